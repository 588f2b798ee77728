// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/portfolio_measures.h"
#include "cli/invocation.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

#include <algorithm>
#include <array>

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
    const auto amount = [](const std::optional<PrintedNumber> &number) { return number ? std::optional(number->value) : std::nullopt; };
    analytics::setPartOfWhole(claim, part, whole);
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

/// What the portfolio has to lay beside a published figure.
void printComparison(Call &call, const QList<analytics::PortfolioMeasure> &measures, const analytics::PublishedClaim &published)
{
    const QString key = analytics::measureKeyOf(published);
    for (const auto &measure : measures) {
        if (measure.key == key)
            call.out << "  " << measure.label << ": " << analytics::comparedWithPortfolio(published.claim, published.dollars(), measure, kEnglish) << '\n';
    }
}

/// True where the claim agrees or cannot be checked.
bool checkStated(Call &call, const Claim &claim)
{
    const ClaimResult result = analytics::checkClaim(claim, kEnglish);
    call.out << analytics::claimText(claim, kEnglish) << '\n';
    print(call, result);
    return result.verdict != ClaimResult::Verdict::Disagrees;
}

bool checkPublished(Call &call, const OpenedPortfolio &opened)
{
    analytics::ChartRequest request;
    request.snapshot = opened.snapshot;
    request.visible = opened.visible;
    request.asOf = opened.asOf;
    const auto measures = analytics::portfolioMeasures(request);
    bool agrees = true;
    for (const auto &published : analytics::publishedClaims(*request.snapshot)) {
        const ClaimResult result = analytics::checkClaim(published.claim, kEnglish);
        agrees = agrees && result.verdict != ClaimResult::Verdict::Disagrees;
        call.out << published.figure.key << ": " << published.figure.statement << ", " << published.text(kEnglish) << " (" << published.figure.publisher << ")\n";
        if (published.claim.percent || (published.claim.part && published.claim.whole))
            print(call, result);
        printComparison(call, measures, published);
    }
    return agrees;
}

bool statesClaim(const Invocation &invocation)
{
    const auto isGiven = [&](const char *option) { return invocation.has(option); };
    return std::ranges::any_of(std::to_array<const char *>({"part", "of", "percent", "low", "high", "before", "after", "growth"}), isGiven);
}

} // namespace

ExitCode runCheckClaim(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"part", "N"}, {"of", "N"}, {"percent", "P"}, {"low", "P"}, {"high", "P"}, {"before", "X"}, {"after", "X"},
                                                 {"growth", "P"}, {"mixed-sources"}, {"mixed-windows"}, {"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}}, 0, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const bool hasFile = !invocation.positionals().isEmpty();
    if (!hasFile && (invocation.has("filter") || invocation.has("as-of") || invocation.has("as-known-on")))
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("--filter, --as-of and --as-known-on choose records of a portfolio: name its FILE, or leave them out."));
    bool agrees = true;
    // A stated claim is checked beside a portfolio too: nothing that was asked goes unanswered.
    if (!hasFile || statesClaim(invocation)) {
        const auto claim = statedClaim(invocation);
        if (!claim)
            return refuse(call, claim.error());
        agrees = checkStated(call, claim.value());
    }
    if (hasFile) {
        const auto opened = openForReading(call, invocation);
        if (!opened)
            return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
        agrees = checkPublished(call, opened.value()) && agrees;
    }
    return agrees ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

} // namespace cli
