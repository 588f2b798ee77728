// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/search_button.h"

#include "presentation/type/typography.h"
#include "widgets/controls/key_cap.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kDisabledOpacity = 0.5;

constexpr int kWidth = 360;

} // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent), m_keys(tr("Ctrl K"))
{
    setText(tr("Search names, codes, NCT numbers, 中文"));
    setAccessibleName(tr("Search"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(kWidth);
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {kWidth, 30};
}

QSize SearchButton::minimumSizeHint() const
{
    return {120, 30};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(ColorRole::Sunk),
                        theme.color(underMouse() ? ColorRole::StrongBorder : ColorRole::Border)});
    widgets::icon(u"search", ColorRole::TextTertiary).paint(&painter, QRect(10, 7, 16, 16));
    const QSize cap = keyCapSize(m_keys);
    const QRect keys(width() - cap.width() - 7, (height() - cap.height()) / 2, cap.width(), cap.height());
    const QRect words(32, 0, keys.left() - 38, height());
    painter.setFont(presentation::textFont(TextRole::Body));
    painter.setPen(theme.color(ColorRole::TextTertiary));
    const bool fits = painter.fontMetrics().horizontalAdvance(text()) <= words.width();
    presentation::drawLine(painter, words, Qt::AlignLeft | Qt::AlignVCenter, fits ? text() : tr("Search"));
    drawKeyCap(painter, keys, theme, m_keys);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme);
}

} // namespace widgets
