// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/history/logged_changes_model.h"

namespace presentation {

using database::LogReader;
using domain::Result;

namespace {

constexpr int kPage = 300;

} // namespace

LoggedChangesModel::LoggedChangesModel(workspace::Workspace &workspace, domain::Language language, QObject *parent)
    : ChangeLinesModel(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_task(this, [this](const Result<Page> &page) { show(page); })
{
    connect(&workspace, &workspace::Workspace::historyChanged, this, [this] {
        if (m_record.id > 0)
            loadRecord();
    });
}

void LoggedChangesModel::showStep(qint64 step)
{
    m_record = {};
    m_step = step;
    if (step > 0) {
        loadStep(0);
        return;
    }
    m_task.cancel();
    m_complete = true;
    setLines({});
}

void LoggedChangesModel::showRecord(const database::RecordKey &record)
{
    m_step = 0;
    m_complete = true;
    if (record != m_record)
        setLines({}); // Another record's past must not stand under this one's name, not even for a moment.
    m_record = record;
    if (record.id > 0)
        loadRecord();
}

void LoggedChangesModel::loadStep(qint64 after)
{
    m_complete = true; // Nothing more is asked for until this page is there.
    const auto &store = m_workspace.store();
    m_task.start([path = store.path(), newest = store.newestStep(), now = m_workspace.snapshot(), step = m_step, after,
                  language = m_language](QPromise<Result<Page>> &promise) {
        const auto reader = LogReader::open(path, newest);
        const auto changes = reader ? reader.value()->changesOf(step, after, kPage, *now) : Result<QList<database::RecordChange>>(reader.error());
        if (!changes) {
            promise.addResult(Result<Page>(changes.error()));
            return;
        }
        const auto &list = changes.value();
        promise.addResult(Result<Page>(Page{changeLines(list, {}, now, language), after, list.isEmpty() ? after : list.last().position, list.size() < kPage}));
    });
}

void LoggedChangesModel::loadRecord()
{
    const auto &store = m_workspace.store();
    m_task.start([path = store.path(), newest = store.newestStep(), now = m_workspace.snapshot(), record = m_record,
                  language = m_language](QPromise<Result<Page>> &promise) {
        const auto reader = LogReader::open(path, newest);
        const auto changes = reader ? reader.value()->historyOf(record, *now) : Result<QList<database::RecordChange>>(reader.error());
        if (!changes) {
            promise.addResult(Result<Page>(changes.error()));
            return;
        }
        QList<qint64> ids;
        for (const auto &change : changes.value()) {
            if (ids.isEmpty() || ids.last() != change.step)
                ids.append(change.step);
        }
        const auto steps = reader.value()->steps(ids);
        if (!steps)
            promise.addResult(Result<Page>(steps.error()));
        else
            promise.addResult(Result<Page>(Page{changeLines(changes.value(), steps.value(), now, language), 0, 0, true}));
    });
}

void LoggedChangesModel::show(const Result<Page> &page)
{
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_complete = page.value().complete;
    m_last = page.value().last;
    if (page.value().after == 0)
        setLines(page.value().lines);
    else
        appendLines(page.value().lines);
    Q_EMIT loaded();
}

bool LoggedChangesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_step > 0 && !m_complete;
}

void LoggedChangesModel::fetchMore(const QModelIndex &)
{
    loadStep(m_last);
}

} // namespace presentation
