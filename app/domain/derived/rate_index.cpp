// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/rate_index.h"

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

constexpr int kMostDecimals = 12;
constexpr qsizetype kMostDigits = 17;

std::optional<RateCost> costOf(const QString &rate)
{
    const QString text = rate.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    const QString digits = QString(text).remove(u'.');
    const bool isPlain = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain || text.count(u'.') > 1 || decimals > kMostDecimals || digits.size() > kMostDigits)
        return {};
    RateCost cost{digits.toLongLong(), 1};
    for (qsizetype i = 0; i < decimals; ++i)
        cost.under *= 10;
    return cost.over > 0 ? std::optional(cost) : std::nullopt;
}

std::pair<QString, QString> keyOf(const QString &one, const QString &other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

RateIndex::RateIndex(const Table<FxRate> &rates)
{
    for (const FxRate &rate : rates.rows()) {
        const auto cost = rate.date.isEmpty() || rate.base == rate.quote ? std::nullopt : costOf(rate.rate);
        if (cost)
            m_pairs[keyOf(rate.base, rate.quote)].push_back({&rate, *cost});
    }
    for (auto pair = m_pairs.begin(); pair != m_pairs.end(); ++pair) {
        std::ranges::sort(pair.value(), {}, [](const PublishedRate &one) { return std::tuple(one.rate->date, one.rate->id.value); });
        m_partners[pair.key().first].append(pair.key().second);
        m_partners[pair.key().second].append(pair.key().first);
    }
    for (QStringList &partners : m_partners)
        partners.sort();
}

std::span<const PublishedRate> RateIndex::between(const QString &one, const QString &other, QDate day) const
{
    const auto pair = m_pairs.constFind(keyOf(one, other));
    if (pair == m_pairs.cend())
        return {};
    const auto end = std::ranges::upper_bound(*pair, day, {}, [](const PublishedRate &rate) { return rate.rate->date.latestDay(); });
    return {pair->begin(), end};
}

bool RateIndex::occurs(const QString &currency, QDate day) const
{
    return std::ranges::any_of(partners(currency), [&](const QString &other) { return !between(currency, other, day).empty(); });
}

const RateIndex &RateTable::index() const
{
    std::call_once(m_once, [this] { m_index.emplace(*this); });
    return *m_index;
}

const RateIndex &rateIndex(const Portfolio &portfolio)
{
    return static_cast<const RateTable &>(portfolio.of<FxRate>()).index();
}

} // namespace domain
