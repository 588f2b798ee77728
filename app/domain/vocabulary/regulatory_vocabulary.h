// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// Regulatory agency.
enum class Agency : quint8 {
    Unset, Fda, Ema, Nmpa, Pmda, Mhra, HealthCanada, Mfds, Tga, Hsa, Swissmedic, Anvisa, Other
};
inline constexpr VocabularyEntry kAgencyEntries[] = {
    {"", "", ""},
    {"FDA", "FDA", "FDA"},
    {"EMA_EC", "EMA/EC", "EMA/EC"},
    {"NMPA_CDE", "NMPA/CDE", "国家药监局/药审中心"},
    {"PMDA_MHLW", "PMDA/MHLW", "PMDA/MHLW"},
    {"MHRA", "MHRA", "MHRA"},
    {"HEALTH_CANADA", "Health Canada", "加拿大卫生部"},
    {"MFDS", "MFDS", "MFDS"},
    {"TGA", "TGA", "TGA"},
    {"HSA", "HSA", "HSA"},
    {"SWISSMEDIC", "Swissmedic", "Swissmedic"},
    {"ANVISA", "ANVISA", "ANVISA"},
    {"OTHER", "Other", "其他"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Agency>{kAgencyEntries};

/// What an agency did, or was asked to do.
enum class RegEvent : quint8 {
    Unset, IndFiled, IndCleared, ClinicalHold, Filed, Accepted, AdCom, PdufaDate, Crl, Approved,
    ConditionalApproval, Withdrawn, NrdlListed, DesignationGranted
};
inline constexpr VocabularyEntry kRegEventEntries[] = {
    {"", "", ""},
    {"IND_FILED", "IND/CTA filed", "申报临床"},
    {"IND_CLEARED", "IND cleared", "获批临床"},
    {"CLINICAL_HOLD", "Clinical hold", "临床暂停"},
    {"FILED", "NDA/BLA/MAA filed", "申报上市"},
    {"ACCEPTED", "Accepted", "受理"},
    {"ADCOM", "AdCom", "专家委员会"},
    {"PDUFA_DATE", "PDUFA date", "PDUFA日期"},
    {"CRL", "CRL/Refuse-to-file", "完全回复函/拒绝受理"},
    {"APPROVED", "Approved", "批准"},
    {"CONDITIONAL_APPROVAL", "Conditional approval", "附条件批准"},
    {"WITHDRAWN", "Withdrawn", "撤回"},
    {"NRDL_LISTED", "NRDL listed", "纳入医保"},
    {"DESIGNATION_GRANTED", "Designation granted", "授予资格认定"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RegEvent>{kRegEventEntries};

/// Whether a regulatory event has happened.
enum class RegEventStatus : quint8 {
    Unset, Occurred, Expected, Missed, Withdrawn
};
inline constexpr VocabularyEntry kRegEventStatusEntries[] = {
    {"", "", ""},
    {"OCCURRED", "Occurred", "已发生"},
    {"EXPECTED", "Expected", "预期"},
    {"MISSED", "Missed", "错过"},
    {"WITHDRAWN", "Withdrawn", "撤回"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RegEventStatus>{kRegEventStatusEntries};

/// What kind of document a source is.
enum class SourceKind : quint8 {
    Unset, PressRelease, SecFiling, ExchangeFiling, Registry, Database, Conference, News, Internal
};
inline constexpr VocabularyEntry kSourceKindEntries[] = {
    {"", "", ""},
    {"PRESS_RELEASE", "Press release", "新闻稿"},
    {"SEC_FILING", "SEC filing", "SEC申报"},
    {"EXCHANGE_FILING", "HKEX/SSE/SZSE filing", "港交所/沪深交易所公告"},
    {"REGISTRY", "Registry", "登记平台"},
    {"DATABASE", "Database", "数据库"},
    {"CONFERENCE", "Conference", "会议"},
    {"NEWS", "News", "新闻"},
    {"INTERNAL", "Internal", "内部"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<SourceKind>{kSourceKindEntries};

} // namespace domain
