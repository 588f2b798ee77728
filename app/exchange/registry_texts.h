// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace exchange {

/// Gives a stored registry text (compact JSON) by its hash; empty where there is none. Called by one thread at a time, whichever it is.
using TextLookup = std::function<QString(const QString &hash)>;

/// The long cells of a registry row, column name → cell, as one text stored once under the hash of its content.
struct RegistryTexts
{
    /// A column and its cell in UTF-8.
    struct Cell
    {
        const QString *column;
        QByteArrayView cell;
    };
    using Cells = std::vector<Cell>;

    QByteArray json; ///< Compact, members sorted; empty for no texts.
    QString hash;    ///< 32 hexadecimal digits; empty for no texts.

    static RegistryTexts of(const QJsonObject &cells);
    /// The same for cells that are sorted by column; made without a document, since a registry has gigabytes of them.
    static RegistryTexts of(const Cells &cells);
    /// As ChangeSet::texts holds it.
    QByteArray compressed() const;
    static QJsonObject decode(const QString &json);
};

} // namespace exchange
