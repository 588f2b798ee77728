// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest_task.h"
#include "workspace/selection.h"

namespace presentation {

/// Which candidates, programs, trials and deals belong to the marks that are selected, for pages that show records one by one. Worked out at
/// once for a small portfolio, on another thread for a large one, and only while watched. Main thread.
class SelectedIds : public QObject
{
    Q_OBJECT

public:
    SelectedIds(workspace::ViewState &state, const workspace::Selection &selection, QObject *parent = nullptr);

    /// False while nothing is selected: then no record is set apart from the others.
    bool isActive() const { return m_ids != nullptr; }
    bool contains(domain::RecordKind kind, qint64 id) const;
    /// Ascending.
    QList<qint64> of(domain::RecordKind kind) const;
    void setWatched(bool isWatched);

Q_SIGNALS:
    void changed();

private:
    using Answer = QHash<domain::RecordKind, QList<qint64>>;

    void refresh();
    void accept(std::shared_ptr<Answer> ids);

    workspace::ViewState &m_state;
    const workspace::Selection &m_selection;
    std::shared_ptr<Answer> m_ids;
    bool m_isWatched = false;
    workspace::LatestTask<std::shared_ptr<Answer>> m_task;
};

} // namespace presentation
