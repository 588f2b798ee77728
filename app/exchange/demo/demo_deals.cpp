// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_build.h"

#include "domain/edits.h"

namespace exchange {

using namespace domain;

namespace {

const QString &dollars()
{
    static const QString kCode = QStringLiteral("USD");
    return kCode;
}

/// Endings whose facts row gives the notice and the day it took effect in words (facts README; DECISIONS, "Demo facts").
struct NoticedEnding
{
    const char16_t *deal;
    const char16_t *factsDate;
    PartialDate notice;
    PartialDate effective;
};

QList<NoticedEnding> noticedEndings()
{
    return {
        {u"D2023-02", u"2024-08", PartialDate::month(2024, 8), PartialDate::month(2024, 11)},
        {u"D2020-09", u"2025-01-01", PartialDate::day(2024, 11, 21), PartialDate::day(2025, 1, 1)},
        {u"D2021-03", u"2024-01-10", PartialDate::day(2024, 1, 10), PartialDate::day(2024, 7, 10)},
    };
}

DealType typeOf(const QString &word)
{
    if (word == QLatin1String("Licence"))
        return DealType::License;
    if (word == QLatin1String("Acquisition"))
        return DealType::Acquisition;
    return DealType(std::max(0, vocabularyOf<DealType>().find(word)));
}

DealEventType eventTypeOf(const QString &word)
{
    if (word == QLatin1String("Closed"))
        return DealEventType::Closed;
    if (word == QLatin1String("Party acquired"))
        return DealEventType::PartyAcquired;
    // The one "Expired" is an option that nobody took up.
    if (word == QLatin1String("Expired"))
        return DealEventType::OptionLapsed;
    return DealEventType(std::max(0, vocabularyOf<DealEventType>().find(word)));
}

/// The amounts of one deal in whole dollars, as the facts print them.
struct Amounts
{
    std::optional<qint64> upfront, equity, nearTerm, milestones, development, sales, headline;

