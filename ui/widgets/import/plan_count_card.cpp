// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/plan_count_card.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QLocale>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kHeight = 52;
constexpr double kPadding = 14;
constexpr double kRadius = 8;

double numberWidth(const QString &number)
{
    return presentation::tabularWidth(QFontMetricsF(presentation::textFont(TextRole::KeyFigure)), number);
}

} // namespace

PlanCountCard::PlanCountCard(ColorRole color, QWidget *parent) : QAbstractButton(parent), m_color(color)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanCountCard::setCount(qint64 count, const QString &word, const QString &detail)
{
    m_number = QLocale().toString(count);
    m_word = word;
    m_detail = detail;
    setAccessibleName(QStringLiteral("%1: %2").arg(word, m_number));
    setAccessibleDescription(detail);
    setToolTip(detail);
    updateGeometry();
    update();
}

QSize PlanCountCard::sizeHint() const
{
    return {qRound(numberWidth(m_number) + 3 * kPadding) + 72, presentation::zoomed(kHeight)};
}

void PlanCountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const presentation::Theme theme = themeOf(*this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    drawPanel(painter, {frame, theme.color(underMouse() ? ColorRole::Sunk : ColorRole::Surface), theme.color(ColorRole::Border), kRadius});
    painter.setFont(presentation::textFont(TextRole::KeyFigure));
    painter.setPen(theme.color(m_color));
    const double width = numberWidth(m_number);
    presentation::drawTabular(painter, QRectF(kPadding, 0, width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, m_number);
    const double left = 2 * kPadding + width;
    const double room = this->width() - left - kPadding;
    const double middle = height() / 2.0;
    painter.setFont(presentation::textFont(TextRole::Strong));
    painter.setPen(theme.color(ColorRole::Text));
    presentation::drawLine(painter, QRectF(left, middle - 18, room, 18), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    painter.setFont(presentation::textFont(TextRole::Footnote));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    presentation::drawLine(painter, QRectF(left, middle, room, 16), Qt::AlignLeft | Qt::AlignVCenter, m_detail);
    if (hasFocus())
        drawFocusRing(painter, rect(), theme, kRadius);
}

} // namespace widgets
