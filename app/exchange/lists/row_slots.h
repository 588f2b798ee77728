// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "exchange/lists/record_drafts.h"
#include "exchange/lists/row_keys.h"
#include "exchange/lists/row_memory.h"

namespace exchange {

/// One thing a row says that can be compared by itself: a field, a term, or a record that belongs to the row's record.
struct RowSlot
{
    QString key;    ///< Stable between imports: "announced_date", "term:UPFRONT_CASH", "party:PRINCIPAL:4711".
    QString before; ///< Canonical text of what is here.
    QString after;  ///< Of what the file says.
    ListChange change;
    QList<FieldWrite> writes;
    QList<qint64> needs; ///< New records that are written with it.
    QList<std::pair<domain::RecordKind, qint64>> removes = {}; ///< Records that the new ones replace.
    bool isList = false; ///< A field of several texts, of which each row of a list may name some.
    bool onlyFills = false; ///< Of a record that others share: what stands there stays.
    bool yields = false; ///< A record that gives way to a newer state, as a field does: others of its kind are here.

    bool isSame() const { return before == after; }
};

/// How the differences of one row are decided where nobody decided them. What an earlier row of the list said of the same record is only
/// ever filled up, whatever the rule.
enum class SlotRule : quint8 { TakeAll, NewerSourceWins, KeepMine };

/// When what a row says was so, beside what is here.
enum class RowAge : quint8 { Unknown, Older, Newer };

/// Collects what one row says about its record, compares it with what is here and with what the row said last time, and writes
/// what is to be taken. One row, one use.
class RowSlots
{
public:
    RowSlots(RecordDrafts &drafts, domain::RecordKind kind, qint64 record) : m_drafts(drafts), m_kind(kind), m_record(record) {}

    qint64 record() const { return m_record; }
    /// A field of the row's own record.
    void field(const QString &key, const domain::Value &value) { fieldOf(m_kind, m_record, key, value); }
    /// A field of a record that belongs to it; the slot is named after both.
    void fieldOf(domain::RecordKind kind, qint64 id, const QString &key, const domain::Value &value, const QString &slot = {});
    /// A record that belongs to it and is either here (`isHere`) or added as `id`; compared is that it is there, or `after` where that says more.
    void belonging(RowSlot made, qint64 id, bool isHere);
    void add(RowSlot slot) { m_slots.append(std::move(slot)); }
    /// The slot added last, to be completed and added again.
    RowSlot takeLast() { return m_slots.takeLast(); }
    /// A new record that is written whenever the row is.
    void need(qint64 id) { m_needs.append(id); }
    /// Where both are dated: an older row takes nothing back, a newer one wins over an earlier row of the list too.
    void setAge(RowAge age) { m_age = age; }

    /// Decides every slot; `memory` is updated to what the file says now, but for conflicts. `said` are the slots that earlier rows of the
    /// list filled for this record.
    QList<ListChange> decide(SlotRule rule, RowMemory &memory, const QSet<QString> &said);
    /// Writes what was taken, into the drafts, and notes in `said` what the row spoke of.
    void write(QSet<QString> &said) const;
    bool hasTaken() const;
    /// How what the row says compares with what another row said; `telling` are the groups of slots that tell rows of one key apart.
    RowFit fit(const RowMemory &memory, const QList<QStringList> &telling) const;

private:
    std::optional<ListChange::Fate> fateOf(const RowSlot &slot, SlotRule rule, const RowMemory &memory, bool isSaid) const;
    static std::optional<ListChange::Fate> gathered(RowSlot &slot, const RowMemory &memory);

    RecordDrafts &m_drafts;
    domain::RecordKind m_kind;
    qint64 m_record;
    QList<RowSlot> m_slots;
    QList<qint64> m_needs;
    QList<qsizetype> m_taken;
    RowAge m_age = RowAge::Unknown;
};

} // namespace exchange
