// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templates/list_template.h"

#include "domain/currencies.h"
#include "domain/countries.h"
#include "domain/portfolio.h"
#include "domain/records/term.h"
#include "domain/vocabulary/pipeline_vocabulary.h"
#include "exchange/office/document_properties.h"
#include "exchange/office/workbook_file.h"
#include "exchange/sheets/template_mark.h"
#include "exchange/templates/template_words.h"
#include "exchange/whole_file.h"

#include <QJsonDocument>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Error;
using domain::Language;
using domain::Result;
using domain::Status;

namespace {

constexpr int kLastRow = 5000;
constexpr int kFirstDataRow = 2;

QStringList labelsOf(const domain::Vocabulary &vocabulary, Language language)
{
    QStringList labels;
    for (int ordinal = 1; ordinal < vocabulary.size(); ++ordinal)
        labels.append(vocabulary.label(ordinal, language));
    return labels;
}

QStringList termsOf(const domain::Portfolio &portfolio, domain::TermVocabulary vocabulary, Language language)
{
    QList<const domain::Term *> terms;
    for (const domain::Term &term : portfolio.rows<domain::Term>()) {
        if (term.vocabulary == vocabulary && !term.mergedInto.isValid())
            terms.append(&term);
    }
    std::stable_sort(terms.begin(), terms.end(), [](const auto *a, const auto *b) { return a->sort < b->sort; });
    QStringList labels;
    for (const domain::Term *term : terms)
        labels.append(language == Language::Chinese && !term->labelZh.isEmpty() ? term->labelZh : term->labelEn);
    return labels;
}

/// A trial has the phases of studies, everything else those of a drug (DOMAIN.md, table "Phase").
QStringList phasesOf(domain::RecordKind record, Language language)
{
    using domain::Phase;
    QStringList labels;
    for (int ordinal = 1; ordinal < domain::vocabularyOf<Phase>().size(); ++ordinal) {
        const Phase phase = Phase(ordinal);
        const bool isStudies = phase >= Phase::EarlyPhase1 && phase <= Phase::Phase3;
        const bool isTrialsOnly = phase == Phase::Phase4 || phase == Phase::NotApplicable;
        if (isStudies || isTrialsOnly == (record == domain::RecordKind::Trial))
            labels.append(domain::labelOf(phase, language));
    }
    return labels;
}

/// What a column's drop-down offers; empty where it has none.
QStringList choicesOf(const ColumnTarget &target, const domain::Portfolio &portfolio, Language language)
{
    QStringList choices;
    switch (target.reading) {
    case ReadAs::Choice: return target.vocabulary ? labelsOf(target.vocabulary(), language) : choices;
    case ReadAs::Phase:
        return phasesOf(target.record, language);
    case ReadAs::Term: return termsOf(portfolio, target.terms, language);
    case ReadAs::Flag: return {kYes.in(language), kNo.in(language)};
    case ReadAs::Currency:
        for (const domain::Currency &currency : domain::currencies())
            choices.append(currency.code);
        return choices;
    case ReadAs::Country:
        for (const domain::Country &country : domain::countries())
            choices.append(language == Language::Chinese ? country.chinese : country.english);
        choices.sort(Qt::CaseInsensitive);
        return choices;
    default: return {};
    }
}

class TemplateBook
{
public:
    TemplateBook(ListKind list, const domain::Portfolio &portfolio, Language language)
        : m_list(list), m_portfolio(portfolio), m_language(language), m_columns(templateColumns(list)) {}

    Result<QByteArray> write()
    {
        lxw_worksheet *sheet = m_file.addSheet(domain::labelOf(m_list, m_language));
        lxw_worksheet *notes = m_file.addSheet(QString::fromUtf16(template_mark::kNotes[m_language == Language::Chinese ? 1 : 0]));
        // Drop-downs of more than 255 characters must stand in cells.
        m_lists = m_file.addSheet(u"Lists"_s);
        worksheet_hide(m_lists);
        writeColumns(sheet);
        writeNotes(notes);
        worksheet_activate(sheet);
        return m_file.take();
    }

private:
    QString example(qsizetype column) const
    {
        const QString text = columnExample(m_list, *m_columns[column], m_language);
        if (column > 0)
            return text.isEmpty() ? firstChoice(column) : text;
        return QString::fromUtf16(template_mark::kExamples[m_language == Language::Chinese ? 1 : 0]) + text;
    }

    /// Open vocabularies are the portfolio's own, so their example is whatever it offers first.
    QString firstChoice(qsizetype column) const
    {
        return m_columns[column]->reading == ReadAs::Term ? choicesOf(*m_columns[column], m_portfolio, m_language).value(0) : QString();
    }

    lxw_format *headingFormat()
    {
        constexpr lxw_color_t kHeadingFill = 0xE4ECF4;
        lxw_format *format = workbook_add_format(m_file.book());
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_bg_color(format, kHeadingFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        return format;
    }

    lxw_format *exampleFormat()
    {
        constexpr lxw_color_t kExampleGray = 0x6B7280;
        lxw_format *format = workbook_add_format(m_file.book());
        format_set_italic(format);
        format_set_font_color(format, kExampleGray);
        return format;
    }

    void writeColumns(lxw_worksheet *sheet)
    {
        constexpr double kNarrowest = 14;
        constexpr double kWidest = 44;
        lxw_format *heading = headingFormat();
        lxw_format *gray = exampleFormat();
        // Without it, spreadsheets turn 2024-05 into a day and long numbers into powers of ten.
        lxw_format *text = m_file.number(u"@"_s);
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const ColumnTarget &target = *m_columns[column];
            const QString label = targetLabel(target, m_language);
            const QString shown = example(column);
            const bool isNumber = target.reading == ReadAs::Count || target.reading == ReadAs::Decimal;
            const double width = std::clamp(double(std::max(label.size(), shown.size())) + 2, kNarrowest, kWidest);
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, isNumber ? nullptr : text);
            m_file.write(sheet, 0, int(column), label, heading);
            m_file.write(sheet, 1, int(column), shown, gray);
            validate(sheet, int(column), label);
        }
        worksheet_freeze_panes(sheet, 1, 1);
    }

