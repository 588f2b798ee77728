// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "exchange/import_plan.h"
#include "exchange/registry_texts.h"

#include <QByteArrayView>

namespace exchange {

/// One row of a registry file as domain values. The trial has no id yet, and no company: names are matched later.
struct RegistryRow
{
    domain::Trial trial; ///< `texts` is empty; they stand in the next member.
    RegistryTexts texts; ///< Column → cell: the long columns, and every cell whose field cannot hold it exactly.
    QStringList countries; ///< ISO codes, sorted, each once.
    QStringList unknownCountries;
    bool isDesignUnsaid = false; ///< The cell says nothing about the design, though the column is there.
    bool isPartial = false;      ///< As StudyCells has it.
    QList<bool> unsaid;          ///< Of a partial row: by imported field, whether its cell is empty. Empty where all are said.
    RefusalReason reason = RefusalReason::None;
    QString column;
    QString found;
};

/// How the columns of a registry file map to a trial: any subset in any order of those of the registry's download.
class RegistryColumns
{
public:
    explicit RegistryColumns(const QStringList &names, domain::Registry registry);

    domain::Registry registry() const { return m_registry; }
    qsizetype size() const { return m_names.size(); }
    bool has(QStringView column) const { return m_names.contains(column, Qt::CaseInsensitive); }
    bool hasTexts() const { return m_hasTexts; }
    /// The number of a column's rule, or -1 where the registry has no such column.
    int rule(qsizetype column) const { return m_rules[column]; }
    const QString &name(qsizetype column) const { return m_names[column]; }
    /// The columns by their names, as the texts hold them.
    const QList<qsizetype> &byName() const { return m_byName; }
    /// `stored` with every cell of this file's columns replaced; cells of columns that this file does not have stay.
    QJsonObject merged(QJsonObject stored, const QJsonObject &cells) const;
    /// Columns that the registry does not have.
    const QStringList &unknown() const { return m_unknown; }

private:
    domain::Registry m_registry;
    QList<int> m_rules;
    QStringList m_names;  ///< For each column the name under which its cells are kept among the texts; no two alike.
    QList<qsizetype> m_byName;
    QStringList m_unknown;
    bool m_hasTexts = false;
};

/// Reads rows under given columns; never loses a cell: what the trial cannot hold is among the texts. Equal texts of many rows are
/// shared, so one reader is for one thread. `columns` must outlive it.
class RegistryRowReader
{
public:
    explicit RegistryRowReader(const RegistryColumns &columns) : m_columns(columns), m_choices(size_t(columns.size())) {}

    /// As many cells as there are columns.
    RegistryRow read(const QList<QByteArrayView> &cells);

private:
    friend struct RowReading;

    QString shared(QByteArrayView cell);
    const QString &countryOf(QByteArrayView location);

    const RegistryColumns &m_columns;
    std::vector<QHash<QByteArray, int>> m_choices; ///< By column: what a word means.
    QHash<QByteArray, QString> m_shared;
    QHash<QByteArray, QString> m_countries;
    std::vector<char> m_kept; ///< By column: whether the cell goes among the texts.
};

} // namespace exchange
