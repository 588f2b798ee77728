// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/indication_edits.h"
#include "domain/changes/rate_edits.h"
#include "domain/changes/setting_edits.h"
#include "domain/changes/term_edits.h"

#include "domain/record_names.h"
#include "support/dump.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using support::date;

namespace {

Term labeled(TermVocabulary vocabulary, const QString &english, const QString &chinese = {})
{
    Term term;
    term.vocabulary = vocabulary;
    term.labelEn = english;
    term.labelZh = chinese;
    return term;
}

QStringList labels(const Portfolio &portfolio, TermVocabulary vocabulary)
{
    QStringList found;
    for (const auto &term : termsOf(portfolio, vocabulary))
        found.append(term.labelEn);
    return found;
}

} // namespace

/// Vocabularies, the portfolio's own choices and exchange rates as pure functions.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermGetsACodeOfItsOwn();
    void aLabelInUseIsRefused();
    void renamingKeepsTheCodeAndTheRecords();
    void termsMoveAmongTheirOwn();
    void hidingDeletesNothing();
    void onlyUnusedOwnTermsAreDeleted();
    void mergingMovesEveryReferenceInOneStep();
    void mergingClearsAReasonThatWouldStandTwice();
    void whatWasMergedEarlierFollows();
    void termsOfDifferentVocabulariesDoNotMerge();
    void anIndicationIsAddedOnceAndDeletedUnused();
    void mergedIndicationsKeepTheirNamesAndLinks();
    void aSettingIsAddedThenChanged();
    void ratesAreExactDecimals_data();
    void ratesAreExactDecimals();
    void aPairHasOneRateADay();
};

void TestSettings::aTermGetsACodeOfItsOwn()
{
    support::PortfolioBuilder b;
    b.term(TermVocabulary::Area, u"RARE_DISEASE"_s, u"Rare"_s);
    const auto step = edits::addTerm(b.portfolio(), labeled(TermVocabulary::Area, u" Rare  disease! "_s, u"罕见病"_s), b.ids());
    QVERIFY(step.ok());
    const Term added = *step.value().of<Term>().first().after;
    QCOMPARE(added.labelEn, u"Rare disease!"_s);
    QCOMPARE(added.code, u"RARE_DISEASE_2"_s);
    QCOMPARE(added.sort, 1);
    QVERIFY(!added.builtIn);
    const auto chinese = edits::addTerm(b.portfolio(), labeled(TermVocabulary::Area, u"罕见"_s), b.ids());
    QCOMPARE(chinese.value().of<Term>().first().after->code, u"TERM"_s);
}

void TestSettings::aLabelInUseIsRefused()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_s, u"Oncology"_s);
    QCOMPARE(edits::addTerm(b.portfolio(), labeled(TermVocabulary::Area, u"oncology"_s), b.ids()).error().where, u"label_en"_s);
    QVERIFY(edits::addTerm(b.portfolio(), labeled(TermVocabulary::Modality, u"Oncology"_s), b.ids()).ok());
    QCOMPARE(edits::addTerm(b.portfolio(), labeled(TermVocabulary::Area, u" "_s), b.ids()).error().where, u"label_en"_s);
    const auto other = b.term(TermVocabulary::Area, u"X"_s, u"X"_s);
    QCOMPARE(edits::renameTerm(b.portfolio(), other, u"label_zh", u"Oncology"_s).error().where, u"label_zh"_s);
    QVERIFY(edits::renameTerm(b.portfolio(), oncology, u"label_en", u"ONCOLOGY"_s).ok()); // Its own other spelling.
}

void TestSettings::renamingKeepsTheCodeAndTheRecords()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_s, u"Oncology"_s);
    const auto nsclc = b.indication(u"NSCLC"_s, oncology);
    const auto after = applied(b.snapshot(), edits::renameTerm(b.portfolio(), oncology, u"label_en", u"Cancer"_s).value());
    QCOMPARE(after->find(oncology)->code, u"ONCOLOGY"_s);
    QCOMPARE(after->find(nsclc)->area, oncology);
    QCOMPARE(edits::renameTerm(b.portfolio(), oncology, u"label_en", {}).error().code, Error::Code::Constraint);
}

