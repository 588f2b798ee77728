// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cells/problems_model.h"

#include "domain/changes/record_fields.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"

namespace presentation {

using domain::Problem;
using domain::RecordKind;

namespace {

bool hasPage(RecordKind kind)
{
    using enum RecordKind;
    return kind == Candidate || kind == Trial || kind == Deal || kind == Company || kind == Program || kind == Source;
}

/// The record that a child record belongs to: its first required reference.
std::pair<RecordKind, qint64> ownerOf(const domain::Portfolio &portfolio, RecordKind kind, qint64 id)
{
    const auto fields = domain::recordFields(kind);
    for (const auto *field : fields->fields()) {
        if (field->kind != domain::FieldKind::Reference || !field->required)
            continue;
        const auto value = fields->value(portfolio, id, QLatin1String(field->key).toString(), {});
        const auto *owner = std::get_if<qint64>(&value);
        return {field->references, owner ? *owner : 0};
    }
    return {RecordKind::Unset, 0};
}

} // namespace

ProblemsModel::ProblemsModel(const ProblemList &list, const workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_list(list), m_workspace(workspace)
{
    connect(&list, &ProblemList::changed, this, &ProblemsModel::refresh);
    refresh();
}

void ProblemsModel::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

void ProblemsModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (const Problem &problem : m_list.problems()) {
        const auto matches = [&](int column) { return text(problem, column).contains(m_search, Qt::CaseInsensitive); };
        if (m_search.isEmpty() || matches(Record) || matches(Field) || matches(Finding))
            m_shown.append(problem);
    }
    endResetModel();
}

std::pair<RecordKind, qint64> ProblemsModel::openableAt(int row) const
{
    std::pair<RecordKind, qint64> at{problemAt(row).kind, problemAt(row).id};
    while (at.second != 0 && !hasPage(at.first))
        at = ownerOf(*m_workspace.snapshot(), at.first, at.second);
    return at;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::text(const Problem &problem, int column) const
{
    const auto &portfolio = *m_workspace.snapshot();
    switch (column) {
    case Record: {
        const QString name = domain::recordName(portfolio, problem.kind, problem.id, windowLanguage());
        const QString kind = domain::labelOf(problem.kind, windowLanguage());
        if (!name.isEmpty())
            return QStringLiteral("%1: %2").arg(kind, name);
        const auto [ownerKind, owner] = ownerOf(portfolio, problem.kind, problem.id);
        return tr("%1 of %2").arg(kind, domain::recordName(portfolio, ownerKind, owner, windowLanguage()));
    }
    case Field: return problem.field.isEmpty() ? QString() : fieldLabel(problem.kind, problem.field);
    case Finding: return problemText(problem);
    default: return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(problemAt(index.row()), index.column());
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record: return tr("Record");
    case Field: return tr("Field");
    case Finding: return tr("What is wrong");
    default: return {};
    }
}

} // namespace presentation
