// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/live_figures.h"

#include <algorithm>

namespace analytics {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kCommon[] = {"filter", "of", "as-of", "show"};
constexpr const char *kCohort[] = {"cohort"};
constexpr const char *kYear[] = {"year"};
constexpr const char *kChart[] = {"chart", "unit", "options", "filter", "of"};
constexpr const char *kChartKey[] = {"chart", "key", "unit", "options", "filter", "of", "show"};
constexpr const char *kChartMark[] = {"chart", "category", "series", "unit", "options", "filter", "of", "show"};
constexpr const char *kField[] = {"field"};

constexpr LiveFigure kFigures[] = {
    {"candidates", {"Candidates", "候选药物"}, {}, true, "candidates filter=\"area:oncology\""},
    {"programs", {"Programs: candidate × indication × region", "项目：候选药物 × 适应症 × 地区"}, {}, true, "programs"},
    {"trials", {"Trials", "临床试验"}, {}, true, "trials filter=\"phase:phase_3\""},
    {"deals", {"Deals", "交易"}, {}, true, "deals filter=\"direction:outbound\""},
    {"companies", {"Companies", "公司"}, {}, true, "companies"},
    {"clinical-programs", {"Active programs in clinical phases", "处于临床阶段的活跃项目"}, {}, true, "clinical-programs"},
    {"recruiting-trials", {"Recruiting trials", "招募中的试验"}, {}, true, "recruiting-trials"},
    {"active-deals", {"Active deals", "进行中的交易"}, {}, true, "active-deals"},
    {"disclosed-value", {"Disclosed headline value of deals, US dollars", "已披露的交易总额（美元）"}, {}, true, "disclosed-value"},
    {"return-rate", {"Share of deals terminated or returned, of all or of the deals signed in a year or span", "终止或退回的交易占比，可限定签署年份"}, kCohort, true, "return-rate cohort=2020"},
    {"deals-signed", {"Deals signed in a year or span of years", "某年（或若干年）签署的交易"}, kYear, true, "deals-signed year=2024"},
    {"deals-ended", {"Deals terminated or returned in a year or span of years", "某年（或若干年）终止或退回的交易"}, kYear, true, "deals-ended year=2024"},
    {"chart-figure", {"A key figure of a chart", "图表的关键数字"}, kChartKey, false, "chart-figure chart=partnership-outcomes key=return_rate_all"},
    {"chart-mark", {"One mark of a chart: a bar, a point", "图表中的一个标记"}, kChartMark, false, "chart-mark chart=phase-distribution category=PHASE3"},
    {"headline", {"What a chart finds, as a sentence", "图表的结论句"}, kChart, false, "headline chart=therapeutic-area-concentration"},
    {"subject", {"The name of the candidate, company or deal that the report is about", "报告对象的名称"}, {}, false, "subject"},
    {"record", {"A field of the record that the report is about", "报告对象的字段"}, kField, false, "record field=highest_phase"},
    {"as-of", {"The as-of date", "截至日期"}, {}, false, "as-of"},
    {"filter", {"The filter in force", "当前筛选"}, {}, false, "filter"},
    {"portfolio", {"Where the records come from", "数据来源"}, {}, false, "portfolio"},
};

} // namespace

QStringList LiveFigure::parameterNames() const
{
    QStringList names;
    for (const char *one : parameters)
        names.append(QLatin1StringView(one));
    for (const char *one : isCounted ? std::span<const char *const>(kCommon) : std::span<const char *const>())
        names.append(QLatin1StringView(one));
    return names;
}

std::span<const LiveFigure> liveFigures()
{
    return kFigures;
}

const LiveFigure *findLiveFigure(QStringView name)
{
    const auto found = std::ranges::find_if(kFigures, [&](const LiveFigure &one) { return name == QLatin1StringView(one.name); });
    return found == std::end(kFigures) ? nullptr : &*found;
}

domain::FilterSpec together(domain::FilterSpec filter, const domain::FilterSpec &more)
{
    filter.conditions += more.conditions;
    filter.words += more.words;
    filter.excludedWords += more.excludedWords;
    return filter;
}

} // namespace analytics
