// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "domain/derived/confidential_records.h"

#include <QtTest>

using namespace domain;
using namespace Qt::StringLiterals;

/// A confidential candidate's name stands in no text of what may leave, whatever the kind and the field.
class TestPublicPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextOfAnyKindNamesIt();
    void aLinkThatNamesItIsGone();
};

namespace {

/// Every kind of record names LM-299 in every text it has; none of them is confidential itself.
Snapshot everythingNamesIt()
{
    Portfolio portfolio;
    Snapshot snapshot = applied(std::make_shared<const Portfolio>(portfolio), everyKind(u"of LM-299 "_s));
    ChangeSet changes;
    forEachRecordKind([&]<class Record>() {
        if constexpr (requires(Record record) { record.confidential; }) {
            for (const Record &record : snapshot->rows<Record>()) {
                Record open = record;
                open.confidential = false;
                changes.update(record, open);
            }
        }
    });
    Candidate secret;
    secret.id.value = 5000;
    secret.name = u"LM-299"_s;
    secret.confidential = true;
    changes.insert(secret);
    return applied(snapshot, changes);
}

} // namespace

void TestPublicPortfolio::noTextOfAnyKindNamesIt()
{
    const auto open = publicPortfolio(everythingNamesIt());
    QCOMPARE(open.candidates, QList<qint64>{5000});
    int kinds = 0;
    int texts = 0;
    forEachRecordKind([&]<class Record>() {
        using enum RecordKind;
        // Words that all portfolios share.
        const QList<RecordKind> shared{Term, Indication, Target, Setting, MetricDefinition, ExportStyle, FxRate, TrialCountry, DealTerritoryCountry};
        if (shared.contains(recordKindOf<Record>()))
            return;
        kinds += open.snapshot->rows<Record>().isEmpty() ? 0 : 1;
        for (const Record &record : open.snapshot->rows<Record>()) {
            for (const auto &field : kFields<Record>) {
                const bool isWords = field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::List || field.kind == FieldKind::Url;
                const Value value = isWords ? field.get(record) : Value(); // Hashes of texts name nobody.
                const auto *text = std::get_if<QString>(&value);
                texts += text ? 1 : 0;
                QVERIFY2(!text || !text->contains(u"LM-299"_s), qPrintable(tableName(recordKindOf<Record>()) + u'.' + QLatin1StringView(field.key)));
            }
        }
    });
    QVERIFY2(kinds > 25 && texts > 60, qPrintable(u"%1 kinds, %2 texts"_s.arg(kinds).arg(texts)));
    QVERIFY(open.snapshot->rows<SavedView>().isEmpty()); // Its filter would lead nowhere.
}

void TestPublicPortfolio::aLinkThatNamesItIsGone()
{
    ChangeSet changes;
    Source source;
    source.id.value = 6000;
    source.title = u"A license"_s;
    source.url = u"https://example.org/lm-299-license"_s;
    changes.insert(source);
    const auto open = publicPortfolio(applied(everythingNamesIt(), changes));
    QVERIFY(open.snapshot->find(source.id));
    QVERIFY(open.snapshot->find(source.id)->url.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublicPortfolio)
#include "tst_public_portfolio.moc"
