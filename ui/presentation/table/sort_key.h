// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/portfolio.h"

namespace presentation {

/// What a value is sorted by: computed once per row, so that comparing is cheap.
struct SortKey
{
    bool isEmpty = true;
    double number = 0.0;
    QString text;
    domain::PartialDate date;
};

SortKey sortKey(const domain::FieldMeta &column, const domain::Value &value, const domain::Portfolio &portfolio);
/// Below, equal or above 0, as ascending order has it. Two empty keys are equal; whether empties come last is the caller's business.
int compared(const SortKey &a, const SortKey &b);

} // namespace presentation
