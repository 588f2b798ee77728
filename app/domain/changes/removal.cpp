// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include "domain/tables/record_type.h"
#include "domain/value_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace domain::edits {

namespace {

/// Walks from the removed records to all that refer to them: what requires one goes too, what merely mentions one forgets it.
class Removal
{
public:
    explicit Removal(const Portfolio &portfolio) : m_portfolio(portfolio) {}

    void add(RecordKind kind, qint64 id)
    {
        if (auto &ids = m_removed[kind]; !ids.contains(id)) {
            ids.insert(id);
            m_waiting.append({kind, id});
        }
    }

    ChangeSet changes()
    {
        while (!m_waiting.isEmpty()) {
            const Reference next = m_waiting.takeLast();
            for (const auto &field : referencesTo(next.kind))
                follow(field, next);
        }
        ChangeSet changes;
        for (const RecordType *type : recordTypes()) {
            writeRemoved(*type, changes);
            writeCleared(*type, changes);
        }
        return changes;
    }

private:
    struct Reference
    {
        RecordKind kind;
        qint64 id;
    };

    void follow(const ReferenceField &field, const Reference &gone)
    {
        field.type->forEachLinked(m_portfolio, field.number, gone.id, [&](qint64 id) {
            if (field.leadsAnywhere() && !field.leadsTo(field.type->find(m_portfolio, id), gone.kind, gone.id))
                return;
            if (field.meta().required)
                add(field.type->kind(), id);
            else
                m_cleared[field.type->kind()][id].insert(field.number);
        });
    }

    void writeRemoved(const RecordType &type, ChangeSet &changes) const
    {
        const auto ids = m_removed.value(type.kind());
        QList<qint64> ordered(ids.begin(), ids.end());
        std::ranges::sort(ordered);
        for (const qint64 id : ordered) {
            if (const AnyRecord record = type.find(m_portfolio, id))
                type.add(changes, record, {});
        }
    }

    void writeCleared(const RecordType &type, ChangeSet &changes) const
    {
        const auto cleared = m_cleared.value(type.kind());
        const auto removed = m_removed.value(type.kind());
        auto ids = cleared.keys();
        std::ranges::sort(ids);
        for (const qint64 id : ids) {
            const AnyRecord before = removed.contains(id) ? AnyRecord() : type.find(m_portfolio, id);
            if (!before)
                continue;
            AnyRecord after = before;
            for (const int field : cleared[id])
                after.set(field, Value());
            type.add(changes, before, after);
        }
    }

    const Portfolio &m_portfolio;
    QHash<RecordKind, QSet<qint64>> m_removed;
    QHash<RecordKind, QHash<qint64, QSet<int>>> m_cleared; ///< Record id → numbers of the fields to clear.
    QList<Reference> m_waiting;
};

} // namespace

ChangeSet removeRecords(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    Removal removal(portfolio);
    const RecordType *type = recordType(kind);
    int count = 0;
    QString name;
    for (const qint64 id : ids) {
        if (!type || !type->contains(portfolio, id))
            continue;
        removal.add(kind, id);
        if (++count == 1)
            name = recordName(portfolio, kind, id, Language::English);
    }
    ChangeSet changes = removal.changes();
    changes.label = {StepLabel::Action::Remove, kind, {}, count == 1 ? name : QString(), count};
    return changes;
}

} // namespace domain::edits
