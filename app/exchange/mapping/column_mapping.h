// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/mapping/column_target.h"
#include "exchange/values/choice_reading.h"

#include <QByteArray>

namespace exchange {

/// What one column of a sheet means. Columns without a target are left out of the import, and said to be.
struct MappedColumn
{
    int index = -1;   ///< Of the cells in a row, from 0; -1 in a saved mapping: found by heading.
    QString header;   ///< As in the file; empty for a column without a heading.
    QString target;   ///< Key of a ColumnTarget; empty: left out.
    DateOrder dateOrder = DateOrder::Unset;
    MoneyUnit unit;
    PhaseScale phaseScale = PhaseScale::Usual;
    QString separator; ///< Between the values of one cell; empty: the usual ones.

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// A value that every row of the list has, such as the agency of a list of one agency's approvals.
struct MappedConstant
{
    QString target;
    QString value;

    friend bool operator==(const MappedConstant &, const MappedConstant &) = default;
};

/// How the columns of a list become fields of records. A plain value; its JSON is what is remembered, saved and given to the command line.
struct ColumnMapping
{
    QString name;
    ListKind list = ListKind::Unset;
    QString sheet; ///< Empty: whichever sheet is being read.
    QList<MappedColumn> columns;
    QList<MappedConstant> constants;

    const MappedColumn *column(QStringView target) const;
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

inline constexpr int kMappingSchema = 1;
QByteArray toJson(const ColumnMapping &mapping);
/// Strict: an unknown member, key, code or schema is Error::WrongFormat with the member's path as `where` and what stands there as detail.
domain::Result<ColumnMapping> mappingFromJson(const QByteArray &json);

/// The headings as they are compared: normalized, in order.
QString headerKey(const QStringList &headings);
/// A saved mapping on a sheet with these headings: columns are found by heading (the n-th of equal ones), unnamed ones by number.
/// Error::WrongFormat with the headings that are missing as detail where a column with a target is not there.
domain::Result<ColumnMapping> mappingOn(const ColumnMapping &saved, const QStringList &headings);

/// What must be mapped so that the list can be read at all: one target of each group. Empty where nothing is missing.
QList<QStringList> missingTargets(const ColumnMapping &mapping);
/// Targets that more than one column fills though only one can.
QStringList doubledTargets(const ColumnMapping &mapping);

} // namespace exchange
