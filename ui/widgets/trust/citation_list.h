// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/citations.h"
#include "figure/provenance.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace presentation {
class CitationTableModel;
}

namespace widgets {

class TextLabel;

/// What a set of records rests on: every citation of them and of their parts, sortable, to be opened and exported.
/// Says how many of the records cite nothing. Main thread.
class CitationList : public QWidget
{
    Q_OBJECT

public:
    CitationList(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~CitationList() override;

    void showRecords(domain::RecordKind kind, const QList<qint64> &ids);
    /// Writes the list as CSV, with its record beside it.
    bool exportTo(const QString &path, figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    struct Answer
    {
        domain::Snapshot snapshot;
        QList<domain::Citation> citations;
        qsizetype uncited = 0;
        qsizetype sources = 0;
    };

    QWidget *makeTools();
    static Answer gather(const domain::Snapshot &snapshot, domain::RecordKind kind, const QList<qint64> &ids);
    void ask();
    void showAnswer(const Answer &answer);
    void updateTools();
    void askAndExport();
    void openLink() const;
    void openRecord();
    int currentRow() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    domain::RecordKind m_kind = domain::RecordKind::Unset;
    QList<qint64> m_ids;
    presentation::CitationTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    TextLabel *m_summary;
    QPushButton *m_open = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
    workspace::LatestTask<Answer> m_task;
};

} // namespace widgets
