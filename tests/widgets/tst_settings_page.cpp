// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "domain/changes/term_edits.h"
#include "domain/derived/deal_status.h"
#include "support/dump.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/pages/settings_page.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace domain;
using namespace Qt::StringLiterals;
using support::find;
using support::FormFixture;
using widgets::SettingsPage;

namespace {

std::unique_ptr<SettingsPage> shown(FormFixture &f)
{
    auto page = std::make_unique<SettingsPage>(*f.workspace, *f.state);
    page->resize(1000, 700);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page did not become active");
    return page;
}

int rowOf(const QTableView &table, const QString &text)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

Id<Term> area(FormFixture &f, const QString &label)
{
    for (const auto &term : termsOf(*f.now(), TermVocabulary::Area)) {
        if (term.labelEn == label)
            return term.id;
    }
    return {};
}

Id<Indication> indication(FormFixture &f, const QString &name, Id<Term> area = {})
{
    Indication record;
    record.name = name;
    record.area = area;
    return f.add(record);
}

} // namespace

/// Vocabularies, indications, the portfolio's own choices and its exchange rates in the settings.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermIsRenamedInItsCell();
    void aLabelInUseIsExplained();
    void aTermIsAddedHiddenAndDeleted();
    void termsMoveByKeyboardAndInTheChoices();
    void twoTermsMergeAndComeApart();
    void indicationsMergeAndComeApart();
    void titleAndHomeCountriesAreStored();
    void aRateIsEnteredExactly();
    void aRateThatCannotBeIsExplained();
};

void TestSettingsPage::aTermIsRenamedInItsCell()
{
    FormFixture f;
    auto page = shown(f);
    auto *table = find<QTableView>(*page, u"terms"_s);
    const auto oncology = area(f, u"Oncology"_s);
    const int row = rowOf(*table, u"Oncology"_s);
    QVERIFY(row >= 0);
    QVERIFY(table->model()->setData(table->model()->index(row, 0), u"Cancer"_s));
    QCOMPARE(f.get(oncology).labelEn, u"Cancer"_s);
    QCOMPARE(f.get(oncology).code, u"ONCOLOGY"_s);
    QCOMPARE(table->model()->index(row, 0).data().toString(), u"Cancer"_s);
}

void TestSettingsPage::aLabelInUseIsExplained()
{
    FormFixture f;
    auto page = shown(f);
    auto *table = find<QTableView>(*page, u"terms"_s);
    QSignalSpy refused(page.get(), &SettingsPage::refused);
    table->model()->setData(table->model()->index(rowOf(*table, u"Oncology"_s), 0), u"neurology"_s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"merge the two"_s));
    QVERIFY(area(f, u"Oncology"_s).isValid());
}

void TestSettingsPage::aTermIsAddedHiddenAndDeleted()
{
    FormFixture f;
    auto page = shown(f);
    auto *table = find<QTableView>(*page, u"terms"_s);
    auto *english = find<QLineEdit>(*page, u"newTermEnglish"_s);
    support::typeInto(english, u"Dental"_s);
    QTest::keyClick(english, Qt::Key_Return);
    const int row = rowOf(*table, u"Dental"_s);
    QCOMPARE(row, table->model()->rowCount() - 1);
    QCOMPARE(table->currentIndex().row(), row);
    const auto &field = *findField<Indication>(u"ta_id");
    QCOMPARE(widgets::findChoices(field, u"dental"_s, *f.now(), Language::English).size(), 1);
    find<QPushButton>(*page, u"hideTerm"_s)->click();
    QCOMPARE(widgets::findChoices(field, u"dental"_s, *f.now(), Language::English).size(), 0);
    auto *remove = find<QPushButton>(*page, u"removeTerm"_s);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(rowOf(*table, u"Dental"_s), -1);
    table->selectRow(rowOf(*table, u"Oncology"_s));
    QVERIFY(!remove->isEnabled()); // Built in: rules hang on it.
}

void TestSettingsPage::termsMoveByKeyboardAndInTheChoices()
{
    FormFixture f;
    auto page = shown(f);
    auto *table = find<QTableView>(*page, u"terms"_s);
    const QString second = table->model()->index(1, 0).data().toString();
    table->selectRow(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table->model()->index(0, 0).data().toString(), second);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(widgets::findChoices(*findField<Indication>(u"ta_id"), {}, *f.now(), Language::English).first().text, second);
}

void TestSettingsPage::twoTermsMergeAndComeApart()
{
    FormFixture f;
    Term cancer;
    cancer.vocabulary = TermVocabulary::Area;
    cancer.code = u"CANCER"_s;
    cancer.labelEn = u"Cancer"_s;
    cancer.sort = 99;
    const auto from = f.add(cancer);
    const auto nsclc = indication(f, u"NSCLC"_s, from);
    auto page = shown(f);
    auto *table = find<QTableView>(*page, u"terms"_s);
    const int row = rowOf(*table, u"Cancer"_s);
    QCOMPARE(table->model()->index(row, 3).data().toString(), u"1"_s);
    table->selectRow(row);
    const QString before = support::dump(*f.now());
    find<QPushButton>(*page, u"mergeTerm"_s)->click();
    auto *into = find<QComboBox>(*page, u"mergeInto"_s);
    into->setCurrentIndex(into->findText(u"Oncology"_s));
    const auto steps = f.steps();
    find<QPushButton>(*page, u"doMerge"_s)->click();
    QCOMPARE(f.steps(), steps + 1);
    QCOMPARE(f.get(nsclc).area, area(f, u"Oncology"_s));
    QCOMPARE(rowOf(*table, u"Cancer"_s), -1);
    QVERIFY(f.workspace->undo());
    QCOMPARE(support::dump(*f.now()), before);
    QVERIFY(rowOf(*table, u"Cancer"_s) >= 0);
}

