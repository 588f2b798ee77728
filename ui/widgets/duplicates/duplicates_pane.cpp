// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/duplicates_pane.h"

#include "presentation/type/typography.h"
#include "domain/checks/not_the_same.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/duplicates/merge_dialog.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace widgets {

using domain::RecordKind;
using presentation::DuplicatesModel;

DuplicatesPane::DuplicatesPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new DuplicatesModel(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    connectParts();
    updateState();
}

QWidget *DuplicatesPane::makeTools()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    m_kind = new QComboBox(bar);
    m_kind->setAccessibleName(tr("Kind of records"));
    m_kind->addItem(tr("All kinds"), int(RecordKind::Unset));
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Company, RecordKind::Trial, RecordKind::Deal})
        m_kind->addItem(presentation::kindTitle(kind), int(kind));
    m_count = new TextLabel(presentation::TextRole::Label, presentation::ColorRole::TextTertiary, bar);
    m_count->setObjectName(QStringLiteral("duplicateCount"));
    m_openFirst = makeLinkButton(tr("Open the left one"), bar);
    m_openSecond = makeLinkButton(tr("Open the right one"), bar);
    m_apart = new QPushButton(tr("Not the same"), bar);
    m_apart->setObjectName(QStringLiteral("notTheSame"));
    m_apart->setToolTip(tr("Remembered in the portfolio; the pair is not listed again"));
    m_merge = makePrimaryButton(tr("Merge…"), bar);
    m_merge->setObjectName(QStringLiteral("mergePair"));
    line->addWidget(m_kind);
    line->addWidget(m_count);
    line->addStretch();
    for (auto *button : {m_openFirst, m_openSecond, m_apart, m_merge})
        line->addWidget(button);
    return bar;
}

void DuplicatesPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("duplicatesTable"));
    m_table->setAccessibleName(tr("Records that may be the same"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(32));
    m_table->setColumnWidth(DuplicatesModel::Score, 60);
    m_table->setColumnWidth(DuplicatesModel::Kind, 90);
    m_table->setColumnWidth(DuplicatesModel::First, 240);
    m_table->setColumnWidth(DuplicatesModel::Second, 240);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void DuplicatesPane::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setKind(RecordKind(m_kind->currentData().toInt()));
        updateState();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DuplicatesPane::updateState);
    connect(m_model, &DuplicatesModel::compared, this, &DuplicatesPane::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPane::updateState);
    connect(m_table, &QTableView::activated, this, &DuplicatesPane::merge);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPane::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPane::tellApart);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { open(&analytics::DuplicatePair::first); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { open(&analytics::DuplicatePair::second); });
}

void DuplicatesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void DuplicatesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

int DuplicatesPane::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void DuplicatesPane::updateState()
{
    const int count = m_model->rowCount();
    if (count > 0 && currentRow() < 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    m_empty->setMessage(m_model->isReady() ? tr("No two records look alike.") : tr("Comparing the records…"));
    m_count->setText(m_model->isReady() ? (count == 1 ? tr("1 pair") : tr("%1 pairs").arg(QLocale().toString(count))) : QString());
    const bool canEdit = currentRow() >= 0 && !m_workspace.store().isReadOnly();
    m_merge->setEnabled(canEdit);
    m_apart->setEnabled(canEdit);
    m_openFirst->setEnabled(currentRow() >= 0);
    m_openSecond->setEnabled(currentRow() >= 0);
    Q_EMIT countChanged(count);
}

void DuplicatesPane::merge()
{
    if (!m_merge->isEnabled() || currentRow() < 0)
        return;
    const auto pair = m_model->pair(currentRow());
    auto *dialog = new MergeDialog(m_workspace, {pair.kind, pair.first, pair.second, {}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](RecordKind, qint64, const QString &sentence) { Q_EMIT announced(sentence); });
    connect(dialog, &MergeDialog::refused, this, &DuplicatesPane::refused);
    dialog->open();
}

void DuplicatesPane::tellApart()
{
    const auto pair = m_model->pair(currentRow());
    const auto step = domain::edits::markDistinct(*m_workspace.snapshot(), {pair.kind, pair.first, pair.second}, m_workspace.store().ids());
    if (const auto status = m_workspace.submit(step); !status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else
        Q_EMIT announced(tr("Noted as not the same. Undo takes it back."));
    m_table->setFocus();
}

void DuplicatesPane::open(qint64 analytics::DuplicatePair::*which)
{
    if (currentRow() < 0)
        return;
    const auto pair = m_model->pair(currentRow());
    Q_EMIT openRequested(pair.kind, pair.*which);
}

} // namespace widgets
