// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filter/saved_views_view_model.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace widgets {

/// The table that a view saves: its kind and, as JSON, its layout.
struct ShownTable
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QString layout;
};

/// At the right of the filter line: which saved view is shown and whether it was changed; saves, updates, renames and removes views.
class SavedViewButton : public QToolButton
{
    Q_OBJECT

public:
    SavedViewButton(presentation::SavedViewsViewModel &views, std::function<ShownTable()> shown, QWidget *parent = nullptr);

    /// Says again which view is shown, after filter, dates or columns changed.
    void refresh();
    void askToSave();
    /// The menu of one view, where the rail asks for it.
    void openMenuOf(qint64 id, QPoint globalPosition);

Q_SIGNALS:
    void openRequested(qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void fillMenu();
    void addActionsOf(qint64 id, QMenu &menu);
    void askToRename(qint64 id);
    void tell(const domain::Status &status, const QString &sentence);
    std::optional<QString> askForName(const QString &title, const QString &proposal, qint64 besides);

    presentation::SavedViewsViewModel &m_views;
    std::function<ShownTable()> m_shown;
    QMenu *m_menu;
};

} // namespace widgets
