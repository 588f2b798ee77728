// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/table_layout.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace widgets {

/// A popup to choose which columns a table shows and in which order, what makes groups, and to set all back. Every change takes effect at
/// once. Space shows or hides a column, dragging or Alt with an arrow key moves it, Escape closes.
class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(domain::RecordKind kind, const presentation::TableLayout &layout, QWidget *parent);

    /// Opens under the button, inside the screen.
    void openUnder(const QWidget &button);

Q_SIGNALS:
    void layoutChosen(const presentation::TableLayout &layout);
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addParts();
    void fillGroups();
    void fillColumns();
    void showMatches(const QString &text);
    void takeColumns();
    void moveCurrent(int places);
    void tell();

    domain::RecordKind m_kind;
    presentation::TableLayout m_layout;
    QLineEdit *m_find;
    QListWidget *m_columns;
    QComboBox *m_group;
    QCheckBox *m_freezes;
    QCheckBox *m_totals;
    bool m_isFilling = false;
};

} // namespace widgets
