// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter_spec.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};

/// What another copy added, whose numbers lie petabytes away.
struct Elsewhere
{
    support::PortfolioBuilder plain;
    IdSource ids{qint64(1) << 30, 0};
    ChangeSet changes;

    template <class Record>
    Id<Record> moved(Id<Record> id)
    {
        Record record = plain.get(id);
        record.id = ids.next<Record>();
        changes.insert(record);
        return record.id;
    }
};

} // namespace

/// Filters over a portfolio that was copied, moved or merged: ids of two copies stand side by side.
class TestFilterIdsFarApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkIsFollowed();
};

void TestFilterIdsFarApart::everyLinkIsFollowed()
{
    support::PortfolioBuilder b;
    Elsewhere far;
    const auto takeda = b.company(u"Takeda"_qs, u"JP"_qs);
    const auto merck = far.moved(far.plain.company(u"Merck"_qs, u"US"_qs));
    const auto near = b.candidate(u"NEAR-1"_qs);
    const auto away = far.moved(far.plain.candidate(u"AWAY-1"_qs));
    const auto nearDeal = b.deal(u"Near deal"_qs, u"2023"_qs);
    const auto awayDeal = far.moved(far.plain.deal(u"Away deal"_qs, u"2024"_qs));
    b.asset(nearDeal, near);
    b.asset(awayDeal, away);
    b.party(nearDeal, takeda, PartyRole::Partner);
    b.party(awayDeal, merck, PartyRole::Partner);
    const auto portfolio = applied(b.snapshot(), far.changes);
    const auto visible = [&](const QString &text) { return evaluate(*portfolio, FilterSpec::parse(text).value(), kNow); };

    const auto ofMerck = visible(u"partner:Merck"_qs);
    QCOMPARE(ofMerck.ids<Deal>(), QList<qint64>{awayDeal.value});
    QCOMPARE(ofMerck.ids<Candidate>(), QList<qint64>{away.value});
    const auto ofTakeda = visible(u"partner:Takeda"_qs);
    QCOMPARE(ofTakeda.ids<Deal>(), QList<qint64>{nearDeal.value});
    QCOMPARE(ofTakeda.ids<Candidate>(), QList<qint64>{near.value});
    const auto ofDeal = visible(u"year:2024"_qs);
    QVERIFY(ofDeal.contains(away) && !ofDeal.contains(near));
    const auto ofCandidate = visible(u"candidate.name:AWAY-1"_qs);
    QVERIFY(ofCandidate.contains(awayDeal) && !ofCandidate.contains(nearDeal));
}

QTEST_GUILESS_MAIN(TestFilterIdsFarApart)
#include "tst_filter_ids_far_apart.moc"
