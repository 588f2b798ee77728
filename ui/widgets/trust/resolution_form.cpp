// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/resolution_form.h"

#include "presentation/trust/conflict_model.h"
#include "presentation/words/sentences.h"
#include "presentation/words/trust_words.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/form_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace widgets {

using domain::Conflict;
using domain::ConflictChoice;
using presentation::ColorRole;
using presentation::TextRole;

ResolutionForm::ResolutionForm(workspace::Workspace &workspace, EditQueue &queue, const presentation::ConflictModel &model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_model(model)
    , m_title(new TextLabel(TextRole::CardTitle, ColorRole::Text, this))
    , m_first(new QRadioButton(this))
    , m_second(new QRadioButton(this))
    , m_neither(new QRadioButton(tr("Neither; the field shall hold:"), this))
    , m_ownPlace(new QVBoxLayout)
    , m_reason(new QLineEdit(this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
    , m_settle(makePrimaryButton(tr("Settle"), this))
    , m_reopen(new QPushButton(tr("Open again"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_first, m_second, m_neither})
        layout->addWidget(widget);
    layout->addLayout(m_ownPlace);
    layout->addWidget(m_reason);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    nameParts();
    m_reason->setPlaceholderText(tr("Why this one? For example: the filing was audited"));
    m_reason->setAccessibleName(tr("Reason"));
    m_message->setWordWrap(true);
    hide();
}

void ResolutionForm::nameParts()
{
    m_first->setObjectName(QStringLiteral("chooseFirst"));
    m_second->setObjectName(QStringLiteral("chooseSecond"));
    m_neither->setObjectName(QStringLiteral("chooseNeither"));
    m_reason->setObjectName(QStringLiteral("conflictReason"));
    m_settle->setObjectName(QStringLiteral("settleConflict"));
    m_reopen->setObjectName(QStringLiteral("reopenConflict"));
}

ResolutionForm::~ResolutionForm()
{
    m_reason->disconnect(this);
}

QWidget *ResolutionForm::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_settle);
    line->addWidget(m_reopen);
    line->addStretch();
    connect(m_settle, &QPushButton::clicked, this, &ResolutionForm::settle);
    connect(m_reopen, &QPushButton::clicked, this, &ResolutionForm::reopen);
    connect(m_reason, &QLineEdit::returnPressed, this, &ResolutionForm::settle);
    for (auto *button : {m_first, m_second, m_neither})
        connect(button, &QRadioButton::toggled, this, &ResolutionForm::updateState);
    return buttons;
}

void ResolutionForm::showConflict(domain::Id<Conflict> id)
{
    const auto *conflict = m_workspace.snapshot()->find(id);
    const bool isSame = id == m_id && conflict;
    m_id = conflict ? id : domain::Id<Conflict>();
    setVisible(conflict != nullptr);
    if (!conflict)
        return;
    m_first->setText(m_model.sideText(*conflict, ConflictChoice::First));
    m_second->setText(m_model.sideText(*conflict, ConflictChoice::Second));
    if (!isSame || conflict->chosen != ConflictChoice::Unset)
        fill(*conflict);
    updateState();
}

void ResolutionForm::fill(const Conflict &conflict)
{
    m_title->setText(presentation::placeText(*m_workspace.snapshot(), domain::placeOf(conflict), formLanguage()));
    for (auto *button : {m_first, m_second, m_neither}) {
        button->setAutoExclusive(false); // Else the last one checked cannot be taken back.
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    m_first->setChecked(conflict.chosen == ConflictChoice::First);
    m_second->setChecked(conflict.chosen == ConflictChoice::Second);
    m_neither->setChecked(conflict.chosen == ConflictChoice::Neither);
    m_reason->setText(conflict.reason);
    m_message->hide();
    makeOwn(conflict);
}

void ResolutionForm::makeOwn(const Conflict &conflict)
{
    delete std::exchange(m_own, nullptr);
    const auto *field = domain::fieldOf(conflict.kind, conflict.field);
    if (!field)
        return;
    m_own = makeFieldEditor(*field, m_workspace, this);
    m_own->input()->setObjectName(QStringLiteral("ownValue"));
    m_own->showValue(domain::valueAt(*m_workspace.snapshot(), domain::placeOf(conflict)));
    m_ownPlace->addWidget(m_own);
}

void ResolutionForm::updateState()
{
    const auto *conflict = m_workspace.snapshot()->find(m_id);
    const bool isOpen = conflict && conflict->chosen == ConflictChoice::Unset;
    const bool isWritable = !m_workspace.store().isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second, m_neither, m_reason})
        widget->setEnabled(isOpen && isWritable);
    if (m_own) {
        m_own->setVisible(choice() == ConflictChoice::Neither);
        m_own->setEnabled(isOpen && isWritable);
    }
    m_settle->setVisible(isOpen);
    m_settle->setEnabled(isWritable);
    m_reopen->setVisible(!isOpen);
    m_reopen->setEnabled(isWritable);
}

ConflictChoice ResolutionForm::choice() const
{
    return m_first->isChecked() ? ConflictChoice::First : m_second->isChecked() ? ConflictChoice::Second
        : m_neither->isChecked() ? ConflictChoice::Neither : ConflictChoice::Unset;
}

domain::Result<domain::Value> ResolutionForm::own() const
{
    const auto *conflict = m_workspace.snapshot()->find(m_id);
    if (m_own && m_own->isModified())
        return m_own->typedValue();
    return conflict ? domain::valueAt(*m_workspace.snapshot(), domain::placeOf(*conflict)) : domain::Value();
}

void ResolutionForm::settle()
{
    const auto value = own();
    if (!value) {
        m_message->setText(refusalText(m_own->field(), value.error(), m_own->typedText()));
        m_message->show();
        return;
    }
    const domain::Resolution resolution{choice(), m_reason->text(), value.value()};
    submit([id = m_id, resolution](const domain::Portfolio &now) { return domain::edits::resolveConflict(now, id, resolution); },
           tr("Settled: %1. Undo opens it again.").arg(m_title->text()));
}

void ResolutionForm::reopen()
{
    submit([id = m_id](const domain::Portfolio &now) { return domain::edits::reopenConflict(now, id); }, tr("Open again: %1.").arg(m_title->text()));
}

void ResolutionForm::submit(const EditQueue::Build &build, const QString &sentence)
{
    m_queue.submit(this, build, [this, sentence](const domain::Status &status) {
        if (status) {
            m_message->hide();
            Q_EMIT announced(sentence);
            return;
        }
        const QString where = status.error().where;
        const QString text = where == QLatin1String("reason") ? tr("Say why: a choice without a reason cannot be checked later.")
            : where == QLatin1String("chosen") ? tr("Choose one of the values first.") : presentation::sentence(status.error());
        m_message->setText(text);
        m_message->show();
        Q_EMIT refused(text);
        if (where == QLatin1String("reason"))
            m_reason->setFocus();
    });
}

} // namespace widgets
