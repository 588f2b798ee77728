// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/target_table.h"

#include "domain/vocabulary/deal_vocabulary.h"

namespace exchange {

using namespace domain;

namespace {

using enum ReadAs;
using Kind = RecordKind;
constexpr unsigned kDeals = kInDeals | kInEvents;

constexpr ColumnTarget kTargets[] = {
    {"deal.title", "Deal", "交易", Text, Kind::Deal, "title", "", kDeals},
    {"deal.title_zh", "Deal, Chinese title", "交易中文标题", Text, Kind::Deal, "title_zh", "", kInDeals},
    {"deal.announced", "Announced", "公布日期", Date, Kind::Deal, "announced_date", "", kInDeals},
    {"deal.signed", "Signed", "签署日期", Date, Kind::Deal, "signed_date", "", kInDeals},
    {"deal.effective", "Effective", "生效日期", Date, Kind::Deal, "effective_date", "", kInDeals},
    {"deal.end", "End", "结束日期", Date, Kind::Deal, "end_date", "", kInDeals},
    {"deal.type", "Deal type", "交易类型", Choice, Kind::Deal, "deal_type", "", kInDeals, {}, &vocabularyOf<DealType>},
    {"deal.principal", "Principal (licensor)", "授权方", Names, Kind::DealParty, "company_id", "PRINCIPAL", kDeals},
    {"deal.principal_country", "Principal's country", "授权方国家", ReadAs::Country, Kind::DealParty, "hq_country_at_signing", "PRINCIPAL", kInDeals},
    {"deal.partner", "Partner (licensee)", "被授权方", Names, Kind::DealParty, "company_id", "PARTNER", kDeals},
    {"deal.partner_country", "Partner's country", "被授权方国家", ReadAs::Country, Kind::DealParty, "hq_country_at_signing", "PARTNER", kInDeals},
    {"deal.investor", "Investor", "投资方", Names, Kind::DealParty, "company_id", "INVESTOR", kInDeals},
    {"deal.newco", "NewCo", "NewCo", Names, Kind::DealParty, "company_id", "NEWCO", kInDeals},
    {"deal.asset", "Asset", "资产", Names, Kind::DealCandidate, "candidate_id", "", kDeals},
    {"deal.asset_code", "Asset code", "资产代号", List, Kind::CandidateName, "name", "CODE", kInDeals},
    {"deal.asset_kind", "Asset kind", "资产类型", Choice, Kind::DealCandidate, "asset_kind", "", kInDeals, {}, &vocabularyOf<AssetKind>},
    {"deal.indication", "Indication", "适应症", Names, Kind::DealCandidate, "indication_id", "", kInDeals},
    {"deal.stage", "Stage at signing", "签署时阶段", ReadAs::Phase, Kind::Deal, "stage_at_signing", "", kInDeals},
    {"deal.rights", "Rights", "权利", Choice, Kind::DealCandidate, "rights", "", kInDeals, {}, &vocabularyOf<RightsScope>},
    {"deal.territory", "Territory", "区域", ReadAs::Territory, Kind::DealTerritory, "territory", "INCLUDED", kInDeals},
    {"deal.territory_excluded", "Excluded territory", "除外区域", ReadAs::Territory, Kind::DealTerritory, "territory", "EXCLUDED", kInDeals},
    {"deal.exclusivity", "Exclusivity", "独占性", Choice, Kind::Deal, "exclusivity", "", kInDeals, {}, &vocabularyOf<Exclusivity>},
    {"deal.sublicensable", "Sublicensable", "可再许可", ReadAs::Flag, Kind::Deal, "sublicensable", "", kInDeals},
    {"deal.currency", "Currency", "货币", ReadAs::Currency, Kind::DealTerm, "currency", "", kInDeals},
    {"deal.headline", "Headline total", "交易总额", Money, Kind::DealTerm, "amount_min", "HEADLINE_TOTAL", kInDeals},
    {"deal.upfront", "Upfront cash", "首付款", Money, Kind::DealTerm, "amount_min", "UPFRONT_CASH", kInDeals},
    {"deal.upfront_equity", "Upfront equity", "首付股权", Money, Kind::DealTerm, "amount_min", "UPFRONT_EQUITY", kInDeals},
    {"deal.equity_text", "Equity, wording", "股权（原文）", LongText, Kind::DealTerm, "text", "UPFRONT_EQUITY", kInDeals},
    {"deal.contingent_equity", "Contingent equity", "或有股权", Money, Kind::DealTerm, "amount_min", "CONTINGENT_EQUITY", kInDeals},
    {"deal.near_term", "Near-term contingent payment", "近期里程碑", Money, Kind::DealTerm, "amount_min", "NEAR_TERM", kInDeals},
    {"deal.option_fee", "Option fee", "期权费", Money, Kind::DealTerm, "amount_min", "OPTION_FEE", kInDeals},
    {"deal.option_exercise_fee", "Option exercise fee", "行权费", Money, Kind::DealTerm, "amount_min", "OPTION_EXERCISE_FEE", kInDeals},
    {"deal.rd_support", "R&D support", "研发资助", Money, Kind::DealTerm, "amount_min", "RD_SUPPORT", kInDeals},
    {"deal.milestones", "Milestones (not split)", "里程碑（未拆分）", Money, Kind::DealTerm, "amount_min", "MILESTONES_NOT_SPLIT", kInDeals},
    {"deal.research_milestones", "Research milestones", "研究里程碑", Money, Kind::DealTerm, "amount_min", "RESEARCH_MILESTONE", kInDeals},
    {"deal.development_milestones", "Development milestones", "研发里程碑", Money, Kind::DealTerm, "amount_min", "DEVELOPMENT_MILESTONE", kInDeals},
    {"deal.regulatory_milestones", "Regulatory milestones", "注册里程碑", Money, Kind::DealTerm, "amount_min", "REGULATORY_MILESTONE", kInDeals},
    {"deal.sales_milestones", "Sales milestones", "销售里程碑", Money, Kind::DealTerm, "amount_min", "COMMERCIAL_MILESTONE", kInDeals},
    {"deal.royalty", "Royalty", "特许权使用费", ReadAs::Royalty, Kind::DealTerm, "text", "ROYALTY", kInDeals},
    {"deal.profit_split", "Profit split", "利润分成", ReadAs::Royalty, Kind::DealTerm, "text", "PROFIT_SPLIT", kInDeals},
    {"deal.cost_share", "Cost share", "成本分担", LongText, Kind::DealTerm, "text", "COST_SHARE", kInDeals},
    {"deal.loan", "Loan", "贷款", Money, Kind::DealTerm, "amount_min", "LOAN", kInDeals},
    {"deal.cvr", "CVR", "或有价值权", Money, Kind::DealTerm, "amount_min", "CVR", kInDeals},
    {"deal.per_share", "Price per share", "每股价格", LongText, Kind::DealTerm, "text", "HEADLINE_TOTAL", kInDeals},
    {"deal.closed", "Closed", "交割日期", Date, Kind::DealEvent, "event_date", "CLOSED", kInDeals},
    {"deal.notice", "Termination notice", "终止通知日期", Date, Kind::DealEvent, "event_date", "TERMINATION_NOTICE", kInDeals},
    {"deal.terminated", "Terminated", "终止日期", Date, Kind::DealEvent, "event_date", "TERMINATED", kInDeals},
    {"deal.returned", "Rights returned", "权利退回日期", Date, Kind::DealEvent, "event_date", "RIGHTS_RETURNED", kInDeals},
    {"deal.termination_reason", "Termination reason", "终止原因", ReadAs::Term, Kind::DealEvent, "reason", "TERMINATED", kInDeals, TermVocabulary::TerminationReason},
    {"deal.status", "Status", "状态", Choice, Kind::DealEvent, "event_type", "", kInDeals, {}, &vocabularyOf<DealStatus>},
    {"deal.summary", "Summary", "摘要", LongText, Kind::Deal, "summary", "", kInDeals},
    {"deal.headline_note", "Headline note", "总额说明", Text, Kind::Deal, "headline_note", "", kInDeals},
    {"deal.contract_available", "Contract available", "合同可查", ReadAs::Flag, Kind::Deal, "governing_contract_available", "", kInDeals},
    {"deal.confidence", "Confidence", "可信度", Choice, Kind::Deal, "confidence", "", kInDeals, {}, &vocabularyOf<Confidence>},
    {"deal.confidential", "Confidential", "保密", ReadAs::Flag, Kind::Deal, "confidential", "", kInDeals},
    {"deal.last_verified", "Last verified", "最近核实", Date, Kind::Deal, "last_verified", "", kInDeals},
    {"deal.notes", "Notes", "备注", LongText, Kind::Deal, "notes", "", kInDeals},

    {"event.type", "Event", "事件", Choice, Kind::DealEvent, "event_type", "", kInEvents, {}, &vocabularyOf<DealEventType>},
    {"event.date", "Date", "日期", Date, Kind::DealEvent, "event_date", "", kInEvents},
    {"event.effective", "Effective", "生效日期", Date, Kind::DealEvent, "effective_date", "", kInEvents},
    {"event.notice", "Notice", "通知日期", Date, Kind::DealEvent, "notice_date", "", kInEvents},
    {"event.summary", "Summary", "摘要", LongText, Kind::DealEvent, "summary", "", kInEvents},
    {"event.summary_zh", "Chinese summary", "中文摘要", LongText, Kind::DealEvent, "summary_zh", "", kInEvents},
    {"event.initiator", "Initiating party", "发起方", Name, Kind::DealEvent, "initiating_party", "", kInEvents},
    {"event.reason", "Reason", "原因", ReadAs::Term, Kind::DealEvent, "reason", "", kInEvents, TermVocabulary::TerminationReason},
    {"event.secondary_reason", "Secondary reason", "次要原因", ReadAs::Term, Kind::DealEvent, "secondary_reason", "", kInEvents, TermVocabulary::TerminationReason},
    {"event.rights_return", "Rights returned", "权利退回", Choice, Kind::DealEvent, "rights_return", "", kInEvents, {}, &vocabularyOf<RightsReturn>},
    {"event.amount", "Amount", "金额", Money, Kind::DealEvent, "amount", "", kInEvents},
    {"event.currency", "Currency", "货币", ReadAs::Currency, Kind::DealEvent, "currency", "", kInEvents},
    {"event.plan", "Plan afterwards", "后续计划", Text, Kind::DealEvent, "post_event_plan", "", kInEvents},
    {"event.territory", "Territory", "区域", ReadAs::Territory, Kind::DealEvent, "territory", "", kInEvents},

    {"rate.base", "Base currency", "基准货币", ReadAs::Currency, Kind::FxRate, "base", "", kInRates},
    {"rate.quote", "Quote currency", "报价货币", ReadAs::Currency, Kind::FxRate, "quote", "", kInRates},
    {"rate.date", "Date", "日期", Date, Kind::FxRate, "date", "", kInRates},
    {"rate.rate", "Rate", "汇率", Decimal, Kind::FxRate, "rate", "", kInRates},
};

} // namespace

std::span<const ColumnTarget> dealTargets()
{
    return kTargets;
}

} // namespace exchange
