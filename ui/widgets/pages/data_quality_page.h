// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/problem_list.h"
#include "workspace/view_state.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace widgets {

class NothingShown;

/// What is to be put right in the portfolio, a tab each: contradictions, records that may be one, sources that disagree, and
/// what was not verified for long. Each tab's title says how many there are.
class DataQualityPage : public QWidget
{
    Q_OBJECT

public:
    DataQualityPage(workspace::Workspace &workspace, workspace::ViewState &state, const presentation::ProblemList &problems,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void fieldRequested(domain::RecordKind kind, qint64 id, const QString &key);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void importRequested();

private:
    template <class Pane>
    void addPane(Pane *pane, const QString &title);
    void addProblems(const presentation::ProblemList &problems, const workspace::Workspace &workspace);
    void showWhetherEmpty();
    void showCount(QWidget *pane, const QString &title, int count);

    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    NothingShown *m_nothing; ///< In place of tabs that would all say that there is nothing.
};

} // namespace widgets
