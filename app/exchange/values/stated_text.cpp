// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/stated_text.h"

#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

QSet<QString> wordSet(std::initializer_list<const char16_t *> words)
{
    QSet<QString> set;
    for (const auto *word : words)
        set.insert(QString::fromUtf16(word));
    return set;
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u']' || c == u'}';
}

qsizetype separatorAt(const QString &text, qsizetype at, const QStringList &separators)
{
    for (const QString &separator : separators) {
        if (QStringView(text).sliced(at).startsWith(separator, Qt::CaseInsensitive))
            return separator.size();
    }
    return 0;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
            c = u'-';
        else if (c == u'’' || c == u'‘' || c == u'`')
            c = u'\'';
        else if (c == u'【')
            c = u'[';
        else if (c == u'】')
            c = u']';
    }
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.isNull(); });
    return plain.simplified();
}

bool saysNothing(const QString &plain)
{
    static const QSet<QString> kWords = wordSet(
        {u"", u"-", u"--", u"---", u"/", u".", u"?", u"*", u"n/a", u"na", u"n.a.", u"n.a", u"#n/a", u"nan", u"null", u"nil", u"tbd", u"tbc", u"tba",
         u"to be determined", u"to be confirmed", u"not available", u"not applicable", u"unknown", u"uncertain", u"unspecified", u"not specified", u"not stated",
         u"not known", u"none", u"<na>", u"(blank)", u"(none)", u"[]", u"不详", u"未知", u"不适用", u"待定", u"无", u"暂无", u"空", u"未说明"});
    return kWords.contains(plain.toCaseFolded());
}

bool saysUndisclosed(const QString &plain)
{
    static const QStringList kWords{
        QStringLiteral("undisclosed"), QStringLiteral("not disclosed"), QStringLiteral("non-disclosed"), QStringLiteral("nondisclosed"),
        QStringLiteral("not public"), QStringLiteral("not reported"), QStringLiteral("not announced"), QStringLiteral("confidential"),
        QStringLiteral("redacted"), QStringLiteral("[***]"), QStringLiteral("未披露"), QStringLiteral("未公开"), QStringLiteral("未公布"),
        QStringLiteral("保密"), QStringLiteral("비공개")};
    const bool isOneOf = std::ranges::any_of(kWords, [&](const QString &word) { return plain.contains(word, Qt::CaseInsensitive); });
    static const QSet<QString> kShort = wordSet({u"nd", u"n.d.", u"n/d", u"***"});
    return isOneOf || kShort.contains(plain.toCaseFolded());
}

QStringList splitOutsideBrackets(const QString &plain, const QStringList &separators)
{
    QStringList pieces;
    qsizetype begin = 0;
    int depth = 0;
    const auto take = [&](qsizetype end) {
        if (const QString piece = plain.mid(begin, end - begin).trimmed(); !piece.isEmpty())
            pieces.append(piece);
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (isOpening(plain[i]))
            ++depth;
        else if (isClosing(plain[i]))
            depth = std::max(0, depth - 1);
        const qsizetype length = depth == 0 ? separatorAt(plain, i, separators) : 0;
        if (length == 0)
            continue;
        take(i);
        begin = i + length;
        i = begin - 1;
    }
    take(plain.size());
    return pieces;
}

Bracketed splitBrackets(const QString &plain)
{
    if (!plain.endsWith(u')'))
        return {plain, {}};
    int depth = 0;
    for (qsizetype i = plain.size() - 1; i > 0; --i) {
        depth += plain[i] == u')' ? 1 : plain[i] == u'(' ? -1 : 0;
        if (depth == 0)
            return {plain.first(i).trimmed(), plain.sliced(i + 1, plain.size() - i - 2).trimmed()};
    }
    return {plain, {}};
}

QString joinedNotes(const QStringList &notes)
{
    QStringList kept;
    for (const QString &note : notes) {
        if (const QString plain = note.trimmed(); !plain.isEmpty() && !kept.contains(plain))
            kept.append(plain);
    }
    return kept.join(QLatin1String("; "));
}

} // namespace exchange
