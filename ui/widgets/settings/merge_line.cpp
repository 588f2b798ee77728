// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/merge_line.h"

#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace widgets {

MergeLine::MergeLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(presentation::TextRole::Body, presentation::ColorRole::Text, this))
    , m_into(new QComboBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *merge = makePrimaryButton(tr("Merge"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_into->setAccessibleName(tr("Merge into"));
    m_into->setObjectName(QStringLiteral("merge%1Into").arg(name));
    merge->setObjectName(QStringLiteral("doMerge%1").arg(name));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_question, m_into, merge, cancel})
        line->addWidget(widget);
    line->addStretch();
    hide();
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(merge, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen(m_into->currentData().toLongLong(), m_into->currentText());
    });
}

void MergeLine::ask(const QString &question, const QList<Choice> &choices)
{
    const QVariant before = m_into->currentData();
    m_into->clear();
    for (const auto &choice : choices)
        m_into->addItem(choice.name, choice.id);
    m_into->setCurrentIndex(std::max(0, m_into->findData(before)));
    m_question->setText(question);
    if (isVisible())
        return;
    show();
    m_into->setFocus();
}

} // namespace widgets
