// SPDX-License-Identifier: GPL-3.0-or-later
// A statement is checked: picked from the published figures, then typed, then compared with the records.
#include "window_fixture.h"

#include "widgets/claims/claim_dialog.h"
#include "widgets/pages/chart_page.h"
#include "widgets/shell/commands.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::Place;

class TestClaimJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublishedFigureIsPickedAndLaidBesideTheRecords();
    void aTypedStatementIsCheckedAsItIsTyped();
    void twoSharesTellTheirOneTotal();
    void theCheckerIsReachedFromChartsAndTheCommands();

private:
    static widgets::ClaimDialog *open(WindowFixture &f);
    static QString text(const widgets::ClaimDialog &dialog, const char *name);
    static void pick(const widgets::ClaimDialog &dialog, const QString &statement, QItemSelectionModel::SelectionFlags flags);
};

widgets::ClaimDialog *TestClaimJourney::open(WindowFixture &f)
{
    return &widgets::ClaimDialog::open(f.state(), &f.view());
}

QString TestClaimJourney::text(const widgets::ClaimDialog &dialog, const char *name)
{
    return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
}

void TestClaimJourney::pick(const widgets::ClaimDialog &dialog, const QString &statement, QItemSelectionModel::SelectionFlags flags)
{
    auto *table = dialog.findChild<QTableView *>(u"publishedClaims"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto index = table->model()->index(row, 0);
        if (index.data().toString() == statement) {
            table->selectionModel()->setCurrentIndex(index, flags | QItemSelectionModel::Rows);
            return;
        }
    }
    QFAIL(qPrintable(statement));
}

void TestClaimJourney::aPublishedFigureIsPickedAndLaidBesideTheRecords()
{
    WindowFixture f(Contents::Demo);
    auto *dialog = open(f);
    QCOMPARE(dialog->findChild<QTableView *>(u"publishedClaims"_s)->model()->rowCount(), 40);
    pick(*dialog, u"Share of the license-out deals completed in 2020 that had been terminated"_s, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(dialog->draft().part, u"25"_s);
    QCOMPARE(dialog->draft().whole, u"62"_s);
    QCOMPARE(text(*dialog, "claimVerdict"), u"The parts agree"_s);
    QCOMPARE(text(*dialog, "claimFindings"), u"25 of 62 is 40.3%, which rounds to the stated 40%."_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"claimMeasure"_s)->currentText(), u"Return rate, license-outs of 2020"_s);
    QVERIFY2(text(*dialog, "claimCompared").contains(u"from the published 40.3%"_s) || text(*dialog, "claimCompared").contains(u"than the published 40.3%"_s),
             qPrintable(text(*dialog, "claimCompared")));
    const QString compared = text(*dialog, "claimCompared");
    f.view().viewState().setFilter(domain::FilterSpec::parse(u"deal.signed:2019"_s).value());
    QTRY_VERIFY(text(*dialog, "claimCompared") != compared); // the filter holds here too
}

void TestClaimJourney::aTypedStatementIsCheckedAsItIsTyped()
{
    WindowFixture f(Contents::Demo);
    auto *dialog = open(f);
    const auto type = [&](const char *name, const QString &typed) { QTest::keyClicks(dialog->findChild<QLineEdit *>(QLatin1StringView(name)), typed); };
    QCOMPARE(text(*dialog, "claimVerdict"), u"Not enough is stated to check"_s);
    type("claim_part", u"25"_s);
    type("claim_whole", u"62"_s);
    type("claim_percent", u"43"_s);
    QCOMPARE(text(*dialog, "claimVerdict"), u"The parts do not agree"_s);
    QCOMPARE(text(*dialog, "claimFindings"), u"25 of 62 is 40.3%, not the stated 43%."_s);
    type("claim_low", u"x"_s);
    QVERIFY(text(*dialog, "claimFindings").contains(u"“x” is not a number"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"clearClaim"_s), Qt::LeftButton);
    QCOMPARE(text(*dialog, "claimVerdict"), u"Not enough is stated to check"_s);
    type("claim_before", u"51.9"_s);
    type("claim_after", u"66"_s);
    type("claim_growth", u"27.2"_s);
    QCOMPARE(text(*dialog, "claimVerdict"), u"The parts agree"_s);
    dialog->findChild<QAbstractButton *>(u"claim_mixesSources"_s)->click();
    QCOMPARE(text(*dialog, "claimVerdict"), u"The parts do not agree"_s);
}

void TestClaimJourney::twoSharesTellTheirOneTotal()
{
    WindowFixture f(Contents::Demo);
    auto *dialog = open(f);
    pick(*dialog, u"Chinese share of the world total of first-in-class candidates"_s, QItemSelectionModel::ClearAndSelect);
    QVERIFY(text(*dialog, "claimFindings").contains(u"1,775 is 19% of a total of"_s));
    pick(*dialog, u"US share of the world total of first-in-class candidates"_s, QItemSelectionModel::Select);
    QVERIFY2(text(*dialog, "claimFindings").contains(u"only for a total of 9,302–9,496"_s), qPrintable(text(*dialog, "claimFindings")));
}

void TestClaimJourney::theCheckerIsReachedFromChartsAndTheCommands()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    auto *page = f.window->findChild<widgets::ChartPage *>();
    QTest::mouseClick(page->findChild<QPushButton *>(u"checkClaim"_s), Qt::LeftButton);
    QPointer<widgets::ClaimDialog> dialog = f.view().findChild<widgets::ClaimDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    QTRY_VERIFY(!dialog);
    for (const auto &command : f.window->commands()) {
        if (command.title == u"Check a claim…"_s)
            command.run();
    }
    QVERIFY(f.view().findChild<widgets::ClaimDialog *>());
    const auto menus = f.window->findChildren<QMenu *>();
    QVERIFY(std::ranges::any_of(menus, [](const QMenu *menu) {
        return std::ranges::any_of(menu->actions(), [](const QAction *action) { return action->text() == u"Check a claim…"_s; });
    }));
}

QTEST_MAIN(TestClaimJourney)
#include "tst_claim_journey.moc"
