// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/deal_terms.h"

#include "domain/value_text.h"

#include <algorithm>
#include <map>

namespace exchange {

using namespace domain;

namespace {

struct SaidTerm
{
    DealTerm term;
    QList<RoyaltyBand> bands;
};

bool isContingent(TermType type)
{
    return type != TermType::UpfrontCash && type != TermType::UpfrontEquity && type != TermType::OptionFee && type != TermType::Headline;
}

void join(QString &text, const QString &more)
{
    if (!more.isEmpty() && !text.contains(more))
        text = text.isEmpty() ? more : text + QStringLiteral("; ") + more;
}

DealTerm termOf(TermType type, const MoneyPart &part)
{
    DealTerm term;
    term.type = type;
    term.min = part.min;
    term.max = part.max;
    term.currency = part.min || part.max ? part.currency : QString();
    term.disclosure = part.disclosure;
    term.contingent = isContingent(type);
    return term;
}

class SaidTerms
{
public:
    explicit SaidTerms(const RowReading &row) : m_currency(row.text(u"deal.currency"))
    {
        for (const RowCell &cell : row.cells()) {
            const int type = cell.target->record == RecordKind::DealTerm ? vocabularyOf<TermType>().find(key(cell.target->role)) : -1;
            if (type > 0)
                add(TermType(type), cell);
        }
    }
    std::map<TermType, SaidTerm> take() { return std::move(m_terms); }

private:
    void add(TermType type, const RowCell &cell)
    {
        switch (cell.target->reading) {
        case ReadAs::Money: addMoney(type, cell.cell.money); break;
        case ReadAs::Royalty: addRoyalty(type, cell.cell.royalty); break;
        default: addWording(type, cell.cell.text.simplified()); break;
        }
    }

    void addMoney(TermType type, const MoneyReading &money)
    {
        for (qsizetype i = 0; i < money.parts.size(); ++i) {
            MoneyPart part = money.parts[i];
            if (part.currency.isEmpty())
                part.currency = m_currency;
            const TermType own = part.type == TermType::Unset ? type : part.type;
            if (m_terms.contains(own) && m_terms[own].term.disclosure != Disclosure::Unset)
                continue;
            DealTerm term = termOf(own, part);
            term.text = m_terms[own].term.text;
            if (i == 0) {
                term.equivalentMin = money.equivalentMin;
                term.equivalentMax = money.equivalentMax;
                term.equivalentCurrency = money.equivalentCurrency;
                join(term.text, money.note);
            }
            m_terms[own].term = term;
        }
        // Per-share amounts and the like are kept as words.
        if (money.parts.isEmpty())
            addWording(type, money.note);
    }

    void addRoyalty(TermType type, const RoyaltyReading &royalty)
    {
        SaidTerm &said = m_terms[royalty.isProfitSplit ? TermType::ProfitSplit : type];
        said.term.type = royalty.isProfitSplit ? TermType::ProfitSplit : type;
        said.term.contingent = true;
        said.term.disclosure = royalty.disclosure;
        join(said.term.text, royalty.text.simplified());
        said.bands = royalty.bands;
    }

    void addWording(TermType type, const QString &text)
    {
        if (text.isEmpty())
            return;
        DealTerm &term = m_terms[type].term;
        term.type = type;
        term.contingent = isContingent(type);
        join(term.text, text);
        if (term.disclosure == Disclosure::Unset)
            term.disclosure = Disclosure::Present;
    }

