// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/plot/sample_charts.h"

#include "exchange/reports/exported_file.h"
#include "widgets/exports/brand_dialog.h"
#include "widgets/exports/chart_drag.h"
#include "widgets/exports/export_dialog.h"
#include "widgets/exports/export_options.h"
#include "widgets/exports/export_preview.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

presentation::ExportSubject sampleSubject()
{
    presentation::ExportSubject subject;
    subject.make = [](domain::Language language, figure::ConfidentialChoice) { return sample::concentration(language); };
    return subject;
}

presentation::ExportChoice choiceOf(const QString &format, presentation::ExportLanguage language = presentation::ExportLanguage::English)
{
    presentation::ExportChoice choice;
    choice.format = format;
    choice.language = language;
    return choice;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }
    void init();
    void thePreviewIsTheChart();
    void theWindowDoesNotWaitForTheChart();
    void aFileIsWrittenWhole();
    void aPlaceThatRefusesIsNamedAndLeavesNothing();
    void anEditedHeadlineLeavesTheNumbersAlone();
    void theLastChoiceIsKept();
    void theClipboardTakesPictureAndNumbers();
    void confidentialRecordsAreAskedFor();
    void thatSecretsAreInItIsPrintedWhateverIsLeftOut();
    void aChartIsDraggedOutAsAFile();
    void aBrandTakesPicturesAndTemplatesOnly();

private:
    std::unique_ptr<widgets::ExportDialog> dialogFor(const presentation::ExportSubject &subject = sampleSubject());

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

void TestExportDialog::init()
{
    QSettings().clear();
    m_workspace.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    database::OpenOptions options;
    options.random = [] { return 7U; };
    auto store = database::Store::create(m_dir->filePath(u"styles.portolan"_s), options);
    QVERIFY(store);
    m_workspace = std::make_unique<workspace::Workspace>(std::move(store).value(), std::make_shared<const domain::Portfolio>(),
                                                         [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); });
}

std::unique_ptr<widgets::ExportDialog> TestExportDialog::dialogFor(const presentation::ExportSubject &subject)
{
    return std::make_unique<widgets::ExportDialog>(subject, presentation::ExportStyles(*m_workspace));
}

void TestExportDialog::thePreviewIsTheChart()
{
    const auto dialog = dialogFor();
    dialog->show();
    const auto &preview = *dialog->findChild<widgets::ExportPreview *>();
    QTRY_VERIFY(!preview.picture().isNull());
    QVERIFY(preview.accessibleDescription().contains(u"Oncology"_s));
    if (qEnvironmentVariableIsSet("PORTOLAN_PICTURES"))
        QVERIFY(dialog->grab().save(qEnvironmentVariable("PORTOLAN_PICTURES") + u"/export-dialog.png"_s));
}

/// The chart is made on another thread, once in each language; until it is there nothing can be exported.
void TestExportDialog::theWindowDoesNotWaitForTheChart()
{
    QSemaphore isAllowed;
    QAtomicInt made;
    QAtomicInt madeHere;
    presentation::ExportSubject slow;
    slow.make = [&, here = QThread::currentThread()](domain::Language language, figure::ConfidentialChoice) {
        made.fetchAndAddRelaxed(1);
        madeHere.fetchAndAddRelaxed(QThread::currentThread() == here ? 1 : 0);
        isAllowed.acquire();
        return sample::concentration(language);
    };
    const auto dialog = dialogFor(slow);
    dialog->show();
    auto &options = *dialog->findChild<widgets::ExportOptions *>();
    QVERIFY(!dialog->isReady());
    QVERIFY(!dialog->exportTo(m_dir->filePath(u"early.pptx"_s)));
    isAllowed.release();
    QTRY_VERIFY(dialog->isReady());
    options.setChoice(choiceOf(u"png"_s, presentation::ExportLanguage::Both));
    QVERIFY(!dialog->isReady());
    isAllowed.release();
    QTRY_VERIFY(dialog->isReady());
    options.setChoice(choiceOf(u"png"_s, presentation::ExportLanguage::Chinese));
    QVERIFY(dialog->isReady());
    QCOMPARE(made.loadRelaxed(), 2);
    QCOMPARE(madeHere.loadRelaxed(), 0);
}

