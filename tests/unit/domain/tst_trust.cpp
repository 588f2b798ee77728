// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/attachments.h"
#include "domain/trust/conflicts.h"
#include "domain/trust/freshness.h"

#include "domain/edits.h"
#include "support/dump.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using support::date;

namespace {

const AsOf kJune{QDate(2025, 6, 30), {}};

Source pressRelease(const QString &title)
{
    Source source;
    source.kind = SourceKind::PressRelease;
    source.title = title;
    source.url = u"https://example.org/"_s + title.toLower();
    return source;
}

} // namespace

/// Citations, conflicts of sources, freshness and attachments as pure functions.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSourceAndItsCitationAreOneStep();
    void theSameSourceIsCitedOnceForAPlace();
    void aFieldThatDoesNotExistIsNotCited();
    void citationsOfARecordIncludeThoseOfItsParts();
    void sourcesAreFoundByTitleAndLink();
    void anAgreeingSourceMakesNoConflict();
    void aDisagreeingSourceIsKeptBesideTheFirst();
    void aConflictIsSettledOnlyWithAReason();
    void settlingSetsTheFieldAndUndoTakesBoth();
    void keepingAnOwnValueIsAChoiceToo();
    void freshnessChangesAtThirtyAndNinetyDays_data();
    void freshnessChangesAtThirtyAndNinetyDays();
    void staleRecordsComeOldestFirst();
    void manyRecordsAreVerifiedInOneStep();
    void anAttachmentKeepsItsBytesUnderTheirHash();
    void tooLargeAndEmptyFilesAreRefused();
    void fileNamesAreMadeHarmless_data();
    void fileNamesAreMadeHarmless();
};

void TestTrust::aNewSourceAndItsCitationAreOneStep()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_s);
    const CitedPlace place{{RecordKind::Candidate, candidate.value}, u"novelty"_s};
    const auto step = edits::cite(b.portfolio(), {place, pressRelease(u"News"_s), u"first in class"_s}, b.ids());
    QVERIFY(step.ok());
    QCOMPARE(step.value().size(), 2);
    const auto after = applied(b.snapshot(), step.value());
    const auto cited = citationsOf(*after, place);
    QCOMPARE(cited.size(), 1);
    QCOMPARE(cited.first().quote, u"first in class"_s);
    QCOMPARE(after->find(cited.first().source)->title, u"News"_s);
    QCOMPARE(citationCounts(*after, place.record).value(u"novelty"_s), 1);
    QCOMPARE(support::dump(*applied(after, step.value().inverted())), support::dump(b.portfolio()));
}

void TestTrust::theSameSourceIsCitedOnceForAPlace()
{
    support::PortfolioBuilder b;
    const CitedPlace place{{RecordKind::Candidate, b.candidate(u"A"_s).value}, {}};
    Source source = pressRelease(u"News"_s);
    source.id = b.add(source);
    b.add(Citation{{}, RecordKind::Candidate, place.record.id, {}, source.id, u"old"_s});
    QVERIFY(edits::cite(b.portfolio(), {place, source, {}}, b.ids()).value().isEmpty());
    const auto step = edits::cite(b.portfolio(), {place, source, u"new"_s}, b.ids()).value();
    QCOMPARE(step.of<Citation>().size(), 1);
    QCOMPARE(step.of<Citation>().first().after->quote, u"new"_s);
    QVERIFY(step.of<Source>().isEmpty());
}

void TestTrust::aFieldThatDoesNotExistIsNotCited()
{
    support::PortfolioBuilder b;
    const RecordRef record{RecordKind::Candidate, b.candidate(u"A"_s).value};
    QCOMPARE(edits::cite(b.portfolio(), {{record, u"color"_s}, pressRelease(u"News"_s), {}}, b.ids()).error().code, Error::Code::NotFound);
    QCOMPARE(edits::cite(b.portfolio(), {{record, {}}, Source(), {}}, b.ids()).error().where, u"title"_s);
    QCOMPARE(edits::cite(b.portfolio(), {{{RecordKind::Candidate, 999}, {}}, pressRelease(u"News"_s), {}}, b.ids()).error().code, Error::Code::NotFound);
}

