// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/rate_plan_rows.h"

#include "presentation/import/plan_words.h"
#include "presentation/words/rate_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using exchange::RateColumn;
using exchange::RowChoice;
using Kind = RowChoice::Kind;
using Look = ChangeRun::Look;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Rates", source);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

RatePlanRows::RatePlanRows(std::shared_ptr<const exchange::RatePlan> plan) : m_plan(std::move(plan))
{
    for (const auto &rate : m_plan->added)
        ++m_added[rate.quote];
}

QString RatePlanRows::recordTitle() const
{
    return words(QT_TRANSLATE_NOOP("Rates", "Currency"));
}

PlanLine RatePlanRows::line(qsizetype row) const
{
    if (isConflict(row)) {
        const qsizetype place = conflictAt(row);
        const auto &mine = m_plan->conflicts[place].mine;
        const bool isTaken = m_plan->overruled.contains(place);
        return {{}, isTaken ? PlanTone::Update : PlanTone::Warn, isTaken ? updateText() : toDecideText(), QStringLiteral("%1/%2").arg(mine.base, mine.quote), mine.date.toString(),
                isTaken ? applyChoiceText() : keepMineText(), !isTaken};
    }
    const RateColumn &column = m_plan->columns[row];
    const bool isNew = m_added.value(column.currency) > 0;
    const QString span = column.days == 0 ? QString() : QStringLiteral("%1 – %2").arg(isoDay(column.first), isoDay(column.last));
    return {{}, isNew ? PlanTone::Add : PlanTone::Quiet, !column.isTaken ? skipText() : isNew ? addText() : unchangedText(), QStringLiteral("EUR/%1").arg(column.currency), span,
            column.days == 0 ? noneText() : column.isTaken ? addText() : skipText(), false};
}

QList<ChangeRun> RatePlanRows::changes(qsizetype row) const
{
    if (isConflict(row)) {
        const auto &conflict = m_plan->conflicts[conflictAt(row)];
        return {{conflict.mine.rate, Look::Now}, {QStringLiteral(" → "), Look::Plain}, {conflict.theirs, Look::New}};
    }
    const RateColumn &column = m_plan->columns[row];
    QStringList parts;
    const QLocale locale;
    if (!column.isTaken && column.days > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "%1 rates; not in use in this portfolio")).arg(locale.toString(column.days)));
    else if (const qint64 added = m_added.value(column.currency); added > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "%1 rates to add")).arg(locale.toString(added)));
    else if (column.days > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "All %1 rates are here")).arg(locale.toString(column.days)));
    if (const QString gap = rateGap(column, *m_plan); !gap.isEmpty())
        parts.append(gap);
    return {{parts.join(QStringLiteral("; ")), Look::Plain}};
}

PlanSegments RatePlanRows::segments(qsizetype row) const
{
    if (isConflict(row))
        return PlanSegment::All | (m_plan->overruled.contains(conflictAt(row)) ? PlanSegment::Update : PlanSegment::ToDecide);
    const RateColumn &column = m_plan->columns[row];
    if (!column.isTaken)
        return PlanSegment::All;
    return PlanSegment::All | (m_added.value(column.currency) > 0 ? PlanSegment::Add : PlanSegment::Unchanged);
}

QList<RowOffer> RatePlanRows::offers(qsizetype row) const
{
    QList<RowOffer> offers;
    const auto offer = [&](const QString &text, Kind kind) { offers.append({RowOffer::Kind::Choice, text, {kind, 0, 0}, {}, {}, {}, {}}); };
    if (isConflict(row)) {
        offer(applyChoiceText(), Kind::Apply);
        offer(keepMineText(), Kind::KeepMine);
    } else if (m_plan->columns[row].days > 0) {
        offer(addText(), Kind::Add);
        offer(skipText(), Kind::Skip);
    }
    return offers;
}

} // namespace presentation
