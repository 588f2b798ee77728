// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_rows.h"

namespace figure {

/// Who wrote a sentence of a file: the program from its figures, a person, or nobody, where the file does not show it.
enum class Wording : quint8 { Made, Typed, Absent };

/// A chart's headline and footnote as rows beside its figures, so that `verify` makes them again as well; `prefix` tells two charts of one
/// report apart. Sentences of a person are marked: nothing can say whether they still hold.
QList<FigureRow> saidRows(const ChartData &chart, Wording headline, Wording footnote, const QString &prefix = {});
/// What a report says: its notices, and headline and footnote of each chart.
QList<FigureRow> saidRows(const RenderedReport &report);

bool isSaid(const FigureRow &row);
bool isTyped(const FigureRow &row);

/// Sentences of `before` that the program would put otherwise now; typed ones are not compared, nor are those that a file does not have.
QList<FigureChange> changedSentences(const QList<FigureRow> &before, const QList<FigureRow> &after);

} // namespace figure
