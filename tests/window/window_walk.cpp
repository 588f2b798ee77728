// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_walk.h"

#include "journeys/window_fixture.h"

#include "analytics/chart_catalog.h"
#include "widgets/bulk/bulk_edit_dialog.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/dashboard/card_picker_dialog.h"
#include "widgets/dashboard/day_dialog.h"
#include "widgets/dialogs/revert_dialog.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/duplicates/merge_dialog.h"
#include "widgets/exports/brand_dialog.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/import/import_page.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/start/window_settings_dialog.h"
#include "widgets/tour/portfolio_tour.h"
#include "widgets/tour/tour.h"
#include "widgets/trust/citations_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QTabWidget>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace support {

using domain::RecordKind;
using Place = widgets::Place;

namespace {

/// The visible tab widgets that stand in no other one.
QList<QTabWidget *> outerTabs(const QWidget &root)
{
    QList<QTabWidget *> outer;
    for (auto *tabs : root.findChildren<QTabWidget *>()) {
        bool isInner = !tabs->isVisible();
        for (const QWidget *at = tabs->parentWidget(); at && at != &root; at = at->parentWidget())
            isInner = isInner || qobject_cast<const QTabWidget *>(at);
        if (!isInner)
            outer.append(tabs);
    }
    return outer;
}

void visitTabs(WindowFixture &f, const QString &name, QWidget &root, const Visit &visit)
{
    const auto outer = outerTabs(root);
    if (outer.isEmpty())
        return visit({name, root});
    for (auto *tabs : outer) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            settle(f);
            visit({name + u" / tab "_s + QString::number(tab + 1), root});
        }
        tabs->setCurrentIndex(0);
    }
}

