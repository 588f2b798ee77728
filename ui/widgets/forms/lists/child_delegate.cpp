// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/lists/child_delegate.h"

#include "domain/checks/name_holder.h"
#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"
#include "widgets/cells/cell_delegate.h"
#include "widgets/delegates/record_delegate.h"
#include "widgets/forms/lists/child_table_model.h"
#include "widgets/forms/form_words.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/style/painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPersistentModelIndex>

namespace widgets {

namespace {

constexpr int kEditorHeight = 30;
constexpr int kLeastEditorWidth = 160;

/// The editor that an event belongs to: keys reach its input, which is a child of it.
FieldEditor *editorOf(QObject *object)
{
    auto *editor = qobject_cast<FieldEditor *>(object);
    return editor || !object ? editor : qobject_cast<FieldEditor *>(object->parent());
}

constexpr int kPillHeight = 20;
constexpr int kPillPadding = 8;

/// How a disclosure state is grounded: what is fixed, what is a bound, what is not said.
presentation::ColorRole groundOf(const domain::Value &value)
{
    const auto *ordinal = std::get_if<qint64>(&value);
    switch (ordinal ? domain::Disclosure(*ordinal) : domain::Disclosure::Unset) {
    case domain::Disclosure::Known: return presentation::ColorRole::AccentSoft;
    case domain::Disclosure::Range:
    case domain::Disclosure::AtLeast:
    case domain::Disclosure::UpTo: return presentation::ColorRole::WarnSoft;
    default: return presentation::ColorRole::Hairline;
    }
}

void drawPill(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, presentation::Theme theme, presentation::ColorRole ground)
{
    const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 2 * kPillPadding + 2, option.rect.width() - 8);
    const QRectF pill(option.rect.left() + 4, option.rect.center().y() - kPillHeight / 2.0 + 1, width, kPillHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, {pill, theme.color(ground), std::nullopt, kPillRadius});
    painter.setFont(option.font);
    painter.setPen(theme.color(presentation::ColorRole::Text));
    presentation::drawLine(painter, pill.adjusted(kPillPadding, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

/// Empty where no phase is known, which a track must not show as an early one.
QString phaseCode(const domain::Value &value)
{
    const auto *ordinal = std::get_if<qint64>(&value);
    return ordinal && domain::Phase(*ordinal) != domain::Phase::Unknown ? domain::codeOf(domain::Phase(*ordinal)) : QString();
}

void drawPhase(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, presentation::Theme theme, const QString &phase)
{
    painter.save();
    const QRectF cell = QRectF(option.rect).adjusted(8, 0, -4, 0);
    drawPhaseTrack(painter, QPointF(cell.left(), cell.center().y() - kPhaseTrackHeight / 2), phase, theme);
    painter.setFont(option.font);
    painter.setPen(theme.color(presentation::ColorRole::Text));
    presentation::drawLine(painter, cell.adjusted(kPhaseTrackWidth + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

} // namespace

ChildDelegate::ChildDelegate(ChildTableModel &model, workspace::Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_workspace(workspace)
{
    // The view takes the keyboard back before it lets go of the editor; by then that must mean nothing any more.
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *closed) {
        m_closed = closed;
        if (auto *editor = editorOf(closed))
            editor->input()->removeEventFilter(this);
    });
}

QWidget *ChildDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto cell = m_model.cellAt(index);
    if (!cell.field)
        return nullptr;
    auto *editor = makeFieldEditor(*cell.field, m_workspace, parent);
    editor->setAutoFillBackground(true);
    editor->input()->installEventFilter(const_cast<ChildDelegate *>(this));
    const bool isChosen = cell.field->kind == domain::FieldKind::Choice || cell.field->kind == domain::FieldKind::OptionalFlag;
    if (isChosen)
        connect(editor, &FieldEditor::left, this, [this, editor] {
            auto *self = const_cast<ChildDelegate *>(this);
            if (m_closed == editor)
                return;
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
    if (domain::rules::isNameField(m_model.plan().kind, QString::fromLatin1(cell.field->key)))
        connect(editor, &FieldEditor::edited, this, [this, editor] { Q_EMIT nameTyped(editor->typedText()); });
    connect(editor, &FieldEditor::createRequested, this, [this, editor, place = QPersistentModelIndex(index)](const QString &name) {
        createReferenced(editor, place, name);
    });
    if (auto *completer = editor->findChild<QCompleter *>()) {
        completer->popup()->installEventFilter(const_cast<ChildDelegate *>(this));
        m_proposing = editor;
    }
    return editor;
}

void ChildDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto theme = presentation::Theme::of(option.palette);
    const auto cell = m_model.cellAt(index);
    const bool isPill = cell.field && QLatin1String(cell.field->key) == QLatin1String("disclosure");
    const bool isPhase = cell.field && cell.field->vocabulary == &domain::vocabularyOf<domain::Phase>;
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString text = plain.text;
    const QString phase = isPhase ? phaseCode(index.data(ChildTableModel::ValueRole).value<domain::Value>()) : QString();
    if (isPill || !phase.isEmpty())
        plain.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, view);
    if (isPill && !text.isEmpty())
        drawPill(*painter, plain, text, theme, groundOf(index.data(ChildTableModel::ValueRole).value<domain::Value>()));
    if (!phase.isEmpty())
        drawPhase(*painter, plain, text, theme, phase);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(presentation::ColorRole::Hairline));
    painter->save();
    drawCellMark(*painter, option.rect, theme, presentation::CellNotes::Kind(index.data(presentation::CellNotes::NoteRole).toInt()));
    painter->restore();
}

QSize ChildDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *field = m_model.cellAt(index).field;
    const bool isPhase = field && field->vocabulary == &domain::vocabularyOf<domain::Phase>;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(isPhase ? int(kPhaseTrackWidth) + 2 * kPillPadding : kPillPadding, 0);
}

void ChildDelegate::createReferenced(FieldEditor *editor, const QModelIndex &index, const QString &name) const
{
    const qint64 id = m_workspace.store().ids().nextValue();
    const auto step = widgets::createReferenced(editor->field(), *m_workspace.snapshot(), id, name);
    const auto status = step ? m_workspace.submit(step.value()) : domain::Status(step.error());
    auto *self = const_cast<ChildDelegate *>(this);
    if (!status) {
        m_model.holdTyped(index, name, refusalText(editor->field(), status.error(), name));
        return;
    }
    editor->showValue(domain::Value(id));
    m_model.setData(index, QVariant::fromValue(domain::Value(id)), ChildTableModel::ValueRole);
    Q_EMIT self->closeEditor(editor);
}

void ChildDelegate::commitOpenEditor(QWidget &viewport)
{
    for (auto *editor : viewport.findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (editor->isHidden())
            continue;
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
    }
}

void ChildDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = editorOf(widget);
    if (!editor || editor->isModified())
        return; // Never overwrite what is being typed.
    editor->showValue(index.data(ChildTableModel::ValueRole).value<domain::Value>());
    if (const QVariant typed = index.data(ChildTableModel::TypedRole); typed.isValid())
        editor->restoreTyped(typed.toString());
}

void ChildDelegate::setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *editor = editorOf(widget);
    if (!editor || !editor->isModified())
        return;
    const auto value = editor->typedValue();
    if (value)
        model->setData(index, QVariant::fromValue(value.value()), ChildTableModel::ValueRole);
    else
        m_model.holdTyped(index, editor->typedText(), refusalText(editor->field(), value.error(), editor->typedText()));
}

void ChildDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // An editor may be larger than its cell, but it stays inside the list.
    const QRect room = editor->parentWidget()->rect();
    const int height = std::max({kEditorHeight, option.rect.height(), editor->minimumSizeHint().height()});
    const int width = std::max(option.rect.width(), std::min(kLeastEditorWidth, room.width()));
    QRect place(option.rect.left(), option.rect.top(), width, height);
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::max(std::min(place.bottom(), room.bottom()), height - 1));
    editor->setGeometry(place);
}

/// Tab in the list of proposals takes the chosen line along to the next cell.
bool ChildDelegate::takeProposal(QAbstractItemView &proposals, const QEvent &event)
{
    const auto *key = event.type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(&event) : nullptr;
    const QPointer<FieldEditor> editor = m_proposing;
    if (!editor || !key || (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab))
        return false;
    if (proposals.currentIndex().isValid())
        Q_EMIT editor->findChild<QCompleter *>()->activated(proposals.currentIndex());
    proposals.hide();
    if (editor)
        Q_EMIT commitData(editor);
    if (editor)
        Q_EMIT closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    return true;
}

bool ChildDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (auto *proposals = qobject_cast<QAbstractItemView *>(object))
        return takeProposal(*proposals, *event);
    // The base class knows the editor only, while keys and focus reach its input. A key that the input leaves alone comes
    // by the editor a second time: it must be taken neither twice nor by the list.
    if (qobject_cast<FieldEditor *>(object))
        return event->type() == QEvent::KeyPress;
    auto *editor = editorOf(object);
    if (editor && editor->isHidden())
        return false; // The view has let go of it; losing the keyboard is no answer any more.
    return QStyledItemDelegate::eventFilter(editor ? editor : object, event);
}

} // namespace widgets
