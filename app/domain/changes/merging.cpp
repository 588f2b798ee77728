// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/merging.h"

#include "domain/changes/merge_walk.h"
#include "domain/checks/not_the_same.h"
#include "domain/record_names.h"
#include "domain/rules.h"
#include "domain/value_text.h"

namespace domain::edits {

namespace {

using Mergeable = RecordList<Company, Candidate, Trial, Deal, Indication, Target, Source>;

/// Calls `visit` with the record type of the kind and returns what it returns; `otherwise` for a kind that cannot be merged.
template <class Answer, class Visit>
Answer withMergeable(RecordKind kind, Answer otherwise, Visit &&visit)
{
    [&]<class... Records>(RecordList<Records...>) {
        ((recordKindOf<Records>() == kind ? void(otherwise = visit.template operator()<Records>()) : void()), ...);
    }(Mergeable{});
    return otherwise;
}

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

/// One merge of two records of a kind.
template <class Record>
class Merging
{
public:
    Merging(const Portfolio &portfolio, const MergeRequest &request, IdSource &ids)
        : m_portfolio(portfolio)
        , m_request(request)
        , m_ids(ids)
        , m_walk(portfolio)
    {
    }

    Result<ChangeSet> changes()
    {
        const Record *keep = m_portfolio.find(Id<Record>{m_request.keep});
        const Record *drop = m_portfolio.find(Id<Record>{m_request.drop});
        if (!keep || !drop)
            return Error{Error::Code::NotFound, QString::number(keep ? m_request.drop : m_request.keep), tableName(m_request.kind)};
        const auto merged = chosen(*keep, *drop);
        if (!merged)
            return merged.error();
        const QStringList names = ownNames(*keep) + ownNames(*drop);
        m_walk.put(merged.value());
        m_walk.remove(drop->id);
        m_walk.lead(m_request.kind, m_request.drop, m_request.keep);
        keepNames(names);
        keepOneLead();
        keepVerdicts();
        keepConflicts();
        ChangeSet step = m_walk.takeChanges();
        step.label = {StepLabel::Action::Merge, m_request.kind, {}, recordName(m_portfolio, drop->id, Language::English), 1};
        return step;
    }

private:
    Result<Record> chosen(const Record &keep, const Record &drop) const
    {
        Record merged = keep;
        for (const auto &field : kFields<Record>) {
            if (!m_request.fromDropped.contains(QLatin1String(field.key).toString()))
                continue;
            field.set(merged, field.get(drop));
            if (field.kind == FieldKind::Reference && field.references == m_request.kind && field.get(merged) == Value(m_request.keep))
                field.set(merged, Value());
        }
        const auto problems = rules::checkStorable(m_portfolio, merged);
        if (const Problem *problem = rules::firstBlocking(problems))
            return Error{Error::Code::Constraint, {}, problem->field};
        return merged;
    }

    static QStringList ownNames(const Company &company) { return {company.name, company.nameZh, company.shortName}; }
    static QStringList ownNames(const Candidate &candidate) { return {candidate.name, candidate.nameZh}; }
    static QStringList ownNames(const Trial &trial) { return {trial.number}; }
    static QStringList ownNames(const Indication &indication) { return {indication.name, indication.nameZh}; }
    template <class Other>
    static QStringList ownNames(const Other &)
    {
        return {};
    }

    void keepNames(const QStringList &before)
    {
        Record record = *m_walk.current(Id<Record>{m_request.keep});
        QStringList after = ownNames(record);
        if constexpr (std::is_same_v<Record, Company>) {
            forEachNow<CompanyAlias>(&CompanyAlias::company, [&](const CompanyAlias &alias) { after.append(alias.alias); });
            for (const auto &name : lostNames(before, after))
                m_walk.insert(CompanyAlias{m_ids.next<CompanyAlias>(), record.id, name, language(name), AliasKind::Unset});
        } else if constexpr (std::is_same_v<Record, Candidate>) {
            forEachNow<CandidateName>(&CandidateName::candidate, [&](const CandidateName &name) { after.append(name.name); });
            for (const auto &name : lostNames(before, after))
                m_walk.insert(CandidateName{m_ids.next<CandidateName>(), record.id, name, language(name), NameKind::Other});
        } else if constexpr (std::is_same_v<Record, Trial>) {
            addToList(record.otherIds, lostNames(before, after + record.otherIds.split(u'|')));
            m_walk.put(record);
        } else if constexpr (std::is_same_v<Record, Indication>) {
            addToList(record.synonyms, lostNames(before, after + record.synonyms.split(u'|')));
            m_walk.put(record);
        }
    }

    static NameLanguage language(const QString &name) { return isChinese(name) ? NameLanguage::Chinese : NameLanguage::English; }

    /// The rows that belong to the merged record by now.
    template <class Row, class Visit>
    void forEachNow(Id<Record> Row::*owner, Visit &&visit) const
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
        if constexpr (std::is_same_v<Record, Candidate>) {
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
                m_walk.remove(setting.id);
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
        bool refers = false;
        forEachRecordKind([&]<class Owner>() {
            const auto *field = recordKindOf<Owner>() == conflict.kind ? findField<Owner>(conflict.field) : nullptr;
            refers = refers || (field && field->references == m_request.kind);
        });
        return refers;
    }

    const Portfolio &m_portfolio;
    const MergeRequest &m_request;
    IdSource &m_ids;
    MergeWalk m_walk;
};

} // namespace

bool canMerge(RecordKind kind)
{
    return withMergeable(kind, false, []<class Record>() { return true; });
}

QSet<QString> fieldsOnlyIn(const Portfolio &portfolio, const MergeRequest &request)
{
    return withMergeable(request.kind, QSet<QString>(), [&]<class Record>() {
        QSet<QString> keys;
        const Record *keep = portfolio.find(Id<Record>{request.keep});
        const Record *drop = portfolio.find(Id<Record>{request.drop});
        for (const auto &field : kFields<Record>) {
            const bool isOnlyThere = keep && drop && isEmpty(field.get(*keep)) && !isEmpty(field.get(*drop));
            const bool leadsBack = isOnlyThere && field.references == request.kind && field.get(*drop) == Value(request.keep);
            if (isOnlyThere && !leadsBack)
                keys.insert(QLatin1String(field.key).toString());
        }
        return keys;
    });
}

Result<ChangeSet> mergeRecords(const Portfolio &portfolio, const MergeRequest &request, IdSource &ids)
{
    const Result<ChangeSet> refusal = Error{Error::Code::Usage, QString::number(request.keep), tableName(request.kind)};
    if (request.keep == request.drop)
        return refusal;
    return withMergeable(request.kind, refusal, [&]<class Record>() { return Merging<Record>(portfolio, request, ids).changes(); });
}

} // namespace domain::edits
