// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/field_words.h"

#include "domain/trust/cited_place.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using domain::RecordKind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("RecordKind", source);
}

} // namespace

QString fieldLabel(const domain::FieldMeta &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldLabel(RecordKind kind, QStringView key)
{
    const auto *field = domain::fieldOf(kind, key);
    return field ? fieldLabel(*field) : key.toString();
}

QString kindWord(RecordKind kind)
{
    return domain::labelOf(kind, windowLanguage()).toLower();
}

QString countedKind(RecordKind kind, qint64 n)
{
    const auto text = [n](const char *one, const char *many) { return words(n == 1 ? one : many).arg(QLocale().toString(n)); };
    switch (kind) {
    case RecordKind::Candidate: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 candidate"), QT_TRANSLATE_NOOP("RecordKind", "%1 candidates"));
    case RecordKind::Program: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 program"), QT_TRANSLATE_NOOP("RecordKind", "%1 programs"));
    case RecordKind::Trial: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 trial"), QT_TRANSLATE_NOOP("RecordKind", "%1 trials"));
    case RecordKind::Deal: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 deal"), QT_TRANSLATE_NOOP("RecordKind", "%1 deals"));
    case RecordKind::Company: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 company"), QT_TRANSLATE_NOOP("RecordKind", "%1 companies"));
    case RecordKind::DealTerm: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 deal term"), QT_TRANSLATE_NOOP("RecordKind", "%1 deal terms"));
    case RecordKind::DealEvent: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 deal event"), QT_TRANSLATE_NOOP("RecordKind", "%1 deal events"));
    case RecordKind::Source: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 source"), QT_TRANSLATE_NOOP("RecordKind", "%1 sources"));
    default: return text(QT_TRANSLATE_NOOP("RecordKind", "%1 record"), QT_TRANSLATE_NOOP("RecordKind", "%1 records"));
    }
}

QString kindTitle(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Candidate: return words(QT_TRANSLATE_NOOP("RecordKind", "Candidates"));
    case RecordKind::Program: return words(QT_TRANSLATE_NOOP("RecordKind", "Programs"));
    case RecordKind::Trial: return words(QT_TRANSLATE_NOOP("RecordKind", "Trials"));
    case RecordKind::Deal: return words(QT_TRANSLATE_NOOP("RecordKind", "Deals"));
    case RecordKind::Company: return words(QT_TRANSLATE_NOOP("RecordKind", "Companies"));
    case RecordKind::DealTerm: return words(QT_TRANSLATE_NOOP("RecordKind", "Deal terms"));
    case RecordKind::DealEvent: return words(QT_TRANSLATE_NOOP("RecordKind", "Deal events"));
    case RecordKind::Source: return words(QT_TRANSLATE_NOOP("RecordKind", "Sources"));
    case RecordKind::Indication: return words(QT_TRANSLATE_NOOP("RecordKind", "Indications"));
    case RecordKind::FxRate: return words(QT_TRANSLATE_NOOP("RecordKind", "Exchange rates"));
    case RecordKind::Target: return words(QT_TRANSLATE_NOOP("RecordKind", "Targets"));
    default: return domain::labelOf(kind, windowLanguage());
    }
}

} // namespace presentation
