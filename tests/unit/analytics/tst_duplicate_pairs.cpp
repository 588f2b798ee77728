// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/duplicates/duplicate_pairs.h"
#include "figure/name_likeness.h"
#include "figure/slip_index.h"
#include "domain/checks/not_the_same.h"
#include "domain/names.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using analytics::duplicatePairs;
using analytics::Likeness;
using support::PortfolioBuilder;

namespace {

bool hasReason(const analytics::DuplicatePair &pair, Likeness likeness)
{
    return std::ranges::any_of(pair.reasons, [&](const auto &reason) { return reason.likeness == likeness; });
}

Company company(const QString &name, const QString &country = {}, const QString &ticker = {}, const QString &website = {})
{
    Company company;
    company.name = name;
    company.hqCountry = country;
    company.ticker = ticker;
    company.website = website;
    return company;
}

} // namespace

/// Which records may be one, and why.
class TestDuplicatePairs : public QObject
{
    Q_OBJECT

private slots:
    void slipsAreToldFromOtherNumbers_data();
    void slipsAreToldFromOtherNumbers();
    void legalFormsAreLeftOut_data();
    void legalFormsAreLeftOut();
    void aNameThatIsAnothersAliasIsFound();
    void companiesAreComparedByTickerAndWebsite();
    void whatSpeaksAgainstLowersTheScore();
    void trialsShareNumbers();
    void dealsOfTheSamePartiesAtTheSameTime();
    void aVerdictIsRemembered();
    void everySlipIsFoundThroughItsKeys();
    void digitsPartTheKeysOfSlips();
    void indexFindsWhatComparingAllWouldFind();
    void aStoppedSearchGivesNothing();
};

void TestDuplicatePairs::slipsAreToldFromOtherNumbers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("missing letter") << u"camrelizumab"_s << u"camrelizmab"_s << true;
    QTest::newRow("wrong letter") << u"tislelizumab"_s << u"tislalizumab"_s << true;
    QTest::newRow("swapped") << u"toripalimab"_s << u"toriaplimab"_s << true;
    QTest::newRow("last letter") << u"pyrotinib"_s << u"pyrotinibe"_s << true;
    QTest::newRow("another number") << u"SHR-1701"_s << u"SHR-1702"_s << false;
    QTest::newRow("swapped digits") << u"SHR-1210"_s << u"SHR-1120"_s << false;
    QTest::newRow("two letters") << u"camrelizumab"_s << u"cemrelizomab"_s << false;
    QTest::newRow("short") << u"AK112"_s << u"AKX112"_s << false;
    QTest::newRow("same") << u"camrelizumab"_s << u"Camrelizumab"_s << false;
}

void TestDuplicatePairs::slipsAreToldFromOtherNumbers()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isSlip);
    QCOMPARE(figure::differByOneSlip(normalizedKey(first), normalizedKey(second)), isSlip);
    QCOMPARE(figure::differByOneSlip(normalizedKey(second), normalizedKey(first)), isSlip);
    PortfolioBuilder builder;
    builder.candidate(first);
    builder.candidate(second);
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(!pairs.isEmpty() && hasReason(pairs.first(), Likeness::OneSlip), isSlip);
}

void TestDuplicatePairs::legalFormsAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("English") << u"Jiangsu Hengrui Pharmaceuticals Co., Ltd."_s << u"jiangsuhengrui"_s;
    QTest::newRow("Chinese") << u"江苏恒瑞医药股份有限公司"_s << u"江苏恒瑞"_s;
    QTest::newRow("only a form") << u"The Medicines Company"_s << u"medicines"_s;
    QTest::newRow("too short") << u"Zai AG"_s << QString();
    QTest::newRow("ampersand") << u"Merck & Co., Inc."_s << u"merck"_s;
}

void TestDuplicatePairs::legalFormsAreLeftOut()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(figure::keyWithoutLegalForm(name), key);
}

void TestDuplicatePairs::aNameThatIsAnothersAliasIsFound()
{
    PortfolioBuilder builder;
    const auto first = builder.candidate(u"sacituzumab tirumotecan"_s);
    builder.add(CandidateName{{}, first, u"MK-2870"_s, {}, {}});
    const auto second = builder.candidate(u"MK 2870"_s);
    builder.candidate(u"AK112"_s);
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].first, first.value);
    QCOMPARE(pairs[0].second, second.value);
    QCOMPARE(pairs[0].score, 85);
    QVERIFY(hasReason(pairs[0], Likeness::SharedName));
}

void TestDuplicatePairs::companiesAreComparedByTickerAndWebsite()
{
    PortfolioBuilder builder;
    builder.add(company(u"Hengrui"_s, {}, u"600276.SH|1276.HK"_s, u"https://www.hengrui.com/en"_s));
    builder.add(company(u"Jiangsu HR"_s, {}, u"600276.sh"_s, u"http://hengrui.com"_s));
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(pairs.size(), 1);
    QVERIFY(hasReason(pairs[0], Likeness::SameTicker) && hasReason(pairs[0], Likeness::SameWebsite));
    QVERIFY(!hasReason(pairs[0], Likeness::DifferentTicker));
    QCOMPARE(pairs[0].score, 94); // 1 − 0.15 · 0.40
}

void TestDuplicatePairs::whatSpeaksAgainstLowersTheScore()
{
    PortfolioBuilder builder;
    builder.add(company(u"Merck & Co., Inc."_s, u"US"_s));
    builder.add(company(u"Merck KGaA"_s, u"DE"_s));
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].score, 49); // 0.70 · 0.70
    QVERIFY(hasReason(pairs[0], Likeness::DifferentCountry));
}