void TestTrust::citationsOfARecordIncludeThoseOfItsParts()
{
    support::PortfolioBuilder b;
    const auto candidate = b.candidate(u"A"_s);
    const auto other = b.candidate(u"B"_s);
    const auto event = b.status(b.program(candidate), u"2024-05"_s, Phase::Phase2);
    const auto source = b.add(pressRelease(u"News"_s));
    b.add(Citation{{}, RecordKind::StatusEvent, event.value, u"phase"_s, source, {}});
    b.add(Citation{{}, RecordKind::Candidate, candidate.value, {}, source, {}});
    b.add(Citation{{}, RecordKind::Candidate, other.value, {}, source, {}});
    const auto found = citationsUnder(b.portfolio(), RecordKind::Candidate, {candidate.value, candidate.value});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].kind, RecordKind::Candidate);
    QCOMPARE(found[1].kind, RecordKind::StatusEvent);
    QCOMPARE(citationsUnder(b.portfolio(), RecordKind::Candidate, {candidate.value, other.value}).size(), 3);
}

void TestTrust::sourcesAreFoundByTitleAndLink()
{
    support::PortfolioBuilder b;
    const auto news = b.add(pressRelease(u"Merck licenses SKB264"_s));
    const auto filing = b.add(pressRelease(u"HKEX filing"_s));
    QCOMPARE(sourcesMatching(b.portfolio(), u"skb", 10), QList{news});
    QCOMPARE(sourcesMatching(b.portfolio(), u"hkex", 10), QList{filing});
    QCOMPARE(sourcesMatching(b.portfolio(), u"example.org", 10).size(), 2);
    QCOMPARE(sourcesMatching(b.portfolio(), u"", 1).size(), 1);
    QCOMPARE(sourceNamed(b.portfolio(), u"hkex  FILING"), filing);
    QCOMPARE(sourceNamed(b.portfolio(), b.get(news).url), news);
    b.add(pressRelease(u"HKEX filing"_s));
    QVERIFY(!sourceNamed(b.portfolio(), u"HKEX filing").isValid());
}

void TestTrust::anAgreeingSourceMakesNoConflict()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_s, u"2024-05-03"_s);
    const CitedPlace place{{RecordKind::Deal, deal.value}, u"signed_date"_s};
    const auto step = edits::citeStating(b.portfolio(), {place, pressRelease(u"News"_s), {}}, Value(date(u"2024-05-03"_s)), b.ids());
    QCOMPARE(step.value().size(), 2);
    QVERIFY(step.value().of<Conflict>().isEmpty());
}

void TestTrust::aDisagreeingSourceIsKeptBesideTheFirst()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_s, u"2024-05-03"_s);
    const CitedPlace place{{RecordKind::Deal, deal.value}, u"signed_date"_s};
    const auto first = b.add(pressRelease(u"First"_s));
    b.add(Citation{{}, RecordKind::Deal, deal.value, u"signed_date"_s, first, {}});
    const auto step = edits::citeStating(b.portfolio(), {place, pressRelease(u"Second"_s), {}}, Value(date(u"2024-05-10"_s)), b.ids());
    QVERIFY(step.ok());
    const auto after = applied(b.snapshot(), step.value());
    const auto found = conflictsUnder(*after, place.record);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().sourceA, first);
    QCOMPARE(found.first().valueA, u"2024-05-03"_s);
    QCOMPARE(after->find(found.first().sourceB)->title, u"Second"_s);
    QCOMPARE(statedValue(found.first(), found.first().valueB), Value(date(u"2024-05-10"_s)));
    QCOMPARE(found.first().chosen, ConflictChoice::Unset);
    QCOMPARE(after->find(deal)->signedOn, date(u"2024-05-03"_s)); // Nothing is overwritten by citing.
    QCOMPARE(citationsOf(*after, place).size(), 2);
}

void TestTrust::aConflictIsSettledOnlyWithAReason()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_s, u"2024-05-03"_s);
    const auto conflict = b.add(Conflict{{}, RecordKind::Deal, deal.value, u"signed_date"_s, {}, u"2024-05-03"_s, {}, u"2024-05-10"_s, {}, {}});
    const auto refusedField = [&](const Resolution &resolution) { return edits::resolveConflict(b.portfolio(), conflict, resolution).error().where; };
    QCOMPARE(refusedField({ConflictChoice::Second, u"  "_s, {}}), u"reason"_s);
    QCOMPARE(refusedField({ConflictChoice::Unset, u"because"_s, {}}), u"chosen"_s);
    QCOMPARE(refusedField({ConflictChoice::Neither, u"because"_s, Value(u"no date"_s)}), u"signed_date"_s);
}

