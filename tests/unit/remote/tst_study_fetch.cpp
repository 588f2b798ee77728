// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/study_fetch.h"
#include "support/recorded_server.h"
#include "unit/exchange/shelf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace remote;
using unit::RecordedServer;
using Answer = RecordedServer::Answer;

namespace {

FetchPace quick()
{
    FetchPace pace;
    pace.attempts = 3;
    pace.firstWait = std::chrono::milliseconds(5);
    pace.silence = std::chrono::milliseconds(200);
    return pace;
}

QByteArray page(const QByteArrayList &numbers, const QByteArray &token = {})
{
    QByteArrayList studies;
    for (const QByteArray &number : numbers)
        studies.append(R"({"protocolSection":{"identificationModule":{"nctId":")" + number + R"(","briefTitle":"T"}}})");
    return R"({"totalCount":3,"studies":[)" + studies.join(',') + "]" + (token.isEmpty() ? QByteArray() : R"(,"nextPageToken":")" + token + "\"") + "}";
}

} // namespace

class TestStudyFetch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString folder()
    {
        QDir(m_dir.path()).removeRecursively();
        QDir().mkpath(m_dir.path());
        return m_dir.path();
    }
    FetchResult run(StudyFetch &fetch, const FetchRequest &request)
    {
        QSignalSpy done(&fetch, &StudyFetch::finished);
        FetchResult result;
        connect(&fetch, &StudyFetch::finished, this, [&result](const FetchResult &ended) { result = ended; });
        fetch.start(request, folder());
        if (done.isEmpty())
            done.wait(10'000);
        return result;
    }
    FetchResult run(RecordedServer &server, const FetchPace &pace = quick(), const QStringList &numbers = {})
    {
        StudyFetch fetch(pace);
        return run(fetch, {server.address(), numbers, u"lung cancer & EGFR"_s});
    }

private Q_SLOTS:
    void pagesAreFetchedUntilThereIsNoTokenAndImported()
    {
        RecordedServer server({{RecordedServer::ok(page({"NCT00000001", "NCT00000002"}, "a+b"))}, {RecordedServer::ok(page({"NCT00000003"}))}});
        const FetchResult result = run(server);
        QVERIFY(!result.problem);
        QCOMPARE(result.studies, 3);
        QCOMPARE(server.asked.size(), 2);
        QVERIFY2(server.asked[0].contains("query.term=lung%20cancer%20%26%20EGFR"), server.asked[0].constData());
        QVERIFY2(server.asked[1].contains("pageToken=a%2Bb"), server.asked[1].constData());
        unit::Shelf shelf;
        const auto plan = exchange::planTrialImport(result.folder, *shelf.now, shelf.lookup());
        QVERIFY(plan.ok());
        QCOMPARE(plan.value().counts, (exchange::PlanCounts{3, 0, 0, 0, 0}));
        QVERIFY(plan.value().vanished.isEmpty());
    }

    void manyNumbersAreAskedForInParts()
    {
        QStringList numbers;
        for (int i = 0; i < 150; ++i)
            numbers.append(u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')));
        RecordedServer server({{RecordedServer::ok(page({"NCT00000001"}))}, {RecordedServer::ok(page({"NCT00000101"}))}});
        const FetchResult result = run(server, quick(), numbers);
        QVERIFY(!result.problem);
        QCOMPARE(result.studies, 2);
        QVERIFY(server.asked[0].contains("NCT00000099") && !server.asked[0].contains("NCT00000100"));
        QVERIFY(server.asked[1].contains("NCT00000100") && server.asked[1].contains("NCT00000149"));
    }

    void aBusyRegistryIsAskedAgain()
    {
        RecordedServer server({{RecordedServer::withStatus("503 Service Unavailable", "")},
                               {RecordedServer::withStatus("429 Too Many Requests", "", "Retry-After: 0\r\n")},
                               {RecordedServer::ok(page({"NCT00000001"}))}});
        QVERIFY(!run(server).problem);
        QCOMPARE(server.asked.size(), 3);
    }

    void aTruncatedReplyIsAskedForAgain()
    {
        const QByteArray whole = RecordedServer::ok(page({"NCT00000001"}));
        RecordedServer server({{whole.chopped(20)}, {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + page({"NCT00000001"}).chopped(20)}, {whole}, {whole}, {whole}});
        const FetchResult result = run(server);
        QVERIFY2(!result.problem, qPrintable(result.detail));
        QCOMPARE(result.studies, 1);
        QVERIFY(server.asked.size() >= 3); // Qt itself asks once more where a line broke off.
        QCOMPARE(QDir(result.folder).entryList(QDir::Files).size(), 1);
    }

    void theFetchGivesUpWithAReason_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<FetchProblem>("problem");
        QTest::addColumn<int>("asked");
        QTest::newRow("busy for good") << RecordedServer::withStatus("500 Error", "") << false << FetchProblem::Refused << 3;
        QTest::newRow("not allowed") << RecordedServer::withStatus("403 Forbidden", "") << false << FetchProblem::Refused << 1;
        QTest::newRow("silent") << QByteArray() << true << FetchProblem::NoAnswer << 3;
        QTest::newRow("slow") << RecordedServer::ok(page({"NCT00000001"})).chopped(20) << true << FetchProblem::NoAnswer << 3;
        QTest::newRow("a web page") << RecordedServer::ok("<html>Please log in</html>") << false << FetchProblem::BadAnswer << 3;
        QTest::newRow("asks for an hour") << RecordedServer::withStatus("503 Busy", "", "Retry-After: 3600\r\n") << false << FetchProblem::Refused << 1;
        QTest::newRow("nothing found") << RecordedServer::ok(R"({"totalCount":0,"studies":[]})") << false << FetchProblem::NothingFound << 1;
    }
    void theFetchGivesUpWithAReason()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isHeld);
        QFETCH(FetchProblem, problem);
        QFETCH(int, asked);
        RecordedServer server({{answer, isHeld}, {answer, isHeld}, {answer, isHeld}, {answer, isHeld}});
        QCOMPARE(run(server).problem, std::optional(problem));
        QCOMPARE(server.asked.size(), asked);
    }

    void withoutANetworkItSaysSo()
    {
        quint16 port = 0;
        {
            const RecordedServer server({});
            port = server.serverPort();
        }
        StudyFetch fetch(quick());
        const FetchResult result = run(fetch, {QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(port)), {}, u"x"_s});
        QCOMPARE(result.problem, std::optional(FetchProblem::Offline));
        StudyFetch other(quick());
        QCOMPARE(run(other, {QUrl(u"file:///etc/passwd"_s), {}, u"x"_s}).problem, std::optional(FetchProblem::BadAddress));
    }

    void aPageBeyondAllMeasureIsRefused()
    {
        FetchPace pace = quick();
        pace.largestPage = 1000;
        RecordedServer server({{RecordedServer::ok(QByteArray(100'000, ' '))}});
        QCOMPARE(run(server, pace).problem, std::optional(FetchProblem::TooLarge));
    }

    void aTokenThatLeadsToItselfEnds()
    {
        RecordedServer server({{RecordedServer::ok(page({"NCT00000001"}, "a"))}, {RecordedServer::ok(page({"NCT00000001"}, "a"))}});
        QCOMPARE(run(server).problem, std::optional(FetchProblem::BadAnswer));
    }

    void itCanBeCanceledAtAnyMoment()
    {
        RecordedServer server({{RecordedServer::ok(page({"NCT00000001"}, "a"))}, {{}, true}});
        StudyFetch fetch;
        connect(&fetch, &StudyFetch::progressed, &fetch, &StudyFetch::cancel);
        QCOMPARE(run(fetch, {server.address(), {}, u"x"_s}).problem, std::optional(FetchProblem::Canceled));
        QVERIFY(!fetch.isRunning());
    }

    void numbersAreFoundInAnyText()
    {
        QCOMPARE(numbersIn(u"nct00000001, NCT00000002;NCT00000001\nsee NCT123 and NCT000000033"_s), QStringList({u"NCT00000001"_s, u"NCT00000002"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStudyFetch)
#include "tst_study_fetch.moc"
