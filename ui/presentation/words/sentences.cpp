// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/sentences.h"

#include "domain/changes/dated_fields.h"
#include "exchange/csv_reader.h"
#include "presentation/words/dated_words.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace presentation {

using Code = domain::Error::Code;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Sentence", source);
}

/// Sentences about a file; %1 is its name, %2 the detail.
const char *fileSentence(Code code)
{
    switch (code) {
    case Code::CannotOpen: return QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be opened: %2. Check that it exists and that you may read it.");
    case Code::CannotWrite: return QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be written: %2. Choose another place, or close the program that holds it. Nothing was changed.");
    case Code::DiskFull: return QT_TRANSLATE_NOOP("Sentence", "The disk is full, so “%1” could not be written. Nothing was changed; free some space and try again.");
    case Code::NotAPortfolio: return QT_TRANSLATE_NOOP("Sentence", "“%1” is not a Portolan portfolio. To read a registry export, use Import.");
    case Code::Damaged: return QT_TRANSLATE_NOOP("Sentence", "“%1” is damaged: %2. The file was left as it is; open a copy of it, or read its JSON export into a new portfolio.");
    case Code::NewerSchema: return QT_TRANSLATE_NOOP("Sentence", "“%1” was written by a newer Portolan. Update this program to open it; the file was left as it is.");
    case Code::ForeignSchema: return QT_TRANSLATE_NOOP("Sentence", "“%1” contains parts that Portolan did not make (%2), so it is not opened. The file was left as it is.");
    case Code::Locked: return QT_TRANSLATE_NOOP("Sentence", "“%1” is open in another window (%2). Close it there first, or open it with --read-only.");
    case Code::WrongFormat: return QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be imported: %2. Nothing was changed.");
    default: return nullptr;
    }
}

/// What is wrong with a ZIP or gzip file.
QString archiveText(const QString &facts, const QString &entry)
{
    const QString word = facts.section(u' ', 0, 0);
    const std::pair<const char *, const char *> kinds[] = {
        {"DAMAGED", QT_TRANSLATE_NOOP("Sentence", "it is a damaged archive. Download it again")},
        {"ENCRYPTED", QT_TRANSLATE_NOOP("Sentence", "it is protected by a password. Unpack it and import the files")},
        {"BOMB", QT_TRANSLATE_NOOP("Sentence", "it would unpack to hundreds of times its size, as no registry file does")},
        {"TOO_MANY", QT_TRANSLATE_NOOP("Sentence", "it holds more files than any registry has trials")},
        {"EMPTY_FOLDER", QT_TRANSLATE_NOOP("Sentence", "there are no JSON files in it")},
        {"NOTHING_TO_READ", QT_TRANSLATE_NOOP("Sentence", "it holds neither JSON files with one study each nor exactly one CSV file")}};
    for (const auto &[code, source] : kinds) {
        if (word == QLatin1String(code)) {
            const QString more = entry.isEmpty() ? facts.section(u' ', 1) : entry;
            return words(source) + (more.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(more.left(120)));
        }
    }
    return facts;
}

