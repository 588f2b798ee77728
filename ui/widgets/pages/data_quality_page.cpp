// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_quality_page.h"

#include "widgets/cells/problems_pane.h"
#include "widgets/duplicates/duplicates_pane.h"
#include "widgets/shell/card.h"
#include "widgets/states/nothing_shown.h"
#include "widgets/trust/conflicts_pane.h"
#include "widgets/trust/stale_pane.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace widgets {

DataQualityPage::DataQualityPage(workspace::Workspace &workspace, workspace::ViewState &state, const presentation::ProblemList &problems,
                                 QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget(this))
    , m_nothing(new NothingShown(state, domain::RecordKind::Unset))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *card = new Card(this);
    card->setHeading(tr("Data quality"), tr("What is to be put right or verified. Merging, settling and verifying are steps that can be undone."));
    card->body()->addWidget(m_stack, 1);
    layout->addWidget(card);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_nothing);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("Data quality"));
    m_nothing->setNothingYet(tr("No records yet, so there is nothing to check. Import a list, or add records under Candidates."), QStringLiteral("checkmark"));
    connect(m_nothing, &NothingShown::importRequested, this, &DataQualityPage::importRequested);
    connect(&workspace, &workspace::Workspace::changed, this, &DataQualityPage::showWhetherEmpty);
    addProblems(problems, workspace);
    addPane(new DuplicatesPane(workspace), tr("Duplicates"));
    addPane(new ConflictsPane(workspace, state), tr("Disagreeing sources"));
    addPane(new StalePane(workspace, state), tr("Out of date"));
    showWhetherEmpty();
}

void DataQualityPage::showWhetherEmpty()
{
    m_nothing->refresh();
    m_stack->setCurrentWidget(m_nothing->isRecorded() ? static_cast<QWidget *>(m_tabs) : m_nothing);
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
