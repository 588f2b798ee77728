// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cells/cell_notes.h"

#include "domain/changes/dated_fields.h"
#include "domain/changes/record_fields.h"
#include "presentation/words/sentences.h"

namespace presentation {

CellNotes::CellNotes(domain::RecordKind kind, QObject *parent) : QObject(parent), m_kind(kind)
{
    const auto record = domain::recordFields(kind);
    for (const auto *field : record ? record->fields() : QList<const domain::FieldMeta *>()) {
        m_stored.insert(QLatin1String(field->key));
        if (domain::isTyped(*field) && !domain::isDated(kind, QString::fromLatin1(field->key)))
            m_typed.insert(QLatin1String(field->key));
    }
}

QVariant CellNotes::data(qint64 id, const QString &key, int role) const
{
    if (isEmpty() || (role != Qt::DisplayRole && role != Qt::AccessibleDescriptionRole && role != NoteRole))
        return {};
    const Note said = note(id, key);
    if (said.kind == Kind::None)
        return {};
    if (role == NoteRole)
        return int(said.kind);
    if (role == Qt::AccessibleDescriptionRole)
        return said.sentence;
    return said.kind == Kind::Refused ? QVariant(said.typed) : QVariant();
}

CellNotes::Note CellNotes::note(qint64 id, const QString &key) const
{
    if (const auto refused = m_refused.constFind({id, key}); refused != m_refused.cend())
        return *refused;
    const auto problems = m_problems.constFind({id, key});
    return problems == m_problems.cend() ? Note{} : Note{Kind::Contradiction, problems->join(u'\n'), {}};
}

void CellNotes::refuse(qint64 id, const QString &key, const QString &typed, const QString &sentence)
{
    m_refused.insert({id, key}, {Kind::Refused, sentence, typed});
    Q_EMIT changed();
}

void CellNotes::forget(qint64 id, const QString &key)
{
    if (m_refused.remove({id, key}))
        Q_EMIT changed();
}

void CellNotes::setProblems(const QList<domain::Problem> &problems)
{
    QHash<std::pair<qint64, QString>, QStringList> found;
    for (const auto &problem : problems) {
        if (problem.kind == m_kind)
            found[{problem.id, problem.field}].append(problemText(problem));
    }
    if (found == m_problems)
        return;
    m_problems = std::move(found);
    Q_EMIT changed();
}

} // namespace presentation
