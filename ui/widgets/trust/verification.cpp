// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/verification.h"

#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"

namespace widgets {

namespace {

/// Up to here a step is planned and written in a few milliseconds.
constexpr qsizetype kManyRecords = 300;

} // namespace

Verification::Verification(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void Verification::verify(domain::RecordKind kind, const QList<domain::RecordRef> &records)
{
    const QString done = tr("Verified %1. Ctrl+Z takes it back.").arg(presentation::countedKind(kind, records.size()));
    if (records.size() > kManyRecords)
        return verifyMany(kind, records, done);
    const auto step = domain::edits::verify(*m_workspace.snapshot(), records, m_workspace.now().toLocalTime().date());
    const auto status = step ? m_workspace.submit(step.value()) : domain::Status(step.error());
    if (status)
        Q_EMIT announced(done);
    else
        Q_EMIT refused(presentation::sentence(status.error()));
}

void Verification::verifyMany(domain::RecordKind kind, const QList<domain::RecordRef> &records, const QString &done)
{
    const domain::StepLabel label{domain::StepLabel::Action::Verify, kind, {}, {}, int(records.size())};
    const QDate today = m_workspace.now().toLocalTime().date();
    const auto status = m_workspace.submitPlanned(label, [records, today](const domain::Portfolio &now) { return domain::edits::verify(now, records, today); });
    if (!status) {
        Q_EMIT refused(presentation::sentence(status.error()));
        return;
    }
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [this, done](const domain::Status &written) {
        if (written) // What went wrong is told by the window, for any step.
            Q_EMIT announced(done);
    }, Qt::SingleShotConnection);
}

} // namespace widgets
