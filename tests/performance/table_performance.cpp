// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "domain/edits.h"
#include "performance/pause_clock.h"
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
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using performance::Pause;
using performance::PauseClock;
using performance::QtPeer;

namespace {

constexpr double kAllowedPause = 100.0;

/// Prints one line per action; remembers whether all kept within the allowed pause.
class Report
{
public:
    void add(const QString &action, Pause pause, double peer = 0.0)
    {
        m_isGood = m_isGood && pause.longest <= kAllowedPause;
        m_out << action.leftJustified(44) << u"%1 ms pause"_s.arg(pause.longest, 8, 'f', 1) << u"%1 ms answer"_s.arg(pause.answered, 9, 'f', 1);
        if (peer > 0.0)
            m_out << u"   plain Qt %1 ms pause, ratio %2"_s.arg(peer, 8, 'f', 1).arg(pause.longest / peer, 0, 'f', 2);
        m_out << Qt::endl;
    }
    void say(const QString &text) { m_out << text << Qt::endl; }
    bool isGood() const { return m_isGood; }

private:
    QTextStream m_out{stdout};
    bool m_isGood = true;
};

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
    bool isReady() const { return !m_page->model().isPending() && m_page->model().rowCount() > 0; }
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

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void measureSorting(const TrialsWindow &window, QtPeer &peer, Report &report)
{
    auto &page = window.page();
    const double plain = milliseconds([&] { peer.proxy.sort(0, Qt::DescendingOrder); });
    report.add(u"sort by title"_s, window.measure([&] { page.setTableLayout(sortedBy(page.tableLayout(), {u"title"_s})); }), plain);
    report.add(u"sort by phase, then start, then title"_s,
               window.measure([&] { page.setTableLayout(sortedBy(page.tableLayout(), {u"phase"_s, u"start_date"_s, u"title"_s})); }));
    report.add(u"sort by candidates (derived, links)"_s, window.measure([&] { page.setTableLayout(sortedBy(page.tableLayout(), {u"candidates"_s})); }));
    auto grouped = page.tableLayout();
    grouped.group = u"phase"_s;
    report.add(u"group by phase"_s, window.measure([&] { page.setTableLayout(grouped); }));
    report.add(u"close all groups"_s, window.measure([&] { page.model().setExpanded(-1, false); }));
    report.add(u"open all groups"_s, window.measure([&] { page.model().setExpanded(-1, true); }));
    report.add(u"reset columns"_s, window.measure([&] { page.table().resetLayout(); }));
}

void measureFiltering(TrialsWindow &window, QtPeer &peer, Report &report)
{
    auto &field = *window.page().findChild<QLineEdit *>(u"quickFilter"_s);
    const double plain = milliseconds([&] { peer.proxy.setFilterFixedString(u"cancer"_s); });
    report.add(u"quick filter, first text typed"_s, window.measure([&] { field.setText(u"cancer"_s); }), plain);
    const double further = milliseconds([&] { peer.proxy.setFilterFixedString(u"cancer c"_s); });
    report.add(u"quick filter, one letter more"_s, window.measure([&] { field.setText(u"cancer c"_s); }), further);
    report.add(u"quick filter taken away"_s, window.measure([&] { field.clear(); }));
    for (const QString &text : {u"trial.phase>=phase_2 status:recruiting"_s, u"start_date>2020"_s, u"pembrolizumab"_s}) {
        const auto filter = domain::FilterSpec::parse(text);
        if (filter)
            report.add(u"filter "_s + text, window.measure([&] { window.state().setFilter(filter.value()); }));
    }
    report.add(u"filter taken away"_s, window.measure([&] { window.state().setFilter({}); }));
}

void measureEditing(const TrialsWindow &window, QtPeer &peer, Report &report)
{
    auto &model = window.page().model();
    const auto edit = [&](int row, const QString &title) {
        const auto step = domain::edits::setField(*window.workspace().snapshot(), domain::RecordKind::Trial, {model.idAt(row)}, u"title", domain::Value(title));
        if (!step || !window.workspace().submit(step.value()))
            qFatal("the edit is not stored");
    };
    peer.proxy.setFilterFixedString({});
    const double plain = milliseconds([&] { peer.items.item(500)->setText(u"zzz edited"_s); });
    report.add(u"edit that moves a row from start to end"_s, window.measure([&] { edit(10, u"zzz edited"_s); }), plain);
    report.add(u"edit in the middle that moves nothing"_s, window.measure([&] { edit(model.rowCount() / 2, model.index(model.rowCount() / 2, 0).data().toString() + u'.'); }));
    report.add(u"undo"_s, window.measure([&] { (void)window.workspace().undo(); }));
    const qint64 id = model.idAt(40);
    report.add(u"delete one trial"_s, window.measure([&] { (void)window.workspace().submit(domain::edits::removeRecords(*window.workspace().snapshot(), domain::RecordKind::Trial, {id})); }));
    report.add(u"undo of the deletion"_s, window.measure([&] { (void)window.workspace().undo(); }));
}

/// Every page-down is painted; the slowest twentieth decides.
void measureScrolling(const TrialsWindow &window, Report &report)
{
    auto &table = window.page().table();
    QList<double> times;
    for (int step = 0; step < 200; ++step)
        times.append(milliseconds([&] {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 20 * (step % 7 + 1));
            table.viewport()->repaint();
        }));
    std::ranges::sort(times);
    report.say(u"scrolling, painted off screen: median %1 ms, p95 %2 ms, longest %3 ms"_s.arg(times[100], 0, 'f', 1).arg(times[190], 0, 'f', 1).arg(times.last(), 0, 'f', 1));
}

int run(const QString &path, Report &report)
{
    const auto environment = composition::Environment::ofThisMachine();
    auto workspace = workspace::Workspace::open(path, environment.openOptions(), environment.clock);
    if (!workspace) {
        report.say(u"The portfolio cannot be opened: "_s + workspace.error().detail);
        return 3;
    }
    TrialsWindow window(std::move(workspace).value());
    report.add(u"first rows of %1 trials"_s.arg(window.workspace().snapshot()->of<domain::Trial>().size()), window.measure([] {}));
    QtPeer peer(window.titles());
    measureScrolling(window, report);
    measureSorting(window, peer, report);
    measureFiltering(window, peer, report);
    measureEditing(window, peer, report);
    report.say(report.isGood() ? u"No pause was over %1 ms."_s.arg(kAllowedPause) : u"Some pauses were over %1 ms."_s.arg(kAllowedPause));
    return report.isGood() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"PortolanPerformance"_s);
    widgets::applyLook(application, presentation::Appearance::Light);
    Report report;
    const QTemporaryDir dir;
    const QString copy = dir.filePath(u"copy.portolan"_s);
    if (application.arguments().size() != 2 || !QFile::copy(application.arguments().at(1), copy)) {
        report.say(u"usage: table_performance FILE.portolan"_s);
        return 2;
    }
    return run(copy, report);
}
