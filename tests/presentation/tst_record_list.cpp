// SPDX-License-Identifier: GPL-3.0-or-later
// Records that leave the program: typed cells, totals that agree with the table, what is confidential, and what verifies them.
#include "presentation/demo_fixture.h"

#include "domain/value_text.h"
#include "exchange/office/office_package.h"
#include "exchange/reports/exported_file.h"
#include "exchange/sheets/sheet.h"
#include "presentation/exports/record_list.h"
#include "presentation/reports/verification.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using domain::Language;
using figure::ConfidentialChoice;
using presentation::RecordListRequest;

namespace {

RecordListRequest requestFor(const support::DemoFixture &demo, RecordKind kind, const QStringList &columns)
{
    RecordListRequest request;
    request.kind = kind;
    request.columns = columns;
    request.ids = demo.state->visible().of(kind).ids;
    request.snapshot = demo.workspace->snapshot();
    request.now = request.snapshot;
    request.asOf = demo.state->asOf();
    request.filter = demo.state->filter();
    request.source = u"demo portfolio"_s;
    return request;
}

presentation::ListFile fileOf(const RecordListRequest &request, const QString &format)
{
    const auto list = presentation::recordList(request);
    const auto file = list ? presentation::listFile(list.value(), format, {u"Demo"_s, u"0.1"_s, 3, {}, ConfidentialChoice::LeftOut, {}}) : domain::Result<presentation::ListFile>(list.error());
    if (!file)
        qFatal("no file: %s", qPrintable(file.error().detail));
    return file.value();
}

exchange::Sheet sheetOf(const QByteArray &book, qsizetype index = 0)
{
    QBuffer buffer;
    buffer.setData(book);
    buffer.open(QIODevice::ReadOnly);
    exchange::SheetOptions options;
    options.readsOwnExports = true;
    const auto read = exchange::readSheets(buffer, u"list.xlsx"_s, options);
    if (!read)
        qFatal("not read: %s", qPrintable(read.error().detail));
    return read.value().sheets.at(index);
}

presentation::VerifyGround groundOf(const support::DemoFixture &demo)
{
    return {demo.workspace->snapshot(), demo.workspace->store().path(), 0, demo.now.date(), [&](QDate) { return demo.workspace->snapshot(); }};
}

qint64 dealWith(const domain::Portfolio &portfolio, const std::function<bool(const domain::Deal &)> &fits)
{
    for (const domain::Deal &deal : portfolio.rows<domain::Deal>()) {
        if (fits(deal))
            return deal.id.value;
    }
    return 0;
}

} // namespace

class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookHasTypedCells();
    void totalsAreThoseOfTheTable();
    void severalCurrenciesAreNotAddedUp();
    void nothingRunsAsAFormula_data();
    void nothingRunsAsAFormula();
    void confidentialRecordsStayUnlessTheyAreLetGo();
    void everyFormatVerifies_data();
    void everyFormatVerifies();
    void whatOfficeProgramsKeepOfTheRecordIsEnough();
    void whatTellsOfAConfidentialCandidateStaysToo();
    void aChoiceOfRowsIsVerifiedAsThatChoice();
    void boundsAndCurrenciesAreFigures();
    void anUnknownColumnIsNamed();
    void notesSayWhatItRestsOn();

private:
    support::DemoFixture m_demo;
};

void TestRecordList::aWorkbookHasTypedCells()
{
    const auto sheet = sheetOf(fileOf(requestFor(m_demo, RecordKind::Deal, {u"title"_s, u"announced_date"_s, u"headline"_s, u"returned"_s}), u"xlsx"_s).bytes);
    QCOMPARE(sheet.name, u"Deals"_s);
    const auto heads = sheet.rows.first();
    QStringList names;
    for (const auto &cell : heads.cells)
        names.append(cell.text);
    QCOMPARE(names, (QStringList{u"Title"_s, u"Announced"_s, u"Headline total (USD)"_s, u"Headline total, as stated"_s, u"Headline total, counted in the total"_s, u"Returned"_s}));
    int days = 0;
    int months = 0;
    int amounts = 0;
    int undisclosed = 0;
    for (qsizetype row = 1; row <= m_demo.state->visible().ids<domain::Deal>().size(); ++row) {
        const auto &date = sheet.rows[row].cell(1);
        days += date.kind == exchange::SheetCell::Kind::Date && date.text.size() == 10;
        months += date.kind == exchange::SheetCell::Kind::Text;
        amounts += sheet.rows[row].cell(2).kind == exchange::SheetCell::Kind::Number;
        undisclosed += sheet.rows[row].cell(2).text == u"not disclosed"_s;
        QCOMPARE(sheet.rows[row].cell(5).kind, exchange::SheetCell::Kind::Flag);
    }
    QVERIFY(days > 0);
    QVERIFY(months > 0);
    QVERIFY(undisclosed > 0);
    QCOMPARE(amounts + undisclosed, int(m_demo.state->visible().ids<domain::Deal>().size()));
}

