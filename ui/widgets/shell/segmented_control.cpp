// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/segmented_control.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;

namespace {

constexpr int kPadding = 11;
constexpr int kIconRoom = 22;
constexpr int kHeight = 26;

int segmentWidth(const SegmentedControl::Segment &segment)
{
    QFont bold = presentation::textFont(presentation::TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(bold).horizontalAdvance(segment.text);
    return text + 2 * presentation::zoomed(kPadding) + (segment.icon.isNull() ? 0 : kIconRoom);
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    m_current = std::clamp(m_current, 0, std::max(0, int(segments.size()) - 1));
    updateAccessibleText();
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= m_segments.size())
        return;
    m_current = index;
    updateAccessibleText();
    update();
    emit currentChanged(index);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const Segment &segment : m_segments)
        width += segmentWidth(segment);
    return {width, presentation::zoomed(kHeight)};
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(ColorRole::Surface), std::nullopt});
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect(), kControlRadius, kControlRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    for (int index = 0; index < m_segments.size(); ++index)
        paintSegment(painter, index);
    painter.restore();
    drawPanel(painter, {rect(), Qt::transparent, theme.color(ColorRole::Border)});
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme);
}

void SegmentedControl::paintSegment(QPainter &painter, int index) const
{
    const presentation::Theme theme = themeOf(*this);
    const Segment &segment = m_segments[index];
    const bool current = index == m_current;
    QRect place = segmentRect(index);
    if (current)
        painter.fillRect(place, theme.color(ColorRole::AccentSoft));
    if (index > 0)
        painter.fillRect(QRect(place.left(), 0, 1, height()), theme.color(ColorRole::Border));
    QFont font = presentation::textFont(presentation::TextRole::Label);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const ColorRole color = current ? ColorRole::Accent : ColorRole::TextSecondary;
    painter.setPen(theme.color(isEnabled() ? color : ColorRole::TextDisabled));
    if (!segment.icon.isNull()) {
        segment.icon.paint(&painter, QRect(place.left() + presentation::zoomed(kPadding), (height() - 16) / 2, 16, 16), Qt::AlignCenter,
                           QIcon::Normal, current ? QIcon::On : QIcon::Off);
        place.setLeft(place.left() + kIconRoom);
    }
    presentation::drawLine(painter, place, Qt::AlignCenter, segment.text);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < m_segments.size(); ++index) {
        if (segmentRect(index).contains(event->position().toPoint()))
            setCurrentIndex(index);
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool backward = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (forward || backward)
        setCurrentIndex(m_current + (forward ? 1 : -1));
    else
        QWidget::keyPressEvent(event);
}

QRect SegmentedControl::segmentRect(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += segmentWidth(m_segments[before]);
    return {left, 0, segmentWidth(m_segments[index]), height()};
}

void SegmentedControl::updateAccessibleText()
{
    if (m_current >= m_segments.size())
        return;
    setAccessibleDescription(tr("%1, choice %2 of %3")
                                 .arg(m_segments[m_current].text)
                                 .arg(m_current + 1)
                                 .arg(m_segments.size()));
}

} // namespace widgets
