// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_quality_page.h"

#include "widgets/cells/problems_pane.h"
#include "widgets/duplicates/duplicates_pane.h"
#include "widgets/trust/conflicts_pane.h"
#include "widgets/trust/stale_pane.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace widgets {

DataQualityPage::DataQualityPage(workspace::Workspace &workspace, workspace::ViewState &state, const presentation::ProblemList &problems,
                                 QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_tabs);
    m_tabs->setAccessibleName(tr("Data quality"));
    addProblems(problems, workspace);
    addPane(new DuplicatesPane(workspace), tr("Duplicates"));
    addPane(new ConflictsPane(workspace, state), tr("Disagreeing sources"));
    addPane(new StalePane(workspace, state), tr("Out of date"));
}

void DataQualityPage::addProblems(const presentation::ProblemList &problems, const workspace::Workspace &workspace)
{
    auto *pane = new ProblemsPane(problems, workspace);
    const QString title = tr("Contradictions");
    m_tabs->addTab(pane, title);
    connect(pane, &ProblemsPane::fieldRequested, this, &DataQualityPage::fieldRequested);
    connect(pane, &ProblemsPane::countChanged, this, [this, pane, title](int count) { showCount(pane, title, count); });
    showCount(pane, title, int(problems.problems().size()));
}

template <class Pane>
void DataQualityPage::addPane(Pane *pane, const QString &title)
{
    m_tabs->addTab(pane, title);
    connect(pane, &Pane::openRequested, this, &DataQualityPage::openRequested);
    connect(pane, &Pane::countChanged, this, [this, pane, title](int count) { showCount(pane, title, count); });
    if constexpr (requires { &Pane::announced; }) {
        connect(pane, &Pane::announced, this, &DataQualityPage::announced);
        connect(pane, &Pane::refused, this, &DataQualityPage::refused);
    }
}

void DataQualityPage::showCount(QWidget *pane, const QString &title, int count)
{
    m_tabs->setTabText(m_tabs->indexOf(pane), count > 0 ? tr("%1 (%2)").arg(title, QLocale().toString(count)) : title);
}

} // namespace widgets
