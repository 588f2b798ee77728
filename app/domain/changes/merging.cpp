// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/merging.h"

#include "domain/changes/merge_walk.h"
#include "domain/changes/record_fields.h"
#include "domain/changes/same_term.h"
#include "domain/checks/not_the_same.h"
#include "domain/names.h"
#include "domain/record_names.h"
#include "domain/trust/cited_place.h"
#include "domain/value_text.h"

#include <algorithm>
#include <array>

namespace domain::edits {

namespace {

/// The texts that two records are called by and that neither the merged record nor its other names have any more.
QStringList lostNames(const QStringList &before, const QStringList &after)
{
    QSet<QString> kept;
    for (const auto &name : after)
        kept.insert(normalizedKey(name));
    QStringList lost;
    for (const auto &name : before) {
        if (const QString key = normalizedKey(name); !key.isEmpty() && !kept.contains(key)) {
            lost.append(name);
            kept.insert(key);
        }
    }
    return lost;
}

bool isChinese(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
}

void addToList(QString &list, const QStringList &more)
{
    QStringList all = list.split(u'|', Qt::SkipEmptyParts);
    all += more;
    list = all.join(u'|');
}

/// What a record is called by itself.
QStringList ownNames(const AnyRecord &record)
{
    if (const auto *company = record.as<Company>())
        return {company->name, company->nameZh, company->shortName};
    if (const auto *candidate = record.as<Candidate>())
        return {candidate->name, candidate->nameZh};
    if (const auto *trial = record.as<Trial>())
        return {trial->number};
    if (const auto *indication = record.as<Indication>())
        return {indication->name, indication->nameZh};
    return {};
}

NameLanguage language(const QString &name)
{
    return isChinese(name) ? NameLanguage::Chinese : NameLanguage::English;
}

/// One merge of two records of a kind.
class Merging
{
public:
    Merging(const Portfolio &portfolio, const MergeRequest &request, IdSource &ids)
        : m_portfolio(portfolio)
        , m_request(request)
        , m_ids(ids)
        , m_type(*recordType(request.kind))
        , m_walk(portfolio)
    {
    }

    Result<ChangeSet> changes()
    {
        const AnyRecord keep = m_type.find(m_portfolio, m_request.keep);
        const AnyRecord drop = m_type.find(m_portfolio, m_request.drop);
        if (!keep || !drop)
            return Error{Error::Code::NotFound, QString::number(keep ? m_request.drop : m_request.keep), tableName(m_request.kind)};
        const auto merged = chosen(keep, drop);
        if (!merged)
            return merged.error();
        m_walk.put(merged.value());
        m_walk.remove(m_type, m_request.drop);
        leaveOut();
        m_walk.lead(m_request.kind, m_request.drop, m_request.keep);
        keepNames(ownNames(keep) + ownNames(drop));
        if (m_request.kind == RecordKind::Candidate)
            keepOneLead();
        keepVerdicts();
        keepConflicts();
        ChangeSet step = m_walk.changes();
        step.label = {StepLabel::Action::Merge, m_request.kind, {}, recordName(m_portfolio, m_request.kind, m_request.drop, Language::English), 1};
        return step;
    }

private:
    Result<AnyRecord> chosen(const AnyRecord &keep, const AnyRecord &drop) const
    {
        AnyRecord merged = keep;
        QList<FieldValue> values;
        for (int number = 0; number < int(m_type.fields().size()); ++number) {
            const FieldMeta &field = *m_type.fields()[number];
            if (!m_request.fromDropped.contains(QLatin1String(field.key).toString()))
                continue;
            const Value value = drop.value(number);
            const bool isItself = field.kind == FieldKind::Reference && field.references == m_request.kind && value == Value(m_request.keep);
            merged.set(number, isItself ? Value() : value);
            values.append({&field, merged.value(number)});
        }
        const auto problems = recordFields(m_request.kind)->blocking(m_portfolio, m_request.keep, values);
        if (const Problem *problem = rules::firstBlocking(problems))
            return Error{Error::Code::Constraint, {}, problem->field};
        return merged;
    }

    /// What refers to a term that does not stand, such as payments, leads to the one that does.
    void leaveOut()
    {
        const RecordType &terms = *recordType(RecordKind::DealTerm);
        for (auto term = m_request.leftOut.cbegin(); term != m_request.leftOut.cend(); ++term) {
            if (!terms.contains(m_portfolio, term.key()) || !terms.contains(m_portfolio, term.value()))
                continue;
            m_walk.remove(terms, term.key());
            m_walk.lead(RecordKind::DealTerm, term.key(), term.value());
        }
    }

    void keepNames(const QStringList &before)
    {
        const AnyRecord record = m_walk.current(m_type, m_request.keep);
        QStringList after = ownNames(record);
        if (const auto *company = record.as<Company>()) {
            forEachNow<CompanyAlias>(&CompanyAlias::company, [&](const CompanyAlias &alias) { after.append(alias.alias); });
            for (const auto &name : lostNames(before, after))
                m_walk.put(CompanyAlias{m_ids.next<CompanyAlias>(), company->id, name, language(name), AliasKind::Unset});
        } else if (const auto *candidate = record.as<Candidate>()) {
            forEachNow<CandidateName>(&CandidateName::candidate, [&](const CandidateName &name) { after.append(name.name); });
            for (const auto &name : lostNames(before, after))
                m_walk.put(CandidateName{m_ids.next<CandidateName>(), candidate->id, name, language(name), NameKind::Other});
        } else if (const auto *trial = record.as<Trial>()) {
            Trial named = *trial;
            addToList(named.otherIds, lostNames(before, after + named.otherIds.split(u'|')));
            m_walk.put(named);
        } else if (const auto *indication = record.as<Indication>()) {
            Indication named = *indication;
            addToList(named.synonyms, lostNames(before, after + named.synonyms.split(u'|')));
            m_walk.put(named);
        }
    }

