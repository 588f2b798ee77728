// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/published_claims.h"

#include "figure/phrases.h"

namespace analytics {

namespace {

bool isMoney(const domain::Benchmark &figure)
{
    return figure.unit.startsWith(u"USD ");
}

Claim claimOf(const domain::Benchmark &figure)
{
    Claim claim;
    claim.key = figure.key;
    claim.statement = figure.statement;
    claim.part = figure.numerator;
    claim.whole = figure.denominator;
    const auto value = PrintedNumber::parse(figure.value);
    if (!value)
        return claim;
    if (figure.unit == u"%")
        claim.percent = value;
    else if (isMoney(figure))
        claim.after = value->value;
    else if (!claim.part && value->decimals == 0)
        claim.part = qint64(value->value);
    return claim;
}

} // namespace

std::optional<double> PublishedClaim::dollars() const
{
    bool isNumber = false;
    const double value = figure.value.toDouble(&isNumber);
    if (!isNumber || !isMoney(figure))
        return std::nullopt;
    return value * (figure.unit == u"USD bn" ? 1e9 : figure.unit == u"USD m" ? 1e6 : 1.0);
}

QString PublishedClaim::text(domain::Language language) const
{
    const figure::Phrases words(language);
    if (const auto amount = dollars())
        return words.money(*amount, QStringLiteral("USD"));
    if (figure.unit == u"%")
        return claimText(claim, language);
    return figure.unit.isEmpty() ? figure.value : figure.value + u' ' + figure.unit;
}

QList<PublishedClaim> publishedClaims(const domain::Portfolio &portfolio)
{
    QList<PublishedClaim> claims;
    for (const domain::Benchmark &figure : portfolio.rows<domain::Benchmark>()) {
        if (!figure.value.isEmpty())
            claims.append({figure, claimOf(figure)});
    }
    return claims;
}

} // namespace analytics
