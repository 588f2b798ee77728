// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

#include <iterator>
#include <type_traits>

namespace domain {

/// Which kind of record; the code is also its table's name in capitals.
enum class RecordKind : quint8 {
    Unset, Company, CompanyAlias, Candidate, CandidateName, Target, CandidateTarget, Term, Indication,
    Program, StatusEvent, Trial, TrialCandidate, TrialIndication, TrialCountry, TrialStatusEvent,
    RegulatoryEvent, Deal, DealParty, DealCandidate, DealTerritory, DealTerritoryCountry, DealTerm,
    RoyaltyTier, DealEvent, Source, Citation, Benchmark, ImportBatch, ImportLink, Setting,
    Payment, Obligation, FxRate, Catalyst, Conflict, Attachment, SavedView, MetricDefinition, ImportMapping,
    Dashboard, Report, Edition, ExportStyle
};
inline constexpr VocabularyEntry kRecordKindEntries[] = {
    {"", "", ""},
    {"COMPANY", "Company", "公司"},
    {"COMPANY_ALIAS", "Company alias", "公司别名"},
    {"CANDIDATE", "Candidate", "候选药物"},
    {"CANDIDATE_NAME", "Candidate name", "药物名称"},
    {"TARGET", "Target", "靶点"},
    {"CANDIDATE_TARGET", "Candidate target", "药物靶点"},
    {"TERM", "Vocabulary term", "词条"},
    {"INDICATION", "Indication", "适应症"},
    {"PROGRAM", "Program", "项目"},
    {"STATUS_EVENT", "Status event", "状态事件"},
    {"TRIAL", "Trial", "临床试验"},
    {"TRIAL_CANDIDATE", "Trial candidate", "试验药物"},
    {"TRIAL_INDICATION", "Trial indication", "试验适应症"},
    {"TRIAL_COUNTRY", "Trial country", "试验国家"},
    {"TRIAL_STATUS_EVENT", "Trial status event", "试验状态事件"},
    {"REGULATORY_EVENT", "Regulatory event", "监管事件"},
    {"DEAL", "Deal", "交易"},
    {"DEAL_PARTY", "Deal party", "交易方"},
    {"DEAL_CANDIDATE", "Deal candidate", "交易药物"},
    {"DEAL_TERRITORY", "Deal territory", "交易区域"},
    {"DEAL_TERRITORY_COUNTRY", "Deal territory country", "交易区域国家"},
    {"DEAL_TERM", "Deal term", "交易条款"},
    {"ROYALTY_TIER", "Royalty tier", "分成档位"},
    {"DEAL_EVENT", "Deal event", "交易事件"},
    {"SOURCE", "Source", "来源"},
    {"CITATION", "Citation", "引用"},
    {"BENCHMARK", "Benchmark", "基准数据"},
    {"IMPORT_BATCH", "Import", "导入"},
    {"IMPORT_LINK", "Import link", "导入关联"},
    {"SETTING", "Setting", "设置"},
    {"PAYMENT", "Payment", "付款"},
    {"OBLIGATION", "Obligation", "义务"},
    {"FX_RATE", "Exchange rate", "汇率"},
    {"CATALYST", "Expected event", "预期事件"},
    {"CONFLICT", "Conflict of sources", "来源冲突"},
    {"ATTACHMENT", "Attachment", "附件"},
    {"SAVED_VIEW", "Saved view", "已存视图"},
    {"METRIC_DEFINITION", "Definition", "指标定义"},
    {"IMPORT_MAPPING", "Import mapping", "导入映射"},
    {"DASHBOARD", "Dashboard", "仪表板"},
    {"REPORT", "Report", "报告"},
    {"EDITION", "Edition", "版次"},
    {"EXPORT_STYLE", "Export style", "导出样式"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<RecordKind>{kRecordKindEntries};

struct Company;
struct CompanyAlias;
struct Candidate;
struct CandidateName;
struct Target;
struct CandidateTarget;
struct Term;
struct Indication;
struct Program;
struct StatusEvent;
struct Trial;
struct TrialCandidate;
struct TrialIndication;
struct TrialCountry;
struct TrialStatusEvent;
struct RegulatoryEvent;
struct Deal;
struct DealParty;
struct DealCandidate;
struct DealTerritory;
struct DealTerritoryCountry;
struct DealTerm;
struct RoyaltyTier;
struct DealEvent;
struct Source;
struct Citation;
struct Benchmark;
struct ImportBatch;
struct ImportLink;
struct Setting;
struct Payment;
struct Obligation;
struct FxRate;
struct Catalyst;
struct Conflict;
struct Attachment;
struct SavedView;
struct MetricDefinition;
struct ImportMapping;
struct Dashboard;
struct Report;
struct Edition;
struct ExportStyle;

template <class... Records>
struct RecordList
{
};

/// Every record kind, in the order of RecordKind and so that parents stand before their children in files.
using AllRecords = RecordList<
    Company, CompanyAlias, Candidate, CandidateName, Target, CandidateTarget,
    Term, Indication, Program, StatusEvent, Trial, TrialCandidate,
    TrialIndication, TrialCountry, TrialStatusEvent, RegulatoryEvent, Deal, DealParty,
    DealCandidate, DealTerritory, DealTerritoryCountry, DealTerm, RoyaltyTier, DealEvent,
    Source, Citation, Benchmark, ImportBatch, ImportLink, Setting, Payment, Obligation, FxRate, Catalyst,
    Conflict, Attachment, SavedView, MetricDefinition, ImportMapping, Dashboard, Report, Edition, ExportStyle>;

namespace detail {
template <class Record, class... Records>
consteval int positionIn(RecordList<Records...>)
{
    int index = 0;
    const bool found = ((std::is_same_v<Record, Records> ? true : (++index, false)) || ...);
    return found ? index : -1;
}
} // namespace detail

template <class Record>
consteval RecordKind recordKindOf()
{
    return RecordKind(detail::positionIn<Record>(AllRecords{}) + 1);
}

/// Number of record kinds; their ordinals are 1 to this.
inline constexpr int kRecordKindCount = int(std::size(kRecordKindEntries)) - 1;

/// Calls `visit.template operator()<Record>()` for every record kind, in order.
template <class Visit>
void forEachRecordKind(Visit &&visit)
{
    [&]<class... Records>(RecordList<Records...>) { (visit.template operator()<Records>(), ...); }(AllRecords{});
}

/// The table's and the file's name of a record kind: its code in lower case.
inline QString tableName(RecordKind kind)
{
    return codeOf(kind).toLower();
}

} // namespace domain
