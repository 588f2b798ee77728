// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/name_desk.h"
#include "exchange/lists/row_reading.h"
#include "exchange/lists/row_slots.h"

namespace exchange {

/// Values of a record about to be made, by field key.
using FieldValues = QList<std::pair<QString, domain::Value>>;

/// A record that belongs to the row's record: an existing one, or what a new one would hold.
struct Belonging
{
    QString slot;        ///< Stable between imports.
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 existing = 0; ///< 0 where there is none.
    QString name;        ///< For a person.
    FieldValues values;  ///< Of a new one.
    QString said = {};   ///< What is compared later, as canonical text; empty: that the record is there.
    FieldValues details = {}; ///< What the row says of it besides: of a new one like `values`, of one that is here each compared by itself.
};

/// What planning the rows of any list needs: the drafts, the names, the choices. One import, one thread.
class ListContext
{
public:
    ListContext(const domain::Portfolio &now, domain::IdSource &ids, const ListChoices &choices) : m_drafts(now, ids), m_desk(m_drafts, choices), m_choices(choices) {}

    const domain::Portfolio &now() const { return m_drafts.now(); }
    RecordDrafts &drafts() { return m_drafts; }
    const RecordDrafts &drafts() const { return m_drafts; }
    NameDesk &desk() { return m_desk; }
    const ListChoices &choices() const { return m_choices; }

    /// Adds the slot, and the record where there is none yet; returns its id.
    qint64 belong(RowSlots &facts, const Belonging &belonging);
    /// The record that an earlier row of this list added under this slot; 0 where none did.
    qint64 added(qint64 owner, const QString &slot) const;
    /// For records that are no slot of their own.
    void noteAdded(qint64 owner, const QString &slot, qint64 id) { m_added.insert({owner, slot}, id); }
    /// Plain fields of the row's own record: texts, dates, choices, terms, and companies by name.
    void ownFields(const RowReading &row, domain::RecordKind kind, RowSlots &facts, const QStringList &except = {});
    /// The row's source and its citation for the record.
    void sources(const RowReading &row, domain::RecordKind kind, RowSlots &facts);

private:
    domain::Value fieldValue(const RowCell &cell, const RowReading &row, RowSlots &facts);
    qint64 source(const RowReading &row);
    qint64 citationHere(qint64 source, domain::RecordKind kind, qint64 record);

    RecordDrafts m_drafts;
    NameDesk m_desk;
    const ListChoices &m_choices;
    QHash<std::pair<qint64, QString>, qint64> m_added;
    QHash<QString, qint64> m_sources; ///< By link, else title.
    QHash<std::pair<qint64, qint64>, qint64> m_citations; ///< Of the rows' kind, by source and record.
    domain::RecordKind m_citedKind = domain::RecordKind::Unset;
};

inline QString key(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace exchange
