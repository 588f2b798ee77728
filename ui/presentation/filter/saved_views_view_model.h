// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QHash>

namespace presentation {

/// The saved views of a portfolio: named filter, dates and table layout. Each change is a step that can be undone. Knows which view is
/// shown and whether it was changed since; counts are made in the background. Main thread.
class SavedViewsViewModel : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0;
        QString name;
        domain::RecordKind kind = domain::RecordKind::Unset;
        std::optional<qint64> count; ///< Records that pass now; empty until counted, and where the view looks at what was known on a day.
    };

    SavedViewsViewModel(workspace::Workspace &workspace, workspace::ViewState &state, QDate today, QObject *parent = nullptr);

    /// By their order, then name.
    QList<Entry> entries() const;
    const domain::SavedView *find(qint64 id) const;
    /// The view that was opened or saved last; 0 for none.
    qint64 current() const { return m_current; }
    /// Whether filter, dates or layout are other than the current view's.
    bool isModified(const QString &layout) const;
    bool hasName(const QString &name, qint64 besides = 0) const;

    /// Saves what is shown now under a name. A date other than today is part of the view; today is not, so that the view follows the day.
    [[nodiscard]] domain::Status save(const QString &name, domain::RecordKind kind, const QString &layout);
    [[nodiscard]] domain::Status rename(qint64 id, const QString &name);
    /// Puts what is shown now into the current view.
    [[nodiscard]] domain::Status updateCurrent(const QString &layout);
    [[nodiscard]] domain::Status remove(qint64 id);
    /// Shows a view's filter and dates. Error::NotFound where it is gone, Error::Syntax where its filter is of another version.
    [[nodiscard]] domain::Status open(qint64 id);
    /// How the table stands once a view was opened: what later changes are told by.
    void setOpenedLayout(const QString &layout) { m_openedLayout = layout; }
    /// The current view is left.
    void leave();

Q_SIGNALS:
    /// Views, their counts or which one is current changed.
    void viewsChanged();

private:
    using Counts = QHash<qint64, qint64>;

    void count();
    domain::SavedView shown(domain::SavedView view, const QString &layout) const;
    domain::Status submit(const domain::ChangeSet &changes);

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    QDate m_today;
    qint64 m_current = 0;
    QString m_openedLayout;
    Counts m_counts;
    workspace::LatestTask<Counts> m_task;
};

} // namespace presentation
