// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulk/bulk_field.h"

#include "presentation/words/field_words.h"
#include "presentation/words/refusal_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

BulkField::BulkField(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_editor(makeFieldEditor(field, workspace, this))
    , m_label(new TextLabel(TextRole::Label, ColorRole::TextSecondary, this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this))
    , m_clear(makeLinkButton(tr("Empty it"), this))
    , m_keep(makeLinkButton(tr("Leave as it is"), this))
{
    layOut();
    connect(m_editor, &FieldEditor::edited, this, &BulkField::touch);
    connect(m_editor, &FieldEditor::left, this, &BulkField::touch);
    connect(m_clear, &QPushButton::clicked, this, &BulkField::clearField);
    connect(m_keep, &QPushButton::clicked, this, &BulkField::leaveAsItIs);
    update();
}

void BulkField::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    constexpr int kLabelWidth = 170;
    const QString label = presentation::fieldLabel(field());
    m_label->setText(label);
    m_label->setFixedWidth(kLabelWidth);
    m_label->setWordWrap(true);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_clear, 0, 2);
    grid->addWidget(m_keep, 0, 3);
    grid->addWidget(m_message, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    m_message->setWordWrap(true);
    m_clear->setAccessibleName(tr("Empty %1").arg(label));
    m_keep->setAccessibleName(tr("Leave %1 as it is").arg(label));
    m_clear->setObjectName(QStringLiteral("clear_%1").arg(QLatin1String(field().key)));
}

void BulkField::showCommon(const domain::CommonValue &common)
{
    m_common = common;
    if (!m_isTouched)
        leaveAsItIs();
}

void BulkField::leaveAsItIs()
{
    const bool wasTouched = std::exchange(m_isTouched, false);
    m_isCleared = false;
    if (m_common.isSeveral)
        m_editor->showSeveral();
    else
        m_editor->showValue(m_common.value);
    update();
    if (wasTouched)
        Q_EMIT touched();
}

void BulkField::clearField()
{
    m_isTouched = true;
    m_isCleared = true;
    m_editor->showValue({});
    update();
    Q_EMIT touched();
}

void BulkField::touch()
{
    if (!m_editor->isModified())
        return;
    m_isTouched = true;
    m_isCleared = false;
    update();
    Q_EMIT touched();
}

domain::Result<domain::Value> BulkField::value()
{
    if (m_isCleared)
        return domain::Value();
    auto typed = m_editor->typedValue();
    if (!typed)
        showRefusal(presentation::refusalText(field(), typed.error(), m_editor->typedText()));
    return typed;
}

void BulkField::showRefusal(const QString &sentence)
{
    m_editor->setInvalid(true);
    m_message->setColorRole(ColorRole::Bad);
    m_message->setText(sentence);
    m_message->show();
}

void BulkField::update()
{
    m_editor->setInvalid(false);
    m_label->setColorRole(m_isTouched ? ColorRole::Accent : ColorRole::TextSecondary);
    m_message->setColorRole(ColorRole::TextTertiary);
    m_message->setText(m_isCleared ? tr("Will be empty in all of them.") : m_isTouched ? tr("Will be written.") : QString());
    m_message->setVisible(m_isTouched);
    m_keep->setVisible(m_isTouched);
    const bool isFlag = field().kind == domain::FieldKind::Flag;
    m_clear->setVisible(!field().required && !isFlag && !m_isCleared && (m_common.isSeveral || !domain::isEmpty(m_common.value)));
}

} // namespace widgets
