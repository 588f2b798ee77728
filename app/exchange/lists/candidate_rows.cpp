// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/candidate_identity.h"

#include "domain/names.h"
#include "domain/territories.h"
#include "exchange/lists/list_words.h"
#include "exchange/lists/program_facts.h"

namespace exchange {

using namespace domain;

namespace {

/// One row is one candidate, or one program of a candidate.
class CandidateRows final : public ListRows
{
public:
    explicit CandidateRows(ListContext &context) : ListRows(context), m_identity(context) {}

    RecordKind kind() const override { return RecordKind::Candidate; }

    RowSubject subject(const RowReading &row) override
    {
        RowSubject subject;
        const auto names = m_identity.names(row);
        const QStringList developers = developersOf(row);
        subject.title = names.isEmpty() ? QString() : names.first().text;
        subject.subtitle = developers.isEmpty() ? row.items(u"program.indication").join(QStringLiteral(", ")) : developers.join(QStringLiteral(", "));
        subject.key = QStringList{normalizedKey(subject.title), normalizedKey(partyWords(developers.value(0)).name),
                                  normalizedKey(row.items(u"program.indication").join(u'+')), normalizedKey(row.text(u"program.region"))}.join(u'|');
        if (names.isEmpty())
            subject.refusal = ListRefusal::NoName;
        else
            m_identity.find(row, names, subject);
        return subject;
    }

    void say(const RowReading &row, const RowSubject &subject, RowSlots &facts) override
    {
        // A candidate that is here already keeps the name it is listed under.
        const auto names = m_identity.names(row);
        const bool isNew = isEmpty(context().drafts().value(RecordKind::Candidate, facts.record(), key("primary_name")));
        if (isNew)
            facts.field(key("primary_name"), subject.title);
        context().ownFields(row, RecordKind::Candidate, facts, {key("primary_name")});
        for (qsizetype i = isNew ? 1 : 0; i < names.size(); ++i)
            sayName(names[i].text, names[i].kind, facts);
        sayTargets(row, facts);
        programFacts(context(), row, facts);
        regulatoryFacts(context(), row, facts);
        sayTrials(row, facts);
        context().sources(row, RecordKind::Candidate, facts);
    }

    void remember(const RowReading &row, const RowSubject &, qint64 record) override
    {
        m_identity.remember(m_identity.names(row), record);
    }

private:
    void sayName(const QString &name, NameKind kind, RowSlots &facts)
    {
        const QString wanted = normalizedKey(name);
        bool isListed = false;
        qint64 existing = 0;
        for (const char *field : {"primary_name", "name_zh"}) {
            const Value now = context().drafts().value(RecordKind::Candidate, facts.record(), key(field));
            isListed = isListed || (std::holds_alternative<QString>(now) && normalizedKey(std::get<QString>(now)) == wanted);
        }
        context().now().forEachOf<&CandidateName::candidate>(Id<Candidate>{facts.record()}, [&](const CandidateName &known) {
            if (normalizedKey(known.name) == wanted)
                existing = known.id.value;
        });
        if (!isListed)
            context().belong(facts, {QStringLiteral("name:%1").arg(wanted), RecordKind::CandidateName, existing, name,
                                     {{key("candidate_id"), facts.record()}, {key("name"), name}, {key("kind"), kind == NameKind::Unset ? Value() : Value(qint64(kind))}}});
    }

    void sayTargets(const RowReading &row, RowSlots &facts)
    {
        // A sentence about a mechanism is no list of symbols.
        QStringList symbols;
        for (const RowCell *cell : row.all(u"candidate.target"))
            symbols.append(cell->cell.text.split(u'|', Qt::SkipEmptyParts));
        for (const QString &text : std::as_const(symbols)) {
            const QString symbol = withoutRemark(text);
            if (symbol.size() > 20 || symbol.contains(u' ') || symbol.contains(u'/'))
                continue;
            const qint64 target = context().desk().target(symbol, row.line()).id;
            qint64 existing = 0;
            context().now().forEachOf<&CandidateTarget::candidate>(Id<Candidate>{facts.record()}, [&](const CandidateTarget &known) {
                if (known.target.value == target)
                    existing = known.id.value;
            });
            context().belong(facts, {QStringLiteral("target:%1").arg(normalizedKey(symbol)), RecordKind::CandidateTarget, existing, symbol,
                                     {{key("candidate_id"), facts.record()}, {key("target_id"), target}}});
        }
    }

    void sayTrials(const RowReading &row, RowSlots &facts)
    {
        for (const QString &number : row.items(u"candidate.trials")) {
            const qint64 trial = trialNumbered(context(), number.trimmed().toUpper());
            qint64 existing = 0;
            context().now().forEachOf<&TrialCandidate::candidate>(Id<Candidate>{facts.record()}, [&](const TrialCandidate &known) {
                if (known.trial.value == trial)
                    existing = known.id.value;
            });
            if (trial != 0)
                context().belong(facts, {QStringLiteral("trial:%1").arg(number.trimmed()), RecordKind::TrialCandidate, existing, number.trimmed(),
                                         {{key("trial_id"), trial}, {key("candidate_id"), facts.record()}}});
        }
    }

    CandidateIdentity m_identity;
};

} // namespace

std::unique_ptr<ListRows> candidateRows(ListContext &context)
{
    return std::make_unique<CandidateRows>(context);
}

} // namespace exchange
