// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/record_names.h"
#include "domain/vocabulary/pipeline_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;

/// Names, and how phases and statuses are read.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatMeanTheSameHaveOneKey_data();
    void namesThatMeanTheSameHaveOneKey();
    void namesThatDifferHaveTwoKeys();
    void aKeyIsFoundInsideRunningText_data();
    void aKeyIsFoundInsideRunningText();
    void aNameIsComparedAsItsKeyIs();
    void aCandidateIsFoundByAnyOfItsNames();
    void phasesAreReadInEverySpelling_data();
    void phasesAreReadInEverySpelling();
    void aStatusIsNeverReadByPartOfItsName();
    void anUnknownPhaseRanksBelowPreclinical();
};

void TestWords::namesThatMeanTheSameHaveOneKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto add = [](const char *row, const char *name, const char *key) {
        QTest::newRow(row) << QString::fromUtf8(name) << QString::fromUtf8(key);
    };
    add("full width", "ＢＬ－Ｂ０１Ｄ１", "blb01d1");
    add("spaces", "bl b01d1", "blb01d1");
    add("hyphen", "BL-B01D1", "blb01d1");
    add("en dash", "BL–B01D1", "blb01d1");
    add("dots", "B.L.B01D1", "blb01d1");
    add("underscore", "BL_B01D1", "blb01d1");
    add("small Greek", "IFN-α", "ifnalpha");
    add("capital Greek", "TGF-Β", "tgfbeta");
    add("Greek written out", "TGF beta", "tgfbeta");
    add("final sigma", "ς", "sigma");
    add("middle dot", "盐酸·安罗替尼", "盐酸安罗替尼");
    add("slash stays", "amubarvimab/romlusevimab", "amubarvimab/romlusevimab");
    add("no-break space", "BL\u00a0B01D1", "blb01d1");
    add("empty", " - ", "");
}

void TestWords::namesThatMeanTheSameHaveOneKey()
{
    QFETCH(QString, name);
    QTEST(normalizedKey(name), "key");
}

void TestWords::namesThatDifferHaveTwoKeys()
{
    QVERIFY(normalizedKey(u"SHR-1905") != normalizedKey(u"SHR-1906"));
    QVERIFY(normalizedKey(u"泽布替尼") != normalizedKey(u"替雷利珠单抗"));
}

void TestWords::aKeyIsFoundInsideRunningText_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ascii") << u"b01d1"_qs << u"A study of BL-B01 D1 in lung cancer"_qs << true;
    QTest::newRow("wide") << u"ＢＬ"_qs << u"bl-b01d1"_qs << true;
    QTest::newRow("chinese") << u"替雷利珠"_qs << u"评价替雷利珠单抗的研究"_qs << true;
    QTest::newRow("greek in text") << u"interferon alpha"_qs << u"Interferon-α2b"_qs << true;
    QTest::newRow("absent") << u"ADC"_qs << u"monoclonal antibody"_qs << false;
    QTest::newRow("no word") << u""_qs << u"anything"_qs << true;
}

void TestWords::aKeyIsFoundInsideRunningText()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QTEST(KeySearch(word).isIn(text), "found");
}

void TestWords::aNameIsComparedAsItsKeyIs()
{
    const QStringList names{u""_qs, u"-"_qs, u"BL-B01D1"_qs, u"bl b01d1"_qs, u"ＢＬ－Ｂ０１Ｄ１"_qs, u"BL-B01D10"_qs, u"BL-B01"_qs, u"interferon α"_qs,
                            u"Interferon alpha"_qs, u"cafe"_qs, u"cafe\u0301"_qs, u"café"_qs, u"替雷利珠单抗"_qs};
    for (const QString &searched : names) {
        for (const QString &name : names)
            QVERIFY2(KeySearch(searched).isAllOf(name) == (normalizedKey(searched) == normalizedKey(name)), qPrintable(searched + u" / "_qs + name));
    }
}

void TestWords::aCandidateIsFoundByAnyOfItsNames()
{
    support::PortfolioBuilder builder;
    const auto id = builder.candidate(u"zanubrutinib"_qs);
    CandidateName name;
    name.candidate = id;
    name.name = u"BGB-3111"_qs;
    builder.add(name);
    builder.candidate(u"tislelizumab"_qs);
    QCOMPARE(findByName(builder.portfolio(), RecordKind::Candidate, u"bgb 3111"), QList<qint64>{id.value});
    QCOMPARE(findByName(builder.portfolio(), RecordKind::Candidate, u"Zanubrutinib"), QList<qint64>{id.value});
    QVERIFY(findByName(builder.portfolio(), RecordKind::Candidate, u"BGB").isEmpty());
}

void TestWords::phasesAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("phase");
    const auto add = [](const char *text, Phase phase) { QTest::newRow(text) << QString::fromUtf8(text) << int(phase); };
    add("PHASE2|PHASE3", Phase::Phase2_3);
    add("PHASE1/PHASE2", Phase::Phase1_2);
    add("phase_2", Phase::Phase2);
    add("Phase I/II", Phase::Phase1_2);
    add("II期", Phase::Phase2);
    add("Early Phase 1", Phase::EarlyPhase1);
    add("NA", Phase::NotApplicable);
    add("", Phase::Unknown);
    add("somewhere", Phase::Unknown);
}

void TestWords::phasesAreReadInEverySpelling()
{
    QFETCH(QString, text);
    QTEST(int(parsePhase(text)), "phase");
}

void TestWords::aStatusIsNeverReadByPartOfItsName()
{
    QCOMPARE(parseTrialStatus(u"NOT_YET_RECRUITING"), TrialStatus::NotYetRecruiting);
    QCOMPARE(parseTrialStatus(u"RECRUITING"), TrialStatus::Recruiting);
    QCOMPARE(parseTrialStatus(u"RECRUIT"), TrialStatus::Unset);
    QCOMPARE(parseTrialStatus(u""), TrialStatus::Unset);
}

void TestWords::anUnknownPhaseRanksBelowPreclinical()
{
    QVERIFY(rank(Phase{}) < rank(Phase::Preclinical));
    QCOMPARE(rank(Phase::ClinicalUnknown), 27);
    QVERIFY(axisOrder(Phase::ClinicalUnknown) > axisOrder(Phase::Phase4));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
