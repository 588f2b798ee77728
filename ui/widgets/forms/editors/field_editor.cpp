// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/field_editor.h"

#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/forms/editors/choice_editor.h"
#include "widgets/forms/editors/flag_editor.h"
#include "widgets/forms/editors/line_editor.h"
#include "widgets/forms/editors/long_text_editor.h"

#include <QHBoxLayout>

namespace widgets {

using domain::FieldKind;

domain::Language formLanguage()
{
    return presentation::windowLanguage();
}

FieldEditor::FieldEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_workspace(workspace)
{
}

void FieldEditor::setInput(QWidget *input)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(input);
    setFocusProxy(input);
    setFocusPolicy(input->focusPolicy());
    input->setAccessibleName(presentation::fieldLabel(m_field));
    input->setObjectName(QString::fromLatin1(m_field.key));
}

void FieldEditor::setInvalid(bool invalid)
{
    if (input()->property("invalid").toBool() == invalid)
        return;
    input()->setProperty("invalid", invalid);
    input()->update();
}

FieldEditor *makeFieldEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::OptionalFlag: return new ChoiceEditor(field, workspace, parent);
    case FieldKind::Flag: return new FlagEditor(field, workspace, parent);
    case FieldKind::LongText: return new LongTextEditor(field, workspace, parent);
    default: return new LineEditor(field, workspace, parent);
    }
}

} // namespace widgets
