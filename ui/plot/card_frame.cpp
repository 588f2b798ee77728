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
    if (!m_style.parts.testFlag(ChartPart::KeyFigures) || m_chart.keyFigures.isEmpty() || !fits)
        return;
    const double gap = std::round(kGap * m_style.textZoom);
    const double left = std::round(m_plot.right() - column);
    double top = m_plot.top() + gap;
    for (const figure::KeyFigure &key : m_chart.keyFigures) {
        const TextBlock figureText = wrapped(key.text, chartText(ChartTextRole::KeyFigure, m_style, key.text), column);
        const TextBlock words = wrapped(key.label, chartText(ChartTextRole::KeyWords, m_style, key.label), column - 2 * gap);
        const double height = figureText.height() + words.height();
        if (top + height > m_plot.bottom())
            break;
        m_scene.fills.append({QRectF(left, top, 3, height), m_style.theme.color(ColorRole::AccentLine), 0});
        addBlock(m_scene, figureText, QPointF(left + 2 * gap, top));
        addBlock(m_scene, words, QPointF(left + 2 * gap, top + figureText.height()));
        top += height + 2.5 * gap;
    }
    m_plot.setRight(left - 3 * gap);
}

QPen referencePen(const figure::ChartData &chart, const figure::ReferenceMark &reference, const ChartStyle &style)
{
    static const QList<QList<qreal>> kDashes{{4, 2.5}, {1.2, 2}, {6, 2, 1.2, 2}, {2, 1.2}};
    QStringList labels;
    for (const figure::ReferenceMark &mark : chart.references) {
        if (!labels.contains(mark.label))
            labels.append(mark.label);
    }
    QPen pen(style.theme.color(ColorRole::Text), 1.4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(kDashes.at(labels.indexOf(reference.label) % kDashes.size()));
    return pen;
}

} // namespace plot
