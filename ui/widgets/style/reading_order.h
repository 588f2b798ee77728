// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace widgets {

/// What takes the keyboard within a widget, in the order it is read: that of the layouts, down and to the right, whenever it was made.
QList<QWidget *> readingOrder(QWidget &root);
/// Gives the keyboard to what comes after, or before, the one that has it; false where that one is not in the order.
bool moveInReadingOrder(QWidget &root, bool isForward);

/// Keeps Tab in reading order in every dialog, and gives buttons that show only an icon the name that their tip says.
/// One for the application, which owns it.
class ReadingOrder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace widgets
