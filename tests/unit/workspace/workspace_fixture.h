// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/built_in_vocabulary.h"
#include "support/dump.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

/// A workspace on a real file that holds the built-in vocabulary, with a clock that tests may move.
class WorkspaceFixture
{
public:
    WorkspaceFixture()
    {
        auto store = must(database::Store::create(path(), options()));
        const auto vocabulary = exchange::builtInVocabulary(store->ids());
        const auto empty = must(store->load());
        const auto clock = [this] { return now; };
        m_workspace = std::make_unique<workspace::Workspace>(std::move(store), empty, clock);
        submit(vocabulary);
    }

    workspace::Workspace &workspace() { return *m_workspace; }
    domain::IdSource &ids() { return m_workspace->store().ids(); }
    domain::Snapshot snapshot() const { return m_workspace->snapshot(); }
    QString dump() const { return support::dump(*snapshot()); }
    /// What the file holds, read anew.
    QString stored() const { return support::dump(*must(m_workspace->store().load())); }
    QString path() const { return m_folder.filePath(QStringLiteral("p.portolan")); }

    /// As after a restart: nothing but the file is left.
    void reopen()
    {
        m_workspace.reset();
        m_workspace = must(workspace::Workspace::open(path(), options(), [this] { return now; }));
    }
    void submit(const domain::ChangeSet &changes)
    {
        if (const auto status = m_workspace->submit(changes); !status)
            qFatal("not stored: %s (%s)", qPrintable(status.error().detail), qPrintable(status.error().where));
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
    template <class T>
    static T must(domain::Result<T> result)
    {
        if (!result.ok())
            qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
        return std::move(result).value();
    }

    QDateTime now{QDate(2025, 6, 30), QTime(12, 0), Qt::UTC};

private:
    static database::OpenOptions options()
    {
        database::OpenOptions options;
        options.author = QStringLiteral("Ada");
        options.random = [] { return 41U; };
        options.machineFingerprint = QStringLiteral("machine");
        return options;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};
