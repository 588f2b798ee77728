// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/paste/paste_words.h"

#include "domain/columns.h"
#include "domain/value_text.h"
#include "presentation/cells/derived_origin.h"
#include "presentation/words/dated_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/refusal_words.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using domain::PasteCell;
using domain::PastePlan;
using domain::PasteRow;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Paste", source);
}

QString counted(qsizetype n, const char *one, const char *many)
{
    return words(n == 1 ? one : many).arg(QLocale().toString(n));
}

const domain::FieldMeta *columnOf(domain::RecordKind kind, const QString &key)
{
    const domain::FieldMeta *found = nullptr;
    domain::forEachRecordKind([&]<class Record>() {
        if (domain::recordKindOf<Record>() == kind)
            found = domain::findColumn<Record>(key);
    });
    return found;
}

QString shownValue(const domain::FieldMeta &field, const domain::Value &value, const domain::Portfolio &portfolio)
{
    const QString text = domain::displayText(field, value, portfolio, windowLanguage());
    return text.isEmpty() ? words(QT_TRANSLATE_NOOP("Paste", "(empty)")) : text;
}

QString reasonText(const PastePlan &plan, const PasteCell &cell)
{
    const auto *field = columnOf(plan.kind, cell.key);
    switch (cell.outcome) {
    case PasteCell::Outcome::Changed: return {};
    case PasteCell::Outcome::Outside:
        return words(QT_TRANSLATE_NOOP("Paste", "“%1” lies right of the last column of the table.")).arg(cell.text.left(60));
    case PasteCell::Outcome::Derived:
        return words(QT_TRANSLATE_NOOP("Paste", "“%1” cannot be written here, because this column is computed.")).arg(cell.text.left(60));
    case PasteCell::Outcome::NeedsEvent:
        return words(QT_TRANSLATE_NOOP("Paste", "“%1” is not written over what stands there. %2")).arg(cell.text.left(60), datedText(plan.kind));
    case PasteCell::Outcome::NotUnique:
        return words(QT_TRANSLATE_NOOP("Paste", "more than one record is called “%1”.")).arg(cell.text.left(60));
    case PasteCell::Outcome::CannotBeStored:
        if (cell.rule == domain::ProblemCode::RequiredEmpty || !field)
            return words(QT_TRANSLATE_NOOP("Paste", "must not be empty."));
        return unreadableText(*field, cell.text.left(60));
    case PasteCell::Outcome::NotFound:
        if (field && field->kind == domain::FieldKind::Reference)
            return words(QT_TRANSLATE_NOOP("Paste", "nothing is called “%1”. Add that record first, or correct the name.")).arg(cell.text.left(60));
        [[fallthrough]];
    case PasteCell::Outcome::Unreadable: return field ? unreadableText(*field, cell.text.left(60)) : QString();
    }
    return {};
}

