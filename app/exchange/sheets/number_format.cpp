// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/number_format.h"

#include "exchange/sheets/exact_decimal.h"

#include <QDate>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kSecondsOfDay = 86'400;

/// Walks over the first section of a format code.
class FormatScan
{
public:
    explicit FormatScan(QStringView code) : m_code(code) {}

    NumberFormat scan()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        NumberFormat format;
        format.kind = kind();
        if (format.kind == NumberFormat::Kind::General) {
            format.prefix = shown(m_before);
            // "0.0,,"M"" shows millions: the number itself is whole, and the suffix would say it twice.
            format.suffix = m_isScaled ? QString() : shown(m_after);
            if (!format.prefix.isEmpty() && format.prefix.back().isLetter())
                format.prefix += u' ';
            if (!format.suffix.isEmpty() && format.suffix.front().isLetter())
                format.suffix.prepend(u' ');
        }
        return format;
    }

private:
    void literal(QStringView text) { (m_hasPlace ? m_after : m_before) += text; }

    void step()
    {
        const QChar c = m_code[m_at];
        if (c == u'"') {
            const qsizetype end = m_code.indexOf(u'"', m_at + 1);
            literal(m_code.sliced(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1));
            m_at = end < 0 ? m_code.size() : end + 1;
        } else if (c == u'\\') {
            literal(m_code.mid(m_at + 1, 1));
            m_at += 2;
        } else if (c == u'_' || c == u'*') {
            m_at += 2;
        } else if (c == u'[') {
            bracket();
        } else {
            plain(c);
        }
    }

    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QStringView inside = m_code.sliced(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1);
        if (inside.startsWith(u'$'))
            literal(inside.sliced(1).left(inside.indexOf(u'-') < 0 ? inside.size() : inside.indexOf(u'-') - 1));
        else if (!inside.isEmpty() && QStringView(u"hms").contains(inside.front(), Qt::CaseInsensitive)) {
            m_hasTime = true;
            m_lastDate = inside.front().toLower();
        }
        m_at = end < 0 ? m_code.size() : end + 1;
    }

    void plain(QChar c)
    {
        const QStringView rest = m_code.sliced(m_at);
        if (rest.startsWith(u"General", Qt::CaseInsensitive)) {
            m_hasPlace = true;
            m_at += 7;
        } else if (rest.startsWith(u"AM/PM", Qt::CaseInsensitive) || rest.startsWith(u"A/P", Qt::CaseInsensitive)) {
            m_hasTime = true;
            m_at += rest.startsWith(u"AM", Qt::CaseInsensitive) ? 5 : 3;
        } else if ((c == u'E' || c == u'e') && m_hasPlace && rest.size() > 1 && (rest[1] == u'+' || rest[1] == u'-')) {
            m_at += 2;
        } else if (QStringView(u"ymdhseg").contains(c, Qt::CaseInsensitive)) {
            dateLetters(c.toLower());
        } else {
            place(c);
            ++m_at;
        }
    }

    void dateLetters(QChar c)
    {
        const qsizetype begin = m_at;
        while (m_at < m_code.size() && m_code[m_at].toLower() == c)
            ++m_at;
        qsizetype next = m_at;
        while (next < m_code.size() && !m_code[next].isLetter() && m_code[next] != u';')
            ++next;
        const bool beforeSeconds = next < m_code.size() && m_code[next].toLower() == u's';
        // An m is a minute after hours and before seconds, else a month.
        const bool isMinute = c == u'm' && m_at - begin <= 2 && (m_lastDate == u'h' || beforeSeconds);
        m_hasTime = m_hasTime || c == u'h' || c == u's' || isMinute;
        m_hasDay = m_hasDay || c == u'd';
        m_hasMonth = m_hasMonth || (c == u'm' && !isMinute);
        m_hasYear = m_hasYear || c == u'y' || c == u'e';
        m_lastDate = c;
    }

    void place(QChar c)
    {
        if (c == u'0' || c == u'#' || c == u'?') {
            m_isScaled = m_isScaled && !m_hasPlace;
            m_hasPlace = true;
        } else if (c == u',' || c == u'.') {
            // A comma after the last place divides by a thousand.
            m_isScaled = m_isScaled || (c == u',' && m_hasPlace && !(m_at + 1 < m_code.size() && QStringView(u"0#?").contains(m_code[m_at + 1])));
        } else if (c == u'%') {
            m_isPercent = true;
        } else if (c == u'@') {
            m_isText = true;
        } else {
            literal(m_code.sliced(m_at, 1));
        }
    }

    NumberFormat::Kind kind() const
    {
        using Kind = NumberFormat::Kind;
        if (m_hasDay && m_hasTime)
            return Kind::Moment;
        if (m_hasDay)
            return Kind::Day;
        if (m_hasMonth || m_hasYear)
            return m_hasTime ? Kind::Moment : m_hasMonth ? Kind::Month : Kind::Year;
        if (m_hasTime)
            return Kind::TimeOfDay;
        return m_isPercent ? Kind::Percent : m_isText ? Kind::Text : Kind::General;
    }

    /// Brackets, signs and spaces only arrange the number; a currency or a unit belongs to it.
    static QString shown(const QString &text)
    {
        QString kept;
        bool says = false;
        for (const QChar c : text) {
            says = says || c.isLetter() || c.category() == QChar::Symbol_Currency;
            if (c != u'(' && c != u')' && c != u'-' && c != u'+')
                kept += c;
        }
        return says ? kept.trimmed() : QString();
    }

    QStringView m_code;
    qsizetype m_at = 0;
    QString m_before;
    QString m_after;
    QChar m_lastDate;
    bool m_hasPlace = false;
    bool m_isScaled = false;
    bool m_isPercent = false;
    bool m_isText = false;
    bool m_hasYear = false;
    bool m_hasMonth = false;
    bool m_hasDay = false;
    bool m_hasTime = false;
};

