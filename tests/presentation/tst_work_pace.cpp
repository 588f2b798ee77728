// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/work_pace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using presentation::WorkPace;

/// How fast work goes and how long it takes, with a clock that the test moves.
class TestWorkPace : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidTooEarly()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::Rows, 1000, 0ms);
        pace.note(0.1, 200ms);
        QVERIFY(!pace.perSecond() && !pace.left());
        pace.note(0.3, 600ms);
        QCOMPARE(qRound(*pace.perSecond()), 500);
        QVERIFY(!pace.left());
    }

    void aSteadyPaceTellsTheTimeLeft()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::Rows, 100'000, 0ms);
        for (int tenth = 1; tenth <= 20; ++tenth)
            pace.note(tenth / 100.0, tenth * 100ms);
        QCOMPARE(*pace.left(), 8s);
        QCOMPARE(presentation::paceText(pace), u"20,000 of 100,000 rows · 10,000 rows/s · 8 s left"_s);
    }

    void aJumpingPaceTellsNoTimeUntilItIsSteadyAgain()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::Bytes, 366e6, 0ms);
        for (int tenth = 1; tenth <= 15; ++tenth)
            pace.note(tenth / 1000.0, tenth * 100ms);
        for (int tenth = 16; tenth <= 30; ++tenth)
            pace.note(0.015 + (tenth - 15) / 50.0, tenth * 100ms);
        QVERIFY(!pace.left());
        for (int tenth = 31; tenth <= 60; ++tenth)
            pace.note(0.315 + (tenth - 30) / 1000.0, tenth * 100ms);
        QVERIFY(!pace.left());
        for (int tenth = 61; tenth <= 110; ++tenth)
            pace.note(0.345 + (tenth - 60) / 1000.0, tenth * 100ms);
        QVERIFY(pace.left());
    }

    void readingTellsBytesAndRows()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::Bytes, 366e6, 0ms);
        for (int tenth = 1; tenth <= 20; ++tenth)
            pace.note(tenth / 100.0, tenth * 100ms, tenth * 1000);
        QCOMPARE(presentation::paceText(pace), u"73 of 366 MB · 37 MB/s · 10,000 rows/s · 8 s left"_s);
        pace.start(WorkPace::Unit::Bytes, 366e6, 3000ms);
        pace.note(0.5, 4000ms);
        QVERIFY(!pace.rowsPerSecond()); // A file whose rows cannot be counted while it is read.
    }

    void onlyTheLastSecondsCount()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::Rows, 1'000'000, 0ms);
        for (int second = 1; second <= 10; ++second)
            pace.note(second / 1000.0, second * 1000ms);
        for (int second = 11; second <= 20; ++second)
            pace.note(0.01 + (second - 10) / 100.0, second * 1000ms);
        QCOMPARE(qRound(*pace.perSecond()), 10'000);
        QCOMPARE(*pace.left(), 89s);
    }

    void withoutATotalOnlyTheTimeIsTold()
    {
        WorkPace pace;
        pace.start(WorkPace::Unit::None, 0, 0ms);
        for (int second = 1; second <= 4; ++second)
            pace.note(second / 400.0, second * 1000ms);
        QVERIFY(presentation::paceText(pace).isEmpty());
        for (int second = 5; second <= 20; ++second)
            pace.note(second / 400.0, second * 1000ms);
        QCOMPARE(presentation::paceText(pace), u"7 min left"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkPace)
#include "tst_work_pace.moc"
