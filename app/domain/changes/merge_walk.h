// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/record_type.h"

#include <QHash>

namespace domain::edits {

/// The portfolio while two of its records become one: what changed so far, and the references that still have to follow.
/// Lives for one merge.
class MergeWalk
{
public:
    explicit MergeWalk(const Portfolio &portfolio) : m_portfolio(portfolio) {}

    /// The record as it is by now; none where it is gone.
    AnyRecord current(const RecordType &type, qint64 id) const;
    /// The same with its type; nullptr where it is gone. Valid until the next change.
    template <class Record>
    const Record *current(Id<Record> id) const
    {
        const auto at = m_now.constFind(id.value);
        return at == m_now.cend() ? m_portfolio.find(id) : at->template as<Record>();
    }
    /// A new record, or another state of a present one.
    void put(const AnyRecord &record);
    template <class Record>
    void put(const Record &record) { put(AnyRecord(record)); }
    void remove(const RecordType &type, qint64 id);

    /// Leads all references from one record to another, joins the rows that become the same, and so on for what refers to those.
    void lead(RecordKind kind, qint64 from, qint64 to);

    /// The step so far; records that are as before are left out.
    ChangeSet changes() const;

private:
    struct Lead
    {
        RecordKind kind;
        qint64 from;
        qint64 to;
    };
    struct Touched
    {
        const RecordType *type;
        qint64 id;
    };

    void follow(const ReferenceField &field, const Lead &lead);
    QList<qint64> referring(const ReferenceField &field, const Lead &lead) const;
    void redirect(const ReferenceField &field, qint64 id, const Lead &lead);
    void join(const ReferenceField &field, qint64 id, const Lead &lead);
    void set(const RecordType &type, qint64 id, const AnyRecord &now);

    const Portfolio &m_portfolio;
    QHash<qint64, AnyRecord> m_now; ///< By record id, which is unique over all kinds; none where it is gone.
    QList<Touched> m_touched;       ///< What `m_now` knows of, in the order it came to.
    QList<Lead> m_waiting;
};

} // namespace domain::edits
