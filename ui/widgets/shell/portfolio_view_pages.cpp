// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an open portfolio: how each is made and what it leads to.
#include "presentation/words/shown_source.h"
#include "presentation/words/window_language.h"
#include "widgets/calendar/calendar_page.h"
#include "widgets/cells/table_editing.h"
#include "widgets/claims/claim_dialog.h"
#include "widgets/dashboard/dashboard_bar.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/companies/company_page.h"
#include "widgets/exports/table_export_tool.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/fetch/refresh_tool.h"
#include "widgets/filter/page_facets.h"
#include "widgets/pages/changes_page.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/data_quality_page.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/import/import_page.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/settings_page.h"
#include "widgets/pages/status_change_tool.h"
#include "widgets/pipeline/pipeline_page.h"
#include "widgets/reports/reports_page.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/status_bar.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/time/compare_page.h"
#include "widgets/trust/sources_button.h"
#include "workspace/guest_access.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace widgets {

using domain::RecordKind;

QWidget *PortfolioView::page(Place place)
{
    if (QWidget *made = m_pages.value(place))
        return made;
    QWidget *page = makePage(place);
    m_pages.insert(place, page);
    m_stack->addWidget(page);
    return page;
}

/// What most pages tell, told above them; what they lead to, shown.
template <class Page>
Page *PortfolioView::relayed(Page *page)
{
    connect(page, &Page::announced, this, &PortfolioView::tell);
    connect(page, &Page::refused, this, &PortfolioView::refuse);
    if constexpr (requires { &Page::openRequested; })
        connect(page, &Page::openRequested, this, &PortfolioView::showRecord);
    return page;
}

QWidget *PortfolioView::makePage(Place place)
{
    switch (place) {
    case Place::Home: return makeHomePage();
    case Place::Pipeline: return makePipelinePage();
    case Place::Calendar: return makeCalendarPage();
    case Place::CompanyProfile: return makeCompanyPage();
    case Place::Charts: return makeChartPage();
    case Place::Reports: return makeReportsPage();
    case Place::Changes: return makeChangesPage();
    case Place::History: return makeHistoryPage();
    case Place::Import: return makeImportPage();
    case Place::Compare: return makeComparePage();
    case Place::DataQuality: return makeDataQualityPage();
    case Place::Settings: return makeSettingsPage();
    default: return makeRecordPage(kindAt(place));
    }
}

ReportsPage *PortfolioView::makeReportsPage()
{
    auto *reports = relayed(new ReportsPage(m_workspace, m_state));
    connect(reports, &ReportsPage::importRequested, this, &PortfolioView::importRequested);
    return reports;
}

DataQualityPage *PortfolioView::makeDataQualityPage()
{
    auto *quality = relayed(new DataQualityPage(m_workspace, m_state, *m_problems));
    disconnect(quality, &DataQualityPage::openRequested, this, nullptr); // Who mends a record wants the record itself.
    connect(quality, &DataQualityPage::openRequested, this, &PortfolioView::editRecord);
    connect(quality, &DataQualityPage::fieldRequested, this, [this](RecordKind kind, qint64 id, const QString &key) {
        editRecord(kind, id);
        if (placeOf(kind) && !key.isEmpty())
            recordPage(kind).showField(key);
    });
    connect(quality, &DataQualityPage::importRequested, this, &PortfolioView::importRequested);
    return quality;
}

HomePage *PortfolioView::makeHomePage()
{
    auto *home = relayed(new HomePage(m_workspace, m_state, *m_selection, sourceName(presentation::windowLanguage())));
    connect(home, &HomePage::listRequested, this, &PortfolioView::showRecords);
    connect(home, &HomePage::chartRequested, this, [this](const QString &id) {
        chartPage().showChart(id);
        goTo(Place::Charts);
    });
    connect(home, &HomePage::tableRequested, this, [this](const QString &id) {
        goTo(Place::Charts);
        chartPage().showChart(id);
        chartPage().showTable(true);
    });
    connect(home, &HomePage::dragRequested, this, &PortfolioView::dragChart);
    connect(home, &HomePage::exportRequested, this, [this](const QString &id) {
        chartPage().showChart(id);
        exportChart();
    });
    connect(home, &HomePage::importRequested, this, &PortfolioView::importRequested);
    m_filter->addAction(&home->bar());
    return home;
}

