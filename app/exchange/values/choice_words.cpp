// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/choice_words.h"

#include "domain/vocabulary/deal_vocabulary.h"
#include "domain/vocabulary/regulatory_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"

namespace exchange {

using namespace domain;

namespace {

constexpr ChoiceWords kDealTypes[] = {
    {"LICENSE", "license|licence|licensing|licensing-out|licensing out|license-out|license out|out-license|out-licensing|outlicense|outlicensing|licensing-in|licensing in|license-in|"
                "in-license|in-licensing|exclusive license|exclusive licence|license agreement|licensing agreement|exclusive license agreement|licensing deal|license and collaboration|"
                "collaboration and license|collaboration & license|license & collaboration|development and commercialization license|授权|对外授权|授权引进|许可|独家许可|独家授权|"
                "许可授权|license-out 授权|引进"},
    {"LICENSE_COMMERCIAL", "commercialization license|commercial license|commercialization only|commercialization agreement|commercial rights|商业化授权|商业化合作"},
    {"OPTION", "option|option agreement|option deal|option-to-license|option to acquire|exclusive option|license option|option and license|option & license|选择权|期权"},
    {"CO_DEVELOPMENT", "codevelopment|co-development agreement|co-dev|joint development|development collaboration|co-develop|co-development and co-commercialization|co-development/co-commercialization|联合开发|合作开发"},
    {"CO_PROMOTION", "co-promotion|copromotion|co-commercialization|co-commercialisation|co-marketing|co-promote|共同推广|联合商业化|合作推广"},
    {"RESEARCH", "research|research agreement|discovery collaboration|discovery|research partnership|research alliance|research and discovery collaboration|drug discovery collaboration|研发合作|合作研究|研究"},
    {"PLATFORM", "platform|platform license|technology license|technology licence|technology access|platform deal|platform collaboration|技术平台|技术许可|平台授权|技术授权"},
    {"ASSET_PURCHASE", "asset acquisition|asset sale|asset deal|purchase of assets|product acquisition|asset buy|资产购买|资产转让"},
    {"ACQUISITION", "acquisition|m&a|merger|mergers & acquisitions|merger/acquisition|takeover|buyout|buy-out|tender offer|company acquisition|reverse merger|acquired|收购|合并|兼并"},
    {"NEWCO", "newco-spinout|newco spinout|spin-out|spinout|spin-off|spinoff|new company|newco formation"},
    {"JOINT_VENTURE", "jv|joint-venture|合资企业|合资公司"},
    {"MANUFACTURING", "manufacturing|supply|supply agreement|manufacturing agreement|cdmo|manufacturing and supply|生产|供应|委托生产"},
    {"DISTRIBUTION", "distribution agreement|distributor|distribution rights|分销|代理|独家经销|独家代理"},
    {"FINANCING", "royalty financing|royalty purchase|royalty monetization|r&d financing|synthetic royalty|royalty deal|特许权购买"},
    {"SETTLEMENT", "patent settlement|litigation settlement|settlement agreement"},
};

constexpr ChoiceWords kDealStatuses[] = {
    {"PENDING", "pending|announced|signed not closed|awaiting closing|待交割|待完成"},
    {"ACTIVE", "ongoing|effective|in force|current|live|生效中|有效|履行中"},
    {"COMPLETED", "completed|closed|done|consummated|completed obligations met acquisition closed|已交割|完成"},
    {"TERMINATED", "terminated|ended|discontinued|returned|rights returned|终止|退货|退回|已退回"},
    {"PART_TERMINATED", "partially terminated|part terminated|部分退回"},
    {"EXPIRED", "expired|expired at end of term|已到期"},
    {"LAPSED", "lapsed|option not exercised|option expired"},
    {"CANCELED", "cancelled|canceled|withdrawn|已取消"},
};

constexpr ChoiceWords kDealEvents[] = {
    {"ANNOUNCED", "announcement|宣布|披露"},
    {"SIGNED", "signing|signature|executed|agreement signed|签约|签订"},
    {"ANTITRUST_CLEARANCE", "hsr clearance|hsr|antitrust approval|反垄断"},
    {"CLOSED", "closing|effective|closed|close|completion of acquisition|交割|生效"},
    {"AMENDED", "amendment|amended and restated|修改|变更"},
    {"OPTION_EXERCISED", "option exercise|exercise of option|opt-in|行权"},
    {"OPTION_LAPSED", "option expired|option not exercised|opt-out"},
    {"MILESTONE_ACHIEVED", "milestone|milestone payment|milestone reached|里程碑|达到里程碑"},
    {"PAYMENT_MADE", "payment|upfront paid|upfront received|付款|收款"},
    {"SUBLICENSED", "sublicense|sub-license|sublicensing|转授权"},
    {"PARTY_ACQUIRED", "party acquired|assigned|assignment|acquired by a third party|转让"},
    {"ACQUIRED_BY_COUNTERPARTY", "acquired by partner|acquired by licensee"},
    {"PARTLY_TERMINATED", "partial termination|partially terminated"},
    {"TERMINATION_NOTICE", "notice of termination|termination announced"},
    {"TERMINATED", "termination|ended|discontinued|已终止"},
    {"RIGHTS_RETURNED", "rights return|return of rights|returned|rights reverted|reversion|退货|权利返还|退回"},
    {"COMPLETED", "completion"},
    {"EXPIRED", "expiry|expiration"},
    {"CANCELED", "cancelled|cancellation"},
    {"DISPUTE", "arbitration|litigation|仲裁|诉讼"},
};

constexpr ChoiceWords kTrialStatuses[] = {
    {"NOT_YET_RECRUITING", "not recruiting yet|planned|approved not yet recruiting|pending|进行中尚未招募|进行中(尚未招募)|未招募"},
    {"RECRUITING", "open|open recruiting|enrolling|进行中招募中|进行中(招募中)|招募|正在招募"},
    {"ACTIVE_NOT_RECRUITING", "active|closed to recruitment|closed to enrollment|进行中招募完成|进行中(招募完成)|招募完成|进行中"},
    {"COMPLETED", "complete|finished|试验完成|完成"},
    {"SUSPENDED", "on hold|temporarily halted|paused|主动暂停|暂停|被叫停|责令暂停"},
    {"TERMINATED", "stopped|discontinued|prematurely ended|主动终止|终止|责令终止"},
    {"WITHDRAWN", "cancelled|canceled|撤回|撤销"},
    {"UNKNOWN", "unknown"},
};

constexpr ChoiceWords kActivities[] = {
    {"ACTIVE", "ongoing|in development|in progress|current|推进中|在研|研发中|活跃"},
    {"SUSPENDED", "on hold|paused|clinical hold|halted temporarily|已暂停"},
    {"NDR", "inactive|no development|dormant|无进展"},
    {"DX", "terminated|stopped|halted|abandoned|dropped|ceased|shelved|终止|停止|停止开发|已终止|中止"},
    {"W", "withdrawn|退市"},
    {"COMPLETED", "complete|finished|完成"},
};

constexpr ChoiceWords kNovelties[] = {
    {"FIC", "first in class|全球首创|首创|全球新"},
    {"BIC", "best in class|同类最佳"},
    {"FAST_FOLLOW", "fast follower|fast follow|快速跟随"},
    {"ME_BETTER", "me better|改良"},
    {"ME_TOO", "me too|仿创"},
    {"BIOSIMILAR", "generic|biosimilar|generics|仿制药|生物类似药"},
};

constexpr ChoiceWords kAgencies[] = {
    {"FDA", "us fda|u.s. fda|food and drug administration|美国fda|美国食品药品监督管理局"},
    {"EMA_EC", "ema|ec|european commission|european medicines agency|欧盟ema|欧洲药品管理局"},
    {"NMPA_CDE", "nmpa|cde|cfda|china nmpa|国家药监局|药审中心"},
    {"PMDA_MHLW", "pmda|mhlw|日本pmda|厚生劳动省"},
};

constexpr ChoiceWords kExclusivities[] = {
    {"EXCLUSIVE", "yes|sole|sole and exclusive|独家|是"},
    {"NON_EXCLUSIVE", "no|nonexclusive|非独家|否"},
    {"CO_EXCLUSIVE", "coexclusive"},
};

constexpr ChoiceWords kBases[] = {
    {"ACTUAL", "actual|a"},
    {"ESTIMATED", "anticipated|expected|estimate|e|预期"},
};

} // namespace

std::span<const ChoiceWords> choiceWords(const Vocabulary &vocabulary)
{
    if (&vocabulary == &vocabularyOf<DealType>())
        return kDealTypes;
    if (&vocabulary == &vocabularyOf<DealStatus>())
        return kDealStatuses;
    if (&vocabulary == &vocabularyOf<DealEventType>())
        return kDealEvents;
    if (&vocabulary == &vocabularyOf<TrialStatus>())
        return kTrialStatuses;
    if (&vocabulary == &vocabularyOf<Activity>())
        return kActivities;
    if (&vocabulary == &vocabularyOf<Novelty>())
        return kNovelties;
    if (&vocabulary == &vocabularyOf<Agency>())
        return kAgencies;
    if (&vocabulary == &vocabularyOf<Exclusivity>())
        return kExclusivities;
    if (&vocabulary == &vocabularyOf<DateBasis>())
        return kBases;
    return {};
}

} // namespace exchange
