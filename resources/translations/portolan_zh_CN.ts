<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CandidateProfile</name>
    <message>
        <source>As of %1. Source: %2. Phase, status and partner are derived from dated events.</source>
        <translation>截至%1。来源：%2。阶段、状态与合作方由带日期的事件推导。</translation>
    </message>
    <message>
        <source>Phase unknown</source>
        <translation>阶段未知</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation>（%1/%2）</translation>
    </message>
    <message>
        <source>Therapeutic area</source>
        <translation>治疗领域</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>药物类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶点</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>原研方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源地</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最近核实</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>No programs recorded.</source>
        <translation>没有项目记录。</translation>
    </message>
    <message>
        <source>Regulatory events and designations</source>
        <translation>监管事件与资格认定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>No deals recorded.</source>
        <translation>没有交易记录。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No trials recorded.</source>
        <translation>没有临床试验记录。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No sources recorded.</source>
        <translation>没有来源记录。</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>一段长文本</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>已不存在的记录</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ChildPlan</name>
    <message>
        <source>Add term</source>
        <translation>添加条款</translation>
    </message>
    <message>
        <source>No financial terms yet.</source>
        <translation>还没有财务条款。</translation>
    </message>
    <message>
        <source>Add royalty tier</source>
        <translation>添加特许权使用费档位</translation>
    </message>
    <message>
        <source>No royalty tiers for this term.</source>
        <translation>此条款没有特许权使用费档位。</translation>
    </message>
    <message>
        <source>Add status event</source>
        <translation>添加状态事件</translation>
    </message>
    <message>
        <source>No dated events yet, so the phase is unknown.</source>
        <translation>还没有带日期的事件，因此阶段未知。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>No programs yet. A program is the candidate in one indication and region.</source>
        <translation>还没有项目。项目指候选药物在一个适应症和地区的开发。</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>No regulatory events yet.</source>
        <translation>还没有监管事件。</translation>
    </message>
    <message>
        <source>Add expected event</source>
        <translation>添加预期事件</translation>
    </message>
    <message>
        <source>No expected events yet.</source>
        <translation>还没有预期事件。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Add trial</source>
        <translation>添加试验</translation>
    </message>
    <message>
        <source>No trials linked yet. Add one by its number or title.</source>
        <translation>还没有关联的试验。可按编号或标题添加。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>No deals. Link the candidate on the deal&apos;s page.</source>
        <translation>没有交易。请在交易页面关联该候选药物。</translation>
    </message>
    <message>
        <source>Names and targets</source>
        <translation>名称与靶点</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>No other names yet.</source>
        <translation>还没有其他名称。</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加靶点</translation>
    </message>
    <message>
        <source>No targets yet.</source>
        <translation>还没有靶点。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>添加候选药物</translation>
    </message>
    <message>
        <source>No candidates linked yet.</source>
        <translation>还没有关联的候选药物。</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Add indication</source>
        <translation>添加适应症</translation>
    </message>
    <message>
        <source>No indications yet.</source>
        <translation>还没有适应症。</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Add country</source>
        <translation>添加国家</translation>
    </message>
    <message>
        <source>No countries yet.</source>
        <translation>还没有国家。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>添加状态</translation>
    </message>
    <message>
        <source>No dated status yet. Each import writes one.</source>
        <translation>还没有带日期的状态。每次导入会写入一个。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No events yet. The deal&apos;s status is derived from them.</source>
        <translation>还没有事件。交易状态由事件推导。</translation>
    </message>
    <message>
        <source>Parties and assets</source>
        <translation>交易方与资产</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>添加交易方</translation>
    </message>
    <message>
        <source>No parties yet.</source>
        <translation>还没有交易方。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>添加付款</translation>
    </message>
    <message>
        <source>No payments yet: expected, achieved, invoiced or paid.</source>
        <translation>还没有付款：预期、已达成、已开票或已支付。</translation>
    </message>
    <message>
        <source>Add obligation</source>
        <translation>添加义务</translation>
    </message>
    <message>
        <source>No other deadlines yet.</source>
        <translation>还没有其他期限。</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>许可区域</translation>
    </message>
    <message>
        <source>Add territory</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>No territories yet.</source>
        <translation>还没有许可区域。</translation>
    </message>
    <message>
        <source>The label stands for no known countries.</source>
        <translation>此名称不对应任何已知国家。</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Add alias</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>No candidate has this company as originator or owner.</source>
        <translation>没有候选药物以该公司为原研方或权利人。</translation>
    </message>
    <message>
        <source>No deal has this company as a party.</source>
        <translation>没有交易以该公司为一方。</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>支持的记录</translation>
    </message>
    <message>
        <source>No record cites this source yet.</source>
        <translation>还没有记录引用此来源。</translation>
    </message>
    <message>
        <source>Royalty tiers</source>
        <translation>特许权使用费档位</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>The parts agree</source>
        <translation>各部分一致</translation>
    </message>
    <message>
        <source>The parts do not agree</source>
        <translation>各部分不一致</translation>
    </message>
    <message>
        <source>Not enough is stated to check</source>
        <translation>所述内容不足以核对</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 records</source>
        <translation>%1：%2条记录</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported. Choose --kind deals, candidates, programs, companies, trials, events or rates, or portfolio (portfolio.json of &apos;export&apos;).</source>
        <translation>无法导入“%1”。请用--kind选择deals、candidates、programs、companies、trials、events、rates，或portfolio（“export”生成的portfolio.json）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no currency &apos;%2&apos;; its header lists those it has.</source>
        <translation>“%1”中没有货币“%2”；其表头列出所含货币。</translation>
    </message>
    <message>
        <source>sheet &apos;%1&apos; (there are: %2)</source>
        <translation>工作表“%1”（现有：%2）</translation>
    </message>
    <message>
        <source>%1: its columns do not tell what its rows are. Choose --kind, or say with --mapping what the columns mean.</source>
        <translation>%1：无法从各列判断各行是什么。请用--kind选择，或用--mapping说明各列的含义。</translation>
    </message>
    <message>
        <source>%1: as a list of %2 it needs a column for %3. Choose --kind, or say with --mapping what the columns mean.</source>
        <translation>%1：作为%2列表需要%3列。请用--kind选择，或用--mapping说明各列的含义。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>Say which trials: --numbers NCT01234567,NCT07654321 or --search TEXT.</source>
        <translation>请指明试验：--numbers NCT01234567,NCT07654321或--search TEXT。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no number of ClinicalTrials.gov. One looks like NCT01234567.</source>
        <translation>“%1”中没有ClinicalTrials.gov编号。编号形如NCT01234567。</translation>
    </message>
    <message>
        <source>--search needs words to search for.</source>
        <translation>--search需要搜索词。</translation>
    </message>
    <message>
        <source>Attached files that are missing or altered in the folder &apos;attachments&apos; beside it: %1</source>
        <translation>旁边“attachments”文件夹中缺失或被改动的附件：%1</translation>
    </message>
    <message>
        <source>--%1 does not go with a whole portfolio: its fields are known.</source>
        <translation>--%1不适用于完整组合：其字段是已知的。</translation>
    </message>
    <message>
        <source>A whole portfolio is imported alone, into an empty one. Import the other files afterwards.</source>
        <translation>完整组合须单独导入空的组合。其他文件请随后再导入。</translation>
    </message>
    <message>
        <source>--%1 does not go with the European Central Bank&apos;s history of exchange rates: its columns are known.</source>
        <translation>--%1不适用于欧洲央行的汇率历史文件：其各列是已知的。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the European Central Bank&apos;s history of exchange rates. Import it by itself; nothing was imported.</source>
        <translation>“%1”是欧洲央行的汇率历史文件。请单独导入；此次未导入任何内容。</translation>
    </message>
    <message>
        <source>--currencies goes with the European Central Bank&apos;s history of exchange rates only.</source>
        <translation>--currencies仅适用于欧洲央行的汇率历史文件。</translation>
    </message>
    <message>
        <source>Tables of terms and of sources are not imported by themselves: terms come with a list of deals, sources with any list that has columns for them, and all of it with portfolio.json of &apos;export&apos;.</source>
        <translation>条款表和来源表不能单独导入：条款随交易列表导入，来源随任何含有相应列的列表导入，全部内容可用 “export” 写出的 portfolio.json 导入。</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>present</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>%1所述</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最近核实</translation>
    </message>
    <message>
        <source>no deals</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>disclosed for %1 of %2</source>
        <translation>%2中%1笔已披露</translation>
    </message>
    <message>
        <source>Announced totals of the deals on this side: the headline, else the sum of the disclosed terms. Not disclosed is not zero.</source>
        <translation>该方交易的公布总额：交易总额，否则为已披露条款之和。未披露不等于零。</translation>
    </message>
    <message>
        <source>Candidates as originator</source>
        <translation>作为原研方的候选药物</translation>
    </message>
    <message>
        <source>%1 active, %2 more owned</source>
        <translation>%1个在研，另持有%2个</translation>
    </message>
    <message>
        <source>Candidates that name the company as their originator.</source>
        <translation>以该公司为原研方的候选药物。</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>共%1</translation>
    </message>
    <message>
        <source>Other companies that are a party of its deals.</source>
        <translation>参与其交易的其他公司。</translation>
    </message>
    <message>
        <source>Announced as licensor</source>
        <translation>作为授权方的公布总额</translation>
    </message>
    <message>
        <source>Announced as licensee</source>
        <translation>作为被授权方的公布总额</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Highest phase</source>
        <translation>最高阶段</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>药物类型</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>原研方</translation>
    </message>
    <message>
        <source>No candidates recorded.</source>
        <translation>没有候选药物记录。</translation>
    </message>
    <message>
        <source>licensor</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>licensee</source>
        <translation>被授权方</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>As</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>No deals recorded.</source>
        <translation>没有交易记录。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deals shared</source>
        <translation>共同交易</translation>
    </message>
    <message>
        <source>No partners recorded.</source>
        <translation>没有合作方记录。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing is dated.</source>
        <translation>没有带日期的内容。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No sources recorded.</source>
        <translation>没有来源记录。</translation>
    </message>
    <message>
        <source>As of %1. Source: %2. Headquarters are those stated by deals at their signing; announced totals are lower bounds where a deal did not disclose its own.</source>
        <translation>截至%1。来源：%2。总部为交易签署时所述；有交易未披露总额时，公布总额为下限。</translation>
    </message>
</context>
<context>
    <name>CopiedTable</name>
    <message>
        <source>%1, currency</source>
        <translation>%1，币种</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1，按原文</translation>
    </message>
</context>
<context>
    <name>DatedWords</name>
    <message>
        <source>What an event says is not typed over: press Enter on it, or “Correct this event…”, and give the reason; the history keeps what stood there.</source>
        <translation>事件内容不直接改写：在其上按Enter或选择“更正此事件…”，并写明理由；历史中保留原有内容。</translation>
    </message>
    <message>
        <source>Phase and activity follow from dated events of the programs. Press Enter here, or “Status…”, to add the event that changed them.</source>
        <translation>阶段与研发状态由项目的带日期事件得出。在此按Enter或选择“状态…”，添加使其变化的事件。</translation>
    </message>
    <message>
        <source>Phase and activity follow from dated events. Press Enter here, or “Status…”, to add the event that changed them.</source>
        <translation>阶段与研发状态由带日期的事件得出。在此按Enter或选择“状态…”，添加使其变化的事件。</translation>
    </message>
    <message>
        <source>The status follows from dated events and is not typed over. Press Enter here, or “Status…”, to add the event that changed it.</source>
        <translation>状态由带日期的事件得出，不直接改写。在此按Enter或选择“状态…”，添加使其变化的事件。</translation>
    </message>
</context>
<context>
    <name>DealTimeline</name>
    <message>
        <source>all rights returned</source>
        <translation>全部权利已退回</translation>
    </message>
    <message>
        <source>part of the rights returned</source>
        <translation>部分权利已退回</translation>
    </message>
    <message>
        <source>no rights returned</source>
        <translation>未退回权利</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Notice given %1</source>
        <translation>%1发出通知</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>来源未记录</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最高%1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>多种币种</translation>
    </message>
    <message>
        <source>disclosed for %1 of %2</source>
        <translation>%2项中%1项已披露</translation>
    </message>
    <message>
        <source>≥ %1%</source>
        <translation>≥ %1%</translation>
    </message>
    <message>
        <source>up to %1%</source>
        <translation>最高%1%</translation>
    </message>
    <message>
        <source>No rate for %1 on %2.</source>
        <translation>没有%1在%2的汇率。</translation>
    </message>
    <message>
        <source>The rate of %1 cannot be used for this amount.</source>
        <translation>%1的汇率不能用于此金额。</translation>
    </message>
    <message>
        <source>%1 at %2 of %3 (%4)</source>
        <translation>%1，按%3的汇率%2（%4）</translation>
    </message>
    <message>
        <source>, over %1</source>
        <translation>，经%1折算</translation>
    </message>
    <message>
        <source>; 1 day older than %1</source>
        <translation>；早于%1一天</translation>
    </message>
    <message>
        <source>; %1 days older than %2</source>
        <translation>；早于%2 %1天</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
</context>
<context>
    <name>DerivedOrigin</name>
    <message>
        <source>This follows from the programs. Double-click to edit them.</source>
        <translation>由项目得出。双击可编辑项目。</translation>
    </message>
    <message>
        <source>This follows from the deal&apos;s dated events. Double-click to see them.</source>
        <translation>由交易的带日期事件得出。双击可查看。</translation>
    </message>
    <message>
        <source>This follows from the parties of the deal. Double-click to edit them.</source>
        <translation>由交易方得出。双击可编辑。</translation>
    </message>
    <message>
        <source>This follows from the deal and its candidates. Double-click to see them.</source>
        <translation>由交易及其候选药物得出。双击可查看。</translation>
    </message>
    <message>
        <source>This follows from the deal&apos;s terms. Double-click to edit them.</source>
        <translation>由交易条款得出。双击可编辑。</translation>
    </message>
    <message>
        <source>This follows from the deal&apos;s territories. Double-click to edit them.</source>
        <translation>由交易的许可区域得出。双击可编辑。</translation>
    </message>
    <message>
        <source>This lists the targets. Double-click to edit them.</source>
        <translation>列出靶点。双击可编辑。</translation>
    </message>
    <message>
        <source>This lists the other names. Double-click to edit them.</source>
        <translation>列出其他名称。双击可编辑。</translation>
    </message>
    <message>
        <source>This lists the linked candidates. Double-click to edit them.</source>
        <translation>列出关联的候选药物。双击可编辑。</translation>
    </message>
    <message>
        <source>This follows from the linked indications. Double-click to edit them.</source>
        <translation>由关联的适应症得出。双击可编辑。</translation>
    </message>
    <message>
        <source>This lists the trial&apos;s countries. Double-click to edit them.</source>
        <translation>列出试验所在国家。双击可编辑。</translation>
    </message>
    <message>
        <source>This is computed from other fields. Double-click to see them.</source>
        <translation>由其他字段计算得出。双击可查看。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Same number</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Shared name</source>
        <translation>共有名称</translation>
    </message>
    <message>
        <source>Same ticker</source>
        <translation>股票代码相同</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>网站相同</translation>
    </message>
    <message>
        <source>Same name but for the legal form</source>
        <translation>除法律形式外名称相同</translation>
    </message>
    <message>
        <source>Names differ by one letter</source>
        <translation>名称仅差一个字母</translation>
    </message>
    <message>
        <source>Same parties within 31 days</source>
        <translation>31天内交易方相同</translation>
    </message>
    <message>
        <source>Same candidate</source>
        <translation>候选药物相同</translation>
    </message>
    <message>
        <source>Same title</source>
        <translation>标题相同</translation>
    </message>
    <message>
        <source>but different headquarters</source>
        <translation>但总部不同</translation>
    </message>
    <message>
        <source>but different tickers</source>
        <translation>但股票代码不同</translation>
    </message>
    <message>
        <source>but different originators</source>
        <translation>但原研方不同</translation>
    </message>
    <message>
        <source>but different candidates</source>
        <translation>但候选药物不同</translation>
    </message>
    <message>
        <source>but different numbers</source>
        <translation>但编号不同</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>“%1” is not a web address. It looks like https://clinicaltrials.gov/api/v2</source>
        <translation>“%1”不是网址。网址形如https://clinicaltrials.gov/api/v2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this machine seems to be off line. Check the connection and the address, or import a downloaded file instead.</source>
        <translation>无法连接%1：本机似乎未联网。请检查网络与地址，或改为导入已下载的文件。</translation>
    </message>
    <message>
        <source>The registry stopped answering (%1). Nothing was taken over; try again later.</source>
        <translation>登记平台停止响应（%1）。没有取用任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>The registry refused the question (HTTP %1). Nothing was taken over; check what was asked, or try again later.</source>
        <translation>登记平台拒绝了请求（HTTP %1）。没有取用任何内容；请检查查询内容，或稍后重试。</translation>
    </message>
    <message>
        <source>What came back are no studies (“%1”). A login page of the network, or a wrong address, answers like that.</source>
        <translation>返回的内容不是研究（“%1”）。网络登录页面或错误的地址会这样应答。</translation>
    </message>
    <message>
        <source>The answer is larger than any page of studies, so it was stopped. Check the address.</source>
        <translation>应答大于任何一页研究，因此已停止。请检查地址。</translation>
    </message>
    <message>
        <source>The pages cannot be written to disk (%1). Free some space and try again.</source>
        <translation>无法将页面写入磁盘（%1）。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The registry has no trial for this.</source>
        <translation>登记平台没有相应的试验。</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%2项试验中的%1项</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1项试验</translation>
    </message>
    <message>
        <source>The registry is busy; asking again in %1 seconds (attempt %2).</source>
        <translation>登记平台繁忙；%1秒后重试（第%2次）。</translation>
    </message>
    <message>
        <source>One trial by its number.</source>
        <translation>按编号的一项试验。</translation>
    </message>
    <message>
        <source>%1 trials by their numbers.</source>
        <translation>按编号的%1项试验。</translation>
    </message>
    <message>
        <source>All trials that the registry finds for “%1”.</source>
        <translation>登记平台就“%1”找到的所有试验。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Accessed</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>作用方式</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>研发状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Announced equivalent, maximum</source>
        <translation>公布折算额（上限）</translation>
    </message>
    <message>
        <source>Announced equivalent, minimum</source>
        <translation>公布折算额（下限）</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>按此日所知</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Asset kind</source>
        <translation>资产类别</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>Biomarker selected</source>
        <translation>生物标志物筛选</translation>
    </message>
    <message>
        <source>Blockbuster</source>
        <translation>重磅交易</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Chinese label</source>
        <translation>中文标签</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Chinese summary</source>
        <translation>中文摘要</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Combination with</source>
        <translation>联合用药</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Completion basis</source>
        <translation>完成日期性质</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>或有</translation>
    </message>
    <message>
        <source>Contract available</source>
        <translation>合同可得</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Current owner</source>
        <translation>现权利人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deal candidate</source>
        <translation>交易药物</translation>
    </message>
    <message>
        <source>Deal type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>资格认定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>英文标签</translation>
    </message>
    <message>
        <source>Enrollment basis</source>
        <translation>入组人数性质</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>入组人数</translation>
    </message>
    <message>
        <source>Equivalent currency</source>
        <translation>折算币种</translation>
    </message>
    <message>
        <source>Equivalent source</source>
        <translation>折算来源</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>独占性</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期日期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>First disclosed</source>
        <translation>首次披露</translation>
    </message>
    <message>
        <source>First posted</source>
        <translation>首次发布</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>第一来源</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>From annual sales</source>
        <translation>年销售额下限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Funder type</source>
        <translation>资助方类型</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Headline note</source>
        <translation>总额备注</translation>
    </message>
    <message>
        <source>Headline total</source>
        <translation>交易总额</translation>
    </message>
    <message>
        <source>Headquarters at signing</source>
        <translation>签署时总部</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Hematologic</source>
        <translation>血液肿瘤</translation>
    </message>
    <message>
        <source>Highest phase reached</source>
        <translation>曾达最高阶段</translation>
    </message>
    <message>
        <source>Highest phase</source>
        <translation>最高阶段</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>In headline</source>
        <translation>计入总额</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Initiating party</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>干预措施</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last event on</source>
        <translation>最近事件日期</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Last known status</source>
        <translation>最后已知状态</translation>
    </message>
    <message>
        <source>Last update posted</source>
        <translation>最近更新发布</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>上次的值</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最近核实</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Lead program</source>
        <translation>主要项目</translation>
    </message>
    <message>
        <source>License-out</source>
        <translation>对外授权</translation>
    </message>
    <message>
        <source>Line of therapy</source>
        <translation>治疗线</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>作用机制</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>药物类型</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知日</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源国</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>原研方</translation>
    </message>
    <message>
        <source>Other IDs</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Our projection</source>
        <translation>我方预测</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paid or achieved on</source>
        <translation>支付或达成日期</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Parent from</source>
        <translation>隶属自</translation>
    </message>
    <message>
        <source>Parent to</source>
        <translation>隶属至</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>合作状态</translation>
    </message>
    <message>
        <source>Phase at end</source>
        <translation>终止时阶段</translation>
    </message>
    <message>
        <source>Phase at signing</source>
        <translation>签署时阶段</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Plan afterwards</source>
        <translation>后续计划</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>技术平台</translation>
    </message>
    <message>
        <source>Primary completion basis</source>
        <translation>主要完成日期性质</translation>
    </message>
    <message>
        <source>Primary completion</source>
        <translation>主要完成日期</translation>
    </message>
    <message>
        <source>Primary name</source>
        <translation>主要名称</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Quote currency</source>
        <translation>报价货币</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Rare disease</source>
        <translation>罕见病</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rate, high</source>
        <translation>费率上限</translation>
    </message>
    <message>
        <source>Rate, low</source>
        <translation>费率下限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record kind</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝数</translation>
    </message>
    <message>
        <source>Region table version</source>
        <translation>区域表版本</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Registration class</source>
        <translation>注册分类</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Registry texts</source>
        <translation>登记文本</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记平台</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Results first posted</source>
        <translation>结果首次发布</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rights returned</source>
        <translation>退回的权利</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>给药途径</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>行键</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>第二来源</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>第二个值</translation>
    </message>
    <message>
        <source>Secondary reason</source>
        <translation>次要原因</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Solid tumor</source>
        <translation>实体瘤</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sponsor (as registered)</source>
        <translation>申办方（登记）</translation>
    </message>
    <message>
        <source>Sponsor class</source>
        <translation>申办方类别</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>申办方</translation>
    </message>
    <message>
        <source>Stage at signing</source>
        <translation>签署时阶段</translation>
    </message>
    <message>
        <source>Start basis</source>
        <translation>开始日期性质</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Status at date</source>
        <translation>该日状态</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation>状态组</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>研究设计</translation>
    </message>
    <message>
        <source>Study results</source>
        <translation>研究结果</translation>
    </message>
    <message>
        <source>Study type</source>
        <translation>研究类型</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Sublicensable</source>
        <translation>可再许可</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>被取代为</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶点</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>靶点</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>许可区域</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>许可区域</translation>
    </message>
    <message>
        <source>Therapeutic area</source>
        <translation>治疗领域</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To annual sales</source>
        <translation>年销售额上限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变数</translation>
    </message>
    <message>
        <source>UniProt</source>
        <translation>UniProt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Upfront currency</source>
        <translation>首付款币种</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Headline total, as stated</source>
        <translation>交易总额，按原文</translation>
    </message>
    <message>
        <source>Upfront, as stated</source>
        <translation>首付款，按原文</translation>
    </message>
    <message>
        <source>Announced as licensor, at least</source>
        <translation>作为授权方的公布总额，至少</translation>
    </message>
    <message>
        <source>Candidates as originator</source>
        <translation>作为原研方的候选药物</translation>
    </message>
    <message>
        <source>Currency of announced totals</source>
        <translation>公布总额的币种</translation>
    </message>
    <message>
        <source>Deals as licensee</source>
        <translation>作为被授权方的交易</translation>
    </message>
    <message>
        <source>Deals as licensor</source>
        <translation>作为授权方的交易</translation>
    </message>
    <message>
        <source>Totals disclosed</source>
        <translation>已披露总额数</translation>
    </message>
