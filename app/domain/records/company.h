// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/records/term.h"
#include "domain/vocabulary/trial_vocabulary.h"

namespace domain {

/// A company, institute or agency. Alive as long as the portfolio; other names are CompanyAlias records.
struct Company
{
    Id<Company> id;
    QString name;
    QString nameZh;
    QString shortName;
    Id<Term> type;
    QString hqCountry;
    Id<Company> parent;
    PartialDate parentFrom;
    PartialDate parentTo;
    QString ticker;
    PartialDate founded;
    QString website;
    SponsorClass sponsorClass = SponsorClass::Unset;
    QString notes;
    PartialDate lastVerified;

    friend bool operator==(const Company &, const Company &) = default;
};
inline constexpr FieldInfo<Company> kCompanyFields[] = {
    field<&Company::name>("name_en", "Name", Need::Required),
    field<&Company::nameZh>("name_zh", "Chinese name"),
    field<&Company::shortName>("short_name", "Short name"),
    field<&Company::type>("company_type", "Company type"),
    fieldOfKind<&Company::hqCountry>(FieldKind::Country, "hq_country", "Headquarters"),
    field<&Company::parent>("parent_company_id", "Parent company"),
    field<&Company::parentFrom>("parent_from", "Parent from"),
    field<&Company::parentTo>("parent_to", "Parent to"),
    field<&Company::ticker>("ticker", "Ticker"),
    field<&Company::founded>("founded", "Founded"),
    fieldOfKind<&Company::website>(FieldKind::Url, "website", "Website"),
    field<&Company::sponsorClass>("sponsor_class", "Sponsor class"),
    fieldOfKind<&Company::notes>(FieldKind::LongText, "notes", "Notes"),
    field<&Company::lastVerified>("last_verified", "Last verified"),
};
template <>
inline constexpr std::span<const FieldInfo<Company>> kFields<Company>{kCompanyFields};

/// Another name of a company (MSD = Merck & Co).
struct CompanyAlias
{
    Id<CompanyAlias> id;
    Id<Company> company;
    QString alias;
    NameLanguage language = NameLanguage::Unset;
    AliasKind kind = AliasKind::Unset;

    friend bool operator==(const CompanyAlias &, const CompanyAlias &) = default;
};
inline constexpr FieldInfo<CompanyAlias> kCompanyAliasFields[] = {
    field<&CompanyAlias::company>("company_id", "Company", Need::Required),
    field<&CompanyAlias::alias>("alias", "Alias", Need::Required),
    field<&CompanyAlias::language>("lang", "Language"),
    field<&CompanyAlias::kind>("kind", "Kind"),
};
template <>
inline constexpr std::span<const FieldInfo<CompanyAlias>> kFields<CompanyAlias>{kCompanyAliasFields};

} // namespace domain
