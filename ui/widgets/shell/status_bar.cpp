// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/status_bar.h"

#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent),
      m_left(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this)),
      m_right(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
{
    setFixedHeight(presentation::zoomed(26));
    m_left->setAccessibleDescription(tr("Shown records"));
    m_right->setAccessibleDescription(tr("State of the file"));
    // A long message is cut rather than allowed to widen the window.
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
}

void StatusBar::setLeftText(const QString &text)
{
    m_left->setText(text);
}

void StatusBar::setRightText(const QString &text)
{
    m_right->setText(text);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::StatusBar));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Border));
}

} // namespace widgets
