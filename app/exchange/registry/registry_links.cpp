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
        offer(RecordKind::Company, name);
    return *at;
}

QList<Id<Candidate>> RegistryLinks::candidates(const QString &interventions)
{
    QList<Id<Candidate>> found;
    for (const QString &text : interventions.split(u'|', Qt::SkipEmptyParts)) {
        const Intervention intervention = parsed(text);
        const auto matches = m_matcher.candidates(intervention.name);
        for (const auto id : matches)
            addOnce(found, id);
        if (matches.isEmpty() && isWorthLinking(intervention))
            offer(RecordKind::Candidate, intervention.name);
    }
    return found;
}

QList<Id<Indication>> RegistryLinks::indications(const QString &conditions)
{
    QList<Id<Indication>> found;
    for (const QString &text : conditions.split(u'|', Qt::SkipEmptyParts)) {
        const auto id = m_matcher.indication(text);
        addOnce(found, id);
        if (!id.isValid())
            offer(RecordKind::Indication, text.trimmed());
    }
    return found;
}

void RegistryLinks::offer(RecordKind kind, const QString &text)
{
    if (!text.isEmpty())
        ++m_offers[kind][text];
}

QList<LinkOffer> RegistryLinks::offers() const
{
    QList<LinkOffer> list;
    for (auto kind = m_offers.begin(); kind != m_offers.end(); ++kind) {
        for (auto text = kind->begin(); text != kind->end(); ++text)
            list.append({kind.key(), text.key(), text.value()});
    }
    std::ranges::sort(list, [](const LinkOffer &a, const LinkOffer &b) {
        return std::tie(b.rows, a.kind, a.text) < std::tie(a.rows, b.kind, b.text);
    });
    return list;
}

} // namespace exchange