void TestSettings::termsMoveAmongTheirOwn()
{
    support::PortfolioBuilder b;
    const auto first = b.term(TermVocabulary::Area, u"A"_s, u"A"_s);
    b.term(TermVocabulary::Modality, u"M"_s, u"M"_s);
    b.term(TermVocabulary::Area, u"B"_s, u"B"_s);
    b.term(TermVocabulary::Area, u"C"_s, u"C"_s);
    const auto after = applied(b.snapshot(), edits::moveTerm(b.portfolio(), first, 1));
    QCOMPARE(labels(*after, TermVocabulary::Area), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    QVERIFY(edits::moveTerm(*after, first, 0).isEmpty());
    const auto last = applied(after, edits::moveTerm(*after, first, 9));
    QCOMPARE(labels(*last, TermVocabulary::Area), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    QVERIFY(edits::moveTerm(*last, first, 1).isEmpty());
}

void TestSettings::hidingDeletesNothing()
{
    support::PortfolioBuilder b;
    const auto id = b.term(TermVocabulary::Area, u"A"_s, u"A"_s);
    const auto hidden = applied(b.snapshot(), edits::setVisibility(b.portfolio(), id, edits::Visibility::Hidden, b.ids()));
    QVERIFY(isHidden(*hidden, *hidden->find(id)));
    QVERIFY(!isHidden(b.portfolio(), b.get(id)));
    QVERIFY(edits::setVisibility(*hidden, id, edits::Visibility::Hidden, b.ids()).isEmpty());
    const auto shown = applied(hidden, edits::setVisibility(*hidden, id, edits::Visibility::Shown, b.ids()));
    QVERIFY(!isHidden(*shown, *shown->find(id)));
}

void TestSettings::onlyUnusedOwnTermsAreDeleted()
{
    support::PortfolioBuilder b;
    const auto used = b.term(TermVocabulary::Area, u"A"_s, u"A"_s);
    const auto unused = b.term(TermVocabulary::Area, u"B"_s, u"B"_s);
    b.indication(u"NSCLC"_s, used);
    Term builtIn = labeled(TermVocabulary::Area, u"C"_s);
    builtIn.code = u"C"_s;
    builtIn.builtIn = true;
    const auto kept = b.add(builtIn);
    QCOMPARE(termUsage(b.portfolio(), TermVocabulary::Area), (QHash<qint64, qint64>{{used.value, 1}}));
    QCOMPARE(edits::removeTerm(b.portfolio(), used).error().where, u"merged_into"_s);
    QCOMPARE(edits::removeTerm(b.portfolio(), kept).error().where, u"built_in"_s);
    QCOMPARE(edits::removeTerm(b.portfolio(), unused).value().size(), 1);
}

void TestSettings::mergingMovesEveryReferenceInOneStep()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_s, u"Oncology"_s);
    const auto cancer = b.term(TermVocabulary::Area, u"CANCER"_s, u"Cancer"_s);
    const auto nsclc = b.indication(u"NSCLC"_s, cancer);
    const auto cll = b.indication(u"CLL"_s, oncology);
    const auto step = edits::mergeTerms(b.portfolio(), cancer, oncology);
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Merge);
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->find(nsclc)->area, oncology);
    QCOMPARE(after->find(cll)->area, oncology);
    QCOMPARE(after->find(cancer)->mergedInto, oncology);
    QCOMPARE(labels(*after, TermVocabulary::Area), QStringList{u"Oncology"_s});
    QCOMPARE(findByName(*after, RecordKind::Term, u"cancer", TermVocabulary::Area), QList<qint64>{oncology.value});
    QCOMPARE(support::dump(*applied(after, step.value().inverted())), support::dump(b.portfolio()));
}

