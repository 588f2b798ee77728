// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_refusal.h"
#include "zip_parts.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using parts::noted;
using parts::readBytes;
using parts::shown;

/// Text files and JSON as sheets: encodings, delimiters, lines, headers.
class TestSheets : public QObject
{
    Q_OBJECT

private:
    static SheetFile file(const QByteArray &bytes, const QString &name = u"list.csv"_s, const SheetOptions &options = {})
    {
        const auto result = readBytes(bytes, name, options);
        return result ? result.value() : SheetFile{};
    }
    static Sheet sheet(const QByteArray &bytes) { return file(bytes).sheets.value(0); }

private Q_SLOTS:
    void theEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("hasMark");
        const QString text = u"药物,公司\n戈沙妥珠单抗,科伦博泰生物医药股份有限公司\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) -> QByteArray { return QStringEncoder(encoding, flag)(text); };
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << false;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << true;
        QTest::newRow("UTF-16LE with mark") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom) << u"UTF-16LE"_s << true;
        QTest::newRow("UTF-16BE with mark") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom) << u"UTF-16BE"_s << true;
        QTest::newRow("UTF-16LE without") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default) << u"UTF-16LE"_s << false;
        QTest::newRow("UTF-16BE without") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::Default) << u"UTF-16BE"_s << false;
        QTest::newRow("GB18030") << QByteArray("\xD2\xA9\xCE\xEF,\xB9\xAB\xCB\xBE\n\xB8\xEA\xC9\xB3\xCD\xD7\xD6\xE9\xB5\xA5\xBF\xB9,"
                                               "\xBF\xC6\xC2\xD7\xB2\xA9\xCC\xA9\xC9\xFA\xCE\xEF\xD2\xBD\xD2\xA9\xB9\xC9\xB7\xDD\xD3\xD0\xCF\xDE\xB9\xAB\xCB\xBE\n")
                                 << u"GB18030"_s << false;
    }
    void theEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, hasMark);
        const SheetFile read = file(bytes);
        QCOMPARE(read.encoding, encoding);
        QCOMPARE(read.hasByteOrderMark, hasMark);
        QCOMPARE(shown(read.sheets.value(0)), QStringList({u"1: 药物 | 公司"_s, u"2: 戈沙妥珠单抗 | 科伦博泰生物医药股份有限公司"_s}));
    }

    void westernTextIsReadAsWindows1252()
    {
        const SheetFile read = file("Firma,Betrag,Notiz\nM\xFCller & S\xF6hne GmbH,\x80" "5m,\x93gut\x94\nCaf\xE9 Pharma,10,d\xE9j\xE0 vu\n");
        QCOMPARE(read.encoding, u"windows-1252"_s);
        QCOMPARE(shown(read.sheets[0]).value(1), u"2: Müller & Söhne GmbH | €5m | “gut”"_s);
        QCOMPARE(shown(read.sheets[0]).value(2), u"3: Café Pharma | 10 | déjà vu"_s);
    }

    void whatIsNoUtf8OnlyLateInTheFileIsFoundToo()
    {
        QByteArray bytes = "name,note\n";
        while (bytes.size() < (3 << 20))
            bytes += "Plain Biotech,only letters\n";
        bytes += "Soci\xE9t\xE9,\xE9t\xE9\n";
        const SheetFile read = file(bytes);
        QCOMPARE(read.encoding, u"windows-1252"_s);
        QCOMPARE(read.sheets[0].rows.last().text(0), u"Société"_s);
    }

    void aPersonMayChooseTheEncoding()
    {
        const SheetFile read = file("a,b\n\xD2\xA9,x\n", u"x.csv"_s, {u"gb18030"_s, {}});
        QCOMPARE(read.encoding, u"GB18030"_s);
        QCOMPARE(read.sheets[0].rows[1].text(0), u"药"_s);
        const SheetFile wrong = file("a,b\n\xB9\xAB,x\n", u"x.csv"_s, {u"UTF-8"_s, {}});
        QCOMPARE(noted(wrong.sheets[0], SheetNote::Kind::ReplacedBytes), 2);
        QCOMPARE(parts::refusal(readBytes("a,b\n", u"x.csv"_s, {u"EBCDIC"_s, {}})), QString::fromUtf16(sheet_refusal::kUnknownEncoding));
    }

    void theDelimiterIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<int>("columns");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',') << 3;
        QTest::newRow("tab") << QByteArray("a\tb\tc\nx, y\tz\t1,2\n") << QChar(u'\t') << 3;
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n") << QChar(u';') << 3;
        QTest::newRow("bar") << QByteArray("a|b|c\nx;y|z|1\n") << QChar(u'|') << 3;
        QTest::newRow("declared to Excel") << QByteArray("sep=;\r\na;b\r\n1,2;3\r\n") << QChar(u';') << 2;
        QTest::newRow("quoted line breaks") << QByteArray("a,b\n\"x;\ny;\nz;\",2\n\"p\nq\",3\n") << QChar(u',') << 2;
        QTest::newRow("one column") << QByteArray("Company\nPfizer\nMerck & Co., Inc.\nBayer\nHengrui Co., Ltd\n") << QChar() << 1;
    }
    void theDelimiterIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, delimiter);
        const SheetFile read = file(bytes);
        QCOMPARE(read.delimiter, delimiter);
        QTEST(int(read.sheets.value(0).columnCount()), "columns");
    }

    void linesAreThoseOfTheFile()
    {
        const Sheet read = sheet("a,b\r\n\r\n\"x\r\ny\",2\r\n , \r\nlast,3");
        QCOMPARE(shown(read), QStringList({u"1: a | b"_s, u"3: x\r\ny | 2"_s, u"6: last | 3"_s}));
        QCOMPARE(noted(read, SheetNote::Kind::BlankRows), 2);
    }

    void quotationMarksOfTabFilesNeedNotPair()
    {
        const Sheet read = sheet("gene\tnote\nA\t\"5 prime end\nB\tplain\n");
        QCOMPARE(shown(read), QStringList({u"1: gene | note"_s, u"2: A | \"5 prime end"_s, u"3: B | plain"_s}));
        QCOMPARE(noted(read, SheetNote::Kind::LiteralQuotes), 1);
        QCOMPARE(parts::refusal(readBytes("gene,note\nA,\"cut off")), QString::fromUtf16(sheet_refusal::kOpenQuote));
    }

    void gzipIsUnpacked()
    {
        const QByteArray text = "a,b\n1,2\n";
        const QByteArray bytes = parts::gzipOf(text) + parts::gzipOf("3,4\n");
        const SheetFile read = file(bytes, u"some.list.csv.gz"_s);
        QVERIFY(read.isCompressed);
        QCOMPARE(read.sheets[0].name, u"some.list"_s);
        QCOMPARE(shown(read.sheets[0]), QStringList({u"1: a | b"_s, u"2: 1 | 2"_s, u"3: 3 | 4"_s}));
        QCOMPARE(read.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void rowsWiderThanTheHeaderAreNoticedAndStay()
    {
        const Sheet read = sheet("Date,Party,Value,Link\n2024-01-05,Merck,$1B,https://a.example,x,y\n2024-02-05,GSK,$2B,https://b.example,p,q\n");
        const HeaderSpot header = findHeader(read);
        QCOMPARE(header.names, QStringList({u"Date"_s, u"Party"_s, u"Value"_s, u"Link"_s, QString(), QString()}));
        QCOMPARE(header.namedColumns, 4);
        QCOMPARE(header.widerRows, 2);
        QCOMPARE(header.firstWiderLine, 2);
        QCOMPARE(read.rows[1].text(5), u"y"_s);
    }

    void theHeaderIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("rowCount");
        QTest::addColumn<QString>("names");
        QTest::newRow("first line") << QByteArray("Drug,Phase\nA,Phase 1\nB,Phase 2\n") << 1 << 1 << u"Drug,Phase"_s;
        QTest::newRow("below titles") << QByteArray("Our pipeline,,,\nAs of,2024-05-01,,\n,,,\nDrug,Phase,Company,Area\nA,1,X,Y\nB,2,X,Z\n") << 4 << 1 << u"Drug,Phase,Company,Area"_s;
        QTest::newRow("groups above") << QByteArray(",,Money,,Terms\nPartner,Date,Upfront,Total,Territory\nX,2024-01-01,1,2,US\nY,2024-01-02,3,4,EU\n") << 1 << 2
                                      << u"Partner,Date,Money / Upfront,Money / Total,Terms / Territory"_s;
        QTest::newRow("units below") << QByteArray("Partner,Upfront,Year\n,(USD m),\nX,5,2024\nY,6,2023\n") << 1 << 2 << u"Partner,Upfront / (USD m),Year"_s;
        QTest::newRow("years as names") << QByteArray("Company,2022,2023\nX,5,6\nY,7,8\n") << 1 << 1 << u"Company,2022,2023"_s;
        QTest::newRow("none: codes") << QByteArray("CTR20230454,终点,24h,指标\nCTR20230455,其他,48h,评价\n") << 0 << 0 << u",,,"_s;
        QTest::newRow("none: values come again") << QByteArray("Pfizer,Oncology,x\nMerck,Oncology,y\nGSK,Vaccines,z\n") << 0 << 0 << u",,"_s;
        QTest::newRow("one column") << QByteArray("Company\nPfizer\nMerck\n") << 1 << 1 << u"Company"_s;
        QTest::newRow("one column, none") << QByteArray("Pfizer\nMerck\nBayer\n") << 0 << 0 << QString();
        QTest::newRow("repeated on each page") << QByteArray("Drug,Phase\nA,Phase 1\nDrug,Phase\nB,Phase 2\n") << 1 << 1 << u"Drug,Phase"_s;
    }
    void theHeaderIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, names);
        const Sheet read = sheet(bytes);
        const HeaderSpot header = findHeader(read);
        QCOMPARE(header.names.join(u','), names);
        QTEST(int(header.line), "line");
        QTEST(int(header.rowCount), "rowCount");
        QCOMPARE(header.dataRow, header.exists() ? header.firstRow + header.rowCount : 0);
    }

    void aPersonMayPointAtTheHeader()
    {
        const Sheet read = sheet("x,y\nDrug,Phase\nA,1\n");
        QCOMPARE(headerAt(read, 1, 1).names, QStringList({u"Drug"_s, u"Phase"_s}));
        QCOMPARE(headerAt(read, 1, 1).dataRow, 2);
        QVERIFY(!headerAt(read, 2, 0).exists());
        QCOMPARE(headerAt(read, 2, 0).dataRow, 2);
        QCOMPARE(headerAt(read, 99, 5).dataRow, 3);
    }

    void jsonListsBecomeSheets()
    {
        const SheetFile read = file(R"({"made":"2024","drugs":[{"name":"A","aliases":["a1","a2"],"phase":null,"firm":{"name":"X","hq":{"city":"Basel"}},"n":1.50,"ok":true},
            {"name":"B","aliases":[],"trials":[{"id":"NCT1","phase":"1"},{"id":"NCT2"}]}],"orgs":[{"heading":"O|P"}]})", u"pipeline.json"_s);
        QCOMPARE(read.format, SheetFormat::JsonLists);
        QCOMPARE(read.sheets.size(), 2);
        QCOMPARE(read.sheets[0].name, u"drugs"_s);
        QCOMPARE(shown(read.sheets[0]), QStringList({u"0: name | aliases | firm.name | firm.hq.city | n | ok | trials.id | trials.phase"_s,
                                                     u"1: A | a1|a2 | X | Basel | 1.5 | TRUE"_s, u"2: B |  |  |  |  |  | NCT1|NCT2 | 1|"_s}));
        QCOMPARE(findHeader(read.sheets[0]).dataRow, 1);
        QCOMPARE(read.sheets[1].name, u"orgs"_s);
    }

    void otherShapesOfJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("bare list") << QByteArray("[{\"b\":1,\"a\":2},{\"a\":3}]") << u"0: b | a;1: 1 | 2;2:  | 3"_s << QString();
        QTest::newRow("object per line") << QByteArray("{\"b\":1}\n{\"b\":123456789012345678}\n") << u"0: b;1: 1;2: 123456789012345678"_s << QString();
        QTest::newRow("object of objects") << QByteArray("{\"X\":{\"n\":1},\"Y\":{\"n\":2}}") << u"0: key | n;1: X | 1;2: Y | 2"_s << QString();
        QTest::newRow("no list") << QByteArray("{\"a\":1,\"b\":[1,2]}") << QString() << QString::fromUtf16(sheet_refusal::kNoList);
        QTest::newRow("cut off") << QByteArray("[{\"a\":1},{\"a\"") << QString() << QString::fromUtf16(sheet_refusal::kBadJson);
    }
    void otherShapesOfJson()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readBytes(bytes, u"x.json"_s);
        QTEST(read ? shown(read.value().sheets[0]).join(u';') : QString(), "rows");
        QTEST(parts::refusal(read), "refusal");
    }

    void oddTextsAreNoticed()
    {
        const Sheet read = sheet("a,b\nConvergTV,\xC3\x82\xC2\xA0Inc,\xC3\xA2\xE2\x82\xAC\xC5\x93x\nplain,caf\xC3\xA9\nExample\\, not,x\n\"Example, not imported: X\",y\n");
        QCOMPARE(noted(read, SheetNote::Kind::BrokenCharacters), 2);
        QCOMPARE(noted(read, SheetNote::Kind::ExampleRow), 1);
        QCOMPARE(read.rows.size(), 4);
    }

    void readingCanBeCanceled()
    {
        QByteArray bytes = "a,b\n";
        while (bytes.size() < (4 << 20))
            bytes += "1,2\n";
        double last = 0.0;
        const auto read = readBytes(bytes, u"x.csv"_s, {}, [&last](double share) {
            last = share;
            return share < 0.5;
        });
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Canceled);
        QVERIFY(last >= 0.5 && last < 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
