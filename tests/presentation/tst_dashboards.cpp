// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/dashboards_view_model.h"
#include "presentation/dashboard/glance.h"
#include "support/portfolio_builder.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::CardKind;
using presentation::ComparedWith;
using presentation::DashboardCard;
using presentation::DashboardFile;
using presentation::DashboardLayout;
using presentation::DashboardsViewModel;

namespace {

struct Fixture
{
    Fixture()
    {
        QSettings().clear();
        database::OpenOptions options;
        options.random = [] { return 7U; };
        auto store = database::Store::create(dir.filePath(u"boards.portolan"_s), options);
        if (!store)
            qFatal("no store");
        workspace = std::make_unique<workspace::Workspace>(std::move(store).value(), std::make_shared<const domain::Portfolio>(),
                                                           [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); });
        boards = std::make_unique<DashboardsViewModel>(*workspace);
    }
    QStringList names() const
    {
        QStringList names;
        for (const auto &entry : boards->entries())
            names.append(entry.name);
        return names;
    }

    QTemporaryDir dir;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<DashboardsViewModel> boards;
};

DashboardCard card(int columns, int rows, CardKind kind = CardKind::Changes)
{
    DashboardCard made;
    made.kind = kind;
    made.columns = columns;
    made.rows = rows;
    return made;
}

figure::ChartData longBars(qsizetype rows)
{
    figure::ChartData chart;
    figure::Series series;
    series.unit = figure::Unit::Count;
    for (qsizetype i = 0; i < rows; ++i) {
        chart.categories.append({u"K%1"_s.arg(i), u"Area %1"_s.arg(i), {}});
        figure::Datum datum;
        datum.value = double(rows - i);
        datum.state = figure::DatumState::Known;
        datum.n = rows - i;
        datum.ids = {qint64(100 + i)};
        series.data.append(datum);
    }
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.series = {series};
    chart.panels = {panel};
    return chart;
}

} // namespace

/// Dashboards as values and as records.
class TestDashboards : public QObject
{
    Q_OBJECT

private slots:
    void aLayoutSurvivesItsText();
    void aCardOfANewerVersionIsKept();
    void cardsArePackedInReadingOrder();
    void aLayoutChangesAndSaysSo();
    void theFirstChangeStoresAllDeliveredOnesAsOneStep();
    void oneIsAddedRenamedRemovedAndBroughtBack();
    void aFileIsReadBack();
    void aBrokenFileIsRefused_data();
    void aBrokenFileIsRefused();
    void aFileOfTooManyCardsIsRefusedAndAStoredOneCutOff();
    void whichOneIsShownIsRemembered();
    void theDayComparedWith();
    void aLongTailIsGathered();
};

void TestDashboards::aLayoutSurvivesItsText()
{
    auto layout = presentation::clinicalLayout();
    layout.comparison = {ComparedWith::Before::Day, QDate(2024, 2, 29)};
    DashboardCard chart;
    chart.chart = analytics::findChart(u"phase-distribution");
    chart.options.unit = domain::RecordKind::Trial;
    chart.options.combinedUnderLower = true;
    chart.options.cut = analytics::Cut::Solid;
    chart.columns = 3;
    chart.rows = 2;
    layout.add(chart);
    const auto read = DashboardLayout::fromText(layout.toText());
    QVERIFY(read.ok());
    QVERIFY(read.value() == layout);
}

void TestDashboards::aCardOfANewerVersionIsKept()
{
    const QString text = uR"({"version":1,"compare":"year","cards":[{"card":"globe","spin":3},{"card":"chart","chart":"no-such"}]})"_s;
    const auto read = DashboardLayout::fromText(text);
    QVERIFY(read.ok());
    QCOMPARE(read.value().cards.size(), 2);
    QCOMPARE(int(read.value().cards.first().kind), int(CardKind::Foreign));
    const auto again = DashboardLayout::fromText(read.value().toText());
    QVERIFY(again.ok());
    QCOMPARE(again.value().cards.first().foreign.value(u"spin"_s).toInt(), 3);
    QCOMPARE(again.value().cards.last().foreign.value(u"chart"_s).toString(), u"no-such"_s);
}

