// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/deal_value.h"

#include "analytics/chart_parts.h"
#include "analytics/definitions/edited_definitions.h"
#include "analytics/published_marks.h"
#include "domain/derived/blockbuster_rule.h"
#include "domain/derived/deal_status.h"
#include "domain/value_text.h"
#include "figure/headline.h"

#include <algorithm>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::KeyFigure;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr double kClearRise = 1.2;
constexpr double kClearFall = 0.8;
constexpr QLatin1StringView kDollar("USD");
constexpr QChar kLineBreak(QChar::LineSeparator);

bool showsWindow(const ChartRequest &request, const DealValue &sums)
{
    const QDate day = request.asOf.date;
    const bool isWholeYear = day.month() == 12 && day.day() == 31;
    return sums.groups.isEmpty() && request.options.step == TimeStep::Year && !isWholeYear && sums.yearToDate.first.month() == 1;
}

QString periodLabel(const ValuePeriod &period, const ChartRequest &request, const Phrases &words)
{
    const auto date = domain::PartialDate::parse(period.key);
    QString label = date ? domain::dateText(date.value(), request.language) : period.key;
    if (request.options.step == TimeStep::Year)
        label = period.key;
    if (request.options.measure == Measure::Deals || period.all.all() == 0)
        return label;
    return label + kLineBreak
        + words(QT_TRANSLATE_NOOP("figure", "%1 of %2")).arg(words.count(period.all.disclosed.size()), words.count(period.all.all()));
}

void appendCategories(ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    for (const ValuePeriod &period : sums.periods) {
        figure::Category category = newCategory(period.key, periodLabel(period, request, words), period.all.all());
        category.longLabel = QString(category.label).replace(kLineBreak, u' ');
        category.total = amountText(period.all, request.options.measure, words);
        chart.categories.append(category);
    }
}

/// Months that have a counterpart in the running year solid, the others pale.
AmountSum restOf(const ValuePeriod &period)
{
    AmountSum rest;
    rest.dollars = period.all.dollars - period.window.dollars;
    rest.more = period.all.more - period.window.more;
    rest.bounded = period.all.bounded - period.window.bounded;
    rest.isOpen = period.all.isOpen;
    rest.unconverted = period.all.unconverted - period.window.unconverted;
    std::ranges::set_difference(period.all.disclosed, period.window.disclosed, std::back_inserter(rest.disclosed));
    std::ranges::set_difference(period.all.undisclosed, period.window.undisclosed, std::back_inserter(rest.undisclosed));
    return rest;
}

figure::Series moneySeries(const QString &key, const QString &label, SeriesShape shape, Measure measure)
{
    figure::Series series = newSeries(key, label, shape, measureUnit(measure));
    if (series.unit == Unit::Money)
        series.currency = kDollar;
    return series;
}

void appendStacks(ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    const Measure measure = request.options.measure;
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "%1, US$")).arg(measureName(measure, words));
    if (measure == Measure::Deals)
        panel.valueLabel = measureName(measure, words);
    const auto append = [&](const QString &key, const QString &label, auto partOf) {
        panel.series.append(moneySeries(key, label, SeriesShape::Stack, measure));
        for (const ValuePeriod &period : sums.periods) {
            Datum datum = amountDatum(partOf(period), measure, words);
            datum.denominator = period.all.all();
            panel.series.last().data.append(datum);
        }
    };
    if (!sums.groups.isEmpty()) {
        for (qsizetype group = 0; group < sums.groups.size(); ++group)
            append(sums.groups[group].key, sums.groups[group].label, [group](const ValuePeriod &period) { return period.parts[group]; });
    } else if (showsWindow(request, sums)) {
        const QString day = domain::dateText(domain::PartialDate::day(request.asOf.date), request.language).remove(QString::number(request.asOf.date.year()));
        append(QStringLiteral("WINDOW"), words(QT_TRANSLATE_NOOP("figure", "1 January to %1")).arg(QString(day).remove(u'年').trimmed()),
               [](const ValuePeriod &period) { return period.window; });
        append(QStringLiteral("REST"), words(QT_TRANSLATE_NOOP("figure", "Rest of the year")), [](const ValuePeriod &period) { return restOf(period); });
    } else {
        append(QStringLiteral("ALL"), measureName(measure, words), [](const ValuePeriod &period) { return period.all; });
    }
    chart.panels.append(panel);
}

void appendCumulative(ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    const Measure measure = request.options.measure;
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "%1, running total")).arg(measureName(measure, words));
    panel.positionLabel = words(QT_TRANSLATE_NOOP("figure", "End of the period"));
    panel.series.append(moneySeries(QStringLiteral("ALL"), measureName(measure, words), SeriesShape::Line, measure));
    AmountSum running;
    const auto space = std::max<qsizetype>(1, sums.periods.size() / 8);
    for (qsizetype i = 0; i < sums.periods.size(); ++i) {
        running.add(sums.periods[i].all);
        Datum datum = amountDatum(running, measure, words);
        datum.position = double(i);
        if (!datum.value) {
            datum.value = 0.0;
            datum.state = DatumState::AtLeast;
        }
        panel.series.first().data.append(datum);
        if (i % space == 0)
            panel.ticks.append({double(i), sums.periods[i].key});
    }
    chart.panels.append(panel);
}

