// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/portfolio_view.h"

#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/export_dialog.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/pages/import_page.h"
#include "widgets/pages/record_page.h"
#include "widgets/shell/filter_bar.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/status_bar.h"
#include "widgets/shell/top_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

namespace widgets {

using domain::RecordKind;
using Place = PortfolioView::Place;

namespace {

constexpr char kRailCollapsed[] = "window/railCollapsed";

RecordKind kindOf(Place place)
{
    switch (place) {
    case Place::Candidates: return RecordKind::Candidate;
    case Place::Trials: return RecordKind::Trial;
    case Place::Deals: return RecordKind::Deal;
    case Place::Companies: return RecordKind::Company;
    default: return RecordKind::Unset;
    }
}

std::optional<Place> placeOf(RecordKind kind)
{
    for (const Place place : {Place::Candidates, Place::Trials, Place::Deals, Place::Companies}) {
        if (kindOf(place) == kind)
            return place;
    }
    return std::nullopt;
}

} // namespace

PortfolioView::PortfolioView(workspace::Workspace &workspace, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(workspace, {today, {}})
    , m_today(today)
    , m_rail(new NavigationRail(this))
    , m_top(new TopBar(this))
    , m_filter(new FilterBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusBar(this))
{
    makePages();
    makeBars();
    connectBars();
    connectWorkspace();
    updateBars();
    updateHistoryTexts();
    goTo(Place::Home);
}

PortfolioView::~PortfolioView() = default;

void PortfolioView::makePages()
{
    const QString source = presentation::sourceName(*m_workspace.snapshot(), m_workspace.store().path(), domain::Language::English);
    m_home = new HomePage(m_state, source);
    m_charts = new ChartPage(m_state, source);
    m_history = new HistoryPage(m_workspace);
    m_import = new ImportPage(m_workspace);
    m_stack->addWidget(m_home);
    for (const Place place : {Place::Candidates, Place::Trials, Place::Deals, Place::Companies})
        m_stack->addWidget(makeRecordPage(kindOf(place)));
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_import);
    connect(m_home, &HomePage::listRequested, this, &PortfolioView::showRecords);
    connect(m_home, &HomePage::chartRequested, this, [this](const QString &id) {
        m_charts->showChart(id);
        goTo(Place::Charts);
    });
    connect(m_home, &HomePage::exportRequested, this, [this](const QString &id) {
        m_charts->showChart(id);
        exportChart();
    });
    connect(m_home, &HomePage::importRequested, this, &PortfolioView::importRequested);
    connect(m_charts, &ChartPage::listRequested, this, &PortfolioView::showRecords);
    connect(m_charts, &ChartPage::exportRequested, this, &PortfolioView::exportChart);
    connect(m_history, &HistoryPage::announced, this, &PortfolioView::tell);
    connect(m_history, &HistoryPage::refused, this, &PortfolioView::refuse);
    connect(m_import, &ImportPage::applied, this, [this](const QString &sentence) {
        goTo(Place::Trials);
        tell(sentence);
    });
    connect(m_import, &ImportPage::refused, this, &PortfolioView::refuse);
    connect(m_import, &ImportPage::canceled, this, &PortfolioView::goBack);
}

void PortfolioView::makeBars()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_filter);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    const QString analyze = tr("Analyze");
    m_rail->setDestinations({{int(Place::Home), tr("Home"), QStringLiteral("go-home")},
                             {int(Place::Candidates), tr("Candidates"), QStringLiteral("view-list-details")},
                             {int(Place::Trials), tr("Trials"), QStringLiteral("view-task")},
                             {int(Place::Deals), tr("Deals"), QStringLiteral("document-sign")},
                             {int(Place::Companies), tr("Companies"), QStringLiteral("view-institution")},
                             {int(Place::Charts), tr("Charts"), QStringLiteral("office-chart-bar"), analyze, qint64(analytics::chartCatalog().size())},
                             {int(Place::History), tr("History"), QStringLiteral("view-history"), analyze}});
    m_rail->setCollapsed(QSettings().value(QLatin1String(kRailCollapsed), false).toBool());
    m_top->setSearchWidget(new QWidget); // Each page finds in its own table; the filter bar narrows all of them.
    m_top->setToday(m_today);
    m_filter->setPlaceholder(tr("Filter, e.g. area:oncology phase>=phase_2"));
    const QString path = m_workspace.store().path();
    m_top->setPortfolio(presentation::portfolioTitle(*m_workspace.snapshot(), path), QFileInfo(path).fileName());
}

void PortfolioView::connectBars()
{
    connect(m_rail, &NavigationRail::collapsedChanged, this, &PortfolioView::keepRail);
    connect(m_rail, &NavigationRail::destinationChosen, this, [this](int id) { goTo(Place(id)); });
    connect(m_top, &TopBar::undoRequested, this, &PortfolioView::undo);
    connect(m_top, &TopBar::redoRequested, this, &PortfolioView::redo);
    connect(m_top, &TopBar::exportRequested, this, &PortfolioView::exportChart);
    connect(m_top, &TopBar::asOfChosen, this, &PortfolioView::setAsOf);
    connect(m_top, &TopBar::asOfTodayChosen, this, [this] { setAsOf({}); });
    connect(m_filter, &FilterBar::filterSubmitted, this, &PortfolioView::applyFilterText);
    connect(m_filter, &FilterBar::chipRemoved, this, &PortfolioView::removeCondition);
    connect(m_filter, &FilterBar::chipActivated, this, &PortfolioView::editCondition);
}