void TestSettings::mergingClearsAReasonThatWouldStandTwice()
{
    support::PortfolioBuilder b;
    const auto strategy = b.term(TermVocabulary::TerminationReason, u"STRATEGY"_s, u"Strategy"_s);
    const auto focus = b.term(TermVocabulary::TerminationReason, u"FOCUS"_s, u"Focus"_s);
    auto event = b.get(b.event(b.deal(u"D"_s, u"2020"_s), DealEventType::Terminated, u"2024"_s));
    event.reason = focus;
    event.secondaryReason = strategy;
    b.replace(event);
    const auto after = applied(b.snapshot(), edits::mergeTerms(b.portfolio(), focus, strategy).value());
    QCOMPARE(after->find(event.id)->reason, strategy);
    QVERIFY(!after->find(event.id)->secondaryReason.isValid());
}

void TestSettings::whatWasMergedEarlierFollows()
{
    support::PortfolioBuilder b;
    const auto a = b.term(TermVocabulary::Area, u"A"_s, u"A"_s);
    const auto second = b.term(TermVocabulary::Area, u"B"_s, u"B"_s);
    const auto third = b.term(TermVocabulary::Area, u"C"_s, u"C"_s);
    auto now = applied(b.snapshot(), edits::mergeTerms(b.portfolio(), a, second).value());
    QCOMPARE(edits::removeTerm(*now, second).error().where, u"merged_into"_s);
    QVERIFY(!edits::mergeTerms(*now, third, a).ok());
    now = applied(now, edits::mergeTerms(*now, second, third).value());
    QCOMPARE(now->find(a)->mergedInto, third);
    QCOMPARE(now->find(second)->mergedInto, third);
}

void TestSettings::termsOfDifferentVocabulariesDoNotMerge()
{
    support::PortfolioBuilder b;
    const auto area = b.term(TermVocabulary::Area, u"A"_s, u"A"_s);
    const auto modality = b.term(TermVocabulary::Modality, u"A"_s, u"A"_s);
    QCOMPARE(edits::mergeTerms(b.portfolio(), area, modality).error().code, Error::Code::Usage);
    QCOMPARE(edits::mergeTerms(b.portfolio(), area, area).error().code, Error::Code::Usage);
}

void TestSettings::anIndicationIsAddedOnceAndDeletedUnused()
{
    support::PortfolioBuilder b;
    const auto nsclc = b.indication(u"NSCLC"_s, {});
    Indication added;
    added.name = u" nsclc "_s;
    QCOMPARE(edits::addIndication(b.portfolio(), added, b.ids()).error().where, u"name_en"_s);
    added.name = u"CLL"_s;
    QCOMPARE(edits::addIndication(b.portfolio(), added, b.ids()).value().size(), 1);
    b.program(b.candidate(u"A"_s), nsclc);
    QCOMPARE(indicationUsage(b.portfolio()), (QHash<qint64, qint64>{{nsclc.value, 1}}));
    QCOMPARE(edits::removeIndication(b.portfolio(), nsclc).error().detail, u"NSCLC"_s);
    const auto unused = b.indication(u"AML"_s, {});
    QCOMPARE(edits::removeIndication(b.portfolio(), unused).value().size(), 1);
}

void TestSettings::mergedIndicationsKeepTheirNamesAndLinks()
{
    support::PortfolioBuilder b;
    const auto kept = b.indication(u"NSCLC"_s, {});
    Indication doubled;
    doubled.name = u"Lung cancer, non-small cell"_s;
    doubled.nameZh = u"非小细胞肺癌"_s;
    const auto gone = b.add(doubled);
    const auto program = b.program(b.candidate(u"A"_s), gone);
    const auto both = b.trial(u"NCT00000001"_s);
    const auto one = b.trial(u"NCT00000002"_s);
    b.add(TrialIndication{{}, both, kept});
    const auto second = b.add(TrialIndication{{}, both, gone});
    const auto only = b.add(TrialIndication{{}, one, gone});
    const auto citation = b.add(Citation{{}, RecordKind::Indication, gone.value, {}, b.add(Source{}), {}});
    const auto step = edits::mergeIndications(b.portfolio(), gone, kept);
    QVERIFY(step.ok());
    const auto after = applied(b.snapshot(), step.value());
    QVERIFY(!after->find(gone));
    QCOMPARE(after->find(program)->indication, kept);
    QVERIFY(!after->find(second)); // The trial has one link to the indication, not two.
    QCOMPARE(after->find(only)->indication, kept);
    QCOMPARE(after->find(citation)->record, kept.value);
    QCOMPARE(findByName(*after, RecordKind::Indication, u"非小细胞肺癌"), QList<qint64>{kept.value});
    QCOMPARE(support::dump(*applied(after, step.value().inverted())), support::dump(b.portfolio()));
    QCOMPARE(edits::mergeIndications(b.portfolio(), kept, kept).error().code, Error::Code::Usage);
}