void TestDuplicatePairs::trialsShareNumbers()
{
    PortfolioBuilder builder;
    const auto first = builder.trial(u"NCT05347134"_s);
    Trial second;
    second.number = u"CTR20221755"_s;
    second.otherIds = u"SKB264-III-03|NCT 05347134"_s;
    builder.add(second);
    Trial other;
    other.registry = Registry::ClinicalTrialsGov;
    other.title = u"A study of a drug in people with a disease"_s;
    for (const auto &number : {u"NCT00000001"_s, u"NCT00000002"_s}) {
        other.number = number;
        builder.add(other);
    }
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(pairs.size(), 1); // The same title under two numbers of one registry is two trials.
    QCOMPARE(pairs[0].first, first.value);
    QCOMPARE(pairs[0].score, 97);
}

void TestDuplicatePairs::dealsOfTheSamePartiesAtTheSameTime()
{
    PortfolioBuilder builder;
    const auto seller = builder.company(u"Akeso"_s);
    const auto buyer = builder.company(u"Summit"_s);
    const auto candidate = builder.candidate(u"AK112"_s);
    for (const auto &day : {u"2022-12-06"_s, u"2022-12"_s, u"2024-06"_s}) {
        const auto deal = builder.deal(u"Deal of "_s + day, day);
        builder.party(deal, seller, PartyRole::Principal);
        builder.party(deal, buyer, PartyRole::Partner);
        builder.asset(deal, candidate);
    }
    const auto pairs = duplicatePairs(builder.portfolio());
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].kind, RecordKind::Deal);
    QCOMPARE(pairs[0].score, 88); // 1 − 0.25 · 0.50
    QVERIFY(hasReason(pairs[0], Likeness::SamePartiesAndDate) && hasReason(pairs[0], Likeness::SameAsset));
}

void TestDuplicatePairs::aVerdictIsRemembered()
{
    PortfolioBuilder builder;
    const auto first = builder.candidate(u"AK112"_s);
    const auto second = builder.candidate(u"AK-112"_s);
    QCOMPARE(duplicatePairs(builder.portfolio()).size(), 1);
    const auto step = edits::markDistinct(builder.portfolio(), {RecordKind::Candidate, second.value, first.value}, builder.ids());
    const auto after = applied(builder.snapshot(), step);
    QVERIFY(duplicatePairs(*after).isEmpty());
    QVERIFY(edits::markDistinct(*after, {RecordKind::Candidate, first.value, second.value}, builder.ids()).isEmpty());
    QCOMPARE(duplicatePairs(*applied(after, step.inverted())).size(), 1);
}

void TestDuplicatePairs::everySlipIsFoundThroughItsKeys()
{
    const QString name = u"sacituzumabtirumotecan"_s;
    const auto keys = figure::slipKeys(name);
    const auto share = [&](const QString &other) {
        const auto others = figure::slipKeys(other);
        return std::ranges::any_of(others, [&](const QString &key) { return keys.contains(key); });
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        QString changed = name;
        changed[i] = u'x';
        QVERIFY(share(changed));
        QVERIFY(share(name.left(i) + name.mid(i + 1)));
        QVERIFY(share(name.left(i) + u'x' + name.mid(i)));
        if (i + 1 < name.size()) {
            QString swapped = name;
            std::swap(swapped[i], swapped[i + 1]);
            QVERIFY(share(swapped));
        }
    }
}

void TestDuplicatePairs::digitsPartTheKeysOfSlips()
{
    const auto keys = figure::slipKeys(u"abcdef1012"_s);
    const auto share = [&](const QString &other) {
        const auto others = figure::slipKeys(other);
        return std::ranges::any_of(others, [&](const QString &key) { return keys.contains(key); });
    };
    for (const auto &slip : {u"abcdf1012"_s, u"abxdef1012"_s, u"bacdef1012"_s, u"abcde1f012"_s, u"abcdef1012x"_s}) {
        QVERIFY2(figure::differByOneSlip(u"abcdef1012"_s, slip), qPrintable(slip));
        QVERIFY2(share(slip), qPrintable(slip));
    }
    QVERIFY(!share(u"abcdef1013"_s));
    QVERIFY(!share(u"abcdef101"_s));
}

void TestDuplicatePairs::indexFindsWhatComparingAllWouldFind()
{
    figure::SlipIndex index;
    QStringList names;
    for (int i = 0; i < 400; ++i) {
        QString name = u"aldera%1bio"_s.arg(i % 40);
        name[i % 6] = QChar(u'a' + i / 40);
        names.append(name);
        index.add(name, i);
    }
    for (const QString &name : std::as_const(names)) {
        QList<qint64> expected;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (figure::differByOneSlip(name, names[i]))
                expected.append(i);
        }
        auto found = index.find(name);
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
    QVERIFY(figure::SlipIndex().find(u"aldera"_s).isEmpty());
}

void TestDuplicatePairs::aStoppedSearchGivesNothing()
{
    PortfolioBuilder builder;
    builder.candidate(u"AK112"_s);
    builder.candidate(u"AK-112"_s);
    QVERIFY(duplicatePairs(builder.portfolio(), [] { return true; }).isEmpty());
}

QTEST_APPLESS_MAIN(TestDuplicatePairs)
#include "tst_duplicate_pairs.moc"
