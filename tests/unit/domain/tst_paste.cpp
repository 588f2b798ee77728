// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/paste_plan.h"

#include "domain/value_text.h"
#include "support/dump.h"
#include "support/portfolio_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using support::PortfolioBuilder;

namespace {

/// Three candidates of two companies, and a request that begins at the first one's name.
struct PasteFixture
{
    PasteFixture()
    {
        akeso = builder.company(u"Akeso"_s, u"CN"_s);
        builder.company(u"Kelun-Biotech"_s, u"CN"_s);
        for (const QString &name : {u"AK112"_s, u"BL-B01D1"_s, u"SKB264"_s})
            ids.append(builder.candidate(name).value);
        request.kind = RecordKind::Candidate;
        request.targets = ids;
        request.columns = {u"primary_name"_s, u"novelty"_s, u"first_disclosed_date"_s, u"originator_company_id"_s, u"highest_phase"_s};
        request.asOf = {QDate(2025, 6, 30), {}};
    }
    PastePlan plan(const QString &text)
    {
        request.block = parseBlock(text);
        return planPaste(builder.portfolio(), request, builder.ids());
    }
    Portfolio after(const PastePlan &made) const { return *applied(builder.snapshot(), made.changes); }
    Candidate candidate(const PastePlan &made, int index) const { return *after(made).find(Id<Candidate>{ids[index]}); }

    PortfolioBuilder builder;
    Id<Company> akeso;
    QList<qint64> ids;
    PasteRequest request;
};

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private slots:
    void blocksAreReadAsSpreadsheetsWriteThem_data();
    void blocksAreReadAsSpreadsheetsWriteThem();
    void aWrittenBlockReadsBack();
    void cellsAreFilledFromTheCurrentOne();
    void whatCannotBeReadIsRefusedAndTheRestIsKept();
    void rowsBelowTheTableBecomeNewRecords();
    void aHeaderPlacesByNameWhateverTheOrder();
    void oneRecordIsNotWrittenTwice();
    void newRowsNeedWhatARecordNeeds();
    void derivedColumnsComeBackAsTheyWereCopied();
    void contradictionsAreStoredAndTold();
    void ratesAboveAllAreRefused();
    void tenThousandRaggedRowsArePlanned();
};

void TestPaste::blocksAreReadAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Block>("block");
    QTest::newRow("empty") << QString() << Block{};
    QTest::newRow("one cell") << u"a"_s << Block{{u"a"_s}};
    QTest::newRow("the last line end begins no row") << u"a\tb\r\nc\td\r\n"_s << Block{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("old Mac line ends") << u"a\rb"_s << Block{{u"a"_s}, {u"b"_s}};
    QTest::newRow("ragged") << u"a\nb\tc\t\n"_s << Block{{u"a"_s}, {u"b"_s, u"c"_s, QString()}};
    QTest::newRow("a line end inside quotes") << u"\"two\r\nlines\"\tb"_s << Block{{u"two\nlines"_s, u"b"_s}};
    QTest::newRow("a tab and doubled quotes inside quotes") << u"\"say \"\"a\tb\"\"\"\tc"_s << Block{{u"say \"a\tb\""_s, u"c"_s}};
    QTest::newRow("quotes that are part of the text") << u"\"X\" tablets\t5\" tube"_s << Block{{u"\"X\" tablets"_s, u"5\" tube"_s}};
    QTest::newRow("a quote that closes nowhere") << u"\"open\tb"_s << Block{{u"\"open"_s, u"b"_s}};
    QTest::newRow("an empty row") << u"a\n\nb"_s << Block{{u"a"_s}, {QString()}, {u"b"_s}};
}

void TestPaste::blocksAreReadAsSpreadsheetsWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const Block, block);
    QCOMPARE(parseBlock(text), block);
}

void TestPaste::aWrittenBlockReadsBack()
{
    const Block block{{u"plain"_s, u"two\nlines"_s}, {u"\"quoted\""_s, u"tab\there"_s}, {u"药"_s, QString()}};
    QCOMPARE(parseBlock(blockText(block)), block);
}

