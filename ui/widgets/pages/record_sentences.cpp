// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_sentences.h"

#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace widgets {

using domain::RecordKind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("RecordPage", source);
}

qsizetype removalCount(const domain::ChangeSet &changes)
{
    qsizetype count = 0;
    domain::forEachRecordKind([&]<class Record>() {
        count += std::ranges::count_if(changes.of<Record>(), [](const auto &edit) { return !edit.after; });
    });
    return count;
}

} // namespace

bool comesInLists(RecordKind kind)
{
    constexpr RecordKind kKinds[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal, RecordKind::Company, RecordKind::DealEvent};
    return std::ranges::find(kKinds, kind) != std::end(kKinds);
}

QString newRecordText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Candidate: return words(QT_TRANSLATE_NOOP("RecordPage", "New candidate"));
    case RecordKind::Program: return words(QT_TRANSLATE_NOOP("RecordPage", "New program"));
    case RecordKind::Trial: return words(QT_TRANSLATE_NOOP("RecordPage", "New trial"));
    case RecordKind::Deal: return words(QT_TRANSLATE_NOOP("RecordPage", "New deal"));
    case RecordKind::Company: return words(QT_TRANSLATE_NOOP("RecordPage", "New company"));
    case RecordKind::DealTerm: return words(QT_TRANSLATE_NOOP("RecordPage", "New term"));
    case RecordKind::DealEvent: return words(QT_TRANSLATE_NOOP("RecordPage", "New event"));
    case RecordKind::Source: return words(QT_TRANSLATE_NOOP("RecordPage", "New source"));
    default: return words(QT_TRANSLATE_NOOP("RecordPage", "New record"));
    }
}

QString removalText(RecordKind kind, qsizetype chosen, const domain::ChangeSet &changes)
{
    const qsizetype linked = removalCount(changes) - chosen;
    const QString what = presentation::countedKind(kind, chosen);
    if (linked == 1)
        return words(QT_TRANSLATE_NOOP("RecordPage", "Removed %1 and 1 linked record. Ctrl+Z brings them back.")).arg(what);
    if (linked > 1)
        return words(QT_TRANSLATE_NOOP("RecordPage", "Removed %1 and %2 linked records. Ctrl+Z brings them back.")).arg(what, QLocale().toString(linked));
    return chosen == 1 ? words(QT_TRANSLATE_NOOP("RecordPage", "Removed %1. Ctrl+Z brings it back.")).arg(what)
                       : words(QT_TRANSLATE_NOOP("RecordPage", "Removed %1. Ctrl+Z brings them back.")).arg(what);
}

QString emptySentence(const EmptyReason &reason)
{
    const QString kinds = presentation::kindTitle(reason.kind).toLower();
    if (!reason.typed.isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordPage", "No %1 match “%2”.")).arg(kinds, reason.typed);
    if (!reason.restriction.isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordPage", "None of the %1 of “%2” pass the filter.")).arg(kinds, reason.restriction);
    if (!reason.filter.isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordPage", "No %1 pass the filter “%2”.")).arg(kinds, reason.filter);
    if (!reason.asOf.isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordPage", "No %1 exist as of %2. Choose a later date.")).arg(kinds, reason.asOf);
    if (reason.kind == RecordKind::Source)
        return words(QT_TRANSLATE_NOOP("RecordPage", "No sources yet. Add one here, or cite one beside the field whose value it states."));
    return (comesInLists(reason.kind) ? words(QT_TRANSLATE_NOOP("RecordPage", "No %1 yet. Add one, or import a list.")) : words(QT_TRANSLATE_NOOP("RecordPage", "No %1 yet. Add one."))).arg(kinds);
}

} // namespace widgets
