// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/rate_edits.h"

#include "domain/edits.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kMostDigits = 12;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutZeros(QStringView whole, QStringView decimals)
{
    while (whole.size() > 1 && whole.front() == u'0')
        whole = whole.sliced(1);
    while (!decimals.isEmpty() && decimals.back() == u'0')
        decimals.chop(1);
    return decimals.isEmpty() ? whole.toString() : whole.toString() + u'.' + decimals.toString();
}

} // namespace

Result<QString> parseRate(QStringView text)
{
    const Error unreadable{Error::Code::Syntax, text.toString(), QStringLiteral("rate")};
    const QStringView trimmed = text.trimmed();
    const qsizetype point = trimmed.indexOf(u'.');
    const QStringView whole = point < 0 ? trimmed : trimmed.first(point);
    const QStringView decimals = point < 0 ? QStringView() : trimmed.sliced(point + 1);
    const bool isEmpty = whole.isEmpty() || (point >= 0 && decimals.isEmpty());
    if (isEmpty || !isDigits(whole) || !isDigits(decimals) || whole.size() > kMostDigits || decimals.size() > kMostDigits)
        return unreadable;
    const QString rate = withoutZeros(whole, decimals);
    return rate == u"0" ? Result<QString>(unreadable) : rate;
}

bool ratesDisagree(QStringView rate, QStringView turned)
{
    bool isOne = false;
    bool isOther = false;
    const double product = rate.toDouble(&isOne) * turned.toDouble(&isOther);
    return isOne && isOther && (product > 1.0 + kRatesApart || product < 1.0 / (1.0 + kRatesApart));
}

namespace edits {

namespace {

Error refused(const char *key, const QString &detail = {})
{
    return {Error::Code::Constraint, detail, QString::fromLatin1(key)};
}

/// Nothing where the rate may stand in the portfolio.
std::optional<Error> objection(const Portfolio &portfolio, const FxRate &rate)
{
    if (!parseRate(rate.rate))
        return refused("rate", rate.rate);
    if (rate.base == rate.quote)
        return refused("quote", rate.quote);
    const bool isTaken = std::ranges::any_of(portfolio.rows<FxRate>(), [&](const FxRate &other) {
        return other.id != rate.id && other.base == rate.base && other.quote == rate.quote && other.date == rate.date;
    });
    if (isTaken)
        return refused("date", rate.date.toString());
    for (const FxRate &other : portfolio.rows<FxRate>()) {
        const bool isTurned = other.id != rate.id && other.base == rate.quote && other.quote == rate.base && other.date == rate.date;
        if (isTurned && ratesDisagree(rate.rate, other.rate))
            return refused("turned", QStringLiteral("%1/%2 %3").arg(other.base, other.quote, other.rate));
    }
    return std::nullopt;
}

} // namespace

Result<ChangeSet> addRate(const Portfolio &portfolio, const FxRate &rate, IdSource &ids)
{
    if (const auto error = objection(portfolio, rate))
        return *error;
    FxRate added = rate;
    added.rate = parseRate(rate.rate).value();
    added.id = ids.next<FxRate>();
    auto changes = insertRecord(portfolio, added);
    if (changes)
        changes.value().label.name = QStringLiteral("%1/%2 %3").arg(added.base, added.quote, added.date.toString());
    return changes;
}

Result<ChangeSet> changeRate(const Portfolio &portfolio, Id<FxRate> id, QStringView key, const Value &value)
{
    const FxRate *before = portfolio.find(id);
    const auto *field = findField<FxRate>(key);
    if (!before || !field)
        return Error{Error::Code::NotFound, key.toString(), tableName(RecordKind::FxRate)};
    FxRate after = *before;
    field->set(after, value);
    if (const auto error = objection(portfolio, after))
        return *error;
    const auto *typed = std::get_if<QString>(&value);
    const bool isRate = key == u"rate" && typed;
    return setField<FxRate>(portfolio, {id}, key, isRate ? Value(parseRate(*typed).value()) : value);
}

} // namespace edits

} // namespace domain
