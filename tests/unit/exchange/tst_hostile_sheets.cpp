// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_refusal.h"
#include "zip_parts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using parts::Part;
using parts::readBytes;
using parts::refusal;

/// Files made to hurt, and files that are something else: each refused by name, soon, and without much memory.
class TestHostileSheets : public QObject
{
    Q_OBJECT

private:
    static QByteArray sheetBytes(const QByteArray &sheet, const QByteArray &prolog = {}, const QByteArray &strings = {})
    {
        parts::Workbook workbook;
        workbook.sheet = sheet;
        workbook.prolog = prolog;
        workbook.strings = strings;
        return workbook.bytes();
    }

    static void addOtherFiles()
    {
        using namespace sheet_refusal;
        const auto row = [](const char *name, const QByteArray &bytes, const char16_t *word) { QTest::newRow(name) << bytes << QString::fromUtf16(word); };
        row("empty", {}, kEmpty);
        row("only spaces", " \n \n", kEmpty);
        row("xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\1'), kOldWorkbook);
        row("encrypted xlsx", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\0')
                + QByteArray(reinterpret_cast<const char *>(u"EncryptedPackage"), 32), kEncrypted);
        row("pdf", "%PDF-1.7\n", kPdf);
        row("web page", "<!DOCTYPE html><html><table><tr><td>x</td></tr></table></html>", kMarkup);
        row("database", QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\0'), kDatabase);
        row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + QByteArray(100, '\0'), kBinary);
        row("xlsb", parts::zipOf({{u"xl/workbook.bin"_s, "x"}}), kBinaryWorkbook);
        row("docx", parts::zipOf({{u"word/document.xml"_s, "<w/>"}}), kOtherDocument);
        row("zip of lists", parts::zipOf({{u"a.csv"_s, "a,b\n"}}), kOtherZip);
        row("zip in gzip", parts::gzipOf(parts::zipOf({{u"a.csv"_s, "a,b\n"}})), kOtherZip);
        row("encrypted ods", parts::zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                           {u"META-INF/manifest.xml"_s, "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"},
                                           {u"content.xml"_s, "garbage"}}), kEncrypted);
    }

    static void addDamagedFiles()
    {
        using namespace sheet_refusal;
        const auto row = [](const char *name, const QByteArray &bytes, const char16_t *word) { QTest::newRow(name) << bytes << QString::fromUtf16(word); };
        const QByteArray good = sheetBytes("<sheetData><row><c><v>1</v></c></row></sheetData>");
        row("zip cut off", good.first(good.size() / 2), kDamagedZip);
        row("gzip cut off", parts::gzipOf("a,b\n1,2\n").chopped(6), kDamagedZip);
        row("broken xml", sheetBytes("<sheetData><row><c><v>1</row>"), kBadXml);
        row("entities", sheetBytes("<sheetData/>", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"), kEntities);
        row("external entity", sheetBytes("<sheetData/>", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"), kEntities);
        row("NUL in text", QByteArray("a,b\n1\0,2\n", 9), kBinary);
        row("cut-off cell", "a,b\n1,\"2\n", kOpenQuote);
        row("deep json", QByteArray(5000, '[') + '{', kBadJson);
    }

    static void addHugeFiles()
    {
        using namespace sheet_refusal;
        const auto row = [](const char *name, const QByteArray &bytes, const char16_t *word) { QTest::newRow(name) << bytes << QString::fromUtf16(word); };
        const QByteArray cells(qsizetype(100) << 20, ' ');
        row("zip bomb", sheetBytes("<sheetData><row><c><v>" + QByteArray("<x/>").repeated(25 << 20) + "</v></c></row></sheetData>"), kBomb);
        row("gzip bomb", parts::gzipOf("a,b\n" + QByteArray(qsizetype(100) << 20, '\n')), kBomb);
        row("huge cell in a workbook", sheetBytes("<sheetData><row><c t='inlineStr'><is><t>" + cells.first(20 << 20) + "</t></is></c></row></sheetData>"), kHugeCell);
        row("huge cell in a text", "a,b\n\"" + cells + "\",2\n", kHugeCell);
        row("100,000 columns", QByteArray("x,").repeated(100'000) + "\n", kTooManyColumns);
        row("100,000 columns in a workbook", sheetBytes("<sheetData><row>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row></sheetData>"), kTooManyColumns);
        row("far-away cells", sheetBytes("<sheetData>" + QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(2'000) + "</sheetData>"), kTooLarge);
        row("one string, many times", sheetBytes("<sheetData>" + QByteArray("<row><c t='s'><v>0</v></c></row>").repeated(60'000) + "</sheetData>", {},
                                                 "<si><t>" + QByteArray(8'000, 'x') + "</t></si>"), kTooLarge);
        row("ods rows repeated", parts::openDocumentOf("<table:table table:name='x'><table:table-row table:number-rows-repeated='1048576'>"
                                                       "<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='16000'/></table:table-row></table:table>"), kTooLarge);
        row("json too wide", "[{" + [] {
            QByteArray keys;
            for (int i = 0; i < 20'000; ++i)
                keys += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
            return keys;
        }() + "}]", kTooManyColumns);
    }

private Q_SLOTS:
    void isRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        addOtherFiles();
        addDamagedFiles();
        addHugeFiles();
    }
    void isRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto read = readBytes(bytes, u"x.xlsx"_s);
        QTEST(refusal(read), "word");
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void lyingSizesDoNotMatter()
    {
        // The directory's own figures are overwritten: nothing may be allocated by them.
        QByteArray bytes = sheetBytes("<sheetData><row><c><v>7</v></c></row></sheetData>");
        for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
            bytes.replace(at + 24, 4, "\xFF\xFF\xFF\x7F");
        const auto read = readBytes(bytes, u"x.xlsx"_s);
        QVERIFY(!read || read.value().sheets.value(0).rows.size() <= 1);
    }

    void anyDamageIsSurvived_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << QByteArray("name,note\n\"a \"\"b\"\"\",x\n\xE8\x8D\xAF,2\n").repeated(20);
        QTest::newRow("json") << QByteArray(R"([{"a":[1,{"b":null}],"c":"\u00e9"},{"a":"x|y","d":{"e":[[1],[2]]}}])");
        QTest::newRow("xlsx") << sheetBytes("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData><mergeCells><mergeCell ref='A1:C9'/></mergeCells>", {}, "<si><t>a</t></si>");
        QTest::newRow("ods") << parts::openDocumentOf("<table:table><table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row></table:table>");
        QTest::newRow("gzip") << parts::gzipOf(QByteArray("a,b\n1,2\n").repeated(50));
    }
    void anyDamageIsSurvived()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = bytes;
            for (int i = 0; i < 1 + round % 8; ++i)
                damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            if (round % 5 == 0)
                damaged.truncate(random.bounded(damaged.size()));
            const auto read = readBytes(damaged, u"x"_s);
            QVERIFY(read || !read.error().detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileSheets)
#include "tst_hostile_sheets.moc"
