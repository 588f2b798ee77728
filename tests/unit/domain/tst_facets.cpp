// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/filter/facets.h"
#include "domain/value_text.h"
#include "support/portfolio_builder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace domain;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};

FilterSpec filter(const QString &text)
{
    const auto parsed = FilterSpec::parse(text);
    if (!parsed)
        qFatal("cannot read %s", qPrintable(text));
    return parsed.value();
}

/// Forty candidates with programs, deals and companies, drawn from a fixed seed.
struct Many
{
    support::PortfolioBuilder b;
    QRandomGenerator random{7};

    Many()
    {
        QList<Id<Term>> areas;
        for (const auto &name : {u"Oncology"_qs, u"Allergy"_qs, u"Infectious disease"_qs})
            areas.append(b.term(TermVocabulary::Area, name.toUpper(), name));
        QList<Id<Company>> companies;
        for (const auto &name : {u"Hengrui"_qs, u"Merck & Co"_qs, u"Merck KGaA"_qs})
            companies.append(b.company(name, u"CN"_qs));
        for (int i = 0; i < 40; ++i) {
            const auto id = b.candidate(QStringLiteral("AB-%1").arg(i));
            auto candidate = b.get(id);
            candidate.novelty = Novelty(random.bounded(4));
            candidate.originCountry = QStringList{QString(), u"CN"_qs, u"US"_qs}[random.bounded(3)];
            candidate.confidential = random.bounded(2) == 1;
            if (random.bounded(3) > 0)
                candidate.originator = companies[random.bounded(3)];
            if (random.bounded(4) > 0) {
                const int month = 1 + random.bounded(12); // One draw after the other: compilers differ in the order of arguments.
                candidate.firstDisclosed = PartialDate::month(2018 + random.bounded(6), month);
            }
            b.replace(candidate);
            addProgramAndDeal(id, areas, companies);
        }
    }

    void addProgramAndDeal(Id<Candidate> id, const QList<Id<Term>> &areas, const QList<Id<Company>> &companies)
    {
        if (random.bounded(5) > 0) {
            const auto program = b.program(id, b.indication(QStringLiteral("Disease %1").arg(id.value), areas[random.bounded(3)]));
            b.status(program, u"2020"_qs, Phase(1 + random.bounded(12)));
        }
        if (random.bounded(2) == 0)
            return;
        const auto deal = b.deal(QStringLiteral("Deal %1").arg(id.value), QStringLiteral("202%1-03-01").arg(random.bounded(5)));
        b.asset(deal, id);
        b.party(deal, companies[0], PartyRole::Principal);
        b.party(deal, companies[1 + random.bounded(2)], PartyRole::Partner);
        if (random.bounded(2) == 0)
            b.amount(deal, TermType::Headline, 1'000'000LL * random.bounded(3000));
        if (random.bounded(3) == 0)
            b.event(deal, DealEventType::Terminated, u"2024-02-01"_qs);
    }
};

/// What a shop's shelf would be counted as by hand: for each bucket the filter without the facet's own conditions, with the bucket's one.
template <class Record>
qint64 naiveCount(const Portfolio &portfolio, const FilterSpec &spec, const Facet &facet, const FacetBucket &bucket)
{
    FilterSpec others = spec;
    const auto own = conditionsOn(portfolio, spec, recordKindOf<Record>(), facet.field);
    for (qsizetype i = own.size(); i-- > 0;)
        others.conditions.removeAt(own[i]);
    const auto one = withFacetChoice(portfolio, others, recordKindOf<Record>(), facet.field, {{filterValueText(portfolio, *facet.meta, bucket.value)}, {}});
    return evaluate(portfolio, one, kNow).template ids<Record>().size();
}

const FacetBucket *bucketOf(const Facet &facet, const QString &text, const Portfolio &portfolio)
{
    const auto at = std::ranges::find_if(facet.buckets, [&](const FacetBucket &bucket) { return filterValueText(portfolio, *facet.meta, bucket.value) == text; });
    return at == facet.buckets.end() ? nullptr : &*at;
}

} // namespace

/// Counts beside the table, and what clicking them does to the filter.
class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAgreeWithTheFilter_data();
    void countsAgreeWithTheFilter();
    void theTableIsTheSumOfWhatIsChosen();
    void whatTheFilterSaysIsMarked();
    void aChoiceReplacesTheConditionsInTheirPlace();
    void excludedAndNotRecordedAreConditionsToo();
    void rangesAreReadAsTyped();
    void clickingMarksAndClicksBack();
    void whatNobodyHasStaysToBeTakenOff();
    void everyUsualFacetIsAField();
    void manyTrialsAreCountedQuickly();
};

