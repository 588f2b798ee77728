// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_import.h"
#include "exchange/lists/list_rows.h"
#include "exchange/mapping/own_table.h"

namespace exchange {

/// Goes through a list once and makes its plan. One thread, one use.
class ListPlanner
{
public:
    ListPlanner(const ListSource &source, const domain::Portfolio &now, const ListChoices &choices, const ImportMoment &moment);

    /// Rows that are refused for what an earlier attempt found.
    void forbid(const QHash<qint64, CellRefusal> &rows) { m_forbidden = rows; }
    /// False where `progress` stopped it.
    bool planRows(const Progress &progress);
    ListPlan take();
    /// The row on whose account a record is written.
    qint64 lineOf(domain::RecordKind kind, qint64 id) const { return m_context.drafts().lineOf(kind, id); }

private:
    struct Target
    {
        qint64 record = 0; ///< 0 for a new one.
        SlotRule rule = SlotRule::NewerSourceWins;
    };

    void expectRows();
    void planSheetRow(const SheetRow &row);
    void planUnchanged(const SheetRow &row, qint64 record);
    /// `whole` names the subject; `said` is what is compared, and less where the row is one of our own table. `known`: its record.
    void planRow(const RowReading &whole, const RowReading &said, qint64 known);
    bool refuse(const RowReading &reading, const RowSubject &subject, ListRow &row);
    RowKeys::Claim claim(const RowReading &reading, const RowSubject &subject);
    Target targetOf(const RowSubject &subject, const domain::ImportLink *link, ListRow &row);
    Target likelyTarget(ListRow &row) const;
    qint64 recordOf(const RowChoice &choice) const;
    void compare(const RowReading &reading, const RowSubject &subject, const Target &target, ListRow &row);
    void remember(const ListRow &row, const RowMemory &memory);
    void count(const ListRow &row);
    QSet<QString> filesOfThisList() const;
    void addVanished();

    const ListSource &m_source;
    ListContext m_context;
    CellTyping m_typing;
    std::unique_ptr<ListRows> m_rows;
    const ImportMoment &m_moment;
    QHash<qint64, CellRefusal> m_forbidden;
    std::unique_ptr<RowKeys> m_keys;
    std::shared_ptr<const OwnTable> m_own; ///< Null where somebody else wrote the table.
    bool m_hasExpected = false;
    bool m_isSameFile = false;           ///< These very bytes were imported before.
    QHash<qint64, qint64> m_recordOfLine;
    QHash<qint64, QSet<QString>> m_said; ///< Records that earlier rows are about, with the slots they spoke of.
    QList<std::pair<const domain::ImportLink *, domain::ImportLink>> m_remembered;
    ListPlan m_plan;
};

/// The numbers that change: records by kind, and what all deals announced in dollars.
QList<PlanTotal> planTotals(const domain::Portfolio &before, const domain::Portfolio &after);

} // namespace exchange
