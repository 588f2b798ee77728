// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/amount_bound.h"
#include "presentation/cells/copied_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::AmountBound;
using domain::FieldKind;
using domain::Language;
using domain::Value;
using presentation::CopiedCell;
using presentation::CopiedColumn;
using presentation::copiedTable;

namespace {

const QList<CopiedColumn> kColumns{{u"Title"_s, FieldKind::Text}, {u"Headline total"_s, FieldKind::Money}};

QList<CopiedCell> row(const QString &title, const CopiedCell &amount)
{
    return {{Value(title), title, {}, {}}, amount};
}

CopiedCell dollars(qint64 amount, const QString &shown, AmountBound bound)
{
    return {Value(amount), shown, u"USD"_s, bound};
}

} // namespace

class TestCopiedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactAmountsNeedNoSecondColumn();
    void boundsStandBesideTheirNumbers();
    void boundsAreInTheLanguageOfTheTable();
    void boundOfAnInterval_data();
    void boundOfAnInterval();
};

void TestCopiedTable::exactAmountsNeedNoSecondColumn()
{
    const auto table = copiedTable(kColumns, {row(u"A"_s, dollars(5'000'000, u"$5.0 M"_s, AmountBound::Exact)),
                                              row(u"B"_s, {{}, u"not disclosed"_s, {}, AmountBound::Unset})}, Language::English);
    QCOMPARE(table.text, u"Title\tHeadline total (USD)\nA\t5000000\nB\tnot disclosed\n"_s);
}

/// A spreadsheet adds the numbers up, so they stay numbers; that one of them is only a bound must not be lost.
void TestCopiedTable::boundsStandBesideTheirNumbers()
{
    const auto table = copiedTable(kColumns, {row(u"A"_s, dollars(5'000'000, u"$5.0 M"_s, AmountBound::Exact)),
                                              row(u"B"_s, dollars(650'000'000, u"≥ $650.0 M"_s, AmountBound::AtLeast)),
                                              row(u"C"_s, dollars(2'200'000'000, u"up to $2.2 B"_s, AmountBound::UpTo)),
                                              row(u"D"_s, dollars(1'300'000'000, u"$1.0 B – $1.3 B"_s, AmountBound::Range))}, Language::English);
    QCOMPARE(table.text, u"Title\tHeadline total (USD)\tHeadline total, as stated\n"
                         "A\t5000000\t\n"
                         "B\t650000000\tAt least\n"
                         "C\t2200000000\tUp to\n"
                         "D\t1300000000\t$1.0 B – $1.3 B\n"_s);
    QVERIFY(table.html.contains(u"#\\,##0\"'>2200000000</td><td style='mso-number-format:\"\\@\"'>Up to</td>"_s));
}

void TestCopiedTable::boundsAreInTheLanguageOfTheTable()
{
    const auto table = copiedTable(kColumns, {row(u"B"_s, dollars(650'000'000, u"≥ $650.0 M"_s, AmountBound::AtLeast))}, Language::Chinese);
    QVERIFY(table.text.endsWith(u"650000000\t至少\n"_s));
}

void TestCopiedTable::boundOfAnInterval_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<AmountBound>("bound");
    QTest::newRow("nothing") << qint64(-1) << qint64(-1) << AmountBound::Unset;
    QTest::newRow("exact") << qint64(5) << qint64(5) << AmountBound::Exact;
    QTest::newRow("none is an amount") << qint64(0) << qint64(0) << AmountBound::Exact;
    QTest::newRow("from below") << qint64(5) << qint64(-1) << AmountBound::AtLeast;
    QTest::newRow("from above") << qint64(-1) << qint64(7) << AmountBound::UpTo;
    QTest::newRow("from nothing up") << qint64(0) << qint64(7) << AmountBound::UpTo;
    QTest::newRow("between") << qint64(5) << qint64(7) << AmountBound::Range;
}

/// −1 stands for a bound that is not known.
void TestCopiedTable::boundOfAnInterval()
{
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    const auto known = [](qint64 amount) { return amount < 0 ? std::nullopt : std::optional(amount); };
    QTEST(domain::boundOf(known(low), known(high)), "bound");
}

QTEST_GUILESS_MAIN(TestCopiedTable)

#include "tst_copied_table.moc"
