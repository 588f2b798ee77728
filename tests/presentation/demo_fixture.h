// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "exchange/demo_portfolio.h"
#include "presentation/table/record_table_model.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using presentation::RecordTableModel;

namespace support {

/// The demo in a real file, seen as of a fixed day.
struct DemoFixture
{
    DemoFixture()
    {
        const database::OpenOptions options{database::OpenMode::ReadWrite, u"Tester"_s, [] { return 7U; }, u"test"_s};
        auto store = database::Store::create(dir.filePath(u"demo.portolan"_s), options);
        if (!store)
            qFatal("no store");
        const auto demo = exchange::demoPortfolio(QString::fromUtf16(exchange::kDemoFacts), store.value()->ids());
        if (!demo || !store.value()->apply(demo.value(), now))
            qFatal("no demo");
        auto snapshot = store.value()->load();
        workspace = std::make_unique<workspace::Workspace>(std::move(store).value(), snapshot.value(), [this] { return now; });
        state = std::make_unique<workspace::ViewState>(*workspace, domain::AsOf{now.date(), {}});
    }
    void submit(const domain::ChangeSet &changes)
    {
        if (!workspace->submit(changes))
            qFatal("not stored");
    }
    void setFilter(const QString &line) { state->setFilter(domain::FilterSpec::parse(line).value()); }

    QDateTime now{QDate(2025, 6, 30), QTime(12, 0), Qt::UTC};
    QTemporaryDir dir;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<workspace::ViewState> state;
};

/// More candidates than are put in order at once, named C00000 and on, all of one company.
struct ManyFixture : DemoFixture
{
    ManyFixture()
    {
        domain::ChangeSet changes;
        domain::Company maker;
        maker.id = workspace->store().ids().next<domain::Company>();
        maker.name = u"Maker"_s;
        company = maker.id.value;
        changes.insert(maker);
        for (int i = 0; i < 2600; ++i) {
            domain::Candidate candidate;
            candidate.id = workspace->store().ids().next<domain::Candidate>();
            candidate.name = u"C%1"_s.arg(i, 5, 10, QChar(u'0'));
            candidate.originator = maker.id;
            changes.insert(candidate);
        }
        submit(changes);
    }
    void rename(qint64 id, const QString &name)
    {
        submit(domain::edits::setField(*workspace->snapshot(), RecordKind::Candidate, {id}, u"primary_name", domain::Value(name)).value());
    }

    qint64 company = 0;
};

int columnOf(const RecordTableModel &model, const QString &key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString() == key)
            return column;
    }
    return -1;
}

} // namespace support
