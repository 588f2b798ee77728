// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace exchange {

/// Gives a stored registry text (compact JSON) by its hash; empty where there is none. Called on the thread that plans or writes.
using TextLookup = std::function<QString(const QString &hash)>;

/// The long cells of a registry row, column name → cell, as one text stored once under the hash of its content.
struct RegistryTexts
{
    QByteArray json; ///< Compact, members sorted; empty for no texts.
    QString hash;    ///< 32 hexadecimal digits; empty for no texts.

    static RegistryTexts of(const QJsonObject &cells);
    /// As ChangeSet::texts holds it.
    QByteArray compressed() const;
    static QJsonObject decode(const QString &json);
};

} // namespace exchange
