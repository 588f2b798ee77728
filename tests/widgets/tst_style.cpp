// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/colors/theme.h"
#include "presentation/type/tabular_line.h"
#include "presentation/type/typography.h"
#include "widgets/controls/chip.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/style/icon.h"
#include "widgets/style/portolan_style.h"

#include <QDirIterator>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Appearance;
using presentation::ColorRole;
using presentation::contrastRatio;
using presentation::TabularLine;
using presentation::Theme;

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kGraphicsContrast = 3.0;

struct Pair
{
    const char *name;
    ColorRole front;
    ColorRole ground;
    double least;
};

constexpr Pair kPairs[] = {
    {"text on surface", ColorRole::Text, ColorRole::Surface, kTextContrast},
    {"secondary text on surface", ColorRole::TextSecondary, ColorRole::Surface, kTextContrast},
    {"tertiary text on surface", ColorRole::TextTertiary, ColorRole::Surface, kTextContrast},
    {"secondary text on window", ColorRole::TextSecondary, ColorRole::Window, kTextContrast},
    {"tertiary text on window", ColorRole::TextTertiary, ColorRole::Window, kTextContrast},
    {"secondary text on rail", ColorRole::TextSecondary, ColorRole::Rail, kTextContrast},
    {"tertiary text on rail", ColorRole::TextTertiary, ColorRole::Rail, kTextContrast},
    {"tertiary text on sunk", ColorRole::TextTertiary, ColorRole::Sunk, kTextContrast},
    {"tertiary text on raised", ColorRole::TextTertiary, ColorRole::Raised, kTextContrast},
    {"text on a selected row", ColorRole::Text, ColorRole::AccentSoft, kTextContrast},
    {"secondary text on a selected row", ColorRole::TextSecondary, ColorRole::AccentSoft, kTextContrast},
    {"tertiary text on a selected row", ColorRole::TextTertiary, ColorRole::AccentSoft, kTextContrast},
    {"text on accent", ColorRole::TextOnAccent, ColorRole::Accent, kTextContrast},
    {"text on hovered accent", ColorRole::TextOnAccent, ColorRole::AccentHover, kTextContrast},
    {"link on surface", ColorRole::Accent, ColorRole::Surface, kTextContrast},
    {"link on window", ColorRole::Accent, ColorRole::Window, kTextContrast},
    {"accent on soft accent", ColorRole::Accent, ColorRole::AccentSoft, kTextContrast},
    {"good on surface", ColorRole::Good, ColorRole::Surface, kTextContrast},
    {"bad on surface", ColorRole::Bad, ColorRole::Surface, kTextContrast},
    {"warn on surface", ColorRole::Warn, ColorRole::Surface, kTextContrast},
    {"good on soft good", ColorRole::Good, ColorRole::GoodSoft, kTextContrast},
    {"bad on soft bad", ColorRole::Bad, ColorRole::BadSoft, kTextContrast},
    {"warn on soft warn", ColorRole::Warn, ColorRole::WarnSoft, kTextContrast},
    {"input border on surface", ColorRole::InputBorder, ColorRole::Surface, kGraphicsContrast},
    {"input border on window", ColorRole::InputBorder, ColorRole::Window, kGraphicsContrast},
    {"focus on surface", ColorRole::Accent, ColorRole::Surface, kGraphicsContrast},
};

const QStringList kPhaseCodes{u"DISCOVERY"_s, u"PRECLINICAL"_s, u"IND"_s,    u"EARLY_PHASE1"_s, u"PHASE1"_s,
                              u"PHASE1_2"_s,  u"PHASE2"_s,      u"PHASE2_3"_s, u"PHASE3"_s,     u"FILED"_s,
                              u"APPROVED"_s,  u"LAUNCHED"_s,    u"PHASE4"_s, u"CLINICAL_UNK"_s, u"UNKNOWN"_s};

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void colorPairsHaveEnoughContrast_data();
    void colorPairsHaveEnoughContrast();
    void contrastIsThatOfTheStandard();
    void textOnTakesTheBetterContrast_data();
    void textOnTakesTheBetterContrast();
    void palePhasesAreOutlined();
    void unknownCodesAreGray();
    void areaColorsDiffer();
    void themeIsReadFromThePalette();
    void allIconsAreDrawn();
    void iconsFollowTheTheme();
    void tabularDigitsAreEquallyWide();
    void longTextsEndInTheirRoom_data();
    void longTextsEndInTheirRoom();
    void fieldsAndButtonsAre30High();
    void railAnnouncesOnlyTheUsersChoice();
    void collapseIsAClickAway();
    void railWithoutSettingsHasOnlyCollapse();
    void chipIsRemovedFromTheKeyboard();
    void segmentsMoveWithTheArrows();
};

