// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/columns/derived_columns.h"
#include "domain/columns/latest_fact.h"
#include "domain/columns/spoken_columns.h"

namespace domain {

namespace {

/// The highest active phase; where no program is active, the cell stays empty and `activity` says why.
Value activePhase(const Portfolio &p, const Candidate &c, const AsOf &asOf)
{
    return choiceValue(highestActivePhase(p, c.id, asOf).phase);
}

Value otherNames(const Portfolio &p, const Candidate &c, const AsOf &)
{
    QStringList names;
    p.forEachOf<&CandidateName::candidate>(c.id, [&](const CandidateName &name) { names.append(name.name); });
    return listValue(names);
}

Value programStatusPart(const Portfolio &p, const Program &program, const AsOf &asOf, Value (*part)(const PhaseStatus &))
{
    const auto status = programStatus(p, program.id, asOf);
    return status ? part(*status) : Value();
}

} // namespace

QList<Column<Candidate>> candidateColumns()
{
    using P = Portfolio;
    using C = Candidate;
    return {
        derivedChoice<Phase, C>("highest_phase", "Highest phase", activePhase),
        derivedChoice<Phase, C>("phase_reached", "Highest phase reached",
            [](const P &p, const C &c, const AsOf &a) { return choiceValue(highestPhaseReached(p, c.id, a)); }),
        derivedChoice<Activity, C>("activity", "Activity", [](const P &p, const C &c, const AsOf &a) { return choiceValue(activityOf(p, c.id, a)); }),
        derivedReference<Term, C>("area", "Therapeutic area", [](const P &p, const C &c, const AsOf &a) { return referenceValue(areaOf(p, c, a)); }),
        derivedColumn<C>(FieldKind::List, "indications", "Indications", [](const P &p, const C &c, const AsOf &a) { return inEnglish(p, c, u"indications", a); }),
        derivedColumn<C>(FieldKind::List, "partner", "Partner",
            [](const P &p, const C &c, const AsOf &a) { return inEnglish(p, c, u"partner", a); }),
        derivedChoice<PartnershipState, C>("partnership", "Partnership",
            [](const P &p, const C &c, const AsOf &a) { return choiceValue(partnershipState(p, c.id, a)); }),
        derivedColumn<C>(FieldKind::Text, "last_event", "Last event",
            [](const P &p, const C &c, const AsOf &a) { return inEnglish(p, c, u"last_event", a); }),
        derivedColumn<C>(FieldKind::Date, "last_event_date", "Last event on",
            [](const P &p, const C &c, const AsOf &a) { return dateValue(latestFact(p, c.id, a, Language::English).date); }),
        derivedColumn<C>(FieldKind::List, "targets", "Targets", [](const P &p, const C &c, const AsOf &a) { return inEnglish(p, c, u"targets", a); }),
        derivedColumn<C>(FieldKind::List, "other_names", "Other names", otherNames),
    };
}

QList<Column<Program>> programColumns()
{
    using P = Portfolio;
    return {
        derivedReference<Term, Program>("area", "Therapeutic area", [](const P &p, const Program &r, const AsOf &a) { return referenceValue(areaOf(p, r, a)); }),
        derivedChoice<Phase, Program>("phase", "Phase", [](const P &p, const Program &r, const AsOf &a) {
            return programStatusPart(p, r, a, [](const PhaseStatus &status) { return choiceValue(status.phase); });
        }),
        derivedChoice<Activity, Program>("activity", "Activity", [](const P &p, const Program &r, const AsOf &a) {
            return programStatusPart(p, r, a, [](const PhaseStatus &status) { return choiceValue(status.activity); });
        }),
        derivedColumn<Program>(FieldKind::Date, "since", "Since", [](const P &p, const Program &r, const AsOf &a) {
            return programStatusPart(p, r, a, [](const PhaseStatus &status) { return dateValue(status.since); });
        }),
    };
}

} // namespace domain
