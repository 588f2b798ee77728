// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/history/history_model.h"

#include "domain/tables/record_type.h"
#include "domain/value_text.h"
#include "presentation/history/change_lines_model.h"
#include "presentation/words/sentences.h"

#include <QLocale>

namespace presentation {

namespace {

constexpr int kPage = 200;
constexpr qsizetype kMostMatches = 100;

/// The codes whose label, in either language, holds the text: who looks for "Phase 3" means PHASE3 in the log.
QStringList codesNamed(const QString &text)
{
    QStringList codes;
    for (const auto *type : domain::recordTypes()) {
        for (const auto *field : type->fields()) {
            for (qint64 i = 1; field->vocabulary && i < field->vocabulary().size(); ++i) {
                const auto &vocabulary = field->vocabulary();
                const bool matches = vocabulary.label(i, domain::Language::English).contains(text, Qt::CaseInsensitive)
                    || vocabulary.label(i, domain::Language::Chinese).contains(text, Qt::CaseInsensitive);
                if (matches && !codes.contains(vocabulary.code(i)))
                    codes.append(vocabulary.code(i));
            }
        }
    }
    return codes;
}

template <class Record>
void addNamed(const domain::Portfolio &portfolio, const QString &text, QList<qint64> &ids)
{
    for (const Record &record : portfolio.rows<Record>()) {
        if (ids.size() >= kMostMatches)
            return;
        if (domain::recordName(portfolio, record.id, domain::Language::English).contains(text, Qt::CaseInsensitive)
            || domain::recordName(portfolio, record.id, domain::Language::Chinese).contains(text, Qt::CaseInsensitive))
            ids.append(record.id.value);
    }
}

/// Completes a typed query with what the words stand for in the log.
database::StepQuery understood(database::StepQuery query, const domain::Portfolio &portfolio)
{
    const QString text = query.text.trimmed();
    if (text.isEmpty())
        return query;
    query.codes = codesNamed(text);
    addNamed<domain::Candidate>(portfolio, text, query.records);
    addNamed<domain::Company>(portfolio, text, query.records);
    addNamed<domain::Deal>(portfolio, text, query.records);
    addNamed<domain::Indication>(portfolio, text, query.records);
    addNamed<domain::Trial>(portfolio, text, query.records);
    return query;
}

} // namespace

HistoryModel::HistoryModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_task(this, [this](const domain::Result<Page> &page) { show(page); })
{
    connect(&workspace, &workspace::Workspace::historyChanged, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::setQuery(const database::StepQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void HistoryModel::reload()
{
    load(0);
}

void HistoryModel::load(qint64 before)
{
    m_complete = true; // Nothing more is asked for until this page is there.
    const auto &store = m_workspace.store();
    m_task.start([path = store.path(), newest = store.newestStep(), query = m_query, before, now = m_workspace.snapshot()](
                     QPromise<domain::Result<Page>> &promise) {
        const auto reader = database::LogReader::open(path, newest);
        if (!reader) {
            promise.addResult(domain::Result<Page>(reader.error()));
            return;
        }
        const auto steps = reader.value()->steps(understood(query, *now), kPage, before);
        const auto authors = reader.value()->authors();
        if (!steps || !authors)
            promise.addResult(domain::Result<Page>(!steps ? steps.error() : authors.error()));
        else
            promise.addResult(domain::Result<Page>(Page{steps.value(), authors.value(), before}));
    });
}

void HistoryModel::show(const domain::Result<Page> &page)
{
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const auto &steps = page.value().steps;
    m_complete = steps.size() < kPage;
    m_authors = page.value().authors;
    if (page.value().before == 0) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
    } else if (!steps.isEmpty()) {
        beginInsertRows({}, int(m_steps.size()), int(m_steps.size() + steps.size()) - 1);
        m_steps.append(steps);
        endInsertRows();
    }
    Q_EMIT loaded();
}

bool HistoryModel::canRevert(int row) const
{
    const auto &step = m_steps.at(row);
    return step.revertedBy == 0 && step.label.action != domain::StepLabel::Action::Create && !m_workspace.store().isReadOnly();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (!m_steps.isEmpty())
        load(m_steps.last().id);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The steps are named within sentences elsewhere; a record's own name keeps its letters.
static QString withCapital(const QString &step)
{
    return step.left(1).toUpper() + step.mid(1);
}

QString HistoryModel::text(const database::StepInfo &step, int column) const
{
    switch (column) {
    case When: return momentText(step.at);
    case What: return step.reverts ? tr("Undo: %1").arg(stepText(step.label)) : withCapital(stepText(step.label));
    case Records: return QLocale().toString(step.recordCount);
    case Author: return step.author;
    case State: return step.revertedBy ? tr("reverted") : QString();
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_steps.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Records ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Records)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("Step");
    case Records: return tr("Records");
    case Author: return tr("By");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace presentation
