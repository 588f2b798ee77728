// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "exchange/csv_reader.h"
#include "exchange/import_plan.h"

#include <QJsonObject>

namespace exchange {

/// One row of a registry download as domain values. The trial has no id yet, and no company: names are matched later.
struct RegistryRow
{
    domain::Trial trial; ///< `texts` is empty; they stand in the next member.
    QJsonObject texts;   ///< Column → cell: the long columns, and every cell whose field cannot hold it exactly.
    QStringList countries; ///< ISO codes, sorted, each once.
    QStringList unknownCountries;
    RefusalReason reason = RefusalReason::None;
    QString column;
    QString found;
};

/// How the columns of a ClinicalTrials.gov download map to a trial: any subset in any order that has the NCT number.
class RegistryColumns
{
public:
    /// WrongFormat where the number's column is missing, or the columns are those of the registry's site before 2023.
    static domain::Result<RegistryColumns> fromHeader(const QStringList &header);

    /// Never loses a cell: what the trial cannot hold is among the texts.
    RegistryRow read(const CsvRecord &record) const;
    bool has(const char16_t *column) const { return m_header.has(column); }
    bool hasTexts() const { return m_hasTexts; }
    /// `stored` with every cell of this file's columns replaced; cells of columns that this file does not have stay.
    QJsonObject merged(QJsonObject stored, const QJsonObject &cells) const;
    /// Columns that the registry does not have.
    const QStringList &unknown() const { return m_unknown; }

private:
    CsvHeader m_header;
    QList<int> m_rules;   ///< For each column the number of its rule, or -1.
    QStringList m_names;  ///< For each column the name under which its cells are kept among the texts; no two alike.
    QStringList m_unknown;
    bool m_hasTexts = false;
};

} // namespace exchange
