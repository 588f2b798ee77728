// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/report_templates.h"

#include <algorithm>

namespace analytics {

using domain::RecordKind;
using namespace Qt::StringLiterals;
using Kind = ReportBlock::Kind;

namespace {

LocalText both(const char *english, const char *chinese)
{
    return {QString::fromUtf8(english), QString::fromUtf8(chinese)};
}

ReportBlock heading(const char *english, const char *chinese)
{
    ReportBlock block;
    block.kind = Kind::Heading;
    block.text = both(english, chinese);
    return block;
}

ReportBlock text(const char *english, const char *chinese)
{
    ReportBlock block;
    block.kind = Kind::Text;
    block.text = both(english, chinese);
    return block;
}

ReportBlock figures(const QStringList &expressions)
{
    ReportBlock block;
    block.kind = Kind::KeyFigures;
    block.figures = expressions;
    return block;
}

ReportBlock chart(const QString &id, const QString &unit = {}, const QString &options = {})
{
    ReportBlock block;
    block.kind = Kind::Chart;
    block.chart = {id, unit, options};
    return block;
}

ReportBlock ofSubject(ReportBlock block)
{
    block.ofSubject = true;
    return block;
}

ReportBlock table(RecordKind records, const LocalText &title, const QStringList &columns, const QString &sort)
{
    ReportBlock block;
    block.kind = Kind::Table;
    block.records = records;
    block.text = title;
    block.columns = columns;
    block.sort = sort;
    return block;
}

ReportBlock changes(RecordKind records, const QString &since)
{
    ReportBlock block;
    block.kind = Kind::Changes;
    block.records = records;
    block.since = since;
    return block;
}

ReportBlock section(const QString &name)
{
    ReportBlock block;
    block.kind = Kind::Subject;
    block.section = name;
    return block;
}

const QStringList kDealColumns{u"title"_s, u"partner"_s, u"cohort_year"_s, u"status"_s, u"upfront"_s, u"headline"_s};
const QStringList kTrialColumns{u"registry_no"_s, u"title"_s, u"phase"_s, u"status_now"_s, u"lead_sponsor_name"_s};

ReportSpec boardBriefing()
{
    return {both("Board briefing", "董事会简报"), ReportSubject::None, {},
            {heading("The portfolio at a glance", "管线一览"),
             text("On {as-of} the portfolio holds {candidates} candidates in {programs} programs; {clinical-programs} programs are active in the clinic. "
                  "{active-deals} of {deals} deals are active, and {return-rate} of the dated ones were terminated or returned.",
                  "截至{as-of}，管线共有{candidates}个候选药物、{programs}个项目，其中{clinical-programs}个处于临床阶段且活跃。"
                  "{deals}项交易中有{active-deals}项进行中；有日期的交易中{return-rate}已终止或退回。"),
             figures({u"candidates"_s, u"clinical-programs"_s, u"recruiting-trials"_s, u"active-deals"_s, u"disclosed-value"_s, u"return-rate"_s}),
             chart(u"phase-distribution"_s), chart(u"therapeutic-area-concentration"_s),
             heading("Partnerships", "合作交易"), chart(u"partnership-outcomes"_s), chart(u"deal-value"_s),
             heading("What changed in a year", "一年来的变化"), changes(RecordKind::Candidate, u"1 year"_s), changes(RecordKind::Deal, u"1 year"_s)}};
}

ReportSpec portfolioReview()
{
    return {both("Portfolio review", "管线回顾"), ReportSubject::None, {},
            {heading("Where the pipeline stands", "管线现状"),
             text("{headline chart=phase-distribution}. {headline chart=therapeutic-area-concentration}.",
                  "{headline chart=phase-distribution}。{headline chart=therapeutic-area-concentration}。"),
             figures({u"candidates"_s, u"programs"_s, u"clinical-programs"_s, u"recruiting-trials"_s}),
             chart(u"phase-distribution"_s), chart(u"phase-distribution"_s, {}, u"split=modality"_s),
             heading("The pipeline", "管线图"), chart(u"pipeline"_s),
             heading("By area and novelty", "按领域与新颖性"), chart(u"pipeline-matrix"_s), chart(u"novelty-by-origin"_s),
             heading("Moving on", "推进情况"), chart(u"phase-transitions"_s), chart(u"trial-status"_s), chart(u"trial-starts"_s),
             heading("Candidates", "候选药物"),
             table(RecordKind::Candidate, both("Candidates, furthest first", "候选药物（按进展排序）"),
                   {u"primary_name"_s, u"area"_s, u"modality"_s, u"highest_phase"_s, u"activity"_s, u"partner"_s}, u"-highest_phase"_s),
             changes(RecordKind::Candidate, u"1 year"_s)}};
}

ReportSpec dealLandscape()
{
    return {both("Deal landscape", "交易概览"), ReportSubject::None, {},
            {heading("Deals and their value", "交易及金额"),
             text("{deals} deals, {disclosed-value show=full}. {headline chart=top-deals}.", "共{deals}项交易，披露金额{disclosed-value show=full}。{headline chart=top-deals}。"),
             figures({u"deals"_s, u"active-deals"_s, u"disclosed-value"_s, u"return-rate"_s}),
             chart(u"deal-value"_s), chart(u"deal-value"_s, {}, u"measure=deals"_s),
             heading("Terms", "条款"), chart(u"deal-terms"_s), chart(u"headline-to-paid"_s),
             heading("Who deals with whom", "交易双方"), chart(u"partner-league"_s), chart(u"deal-flow"_s),
             heading("What became of them", "交易结局"), chart(u"partnership-outcomes"_s), chart(u"partnership-survival"_s), chart(u"termination-reasons"_s),
             heading("The largest and the newest", "最大与最新"), chart(u"top-deals"_s),
             table(RecordKind::Deal, both("Newest deals", "最新交易"), kDealColumns, u"-cohort_year"_s), changes(RecordKind::Deal, u"1 year"_s)}};
}

ReportSpec candidateProfile()
{
    return {both("Candidate profile", "候选药物简介"), ReportSubject::Candidate, {},
            {heading("{subject}", "{subject}"), section(u"facts"_s),
             figures({u"programs of=subject"_s, u"trials of=subject"_s, u"deals of=subject"_s}),
             ofSubject(table(RecordKind::Program, both("Programs", "项目"), {u"indication_id"_s, u"region"_s, u"phase"_s, u"activity"_s, u"since"_s}, u"-phase"_s)),
             section(u"milestones"_s), ofSubject(table(RecordKind::Deal, both("Deals", "交易"), kDealColumns, u"-cohort_year"_s)),
             ofSubject(table(RecordKind::Trial, both("Trials", "临床试验"), kTrialColumns, u"-phase"_s)), section(u"sources"_s)}};
}

ReportSpec tearSheet()
{
    return {both("Partnering tear sheet", "合作简页"), ReportSubject::Any, {},
            {heading("{subject}", "{subject}"), section(u"facts"_s),
             figures({u"candidates of=subject"_s, u"trials of=subject"_s, u"deals of=subject"_s, u"disclosed-value of=subject"_s}),
             ofSubject(table(RecordKind::Candidate, both("Candidates", "候选药物"),
                             {u"primary_name"_s, u"area"_s, u"modality"_s, u"highest_phase"_s, u"partner"_s}, u"-highest_phase"_s)),
             ofSubject(table(RecordKind::Deal, both("Deals", "交易"), kDealColumns, u"-cohort_year"_s)),
             ofSubject(table(RecordKind::DealTerm, both("Deal terms", "交易条款"), {u"deal_id"_s, u"term_type"_s, u"amount_min"_s, u"amount_max"_s, u"currency"_s, u"disclosure"_s}, u"deal_id"_s)),
             ofSubject(chart(u"pipeline"_s)), section(u"sources"_s)}};
}

constexpr ReportTemplate kTemplates[] = {
    {"board-briefing", [] { return both("What a board asks first: where the portfolio stands, its partnerships, what changed", "董事会最先关心的内容：管线现状、合作交易与变化"); }, &boardBriefing},
    {"portfolio-review", [] { return both("The pipeline from all sides, with its candidates", "全方位展示管线及候选药物"); }, &portfolioReview},
    {"deal-landscape", [] { return both("Deals by value, terms, parties and outcome", "按金额、条款、交易方与结局展示交易"); }, &dealLandscape},
    {"candidate-profile", [] { return both("One candidate: facts, programs, milestones, deals, trials, sources", "单个候选药物：基本信息、项目、里程碑、交易、试验与来源"); }, &candidateProfile},
    {"partnering-tear-sheet", [] { return both("One candidate, company or deal, for a first talk with a partner", "单个候选药物、公司或交易，供首次洽谈使用"); }, &tearSheet},
};

} // namespace

std::span<const ReportTemplate> reportTemplates()
{
    return kTemplates;
}

const ReportTemplate *findTemplate(QStringView key)
{
    const auto found = std::ranges::find_if(kTemplates, [&](const ReportTemplate &one) { return key == QLatin1StringView(one.key); });
    return found == std::end(kTemplates) ? nullptr : &*found;
}

} // namespace analytics
