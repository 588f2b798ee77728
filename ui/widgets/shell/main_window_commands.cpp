// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do, in one list: the shortcuts are made from it, and the search palette shows it.
#include "widgets/claims/claim_dialog.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/forms/record_form.h"
#include "widgets/guests/guest_dialog.h"
#include "widgets/import/template_saving.h"
#include "widgets/language/look_commands.h"
#include "widgets/shell/main_window.h"
#include "widgets/presenting/show_window.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/time/time_bar.h"

#include <QShortcut>

namespace widgets {

namespace {

QStringList words(const QString &list)
{
    return list.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Of the candidate that is shown; where none is, the page to choose one.
void printProfile(PortfolioView &view)
{
    for (auto *form : view.findChildren<RecordForm *>()) {
        if (form->isVisible() && form->kind() == domain::RecordKind::Candidate && form->records().size() == 1)
            return form->showProfile();
    }
    view.goTo(Place::Candidates);
    view.tell(MainWindow::tr("Choose one candidate, then press Ctrl+P to print its profile."));
}

} // namespace

QList<Command> MainWindow::commands()
{
    return fileCommands() + templateCommands([this] { return OpenPortfolio{m_view, m_workspace.get()}; }) + viewCommands() + placeCommands() + appearanceCommands()
        + languageCommands();
}

QList<Command> MainWindow::fileCommands()
{
    return {
        {tr("Open a portfolio…"), words(tr("file load")), QKeySequence::Open, [this] { askForOpen({}); }},
        {tr("Open for guests…"), words(tr("read only visitors show confidential")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { GuestDialog::open(*this); }},
        {tr("New portfolio…"), words(tr("file create empty")), {}, [this] { askForNew(); }},
        {tr("New record"), words(tr("add create candidate trial deal company")), QKeySequence::New,
         [this] { m_view ? m_view->createRecord() : askForNew(); }},
        {tr("Import a file…"), words(tr("file csv excel list deals clinicaltrials")), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importFile({}); }},
        {tr("Fetch from ClinicalTrials.gov…"), words(tr("download registry trials nct update online")), {}, [this] {
             if (!m_view)
                 askForNew();
             if (m_view)
                 openFetch(*m_view, {});
         }},
        {tr("Take the tour"), words(tr("help introduction first steps")), {}, [this] { takeTour(); }},
        {tr("Show the keyboard map"), words(tr("help keys shortcuts")), QKeySequence(Qt::Key_F1), [this] { showShortcuts(); }},
    };
}

QList<Command> MainWindow::viewCommands()
{
    const auto onView = [this](auto action) {
        return [this, action] {
            if (m_view)
                action(*m_view);
        };
    };
    return {
        {tr("Present full screen"), words(tr("slides show screen meeting executive")), QKeySequence(Qt::Key_F5), onView([](PortfolioView &view) { ShowWindow::open(view); })},
        {tr("Time machine"), words(tr("as-of slider play date history motion")), QKeySequence(Qt::CTRL | Qt::Key_T), onView([](PortfolioView &view) { view.findChild<TimeBar *>()->toggle(); })},
        {tr("Compare two dates or views"), words(tr("side by side difference")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         onView([](PortfolioView &view) { view.goTo(Place::Compare); })},
        {tr("Undo"), words(tr("back revert")), QKeySequence::Undo, onView([](PortfolioView &view) { view.undo(); })},
        {tr("Redo"), words(tr("again")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), onView([](PortfolioView &view) { view.redo(); })},
        {tr("Export this table or a chart…"), words(tr("xlsx excel pptx svg pdf png csv save")), QKeySequence(Qt::CTRL | Qt::Key_E), onView([](PortfolioView &view) { view.exportChart(); })},
        {tr("Print a candidate's profile…"), words(tr("page pdf one save")), QKeySequence::Print, onView([](PortfolioView &view) { printProfile(view); })},
        {tr("Check a claim…"), words(tr("statement percent growth interval published market figure")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
         onView([](PortfolioView &view) { ClaimDialog::open(view.viewState(), &view); })},
        {tr("Collapse or open the rail"), words(tr("sidebar navigation")), QKeySequence(Qt::CTRL | Qt::Key_B), onView([](PortfolioView &view) { view.toggleRail(); })},
        {tr("Go back"), words(tr("previous")), QKeySequence(Qt::ALT | Qt::Key_Left), onView([](PortfolioView &view) { view.goBack(); })},
        {tr("Go forward"), words(tr("next")), QKeySequence(Qt::ALT | Qt::Key_Right), onView([](PortfolioView &view) { view.goForward(); })},
        {tr("As of a month earlier"), words(tr("date time")), QKeySequence(Qt::ALT | Qt::Key_PageUp), onView([](PortfolioView &view) { view.stepAsOf(-1); })},
        {tr("As of a month later"), words(tr("date time")), QKeySequence(Qt::ALT | Qt::Key_PageDown), onView([](PortfolioView &view) { view.stepAsOf(1); })},
        {tr("Search everywhere…"), words(tr("find palette commands")), QKeySequence(Qt::CTRL | Qt::Key_K), onView([this](PortfolioView &view) { view.openSearch(commands()); })},
        {tr("Filter all pages"), words(tr("find narrow condition")), QKeySequence(Qt::CTRL | Qt::Key_F), onView([](PortfolioView &view) { view.focusFilter(); })},
        {tr("Save as a new view…"), words(tr("filter columns name keep")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
         onView([](PortfolioView &view) { view.saveView(); })},
    };
}

QList<Command> MainWindow::placeCommands()
{
    QList<Command> commands;
    const QList<Place> numbered = numberedPlaces();
    for (const auto &destination : railDestinations() + footDestinations()) {
        const Place place = Place(destination.id);
        const qsizetype digit = numbered.indexOf(place) + 1;
        const QKeySequence keys = digit > 0 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(digit)) : QKeySequence();
        commands.append({tr("Go to %1").arg(destination.label), words(tr("page show open") + u' ' + keywordsOf(place)), keys, [this, place] {
            if (m_view)
                m_view->goTo(place);
        }});
    }
    return commands;
}

void MainWindow::makeShortcuts()
{
    for (const Command &command : commands()) {
        if (!command.shortcut.isEmpty())
            connect(new QShortcut(command.shortcut, this), &QShortcut::activated, this, command.run);
    }
}

} // namespace widgets
