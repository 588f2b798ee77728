// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/travel_buttons.h"

#include <QApplication>
#include <QMouseEvent>

namespace widgets {

TravelButtons::TravelButtons(QWidget *parent)
    : QObject(parent)
    , m_view(parent)
{
    qApp->installEventFilter(this);
}

bool TravelButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != m_view->window())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        Q_EMIT backPressed();
    else if (button == Qt::ForwardButton)
        Q_EMIT forwardPressed();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

} // namespace widgets
