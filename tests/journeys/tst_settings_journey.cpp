// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/changes/term_edits.h"
#include "widgets/pages/settings_page.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace domain;
using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;

namespace {

int rowOf(const QTableView &table, const QString &text)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

Id<Term> area(WindowFixture &f, const QString &label)
{
    for (const auto &term : termsOf(f.now(), TermVocabulary::Area)) {
        if (term.labelEn == label)
            return term.id;
    }
    return {};
}

qint64 usage(WindowFixture &f, const QString &label)
{
    return termUsage(f.now(), TermVocabulary::Area).value(area(f, label).value);
}

} // namespace

/// The portfolio's own settings through the real window and a real file.
class TestSettingsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermIsRenamedByKeyboard();
    void twoTermsAreMergedAndComeApart();
    void aRateIsEnteredAndThereAfterARestart();
    void aNewTitleStandsAtTheTopAtOnce();
};

void TestSettingsJourney::aTermIsRenamedByKeyboard()
{
    WindowFixture f(Contents::Demo);
    const qint64 used = usage(f, u"Oncology"_s);
    QVERIFY(used > 0);
    const QString before = f.dump();
    f.view().goTo(widgets::Place::Settings);
    auto *table = f.find<QTableView>("terms");
    table->setCurrentIndex(table->model()->index(rowOf(*table, u"Oncology"_s), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Cancer"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(area(f, u"Cancer"_s).isValid());
    QCOMPARE(usage(f, u"Cancer"_s), used); // No record noticed.
    QCOMPARE(f.now().find(area(f, u"Cancer"_s))->code, u"ONCOLOGY"_s);
    const QString renamed = f.dump();
    f.view().undo();
    QCOMPARE(f.dump(), before);
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), renamed);
}

void TestSettingsJourney::twoTermsAreMergedAndComeApart()
{
    WindowFixture f(Contents::Demo);
    const qint64 both = usage(f, u"Oncology"_s) + usage(f, u"Autoimmune"_s);
    const QString before = f.dump();
    f.view().goTo(widgets::Place::Settings);
    auto *table = f.find<QTableView>("terms");
    table->selectRow(rowOf(*table, u"Autoimmune"_s));
    f.find<QPushButton>("mergeTerm")->click();
    auto *into = f.find<QComboBox>("mergeInto");
    into->setCurrentIndex(into->findText(u"Oncology"_s));
    f.find<QPushButton>("doMerge")->click();
    QTRY_COMPARE(usage(f, u"Oncology"_s), both);
    QVERIFY(!area(f, u"Autoimmune"_s).isValid());
    f.view().undo();
    QCOMPARE(f.dump(), before);
    QVERIFY(rowOf(*table, u"Autoimmune"_s) >= 0);
}

void TestSettingsJourney::aRateIsEnteredAndThereAfterARestart()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(widgets::Place::Settings);
    f.window->findChild<widgets::SettingsPage *>()->showSection(widgets::SettingsPage::Section::ExchangeRates);
    const std::pair<const char *, QString> typed[] = {{"rate_base", u"EUR"_s}, {"rate_quote", u"USD"_s}, {"rate_date", u"30 Jun 2025"_s}, {"rate_rate", u"1.1720"_s}};
    QLineEdit *line = nullptr;
    for (const auto &[name, text] : typed) {
        line = f.find<QLineEdit>(name);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(f.now().of<FxRate>().size(), 1);
    const QString entered = f.dump();
    f.restart();
    QCOMPARE(f.dump(), entered);
    QCOMPARE(f.now().rows<FxRate>().begin()->rate, u"1.172"_s);

    // The other way round on that day it says something else: refused with a sentence, as an import refuses it.
    f.view().goTo(widgets::Place::Settings);
    f.window->findChild<widgets::SettingsPage *>()->showSection(widgets::SettingsPage::Section::ExchangeRates);
    const std::pair<const char *, QString> turned[] = {{"rate_base", u"USD"_s}, {"rate_quote", u"EUR"_s}, {"rate_date", u"30 Jun 2025"_s}, {"rate_rate", u"1.1720"_s}};
    for (const auto &[name, text] : turned) {
        line = f.find<QLineEdit>(name);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    QTest::keyClick(line, Qt::Key_Return);
    auto *message = f.find<QLabel>("rateMessage");
    QTRY_VERIFY2(message->isVisible() && message->text().startsWith(u"EUR/USD 1.172 of that day"_s), qPrintable(message->text()));
    QCOMPARE(f.now().of<FxRate>().size(), 1);
}

void TestSettingsJourney::aNewTitleStandsAtTheTopAtOnce()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(widgets::Place::Settings);
    f.window->findChild<widgets::SettingsPage *>()->showSection(widgets::SettingsPage::Section::Portfolio);
    auto *title = f.find<QLineEdit>("portfolioTitle");
    title->setFocus();
    QTest::keyClicks(title, u"Our pipeline"_s);
    f.view().goTo(widgets::Place::Home); // Leaving stores what is half typed.
    const auto buttons = f.window->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *button) { return button->accessibleName() == u"Portfolio Our pipeline"_s; }));
    f.view().undo();
    QVERIFY(std::ranges::none_of(buttons, [](const QAbstractButton *button) { return button->accessibleName() == u"Portfolio Our pipeline"_s; }));
}

QTEST_MAIN(TestSettingsJourney)
#include "tst_settings_journey.moc"