void TestPaste::cellsAreFilledFromTheCurrentOne()
{
    PasteFixture f;
    const auto plan = f.plan(u"AK112\tFirst-in-class\t2019-03\takeso\nBL-B01D1\t\t2020\tKelun-Biotech"_s);
    QCOMPARE(plan.placement, Placement::FromCell);
    QCOMPARE(plan.updated, 2);
    QCOMPARE(plan.refusedCells, 0);
    QCOMPARE(f.candidate(plan, 0).novelty, Novelty::FirstInClass);
    QCOMPARE(f.candidate(plan, 0).originator, f.akeso);
    QCOMPARE(f.candidate(plan, 1).firstDisclosed, support::date(u"2020"_s));
    QCOMPARE(plan.rows[0].cells.size(), 3);
    QCOMPARE(plan.rows[0].cells[0].key, u"novelty"_s);
    QVERIFY(isEmpty(plan.rows[0].cells[0].before));
    QCOMPARE(f.after(plan).of<Candidate>().size(), 3);
    QCOMPARE(plan.changes.label.action, StepLabel::Action::Paste);
    QCOMPARE(support::dump(*applied(applied(f.builder.snapshot(), plan.changes), plan.changes.inverted())), support::dump(f.builder.portfolio()));
}

void TestPaste::whatCannotBeReadIsRefusedAndTheRestIsKept()
{
    PasteFixture f;
    const auto plan = f.plan(u"AK112\tamazing\t2019-02-30\tNobody Inc\tx\tbeyond\n\tFirst-in-class"_s);
    using Outcome = PasteCell::Outcome;
    QCOMPARE(plan.rows[0].cells.size(), 5);
    QCOMPARE(plan.rows[0].cells[0].outcome, Outcome::Unreadable);
    QCOMPARE(plan.rows[0].cells[1].text, u"2019-02-30"_s);
    QCOMPARE(plan.rows[0].cells[2].outcome, Outcome::NotFound);
    QCOMPARE(plan.rows[0].cells[3].outcome, Outcome::NeedsEvent);
    QCOMPARE(plan.rows[0].cells[4].outcome, Outcome::Outside);
    QCOMPARE(plan.rows[0].outcome, PasteRow::Outcome::Unchanged);
    // A name must not be emptied; the cell beside it is written all the same.
    QCOMPARE(plan.rows[1].cells[0].outcome, Outcome::CannotBeStored);
    QCOMPARE(plan.rows[1].cells[0].rule, ProblemCode::RequiredEmpty);
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.refusedCells, 6);
    QCOMPARE(f.candidate(plan, 1).novelty, Novelty::FirstInClass);
    QCOMPARE(f.candidate(plan, 1).name, u"BL-B01D1"_s);
}

void TestPaste::rowsBelowTheTableBecomeNewRecords()
{
    PasteFixture f;
    f.request.targets = {f.ids[2]};
    const auto plan = f.plan(u"SKB264\nHRS-1167\tFirst-in-class\n\n\tFirst-in-class"_s);
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.unchanged, 1);
    QCOMPARE(plan.refusedRows, 1);
    QCOMPARE(plan.rows.last().line, 4);
    QCOMPARE(plan.rows.last().outcome, PasteRow::Outcome::Incomplete);
    QCOMPARE(plan.rows.last().cells.last().key, u"primary_name"_s);
    QCOMPARE(plan.changes.of<Candidate>().first().after->name, u"HRS-1167"_s);
}

void TestPaste::aHeaderPlacesByNameWhateverTheOrder()
{
    PasteFixture f;
    const auto plan = f.plan(u"Novelty\tMy remarks\tPrimary name\nFirst-in-class\tx\tskb264\nBest-in-class\ty\tNew one"_s);
    QVERIFY(plan.hasHeader);
    QCOMPARE(plan.placement, Placement::ByName);
    QCOMPARE(plan.unknown, QStringList{u"My remarks"_s});
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.rows[0].line, 2);
    QCOMPARE(f.candidate(plan, 2).novelty, Novelty::FirstInClass);
    QCOMPARE(f.candidate(plan, 2).name, u"SKB264"_s);
}

