// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/rate_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace presentation {

namespace {

constexpr qsizetype kNamed = 8;

QString words(const char *source)
{
    return QCoreApplication::translate("Rates", source);
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QString ratePlanSummary(const exchange::RatePlan &plan)
{
    const auto taken = std::ranges::count_if(plan.columns, &exchange::RateColumn::isTaken);
    return words(QT_TRANSLATE_NOOP("Rates", "%1 rates of %2 currencies to add, %3 here already, %4 that differ and stay as they are."))
        .arg(number(plan.added.size()), number(taken), number(plan.unchanged), number(plan.conflicts.size() - plan.overruled.size()));
}

QString rateGap(const exchange::RateColumn &column, const exchange::RatePlan &plan)
{
    if (column.days == 0)
        return words(QT_TRANSLATE_NOOP("Rates", "no rate in this file"));
    QStringList parts;
    if (column.first > plan.first)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "begins on %1, so earlier amounts cannot be converted")).arg(day(column.first)));
    if (column.last < plan.last)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "ends on %1")).arg(day(column.last)));
    if (column.missing > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Rates", "%1 days in between have none (N/A)")).arg(number(column.missing)));
    return parts.join(QStringLiteral("; "));
}

QStringList rateGaps(const exchange::RatePlan &plan)
{
    const qint64 span = plan.first.daysTo(plan.last) + 1;
    QStringList lines{words(QT_TRANSLATE_NOOP("Rates", "%1 days from %2 to %3; the other %4 are weekends and bank holidays, for which the last rate before holds."))
                          .arg(number(plan.days), day(plan.first), day(plan.last), number(span - plan.days))};
    QStringList left;
    for (const auto &column : plan.columns) {
        if (!column.isTaken)
            left.append(column.currency);
        else if (const QString gap = rateGap(column, plan); !gap.isEmpty())
            lines.append(QStringLiteral("%1: %2.").arg(column.currency, gap));
    }
    if (!left.isEmpty()) {
        const QString names = left.first(std::min(left.size(), kNamed)).join(QStringLiteral(", ")) + (left.size() > kNamed ? QStringLiteral(", …") : QString());
        lines.append(words(QT_TRANSLATE_NOOP("Rates", "%1 currencies of the file are not taken: %2.")).arg(number(left.size()), names));
    }
    return lines;
}

QString rateConflict(const exchange::RateConflict &conflict)
{
    return words(QT_TRANSLATE_NOOP("Rates", "%1/%2 %3: %4 here, %5 in the file."))
        .arg(conflict.mine.base, conflict.mine.quote, conflict.mine.date.toString(), conflict.mine.rate, conflict.theirs);
}

} // namespace presentation
