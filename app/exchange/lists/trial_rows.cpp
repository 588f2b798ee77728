// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_rows.h"

#include "domain/value_text.h"
#include "exchange/trial_states.h"

namespace exchange {

using namespace domain;

namespace {

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
        sayAge(row, facts);
        context().ownFields(row, RecordKind::Trial, facts);
        for (const QString &name : row.items(u"trial.candidates"))
            link(RecordKind::TrialCandidate, context().desk().linked(RecordKind::Candidate, name, row.line()).id, name, facts);
        for (const QString &name : row.items(u"trial.indications"))
            link(RecordKind::TrialIndication, context().desk().linked(RecordKind::Indication, name, row.line()).id, name, facts);
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

    /// What an older state of the registry says takes nothing newer back, be it in one list or two.
    void sayAge(const RowReading &row, RowSlots &facts)
    {
        const Value said = row.value(u"trial.last_update_posted");
        const Value here = context().drafts().value(RecordKind::Trial, facts.record(), key("last_update_posted"));
        if (!std::holds_alternative<PartialDate>(said) || !std::holds_alternative<PartialDate>(here))
            return;
        if (isOlderState(std::get<PartialDate>(said), std::get<PartialDate>(here)))
            facts.setAge(RowAge::Older);
        else if (isOlderState(std::get<PartialDate>(here), std::get<PartialDate>(said)))
            facts.setAge(RowAge::Newer);
    }

    void sayCountry(const QString &country, RowSlots &facts)
    {
        qint64 existing = 0;
        bool hasSome = false;
        context().now().forEachOf<&TrialCountry::trial>(Id<Trial>{facts.record()}, [&](const TrialCountry &known) {
            existing = known.country == country ? known.id.value : existing;
            hasSome = true;
        });
        context().belong(facts, {QStringLiteral("country:%1").arg(country), RecordKind::TrialCountry, existing, country,
                                 {{key("trial_id"), facts.record()}, {key("country"), country}}});
        RowSlot slot = facts.takeLast();
        slot.yields = hasSome;
        facts.add(std::move(slot));
    }

    /// A status holds from the registry's last update on (DECISIONS 4).
    void sayStatus(const RowReading &row, RowSlots &facts)
    {
        const Value status = row.value(u"trial.status");
        const Value date = row.value(u"trial.last_update_posted");
        if (isEmpty(status) || isEmpty(date))
            return;
        const auto ordinal = TrialStatus(std::get<qint64>(status));
        const qint64 existing = eventSaying(context().now(), Id<Trial>{facts.record()}, {std::get<PartialDate>(date), ordinal});
        const QString slot = QStringLiteral("status:%1:%2").arg(codeOf(ordinal), std::get<PartialDate>(date).toString());
        context().belong(facts, {slot, RecordKind::TrialStatusEvent, existing, labelOf(ordinal, Language::English),
                                 {{key("trial_id"), facts.record()}, {key("effective_date"), date}, {key("status"), status}}});
    }
};

} // namespace

std::unique_ptr<ListRows> trialRows(ListContext &context)
{
    return std::make_unique<TrialRows>(context);
}

} // namespace exchange
