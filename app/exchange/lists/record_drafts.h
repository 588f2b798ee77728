// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/record_fields.h"

#include <map>

namespace exchange {

/// One field that is to be written into a record.
struct FieldWrite
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 id = 0;
    QString key;
    domain::Value value;
};

/// The records that an import would add or change while it is planned. A new record has its id at once, so that others can refer
/// to it, but is written only if some row that is taken over needs it. Holds its portfolio; one thread.
class RecordDrafts
{
public:
    RecordDrafts(const domain::Portfolio &now, domain::IdSource &ids) : m_now(now), m_ids(ids) {}

    const domain::Portfolio &now() const { return m_now; }
    /// A new record. It comes along with whatever needs it, and brings the records that its own values refer to.
    qint64 create(domain::RecordKind kind, const QList<std::pair<QString, domain::Value>> &values);
    bool isNew(qint64 id) const { return m_new.contains(id); }
    bool isUsed(qint64 id) const { return m_new.value(id).isUsed; }
    /// Fills in a field of a new record that is still empty.
    void complete(qint64 id, const QString &key, const domain::Value &value);
    /// Marks a new record as written, with all that it refers to.
    void use(qint64 id);
    void write(const FieldWrite &write);
    /// A record that is here is removed, with the rows that belong to it.
    void remove(domain::RecordKind kind, qint64 id) { m_removed.append({kind, id}); }
    /// What a record holds now, or would hold after what was written so far.
    domain::Value value(domain::RecordKind kind, qint64 id, const QString &key) const;
    const domain::FieldMeta *field(domain::RecordKind kind, const QString &key) const { return fieldsOf(kind).field(key); }
    /// The row that is being planned: what is used or written from here on is on its account.
    void setLine(qint64 line) { m_line = line; }
    /// The row that first used or wrote a record; 0 where none did.
    qint64 lineOf(domain::RecordKind kind, qint64 id) const;

    void addTo(domain::ChangeSet &changes) const;
    /// After `addTo`, and after the step was completed.
    void addRemovalsTo(domain::ChangeSet &changes) const;

private:
    struct Draft
    {
        domain::RecordKind kind = domain::RecordKind::Unset;
        QList<domain::FieldValue> values;
        bool isUsed = false;
        qint64 line = 0;
    };

    const domain::RecordFields &fieldsOf(domain::RecordKind kind) const;
    QList<domain::FieldValue> fieldValues(domain::RecordKind kind, const QList<std::pair<QString, domain::Value>> &values) const;
    static void put(QList<domain::FieldValue> &values, const domain::FieldMeta *field, const domain::Value &value);

    const domain::Portfolio &m_now;
    domain::IdSource &m_ids;
    QHash<qint64, Draft> m_new;
    QList<qint64> m_order; ///< New records as they were made.
    struct Update
    {
        QList<domain::FieldValue> values;
        qint64 line = 0;
    };
    std::map<std::pair<int, qint64>, Update> m_updates;
    QList<std::pair<domain::RecordKind, qint64>> m_removed;
    qint64 m_line = 0;
    mutable std::map<domain::RecordKind, std::unique_ptr<domain::RecordFields>> m_fields;
};

} // namespace exchange
