// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filter/filter_view_model.h"
#include "widgets/exports/chart_drag.h"
#include "widgets/shell/commands.h"
#include "widgets/shell/places.h"
#include "workspace/view_state.h"
#include "workspace/visits.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace analytics {
struct CatalogEntry;
struct ChartOptions;
}
namespace workspace {
class Selection;
}
namespace presentation {
class ProblemList;
class SavedViewsViewModel;
}

namespace widgets {

class CalendarPage;
class ChartCard;
class ChangesPage;
class ReportsPage;
class ChartPage;
class CompanyPage;
class DataQualityPage;
class FilterBar;
class HistoryPage;
class HomePage;
class ImportPage;
class MessageBar;
class NavigationRail;
class PipelinePage;
class RecordPage;
class SavedViewButton;
class SearchPalette;
class SelectionBar;
class SettingsPage;
class StatusBar;
class TimeBar;
class TopBar;

/// An open portfolio: rail, bars and pages over one workspace. Knows how pages lead to each other; shows no records itself.
class PortfolioView : public QWidget
{
    Q_OBJECT

public:
    using Place = widgets::Place;

    PortfolioView(workspace::Workspace &workspace, QDate today, QWidget *parent = nullptr);
    ~PortfolioView() override;

    void setPortfolioMenu(QMenu *menu);
    void goTo(Place place);
    Place place() const { return m_place; }
    /// To the place, filter and dates before, and back again.
    void goBack();
    void goForward();
    /// Shows the records of one kind that a chart's mark stands for.
    void showRecords(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void planImport(const QString &path);
    void undo();
    void redo();
    void exportChart();
    void createRecord();
    void focusFilter();
    /// Search everywhere, over this view, with the window's commands.
    void openSearch(const QList<Command> &commands);
    /// Asks for a name under which filter, columns and dates are kept.
    void saveView();
    void stepAsOf(int months);
    void toggleRail();
    /// One sentence above the page; stays until dismissed or replaced.
    void tell(const QString &sentence);
    void refuse(const QString &sentence);
    /// Stores what is half typed; false where it cannot be stored and the user should look at it first.
    bool commitTyping();
    workspace::ViewState &viewState() { return m_state; }

Q_SIGNALS:
    /// The search in the top bar was pressed; the window opens it with its commands.
    void searchRequested();
    /// An import was asked for without naming a file.
    void importRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class KeptView;

    void makeBars();
    /// The page of a place; made when it is first needed.
    QWidget *page(Place place);
    QWidget *makePage(Place place);
    template <class Page>
    Page *relayed(Page *page);
    DataQualityPage *makeDataQualityPage();
    HomePage *makeHomePage();
    ChartPage *makeChartPage();
    ChangesPage *makeChangesPage();
    ReportsPage *makeReportsPage();
    QWidget *makeHistoryPage();
    QWidget *makeComparePage();
    void prepareCompare();
    PipelinePage *makePipelinePage();
    CalendarPage *makeCalendarPage();
    CompanyPage *makeCompanyPage();
    void addProfileTool(RecordPage &companies);
    void showCompany(qint64 id);
    presentation::ExportSubject subjectOf(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options) const;
    void dragChart(ChartCard *card);
    void exportFigure(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options);
    ImportPage *makeImportPage();
    SettingsPage *makeSettingsPage();
    RecordPage *makeRecordPage(domain::RecordKind kind);
    RecordPage &recordPage(domain::RecordKind kind);
    ChartPage &chartPage();
    ImportPage &importPage();
    SearchPalette *makeSearch();
    void showFound(domain::RecordKind kind, qint64 id);
    QList<qint64> candidatesOf(domain::RecordKind kind, qint64 id) const;
    QString sourceName(domain::Language language) const;
    void connectBars();
    void connectWorkspace();
    void showPlace(Place place);
    void showRecord(domain::RecordKind kind, qint64 id);
    void editRecord(domain::RecordKind kind, qint64 id);
    void connectFilter();
    void applyFilterText(const QString &text);
    void editPiece(int part);
    presentation::FilterViewModel filterModel();
    void updateChips();
    void rememberVisit();
    QVariantMap shownHere() const;
    void showAgain(const QVariantMap &shown);
    void travelTo(const workspace::Visit &visit);
    void followRail(int id);
    void openView(qint64 id);
    void showSaved(const domain::SavedView &view);
    void markView();
    void updateRail();
    void followLayout(RecordPage &page);
    QString shownLayout();
    void setAsOf(QDate date);
    void setDates(const domain::AsOf &asOf);
    void updatePastBanner();
    domain::RecordKind shownKind() const;
    void updateBars();
    void updateHistoryTexts();
    void updateStatus();
    void showCounts();
    void showCounting();
    void updateTitle();
    void keepRail(bool collapsed) const;

    workspace::Workspace &m_workspace;
    workspace::ViewState m_state;
    presentation::ProblemList *m_problems; ///< Of the whole portfolio; marks cells, and is listed under data quality.
    QDate m_today;
    NavigationRail *m_rail;
    TopBar *m_top;
    FilterBar *m_filter;
    MessageBar *m_messages;
    TimeBar *m_time;
    MessageBar *m_past; ///< Always says when the portfolio is not the present one.
    QStackedWidget *m_stack;
    StatusBar *m_status;
    SearchPalette *m_search;
    QHash<Place, QWidget *> m_pages;
    Place m_place = Place::Home;
    bool m_isNarrow = false;
    workspace::Visits m_visits;
    bool m_isTraveling = false; ///< What is shown now was visited before.
    presentation::SavedViewsViewModel *m_savedViews = nullptr;
    SavedViewButton *m_viewButton = nullptr;
    workspace::Selection *m_selection = nullptr; ///< The marks chosen on charts.
    SelectionBar *m_selected = nullptr;
    ChartDrag m_drag;
    bool m_isViewChanged = false;
};

} // namespace widgets
