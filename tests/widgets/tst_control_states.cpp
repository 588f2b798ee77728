// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/control_states.h"
#include "presentation/colors/theme.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QTest>

using gallery::State;
using presentation::Appearance;
using presentation::contrastRatio;

namespace {

struct Difference
{
    int pixels = 0;
    int strong = 0; ///< Changed, and of 3:1 or more against the ground.
};

/// Compares two states of one control. What a font looks like cancels out: both are drawn by the same one.
Difference between(const QImage &a, const QImage &b)
{
    constexpr double kGraphicsContrast = 3.0;
    Difference difference;
    const QColor ground = a.pixelColor(0, 0);
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            ++difference.pixels;
            difference.strong += contrastRatio(b.pixelColor(x, y), ground) >= kGraphicsContrast ? 1 : 0;
        }
    }
    return difference;
}

} // namespace

/// Each control of the style in each state, light and dark: states are told apart, and the keyboard's ring is seen.
class TestControlStates : public QObject
{
    Q_OBJECT

private slots:
    void statesAreToldApart_data();
    void statesAreToldApart();
};

void TestControlStates::statesAreToldApart_data()
{
    QTest::addColumn<int>("control");
    QTest::addColumn<bool>("isDark");
    const auto controls = gallery::controls();
    for (int i = 0; i < controls.size(); ++i) {
        QTest::addRow("%s, light", controls[i].name) << i << false;
        QTest::addRow("%s, dark", controls[i].name) << i << true;
    }
}

void TestControlStates::statesAreToldApart()
{
    QFETCH(int, control);
    QFETCH(bool, isDark);
    widgets::applyLook(*qApp, isDark ? Appearance::Dark : Appearance::Light);
    const auto one = gallery::controls().at(control);
    const QImage normal = gallery::stateImage(one, State::Normal);
    QCOMPARE(between(normal, gallery::stateImage(one, State::Normal)).pixels, 0); // Drawn twice, it is the same.
    const Difference focused = between(normal, gallery::stateImage(one, State::Focused));
    constexpr int kRing = 24;
    QVERIFY2(focused.strong >= kRing, qPrintable(QStringLiteral("the ring has %1 clear pixels of %2 changed").arg(focused.strong).arg(focused.pixels)));
    QVERIFY(between(normal, gallery::stateImage(one, State::Disabled)).pixels > kRing);
}

QTEST_MAIN(TestControlStates)
#include "tst_control_states.moc"
