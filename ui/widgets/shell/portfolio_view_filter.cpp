// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line, the way back and forward, and the saved views: all of them show a place under a filter, at a date.
#include "analytics/chart_catalog.h"
#include "domain/filter/filter_completion.h"
#include "presentation/filter/filter_words.h"
#include "presentation/words/sentences.h"
#include "widgets/companies/company_page.h"
#include "widgets/filter/filter_edit.h"
#include "widgets/filter/saved_view_button.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/controls/travel_buttons.h"
#include "workspace/guest_access.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>

namespace widgets {

using domain::RecordKind;

namespace {

/// Ids of the rail above this are saved views, by their place in the list.
constexpr int kFirstView = 1000;

constexpr char kPlaceKey[] = "place";
constexpr char kChartKey[] = "chart";

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The pages besides the tables that show what passes the filter, by the word under which a view keeps them.
constexpr std::pair<Place, const char *> kPages[] = {{Place::Home, "home"}, {Place::Pipeline, "pipeline"}, {Place::Calendar, "calendar"}, {Place::Charts, "charts"}, {Place::Reports, "reports"}, {Place::Changes, "changes"}};

QString keyOf(Place place)
{
    const auto page = std::ranges::find(kPages, place, &std::pair<Place, const char *>::first);
    return page == std::end(kPages) ? QString() : QString::fromLatin1(page->second);
}

std::optional<Place> placeWithKey(const QString &key)
{
    for (const auto &[place, word] : kPages) {
        if (key == QLatin1String(word))
            return place;
    }
    return std::nullopt;
}

} // namespace

void PortfolioView::connectFilter()
{
    m_savedViews = new presentation::SavedViewsViewModel(m_workspace, m_state, m_today, this);
    m_viewButton = new SavedViewButton(*m_savedViews, [this] { return ShownTable{shownKind(), shownLayout()}; }, this);
    m_filter->addAction(m_viewButton);
    connect(m_filter, &FilterBar::filterSubmitted, this, &PortfolioView::applyFilterText);
    connect(m_filter, &FilterBar::chipRemoved, this, [this](const QString &key) { filterModel().remove(key.toInt()); });
    connect(m_filter, &FilterBar::chipActivated, this, [this](const QString &key) { editPiece(key.toInt()); });
    connect(m_filter, &FilterBar::lastChipWanted, this, [this] { editPiece(filterModel().pieceCount() - 1); });
    m_filter->edit().setSuggestions(
        [this](const QString &line, int cursor) { return domain::completeFilter(*m_state.snapshot(), line, cursor, shownKind()); },
        [this] { return m_state.snapshot(); });
    connect(m_viewButton, &SavedViewButton::openRequested, this, &PortfolioView::openView);
    connect(m_viewButton, &SavedViewButton::announced, this, &PortfolioView::tell);
    connect(m_viewButton, &SavedViewButton::refused, this, &PortfolioView::refuse);
    connect(m_savedViews, &presentation::SavedViewsViewModel::viewsChanged, this, &PortfolioView::updateRail);
    connect(m_rail, &NavigationRail::menuRequested, this, [this](int id, QPoint position) {
        if (const auto entries = m_savedViews->entries(); id >= kFirstView && id - kFirstView < entries.size())
            m_viewButton->openMenuOf(entries[id - kFirstView].id, position);
    });
    connect(&m_state, &workspace::ViewState::changed, this, &PortfolioView::rememberVisit);
    auto *buttons = new TravelButtons(this);
    connect(buttons, &TravelButtons::backPressed, this, &PortfolioView::goBack);
    connect(buttons, &TravelButtons::forwardPressed, this, &PortfolioView::goForward);
    updateRail();
}

void PortfolioView::applyFilterText(const QString &text)
{
    if (const auto problem = filterModel().add(text)) {
        m_filter->setFilterProblem(presentation::filterProblemSentence(*problem), problem->span.from, problem->span.length);
        return;
    }
    m_filter->setFilterProblem({});
    m_filter->setFilterText({});
}

/// Takes a piece off and puts its text into the field, to be changed there.
void PortfolioView::editPiece(int part)
{
    const QString text = filterModel().takeText(part);
    if (text.isEmpty())
        return;
    m_filter->setFilterText(text);
    m_filter->focusFilter();
}

presentation::FilterViewModel PortfolioView::filterModel()
{
    return presentation::FilterViewModel(m_state);
}

void PortfolioView::updateChips()
{
    QList<FilterChip> chips;
    for (const auto &piece : filterModel().pieces(shownKind()))
        chips.append({QString::number(piece.part), piece.field, piece.value, piece.inertReason});
    m_filter->setChips(chips);
    markView();
}

/// Whether the shown view was changed stands in the rail and on the button.
void PortfolioView::markView()
{
    if (!m_viewButton)
        return;
    const bool isChanged = m_savedViews->isModified(m_savedViews->current() != 0 ? shownLayout() : QString());
    if (std::exchange(m_isViewChanged, isChanged) != isChanged)
        updateRail();
    m_viewButton->refresh();
}

void PortfolioView::rememberVisit()
{
    if (!m_isTraveling)
        m_visits.append({int(m_place), m_state.filter(), m_state.asOf(), shownHere()});
}

/// What tells two visits of one place apart: which company, which chart, which records were asked for.
QVariantMap PortfolioView::shownHere() const
{
    const auto *page = dynamic_cast<const KeptPage *>(m_pages.value(m_place));
    const QVariantMap state = page ? page->keptState() : QVariantMap();
    QVariantMap shown;
    for (const QString &key : {QStringLiteral("company"), QStringLiteral("shown"), QStringLiteral("only"), QStringLiteral("onlyLabel")}) {
        if (const auto value = state.constFind(key); value != state.cend())
            shown.insert(key, *value);
    }
    return shown;
}

void PortfolioView::showAgain(const QVariantMap &shown)
{
    if (m_place == Place::CompanyProfile)
        static_cast<CompanyPage *>(page(m_place))->showState(shown);
    else if (m_place == Place::Charts)
        chartPage().showChart(shown.value(QStringLiteral("shown")).toString());
    else if (const RecordKind kind = kindAt(m_place); kind != RecordKind::Unset)
        recordPage(kind).showAgain(shown.value(QStringLiteral("only")).value<QList<qint64>>(), shown.value(QStringLiteral("onlyLabel")).toString());
}

void PortfolioView::goBack()
{
    if (m_visits.canGoBack() && commitTyping())
        travelTo(m_visits.goBack());
}

void PortfolioView::goForward()
{
    if (m_visits.canGoForward() && commitTyping())
        travelTo(m_visits.goForward());
}

void PortfolioView::travelTo(const workspace::Visit &visit)
{
    const QScopedValueRollback traveling(m_isTraveling, true);
    showPlace(Place(visit.place));
    if (const auto status = m_state.show(visit.filter, visit.asOf); !status)
        refuse(presentation::sentence(status.error()));
    showAgain(visit.shown);
}

/// Of a table its columns; of any other page the page, and which chart.
QString PortfolioView::shownLayout()
{
    if (const RecordKind kind = kindAt(m_place); kind != RecordKind::Unset)
        return jsonText(recordPage(kind).tableLayout().toJson());
    QJsonObject object{{QLatin1String(kPlaceKey), keyOf(m_place)}};
    if (m_place == Place::Charts)
        object.insert(QLatin1String(kChartKey), QString::fromLatin1(chartPage().viewModel().entry().id));
    return jsonText(object);
}

/// A view that was made of a table opens it as it was, any other its page.
void PortfolioView::showSaved(const domain::SavedView &view)
{
    const auto object = QJsonDocument::fromJson(view.layout.toUtf8()).object();
    const auto place = placeWithKey(object.value(QLatin1String(kPlaceKey)).toString()).value_or(placeOf(view.kind).value_or(Place::Home));
    showPlace(place);
    const QString chart = object.value(QLatin1String(kChartKey)).toString();
    if (place == Place::Charts && !chart.isEmpty())
        chartPage().showChart(chart);
    const auto layout = presentation::TableLayout::fromJson(object);
    if (kindAt(place) != RecordKind::Unset && !view.layout.isEmpty() && layout)
        recordPage(kindAt(place)).setTableLayout(layout.value());
}

void PortfolioView::openView(qint64 id)
{
    const auto *view = m_savedViews->find(id);
    if (!view || !commitTyping())
        return;
    {
        const QScopedValueRollback traveling(m_isTraveling, true);
        showSaved(*view);
        m_savedViews->setOpenedLayout(shownLayout());
        if (const auto status = m_savedViews->open(id); !status)
            refuse(presentation::sentence(status.error()));
    }
    rememberVisit();
}

void PortfolioView::saveView()
{
    if (m_filter->isVisible() && commitTyping())
        m_viewButton->askToSave();
}

/// The places, and under them the saved views with their counts.
void PortfolioView::updateRail()
{
    QList<Destination> destinations = railDestinations();
    if (const auto *guests = workspace::GuestAccess::of(m_workspace); guests && !guests->seesEverything())
        destinations.removeIf([](const Destination &destination) { return destination.id == int(Place::History); });
    int id = kFirstView;
    for (const auto &entry : m_savedViews->entries()) {
        const bool isChanged = entry.id == m_savedViews->current() && m_isViewChanged;
        destinations.append({id++, isChanged ? tr("%1 · changed").arg(entry.name) : entry.name, QStringLiteral("tag"), tr("Saved views"), entry.count});
    }
    m_rail->setDestinations(destinations);
    m_rail->setCount(int(Place::Charts), qint64(analytics::chartCatalog().size()));
    m_rail->setCurrent(int(m_place == Place::CompanyProfile ? Place::Companies : m_place));
    updateStatus();
}

void PortfolioView::followRail(int id)
{
    if (id < kFirstView)
        return goTo(Place(id));
    if (const auto entries = m_savedViews->entries(); id - kFirstView < entries.size())
        openView(entries[id - kFirstView].id);
}

/// A table whose columns are moved or sorted may be another than its view's.
void PortfolioView::followLayout(RecordPage &page)
{
    auto *header = page.table().horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PortfolioView::markView);
    connect(header, &QHeaderView::sectionMoved, this, &PortfolioView::markView);
    connect(header, &QHeaderView::sectionResized, this, &PortfolioView::markView);
}

} // namespace widgets
