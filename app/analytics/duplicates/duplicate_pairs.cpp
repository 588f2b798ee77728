// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/duplicates/duplicate_pairs.h"

#include "figure/name_likeness.h"
#include "domain/checks/not_the_same.h"
#include "domain/names.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <cmath>

namespace analytics {

using namespace domain;
using figure::differByOneSlip;
using figure::keyWithoutLegalForm;
using figure::slipKeys;

namespace {

constexpr int kLeast = 40;
constexpr qsizetype kLargestGroup = 20; ///< More records than this that share a key say something about the key, not about the records.
constexpr int kDaysApart = 31;

/// How much a likeness says for two records being one (a weight), or against it (a factor).
double weightOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNumber: return 0.97;
    case Likeness::SameName: return 0.90;
    case Likeness::SharedName: return 0.85;
    case Likeness::SameTicker: return 0.85;
    case Likeness::SamePartiesAndDate: return 0.75;
    case Likeness::SameBareName: return 0.70;
    case Likeness::SameWebsite: return 0.60;
    case Likeness::OneSlip: return 0.60;
    case Likeness::SameTitle: return 0.60;
    case Likeness::SameAsset: return 0.50;
    case Likeness::DifferentCountry: return 0.70;
    case Likeness::DifferentTicker: return 0.50;
    case Likeness::DifferentOriginator: return 0.60;
    case Likeness::DifferentAsset: return 0.50;
    case Likeness::DifferentNumber: return 0.40;
    }
    return 0;
}

/// What was found out about the records of one kind: groups that share a key, then pairs with their reasons.
class Pairs
{
public:
    using Key = std::pair<qint64, qint64>;

    /// Remembers that a record has a key, which is shown as `text`. `rank` 0 is the record's own name, 1 another one.
    void note(const QString &key, const QString &text, qint64 id, int rank = 0)
    {
        if (!key.isEmpty())
            m_groups[key].append({id, rank, text});
    }

    /// Pairs the records that share a key and forgets the keys.
    void pair(Likeness likeness, Likeness other)
    {
        for (const auto &group : std::as_const(m_groups)) {
            const qsizetype count = std::min(group.size(), kLargestGroup);
            for (qsizetype i = 0; i < count; ++i) {
                for (qsizetype k = i + 1; k < count; ++k)
                    add(group[i].id, group[k].id, {group[i].rank + group[k].rank == 0 ? likeness : other, group[i].text});
            }
        }
        m_groups.clear();
    }

    /// Pairs those names that are one slip apart among the keys noted with `slipKeys`.
    void pairSlips()
    {
        for (const auto &group : std::as_const(m_groups)) {
            const qsizetype count = std::min(group.size(), kLargestGroup);
            for (qsizetype i = 0; i < count; ++i) {
                for (qsizetype k = i + 1; k < count; ++k) {
                    if (differByOneSlip(normalizedKey(group[i].text), normalizedKey(group[k].text)))
                        add(group[i].id, group[k].id, {Likeness::OneSlip, QStringLiteral("%1, %2").arg(group[i].text, group[k].text)});
                }
            }
        }
        m_groups.clear();
    }

    void add(qint64 first, qint64 second, const DuplicateReason &reason)
    {
        if (first == second)
            return;
        auto &reasons = m_pairs[std::minmax(first, second)];
        const auto isSame = [&](const DuplicateReason &one) { return one.likeness == reason.likeness; };
        if (std::ranges::none_of(reasons, isSame))
            reasons.append(reason);
    }

    /// Looks at each pair for what speaks against it, and for it besides.
    template <class Record, class Weigh>
    void weigh(const Portfolio &portfolio, Weigh &&weigh)
    {
        for (auto pair = m_pairs.begin(); pair != m_pairs.end(); ++pair)
            weigh(*portfolio.find(Id<Record>{pair.key().first}), *portfolio.find(Id<Record>{pair.key().second}), *pair);
    }

    void takeInto(QList<DuplicatePair> &pairs, RecordKind kind, const QSet<QString> &verdicts)
    {
        for (auto pair = m_pairs.begin(); pair != m_pairs.end(); ++pair) {
            dropWeaker(*pair);
            const int score = duplicateScore(*pair);
            const auto [first, second] = pair.key();
            if (score >= kLeast && !verdicts.contains(rules::DistinctPair{kind, first, second}.key()))
                pairs.append({kind, first, second, score, *pair});
        }
    }

private:
    struct Member
    {
        qint64 id;
        int rank;
        QString text;
    };

