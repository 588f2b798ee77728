// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_context.h"

namespace exchange {

/// The therapeutic area and the indications that a row names, be it in columns of their own or in one ("Oncology – Solid Tumors").
struct AreaWords
{
    qint64 area = 0;
    QList<qint64> indications;
    bool isOpen = false; ///< Several indications are called as the row says, and nobody said yet which is meant.
    QString wording;     ///< As listed, where more was said than the records hold.
};

/// `indicationTarget` is the column of indications. An area without an indication gives an indication of the area's own name, since
/// areas are recorded through indications.
AreaWords areaWords(ListContext &context, const RowReading &row, QStringView indicationTarget);

} // namespace exchange
