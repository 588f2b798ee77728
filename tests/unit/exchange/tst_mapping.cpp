// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"
#include "domain/records/term.h"
#include "domain/changes/record_fields.h"
#include "exchange/built_in_vocabulary.h"
#include "exchange/mapping/cell_typing.h"
#include "exchange/mapping/mapping_proposal.h"
#include "exchange/mapping/saved_mappings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

Snapshot withVocabulary()
{
    IdSource ids(7, 0);
    return applied(std::make_shared<const Portfolio>(), builtInVocabulary(ids));
}

QString targetAt(const MappingProposal &proposal, qsizetype column)
{
    return proposal.mapping.columns.value(column).target;
}

/// A deal list whose header lacks two of its columns, as one that is passed around has.
QList<QStringList> widerRows()
{
    return {
        {u"October 2023"_s, u"licensing-out"_s, u"Jiangsu Hengrui"_s, u"Aiolos Bio"_s, u"HRS-1167 (anti-TSLP antibody)"_s, u"HRS-1167"_s, u"Immunology – Asthma"_s, u"Phase 2"_s, u"no equity in Aiolos"_s,
         u"$1.4B"_s, u"$25M"_s, u"Global ex-China"_s, u"Monoclonal Antibody"_s, u"The first of its kind."_s, u"Journal"_s, u"https://example.org/1"_s},
        {u"December 2023"_s, u"licensing-out"_s, u"SystImmune"_s, u"Bristol Myers Squibb"_s, u"izalontamab brengitecan"_s, QString(), u"Oncology – Solid Tumors"_s, u"Phase 3"_s, QString(), u"$8.4B"_s, u"$800M"_s,
         u"Global ex-China"_s, u"ADC"_s, u"The largest upfront payment of the year."_s, u"Agency"_s, u"https://example.org/2"_s},
        {u"July 2024"_s, u"newco-spinout"_s, u"Keymed"_s, u"Belenos"_s, u"CM512 and CM536"_s, u"CM512 / CM536"_s, u"Immunology – Autoimmune"_s, u"Phase 1"_s, u"30.01% equity stake in Belenos"_s, u"$185M"_s,
         u"$15M"_s, u"Global ex-Greater China"_s, u"Bispecific Antibody"_s, u"Equity was kept."_s, u"Journal"_s, u"https://example.org/3"_s},
    };
}

QStringList shortHeader()
{
    return {u"Date"_s, u"Deal Type"_s, u"Chinese Party"_s, u"Foreign Party"_s, u"Asset"_s, u"Therapeutic Area"_s, u"Stage"_s, u"Total Value (USD)"_s, u"Upfront (USD)"_s, u"Territory"_s, u"Modality"_s,
            u"Highlights"_s, u"Source"_s, u"Source URL"_s};
}

} // namespace

/// What the columns of a list mean: by their names, by their values, as remembered, and as written in JSON.
class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetFillsAStoredField();
    void ourOwnHeadingsMeanThemselves();
    void rowsWiderThanTheirHeaderArePlacedByContent();
    void chineseHeadings();
    void namesThatRepeatMakeProgramsOfCandidates();
    void aListOfSomethingElseIsNone();
    void datesOfOneFileShareTheirOrder();
    void mappingsSurviveJson();
    void aWrongMappingIsRefusedWithItsPlace_data();
    void aWrongMappingIsRefusedWithItsPlace();
    void aMappingIsRememberedForItsHeader();
    void aSavedMappingFindsItsColumnsInAnotherOrder();
    void cellsAreReadWithThePortfoliosTerms();
    void previewsShowWhatIsRefusedFirst();
    void anyTableGetsAProposal();
};

void TestMapping::everyTargetFillsAStoredField()
{
    QStringList keys;
    for (const ColumnTarget &target : columnTargets()) {
        const QString key = QString::fromLatin1(target.key);
        QVERIFY2(!keys.contains(key), target.key);
        keys.append(key);
        QVERIFY2(recordFields(target.record)->field(QString::fromLatin1(target.field)) != nullptr, target.key);
        QVERIFY2(target.lists != 0 && *target.english != '\0' && *target.chinese != '\0', target.key);
        QCOMPARE(target.vocabulary != nullptr, target.reading == ReadAs::Choice);
        QCOMPARE(target.terms != TermVocabulary::Unset, target.reading == ReadAs::Term);
        QCOMPARE(columnTarget(key), &target);
    }
}

