// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/empty_state.h"

#include "widgets/shell/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(presentation::TextRole::Body, presentation::ColorRole::TextSecondary, this)),
      m_button(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setMessage(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
}

} // namespace widgets
