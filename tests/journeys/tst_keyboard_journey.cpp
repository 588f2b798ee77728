// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/style/appearance_choice.h"
#include "widgets/style/portolan_style.h"

#include <QAbstractButton>
#include <QShortcut>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::Place;

namespace {

bool isReached(const QObject *owner)
{
    const auto *widget = qobject_cast<const QWidget *>(owner);
    return widget && widget->isVisible();
}

/// The keys that would do something now, sorted.
QStringList keysInReach(const QWidget &window)
{
    QStringList keys;
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        if (isReached(shortcut->parent()) && shortcut->context() != Qt::WidgetShortcut)
            keys.append(shortcut->key().toString());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->shortcut().isEmpty())
            keys.append(button->shortcut().toString());
    }
    keys.sort();
    return keys;
}

} // namespace

/// What holds for the whole window: each key means one thing, and the colors can be chosen while it is open.
class TestKeyboardJourney : public QObject
{
    Q_OBJECT

private slots:
    void noKeyMeansTwoThings_data();
    void noKeyMeansTwoThings();
    void theColorsAreChosenAndKept();
};

void TestKeyboardJourney::noKeyMeansTwoThings_data()
{
    QTest::addColumn<Place>("place");
    for (const auto &destination : widgets::railDestinations() + widgets::footDestinations())
        QTest::newRow(qPrintable(destination.label)) << Place(destination.id);
}

void TestKeyboardJourney::noKeyMeansTwoThings()
{
    QFETCH(Place, place);
    WindowFixture f(Contents::Demo);
    f.view().goTo(place);
    const QStringList keys = keysInReach(*f.window);
    QVERIFY(keys.size() > 10);
    QStringList once = keys;
    once.removeDuplicates();
    QCOMPARE(keys, once);
}

void TestKeyboardJourney::theColorsAreChosenAndKept()
{
    WindowFixture f(Contents::Demo);
    const auto run = [&](const QString &title) {
        for (const auto &command : f.window->commands()) {
            if (command.title == title)
                command.run();
        }
    };
    run(u"Use dark colors"_s);
    QVERIFY(presentation::Theme::of(QApplication::palette()).isDark());
    QVERIFY(widgets::appearanceChoice() == widgets::AppearanceChoice::Dark);
    run(u"Use light colors"_s);
    QVERIFY(!presentation::Theme::of(QApplication::palette()).isDark());
}

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboard_journey.moc"
