// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_page.h"

#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/bulk/bulk_bar.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_editing.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_sentences.h"
#include "widgets/pages/record_menu.h"
#include "widgets/pages/record_table.h"
#include "widgets/pages/record_tools.h"
#include "widgets/shell/empty_state.h"
#include "widgets/style/icon.h"
#include "widgets/table/busy_line.h"
#include "widgets/table/column_chooser.h"
#include "widgets/table/totals_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace widgets {

using domain::RecordKind;

namespace {

QString settingsKey(RecordKind kind, const char *what)
{
    return QStringLiteral("pages/%1/%2").arg(domain::tableName(kind), QLatin1String(what));
}

bool hasRecords(const domain::Portfolio &portfolio, RecordKind kind)
{
    bool found = false;
    domain::forEachRecordKind([&]<class Record>() { found = found || (domain::recordKindOf<Record>() == kind && portfolio.of<Record>().size() > 0); });
    return found;
}

void hideBefore(QWidget &last, QSplitter &splitter, bool isHidden)
{
    for (int i = 0; i < splitter.indexOf(&last); ++i)
        splitter.widget(i)->setHidden(isHidden);
}

} // namespace

RecordPage::RecordPage(RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new presentation::RecordTableModel(kind, state, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget)
    , m_table(new RecordTable(*m_model, settingsKey(kind, "columns")))
    , m_form(new RecordForm(kind, workspace, state, this))
    , m_empty(new EmptyState)
    , m_tools(new RecordTools(kind))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_form->setMinimumWidth(340);
    m_splitter->setSizes({900, 420});
    restoreSplitter();
    m_table->setObjectName(domain::tableName(kind) + QStringLiteral("Table"));
    m_table->setAccessibleName(presentation::kindTitle(kind));
    addColumnsButton();
    connectParts();
    connectMenu();
    updateState();
    showSelection();
}

RecordPage::~RecordPage()
{
    if (!m_splitter->widget(m_splitter->indexOf(m_form) - 1)->isHidden()) // A form in full width is for now, not for the next time.
        QSettings().setValue(splitterKey(), m_splitter->saveState());
    delete m_splitter; // The table keeps its columns while its model still lives.
}

QWidget *RecordPage::makeTablePane()
{
    auto *pane = new QWidget;
    auto *layout = m_tablePane = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    auto *busy = new BusyLine;
    connect(m_model, &presentation::RecordTableModel::totalsChanged, this, &RecordPage::updateCount);
    connect(m_model, &presentation::RecordRowsModel::pendingChanged, busy, &BusyLine::setBusy);
    connect(m_model, &presentation::RecordRowsModel::outdatedChanged, new WaitingVeil(*m_table), &WaitingVeil::setWaiting);
    layout->addWidget(busy);
    auto *table = new QWidget;
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new TotalsRow(*m_table));
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_editing = new TableEditing(*m_table, *m_model, m_workspace, m_state);
    layout->addWidget(m_editing->bar());
    return pane;
}

void RecordPage::addColumnsButton()
{
    m_columnsButton = new QPushButton(tr("&Columns"));
    m_columnsButton->setIcon(icon(u"object-columns"));
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    addTool(m_columnsButton);
    connect(m_columnsButton, &QPushButton::clicked, this, &RecordPage::openColumns);
    connect(m_table, &RecordTable::columnsRequested, this, &RecordPage::openColumns);
}

void RecordPage::openColumns()
{
    auto *chooser = new ColumnChooser(m_model->kind(), tableLayout(), this);
    connect(chooser, &ColumnChooser::layoutChosen, this, &RecordPage::setTableLayout);
    connect(chooser, &ColumnChooser::resetRequested, m_table, &RecordTable::resetLayout);
    chooser->openUnder(*m_columnsButton);
}

void RecordPage::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
    chooseFirst();
}

void RecordPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void RecordPage::addTool(QWidget *tool)
{
    m_tools->addTool(tool);
}

void RecordPage::setLeftPane(QWidget *pane)
{
    m_splitter->insertWidget(0, pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    restoreSplitter();
}

void RecordPage::setBottomBar(QWidget *bar)
{
    m_tablePane->addWidget(bar);
}

presentation::TableLayout RecordPage::tableLayout() const
{
    return m_table->tableLayout();
}

void RecordPage::setTableLayout(const presentation::TableLayout &layout)
{
    m_table->setTableLayout(layout);
}

void RecordPage::restoreSplitter()
{
    m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray());
}

/// One per number of panes: the sizes of two say nothing about three.
QString RecordPage::splitterKey() const
{
    return settingsKey(m_model->kind(), m_splitter->count() > 2 ? "splitterWithFacets" : "splitter");
}

void RecordPage::connectMenu()
{
    const auto *menu = new RecordMenu(*m_table, *m_editing, *m_tools);
    connect(menu, &RecordMenu::openRequested, m_form, qOverload<>(&QWidget::setFocus));
    connect(menu, &RecordMenu::duplicateRequested, this, &RecordPage::duplicateSelected);
    connect(menu, &RecordMenu::removeRequested, this, &RecordPage::removeSelected);
}

