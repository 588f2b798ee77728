// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/target_table.h"

#include "domain/vocabulary/regulatory_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"

namespace exchange {

using namespace domain;

namespace {

using enum ReadAs;
using Kind = RecordKind;
constexpr unsigned kPipeline = kInCandidates | kInPrograms;
constexpr unsigned kAssets = kPipeline | kInDeals;

constexpr ColumnTarget kTargets[] = {
    {"company.name", "Company", "公司", Name, Kind::Company, "name_en", "", kInCompanies},
    {"company.name_zh", "Company, Chinese name", "公司中文名", Text, Kind::Company, "name_zh", "", kInCompanies},
    {"company.short_name", "Short name", "简称", Text, Kind::Company, "short_name", "", kInCompanies},
    {"company.aliases", "Other names", "其他名称", List, Kind::CompanyAlias, "alias", "", kInCompanies},
    {"company.former_names", "Former names", "曾用名", List, Kind::CompanyAlias, "alias", "FORMER", kInCompanies},
    {"company.type", "Company type", "公司类型", ReadAs::Term, Kind::Company, "company_type", "", kInCompanies, TermVocabulary::CompanyType},
    {"company.country", "Headquarters", "总部", ReadAs::Country, Kind::Company, "hq_country", "", kInCompanies},
    {"company.parent", "Parent company", "母公司", Name, Kind::Company, "parent_company_id", "", kInCompanies},
    {"company.parent_from", "Parent from", "母公司起始", Date, Kind::Company, "parent_from", "", kInCompanies},
    {"company.parent_to", "Parent to", "母公司截止", Date, Kind::Company, "parent_to", "", kInCompanies},
    {"company.ticker", "Ticker", "股票代码", Text, Kind::Company, "ticker", "", kInCompanies},
    {"company.founded", "Founded", "成立时间", Date, Kind::Company, "founded", "", kInCompanies},
    {"company.website", "Website", "网站", Link, Kind::Company, "website", "", kInCompanies},
    {"company.sponsor_class", "Sponsor class", "申办方类别", Choice, Kind::Company, "sponsor_class", "", kInCompanies, {}, &vocabularyOf<SponsorClass>},
    {"company.last_verified", "Last verified", "最近核实", Date, Kind::Company, "last_verified", "", kInCompanies},
    {"company.notes", "Notes", "备注", LongText, Kind::Company, "notes", "", kInCompanies},

    {"candidate.name", "Candidate", "候选药物", Name, Kind::Candidate, "primary_name", "", kPipeline},
    {"candidate.name_zh", "Candidate, Chinese name", "药物中文名", Text, Kind::Candidate, "name_zh", "", kPipeline},
    {"candidate.aliases", "Other names", "其他名称", List, Kind::CandidateName, "name", "", kPipeline},
    {"candidate.code", "Code", "代号", List, Kind::CandidateName, "name", "CODE", kPipeline},
    {"candidate.inn", "INN", "国际非专利名", List, Kind::CandidateName, "name", "INN", kAssets},
    {"candidate.brand", "Brand", "商品名", List, Kind::CandidateName, "name", "BRAND", kAssets},
    {"candidate.modality", "Modality", "药物类型", ReadAs::Term, Kind::Candidate, "modality", "", kAssets, TermVocabulary::Modality},
    {"candidate.target", "Target", "靶点", Text, Kind::Candidate, "target_summary", "", kAssets},
    {"candidate.mechanism", "Mechanism", "作用机制", Text, Kind::Candidate, "moa_text", "", kAssets},
    {"candidate.originator", "Originator", "原研公司", Name, Kind::Candidate, "originator_company_id", "", kPipeline},
    {"candidate.owner", "Current owner", "现权利人", Name, Kind::Candidate, "current_owner_company_id", "", kPipeline},
    {"candidate.origin_country", "Origin", "来源国", ReadAs::Country, Kind::Candidate, "origin_country", "", kPipeline},
    {"candidate.novelty", "Novelty", "创新性", Choice, Kind::Candidate, "novelty", "", kAssets, {}, &vocabularyOf<Novelty>},
    {"candidate.regulatory_class", "Registration class", "注册分类", Text, Kind::Candidate, "regulatory_class", "", kPipeline},
    {"candidate.route", "Route", "给药途径", Text, Kind::Candidate, "route", "", kPipeline},
    {"candidate.platform", "Platform", "技术平台", Text, Kind::Candidate, "platform", "", kAssets},
    {"candidate.first_disclosed", "First disclosed", "首次披露", Date, Kind::Candidate, "first_disclosed_date", "", kPipeline},
    {"program.indication", "Indication", "适应症", Names, Kind::Program, "indication_id", "", kPipeline},
    {"indication.area", "Therapeutic area", "治疗领域", ReadAs::Term, Kind::Indication, "ta_id", "", kAssets, TermVocabulary::Area},
    {"program.region", "Region", "地区", ReadAs::Territory, Kind::Program, "region", "", kPipeline},
    {"program.phase", "Phase", "阶段", ReadAs::Phase, Kind::StatusEvent, "phase", "", kPipeline},
    {"program.activity", "Activity", "研发状态", Choice, Kind::StatusEvent, "activity", "", kPipeline, {}, &vocabularyOf<Activity>},
    {"program.phase_date", "Phase since", "阶段起始日期", Date, Kind::StatusEvent, "effective_date", "", kPipeline},
    {"program.reason", "Reason", "原因", Text, Kind::StatusEvent, "reason", "", kPipeline},
    {"program.lead", "Lead program", "主要项目", ReadAs::Flag, Kind::Program, "is_lead", "", kPipeline},
    {"program.line", "Line of therapy", "治疗线数", Text, Kind::Program, "line_of_therapy", "", kPipeline},
    {"program.biomarker", "Biomarker selected", "生物标志物筛选", ReadAs::Flag, Kind::Program, "biomarker_selected", "", kPipeline},
    {"program.combination", "Combination with", "联合用药", Text, Kind::Program, "combination_with", "", kPipeline},
    {"candidate.trials", "Trials", "临床试验", List, Kind::TrialCandidate, "trial_id", "", kInCandidates},
    {"regulatory.agency", "Agency", "监管机构", Choice, Kind::RegulatoryEvent, "agency", "", kInCandidates, {}, &vocabularyOf<Agency>},
    {"regulatory.filed_date", "Filed", "申报上市日期", Date, Kind::RegulatoryEvent, "date", "FILED", kInCandidates},
    {"regulatory.approved_date", "Approved", "批准日期", Date, Kind::RegulatoryEvent, "date", "APPROVED", kInCandidates},
    {"regulatory.orphan", "Orphan Drug", "孤儿药", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "ORPHAN_DRUG", kInCandidates},
    {"regulatory.breakthrough", "Breakthrough Therapy", "突破性治疗药物", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "BREAKTHROUGH_THERAPY", kInCandidates},
    {"regulatory.fast_track", "Fast Track", "快速通道", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "FAST_TRACK", kInCandidates},
    {"regulatory.accelerated", "Accelerated Approval", "加速批准", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "ACCELERATED_APPROVAL", kInCandidates},
    {"regulatory.priority", "Priority Review", "优先审评", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "PRIORITY_REVIEW", kInCandidates},
    {"regulatory.qidp", "QIDP", "合格传染病产品", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "QIDP", kInCandidates},
    {"regulatory.prime", "PRIME", "优先药物（PRIME）", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "PRIME", kInCandidates},
    {"regulatory.conditional", "Conditional MA", "附条件上市许可", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "CONDITIONAL_MA", kInCandidates},
    {"regulatory.exceptional", "Exceptional circumstances", "特殊情况", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "EXCEPTIONAL_CIRCUMSTANCES", kInCandidates},
    {"regulatory.accelerated_assessment", "Accelerated assessment", "加速评估", ReadAs::Flag, Kind::RegulatoryEvent, "designation", "ACCELERATED_ASSESSMENT", kInCandidates},
    {"candidate.confidential", "Confidential", "保密", ReadAs::Flag, Kind::Candidate, "confidential", "", kInCandidates},
    {"candidate.last_verified", "Last verified", "最近核实", Date, Kind::Candidate, "last_verified", "", kInCandidates},
    {"candidate.notes", "Notes", "备注", LongText, Kind::Candidate, "notes", "", kPipeline},
};

} // namespace

std::span<const ColumnTarget> pipelineTargets()
{
    return kTargets;
}

} // namespace exchange
