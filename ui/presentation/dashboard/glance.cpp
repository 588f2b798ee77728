// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/glance.h"

#include "figure/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace presentation {

using figure::ChartData;
using figure::Datum;

namespace {

constexpr qsizetype kMostRows = 9; ///< And the unknown ones below them.

bool isLongBars(const ChartData &chart)
{
    return chart.panels.size() == 1 && chart.panels.first().orientation == figure::Orientation::Horizontal && chart.panels.first().series.size() == 1
        && chart.panels.first().series.first().shape == figure::SeriesShape::Bar && chart.panels.first().series.first().data.size() == chart.categories.size()
        && chart.categories.size() > kMostRows + 1;
}

void addTo(Datum &sum, const Datum &datum)
{
    if (datum.value)
        sum.value = sum.value.value_or(0.0) + *datum.value;
    if (datum.state != figure::DatumState::Absent)
        sum.state = datum.state;
    sum.n += datum.n;
    sum.denominator = std::max(sum.denominator, datum.denominator);
    sum.undisclosed += datum.undisclosed;
    sum.ids += datum.ids;
}

/// Only parts of one whole may be added up; of rows that are each their own, such as deals, the first ones are shown.
bool areParts(const figure::Series &series)
{
    return series.unit == figure::Unit::Percent || series.unit == figure::Unit::Count;
}

void gatherTail(ChartData &chart)
{
    auto &series = chart.panels.first().series.first();
    qsizetype known = 0;
    while (known < chart.categories.size() && series.data[known].value) // What is unknown stands outside the shares, and stays so.
        ++known;
    const qsizetype keep = kMostRows - 1;
    if (known <= kMostRows || !areParts(series))
        return;
    const figure::Phrases words(chart.language);
    figure::Category other{QStringLiteral("OTHERS"), words(QT_TRANSLATE_NOOP("figure", "Other (%1)")).arg(words.count(known - keep)), {}, true};
    Datum sum;
    QStringList names;
    for (qsizetype i = keep; i < known; ++i) {
        addTo(sum, series.data[i]);
        other.n += chart.categories[i].n;
        names.append(chart.categories[i].longLabel.isEmpty() ? chart.categories[i].label : chart.categories[i].longLabel);
    }
    std::ranges::sort(sum.ids);
    sum.ids.erase(std::unique(sum.ids.begin(), sum.ids.end()), sum.ids.end());
    other.longLabel = names.join(words(QT_TRANSLATE_NOOP("figure", ", ")));
    if (series.unit == figure::Unit::Percent && sum.value)
        sum.label = words.percent(*sum.value);
    else if (sum.value)
        sum.label = words.count(sum.n);
    chart.categories.remove(keep, known - keep);
    series.data.remove(keep, known - keep);
    chart.categories.insert(keep, other);
    series.data.insert(keep, sum);
}

/// The sentence as the footnote has it: from its first words to its full stop.
void removeDefinitions(QString &footnote, const figure::Phrases &words)
{
    const QString sentence = words(QT_TRANSLATE_NOOP("figure", "Definitions: %1."));
    const QString stop = sentence.section(QStringLiteral("%1"), 1);
    const qsizetype from = footnote.indexOf(sentence.section(QStringLiteral("%1"), 0, 0));
    const qsizetype to = from < 0 ? -1 : footnote.indexOf(stop, from);
    if (to < 0)
        return;
    footnote.remove(from, to + stop.size() - from);
    footnote = footnote.simplified();
}

/// Where a bound was taken from and the like, in brackets.
void removeAsides(QString &footnote)
{
    static const QRegularExpression kAside(QStringLiteral("\\s?[(（][^()（）]{20,}[)）]"));
    footnote.remove(kAside);
}

/// Rates under columns get more of a low card's height, and no heading of their own: the subtitle says what they are.
void tightenRates(ChartData &chart)
{
    constexpr double kRates = 0.38;
    if (chart.panels.size() != 2 || chart.panels.last().series.isEmpty() || chart.panels.last().series.first().shape != figure::SeriesShape::Point)
        return;
    chart.panels.first().heightShare = 1 - kRates;
    chart.panels.last().heightShare = kRates;
    if (!chart.subtitle.isEmpty())
        chart.panels.last().title.clear();
}

} // namespace

ChartData glance(const ChartData &chart)
{
    ChartData card = chart;
    const figure::Phrases words(chart.language);
    removeDefinitions(card.footnote, words);
    removeAsides(card.footnote);
    tightenRates(card);
    if (isLongBars(card))
        gatherTail(card);
    return card;
}

} // namespace presentation