void TestExportDialog::aFileIsWrittenWhole()
{
    const auto dialog = dialogFor();
    dialog->findChild<widgets::ExportOptions *>()->setChoice(choiceOf(u"png"_s, presentation::ExportLanguage::Both));
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(dialog->exportTo(m_dir->filePath(u"chart.png"_s)));
    QCOMPARE(dialog->writtenPaths(), (QStringList{m_dir->filePath(u"chart-en.png"_s), m_dir->filePath(u"chart-zh.png"_s)}));
    QCOMPARE(QImage(dialog->writtenPaths().first()).size(), QSize(2560, 1440));
}

void TestExportDialog::aPlaceThatRefusesIsNamedAndLeavesNothing()
{
    const auto dialog = dialogFor();
    const QString path = m_dir->filePath(u"missing/chart.pptx"_s);
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(!dialog->exportTo(path));
    QVERIFY(dialog->writtenPaths().isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestExportDialog::anEditedHeadlineLeavesTheNumbersAlone()
{
    const auto dialog = dialogFor();
    auto &options = *dialog->findChild<widgets::ExportOptions *>();
    options.setChoice(choiceOf(u"svg"_s));
    QTRY_VERIFY(dialog->isReady());
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto headline = std::ranges::find_if(lines, [](QLineEdit *line) { return line->accessibleName() == u"Headline"_s; });
    QVERIFY(headline != lines.end());
    (*headline)->selectAll();
    QTest::keyClicks(*headline, u"Our lead is oncology"_s);
    const QString path = m_dir->filePath(u"own.svg"_s);
    QVERIFY(dialog->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(u"Our lead is oncology"_s));
    QVERIFY(!svg.contains(u"the top three areas hold 70%"_s));
    QVERIFY(svg.contains(u"44.3%"_s));
}

void TestExportDialog::theLastChoiceIsKept()
{
    {
        const auto dialog = dialogFor();
        dialog->findChild<widgets::ExportOptions *>()->setChoice(choiceOf(u"csv"_s, presentation::ExportLanguage::Chinese));
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(dialog->exportTo(m_dir->filePath(u"kept.csv"_s)));
    }
    const auto dialog = dialogFor();
    const auto choice = dialog->findChild<widgets::ExportOptions *>()->choice();
    QCOMPARE(choice.format, u"csv"_s);
    QCOMPARE(choice.language, presentation::ExportLanguage::Chinese);
}

void TestExportDialog::theClipboardTakesPictureAndNumbers()
{
    const auto dialog = dialogFor();
    QTRY_VERIFY(dialog->isReady());
    dialog->copyToClipboard();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().contains(u"Oncology"_s));
}

void TestExportDialog::confidentialRecordsAreAskedFor()
{
    QList<figure::ConfidentialChoice> asked;
    presentation::ExportSubject secret;
    secret.confidential = 2;
    secret.make = [&asked](domain::Language language, figure::ConfidentialChoice choice) {
        asked.append(choice);
        return sample::concentration(language);
    };
    const auto dialog = dialogFor(secret);
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(asked, QList{figure::ConfidentialChoice::LeftOut});
    const auto boxes = dialog->findChildren<QCheckBox *>();
    const auto box = std::ranges::find_if(boxes, [](QCheckBox *each) { return each->text().contains(u"confidential"_s); });
    QVERIFY(box != boxes.end());
    QVERIFY(!(*box)->isHidden());
    (*box)->setChecked(true);
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(asked.last(), figure::ConfidentialChoice::Included);
}

/// Without a footnote there is still the line that says what is in it; a headline of a person is marked as one.
void TestExportDialog::thatSecretsAreInItIsPrintedWhateverIsLeftOut()
{
    auto subject = sampleSubject();
    subject.confidential = 2;
    subject.origin.portfolio = u"Demo"_s;
    subject.notice = [](domain::Language, figure::ConfidentialChoice choice) { return choice == figure::ConfidentialChoice::Included ? u"CONFIDENTIAL: all of it."_s : QString(); };
    const auto dialog = dialogFor(subject);
    auto choice = choiceOf(u"svg"_s);
    choice.footnote = false;
    dialog->findChild<widgets::ExportOptions *>()->setChoice(choice);
    const auto boxes = dialog->findChildren<QCheckBox *>();
    (*std::ranges::find_if(boxes, [](QCheckBox *each) { return each->text().contains(u"confidential"_s); }))->setChecked(true);
    const auto lines = dialog->findChildren<QLineEdit *>();
    auto *headline = *std::ranges::find_if(lines, [](QLineEdit *line) { return line->accessibleName() == u"Headline"_s; });
    QTRY_VERIFY(dialog->isReady());
    headline->selectAll();
    QTest::keyClicks(headline, u"Our lead"_s);
    const QString path = m_dir->filePath(u"secret.svg"_s);
    QVERIFY(dialog->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("CONFIDENTIAL: all of it."));
    const auto figures = exchange::exportedFile(svg).value().provenance.figures;
    const auto said = std::ranges::find_if(figures, &figure::isSaid);
    QVERIFY(said != figures.end());
    QVERIFY(figure::isTyped(*said));
    QCOMPARE(std::ranges::count_if(figures, &figure::isSaid), 1); // No footnote was asked for.
    dialog->copyToClipboard();
    QVERIFY(QApplication::clipboard()->mimeData()->text().contains(u"CONFIDENTIAL: all of it."_s));
}

/// The page's own drag: what other programs are offered, and that secrets stay.
void TestExportDialog::aChartIsDraggedOutAsAFile()
{
    QList<figure::ConfidentialChoice> asked;
    presentation::ExportSubject subject;
    subject.confidential = 2;
    subject.make = [&](domain::Language language, figure::ConfidentialChoice choice) {
        asked.append(choice);
        return sample::concentration(language);
    };
    QSettings().setValue(u"export/choice"_s, presentation::toJson(choiceOf(u"xlsx"_s)));
    widgets::ChartDrag drag;
    const auto offered = drag.offer(subject);
    QVERIFY(offered);
    QCOMPARE(asked, QList{figure::ConfidentialChoice::LeftOut});
    QVERIFY(offered->hasImage() && offered->hasText() && offered->hasHtml() && offered->hasFormat(u"image/svg+xml"_s));
    QCOMPARE(offered->urls().size(), 1);
    QFile file(offered->urls().first().toLocalFile());
    QVERIFY(file.fileName().endsWith(u".xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
}

void TestExportDialog::aBrandTakesPicturesAndTemplatesOnly()
{
    widgets::BrandDialog dialog({});
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_dir->filePath(u"logo.png"_s)));
    QVERIFY(dialog.takeLogo(m_dir->filePath(u"logo.png"_s)));
    QCOMPARE(QImage::fromData(dialog.brand().logo).height(), 256);
    QVERIFY(!dialog.takeTemplate(m_dir->filePath(u"logo.png"_s)));
    QVERIFY(!dialog.takeLogo(m_dir->filePath(u"nothing.png"_s)));
    const auto chart = dialogFor();
    QTRY_VERIFY(chart->isReady());
    QVERIFY(chart->exportTo(m_dir->filePath(u"company.pptx"_s)));
    QVERIFY(dialog.takeTemplate(m_dir->filePath(u"company.pptx"_s)));
    QCOMPARE(dialog.brand().templateName, u"company.pptx"_s);
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
