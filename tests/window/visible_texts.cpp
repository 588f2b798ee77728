// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace support {

namespace {

class Collector
{
public:
    QList<VisibleText> texts;

    void add(const QWidget &widget, const QString &where, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            texts.append({&widget, where, text});
    }

    void addWidget(const QWidget &widget)
    {
        add(widget, u"tool tip"_s, widget.toolTip());
        add(widget, u"name"_s, widget.accessibleName());
        add(widget, u"description"_s, widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, u"text"_s, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, u"text"_s, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, u"text"_s, group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, u"placeholder"_s, line->placeholderText());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        addLists(widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addCells(*view);
        addActions(widget);
    }

private:
    void addLists(const QWidget &widget)
    {
        if (qobject_cast<const QFontComboBox *>(&widget))
            return; // Fonts have names of their own.
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, u"choice"_s, box->itemText(i));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, u"tab"_s, tabs->tabText(i) + u' ' + tabs->tabToolTip(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
            for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    add(widget, u"header"_s, header->model()->headerData(i, header->orientation(), role).toString());
            }
        }
    }

    /// The first rows of a table, list or tree; enough to see each kind of word.
    void addCells(const QAbstractItemView &view)
    {
        constexpr int kRows = 15;
        const auto *model = view.model();
        for (int row = 0; model && row < std::min(model->rowCount(view.rootIndex()), kRows); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view.rootIndex());
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(view, u"cell"_s, index.data(role).toString());
                for (int child = 0; column == 0 && child < std::min(model->rowCount(index), kRows); ++child)
                    add(view, u"cell"_s, model->index(child, 0, index).data().toString());
            }
        }
    }

    void addActions(const QWidget &widget)
    {
        QList<QAction *> actions = widget.actions();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->property("menu").isValid())
            actions += button->property("menu").value<QMenu *>() ? button->property("menu").value<QMenu *>()->actions() : QList<QAction *>();
        for (const auto *menu : widget.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
            add(widget, u"menu"_s, menu->title());
            actions += menu->actions();
        }
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                add(widget, u"action"_s, action->text() + u'\n' + action->toolTip());
        }
    }
};

} // namespace

QList<VisibleText> visibleTexts(const QWidget &root)
{
    Collector collector;
    collector.add(root, u"title"_s, root.windowTitle());
    collector.addWidget(root);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible())
            collector.addWidget(*widget);
    }
    return collector.texts;
}

QString pathOf(const QWidget &widget)
{
    QStringList steps;
    for (const QWidget *at = &widget; at && steps.size() < 5; at = at->parentWidget()) {
        const QString type = QString::fromLatin1(at->metaObject()->className()).section(u"::"_s, -1);
        if (at == &widget || type.front() != u'Q')
            steps.prepend(at->objectName().isEmpty() || at->objectName().startsWith("qt_"_L1) ? type : type + u' ' + at->objectName());
    }
    return steps.join(u" > "_s);
}

} // namespace support
