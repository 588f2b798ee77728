// SPDX-License-Identifier: GPL-3.0-or-later
// How what was typed into a field is stored, or refused.
#include "domain/edits.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/forms/field_grid.h"
#include "widgets/forms/form_words.h"

namespace widgets {

using domain::Error;
using domain::Value;

void FieldGrid::store(FieldRow *row)
{
    const QString typed = row->editor()->typedText();
    const auto waiting = m_waiting.constFind(row);
    if (!row->editor()->isModified() || (waiting != m_waiting.cend() && *waiting == typed))
        return;
    const auto value = row->editor()->typedValue();
    if (!value)
        refuse(row, value.error());
    else if (isDraft())
        storeInDraft(row, value.value());
    else
        submit(row, [kind = m_kind, ids = m_ids, key = row->key(), value = value.value()](const domain::Portfolio &now) {
            return domain::edits::setField(now, kind, ids, key, value);
        });
}

void FieldGrid::storeInDraft(FieldRow *row, const Value &value)
{
    m_draft.insert(row->key(), value);
    row->clearMessage();
    row->editor()->showValue(value);
    m_drafts.forgetTyped(0, row->key());
    Q_EMIT draftChanged(m_draft);
}

/// The wanted record and the reference to it are one step, so that undo takes back both.
void FieldGrid::create(FieldRow *row, const QString &name)
{
    const qint64 id = m_workspace.store().ids().nextValue();
    submit(row, [field = &row->field(), ids = m_ids, kind = m_kind, id, name](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        auto created = createReferenced(*field, now, id, name);
        if (!created || ids.isEmpty())
            return created;
        const auto after = domain::applied(std::make_shared<const domain::Portfolio>(now), created.value());
        auto linked = domain::edits::setField(*after, kind, ids, QString::fromLatin1(field->key), Value(id));
        if (!linked)
            return linked;
        records::append(created.value(), linked.value());
        return created;
    });
    if (isDraft() && records::exists(*m_workspace.snapshot(), row->field().references, id))
        storeInDraft(row, Value(id));
}

void FieldGrid::submit(FieldRow *row, const EditQueue::Build &build)
{
    const QString typed = row->editor()->typedText();
    const auto outcome = m_queue.submit(this, build, [this, row, typed, ids = m_ids](const domain::Status &status) {
        if (ids == m_ids)
            finish(row, typed, status);
        else if (!status)
            Q_EMIT refused(refusalText(row->field(), status.error(), typed));
    }, isMany() ? EditQueue::Size::Large : EditQueue::Size::Small);
    if (outcome == EditQueue::Outcome::Waiting) {
        m_waiting.insert(row, typed);
        row->showMessage(FieldRow::Tone::Waiting, isMany() ? tr("Writing…") : tr("Waiting for the import to finish…"));
    }
}

void FieldGrid::finish(FieldRow *row, const QString &typed, const domain::Status &status)
{
    if (row->editor()->typedText() != typed)
        return; // Typed on since; that text is stored by its own leaving.
    m_waiting.remove(row);
    if (!status) {
        refuse(row, status.error());
        return;
    }
    revert(row);
}

void FieldGrid::refuse(FieldRow *row, const Error &error)
{
    const QString typed = row->editor()->typedText();
    const bool isUnknownName = canCreate(row->field()) && !typed.trimmed().isEmpty()
        && (error.code == Error::Code::Constraint || error.code == Error::Code::Syntax);
    const QString sentence = refusalText(row->field(), error, typed);
    row->showMessage(FieldRow::Tone::Refused, sentence, isUnknownName ? tr("Create “%1”").arg(typed.simplified()) : QString());
    keepTyped();
    Q_EMIT refused(sentence);
}

} // namespace widgets
