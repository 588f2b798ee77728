// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/cell_editing.h"

#include "domain/changes/dated_fields.h"
#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/cells/derived_origin.h"
#include "presentation/table/record_table_model.h"
#include "presentation/words/refusal_words.h"
#include "widgets/cells/cell_delegate.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/forms/record_access.h"
#include "widgets/pages/record_table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>

namespace widgets {

using domain::Value;
using presentation::RecordTableModel;

namespace {

/// A key that writes something, and not a shortcut.
bool isTyping(const QKeyEvent &key)
{
    const bool isCommand = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space && key.key() != Qt::Key_Slash;
}

} // namespace

CellEditing::CellEditing(RecordTable &table, RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_workspace(workspace)
    , m_state(state)
    , m_fields(domain::recordFields(model.kind()))
    , m_held(workspace.store().path(), model.kind())
    , m_queue(workspace)
    , m_notes(new presentation::CellNotes(model.kind(), this))
    , m_delegate(new CellDelegate(*this, &table))
{
    table.setDelegate(m_delegate);
    table.setEditTriggers(QAbstractItemView::DoubleClicked);
    table.installEventFilter(this);
    model.setNotes(m_notes);
    connect(&state, &workspace::ViewState::changed, this, &CellEditing::updateAllowed);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CellEditing::keepOpenEditor);
    connect(&model, &QAbstractItemModel::modelReset, this, &CellEditing::reopenEditor, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) { keepOfRemoved(first, last); });
    connect(&table, &QTableView::doubleClicked, this, &CellEditing::leadFrom);
    updateAllowed();
    restoreHeld();
}

CellEditing::~CellEditing()
{
    m_model.setNotes(nullptr);
}

void CellEditing::updateAllowed()
{
    m_notes->allowEditing(!m_workspace.store().isReadOnly() && !m_state.asOf().knownOn.isValid());
}

QString CellEditing::keyAt(const QModelIndex &index) const
{
    return m_model.headerData(index.column(), Qt::Horizontal, RecordTableModel::KeyRole).toString();
}

const domain::FieldMeta *CellEditing::fieldAt(const QModelIndex &index) const
{
    return index.isValid() ? m_fields->field(keyAt(index)) : nullptr;
}

Value CellEditing::valueAt(const QModelIndex &index) const
{
    return m_fields->value(*m_workspace.snapshot(), m_model.idAt(index.row()), keyAt(index), m_state.asOf());
}

presentation::CellNotes::Note CellEditing::noteAt(const QModelIndex &index) const
{
    return index.isValid() ? m_notes->note(m_model.idAt(index.row()), keyAt(index)) : presentation::CellNotes::Note();
}

QString CellEditing::readOnlyText(const QModelIndex &index) const
{
    if (!index.isValid() || m_model.idAt(index.row()) <= 0 || m_model.flags(index).testFlag(Qt::ItemIsEditable))
        return {};
    if (!m_notes->isStored(keyAt(index)) || m_notes->isAllowed())
        return presentation::derivedText(m_model.kind(), keyAt(index));
    return m_workspace.store().isReadOnly() ? tr("Opened for reading only.") : tr("Values as they were known on an earlier date cannot be edited.");
}

void CellEditing::editCurrent()
{
    const QModelIndex index = m_table.currentIndex();
    if (!index.isValid())
        return;
    if (m_model.flags(index).testFlag(Qt::ItemIsEditable))
        m_table.edit(index);
    else
        leadFrom(index);
}

/// A cell that cannot be typed into leads to what its value follows from.
void CellEditing::leadFrom(const QModelIndex &index)
{
    const qint64 id = m_model.idAt(index.row());
    if (m_model.flags(index).testFlag(Qt::ItemIsEditable) || id <= 0)
        return;
    if (leadsToEvent(index))
        Q_EMIT eventRequested(id);
    else if (!m_notes->isStored(keyAt(index)))
        Q_EMIT originRequested(presentation::originOf(m_model.kind(), keyAt(index)));
    else
        Q_EMIT refused(readOnlyText(index));
}

bool CellEditing::leadsToEvent(const QModelIndex &index) const
{
    return index.isValid() && m_notes->isAllowed() && domain::followsFromEvents(m_model.kind(), keyAt(index));
}

