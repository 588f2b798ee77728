// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/history_page.h"

#include "presentation/type/typography.h"
#include "presentation/words/sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

HistoryPage::HistoryPage(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new presentation::HistoryModel(workspace, this))
    , m_table(new QTableView(this))
    , m_revert(new QPushButton(tr("Revert this step"), this))
{
    auto *card = new Card(this);
    card->setHeading(tr("History"), tr("Every stored step, newest first. Reverting is a step of its own and can be undone."));
    card->addHeadingWidget(m_revert);
    makeTable();
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(card);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateButton);
    updateButton();
}

void HistoryPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setSectionResizeMode(presentation::HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(presentation::HistoryModel::When, 170);
    m_table->setColumnWidth(presentation::HistoryModel::Author, 120);
}

void HistoryPage::updateButton()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_revert->setEnabled(!rows.isEmpty() && m_model->canRevert(rows.first().row()));
}

void HistoryPage::revertSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const auto step = m_model->stepAt(rows.first().row());
    if (const auto status = m_workspace.revertStep(step.id); !status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else
        Q_EMIT announced(tr("Reverted: %1.").arg(presentation::stepText(step.label)));
}

} // namespace widgets
