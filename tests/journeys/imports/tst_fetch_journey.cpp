// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recorded_server.h"
#include "window_fixture.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/pages/record_table.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using composition::Contents;
using support::WindowFixture;
using unit::RecordedServer;
using widgets::Place;

namespace {

const domain::Trial &trialNumbered(const domain::Portfolio &now, const QString &number)
{
    for (const domain::Trial &trial : now.rows<domain::Trial>()) {
        if (trial.number == number)
            return trial;
    }
    qFatal("no trial %s", qPrintable(number));
}

QByteArray pageOf(const QString &number)
{
    return R"({"totalCount":1,"studies":[{"protocolSection":{"identificationModule":{"nctId":")" + number.toUtf8()
        + R"("},"statusModule":{"whyStopped":"Read from the registry"}}}]})";
}

/// One of several, with the total that the registry counts and a token for the next.
QByteArray pageOf(int page, int pages)
{
    const QByteArray next = page + 1 < pages ? R"("nextPageToken":"t)" + QByteArray::number(page + 1) + R"(",)" : QByteArray();
    return R"({"totalCount":)" + QByteArray::number(pages) + "," + next + R"("studies":[{"protocolSection":{"identificationModule":{"nctId":"NCT0000000)" + QByteArray::number(page)
        + R"("},"statusModule":{"overallStatus":"RECRUITING"}}}]})";
}

} // namespace

/// Chosen trials are asked for again; the plan shows what changed before it is written.
class FetchJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }

    void refreshShowsWhatChangedAndWritesItOnce()
    {
        WindowFixture story(Contents::Demo);
        story.view().goTo(Place::Trials);
        auto *page = story.recordPage();
        QVERIFY(page);
        page->table().selectRow(0);
        QTRY_COMPARE(page->selectedIds().size(), 1);
        const QString number = story.now().find(domain::Id<domain::Trial>{page->selectedIds().first()})->number;
        RecordedServer server({{RecordedServer::ok(pageOf(number))}});
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        auto *refresh = page->findChild<QPushButton *>(u"refreshTrials"_s);
        QVERIFY(refresh && refresh->isEnabled());
        refresh->click();
        QTRY_COMPARE(story.view().place(), Place::Import);
        QVERIFY(server.asked.value(0).contains(number.toLatin1()));
        QVERIFY(trialNumbered(story.now(), number).whyStopped.isEmpty());
        auto *apply = story.find<QPushButton>("importNext");
        QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
        apply->click();
        QTRY_COMPARE(trialNumbered(story.now(), number).whyStopped, u"Read from the registry"_s);
        story.view().undo();
        QTRY_VERIFY(trialNumbered(story.now(), number).whyStopped.isEmpty());
    }

    void manyPagesTellHowManyOfAllAndTheTimeLeft()
    {
        constexpr int kPages = 10;
        WindowFixture story(Contents::Vocabulary);
        QList<RecordedServer::Answer> answers;
        for (int page = 0; page < kPages; ++page)
            answers.append({RecordedServer::ok(pageOf(page, kPages)), false, 250ms});
        RecordedServer server(answers);
        server.holdFrom(kPages - 1);
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        widgets::openFetch(story.view(), {});
        auto *dialog = story.view().findChild<widgets::FetchDialog *>();
        QVERIFY(dialog);
        dialog->setQuestion(u"lung cancer"_s);
        dialog->findChild<QPushButton *>(u"startFetch"_s)->click();
        auto *state = dialog->findChild<QLabel *>(u"fetchState"_s);
        QVERIFY(state);
        QTRY_VERIFY2(state->text().contains(u" of 10 trials"_s), qPrintable(state->text()));
        QTRY_VERIFY2(state->text().contains(u"trials/s"_s) && state->text().contains(u" s left"_s), qPrintable(state->text()));
        server.letGo();
        QTRY_COMPARE(story.view().place(), Place::Import);
        QCOMPARE(server.asked.size(), kPages);
        auto *apply = story.find<QPushButton>("importNext");
        QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
        apply->click();
        QTRY_COMPARE(story.now().of<domain::Trial>().size(), kPages);
    }

    void theCommandLineFetchesAndTells()
    {
        WindowFixture f(Contents::Vocabulary);
        f.window.reset();
        RecordedServer server({{RecordedServer::ok(pageOf(u"NCT01234567"_s))}, {RecordedServer::ok(pageOf(u"NCT01234567"_s))}, {RecordedServer::withStatus("404 Not Found", "{}")}});
        const QString address = server.address().toString();
        QString told;
        QString problems;
        QTextStream out(&told);
        QTextStream err(&problems);
        const auto run = [&](const QStringList &arguments) {
            cli::Call call{QStringList{f.path} + arguments, out, err, f.environment};
            const int code = int(cli::run(*cli::findCommand({u"portolan"_s, u"fetch"_s}), call));
            out.flush();
            err.flush();
            return code;
        };
        QCOMPARE(run({}), 2);
        QCOMPARE(run({u"--numbers"_s, u"no number"_s, u"--address"_s, address}), 2);
        QVERIFY(problems.contains(u"'no number' holds no number of ClinicalTrials.gov"_s));
        QCOMPARE(run({u"--numbers"_s, u"nct01234567"_s, u"--address"_s, address, u"--dry-run"_s}), 0);
        QVERIFY2(told.contains(u"1 to add"_s) || told.contains(u"1 added"_s), qPrintable(told));
        QCOMPARE(run({u"--search"_s, u"why stopped"_s, u"--address"_s, address, u"--json"_s}), 0);
        QVERIFY(told.contains(u"\"added\": 1"_s));
        QVERIFY(server.asked.value(1).contains("query.term=why%20stopped"));
        QCOMPARE(run({u"--numbers"_s, u"NCT01234567"_s, u"--address"_s, address}), 3);
        QVERIFY2(problems.contains(u"HTTP 404"_s), qPrintable(problems));
        server.close();
        QCOMPARE(run({u"--numbers"_s, u"NCT01234567"_s, u"--address"_s, address}), 3);
        QVERIFY2(problems.contains(u"127.0.0.1 cannot be reached"_s), qPrintable(problems));
        f.start();
        QCOMPARE(f.now().of<domain::Trial>().size(), 1);
    }
};

QTEST_MAIN(FetchJourney)
#include "tst_fetch_journey.moc"
