// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_import.h"

#include "cli/invocation.h"
#include "exchange/mapping/mapping_proposal.h"
#include "exchange/mapping/own_table.h"
#include "presentation/import/list_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace cli {

using namespace exchange;
using domain::Error;
using domain::Result;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

Result<qsizetype> sheetCalled(const SheetFile &file, const QString &name)
{
    if (name.isEmpty())
        return file.proposedSheet();
    QStringList names;
    for (qsizetype i = 0; i < file.sheets.size(); ++i) {
        if (file.sheets[i].name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(i + 1) == name)
            return i;
        names.append(file.sheets[i].name);
    }
    return Error{Error::Code::NotFound, words(QT_TRANSLATE_NOOP("Cli", "sheet '%1' (there are: %2)")).arg(name, names.join(QStringLiteral(", "))), file.fileName};
}

Result<ColumnMapping> givenMapping(const QString &path, const QStringList &headings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    const auto saved = mappingFromJson(file.readAll());
    return saved.ok() ? mappingOn(saved.value(), headings) : saved;
}

/// Why a proposal is not enough, in words that lead on.
Error notEnough(const ColumnMapping &mapping, const QString &fileName)
{
    QStringList labels;
    const auto missing = missingTargets(mapping);
    for (const QString &key : missing.isEmpty() ? QStringList() : missing.first()) {
        if (const auto *target = columnTarget(key))
            labels.append(targetLabel(*target, presentation::windowLanguage()));
    }
    const QString text = mapping.list == ListKind::Unset
        ? words(QT_TRANSLATE_NOOP("Cli", "%1: its columns do not tell what its rows are. Choose --kind, or say with --mapping what the columns mean.")).arg(fileName)
        : words(QT_TRANSLATE_NOOP("Cli", "%1: as a list of %2 it needs a column for %3. Choose --kind, or say with --mapping what the columns mean."))
              .arg(fileName, presentation::listKindText(mapping.list).toLower(), labels.join(words(QT_TRANSLATE_NOOP("Cli", " or "))));
    return {Error::Code::Usage, text, QStringLiteral("list")};
}

QString actionWord(const ListRow &row)
{
    if (row.action != ListRow::Action::Refused && row.choice.kind == RowChoice::Kind::Skip)
        return QStringLiteral("skip");
    switch (row.action) {
    case ListRow::Action::Add: return QStringLiteral("add");
    case ListRow::Action::Update: return QStringLiteral("update");
    case ListRow::Action::Unchanged: return QStringLiteral("unchanged");
    case ListRow::Action::Conflict: return QStringLiteral("conflict");
    case ListRow::Action::Likely: return row.choice.kind == RowChoice::Kind::Merge ? QStringLiteral("merge") : QStringLiteral("add");
    case ListRow::Action::Refused: return QStringLiteral("refused");
    }
    return {};
}

QJsonObject rowJson(const ListPlan &plan, const ListRow &row, const domain::Portfolio &now)
{
    QJsonObject object{{QStringLiteral("line"), row.line}, {QStringLiteral("action"), actionWord(row)}, {QStringLiteral("key"), row.key},
                       {QStringLiteral("name"), row.title}, {QStringLiteral("details"), row.subtitle},
                       {QStringLiteral("change"), presentation::plainText(presentation::listChangeRuns(plan, row, now))}};
    QJsonArray likely;
    for (const auto &same : row.likely)
        likely.append(QJsonObject{{QStringLiteral("line"), same.line}, {QStringLiteral("record"), same.record}, {QStringLiteral("name"), same.name}, {QStringLiteral("score"), same.score}});
    if (!likely.isEmpty())
        object.insert(QStringLiteral("possible_duplicates"), likely);
    if (row.isToDecide())
        object.insert(QStringLiteral("to_decide"), true);
    return object;
}

} // namespace

QString unlistedTableText()
{
    return words(QT_TRANSLATE_NOOP("Cli", "Tables of terms and of sources are not imported by themselves: terms come with a list of deals, sources with any list that has "
                                          "columns for them, and all of it with portfolio.json of 'export'."));
}

ListKind listKindCalled(const QString &word)
{
    const int ordinal = domain::vocabularyOf<ListKind>().find(word);
    return ListKind(std::max(0, ordinal >= 0 ? ordinal : domain::vocabularyOf<ListKind>().find(word + u's')));
}

