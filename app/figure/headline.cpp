// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/headline.h"

#include "figure/phrases.h"

#include <QRegularExpression>
#include <QSet>

namespace figure {

namespace {

using Figures = QSet<QString>;

void addNumbers(Figures &figures, const QString &text)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d[\\d,]*(?:\\.\\d+)?%?"));
    for (auto matches = kNumber.globalMatch(text); matches.hasNext();)
        figures.insert(matches.next().captured());
}

void addDatum(Figures &figures, const Datum &datum, Unit unit, const Phrases &words)
{
    addNumbers(figures, datum.label);
    figures.insert(words.count(datum.n));
    figures.insert(words.count(datum.denominator));
    if (datum.value && unit == Unit::Percent) {
        figures.insert(words.percent(*datum.value, 0));
        figures.insert(words.percent(*datum.value));
    }
    if (datum.denominator > 0)
        figures.insert(words.percent(double(datum.n) / double(datum.denominator), 0));
}

/// A category's share of what its marks are part of: what a stack as a whole holds.
void addCategoryShare(Figures &figures, const ChartData &chart, qsizetype category, const Phrases &words)
{
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series) {
            const qint64 denominator = series.data.value(category).denominator;
            if (denominator > 0)
                figures.insert(words.percent(double(chart.categories[category].n) / double(denominator), 0));
        }
    }
}

Figures shownFigures(const ChartData &chart)
{
    const Phrases words(chart.language);
    Figures figures{words.count(chart.n), words.count(chart.total)};
    addNumbers(figures, chart.filter);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        addNumbers(figures, chart.categories[i].longLabel);
        figures.insert(words.count(chart.categories[i].n));
        addCategoryShare(figures, chart, i, words);
    }
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series) {
            for (const auto &datum : series.data)
                addDatum(figures, datum, series.unit, words);
        }
    }
    for (const auto &key : chart.keyFigures) {
        addNumbers(figures, key.text);
        addNumbers(figures, key.label);
        addDatum(figures, key.datum, key.unit, words);
    }
    return figures;
}

} // namespace

QString chosenHeadline(const QStringList &wordings)
{
    QString shortest;
    for (const QString &wording : wordings) {
        if (wording.isEmpty())
            continue;
        if (wording.size() <= kLongestHeadline)
            return wording;
        if (shortest.isEmpty() || wording.size() < shortest.size())
            shortest = wording;
    }
    return shortest;
}

QStringList unsupportedFigures(const ChartData &chart)
{
    Figures said;
    addNumbers(said, chart.headline);
    said.subtract(shownFigures(chart));
    QStringList missing(said.begin(), said.end());
    missing.sort();
    return missing;
}

} // namespace figure
