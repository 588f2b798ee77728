// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// An exported file is written whole, and never where something dearer stands.
class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void anOlderFileIsReplaced();
    void aPortfolioIsNeverReplaced();
    void aFolderThatIsNotThereIsNamed();

private:
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

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
