// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports/report_workbook.h"

#include "exchange/office/chart_sheets.h"
#include "exchange/office/document_properties.h"
#include "figure/both_languages.h"

#include <xlsxwriter.h>

#include <memory>

namespace exchange {

using domain::Error;
using figure::BothLanguages;
using figure::RenderedBlock;
using figure::TextFigure;
using namespace Qt::StringLiterals;
using Look = WorkbookFile::Look;

namespace {

constexpr BothLanguages kReport{"Report", "报告"};
constexpr BothLanguages kTable{"Table %1", "表格%1"};
constexpr BothLanguages kNotes{"Notes", "说明"};
constexpr BothLanguages kSee{"%1: see sheet %2", "%1：见工作表%2"};

/// Writes the sheets of one report. Lives for one workbook.
class ReportBook
{
public:
    ReportBook(const figure::RenderedReport &report, const QList<QList<QList<SeriesLook>>> &looks, const DeckLook &look) : m_report(report), m_looks(looks), m_look(look) {}

    domain::Result<QByteArray> make(const FileRecord &record, const DeckProgress &progress)
    {
        beginFront();
        int done = 0;
        for (const RenderedBlock &block : m_report.blocks) {
            if (progress && !progress(done++, int(m_report.blocks.size())))
                return Error{Error::Code::Canceled, {}, {}};
            add(block);
        }
        writeNotes();
        const auto book = m_file.take();
        if (!book)
            return book;
        auto package = OfficePackage::read(book.value());
        if (!package)
            return package.error();
        int part = 1;
        for (const auto &chart : m_charts)
            part = chart->setParts(package.value(), part);
        setProperties(package.value(), {m_report.title, record});
        return package.value().toZip();
    }

private:
    QString word(const BothLanguages &words) const { return words.in(m_report.language); }

    void beginFront()
    {
        m_front = m_file.addSheet(word(kReport));
        constexpr double kTextWidth = 70;
        constexpr double kFigureWidth = 36;
        worksheet_set_column(m_front, 0, 0, kTextWidth, nullptr);
        worksheet_set_column(m_front, 1, 1, kFigureWidth, nullptr);
        constexpr double kNumberWidth = 16;
        worksheet_set_column(m_front, 2, 4, kNumberWidth, nullptr);
        addLine(m_report.title, Look::Title);
        addLine(m_report.subtitle, Look::Wrapped);
        for (const QString &notice : m_report.notices)
            addLine(notice, Look::Heading);
        ++m_row;
    }

    void addLine(const QString &text, Look look) { m_file.write(m_front, m_row++, 0, text, m_file.look(look)); }

    /// The figure as it stands in the text, and as numbers that can be worked with.
    void addFigure(const TextFigure &one)
    {
        const auto &datum = one.figure.datum;
        m_file.write(m_front, m_row, 0, one.figure.label);
        m_file.write(m_front, m_row, 1, one.figure.text);
        if (datum.value) {
            m_file.write(m_front, m_row, 2, *datum.value, m_file.number(numberFormat(one.figure.unit, u"USD"_s, m_report.language)));
            m_file.write(m_front, m_row, 3, datum.n);
        }
        if (datum.denominator > 0)
            m_file.write(m_front, m_row, 4, datum.denominator);
        ++m_row;
    }

    void addFigures(const QList<TextFigure> &figures)
    {
        static constexpr BothLanguages kHeadings[] = {{"Figure", "数字"}, {"As written", "文中写法"}, {"Value", "值"}, {"n", "n"}, {"Of", "总数"}};
        for (int column = 0; column < 5 && !figures.isEmpty(); ++column)
            m_file.write(m_front, m_row, column, word(kHeadings[column]), m_file.look(Look::Heading));
        m_row += figures.isEmpty() ? 0 : 1;
        for (const TextFigure &one : figures)
            addFigure(one);
    }

