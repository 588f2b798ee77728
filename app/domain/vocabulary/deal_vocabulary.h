// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/deal_content_vocabulary.h" // IWYU pragma: export

namespace domain {

/// The one type of a deal.
enum class DealType : quint8 {
    Unset, License, LicenseCommercial, Option, CoDevelopment, CoPromotion, Research, Platform, AssetPurchase,
    Acquisition, NewCo, JointVenture, Manufacturing, Distribution, Financing, Settlement, Other
};
inline constexpr VocabularyEntry kDealTypeEntries[] = {
    {"", "", ""},
    {"LICENSE", "License (development & commercialization)", "授权许可"},
    {"LICENSE_COMMERCIAL", "License (commercialization only)", "商业化许可"},
    {"OPTION", "Option to license", "期权许可"},
    {"CO_DEVELOPMENT", "Co-development", "共同开发"},
    {"CO_PROMOTION", "Co-promotion/Co-commercialization", "联合推广"},
    {"RESEARCH", "Research collaboration", "研究合作"},
    {"PLATFORM", "Platform/technology license", "技术平台授权"},
    {"ASSET_PURCHASE", "Asset purchase", "资产收购"},
    {"ACQUISITION", "Acquisition (M&A)", "并购"},
    {"NEWCO", "NewCo", "NewCo模式"},
    {"JOINT_VENTURE", "Joint venture", "合资"},
    {"MANUFACTURING", "Manufacturing & supply", "生产供应"},
    {"DISTRIBUTION", "Distribution", "经销"},
    {"FINANCING", "Royalty/R&D financing", "特许权融资"},
    {"SETTLEMENT", "Settlement", "和解"},
    {"OTHER", "Other", "其他"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<DealType>{kDealTypeEntries};

/// Where a deal stands at an as-of date; derived from its events, never stored.
enum class DealStatus : quint8 {
    Unset, Pending, Active, Completed, Terminated, PartTerminated, Expired, Lapsed, Canceled, Unknown
};
inline constexpr VocabularyEntry kDealStatusEntries[] = {
    {"", "", ""},
    {"PENDING", "Announced, not closed", "已公布待交割"},
    {"ACTIVE", "Active", "进行中"},
    {"COMPLETED", "Completed", "已完成"},
    {"TERMINATED", "Terminated", "已终止"},
    {"PART_TERMINATED", "Partly terminated", "部分终止"},
    {"EXPIRED", "Expired", "到期"},
    {"LAPSED", "Option lapsed", "期权未行使"},
    {"CANCELED", "Canceled before effect", "取消"},
    {"UNKNOWN", "Not verified", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<DealStatus>{kDealStatusEntries};

/// How deal statuses are grouped in charts (DECISIONS 11).
enum class OutcomeGroup : quint8 {
    Unset, Active, Completed, EndedEarly, Pending, Unknown
};
inline constexpr VocabularyEntry kOutcomeGroupEntries[] = {
    {"", "", ""},
    {"ACTIVE", "Active", "进行中"},
    {"COMPLETED", "Completed", "已完成"},
    {"ENDED_EARLY", "Ended early", "提前终止"},
    {"PENDING", "Pending", "待交割"},
    {"UNKNOWN", "Unknown", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<OutcomeGroup>{kOutcomeGroupEntries};

/// Derived from headquarters at signing and the home countries, never typed.
enum class DealDirection : quint8 {
    Unset, Outbound, Inbound, Domestic, ForeignForeign, Mixed
};
inline constexpr VocabularyEntry kDealDirectionEntries[] = {
    {"", "", ""},
    {"OUTBOUND", "Outbound", "对外授权"},
    {"INBOUND", "Inbound", "授权引进"},
    {"DOMESTIC", "Domestic", "境内"},
    {"FOREIGN_FOREIGN", "Foreign–foreign", "境外"},
    {"MIXED", "Mixed", "混合"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<DealDirection>{kDealDirectionEntries};

/// What happened to a deal.
enum class DealEventType : quint8 {
    Unset, Announced, Signed, AntitrustClearance, Closed, Amended, Restated, OptionExercised, OptionLapsed,
    MilestoneAchieved, PaymentMade, Sublicensed, PartyAcquired, AcquiredByCounterparty, TerritoryChanged,
    PartlyTerminated, TerminationNotice, Terminated, RightsReturned, Completed, Expired, Canceled, Dispute
};
inline constexpr VocabularyEntry kDealEventTypeEntries[] = {
    {"", "", ""},
    {"ANNOUNCED", "Announced", "公布"},
    {"SIGNED", "Signed", "签署"},
    {"ANTITRUST_CLEARANCE", "Antitrust clearance", "反垄断批准"},
    {"CLOSED", "Closed/Effective", "交割/生效"},
    {"AMENDED", "Amended", "修订"},
    {"RESTATED", "Restated", "重述"},
    {"OPTION_EXERCISED", "Option exercised", "行使期权"},
    {"OPTION_LAPSED", "Option lapsed", "期权失效"},
    {"MILESTONE_ACHIEVED", "Milestone achieved", "达成里程碑"},
    {"PAYMENT_MADE", "Payment made", "已付款"},
    {"SUBLICENSED", "Sublicensed", "再许可"},
    {"PARTY_ACQUIRED", "Assigned/party acquired", "转让/一方被收购"},
    {"ACQUIRED_BY_COUNTERPARTY", "Acquired by the counterparty", "被合作方收购"},
    {"TERRITORY_CHANGED", "Territory changed", "区域变更"},
    {"PARTLY_TERMINATED", "Partly terminated", "部分终止"},
    {"TERMINATION_NOTICE", "Termination notice", "终止通知"},
    {"TERMINATED", "Terminated", "终止"},
    {"RIGHTS_RETURNED", "Rights returned", "权利退回"},
    {"COMPLETED", "Completed", "完成"},
    {"EXPIRED", "Expired", "到期"},
    {"CANCELED", "Canceled before effect", "取消"},
    {"DISPUTE", "Dispute", "争议"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<DealEventType>{kDealEventTypeEntries};

/// How much of the rights came back.
enum class RightsReturn : quint8 {
    Unset, All, Partial, None, Unknown
};
inline constexpr VocabularyEntry kRightsReturnEntries[] = {
    {"", "", ""},
    {"ALL", "All", "全部"},
    {"PARTIAL", "Partial", "部分"},
    {"NONE", "None", "无"},
    {"UNKNOWN", "Unknown", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RightsReturn>{kRightsReturnEntries};

} // namespace domain