void TestPaste::oneRecordIsNotWrittenTwice()
{
    PasteFixture f;
    const auto plan = f.plan(u"Primary name\tNovelty\nAK112\tFirst-in-class\nak-112\tBest-in-class\nNew\t\nnew\t"_s);
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.rows[1].outcome, PasteRow::Outcome::Repeated);
    QCOMPARE(plan.rows[3].outcome, PasteRow::Outcome::Repeated);
    QCOMPARE(f.candidate(plan, 0).novelty, Novelty::FirstInClass);
}

void TestPaste::newRowsNeedWhatARecordNeeds()
{
    PasteFixture f;
    f.request.placement = Placement::NewRows;
    const auto plan = f.plan(u"One\tFirst-in-class\nTwo\tnonsense\n\tFirst-in-class"_s);
    QCOMPARE(plan.added, 2);
    QCOMPARE(plan.refusedRows, 1);
    QCOMPARE(plan.refusedCells, 1);
    QCOMPARE(f.after(plan).of<Candidate>().size(), 5);
}

void TestPaste::derivedColumnsComeBackAsTheyWereCopied()
{
    PasteFixture f;
    const auto program = f.builder.program(Id<Candidate>{f.ids[0]});
    f.builder.status(program, u"2020"_s, Phase::Phase2);
    f.request.columns = {u"highest_phase"_s};
    f.request.emptyWords = {u"no active program"_s};
    QCOMPARE(f.plan(u"Phase 2\nno active program"_s).refusedCells, 0);
    const auto plan = f.plan(u"Phase 3\nPhase 1"_s);
    QCOMPARE(plan.refusedCells, 2);
    QVERIFY(plan.isEmpty());
    f.request.placement = Placement::NewRows;
    f.request.columns = {u"primary_name"_s, u"highest_phase"_s};
    const auto added = f.plan(u"X\tPhase 3"_s);
    QCOMPARE(added.added, 1);
    QCOMPARE(added.leftOut, QStringList{u"highest_phase"_s});
}

void TestPaste::contradictionsAreStoredAndTold()
{
    PasteFixture f;
    const auto deal = f.builder.deal(u"A and B"_s, u"2020-05"_s);
    f.request.kind = RecordKind::Deal;
    f.request.targets = {deal.value};
    f.request.columns = {u"end_date"_s};
    const auto plan = f.plan(u"2019"_s);
    QCOMPARE(plan.updated, 1);
    QVERIFY(std::ranges::any_of(plan.contradictions, [](const Problem &problem) { return problem.code == ProblemCode::EndBeforeStart; }));
}

void TestPaste::ratesAboveAllAreRefused()
{
    PasteFixture f;
    const auto deal = f.builder.deal(u"A and B"_s, u"2020-05"_s);
    const auto term = f.builder.amount(deal, TermType::Royalty, 0);
    f.request.kind = RecordKind::RoyaltyTier;
    f.request.placement = Placement::NewRows;
    f.request.targets.clear();
    f.request.columns = {u"deal_term_id"_s, u"rate_min"_s};
    const auto plan = f.plan(u"%1\t120%\n%1\t12.5%"_s.arg(term.value));
    QCOMPARE(plan.added, 2);
    QCOMPARE(plan.refusedCells, 1);
    QCOMPARE(plan.rows[0].cells.last().rule, ProblemCode::RateOutOfRange);
}

void TestPaste::tenThousandRaggedRowsArePlanned()
{
    PasteFixture f;
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"C-%1\tFirst-in-class\t%2%3\n"_s.arg(i).arg(i % 7 == 0 ? u"2019-13"_s : u"2019-12"_s, u"\tNobody %1"_s.arg(i).repeated(i % 3));
    f.request.placement = Placement::NewRows;
    QElapsedTimer clock;
    clock.start();
    const auto plan = f.plan(text);
    QCOMPARE(plan.added, 10'000);
    QCOMPARE(plan.refusedCells, 1429 + 6666);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    bool isAsked = false;
    const auto stopped = planPaste(f.builder.portfolio(), f.request, f.builder.ids(), [&] { return std::exchange(isAsked, true); });
    QCOMPARE(stopped.rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
