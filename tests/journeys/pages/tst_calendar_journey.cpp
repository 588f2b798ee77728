// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "cli/command_line.h"
#include "presentation/calendar/calendar_view_model.h"
#include "widgets/calendar/calendar_page.h"
#include "widgets/calendar/calendar_sheet_view.h"
#include "widgets/dashboard/selection_bar.h"
#include "widgets/states/nothing_shown.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::CalendarPage;
using Place = widgets::PortfolioView::Place;

namespace {

CalendarPage *openCalendar(WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_7, Qt::ControlModifier);
    return f.window->findChild<CalendarPage *>();
}

domain::Id<domain::Candidate> firstCandidate(WindowFixture &f)
{
    return f.now().rows<domain::Candidate>().begin()->id;
}

/// A read-out that is expected in the third quarter of 2025, as a guidance says it.
domain::Id<domain::Catalyst> addGuidance(WindowFixture &f)
{
    domain::Catalyst catalyst;
    catalyst.id = f.workspace->store().ids().next<domain::Catalyst>();
    catalyst.candidate = firstCandidate(f);
    catalyst.kind = domain::CatalystType::ReadoutTopline;
    catalyst.windowStart = domain::PartialDate::quarter(2025, 3);
    domain::ChangeSet changes;
    changes.insert(catalyst);
    if (const auto status = f.workspace->submit(changes); !status)
        qFatal("not stored: %s", qPrintable(status.error().detail));
    return catalyst.id;
}

int placeOf(const CalendarPage &page, domain::Id<domain::Catalyst> id)
{
    const auto &events = page.viewModel().events();
    for (int i = 0; i < events.size(); ++i) {
        if (events[i].record == domain::RecordKind::Catalyst && events[i].id == id.value)
            return i;
    }
    return -1;
}

} // namespace

