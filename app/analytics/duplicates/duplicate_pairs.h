// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <functional>

namespace analytics {

/// Why two records may be one, or may not. Presentation has a sentence for each.
enum class Likeness : quint8 {
    SameNumber,       ///< A registry number of one is one of the other's.
    SameName,
    SharedName,       ///< A name of one is another name of the other.
    SameTicker,
    SameWebsite,      ///< The same host.
    SameBareName,     ///< The same but for legal form and words of the trade.
    OneSlip,          ///< Names differ by one letter (`differByOneSlip`).
    SamePartiesAndDate, ///< The same companies, announced or signed within 31 days.
    SameAsset,
    SameTitle,
    // What speaks against it.
    DifferentCountry, DifferentTicker, DifferentOriginator, DifferentAsset, DifferentNumber
};

/// One reason, with the text the records share or, against, do not.
struct DuplicateReason
{
    Likeness likeness;
    QString text;

    bool isAgainst() const { return likeness >= Likeness::DifferentCountry; }
    friend bool operator==(const DuplicateReason &, const DuplicateReason &) = default;
};

/// Two records that may be one; the lower id first.
struct DuplicatePair
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 first = 0;
    qint64 second = 0;
    int score = 0; ///< 0 to 100: 100 · (1 − Π(1 − weight of what speaks for it)) · Π(factor of what speaks against it).
    QList<DuplicateReason> reasons;
};

/// The kinds that are compared.
using ComparedRecords = domain::RecordList<domain::Candidate, domain::Company, domain::Trial, domain::Deal>;

/// All pairs with a score of 40 or more, best first, but for those that a user found to be two things. Pure; any thread. Once
/// `stop` says true it gives up and returns nothing.
QList<DuplicatePair> duplicatePairs(const domain::Portfolio &portfolio, const std::function<bool()> &stop = [] { return false; });

/// The score that reasons give, as above.
int duplicateScore(const QList<DuplicateReason> &reasons);

} // namespace analytics
