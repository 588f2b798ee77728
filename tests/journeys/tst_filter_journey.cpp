// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/filter/facets.h"
#include "widgets/filter/facet_panel.h"
#include "widgets/filter/facet_view.h"
#include "widgets/filter/filter_edit.h"
#include "widgets/filter/saved_view_button.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/shell/navigation_rail.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using presentation::FacetModel;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace support {

/// The facets of the page that is shown, counted.
widgets::FacetView &facets(WindowFixture &f)
{
    auto *panel = f.recordPage()->findChild<widgets::FacetPanel *>();
    if (panel->isHidden())
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    return panel->view();
}

QModelIndex bucket(widgets::FacetView &view, const QString &field, const QString &label)
{
    const auto *model = view.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex section = model->index(row, 0);
        for (int at = 0; section.data(FacetModel::FieldRole) == field && at < model->rowCount(section); ++at) {
            if (model->index(at, 0, section).data() == label)
                return model->index(at, 0, section);
        }
    }
    return {};
}

widgets::FilterEdit &filterField(WindowFixture &f)
{
    return *f.window->findChild<widgets::FilterEdit *>();
}

void typeFilter(WindowFixture &f, const QString &text)
{
    f.view().focusFilter();
    QTest::keyClicks(&filterField(f), text);
    QTest::keyClick(&filterField(f), Qt::Key_Return);
}

qsizetype shownRows(WindowFixture &f)
{
    return f.recordPage()->model().rowCount();
}

QStringList railTexts(WindowFixture &f)
{
    const auto *model = f.window->findChild<widgets::NavigationRail *>()->findChildren<QListView *>().first()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return texts;
}

/// Types a name into the dialog that comes up next.
void answerWithName(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *field = dialog ? dialog->findChild<QLineEdit *>(u"name"_s) : nullptr;
        if (!field)
            qFatal("no dialog asks for a name");
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

void chooseMenuItem(WindowFixture &f, const QString &beginning)
{
    auto *menu = f.find<QToolButton>("savedViews")->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(beginning))
            return action->trigger();
    }
    qFatal("no menu item %s", qPrintable(beginning));
}

} // namespace support

using namespace support;

class TestFilterJourney : public QObject
{
    Q_OBJECT

private slots:
    void escapeTakesTheMistakeAwayWithItsText();
    void initTestCase();
    void aFacetNarrowsTheTableAndItsOwnCountsStay();
    void aFacetIsChosenAndLeftOutByKeyboard();
    void aTypedLineChipsAndFacetsAreOneFilter();
    void aSuggestionIsTakenByKeyboard();
    void aMistakeIsMarkedWhereItStands();
    void aRangeIsTypedAsAPersonDoes();
    void backAndForwardRestorePlaceFilterAndDate();
    void aSavedViewIsThereAfterARestart();
    void aSavedViewOfAChartOpensThatChart();
    void aSavedViewCanBeChangedRenamedAndDeletedAndUndone();
    void facetsGiveWayInASmallWindow();
};

void TestFilterJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_filter_journey"_s);
}

void TestFilterJourney::aFacetNarrowsTheTableAndItsOwnCountsStay()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    auto &view = facets(f);
    QTRY_VERIFY(bucket(view, u"area"_s, u"Oncology"_s).isValid());
    const qint64 oncology = bucket(view, u"area"_s, u"Oncology"_s).data(FacetModel::CountRole).toLongLong();
    QVERIFY(oncology > 0 && oncology < shownRows(f));
    const QModelIndex second = view.model()->index(1, 0, bucket(view, u"area"_s, u"Oncology"_s).parent());
    const QString other = second.data().toString();
    const qint64 others = second.data(FacetModel::CountRole).toLongLong();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(bucket(view, u"area"_s, u"Oncology"_s)).center());
    QCOMPARE(f.state().filter().toString(), u"area:Oncology"_s);
    QTRY_COMPARE(shownRows(f), oncology);
    QTRY_COMPARE(bucket(view, u"area"_s, u"Oncology"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(bucket(view, u"area"_s, other).data(FacetModel::CountRole).toLongLong(), others);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(bucket(view, u"area"_s, other)).center());
    QTRY_COMPARE(shownRows(f), oncology + others);
    QCOMPARE(f.state().filter().conditions.size(), 1);
}

void TestFilterJourney::aFacetIsChosenAndLeftOutByKeyboard()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    const qsizetype all = shownRows(f);
    auto &view = facets(f);
    QTRY_VERIFY(bucket(view, u"area"_s, u"Oncology"_s).isValid());
    view.setFocus();
    view.setCurrentIndex(bucket(view, u"area"_s, u"Oncology"_s));
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(f.state().filter().toString(), u"-area:Oncology"_s);
    QTRY_VERIFY(bucket(view, u"area"_s, u"Oncology"_s).data(FacetModel::ExcludedRole).toBool());
    QVERIFY(shownRows(f) < all);
    QVERIFY(bucket(view, u"area"_s, u"Oncology"_s).data(Qt::AccessibleTextRole).toString().contains(u"left out"_s));
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(f.state().filter().isEmpty());
    QTRY_COMPARE(shownRows(f), all);
}