void TestSettingsPage::indicationsMergeAndComeApart()
{
    FormFixture f;
    const auto nsclc = indication(f, u"NSCLC"_s);
    const auto other = indication(f, u"Lung cancer, non-small cell"_s);
    Program program;
    program.candidate = f.candidate(u"AK112"_s);
    program.indication = other;
    const auto id = f.add(program);
    auto page = shown(f);
    page->showSection(SettingsPage::Section::Indications);
    auto *table = find<QTableView>(*page, u"indications"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(rowOf(*table, u"Lung cancer, non-small cell"_s));
    const QString before = support::dump(*f.now());
    find<QPushButton>(*page, u"mergeIndication"_s)->click();
    find<QPushButton>(*page, u"doMergeIndication"_s)->click();
    QCOMPARE(f.get(id).indication, nsclc);
    QCOMPARE(f.get(nsclc).synonyms, u"Lung cancer, non-small cell"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(f.workspace->undo());
    QCOMPARE(support::dump(*f.now()), before);
}

void TestSettingsPage::titleAndHomeCountriesAreStored()
{
    FormFixture f;
    auto page = shown(f);
    page->showSection(SettingsPage::Section::Portfolio);
    auto *title = find<QLineEdit>(*page, u"portfolioTitle"_s);
    support::typeInto(title, u"Our pipeline"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(f.now()->setting(QString::fromUtf16(settings::kTitle)), u"Our pipeline"_s);
    auto *countries = find<QLineEdit>(*page, u"homeCountries"_s);
    QVERIFY(countries->text().startsWith(u"China"_s));
    support::typeInto(countries, u"Japan; KR"_s);
    QVERIFY(page->commitTyping());
    QCOMPARE(homeCountries(*f.now()), (QStringList{u"JP"_s, u"KR"_s}));
    support::typeInto(countries, u"Atlantis"_s);
    QVERIFY(!page->commitTyping());
    QCOMPARE(countries->text(), u"Atlantis"_s);
    QTest::keyClick(countries, Qt::Key_Escape);
    QVERIFY(countries->text().startsWith(u"Japan"_s));
}

void TestSettingsPage::aRateIsEnteredExactly()
{
    FormFixture f;
    auto page = shown(f);
    page->showSection(SettingsPage::Section::ExchangeRates);
    support::typeInto(find<QLineEdit>(*page, u"rate_base"_s), u"USD"_s);
    support::typeInto(find<QLineEdit>(*page, u"rate_quote"_s), u"CNY"_s);
    support::typeInto(find<QLineEdit>(*page, u"rate_date"_s), u"30 Jun 2025"_s);
    auto *rate = find<QLineEdit>(*page, u"rate_rate"_s);
    support::typeInto(rate, u"7.15860"_s);
    find<QPushButton>(*page, u"addRate"_s)->click();
    QCOMPARE(f.now()->of<FxRate>().size(), 1);
    const FxRate stored = *f.now()->rows<FxRate>().begin();
    QCOMPARE(stored.rate, u"7.1586"_s);
    QCOMPARE(stored.date.toString(), u"2025-06-30"_s);
    auto *table = find<QTableView>(*page, u"rates"_s);
    QVERIFY(table->model()->setData(table->model()->index(0, 3), u"7.16"_s));
    QCOMPARE(f.get(stored.id).rate, u"7.16"_s);
    table->selectRow(0);
    find<QPushButton>(*page, u"removeRate"_s)->click();
    QCOMPARE(f.now()->of<FxRate>().size(), 0);
    QVERIFY(f.workspace->undo());
    QCOMPARE(f.now()->of<FxRate>().size(), 1);
}

void TestSettingsPage::aRateThatCannotBeIsExplained()
{
    FormFixture f;
    f.add(FxRate{{}, u"USD"_s, u"CNY"_s, PartialDate::day(2025, 6, 30), u"7.16"_s, {}});
    auto page = shown(f);
    page->showSection(SettingsPage::Section::ExchangeRates);
    QSignalSpy refused(page.get(), &SettingsPage::refused);
    auto *table = find<QTableView>(*page, u"rates"_s);
    table->model()->setData(table->model()->index(0, 3), u"7,16"_s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().startsWith(u"“7,16” is not a rate"_s));
    table->model()->setData(table->model()->index(0, 1), u"USD"_s);
    QCOMPARE(refused.last().first().toString(), u"Base and quote must be two different currencies."_s);
    QCOMPARE(f.now()->rows<FxRate>().begin()->rate, u"7.16"_s);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
