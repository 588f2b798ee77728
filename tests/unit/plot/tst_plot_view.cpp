// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot_view.h"
#include "sample_charts.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlotView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickChoosesTheRecordsOfTheMark();
    void aClickBesideEveryMarkChoosesNothing();
    void aPullTakesTheChartAlongAndChoosesNothing();
    void aDoubleClickAsksForTheListOnce();
    void theRightButtonAsksForAMenu();
    void theKeyboardReachesEveryMark();
    void screenReadersHearTheFinding();
    void aNarrowCardAsksForHeight();
    void darkPalettesGiveDarkCharts();
    void aNewChartForgetsMarksThatAreGone();

private:
    QPoint centerOf(int index) const { return m_view->painting().marks().at(index).rect.center().toPoint(); }

    std::unique_ptr<plot::PlotView> m_view;
};

void TestPlotView::init()
{
    m_view = std::make_unique<plot::PlotView>();
    m_view->resize(420, 360);
    m_view->setChart(sample::concentration());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPlotView::aClickChoosesTheRecordsOfTheMark()
{
    QSignalSpy chosen(m_view.get(), &plot::PlotView::recordsChosen);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, centerOf(1));
    QCOMPARE(chosen.size(), 1);
    const auto ids = chosen.first().at(0).value<QList<qint64>>();
    QCOMPARE(ids, sample::concentration().panels[0].series[0].data[1].ids);
    QCOMPARE(chosen.first().at(1).toString(), u"AUTOIMMUNE"_s);
    QCOMPARE(chosen.first().at(2).toString(), u"share"_s);
    QCOMPARE(chosen.first().at(3).value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
}

void TestPlotView::aClickBesideEveryMarkChoosesNothing()
{
    QSignalSpy chosen(m_view.get(), &plot::PlotView::recordsChosen);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
    QCOMPARE(chosen.size(), 0);
}

void TestPlotView::aPullTakesTheChartAlongAndChoosesNothing()
{
    QSignalSpy chosen(m_view.get(), &plot::PlotView::recordsChosen);
    QSignalSpy cleared(m_view.get(), &plot::PlotView::clearRequested);
    QSignalSpy pulled(m_view.get(), &plot::PlotView::dragStarted);
    const auto moveTo = [&](QPoint place) {
        QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    };
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, centerOf(1));
    moveTo(centerOf(1) + QPoint(2, 0)); // A hand that trembles still clicks.
    QCOMPARE(pulled.size(), 0);
    moveTo(centerOf(1) + QPoint(40, 0));
    moveTo(centerOf(1) + QPoint(60, 0));
    QCOMPARE(pulled.size(), 1);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
    QCOMPARE(chosen.size() + cleared.size(), 0);
}

void TestPlotView::aDoubleClickAsksForTheListOnce()
{
    QSignalSpy listed(m_view.get(), &plot::PlotView::listRequested);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, centerOf(0));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().at(0).value<QList<qint64>>().size(), 171);
}

void TestPlotView::theRightButtonAsksForAMenu()
{
    QSignalSpy menu(m_view.get(), &plot::PlotView::menuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, centerOf(2), QPoint(7, 9));
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().at(0).toPoint(), QPoint(7, 9));
    QCOMPARE(menu.first().at(2).toString(), u"METABOLIC"_s);
}

void TestPlotView::theKeyboardReachesEveryMark()
{
    QSignalSpy listed(m_view.get(), &plot::PlotView::listRequested);
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < sample::areas().size(); ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    }
    QCOMPARE(listed.size(), sample::areas().size());
    for (qsizetype i = 0; i < listed.size(); ++i)
        QCOMPARE(listed.at(i).at(1).toString(), QLatin1String(sample::areas().at(i).key));
}

void TestPlotView::screenReadersHearTheFinding()
{
    QCOMPARE(m_view->accessibleName(), sample::concentration().headline);
    QCOMPARE(m_view->accessibleDescription(), sample::concentration().alternativeText);
}

void TestPlotView::aNarrowCardAsksForHeight()
{
    m_view->resize(900, 500);
    const int wide = m_view->minimumSizeHint().height();
    m_view->resize(280, 500);
    QVERIFY(m_view->minimumSizeHint().height() > wide);
}

void TestPlotView::darkPalettesGiveDarkCharts()
{
    const QImage light = m_view->grab().toImage();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x10, 0x15, 0x1A));
    m_view->setPalette(dark);
    const QPoint bar = centerOf(0);
    const QColor accent = presentation::Theme(presentation::Appearance::Dark).color(presentation::ColorRole::Accent);
    QCOMPARE(m_view->grab().toImage().pixelColor(bar), accent);
    QVERIFY(light.pixelColor(bar) != accent);
}

void TestPlotView::aNewChartForgetsMarksThatAreGone()
{
    QSignalSpy listed(m_view.get(), &plot::PlotView::listRequested);
    m_view->setFocus(Qt::TabFocusReason);
    m_view->setChart(sample::empty());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(listed.size(), 0);
    m_view->setChart(sample::outcomes());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(listed.size(), 1);
}

QTEST_MAIN(TestPlotView)
#include "tst_plot_view.moc"
