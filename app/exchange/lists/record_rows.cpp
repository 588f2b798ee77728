// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_rows.h"

#include "domain/changes/rate_edits.h"
#include "domain/names.h"
#include "domain/value_text.h"
#include "exchange/lists/list_words.h"
#include "exchange/lists/program_facts.h"

namespace exchange {

using namespace domain;

namespace {

class CompanyRows final : public ListRows
{
public:
    using ListRows::ListRows;

    RecordKind kind() const override { return RecordKind::Company; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const QString english = row.text(u"company.name");
        const QString given = (english.isEmpty() ? row.text(u"company.name_zh") : english).simplified();
        // A former name is one of its other names; what else stands in brackets tells companies of one name apart.
        const PartyWords words = partyWords(given);
        subject.title = words.formerNames.isEmpty() ? given : words.name;
        subject.subtitle = row.text(u"company.name_zh");
        subject.key = normalizedKey(subject.title);
        if (words.name.isEmpty()) {
            subject.refusal = ListRefusal::NoName;
            return subject;
        }
        auto &names = context().desk().names(RecordKind::Company);
        auto ids = names.find(subject.title);
        if (ids.isEmpty() && !subject.subtitle.isEmpty())
            ids = names.find(subject.subtitle);
        if (ids.isEmpty())
            ids.append(names.findWithoutLegalForm(subject.title));
        subject.record = ids.size() == 1 ? ids.first() : 0;
        for (const qint64 id : ids.size() > 1 ? ids : QList<qint64>())
            subject.likely.append({id, 0, 100, names.nameOf(id), {}});
        for (const LikelyName &likely : subject.record == 0 ? names.likely(subject.title) : QList<LikelyName>())
            subject.likely.append({likely.id, 0, likely.score, likely.name, {}});
        return subject;
    }

    void say(const RowReading &row, const RowSubject &subject, RowSlots &facts) override
    {
        if (isEmpty(context().drafts().value(RecordKind::Company, facts.record(), key("name_en"))))
            facts.field(key("name_en"), subject.title);
        else
            sayAlias(subject.title, AliasKind::Unset, facts);
        context().ownFields(row, RecordKind::Company, facts, {key("name_en")});
        for (const QString &alias : row.items(u"company.aliases"))
            sayAlias(alias, AliasKind::Unset, facts);
        for (const QString &former : row.items(u"company.former_names") + partyWords(row.text(u"company.name")).formerNames)
            sayAlias(former, AliasKind::Former, facts);
        context().sources(row, RecordKind::Company, facts);
    }

    void remember(const RowReading &, const RowSubject &subject, qint64 record) override
    {
        context().desk().names(RecordKind::Company).add(subject.title, record);
    }

private:
    void sayAlias(const QString &alias, AliasKind kind, RowSlots &facts)
    {
        const QString wanted = normalizedKey(alias);
        for (const char *field : {"name_en", "name_zh", "short_name"}) {
            const Value now = context().drafts().value(RecordKind::Company, facts.record(), key(field));
            if (wanted.isEmpty() || (std::holds_alternative<QString>(now) && normalizedKey(std::get<QString>(now)) == wanted))
                return;
        }
        qint64 existing = 0;
        context().now().forEachOf<&CompanyAlias::company>(Id<Company>{facts.record()}, [&](const CompanyAlias &known) {
            if (normalizedKey(known.alias) == wanted)
                existing = known.id.value;
        });
        context().belong(facts, {QStringLiteral("alias:%1").arg(wanted), RecordKind::CompanyAlias, existing, alias,
                                 {{key("company_id"), facts.record()}, {key("alias"), alias}, {key("kind"), kind == AliasKind::Unset ? Value() : Value(qint64(kind))}}});
    }
};

QString dateText(const Value &value)
{
    const auto *date = std::get_if<PartialDate>(&value);
    return date ? date->toString() : QString();
}

class DealEventRows final : public ListRows
{
public:
    using ListRows::ListRows;

    RecordKind kind() const override { return RecordKind::DealEvent; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const QString title = row.text(u"deal.title");
        const Value type = row.value(u"event.type");
        const Value date = row.value(u"event.date");
        subject.title = title;
        subject.subtitle = std::holds_alternative<qint64>(type) ? labelOf(DealEventType(std::get<qint64>(type)), Language::English) : QString();
        subject.key = QStringList{normalizedKey(title), subject.subtitle, dateText(date)}.join(u'|');
        subject.found = title;
        m_deal = 0;
        const auto deal = context().desk().existing(RecordKind::Deal, title);
        if (title.isEmpty())
            subject.refusal = ListRefusal::NoName;
        else if (deal.id == 0)
            subject.refusal = deal.isNotUnique ? ListRefusal::NotUnique : ListRefusal::NotFound;
        else if (isEmpty(type) || isEmpty(date))
            subject.refusal = ListRefusal::NoDate;
        m_deal = deal.id;
        if (subject.refusal == ListRefusal::None)
            findEvent(row, subject);
        return subject;
    }

    void say(const RowReading &row, const RowSubject &, RowSlots &facts) override
    {
        facts.field(key("deal_id"), m_deal);
        context().ownFields(row, RecordKind::DealEvent, facts);
        const auto [amount, currency] = statedAmount(row);
        facts.field(key("amount"), amount);
        facts.field(key("currency"), currency);
        context().sources(row, RecordKind::DealEvent, facts);
    }