void TestRecordList::totalsAreThoseOfTheTable()
{
    RecordTableModel model(RecordKind::Deal, *m_demo.state);
    model.setWatched(true);
    QTRY_VERIFY(!model.total(support::columnOf(model, u"headline"_s)).figure.isEmpty());
    const auto total = model.total(support::columnOf(model, u"headline"_s));
    const auto sheet = sheetOf(fileOf(requestFor(m_demo, RecordKind::Deal, {u"title"_s, u"headline"_s}), u"xlsx"_s).bytes);
    const auto &sum = sheet.rows[sheet.rows.size() - 2];
    const auto &recorded = sheet.rows.last();
    QCOMPARE(sum.text(0), u"Total of the rows shown"_s);
    QVERIFY(sum.cell(1).isFormula);
    QVERIFY(recorded.cell(1).isFormula);
    // The sum is written in whole units, the table rounds it.
    qint64 counted = 0;
    for (qsizetype row = 1; row < sheet.rows.size() - 2; ++row)
        counted += QString(sheet.rows[row].text(3)).remove(u'$').toLongLong();
    QCOMPARE(QString(sum.text(1)).remove(u'$').remove(u"≥ "_s).toLongLong(), counted);
    QCOMPARE(total.figure, u"≥ "_s + domain::moneyText(counted, u"USD"_s));
    QCOMPARE(u"disclosed for "_s + recorded.text(1), total.note);
}

void TestRecordList::severalCurrenciesAreNotAddedUp()
{
    support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    const qint64 term = [&] {
        for (const domain::DealTerm &one : snapshot->rows<domain::DealTerm>()) {
            if (one.type == domain::TermType::Headline && (one.min || one.max) && one.currency == u"USD"_s && !one.equivalentMax)
                return one.id.value;
        }
        return qint64(0);
    }();
    demo.submit(domain::edits::setField(*snapshot, RecordKind::DealTerm, {term}, u"currency", domain::Value(u"CNY"_s)).value());
    const auto sheet = sheetOf(fileOf(requestFor(demo, RecordKind::Deal, {u"title"_s, u"headline"_s}), u"xlsx"_s).bytes);
    QStringList lines;
    for (const auto &row : sheet.rows.last(3))
        lines.append(row.text(0));
    QCOMPARE(lines, (QStringList{u"Total of the rows shown, CNY"_s, u"Total of the rows shown, USD"_s, u"Disclosed or known for"_s}));
    QCOMPARE(sheet.rows.first().text(2), u"Headline total, currency"_s);
}

void TestRecordList::nothingRunsAsAFormula_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("sum") << u"=SUM(1,2)"_s;
    QTest::newRow("command") << u"+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s;
    QTest::newRow("at") << u"@SUM(1)"_s;
    QTest::newRow("wide") << u"＝1+1"_s;
}

void TestRecordList::nothingRunsAsAFormula()
{
    QFETCH(QString, title);
    support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    const qint64 deal = dealWith(*snapshot, [](const auto &) { return true; });
    demo.submit(domain::edits::setField(*snapshot, RecordKind::Deal, {deal}, u"title", domain::Value(title)).value());
    auto request = requestFor(demo, RecordKind::Deal, {u"title"_s});
    request.ids = {deal};
    const auto cell = sheetOf(fileOf(request, u"xlsx"_s).bytes).rows.at(1).cell(0);
    QVERIFY(!cell.isFormula);
    QCOMPARE(cell.text, title);
    const QString csv = QString::fromUtf8(fileOf(request, u"csv"_s).bytes).section(u"\r\n"_s, 1, 1);
    QVERIFY2(csv == u'\'' + title || csv == u"\"'"_s + title + u'"', qPrintable(csv));
    const auto json = QJsonDocument::fromJson(fileOf(request, u"json"_s).bytes).object();
    QCOMPARE(json.value("rows"_L1).toArray().first().toObject().value("title"_L1).toString(), title); // Nothing runs there.
}

