// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/field_row.h"

#include <QTimer>

namespace widgets {

/// Says under a name field, while it is typed in, that another record goes by the name already, with a link that opens it.
/// Belongs to the field's row.
class NameWarning : public QObject
{
    Q_OBJECT

public:
    NameWarning(domain::RecordKind kind, const workspace::Workspace &workspace, FieldRow *row);

    /// Whose name it is; 0 for a draft. Nothing is said for several records (-1).
    void setRecord(qint64 id) { m_record = id; }
    /// Looks at once; a message of another kind (a refusal) stays.
    void check();

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    domain::RecordKind m_kind;
    const workspace::Workspace &m_workspace;
    FieldRow *m_row;
    qint64 m_record = 0;
    qint64 m_holder = 0; ///< The record named in the message that is shown; 0 where there is none.
    QString m_sentence;
    QTimer m_timer;
};

} // namespace widgets
