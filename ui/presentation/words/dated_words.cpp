// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/dated_words.h"

#include "domain/changes/dated_fields.h"
#include "domain/changes/record_fields.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>

namespace presentation {

using domain::RecordKind;

namespace {

const char *sourceText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::StatusEvent:
    case RecordKind::TrialStatusEvent:
    case RecordKind::DealEvent:
        return QT_TRANSLATE_NOOP("DatedWords", "What an event says is not typed over: press Enter on it, or “Correct this event…”, and give the reason; "
                                               "the history keeps what stood there.");
    case RecordKind::Candidate:
        return QT_TRANSLATE_NOOP("DatedWords", "Phase and activity follow from dated events of the programs. Press Enter here, or “Status…”, to add the event that changed them.");
    case RecordKind::Program:
        return QT_TRANSLATE_NOOP("DatedWords", "Phase and activity follow from dated events. Press Enter here, or “Status…”, to add the event that changed them.");
    default:
        return QT_TRANSLATE_NOOP("DatedWords", "The status follows from dated events and is not typed over. Press Enter here, or “Status…”, to add the event that changed it.");
    }
}

} // namespace

QString datedText(RecordKind kind)
{
    return QCoreApplication::translate("DatedWords", sourceText(kind));
}

QString datedFieldsText(RecordKind kind)
{
    QStringList labels;
    const auto record = domain::recordFields(kind);
    for (const auto *field : record ? record->fields() : QList<const domain::FieldMeta *>()) {
        if (domain::isDated(kind, QString::fromLatin1(field->key)))
            labels.append(fieldLabel(*field));
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace presentation
