// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/action_card.h"

#include "presentation/type/typography.h"
#include "widgets/controls/key_cap.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kDisabledOpacity = 0.5;

constexpr int kHeight = 70;
constexpr int kPadding = 16;
constexpr int kTile = 38;

} // namespace

ActionCard::ActionCard(QStringView iconName, const Texts &texts, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName.toString()), m_texts(texts)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(texts.title);
    setDetail(texts.detail);
}

void ActionCard::setDetail(const QString &detail)
{
    m_texts.detail = detail;
    setAccessibleDescription(detail);
    update();
}

void ActionCard::setProminent(bool prominent)
{
    m_prominent = prominent;
    update();
}

QSize ActionCard::sizeHint() const
{
    return {480, presentation::zoomed(kHeight)};
}

QSize ActionCard::minimumSizeHint() const
{
    return {320, presentation::zoomed(kHeight)};
}

void ActionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    const presentation::Theme theme = themeOf(*this);
    const ColorRole quiet = underMouse() ? ColorRole::AccentLine : ColorRole::Border;
    drawPanel(painter, {rect(), theme.color(ColorRole::Surface), theme.color(m_prominent ? ColorRole::Accent : quiet),
                        kCardRadius});
    paintTile(painter);
    paintTexts(painter);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme, kCardRadius);
}

void ActionCard::paintTile(QPainter &painter) const
{
    const presentation::Theme theme = themeOf(*this);
    const QRect tile(kPadding, (height() - kTile) / 2, kTile, kTile);
    drawPanel(painter, {tile, theme.color(m_prominent ? ColorRole::Accent : ColorRole::AccentSoft), std::nullopt,
                        kCardRadius});
    widgets::icon(m_iconName, m_prominent ? ColorRole::TextOnAccent : ColorRole::Accent)
        .paint(&painter, tile.adjusted(11, 11, -11, -11));
}

void ActionCard::paintTexts(QPainter &painter) const
{
    const presentation::Theme theme = themeOf(*this);
    const QSize cap = keyCapSize(m_texts.keys);
    const QRect keys(width() - kPadding - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height());
    if (!m_texts.keys.isEmpty())
        drawKeyCap(painter, keys, theme, m_texts.keys);
    const int left = kPadding + kTile + 14;
    const int width = keys.left() - 12 - left;
    const auto draw = [&](int top, TextRole type, ColorRole color, const QString &text) {
        painter.setFont(presentation::textFont(type));
        painter.setPen(theme.color(color));
        presentation::drawLine(painter, QRect(left, top, width, 20), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    draw(height() / 2 - 20, TextRole::ChartHeadline, ColorRole::Text, m_texts.title);
    draw(height() / 2 + 1, TextRole::Body, ColorRole::TextSecondary, m_texts.detail);
}

} // namespace widgets