/// Looking ahead and back in the real window.
class TestCalendarJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPortfolioSaysWhatToDo()
    {
        WindowFixture f(Contents::Vocabulary);
        f.view().goTo(Place::Calendar);
        auto *nothing = f.window->findChild<widgets::NothingShown *>(u"nothingShown"_s);
        QTRY_VERIFY(nothing->isVisible());
        QCOMPARE(nothing->accessibleName(), u"Nothing is recorded yet. Import a list, or add candidates, trials or deals on their pages."_s);
        QVERIFY(nothing->findChild<QPushButton *>()->isVisible());
    }

    void aQuarterBelongsToNoDayAndOpensItsCandidate()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        QCOMPARE(f.view().place(), Place::Calendar);
        page->showForm(CalendarPage::Form::Month);
        const auto id = addGuidance(f);
        page->showPeriodOf(QDate(2025, 8, 1));
        const int event = placeOf(*page, id);
        QVERIFY(event >= 0);
        auto &sheet = page->sheet();
        QVERIFY(sheet.sheet().coarse.events.contains(event));
        for (const auto &box : sheet.sheet().boxes)
            QVERIFY(!box.events.contains(event));
        QVERIFY(sheet.eventRect(event).isValid());
        QTest::mouseDClick(&sheet, Qt::LeftButton, {}, sheet.eventRect(event).center());
        QCOMPARE(f.view().place(), Place::Candidates);
        QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{firstCandidate(f).value});
    }

    void anEventIsSelectedForAllChartsByClickAndByKey()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        page->showForm(CalendarPage::Form::Quarter);
        page->showPeriodOf(QDate(2024, 5, 1));
        auto &sheet = page->sheet();
        auto *bar = f.window->findChild<widgets::SelectionBar *>();
        const auto order = sheet.sheet().readingOrder();
        QTest::mouseClick(&sheet, Qt::LeftButton, {}, sheet.eventRect(order.first()).center());
        QCOMPARE(f.view().place(), Place::Calendar);
        QVERIFY(bar->isVisible());
        const auto &event = page->viewModel().events().at(order.first());
        QCOMPARE(bar->viewModel().selection().picks().first().records.ids, QList<qint64>{event.subjectId});
        sheet.setFocus();
        QTest::keyClick(&sheet, Qt::Key_Space); // The same once more lets it go.
        QVERIFY(bar->viewModel().selection().isEmpty());
        QTest::keyClick(&sheet, Qt::Key_Space);
        QTRY_VERIFY(bar->viewModel().isKnown());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"listSelection"_s), Qt::LeftButton);
        QCOMPARE(f.view().place(), widgets::placeOf(event.subject).value());
        QTRY_COMPARE(f.recordPage()->model().recordCount(), qsizetype(1));
        f.view().goBack();
        QCOMPARE(f.view().place(), Place::Calendar);
    }

    void keysWalkTheEventsAndTurnThePages()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        page->showForm(CalendarPage::Form::Quarter);
        page->showPeriodOf(QDate(2024, 5, 1));
        auto &sheet = page->sheet();
        sheet.setFocus();
        QVERIFY(sheet.sheet().readingOrder().size() > 2);
        const int first = sheet.currentEvent();
        QTest::keyClick(&sheet, Qt::Key_Down);
        QVERIFY(sheet.currentEvent() != first);
        QVERIFY(sheet.accessibleDescription().startsWith(u"Event 2 of"_s));
        QTest::keyClick(&sheet, Qt::Key_PageUp);
        QCOMPARE(sheet.sheet().period.part, 1);
        QTest::keyClick(&sheet, Qt::Key_Home);
        QCOMPARE(sheet.sheet().period.lastDay(), QDate(2025, 6, 30));
        QTest::keyClick(&sheet, Qt::Key_PageDown);
        QCOMPARE(sheet.sheet().period.title(domain::Language::English), u"Q3 2025"_s);
    }

    void theListBeginsAtTheAsOfDayAndOpensTheRecord()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        page->showForm(CalendarPage::Form::List);
        auto &list = page->list();
        QCOMPARE(list.model()->rowCount(), int(page->viewModel().events().size()));
        QCOMPARE(list.currentIndex().row(), std::min(page->viewModel().firstAhead(), list.model()->rowCount() - 1));
        list.setFocus();
        const auto &event = page->viewModel().events().at(list.currentIndex().row());
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(f.view().place(), widgets::placeOf(event.subject).value());
        QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{event.subjectId});
    }

    void kindsFilterAndDateNarrowIt()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        const auto all = page->viewModel().events().size();
        auto *readOuts = page->findChild<QCheckBox *>();
        readOuts->click();
        const auto fewer = page->viewModel().events().size();
        QVERIFY(fewer < all);
        f.state().setFilter(domain::FilterSpec::parse(u"area:oncology"_s).value());
        QTRY_VERIFY(page->viewModel().events().size() < fewer);
        f.state().setFilter(domain::FilterSpec::parse(u"name:nobodyhasthisname deal.title:nor.this trial.title:nor.this"_s).value());
        auto *nothing = page->findChild<widgets::NothingShown *>();
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(nothing->accessibleName().contains(u"nobodyhasthisname"_s));
    }

    void theFileOfTheWindowIsThatOfTheCommandLine()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openCalendar(f);
        const QString fromWindow = f.dir.filePath(u"window.ics"_s);
        QVERIFY(page->exportTo(fromWindow));
        const QString path = f.path;
        f.window.reset();
        const QString fromLine = f.dir.filePath(u"line.ics"_s);
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Call call{{path, u"--output"_s, fromLine}, outStream, errStream, f.environment};
        const auto *command = cli::findCommand({u"portolan"_s, u"calendar"_s});
        QVERIFY(command);
        QCOMPARE(int(cli::run(*command, call)), 0);
        QFile window(fromWindow);
        QFile line(fromLine);
        QVERIFY(window.open(QIODevice::ReadOnly) && line.open(QIODevice::ReadOnly));
        const QByteArray bytes = line.readAll();
        QVERIFY(bytes.count("BEGIN:VEVENT") > 100);
        QCOMPARE(window.readAll(), bytes);
    }
};

QTEST_MAIN(TestCalendarJourney)
#include "tst_calendar_journey.moc"
