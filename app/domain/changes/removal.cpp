// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

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
            const auto [kind, id] = m_waiting.takeLast();
            forEachRecordKind([&, kind = kind, id = id]<class Record>() { follow<Record>(kind, id); });
        }
        ChangeSet changes;
        forEachRecordKind([&]<class Record>() {
            writeRemoved<Record>(changes);
            writeCleared<Record>(changes);
        });
        return changes;
    }

private:
    struct Reference
    {
        RecordKind kind;
        qint64 id;
    };

    template <class Record>
    static bool refersToKind(const FieldInfo<Record> &field, const Record &record, RecordKind kind)
    {
        if (field.kind == FieldKind::Reference)
            return true;
        const auto *holder = findField<Record>(u"record_kind");
        return holder && holder->get(record) == Value(qint64(kind));
    }

    template <class Record>
    void follow(RecordKind kind, qint64 id)
    {
        int index = -1;
        for (const auto &field : kFields<Record>) {
            ++index;
            const bool isCandidate = field.kind == FieldKind::AnyReference || (field.kind == FieldKind::Reference && field.references == kind);
            if (!isCandidate)
                continue;
            m_portfolio.of<Record>().forEachLinked(index, id, [&](const Record &record) {
                if (!refersToKind(field, record, kind))
                    return;
                if (field.required)
                    add(recordKindOf<Record>(), record.id.value);
                else
                    m_cleared[recordKindOf<Record>()][record.id.value].insert(index);
            });
        }
    }

    template <class Record>
    void writeRemoved(ChangeSet &changes) const
    {
        const auto ids = m_removed.value(recordKindOf<Record>());
        QList<qint64> ordered(ids.begin(), ids.end());
        std::ranges::sort(ordered);
        for (const qint64 id : ordered) {
            if (const Record *record = m_portfolio.find(Id<Record>{id}))
                changes.remove(*record);
        }
    }

    template <class Record>
    void writeCleared(ChangeSet &changes) const
    {
        const auto cleared = m_cleared.value(recordKindOf<Record>());
        const auto removed = m_removed.value(recordKindOf<Record>());
        auto ids = cleared.keys();
        std::ranges::sort(ids);
        for (const qint64 id : ids) {
            const Record *before = removed.contains(id) ? nullptr : m_portfolio.find(Id<Record>{id});
            if (!before)
                continue;
            Record after = *before;
            for (const int field : cleared[id])
                kFields<Record>[size_t(field)].set(after, Value());
            changes.update(*before, std::move(after));
        }
    }

    const Portfolio &m_portfolio;
    QHash<RecordKind, QSet<qint64>> m_removed;
    QHash<RecordKind, QHash<qint64, QSet<int>>> m_cleared; ///< Record id → positions of the fields to clear.
    QList<Reference> m_waiting;
};

} // namespace

ChangeSet removeRecords(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    Removal removal(portfolio);
    int count = 0;
    QString name;
    for (const qint64 id : ids) {
        bool isThere = false;
        forEachRecordKind([&]<class Record>() { isThere = isThere || (recordKindOf<Record>() == kind && portfolio.find(Id<Record>{id})); });
        if (!isThere)
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
