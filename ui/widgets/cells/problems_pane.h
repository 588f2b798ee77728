// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/problems_model.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace widgets {

class EmptyState;

/// Lists every contradiction of the portfolio until it is solved. Enter opens the record at the field.
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    ProblemsPane(const presentation::ProblemList &list, const workspace::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void fieldRequested(domain::RecordKind kind, qint64 id, const QString &key);
    void countChanged(int count);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeTable();
    void open(const QModelIndex &index);
    void update();

    const presentation::ProblemList &m_list;
    presentation::ProblemsModel *m_model;
    QLineEdit *m_find;
    EmptyState *m_empty;
    QTableView *m_table;
};

} // namespace widgets
