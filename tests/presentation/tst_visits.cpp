// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/visits.h"

#include <QTest>

using workspace::Visit;
using workspace::Visits;

namespace {

Visit visit(int place, const QString &filter = {}, int month = 6)
{
    return {place, domain::FilterSpec::parse(filter).value(), {QDate(2025, month, 30), {}}};
}

} // namespace

class TestVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayIsWalkedBackAndForth();
    void aNewPlaceForgetsWhatLayAhead();
    void stayingIsNoVisit();
    void monthAfterMonthIsOneVisit();
    void whatStoodThereTellsVisitsApart();
};

void TestVisits::theWayIsWalkedBackAndForth()
{
    Visits visits;
    QVERIFY(!visits.canGoBack() && !visits.canGoForward());
    visits.append(visit(1));
    visits.append(visit(1, u"area:oncology"_qs));
    visits.append(visit(2, u"area:oncology"_qs));
    QCOMPARE(visits.goBack(), visit(1, u"area:oncology"_qs));
    QCOMPARE(visits.goBack(), visit(1));
    QVERIFY(!visits.canGoBack());
    QCOMPARE(visits.goForward(), visit(1, u"area:oncology"_qs));
    QCOMPARE(visits.goForward(), visit(2, u"area:oncology"_qs));
    QVERIFY(!visits.canGoForward());
}

void TestVisits::aNewPlaceForgetsWhatLayAhead()
{
    Visits visits;
    for (int place = 1; place <= 3; ++place)
        visits.append(visit(place));
    visits.goBack();
    visits.goBack();
    visits.append(visit(7));
    QVERIFY(!visits.canGoForward());
    QCOMPARE(visits.goBack(), visit(1));
}

void TestVisits::stayingIsNoVisit()
{
    Visits visits;
    visits.append(visit(1));
    visits.append(visit(1));
    QVERIFY(!visits.canGoBack());
}

void TestVisits::monthAfterMonthIsOneVisit()
{
    Visits visits;
    visits.append(visit(1, {}, 6));
    for (const int month : {9, 11, 4, 1})
        visits.append(visit(1, {}, month));
    visits.append(visit(2, {}, 1));
    QCOMPARE(visits.goBack(), visit(1, {}, 1));
    QCOMPARE(visits.goBack(), visit(1, {}, 6));
    QVERIFY(!visits.canGoBack());
}

void TestVisits::whatStoodThereTellsVisitsApart()
{
    Visits visits;
    const auto company = [](int id) {
        Visit one = visit(9);
        one.shown = {{u"company"_qs, id}};
        return one;
    };
    visits.append(company(1));
    visits.append(company(1));
    visits.append(company(2));
    visits.append(company(3));
    QCOMPARE(visits.goBack(), company(2));
    QCOMPARE(visits.goBack(), company(1));
    QVERIFY(!visits.canGoBack());
    QCOMPARE(visits.goForward(), company(2));
}

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
