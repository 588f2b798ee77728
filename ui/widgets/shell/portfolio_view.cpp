// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/portfolio_view.h"

#include "analytics/reports/chart_choice.h"
#include "presentation/cells/problem_list.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"
#include "widgets/dashboard/dashboard_bar.h"
#include "widgets/dashboard/selection_bar.h"
#include "widgets/exports/export_dialog.h"
#include "widgets/exports/table_export_tool.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/import/import_page.h"
#include "widgets/pages/record_page.h"
#include "widgets/pipeline/pipeline_page.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/status_bar.h"
#include "widgets/shell/top_bar.h"
#include "widgets/time/time_bar.h"
#include "workspace/guest_access.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

namespace widgets {

using domain::RecordKind;
using Place = PortfolioView::Place;

namespace {

constexpr char kRailCollapsed[] = "window/railCollapsed";

} // namespace

PortfolioView::PortfolioView(workspace::Workspace &workspace, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(workspace, {today, {}})
    , m_problems(new presentation::ProblemList(workspace, this))
    , m_today(today)
    , m_rail(new NavigationRail(this))
    , m_top(new TopBar(this))
    , m_filter(new FilterBar(this))
    , m_messages(new MessageBar(this))
    , m_time(new TimeBar(m_state, today, this))
    , m_past(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_search(makeSearch())
{
    makeBars();
    connectBars();
    connectWorkspace();
    updateBars();
    updateHistoryTexts();
    goTo(Place::Home);
}

PortfolioView::~PortfolioView() = default;

void PortfolioView::makeBars()
{
    m_selection = new workspace::Selection(m_state, this);
    m_selected = new SelectionBar(m_state, *m_selection, m_stack);
    connect(m_selected, &SelectionBar::listRequested, this, &PortfolioView::showRecords);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_filter);
    right->addWidget(m_time);
    right->addWidget(m_past);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    m_rail->setFooterDestinations(footDestinations());
    m_rail->setCollapsed(QSettings().value(QLatin1String(kRailCollapsed), false).toBool());
    m_top->setToday(m_today);
    m_filter->setPlaceholder(tr("Filter, e.g. area:oncology phase>=phase_2"));
    updateTitle();
}

/// The settings may give the portfolio another title.
void PortfolioView::updateTitle()
{
    const QString path = m_workspace.store().path();
    m_top->setPortfolio(presentation::portfolioTitle(*m_workspace.snapshot(), path), QFileInfo(path).fileName());
    const auto *guests = workspace::GuestAccess::of(m_workspace);
    m_top->setGuests(guests, guests && guests->leavesOut());
    m_top->setSample(m_workspace.snapshot()->setting(domain::settings::kDemo) == QLatin1String("1"));
}

void PortfolioView::connectBars()
{
    connect(m_rail, &NavigationRail::collapsedChanged, this, &PortfolioView::keepRail);
    connect(m_rail, &NavigationRail::destinationChosen, this, &PortfolioView::followRail);
    connect(m_top, &TopBar::searchRequested, this, &PortfolioView::searchRequested);
    connect(m_top, &TopBar::undoRequested, this, &PortfolioView::undo);
    connect(m_top, &TopBar::redoRequested, this, &PortfolioView::redo);
    connect(m_top, &TopBar::exportRequested, this, &PortfolioView::exportChart);
    connect(m_top, &TopBar::asOfChosen, this, &PortfolioView::setAsOf);
    connect(m_top, &TopBar::asOfTodayChosen, this, [this] { setAsOf({}); });
    connect(m_top, &TopBar::knownOnChosen, this, [this](QDate day) { setDates({m_state.asOf().date, day}); });
    connect(m_time, &TimeBar::dateChosen, this, &PortfolioView::setAsOf);
    connect(m_time, &TimeBar::compareRequested, this, [this] { goTo(Place::Compare); });
    connect(m_past, &MessageBar::actionTriggered, this, [this] { setDates({m_state.asOf().date, {}}); });
    connectFilter();
}

void PortfolioView::connectWorkspace()
{
    connect(&m_state, &workspace::ViewState::changed, this, &PortfolioView::updateBars);
    connect(&m_state, &workspace::ViewState::pendingChanged, this, &PortfolioView::updatePastBanner);
    connect(&m_state, &workspace::ViewState::asOfRefused, this, [this](const domain::Error &error) { refuse(presentation::sentence(error)); });
    connect(&m_state, &workspace::ViewState::evaluatedChanged, this, &PortfolioView::updateStatus);
    connect(&m_workspace, &workspace::Workspace::changed, this, [this](const domain::ChangeSet &changes) {
        if (!changes.of<domain::Setting>().isEmpty())
            updateTitle();
    });
    connect(&m_workspace, &workspace::Workspace::historyChanged, this, &PortfolioView::updateHistoryTexts);
    connect(&m_workspace, &workspace::Workspace::writingStarted, this, &PortfolioView::updateStatus);
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        updateStatus();
        if (!status && m_place != Place::Import)
            refuse(presentation::sentence(status.error()));
    });
}