void TestRecordList::confidentialRecordsStayUnlessTheyAreLetGo()
{
    support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    const qint64 deal = dealWith(*snapshot, [](const auto &) { return true; });
    const QString title = snapshot->find(domain::Id<domain::Deal>{deal})->title;
    demo.submit(domain::edits::setField(*snapshot, RecordKind::Deal, {deal}, u"confidential", domain::Value(true)).value());
    for (const RecordKind kind : {RecordKind::Deal, RecordKind::DealTerm, RecordKind::DealEvent}) {
        auto request = requestFor(demo, kind, {});
        for (const QString &format : {u"csv"_s, u"json"_s}) {
            request.confidential = ConfidentialChoice::LeftOut;
            QVERIFY(!fileOf(request, format).bytes.contains(title.toUtf8()));
            request.confidential = ConfidentialChoice::Included;
            QVERIFY(fileOf(request, format).bytes.contains(title.toUtf8()));
        }
    }
    auto request = requestFor(demo, RecordKind::Deal, {u"title"_s});
    const auto kept = presentation::recordList(request);
    QCOMPARE(kept.value().notice, u"Left out as confidential: 0 candidates, 1 deals."_s);
    QCOMPARE(kept.value().request.ids.size(), request.ids.size() - 1);
    request.confidential = ConfidentialChoice::Included;
    QVERIFY(presentation::recordList(request).value().notice.startsWith(u"CONFIDENTIAL"_s));
    const auto notes = sheetOf(fileOf(request, u"xlsx"_s).bytes, 1);
    QVERIFY(std::ranges::any_of(notes.rows, [](const auto &row) { return row.text(1).startsWith(u"CONFIDENTIAL"_s); }));
}

void TestRecordList::everyFormatVerifies_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"xlsx", "csv", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestRecordList::everyFormatVerifies()
{
    QFETCH(QString, format);
    support::DemoFixture demo;
    const auto file = fileOf(requestFor(demo, RecordKind::Deal, {}), format);
    const auto read = exchange::exportedFile(file.bytes, file.sidecar);
    QVERIFY(read);
    QVERIFY2(read.value().isWhole(), qPrintable(read.value().altered.join(u'\n')));
    const auto &provenance = read.value().provenance;
    const auto same = presentation::madeAgain(provenance, groundOf(demo));
    QVERIFY(same);
    QVERIFY(figure::changedFigures(provenance.figures, same.value()).isEmpty());
    const auto snapshot = demo.workspace->snapshot();
    const qint64 deal = dealWith(*snapshot, [](const auto &) { return true; });
    demo.submit(domain::edits::setField(*snapshot, RecordKind::Deal, {deal}, u"title", domain::Value(u"Another"_s)).value());
    const auto other = presentation::madeAgain(provenance, groundOf(demo));
    QCOMPARE(figure::changedFigures(provenance.figures, other.value()).size(), 1);
    demo.submit(domain::edits::removeRecords(*demo.workspace->snapshot(), RecordKind::Deal, {deal}));
    const auto fewer = presentation::madeAgain(provenance, groundOf(demo));
    QCOMPARE(figure::changedFigures(provenance.figures, fewer.value()).size(), 2); // The deal, and how many there are.
    // One letter in the file is another one.
    if (format != u"xlsx"_s) {
        QByteArray forged = file.bytes;
        forged.replace("Merck KGaA", "Merck KGAA");
        const auto altered = exchange::exportedFile(forged, file.sidecar);
        QVERIFY(!altered || !altered.value().isWhole());
    }
}

void TestRecordList::whatOfficeProgramsKeepOfTheRecordIsEnough()
{
    const QByteArray file = fileOf(requestFor(m_demo, RecordKind::Deal, {u"title"_s, u"headline"_s}), u"xlsx"_s).bytes;
    const QString part = u"/customXml/portolan.xml"_s;
    auto renamed = exchange::OfficePackage::read(file).value();
    QVERIFY(renamed.has(part));
    renamed.setPart(u"/customXml/item1.xml"_s, renamed.part(part), u"application/xml"_s);
    renamed.remove(part);
    auto dropped = exchange::OfficePackage::read(file).value();
    dropped.remove(part);
    for (auto *package : {&renamed, &dropped}) {
        const auto zip = package->toZip();
        QVERIFY(zip);
        const auto read = exchange::exportedFile(zip.value());
        QVERIFY(read);
        QVERIFY(read.value().isWhole());
        QCOMPARE(read.value().provenance.figures.size(), m_demo.state->visible().ids<domain::Deal>().size() + 1); // And n.
    }
}

