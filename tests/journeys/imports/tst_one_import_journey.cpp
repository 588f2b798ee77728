// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose columns are known take the same page as lists; and an import can be left or stopped at any moment.
#include "import_steps.h"

#include "widgets/shell/navigation_rail.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

using composition::Contents;
using presentation::PlanSegment;
using namespace import_steps;

class TestOneImportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void registryFilesTakeTheSamePage();
    void aRegistryConflictIsDecidedRowByRow();
    void theHistoryOfRatesTakesTheSamePage();
    void aChoiceIsShownBeforeThePlanIsMadeAnew();
    void escapeLeavesAndAsksOnlyWhereSomethingWasChosen();
    void cancelingTheWritingLeavesThePortfolioAsItWas();
};

void TestOneImportJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_one_import_journey"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestOneImportJourney::registryFilesTakeTheSamePage()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    f.view().planImport(data("registry_small.csv"));
    QVERIFY(isAt(f, Step::Plan));
    QVERIFY(!f.window->findChild<widgets::NavigationRail *>()->current());
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), 2);
    QVERIFY(plan(f)->countOf(PlanSegment::Refused) > 0);
    const int added = rowOf(f, u"Add"_s);
    QVERIFY(takeOffer(f, added, u"Skip"_s));
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), 1);
    QCOMPARE(plan(f)->index(added, ImportPlanModel::Action).data().toString(), u"Skip"_s);
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Trial>().size(), 1);
    press(f, "importShow");
    QCOMPARE(f.view().place(), widgets::PortfolioView::Place::Trials);
    QTRY_COMPARE(f.find<QTableView>("trialTable")->model()->rowCount(), 1);
    f.view().undo();
    QTRY_COMPARE(f.dump(), before);
}

void TestOneImportJourney::aRegistryConflictIsDecidedRowByRow()
{
    WindowFixture f(Contents::Vocabulary);
    const auto write = [&](const QByteArray &title) {
        QFile file(f.dir.filePath(u"studies.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("NCT Number,Study Title,Study Status\nNCT90000001," + title + ",RECRUITING\n");
        return file.fileName();
    };
    f.view().planImport(write("First title"));
    QVERIFY(isAt(f, Step::Plan));
    QVERIFY(apply(f));
    const auto mine = *f.now().rows<domain::Trial>().begin();
    auto edited = mine;
    edited.title = u"My title"_s;
    domain::ChangeSet edit;
    edit.update(mine, edited);
    QVERIFY(f.workspace->submit(edit).ok());
    f.view().planImport(write("Newer title"));
    QVERIFY(isAt(f, Step::Plan));
    QCOMPARE(plan(f)->countOf(PlanSegment::ToDecide), 1);
    QVERIFY2(plan(f)->index(0, ImportPlanModel::Change).data().toString().contains(u"My title → Newer title"_s), qPrintable(plan(f)->index(0, ImportPlanModel::Change).data().toString()));
    QVERIFY(takeOffer(f, 0, u"Apply"_s));
    QCOMPARE(plan(f)->countOf(PlanSegment::ToDecide), 0);
    QVERIFY(apply(f));
    QCOMPARE(f.now().rows<domain::Trial>().begin()->title, u"Newer title"_s);
}

void TestOneImportJourney::theHistoryOfRatesTakesTheSamePage()
{
    WindowFixture f(Contents::Vocabulary);
    const QString path = f.dir.filePath(u"eurofxref-hist.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,USD,CNY,JPY,\n2025-06-02,1.14,8.2,163.1,\n2025-05-30,1.13,N/A,162.9,\n");
    file.close();
    f.view().planImport(path);
    QVERIFY(isAt(f, Step::Plan));
    QCOMPARE(plan(f)->rowCount(), 3);
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), 2);
    QVERIFY(takeOffer(f, 2, u"Add"_s));
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), 3);
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::FxRate>().size(), 5);
    press(f, "importShow");
    QCOMPARE(f.view().place(), widgets::PortfolioView::Place::Settings);
}

void TestOneImportJourney::aChoiceIsShownBeforeThePlanIsMadeAnew()
{
    WindowFixture f(Contents::Vocabulary);
    QVERIFY(openPlan(f, data("deals_small.csv")));
    const auto added = plan(f)->countOf(PlanSegment::Add);
    const int row = rowOfLine(f, 2);
    f.find<QTableView>("importPlanTable")->selectRow(row);
    const auto offers = plan(f)->offers(row);
    const auto skip = std::ranges::find(offers, exchange::RowChoice::Kind::Skip, [](const RowOffer &offer) { return offer.choice.kind; });
    QVERIFY(skip != offers.end());
    f.window->findChild<widgets::ImportPlanPane *>()->take(*skip);
    // Nothing has come from the background yet, so line 3 would still be merged into this one.
    QCOMPARE(plan(f)->index(row, ImportPlanModel::Action).data().toString(), u"Skip"_s);
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), added - 1);
    QCOMPARE(f.find<QTableView>("importPlanTable")->currentIndex().row(), row);
    QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
    QTRY_VERIFY(f.find<QPushButton>("importNext")->isEnabled());
    QCOMPARE(plan(f)->index(row, ImportPlanModel::Action).data().toString(), u"Skip"_s);
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), added);
    QVERIFY(takeOffer(f, row, u"Back to"_s));
    QCOMPARE(plan(f)->countOf(PlanSegment::Add), added);
}

void TestOneImportJourney::escapeLeavesAndAsksOnlyWhereSomethingWasChosen()
{
    WindowFixture f(Contents::Vocabulary);
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QTest::keyClick(f.find<QTableView>("importPlanTable"), Qt::Key_Escape);
    QVERIFY(f.view().place() != widgets::PortfolioView::Place::Import);
    QVERIFY(openPlan(f, data("deals_small.csv")));
    QVERIFY(choose(f, 6, u"Skip"_s));
    const auto answer = [](const QString &button) {
        QTimer::singleShot(0, qApp, [button] {
            for (auto *choice : qApp->activeModalWidget()->findChildren<QPushButton *>()) {
                if (choice->text().remove(u'&') == button)
                    choice->click();
            }
        });
    };
    answer(u"Cancel"_s);
    QTest::keyClick(f.find<QTableView>("importPlanTable"), Qt::Key_Escape);
    QCOMPARE(f.view().place(), widgets::PortfolioView::Place::Import);
    answer(u"Leave"_s);
    QTest::keyClick(f.find<QTableView>("importPlanTable"), Qt::Key_Escape);
    QVERIFY(f.view().place() != widgets::PortfolioView::Place::Import);
}

void TestOneImportJourney::cancelingTheWritingLeavesThePortfolioAsItWas()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    const QString path = f.dir.filePath(u"companies.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Company,Country\n");
    for (int i = 0; i < 8000; ++i)
        file.write("Company number " + QByteArray::number(i) + ",CN\n");
    file.close();
    QVERIFY(openPlan(f, path));
    bool isCanceled = false;
    connect(f.workspace, &workspace::Workspace::writingProgressed, this, [&] {
        if (!std::exchange(isCanceled, true))
            press(f, "importCancel");
    });
    press(f, "importNext");
    QTRY_VERIFY_WITH_TIMEOUT(isCanceled, 20'000);
    QVERIFY(isAt(f, Step::Plan));
    QVERIFY(!f.workspace->isWriting());
    QCOMPARE(f.dump(), before);
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Company>().size(), 8000);
}

QTEST_MAIN(TestOneImportJourney)
#include "tst_one_import_journey.moc"
