// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/name_likeness.h"

#include "domain/names.h"

#include <QRegularExpression>
#include <QSet>

namespace figure {

namespace {

constexpr qsizetype kShortest = 6;
constexpr qsizetype kLongest = 60;

QString digitsOf(const QString &key)
{
    QString digits;
    std::ranges::copy_if(key, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

const QSet<QString> &formWords()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "inc incorporated co company corp corporation ltd limited llc llp plc gmbh ag sa se nv bv kg kgaa spa ab as oy pty "
            "pharma pharmaceutical pharmaceuticals biopharma biopharmaceutical biopharmaceuticals biotech biotechnology biotechnologies "
            "biotherapeutics biosciences bioscience biologics therapeutics medicine medicines group holding holdings international and &");
        const auto split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

QString withoutChineseForm(QString name)
{
    static const QStringList endings{QStringLiteral("股份有限公司"), QStringLiteral("有限责任公司"), QStringLiteral("有限公司"), QStringLiteral("集团"),
                                     QStringLiteral("控股"), QStringLiteral("生物科技"), QStringLiteral("生物医药"), QStringLiteral("生物制药"),
                                     QStringLiteral("科技"), QStringLiteral("医药"), QStringLiteral("制药"), QStringLiteral("药业"), QStringLiteral("生物")};
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &ending : endings) {
            if (name.size() > ending.size() + 1 && name.endsWith(ending)) {
                name.chop(ending.size());
                changed = true;
            }
        }
    }
    return name;
}

} // namespace

bool differByOneSlip(const QString &a, const QString &b)
{
    if (a == b || std::min(a.size(), b.size()) < kShortest || std::abs(a.size() - b.size()) > 1 || digitsOf(a) != digitsOf(b))
        return false;
    const auto [first, second] = std::ranges::mismatch(a, b);
    const auto rest = [](auto from, const QString &text, int skipped) {
        return QStringView(text).sliced(std::min<qsizetype>(text.size(), from - text.begin() + skipped));
    };
    if (rest(first, a, 1) == rest(second, b, 1) || rest(first, a, 1) == rest(second, b, 0) || rest(first, a, 0) == rest(second, b, 1))
        return true;
    const auto left = rest(first, a, 0);
    const auto right = rest(second, b, 0);
    return left.size() > 1 && right.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.sliced(2) == right.sliced(2);
}

QStringList slipKeys(const QString &key)
{
    if (key.size() < kShortest || key.size() > kLongest)
        return {};
    // A slip never changes the digits, so they part the keys of "ABC-101" and "ABC-102", of which long lists have thousands.
    const QString digits = digitsOf(key);
    const QString suffix = digits.isEmpty() ? QString() : u'#' + digits;
    QStringList keys{key + suffix};
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (!key[i].isDigit() && (i == 0 || key[i] != key[i - 1]))
            keys.append(key.left(i) + key.mid(i + 1) + suffix);
    }
    return keys;
}

bool isTradeWord(const QString &word)
{
    return formWords().contains(word.toCaseFolded());
}

QString keyWithoutLegalForm(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s,.()（）·/-]+"));
    QStringList words = withoutChineseForm(name.trimmed()).split(between, Qt::SkipEmptyParts);
    if (words.size() > 1 && words.first().compare(QLatin1String("the"), Qt::CaseInsensitive) == 0)
        words.removeFirst();
    while (words.size() > 1 && formWords().contains(words.last().toCaseFolded()))
        words.removeLast();
    const QString key = domain::normalizedKey(words.join(QString()));
    const bool isChinese = std::ranges::any_of(key, isHan);
    return key.size() < (isChinese ? 2 : 4) ? QString() : key;
}

} // namespace figure
