// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/busy_line.h"

#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    constexpr int kPatience = 200;
    setFixedHeight(2);
    setAccessibleName(tr("Working"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isShown = true;
        update();
    });
}

void BusyLine::setBusy(bool isBusy)
{
    if (isBusy) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    m_isShown = false;
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (m_isShown)
        QPainter(this).fillRect(rect(), themeOf(*this).color(presentation::ColorRole::Accent));
}

} // namespace widgets
