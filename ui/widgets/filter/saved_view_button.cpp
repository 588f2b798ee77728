// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/saved_view_button.h"

#include "presentation/words/sentences.h"
#include "widgets/dialogs/name_dialog.h"
#include "widgets/style/icon.h"

#include <QMenu>

namespace widgets {

namespace {

constexpr int kWidestName = 180;

} // namespace

SavedViewButton::SavedViewButton(presentation::SavedViewsViewModel &views, std::function<ShownTable()> shown, QWidget *parent)
    : QToolButton(parent)
    , m_views(views)
    , m_shown(std::move(shown))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("savedViews"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(widgets::icon(u"tag"));
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewButton::fillMenu);
    connect(&views, &presentation::SavedViewsViewModel::viewsChanged, this, &SavedViewButton::refresh);
    setText(tr("Views"));
}

void SavedViewButton::refresh()
{
    const auto *view = m_views.find(m_views.current());
    const bool isModified = view && m_views.isModified(m_shown().layout);
    const QString name = view ? fontMetrics().elidedText(view->name, Qt::ElideRight, kWidestName) : tr("Views");
    setText(isModified ? tr("%1 · changed").arg(name) : name);
    setToolTip(!view ? tr("Save filter, columns and dates as a view") : isModified ? tr("The view “%1” was changed since it was saved").arg(view->name)
                                                                                   : tr("The view “%1” is shown").arg(view->name));
    setAccessibleName(isModified ? tr("Saved views: %1, changed").arg(view->name) : view ? tr("Saved views: %1").arg(view->name) : tr("Saved views"));
}

void SavedViewButton::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Save as a new view…"), QKeySequence(), this, &SavedViewButton::askToSave);
    if (m_views.find(m_views.current())) {
        addActionsOf(m_views.current(), *m_menu);
        m_menu->addAction(tr("Leave the view"), this, [this] { m_views.leave(); });
    }
    const auto entries = m_views.entries();
    if (!entries.isEmpty())
        m_menu->addSeparator();
    for (const auto &entry : entries) {
        auto *action = m_menu->addAction(QString(entry.name).replace(u'&', QStringLiteral("&&")), this, [this, id = entry.id] { Q_EMIT openRequested(id); });
        action->setCheckable(true);
        action->setChecked(entry.id == m_views.current());
    }
}

void SavedViewButton::addActionsOf(qint64 id, QMenu &menu)
{
    const auto *view = m_views.find(id);
    if (!view)
        return;
    const QString name = QString(view->name).replace(u'&', QStringLiteral("&&"));
    if (id == m_views.current()) {
        auto *update = menu.addAction(tr("Update “%1”").arg(name), this,
                                      [this, plain = view->name] { tell(m_views.updateCurrent(m_shown().layout), tr("Updated the view “%1”.").arg(plain)); });
        update->setEnabled(m_views.isModified(m_shown().layout));
    }
    menu.addAction(tr("Rename “%1”…").arg(name), this, [this, id] { askToRename(id); });
    menu.addAction(tr("Delete “%1”").arg(name), this,
                   [this, id, plain = view->name] { tell(m_views.remove(id), tr("Deleted the view “%1”. Ctrl+Z brings it back.").arg(plain)); });
}

void SavedViewButton::openMenuOf(qint64 id, QPoint globalPosition)
{
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, id] { Q_EMIT openRequested(id); });
    addActionsOf(id, menu);
    menu.exec(globalPosition);
}

std::optional<QString> SavedViewButton::askForName(const QString &title, const QString &proposal, qint64 besides)
{
    NameDialog dialog(title, [this, besides](const QString &name) {
        return m_views.hasName(name, besides) ? tr("A view is called that already. Choose another name.") : QString();
    }, window());
    dialog.setName(proposal);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

void SavedViewButton::askToSave()
{
    const ShownTable table = m_shown();
    if (const auto name = askForName(tr("Save as a new view"), {}, 0))
        tell(m_views.save(*name, table.kind, table.layout), tr("Saved the view “%1”.").arg(*name));
}

void SavedViewButton::askToRename(qint64 id)
{
    const auto *view = m_views.find(id);
    const auto name = view ? askForName(tr("Rename the view"), view->name, id) : std::nullopt;
    if (name)
        tell(m_views.rename(id, *name), tr("Renamed the view to “%1”.").arg(*name));
}

void SavedViewButton::tell(const domain::Status &status, const QString &sentence)
{
    if (status)
        Q_EMIT announced(sentence);
    else
        Q_EMIT refused(presentation::sentence(status.error()));
}

} // namespace widgets
