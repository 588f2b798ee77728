// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/reference_lines.h"

#include <QRegularExpression>
#include <QStringList>

namespace plot {

using presentation::ColorRole;

QString referenceKind(const figure::ChartData &chart, const figure::ReferenceMark &reference)
{
    static const QRegularExpression figures(QStringLiteral("\\s*[:\uFF1A].*$"));
    if (reference.categoryKey.isEmpty() || chart.references.size() == 1)
        return reference.label;
    const QString kind = QString(reference.label).remove(figures);
    for (const figure::ReferenceMark &other : chart.references) {
        if (other.categoryKey.isEmpty() || QString(other.label).remove(figures) != kind)
            return reference.label;
    }
    return kind;
}

QPen referencePen(const figure::ChartData &chart, const figure::ReferenceMark &reference, const ChartStyle &style)
{
    static const QList<QList<qreal>> kDashes{{3.4, 2.2}, {1.2, 2}, {6, 2, 1.2, 2}, {2, 1.2}};
    QStringList kinds;
    for (const figure::ReferenceMark &mark : chart.references) {
        if (const QString kind = referenceKind(chart, mark); !kinds.contains(kind))
            kinds.append(kind);
    }
    QPen pen(style.theme.color(ColorRole::Text), 1.4 * style.textZoom);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(kDashes.at(kinds.indexOf(referenceKind(chart, reference)) % kDashes.size()));
    return pen;
}

void addReference(Scene &scene, const QLineF &line, const figure::ChartData &chart,
                  const figure::ReferenceMark &reference, const ChartStyle &style)
{
    // A rim of surface keeps the dashes visible across dark bars.
    QPen rim(style.theme.color(ColorRole::Surface), 3.6 * style.textZoom);
    rim.setCapStyle(Qt::FlatCap);
    scene.strokes.append({line, rim});
    scene.strokes.append({line, referencePen(chart, reference, style)});
}

} // namespace plot
