// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest_task.h"
#include "workspace/selection.h"

namespace presentation {

/// What is selected, in words: a chip per mark, how many records, and the filter that would show just these where conditions can say so.
/// The counts and the filter are worked out on another thread. Main thread.
class SelectionViewModel : public QObject
{
    Q_OBJECT

public:
    SelectionViewModel(workspace::ViewState &state, workspace::Selection &selection, QObject *parent = nullptr);

    workspace::Selection &selection() { return m_selection; }
    /// The kind of the first mark, and those of it that are selected by all charts.
    domain::RecordKind kind() const;
    const QList<qint64> &ids() const { return m_ids; }
    /// "96 candidates · 41 deals"
    QString countText() const { return m_countText; }
    /// Nothing until known, and where no conditions tell these records apart.
    const std::optional<domain::FilterSpec> &filter() const { return m_filter; }
    bool isKnown() const { return m_isKnown; }
    /// Narrows everything to the selected records.
    void narrow();

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        QList<qint64> ids;
        QString countText;
        std::optional<domain::FilterSpec> filter;
    };
    struct Question;

    static Answer answer(const Question &question);
    static std::optional<domain::FilterSpec> filterOf(const Question &question);
    void refresh();

    workspace::ViewState &m_state;
    workspace::Selection &m_selection;
    QList<qint64> m_ids;
    QString m_countText;
    std::optional<domain::FilterSpec> m_filter;
    bool m_isKnown = false;
    workspace::LatestTask<std::shared_ptr<Answer>> m_task;
};

} // namespace presentation