ChartPage *PortfolioView::makeChartPage()
{
    auto *charts = new ChartPage(m_state, sourceName(presentation::windowLanguage()));
    charts->setSelection(*m_selection);
    connect(charts, &ChartPage::listRequested, this, &PortfolioView::showRecords);
    connect(charts, &ChartPage::dragRequested, this, &PortfolioView::dragChart);
    connect(charts, &ChartPage::exportRequested, this, &PortfolioView::exportChart);
    connect(charts, &ChartPage::importRequested, this, &PortfolioView::importRequested);
    connect(charts, &ChartPage::chartChosen, this, &PortfolioView::rememberVisit);
    connect(charts, &ChartPage::claimRequested, this, [this] { ClaimDialog::open(m_state, this); });
    return charts;
}

QWidget *PortfolioView::makeComparePage()
{
    auto *compare = new ComparePage(m_workspace, m_state, m_today, sourceName(presentation::windowLanguage()));
    connect(compare, &ComparePage::listRequested, this, &PortfolioView::showRecords);
    connect(compare, &ComparePage::closeRequested, this, &PortfolioView::goBack);
    connect(compare, &ComparePage::refused, this, &PortfolioView::refuse);
    return compare;
}

/// Compares what was looked at: the charts as they were chosen, and first the one that was shown.
void PortfolioView::prepareCompare()
{
    auto *compare = static_cast<ComparePage *>(page(Place::Compare));
    if (const auto *charts = static_cast<ChartPage *>(m_pages.value(Place::Charts))) {
        compare->setOptions(charts->chosenOptions());
        if (m_place == Place::Charts)
            compare->showChart(QLatin1String(charts->viewModel().entry().id));
    }
}

/// The log tells of every record there ever was, in the words of then.
QWidget *PortfolioView::makeHistoryPage()
{
    const auto *guests = workspace::GuestAccess::of(m_workspace);
    if (!guests || guests->seesEverything())
        return relayed(new HistoryPage(m_workspace));
    auto *closed = new EmptyState;
    closed->setMessage(tr("Guests do not see the history: it tells of every record there ever was."));
    return closed;
}

PipelinePage *PortfolioView::makePipelinePage()
{
    auto *pipeline = new PipelinePage(m_state, sourceName(presentation::windowLanguage()));
    pipeline->setSelection(*m_selection);
    connect(pipeline, &PipelinePage::openRequested, this, &PortfolioView::showRecord);
    connect(pipeline, &PipelinePage::listRequested, this, &PortfolioView::showRecords);
    connect(pipeline, &PipelinePage::exportRequested, this, &PortfolioView::exportChart);
    connect(pipeline, &PipelinePage::importRequested, this, &PortfolioView::importRequested);
    connect(pipeline, &PipelinePage::statusChanged, this, [this](const QString &sentence) {
        sentence.isEmpty() ? updateStatus() : m_status->setLeftText(sentence);
    });
    return pipeline;
}

CalendarPage *PortfolioView::makeCalendarPage()
{
    auto *calendar = relayed(new CalendarPage(m_workspace, m_state, sourceName(presentation::windowLanguage())));
    calendar->setSelection(*m_selection);
    connect(calendar, &CalendarPage::importRequested, this, &PortfolioView::importRequested);
    return calendar;
}

CompanyPage *PortfolioView::makeCompanyPage()
{
    auto *company = relayed(new CompanyPage(m_workspace, m_state, sourceName(presentation::windowLanguage())));
    connect(company, &CompanyPage::listRequested, this, &PortfolioView::showRecords);
    connect(company, &CompanyPage::editRequested, this, [this](qint64 id) { editRecord(RecordKind::Company, id); });
    connect(company, &CompanyPage::allRequested, this, [this] { goTo(Place::Companies); });
    return company;
}

void PortfolioView::showCompany(qint64 id)
{
    if (!commitTyping())
        return;
    static_cast<CompanyPage *>(page(Place::CompanyProfile))->showCompany({id});
    goTo(Place::CompanyProfile);
}