    QString m_currency;
    std::map<TermType, SaidTerm> m_terms;
};

FieldValues valuesOf(const DealTerm &term)
{
    FieldValues values;
    for (const auto &field : kFields<DealTerm>) {
        if (const Value value = field.get(term); !isEmpty(value))
            values.append({key(field.key), value});
    }
    return values;
}

DealTerm storedTerm(const RecordDrafts &drafts, qint64 id)
{
    DealTerm term;
    for (const auto &field : kFields<DealTerm>)
        field.set(term, drafts.value(RecordKind::DealTerm, id, key(field.key)));
    return term;
}

std::shared_ptr<const DealTerm> shared(const DealTerm &term)
{
    return std::make_shared<const DealTerm>(term);
}

/// What is compared: the amounts and words, not how the portfolio files them.
QString canonical(const DealTerm &term)
{
    const auto number = [](const std::optional<qint64> &amount) { return amount ? QString::number(*amount) : QString(); };
    return QStringList{number(term.min), number(term.max), term.currency, codeOf(term.disclosure), number(term.equivalentMin), number(term.equivalentMax), term.text}.join(u'|');
}

/// Wording that the file does not mention is not taken away by it, nor is the equivalent of an amount that stays. An equivalent of
/// another amount would be a wrong figure, and goes with it.
DealTerm completed(DealTerm said, const DealTerm &stored)
{
    if (said.text.isEmpty())
        said.text = stored.text;
    const bool isSameAmount = said.min == stored.min && said.max == stored.max && said.currency == stored.currency;
    if (!said.equivalentMin && !said.equivalentMax && isSameAmount) {
        said.equivalentMin = stored.equivalentMin;
        said.equivalentMax = stored.equivalentMax;
        said.equivalentCurrency = stored.equivalentCurrency;
        said.equivalentSource = stored.equivalentSource;
    }
    return said;
}

/// The rates by band, as they are compared with the term; empty where there are none.
QString canonical(const QList<RoyaltyBand> &bands)
{
    const auto number = [](const std::optional<qint64> &amount) { return amount ? QString::number(*amount) : QString(); };
    QStringList parts;
    for (const RoyaltyBand &band : bands)
        parts.append(QStringLiteral("|%1-%2:%3-%4").arg(number(band.lower), number(band.upper), number(band.rateMin), number(band.rateMax)));
    return parts.join(QString());
}

QList<std::pair<QString, Value>> valuesOf(const RoyaltyBand &band)
{
    const auto value = [](const std::optional<qint64> &amount) { return amount ? Value(*amount) : Value(); };
    return {{key("lower_bound"), band.lower}, {key("upper_bound"), value(band.upper)}, {key("rate_min"), value(band.rateMin)}, {key("rate_max"), value(band.rateMax)}};
}

/// The tiers that the portfolio has for a term, by their lower bound.
QList<const RoyaltyTier *> tiersOf(const Portfolio &now, qint64 term)
{
    QList<const RoyaltyTier *> tiers;
    now.forEachOf<&RoyaltyTier::term>(Id<DealTerm>{term}, [&](const RoyaltyTier &tier) { tiers.append(&tier); });
    std::ranges::stable_sort(tiers, {}, &RoyaltyTier::lower);
    return tiers;
}

/// The bands take the place of the tiers that are there: one for one, so that what was noted of a tier stays, then added or removed.
void replaceTiers(ListContext &context, const QList<RoyaltyBand> &bands, qint64 term, RowSlot &slot)
{
    const auto tiers = tiersOf(context.now(), term);
    QList<RoyaltyBand> stored;
    for (const RoyaltyTier *tier : tiers)
        stored.append({tier->lower, tier->upper, tier->rateMin, tier->rateMax});
    // Tiers by territory say more than a list can.
    const bool isFiner = std::ranges::any_of(tiers, [](const RoyaltyTier *tier) { return !tier->territory.isEmpty(); });
    const bool isCompared = !bands.isEmpty() && !isFiner && !context.drafts().isNew(term);
    slot.after += canonical(bands.isEmpty() ? stored : bands);
    slot.before += canonical(isCompared || bands.isEmpty() ? stored : bands);
    if (!isCompared || canonical(stored) == canonical(bands))
        return;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const auto values = valuesOf(bands[i]);
        if (i >= tiers.size())
            slot.needs.append(context.drafts().create(RecordKind::RoyaltyTier, values + QList<std::pair<QString, Value>>{{key("deal_term_id"), term}}));
        for (const auto &[field, value] : i < tiers.size() ? values : decltype(values)())
            slot.writes.append({RecordKind::RoyaltyTier, tiers[i]->id.value, field, value});
    }
    for (qsizetype i = bands.size(); i < tiers.size(); ++i)
        slot.removes.append({RecordKind::RoyaltyTier, tiers[i]->id.value});
}

void compare(ListContext &context, const SaidTerm &one, qint64 id, RowSlots &facts)
{
    const DealTerm &said = one.term;
    const DealTerm stored = storedTerm(context.drafts(), id);
    if (!said.min && !said.max && (stored.min || stored.max))
        return; // The file knows less: "not disclosed" takes no amount away.
    const DealTerm after = completed(said, stored);
    RowSlot slot;
    slot.key = QStringLiteral("term:%1").arg(codeOf(said.type));
    slot.before = canonical(stored);
    slot.after = canonical(after);
    slot.change = {RecordKind::DealTerm, codeOf(said.type), {}, {}, shared(stored), shared(after), {}, ListChange::Fate::Taken};
    for (const char *field : {"amount_min", "amount_max", "currency", "disclosure", "equivalent_min", "equivalent_max", "equivalent_currency", "equivalent_source", "text"}) {
        const auto *info = findField<DealTerm>(key(field));
        const Value value = info->get(after);
        if (value != info->get(stored))
            slot.writes.append({RecordKind::DealTerm, id, key(field), value});
    }
    replaceTiers(context, one.bands, id, slot);
    facts.add(std::move(slot));
}

/// Where the deal has several terms of one type, the file's amount is one of them, or all together; else nothing tells which it means,
/// and it is shown beside what is kept.
void compareWithSeveral(ListContext &context, const DealTerm &said, const QList<qint64> &known, RowSlots &facts)
{
    qint64 sum = 0;
    for (const qint64 id : known) {
        const DealTerm stored = storedTerm(context.drafts(), id);
        if ((!said.min && !said.max) || (stored.min == said.min && stored.max == said.max && stored.currency == said.currency))
            return;
        sum += stored.currency == said.currency ? amountOf(stored).figure().value_or(0) : 0;
    }
    if (amountOf(said).figure() == sum)
        return;
    const DealTerm first = storedTerm(context.drafts(), known.first());
    RowSlot slot;
    slot.key = QStringLiteral("term:%1").arg(codeOf(said.type));
    slot.before = canonical(first);
    slot.after = canonical(said);
    slot.change = {RecordKind::DealTerm, codeOf(said.type), {}, {}, shared(first), shared(said), {}, ListChange::Fate::Kept};
    facts.add(std::move(slot));
}

void addNew(ListContext &context, SaidTerm said, RowSlots &facts)
{
    const QString name = QStringLiteral("term:%1").arg(codeOf(said.term.type));
    said.term.deal = Id<Deal>{facts.record()};
    const qint64 id = context.belong(facts, {name + QStringLiteral(":new"), RecordKind::DealTerm, 0, {}, valuesOf(said.term)});
    RowSlot slot = facts.takeLast();
    slot.key = name;
    slot.after = canonical(said.term);
    slot.change = {RecordKind::DealTerm, codeOf(said.term.type), {}, {}, {}, shared(said.term), {}, ListChange::Fate::Taken};
    slot.after += canonical(said.bands);
    for (const RoyaltyBand &band : std::as_const(said.bands))
        slot.needs.append(context.drafts().create(RecordKind::RoyaltyTier, valuesOf(band) + QList<std::pair<QString, Value>>{{key("deal_term_id"), id}}));
    facts.add(std::move(slot));
}

} // namespace

