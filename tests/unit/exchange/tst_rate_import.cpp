// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/exchange_rates.h"
#include "exchange/rates/rate_import.h"
#include "unit/exchange/shelf.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using namespace unit;

namespace {

const QByteArray kSmall = "Date,USD,JPY,CNY,\n"
                          "2024-03-05,1.0849,162.93,7.8106,\n"
                          "2024-03-04,1.0846,N/A,7.8073,\n"
                          "2024-03-01,1.0830,162.57,N/A,\n"
                          "2024-02-29,1.0826,162.25,N/A,\n";

} // namespace

class TestRateImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"rates.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    static RatePlan take(Shelf &shelf, const QString &path, const QStringList &currencies)
    {
        auto plan = planRateImport(path, *shelf.now, currencies);
        if (!plan.ok())
            qFatal("%s", qPrintable(plan.error().detail));
        shelf.apply(plan.value().toChangeSet(*shelf.now, shelf.ids, someDay()));
        return plan.value();
    }

private Q_SLOTS:
    void currenciesOfPaymentsAndEventsAreInUse()
    {
        ChangeSet changes;
        Shelf shelf;
        Payment payment;
        payment.id = shelf.ids.next<Payment>();
        payment.currency = u"JPY"_s;
        changes.insert(payment);
        DealEvent event;
        event.id = shelf.ids.next<DealEvent>();
        event.currency = u"CHF"_s;
        changes.insert(event);
        shelf.apply(changes);
        QCOMPARE(usedCurrencies(*shelf.now), (QStringList{u"CHF"_s, u"CNY"_s, u"JPY"_s, u"USD"_s}));
    }
    void chosenCurrenciesComeInWithTheirGaps()
    {
        Shelf shelf;
        const RatePlan plan = take(shelf, write(kSmall), {u"USD"_s, u"CNY"_s});
        QCOMPARE(plan.days, 4);
        QCOMPARE(plan.added.size(), 6);
        QCOMPARE(plan.columns.size(), 3);
        QCOMPARE(plan.columns[1].missing, 1);
        QVERIFY(!plan.columns[1].isTaken);
        QCOMPARE(plan.columns[2].first, QDate(2024, 3, 4));
        QCOMPARE(plan.columns[2].missing, 0);
        QCOMPARE(shelf.now->of<FxRate>().size(), 6);
        QCOMPARE(shelf.now->of<Source>().size(), 1);
        for (const FxRate &rate : shelf.now->rows<FxRate>())
            QVERIFY(rate.source.isValid());
        const auto conversion = converted(*shelf.now, 7'810'600, u"CNY"_s, u"USD"_s, QDate(2024, 3, 10));
        QVERIFY(conversion.ok());
        QCOMPARE(conversion.value().amount, 1'084'900);
        QCOMPARE(conversion.value().daysBefore, 5);
        QCOMPARE(conversion.value().via, u"EUR"_s);
        const auto later = converted(*shelf.now, 7'810'600, u"CNY"_s, u"USD"_s, QDate(2031, 3, 10));
        QVERIFY(later.ok());
        QCOMPARE(later.value().amount, 1'084'900);
    }

    void importingAgainChangesNothing()
    {
        Shelf shelf;
        take(shelf, write(kSmall), {u"USD"_s});
        const RatePlan again = take(shelf, write(kSmall), {u"USD"_s});
        QCOMPARE(again.unchanged, 4);
        QVERIFY(again.toChangeSet(*shelf.now, shelf.ids, someDay()).isEmpty());
        const RatePlan more = take(shelf, write(kSmall), {u"USD"_s, u"CNY"_s});
        QCOMPARE(more.added.size(), 2);
        QCOMPARE(shelf.now->of<Source>().size(), 1);
    }

    void aRateThatDiffersStaysAndIsListed()
    {
        Shelf shelf;
        ChangeSet mine;
        mine.insert(FxRate{shelf.ids.next<FxRate>(), u"EUR"_s, u"USD"_s, PartialDate::day(2024, 3, 5), u"1.1"_s, {}});
        shelf.apply(mine);
        const RatePlan plan = take(shelf, write(kSmall), {u"USD"_s});
        QCOMPARE(plan.conflicts.size(), 1);
        QCOMPARE(plan.conflicts.first().theirs, u"1.0849"_s);
        QCOMPARE(plan.added.size(), 3);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("trials") << QByteArray("NCT Number,Study Title\nNCT00000001,x\n") << u"NO_RATES: NCT Number, Study Title"_s;
        QTest::newRow("no day") << QByteArray("Date,USD,\n") << u"NO_RATES"_s;
        QTest::newRow("bad date") << QByteArray("Date,USD,\n05/03/2024,1.1,\n") << u"BAD_RATES: 05/03/2024"_s;
        QTest::newRow("bad rate") << QByteArray("Date,USD,\n2024-03-05,1;1,\n") << u"BAD_RATES: USD 1;1"_s;
        QTest::newRow("a day twice") << QByteArray("Date,USD,\n2024-03-05,1.1,\n2024-03-05,1.2,\n") << u"BAD_RATES: 2024-03-05"_s;
        QTest::newRow("cut off") << QByteArray("Date,USD,JPY,\n2024-03-05,1.1\n") << u"BAD_RATES: 2"_s;
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const Shelf shelf;
        const auto plan = planRateImport(write(bytes), *shelf.now, {u"USD"_s});
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().detail, problem);
    }

    void theBanksFileComesInWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("CSV") << u"/fx/eurofxref-hist.csv"_s;
        QTest::newRow("ZIP") << u"/fx/eurofxref-hist.zip"_s;
    }
    void theBanksFileComesInWhole()
    {
        QFETCH(QString, file);
        const QString path = qEnvironmentVariable("PORTOLAN_SHARED_DATA") + file;
        if (!QFileInfo::exists(path))
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        QVERIFY(looksLikeRates(path));
        Shelf shelf;
        const RatePlan plan = take(shelf, path, usedCurrencies(*shelf.now));
        QCOMPARE(plan.days, 6983);
        QCOMPARE(plan.columns.size(), 41);
        QCOMPARE(plan.first, QDate(1999, 1, 4));
        QCOMPARE(plan.last, QDate(2026, 4, 13));
        const auto column = [&plan](const QString &code) { return *std::ranges::find(plan.columns, code, &RateColumn::currency); };
        QCOMPARE(column(u"USD"_s).days, 6983);
        QCOMPARE(column(u"CNY"_s).first, QDate(2005, 4, 1));
        QCOMPARE(column(u"CNY"_s).missing, 0);
        QCOMPARE(plan.added.size(), column(u"USD"_s).days + column(u"CNY"_s).days);
        QCOMPARE(take(shelf, path, usedCurrencies(*shelf.now)).added.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRateImport)
#include "tst_rate_import.moc"
