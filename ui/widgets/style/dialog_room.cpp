// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/dialog_room.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace widgets {

namespace {

constexpr QSize kFrame(16, 40); ///< What the desktop draws around a dialog.

QSize roomOf(const QDialog &dialog)
{
    const QSize screen = dialog.screen()->availableSize();
    const QWidget *parent = dialog.parentWidget();
    const QSize room = (parent ? parent->window()->size().boundedTo(screen) : screen) - kFrame;
    return room.expandedTo(dialog.minimumSizeHint()); // What is needed is never cut.
}

} // namespace

bool DialogRoom::eventFilter(QObject *object, QEvent *event)
{
    // Polishing comes before the first showing; one without a size of its own takes what its content needs later.
    if (event->type() == QEvent::Polish) {
        if (auto *dialog = qobject_cast<QDialog *>(object); dialog && dialog->testAttribute(Qt::WA_Resized))
            dialog->resize(dialog->size().boundedTo(roomOf(*dialog)));
    }
    return QObject::eventFilter(object, event);
}

} // namespace widgets
