// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QList>

#include <functional>

namespace domain {

/// What is wrong with a field. Presentation has one sentence for each.
enum class ProblemCode : quint8 {
    // What cannot be stored: these block.
    RequiredEmpty, UnknownCountry, UnknownCurrency, BadLink, BrokenReference, WrongReference, RateOutOfRange, NegativeNumber, UnknownChoice,
    // Contradictions: stored, marked, listed.
    MinAboveMax, EndBeforeStart, UpfrontAboveHeadline, EventBeforeDeal, EffectiveBeforeNotice, AmountWithoutCurrency,
    AmountNotStated, AmountButUndisclosed, ReasonWithoutEnd, DuplicateName, DuplicateNumber, UnknownTerritory, SelfReference, TiersOverlap,
    PartyMissing, PhaseForTrialsOnly, RatesDisagree
};

/// One finding about one field of one record.
struct Problem
{
    RecordKind kind = RecordKind::Unset;
    qint64 id = 0;
    QString field; ///< Field key; empty for the record as a whole.
    ProblemCode code = ProblemCode::RequiredEmpty;

    bool blocks() const { return code <= ProblemCode::UnknownChoice; }
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The rules that records must or should obey (DECISIONS 19). Pure; any thread.
namespace rules {

/// Checks a record that is, or is about to be, in `portfolio`. Problems come in field order, blocking ones first.
template <class Record>
QList<Problem> check(const Portfolio &portfolio, const Record &record);
/// Only what blocks; quick, since it looks at no other records of the kind.
template <class Record>
QList<Problem> checkStorable(const Portfolio &portfolio, const Record &record);
/// The problems among those of every record after the change; only changed records are looked at.
QList<Problem> checkChanged(const Portfolio &after, const ChangeSet &changes);
/// All records, in record kind and id order. Once `isGivenUp` says so, it stops and the answer is not complete.
QList<Problem> checkAll(const Portfolio &portfolio, const std::function<bool()> &isGivenUp = {});
/// The first blocking problem, or nullptr.
const Problem *firstBlocking(const QList<Problem> &problems);

} // namespace rules

} // namespace domain
