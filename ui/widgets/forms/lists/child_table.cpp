// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/lists/child_table.h"

#include "presentation/type/typography.h"
#include "domain/checks/name_holder.h"
#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/lists/child_delegate.h"
#include "widgets/forms/editors/line_editor.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kRowHeight = 32;
constexpr int kLeastColumn = 64;
constexpr int kMostColumn = 190;

bool isRowKey(const QKeyEvent &key)
{
    const bool isPlain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    return (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier)
        || (isPlain && (key.key() == Qt::Key_Insert || key.key() == Qt::Key_Delete));
}

bool isTypingKey(const QKeyEvent &key)
{
    const bool isCommand = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return key.key() == Qt::Key_F2 || (!isCommand && !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space);
}

QString planText(const char *text)
{
    return *text ? QCoreApplication::translate("ChildPlan", text) : QString();
}

} // namespace

ChildTable::ChildTable(const ChildPlan &plan, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_model(new ChildTableModel(plan, workspace, state, queue, this))
    , m_view(new QTableView(this))
    , m_delegate(new ChildDelegate(*m_model, workspace, m_view))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::TextTertiary, this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeButtons());
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    m_openHolder = makeLinkButton({}, this);
    m_openHolder->hide();
    m_openHolder->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_openHolder, 0, Qt::AlignLeft);
    layout->addStretch();
    m_empty->setText(planText(plan.emptyText));
    m_empty->setWordWrap(true);
    m_message->setWordWrap(true);
    makeView();
    connectModel();
    update();
}

void ChildTable::makeView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setObjectName(domain::tableName(m_model->plan().kind));
    m_view->setAccessibleName(domain::labelOf(m_model->plan().kind, formLanguage()));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(presentation::zoomed(kRowHeight));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
}

QWidget *ChildTable::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons, 12);
    line->setContentsMargins({});
    m_add = makeLinkButton(planText(m_model->plan().addText), buttons);
    m_duplicate = makeLinkButton(tr("Duplicate"), buttons);
    m_remove = makeLinkButton(tr("Remove"), buttons);
    m_open = makeLinkButton({}, buttons);
    m_add->setToolTip(tr("Insert"));
    m_duplicate->setToolTip(tr("Ctrl+D"));
    m_remove->setToolTip(tr("Delete"));
    for (auto *button : {m_add, m_duplicate, m_remove})
        line->addWidget(button);
    if (StatusChangeDialog::corrects(m_model->plan().kind))
        makeCorrectButton(*line);
    line->addWidget(m_open);
    connect(m_add, &QPushButton::clicked, this, &ChildTable::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ChildTable::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ChildTable::remove);
    connect(m_open, &QPushButton::clicked, this, &ChildTable::openCurrent);
    return buttons;
}

void ChildTable::connectModel()
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { update(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    connect(m_delegate, &ChildDelegate::nameTyped, this, &ChildTable::warnOfName);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this] { warnOfName({}); });
    connect(m_model, &ChildTableModel::refused, this, &ChildTable::refused);
    connect(m_model, &ChildTableModel::rowStored, this, [this](qint64 id) { select(m_model->rowOf(id)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { update(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable))
            lead();
    });
}

void ChildTable::setOwner(qint64 owner)
{
    if (owner == m_model->owner())
        return; // The model follows changes by itself.
    commitTyping();
    m_model->setOwner(owner);
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        select(0);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), kLeastColumn, kMostColumn));
    update();
}

void ChildTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    update();
}

int ChildTable::count() const
{
    return m_model->rowCount() - (m_model->draftRow() >= 0 ? 1 : 0);
}

qint64 ChildTable::currentId() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void ChildTable::update()
{
    const bool isEdited = m_model->plan().mode == ChildPlan::Mode::Edit && !m_readOnly;
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_add->setVisible(isEdited);
    m_add->setEnabled(m_model->owner() != 0);
    m_duplicate->setVisible(isEdited && !isEmpty);
    m_duplicate->setEnabled(currentId() != 0);
    m_remove->setVisible(isEdited && !isEmpty);
    m_remove->setEnabled(m_view->currentIndex().isValid());
    if (m_correct) {
        m_correct->setVisible(isEdited && !isEmpty);
        m_correct->setEnabled(currentId() != 0);
    }
    const QString host = linkHost(currentLink());
    const auto [kind, id] = target();
    m_open->setVisible(id != 0 || !host.isEmpty());
    m_open->setText(host.isEmpty() ? tr("Open %1").arg(presentation::kindWord(kind)) : tr("Open %1").arg(host));
    const QString message = m_view->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    fit();
    Q_EMIT countChanged(count());
}