void TestRecordList::whatTellsOfAConfidentialCandidateStaysToo()
{
    support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    // One whose deal is about it alone.
    const auto links = snapshot->rows<domain::DealCandidate>();
    const auto alone = std::ranges::find_if(links, [&](const domain::DealCandidate &link) {
        return link.candidate.isValid() && std::ranges::count_if(links, [&](const auto &other) { return other.deal == link.deal; }) == 1;
    });
    QVERIFY(alone != links.end());
    const QString name = snapshot->find(alone->candidate)->name;
    const QString title = snapshot->find(alone->deal)->title;
    demo.submit(domain::edits::setField(*snapshot, RecordKind::Candidate, {alone->candidate.value}, u"confidential", domain::Value(true)).value());
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal, RecordKind::DealEvent, RecordKind::DealTerm, RecordKind::Source}) {
        auto request = requestFor(demo, kind, {});
        const QString left = QString::fromUtf8(fileOf(request, u"csv"_s).bytes);
        QVERIFY2(!left.contains(name, Qt::CaseInsensitive), qPrintable(domain::tableName(kind) + u": "_s + name));
        QVERIFY(!left.contains(title));
    }
    const auto open = domain::publicPortfolio(demo.workspace->snapshot());
    QVERIFY(open.deals.contains(alone->deal.value));
}

void TestRecordList::aChoiceOfRowsIsVerifiedAsThatChoice()
{
    auto request = requestFor(m_demo, RecordKind::Candidate, {u"primary_name"_s, u"highest_phase"_s});
    request.ids = request.ids.first(3);
    request.isChoice = true;
    const auto read = exchange::exportedFile(fileOf(request, u"json"_s).bytes);
    QCOMPARE(read.value().provenance.figures.size(), 4); // And n.
    const auto again = presentation::madeAgain(read.value().provenance, groundOf(m_demo));
    QVERIFY(figure::changedFigures(read.value().provenance.figures, again.value()).isEmpty());
}

/// A bound that turns exact shows the same number.
void TestRecordList::boundsAndCurrenciesAreFigures()
{
    support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    const auto &terms = snapshot->rows<domain::DealTerm>();
    const auto term = std::ranges::find_if(terms, [](const domain::DealTerm &one) { return one.type == domain::TermType::Headline && one.disclosure == domain::Disclosure::Known; });
    QVERIFY(term != terms.end());
    const auto read = exchange::exportedFile(fileOf(requestFor(demo, RecordKind::Deal, {u"title"_s, u"headline"_s}), u"json"_s).bytes);
    QVERIFY(figure::changedFigures(read.value().provenance.figures, presentation::madeAgain(read.value().provenance, groundOf(demo)).value()).isEmpty());
    domain::DealTerm bound = *term;
    bound.disclosure = domain::Disclosure::AtLeast;
    domain::ChangeSet changes;
    changes.update(*term, bound);
    demo.submit(changes);
    QCOMPARE(figure::changedFigures(read.value().provenance.figures, presentation::madeAgain(read.value().provenance, groundOf(demo)).value()).size(), 1);
}

void TestRecordList::anUnknownColumnIsNamed()
{
    const auto list = presentation::recordList(requestFor(m_demo, RecordKind::Deal, {u"title"_s, u"colour"_s}));
    QVERIFY(!list);
    QCOMPARE(list.error().detail, u"colour"_s);
    QVERIFY(list.error().where.contains(u"headline"_s));
}

void TestRecordList::notesSayWhatItRestsOn()
{
    auto request = requestFor(m_demo, RecordKind::Deal, {u"title"_s, u"blockbuster"_s});
    request.language = Language::Chinese;
    const auto file = fileOf(request, u"xlsx"_s).bytes;
    QCOMPARE(sheetOf(file).name, u"交易"_s);
    QCOMPARE(sheetOf(file).rows.first().text(0), u"标题"_s);
    QString notes;
    for (const auto &row : sheetOf(file, 1).rows)
        notes += row.text(0) + u'|' + row.text(1) + u'\n';
    for (const QString &part : {u"截至|2025年6月30日"_s, u"定义|重磅"_s, u"来源|demo portfolio"_s, u"SHA-256 of the figures|"_s})
        QVERIFY2(notes.contains(part), qPrintable(part + u"\n"_s + notes));
}

QTEST_MAIN(TestRecordList)
#include "tst_record_list.moc"
