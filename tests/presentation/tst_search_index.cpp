// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_index.h"
#include "support/portfolio_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using presentation::SearchIndex;
using presentation::SearchReason;

namespace {

/// Every record whose folded texts contain all words, found the slow way.
QSet<qint64> foundByReading(const Portfolio &portfolio, const QString &text)
{
    const auto needle = presentation::searchNeedle(text);
    presentation::TextFolder folder;
    QSet<qint64> ids;
    const auto look = [&](const auto &record) {
        std::vector<std::string> texts;
        presentation::visitSearchTexts(portfolio, record, [&](SearchReason, QStringView view) { texts.push_back(folder.folded(view)); });
        const auto isThere = [&](const std::string &word) {
            return std::ranges::any_of(texts, [&](const auto &one) { return one.find(word) != std::string::npos; });
        };
        if (std::ranges::all_of(needle.words, isThere))
            ids.insert(record.id.value);
    };
    std::ranges::for_each(portfolio.rows<Candidate>(), look);
    std::ranges::for_each(portfolio.rows<Company>(), look);
    std::ranges::for_each(portfolio.rows<Trial>(), look);
    return ids;
}

QSet<qint64> found(const SearchIndex &index, const QString &text)
{
    QSet<qint64> ids;
    for (const auto &hit : index.ask(text).hits)
        ids.insert(hit.id);
    return ids;
}

QJsonArray sharedDrugs()
{
    QFile file(qEnvironmentVariable("PORTOLAN_SHARED_DATA") + u"/candidates/adc_pipeline.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"drugs"_s].toArray();
}

/// A portfolio of the shared file's real drug names.
Snapshot realDrugs()
{
    std::vector<Candidate> candidates;
    std::vector<CandidateName> names;
    qint64 id = 0;
    for (const auto &drug : sharedDrugs()) {
        Candidate candidate;
        candidate.id = Id<Candidate>{++id};
        candidate.name = drug[u"heading"_s].toString();
        candidates.push_back(candidate);
        for (const auto &alias : drug[u"names"_s].toArray())
            names.push_back({Id<CandidateName>{++id}, candidate.id, alias.toString(), {}, {}});
    }
    Portfolio portfolio;
    portfolio.set(Table<Candidate>::fromRecords(std::move(candidates)));
    portfolio.set(Table<CandidateName>::fromRecords(std::move(names)));
    return std::make_shared<const Portfolio>(std::move(portfolio));
}

} // namespace

/// The search index: what it finds, in which order, and that it stays true to the portfolio.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void writingMakesNoDifference_data();
    void writingMakesNoDifference();
    void pinyinFindsChineseNames_data();
    void pinyinFindsChineseNames();
    void ownNamesComeBeforeLinksAndText();
    void aRecordIsFoundByWhatItIsLinkedTo();
    void allWordsMustOccur();
    void oneOrTwoLettersMustBeginAName();
    void realNamesFindTheirDrugs();
    void randomPiecesOfRealNamesFindWhatReadingFinds();
    void stepsKeepTheIndexTrue();
    void aStoppedSearchSaysSo();
    void theMatchedSpanIsThatOfTheWrittenText_data();
    void theMatchedSpanIsThatOfTheWrittenText();
};

void TestSearchIndex::writingMakesNoDifference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("case") << u"SKB264"_s << u"skb264"_s;
    QTest::newRow("hyphen typed") << u"SKB264"_s << u"SKB-264"_s;
    QTest::newRow("hyphen left out") << u"BL-B01D1"_s << u"blb01d1"_s;
    QTest::newRow("space for hyphen") << u"BL-B01D1"_s << u"bl b01d1"_s;
    QTest::newRow("full width") << u"BL-B01D1"_s << u"ＢＬ－Ｂ０１Ｄ１"_s;
    QTest::newRow("full width stored") << u"ＡＫ１１２"_s << u"ak112"_s;
    QTest::newRow("Greek letter") << u"anti-TNF-α"_s << u"TNF alpha"_s;
    QTest::newRow("Greek name stored") << u"TGF-beta trap"_s << u"TGFβ"_s;
    QTest::newRow("diacritics") << u"Sjögren antibody"_s << u"sjogren"_s;
    QTest::newRow("middle dot") << u"阿德福韦·酯"_s << u"阿德福韦酯"_s;
    QTest::newRow("Chinese inside") << u"注射用芦康沙妥珠单抗"_s << u"沙妥珠"_s;
}

void TestSearchIndex::writingMakesNoDifference()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    support::PortfolioBuilder builder;
    builder.candidate(u"Something else"_s);
    const auto id = builder.candidate(name);
    const auto answer = SearchIndex::of(builder.portfolio()).ask(typed);
    QCOMPARE(answer.idsOf(RecordKind::Candidate), QList<qint64>{id.value});
}

