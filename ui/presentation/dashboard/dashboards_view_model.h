// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/dashboard_layout.h"
#include "workspace/workspace.h"

#include <QObject>

namespace presentation {

/// The dashboards of a portfolio and which one is shown. Each change is one step that can be undone. A portfolio that has none shows the
/// delivered ones; the first change stores them. Which one is shown is remembered per file. Main thread.
class DashboardsViewModel : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0; ///< Below 0: a delivered one that is not stored.
        QString name;
    };

    explicit DashboardsViewModel(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// By their order, then name; never empty.
    const QList<Entry> &entries() const { return m_entries; }
    qint64 current() const { return m_current; }
    int currentIndex() const;
    QString currentName() const;
    const DashboardLayout &layout() const { return m_layout; }
    bool isReadOnly() const { return m_workspace.store().isReadOnly(); }
    bool hasName(const QString &name, qint64 besides = 0) const;

    void show(qint64 id);
    /// Puts the layout in place of the shown one.
    [[nodiscard]] domain::Status setLayout(const DashboardLayout &layout);
    /// Adds a dashboard and shows it.
    [[nodiscard]] domain::Status add(const QString &name, const DashboardLayout &layout);
    [[nodiscard]] domain::Status rename(const QString &name);
    /// Deletes the shown one and shows its neighbor; the last one makes room for the delivered ones.
    [[nodiscard]] domain::Status remove();
    DashboardFile file() const { return {currentName(), m_layout}; }
    /// A name that no dashboard has: "Deals", "Deals 2".
    QString freeName(const QString &wanted) const;

Q_SIGNALS:
    /// Names, order or which one is shown.
    void entriesChanged();
    void layoutChanged();

private:
    void refresh();
    void readLayout();
    QString settingsKey() const;
    /// The stored record of the shown one, within a step that stores the delivered ones first where there are none.
    domain::Dashboard storedIn(domain::ChangeSet &changes);
    domain::Status submit(domain::ChangeSet &changes, const domain::StepLabel &label);
    domain::Status replace(const domain::Dashboard &after, domain::ChangeSet &changes);
    qint64 nextSort() const;

    workspace::Workspace &m_workspace;
    QList<Entry> m_entries;
    qint64 m_current = 0;
    DashboardLayout m_layout;
};

} // namespace presentation
