// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/export_styles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::ExportChoice;
using presentation::LengthUnit;
using presentation::SizePreset;

namespace {

ExportChoice unusual()
{
    ExportChoice choice;
    choice.format = u"png"_s;
    choice.size = SizePreset::Custom;
    choice.custom = {12.5, 7};
    choice.unit = LengthUnit::Centimeter;
    choice.dpi = 288;
    choice.placement = presentation::Placement::LeftHalf;
    choice.language = presentation::ExportLanguage::Both;
    choice.footnote = false;
    choice.dataSheet = true;
    choice.isTransparent = true;
    choice.isGrayscale = true;
    choice.hasBrand = true;
    choice.brand = {u"Acme 生物"_s, {QColor(0x11, 0x22, 0x33), QColor(0xAA, 0xBB, 0xCC)}, u"Noto Sans"_s, QByteArray("\x89PNG\0x", 6), QByteArray("PK\0", 3), u"acme.potx"_s};
    return choice;
}

struct OpenFile
{
    OpenFile()
    {
        database::OpenOptions options;
        options.random = [] { return 7U; };
        auto store = database::Store::create(dir.filePath(u"styles.portolan"_s), options);
        if (!store)
            qFatal("no store");
        workspace = std::make_unique<workspace::Workspace>(std::move(store).value(), std::make_shared<const domain::Portfolio>(),
                                                           [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); });
    }

    QTemporaryDir dir;
    std::unique_ptr<workspace::Workspace> workspace;
};

} // namespace

class TestExportChoice : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceComesBackFromItsText();
    void whatIsNoChoiceIsRefusedAndNonsenseTakesItsDefault();
    void sizesAreThoseOfTheirNames_data();
    void sizesAreThoseOfTheirNames();
    void aStyleIsKeptReplacedTakenBackAndRemoved();
};

void TestExportChoice::aChoiceComesBackFromItsText()
{
    for (const ExportChoice &choice : {ExportChoice(), unusual()}) {
        const auto read = presentation::exportChoiceFromJson(presentation::toJson(choice));
        QVERIFY(read);
        QVERIFY(read.value() == choice);
    }
}

void TestExportChoice::whatIsNoChoiceIsRefusedAndNonsenseTakesItsDefault()
{
    QVERIFY(!presentation::exportChoiceFromJson({}));
    QVERIFY(!presentation::exportChoiceFromJson("{\"portolan\":2}"));
    const auto read = presentation::exportChoiceFromJson("{\"portolan\":1,\"size\":\"poster\",\"dpi\":9999,\"width\":-3,\"brand\":{\"colors\":[\"#123456\",\"no color\"]}}");
    QVERIFY(read);
    QCOMPARE(read.value().size, SizePreset::FullSlide);
    QCOMPARE(read.value().dpi, 384);
    QCOMPARE(read.value().custom, ExportChoice().custom);
    QCOMPARE(read.value().brand.colors, QList<QColor>{QColor(0x12, 0x34, 0x56)});
}

void TestExportChoice::sizesAreThoseOfTheirNames_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QSizeF>("custom");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("full slide") << int(SizePreset::FullSlide) << 0 << QSizeF() << QSize(1280, 720);
    QTest::newRow("half slide") << int(SizePreset::HalfSlide) << 0 << QSizeF() << QSize(640, 720);
    QTest::newRow("column") << int(SizePreset::A4Column) << 0 << QSizeF() << QSize(321, 321);
    QTest::newRow("square") << int(SizePreset::Square) << 0 << QSizeF() << QSize(720, 720);
    QTest::newRow("2.54 cm are 96") << int(SizePreset::Custom) << int(LengthUnit::Centimeter) << QSizeF(25.4, 12.7) << QSize(960, 480);
    QTest::newRow("inches") << int(SizePreset::Custom) << int(LengthUnit::Inch) << QSizeF(4, 3) << QSize(384, 288);
    QTest::newRow("pixels at 192 dpi") << int(SizePreset::Custom) << int(LengthUnit::Pixel) << QSizeF(1920, 1080) << QSize(960, 540);
    QTest::newRow("too small") << int(SizePreset::Custom) << int(LengthUnit::Pixel) << QSizeF(1, 1) << QSize(100, 100);
}

void TestExportChoice::sizesAreThoseOfTheirNames()
{
    QFETCH(const int, size);
    QFETCH(const int, unit);
    QFETCH(const QSizeF, custom);
    ExportChoice choice;
    choice.size = SizePreset(size);
    choice.unit = LengthUnit(unit);
    choice.custom = custom;
    QTEST(presentation::logicalSize(choice).toSize(), "pixels");
}

void TestExportChoice::aStyleIsKeptReplacedTakenBackAndRemoved()
{
    OpenFile file;
    presentation::ExportStyles styles(*file.workspace);
    QVERIFY(styles.save(u" Board "_s, unusual()));
    QVERIFY(styles.save(u"Appendix"_s, {}));
    QCOMPARE(styles.names(), (QStringList{u"Appendix"_s, u"Board"_s}));
    QVERIFY(styles.choice(u"board"_s).value() == unusual());
    QVERIFY(styles.save(u"Board"_s, {}));
    QCOMPARE(styles.names().size(), 2);
    QVERIFY(styles.choice(u"Board"_s).value() == ExportChoice());
    QVERIFY(file.workspace->undo());
    QVERIFY(styles.choice(u"Board"_s).value() == unusual());
    QVERIFY(styles.remove(u"Board"_s));
    QVERIFY(!styles.choice(u"Board"_s));
    QVERIFY(!styles.remove(u"Board"_s));
}

QTEST_GUILESS_MAIN(TestExportChoice)
#include "tst_export_choice.moc"
