// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/candidate_identity.h"

#include "domain/generic_names.h"
#include "domain/names.h"
#include "exchange/lists/list_words.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr int kSameSubstance = 60;
constexpr qsizetype kMostLikely = 3;

struct NameColumn
{
    const char *target;
    NameKind kind;
};
constexpr NameColumn kNames[] = {{"candidate.code", NameKind::Code}, {"candidate.inn", NameKind::Inn}, {"candidate.brand", NameKind::Brand},
                                 {"candidate.aliases", NameKind::Unset}};

/// "DNA vaccine" is what many companies call theirs.
bool isDescription(const QString &name)
{
    return !assetWords(name, {}).description.isEmpty();
}

} // namespace

QList<GivenName> candidateNamesOf(const RowReading &row, const NameRegister &here)
{
    QList<GivenName> names;
    const auto add = [&names](const QString &name, NameKind kind) {
        const QString wanted = normalizedKey(name);
        const auto isSame = [&](const GivenName &known) { return normalizedKey(known.text) == wanted; };
        const auto known = std::ranges::find_if(names, isSame);
        if (known != names.end()) {
            // Listed under what another column calls its generic name.
            known->kind = known->kind == NameKind::Unset ? kind : known->kind;
        } else if (!wanted.isEmpty()) {
            names.append({name.simplified(), kind == NameKind::Unset && isCodeName(name) ? NameKind::Code : kind});
        }
    };
    for (const QString &text : row.items(u"candidate.name")) {
        for (const QString &name : here.find(text).isEmpty() ? candidateNames(text) : QStringList{text})
            add(name, NameKind::Unset);
    }
    for (const auto &[target, kind] : kNames) {
        for (const QString &name : row.items(key(target)))
            add(name, kind);
    }
    if (names.isEmpty())
        add(row.text(u"candidate.name_zh"), NameKind::Unset);
    return names;
}

QStringList developersOf(const RowReading &row)
{
    QStringList developers = row.items(u"candidate.originator");
    for (const QString &owner : row.items(u"candidate.owner")) {
        if (!developers.contains(owner))
            developers.append(owner);
    }
    return developers;
}

void CandidateIdentity::find(const RowReading &row, const QList<GivenName> &names, RowSubject &subject)
{
    auto &known = m_context.desk().names(RecordKind::Candidate);
    QList<qint64> same; // In the order of the row's names, so that the same file asks the same questions.
    QList<qint64> ofOneSubstance;
    for (const Match &match : matches(row, names))
        (isSame(row, names, match) ? same : ofOneSubstance).append(match.candidate);
    if (same.size() == 1) {
        subject.record = same.first();
        return;
    }
    for (const qint64 id : same)
        subject.likely.append({id, 0, 100, known.nameOf(id), {}});
    if (!same.isEmpty())
        return;
    for (qsizetype i = 0; i < std::min(ofOneSubstance.size(), kMostLikely); ++i)
        subject.likely.append({ofOneSubstance[i], 0, kSameSubstance, known.nameOf(ofOneSubstance[i]), {}, true});
    for (const LikelyName &likely : known.likely(subject.title)) {
        if (!ofOneSubstance.contains(likely.id))
            subject.likely.append({likely.id, 0, likely.score, likely.name, {}});
    }
}

QList<CandidateIdentity::Match> CandidateIdentity::matches(const RowReading &row, const QList<GivenName> &names)
{
    auto &known = m_context.desk().names(RecordKind::Candidate);
    QList<Match> matches;
    for (const auto &[name, kind] : names) {
        const bool isOnlyDescribed = isDescription(name);
        for (const qint64 id : known.find(name)) {
            if (isOnlyDescribed && !sameDeveloper(row, id))
                continue;
            auto match = std::ranges::find(matches, id, &Match::candidate);
            if (match == matches.end())
                match = matches.insert(matches.end(), Match{id, false});
            match->isByOwnName = match->isByOwnName || !(isGeneric(kind) || hasGeneric(id, normalizedKey(name)));
        }
    }
    // What bears a name of its own says more than the others of its substance.
    if (std::ranges::any_of(matches, &Match::isByOwnName))
        matches.removeIf([](const Match &match) { return !match.isByOwnName; });
    return matches;
}

bool CandidateIdentity::isSame(const RowReading &row, const QList<GivenName> &names, const Match &match)
{
    if (match.isByOwnName)
        return true;
    QSet<QString> given;
    for (const auto &[name, kind] : names) {
        if (isGeneric(kind))
            given.insert(normalizedKey(name));
    }
    const auto here = generics(match.candidate);
    if (!given.isEmpty() && !here.isEmpty() && given != here)
        return false; // Sitagliptin with metformin is not sitagliptin.
    if (!developersOf(row).isEmpty())
        return sameDeveloper(row, match.candidate);
    return std::ranges::none_of(names, [](const GivenName &name) { return name.kind == NameKind::Code; });
}

QSet<QString> CandidateIdentity::generics(qint64 candidate) const
{
    QSet<QString> keys = m_generics.value(candidate);
    m_context.now().forEachOf<&CandidateName::candidate>(Id<Candidate>{candidate}, [&](const CandidateName &known) {
        if (isGeneric(known.kind))
            keys.insert(normalizedKey(known.name));
    });
    return keys;
}

bool CandidateIdentity::hasGeneric(qint64 candidate, const QString &key) const
{
    return generics(candidate).contains(key);
}

bool CandidateIdentity::sameDeveloper(const RowReading &row, qint64 candidate)
{
    const QStringList developers = developersOf(row);
    for (const char *field : {"originator_company_id", "current_owner_company_id"}) {
        const Value company = m_context.drafts().value(RecordKind::Candidate, candidate, key(field));
        for (const QString &developer : isEmpty(company) ? QStringList() : developers) {
            if (Value(m_context.desk().company(developer, row.line()).id) == company)
                return true;
        }
    }
    return false;
}

void CandidateIdentity::remember(const QList<GivenName> &names, qint64 record)
{
    for (const auto &[name, kind] : names) {
        m_context.desk().names(RecordKind::Candidate).add(name, record);
        if (isGeneric(kind))
            m_generics[record].insert(normalizedKey(name));
    }
}

} // namespace exchange