void TestStyle::initTestCase()
{
    widgets::applyLook(*qApp, Appearance::Light);
}

void TestStyle::colorPairsHaveEnoughContrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("pair");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QString name = appearance == Appearance::Dark ? u"dark: %1"_s : u"light: %1"_s;
        for (int i = 0; i < int(std::size(kPairs)); ++i)
            QTest::newRow(qPrintable(name.arg(QLatin1StringView(kPairs[i].name)))) << Theme(appearance) << i;
    }
}

void TestStyle::colorPairsHaveEnoughContrast()
{
    QFETCH(Theme, theme);
    QFETCH(int, pair);
    const double ratio = contrastRatio(theme.color(kPairs[pair].front), theme.color(kPairs[pair].ground));
    QVERIFY2(ratio >= kPairs[pair].least, qPrintable(u"contrast is %1"_s.arg(ratio)));
}

void TestStyle::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

void TestStyle::textOnTakesTheBetterContrast_data()
{
    QTest::addColumn<QColor>("fill");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Theme theme(appearance);
        const QString mode = theme.isDark() ? u"dark "_s : u"light "_s;
        for (const QString &code : kPhaseCodes)
            QTest::newRow(qPrintable(mode + code)) << theme.phaseColor(code);
        for (const QString &code : {u"ONCOLOGY"_s, u"AUTOIMMUNE"_s, u"METABOLIC"_s, u"HEMATOLOGY"_s, u"OTHER"_s})
            QTest::newRow(qPrintable(mode + code)) << theme.areaColor(code);
        for (const QString &code : {u"ACTIVE"_s, u"COMPLETED"_s, u"ENDED_EARLY"_s, u"PENDING"_s, u"UNKNOWN OUTCOME"_s})
            QTest::newRow(qPrintable(mode + code)) << theme.outcomeColor(code);
    }
}

void TestStyle::textOnTakesTheBetterContrast()
{
    QFETCH(QColor, fill);
    const QColor chosen = presentation::textOn(fill);
    const QColor dark = QColor::fromRgb(0x0B, 0x1A, 0x28);
    QVERIFY(chosen == QColor(Qt::white) || chosen == dark);
    const QColor other = chosen == dark ? QColor(Qt::white) : dark;
    QVERIFY(contrastRatio(chosen, fill) >= contrastRatio(other, fill));
    QVERIFY2(contrastRatio(chosen, fill) >= kGraphicsContrast, qPrintable(fill.name()));
}

void TestStyle::palePhasesAreOutlined()
{
    const Theme light(Appearance::Light);
    for (const QString &code : kPhaseCodes) {
        const bool visible = contrastRatio(light.phaseColor(code), light.color(ColorRole::Surface)) >= kGraphicsContrast;
        QVERIFY2(visible || light.phaseOutline(code).has_value(), qPrintable(code));
    }
    QCOMPARE(light.phaseOutline(u"PHASE1"), QColor(0x6B, 0x7A, 0x89));
    QVERIFY(!light.phaseOutline(u"LAUNCHED").has_value());
    QVERIFY(light.phaseOutline(u"PHASE4").has_value());
    QCOMPARE(light.phaseColor(u"PHASE4"), light.phaseColor(u"LAUNCHED"));
}

void TestStyle::unknownCodesAreGray()
{
    const Theme light(Appearance::Light);
    QCOMPARE(light.phaseColor(u"CLINICAL_UNK"), QColor(0xC9, 0xCF, 0xD6));
    QCOMPARE(light.phaseColor(u""), QColor(0xC9, 0xCF, 0xD6));
    QCOMPARE(light.areaColor(u"OPHTHALMOLOGY"), QColor(0xA3, 0xAE, 0xB9));
    QCOMPARE(light.outcomeColor(u"NEVER_HEARD_OF"), light.outcomeColor(u"UNKNOWN"));
}

