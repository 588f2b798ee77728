// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_rows.h"

#include "domain/names.h"
#include "exchange/lists/area_words.h"
#include "exchange/lists/deal_index.h"
#include "exchange/lists/deal_terms.h"
#include "exchange/lists/list_words.h"

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
constexpr const char *kDates[] = {"deal.announced", "deal.signed", "deal.effective", "deal.closed"};

struct EventColumn
{
    const char *target;
    DealEventType type;
};
constexpr EventColumn kEvents[] = {{"deal.announced", DealEventType::Announced}, {"deal.signed", DealEventType::Signed},
                                   {"deal.closed", DealEventType::Closed}, {"deal.notice", DealEventType::TerminationNotice},
                                   {"deal.terminated", DealEventType::Terminated}, {"deal.returned", DealEventType::RightsReturned}};

QStringList namesOf(const QStringList &texts)
{
    QStringList names;
    for (const QString &text : texts)
        names.append(partyWords(text).name);
    return names;
}

PartialDate dateOf(const RowReading &row)
{
    for (const char *target : kDates) {
        const Value value = row.value(key(target));
        if (const auto *date = std::get_if<PartialDate>(&value))
            return *date;
    }
    return {};
}

AssetWords assetsOf(const RowReading &row)
{
    QStringList texts;
    for (const RowCell *cell : row.all(u"deal.asset"))
        texts.append(cell->cell.text);
    QStringList codes = row.items(u"deal.asset_code");
    for (const char *target : {"candidate.inn", "candidate.brand"})
        codes.append(codes.isEmpty() ? row.items(key(target)) : QStringList());
    return assetWords(texts.join(QStringLiteral("; ")), codes);
}

/// One row is one deal, with its companies, candidates, terms, territory, events and source.
class DealRows final : public ListRows
{
public:
    explicit DealRows(ListContext &context) : ListRows(context), m_index(context.now()) {}

    RecordKind kind() const override { return RecordKind::Deal; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const QStringList principals = namesOf(row.items(u"deal.principal"));
        const QStringList partners = namesOf(row.items(u"deal.partner"));
        const AssetWords assets = assetsOf(row);
        const QString given = row.text(u"deal.title");
        const QString parties = QStringList{principals.join(QStringLiteral(", ")), partners.join(QStringLiteral(", "))}.join(QStringLiteral(" – "));
        subject.title = principals.isEmpty() && partners.isEmpty() ? given : parties;
        subject.subtitle = assets.names.isEmpty() ? assets.description : assets.names.join(QStringLiteral(", "));
        subject.key = QStringList{normalizedKey(principals.join(u'+')), normalizedKey(partners.join(u'+')), normalizedKey(subject.subtitle.isEmpty() ? given : subject.subtitle),
                                  dateOf(row).toString()}.join(u'|');
        if (principals.isEmpty() && partners.isEmpty() && given.isEmpty())
            subject.refusal = ListRefusal::NoParties;
        for (const QString &name : assets.names) {
            if (context().desk().names(RecordKind::Candidate).find(name).size() > 1) {
                subject.refusal = ListRefusal::NotUnique;
                subject.found = name;
            }
        }
        if (subject.refusal == ListRefusal::None)
            findDeal(row, subject, given);
        return subject;
    }

    void say(const RowReading &row, const RowSubject &subject, RowSlots &facts) override
    {
        if (row.all(u"deal.title").isEmpty() && isEmpty(context().drafts().value(RecordKind::Deal, facts.record(), key("title"))))
            facts.field(key("title"), subject.subtitle.isEmpty() ? subject.title : QStringLiteral("%1: %2").arg(subject.title, subject.subtitle));
        context().ownFields(row, RecordKind::Deal, facts);
        sayParties(row, facts);
        sayAssets(row, facts);
        dealTerms(context(), row, facts);
        sayTerritories(row, facts);
        sayEvents(row, facts);
        sayStatus(row, facts);
        context().sources(row, RecordKind::Deal, facts);
    }

    void remember(const RowReading &row, const RowSubject &subject, qint64 record) override
    {
        DealTraits traits = traitsOf(row);
        traits.record = record;
        traits.line = row.line();
        traits.title = subject.title;
        m_index.add(traits);
    }

private:
    DealTraits traitsOf(const RowReading &row)
    {
        DealTraits traits;
        for (const QString &text : row.items(u"deal.principal"))
            traits.principals.insert(context().desk().company(text, row.line()).id);
        for (const QString &text : row.items(u"deal.partner"))
            traits.partners.insert(context().desk().company(text, row.line()).id);
        const AssetWords assets = assetsOf(row);
        for (const QString &name : assets.names)
            traits.candidates.insert(candidate(name, row));
        traits.description = normalizedKey(assets.description);
        traits.date = dateOf(row);
        traits.headline = termFigure(row, TermType::Headline);
        traits.upfront = termFigure(row, TermType::UpfrontCash);
        return traits;
    }

