// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/home/selected_records.h"

#include "chart_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analytics::RecordPick;
using domain::Phase;
using domain::RecordKind;

namespace {

/// Two oncology candidates with a trial and a deal of 300 and 100 million, and one metabolic candidate without either.
struct Linked : ChartFixture
{
    Linked()
    {
        addArea(u"ONCOLOGY"_s, u"Oncology"_s);
        addArea(u"METABOLIC"_s, u"Metabolic"_s);
        first = addCandidate(u"ONCOLOGY"_s, Phase::Phase1);
        second = addCandidate(u"ONCOLOGY"_s, Phase::Phase3);
        third = addCandidate(u"METABOLIC"_s, Phase::Phase1);
        trial = builder->trial(u"NCT00000001"_s, first);
        deal = builder->deal(u"Large"_s, u"2024-03-01"_s);
        builder->asset(deal, first);
        builder->amount(deal, domain::TermType::Headline, 300'000'000);
        small = builder->deal(u"Small"_s, u"2024-05-01"_s);
        builder->asset(small, second);
        builder->amount(small, domain::TermType::Headline, 100'000'000);
    }
    QList<qint64> linked(RecordKind from, qint64 id, RecordKind to) const { return analytics::linkedIds(builder->portfolio(), {{}, from, {id}}, to); }

    domain::Id<domain::Candidate> first, second, third;
    domain::Id<domain::Trial> trial;
    domain::Id<domain::Deal> deal, small;
};

} // namespace

/// Which records a chosen mark selects, and how much of every other mark that is.
class TestSelectedRecords : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreLinkedByTheirCandidate();
    void marksOfOneChartAddUpAndThoseOfTwoMustBothHold();
    void countsAreSharedByRecords();
    void amountsAreSharedByAmount();
    void anEmptySelectionSelectsNothing();
};

void TestSelectedRecords::recordsAreLinkedByTheirCandidate()
{
    const Linked f;
    QCOMPARE(f.linked(RecordKind::Candidate, f.first.value, RecordKind::Deal), QList<qint64>{f.deal.value});
    QCOMPARE(f.linked(RecordKind::Deal, f.deal.value, RecordKind::Trial), QList<qint64>{f.trial.value});
    QCOMPARE(f.linked(RecordKind::Trial, f.trial.value, RecordKind::Program).size(), 1);
    QVERIFY(f.linked(RecordKind::Candidate, f.third.value, RecordKind::Deal).isEmpty());
    QCOMPARE(f.linked(RecordKind::Candidate, f.third.value, RecordKind::Candidate), QList<qint64>{f.third.value});
}

void TestSelectedRecords::marksOfOneChartAddUpAndThoseOfTwoMustBothHold()
{
    const Linked f;
    const RecordPick oncology{u"area"_s, RecordKind::Candidate, {f.first.value, f.second.value}};
    const RecordPick metabolic{u"area"_s, RecordKind::Candidate, {f.third.value}};
    const RecordPick large{u"deals"_s, RecordKind::Deal, {f.deal.value}};
    const auto selected = [&](const QList<RecordPick> &picks) { return analytics::selectedIds(f.builder->portfolio(), picks, RecordKind::Candidate); };
    QCOMPARE(selected({oncology, metabolic}), (QList<qint64>{f.first.value, f.second.value, f.third.value}));
    QCOMPARE(selected({oncology, large}), QList<qint64>{f.first.value});
    QCOMPARE(selected({metabolic, large}), QList<qint64>());
}

void TestSelectedRecords::countsAreSharedByRecords()
{
    const Linked f;
    const auto chart = analytics::makeChart(u"therapeutic-area-concentration", f.request());
    QVERIFY(chart.ok());
    const auto shares = analytics::selectionShares(chart.value(), {f.first.value});
    const auto *oncology = shares.at(0, 0, 0);
    QVERIFY(oncology);
    QCOMPARE(oncology->n, 1);
    QCOMPARE(oncology->whole, 2);
    QCOMPARE(oncology->part, 0.5);
    QCOMPARE(shares.at(0, 0, 1)->n, 0);
    QVERIFY(!shares.at(0, 0, 99));
}

void TestSelectedRecords::amountsAreSharedByAmount()
{
    const Linked f;
    auto request = f.request();
    const auto chart = analytics::makeChart(u"deal-value", request);
    QVERIFY(chart.ok() && analytics::drawsAmounts(chart.value()));
    auto visible = request.visible.of(RecordKind::Deal);
    visible.ids = {f.deal.value};
    request.visible.set(RecordKind::Deal, visible);
    const auto ofSelected = analytics::makeChart(u"deal-value", request);
    const auto shares = analytics::selectionShares(chart.value(), {f.deal.value}, &ofSelected.value());
    bool hasShare = false;
    for (const auto &series : shares.panels.first()) {
        for (const auto &share : series) {
            if (share.whole == 2) {
                hasShare = true;
                QCOMPARE(share.part, 0.75); // 300 of 400 million, though one of two deals.
            }
        }
    }
    QVERIFY(hasShare);
}

void TestSelectedRecords::anEmptySelectionSelectsNothing()
{
    const Linked f;
    QVERIFY(analytics::selectedIds(f.builder->portfolio(), {}, RecordKind::Candidate).isEmpty());
    const auto chart = analytics::makeChart(u"therapeutic-area-concentration", f.request());
    QCOMPARE(analytics::selectionShares(chart.value(), {}).at(0, 0, 0)->part, 0.0);
}

QTEST_MAIN(TestSelectedRecords)
#include "tst_selected_records.moc"
