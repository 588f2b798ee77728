// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/waiting_veil.h"

#include "widgets/style/painting.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr double kOpacity = 0.6; ///< Old figures stay readable, and are plainly not those of now.

} // namespace

WaitingVeil::WaitingVeil(QWidget &over)
    : QWidget(&over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Being worked out"));
    over.installEventFilter(this);
    hide();
}

void WaitingVeil::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    setGeometry(parentWidget()->rect());
    setVisible(isWaiting);
    raise();
}

bool WaitingVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_isWaiting)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void WaitingVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(kOpacity);
    painter.fillRect(rect(), themeOf(*this).color(presentation::ColorRole::Surface));
}

} // namespace widgets
