// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/program_facts.h"

#include "domain/derived/phase_status.h"
#include "domain/territories.h"
#include "exchange/lists/area_words.h"

#include <QRegularExpression>

namespace exchange {

using namespace domain;

namespace {

QString regionOf(const RowReading &row, const ListChoices &choices)
{
    const QString given = row.text(u"program.region");
    const QString fallback = choices.region.isEmpty() ? QStringLiteral("Worldwide") : choices.region;
    return canonicalTerritory(given.isEmpty() ? fallback : given);
}

/// Where a row says its program is, and in which phase; a region that the row leaves open says nothing against another one.
struct ProgramPlace
{
    qint64 indication = 0;
    QString region;
    bool isRegionStated = false;
    Value phase;
    Value day; ///< Of the phase.
};

/// After every dated event.
AsOf atLast()
{
    return {QDate(2200, 12, 31), {}};
}

/// The program is in the phase now, or came to it on the very day.
bool isIn(const Portfolio &now, const Program &program, const ProgramPlace &place)
{
    const auto status = programStatus(now, program.id, atLast());
    bool isKnown = status && Value(qint64(status->phase)) == place.phase;
    now.forEachOf<&StatusEvent::program>(program.id, [&](const StatusEvent &event) {
        isKnown = isKnown || (!isEmpty(place.day) && Value(event.date) == place.day && Value(qint64(event.phase)) == place.phase);
    });
    return isKnown;
}

/// The candidate's program at that place, else the only one that what the row states says nothing against. Where the row leaves the region
/// open and there are several, the one that is in its phase already: the row tells nothing new then.
qint64 programHere(const Portfolio &now, qint64 candidate, const ProgramPlace &place)
{
    qint64 same = 0;
    qint64 agreeing = 0;
    QList<qint64> fitting;
    now.forEachOf<&Program::candidate>(Id<Candidate>{candidate}, [&](const Program &program) {
        const bool isIndication = program.indication.value == place.indication;
        if (isIndication && program.region == place.region)
            same = program.id.value;
        if (!(isIndication || place.indication == 0) || (place.isRegionStated && !program.region.isEmpty() && program.region != place.region))
            return;
        fitting.append(program.id.value);
        if (isIndication && !place.isRegionStated && !isEmpty(place.phase) && agreeing == 0 && isIn(now, program, place))
            agreeing = program.id.value;
    });
    return same && place.isRegionStated ? same : fitting.size() == 1 ? fitting.first() : agreeing ? agreeing : same;
}

struct PhaseThen
{
    Phase phase = Phase::Unknown;
    Activity activity = Activity::Unset;
    bool isKnown = false;
};

/// What the program's events say: on the stated day, or, where the list states none, at last.
PhaseThen phaseThen(ListContext &context, qint64 program, const PartialDate &day, const QString &slot)
{
    PhaseThen then;
    if (const qint64 added = context.added(program, slot)) {
        const Value phase = context.drafts().value(RecordKind::StatusEvent, added, key("phase"));
        return {std::holds_alternative<qint64>(phase) ? Phase(std::get<qint64>(phase)) : Phase::Unknown, Activity::Active, true};
    }
    if (!day.isEmpty()) {
        context.now().forEachOf<&StatusEvent::program>(Id<Program>{program}, [&](const StatusEvent &event) {
            if (event.date == day)
                then = {event.phase, event.activity, true};
        });
    } else if (const auto status = programStatus(context.now(), Id<Program>{program}, atLast())) {
        then = {status->phase, status->activity, true};
    }
    if (then.activity == Activity::Unset)
        then.activity = Activity::Active;
    return then;
}

/// The program's event of that very day: what a list says of it now corrects it. A second one of the day would leave the higher phase in force.
qint64 eventOn(const Portfolio &now, qint64 program, const PartialDate &day)
{
    qint64 found = 0;
    now.forEachOf<&StatusEvent::program>(Id<Program>{program}, [&](const StatusEvent &event) {
        if (!day.isEmpty() && event.date == day)
            found = event.id.value;
    });
    return found;
}

/// "Phase 2 (discontinued)" states an activity in the cell of the phase.
Value activityOf(const RowReading &row)
{
    const Value given = row.value(u"program.activity");
    const auto phases = row.all(u"program.phase");
    if (!isEmpty(given) || phases.isEmpty() || phases.first()->cell.activity.isEmpty())
        return given;
    const int ordinal = vocabularyOf<Activity>().find(phases.first()->cell.activity);
    return ordinal > 0 ? Value(qint64(ordinal)) : Value();
}

/// A dated phase is a step of its own; an undated one is news only where it differs from what holds now.
void sayPhase(ListContext &context, const RowReading &row, qint64 program, RowSlots &facts)
{
    const Value phase = row.value(u"program.phase");
    const Value activity = activityOf(row);
    if (isEmpty(phase) && isEmpty(activity))
        return;
    const Value given = row.value(u"program.phase_date");
    const PartialDate day = std::holds_alternative<PartialDate>(given) ? std::get<PartialDate>(given) : PartialDate();
    const QString name = QStringLiteral("phase:%1:%2").arg(program).arg(day.toString());
    const PhaseThen before = phaseThen(context, program, day, name);
    const Phase after = std::holds_alternative<qint64>(phase) ? Phase(std::get<qint64>(phase)) : before.phase;
    const Activity is = std::holds_alternative<qint64>(activity) ? Activity(std::get<qint64>(activity)) : before.activity;
    const QString reason = row.text(u"program.reason");
    const PartialDate on = day.isEmpty() ? context.choices().asOf : day;
    const qint64 corrected = eventOn(context.now(), program, on);
    const qint64 event = corrected ? corrected
                                   : context.drafts().create(RecordKind::StatusEvent, {{key("program_id"), program}, {key("effective_date"), on}, {key("phase"), phase},
                                                                                       {key("activity"), activity}, {key("reason"), reason.isEmpty() ? Value() : Value(reason)}});
    RowSlot slot;
    slot.key = name;
    slot.before = before.isKnown ? codeOf(before.phase) + u'/' + codeOf(before.activity) : QString();
    slot.after = codeOf(after) + u'/' + codeOf(is == Activity::Unset ? Activity::Active : is);
    slot.change = {RecordKind::StatusEvent, key("phase"), before.phase == Phase::Unknown ? Value() : Value(qint64(before.phase)), qint64(after), {}, {}, {}, ListChange::Fate::Taken};
    if (before.isKnown && before.phase == after)
        slot.change = {RecordKind::StatusEvent, key("activity"), qint64(before.activity), qint64(is), {}, {}, {}, ListChange::Fate::Taken};
    if (corrected) {
        slot.writes = {{RecordKind::StatusEvent, event, key("phase"), qint64(after)}, {RecordKind::StatusEvent, event, key("activity"), qint64(is)}};
        if (!reason.isEmpty())
            slot.writes.append({RecordKind::StatusEvent, event, key("reason"), reason});
    } else {
        slot.needs = {event};
        if (!slot.isSame())
            context.noteAdded(program, name, event);
    }
    facts.add(std::move(slot));
}

qint64 sayProgram(ListContext &context, const RowReading &row, qint64 indication, RowSlots &facts)
{
    const QString region = regionOf(row, context.choices());
    const qint64 here = programHere(context.now(), facts.record(),
                                    {indication, region, !row.text(u"program.region").isEmpty(), row.value(u"program.phase"), row.value(u"program.phase_date")});
    const QString slot = QStringLiteral("program:%1:%2").arg(indication).arg(region);
    const Value name = indication ? context.drafts().value(RecordKind::Indication, indication, key("name_en")) : Value(region);
    return context.belong(facts, {slot, RecordKind::Program, here, std::holds_alternative<QString>(name) ? std::get<QString>(name) : region,
                                  {{key("candidate_id"), facts.record()}, {key("indication_id"), indication ? Value(indication) : Value()}, {key("region"), region}}, {},
                                  {{key("is_lead"), row.value(u"program.lead")}, {key("line_of_therapy"), row.value(u"program.line")},
                                   {key("biomarker_selected"), row.value(u"program.biomarker")}, {key("combination_with"), row.value(u"program.combination")}}});
}

/// Several indications in one row share its phase by no rule: the phase is the candidate's, in a program of its own, unless its programs
/// are here already, each with its own phase.
void sayPrograms(ListContext &context, const RowReading &row, const QList<qint64> &indications, RowSlots &facts)
{
    QSet<qint64> here;
    bool hasProgram = false;
    context.now().forEachOf<&Program::candidate>(Id<Candidate>{facts.record()}, [&](const Program &program) {
        here.insert(program.indication.value);
        hasProgram = hasProgram || program.indication.isValid();
    });
    const bool isRegionOpen = row.text(u"program.region").isEmpty();
    if (!hasProgram || here.contains(0))
        sayPhase(context, row, sayProgram(context, row, 0, facts), facts);
    for (const qint64 indication : indications) {
        if (!isRegionOpen || !here.contains(indication))
            sayProgram(context, row, indication, facts);
    }
}

/// An indication belongs to all that are developed in it: a list fills its area in, and says so where it thinks otherwise.
void sayAreas(const AreaWords &words, RowSlots &facts)
{
    for (const qint64 indication : words.area ? words.indications : QList<qint64>()) {
        facts.fieldOf(RecordKind::Indication, indication, key("ta_id"), words.area, QStringLiteral("indication:%1:ta_id").arg(indication));
        RowSlot slot = facts.takeLast();
        slot.onlyFills = true;
        facts.add(std::move(slot));
    }
}

bool saysProgram(const RowReading &row)
{
    return std::ranges::any_of(row.cells(), [](const RowCell &cell) {
        return cell.target->record == RecordKind::Program || cell.target->record == RecordKind::StatusEvent || cell.target->record == RecordKind::Indication;
    });
}

} // namespace

bool lacksPhaseDate(const RowReading &row, const ListChoices &choices)
{
    const bool saysPhase = !isEmpty(row.value(u"program.phase")) || !isEmpty(activityOf(row));
    return saysPhase && isEmpty(row.value(u"program.phase_date")) && choices.asOf.isEmpty();
}

void programFacts(ListContext &context, const RowReading &row, RowSlots &facts)
{
    if (!saysProgram(row))
        return;
    const AreaWords area = areaWords(context, row, u"program.indication");
    if (area.isOpen)
        return; // A phase of an indication yet to be chosen belongs to no other program.
    sayAreas(area, facts);
    if (area.indications.size() > 1)
        return sayPrograms(context, row, area.indications, facts);
    sayPhase(context, row, sayProgram(context, row, area.indications.value(0), facts), facts);
}

qint64 trialNumbered(ListContext &context, const QString &number)
{
    static const QRegularExpression known(QStringLiteral("^(NCT\\d{8}|CTR\\d{8}|ChiCTR\\w+|ISRCTN\\d{8}|jRCT\\w{10}|\\d{4}-\\d{6}-\\d{2}(-\\d{2})?)$"), QRegularExpression::CaseInsensitiveOption);
    if (!known.match(number).hasMatch())
        return 0;
    auto &trials = context.desk().names(RecordKind::Trial);
    if (const auto ids = trials.find(number); !ids.isEmpty())
        return ids.first();
    FieldValues values{{key("registry_no"), number}};
    if (number.startsWith(QLatin1String("NCT")))
        values.append({key("registry"), qint64(1)});
    const qint64 id = context.drafts().create(RecordKind::Trial, values);
    trials.add(number, id);
    return id;
}

namespace {

struct RegulatoryColumn
{
    const char *target;
    RegEvent kind;
};
constexpr RegulatoryColumn kDatedEvents[] = {{"regulatory.filed_date", RegEvent::Filed}, {"regulatory.approved_date", RegEvent::Approved}};

struct Regulatory
{
    RegEvent kind = RegEvent::Unset;
    Value agency;
    qint64 designation = 0;
    Value date;
    QString name;
};

void sayRegulatory(ListContext &context, const Regulatory &said, RowSlots &facts)
{
    qint64 existing = 0;
    context.now().forEachOf<&RegulatoryEvent::candidate>(Id<Candidate>{facts.record()}, [&](const RegulatoryEvent &known) {
        const bool isSame = known.kind == said.kind && Value(qint64(known.agency)) == said.agency && known.designation.value == said.designation;
        if (isSame && (isEmpty(said.date) || known.date.isEmpty() || Value(known.date) == said.date))
            existing = known.id.value;
    });
    const auto *date = std::get_if<PartialDate>(&said.date);
    const QString slot = QStringLiteral("regulatory:%1:%2:%3").arg(codeOf(said.kind)).arg(said.designation).arg(date ? date->toString() : QString());
    context.belong(facts, {slot, RecordKind::RegulatoryEvent, existing, said.name,
                           {{key("candidate_id"), facts.record()}, {key("agency"), said.agency}, {key("kind"), qint64(said.kind)}, {key("date"), said.date},
                            {key("designation"), said.designation ? Value(said.designation) : Value()}, {key("status"), qint64(RegEventStatus::Occurred)}}});
}

} // namespace

void regulatoryFacts(ListContext &context, const RowReading &row, RowSlots &facts)
{
    const Value agency = row.value(u"regulatory.agency");
    if (isEmpty(agency))
        return;
    for (const auto &[target, kind] : kDatedEvents) {
        if (const Value date = row.value(key(target)); !isEmpty(date))
            sayRegulatory(context, {kind, agency, 0, date, labelOf(kind, Language::English)}, facts);
    }
    for (const RowCell &cell : row.cells()) {
        if (key(cell.target->field) != QLatin1String("designation") || cell.cell.value != Value(true))
            continue;
        const auto term = context.desk().term(TermVocabulary::Designation, key(cell.target->role), row.line());
        if (term.id != 0)
            sayRegulatory(context, {RegEvent::DesignationGranted, agency, term.id, {}, QString::fromUtf8(cell.target->english)}, facts);
    }
}

} // namespace exchange
