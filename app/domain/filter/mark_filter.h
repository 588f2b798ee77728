// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

namespace domain {

/// Some of the records shown, as a chart's mark stands for them, with the words the chart knows the mark by: codes of areas, phases, outcomes,
/// years such as "2020" or "2019-2021"; names of single
/// records after an equals sign: "=ivonescimab", "=NCT04736823".
struct RecordMark
{
    RecordKind kind = RecordKind::Unset;
    QList<qint64> ids;
    QStringList keys;
};

/// The filter that shows exactly the mark's records of those that pass now, by conditions on the fields that its words are values of;
/// nothing where no such conditions tell them apart. `visible` are the ids of that kind that pass now, ascending. Pure.
std::optional<FilterSpec> filterForMark(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const QList<qint64> &visible,
                                        const RecordMark &mark);

} // namespace domain
