// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/cell_delegate.h"

#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"
#include "widgets/cells/cell_editing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QToolTip>

namespace widgets {

using presentation::CellNotes;
using presentation::ColorRole;
using Move = CellEditing::Move;

namespace {

constexpr int kLeastEditorWidth = 160;
constexpr int kMarkSize = 14;

/// The editor that an event belongs to: keys reach its input, which is a child of it.
FieldEditor *editorOf(QObject *object)
{
    auto *editor = qobject_cast<FieldEditor *>(object);
    return editor || !object ? editor : qobject_cast<FieldEditor *>(object->parent());
}

bool isPlain(const QKeyEvent &key)
{
    return !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

void drawRefused(QPainter &painter, const QRect &cell, const presentation::Theme &theme, const QString &typed)
{
    const QRect inner = cell.adjusted(0, 0, 0, -1);
    painter.fillRect(inner, theme.color(ColorRole::BadSoft));
    const QFont font = presentation::textFont(presentation::TextRole::Body);
    const QRect text = inner.adjusted(8, 0, -kMarkSize - 6, 0);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Bad));
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft), QFontMetrics(font).elidedText(QString(typed).replace(u'\n', u' '), Qt::ElideRight, text.width()));
}

} // namespace

void drawCellMark(QPainter &painter, const QRect &cell, const presentation::Theme &theme, CellNotes::Kind kind)
{
    if (kind == CellNotes::Kind::None)
        return;
    const bool isRefused = kind == CellNotes::Kind::Refused;
    const QRectF mark(cell.right() - kMarkSize - 3.0, cell.top() + (cell.height() - kMarkSize) / 2.0, kMarkSize, kMarkSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isRefused ? ColorRole::Bad : ColorRole::Warn));
    if (isRefused)
        painter.drawEllipse(mark);
    else
        painter.drawPolygon(QPolygonF({{mark.center().x(), mark.top()}, mark.bottomRight(), mark.bottomLeft()}));
    painter.setPen(theme.color(ColorRole::Surface));
    painter.setFont(presentation::textFont(presentation::TextRole::Strong));
    painter.drawText(mark.translated(0, isRefused ? 0 : 1.5), Qt::AlignCenter, QStringLiteral("!"));
}

CellDelegate::CellDelegate(CellEditing &editing, QObject *parent) : RecordDelegate(parent), m_editing(editing)
{
    // The view takes the keyboard back before it lets go of the editor; by then that must mean nothing any more.
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *closed) {
        if (auto *editor = editorOf(closed))
            editor->input()->removeEventFilter(this);
        if (closed == m_editor)
            m_editor = nullptr;
    });
}

