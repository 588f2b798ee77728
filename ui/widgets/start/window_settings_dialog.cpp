// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/window_settings_dialog.h"

#include "widgets/settings/window_pane.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

WindowSettingsDialog::WindowSettingsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("windowSettings"));
    setWindowTitle(tr("Settings of this window"));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new WindowPane(this));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WindowSettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        QMetaObject::invokeMethod(this, &QDialog::reject, Qt::QueuedConnection);
}

} // namespace widgets
