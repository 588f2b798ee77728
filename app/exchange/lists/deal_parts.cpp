// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/deal_parts.h"

#include "domain/territories.h"
#include "exchange/values/place_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

struct PartyColumn
{
    const char *target;
    const char *country; ///< Target of the headquarters at signing; null where no column can say it.
    PartyRole role;
};
constexpr PartyColumn kParties[] = {{"deal.principal", "deal.principal_country", PartyRole::Principal},
                                    {"deal.partner", "deal.partner_country", PartyRole::Partner},
                                    {"deal.investor", nullptr, PartyRole::Investor},
                                    {"deal.newco", nullptr, PartyRole::NewCo}};

struct EventColumn
{
    const char *target;
    DealEventType type;
};
constexpr EventColumn kEvents[] = {{"deal.announced", DealEventType::Announced}, {"deal.signed", DealEventType::Signed},
                                   {"deal.closed", DealEventType::Closed}, {"deal.notice", DealEventType::TerminationNotice},
                                   {"deal.terminated", DealEventType::Terminated}, {"deal.returned", DealEventType::RightsReturned}};

void sayParty(ListContext &context, PartyRole role, qint64 company, const Value &country, RowSlots &facts)
{
    qint64 existing = 0;
    context.now().forEachOf<&DealParty::deal>(Id<Deal>{facts.record()}, [&](const DealParty &party) {
        if (party.role == role && party.company.value == company)
            existing = party.id.value;
    });
    auto &drafts = context.drafts();
    const Value name = drafts.value(RecordKind::Company, company, key("name_en"));
    const QString slot = QStringLiteral("party:%1:%2").arg(codeOf(role)).arg(company);
    FieldValues links{{key("deal_id"), facts.record()}, {key("company_id"), company}, {key("role"), qint64(role)}};
    if (isEmpty(country))
        links.append({key("hq_country_at_signing"), drafts.value(RecordKind::Company, company, key("hq_country"))});
    belongWith(context, facts, {slot, RecordKind::DealParty, existing, std::holds_alternative<QString>(name) ? std::get<QString>(name) : QString(), links},
               {{key("hq_country_at_signing"), country}});
}

/// The territories of the deal as a whole, those of one mode.
QList<const DealTerritory *> territoriesOf(const ListContext &context, qint64 deal, TerritoryMode mode)
{
    QList<const DealTerritory *> known;
    context.now().forEachOf<&DealTerritory::deal>(Id<Deal>{deal}, [&](const DealTerritory &territory) {
        if (territory.mode == mode && !territory.asset.isValid())
            known.append(&territory);
    });
    return known;
}

FieldValues territoryValues(qint64 deal, const QString &label, TerritoryMode mode)
{
    return {{key("deal_id"), deal}, {key("territory"), label}, {key("mode"), qint64(mode)}};
}

void replaceTerritories(ListContext &context, const QStringList &labels, TerritoryMode mode, RowSlots &facts)
{
    const auto known = territoriesOf(context, facts.record(), mode);
    const QString name = QStringLiteral("territory:%1").arg(codeOf(mode));
    if (known.isEmpty() && context.added(facts.record(), name) != 0)
        return; // An earlier row of this list said where.
    QStringList before;
    RowSlot slot;
    for (const DealTerritory *territory : known) {
        before.append(territory->territory);
        if (!labels.contains(territory->territory))
            slot.removes.append({RecordKind::DealTerritory, territory->id.value});
    }
    for (const QString &label : labels) {
        if (before.contains(label))
            continue;
        slot.needs.append(context.drafts().create(RecordKind::DealTerritory, territoryValues(facts.record(), label, mode)));
        context.noteAdded(facts.record(), name, slot.needs.last());
    }
    QStringList after = labels;
    after.sort();
    before.sort();
    slot.key = name;
    slot.after = after.join(u'|');
    // The same countries in other words say nothing new.
    slot.before = !before.isEmpty() && rightsIn(before, {}) == rightsIn(labels, {}) ? slot.after : before.join(u'|');
    slot.change = {RecordKind::DealTerritory, key("territory"), before.isEmpty() ? Value() : Value(before.join(QStringLiteral(", "))),
                   labels.join(QStringLiteral(", ")), {}, {}, {}, ListChange::Fate::Taken};
    facts.add(std::move(slot));
}

void sayTerritories(ListContext &context, const QStringList &labels, TerritoryMode mode, RowSlots &facts)
{
    if (labels.isEmpty())
        return;
    const auto known = territoriesOf(context, facts.record(), mode);
    const QString slot = QStringLiteral("territory:%1").arg(codeOf(mode));
    const qint64 id = known.size() == 1 ? known.first()->id.value : context.added(facts.record(), slot);
    if (labels.size() > 1 || known.size() > 1)
        replaceTerritories(context, labels, mode, facts);
    else if (id != 0)
        facts.fieldOf(RecordKind::DealTerritory, id, key("territory"), labels.first(), slot);
    else
        context.belong(facts, {slot, RecordKind::DealTerritory, 0, labels.first(), territoryValues(facts.record(), labels.first(), mode), labels.first()});
}

