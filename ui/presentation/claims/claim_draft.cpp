// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/claims/claim_draft.h"

#include <QCoreApplication>

namespace presentation {

using analytics::Claim;
using analytics::PrintedNumber;

namespace {

using Number = std::optional<PrintedNumber>;

QString text(const Number &number)
{
    return number ? QString::number(number->value, 'f', number->decimals) : QString();
}

QString text(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : QString();
}

QString text(const std::optional<double> &amount)
{
    return amount ? QString::number(*amount, 'g', 12) : QString();
}

std::optional<double> valueOf(const Number &number)
{
    return number ? std::optional(number->value) : std::nullopt;
}

} // namespace

ClaimDraft draftOf(const Claim &claim)
{
    ClaimDraft draft;
    draft.part = claim.partAmount ? text(claim.partAmount) : text(claim.part);
    draft.whole = claim.wholeAmount ? text(claim.wholeAmount) : text(claim.whole);
    draft.percent = text(claim.percent);
    draft.low = text(claim.low);
    draft.high = text(claim.high);
    draft.before = text(claim.before);
    draft.after = text(claim.after);
    draft.growth = text(claim.growthPercent);
    draft.mixesSources = claim.mixesSources;
    draft.mixesWindows = claim.mixesWindows;
    return draft;
}

domain::Result<Claim> claimOf(const ClaimDraft &draft)
{
    std::array<Number, std::size(kClaimFields)> numbers;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const QString typed = (draft.*kClaimFields[i].member).trimmed();
        numbers[i] = typed.isEmpty() ? std::nullopt : PrintedNumber::parse(typed);
        if (!typed.isEmpty() && !numbers[i])
            return domain::Error{domain::Error::Code::Syntax, typed, QString::fromLatin1(kClaimFields[i].key)};
    }
    const auto &[part, whole, percent, low, high, before, after, growth] = numbers;
    Claim claim;
    analytics::setPartOfWhole(claim, part, whole);
    claim.percent = percent;
    claim.low = low;
    claim.high = high;
    claim.before = valueOf(before);
    claim.after = valueOf(after);
    claim.growthPercent = growth;
    claim.mixesSources = draft.mixesSources;
    claim.mixesWindows = draft.mixesWindows;
    return claim;
}

QString verdictText(analytics::ClaimResult::Verdict verdict)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("Claims", source); };
    switch (verdict) {
    case analytics::ClaimResult::Verdict::Agrees: return words(QT_TRANSLATE_NOOP("Claims", "The parts agree"));
    case analytics::ClaimResult::Verdict::Disagrees: return words(QT_TRANSLATE_NOOP("Claims", "The parts do not agree"));
    case analytics::ClaimResult::Verdict::Incomplete: break;
    }
    return words(QT_TRANSLATE_NOOP("Claims", "Not enough is stated to check"));
}

} // namespace presentation
