// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/duplicates/duplicates_model.h"

#include "domain/value_text.h"
#include "presentation/duplicates/duplicate_words.h"
#include "presentation/words/window_language.h"

#include <QLocale>

namespace presentation {

using domain::RecordKind;

DuplicatesModel::DuplicatesModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_task(this, [this](const QList<analytics::DuplicatePair> &pairs) { take(pairs); })
{
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        m_isStale = true;
        show(); // A pair whose record is gone goes at once.
        compare();
    });
}

void DuplicatesModel::setActive(bool active)
{
    m_isActive = active;
    compare();
}

void DuplicatesModel::compare()
{
    if (!m_isActive || !m_isStale)
        return;
    m_isStale = false;
    m_task.start([snapshot = m_workspace.snapshot()](QPromise<QList<analytics::DuplicatePair>> &promise) {
        const auto pairs = analytics::duplicatePairs(*snapshot, [&] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(pairs);
    });
}

void DuplicatesModel::take(const QList<analytics::DuplicatePair> &pairs)
{
    m_pairs = pairs;
    m_isReady = true;
    show();
    Q_EMIT compared();
}

void DuplicatesModel::setKind(RecordKind kind)
{
    m_kind = kind;
    show();
}

void DuplicatesModel::show()
{
    const auto snapshot = m_workspace.snapshot();
    const auto isThere = [&](RecordKind kind, qint64 id) { return !domain::recordName(*snapshot, kind, id, domain::Language::English).isEmpty(); };
    beginResetModel();
    m_shown.clear();
    for (const auto &pair : std::as_const(m_pairs)) {
        if ((m_kind == RecordKind::Unset || m_kind == pair.kind) && isThere(pair.kind, pair.first) && isThere(pair.kind, pair.second))
            m_shown.append(pair);
    }
    endResetModel();
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DuplicatesModel::text(const analytics::DuplicatePair &pair, int column) const
{
    const auto name = [&](qint64 id) { return domain::recordName(*m_workspace.snapshot(), pair.kind, id, windowLanguage()); };
    switch (column) {
    case Score: return QLocale().toString(pair.score);
    case Kind: return domain::labelOf(pair.kind, windowLanguage());
    case First: return name(pair.first);
    case Second: return name(pair.second);
    case Why: return reasonsText(pair);
    default: return {};
    }
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_shown[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Score ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Score: return tr("Score");
    case Kind: return tr("Kind");
    case First: return tr("Record");
    case Second: return tr("Looks like");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace presentation
