// SPDX-License-Identifier: GPL-3.0-or-later
// What `verify` makes again besides figures, and that it gives one answer wherever it runs.
#include "demo_fixture.h"

#include "analytics/chart_catalog.h"
#include "figure/said_rows.h"
#include "presentation/changes/changes_file.h"
#include "presentation/exports/export_subject.h"
#include "presentation/reports/report_words.h"
#include "presentation/reports/verification.h"

#include <QScopeGuard>
#include <QTest>

#include <ctime>

using figure::FigureRow;
using figure::Wording;
using support::DemoFixture;

class TestFileProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadlineThatNoLongerHoldsIsNamed();
    void aTypedHeadlineIsNotCompared();
    void aReportsSentencesAreMadeAgain();
    void whatWasKnownThatEveningHoldsInAnotherZone_data();
    void whatWasKnownThatEveningHoldsInAnotherZone();
    void whatWasConfidentialAndIsGoneStaysHere();

private:
    static figure::ExportOrigin origin(const DemoFixture &demo) { return presentation::exportOrigin(*demo.workspace->snapshot(), demo.workspace->store().path(), demo.now); }
    static figure::Provenance chartFile(const DemoFixture &demo, const figure::ExportOrigin &origin);
    static presentation::VerifyGround ground(const DemoFixture &demo);
    static void addDeal(DemoFixture &demo);
};

namespace {

/// The same through the text of a file.
figure::Provenance readBack(const figure::Provenance &provenance)
{
    return figure::provenanceFromJson(figure::provenanceJson(provenance)).value();
}

} // namespace

figure::Provenance TestFileProof::chartFile(const DemoFixture &demo, const figure::ExportOrigin &origin)
{
    const auto snapshot = demo.workspace->snapshot();
    analytics::ChartRequest request;
    request.snapshot = snapshot;
    request.asOf = {demo.now.date(), {}};
    request.visible = domain::evaluate(*snapshot, {}, request.asOf);
    request.source = u"demo"_s;
    request.options = analytics::optionsOf({u"partnership-outcomes"_s, {}, {}}).value();
    auto chart = analytics::makeChart(u"partnership-outcomes", request).value();
    presentation::printNotice(chart, presentation::confidentialNotice(domain::publicPortfolio(snapshot), figure::ConfidentialChoice::LeftOut, request.language));
    if (origin.headline == Wording::Typed)
        chart.headline = u"Our best year"_s;
    return readBack(figure::provenanceOf(chart, origin));
}

presentation::VerifyGround TestFileProof::ground(const DemoFixture &demo)
{
    const auto &store = demo.workspace->store();
    const auto now = demo.workspace->snapshot();
    return {now, store.path(), store.newestStep(), demo.now.toUTC().date(), [&store, now](QDate day) { return store.asKnownOn(day, now); }};
}

void TestFileProof::addDeal(DemoFixture &demo)
{
    domain::Deal deal;
    deal.id = demo.workspace->store().ids().next<domain::Deal>();
    deal.title = u"New"_s;
    deal.announced = deal.signedOn = domain::PartialDate::day(QDate(2020, 3, 3));
    domain::ChangeSet changes;
    changes.insert(deal);
    demo.submit(changes);
}

void TestFileProof::aHeadlineThatNoLongerHoldsIsNamed()
{
    DemoFixture demo;
    const auto file = chartFile(demo, origin(demo));
    QCOMPARE(std::ranges::count_if(file.figures, &figure::isSaid), 2);
    const auto same = presentation::madeAgain(file, ground(demo)).value();
    QVERIFY(figure::changedFigures(file.figures, same).isEmpty());
    QVERIFY(figure::changedSentences(file.figures, same).isEmpty());
    addDeal(demo);
    const auto again = presentation::madeAgain(file, ground(demo)).value();
    QVERIFY(!figure::changedFigures(file.figures, again).isEmpty());
    const auto changed = figure::changedSentences(file.figures, again);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(changed.first().label.endsWith(u" · headline"_s), qPrintable(changed.first().label));
    QVERIFY(changed.first().before != changed.first().after);
}

void TestFileProof::aTypedHeadlineIsNotCompared()
{
    DemoFixture demo;
    auto typed = origin(demo);
    typed.headline = Wording::Typed;
    typed.footnote = Wording::Absent;
    const auto file = chartFile(demo, typed);
    const auto said = std::ranges::find_if(file.figures, &figure::isSaid);
    QVERIFY(said != file.figures.end());
    QVERIFY(figure::isTyped(*said));
    QCOMPARE(said->text, u"Our best year"_s);
    addDeal(demo);
    QVERIFY(figure::changedSentences(file.figures, presentation::madeAgain(file, ground(demo)).value()).isEmpty());
}

