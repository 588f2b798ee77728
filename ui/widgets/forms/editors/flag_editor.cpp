// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/flag_editor.h"

#include "presentation/words/field_words.h"

#include <QCheckBox>

namespace widgets {

FlagEditor::FlagEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_box(new QCheckBox(presentation::fieldLabel(field), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        m_modified = true;
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void FlagEditor::showValue(const domain::Value &value)
{
    m_modified = false;
    const bool *held = std::get_if<bool>(&value);
    m_box->setTristate(false);
    m_box->setChecked(held && *held);
}

void FlagEditor::showSeveral()
{
    m_modified = false;
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
}

domain::Result<domain::Value> FlagEditor::typedValue() const
{
    return domain::Value(m_box->isChecked());
}

QString FlagEditor::typedText() const
{
    return QString::number(int(m_box->isChecked()));
}

void FlagEditor::restoreTyped(const QString &text)
{
    m_box->setChecked(text.toInt() != 0);
    m_modified = true;
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace widgets