void RecordPage::connectParts()
{
    connect(m_table, &RecordTable::selectionMoved, this, &RecordPage::showSelection);
    connect(m_editing, &TableEditing::announced, this, &RecordPage::announced);
    connect(m_editing, &TableEditing::refused, this, &RecordPage::refused);
    connect(m_editing, &TableEditing::originRequested, m_form, &RecordForm::showList);
    connect(m_editing, &TableEditing::merged, this, &RecordPage::reveal);
    connect(m_table, &RecordTable::removalRequested, this, &RecordPage::removeSelected);
    connect(m_table, &RecordTable::openRequested, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::filterRequested, &m_tools->quickFilter(), qOverload<>(&QWidget::setFocus));
    connect(&m_tools->quickFilter(), &QLineEdit::textChanged, m_model, &presentation::RecordTableModel::setQuickFilter);
    connect(m_tools, &RecordTools::createRequested, this, &RecordPage::createRecord);
    connect(m_tools, &RecordTools::duplicateRequested, this, &RecordPage::duplicateSelected);
    connect(m_tools, &RecordTools::removeRequested, this, &RecordPage::removeSelected);
    connect(m_tools, &RecordTools::importRequested, this, &RecordPage::importRequested);
    connect(m_tools, &RecordTools::restrictionRemoved, this, &RecordPage::clearRestriction);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordPage::selectAfterChange);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordPage::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordPage::updateState);
    connect(m_model, &presentation::RecordTableModel::totalsChanged, this, &RecordPage::updateCount);
    connect(m_model, &presentation::RecordRowsModel::pendingChanged, this, &RecordPage::followPending, Qt::QueuedConnection);
    connect(m_form, &RecordForm::recordCreated, this, &RecordPage::reveal);
    connect(m_form, &RecordForm::announced, this, &RecordPage::announced);
    connect(m_form, &RecordForm::refused, this, &RecordPage::refused);
    connect(m_form, &RecordForm::roomWanted, this, [this](bool isWanted) { hideBefore(*m_form, *m_splitter, isWanted); });
    connect(m_form, &RecordForm::openRequested, this, &RecordPage::openRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &RecordPage::endEmptiness);
    auto *duplicate = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    duplicate->setContext(Qt::WidgetWithChildrenShortcut);
    connect(duplicate, &QShortcut::activated, this, &RecordPage::duplicateSelected);
}

void RecordPage::endEmptiness()
{
    if (m_model->isNarrowed()) { // The filter of all pages is not this page's to clear while its own text hides the rows.
        m_tools->quickFilter().clear();
        clearRestriction();
    } else if (!m_state.filter().isEmpty()) {
        m_state.setFilter({});
    } else if (comesInLists(m_model->kind())) {
        Q_EMIT importRequested();
    } else {
        createRecord();
    }
}

void RecordPage::showOnly(const QList<qint64> &ids, const QString &label)
{
    m_tools->showRestriction(label);
    m_tools->quickFilter().clear();
    const QSet<qint64> wanted(ids.begin(), ids.end());
    if (std::ranges::none_of(m_selected, [&wanted](qint64 id) { return wanted.contains(id); })) {
        m_table->clearSelection();
        m_selected.clear();
        m_hasChosen = false; // Whoever asked for these records sees one of them beside the table.
    }
    m_only = ids;
    m_model->setRestriction(ids);
    updateState();
}

void RecordPage::showAgain(const QList<qint64> &ids, const QString &label)
{
    if (ids == m_only)
        return;
    ids.isEmpty() ? clearRestriction() : showOnly(ids, label);
}

void RecordPage::clearRestriction()
{
    m_tools->showRestriction({});
    m_only.clear();
    m_model->setRestriction({});
    updateState();
}

void RecordPage::showAll()
{
    m_tools->quickFilter().clear();
    m_state.setFilter({});
    clearRestriction();
}

QString RecordPage::emptyText() const
{
    EmptyReason reason{m_model->kind(), m_tools->quickFilter().text().trimmed(), m_tools->restriction(), m_state.filter().toString(), {}};
    if (hasRecords(*m_state.snapshot(), m_model->kind()))
        reason.asOf = domain::dateText(domain::PartialDate::day(m_state.asOf().date), presentation::windowLanguage());
    return emptySentence(reason);
}

void RecordPage::updateState()
{
    chooseFirst();
    const bool isShown = m_model->rowCount() > 0 || m_model->isPending();
    m_stack->setCurrentIndex(isShown ? 0 : 1);
    const bool isNarrowed = m_model->isNarrowed() || !m_state.filter().isEmpty();
    m_empty->setMessage(emptyText(), isNarrowed ? tr("Clear") : comesInLists(m_model->kind()) ? tr("Import a file…") : newRecordText(m_model->kind()));
    updateCount();
}

void RecordPage::updateCount()
{
    const QLocale locale; // How many pass the filter of all pages stands in the filter bar.
    const qsizetype selected = m_table->selectedIds().size();
    QStringList parts;
    if (m_model->isNarrowed())
        parts.append(tr("%1 shown").arg(locale.toString(m_model->recordCount())));
    if (selected > 1)
        parts.append(tr("%1 selected").arg(locale.toString(selected)));
    if (const QString remark = m_model->orderRemark(); !remark.isEmpty())
        parts.append(remark);
    m_tools->setCountText(parts.join(QStringLiteral(" · ")));
    m_tools->setSelectedCount(selected);
}

} // namespace widgets
