// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_catalog.h"
#include "analytics/claims/claim_check.h"
#include "analytics/partnership_outcomes.h"
#include "cli/invocation.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

namespace cli {

using analytics::Claim;
using analytics::ClaimResult;
using analytics::PrintedNumber;
using domain::Error;

namespace {

constexpr domain::Language kEnglish = domain::Language::English;

/// The number of an option; Error::Usage names one that cannot be read.
domain::Result<std::optional<PrintedNumber>> numberOf(const Invocation &invocation, const char *option)
{
    if (!invocation.has(option))
        return std::optional<PrintedNumber>();
    const auto number = PrintedNumber::parse(invocation.value(option));
    if (!number)
        return Error{Error::Code::Usage, invocation.value(option), QLatin1String(option)};
    return number;
}

domain::Result<Claim> statedClaim(const Invocation &invocation)
{
    Claim claim;
    std::optional<PrintedNumber> part;
    std::optional<PrintedNumber> whole;
    std::optional<PrintedNumber> before;
    std::optional<PrintedNumber> after;
    const std::pair<const char *, std::optional<PrintedNumber> *> fields[] = {
        {"part", &part}, {"of", &whole}, {"percent", &claim.percent}, {"low", &claim.low}, {"high", &claim.high},
        {"before", &before}, {"after", &after}, {"growth", &claim.growthPercent}};
    for (const auto &[option, field] : fields) {
        auto number = numberOf(invocation, option);
        if (!number)
            return number.error();
        *field = number.value();
    }
    const auto count = [](const std::optional<PrintedNumber> &number) {
        return number ? std::optional(qint64(qRound64(number->value))) : std::nullopt;
    };
    const auto amount = [](const std::optional<PrintedNumber> &number) { return number ? std::optional(number->value) : std::nullopt; };
    claim.part = count(part);
    claim.whole = count(whole);
    claim.before = amount(before);
    claim.after = amount(after);
    claim.mixesSources = invocation.has("mixed-sources");
    claim.mixesWindows = invocation.has("mixed-windows");
    return claim;
}

void print(Call &call, const ClaimResult &result)
{
    static const char *const kVerdicts[] = {"agrees", "does not agree", "cannot be checked"};
    call.out << "  " << kVerdicts[int(result.verdict)] << '\n';
    for (const QString &finding : result.findings)
        call.out << "  " << finding << '\n';
}

/// The portfolio's own return rate of a cohort, beside a published one ("return_rate_2020").
void printComparison(Call &call, const OpenedPortfolio &opened, const Claim &claim)
{
    constexpr QLatin1StringView kStart("return_rate_");
    if (!claim.key.startsWith(kStart) || !claim.part || !claim.whole)
        return;
    analytics::ChartRequest request;
    request.snapshot = opened.snapshot;
    request.visible = opened.visible;
    request.asOf = opened.asOf;
    request.options.unit = domain::RecordKind::Deal;
    const int year = claim.key.mid(kStart.size()).toInt();
    for (const auto &cohort : analytics::partnershipOutcomes(request).years) {
        if (cohort.firstYear == year)
            call.out << "  " << analytics::comparedText({*claim.part, *claim.whole}, cohort.returnRate(), kEnglish) << '\n';
    }
}

} // namespace

ExitCode runCheckClaim(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"part", "N"}, {"of", "N"}, {"percent", "P"}, {"low", "P"}, {"high", "P"}, {"before", "X"}, {"after", "X"},
                                                 {"growth", "P"}, {"mixed-sources"}, {"mixed-windows"}, {"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}}, 0, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    if (invocation.positionals().isEmpty()) {
        const auto claim = statedClaim(invocation);
        if (!claim)
            return refuse(call, claim.error());
        const ClaimResult result = analytics::checkClaim(claim.value(), kEnglish);
        call.out << analytics::claimText(claim.value(), kEnglish) << '\n';
        print(call, result);
        return result.verdict == ClaimResult::Verdict::Disagrees ? ExitCode::DoneWithRefusals : ExitCode::Done;
    }
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    bool agrees = true;
    for (const Claim &claim : analytics::publishedClaims(*opened.value().snapshot)) {
        const ClaimResult result = analytics::checkClaim(claim, kEnglish);
        agrees = agrees && result.verdict != ClaimResult::Verdict::Disagrees;
        call.out << claim.key << ": " << claim.statement << ", " << analytics::claimText(claim, kEnglish) << '\n';
        print(call, result);
        printComparison(call, opened.value(), claim);
    }
    return agrees ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

} // namespace cli