/// What an import file turned out to be instead; the first word of the detail decides, the rest are facts.
QString wrongFormatText(const domain::Error &error)
{
    const QString word = error.detail.section(u' ', 0, 0).remove(u':');
    const QString facts = error.detail.section(u' ', 1);
    using namespace exchange::wrong_format;
    const std::pair<const char16_t *, const char *> kinds[] = {
        {kEmpty, QT_TRANSLATE_NOOP("Sentence", "it is empty")},
        {kWorkbook, QT_TRANSLATE_NOOP("Sentence", "it is an Excel workbook or a ZIP archive. Save its sheet as CSV first")},
        {kOldWorkbook, QT_TRANSLATE_NOOP("Sentence", "it is an old Excel workbook. Save its sheet as CSV first")},
        {kPdf, QT_TRANSLATE_NOOP("Sentence", "it is a PDF")},
        {kGzip, QT_TRANSLATE_NOOP("Sentence", "it is compressed. Unpack it first")},
        {kJson, QT_TRANSLATE_NOOP("Sentence", "it is JSON. Download the CSV instead")},
        {kMarkup, QT_TRANSLATE_NOOP("Sentence", "it is a web page or XML")},
        {kUtf16, QT_TRANSLATE_NOOP("Sentence", "it is UTF-16 text. Save it as UTF-8")},
        {kPortfolio, QT_TRANSLATE_NOOP("Sentence", "it is a database. To open a portfolio, use Open")},
        {kNulByte, QT_TRANSLATE_NOOP("Sentence", "it contains binary data (line %1)")},
        {kNotUtf8, QT_TRANSLATE_NOOP("Sentence", "line %1 is not UTF-8 text. Save the file as UTF-8")},
        {kOpenQuote, QT_TRANSLATE_NOOP("Sentence", "it ends in the middle of a cell that begins in line %1, so it was cut off. Download it again")},
        {kNoNumberColumn, QT_TRANSLATE_NOOP("Sentence", "it has no column of registry numbers, such as “NCT Number”, so its trials cannot be told apart")},
        {kNotStudies, QT_TRANSLATE_NOOP("Sentence", "it has registry numbers, but no column that describes a trial: it is one table of a database copy. Import the table of studies, which has titles and statuses")},
        {kNoStudies, QT_TRANSLATE_NOOP("Sentence", "it is JSON, but holds no studies of ClinicalTrials.gov")},
        {kCutOff, QT_TRANSLATE_NOOP("Sentence", "it ends in the middle, so it was cut off. Download it again")},
        {kBadJson, QT_TRANSLATE_NOOP("Sentence", "study %1 in it is not valid JSON")},
        {kTooLarge, QT_TRANSLATE_NOOP("Sentence", "row %1 is larger than 64 MB, which no trial is; look for an open quotation mark there")},
        {kEthicsReviews, QT_TRANSLATE_NOOP("Sentence", "it lists ethics reviews of China's register. They have no titles, phases, statuses or sponsors, so there is nothing to make trials of; export the list of trials from the register")},
        {kNoRates, QT_TRANSLATE_NOOP("Sentence", "it is not the European Central Bank's history of rates, which begins with “Date,USD,JPY,…”")},
        {kBadRates, QT_TRANSLATE_NOOP("Sentence", "line %1 is not a day with rates, or names a day again. Download it again")},
        {kNoHeader, QT_TRANSLATE_NOOP("Sentence", "it has registry numbers but no header row, so what its columns mean is not known. Put the column names in its first row")}};
    if (word == QStringView(kBadArchive))
        return archiveText(facts, error.where);
    for (const auto &[code, source] : kinds) {
        if (word == QStringView(code))
            return words(source).replace(QLatin1String("%1"), error.where) + (facts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(facts.left(120)));
    }
    return error.detail;
}

QString usageSentence(const domain::Error &error)
{
    if (domain::isNeedsEvent(error))
        return datedText(domain::kindOfNeedsEvent(error));
    if (error.where == QLatin1String("option"))
        return words(QT_TRANSLATE_NOOP("Sentence", "'%1' is no option of this command; --help lists them.")).arg(error.detail);
    if (error.where == QLatin1String("value"))
        return words(QT_TRANSLATE_NOOP("Sentence", "'%1' needs a value after it.")).arg(error.detail);
    if (error.where == QLatin1String("arguments"))
        return error.detail.isEmpty() ? words(QT_TRANSLATE_NOOP("Sentence", "An argument is missing; --help shows what the command needs."))
                                      : words(QT_TRANSLATE_NOOP("Sentence", "'%1' is one argument too many; --help shows what the command takes.")).arg(error.detail);
    if (error.where == QLatin1String("date"))
        return words(QT_TRANSLATE_NOOP("Sentence", "'%1' is no date of the years 1800 to 2200. Write 2025-06-30, 2025-06, 2025-Q2 or 2025.")).arg(error.detail);
    if (error.where == QLatin1String("dates"))
        return words(QT_TRANSLATE_NOOP("Sentence", "The first day must come before the second: %1.")).arg(error.detail);
    if (error.where == QLatin1String("twice"))
        return words(QT_TRANSLATE_NOOP("Sentence", "'%1' was given more than once; give it once.")).arg(error.detail);
    return words(QT_TRANSLATE_NOOP("Sentence", "'%1' cannot be used as %2 here.")).arg(error.detail, error.where);
}

