// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_parts.h"

#include "analytics/groups.h"
#include "analytics/statistics.h"

namespace analytics {

using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::KeyFigure;
using figure::Phrases;
using figure::Unit;

Datum countDatum(const QList<qint64> &ids, qint64 denominator, const Phrases &words)
{
    Datum datum;
    datum.ids = ids;
    datum.n = ids.size();
    datum.denominator = denominator;
    datum.value = double(datum.n);
    datum.state = DatumState::Known;
    if (datum.n > 0)
        datum.label = words.count(datum.n);
    return datum;
}

Datum rateDatum(const QList<qint64> &part, qint64 whole, const Phrases &words)
{
    Datum datum;
    if (whole == 0)
        return datum;
    const Proportion rate{part.size(), whole};
    datum.ids = part;
    datum.n = rate.part;
    datum.denominator = whole;
    datum.value = rate.rate();
    datum.interval = wilson(rate);
    datum.state = whole < kFewestToCompare ? DatumState::TooFew : DatumState::Known;
    datum.label = words.percent(rate.rate());
    return datum;
}

KeyFigure rateKeyFigure(const char *key, const QString &label, const QList<qint64> &part, qint64 whole, const Phrases &words)
{
    KeyFigure figure;
    figure.key = QString::fromLatin1(key);
    figure.label = label;
    figure.unit = Unit::Percent;
    figure.datum = rateDatum(part, whole, words);
    if (!figure.datum.value) {
        figure.text = words(QT_TRANSLATE_NOOP("figure", "no records"));
        return figure;
    }
    figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 (%2 of %3; 95% CI %4–%5)"))
                      .arg(figure.datum.label, words.count(figure.datum.n), words.count(whole), words.percent(figure.datum.interval->low),
                           words.percent(figure.datum.interval->high));
    return figure;
}

KeyFigure countKeyFigure(const char *key, const QString &label, const QList<qint64> &ids, qint64 denominator, const Phrases &words)
{
    KeyFigure figure;
    figure.key = QString::fromLatin1(key);
    figure.label = label;
    figure.unit = Unit::Count;
    figure.datum = countDatum(ids, denominator, words);
    figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 (of %2)")).arg(words.count(figure.datum.n), words.count(denominator));
    return figure;
}

figure::Series newSeries(const QString &key, const QString &label, figure::SeriesShape shape, Unit unit)
{
    figure::Series series;
    series.key = key;
    series.label = label;
    series.shape = shape;
    series.unit = unit;
    return series;
}

figure::Category newCategory(const QString &key, const QString &label, qint64 n)
{
    return {key, label, label, false, n};
}

QString rowsNotShown(const Phrases &words, qint64 shown, qint64 all)
{
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 rows shown; “All rows” or a filter shows the others.")).arg(words.count(shown), words.count(all));
}

bool hasRecords(ChartData &chart)
{
    if (chart.n == 0)
        chart.emptyText = nothingText(Phrases(chart.language), chart);
    return chart.emptyText.isEmpty();
}

ChartData finished(ChartData chart, const ChartRequest &request, const QStringList &notes, const UsedDefinitions &used)
{
    if (!chart.emptyText.isEmpty())
        chart.headline = chart.emptyText;
    QStringList all = notes;
    if (request.options.cut != Cut::All)
        all.prepend(Phrases(request.language)(QT_TRANSLATE_NOOP("figure", "Only %1.")).arg(cutName(request.options.cut, request.language)));
    setFootnote(chart, request, all, used);
    setAlternativeText(chart, Phrases(request.language));
    return chart;
}

} // namespace analytics
