// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/name_register.h"

#include "figure/name_likeness.h"
#include "domain/names.h"
#include "exchange/lists/list_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace domain;
using figure::isTradeWord;
using figure::keyWithoutLegalForm;

namespace {

constexpr int kOtherBrackets = 80;
constexpr int kSameBareName = 70;
constexpr int kOneSlip = 60;
constexpr int kPartOfName = 50;
constexpr qsizetype kLargestGroup = 20; ///< A word that more records share says nothing about them.
constexpr qsizetype kShortestWord = 4;
constexpr qsizetype kMostLikely = 3;

void addOnce(QList<qint64> &ids, qint64 id)
{
    if (!ids.contains(id))
        ids.append(id);
}

/// Forms that say nothing about which company is meant; "KGaA" and "AG" do (Merck KGaA is not Merck & Co.).
QString withoutPlainForm(const QString &name)
{
    static const QSet<QString> forms{QStringLiteral("inc"), QStringLiteral("incorporated"), QStringLiteral("co"), QStringLiteral("company"),
                                     QStringLiteral("corp"), QStringLiteral("corporation"), QStringLiteral("ltd"), QStringLiteral("limited"),
                                     QStringLiteral("llc"), QStringLiteral("plc")};
    static const QRegularExpression between(QStringLiteral("[\\s,.]+"));
    QString plain = name.trimmed();
    for (const auto *suffix : {u"股份有限公司", u"有限责任公司", u"有限公司"}) {
        if (plain.endsWith(QStringView(suffix)) && plain.size() > QStringView(suffix).size() + 1)
            plain.chop(QStringView(suffix).size());
    }
    QStringList words = plain.split(between, Qt::SkipEmptyParts);
    while (words.size() > 1 && forms.contains(words.last().toCaseFolded()))
        words.removeLast();
    return normalizedKey(words.join(QString()));
}

QSet<QString> significantWords(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s,.()（）/&-]+"));
    QSet<QString> words;
    for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
        if (word.size() >= kShortestWord && !isTradeWord(word))
            words.insert(normalizedKey(word));
    }
    return words;
}

} // namespace

NameRegister::NameRegister(const Portfolio &now, RecordKind kind, TermVocabulary vocabulary) : m_kind(kind)
{
    forEachNamed(now, kind, vocabulary, [this](qint64 id, const QStringList &names) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!names[i].isEmpty()) {
                addOnce((i == 0 ? m_listed : m_others)[normalizedKey(names[i])], id);
                index(names[i], id);
            }
        }
        if (!names.isEmpty())
            m_names.insert(id, names.first());
    });
}

void NameRegister::index(const QString &name, qint64 id)
{
    if (m_kind != RecordKind::Company && m_kind != RecordKind::Candidate)
        return;
    m_slips.add(normalizedKey(name), id);
    if (m_kind != RecordKind::Company)
        return;
    addOnce(m_legal[withoutPlainForm(name)], id);
    addOnce(m_bracketless[withoutPlainForm(withoutAnyBrackets(name))], id);
    if (const QString bare = keyWithoutLegalForm(name); !bare.isEmpty())
        addOnce(m_bare[bare], id);
    // A word of many names says nothing of any, so it need not be followed further.
    for (const QString &word : significantWords(name)) {
        if (auto &ids = m_words[word]; ids.size() <= kLargestGroup)
            addOnce(ids, id);
    }
}

void NameRegister::add(const QString &name, qint64 id)
{
    const QString key = normalizedKey(name);
    if (key.isEmpty())
        return;
    const bool isFirst = !m_names.contains(id);
    addOnce((isFirst ? m_listed : m_others)[key], id);
    if (isFirst)
        m_names.insert(id, name);
    index(name, id);
}

QList<qint64> NameRegister::find(const QString &name) const
{
    const QString key = normalizedKey(name);
    if (key.isEmpty())
        return {};
    const auto listed = m_listed.constFind(key);
    return listed != m_listed.cend() ? *listed : m_others.value(key);
}

qint64 NameRegister::findWithoutLegalForm(const QString &name) const
{
    const auto ids = m_legal.value(withoutPlainForm(name));
    return ids.size() == 1 ? ids.first() : 0;
}

QList<LikelyName> NameRegister::likely(const QString &name) const
{
    QHash<qint64, int> scores;
    const auto note = [&](qint64 id, int score) { scores[id] = std::max(scores.value(id), score); };
    if (const QString bare = keyWithoutLegalForm(name); !bare.isEmpty()) {
        for (const qint64 id : m_bare.value(bare))
            note(id, kSameBareName);
    }
    for (const qint64 id : m_bracketless.value(withoutPlainForm(withoutAnyBrackets(name))))
        note(id, kOtherBrackets);
    for (const qint64 id : m_slips.find(normalizedKey(name)))
        note(id, kOneSlip);
    const auto words = m_kind == RecordKind::Company ? significantWords(name) : QSet<QString>();
    for (const QString &word : words) {
        const auto ids = m_words.value(word);
        for (const qint64 id : ids.size() <= kLargestGroup ? ids : QList<qint64>()) {
            const auto others = significantWords(m_names.value(id));
            if (words.contains(others) || others.contains(words))
                note(id, kPartOfName);
        }
    }
    QList<LikelyName> list;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score)
        list.append({score.key(), score.value(), m_names.value(score.key())});
    std::ranges::sort(list, [](const LikelyName &a, const LikelyName &b) { return std::tie(b.score, a.id) < std::tie(a.score, b.id); });
    return list.first(std::min(list.size(), kMostLikely));
}

} // namespace exchange