    void add(const RenderedBlock &block)
    {
        switch (block.kind) {
        case RenderedBlock::Kind::Heading:
            ++m_row;
            addLine(block.text.text, Look::Title);
            break;
        case RenderedBlock::Kind::Text:
            addLine(block.text.text, Look::Wrapped);
            addFigures(block.text.figures);
            break;
        case RenderedBlock::Kind::KeyFigures: addFigures(block.figures); break;
        case RenderedBlock::Kind::Chart: addChart(block.chart); break;
        case RenderedBlock::Kind::Table: addTable(block.table); break;
        case RenderedBlock::Kind::PageBreak: ++m_row; break;
        }
    }

    void addChart(const figure::ChartData &chart)
    {
        const QString suffix = u" %1"_s.arg(m_charts.size() + 1);
        static const QList<QList<SeriesLook>> kPlain;
        const auto &looks = size_t(m_looks.size()) > m_charts.size() ? m_looks[qsizetype(m_charts.size())] : kPlain;
        m_charts.push_back(std::make_unique<ChartSheets>(chart, looks, m_look, suffix));
        m_charts.back()->write(m_file);
        static constexpr BothLanguages kChart{"Chart", "图表"};
        addLine(word(kSee).arg(chart.headline.isEmpty() ? chart.title : chart.headline, word(kChart) + suffix), Look::Wrapped);
        addLine(chart.footnote, Look::Wrapped);
    }

    void addTable(const figure::ReportTable &table)
    {
        const QString name = word(kTable).arg(++m_tables);
        addLine(word(kSee).arg(table.title, name), Look::Wrapped);
        lxw_worksheet *sheet = m_file.addSheet(name);
        constexpr double kWidth = 24;
        worksheet_set_column(sheet, 0, lxw_col_t(table.headings.size()), kWidth, nullptr);
        for (int column = 0; column < table.headings.size(); ++column)
            m_file.write(sheet, 0, column, table.headings[column], m_file.look(Look::Heading));
        for (int row = 0; row < table.rows.size(); ++row) {
            for (int column = 0; column < table.rows[row].size(); ++column)
                writeCell(sheet, row, column, table);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_repeat_rows(sheet, 0, 0);
        if (!table.rows.isEmpty())
            worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.headings.size() - 1));
        m_file.write(sheet, int(table.rows.size()) + 2, 0, table.rows.isEmpty() ? table.emptyText : table.note);
    }

    /// What a number stands for (a bound, a currency) is in its text; only exact ones become numbers.
    void writeCell(lxw_worksheet *sheet, int row, int column, const figure::ReportTable &table)
    {
        const domain::Value value = table.values.value(row).value(column);
        const QString text = table.rows[row][column];
        bool isPlain = false;
        text.toDouble(&isPlain);
        m_file.write(sheet, row + 1, column, isPlain && !domain::isEmpty(value) ? value : domain::Value(text));
    }

    void writeNotes()
    {
        lxw_worksheet *sheet = m_file.addSheet(word(kNotes));
        constexpr double kWidth = 120;
        worksheet_set_column(sheet, 0, 0, kWidth, nullptr);
        int row = 0;
        m_file.write(sheet, row++, 0, m_report.subtitle, m_file.look(Look::Wrapped));
        for (const QString &text : m_report.notices + m_report.definitions)
            m_file.write(sheet, row++, 0, text, m_file.look(Look::Wrapped));
    }

    const figure::RenderedReport &m_report;
    const QList<QList<QList<SeriesLook>>> &m_looks;
    const DeckLook &m_look;
    WorkbookFile m_file;
    lxw_worksheet *m_front = nullptr;
    int m_row = 0;
    int m_tables = 0;
    std::vector<std::unique_ptr<ChartSheets>> m_charts;
};

} // namespace

domain::Result<QByteArray> reportWorkbook(const figure::RenderedReport &report, const QList<QList<QList<SeriesLook>>> &looks, const DeckLook &look,
                                          const FileRecord &record, const DeckProgress &progress)
{
    return ReportBook(report, looks, look).make(record, progress);
}

} // namespace exchange