    void remember(const RowReading &, const RowSubject &, qint64 record) override { m_taken.insert(record); }
    QList<QStringList> telling() const override { return {{key("amount")}, {key("summary")}}; }

private:
    static std::pair<Value, Value> statedAmount(const RowReading &row)
    {
        Value stated;
        Value currency;
        for (const RowCell *cell : row.all(u"event.amount")) {
            const MoneyPart part = cell->cell.money.total();
            const auto amount = part.max ? part.max : part.min;
            stated = amount ? Value(*amount) : stated;
            currency = part.currency.isEmpty() ? row.value(u"event.currency") : Value(part.currency);
        }
        return {stated, currency};
    }

    /// An event of this kind and day that says nothing else; others may be the same, told otherwise, or a second one of that day.
    void findEvent(const RowReading &row, RowSubject &subject)
    {
        const auto differ = [](const Value &a, const Value &b) { return !isEmpty(a) && !isEmpty(b) && a != b; };
        const auto [amount, currency] = statedAmount(row);
        const QString summary = row.text(u"event.summary").simplified();
        context().now().forEachOf<&DealEvent::deal>(Id<Deal>{m_deal}, [&, stated = amount, unit = currency](const DealEvent &event) {
            if (Value(qint64(event.type)) != row.value(u"event.type") || Value(event.date) != row.value(u"event.date") || m_taken.contains(event.id.value))
                return;
            const Value here = event.amount ? Value(*event.amount) : Value();
            const bool isOtherSum = differ(here, stated) || (differ(event.currency, unit) && event.amount && !isEmpty(stated));
            const bool isOtherWording = differ(event.summary.simplified(), summary);
            // The same sum in other words would be counted twice: left out until somebody decides.
            const int score = isOtherSum ? 50 : event.amount && !isEmpty(stated) ? 100 : 60;
            if (isOtherSum || isOtherWording)
                subject.likely.append({event.id.value, 0, score, recordName(context().now(), event.id, Language::English), {DealLikeness::SameEvent}});
            else if (subject.record == 0)
                subject.record = event.id.value;
        });
        std::ranges::stable_sort(subject.likely, std::greater(), &LikelySame::score);
    }

    QSet<qint64> m_taken; ///< Events that earlier rows are about.
    qint64 m_deal = 0; ///< Of the row being planned.
};

class RateRows final : public ListRows
{
public:
    explicit RateRows(ListContext &context) : ListRows(context)
    {
        for (const FxRate &rate : context.now().rows<FxRate>())
            m_known.insert(keyOf(rate.base, rate.quote, rate.date), rate.id.value);
    }

    RecordKind kind() const override { return RecordKind::FxRate; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const Value date = row.value(u"rate.date");
        const auto *day = std::get_if<PartialDate>(&date);
        subject.title = row.text(u"rate.base") + QStringLiteral(" → ") + row.text(u"rate.quote");
        subject.subtitle = dateText(date);
        subject.key = day ? keyOf(row.text(u"rate.base"), row.text(u"rate.quote"), *day) : QString();
        subject.record = m_known.value(subject.key);
        if (!day)
            subject.refusal = ListRefusal::NoDate;
        else
            compareWithOthers(row.text(u"rate.rate"), keyOf(row.text(u"rate.quote"), row.text(u"rate.base"), *day), subject);
        return subject;
    }

    void say(const RowReading &row, const RowSubject &, RowSlots &facts) override { context().ownFields(row, RecordKind::FxRate, facts); }
    void remember(const RowReading &, const RowSubject &subject, qint64 record) override { m_known.insert(subject.key, record); }

private:
    /// Two rates of one pair and day, either way round, cannot both hold, and neither is left out unsaid.
    void compareWithOthers(const QString &rate, const QString &turnedKey, RowSubject &subject)
    {
        const FxRate *known = context().now().find(Id<FxRate>{m_known.value(turnedKey)});
        const QString turned = m_said.value(turnedKey, known ? known->rate : QString());
        if (ratesDisagree(rate, turned)) {
            subject.refusal = ListRefusal::Contradicts;
            subject.found = QStringLiteral("%1 (%2)").arg(turned, subject.title.section(QStringLiteral(" → "), 1) + QStringLiteral(" → ") + subject.title.section(QStringLiteral(" → "), 0, 0));
            return;
        }
        const auto earlier = m_said.constFind(subject.key);
        if (earlier == m_said.cend()) {
            m_said.insert(subject.key, rate);
        } else if (*earlier != rate) {
            subject.refusal = ListRefusal::Contradicts;
            subject.found = *earlier;
        }
    }
    static QString keyOf(const QString &base, const QString &quote, const PartialDate &date) { return QStringList{base, quote, date.toString()}.join(u'|'); }

    QHash<QString, qint64> m_known;
    QHash<QString, QString> m_said; ///< Rate by pair and day, in this list.
};

} // namespace

std::unique_ptr<ListRows> companyRows(ListContext &context)
{
    return std::make_unique<CompanyRows>(context);
}

std::unique_ptr<ListRows> dealEventRows(ListContext &context)
{
    return std::make_unique<DealEventRows>(context);
}

std::unique_ptr<ListRows> rateRows(ListContext &context)
{
    return std::make_unique<RateRows>(context);
}

} // namespace exchange
