// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/problem_list.h"

#include <QAbstractTableModel>

namespace presentation {

/// Contradictions as a table: record, field, what is wrong. Follows a ProblemList; shows those that contain a text.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Record, Field, Finding, ColumnCount };

    ProblemsModel(const ProblemList &list, const workspace::Workspace &workspace, QObject *parent = nullptr);

    void setSearchText(const QString &text);
    const domain::Problem &problemAt(int row) const { return m_shown.at(row); }
    /// The record to open for a problem: its own, or the one it belongs to where its kind has no page.
    std::pair<domain::RecordKind, qint64> openableAt(int row) const;
    qsizetype total() const { return m_list.problems().size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString text(const domain::Problem &problem, int column) const;

    const ProblemList &m_list;
    const workspace::Workspace &m_workspace;
    QString m_search;
    QList<domain::Problem> m_shown;
};

} // namespace presentation
