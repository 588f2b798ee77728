// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_workbook.h"

#include "exchange/office/chart_part.h"
#include "exchange/office/document_properties.h"
#include "exchange/office/workbook_file.h"
#include "figure/chart_table.h"
#include "figure/phrases.h"

#include <xlsxwriter.h>

namespace exchange {

using namespace figure;
using namespace Qt::StringLiterals;
using Look = WorkbookFile::Look;

namespace {

constexpr int kChartRows = 24;

/// Writes the sheets of one chart. Lives for one workbook.
class ChartWorkbook
{
public:
    ChartWorkbook(const ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look)
        : m_chart(chart), m_looks(looks), m_look(look), m_isChinese(chart.language == domain::Language::Chinese)
    {
    }

    domain::Result<QByteArray> make(const QByteArray &provenance)
    {
        writeChartSheet();
        writeDataSheet();
        for (int i = 0; i < m_natives.size(); ++i)
            m_file.addGrid(m_natives[i].grid, m_chart.panels[m_natives[i].panel]);
        writeNotesSheet();
        const auto book = m_file.take();
        if (!book)
            return book;
        auto package = OfficePackage::read(book.value());
        if (!package)
            return package.error();
        for (int i = 0; i < m_natives.size(); ++i)
            package.value().setBytes(u"/xl/charts/chart%1.xml"_s.arg(i + 1), chartPartXml({m_chart, m_natives[i].panel, m_looks.value(m_natives[i].panel)}, m_natives[i].grid, m_look, {}));
        setProperties(package.value(), {m_chart.title, {}, provenance});
        return package.value().toZip();
    }

private:
    struct Native
    {
        int panel = 0;
        ChartGrid grid;
    };

    QString word(const QString &english, const QString &chinese) const { return m_isChinese ? chinese : english; }

    void writeChartSheet()
    {
        lxw_worksheet *sheet = m_file.addSheet(word(u"Chart"_s, u"图表"_s));
        m_file.write(sheet, 0, 0, m_chart.headline.isEmpty() ? m_chart.title : m_chart.headline, m_file.look(Look::Title));
        m_file.write(sheet, 1, 0, m_chart.subtitle);
        int row = 3;
        if (!m_chart.emptyText.isEmpty())
            m_file.write(sheet, row++, 0, m_chart.emptyText);
        for (int panel = 0; panel < m_chart.panels.size() && m_chart.emptyText.isEmpty(); ++panel) {
            if (!hasNativeChart(m_chart.panels[panel]))
                continue;
            Native native{panel, chartGrid(m_chart, panel)};
            native.grid.sheet = word(u"Plot %1"_s, u"绘图%1"_s).arg(panel + 1);
            insertChart(sheet, row);
            row += kChartRows;
            m_natives.append(native);
        }
        m_file.write(sheet, row + 1, 0, m_chart.footnote);
    }

    /// The library's own chart only holds the place: its part is replaced by the one that the deck has.
    void insertChart(lxw_worksheet *sheet, int row)
    {
        lxw_chart *chart = workbook_add_chart(m_file.book(), LXW_CHART_COLUMN);
        chart_add_series(chart, nullptr, "=1");
        lxw_chart_options options{};
        options.x_scale = 1.8;
        options.y_scale = 1.5;
        QByteArray description = m_chart.alternativeText.toUtf8();
        options.description = description.data();
        worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, chart, &options);
    }

    void writeDataSheet()
    {
        const ChartTable table = chartTable(m_chart);
        lxw_worksheet *sheet = m_file.addSheet(word(u"Data"_s, u"数据"_s));
        for (int column = 0; column < table.labels.size(); ++column)
            m_file.write(sheet, 0, column, table.labels[column], m_file.look(Look::Heading));
        for (int row = 0; row < table.rows.size(); ++row) {
            const auto unit = table.cell(row, u"unit");
            for (int column = 0; column < table.rows[row].size(); ++column)
                m_file.write(sheet, row + 1, column, table.rows[row][column], formatOf(table.keys[column], unit));
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(std::max<qsizetype>(1, table.labels.size()) - 1));
        constexpr double kWidth = 16;
        worksheet_set_column(sheet, 0, lxw_col_t(table.labels.size()), kWidth, nullptr);
    }

    lxw_format *formatOf(const QString &key, const domain::Value &unit)
    {
        const auto *word = std::get_if<QString>(&unit);
        const bool isValue = key == u"value" || key == u"low" || key == u"high";
        if (key == u"share" || (isValue && word && *word == unitWord(Unit::Percent)))
            return m_file.number(u"0.0%"_s);
        if (isValue && word && (*word == unitWord(Unit::Money) || *word == unitWord(Unit::Count)))
            return m_file.number(u"#,##0"_s);
        return nullptr;
    }

    void writeNotesSheet()
    {
        lxw_worksheet *sheet = m_file.addSheet(word(u"Notes"_s, u"说明"_s));
        constexpr double kNameWidth = 22;
        constexpr double kTextWidth = 110;
        worksheet_set_column(sheet, 0, 0, kNameWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, kTextWidth, nullptr);
        const Phrases phrases(m_chart.language);
        QList<std::pair<QString, QString>> notes{
            {word(u"Chart"_s, u"图表"_s), m_chart.title},
            {word(u"As of"_s, u"截至"_s), phrases.date(m_chart.asOf)},
            {word(u"As known on"_s, u"已知截至"_s), m_chart.knownOn.isValid() ? phrases.date(m_chart.knownOn) : word(u"now"_s, u"现在"_s)},
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
            m_file.write(sheet, row, 0, notes[row].first, m_file.look(Look::Heading));
            m_file.write(sheet, row, 1, notes[row].second, m_file.look(Look::Wrapped));
        }
    }

    const ChartData &m_chart;
    const QList<QList<SeriesLook>> &m_looks;
    const DeckLook &m_look;
    bool m_isChinese;
    WorkbookFile m_file;
    QList<Native> m_natives;
};

} // namespace

domain::Result<QByteArray> chartWorkbook(const ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look, const QByteArray &provenance)
{
    return ChartWorkbook(chart, looks, look).make(provenance);
}

} // namespace exchange