</context>
<context>
    <name>FilterAction</name>
    <message>
        <source>Filter to this (looking for the conditions…)</source>
        <translation>按此筛选（正在查找条件…）</translation>
    </message>
    <message>
        <source>Filter to this</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>Filter to this (no condition says it)</source>
        <translation>按此筛选（没有条件可表示）</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>does not apply to %1</source>
        <translation>不适用于%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指%1？</translation>
    </message>
    <message>
        <source>Write a date such as 2023, Q3 2025, 2025-06 or 2023..2024.</source>
        <translation>请写日期，如2023、Q3 2025、2025-06或2023..2024。</translation>
    </message>
    <message>
        <source>Write an amount such as 650M, 1.2B or 100M..1B.</source>
        <translation>请写金额，如650M、1.2B或100M..1B。</translation>
    </message>
    <message>
        <source>Write a whole number such as 120 or 100..500.</source>
        <translation>请写整数，如120或100..500。</translation>
    </message>
    <message>
        <source>Write a percentage such as 12.5.</source>
        <translation>请写百分数，如12.5。</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>请写“是”或“否”。</translation>
    </message>
    <message>
        <source>Write a country&apos;s name or code, such as China or CN.</source>
        <translation>请写国家名称或代码，如中国或CN。</translation>
    </message>
    <message>
        <source>Write a currency such as USD.</source>
        <translation>请写币种，如USD。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2.</source>
        <translation>“%1”不是%2的取值。</translation>
    </message>
    <message>
        <source>is one of, or contains</source>
        <translation>为其中之一，或包含</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>恰为</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>“%1” names no kind of record. Before the dot stands candidate, program, trial, deal or company.</source>
        <translation>“%1”不是记录类别。点号前应为candidate、program、trial、deal或company。</translation>
    </message>
    <message>
        <source>The quotation mark in %1 is not closed. Add one after the words.</source>
        <translation>%1中的引号没有闭合。请在词后补上引号。</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write what to compare it with.</source>
        <translation>“%1”后面没有内容。请写明与什么比较。</translation>
    </message>
    <message>
        <source>%1 has no order, so “%2” means nothing. Use “:” instead.</source>
        <translation>%1没有大小顺序，“%2”无意义。请改用“:”。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins. Turn it round.</source>
        <translation>范围“%1”的终点早于起点。请调换。</translation>
    </message>
    <message>
        <source>Nothing is called “%1” in %2.</source>
        <translation>%2中没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>FormPlan</name>
    <message>
        <source>Origin and record</source>
        <translation>来源与记录</translation>
    </message>
    <message>
        <source>Dates and size</source>
        <translation>日期与规模</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
</context>
<context>
    <name>FormTabs</name>
    <message>
        <source>Registry texts</source>
        <translation>登记文本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>has %1 cells, not as many as the header names. Check for a stray quote or separator.</source>
        <translation>有%1个单元格，与表头列数不符。请检查多余的引号或分隔符。</translation>
    </message>
    <message>
        <source>has no registry number, so it cannot be told from other trials.</source>
        <translation>没有登记号，无法与其他试验区分。</translation>
    </message>
    <message>
        <source>“%1” is no NCT number (NCT and eight digits).</source>
        <translation>“%1”不是NCT号（NCT加八位数字）。</translation>
    </message>
    <message>
        <source>The same number stands in line %1 with other content; only that line is read.</source>
        <translation>同一编号在第%1行有不同内容；只读取该行。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates look like 2025-03-28, 2025-03 or October 16, 2014.</source>
        <translation>“%1”不是日期。日期形如2025-03-28、2025-03或October 16, 2014。</translation>
    </message>
    <message>
        <source>“%1” is not a study status of ClinicalTrials.gov.</source>
        <translation>“%1”不是ClinicalTrials.gov的研究状态。</translation>
    </message>
    <message>
        <source>“%1” is not in the phase list.</source>
        <translation>“%1”不在分期列表中。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>holds no study of ClinicalTrials.gov.</source>
        <translation>不含ClinicalTrials.gov的研究。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>新试验</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Changed here and in the file; yours is kept. %1</source>
        <translation>此处与文件中均有改动；保留此处的值。%1</translation>
    </message>
    <message>
        <source>%1 addition</source>
        <translation>%1项新增</translation>
    </message>
    <message>
        <source>%1 additions</source>
        <translation>%1项新增</translation>
    </message>
    <message>
        <source>%1 update</source>
        <translation>%1项更新</translation>
    </message>
    <message>
        <source>%1 updates</source>
        <translation>%1项更新</translation>
    </message>
    <message>
        <source>Apply %1 and %2</source>
        <translation>应用%1和%2</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>应用%1</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>没有可应用的内容</translation>
    </message>
    <message>
        <source>%1 to add</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>更新%1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>未变%1</translation>
    </message>
    <message>
        <source>%1 with fields changed on both sides</source>
        <translation>%1项两边均有改动</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝%1</translation>
    </message>
    <message>
        <source>%1 rows: %2.</source>
        <translation>%1行：%2。</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>表述有更新</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source> (changed here and in the file; the file&apos;s is taken)</source>
        <translation>（此处与文件中均有改动；采用文件中的值）</translation>
    </message>
    <message>
        <source> (changed here and in the file; yours is kept)</source>
        <translation>（此处与文件中均有改动；保留此处的值）</translation>
    </message>
    <message>
        <source>Remember this list</source>
        <translation>记住此列表</translation>
    </message>
    <message>
        <source>%1 · %2 rows · China&apos;s drug trial register, whose columns are known</source>
        <translation>%1 · %2行 · 中国药物临床试验登记平台，各列含义已知</translation>
    </message>
    <message>
        <source>%1 · %2 rows · ClinicalTrials.gov, whose columns are known</source>
        <translation>%1 · %2行 · ClinicalTrials.gov，各列含义已知</translation>
    </message>
    <message>
        <source>%1 sponsors, interventions or conditions match no record and are kept as text (%2); link them in the trial&apos;s form.</source>
        <translation>%1个申办方、干预措施或疾病没有匹配的记录，以文本保留（%2）；请在试验表单中关联。</translation>
    </message>
    <message>
        <source>Columns the registry does not have are kept among the texts: %1.</source>
        <translation>登记平台没有的列保留在文本中：%1。</translation>
    </message>
    <message>
        <source>Countries kept as text only: %1.</source>
        <translation>仅以文本保留的国家：%1。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>%1: the file&apos;s state is older than that of %2 here; yours is kept. %3</source>
        <translation>%1：文件中的状态早于此处%2的状态，保留您的内容。%3</translation>
    </message>
    <message>
        <source> (the file&apos;s state is older than that of %1 here; yours is kept)</source>
        <translation>（文件中的状态早于此处%1的状态，保留您的内容）</translation>
    </message>
    <message>
        <source>Trials whose state in this file is older than here: %1. What is here is kept; the older state is added to their history.</source>
        <translation>文件中的状态早于此处的试验：%1 项。此处的内容保留不变，较旧的状态计入其历史。</translation>
    </message>
    <message>
        <source>%1 row: %2.</source>
        <translation>%1行：%2。</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Disclosed value</source>
        <translation>已披露金额</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>disclosed for %1 of %2 deals</source>
        <translation>%2笔交易中%1笔已披露</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>all cohorts</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>no deals</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>95% CI %1–%2 · %3 of %4</source>
        <translation>95%置信区间%1–%2 · %3/%4</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>of %1 in the portfolio</source>
        <translation>组合中共%1个</translation>
    </message>
    <message>
        <source>Programs in clinic</source>
        <translation>临床阶段项目</translation>
    </message>
    <message>
        <source>of %1 programs</source>
        <translation>共%1个项目</translation>
    </message>
    <message>
        <source>Recruiting trials</source>
        <translation>招募中的试验</translation>
    </message>
    <message>
        <source>of %1 registered</source>
        <translation>共登记%1项</translation>
    </message>
    <message>
        <source>Active deals</source>
        <translation>进行中的交易</translation>
    </message>
    <message>
        <source>of %1 signed</source>
        <translation>共签署%1笔</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>无明显变化</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>by own definition</source>
        <translation>按自定义定义</translation>
    </message>
    <message>
        <source>of %1 signed · %2 not verified</source>
        <translation>共签署%1笔 · %2笔未核实</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>new %1</source>
        <translation>新的%1</translation>
    </message>
    <message>
        <source>(new record)</source>
        <translation>（新记录）</translation>
    </message>
    <message>
        <source> (changed here and in the file; yours is kept)</source>
        <translation>（此处与文件中均有改动；保留此处的值）</translation>
    </message>
    <message>
        <source> (yours is kept)</source>
        <translation>（保留此处的值）</translation>
    </message>
    <message>
        <source>same parties and month</source>
        <translation>交易方与月份相同</translation>
    </message>
    <message>
        <source>same asset</source>
        <translation>资产相同</translation>
    </message>
    <message>
        <source>same amounts</source>
        <translation>金额相同</translation>
    </message>
    <message>
        <source>other asset</source>
        <translation>资产不同</translation>
    </message>
    <message>
        <source>no name, so nothing says which record it is about</source>
        <translation>没有名称，无法判断是哪条记录</translation>
    </message>
    <message>
        <source>no party and no title, nothing to match</source>
        <translation>没有交易方和标题，无从匹配</translation>
    </message>
    <message>
        <source>no date for what happened</source>
        <translation>没有事件日期</translation>
    </message>
    <message>
        <source>“%1” is not in this portfolio; import or enter it first</source>
        <translation>“%1”不在此组合中；请先导入或录入</translation>
    </message>
    <message>
        <source>several records are called “%1”</source>
        <translation>有多条记录名为“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be stored like this</source>
        <translation>%1不能这样存储</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Same %1?</source>
        <translation>同一%1？</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1: %2 (score %3)</source>
        <translation>%1：%2（得分%3）</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>All values equal</source>
        <translation>所有值相同</translation>
    </message>
    <message>
        <source>, %1 skipped</source>
        <translation>，跳过%1</translation>
    </message>
    <message>
        <source>%1 rows: %2 to add, %3 to update, %4 unchanged, %5 refused%6.</source>
        <translation>%1行：新增%2，更新%3，未变%4，拒绝%5%6。</translation>
    </message>
    <message>
        <source>%1 row waits for a fix; it is left out if you apply now.</source>
        <translation>有%1行待修正；若现在应用，该行不计入。</translation>
    </message>
    <message>
        <source>%1 rows wait for a fix; they are left out if you apply now.</source>
        <translation>有%1行待修正；若现在应用，这些行不计入。</translation>
    </message>
    <message>
        <source>%1 of this list&apos;s earlier rows are gone from the file (%2%3); they are kept here.</source>
        <translation>此列表先前的%1行已不在文件中（%2%3）；此处予以保留。</translation>
    </message>
    <message>
        <source>Choose what the rows are</source>
        <translation>请选择各行是什么</translation>
    </message>
    <message>
        <source>Disclosed value</source>
        <translation>已披露金额</translation>
    </message>
    <message>
        <source> (the file&apos;s state is older; yours is kept)</source>
        <translation>（文件中的状态较旧，保留您的内容）</translation>
    </message>
    <message>
        <source>same generic name, but nothing says that it is the same company&apos;s</source>
        <translation>通用名相同，但没有依据表明属于同一公司</translation>
    </message>
    <message>
        <source>“%1” is no %2 here; left empty until you choose</source>
        <translation>此处没有名为“%1”的%2；选择之前留空</translation>
    </message>
    <message>
        <source>several are called “%1” (%2: %3); left out until you choose</source>
        <translation>有多个名为“%1”的条目（%2：%3）；选择之前不予收录</translation>
    </message>
    <message>
        <source>“%1” is no %2 here; it may be %3</source>
        <translation>此处没有名为“%1”的%2；可能是%3</translation>
    </message>
    <message>
        <source>“%1” is no %2 here; left out until you choose</source>
        <translation>此处没有名为“%1”的%2；选择之前不予收录</translation>
    </message>
    <message>
        <source>“%1” is no %2 here; left out until you choose; it may be %3</source>
        <translation>此处没有名为“%1”的%2；选择之前不予收录；可能是%3</translation>
    </message>
    <message>
        <source>another one of the same says %1; leave one of them</source>
        <translation>另有一条对同一内容写为%1；请只保留其中一条</translation>
    </message>
    <message>
        <source>dates that agree</source>
        <translation>日期相符</translation>
    </message>
    <message>
        <source>other territory</source>
        <translation>区域不同</translation>
    </message>
    <message>
        <source>other total and upfront</source>
        <translation>总额和首付款均不同</translation>
    </message>
    <message>
        <source>same kind of event on that day</source>
        <translation>同日同类事件</translation>
    </message>
    <message>
        <source>Possible duplicate: %1</source>
        <translation>可能重复：%1</translation>
    </message>
    <message>
        <source>Portolan wrote this table: only cells that differ from the portfolio as it is now are read, so look for what was edited here since; columns that it computes are left (%1).</source>
        <translation>此表由 Portolan 写出：只读取与当前组合不同的单元格，请留意此后在这里所做的修改；由其计算的列不读取（%1）。</translation>
    </message>
    <message>
        <source>Rows in which a computed column differs from what is computed now: %1.</source>
        <translation>计算列与现在的计算结果不同的行数：%1。</translation>
    </message>
    <message>
        <source>%1 row: %2 to add, %3 to update, %4 unchanged, %5 refused%6.</source>
        <translation>%1行：新增%2，更新%3，未变%4，拒绝%5%6。</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Fix value…</source>
        <translation>修正值…</translation>
    </message>
    <message>
        <source>Add, or choose…</source>
        <translation>新增，或选择…</translation>
    </message>
    <message>
        <source>Apply, or choose…</source>
        <translation>应用，或选择…</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>合并到%1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>Fix value of %1…</source>
        <translation>修正%1的值…</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>Leave %1 empty</source>
        <translation>将%1留空</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”即%2</translation>
    </message>
    <message>
        <source>Add “%1” to the vocabulary</source>
        <translation>将“%1”加入词汇表</translation>
    </message>
    <message>
        <source>“%1” is a new %2</source>
        <translation>“%1”是新的%2</translation>
    </message>
    <message>
        <source>Leave “%1” out</source>
        <translation>不计入“%1”</translation>
    </message>
    <message>
        <source>Merge into line %1</source>
        <translation>合并到第%1行</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>合并到“%1”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Came with an earlier file and is not in this one; kept as it is</source>
        <translation>来自较早的文件，此文件中没有；保持原样</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留此处的值</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>恢复建议</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>Use light colors</source>
        <translation>使用浅色</translation>
    </message>
    <message>
        <source>theme appearance bright</source>
        <translation>主题 外观 浅色 明亮 theme appearance bright light</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <translation>使用深色</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>主题 外观 深色 夜间 theme appearance night dark</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s colors</source>
        <translation>使用桌面的颜色</translation>
    </message>
    <message>
        <source>theme appearance system</source>
        <translation>主题 外观 系统 theme appearance system</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余%1分钟</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1/%2 MB</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2行</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%2项试验中的%1项</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/秒</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1行/秒</translation>
    </message>
    <message>
        <source>%1 trials/s</source>
        <translation>%1项试验/秒</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>“%1” lies right of the last column of the table.</source>
        <translation>“%1”位于表格最后一列的右侧。</translation>
    </message>
    <message>
        <source>“%1” cannot be written here, because this column is computed.</source>
        <translation>“%1”不能写入此处，因为该列是计算得出的。</translation>
    </message>
    <message>
        <source>“%1” is not written over what stands there. %2</source>
        <translation>“%1”没有覆盖原有内容。%2</translation>
    </message>
    <message>
        <source>more than one record is called “%1”.</source>
        <translation>有多条记录名为“%1”。</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>nothing is called “%1”. Add that record first, or correct the name.</source>
        <translation>没有名为“%1”的记录。请先添加该记录，或更正名称。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Column %1, %2: %3</source>
        <translation>第%1列，%2：%3</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第%1列：%2</translation>
    </message>
    <message>
        <source>More than one record is called “%1”.</source>
        <translation>有多条记录名为“%1”。</translation>
    </message>
    <message>
        <source>An earlier row is about the same record.</source>
        <translation>前面已有一行涉及同一记录。</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>%1 addition</source>
        <translation>%1项新增</translation>
    </message>
    <message>
        <source>%1 additions</source>
        <translation>%1项新增</translation>
    </message>
    <message>
        <source>%1 update</source>
        <translation>%1项更新</translation>
    </message>
    <message>
        <source>%1 updates</source>
        <translation>%1项更新</translation>
    </message>
    <message>
        <source>Apply %1 and %2</source>
        <translation>应用%1和%2</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>没有可应用的内容</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>应用%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>更新%1</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>已粘贴：%1。</translation>
    </message>
    <message>
        <source>%1 refused entry was left out.</source>
        <translation>被拒绝的%1项未计入。</translation>
    </message>
    <message>
        <source>%1 refused entries were left out.</source>
        <translation>被拒绝的%1项未计入。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>按Ctrl+Z可撤回。</translation>
    </message>
    <message>
        <source>No column is called “%1”; what stands there is left out.</source>
        <translation>没有名为“%1”的列；其内容不计入。</translation>
    </message>
    <message>
        <source>%1 is computed and left out of new records.</source>
        <translation>%1是计算得出的，新记录中不写入。</translation>
    </message>
    <message>
        <source>%1 contradiction is stored and marked.</source>
        <translation>%1处矛盾已存储并标记。</translation>
    </message>
    <message>
        <source>%1 contradictions are stored and marked.</source>
        <translation>%1处矛盾已存储并标记。</translation>
    </message>
    <message>
        <source>Nothing is written until you apply, and one Undo takes all of it back.</source>
        <translation>应用之前不写入任何内容，一次撤销即可全部撤回。</translation>
    </message>
