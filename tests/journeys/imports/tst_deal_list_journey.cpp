// SPDX-License-Identifier: GPL-3.0-or-later
// Deals that may be one are asked about; a table that the program wrote comes back with the changed cells only.
#include "import_steps.h"

#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>

using composition::Contents;
using presentation::PlanSegment;
using namespace import_steps;

class TestDealListJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoDealsOfOneAssetAreAskedAbout();
    void anEditedTableOfDealsComesBack();
};

void TestDealListJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_deal_list_journey"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

namespace {

QString written(WindowFixture &f, const QByteArray &bytes)
{
    QFile file(f.dir.filePath(u"deals.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace

void TestDealListJourney::twoDealsOfOneAssetAreAskedAbout()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    const QString path = written(f, "Announced,Principal (licensor),Partner (licensee),Asset,Territory,Upfront cash,Headline total\n"
                                    "2024-01-05,Alpha,Beta,ABC-101,United States,$100M,$1000M\n"
                                    "2024-01-20,Alpha,Beta,ABC-101,Japan,$50M,$300M\n");
    QVERIFY(openPlan(f, path));
    QCOMPARE(plan(f)->countOf(PlanSegment::ToDecide), 1);
    QVERIFY2(change(f, 3).contains(u"other territory"_s), qPrintable(change(f, 3)));
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Deal>().size(), 2);
    f.view().undo();
    QTRY_COMPARE(f.dump(), before);
    QVERIFY(openPlan(f, path));
    QVERIFY(choose(f, 3, u"Merge"_s));
    QCOMPARE(plan(f)->countOf(PlanSegment::ToDecide), 0);
    QVERIFY(apply(f));
    QCOMPARE(f.now().of<domain::Deal>().size(), 1);
}

void TestDealListJourney::anEditedTableOfDealsComesBack()
{
    WindowFixture f(Contents::Demo);
    const auto &deal = *f.now().rows<domain::Deal>().begin();
    const QByteArray id = QByteArray::number(deal.id.value);
    QVERIFY(openPlan(f, written(f, "id,title,status,headline_note\n" + id + ',' + deal.title.toUtf8() + ",PENDING,checked with counsel\n")));
    QCOMPARE(plan(f)->countOf(PlanSegment::Update), 1);
    QVERIFY(f.find<QLabel>("importPlanFoot")->text().contains(u"status"_s)); // Which computed columns are left.
    QVERIFY(apply(f));
    QCOMPARE(f.now().rows<domain::Deal>().begin()->headlineNote, u"checked with counsel"_s);
}

QTEST_MAIN(TestDealListJourney)
#include "tst_deal_list_journey.moc"
