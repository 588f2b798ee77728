// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/registry_pane.h"

#include "widgets/fetch/registry_address.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

RegistryPane::RegistryPane(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
{
    m_address->setObjectName(QStringLiteral("registryAddress"));
    m_address->setMaximumWidth(520);
    m_address->installEventFilter(this);
    m_reset->setObjectName(QStringLiteral("resetRegistryAddress"));
    m_reset->setToolTip(tr("Back to %1").arg(usualRegistryAddress()));
    m_message->setObjectName(QStringLiteral("registryMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    makeLayout();
    connect(m_address, &QLineEdit::editingFinished, this, &RegistryPane::commitTyping);
    connect(m_reset, &QPushButton::clicked, this, &RegistryPane::reset);
    refresh();
}

void RegistryPane::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto *name = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    name->setText(tr("Address of ClinicalTrials.gov's API"));
    name->setBuddy(m_address);
    m_address->setAccessibleName(name->text());
    auto *note = new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this);
    note->setText(tr("Asked when trials are fetched or refreshed. Your network may have a mirror or a gateway of its own. It stays on this machine."));
    note->setWordWrap(true);
    m_address->setAccessibleDescription(note->text());
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_reset);
    line->addStretch();
    layout->addWidget(name);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(note);
    layout->addStretch();
}

void RegistryPane::refresh()
{
    m_address->setText(registryAddress());
    m_address->setModified(false);
    m_message->hide();
    m_reset->setEnabled(registryAddress() != usualRegistryAddress());
}

void RegistryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_address->isModified())
        refresh();
}

bool RegistryPane::commitTyping()
{
    if (!m_address->isModified())
        return true;
    if (!setRegistryAddress(m_address->text())) {
        m_message->setText(tr("“%1” is not a web address. It looks like %2").arg(m_address->text().trimmed(), usualRegistryAddress()));
        m_message->show();
        m_address->setFocus();
        return false;
    }
    refresh();
    Q_EMIT announced(tr("Trials are fetched from %1.").arg(registryAddress()));
    return true;
}

void RegistryPane::reset()
{
    setRegistryAddress({});
    refresh();
    Q_EMIT announced(tr("Trials are fetched from %1.").arg(registryAddress()));
}

/// Escape puts back what was there.
bool RegistryPane::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (object != m_address || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_address->isModified())
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        refresh();
    return true;
}

} // namespace widgets
