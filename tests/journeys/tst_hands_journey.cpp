// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/derived/phase_status.h"

#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using Place = widgets::PortfolioView::Place;

namespace {

/// The window with nothing but a keyboard: every key goes to what has the focus, as from a hand.
struct HandsFixture : support::WindowFixture
{
    using WindowFixture::WindowFixture;

    /// Editors open and close through queued calls.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QWidget *focused()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
        settle();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) { // The first one opens a cell, and the next go on in it.
            QTest::keyClicks(focused(), letter);
            settle();
        }
    }
    /// Steps on with Tab until a field is reached; false where that goes round without it.
    bool tabTo(const QString &name)
    {
        for (int steps = 0; steps < 60; ++steps) {
            if (focused()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Goes from tab to tab of the form until this list can be seen, and into it.
    bool goToList(const QString &name)
    {
        auto *list = recordPage()->findChild<QTableView *>(name);
        for (int steps = 0; steps < 12 && !list->parentWidget()->isVisible(); ++steps)
            press(Qt::Key_Tab, Qt::ControlModifier);
        for (int steps = 0; steps < 20 && !list->parentWidget()->isAncestorOf(focused()); ++steps)
            press(Qt::Key_Tab);
        return list->parentWidget()->isAncestorOf(focused());
    }
};

} // namespace

/// What is entered all day, by keyboard alone.
class TestHandsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCandidateWithAProgramIsEntered();
    void aDealWithTermsIsEntered();
};

void TestHandsJourney::aCandidateWithAProgramIsEntered()
{
    HandsFixture f(Contents::Demo);
    const auto candidates = f.now().of<domain::Candidate>().size();
    const auto programs = f.now().of<domain::Program>().size();
    const auto events = f.now().of<domain::StatusEvent>().size();
    f.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(f.view().place(), Place::Candidates);
    f.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(f.focused()->objectName(), u"primary_name"_s);
    f.type(u"KEYS-101"_s);
    f.press(Qt::Key_Tab);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), candidates + 1);
    QVERIFY(f.tabTo(u"target_summary"_s));
    f.type(u"TROP2"_s);
    QVERIFY(f.goToList(u"program"_s));
    f.press(Qt::Key_Insert);
    f.type(u"Breast cancer"_s);
    f.press(Qt::Key_Tab);
    f.type(u"Japan"_s); // A program is stored once it says where.
    f.press(Qt::Key_Tab);
    QTRY_COMPARE(f.now().of<domain::Program>().size(), programs + 1);
    QVERIFY(f.goToList(u"status_event"_s));
    f.press(Qt::Key_Insert);
    f.type(u"Jun 2025"_s);
    f.press(Qt::Key_Tab);
    QTRY_COMPARE(f.now().of<domain::StatusEvent>().size(), events + 1);
    f.type(u"Phase"_s); // A space would open the list.
    f.press(Qt::Key_Down); // From Phase 1 over Phase 1/2.
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Tab);
    domain::Id<domain::Program> program;
    for (const auto &each : f.now().rows<domain::Program>())
        program = std::max(program, each.id);
    QTRY_COMPARE(domain::programStatus(f.now(), program, f.state().asOf())->phase, domain::Phase::Phase2);
    QVERIFY(f.dump().contains(u"TROP2"_s));
    const QString before = f.dump();
    f.restart();
    QCOMPARE(f.dump(), before);
}

void TestHandsJourney::aDealWithTermsIsEntered()
{
    HandsFixture f(Contents::Demo);
    const auto deals = f.now().of<domain::Deal>().size();
    const auto terms = f.now().of<domain::DealTerm>().size();
    f.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(f.view().place(), Place::Deals);
    f.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(f.focused()->objectName(), u"title"_s);
    f.type(u"Keys and Hands"_s);
    f.press(Qt::Key_Tab);
    QTRY_COMPARE(f.now().of<domain::Deal>().size(), deals + 1);
    QVERIFY(f.tabTo(u"announced_date"_s));
    f.type(u"2025-02-30"_s);
    f.press(Qt::Key_Escape); // Restores what was there.
    f.type(u"3 Mar 2025"_s);
    QVERIFY(f.goToList(u"deal_term"_s));
    f.press(Qt::Key_Insert);
    for (const QString &text : {u"Upf"_s, u"40 M"_s, u"40 M"_s, u"USD"_s, u"Known"_s}) {
        f.type(text);
        f.press(Qt::Key_Tab);
    }
    QTRY_COMPARE(f.now().of<domain::DealTerm>().size(), terms + 1);
    domain::DealTerm term;
    for (const auto &each : f.now().rows<domain::DealTerm>())
        term = term.id < each.id ? each : term;
    QCOMPARE(term.type, domain::TermType::UpfrontCash);
    QCOMPARE(term.max, 40'000'000);
    QCOMPARE(term.currency, u"USD"_s);
    QCOMPARE(f.now().find(term.deal)->announced, domain::PartialDate::day(2025, 3, 3));
    const QString before = f.dump();
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.dump() != before);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    f.restart();
    QCOMPARE(f.dump(), before);
}

QTEST_MAIN(TestHandsJourney)
#include "tst_hands_journey.moc"
