// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/same_term.h"

namespace domain::edits {

namespace {

bool hasAmount(const DealTerm &term)
{
    return term.min || term.max || term.disclosure == Disclosure::None;
}

/// The amount as contracted; the announced equivalent is not part of it.
std::pair<std::optional<qint64>, std::optional<qint64>> boundsOf(const DealTerm &term)
{
    const auto either = [](const std::optional<qint64> &first, const std::optional<qint64> &second) { return first ? first : second; };
    switch (term.disclosure) {
    case Disclosure::Known: return {either(term.max, term.min), either(term.max, term.min)};
    case Disclosure::AtLeast: return {either(term.min, term.max), {}};
    case Disclosure::UpTo: return {{}, either(term.max, term.min)};
    case Disclosure::None: return {0, 0};
    default: return {term.min, term.max};
    }
}

bool isSameAmount(const DealTerm &a, const DealTerm &b)
{
    return !hasAmount(a) || !hasAmount(b) || (a.currency == b.currency && boundsOf(a) == boundsOf(b));
}

template <class T>
bool agree(const T &a, const T &b)
{
    return a == b || a == T() || b == T();
}

/// A deal has one of these; a second one is the same, told by somebody else.
bool isSingle(TermType type)
{
    return type == TermType::UpfrontCash || type == TermType::UpfrontEquity || type == TermType::Headline || type == TermType::OptionFee;
}

template <class T>
void fill(T &mine, const T &other)
{
    if (mine == T())
        mine = other;
}

} // namespace

TermLikeness compareTerms(const DealTerm &a, const DealTerm &b)
{
    if (a.deal != b.deal || a.type != b.type || !agree(a.asset, b.asset))
        return TermLikeness::Different;
    if (!isSingle(a.type)) {
        const bool isWordedAlike = agree(a.text, b.text) && agree(a.trigger, b.trigger) && agree(a.expected, b.expected);
        return isWordedAlike && isSameAmount(a, b) ? TermLikeness::Same : TermLikeness::Different;
    }
    return isSameAmount(a, b) ? TermLikeness::Same : TermLikeness::Contradicting;
}

void absorb(DealTerm &term, const DealTerm &other)
{
    if (!hasAmount(term) && hasAmount(other)) {
        term.min = other.min;
        term.max = other.max;
        term.currency = other.currency;
        term.disclosure = other.disclosure;
    }
    if (!term.equivalentMin && !term.equivalentMax) {
        term.equivalentMin = other.equivalentMin;
        term.equivalentMax = other.equivalentMax;
        term.equivalentCurrency = other.equivalentCurrency;
        term.equivalentSource = other.equivalentSource;
    }
    fill(term.asset, other.asset);
    fill(term.disclosure, other.disclosure);
    fill(term.trigger, other.trigger);
    fill(term.expected, other.expected);
    if (!other.text.isEmpty() && !term.text.contains(other.text))
        term.text = term.text.isEmpty() ? other.text : term.text + QStringLiteral("; ") + other.text;
    term.contingent = term.contingent || other.contingent;
    term.inHeadline = term.inHeadline || other.inHeadline;
}

} // namespace domain::edits
