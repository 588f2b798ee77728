// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/controls/recent_list.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/start_page.h"
#include "widgets/start/recent_portfolios.h"
#include "widgets/start/window_settings_dialog.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::RecentList;

namespace {

const widgets::RecentPortfolio *entryOf(const QList<widgets::RecentPortfolio> &entries, const QString &path)
{
    for (const auto &entry : entries) {
        if (entry.path == path)
            return &entry;
    }
    return nullptr;
}

QModelIndex lineOf(const RecentList &list, const QString &words)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(words))
            return index;
    }
    return {};
}

} // namespace

/// The page without a portfolio in the real window.
class TestStartJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"recent"_s); }
    void cleanup() { QSettings().remove(u"recent"_s); }

    void aPortfolioThatIsLeftIsListedWithWhatItHolds()
    {
        WindowFixture f(Contents::Demo);
        const qint64 candidates = f.now().rows<domain::Candidate>().size();
        f.window->closePortfolio();
        auto *start = f.window->findChild<widgets::StartPage *>();
        QVERIFY(start->isVisible());
        const auto entries = widgets::recentPortfolios(f.environment.today());
        const auto *entry = entryOf(entries, f.path);
        QVERIFY(entry && !entry->isMissing);
        QVERIFY(entry->detail.contains(QString::number(candidates)));
        double all = 0;
        for (const double count : entry->phases)
            all += count;
        QVERIFY(all > 0 && all <= double(candidates));
        auto *list = start->findChild<RecentList *>();
        const QModelIndex line = lineOf(*list, entry->name);
        QVERIFY(line.isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(line).center());
        QVERIFY(f.window->portfolio());
    }

    void aFileThatIsGoneIsSaidAndTakenOffTheList()
    {
        WindowFixture f(Contents::Demo);
        const QString gone = f.dir.filePath(u"gone.portolan"_s);
        QVERIFY(QFile::copy(f.path, gone));
        widgets::rememberPortfolio(gone, f.now(), f.environment.clock());
        QVERIFY(QFile::remove(gone));
        f.window->closePortfolio();
        auto *start = f.window->findChild<widgets::StartPage *>();
        auto *list = start->findChild<RecentList *>();
        const int before = list->model()->rowCount();
        const QModelIndex line = lineOf(*list, u"gone.portolan"_s);
        QVERIFY(line.isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(line).center());
        QVERIFY(!f.window->portfolio());
        QVERIFY(start->messages()->isVisible());
        QVERIFY(start->messages()->sentence().contains(gone));
        for (auto *button : start->messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Remove from the list"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(list->model()->rowCount(), before - 1);
        QVERIFY(!lineOf(*list, u"gone.portolan"_s).isValid());
    }

    void theWindowsSettingsNeedNoPortfolio()
    {
        WindowFixture f(Contents::Vocabulary);
        f.window->closePortfolio();
        bool wasSeen = false;
        QTimer::singleShot(0, f.window.get(), [&wasSeen] {
            auto *dialog = qobject_cast<widgets::WindowSettingsDialog *>(QApplication::activeModalWidget());
            wasSeen = dialog != nullptr;
            if (dialog)
                dialog->reject();
        });
        QTest::mouseClick(f.window->findChild<QPushButton *>(u"startSettings"_s), Qt::LeftButton);
        QVERIFY(wasSeen);
    }
};

QTEST_MAIN(TestStartJourney)
#include "tst_start_journey.moc"
