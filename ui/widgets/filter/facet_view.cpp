// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/facet_view.h"

#include "widgets/filter/facet_delegate.h"
#include "widgets/filter/range_editor.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace widgets {

using presentation::FacetModel;

namespace {

FacetModel::RowKind rowKind(const QModelIndex &index)
{
    return FacetModel::RowKind(index.data(FacetModel::RowKindRole).toInt());
}

QString rangeExample(const domain::FieldMeta *meta)
{
    if (meta && meta->kind == domain::FieldKind::Date)
        return FacetView::tr("A date such as 2023, Q3 2025 or 2025-06-30");
    return meta && meta->kind == domain::FieldKind::Money ? FacetView::tr("An amount such as 650M or 1.2B") : FacetView::tr("A number such as 120");
}

} // namespace

FacetView::FacetView(FacetModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Facets"));
    setAccessibleDescription(tr("Space chooses, minus leaves out, Enter folds a section"));
    connectModel();
    unfoldAll();
}

void FacetView::connectModel()
{
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        press(index, QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? Press::Exclude : Press::Choose);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FacetView::unfoldAll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FacetView::fillRows);
    connect(&m_model, &FacetModel::counted, this, &FacetView::updateRanges);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.append(index.data(FacetModel::FieldRole).toString());
        Q_EMIT foldingChanged();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_folded.removeAll(index.data(FacetModel::FieldRole).toString()) > 0)
            Q_EMIT foldingChanged();
    });
}

QStringList FacetView::foldedFields() const
{
    return m_folded;
}

void FacetView::setFoldedFields(const QStringList &fields)
{
    m_folded = fields;
    unfoldAll();
}

void FacetView::unfoldAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        setExpanded(section, !m_folded.contains(section.data(FacetModel::FieldRole).toString()));
        fillRows(section);
    }
}

/// Gives each row that is a field its editor.
void FacetView::fillRows(const QModelIndex &parent)
{
    if (!parent.isValid())
        return;
    if (!m_folded.contains(parent.data(FacetModel::FieldRole).toString()))
        expand(parent);
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (indexWidget(index))
            continue;
        if (rowKind(index) == FacetModel::RowKind::Range)
            addRange(index);
        else if (rowKind(index) == FacetModel::RowKind::Search)
            addSearch(index);
    }
}

void FacetView::addRange(const QModelIndex &index)
{
    const QPersistentModelIndex section = index.parent();
    auto *editor = new RangeEditor(section.data().toString(), rangeExample(domain::columnMeta(m_model.kind(), section.data(FacetModel::FieldRole).toString())));
    editor->setObjectName(QStringLiteral("range_") + section.data(FacetModel::FieldRole).toString());
    editor->setRange(m_model.range(section));
    setIndexWidget(index, editor);
    connect(editor, &RangeEditor::rangeEntered, this, [this, editor, section](const domain::FacetRange &range) {
        const QString problem = m_model.setRange(section, range);
        if (problem.isEmpty())
            editor->setRange(range);
        editor->setProblem(problem);
        Q_EMIT problemChanged(problem);
    });
}

void FacetView::addSearch(const QModelIndex &index)
{
    const QPersistentModelIndex section = index.parent();
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(12, 4, 12, 4);
    auto *edit = new QLineEdit(box);
    edit->setProperty("small", true);
    edit->setPlaceholderText(tr("Search"));
    edit->setAccessibleName(tr("Search in %1").arg(section.data().toString()));
    edit->setObjectName(QStringLiteral("search_") + section.data(FacetModel::FieldRole).toString());
    edit->setClearButtonEnabled(true);
    layout->addWidget(edit);
    box->setFocusProxy(edit);
    setIndexWidget(index, box);
    connect(edit, &QLineEdit::textChanged, this, [this, section](const QString &text) { m_model.setSearch(section, text); });
}

void FacetView::updateRanges()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        if (auto *editor = qobject_cast<RangeEditor *>(indexWidget(m_model.index(0, 0, section))))
            editor->setRange(m_model.range(section));
    }
}

void FacetView::press(const QModelIndex &index, Press press)
{
    switch (rowKind(index)) {
    case FacetModel::RowKind::Section: setExpanded(index, !isExpanded(index)); break;
    case FacetModel::RowKind::Bucket: press == Press::Exclude ? m_model.exclude(index) : m_model.toggle(index); break;
    case FacetModel::RowKind::More: m_model.toggleMore(index.parent()); break;
    case FacetModel::RowKind::Range:
    case FacetModel::RowKind::Search:
        if (QWidget *editor = indexWidget(index))
            editor->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isExclude = event->key() == Qt::Key_Minus || (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::AltModifier));
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && (isExclude || isPress)) {
        press(index, isExclude ? Press::Exclude : Press::Choose);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenu(index, isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FacetView::openMenu(const QModelIndex &index, QPoint globalPosition)
{
    const QPersistentModelIndex at = index;
    const QPersistentModelIndex section = index.parent().isValid() ? index.parent() : index;
    QMenu menu(this);
    if (rowKind(index) == FacetModel::RowKind::Bucket) {
        const QString name = index.data().toString();
        const bool isMarked = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        menu.addAction(isMarked ? tr("Take off “%1”").arg(name) : tr("Choose “%1”").arg(name), this, [this, at] { m_model.toggle(at); });
        menu.addAction(tr("Only “%1”").arg(name), this, [this, at] { m_model.choose(at); });
        menu.addAction(tr("Leave out “%1”").arg(name), this, [this, at] { m_model.exclude(at); });
        menu.addSeparator();
    }
    const QString name = section.data().toString();
    auto *clear = menu.addAction(tr("Clear %1").arg(name), this, [this, section] { m_model.clear(section); });
    clear->setEnabled(section.data(FacetModel::ChosenCountRole).toInt() > 0 || m_model.range(section) != domain::FacetRange());
    menu.addAction(tr("Remove the facet %1").arg(name), this,
                   [this, field = section.data(FacetModel::FieldRole).toString()] { Q_EMIT removalRequested(field); });
    menu.exec(globalPosition);
}

} // namespace widgets
