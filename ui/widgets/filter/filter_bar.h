// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace widgets {

class Chip;
class FilterEdit;
class FlowLayout;
class TextLabel;

/// One condition as the filter bar shows it. The key is the caller's own name for it.
struct FilterChip
{
    QString key;
    QString field;
    QString value;
    QString inertReason = {};
};

/// The line under the top bar: conditions as chips, a field to type more, how many records remain, page actions.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setChips(const QList<FilterChip> &chips);
    void setFilterText(const QString &text);
    QString filterText() const;
    void setPlaceholder(const QString &text);
    /// What is wrong with the typed filter, and how to mend it; empty if nothing is. The stretch is marked in the field.
    void setFilterProblem(const QString &sentence, qsizetype from = 0, qsizetype length = 0);
    /// The field the filter is typed in, to tell it what may follow.
    FilterEdit &edit() const { return *m_edit; }
    /// "120 of 386 candidates".
    void setCountText(const QString &text);
    /// Adds a widget at the right end (a view switch, New, Import).
    void addAction(QWidget *widget);
    using QWidget::addAction;
    void focusFilter();

signals:
    void filterTextEdited(const QString &text);
    void filterSubmitted(const QString &text);
    void chipActivated(const QString &key);
    void chipRemoved(const QString &key);
    /// Backspace in the empty field.
    void lastChipWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareField();
    void fitField();

    QList<Chip *> m_chips;
    QWidget *m_flowArea;
    FlowLayout *m_flow;
    FilterEdit *m_edit;
    TextLabel *m_problem;
    TextLabel *m_count;
    QHBoxLayout *m_actions;
};

} // namespace widgets
