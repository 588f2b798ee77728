// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// How far a payment has come.
enum class PaymentKind : quint8 {
    Unset, Expected, Achieved, Invoiced, Paid
};
inline constexpr VocabularyEntry kPaymentKindEntries[] = {
    {"", "", ""},
    {"EXPECTED", "Expected", "预期"},
    {"ACHIEVED", "Achieved", "已达成"},
    {"INVOICED", "Invoiced", "已开票"},
    {"PAID", "Paid", "已支付"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<PaymentKind>{kPaymentKindEntries};

/// What a party owes besides money.
enum class ObligationKind : quint8 {
    Unset, JscMeeting, Report, RenewalNotice, Diligence, ExclusivityEnd, OptionExpiry
};
inline constexpr VocabularyEntry kObligationKindEntries[] = {
    {"", "", ""},
    {"JSC_MEETING", "JSC meeting", "联合指导委员会会议"},
    {"REPORT", "Report", "报告"},
    {"RENEWAL_NOTICE", "Renewal notice", "续约通知"},
    {"DILIGENCE", "Diligence", "勤勉义务"},
    {"EXCLUSIVITY_END", "Exclusivity end", "独占期结束"},
    {"OPTION_EXPIRY", "Option expiry", "期权到期"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<ObligationKind>{kObligationKindEntries};

/// What kind of event is expected.
enum class CatalystType : quint8 {
    Unset, PdufaDate, AdCom, Filing, ReadoutTopline, ReadoutInterim, ReadoutFinal, EnrollmentCompletion, ConferenceAbstract, OptionDecision, MilestoneDue, DealAnniversary, PatentExpiry
};
inline constexpr VocabularyEntry kCatalystTypeEntries[] = {
    {"", "", ""},
    {"PDUFA_DATE", "PDUFA date", "PDUFA日期"},
    {"ADCOM", "AdCom", "顾问委员会会议"},
    {"FILING", "Filing", "申报"},
    {"READOUT_TOPLINE", "Read-out (topline)", "数据读出（顶线）"},
    {"READOUT_INTERIM", "Read-out (interim)", "数据读出（期中）"},
    {"READOUT_FINAL", "Read-out (final)", "数据读出（最终）"},
    {"ENROLLMENT_COMPLETION", "Enrollment completion", "入组完成"},
    {"CONFERENCE_ABSTRACT", "Conference abstract", "会议摘要"},
    {"OPTION_DECISION", "Option decision", "期权决定"},
    {"MILESTONE_DUE", "Milestone due", "里程碑到期"},
    {"DEAL_ANNIVERSARY", "Deal anniversary", "交易周年"},
    {"PATENT_EXPIRY", "Patent expiry", "专利到期"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<CatalystType>{kCatalystTypeEntries};

/// How sure the window of an expected event is.
enum class CatalystCertainty : quint8 {
    Unset, Confirmed, CompanyGuidance, Estimated
};
inline constexpr VocabularyEntry kCatalystCertaintyEntries[] = {
    {"", "", ""},
    {"CONFIRMED", "Confirmed", "已确认"},
    {"COMPANY_GUIDANCE", "Company guidance", "公司指引"},
    {"ESTIMATED", "Estimated", "估计"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<CatalystCertainty>{kCatalystCertaintyEntries};

/// How an expected event turned out.
enum class CatalystOutcome : quint8 {
    Unset, Positive, Negative, Mixed, Pending, Delayed
};
inline constexpr VocabularyEntry kCatalystOutcomeEntries[] = {
    {"", "", ""},
    {"POSITIVE", "Positive", "积极"},
    {"NEGATIVE", "Negative", "消极"},
    {"MIXED", "Mixed", "好坏参半"},
    {"PENDING", "Pending", "待定"},
    {"DELAYED", "Delayed", "延迟"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<CatalystOutcome>{kCatalystOutcomeEntries};

/// Which of two disagreeing sources was believed.
enum class ConflictChoice : quint8 {
    Unset, First, Second, Neither
};
inline constexpr VocabularyEntry kConflictChoiceEntries[] = {
    {"", "", ""},
    {"FIRST", "First source", "第一来源"},
    {"SECOND", "Second source", "第二来源"},
    {"NEITHER", "Neither", "均不采用"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<ConflictChoice>{kConflictChoiceEntries};

} // namespace domain
