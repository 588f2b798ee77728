// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/same_row.h"
#include "domain/portfolio.h"

#include <QHash>

namespace domain::edits {

/// The portfolio while two of its records become one: what changed so far, and the references that still have to follow.
/// Lives for one merge.
class MergeWalk
{
public:
    explicit MergeWalk(const Portfolio &portfolio) : m_portfolio(portfolio) {}

    /// The record as it is by now; nullptr where it is gone. Valid until the next change.
    template <class Record>
    const Record *current(Id<Record> id) const
    {
        const auto at = m_at.constFind(id.value);
        if (at == m_at.cend())
            return m_portfolio.find(id);
        const auto &after = m_changes.of<Record>()[*at].after;
        return after ? &*after : nullptr;
    }
    template <class Record>
    void put(const Record &record)
    {
        editOf(record.id).after = record;
    }
    template <class Record>
    void insert(const Record &record)
    {
        m_at.insert(record.id.value, m_changes.of<Record>().size());
        m_changes.insert(record);
    }
    template <class Record>
    void remove(Id<Record> id)
    {
        editOf(id).after.reset();
    }

    /// Leads all references from one record to another, joins the rows that become the same, and so on for what refers to those.
    void lead(RecordKind kind, qint64 from, qint64 to)
    {
        m_waiting.append({kind, from, to});
        while (!m_waiting.isEmpty()) {
            const Lead next = m_waiting.takeFirst();
            forEachRecordKind([&]<class Record>() { follow<Record>(next); });
        }
    }

    /// The step so far; records that are as before are left out.
    ChangeSet takeChanges()
    {
        forEachRecordKind([&]<class Record>() {
            m_changes.of<Record>().removeIf([](const Edit<Record> &edit) { return edit.before == edit.after; });
        });
        return std::move(m_changes);
    }

private:
    struct Lead
    {
        RecordKind kind;
        qint64 from;
        qint64 to;
    };

    template <class Record>
    Edit<Record> &editOf(Id<Record> id)
    {
        auto &edits = m_changes.of<Record>();
        if (!m_at.contains(id.value)) {
            const Record *before = m_portfolio.find(id);
            m_at.insert(id.value, edits.size());
            edits.append({*before, *before});
        }
        return edits[m_at.value(id.value)];
    }

    template <class Record>
    void follow(const Lead &lead)
    {
        for (int index = 0; index < int(kFields<Record>.size()); ++index) {
            const auto &field = kFields<Record>[size_t(index)];
            if (field.kind != FieldKind::AnyReference && (field.kind != FieldKind::Reference || field.references != lead.kind))
                continue;
            for (const auto id : referring<Record>(index, lead)) {
                redirect(index, id, lead);
                join(index, id, lead);
            }
        }
    }

    /// The records whose field leads to `from` by now.
    template <class Record>
    QList<Id<Record>> referring(int index, const Lead &lead) const
    {
        const auto &field = kFields<Record>[size_t(index)];
        QList<Id<Record>> ids;
        const auto look = [&](Id<Record> id) {
            const Record *now = current(id);
            if (now && !ids.contains(id) && refersTo(field, *now, lead.kind, lead.from))
                ids.append(id);
        };
        m_portfolio.of<Record>().forEachLinked(index, lead.from, [&](const Record &record) { look(record.id); });
        for (const auto &edit : m_changes.of<Record>())
            look(edit.id());
        return ids;
    }

    template <class Record>
    void redirect(int index, Id<Record> id, const Lead &lead)
    {
        const auto &field = kFields<Record>[size_t(index)];
        Record record = *current(id);
        const bool isItself = recordKindOf<Record>() == lead.kind && id.value == lead.to; // Nothing is its own parent.
        field.set(record, isItself ? Value() : Value(lead.to));
        put(record);
    }

    template <class Record>
    void join(int index, Id<Record> id, const Lead &lead)
    {
        if constexpr (kIsRow<Record>) {
            Record twin;
            m_portfolio.of<Record>().forEachLinked(index, lead.to, [&](const Record &other) {
                const Record *now = other.id == id ? nullptr : current(other.id);
                if (now && !twin.id.isValid() && isSameRow(*now, *current(id)))
                    twin = *now;
            });
            if (!twin.id.isValid())
                return;
            absorb(twin, *current(id));
            put(twin);
            remove(id);
            m_waiting.append({recordKindOf<Record>(), id.value, twin.id.value});
        }
    }

    const Portfolio &m_portfolio;
    ChangeSet m_changes;
    QHash<qint64, qsizetype> m_at; ///< Record id (unique over all kinds) → position among the edits of its kind.
    QList<Lead> m_waiting;
};

} // namespace domain::edits