void dealTerms(ListContext &context, const RowReading &row, RowSlots &facts)
{
    auto said = SaidTerms(row).take();
    const bool hasHeadline = said.contains(TermType::Headline);
    for (auto &[type, one] : said) {
        if (one.term.disclosure == Disclosure::Unset)
            continue;
        one.term.inHeadline = hasHeadline && (type == TermType::UpfrontCash || type == TermType::MilestonesNotSplit);
        QList<qint64> known;
        context.now().forEachOf<&DealTerm::deal>(Id<Deal>{facts.record()}, [&, wanted = type](const DealTerm &term) {
            if (term.type == wanted)
                known.append(term.id.value);
        });
        const qint64 added = context.added(facts.record(), QStringLiteral("term:%1:new").arg(codeOf(type)));
        if (known.size() == 1 || added != 0)
            compare(context, one, added ? added : known.first(), facts);
        else if (known.isEmpty())
            addNew(context, one, facts);
        else
            compareWithSeveral(context, one.term, known, facts);
    }
}

StatedAmounts statedAmounts(const RowReading &row)
{
    const auto said = SaidTerms(row).take();
    const auto amount = [&said](TermType type) {
        const auto at = said.find(type);
        return at == said.end() ? AmountInterval() : amountOf(at->second.term);
    };
    StatedAmounts amounts{amount(TermType::Headline), amount(TermType::UpfrontCash)};
    const AmountInterval equity = amount(TermType::UpfrontEquity);
    if (equity.figure() && amounts.upfront.figure() && equity.currency == amounts.upfront.currency)
        amounts.upfront = {{}, *amounts.upfront.figure() + *equity.figure(), equity.currency};
    return amounts;
}

} // namespace exchange