    /// One name is one reason: the same name is not also the same without its legal form.
    static void dropWeaker(QList<DuplicateReason> &reasons)
    {
        bool hasName = false;
        reasons.removeIf([&](const DuplicateReason &reason) {
            const bool isName = reason.likeness == Likeness::SameName || reason.likeness == Likeness::SharedName
                || reason.likeness == Likeness::SameBareName || reason.likeness == Likeness::OneSlip;
            return isName && std::exchange(hasName, true);
        });
    }

    QHash<QString, QList<Member>> m_groups;
    QHash<Key, QList<DuplicateReason>> m_pairs;
};

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && normalizedKey(a) != normalizedKey(b);
}

void noteTickers(Pairs &pairs, const Company &company)
{
    for (const auto &ticker : company.ticker.split(u'|', Qt::SkipEmptyParts))
        pairs.note(normalizedKey(ticker), ticker.trimmed(), company.id.value);
}

QString hostOf(const QString &website)
{
    QString host = QUrl(website).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host;
}

void findCompanies(const Portfolio &portfolio, Pairs &pairs)
{
    for (const Company &company : portfolio.rows<Company>()) {
        for (const auto &name : {company.name, company.nameZh, company.shortName})
            pairs.note(normalizedKey(name), name, company.id.value);
    }
    for (const CompanyAlias &alias : portfolio.rows<CompanyAlias>())
        pairs.note(normalizedKey(alias.alias), alias.alias, alias.company.value, 1);
    pairs.pair(Likeness::SameName, Likeness::SharedName);
    for (const Company &company : portfolio.rows<Company>()) {
        for (const auto &name : {company.name, company.nameZh})
            pairs.note(keyWithoutLegalForm(name), name, company.id.value);
    }
    pairs.pair(Likeness::SameBareName, Likeness::SameBareName);
    for (const Company &company : portfolio.rows<Company>()) {
        for (const auto &key : slipKeys(normalizedKey(company.name)))
            pairs.note(key, company.name, company.id.value);
    }
    pairs.pairSlips();
    std::ranges::for_each(portfolio.rows<Company>(), [&](const Company &company) { noteTickers(pairs, company); });
    pairs.pair(Likeness::SameTicker, Likeness::SameTicker);
    for (const Company &company : portfolio.rows<Company>())
        pairs.note(hostOf(company.website), hostOf(company.website), company.id.value);
    pairs.pair(Likeness::SameWebsite, Likeness::SameWebsite);
    pairs.weigh<Company>(portfolio, [](const Company &a, const Company &b, QList<DuplicateReason> &reasons) {
        if (differ(a.hqCountry, b.hqCountry))
            reasons.append({Likeness::DifferentCountry, QStringLiteral("%1, %2").arg(a.hqCountry, b.hqCountry)});
        const bool sharesTicker = std::ranges::any_of(reasons, [](const auto &reason) { return reason.likeness == Likeness::SameTicker; });
        if (!sharesTicker && differ(a.ticker, b.ticker))
            reasons.append({Likeness::DifferentTicker, QStringLiteral("%1, %2").arg(a.ticker, b.ticker)});
    });
}

void findCandidates(const Portfolio &portfolio, Pairs &pairs)
{
    for (const Candidate &candidate : portfolio.rows<Candidate>()) {
        for (const auto &name : {candidate.name, candidate.nameZh})
            pairs.note(normalizedKey(name), name, candidate.id.value);
    }
    for (const CandidateName &name : portfolio.rows<CandidateName>())
        pairs.note(normalizedKey(name.name), name.name, name.candidate.value, 1);
    pairs.pair(Likeness::SameName, Likeness::SharedName);
    for (const Candidate &candidate : portfolio.rows<Candidate>()) {
        for (const auto &key : slipKeys(normalizedKey(candidate.name)))
            pairs.note(key, candidate.name, candidate.id.value);
    }
    pairs.pairSlips();
    pairs.weigh<Candidate>(portfolio, [&](const Candidate &a, const Candidate &b, QList<DuplicateReason> &reasons) {
        const Company *first = portfolio.find(a.originator);
        const Company *second = portfolio.find(b.originator);
        if (first && second && first != second)
            reasons.append({Likeness::DifferentOriginator, QStringLiteral("%1, %2").arg(first->name, second->name)});
    });
}

