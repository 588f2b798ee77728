// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/chart_style.h"
#include "plot/scene.h"
#include "figure/chart_data.h"

#include <QStringList>

namespace plot {

/// What a text of a chart is for; decides its size, weight and color.
enum class ChartTextRole : quint8 {
    Headline,
    Subtitle,
    Legend,
    Category,  ///< Beside a horizontal bar.
    Axis,      ///< Under a column, beside a grid line.
    Value,     ///< The direct label of a mark that counts.
    QuietValue,///< The direct label of a mark that says less: the n column, a hollow point.
    Footnote,
    KeyFigure,
    KeyWords,
    Sentence   ///< The empty state.
};

/// The look of a text. Chinese runs are never bold below 13 px, so the text itself matters.
TextLook chartText(ChartTextRole role, const ChartStyle &style, const QString &text = {});

/// A text broken into lines of at most a given width.
struct TextBlock
{
    QStringList lines;
    TextLook look;
    double lineHeight = 0;

    double height() const { return lineHeight * static_cast<double>(lines.size()); }
    double width() const;
};

/// Breaks between words, and inside a word that is wider than the line. Nothing is left out.
TextBlock wrapped(const QString &text, const TextLook &look, double width);
/// As `wrapped`, but breaks only between words and elides what is left after `maxLines`.
TextBlock shortened(const QString &text, const TextLook &look, double width, int maxLines);

void addBlock(Scene &scene, const TextBlock &block, QPointF topLeft);
void addBlockCentered(Scene &scene, const TextBlock &block, QPointF topCenter);

double textWidth(const TextLook &look, const QString &text);
double lineHeight(const TextLook &look);

/// A whole number grouped as the chart's language groups digits.
QString countText(qint64 n, domain::Language language);

} // namespace plot