void TestDashboards::cardsArePackedInReadingOrder()
{
    const QList<DashboardCard> cards{card(1, 1, CardKind::KeyFigures), card(2, 1), card(1, 2), card(1, 1), card(3, 1)};
    QCOMPARE(presentation::packed(cards, 3), (QList<QRect>{{0, 0, 3, 1}, {0, 1, 2, 1}, {2, 1, 1, 2}, {0, 2, 1, 1}, {0, 3, 3, 1}}));
    QCOMPARE(presentation::packed(cards, 1), (QList<QRect>{{0, 0, 1, 1}, {0, 1, 1, 1}, {0, 2, 1, 2}, {0, 4, 1, 1}, {0, 5, 1, 1}}));
    // Nothing slips above key figures that stand in the middle.
    const QList<DashboardCard> split{card(1, 1), card(1, 1, CardKind::KeyFigures), card(1, 1)};
    QCOMPARE(presentation::packed(split, 3), (QList<QRect>{{0, 0, 1, 1}, {0, 1, 3, 1}, {0, 2, 1, 1}}));
}

void TestDashboards::aLayoutChangesAndSaysSo()
{
    auto layout = presentation::overviewLayout();
    const int last = layout.cards.last().key;
    QVERIFY(layout.move(last, 0));
    QCOMPARE(layout.cards.first().key, last);
    QVERIFY(!layout.move(last, -3)); // There already.
    QVERIFY(layout.resize(last, 9, 9));
    QCOMPARE(layout.cards.first().columns, presentation::kDashboardColumns);
    QVERIFY(!layout.resize(last, 7, 7));
    QVERIFY(layout.remove(last));
    QVERIFY(!layout.remove(last));
    QCOMPARE(layout.indexOf(last), -1);
}

void TestDashboards::theFirstChangeStoresAllDeliveredOnesAsOneStep()
{
    Fixture f;
    QCOMPARE(f.names(), (QStringList{u"Overview"_s, u"Deals"_s, u"Clinical"_s}));
    QCOMPARE(f.workspace->snapshot()->rows<domain::Dashboard>().size(), 0);
    auto layout = f.boards->layout();
    layout.remove(layout.cards.first().key);
    QVERIFY(f.boards->setLayout(layout).ok());
    QCOMPARE(f.workspace->snapshot()->rows<domain::Dashboard>().size(), 3);
    QCOMPARE(f.boards->layout(), layout);
    QCOMPARE(f.boards->currentName(), u"Overview"_s);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.workspace->snapshot()->rows<domain::Dashboard>().size(), 0);
    QCOMPARE(f.boards->layout().cards.size(), presentation::overviewLayout().cards.size());
    QVERIFY(f.workspace->redo().ok());
    QCOMPARE(f.boards->layout().cards.size(), layout.cards.size());
}

void TestDashboards::oneIsAddedRenamedRemovedAndBroughtBack()
{
    Fixture f;
    QVERIFY(f.boards->add(u"  Board of May "_s, presentation::dealsLayout()).ok());
    QCOMPARE(f.boards->currentName(), u"Board of May"_s);
    QVERIFY(f.boards->hasName(u"board of may"_s));
    QCOMPARE(f.boards->freeName(u"Board of May"_s), u"Board of May 2"_s);
    QVERIFY(f.boards->rename(u"June"_s).ok());
    QCOMPARE(f.names(), (QStringList{u"Overview"_s, u"Deals"_s, u"Clinical"_s, u"June"_s}));
    QVERIFY(f.boards->remove().ok());
    QCOMPARE(f.names(), (QStringList{u"Overview"_s, u"Deals"_s, u"Clinical"_s}));
    QCOMPARE(f.boards->currentName(), u"Clinical"_s);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.names().last(), u"June"_s);
    // A delivered one goes too.
    f.boards->show(f.boards->entries().first().id);
    QVERIFY(f.boards->remove().ok());
    QCOMPARE(f.names(), (QStringList{u"Deals"_s, u"Clinical"_s, u"June"_s}));
}

