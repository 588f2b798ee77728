// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_rows.h"

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
        const PartyWords words = partyWords(english.isEmpty() ? row.text(u"company.name_zh") : english);
        subject.title = words.name;
        subject.subtitle = row.text(u"company.name_zh");
        subject.key = normalizedKey(words.name);
        if (words.name.isEmpty()) {
            subject.refusal = ListRefusal::NoName;
            return subject;
        }
        auto &names = context().desk().names(RecordKind::Company);
        auto ids = names.find(words.name);
        if (ids.isEmpty() && !subject.subtitle.isEmpty())
            ids = names.find(subject.subtitle);
        if (ids.isEmpty())
            ids.append(names.findWithoutLegalForm(words.name));
        subject.record = ids.size() == 1 ? ids.first() : 0;
        for (const qint64 id : ids.size() > 1 ? ids : QList<qint64>())
            subject.likely.append({id, 0, 100, names.nameOf(id), {}});
        for (const LikelyName &likely : subject.record == 0 ? names.likely(words.name) : QList<LikelyName>())
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

class TrialRows final : public ListRows
{
public:
    using ListRows::ListRows;

    RecordKind kind() const override { return RecordKind::Trial; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const QString number = row.text(u"trial.registry_no").trimmed();
        subject.title = row.text(u"trial.title");
        subject.subtitle = number;
        if (subject.title.isEmpty())
            std::swap(subject.title, subject.subtitle);
        subject.key = number.toUpper();
        if (number.isEmpty())
            subject.refusal = ListRefusal::NoName;
        const auto found = context().desk().existing(RecordKind::Trial, number);
        subject.record = found.id;
        if (found.isNotUnique) {
            subject.refusal = ListRefusal::NotUnique;
            subject.found = number;
        }
        return subject;
    }

    void say(const RowReading &row, const RowSubject &, RowSlots &facts) override
    {
        context().ownFields(row, RecordKind::Trial, facts);
        for (const QString &name : row.items(u"trial.candidates"))
            link(RecordKind::TrialCandidate, context().desk().existing(RecordKind::Candidate, name).id, name, facts);
        for (const QString &name : row.items(u"trial.indications"))
            link(RecordKind::TrialIndication, context().desk().existing(RecordKind::Indication, name).id, name, facts);
        for (const QString &country : row.items(u"trial.countries"))
            sayCountry(country, facts);
        sayStatus(row, facts);
        context().sources(row, RecordKind::Trial, facts);
    }

    void remember(const RowReading &, const RowSubject &subject, qint64 record) override
    {
        context().desk().names(RecordKind::Trial).add(subject.key, record);
    }

private:
    void link(RecordKind kind, qint64 other, const QString &name, RowSlots &facts)
    {
        if (other == 0)
            return;
        qint64 existing = 0;
        const Id<Trial> trial{facts.record()};
        const bool isCandidate = kind == RecordKind::TrialCandidate;
        if (isCandidate)
            context().now().forEachOf<&TrialCandidate::trial>(trial, [&](const TrialCandidate &known) { existing = known.candidate.value == other ? known.id.value : existing; });
        else
            context().now().forEachOf<&TrialIndication::trial>(trial, [&](const TrialIndication &known) { existing = known.indication.value == other ? known.id.value : existing; });
        context().belong(facts, {(isCandidate ? QStringLiteral("candidate:%1") : QStringLiteral("indication:%1")).arg(other), kind, existing, name,
                                 {{key("trial_id"), facts.record()}, {isCandidate ? key("candidate_id") : key("indication_id"), other}}});
    }

    void sayCountry(const QString &country, RowSlots &facts)
    {
        qint64 existing = 0;
        context().now().forEachOf<&TrialCountry::trial>(Id<Trial>{facts.record()}, [&](const TrialCountry &known) { existing = known.country == country ? known.id.value : existing; });
        context().belong(facts, {QStringLiteral("country:%1").arg(country), RecordKind::TrialCountry, existing, country,
                                 {{key("trial_id"), facts.record()}, {key("country"), country}}});
    }

    /// A status holds from the registry's last update on (DECISIONS 4).
    void sayStatus(const RowReading &row, RowSlots &facts)
    {
        const Value status = row.value(u"trial.status");
        const Value date = row.value(u"trial.last_update_posted");
        if (isEmpty(status) || isEmpty(date))
            return;
        const TrialStatusEvent *latest = nullptr; // A status left and taken up again is two events: only the last one before counts.
        context().now().forEachOf<&TrialStatusEvent::trial>(Id<Trial>{facts.record()}, [&](const TrialStatusEvent &known) {
            if (known.date <= std::get<PartialDate>(date) && (!latest || latest->date <= known.date))
                latest = &known;
        });
        const auto ordinal = TrialStatus(std::get<qint64>(status));
        const qint64 existing = latest && latest->status == ordinal ? latest->id.value : 0;
        const QString slot = QStringLiteral("status:%1:%2").arg(codeOf(ordinal), std::get<PartialDate>(date).toString());
        context().belong(facts, {slot, RecordKind::TrialStatusEvent, existing, labelOf(ordinal, Language::English),
                                 {{key("trial_id"), facts.record()}, {key("effective_date"), date}, {key("status"), status}}});
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
        context().now().forEachOf<&DealEvent::deal>(Id<Deal>{m_deal}, [&](const DealEvent &event) {
            if (Value(qint64(event.type)) == type && Value(event.date) == date)
                subject.record = event.id.value;
        });
        return subject;
    }

    void say(const RowReading &row, const RowSubject &, RowSlots &facts) override
    {
        facts.field(key("deal_id"), m_deal);
        context().ownFields(row, RecordKind::DealEvent, facts);
        for (const RowCell *cell : row.all(u"event.amount")) {
            const MoneyPart part = cell->cell.money.total();
            const auto amount = part.max ? part.max : part.min;
            facts.field(key("amount"), amount ? Value(*amount) : Value());
            facts.field(key("currency"), part.currency.isEmpty() ? row.value(u"event.currency") : Value(part.currency));
        }
        context().sources(row, RecordKind::DealEvent, facts);
    }

    void remember(const RowReading &, const RowSubject &, qint64) override {}

private:
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
            compareWithEarlier(row.text(u"rate.rate"), subject);
        return subject;
    }

    void say(const RowReading &row, const RowSubject &, RowSlots &facts) override { context().ownFields(row, RecordKind::FxRate, facts); }
    void remember(const RowReading &, const RowSubject &subject, qint64 record) override { m_known.insert(subject.key, record); }

private:
    /// Two rates of one pair and day cannot both hold, and neither is left out unsaid.
    void compareWithEarlier(const QString &rate, RowSubject &subject)
    {
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

std::unique_ptr<ListRows> trialRows(ListContext &context)
{
    return std::make_unique<TrialRows>(context);
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
