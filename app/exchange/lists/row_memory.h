// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace exchange {

/// What a row of a list said last time, slot by slot, in eight letters each: enough to tell which side of a re-import changed
/// (DECISIONS 20). Written to ImportLink::last_values as "2:" and "slot=letters" parted by bars, in the order of the facts' names.
class RowMemory
{
public:
    RowMemory() = default;
    /// What toString() wrote; anything else gives a memory that knows nothing.
    static RowMemory parse(const QString &text);

    bool knows(const QString &slot) const { return m_slots.contains(slot); }
    bool says(const QString &slot, const QString &canonical) const { return m_slots.value(slot) == digest(canonical); }
    /// The eight letters of a slot; empty where it is not known.
    QString remembered(const QString &slot) const { return m_slots.value(slot); }
    void set(const QString &slot, const QString &canonical) { m_slots.insert(slot, digest(canonical)); }
    QString toString() const;
    /// The file that said it last, known by its name without digits and signs, so that the export of another day is the same; empty
    /// where that was not remembered.
    QString file() const { return m_slots.value(QStringLiteral("@file")); }
    void setFile(const QString &fileName) { m_slots.insert(QStringLiteral("@file"), fileDigest(fileName)); }
    static QString fileDigest(const QString &fileName);

    /// The first 48 bits of SHA-1, as eight letters; stable between versions and machines, unlike qHash.
    static QString digest(const QString &canonical);

private:
    QHash<QString, QString> m_slots;
};

} // namespace exchange
