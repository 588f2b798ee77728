// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guests/guest_dialog.h"

#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/text_label.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kWidth = 520;

} // namespace

GuestDialog::GuestDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(path), this))
    , m_everything(new QCheckBox(tr("Show confidential records too"), this))
    , m_open(makePrimaryButton(tr("Open"), this))
{
    setWindowTitle(tr("Open for guests"));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *sentence = new TextLabel(TextRole::Body, ColorRole::Text, this);
    sentence->setWordWrap(true);
    sentence->setText(tr("Guests can look at everything and change nothing. Confidential records are left out of tables, charts, searches, exports and counts."));
    column->addWidget(sentence);
    column->addLayout(makeFileLine());
    column->addWidget(m_everything);
    column->addLayout(makeButtons());
    m_everything->setObjectName(QStringLiteral("showConfidential"));
    m_open->setObjectName(QStringLiteral("openForGuests"));
    m_open->setDefault(true);
    m_open->setEnabled(!path.isEmpty());
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
}

void GuestDialog::open(MainWindow &window)
{
    GuestDialog dialog(window.windowFilePath(), &window);
    if (dialog.exec() == QDialog::Accepted) // Later: the view that asked is closed.
        QMetaObject::invokeMethod(&window, [&window, path = dialog.path(), view = dialog.view()] { window.openPortfolio(path, view); }, Qt::QueuedConnection);
}

QLayout *GuestDialog::makeFileLine()
{
    auto *line = new QHBoxLayout;
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    label->setText(tr("Portfolio"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    m_path->setAccessibleName(tr("Portfolio"));
    m_path->setObjectName(QStringLiteral("guestPath"));
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &GuestDialog::chooseFile);
    return line;
}

QLayout *GuestDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void GuestDialog::chooseFile()
{
    const QString chosen = Prompter(this).portfolioToOpen();
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

QString GuestDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

workspace::GuestView GuestDialog::view() const
{
    return m_everything->isChecked() ? workspace::GuestView::Everything : workspace::GuestView::WithoutConfidential;
}

} // namespace widgets
