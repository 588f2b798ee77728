// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

#include <QDate>

#include <optional>

namespace database {

/// Which steps of the log are wanted; what is left empty asks for nothing. A plain value.
struct StepQuery
{
    QString text;            ///< Stands in the step's name or in a value it wrote, whatever the case of Latin letters.
    QList<qint64> records;   ///< With `text`: steps that touched one of these records answer too. At most 100 are looked at.
    QStringList codes;       ///< With `text`: vocabulary codes whose label holds it; steps that wrote one of them answer too.
    domain::RecordKind kind = domain::RecordKind::Unset; ///< Records of this kind were touched.
    std::optional<domain::StepLabel::Action> action;
    QString author;
    QDate from; ///< Local days, both included.
    QDate to;

    bool isEmpty() const { return *this == StepQuery(); }
    friend bool operator==(const StepQuery &, const StepQuery &) = default;
};

} // namespace database
