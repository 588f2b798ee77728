// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/report_layout.h"

#include "figure/both_languages.h"
#include "plot/chart_painting.h"
#include "plot/report/painter_device.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace plot {

using figure::BothLanguages;
using figure::RenderedBlock;
using presentation::ColorRole;
using presentation::TextRole;
using presentation::textFont;

namespace {

constexpr double kMargin = 54;
constexpr double kWidth = ReportPages::kPage.width() - 2 * kMargin;
constexpr double kBottom = ReportPages::kPage.height() - 84;
constexpr double kGap = 14;
constexpr double kCellPadding = 5;
constexpr double kHeadingHeight = 40;
constexpr double kLeastChart = 250;
constexpr double kChartShape = 0.58; ///< Height to width of a chart that asks for less.
constexpr int kFiguresPerRow = 3;
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

double heightOf(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100'000), kWrapped, text).height();
}

/// Columns that want little get what they want; the others share what is left by what stands in them.
QList<double> columnWidths(const figure::ReportTable &table, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QList<double> widths;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        double want = metrics.horizontalAdvance(table.headings[column]);
        for (const QStringList &row : table.rows)
            want = std::max(want, metrics.horizontalAdvance(row.value(column)));
        widths.append(want + 2 * kCellPadding + 2);
    }
    double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum < width) {
        for (double &one : widths)
            one *= width / sum;
        return widths;
    }
    const double fair = width / double(widths.size());
    const auto ofSmall = [&](double total, double one) { return one <= fair ? total + one : total; };
    const double small = std::accumulate(widths.begin(), widths.end(), 0.0, ofSmall);
    for (double &one : widths) {
        if (one > fair)
            one *= (width - small) / std::max(1.0, sum - small);
    }
    return widths;
}

} // namespace

ReportPages::Layout::Layout(const figure::RenderedReport &report) : m_report(report)
{
    beginPage();
}

void ReportPages::Layout::beginPage()
{
    m_pages.append(QList<Stroke>());
    m_texts.append(QStringList());
    add([ink = color(ColorRole::Surface)](QPainter &painter) { painter.fillRect(QRectF({}, kPage), ink); });
    m_y = kMargin;
}

void ReportPages::Layout::addLine(double width, ColorRole role)
{
    add([pen = QPen(color(role), width), y = m_y](QPainter &painter) {
        painter.setPen(pen);
        painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + kWidth, y));
    });
}

void ReportPages::Layout::makeRoom(double height)
{
    const double heading = m_pendingHeading.isEmpty() ? 0.0 : kHeadingHeight;
    if (m_y + heading + height > kBottom && m_y > kMargin)
        beginPage();
    if (m_pendingHeading.isEmpty())
        return;
    const QString text = std::exchange(m_pendingHeading, {});
    m_y += m_y > kMargin ? kGap : 0.0;
    const QFont font = textFont(TextRole::PageTitle);
    const QRectF drawn = drawText({kMargin, m_y, kWidth, heightOf(text, font, kWidth)}, text, font, color(ColorRole::Accent));
    m_y = drawn.bottom() + kGap / 2;
}

