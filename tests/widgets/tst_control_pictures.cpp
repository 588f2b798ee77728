// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/control_states.h"
#include "presentation/colors/theme.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <numeric>

using gallery::State;
using presentation::Appearance;

namespace {

constexpr char kRefresh[] = "PORTOLAN_REFRESH_PICTURES";
constexpr int kGap = 4;
constexpr int kNoticed = 48;        ///< A channel that is further off than this is another color, not another edge of a letter.
constexpr double kAllowed = 0.02;   ///< Of a picture's pixels: letters and curves are drawn a little differently by each version of a library.

/// Where each picture of a sheet lies: a line per control, a column per state.
struct Sheet
{
    QImage image;
    QList<QRect> cells;
};

Sheet drawnSheet()
{
    QList<QList<QImage>> rows;
    QList<int> widths(std::size(gallery::kStates), 0);
    int height = 0;
    for (const auto &control : gallery::controls()) {
        QList<QImage> row;
        int line = 0;
        for (const State state : gallery::kStates) {
            row.append(gallery::stateImage(control, state).convertToFormat(QImage::Format_RGB32));
            widths[row.size() - 1] = std::max(widths[row.size() - 1], row.last().width());
            line = std::max(line, row.last().height());
        }
        rows.append(row);
        height += line + kGap;
    }
    Sheet sheet{QImage(std::accumulate(widths.begin(), widths.end(), 0) + int(widths.size()) * kGap, height, QImage::Format_RGB32), {}};
    sheet.image.fill(rows.first().first().pixelColor(0, 0));
    QPainter painter(&sheet.image);
    int top = 0;
    for (const auto &row : rows) {
        int left = 0;
        int line = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            painter.drawImage(left, top, row[i]);
            sheet.cells.append({QPoint(left, top), row[i].size()});
            left += widths[i] + kGap;
            line = std::max(line, row[i].height());
        }
        top += line + kGap;
    }
    return sheet;
}

double shareOfOthers(const QImage &a, const QImage &b, const QRect &cell)
{
    int others = 0;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        for (int x = cell.left(); x <= cell.right(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb two = b.pixel(x, y);
            others += std::max({std::abs(qRed(one) - qRed(two)), std::abs(qGreen(one) - qGreen(two)), std::abs(qBlue(one) - qBlue(two))}) > kNoticed ? 1 : 0;
        }
    }
    return double(others) / (double(cell.width()) * cell.height());
}

} // namespace

/// Each control in each state against its kept picture, light and dark. PORTOLAN_REFRESH_PICTURES=1 keeps what is drawn now; look at the
/// pictures before they are kept.
class TestControlPictures : public QObject
{
    Q_OBJECT

private slots:
    void controlsLookAsTheyDid_data();
    void controlsLookAsTheyDid();
    void anotherColorIsNoticed();
};

void TestControlPictures::controlsLookAsTheyDid_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("file");
    QTest::newRow("light") << false << QStringLiteral("controls_light.png");
    QTest::newRow("dark") << true << QStringLiteral("controls_dark.png");
}

void TestControlPictures::controlsLookAsTheyDid()
{
    QFETCH(bool, isDark);
    QFETCH(QString, file);
    if (!QFontDatabase::families().contains(QStringLiteral("Inter")))
        QSKIP("The pictures are drawn with the font Inter, which is not installed here.");
    widgets::applyLook(*qApp, isDark ? Appearance::Dark : Appearance::Light);
    const Sheet now = drawnSheet();
    const QString kept = QDir(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/pictures")).filePath(file);
    if (qEnvironmentVariableIsSet(kRefresh)) {
        QVERIFY(now.image.save(kept, "PNG", 0)); // Packed as small as may be.
        return;
    }
    const QImage before = QImage(kept).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!before.isNull(), qPrintable(kept));
    const QString drawn = QDir::temp().filePath(file);
    if (before.size() != now.image.size())
        QVERIFY(now.image.save(drawn));
    QCOMPARE(now.image.size(), before.size()); // Other sizes: the picture drawn now lies in the temporary folder.
    const auto controls = gallery::controls();
    for (qsizetype i = 0; i < now.cells.size(); ++i) {
        const double others = shareOfOthers(now.image, before, now.cells[i]);
        if (others > kAllowed)
            QVERIFY(now.image.save(drawn));
        const auto states = qsizetype(std::size(gallery::kStates));
        QVERIFY2(others <= kAllowed, qPrintable(QStringLiteral("%1, state %2: %3 % of the picture differ; drawn now: %4")
                                                    .arg(QLatin1String(controls[i / states].name)).arg(i % states).arg(others * 100, 0, 'f', 1).arg(drawn)));
    }
}

/// A button whose ground is another one is not the same picture: the tolerance hides no such change.
void TestControlPictures::anotherColorIsNoticed()
{
    widgets::applyLook(*qApp, Appearance::Light);
    const Sheet light = drawnSheet();
    QImage changed = light.image;
    QPainter painter(&changed);
    const QRect cell = light.cells.first();
    painter.fillRect(QRect(cell.topLeft(), QSize(cell.width(), cell.height() / 4)), Qt::red);
    painter.end();
    QVERIFY(shareOfOthers(light.image, changed, cell) > kAllowed);
    QCOMPARE(shareOfOthers(light.image, light.image, cell), 0.0);
}

QTEST_MAIN(TestControlPictures)
#include "tst_control_pictures.moc"