    void findDeal(const RowReading &row, RowSubject &subject, const QString &title)
    {
        subject.likely = m_index.likely(traitsOf(row));
        for (const LikelySame &likely : std::as_const(subject.likely)) {
            const bool sameAsset = likely.reasons.contains(DealLikeness::SameAsset);
            if (likely.line == 0 && sameAsset && subject.record == 0)
                subject.record = likely.record;
        }
        const auto titled = title.isEmpty() ? NamedRecord() : context().desk().existing(RecordKind::Deal, title);
        if (subject.record == 0 && titled.id != 0)
            subject.record = titled.id;
    }

    qint64 candidate(const QString &name, const RowReading &row)
    {
        auto &names = context().desk().names(RecordKind::Candidate);
        if (const auto ids = names.find(name); !ids.isEmpty())
            return ids.first();
        const qint64 id = context().drafts().create(RecordKind::Candidate, {{key("primary_name"), name}});
        names.add(name, id);
        for (const RowCell &cell : row.cells()) {
            if (cell.target->record != RecordKind::Candidate)
                continue;
            const bool isTerm = cell.target->reading == ReadAs::Term;
            const qint64 term = isTerm ? context().desk().term(cell.target->terms, cell.cell.items.value(0), row.line()).id : 0;
            context().drafts().complete(id, key(cell.target->field), !isTerm ? cell.cell.value : term ? Value(term) : Value());
        }
        return id;
    }

    void sayParties(const RowReading &row, RowSlots &facts)
    {
        for (const auto &[target, country, role] : kParties) {
            for (const QString &text : row.items(key(target))) {
                const auto company = context().desk().company(text, row.line());
                if (company.id == 0)
                    continue;
                for (const qint64 id : company.needs)
                    facts.need(id);
                const Value given = country ? row.value(key(country)) : Value();
                if (!isEmpty(given))
                    context().drafts().complete(company.id, key("hq_country"), given);
                sayParty(role, company.id, given, facts);
            }
        }
    }

    void sayParty(PartyRole role, qint64 company, const Value &country, RowSlots &facts)
    {
        qint64 existing = 0;
        context().now().forEachOf<&DealParty::deal>(Id<Deal>{facts.record()}, [&](const DealParty &party) {
            if (party.role == role && party.company.value == company)
                existing = party.id.value;
        });
        auto &drafts = context().drafts();
        const Value name = drafts.value(RecordKind::Company, company, key("name_en"));
        const Value seat = isEmpty(country) ? drafts.value(RecordKind::Company, company, key("hq_country")) : country;
        context().belong(facts, {QStringLiteral("party:%1:%2").arg(codeOf(role)).arg(company), RecordKind::DealParty, existing,
                                 std::holds_alternative<QString>(name) ? std::get<QString>(name) : QString(),
                                 {{key("deal_id"), facts.record()}, {key("company_id"), company}, {key("role"), qint64(role)}, {key("hq_country_at_signing"), seat}}});
    }

    void sayAssets(const RowReading &row, RowSlots &facts)
    {
        const AssetWords assets = assetsOf(row);
        const AreaWords area = areaWords(context(), row, u"deal.indication");
        if (!area.wording.isEmpty() && row.all(u"deal.notes").isEmpty())
            facts.field(key("notes"), area.wording);
        for (const QString &name : assets.names)
            sayAsset(row, {candidate(name, row), name, AssetKind::Asset}, area, facts);
        if (assets.names.isEmpty() && (!assets.description.isEmpty() || !area.indications.isEmpty()))
            sayAsset(row, {0, assets.description, assets.kind}, area, facts);
    }

    struct Asset
    {
        qint64 candidate = 0;
        QString name;
        AssetKind kind = AssetKind::Unset;
    };