void TestFacets::countsAgreeWithTheFilter_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "area:oncology", "area:oncology,allergy -novelty:fic", "phase>=phase_2 origin:CN", "first_disclosed_date:2020..2022",
                             "originator:merck", "-area: ", "novelty:fic,\"\" deal.status:active", "AB-1", "-\"AB 1\" partner:merck", "area:oncology -area:allergy",
                             "highest_phase:phase_1..phase_2 confidential:no", "area:nonsense", "deal.headline>1B", "status:terminated"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestFacets::countsAgreeWithTheFilter()
{
    QFETCH(QString, line);
    const Many many;
    const FilterSpec spec = filter(line);
    int compared = 0;
    for (const auto &facet : countFacets(many.b.portfolio(), {RecordKind::Candidate, facetFields(RecordKind::Candidate), spec, kNow}).facets) {
        for (const auto &bucket : facet.buckets) {
            const qint64 expected = naiveCount<Candidate>(many.b.portfolio(), spec, facet, bucket);
            QVERIFY2(bucket.count == expected, qPrintable(QStringLiteral("%1 %2: %3, not %4").arg(facet.field, displayText(*facet.meta, bucket.value, many.b.portfolio(), Language::English)).arg(bucket.count).arg(expected)));
            ++compared;
        }
    }
    for (const auto &facet : countFacets(many.b.portfolio(), {RecordKind::Deal, facetFields(RecordKind::Deal), spec, kNow}).facets) {
        for (const auto &bucket : facet.buckets)
            QCOMPARE(bucket.count, naiveCount<Deal>(many.b.portfolio(), spec, facet, bucket));
    }
    QVERIFY(compared > 10 || line.contains(u"nonsense"));
}

void TestFacets::theTableIsTheSumOfWhatIsChosen()
{
    const Many many;
    for (const auto &line : {u"novelty:fic,bic"_qs, u"phase>=phase_2"_qs, u"-novelty:fic"_qs, u"origin_country:CN,\"\""_qs}) {
        const FilterSpec spec = filter(line);
        const QString field = conditionsOn(many.b.portfolio(), spec, RecordKind::Candidate, u"highest_phase"_qs).isEmpty()
            ? spec.conditions.first().field : u"highest_phase"_qs;
        const auto facet = countFacets(many.b.portfolio(), {RecordKind::Candidate, {field}, spec, kNow}).facets.first();
        qint64 sum = 0;
        for (const auto &bucket : facet.buckets)
            sum += (spec.conditions.first().negated ? !bucket.isExcluded : bucket.isChosen) ? bucket.count : 0;
        QCOMPARE(sum, evaluate(many.b.portfolio(), spec, kNow).ids<Candidate>().size());
    }
}

void TestFacets::whatTheFilterSaysIsMarked()
{
    const Many many;
    const auto &p = many.b.portfolio();
    const auto facets = countFacets(p, {RecordKind::Candidate, {u"area"_qs, u"highest_phase"_qs, u"origin_country"_qs, u"first_disclosed_date"_qs, u"novelty"_qs}, filter(u"area:oncology phase>=phase_3 -origin:CN first_disclosed>=2021"_qs), kNow}).facets;
    QCOMPARE(facets.size(), 5);
    QVERIFY(bucketOf(facets[0], u"Oncology"_qs, p)->isChosen);
    QVERIFY(!bucketOf(facets[0], u"Allergy"_qs, p)->isChosen);
    for (const auto &bucket : facets[1].buckets) {
        const bool isHigh = !isEmpty(bucket.value) && rank(Phase(std::get<qint64>(bucket.value))) >= rank(Phase::Phase3);
        QCOMPARE(bucket.isChosen, isHigh);
    }
    QVERIFY(bucketOf(facets[2], u"CN"_qs, p)->isExcluded);
    QVERIFY(!bucketOf(facets[2], u"US"_qs, p)->isExcluded);
    QCOMPARE(facets[3].range.from, u"2021"_qs);
    QVERIFY(facets[3].range.to.isEmpty());
    QCOMPARE(facets[4].chosen, 0);
}