void TestTrust::settlingSetsTheFieldAndUndoTakesBoth()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_s, u"2024-05-03"_s);
    const auto id = b.add(Conflict{{}, RecordKind::Deal, deal.value, u"signed_date"_s, {}, u"2024-05-03"_s, {}, u"2024-05-10"_s, {}, {}});
    const auto step = edits::resolveConflict(b.portfolio(), id, {ConflictChoice::Second, u"the filing is later"_s, {}});
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Correct);
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->find(deal)->signedOn, date(u"2024-05-10"_s));
    QCOMPARE(after->find(id)->chosen, ConflictChoice::Second);
    QCOMPARE(after->find(id)->reason, u"the filing is later"_s);
    QCOMPARE(support::dump(*applied(after, step.value().inverted())), support::dump(b.portfolio()));
    const auto reopened = applied(after, edits::reopenConflict(*after, id).value());
    QCOMPARE(reopened->find(id)->chosen, ConflictChoice::Unset);
    QCOMPARE(reopened->find(deal)->signedOn, date(u"2024-05-10"_s));
}

void TestTrust::keepingAnOwnValueIsAChoiceToo()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_s, u"2024-05-03"_s);
    const auto id = b.add(Conflict{{}, RecordKind::Deal, deal.value, u"signed_date"_s, {}, u"2024-05-03"_s, {}, u"2024-05-10"_s, {}, {}});
    const auto step = edits::resolveConflict(b.portfolio(), id, {ConflictChoice::Neither, u"the contract says so"_s, Value(date(u"2024-05-01"_s))});
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(after->find(deal)->signedOn, date(u"2024-05-01"_s));
    QCOMPARE(after->find(id)->chosen, ConflictChoice::Neither);
}

void TestTrust::freshnessChangesAtThirtyAndNinetyDays_data()
{
    QTest::addColumn<QString>("verified");
    QTest::addColumn<int>("freshness");
    QTest::newRow("the same day") << u"2025-06-30"_s << int(Freshness::Fresh);
    QTest::newRow("29 days") << u"2025-06-01"_s << int(Freshness::Fresh);
    QTest::newRow("30 days") << u"2025-05-31"_s << int(Freshness::Aging);
    QTest::newRow("89 days") << u"2025-04-02"_s << int(Freshness::Aging);
    QTest::newRow("90 days") << u"2025-04-01"_s << int(Freshness::Stale);
    QTest::newRow("a month") << u"2025-06"_s << int(Freshness::Fresh);
    QTest::newRow("after the as-of date") << u"2025-08-01"_s << int(Freshness::Fresh);
    QTest::newRow("never") << QString() << int(Freshness::Never);
}

void TestTrust::freshnessChangesAtThirtyAndNinetyDays()
{
    QFETCH(QString, verified);
    QFETCH(int, freshness);
    QCOMPARE(int(freshnessOf(verified.isEmpty() ? PartialDate() : date(verified), kJune)), freshness);
}

void TestTrust::staleRecordsComeOldestFirst()
{
    support::PortfolioBuilder b;
    const auto candidate = [&](const QString &name, const QString &verified) {
        Candidate record;
        record.name = name;
        record.lastVerified = verified.isEmpty() ? PartialDate() : date(verified);
        return b.add(record).value;
    };
    const qint64 stale = candidate(u"stale"_s, u"2025-01-01"_s);
    candidate(u"fresh"_s, u"2025-06-29"_s);
    const qint64 never = candidate(u"never"_s, {});
    const qint64 oldest = candidate(u"oldest"_s, u"2023"_s);
    const auto company = b.company(u"C"_s);
    const auto found = staleRecords(b.portfolio(), RecordKind::Unset, {Freshness::Aging, Freshness::Stale, Freshness::Never}, kJune);
    QList<qint64> ids;
    for (const auto &record : found)
        ids.append(record.record.id);
    QCOMPARE(ids, (QList<qint64>{company.value, never, oldest, stale}));
    QCOMPARE(found.last().days, std::optional<qint64>(180));
    QCOMPARE(staleRecords(b.portfolio(), RecordKind::Company, {Freshness::Stale}, kJune).size(), 0);
    QCOMPARE(staleRecords(b.portfolio(), RecordKind::Candidate, {Freshness::Never}, kJune).size(), 1);
}