Result<ListPlan> planList(const QString &path, const Invocation &invocation, workspace::Workspace &workspace)
{
    auto read = readSheets(path);
    if (!read.ok())
        return read.error();
    ListSource source;
    source.file = std::make_shared<const SheetFile>(std::move(read).value());
    const auto sheet = sheetCalled(*source.file, invocation.value("sheet"));
    if (!sheet.ok())
        return sheet.error();
    source.sheet = std::max<qsizetype>(0, sheet.value());
    source.header = findHeader(source.file->sheets[source.sheet]);
    const auto proposal = proposeMapping(source.file->sheets[source.sheet], source.header, *workspace.snapshot(), listKindCalled(invocation.value("kind")));
    source.mapping = proposal.mapping;
    if (invocation.has("mapping")) {
        auto given = givenMapping(invocation.value("mapping"), source.header.names);
        if (!given.ok())
            return given.error();
        source.mapping = std::move(given).value();
    }
    const auto &rows = source.file->sheets[source.sheet].rows;
    if (!rows.isEmpty() && OwnTable::unlistedKind(source.header.names, rows.last().text(OwnTable::idColumn(source.header.names))) != domain::RecordKind::Unset)
        return Error{Error::Code::Usage, unlistedTableText(), QStringLiteral("list")};
    if (source.mapping.list == ListKind::Unset || !missingTargets(source.mapping).isEmpty())
        return notEnough(source.mapping, source.file->fileName);
    ListChoices choices;
    choices.asOf = domain::PartialDate::day(workspace.now().toLocalTime().date());
    return planListImport(source, workspace.snapshot(), choices, {workspace.store().ids(), workspace.now()});
}

QJsonObject listPlanJson(const ListPlan &plan, const domain::Portfolio &now)
{
    QJsonArray rows;
    for (const auto &row : plan.rows)
        rows.append(rowJson(plan, row, now));
    QJsonArray questions;
    for (const auto &question : plan.questions)
        questions.append(QJsonObject{{QStringLiteral("kind"), domain::tableName(question.kind)}, {QStringLiteral("text"), question.word}, {QStringLiteral("rows"), question.lines.size()}});
    QJsonArray totals;
    for (const auto &total : plan.totals) {
        const QString what = total.kind == domain::RecordKind::Unset ? QStringLiteral("announced_total_usd") : domain::tableName(total.kind);
        totals.append(QJsonObject{{QStringLiteral("what"), what}, {QStringLiteral("before"), total.before}, {QStringLiteral("after"), total.after}});
    }
    return {{QStringLiteral("file"), plan.fileName}, {QStringLiteral("sha256"), plan.sha256}, {QStringLiteral("list"), plan.list},
            {QStringLiteral("kind"), domain::tableName(plan.kind)}, {QStringLiteral("added"), plan.counts.added}, {QStringLiteral("updated"), plan.counts.updated},
            {QStringLiteral("unchanged"), plan.counts.unchanged}, {QStringLiteral("conflicts"), plan.counts.conflicts}, {QStringLiteral("refused"), plan.counts.refused},
            {QStringLiteral("rows"), rows}, {QStringLiteral("vanished"), QJsonArray::fromStringList(plan.vanished)}, {QStringLiteral("questions"), questions},
            {QStringLiteral("totals"), totals}};
}

void tellListPlan(QTextStream &out, const ListPlan &plan, const domain::Portfolio &now)
{
    out << plan.fileName << ": " << presentation::listSummary(plan) << '\n';
    if (const QString totals = presentation::totalsText(plan.totals); !totals.isEmpty())
        out << "  " << totals << '\n';
    for (const auto &row : plan.rows) {
        if (row.action == ListRow::Action::Refused)
            out << "  " << presentation::plainText(presentation::listChangeRuns(plan, row, now)) << '\n';
        else if (row.isToDecide())
            out << "  " << words(QT_TRANSLATE_NOOP("Cli", "Line %1, %2: %3")).arg(QString::number(row.line), row.title, presentation::plainText(presentation::listChangeRuns(plan, row, now))) << '\n';
    }
    if (const QString notes = presentation::listNotes(plan); !notes.isEmpty())
        out << "  " << notes << '\n';
}

} // namespace cli
