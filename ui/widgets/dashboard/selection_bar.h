// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/selection_view_model.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class Chip;
class FlowLayout;
class TextLabel;

/// Floats at the foot of its parent and says which marks are selected: a chip each, how many records, and what to do with them. Hidden
/// while nothing is.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(workspace::ViewState &state, workspace::Selection &selection, QWidget *parent);

    presentation::SelectionViewModel &viewModel() { return *m_viewModel; }
    /// Pages without charts do without it.
    void setAllowed(bool isAllowed);

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void showChips();
    void list();

    presentation::SelectionViewModel *m_viewModel;
    QList<Chip *> m_chips;
    QList<workspace::Pick> m_shown;
    QWidget *m_flowArea;
    FlowLayout *m_flow;
    TextLabel *m_counts;
    QPushButton *m_narrow;
    QPushButton *m_list;
    QPushButton *m_clear;
    bool m_isAllowed = true;
};

} // namespace widgets