void TestFileProof::aReportsSentencesAreMadeAgain()
{
    DemoFixture demo;
    presentation::ReportRequest asked;
    asked.snapshot = asked.now = demo.workspace->snapshot();
    asked.asOf = {demo.now.date(), {}};
    asked.today = demo.now.date();
    analytics::ReportBlock block;
    block.kind = analytics::ReportBlock::Kind::Chart;
    block.chart.id = u"partnership-outcomes"_s;
    analytics::ReportBlock typed = block;
    typed.text.english = u"What we say"_s;
    asked.spec.blocks = {block, typed};
    const auto report = presentation::renderedReport(asked).value();
    const auto file = readBack(figure::provenanceOf(report, origin(demo), presentation::reportRecipe(asked)));
    QCOMPARE(std::ranges::count_if(file.figures, &figure::isTyped), 1);
    QVERIFY(figure::changedSentences(file.figures, presentation::madeAgain(file, ground(demo)).value()).isEmpty());
    addDeal(demo);
    const auto changed = figure::changedSentences(file.figures, presentation::madeAgain(file, ground(demo)).value());
    QVERIFY(changed.size() >= 2); // The made headline, and footnotes.
    for (const auto &change : changed)
        QVERIFY(change.before != u"What we say"_s);
}

void TestFileProof::whatWasKnownThatEveningHoldsInAnotherZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// In New York it is still the 30th when the 1st has begun in UTC: what was entered that evening belongs to "today" of its file.
void TestFileProof::whatWasKnownThatEveningHoldsInAnotherZone()
{
    QFETCH(QByteArray, zone);
    DemoFixture demo;
    demo.now = QDateTime(QDate(2025, 7, 1), QTime(1, 0), Qt::UTC);
    addDeal(demo);
    const presentation::ComparisonSpec spec{QDate(2025, 6, 1), QDate(2025, 6, 30), RecordKind::Deal, {}, presentation::ComparisonSpec::Knowledge::OfEachDay};
    const auto &store = demo.workspace->store();
    const presentation::ComparedFile made{store.path(), store.newestStep(), demo.workspace->snapshot(), QDate(2025, 6, 30)};
    const auto comparison = presentation::compared(spec, made, domain::Language::English).value();
    const auto leaving = presentation::leavingChanges(spec, comparison, demo.workspace->snapshot(), figure::ConfidentialChoice::LeftOut);
    auto options = origin(demo);
    options.options = presentation::comparisonOptions(spec);
    const auto list = readBack(presentation::provenanceOf(leaving, origin(demo)));
    const auto chart = readBack(figure::provenanceOf(presentation::changesChart(leaving), options));
    demo.now = demo.now.addDays(3);
    addDeal(demo); // Known later.
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&] {
        qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", zone);
    tzset();
    for (const auto &file : {list, chart}) {
        const auto again = presentation::madeAgain(file, ground(demo));
        QVERIFY(again);
        const auto changed = figure::changedFigures(file.figures, again.value());
        QVERIFY2(changed.isEmpty(), changed.isEmpty() ? "" : qPrintable(changed.first().label + changed.first().before + changed.first().after));
        QVERIFY(figure::changedSentences(file.figures, again.value()).isEmpty());
    }
}

/// Confidential in June, removed in July: what changed since does not name it.
void TestFileProof::whatWasConfidentialAndIsGoneStaysHere()
{
    DemoFixture demo;
    domain::Candidate secret;
    secret.id = demo.workspace->store().ids().next<domain::Candidate>();
    secret.name = u"SECRET-7"_s;
    secret.confidential = true;
    domain::ChangeSet changes;
    changes.insert(secret);
    demo.submit(changes);
    demo.now = demo.now.addDays(5);
    demo.submit(domain::edits::removeRecords(*demo.workspace->snapshot(), RecordKind::Candidate, {secret.id.value}));
    const presentation::ComparisonSpec spec{QDate(2025, 7, 1), QDate(2025, 7, 5), RecordKind::Candidate, {}, presentation::ComparisonSpec::Knowledge::OfEachDay};
    const auto &store = demo.workspace->store();
    const auto comparison = presentation::compared(spec, {store.path(), store.newestStep(), demo.workspace->snapshot(), QDate(2025, 7, 5)}, domain::Language::English).value();
    const auto csv = [&](figure::ConfidentialChoice choice) {
        return presentation::changesFile(presentation::leavingChanges(spec, comparison, demo.workspace->snapshot(), choice), u"csv"_s, origin(demo));
    };
    QVERIFY(!csv(figure::ConfidentialChoice::LeftOut).contains("SECRET-7"));
    QVERIFY(csv(figure::ConfidentialChoice::Included).contains("SECRET-7"));
    const auto leaving = presentation::leavingChanges(spec, comparison, demo.workspace->snapshot(), figure::ConfidentialChoice::LeftOut);
    QCOMPARE(leaving.notice, u"Left out as confidential: 1 candidates, 0 deals."_s);
    const auto subject = presentation::exportSubject(comparison.request, demo.workspace->snapshot(), origin(demo));
    QCOMPARE(subject.confidential, 1);
    QVERIFY(!subject.make(domain::Language::English, figure::ConfidentialChoice::LeftOut).alternativeText.contains(u"SECRET-7"_s));
}

QTEST_MAIN(TestFileProof)
#include "tst_file_proof.moc"