</context>
<context>
    <name>PipelineLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no indication</source>
        <translation>无适应症</translation>
    </message>
    <message>
        <source>rights returned</source>
        <translation>权利已退回</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>合作方%1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一事件：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PipelineView</name>
    <message>
        <source>Candidate</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Deal terms</source>
        <translation>交易条款</translation>
    </message>
    <message>
        <source>Deal events</source>
        <translation>交易事件</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>bars matrix phases</source>
        <translation>条形 矩阵 阶段</translation>
    </message>
    <message>
        <source>events dates deadlines read-outs</source>
        <translation>事件 日期 截止 数据读出</translation>
    </message>
    <message>
        <source>analysis figures</source>
        <translation>分析 数字</translation>
    </message>
    <message>
        <source>briefing deck template edition</source>
        <translation>简报 幻灯片 模板 版本</translation>
    </message>
    <message>
        <source>differences new ended waterfall</source>
        <translation>差异 新增 结束 瀑布</translation>
    </message>
    <message>
        <source>duplicates merge conflicts stale verify problems</source>
        <translation>重复 合并 冲突 过期 核实 问题</translation>
    </message>
    <message>
        <source>steps revert undo author</source>
        <translation>步骤 还原 撤销 作者</translation>
    </message>
    <message>
        <source>language dark vocabulary definitions rates text size</source>
        <translation>语言 深色 词表 定义 汇率 字号</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This must not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>This is not a country. Write its name or two-letter code.</source>
        <translation>这不是国家。请写国家名称或两位字母代码。</translation>
    </message>
    <message>
        <source>This is not a currency. Write its three-letter code, such as USD.</source>
        <translation>这不是币种。请写三位字母代码，如USD。</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>链接以http://或https://开头。</translation>
    </message>
    <message>
        <source>The record this refers to does not exist.</source>
        <translation>所指的记录不存在。</translation>
    </message>
    <message>
        <source>This refers to a record of the wrong kind.</source>
        <translation>所指的记录类别不对。</translation>
    </message>
    <message>
        <source>A rate lies between 0% and 100%.</source>
        <translation>比率介于0%与100%之间。</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>此项不能为负。</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>这不在可选项中。</translation>
    </message>
    <message>
        <source>The minimum is above the maximum. Correct one of them.</source>
        <translation>最小值大于最大值。请更正其一。</translation>
    </message>
    <message>
        <source>The end lies before the start. Correct one of the dates.</source>
        <translation>结束早于开始。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Upfront payments exceed the headline total, which includes them.</source>
        <translation>首付款超过了包含它的交易总额。</translation>
    </message>
    <message>
        <source>The event lies before the deal was announced or signed.</source>
        <translation>事件早于交易的公布或签署。</translation>
    </message>
    <message>
        <source>It takes effect before its notice was given.</source>
        <translation>生效早于发出通知。</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>金额没有币种。</translation>
    </message>
    <message>
        <source>The disclosure says that an amount is known, but none is given.</source>
        <translation>披露状态为金额已知，但没有给出金额。</translation>
    </message>
    <message>
        <source>There is an amount, but the disclosure says there is none.</source>
        <translation>有金额，但披露状态为没有。</translation>
    </message>
    <message>
        <source>A reason for ending is given, but the event ends nothing.</source>
        <translation>给出了终止原因，但该事件并未终止任何事项。</translation>
    </message>
    <message>
        <source>Another record goes by the same name.</source>
        <translation>另一条记录使用同一名称。</translation>
    </message>
    <message>
        <source>Another trial has the same registry number.</source>
        <translation>另一项试验有相同的登记号。</translation>
    </message>
    <message>
        <source>The territory is not in the region table, so its countries are not known.</source>
        <translation>该区域不在区域表中，因此所含国家未知。</translation>
    </message>
    <message>
        <source>The record refers to itself.</source>
        <translation>记录引用了自身。</translation>
    </message>
    <message>
        <source>Two royalty tiers overlap.</source>
        <translation>两个特许权使用费档位重叠。</translation>
    </message>
    <message>
        <source>The deal lacks a principal or a partner.</source>
        <translation>交易缺少授权方或被授权方。</translation>
    </message>
    <message>
        <source>This phase is for trials only.</source>
        <translation>此分期仅用于试验。</translation>
    </message>
    <message>
        <source>Another rate of the same two currencies and day says something else. Keep one of them.</source>
        <translation>同两种货币同一天的另一汇率与此不同。请只保留其一。</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>New portfolio</source>
        <translation>新建组合</translation>
    </message>
    <message>
        <source>Portolan portfolio (*.portolan)</source>
        <translation>Portolan组合(*.portolan)</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>打开组合</translation>
    </message>
    <message>
        <source>Portolan portfolio (*.portolan);;All files (*)</source>
        <translation>Portolan组合(*.portolan);;所有文件(*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Lists and registry files (*.csv *.tsv *.txt *.xlsx *.ods *.json *.zip *.gz);;All files (*)</source>
        <translation>列表与登记文件(*.csv *.tsv *.txt *.xlsx *.ods *.json *.zip *.gz);;所有文件(*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message numerus="yes">
        <source>This portfolio has %n confidential record(s). Shall they leave with this file? The file will say so.</source>
        <translation>
            <numerusform>此投资组合有%n条保密记录。是否随此文件一并导出？文件中会注明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>包含</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>begins on %1, so earlier amounts cannot be converted</source>
        <translation>始于%1，更早的金额无法折算</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>止于%1</translation>
    </message>
    <message>
        <source>%1 days in between have none (N/A)</source>
        <translation>其间有%1天没有汇率(N/A)</translation>
    </message>
    <message>
        <source>%1 rates of %2 currencies to add, %3 here already, %4 that differ and stay as they are.</source>
        <translation>新增%2种货币的%1个汇率，已有%3个，%4个不一致而保持原样。</translation>
    </message>
    <message>
        <source>%1 days from %2 to %3; the other %4 are weekends and bank holidays, for which the last rate before holds.</source>
        <translation>%2至%3共%1天；其余%4天为周末和银行假日，沿用之前最近的汇率。</translation>
    </message>
    <message>
        <source>%1 currencies of the file are not taken: %2.</source>
        <translation>文件中%1种货币未取用：%2。</translation>
    </message>
    <message>
        <source>%1/%2 %3: %4 here, %5 in the file.</source>
        <translation>%1/%2 %3：此处%4，文件中%5。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>%1 rates; not in use in this portfolio</source>
        <translation>%1个汇率；此组合未使用</translation>
    </message>
    <message>
        <source>%1 rates to add</source>
        <translation>新增%1个汇率</translation>
    </message>
    <message>
        <source>All %1 rates are here</source>
        <translation>%1个汇率均已存在</translation>
    </message>
    <message>
        <source>no rate in this file</source>
        <translation>此文件中没有汇率</translation>
    </message>
</context>
<context>
    <name>RecentPortfolios</name>
    <message>
        <source>%1 · %2 candidates, %3 trials, %4 deals</source>
        <translation>%1 · %2个候选药物，%3项试验，%4笔交易</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天，%1</translation>
    </message>
    <message>
        <source>%1 · moved or deleted; not found in %2</source>
        <translation>%1 · 已移动或删除；在 %2 中找不到</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>Day and time, as QDateTime writes them: yyyy year, MMM month, d day.</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>%1 candidate</source>
        <translation>%1个候选药物</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1个候选药物</translation>
    </message>
    <message>
        <source>%1 program</source>
        <translation>%1个项目</translation>
    </message>
    <message>
        <source>%1 programs</source>
        <translation>%1个项目</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1项试验</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1项试验</translation>
    </message>
    <message>
        <source>%1 deal</source>
        <translation>%1笔交易</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1笔交易</translation>
    </message>
    <message>
        <source>%1 company</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>%1 deal term</source>
        <translation>%1项交易条款</translation>
    </message>
    <message>
        <source>%1 deal terms</source>
        <translation>%1项交易条款</translation>
    </message>
    <message>
        <source>%1 deal event</source>
        <translation>%1个交易事件</translation>
    </message>
    <message>
        <source>%1 deal events</source>
        <translation>%1个交易事件</translation>
    </message>
    <message>
        <source>%1 source</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal terms</source>
        <translation>交易条款</translation>
    </message>
    <message>
        <source>Deal events</source>
        <translation>交易事件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>靶点</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>New candidate</source>
        <translation>新建候选药物</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>新建试验</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建交易</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新建条款</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建来源</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Removed %1 and 1 linked record. Ctrl+Z brings them back.</source>
        <translation>已删除%1及1条关联记录。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Removed %1 and %2 linked records. Ctrl+Z brings them back.</source>
        <translation>已删除%1及%2条关联记录。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Removed %1. Ctrl+Z brings it back.</source>
        <translation>已删除%1。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Removed %1. Ctrl+Z brings them back.</source>
        <translation>已删除%1。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>No %1 match “%2”.</source>
        <translation>没有匹配“%2”的%1。</translation>
    </message>
    <message>
        <source>None of the %1 of “%2” pass the filter.</source>
        <translation>“%2”的%1均未通过筛选。</translation>
    </message>
    <message>
        <source>No %1 pass the filter “%2”.</source>
        <translation>没有%1通过筛选“%2”。</translation>
    </message>
    <message>
        <source>No %1 exist as of %2. Choose a later date.</source>
        <translation>截至%2没有%1。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>No %1 yet. Add one.</source>
        <translation>还没有%1。请添加。</translation>
    </message>
    <message>
        <source>No sources yet. Add one here, or cite one beside the field whose value it states.</source>
        <translation>还没有来源。在此添加，或在其所述字段旁引用。</translation>
    </message>
    <message>
        <source>No %1 yet. Add one, or import a list.</source>
        <translation>还没有%1。请添加，或导入列表。</translation>
    </message>
</context>
<context>
    <name>RecordPick</name>
    <message>
        <source>Pipeline</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>phase unknown</source>
        <translation>阶段未知</translation>
    </message>
    <message>
        <source>no active program</source>
        <translation>无在研项目</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>“%1” is not a date: there is no month %2.</source>
        <translation>“%1”不是日期：没有%2月。</translation>
    </message>
    <message>
        <source>“%1” is not a date: that month has %2 days.</source>
        <translation>“%1”不是日期：该月有%2天。</translation>
    </message>
    <message>
        <source>“%1” is not a rate: rates lie between 0% and 100%.</source>
        <translation>“%1”不是比率：比率介于0%与100%之间。</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write 12.5%, between 0% and 100%, with at most two decimals.</source>
        <translation>“%1”不是比率。请写成12.5%，介于0%与100%之间，最多两位小数。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 30 Jun 2025, Jun 2025, Q3 2025 or 2025.</source>
        <translation>“%1”不是日期。请写成2025-06-30、2025-06、Q3 2025或2025。</translation>
    </message>
    <message>
        <source>“%1” is negative. Amounts are not.</source>
        <translation>“%1”为负。金额不能为负。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write 650 M, 1.3 B or 1,300,000.</source>
        <translation>“%1”不是金额。请写成650 M、1.3 B或1,300,000。</translation>
    </message>
    <message>
        <source>“%1” is negative. Numbers here are not.</source>
        <translation>“%1”为负。此处的数不能为负。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a country. Write its name or two-letter code.</source>
        <translation>“%1”不是国家。请写国家名称或两位字母代码。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write its three-letter code, such as USD.</source>
        <translation>“%1”不是币种。请写三位字母代码，如USD。</translation>
    </message>
    <message>
        <source>“%1” is not a link. It begins with http:// or https://.</source>
        <translation>“%1”不是链接。链接以http://或https://开头。</translation>
    </message>
    <message>
        <source>Nothing, or more than one record, is called “%1”. Choose from the list.</source>
        <translation>没有或有多条记录名为“%1”。请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“%1” cannot be stored here.</source>
        <translation>“%1”不能存储在此处。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1不能为空。</translation>
    </message>
</context>
<context>
    <name>RevertPlan</name>
    <message>
        <source>a later step</source>
        <translation>之后的步骤</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>可以撤回</translation>
    </message>
    <message>
        <source>Is as it was before the step already</source>
        <translation>已与该步骤之前相同</translation>
    </message>
    <message>
        <source>Changed since by %1; checking it overwrites that</source>
        <translation>其后被%1更改；勾选将覆盖该更改</translation>
    </message>
    <message>
        <source>The record was removed since by %1</source>
        <translation>记录其后被%1删除</translation>
    </message>
    <message>
        <source>Records entered later belong to it; remove those first</source>
        <translation>其后录入的记录从属于它；请先删除那些记录</translation>
    </message>
    <message>
        <source>The record it belongs to is gone; bring that back first</source>
        <translation>其所属记录已不存在；请先恢复该记录</translation>
    </message>
    <message>
        <source>Added record: remove it</source>
        <translation>新增的记录：删除</translation>
    </message>
    <message>
        <source>Removed record: bring it back</source>
        <translation>删除的记录：恢复</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All %1</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>All that are found, more than %1</source>
        <translation>全部找到的，多于%1</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search full registry texts…</source>
        <translation>搜索登记全文…</translation>
    </message>
    <message>
        <source>Summaries, outcome measures and locations of the registered trials; takes longer</source>
        <translation>登记试验的摘要、结局指标与地点；耗时较长</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation>又名%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Chinese name: %1</source>
        <translation>中文名：%1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>合作方：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>靶点：%1</translation>
    </message>
    <message>
        <source>Indication: %1</source>
        <translation>适应症：%1</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation>候选药物：%1</translation>
    </message>
    <message>
        <source>Sponsor: %1</source>
        <translation>申办方：%1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>疾病：%1</translation>
    </message>
    <message>
        <source>Intervention: %1</source>
        <translation>干预措施：%1</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>摘要：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>靶点</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>“%1” cannot be opened: %2. Check that it exists and that you may read it.</source>
        <translation>无法打开“%1”：%2。请检查文件是否存在、您是否有权读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place, or close the program that holds it. Nothing was changed.</source>
        <translation>无法写入“%1”：%2。请选择其他位置，或关闭占用它的程序。没有任何更改。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，无法写入“%1”。没有任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” is not a Portolan portfolio. To read a registry export, use Import.</source>
        <translation>“%1”不是Portolan组合。要读取登记平台的导出文件，请用“导入”。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. The file was left as it is; open a copy of it, or read its JSON export into a new portfolio.</source>
        <translation>“%1”已损坏：%2。文件保持原样；请打开其副本，或将其JSON导出读入新组合。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Portolan. Update this program to open it; the file was left as it is.</source>
        <translation>“%1”由更新版本的Portolan写入。请更新本程序后再打开；文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” contains parts that Portolan did not make (%2), so it is not opened. The file was left as it is.</source>
        <translation>“%1”含有并非Portolan生成的部分（%2），因此不予打开。文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2). Close it there first, or open it with --read-only.</source>
        <translation>“%1”已在另一窗口打开（%2）。请先在那里关闭，或用--read-only打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2. Nothing was changed.</source>
        <translation>无法导入“%1”：%2。没有任何更改。</translation>
    </message>
    <message>
        <source>it is a damaged archive. Download it again</source>
        <translation>压缩包已损坏，请重新下载</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it and import the files</source>
        <translation>文件有密码保护，请解压后导入其中的文件</translation>
    </message>
    <message>
        <source>it would unpack to hundreds of times its size, as no registry file does</source>
        <translation>解压后会膨胀数百倍，登记文件不会如此</translation>
    </message>
    <message>
        <source>it holds more files than any registry has trials</source>
        <translation>所含文件多于任何登记平台的试验数</translation>
    </message>
    <message>
        <source>there are no JSON files in it</source>
        <translation>其中没有JSON文件</translation>
    </message>
    <message>
        <source>it holds neither JSON files with one study each nor exactly one CSV file</source>
        <translation>其中既没有每个含一项研究的JSON文件，也没有唯一的CSV文件</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is an Excel workbook or a ZIP archive. Save its sheet as CSV first</source>
        <translation>这是Excel工作簿或ZIP压缩包，请先将工作表存为CSV</translation>
    </message>
    <message>
        <source>it is an old Excel workbook. Save its sheet as CSV first</source>
        <translation>这是旧版Excel工作簿，请先将工作表存为CSV</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>这是PDF</translation>
    </message>
    <message>
        <source>it is compressed. Unpack it first</source>
        <translation>文件已压缩，请先解压</translation>
    </message>
    <message>
        <source>it is JSON. Download the CSV instead</source>
        <translation>这是JSON，请改为下载CSV</translation>
    </message>
    <message>
        <source>it is a web page or XML</source>
        <translation>这是网页或XML</translation>
    </message>
    <message>
        <source>it is UTF-16 text. Save it as UTF-8</source>
        <translation>这是UTF-16文本，请存为UTF-8</translation>
    </message>
    <message>
        <source>it is a database. To open a portfolio, use Open</source>
        <translation>这是数据库。要打开组合，请用“打开”</translation>
    </message>
    <message>
        <source>it contains binary data (line %1)</source>
        <translation>含有二进制数据（第%1行）</translation>
    </message>
    <message>
        <source>line %1 is not UTF-8 text. Save the file as UTF-8</source>
        <translation>第%1行不是UTF-8文本，请将文件存为UTF-8</translation>
    </message>
    <message>
        <source>it ends in the middle of a cell that begins in line %1, so it was cut off. Download it again</source>
        <translation>文件在始于第%1行的单元格中间结束，说明被截断，请重新下载</translation>
    </message>
    <message>
        <source>it has no column of registry numbers, such as “NCT Number”, so its trials cannot be told apart</source>
        <translation>没有登记号列（如“NCT Number”），无法区分各试验</translation>
    </message>
    <message>
        <source>it has registry numbers, but no column that describes a trial: it is one table of a database copy. Import the table of studies, which has titles and statuses</source>
        <translation>有登记号但没有描述试验的列：这是数据库副本中的一张表。请导入含标题和状态的研究表</translation>
    </message>
    <message>
        <source>it is JSON, but holds no studies of ClinicalTrials.gov</source>
        <translation>这是JSON，但不含ClinicalTrials.gov的研究</translation>
    </message>
    <message>
        <source>it ends in the middle, so it was cut off. Download it again</source>
        <translation>文件中途结束，说明被截断，请重新下载</translation>
    </message>
    <message>
        <source>study %1 in it is not valid JSON</source>
        <translation>其中第%1项研究不是有效的JSON</translation>
    </message>
    <message>
        <source>row %1 is larger than 64 MB, which no trial is; look for an open quotation mark there</source>
        <translation>第%1行大于64 MB，试验不会如此；请检查该处未闭合的引号</translation>
    </message>
    <message>
        <source>it lists ethics reviews of China&apos;s register. They have no titles, phases, statuses or sponsors, so there is nothing to make trials of; export the list of trials from the register</source>
        <translation>这是中国登记平台的伦理审查列表，没有标题、分期、状态和申办方，无法生成试验；请从平台导出试验列表</translation>
    </message>
    <message>
        <source>it is not the European Central Bank&apos;s history of rates, which begins with “Date,USD,JPY,…”</source>
        <translation>这不是欧洲中央银行的历史汇率，后者以“Date,USD,JPY,…”开头</translation>
    </message>
    <message>
        <source>line %1 is not a day with rates, or names a day again. Download it again</source>
        <translation>第%1行不是带汇率的日期，或日期重复。请重新下载</translation>
    </message>
    <message>
        <source>it has registry numbers but no header row, so what its columns mean is not known. Put the column names in its first row</source>
        <translation>有登记号但没有表头，无法得知各列含义。请在第一行写上列名</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option of this command; --help lists them.</source>
        <translation>“%1”不是此命令的选项；--help列出所有选项。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a value after it.</source>
        <translation>“%1”后面需要一个值。</translation>
    </message>
    <message>
        <source>An argument is missing; --help shows what the command needs.</source>
        <translation>缺少参数；--help说明此命令需要什么。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many; --help shows what the command takes.</source>
        <translation>参数“%1”多余；--help说明此命令接受什么。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be used as %2 here.</source>
        <translation>“%1”在此不能用作%2。</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>Later changes stand in the way (%1). Take those back first, or edit the record by hand. Nothing was changed.</source>
        <translation>之后的更改妨碍了此操作（%1）。请先撤回那些更改，或手动编辑记录。没有任何更改。</translation>
    </message>
    <message>
        <source>the records have changed since</source>
        <translation>记录其后已有更改</translation>
    </message>
    <message>
        <source>“%1” cannot be stored in %2. Nothing was saved.</source>
        <translation>“%1”不能存储在%2中。没有保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>无法读取“%1”（%2）。</translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>A large step is being written. Try again when it is done.</source>
        <translation>正在写入一个较大的步骤。请在完成后重试。</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing can be changed.</source>
        <translation>组合以只读方式打开，不能更改。</translation>
    </message>
    <message>
        <source>“%1” exists already, and is left as it is. Choose another name.</source>
        <translation>“%1”已存在，保持原样。请另选名称。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a filter.</source>
        <translation>“%1”不能用作筛选。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指%1？</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>edit of %1 of %2</source>
        <translation>编辑%2的%1</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>linking of %1</source>
        <translation>关联%1</translation>
    </message>
    <message>
        <source>reverting of %1</source>
        <translation>回退%1</translation>
    </message>
    <message>
        <source>making of the portfolio</source>
        <translation>创建组合</translation>
    </message>
    <message>
        <source>pasting of %1</source>
        <translation>粘贴%1</translation>
    </message>
    <message>
        <source>merging into %1</source>
        <translation>合并到%1</translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>更正%1</translation>
    </message>
    <message>
        <source>correction of %1 of %2</source>
        <translation>更正%2的%1</translation>
    </message>
    <message>
        <source>verification of %1</source>
        <translation>核实%1</translation>
    </message>
    <message>
        <source>“%1” is open in another program and was left as it is. Close it there, or choose another name.</source>
        <translation>“%1”正在其他程序中打开，未作改动。请先在那里关闭，或另选名称。</translation>
    </message>
    <message>
        <source>“%1” is a portfolio, and is left as it is: an export never replaces one. Choose another name.</source>
        <translation>“%1”是一个组合文件，已保持原样：导出从不替换组合文件。请另选名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder does not exist. Make the folder, or choose another place.</source>
        <translation>无法写入“%1”：其文件夹不存在。请新建该文件夹，或另选位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the name of a file.</source>
        <translation>“%1”是一个文件夹。请选择文件名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date of the years 1800 to 2200. Write 2025-06-30, 2025-06, 2025-Q2 or 2025.</source>
        <translation>“%1”不是1800至2200年间的日期。请写作2025-06-30、2025-06、2025-Q2或2025。</translation>
    </message>
    <message>
        <source>The first day must come before the second: %1.</source>
        <translation>第一个日期必须早于第二个日期：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was given more than once; give it once.</source>
        <translation>“%1”重复给出；请只给一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法识别“%1”。</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Blank rows passed over: %1.</source>
        <translation>跳过的空行：%1。</translation>
    </message>
    <message>
        <source>Merged areas whose value is repeated in each cell: %1.</source>
        <translation>合并区域的值已重复写入各单元格：%1。</translation>
    </message>
    <message>
        <source>Values computed by formulas, as last saved: %1.</source>
        <translation>由公式计算、取最近保存结果的值：%1。</translation>
    </message>
    <message>
        <source>Formulas without a saved value, read as empty: %1.</source>
        <translation>没有保存结果、按空值读取的公式：%1。</translation>
    </message>
    <message>
        <source>Cells with an error such as #N/A: %1.</source>
        <translation>含#N/A等错误的单元格：%1。</translation>
    </message>
    <message>
        <source>Hidden rows, read all the same: %1.</source>
        <translation>仍照常读取的隐藏行：%1。</translation>
    </message>
    <message>
        <source>Cells with characters broken by a wrong encoding: %1.</source>
        <translation>因编码错误而损坏字符的单元格：%1。</translation>
    </message>
    <message>
        <source>Bytes that this encoding does not have: %1. Try another encoding.</source>
        <translation>此编码不存在的字节：%1。请换用其他编码。</translation>
    </message>
    <message>
        <source>Quotation marks do not pair up and are taken as plain characters.</source>
        <translation>引号不成对，按普通字符处理。</translation>
    </message>
    <message>
        <source>Texts that contain the bar that joins lists: %1.</source>
        <translation>含有列表分隔竖线的文本：%1。</translation>
    </message>
    <message>
        <source>The template&apos;s example row is left out.</source>
        <translation>模板的示例行不计入。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel工作簿</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>dates count from 1904</source>
        <translation>日期自1904年起算</translation>
    </message>
    <message>
        <source>it is an old Excel workbook (.xls). Save it as .xlsx or CSV</source>
        <translation>这是旧版Excel工作簿(.xls)，请存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV</source>
        <translation>这是二进制Excel工作簿(.xlsb)，请存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is protected by a password. Save it without one</source>
        <translation>文件有密码保护，请存为无密码的文件</translation>
    </message>
    <message>
        <source>it is a ZIP archive without a workbook. Unpack it first</source>
        <translation>这是不含工作簿的ZIP压缩包，请先解压</translation>
    </message>
    <message>
        <source>it is another kind of document. Save its table as .xlsx or CSV</source>
        <translation>这是其他类型的文档，请将其中的表格存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is damaged or was cut off. Get it again</source>
        <translation>文件已损坏或被截断，请重新获取</translation>
    </message>
    <message>
        <source>it unpacks to far more than a list would hold, so it was not opened</source>
        <translation>解压后远大于一个列表应有的大小，因此没有打开</translation>
    </message>
    <message>
        <source>it is larger than can be read at once. Split it</source>
        <translation>文件过大，无法一次读取，请拆分</translation>
    </message>
    <message>
        <source>it has more columns than any list. Check the delimiter</source>
        <translation>列数超过任何列表，请检查分隔符</translation>
    </message>
    <message>
        <source>one of its cells is larger than any text. Check for a stray quotation mark</source>
        <translation>有一个单元格大于任何文本，请检查多余的引号</translation>
    </message>
    <message>
        <source>it declares XML entities, which a workbook never does, so it was not opened</source>
        <translation>其中声明了XML实体，工作簿不会如此，因此没有打开</translation>
    </message>
    <message>
        <source>the workbook is damaged. Open it in the program that wrote it and save it again</source>
        <translation>工作簿已损坏，请用原程序打开后重新保存</translation>
    </message>
    <message>
        <source>it is a web page or XML. Save its table as CSV</source>
        <translation>这是网页或XML，请将其中的表格存为CSV</translation>
    </message>
    <message>
        <source>it is a PDF. Copy its table into a spreadsheet first</source>
        <translation>这是PDF，请先将其中的表格复制到电子表格</translation>
    </message>
    <message>
        <source>it is a database. To open a portfolio, use Open</source>
        <translation>这是数据库。要打开组合，请用“打开”</translation>
    </message>
    <message>
        <source>it ends in the middle of a quoted cell, so it was cut off. Get it again</source>
        <translation>文件在带引号的单元格中间结束，说明被截断，请重新获取</translation>
    </message>
    <message>
        <source>its encoding is not offered</source>
        <translation>不支持其编码</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.%3</source>
        <translation>无法导入“%1”：%2。%3</translation>
    </message>
    <message>
        <source>“%1” is a folder without a study of ClinicalTrials.gov, which comes as one JSON file per study. To import a list, choose its file.</source>
        <translation>“%1”是不含ClinicalTrials.gov研究的文件夹；研究应为每项一个JSON文件。要导入列表，请选择其文件。</translation>
    </message>
    <message>
        <source>it holds no row. Fill it in, or choose another file</source>
        <translation>其中没有任何行，请填写，或选择其他文件</translation>
    </message>
    <message>
        <source>it is not valid JSON. It may have been cut off; get it again</source>
        <translation>这不是有效的JSON，可能被截断，请重新获取</translation>
    </message>
    <message>
        <source>it is JSON without a list of objects. Choose a file with one object per row</source>
        <translation>这是不含对象列表的JSON，请选择每行一个对象的文件</translation>
    </message>
    <message>
        <source>it holds binary data, so it is no list. Choose a CSV, XLSX, ODS or JSON file</source>
        <translation>含有二进制数据，不是列表，请选择CSV、XLSX、ODS或JSON文件</translation>
    </message>
    <message>
        <source>“%1” is a whole portfolio as Portolan exports it, which goes into an empty one only: portolan new NEW.portolan, then portolan import NEW.portolan %1. To bring some of it in here, import one of the CSV files beside it.</source>
        <translation>“%1”是Portolan导出的完整组合，只能导入空的组合：先运行portolan new NEW.portolan，再运行portolan import NEW.portolan %1。若只需其中一部分，请导入旁边的某个 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>it is a table that Portolan made for reading, with computed columns and totals. To change records in a spreadsheet, export them as CSV and import that</source>
        <translation>这是 Portolan 导出供阅读的表格，含计算列和合计。如要在电子表格中修改记录，请导出为 CSV，修改后再导入</translation>
    </message>
</context>
<context>
    <name>ShortcutMap</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Duplicate the selected record</source>
        <translation>复制所选记录</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>删除所选记录</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>在此表中查找</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>下一行与上一行</translation>
    </message>
    <message>
        <source>Edit the cell; Enter and Tab store it and go on, Esc restores</source>
        <translation>编辑单元格；Enter和Tab存储并继续，Esc还原</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet, planned first</source>
        <translation>粘贴电子表格中的一块数据，先显示计划</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>粘贴为新行</translation>
    </message>
    <message>
        <source>Change the phase or status by an event</source>
        <translation>通过事件更改阶段或状态</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Set fields of the selected rows</source>
        <translation>设置所选行的字段</translation>
    </message>
    <message>
        <source>Merge the two selected rows</source>
        <translation>合并所选的两行</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Next tab of the form</source>
        <translation>表单的下一个标签页</translation>
    </message>
    <message>
        <source>Add a row to the list</source>
        <translation>在列表中添加一行</translation>
    </message>
    <message>
        <source>The form in full width</source>
        <translation>表单占满宽度</translation>
    </message>
    <message>
        <source>Cite a source for the field</source>
        <translation>为字段引用来源</translation>
    </message>
    <message>
        <source>Store the field being typed in</source>
        <translation>存储正在输入的字段</translation>
    </message>
    <message>
        <source>Give up what was typed in the field</source>
        <translation>放弃字段中的输入</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Show or hide the facets</source>
        <translation>显示或隐藏分面</translation>
    </message>
    <message>
        <source>F2, Enter, typing</source>
        <translation>F2、Enter、直接输入</translation>
    </message>
    <message>
        <source>Dashboards and charts</source>
        <translation>仪表板与图表</translation>
    </message>
    <message>
        <source>From card to card, or from mark to mark in a chart</source>
        <translation>在卡片之间移动，或在图表的标记之间移动</translation>
    </message>
    <message>
        <source>Into the card; in a chart, list the records of the mark</source>
        <translation>进入卡片；在图表中列出标记的记录</translation>
    </message>
    <message>
        <source>Move the card; Home and End: to the first and last place</source>
        <translation>移动卡片；Home和End：移到首位和末位</translation>
    </message>
    <message>
        <source>Make the card narrower, wider, shorter, taller</source>
        <translation>使卡片变窄、变宽、变矮、变高</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>移除卡片</translation>
    </message>
    <message>
        <source>Select the records of a mark; with Ctrl, select them too</source>
        <translation>选择标记的记录；按住Ctrl可追加选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Pipeline and calendar</source>
        <translation>管线与日历</translation>
    </message>
    <message>
        <source>Walk the rows or events</source>
        <translation>逐行或逐个事件移动</translation>
    </message>
    <message>
        <source>Space, Ctrl click</source>
        <translation>空格、Ctrl单击</translation>
    </message>
    <message>
        <source>Add the row to the selection</source>
        <translation>将该行加入选择</translation>
    </message>
    <message>
        <source>Open the record, or list those of a cell</source>
        <translation>打开记录，或列出单元格中的记录</translation>
    </message>
    <message>
        <source>Bars or matrix</source>
        <translation>横条或矩阵</translation>
    </message>
    <message>
        <source>Previous and next page of the calendar</source>
        <translation>日历的上一页与下一页</translation>
    </message>
    <message>
        <source>The calendar&apos;s page of the as-of day</source>
        <translation>截至日期所在的日历页</translation>
    </message>
    <message>
        <source>The profile of the selected company</source>
        <translation>所选公司的简介</translation>
    </message>
    <message>
        <source>Presentation and time machine</source>
        <translation>演示与时间机器</translation>
    </message>
    <message>
        <source>Next screen of the presentation</source>
        <translation>演示的下一屏</translation>
    </message>
    <message>
        <source>Previous screen of the presentation</source>
        <translation>演示的上一屏</translation>
    </message>
    <message>
        <source>First and last screen, or date of the time machine</source>
        <translation>第一屏与最后一屏，或时间机器的最早与最晚日期</translation>
    </message>
    <message>
        <source>Move the time machine by a month or a year</source>
        <translation>时间机器移动一个月或一年</translation>
    </message>
    <message>
        <source>Leave the presentation or the comparison</source>
        <translation>离开演示或比较</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel工作簿(*.xlsx)</translation>
    </message>
    <message>
        <source>“%1” is an empty list of %2. Fill it in and import it; its columns are known.</source>
        <translation>“%1”是%2的空白列表。填写后导入即可；各列均能识别。</translation>
    </message>
    <message>
        <source>Save an empty list of %1…</source>
        <translation>保存%1的空白列表…</translation>
    </message>
    <message>
        <source>template import excel xlsx spreadsheet form</source>
        <translation>模板 导入 表格 template import excel xlsx spreadsheet form</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>up to %1</source>
        <translation>最高%1</translation>
    </message>
    <message>
        <source>disclosed for %1 of %2</source>
        <translation>%2项中%1项已披露</translation>
    </message>
    <message>
        <source>, %1 as “up to”</source>
        <translation>，其中%1项为“最高”</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1项为是</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <translation>%2项中%1项已知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything has its page</source>
        <translation>各有其页</translation>
    </message>
    <message>
        <source>The pipeline, the records, the calendar and the charts. Ctrl 1 to Ctrl 9 lead there; Alt Left leads back.</source>
        <translation>管线、记录、日历与图表。Ctrl 1至Ctrl 9可前往；Alt ←可返回。</translation>
    </message>
    <message>
        <source>One filter for all pages</source>
        <translation>所有页面共用一个筛选</translation>
    </message>
    <message>
        <source>Type a condition such as area:oncology, or click a bar of a chart. Tables, charts and exports follow, and chips say what is filtered.</source>
        <translation>输入条件，如area:肿瘤，或单击图表的柱。表格、图表与导出随之变化，条件标签显示当前筛选。</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看过去</translation>
    </message>
    <message>
        <source>Choose a day, and every figure is as of that day. Dates stay as coarse as they were stated, and what is not disclosed is never zero.</source>
        <translation>选择一天，所有数字都截至该日。日期保持原有精度，未披露绝不当作零。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Ctrl K finds records by any of their names, in English and Chinese, and every command of the program.</source>
        <translation>Ctrl K可按任何中英文名称查找记录，以及本程序的所有命令。</translation>
    </message>
    <message>
        <source>Take figures along</source>
        <translation>带走数字</translation>
    </message>
    <message>
        <source>Export writes slides, workbooks, pictures and tables from the same figures as the screen. F1 shows all keys; this tour is in the portfolio&apos;s menu.</source>
        <translation>导出以与屏幕相同的数字生成幻灯片、工作簿、图片与表格。F1显示所有快捷键；本导览在组合菜单中。</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 Not verified yet</source>
        <translation>%1 尚未核实</translation>
    </message>
    <message>
        <source>%1 Verified %2</source>
        <translation>%1 %2核实</translation>
    </message>
    <message>
        <source>%1 Verified %2, 1 day ago</source>
        <translation>%1 %2核实，1天前</translation>
    </message>
    <message>
        <source>%1 Verified %2, %3 days ago</source>
        <translation>%1 %2核实，%3天前</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
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
        <translation>
            <numerusform>%n个候选药物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n项临床试验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
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
        <translation>公布%1，有记录已付%2（%3）</translation>
    </message>
    <message>
        <source>%1 trials started in the years shown, most in %2 (%3)</source>
        <translation>所示年份内启动%1项试验，%2年最多（%3）</translation>
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
        <translation>这些记录，截至%1</translation>
    </message>
    <message>
        <source>HHI, change in a year</source>
        <translation>HHI，一年变化</translation>
    </message>
    <message>
        <source>%1 (from %2, n = %3)</source>
        <translation>%1（原为%2，n = %3）</translation>
    </message>
    <message>
        <source>disclosed deal value</source>
        <translation>已披露交易金额</translation>
    </message>
    <message>
        <source>Disclosed deal value by area, share in %</source>
        <translation>按领域的已披露交易金额，占比%</translation>
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
        <translation>%1不是%2的一部分。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, which rounds to the stated %4.</source>
        <translation>%2中的%1为%3，四舍五入后即所述%4。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, not the stated %4.</source>
        <translation>%2中的%1为%3，而非所述%4。</translation>
    </message>
    <message>
        <source>The 95% interval (Wilson) of these counts is %1, as stated.</source>
        <translation>这些数量的95%区间（Wilson）为%1，与所述一致。</translation>
    </message>
    <message>
        <source>The 95% interval (Wilson) of these counts is %1, not as stated.</source>
        <translation>这些数量的95%区间（Wilson）为%1，与所述不符。</translation>
    </message>
    <message>
        <source>No total makes %1 equal %2 after rounding.</source>
        <translation>没有任何总数使%1在四舍五入后等于%2。</translation>
    </message>
    <message>
        <source>%1 is %2 of a total of %3.</source>
        <translation>%1是总数%3的%2。</translation>
    </message>
    <message>
        <source>No part of %1 is %2 after rounding.</source>
        <translation>%1中没有任何部分在四舍五入后为%2。</translation>
    </message>
    <message>
        <source>%1 of %2 are %3.</source>
        <translation>%2的%1为%3。</translation>
    </message>
    <message>
        <source>%1 against %2 is %3</source>
        <translation>%1对%2为%3</translation>
    </message>
    <message>
        <source>%1, but the two were counted by different sources: no growth can be told.</source>
        <translation>%1，但两者由不同来源统计：无法判断增长。</translation>
    </message>
    <message>
        <source>%1, not the stated %2.</source>
        <translation>%1，而非所述%2。</translation>
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
        <translation>共%1</translation>
    </message>
    <message>
        <source>95% CI %1–%2</source>
        <translation>95%置信区间%1–%2</translation>
    </message>
    <message>
        <source>These records have nothing to compare.</source>
        <translation>这些记录没有可比较的内容。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), higher than the published %4.</source>
        <translation>这些记录：%1（%3中的%2），高于已发表的%4。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), lower than the published %4.</source>
        <translation>这些记录：%1（%3中的%2），低于已发表的%4。</translation>
    </message>
    <message>
        <source>These records: %1 (%2 of %3), no clear difference from the published %4.</source>
        <translation>这些记录：%1（%3中的%2），与已发表的%4无明显差异。</translation>
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
        <translation>%1（共%2）</translation>
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
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Blockbuster deal</source>
        <translation>重磅交易</translation>
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
        <translation>最大的流向是%1至%2：%4笔交易中的%3笔</translation>
    </message>
    <message>
        <source>From the licensor&apos;s country to the licensee&apos;s, at signing; %1</source>
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
        <translation>没有任何组有%1笔已披露金额的交易</translation>
    </message>
    <message>
        <source>%1: median %2 for %3 (n = %4)</source>
        <translation>%1：%3的中位数为%2（n = %4）</translation>
    </message>
    <message>
        <source>%1: median from %2 (%3) to %4 (%5)</source>
        <translation>%1：中位数从%2（%3）到%4（%5）</translation>
    </message>
    <message>
        <source>Highest median: %1, %2</source>
        <translation>最高中位数：%1，%2</translation>
    </message>
    <message>
        <source>%1 was not disclosed for any of %2</source>
        <translation>%2均未披露%1</translation>
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
        <translation>1月1日至%1</translation>
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
        <translation>%1（%3笔中%2笔已披露）</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation>%1年初至今</translation>
    </message>
    <message>
        <source>Same days of %1 (like for like)</source>
        <translation>%1年同期（同口径）</translation>
    </message>
    <message>
        <source>All of %1 (year to date against full year)</source>
        <translation>%1年全年（年初至今对全年）</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Blockbuster deals</source>
        <translation>重磅交易</translation>
    </message>
    <message>
        <source>%1 (of %2; unknown for %3)</source>
        <translation>%1（共%2；%3笔未知）</translation>
    </message>
    <message>
        <source>%1 (both disclosed for %2 of %3)</source>
        <translation>%1（%3笔中%2笔两者均披露）</translation>
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
        <translation>已披露金额过少，无法比较（n = %1，需要%2）</translation>
    </message>
    <message>
        <source>%1 reached %2 in %3 to date, %4 times the same days of %5</source>
        <translation>%3年初至今%1达%2，为%5年同期的%4倍</translation>
    </message>
    <message>
        <source>No clear change in %1 in %2 to date: %3 times the same days of %4</source>
        <translation>%2年初至今%1无明显变化：为%4年同期的%3倍</translation>
    </message>
    <message>
        <source>%1 of %2 deals: %3</source>
        <translation>%2笔交易的%1：%3</translation>
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
        <translation>柱下“n/m”：m笔交易中n笔披露了金额；≥：部分未披露。</translation>
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
        <translation>按%2，%1居合作方首位：%3</translation>
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
        <translation>%1个月（95%置信区间%2–%3；%5中%4已退回）</translation>
    </message>
    <message>
        <source>not reached (%1 of %2 returned)</source>
        <translation>未达到（%2中%1已退回）</translation>
    </message>
    <message>
        <source>Returned so far (plain rate)</source>
        <translation>迄今已退回（简单比率）</translation>
    </message>
    <message>
        <source>Returned within %1 years (Aalen–Johansen)</source>
        <translation>%1年内退回（Aalen–Johansen）</translation>
    </message>
    <message>
        <source>Returned within %1 years, if nothing else ended a deal (Kaplan–Meier)</source>
        <translation>假设无其他结局时%1年内退回（Kaplan–Meier）</translation>
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
        <translation>p = %1（χ² = %2，自由度%3）</translation>
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
        <translation>不同%1的合作退回速度不同（对数秩p = %2）</translation>
    </message>
    <message>
        <source>No clear difference in returns by %1 (log-rank p = %2)</source>
        <translation>按%1的退回无明显差异（对数秩p = %2）</translation>
    </message>
    <message>
        <source>%1 of %2 partnerships have been returned so far</source>
        <translation>%2项合作中迄今已有%1项退回</translation>
    </message>
    <message>
        <source>%1 of partnerships are returned within %2 years of signing</source>
        <translation>%1的合作在签署后%2年内退回</translation>
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
        <translation>简单比率把进行中的交易当作永不结束；Kaplan–Meier对每笔交易跟踪到最后所见，把其他结局仅视为停止观察；Aalen–Johansen则将其计为结局。</translation>
    </message>
    <message>
        <source>Gray: n &lt; 20 or median follow-up &lt; 3 years; do not compare.</source>
        <translation>灰色：n &lt; 20或中位随访 &lt; 3年；请勿比较。</translation>
    </message>
    <message>
        <source>Band: 95% (Greenwood, log-log). Dotted: fewer than 10 still observed. Ticks: last seen running.</source>
        <translation>区间带：95%（Greenwood，双对数）。点线：仍在观察的少于10。刻线：最后所见仍在进行。</translation>
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
        <translation>%2个权利被退回的候选药物中有%1个仍在开发或已上市</translation>
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
        <translation>已披露原因过少，无法比较（n = %1，需要%2）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 early endings with a disclosed reason (%4)</source>
        <translation>%1：%3笔已披露原因的提前终止中的%2笔（%4）</translation>
    </message>
    <message>
        <source>No single reason leads; most often %1: %2 of %3 (%4)</source>
        <translation>没有单一主因；最常见为%1：%3中的%2（%4）</translation>
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
        <translation>已分类候选药物中的同类首创占比，95%区间</translation>
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
        <translation>%1 %2（占世界%3%）</translation>
    </message>
    <message>
        <source>Published first-in-class candidates, not from these records: %1.</source>
        <translation>已发表的同类首创候选药物数，并非来自这些记录：%1。</translation>
    </message>
    <message>
        <source>First in class: %1 from %2, %3 from %4</source>
        <translation>同类首创：%2为%1，%4为%3</translation>
    </message>
    <message>
        <source>First in class: no clear difference between %2 (%1) and %4 (%3)</source>
        <translation>同类首创：%2（%1）与%4（%3）无明显差异</translation>
    </message>
    <message>
        <source>%1 of %2 classified candidates are first in class</source>
        <translation>%2个已分类候选药物中%1个为同类首创</translation>
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
        <translation>按来源国与新颖性的候选药物；下图：同类首创占比，95%区间</translation>
    </message>
    <message>
        <source>Unclassified or not recorded, outside the shares: %1.</source>
        <translation>未分类或未记录，不计入占比：%1。</translation>
    </message>
    <message>
        <source>Phase 1 to 2</source>
        <translation>I期至II期</translation>
    </message>
    <message>
        <source>Phase 2 to 3</source>
        <translation>II期至III期</translation>
    </message>
    <message>
        <source>Phase 3 to filing</source>
        <translation>III期至申报</translation>
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
        <translation>离开该阶段者中的推进占比，95%区间</translation>
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
        <translation>BIO、Informa Pharma Intelligence与QLS Advisors 2011–2020；n = %1</translation>
    </message>
    <message>
        <source>Likelihood of approval from Phase 1, these records</source>
        <translation>自I期起的获批可能性，本组合记录</translation>
    </message>
    <message>
        <source>Likelihood of approval from Phase 1, %1</source>
        <translation>自I期起的获批可能性，%1</translation>
    </message>
    <message>
        <source>Median months, %1</source>
        <translation>中位月数，%1</translation>
    </message>
    <message>
        <source>%1 (%2 left the phase, %3 still in it)</source>
        <translation>%1（%2个已离开该阶段，%3个仍在）</translation>
    </message>
    <message>
        <source>No phase has %1 programs that left it: too few to compare</source>
        <translation>没有任何阶段有%1个项目离开：过少，无法比较</translation>
    </message>
    <message>
        <source>Transition rates by phase; the published table has no benchmark for this area</source>
        <translation>按阶段的转化率；已发表的表中没有该领域的基准</translation>
    </message>
    <message>
        <source>%1: %2 advanced, against the published %3</source>
        <translation>%1：推进%2，已发表为%3</translation>
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
        <translation>%2行管线中%1行已获批或上市，%3行处于III期</translation>
    </message>
    <message>
        <source>Approved or on the market</source>
        <translation>已获批或上市</translation>
    </message>
    <message>
        <source>In Phase 3 or 2/3</source>
        <translation>处于III期或II/III期</translation>
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
        <translation>最大单元格：%1，%3个%4中的%2个（%5）</translation>
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
        <source>Trial dates</source>
        <translation>试验日期</translation>
    </message>
    <message>
        <source>Trial start</source>
        <translation>试验开始</translation>
    </message>
    <message>
        <source>Phase transition</source>
        <translation>阶段转化</translation>
    </message>
    <message>
        <source>Likelihood of approval</source>
        <translation>获批可能性</translation>
    </message>
    <message>
        <source>The product of the remaining transition rates, each shown. Benchmark: BIO, Informa and QLS 2011–2020 of the same area; where it has no row there is no benchmark.</source>
        <translation>其余各转化率的乘积，逐一列出。基准：同一领域的BIO、Informa与QLS 2011–2020；无该行则无基准。</translation>
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
        <translation>试验受试者人数中位数为%1（n = %2）</translation>
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
        <translation>按开始年份的罕见病占比，95%区间</translation>
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
        <translation>增长，%1至%2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3 trials)</source>
        <translation>%1（%2至%3项试验）</translation>
    </message>
    <message>
        <source>%1 trials started in %2, %3 in %4</source>
        <translation>%2年启动%1项试验，%4年%3项</translation>
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
        <translation>%2项试验中%1项进行中，%3项已终止或撤回</translation>
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
        <translation>%2项有日期的试验中%1项在%3之后完成</translation>
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
        <source>Deals in one of these states at the as-of date ÷ all deals of the cohort: %1. No other state counts. Interval: Wilson, 95%.</source>
        <translation>截至日处于以下状态的交易÷该批次全部交易：%1。其他状态不计。区间：Wilson，95%。</translation>
    </message>
    <message>
        <source>Deals returned in part on or before the as-of date, or in one of these states at it, ÷ all deals of the cohort: %1. No other state counts. Interval: Wilson, 95%.</source>
        <translation>截至日或之前部分退回，或在截至日处于以下状态的交易÷该批次全部交易：%1。其他状态不计。区间：Wilson，95%。</translation>
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
    <message>
        <source>%n deal(s) signed</source>
        <translation>签署%n笔交易</translation>
    </message>
    <message>
        <source>%n program(s) changed phase</source>
        <translation>%n个项目阶段变动</translation>
    </message>
    <message>
        <source>%n deal(s) ended early</source>
        <translation>%n笔交易提前终止</translation>
    </message>
    <message>
        <source>%n program(s) stopped</source>
        <translation>%n个项目停止</translation>
    </message>
    <message>
        <source>%n candidate(s) began</source>
        <translation>新增%n个候选药物</translation>
    </message>
    <message>
        <source>%n program(s) began</source>
        <translation>新增%n个项目</translation>
    </message>
    <message>
        <source>%n trial(s) began</source>
        <translation>启动%n项试验</translation>
    </message>
    <message>
        <source>%n trial(s) changed status</source>
        <translation>%n项试验状态变动</translation>
    </message>
    <message>
        <source>%n trial(s) completed</source>
        <translation>%n项试验完成</translation>
    </message>
    <message>
        <source>%n trial(s) ended early</source>
        <translation>%n项试验提前终止</translation>
    </message>
    <message>
        <source>%n deal(s) completed</source>
        <translation>%n笔交易完成</translation>
    </message>
    <message>
        <source>%n deal(s) changed status</source>
        <translation>%n笔交易状态变动</translation>
    </message>
    <message>
        <source>%n earlier deal(s) learned of</source>
        <translation>获知%n笔较早的交易</translation>
    </message>
    <message>
        <source>%n earlier program(s) learned of</source>
        <translation>获知%n个较早的项目</translation>
    </message>
    <message>
        <source>%n deal(s) corrected</source>
        <translation>更正%n笔交易</translation>
    </message>
    <message>
        <source>%n program(s) corrected</source>
        <translation>更正%n个项目</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2项</translation>
    </message>
    <message>
        <source>%1 changes since %2: %3, %4</source>
        <translation>%2以来%1项变动：%3，%4</translation>
    </message>
    <message>
        <source>No changes since %1</source>
        <translation>%1以来没有变动</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1以来：%2</translation>
    </message>
    <message>
        <source>Deals, programs, candidates and trials between %1 and %2, grouped by reason</source>
        <translation>%1至%2间的交易、项目、候选药物与试验，按原因分组</translation>
    </message>
    <message>
        <source>n = %1 changes. Dates are those of the events. Select a line for its records.</source>
        <translation>n = %1项变动。日期为事件日期。选择一行可查看其记录。</translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>%1至%2间没有变动。</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>Stated day</source>
        <translation>明确日期</translation>
    </message>
    <message>
        <source>Stated period</source>
        <translation>明确时段</translation>
    </message>
    <message>
        <source>%1 expected in the next six months; %2 have a stated date</source>
        <translation>未来六个月预期%1；%2项有明确日期</translation>
    </message>
    <message>
        <source>%n event(s)</source>
        <translation>%n个事件</translation>
    </message>
    <message>
        <source>Nothing is expected in the next six months</source>
        <translation>未来六个月没有预期事件</translation>
    </message>
    <message>
        <source>Read-outs, regulatory dates, deadlines and deal events until %1, earliest first</source>
        <translation>至%1的数据读出、监管日期、期限与交易事件，最早在前</translation>
    </message>
    <message>
        <source>n = %1. As of %2. Expected by now but not reported: %3. Without a date: %4.</source>
        <translation>n = %1。截至%2。已到预期时间但未报道：%3。无日期：%4。</translation>
    </message>
    <message>
        <source>No expected event, completion date or deadline falls before %1.</source>
        <translation>%1之前没有预期事件、完成日期或期限。</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>付款到期</translation>
    </message>
    <message>
        <source>Results posted</source>
        <translation>结果发布</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>预期%1</translation>
    </message>
    <message>
        <source>End of the deal</source>
        <translation>交易结束</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Read-outs</source>
        <translation>数据读出</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>研发</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>How records divide among therapeutic areas, and how concentrated they are</source>
        <translation>记录在各治疗领域的分布及集中程度</translation>
    </message>
    <message>
        <source>How many stand in each phase, stacked by area or another split</source>
        <translation>各阶段的数量，按领域或其他拆分堆叠</translation>
    </message>
    <message>
        <source>Each candidate and indication as a bar up to its phase</source>
        <translation>每个候选药物与适应症一条横条，止于其阶段</translation>
    </message>
    <message>
        <source>Counts by phase and area as a table of shades</source>
        <translation>按阶段与领域的数量，以深浅表格显示</translation>
    </message>
    <message>
        <source>First-in-class, fast follower or biosimilar, by country of origin</source>
        <translation>同类首创、快速跟进或生物类似药，按来源国</translation>
    </message>
    <message>
        <source>Share of programs that went on from each phase, beside published rates</source>
        <translation>各阶段项目的推进占比，与已发表的比率对照</translation>
    </message>
    <message>
        <source>From the count then to the count now: what came, moved and went</source>
        <translation>从当时数量到现在数量：新增、变动与离开</translation>
    </message>
    <message>
        <source>Deals by signing year and state, with the return rate of each cohort</source>
        <translation>按签署年份与状态的交易，附各队列退货率</translation>
    </message>
    <message>
        <source>Share of partnerships still in force by months since signing</source>
        <translation>按签署后月数，仍有效的合作占比</translation>
    </message>
    <message>
        <source>Why partnerships ended, most frequent first</source>
        <translation>合作终止的原因，最常见在前</translation>
    </message>
    <message>
        <source>What became of candidates whose rights were returned</source>
        <translation>权利被退回的候选药物的后续情况</translation>
    </message>
    <message>
        <source>Announced, upfront or paid value by year, quarter or month</source>
        <translation>按年、季度或月的公布金额、首付款或已付金额</translation>
    </message>
    <message>
        <source>Middle and spread of totals, upfronts and royalties by stage or area</source>
        <translation>按阶段或领域的总额、首付款与特许权使用费的中位与分布</translation>
    </message>
    <message>
        <source>From the announced total to what was paid</source>
        <translation>从公布总额到已付金额</translation>
    </message>
    <message>
        <source>The largest deals by announced value or upfront</source>
        <translation>按公布金额或首付款最大的交易</translation>
    </message>
    <message>
        <source>Partners by number or value of their deals</source>
        <translation>按交易数量或金额的合作方</translation>
    </message>
    <message>
        <source>From licensors&apos; to licensees&apos; countries, as wide as their deals</source>
        <translation>从授权方国家到被授权方国家，宽度表示交易</translation>
    </message>
    <message>
        <source>Trials by registry status and phase</source>
        <translation>按登记状态与分期的试验</translation>
    </message>
    <message>
        <source>Trials from start to completion on one time axis</source>
        <translation>试验从开始到完成，位于同一时间轴</translation>
    </message>
    <message>
        <source>How many people trials enroll, by phase</source>
        <translation>按分期的试验入组人数</translation>
    </message>
    <message>
        <source>Trials begun each year, and their growth</source>
        <translation>每年启动的试验及其增长</translation>
    </message>
    <message>
        <source>No longer active: %1.</source>
        <translation>不再进行：%1。</translation>
    </message>
    <message>
        <source>No single day is known; the entry covers the whole time that was stated.</source>
        <translation>没有具体日期；条目涵盖所述的整个时段。</translation>
    </message>
    <message>
        <source>The date is an estimate.</source>
        <translation>日期为预计。</translation>
    </message>
    <message>
        <source>%1 dates, %2 of them without a single day: these stand in their month, quarter, half year, year or window.</source>
        <translation>%1个日期，其中%2个没有具体日期：列在其所在月、季、半年、年或时段。</translation>
    </message>
    <message>
        <source>Expected without any date: %1.</source>
        <translation>没有任何日期的预期：%1。</translation>
    </message>
    <message>
        <source>Facts dated later, not shown: %1.</source>
        <translation>日期更晚、未显示的事实：%1。</translation>
    </message>
    <message>
        <source>Conditions of the filter that do not apply to these kinds were left out for them: %1.</source>
        <translation>不适用于这些类别的筛选条件未计入：%1。</translation>
    </message>
    <message>
        <source>Of these, known only as a bound or a range: %1.</source>
        <translation>其中仅知界限或区间：%1。</translation>
    </message>
    <message>
        <source>Upfront or total only known as a bound or a range, left out of the upfront share: %1.</source>
        <translation>首付款或总额仅知界限或区间，不计入首付款占比：%1。</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>无汇率</translation>
    </message>
    <message>
        <source>No amount of %1 is known in US dollars; %2 disclosed in a currency without an exchange rate for the date</source>
        <translation>%1均无已知美元金额；%2以该日无汇率的货币披露</translation>
    </message>
    <message>
        <source>Announced: headline total, the most that can be paid, so that “up to” is the total itself. Upfront: cash and equity. In US dollars as announced, else at the rate of the deal&apos;s date. A deal whose amount was not disclosed adds nothing and is counted apart. A sum counts the least that is known: of a range its lower end, of an upfront of “up to” nothing.</source>
        <translation>公布额：交易总额，即最多可支付的金额，因此“最高”即总额本身。首付款：现金与股权。以公布的美元计，否则按交易日汇率折算。未披露金额的交易不计入且单独计数。合计只计已知的下限：区间取其下端，“最高”的首付款计为零。</translation>
    </message>
    <message>
        <source>Of the deals with a disclosed total: that total; the total of those not ended early; the upfront; and what was paid by the as-of date. Paid are the payments recorded as paid, or, where a deal has none, its events “payment made”; and the upfront, unless a payment stands for it or the deal is pending or was canceled. A milestone achieved is no payment. A lower bound, as not every payment is made public.</source>
        <translation>对已披露总额的交易：其总额；未提前结束者的总额；首付款；以及截止日前已支付的金额。已支付包括记录为已付的付款（没有时取“已付款”事件），以及首付款（已有对应付款、待交割或已取消的交易除外）。达成里程碑不等于付款。并非每笔付款都公开，因此为下限。</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最高%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No amount of %1 is known from below; %2 stated as “up to”</source>
        <translation>%1的金额均无已知下限；其中%2项仅公布为“最高”</translation>
    </message>
    <message>
        <source>Stated as “up to” or as a range: %1. Sums count the least that is known; these may add up to %2.</source>
        <translation>公布为“最高”或区间：%1项。合计只计已知的下限；这些交易最多可再增加%2。</translation>
    </message>
    <message>
        <source>Upfront stated as “up to” or as a range: %1; the bar counts the least that is known, these may add up to %2.</source>
        <translation>首付款公布为“最高”或区间：%1项；条形只计已知的下限，这些交易最多可再增加%2。</translation>
    </message>
    <message>
        <source>Without a recorded partner: %1.</source>
        <translation>未记录合作方：%1项。</translation>
    </message>
    <message>
        <source>Stated only as “up to”, in no rank: %1.</source>
        <translation>仅公布为“最高”，不参与排名：%1项。</translation>
    </message>
    <message>
        <source>Stated as a range, ranked by its lower end: %1.</source>
        <translation>公布为区间，按下端排名：%1项。</translation>
    </message>
    <message>
        <source>No amount is known of any partner&apos;s deals (partners: %1)</source>
        <translation>所有合作方的交易均无已知金额（合作方：%1家）</translation>
    </message>
    <message>
        <source>A trial counts in the year of its start date once all of that date, such as the last day of its month, lies on or before the as-of date; estimated dates are included. Rare disease: any linked indication is flagged rare.</source>
        <translation>试验在其开始日期（如仅到月份则以该月最后一天计）不晚于截止日时计入该日期所在年份；包括预计日期。罕见病：任一关联适应症标记为罕见病。</translation>
    </message>
    <message>
        <source>Start date too coarse to lie surely before the as-of date: %1.</source>
        <translation>开始日期过粗，无法确定早于截止日：%1项。</translation>
    </message>
    <message>
        <source>Area unknown, among the other areas: %1.</source>
        <translation>领域未知，计入其他领域：%1项。</translation>
    </message>
    <message>
        <source>A deal is terminated once one of these events is in effect and no later one decides otherwise: %1. It counts from the event&apos;s effective date, else its date. A return of rights or a partial termination is one where all rights came back.</source>
        <translation>以下事件之一生效且其后没有事件另作决定时，交易即为终止：%1。自事件生效日起算；没有生效日时，自事件日期起算。权利退回或部分终止在全部权利收回时亦属终止。</translation>
    </message>
    <message>
        <source>Active includes partly terminated deals. Completed: obligations met, closed, bought by the counterparty, or expired at the end of its term. Ended early: terminated, option lapsed, or canceled before effect. Pending: announced, not closed. Unknown: not verified, or without a dated event.</source>
        <translation>“进行中”包括部分终止的交易。“已完成”：义务已履行、已交割、被对方收购或期满。“提前终止”：终止、期权未行使或生效前取消。“待交割”：已公布未交割。“未知”：未核实，或没有带日期的事件。</translation>
    </message>
    <message>
        <source>The principal&apos;s headquarters at signing are at home (%1), those of the partner, or of the new company where there is no partner, are elsewhere, and the deal type is one of: %2.</source>
        <translation>签约时转让方总部在本国（%1），受让方（没有受让方时为新公司）总部在境外，且交易类型属于：%2。</translation>
    </message>
    <message>
        <source>Months (days ÷ 30.4375) from the cohort date to the return. Running deals count until the as-of date, unverified ones until their last evidence. A party bought by a third company ends nothing. Kaplan–Meier with Greenwood&apos;s error on the log-log scale; other ends by Aalen–Johansen. The log-rank test compares groups of at least 20 deals with a median follow-up of at least three years.</source>
        <translation>自批次日期至退货的月数（天数÷30.4375）。进行中的交易计至截止日，未核实的计至最后证据。一方被第三方收购不算结束。Kaplan–Meier，Greenwood误差取双对数尺度；其他结局用Aalen–Johansen。对数秩检验只比较至少20项交易且中位随访至少三年的组。</translation>
    </message>
    <message>
        <source>The first reason of the event that ended a deal early (terminated, all rights returned, option lapsed or canceled) or, where it gives none, of the notice before it. Not disclosed is a reason of its own and part of no share.</source>
        <translation>使交易提前终止的事件（终止、全部权利退回、期权失效或取消）的首要原因；该事件未给出时，取此前终止通知的原因。未披露单独列出，不计入占比。</translation>
    </message>
    <message>
        <source>Returned candidate</source>
        <translation>被退回的候选药物</translation>
    </message>
    <message>
        <source>A candidate of a returned deal. Partnered: a running deal or a closed purchase gives rights to it; a manufacturing, financing or settlement deal does not. Otherwise by its highest active phase.</source>
        <translation>被退回交易的候选药物。有合作：进行中的交易或已交割的收购授予其权利；生产、融资或和解类交易不算。否则按其最高活跃阶段。</translation>
    </message>
    <message>
        <source>Upfront (cash and equity) ÷ headline total, only for deals that disclose both exactly, not as a bound or a range: as the ratio of the sums and as the median of the deals&apos; ratios.</source>
        <translation>首付款（现金与股权）÷交易总额，仅计两者均确切披露（非上下限或区间）的交易：合计之比与各交易比值的中位数。</translation>
    </message>
    <message>
        <source>Headline total above %1 or upfront above %2, strictly; an upfront is never above its total. Unknown, never “no”, where an undisclosed amount or one in another currency without announced dollars leaves it open.</source>
        <translation>交易总额严格高于%1或首付款严格高于%2；首付款不会高于总额。若未披露的金额或未公布美元等值的其他货币金额使其无法判断，则为未知，绝不算“否”。</translation>
    </message>
    <message>
        <source>From the headquarters of both sides at signing; home is %1. Mixed: one side sits both at home and elsewhere.</source>
        <translation>依据签署时双方总部所在地；本土为%1。混合：一方既有本土又有境外总部。</translation>
    </message>
    <message>
        <source>Median and quartiles (type 7, as Excel&apos;s QUARTILE.INC) of the amounts disclosed exactly; bounds, ranges and undisclosed ones are left out, never zero. A royalty is the middle between the lowest and the highest disclosed rate. Groups of fewer than 20 deals are gray and not ranked.</source>
        <translation>确切披露金额的中位数与四分位数（第7类，同Excel的QUARTILE.INC）；上下限、区间与未披露的不计入，绝不当作零。特许权使用费取最低与最高披露费率的中点。少于20笔交易的组为灰色且不排名。</translation>
    </message>
    <message>
        <source>A deal counts once, from the country of its first principal to that of its first partner with a recorded country: the headquarters at signing, else the present ones.</source>
        <translation>每笔交易计一次，从首个已知国家的授权方所在国到首个已知国家的被授权方所在国：按签署时总部，否则按现总部。</translation>
    </message>
    <message>
        <source>Share = records of an area, or their disclosed value, ÷ those with a known area. HHI = sum of the squared shares in percent. Effective number = 10,000 ÷ HHI.</source>
        <translation>占比 = 该领域的记录数（或其披露金额）÷ 领域已知者之和。HHI = 各占比（百分数）平方之和。有效数 = 10,000 ÷ HHI。</translation>
    </message>
    <message>
        <source>The registry&apos;s last status on or before the as-of date, matched exactly. Before the first one only what actual dates prove. A trial without any dated status has the one entered for it.</source>
        <translation>截止日或之前登记处的最后状态，精确匹配。首个状态之前只采用实际日期能证明的内容。没有任何带日期状态的试验采用其录入的状态。</translation>
    </message>
    <message>
        <source>Start, primary completion and completion as registered; without a completion the primary one ends the bar. Dates registered as estimated or after the as-of date are drawn pale. A month or year is drawn at its middle.</source>
        <translation>按登记的开始、主要完成与完成日期；没有完成日期时以主要完成日期为条形终点。登记为预计或晚于截止日的日期以浅色表示。月份或年份画在其中点。</translation>
    </message>
    <message>
        <source>Participants as registered, actual and planned together; how many are plans is counted beside them. Median and quartiles (type 7); trials without a number are left out, never zero. Withdrawn trials enrolled nobody and are left out too.</source>
        <translation>按登记的受试者人数，实际与计划合并；其中计划数另行计数。中位数与四分位数（第7类）；没有人数的试验不计入，绝不当作零。已撤回的试验未入组，也不计入。</translation>
    </message>
    <message>
        <source>Programs that left a phase: advanced to a later one, or stopped there (discontinued or withdrawn). Rate = advanced ÷ (advanced + stopped), as BIO counts it. Programs still in the phase are counted apart. Time in phase: Kaplan–Meier until a program advanced or stopped, those still in it censored at the as-of date. Combined phases count as the lower.</source>
        <translation>离开某阶段的项目：推进到更后阶段，或在该阶段停止（终止开发或撤市）。比率 = 推进 ÷（推进 + 停止），与BIO的算法相同。仍在该阶段的项目另行计数。阶段时长：Kaplan–Meier，至推进或停止为止，仍在该阶段的于截止日删失。联合阶段计入较低阶段。</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation>%n天</translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation>所示记录</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 of what is disclosed</source>
        <translation>%1（仅就已披露部分）</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>仅右侧有</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>仅左侧有</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>All figures are the same on both sides.</source>
        <translation>两侧的所有数字均相同。</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ.</source>
        <translation>%2个数字中有%1个不同。</translation>
    </message>
    <message>
        <source>%1 The largest difference: %2, %3 and %4 (%5).</source>
        <translation>%1差异最大的是：%2，左%3，右%4（%5）。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Programs in clinic</source>
        <translation>临床阶段项目</translation>
    </message>
    <message>
        <source>Recruiting trials</source>
        <translation>招募中的试验</translation>
    </message>
    <message>
        <source>Active deals</source>
        <translation>进行中的交易</translation>
    </message>
    <message>
        <source>%1, as known on %2 (UTC)</source>
        <translation>%1，按%2（UTC）所知</translation>
    </message>
    <message>
        <source>As known on %1 (UTC), fields without a date of their own included.</source>
        <translation>按%1（UTC）所知，包括自身没有日期的字段。</translation>
    </message>
    <message>
        <source>Only these dates: %1.</source>
        <translation>仅含以下日期：%1。</translation>
    </message>
