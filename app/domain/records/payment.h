// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/source.h"
#include "domain/vocabulary/follow_up_vocabulary.h"

namespace domain {

/// Money that flows under a deal: what is expected, was achieved, invoiced or paid. Totals of the kinds are never added up.
struct Payment
{
    Id<Payment> id;
    Id<Deal> deal;
    Id<DealTerm> term;
    PaymentKind kind = PaymentKind::Unset;
    std::optional<qint64> amount; ///< Whole units; empty where the amount was not disclosed.
    QString currency;
    PartialDate due;
    PartialDate actual;
    bool forecast = false; ///< Our own projection, not announced by a party.
    QString note;

    friend bool operator==(const Payment &, const Payment &) = default;
};
inline constexpr FieldInfo<Payment> kPaymentFields[] = {
    field<&Payment::deal>("deal_id", "Deal", Need::Required),
    field<&Payment::term>("deal_term_id", "Term"),
    field<&Payment::kind>("kind", "Kind", Need::Required),
    fieldOfKind<&Payment::amount>(FieldKind::Money, "amount", "Amount"),
    fieldOfKind<&Payment::currency>(FieldKind::Currency, "currency", "Currency"),
    field<&Payment::due>("due_date", "Due"),
    field<&Payment::actual>("actual_date", "Paid or achieved on"),
    field<&Payment::forecast>("forecast", "Our projection"),
    fieldOfKind<&Payment::note>(FieldKind::LongText, "note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<Payment>> kFields<Payment>{kPaymentFields};

/// A deadline of a deal that is not a payment: a report, a renewal notice, the end of an option.
struct Obligation
{
    Id<Obligation> id;
    Id<Deal> deal;
    ObligationKind kind = ObligationKind::Unset;
    PartialDate due;
    std::optional<qint64> remindDays; ///< Days before the due date.
    PartialDate done;
    QString note;

    friend bool operator==(const Obligation &, const Obligation &) = default;
};
inline constexpr FieldInfo<Obligation> kObligationFields[] = {
    field<&Obligation::deal>("deal_id", "Deal", Need::Required),
    field<&Obligation::kind>("kind", "Kind", Need::Required),
    field<&Obligation::due>("due_date", "Due"),
    field<&Obligation::remindDays>("remind_days", "Remind days before"),
    field<&Obligation::done>("done_date", "Done"),
    fieldOfKind<&Obligation::note>(FieldKind::LongText, "note", "Note"),
};
template <>
inline constexpr std::span<const FieldInfo<Obligation>> kFields<Obligation>{kObligationFields};

/// One published exchange rate: one unit of `base` costs `rate` units of `quote`. Conversions are computed from it, never stored.
struct FxRate
{
    Id<FxRate> id;
    QString base;
    QString quote;
    PartialDate date;
    QString rate; ///< Exact decimal as published, with a point ("1.0842").
    Id<Source> source;

    friend bool operator==(const FxRate &, const FxRate &) = default;
};
inline constexpr FieldInfo<FxRate> kFxRateFields[] = {
    fieldOfKind<&FxRate::base>(FieldKind::Currency, "base", "Base currency", Need::Required),
    fieldOfKind<&FxRate::quote>(FieldKind::Currency, "quote", "Quote currency", Need::Required),
    field<&FxRate::date>("date", "Date", Need::Required),
    field<&FxRate::rate>("rate", "Rate", Need::Required),
    field<&FxRate::source>("source_id", "Source"),
};
template <>
inline constexpr std::span<const FieldInfo<FxRate>> kFields<FxRate>{kFxRateFields};

} // namespace domain
