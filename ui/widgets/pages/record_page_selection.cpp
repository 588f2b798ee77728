// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a page are selected, and how it leads to one.
#include "presentation/table/record_table_model.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/pages/record_tools.h"

#include <QItemSelectionModel>

namespace widgets {

/// A page that is opened shows a record beside its table, and what clears the selection later is left to the user.
void RecordPage::chooseFirst()
{
    if (m_hasChosen || !isVisible() || !m_selected.isEmpty() || m_form->isDraft() || m_model->rowCount() == 0)
        return;
    for (int row = 0; row < m_model->rowCount() && !m_hasChosen; ++row) {
        m_hasChosen = m_model->idAt(row) > 0;
        if (m_hasChosen)
            m_table->selectIds({m_model->idAt(row)});
    }
}

QList<qint64> RecordPage::selectedIds() const
{
    return m_table->selectedIds();
}

void RecordPage::showSelection()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (!m_form->commitTyping() && ids != m_selected) {
        m_table->blockSignals(true);
        m_table->selectIds(m_selected); // What cannot be stored stays typed where it is, to be corrected.
        m_table->blockSignals(false);
        return;
    }
    m_selected = ids;
    m_hasChosen = m_hasChosen || !ids.isEmpty();
    m_form->showRecords(ids);
    updateState();
}

void RecordPage::selectAfterChange()
{
    const QList<qint64> wanted = m_selected; // Also those hidden just now: they are selected again once they are shown.
    const bool wasBlocked = m_table->blockSignals(true);
    m_table->selectIds(wanted);
    m_table->blockSignals(wasBlocked);
    const QList<qint64> shown = m_table->selectedIds();
    if (wanted.size() > 1 && !m_form->isDraft() && shown.size() != m_form->records().size())
        m_form->showRecords(shown); // What is hidden must not be changed along with the rest.
    updateState();
}

void RecordPage::showRecord(qint64 id)
{
    reveal(id);
    m_table->setFocus();
}

void RecordPage::showField(const QString &key)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->headerData(column, Qt::Horizontal, presentation::RecordTableModel::KeyRole).toString() != key)
            continue;
        m_table->selectionModel()->setCurrentIndex(m_model->index(m_table->currentIndex().row(), column), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
    if (auto *field = m_form->findChild<QWidget *>(key))
        field->setFocus();
}

void RecordPage::reveal(qint64 id)
{
    m_awaited = 0;
    if (m_model->rowOf(id) < 0 && !m_model->isPending() && (m_model->isNarrowed() || !m_state.filter().isEmpty()))
        showAll();
    if (m_model->rowOf(id) >= 0) {
        m_table->selectIds({id});
        return;
    }
    m_table->clearSelection(); // A record of the future, seen from the as-of date: no row, but it can be edited.
    m_selected = {id};
    m_form->showRecords(m_selected);
    if (m_model->isPending()) { // Whether the filter hides it is not known yet.
        m_awaited = id;
        return;
    }
    Q_EMIT announced(tr("This record has no row: it does not exist yet on the as-of date."));
}

void RecordPage::followPending(bool isPending)
{
    if (!isPending && m_awaited != 0 && m_selected == QList<qint64>{m_awaited})
        reveal(m_awaited);
    updateState();
}

QVariantMap RecordPage::keptState() const
{
    return {{QStringLiteral("selected"), QVariant::fromValue(m_selected)},
            {QStringLiteral("only"), QVariant::fromValue(m_only)},
            {QStringLiteral("onlyLabel"), m_tools->restriction()},
            {QStringLiteral("isDraft"), m_form->isDraft()}};
}

void RecordPage::showState(const QVariantMap &state)
{
    if (const auto only = state.value(QStringLiteral("only")).value<QList<qint64>>(); !only.isEmpty())
        showOnly(only, state.value(QStringLiteral("onlyLabel")).toString());
    m_selected = state.value(QStringLiteral("selected")).value<QList<qint64>>();
    m_hasChosen = true;
    selectAfterChange();
    m_form->showRecords(m_selected);
    if (state.value(QStringLiteral("isDraft")).toBool())
        m_form->startDraft();
}

} // namespace widgets