/// Opens something over the window, visits it when it stands there and closes it; `open` may return only after that.
void visitOpened(WindowFixture &f, const QString &name, const std::function<void()> &open, const Visit &visit)
{
    QPointer<QWidget> opened;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QWidget *above = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (opened || !above || !above->isVisible())
            return;
        opened = above;
        watch.stop();
        QThreadPool::globalInstance()->waitForDone();
        QTimer::singleShot(0, above, [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            visit({name, *opened});
            opened->close();
        });
    });
    watch.start(1);
    open();
    if (!QTest::qWaitFor([&] { return !watch.isActive() && (!opened || !opened->isVisible()); }, 10'000))
        qFatal("%s does not open", qPrintable(name));
    settle(f);
}

void runCommand(WindowFixture &f, const QKeySequence &keys)
{
    for (const auto &command : f.window->commands()) {
        if (command.shortcut == keys)
            return command.run();
    }
    qFatal("no command has %s", qPrintable(keys.toString()));
}

QList<qint64> firstRows(WindowFixture &f, int count)
{
    QList<qint64> ids;
    const auto &model = f.recordPage()->model();
    for (int row = 0; row < model.rowCount() && ids.size() < count; ++row) {
        if (model.idAt(row) > 0)
            ids.append(model.idAt(row));
    }
    return ids;
}

void walkRecordDialogs(WindowFixture &f, RecordKind kind, const Visit &visit)
{
    const QString name = domain::tableName(kind);
    const auto ids = firstRows(f, 2);
    const auto open = [&f](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowModality(Qt::WindowModal);
        dialog->open();
        settle(f);
    };
    visitOpened(f, u"bulk edit "_s + name, [&] { open(new widgets::BulkEditDialog(kind, ids, *f.workspace, f.window.get())); }, visit);
    visitOpened(f, u"merge "_s + name, [&] { open(new widgets::MergeDialog(*f.workspace, {kind, ids.first(), ids.last(), {}}, f.window.get())); }, visit);
    visitOpened(f, u"columns "_s + name, [&] { f.recordPage()->findChild<QAbstractButton *>(u"columns"_s)->click(); }, visit);
    QGuiApplication::clipboard()->setText(u"One\nTwo\n"_s);
    visitOpened(f, u"paste "_s + name, [&] {
        f.window->activateWindow();
        if (!QTest::qWaitForWindowActive(f.window.get()))
            qFatal("the window is not active");
        f.recordPage()->table().setFocus();
        QTest::keyClick(&f.recordPage()->table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }, visit);
}

void walkDialogsOfRecords(WindowFixture &f, const Visit &visit)
{
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    for (const Place place : {Place::Candidates, Place::Programs, Place::Trials, Place::Deals, Place::Companies, Place::Sources}) {
        f.view().goTo(place);
        settle(f);
        walkRecordDialogs(f, widgets::kindAt(place), visit);
    }
    for (const Place place : {Place::Candidates, Place::Deals}) {
        f.view().goTo(place);
        settle(f);
        const qint64 id = firstRows(f, 1).first();
        visitOpened(f, u"status change "_s + domain::tableName(widgets::kindAt(place)),
                    [&] { open(new widgets::StatusChangeDialog(widgets::kindAt(place), id, *f.workspace, f.window.get())); }, visit);
    }
    f.view().goTo(Place::Candidates);
    visitOpened(f, u"profile"_s, [&] { runCommand(f, QKeySequence::Print); }, visit);
    visitOpened(f, u"sources of the records"_s, [&] { open(new widgets::CitationsDialog(*f.workspace, f.state(), f.window.get())); }, visit);
    const auto steps = f.workspace->store().steps(1);
    visitOpened(f, u"revert"_s, [&] { open(new widgets::RevertDialog(steps.first(), *f.workspace, f.window.get())); }, visit);
}

/// The tour stands over the window, which is visited with it.
void walkTour(WindowFixture &f, const Visit &visit)
{
    widgets::beginTour(f.view());
    settle(f);
    const QPointer<widgets::Tour> tour = f.window->findChild<widgets::Tour *>();
    if (!tour)
        qFatal("the tour does not begin");
    for (int step = tour->currentStep(); tour; ++step) {
        visit({u"tour, step %1"_s.arg(step + 1), *tour});
        tour->goOn();
        settle(f);
    }
}

/// The profile is no place of the rail; the first company with a deal has most to tell.
void walkCompany(WindowFixture &f, const Visit &visit)
{
    const auto &parties = f.now().rows<domain::DealParty>();
    if (parties.isEmpty())
        return;
    f.view().goTo(Place::Companies);
    settle(f);
    f.recordPage()->showRecord((*parties.begin()).company.value);
    settle(f);
    f.recordPage()->findChild<QAbstractButton *>(u"openProfile"_s)->click();
    settle(f);
    if (f.view().place() != Place::CompanyProfile)
        qFatal("the profile does not open");
    visit({u"company profile"_s, *f.window});
}

} // namespace

void settle(WindowFixture &f)
{
    for (int round = 0; round < 3; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        bool isDone = false;
        QTimer::singleShot(0, f.window.get(), [&isDone] { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }))
            qFatal("the window does not come to rest");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void walkPages(WindowFixture &f, const Visit &visit)
{
    for (const auto &destination : widgets::railDestinations() + widgets::footDestinations()) {
        const auto place = Place(destination.id);
        f.view().goTo(place);
        settle(f);
        visitTabs(f, u"page %1"_s.arg(destination.iconName + u' ' + QString::number(destination.id)), *f.window, visit);
        if (widgets::kindAt(place) == RecordKind::Unset)
            continue;
        f.view().createRecord();
        settle(f);
        visitTabs(f, u"draft of "_s + domain::tableName(widgets::kindAt(place)), *f.window, visit);
        if (auto *discard = f.recordPage()->findChild<QAbstractButton *>(u"discardDraft"_s))
            discard->click();
        settle(f);
    }
}

void walkCharts(WindowFixture &f, const Visit &visit)
{
    f.view().goTo(Place::Charts);
    auto *page = f.window->findChild<widgets::ChartPage *>();
    for (const auto &entry : analytics::chartCatalog()) {
        page->showChart(QLatin1String(entry.id));
        settle(f);
        visit({u"chart "_s + QLatin1String(entry.id), *f.window});
    }
    page->showTable(true);
    settle(f);
    visit({u"chart as a table"_s, *f.window});
    page->showTable(false);
}

void walkImport(WindowFixture &f, const Visit &visit)
{
    f.view().planImport(QStringLiteral(PORTOLAN_TEST_DATA "/deals_small.csv"));
    auto *page = f.window->findChild<widgets::ImportPage *>();
    auto *next = f.window->findChild<QAbstractButton *>(u"importNext"_s);
    const auto reach = [&](widgets::ImportPage::Step step) {
        if (!QTest::qWaitFor([&] { return page->step() == step && next->isEnabled(); }, 20'000))
            qFatal("the import does not go on");
        settle(f);
    };
    reach(widgets::ImportPage::Step::Columns);
    visit({u"import, columns"_s, *f.window});
    next->click();
    reach(widgets::ImportPage::Step::Plan);
    visit({u"import, plan"_s, *f.window});
    f.view().planImport(QStringLiteral(PORTOLAN_TEST_DATA "/registry_small.csv"));
    reach(widgets::ImportPage::Step::Plan);
    visit({u"import, registry plan"_s, *f.window});
    f.view().goTo(Place::Home);
}

void walkDialogs(WindowFixture &f, const Visit &visit)
{
    walkDialogsOfRecords(f, visit);
    f.view().goTo(Place::Home);
    settle(f);
    visitOpened(f, u"shortcuts"_s, [&] { runCommand(f, QKeySequence(Qt::Key_F1)); }, visit);
    visitOpened(f, u"export a chart"_s, [&] { runCommand(f, QKeySequence(Qt::CTRL | Qt::Key_E)); }, visit);
    visitOpened(f, u"save a view"_s, [&] { runCommand(f, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)); }, visit);
    visitOpened(f, u"as of"_s, [&] { f.window->findChild<widgets::AsOfButton *>()->click(); }, visit);
    visitOpened(f, u"fetch"_s, [&] {
        auto *dialog = new widgets::FetchDialog({}, f.window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, visit);
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    visitOpened(f, u"add a card"_s, [&] { open(new widgets::CardPickerDialog(f.state(), u"2025"_s, f.window.get())); }, visit);
    visitOpened(f, u"brand"_s, [&] { open(new widgets::BrandDialog({}, f.window.get())); }, visit);
    visitOpened(f, u"day of comparison"_s, [&] { open(new widgets::DayDialog(u"2025"_s, QDate(2024, 6, 30), f.window.get())); }, visit);
    visitOpened(f, u"settings of the window"_s, [&] { open(new widgets::WindowSettingsDialog(f.window.get())); }, visit);
    walkTour(f, visit);
    // These two stand beside the window without shutting it off.
    runCommand(f, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    settle(f);
    if (QPointer<QWidget> claim = f.window->findChild<QWidget *>(u"claimDialog"_s)) {
        visit({u"claim"_s, *claim});
        claim->close();
    }
    runCommand(f, QKeySequence(Qt::CTRL | Qt::Key_K));
    settle(f);
    if (auto *search = f.window->findChild<QWidget *>(u"searchPalette"_s)) {
        visit({u"search"_s, *search});
        search->hide();
    }
    settle(f);
}

void walkAll(WindowFixture &f, const Visit &visit)
{
    walkPages(f, visit);
    walkCharts(f, visit);
    walkImport(f, visit);
    walkCompany(f, visit);
    walkDialogs(f, visit);
    f.window->closePortfolio();
    settle(f);
    visit({u"start"_s, *f.window});
}

} // namespace support
