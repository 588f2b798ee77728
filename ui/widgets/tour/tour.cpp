// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/tour.h"

#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr char kSeenKey[] = "tour/seen";
constexpr int kCardWidth = 384;
constexpr int kGap = 12;
constexpr float kDimming = 0.45F;

} // namespace

Tour::Tour(const QList<TourStep> &steps, QWidget &over)
    : QWidget(&over)
    , m_steps(steps)
    , m_card(new Card(this))
    , m_text(new TextLabel(TextRole::Body, ColorRole::TextSecondary))
    , m_count(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary))
    , m_back(new QPushButton(tr("Back")))
    , m_next(makePrimaryButton({}, this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    makeCard();
    over.installEventFilter(this);
    setGeometry(over.rect());
    QWidget::show();
    raise();
    show(0);
    QSettings().setValue(QLatin1String(kSeenKey), true);
}

void Tour::makeCard()
{
    m_text->setWordWrap(true);
    auto *skip = makeLinkButton(tr("Skip the tour"), m_card);
    skip->setObjectName(QStringLiteral("skipTour"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch(1);
    for (QPushButton *button : {skip, m_back, m_next}) {
        line->addWidget(button);
        button->installEventFilter(this); // Buttons would take the arrows to move the focus.
    }
    m_card->body()->addWidget(m_text);
    m_card->body()->addLayout(line);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, &Tour::goBack);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
}

bool Tour::wasSeen()
{
    return QSettings().value(QLatin1String(kSeenKey), false).toBool();
}

void Tour::show(int step)
{
    m_current = step;
    const TourStep &one = m_steps.at(step);
    m_card->setHeading(one.title);
    m_text->setText(one.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    setAccessibleName(tr("Tour, step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(one.title));
    setAccessibleDescription(one.text);
    m_next->setAccessibleDescription(one.title + QStringLiteral(". ") + one.text);
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    update();
}

void Tour::goOn()
{
    if (m_current + 1 < m_steps.size())
        show(m_current + 1);
    else
        end();
}

void Tour::goBack()
{
    if (m_current > 0)
        show(m_current - 1);
}

void Tour::end()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    close();
}

QRect Tour::targetRect() const
{
    const QPointer<QWidget> target = m_steps.at(m_current).target;
    return target && target->isVisible() ? QRect(target->mapTo(parentWidget(), QPoint()), target->size()).adjusted(-4, -4, 4, 4) : QRect();
}

/// Beside what it is about, where there is room: at the right, below, else in the middle.
void Tour::place()
{
    const int wide = std::max(kCardWidth, m_card->layout()->minimumSize().width()); // The buttons of another language may be longer.
    m_card->setFixedWidth(wide);
    m_card->adjustSize();
    const int high = m_card->layout()->heightForWidth(wide);
    const QSize size(wide, high > 0 ? high : m_card->sizeHint().height());
    const QRect target = targetRect();
    QPoint corner(rect().center() - QPoint(size.width() / 2, size.height() / 2));
    if (!target.isNull() && target.right() + kGap + size.width() < width())
        corner = {target.right() + kGap, target.top() + kGap};
    else if (!target.isNull() && target.bottom() + kGap + size.height() < height())
        corner = {target.right() - size.width(), target.bottom() + kGap};
    corner.setX(std::clamp(corner.x(), kGap, std::max(kGap, width() - size.width() - kGap)));
    corner.setY(std::clamp(corner.y(), kGap, std::max(kGap, height() - size.height() - kGap)));
    m_card->setGeometry(QRect(corner, size));
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    const QRectF target = targetRect();
    if (!target.isNull())
        dim.addRoundedRect(target, kCardRadius, kCardRadius);
    QColor shade = presentation::Theme(presentation::Appearance::Dark).color(ColorRole::Window);
    shade.setAlphaF(kDimming);
    painter.fillPath(dim, shade);
    if (!target.isNull())
        drawFocusRing(painter, target, themeOf(*this), kCardRadius);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter: return goOn();
    case Qt::Key_Left: return goBack();
    default: event->accept(); // What lies under the tour hears no keys.
    }
}

/// A press beside the card does nothing to what is dimmed.
void Tour::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            key == Qt::Key_Right ? goOn() : goBack();
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