</context>
<context>
    <name>plot::MarkTip</name>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: position</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>n of m records</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1% interval %2 to %3</source>
        <translation>%1%区间：%2至%3</translation>
    </message>
    <message>
        <source>not disclosed for %1</source>
        <translation>%1项未披露</translation>
    </message>
    <message>
        <source>Too few or too recent to compare</source>
        <translation>数量过少或时间过近，无法比较</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of all records</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Selected: %1 of %2 (%3)</source>
        <translation>已选：%1/%2（%3）</translation>
    </message>
</context>
<context>
    <name>presentation::AttachmentModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>presentation::CalendarListModel</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（预计）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>presentation::ChangeLinesModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>presentation::ChangesModel</name>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>presentation::ChartTableModel</name>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>数量太少</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
</context>
<context>
    <name>presentation::CitationTableModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>presentation::ConflictModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as entered, no source cited</source>
        <translation>按录入值，未引用来源</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已解决：%1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>第一来源</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>第二来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>presentation::DashboardsViewModel</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>临床</translation>
    </message>
</context>
<context>
    <name>presentation::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>presentation::DuplicatesModel</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>疑似相同</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>presentation::FacetModel</name>
    <message>
        <source>Show fewer (%1 not shown; search for them)</source>
        <translation>收起（%1项未显示，可搜索）</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>%1, %2 chosen</source>
        <translation>%1，已选%2项</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>已排除%1</translation>
    </message>
    <message>
        <source>%1, %2, left out</source>
        <translation>%1，%2，已排除</translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1，%2，已选</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>presentation::ImportPlanModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What will change, or why not</source>
        <translation>将有何变动，或为何不变</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
