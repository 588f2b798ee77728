// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/history_pane.h"

#include "presentation/type/typography.h"
#include "presentation/history/logged_changes_model.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::LoggedChangesModel;

HistoryPane::HistoryPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new LoggedChangesModel(workspace, formLanguage(), this))
    , m_sentence(new TextLabel(presentation::TextRole::Label, presentation::ColorRole::TextSecondary, this))
    , m_table(new QTableView(this))
{
    makeTable();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("recordHistorySentence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_model, &LoggedChangesModel::loaded, this, &HistoryPane::updateSentence);
    connect(m_model, &LoggedChangesModel::failed, this, [this](const domain::Error &error) { Q_EMIT refused(presentation::sentence(error)); });
}

void setHistoryLook(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false); // A second line would lie over the next row.
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(presentation::zoomed(32));
    table.horizontalHeader()->setHighlightSections(false);
}

void HistoryPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("recordHistoryTable"));
    m_table->setAccessibleName(tr("History of this record"));
    setHistoryLook(*m_table);
    m_table->setColumnWidth(LoggedChangesModel::When, presentation::zoomed(176));
    m_table->setColumnWidth(LoggedChangesModel::Author, 80);
    m_table->setColumnWidth(LoggedChangesModel::Record, 150);
    m_table->setColumnWidth(LoggedChangesModel::What, 110);
    m_table->setColumnWidth(LoggedChangesModel::Before, 150);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

HistoryPane::~HistoryPane() = default;

/// A hidden tab reads nothing: its record changes with every row that is passed in the table.
void HistoryPane::showRecord(domain::RecordKind kind, qint64 id)
{
    if (kind == m_kind && id == m_id)
        return;
    m_kind = kind;
    m_id = id;
    m_isStale = true;
    if (isVisible())
        load();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryPane::keepShut()
{
    m_isShut = true;
    m_table->hide();
    m_sentence->setText(tr("Guests do not see the history: it tells of every record there ever was."));
}

void HistoryPane::load()
{
    m_isStale = false;
    if (m_isShut)
        return;
    m_sentence->setText(m_id > 0 ? tr("Reading the history…") : QString());
    m_model->showRecord({m_kind, m_id});
}

void HistoryPane::updateSentence()
{
    const int lines = m_model->rowCount();
    if (lines == 0)
        m_sentence->setText(tr("No step in the log touched this record."));
    else
        m_sentence->setText(tr("%n change(s), newest first. Steps are reverted on the History page.", nullptr, lines));
}

} // namespace widgets
