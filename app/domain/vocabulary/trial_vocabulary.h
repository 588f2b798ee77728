// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// ClinicalTrials.gov overall status; Unset means "not recorded", which is not UNKNOWN.
enum class TrialStatus : quint8 {
    Unset, NotYetRecruiting, Recruiting, EnrollingByInvitation, ActiveNotRecruiting, Completed, Suspended,
    Terminated, Withdrawn, Unknown, Available, NoLongerAvailable, TemporarilyNotAvailable,
    ApprovedForMarketing, Withheld
};
inline constexpr VocabularyEntry kTrialStatusEntries[] = {
    {"", "", ""},
    {"NOT_YET_RECRUITING", "Not yet recruiting", "尚未招募"},
    {"RECRUITING", "Recruiting", "招募中"},
    {"ENROLLING_BY_INVITATION", "Enrolling by invitation", "邀请入组"},
    {"ACTIVE_NOT_RECRUITING", "Active, not recruiting", "进行中（不招募）"},
    {"COMPLETED", "Completed", "已完成"},
    {"SUSPENDED", "Suspended", "已暂停"},
    {"TERMINATED", "Terminated", "已终止"},
    {"WITHDRAWN", "Withdrawn", "已撤回"},
    {"UNKNOWN", "Unknown status", "未知"},
    {"AVAILABLE", "Available", "可用"},
    {"NO_LONGER_AVAILABLE", "No longer available", "不再可用"},
    {"TEMPORARILY_NOT_AVAILABLE", "Temporarily not available", "暂不可用"},
    {"APPROVED_FOR_MARKETING", "Approved for marketing", "已获批上市"},
    {"WITHHELD", "Withheld", "保留"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TrialStatus>{kTrialStatusEntries};

/// Reads the registry constant or label exactly (never by substring: NOT_YET_RECRUITING contains RECRUITING); Unset where nothing fits.
TrialStatus parseTrialStatus(QStringView text);

/// Registry study type.
enum class StudyType : quint8 {
    Unset, Interventional, Observational, ExpandedAccess
};
inline constexpr VocabularyEntry kStudyTypeEntries[] = {
    {"", "", ""},
    {"INTERVENTIONAL", "Interventional", "干预性"},
    {"OBSERVATIONAL", "Observational", "观察性"},
    {"EXPANDED_ACCESS", "Expanded access", "扩展使用"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<StudyType>{kStudyTypeEntries};

/// Trial registry.
enum class Registry : quint8 {
    Unset, ClinicalTrialsGov, ChinaDrugTrials, ChiCtr, EuCtr, Jrct, Isrctn
};
inline constexpr VocabularyEntry kRegistryEntries[] = {
    {"", "", ""},
    {"CTGOV", "ClinicalTrials.gov", "ClinicalTrials.gov"},
    {"CHINADRUGTRIALS", "ChinaDrugTrials", "药物临床试验登记与信息公示平台"},
    {"CHICTR", "ChiCTR", "中国临床试验注册中心"},
    {"EUCTR", "EU CTR/CTIS", "欧盟临床试验注册"},
    {"JRCT", "jRCT", "jRCT"},
    {"ISRCTN", "ISRCTN", "ISRCTN"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Registry>{kRegistryEntries};

/// Whether a registry date or count is actual or estimated.
enum class DateBasis : quint8 {
    Unset, Actual, Estimated
};
inline constexpr VocabularyEntry kDateBasisEntries[] = {
    {"", "", ""},
    {"ACTUAL", "Actual", "实际"},
    {"ESTIMATED", "Estimated", "预计"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<DateBasis>{kDateBasisEntries};

/// ClinicalTrials.gov sponsor class.
enum class SponsorClass : quint8 {
    Unset, Nih, Fed, OtherGov, Individual, Industry, Network, Ambiguous, Other, Unknown
};
inline constexpr VocabularyEntry kSponsorClassEntries[] = {
    {"", "", ""},
    {"NIH", "NIH", "NIH"},
    {"FED", "US federal", "美国联邦机构"},
    {"OTHER_GOV", "Other government", "其他政府机构"},
    {"INDIV", "Individual", "个人"},
    {"INDUSTRY", "Industry", "企业"},
    {"NETWORK", "Network", "协作网络"},
    {"AMBIG", "Ambiguous", "不明确"},
    {"OTHER", "Other", "其他"},
    {"UNKNOWN", "Unknown", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<SponsorClass>{kSponsorClassEntries};

} // namespace domain
