// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/merging.h"
#include "domain/derived/deal_money.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using support::PortfolioBuilder;

namespace {

/// The portfolio after a merge; stops the test program where it is refused.
Snapshot merged(PortfolioBuilder &builder, const edits::MergeRequest &request)
{
    const auto step = edits::mergeRecords(builder.portfolio(), request, builder.ids());
    if (!step)
        qFatal("refused: %s", qPrintable(step.error().where));
    return applied(builder.snapshot(), step.value());
}

} // namespace

class TestDealMerging : public QObject
{
    Q_OBJECT

private slots:
    void oneAmountToldInTwoWaysIsCountedOnce();
    void oneEventOfADayIsOne();
    void amountsThatContradictAreAskedAbout();
};

/// Two sources of one deal: one has the wording, the other the dollars; each has its own row for the asset.
void TestDealMerging::oneAmountToldInTwoWaysIsCountedOnce()
{
    PortfolioBuilder builder;
    const auto candidate = builder.candidate(u"AK112"_s);
    const auto keep = builder.deal(u"A"_s, u"2022"_s);
    const auto drop = builder.deal(u"B"_s, u"2022"_s);
    DealTerm term;
    term.deal = keep;
    term.asset = builder.asset(keep, candidate);
    term.type = TermType::UpfrontCash;
    term.max = term.min = 100'000'000;
    term.currency = u"USD"_s;
    term.disclosure = Disclosure::Known;
    term.text = u"cash on signing"_s;
    builder.add(term);
    term.deal = drop;
    term.asset = builder.asset(drop, candidate);
    term.text.clear();
    builder.add(term);
    term.type = TermType::Headline;
    builder.add(term);
    term.deal = keep;
    term.asset = {};
    term.max = term.min = {};
    term.disclosure = Disclosure::Undisclosed;
    builder.add(term);
    const auto after = merged(builder, {RecordKind::Deal, keep.value, drop.value, {}});
    QCOMPARE(after->of<DealTerm>().size(), 2);
    QCOMPARE(upfront(*after, keep).figure(), 100'000'000);
    QCOMPARE(headlineTotal(*after, keep).figure(), 100'000'000);
}

void TestDealMerging::oneEventOfADayIsOne()
{
    PortfolioBuilder builder;
    const auto keep = builder.deal(u"A"_s, u"2022"_s);
    const auto drop = builder.deal(u"B"_s, u"2022"_s);
    for (const auto deal : {keep, drop}) {
        DealEvent event;
        event.deal = deal;
        event.type = DealEventType::MilestoneAchieved;
        event.date = PartialDate::day(2023, 5, 1);
        event.amount = deal == keep ? std::optional<qint64>() : 5'000'000;
        builder.add(event);
    }
    const auto after = merged(builder, {RecordKind::Deal, keep.value, drop.value, {}});
    QCOMPARE(after->of<DealEvent>().size(), 1);
    QCOMPARE(after->listOf<&DealEvent::deal>(keep).first().amount, 5'000'000);
}

void TestDealMerging::amountsThatContradictAreAskedAbout()
{
    PortfolioBuilder builder;
    const auto keep = builder.deal(u"A"_s, u"2022"_s);
    const auto drop = builder.deal(u"B"_s, u"2022"_s);
    builder.amount(keep, TermType::UpfrontCash, 1000);
    builder.amount(drop, TermType::UpfrontCash, 2000);
    builder.amount(keep, TermType::DevelopmentMilestone, 10);
    builder.amount(drop, TermType::DevelopmentMilestone, 20);
    edits::MergeRequest request{RecordKind::Deal, keep.value, drop.value, {}};
    const auto found = edits::contradictingTerms(*builder.snapshot(), request);
    QCOMPARE(found.size(), 1);
    for (const bool isFirst : {true, false}) {
        request.leftOut = {isFirst ? std::pair(found.first().dropped, found.first().kept) : std::pair(found.first().kept, found.first().dropped)};
        const auto after = merged(builder, request);
        QCOMPARE(upfront(*after, keep).figure(), isFirst ? 1000 : 2000);
        QCOMPARE(after->of<DealTerm>().size(), 3);
    }
}

QTEST_GUILESS_MAIN(TestDealMerging)
#include "tst_deal_merging.moc"
