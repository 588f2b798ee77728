// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_tools.h"

#include "widgets/controls/chip.h"
#include "widgets/pages/record_sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr char kNewRecord[] = "newRecord";

} // namespace

RecordTools::RecordTools(RecordKind kind, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_quickFilter(new QLineEdit)
    , m_count(new TextLabel(TextRole::Label, ColorRole::TextSecondary))
    , m_more(new QToolButton(this))
{
    m_line->setContentsMargins(16, 8, 16, 8);
    m_line->setSpacing(8);
    prepareQuickFilter();
    m_line->addWidget(m_quickFilter, 1); // Up to its greatest width, before the room between it and the buttons grows.
    m_line->addWidget(m_count);
    m_line->addStretch();
    m_toolsAt = m_line->count();
    prepareMore();
    addButtons(kind);
}

void RecordTools::prepareQuickFilter()
{
    m_quickFilter->setPlaceholderText(tr("Find in this table   /"));
    m_quickFilter->setAccessibleName(tr("Find in this table"));
    m_quickFilter->setObjectName(QStringLiteral("quickFilter"));
    m_quickFilter->setClearButtonEnabled(true);
    constexpr int kEdges = 28;
    m_quickFilter->setMinimumWidth(m_quickFilter->fontMetrics().horizontalAdvance(m_quickFilter->placeholderText()) + kEdges);
    m_quickFilter->setMaximumWidth(240);
}

void RecordTools::addButtons(RecordKind kind)
{
    m_duplicate = new QPushButton(tr("Duplicate"));
    m_remove = new QPushButton(tr("Delete"));
    auto *add = makePrimaryButton(newRecordText(kind), this);
    add->setIcon(icon(u"list-add", ColorRole::TextOnAccent));
    add->setObjectName(QLatin1String(kNewRecord));
    m_line->addWidget(m_duplicate);
    m_line->addWidget(m_remove);
    if (kind == RecordKind::Trial) {
        auto *import = new QPushButton(tr("Import"));
        m_line->addWidget(import);
        connect(import, &QPushButton::clicked, this, &RecordTools::importRequested);
    }
    m_line->addWidget(add);
    m_line->addWidget(m_more);
    connect(add, &QPushButton::clicked, this, &RecordTools::createRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordTools::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &RecordTools::removeRequested);
}

void RecordTools::prepareMore()
{
    m_more->setIcon(icon(u"overflow-menu"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->hide();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (QAbstractButton *tool : std::as_const(m_moved)) {
            QAction *action = menu->addAction(tool->text(), tool, [tool] { tool->click(); });
            action->setEnabled(tool->isEnabled());
        }
    });
}

void RecordTools::addTool(QWidget *tool)
{
    m_line->insertWidget(m_toolsAt++, tool);
    fit();
}

/// The buttons that may move into the menu, the first to move first.
QList<QAbstractButton *> RecordTools::movableTools() const
{
    QList<QAbstractButton *> tools{m_remove, m_duplicate};
    constexpr int kLeast = 2; // The find field and what is shown and selected stay.
    for (int i = m_line->count() - 1; i >= kLeast; --i) {
        auto *tool = qobject_cast<QPushButton *>(m_line->itemAt(i)->widget());
        if (tool && !tool->menu() && !tools.contains(tool) && tool->objectName() != QLatin1String(kNewRecord))
            tools.append(tool);
    }
    return tools;
}

/// Moves buttons into the menu until the line fits; a narrow table keeps all it can do.
void RecordTools::fit()
{
    const QList<QAbstractButton *> tools = movableTools();
    for (QAbstractButton *tool : m_moved)
        tool->show();
    m_moved.clear();
    m_more->hide();
    m_count->show();
    for (QAbstractButton *tool : tools) {
        m_line->invalidate();
        if (m_line->minimumSize().width() <= width())
            break;
        if (tool->isHidden())
            continue;
        tool->hide();
        m_moved.append(tool);
        m_more->show();
    }
    m_line->invalidate();
    m_count->setVisible(m_line->minimumSize().width() <= width()); // The table says it again, below.
}

void RecordTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The line may become narrower than its buttons need: `fit` makes room.
QSize RecordTools::minimumSizeHint() const
{
    constexpr int kNarrowest = 240;
    return {kNarrowest, QWidget::minimumSizeHint().height()};
}

void RecordTools::showRestriction(const QString &label)
{
    const bool wasShown = m_restriction != nullptr;
    delete std::exchange(m_restriction, nullptr);
    m_restrictionLabel = label;
    m_toolsAt -= int(wasShown);
    if (label.isEmpty())
        return;
    m_restriction = new Chip(tr("Shown"), label, this);
    connect(m_restriction, &Chip::removeRequested, this, &RecordTools::restrictionRemoved, Qt::QueuedConnection);
    m_line->insertWidget(1, m_restriction);
    ++m_toolsAt;
    fit();
}

void RecordTools::setCountText(const QString &text)
{
    if (text == m_count->text())
        return;
    m_count->setText(text);
    fit(); // A longer text needs the room of a button.
}

bool RecordTools::canDuplicate() const
{
    return m_duplicate->isEnabled();
}

bool RecordTools::canRemove() const
{
    return m_remove->isEnabled();
}

void RecordTools::setSelectedCount(qsizetype selected)
{
    m_duplicate->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
}

} // namespace widgets