void TestFacets::aChoiceReplacesTheConditionsInTheirPlace()
{
    const Many many;
    const auto &p = many.b.portfolio();
    const auto changed = [&](const char *line, const QString &field, const FacetChoice &choice) {
        return withFacetChoice(p, filter(QString::fromLatin1(line)), RecordKind::Candidate, field, choice).toString();
    };
    QCOMPARE(changed("", u"area"_qs, {{u"Oncology"_qs}, {}}), u"area:Oncology"_qs);
    QCOMPARE(changed("novelty:fic area:oncology ADC", u"area"_qs, {{u"Oncology"_qs, u"Infectious disease"_qs}, {}}),
             u"novelty:fic area:Oncology,\"Infectious disease\" ADC"_qs);
    QCOMPARE(changed("phase>=phase_2 novelty:fic", u"highest_phase"_qs, {{u"phase3"_qs}, {}}), u"highest_phase:phase3 novelty:fic"_qs);
    QCOMPARE(changed("novelty:fic area:oncology", u"novelty"_qs, {}), u"area:oncology"_qs);
    QCOMPARE(changed("", u"partner"_qs, {{u"Merck & Co"_qs}, {}}), u"candidate.partner=\"Merck & Co\""_qs);
    QCOMPARE(changed("deal.status:active", u"area"_qs, {{u"Oncology"_qs}, {}}), u"deal.status:active area:Oncology"_qs);
}

void TestFacets::excludedAndNotRecordedAreConditionsToo()
{
    const Many many;
    const auto &p = many.b.portfolio();
    const auto changed = [&](const FacetChoice &choice) { return withFacetChoice(p, {}, RecordKind::Candidate, u"novelty"_qs, choice).toString(); };
    QCOMPARE(changed({{}, {u"fic"_qs}}), u"-novelty:fic"_qs);
    QCOMPARE(changed({{u"bic"_qs, QString()}, {u"fic"_qs}}), u"novelty:bic,\"\" -novelty:fic"_qs);
    QCOMPARE(changed({{QString()}, {}}), u"novelty:"_qs);
    QCOMPARE(changed({{}, {QString()}}), u"-novelty:"_qs);
}

void TestFacets::rangesAreReadAsTyped()
{
    const Many many;
    const auto &p = many.b.portfolio();
    const auto ranged = [&](const char *line, const QString &field, const QString &from, const QString &to) {
        const auto changed = withFacetRange(p, filter(QString::fromLatin1(line)), RecordKind::Deal, field, {from, to});
        return changed ? changed.value().toString() : QStringLiteral("? ") + changed.error().detail;
    };
    QCOMPARE(ranged("", u"headline"_qs, u"1.2B"_qs, {}), u"headline:1.2B.."_qs);
    QCOMPARE(ranged("", u"signed_date"_qs, u"Q3 2023"_qs, u" 2024 "_qs), u"signed_date:\"Q3 2023..2024\""_qs);
    QCOMPARE(ranged("signed_date>=2020 ADC", u"signed_date"_qs, u"2021"_qs, u""_qs), u"signed_date:2021.. ADC"_qs);
    QCOMPARE(ranged("signed_date:2021..2022", u"signed_date"_qs, {}, {}), QString());
    QCOMPARE(ranged("", u"signed_date"_qs, u"soon"_qs, u"2024"_qs), u"? soon"_qs);
    QCOMPARE(ranged("", u"signed_date"_qs, u"2024"_qs, u"2023"_qs), u"? 2024..2023"_qs);
    const auto facet = countFacets(p, {RecordKind::Deal, {u"signed_date"_qs}, filter(u"signed_date:\"Q3 2023..2024\""_qs), kNow}).facets.first();
    QVERIFY(facet.hasRange);
    QCOMPARE(facet.range.from, u"Q3 2023"_qs);
    QCOMPARE(facet.range.to, u"2024"_qs);
}

void TestFacets::clickingMarksAndClicksBack()
{
    const Many many;
    const auto &p = many.b.portfolio();
    QRandomGenerator random(3);
    for (const auto &field : facetFields(RecordKind::Candidate)) {
        const auto facet = countFacets(p, {RecordKind::Candidate, {field}, {}, kNow}).facets.first();
        FacetChoice choice;
        for (const auto &bucket : facet.buckets) {
            const QString text = filterValueText(p, *facet.meta, bucket.value);
            const auto fate = random.bounded(3);
            if (fate < 2)
                (fate == 0 ? choice.included : choice.excluded).append(text);
        }
        const auto spec = withFacetChoice(p, {}, RecordKind::Candidate, field, choice);
        const auto read = filter(spec.toString());
        QCOMPARE(read, spec);
        FacetChoice marked;
        const auto after = countFacets(p, {RecordKind::Candidate, {field}, read, kNow}).facets.first();
        for (const auto &bucket : after.buckets) {
            const QString text = filterValueText(p, *facet.meta, bucket.value);
            if (bucket.isChosen)
                marked.included.append(text);
            if (bucket.isExcluded)
                marked.excluded.append(text);
        }
        if (!facet.hasRange || facet.meta->kind == FieldKind::Date)
            QCOMPARE(marked, choice);
    }
}

