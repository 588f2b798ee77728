// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/card.h"

#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

Card::Card(QWidget *parent)
    : QFrame(parent),
      m_heading(new QWidget(this)),
      m_headingLine(new QHBoxLayout(m_heading)),
      m_title(new TextLabel(TextRole::CardTitle, ColorRole::Text, m_heading)),
      m_note(new TextLabel(TextRole::Subtitle, ColorRole::TextTertiary, m_heading)),
      m_body(new QVBoxLayout)
{
    m_headingLine->setContentsMargins(0, 0, 0, 0);
    m_headingLine->addWidget(m_title);
    m_headingLine->addWidget(m_note, 1000); // As wide as it may become before it wraps.
    m_headingLine->addStretch(1);
    m_note->setWordWrap(true);
    m_heading->hide();
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(m_body, 1);
}

void Card::setHeading(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_heading->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeadingWidget(QWidget *widget)
{
    m_headingLine->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(ColorRole::Surface), theme.color(ColorRole::Border), kCardRadius});
}

} // namespace widgets