void TestSettings::aSettingIsAddedThenChanged()
{
    support::PortfolioBuilder b;
    const QString key = QString::fromUtf16(settings::kTitle);
    QVERIFY(edits::setSetting(b.portfolio(), key, {}, b.ids()).isEmpty());
    const auto first = applied(b.snapshot(), edits::setSetting(b.portfolio(), key, u"Ours"_s, b.ids()));
    QCOMPARE(first->setting(key), u"Ours"_s);
    const auto second = applied(first, edits::setSetting(*first, key, u"Mine"_s, b.ids()));
    QCOMPARE(second->setting(key), u"Mine"_s);
    QCOMPARE(second->of<Setting>().size(), 1);
}

void TestSettings::ratesAreExactDecimals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rate");
    QTest::newRow("plain") << u"7.1234"_s << u"7.1234"_s;
    QTest::newRow("zeros") << u" 007.80 "_s << u"7.8"_s;
    QTest::newRow("whole") << u"150"_s << u"150"_s;
    QTest::newRow("long") << u"0.000123456789"_s << u"0.000123456789"_s;
    QTest::newRow("comma") << u"7,80"_s << QString();
    QTest::newRow("zero") << u"0.00"_s << QString();
    QTest::newRow("negative") << u"-1.2"_s << QString();
    QTest::newRow("no digits") << u"."_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("other digits") << u"１.２"_s << QString();
    QTest::newRow("exponent") << u"1e3"_s << QString();
}

void TestSettings::ratesAreExactDecimals()
{
    QFETCH(QString, typed);
    QFETCH(QString, rate);
    const auto parsed = parseRate(typed);
    QCOMPARE(parsed.ok(), !rate.isEmpty());
    if (parsed)
        QCOMPARE(parsed.value(), rate);
}

void TestSettings::aPairHasOneRateADay()
{
    support::PortfolioBuilder b;
    const FxRate rate{{}, u"USD"_s, u"CNY"_s, date(u"2025-06-30"_s), u"7.160"_s, {}};
    const auto step = edits::addRate(b.portfolio(), rate, b.ids());
    QVERIFY(step.ok());
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->rows<FxRate>().begin()->rate, u"7.16"_s);
    QCOMPARE(edits::addRate(*after, rate, b.ids()).error().where, u"date"_s);
    FxRate wrong = rate;
    wrong.quote = u"USD"_s;
    QCOMPARE(edits::addRate(*after, wrong, b.ids()).error().where, u"quote"_s);
    wrong = rate;
    wrong.rate = u"7,1"_s;
    QCOMPARE(edits::addRate(*after, wrong, b.ids()).error().where, u"rate"_s);
    wrong = rate;
    wrong.base = u"XXQ"_s;
    QCOMPARE(edits::addRate(*after, wrong, b.ids()).error().where, u"base"_s);
    const FxRate turned{{}, u"CNY"_s, u"USD"_s, date(u"2025-06-30"_s), u"0.2"_s, {}};
    QCOMPARE(edits::addRate(*after, turned, b.ids()).error().where, u"turned"_s);
    QCOMPARE(edits::addRate(*after, turned, b.ids()).error().detail, u"USD/CNY 7.16"_s);
    FxRate agreeing = turned;
    agreeing.rate = u"0.1397"_s;
    QVERIFY(edits::addRate(*after, agreeing, b.ids()).ok());
    const auto id = after->rows<FxRate>().begin()->id;
    QCOMPARE(applied(after, edits::changeRate(*after, id, u"rate", Value(u"7.20"_s)).value())->find(id)->rate, u"7.2"_s);
    QCOMPARE(edits::changeRate(*after, id, u"quote", Value(u"USD"_s)).error().where, u"quote"_s);
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
