<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>figure</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Category key</source>
        <translation>类别代码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Series key</source>
        <translation>系列代码</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>其他领域</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Area unknown</source>
        <translation>领域未知</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>占%1的比例，%</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number of areas</source>
        <translation>有效领域数</translation>
    </message>
    <message>
        <source>Share of the largest area</source>
        <translation>最大领域占比</translation>
    </message>
    <message>
        <source>Share of the three largest areas</source>
        <translation>前三大领域占比</translation>
    </message>
    <message>
        <source>Shannon index</source>
        <translation>香农指数</translation>
    </message>
    <message>
        <source>%1 and %2 each hold %3 of %4</source>
        <translation>%1与%2各占%4的%3</translation>
    </message>
    <message>
        <source>No single area leads; the top three hold %1 of %2</source>
        <translation>没有单一领先领域；前三大领域合计占%2的%1</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3</source>
        <translation>%1占%3的%2</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3; the top three areas hold %4</source>
        <translation>%1占%3的%2；前三大领域合计%4</translation>
    </message>
    <message>
        <source>Candidate–area pairs by area, share in %</source>
        <translation>按领域统计的“候选药物–领域”组合，占比（%）</translation>
    </message>
    <message>
        <source>Candidates by lead area, share in %</source>
        <translation>按主要领域统计的候选药物，占比（%）</translation>
    </message>
    <message>
        <source>%1 by area, share in %</source>
        <translation>按领域统计的%1，占比（%）</translation>
    </message>
    <message>
        <source>%1 · HHI %2, like %3 equal areas</source>
        <translation>%1 · HHI %2，相当于%3个等分领域</translation>
    </message>
    <message>
        <source>Pairs of %1.</source>
        <translation>组合来自%1。</translation>
    </message>
    <message>
        <source>License-outs only.</source>
        <translation>仅统计对外授权。</translation>
    </message>
    <message>
        <source>Area unknown, outside the shares: %1.</source>
        <translation>领域未知，不计入占比：%1。</translation>
    </message>
    <message>
        <source>HHI above 1,800: highly concentrated</source>
        <translation>HHI高于1,800：高度集中</translation>
    </message>
    <message>
        <source>HHI above 1,000, up to 1,800: moderately concentrated</source>
        <translation>HHI高于1,000且不超过1,800：中度集中</translation>
    </message>
    <message>
        <source>HHI up to 1,000: not concentrated</source>
        <translation>HHI不超过1,000：不集中</translation>
    </message>
    <message>
        <source>%1 (bounds borrowed from the 2023 US Merger Guidelines).</source>
        <translation>%1（界限借用自2023年美国《合并指南》）。</translation>
    </message>
    <message>
        <source>Therapeutic-area concentration</source>
        <translation>治疗领域集中度</translation>
    </message>
    <message>
        <source>No area is known for %1</source>
        <translation>%1均无已知领域</translation>
    </message>
    <message>
        <source>Phase distribution</source>
        <translation>研发阶段分布</translation>
    </message>
    <message>
        <source>Partnership outcomes</source>
        <translation>合作结局</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>As known on %1, fields without a date of their own included.</source>
        <translation>按%1所知，包括自身没有日期的字段。</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>筛选：%1。</translation>
    </message>
    <message>
        <source>Does not apply to %1: %2.</source>
        <translation>不适用于%1：%2。</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation><numerusform>%n个候选药物</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation><numerusform>%n个项目</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation><numerusform>%n项临床试验</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation><numerusform>%n笔交易</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n条记录</numerusform></translation>
    </message>
    <message>
        <source>Not enough %1 to compare (n = %2, needs %3)</source>
        <translation>%1不足，无法比较（n = %2，需要%3）</translation>
    </message>
    <message>
        <source>No %1 recorded by %2</source>
        <translation>截至%2没有%1记录</translation>
    </message>
    <message>
        <source>None of %1 passes the filter</source>
        <translation>%1均未通过筛选</translation>
    </message>
    <message>
        <source>n = %1 of %2.</source>
        <translation>n = %1/%2。</translation>
    </message>
    <message>
        <source>Definitions: %1.</source>
        <translation>定义：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Lead area</source>
        <translation>主要领域</translation>
    </message>
    <message>
        <source>A candidate counts once, in the area of its lead program: the flagged one, else the one in the highest active phase, then the earliest, then the one entered first.</source>
        <translation>每个候选药物只计一次，归入其主要项目的领域：优先取已标记的项目，其次取处于最高在研阶段者，再取最早者，最后取最先录入者。</translation>
    </message>
    <message>
        <source>Program area</source>
        <translation>项目领域</translation>
    </message>
    <message>
        <source>A program (candidate, indication and region) counts in the area of its indication.</source>
        <translation>项目（候选药物、适应症与地区）归入其适应症所属领域。</translation>
    </message>
    <message>
        <source>Linked area</source>
        <translation>关联领域</translation>
    </message>
    <message>
        <source>A trial or deal counts once, in the area of its first linked indication, else of its first linked candidate.</source>
        <translation>每项试验或交易只计一次，归入其第一个关联适应症的领域；没有时归入第一个关联候选药物的领域。</translation>
    </message>
    <message>
        <source>Every area</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>A candidate counts once in each area in which it has a program; n is the number of such pairs.</source>
        <translation>候选药物在其有项目的每个领域各计一次；n为此类组合的数量。</translation>
    </message>
    <message>
        <source>Area concentration</source>
        <translation>领域集中度</translation>
    </message>
    <message>
        <source>Share = records of an area ÷ records with a known area. HHI = sum of the squared shares in percent. Effective number = 10,000 ÷ HHI.</source>
        <translation>占比 = 该领域记录数 ÷ 领域已知的记录数。HHI = 各占比（百分数）平方之和。有效数 = 10,000 ÷ HHI。</translation>
    </message>
    <message>
        <source>Highest active phase</source>
        <translation>最高在研阶段</translation>
    </message>
    <message>
        <source>A candidate counts once, at the highest phase among its programs that are active, suspended or without reported development at the as-of date.</source>
        <translation>每个候选药物只计一次，取截至日期时进行中、暂停或无研发进展报道的项目中的最高阶段。</translation>
    </message>
    <message>
        <source>Program phase</source>
        <translation>项目阶段</translation>
    </message>
    <message>
        <source>A program counts at its phase at the as-of date while it is active, suspended or without reported development.</source>
        <translation>进行中、暂停或无研发进展报道的项目，按其截至日期时的阶段计数。</translation>
    </message>
    <message>
        <source>Trial phase</source>
        <translation>试验分期</translation>
    </message>
    <message>
        <source>A trial counts at its registered phase, whatever its status. Without a phase, observational studies are “not applicable” and all others unknown; neither is part of the shares.</source>
        <translation>试验按登记的分期计数，不论其状态。没有分期时，观察性研究为“不适用”，其余为未知；二者均不计入占比。</translation>
    </message>
    <message>
        <source>Combined phases</source>
        <translation>合并分期</translation>
    </message>
    <message>
        <source>Phase 1/2 counts under Phase 1, and Phase 2/3 under Phase 2.</source>
        <translation>I/II期计入I期，II/III期计入II期。</translation>
    </message>
    <message>
        <source>Cohort year</source>
        <translation>队列年份</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Active includes partly terminated deals. Completed: obligations met, closed or expired at the end of its term. Ended early: terminated, option lapsed, or canceled before effect.</source>
        <translation>“进行中”包括部分终止的交易。“已完成”：义务已履行、已交割或期满。“提前终止”：终止、期权未行使或生效前取消。</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Return rate with partial returns</source>
        <translation>退货率（含部分退回）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A deal that has not ended is unknown when its latest event or verification is more than %1 months before the as-of date.</source>
        <translation>尚未结束的交易，若最近一次事件或核实早于截至日期超过%1个月，则为未知。</translation>
    </message>
    <message>
        <source>License-out</source>
        <translation>对外授权</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>%1数量</translation>
    </message>
    <message>
        <source>Return rate by signing year, 95% interval</source>
        <translation>按签署年份的退货率，95%区间</translation>
    </message>
    <message>
        <source>Return rate, %</source>
        <translation>退货率，%</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95% CI %4–%5)</source>
        <translation>%1（%2/%3；95%置信区间%4–%5）</translation>
    </message>
    <message>
        <source>Return rate, all cohorts</source>
        <translation>退货率，全部队列</translation>
    </message>
    <message>
        <source>Return rate, signed %1</source>
        <translation>退货率，%1年签署</translation>
    </message>
    <message>
        <source>Without a date, in no cohort: %1.</source>
        <translation>没有日期、不属于任何队列：%1。</translation>
    </message>
    <message>
        <source>State unknown: %1.</source>
        <translation>状态未知：%1。</translation>
    </message>
    <message>
        <source>Hollow: n &lt; 20 or median follow-up &lt; 3 years; do not compare.</source>
        <translation>空心：n &lt; 20或中位随访不足3年；请勿比较。</translation>
    </message>
    <message>
        <source>Published figures are not from these records.</source>
        <translation>公开发表的数字并非来自这些记录。</translation>
    </message>
    <message>
        <source>Headline total above</source>
        <translation>交易总额高于</translation>
    </message>
    <message>
        <source>or upfront above</source>
        <translation>或首付款高于</translation>
    </message>
    <message>
        <source>Months without event or verification</source>
        <translation>无事件或核实的月数</translation>
    </message>
    <message>
        <source>Of %1 announced, %2 (%3) was paid as far as recorded</source>
        <translation>公布 %1，有记录已付 %2（%3）</translation>
    </message>
    <message>
        <source>%1 trials started in the years shown, most in %2 (%3)</source>
        <translation>所示年份内启动 %1 项试验，%2 年最多（%3）</translation>
    </message>
    <message>
        <source>Summed share of %1, %</source>
        <translation>%1累计占比，%</translation>
    </message>
    <message>
        <source>Areas from smallest to largest, %</source>
        <translation>领域由小到大，%</translation>
    </message>
    <message>
        <source>Even division</source>
        <translation>均等分布</translation>
    </message>
    <message>
        <source>These records</source>
        <translation>这些记录</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>These records as of %1</source>
        <translation>这些记录，截至 %1</translation>
    </message>
    <message>
        <source>HHI, change in a year</source>
        <translation>HHI，一年变化</translation>
    </message>
    <message>
        <source>%1 (from %2, n = %3)</source>
        <translation>%1（原为 %2，n = %3）</translation>
    </message>
    <message>
        <source>disclosed deal value</source>
        <translation>已披露交易金额</translation>
    </message>
    <message>
        <source>Disclosed deal value by area, share in %</source>
        <translation>按领域的已披露交易金额，占比 %</translation>
    </message>
    <message>
        <source>Amount not disclosed, outside the shares: %1.</source>
        <translation>金额未披露，不计入占比：%1。</translation>
    </message>
    <message>
        <source>Disclosed value</source>
        <translation>已披露金额</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>仅%1。</translation>
    </message>
    <message>
        <source>%1 of %2 is not a part of a whole.</source>
        <translation>%1 不是 %2 的一部分。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, which rounds to the stated %4.</source>
        <translation>%2 中的 %1 为 %3，四舍五入后即所述 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, not the stated %4.</source>
        <translation>%2 中的 %1 为 %3，而非所述 %4。</translation>
    </message>
    <message>
        <source>The 95% interval (Wilson) of these counts is %1, as stated.</source>
        <translation>这些数量的 95% 区间（Wilson）为 %1，与所述一致。</translation>
    </message>
    <message>
        <source>The 95% interval (Wilson) of these counts is %1, not as stated.</source>
        <translation>这些数量的 95% 区间（Wilson）为 %1，与所述不符。</translation>
    </message>
    <message>
        <source>No total makes %1 equal %2 after rounding.</source>
        <translation>没有任何总数使 %1 在四舍五入后等于 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 of a total of %3.</source>
        <translation>%1 是总数 %3 的 %2。</translation>
    </message>
    <message>
        <source>No part of %1 is %2 after rounding.</source>
        <translation>%1 中没有任何部分在四舍五入后为 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 are %3.</source>
        <translation>%2 的 %1 为 %3。</translation>
    </message>
    <message>
        <source>%1 against %2 is %3</source>
        <translation>%1 对 %2 为 %3</translation>
    </message>
    <message>
        <source>%1, but the two were counted by different sources: no growth can be told.</source>
        <translation>%1，但两者由不同来源统计：无法判断增长。</translation>
    </message>
    <message>
        <source>%1, not the stated %2.</source>
        <translation>%1，而非所述 %2。</translation>
    </message>
    <message>
        <source>The two windows differ in length; label it so, such as first half against full year.</source>
        <translation>两个时间窗长度不同；应注明，例如上半年对全年。</translation>
    </message>
    <message>
        <source>Too little is stated to check: give two of part, total and percentage, or two figures of a growth.</source>
        <translation>所述内容太少，无法核对：请给出部分、总数、百分比中的两项，或增长的两个数值。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>95% CI %1–%2</source>
        <translation>95% CI %1–%2</translation>
    </message>
    <message>
        <source>These records have nothing to compare.</source>
        <translation>这些记录没有可比较的内容。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), higher than the published %4.</source>
        <translation>这些记录：%1（%3 中的 %2），高于已发表的 %4。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), lower than the published %4.</source>
        <translation>这些记录：%1（%3 中的 %2），低于已发表的 %4。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), no clear difference from the published %4.</source>
        <translation>这些记录：%1（%3 中的 %2），与已发表的 %4 无明显差异。</translation>
    </message>
    <message>
        <source>solid tumors</source>
        <translation>实体瘤</translation>
    </message>
    <message>
        <source>hematologic cancers</source>
        <translation>血液肿瘤</translation>
    </message>
    <message>
        <source>rare diseases</source>
        <translation>罕见病</translation>
    </message>
    <message>
        <source>%1 by phase, stacked by %2; number of %3</source>
        <translation>按阶段的%1，按%2堆叠；%3数</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>研发管线</translation>
    </message>
    <message>
        <source>Pipeline matrix</source>
        <translation>管线矩阵</translation>
    </message>
    <message>
        <source>Novelty by origin</source>
        <translation>按来源地的新颖性</translation>
    </message>
    <message>
        <source>Phase transitions</source>
        <translation>阶段转化</translation>
    </message>
    <message>
        <source>Partnership survival</source>
        <translation>合作存续</translation>
    </message>
    <message>
        <source>Termination reasons</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Returned candidates</source>
        <translation>被退回的候选药物</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>交易金额</translation>
    </message>
    <message>
        <source>Deal terms</source>
        <translation>交易条款</translation>
    </message>
    <message>
        <source>Headline to paid</source>
        <translation>从公布总额到已付金额</translation>
    </message>
    <message>
        <source>Top deals</source>
        <translation>最大交易</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Deal flow</source>
        <translation>交易流向</translation>
    </message>
    <message>
        <source>Trial status</source>
        <translation>试验状态</translation>
    </message>
    <message>
        <source>Trial timeline</source>
        <translation>试验时间线</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>入组规模</translation>
    </message>
    <message>
        <source>Trial starts</source>
        <translation>试验启动</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <source>Signing year</source>
        <translation>签署年份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Stage at signing</source>
        <translation>签署时阶段</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>药物类型</translation>
    </message>
    <message>
        <source>Partner country</source>
        <translation>合作方国家</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>来源国</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Announced value</source>
        <translation>公布金额</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付金额</translation>
    </message>
    <message>
        <source>Number of deals</source>
        <translation>交易数量</translation>
    </message>
    <message>
        <source>Upfront share</source>
        <translation>首付款占比</translation>
    </message>
    <message>
        <source>Royalty rate</source>
        <translation>特许权费率</translation>
    </message>
    <message>
        <source>All indications</source>
        <translation>全部适应症</translation>
    </message>
    <message>
        <source>Solid tumors</source>
        <translation>实体瘤</translation>
    </message>
    <message>
        <source>Hematologic cancers</source>
        <translation>血液肿瘤</translation>
    </message>
    <message>
        <source>Rare diseases</source>
        <translation>罕见病</translation>
    </message>
    <message>
        <source>Combined phases under the lower</source>
        <translation>联合阶段计入较低阶段</translation>
    </message>
    <message>
        <source>Partial terminations count</source>
        <translation>计入部分终止</translation>
    </message>
    <message>
        <source>License-outs only</source>
        <translation>仅对外授权</translation>
    </message>
    <message>
        <source>Beside a year ago</source>
        <translation>与一年前对照</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>Other ends only stop the observation</source>
        <translation>其他结局仅视为停止观察</translation>
    </message>
    <message>
        <source>With acquisitions</source>
        <translation>包括并购</translation>
    </message>
    <message>
        <source>By</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>合计内容</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>至退回时间</translation>
    </message>
    <message>
        <source>Termination reason</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>The first reason of the event that ended a deal early: terminated, all rights returned, option lapsed or canceled. Not disclosed is a reason of its own and part of no share.</source>
        <translation>使交易提前终止的事件的首要原因：终止、全部权利退回、期权失效或取消。未披露单独列出，不计入占比。</translation>
    </message>
    <message>
        <source>Announced: headline total, the most that can be paid. Upfront: cash and equity. In US dollars as announced, else at the rate of the deal's date. A deal whose amount was not disclosed adds nothing and is counted apart.</source>
        <translation>公布：交易总额，即最多可付金额。首付款：现金与股权。以公布的美元计，否则按交易日汇率折算。金额未披露的交易不计入合计，另行计数。</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Upfront (cash and equity) ÷ headline total, only for deals where both are disclosed: as the ratio of the sums and as the median of the deals' ratios.</source>
        <translation>首付款（现金与股权）÷ 交易总额，仅计两者均已披露的交易：合计之比与各交易比值的中位数。</translation>
    </message>
    <message>
        <source>Blockbuster deal</source>
        <translation>重磅交易</translation>
    </message>
    <message>
        <source>Headline total above %1 or upfront above %2, strictly. Unknown where an undisclosed amount leaves both open; never “no”.</source>
        <translation>交易总额严格高于 %1 或首付款严格高于 %2。未披露金额使两者均无法判断时为未知，绝不算“否”。</translation>
    </message>
    <message>
        <source>From the headquarters of both sides at signing; home is %1.</source>
        <translation>依据签署时双方总部所在地；本土为 %1。</translation>
    </message>
    <message>
        <source>Median and quartiles (type 7, as Excel's QUARTILE.INC) of the disclosed amounts; undisclosed ones are left out, never zero. Groups of fewer than 20 deals are gray and not ranked.</source>
        <translation>已披露金额的中位数与四分位数（第 7 类，同 Excel 的 QUARTILE.INC）；未披露的不计入，绝不当作零。少于 20 笔交易的组为灰色且不排名。</translation>
    </message>
    <message>
        <source>Announced totals against what was paid by the as-of date: disclosed upfront of closed or running deals, and payments recorded as events or payments. A lower bound, as not every payment is made public.</source>
        <translation>公布总额与截止日前已付金额：已生效交易中已披露的首付款，以及记录为事件或付款的金额。因并非每笔付款都会公布，此为下限。</translation>
    </message>
    <message>
        <source>A deal counts once, from the country of its first principal to that of its first partner, by headquarters at signing.</source>
        <translation>每笔交易计一次，从首个授权方所在国到首个被授权方所在国，按签署时总部。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>Country not recorded</source>
        <translation>未记录国家</translation>
    </message>
    <message>
        <source>The countries of both sides are not recorded</source>
        <translation>双方国家均未记录</translation>
    </message>
    <message>
        <source>The largest flow runs from %1 to %2: %3 of %4 deals</source>
        <translation>最大的流向是 %1 至 %2：%4 笔交易中的 %3 笔</translation>
    </message>
    <message>
        <source>From the licensor's country to the licensee's, at signing; %1</source>
        <translation>从授权方所在国到被授权方所在国（签署时）；%1</translation>
    </message>
    <message>
        <source>Ribbons show disclosed amounts only.</source>
        <translation>流带仅表示已披露金额。</translation>
    </message>
    <message>
        <source>n of deals</source>
        <translation>交易数</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>First to third quartile</source>
        <translation>第一至第三四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No group has %1 deals with disclosed amounts</source>
        <translation>没有任何组有 %1 笔已披露金额的交易</translation>
    </message>
    <message>
        <source>%1: median %2 for %3 (n = %4)</source>
        <translation>%1：%3 的中位数为 %2（n = %4）</translation>
    </message>
    <message>
        <source>%1: median from %2 (%3) to %4 (%5)</source>
        <translation>%1：中位数从 %2（%3）到 %4（%5）</translation>
    </message>
    <message>
        <source>Highest median: %1, %2</source>
        <translation>最高中位数：%1，%2</translation>
    </message>
    <message>
        <source>%1 was not disclosed for any of %2</source>
        <translation>%2 均未披露%1</translation>
    </message>
    <message>
        <source>%1 by %2: median and quartiles of the disclosed amounts</source>
        <translation>按%2的%1：已披露金额的中位数与四分位数</translation>
    </message>
    <message>
        <source>Not disclosed and left out: %1.</source>
        <translation>未披露且不计入：%1。</translation>
    </message>
    <message>
        <source>Gray: n &lt; 20, not ranked.</source>
        <translation>灰色：n &lt; 20，不排名。</translation>
    </message>
    <message>
        <source>%1, US$</source>
        <translation>%1，美元</translation>
    </message>
    <message>
        <source>1 January to %1</source>
        <translation>1 月 1 日至 %1</translation>
    </message>
    <message>
        <source>Rest of the year</source>
        <translation>当年其余时间</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1，累计</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>no deals</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>%1 (disclosed for %2 of %3)</source>
        <translation>%1（%3 笔中 %2 笔已披露）</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation>%1 年初至今</translation>
    </message>
    <message>
        <source>Same days of %1 (like for like)</source>
        <translation>%1 年同期（同口径）</translation>
    </message>
    <message>
        <source>All of %1 (year to date against full year)</source>
        <translation>%1 年全年（年初至今对全年）</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Blockbuster deals</source>
        <translation>重磅交易</translation>
    </message>
    <message>
        <source>%1 (of %2; unknown for %3)</source>
        <translation>%1（共 %2；%3 笔未知）</translation>
    </message>
    <message>
        <source>%1 (both disclosed for %2 of %3)</source>
        <translation>%1（%3 笔中 %2 笔两者均披露）</translation>
    </message>
    <message>
        <source>Upfront share, ratio of the sums</source>
        <translation>首付款占比，合计之比</translation>
    </message>
    <message>
        <source>Upfront share, median of the deals</source>
        <translation>首付款占比，各交易中位数</translation>
    </message>
    <message>
        <source>Too few disclosed amounts to compare (n = %1, needs %2)</source>
        <translation>已披露金额过少，无法比较（n = %1，需要 %2）</translation>
    </message>
    <message>
        <source>%1 reached %2 in %3 to date, %4 times the same days of %5</source>
        <translation>%3 年初至今%1达 %2，为 %5 年同期的 %4 倍</translation>
    </message>
    <message>
        <source>No clear change in %1 in %2 to date: %3 times the same days of %4</source>
        <translation>%2 年初至今%1无明显变化：为 %4 年同期的 %3 倍</translation>
    </message>
    <message>
        <source>%1 of %2 deals: %3</source>
        <translation>%2 笔交易的%1：%3</translation>
    </message>
    <message>
        <source>Not disclosed and not zero: %1.</source>
        <translation>未披露（不等于零）：%1。</translation>
    </message>
    <message>
        <source>Disclosed in a currency without a rate for the date: %1.</source>
        <translation>以该日无汇率的货币披露：%1。</translation>
    </message>
    <message>
        <source>“n of m” under a bar: amount disclosed for n of m deals; ≥: part is not disclosed.</source>
        <translation>柱下“n/m”：m 笔交易中 n 笔披露了金额；≥：部分未披露。</translation>
    </message>
    <message>
        <source>Without a date: %1.</source>
        <translation>无日期：%1。</translation>
    </message>
    <message>
        <source>Earlier periods not shown: %1.</source>
        <translation>未显示的更早时期：%1。</translation>
    </message>
    <message>
        <source>No amount was disclosed for %1</source>
        <translation>%1均未披露金额</translation>
    </message>
    <message>
        <source>%1 of deals by signing date, US dollars as announced</source>
        <translation>按签署日期的交易%1，以公布的美元计</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Of deals not ended early</source>
        <translation>其中未提前终止的交易</translation>
    </message>
    <message>
        <source>Paid so far, as recorded</source>
        <translation>有记录的已付金额</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Deals with a disclosed total: announced, upfront and paid, US dollars</source>
        <translation>已披露总额的交易：公布、首付款与已付，美元</translation>
    </message>
    <message>
        <source>Total not disclosed, left out: %1.</source>
        <translation>总额未披露，不计入：%1。</translation>
    </message>
    <message>
        <source>Payments are rarely made public: what was paid is a lower bound.</source>
        <translation>付款很少公布：已付金额为下限。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not disclosed, in no rank: %1.</source>
        <translation>未披露，不参与排名：%1。</translation>
    </message>
    <message>
        <source>Largest by %1: %2, %3</source>
        <translation>按%1最大：%2，%3</translation>
    </message>
    <message>
        <source>The largest deal: %1</source>
        <translation>最大交易：%1</translation>
    </message>
    <message>
        <source>The largest deals by %1, US dollars as announced</source>
        <translation>按%1最大的交易，以公布的美元计</translation>
    </message>
    <message>
        <source>No partner is recorded for %1</source>
        <translation>%1未记录合作方</translation>
    </message>
    <message>
        <source>%1 leads the partners by %2: %3</source>
        <translation>按%2，%1 居合作方首位：%3</translation>
    </message>
    <message>
        <source>Partners by %1; a deal with several partners counts for each</source>
        <translation>按%1的合作方；有多个合作方的交易分别计入</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Acquired by the counterparty</source>
        <translation>被合作方收购</translation>
    </message>
    <message>
        <source>Completed or expired</source>
        <translation>完成或到期</translation>
    </message>
    <message>
        <source>Lapsed or canceled</source>
        <translation>失效或取消</translation>
    </message>
    <message>
        <source>Partnerships not returned, %</source>
        <translation>未退回的合作，%</translation>
    </message>
    <message>
        <source>Months since signing</source>
        <translation>自签署起的月数</translation>
    </message>
    <message>
        <source>Still observed</source>
        <translation>仍在观察</translation>
    </message>
    <message>
        <source>Deals still observed</source>
        <translation>仍在观察的交易</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全部交易</translation>
    </message>
    <message>
        <source>How partnerships ended, each end excluding the others (Aalen–Johansen)</source>
        <translation>合作如何结束，各结局互斥（Aalen–Johansen）</translation>
    </message>
    <message>
        <source>Partnerships ended, %</source>
        <translation>已结束的合作，%</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1 months (95% CI %2–%3; %4 of %5 returned)</source>
        <translation>%1 个月（95% CI %2–%3；%5 中 %4 已退回）</translation>
    </message>
    <message>
        <source>not reached (%1 of %2 returned)</source>
        <translation>未达到（%2 中 %1 已退回）</translation>
    </message>
    <message>
        <source>Returned so far (plain rate)</source>
        <translation>迄今已退回（简单比率）</translation>
    </message>
    <message>
        <source>Returned within %1 years (Aalen–Johansen)</source>
        <translation>%1 年内退回（Aalen–Johansen）</translation>
    </message>
    <message>
        <source>Returned within %1 years, if nothing else ended a deal (Kaplan–Meier)</source>
        <translation>假设无其他结局时 %1 年内退回（Kaplan–Meier）</translation>
    </message>
    <message>
        <source>Median time to return</source>
        <translation>至退回中位时间</translation>
    </message>
    <message>
        <source>Median time to return, %1</source>
        <translation>至退回中位时间，%1</translation>
    </message>
    <message>
        <source>p = %1 (χ² = %2, df %3)</source>
        <translation>p = %1（χ² = %2，自由度 %3）</translation>
    </message>
    <message>
        <source>Log-rank test between the groups</source>
        <translation>组间对数秩检验</translation>
    </message>
    <message>
        <source>Partnerships cannot be compared by %1: nothing to compare</source>
        <translation>无法按%1比较合作：没有可比较的内容</translation>
    </message>
    <message>
        <source>Partnerships are returned at different rates by %1 (log-rank p = %2)</source>
        <translation>不同%1的合作退回速度不同（对数秩 p = %2）</translation>
    </message>
    <message>
        <source>No clear difference in returns by %1 (log-rank p = %2)</source>
        <translation>按%1的退回无明显差异（对数秩 p = %2）</translation>
    </message>
    <message>
        <source>%1 of %2 partnerships have been returned so far</source>
        <translation>%2 项合作中迄今已有 %1 项退回</translation>
    </message>
    <message>
        <source>%1 of partnerships are returned within %2 years of signing</source>
        <translation>%1 的合作在签署后 %2 年内退回</translation>
    </message>
    <message>
        <source>Acquisitions and asset purchases left out: %1.</source>
        <translation>不计并购与资产收购：%1。</translation>
    </message>
    <message>
        <source>Dated no finer than a quarter: %1.</source>
        <translation>日期精度不细于季度：%1。</translation>
    </message>
    <message>
        <source>The plain rate counts deals still running as if they would never end; Kaplan–Meier follows each deal as long as it was seen and takes other ends for mere stops; Aalen–Johansen counts them as ends.</source>
        <translation>简单比率把进行中的交易当作永不结束；Kaplan–Meier 对每笔交易跟踪到最后所见，把其他结局仅视为停止观察；Aalen–Johansen 则将其计为结局。</translation>
    </message>
    <message>
        <source>Gray: n &lt; 20 or median follow-up &lt; 3 years; do not compare.</source>
        <translation>灰色：n &lt; 20 或中位随访 &lt; 3 年；请勿比较。</translation>
    </message>
    <message>
        <source>Band: 95% (Greenwood, log-log). Dotted: fewer than 10 still observed. Ticks: last seen running.</source>
        <translation>区间带：95%（Greenwood，log-log）。点线：仍在观察的少于 10。刻线：最后所见仍在进行。</translation>
    </message>
    <message>
        <source>No partnership with a signing date among %1</source>
        <translation>%1中没有带签署日期的合作</translation>
    </message>
    <message>
        <source>Share of partnerships not yet returned, by months since signing</source>
        <translation>按签署后月数，尚未退回的合作占比</translation>
    </message>
    <message>
        <source>Partnered again, or another partner remained</source>
        <translation>再次合作，或仍有其他合作方</translation>
    </message>
    <message>
        <source>Approved or on the market without a partner</source>
        <translation>无合作方，已获批或已上市</translation>
    </message>
    <message>
        <source>In development without a partner</source>
        <translation>无合作方，开发中</translation>
    </message>
    <message>
        <source>%1 of %2 candidates with returned rights are still developed or on the market</source>
        <translation>%2 个权利被退回的候选药物中有 %1 个仍在开发或已上市</translation>
    </message>
    <message>
        <source>No rights have come back for any of %1</source>
        <translation>%1中没有权利被退回</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Partnered, developed or marketed since</source>
        <translation>此后合作、开发或上市</translation>
    </message>
    <message>
        <source>Candidates of deals that were terminated or returned, by what became of them; number of candidates</source>
        <translation>交易被终止或退回的候选药物，按其后续情况；候选药物数</translation>
    </message>
    <message>
        <source>Deals that ended early</source>
        <translation>提前终止的交易</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Reason not disclosed</source>
        <translation>原因未披露</translation>
    </message>
    <message>
        <source>Too few disclosed reasons to compare (n = %1, needs %2)</source>
        <translation>已披露原因过少，无法比较（n = %1，需要 %2）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 early endings with a disclosed reason (%4)</source>
        <translation>%1：%3 笔已披露原因的提前终止中的 %2 笔（%4）</translation>
    </message>
    <message>
        <source>No single reason leads; most often %1: %2 of %3 (%4)</source>
        <translation>没有单一主因；最常见为%1：%3 中的 %2（%4）</translation>
    </message>
    <message>
        <source>None of %1 ended early</source>
        <translation>%1均未提前终止</translation>
    </message>
    <message>
        <source>Ended early, of all deals</source>
        <translation>占全部交易的提前终止</translation>
    </message>
    <message>
        <source>Deals that ended early by first reason; number of deals, share of the disclosed reasons</source>
        <translation>按首要原因的提前终止交易；交易数，占已披露原因之比</translation>
    </message>
    <message>
        <source>Reason not disclosed, outside the shares: %1.</source>
        <translation>原因未披露，不计入占比：%1。</translation>
    </message>
    <message>
        <source>Unclassified or not recorded</source>
        <translation>未分类或未记录</translation>
    </message>
    <message>
        <source>First-in-class share of the classified candidates, 95% interval</source>
        <translation>已分类候选药物中的同类首创占比，95% 区间</translation>
    </message>
    <message>
        <source>First in class, %</source>
        <translation>同类首创，%</translation>
    </message>
    <message>
        <source>First in class</source>
        <translation>同类首创</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>%1 %2 (%3% of the world)</source>
        <translation>%1 %2（占世界 %3%）</translation>
    </message>
    <message>
        <source>Published first-in-class candidates, not from these records: %1.</source>
        <translation>已发表的同类首创候选药物数，并非来自这些记录：%1。</translation>
    </message>
    <message>
        <source>First in class: %1 from %2, %3 from %4</source>
        <translation>同类首创：%2 为 %1，%4 为 %3</translation>
    </message>
    <message>
        <source>First in class: no clear difference between %2 (%1) and %4 (%3)</source>
        <translation>同类首创：%2（%1）与 %4（%3）无明显差异</translation>
    </message>
    <message>
        <source>%1 of %2 classified candidates are first in class</source>
        <translation>%2 个已分类候选药物中 %1 个为同类首创</translation>
    </message>
    <message>
        <source>No novelty is recorded for %1</source>
        <translation>%1均未记录新颖性</translation>
    </message>
    <message>
        <source>First in class, all origins</source>
        <translation>同类首创，全部来源</translation>
    </message>
    <message>
        <source>Candidates by country of origin and novelty; below: first-in-class share, 95% interval</source>
        <translation>按来源国与新颖性的候选药物；下图：同类首创占比，95% 区间</translation>
    </message>
    <message>
        <source>Unclassified or not recorded, outside the shares: %1.</source>
        <translation>未分类或未记录，不计入占比：%1。</translation>
    </message>
    <message>
        <source>Phase 1 to 2</source>
        <translation>I 期至 II 期</translation>
    </message>
    <message>
        <source>Phase 2 to 3</source>
        <translation>II 期至 III 期</translation>
    </message>
    <message>
        <source>Phase 3 to filing</source>
        <translation>III 期至申报</translation>
    </message>
    <message>
        <source>Filing to approval</source>
        <translation>申报至获批</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>已推进</translation>
    </message>
    <message>
        <source>Still in the phase</source>
        <translation>仍在该阶段</translation>
    </message>
    <message>
        <source>Share that advanced, of those that left the phase, 95% interval</source>
        <translation>离开该阶段者中的推进占比，95% 区间</translation>
    </message>
    <message>
        <source>Advanced, %</source>
        <translation>推进，%</translation>
    </message>
    <message>
        <source>Transition rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>BIO 2011–2020, %1</source>
        <translation>BIO 2011–2020，%1</translation>
    </message>
    <message>
        <source>BIO, Informa Pharma Intelligence and QLS Advisors 2011–2020; n = %1</source>
        <translation>BIO、Informa Pharma Intelligence 与 QLS Advisors 2011–2020；n = %1</translation>
    </message>
    <message>
        <source>Likelihood of approval from Phase 1, these records</source>
        <translation>自 I 期起的获批可能性，本组合记录</translation>
    </message>
    <message>
        <source>Likelihood of approval from Phase 1, %1</source>
        <translation>自 I 期起的获批可能性，%1</translation>
    </message>
    <message>
        <source>Median months, %1</source>
        <translation>中位月数，%1</translation>
    </message>
    <message>
        <source>%1 (%2 left the phase, %3 still in it)</source>
        <translation>%1（%2 个已离开该阶段，%3 个仍在）</translation>
    </message>
    <message>
        <source>No phase has %1 programs that left it: too few to compare</source>
        <translation>没有任何阶段有 %1 个项目离开：过少，无法比较</translation>
    </message>
    <message>
        <source>Transition rates by phase; the published table has no benchmark for this area</source>
        <translation>按阶段的转化率；已发表的表中没有该领域的基准</translation>
    </message>
    <message>
        <source>%1: %2 advanced, against the published %3</source>
        <translation>%1：推进 %2，已发表为 %3</translation>
    </message>
    <message>
        <source>No transition rate differs clearly from the published ones</source>
        <translation>没有转化率与已发表的数值明显不同</translation>
    </message>
    <message>
        <source>None of %1 was ever in a clinical phase</source>
        <translation>%1均未进入临床阶段</translation>
    </message>
    <message>
        <source>Programs by what became of them in each phase; below: share that advanced</source>
        <translation>按各阶段后续情况的项目；下图：推进占比</translation>
    </message>
    <message>
        <source>Never in a clinical phase: %1.</source>
        <translation>从未进入临床阶段：%1。</translation>
    </message>
    <message>
        <source>Published rates count another set of programs than these records.</source>
        <translation>已发表的比率统计的是另一组项目。</translation>
    </message>
    <message>
        <source>No benchmark: the published table has no row for this area.</source>
        <translation>无基准：已发表的表中没有该领域。</translation>
    </message>
    <message>
        <source>Hollow: n &lt; 20; do not compare.</source>
        <translation>空心：n &lt; 20；请勿比较。</translation>
    </message>
    <message>
        <source>↺ returned</source>
        <translation>↺ 已退回</translation>
    </message>
    <message>
        <source>%1 of %2 pipeline rows are approved or on the market, %3 are in Phase 3</source>
        <translation>%2 行管线中 %1 行已获批或上市，%3 行处于 III 期</translation>
    </message>
    <message>
        <source>Approved or on the market</source>
        <translation>已获批或上市</translation>
    </message>
    <message>
        <source>In Phase 3 or 2/3</source>
        <translation>处于 III 期或 II/III 期</translation>
    </message>
    <message>
        <source>Rights returned</source>
        <translation>权利已退回</translation>
    </message>
    <message>
        <source>None of %1 is active in a known phase</source>
        <translation>%1均不在已知阶段活跃</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Candidates by indication, grouped by %1; the bar ends at the highest active phase; dashed: rights returned</source>
        <translation>按适应症的候选药物，按%1分组；横条止于最高活跃阶段；虚线：权利已退回</translation>
    </message>
    <message>
        <source>Programs no longer active: %1.</source>
        <translation>不再活跃的项目：%1。</translation>
    </message>
    <message>
        <source>Phase unknown: %1.</source>
        <translation>阶段未知：%1。</translation>
    </message>
    <message>
        <source>No group is known for %1</source>
        <translation>%1均无已知分组</translation>
    </message>
    <message>
        <source>Largest cell: %1, with %2 of %3 %4 (%5)</source>
        <translation>最大单元格：%1，%3 个%4中的 %2 个（%5）</translation>
    </message>
    <message>
        <source>%1 by %2 and phase; shade grows with the square root of the count</source>
        <translation>按%2与阶段的%1；颜色深浅随数量的平方根变化</translation>
    </message>
    <message>
        <source>Pipeline row</source>
        <translation>管线行</translation>
    </message>
    <message>
        <source>One row per candidate and indication; the bar reaches the highest phase of its active programs over all regions. Combined phases end on the boundary.</source>
        <translation>每个候选药物与适应症一行；横条止于其各地区活跃项目的最高阶段。联合阶段止于边界。</translation>
    </message>
    <message>
        <source>As recorded for the candidate; unclassified or not recorded is part of no share.</source>
        <translation>按候选药物的记录；未分类或未记录不计入占比。</translation>
    </message>
    <message>
        <source>The registry's last status on or before the as-of date, matched exactly. Before the first one only what actual dates prove.</source>
        <translation>截止日或之前登记处的最后状态，精确匹配。首个状态之前只采用实际日期能证明的内容。</translation>
    </message>
    <message>
        <source>Trial dates</source>
        <translation>试验日期</translation>
    </message>
    <message>
        <source>Start, primary completion and completion as registered; estimated dates are drawn pale. A month or year is drawn at its middle.</source>
        <translation>按登记的开始、主要完成与完成日期；预计日期以浅色表示。月份或年份画在其中点。</translation>
    </message>
    <message>
        <source>Participants as registered, actual and planned apart. Median and quartiles (type 7); trials without a number are left out, never zero. Withdrawn trials enrolled nobody and are left out too.</source>
        <translation>按登记的受试者人数，实际与计划分列。中位数与四分位数（第 7 类）；没有人数的试验不计入，绝不当作零。已撤回的试验未入组，也不计入。</translation>
    </message>
    <message>
        <source>Trial start</source>
        <translation>试验开始</translation>
    </message>
    <message>
        <source>A trial counts in the year of its start date on or before the as-of date, estimated dates included. Rare disease: any linked indication is flagged rare.</source>
        <translation>试验计入截止日或之前开始日期所在年份，含预计日期。罕见病：任一关联适应症标记为罕见。</translation>
    </message>
    <message>
        <source>Phase transition</source>
        <translation>阶段转化</translation>
    </message>
    <message>
        <source>Programs that left a phase: advanced to a later one, or stopped there (discontinued or withdrawn). Rate = advanced ÷ (advanced + stopped), as BIO counts it. Programs still in the phase are censored and counted apart. Combined phases count as the lower.</source>
        <translation>离开某阶段的项目：推进到更后阶段，或在该阶段停止（终止开发或撤市）。比率 = 推进 ÷（推进 + 停止），与 BIO 的算法相同。仍在该阶段的为删失，另行计数。联合阶段计入较低阶段。</translation>
    </message>
    <message>
        <source>Likelihood of approval</source>
        <translation>获批可能性</translation>
    </message>
    <message>
        <source>The product of the remaining transition rates, each shown. Benchmark: BIO, Informa and QLS 2011–2020 of the same area; where it has no row there is no benchmark.</source>
        <translation>其余各转化率的乘积，逐一列出。基准：同一领域的 BIO、Informa 与 QLS 2011–2020；无该行则无基准。</translation>
    </message>
    <message>
        <source>No number of participants is known for %1</source>
        <translation>%1均无受试者人数</translation>
    </message>
    <message>
        <source>Participants per trial</source>
        <translation>每项试验受试者人数</translation>
    </message>
    <message>
        <source>n of trials</source>
        <translation>试验数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Median, all phases</source>
        <translation>中位数，全部阶段</translation>
    </message>
    <message>
        <source>Number is a plan</source>
        <translation>人数为计划值</translation>
    </message>
    <message>
        <source>The median trial has %1 participants (n = %2)</source>
        <translation>试验受试者人数中位数为 %1（n = %2）</translation>
    </message>
    <message>
        <source>Participants per trial by phase: median and quartiles, actual and planned together</source>
        <translation>按阶段的每项试验受试者人数：中位数与四分位数，实际与计划合并</translation>
    </message>
    <message>
        <source>Without a number: %1; withdrawn and left out: %2.</source>
        <translation>无人数：%1；已撤回且不计入：%2。</translation>
    </message>
    <message>
        <source>Trials started</source>
        <translation>启动的试验</translation>
    </message>
    <message>
        <source>Rare-disease share by start year, 95% interval</source>
        <translation>按开始年份的罕见病占比，95% 区间</translation>
    </message>
    <message>
        <source>Rare disease, %</source>
        <translation>罕见病，%</translation>
    </message>
    <message>
        <source>Rare disease</source>
        <translation>罕见病</translation>
    </message>
    <message>
        <source>Growth, %1 to %2</source>
        <translation>增长，%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 trials)</source>
        <translation>%1（%2 至 %3 项试验）</translation>
    </message>
    <message>
        <source>%1 trials started in %2, %3 in %4</source>
        <translation>%2 年启动 %1 项试验，%4 年 %3 项</translation>
    </message>
    <message>
        <source>No start date is known for %1</source>
        <translation>%1均无开始日期</translation>
    </message>
    <message>
        <source>Rare disease, all years shown</source>
        <translation>罕见病，全部所示年份</translation>
    </message>
    <message>
        <source>Trials by start year, stacked by area; below: rare-disease share</source>
        <translation>按开始年份的试验，按领域堆叠；下图：罕见病占比</translation>
    </message>
    <message>
        <source>Without start date: %1.</source>
        <translation>无开始日期：%1。</translation>
    </message>
    <message>
        <source>Start after the as-of date: %1.</source>
        <translation>开始日期晚于截止日：%1。</translation>
    </message>
    <message>
        <source>Started before the years shown: %1.</source>
        <translation>早于所示年份开始：%1。</translation>
    </message>
    <message>
        <source>Not known then</source>
        <translation>当时未知</translation>
    </message>
    <message>
        <source>No status is known for %1</source>
        <translation>%1均无已知状态</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated or withdrawn</source>
        <translation>已终止或撤回</translation>
    </message>
    <message>
        <source>%1 of %2 trials are ongoing, %3 were terminated or withdrawn</source>
        <translation>%2 项试验中 %1 项进行中，%3 项已终止或撤回</translation>
    </message>
    <message>
        <source>Trials by registry status at the as-of date; number of trials, share of those with a status</source>
        <translation>截止日登记状态的试验；试验数，占有状态者之比</translation>
    </message>
    <message>
        <source>No start and completion date is known for %1</source>
        <translation>%1均无开始与完成日期</translation>
    </message>
    <message>
        <source>Start to completion</source>
        <translation>开始至完成</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Run so far</source>
        <translation>迄今进行</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Primary completion</source>
        <translation>主要完成</translation>
    </message>
    <message>
        <source>Completion still ahead</source>
        <translation>完成日期尚在未来</translation>
    </message>
    <message>
        <source>%1 of %2 dated trials complete after %3</source>
        <translation>%2 项有日期的试验中 %1 项在 %3 之后完成</translation>
    </message>
    <message>
        <source>Trials from start to completion, latest completion first; dashed: estimated; dot: primary completion</source>
        <translation>从开始到完成的试验，最晚完成者在前；虚线：预计；圆点：主要完成</translation>
    </message>
    <message>
        <source>Without start or completion date: %1.</source>
        <translation>无开始或完成日期：%1。</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No signing date is known for %1</source>
        <translation>%1均无已知签署日期</translation>
    </message>
    <message>
        <source>Deals by signing year and state, number of deals; below: return rate, 95% interval</source>
        <translation>按签署年份和状态统计的交易数量；下图：退货率，95%区间</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>其他或未知</translation>
    </message>
    <message>
        <source>In a phase</source>
        <translation>处于某一阶段</translation>
    </message>
    <message>
        <source>Share of the three largest phases</source>
        <translation>前三大阶段占比</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>不再进行</translation>
    </message>
    <message>
        <source>No active program</source>
        <translation>无在研项目</translation>
    </message>
    <message>
        <source>Phase unknown</source>
        <translation>阶段未知</translation>
    </message>
    <message>
        <source>; %1 launched</source>
        <translation>；%1个已上市</translation>
    </message>
    <message>
        <source>No phase leads: %1 and %2 hold %3 %4 each</source>
        <translation>没有领先阶段：%1与%2各有%3个%4</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3; the top three phases hold %4</source>
        <translation>%1占%3的%2；前三大阶段合计%4</translation>
    </message>
    <message>
        <source>%1 is the largest phase: %2 of %3 %4 (%5)</source>
        <translation>%1最多：%3个%4中的%2个（%5）</translation>
    </message>
    <message>
        <source>Programs by present phase, stacked by area; number of programs</source>
        <translation>按当前阶段统计的项目数量，按领域堆叠</translation>
    </message>
    <message>
        <source>Trials by registered phase, stacked by area; number of trials</source>
        <translation>按登记分期统计的临床试验数量，按领域堆叠</translation>
    </message>
    <message>
        <source>Candidates by highest active phase, stacked by lead area; number of candidates</source>
        <translation>按最高在研阶段统计的候选药物数量，按主要领域堆叠</translation>
    </message>
    <message>
        <source>Outside the bars: no longer active %1.</source>
        <translation>不在柱内：不再进行%1。</translation>
    </message>
    <message>
        <source>Outside the bars: no active program %1.</source>
        <translation>不在柱内：无在研项目%1。</translation>
    </message>
    <message>
        <source>Outside the bars: phase unknown %1.</source>
        <translation>不在柱内：阶段未知%1。</translation>
    </message>
    <message>
        <source>Outside the shares: %1 %2.</source>
        <translation>不计入占比：%1 %2。</translation>
    </message>
    <message>
        <source>Area unknown: %1, under Other.</source>
        <translation>领域未知：%1，计入“其他”。</translation>
    </message>
    <message>
        <source>Without any dated fact: %1.</source>
        <translation>没有任何带日期的事实：%1。</translation>
    </message>
    <message>
        <source>No phase is known for %1</source>
        <translation>%1均无已知阶段</translation>
    </message>
    <message>
        <source>Published: %1 (%2 of %3)</source>
        <translation>公开数据：%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1, cohort %2, as of %3; 95% CI %4–%5; full terminations only</source>
        <translation>%1，%2年队列，截至%3；95%置信区间%4–%5；仅计全部终止</translation>
    </message>
    <message>
        <source>%1 of %2 deals signed in %3 were terminated or returned</source>
        <translation>%3年签署的%2笔交易中有%1笔被终止或退回</translation>
    </message>
    <message>
        <source>Return rate fell from %1 (signed %2) to %3 (signed %4)</source>
        <translation>退货率从%1（%2年签署）降至%3（%4年签署）</translation>
    </message>
    <message>
        <source>Return rate rose from %1 (signed %2) to %3 (signed %4)</source>
        <translation>退货率从%1（%2年签署）升至%3（%4年签署）</translation>
    </message>
    <message>
        <source>No clear difference in return rates: %1 (%2) and %3 (%4)</source>
        <translation>退货率没有明显差异：%1（%2年）与%3（%4年）</translation>
    </message>
    <message>
        <source>Too early to compare: no cohort has 20 deals and 3 years of follow-up</source>
        <translation>尚不能比较：没有队列达到20笔交易和3年随访</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Ended or left</source>
        <translation>结束或离开</translation>
    </message>
    <message>
        <source>Learned or corrected</source>
        <translation>获知或更正</translation>
    </message>
    <message>
        <source>Terminated or returned</source>
        <translation>终止或退回</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>终止开发</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>在进行</translation>
    </message>
    <message>
        <source>Counted are candidates and programs in active development, suspended or without reported development; trials that are planned, running or paused; deals that are pending, active, partly terminated or unverified.</source>
        <translation>计入：在研、暂停或无研发进展报道的候选药物与项目；计划中、进行中或暂停的试验；待交割、进行中、部分终止或未核实的交易。</translation>
    </message>
    <message>
        <source>Newly learned</source>
        <translation>新获知</translation>
    </message>
    <message>
        <source>True on the first date already, but recorded only between the dates. Corrected: what the record said about the first date was changed since.</source>
        <translation>在首个日期已属实，但在两个日期之间才被记录。更正：关于首个日期的记录其后被修改。</translation>
    </message>
    <message>
        <source>No change among %1 %2</source>
        <translation>%1个%2无变动</translation>
    </message>
    <message>
        <source>%1 became %2 %3: %4 added, %5 no longer counted</source>
        <translation>%3由%1变为%2：新增%4，不再计入%5</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1，按%2所知</translation>
    </message>
    <message>
        <source>%1, as known now</source>
        <translation>%1，按目前所知</translation>
    </message>
    <message>
        <source>Opening %1: %2. Closing %3: %4.</source>
        <translation>期初%1：%2。期末%3：%4。</translation>
    </message>
    <message>
        <source>Counted at both dates, moved to another phase or status: %1.</source>
        <translation>两个日期均计入、阶段或状态有变动：%1。</translation>
    </message>
    <message>
        <source>Corrected without effect on the count: %1.</source>
        <translation>更正但不影响数量：%1。</translation>
    </message>
    <message>
        <source>%1 that go on, from %2 to %3; number of %4</source>
        <translation>在进行的%1，%2至%3；%4数量</translation>
    </message>
    <message>
        <source>A deal belongs to the year in which it was %1; without that date, %2.</source>
        <translation>交易归入其%1的年份；没有该日期时，归入其%2的年份。</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>A deal is terminated once one of these events is in effect and no later one decides otherwise: %1. It counts from the event's effective date, else its date.</source>
        <translation>以下事件之一生效且其后没有事件另作决定时，交易即为终止：%1。自事件生效日起算；没有生效日时，自事件日期起算。</translation>
    </message>
    <message>
        <source>Deals in one of these states at the as-of date ÷ all deals of the cohort: %1. No other state counts. Interval: Wilson, 95%.</source>
        <translation>截至日处于以下状态的交易÷该批次全部交易：%1。其他状态不计。区间：Wilson，95%。</translation>
    </message>
    <message>
        <source>Deals returned in part on or before the as-of date, or in one of these states at it, ÷ all deals of the cohort: %1. No other state counts. Interval: Wilson, 95%.</source>
        <translation>截至日或之前部分退回，或在截至日处于以下状态的交易÷该批次全部交易：%1。其他状态不计。区间：Wilson，95%。</translation>
    </message>
    <message>
        <source>The principal's headquarters at signing are at home (%1), the partner's are elsewhere, and the deal type is one of: %2.</source>
        <translation>签约时转让方总部在本国（%1）、受让方总部在境外，且交易类型属于：%2。</translation>
    </message>
    <message>
        <source>Months (days ÷ 30.4375) from the cohort date to the return. Running deals count until the as-of date, unverified ones until their last evidence. A party bought by a third company ends nothing. Kaplan–Meier with Greenwood's error on the log-log scale; other ends by Aalen–Johansen; groups by the log-rank test.</source>
        <translation>自批次日期至退货的月数（天数÷30.4375）。进行中的交易计至截至日，未核实的计至最后证据。一方被第三方收购不算结束。Kaplan–Meier，Greenwood误差取双对数尺度；其他结局用Aalen–Johansen；组间用对数秩检验。</translation>
    </message>
    <message>
        <source>The sum from %1 to the as-of date, compared with the same days of the year before (like for like) and, labeled so, with the full year before.</source>
        <translation>自%1至截至日的合计，与上年同期（同口径）比较，并注明后与上年全年比较。</translation>
    </message>
    <message>
        <source>A deal belongs to the year in which it was</source>
        <translation>交易归入其以下日期所在年份</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>A deal is terminated by</source>
        <translation>使交易终止的事件</translation>
    </message>
    <message>
        <source>A deal counts as returned when it is</source>
        <translation>交易在以下状态时计为退货</translation>
    </message>
    <message>
        <source>Deal types that may be license-outs</source>
        <translation>可计为对外授权的交易类型</translation>
    </message>
    <message>
        <source>Home countries</source>
        <translation>本国</translation>
    </message>
    <message>
        <source>The year to date begins in</source>
        <translation>年初至今的起始月份</translation>
    </message>
    <message>
        <source>Like for like: %1 to date ÷ same days of %2</source>
        <translation>同口径：%1年至今÷%2年同期</translation>
    </message>
    <message>
        <source>Not like for like: %1 to date ÷ all of %2</source>
        <translation>非同口径：%1年至今÷%2年全年</translation>
    </message>
    <message>
        <source>Arrow: %1 to date against the same days of %2, like for like.</source>
        <translation>箭头：%1年至今与%2年同期相比（同口径）。</translation>
    </message>
    <message>
        <source>Published, China license-outs: %1</source>
        <translation>公开数据，中国对外授权：%1</translation>
    </message>
    <message>
        <source>Published, China license-outs, part of the year: %1</source>
        <translation>公开数据，中国对外授权（部分年度）：%1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>Published, trials in China: %1</source>
        <translation>公开数据，中国临床试验：%1</translation>
    </message>
    <message>
        <source>Change waterfall</source>
        <translation>变化瀑布图</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>Within a quarter</source>
        <translation>一季度内</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>Growth over 10 years</source>
        <translation>十年增长</translation>
    </message>
    <message>
        <source>Growth over 5 years</source>
        <translation>五年增长</translation>
    </message>
    <message>
        <source>Growth over 3 years</source>
        <translation>三年增长</translation>
    </message>
    <message>
        <source>Growth over 1 year</source>
        <translation>一年增长</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Time between the dates</source>
        <translation>两个日期的间隔</translation>
    </message>
    <message>
        <source>Span of the growth</source>
        <translation>增长跨度</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown; “All rows” or a filter shows the others.</source>
        <translation>显示%2行中的%1行；选择“全部行”或筛选可查看其余行。</translation>
    </message>
    <message>
        <source>%1 is not a part of a whole.</source>
        <translation>%1不构成部分与整体。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1为%2。</translation>
    </message>
    <message>
        <source>%1 is %2, as the stated %3.</source>
        <translation>%1为%2，与所述%3一致。</translation>
    </message>
    <message>
        <source>%1 is %2, not the stated %3.</source>
        <translation>%1为%2，与所述%3不符。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 (95% CI %4–%5).</source>
        <translation>%2中的%1为%3（95%置信区间%4–%5）。</translation>
    </message>
    <message>
        <source>No one total makes all of these shares true.</source>
        <translation>没有一个总数能使这些占比同时成立。</translation>
    </message>
    <message>
        <source>These shares hold together only for a total of %1.</source>
        <translation>这些占比只有在总数为%1时才能同时成立。</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Autoimmune</source>
        <translation>自身免疫</translation>
    </message>
    <message>
        <source>Cardiovascular</source>
        <translation>心血管</translation>
    </message>
    <message>
        <source>Endocrine</source>
        <translation>内分泌</translation>
    </message>
    <message>
        <source>Gastroenterology</source>
        <translation>消化</translation>
    </message>
    <message>
        <source>Hematology</source>
        <translation>血液</translation>
    </message>
    <message>
        <source>Infectious disease</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>Metabolic</source>
        <translation>代谢</translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation>神经</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>肿瘤</translation>
    </message>
    <message>
        <source>Ophthalmology</source>
        <translation>眼科</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Psychiatry</source>
        <translation>精神</translation>
    </message>
    <message>
        <source>Respiratory</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Urology</source>
        <translation>泌尿</translation>
    </message>
    <message>
        <source>Return rate, all deals</source>
        <translation>退货率，全部交易</translation>
    </message>
    <message>
        <source>Return rate, all license-outs</source>
        <translation>退货率，全部对外授权</translation>
    </message>
    <message>
        <source>Return rate, license-outs of %1</source>
        <translation>退货率，%1年对外授权</translation>
    </message>
    <message>
        <source>Share of the first-in-class candidates that come from China</source>
        <translation>同类首创候选药物中来自中国的占比</translation>
    </message>
    <message>
        <source>Share of the first-in-class candidates that come from the United States</source>
        <translation>同类首创候选药物中来自美国的占比</translation>
    </message>
    <message>
        <source>Share of the trials in %1</source>
        <translation>%1试验占比</translation>
    </message>
    <message>
        <source>These records: %1, above the stated %2.</source>
        <translation>这些记录：%1，高于所述%2。</translation>
    </message>
    <message>
        <source>These records: %1, below the stated %2.</source>
        <translation>这些记录：%1，低于所述%2。</translation>
    </message>
    <message>
        <source>These records: %1; the stated %2 lies within their interval.</source>
        <translation>这些记录：%1；所述%2在其区间内。</translation>
    </message>
    <message>
        <source>These records: %1, which is %2 of the stated %3.</source>
        <translation>这些记录：%1，为所述%3的%2。</translation>
    </message>
    <message>
        <source>Announced value of the license-outs of %1</source>
        <translation>%1年对外授权公布总额</translation>
    </message>
    <message>
        <source>Upfront of the license-outs of %1</source>
        <translation>%1年对外授权首付款</translation>
    </message>
    <message>
        <source>Number of license-outs of %1</source>
        <translation>%1年对外授权数量</translation>
    </message>
    <message>
        <source>These records: %1.</source>
        <translation>这些记录：%1。</translation>
    </message>
</context>
</TS>
