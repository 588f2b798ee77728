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
        <source>A deal belongs to the year in which it was signed; without a signing date, announced.</source>
        <translation>交易归入签署年份；没有签署日期时归入公布年份。</translation>
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
        <source>Deals terminated, or with all rights returned, on or before the as-of date ÷ all deals of the cohort. Partial terminations, lapsed options and canceled deals do not count. Interval: Wilson, 95%.</source>
        <translation>截至日期（含当日）已终止或全部权利已退回的交易 ÷ 该队列的全部交易。部分终止、期权未行使和取消的交易不计入分子。区间：Wilson，95%。</translation>
    </message>
    <message>
        <source>Return rate with partial returns</source>
        <translation>退货率（含部分退回）</translation>
    </message>
    <message>
        <source>Deals terminated in full or in part, or with all rights returned, on or before the as-of date ÷ all deals of the cohort. Lapsed options and canceled deals do not count. Interval: Wilson, 95%.</source>
        <translation>截至日期（含当日）全部或部分终止、或全部权利已退回的交易 ÷ 该队列的全部交易。期权未行使和取消的交易不计入分子。区间：Wilson，95%。</translation>
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
        <source>The principal&apos;s headquarters at signing are at home (%1), the partner&apos;s are elsewhere, and the deal type is one of the portfolio&apos;s license-out types.</source>
        <translation>签署时授权方总部位于本国（%1），被授权方总部位于他处，且交易类型属于组合设定的对外授权类型。</translation>
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
        <source>Stopped</source>
        <translation>已停止</translation>
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
</context>
</TS>
