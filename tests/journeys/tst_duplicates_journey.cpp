// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/forms/record_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

QLineEdit *typeInto(WindowFixture &f, const QString &key, const QString &text)
{
    auto *line = f.recordPage()->findChild<widgets::RecordForm *>()->findChild<QLineEdit *>(key);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    return line;
}

QString message(WindowFixture &f, const QString &key)
{
    const auto *label = f.recordPage()->findChild<QLabel *>(key + u"_message"_s);
    return label->isVisible() ? label->text() : QString();
}

} // namespace

/// Duplicates through the real window: the warning while a name is typed that another record has.
class TestDuplicatesJourney : public QObject
{
    Q_OBJECT

private slots:
    void aKnownNameIsToldWhileItIsTyped();
    void theWarningLeadsToTheRecord();
    void aTakenNameStaysMarkedOnceItIsStored();
};

void TestDuplicatesJourney::aKnownNameIsToldWhileItIsTyped()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    auto *line = typeInto(f, u"primary_name"_s, u"mk 2870"_s);
    QTRY_VERIFY(message(f, u"primary_name"_s).contains(u"MK-2870 is already a name of sacituzumab tirumotecan"_s));
    QTest::keyClicks(line, u"X"_s);
    QTRY_VERIFY(message(f, u"primary_name"_s).isEmpty());
}

void TestDuplicatesJourney::theWarningLeadsToTheRecord()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    const auto count = f.now().of<domain::Candidate>().size();
    typeInto(f, u"primary_name"_s, u"SKB264"_s);
    auto *link = f.recordPage()->findChild<QPushButton *>(u"primary_name_action"_s);
    QTRY_VERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(!f.recordPage()->selectedIds().isEmpty());
    const auto *candidate = f.now().find(domain::Id<domain::Candidate>{f.recordPage()->selectedIds().first()});
    QCOMPARE(candidate->name, u"sacituzumab tirumotecan"_s);
    QVERIFY(f.now().of<domain::Candidate>().size() <= count + 1);
}

void TestDuplicatesJourney::aTakenNameStaysMarkedOnceItIsStored()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    const auto count = f.now().of<domain::Candidate>().size();
    QTest::keyClick(typeInto(f, u"primary_name"_s, u"SKB264"_s), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), count + 1); // A contradiction is stored, and marked.
    QTRY_VERIFY(message(f, u"primary_name"_s).contains(u"sacituzumab tirumotecan"_s));
}

QTEST_MAIN(TestDuplicatesJourney)
#include "tst_duplicates_journey.moc"
