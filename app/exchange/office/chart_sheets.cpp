// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_sheets.h"

#include "exchange/office/chart_part.h"
#include "figure/chart_table.h"
#include "figure/phrases.h"

#include <xlsxwriter.h>

namespace exchange {

using namespace figure;
using namespace Qt::StringLiterals;
using Look = WorkbookFile::Look;

namespace {

constexpr int kChartRows = 24;

} // namespace

ChartSheets::ChartSheets(const ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look, const QString &suffix)
    : m_chart(chart), m_looks(looks), m_look(look), m_suffix(suffix), m_isChinese(chart.language == domain::Language::Chinese)
{
}

void ChartSheets::write(WorkbookFile &file)
{
    writeChartSheet(file);
    writeDataSheet(file);
    for (const Native &native : m_natives)
        file.addGrid(native.grid, m_chart.panels[native.panel]);
}

int ChartSheets::setParts(OfficePackage &package, int firstPart) const
{
    int part = firstPart;
    for (const Native &native : m_natives)
        package.setBytes(u"/xl/charts/chart%1.xml"_s.arg(part++), chartPartXml({m_chart, native.panel, m_looks.value(native.panel)}, native.grid, m_look, {}));
    return part;
}

lxw_format *chartCellFormat(WorkbookFile &file, const QString &key, const domain::Value &unit)
{
    const auto *word = std::get_if<QString>(&unit);
    const bool isValue = key == u"value" || key == u"low" || key == u"high";
    if (key == u"share" || (isValue && word && *word == unitWord(Unit::Percent)))
        return file.number(u"0.0%"_s);
    if (isValue && word && (*word == unitWord(Unit::Money) || *word == unitWord(Unit::Count)))
        return file.number(u"#,##0"_s);
    return nullptr;
}

void ChartSheets::writeChartSheet(WorkbookFile &file)
{
    lxw_worksheet *sheet = file.addSheet(word(u"Chart"_s, u"图表"_s) + m_suffix);
    worksheet_fit_to_pages(sheet, 1, 1);
    file.write(sheet, 0, 0, m_chart.headline.isEmpty() ? m_chart.title : m_chart.headline, file.look(Look::Title));
    file.write(sheet, 1, 0, m_chart.subtitle);
    int row = 3;
    if (!m_chart.emptyText.isEmpty())
        file.write(sheet, row++, 0, m_chart.emptyText);
    for (int panel = 0; panel < m_chart.panels.size() && m_chart.emptyText.isEmpty(); ++panel) {
        if (!hasNativeChart(m_chart.panels[panel]))
            continue;
        Native native{panel, chartGrid(m_chart, panel)};
        native.grid.sheet = (word(u"Plot %1"_s, u"绘图%1"_s).arg(panel + 1) + (m_suffix.isEmpty() ? QString() : u" –"_s + m_suffix));
        insertChart(file, sheet, row);
        row += kChartRows;
        m_natives.append(native);
    }
    writeFootnote(file, sheet, row + 1);
}

/// As wide as the charts: one long line would make the printed page as small as it is long.
void ChartSheets::writeFootnote(WorkbookFile &file, lxw_worksheet *sheet, int row) const
{
    constexpr int kLastColumn = 13;
    constexpr double kLineHeight = 15;
    const qsizetype letters = m_isChinese ? 60 : 120;
    worksheet_merge_range(sheet, lxw_row_t(row), 0, lxw_row_t(row), kLastColumn, "", file.look(Look::Wrapped));
    file.write(sheet, row, 0, m_chart.footnote, file.look(Look::Wrapped));
    worksheet_set_row(sheet, lxw_row_t(row), kLineHeight * double(m_chart.footnote.size() / letters + 1), nullptr);
}

/// The library's own chart only holds the place: its part is replaced by the one that the deck has.
void ChartSheets::insertChart(WorkbookFile &file, lxw_worksheet *sheet, int row) const
{
    lxw_chart *chart = workbook_add_chart(file.book(), LXW_CHART_COLUMN);
    chart_add_series(chart, nullptr, "=1");
    lxw_chart_options options{};
    options.x_scale = 1.8;
    options.y_scale = 1.5;
    QByteArray description = m_chart.alternativeText.toUtf8();
    options.description = description.data();
    worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, chart, &options);
}

void ChartSheets::writeDataSheet(WorkbookFile &file) const
{
    const ChartTable table = chartTable(m_chart);
    lxw_worksheet *sheet = file.addSheet(word(u"Data"_s, u"数据"_s) + m_suffix);
    for (int column = 0; column < table.labels.size(); ++column)
        file.write(sheet, 0, column, table.labels[column], file.look(Look::Heading));
    for (int row = 0; row < table.rows.size(); ++row) {
        const auto unit = table.cell(row, u"unit");
        for (int column = 0; column < table.rows[row].size(); ++column)
            file.write(sheet, row + 1, column, table.rows[row][column], chartCellFormat(file, table.keys[column], unit));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(std::max<qsizetype>(1, table.labels.size()) - 1));
    constexpr double kWidth = 16;
    worksheet_set_column(sheet, 0, lxw_col_t(table.labels.size()), kWidth, nullptr);
}

void ChartSheets::writeNotes(WorkbookFile &file) const
{
    lxw_worksheet *sheet = file.addSheet(word(u"Notes"_s, u"说明"_s));
    constexpr double kNameWidth = 22;
    constexpr double kTextWidth = 110;
    worksheet_set_column(sheet, 0, 0, kNameWidth, nullptr);
    worksheet_set_column(sheet, 1, 1, kTextWidth, nullptr);
    const Phrases phrases(m_chart.language);
    QList<std::pair<QString, QString>> notes{
        {word(u"Chart"_s, u"图表"_s), m_chart.title},
        {word(u"As of"_s, u"截至"_s), phrases.date(m_chart.asOf)},
        {word(u"As known on"_s, u"已知截至"_s), m_chart.knownOn.isValid() ? phrases.date(m_chart.knownOn) + u" (UTC)"_s : word(u"now"_s, u"现在"_s)},
        {word(u"Filter"_s, u"筛选"_s), m_chart.filter.isEmpty() ? word(u"none"_s, u"无"_s) : m_chart.filter},
        {u"n"_s, word(u"%1 of %2"_s, u"%1 / %2"_s).arg(phrases.count(m_chart.n), phrases.count(m_chart.total))},
        {word(u"Source"_s, u"来源"_s), m_chart.source},
        {word(u"Footnote"_s, u"脚注"_s), m_chart.footnote},
        {word(u"In words"_s, u"文字说明"_s), m_chart.alternativeText}};
    for (const QString &definition : m_chart.definitions)
        notes.append({word(u"Definition"_s, u"定义"_s), definition});
    for (const ReferenceMark &mark : m_chart.references)
        notes.append({word(u"Published figure"_s, u"公开数据"_s), mark.source.isEmpty() ? mark.label : u"%1 (%2)"_s.arg(mark.label, mark.source)});
    for (int row = 0; row < notes.size(); ++row) {
        file.write(sheet, row, 0, notes[row].first, file.look(Look::Heading));
        file.write(sheet, row, 1, notes[row].second, file.look(Look::Wrapped));
    }
}

} // namespace exchange
