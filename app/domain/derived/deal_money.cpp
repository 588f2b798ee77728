// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_money.h"

#include "domain/derived/dated_facts.h"

namespace domain {

namespace {

constexpr char16_t kDollars[] = u"USD";

/// One bound standing for both where only one was entered.
std::optional<qint64> either(const std::optional<qint64> &first, const std::optional<qint64> &second)
{
    return first ? first : second;
}

AmountInterval interval(Disclosure disclosure, const std::optional<qint64> &min, const std::optional<qint64> &max, const QString &currency)
{
    switch (disclosure) {
    case Disclosure::Known: return {either(max, min), either(max, min), currency};
    case Disclosure::Unset: // Typed, but not said how well it is known: no more than what stands there.
    case Disclosure::Range: return {min, max, currency};
    case Disclosure::AtLeast: return {either(min, max), {}, currency};
    case Disclosure::UpTo: return {{}, either(max, min), currency};
    case Disclosure::None: return {0, 0, currency};
    case Disclosure::Present:
    case Disclosure::Undisclosed: return {{}, {}, currency};
    }
    return {};
}

bool sharesCurrency(const AmountInterval &a, const AmountInterval &b)
{
    return a.currency == b.currency || a.currency.isEmpty() || b.currency.isEmpty();
}

/// An unknown part is at least nothing, so a known part alone still bounds the sum from below.
AmountInterval sum(const AmountInterval &a, const AmountInterval &b)
{
    if (!sharesCurrency(a, b))
        return {};
    AmountInterval result;
    result.currency = a.currency.isEmpty() ? b.currency : a.currency;
    if (a.low || b.low)
        result.low = a.low.value_or(0) + b.low.value_or(0);
    if (a.high && b.high)
        result.high = *a.high + *b.high;
    return result;
}

/// Everything known about the terms that `wanted` accepts, added up; empty without such a term.
template <class Wanted>
AmountInterval total(const Portfolio &portfolio, Id<Deal> deal, Wanted wanted)
{
    std::optional<AmountInterval> result;
    bool mixed = false;
    portfolio.forEachOf<&DealTerm::deal>(deal, [&](const DealTerm &term) {
        if (!wanted(term))
            return;
        const auto amount = amountOf(term);
        mixed = mixed || (result && !sharesCurrency(*result, amount));
        result = result ? sum(*result, amount) : amount;
    });
    return mixed ? AmountInterval() : result.value_or(AmountInterval());
}

/// Three-valued "more than": true, false, or unknown.
std::optional<bool> exceeds(const std::optional<qint64> &low, const std::optional<qint64> &high, qint64 bound)
{
    if (low && *low > bound)
        return true;
    return high && *high <= bound ? std::optional(false) : std::nullopt;
}

} // namespace

AmountInterval amountOf(const DealTerm &term)
{
    const bool hasDollars = term.currency != kDollars && term.equivalentCurrency == kDollars && (term.equivalentMin || term.equivalentMax);
    if (hasDollars)
        return interval(term.disclosure, term.equivalentMin, term.equivalentMax, term.equivalentCurrency);
    return interval(term.disclosure, term.min, term.max, term.currency);
}

AmountInterval statedHeadline(const Portfolio &portfolio, Id<Deal> deal)
{
    // A later headline for the whole deal replaces the earlier one; headlines by asset add up.
    qint64 whole = 0;
    portfolio.forEachOf<&DealTerm::deal>(deal, [&](const DealTerm &term) {
        if (term.type == TermType::Headline && !term.asset.isValid())
            whole = term.id.value;
    });
    return total(portfolio, deal, [whole](const DealTerm &term) { return term.type == TermType::Headline && (whole == 0 || term.id.value == whole); });
}

AmountInterval headlineTotal(const Portfolio &portfolio, Id<Deal> deal)
{
    if (const auto *known = portfolio.facts() ? portfolio.facts()->of(deal) : nullptr)
        return known->headline;
    bool isUpTo = false;
    portfolio.forEachOf<&DealTerm::deal>(deal, [&](const DealTerm &term) {
        isUpTo = isUpTo || (term.type == TermType::Headline && term.disclosure == Disclosure::UpTo);
    });
    AmountInterval result = statedHeadline(portfolio, deal);
    if (isUpTo && result.high)
        result.low = result.high;
    return result;
}

AmountInterval upfront(const Portfolio &portfolio, Id<Deal> deal)
{
    if (const auto *known = portfolio.facts() ? portfolio.facts()->of(deal) : nullptr)
        return known->upfront;
    return total(portfolio, deal, [](const DealTerm &term) { return term.type == TermType::UpfrontCash || term.type == TermType::UpfrontEquity; });
}

Blockbuster blockbuster(const AmountInterval &total, const AmountInterval &upfront, const BlockbusterRule &rule)
{
    const auto inDollars = [](const AmountInterval &amount) {
        return amount.currency.isEmpty() || amount.currency == kDollars ? amount : AmountInterval();
    };
    const AmountInterval all = inDollars(total);
    AmountInterval first = inDollars(upfront);
    if (all.high && (!first.high || *first.high > *all.high))
        first.high = std::max(*all.high, first.low.value_or(0));
    const auto byTotal = exceeds(all.low, all.high, rule.total);
    const auto byUpfront = exceeds(first.low, first.high, rule.upfront);
    if (byTotal == true || byUpfront == true)
        return Blockbuster::Yes;
    return byTotal == false && byUpfront == false ? Blockbuster::No : Blockbuster::Unknown;
}

Blockbuster blockbuster(const Portfolio &portfolio, Id<Deal> deal, const BlockbusterRule &rule)
{
    return blockbuster(headlineTotal(portfolio, deal), upfront(portfolio, deal), rule);
}

} // namespace domain
