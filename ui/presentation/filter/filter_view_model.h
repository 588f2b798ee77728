// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/filter_line.h"
#include "workspace/view_state.h"

namespace presentation {

/// One piece of the filter as a chip shows it. `part` counts conditions, then words, then excluded words.
struct FilterPiece
{
    int part = 0;
    QString field;
    QString value;
    QString inertReason; ///< Why it has no effect on the shown kind; empty where it has.
};

/// The filter of all pages as chips and as text; both edit the one FilterSpec of the view state. Main thread.
class FilterViewModel
{
public:
    explicit FilterViewModel(workspace::ViewState &state) : m_state(state) {}

    QList<FilterPiece> pieces(domain::RecordKind shown) const;
    /// Adds what was typed to the filter; a line that cannot be used changes nothing and says why.
    std::optional<domain::FilterProblem> add(const QString &text);
    void remove(int part);
    /// Takes a piece off and gives its text, to be changed and added again.
    QString takeText(int part);
    int pieceCount() const;
    /// Every condition on and off again, as one line.
    QString text() const { return m_state.filter().toString(); }
    void clear() { m_state.setFilter({}); }

private:
    workspace::ViewState &m_state;
};

} // namespace presentation