KeyFigure sumFigure(const char *key, const QString &label, const AmountSum &sum, Measure measure, const Phrases &words)
{
    KeyFigure figure;
    figure.key = QString::fromLatin1(key);
    figure.label = label;
    figure.unit = measureUnit(measure);
    figure.datum = amountDatum(sum, measure, words);
    const QString text = amountText(sum, measure, words);
    figure.text = sum.all() == 0 ? words(QT_TRANSLATE_NOOP("figure", "no deals"))
                                 : words(QT_TRANSLATE_NOOP("figure", "%1 (disclosed for %2 of %3)"))
                                       .arg(text, words.count(sum.disclosed.size()), words.count(sum.all()));
    if (measure == Measure::Deals)
        figure.text = text;
    return figure;
}

void appendYearFigures(ChartData &chart, const ChartRequest &request, const YearToDate &years)
{
    const Phrases words(chart.language);
    const Measure measure = request.options.measure;
    chart.keyFigures.append(sumFigure("year_to_date", words(QT_TRANSLATE_NOOP("figure", "%1 to date")).arg(years.year), years.now, measure, words));
    chart.keyFigures.append(sumFigure("same_days_before", words(QT_TRANSLATE_NOOP("figure", "Same days of %1 (like for like)")).arg(years.year - 1),
                                      years.sameDaysBefore, measure, words));
    chart.keyFigures.append(sumFigure("full_year_before", words(QT_TRANSLATE_NOOP("figure", "All of %1 (year to date against full year)")).arg(years.year - 1),
                                      years.fullYearBefore, measure, words));
    const auto appendRatio = [&](const char *key, const QString &label, const std::optional<double> &ratio) {
        if (!ratio)
            return;
        KeyFigure figure = keyFigure(key, label, Unit::Number, *ratio, words(QT_TRANSLATE_NOOP("figure", "%1 times")).arg(words.number(*ratio, 1)));
        figure.datum.n = years.now.disclosed.size();
        figure.datum.ids = years.now.disclosed;
        chart.keyFigures.append(figure);
    };
    appendRatio("like_for_like", words(QT_TRANSLATE_NOOP("figure", "Like for like: %1 to date ÷ same days of %2")).arg(years.year).arg(years.year - 1), years.ratio());
    appendRatio("against_full_year", words(QT_TRANSLATE_NOOP("figure", "Not like for like: %1 to date ÷ all of %2")).arg(years.year).arg(years.year - 1),
                years.ratioToFullYear());
}

/// The arrow from the same days of the year before; only between columns that show these days.
void appendArrow(ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const auto ratio = sums.yearToDate.ratio();
    if (!ratio || !sums.groups.isEmpty() || request.options.step != TimeStep::Year || sums.yearToDate.first.month() != 1)
        return;
    chart.comparisons.append({chart.panels.first().series.first().key, QString::number(sums.yearToDate.year - 1), QString::number(sums.yearToDate.year),
                              QStringLiteral("×") + Phrases(chart.language).number(*ratio, 1)});
}

void appendBlockbusters(ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    QList<qint64> yes;
    qint64 unknown = 0;
    QList<qint64> all = sums.all.disclosed + sums.all.undisclosed;
    std::ranges::sort(all);
    for (const qint64 id : all) {
        const auto state = domain::blockbuster(*request.snapshot, Id<Deal>{id}, domain::blockbusterRule(*request.snapshot));
        if (state == domain::Blockbuster::Yes)
            yes.append(id);
        unknown += state == domain::Blockbuster::Unknown;
    }
    KeyFigure figure = countKeyFigure("blockbusters", words(QT_TRANSLATE_NOOP("figure", "Blockbuster deals")), yes, all.size(), words);
    figure.datum.undisclosed = unknown;
    figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 (of %2; unknown for %3)")).arg(words.count(yes.size()), words.count(all.size()), words.count(unknown));
    chart.keyFigures.append(figure);
    const UpfrontShare share = upfrontShare(request, all);
    const auto append = [&](const char *key, const char *label, const std::optional<double> &value) {
        if (!value)
            return;
        KeyFigure one = keyFigure(key, words(label), Unit::Percent, *value,
                                  words(QT_TRANSLATE_NOOP("figure", "%1 (both disclosed for %2 of %3)"))
                                      .arg(words.percent(*value), words.count(share.ids.size()), words.count(all.size())));
        one.datum.n = share.ids.size();
        one.datum.denominator = all.size();
        one.datum.ids = share.ids;
        chart.keyFigures.append(one);
    };
    append("upfront_share_of_sums", QT_TRANSLATE_NOOP("figure", "Upfront share, ratio of the sums"), share.ofSums);
    append("upfront_share_median", QT_TRANSLATE_NOOP("figure", "Upfront share, median of the deals"), share.medianOfDeals);
}

