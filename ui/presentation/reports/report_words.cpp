// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_words.h"

#include "figure/phrases.h"

#include <QTranslator>

namespace presentation {

using domain::Language;
using figure::BothLanguages;
using figure::ConfidentialChoice;
using namespace Qt::StringLiterals;

namespace {

/// Loaded once and only read afterwards, so any thread may ask it.
const QTranslator *chineseLabels()
{
    static const std::unique_ptr<const QTranslator> kTranslator = [] {
        auto translator = std::make_unique<QTranslator>();
        return translator->load(u":/translations/portolan_zh_CN.qm"_s) ? std::move(translator) : nullptr;
    }();
    return kTranslator.get();
}

/// Columns of the delivered templates, which must not wait for the window's translation.
constexpr BothLanguages kLabels[] = {
    {"Name", "名称"}, {"Therapeutic area", "治疗领域"}, {"Area", "治疗领域"}, {"Modality", "药物类型"}, {"Highest phase", "最高阶段"}, {"Activity", "活跃状态"},
    {"Partner", "合作方"}, {"Title", "标题"}, {"Status", "状态"}, {"Upfront", "首付款"}, {"Headline total", "总额"}, {"Cohort year", "签署年份"},
    {"Indication", "适应症"}, {"Region", "地区"}, {"Phase", "阶段"}, {"Since", "起始时间"}, {"Registry number", "登记号"}, {"Novelty", "新颖性"},
    {"Lead sponsor", "主要申办方"}, {"Deal", "交易"}, {"Term", "条款"}, {"Amount from", "金额下限"}, {"Amount to", "金额上限"}, {"Currency", "币种"},
    {"Disclosure", "披露状态"}, {"Originator", "原研方"}, {"Target", "靶点"}, {"Targets", "靶点"}, {"Origin country", "来源国家"}, {"Deal type", "交易类型"},
    {"Direction", "方向"}, {"Principal", "许可方"}, {"Candidates", "候选药物"}, {"Territories", "区域"}, {"Last verified", "最近核实"}, {"Type", "类型"},
    {"Headquarters", "总部"}, {"Deals", "交易"}, {"Trials", "临床试验"}, {"Indications", "适应症"}, {"Other names", "其他名称"}, {"Last event", "最近事件"},
    {"Primary name", "名称"}, {"Chinese name", "中文名"}, {"Chinese title", "中文标题"}, {"Origin", "来源国家"}, {"Status at date", "截至日状态"},
    {"Sponsor (as registered)", "申办方（登记）"}, {"Minimum", "下限"}, {"Maximum", "上限"}, {"Company type", "公司类型"}, {"Ticker", "股票代码"}, {"Founded", "成立年份"},
    {"Year", "年份"}, {"Signed", "签署日期"}, {"Announced", "公布日期"}, {"Type of deal", "交易类型"}, {"Number", "登记号"}};

} // namespace

QString fieldLabelIn(const domain::FieldMeta &field, Language language)
{
    if (language == Language::English)
        return QString::fromUtf8(field.label);
    const QTranslator *translator = chineseLabels();
    const QString translated = translator ? translator->translate("Field", field.label) : QString();
    if (!translated.isEmpty())
        return translated;
    for (const BothLanguages &one : kLabels) {
        if (qstrcmp(one.english, field.label) == 0)
            return one.in(language);
    }
    return QString::fromUtf8(field.label);
}

QString confidentialNotice(const domain::PublicPortfolio &portfolio, ConfidentialChoice choice, Language language)
{
    if (portfolio.isWhole())
        return {};
    constexpr BothLanguages kLeftOut{"Left out as confidential: %1 candidates, %2 deals.", "已略去保密记录：%1个候选药物，%2项交易。"};
    constexpr BothLanguages kIncluded{"CONFIDENTIAL: contains %1 confidential candidates, %2 confidential deals.", "保密：包含%1个保密候选药物，%2项保密交易。"};
    static constexpr BothLanguages kLeftOutTrials{"Left out as confidential: %1 candidates, %2 deals, %3 trials.", "已略去保密记录：%1个候选药物，%2项交易，%3项临床试验。"};
    static constexpr BothLanguages kIncludedTrials{"CONFIDENTIAL: contains %1 confidential candidates, and %2 deals and %3 trials that are confidential or tell of them.",
                                                   "保密：包含%1个保密候选药物，以及保密或涉及它们的%2项交易、%3项临床试验。"};
    const figure::Phrases words(language);
    if (!portfolio.trials.isEmpty()) {
        const BothLanguages &whole = choice == ConfidentialChoice::Included ? kIncludedTrials : kLeftOutTrials;
        return whole.in(language).arg(words.count(portfolio.candidates.size()), words.count(portfolio.deals.size()), words.count(portfolio.trials.size()));
    }
    const BothLanguages &sentence = choice == ConfidentialChoice::Included ? kIncluded : kLeftOut;
    return sentence.in(language).arg(words.count(portfolio.candidates.size()), words.count(portfolio.deals.size()));
}

void printNotice(figure::ChartData &chart, const QString &notice)
{
    if (!notice.isEmpty())
        chart.footnote = chart.footnote.isEmpty() ? notice : u"%1 %2"_s.arg(chart.footnote, notice);
}

QString reportSentence(const domain::Error &error, Language language)
{
    static constexpr BothLanguages kNoView{"There is no saved view “%1”.", "没有名为“%1”的已保存视图。"};
    static constexpr BothLanguages kNoChart{"There is no chart “%1”.", "没有图表“%1”。"};
    static constexpr BothLanguages kUnit{"The chart does not count “%1”.", "该图表不统计“%1”。"};
    static constexpr BothLanguages kOption{"The chart has no option “%1”.", "该图表没有选项“%1”。"};
    constexpr BothLanguages kColumn{"There is no column “%1”. Possible: %2.", "没有列“%1”。可用：%2。"};
    static constexpr BothLanguages kSection{"There is no section “%1”. Possible: facts, milestones, sources.", "没有部分“%1”。可用：facts, milestones, sources。"};
    static constexpr BothLanguages kSince{"“%1” is neither a date up to the as-of day nor a span such as 1 year or 3 months.", "“%1”既不是截至日或之前的日期，也不是时间跨度（如 1 year、3 months）。"};
    constexpr BothLanguages kFilter{"The filter cannot be read at “%1”.", "筛选条件在“%1”处无法识别。"};
    static constexpr BothLanguages kSubject{"This block tells about one record, and the report is about none.", "该部分介绍一条记录，而本报告未指定对象。"};
    static constexpr BothLanguages kRecords{"Say which records the table lists.", "请指定表格列出的记录类型。"};
    constexpr BothLanguages kOther{"This block cannot be made: %1.", "无法生成该部分：%1。"};
    static constexpr std::pair<const char *, const BothLanguages *> kPlaces[] = {{"view", &kNoView}, {"chart", &kNoChart}, {"unit", &kUnit}, {"options", &kOption},
                                                                          {"section", &kSection}, {"since", &kSince}, {"records", &kRecords}, {"subject", &kSubject}};
    for (const auto &[place, words] : kPlaces) {
        if (error.where == QLatin1StringView(place))
            return words->in(language).replace(u"%1"_s, error.detail);
    }
    if (error.code == domain::Error::Code::NotFound && error.where.startsWith("column"_L1))
        return kColumn.in(language).replace(u"%1"_s, error.detail).replace(u"%2"_s, error.where.section(u':', 1));
    if (error.code == domain::Error::Code::Syntax)
        return kFilter.in(language).replace(u"%1"_s, error.detail);
    return kOther.in(language).replace(u"%1"_s, error.detail);
}

} // namespace presentation