void TestFacets::whatNobodyHasStaysToBeTakenOff()
{
    const Many many;
    const auto facet = countFacets(many.b.portfolio(), {RecordKind::Candidate, {u"novelty"_qs}, filter(u"novelty:biosimilar"_qs), kNow}).facets.first();
    const auto *bucket = bucketOf(facet, u"biosimilar"_qs, many.b.portfolio());
    QVERIFY(bucket && bucket->isChosen);
    QCOMPARE(bucket->count, 0);
}

void TestFacets::everyUsualFacetIsAField()
{
    FilterableRecords kinds;
    [&]<class... Records>(RecordList<Records...>) {
        const auto check = [](RecordKind kind) {
            for (const auto &field : usualFacets(kind))
                QVERIFY2(facetFields(kind).contains(field), qPrintable(field));
            QVERIFY(!usualFacets(kind).isEmpty());
        };
        (check(recordKindOf<Records>()), ...);
    }(kinds);
}

namespace {

/// Trials with one indication and one country each, whose areas are derived.
Portfolio manyTrials(int count)
{
    constexpr int kIndications = 500;
    std::vector<Trial> trials(static_cast<size_t>(count));
    std::vector<TrialIndication> links(static_cast<size_t>(count));
    std::vector<TrialCountry> countries(static_cast<size_t>(count));
    std::vector<Indication> indications(static_cast<size_t>(kIndications));
    std::vector<Term> terms(12);
    for (int i = 0; i < int(terms.size()); ++i) {
        terms[size_t(i)].id = {900'000 + i};
        terms[size_t(i)].vocabulary = TermVocabulary::Area;
        terms[size_t(i)].labelEn = QStringLiteral("Area %1").arg(i);
    }
    for (int i = 0; i < kIndications; ++i) {
        indications[size_t(i)].id = {i + 1};
        indications[size_t(i)].area = {900'000 + i % 12};
    }
    for (int i = 0; i < count; ++i) {
        auto &trial = trials[size_t(i)];
        trial.id = {300'000 + i};
        trial.phase = Phase(1 + i % 12);
        trial.status = TrialStatus(1 + i % 9);
        trial.firstPosted = PartialDate::year(2010);
        trial.start = PartialDate::month(2000 + i % 24, 1 + i % 12);
        links[size_t(i)] = {{1'500'000 + i}, trial.id, {1 + i % kIndications}};
        countries[size_t(i)] = {{2'700'000 + i}, trial.id, i % 3 ? u"CN"_qs : u"US"_qs};
    }
    Portfolio portfolio;
    portfolio.set(Table<Trial>::fromRecords(std::move(trials)));
    portfolio.set(Table<TrialIndication>::fromRecords(std::move(links)));
    portfolio.set(Table<TrialCountry>::fromRecords(std::move(countries)));
    portfolio.set(Table<Indication>::fromRecords(std::move(indications)));
    portfolio.set(Table<Term>::fromRecords(std::move(terms)));
    return portfolio;
}

} // namespace

void TestFacets::manyTrialsAreCountedQuickly()
{
    const Portfolio portfolio = manyTrials(100'000);
    for (const auto &line : {u""_qs, u"phase>=phase_2"_qs, u"area:\"Area 3\" status:recruiting"_qs}) {
        QElapsedTimer timer;
        timer.start();
        const auto counts = countFacets(portfolio, {RecordKind::Trial, usualFacets(RecordKind::Trial), filter(line), kNow});
        qInfo("%s: %lld ms", qPrintable(line), timer.elapsed());
        QCOMPARE(counts.facets.size(), usualFacets(RecordKind::Trial).size());
        QVERIFY(timer.elapsed() < 10'000); // Only a change of order of growth fails; tests/performance has the figures.
    }
    const auto stopped = countFacets(portfolio, {RecordKind::Trial, {u"phase"_qs}, {}, kNow}, [] { return true; });
    QVERIFY(stopped.facets.first().buckets.size() <= 13);
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