void PortfolioView::setPortfolioMenu(QMenu *menu)
{
    m_top->setPortfolioMenu(menu);
}

void PortfolioView::goTo(Place place)
{
    if (!commitTyping())
        return;
    if (place == Place::Compare)
        prepareCompare();
    showPlace(place);
    rememberVisit();
}

void PortfolioView::showPlace(Place place)
{
    m_place = place;
    m_stack->setCurrentWidget(page(place));
    m_rail->setCurrent(int(place)); // An import stands on no line of the rail, so that none is marked.
    m_filter->setVisible(isFiltered(place));
    if (place == Place::Compare)
        m_time->hide(); // Both sides have dates of their own.
    m_selected->setAllowed(place == Place::Home || place == Place::Charts || place == Place::Pipeline || place == Place::Calendar);
    if (auto *home = static_cast<HomePage *>(m_pages.value(Place::Home)))
        home->bar().setVisible(place == Place::Home);
    updateBars();
}

void PortfolioView::showRecords(RecordKind kind, const QList<qint64> &ids, const QString &label)
{
    const auto place = placeOf(kind);
    if (!place || !commitTyping())
        return;
    showPlace(*place);
    recordPage(kind).showOnly(ids, label);
    rememberVisit();
}

/// A company's name leads to its profile; from there its record is a step away.
void PortfolioView::showRecord(RecordKind kind, qint64 id)
{
    kind == RecordKind::Company ? showCompany(id) : editRecord(kind, id);
}

void PortfolioView::editRecord(RecordKind kind, qint64 id)
{
    if (const auto place = placeOf(kind)) {
        goTo(*place);
        recordPage(kind).showRecord(id);
    }
}

void PortfolioView::planImport(const QString &path)
{
    goTo(Place::Import);
    importPage().plan(path);
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

/// The table or chart of the page that is shown, else the chart of the page Charts.
void PortfolioView::exportChart()
{
    if (kindAt(m_place) != RecordKind::Unset) {
        recordPage(kindAt(m_place)).findChild<TableExportTool *>()->openDialog();
        return;
    }
    if (m_place == Place::Pipeline) {
        auto &pipeline = *static_cast<PipelinePage *>(page(Place::Pipeline));
        exportFigure(pipeline.exportedEntry(), pipeline.viewModel().options());
    } else {
        exportFigure(chartPage().viewModel().entry(), chartPage().viewModel().options());
    }
}

presentation::ExportSubject PortfolioView::subjectOf(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options) const
{
    const QHash<domain::Language, QString> names{{domain::Language::English, sourceName(domain::Language::English)},
                                                 {domain::Language::Chinese, sourceName(domain::Language::Chinese)}};
    auto origin = presentation::exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    origin.options = analytics::optionWords(entry, options);
    const auto &evaluated = m_state.evaluated();
    return presentation::exportSubject({presentation::chartRequest(evaluated, {}, options), evaluated.filter, m_workspace.snapshot(), names, entry.make}, origin);
}

void PortfolioView::dragChart(ChartCard *card)
{
    m_drag.start(subjectOf(card->viewModel().entry(), card->viewModel().options()), *card);
}

void PortfolioView::exportFigure(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options)
{
    ExportDialog dialog(subjectOf(entry, options), presentation::ExportStyles(m_workspace), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("Exported to %1.").arg(dialog.writtenPaths().join(QStringLiteral(", "))));
}

void PortfolioView::createRecord()
{
    if (m_workspace.store().isReadOnly())
        return refuse(presentation::sentence({domain::Error::Code::ReadOnly, {}, {}}));
    if (kindAt(m_place) == RecordKind::Unset)
        goTo(Place::Candidates);
    recordPage(kindAt(m_place)).createRecord();
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

} // namespace widgets
