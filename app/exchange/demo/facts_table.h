// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"

namespace exchange {

/// One of our facts files in memory: its rows by column name. Read whole; they are small.
class FactsTable
{
public:
    /// CannotOpen or WrongFormat with the path in `where`.
    static domain::Result<FactsTable> load(const QString &folder, const QString &name);

    /// One row; valid as long as its table.
    class Row
    {
    public:
        Row(const FactsTable &table, const CsvRecord &record) : m_table(table), m_record(record) {}
        /// Empty where the column is missing.
        QString operator[](QStringView column) const { return m_record.cells.value(m_table.m_header.column(column)); }
        /// A cell of several values parted by '|'.
        QStringList list(QStringView column) const { return (*this)[column].split(u'|', Qt::SkipEmptyParts); }
        /// "deals.csv:12".
        QString place() const { return m_table.m_name + u':' + QString::number(m_record.line); }

    private:
        const FactsTable &m_table;
        const CsvRecord &m_record;
    };

    template <class Visit>
    void forEach(Visit &&visit) const
    {
        for (const CsvRecord &record : m_records)
            visit(Row(*this, record));
    }
    qsizetype size() const { return m_records.size(); }

private:
    QString m_name;
    CsvHeader m_header;
    QList<CsvRecord> m_records;
};

} // namespace exchange
