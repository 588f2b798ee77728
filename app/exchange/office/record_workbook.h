// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"

#include "domain/field_info.h"
#include "domain/result.h"

#include <QMap>

namespace exchange {

/// What a column of amounts or persons comes to, as the program adds it up: shown until the spreadsheet calculates for itself.
struct ColumnSum
{
    QMap<QString, qint64> sums; ///< By currency; persons under an empty one.
    qint64 recorded = 0;        ///< Rows with a value.
    bool isLowerBound = false;  ///< Something was not disclosed, or is known from below only.
};

/// One column of a sheet of records. What goes with an amount stands in columns of its own, so that the number stays a number.
struct RecordColumn
{
    QString heading;
    domain::FieldKind kind = domain::FieldKind::Text;
    bool isGrouped = false;          ///< Of whole numbers: 12,000 instead of 12000, as years are written.
    std::optional<ColumnSum> total;
    int countedAt = -1;              ///< The column with what the total counts of each amount; -1: the amounts themselves.
    int currencyAt = -1;             ///< The column with the currency of each amount; -1: all have the same.
};

/// A cell; a date that is no day, a reference and a choice stand as text.
struct RecordCell
{
    domain::Value value;
    QString currency; ///< Of an amount.
};

/// Records as a sheet, and what it rests on.
struct RecordSheet
{
    QString title; ///< Also the sheet's name.
    QList<RecordColumn> columns;
    QList<QList<RecordCell>> rows;
    QList<std::pair<QString, QString>> notes; ///< Name and text, on a sheet of their own.
    domain::Language language = domain::Language::English;
};

/// The records as an Excel workbook: frozen headings, filters, typed cells, totals as formulas that follow the filter, and the notes. Only
/// those totals are formulas; no text becomes one, and nothing leads outside. Constraint (detail: the rows) where a sheet cannot hold so
/// many. Canceled by `progress`, which is told rows.
domain::Result<QByteArray> recordWorkbook(const RecordSheet &sheet, const FileRecord &record, const DeckProgress &progress = {});

} // namespace exchange
