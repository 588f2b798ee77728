// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports/report_html.h"

#include "figure/both_languages.h"
#include "figure/chart_table.h"

#include <cmath>

namespace exchange {

using figure::BothLanguages;
using figure::RenderedBlock;
using namespace Qt::StringLiterals;

namespace {

constexpr char kStyle[] = R"(body{font:15px/1.5 Inter,"Noto Sans CJK SC","Microsoft YaHei",Arial,sans-serif;color:#1b2430;background:#fff;max-width:960px;margin:32px auto;padding:0 24px}
h1{font-size:30px;margin:0 0 4px}h2{font-size:21px;color:#0b5394;margin:36px 0 8px}h3{font-size:17px;margin:24px 0 6px}
.quiet{color:#5b6773}.notice{color:#b3261e;font-weight:600}.figures{display:flex;flex-wrap:wrap;gap:16px;margin:16px 0}
.figures div{border-left:3px solid #0b5394;padding:0 12px;min-width:200px;flex:1}.figures b{display:block;font-size:19px}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid #dfe4ea}
th{border-bottom:1px solid #7f8c99}.n{text-align:right;font-variant-numeric:tabular-nums}figure{margin:20px 0}svg{max-width:100%;height:auto}
details{font-size:14px}summary{cursor:pointer;color:#5b6773}.break{border:0;border-top:1px solid #dfe4ea;margin:36px 0}
@media print{.break{break-after:page;border:0}details{display:none}})";

/// Escaped; control and direction characters, which could make a text look like another, are left out.
QString escaped(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isDirection = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        if (!isDirection && (u >= 0x20 || u == u'\n'))
            kept += c;
    }
    return kept.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString cellText(const domain::Value &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell))
        return QString::number(*count);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, std::abs(*number) >= 1e6 ? 'f' : 'g', QLocale::FloatingPointShortest); // No exponents for money.
    return {};
}

/// Writes one report. Lives for one call.
class HtmlWriting
{
public:
    HtmlWriting(const figure::RenderedReport &report, const QList<QByteArray> &charts) : m_report(report), m_charts(charts) {}

    QByteArray write(const QByteArray &mark)
    {
        const bool isChinese = m_report.language == domain::Language::Chinese;
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(isChinese ? u"zh-CN"_s : u"en"_s);
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"_s;
        m_html += u"<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Portolan\">\n"_s;
        m_html += u"<meta name=\"portolan\" content=\"%1\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(QString::fromLatin1(mark), escaped(m_report.title), QString::fromLatin1(kStyle));
        m_html += u"<h1>%1</h1>\n"_s.arg(escaped(m_report.title));
        paragraph(m_report.subtitle, u"quiet"_s);
        for (const QString &notice : m_report.notices)
            paragraph(notice, u"notice"_s);
        for (const RenderedBlock &block : m_report.blocks)
            add(block);
        addDefinitions();
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    void paragraph(const QString &text, const QString &style = {})
    {
        if (!text.isEmpty())
            m_html += style.isEmpty() ? u"<p>%1</p>\n"_s.arg(escaped(text)) : u"<p class=\"%1\">%2</p>\n"_s.arg(style, escaped(text));
    }

    void add(const RenderedBlock &block)
    {
        switch (block.kind) {
        case RenderedBlock::Kind::Heading: m_html += u"<h2>%1</h2>\n"_s.arg(escaped(block.text.text)); break;
        case RenderedBlock::Kind::Text: paragraph(block.text.text); break;
        case RenderedBlock::Kind::KeyFigures:
            paragraph(block.text.text);
            m_html += u"<div class=\"figures\">"_s;
            for (const auto &one : block.figures)
                m_html += u"<div><b>%1</b>%2</div>"_s.arg(escaped(one.figure.text), escaped(one.figure.label));
            m_html += u"</div>\n"_s;
            break;
        case RenderedBlock::Kind::Chart: addChart(block.chart); break;
        case RenderedBlock::Kind::Table: addTable(block.table); break;
        case RenderedBlock::Kind::PageBreak: m_html += u"<hr class=\"break\">\n"_s; break;
        }
    }

    void addChart(const figure::ChartData &chart)
    {
        static constexpr BothLanguages kNumbers{"The numbers", "数据"};
        QString svg = QString::fromUtf8(m_charts.value(m_chart));
        svg.remove(0, std::max<qsizetype>(0, svg.indexOf("<svg"_L1))); // A prolog may stand only at a document's head.
        // Ids must be unique in the page, and every chart has its own "p" and "c" ones.
        const QString prefix = u"chart%1-"_s.arg(++m_chart);
        svg.replace(" id=\""_L1, u" id=\""_s + prefix).replace("url(#"_L1, u"url(#"_s + prefix).replace("href=\"#"_L1, u"href=\"#"_s + prefix);
        m_html += u"<figure>\n%1\n"_s.arg(svg);
        const figure::ChartTable numbers = figure::chartTable(chart);
        m_html += u"<details><summary>%1</summary><table><tr>"_s.arg(kNumbers.in(m_report.language));
        for (const QString &label : numbers.labels)
            m_html += u"<th>%1</th>"_s.arg(escaped(label));
        m_html += u"</tr>\n"_s;
        for (const auto &row : numbers.rows) {
            m_html += u"<tr>"_s;
            for (const domain::Value &cell : row)
                m_html += std::holds_alternative<QString>(cell) ? u"<td>%1</td>"_s.arg(escaped(cellText(cell))) : u"<td class=\"n\">%1</td>"_s.arg(cellText(cell));
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</table></details>\n</figure>\n"_s;
    }

    void addTable(const figure::ReportTable &table)
    {
        if (!table.title.isEmpty())
            m_html += u"<h3>%1</h3>\n"_s.arg(escaped(table.title));
        if (table.rows.isEmpty()) {
            paragraph(table.emptyText, u"quiet"_s);
            return;
        }
        m_html += u"<table><thead>"_s;
        addRow(table, table.headings, u"th"_s);
        m_html += u"</thead><tbody>\n"_s;
        for (const QStringList &row : table.rows)
            addRow(table, row, u"td"_s);
        m_html += u"</tbody></table>\n"_s;
        paragraph(table.note, u"quiet"_s);
    }

    void addRow(const figure::ReportTable &table, const QStringList &cells, const QString &element)
    {
        m_html += u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html += u"<%1%2>%3</%1>"_s.arg(element, table.numbers.value(i) ? u" class=\"n\""_s : QString(), escaped(cells[i]));
        m_html += u"</tr>\n"_s;
    }

    void addDefinitions()
    {
        static constexpr BothLanguages kTitle{"Definitions", "定义"};
        if (!m_report.definitions.isEmpty())
            m_html += u"<h2>%1</h2>\n"_s.arg(kTitle.in(m_report.language));
        for (const QString &definition : m_report.definitions)
            paragraph(definition);
    }

    const figure::RenderedReport &m_report;
    const QList<QByteArray> &m_charts;
    QString m_html;
    int m_chart = 0;
};

} // namespace

QByteArray reportHtml(const figure::RenderedReport &report, const QList<QByteArray> &charts, const QByteArray &mark)
{
    return HtmlWriting(report, charts).write(mark);
}

} // namespace exchange