    /// The rows that belong to the merged record by now.
    template <class Row, class Owner, class Visit>
    void forEachNow(Id<Owner> Row::*owner, Visit &&visit) const
    {
        for (const qint64 former : {m_request.keep, m_request.drop}) {
            m_portfolio.of<Row>().forEachLinked(0, former, [&](const Row &row) {
                if (const Row *now = m_walk.current(row.id); now && (now->*owner).value == m_request.keep)
                    visit(*now);
            });
        }
    }

    /// Where both candidates had a lead program, the kept one's stays it.
    void keepOneLead()
    {
        bool hasLead = false;
        QList<Program> others;
        forEachNow<Program>(&Program::candidate, [&](const Program &program) {
            if (program.lead && std::exchange(hasLead, true))
                others.append(program);
        });
        for (Program &program : others) {
            program.lead = false;
            m_walk.put(program);
        }
    }

/// What was found to be another thing than the dropped record is another thing than the kept one.
    void keepVerdicts()
    {
        QSet<QString> there;
        for (const Setting &setting : m_portfolio.rows<Setting>())
            there.insert(setting.key);
        for (const Setting &setting : m_portfolio.rows<Setting>()) {
            auto pair = rules::distinctPair(setting.key);
            if (!pair || pair->kind != m_request.kind || !pair->has(m_request.drop))
                continue;
            const rules::DistinctPair moved{pair->kind, m_request.keep, pair->other(m_request.drop)};
            Setting after = setting;
            after.key = moved.key();
            if (moved.first == moved.second || there.contains(after.key))
                m_walk.remove(*recordType(RecordKind::Setting), setting.id.value);
            else
                m_walk.put(after);
        }
    }

    /// Conflicts hold their values as text: one that named the dropped record names the kept one.
    void keepConflicts()
    {
        const QString from = QString::number(m_request.drop);
        for (const Conflict &conflict : m_portfolio.rows<Conflict>()) {
            const Conflict *now = m_walk.current(conflict.id);
            if (!now || (now->valueA != from && now->valueB != from) || !refersToMerged(*now))
                continue;
            Conflict after = *now;
            for (QString *value : {&after.valueA, &after.valueB}) {
                if (*value == from)
                    *value = QString::number(m_request.keep);
            }
            m_walk.put(after);
        }
    }

    bool refersToMerged(const Conflict &conflict) const
    {
        const FieldMeta *field = fieldOf(conflict.kind, conflict.field);
        return field && field->references == m_request.kind;
    }

    const Portfolio &m_portfolio;
    const MergeRequest &m_request;
    IdSource &m_ids;
    const RecordType &m_type;
    MergeWalk m_walk;
};

} // namespace

bool canMerge(RecordKind kind)
{
    constexpr std::array kMergeable = {RecordKind::Company, RecordKind::Candidate, RecordKind::Trial, RecordKind::Deal,
                                       RecordKind::Indication, RecordKind::Target, RecordKind::Source};
    return std::ranges::find(kMergeable, kind) != kMergeable.end();
}

QSet<QString> fieldsOnlyIn(const Portfolio &portfolio, const MergeRequest &request)
{
    QSet<QString> keys;
    if (!canMerge(request.kind))
        return keys;
    const RecordType &type = *recordType(request.kind);
    const AnyRecord keep = type.find(portfolio, request.keep);
    const AnyRecord drop = type.find(portfolio, request.drop);
    if (!keep || !drop)
        return keys;
    for (int number = 0; number < int(type.fields().size()); ++number) {
        const FieldMeta &field = *type.fields()[number];
        const Value value = drop.value(number);
        const bool leadsBack = field.references == request.kind && value == Value(request.keep);
        if (isEmpty(keep.value(number)) && !isEmpty(value) && !leadsBack)
            keys.insert(QLatin1String(field.key).toString());
    }
    return keys;
}

QList<TermContradiction> contradictingTerms(const Portfolio &portfolio, const MergeRequest &request)
{
    QList<TermContradiction> found;
    if (request.kind != RecordKind::Deal)
        return found;
    portfolio.forEachOf<&DealTerm::deal>(Id<Deal>{request.keep}, [&](const DealTerm &kept) {
        portfolio.forEachOf<&DealTerm::deal>(Id<Deal>{request.drop}, [&](const DealTerm &dropped) {
            DealTerm moved = dropped;
            moved.deal = kept.deal;
            const DealCandidate *mine = portfolio.find(kept.asset);
            const DealCandidate *theirs = portfolio.find(dropped.asset);
            if (mine && theirs && mine->candidate == theirs->candidate)
                moved.asset = kept.asset;
            if (compareTerms(kept, moved) == TermLikeness::Contradicting)
                found.append({kept.id.value, dropped.id.value});
        });
    });
    return found;
}

Result<ChangeSet> mergeRecords(const Portfolio &portfolio, const MergeRequest &request, IdSource &ids)
{
    if (request.keep == request.drop || !canMerge(request.kind))
        return Error{Error::Code::Usage, QString::number(request.keep), tableName(request.kind)};
    return Merging(portfolio, request, ids).changes();
}

} // namespace domain::edits
