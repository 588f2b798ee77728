// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/problems_pane.h"

#include "presentation/type/typography.h"
#include "widgets/shell/empty_state.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::ProblemsModel;

ProblemsPane::ProblemsPane(const presentation::ProblemList &list, const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(new ProblemsModel(list, workspace, this))
    , m_find(new QLineEdit(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    m_find->setPlaceholderText(tr("Find a record, a field or a reason"));
    m_find->setAccessibleName(tr("Find in the contradictions"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    makeTable();
    connect(m_empty, &EmptyState::actionTriggered, m_find, &QLineEdit::clear);
    connect(m_find, &QLineEdit::textChanged, m_model, &ProblemsModel::setSearchText);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPane::update);
    update();
}

void ProblemsPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("problemsTable"));
    m_table->setAccessibleName(tr("Contradictions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(32));
    m_table->setColumnWidth(ProblemsModel::Record, 360);
    m_table->setColumnWidth(ProblemsModel::Field, 180);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ProblemsPane::open);
}

void ProblemsPane::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto [kind, id] = m_model->openableAt(index.row());
    const auto &problem = m_model->problemAt(index.row());
    if (id != 0)
        Q_EMIT fieldRequested(kind, id, kind == problem.kind ? problem.field : QString());
}

void ProblemsPane::update()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_find->setVisible(m_model->total() > 0 || !m_find->text().isEmpty());
    if (m_model->total() > 0)
        m_empty->setMessage(tr("None of the contradictions match “%1”.").arg(m_find->text().trimmed()), tr("Clear the search"));
    else
        m_empty->setMessage(m_list.isComplete() ? tr("No record contradicts another or itself.") : tr("Looking through all records…"));
    Q_EMIT countChanged(int(m_model->total()));
}

bool ProblemsPane::eventFilter(QObject *object, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(object, event);
    open(m_table->currentIndex());
    return true;
}

} // namespace widgets