void TestMapping::ourOwnHeadingsMeanThemselves()
{
    for (int i = 1; i < vocabularyOf<ListKind>().size(); ++i) {
        const ListKind list = ListKind(i);
        QStringList headings;
        for (const ColumnTarget *target : columnTargets(list)) {
            headings.append(targetLabel(*target, Language::English));
            QCOMPARE(targetCalled(list, targetLabel(*target, Language::English)), target);
            QCOMPARE(targetCalled(list, targetLabel(*target, Language::Chinese)), target);
        }
        const auto proposal = proposeMapping(headings, {}, Portfolio(), list);
        for (qsizetype column = 0; column < headings.size(); ++column) {
            QCOMPARE(targetAt(proposal, column), QString::fromLatin1(columnTargets(list)[column]->key));
            QCOMPARE(proposal.findings[column].reason, MappingReason::Named);
        }
    }
}

void TestMapping::rowsWiderThanTheirHeaderArePlacedByContent()
{
    const auto proposal = proposeMapping(shortHeader(), widerRows(), *withVocabulary());
    QCOMPARE(proposal.mapping.list, ListKind::Deals);
    QCOMPARE(proposal.headings, 14);
    QCOMPARE(proposal.columns, 16);
    const QStringList expected{u"deal.announced"_s, u"deal.type"_s, u"deal.principal"_s, u"deal.partner"_s, u"deal.asset"_s, u"deal.asset_code"_s, u"indication.area"_s, u"deal.stage"_s, u"deal.equity_text"_s,
                               u"deal.headline"_s, u"deal.upfront"_s, u"deal.territory"_s, u"candidate.modality"_s, u"deal.notes"_s, u"source.publisher"_s, u"source.url"_s};
    QStringList targets;
    for (const MappedColumn &column : proposal.mapping.columns)
        targets.append(column.target);
    QCOMPARE(targets, expected);
    QVERIFY(proposal.findings[5].isUnnamed && proposal.findings[8].isUnnamed);
    QCOMPARE(proposal.findings[5].reason, MappingReason::Content);
    QCOMPARE(proposal.mapping.columns[9].header, u"Total Value (USD)"_s);
    QCOMPARE(proposal.mapping.columns[9].unit.currency, u"USD"_s);
    QVERIFY(missingTargets(proposal.mapping).isEmpty() && doubledTargets(proposal.mapping).isEmpty());
    // The same header again: the numbers of the columns hold, although names stand elsewhere.
    QCOMPARE(mappingOn(proposal.mapping, shortHeader()).value(), proposal.mapping);
}

void TestMapping::chineseHeadings()
{
    const auto proposal = proposeMapping({u"交易时间"_s, u"转让方"_s, u"受让方"_s, u"药物名称"_s, u"靶点"_s, u"研发阶段"_s, u"首付款（百万美元）"_s, u"总金额（亿元）"_s, u"授权区域"_s, u"备注"_s},
                                         {{u"2024年5月"_s, u"恒瑞医药"_s, u"Kailera"_s, u"HRS-9531"_s, u"GLP-1"_s, u"II期"_s, u"110"_s, u"425.5"_s, u"全球（除大中华区）"_s, u"保留股权"_s},
                                          {u"2023年12月11日"_s, u"百利天恒"_s, u"BMS"_s, u"BL-B01D1"_s, u"EGFR"_s, u"III期"_s, u"800"_s, u"未披露"_s, u"全球（除中国）"_s, QString()}},
                                         *withVocabulary());
    QCOMPARE(proposal.mapping.list, ListKind::Deals);
    const QStringList expected{u"deal.announced"_s, u"deal.principal"_s, u"deal.partner"_s, u"deal.asset"_s, u"candidate.target"_s, u"deal.stage"_s, u"deal.upfront"_s, u"deal.headline"_s, u"deal.territory"_s, u"deal.notes"_s};
    for (qsizetype column = 0; column < expected.size(); ++column)
        QCOMPARE(targetAt(proposal, column), expected[column]);
    QCOMPARE(proposal.mapping.columns[6].unit, (MoneyUnit{u"USD"_s, 1'000'000}));
    QCOMPARE(proposal.mapping.columns[7].unit, (MoneyUnit{u"CNY"_s, 100'000'000}));
    for (const ColumnFinding &finding : proposal.findings)
        QCOMPARE(finding.refused, 0);
}