</context>
<context>
    <name>presentation::IndicationModel</name>
    <message>
        <source>Used by</source>
        <translation>使用处</translation>
    </message>
</context>
<context>
    <name>presentation::ListColumnsViewModel</name>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>A column must say %1.</source>
        <translation>须有一列为%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Only one column can be %1.</source>
        <translation>只能有一列为%1。</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first in “%1”.</source>
        <translation>请说明“%1”中日在前还是月在前。</translation>
    </message>
    <message>
        <source>Below its header the list has no row. Fill it in and import it again, or say in which line the header is.</source>
        <translation>表头之下没有任何行。请填写后重新导入，或指明表头所在行。</translation>
    </message>
    <message>
        <source>The columns do not tell what the rows are. Choose it under “The rows are”, or cancel where nothing there fits.</source>
        <translation>从各列无法判断各行是什么。请在“各行是”中选择；都不合适时请取消。</translation>
    </message>
</context>
<context>
    <name>presentation::ListImportViewModel</name>
    <message numerus="yes">
        <source>already here; %n skipped</source>
        <translation>
            <numerusform>已存在；跳过%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Struck = value now; bold = value in the file.</source>
        <translation>删除线为现值；粗体为文件中的值。</translation>
    </message>
    <message>
        <source>Working out what else your choice changes…</source>
        <translation>正在计算您的选择还会改变什么…</translation>
    </message>
</context>
<context>
    <name>presentation::MappingModel</name>
    <message>
        <source>column %1, no header</source>
        <translation>第%1列，无表头</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>日在前还是月在前？</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not understood</source>
        <translation>
            <numerusform>%n个值无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>依列名</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>依取值</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>computed here, left out</source>
        <translation>由程序计算，不导入</translation>
    </message>
</context>
<context>
    <name>presentation::MergeModel</name>
    <message>
        <source>1 linked record follows</source>
        <translation>随之带上1条关联记录</translation>
    </message>
    <message>
        <source>%1 linked records follow</source>
        <translation>随之带上%1条关联记录</translation>
    </message>
    <message>
        <source>1 equal row is joined</source>
        <translation>合并1个相同的行</translation>
    </message>
    <message>
        <source>%1 equal rows are joined</source>
        <translation>合并%1个相同的行</translation>
    </message>
    <message>
        <source>1 name is kept as another name</source>
        <translation>1个名称保留为别名</translation>
    </message>
    <message>
        <source>%1 names are kept as other names</source>
        <translation>%1个名称保留为别名</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>presentation::PastePlanModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What will change, or why not</source>
        <translation>将有何变动，或为何不变</translation>
    </message>
</context>
<context>
    <name>presentation::PipelineMatrixModel</name>
    <message>
        <source>%1, %2: %3 (%4 of %5)</source>
        <translation>%1，%2：%3（%4/%5）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In clinic</source>
        <translation>临床阶段</translation>
    </message>
</context>
<context>
    <name>presentation::ProblemsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>presentation::PublishedClaimModel</name>
    <message>
        <source>Published statement</source>
        <translation>已发表的说法</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>presentation::RateImportViewModel</name>
    <message>
        <source>Import exchange rates</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>%1 · European Central Bank, euro reference rates · %2 days</source>
        <translation>%1 · 欧洲中央银行，欧元参考汇率 · %2天</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>presentation::RecordTableModel</name>
    <message>
        <source>%1 in order within each currency</source>
        <translation>%1在各币种内排序</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>presentation::ReportsViewModel</name>
    <message>
        <source>Last edition as of %1</source>
        <translation>上一版截至%1</translation>
    </message>
    <message>
        <source>No edition yet</source>
        <translation>尚无版本</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>presentation::RevertPlanModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before the step</source>
        <translation>该步骤之前</translation>
    </message>
    <message>
        <source>Written by the step</source>
        <translation>该步骤写入</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Possible?</source>
        <translation>能否回退</translation>
    </message>
</context>
<context>
    <name>presentation::StaleModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最近核实</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>presentation::TermModel</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Rules hang on the code; it never changes.</source>
        <translation>规则依赖此代码；它不会改变。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>presentation::TrialImportViewModel</name>
    <message>
        <source>Import trials</source>
        <translation>导入试验</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>widgets::AsOfButton</name>
    <message>
        <source>Choose the day as of which records and charts are shown</source>
        <translation>选择记录与图表的截至日期</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>%1 · known on %2</source>
        <translation>%1 · 按%2所知</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
</context>
<context>
    <name>widgets::AttachmentsPane</name>
    <message>
        <source>Files of this record</source>
        <translation>此记录的附件</translation>
    </message>
    <message>
        <source>No files yet. Drop one on this form, or attach it here. It is kept inside the portfolio, up to %1 each, and never opened from it.</source>
        <translation>还没有附件。可拖放到此表单，或在此添加。附件保存在组合内，每个不超过%1，且不会从组合中直接打开。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>无法读取“%1”。请检查文件是否存在、您是否有权读取。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, while a portfolio keeps at most %3 of one file. Attach a smaller version, or cite where it lies.</source>
        <translation>“%1”过大：%2，而组合中单个文件最多%3。请附上较小的版本，或引用其所在位置。</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to attach.</source>
        <translation>“%1”为空，没有可附加的内容。</translation>
    </message>
    <message>
        <source>Attached “%1”. Ctrl+Z takes it off again.</source>
        <translation>已附加“%1”。按Ctrl+Z可移除。</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” as “%2”.</source>
        <translation>已将“%1”的副本存为“%2”。</translation>
    </message>
    <message>
        <source>The content of “%1” is not in this portfolio any more.</source>
        <translation>“%1”的内容已不在此组合中。</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>已移除“%1”。按Ctrl+Z可恢复。</translation>
    </message>
