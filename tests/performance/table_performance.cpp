// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "domain/edits.h"
#include "performance/figure_table.h"
#include "performance/qt_peer.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using performance::FigureTable;
using performance::Pause;
using performance::PauseClock;
using performance::QtPeer;

namespace {

constexpr double kAllowedPause = 100.0;
constexpr int kRuns = 7;

/// The window on a copy of a portfolio, with its trials shown.
class TrialsWindow
{
public:
    explicit TrialsWindow(std::unique_ptr<workspace::Workspace> workspace)
        : m_workspace(std::move(workspace)), m_view(*m_workspace, m_workspace->now().date())
    {
        m_view.resize(1440, 900);
        m_view.show();
        m_view.goTo(widgets::Place::Trials);
        for (auto *page : m_view.findChildren<widgets::RecordPage *>()) {
            if (page->model().kind() == domain::RecordKind::Trial)
                m_page = page;
        }
    }

    widgets::RecordPage &page() const { return *m_page; }
    workspace::ViewState &state() { return m_view.viewState(); }
    workspace::Workspace &workspace() const { return *m_workspace; }
    bool isReady() const { return !m_page->model().isPending() && !m_workspace->isWriting(); }
    Pause measure(const std::function<void()> &action) const { return PauseClock().measure(action, [this] { return isReady(); }); }
    QStringList titles() const
    {
        QStringList titles;
        for (const auto &trial : m_workspace->snapshot()->rows<domain::Trial>())
            titles.append(trial.title);
        return titles;
    }

private:
    std::unique_ptr<workspace::Workspace> m_workspace;
    widgets::PortfolioView m_view;
    widgets::RecordPage *m_page = nullptr;
};

presentation::TableLayout sortedBy(presentation::TableLayout layout, const QStringList &keys)
{
    layout.sort.clear();
    for (const QString &key : keys)
        layout.sort.append({key, layout.sort.isEmpty()});
    return layout;
}

/// The longest of several runs of the same in plain Qt, in processor time.
double peerTime(const std::function<void(int)> &work)
{
    double longest = 0.0;
    for (int run = 0; run < kRuns; ++run) {
        const double before = performance::threadTime();
        work(run);
        longest = qMax(longest, performance::threadTime() - before);
    }
    return longest;
}

/// The action again and again; `undo` sets the stage for the next time, unmeasured.
QList<Pause> repeated(const TrialsWindow &window, const std::function<void(int)> &action, const std::function<void()> &undo = {})
{
    QList<Pause> runs;
    for (int run = 0; run < kRuns; ++run) {
        runs.append(window.measure([&] { action(run); }));
        if (undo)
            (void)window.measure(undo);
    }
    return runs;
}

void measureSorting(const TrialsWindow &window, QtPeer &peer, FigureTable &table)
{
    auto &page = window.page();
    const auto sort = [&](const QStringList &keys) {
        return repeated(window, [&](int) { page.setTableLayout(sortedBy(page.tableLayout(), keys)); }, [&] { page.table().resetLayout(); });
    };
    const double plain = peerTime([&](int run) { peer.proxy.sort(0, run % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); });
    table.add(u"sort by title"_s, sort({u"title"_s}), plain);
    table.add(u"sort by phase, then start, then title"_s, sort({u"phase"_s, u"start_date"_s, u"title"_s}));
    table.add(u"sort by candidates (derived, links)"_s, sort({u"candidates"_s}));
    auto grouped = page.tableLayout();
    grouped.group = u"phase"_s;
    table.add(u"group by phase"_s, repeated(window, [&](int) { page.setTableLayout(grouped); }, [&] { page.table().resetLayout(); }));
    (void)window.measure([&] { page.setTableLayout(grouped); });
    table.add(u"close and open all groups"_s, repeated(window, [&](int run) { page.model().setExpanded(-1, run % 2 == 1); }));
    (void)window.measure([&] { page.table().resetLayout(); });
}

void measureFiltering(TrialsWindow &window, QtPeer &peer, FigureTable &table)
{
    auto &field = *window.page().findChild<QLineEdit *>(u"quickFilter"_s);
    const double plain = peerTime([&](int run) { peer.proxy.setFilterFixedString(run % 2 == 0 ? u"cancer"_s : QString()); });
    table.add(u"quick filter, a text typed"_s, repeated(window, [&](int) { field.setText(u"cancer"_s); }, [&] { field.clear(); }), plain);
    table.add(u"quick filter taken away"_s, repeated(window, [&](int) { field.clear(); }, [&] { field.setText(u"cancer"_s); }));
    (void)window.measure([&] { field.clear(); });
    for (const QString &text : {u"trial.phase>=phase_2 status:recruiting"_s, u"start_date>2020"_s, u"pembrolizumab"_s}) {
        const auto filter = domain::FilterSpec::parse(text);
        if (!filter)
            qFatal("a filter that cannot be read");
        table.add(u"filter "_s + text, repeated(window, [&](int) { window.state().setFilter(filter.value()); }, [&] { window.state().setFilter({}); }));
    }
}

void submitTitle(const TrialsWindow &window, qint64 id, const QString &title)
{
    const auto step = domain::edits::setField(*window.workspace().snapshot(), domain::RecordKind::Trial, {id}, u"title", domain::Value(title));
    if (!step || !window.workspace().submit(step.value()))
        qFatal("the edit is not stored");
}

void measureEditing(const TrialsWindow &window, QtPeer &peer, FigureTable &table)
{
    auto &model = window.page().model();
    const auto undo = [&] { (void)window.workspace().undo(); };
    peer.proxy.setFilterFixedString({});
    const double plain = peerTime([&](int run) { peer.items.item(500 + run)->setText(u"zzz edited"_s); });
    table.add(u"edit that moves a row from start to end"_s, repeated(window, [&](int) { submitTitle(window, model.idAt(10), u"zzz edited"_s); }, undo), plain);
    table.add(u"edit in the middle that moves nothing"_s, repeated(window, [&](int) {
        const int row = model.rowCount() / 2;
        submitTitle(window, model.idAt(row), model.index(row, 0).data().toString() + u'.');
    }, undo));
    const auto remove = [&] { (void)window.workspace().submit(domain::edits::removeRecords(*window.workspace().snapshot(), domain::RecordKind::Trial, {model.idAt(40)})); };
    table.add(u"delete one trial"_s, repeated(window, [&](int) { remove(); }, undo));
    (void)window.measure(remove);
    table.add(u"undo of the deletion"_s, repeated(window, [&](int) { undo(); }, remove));
    (void)window.measure(undo);
}

/// What is done to very many rows at once, by the keys that people press.
void measureManyRows(const TrialsWindow &window, FigureTable &table)
{
    auto &page = window.page();
    const auto step = [&](const QString &what, const std::function<void()> &action) { table.add(what, {window.measure(action)}); };
    const auto undo = [&] { (void)window.workspace().undo(); };
    table.add(u"select all rows"_s, repeated(window, [&](int) { page.table().selectAll(); }, [&] { page.table().clearSelection(); }));
    page.table().selectIds(page.model().recordIds().first(qMin<qsizetype>(10'000, page.model().recordCount())));
    step(u"delete 10,000 rows"_s, [&] { QTest::keyClick(&page.table(), Qt::Key_Delete); });
    step(u"undo of that"_s, undo);
    step(u"take back the import of all trials"_s, undo);
    step(u"import them again (redo)"_s, [&] { (void)window.workspace().redo(); });
}

/// Every page-down is painted.
void measureScrolling(const TrialsWindow &window, FigureTable &table)
{
    auto &view = window.page().table();
    QList<Pause> runs;
    for (int step = 0; step < 200; ++step)
        runs.append(window.measure([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 20 * (step % 7 + 1));
            view.viewport()->repaint();
        }));
    table.add(u"scroll by a page and paint"_s, runs);
}

int run(const QString &path, FigureTable &table)
{
    const auto environment = composition::Environment::ofThisMachine();
    auto workspace = workspace::Workspace::open(path, environment.openOptions(), environment.clock);
    if (!workspace) {
        table.say(u"The portfolio cannot be opened: "_s + workspace.error().detail);
        return 3;
    }
    QElapsedTimer closing;
    {
        TrialsWindow window(std::move(workspace).value());
        table.add(u"first rows of %1 trials"_s.arg(window.workspace().snapshot()->of<domain::Trial>().size()), {window.measure([] {})});
        measureScrolling(window, table);
        {
            QtPeer peer(window.titles());
            measureSorting(window, peer, table);
            measureFiltering(window, peer, table);
            measureEditing(window, peer, table);
        } // Its own end is not to be counted below.
        measureManyRows(window, table);
        closing.start();
    }
    table.say(u"closing the window: %1 ms"_s.arg(closing.elapsed()));
    table.say(table.isGood() ? u"No pause was over %1 ms."_s.arg(kAllowedPause) : u"Some pauses were over %1 ms."_s.arg(kAllowedPause));
    return table.isGood() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"PortolanPerformance"_s);
    widgets::applyLook(application, presentation::Appearance::Light);
    FigureTable table(kAllowedPause);
    const QTemporaryDir dir;
    const QString copy = dir.filePath(u"copy.portolan"_s);
    if (application.arguments().size() != 2 || !QFile::copy(application.arguments().at(1), copy)) {
        table.say(u"usage: table_performance FILE.portolan"_s);
        return 2;
    }
    return run(copy, table);
}
