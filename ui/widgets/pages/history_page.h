// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/history/history_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace presentation {
class LoggedChangesModel;
}

namespace widgets {

class TextLabel;

/// Every step that was stored, newest first, with search and filters, and below it what the current step changed. Any step that
/// still stands can be reverted, also after a restart: as a whole, or field by field where later changes stand in the way.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    /// A changed record is to be shown.
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    QWidget *makeFilters();
    QLineEdit *makeDateField(const QString &name, const QString &hint);
    QWidget *makeTables();
    void makeStepTable();
    void makeDetailTable();
    void connectModels();
    void applyFilters();
    void updateAuthors();
    void showCurrentStep();
    int currentRow() const;
    void revertCurrent();
    void revertByField();
    void finishReverting(const database::StepInfo &step, const domain::Status &status);
    void openLine(const QModelIndex &index);

    workspace::Workspace &m_workspace;
    presentation::HistoryModel *m_model;
    presentation::LoggedChangesModel *m_changes;
    QTableView *m_table;
    QTableView *m_details;
    TextLabel *m_detailTitle;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_author = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_revert;
    QPushButton *m_revertFields;
    std::optional<database::StepInfo> m_reverting; ///< Being taken back on another thread.
    QTimer m_filterTimer;
};

} // namespace widgets
