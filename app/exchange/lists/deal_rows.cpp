// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_rows.h"

#include "domain/names.h"
#include "exchange/lists/area_words.h"
#include "exchange/lists/deal_index.h"
#include "exchange/lists/deal_parts.h"
#include "exchange/lists/deal_terms.h"
#include "exchange/lists/list_words.h"

namespace exchange {

using namespace domain;

namespace {

constexpr const char *kDates[] = {"deal.announced", "deal.signed", "deal.effective", "deal.closed"};

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
        dealParties(context(), row, facts);
        sayAssets(row, facts);
        dealTerms(context(), row, facts);
        dealTerritories(context(), row, facts);
        dealEvents(context(), row, facts);
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

    QList<QStringList> telling() const override
    {
        return {{QStringLiteral("territory:INCLUDED")}, {QStringLiteral("term:HEADLINE_TOTAL"), QStringLiteral("term:UPFRONT_CASH")}};
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
        const StatedAmounts amounts = statedAmounts(row);
        traits.headline = amounts.headline;
        traits.upfront = amounts.upfront;
        const StatedTerritories territories = statedTerritories(row);
        traits.included = territories.included;
        traits.excluded = territories.excluded;
        return traits;
    }

    void findDeal(const RowReading &row, RowSubject &subject, const QString &title)
    {
        subject.likely = m_index.likely(traitsOf(row));
        subject.record = DealIndex::certain(subject.likely);
        const auto titled = title.isEmpty() ? NamedRecord() : context().desk().existing(RecordKind::Deal, title);
        const bool isAsked = std::ranges::any_of(subject.likely, [&titled](const LikelySame &likely) { return likely.line == 0 && likely.record == titled.id; });
        if (subject.record == 0 && titled.id != 0 && !isAsked)
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
        const QString slot = asset.candidate ? QStringLiteral("asset:%1").arg(asset.candidate) : QStringLiteral("asset");
        const FieldValues said{{key("asset_kind"), isEmpty(kind) && asset.kind != AssetKind::Unset ? Value(qint64(asset.kind)) : kind},
                               {key("indication_id"), indication ? Value(indication) : Value()}, {key("phase_at_signing"), row.value(u"deal.stage")},
                               {key("rights"), row.value(u"deal.rights")}};
        const FieldValues links{{key("deal_id"), facts.record()}, {key("candidate_id"), asset.candidate ? Value(asset.candidate) : Value()}};
        belongWith(context(), facts, {slot, RecordKind::DealCandidate, existing, asset.name, links}, said);
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
