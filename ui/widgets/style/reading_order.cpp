// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/reading_order.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace widgets {

namespace {

void addLaidOut(const QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            found.append(widget);
        else if (const QLayout *inner = item->layout())
            addLaidOut(*inner, found);
    }
}

/// Children in the order they are read: as the layout has them; those that nobody laid out by where they lie.
QList<QWidget *> childrenOf(const QWidget &parent)
{
    QList<QWidget *> ordered;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            ordered.append(splitter->widget(i));
        return ordered;
    }
    if (parent.layout())
        addLaidOut(*parent.layout(), ordered);
    QList<QWidget *> others;
    for (auto *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && !ordered.contains(child))
            others.append(child);
    }
    std::ranges::stable_sort(others, [](const QWidget *a, const QWidget *b) { return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x(); });
    const bool isTabbed = qobject_cast<const QTabWidget *>(&parent) != nullptr;
    for (QWidget *other : std::as_const(others)) {
        const bool comesFirst = isTabbed && qobject_cast<QTabBar *>(other);
        const auto below = comesFirst ? ordered.begin() : std::ranges::find_if(ordered, [other](const QWidget *one) { return one->y() > other->y(); });
        ordered.insert(below, other);
    }
    return ordered;
}

void addInOrder(QWidget &widget, QList<QWidget *> &found)
{
    if (found.contains(&widget))
        return; // A layout may hold what belongs to another parent.
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()) // Else the one within takes the keyboard.
        found.append(&widget);
    for (QWidget *child : childrenOf(widget)) {
        if (!child->isHidden())
            addInOrder(*child, found);
    }
}

void nameByTip(QToolButton &button)
{
    if (!button.text().isEmpty() || !button.accessibleName().isEmpty())
        return;
    const bool clears = qobject_cast<QLineEdit *>(button.parentWidget()) && button.toolTip().isEmpty();
    button.setAccessibleName(clears ? QLineEdit::tr("Clear") : button.toolTip());
}

} // namespace

QList<QWidget *> readingOrder(QWidget &root)
{
    QList<QWidget *> order;
    addInOrder(root, order);
    order.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return order;
}

bool moveInReadingOrder(QWidget &root, bool isForward)
{
    const auto order = readingOrder(root);
    const qsizetype at = order.indexOf(QApplication::focusWidget());
    if (at < 0)
        return false;
    const qsizetype next = (at + (isForward ? 1 : order.size() - 1)) % order.size();
    order[next]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ReadingOrder::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange || event->type() == QEvent::Polish) {
        if (auto *button = qobject_cast<QToolButton *>(object))
            nameByTip(*button);
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && qobject_cast<QDialog *>(widget->window()) && (key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
            const auto order = readingOrder(*widget->window());
            for (qsizetype i = 1; i < order.size(); ++i)
                QWidget::setTabOrder(order[i - 1], order[i]);
        }
    }
    return false;
}

} // namespace widgets
