// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/derived/area.h"
#include "domain/derived/partnership.h"
#include "domain/value_text.h"
#include "support/portfolio_builder.h"

#include <QSet>
#include <QTest>

using namespace domain;
using support::date;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};

template <class Record>
QString shown(const support::PortfolioBuilder &b, Id<Record> id, const QString &key)
{
    const auto *column = findColumn<Record>(key);
    const Record record = b.get(id);
    const QString currency = currencyOf(b.portfolio(), record, *column, kNow);
    return displayText(*column, column->value(b.portfolio(), record, kNow), b.portfolio(), Language::English, currency);
}

} // namespace

/// Columns, stored and derived.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsFieldsFirstAndNoKeyTwice();
    void aCandidateShowsItsDerivedState();
    void aDealShowsItsMoneyWithItsCurrency();
    void undisclosedMoneyIsAnEmptyCell();
    void companiesCountWhatExists();
    void programsOfTheFutureDoNotSpeak();
    void theBlockbusterColumnFollowsThePortfoliosRule();
};

void TestColumns::everyKindHasItsFieldsFirstAndNoKeyTwice()
{
    forEachRecordKind([]<class Record>() {
        const auto columns = columnsOf<Record>();
        QVERIFY(columns.size() >= kFields<Record>.size());
        QSet<QString> keys;
        for (size_t i = 0; i < columns.size(); ++i) {
            keys.insert(QLatin1String(columns[i].key));
            QCOMPARE(columns[i].isDerived(), i >= kFields<Record>.size());
            if (columns[i].currency)
                QVERIFY2(findColumn<Record>(QLatin1String(columns[i].currency).toString()), columns[i].key);
            QCOMPARE(columns[i].vocabulary != nullptr, columns[i].kind == FieldKind::Choice);
        }
        QCOMPARE(size_t(keys.size()), columns.size());
    });
}

void TestColumns::aCandidateShowsItsDerivedState()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    const auto candidate = b.candidate(u"A"_qs);
    QCOMPARE(shown(b, candidate, u"highest_phase"_qs), QString());
    b.status(b.program(candidate, b.indication(u"Lung cancer"_qs, oncology)), u"2023-06"_qs, Phase::Phase2);
    const auto deal = b.deal(u"D"_qs, u"2024-03"_qs);
    b.asset(deal, candidate);
    b.party(deal, b.company(u"Merck"_qs), PartyRole::Partner);
    b.event(deal, DealEventType::Signed, u"2024-03"_qs);
    QCOMPARE(shown(b, candidate, u"highest_phase"_qs), u"Phase 2"_qs);
    QCOMPARE(shown(b, candidate, u"activity"_qs), u"Active"_qs);
    QCOMPARE(shown(b, candidate, u"area"_qs), u"Oncology"_qs);
    QCOMPARE(shown(b, candidate, u"partner"_qs), u"Merck"_qs);
    QCOMPARE(shown(b, candidate, u"partnership"_qs), u"Out-licensed, active"_qs);
    QCOMPARE(shown(b, candidate, u"last_event"_qs), u"Signed"_qs);
    QCOMPARE(shown(b, candidate, u"last_event_date"_qs), u"Mar 2024"_qs);
    QCOMPARE(shown(b, candidate, u"indications"_qs), u"Lung cancer"_qs);
}

void TestColumns::aDealShowsItsMoneyWithItsCurrency()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2024-03"_qs);
    b.party(deal, b.company(u"Hengrui"_qs, u"CN"_qs), PartyRole::Principal);
    b.party(deal, b.company(u"Merck"_qs, u"US"_qs), PartyRole::Partner);
    b.amount(deal, TermType::Headline, 1'970'000'000);
    b.amount(deal, TermType::UpfrontCash, 200'000'000);
    QCOMPARE(shown(b, deal, u"headline"_qs), u"$2.0 B"_qs);
    QCOMPARE(shown(b, deal, u"upfront"_qs), u"$200.0 M"_qs);
    QCOMPARE(shown(b, deal, u"direction"_qs), u"Outbound"_qs);
    QCOMPARE(shown(b, deal, u"principal"_qs), u"Hengrui"_qs);
    QCOMPARE(shown(b, deal, u"status"_qs), u"Active"_qs);
    QCOMPARE(shown(b, deal, u"blockbuster"_qs), u"Yes"_qs);
    QCOMPARE(shown(b, deal, u"returned"_qs), u"No"_qs);
    QCOMPARE(findColumn<Deal>(u"cohort_year")->value(b.portfolio(), b.get(deal), kNow), Value(qint64(2024)));
}

void TestColumns::undisclosedMoneyIsAnEmptyCell()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2024-03"_qs);
    QCOMPARE(shown(b, deal, u"headline"_qs), QString());
    QCOMPARE(shown(b, deal, u"upfront"_qs), QString());
}

void TestColumns::companiesCountWhatExists()
{
    support::PortfolioBuilder b;
    const auto company = b.company(u"Hengrui"_qs);
    auto candidate = b.get(b.candidate(u"A"_qs));
    candidate.originator = candidate.owner = company;
    b.replace(candidate);
    auto later = b.get(b.candidate(u"B"_qs));
    later.originator = company;
    later.firstDisclosed = date(u"2026-01"_qs);
    b.replace(later);
    QCOMPARE(shown(b, company, u"candidates"_qs), u"1"_qs);
    QCOMPARE(shown(b, company, u"deals"_qs), u"0"_qs);
}

void TestColumns::programsOfTheFutureDoNotSpeak()
{
    support::PortfolioBuilder b;
    const auto oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    const auto respiratory = b.term(TermVocabulary::Area, u"RESPIRATORY"_qs, u"Respiratory"_qs);
    const auto candidate = b.candidate(u"AR-1"_qs);
    b.status(b.program(candidate, b.indication(u"Lung cancer"_qs, oncology)), u"2015-03"_qs, Phase::Phase2);
    const auto second = b.program(candidate, b.indication(u"Asthma"_qs, respiratory));
    b.status(second, u"2022-03"_qs, Phase::Phase3);
    Program flagged = b.get(second);
    flagged.lead = true;
    b.replace(flagged);
    const AsOf then{QDate(2016, 1, 1), {}};
    QCOMPARE(areasOf(b.portfolio(), candidate, then), QList<Id<Term>>{oncology});
    QCOMPARE(areaOf(b.portfolio(), b.get(candidate), then), oncology);
    QCOMPARE(areaOf(b.portfolio(), b.get(candidate), kNow), respiratory);
    const auto *column = findColumn<Candidate>(u"indications"_qs);
    QCOMPARE(column->value(b.portfolio(), b.get(candidate), then), Value(u"Lung cancer"_qs));
}

void TestColumns::theBlockbusterColumnFollowsThePortfoliosRule()
{
    support::PortfolioBuilder b;
    const auto deal = b.deal(u"D"_qs, u"2024-03"_qs);
    b.amount(deal, TermType::Headline, 800'000'000);
    QCOMPARE(shown(b, deal, u"blockbuster"_qs), u"Unknown"_qs); // the upfront is not disclosed
    MetricDefinition definition;
    definition.key = u"blockbuster_deal"_qs;
    definition.name = u"Blockbuster deal"_qs;
    definition.version = 2;
    definition.rule = u"{\"total\":500000000,\"upfront\":50000000}"_qs;
    b.add(definition);
    QCOMPARE(shown(b, deal, u"blockbuster"_qs), u"Yes"_qs);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