void PortfolioView::addProfileTool(RecordPage &companies)
{
    auto *open = new QPushButton(tr("Profile"));
    open->setObjectName(QStringLiteral("openProfile"));
    open->setToolTip(tr("The profile of the selected company (Ctrl+Shift+O)"));
    companies.addTool(open);
    const auto openSelected = [this, &companies] {
        if (companies.selectedIds().size() == 1)
            showCompany(companies.selectedIds().first());
    };
    connect(open, &QPushButton::clicked, this, openSelected);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &companies), &QShortcut::activated, this, openSelected);
}

ChangesPage *PortfolioView::makeChangesPage()
{
    auto *changes = relayed(new ChangesPage(m_workspace, m_state));
    connect(changes, &ChangesPage::listRequested, this, &PortfolioView::showRecords);
    connect(changes, &ChangesPage::importRequested, this, &PortfolioView::importRequested);
    return changes;
}

SettingsPage *PortfolioView::makeSettingsPage()
{
    auto *settings = relayed(new SettingsPage(m_workspace, m_state));
    connect(settings, &SettingsPage::importRequested, this, &PortfolioView::importRequested);
    return settings;
}

ImportPage *PortfolioView::makeImportPage()
{
    auto *import = new ImportPage(m_workspace);
    connect(import, &ImportPage::canceled, this, &PortfolioView::goBack);
    connect(import, &ImportPage::fileRequested, this, &PortfolioView::importRequested);
    connect(import, &ImportPage::undoRequested, this, &PortfolioView::undo);
    connect(import, &ImportPage::showRequested, this, [this](RecordKind kind, const QList<qint64> &ids, const QString &label) {
        showRecords(kind, ids, label);
        if (kind == RecordKind::FxRate) {
            goTo(Place::Settings);
            static_cast<SettingsPage *>(page(Place::Settings))->showSection(SettingsPage::Section::ExchangeRates);
        }
    });
    return import;
}

RecordPage *PortfolioView::makeRecordPage(RecordKind kind)
{
    auto *page = new RecordPage(kind, m_workspace, m_state);
    page->addTool(new SourcesButton(*page, m_workspace, m_state));
    page->addTool(new TableExportTool(*page, m_workspace, m_state));
    page->editing().markProblems(*m_problems);
    new PageFacets(*page, kind, m_state);
    followLayout(*page);
    connect(page, &RecordPage::announced, this, &PortfolioView::tell);
    connect(page, &RecordPage::refused, this, &PortfolioView::refuse);
    connect(page, &RecordPage::importRequested, this, &PortfolioView::importRequested);
    connect(page, &RecordPage::openRequested, this, &PortfolioView::showRecord);
    if (StatusChangeTool::fits(kind))
        page->addTool(new StatusChangeTool(*page, kind, m_workspace, m_state));
    if (kind == RecordKind::Company)
        addProfileTool(*page);
    if (kind == RecordKind::Trial) {
        auto *refresh = new RefreshTool(*page, m_workspace, m_state);
        page->addTool(refresh);
        connect(refresh, &RefreshTool::refreshRequested, this, [this](const QStringList &numbers) { openFetch(*this, numbers); });
    }
    return page;
}

RecordPage &PortfolioView::recordPage(RecordKind kind)
{
    return *static_cast<RecordPage *>(page(placeOf(kind).value_or(Place::Candidates)));
}

bool PortfolioView::commitTyping()
{
    if (m_place == Place::Settings)
        return static_cast<SettingsPage *>(page(Place::Settings))->commitTyping();
    return kindAt(m_place) == RecordKind::Unset || recordPage(kindAt(m_place)).commitTyping();
}

ChartPage &PortfolioView::chartPage()
{
    return *static_cast<ChartPage *>(page(Place::Charts));
}

ImportPage &PortfolioView::importPage()
{
    return *static_cast<ImportPage *>(page(Place::Import));
}

QString PortfolioView::sourceName(domain::Language language) const
{
    return presentation::shownSource(m_workspace, language);
}

} // namespace widgets