void CellDelegate::letGo()
{
    if (auto *editor = std::exchange(m_editor, nullptr).data())
        editor->input()->removeEventFilter(this);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto theme = presentation::Theme::of(option.palette);
    const auto kind = CellNotes::Kind(index.data(CellNotes::NoteRole).toInt());
    RecordDelegate::paint(painter, option, index);
    painter->save();
    if (kind == CellNotes::Kind::Refused)
        drawRefused(*painter, option.rect, theme, index.data().toString());
    drawCellMark(*painter, option.rect, theme, kind);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(theme.color(ColorRole::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *field = m_editing.fieldAt(index);
    if (!field)
        return nullptr;
    auto *editor = makeFieldEditor(*field, m_editing.workspace(), parent);
    editor->setAutoFillBackground(true);
    watch(editor);
    connect(editor, &FieldEditor::createRequested, this, [this, editor, place = QPersistentModelIndex(index)](const QString &name) {
        m_editing.createReferenced(*editor, place, name);
    });
    m_editor = editor;
    return editor;
}

void CellDelegate::watch(FieldEditor *editor) const
{
    auto *self = const_cast<CellDelegate *>(this);
    editor->input()->installEventFilter(self);
    if (auto *combo = qobject_cast<QComboBox *>(editor->input())) {
        // A list is chosen from while it is open; a choice, or closing it without one, ends the editing.
        combo->view()->installEventFilter(self);
        connect(editor, &FieldEditor::left, self, [self, editor] { self->finishChoice(editor); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(combo, [combo] { combo->showPopup(); }, Qt::QueuedConnection);
    }
    if (auto *completer = editor->findChild<QCompleter *>()) {
        completer->popup()->installEventFilter(self);
        connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), self, [self, editor] { self->finishChoice(editor); }, Qt::QueuedConnection);
    }
}

void CellDelegate::finishChoice(FieldEditor *editor)
{
    if (editor == m_editor)
        m_editing.finish(editor, Move::Stay);
}

void CellDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = editorOf(widget);
    if (!editor || editor->isModified())
        return; // Never overwrite what is being typed.
    editor->showValue(m_editing.valueAt(index));
    const auto note = m_editing.noteAt(index);
    editor->setInvalid(note.kind == CellNotes::Kind::Refused);
    if (note.kind == CellNotes::Kind::Refused)
        editor->restoreTyped(note.typed);
}

void CellDelegate::setModelData(QWidget *widget, QAbstractItemModel *, const QModelIndex &index) const
{
    if (auto *editor = editorOf(widget))
        m_editing.take(*editor, index);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // An editor may be larger than its cell, but it stays inside the table.
    const QRect room = editor->parentWidget()->rect();
    const int height = std::max(option.rect.height(), editor->minimumSizeHint().height());
    const int width = std::min(std::max(option.rect.width(), kLeastEditorWidth), room.width());
    QRect place(option.rect.left(), option.rect.top(), width, height);
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::max(std::min(place.bottom(), room.bottom()), height - 1));
    editor->setGeometry(place);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RecordDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data(Qt::ToolTipRole).toString(), m_editing.noteAt(index).sentence, m_editing.readOnlyText(index)};
    lines.removeAll(QString());
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(QLatin1String("<br>"))), view);
    return true;
}

bool CellDelegate::pressKey(FieldEditor *editor, const QKeyEvent &key)
{
    const bool isShift = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool isLong = editor->field().kind == domain::FieldKind::LongText;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isLong && !key.modifiers().testFlag(Qt::ControlModifier))
            return false; // A line break; Ctrl Enter stores.
        m_editing.finish(editor, isShift ? Move::Up : Move::Down);
        return true;
    case Qt::Key_Tab: m_editing.finish(editor, Move::Next); return true;
    case Qt::Key_Backtab: m_editing.finish(editor, Move::Previous); return true;
    case Qt::Key_Escape: Q_EMIT closeEditor(editor, RevertModelCache); return true;
    default: return false;
    }
}

/// Keys in the list of a combo box or of proposals: Tab takes the chosen line along to the next field.
bool CellDelegate::filterProposals(QObject *popup, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(popup);
    auto *combo = m_editor ? qobject_cast<QComboBox *>(m_editor->input()) : nullptr;
    if (!view || !m_editor)
        return false;
    if (combo && event->type() == QEvent::Hide) {
        QMetaObject::invokeMethod(this, [this, open = m_editor] {
            if (open && open == m_editor && !open->isModified())
                Q_EMIT closeEditor(open, RevertModelCache);
        }, Qt::QueuedConnection);
        return false;
    }
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab))
        return false;
    const Move move = key->key() == Qt::Key_Tab ? Move::Next : Move::Previous;
    if (auto *completer = m_editor->findChild<QCompleter *>()) {
        if (view->currentIndex().isValid())
            Q_EMIT completer->activated(view->currentIndex());
        view->hide();
    } else if (combo) {
        combo->setCurrentIndex(view->currentIndex().row());
        Q_EMIT combo->activated(combo->currentIndex());
    }
    m_editing.finish(m_editor, move);
    return true;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (qobject_cast<QAbstractItemView *>(object))
        return filterProposals(object, event);
    // A key that the input leaves alone comes by the editor a second time: it must be taken neither twice nor by the table.
    if (qobject_cast<FieldEditor *>(object))
        return event->type() == QEvent::KeyPress;
    auto *editor = editorOf(object);
    if (!editor || editor != m_editor || editor->isHidden())
        return false; // The view has let go of it; losing the keyboard is no answer any more.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Escape && !isPlain(*key))
            return false;
        event->accept(); // Typed here, whatever it means elsewhere.
        return true;
    }
    if (event->type() == QEvent::KeyPress && pressKey(editor, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress)
        return false;
    return RecordDelegate::eventFilter(editor, event);
}

} // namespace widgets
