// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/registry_columns.h"

namespace exchange {

/// The rule of a column by its name in any case, or -1. Rule 0 is the registry number.
int columnRule(QStringView name);
QString columnName(int rule);
/// Whether all of a column's cells go among the texts.
bool isTextColumn(int rule);

/// One cell on its way into a row.
struct RowReading
{
    RegistryRowReader &reader;
    RegistryRow &row;
    qsizetype column;
    QByteArrayView cell;

    /// Puts the cell where the rule says; without a rule among the texts.
    void take(int rule);

    void keep();
    void refuse(RefusalReason reason);
    QString text() const { return QString::fromUtf8(cell); }
    QString sharedText() { return reader.shared(cell); }
    /// What the word means, by `parse`; asked once for each word.
    int choice(int (*parse)(const QString &word));
    void takeLocations();
};

} // namespace exchange
