// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/deals/deal_words.h"
#include "presentation/table/grouped_rows.h"
#include "presentation/table/layout_change.h"
#include "presentation/table/row_change.h"
#include "presentation/table/table_totals.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using domain::PartialDate;
using domain::RecordKind;
using presentation::ColumnTotal;
using presentation::OrderSpec;
using presentation::RowChange;
using presentation::SortKey;
using presentation::TableLayout;

namespace {

/// Deals with headline terms, and how a table of them is put in order.
struct DealsFixture
{
    domain::Id<domain::Deal> deal(const QString &title, PartialDate announced = {})
    {
        domain::Deal deal;
        deal.title = title;
        deal.announced = announced;
        return add(deal);
    }
    void term(domain::Id<domain::Deal> deal, qint64 amount, const QString &currency, domain::Disclosure disclosure = domain::Disclosure::Known,
              domain::TermType type = domain::TermType::UpfrontCash)
    {
        domain::DealTerm term;
        term.deal = deal;
        term.type = type;
        term.max = amount;
        term.currency = currency;
        term.disclosure = disclosure;
        add(term);
    }
    template <class Record>
    domain::Id<Record> add(Record record)
    {
        record.id = domain::Id<Record>{++last};
        domain::ChangeSet changes;
        changes.insert(record);
        now = domain::applied(now, changes);
        return record.id;
    }
    OrderSpec spec(const QStringList &keys, const QString &group = {}) const
    {
        OrderSpec spec;
        spec.source = presentation::makeRecordSource(RecordKind::Deal);
        spec.portfolio = now;
        spec.asOf = {QDate(2025, 6, 30), {}};
        for (const QString &key : keys)
            spec.steps.append({spec.source->columnOf(key.startsWith(u'-') ? key.mid(1) : key), key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
        spec.group = spec.source->columnOf(group);
        return spec;
    }
    QList<presentation::TableEntry> entries(const OrderSpec &spec) const
    {
        QList<qint64> ids;
        for (const auto &deal : now->rows<domain::Deal>())
            ids.append(deal.id.value);
        return presentation::answerTo({spec, ids, {}, {}}, [] { return false; }).entries;
    }
    QString titles(const OrderSpec &spec) const
    {
        QStringList titles;
        for (const auto &entry : entries(spec))
            titles.append(now->find(domain::Id<domain::Deal>{entry.id})->title);
        return titles.join(u' ');
    }

    domain::Snapshot now = std::make_shared<domain::Portfolio>();
    qint64 last = 0;
};

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private slots:
    void datesSortByTheirLatestDay();
    void furtherStepsDecideAmongEquals();
    void currenciesAreNeverComparedWithEachOther();
    void groupsFollowDomainOrderAndYears();
    void aClosedGroupStaysClosed();
    void textThatIsTypedHidesTheRest();
    void anOrderThatIsNotWantedAnyMoreIsGivenUp();
    void totalsClaimNoMoreThanWasDisclosed();
    void aHeadlineUpToIsShownAndAddedAsSuch();
    void totalsOfMixedCurrenciesStayApart();
    void aHeadlineIsNotAddedToItsParts();
    void totalsAreCountedPerGroup();
    void totalsInWords();
    void aChangeOfRowsIsToldInFewWords_data();
    void aChangeOfRowsIsToldInFewWords();
    void everyToldMoveIsTrue();
    void clicksMakeASorting();
    void columnsAreMovedAndHidden();
};

void TestRowOrder::datesSortByTheirLatestDay()
{
    DealsFixture f;
    f.deal(u"year"_s, PartialDate::year(2024));
    f.deal(u"june"_s, PartialDate::month(2024, 6));
    f.deal(u"never"_s);
    f.deal(u"eve"_s, PartialDate::day(2024, 12, 31));
    f.deal(u"q1"_s, PartialDate::quarter(2024, 1));
    QCOMPARE(f.titles(f.spec({u"announced_date"_s})), u"q1 june eve year never"_s);
    QCOMPARE(f.titles(f.spec({u"-announced_date"_s})), u"year eve june q1 never"_s);
}

void TestRowOrder::furtherStepsDecideAmongEquals()
{
    DealsFixture f;
    f.deal(u"b"_s, PartialDate::year(2024));
    f.deal(u"a"_s, PartialDate::year(2024));
    f.deal(u"c"_s, PartialDate::year(2023));
    QCOMPARE(f.titles(f.spec({u"-announced_date"_s, u"title"_s})), u"a b c"_s);
    QCOMPARE(f.titles(f.spec({u"announced_date"_s, u"-title"_s})), u"c b a"_s);
}

/// 900 million yuan are no more than 200 million dollars; without a rate nobody can say.
void TestRowOrder::currenciesAreNeverComparedWithEachOther()
{
    DealsFixture f;
    f.term(f.deal(u"yuan900"_s), 900'000'000, u"CNY"_s);
    f.term(f.deal(u"dollar50"_s), 50'000'000, u"USD"_s);
    f.term(f.deal(u"euro10"_s), 10'000'000, u"EUR"_s);
    f.deal(u"silent"_s);
    f.term(f.deal(u"dollar200"_s), 200'000'000, u"USD"_s);
    f.term(f.deal(u"yuan1"_s), 1'000'000, u"CNY"_s);
    QCOMPARE(f.titles(f.spec({u"upfront"_s})), u"dollar50 dollar200 yuan1 yuan900 euro10 silent"_s);
    QCOMPARE(f.titles(f.spec({u"-upfront"_s})), u"dollar200 dollar50 yuan900 yuan1 euro10 silent"_s);
}

void TestRowOrder::groupsFollowDomainOrderAndYears()
{
    DealsFixture f;
    f.deal(u"x"_s, PartialDate::month(2024, 6));
    f.deal(u"w"_s, PartialDate::day(2023, 2, 1));
    f.deal(u"none"_s);
    f.deal(u"v"_s, PartialDate::year(2024));
    const auto spec = f.spec({u"title"_s}, u"announced_date"_s);
    presentation::GroupedRows groups;
    const auto rows = groups.arranged(spec, f.entries(spec));
    QCOMPARE(rows.size(), 7);
    QStringList names;
    for (const qint64 heading : groups.headings())
        names.append(u"%1:%2"_s.arg(groups.group(heading).name).arg(groups.group(heading).records));
    QCOMPARE(names.join(u' '), u"2023:1 2024:2 :1"_s);
    QCOMPARE(f.titles(spec), u"w v x none"_s);
    QCOMPARE(f.titles(f.spec({u"-announced_date"_s, u"title"_s}, u"announced_date"_s)), u"v x w none"_s);
}

void TestRowOrder::aClosedGroupStaysClosed()
{
    DealsFixture f;
    f.deal(u"a"_s, PartialDate::year(2023));
    f.deal(u"b"_s, PartialDate::year(2024));
    const auto spec = f.spec({u"title"_s}, u"announced_date"_s);
    presentation::GroupedRows groups;
    (void)groups.arranged(spec, f.entries(spec));
    groups.setExpanded(groups.headings().last(), false);
    QCOMPARE(groups.arranged(spec, f.entries(spec)).size(), 3);
    f.deal(u"c"_s, PartialDate::year(2024));
    f.deal(u"d"_s, PartialDate::year(2022));
    const auto later = f.spec({u"title"_s}, u"announced_date"_s);
    QCOMPARE(groups.arranged(later, f.entries(later)).size(), 5);
    QCOMPARE(groups.group(groups.headings().last()).records, 2);
    QVERIFY(!groups.group(groups.headings().last()).isExpanded);
}

void TestRowOrder::textThatIsTypedHidesTheRest()
{
    DealsFixture f;
    f.deal(u"Merck and Akeso"_s);
    f.deal(u"Pfizer"_s);
    auto spec = f.spec({u"title"_s});
    spec.typed = u"merckand"_s;
    const auto entries = f.entries(spec);
    QVERIFY(entries[0].passes);
    QVERIFY(!entries[1].passes);
    presentation::GroupedRows groups;
    QCOMPARE(groups.arranged(spec, entries).size(), 1);
}

void TestRowOrder::anOrderThatIsNotWantedAnyMoreIsGivenUp()
{
    DealsFixture f;
    f.deal(u"a"_s);
    QVERIFY(presentation::answerTo({f.spec({u"title"_s}), {1}, {}, {}}, [] { return true; }).entries.isEmpty());
}

void TestRowOrder::totalsClaimNoMoreThanWasDisclosed()
{
    DealsFixture f;
    f.term(f.deal(u"a"_s), 100, u"USD"_s);
    f.term(f.deal(u"b"_s), 50, u"USD"_s, domain::Disclosure::AtLeast);
    f.term(f.deal(u"c"_s), 70, u"USD"_s, domain::Disclosure::UpTo);
    f.deal(u"d"_s);
    const auto spec = f.spec({u"title"_s});
    const int upfront = spec.source->columnOf(u"upfront");
    const auto total = presentation::totalsOf(spec, f.entries(spec), {upfront}, [] { return false; }).all.first();
    QCOMPARE(total.records, 4);
    QCOMPARE(total.recorded, 3);
    QCOMPARE(total.sums, (QMap<QString, qint64>{{u"USD"_s, 150}}));
    QVERIFY(total.isLowerBound);
    QCOMPARE(total.upTo, 1);
    QCOMPARE(presentation::totalText(spec.source->column(upfront), total).sentence(), u"≥ $150, disclosed for 3 of 4, 1 as “up to”"_s);
    DealsFixture upTo;
    upTo.term(upTo.deal(u"c"_s), 70, u"USD"_s, domain::Disclosure::UpTo);
    const auto only = upTo.spec({u"title"_s});
    const auto nothing = presentation::totalsOf(only, upTo.entries(only), {upfront}, [] { return false; }).all.first();
    QCOMPARE(presentation::totalText(only.source->column(upfront), nothing).sentence(), u"disclosed for 1 of 1, 1 as “up to”"_s);
}

void TestRowOrder::aHeadlineUpToIsShownAndAddedAsSuch()
{
    DealsFixture f;
    const auto headline = [&](const QString &name, qint64 amount, domain::Disclosure disclosure) {
        const auto deal = f.deal(name);
        f.term(deal, amount, u"USD"_s, disclosure, domain::TermType::Headline);
        return deal;
    };
    const auto exact = headline(u"a"_s, 100'000'000, domain::Disclosure::Known);
    const auto upTo = headline(u"b"_s, 200'000'000, domain::Disclosure::UpTo);
    auto spec = f.spec({u"title"_s});
    const int column = spec.source->columnOf(u"headline");
    const auto sentence = [&] {
        const auto total = presentation::totalsOf(spec, f.entries(spec), {column}, [] { return false; }).all.first();
        return presentation::totalText(spec.source->column(column), total).sentence();
    };
    QCOMPARE(sentence(), u"up to $300.0 M, disclosed for 2 of 2, 1 as “up to”"_s);
    const auto atLeast = headline(u"c"_s, 50'000'000, domain::Disclosure::AtLeast);
    spec = f.spec({u"title"_s});
    QCOMPARE(sentence(), u"≥ $350.0 M, disclosed for 3 of 3, 1 as “up to”"_s);
    const auto text = [&](domain::Id<domain::Deal> deal) { return presentation::dealAmountText(*spec.portfolio, deal, u"headline"); };
    QCOMPARE(text(exact), u"$100.0 M"_s);
    QCOMPARE(text(upTo), u"up to $200.0 M"_s);
    QCOMPARE(text(atLeast), u"≥ $50.0 M"_s);
}

void TestRowOrder::totalsOfMixedCurrenciesStayApart()
{
    DealsFixture f;
    f.term(f.deal(u"a"_s), 12'000'000, u"USD"_s);
    f.term(f.deal(u"b"_s), 3'000'000, u"EUR"_s);
    const auto spec = f.spec({u"title"_s});
    const int upfront = spec.source->columnOf(u"upfront");
    const auto total = presentation::totalsOf(spec, f.entries(spec), {upfront}, [] { return false; }).all.first();
    QCOMPARE(presentation::totalText(spec.source->column(upfront), total).sentence(), u"€3.0 M + $12.0 M, disclosed for 2 of 2"_s);
}

void TestRowOrder::aHeadlineIsNotAddedToItsParts()
{
    DealsFixture f;
    const auto deal = f.deal(u"a"_s);
    f.term(deal, 500'000'000, u"USD"_s, domain::Disclosure::Known, domain::TermType::Headline);
    f.term(f.deal(u"b"_s), 300'000'000, u"USD"_s, domain::Disclosure::Known, domain::TermType::Headline);
    auto spec = f.spec({});
    spec.source = presentation::makeRecordSource(RecordKind::DealTerm);
    const int column = spec.source->columnOf(u"amount_max");
    const auto sentence = [&] {
        spec.portfolio = f.now;
        QList<presentation::TableEntry> entries;
        for (const auto &term : f.now->rows<domain::DealTerm>())
            entries.append({term.id.value, {}, true});
        const auto total = presentation::totalsOf(spec, entries, {column}, [] { return false; }).all.first();
        return presentation::totalText(spec.source->column(column), total).sentence();
    };
    QCOMPARE(sentence(), u"$800.0 M, disclosed for 2 of 2"_s);
    f.term(deal, 50'000'000, u"USD"_s);
    QCOMPARE(sentence(), u"disclosed for 3 of 3"_s);
}

void TestRowOrder::totalsAreCountedPerGroup()
{
    DealsFixture f;
    f.term(f.deal(u"a"_s, PartialDate::year(2023)), 1, u"USD"_s);
    f.term(f.deal(u"b"_s, PartialDate::year(2024)), 2, u"USD"_s);
    f.deal(u"c"_s, PartialDate::year(2024));
    const auto spec = f.spec({u"title"_s}, u"announced_date"_s);
    const auto totals = presentation::totalsOf(spec, f.entries(spec), {spec.source->columnOf(u"upfront")}, [] { return false; });
    QCOMPARE(totals.groups.size(), 2);
    QCOMPARE(totals.groups[1].first().records, 2);
    QCOMPARE(totals.groups[1].first().recorded, 1);
    QCOMPARE(totals.all.first().sums.value(u"USD"_s), 3);
}

void TestRowOrder::totalsInWords()
{
    const auto deals = presentation::makeRecordSource(RecordKind::Deal);
    const auto &headline = deals->column(deals->columnOf(u"headline"));
    QCOMPARE(presentation::totalText(headline, {48, 31, {{u"USD"_s, 12'400'000'000}}, false}).sentence(), u"≥ $12.4 B, disclosed for 31 of 48"_s);
    QCOMPARE(presentation::totalText(headline, {2, 2, {{u"USD"_s, 650'000'000}}, false}).sentence(), u"$650.0 M, disclosed for 2 of 2"_s);
    QCOMPARE(presentation::totalText(headline, {2, 2, {{u"USD"_s, 650'000'000}}, true}).figure, u"≥ $650.0 M"_s);
    QCOMPARE(presentation::totalText(headline, {5, 0, {}, false}).sentence(), u"disclosed for 0 of 5"_s);
    const auto trials = presentation::makeRecordSource(RecordKind::Trial);
    QCOMPARE(presentation::totalText(trials->column(trials->columnOf(u"enrollment")), {4, 3, {{QString(), 1200}}, false}).sentence(), u"≥ 1,200, known for 3 of 4"_s);
    QCOMPARE(presentation::totalText(trials->column(trials->columnOf(u"phase")), {4, 3, {}, false}).sentence(), u"3 of 4"_s);
    QCOMPARE(presentation::totalText(deals->column(deals->columnOf(u"confidential")), {4, 4, {{QString(), 1}}, false}).sentence(), u"1 yes, 4 of 4"_s);
}

void TestRowOrder::aChangeOfRowsIsToldInFewWords_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, QList<qint64> before, QList<qint64> after, RowChange::Kind kind) { QTest::newRow(name) << before << after << int(kind); };
    row("nothing", {1, 2, 3}, {1, 2, 3}, RowChange::Kind::None);
    row("down", {1, 2, 3, 4}, {1, 3, 4, 2}, RowChange::Kind::Move);
    row("up", {1, 2, 3, 4}, {4, 1, 2, 3}, RowChange::Kind::Move);
    row("neighbors", {1, 2}, {2, 1}, RowChange::Kind::Move);
    row("order", {1, 2, 3, 4}, {4, 3, 2, 1}, RowChange::Kind::Reorder);
    row("one gone", {1, 2, 3}, {1, 3}, RowChange::Kind::Small);
    row("one new", {1, 3}, {1, 2, 3}, RowChange::Kind::Small);
    row("another", {1, 2, 3}, {1, 5, 3}, RowChange::Kind::Small);
    QList<qint64> many(400);
    std::iota(many.begin(), many.end(), 1);
    row("all new", {}, many, RowChange::Kind::Large);
}

void TestRowOrder::aChangeOfRowsIsToldInFewWords()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    QFETCH(int, kind);
    const auto change = presentation::rowChange(before, after);
    QCOMPARE(int(change.kind), kind);
}

void TestRowOrder::everyToldMoveIsTrue()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> before(2 + qsizetype(random.bounded(9)));
        std::iota(before.begin(), before.end(), 1);
        QList<qint64> after = before;
        after.move(random.bounded(after.size()), random.bounded(after.size()));
        const auto change = presentation::rowChange(before, after);
        if (change.kind == RowChange::Kind::None)
            continue;
        QCOMPARE(change.kind, RowChange::Kind::Move);
        before.move(change.from, change.to);
        QCOMPARE(before, after);
    }
}

void TestRowOrder::clicksMakeASorting()
{
    TableLayout layout;
    layout.sort = {{u"title"_s}};
    layout = presentation::sortedByClick(layout, u"title"_s);
    QCOMPARE(layout.sort, (QList<TableLayout::Sort>{{u"title"_s, true}}));
    layout = presentation::sortedByFurtherClick(layout, u"phase"_s);
    QCOMPARE(layout.sort, (QList<TableLayout::Sort>{{u"title"_s, true}, {u"phase"_s, false}}));
    layout = presentation::sortedByFurtherClick(layout, u"phase"_s);
    QVERIFY(layout.sort.last().descending);
    layout = presentation::sortedByFurtherClick(layout, u"phase"_s);
    QCOMPARE(layout.sort.size(), 1);
    layout = presentation::sortedByClick(layout, u"phase"_s);
    QCOMPARE(layout.sort, (QList<TableLayout::Sort>{{u"phase"_s, false}}));
}

void TestRowOrder::columnsAreMovedAndHidden()
{
    TableLayout layout;
    layout.columns = {{u"a"_s}, {u"b"_s, 90}, {u"c"_s}};
    QCOMPARE(presentation::withColumnMoved(layout, u"b"_s, -1).columns.first(), (TableLayout::Column{u"b"_s, 90}));
    QCOMPARE(presentation::withColumnMoved(layout, u"b"_s, 9).columns.last().key, u"b"_s);
    QCOMPARE(presentation::withColumn(layout, u"b"_s), layout);
    QCOMPARE(presentation::withColumn(layout, u"d"_s).columns.size(), 4);
    layout.columns = {{u"a"_s}};
    QCOMPARE(presentation::withoutColumn(layout, u"a"_s).columns.size(), 1);
}

QTEST_MAIN(TestRowOrder)
#include "tst_row_order.moc"