</context>
<context>
    <name>widgets::BlockEditor</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text; { begins a live figure</source>
        <translation>文本；{开始一个实时数字</translation>
    </message>
    <message>
        <source>Live figures, one on each line</source>
        <translation>实时数字，每行一个</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Filter, besides the window&apos;s</source>
        <translation>筛选，附加于窗口的筛选</translation>
    </message>
    <message>
        <source>Own headline; empty: the finding</source>
        <translation>自定标题句；留空则用结论</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>None; columns as below</source>
        <translation>无；按下列各列</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Columns, by their keys; empty: the usual ones</source>
        <translation>列，按其键名；留空则用常用列</translation>
    </message>
    <message>
        <source>Sorted by; a minus in front turns it round</source>
        <translation>排序依据；前加减号为倒序</translation>
    </message>
    <message>
        <source>Since: 1 year, 3 months, a date, or edition</source>
        <translation>自：1 year、3 months、日期，或edition</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>关于此记录</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Regulatory events</source>
        <translation>监管事件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>widgets::BlockList</name>
    <message>
        <source>Blocks of the report</source>
        <translation>报告的内容块</translation>
    </message>
    <message>
        <source>Alt Up and Alt Down move a block, Delete removes it.</source>
        <translation>Alt Up与Alt Down移动内容块，Delete移除。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>关于此记录</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Has a mistake</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>since the last edition</source>
        <translation>自上一版以来</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Regulatory events</source>
        <translation>监管事件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s)</source>
        <translation>
            <numerusform>%n年内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>%n个月内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n week(s)</source>
        <translation>
            <numerusform>%n周内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>%n天内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, since when</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>widgets::BrandDialog</name>
    <message>
        <source>Own font</source>
        <translation>自定字体</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>您的品牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片(*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Company template</source>
        <translation>公司模板</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx *.potx)</source>
        <translation>PowerPoint (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Stands at the foot of each slide</source>
        <translation>显示在每页幻灯片底部</translation>
    </message>
    <message>
        <source>Color %1: %2</source>
        <translation>颜色%1：%2</translation>
    </message>
    <message>
        <source>Add a color</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Remove the last color</source>
        <translation>移除最后一种颜色</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>颜色%1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>使用此品牌</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: Portolan&apos;s own slides</source>
        <translation>无：使用Portolan自带的幻灯片</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1不是可读取的图片。请选择PNG或JPEG文件。</translation>
    </message>
    <message>
        <source>%1 is not a PowerPoint file of at most 20 MB. Choose your company&apos;s PPTX or POTX template.</source>
        <translation>%1不是不超过20 MB的PowerPoint文件。请选择贵公司的PPTX或POTX模板。</translation>
    </message>
</context>
<context>
    <name>widgets::BulkBar</name>
    <message>
        <source>Selected rows</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>设置字段…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>widgets::BulkEditDialog</name>
    <message>
        <source>Nothing would change: all of them hold this already.</source>
        <translation>不会有变化：所有记录已是此值。</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>将更改%2中的%1。</translation>
    </message>
    <message>
        <source>Set fields of %1</source>
        <translation>设置%1的字段</translation>
    </message>
    <message>
        <source>Not here: %1. %2</source>
        <translation>不在此设置：%1。%2</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有可更改的内容</translation>
    </message>
    <message>
        <source>Only fields that you touch are written.</source>
        <translation>仅写入您改动过的字段。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Changed %1. Ctrl+Z takes it back.</source>
        <translation>已更改%1。按Ctrl+Z可撤回。</translation>
    </message>
    <message>
        <source>The records have changed meanwhile. Look at the preview once more.</source>
        <translation>记录在此期间已有更改。请再看一遍预览。</translation>
    </message>
</context>
<context>
    <name>widgets::BulkField</name>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>清空%1</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>%1保持原样</translation>
    </message>
    <message>
        <source>Will be empty in all of them.</source>
        <translation>在所有记录中清空。</translation>
    </message>
    <message>
        <source>Will be written.</source>
        <translation>将被写入。</translation>
    </message>
</context>
<context>
    <name>widgets::BusyLine</name>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
</context>
<context>
    <name>widgets::CalendarPage</name>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>The month or quarter of the as-of day (Home)</source>
        <translation>截至日期所在的月或季度（Home）</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>存为日历文件…</translation>
    </message>
    <message>
        <source>Events by date</source>
        <translation>按日期的事件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is dated here. Go to %1</source>
        <translation>此处没有日期。转到%1</translation>
    </message>
    <message>
        <source>None of the records has a date.</source>
        <translation>没有带日期的记录。</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件(*.ics)</translation>
    </message>
    <message>
        <source>Wrote %1 dates to %2.</source>
        <translation>已将%1个日期写入%2。</translation>
    </message>
</context>
<context>
    <name>widgets::CalendarPopup</name>
    <message>
        <source>Choose the as-of day</source>
        <translation>选择截至日期</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>按此日所知</translation>
    </message>
    <message>
        <source>Now, with everything known</source>
        <translation>现在，含全部已知内容</translation>
    </message>
    <message>
        <source>Shows what was true on that day: dated events after it are left out. Fields without a date show their present value.</source>
        <translation>显示该日的实际情况：其后的带日期事件不计入。没有日期的字段显示当前值。</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Which date is chosen</source>
        <translation>选择哪个日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Shows only what had been recorded by the end of that day (UTC, so that it is the same everywhere), rebuilt from the change log. Later entries and corrections are left out, and nothing can be edited.</source>
        <translation>只显示截至该日（UTC，各地一致）结束时已记录的内容，由变更日志重建。其后的录入与更正不计入，且不能编辑。</translation>
    </message>
</context>
<context>
    <name>widgets::CalendarSheetView</name>
    <message>
        <source>Calendar, %1</source>
        <translation>日历，%1</translation>
    </message>
    <message>
        <source>Without a single day</source>
        <translation>无具体日期</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1, an estimate</source>
        <translation>%1，预计</translation>
    </message>
    <message>
        <source>Nothing is dated here.</source>
        <translation>此处没有日期。</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3</source>
        <translation>第%1个事件，共%2个：%3</translation>
    </message>
</context>
<context>
    <name>widgets::CardPickerDialog</name>
    <message>
        <source>Add the card</source>
        <translation>添加此卡片</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>搜索卡片</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>No card is called that. Clear the search to see all.</source>
        <translation>没有这个名称的卡片。清除搜索可查看全部。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Six figures of the portfolio with their change and how they came about</source>
        <translation>组合的六个数字，附变化与由来</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>即将发生的事件</translation>
    </message>
    <message>
        <source>What is expected in the next six months, earliest first</source>
        <translation>未来六个月的预期，最早在前</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>What changed since the day compared with, by reason</source>
        <translation>自对照日期以来的变动，按原因</translation>
    </message>
    <message>
        <source>Options of the card</source>
        <translation>卡片选项</translation>
    </message>
    <message>
        <source>Use the options</source>
        <translation>使用选项</translation>
    </message>
</context>
<context>
    <name>widgets::CellEditing</name>
    <message>
        <source>Opened for reading only.</source>
        <translation>以只读方式打开。</translation>
    </message>
    <message>
        <source>Values as they were known on an earlier date cannot be edited.</source>
        <translation>按较早日期所知的值不能编辑。</translation>
    </message>
    <message>
        <source>This is stored as soon as the large step has been written.</source>
        <translation>较大的步骤写入后即存储此值。</translation>
    </message>
    <message>
        <source>This is not stored yet. Press Enter in the cell to store it.</source>
        <translation>尚未存储。请在单元格中按Enter存储。</translation>
    </message>
    <message>
        <source>The row went out of sight before this was stored. Press Enter in the cell to store it.</source>
        <translation>存储之前该行已不可见。请在单元格中按Enter存储。</translation>
    </message>
</context>
<context>
    <name>widgets::ChangesPage</name>
    <message>
        <source>Candidates</source>
        <translation>候选药物</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>自该日结束</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>至该日结束</translation>
    </message>
    <message>
        <source>See both days with what is known now</source>
        <translation>两个日期均按目前所知查看</translation>
    </message>
    <message>
        <source>Otherwise each day is seen with what was recorded by then, and what was recorded later counts as newly learned.</source>
        <translation>否则每个日期按当时的记录查看，其后记录的内容算作新获知。</translation>
    </message>
    <message>
        <source>Mark today as reviewed</source>
        <translation>将今天标为已审阅</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Jun 2025</source>
        <translation>2025-06</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 30 Jun 2025, Jun 2025 or 2025.</source>
        <translation>“%1”不是日期。请写成2025-06-30、2025-06或2025。</translation>
    </message>
    <message>
        <source>The first day lies after the second. Exchange them.</source>
        <translation>第一个日期晚于第二个。请调换。</translation>
    </message>
    <message>
        <source>Nothing of this kind was recorded on %1, so everything counts as newly learned or new. To see what really happened, see both days with what is known now.</source>
        <translation>%1尚无此类记录，因此全部算作新获知或新增。要看实际发生的变化，请按目前所知查看两个日期。</translation>
    </message>
    <message>
        <source>Since the last review on %1</source>
        <translation>自上次审阅（%1）以来</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>尚未审阅</translation>
    </message>
    <message>
        <source>Today is kept as the last review. The next comparison can begin here.</source>
        <translation>已将今天记为上次审阅。下次比较可从此开始。</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表格(*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1. Where its numbers come from stands beside it.</source>
        <translation>已导出到%1。数字来源说明存于其旁。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>No records yet, so there is nothing to compare. Import a list, or add records under Candidates.</source>
        <translation>还没有记录，因此无可比较。请导入列表，或在“候选药物”中添加。</translation>
    </message>
</context>
<context>
    <name>widgets::ChartCard</name>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>作为页面打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>List the records</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>widgets::ChartOptionsPanel</name>
    <message>
        <source>What is counted</source>
        <translation>计数对象</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPage</name>
    <message>
        <source>Check a claim…</source>
        <translation>核对说法…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The chart&apos;s numbers</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图表或表格</translation>
    </message>
</context>
<context>
    <name>widgets::ChildTable</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>%1 is already a name of %2.</source>
        <translation>%1已是%2的名称。</translation>
    </message>
    <message>
        <source>The row was not duplicated. %1</source>
        <translation>该行未复制。%1</translation>
    </message>
    <message>
        <source>Row removed. Undo brings it back.</source>
        <translation>已移除该行。撤销可恢复。</translation>
    </message>
    <message>
        <source>The row was not removed. %1</source>
        <translation>该行未移除。%1</translation>
    </message>
    <message>
        <source>Correct this event…</source>
        <translation>更正此事件…</translation>
    </message>
</context>
<context>
    <name>widgets::ChildTableModel</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>see tiers</source>
        <translation>见档位</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Filter %1 %2</source>
        <translation>筛选条件%1 %2</translation>
    </message>
    <message>
        <source>Press Delete to remove it</source>
        <translation>按Delete移除</translation>
    </message>
</context>
<context>
    <name>widgets::ChoiceEditor</name>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>widgets::CitationDetails</name>
    <message>
        <source>Backs the field</source>
        <translation>支持的字段</translation>
    </message>
    <message>
        <source>The source below is cited in %1 places; a change shows in all of them.</source>
        <translation>以下来源在%1处被引用；更改会在各处显示。</translation>
    </message>
    <message>
        <source>The source below is cited here only.</source>
        <translation>以下来源仅在此处被引用。</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
</context>
<context>
    <name>widgets::CitationList</name>
    <message>
        <source>Sources of the records</source>
        <translation>记录的来源</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出CSV</translation>
    </message>
    <message>
        <source>Gathering the sources of %1…</source>
        <translation>正在汇集%1的来源…</translation>
    </message>
    <message>
        <source>%1 citations of %2 sources back %3.</source>
        <translation>%3由对%2个来源的%1处引用支持。</translation>
    </message>
    <message>
        <source>%1 of them cite nothing.</source>
        <translation>其中%1没有引用来源。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the sources to %1.</source>
        <translation>已将来源导出到%1。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
</context>
<context>
    <name>widgets::CitationMark</name>
    <message>
        <source>Sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>Sources say different things about this field; settle it under Data quality</source>
        <translation>各来源对此字段说法不一；请在“数据质量”中解决</translation>
    </message>
    <message>
        <source>Cite a source for this field (Ctrl+Shift+R)</source>
        <translation>为此字段引用来源（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Show the sources of this field, or cite another (Ctrl+Shift+R)</source>
        <translation>显示此字段的来源，或再引用一个（Ctrl+Shift+R）</translation>
    </message>
</context>
<context>
    <name>widgets::CitationsDialog</name>
    <message>
        <source>Sources of %1</source>
        <translation>%1的来源</translation>
    </message>
</context>
<context>
    <name>widgets::CiteForm</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title or link; a new one is added here</source>
        <translation>标题或链接；新来源会在此添加</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>来源的说法</translation>
    </message>
    <message>
        <source>What the source says (only if it differs)</source>
        <translation>来源的说法（仅在不同时填写）</translation>
    </message>
    <message>
        <source>Stored is “%1”. Both values are kept as a conflict, to be settled with a reason.</source>
        <translation>已存储的是“%1”。两个值均作为冲突保留，待写明理由后解决。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name the source: its title, or its link.</source>
        <translation>请写明来源：标题或链接。</translation>
    </message>
    <message>
        <source>The source is not complete yet.</source>
        <translation>来源信息尚不完整。</translation>
    </message>
    <message>
        <source>Cited %1 for %2.</source>
        <translation>已为%2引用%1。</translation>
    </message>
</context>
<context>
    <name>widgets::ClaimDialog</name>
    <message>
        <source>Published market figures</source>
        <translation>已发表的市场数字</translation>
    </message>
    <message>
        <source>Counted by different hands</source>
        <translation>由不同来源统计</translation>
    </message>
    <message>
        <source>Windows of different length</source>
        <translation>时间窗长度不同</translation>
    </message>
    <message>
        <source>Check a claim</source>
        <translation>核对说法</translation>
    </message>
    <message>
        <source>Pick a published figure, or type a statement below. Several shares picked together show the one total they can be shares of.</source>
        <translation>选择一个已发表的数字，或在下面输入说法。同时选择多个占比时，显示它们可能共有的总数。</translation>
    </message>
    <message>
        <source>Part of a whole</source>
        <translation>整体的一部分</translation>
    </message>
    <message>
        <source>Part (n)</source>
        <translation>部分(n)</translation>
    </message>
    <message>
        <source>of</source>
        <translation>占</translation>
    </message>
    <message>
        <source>Whole (N)</source>
        <translation>整体(N)</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区间</translation>
    </message>
    <message>
        <source>Interval from, percent</source>
        <translation>区间下限，百分比</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Interval to, percent</source>
        <translation>区间上限，百分比</translation>
    </message>
    <message>
        <source>Growth from</source>
        <translation>增长，自</translation>
    </message>
    <message>
        <source>Earlier figure</source>
        <translation>较早数值</translation>
    </message>
    <message>
        <source>Later figure</source>
        <translation>较晚数值</translation>
    </message>
    <message>
        <source>Stated growth, %</source>
        <translation>所述增长，%</translation>
    </message>
    <message>
        <source>Stated growth, percent</source>
        <translation>所述增长，百分比</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A figure cannot be read</source>
        <translation>有数值无法识别</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Write it as printed, such as 40.3 or 1,775.</source>
        <translation>%1：“%2”不是数字。请按印刷形式填写，如40.3或1,775。</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnChooser</name>
    <message>
        <source>Keep the first column in place</source>
        <translation>固定第一列</translation>
    </message>
    <message>
        <source>Show totals</source>
        <translation>显示合计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move.</source>
        <translation>空格键显示或隐藏，Alt+↑和Alt+↓移动。</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1（年）</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnMenu</name>
    <message>
        <source>Sort ascending	Alt+Up</source>
        <translation>升序排列	Alt+Up</translation>
    </message>
    <message>
        <source>Sort descending	Alt+Down</source>
        <translation>降序排列	Alt+Down</translation>
    </message>
    <message>
        <source>Then by this column	Shift+click</source>
        <translation>再按此列排序	Shift+单击</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Move left	Alt+Shift+Left</source>
        <translation>左移	Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move right	Alt+Shift+Right</source>
        <translation>右移	Alt+Shift+Right</translation>
    </message>
    <message>
        <source>Fit width to content</source>
        <translation>列宽适应内容</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Keep the first column in place</source>
        <translation>固定第一列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnSummary</name>
    <message>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnsPane</name>
    <message>
        <source>The rows are</source>
        <translation>各行是</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已存映射</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the list and what they mean</source>
        <translation>列表的各列及其含义</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>What the column&apos;s values become</source>
        <translation>该列的值将变为</translation>
    </message>
    <message>
        <source>Which comes first in this column&apos;s dates?</source>
        <translation>此列日期中哪个在前？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Day first: 04/05 is 4 May</source>
        <translation>日在前：04/05为5月4日</translation>
    </message>
    <message>
        <source>Month first: 04/05 is 5 April</source>
        <translation>月在前：04/05为4月5日</translation>
    </message>
    <message>
        <source>Phases without a date are as of</source>
        <translation>没有日期的阶段截至</translation>
    </message>
    <message>
        <source>Save this mapping as</source>
        <translation>将此映射存为</translation>
    </message>
    <message>
        <source>Optional; lists with this header are remembered anyway</source>
        <translation>可选；此表头的列表总会被记住</translation>
    </message>
    <message>
        <source>“%1” does not fit: %2.</source>
        <translation>“%1”不适用：%2。</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>No header was found; the columns are told by their values.</source>
        <translation>未找到表头；各列依取值判断。</translation>
    </message>
    <message>
        <source>The header names %1 columns, %2 rows hold more (first: line %3). Values are not moved; columns without a name were placed by their values.</source>
        <translation>表头有%1列，%2行的列数更多（首个：第%3行）。值未移位；无名列依取值归位。</translation>
    </message>
    <message>
        <source>The columns are set as remembered in “%1”.</source>
        <translation>各列按记住的“%1”设置。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>widgets::CompanyPage</name>
    <message>
        <source>Profile of %1</source>
        <translation>%1简介</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>所有公司</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>This company is not in the portfolio: it was deleted or merged, or was not recorded yet on that date.</source>
        <translation>此公司不在组合中：它已被删除或合并，或在该日期尚未录入。</translation>
    </message>
    <message>
        <source>Profile of a company</source>
        <translation>公司档案</translation>
    </message>
</context>
<context>
    <name>widgets::ComparePage</name>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>返回原处 (Esc)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>widgets::CompareSide</name>
    <message>
        <source>Filter or saved view</source>
        <translation>筛选或已存视图</translation>
    </message>
    <message>
        <source>The filter of the window</source>
        <translation>窗口当前的筛选</translation>
    </message>
    <message>
        <source>%1, known on %2</source>
        <translation>%1，按%2所知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>widgets::ConflictsPane</name>
    <message>
        <source>Conflicts of sources</source>
        <translation>来源冲突</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Conflicts shown</source>
        <translation>显示的冲突</translation>
    </message>
    <message>
        <source>No open conflicts. One is recorded where a cited source says something else than is stored.</source>
        <translation>没有待处理的冲突。引用的来源与存储的值不同时会记录冲突。</translation>
    </message>
    <message>
        <source>No conflicts here.</source>
        <translation>此处没有冲突。</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardBar</name>
    <message>
        <source>Dashboard menu</source>
        <translation>仪表板菜单</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>仪表板：%1</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>新建仪表板…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>导出“%1”…</translation>
    </message>
    <message>
        <source>Portolan dashboard (*.json)</source>
        <translation>Portolan仪表板(*.json)</translation>
    </message>
    <message>
        <source>Import a dashboard…</source>
        <translation>导入仪表板…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Half a year before</source>
        <translation>半年前</translation>
    </message>
    <message>
        <source>A quarter before</source>
        <translation>一季度前</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>一个月前</translation>
    </message>
    <message>
        <source>A day: %1…</source>
        <translation>某日：%1…</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>某日…</translation>
    </message>
    <message>
        <source>Compare with the figures as of</source>
        <translation>与截至以下日期的数字比较</translation>
    </message>
    <message>
        <source>A dashboard is called that already. Choose another name.</source>
        <translation>已有同名仪表板。请另选名称。</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Made the dashboard “%1”. Add cards from its menu.</source>
        <translation>已创建仪表板“%1”。可从其菜单添加卡片。</translation>
    </message>
    <message>
        <source>Rename the dashboard</source>
        <translation>重命名仪表板</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renamed the dashboard to “%1”.</source>
        <translation>仪表板已重命名为“%1”。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Made the dashboard “%1”.</source>
        <translation>已创建仪表板“%1”。</translation>
    </message>
    <message>
        <source>Deleted the dashboard “%1”. Ctrl+Z brings it back.</source>
        <translation>已删除仪表板“%1”。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Exported the dashboard to %1.</source>
        <translation>已将仪表板导出到%1。</translation>
    </message>
    <message>
        <source>The dashboard in %1 was made by a newer version of Portolan. Update Portolan to import it.</source>
        <translation>%1中的仪表板由更新版本的Portolan创建。请更新Portolan后再导入。</translation>
    </message>
    <message>
        <source>%1 holds no dashboard that can be read. Choose a file that was exported from the dashboard menu.</source>
        <translation>%1中没有可读取的仪表板。请选择从仪表板菜单导出的文件。</translation>
    </message>
    <message>
        <source>Imported the dashboard “%1”.</source>
        <translation>已导入仪表板“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The dashboard in %1 has more than %n cards, the most that one can hold. Split it, then import the parts.</source>
        <translation>
            <numerusform>%1中的仪表板超过%n张卡片，即一个仪表板的上限。请先拆分，再分别导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DashboardGrid</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardTile</name>
    <message>
        <source>Card: %1</source>
        <translation>卡片：%1</translation>
    </message>
    <message>
        <source>Ctrl Shift and an arrow moves the card, Shift and an arrow resizes it, Delete removes it.</source>
        <translation>Ctrl Shift加方向键移动卡片，Shift加方向键调整大小，Delete移除。</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>变高</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>变矮</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove from the dashboard</source>
        <translation>从仪表板移除</translation>
    </message>
</context>
<context>
    <name>widgets::DataQualityPage</name>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Disagreeing sources</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is to be put right or verified. Merging, settling and verifying are steps that can be undone.</source>
        <translation>需要更正或核实的内容。合并、裁定和核实都可以撤销。</translation>
    </message>
    <message>
        <source>No records yet, so there is nothing to check. Import a list, or add records under Candidates.</source>
        <translation>还没有记录，因此无可检查。请导入列表，或在“候选药物”中添加。</translation>
    </message>
</context>
<context>
    <name>widgets::DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>widgets::DealBoard</name>
    <message>
        <source>No parties yet. Add them under Parties and assets.</source>
        <translation>还没有交易方。请在“交易方与资产”中添加。</translation>
    </message>
    <message>
        <source>phase unknown</source>
        <translation>阶段未知</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>，现为%1</translation>
    </message>
    <message>
        <source>%1: at signing %2%3</source>
        <translation>%1：签署时%2%3</translation>
    </message>
    <message>
        <source>No candidates linked yet.</source>
        <translation>还没有关联的候选药物。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Financial terms</source>
        <translation>财务条款</translation>
    </message>
    <message>
        <source>as contracted</source>
        <translation>按合同</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>three figures, never added up</source>
        <translation>三个数值，从不相加</translation>
    </message>
    <message>
        <source>Royalty tiers</source>
        <translation>特许权使用费档位</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>交易方</translation>
    </message>
    <message>
        <source>Rights map</source>
        <translation>权利分布</translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>于截至日期</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1时：%2</translation>
    </message>
    <message>
        <source>Effective royalty rate  </source>
        <translation>有效特许权费率  </translation>
    </message>
    <message>
        <source>The tiers overlap, so no rate is computed. Correct their bounds.</source>
        <translation>档位重叠，未计算费率。请更正其界限。</translation>
    </message>
    <message>
        <source>Royalty due ÷ annual net sales. The method is not stated: the range holds for marginal and whole-tier.</source>
        <translation>应付特许权使用费÷年净销售额。未说明计算方法：范围涵盖边际与整档两种。</translation>
    </message>
    <message>
        <source>Royalty due ÷ annual net sales. Tiers without a rate and sales outside all tiers are unknown, not zero.</source>
        <translation>应付特许权使用费÷年净销售额。没有费率的档位及所有档位之外的销售额为未知，而非零。</translation>
    </message>
</context>
<context>
    <name>widgets::DealFigures</name>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Projected today</source>
        <translation>目前预计</translation>
    </message>
    <message>
        <source>Paid to date</source>
        <translation>迄今已付</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>折算为</translation>
    </message>
    <message>
        <source>headline total as announced; royalty not included</source>
        <translation>公布的交易总额；不含特许权使用费</translation>
    </message>
    <message>
        <source>sum of the terms; royalty not included</source>
        <translation>各条款合计；不含特许权使用费</translation>
    </message>
    <message>
        <source>fallen due by the end; open milestones fell away on %1</source>
        <translation>至结束时已到期；未达成的里程碑于%1失效</translation>
    </message>
    <message>
        <source>in force: what was announced, or has fallen due where that is more</source>
        <translation>生效中：公布金额，或更高的已到期金额</translation>
    </message>
    <message>
        <source>from “payment made” events up to the as-of date</source>
        <translation>截至日期前的“已付款”事件</translation>
    </message>
    <message>
        <source>payments made up to the as-of date</source>
        <translation>截至日期前的付款</translation>
    </message>
    <message>
        <source>Payments: %1. Stages of the same money, never added up.</source>
        <translation>付款：%1。为同一笔款项的不同阶段，从不相加。</translation>
    </message>
    <message>
        <source>Announced in %1. Choose another currency to convert.</source>
        <translation>以%1公布。可选择其他币种折算。</translation>
    </message>
</context>
<context>
    <name>widgets::DefinitionsPane</name>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Store as a new version</source>
        <translation>存为新版本</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Changeable</source>
        <translation>可更改</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The figures that use this definition print its new version.</source>
        <translation>使用此定义的数值将印出其新版本。</translation>
    </message>
</context>
<context>
    <name>widgets::DemoBadge</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>A chosen sample of public facts, not a census. Change what you like: it is your own copy.</source>
        <translation>选取的公开事实样本，并非全量统计。可随意修改：这是您自己的副本。</translation>
    </message>
</context>
<context>
    <name>widgets::DemoPreview</name>
    <message>
        <source>%1, %2, %3; safe to change</source>
        <translation>%1、%2、%3；可放心修改</translation>
    </message>
</context>
<context>
    <name>widgets::DropArea</name>
    <message>
        <source>Drop area</source>
        <translation>拖放区</translation>
    </message>
    <message>
        <source>Drop a .portolan, .csv, .xlsx or .json file here</source>
        <translation>将.portolan、.csv、.xlsx或.json文件拖放到此处</translation>
    </message>
</context>
<context>
    <name>widgets::DuplicatesPane</name>
    <message>
        <source>Kind of records</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>打开左边的记录</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>打开右边的记录</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>并非相同</translation>
    </message>
    <message>
        <source>Remembered in the portfolio; the pair is not listed again</source>
        <translation>记入组合；此对不再列出</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Records that may be the same</source>
        <translation>可能相同的记录</translation>
    </message>
    <message>
        <source>No two records look alike.</source>
        <translation>没有相似的记录。</translation>
    </message>
    <message>
        <source>Comparing the records…</source>
        <translation>正在比较记录…</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1对</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1对</translation>
    </message>
    <message>
        <source>Noted as not the same. Undo takes it back.</source>
        <translation>已记为并非相同。撤销可撤回。</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), the same as on screen</source>
        <translation>
            <numerusform>%n个数值，与屏幕相同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 in</source>
        <translation>%1 × %2英寸</translation>
    </message>
    <message>
        <source>%1, at %2%</source>
        <translation>%1，显示比例%2%</translation>
    </message>
    <message>
        <source>Copied: the picture, the same as SVG, and its numbers as a table. Paste takes what the other program can use.</source>
        <translation>已复制：图片、同图的SVG，以及作为表格的数字。粘贴时取用目标程序支持的格式。</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题句</translation>
    </message>
    <message>
        <source>Alternative text, for screen readers</source>
        <translation>替代文本，供屏幕阅读器使用</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>nothing breaks when you send the file</source>
        <translation>发送文件时不会失效</translation>
    </message>
    <message>
        <source>Same numbers</source>
        <translation>数字一致</translation>
    </message>
    <message>
        <source>No link to a file</source>
        <translation>无外部文件链接</translation>
    </message>
    <message>
        <source>Save or delete a style</source>
        <translation>保存或删除样式</translation>
    </message>
    <message>
        <source>Save as a style…</source>
        <translation>存为样式…</translation>
    </message>
    <message>
        <source>Delete this style</source>
        <translation>删除此样式</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>Save as a style</source>
        <translation>存为样式</translation>
    </message>
    <message>
        <source>Save style</source>
        <translation>保存样式</translation>
    </message>
</context>
<context>
    <name>widgets::ExportOptions</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Finding, can be edited</source>
        <translation>结论，可编辑</translation>
    </message>
    <message>
        <source>n, definition, as-of date, source</source>
        <translation>n、定义、截至日期、来源</translation>
    </message>
    <message>
        <source>Key figures beside the chart</source>
        <translation>图表旁的关键数字</translation>
    </message>
    <message>
        <source>Add table slides with the numbers</source>
        <translation>添加含数字的表格页</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Grays and hatching, for paper without color</source>
        <translation>灰度与阴影线，供黑白打印</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Full slide</source>
        <translation>整页幻灯片</translation>
    </message>
    <message>
        <source>Half slide</source>
        <translation>半页幻灯片</translation>
    </message>
    <message>
        <source>A4 column</source>
        <translation>A4栏宽</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>半页</translation>
    </message>
    <message>
        <source>Chart only</source>
        <translation>仅图表</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>您的品牌</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Edit your brand: colors, font, logo, company template</source>
        <translation>编辑您的品牌：颜色、字体、徽标、公司模板</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题句</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Side notes</source>
        <translation>旁注</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>数据页</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message numerus="yes">
        <source>Include %n confidential record(s); the footnote will say so</source>
        <translation>
            <numerusform>包含%n条保密记录；脚注将注明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drag the chart into a document or a folder</source>
        <translation>将图表拖放到文档或文件夹</translation>
    </message>
</context>
<context>
    <name>widgets::FacetPanel</name>
    <message>
        <source>Facets of %1</source>
        <translation>%1的分面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Facets…</source>
        <translation>分面…</translation>
    </message>
    <message>
        <source>Choose which facets are shown</source>
        <translation>选择显示哪些分面</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter of all pages</source>
        <translation>清除所有页面的筛选</translation>
    </message>
    <message>
        <source>Reset facets</source>
        <translation>恢复默认分面</translation>
    </message>
</context>
<context>
    <name>widgets::FacetView</name>
    <message>
        <source>A date such as 2023, Q3 2025 or 2025-06-30</source>
        <translation>日期，如2023、Q3 2025或2025-06-30</translation>
    </message>
    <message>
        <source>An amount such as 650M or 1.2B</source>
        <translation>金额，如650M或1.2B</translation>
    </message>
    <message>
        <source>A number such as 120</source>
        <translation>数字，如120</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Space chooses, minus leaves out, Enter folds a section</source>
        <translation>空格键选择，减号键排除，Enter折叠</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在%1中搜索</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>选择“%1”</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Remove the facet %1</source>
        <translation>移除分面%1</translation>
    </message>
</context>
<context>
    <name>widgets::FetchDialog</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch from ClinicalTrials.gov</source>
        <translation>从ClinicalTrials.gov获取</translation>
    </message>
    <message>
        <source>NCT &amp;numbers, or words to search for</source>
        <translation>NCT号或搜索词</translation>
    </message>
    <message>
        <source>NCT numbers, or words to search for</source>
        <translation>NCT号或搜索词</translation>
    </message>
    <message>
        <source>NCT05346328, NCT04194775
or: sacituzumab tirumotecan breast cancer</source>
        <translation>NCT05346328, NCT04194775
或：sacituzumab tirumotecan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asks %1; the address is in the settings, under Registry.</source>
        <translation>查询%1；地址在设置的“登记平台”中。</translation>
    </message>
</context>
<context>
    <name>widgets::FieldCitations</name>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
</context>
<context>
    <name>widgets::FieldGrid</name>
    <message>
        <source>Typed earlier, not stored. Leave the field to store it, Esc drops it.</source>
        <translation>先前输入，尚未存储。离开字段即存储，Esc放弃。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Waiting for the import to finish…</source>
        <translation>正在等待导入完成…</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>创建“%1”</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>widgets::FiguresShowPage</name>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>筛选：%1。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>As known on %1 (UTC).</source>
        <translation>按%1（UTC）所知。</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>widgets::FilterEdit</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>widgets::FormatCards</name>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>editable chart</source>
        <translation>可编辑图表</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>data and chart</source>
        <translation>数据与图表</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>矢量</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>vector, fonts in</source>
        <translation>矢量，内嵌字体</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>仅数字</translation>
    </message>
</context>
<context>
    <name>widgets::GuestBadge</name>
    <message>
        <source>Guest view, read only</source>
        <translation>访客视图，只读</translation>
    </message>
    <message>
        <source>Nothing can be edited, and the file is not written. Some records are confidential and are left out of everything shown here.</source>
        <translation>不能修改任何内容，也不会写入文件。部分记录属保密内容，此处显示的一切均不包含它们。</translation>
    </message>
    <message>
        <source>Nothing can be edited, and the file is not written.</source>
        <translation>不能修改任何内容，也不会写入文件。</translation>
    </message>
</context>
<context>
    <name>widgets::GuestDialog</name>
    <message>
        <source>Show confidential records too</source>
        <translation>同时显示保密记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open for guests</source>
        <translation>供访客打开</translation>
    </message>
    <message>
        <source>Guests can look at everything and change nothing. Confidential records are left out of tables, charts, searches, exports and counts.</source>
        <translation>访客可以查看，但不能修改。表格、图表、搜索、导出和计数均不包含保密记录。</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPage</name>
    <message>
        <source>Revert this step</source>
        <translation>回退此步骤</translation>
    </message>
    <message>
        <source>Revert field by field…</source>
        <translation>逐字段回退…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every stored step, newest first. Reverting is a step of its own and can be undone.</source>
        <translation>所有已存储的步骤，最新在前。回退本身也是一个步骤，可以撤销。</translation>
    </message>
    <message>
        <source>Search names, values, authors</source>
        <translation>搜索名称、值、操作人</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>From, e.g. Mar 2025</source>
        <translation>自，如2025-03</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Changes of the step</source>
        <translation>步骤中的更改</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 30 Jun 2025, Jun 2025 or 2025.</source>
        <translation>“%1”不是日期。请写成2025-06-30、2025-06或2025。</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>还没有步骤</translation>
    </message>
    <message>
        <source>No step matches. Change or clear the search.</source>
        <translation>没有匹配的步骤。请更改或清除搜索。</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>“%1”所做的更改</translation>
    </message>
    <message>
        <source>Reverted: %1.</source>
        <translation>已回退：%1。</translation>
    </message>
    <message>
        <source>Reverted parts of: %1.</source>
        <translation>已部分回退：%1。</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPane</name>
    <message>
        <source>History of this record</source>
        <translation>此记录的历史</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>No step in the log touched this record.</source>
        <translation>日志中没有步骤涉及此记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first. Steps are reverted on the History page.</source>
        <translation>
            <numerusform>%n处更改，最新在前。可在“历史”页面回退步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests do not see the history: it tells of every record there ever was.</source>
        <translation>访客看不到历史记录：其中涉及所有曾经存在的记录。</translation>
    </message>
</context>
<context>
    <name>widgets::HomePage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>即将发生的事件</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>A card of a newer version</source>
        <translation>较新版本的卡片</translation>
    </message>
    <message>
        <source>No cards on this dashboard yet.</source>
        <translation>此仪表板还没有卡片。</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Added the card “%1”.</source>
        <translation>已添加卡片“%1”。</translation>
    </message>
    <message>
        <source>Removed the card “%1”. Ctrl+Z brings it back.</source>
        <translation>已移除卡片“%1”。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>This card was made by a newer version of Portolan. It is kept; update Portolan to see it.</source>
        <translation>此卡片由更新版本的Portolan创建。卡片予以保留；更新Portolan后可查看。</translation>
    </message>
    <message>
        <source>This portfolio is empty</source>
        <translation>此组合还是空的</translation>
    </message>
    <message>
        <source>Import a list or a registry export, or add candidates, trials and deals on their pages. The key figures and charts of your dashboards then stand here.</source>
        <translation>请导入列表或登记平台的导出文件，或在相应页面添加候选药物、试验和交易。此后这里将显示仪表板的关键指标和图表。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>widgets::ImportDonePane</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>导入另一个文件…</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>查看导入的内容</translation>
    </message>
</context>
<context>
    <name>widgets::ImportFilePane</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>将文件或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Lists of deals, candidates, programs, companies, trials, events or exchange rates: CSV, TSV, XLSX, ODS, JSON.
Downloads of ClinicalTrials.gov and of China&apos;s drug trial register, and the European Central Bank&apos;s exchange rates, are recognized by their content.</source>
        <translation>交易、候选药物、项目、公司、试验、事件或汇率的列表：CSV、TSV、XLSX、ODS、JSON。
ClinicalTrials.gov与中国药物临床试验登记平台的下载文件，以及欧洲中央银行的汇率，依内容识别。</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save plan as CSV</source>
        <translation>将计划存为CSV</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Planning %1…</source>
        <translation>正在为%1制定计划…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>The portfolio has changed since the plan was made. The plan was made again; look it over.</source>
        <translation>制定计划后组合已有更改。计划已重新制定；请过目。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>计划已存为%1。</translation>
    </message>
    <message>
        <source>“%1” is still being written. Import the next file when it is done.</source>
        <translation>“%1”仍在写入。请在完成后再导入下一个文件。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave this import? What you chose for its rows and columns is lost; nothing has been written.</source>
        <translation>离开此次导入？为各行各列所做的选择将丢失；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Canceled: nothing was written. The plan is still here.</source>
        <translation>已取消：没有写入任何内容。计划仍在。</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPlanPane</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在计划中查找</translation>
    </message>
    <message>
        <source>Newer source wins</source>
        <translation>以较新来源为准</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留此处的值</translation>
    </message>
    <message>
        <source>For all updates</source>
        <translation>对所有更新</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>For all updates:</source>
        <translation>对所有更新：</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>计划的各行</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>此处新增</translation>
    </message>
    <message>
        <source>changed or merged</source>
        <translation>更改或合并</translation>
    </message>
    <message>
        <source>left out, with the reason</source>
        <translation>不计入，附原因</translation>
    </message>
    <message>
        <source>Nothing is written until you apply, and one Undo takes all of it back.</source>
        <translation>应用之前不写入任何内容，一次撤销即可全部撤回。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>The header names %1 columns, %2 rows hold more.</source>
        <translation>表头有%1列，%2行的列数更多。</translation>
    </message>
    <message>
        <source>As remembered: “%1”.</source>
        <translation>按记住的：“%1”。</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>使用此值</translation>
    </message>
</context>
<context>
    <name>widgets::IndicationsPane</name>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>New indication, in English</source>
        <translation>新适应症（英文）</translation>
    </message>
    <message>
        <source>Add indication</source>
        <translation>添加适应症</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>Deleted “%1”. Ctrl+Z brings it back.</source>
        <translation>已删除“%1”。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>“%1”, used by %2, becomes</source>
        <translation>“%1”（%2使用）将变为</translation>
    </message>
    <message>
        <source>“%1” is “%2” now. Ctrl+Z takes it apart again.</source>
        <translation>“%1”现已并入“%2”。按Ctrl+Z可拆开。</translation>
    </message>
    <message>
        <source>An indication needs a name in English.</source>
        <translation>适应症需要英文名称。</translation>
    </message>
    <message>
        <source>“%1” is in use already. Choose another name, or merge the two.</source>
        <translation>“%1”已被使用。请另选名称，或合并两者。</translation>
    </message>
</context>
<context>
    <name>widgets::LabelLine</name>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>widgets::LineEditor</name>
    <message>
        <source>Jun 2025, Q3 2025, 2025-06-30</source>
        <translation>2025-06-30、2025-06、Q3 2025</translation>
    </message>
    <message>
        <source>650 M, 1.3 B</source>
        <translation>650 M、1.3 B</translation>
    </message>
    <message>
        <source>12.5%</source>
        <translation>12.5%</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>一；二</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Show choices (Alt+Down)</source>
        <translation>显示选项（Alt+Down）</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开%1</translation>
    </message>
</context>
<context>
    <name>widgets::LinesCard</name>
    <message>
        <source>Card menu</source>
        <translation>卡片菜单</translation>
    </message>
</context>
<context>
    <name>widgets::LiveTextEdit</name>
    <message>
        <source>Live figures</source>
        <translation>实时数字</translation>
    </message>
</context>
<context>
    <name>widgets::LongTextEditor</name>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>Version %1 · works offline</source>
        <translation>版本%1 · 离线运行</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>新建组合…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>保存待填写的空白列表</translation>
    </message>
    <message>
        <source>Fetch from ClinicalTrials.gov…</source>
        <translation>从ClinicalTrials.gov获取…</translation>
    </message>
    <message>
        <source>Check a claim…</source>
        <translation>核对说法…</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>快捷键表</translation>
    </message>
    <message>
        <source>Close portfolio</source>
        <translation>关闭组合</translation>
    </message>
    <message>
        <source>Choose one candidate, then press Ctrl+P to print its profile.</source>
        <translation>请选择一个候选药物，然后按Ctrl+P打印其简介。</translation>
    </message>
    <message>
        <source>Open a portfolio…</source>
        <translation>打开组合…</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>文件 载入 file load open</translation>
    </message>
    <message>
        <source>file create empty</source>
        <translation>文件 创建 空白 file create empty</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>add create candidate trial deal company</source>
        <translation>添加 创建 候选药物 试验 交易 公司 add create</translation>
    </message>
    <message>
        <source>file csv excel list deals clinicaltrials</source>
        <translation>文件 列表 交易 表格 file csv excel list clinicaltrials</translation>
    </message>
    <message>
        <source>download registry trials nct update online</source>
        <translation>下载 登记 试验 更新 在线 download registry nct</translation>
    </message>
    <message>
        <source>Show the keyboard map</source>
        <translation>显示快捷键表</translation>
    </message>
    <message>
        <source>help keys shortcuts</source>
        <translation>帮助 按键 快捷键 help keys shortcuts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>撤回 恢复 back revert undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再次 恢复 again redo</translation>
    </message>
    <message>
        <source>Print a candidate&apos;s profile…</source>
        <translation>打印候选药物简介…</translation>
    </message>
    <message>
        <source>page pdf one save</source>
        <translation>页面 保存 一页 pdf print profile</translation>
    </message>
    <message>
        <source>statement percent growth interval published market figure</source>
        <translation>说法 百分比 增长 区间 已发表 市场 数字 claim statement</translation>
    </message>
    <message>
        <source>Collapse or open the rail</source>
        <translation>折叠或展开导航栏</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>侧边栏 导航 sidebar navigation</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一个 previous back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个 next forward</translation>
    </message>
    <message>
        <source>As of a month earlier</source>
        <translation>截至日期提前一个月</translation>
    </message>
    <message>
        <source>date time</source>
        <translation>日期 时间 date time</translation>
    </message>
    <message>
        <source>As of a month later</source>
        <translation>截至日期推后一个月</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>全局搜索…</translation>
    </message>
    <message>
        <source>find palette commands</source>
        <translation>查找 命令 find commands</translation>
    </message>
    <message>
        <source>Filter all pages</source>
        <translation>筛选所有页面</translation>
    </message>
    <message>
        <source>find narrow condition</source>
        <translation>查找 缩小 条件 find narrow</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>存为新视图…</translation>
    </message>
    <message>
        <source>filter columns name keep</source>
        <translation>筛选 列 名称 保存 filter columns</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>page show open</source>
        <translation>页面 显示 打开 page show open</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>查看导览</translation>
    </message>
    <message>
        <source>help introduction first steps</source>
        <translation>帮助 介绍 入门 导览 help tour</translation>
    </message>
    <message>
        <source>Open for guests…</source>
        <translation>供访客打开…</translation>
    </message>
    <message>
        <source>read only visitors show confidential</source>
        <translation>只读 访客 展示 保密</translation>
    </message>
    <message>
        <source>Present full screen</source>
        <translation>全屏演示</translation>
    </message>
    <message>
        <source>slides show screen meeting executive</source>
        <translation>幻灯片 演示 屏幕 会议</translation>
    </message>
    <message>
        <source>Export this table or a chart…</source>
        <translation>导出当前表格或图表…</translation>
    </message>
    <message>
        <source>xlsx excel pptx svg pdf png csv save</source>
        <translation>xlsx excel pptx svg pdf png csv 保存 表格 图表</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时间机器</translation>
    </message>
    <message>
        <source>as-of slider play date history motion</source>
        <translation>截至 滑块 播放 日期 历史 动画</translation>
    </message>
    <message>
        <source>Compare two dates or views</source>
        <translation>比较两个日期或视图</translation>
    </message>
    <message>
        <source>side by side difference</source>
        <translation>并排 差异 对比</translation>
    </message>
</context>
<context>
    <name>widgets::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Choose the value to keep, field by field (%1 differ)</source>
        <translation>逐字段选择要保留的值（%1项不同）</translation>
    </message>
    <message>
        <source>Take all from the left</source>
        <translation>全部取左边</translation>
    </message>
    <message>
        <source>Take all from the right</source>
        <translation>全部取右边</translation>
    </message>
    <message>
        <source>Show fields that are equal</source>
        <translation>显示相同的字段</translation>
    </message>
    <message>
        <source>Fields of both records; Space takes a value</source>
        <translation>两条记录的字段；空格键取值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1. One step, which Undo takes back.</source>
        <translation>%1。为一个步骤，撤销可撤回。</translation>
    </message>
    <message>
        <source>Merged “%1” into “%2”. Undo takes it back.</source>
        <translation>已将“%1”合并到“%2”。撤销可撤回。</translation>
    </message>
</context>
<context>
    <name>widgets::MergeLine</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::NameWarning</name>
    <message>
        <source>There is a record called %1 already.</source>
        <translation>已有名为%1的记录。</translation>
    </message>
    <message>
        <source>%1 is already a name of %2.</source>
        <translation>%1已是%2的名称。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
</context>
<context>
    <name>widgets::NavigationRail</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
</context>
<context>
    <name>widgets::NothingShown</name>
    <message>
        <source>No %1 yet. Import a list, or add records under Candidates.</source>
        <translation>还没有%1。请导入列表，或在“候选药物”中添加记录。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No %1 pass the filter “%2”.</source>
        <translation>没有%1通过筛选“%2”。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No %1 exist as of %2. Choose a later date.</source>
        <translation>截至%2没有%1。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>candidates, trials or deals</source>
        <translation>候选药物、试验或交易</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Import a list, or add candidates, trials or deals on their pages.</source>
        <translation>还没有任何记录。请导入列表，或在相应页面添加候选药物、试验或交易。</translation>
    </message>
</context>
<context>
    <name>widgets::PageFacets</name>
    <message>
        <source>Show or hide the facets (Ctrl+Shift+F)</source>
        <translation>显示或隐藏分面（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>widgets::PasteDialog</name>
    <message>
        <source>Paste into %1</source>
        <translation>粘贴到%1</translation>
    </message>
    <message>
        <source>Where the rows go</source>
        <translation>各行的去处</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>计划的各行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在制定计划…</translation>
    </message>
    <message>
        <source>The clipboard holds %1 rows; at most %2 can be pasted at once.</source>
        <translation>剪贴板有%1行；一次最多可粘贴%2行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) under a header</source>
        <translation>
            <numerusform>表头下%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the clipboard</source>
        <translation>
            <numerusform>剪贴板中%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>From the current cell</source>
        <translation>从当前单元格起</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>As new rows</source>
        <translation>作为新行</translation>
    </message>
    <message>
        <source>No column of the block holds the name, so every row would be new.</source>
        <translation>没有含名称的列，因此每行都将是新行。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The portfolio has changed since the plan was made. The plan is being made again.</source>
        <translation>制定计划后组合已有更改。正在重新制定计划。</translation>
    </message>
</context>
<context>
    <name>widgets::PipelinePage</name>
    <message>
        <source>Menu of the pipeline</source>
        <translation>管线菜单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>横条</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Bars or matrix (M)</source>
        <translation>横条或矩阵（M）</translation>
    </message>
    <message>
        <source>Pipeline matrix</source>
        <translation>管线矩阵</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>行的顺序</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Sort: phase</source>
        <translation>排序：阶段</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>排序：名称</translation>
    </message>
    <message>
        <source>Sort: partner</source>
        <translation>排序：合作方</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>计数：%1</translation>
    </message>
    <message>
        <source>%1. Enter lists the records; M shows the bars.</source>
        <translation>%1。Enter列出记录；M显示横条。</translation>
    </message>
    <message>
        <source>%1 selected. Enter opens the candidate; M shows the matrix.</source>
        <translation>已选%1。Enter打开候选药物；M显示矩阵。</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>管线：%1</translation>
    </message>
    <message>
        <source>Open the candidate</source>
        <translation>打开候选药物</translation>
    </message>
    <message>
        <source>List the programs</source>
        <translation>列出项目</translation>
    </message>
    <message>
        <source>List the records</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <translation>显示矩阵</translation>
    </message>
    <message>
        <source>Show the bars</source>
        <translation>显示横条</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>widgets::PipelineView</name>
    <message>
        <source>Row %1 of %2: %3</source>
        <translation>第%1行，共%2行：%3</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>筛选到%1</translation>
    </message>
</context>
<context>
    <name>widgets::PortfolioPane</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Stands at the top of the window and under every exported chart. Without one the file&apos;s name is used.</source>
        <translation>显示在窗口顶部及每个导出图表下方。没有标题时使用文件名。</translation>
    </message>
    <message>
        <source>Home countries</source>
        <translation>本国</translation>
    </message>
    <message>
        <source>Separated by semicolons. A deal from home to elsewhere is a license-out, the reverse a license-in.</source>
        <translation>以分号分隔。从本国到境外的交易为对外授权，反之为授权引进。</translation>
    </message>
    <message>
        <source>“%1” is not a country. Write its name or two-letter code, such as CN; HK; MO.</source>
        <translation>“%1”不是国家。请写国家名称或两位字母代码，如CN; HK; MO。</translation>
    </message>
</context>
<context>
    <name>widgets::PortfolioView</name>
    <message>
        <source>Filter, e.g. area:oncology phase&gt;=phase_2</source>
        <translation>筛选，如area:肿瘤 phase&gt;=II期</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
    <message>
        <source>Rebuilding the portfolio as known on %1…</source>
        <translation>正在按%1所知重建组合…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>所有更改已保存%1</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>%1 · Local file, offline</source>
        <translation>%1 · 本地文件，离线</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 已更改</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>The profile of the selected company (Ctrl+Shift+O)</source>
        <translation>所选公司的简介（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Open for reading only, some confidential records are left out</source>
        <translation>以只读方式打开，未包含部分保密记录</translation>
    </message>
    <message>
        <source>Guests do not see the history: it tells of every record there ever was.</source>
        <translation>访客看不到历史记录：其中涉及所有曾经存在的记录。</translation>
    </message>
    <message>
        <source>You are looking at the portfolio as known on %1 (UTC). Nothing can be edited.</source>
        <translation>正在查看按%1（UTC）所知的组合。不能编辑。</translation>
    </message>
</context>
<context>
    <name>widgets::ProblemsPane</name>
    <message>
        <source>Find a record, a field or a reason</source>
        <translation>查找记录、字段或原因</translation>
    </message>
    <message>
        <source>Find in the contradictions</source>
        <translation>在矛盾中查找</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>None of the contradictions match “%1”.</source>
        <translation>没有匹配“%1”的矛盾。</translation>
    </message>
    <message>
        <source>No record contradicts another or itself.</source>
        <translation>没有记录与其他记录或自身矛盾。</translation>
    </message>
    <message>
        <source>Looking through all records…</source>
        <translation>正在检查所有记录…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation>%1简介</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>保存简介</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件(*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存%1。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n confidential record(s); the page will say so</source>
        <translation>
            <numerusform>显示%n条保密记录；页面上会注明</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is confidential. Its page is shown, printed and saved only when you choose so.</source>
        <translation>此记录为保密记录。仅在您明确选择时，其页面才会显示、打印和保存。</translation>
    </message>
</context>
<context>
    <name>widgets::RangeEditor</name>
    <message>
        <source>%1 from</source>
        <translation>%1自</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1至</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>widgets::RatesPane</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>One unit of the base currency costs the rate in the quote currency. Amounts keep their own currency; a conversion shows the rate, its date and its source.</source>
        <translation>汇率为一单位基准货币折合的报价货币。金额保留各自币种；折算时显示汇率、日期与来源。</translation>
    </message>
    <message>
        <source>Import the ECB history…</source>
        <translation>导入欧洲央行历史汇率…</translation>
    </message>
    <message>
        <source>eurofxref-hist.csv or .zip of the European Central Bank: every rate of the currencies in use, as one step</source>
        <translation>欧洲中央银行的eurofxref-hist.csv或.zip：所用币种的全部汇率，作为一个步骤</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>添加汇率</translation>
    </message>
    <message>
        <source>Added the rate.</source>
        <translation>已添加汇率。</translation>
    </message>
    <message>
        <source>Deleted the rate %1/%2. Ctrl+Z brings it back.</source>
        <translation>已删除汇率%1/%2。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it with a point, as published: 7.1636</source>
        <translation>“%1”不是汇率。请按公布形式用小数点填写：7.1636</translation>
    </message>
    <message>
        <source>Base and quote must be two different currencies.</source>
        <translation>基准货币与报价货币须不同。</translation>
    </message>
    <message>
        <source>This pair has a rate of %1 already. Change that one instead.</source>
        <translation>此货币对已有%1的汇率。请更改该汇率。</translation>
    </message>
    <message>
        <source>%1 of that day says something else. Correct one of the two, or leave this one out.</source>
        <translation>当日的%1与此不一致。请更正其中一条，或不录入这一条。</translation>
    </message>
</context>
<context>
    <name>widgets::RecentList</name>
    <message>
        <source>Recent portfolios</source>
        <translation>最近的组合</translation>
    </message>
</context>
<context>
    <name>widgets::RecordForm</name>
    <message>
        <source>Choose a row to see its record here.</source>
        <translation>选择一行，在此查看其记录。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>以只读方式打开。</translation>
    </message>
    <message>
        <source>As known on %1, read only. Go back to now to edit.</source>
        <translation>按%1所知，只读。回到现在即可编辑。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>An edit goes to all of them, as one step.</source>
        <translation>编辑将作用于全部所选记录，作为一个步骤。</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>尚未存储。</translation>
    </message>
    <message>
        <source>Stored as soon as this is filled in: %1.</source>
        <translation>填写以下内容后即存储：%1。</translation>
    </message>
    <message>
        <source>Profile on one page (Ctrl+P)</source>
        <translation>一页简介（Ctrl+P）</translation>
    </message>
    <message>
        <source>Form in full width (Ctrl+Shift+W)</source>
        <translation>表单占满宽度（Ctrl+Shift+W）</translation>
    </message>
    <message>
        <source>Correct this event…</source>
        <translation>更正此事件…</translation>
    </message>
    <message>
        <source>Change by a dated event…</source>
        <translation>通过带日期的事件更改…</translation>
    </message>
</context>
<context>
    <name>widgets::RecordHeader</name>
    <message>
        <source>%1: %2, derived from headquarters at signing</source>
        <translation>%1：%2，依据签署时的总部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::RecordMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>设置字段…</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>合并两项…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy with confidential records</source>
        <translation>复制（含保密记录）</translation>
    </message>
</context>
<context>
    <name>widgets::RecordPage</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示%1条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1条</translation>
    </message>
    <message>
        <source>Made a copy of %1.</source>
        <translation>已复制%1。</translation>
    </message>
    <message>
        <source>This record has no row: it does not exist yet on the as-of date.</source>
        <translation>此记录没有对应的行：在截至日期尚不存在。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>widgets::RecordTools</name>
    <message>
        <source>Find in this table   /</source>
        <translation>在此表中查找   /</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在此表中查找</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>widgets::RefreshTool</name>
    <message>
        <source>Refresh…</source>
        <translation>刷新…</translation>
    </message>
    <message>
        <source>Ask ClinicalTrials.gov for the selected trials again, and see what changed before anything is written</source>
        <translation>重新向ClinicalTrials.gov查询所选试验，并在写入之前查看变动</translation>
    </message>
    <message>
        <source>Refresh the selected trials</source>
        <translation>刷新所选试验</translation>
    </message>
</context>
<context>
    <name>widgets::RegistryPane</name>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为%1</translation>
    </message>
    <message>
        <source>Address of ClinicalTrials.gov&apos;s API</source>
        <translation>ClinicalTrials.gov的API地址</translation>
    </message>
    <message>
        <source>Asked when trials are fetched or refreshed. Your network may have a mirror or a gateway of its own. It stays on this machine.</source>
        <translation>获取或刷新试验时查询此地址。您的网络可能有自己的镜像或网关。设置只留在本机。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It looks like %2</source>
        <translation>“%1”不是网址。网址形如%2</translation>
    </message>
    <message>
        <source>Trials are fetched from %1.</source>
        <translation>试验从%1获取。</translation>
    </message>
</context>
<context>
    <name>widgets::RegistryTextsView</name>
    <message>
        <source>No registry texts. They come with an imported registry file.</source>
        <translation>没有登记文本。它们随导入的登记文件而来。</translation>
    </message>
    <message>
        <source>Registry texts</source>
        <translation>登记文本</translation>
    </message>
</context>
<context>
    <name>widgets::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>widgets::ReportsPage</name>
    <message>
        <source>%1 (template)</source>
        <translation>%1（模板）</translation>
    </message>
    <message>
        <source>This record is confidential. Choose “Include confidential records” to let it leave; the report will say so.</source>
        <translation>此记录保密。要让其外传，请选择“包含保密记录”；报告中会注明。</translation>
    </message>
    <message>
        <source>This report is about one record: choose it under About.</source>
        <translation>此报告关于一条记录：请在“对象”中选择。</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>内容块%1：%2</translation>
    </message>
    <message>
        <source>Last edition as of %1.</source>
        <translation>上一版截至%1。</translation>
    </message>
    <message>
        <source>No edition yet.</source>
        <translation>尚无版本。</translation>
    </message>
    <message>
        <source>No figure has changed since</source>
        <translation>其后没有数字变化</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since</source>
        <translation>
            <numerusform>其后%n个数字有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>Include confidential records</source>
        <translation>包含保密记录</translation>
    </message>
    <message>
        <source>Reports and templates</source>
        <translation>报告与模板</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>添加内容块</translation>
    </message>
    <message>
        <source>Move block up (Alt Up)</source>
        <translation>上移内容块（Alt Up）</translation>
    </message>
    <message>
        <source>Move block down (Alt Down)</source>
        <translation>下移内容块（Alt Down）</translation>
    </message>
    <message>
        <source>Remove block (Delete)</source>
        <translation>移除内容块（Delete）</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>With the present records, to the same file as last time</source>
        <translation>用当前记录，写入与上次相同的文件</translation>
    </message>
    <message>
        <source>Make edition…</source>
        <translation>生成版本…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The record that the report is about</source>
        <translation>报告所关于的记录</translation>
    </message>
    <message>
        <source>Progress of the edition</source>
        <translation>版本生成进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>No edition of this record, filter and language yet.</source>
        <translation>尚无此记录、筛选条件和语言的版本。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Title and blocks</source>
        <translation>标题与内容块</translation>
    </message>
    <message>
        <source>No records yet, so a report would be empty. Import a list, or add records under Candidates.</source>
        <translation>还没有记录，报告将是空的。请导入列表，或在“候选药物”中添加。</translation>
    </message>
</context>
<context>
    <name>widgets::ResolutionForm</name>
    <message>
        <source>Neither; the field shall hold:</source>
        <translation>均不采用；该字段应为：</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Why this one? For example: the filing was audited</source>
        <translation>为何选此？例如：该申报文件经过审计</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Settled: %1. Undo opens it again.</source>
        <translation>已解决：%1。撤销可重新打开。</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>已重新打开：%1。</translation>
    </message>
    <message>
        <source>Say why: a choice without a reason cannot be checked later.</source>
        <translation>请说明理由：没有理由的选择日后无法核对。</translation>
    </message>
    <message>
        <source>Choose one of the values first.</source>
        <translation>请先选择其中一个值。</translation>
    </message>
</context>
<context>
    <name>widgets::RevertDialog</name>
    <message>
        <source>Revert field by field</source>
        <translation>逐字段回退</translation>
    </message>
    <message>
        <source>Looking for what later steps changed…</source>
        <translation>正在查找之后步骤的更改…</translation>
    </message>
    <message>
        <source>Parts of the step</source>
        <translation>步骤的组成部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Nothing of this step can be taken back without overwriting later changes. Check what you want to overwrite.</source>
        <translation>不覆盖之后的更改，此步骤无法撤回任何部分。请勾选要覆盖的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are chosen. Reverting is a step of its own and can be undone.</source>
        <translation>已选%2部分中的%1部分。回退本身也是一个步骤，可以撤销。</translation>
    </message>
    <message>
        <source>Revert 1 part</source>
        <translation>回退1部分</translation>
    </message>
    <message>
        <source>Revert %1 parts</source>
        <translation>回退%1部分</translation>
    </message>
</context>
<context>
    <name>widgets::RightsMap</name>
    <message>
        <source>↺ Returned to %1, %2 (was with %3)</source>
        <translation>↺ 已退回%1，%2（原属%3）</translation>
    </message>
    <message>
        <source>● Held by %1 since %2</source>
        <translation>● 自%2起由%1持有</translation>
    </message>
    <message>
        <source>◌ Option of %1 since %2</source>
        <translation>◌ 自%2起%1拥有期权</translation>
    </message>
    <message>
        <source>? Partly returned %1, the record does not say where</source>
        <translation>? %1部分退回，记录未说明地域</translation>
    </message>
    <message>
        <source>● Always held by %1</source>
        <translation>● 一直由%1持有</translation>
    </message>
    <message>
        <source>Rights map</source>
        <translation>权利分布</translation>
    </message>
    <message>
        <source>the principal</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>被授权方</translation>
    </message>
    <message>
        <source>“%1” stands for no known countries. Correct it under Territories.</source>
        <translation>“%1”不对应任何已知国家。请在“许可区域”中更正。</translation>
    </message>
    <message>
        <source>%1: fill in the event&apos;s territory, so that the map can follow.</source>
        <translation>%1：请填写事件的区域，以便在图中体现。</translation>
    </message>
    <message>
        <source>No rights granted on the as-of date: no territory is recorded, or the deal is not in effect yet.</source>
        <translation>截至日期没有授予权利：未记录区域，或交易尚未生效。</translation>
    </message>
</context>
<context>
    <name>widgets::SavedViewButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 已更改</translation>
    </message>
    <message>
        <source>Save filter, columns and dates as a view</source>
        <translation>将筛选、列与日期存为视图</translation>
    </message>
    <message>
        <source>The view “%1” was changed since it was saved</source>
        <translation>视图“%1”保存后已更改</translation>
    </message>
    <message>
        <source>The view “%1” is shown</source>
        <translation>正在显示视图“%1”</translation>
    </message>
    <message>
        <source>Saved views: %1, changed</source>
        <translation>已存视图：%1，已更改</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>已存视图：%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>存为新视图…</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>离开视图</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>Updated the view “%1”.</source>
        <translation>已更新视图“%1”。</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. Ctrl+Z brings it back.</source>
        <translation>已删除视图“%1”。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A view is called that already. Choose another name.</source>
        <translation>已有同名视图。请另选名称。</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>存为新视图</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>已保存视图“%1”。</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Renamed the view to “%1”.</source>
        <translation>视图已重命名为“%1”。</translation>
    </message>
</context>
<context>
    <name>widgets::SearchButton</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search names, codes, NCT numbers, 中文</source>
        <translation>搜索名称、代号、NCT号、拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPalette</name>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Names, codes, NCT numbers, pinyin, partners, notes, commands</source>
        <translation>名称、代号、NCT号、拼音、合作方、备注、命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Getting ready to search…</source>
        <translation>正在准备搜索…</translation>
    </message>
    <message>
        <source>No record has all of these words. Try fewer words, or a part of a name.</source>
        <translation>没有包含所有这些词的记录。请减少词数，或只写名称的一部分。</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl Enter lists all of the kind · Tab goes to the next kind · Esc closes</source>
        <translation>Enter打开 · Ctrl Enter列出同类全部 · Tab转到下一类 · Esc关闭</translation>
    </message>
    <message>
        <source>Trials by their registry texts</source>
        <translation>按登记文本查找试验</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>Reading registry texts, %1% · %2 so far · Esc stops</source>
        <translation>正在读取登记文本，%1% · 已找到%2 · Esc停止</translation>
    </message>
    <message>
        <source>Read all registry texts: %1 found.</source>
        <translation>已读完全部登记文本：找到%1项。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
</context>
<context>
    <name>widgets::SegmentedControl</name>
    <message>
        <source>%1, choice %2 of %3</source>
        <translation>%1，第%2项，共%3项</translation>
    </message>
</context>
<context>
    <name>widgets::SelectionBar</name>
    <message>
        <source>Filter to this</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Selected marks</source>
        <translation>已选标记</translation>
    </message>
    <message>
        <source>No conditions tell these records apart from the others; list them instead</source>
        <translation>没有条件能将这些记录与其他记录区分开；可改为列出它们</translation>
    </message>
    <message>
        <source>Narrow all tables and charts to the selected records</source>
        <translation>将所有表格与图表筛选到所选记录</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>适应症</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>They belong to this portfolio and go with its file, and each change can be undone. What is under Registry and Window stays on this machine.</source>
        <translation>设置属于此组合并随文件保存，每项更改都可撤销。“登记平台”与“窗口”中的设置只留在本机。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记平台</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard map</source>
        <translation>快捷键表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::ShowWindow</name>
    <message>
        <source>This dashboard has no cards to show yet.</source>
        <translation>此仪表板还没有可演示的卡片。</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>widgets::SourcesButton</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources of %1</source>
        <translation>%1的来源</translation>
    </message>
    <message>
        <source>The sources behind these %1</source>
        <translation>这些%1的来源</translation>
    </message>
    <message>
        <source>Sources of these %1</source>
        <translation>这些%1的来源</translation>
    </message>
</context>
<context>
    <name>widgets::SourcesPane</name>
    <message>
        <source>No sources yet. Cite one for the record, or for a single field with Ctrl+Shift+R.</source>
        <translation>还没有来源。可为记录引用来源，或按Ctrl+Shift+R为单个字段引用。</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sources by field</source>
        <translation>按字段的来源</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Citation removed; the source stays. Undo brings it back.</source>
        <translation>已移除引用；来源保留。撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>widgets::StalePane</name>
    <message>
        <source>Records to verify</source>
        <translation>待核实的记录</translation>
    </message>
    <message>
        <source>Mark verified today</source>
        <translation>标为今天已核实</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>○ 90 days or more, and never verified</source>
        <translation>○ 90天以上，及从未核实</translation>
    </message>
    <message>
        <source>○ 90 days or more</source>
        <translation>○ 90天以上</translation>
    </message>
    <message>
        <source>◐ 30 days or more</source>
        <translation>◐ 30天以上</translation>
    </message>
    <message>
        <source>– Never verified</source>
        <translation>– 从未核实</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Nothing to verify.</source>
        <translation>没有待核实的内容。</translation>
    </message>
    <message>
        <source>Mark %1 verified today</source>
        <translation>将%1条标为今天已核实</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>Candidates, trials and deals in one file, with every number traceable to its source.</source>
        <translation>候选药物、试验与交易集于一个文件，每个数字都可追溯到来源。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Explore the demo portfolio</source>
        <translation>浏览演示组合</translation>
    </message>
    <message>
        <source>Real, public records; safe to change</source>
        <translation>真实的公开记录；可放心修改</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>新建组合</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>.portolan, or drop it anywhere in this window</source>
        <translation>.portolan，或拖放到窗口任意处</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Recent portfolios</source>
        <translation>最近的组合</translation>
    </message>
    <message>
        <source>None yet. The demo is a good place to begin.</source>
        <translation>还没有。可从演示组合开始。</translation>
    </message>
    <message>
        <source>In the demo</source>
        <translation>演示组合中</translation>
    </message>
    <message>
        <source>Keyboard map (F1)</source>
        <translation>快捷键表（F1）</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>离线运行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>One file on your disk; nothing leaves your computer</source>
        <translation>磁盘上的一个文件；内容不离开您的电脑</translation>
    </message>
    <message>
        <source>Import from ClinicalTrials.gov or a spreadsheet</source>
        <translation>从ClinicalTrials.gov或电子表格导入</translation>
    </message>
    <message>
        <source>CSV, JSON or XLSX; you see the plan before it is written</source>
        <translation>CSV、JSON或XLSX；写入前先看计划</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>两分钟导览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>There is no file %1 any more. It was moved, renamed or deleted: open it where it is now, or take it off the list.</source>
        <translation>文件 %1 已不存在。它已被移动、重命名或删除：请在其现在的位置打开，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>widgets::StatusBar</name>
    <message>
        <source>Shown records</source>
        <translation>显示的记录</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>文件状态</translation>
    </message>
</context>
<context>
    <name>widgets::StatusChangeDialog</name>
    <message>
        <source>Correct event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>Add deal event</source>
        <translation>添加交易事件</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>The correction is stored; the history keeps what stood there.</source>
        <translation>更正已存储；历史中保留原有内容。</translation>
    </message>
    <message>
        <source>The event is stored; earlier ones stay as they were.</source>
        <translation>事件已存储；先前的事件保持原样。</translation>
    </message>
    <message>
        <source>This candidate has no program yet. Add one first: a phase belongs to a program, that is, to the candidate in one indication and region.</source>
        <translation>此候选药物还没有项目。请先添加：阶段属于项目，即候选药物在一个适应症和地区的开发。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>%1, %2 since %3</source>
        <translation>%1，自%3起%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not among the sources yet; it is added with the event.</source>
        <translation>尚不在来源中；将随事件一并添加。</translation>
    </message>
    <message>
        <source>Status today: %1. Earlier events stay as they are.</source>
        <translation>当前状态：%1。先前的事件保持原样。</translation>
    </message>
    <message>
        <source>Status today stays: %1.</source>
        <translation>当前状态不变：%1。</translation>
    </message>
    <message>
        <source>Status today: %1 → %2.</source>
        <translation>当前状态：%1 → %2。</translation>
    </message>
    <message>
        <source>Say why the event is corrected; the history shows it.</source>
        <translation>请说明更正事件的理由；历史中会显示。</translation>
    </message>
</context>
<context>
    <name>widgets::StatusChangeTool</name>
    <message>
        <source>Correct this event…</source>
        <translation>更正此事件…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>Put a wrongly entered event right, with the reason (%1)</source>
        <translation>更正录入有误的事件，并写明理由（%1）</translation>
    </message>
    <message>
        <source>Change phase or status by a dated event (%1)</source>
        <translation>通过带日期的事件更改阶段或状态（%1）</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>更正此事件</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
</context>
<context>
    <name>widgets::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>widgets::TableClipboard</name>
    <message>
        <source>Copied %1.</source>
        <translation>已复制%1。</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>正在复制%1…</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>no active program</source>
        <translation>无在研项目</translation>
    </message>
    <message>
        <source>phase unknown</source>
        <translation>阶段未知</translation>
    </message>
    <message>
        <source>Nothing can be pasted here: the portfolio is shown for reading only.</source>
        <translation>此处不能粘贴：组合以只读方式显示。</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>剪贴板中没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 left out as confidential. “Copy with confidential records” in the table&apos;s menu takes them along.</source>
        <translation>未复制任何内容：%1因保密而略去。表格菜单中的“复制（含保密记录）”可将其一并复制。</translation>
    </message>
    <message>
        <source>Copied %1 with what is confidential; the last line says so.</source>
        <translation>已复制%1，含保密内容；最后一行已注明。</translation>
    </message>
    <message>
        <source>Copied %1. Left out as confidential: %2.</source>
        <translation>已复制%1。因保密略去：%2。</translation>
    </message>
</context>
<context>
    <name>widgets::TableEditing</name>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1条</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the portfolio is shown for reading only.</source>
        <translation>此处不能更改：组合以只读方式显示。</translation>
    </message>
</context>
<context>
    <name>widgets::TableExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>导出此表格</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All %1 shown</source>
        <translation>所示的全部%1行</translation>
    </message>
    <message>
        <source>Only the %1 selected</source>
        <translation>仅所选的%1行</translation>
    </message>
    <message>
        <source>Those of the table, in its order</source>
        <translation>表格中的列，按其顺序</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message numerus="yes">
        <source>Include %n confidential record(s); the file will say so</source>
        <translation>
            <numerusform>包含%n条保密记录；文件中会注明</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Headings that stay, filters, numbers as numbers with their currency, “up to” and “at least” beside them, totals that follow the filter, and a sheet of notes.</source>
        <translation>标题行固定，可筛选，数值带币种，旁列注明“至多”“至少”，合计随筛选变化，并附说明工作表。</translation>
    </message>
    <message>
        <source>Plain text under stable names. What it rests on is written beside it, to a file that ends with .csv.json.</source>
        <translation>纯文本，列名固定。数据依据另存为同名的 .csv.json 文件。</translation>
    </message>
    <message>
        <source>For other programs: stable names, ids, and what it rests on.</source>
        <translation>供其他程序使用：固定名称、编号及数据依据。</translation>
    </message>
</context>
<context>
    <name>widgets::TableExportTool</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>导出此表格</translation>
    </message>
    <message>
        <source>Write the rows of this table to Excel, CSV or JSON (%1)</source>
        <translation>将此表格的行导出为 Excel、CSV 或 JSON（%1）</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
</context>
<context>
    <name>widgets::TargetDelegate</name>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>widgets::TileGrip</name>
    <message>
        <source>Drag to move the card (Ctrl Shift and an arrow key)</source>
        <translation>拖动以移动卡片（Ctrl Shift加方向键）</translation>
    </message>
    <message>
        <source>Drag to resize the card (Shift and an arrow key)</source>
        <translation>拖动以调整卡片大小（Shift加方向键）</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>Resize the card</source>
        <translation>调整卡片大小</translation>
    </message>
</context>
<context>
    <name>widgets::TimeBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Compare two dates…</source>
        <translation>比较两个日期…</translation>
    </message>
    <message>
        <source>Close the time machine</source>
        <translation>关闭时间机器</translation>
    </message>
    <message>
        <source>The day as of which everything is shown. Arrow keys go by a month, Page Up and Page Down by a year.</source>
        <translation>所有内容均截至这一天。方向键按月移动，Page Up和Page Down按年移动。</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Steps when playing</source>
        <translation>播放步长</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineWidget</name>
    <message>
        <source>Timeline of the deal</source>
        <translation>交易时间线</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3</source>
        <translation>第%1个事件，共%2个：%3</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation>%1，预计</translation>
    </message>
</context>
<context>
    <name>widgets::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Portfolio %1</source>
        <translation>组合%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
</context>
<context>
    <name>widgets::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::Tour</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>导览，第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>widgets::Verification</name>
    <message>
        <source>Verified %1. Ctrl+Z takes it back.</source>
        <translation>已核实%1。按Ctrl+Z可撤回。</translation>
    </message>
</context>
<context>
    <name>widgets::VerificationLine</name>
    <message>
        <source>Mark verified today</source>
        <translation>标为今天已核实</translation>
    </message>
    <message>
        <source>no sources</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>All verified within 90 days</source>
        <translation>全部在90天内核实</translation>
    </message>
    <message>
        <source>○ %1 of %2 not verified within 90 days</source>
        <translation>○ %2中%1项未在90天内核实</translation>
    </message>
    <message>
        <source>Mark %1 verified today</source>
        <translation>将%1条标为今天已核实</translation>
    </message>
</context>
<context>
    <name>widgets::VocabularyPane</name>
    <message>
        <source>Terms</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>New term, in English</source>
        <translation>新词条（英文）</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>添加词条</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Every record of this term gets another one; the term stays known under its old name.</source>
        <translation>使用此词条的所有记录改用另一词条；旧名称仍可识别。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Not offered for choosing any more; records keep it.</source>
        <translation>不再供选择；已有记录保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not offered any more; records keep it.</source>
        <translation>“%1”不再供选择；已有记录保留。</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>“%1”重新可供选择。</translation>
    </message>
    <message>
        <source>Deleted “%1”. Ctrl+Z brings it back.</source>
        <translation>已删除“%1”。按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>“%1”, used by %2, becomes</source>
        <translation>“%1”（%2使用）将变为</translation>
    </message>
    <message>
        <source>“%1” is “%2” now. Ctrl+Z takes it apart again.</source>
        <translation>“%1”现已并入“%2”。按Ctrl+Z可拆开。</translation>
    </message>
    <message>
        <source>A term needs a label in English.</source>
        <translation>词条需要英文标签。</translation>
    </message>
    <message>
        <source>“%1” is a label of this vocabulary already. Choose another one, or merge the two.</source>
        <translation>“%1”已是此词汇表的标签。请另选一个，或合并两者。</translation>
    </message>
    <message>
        <source>“%1” is built in: rules hang on it. Hide it instead.</source>
        <translation>“%1”为内置词条：规则依赖于它。可将其隐藏。</translation>
    </message>
    <message>
        <source>“%1” is in use. Merge it into another term instead.</source>
        <translation>“%1”正在使用。可将其合并到另一词条。</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingVeil</name>
    <message>
        <source>Being worked out</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>widgets::WindowPane</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window, its dates and numbers, and the words of charts. An export may be in the other one.</source>
        <translation>窗口、日期与数字以及图表文字的语言。导出可用另一种语言。</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has them when Portolan starts.</source>
        <translation>浅色、深色，或按Portolan启动时桌面的设置。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the whole window, its charts and tables. Exports keep their own size.</source>
        <translation>整个窗口及其图表与表格的文字大小。导出保持各自的大小。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether the marks of charts move when the date or the filter changes, or jump. System: as the desktop has it for its windows.</source>
        <translation>日期或筛选改变时，图表中的图形是平滑移动还是直接跳变。“系统”：与桌面的窗口动画设置一致。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>widgets::WindowSettingsDialog</name>
    <message>
        <source>Settings of this window</source>
        <translation>此窗口的设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