void TestMapping::namesThatRepeatMakeProgramsOfCandidates()
{
    QList<QStringList> rows;
    for (int i = 0; i < 12; ++i)
        rows.append({u"disease %1"_s.arg(i), i % 2 ? u"4.0"_s : u"2.0"_s, u"CHEMBL%1"_s.arg(i / 4)});
    const auto proposal = proposeMapping({u"efo_term"_s, u"max_phase_for_ind"_s, u"molecule_chembl_id"_s}, rows, Portfolio());
    QCOMPARE(proposal.mapping.list, ListKind::Programs);
    QCOMPARE(targetAt(proposal, 0), u"program.indication"_s);
    QCOMPARE(targetAt(proposal, 1), u"program.phase"_s);
    QCOMPARE(targetAt(proposal, 2), u"candidate.name"_s);
    QCOMPARE(proposal.mapping.columns[1].phaseScale, PhaseScale::Chembl);
    CellTyping typing{Portfolio()};
    QCOMPARE(typing.read(proposal.mapping.columns[1], u"4.0"_s).value, Value(qint64(Phase::Approved)));
}

void TestMapping::aListOfSomethingElseIsNone()
{
    const auto proposal = proposeMapping({u"Bird"_s, u"Wingspan"_s}, {{u"wren"_s, u"15 cm"_s}, {u"crane"_s, u"2 m"_s}}, Portfolio());
    QCOMPARE(proposal.mapping.list, ListKind::Unset);
    QCOMPARE(proposal.mapping.columns.size(), 2);
}

void TestMapping::datesOfOneFileShareTheirOrder()
{
    const QStringList headings{u"Licensor"_s, u"Licensee"_s, u"Announced"_s, u"Termination date"_s};
    const auto settled = proposeMapping(headings, {{u"A"_s, u"B"_s, u"26/03/2020"_s, u"04/05/2021"_s}, {u"C"_s, u"D"_s, u"01/02/2020"_s, QString()}}, Portfolio());
    QCOMPARE(settled.mapping.columns[2].dateOrder, DateOrder::DayFirst);
    QCOMPARE(settled.mapping.columns[3].dateOrder, DateOrder::DayFirst);
    const auto asked = proposeMapping(headings, {{u"A"_s, u"B"_s, u"04/05/2021"_s, QString()}}, Portfolio());
    QVERIFY(asked.findings[2].needsDateOrder);
    QCOMPARE(asked.findings[2].example, u"04/05/2021"_s);
}

void TestMapping::mappingsSurviveJson()
{
    ColumnMapping mapping = proposeMapping(shortHeader(), widerRows(), Portfolio()).mapping;
    mapping.name = u"Deals of \"others\""_s;
    mapping.sheet = u"表1"_s;
    mapping.columns[0].dateOrder = DateOrder::MonthFirst;
    mapping.columns[5].separator = u"/"_s;
    mapping.columns[7].phaseScale = PhaseScale::Chembl;
    mapping.constants.append({u"deal.currency"_s, u"USD"_s});
    const auto again = mappingFromJson(toJson(mapping));
    QVERIFY(again.ok());
    QCOMPARE(again.value(), mapping);
}

