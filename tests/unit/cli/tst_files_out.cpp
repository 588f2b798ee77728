// SPDX-License-Identifier: GPL-3.0-or-later
// The files that commands write, through the commands themselves: where they may not be written, what `verify` says of them later, and that
// both are the same on every computer.
#include "cli/command_line.h"
#include "composition/portfolio_file.h"
#include "exchange/reports/exported_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>
#include <ctime>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using cli::ExitCode;

class TestFilesOut : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasKnownOnADayIsTheSameEverywhere();
    void verifyNamesAHeadlineThatNoLongerHolds();
    void aTypedHeadlineIsSaidToBeTyped();
    void theFormatIsThatOfThePath();
    void anOptionIsGivenOnce();
    void withoutRoomTheOlderFileStays_data();
    void withoutRoomTheOlderFileStays();
    void aCalendarSaysWhatItRestsOn();

private:
    struct Said
    {
        ExitCode code;
        QString out;
        QString err;
    };
    Said said(const QStringList &arguments) const;
    void addDeal(const QDateTime &at);
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    QString m_file;
};

void TestFilesOut::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC);
    m_file = path(u"p.portolan"_s);
    const composition::Environment environment{u"Tester"_s, u"machine"_s, [] { return 7U; }, [this] { return m_now; }};
    QVERIFY(composition::createPortfolio(m_file, composition::Contents::Demo, environment));
}

TestFilesOut::Said TestFilesOut::said(const QStringList &arguments) const
{
    const composition::Environment environment{u"Tester"_s, u"machine"_s, [] { return 7U; }, [this] { return m_now; }};
    QByteArray out;
    QByteArray err;
    ExitCode code;
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Call call{arguments.mid(1), outStream, errStream, environment};
        code = cli::run(*cli::findCommand({u"portolan"_s, arguments.first()}), call);
    }
    return {code, QString::fromUtf8(out), QString::fromUtf8(err)};
}

void TestFilesOut::addDeal(const QDateTime &at)
{
    const composition::Environment environment{u"Tester"_s, u"machine"_s, [] { return 7U; }, [this] { return m_now; }};
    auto store = database::Store::open(m_file, environment.openOptions());
    QVERIFY(store);
    domain::Deal deal;
    deal.id = store.value()->ids().next<domain::Deal>();
    deal.title = u"Entered that evening"_s;
    deal.announced = deal.signedOn = domain::PartialDate::day(QDate(2020, 3, 3));
    domain::ChangeSet changes;
    changes.insert(deal);
    QVERIFY(store.value()->apply(changes, at));
}

/// Entered at two in the morning in Shanghai, at one in the afternoon in New York, at 18:00 of the 20th by the clock that counts.
void TestFilesOut::whatWasKnownOnADayIsTheSameEverywhere()
{
    addDeal(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    m_now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&] {
        qputenv("TZ", before);
        tzset();
    });
    QStringList lists;
    for (const char *zone : {"Asia/Shanghai", "America/New_York", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        for (const QString &day : {u"2026-11-19"_s, u"2026-11-20"_s})
            lists.append(said({u"list"_s, m_file, u"deals"_s, u"--as-of"_s, u"2026-11-22"_s, u"--as-known-on"_s, day, u"--columns"_s, u"title"_s, u"--format"_s, u"csv"_s}).out);
        if (lists.size() == 2) // Made in Shanghai, verified everywhere.
            QCOMPARE(said({u"chart"_s, m_file, u"partnership-outcomes"_s, u"--as-of"_s, u"2026-11-22"_s, u"--as-known-on"_s, u"2026-11-20"_s, u"--output"_s, path(u"made.xlsx"_s)}).code, ExitCode::Done);
        const auto verified = said({u"verify"_s, path(u"made.xlsx"_s), m_file});
        QVERIFY2(verified.code == ExitCode::Done, qPrintable(QLatin1StringView(zone) + verified.out + verified.err));
    }
    for (qsizetype i = 2; i < lists.size(); ++i)
        QCOMPARE(lists[i], lists[i % 2]);
    QVERIFY(!lists[0].contains(u"Entered that evening"_s));
    QVERIFY(lists[1].contains(u"Entered that evening"_s));
    QCOMPARE(exchange::exportedFile(content(u"made.xlsx"_s)).value().provenance.knownOn, QDate(2026, 11, 20));
}