QString otherSentence(const domain::Error &error)
{
    switch (error.code) {
    case Code::NotFound: return words(QT_TRANSLATE_NOOP("Sentence", "“%1” does not exist any more.")).arg(error.detail);
    case Code::Conflict:
        return words(QT_TRANSLATE_NOOP("Sentence", "Later changes stand in the way (%1). Take those back first, or edit the record by hand. Nothing was changed."))
            .arg(error.detail.isEmpty() ? words(QT_TRANSLATE_NOOP("Sentence", "the records have changed since")) : error.detail);
    case Code::Constraint: return words(QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be stored in %2. Nothing was saved.")).arg(error.detail, error.where);
    case Code::Syntax:
        if (error.where.isEmpty())
            return words(QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be read.")).arg(error.detail);
        return words(QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be read (%2).")).arg(error.detail, error.where);
    case Code::Canceled: return words(QT_TRANSLATE_NOOP("Sentence", "Canceled. Nothing was changed."));
    case Code::Busy: return words(QT_TRANSLATE_NOOP("Sentence", "A large step is being written. Try again when it is done."));
    case Code::ReadOnly: return words(QT_TRANSLATE_NOOP("Sentence", "The portfolio is open for reading only, so nothing can be changed."));
    default: return usageSentence(error);
    }
}

/// Why a file may not be written there; null where the code says it all.
const char *refusedTarget(const domain::Error &error)
{
    constexpr struct
    {
        Code code;
        const char *detail;
        const char *source;
    } kRefusals[] = {
        {Code::CannotWrite, "exists", QT_TRANSLATE_NOOP("Sentence", "“%1” exists already, and is left as it is. Choose another name.")},
        {Code::CannotWrite, "PORTFOLIO", QT_TRANSLATE_NOOP("Sentence", "“%1” is a portfolio, and is left as it is: an export never replaces one. Choose another name.")},
        {Code::CannotWrite, "FOLDER", QT_TRANSLATE_NOOP("Sentence", "“%1” is a folder. Choose the name of a file.")},
        {Code::CannotWrite, "NO_FOLDER", QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be written: its folder does not exist. Make the folder, or choose another place.")},
        {Code::Locked, "OFFICE", QT_TRANSLATE_NOOP("Sentence", "“%1” is open in another program and was left as it is. Close it there, or choose another name.")},
    };
    for (const auto &[code, detail, source] : kRefusals) {
        if (error.code == code && error.detail == QLatin1String(detail))
            return source;
    }
    return nullptr;
}

} // namespace

QString sentence(const domain::Error &error, const QString &where)
{
    const char *source = refusedTarget(error) ? refusedTarget(error) : fileSentence(error.code);
    if (!source)
        return otherSentence(error);
    const QString path = where.isEmpty() ? error.where : where;
    const QString name = path.isEmpty() ? words(QT_TRANSLATE_NOOP("Sentence", "The file")) : QFileInfo(path).fileName();
    QString text = words(source).replace(QLatin1String("%1"), name);
    if (error.detail.isEmpty())
        return text.remove(QLatin1String(": %2")).remove(QLatin1String(" (%2)"));
    return text.replace(QLatin1String("%2"), error.code == Code::WrongFormat ? wrongFormatText(error) : error.detail);
}

QString filterSentence(const domain::Error &error)
{
    QString text = words(QT_TRANSLATE_NOOP("Sentence", "“%1” cannot be used as a filter.")).arg(error.detail);
    if (!error.where.isEmpty())
        text += u' ' + words(QT_TRANSLATE_NOOP("Sentence", "Did you mean %1?")).arg(error.where);
    return text;
}

QString stepText(const domain::StepLabel &label)
{
    using Action = domain::StepLabel::Action;
    const bool named = label.count == 1 && !label.name.isEmpty();
    const QString what = named ? label.name : countedKind(label.kind, label.count);
    switch (label.action) {
    case Action::Edit:
        return label.field.isEmpty() ? words(QT_TRANSLATE_NOOP("Sentence", "edit of %1")).arg(what)
                                     : words(QT_TRANSLATE_NOOP("Sentence", "edit of %1 of %2")).arg(fieldLabel(label.kind, label.field), what);
    case Action::Add: return words(QT_TRANSLATE_NOOP("Sentence", "addition of %1")).arg(what);
    case Action::Remove: return words(QT_TRANSLATE_NOOP("Sentence", "removal of %1")).arg(what);
    case Action::Duplicate: return words(QT_TRANSLATE_NOOP("Sentence", "duplicate of %1")).arg(what);
    case Action::Import: return words(QT_TRANSLATE_NOOP("Sentence", "import of %1")).arg(label.name.isEmpty() ? what : label.name);
    case Action::Link: return words(QT_TRANSLATE_NOOP("Sentence", "linking of %1")).arg(what);
    case Action::Revert: return words(QT_TRANSLATE_NOOP("Sentence", "reverting of %1")).arg(what);
    case Action::Create: return words(QT_TRANSLATE_NOOP("Sentence", "making of the portfolio"));
    case Action::Paste: return words(QT_TRANSLATE_NOOP("Sentence", "pasting of %1")).arg(what);
    case Action::Merge: return words(QT_TRANSLATE_NOOP("Sentence", "merging into %1")).arg(what);
    case Action::Correct:
        return label.field.isEmpty() ? words(QT_TRANSLATE_NOOP("Sentence", "correction of %1")).arg(what)
                                     : words(QT_TRANSLATE_NOOP("Sentence", "correction of %1 of %2")).arg(fieldLabel(label.kind, label.field), what);
    case Action::Verify: return words(QT_TRANSLATE_NOOP("Sentence", "verification of %1")).arg(what);
    }
    return what;
}

} // namespace presentation
