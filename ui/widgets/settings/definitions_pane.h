// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace widgets {

class RuleEditor;
class TextLabel;

/// The rules behind the figures: name, version and wording of each; fields for what a portfolio may change. Main thread.
class DefinitionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionsPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Chooses a definition and puts the keyboard into the first field of its rule.
    void showDefinition(const QString &key);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void refresh();
    void showRule();
    void store();
    QString currentKey() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    QStandardItemModel *m_model;
    QTableView *m_table;
    TextLabel *m_wording;
    RuleEditor *m_rule;
    QPushButton *m_store;
};

} // namespace widgets
