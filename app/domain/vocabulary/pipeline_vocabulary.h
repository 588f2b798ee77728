// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// Development phase of a program or a trial. Declared in axis order; compare by `rank`, never by ordinal.
enum class Phase : quint8 {
    Unknown, Discovery, Preclinical, Ind, EarlyPhase1, Phase1, Phase1_2, Phase2, Phase2_3, Phase3, Filed,
    Approved, Launched, Phase4, ClinicalUnknown, NotApplicable
};
inline constexpr VocabularyEntry kPhaseEntries[] = {
    {"", "Phase unknown", "阶段未知"},
    {"DISCOVERY", "Discovery", "药物发现"},
    {"PRECLINICAL", "Preclinical", "临床前"},
    {"IND", "IND/CTA filed or cleared", "申报临床/获批临床"},
    {"EARLY_PHASE1", "Early Phase 1", "早期I期"},
    {"PHASE1", "Phase 1", "I期"},
    {"PHASE1_2", "Phase 1/2", "I/II期"},
    {"PHASE2", "Phase 2", "II期"},
    {"PHASE2_3", "Phase 2/3", "II/III期"},
    {"PHASE3", "Phase 3", "III期"},
    {"FILED", "Filed", "申报上市"},
    {"APPROVED", "Approved", "获批"},
    {"LAUNCHED", "Launched", "已上市"},
    {"PHASE4", "Phase 4", "IV期"},
    {"CLINICAL_UNK", "Clinical (phase unknown)", "临床（阶段未知）"},
    {"NA", "Not applicable", "不适用"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Phase>{kPhaseEntries};

/// Order for maxima and `>=` (DOMAIN.md, table "Phase"); Unknown and NotApplicable rank lowest, CLINICAL_UNK is 27.
int rank(Phase phase);
/// Left-to-right position on an axis; CLINICAL_UNK, not applicable and unknown come last.
int axisOrder(Phase phase);
/// Short axis text such as "1/2" or "Precl."; the label where none is in use.
QString shortLabel(Phase phase, Language language);
/// Reads every common spelling ("Phase I/II", "Ph2", "PHASE2|PHASE3", "II期"); Unknown where nothing fits.
Phase parsePhase(QStringView text);

/// Whether work on a program goes on; separate from its phase.
enum class Activity : quint8 {
    Unset, Active, Suspended, NoDevelopmentReported, Discontinued, Withdrawn, Completed
};
inline constexpr VocabularyEntry kActivityEntries[] = {
    {"", "", ""},
    {"ACTIVE", "Active", "进行中"},
    {"SUSPENDED", "Suspended", "暂停"},
    {"NDR", "No development reported", "无研发进展报道"},
    {"DX", "Discontinued", "终止开发"},
    {"W", "Withdrawn from market", "撤市"},
    {"COMPLETED", "Completed", "已完成"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Activity>{kActivityEntries};

/// How new a mechanism is claimed to be.
enum class Novelty : quint8 {
    Unset, FirstInClass, BestInClass, FastFollow, MeBetter, MeToo, Biosimilar, Unclassified
};
inline constexpr VocabularyEntry kNoveltyEntries[] = {
    {"", "", ""},
    {"FIC", "First-in-class", "同类首创"},
    {"BIC", "Best-in-class", "同类最优"},
    {"FAST_FOLLOW", "Fast-follow", "快速跟进"},
    {"ME_BETTER", "Me-better", "Me-better"},
    {"ME_TOO", "Me-too", "Me-too"},
    {"BIOSIMILAR", "Biosimilar/generic", "生物类似药/仿制药"},
    {"UNCLASSIFIED", "Unclassified", "未分类"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Novelty>{kNoveltyEntries};

/// What kind of name a candidate goes by.
enum class NameKind : quint8 {
    Unset, Code, Inn, Usan, Brand, Chemical, ChineseGeneric, Former, Other
};
inline constexpr VocabularyEntry kNameKindEntries[] = {
    {"", "", ""},
    {"CODE", "Code", "代号"},
    {"INN", "INN", "国际非专利名"},
    {"USAN", "USAN", "美国采用名"},
    {"BRAND", "Brand", "商品名"},
    {"CHEMICAL", "Chemical", "化学名"},
    {"CHINESE_GENERIC", "Chinese generic", "中文通用名"},
    {"FORMER", "Former", "曾用名"},
    {"OTHER", "Other", "其他"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<NameKind>{kNameKindEntries};

/// What kind of other name a company goes by.
enum class AliasKind : quint8 {
    Unset, Legal, Former, Ticker, Abbreviation, Misspelling
};
inline constexpr VocabularyEntry kAliasKindEntries[] = {
    {"", "", ""},
    {"LEGAL", "Legal", "法定名称"},
    {"FORMER", "Former", "曾用名"},
    {"TICKER", "Ticker", "股票代码"},
    {"ABBREVIATION", "Abbreviation", "简称"},
    {"MISSPELLING", "Misspelling", "误拼"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<AliasKind>{kAliasKindEntries};

/// Language of a name.
enum class NameLanguage : quint8 {
    Unset, English, Chinese, Other
};
inline constexpr VocabularyEntry kNameLanguageEntries[] = {
    {"", "", ""},
    {"EN", "English", "英文"},
    {"ZH", "Chinese", "中文"},
    {"OTHER", "Other", "其他"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<NameLanguage>{kNameLanguageEntries};

/// What a candidate does to its target.
enum class TargetAction : quint8 {
    Unset, Inhibitor, Agonist, Antagonist, Binder, Degrader, Modulator, Other
};
inline constexpr VocabularyEntry kTargetActionEntries[] = {
    {"", "", ""},
    {"INHIBITOR", "Inhibitor", "抑制剂"},
    {"AGONIST", "Agonist", "激动剂"},
    {"ANTAGONIST", "Antagonist", "拮抗剂"},
    {"BINDER", "Binder", "结合剂"},
    {"DEGRADER", "Degrader", "降解剂"},
    {"MODULATOR", "Modulator", "调节剂"},
    {"OTHER", "Other", "其他"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TargetAction>{kTargetActionEntries};

/// Whether a target is the main one.
enum class TargetRole : quint8 {
    Unset, Primary, Secondary
};
inline constexpr VocabularyEntry kTargetRoleEntries[] = {
    {"", "", ""},
    {"PRIMARY", "Primary", "主要"},
    {"SECONDARY", "Secondary", "次要"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TargetRole>{kTargetRoleEntries};

/// Which open vocabulary a term belongs to.
enum class TermVocabulary : quint8 {
    Unset, Area, Modality, TerminationReason, CompanyType, Designation
};
inline constexpr VocabularyEntry kTermVocabularyEntries[] = {
    {"", "", ""},
    {"AREA", "Therapeutic area", "治疗领域"},
    {"MODALITY", "Modality", "药物类型"},
    {"TERMINATION_REASON", "Termination reason", "终止原因"},
    {"COMPANY_TYPE", "Company type", "公司类型"},
    {"DESIGNATION", "Designation", "资格认定"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TermVocabulary>{kTermVocabularyEntries};

} // namespace domain
