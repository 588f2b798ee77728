// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/long_text_editor.h"

#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace widgets {

namespace {

constexpr int kLines = 3;

} // namespace

LongTextEditor::LongTextEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_text(new QPlainTextEdit(this))
{
    setInput(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kLines * m_text->fontMetrics().lineSpacing() + 18);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isModified())
            Q_EMIT edited();
    });
}

void LongTextEditor::showValue(const domain::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QString shown = text ? *text : QString();
    m_text->setPlaceholderText({});
    // The same text again would move the cursor and forget its own undo steps.
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
    m_text->document()->setModified(false);
}

void LongTextEditor::showSeveral()
{
    m_text->clear();
    m_text->setPlaceholderText(tr("Several values"));
    m_text->document()->setModified(false);
}

bool LongTextEditor::isModified() const
{
    return m_text->document()->isModified();
}

domain::Result<domain::Value> LongTextEditor::typedValue() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? domain::Value() : domain::Value(text);
}

QString LongTextEditor::typedText() const
{
    return m_text->toPlainText();
}

void LongTextEditor::restoreTyped(const QString &text)
{
    m_text->setPlainText(text);
    m_text->document()->setModified(true);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && isModified())
            Q_EMIT left();
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace widgets