void PortfolioView::connectWorkspace()
{
    connect(&m_state, &workspace::ViewState::changed, this, &PortfolioView::updateBars);
    connect(&m_state, &workspace::ViewState::recordsChanged, this, &PortfolioView::updateStatus);
    connect(&m_workspace, &workspace::Workspace::historyChanged, this, &PortfolioView::updateHistoryTexts);
    connect(&m_workspace, &workspace::Workspace::writingStarted, this, &PortfolioView::updateStatus);
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        updateStatus();
        if (!status && m_place != Place::Import)
            refuse(presentation::sentence(status.error()));
    });
}

RecordPage *PortfolioView::makeRecordPage(RecordKind kind)
{
    auto *page = new RecordPage(kind, m_workspace, m_state);
    m_records.insert(kind, page);
    connect(page, &RecordPage::announced, this, &PortfolioView::tell);
    connect(page, &RecordPage::refused, this, &PortfolioView::refuse);
    connect(page, &RecordPage::importRequested, this, &PortfolioView::importRequested);
    connect(page, &RecordPage::openRequested, this, [this](RecordKind other, qint64 id) { showRecord(other, id); });
    return page;
}

void PortfolioView::setPortfolioMenu(QMenu *menu)
{
    m_top->setPortfolioMenu(menu);
}

void PortfolioView::goTo(Place place)
{
    if (!commitTyping())
        return;
    if (m_visitedAt < 0 || m_visited.value(m_visitedAt) != place) {
        m_visited.resize(m_visitedAt + 1);
        m_visited.append(place);
        ++m_visitedAt;
    }
    showPlace(place);
}

void PortfolioView::showPlace(Place place)
{
    m_place = place;
    m_stack->setCurrentIndex(int(place));
    if (place != Place::Import)
        m_rail->setCurrent(int(place));
    m_filter->setVisible(place != Place::History && place != Place::Import);
    updateBars();
}

void PortfolioView::goBack()
{
    if (m_visitedAt > 0 && commitTyping())
        showPlace(m_visited[--m_visitedAt]);
}

void PortfolioView::goForward()
{
    if (m_visitedAt + 1 < m_visited.size() && commitTyping())
        showPlace(m_visited[++m_visitedAt]);
}

void PortfolioView::showRecords(RecordKind kind, const QList<qint64> &ids, const QString &label)
{
    if (const auto place = placeOf(kind)) {
        goTo(*place);
        m_records[kind]->showOnly(ids, label);
        return;
    }
    // Programs have no page of their own yet: their candidates are listed.
    QList<qint64> candidates;
    for (const qint64 id : ids) {
        const auto *program = m_state.snapshot()->find(domain::Id<domain::Program>{id});
        if (program && !candidates.contains(program->candidate.value))
            candidates.append(program->candidate.value);
    }
    goTo(Place::Candidates);
    m_records[RecordKind::Candidate]->showOnly(candidates, label);
}

void PortfolioView::showRecord(RecordKind kind, qint64 id)
{
    if (const auto place = placeOf(kind)) {
        goTo(*place);
        m_records[kind]->showRecord(id);
    }
}

void PortfolioView::planImport(const QString &path)
{
    goTo(Place::Import);
    m_import->plan(path);
}

void PortfolioView::undo()
{
    if (!commitTyping())
        return;
    if (const auto status = m_workspace.undo(); !status && status.error().code != domain::Error::Code::NotFound)
        refuse(presentation::sentence(status.error()));
}

void PortfolioView::redo()
{
    if (!commitTyping())
        return;
    if (const auto status = m_workspace.redo(); !status && status.error().code != domain::Error::Code::NotFound)
        refuse(presentation::sentence(status.error()));
}

void PortfolioView::exportChart()
{
    const auto &model = m_charts->viewModel();
    const auto request = presentation::chartRequest(m_state, {}, model.options());
    ExportDialog dialog([this, request, &model](domain::Language language) {
        auto inLanguage = request;
        inLanguage.language = language;
        inLanguage.source = presentation::sourceName(*m_state.snapshot(), m_workspace.store().path(), language);
        return model.entry().make(inLanguage);
    }, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("Exported to %1.").arg(dialog.writtenPath()));
}

void PortfolioView::createRecord()
{
    if (kindOf(m_place) == RecordKind::Unset)
        goTo(Place::Candidates);
    m_records[kindOf(m_place)]->createRecord();
}

void PortfolioView::focusFilter()
{
    if (m_filter->isVisible())
        m_filter->focusFilter();
}

void PortfolioView::toggleRail()
{
    m_rail->toggle();
}

void PortfolioView::keepRail(bool collapsed) const
{
    if (!m_isNarrow)
        QSettings().setValue(QLatin1String(kRailCollapsed), collapsed);
}

/// Below this width the table and the form need the rail's room; what the user chose by hand stays.
void PortfolioView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int kRoomy = 1240;
    const bool wasNarrow = std::exchange(m_isNarrow, width() < kRoomy); // Known before the rail tells that it collapsed.
    if (wasNarrow != m_isNarrow)
        m_rail->setCollapsed(m_isNarrow || QSettings().value(QLatin1String(kRailCollapsed), false).toBool());
}

void PortfolioView::tell(const QString &sentence)
{
    m_messages->showMessage(MessageBar::Kind::Info, sentence);
}

void PortfolioView::refuse(const QString &sentence)
{
    m_messages->showMessage(MessageBar::Kind::Error, sentence);
}

bool PortfolioView::commitTyping()
{
    auto *page = m_records.value(kindOf(m_place));
    return !page || page->commitTyping();
}

} // namespace widgets
