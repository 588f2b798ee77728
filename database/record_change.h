// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"

#include <QList>

namespace database {

/// Names one record of any kind.
struct RecordKey
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 id = 0;

    friend auto operator<=>(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, key.id, int(key.kind)); }
};

/// What one logged step did to one record: each field that changed, with its value before and after. An insertion has its
/// first values, a removal its last ones. A plain value.
struct RecordChange
{
    enum class Action : quint8 { Inserted, Updated, Removed };
    struct Field
    {
        const domain::FieldMeta *field = nullptr; ///< Lives as long as the program.
        domain::Value before;
        domain::Value after;

        friend bool operator==(const Field &, const Field &) = default;
    };

    qint64 step = 0;
    qint64 position = 0; ///< Within the step.
    RecordKey record;
    Action action = Action::Updated;
    QList<Field> fields;

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

} // namespace database