QString changeText(const PastePlan &plan, const PasteRow &row, const PasteCell &cell, const domain::Portfolio &portfolio)
{
    const auto *field = columnOf(plan.kind, cell.key);
    if (!field)
        return {};
    const QString after = shownValue(*field, cell.after, portfolio);
    return row.outcome == PasteRow::Outcome::Added
        ? QStringLiteral("%1: %2").arg(fieldLabel(*field), after)
        : QStringLiteral("%1: %2 → %3").arg(fieldLabel(*field), shownValue(*field, cell.before, portfolio), after);
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString outcomeText(PasteRow::Outcome outcome)
{
    switch (outcome) {
    case PasteRow::Outcome::Added: return words(QT_TRANSLATE_NOOP("Paste", "Add"));
    case PasteRow::Outcome::Updated: return words(QT_TRANSLATE_NOOP("Paste", "Update"));
    case PasteRow::Outcome::Unchanged: return words(QT_TRANSLATE_NOOP("Paste", "Unchanged"));
    default: return words(QT_TRANSLATE_NOOP("Paste", "Refused"));
    }
}

QString refusedCellText(const PastePlan &plan, const PasteCell &cell)
{
    const auto *field = columnOf(plan.kind, cell.key);
    const QString reason = reasonText(plan, cell);
    if (cell.column < 0)
        return QStringLiteral("%1: %2").arg(field ? fieldLabel(*field) : cell.key, reason);
    const QString letters = columnLetters(cell.column);
    return field ? words(QT_TRANSLATE_NOOP("Paste", "Column %1, %2: %3")).arg(letters, fieldLabel(*field), reason)
                 : words(QT_TRANSLATE_NOOP("Paste", "Column %1: %2")).arg(letters, reason);
}

QString pasteRowText(const PastePlan &plan, const PasteRow &row, const domain::Portfolio &portfolio)
{
    QStringList parts;
    if (row.outcome == PasteRow::Outcome::Ambiguous)
        parts.append(words(QT_TRANSLATE_NOOP("Paste", "More than one record is called “%1”.")).arg(row.name));
    if (row.outcome == PasteRow::Outcome::Repeated)
        parts.append(words(QT_TRANSLATE_NOOP("Paste", "An earlier row is about the same record.")));
    QStringList changes;
    for (const auto &cell : row.cells) {
        if (cell.isRefused())
            parts.append(refusedCellText(plan, cell));
        else
            changes.append(changeText(plan, row, cell, portfolio));
    }
    if (!changes.isEmpty())
        parts.append(changes.join(QStringLiteral("; ")));
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Paste", "Already so")) : parts.join(QStringLiteral(" · "));
}

QString applyPasteText(const PastePlan &plan)
{
    const QString additions = counted(plan.added, QT_TRANSLATE_NOOP("Paste", "%1 addition"), QT_TRANSLATE_NOOP("Paste", "%1 additions"));
    const QString updates = counted(plan.updated, QT_TRANSLATE_NOOP("Paste", "%1 update"), QT_TRANSLATE_NOOP("Paste", "%1 updates"));
    if (plan.added && plan.updated)
        return words(QT_TRANSLATE_NOOP("Paste", "Apply %1 and %2")).arg(additions, updates);
    if (plan.isEmpty())
        return words(QT_TRANSLATE_NOOP("Paste", "Nothing to apply"));
    return words(QT_TRANSLATE_NOOP("Paste", "Apply %1")).arg(plan.added ? additions : updates);
}

QString pastedText(const PastePlan &plan)
{
    QStringList parts;
    if (plan.added)
        parts.append(words(QT_TRANSLATE_NOOP("Paste", "%1 added")).arg(countedKind(plan.kind, plan.added)));
    if (plan.updated)
        parts.append(words(QT_TRANSLATE_NOOP("Paste", "%1 updated")).arg(countedKind(plan.kind, plan.updated)));
    QString text = words(QT_TRANSLATE_NOOP("Paste", "Pasted: %1.")).arg(parts.join(QStringLiteral(", ")));
    if (const auto left = plan.refusedCells + plan.refusedRows; left > 0)
        text += u' ' + counted(left, QT_TRANSLATE_NOOP("Paste", "%1 refused entry was left out."), QT_TRANSLATE_NOOP("Paste", "%1 refused entries were left out."));
    return text + u' ' + words(QT_TRANSLATE_NOOP("Paste", "Ctrl+Z takes it back."));
}

QString pasteNotes(const PastePlan &plan)
{
    QStringList notes;
    if (!plan.unknown.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("Paste", "No column is called “%1”; what stands there is left out."))
                         .arg(plan.unknown.first(qMin<qsizetype>(plan.unknown.size(), 3)).join(QStringLiteral("”, “"))));
    for (const auto &key : plan.leftOut)
        notes.append(words(QT_TRANSLATE_NOOP("Paste", "%1 is computed and left out of new records.")).arg(fieldLabel(*columnOf(plan.kind, key))));
    if (!plan.contradictions.isEmpty())
        notes.append(counted(plan.contradictions.size(), QT_TRANSLATE_NOOP("Paste", "%1 contradiction is stored and marked."),
                             QT_TRANSLATE_NOOP("Paste", "%1 contradictions are stored and marked.")));
    notes.append(words(QT_TRANSLATE_NOOP("Paste", "Nothing is written until you apply, and one Undo takes all of it back.")));
    return notes.join(u' ');
}

} // namespace presentation
