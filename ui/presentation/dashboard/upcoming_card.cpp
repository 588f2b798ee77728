// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/calendar/calendar_events.h"
#include "figure/phrases.h"
#include "presentation/dashboard/card_text.h"

#include <algorithm>

namespace presentation {

using analytics::CalendarEvent;
using figure::Phrases;

namespace {

constexpr int kMonthsAhead = 6;

CardLine lineOf(const domain::Portfolio &portfolio, const CalendarEvent &event, const Phrases &words)
{
    CardLine line;
    line.sign = event.isEstimate ? CardLine::Sign::Hollow : event.isOneDay() ? CardLine::Sign::Full : CardLine::Sign::Half;
    line.trailing = event.isEstimate ? words(QT_TRANSLATE_NOOP("figure", "Estimated"))
        : event.isOneDay()           ? words(QT_TRANSLATE_NOOP("figure", "Stated day"))
                                     : words(QT_TRANSLATE_NOOP("figure", "Stated period"));
    line.lead = analytics::eventDateText(event, words.language());
    line.title = analytics::subjectName(portfolio, event, words.language());
    line.detail = analytics::eventWord(portfolio, event, words.language());
    line.kind = event.subject;
    line.ids = {event.subjectId};
    return line;
}

} // namespace

CardText upcomingCard(const CardTextRequest &request)
{
    const Phrases words(request.language);
    const auto &now = request.evaluated;
    const QDate until = now.asOf.date.addMonths(kMonthsAhead);
    CardText card;
    qint64 stated = 0;
    const auto figures = analytics::expectedEvents(*now.snapshot, now.visible, now.asOf, until);
    for (const auto &event : figures.events) {
        stated += event.isEstimate ? 0 : 1;
        card.lines.append(lineOf(*now.snapshot, event, words));
    }
    const qint64 n = card.lines.size();
    card.headline = n > 0 ? words(QT_TRANSLATE_NOOP("figure", "%1 expected in the next six months; %2 have a stated date"))
                                .arg(words.counted(QT_TRANSLATE_NOOP("figure", "%n event(s)"), n), words.count(stated))
                          : words(QT_TRANSLATE_NOOP("figure", "Nothing is expected in the next six months"));
    card.subtitle = words(QT_TRANSLATE_NOOP("figure", "Read-outs, regulatory dates, deadlines and deal events until %1, earliest first")).arg(words.date(until));
    card.footnote = words(QT_TRANSLATE_NOOP("figure", "n = %1. As of %2. Expected by now but not reported: %3. Without a date: %4."))
                        .arg(words.count(n), words.date(now.asOf.date), words.count(figures.overdue), words.count(figures.undated));
    card.emptyText = words(QT_TRANSLATE_NOOP("figure", "No expected event, completion date or deadline falls before %1.")).arg(words.date(until));
    return card;
}

} // namespace presentation