void TestTrust::manyRecordsAreVerifiedInOneStep()
{
    support::PortfolioBuilder b;
    const auto first = b.company(u"A"_s);
    const auto second = b.company(u"B"_s);
    const auto step = edits::verify(b.portfolio(), RecordKind::Company, {first.value, second.value}, QDate(2025, 6, 30));
    QVERIFY(step.ok());
    QCOMPARE(step.value().label.action, StepLabel::Action::Verify);
    QCOMPARE(step.value().label.count, 2);
    const auto after = applied(b.snapshot(), step.value());
    QCOMPARE(lastVerified(*after, {RecordKind::Company, second.value}), date(u"2025-06-30"_s));
    QVERIFY(edits::verify(*after, RecordKind::Company, {first.value}, QDate(2025, 6, 30)).value().isEmpty());
    const auto candidate = b.candidate(u"C"_s);
    const auto mixed = edits::verify(b.portfolio(), {{RecordKind::Company, first.value}, {RecordKind::Candidate, candidate.value}}, QDate(2025, 6, 30));
    QCOMPARE(mixed.value().size(), 2);
    QCOMPARE(mixed.value().label.count, 2);
    QCOMPARE(edits::verify(*after, RecordKind::Term, {1}, QDate(2025, 6, 30)).error().code, Error::Code::Usage);
}

void TestTrust::anAttachmentKeepsItsBytesUnderTheirHash()
{
    support::PortfolioBuilder b;
    const RecordRef record{RecordKind::Deal, b.deal(u"D"_s, u"2024"_s).value};
    const AttachedFile file{u"/home/me/Term sheet.pdf"_s, u"application/pdf"_s, "%PDF-1.7"};
    const QDateTime at(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
    const auto step = edits::attach(b.portfolio(), record, file, at, b.ids());
    QVERIFY(step.ok());
    const auto after = applied(b.snapshot(), step.value());
    const auto kept = attachmentsOf(*after, record);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().fileName, u"Term sheet.pdf"_s);
    QCOMPARE(kept.first().size, 8);
    QCOMPARE(kept.first().addedAt, u"2025-06-30T12:00:00Z"_s);
    QCOMPARE(qUncompress(step.value().texts.value(kept.first().content)), QByteArray("%PDF-1.7"));
    QVERIFY(edits::attach(*after, record, file, at, b.ids()).value().isEmpty());
    QVERIFY(attachmentsOf(*applied(after, edits::removeRecords(*after, RecordKind::Deal, {record.id})), record).isEmpty());
}

void TestTrust::tooLargeAndEmptyFilesAreRefused()
{
    support::PortfolioBuilder b;
    const RecordRef record{RecordKind::Deal, b.deal(u"D"_s, u"2024"_s).value};
    const QDateTime at(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
    QCOMPARE(edits::attach(b.portfolio(), record, {u"x"_s, {}, {}}, at, b.ids()).error().where, u"size"_s);
    QCOMPARE(edits::attach(b.portfolio(), record, {u"x"_s, {}, QByteArray(kLargestAttachment + 1, 'x')}, at, b.ids()).error().where, u"size"_s);
    QCOMPARE(edits::attach(b.portfolio(), {RecordKind::Deal, 77}, {u"x"_s, {}, "x"}, at, b.ids()).error().code, Error::Code::NotFound);
}

void TestTrust::fileNamesAreMadeHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"合同 v2.pdf"_s << u"合同 v2.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("Windows folders") << u"C:\\Users\\x\\a.docx"_s << u"a.docx"_s;
    QTest::newRow("bidi") << u"invoice\u202Efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("control") << u"a\nb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
    QTest::newRow("nothing left") << u"..."_s << u"file"_s;
    QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(116, u'a') + u".pdf"_s;
}

void TestTrust::fileNamesAreMadeHarmless()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_trust.moc"
