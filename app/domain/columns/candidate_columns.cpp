// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/columns/derived_columns.h"
#include "domain/columns/latest_fact.h"
#include "domain/value_text.h"

namespace domain {

namespace {

QStringList companyNames(const Portfolio &portfolio, const QList<Id<Company>> &ids)
{
    QStringList names;
    for (const auto id : ids)
        names.append(recordName(portfolio, id, Language::English));
    return names;
}

Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// The highest active phase; where no program is active, the cell stays empty and `activity` says why.
Value activePhase(const Portfolio &p, const Candidate &c, const AsOf &asOf)
{
    return choiceValue(highestActivePhase(p, c.id, asOf).phase);
}

Value targetNames(const Portfolio &p, const Candidate &c, const AsOf &)
{
    QStringList names;
    p.forEachOf<&CandidateTarget::candidate>(c.id, [&](const CandidateTarget &link) { names.append(recordName(p, link.target, Language::English)); });
    return listValue(names);
}

Value otherNames(const Portfolio &p, const Candidate &c, const AsOf &)
{
    QStringList names;
    p.forEachOf<&CandidateName::candidate>(c.id, [&](const CandidateName &name) { names.append(name.name); });
    return listValue(names);
}

Value indicationNames(const Portfolio &p, const Candidate &c, const AsOf &)
{
    QStringList names;
    p.forEachOf<&Program::candidate>(c.id, [&](const Program &program) {
        const QString name = recordName(p, program.indication, Language::English);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    });
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
        derivedColumn<C>(FieldKind::List, "indications", "Indications", indicationNames),
        derivedColumn<C>(FieldKind::List, "partner", "Partner",
            [](const P &p, const C &c, const AsOf &a) { return listValue(companyNames(p, partnersOf(p, c.id, a))); }),
        derivedChoice<PartnershipState, C>("partnership", "Partnership",
            [](const P &p, const C &c, const AsOf &a) { return choiceValue(partnershipState(p, c.id, a)); }),
        derivedColumn<C>(FieldKind::Text, "last_event", "Last event",
            [](const P &p, const C &c, const AsOf &a) { return textValue(latestFact(p, c.id, a).text); }),
        derivedColumn<C>(FieldKind::Date, "last_event_date", "Last event on",
            [](const P &p, const C &c, const AsOf &a) { return dateValue(latestFact(p, c.id, a).date); }),
        derivedColumn<C>(FieldKind::List, "targets", "Targets", targetNames),
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
