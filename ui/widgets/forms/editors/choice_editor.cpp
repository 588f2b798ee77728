// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/choice_editor.h"

#include <QComboBox>
#include <QEvent>

namespace widgets {

using domain::Value;

ChoiceEditor::ChoiceEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_combo(new QComboBox(this))
{
    setInput(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(20);
    m_combo->installEventFilter(this);
    fill();
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_modified = true;
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void ChoiceEditor::fill()
{
    m_combo->addItem(tr("Not recorded"), QVariant::fromValue(Value()));
    if (field().kind == domain::FieldKind::OptionalFlag) {
        m_combo->addItem(tr("Yes"), QVariant::fromValue(Value(true)));
        m_combo->addItem(tr("No"), QVariant::fromValue(Value(false)));
        return;
    }
    const auto &vocabulary = field().vocabulary();
    for (qint64 i = 1; i < vocabulary.size(); ++i)
        m_combo->addItem(vocabulary.label(i, formLanguage()), QVariant::fromValue(Value(i)));
}

void ChoiceEditor::showValue(const Value &value)
{
    m_modified = false;
    int index = 0;
    for (int i = 0; i < m_combo->count(); ++i) {
        if (m_combo->itemData(i).value<Value>() == value)
            index = i;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::showSeveral()
{
    m_modified = false;
    m_combo->setPlaceholderText(tr("Several values"));
    m_combo->setCurrentIndex(-1);
}

domain::Result<Value> ChoiceEditor::typedValue() const
{
    return m_combo->currentData().value<Value>();
}

QString ChoiceEditor::typedText() const
{
    return m_combo->currentText();
}

void ChoiceEditor::restoreTyped(const QString &text)
{
    m_combo->setCurrentIndex(std::max(0, m_combo->findText(text)));
    m_modified = true;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

bool ChoiceEditor::eventFilter(QObject *object, QEvent *event)
{
    // Turning the wheel over a form scrolls it; it must not change what lies under the pointer.
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace widgets