void TestStyle::areaColorsDiffer()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        QSet<QRgb> seen;
        for (const QString &code : {u"ONCOLOGY"_s, u"AUTOIMMUNE"_s, u"METABOLIC"_s, u"INFECTIOUS_DISEASE"_s,
                                    u"CARDIOVASCULAR"_s, u"HEMATOLOGY"_s, u"NEUROLOGY"_s, u"OTHER"_s})
            seen.insert(Theme(appearance).areaColor(code).rgb());
        QCOMPARE(seen.size(), 8);
    }
}

void TestStyle::themeIsReadFromThePalette()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
        QCOMPARE(Theme::of(widgets::PortolanStyle::paletteFor(Theme(appearance))).appearance(), appearance);
}

void TestStyle::allIconsAreDrawn()
{
    const QStringList needed{u"go-home"_s, u"view-list-details"_s, u"view-task"_s, u"document-sign"_s,
                             u"view-institution"_s, u"office-chart-bar"_s, u"view-history"_s, u"search"_s,
                             u"list-add"_s, u"edit-undo"_s, u"edit-redo"_s, u"document-export"_s,
                             u"document-import"_s, u"document-new"_s, u"document-open"_s, u"configure"_s,
                             u"sidebar-collapse-left"_s, u"sidebar-expand-left"_s, u"portolan"_s};
    for (const QString &name : needed)
        QVERIFY2(!widgets::icon(name).isNull(), qPrintable(name));
    int drawn = 0;
    for (QDirIterator files(u":/icons"_s); files.hasNext(); ++drawn) {
        files.next();
        const QImage image = widgets::icon(files.fileInfo().completeBaseName()).pixmap(16, 16).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
        QVERIFY2(inked >= 4, qPrintable(files.fileName()));
    }
    QVERIFY(drawn >= 40);
    QVERIFY(widgets::icon(u"no-such-icon").isNull());
    QVERIFY(!widgets::logo().isNull());
}

void TestStyle::iconsFollowTheTheme()
{
    const auto ink = [](QIcon::State state) {
        const QImage image = widgets::icon(u"table").pixmap(QSize(32, 32), QIcon::Normal, state).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor::fromRgb(image.pixel(x, y));
            }
        }
        return QColor();
    };
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        widgets::applyLook(*qApp, appearance);
        QCOMPARE(ink(QIcon::Off), Theme(appearance).color(ColorRole::TextSecondary));
        QCOMPARE(ink(QIcon::On), Theme(appearance).color(ColorRole::Accent));
    }
}

void TestStyle::tabularDigitsAreEquallyWide()
{
    const QFontMetricsF metrics(presentation::textFont(presentation::TextRole::KeyFigure));
    QCOMPARE(presentation::tabularWidth(metrics, u"111.1"), presentation::tabularWidth(metrics, u"888.8"));
    QVERIFY(presentation::tabularWidth(metrics, u"") == 0);
    QVERIFY(presentation::tabularWidth(metrics, u"1 of 2") > presentation::tabularWidth(metrics, u"12"));
    const QFont font = presentation::textFont(presentation::TextRole::Body);
    QCOMPARE(TabularLine(font, u"1,111.1"_s).width(), TabularLine(font, u"8,888.8"_s).width());
    QCOMPARE(TabularLine(font, {}).width(), 0.0);
    QVERIFY(qAbs(TabularLine(font, u"NCT04128696 康方"_s).width() - presentation::tabularWidth(QFontMetricsF(font), u"NCT04128696 康方")) < 1.0);
}

void TestStyle::longTextsEndInTheirRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"A randomized study of ivonescimab and chemotherapy against pembrolizumab"_s;
    QTest::newRow("digits") << QString(200, u'1');
    QTest::newRow("chinese") << QString(60, u'康');
    QTest::newRow("right to left") << u"\u05D0\u05D1\u05D2 12 "_s.repeated(30);
    QTest::newRow("two lines") << u"one line and\nanother that is longer than there is room for"_s;
    QTest::newRow("a book") << u"wide words, 100 pages "_s.repeated(50'000);
}

