// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "exchange/built_in_vocabulary.h"
#include "widgets/forms/record_form.h"
#include "workspace/view_state.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/// A portfolio in a real temporary file, a clock that stands still, and no drafts of earlier tests.
struct FormFixture
{
    FormFixture()
    {
        QSettings().clear();
        database::OpenOptions options;
        options.author = QStringLiteral("Tester");
        options.random = [] { return 7U; };
        options.machineFingerprint = QStringLiteral("test");
        const QDateTime now(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
        const QString path = dir.filePath(QStringLiteral("test.portolan"));
        auto store = database::Store::create(path, options);
        if (!store)
            qFatal("no store: %s", qPrintable(store.error().detail));
        auto snapshot = store.value()->load();
        if (!snapshot)
            qFatal("nothing loaded: %s", qPrintable(snapshot.error().detail));
        workspace = std::make_unique<workspace::Workspace>(std::move(store).value(), snapshot.value(), [now] { return now; });
        submit(exchange::builtInVocabulary(ids()));
        state = std::make_unique<workspace::ViewState>(*workspace, domain::AsOf{now.date(), {}});
    }

    domain::IdSource &ids() { return workspace->store().ids(); }
    domain::Snapshot now() const { return workspace->snapshot(); }
    void submit(const domain::ChangeSet &changes)
    {
        if (const auto status = workspace->submit(changes); !status)
            qFatal("not stored: %s", qPrintable(status.error().detail));
    }
    template <class Record>
    domain::Id<Record> add(Record record)
    {
        record.id = ids().next<Record>();
        domain::ChangeSet changes;
        changes.insert(record);
        submit(changes);
        return record.id;
    }
    domain::Id<domain::Candidate> candidate(const QString &name)
    {
        domain::Candidate record;
        record.name = name;
        return add(record);
    }
    template <class Record>
    Record get(domain::Id<Record> id) const
    {
        const auto *record = now()->find(id);
        if (!record)
            qFatal("no such record");
        return *record;
    }
    std::unique_ptr<widgets::RecordForm> form(domain::RecordKind kind, const QList<qint64> &records)
    {
        auto made = std::make_unique<widgets::RecordForm>(kind, *workspace, *state);
        made->resize(420, 760);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qFatal("the form did not become active");
        made->showRecords(records);
        return made;
    }
    /// How many steps the file's log holds.
    qsizetype steps() const { return workspace->store().steps(1000).size(); }

    QTemporaryDir dir;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<workspace::ViewState> state;
};

/// The child with this name; stops the test where there is none.
template <class Widget>
Widget *find(QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

/// Types over what a field holds and leaves it.
template <class Line>
void typeInto(Line *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

} // namespace support
