// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records.h"

#include <QStringList>

#include <span>

namespace exchange {

/// A field that a registry download fills, and the column it comes from.
struct ImportedField
{
    const char *key;        ///< Field key, or one of the two below.
    const char16_t *column; ///< Null for the texts, which several columns make up.
    /// Null for the countries, which are records of their own.
    const domain::FieldInfo<domain::Trial> *info() const;
};
inline constexpr char kCountriesKey[] = "countries";
inline constexpr char kTextsKey[] = "texts";

/// In the order of the fingerprint's places, which never changes.
std::span<const ImportedField> importedFields();

/// What a row said last time, field by field, in 150 characters: enough to tell which side of a re-import changed (DECISIONS 20).
/// Written to ImportLink::last_values as "1:" and six letters per imported field, or "------" for one the file did not have;
/// shorter where the last ones were not there.
class RowFingerprint
{
public:
    RowFingerprint();
    /// What toString() wrote; anything else gives a fingerprint that knows nothing.
    static RowFingerprint parse(const QString &text);

    bool knows(qsizetype field) const;
    void set(qsizetype field, const QString &canonical);
    /// True where the field said `canonical`; false too where nothing is known.
    bool says(qsizetype field, const QString &canonical) const;
    QString toString() const;

    friend bool operator==(const RowFingerprint &, const RowFingerprint &) = default;

private:
    QString m_places;
};

} // namespace exchange
