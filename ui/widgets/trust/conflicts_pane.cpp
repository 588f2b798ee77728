// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/conflicts_pane.h"

#include "presentation/trust/conflict_model.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/trust/plain_table.h"
#include "widgets/trust/resolution_form.h"

#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

namespace widgets {

using domain::Conflict;
using presentation::ConflictModel;

ConflictsPane::ConflictsPane(workspace::Workspace &workspace, workspace::ViewState &, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new ConflictModel(formLanguage(), this))
    , m_shown(new SegmentedControl(this))
    , m_table(makePlainTable(m_model, QStringLiteral("conflicts"), tr("Conflicts of sources"), this))
    , m_empty(new EmptyState(this))
    , m_form(new ResolutionForm(workspace, m_queue, *m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_shown->setSegments({{tr("Open")}, {tr("Settled")}, {tr("All")}});
    m_shown->setAccessibleName(tr("Conflicts shown"));
    layout->addWidget(m_shown, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_form);
    connect(m_shown, &SegmentedControl::currentChanged, this, &ConflictsPane::refresh);
    connect(&workspace, &workspace::Workspace::changed, this, &ConflictsPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPane::updateForm);
    connect(m_table, &QTableView::activated, this, &ConflictsPane::openCurrent);
    connect(m_form, &ResolutionForm::announced, this, &ConflictsPane::announced);
    connect(m_form, &ResolutionForm::refused, this, &ConflictsPane::refused);
    refresh();
    fitColumns(m_table, 300);
    QMetaObject::invokeMethod(this, &ConflictsPane::refresh, Qt::QueuedConnection); // Who shows the count connects after this.
}

ConflictsPane::~ConflictsPane() = default;

void ConflictsPane::showConflict(domain::Id<Conflict> id)
{
    m_shown->setCurrentIndex(int(ConflictModel::Shown::All));
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

int ConflictsPane::openCount() const
{
    const auto snapshot = m_workspace.snapshot();
    return int(std::ranges::count_if(snapshot->rows<Conflict>(), [](const Conflict &conflict) { return conflict.chosen == domain::ConflictChoice::Unset; }));
}

void ConflictsPane::refresh()
{
    const int row = m_table->currentIndex().row();
    const auto current = m_model->conflictAt(row).id;
    const auto shown = ConflictModel::Shown(m_shown->currentIndex());
    m_model->show(m_workspace.snapshot(), shown);
    const int there = m_model->rowOf(current);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(there >= 0 ? there : row, 0, m_model->rowCount() - 1));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setMessage(shown == ConflictModel::Shown::Open ? tr("No open conflicts. One is recorded where a cited source says something else than is stored.")
                                                            : tr("No conflicts here."));
    updateForm();
    Q_EMIT countChanged(openCount());
}

void ConflictsPane::updateForm()
{
    m_form->showConflict(m_model->conflictAt(m_table->currentIndex().row()).id);
}

void ConflictsPane::openCurrent()
{
    const auto conflict = m_model->conflictAt(m_table->currentIndex().row());
    if (conflict.id.isValid())
        Q_EMIT openRequested(conflict.kind, conflict.record);
}

} // namespace widgets
