// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/name_dialog.h"

#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kWidth = 380;

} // namespace

NameDialog::NameDialog(const QString &title, std::function<QString(const QString &)> takenSentence, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_problem(new TextLabel(TextRole::Label, ColorRole::Bad, this))
    , m_accept(makePrimaryButton(tr("Save"), this))
    , m_takenSentence(std::move(takenSentence))
{
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    label->setText(tr("Name"));
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(QStringLiteral("name"));
    m_accept->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    check();
}

QLayout *NameDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::setButtonText(const QString &verb)
{
    m_accept->setText(verb);
}

void NameDialog::check()
{
    const QString problem = name().isEmpty() ? QString() : m_takenSentence(name());
    m_problem->setText(problem);
    m_name->setAccessibleDescription(problem);
    m_accept->setEnabled(!name().isEmpty() && problem.isEmpty());
}

} // namespace widgets
