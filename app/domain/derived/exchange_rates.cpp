// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/exchange_rates.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace domain {

namespace {

__extension__ using Wide = __int128;

constexpr int kMostDecimals = 12;
constexpr qsizetype kMostDigits = 17;
constexpr qint64 kShownUnit = 100'000'000; ///< Eight decimals.

/// A positive rate as a fraction of whole numbers: what one unit costs.
struct Fraction
{
    qint64 over = 0;
    qint64 under = 1;

    Fraction turned() const { return {under, over}; }
};

std::optional<Fraction> fractionOf(const QString &rate)
{
    const QString text = rate.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    const QString digits = QString(text).remove(u'.');
    const bool isPlain = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain || text.count(u'.') > 1 || decimals > kMostDecimals || digits.size() > kMostDigits)
        return {};
    Fraction fraction{digits.toLongLong(), 1};
    for (qsizetype i = 0; i < decimals; ++i)
        fraction.under *= 10;
    return fraction.over > 0 ? std::optional(fraction) : std::nullopt;
}

/// A published rate between two currencies, the way it is asked for.
struct Leg
{
    const FxRate *rate = nullptr;
    Fraction cost;
};

/// What one unit of `from` costs in `to` by this record, if it is about the two.
std::optional<Leg> legOf(const FxRate &rate, const QString &from, const QString &to)
{
    const bool isStraight = rate.base == from && rate.quote == to;
    if (!isStraight && !(rate.base == to && rate.quote == from))
        return {};
    const auto cost = fractionOf(rate.rate);
    return cost ? std::optional(Leg{&rate, isStraight ? *cost : cost->turned()}) : std::nullopt;
}

bool isNewer(const FxRate &rate, const FxRate *than)
{
    return !than || than->date < rate.date || (than->date == rate.date && than->id < rate.id);
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

bool isPublishedBy(const FxRate &rate, QDate day)
{
    return !rate.date.isEmpty() && rate.date.latestDay() <= day;
}

/// Portfolios hold every banking day of decades, and the rate looked for is nearly always of the last days: older years come second.
enum class Years : quint8 { Near, All };

bool isIn(const FxRate &rate, Years years, QDate day)
{
    const bool isNear = rate.date.yearNumber() >= day.year() - 1 && rate.date.yearNumber() <= day.year();
    return (years == Years::All || isNear) && isPublishedBy(rate, day);
}

/// The newest pair of rates of one date that lead over a third currency.
QList<Leg> legsOverThird(const Portfolio &portfolio, const QString &from, const QString &to, QDate day, Years years)
{
    QHash<std::pair<QString, QString>, Leg> first; // Third currency and date → from it.
    for (const FxRate &rate : portfolio.rows<FxRate>()) {
        const QString third = rate.base == from ? rate.quote : rate.quote == from ? rate.base : QString();
        if (third.isEmpty() || !isIn(rate, years, day))
            continue;
        if (const auto leg = legOf(rate, from, third))
            first.insert({third, rate.date.toString()}, *leg);
    }
    QList<Leg> best;
    for (const FxRate &rate : portfolio.rows<FxRate>()) {
        const QString third = rate.base == to ? rate.quote : rate.quote == to ? rate.base : QString();
        if (third.isEmpty() || !isIn(rate, years, day) || !isNewer(rate, best.isEmpty() ? nullptr : best.last().rate))
            continue;
        const auto start = first.constFind({third, rate.date.toString()});
        if (const auto leg = start == first.cend() ? std::nullopt : legOf(rate, third, to))
            best = {*start, *leg};
    }
    return best;
}

/// The currency that stands in no rate up to the day; the original one where both do.
QString missingCurrency(const Portfolio &portfolio, const QString &from, const QString &to, QDate day)
{
    const auto occurs = [&](const QString &currency) {
        return std::ranges::any_of(portfolio.rows<FxRate>(), [&](const FxRate &rate) {
            return (rate.base == currency || rate.quote == currency) && isPublishedBy(rate, day);
        });
    };
    return occurs(from) && !occurs(to) ? to : from;
}

} // namespace

Result<Conversion> converted(const Portfolio &portfolio, qint64 amount, const QString &from, const QString &to, QDate day)
{
    std::optional<Leg> direct;
    for (const FxRate &rate : portfolio.rows<FxRate>()) {
        const bool isOfPair = (rate.base == from && rate.quote == to) || (rate.base == to && rate.quote == from);
        if (!isOfPair || !isPublishedBy(rate, day) || (direct && !isNewer(rate, direct->rate)))
            continue;
        if (const auto leg = legOf(rate, from, to))
            direct = leg;
    }
    if (direct)
        return conversion(amount, to, {*direct}, day);
    auto legs = legsOverThird(portfolio, from, to, day, Years::Near);
    if (legs.isEmpty())
        legs = legsOverThird(portfolio, from, to, day, Years::All);
    if (legs.isEmpty())
        return Error{Error::Code::NotFound, missingCurrency(portfolio, from, to, day), day.toString(Qt::ISODate)};
    auto result = conversion(amount, to, legs, day);
    if (result) {
        const FxRate &first = *legs.first().rate;
        result.value().via = first.base == from ? first.quote : first.base;
    }
    return result;
}

} // namespace domain