/// While a name is typed that another record goes by already, that is said below the list, with a link to the record.
void ChildTable::warnOfName(const QString &typed)
{
    const auto snapshot = m_workspace.snapshot();
    const auto holder = domain::rules::nameHolder(*snapshot, m_model->plan().kind, typed, m_model->owner());
    m_openHolder->setVisible(holder.has_value());
    m_message->setColorRole(holder ? ColorRole::Warn : ColorRole::Bad);
    if (!holder) {
        update();
        return;
    }
    const QString record = domain::recordName(*snapshot, holder->kind, holder->id, presentation::windowLanguage());
    m_message->setText(tr("%1 is already a name of %2.").arg(holder->name, record));
    m_message->show();
    m_openHolder->setText(tr("Open %1").arg(record));
    m_openHolder->disconnect(this);
    connect(m_openHolder, &QPushButton::clicked, this, [this, kind = holder->kind, id = holder->id] {
        // The name belongs to the other record: the cell is closed as it was.
        if (auto *editor = m_view->viewport()->findChild<FieldEditor *>())
            Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
        revertTyping();
        Q_EMIT openRequested(kind, id);
    });
}

void ChildTable::fitToRows()
{
    m_fits = true;
    fit();
}

void ChildTable::fit()
{
    if (!m_fits)
        return;
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + m_model->rowCount() * presentation::zoomed(kRowHeight) + bar + 2);
}

void ChildTable::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_view->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())));
}

void ChildTable::add()
{
    if (m_readOnly || m_model->plan().mode == ChildPlan::Mode::Read || !commitTyping())
        return;
    m_model->startDraft();
    const int row = m_model->draftRow();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex cell = m_model->index(row, column);
        if (!m_model->flags(cell).testFlag(Qt::ItemIsEditable))
            continue;
        m_view->setCurrentIndex(cell);
        m_view->setFocus();
        m_view->edit(cell);
        return;
    }
}

void ChildTable::duplicate()
{
    const qint64 id = currentId();
    if (id == 0 || m_readOnly || m_model->plan().mode == ChildPlan::Mode::Read)
        return;
    const auto build = [this, id](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::duplicateRecord(now, m_model->plan().kind, id, m_workspace.store().ids());
    };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (!status)
            Q_EMIT refused(tr("The row was not duplicated. %1").arg(status.error().detail));
    });
}

void ChildTable::remove()
{
    if (m_readOnly || m_model->plan().mode == ChildPlan::Mode::Read)
        return;
    if (m_view->currentIndex().row() == m_model->draftRow()) {
        m_model->dropDraft();
        return;
    }
    const qint64 id = currentId();
    if (id == 0)
        return;
    const auto build = [kind = m_model->plan().kind, id](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::removeRecords(now, kind, {id});
    };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("Row removed. Undo brings it back."));
        else
            Q_EMIT refused(tr("The row was not removed. %1").arg(status.error().detail));
    });
}

bool ChildTable::commitTyping()
{
    m_delegate->commitOpenEditor(*m_view->viewport());
    m_model->storeDraft();
    return !m_model->hasTyped();
}

void ChildTable::revertTyping()
{
    m_model->dropTyped(m_view->currentIndex());
    if (m_view->currentIndex().row() == m_model->draftRow())
        m_model->dropDraft();
}

std::pair<RecordKind, qint64> ChildTable::target() const
{
    const auto &plan = m_model->plan();
    if (plan.opens == QLatin1String("id"))
        return {plan.kind, currentId()};
    const auto *field = records::field(plan.kind, plan.opens);
    const auto value = records::value(*m_workspace.snapshot(), plan.kind, currentId(), plan.opens);
    const auto *id = std::get_if<qint64>(&value);
    if (field && field->kind == domain::FieldKind::AnyReference)
        return {records::citedKind(*m_workspace.snapshot(), plan.kind, currentId()), id ? *id : 0};
    return {field ? field->references : RecordKind::Unset, id ? *id : 0};
}

/// The address in the current row, where there is one: of the row's own or of the source it cites.
QString ChildTable::currentLink() const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex cell = m_model->index(m_view->currentIndex().row(), column);
        const auto *field = m_model->cellAt(cell).field;
        const auto value = cell.data(ChildTableModel::ValueRole).value<domain::Value>();
        if (field && field->kind == domain::FieldKind::Url && std::holds_alternative<QString>(value))
            return std::get<QString>(value);
    }
    return {};
}

void ChildTable::openCurrent()
{
    const auto [kind, id] = target();
    if (id != 0)
        Q_EMIT openRequested(kind, id);
    else if (const QString link = currentLink(); !linkHost(link).isEmpty())
        QDesktopServices::openUrl(QUrl(link));
}

/// Also from its buttons: an empty list has nothing else to hold the keyboard.
void ChildTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert)
        add();
    else
        QWidget::keyPressEvent(event);
}

bool ChildTable::eventFilter(QObject *object, QEvent *event)
{
    // The page around the form has shortcuts of the same keys; with the keyboard here they are meant for the rows.
    if (event->type() == QEvent::ShortcutOverride && isRowKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReading = !m_model->flags(m_view->currentIndex()).testFlag(Qt::ItemIsEditable);
    if (key->key() == Qt::Key_Insert)
        add();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        duplicate();
    else if (key->key() == Qt::Key_Escape && (m_model->hasTyped() || m_model->draftRow() >= 0))
        revertTyping();
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isReading)
        lead();
    else if (isReading && isTypingKey(*key) && m_view->currentIndex().data(ChildTableModel::FixedRole).toBool())
        correct();
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        m_view->edit(m_view->currentIndex());
    else
        return QWidget::eventFilter(object, event);
    return true;
}

} // namespace widgets