QRectF ReportPages::Layout::drawText(const QRectF &place, const QString &text, const QFont &font, const QColor &ink, int flags)
{
    const int how = flags ? flags : kWrapped;
    add([=](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, how | Qt::TextDontClip, text);
    });
    if (!text.isEmpty())
        m_texts.last().append(text);
    const QRectF drawn = QFontMetricsF(font).boundingRect(QRectF(place.topLeft(), QSizeF(place.width(), 100'000)), kWrapped, text);
    return drawn.united(QRectF(place.topLeft(), QSizeF(1, 1)));
}

void ReportPages::Layout::addTitle()
{
    constexpr double kRule = 1.5;
    addText(m_report.title, TextRole::Display, ColorRole::Text);
    addText(m_report.subtitle, TextRole::Body, ColorRole::TextSecondary);
    for (const QString &notice : m_report.notices)
        addText(notice, TextRole::Strong, ColorRole::Bad);
    addLine(kRule, ColorRole::Accent);
    m_y += kGap;
}

void ReportPages::Layout::addText(const QString &text, TextRole role, ColorRole ink)
{
    const QFont font = textFont(role);
    // A long text goes on over pages, paragraph by paragraph.
    for (const QString &paragraph : text.split(u'\n')) {
        const double height = heightOf(paragraph.isEmpty() ? QStringLiteral(" ") : paragraph, font, kWidth);
        makeRoom(height);
        drawText({kMargin, m_y, kWidth, height + 1}, paragraph, font, color(ink));
        m_y += height + kGap / 2;
    }
}

void ReportPages::Layout::addHeading(const QString &text)
{
    if (!m_pendingHeading.isEmpty())
        makeRoom(0);
    m_pendingHeading = text;
}

void ReportPages::Layout::addBlock(const RenderedBlock &block)
{
    switch (block.kind) {
    case RenderedBlock::Kind::Heading: addHeading(block.text.text); break;
    case RenderedBlock::Kind::Text: addText(block.text.text, TextRole::Body, ColorRole::Text); break;
    case RenderedBlock::Kind::KeyFigures: addFigures(block); break;
    case RenderedBlock::Kind::Chart: addChart(block.chart); break;
    case RenderedBlock::Kind::Table: addTable(block.table); break;
    case RenderedBlock::Kind::PageBreak:
        makeRoom(0);
        if (m_y > kMargin)
            beginPage();
        break;
    }
}

void ReportPages::Layout::addFigures(const RenderedBlock &block)
{
    if (!block.text.text.isEmpty())
        addText(block.text.text, TextRole::Strong, ColorRole::Text);
    for (qsizetype first = 0; first < block.figures.size(); first += kFiguresPerRow)
        addFigureRow(block.figures.mid(first, kFiguresPerRow));
}

void ReportPages::Layout::addFigureRow(const QList<figure::TextFigure> &figures)
{
    const double width = (kWidth - kGap * (kFiguresPerRow - 1)) / kFiguresPerRow;
    const double inner = width - kGap;
    double height = 0;
    for (const auto &one : figures)
        height = std::max(height, heightOf(one.figure.text, textFont(TextRole::CardTitle), inner) + heightOf(one.figure.label, textFont(TextRole::Label), inner) + kGap / 2);
    makeRoom(height);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const double left = kMargin + double(i) * (width + kGap);
        add([rule = QRectF(left, m_y, 3, height), ink = color(ColorRole::Accent)](QPainter &painter) { painter.fillRect(rule, ink); });
        const QRectF figure = drawText({left + kGap, m_y, inner, height}, figures[i].figure.text, textFont(TextRole::CardTitle), color(ColorRole::Text));
        drawText({left + kGap, figure.bottom() + 2, inner, height}, figures[i].figure.label, textFont(TextRole::Label), color(ColorRole::TextSecondary));
    }
    m_y += height + kGap;
}

void ReportPages::Layout::addChart(const figure::ChartData &chart)
{
    ChartStyle style = styleForSize({kWidth, kWidth * kChartShape}, m_theme);
    style.padding = 0;
    constexpr double kTextZoom = 1.0;
    style.textZoom = std::min(style.textZoom, kTextZoom);
    const double wanted = ChartPainting::requiredHeight(chart, kWidth, style);
    const double whole = kBottom - kMargin - kHeadingHeight;
    double height = std::clamp(std::max(wanted, kWidth * kChartShape), kLeastChart, whole);
    // Rather a little lower than on a page of its own, but never so low that its words are shrunk.
    const double left = kBottom - m_y - (m_pendingHeading.isEmpty() ? 0.0 : kHeadingHeight);
    if (height > left && wanted <= left)
        height = std::max(wanted, left);
    makeRoom(height);
    const QSizeF size(kWidth, height);
    const auto painting = std::make_shared<const ChartPainting>(chart, size, style);
    add([painting, place = QPointF(kMargin, m_y), size](QPainter &painter) {
        PainterDevice device(painter, place, size);
        painting->paint(device);
    });
    m_texts.last() += painting->texts();
    m_y += height + kGap;
}

double ReportPages::Layout::rowHeight(const QStringList &cells, const QList<double> &widths, bool isHeading) const
{
    const QFont font = textFont(isHeading ? TextRole::Strong : TextRole::Label);
    double height = QFontMetricsF(font).height();
    for (qsizetype i = 0; i < widths.size(); ++i)
        height = std::max(height, heightOf(cells.value(i), font, widths[i] - 2 * kCellPadding));
    return height + 2 * kCellPadding;
}

void ReportPages::Layout::addRow(const QStringList &cells, const QList<double> &widths, const QList<bool> &numbers, bool isHeading)
{
    const double height = rowHeight(cells, widths, isHeading);
    const QFont font = textFont(isHeading ? TextRole::Strong : TextRole::Label);
    double left = kMargin;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QRectF place(left + kCellPadding, m_y + kCellPadding, widths[i] - 2 * kCellPadding, height);
        drawText(place, cells.value(i), font, color(ColorRole::Text), Qt::TextWordWrap | Qt::AlignTop | (numbers.value(i) ? Qt::AlignRight : Qt::AlignLeft));
        left += widths[i];
    }
    m_y += height;
    addLine(1, isHeading ? ColorRole::StrongBorder : ColorRole::Hairline);
}