/// Rules: too few · like for like from 1.2 or up to 0.8 · no clear change.
QString headline(const ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    const QString measure = measureName(request.options.measure, words);
    const auto disclosed = sums.all.disclosed.size();
    if (disclosed < kFewestToCompare)
        return words(QT_TRANSLATE_NOOP("figure", "Too few disclosed amounts to compare (n = %1, needs %2)"))
            .arg(words.count(disclosed), words.count(kFewestToCompare));
    const YearToDate &years = sums.yearToDate;
    const auto ratio = years.ratio();
    const bool isLarge = std::min(years.now.disclosed.size(), years.sameDaysBefore.disclosed.size()) >= 5;
    if (ratio && isLarge && (*ratio >= kClearRise || *ratio <= kClearFall)) {
        const QString value = amountText(years.now, request.options.measure, words);
        return words(QT_TRANSLATE_NOOP("figure", "%1 reached %2 in %3 to date, %4 times the same days of %5"))
            .arg(measure, value).arg(years.year).arg(words.number(*ratio, 1)).arg(years.year - 1);
    }
    if (ratio && isLarge)
        return words(QT_TRANSLATE_NOOP("figure", "No clear change in %1 in %2 to date: %3 times the same days of %4"))
            .arg(measure.toLower()).arg(years.year).arg(words.number(*ratio, 1)).arg(years.year - 1);
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 deals: %3")).arg(measure, words.count(sums.all.all()), amountText(sums.all, request.options.measure, words));
}

QStringList notes(const ChartData &chart, const ChartRequest &request, const DealValue &sums)
{
    const Phrases words(chart.language);
    QStringList notes;
    const auto note = [&](const char *text, qint64 n) {
        if (n > 0)
            notes.append(words(text).arg(words.count(n)));
    };
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    if (request.options.measure != Measure::Deals) {
        note(QT_TRANSLATE_NOOP("figure", "Not disclosed and not zero: %1."), sums.all.withheld());
        appendAmountNotes(notes, sums.all, words);
        note(QT_TRANSLATE_NOOP("figure", "Upfront or total only known as a bound or a range, left out of the upfront share: %1."),
             upfrontShare(request, sums.all.disclosed).partly);
        notes.append(words(QT_TRANSLATE_NOOP("figure", "“n of m” under a bar: amount disclosed for n of m deals; ≥: part is not disclosed.")));
    }
    note(QT_TRANSLATE_NOOP("figure", "Without a date: %1."), sums.undated.size());
    if (!chart.comparisons.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Arrow: %1 to date against the same days of %2, like for like.")).arg(sums.yearToDate.year).arg(sums.yearToDate.year - 1));
    if (!chart.references.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Published figures are not from these records.")));
    if (!request.options.cumulative)
        note(QT_TRANSLATE_NOOP("figure", "Earlier periods not shown: %1."), sums.leftOut);
    return notes;
}

UsedDefinitions usedDefinitions(const ChartRequest &request)
{
    UsedDefinitions used{&definitions::kDealValue, &definitions::kCohortDate, &definitions::kYearToDate};
    if (request.options.measure != Measure::Deals)
        used += {&definitions::kUpfrontShare, &definitions::kBlockbuster};
    if (request.options.split == Split::Direction)
        used.append(&definitions::kDirection);
    appendLicenseOut(used, request);
    return used;
}

} // namespace

ChartData dealValueChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "deal-value", QT_TRANSLATE_NOOP("figure", "Deal value"));
    const Phrases words(request.language);
    const DealValue sums = dealValue(request);
    chart.n = countedIds(request).size();
    if (hasRecords(chart) && sums.all.all() == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No signing date is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    else if (chart.n > 0 && !sums.all.hasAmount())
        chart.emptyText = noAmountText(sums.all, countedUnit(words, chart.unit, chart.n), words);
    if (chart.emptyText.isEmpty()) {
        if (request.options.cumulative) {
            appendCumulative(chart, request, sums);
        } else {
            appendCategories(chart, request, sums);
            appendStacks(chart, request, sums);
            appendArrow(chart, request, sums);
            chart.references = publishedDealValues(request, chart.categories);
        }
        appendYearFigures(chart, request, sums.yearToDate);
        if (request.options.measure != Measure::Deals)
            appendBlockbusters(chart, request, sums);
        chart.headline = headline(chart, request, sums);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "%1 of deals by signing date, US dollars as announced")).arg(measureName(request.options.measure, words));
    return finished(chart, request, notes(chart, request, sums), usedDefinitions(request));
}

} // namespace analytics