void TestDashboards::aFileIsReadBack()
{
    const DashboardFile file{u"Vorstand 董事会"_s, presentation::overviewLayout()};
    const auto read = DashboardFile::fromBytes(file.toBytes());
    QVERIFY(read.ok());
    QCOMPARE(read.value().name, file.name);
    QVERIFY(read.value().layout == file.layout);
}

void TestDashboards::aBrokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNewer");
    const QByteArray good = DashboardFile{u"A"_s, presentation::overviewLayout()}.toBytes();
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut off") << good.left(good.size() / 2) << false;
    QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1})") << false;
    QTest::newRow("no name") << QByteArray(R"({"format":"portolan-dashboard","version":1,"layout":{"cards":[]}})") << false;
    QTest::newRow("no cards") << QByteArray(R"({"format":"portolan-dashboard","version":1,"name":"A","layout":{}})") << false;
    QTest::newRow("a card that is none") << QByteArray(R"({"format":"portolan-dashboard","version":1,"name":"A","layout":{"cards":[4]}})") << false;
    QTest::newRow("newer") << QByteArray(R"({"format":"portolan-dashboard","version":2,"name":"A","layout":{"cards":[]}})") << true;
}

void TestDashboards::aBrokenFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isNewer);
    const auto read = DashboardFile::fromBytes(bytes);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code == domain::Error::Code::NewerSchema, isNewer);
}

void TestDashboards::aFileOfTooManyCardsIsRefusedAndAStoredOneCutOff()
{
    const QString layout = u"{\"version\":1,\"cards\":[%1{}]}"_s.arg(u"{},"_s.repeated(1500));
    const auto stored = presentation::DashboardLayout::fromText(layout);
    QVERIFY(stored.ok());
    QCOMPARE(stored.value().cards.size(), presentation::kMostCards);
    const auto file = DashboardFile::fromBytes(u"{\"format\":\"portolan-dashboard\",\"version\":1,\"name\":\"A\",\"layout\":%1}"_s.arg(layout).toUtf8());
    QVERIFY(!file.ok());
    QCOMPARE(file.error().where, u"count"_s);
}

void TestDashboards::whichOneIsShownIsRemembered()
{
    Fixture f;
    QSignalSpy layouts(f.boards.get(), &DashboardsViewModel::layoutChanged);
    f.boards->show(f.boards->entries()[2].id);
    QCOMPARE(layouts.size(), 1);
    const DashboardsViewModel again(*f.workspace);
    QCOMPARE(again.currentName(), u"Clinical"_s);
}

void TestDashboards::theDayComparedWith()
{
    const QDate day(2025, 3, 31);
    QCOMPARE((ComparedWith{ComparedWith::Before::Year, {}}.dateBefore(day)), QDate(2024, 3, 31));
    QCOMPARE((ComparedWith{ComparedWith::Before::HalfYear, {}}.dateBefore(day)), QDate(2024, 9, 30));
    QCOMPARE((ComparedWith{ComparedWith::Before::Month, {}}.dateBefore(day)), QDate(2025, 2, 28));
    QCOMPARE((ComparedWith{ComparedWith::Before::Day, QDate(2030, 1, 1)}.dateBefore(day)), day);
}

void TestDashboards::aLongTailIsGathered()
{
    QCOMPARE(presentation::glance(longBars(10)), longBars(10));
    const auto chart = presentation::glance(longBars(20));
    QCOMPARE(chart.categories.size(), 9);
    QCOMPARE(chart.categories.last().label, u"Other (12)"_s);
    const auto &rest = chart.panels.first().series.first().data.last();
    QCOMPARE(rest.ids.size(), 12);
    QCOMPARE(rest.n, 78); // 12 + 11 + … + 1
    QCOMPARE(*rest.value, 78.0);
}

QTEST_MAIN(TestDashboards)
#include "tst_dashboards.moc"
