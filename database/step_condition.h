// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/step_query.h"

namespace database {

/// A query as the condition of a statement over `change_step s`, with its parameters from ?3 on; ?2 is the step before which
/// the answers lie, 0 for none.
class StepCondition
{
public:
    StepCondition(const StepQuery &query, const QStringList &tables);

    QString sql() const { return m_conditions.join(QStringLiteral(" AND ")); }
    void bind(SQLite::Statement &statement) const;

private:
    /// Takes a text parameter and gives its placeholder.
    QString parameter(const QString &text);
    QString textCondition(const StepQuery &query);

    QStringList m_conditions;
    QStringList m_parameters;
};

/// The code that stands for an action in the log.
QString actionCode(domain::StepLabel::Action action);

} // namespace database