void TestSearchIndex::pinyinFindsChineseNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("whole") << u"恒瑞医药"_s << u"hengruiyiyao"_s;
    QTest::newRow("beginning") << u"恒瑞医药"_s << u"hengrui"_s;
    QTest::newRow("with spaces") << u"恒瑞医药"_s << u"heng rui"_s;
    QTest::newRow("tones typed") << u"恒瑞医药"_s << u"héngruì"_s;
    QTest::newRow("initials") << u"恒瑞医药"_s << u"hr"_s;
    QTest::newRow("all initials") << u"恒瑞医药"_s << u"hryy"_s;
    QTest::newRow("inside, at a syllable") << u"江苏恒瑞医药股份有限公司"_s << u"hengrui"_s;
    QTest::newRow("second reading") << u"长春高新"_s << u"changchun"_s;
    QTest::newRow("city") << u"重庆智飞"_s << u"chongqing"_s;
    QTest::newRow("v for ü") << u"绿叶制药"_s << u"lvye"_s;
    QTest::newRow("u for ü") << u"绿叶制药"_s << u"luye"_s;
    QTest::newRow("with a code") << u"CD19单抗"_s << u"cd19dankang"_s;
}

void TestSearchIndex::pinyinFindsChineseNames()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    support::PortfolioBuilder builder;
    builder.company(u"Roche"_s);
    Company company;
    company.name = u"Somewhere Pharma"_s;
    company.nameZh = name;
    const auto id = builder.add(company);
    const auto answer = SearchIndex::of(builder.portfolio()).ask(typed);
    QCOMPARE(answer.idsOf(RecordKind::Company), QList<qint64>{id.value});
}

void TestSearchIndex::ownNamesComeBeforeLinksAndText()
{
    support::PortfolioBuilder builder;
    Company noted;
    noted.name = u"Alpha Bio"_s;
    noted.notes = u"Spoke to Kelun in May."_s;
    const auto inNotes = builder.add(noted);
    const auto inside = builder.company(u"NewKelun"_s);
    const auto later = builder.company(u"Sichuan Kelun"_s);
    const auto beginning = builder.company(u"Kelun-Biotech"_s);
    const auto exact = builder.company(u"Kelun"_s);
    const auto answer = SearchIndex::of(builder.portfolio()).ask(u"kelun"_s);
    QCOMPARE(answer.idsOf(RecordKind::Company), (QList<qint64>{exact.value, beginning.value, later.value, inside.value, inNotes.value}));
    QCOMPARE(answer.hits.back().reason, SearchReason::Notes);
}

void TestSearchIndex::aRecordIsFoundByWhatItIsLinkedTo()
{
    support::PortfolioBuilder builder;
    const auto merck = builder.company(u"Merck & Co."_s);
    builder.add(CompanyAlias{{}, merck, u"默沙东"_s, {}, {}});
    const auto candidate = builder.candidate(u"SKB264"_s);
    const auto indication = builder.indication(u"Breast cancer"_s, {});
    const auto program = builder.program(candidate, indication);
    const auto trial = builder.trial(u"NCT05347134"_s, candidate);
    const auto deal = builder.deal(u"Kelun license"_s, u"2022-05"_s);
    builder.party(deal, merck, PartyRole::Partner);
    builder.asset(deal, candidate);
    const auto index = SearchIndex::of(builder.portfolio());
    QCOMPARE(found(index, u"msd"_s), (QSet<qint64>{merck.value, deal.value, candidate.value})); // Initials of 默沙东.
    QCOMPARE(found(index, u"breast"_s), (QSet<qint64>{candidate.value, program.value, indication.value}));
    QCOMPARE(found(index, u"skb 264"_s), (QSet<qint64>{candidate.value, program.value, trial.value, deal.value}));
    QCOMPARE(found(index, u"NCT0534"_s), QSet<qint64>{trial.value});
    QCOMPARE(index.ask(u"merck"_s).hits.front().id, merck.value);
    QCOMPARE(index.ask(u"moshadong"_s).hits.front().id, merck.value);
    QCOMPARE(index.ask(u"moshadong"_s).hits.back().reason, SearchReason::Partner);
}

void TestSearchIndex::allWordsMustOccur()
{
    support::PortfolioBuilder builder;
    Trial trial;
    trial.number = u"CTR20230454"_s;
    trial.title = u"A study of ivonescimab in lung cancer"_s;
    trial.sponsorName = u"Akeso"_s;
    const auto id = builder.add(trial);
    const auto index = SearchIndex::of(builder.portfolio());
    QCOMPARE(found(index, u"akeso lung"_s), QSet<qint64>{id.value});
    QVERIFY(found(index, u"akeso breast"_s).isEmpty());
    QVERIFY(found(index, u"  "_s).isEmpty());
    QVERIFY(found(index, u"--"_s).isEmpty());
    QVERIFY(found(SearchIndex(), u"akeso"_s).isEmpty());
}