void TestFilesOut::verifyNamesAHeadlineThatNoLongerHolds()
{
    for (const QString &format : {u"pptx"_s, u"pdf"_s, u"xlsx"_s}) {
        const QString made = path(u"chart."_s + format);
        QCOMPARE(said({u"chart"_s, m_file, u"partnership-outcomes"_s, u"--output"_s, made}).code, ExitCode::Done);
        const auto whole = said({u"verify"_s, made, m_file});
        QVERIFY2(whole.code == ExitCode::Done, qPrintable(whole.out));
        QVERIFY(whole.out.contains(u"All figures still hold."_s));
    }
    const QString report = path(u"report.html"_s);
    QCOMPARE(said({u"report"_s, m_file, u"board-briefing"_s, u"--output"_s, report}).code, ExitCode::Done);
    QCOMPARE(said({u"verify"_s, report, m_file}).code, ExitCode::Done);
    addDeal(m_now);
    for (const QString &name : {u"chart.pptx"_s, u"chart.pdf"_s, u"chart.xlsx"_s, u"report.html"_s}) {
        const auto changed = said({u"verify"_s, path(name), m_file});
        QCOMPARE(changed.code, ExitCode::DoneWithRefusals);
        QVERIFY2(changed.out.contains(u" · footnote: “"_s), qPrintable(changed.out));
        QVERIFY2(changed.out.contains(u" · headline: “"_s), qPrintable(changed.out));
    }
    const auto json = QJsonDocument::fromJson(said({u"verify"_s, path(u"chart.pptx"_s), m_file, u"--json"_s}).out.toUtf8()).object();
    QVERIFY(json.value("sentences_changed"_L1).toArray().size() >= 1);
}

void TestFilesOut::aTypedHeadlineIsSaidToBeTyped()
{
    const auto store = database::Store::open(m_file, {database::OpenMode::ReadOnly, {}, {}, {}});
    QVERIFY(store);
    const QString made = path(u"own.json"_s);
    QCOMPARE(said({u"chart"_s, m_file, u"partnership-outcomes"_s, u"--output"_s, made}).code, ExitCode::Done);
    auto provenance = exchange::exportedFile(content(u"own.json"_s)).value().provenance;
    for (auto &row : provenance.figures) {
        if (figure::isSaid(row) && row.key.endsWith(u"/headline"_s)) {
            row.text = u"Ours"_s;
            row.bounds = u"TYPED"_s;
        }
    }
    QFile file(made);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exchange::markedJson("{\"headline\":\"Ours\"}", QJsonDocument(figure::provenanceJson(provenance)).toJson()));
    file.close();
    const auto verified = said({u"verify"_s, made, m_file});
    QVERIFY2(verified.out.contains(u"Typed by a person, so not compared"_s), qPrintable(verified.out));
    QCOMPARE(verified.code, ExitCode::Done);
}

void TestFilesOut::theFormatIsThatOfThePath()
{
    for (const QString &format : {u"json"_s, u"csv"_s, u"xlsx"_s}) {
        const QString name = u"deals."_s + format;
        QCOMPARE(said({u"list"_s, m_file, u"deals"_s, u"--output"_s, path(name)}).code, ExitCode::Done);
        QCOMPARE(!QJsonDocument::fromJson(content(name)).isNull(), format == u"json"_s);
        QCOMPARE(content(name).startsWith("PK"), format == u"xlsx"_s);
        QCOMPARE(QFile::exists(path(name + u".json"_s)), format == u"csv"_s);
        QCOMPARE(said({u"verify"_s, path(name), m_file}).code, ExitCode::Done);
    }
}

