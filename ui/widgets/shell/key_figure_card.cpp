// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/key_figure_card.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;
using presentation::textFont;

namespace {

constexpr int kPadding = 11;
constexpr int kHeight = 102;
constexpr int kLeastWidth = 168; ///< Its title is not cut beside the trend.
constexpr int kLeastFigure = 16; ///< Pixels.
constexpr double kTrendWidth = 52;
constexpr double kTrendHeight = 14;

void drawText(QPainter &painter, const QRectF &rect, const QString &text)
{
    presentation::drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

ColorRole toneColor(KeyFigure::Tone tone)
{
    switch (tone) {
    case KeyFigure::Tone::Good: return ColorRole::Good;
    case KeyFigure::Tone::Bad: return ColorRole::Bad;
    case KeyFigure::Tone::Neutral: break;
    }
    return ColorRole::Text;
}

} // namespace

KeyFigureCard::KeyFigureCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureCard::setFigure(const KeyFigure &figure)
{
    m_figure = figure;
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(figure.title, figure.value, figure.qualifier).trimmed());
    setAccessibleDescription(QStringLiteral("%1. %2 %3").arg(figure.detail, figure.change, figure.changeContext));
    setToolTip(QStringLiteral("%1\n%2 %3").arg(figure.detail, figure.change, figure.changeContext).trimmed());
    updateGeometry();
    update();
}

QSize KeyFigureCard::sizeHint() const
{
    return {presentation::zoomed(184), presentation::zoomed(kHeight)};
}

QSize KeyFigureCard::minimumSizeHint() const
{
    return {presentation::zoomed(kLeastWidth), presentation::zoomed(kHeight)};
}

void KeyFigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyFigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    const ColorRole border = underMouse() ? ColorRole::StrongBorder : ColorRole::Border;
    drawPanel(painter, {rect(), theme.color(ColorRole::Surface), theme.color(border), kCardRadius});
    const QRectF area = QRectF(rect()).adjusted(kPadding, 10, -kPadding, -10);
    const double trend = hasTrend() || m_figure.range.size() == 3 ? kTrendWidth + 8 : 0;
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    drawText(painter, QRectF(area.left(), area.top(), area.width() - trend, presentation::zoomed(16)), m_figure.title);
    const QRectF corner(area.right() - kTrendWidth, area.top() + 3, kTrendWidth, kTrendHeight);
    if (m_figure.range.size() == 3)
        paintRange(painter, corner);
    else if (trend > 0)
        paintTrend(painter, corner);
    paintValue(painter, QRectF(area.left(), area.top() + presentation::zoomed(18), area.width(), presentation::zoomed(30)));
    painter.setFont(textFont(TextRole::Footnote));
    painter.setPen(theme.color(ColorRole::TextTertiary));
    drawText(painter, QRectF(area.left(), area.top() + presentation::zoomed(50), area.width(), presentation::zoomed(15)), m_figure.detail);
    paintChange(painter, QRectF(area.left(), area.top() + presentation::zoomed(67), area.width(), presentation::zoomed(15)));
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme, kCardRadius);
}

/// A line of zeros tells nothing and would run through the figure's words.
bool KeyFigureCard::hasTrend() const
{
    return m_figure.trend.size() > 1 && std::ranges::any_of(m_figure.trend, [](double value) { return value != 0; });
}

void KeyFigureCard::paintTrend(QPainter &painter, const QRectF &rect) const
{
    const auto [low, high] = std::ranges::minmax(m_figure.trend);
    const double span = high > low ? high - low : 1;
    QPolygonF line;
    for (qsizetype i = 0; i < m_figure.trend.size(); ++i) {
        const double x = rect.left() + rect.width() * double(i) / double(m_figure.trend.size() - 1);
        line.append({x, rect.bottom() - rect.height() * (m_figure.trend[i] - low) / span});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = themeOf(*this).color(ColorRole::Accent);
    painter.setPen(QPen(accent, 1.25));
    painter.drawPolyline(line);
    painter.setBrush(accent);
    painter.drawEllipse(line.last(), 1.5, 1.5);
    painter.restore();
}

/// The rate within its interval, on a line from 0 to 100 %.
void KeyFigureCard::paintRange(QPainter &painter, const QRectF &rect) const
{
    const presentation::Theme theme = themeOf(*this);
    const double middle = rect.top() + rect.height() / 2 - 3;
    const auto at = [&](int which) { return QPointF(rect.left() + rect.width() * std::clamp(m_figure.range[which], 0.0, 1.0), middle); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Grid), 1.5));
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    painter.setPen(QPen(theme.color(ColorRole::Accent), 3));
    painter.drawLine(at(0), at(2));
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.drawEllipse(at(1), 3, 3);
    painter.restore();
}

void KeyFigureCard::paintValue(QPainter &painter, const QRectF &rect) const
{
    const presentation::Theme theme = themeOf(*this);
    painter.setFont(textFont(TextRole::KeyFigure));
    // A long amount is written smaller: the figure is what the card is for.
    while (presentation::tabularWidth(QFontMetricsF(painter.font()), m_figure.value) > rect.width() && painter.font().pixelSize() > presentation::zoomed(kLeastFigure)) {
        QFont smaller = painter.font();
        smaller.setPixelSize(smaller.pixelSize() - 1);
        painter.setFont(smaller);
    }
    painter.setPen(theme.color(ColorRole::Text));
    presentation::drawTabular(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    if (m_figure.qualifier.isEmpty())
        return;
    const double used = presentation::tabularWidth(QFontMetricsF(painter.font()), m_figure.value) + 6;
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(theme.color(ColorRole::TextTertiary));
    drawText(painter, rect.adjusted(used, 4, 0, 4), m_figure.qualifier);
}

void KeyFigureCard::paintChange(QPainter &painter, const QRectF &rect) const
{
    const presentation::Theme theme = themeOf(*this);
    QFont font = textFont(TextRole::Footnote);
    painter.setFont(font);
    painter.setPen(theme.color(toneColor(m_figure.tone)));
    drawText(painter, rect, m_figure.change);
    const double used = QFontMetricsF(font).horizontalAdvance(m_figure.change) + 3;
    painter.setPen(theme.color(ColorRole::TextTertiary));
    if (used < rect.width())
        drawText(painter, rect.adjusted(used, 0, 0, 0), m_figure.changeContext);
}

} // namespace widgets
