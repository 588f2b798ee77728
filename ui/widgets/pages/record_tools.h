// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace widgets {

class Chip;
class TextLabel;

/// The line above a table: find, what is shown and selected, and the page's buttons; where it is too narrow, some of these stand
/// in a menu. Passive: says what was pressed.
class RecordTools : public QWidget
{
    Q_OBJECT

public:
    explicit RecordTools(domain::RecordKind kind, QWidget *parent = nullptr);

    QLineEdit &quickFilter() const { return *m_quickFilter; }
    /// Adds a button before those that change records.
    void addTool(QWidget *tool);
    /// A chip that says which records are shown; an empty label takes it away.
    void showRestriction(const QString &label);
    QString restriction() const { return m_restrictionLabel; }
    void setCountText(const QString &text);
    void setSelectedCount(qsizetype selected);
    bool canDuplicate() const;
    bool canRemove() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void createRequested();
    void duplicateRequested();
    void removeRequested();
    void importRequested();
    void restrictionRemoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareMore();
    QList<QAbstractButton *> movableTools() const;
    void fit();
    void prepareQuickFilter();
    void addButtons(domain::RecordKind kind);

    QHBoxLayout *m_line;
    QLineEdit *m_quickFilter;
    TextLabel *m_count;
    Chip *m_restriction = nullptr;
    QString m_restrictionLabel;
    int m_toolsAt = 0; ///< Where the next tool goes.
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QToolButton *m_more;
    QList<QAbstractButton *> m_moved; ///< Into the menu, for want of room.
};

} // namespace widgets
