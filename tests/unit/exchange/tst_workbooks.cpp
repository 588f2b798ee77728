// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/exact_decimal.h"
#include "exchange/sheets/number_format.h"
#include "exchange/sheets/sheet.h"
#include "zip_parts.h"

#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using parts::noted;
using parts::readBytes;
using parts::shown;

/// XLSX and ODS as sheets: what each kind of cell says, dates of both day counts, merged cells, gaps.
class TestWorkbooks : public QObject
{
    Q_OBJECT

private:
    static SheetFile file(const QByteArray &bytes)
    {
        const auto result = readBytes(bytes, u"list.xlsx"_s);
        return result ? result.value() : SheetFile{};
    }
    static Sheet sheet(const parts::Workbook &workbook) { return file(workbook.bytes()).sheets.value(0); }

private Q_SLOTS:
    void numbersAreExact_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("exact");
        const std::pair<const char16_t *, const char16_t *> rows[] = {
            {u"41767.0", u"41767"}, {u"0.1", u"0.1"}, {u"0.10000000000000001", u"0.1"}, {u"4.0999999999999996", u"4.1"}, {u"1.25E9", u"1250000000"},
            {u"1E-3", u"0.001"}, {u"-0.50", u"-0.5"}, {u"0", u"0"}, {u"-0.0", u"0"}, {u"12345678901234567890", u"12345678901234567890"},
            {u"1e300", u"1e300"}, {u"1e999999999999", u""}, {u"abc", u""}, {u"", u""}, {u"1.2.3", u""}, {u".5", u"0.5"}};
        for (const auto &[written, exact] : rows)
            QTest::newRow(QString::fromUtf16(written).toUtf8().constData()) << QString::fromUtf16(written) << QString::fromUtf16(exact);
    }
    void numbersAreExact()
    {
        QFETCH(QString, written);
        QTEST(exactDecimal(written), "exact");
    }

    void aFormatSaysWhatANumberIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("general") << u"General"_s << u"45352"_s << u"45352"_s;
        QTest::newRow("day") << u"yyyy\\-mm\\-dd;@"_s << u"45352"_s << u"2024-03-01"_s;
        QTest::newRow("month") << u"[$-409]mmm\\-yy;@"_s << u"45352"_s << u"2024-03"_s;
        QTest::newRow("Chinese month") << u"yyyy\"年\"m\"月\""_s << u"45352"_s << u"2024-03"_s;
        QTest::newRow("year") << u"yyyy"_s << u"45352"_s << u"2024"_s;
        QTest::newRow("moment") << u"dd/mm/yyyy hh:mm"_s << u"45352.4375"_s << u"2024-03-01T10:30:00"_s;
        QTest::newRow("moment at midnight") << u"dd/mm/yyyy hh:mm"_s << u"45352"_s << u"2024-03-01"_s;
        QTest::newRow("time") << u"h:mm AM/PM"_s << u"0.4375"_s << u"10:30"_s;
        QTest::newRow("minutes and seconds") << u"mm:ss"_s << u"0.4375"_s << u"10:30"_s;
        QTest::newRow("hours beyond a day") << u"[h]:mm"_s << u"1.5"_s << u"36:00"_s;
        QTest::newRow("percent") << u"0.00%"_s << u"0.125"_s << u"12.5%"_s;
        QTest::newRow("noisy percent") << u"0%"_s << u"0.28999999999999998"_s << u"29%"_s;
        QTest::newRow("dollars") << u"\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)"_s << u"-1250000"_s << u"-$1250000"_s;
        QTest::newRow("accounting") << u"_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)"_s << u"5"_s << u"$5"_s;
        QTest::newRow("euro after") << u"#,##0\\ [$€-407]"_s << u"5.5"_s << u"5.5€"_s;
        QTest::newRow("currency code") << u"[$CNY] #,##0"_s << u"300"_s << u"CNY 300"_s;
        QTest::newRow("shown in millions") << u"$0.0,,\"M\""_s << u"1250000"_s << u"$1250000"_s;
        QTest::newRow("unit") << u"0\" months\""_s << u"36"_s << u"36 months"_s;
        QTest::newRow("scientific") << u"0.00E+00"_s << u"1500"_s << u"1500"_s;
        QTest::newRow("no such day") << u"yyyy-mm-dd"_s << u"60"_s << u"1900-02-29"_s;
        QTest::newRow("before it") << u"yyyy-mm-dd"_s << u"59"_s << u"1900-02-28"_s;
        QTest::newRow("after it") << u"yyyy-mm-dd"_s << u"61"_s << u"1900-03-01"_s;
        QTest::newRow("absurd") << u"yyyy-mm-dd"_s << u"99999999"_s << u"99999999"_s;
        QTest::newRow("negative") << u"yyyy-mm-dd"_s << u"-5"_s << u"-5"_s;
    }
    void aFormatSaysWhatANumberIs()
    {
        QFETCH(QString, code);
        QFETCH(QString, number);
        QTEST(formattedNumber(number, parseNumberFormat(code), DayCount::From1900).text, "text");
    }

    void impossibleDaysAreErrors()
    {
        const NumberFormat day = parseNumberFormat(u"yyyy-mm-dd");
        for (const QString &number : {u"60"_s, u"0"_s, u"-5"_s, u"99999999"_s, u"1e30"_s})
            QCOMPARE(formattedNumber(number, day, DayCount::From1900).kind, SheetCell::Kind::Error);
        QCOMPARE(formattedNumber(u"0"_s, day, DayCount::From1904).text, u"1904-01-01"_s);
        QCOMPARE(formattedNumber(u"60"_s, day, DayCount::From1904).text, u"1904-03-01"_s);
    }

    void eachKindOfCellIsRead()
    {
        parts::Workbook workbook;
        workbook.strings = "<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb='0' eb='1'><t>reading</t></rPh></si><si><t>a_x000D_\nb</t></si>";
        workbook.styles = "<numFmts><numFmt numFmtId='164' formatCode='mmm\\-yy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs>";
        workbook.sheet = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c></row>"
                         "<row r='2'><c r='A2'><v>41767.0</v></c><c r='B2' s='1'><v>45352</v></c><c r='C2' s='2'><v>45352</v></c><c r='D2' s='3'><v>0.125</v></c>"
                         "<c r='E2' t='b'><v>1</v></c><c r='F2' t='e'><v>#N/A</v></c><c r='G2' t='d'><v>2024-05-06T00:00:00</v></c></row>"
                         "<row r='3'><c r='A3'><f>A2*2</f><v>83534</v></c><c r='B3' t='str'><f>\"x\"</f><v>x</v></c><c r='C3'><f>NOW()</f></c><c r='D3' t='s'><v>2</v></c><c r='E3' t='s'><v>99</v></c></row>"
                         "</sheetData>";
        const Sheet read = sheet(workbook);
        QCOMPARE(shown(read), QStringList({u"1: shared | rich text | inline"_s, u"2: 41767 | 2024-03-01 | 2024-03 | 12.5% | TRUE | #N/A | 2024-05-06"_s, u"3: 83534 | x |  | a\nb"_s}));
        using Kind = SheetCell::Kind;
        QList<Kind> kinds;
        for (const SheetCell &cell : read.rows[1].cells)
            kinds.append(cell.kind);
        QCOMPARE(kinds, QList<Kind>({Kind::Number, Kind::Date, Kind::Date, Kind::Number, Kind::Flag, Kind::Error, Kind::Date}));
        QVERIFY(read.rows[2].cell(0).isFormula && read.rows[2].cell(1).isFormula && !read.rows[1].cell(0).isFormula);
        QCOMPARE(noted(read, SheetNote::Kind::FormulaCells), 2);
        QCOMPARE(noted(read, SheetNote::Kind::FormulasWithoutValue), 1);
        QCOMPARE(noted(read, SheetNote::Kind::ErrorCells), 1);
    }

    void daysMayCountFrom1904()
    {
        parts::Workbook workbook;
        workbook.properties = "date1904='1'";
        workbook.styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
        workbook.sheet = "<sheetData><row><c><v>43890</v></c></row></sheetData>";
        const SheetFile read = file(workbook.bytes());
        QVERIFY(read.isDate1904);
        QCOMPARE(read.sheets[0].rows[0].text(0), u"2024-03-01"_s);
    }

    void mergedValuesAreRepeated()
    {
        parts::Workbook workbook;
        const auto text = [](const QByteArray &place, const QByteArray &value) { return "<c r='" + place + "' t='inlineStr'><is><t>" + value + "</t></is></c>"; };
        workbook.sheet = "<sheetData><row r='1'>" + text("A1", "Company") + text("B1", "Money") + "</row><row r='2'>" + text("B2", "Upfront") + text("C2", "Total") + "</row><row r='3'>"
            + text("A3", "X") + "<c r='B3'><v>1</v></c><c r='C3'><v>2</v></c></row><row r='4'><c r='B4'><v>3</v></c><c r='C4'><v>4</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='A3:A1048576'/><mergeCell ref='nonsense'/></mergeCells>";
        const Sheet read = sheet(workbook);
        QCOMPARE(shown(read), QStringList({u"1: Company | Money | Money"_s, u"2: Company | Upfront | Total"_s, u"3: X | 1 | 2"_s, u"4: X | 3 | 4"_s}));
        QVERIFY(read.rows[3].cell(0).isRepeated && !read.rows[2].cell(0).isRepeated);
        QCOMPARE(noted(read, SheetNote::Kind::MergedCells), 3);
        const HeaderSpot header = findHeader(read);
        QCOMPARE(header.names, QStringList({u"Company"_s, u"Money / Upfront"_s, u"Money / Total"_s}));
        QCOMPARE(header.dataRow, 2);
    }

    void gapsHiddenRowsAndSheetsAreNoticed()
    {
        parts::Workbook workbook;
        workbook.sheet = "<dimension ref='A1:AMJ5000'/><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='AMJ1' s='5'/></row><row r='2' s='1'/><row r='500' hidden='1'><c r='C500'><v>2</v></c></row></sheetData>";
        const SheetFile read = file(workbook.bytes());
        QCOMPARE(shown(read.sheets[0]), QStringList({u"1: 1"_s, u"500:  |  | 2"_s}));
        QCOMPARE(noted(read.sheets[0], SheetNote::Kind::BlankRows), 498);
        QCOMPARE(noted(read.sheets[0], SheetNote::Kind::HiddenRows), 1);
        QCOMPARE(read.sheets[1].name, u"Empty"_s);
        QVERIFY(read.sheets[1].isHidden);
        QCOMPARE(read.proposedSheet(), 0);
    }

    void readingCanBeCanceledInTheMiddleOfASheet()
    {
        parts::Workbook workbook;
        QByteArray rows;
        for (int i = 0; i < 60'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
        workbook.sheet = "<sheetData>" + rows + "</sheetData>";
        const QByteArray bytes = workbook.bytes();
        int calls = 0;
        const auto read = readBytes(bytes, u"x.xlsx"_s, {}, [&calls](double share) { return ++calls < 6 && share <= 1.0; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Canceled);
        QCOMPARE(calls, 6);
    }

    void openDocumentIsReadAlike()
    {
        const QByteArray tables =
            "<table:table table:name='Cover' table:style-name='h'><table:table-row><table:table-cell office:value-type='string'><text:p>c</text:p></table:table-cell></table:table-row></table:table>"
            "<table:table table:name='List'><table:table-column/><table:table-header-rows><table:table-row>"
            "<table:table-cell office:value-type='string' table:number-columns-repeated='2'><text:p>a<text:s text:c='2'/>b</text:p><text:p>c</text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>"
            "</table:table-row></table:table-header-rows>"
            "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
            "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='float' office:value='41767.0'><text:p>41.767</text:p></table:table-cell>"
            "<table:table-cell office:value-type='date' office:date-value='2024-03-01T00:00:00'><text:p>x</text:p></table:table-cell>"
            "<table:table-cell office:value-type='percentage' office:value='0.125'><text:p>13%</text:p></table:table-cell>"
            "<table:table-cell office:value-type='currency' office:currency='CNY' office:value='5'><text:p>¥5</text:p></table:table-cell>"
            "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>"
            "<table:table-cell table:formula='of:=1/0' office:value-type='string' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
            "<table:table-row><table:table-cell office:value-type='string' table:number-columns-spanned='2'><text:p>m</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
            "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>";
        const auto result = readBytes(parts::openDocumentOf(tables, "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>"), u"x.ods"_s);
        QVERIFY(result.ok());
        const SheetFile &read = result.value();
        QCOMPARE(read.format, SheetFormat::OpenDocument);
        QVERIFY(read.sheets[0].isHidden);
        const QString values = u"41767 | 2024-03-01 | 12.5% | CNY 5 | TRUE | #DIV/0!"_s;
        QCOMPARE(shown(read.sheets[1]), QStringList({u"1: a  b\nc | a  b\nc"_s, u"5: "_s + values, u"6: "_s + values, u"7: m | m"_s}));
        QCOMPARE(noted(read.sheets[1], SheetNote::Kind::BlankRows), 3);
        QCOMPARE(noted(read.sheets[1], SheetNote::Kind::ErrorCells), 2);
        QCOMPARE(read.proposedSheet(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