    void sayAsset(const RowReading &row, const Asset &asset, const AreaWords &area, RowSlots &facts)
    {
        qint64 existing = 0;
        context().now().forEachOf<&DealCandidate::deal>(Id<Deal>{facts.record()}, [&](const DealCandidate &known) {
            if (known.candidate.value == asset.candidate)
                existing = known.id.value;
        });
        const Value kind = row.value(u"deal.asset_kind");
        const qint64 indication = area.indications.value(0);
        context().belong(facts, {asset.candidate ? QStringLiteral("asset:%1").arg(asset.candidate) : QStringLiteral("asset"), RecordKind::DealCandidate, existing, asset.name,
                                 {{key("deal_id"), facts.record()}, {key("candidate_id"), asset.candidate ? Value(asset.candidate) : Value()},
                                  {key("asset_kind"), isEmpty(kind) && asset.kind != AssetKind::Unset ? Value(qint64(asset.kind)) : kind},
                                  {key("indication_id"), indication ? Value(indication) : Value()}, {key("phase_at_signing"), row.value(u"deal.stage")},
                                  {key("rights"), row.value(u"deal.rights")}}});
    }

    void sayTerritories(const RowReading &row, RowSlots &facts)
    {
        for (const RowCell &cell : row.cells()) {
            const auto *label = cell.target->record == RecordKind::DealTerritory ? std::get_if<QString>(&cell.cell.value) : nullptr;
            if (!label || label->isEmpty())
                continue;
            const auto mode = key(cell.target->role) == QLatin1String("EXCLUDED") ? TerritoryMode::Excluded : TerritoryMode::Included;
            QList<const DealTerritory *> known;
            context().now().forEachOf<&DealTerritory::deal>(Id<Deal>{facts.record()}, [&](const DealTerritory &territory) {
                if (territory.mode == mode)
                    known.append(&territory);
            });
            const QString slot = QStringLiteral("territory:%1").arg(codeOf(mode));
            const qint64 id = known.size() == 1 ? known.first()->id.value : context().added(facts.record(), slot);
            if (id != 0)
                facts.fieldOf(RecordKind::DealTerritory, id, key("territory"), *label, slot);
            else if (known.isEmpty())
                context().belong(facts, {slot, RecordKind::DealTerritory, 0, *label,
                                         {{key("deal_id"), facts.record()}, {key("territory"), *label}, {key("mode"), qint64(mode)}}, *label});
        }
    }

    void sayEvents(const RowReading &row, RowSlots &facts)
    {
        for (const EventColumn &column : kEvents) {
            const DealEventType type = column.type; // Clang 14 takes no structured binding into a lambda.
            const Value date = row.value(key(column.target));
            if (!std::holds_alternative<PartialDate>(date))
                continue;
            QList<qint64> known;
            context().now().forEachOf<&DealEvent::deal>(Id<Deal>{facts.record()}, [&](const DealEvent &event) {
                if (event.type == type)
                    known.append(event.id.value);
            });
            const QString slot = QStringLiteral("event:%1").arg(codeOf(type));
            const qint64 id = known.size() == 1 ? known.first() : context().added(facts.record(), slot);
            const auto reasons = type == DealEventType::Terminated ? row.items(u"deal.termination_reason") : QStringList();
            const qint64 reason = reasons.isEmpty() ? 0 : context().desk().term(TermVocabulary::TerminationReason, reasons.first(), row.line()).id;
            if (id != 0)
                facts.fieldOf(RecordKind::DealEvent, id, key("event_date"), date, slot);
            else if (known.isEmpty())
                context().belong(facts, {slot, RecordKind::DealEvent, 0, labelOf(type, Language::English),
                                         {{key("deal_id"), facts.record()}, {key("event_type"), qint64(type)}, {key("event_date"), date},
                                          {key("reason"), reason ? Value(reason) : Value()}}, std::get<PartialDate>(date).toString()});
        }
    }

    /// A status follows from dated events; one that the list does not date is kept in words.
    void sayStatus(const RowReading &row, RowSlots &facts)
    {
        const Value value = row.value(u"deal.status");
        const auto status = std::holds_alternative<qint64>(value) ? DealStatus(std::get<qint64>(value)) : DealStatus::Unset;
        const bool isOpen = status == DealStatus::Unset || status == DealStatus::Active || status == DealStatus::Pending || status == DealStatus::Unknown;
        const bool isDated = !isEmpty(row.value(u"deal.closed")) || !isEmpty(row.value(u"deal.terminated")) || !isEmpty(row.value(u"deal.returned"));
        if (!isOpen && !isDated && row.all(u"deal.notes").isEmpty())
            facts.field(key("notes"), QStringLiteral("Status as listed, without a date: %1").arg(labelOf(status, Language::English)));
    }

    DealIndex m_index;
};

} // namespace

std::unique_ptr<ListRows> dealRows(ListContext &context)
{
    return std::make_unique<DealRows>(context);
}

} // namespace exchange
