// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_tools.h"

#include "widgets/controls/chip.h"
#include "widgets/pages/record_sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

RecordTools::RecordTools(RecordKind kind, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_quickFilter(new QLineEdit)
    , m_count(new TextLabel(TextRole::Label, ColorRole::TextSecondary))
{
    m_line->setContentsMargins(16, 8, 16, 8);
    m_line->setSpacing(8);
    prepareQuickFilter();
    m_line->addWidget(m_quickFilter);
    m_line->addWidget(m_count);
    m_line->addStretch();
    m_toolsAt = m_line->count();
    addButtons(kind);
}

void RecordTools::prepareQuickFilter()
{
    m_quickFilter->setPlaceholderText(tr("Find in this table   /"));
    m_quickFilter->setAccessibleName(tr("Find in this table"));
    m_quickFilter->setObjectName(QStringLiteral("quickFilter"));
    m_quickFilter->setClearButtonEnabled(true);
    m_quickFilter->setMinimumWidth(150);
    m_quickFilter->setMaximumWidth(240);
}

void RecordTools::addButtons(RecordKind kind)
{
    m_duplicate = new QPushButton(tr("Duplicate"));
    m_remove = new QPushButton(tr("Delete"));
    auto *add = makePrimaryButton(newRecordText(kind), this);
    add->setIcon(icon(u"list-add", ColorRole::TextOnAccent));
    add->setObjectName(QStringLiteral("newRecord"));
    m_line->addWidget(m_duplicate);
    m_line->addWidget(m_remove);
    if (kind == RecordKind::Trial) {
        auto *import = new QPushButton(tr("Import"));
        m_line->addWidget(import);
        connect(import, &QPushButton::clicked, this, &RecordTools::importRequested);
    }
    m_line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &RecordTools::createRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordTools::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &RecordTools::removeRequested);
}

void RecordTools::addTool(QWidget *tool)
{
    m_line->insertWidget(m_toolsAt++, tool);
}

void RecordTools::showRestriction(const QString &label)
{
    const bool wasShown = m_restriction != nullptr;
    delete std::exchange(m_restriction, nullptr);
    m_restrictionLabel = label;
    m_toolsAt -= int(wasShown);
    if (label.isEmpty())
        return;
    m_restriction = new Chip(tr("Shown"), label, this);
    connect(m_restriction, &Chip::removeRequested, this, &RecordTools::restrictionRemoved, Qt::QueuedConnection);
    m_line->insertWidget(1, m_restriction);
    ++m_toolsAt;
}

void RecordTools::setCountText(const QString &text)
{
    m_count->setText(text);
}

void RecordTools::setSelectedCount(qsizetype selected)
{
    m_duplicate->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
}

} // namespace widgets
