// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templates/template_words.h"

#include <algorithm>

namespace exchange {

namespace {

TemplateText hint(ReadAs reading)
{
    switch (reading) {
    case ReadAs::Text: return {"Text.", "文本。"};
    case ReadAs::LongText: return {"Text of any length.", "任意长度的文本。"};
    case ReadAs::List: return {"One or more, separated by semicolons.", "一项或多项，用分号隔开。"};
    case ReadAs::Date: return {"2024-05-31, 2024-05, 2024-Q2, 2024-H1 or 2024: as exact as it is known.", "2024-05-31、2024-05、2024-Q2、2024-H1 或 2024：按已知的精度填写。"};
    case ReadAs::Money: return {"$650M, $1.3B, up to $650M, or undisclosed. Empty means unknown, not zero.", "$650M、13亿美元、最高6.5亿美元，或“未披露”。空白表示未知，不表示零。"};
    case ReadAs::Percent: return {"A percentage, such as 12.5%.", "百分比，例如 12.5%。"};
    case ReadAs::Royalty: return {"12%, 8% to 12%, or words such as low double-digit to mid-twenties.", "12%、8%–12%，或原文用语。"};
    case ReadAs::Phase: return {"Choose a phase.", "选择阶段。"};
    case ReadAs::Choice: return {"Choose from the list.", "从列表中选择。"};
    case ReadAs::Term: return {"Choose from the list, or write a term that your portfolio has.", "从列表中选择，或填写组合中已有的术语。"};
    case ReadAs::Name: return {"A name, code or alias that your portfolio has, or a new one.", "组合中已有的名称、代号或别名，或新的名称。"};
    case ReadAs::Names: return {"Names that your portfolio has, or new ones, separated by semicolons.", "组合中已有的名称，或新的名称，用分号隔开。"};
    case ReadAs::Country: return {"A country's name or two-letter code.", "国家名称或两位字母代码。"};
    case ReadAs::Countries: return {"Countries by name or two-letter code, separated by semicolons.", "国家名称或两位字母代码，用分号隔开。"};
    case ReadAs::Territory: return {"Global, US, EU, Greater China or countries, separated by semicolons.", "全球、美国、欧盟、大中华区或国家，用分号隔开。"};
    case ReadAs::Flag: return {"Yes or No. Empty means unknown.", "是或否。空白表示未知。"};
    case ReadAs::Count: return {"A whole number.", "整数。"};
    case ReadAs::Decimal: return {"A number with a decimal point.", "带小数点的数字。"};
    case ReadAs::Currency: return {"A three-letter currency code, such as USD.", "三位字母货币代码，例如 USD。"};
    case ReadAs::Link: return {"A link that begins with https://.", "以 https:// 开头的链接。"};
    }
    return {"", ""};
}

struct Example
{
    const char *key;
    TemplateText text;
};

/// One invented story that all lists tell: Alpha Biotech licenses ABC-101 to Beta Pharma.
constexpr Example kExamples[] = {
    {"company.name", {"Alpha Biotech", "Alpha Biotech"}},
    {"company.name_zh", {"阿尔法生物", "阿尔法生物"}},
    {"company.aliases", {"Alpha Bio; Alpha Biotech Co., Ltd.", "Alpha Bio；阿尔法生物医药有限公司"}},
    {"company.country", {"China", "中国"}},
    {"company.founded", {"2015", "2015"}},
    {"company.website", {"https://alpha.example", "https://alpha.example"}},
    {"candidate.name", {"ABC-101", "ABC-101"}},
    {"candidate.aliases", {"Alphamab; AB101", "Alphamab；AB101"}},
    {"candidate.target", {"HER2", "HER2"}},
    {"candidate.originator", {"Alpha Biotech", "Alpha Biotech"}},
    {"candidate.origin_country", {"China", "中国"}},
    {"candidate.first_disclosed", {"2021-Q3", "2021-Q3"}},
    {"program.indication", {"Breast cancer", "乳腺癌"}},
    {"program.region", {"Global", "全球"}},
    {"program.phase", {"Phase 2", "II期"}},
    {"program.phase_date", {"2024-03", "2024-03"}},
    {"trial.registry_no", {"NCT01234567", "NCT01234567"}},
    {"trial.title", {"ABC-101 in breast cancer", "ABC-101 治疗乳腺癌"}},
    {"trial.candidates", {"ABC-101", "ABC-101"}},
    {"trial.indications", {"Breast cancer", "乳腺癌"}},
    {"trial.phase", {"Phase 2", "II期"}},
    {"trial.enrollment", {"120", "120"}},
    {"trial.start", {"2024-03-15", "2024-03-15"}},
    {"trial.primary_completion", {"2026-06", "2026-06"}},
    {"trial.sponsor", {"Alpha Biotech", "Alpha Biotech"}},
    {"trial.countries", {"China; United States", "中国；美国"}},
    {"deal.title", {"Alpha Biotech – Beta Pharma: ABC-101", "Alpha Biotech – Beta Pharma：ABC-101"}},
    {"deal.announced", {"2024-05-06", "2024-05-06"}},
    {"deal.principal", {"Alpha Biotech", "Alpha Biotech"}},
    {"deal.partner", {"Beta Pharma", "Beta Pharma"}},
    {"deal.asset", {"ABC-101", "ABC-101"}},
    {"deal.indication", {"Breast cancer", "乳腺癌"}},
    {"deal.stage", {"Phase 2", "II期"}},
    {"deal.territory", {"Global", "全球"}},
    {"deal.territory_excluded", {"Greater China", "大中华区"}},
    {"deal.currency", {"USD", "USD"}},
    {"deal.headline", {"up to $650M", "最高6.5亿美元"}},
    {"deal.upfront", {"$50M", "5000万美元"}},
    {"deal.milestones", {"$600M", "6亿美元"}},
    {"deal.royalty", {"low double-digit to mid-teens", "8%–12%"}},
    {"event.date", {"2025-02-01", "2025-02-01"}},
    {"event.summary", {"First milestone reached", "达成首个里程碑"}},
    {"event.amount", {"$10M", "1000万美元"}},
    {"rate.base", {"EUR", "EUR"}},
    {"rate.quote", {"USD", "USD"}},
    {"rate.date", {"2024-05-31", "2024-05-31"}},
    {"rate.rate", {"1.0852", "1.0852"}},
    {"source.title", {"Press release of Alpha Biotech", "Alpha Biotech 新闻稿"}},
    {"source.url", {"https://alpha.example/news", "https://alpha.example/news"}},
    {"source.published", {"2024-05-06", "2024-05-06"}},
};

} // namespace

QString columnHint(const ColumnTarget &target, domain::Language language)
{
    return hint(target.reading).in(language);
}

QString columnExample(ListKind list, const ColumnTarget &target, domain::Language language)
{
    if (list == ListKind::Rates && target.record == domain::RecordKind::Source)
        return {};
    const auto found = std::find_if(std::begin(kExamples), std::end(kExamples), [&](const Example &example) { return QLatin1String(example.key) == QLatin1String(target.key); });
    return found == std::end(kExamples) ? QString() : found->text.in(language);
}

QStringList templateRules(domain::Language language)
{
    static constexpr TemplateText rules[] = {
        {"Write one record per row, from row 3 on. Row 2 is an example and is left out when the file is imported.", "从第 3 行起，每行填写一条记录。第 2 行为示例，导入时会跳过。"},
        {"Leave empty what you do not know: empty is not zero and not “none”. Write “undisclosed” where a party withholds an amount.", "不知道的内容请留空：空白不等于零，也不等于“无”。对方未披露金额时请填写“未披露”。"},
        {"Columns may be moved or deleted. The headings in row 1 must stay as they are, so that the file is imported without mapping its columns.", "可以移动或删除列；第 1 行的标题请勿修改，这样导入时无需再对应各列。"}};
    QStringList texts;
    for (const TemplateText &rule : rules)
        texts.append(rule.in(language));
    return texts;
}

} // namespace exchange