void ReportPages::Layout::addTable(const figure::ReportTable &table)
{
    if (!table.title.isEmpty()) {
        makeRoom(heightOf(table.title, textFont(TextRole::ChartHeadline), kWidth) + 3 * kGap + kHeadingHeight);
        addText(table.title, TextRole::ChartHeadline, ColorRole::Text);
    }
    if (table.rows.isEmpty()) {
        addText(table.emptyText, TextRole::Body, ColorRole::TextSecondary);
        return;
    }
    const QList<double> widths = columnWidths(table, textFont(TextRole::Strong), kWidth);
    const double heading = rowHeight(table.headings, widths, true);
    makeRoom(heading + rowHeight(table.rows.first(), widths, false));
    addRow(table.headings, widths, table.numbers, true);
    for (const QStringList &row : table.rows) {
        if (m_y + rowHeight(row, widths, false) > kBottom) {
            beginPage();
            addRow(table.headings, widths, table.numbers, true);
        }
        addRow(row, widths, table.numbers, false);
    }
    m_y += kGap / 2;
    if (!table.note.isEmpty())
        addText(table.note, TextRole::Footnote, ColorRole::TextSecondary);
    m_y += kGap / 2;
}

void ReportPages::Layout::addDefinitions()
{
    constexpr BothLanguages kTitle{"Definitions", "定义"};
    if (!m_report.definitions.isEmpty())
        addHeading(kTitle.in(m_report.language));
    for (const QString &definition : m_report.definitions)
        addText(definition, TextRole::Label, ColorRole::Text);
    if (!m_pendingHeading.isEmpty())
        makeRoom(0);
}

void ReportPages::Layout::finish(ReportPages &pages)
{
    constexpr BothLanguages kPageOf{"%1 of %2", "第%1页，共%2页"};
    constexpr double kFooter = 60;
    const QFont font = textFont(TextRole::Footnote);
    QStringList parts{m_report.title, m_report.subtitle, m_report.notices.join(u' ')};
    parts.removeAll(QString());
    const QString foot = parts.join(QStringLiteral(" · "));
    for (int i = 0; i < m_pages.size(); ++i) {
        const QString number = kPageOf.in(m_report.language).arg(i + 1).arg(m_pages.size());
        const double numberWidth = QFontMetricsF(font).horizontalAdvance(number) + kGap;
        const QRectF place(kMargin, kPage.height() - kFooter, kWidth, kFooter - kGap);
        m_pages[i].append([=, ink = color(ColorRole::TextSecondary)](QPainter &painter) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(place.adjusted(0, 0, -numberWidth, 0), kWrapped, foot);
            painter.drawText(place, Qt::AlignRight | Qt::AlignTop, number);
        });
        m_texts[i] += {foot, number};
    }
    pages.m_pages = m_pages;
    pages.m_texts = m_texts;
}

ReportPages::ReportPages(const figure::RenderedReport &report) : m_report(report), m_layout(std::make_unique<Layout>(report))
{
    m_layout->addTitle();
}

ReportPages::~ReportPages() = default;

bool ReportPages::layOutNext()
{
    if (!m_layout)
        return false;
    if (m_next < m_report.blocks.size()) {
        m_layout->addBlock(m_report.blocks[m_next++]);
        return true;
    }
    m_layout->addDefinitions();
    m_layout->finish(*this);
    m_layout.reset();
    return false;
}

ReportPages &ReportPages::layOut()
{
    while (layOutNext()) {
    }
    return *this;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke &stroke : m_pages.at(page))
        stroke(painter);
    painter.restore();
}

} // namespace plot
