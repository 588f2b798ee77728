// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/day_dialog.h"

#include "widgets/shell/buttons.h"
#include "widgets/style/calendar_look.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

DayDialog::DayDialog(const QString &title, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_calendar(new QCalendarWidget(this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_calendar);
    m_calendar->setAccessibleName(title);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *accept = makePrimaryButton(tr("Compare"), this);
    accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_calendar, &QCalendarWidget::activated, this, &QDialog::accept);
}

QDate DayDialog::day() const
{
    return m_calendar->selectedDate();
}

} // namespace widgets
