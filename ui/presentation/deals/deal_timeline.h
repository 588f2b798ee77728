// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace presentation {

/// One mark on a deal's timeline: an event of the deal, or what an agency did about one of its candidates.
struct TimelineItem
{
    enum class Tone : quint8 { Plain, Progress, Warning, Ending };

    domain::RecordKind kind = domain::RecordKind::DealEvent;
    qint64 id = 0;
    QString title;           ///< "Terminated; all rights returned".
    QString dateText;        ///< "18 Sep 2023".
    QString detail;          ///< Summary, reason, amount; may be empty.
    domain::PartialDate date;///< When it takes effect; drawn as a span where it is coarser than a day.
    domain::PartialDate notice; ///< Of a termination; empty otherwise.
    Tone tone = Tone::Plain;
    bool isExpected = false; ///< Later than the as-of date, or only planned.

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// What a timeline draws, in date order.
struct DealTimeline
{
    QList<TimelineItem> items;
    QDate asOf;
    QDate inForceFrom;  ///< Invalid before the deal exists.
    QDate inForceTo;    ///< Its end, else the as-of date.
    bool hasEnded = false;

    friend bool operator==(const DealTimeline &, const DealTimeline &) = default;
};

DealTimeline dealTimeline(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf, domain::Language language);
/// "Terminated; all rights returned, 18 Sep 2023. Reason: Partner strategy." for tooltips and screen readers.
QString spokenText(const TimelineItem &item);

} // namespace presentation
