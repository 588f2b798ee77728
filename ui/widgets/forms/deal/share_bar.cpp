// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/share_bar.h"

#include "widgets/style/painting.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kHeight = 6;

} // namespace

ShareBar::ShareBar(presentation::ColorRole color, QWidget *parent) : QWidget(parent), m_color(color)
{
    setFixedHeight(kHeight);
    hide();
}

void ShareBar::setShare(std::optional<double> share)
{
    setVisible(share.has_value());
    m_share = std::clamp(share.value_or(0.0), 0.0, 1.0);
    update();
}

QSize ShareBar::sizeHint() const
{
    constexpr int kUsual = 120;
    return {kUsual, kHeight};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(presentation::ColorRole::Hairline));
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), theme.color(m_color));
}

} // namespace widgets
