// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rendered_report.h"

#include <QJsonArray>

namespace figure {

/// One number or text that a file shows, under a key that stays the same when it is made again.
struct FigureRow
{
    QString key;
    QString label; ///< Where it stands, in words.
    QString text;  ///< As written.
    std::optional<double> value;
    qint64 n = 0;
    qint64 of = 0;
    QString bounds = {}; ///< What else the figure says, in codes and numbers: AT_LEAST, its interval, where it starts, how many are undisclosed.

    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};

/// Every mark and key figure of a chart; `prefix` tells two charts of one report apart.
QList<FigureRow> figureRows(const ChartData &chart, const QString &prefix = {});
/// Every figure of a report: live figures, key figures, charts, tables.
QList<FigureRow> figureRows(const RenderedReport &report);

QJsonArray figuresJson(const QList<FigureRow> &rows);
/// Rows that cannot be read are left out.
QList<FigureRow> figuresFromJson(const QJsonArray &json);
/// SHA-256 of the rows' keys, values and bounds, hexadecimal; words beside a value do not count.
QString figuresChecksum(const QList<FigureRow> &rows);

/// A figure that is another one than before; empty texts mean that it was not there.
struct FigureChange
{
    QString label;
    QString before;
    QString after;

    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};
/// What differs, in the order of `after`, then what is gone; sentences (figure/said_rows.h) are no figures.
QList<FigureChange> changedFigures(const QList<FigureRow> &before, const QList<FigureRow> &after);

} // namespace figure
