// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/duplicates/duplicates_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace widgets {

class EmptyState;
class TextLabel;

/// The pairs of records that may be one, with the reasons for the score: to be merged side by side, or told apart for good.
/// Compares in the background, and only while it is shown.
class DuplicatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    /// How many pairs are shown, for the tab's title.
    void countChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTools();
    void makeTable();
    void connectParts();
    void updateState();
    int currentRow() const;
    void merge();
    void tellApart();
    void open(qint64 analytics::DuplicatePair::*which);

    workspace::Workspace &m_workspace;
    presentation::DuplicatesModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QComboBox *m_kind = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_openFirst = nullptr;
    QPushButton *m_openSecond = nullptr;
};

} // namespace widgets
