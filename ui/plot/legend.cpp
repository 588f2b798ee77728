// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/legend.h"

#include "plot/chart_text.h"
#include "plot/reference_lines.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

constexpr double kSwatch = 9;
constexpr double kDashWidth = 18;
constexpr double kSwatchGap = 5;
constexpr double kColumnGap = 14;

double swatchWidth(const LegendEntry &entry, const ChartStyle &style)
{
    return std::round((entry.dashes ? kDashWidth : kSwatch) * style.textZoom);
}

double entryWidth(const LegendEntry &entry, const ChartStyle &style)
{
    const TextLook look = chartText(ChartTextRole::Legend, style, entry.label);
    return swatchWidth(entry, style) + (kSwatchGap + kColumnGap) * style.textZoom + textWidth(look, entry.label);
}

/// Left edges of the entries in each row: aligned columns where there are several rows.
QList<double> columnWidths(const QList<LegendEntry> &entries, const ChartStyle &style, double width)
{
    QList<double> widths;
    for (const LegendEntry &entry : entries)
        widths.append(entryWidth(entry, style));
    for (qsizetype columns = entries.size(); columns > 1; --columns) {
        QList<double> columnsOf(columns, 0.0);
        for (qsizetype i = 0; i < widths.size(); ++i)
            columnsOf[i % columns] = std::max(columnsOf.at(i % columns), widths.at(i));
        double sum = -kColumnGap * style.textZoom;
        for (const double column : columnsOf)
            sum += column;
        if (sum <= width)
            return columnsOf;
    }
    return {width};
}

void addSwatch(Scene &scene, const LegendEntry &entry, const QRectF &box)
{
    if (entry.dashes) {
        scene.strokes.append({QLineF(box.left(), box.center().y(), box.right(), box.center().y()), *entry.dashes});
        return;
    }
    scene.fills.append({box, entry.paint.fill, 2});
    if (entry.paint.hatched)
        scene.addHatch(box, entry.hatch, 4);
}

} // namespace

QList<LegendEntry> legendEntries(const figure::ChartData &chart, const ChartStyle &style)
{
    const SeriesColors colors(chart, style);
    QList<LegendEntry> entries;
    QSet<QString> known;
    for (const figure::Panel &panel : chart.panels) {
        for (int i = 0; i < panel.series.size(); ++i) {
            const figure::Series &series = panel.series.at(i);
            if (series.shape != figure::SeriesShape::Stack || known.contains(series.key))
                continue;
            known.insert(series.key);
            entries.append({series.label, colors.bar(panel, i, 0), colors.hatch(), std::nullopt});
        }
    }
    for (const figure::ReferenceMark &reference : chart.references) {
        const QString kind = referenceKind(chart, reference);
        if (known.contains(kind))
            continue;
        known.insert(kind);
        entries.append({kind, {}, {}, referencePen(chart, reference, style)});
    }
    return entries;
}

double addLegendRows(Scene &scene, const QList<LegendEntry> &entries, const ChartStyle &style, const QRectF &area)
{
    if (entries.isEmpty())
        return 0;
    const QList<double> columns = columnWidths(entries, style, area.width());
    double top = area.top();
    double left = area.left();
    double rowHeight = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries.at(i);
        const TextLook look = chartText(ChartTextRole::Legend, style, entry.label);
        const double swatch = swatchWidth(entry, style);
        const double textLeft = left + swatch + kSwatchGap * style.textZoom;
        const TextBlock block = wrapped(entry.label, look, area.right() - textLeft + 1);
        const double line = block.lineHeight;
        const double side = std::round(kSwatch * style.textZoom);
        addSwatch(scene, entry, QRectF(left, top + (line - side) / 2, swatch, side));
        addBlock(scene, block, QPointF(textLeft, top));
        rowHeight = std::max(rowHeight, block.height());
        left += columns.at(i % columns.size());
        if ((i + 1) % columns.size() == 0 || i + 1 == entries.size()) {
            top += rowHeight + 1;
            left = area.left();
            rowHeight = 0;
        }
    }
    return top - area.top();
}

} // namespace plot
