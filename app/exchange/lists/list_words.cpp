// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

struct Bracketed
{
    QString plain;
    QStringList inside; ///< What stood in each pair of brackets.
};

Bracketed withoutBrackets(const QString &text)
{
    Bracketed result;
    QString inside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'（' || c == u'[') {
            ++depth;
        } else if ((c == u')' || c == u'）' || c == u']') && depth > 0) {
            if (--depth == 0)
                result.inside.append(std::exchange(inside, {}).trimmed());
        } else {
            (depth > 0 ? inside : result.plain).append(c);
        }
    }
    result.plain = result.plain.simplified();
    return result;
}

/// Takes round brackets after the last word apart, and no others: "(R)-ketamine" and "[177Lu]Lu-PSMA-617" are names as they stand.
Bracketed withoutTrailingBrackets(const QString &text)
{
    static const QRegularExpression trailing(QStringLiteral("^(.*\\S)(?:\\s+\\(([^()]*)\\)|\\s*（([^（）]*)）)$"));
    Bracketed result;
    result.plain = text.simplified();
    for (auto match = trailing.match(result.plain); match.hasMatch(); match = trailing.match(result.plain)) {
        result.inside.prepend((match.captured(2) + match.captured(3)).trimmed());
        result.plain = match.captured(1);
    }
    return result;
}

/// Takes the brackets after the last word apart: "Hengrui (Suzhou) Co Ltd" is a name as it stands.
Bracketed withoutBracketsAfter(const QString &text)
{
    Bracketed result;
    result.plain = text.simplified();
    while (result.plain.endsWith(u')') || result.plain.endsWith(u'）') || result.plain.endsWith(u']')) {
        qsizetype at = result.plain.size();
        int depth = 0;
        do {
            const QChar c = result.plain[--at];
            depth += c == u')' || c == u'）' || c == u']' ? 1 : c == u'(' || c == u'（' || c == u'[' ? -1 : 0;
        } while (depth > 0 && at > 0);
        if (depth != 0 || at == 0)
            break;
        result.inside.prepend(result.plain.sliced(at + 1).chopped(1).trimmed());
        result.plain = result.plain.first(at).trimmed();
    }
    return result;
}

/// Words that describe an asset instead of naming it.
bool describes(const QString &text)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "adc adcs antibody antibodies asset assets bispecific candidate candidates collaboration degrader degraders discovery disease "
            "drug drugs inhibitor inhibitors initial molecule molecules multi multi-asset multiple mab oral partnership pipeline platform "
            "portfolio preclinical pre-clinical program programs programme protein rights sirna rnai small target targets targeted targeting "
            "therapy therapies therapeutic therapeutics treatment trispecific undisclosed unnamed vaccine vaccines various cell gene t-cell "
            "engager inhaled injectable next-generation novel option options products product series several technology");
        const auto split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    static const QRegularExpression between(QStringLiteral("[\\s,;/]+"));
    const auto all = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(all, [](const QString &word) {
        return words.contains(word) || word.endsWith(QLatin1String("-targeted")) || word.endsWith(QLatin1String("-targeting"))
            || word.endsWith(QLatin1String("-directed"));
    }) || text.contains(u"抗体") || text.contains(u"平台") || text.contains(u"管线");
}

bool isName(const QString &text)
{
    return text.size() >= 2 && text.size() <= 60 && text.count(u' ') <= 3 && !describes(text)
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

void addOnce(QStringList &names, const QString &name)
{
    const QString plain = name.simplified();
    if (!plain.isEmpty() && !names.contains(plain, Qt::CaseInsensitive))
        names.append(plain);
}

} // namespace

PartyWords partyWords(const QString &text)
{
    static const QRegularExpression former(QStringLiteral("^(?:formerly|f/k/a|fka|previously|原名|原|曾用名)[\\s:：]*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("[;；]"));
    PartyWords words;
    const Bracketed parts = withoutBracketsAfter(text);
    words.name = parts.plain.isEmpty() ? text.simplified() : parts.plain;
    QStringList remarks;
    for (const QString &inside : parts.inside) {
        for (const QString &part : inside.split(between, Qt::SkipEmptyParts)) {
            if (const auto match = former.match(part.trimmed()); match.hasMatch())
                addOnce(words.formerNames, match.captured(1));
            else
                addOnce(remarks, part);
        }
    }
    words.remark = remarks.join(QStringLiteral("; "));
    return words;
}

QString withoutRemark(const QString &text)
{
    return withoutTrailingBrackets(text).plain;
}

QString withoutAnyBrackets(const QString &name)
{
    return withoutBrackets(name).plain;
}

AssetWords assetWords(const QString &text, const QStringList &codes)
{
    static const QRegularExpression dash(QStringLiteral("\\s[—–]\\s"));
    static const QRegularExpression between(QStringLiteral("\\s*(?:,|;|\\||\\+|、|；|，|\\sand\\s|\\s/\\s)\\s*"));
    AssetWords words;
    for (const QString &code : codes) {
        for (const QString &part : code.split(between, Qt::SkipEmptyParts))
            addOnce(words.names, part);
    }
    const Bracketed parts = withoutBrackets(text);
    const QString plain = parts.plain.split(dash).value(0).trimmed();
    if (words.names.isEmpty()) {
        for (const QString &part : plain.split(between, Qt::SkipEmptyParts)) {
            if (isName(part.trimmed()))
                addOnce(words.names, part);
        }
    }
    if (!words.names.isEmpty() || plain.isEmpty())
        return words;
    words.description = plain;
    const bool isPlatform = plain.contains(QLatin1String("platform"), Qt::CaseInsensitive) || plain.contains(u"平台");
    words.kind = isPlatform ? domain::AssetKind::Platform : domain::AssetKind::UndisclosedCandidate;
    return words;
}

QStringList candidateNames(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[/;,、；]\\s*"));
    const Bracketed parts = withoutTrailingBrackets(text);
    QStringList names;
    addOnce(names, parts.plain.isEmpty() ? text : parts.plain);
    for (const QString &inside : parts.inside) {
        for (const QString &part : inside.split(between, Qt::SkipEmptyParts)) {
            if (isCodeName(part.trimmed()))
                addOnce(names, part);
        }
    }
    return names;
}

bool isCodeName(const QString &name)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{1,8}[-_ ]?[A-Za-z]{0,4}[-_ ]?\\d{1,8}[A-Za-z0-9_-]{0,8}$"));
    return code.match(name).hasMatch();
}

} // namespace exchange
