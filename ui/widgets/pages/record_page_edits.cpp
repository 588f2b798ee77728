// SPDX-License-Identifier: GPL-3.0-or-later
// What the page adds, copies and removes.
#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_editing.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_sentences.h"
#include "widgets/pages/record_table.h"

namespace widgets {

namespace {

/// Above this, finding all that belongs to records keeps the window waiting.
constexpr qsizetype kManyRecords = 200;

} // namespace

void RecordPage::createRecord()
{
    if (m_workspace.store().isReadOnly())
        Q_EMIT refused(presentation::sentence({domain::Error::Code::ReadOnly, {}, {}}));
    else if (commitTyping())
        m_form->startDraft();
}

bool RecordPage::commitTyping()
{
    m_editing->cells().commitTyping();
    return m_form->commitTyping();
}

bool RecordPage::submit(const domain::ChangeSet &changes, const QString &sentence)
{
    constexpr qsizetype kLargeStep = 2000;
    const auto status = changes.size() > kLargeStep ? m_workspace.submitInBackground(changes) : m_workspace.submit(changes);
    if (!status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else
        Q_EMIT announced(sentence);
    return status.ok();
}

void RecordPage::duplicateSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 1 || !commitTyping())
        return;
    const auto before = m_workspace.snapshot();
    const auto changes = domain::edits::duplicateRecord(*before, m_model->kind(), ids.first(), m_workspace.store().ids());
    const auto added = presentation::makeRecordSource(m_model->kind())->changedIds(changes);
    const QString name = domain::recordName(*before, m_model->kind(), ids.first(), presentation::windowLanguage());
    if (!added.isEmpty() && submit(changes, tr("Made a copy of %1.").arg(name)))
        showRecord(added.first());
}

void RecordPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    if (ids.size() > kManyRecords) {
        removeMany(ids);
        return;
    }
    const int row = m_model->rowOf(ids.first());
    const auto changes = domain::edits::removeRecords(*m_workspace.snapshot(), m_model->kind(), ids);
    if (submit(changes, removalText(m_model->kind(), ids.size(), changes)) && selectedIds().isEmpty())
        m_table->selectRowNear(row);
}

/// What belongs to so many records is looked for on another thread, and told once they are gone.
void RecordPage::removeMany(const QList<qint64> &ids)
{
    const domain::StepLabel label{domain::StepLabel::Action::Remove, m_model->kind(), {}, {}, int(ids.size())};
    const auto status = m_workspace.submitPlanned(label, [kind = m_model->kind(), ids](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::removeRecords(now, kind, ids);
    });
    if (!status) {
        Q_EMIT refused(presentation::sentence(status.error()));
        return;
    }
    const auto told = connect(&m_workspace, &workspace::Workspace::changed, this, [this, count = ids.size()](const domain::ChangeSet &changes) {
        Q_EMIT announced(removalText(m_model->kind(), count, changes));
    });
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [told] { disconnect(told); }, Qt::SingleShotConnection);
}

} // namespace widgets