void TestSearchIndex::oneOrTwoLettersMustBeginAName()
{
    support::PortfolioBuilder builder;
    const auto name = builder.company(u"Ascentage"_s);
    builder.company(u"BeiGene as was"_s.left(7));
    QCOMPARE(found(SearchIndex::of(builder.portfolio()), u"as"_s), QSet<qint64>{name.value});
}

void TestSearchIndex::realNamesFindTheirDrugs()
{
    const auto portfolio = realDrugs();
    if (portfolio->rows<Candidate>().size() == 0)
        QSKIP("The shared data are not here (PORTOLAN_SHARED_DATA).");
    QVERIFY(portfolio->of<CandidateName>().size() > 400);
    const auto index = SearchIndex::of(*portfolio);
    for (const auto &name : portfolio->rows<CandidateName>()) {
        const auto answer = index.ask(name.name);
        QVERIFY2(answer.idsOf(RecordKind::Candidate).contains(name.candidate.value), qPrintable(name.name));
        QVERIFY2(answer.hits.front().score == 0, qPrintable(name.name));
    }
}

void TestSearchIndex::randomPiecesOfRealNamesFindWhatReadingFinds()
{
    const auto portfolio = realDrugs();
    if (portfolio->rows<Candidate>().size() == 0)
        QSKIP("The shared data are not here (PORTOLAN_SHARED_DATA).");
    const auto index = SearchIndex::of(*portfolio);
    QRandomGenerator random(7);
    QStringList names;
    for (const auto &candidate : portfolio->rows<Candidate>()) {
        if (!candidate.name.isEmpty())
            names.append(candidate.name);
    }
    for (int i = 0; i < 300; ++i) {
        const QString &name = names[random.bounded(names.size())];
        const QString piece = name.mid(random.bounded(int(name.size())), 3 + random.bounded(6));
        if (presentation::TextFolder().folded(piece).size() < 3)
            continue;
        const bool isShort = std::ranges::any_of(presentation::searchNeedle(piece).words, [](const auto &word) { return word.size() < 3; });
        if (!isShort)
            QCOMPARE(found(index, piece), foundByReading(*portfolio, piece));
    }
}

void TestSearchIndex::stepsKeepTheIndexTrue()
{
    support::PortfolioBuilder builder;
    const auto company = builder.company(u"Kelun-Biotech"_s);
    const auto candidate = builder.candidate(u"SKB264"_s);
    const auto deal = builder.deal(u"A license"_s, u"2022-05"_s);
    builder.party(deal, company, PartyRole::Principal);
    builder.asset(deal, candidate);
    const auto index = SearchIndex::of(builder.portfolio());
    ChangeSet changes;
    Company renamed = builder.get(company);
    renamed.name = u"Sichuan Kelun"_s;
    renamed.nameZh = u"科伦博泰"_s;
    changes.update(builder.get(company), renamed);
    const auto after = applied(builder.snapshot(), changes);
    const auto updated = index.updated(*after, presentation::recordsToSearchAnew(*after, changes));
    const QSet<qint64> all{company.value, candidate.value, deal.value};
    QCOMPARE(found(updated, u"kelunbotai"_s), all);
    QVERIFY(found(updated, u"kelunbiotech"_s).isEmpty());
    QCOMPARE(found(index, u"kelunbiotech"_s), all);
    ChangeSet removal;
    removal.remove(builder.get(candidate));
    const auto less = applied(after, removal);
    QCOMPARE(found(updated.updated(*less, presentation::recordsToSearchAnew(*less, removal)), u"skb264"_s), QSet<qint64>());
}

void TestSearchIndex::aStoppedSearchSaysSo()
{
    support::PortfolioBuilder builder;
    builder.company(u"Kelun-Biotech"_s);
    const auto index = SearchIndex::of(builder.portfolio());
    QVERIFY(!index.ask(u"kelun"_s, [] { return true; }).isComplete);
    QVERIFY(index.ask(u"kelun"_s).isComplete);
}

void TestSearchIndex::theMatchedSpanIsThatOfTheWrittenText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("span");
    QTest::newRow("plain") << u"Spoke to Kelun in May"_s << u"kelun"_s << u"Kelun"_s;
    QTest::newRow("with hyphen") << u"then BL-B01D1 came"_s << u"blb01d1"_s << u"BL-B01D1"_s;
    QTest::newRow("Greek") << u"anti TNF-α drug"_s << u"tnfalpha"_s << u"TNF-α"_s;
    QTest::newRow("Chinese") << u"注射用芦康"_s << u"芦康"_s << u"芦康"_s;
    QTest::newRow("word start before inside") << u"unmerck Merck"_s << u"merck"_s << u"Merck"_s;
    QTest::newRow("absent") << u"nothing"_s << u"merck"_s << QString();
}

void TestSearchIndex::theMatchedSpanIsThatOfTheWrittenText()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, span);
    presentation::TextFolder folder;
    const auto at = folder.find(text, folder.folded(typed));
    QCOMPARE(at.start < 0 ? QString() : text.mid(at.start, at.length), span);
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
