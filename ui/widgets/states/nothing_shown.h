// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/empty_state.h"
#include "workspace/view_state.h"

namespace widgets {

/// What a page shows where no record of a kind is to be shown, and why: nothing recorded (import), a filter that nothing passes (it is named;
/// clear), or a date before the first record. Its button does the obvious next thing.
class NothingShown : public EmptyState
{
    Q_OBJECT

public:
    NothingShown(workspace::ViewState &state, domain::RecordKind kind, QWidget *parent = nullptr);

    void setKind(domain::RecordKind kind) { m_kind = kind; }
    /// What is said instead where nothing at all is recorded, under the page's own icon.
    void setNothingYet(const QString &sentence, const QString &icon);
    bool isRecorded() const;
    /// Chooses the sentence anew. `otherwise` is said where records pass and the page still has nothing to show, such as a chart's own words.
    void refresh(const QString &otherwise = {});

Q_SIGNALS:
    void importRequested();

private:
    enum class Action { None, Import, ClearFilter };

    bool isAnyVisible() const;
    void act();

    workspace::ViewState &m_state;
    domain::RecordKind m_kind;
    QString m_nothingYet;
    QString m_ownIcon;
    Action m_action = Action::None;
};

} // namespace widgets
