// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/choice_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>

namespace widgets {

using domain::Value;

namespace {

/// Whether the event would open the list or change the choice; keys that lead elsewhere pass.
bool isChoosing(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick || event.type() == QEvent::Wheel)
        return true;
    const int key = event.type() == QEvent::KeyPress ? static_cast<const QKeyEvent &>(event).key() : 0;
    return key != 0 && key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter;
}

} // namespace

ChoiceEditor::ChoiceEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_combo(new QComboBox(this))
{
    setInput(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(20);
    m_combo->installEventFilter(this);
    m_combo->view()->installEventFilter(this);
    fill();
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::take);
}

/// A choice from the open list is made; one that a letter or an arrow brings up in the closed box is only looked at, until Enter or
/// leaving the field.
void ChoiceEditor::take()
{
    m_modified = true;
    Q_EMIT edited();
    if (!m_isKeyed)
        Q_EMIT left();
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
    // Not disabled: what is only shown is still to be read, and reached by keyboard.
    m_combo->setProperty("readOnly", readOnly);
    m_combo->update();
}

void ChoiceEditor::followKeys(const QEvent &event)
{
    if (event.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(event).key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        m_isKeyed = !isEnter && !m_combo->view()->isVisible();
        if (isEnter && m_modified)
            Q_EMIT left();
    } else if (event.type() == QEvent::FocusOut) {
        const bool goesToList = static_cast<const QFocusEvent &>(event).reason() == Qt::PopupFocusReason;
        m_isKeyed = m_isKeyed && !goesToList;
        if (m_modified && !goesToList)
            Q_EMIT left();
    } else if (event.type() == QEvent::Wheel) {
        m_isKeyed = true;
    } else if (event.type() == QEvent::KeyRelease || event.type() == QEvent::MouseButtonPress) {
        m_isKeyed = false;
    }
}

bool ChoiceEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_combo && m_combo->property("readOnly").toBool() && isChoosing(*event)) {
        event->ignore();
        return true;
    }
    // Turning the wheel over a form scrolls it; it must not change what lies under the pointer.
    if (object == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    if (object == m_combo)
        followKeys(*event);
    else if (event->type() == QEvent::Show)
        m_isKeyed = false; // From here on the open list is chosen from.
    return FieldEditor::eventFilter(object, event);
}

} // namespace widgets
