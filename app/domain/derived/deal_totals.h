// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/derived/deal_money.h"

namespace domain {

/// One figure of a deal: what is known of a sum, and how many of its parts were disclosed.
struct DealSum
{
    AmountInterval amount;
    int disclosed = 0;  ///< Parts with an amount.
    int withheld = 0;   ///< Parts that exist but whose amount was not disclosed; they count as nothing.
    bool mixed = false; ///< Parts in more than one currency; nothing is added up then.

    bool isEmpty() const { return disclosed + withheld == 0; }
    friend bool operator==(const DealSum &, const DealSum &) = default;
};

/// A deal's money on a day, in three figures that are never added to one another.
/// Announced: the headline total, else the sum of the disclosed upfronts, fees, equity and milestones; royalties and shares left out.
/// Projected: while the deal is in force, what was announced, or what has fallen due where that is more; once it has ended, what had
/// fallen due by then (each term's largest of achieved, invoiced and paid, which are stages of the same money).
/// Paid: see PaidAmounts.
struct DealTotals
{
    DealSum announced;
    DealSum projected;
    DealSum paid;
    bool hasEnded = false;
    PartialDate endedOn;
    bool fromEvents = false;      ///< Paid was read off events.
    bool fromHeadline = false;    ///< Announced is the headline, not a sum of terms.
};

/// One payment that was made; without an amount, one whose amount was not disclosed.
struct PaidAmount
{
    std::optional<qint64> amount;
    QString currency;
    PartialDate date;  ///< Of the payment, else its due date.
    Id<DealTerm> term; ///< What was paid for; none for an event.
};

/// What was paid for a deal up to a day, each sum once: the payments recorded as paid, or, without any on record, its "payment made" events,
/// which tell of the same money. Our own projections were not paid, and a milestone achieved is not a payment.
struct PaidAmounts
{
    QList<PaidAmount> parts;
    bool fromEvents = false;
};
PaidAmounts paidAmounts(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);

DealTotals dealTotals(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf);
/// The sum of the deal's payments of one kind up to the day; an expected one counts by its due date whenever that is.
DealSum paymentSum(const Portfolio &portfolio, Id<Deal> deal, PaymentKind kind, const AsOf &asOf);

} // namespace domain
