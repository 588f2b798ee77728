// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/row_fingerprint.h"

namespace exchange {

namespace {

constexpr qsizetype kPlace = 6;
constexpr QChar kNothing = u'-';

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
};

/// FNV-1a (64 bit) as six letters of 6 bits; stable between versions and machines, unlike qHash.
QString digest(const QString &text)
{
    quint64 hash = 14695981039346656037u;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffu)) * 1099511628211u;
        hash = (hash ^ (c.unicode() >> 8u)) * 1099511628211u;
    }
    hash ^= hash >> 28u;
    static constexpr char kLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
    QString letters(kPlace, Qt::Uninitialized);
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
    if (text.startsWith(QLatin1String("1:")) && text.size() == result.m_places.size() + 2)
        result.m_places = text.sliced(2);
    return result;
}

bool RowFingerprint::knows(qsizetype field) const
{
    return m_places[field * kPlace] != kNothing;
}

void RowFingerprint::set(qsizetype field, const QString &canonical)
{
    m_places.replace(field * kPlace, kPlace, digest(canonical));
}

bool RowFingerprint::says(qsizetype field, const QString &canonical) const
{
    return QStringView(m_places).sliced(field * kPlace, kPlace) == digest(canonical);
}

QString RowFingerprint::toString() const
{
    return QLatin1String("1:") + m_places;
}

} // namespace exchange
