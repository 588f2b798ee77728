// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/heading_words.h"

#include "domain/currencies.h"
#include "exchange/values/money_words.h"
#include "exchange/values/stated_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    const char *target;
    const char *words; ///< '|'-separated, the best known first; compared by letters and digits only.
};

constexpr Synonyms kSynonyms[] = {
    {"company.name", "company name|name|company|organization|organisation|heading|firm|institution|sponsor name|企业名称|公司名称|企业|机构|申办方名称|名称|cro名称|cro"},
    {"company.name_zh", "chinese name|中文名|中文名称|公司中文名称|企业中文名称"},
    {"company.short_name", "short|abbreviation|abbr|缩写"},
    {"company.aliases", "aliases|alias|names|also known as|aka|synonyms|other names|别名|其他名称|又名"},
    {"company.former_names", "former name|formerly|previous name|原名"},
    {"company.type", "type|category|company category|类型|企业类型"},
    {"company.country", "country|hq country|headquarters country|hq|location|nation|国家|总部国家|总部所在地|所在国家"},
    {"company.parent", "parent|owner|owned by|acquired by|母公司名称|控股公司"},
    {"company.ticker", "symbol|stock code|stock symbol|ticker symbol|代码|证券代码"},
    {"company.founded", "founding year|founded year|year founded|established|foundation year|成立年份|成立日期"},
    {"company.website", "website url|url|web|homepage|home page|site|link|网址|官网"},
    {"company.notes", "note|comment|comments|remarks|description|specialty|about|说明|描述|简介"},

    {"candidate.name", "drug name|drug|candidate name|molecule|compound|product|product name|asset|asset name|name of medicine|medicine|active ingredient moiety|active ingredient|heading|molecule name|"
                       "vaccine|vaccine name|generic name|primary name|molecule chembl id|drug id|chembl id|molecule id|name|candidate id|药物|药物名称|药品名称|产品名称|产品|候选药物名称|化合物|项目名称|药品|品种"},
    {"candidate.name_zh", "chinese name|name zh|中文名|中文名称|药物中文名称|中文通用名"},
    {"candidate.aliases", "aliases|alias|names|synonyms|also known as|aka|synonym|other name|alternative names|drug synonyms|别名|曾用名|又名"},
    {"candidate.code", "drug code|development code|code name|compound code|research code|asset code|研发代号|药物代号|研发代码|项目代号|代码|编号"},
    {"candidate.inn", "international non-proprietary name inn common name|international non-proprietary name|generic|inn name|common name|nonproprietary name|通用名|通用名称"},
    {"candidate.brand", "proprietary name|brand name|trade name|trade names|brand names|商品名称|品牌"},
    {"candidate.modality", "drug type|molecule type|drug class|type of drug|therapy type|modality type|technology|type|drug modality|class|药物类别|类型|药物形式|分子类型|技术类型|药品类型"},
    {"candidate.target", "targets|target name|molecular target|drug target|target s|gene|antigen|target chembl id|target summary|作用靶点|靶点名称"},
    {"candidate.mechanism", "mechanism of action|moa|target mechanism|mode of action|mechanism|drug mechanism|机制|作用机理"},
    {"candidate.originator", "developer|developers|company|companies|originator company|sponsor|institutes|institute|organization|organisation|manufacturer|innovator|discoverer|原研|研发公司|公司|企业|"
                             "研发机构|研发企业|原研企业|申请人|申办方|开发商"},
    {"candidate.owner", "owner|applicant|marketing authorisation developer applicant holder|marketing authorisation holder|marketing authorization holder|mah|license holder|licensee|rights holder|current owner company id|"
                        "持有人|上市许可持有人|权利人"},
    {"candidate.origin_country", "country|country of origin|origin country|nation|国家|原研国家|来源|产地"},
    {"candidate.novelty", "innovation|innovativeness|first in class|创新程度|创新类型"},
    {"candidate.regulatory_class", "registration category|registration class|nmpa class|注册类别|注册类型|药品分类"},
    {"candidate.route", "route of administration|administration route|roa|administration|给药方式|用药途径"},
    {"candidate.platform", "technology platform|ai discovery approach|discovery approach|platform technology|平台|平台技术"},
    {"candidate.first_disclosed", "first disclosure|disclosed|disclosure date|first reported|披露日期|首次公布"},
    {"candidate.trials", "trials|trial ids|nct|nct number|nct numbers|nct id|nct ids|clinical trials|trial|clinical trial|clinicaltrials gov|study ids|临床试验编号|试验编号|登记号"},
    {"candidate.notes", "note|comment|comments|remark|remarks|key milestone note|description|highlights|other|details|summary|approved use s|therapeutic indication|latest news|update|说明|其他|简介|描述|进展"},
    {"program.indication", "indications|disease|diseases|condition|conditions|therapeutic area mesh|indication name|efo term|disease name|abbreviated indication s|tumor type|cancer type|lead indication|mesh|疾病|适用症|适应证|"
                           "主要适应症|瘤种"},
    {"indication.area", "area|ta|therapy area|disease area|therapeutic field|domain|therapeutic areas|disease category|领域|疾病领域|疾病类别|治疗领域分类|ta id"},
    {"program.region", "territory|market|geography|regions|geographic scope|country region|区域|国家地区|地域"},
    {"program.phase", "max phase|highest phase|development phase|stage|current stage|current phase|development stage|status phase|clinical phase|max phase for ind|phase stage|dev stage|clinical stage|highest phase reached|"
                      "global phase|medicine status|r d stage|phases|阶段|研发阶段|临床阶段|开发阶段|最高阶段|全球阶段|最高研发阶段|研发进度|临床进展"},
    {"program.activity", "status|activity status|development status|current status|program status|项目状态|状态|活跃状态"},
    {"program.phase_date", "as of date|as of|phase date|date started|start date|status date|stage date|last updated|effective date|update date|event date|date|日期|阶段日期|更新日期|更新时间|截至日期"},
    {"program.reason", "reason for change|discontinuation reason|why stopped|终止原因"},
    {"program.line", "line|treatment line|lines of therapy|治疗线|线数"},
    {"program.combination", "combination|combined with|combo|combination partner|联用|联合"},
    {"program.biomarker", "biomarker|biomarker selection|生物标志物"},
    {"program.lead", "lead|is lead|lead indication flag|主要"},
    {"regulatory.agency", "regulator|authority|regulatory agency|监管"},
    {"regulatory.filed_date", "fda receipt date|receipt date|submission date|filing date|nda date|bla date|start of evaluation date|date of filing|nda submission|上市申请日期|受理日期"},
    {"regulatory.approved_date", "fda approval date|approval date|date of approval|marketing authorisation date|marketing authorization date|first approval|first approval year|approval year|approved date|authorisation date|"
                                 "获批日期|获批时间|批准时间|上市日期|上市时间"},
    {"regulatory.orphan", "orphan drug designation|orphan|orphan designation|orphan medicine|odd|孤儿药资格"},
    {"regulatory.breakthrough", "breakthrough therapy designation|breakthrough|btd|breakthrough designation|突破性疗法|突破性治疗"},
    {"regulatory.fast_track", "fast track designation|ftd|快速通道资格"},
    {"regulatory.accelerated", "accelerated approval status|加速审批"},
    {"regulatory.priority", "review designation|priority|priority review designation|优先审评资格"},
    {"regulatory.qidp", "qualified infectious disease product"},
    {"regulatory.prime", "prime priority medicine|prime designation"},
    {"regulatory.conditional", "conditional approval|conditional marketing authorisation"},

    {"trial.registry_no", "nct number|nct id|nctid|nct|trial id|study id|trial number|registration number|id|identifier|registry id|ctr number|登记编号|试验登记号|注册号|编号"},
    {"trial.title", "study title|trial title|official title|brief title|scientific title|试验题目|试验名称|研究题目|题目"},
    {"trial.title_zh", "chinese title|试验专业题目|试验通俗题目"},
    {"trial.candidates", "candidate|drug|drugs|product|investigational product|试验药物|药物名称|药物"},
    {"trial.indications", "indication|disease|适应证"},
    {"trial.status", "study status|trial status|recruitment status|recruitment|overall status|试验状态|招募状态"},
    {"trial.phase", "phases|study phase|trial phase|max phase|试验分期|分期"},
    {"trial.enrollment", "sample size|target enrollment|enrolment|participants|planned enrollment|样本量|目标入组人数|例数"},
    {"trial.start", "start date|study start|study start date|date started|开始时间|首例入组日期|试验开始日期"},
    {"trial.primary_completion", "primary completion date|主要完成时间"},
    {"trial.completion", "completion date|end date|study completion|study completion date|结束日期|试验完成日期"},
    {"trial.first_posted", "first posted date|registration date|date registered|首次公示信息日期|登记日期"},
    {"trial.last_update_posted", "last updated|last update|last update date|更新日期"},
    {"trial.results_first_posted", "results posted"},
    {"trial.results", "results|has results"},
    {"trial.sponsor_name", "sponsor|sponsors|lead sponsor|sponsor name|applicant|申办者|申办者名称|申请人|申办单位"},
    {"trial.collaborators", "collaborator|partners"},
    {"trial.conditions", "condition|疾病名称"},
    {"trial.interventions", "intervention|treatment|treatments|干预"},
    {"trial.countries", "country|locations|location|地点|国家或地区"},
    {"trial.funder_type", "funder|funding type|agency class"},
    {"trial.design", "study designs|design"},
    {"trial.url", "study url|url|link|trial link|website|链接地址"},
    {"trial.notes", "note|comments|remarks|说明"},

    {"deal.title", "deal title|title|document name answer|agreement|agreement name|deal name|transaction|document name|交易名称|交易标题|合作名称"},
    {"deal.announced", "date|announcement date|date announced|announced date|deal date|date of announcement|transaction date|announce date|month|日期|公布时间|公告日期|宣布日期|交易日期|交易时间|时间|披露时间"},
    {"deal.signed", "agreement date answer|signing date|date signed|signed date|agreement date|execution date|签约日期|签约时间|签订日期"},
    {"deal.effective", "effective date answer|effective date|生效时间"},
    {"deal.end", "expiration date answer|expiration date|end date|expiry date|expiry|term end|到期日|到期日期"},
    {"deal.type", "type|type of deal|transaction type|agreement type|deal structure|category|合作类型|交易方式|合作模式|类型"},
    {"deal.principal", "licensor|seller|principal|chinese party|target company|licensor seller|out-licensor|transferor|originator|originator company|company|target|source company|licensor company|转让方|许可方|出让方|卖方|授权企业|"
                       "中方|中国公司|中国企业|标的公司|license-out公司"},
    {"deal.partner", "licensee|buyer company|acquirer|foreign party|partner|licensee buyer|acquirer name|partner company|counterparty|buyer|in-licensor|licensee company|受让方|被许可方|引进方|买方|合作方|收购方|海外公司|外方|"
                     "被授权企业|合作伙伴"},
    {"deal.principal_country", "licensor country|seller country|principal country|授权方所在国"},
    {"deal.partner_country", "licensee country|buyer country|partner country|被授权方所在国"},
    {"deal.investor", "investors|投资人"},
    {"deal.newco", "new company|newco name|新公司"},
    {"deal.asset", "asset name|assets|drug|drug name|product|candidate|molecule|compound|product name|drugs|asset s|program|项目|药物|药物名称|产品|产品名称|品种|标的|交易标的|项目名称|资产名称"},
    {"deal.asset_code", "code|drug code|compound code|代号|研发代号|药物代号"},
    {"deal.indication", "indications|disease|diseases|condition|疾病|适应证"},
    {"deal.stage", "stage|phase|development stage|stage at deal|phase at signing|stage at announcement|phase at deal|highest phase|development phase|clinical stage|stage of development|阶段|研发阶段|交易时阶段|临床阶段|签约阶段|"
                   "最高阶段"},
    {"deal.territory", "region|geography|rights territory|territories|licensed territory|geographic rights|territory rights|rights region|地区|权益区域|授权区域|许可区域|地域|权益地区|区域范围"},
    {"deal.territory_excluded", "excluded|excluding|territory excluded|除外地区"},
    {"deal.exclusivity", "exclusive|exclusivity answer|is exclusive|独家"},
    {"deal.currency", "ccy|currency code|币种"},
    {"deal.headline", "total value|total deal value|deal value|total|headline|headline value|biobucks|total consideration|value|total potential value|max value|deal size|potential deal value|total amount|equity value|transaction value|"
                      "implied equity value|deal amount|amount|purchase price|总金额|交易金额|总额|总价|总交易额|交易总金额|交易额|金额|总交易金额"},
    {"deal.upfront", "upfront|upfront payment|up-front|up front|upfront cash payment|upfront amount|initial payment|upfront value|预付款|首付|首期款|首付款金额"},
    {"deal.upfront_equity", "equity investment|equity component|equity amount|equity purchase|股权投资"},
    {"deal.equity_text", "equity|equity stake|equity terms|stake|ownership|equity component text|股权|股权比例|持股"},
    {"deal.near_term", "near term|near-term payments|near term milestones|短期里程碑"},
    {"deal.milestones", "milestones|milestone|milestone payments|total milestones|potential milestones|contingent payments|milestone payment|里程碑|里程碑付款|里程碑款|里程碑总额"},
    {"deal.development_milestones", "development milestone|dev milestones|development regulatory milestones|development and regulatory milestones|clinical milestones|开发里程碑"},
    {"deal.regulatory_milestones", "regulatory milestone|approval milestones"},
    {"deal.sales_milestones", "sales milestone|commercial milestones|commercial milestone|commercial sales milestones|商业化里程碑"},
    {"deal.royalty", "royalties|royalty rate|royalty rates|royalty terms|royalty text|tiered royalties|royalty range|销售提成|提成|特许权|分成|销售分成|特许使用费"},
    {"deal.profit_split", "profit share|profit sharing|利润分享"},
    {"deal.option_fee", "option payment|option"},
    {"deal.cvr", "contingent value right|contingent value rights|cvr value|earn-out|earnout"},
    {"deal.per_share", "per share upfront|price per share|offer price|per share price|share price|每股价格"},
    {"deal.closed", "close date|closing date|date closed|completion date|closed date|交割时间|完成日期"},
    {"deal.terminated", "termination date|terminated date|date terminated|end of deal|终止时间"},
    {"deal.notice", "notice date|termination notice date"},
    {"deal.returned", "return date|rights returned date|退货日期"},
    {"deal.termination_reason", "reason|reason for termination|termination reasons|return reason|退货原因"},
    {"deal.status", "deal status|current status|transaction status|合作状态|交易状态"},
    {"deal.summary", "description|deal summary|overview|details|deal details|deal description|简介|概述|交易概述|内容"},
    {"deal.headline_note", "value note|amount note|金额说明"},
    {"deal.notes", "note|notes|highlights|comment|comments|remark|remarks|key points|parties answer|parties|deal terms|terms|亮点|说明|备注说明|其他"},

    {"event.type", "event type|type|what happened|事件类型|类型"},
    {"event.date", "event date|date of event|时间|事件日期"},
    {"event.effective", "effective date"},
    {"event.notice", "notice date"},
    {"event.summary", "description|details|note|notes|comment|what|说明|描述|内容"},
    {"event.reason", "termination reason|终止原因"},
    {"event.amount", "payment|value|款项"},
    {"event.initiator", "initiated by|initiating company|by"},

    {"rate.base", "base|from|from currency|currency|base ccy|基准"},
    {"rate.quote", "quote|to|to currency|quote ccy|counter currency|报价"},
    {"rate.date", "day|as of|rate date|时间"},
    {"rate.rate", "exchange rate|fx rate|fx|value|price|中间价"},

    {"source.url", "source url|reference url|url|link|source link|press release|press release url|news link|medicine url|web link|reference link|来源网址|链接|新闻链接|原文链接"},
    {"source.publisher", "source|publisher|news source|source name|outlet|媒体|信息来源|数据来源"},
    {"source.title", "reference|references|source document|reference title|参考|出处"},
    {"source.published", "source date|publication date|published|published date|发布日期"},
    {"row.key", "id|deal id|row id|record id|unique id|key|reference number|filename|file|ema product number|number|no|序号|唯一编号|编号"},
};

QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

struct Candidate
{
    const ColumnTarget *target = nullptr;
    int rank = 0; ///< Place among the target's words.
};

const QHash<QString, QList<Candidate>> &synonymIndex()
{
    static const auto index = [] {
        QHash<QString, QList<Candidate>> hash;
        for (const auto &row : kSynonyms) {
            int rank = 0;
            for (const QString &word : QString::fromUtf8(row.words).split(u'|'))
                hash[wordKey(word)].append({columnTarget(QLatin1String(row.target).toString()), rank++});
        }
        return hash;
    }();
    return index;
}

/// The heading without brackets, without units and without numbering, most like itself first.
QStringList variantsOf(const QString &heading)
{
    static const QRegularExpression kBrackets(u"\\s*[(\\[][^)\\]]*[)\\]]"_s);
    static const QRegularExpression kWord(u"[^\\s_/,:]+"_s);
    const QString plain = plainText(heading);
    QStringList variants{plain};
    const QString bare = QString(plain).remove(kBrackets).trimmed();
    variants.append(bare);
    QStringList words;
    static const QRegularExpression kCamel(u"(?<=[a-z])(?=[A-Z])"_s);
    for (auto found = kWord.globalMatch(QString(bare).replace(kCamel, u" "_s)); found.hasNext();) {
        const QString word = found.next().captured();
        const bool isUnit = (scaleAtBegin(word).length == word.size() && word.size() > 0) || !domain::currencyCode(word).isEmpty();
        const auto glued = currencyAtBegin(word);
        const bool isGlued = glued.length > 0 && scaleAtBegin(word.mid(glued.length)).length == word.size() - glued.length;
        if (!isUnit && !isGlued && word != u"#")
            words.append(word);
    }
    variants.append(words.join(u' '));
    if (words.size() > 1 && (words.first() == u"Deal" || words.first() == u"Drug" || words.first() == u"Trial"))
        variants.append(words.mid(1).join(u' '));
    variants.removeAll(QString());
    variants.removeDuplicates();
    return variants;
}

void add(QList<HeadingMatch> &matches, const HeadingMatch &match)
{
    const auto at = std::ranges::find(matches, match.target, &HeadingMatch::target);
    if (at == matches.end())
        matches.append(match);
    else if (at->score < match.score)
        *at = match;
}

} // namespace

QList<HeadingMatch> targetsNamed(ListKind list, const QString &heading)
{
    constexpr int kName = 100;
    constexpr int kSynonym = 94;
    constexpr int kWorstSynonym = 70;
    constexpr int kStep = 4;
    QList<HeadingMatch> matches;
    int loss = 0;
    for (const QString &variant : variantsOf(heading)) {
        if (const ColumnTarget *target = targetCalled(list, variant))
            add(matches, {target, kName - loss, true});
        for (const Candidate &candidate : synonymIndex().value(wordKey(variant))) {
            if (candidate.target && candidate.target->isIn(list))
                add(matches, {candidate.target, std::max(kWorstSynonym, kSynonym - candidate.rank) - loss, false});
        }
        loss += kStep;
    }
    std::ranges::stable_sort(matches, std::greater(), &HeadingMatch::score);
    return matches;
}

} // namespace exchange
