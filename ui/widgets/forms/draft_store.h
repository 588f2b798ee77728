// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/record_access.h"

namespace widgets {

/// What was typed and is not in the portfolio yet: new records that miss something, and texts that could not be stored.
/// Kept in the settings, by portfolio file, so that it survives a crash. Written at once.
class DraftStore
{
public:
    DraftStore(const QString &portfolioPath, domain::RecordKind kind);

    /// The draft of a new record, or of a new row that belongs to `owner`; empty where there is none.
    FieldValues draft(qint64 owner = 0) const;
    void keepDraft(const FieldValues &values, qint64 owner = 0) const;
    void forgetDraft(qint64 owner = 0) const;

    /// Texts that were typed into a record and not stored, by field key. Id 0 is the draft.
    QHash<QString, QString> typed(qint64 id) const;
    void keepTyped(qint64 id, const QString &key, const QString &text) const;
    void forgetTyped(qint64 id, const QString &key) const;

private:
    QString path(const QString &name) const;
    QString draftPath(qint64 owner) const;

    domain::RecordKind m_kind;
    QString m_group;
};

} // namespace widgets