/// Of several events of one kind the one of that day; where none is, the file's date is shown beside what is kept. 0 where none is.
qint64 eventOfThatDay(const ListContext &context, const QList<qint64> &known, const Value &date, const QString &name, RowSlots &facts)
{
    const auto *day = std::get_if<PartialDate>(&date);
    if (!day)
        return 0;
    for (const qint64 id : known) {
        if (const DealEvent *event = context.now().find(Id<DealEvent>{id}); event && event->date == *day)
            return id;
    }
    RowSlot slot;
    const DealEvent *first = context.now().find(Id<DealEvent>{known.first()});
    slot.key = name;
    slot.before = first->date.toString();
    slot.after = day->toString();
    slot.change = {RecordKind::DealEvent, key("event_date"), first->date, date, {}, {}, {}, ListChange::Fate::Kept};
    facts.add(std::move(slot));
    return 0;
}

void sayEvent(ListContext &context, DealEventType type, const Value &date, const Value &reason, RowSlots &facts)
{
    QList<qint64> known;
    context.now().forEachOf<&DealEvent::deal>(Id<Deal>{facts.record()}, [&](const DealEvent &event) {
        if (event.type == type)
            known.append(event.id.value);
    });
    const QString slot = QStringLiteral("event:%1").arg(codeOf(type));
    if (known.size() > 1)
        known = {eventOfThatDay(context, known, date, slot, facts)};
    qint64 id = known.size() == 1 ? known.first() : context.added(facts.record(), slot);
    const bool isDated = std::holds_alternative<PartialDate>(date);
    if (id == 0 && known.isEmpty() && isDated)
        id = context.belong(facts, {slot, RecordKind::DealEvent, 0, labelOf(type, Language::English),
                                    {{key("deal_id"), facts.record()}, {key("event_type"), qint64(type)}, {key("event_date"), date}, {key("reason"), reason}},
                                    std::get<PartialDate>(date).toString()});
    else if (id != 0 && isDated)
        facts.fieldOf(RecordKind::DealEvent, id, key("event_date"), date, slot);
    if (id != 0)
        facts.fieldOf(RecordKind::DealEvent, id, key("reason"), reason, slot + QStringLiteral(":reason"));
}

} // namespace

QSet<QString> rightsIn(const QStringList &included, const QStringList &excluded)
{
    QSet<QString> countries;
    for (const bool isIncluded : {true, false}) {
        for (const QString &label : isIncluded ? included : excluded) {
            const auto expanded = expandTerritory(label);
            if (!expanded.ok())
                return {};
            for (const QString &country : expanded.value())
                isIncluded ? void(countries.insert(country)) : void(countries.remove(country));
        }
    }
    return countries;
}

StatedTerritories statedTerritories(const RowReading &row)
{
    static const QRegularExpression except(QStringLiteral("^ex\\s+"), QRegularExpression::CaseInsensitiveOption);
    StatedTerritories stated;
    for (const RowCell &cell : row.cells()) {
        if (cell.target->record != RecordKind::DealTerritory)
            continue;
        const QStringList pieces = cell.cell.text.split(u'|', Qt::SkipEmptyParts);
        const bool isColumnOfExceptions = key(cell.target->role) == QLatin1String("EXCLUDED");
        for (QString piece : pieces.size() > 1 ? pieces : cell.cell.items) {
            piece = piece.trimmed();
            const bool isExcept = pieces.size() > 1 && piece.contains(except);
            const QString label = readTerritory(isExcept ? piece.remove(except) : piece).label;
            QStringList &labels = isColumnOfExceptions || isExcept ? stated.excluded : stated.included;
            if (!label.isEmpty() && !labels.contains(label))
                labels.append(label);
        }
    }
    return stated;
}

qint64 belongWith(ListContext &context, RowSlots &facts, Belonging belonging, const FieldValues &said)
{
    const auto [slot, kind] = std::pair(belonging.slot, belonging.kind);
    belonging.values += said;
    const qint64 id = context.belong(facts, belonging);
    for (const auto &[field, value] : said)
        facts.fieldOf(kind, id, field, value, slot + u':' + field);
    return id;
}

void dealParties(ListContext &context, const RowReading &row, RowSlots &facts)
{
    for (const auto &[target, country, role] : kParties) {
        for (const QString &text : row.items(key(target))) {
            const auto company = context.desk().company(text, row.line());
            if (company.id == 0)
                continue;
            for (const qint64 id : company.needs)
                facts.need(id);
            const Value given = country ? row.value(key(country)) : Value();
            if (!isEmpty(given))
                context.drafts().complete(company.id, key("hq_country"), given);
            sayParty(context, role, company.id, given, facts);
        }
    }
}

void dealTerritories(ListContext &context, const RowReading &row, RowSlots &facts)
{
    const StatedTerritories stated = statedTerritories(row);
    sayTerritories(context, stated.included, TerritoryMode::Included, facts);
    sayTerritories(context, stated.excluded, TerritoryMode::Excluded, facts);
}

void dealEvents(ListContext &context, const RowReading &row, RowSlots &facts)
{
    const auto reasons = row.items(u"deal.termination_reason");
    const qint64 reason = reasons.isEmpty() ? 0 : context.desk().term(TermVocabulary::TerminationReason, reasons.first(), row.line()).id;
    for (const EventColumn &column : kEvents) {
        const bool isEnd = column.type == DealEventType::Terminated;
        sayEvent(context, column.type, row.value(key(column.target)), isEnd && reason ? Value(reason) : Value(), facts);
    }
}

} // namespace exchange
