// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/empty_state.h"

#include "presentation/type/typography.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kPlate = 48;
constexpr int kPicture = 24;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new TextLabel(TextRole::PageTitle, ColorRole::Text, this)),
      m_sentence(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this)),
      m_button(new QPushButton(this))
{
    for (QLabel *label : std::initializer_list<QLabel *>{m_icon, m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    m_title->hide();
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    for (QWidget *line : std::initializer_list<QWidget *>{m_icon, m_title, m_sentence})
        column->addWidget(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    m_icon->setVisible(!name.isEmpty());
    drawIcon();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setMessage(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(m_title->text().isEmpty() ? sentence : QStringLiteral("%1. %2").arg(m_title->text(), sentence));
}

/// The icon on a soft plate, as on the start page.
void EmptyState::drawIcon()
{
    if (m_iconName.isEmpty())
        return;
    const int side = presentation::zoomed(kPlate);
    const int picture = presentation::zoomed(kPicture);
    QPixmap plate(QSize(side, side) * devicePixelRatioF());
    plate.setDevicePixelRatio(devicePixelRatioF());
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    drawPanel(painter, {QRect(0, 0, side, side), themeOf(*this).color(ColorRole::AccentSoft), std::nullopt, kCardRadius});
    widgets::icon(m_iconName, ColorRole::Accent).paint(&painter, QRect((side - picture) / 2, (side - picture) / 2, picture, picture));
    painter.end();
    m_icon->setPixmap(plate);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace widgets
