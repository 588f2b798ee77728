// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/record_names.h"
#include "presentation/profile/profile_painting.h"
#include "widgets/companies/company_page.h"
#include "widgets/companies/section_table.h"
#include "widgets/pages/record_table.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/shell/key_figure_card.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using widgets::CompanyPage;
using widgets::SectionTable;
using Place = widgets::PortfolioView::Place;

namespace {

/// The company with this name, chosen in the list and opened by its button.
CompanyPage *openProfile(WindowFixture &f, const QString &name)
{
    QTest::keyClick(f.window.get(), Qt::Key_6, Qt::ControlModifier);
    const auto ids = domain::findByName(f.now(), RecordKind::Company, name);
    if (ids.isEmpty())
        qFatal("no company %s", qPrintable(name));
    f.recordPage()->showRecord(ids.first());
    f.window->findChild<QPushButton *>(u"openProfile"_s)->click();
    return f.window->findChild<CompanyPage *>();
}

SectionTable *section(CompanyPage &page, const QString &title)
{
    for (auto *table : page.findChildren<SectionTable *>()) {
        if (table->accessibleName().startsWith(title))
            return table;
    }
    return nullptr;
}

} // namespace

/// Looking at companies in the real window.
class TestCompanyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListLeadsToTheProfileAndThatToTheRecord()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openProfile(f, u"Akeso"_s);
        QCOMPARE(f.view().place(), Place::CompanyProfile);
        QVERIFY(page->profile().page.name.contains(u"Akeso"_s));
        QCOMPARE(page->profile().page.otherName, u"康方生物"_s);
        QVERIFY(page->findChild<widgets::PipelineView *>()->lines().count() > 0);
        page->findChild<QPushButton *>(u"editCompany"_s)->click();
        QCOMPARE(f.view().place(), Place::Companies);
        QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{page->company().value});
    }

    void aPartnersNameOpensThePartnersProfile()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openProfile(f, u"Akeso"_s);
        auto *partners = section(*page, u"Partners"_s);
        QVERIFY(partners);
        const QString first = page->profile().page.name;
        const QString name = partners->model()->index(0, 0).data().toString();
        partners->setFocus();
        partners->setCurrentIndex(partners->model()->index(0, 0));
        QTest::keyClick(partners, Qt::Key_Return);
        QTRY_COMPARE(page->profile().page.name, name);
        QCOMPARE(f.view().place(), Place::CompanyProfile);
        f.view().goBack(); // To the company that led here, not only to the page.
        QCOMPARE(page->profile().page.name, first);
        f.view().goForward();
        QCOMPARE(page->profile().page.name, name);
    }

    void aDealsRowOpensTheDealAndBackLeadsBack()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openProfile(f, u"Akeso"_s);
        auto *deals = section(*page, u"Deals"_s);
        deals->setCurrentIndex(deals->model()->index(0, 0));
        QTest::keyClick(deals, Qt::Key_Return);
        QTRY_COMPARE(f.view().place(), Place::Deals);
        f.view().goBack();
        QCOMPARE(f.view().place(), Place::CompanyProfile);
    }

    void figuresListTheirRecords()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openProfile(f, u"Akeso"_s);
        const auto figure = page->profile().figures.at(2);
        QCOMPARE(figure.kind, RecordKind::Deal);
        QVERIFY(!figure.definition.isEmpty() && figure.detail.contains(QString::number(figure.ids.size())));
        page->findChildren<widgets::KeyFigureCard *>().at(2)->click();
        QCOMPARE(f.view().place(), Place::Deals);
        QCOMPARE(f.recordPage()->model().rowCount(), int(figure.ids.size()));
    }

    void theDayIsHonoredAndThePageFitsOnPaper()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openProfile(f, u"Akeso"_s);
        const auto now = page->profile().figures.at(2).ids.size();
        QVERIFY(f.state().setAsOf({QDate(2018, 1, 1), {}}));
        QTRY_VERIFY(page->profile().figures.at(2).ids.size() < now);
        QVERIFY(page->profile().page.footer.contains(u"1 Jan 2018"_s));
        QVERIFY(presentation::profilePdf(page->profile().page).startsWith("%PDF"));
    }
};

QTEST_MAIN(TestCompanyJourney)
#include "tst_company_journey.moc"
