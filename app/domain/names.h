// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// The key under which names are compared and texts searched: compatibility-normalized (full width → half width), casefolded,
/// without spaces, dashes, dots, underscores and middle dots, Greek letters as their names. "ＢＬ－Ｂ０１Ｄ１" = "bl b01d1" = "BL-B01D1".
QString normalizedKey(QStringView name);

/// Finds a normalized key inside running text, or as the whole of a name, without keeping the text's own key. Any thread.
class KeySearch
{
public:
    explicit KeySearch(const QString &words) : m_key(normalizedKey(words)) {}

    bool isEmpty() const { return m_key.isEmpty(); }
    bool isIn(QStringView text) const;
    /// Whether the name has the same key; most names are turned down at their first letters.
    bool isAllOf(QStringView name) const;

private:
    QString m_key;
};

} // namespace domain
