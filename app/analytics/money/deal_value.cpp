// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/deal_value.h"

#include "analytics/chart_frame.h"
#include "analytics/definitions/edited_definitions.h"
#include "analytics/statistics.h"

#include <algorithm>
#include <map>

namespace analytics {

using domain::Deal;
using domain::Id;
using domain::PartialDate;

namespace {

constexpr qsizetype kMostPeriods = 24; ///< More cannot be read; the latest are shown.
constexpr qsizetype kMostGroups = 6;

QDate firstDay(const PartialDate &date, TimeStep step)
{
    const QDate day = date.earliestDay();
    switch (step) {
    case TimeStep::Year: return QDate(day.year(), 1, 1);
    case TimeStep::Quarter: return QDate(day.year(), 3 * ((day.month() - 1) / 3) + 1, 1);
    case TimeStep::Month: break;
    }
    return QDate(day.year(), day.month(), 1);
}

QDate nextPeriod(QDate first, TimeStep step)
{
    return step == TimeStep::Year ? first.addYears(1) : first.addMonths(step == TimeStep::Quarter ? 3 : 1);
}

QString periodKey(QDate first, TimeStep step)
{
    switch (step) {
    case TimeStep::Year: return QString::number(first.year());
    case TimeStep::Quarter: return PartialDate::quarter(first.year(), (first.month() + 2) / 3).toString();
    case TimeStep::Month: break;
    }
    return PartialDate::month(first.year(), first.month()).toString();
}

/// Whether all of a date lies in the days of its year up to the as-of date's.
bool isInWindow(const PartialDate &date, QDate asOf)
{
    const QDate end = asOf.addYears(date.yearNumber() - asOf.year());
    return date.latestDay() <= end;
}

/// The first day of the year to date that an as-of date lies in.
QDate firstDayOfYear(QDate asOf, int firstMonth)
{
    const QDate first(asOf.year(), firstMonth, 1);
    return first <= asOf ? first : first.addYears(-1);
}

void addToYears(YearToDate &years, const PartialDate &date, QDate asOf, qint64 id, const DealAmount &amount)
{
    const QDate earliest = date.earliestDay();
    if (earliest.year() < years.first.year() - 1)
        return; // Most deals are older.
    const auto liesIn = [&](QDate from, QDate until) { return earliest >= from && date.latestDay() <= until; };
    // A date as coarse as the year, or one that reaches beyond the as-of date, is still of this year.
    if (earliest >= years.first)
        years.now.add(id, amount);
    if (liesIn(years.first.addYears(-1), years.first.addDays(-1)))
        years.fullYearBefore.add(id, amount);
    if (liesIn(years.first.addYears(-1), asOf.addYears(-1)))
        years.sameDaysBefore.add(id, amount);
}

QList<Group> groupsOf(const ChartRequest &request, const QList<qint64> &ids, QHash<qint64, qsizetype> &groupOfId)
{
    QList<Group> groups;
    if (request.options.split == Split::Default || request.options.split == Split::None)
        return groups;
    for (const GroupedIds &group : groupedIds(request, ids, request.options.split, kMostGroups)) {
        for (const qint64 id : group.ids)
            groupOfId.insert(id, groups.size());
        groups.append(group.group);
    }
    return groups;
}

QList<ValuePeriod> withEmptyPeriods(const std::map<QDate, ValuePeriod> &found, const ChartRequest &request, qsizetype groups)
{
    QList<ValuePeriod> periods;
    if (found.empty())
        return periods;
    const TimeStep step = request.options.step;
    constexpr int kLongest = 1'200; // a mistyped year must not run the axis over centuries
    QDate day = found.begin()->first;
    for (int i = 0; i < kLongest && day <= found.rbegin()->first; ++i, day = nextPeriod(day, step)) {
        const auto period = found.find(day);
        ValuePeriod empty;
        empty.parts.resize(groups);
        periods.append(period == found.end() ? empty : period->second);
        periods.last().key = periodKey(day, step);
        periods.last().first = day;
    }
    return periods;
}

} // namespace

std::optional<double> YearToDate::ratio() const
{
    if (now.disclosed.isEmpty() || sameDaysBefore.dollars <= 0.0)
        return std::nullopt;
    return now.dollars / sameDaysBefore.dollars;
}

std::optional<double> YearToDate::ratioToFullYear() const
{
    if (now.disclosed.isEmpty() || fullYearBefore.dollars <= 0.0)
        return std::nullopt;
    return now.dollars / fullYearBefore.dollars;
}

DealValue dealValue(const ChartRequest &request)
{
    DealValue result;
    QHash<qint64, qsizetype> groupOfId;
    const QList<qint64> ids = countedIds(request);
    result.groups = groupsOf(request, ids, groupOfId);
    result.yearToDate.first = firstDayOfYear(request.asOf.date, firstMonthOfYear(*request.snapshot));
    result.yearToDate.year = result.yearToDate.first.year();
    std::map<QDate, ValuePeriod> found;
    for (const qint64 id : ids) {
        const PartialDate date = dealDate(request, id);
        if (date.isEmpty()) {
            result.undated.append(id);
            continue;
        }
        const DealAmount amount = dealAmount(request, Id<Deal>{id}, request.options.measure);
        ValuePeriod &period = found[firstDay(date, request.options.step)];
        period.parts.resize(result.groups.size());
        period.all.add(id, amount);
        if (isInWindow(date, request.asOf.date))
            period.window.add(id, amount);
        if (const auto group = groupOfId.constFind(id); group != groupOfId.constEnd())
            period.parts[*group].add(id, amount);
        result.all.add(id, amount);
        addToYears(result.yearToDate, date, request.asOf.date, id, amount);
    }
    result.periods = withEmptyPeriods(found, request, result.groups.size());
    result.leftOut = std::max<qsizetype>(0, result.periods.size() - kMostPeriods);
    if (!request.options.cumulative)
        result.periods = result.periods.sliced(result.leftOut);
    return result;
}

UpfrontShare upfrontShare(const ChartRequest &request, const QList<qint64> &deals)
{
    UpfrontShare result;
    double first = 0.0;
    double all = 0.0;
    QList<double> ratios;
    for (const qint64 id : deals) {
        const auto total = dealAmount(request, Id<Deal>{id}, Measure::Announced);
        const auto upfront = dealAmount(request, Id<Deal>{id}, Measure::Upfront);
        const auto share = upfrontShareOf(total, upfront);
        result.partly += !share && total.dollars && upfront.dollars;
        if (!share)
            continue;
        first += *upfront.dollars;
        all += *total.dollars;
        ratios.append(*share);
        result.ids.append(id);
    }
    if (all > 0.0)
        result.ofSums = first / all;
    result.medianOfDeals = quantile(ratios, 0.5);
    return result;
}

} // namespace analytics
