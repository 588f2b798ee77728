// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/range_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace widgets {

RangeEditor::RangeEditor(const QString &fieldName, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(6);
    line->addWidget(m_from, 1);
    line->addWidget(new QLabel(QStringLiteral("–"), this));
    line->addWidget(m_to, 1);
    m_from->setAccessibleName(tr("%1 from").arg(fieldName));
    m_to->setAccessibleName(tr("%1 to").arg(fieldName));
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setProperty("small", true);
        edit->setToolTip(example);
        edit->installEventFilter(this);
        edit->setMinimumWidth(40);
        connect(edit, &QLineEdit::editingFinished, this, &RangeEditor::enter);
    }
    setFocusProxy(m_from);
}

RangeEditor::~RangeEditor()
{
    for (QLineEdit *edit : {m_from, m_to})
        edit->disconnect(this); // A field that goes loses the focus, which is no entry.
}

void RangeEditor::setRange(const domain::FacetRange &range)
{
    const bool isTyping = this->range() != m_applied && this->range() != range;
    m_applied = range;
    if (isTyping && (m_from->hasFocus() || m_to->hasFocus()))
        return;
    m_from->setText(range.from);
    m_to->setText(range.to);
    setProblem({});
}

domain::FacetRange RangeEditor::range() const
{
    return {m_from->text().trimmed(), m_to->text().trimmed()};
}

void RangeEditor::setProblem(const QString &sentence)
{
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setProperty("invalid", !sentence.isEmpty());
        edit->setAccessibleDescription(sentence);
        edit->update();
    }
}

void RangeEditor::enter()
{
    if (range() != m_applied)
        Q_EMIT rangeEntered(range());
}

bool RangeEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && range() != m_applied) {
        m_from->setText(m_applied.from);
        m_to->setText(m_applied.to);
        setProblem({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
