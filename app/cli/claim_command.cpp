// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/portfolio_measures.h"
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
    analytics::ChartRequest request;
    request.snapshot = opened.value().snapshot;
    request.visible = opened.value().visible;
    request.asOf = opened.value().asOf;
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
    return agrees ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

} // namespace cli