SheetCell errorCell(const QString &text)
{
    return {SheetCell::Kind::Error, false, false, text};
}

QDate dayOf(qint64 serial, DayCount days)
{
    constexpr qint64 kLeapDayThatNeverWas = 60;
    if (days == DayCount::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    return serial < kLeapDayThatNeverWas ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

SheetCell dateCell(const QString &number, const NumberFormat &format, DayCount days)
{
    const double serial = number.toDouble();
    double whole = std::floor(serial);
    int seconds = int(std::lround((serial - whole) * kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        seconds = 0;
        whole += 1;
    }
    const double first = days == DayCount::From1900 ? 1 : 0;
    if (!(whole >= first && whole <= 2'958'465))
        return errorCell(number);
    if (days == DayCount::From1900 && whole == 60)
        return errorCell(u"1900-02-29"_s);
    const QDate day = dayOf(qint64(whole), days);
    if (day.year() > 9999)
        return errorCell(number);
    const bool hasTime = format.kind == NumberFormat::Kind::Moment && seconds > 0;
    const QString text = format.kind == NumberFormat::Kind::Year ? day.toString(u"yyyy")
        : format.kind == NumberFormat::Kind::Month               ? day.toString(u"yyyy-MM")
        : hasTime ? day.toString(u"yyyy-MM-dd") + u'T' + QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss")
                  : day.toString(u"yyyy-MM-dd");
    return {SheetCell::Kind::Date, false, false, text};
}

SheetCell timeCell(const QString &number)
{
    const double days = number.toDouble();
    if (!(days >= 0 && days < 1e6))
        return errorCell(number);
    const qint64 seconds = std::llround(days * kSecondsOfDay);
    QString text = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0')).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    if (seconds % 60)
        text += u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    return {SheetCell::Kind::Text, false, false, text};
}

} // namespace

NumberFormat parseNumberFormat(QStringView code)
{
    return FormatScan(code.left(1024)).scan();
}

NumberFormat builtInFormat(int id)
{
    using Kind = NumberFormat::Kind;
    if (id == 9 || id == 10)
        return {Kind::Percent, {}, {}};
    if (id == 17)
        return {Kind::Month, {}, {}};
    if (id == 22)
        return {Kind::Moment, {}, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {Kind::TimeOfDay, {}, {}};
    if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Day, {}, {}};
    // Numbers 5 to 8 and 41 to 44 show the currency of whoever opens the workbook, so they state none.
    return {id == 49 ? Kind::Text : Kind::General, {}, {}};
}

SheetCell formattedNumber(const QString &number, const NumberFormat &format, DayCount days)
{
    const QString decimal = exactDecimal(number);
    if (decimal.isEmpty())
        return {SheetCell::Kind::Text, false, false, number};
    if (format.isDate())
        return dateCell(decimal, format, days);
    if (format.kind == NumberFormat::Kind::TimeOfDay)
        return timeCell(decimal);
    if (format.kind == NumberFormat::Kind::Percent)
        return {SheetCell::Kind::Number, false, false, shiftedDecimal(decimal, 2) + u'%'};
    const bool isNegative = decimal.startsWith(u'-');
    const QString shown = format.prefix + decimal.sliced(isNegative) + format.suffix;
    return {SheetCell::Kind::Number, false, false, isNegative ? u'-' + shown : shown};
}

} // namespace exchange
