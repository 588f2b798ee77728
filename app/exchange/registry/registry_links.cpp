// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/registry_links.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace exchange {

using namespace domain;

namespace {

struct Intervention
{
    QString type; ///< Empty where the registry gave none.
    QString name;
};

Intervention parsed(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const bool hasType = colon > 0 && std::all_of(text.begin(), text.begin() + colon, [](QChar c) { return c.isUpper() || c == u'_'; });
    return hasType ? Intervention{text.first(colon), text.sliced(colon + 1).trimmed()} : Intervention{{}, text.trimmed()};
}

/// Whether an unmatched intervention could be a candidate at all.
bool isWorthLinking(const Intervention &intervention)
{
    static const QSet<QString> kTypes{QString(), QStringLiteral("DRUG"), QStringLiteral("BIOLOGICAL"), QStringLiteral("GENETIC"),
                                      QStringLiteral("COMBINATION_PRODUCT"), QStringLiteral("RADIATION")};
    return kTypes.contains(intervention.type) && !intervention.name.contains(QLatin1String("placebo"), Qt::CaseInsensitive);
}

template <class Record>
void addOnce(QList<Id<Record>> &list, Id<Record> id)
{
    if (id.isValid() && !list.contains(id))
        list.append(id);
}

} // namespace

Id<Company> RegistryLinks::sponsor(const QString &name)
{
    // "[Redacted]" names nobody.
    if (name.isEmpty() || name.startsWith(u'['))
        return {};
    auto at = m_sponsors.constFind(name);
    if (at == m_sponsors.constEnd())
        at = m_sponsors.insert(name, m_matcher.company(name));
    if (!at->isValid())
        note(RecordKind::Company, name);
    return *at;
}

const RegistryLinks::Match &RegistryLinks::match(const QString &text)
{
    const auto known = m_interventions.constFind(text);
    if (known != m_interventions.constEnd())
        return *known;
    const Intervention intervention = parsed(text);
    Match match{m_matcher.candidates(intervention.name), intervention.name, false};
    match.isWorthLinking = match.candidates.isEmpty() && exchange::isWorthLinking(intervention);
    return *m_interventions.insert(text, std::move(match));
}

QList<Id<Candidate>> RegistryLinks::candidates(const QString &interventions)
{
    QList<Id<Candidate>> found;
    for (const QString &text : interventions.split(u'|', Qt::SkipEmptyParts)) {
        const Match &matched = match(text);
        for (const auto id : matched.candidates)
            addOnce(found, id);
        if (matched.isWorthLinking)
            note(RecordKind::Candidate, matched.name);
    }
    return found;
}

QList<Id<Indication>> RegistryLinks::indications(const QString &conditions)
{
    QList<Id<Indication>> found;
    for (const QString &text : conditions.split(u'|', Qt::SkipEmptyParts)) {
        auto at = m_conditions.constFind(text);
        if (at == m_conditions.constEnd())
            at = m_conditions.insert(text, m_matcher.indication(text));
        addOnce(found, *at);
        if (!at->isValid())
            note(RecordKind::Indication, text.trimmed());
    }
    return found;
}

void RegistryLinks::note(RecordKind kind, const QString &text)
{
    if (!text.isEmpty())
        m_unmatched.append({kind, text});
}

void LinkOffers::add(const QList<UnmatchedText> &texts)
{
    for (const UnmatchedText &text : texts)
        ++m_counts[text.kind][text.text];
}

QList<LinkOffer> LinkOffers::list() const
{
    QList<LinkOffer> list;
    for (auto kind = m_counts.begin(); kind != m_counts.end(); ++kind) {
        for (auto text = kind->begin(); text != kind->end(); ++text)
            list.append({kind.key(), text.key(), text.value()});
    }
    std::ranges::sort(list, [](const LinkOffer &a, const LinkOffer &b) {
        return std::tie(b.rows, a.kind, a.text) < std::tie(a.rows, b.kind, b.text);
    });
    return list;
}

} // namespace exchange
