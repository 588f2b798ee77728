// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value_text.h"

#include <QRegularExpression>

#include <array>

namespace domain {

namespace {

constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

QString englishDate(const PartialDate &date)
{
    const QString year = QString::number(date.yearNumber());
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: return year;
    case PartialDate::Precision::Half: return QStringLiteral("H%1 %2").arg(QString::number(date.part()), year);
    case PartialDate::Precision::Quarter: return QStringLiteral("Q%1 %2").arg(QString::number(date.part()), year);
    case PartialDate::Precision::Month: return QLatin1String(kMonths[size_t(date.part() - 1)]) + u' ' + year;
    case PartialDate::Precision::Day:
        return QString::number(date.earliestDay().day()) + u' ' + QLatin1String(kMonths[size_t(date.part() - 1)]) + u' ' + year;
    }
    return {};
}

QString chineseDate(const PartialDate &date)
{
    static constexpr std::array kQuarters{u"一", u"二", u"三", u"四"};
    const QString year = QString::number(date.yearNumber()) + u'年';
    switch (date.precision()) {
    case PartialDate::Precision::None: return {};
    case PartialDate::Precision::Year: return year;
    case PartialDate::Precision::Half: return year + (date.part() == 1 ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    case PartialDate::Precision::Quarter: return year + QStringLiteral("第%1季度").arg(QStringView(kQuarters[size_t(date.part() - 1)]));
    case PartialDate::Precision::Month: return year + QStringLiteral("%1月").arg(date.part());
    case PartialDate::Precision::Day: return year + QStringLiteral("%1月%2日").arg(date.part()).arg(date.earliestDay().day());
    }
    return {};
}

/// 1..12 for "Jun", "June", "Sept" and the like: at least three letters with which an English month begins; 0 otherwise.
int monthOf(QStringView word)
{
    static constexpr std::array kNames{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (word.size() >= 3 && QLatin1String(kNames[i]).startsWith(word, Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return 0;
}

int ordinalOf(const QString &word)
{
    static const QString kChinese = QStringLiteral("一二三四");
    const auto index = kChinese.indexOf(word);
    return index >= 0 && !word.isEmpty() ? int(index) + 1 : word.toInt();
}

/// One way of writing a date, and how to read what it captures.
struct Pattern
{
    const char16_t *expression;
    PartialDate (*read)(const QRegularExpressionMatch &);
};

PartialDate readSlashed(const QRegularExpressionMatch &m)
{
    const int first = m.captured(1).toInt();
    const int second = m.captured(2).toInt();
    const int year = m.captured(3).toInt();
    // 3/4/2025 could be April or March: better to ask than to guess.
    if (first > 12)
        return PartialDate::day(year, second, first);
    return second > 12 || first == second ? PartialDate::day(year, first, second) : PartialDate();
}

constexpr Pattern kPatterns[] = {
    {u"(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})",
     [](const QRegularExpressionMatch &m) { return PartialDate::day(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt()); }},
    {u"([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
     [](const QRegularExpressionMatch &m) { return PartialDate::day(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt()); }},
    {u"([A-Za-z]{3,9})\\.?,?[ -](\\d{4})", [](const QRegularExpressionMatch &m) { return PartialDate::month(m.captured(2).toInt(), monthOf(m.captured(1))); }},
    {u"(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})",
     [](const QRegularExpressionMatch &m) { return PartialDate::day(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt()); }},
    {u"(\\d{1,2})/(\\d{1,2})/(\\d{4})", readSlashed},
    {u"(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})",
     [](const QRegularExpressionMatch &m) { return PartialDate::day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()); }},
    {u"(\\d{4})[/.-](\\d{1,2})", [](const QRegularExpressionMatch &m) { return PartialDate::month(m.captured(1).toInt(), m.captured(2).toInt()); }},
    {u"(\\d{1,2})[/.](\\d{4})", [](const QRegularExpressionMatch &m) { return PartialDate::month(m.captured(2).toInt(), m.captured(1).toInt()); }},
    {u"(?:[Qq]([1-4])|([1-4])[Qq]),?[ /-]?(\\d{4})",
     [](const QRegularExpressionMatch &m) { return PartialDate::quarter(m.captured(3).toInt(), (m.captured(1) + m.captured(2)).toInt()); }},
    {u"(\\d{4})[ /-]?(?:[Qq]([1-4])|([1-4])[Qq])",
     [](const QRegularExpressionMatch &m) { return PartialDate::quarter(m.captured(1).toInt(), (m.captured(2) + m.captured(3)).toInt()); }},
    {u"(?:[Hh]([12])|([12])[Hh]),?[ /-]?(\\d{4})",
     [](const QRegularExpressionMatch &m) { return PartialDate::half(m.captured(3).toInt(), (m.captured(1) + m.captured(2)).toInt()); }},
    {u"(\\d{4})[ /-]?(?:[Hh]([12])|([12])[Hh])",
     [](const QRegularExpressionMatch &m) { return PartialDate::half(m.captured(1).toInt(), (m.captured(2) + m.captured(3)).toInt()); }},
    {u"(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]",
     [](const QRegularExpressionMatch &m) { return PartialDate::day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()); }},
    {u"(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月", [](const QRegularExpressionMatch &m) { return PartialDate::month(m.captured(1).toInt(), m.captured(2).toInt()); }},
    {u"(\\d{4})\\s*年\\s*第?\\s*([1-4一二三四])\\s*季度?",
     [](const QRegularExpressionMatch &m) { return PartialDate::quarter(m.captured(1).toInt(), ordinalOf(m.captured(2))); }},
    {u"(\\d{4})\\s*年?\\s*([上下])半年",
     [](const QRegularExpressionMatch &m) { return PartialDate::half(m.captured(1).toInt(), m.captured(2) == u"上" ? 1 : 2); }},
    {u"(\\d{4})\\s*年", [](const QRegularExpressionMatch &m) { return PartialDate::year(m.captured(1).toInt()); }},
};

QList<QRegularExpression> makeExpressions()
{
    QList<QRegularExpression> expressions;
    for (const auto &pattern : kPatterns)
        expressions.append(QRegularExpression(QRegularExpression::anchoredPattern(QStringView(pattern.expression))));
    return expressions;
}

} // namespace

QString dateText(const PartialDate &date, Language language)
{
    return language == Language::Chinese ? chineseDate(date) : englishDate(date);
}

Result<PartialDate> parseTypedDate(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    if (auto canonical = PartialDate::parse(plain))
        return canonical;
    static const QList<QRegularExpression> kExpressions = makeExpressions();
    for (qsizetype i = 0; i < kExpressions.size(); ++i) {
        const auto match = kExpressions[i].match(plain);
        const auto date = match.hasMatch() ? kPatterns[i].read(match) : PartialDate();
        if (!date.isEmpty())
            return date;
    }
    return Error{Error::Code::Syntax, text.toString(), {}};
}

} // namespace domain