void findTrials(const Portfolio &portfolio, Pairs &pairs)
{
    constexpr qsizetype kTellingTitle = 20;
    for (const Trial &trial : portfolio.rows<Trial>()) {
        pairs.note(normalizedKey(trial.number), trial.number, trial.id.value);
        for (const auto &number : trial.otherIds.split(u'|', Qt::SkipEmptyParts))
            pairs.note(normalizedKey(number), number.trimmed(), trial.id.value, 1);
    }
    pairs.pair(Likeness::SameNumber, Likeness::SameNumber);
    for (const Trial &trial : portfolio.rows<Trial>()) {
        const QString key = normalizedKey(trial.title);
        if (key.size() >= kTellingTitle)
            pairs.note(key + u'\n' + normalizedKey(trial.sponsorName), trial.title, trial.id.value);
    }
    pairs.pair(Likeness::SameTitle, Likeness::SameTitle);
    pairs.weigh<Trial>(portfolio, [](const Trial &a, const Trial &b, QList<DuplicateReason> &reasons) {
        if (a.registry == b.registry && a.registry != Registry::Unset && differ(a.number, b.number))
            reasons.append({Likeness::DifferentNumber, QStringLiteral("%1, %2").arg(a.number, b.number)});
    });
}

QString partiesOf(const Portfolio &portfolio, const Deal &deal)
{
    QStringList ids;
    portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { ids.append(QString::number(party.company.value)); });
    ids.sort();
    ids.removeDuplicates();
    return ids.size() < 2 ? QString() : ids.join(u'/');
}

bool areNear(const PartialDate &a, const PartialDate &b)
{
    return !a.isEmpty() && !b.isEmpty() && a.earliestDay() <= b.latestDay().addDays(kDaysApart) && b.earliestDay() <= a.latestDay().addDays(kDaysApart);
}

const PartialDate &dayOf(const Deal &deal)
{
    return deal.announced.isEmpty() ? deal.signedOn : deal.announced;
}

QSet<qint64> assetsOf(const Portfolio &portfolio, const Deal &deal)
{
    QSet<qint64> ids;
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { ids.insert(asset.candidate.value); });
    ids.remove(0);
    return ids;
}

void weighDeals(const Portfolio &portfolio, Pairs &pairs)
{
    pairs.weigh<Deal>(portfolio, [&](const Deal &a, const Deal &b, QList<DuplicateReason> &reasons) {
        // The same companies at another time are another deal; only near in time does it say anything.
        if (!areNear(dayOf(a), dayOf(b)))
            reasons.removeIf([](const DuplicateReason &reason) { return reason.likeness == Likeness::SamePartiesAndDate; });
        const QSet<qint64> first = assetsOf(portfolio, a);
        const QSet<qint64> second = assetsOf(portfolio, b);
        if (first.intersects(second))
            reasons.append({Likeness::SameAsset, portfolio.find(Id<Candidate>{*(first & second).begin()})->name});
        else if (!first.isEmpty() && !second.isEmpty())
            reasons.append({Likeness::DifferentAsset, {}});
        if (std::ranges::all_of(reasons, [](const auto &reason) { return reason.isAgainst() || reason.likeness == Likeness::SameAsset; }))
            reasons.clear();
    });
}

void findDeals(const Portfolio &portfolio, Pairs &pairs)
{
    for (const Deal &deal : portfolio.rows<Deal>())
        pairs.note(partiesOf(portfolio, deal), {}, deal.id.value);
    pairs.pair(Likeness::SamePartiesAndDate, Likeness::SamePartiesAndDate);
    for (const Deal &deal : portfolio.rows<Deal>()) {
        for (const auto &title : {deal.title, deal.titleZh})
            pairs.note(normalizedKey(title), title, deal.id.value);
    }
    pairs.pair(Likeness::SameTitle, Likeness::SameTitle);
    weighDeals(portfolio, pairs);
}

} // namespace

int duplicateScore(const QList<DuplicateReason> &reasons)
{
    double doubt = 1;
    double factor = 1;
    for (const auto &reason : reasons)
        (reason.isAgainst() ? factor : doubt) *= reason.isAgainst() ? weightOf(reason.likeness) : 1 - weightOf(reason.likeness);
    return int(std::lround(100 * (1 - doubt) * factor));
}

QList<DuplicatePair> duplicatePairs(const Portfolio &portfolio, const std::function<bool()> &stop)
{
    QSet<QString> verdicts;
    for (const Setting &setting : portfolio.rows<Setting>()) {
        if (const auto pair = rules::distinctPair(setting.key))
            verdicts.insert(pair->key());
    }
    using Find = void (*)(const Portfolio &, Pairs &);
    const std::pair<RecordKind, Find> finders[] = {{RecordKind::Candidate, findCandidates}, {RecordKind::Company, findCompanies},
                                                   {RecordKind::Deal, findDeals}, {RecordKind::Trial, findTrials}};
    QList<DuplicatePair> found;
    for (const auto &[kind, find] : finders) {
        if (stop())
            return {};
        Pairs pairs;
        find(portfolio, pairs);
        pairs.takeInto(found, kind, verdicts);
    }
    std::ranges::sort(found, [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score, a.kind, a.first, a.second) < std::tuple(-b.score, b.kind, b.first, b.second);
    });
    return found;
}

} // namespace analytics
