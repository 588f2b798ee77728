// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/freshness.h"
#include "workspace/view_state.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class TextLabel;
class Verification;

/// When a record was last checked against its sources, and the button that says "just now"; for many records at once too.
/// Hidden for kinds that are not verified. Main thread.
class VerificationLine : public QWidget
{
    Q_OBJECT

public:
    VerificationLine(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent);

    void showRecords(domain::RecordKind kind, const QList<qint64> &ids);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    QString textForOne(const domain::Portfolio &portfolio) const;
    QString textForMany(const domain::Portfolio &portfolio) const;
    void refresh();
    void verify();

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    Verification *m_verification;
    domain::RecordKind m_kind = domain::RecordKind::Unset;
    QList<qint64> m_ids;
    bool m_readOnly = false;
    TextLabel *m_text;
    QPushButton *m_verify;
};

} // namespace widgets
