// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/field_citations.h"

#include "domain/trust/conflicts.h"
#include "widgets/forms/field_grid.h"
#include "widgets/forms/record_access.h"
#include "widgets/trust/citation_mark.h"
#include "widgets/trust/sources_pane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>

#include <memory>

namespace widgets {

namespace {

const QKeySequence kCite(Qt::CTRL | Qt::SHIFT | Qt::Key_R);

QTabWidget *tabsAround(QWidget *widget)
{
    QTabWidget *tabs = nullptr;
    for (auto *above = widget; above && !tabs; above = above->parentWidget())
        tabs = qobject_cast<QTabWidget *>(above);
    return tabs;
}

/// The tab that holds the widget is brought to the front.
void bringUp(QWidget *widget)
{
    auto *tabs = tabsAround(widget);
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        if (tabs->widget(i) == widget || tabs->widget(i)->isAncestorOf(widget))
            tabs->setCurrentIndex(i);
    }
}

} // namespace

FieldCitations::FieldCitations(RecordForm &form, SourcesPane &pane, workspace::Workspace &workspace)
    : QObject(&form), m_form(form), m_pane(pane), m_workspace(workspace)
{
    for (const auto *field : records::fieldsOf(form.kind())) {
        if (auto *row = form.fields()->row(QString::fromLatin1(field->key)))
            addMark(row);
    }
    auto *shortcut = new QShortcut(kCite, &form);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &FieldCitations::citeFocused);
    connect(&pane, &SourcesPane::shown, this, &FieldCitations::refresh);
    connect(&pane, &SourcesPane::citingEnded, this, &FieldCitations::comeBack);
    refresh();
}

void FieldCitations::addMark(FieldRow *row)
{
    auto *mark = new CitationMark(row);
    mark->setObjectName(row->key() + QStringLiteral("_mark"));
    row->addMark(mark);
    m_rows.insert(row->key(), row);
    m_marks.insert(row->key(), mark);
    row->installEventFilter(this);
    row->editor()->input()->installEventFilter(this);
    connect(mark, &QToolButton::clicked, this, [this, key = row->key()] { cite(key); });
}

void FieldCitations::refresh()
{
    const auto record = m_pane.record();
    const auto snapshot = m_workspace.snapshot();
    const auto counts = record.id == 0 ? QHash<QString, int>() : domain::citationCounts(*snapshot, record);
    QSet<QString> disputed;
    for (const auto &conflict : record.id == 0 ? QList<domain::Conflict>() : domain::conflictsOf(*snapshot, record)) {
        if (conflict.chosen == domain::ConflictChoice::Unset)
            disputed.insert(conflict.field);
    }
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark)
        (*mark)->setState(counts.value(mark.key()), disputed.contains(mark.key()) ? CitationMark::Agreement::Disputed : CitationMark::Agreement::Agreed);
}

void FieldCitations::cite(const QString &field)
{
    if (m_pane.record().id == 0 || !m_form.commitTyping())
        return;
    m_cameFrom = field;
    bringUp(&m_pane);
    m_pane.cite(field);
}

void FieldCitations::citeFocused()
{
    for (auto *row : std::as_const(m_rows)) {
        if (row->isAncestorOf(QApplication::focusWidget())) {
            cite(row->key());
            return;
        }
    }
    cite({});
}

/// The keyboard goes back to where the citation was asked for.
void FieldCitations::comeBack()
{
    auto *row = m_rows.value(std::exchange(m_cameFrom, QString()));
    if (!row)
        return;
    bringUp(row);
    row->editor()->setFocus();
}

bool FieldCitations::showMenu(FieldRow *row, QEvent *event)
{
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    std::unique_ptr<QMenu> menu;
    if (auto *line = qobject_cast<QLineEdit *>(row->editor()->input()))
        menu.reset(line->createStandardContextMenu());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(row->editor()->input()))
        menu.reset(text->createStandardContextMenu());
    else
        menu = std::make_unique<QMenu>();
    menu->addSeparator();
    auto *action = menu->addAction(tr("Cite…"), this, [this, key = row->key()] { cite(key); });
    action->setShortcut(kCite);
    action->setEnabled(m_pane.record().id != 0);
    menu->exec(asked->globalPos());
    return true;
}

bool FieldCitations::eventFilter(QObject *object, QEvent *event)
{
    FieldRow *row = nullptr;
    for (auto *above = qobject_cast<QWidget *>(object); above && !row; above = above->parentWidget())
        row = qobject_cast<FieldRow *>(above);
    if (!row)
        return false;
    if (event->type() == QEvent::ContextMenu && object == row->editor()->input())
        return showMenu(row, event);
    const bool begins = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    const bool ends = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut;
    if (begins || ends)
        m_marks.value(row->key())->setOffered(m_pane.record().id != 0 && (begins || row->isAncestorOf(QApplication::focusWidget())));
    return false;
}

} // namespace widgets
