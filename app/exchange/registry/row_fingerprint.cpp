// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/row_fingerprint.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr qsizetype kPlace = 6;
constexpr QChar kNothing = u'-';
constexpr qsizetype kAlwaysWritten = 25;

constexpr ImportedField kImportedFields[] = {
    {"title", u"Study Title"},
    {"url", u"Study URL"},
    {"acronym", u"Acronym"},
    {"status", u"Study Status"},
    {"study_results", u"Study Results"},
    {"conditions", u"Conditions"},
    {"interventions", u"Interventions"},
    {"lead_sponsor_name", u"Sponsor"},
    {"collaborators", u"Collaborators"},
    {"sex", u"Sex"},
    {"age", u"Age"},
    {"phase", u"Phases"},
    {"enrollment", u"Enrollment"},
    {"funder_type", u"Funder Type"},
    {"study_type", u"Study Type"},
    {"study_design", u"Study Design"},
    {"other_ids", u"Other IDs"},
    {"start_date", u"Start Date"},
    {"primary_completion_date", u"Primary Completion Date"},
    {"completion_date", u"Completion Date"},
    {"first_posted", u"First Posted"},
    {"results_first_posted", u"Results First Posted"},
    {"last_update_posted", u"Last Update Posted"},
    {kCountriesKey, u"Locations"},
    {kTextsKey, nullptr},
    {"title_zh", u"Chinese Title"},
    {"last_known_status", u"Last Known Status"},
    {"why_stopped", u"Why Stopped"},
    {"enrollment_type", u"Enrollment Type"},
    {"start_date_type", u"Start Date Type"},
    {"primary_completion_date_type", u"Primary Completion Date Type"},
    {"completion_date_type", u"Completion Date Type"},
};

/// FNV-1a (64 bit) as six letters of 6 bits; stable between versions and machines, unlike qHash.
std::array<QChar, kPlace> digest(const QString &text)
{
    quint64 hash = 14695981039346656037u;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffu)) * 1099511628211u;
        hash = (hash ^ (c.unicode() >> 8u)) * 1099511628211u;
    }
    hash ^= hash >> 28u;
    static constexpr char kLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
    std::array<QChar, kPlace> letters;
    for (QChar &letter : letters) {
        letter = QLatin1Char(kLetters[hash & 63u]);
        hash >>= 6u;
    }
    return letters;
}

} // namespace

const domain::FieldInfo<domain::Trial> *ImportedField::info() const
{
    return domain::findField<domain::Trial>(QString::fromLatin1(key));
}

std::span<const ImportedField> importedFields()
{
    return kImportedFields;
}

RowFingerprint::RowFingerprint() : m_places(kPlace * qsizetype(std::size(kImportedFields)), kNothing) {}

RowFingerprint RowFingerprint::parse(const QString &text)
{
    RowFingerprint result;
    const qsizetype size = text.size() - 2;
    if (text.startsWith(QLatin1String("1:")) && size <= result.m_places.size() && size % kPlace == 0)
        result.m_places.replace(0, size, text.sliced(2));
    return result;
}

bool RowFingerprint::knows(qsizetype field) const
{
    return m_places[field * kPlace] != kNothing;
}

void RowFingerprint::set(qsizetype field, const QString &canonical)
{
    std::ranges::copy(digest(canonical), m_places.begin() + field * kPlace);
}

bool RowFingerprint::says(qsizetype field, const QString &canonical) const
{
    return std::ranges::equal(QStringView(m_places).sliced(field * kPlace, kPlace), digest(canonical));
}

QString RowFingerprint::toString() const
{
    // Fields that came later and that most files lack cost nothing, and texts written before them stay what they were.
    qsizetype size = m_places.size();
    while (size > kAlwaysWritten * kPlace && m_places[size - 1] == kNothing)
        size -= kPlace;
    return QLatin1String("1:") + m_places.first(size);
}

} // namespace exchange
