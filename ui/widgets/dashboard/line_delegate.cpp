// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/line_delegate.h"

#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>

namespace widgets {

using presentation::CardLine;
using presentation::ColorRole;
using presentation::TextRole;
using presentation::textFont;
using Sign = CardLine::Sign;

namespace {

constexpr int kGap = 10;
constexpr int kSignRoom = 26;

int lineHeight(TextRole role)
{
    return QFontMetrics(textFont(role)).height();
}

ColorRole colorOf(Sign sign)
{
    switch (sign) {
    case Sign::Plus:
    case Sign::Up: return ColorRole::Good;
    case Sign::Down:
    case Sign::Back: return ColorRole::Bad;
    case Sign::Clock: return ColorRole::Warn;
    default: return ColorRole::TextSecondary;
    }
}

QPainterPath strokesOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Plus: path.moveTo(-4.5, 0), path.lineTo(4.5, 0), path.moveTo(0, -4.5), path.lineTo(0, 4.5); break;
    case Sign::Up: path.moveTo(-4.5, 2.5), path.lineTo(0, -2.5), path.lineTo(4.5, 2.5); break;
    case Sign::Down: path.moveTo(-4.5, -2.5), path.lineTo(0, 2.5), path.lineTo(4.5, -2.5); break;
    case Sign::Back: path.moveTo(-1, -4.5), path.lineTo(-4, -1.5), path.lineTo(-1, 1.5), path.moveTo(-4, -1.5), path.lineTo(2, -1.5), path.cubicTo(5, -1.5, 5, 4, 0, 4); break;
    case Sign::Edit: path.moveTo(-4, 4), path.lineTo(-3, 1), path.lineTo(3, -5), path.lineTo(5, -3), path.lineTo(-1, 3), path.lineTo(-4, 4); break;
    case Sign::Clock: path.addEllipse(QPointF(0, 0), 4.5, 4.5), path.moveTo(0, -2.5), path.lineTo(0, 0), path.lineTo(2, 1); break;
    default: break;
    }
    return path;
}

/// A small circle in front of a word of certainty: full, half, hollow.
void paintCertainty(QPainter &painter, QPointF center, Sign sign, const QColor &color)
{
    constexpr double kRadius = 3.5;
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(sign == Sign::Full ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(center, kRadius, kRadius);
    if (sign != Sign::Half)
        return;
    painter.setBrush(color);
    painter.drawPie(QRectF(center.x() - kRadius, center.y() - kRadius, 2 * kRadius, 2 * kRadius), 90 * 16, 180 * 16);
}

bool isCertainty(Sign sign)
{
    return sign == Sign::Full || sign == Sign::Half || sign == Sign::Hollow;
}

} // namespace

LineDelegate::LineDelegate(const presentation::CardText &text, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_text(text)
{
}

/// Room for the widest date of the card. Many lines share a date, and each is measured once.
double LineDelegate::leadWidth() const
{
    const QFont font = textFont(TextRole::Label);
    if (m_leadWidth >= 0 && font == m_measured)
        return m_leadWidth;
    QSet<QString> dates;
    for (const auto &line : m_text.lines)
        dates.insert(line.lead);
    m_measured = font;
    m_leadWidth = 0;
    for (const auto &date : std::as_const(dates))
        m_leadWidth = std::max(m_leadWidth, presentation::tabularWidth(QFontMetricsF(font), date));
    return m_leadWidth;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, lineHeight(TextRole::Strong) + lineHeight(TextRole::Footnote) + 4};
}

void LineDelegate::paintSign(QPainter &painter, const QRectF &place, Sign sign) const
{
    painter.translate(place.left() + 8, place.center().y());
    painter.drawPath(strokesOf(sign));
    painter.translate(-place.left() - 8, -place.center().y());
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_text.lines.size())
        return;
    const CardLine &line = m_text.lines[index.row()];
    const auto theme = themeOf(*option.widget);
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Selected) || isHovered)
        drawRowBackground(*painter, row, theme, {option.state.testFlag(QStyle::State_Selected), isHovered, option.state.testFlag(QStyle::State_HasFocus)});
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(ColorRole::Hairline));
    QRectF text = row.adjusted(line.lead.isEmpty() ? kSignRoom : leadWidth() + kGap, 1, 0, -3);
    painter->setFont(textFont(TextRole::Label));
    painter->setPen(theme.color(ColorRole::TextSecondary));
    if (!line.lead.isEmpty())
        presentation::drawTabular(*painter, QRectF(row.left() + 2, row.top(), text.left() - row.left(), row.height()), Qt::AlignLeft | Qt::AlignVCenter, line.lead);
    const double trailing = presentation::tabularWidth(QFontMetricsF(painter->font()), line.trailing) + 1;
    presentation::drawTabular(*painter, QRectF(row.right() - trailing - 2, row.top(), trailing + 2, row.height()), Qt::AlignRight | Qt::AlignVCenter, line.trailing);
    text.setRight(row.right() - trailing - (isCertainty(line.sign) ? 22 : 10));
    const double first = lineHeight(TextRole::Strong);
    painter->setFont(textFont(TextRole::Strong));
    painter->setPen(theme.color(ColorRole::Text));
    presentation::drawLine(*painter, QRectF(text.left(), text.top(), text.width(), first), Qt::AlignLeft | Qt::AlignVCenter, line.title);
    painter->setFont(textFont(TextRole::Footnote));
    painter->setPen(theme.color(ColorRole::TextSecondary));
    presentation::drawLine(*painter, QRectF(text.left(), text.top() + first, text.width(), text.height() - first), Qt::AlignLeft | Qt::AlignVCenter, line.detail);
    painter->setPen(QPen(theme.color(colorOf(line.sign)), 1.4));
    if (isCertainty(line.sign))
        paintCertainty(*painter, {row.right() - trailing - 11, row.center().y()}, line.sign, theme.color(ColorRole::TextSecondary));
    else
        paintSign(*painter, row, line.sign);
    painter->restore();
}

} // namespace widgets
