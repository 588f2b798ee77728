// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendar_writer.h"

#include <libical/ical.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using exchange::CalendarEntry;

namespace {

const QDateTime kMade(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);

CalendarEntry entry()
{
    return {u"catalyst-7-0@portolan"_s, QDate(2026, 7, 1), QDate(2026, 9, 30), u"PDUFA date: BL-1 (Q3 2026)"_s, {}, u"Regulatory"_s, true};
}

/// What another calendar reads in the file.
class Read
{
public:
    explicit Read(const QByteArray &bytes)
        : m_calendar(icalparser_parse_string(bytes.constData()), &icalcomponent_free) {}

    int events() const { return icalcomponent_count_components(m_calendar.get(), ICAL_VEVENT_COMPONENT); }
    icalcomponent *first() const { return icalcomponent_get_first_component(m_calendar.get(), ICAL_VEVENT_COMPONENT); }
    QString summary() const { return QString::fromUtf8(icalcomponent_get_summary(first())); }
    QString description() const { return QString::fromUtf8(icalcomponent_get_description(first())); }
    static QDate day(icaltimetype time) { return time.is_date ? QDate(time.year, time.month, time.day) : QDate(); }
    QDate start() const { return day(icalcomponent_get_dtstart(first())); }
    QDate end() const { return day(icalcomponent_get_dtend(first())); }
    int errors() const { return icalcomponent_count_errors(m_calendar.get()); }

private:
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> m_calendar;
};

} // namespace

/// Calendar files as RFC 5545 wants them, read back by the library that other calendars use.
class TestCalendarWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWholeDaysAndEndsTheDayAfter()
    {
        const Read read(exchange::calendarIcs(u"Demo"_s, {entry()}, kMade));
        QCOMPARE(read.events(), 1);
        QCOMPARE(read.errors(), 0);
        QCOMPARE(read.start(), QDate(2026, 7, 1));
        QCOMPARE(read.end(), QDate(2026, 10, 1));
    }

    void writesDatesWithoutTimes()
    {
        const QByteArray bytes = exchange::calendarIcs(u"Demo"_s, {entry()}, kMade);
        for (const char *line : {"DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20261001", "DTSTAMP:20250630T120000Z", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
                                 "UID:catalyst-7-0@portolan", "VERSION:2.0", "X-WR-CALNAME:Demo"})
            QVERIFY2(bytes.contains(QByteArray(line) + "\r\n"), line);
    }

    /// Whatever the length: the library folds a line that is just full between CR and LF.
    void everyLineEndIsWhole()
    {
        for (int length = 1; length < 90; ++length) {
            CalendarEntry one = entry();
            one.summary = u"x"_s.repeated(length % 3) + u"肿"_s.repeated(length);
            one.description = u"y"_s.repeated(length);
            const QByteArray bytes = exchange::calendarIcs(u"z"_s.repeated(length), {one}, kMade, one.summary);
            QVERIFY(!bytes.contains("\r\r"));
            QCOMPARE(bytes.count('\r'), bytes.count('\n'));
            QCOMPARE(Read(bytes).summary(), one.summary);
            QCOMPARE(Read(bytes).description(), one.description);
        }
    }

    void controlsAndDirectionMarksStayHere()
    {
        CalendarEntry one = entry();
        one.summary = u"A\vB\u202EC\x07"_s;
        one.description = u"first\nse\u2066cond"_s;
        const QByteArray bytes = exchange::calendarIcs(u"Demo\u200F"_s, {one}, kMade);
        QCOMPARE(Read(bytes).summary(), u"ABC"_s);
        QCOMPARE(Read(bytes).description(), u"first\nsecond"_s);
        QVERIFY(bytes.contains("X-WR-CALNAME:Demo\r\n"));
    }

    void keepsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("commas, semicolons, backslashes") << u"a, b; c \\ d"_s;
        QTest::newRow("lines") << u"first\nsecond"_s;
        QTest::newRow("Chinese") << u"替雷利珠单抗：完全回复函"_s;
        QTest::newRow("long") << u"tumor "_s.repeated(60).trimmed();
        QTest::newRow("long Chinese") << u"肿瘤"_s.repeated(120);
        QTest::newRow("a line that looks like another") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
    }
    void keepsTexts()
    {
        QFETCH(QString, text);
        CalendarEntry one = entry();
        one.summary = text;
        one.description = text;
        const Read read(exchange::calendarIcs(u"Demo"_s, {one}, kMade));
        QCOMPARE(read.events(), 1);
        QCOMPARE(read.summary(), text);
        QCOMPARE(read.description(), text);
    }

    void foldsLinesAt75Octets()
    {
        CalendarEntry one = entry();
        one.summary = u"肿瘤 tumor "_s.repeated(60);
        const QByteArray bytes = exchange::calendarIcs(u"Demo"_s, {one}, kMade);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.chopped(line.endsWith('\r')).size() <= 75, line);
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // No letter is torn apart.
        }
    }

    void anEmptyCalendarIsOne()
    {
        const QByteArray bytes = exchange::calendarIcs(u"Demo"_s, {}, kMade);
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(Read(bytes).events(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalendarWriter)
#include "tst_calendar_writer.moc"