void TestFilterJourney::aTypedLineChipsAndFacetsAreOneFilter()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    auto &view = facets(f);
    QTRY_VERIFY(bucket(view, u"highest_phase"_s, u"Phase 3"_s).isValid());
    typeFilter(f, u"phase>=phase_2 -discontinued"_s);
    QCOMPARE(f.state().filter().toString(), u"phase>=phase_2 -activity:discontinued"_s);
    QTRY_COMPARE(bucket(view, u"highest_phase"_s, u"Phase 3"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const auto labels = f.window->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(labels, [](QAbstractButton *chip) { return chip->isVisible() && chip->accessibleName().contains(u"≥ Phase 2"_s); }));
    // A click in the facet edits the typed condition: it becomes the list of what is still chosen.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(bucket(view, u"highest_phase"_s, u"Phase 3"_s)).center());
    QTRY_COMPARE(bucket(view, u"highest_phase"_s, u"Phase 3"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(f.state().filter().conditions.first().field, u"highest_phase"_s);
    QVERIFY(!f.state().filter().conditions.first().values.contains(u"phase3"_s));
    // Backspace in the empty field takes the last condition back as text.
    f.view().focusFilter();
    QTest::keyClick(&filterField(f), Qt::Key_Backspace);
    QCOMPARE(filterField(f).text(), u"-activity:discontinued"_s);
    QCOMPARE(f.state().filter().conditions.size(), 1);
}

void TestFilterJourney::aSuggestionIsTakenByKeyboard()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().focusFilter();
    auto &field = filterField(f);
    auto *list = field.findChild<QCompleter *>()->popup();
    QTest::keyClicks(&field, u"area:onc"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Oncology"_s);
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(field.text(), u"area:Oncology "_s);
    QVERIFY(!list->isVisible());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(f.state().filter().toString(), u"area:Oncology"_s);
    QVERIFY(field.text().isEmpty());
}

void TestFilterJourney::aMistakeIsMarkedWhereItStands()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    typeFilter(f, u"area:oncology announced>soon"_s);
    QVERIFY(f.state().filter().isEmpty());
    QCOMPARE(filterField(f).selectedText(), u"soon"_s);
    const auto labels = f.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->isVisible() && label->text().contains(u"“soon” is no value of Announced"_s); }));
    QTest::keyClicks(&filterField(f), u"2020"_s); // What is marked is selected: typing mends it.
    QTest::keyClick(&filterField(f), Qt::Key_Return);
    QCOMPARE(f.state().filter().toString(), u"area:oncology announced_date>2020"_s);
}

void TestFilterJourney::aRangeIsTypedAsAPersonDoes()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    const qsizetype all = shownRows(f);
    facets(f);
    QTRY_VERIFY(f.recordPage()->findChild<QWidget *>(u"range_headline"_s));
    auto *from = f.recordPage()->findChild<QWidget *>(u"range_headline"_s)->findChildren<QLineEdit *>().first();
    from->setFocus();
    QTest::keyClicks(from, u"1.2B"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(f.state().filter().toString(), u"headline:1.2B.."_s);
    QVERIFY(shownRows(f) > 0 && shownRows(f) < all);
    from->selectAll();
    QTest::keyClicks(from, u"much"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(f.state().filter().toString(), u"headline:1.2B.."_s);
    QCOMPARE(from->text(), u"much"_s);
    QTest::keyClick(from, Qt::Key_Escape);
    QCOMPARE(from->text(), u"1.2B"_s);
}

void TestFilterJourney::backAndForwardRestorePlaceFilterAndDate()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    typeFilter(f, u"area:oncology"_s);
    f.view().goTo(Place::Deals);
    QVERIFY(f.state().setAsOf({QDate(2020, 12, 31), {}}).ok());
    typeFilter(f, u"type:license"_s);
    const auto last = f.state().filter();
    const auto press = [&](Qt::Key key) { QTest::keyClick(f.window.get(), key, Qt::AltModifier); };
    press(Qt::Key_Left);
    QCOMPARE(f.state().filter().toString(), u"area:oncology"_s);
    QCOMPARE(f.state().asOf().date, QDate(2020, 12, 31));
    QCOMPARE(f.view().place(), Place::Deals);
    press(Qt::Key_Left);
    QCOMPARE(f.state().asOf().date, QDate(2025, 6, 30));
    press(Qt::Key_Left);
    QCOMPARE(f.view().place(), Place::Candidates);
    QTest::mouseClick(f.recordPage(), Qt::BackButton);
    QVERIFY(f.state().filter().isEmpty());
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right);
    QCOMPARE(f.view().place(), Place::Deals);
    QCOMPARE(f.state().filter(), last);
    QCOMPARE(f.state().asOf().date, QDate(2020, 12, 31));
}

