// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/headline.h"
#include "figure/phrases.h"

#include <QTest>

using domain::Language;
using figure::Phrases;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersReadAsOnTheMockUps();
    void countsAreInThePluralOnlyWhereTheyAre();
    void chineseWordsComeFromTheTranslation();
    void anUntranslatedTextStaysEnglish();
    void aHeadlineIsTheFirstThatIsShortEnough();
    void aFigureThatNothingShowsIsNoticed();
};

void TestPhrases::numbersReadAsOnTheMockUps()
{
    const Phrases words(Language::English);
    QCOMPARE(words.count(1204), QStringLiteral("1,204"));
    QCOMPARE(words.percent(0.443), QStringLiteral("44.3%"));
    QCOMPARE(words.percent(0.443, 0), QStringLiteral("44%"));
    QCOMPARE(words.number(2460.4, 0), QStringLiteral("2,460"));
    QCOMPARE(words.money(48.4e9, QStringLiteral("USD")), QStringLiteral("$48.4 B"));
    QCOMPARE(words.money(650e6, QStringLiteral("USD")), QStringLiteral("$650.0 M"));
    QCOMPARE(words.date(QDate(2025, 6, 30)), QStringLiteral("30 Jun 2025"));
    QCOMPARE(words.years(2019, 2021), QStringLiteral("2019–2021"));
    QCOMPARE(words.years(2020, 2020), QStringLiteral("2020"));
    QCOMPARE(Phrases(Language::Chinese).date(QDate(2025, 6, 30)), QStringLiteral("2025年6月30日"));
}

void TestPhrases::countsAreInThePluralOnlyWhereTheyAre()
{
    const Phrases words(Language::English);
    QCOMPARE(words.counted("%n deal(s)", 1), QStringLiteral("1 deal"));
    QCOMPARE(words.counted("%n deal(s)", 0), QStringLiteral("0 deals"));
    QCOMPARE(words.counted("%n deal(s)", 1204), QStringLiteral("1,204 deals"));
}

void TestPhrases::chineseWordsComeFromTheTranslation()
{
    const Phrases words(Language::Chinese);
    QCOMPARE(words("Return rate"), QStringLiteral("退货率"));
    QCOMPARE(words.counted("%n deal(s)", 1204), QStringLiteral("1,204笔交易"));
    QCOMPARE(words.language(), Language::Chinese);
}

void TestPhrases::anUntranslatedTextStaysEnglish()
{
    QCOMPARE(Phrases(Language::Chinese)("no such text"), QStringLiteral("no such text"));
}

void TestPhrases::aHeadlineIsTheFirstThatIsShortEnough()
{
    const QString tooLong(90, u'x');
    QCOMPARE(figure::chosenHeadline({tooLong, QStringLiteral("short"), QStringLiteral("shorter")}), QStringLiteral("short"));
    QCOMPARE(figure::chosenHeadline({QString(), QString(89, u'x')}), QString(89, u'x'));
    QCOMPARE(figure::chosenHeadline({tooLong + u'x', tooLong}), tooLong);
}

void TestPhrases::aFigureThatNothingShowsIsNoticed()
{
    figure::ChartData chart;
    chart.n = 386;
    chart.total = 440;
    chart.headline = QStringLiteral("44% of 386 candidates, 17 of them in 2020");
    figure::Datum datum;
    datum.value = 0.443;
    datum.state = figure::DatumState::Known;
    figure::Series series;
    series.unit = figure::Unit::Percent;
    series.data = {datum};
    figure::Panel panel;
    panel.series = {series};
    chart.panels = {panel};
    QCOMPARE(figure::unsupportedFigures(chart), (QStringList{QStringLiteral("17"), QStringLiteral("2020")}));
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
