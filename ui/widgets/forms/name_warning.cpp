// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/name_warning.h"

#include "domain/checks/name_holder.h"
#include "domain/value_text.h"
#include "presentation/words/window_language.h"

namespace widgets {

namespace {

constexpr int kAfterMs = 120; ///< Long enough not to look at each letter, short enough to be there before the field is left.

} // namespace

NameWarning::NameWarning(domain::RecordKind kind, const workspace::Workspace &workspace, FieldRow *row)
    : QObject(row)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_row(row)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAfterMs);
    connect(row->editor(), &FieldEditor::edited, this, [this] { m_timer.start(); });
    connect(&m_timer, &QTimer::timeout, this, &NameWarning::check);
    connect(row, &FieldRow::actionTriggered, this, [this] {
        if (m_holder > 0 && m_row->message() == m_sentence)
            Q_EMIT openRequested(m_kind, m_holder);
    });
}

void NameWarning::check()
{
    m_timer.stop();
    const auto snapshot = m_workspace.snapshot();
    const QString typed = m_row->editor()->typedText();
    const auto holder = m_record < 0 ? std::nullopt : domain::rules::nameHolder(*snapshot, m_kind, typed, m_record);
    if (!holder) {
        if (m_holder > 0 && m_row->message() == m_sentence)
            m_row->clearMessage();
        m_holder = 0;
        return;
    }
    if (m_row->tone() == FieldRow::Tone::Refused)
        return;
    const QString record = domain::recordName(*snapshot, holder->kind, holder->id, presentation::windowLanguage());
    m_holder = holder->id;
    m_sentence = holder->name == record ? tr("There is a record called %1 already.").arg(record)
                                        : tr("%1 is already a name of %2.").arg(holder->name, record);
    m_row->showMessage(FieldRow::Tone::Marked, m_sentence, tr("Open %1").arg(record));
    m_row->keepFocus();
}

} // namespace widgets
