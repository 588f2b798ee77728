// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/models/history_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace widgets {

/// Every step that was stored, newest first; any one that still stands can be reverted, also after a restart.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(workspace::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void makeTable();
    void updateButton();
    void revertSelected();

    workspace::Workspace &m_workspace;
    presentation::HistoryModel *m_model;
    QTableView *m_table;
    QPushButton *m_revert;
};

} // namespace widgets
