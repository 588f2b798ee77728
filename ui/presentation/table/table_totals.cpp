// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/table_totals.h"

#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace presentation {

using domain::FieldKind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Totals", source);
}

/// The announced total of a deal is the most that can be paid, so that "up to" is the total itself.
bool isHeadline(const domain::FieldMeta &column)
{
    return QLatin1String(column.key) == QLatin1String("headline");
}

/// A headline holds its own upfront and milestones, and a deal of two licensors is announced for both of them.
void noteOverlap(ColumnTotal &total, const OrderSpec &spec, const domain::FieldMeta &column, qint64 id)
{
    const int type = spec.source->kind() == domain::RecordKind::DealTerm ? spec.source->columnOf(u"term_type") : -1;
    if (type >= 0) {
        const domain::Value value = spec.source->value(*spec.portfolio, id, type, spec.asOf);
        const auto *number = std::get_if<qint64>(&value);
        const qint64 termType = number ? *number : 0;
        total.isNotAdded = total.isNotAdded || total.termType.value_or(termType) != termType;
        total.termType = termType;
    }
    total.isNotAdded = total.isNotAdded || QLatin1String(column.key) == QLatin1String("announced_licensor");
}

void addAmount(ColumnTotal &total, const domain::FieldMeta &column, const domain::AmountInterval &amount)
{
    if (!amount.low && !amount.high)
        return;
    const bool isUpTo = !amount.low;
    const bool countsMost = isUpTo && isHeadline(column);
    total.isLowerBound = total.isLowerBound || (amount.low != amount.high && !countsMost);
    ++total.recorded;
    total.upTo += isUpTo;
    total.sums[amount.currency] += countedAmount(column, amount).value_or(0);
}

void addValue(ColumnTotal &total, const domain::FieldMeta &column, const domain::Value &value)
{
    if (domain::isEmpty(value))
        return;
    ++total.recorded;
    if (const auto *whole = std::get_if<qint64>(&value); whole && isAddedUp(column))
        total.sums[QString()] += *whole;
    if (const auto *flag = std::get_if<bool>(&value))
        total.sums[QString()] += *flag ? 1 : 0;
}

void addRecord(TableTotals::Row &totals, const OrderSpec &spec, const QList<int> &columns, qint64 id)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto &column = spec.source->column(columns[i]);
        ++totals[i].records;
        if (column.kind == FieldKind::Money) {
            noteOverlap(totals[i], spec, column, id);
            addAmount(totals[i], column, spec.source->amount(*spec.portfolio, id, columns[i], spec.asOf));
        } else {
            addValue(totals[i], column, spec.source->value(*spec.portfolio, id, columns[i], spec.asOf));
        }
        if (totals[i].isNotAdded)
            totals[i].sums.clear();
    }
}

QString counted(const char *source, const ColumnTotal &total)
{
    const QLocale locale;
    return words(source).arg(locale.toString(total.recorded), locale.toString(total.records));
}

TotalText amountText(const ColumnTotal &total)
{
    QStringList sums;
    for (auto sum = total.sums.begin(); sum != total.sums.end(); ++sum) {
        const bool saysNothing = total.isLowerBound && sum.value() == 0; // "At least nothing" is no sum.
        if (!saysNothing)
            sums.append(domain::moneyText(sum.value(), sum.key(), windowLanguage()));
    }
    const bool isAll = total.recorded == total.records && !total.isLowerBound;
    const QString sum = sums.join(QStringLiteral(" + "));
    const QString figure = sum.isEmpty() ? QString()
        : !isAll                         ? QStringLiteral("≥ ") + sum
        : total.upTo > 0                 ? words(QT_TRANSLATE_NOOP("Totals", "up to %1")).arg(sum)
                                         : sum;
    QString note = counted(QT_TRANSLATE_NOOP("Totals", "disclosed for %1 of %2"), total);
    if (total.upTo > 0)
        note += words(QT_TRANSLATE_NOOP("Totals", ", %1 as “up to”")).arg(QLocale().toString(total.upTo));
    return {figure, note, {}};
}

} // namespace

bool isAddedUp(const domain::FieldMeta &column)
{
    return QLatin1String(column.key) == QLatin1String("enrollment");
}

std::optional<qint64> countedAmount(const domain::FieldMeta &column, const domain::AmountInterval &amount)
{
    return amount.low || !isHeadline(column) ? amount.low : amount.high;
}

void ColumnTotal::add(const ColumnTotal &other)
{
    records += other.records;
    recorded += other.recorded;
    isLowerBound = isLowerBound || other.isLowerBound;
    upTo += other.upTo;
    isNotAdded = isNotAdded || other.isNotAdded || (termType && other.termType && termType != other.termType);
    if (other.termType)
        termType = other.termType;
    for (auto sum = other.sums.begin(); sum != other.sums.end(); ++sum)
        sums[sum.key()] += sum.value();
    if (isNotAdded)
        sums.clear();
}

TableTotals totalsOf(const OrderSpec &spec, const QList<TableEntry> &entries, const QList<int> &columns, const std::function<bool()> &isCanceled)
{
    constexpr qsizetype kBatch = 1024;
    TableTotals totals{TableTotals::Row(columns.size()), {}};
    const TableEntry *before = nullptr;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i % kBatch == 0 && isCanceled())
            return {};
        const TableEntry &entry = entries[i];
        if (!entry.passes)
            continue;
        if (!before || !spec.isSameGroup(*before, entry))
            totals.groups.append(TableTotals::Row(columns.size()));
        before = &entry;
        addRecord(totals.groups.last(), spec, columns, entry.id);
    }
    for (const auto &group : totals.groups) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            totals.all[column].add(group[column]);
    }
    if (spec.group < 0)
        totals.groups.clear();
    return totals;
}

TotalText totalText(const domain::FieldMeta &column, const ColumnTotal &total)
{
    const QLocale locale;
    TotalText text;
    const QString sum = locale.toString(total.sums.value(QString()));
    if (column.kind == FieldKind::Money)
        text = amountText(total);
    else if (column.kind == FieldKind::Flag || column.kind == FieldKind::OptionalFlag)
        text.figure = words(QT_TRANSLATE_NOOP("Totals", "%1 yes")).arg(sum);
    else if (isAddedUp(column) && total.recorded > 0)
        text = {(total.recorded < total.records ? QStringLiteral("≥ ") : QString()) + sum, counted(QT_TRANSLATE_NOOP("Totals", "known for %1 of %2"), total), {}};
    text.count = counted(QT_TRANSLATE_NOOP("Totals", "%1 of %2"), total);
    if (text.note.isEmpty())
        text.note = text.count;
    return text;
}

} // namespace presentation
