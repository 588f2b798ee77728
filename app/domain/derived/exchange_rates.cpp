// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/exchange_rates.h"

#include "domain/derived/rate_index.h"

#include <limits>
#include <optional>

namespace domain {

namespace {

__extension__ using Wide = __int128;

constexpr qint64 kShownUnit = 100'000'000; ///< Eight decimals.

/// A published rate between two currencies, the way it is asked for.
struct Leg
{
    const FxRate *rate = nullptr;
    RateCost cost;
};

/// What one unit of `from` costs by this rate.
Leg legFrom(const PublishedRate &rate, const QString &from)
{
    return {rate.rate, rate.rate->base == from ? rate.cost : rate.cost.turned()};
}

Wide roundedQuotient(Wide over, Wide under)
{
    const bool isNegative = over < 0;
    const Wide size = ((isNegative ? -over : over) * 2 + under) / (under * 2);
    return isNegative ? -size : size;
}

QString shownRate(Wide over, Wide under)
{
    const Wide scaled = roundedQuotient(over * kShownUnit, under);
    QString decimals = QStringLiteral("%1").arg(qint64(scaled % kShownUnit), 8, 10, QLatin1Char('0'));
    while (decimals.size() > 1 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(qint64(scaled / kShownUnit)) + u'.' + decimals;
}

Result<Conversion> conversion(qint64 amount, const QString &to, const QList<Leg> &legs, QDate day)
{
    // A published rate has at most six or seven digits; two of them, an amount and the rounding fit 128 bits.
    Wide over = 1;
    Wide under = 1;
    Conversion result;
    for (const auto &leg : legs) {
        over *= leg.cost.over;
        under *= leg.cost.under;
        result.rates.append(leg.rate->id);
    }
    constexpr Wide kRoom = Wide(std::numeric_limits<qint64>::max()) * 100'000'000;
    if (over > kRoom || under > kRoom)
        return Error{Error::Code::Constraint, legs.first().rate->rate, {}};
    const Wide units = roundedQuotient(Wide(amount) * over, under);
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return Error{Error::Code::Constraint, QString::number(amount), {}};
    result.amount = qint64(units);
    result.currency = to;
    result.rate = shownRate(over, under);
    result.date = legs.first().rate->date;
    result.daysBefore = result.date.latestDay().daysTo(day);
    return result;
}

/// The newest pair of rates of one date that lead over the third currency.
QList<Leg> legsOver(const RateIndex &index, const std::pair<QString, QString> &pair, const QString &third, QDate day)
{
    const auto first = index.between(pair.first, third, day);
    const auto second = index.between(third, pair.second, day);
    auto one = first.rbegin();
    auto other = second.rbegin();
    while (one != first.rend() && other != second.rend()) {
        const auto order = one->rate->date <=> other->rate->date;
        if (order == 0)
            return {legFrom(*one, pair.first), legFrom(*other, third)};
        if (order > 0)
            ++one;
        else
            ++other;
    }
    return {};
}

bool isNewer(const QList<Leg> &legs, const QList<Leg> &than)
{
    return !legs.isEmpty() && (than.isEmpty() || than.first().rate->date < legs.first().rate->date);
}

/// The newest way from one currency to the other; the pair's own rate where another way is no newer. An old rate of the pair does not
/// stand in the way of a central bank's rates of the day.
QList<Leg> newestLegs(const RateIndex &index, const QString &from, const QString &to, QDate day)
{
    QList<Leg> best;
    if (const auto direct = index.between(from, to, day); !direct.empty())
        best = {legFrom(direct.back(), from)};
    for (const QString &third : index.partners(from)) {
        if (third == to)
            continue;
        if (const auto legs = legsOver(index, {from, to}, third, day); isNewer(legs, best))
            best = legs;
    }
    return best;
}

} // namespace

Result<Conversion> converted(const Portfolio &portfolio, qint64 amount, const QString &from, const QString &to, QDate day)
{
    const RateIndex &index = rateIndex(portfolio);
    const QList<Leg> legs = newestLegs(index, from, to, day);
    if (legs.isEmpty()) {
        const QString &missing = index.occurs(from, day) && !index.occurs(to, day) ? to : from;
        return Error{Error::Code::NotFound, missing, day.toString(Qt::ISODate)};
    }
    auto result = conversion(amount, to, legs, day);
    if (result && legs.size() > 1) {
        const FxRate &first = *legs.first().rate;
        result.value().via = first.base == from ? first.quote : first.base;
    }
    return result;
}

} // namespace domain