void TestFilesOut::anOptionIsGivenOnce()
{
    const auto twice = said({u"list"_s, m_file, u"deals"_s, u"--filter"_s, u"status:active"_s, u"--filter"_s, u"status:terminated"_s});
    QCOMPARE(twice.code, ExitCode::WrongUsage);
    QVERIFY2(twice.err.contains(u"'--filter' was given more than once"_s), qPrintable(twice.err));
    QCOMPARE(said({u"report"_s, m_file, u"candidate-profile"_s, u"--set"_s, u"candidate=zanubrutinib"_s, u"--set"_s, u"title=Ours"_s, u"--output"_s, path(u"r.html"_s)}).code, ExitCode::Done);
    // A report's own date is one of its settings, and one option too.
    QCOMPARE(said({u"report"_s, m_file, u"board-briefing"_s, u"--set"_s, u"as-of=2024-06-30"_s, u"--output"_s, path(u"dated.html"_s)}).code, ExitCode::Done);
    QVERIFY(content(u"dated.html"_s).contains("As of 30 Jun 2024"));
    QVERIFY(content(u"dated.html"_s).contains("from 30 Jun 2023 to 30 Jun 2024"));
    const auto both = said({u"report"_s, m_file, u"board-briefing"_s, u"--as-of"_s, u"2024-06-30"_s, u"--set"_s, u"as-of=2025-06-30"_s, u"--output"_s, path(u"dated.html"_s)});
    QCOMPARE(both.code, ExitCode::WrongUsage);
}

void TestFilesOut::withoutRoomTheOlderFileStays_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *name : {"c.pptx", "c.xlsx", "c.pdf", "c.svg", "c.png", "c.json"})
        QTest::newRow(name) << QStringList{u"chart"_s, {}, u"top-deals"_s, u"--output"_s, QLatin1StringView(name)};
    for (const char *name : {"l.csv", "l.xlsx", "l.json"})
        QTest::newRow(name) << QStringList{u"list"_s, {}, u"deals"_s, u"--output"_s, QLatin1StringView(name)};
    for (const char *name : {"r.pptx", "r.xlsx", "r.pdf", "r.html"})
        QTest::newRow(name) << QStringList{u"report"_s, {}, u"board-briefing"_s, u"--output"_s, QLatin1StringView(name)};
    QTest::newRow("calendar") << QStringList{u"calendar"_s, {}, u"--output"_s, u"c.ics"_s};
    QTest::newRow("changes") << QStringList{u"changes"_s, {}, u"--from"_s, u"2024-01-01"_s, u"--present-knowledge"_s, u"--output"_s, u"w.pptx"_s};
}

/// Files of at most 4 kB stand for a full disk.
void TestFilesOut::withoutRoomTheOlderFileStays()
{
    QFETCH(QStringList, arguments);
    const QString name = arguments.last();
    arguments[1] = m_file;
    arguments.last() = path(name);
    QFile old(path(name));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit was{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
    Said refused{ExitCode::Done, {}, {}};
    {
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &was); });
        const rlimit small{4096, was.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        refused = said(arguments);
    }
    QCOMPARE(refused.code, ExitCode::CannotReadOrWrite);
    QVERIFY2(!refused.err.trimmed().isEmpty(), qPrintable(name));
    QCOMPARE(content(name), "old");
    QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    left.removeIf([](const QString &file) { return file.startsWith(u"p.portolan"_s); });
    QCOMPARE(left, QStringList{name});
    QCOMPARE(said(arguments).code, ExitCode::Done);
    QVERIFY(content(name) != "old");
}

void TestFilesOut::aCalendarSaysWhatItRestsOn()
{
    const QString made = path(u"c.ics"_s);
    QCOMPARE(said({u"calendar"_s, m_file, u"--as-of"_s, u"2026-11-10"_s, u"--as-known-on"_s, u"2026-11-10"_s, u"--filter"_s, u"area:oncology"_s, u"--output"_s, made}).code, ExitCode::Done);
    const QString text = QString::fromUtf8(content(u"c.ics"_s).replace("\r\n ", "").replace("\\,", ","));
    for (const QString &part : {u"As known on 10 Nov 2026 (UTC)"_s, u"Filter: area:oncology."_s, u"As of 10 Nov 2026."_s})
        QVERIFY2(text.section(u"BEGIN:VEVENT"_s, 0, 0).contains(part), qPrintable(text.left(2000)));
    QCOMPARE(said({u"verify"_s, made, m_file}).code, ExitCode::Done);
}

QTEST_MAIN(TestFilesOut)
#include "tst_files_out.moc"
