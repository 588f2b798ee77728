// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/past_records.h"
#include "database/revert_plan.h"

#include <QSet>

namespace database {

/// Finds out which parts of a logged step can still be taken back. Where `Reversal` refuses the step as a whole, this says
/// what stands in the way of each field. Throws Failure and SQLite::Exception.
class RevertPlanning
{
public:
    RevertPlanning(const ChangeLog &log, const domain::Portfolio &now, qint64 upTo) : m_log(log), m_now(now), m_upTo(upTo) {}
    QList<RevertItem> of(qint64 step);

private:
    struct FieldKey
    {
        RecordKey record;
        QString field; ///< Empty: the record as a whole.
        friend bool operator==(const FieldKey &, const FieldKey &) = default;
        friend size_t qHash(const FieldKey &key, size_t seed = 0) { return qHashMulti(seed, key.record, key.field); }
    };

    void walkBack(qint64 step, PastRecords &after);
    void add(const RecordChange &change, QList<RevertItem> &items) const;
    RevertItem removalOf(const RecordChange &change) const;
    RevertItem returnOf(const RecordChange &change) const;
    void addFields(const RecordChange &change, QList<RevertItem> &items) const;
    bool isNeeded(const RecordKey &record) const;
    bool returns(const RecordKey &record) const;
    qint64 laterStep(const RecordKey &record, const QString &field) const { return m_later.value({record, field}); }

    const ChangeLog &m_log;
    const domain::Portfolio &m_now;
    qint64 m_upTo;
    QSet<RecordKey> m_touched;
    QSet<RecordKey> m_inserted;
    QSet<RecordKey> m_removed;
    QHash<FieldKey, qint64> m_later; ///< The newest step that touched a field, or a record at all.
};

} // namespace database
