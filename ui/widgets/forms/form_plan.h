// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"

#include <QList>

namespace widgets {

/// Fields that belong together, under one heading.
struct FieldGroup
{
    const char *title; ///< Translation context "FormPlan"; empty for the first group.
    QList<const domain::FieldMeta *> fields;
};

/// The fields of a kind in the order of its form. A field that nobody placed stands in the last group, so a new one appears by itself.
QList<FieldGroup> formGroups(domain::RecordKind kind);

} // namespace widgets
