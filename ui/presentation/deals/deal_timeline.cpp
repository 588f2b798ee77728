// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/deals/deal_timeline.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/regulatory_standing.h"
#include "domain/derived/deal_totals.h"
#include "domain/derived/phase_status.h"
#include "domain/territories.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using domain::DealEvent;
using domain::DealEventType;
using Tone = TimelineItem::Tone;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("DealTimeline", source);
}

Tone toneOf(DealEventType type)
{
    switch (type) {
    case DealEventType::Signed:
    case DealEventType::Closed:
    case DealEventType::OptionExercised:
    case DealEventType::MilestoneAchieved:
    case DealEventType::PaymentMade:
    case DealEventType::Completed: return Tone::Progress;
    case DealEventType::TerminationNotice:
    case DealEventType::PartlyTerminated:
    case DealEventType::Dispute: return Tone::Warning;
    case DealEventType::Terminated:
    case DealEventType::RightsReturned:
    case DealEventType::OptionLapsed:
    case DealEventType::Expired:
    case DealEventType::Canceled: return Tone::Ending;
    default: return Tone::Plain;
    }
}

QString returnText(domain::RightsReturn extent)
{
    switch (extent) {
    case domain::RightsReturn::All: return words(QT_TRANSLATE_NOOP("DealTimeline", "all rights returned"));
    case domain::RightsReturn::Partial: return words(QT_TRANSLATE_NOOP("DealTimeline", "part of the rights returned"));
    case domain::RightsReturn::None: return words(QT_TRANSLATE_NOOP("DealTimeline", "no rights returned"));
    default: return {};
    }
}

QString detailOf(const domain::Portfolio &portfolio, const DealEvent &event, domain::Language language)
{
    QStringList parts;
    parts.append(language == domain::Language::Chinese && !event.summaryZh.isEmpty() ? event.summaryZh : event.summary);
    if (!event.territory.isEmpty())
        parts.prepend(words(QT_TRANSLATE_NOOP("DealTimeline", "Territory: %1")).arg(domain::territoryLabel(event.territory, language)));
    const QString reason = domain::recordName(portfolio, event.reason, language);
    if (!reason.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("DealTimeline", "Reason: %1")).arg(reason));
    if (!event.notice.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("DealTimeline", "Notice given %1")).arg(domain::dateText(event.notice, language)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

TimelineItem itemOf(const domain::Portfolio &portfolio, const DealEvent &event, const domain::AsOf &asOf, domain::Language language)
{
    TimelineItem item;
    item.id = event.id.value;
    QStringList title{domain::labelOf(event.type, language)};
    if (event.amount)
        title.append(domain::moneyText(*event.amount, event.currency, windowLanguage()));
    item.title = title.join(QStringLiteral(", "));
    if (const QString returned = returnText(event.rightsReturn); !returned.isEmpty())
        item.title += QStringLiteral("; ") + returned;
    item.date = domain::effectDate(event);
    item.dateText = domain::dateText(item.date, language);
    item.detail = detailOf(portfolio, event, language);
    item.notice = event.notice.isEmpty() && !event.effective.isEmpty() && event.date < event.effective
            && toneOf(event.type) == Tone::Ending ? event.date : event.notice;
    item.tone = toneOf(event.type);
    item.isExpected = !domain::counts(item.date, asOf);
    return item;
}

TimelineItem itemOf(const domain::Portfolio &portfolio, const domain::RegulatoryEvent &event, const domain::AsOf &asOf, domain::Language language)
{
    TimelineItem item;
    item.kind = domain::RecordKind::RegulatoryEvent;
    item.id = event.id.value;
    item.title = QStringLiteral("%1, %2").arg(domain::labelOf(event.kind, language), domain::labelOf(event.agency, language));
    item.date = event.date;
    item.dateText = domain::dateText(event.date, language);
    item.detail = domain::recordName(portfolio, event.candidate, language);
    item.isExpected = domain::standingAt(event, asOf) == domain::RegEventStatus::Expected;
    if (event.status == domain::RegEventStatus::Missed || event.kind == domain::RegEvent::Crl)
        item.tone = Tone::Warning;
    return item;
}

/// Events that say no more than the deal's own dates do, where nobody entered them.
void addOwnDates(const domain::Deal &deal, const domain::AsOf &asOf, domain::Language language, QList<TimelineItem> &items)
{
    const auto add = [&](DealEventType type, const domain::PartialDate &date) {
        const QString title = domain::labelOf(type, language);
        const bool isThere = std::ranges::any_of(items, [&](const TimelineItem &item) { return item.title.startsWith(title); });
        if (date.isEmpty() || isThere)
            return;
        TimelineItem item;
        item.kind = domain::RecordKind::Deal;
        item.id = deal.id.value;
        item.title = title;
        item.date = date;
        item.dateText = domain::dateText(date, language);
        item.tone = toneOf(type);
        item.isExpected = !domain::counts(date, asOf);
        items.append(item);
    };
    add(DealEventType::Announced, deal.announced);
    add(DealEventType::Signed, deal.signedOn);
    add(DealEventType::Closed, deal.effective);
}

} // namespace

DealTimeline dealTimeline(const domain::Portfolio &portfolio, domain::Id<domain::Deal> id, const domain::AsOf &asOf, domain::Language language)
{
    DealTimeline line;
    line.asOf = asOf.date;
    const auto *deal = portfolio.find(id);
    if (!deal)
        return line;
    portfolio.forEachOf<&DealEvent::deal>(id, [&](const DealEvent &event) { line.items.append(itemOf(portfolio, event, asOf, language)); });
    addOwnDates(*deal, asOf, language, line.items);
    portfolio.forEachOf<&domain::DealCandidate::deal>(id, [&](const domain::DealCandidate &asset) {
        portfolio.forEachOf<&domain::RegulatoryEvent::candidate>(asset.candidate, [&](const domain::RegulatoryEvent &event) {
            if (!event.date.isEmpty() && domain::standingAt(event, asOf))
                line.items.append(itemOf(portfolio, event, asOf, language));
        });
    });
    line.items.removeIf([](const TimelineItem &item) { return item.date.isEmpty(); });
    std::ranges::stable_sort(line.items, {}, [](const TimelineItem &item) { return item.date.latestDay(); });
    const auto start = deal->effective.isEmpty() ? domain::agreedOn(*deal) : deal->effective;
    if (domain::counts(start, asOf))
        line.inForceFrom = start.earliestDay();
    const auto totals = domain::dealTotals(portfolio, id, asOf);
    line.hasEnded = totals.hasEnded;
    line.inForceTo = totals.hasEnded && !totals.endedOn.isEmpty() ? totals.endedOn.latestDay() : asOf.date;
    return line;
}

QString spokenText(const TimelineItem &item)
{
    QString text = QStringLiteral("%1, %2").arg(item.title, item.dateText);
    if (item.isExpected)
        text += QStringLiteral(", ") + words(QT_TRANSLATE_NOOP("DealTimeline", "expected"));
    if (!item.detail.isEmpty())
        text += QStringLiteral(". ") + item.detail;
    return text;
}

} // namespace presentation
