// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/field_row.h"

#include "presentation/words/field_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using domain::FieldKind;
using presentation::ColorRole;
using presentation::TextRole;

FieldRow::FieldRow(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_editor(makeFieldEditor(field, workspace, this))
    , m_layout(new QVBoxLayout(this))
    , m_labelLine(new QHBoxLayout)
    , m_label(new TextLabel(TextRole::Label, ColorRole::TextSecondary, this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
    , m_action(makeLinkButton({}, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    if (field.kind != FieldKind::Flag)
        m_label->setText(presentation::fieldLabel(field));
    m_label->setWordWrap(true); // A long label must not make the form wider than its pane.
    m_label->setBuddy(m_editor->input());
    m_labelLine->setSpacing(4);
    m_labelLine->addWidget(m_label, 1);
    m_layout->addLayout(m_labelLine);
    m_layout->addWidget(m_editor);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_action, 0, Qt::AlignLeft);
    m_layout->addStretch();
    m_message->setWordWrap(true);
    m_message->setObjectName(key() + QStringLiteral("_message"));
    m_action->setObjectName(key() + QStringLiteral("_action"));
    m_editor->input()->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &FieldRow::actionTriggered);
    clearMessage();
}

bool FieldRow::isWide() const
{
    return field().kind == FieldKind::LongText || field().kind == FieldKind::List || field().kind == FieldKind::Url
        || QLatin1String(field().key) == QLatin1String("title") || QLatin1String(field().key) == QLatin1String("title_zh");
}

void FieldRow::setLabelSpace(LabelSpace space)
{
    m_label->setVisible(space == LabelSpace::Kept || !m_label->text().isEmpty());
}

void FieldRow::addMark(QWidget *mark)
{
    m_labelLine->addWidget(mark, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void FieldRow::addNotice(QWidget *notice)
{
    m_layout->insertWidget(m_layout->count() - 1, notice);
}

void FieldRow::showMessage(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_message->setColorRole(tone == Tone::Refused ? ColorRole::Bad : tone == Tone::Marked ? ColorRole::Warn : ColorRole::TextTertiary);
    m_message->setText(sentence);
    m_message->show();
    m_action->setText(action);
    m_action->setToolTip(action.isEmpty() ? QString() : tr("Ctrl Enter"));
    m_action->setFocusProxy(nullptr);
    m_action->setVisible(!action.isEmpty());
    m_editor->setInvalid(tone == Tone::Refused);
    m_editor->input()->setAccessibleDescription(sentence);
}

void FieldRow::keepFocus()
{
    m_action->setFocusProxy(m_editor->input());
}

void FieldRow::clearMessage()
{
    m_tone.reset();
    m_message->clear();
    m_message->hide();
    m_action->hide();
    m_editor->setInvalid(false);
    m_editor->input()->setAccessibleDescription({});
}

QString FieldRow::message() const
{
    return m_message->text();
}

bool FieldRow::eventFilter(QObject *object, QEvent *event)
{
    // The window closes or leaves on Esc; while something is typed, Esc takes that back first.
    const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    if (event->type() == QEvent::ShortcutOverride && isEscape() && m_editor->isModified()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEscape() && m_editor->isModified()) {
        Q_EMIT escaped();
        return true;
    }
    const auto isEnter = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    };
    if (event->type() == QEvent::KeyPress && m_action->isVisible() && isEnter()) {
        Q_EMIT actionTriggered();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace widgets
