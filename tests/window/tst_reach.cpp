// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/window_fixture.h"
#include "plot/plot_view.h"
#include "widgets/pages/chart_page.h"
#include "widgets/style/appearance_choice.h"
#include "widgets/style/reading_order.h"
#include "window/visible_texts.h"
#include "window/window_walk.h"

#include <QAccessible>
#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::Place;

namespace {

bool isActive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List: return true;
    default: return false;
    }
}

bool holdsRecords(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List || role == QAccessible::ComboBox;
}

/// What a screen reader could not say: something to act on without a name, a chart or image without a description.
void collectSilent(QAccessibleInterface &node, QStringList &silent)
{
    const auto state = node.state();
    if (state.invisible || !node.isValid())
        return;
    const auto *widget = qobject_cast<const QWidget *>(node.object());
    if (widget && !widget->isVisible())
        return;
    const bool isFocusable = widget && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled();
    if ((isActive(node.role()) || isFocusable) && node.text(QAccessible::Name).trimmed().isEmpty() && widget)
        silent.append(u"%1 has no name (role %2)"_s.arg(support::pathOf(*widget)).arg(int(node.role())));
    if (const auto *plot = qobject_cast<const plot::PlotView *>(widget); plot && plot->accessibleDescription().trimmed().isEmpty())
        silent.append(u"%1 does not say what it shows"_s.arg(support::pathOf(*plot)));
    for (int i = 0; i < node.childCount() && !holdsRecords(node.role()); ++i) {
        if (auto *child = node.child(i))
            collectSilent(*child, silent);
    }
}

/// The way of Tab, as the window goes it; what is scrolled out of sight is left out.
QList<QWidget *> focusChain(QWidget &root)
{
    auto chain = widgets::readingOrder(root);
    chain.removeIf([](const QWidget *widget) { return widget->visibleRegion().isEmpty(); });
    return chain;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

/// Reading goes down, and to the right: from one widget to the next it never goes back up in the same column, nor left in a line.
bool goesBack(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() <= from.top();
    const bool isLeft = to.right() <= from.left();
    const bool sharesLine = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) > std::min(from.height(), to.height()) / 2;
    return (isAbove && to.left() < from.right()) || (sharesLine && isLeft);
}

void collectDisorder(QWidget &root, QStringList &disorder)
{
    const auto chain = focusChain(root);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (goesBack(placeOf(*chain[i - 1]), placeOf(*chain[i])))
            disorder.append(u"Tab goes back from %1 to %2"_s.arg(support::pathOf(*chain[i - 1]), support::pathOf(*chain[i])));
    }
}

} // namespace

/// Everything is reached by keys, in reading order, and says what it is.
class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        widgets::applyChosenLook(*qApp);
        QAccessible::setActive(true);
    }
    void everythingSaysWhatItIs();
    void tabFollowsReading();
    void nothingKeepsTheKeyboard_data();
    void nothingKeepsTheKeyboard();
    void aChartIsReadAsATable();
};

void TestReach::everythingSaysWhatItIs()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    QStringList all;
    support::walkAll(f, [&](const support::Screen &screen) {
        QStringList silent;
        collectSilent(*QAccessible::queryAccessibleInterface(&screen.root), silent);
        for (const QString &sentence : silent) {
            if (!all.contains(sentence))
                all.append(sentence);
        }
    });
    for (const QString &sentence : all)
        qWarning("%s", qPrintable(sentence));
    QCOMPARE(all.size(), 0);
}

void TestReach::tabFollowsReading()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    QStringList all;
    support::walkAll(f, [&](const support::Screen &screen) {
        QStringList disorder;
        collectDisorder(screen.root, disorder);
        for (const QString &sentence : disorder) {
            if (!all.contains(sentence))
                all.append(sentence);
        }
    });
    for (const QString &sentence : all)
        qWarning("%s", qPrintable(sentence));
    QCOMPARE(all.size(), 0);
}

void TestReach::nothingKeepsTheKeyboard_data()
{
    QTest::addColumn<int>("place");
    for (const auto &destination : widgets::railDestinations() + widgets::footDestinations())
        QTest::addRow("%d %s", destination.id, qPrintable(destination.label)) << destination.id;
}

void TestReach::nothingKeepsTheKeyboard()
{
    QFETCH(int, place);
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place(place));
    support::settle(f);
    const auto chain = focusChain(f.view());
    QVERIFY(!chain.isEmpty());
    chain.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    QStringList way;
    QWidget *before = nullptr;
    int stays = 0;
    constexpr int kMost = 400;
    for (int press = 0; press < kMost; ++press) {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        stays = at == before ? stays + 1 : 0;
        QVERIFY2(stays < 3, qPrintable(support::pathOf(*at) + u" keeps the keyboard"_s));
        if (press > 0 && at == chain.first()) {
            QVERIFY2(reached.size() + 2 >= chain.size() / 2, "Tab passes most of the page by");
            return;
        }
        reached.insert(at);
        way.append(support::pathOf(*at) + u' ' + at->accessibleName());
        before = at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab does not come back to where it began, and went round in "_s + way.last(8).join(u" → "_s)));
}

void TestReach::aChartIsReadAsATable()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    support::settle(f);
    auto *page = f.window->findChild<widgets::ChartPage *>();
    plot::PlotView *plot = nullptr;
    for (auto *one : page->findChildren<plot::PlotView *>())
        plot = one->isVisible() ? one : plot;
    QVERIFY(plot && plot->accessibleDescription().contains(page->chart().headline));
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    QVERIFY(table && table->isVisible() && table->model()->rowCount() > 0);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(plot->isVisible());
    QCOMPARE(QApplication::focusWidget(), plot);
}

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