void CellEditing::commitTyping()
{
    if (auto *editor = m_delegate->editor())
        finish(editor, Move::Stay);
}

void CellEditing::take(FieldEditor &editor, const QModelIndex &index)
{
    const Cell cell{m_model.idAt(index.row()), keyAt(index)};
    if (!editor.isModified() || cell.first <= 0)
        return;
    const auto value = editor.typedValue();
    if (value)
        store(cell, value.value(), editor.typedText());
    else
        refuse(cell, editor.typedText(), presentation::refusalText(editor.field(), value.error(), editor.typedText()));
}

void CellEditing::store(const Cell &cell, const Value &value, const QString &typed)
{
    const auto build = [this, cell, value](const domain::Portfolio &now) {
        auto step = domain::edits::setField(now, m_model.kind(), {cell.first}, cell.second, value);
        if (step)
            domain::edits::expandTerritories(now, step.value(), m_workspace.store().ids());
        return step;
    };
    const auto outcome = m_queue.submit(this, build, [this, cell, typed](const domain::Status &status) {
        if (status)
            forget(cell);
        else
            refuse(cell, typed, presentation::refusalText(*m_fields->field(cell.second), status.error(), typed));
    });
    if (outcome == EditQueue::Outcome::Waiting)
        refuse(cell, typed, tr("This is stored as soon as the large step has been written."));
}

void CellEditing::refuse(const Cell &cell, const QString &typed, const QString &sentence)
{
    m_held.keep(cell, typed);
    m_notes->refuse(cell.first, cell.second, typed, sentence);
    Q_EMIT refused(sentence);
}

void CellEditing::forget(const Cell &cell)
{
    m_held.forget(cell);
    m_notes->forget(cell.first, cell.second);
}

/// Texts of an earlier session stand in their cells again, with the reason of today.
void CellEditing::restoreHeld()
{
    const auto texts = m_held.texts();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto *field = m_fields->field(text.key().second);
        if (!field || !m_fields->exists(*m_workspace.snapshot(), text.key().first)) {
            m_held.forget(text.key());
            continue;
        }
        const auto value = domain::parseTyped(*field, *text, *m_workspace.snapshot());
        const QString sentence = value ? tr("This is not stored yet. Press Enter in the cell to store it.")
                                       : presentation::refusalText(*field, value.error(), *text);
        m_notes->refuse(text.key().first, text.key().second, *text, sentence);
    }
}

void CellEditing::createReferenced(FieldEditor &editor, const QModelIndex &index, const QString &name)
{
    const Cell cell{m_model.idAt(index.row()), keyAt(index)};
    const qint64 id = m_workspace.store().ids().nextValue();
    auto step = widgets::createReferenced(editor.field(), *m_workspace.snapshot(), id, name);
    if (step) {
        const auto after = domain::applied(m_workspace.snapshot(), step.value());
        const auto link = domain::edits::setField(*after, m_model.kind(), {cell.first}, cell.second, Value(id));
        if (link)
            records::append(step.value(), link.value());
    }
    const auto status = step ? m_workspace.submit(step.value()) : domain::Status(step.error());
    if (status)
        forget(cell);
    else
        refuse(cell, name, presentation::refusalText(editor.field(), status.error(), name));
    editor.showValue(valueAt(index));
    finish(&editor, Move::Stay);
}

void CellEditing::finish(FieldEditor *editor, Move move)
{
    const QPersistentModelIndex from = m_table.currentIndex();
    const int row = from.row() + (move == Move::Up ? -1 : 1);
    const qint64 neighbor = row >= 0 && row < m_model.rowCount() ? m_model.idAt(row) : 0;
    Q_EMIT m_delegate->commitData(editor);
    Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
    go(move, from, neighbor);
}

/// Stored values can sort a row elsewhere: "down" means the record that stood below.
void CellEditing::go(Move move, const QModelIndex &from, qint64 neighbor)
{
    if (!from.isValid() || move == Move::Stay)
        return;
    if (move == Move::Next || move == Move::Previous) {
        const QModelIndex next = nextEditable(from, move == Move::Next ? 1 : -1);
        if (next.isValid()) {
            m_table.setCurrentIndex(next);
            m_table.edit(next);
        }
        return;
    }
    const int row = neighbor > 0 ? m_model.rowOf(neighbor) : -1;
    if (row >= 0)
        m_table.setCurrentIndex(m_model.index(row, from.column()));
}

