// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kDisabledOpacity = 0.5;

constexpr int kHeight = 24;
constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kCrossRoom = 26;
constexpr int kRoundingRoom = 2;
constexpr int kWidestValue = 280;

QFont valueFont()
{
    QFont font = presentation::textFont(TextRole::Label);
    font.setWeight(QFont::Medium);
    return font;
}

int fieldWidth(const QString &field)
{
    return field.isEmpty() ? 0 : QFontMetrics(presentation::textFont(TextRole::Label)).horizontalAdvance(field) + kGap;
}

} // namespace

Chip::Chip(const QString &field, const QString &value, QWidget *parent)
    : QAbstractButton(parent), m_field(field), m_value(value)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter %1 %2").arg(field, value));
    setAccessibleDescription(tr("Press Delete to remove it"));
    setToolTip(QStringLiteral("%1 %2").arg(field, value).trimmed());
}

void Chip::setInertReason(const QString &reason)
{
    m_inertReason = reason;
    setToolTip(reason.isEmpty() ? QStringLiteral("%1 %2").arg(m_field, m_value).trimmed() : reason);
    update();
}

QSize Chip::sizeHint() const
{
    const int value = std::min(kWidestValue, QFontMetrics(valueFont()).horizontalAdvance(m_value) + kRoundingRoom);
    return {kPadding + fieldWidth(m_field) + value + kCrossRoom, presentation::zoomed(kHeight)};
}

QRect Chip::crossRect() const
{
    return {width() - kCrossRoom, 0, kCrossRoom, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    const presentation::Theme theme = themeOf(*this);
    const bool inert = !m_inertReason.isEmpty();
    drawPanel(painter, {rect(), theme.color(inert ? ColorRole::Sunk : ColorRole::AccentSoft),
                        theme.color(inert ? ColorRole::Border : ColorRole::AccentLine), height() / 2.0});
    QRect text(kPadding, 0, width() - kPadding - kCrossRoom, height());
    painter.setFont(presentation::textFont(TextRole::Label));
    painter.setPen(theme.color(inert ? ColorRole::TextTertiary : ColorRole::TextSecondary));
    presentation::drawLine(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_field);
    text.setLeft(text.left() + fieldWidth(m_field));
    painter.setFont(valueFont());
    painter.setPen(theme.color(inert ? ColorRole::TextTertiary : ColorRole::Text));
    presentation::drawLine(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    const bool overCross = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(overCross ? ColorRole::Bad : ColorRole::TextSecondary), 1.4, Qt::SolidLine,
                        Qt::RoundCap));
    const QPointF center(width() - kCrossRoom / 2.0 - 1, height() / 2.0);
    painter.drawLine(center + QPointF(-3, -3), center + QPointF(3, 3));
    painter.drawLine(center + QPointF(-3, 3), center + QPointF(3, -3));
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme, height() / 2.0);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cross = event->button() == Qt::LeftButton && isDown()
                       && crossRect().contains(event->position().toPoint());
    if (!cross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit removeRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace widgets
