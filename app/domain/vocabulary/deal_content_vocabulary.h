// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// What a financial term pays for.
enum class TermType : quint8 {
    Unset, UpfrontCash, UpfrontEquity, ContingentEquity, NearTerm, OptionFee, OptionExerciseFee, RdSupport,
    ResearchMilestone, DevelopmentMilestone, RegulatoryMilestone, CommercialMilestone, MilestonesNotSplit,
    Royalty, ProfitSplit, CostShare, Loan, Cvr, TransferPrice, MaintenanceFee, Headline
};
inline constexpr VocabularyEntry kTermTypeEntries[] = {
    {"", "", ""},
    {"UPFRONT_CASH", "Upfront cash", "首付款"},
    {"UPFRONT_EQUITY", "Upfront equity", "首付股权"},
    {"CONTINGENT_EQUITY", "Contingent equity", "或有股权"},
    {"NEAR_TERM", "Near-term contingent payment", "近期里程碑"},
    {"OPTION_FEE", "Option fee", "期权费"},
    {"OPTION_EXERCISE_FEE", "Option exercise fee", "行权费"},
    {"RD_SUPPORT", "R&D support/FTE", "研发资助"},
    {"RESEARCH_MILESTONE", "Research milestone", "研究里程碑"},
    {"DEVELOPMENT_MILESTONE", "Development milestone", "研发里程碑"},
    {"REGULATORY_MILESTONE", "Regulatory milestone", "注册里程碑"},
    {"COMMERCIAL_MILESTONE", "Commercial (sales) milestone", "销售里程碑"},
    {"MILESTONES_NOT_SPLIT", "Milestones (not split)", "里程碑（未拆分）"},
    {"ROYALTY", "Royalty", "特许权使用费"},
    {"PROFIT_SPLIT", "Profit split", "利润分成"},
    {"COST_SHARE", "Cost share", "成本分担"},
    {"LOAN", "Loan", "贷款"},
    {"CVR", "CVR", "或有价值权"},
    {"TRANSFER_PRICE", "Transfer price/manufacturing cost-plus", "转让价/生产成本加成"},
    {"MAINTENANCE_FEE", "Maintenance fee", "维持费"},
    {"HEADLINE_TOTAL", "Headline total", "交易总额"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TermType>{kTermTypeEntries};

/// How much of an amount was made public; never to be confused with zero.
enum class Disclosure : quint8 {
    Unset, Known, Range, AtLeast, UpTo, Present, Undisclosed, None
};
inline constexpr VocabularyEntry kDisclosureEntries[] = {
    {"", "", ""},
    {"KNOWN", "Known", "已知"},
    {"RANGE", "Range", "区间"},
    {"AT_LEAST", "At least", "至少"},
    {"UP_TO", "Up to", "最高"},
    {"PRESENT", "Present, amount undisclosed", "有，金额未披露"},
    {"UNDISCLOSED", "Undisclosed", "未披露"},
    {"NONE", "None", "无"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Disclosure>{kDisclosureEntries};

/// What a company is in a deal: principal = licensor or seller, partner = licensee or buyer.
enum class PartyRole : quint8 {
    Unset, Principal, Partner, Investor, Guarantor, NewCo, ThirdParty
};
inline constexpr VocabularyEntry kPartyRoleEntries[] = {
    {"", "", ""},
    {"PRINCIPAL", "Principal (licensor)", "授权方"},
    {"PARTNER", "Partner (licensee)", "被授权方"},
    {"INVESTOR", "Investor", "投资方"},
    {"GUARANTOR", "Guarantor", "担保方"},
    {"NEWCO", "NewCo", "NewCo"},
    {"THIRD_PARTY", "Third party", "第三方"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<PartyRole>{kPartyRoleEntries};

/// What a deal is about.
enum class AssetKind : quint8 {
    Unset, Asset, Platform, OptionSlot, UndisclosedCandidate
};
inline constexpr VocabularyEntry kAssetKindEntries[] = {
    {"", "", ""},
    {"ASSET", "Asset", "资产"},
    {"PLATFORM", "Platform", "平台"},
    {"OPTION_SLOT", "Option slot", "期权名额"},
    {"UNDISCLOSED_CANDIDATE", "Undisclosed candidate", "未披露候选药物"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<AssetKind>{kAssetKindEntries};

/// Which rights a deal grants.
enum class RightsScope : quint8 {
    Unset, All, Development, Manufacture, Commercialize
};
inline constexpr VocabularyEntry kRightsScopeEntries[] = {
    {"", "", ""},
    {"ALL", "All", "全部"},
    {"DEVELOPMENT", "Develop", "开发"},
    {"MANUFACTURE", "Manufacture", "生产"},
    {"COMMERCIALIZE", "Commercialize", "商业化"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RightsScope>{kRightsScopeEntries};

/// How firmly a candidate belongs to a deal.
enum class RightsEvidence : quint8 {
    Unset, Granted, Option, Referenced
};
inline constexpr VocabularyEntry kRightsEvidenceEntries[] = {
    {"", "", ""},
    {"GRANTED", "Granted", "已授予"},
    {"OPTION", "Option", "期权"},
    {"REFERENCED", "Referenced", "提及"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RightsEvidence>{kRightsEvidenceEntries};

/// Exclusivity of the granted rights.
enum class Exclusivity : quint8 {
    Unset, Exclusive, CoExclusive, SemiExclusive, NonExclusive, Undisclosed
};
inline constexpr VocabularyEntry kExclusivityEntries[] = {
    {"", "", ""},
    {"EXCLUSIVE", "Exclusive", "独占"},
    {"CO_EXCLUSIVE", "Co-exclusive", "共同独占"},
    {"SEMI_EXCLUSIVE", "Semi-exclusive", "半独占"},
    {"NON_EXCLUSIVE", "Non-exclusive", "非独占"},
    {"UNDISCLOSED", "Undisclosed", "未披露"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Exclusivity>{kExclusivityEntries};

/// How sure we are of a record.
enum class Confidence : quint8 {
    Unset, High, Medium, Low
};
inline constexpr VocabularyEntry kConfidenceEntries[] = {
    {"", "", ""},
    {"HIGH", "High", "高"},
    {"MEDIUM", "Medium", "中"},
    {"LOW", "Low", "低"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Confidence>{kConfidenceEntries};

/// Whether a territory is in or out.
enum class TerritoryMode : quint8 {
    Unset, Included, Excluded
};
inline constexpr VocabularyEntry kTerritoryModeEntries[] = {
    {"", "", ""},
    {"INCLUDED", "Included", "包含"},
    {"EXCLUDED", "Excluded", "除外"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TerritoryMode>{kTerritoryModeEntries};

/// How royalty tiers apply.
enum class TierMethod : quint8 {
    Unset, Marginal, WholeTier
};
inline constexpr VocabularyEntry kTierMethodEntries[] = {
    {"", "", ""},
    {"MARGINAL", "Marginal", "边际"},
    {"WHOLE_TIER", "Whole tier", "整档"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TierMethod>{kTierMethodEntries};

} // namespace domain