QModelIndex CellEditing::nextEditable(const QModelIndex &from, int step) const
{
    const int columns = m_model.columnCount();
    const int cells = columns * m_model.rowCount();
    for (int place = from.row() * columns + from.column() + step; place >= 0 && place < cells; place += step) {
        const QModelIndex index = m_model.index(place / columns, place % columns);
        if (m_model.flags(index).testFlag(Qt::ItemIsEditable) && !m_table.isColumnHidden(index.column()))
            return index;
    }
    return {};
}

void CellEditing::keepOpenEditor()
{
    auto *editor = m_delegate->editor();
    const QModelIndex index = m_table.currentIndex();
    if (editor && index.isValid() && m_model.idAt(index.row()) > 0)
        m_open = {{m_model.idAt(index.row()), keyAt(index)}, editor->isModified() ? editor->typedText() : QString()};
    m_delegate->letGo();
}

void CellEditing::reopenEditor()
{
    const auto open = std::exchange(m_open, std::nullopt);
    if (!open || m_delegate->editor())
        return;
    const auto &[cell, typed] = *open;
    const int row = m_model.rowOf(cell.first);
    int column = -1;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (keyAt(m_model.index(0, i)) == cell.second)
            column = i;
    }
    if (row < 0 || column < 0) {
        if (!typed.isEmpty())
            refuse(cell, typed, tr("The row went out of sight before this was stored. Press Enter in the cell to store it."));
        return;
    }
    m_table.setCurrentIndex(m_model.index(row, column));
    m_table.edit(m_table.currentIndex());
    if (auto *editor = m_delegate->editor(); editor && !typed.isEmpty())
        editor->restoreTyped(typed);
}

void CellEditing::keepOfRemoved(int first, int last)
{
    auto *editor = m_delegate->editor();
    const QModelIndex index = m_table.currentIndex();
    if (!editor || !editor->isModified() || !index.isValid() || index.row() < first || index.row() > last)
        return;
    const qint64 id = m_model.idAt(index.row());
    if (id > 0 && m_fields->exists(*m_workspace.snapshot(), id))
        refuse({id, keyAt(index)}, editor->typedText(), tr("The row went out of sight before this was stored. Press Enter in the cell to store it."));
}

bool CellEditing::startTyping(QKeyEvent &key)
{
    m_table.edit(m_table.currentIndex());
    auto *editor = m_delegate->editor();
    if (!editor)
        return false;
    QWidget *input = editor->input();
    if (auto *combo = qobject_cast<QComboBox *>(input)) {
        combo->showPopup(); // In the open list a letter looks for its line; in the closed one it would choose at once.
        input = combo->view();
    }
    QKeyEvent typed(key.type(), key.key(), key.modifiers(), key.text());
    QApplication::sendEvent(input, &typed);
    return true;
}

bool CellEditing::pressKey(QKeyEvent &key)
{
    const QModelIndex index = m_table.currentIndex();
    const bool isEditable = index.isValid() && m_model.flags(index).testFlag(Qt::ItemIsEditable);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (index.isValid() && m_model.idAt(index.row()) <= 0)
        return false; // The heading of a group.
    if (key.key() == Qt::Key_F2 || (isEnter && !key.modifiers().testFlag(Qt::ControlModifier)))
        editCurrent();
    else if (key.key() == Qt::Key_Escape && noteAt(index).kind == presentation::CellNotes::Kind::Refused)
        forget({m_model.idAt(index.row()), keyAt(index)});
    else if (key.key() == Qt::Key_Escape && m_table.selectedIds().size() > 1)
        m_table.selectIds({m_model.idAt(index.row())});
    else if (isEditable && isTyping(key))
        return startTyping(key);
    else if (leadsToEvent(index) && isTyping(key) && m_notes->isStored(keyAt(index)))
        leadFrom(index);
    else
        return false;
    return true;
}

bool CellEditing::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_table.currentIndex();
        const bool isTyped = m_model.flags(index).testFlag(Qt::ItemIsEditable) || (leadsToEvent(index) && m_notes->isStored(keyAt(index)));
        if (isTyped && isTyping(*key)) {
            event->accept(); // Single letters are typed into the cell here, whatever they mean elsewhere.
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(object, event);
}

} // namespace widgets