void TestMapping::aWrongMappingIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("{\"schema\": 1,") << u"offset 13"_s;
    QTest::newRow("no object") << QByteArray("[1]") << QString();
    QTest::newRow("no schema") << QByteArray(R"({"list":"deals"})") << u"schema"_s;
    QTest::newRow("another schema") << QByteArray(R"({"schema":2,"list":"deals"})") << u"schema"_s;
    QTest::newRow("no list") << QByteArray(R"({"schema":1})") << u"list"_s;
    QTest::newRow("unknown list") << QByteArray(R"({"schema":1,"list":"birds"})") << u"list"_s;
    QTest::newRow("unknown member") << QByteArray(R"({"schema":1,"list":"deals","colums":[]})") << u"colums"_s;
    QTest::newRow("unknown target") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"header":"A","target":"deal.upfrnt"}]})") << u"columns[0].target"_s;
    QTest::newRow("another list's target") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"header":"A","target":"trial.phase"}]})") << u"columns[0].target"_s;
    QTest::newRow("no column") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"target":"deal.title"}]})") << u"columns[0].header"_s;
    QTest::newRow("column 0") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"column":0,"header":"A"}]})") << u"columns[0].column"_s;
    QTest::newRow("currency") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"header":"A","target":"deal.upfront","currency":"XYZ"}]})") << u"columns[0].currency"_s;
    QTest::newRow("order") << QByteArray(R"({"schema":1,"list":"deals","columns":[{"header":"A","target":"deal.end","date_order":"year_first"}]})") << u"columns[0].date_order"_s;
    QTest::newRow("type") << QByteArray(R"({"schema":1,"list":"deals","columns":{}})") << u"columns"_s;
    QTest::newRow("constant") << QByteArray(R"({"schema":1,"list":"deals","constants":[{"target":"deal.type"}]})") << u"constants[0].value"_s;
}

void TestMapping::aWrongMappingIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    const auto mapping = mappingFromJson(json);
    QVERIFY(!mapping.ok());
    QCOMPARE(mapping.error().code, Error::Code::WrongFormat);
    QTEST(mapping.error().where, "where");
    QVERIFY(!mapping.error().detail.isEmpty());
}

