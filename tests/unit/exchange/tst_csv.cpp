// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/decimal_money.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace exchange;

/// The tokens of CSV files: lines, quotes, encodings, and what is no CSV at all.
class TestCsv : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        QList<CsvRecord> records;
        Status status = Done{};
    };

    static Outcome read(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Outcome outcome;
        outcome.status = CsvReader(buffer).read([&outcome](const CsvRecord &record) {
            outcome.records.append(record);
            return true;
        });
        return outcome;
    }

private Q_SLOTS:
    void lineNumbersCountLineBreaksInsideCells_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void lineNumbersCountLineBreaksInsideCells()
    {
        QFETCH(QByteArray, lineEnd);
        QByteArray text = "a,b\n1,\"x\ny\n\nz\"\n\n2,y\n3,\"\"";
        const auto outcome = read(text.replace("\n", lineEnd));
        QVERIFY(outcome.status.ok());
        QCOMPARE(outcome.records.size(), 4);
        QList<qint64> lines;
        for (const auto &record : outcome.records)
            lines.append(record.line);
        QCOMPARE(lines, QList<qint64>({1, 2, 7, 8}));
        QCOMPARE(outcome.records[1].cells[1].count(u'z'), 1);
        QCOMPARE(outcome.records[3].cells, QStringList({QStringLiteral("3"), QString()}));
    }

    void aByteOrderMarkIsNoPartOfTheHeader()
    {
        const auto outcome = read("\xEF\xBB\xBFNCT Number,Title\r\nNCT1,\xE6\xB3\xBD\r\n");
        QVERIFY(outcome.status.ok());
        QCOMPARE(outcome.records[0].cells[0], QStringLiteral("NCT Number"));
        QCOMPARE(outcome.records[1].cells[1], QString::fromUtf8("泽"));
    }

    void spacesAndLongCellsStay()
    {
        const QByteArray longCell(40'000, 'x');
        const auto outcome = read(" a , b\n\"" + longCell + "\",  \n");
        QVERIFY(outcome.status.ok());
        QCOMPARE(outcome.records[0].cells, QStringList({QStringLiteral(" a "), QStringLiteral(" b")}));
        QCOMPARE(outcome.records[1].cells[0].size(), 40'000);
        QCOMPARE(outcome.records[1].cells[1], QStringLiteral("  "));
    }

    void brokenTextIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("line");
        QTest::newRow("not UTF-8") << QByteArray("a\n\"x\n\xFF\"\n") << QString::fromUtf16(wrong_format::kNotUtf8) << QStringLiteral("2");
        QTest::newRow("NUL") << QByteArray("a\nb\nc\0d\n", 8) << QString::fromUtf16(wrong_format::kNulByte) << QStringLiteral("3");
        QTest::newRow("cut off") << QByteArray("a\nb\n\"c") << QString::fromUtf16(wrong_format::kOpenQuote) << QStringLiteral("3");
        QTest::newRow("empty") << QByteArray() << QString::fromUtf16(wrong_format::kEmpty) << QStringLiteral("1");
        QTest::newRow("workbook") << QByteArray("PK\x03\x04zip") << QString::fromUtf16(wrong_format::kWorkbook) << QStringLiteral("1");
        QTest::newRow("JSON") << QByteArray(" [ {\"a\": 1}]") << QString::fromUtf16(wrong_format::kJson) << QStringLiteral("1");
        QTest::newRow("HTML") << QByteArray("<!doctype html>") << QString::fromUtf16(wrong_format::kMarkup) << QStringLiteral("1");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0", 4) << QString::fromUtf16(wrong_format::kUtf16) << QStringLiteral("1");
    }
    void brokenTextIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        QFETCH(QString, line);
        const auto outcome = read(bytes);
        QVERIFY(!outcome.status.ok());
        QCOMPARE(outcome.status.error().code, Error::Code::WrongFormat);
        QCOMPARE(outcome.status.error().detail, what);
        QCOMPARE(outcome.status.error().where, line);
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        QRandomGenerator random(7);
        const QString letters = QString::fromUtf8("ab\",\r\n 泽|;é");
        for (int round = 0; round < 200; ++round) {
            CsvWriter writer;
            QList<QStringList> written;
            const int columns = 1 + random.bounded(4);
            for (int row = 0; row < 5; ++row) {
                QStringList cells;
                for (int i = 0; i < columns; ++i) {
                    QString cell;
                    for (int n = random.bounded(6); n > 0; --n)
                        cell.append(letters[random.bounded(int(letters.size()))]);
                    cells.append(cell);
                }
                written.append(cells);
                writer.add(cells);
            }
            const auto outcome = read(writer.text());
            QVERIFY(outcome.status.ok());
            QCOMPARE(outcome.records.size(), written.size());
            for (qsizetype i = 0; i < written.size(); ++i)
                QCOMPARE(outcome.records[i].cells, written[i]);
        }
    }

    void millionsAreReadAsDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount"); // -1: refused
        QTest::newRow("whole") << QStringLiteral("1250") << qint64(1'250'000'000);
        QTest::newRow("half") << QStringLiteral("37.5") << qint64(37'500'000);
        QTest::newRow("grouped") << QStringLiteral("1,393") << qint64(1'393'000'000);
        QTest::newRow("what a double would blur") << QStringLiteral("0.1") << qint64(100'000);
        QTest::newRow("one dollar") << QStringLiteral("1000.000001") << qint64(1'000'000'001);
        QTest::newRow("too fine") << QStringLiteral("1.0000001") << qint64(-1);
        QTest::newRow("words") << QStringLiteral("about 5") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-5") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }
    void millionsAreReadAsDecimals()
    {
        QFETCH(QString, text);
        QFETCH(qint64, amount);
        const auto parsed = parseMillions(text);
        QCOMPARE(parsed.ok() ? parsed.value() : -1, amount);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
