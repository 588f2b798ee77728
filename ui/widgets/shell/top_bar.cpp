// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/top_bar.h"

#include "presentation/type/typography.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/guests/guest_badge.h"
#include "widgets/shell/buttons.h"
#include "widgets/controls/search_button.h"
#include "widgets/shell/text_label.h"
#include "widgets/states/demo_badge.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kHeight = 48;

void setStep(QToolButton &button, const QString &toolTip, bool enabled)
{
    button.setToolTip(toolTip);
    button.setAccessibleName(toolTip);
    button.setEnabled(enabled);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_portfolio(new QToolButton(this)),
      m_file(new TextLabel(TextRole::Label, ColorRole::TextTertiary, this)),
      m_sample(new DemoBadge(this)),
      m_guests(new GuestBadge(this)),
      m_row(new QHBoxLayout(this)),
      m_search(new SearchButton(this)),
      m_asOf(new AsOfButton(this)),
      m_undo(makeIconButton(u"edit-undo", tr("Undo"), this)),
      m_redo(makeIconButton(u"edit-redo", tr("Redo"), this)),
      m_export(makePrimaryButton(tr("Export"), this))
{
    setFixedHeight(presentation::zoomed(kHeight));
    prepareButtons();
    m_row->setContentsMargins(10, 0, 16, 1);
    m_row->setSpacing(4);
    m_row->addWidget(m_portfolio);
    m_row->addWidget(m_file);
    m_row->addWidget(m_sample);
    m_row->addWidget(m_guests);
    m_row->addStretch(1);
    m_row->addWidget(m_search, 4);
    m_row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_asOf, m_undo, m_redo, m_export})
        m_row->addWidget(widget);
    m_row->insertSpacing(m_row->indexOf(m_undo), 8);
    m_row->insertSpacing(m_row->indexOf(m_export), 4);
}

void TopBar::prepareButtons()
{
    m_portfolio->setAutoRaise(true);
    m_portfolio->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_portfolio->setPopupMode(QToolButton::InstantPopup);
    m_portfolio->setFocusPolicy(Qt::StrongFocus);
    m_portfolio->setFont(presentation::textFont(TextRole::ChartHeadline));
    m_export->setIcon(icon(u"document-export", ColorRole::TextOnAccent));
    setUndoText({});
    setRedoText({});
    connect(static_cast<SearchButton *>(m_search), &SearchButton::clicked, this, &TopBar::searchRequested);
    connect(m_asOf, &AsOfButton::dateChosen, this, &TopBar::asOfChosen);
    connect(m_asOf, &AsOfButton::todayChosen, this, &TopBar::asOfTodayChosen);
    connect(m_asOf, &AsOfButton::knownOnChosen, this, &TopBar::knownOnChosen);
    connect(m_asOf, &AsOfButton::knownNowChosen, this, [this] { emit knownOnChosen({}); });
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
}

void TopBar::setPortfolio(const QString &name, const QString &fileName)
{
    m_portfolio->setText(name);
    m_portfolio->setAccessibleName(tr("Portfolio %1").arg(name));
    m_file->setText(fileName);
}

void TopBar::setSample(bool isSample)
{
    m_sample->setVisible(isSample);
    makeRoom();
}

void TopBar::setGuests(bool areGuests, bool leavesOut)
{
    m_guests->setVisible(areGuests);
    m_guests->setLeavesOut(leavesOut);
    makeRoom();
}

/// In a narrow window the file's name goes before the portfolio's is cut; the window's title has it too.
void TopBar::makeRoom()
{
    constexpr int kRoomForAll = 1150;
    constexpr int kRoomWithoutBadges = 900;
    m_file->setVisible(width() >= presentation::zoomed(m_guests->isHidden() && m_sample->isHidden() ? kRoomWithoutBadges : kRoomForAll));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void TopBar::setPortfolioMenu(QMenu *menu)
{
    m_portfolio->setMenu(menu);
}

void TopBar::setSearchWidget(QWidget *widget)
{
    m_row->replaceWidget(m_search, widget);
    m_row->setStretchFactor(widget, 4);
    m_search->deleteLater();
    m_search = widget;
}

void TopBar::setToday(QDate today)
{
    m_asOf->setToday(today);
}

void TopBar::setAsOf(QDate date)
{
    m_asOf->setDate(date);
}

void TopBar::setKnownOn(QDate date)
{
    m_asOf->setKnownOn(date);
}

void TopBar::setUndoText(const QString &step)
{
    setStep(*m_undo, step.isEmpty() ? tr("Nothing to undo") : tr("Undo %1").arg(step), !step.isEmpty());
}

void TopBar::setRedoText(const QString &step)
{
    setStep(*m_redo, step.isEmpty() ? tr("Nothing to redo") : tr("Redo %1").arg(step), !step.isEmpty());
}

void TopBar::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Border));
}

} // namespace widgets