    bool headlineHoldsEquity() const
    {
        return headline && equity
            && upfront.value_or(0) + *equity + nearTerm.value_or(0) + milestones.value_or(0) == *headline;
    }
    /// The two parts say it all; otherwise the whole is kept and the known part would be counted twice.
    bool isSplit() const { return development && sales && (!milestones || *development + *sales == *milestones); }
};

DealTerm termOf(TermType type, std::optional<qint64> amount, Disclosure disclosure)
{
    DealTerm term;
    term.type = type;
    term.currency = amount ? dollars() : QString();
    term.disclosure = disclosure;
    term.min = disclosure == Disclosure::UpTo ? std::nullopt : amount;
    term.max = disclosure == Disclosure::AtLeast ? std::nullopt : amount;
    return term;
}

/// The terms of a deal; the words of its note decide where a printed number is only a bound.
QList<DealTerm> termsOf(const Amounts &amounts, const QString &note)
{
    const auto says = [&note](QLatin1StringView words) { return note.contains(words); };
    using namespace Qt::StringLiterals;
    const bool over = says("stated as over"_L1);
    const bool together = says("= upfront and near-term"_L1) || says("= upfront, near-term"_L1);
    const bool atLeast = over || says("headline excludes an undisclosed upfront"_L1);
    QList<DealTerm> terms;
    const auto add = [&terms](TermType type, std::optional<qint64> amount, Disclosure disclosure, bool inHeadline) {
        if (!amount)
            return;
        DealTerm term = termOf(type, amount, disclosure);
        term.contingent = type != TermType::UpfrontCash && type != TermType::UpfrontEquity && type != TermType::Headline;
        term.inHeadline = inHeadline;
        terms.append(term);
    };
    const Disclosure milestones = over ? Disclosure::AtLeast : Disclosure::Known;
    add(TermType::UpfrontCash, amounts.upfront, together ? Disclosure::UpTo : Disclosure::Known, true);
    add(TermType::UpfrontEquity, amounts.equity, Disclosure::Known, amounts.headlineHoldsEquity());
    add(TermType::NearTerm, amounts.nearTerm, Disclosure::Known, true);
    if (amounts.isSplit()) {
        add(TermType::DevelopmentMilestone, amounts.development, milestones, true);
        add(TermType::CommercialMilestone, amounts.sales, milestones, true);
    } else {
        add(TermType::MilestonesNotSplit, amounts.milestones, milestones, true);
    }
    add(TermType::Headline, amounts.headline, atLeast ? Disclosure::AtLeast : Disclosure::Known, false);
    return terms;
}

} // namespace

void DemoBuild::addDeals()
{
    forEachRow(u"deals.csv", [this](const Row &row) {
        Deal deal;
        deal.id = m_ids.next<Deal>();
        deal.title = row[u"title"];
        deal.type = typeOf(row[u"type"]);
        if (deal.type == DealType::Unset)
            refuse(row, row[u"type"]);
        deal.announced = date(row, u"announced_date");
        deal.stageAtSigning = phase(row, u"stage_at_signing");
        deal.headlineNote = row[u"disclosure_note"];
        m_deals.insert(row[u"deal_key"], deal.id);
        m_changes.insert(deal);
        addParties(row, deal.id);
        addTerritories(row, deal.id);
        addTerms(row, deal.id);
        m_sources.cite(deal.id, row[u"verified"], row[u"source"]);
    });
    edits::expandTerritories(Portfolio(), m_changes, m_ids);
    addDealAssets();
}

void DemoBuild::addParties(const Row &row, Id<Deal> deal)
{
    const auto add = [&](PartyRole role, const QString &name) {
        m_changes.insert(DealParty{m_ids.next<DealParty>(), deal, named(row, m_companies, name), role, m_headquarters.value(name)});
    };
    add(PartyRole::Principal, row[u"licensor"]);
    add(PartyRole::Partner, row[u"licensee"]);
}

void DemoBuild::addTerritories(const Row &row, Id<Deal> deal)
{
    const auto add = [&](TerritoryMode mode, QStringView column) {
        for (const QString &word : row.list(column))
            m_changes.insert(DealTerritory{m_ids.next<DealTerritory>(), deal, {}, region(row, word), mode});
    };
    add(TerritoryMode::Included, u"territory_included");
    add(TerritoryMode::Excluded, u"territory_excluded");
}

void DemoBuild::addTerms(const Row &row, Id<Deal> deal)
{
    Amounts amounts;
    amounts.upfront = money(row, u"upfront_usd_m");
    amounts.equity = money(row, u"equity_usd_m");
    amounts.nearTerm = money(row, u"near_term_usd_m");
    amounts.milestones = money(row, u"milestones_usd_m");
    amounts.development = money(row, u"development_milestones_usd_m");
    amounts.sales = money(row, u"sales_milestones_usd_m");
    amounts.headline = money(row, u"headline_total_usd_m");
    QList<DealTerm> terms = termsOf(amounts, row[u"disclosure_note"]);
    if (const QString words = row[u"royalty_text"]; !words.isEmpty()) {
        const bool isSplit = words.contains(QLatin1String("profit s")) || words.contains(QLatin1String("sales split"));
        DealTerm royalty = termOf(isSplit ? TermType::ProfitSplit : TermType::Royalty, std::nullopt, Disclosure::Present);
        royalty.contingent = true;
        royalty.text = words;
        terms.append(royalty);
    }
    for (DealTerm &term : terms) {
        term.id = m_ids.next<DealTerm>();
        term.deal = deal;
        m_changes.insert(term);
    }
}

void DemoBuild::addDealAssets()
{
    forEachRow(u"deal_assets.csv", [this](const Row &row) {
        DealCandidate asset;
        asset.id = m_ids.next<DealCandidate>();
        asset.deal = named(row, m_deals, row[u"deal_key"]);
        const bool isNamed = row[u"candidate"] != QLatin1String("Undisclosed");
        asset.kind = isNamed ? AssetKind::Asset : AssetKind::UndisclosedCandidate;
        if (isNamed)
            asset.candidate = named(row, m_candidates, row[u"candidate"]);
        m_changes.insert(asset);
    });
}

namespace {

/// Where an event of the facts concerns a part of the territory only, which the facts say in their note.
QString partOf(const QString &deal, const QString &date)
{
    if (deal == QLatin1String("D2013-01") && date == QLatin1String("2017-03"))
        return QStringLiteral("Worldwide ex-China");
    return {};
}

} // namespace

void DemoBuild::addDealEvents()
{
    forEachRow(u"deal_events.csv", [this](const Row &row) {
        DealEvent event;
        event.deal = named(row, m_deals, row[u"deal_key"]);
        event.type = eventTypeOf(row[u"event"]);
        if (event.type == DealEventType::Unset)
            refuse(row, row[u"event"]);
        event.date = date(row, u"date");
        event.summary = row[u"note"];
        const QString reason = event.type == DealEventType::OptionLapsed ? QStringLiteral("OPTION_LAPSE") : row[u"reason"];
        if (!reason.isEmpty())
            event.reason = term(row, TermVocabulary::TerminationReason, reason);
        if (event.type == DealEventType::RightsReturned)
            event.rightsReturn = RightsReturn::All;
        event.territory = partOf(row[u"deal_key"], row[u"date"]);
        event.amount = money(row, u"amount_usd_m");
        if (event.amount)
            event.currency = dollars();
        addDealEvent(row, event);
    });
}

void DemoBuild::addDealEvent(const Row &row, DealEvent event)
{
    const bool isEnd = event.type == DealEventType::Terminated || event.type == DealEventType::PartlyTerminated;
    for (const NoticedEnding &ending : noticedEndings()) {
        if (!isEnd || row[u"deal_key"] != QStringView(ending.deal) || row[u"date"] != QStringView(ending.factsDate))
            continue;
        DealEvent notice = event;
        notice.id = m_ids.next<DealEvent>();
        notice.type = DealEventType::TerminationNotice;
        notice.date = ending.notice;
        notice.amount.reset();
        notice.currency.clear();
        m_changes.insert(notice);
        m_sources.cite(notice.id, row[u"verified"], row[u"source"]);
        event.date = ending.effective;
        event.notice = ending.notice;
    }
    event.id = m_ids.next<DealEvent>();
    m_changes.insert(event);
    m_sources.cite(event.id, row[u"verified"], row[u"source"]);
}

} // namespace exchange
