// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of candidates, companies and trials come in beside what is here: nothing is joined, dropped or taken back unasked.
#include "import_steps.h"

#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

using composition::Contents;
using namespace domain;
using namespace import_steps;

namespace {

/// A file beside the portfolio, as a person would keep it.
QString written(const WindowFixture &f, const QString &name, const QByteArray &text)
{
    QFile file(QFileInfo(f.path).dir().filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QString action(WindowFixture &f, int line)
{
    return plan(f)->index(rowOfLine(f, line), ImportPlanModel::Action).data().toString();
}

QString choice(WindowFixture &f, int line)
{
    return plan(f)->index(rowOfLine(f, line), ImportPlanModel::Choice).data().toString();
}

} // namespace

class TestRecordListsJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"PortolanTest"_s);
        QCoreApplication::setApplicationName(u"tst_record_lists_journey"_s);
        widgets::applyLook(*qApp, presentation::Appearance::Light);
    }

    void oneSubstanceOfTwoCompaniesIsAsked()
    {
        WindowFixture f(Contents::Vocabulary);
        const QString file = written(f, u"pipeline.csv"_s, "Candidate,INN,Originator,Phase,Phase since\nFB-100,trastuzumab,Foo Bio,Phase 3,2024-02-01\nXY-200,trastuzumab,Xylo Pharma,Phase 1,2025-03-01\n");
        QVERIFY(openPlan(f, file));
        QCOMPARE(action(f, 3), u"Same candidate?"_s);
        QVERIFY2(change(f, 3).contains(u"same generic name"_s), qPrintable(change(f, 3)));
        QCOMPARE(choice(f, 3), u"Add"_s);
        QVERIFY(apply(f));
        QCOMPARE(f.now().of<Candidate>().size(), 2);
        QVERIFY(openPlan(f, file));
        QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
    }

    void companiesThatDifferInBracketsStayTwo()
    {
        WindowFixture f(Contents::Vocabulary);
        QVERIFY(openPlan(f, written(f, u"companies.csv"_s, "Company,Headquarters\nHengrui (Suzhou) Co Ltd,China\nHengrui (Shanghai) Co Ltd,China\n")));
        QCOMPARE(action(f, 3), u"Same company?"_s);
        QVERIFY(apply(f));
        QCOMPARE(f.now().of<Company>().size(), 2);
    }

    void anUnknownCandidateOfATrialIsAnsweredAndAnOlderStateKept()
    {
        WindowFixture f(Contents::Vocabulary);
        QVERIFY(openPlan(f, written(f, u"trials.csv"_s, "Registry number,Title,Status,Enrollment,Last update posted,Candidates\nNCT09999991,A study,Completed,200,2024-06-01,NEW-999\n")));
        QVERIFY2(change(f, 2).contains(u"“NEW-999” is no candidate here; left out until you choose"_s), qPrintable(change(f, 2)));
        QVERIFY(choose(f, 2, u"“NEW-999” is a new candidate"_s));
        QVERIFY(apply(f));
        QCOMPARE(f.now().of<TrialCandidate>().size(), 1);
        QVERIFY(openPlan(f, written(f, u"trials old.csv"_s, "Registry number,Title,Status,Enrollment,Last update posted,Candidates\nNCT09999991,A study,Recruiting,100,2022-06-01,NEW-999\n")));
        QCOMPARE(action(f, 2), u"Older"_s);
        QCOMPARE(choice(f, 2), u"Keep mine"_s);
        QVERIFY(apply(f));
        const Trial trial = *f.now().rows<Trial>().begin();
        QCOMPARE(int(trial.status), int(TrialStatus::Completed));
        QCOMPARE(trial.enrollment.value_or(0), qint64(200));
        QCOMPARE(f.now().of<TrialStatusEvent>().size(), 2);
    }
};

QTEST_MAIN(TestRecordListsJourney)
#include "tst_record_lists_journey.moc"