    void validate(lxw_worksheet *sheet, int column, const QString &label)
    {
        constexpr qsizetype kTitleAtMost = 32;
        const ColumnTarget &target = *m_columns[column];
        const QStringList choices = choicesOf(target, m_portfolio, m_language);
        QByteArray title = label.left(kTitleAtMost).toUtf8();
        QByteArray message = columnHint(target, m_language).toUtf8();
        QByteArray formula = choices.isEmpty() ? QByteArray() : listFormula(choices);
        lxw_data_validation validation{};
        validation.validate = choices.isEmpty() ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = choices.isEmpty() ? nullptr : formula.data();
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.show_input = LXW_VALIDATION_ON;
        validation.show_error = LXW_VALIDATION_ON;
        validation.dropdown = LXW_VALIDATION_ON;
        // Imports read other spellings too, so the list advises and does not forbid.
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        validation.input_title = title.data();
        validation.input_message = message.data();
        worksheet_data_validation_range(sheet, kFirstDataRow, lxw_col_t(column), kLastRow, lxw_col_t(column), &validation);
    }

    QByteArray listFormula(const QStringList &choices)
    {
        qsizetype at = m_written.indexOf(choices);
        if (at < 0) {
            at = m_written.size();
            m_written.append(choices);
            for (qsizetype row = 0; row < choices.size(); ++row)
                m_file.write(m_lists, int(row), int(at), choices[row]);
        }
        char name[LXW_MAX_COL_NAME_LENGTH];
        lxw_col_to_name(name, lxw_col_t(at), 1);
        return "=Lists!" + QByteArray(name) + "$1:" + QByteArray(name) + '$' + QByteArray::number(choices.size());
    }

    void writeNotes(lxw_worksheet *sheet)
    {
        int row = 0;
        m_file.write(sheet, row++, 0, domain::labelOf(m_list, m_language), m_file.look(WorkbookFile::Look::Title));
        for (const QString &rule : templateRules(m_language))
            m_file.write(sheet, row++, 0, rule);
        ++row;
        for (const auto &[column, text] : {std::pair(0, kHeadingColumn), std::pair(1, kHeadingHint), std::pair(2, kHeadingExample)})
            m_file.write(sheet, row, column, text.in(m_language), m_file.look(WorkbookFile::Look::Heading));
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const QString text = columnExample(m_list, *m_columns[column], m_language);
            m_file.write(sheet, ++row, 0, targetLabel(*m_columns[column], m_language));
            m_file.write(sheet, row, 1, columnHint(*m_columns[column], m_language));
            m_file.write(sheet, row, 2, text.isEmpty() ? firstChoice(column) : text);
        }
        constexpr double kLabelWidth = 30;
        constexpr double kTextWidth = 72;
        worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr);
        worksheet_set_column(sheet, 1, 2, kTextWidth, nullptr);
    }

    ListKind m_list;
    const domain::Portfolio &m_portfolio;
    Language m_language;
    QList<const ColumnTarget *> m_columns;
    WorkbookFile m_file;
    lxw_worksheet *m_lists = nullptr;
    QList<QStringList> m_written; ///< The lists on the hidden sheet, by column.
};

} // namespace

QList<const ColumnTarget *> templateColumns(ListKind list)
{
    QList<const ColumnTarget *> columns = columnTargets(list);
    // Keys tell the rows of a foreign list apart; what people write themselves is told apart by its names.
    columns.removeIf([](const ColumnTarget *target) { return target->record == domain::RecordKind::ImportLink; });
    return columns;
}

Result<QByteArray> listTemplate(ListKind list, const domain::Portfolio &portfolio, Language language, const FileRecord &record)
{
    if (list == ListKind::Unset)
        return Error{Error::Code::Usage, {}, u"template"_s};
    const auto book = TemplateBook(list, portfolio, language).write();
    if (!book || record.provenance.isEmpty())
        return book;
    auto package = OfficePackage::read(book.value());
    if (!package)
        return package.error();
    setProperties(package.value(), {domain::labelOf(list, language), record});
    return package.value().toZip();
}

FileRecord templateRecord(ListKind list, Language language, QDate day, const figure::ExportOrigin &origin)
{
    figure::Provenance provenance;
    provenance.origin = origin;
    provenance.language = language;
    provenance.title = domain::labelOf(list, language);
    provenance.asOf = day;
    provenance.source = origin.portfolio;
    provenance.recipe = {{u"template"_s, domain::codeOf(list)}};
    auto lines = figure::provenanceLines(provenance);
    // Not under the words by which an export for reading is known: a template is there to be imported.
    lines.removeIf([](const auto &line) { return line.first == u"Portolan portfolio"; });
    lines.prepend({u"Portolan template"_s, domain::codeOf(list)});
    return {QJsonDocument(figure::provenanceJson(provenance)).toJson(QJsonDocument::Compact), lines};
}

Status writeTemplate(ListKind list, const domain::Portfolio &portfolio, Language language, const FileRecord &record, const QString &path)
{
    const Result<QByteArray> bytes = listTemplate(list, portfolio, language, record);
    if (!bytes)
        return bytes.error();
    return writeWhole(path, bytes.value());
}

} // namespace exchange