void TestMapping::aMappingIsRememberedForItsHeader()
{
    IdSource ids(7, 1'000);
    auto now = withVocabulary();
    ColumnMapping mapping = proposeMapping(shortHeader(), widerRows(), *now).mapping;
    mapping.columns[13].target = u"deal.summary"_s;
    now = applied(now, rememberMapping(*now, mapping, shortHeader(), ids));
    const auto proposal = proposeMapping(shortHeader(), widerRows(), *now);
    QCOMPARE(proposal.mapping, mapping);
    QCOMPARE(proposal.findings[13].reason, MappingReason::Remembered);
    QCOMPARE(proposal.findings[13].filled, 3);
    QVERIFY(rememberMapping(*now, mapping, shortHeader(), ids).isEmpty());
    QVERIFY(savedMappings(*now).isEmpty());
    mapping.name = u"BD tracker"_s;
    now = applied(now, rememberMapping(*now, mapping, shortHeader(), ids));
    QCOMPARE(savedMappings(*now), QStringList{u"BD tracker"_s});
    QCOMPARE(savedMapping(*now, u"BD tracker"_s).value(), mapping);
    QCOMPARE(savedMapping(*now, u"other"_s).error().code, Error::Code::NotFound);
    QVERIFY(!rememberedMapping(*now, {u"Date"_s, u"Deal Type"_s}).has_value());
}

void TestMapping::aSavedMappingFindsItsColumnsInAnotherOrder()
{
    const auto saved = mappingFromJson(R"({"schema":1,"list":"deals","columns":[{"header":"Seller","target":"deal.principal"},{"header":"Buyer","target":"deal.partner"}]})").value();
    const auto placed = mappingOn(saved, {u"Note"_s, u"buyer"_s, u"SELLER"_s});
    QVERIFY(placed.ok());
    QCOMPARE(placed.value().columns.size(), 3);
    QCOMPARE(placed.value().columns[0].target, QString());
    QCOMPARE(placed.value().columns[1].target, u"deal.partner"_s);
    QCOMPARE(placed.value().columns[2].target, u"deal.principal"_s);
    QCOMPARE(mappingOn(saved, {u"Buyer"_s}).error().detail, u"Seller"_s);
}

void TestMapping::cellsAreReadWithThePortfoliosTerms()
{
    IdSource ids(7, 1'000);
    auto now = withVocabulary();
    ChangeSet changes;
    changes.insert(Term{ids.next<Term>(), TermVocabulary::Area, u"SLEEP"_s, u"Sleep medicine"_s, u"睡眠"_s, false, 99, {}});
    now = applied(now, changes);
    CellTyping typing(*now);
    const auto words = [&typing](const char *target, const QString &text, Language language = Language::English) {
        MappedColumn column;
        column.target = QLatin1String(target);
        return typing.words(column, typing.read(column, text), language);
    };
    QCOMPARE(words("indication.area", u"Oncology – Solid Tumors"_s), u"Oncology; Solid Tumors"_s);
    QCOMPARE(words("indication.area", u"Respiratory / Immunology / Oncology"_s), u"Respiratory, Autoimmune, Oncology"_s);
    QCOMPARE(words("indication.area", u"睡眠"_s), u"Sleep medicine"_s);
    QCOMPARE(words("indication.area", u"sleep medicine"_s, Language::Chinese), u"睡眠"_s);
    QCOMPARE(words("candidate.modality", u"mAb"_s), u"Monoclonal antibody"_s);
    QCOMPARE(words("deal.announced", u"Q3 2025"_s), u"Q3 2025"_s);
    QCOMPARE(words("deal.announced", u"Q3 2O25"_s), u"“Q3 2O25” has a letter where a digit belongs"_s);
    QCOMPARE(words("deal.stage", u"II期"_s, Language::Chinese), u"II期"_s);
    QCOMPARE(words("program.phase", u"Phase 2 (discontinued)"_s), u"Phase 2; Discontinued"_s);
    QCOMPARE(words("deal.type", u"licensing-out"_s), u"License (development & commercialization)"_s);
    QCOMPARE(words("deal.upfront", u"$1.25B + $100M equity"_s), u"$1.25 B + $100 M upfront equity"_s);
    QCOMPARE(words("deal.royalty", u"low double-digit to mid-twenties"_s), u"10–26%"_s);
    QCOMPARE(words("candidate.origin_country", u"China/USA"_s), u"China/USA"_s);
    QCOMPARE(words("company.country", u"USA"_s), u"United States"_s);
    QCOMPARE(words("trial.countries", u"China; USA"_s), u"CN, US"_s);
    QCOMPARE(words("deal.territory", u"Greater China"_s), u"Greater China"_s);
    QCOMPARE(words("trial.enrollment", u"10.0"_s), u"10"_s);
    QCOMPARE(words("deal.confidential", u"yes"_s), u"Yes"_s);
    QCOMPARE(words("deal.partner", u"N/A"_s), QString());
}

void TestMapping::previewsShowWhatIsRefusedFirst()
{
    MappedColumn column;
    column.target = u"deal.stage"_s;
    const auto lines = typedPreview(column, {u"Phase 1"_s, u"Phase 2"_s, u"Phase 2"_s, u"Ph II/III?"_s, QString()}, *withVocabulary(), Language::English, 3);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].text, u"Ph II/III?"_s);
    QCOMPARE(lines[0].cell.choices.first(), u"PHASE2_3"_s);
    QCOMPARE(lines[1].text, u"Phase 2"_s);
    QCOMPARE(lines[1].count, 2);
    QCOMPARE(lines[1].words, u"Phase 2"_s);
}

void TestMapping::anyTableGetsAProposal()
{
    QRandomGenerator random(3);
    const QStringList words{u"Date"_s, u"phase"_s, u"$1B"_s, u"2024"_s, u"Phase 2"_s, u""_s, u"https://a.b"_s, u"名称"_s, u"|"_s, u"04/05/2025"_s, u"NCT01234567"_s, u"yes"_s, u"()"_s, u"%1"_s};
    for (int i = 0; i < 60; ++i) {
        const auto texts = [&](int count) {
            QStringList list;
            for (; count > 0; --count)
                list.append(words[random.bounded(int(words.size()))]);
            return list;
        };
        const QStringList headings = texts(int(random.bounded(8)));
        QList<QStringList> rows;
        for (int row = int(random.bounded(6)); row > 0; --row)
            rows.append(texts(int(random.bounded(10))));
        const auto proposal = proposeMapping(headings, rows, Portfolio());
        QCOMPARE(proposal.findings.size(), proposal.mapping.columns.size());
        QVERIFY(doubledTargets(proposal.mapping).isEmpty());
        if (proposal.mapping.list != ListKind::Unset)
            QCOMPARE(mappingFromJson(toJson(proposal.mapping)).value(), proposal.mapping);
    }
}

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
