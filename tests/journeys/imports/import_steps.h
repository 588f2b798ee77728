// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/window_fixture.h"

#include "presentation/import/import_plan_model.h"
#include "widgets/import/import_page.h"
#include "widgets/import/import_plan_pane.h"

#include <QPushButton>
#include <QTableView>

/// What the stories about imports do with the page, as a person would.
namespace import_steps {

using namespace Qt::StringLiterals;
using presentation::ImportPlanModel;
using presentation::RowOffer;
using support::WindowFixture;
using Step = widgets::ImportPage::Step;

inline QString data(const char *name)
{
    return QStringLiteral(PORTOLAN_TEST_DATA "/") + QLatin1String(name);
}

inline widgets::ImportPage *page(WindowFixture &f)
{
    return f.window->findChild<widgets::ImportPage *>();
}

inline ImportPlanModel *plan(WindowFixture &f)
{
    return static_cast<ImportPlanModel *>(f.find<QTableView>("importPlanTable")->model());
}

inline void press(WindowFixture &f, const char *button)
{
    QTest::mouseClick(f.find<QPushButton>(button), Qt::LeftButton);
}

inline bool isAt(WindowFixture &f, Step step)
{
    return QTest::qWaitFor([&] { return page(f)->step() == step && f.find<QPushButton>("importCancel")->isVisible()
                                     && (step == Step::File || step == Step::Done || f.find<QPushButton>("importNext")->isVisible()); }, 20'000);
}

/// From the file to its plan.
inline bool openPlan(WindowFixture &f, const QString &path)
{
    f.view().planImport(path);
    if (!isAt(f, Step::Columns))
        return false;
    press(f, "importNext");
    return isAt(f, Step::Plan);
}

inline bool apply(WindowFixture &f)
{
    press(f, "importNext");
    return isAt(f, Step::Done);
}

inline int rowOfLine(WindowFixture &f, int line)
{
    for (int row = 0; row < plan(f)->rowCount(); ++row) {
        if (plan(f)->index(row, ImportPlanModel::Line).data().toInt() == line)
            return row;
    }
    return -1;
}

inline QString change(WindowFixture &f, int line)
{
    return plan(f)->index(rowOfLine(f, line), ImportPlanModel::Change).data().toString();
}

/// Takes the first line of a row's menu that begins with these words.
inline bool takeOffer(WindowFixture &f, int row, const QString &words)
{
    f.find<QTableView>("importPlanTable")->selectRow(row);
    for (const RowOffer &offer : plan(f)->offers(row)) {
        if (offer.text.startsWith(words)) {
            f.window->findChild<widgets::ImportPlanPane *>()->take(offer);
            return QTest::qWaitFor([&] { return f.find<QPushButton>("importNext")->isEnabled(); }, 20'000);
        }
    }
    return false;
}

inline bool choose(WindowFixture &f, int line, const QString &words)
{
    return takeOffer(f, rowOfLine(f, line), words);
}

/// The first row with this action.
inline int rowOf(WindowFixture &f, const QString &action)
{
    for (int row = 0; row < plan(f)->rowCount(); ++row) {
        if (plan(f)->index(row, ImportPlanModel::Action).data().toString() == action)
            return row;
    }
    return -1;
}

} // namespace import_steps
