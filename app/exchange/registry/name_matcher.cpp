// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/name_matcher.h"

#include "domain/names.h"

#include <QSet>

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kShortestCode = 4;
constexpr qsizetype kShortestWord = 6;

template <class Record>
void put(QHash<QString, Id<Record>> &index, const QString &key, Id<Record> id)
{
    if (key.isEmpty())
        return;
    const auto at = index.constFind(key);
    if (at == index.constEnd())
        index.insert(key, id);
    else if (*at != id)
        index.insert(key, Id<Record>());
}

bool isLegalForm(const QString &word)
{
    static const QSet<QString> kForms{
        QStringLiteral("inc"), QStringLiteral("incorporated"), QStringLiteral("co"), QStringLiteral("company"),
        QStringLiteral("corp"), QStringLiteral("corporation"), QStringLiteral("ltd"), QStringLiteral("limited"),
        QStringLiteral("llc"), QStringLiteral("llp"), QStringLiteral("lp"), QStringLiteral("plc"), QStringLiteral("gmbh"),
        QStringLiteral("ag"), QStringLiteral("kg"), QStringLiteral("kgaa"), QStringLiteral("se"), QStringLiteral("sa"),
        QStringLiteral("sas"), QStringLiteral("nv"), QStringLiteral("bv"), QStringLiteral("ab"), QStringLiteral("as"),
        QStringLiteral("oy"), QStringLiteral("spa"), QStringLiteral("srl"), QStringLiteral("kk"), QStringLiteral("pty"),
        QStringLiteral("group"), QStringLiteral("holding"), QStringLiteral("holdings"),
        QString::fromUtf8("股份有限公司"), QString::fromUtf8("有限公司"), QString::fromUtf8("有限责任公司")};
    return kForms.contains(word);
}

/// "Innovent Biologics (Suzhou) Co. Ltd." → "Innovent Biologics".
QString withoutLegalForm(const QString &name)
{
    QString plain;
    int depth = 0;
    for (const QChar c : name) {
        if (c == u'(' || c == u'（')
            ++depth;
        else if (c == u')' || c == u'）')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && c != u'.')
            plain.append(c == u',' || c == u';' ? QChar(u' ') : c);
    }
    for (const auto *suffix : {u"股份有限公司", u"有限责任公司", u"有限公司"}) {
        if (plain.endsWith(QStringView(suffix)))
            plain.chop(QStringView(suffix).size());
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isLegalForm(words.last().toCaseFolded()))
        words.removeLast();
    return words.join(u' ');
}

bool isCode(const QString &key)
{
    return std::ranges::any_of(key, [](QChar c) { return c.isDigit(); })
        && std::ranges::any_of(key, [](QChar c) { return c.isLetter(); });
}

/// Whether a name may be looked for inside a text: one word, long enough not to be part of the language.
bool standsAlone(const QString &name, const QString &key)
{
    const bool oneWord = std::ranges::none_of(name, [](QChar c) { return c.isSpace() || c == u'/' || c == u'+'; });
    if (isCode(key))
        return key.size() >= kShortestCode;
    return oneWord && key.size() >= kShortestWord;
}

/// Words of letters, digits, hyphens and dots; two neighbors parted by one space are also taken together ("SHR 1210").
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'‐' || c == u'－') {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    for (qsizetype i = words.size() - 1; i > 0; --i)
        words.append(words[i - 1] + words[i]);
    return words;
}

} // namespace

NameMatcher::NameMatcher(const Portfolio &portfolio)
{
    const auto putCompany = [this](const QString &name, Id<Company> id) {
        put(m_companies, normalizedKey(name), id);
        put(m_shortCompanies, normalizedKey(withoutLegalForm(name)), id);
    };
    for (const Company &company : portfolio.rows<Company>()) {
        for (const QString &name : {company.name, company.nameZh, company.shortName})
            putCompany(name, company.id);
    }
    for (const CompanyAlias &alias : portfolio.rows<CompanyAlias>())
        putCompany(alias.alias, alias.company);
    for (const Indication &indication : portfolio.rows<Indication>()) {
        for (const QString &name : QStringList{indication.name, indication.nameZh} + indication.synonyms.split(u'|'))
            put(m_indications, normalizedKey(name), indication.id);
    }
    const auto putCandidate = [this](const QString &name, Id<Candidate> id) {
        const QString key = normalizedKey(name);
        put(m_candidates, key, id);
        if (standsAlone(name, key))
            put(m_words, key, id);
    };
    for (const Candidate &candidate : portfolio.rows<Candidate>()) {
        putCandidate(candidate.name, candidate.id);
        putCandidate(candidate.nameZh, candidate.id);
    }
    for (const CandidateName &name : portfolio.rows<CandidateName>())
        putCandidate(name.name, name.candidate);
}

Id<Company> NameMatcher::company(const QString &name) const
{
    if (m_companies.isEmpty())
        return {};
    const auto exact = m_companies.constFind(normalizedKey(name));
    return exact != m_companies.constEnd() ? *exact : m_shortCompanies.value(normalizedKey(withoutLegalForm(name)));
}

Id<Indication> NameMatcher::indication(const QString &condition) const
{
    return m_indications.isEmpty() ? Id<Indication>() : m_indications.value(normalizedKey(condition));
}

QList<Id<Candidate>> NameMatcher::candidates(const QString &intervention) const
{
    QList<Id<Candidate>> found;
    if (m_candidates.isEmpty())
        return found;
    if (const auto whole = m_candidates.value(normalizedKey(intervention)); whole.isValid())
        return {whole};
    for (const QString &word : wordsOf(intervention)) {
        const auto id = m_words.value(normalizedKey(word));
        if (id.isValid() && !found.contains(id))
            found.append(id);
    }
    return found;
}

} // namespace exchange
