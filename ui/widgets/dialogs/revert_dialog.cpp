// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/revert_dialog.h"

#include "presentation/history/revert_plan_model.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/pages/history_pane.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using presentation::RevertPlanModel;

namespace {

/// Above this many the window would stand still while they are planned and written.
constexpr int kManyParts = 500;

} // namespace

RevertDialog::RevertDialog(const database::StepInfo &step, workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new RevertPlanModel(workspace, step.id, formLanguage(), this))
    , m_sentence(new TextLabel(presentation::TextRole::Body, presentation::ColorRole::TextSecondary, this))
    , m_messages(new MessageBar(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("revertDialog"));
    setWindowTitle(tr("Revert field by field"));
    resize(940, 520);
    auto *title = new TextLabel(presentation::TextRole::CardTitle, presentation::ColorRole::Text, this);
    title->setText(presentation::stepText(step.label));
    title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_model, &RevertPlanModel::loaded, this, &RevertDialog::updateChoice);
    connect(m_model, &RevertPlanModel::dataChanged, this, &RevertDialog::updateChoice);
    connect(m_model, &RevertPlanModel::failed, this, [this](const domain::Error &error) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(error));
    });
}

void RevertDialog::makeTable()
{
    m_sentence->setText(tr("Looking for what later steps changed…"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("revertTable"));
    m_table->setAccessibleName(tr("Parts of the step"));
    setHistoryLook(*m_table);
    m_table->setColumnWidth(RevertPlanModel::Record, 190);
    m_table->setColumnWidth(RevertPlanModel::Field, 130);
    for (const int column : {RevertPlanModel::Wanted, RevertPlanModel::Written, RevertPlanModel::Present})
        m_table->setColumnWidth(column, 130);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget *RevertDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), row);
    m_revert = makePrimaryButton(tr("Revert"), row);
    m_revert->setObjectName(QStringLiteral("revertChosen"));
    m_revert->setDefault(true);
    m_revert->setEnabled(false);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_revert);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (revertChosen())
            accept();
    });
    return row;
}

void RevertDialog::updateChoice()
{
    const int chosen = m_model->chosenCount();
    const int rows = m_model->rowCount();
    m_sentence->setText(chosen == 0 ? tr("Nothing of this step can be taken back without overwriting later changes. Check what you want to overwrite.")
                                    : tr("%1 of %2 parts are chosen. Reverting is a step of its own and can be undone.").arg(chosen).arg(rows));
    m_revert->setText(chosen == 1 ? tr("Revert 1 part") : tr("Revert %1 parts").arg(chosen));
    m_revert->setEnabled(chosen > 0 && !m_workspace.store().isReadOnly());
}

bool RevertDialog::revertChosen()
{
    domain::Status status = domain::Done{};
    if (m_model->chosenCount() > kManyParts)
        status = m_workspace.submitPlanned(m_model->label(), m_model->chosenPlan()); // What stands in its way then is told above the page.
    else if (const auto changes = m_model->chosenChanges())
        status = m_workspace.submit(changes.value());
    else
        status = changes.error();
    if (!status)
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error()));
    return status.ok();
}

} // namespace widgets