/// An elided line fills its room up to a character or two, and paints nothing outside it.
void TestStyle::longTextsEndInTheirRoom()
{
    QFETCH(QString, text);
    constexpr double kRoom = 160.0;
    const TabularLine line(presentation::textFont(presentation::TextRole::Body), text, kRoom);
    QVERIFY2(line.width() <= kRoom, qPrintable(QString::number(line.width())));
    QVERIFY2(line.width() > kRoom - 40.0, qPrintable(QString::number(line.width())));
    QImage image(300, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    line.draw(painter, QRectF(20, 0, kRoom, 30), Qt::AlignVCenter | Qt::AlignRight);
    painter.end();
    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const bool isInked = qAlpha(image.pixel(x, y)) > 0;
            inked += isInked ? 1 : 0;
            QVERIFY2(!isInked || (x >= 19 && x <= 20 + int(kRoom)), qPrintable(QString::number(x)));
        }
    }
    QVERIFY(inked > 100);
}

void TestStyle::fieldsAndButtonsAre30High()
{
    QLineEdit edit;
    QPushButton button(u"Apply"_s);
    QCOMPARE(edit.sizeHint().height(), 30);
    QCOMPARE(button.sizeHint().height(), 30);
    QPushButton small(u"Apply"_s);
    small.setProperty("small", true);
    QCOMPARE(small.sizeHint().height(), 26);
}

void TestStyle::railAnnouncesOnlyTheUsersChoice()
{
    widgets::NavigationRail rail;
    rail.setDestinations({{.id = 7, .label = u"Home"_s, .iconName = u"go-home"_s},
                          {.id = 8, .label = u"Charts"_s, .iconName = u"office-chart-bar"_s, .section = u"Analyze"_s}});
    QSignalSpy chosen(&rail, &widgets::NavigationRail::destinationChosen);
    rail.resize(188, 400);
    rail.setCurrent(8);
    QCOMPARE(rail.current(), std::optional(8));
    QVERIFY(chosen.isEmpty());
    auto *list = rail.findChildren<QListView *>().value(0);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 7);
    rail.setCollapsed(true);
    QCOMPARE(rail.width(), 52);
    QCOMPARE(rail.current(), std::optional(7));
}

void TestStyle::collapseIsAClickAway()
{
    widgets::NavigationRail rail;
    rail.setDestinations({{.id = 7, .label = u"Home"_s, .iconName = u"go-home"_s}});
    rail.setFooterDestinations({{.id = 9, .label = u"Settings"_s, .iconName = u"configure"_s}});
    rail.setCurrent(7);
    rail.resize(188, 400);
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    QSignalSpy collapsed(&rail, &widgets::NavigationRail::collapsedChanged);
    QSignalSpy chosen(&rail, &widgets::NavigationRail::destinationChosen);
    auto *footer = rail.findChildren<QListView *>().value(1);
    const auto clickLast = [footer] {
        const QRect row = footer->visualRect(footer->model()->index(1, 0));
        QTest::mouseClick(footer->viewport(), Qt::LeftButton, {}, row.center());
    };
    clickLast();
    QVERIFY(rail.isCollapsed());
    QCOMPARE(rail.current(), std::optional(7));
    clickLast();
    QVERIFY(!rail.isCollapsed());
    QCOMPARE(collapsed.size(), 2);
    QVERIFY(chosen.isEmpty());
}

void TestStyle::railWithoutSettingsHasOnlyCollapse()
{
    widgets::NavigationRail rail;
    const QListView *footer = rail.findChildren<QListView *>().value(1);
    QCOMPARE(footer->model()->rowCount(), 1);
    rail.setFooterDestinations({{.id = 9, .label = u"Settings"_s, .iconName = u"configure"_s}});
    QCOMPARE(footer->model()->rowCount(), 2);
}

void TestStyle::chipIsRemovedFromTheKeyboard()
{
    widgets::Chip chip(u"Origin"_s, u"China"_s);
    QSignalSpy removed(&chip, &widgets::Chip::removeRequested);
    QSignalSpy clicked(&chip, &widgets::Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, 12));
    QCOMPARE(clicked.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, 12));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 1);
}

void TestStyle::segmentsMoveWithTheArrows()
{
    widgets::SegmentedControl control;
    control.setSegments({{u"Overview"_s}, {u"Deals"_s}});
    QSignalSpy changed(&control, &widgets::SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
