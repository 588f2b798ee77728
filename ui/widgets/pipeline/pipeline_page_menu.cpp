// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows, headings and cells of the pipeline lead to.
#include "presentation/charts/record_pick.h"
#include "presentation/charts/selected_ids.h"
#include "presentation/filter/filter_view_model.h"
#include "presentation/pipeline/pipeline_matrix_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/controls/filter_action.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pipeline/heat_delegate.h"
#include "widgets/pipeline/pipeline_page.h"
#include "widgets/pipeline/pipeline_view.h"

#include <QApplication>
#include <QMenu>
#include <QTableView>

namespace widgets {

using domain::RecordKind;
using presentation::PipelineMatrixModel;

/// By a condition on what the rows are grouped by; where none says it the group's programs are listed.
void PipelinePage::filterToGroup(int index)
{
    const auto &group = m_bars->lines().groups().at(index);
    const auto split = m_barsModel->options().split;
    const QString field = split == analytics::Split::Area || split == analytics::Split::Default ? QStringLiteral("area")
        : split == analytics::Split::Modality                                                   ? QStringLiteral("candidate.modality")
                                                                                                : QString();
    const QString line = QStringLiteral("%1:\"%2\"").arg(field, group.label);
    if (!field.isEmpty() && !presentation::FilterViewModel(m_state).add(line))
        return;
    QList<int> rows;
    for (int row = group.first; row < group.first + group.count; ++row)
        rows.append(row);
    Q_EMIT listRequested(RecordKind::Program, m_bars->lines().idsOf(rows), tr("Pipeline: %1").arg(group.label));
}

void PipelinePage::setSelection(workspace::Selection &selection)
{
    m_selection = &selection;
    m_marked = new presentation::SelectedIds(m_state, selection, this);
    connect(m_marked, &presentation::SelectedIds::changed, this, &PipelinePage::showMarked);
    connect(m_bars, &PipelineView::markRequested, this, &PipelinePage::markRows);
    connect(m_bars, &PipelineView::clearRequested, &selection, &workspace::Selection::clear);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &cell) { markCell(cell, QApplication::keyboardModifiers()); });
}

void PipelinePage::markRows(int row, Qt::KeyboardModifiers modifiers)
{
    const auto pickOf = [this](const QList<int> &rows) {
        return presentation::recordPick(*m_state.snapshot(), {QString::fromUtf16(presentation::kPipelineMarks), RecordKind::Program, m_bars->lines().idsOf(rows)});
    };
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_selection->replaceOf(QString::fromUtf16(presentation::kPipelineMarks), {pickOf(m_bars->selectedRows())}, modifiers.testFlag(Qt::ControlModifier));
    else if (modifiers.testFlag(Qt::ControlModifier))
        m_selection->toggle(pickOf({row}));
    else
        m_selection->choose(pickOf({row}));
}

void PipelinePage::markCell(const QModelIndex &cell, Qt::KeyboardModifiers modifiers)
{
    workspace::Pick pick;
    pick.records = {QLatin1String(m_matrixModel->entry().id) + u'/' + analytics::unitWord(m_cells->chart().unit), m_cells->chart().unit,
                    cell.data(PipelineMatrixModel::IdsRole).value<QList<qint64>>()};
    if (pick.records.ids.isEmpty())
        return;
    pick.chartName = m_cells->chart().title;
    pick.keys = {cell.data(PipelineMatrixModel::CategoryRole).toString(), cell.data(PipelineMatrixModel::PhaseRole).toString()};
    pick.words = markLabel(m_cells->chart(), pick.keys[0], pick.keys[1]);
    pick.language = presentation::windowLanguage();
    modifiers.testFlag(Qt::ControlModifier) ? m_selection->toggle(pick) : m_selection->choose(pick);
}

/// What belongs to the selection keeps its color; the rest steps back.
void PipelinePage::showMarked()
{
    using Ids = std::optional<QList<qint64>>;
    m_bars->setMarked(m_marked->isActive() ? Ids(m_marked->of(RecordKind::Program)) : Ids());
    static_cast<HeatDelegate *>(m_table->itemDelegate())->setMarked(m_marked->isActive() ? Ids(m_marked->of(m_cells->chart().unit)) : Ids());
    m_table->viewport()->update();
}

QString PipelinePage::rowsLabel() const
{
    const auto rows = m_bars->selectedRows();
    return rows.size() == 1 ? tr("Pipeline: %1").arg(m_bars->lines().line(rows.first()).name) : tr("Pipeline: %1").arg(presentation::countedKind(RecordKind::Program, m_bars->lines().idsOf(rows).size()));
}

void PipelinePage::listRows()
{
    Q_EMIT listRequested(RecordKind::Program, m_bars->lines().idsOf(m_bars->selectedRows()), rowsLabel());
}

void PipelinePage::openCell(const QModelIndex &cell)
{
    const auto ids = cell.data(PipelineMatrixModel::IdsRole).value<QList<qint64>>();
    if (!ids.isEmpty())
        Q_EMIT listRequested(m_cells->chart().unit, ids, cell.data(Qt::ToolTipRole).toString());
}

void PipelinePage::openMenu(QPoint globalPosition)
{
    QMenu menu(this);
    const auto rows = m_bars->selectedRows();
    if (form() == Form::Bars && !rows.isEmpty()) {
        menu.addAction(tr("Open the candidate"), this, [this] { Q_EMIT openRequested(RecordKind::Candidate, m_bars->lines().line(m_bars->currentRow()).candidate); });
        menu.addAction(tr("List the programs"), this, &PipelinePage::listRows);
        addFilterAction(menu, viewModel(), {m_bars->lines().idsOf(rows), m_bars->lines().keysOf(rows.first())});
        menu.addSeparator();
    } else if (const QModelIndex cell = m_table->currentIndex(); form() == Form::Matrix && cell.isValid()) {
        const auto ids = cell.data(PipelineMatrixModel::IdsRole).value<QList<qint64>>();
        menu.addAction(tr("List the records"), this, [this, cell] { openCell(cell); })->setEnabled(!ids.isEmpty());
        addFilterAction(menu, viewModel(), {ids, {cell.data(PipelineMatrixModel::CategoryRole).toString(), cell.data(PipelineMatrixModel::PhaseRole).toString()}});
        menu.addSeparator();
    }
    menu.addAction(form() == Form::Bars ? tr("Show the matrix") : tr("Show the bars"), QKeySequence(Qt::ALT | Qt::Key_M), this,
                   [this] { showForm(form() == Form::Bars ? Form::Matrix : Form::Bars); });
    menu.addAction(tr("Export…"), this, &PipelinePage::exportRequested);
    menu.exec(globalPosition);
}

} // namespace widgets
