// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_mapping.h"

#include "domain/names.h"

#include <algorithm>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/// One target of each group must be there.
QList<QStringList> neededTargets(ListKind list)
{
    switch (list) {
    case ListKind::Unset: return {};
    case ListKind::Candidates:
    case ListKind::Programs: return {{u"candidate.name"_s, u"candidate.inn"_s, u"candidate.brand"_s, u"candidate.code"_s, u"candidate.name_zh"_s}};
    case ListKind::Trials: return {{u"trial.registry_no"_s}};
    case ListKind::Deals: return {{u"deal.principal"_s, u"deal.partner"_s, u"deal.title"_s}};
    case ListKind::Companies: return {{u"company.name"_s, u"company.name_zh"_s}};
    case ListKind::Events: return {{u"deal.title"_s, u"deal.principal"_s, u"deal.partner"_s}, {u"event.type"_s}, {u"event.date"_s}};
    case ListKind::Rates: return {{u"rate.base"_s}, {u"rate.quote"_s}, {u"rate.date"_s}, {u"rate.rate"_s}};
    }
    return {};
}

/// Headings as they are compared; the n-th of equal ones is another than the first.
QStringList headingKeys(const QStringList &headings)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const QString &heading : headings) {
        const QString key = normalizedKey(heading);
        const int count = seen[key]++;
        keys.append(count == 0 || key.isEmpty() ? key : key + u'#' + QString::number(count));
    }
    return keys;
}

/// The same headings in the same order: then the numbers hold, also where rows are wider than the header and names stand elsewhere.
bool isMadeFor(const ColumnMapping &saved, const QStringList &headings)
{
    QStringList named;
    int last = -1;
    for (const MappedColumn &column : saved.columns) {
        if (column.index <= last)
            return false;
        last = column.index;
        if (!column.header.isEmpty())
            named.append(column.header);
    }
    QStringList wanted = headings;
    wanted.removeAll(QString());
    return !named.isEmpty() && headerKey(named) == headerKey(wanted);
}

} // namespace

const MappedColumn *ColumnMapping::column(QStringView target) const
{
    const auto at = std::ranges::find(columns, target, &MappedColumn::target);
    return at == columns.end() ? nullptr : &*at;
}

QString headerKey(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings)
        keys.append(normalizedKey(heading));
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    return keys.join(u'|');
}

Result<ColumnMapping> mappingOn(const ColumnMapping &saved, const QStringList &headings)
{
    if (isMadeFor(saved, headings))
        return saved;
    const QStringList keys = headingKeys(headings);
    QStringList savedHeadings;
    for (const MappedColumn &column : saved.columns)
        savedHeadings.append(column.header);
    const QStringList wanted = headingKeys(savedHeadings);
    ColumnMapping mapping = saved;
    QStringList missing;
    for (qsizetype i = 0; i < saved.columns.size(); ++i) {
        MappedColumn &column = mapping.columns[i];
        if (!wanted[i].isEmpty())
            column.index = int(keys.indexOf(wanted[i]));
        if (column.index < 0 && !column.target.isEmpty())
            missing.append(column.header);
    }
    if (!missing.isEmpty())
        return Error{Error::Code::WrongFormat, missing.join(u", "_s), u"columns"_s};
    mapping.columns.removeIf([](const MappedColumn &column) { return column.index < 0; });
    for (int index = 0; index < int(headings.size()); ++index) {
        if (std::ranges::find(mapping.columns, index, &MappedColumn::index) != mapping.columns.end())
            continue;
        MappedColumn column;
        column.index = index;
        column.header = headings[index];
        mapping.columns.append(column);
    }
    std::ranges::stable_sort(mapping.columns, {}, &MappedColumn::index);
    return mapping;
}

QList<QStringList> missingTargets(const ColumnMapping &mapping)
{
    QList<QStringList> missing;
    for (const QStringList &group : neededTargets(mapping.list)) {
        const bool isThere = std::ranges::any_of(group, [&](const QString &target) {
            return mapping.column(target) || std::ranges::find(mapping.constants, target, &MappedConstant::target) != mapping.constants.end();
        });
        if (!isThere)
            missing.append(group);
    }
    return missing;
}

QStringList doubledTargets(const ColumnMapping &mapping)
{
    QStringList seen;
    QStringList doubled;
    for (const MappedColumn &column : mapping.columns) {
        const ColumnTarget *target = columnTarget(column.target);
        if (!target || isRepeatable(*target))
            continue;
        if (seen.contains(column.target) && !doubled.contains(column.target))
            doubled.append(column.target);
        seen.append(column.target);
    }
    return doubled;
}

} // namespace exchange
