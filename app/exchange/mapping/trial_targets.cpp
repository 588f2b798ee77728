// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/target_table.h"

#include "domain/vocabulary/trial_vocabulary.h"

namespace exchange {

using namespace domain;

namespace {

using enum ReadAs;
using Kind = RecordKind;

constexpr ColumnTarget kTargets[] = {
    {"trial.registry_no", "Registry number", "登记号", Text, Kind::Trial, "registry_no", "", kInTrials},
    {"trial.registry", "Registry", "登记平台", Choice, Kind::Trial, "registry", "", kInTrials, {}, &vocabularyOf<Registry>},
    {"trial.title", "Title", "标题", Text, Kind::Trial, "title", "", kInTrials},
    {"trial.title_zh", "Chinese title", "中文标题", Text, Kind::Trial, "title_zh", "", kInTrials},
    {"trial.acronym", "Acronym", "简称", Text, Kind::Trial, "acronym", "", kInTrials},
    {"trial.other_ids", "Other IDs", "其他编号", List, Kind::Trial, "other_ids", "", kInTrials},
    {"trial.candidates", "Candidates", "候选药物", Names, Kind::TrialCandidate, "candidate_id", "", kInTrials},
    {"trial.indications", "Indications", "适应症", Names, Kind::TrialIndication, "indication_id", "", kInTrials},
    {"trial.status", "Status", "状态", Choice, Kind::Trial, "status", "", kInTrials, {}, &vocabularyOf<TrialStatus>},
    {"trial.last_known_status", "Last known status", "最后已知状态", Choice, Kind::Trial, "last_known_status", "", kInTrials, {}, &vocabularyOf<TrialStatus>},
    {"trial.why_stopped", "Why stopped", "终止原因", Text, Kind::Trial, "why_stopped", "", kInTrials},
    {"trial.study_type", "Study type", "研究类型", Choice, Kind::Trial, "study_type", "", kInTrials, {}, &vocabularyOf<StudyType>},
    {"trial.phase", "Phase", "阶段", ReadAs::Phase, Kind::Trial, "phase", "", kInTrials},
    {"trial.enrollment", "Enrollment", "入组人数", Count, Kind::Trial, "enrollment", "", kInTrials},
    {"trial.enrollment_type", "Enrollment basis", "入组人数依据", Choice, Kind::Trial, "enrollment_type", "", kInTrials, {}, &vocabularyOf<DateBasis>},
    {"trial.start", "Start", "开始日期", Date, Kind::Trial, "start_date", "", kInTrials},
    {"trial.start_type", "Start basis", "开始日期依据", Choice, Kind::Trial, "start_date_type", "", kInTrials, {}, &vocabularyOf<DateBasis>},
    {"trial.primary_completion", "Primary completion", "主要完成日期", Date, Kind::Trial, "primary_completion_date", "", kInTrials},
    {"trial.primary_completion_type", "Primary completion basis", "主要完成日期依据", Choice, Kind::Trial, "primary_completion_date_type", "", kInTrials, {}, &vocabularyOf<DateBasis>},
    {"trial.completion", "Completion", "完成日期", Date, Kind::Trial, "completion_date", "", kInTrials},
    {"trial.completion_type", "Completion basis", "完成日期依据", Choice, Kind::Trial, "completion_date_type", "", kInTrials, {}, &vocabularyOf<DateBasis>},
    {"trial.first_posted", "First posted", "首次公示", Date, Kind::Trial, "first_posted", "", kInTrials},
    {"trial.last_update_posted", "Last update posted", "最近更新公示", Date, Kind::Trial, "last_update_posted", "", kInTrials},
    {"trial.results_first_posted", "Results first posted", "结果首次公示", Date, Kind::Trial, "results_first_posted", "", kInTrials},
    {"trial.results", "Study results", "研究结果", Text, Kind::Trial, "study_results", "", kInTrials},
    {"trial.sponsor_name", "Sponsor (as registered)", "申办方（登记名称）", Text, Kind::Trial, "lead_sponsor_name", "", kInTrials},
    {"trial.sponsor", "Sponsor", "申办方", Name, Kind::Trial, "lead_sponsor_id", "", kInTrials},
    {"trial.funder_type", "Funder type", "资助方类别", Choice, Kind::Trial, "funder_type", "", kInTrials, {}, &vocabularyOf<SponsorClass>},
    {"trial.collaborators", "Collaborators", "合作方", List, Kind::Trial, "collaborators", "", kInTrials},
    {"trial.conditions", "Conditions", "疾病", List, Kind::Trial, "conditions", "", kInTrials},
    {"trial.interventions", "Interventions", "干预措施", List, Kind::Trial, "interventions", "", kInTrials},
    {"trial.design", "Study design", "研究设计", Text, Kind::Trial, "study_design", "", kInTrials},
    {"trial.sex", "Sex", "性别", Text, Kind::Trial, "sex", "", kInTrials},
    {"trial.age", "Age", "年龄", Text, Kind::Trial, "age", "", kInTrials},
    {"trial.countries", "Countries", "国家", Countries, Kind::TrialCountry, "country", "", kInTrials},
    {"trial.url", "Link", "链接", Link, Kind::Trial, "url", "", kInTrials},
    {"trial.last_verified", "Last verified", "最近核实", Date, Kind::Trial, "last_verified", "", kInTrials},
    {"trial.notes", "Notes", "备注", LongText, Kind::Trial, "notes", "", kInTrials},
};

} // namespace

std::span<const ColumnTarget> trialTargets()
{
    return kTargets;
}

} // namespace exchange
