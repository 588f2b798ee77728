// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/drop_area.h"

#include "presentation/type/typography.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;

namespace {

constexpr int kHeight = 72;

} // namespace

DropArea::DropArea(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("Drop area"));
    setAccessibleDescription(tr("Drop a .portolan, .csv, .xlsx or .json file here"));
}

void DropArea::setContent(QLayout *content)
{
    setMaximumHeight(QWIDGETSIZE_MAX);
    setLayout(content);
    update();
}

void DropArea::setActive(bool active)
{
    m_active = active;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const presentation::Theme theme = themeOf(*this);
    painter.setBrush(m_active ? theme.color(ColorRole::AccentSoft) : QColor(Qt::transparent));
    painter.setPen(QPen(theme.color(m_active ? ColorRole::Accent : ColorRole::StrongBorder), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    if (layout())
        return;
    const QString text = tr("Drop a .portolan, .csv, .xlsx or .json file here");
    painter.setFont(presentation::textFont(presentation::TextRole::Body));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 26;
    const QRect area((this->width() - width) / 2, 0, width, height());
    icon(u"document-open").paint(&painter, QRect(area.left(), (height() - 16) / 2, 16, 16));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace widgets
