// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recorded_server.h"
#include "window_fixture.h"

#include "widgets/pages/record_table.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using unit::RecordedServer;
using widgets::Place;

namespace {

const domain::Trial &trialNumbered(const domain::Portfolio &now, const QString &number)
{
    for (const domain::Trial &trial : now.rows<domain::Trial>()) {
        if (trial.number == number)
            return trial;
    }
    qFatal("no trial %s", qPrintable(number));
}

QByteArray pageOf(const QString &number)
{
    return R"({"totalCount":1,"studies":[{"protocolSection":{"identificationModule":{"nctId":")" + number.toUtf8()
        + R"("},"statusModule":{"whyStopped":"Read from the registry"}}}]})";
}

} // namespace

/// Chosen trials are asked for again; the plan shows what changed before it is written.
class FetchJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }

    void refreshShowsWhatChangedAndWritesItOnce()
    {
        WindowFixture story(Contents::Demo);
        story.view().goTo(Place::Trials);
        auto *page = story.recordPage();
        QVERIFY(page);
        page->table().selectRow(0);
        QTRY_COMPARE(page->selectedIds().size(), 1);
        const QString number = story.now().find(domain::Id<domain::Trial>{page->selectedIds().first()})->number;
        RecordedServer server({{RecordedServer::ok(pageOf(number))}});
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        auto *refresh = page->findChild<QPushButton *>(u"refreshTrials"_s);
        QVERIFY(refresh && refresh->isEnabled());
        refresh->click();
        QTRY_COMPARE(story.view().place(), Place::Import);
        QVERIFY(server.asked.value(0).contains(number.toLatin1()));
        QVERIFY(trialNumbered(story.now(), number).whyStopped.isEmpty());
        auto *apply = story.find<QPushButton>("importNext");
        QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
        apply->click();
        QTRY_COMPARE(trialNumbered(story.now(), number).whyStopped, u"Read from the registry"_s);
        story.view().undo();
        QTRY_VERIFY(trialNumbered(story.now(), number).whyStopped.isEmpty());
    }
};

QTEST_MAIN(FetchJourney)
#include "tst_fetch_journey.moc"
