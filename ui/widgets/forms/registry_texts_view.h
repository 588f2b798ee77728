// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QPlainTextEdit;

namespace widgets {

class TextLabel;

/// The long texts of a registry as they were imported: read only, fetched when the tab is first looked at.
class RegistryTextsView : public QWidget
{
    Q_OBJECT

public:
    RegistryTextsView(workspace::Workspace &workspace, QWidget *parent);

    void showRecord(domain::RecordKind kind, qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    QString currentHash() const;

    workspace::Workspace &m_workspace;
    qint64 m_id = 0;
    QString m_loaded;
    TextLabel *m_empty;
    QPlainTextEdit *m_text;
};

} // namespace widgets
