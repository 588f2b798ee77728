// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/card_frame.h"

#include "plot/chart_text.h"
#include "plot/legend.h"

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kGap = 8;
constexpr double kSmallGap = 4;
constexpr double kKeyColumn = 230;      ///< Width of the key figures' column at text zoom 1.
constexpr double kWidthForKeys = 720;   ///< Narrower charts leave the column out.

} // namespace

CardFrame::CardFrame(const figure::ChartData &chart, const ChartStyle &style, QSizeF size)
    : m_chart(chart), m_style(style), m_plot(QPointF(0, 0), size)
{
    if (style.parts.testFlag(ChartPart::Surface))
        m_scene.fills.append({m_plot, style.theme.color(ColorRole::Surface), 0});
    m_plot.adjust(style.padding, style.padding, -style.padding, -style.padding);
    addHeading();
    addFootnote();
    addLegend();
    addKeyFigures();
}

void CardFrame::addHeading()
{
    const auto add = [this](ChartTextRole role, const QString &text) {
        const TextBlock block = wrapped(text, chartText(role, m_style, text), m_plot.width());
        addBlock(m_scene, block, m_plot.topLeft());
        m_plot.setTop(m_plot.top() + block.height());
    };
    const double before = m_plot.top();
    if (m_style.parts.testFlag(ChartPart::Headline))
        add(ChartTextRole::Headline, m_chart.headline.isEmpty() ? m_chart.title : m_chart.headline);
    if (m_style.parts.testFlag(ChartPart::Subtitle) && !m_chart.subtitle.isEmpty()) {
        m_plot.setTop(m_plot.top() + std::round((m_style.textZoom - 1) * kSmallGap));
        add(ChartTextRole::Subtitle, m_chart.subtitle);
    }
    if (m_plot.top() > before)
        m_plot.setTop(m_plot.top() + std::round(kGap * m_style.textZoom));
}

void CardFrame::addFootnote()
{
    if (!m_style.parts.testFlag(ChartPart::Footnote) || m_chart.footnote.isEmpty())
        return;
    const TextLook look = chartText(ChartTextRole::Footnote, m_style, m_chart.footnote);
    const TextBlock block = wrapped(m_chart.footnote, look, m_plot.width());
    const double gap = std::round(kGap * m_style.textZoom);
    const double top = m_plot.bottom() - block.height();
    addBlock(m_scene, block, QPointF(m_plot.left(), top));
    const double line = std::round(top - gap) + 0.5;
    m_scene.strokes.append({QLineF(m_plot.left(), line, m_plot.right(), line),
                            QPen(m_style.theme.color(ColorRole::Hairline), 1)});
    m_plot.setBottom(line - gap);
}

void CardFrame::addLegend()
{
    if (!m_style.parts.testFlag(ChartPart::Legend) || !m_chart.emptyText.isEmpty())
        return;
    const double height = addLegendRows(m_scene, legendEntries(m_chart, m_style), m_style, m_plot);
    if (height > 0)
        m_plot.setTop(m_plot.top() + height + std::round(kGap * m_style.textZoom));
}

void CardFrame::addKeyFigures()
{
    const double column = kKeyColumn * m_style.textZoom;
    const bool fits = m_plot.width() >= std::max(kWidthForKeys, 2.6 * column);
    if (!m_style.parts.testFlag(ChartPart::KeyFigures) || m_chart.keyFigures.isEmpty() || !fits || !m_chart.emptyText.isEmpty())
        return;
    const double gap = std::round(kGap * m_style.textZoom);
    const QRectF area(std::round(m_plot.right() - column), m_plot.top() + gap, column, m_plot.height() - gap);
    double top = area.top();
    for (const figure::KeyFigure &key : m_chart.keyFigures) {
        const double height = addKeyFigure(key, QRectF(area.left(), top, column, area.bottom() - top));
        top += height + 2 * gap;
        if (height == 0)
            break;
    }
    m_plot.setRight(area.left() - 3 * gap);
}

double CardFrame::addKeyFigure(const figure::KeyFigure &key, const QRectF &area)
{
    // "37.5% (12 of 32; …)": the figure large, what qualifies it beside the words.
    const qsizetype chinese = key.text.indexOf(u'（');
    const qsizetype end = chinese > 0 ? chinese : key.text.indexOf(QStringLiteral(" ("));
    const QString figureText = end > 0 ? key.text.left(end) : key.text;
    const QString rest = end > 0 ? key.text.mid(end).trimmed() : QString();
    const double gap = std::round(kGap * m_style.textZoom);
    const double width = area.width() - 2 * gap;
    const QList<TextBlock> blocks{wrapped(figureText, chartText(ChartTextRole::KeyFigure, m_style, figureText), width),
                                  wrapped(key.label, chartText(ChartTextRole::Category, m_style, key.label), width),
                                  wrapped(rest, chartText(ChartTextRole::KeyWords, m_style, rest), width)};
    double height = 0;
    for (const TextBlock &block : blocks)
        height += block.height();
    if (height > area.height())
        return 0;
    m_scene.fills.append({QRectF(area.left(), area.top(), 3, height), m_style.theme.color(ColorRole::AccentLine), 0});
    QPointF at(area.left() + 2 * gap, area.top());
    for (const TextBlock &block : blocks) {
        addBlock(m_scene, block, at);
        at.ry() += block.height();
    }
    return height;
}

} // namespace plot
