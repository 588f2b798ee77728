// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/show_window.h"

#include "presentation/type/typography.h"
#include "widgets/presenting/show_page.h"
#include "widgets/style/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kPointerRests = 2000; ///< Milliseconds after which a pointer that is not moved is in the way.

} // namespace

ShowWindow::ShowWindow(const QList<ShowPage *> &pages, int first, const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(pages)
    , m_stack(new QStackedWidget(this))
    , m_title(title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation"));
    setObjectName(QStringLiteral("showWindow"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (ShowPage *page : pages) {
        m_stack->addWidget(page);
        connect(page, &ShowPage::changed, this, &ShowWindow::updateNumber);
    }
    show(first, 0);
}

ShowPage &ShowWindow::page() const
{
    return *m_pages[m_stack->currentIndex()];
}

int ShowWindow::screen() const
{
    int before = 0;
    for (int i = 0; i < m_stack->currentIndex(); ++i)
        before += m_pages[i]->screens();
    return before + m_screen + 1;
}

int ShowWindow::screens() const
{
    int count = 0;
    for (const ShowPage *page : m_pages)
        count += page->screens();
    return count;
}

void ShowWindow::show(qsizetype page, int screen)
{
    m_stack->setCurrentIndex(int(page));
    m_screen = std::clamp(screen, 0, m_pages[page]->screens() - 1);
    m_pages[page]->showScreen(m_screen);
    updateNumber();
}

void ShowWindow::updateNumber()
{
    m_screen = std::clamp(m_screen, 0, page().screens() - 1);
    setAccessibleName(QStringLiteral("%1, %2").arg(page().accessibleName(), number()));
    setAccessibleDescription(page().accessibleDescription());
    update();
}

QString ShowWindow::number() const
{
    return tr("%1 of %2").arg(screen()).arg(screens());
}

void ShowWindow::turn(int by)
{
    const int to = m_screen + by;
    const int at = m_stack->currentIndex();
    if (to >= 0 && to < page().screens())
        show(at, to);
    else if (to < 0 && at > 0)
        show(at - 1, m_pages[at - 1]->screens() - 1);
    else if (to > 0 && at + 1 < m_pages.size())
        show(at + 1, 0);
}

void ShowWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: return turn(1);
    case Qt::Key_Space: return turn(isShifted ? -1 : 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: return turn(-1);
    case Qt::Key_Home: return show(0, 0);
    case Qt::Key_End: return show(m_pages.size() - 1, m_pages.last()->screens() - 1);
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ShowWindow::mousePressEvent(QMouseEvent *event)
{
    turn(event->button() == Qt::RightButton ? -1 : 1);
}

void ShowWindow::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    if (m_resting != 0)
        killTimer(m_resting);
    m_resting = startTimer(kPointerRests);
}

void ShowWindow::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    m_resting = 0;
    setCursor(Qt::BlankCursor);
}

void ShowWindow::resizeEvent(QResizeEvent *)
{
    m_type = ShowType::forScreen(size());
    m_stack->setGeometry(rect().adjusted(m_type.margin, m_type.margin, -m_type.margin, -m_type.footer - m_type.margin / 2));
    for (ShowPage *page : m_pages) { // Those behind too: how many screens there are is known from the first on.
        page->resize(m_stack->size());
        page->setType(m_type);
    }
    show(m_stack->currentIndex(), m_screen);
}

void ShowWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    const QRectF foot(m_type.margin, height() - m_type.footer, width() - 2 * m_type.margin, m_type.footer);
    painter.fillRect(QRectF(foot.left(), foot.top(), foot.width(), 1), theme.color(ColorRole::Border));
    painter.setFont(presentation::textFont(TextRole::Footnote, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number()) + m_type.margin;
    presentation::drawLine(painter, foot.adjusted(0, 0, -numberWidth, 0), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    presentation::drawTabular(painter, foot, Qt::AlignRight | Qt::AlignVCenter, number());
}

} // namespace widgets
