// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// An exported file is written whole, and never where something dearer stands.
class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void anOlderFileIsReplaced();
    void aPortfolioIsNeverReplaced();
    void aFolderThatIsNotThereIsNamed();
    void whatAnOfficeProgramHoldsOpenStays();
    void whatFindsNoRoomLeavesTheOlderFile();
    void aDeviceIsWrittenToAndStaysOne();
    void aFileAndItsSidecarComeTogetherOrNotAtAll();
    void whatRefusesOnTheWayLeavesTheOlderFile();

private:
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestWholeFile::anOlderFileIsReplaced()
{
    const QString path = m_folder.filePath(u"chart.csv"_s);
    QVERIFY(exchange::writeWhole(path, "old").ok());
    QVERIFY(exchange::writeWhole(path, "new").ok());
    QCOMPARE(content(path), "new");
}

void TestWholeFile::aPortfolioIsNeverReplaced()
{
    const QString path = m_folder.filePath(u"chart.csv"_s) + u".portolan"_s;
    const QByteArray portfolio("SQLite format 3\0and more", 24);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(portfolio) == portfolio.size());
    file.close();
    const auto status = exchange::writeWhole(path, "figures");
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, domain::Error::Code::CannotWrite);
    QCOMPARE(status.error().detail, u"PORTFOLIO"_s);
    QCOMPARE(content(path), portfolio);
}

void TestWholeFile::aFolderThatIsNotThereIsNamed()
{
    const QString path = m_folder.filePath(u"gone/chart.csv"_s);
    const auto status = exchange::writeWhole(path, "figures");
    QVERIFY(!status.ok());
    QCOMPARE(status.error().detail, u"NO_FOLDER"_s);
    QVERIFY(!QDir(m_folder.filePath(u"gone"_s)).exists());
}

void TestWholeFile::whatAnOfficeProgramHoldsOpenStays()
{
    const QString path = m_folder.filePath(u"open.xlsx"_s);
    QVERIFY(exchange::writeWhole(path, "old").ok());
    for (const QString &note : {u".~lock.open.xlsx#"_s, u"~$open.xlsx"_s, u"~$en.xlsx"_s}) {
        QFile lock(m_folder.filePath(note));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const auto status = exchange::writeWhole(path, "new");
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, domain::Error::Code::Locked);
        QCOMPARE(content(path), "old");
        QVERIFY(lock.remove());
    }
}

/// A limit on the size of files stands for a full disk: some bytes fit, the rest does not.
void TestWholeFile::whatFindsNoRoomLeavesTheOlderFile()
{
    const QString path = m_folder.filePath(u"deck.pptx"_s);
    QVERIFY(exchange::writeWhole(path, "old").ok());
    const QStringList before = names();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit was{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
    const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &was); });
    const rlimit small{40000, was.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QByteArray large(100000, 'x');
    const auto pieces = [&large](QIODevice &out) -> domain::Status {
        for (qsizetype i = 0; i < large.size(); i += 1000) {
            if (out.write(large.mid(i, 1000)) != 1000)
                return domain::Error{domain::Error::Code::CannotWrite, {}, {}};
        }
        return domain::Done{};
    };
    for (const auto &status : {exchange::writeWhole(path, large), exchange::writeWhole(path, pieces), exchange::writeWithSidecar(path, large, "{}"), exchange::writeWithSidecar(path, "new", large)}) {
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, domain::Error::Code::CannotWrite);
        QVERIFY(!status.error().detail.isEmpty());
        QCOMPARE(content(path), "old");
    }
    QCOMPARE(names(), before); // Nothing half-written beside it.
}

void TestWholeFile::aDeviceIsWrittenToAndStaysOne()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    const QString link = m_folder.filePath(u"full.csv"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, link));
    const auto status = exchange::writeWhole(link, "figures");
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, domain::Error::Code::DiskFull);
    QVERIFY(exchange::writeWhole(u"/dev/null"_s, "figures").ok());
    for (const QString &device : {u"/dev/full"_s, u"/dev/null"_s})
        QVERIFY(!QFileInfo(device).isFile());
    QVERIFY(QFile::remove(link));
}

void TestWholeFile::aFileAndItsSidecarComeTogetherOrNotAtAll()
{
    const QString path = m_folder.filePath(u"both.csv"_s);
    QVERIFY(exchange::writeWithSidecar(path, "old", "{1}").ok());
    QCOMPARE(content(path + u".json"_s), "{1}");
    QFile lock(m_folder.filePath(u".~lock.both.csv.json#"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(!exchange::writeWithSidecar(path, "new", "{2}").ok());
    QCOMPARE(content(path), "old");
    QCOMPARE(content(path + u".json"_s), "{1}");
    QVERIFY(lock.remove());
    QVERIFY(exchange::writeWithSidecar(path, "new", "{2}").ok());
    QCOMPARE(content(path), "new");
    QCOMPARE(content(path + u".json"_s), "{2}");
}

void TestWholeFile::whatRefusesOnTheWayLeavesTheOlderFile()
{
    const QString path = m_folder.filePath(u"stopped.json"_s);
    QVERIFY(exchange::writeWhole(path, "old").ok());
    const auto status = exchange::writeWhole(path, [](QIODevice &out) -> domain::Status {
        out.write("half");
        return domain::Error{domain::Error::Code::Canceled, {}, {}};
    });
    QCOMPARE(status.error().code, domain::Error::Code::Canceled);
    QCOMPARE(content(path), "old");
    const auto folder = exchange::writeWhole(m_folder.path(), "figures");
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().detail, u"FOLDER"_s);
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