void TestFilterJourney::aSavedViewIsThereAfterARestart()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    typeFilter(f, u"area:oncology phase>=phase_3"_s);
    auto layout = f.recordPage()->tableLayout();
    layout.sort = {{u"highest_phase"_s, true}};
    layout.columns = {{u"primary_name"_s, 0}, {u"highest_phase"_s, 0}, {u"route"_s, 0}};
    f.recordPage()->setTableLayout(layout);
    QVERIFY(f.state().setAsOf({QDate(2024, 12, 31), {}}).ok());
    const qsizetype rows = shownRows(f);
    answerWithName(u"Late oncology"_s);
    QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.now().rows<domain::SavedView>().size(), 1);
    f.restart();
    QTRY_VERIFY(railTexts(f).contains(u"Late oncology, %1"_s.arg(rows)));
    chooseMenuItem(f, u"Late oncology"_s);
    QCOMPARE(f.view().place(), Place::Candidates);
    QCOMPARE(f.state().filter().toString(), u"area:oncology phase>=phase_3"_s);
    QCOMPARE(f.state().asOf().date, QDate(2024, 12, 31));
    QCOMPARE(shownRows(f), rows);
    QStringList columns;
    for (const auto &column : f.recordPage()->tableLayout().columns)
        columns.append(column.key);
    QCOMPARE(columns, QStringList({u"primary_name"_s, u"highest_phase"_s, u"route"_s}));
    QVERIFY(!f.find<QToolButton>("savedViews")->text().contains(u"changed"_s));
}

void TestFilterJourney::aSavedViewOfAChartOpensThatChart()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    auto *chooser = f.find<QComboBox>("chartChooser");
    chooser->setCurrentIndex(chooser->findData(u"top-deals"_s));
    Q_EMIT chooser->activated(chooser->currentIndex());
    typeFilter(f, u"deal.type:license"_s);
    const auto filter = f.state().filter();
    QVERIFY(!filter.isEmpty());
    answerWithName(u"Large licenses"_s);
    f.view().saveView();
    f.view().goTo(Place::Home);
    answerWithName(u"Licenses at home"_s);
    f.view().saveView();
    f.restart();
    f.view().goTo(Place::Trials);
    chooseMenuItem(f, u"Large licenses"_s);
    QCOMPARE(f.view().place(), Place::Charts);
    QCOMPARE(f.window->findChild<widgets::ChartPage *>()->chart().chartId, u"top-deals"_s);
    QCOMPARE(f.state().filter(), filter);
    QVERIFY(!f.find<QToolButton>("savedViews")->text().contains(u"changed"_s));
    chooseMenuItem(f, u"Licenses at home"_s);
    QCOMPARE(f.view().place(), Place::Home);
}

void TestFilterJourney::aSavedViewCanBeChangedRenamedAndDeletedAndUndone()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    typeFilter(f, u"type:license"_s);
    answerWithName(u"Licenses"_s);
    f.view().saveView();
    auto *button = f.find<QToolButton>("savedViews");
    QVERIFY(button->text().startsWith(u"Licenses"_s));
    typeFilter(f, u"-terminated"_s);
    QVERIFY(button->text().contains(u"changed"_s));
    QVERIFY(railTexts(f).filter(u"Licenses · changed"_s).size() == 1);
    chooseMenuItem(f, u"Update"_s);
    QVERIFY(!button->text().contains(u"changed"_s));
    QVERIFY(f.dump().contains(u"-status:terminated"_s));
    answerWithName(u"Living licenses"_s);
    chooseMenuItem(f, u"Rename"_s);
    QTRY_VERIFY(!railTexts(f).filter(u"Living licenses"_s).isEmpty());
    chooseMenuItem(f, u"Delete"_s);
    QVERIFY(f.now().rows<domain::SavedView>().isEmpty());
    QVERIFY(railTexts(f).filter(u"licenses"_s).isEmpty());
    f.view().undo();
    QVERIFY(!railTexts(f).filter(u"Living licenses"_s).isEmpty());
}

void TestFilterJourney::facetsGiveWayInASmallWindow()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    f.view().goTo(Place::Candidates);
    auto *panel = f.recordPage()->findChild<widgets::FacetPanel *>();
    QTRY_VERIFY(panel->isVisible());
    f.window->resize(1024, 700);
    QTRY_VERIFY(!panel->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(f.recordPage()->table().width() > 200);
    f.window->resize(1440, 900);
    QTRY_VERIFY(panel->isVisible());
}

void TestFilterJourney::escapeTakesTheMistakeAwayWithItsText()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    typeFilter(f, u"phase:foo"_s);
    const auto *problem = f.find<QWidget>("filterProblem");
    QTRY_VERIFY(problem->isVisible());
    QTRY_VERIFY((QTest::keyClick(&filterField(f), Qt::Key_Escape), filterField(f).text().isEmpty())); // The first one closes the list of proposals.
    QVERIFY(!problem->isVisible());
}

QTEST_MAIN(TestFilterJourney)
#include "tst_filter_journey.moc"
