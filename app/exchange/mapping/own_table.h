// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/record_fields.h"
#include "exchange/mapping/mapping_proposal.h"
#include "exchange/sheets/sheet.h"

namespace exchange {

/// A row of our own table against the record that it was written from.
struct OwnRow
{
    qint64 record = 0;     ///< 0 where it is not here: a row that was added, or another portfolio's.
    bool isChanged = true; ///< Somebody wrote something else into it than the program would.
    bool isOtherwiseComputed = false; ///< A cell that is computed here says something else.
    SheetRow whole;        ///< With amounts as they are worded ("up to 100 USD").
    SheetRow said;         ///< Only the cells that say something else than the record; all of them where it is not here.
};

/// A table that the program itself wrote, by `list`, as CSV or JSON: its headings are keys of one kind's columns, one of them the records'
/// ids. Only what somebody changed in it says anything; what is computed is left. Immutable; any thread.
class OwnTable
{
public:
    /// The column of the records' ids; -1 where there is none. JSON sorts its members, and spreadsheets move columns.
    static int idColumn(const QStringList &headings);
    /// Null where the headings are no such table's; `list` Unset: of any kind that can be imported. `id` is the id of some row.
    static std::shared_ptr<const OwnTable> of(const QStringList &headings, ListKind list, const QString &id);
    /// The kind of a table of ours that is no list of its own, as terms come with their deals; else Unset.
    static domain::RecordKind unlistedKind(const QStringList &headings, const QString &id);

    ListKind list() const { return m_list; }
    /// What the columns mean; computed ones mean nothing.
    ColumnMapping mapping(const QStringList &headings) const;
    /// Headings of computed columns, which are left.
    QStringList computed() const;
    OwnRow row(const SheetRow &row, const domain::Portfolio &now, const domain::AsOf &asOf) const;
    /// What the rows of the list are about: a program's row is about its candidate.
    qint64 subjectOf(const domain::Portfolio &now, qint64 record) const;

private:
    enum class Use : quint8 { Said, Computed, Part, Id };
    struct Column
    {
        const domain::FieldMeta *field = nullptr; ///< Null for columns that somebody added.
        QString key;
        QString target;
        Use use = Use::Said;
    };

    bool read(const QStringList &headings);
    bool isNews(const SheetCell &cell, const Column &column, const domain::Portfolio &now, qint64 record, const domain::AsOf &asOf) const;
    Column column(const QString &heading) const;
    int columnCalled(QLatin1String key) const;
    QString textNow(const Column &column, const domain::Portfolio &now, qint64 record, const domain::AsOf &asOf) const;
    void wordAmounts(SheetRow &row) const;

    ListKind m_list = ListKind::Unset;
    domain::RecordKind m_kind = domain::RecordKind::Unset;
    std::unique_ptr<domain::RecordFields> m_fields;
    QList<Column> m_columns;
    int m_id = 0;
};

} // namespace exchange
