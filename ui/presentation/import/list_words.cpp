// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_words.h"

#include "domain/derived/deal_money.h"
#include "domain/text/money_text.h"
#include "domain/trust/cited_place.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/import_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace presentation {

using namespace domain;
using exchange::ListChange;
using exchange::ListPlan;
using exchange::ListRefusal;
using exchange::ListRow;
using Action = ListRow::Action;
using Choice = exchange::RowChoice::Kind;
using Look = ChangeRun::Look;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ListImport", source);
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString shortened(const QString &text, qsizetype most = 80)
{
    const QString plain = text.simplified();
    return plain.size() <= most ? plain : plain.first(most - 1) + u'…';
}

QString termText(const DealTerm &term)
{
    const QString amount = amountText(amountOf(term));
    const bool hasAmount = term.min || term.max || term.disclosure == Disclosure::None;
    if (!hasAmount && !term.text.isEmpty())
        return shortened(term.text, 60);
    return amount;
}

QString valueText(const ListChange &change, const Value &value, const Portfolio &now)
{
    const FieldMeta *field = fieldOf(change.kind, change.field);
    return field && !isEmpty(value) ? shortened(displayText(*field, value, now, windowLanguage())) : QString();
}

QString addedText(const ListChange &change)
{
    const QString kind = kindWord(change.kind);
    return change.name.isEmpty() ? words(QT_TRANSLATE_NOOP("ListImport", "new %1")).arg(kind) : QStringLiteral("%1 %2").arg(kind, shortened(change.name, 40));
}

void addComparison(QList<ChangeRun> &runs, const QString &label, const QString &before, const QString &after)
{
    runs.append({label + u' ', Look::Plain});
    if (!before.isEmpty()) {
        runs.append({before, Look::Now});
        runs.append({QStringLiteral(" → "), Look::Plain});
    }
    runs.append({after, before.isEmpty() ? Look::Plain : Look::New});
}

void addChange(QList<ChangeRun> &runs, const ListChange &change, const Portfolio &now)
{
    if (!runs.isEmpty())
        runs.append({QStringLiteral("; "), Look::Plain});
    if (change.termAfter) {
        const QString label = labelOf(change.termAfter->type, windowLanguage());
        addComparison(runs, label, change.termBefore ? termText(*change.termBefore) : QString(), termText(*change.termAfter));
    } else if (change.field.isEmpty()) {
        runs.append({addedText(change), Look::Plain});
    } else {
        const QString after = valueText(change, change.after, now);
        addComparison(runs, fieldLabel(change.kind, change.field), valueText(change, change.before, now), after.isEmpty() ? words(QT_TRANSLATE_NOOP("ListImport", "(new record)")) : after);
    }
    if (change.fate == ListChange::Fate::Conflict)
        runs.append({words(QT_TRANSLATE_NOOP("ListImport", " (changed here and in the file; yours is kept)")), Look::Plain});
    else if (change.fate == ListChange::Fate::Older)
        runs.append({words(QT_TRANSLATE_NOOP("ListImport", " (the file's state is older; yours is kept)")), Look::Plain});
    else if (change.fate == ListChange::Fate::Kept)
        runs.append({words(QT_TRANSLATE_NOOP("ListImport", " (yours is kept)")), Look::Plain});
}

/// What a new record mainly says: amounts and dates; names stand in the record's column already.
bool isTelling(const ListRow &row, const ListChange &change)
{
    static const QStringList quiet{QStringLiteral("title"), QStringLiteral("primary_name"), QStringLiteral("name_en"), QStringLiteral("registry_no")};
    return row.action != Action::Add || (!quiet.contains(change.field) && change.kind != RecordKind::DealParty && change.kind != RecordKind::Citation);
}

QString reasonText(exchange::DealLikeness reason)
{
    switch (reason) {
    case exchange::DealLikeness::PartiesAndDate: return words(QT_TRANSLATE_NOOP("ListImport", "same parties and month"));
    case exchange::DealLikeness::SameDay: return words(QT_TRANSLATE_NOOP("ListImport", "dates that agree"));
    case exchange::DealLikeness::SameAsset: return words(QT_TRANSLATE_NOOP("ListImport", "same asset"));
    case exchange::DealLikeness::SameAmounts: return words(QT_TRANSLATE_NOOP("ListImport", "same amounts"));
    case exchange::DealLikeness::DifferentAsset: return words(QT_TRANSLATE_NOOP("ListImport", "other asset"));
    case exchange::DealLikeness::DifferentTerritory: return words(QT_TRANSLATE_NOOP("ListImport", "other territory"));
    case exchange::DealLikeness::DifferentAmounts: return words(QT_TRANSLATE_NOOP("ListImport", "other total and upfront"));
    case exchange::DealLikeness::SameEvent: return words(QT_TRANSLATE_NOOP("ListImport", "same kind of event on that day"));
    }
    return {};
}

QString refusalReason(const exchange::CellRefusal &refusal)
{
    switch (refusal.reason) {
    case ListRefusal::None: return {};
    case ListRefusal::BadCell: return exchange::refusalText(refusal.cell, shortened(refusal.found, 60), windowLanguage());
    case ListRefusal::NoName: return words(QT_TRANSLATE_NOOP("ListImport", "no name, so nothing says which record it is about"));
    case ListRefusal::NoParties: return words(QT_TRANSLATE_NOOP("ListImport", "no party and no title, nothing to match"));
    case ListRefusal::NoDate: return words(QT_TRANSLATE_NOOP("ListImport", "no date for what happened"));
    case ListRefusal::NotFound: return words(QT_TRANSLATE_NOOP("ListImport", "“%1” is not in this portfolio; import or enter it first")).arg(shortened(refusal.found));
    case ListRefusal::NotUnique: return words(QT_TRANSLATE_NOOP("ListImport", "several records are called “%1”")).arg(shortened(refusal.found));
    case ListRefusal::Contradicts: return words(QT_TRANSLATE_NOOP("ListImport", "another one of the same says %1; leave one of them")).arg(shortened(refusal.found));
    case ListRefusal::CannotBeStored: return words(QT_TRANSLATE_NOOP("ListImport", "%1 cannot be stored like this")).arg(refusal.columnName);
    }
    return {};
}

QString kindOf(const exchange::WordQuestion &question)
{
    return question.kind == RecordKind::Term ? labelOf(question.vocabulary, windowLanguage()).toLower() : kindWord(question.kind);
}

} // namespace

QString listActionText(const ListRow &row)
{
    if (row.action != Action::Refused && row.choice.kind == Choice::Skip)
        return words(QT_TRANSLATE_NOOP("ListImport", "Skip"));
    switch (row.action) {
    case Action::Add: return words(QT_TRANSLATE_NOOP("ListImport", "Add"));
    case Action::Update: return words(QT_TRANSLATE_NOOP("ListImport", "Update"));
    case Action::Unchanged: return words(QT_TRANSLATE_NOOP("ListImport", "Unchanged"));
    case Action::Conflict: {
        const bool isOnlyOlder = std::ranges::none_of(row.changes, [](const ListChange &change) { return change.fate == ListChange::Fate::Conflict; });
        return isOnlyOlder ? olderText() : words(QT_TRANSLATE_NOOP("ListImport", "To decide"));
    }
    case Action::Refused: return words(QT_TRANSLATE_NOOP("ListImport", "Refused"));
    case Action::Likely: return words(QT_TRANSLATE_NOOP("ListImport", "Same %1?")).arg(kindWord(row.kind));
    }
    return {};
}

QString listRefusalText(const exchange::CellRefusal &refusal, qint64 line)
{
    const QString reason = refusalReason(refusal);
    return refusal.column < 0 || refusal.columnName.isEmpty() ? words(QT_TRANSLATE_NOOP("ListImport", "Line %1: %2")).arg(QString::number(line), reason)
                                                              : words(QT_TRANSLATE_NOOP("ListImport", "Line %1, %2: %3")).arg(QString::number(line), refusal.columnName, reason);
}

QString likelyText(const exchange::LikelySame &likely)
{
    QStringList reasons;
    for (const auto reason : likely.reasons)
        reasons.append(reasonText(reason));
    if (likely.isSameSubstance)
        reasons.append(words(QT_TRANSLATE_NOOP("ListImport", "same generic name, but nothing says that it is the same company's")));
    const QString why = reasons.isEmpty() ? words(QT_TRANSLATE_NOOP("ListImport", "a name like it")) : reasons.join(QStringLiteral(", "));
    const QString what = likely.line ? words(QT_TRANSLATE_NOOP("ListImport", "line %1")).arg(likely.line) : QStringLiteral("“%1”").arg(shortened(likely.name, 50));
    return words(QT_TRANSLATE_NOOP("ListImport", "%1: %2 (score %3)")).arg(why, what).arg(likely.score);
}

QString questionText(const exchange::WordQuestion &question)
{
    const QString word = shortened(question.word, 50);
    QStringList names;
    for (const auto &likely : question.likely)
        names.append(QStringLiteral("%1 (%2)").arg(shortened(likely.name, 40)).arg(likely.score));
    const QString likely = names.join(QStringLiteral(", "));
    const bool isShared = question.likely.size() > 1 && question.likely[1].score == 100;
    if (question.kind == RecordKind::Term)
        return words(QT_TRANSLATE_NOOP("ListImport", "“%1” is no %2 here; left empty until you choose")).arg(word, kindOf(question));
    if (isShared)
        return words(QT_TRANSLATE_NOOP("ListImport", "several are called “%1” (%2: %3); left out until you choose")).arg(word, kindOf(question), likely);
    if (question.kind == RecordKind::Company)
        return words(QT_TRANSLATE_NOOP("ListImport", "“%1” is no %2 here; it may be %3")).arg(word, kindOf(question), likely);
    return likely.isEmpty() ? words(QT_TRANSLATE_NOOP("ListImport", "“%1” is no %2 here; left out until you choose")).arg(word, kindOf(question))
                            : words(QT_TRANSLATE_NOOP("ListImport", "“%1” is no %2 here; left out until you choose; it may be %3")).arg(word, kindOf(question), likely);
}

QList<ChangeRun> listChangeRuns(const ListPlan &plan, const ListRow &row, const Portfolio &now)
{
    QList<ChangeRun> runs;
    for (const auto &refusal : row.refusals)
        runs.append({(runs.isEmpty() ? QString() : QStringLiteral("; ")) + listRefusalText(refusal, row.line), Look::Plain});
    if (row.action == Action::Refused)
        return runs;
    if (row.action == Action::Likely && !row.likely.isEmpty())
        runs.append({words(QT_TRANSLATE_NOOP("ListImport", "Possible duplicate: %1")).arg(likelyText(row.likely.first())), Look::Plain});
    for (const qsizetype question : row.questions)
        runs.append({(runs.isEmpty() ? QString() : QStringLiteral("; ")) + questionText(plan.questions[question]), Look::Plain});
    // What a new deal is worth comes first.
    for (const bool isTerm : {true, false}) {
        for (const auto &change : row.changes) {
            if ((change.termAfter != nullptr) == isTerm && isTelling(row, change))
                addChange(runs, change, now);
        }
    }
    if (runs.isEmpty())
        runs.append({row.action == Action::Add ? words(QT_TRANSLATE_NOOP("ListImport", "New record")) : words(QT_TRANSLATE_NOOP("ListImport", "All values equal")), Look::Plain});
    return runs;
}

QString plainText(const QList<ChangeRun> &runs)
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    return text;
}

QString listSummary(const ListPlan &plan)
{
    const QString skipped = plan.skipped ? words(QT_TRANSLATE_NOOP("ListImport", ", %1 skipped")).arg(number(plan.skipped)) : QString();
    return words(plan.rows.size() == 1 ? QT_TRANSLATE_NOOP("ListImport", "%1 row: %2 to add, %3 to update, %4 unchanged, %5 refused%6.")
                                       : QT_TRANSLATE_NOOP("ListImport", "%1 rows: %2 to add, %3 to update, %4 unchanged, %5 refused%6."))
        .arg(number(plan.rows.size()), number(plan.counts.added), number(plan.counts.updated), number(plan.counts.unchanged), number(plan.counts.refused), skipped);
}

QString listApplyText(const ListPlan &plan)
{
    if (plan.counts.added + plan.counts.updated == 0 && !plan.changes.isEmpty())
        return rememberText();
    return applyText(plan.counts);
}

QString totalsText(const QList<exchange::PlanTotal> &totals)
{
    QStringList parts;
    for (const auto &total : totals) {
        const bool isMoney = total.kind == RecordKind::Unset;
        const auto text = [&](qint64 n, bool isBound) {
            const QString figure = isMoney ? domain::moneyText(n, QStringLiteral("USD"), windowLanguage()) : number(n);
            return isBound ? QStringLiteral("≥ %1").arg(figure) : figure;
        };
        const QString label = isMoney ? words(QT_TRANSLATE_NOOP("ListImport", "Disclosed value")) : kindTitle(total.kind);
        parts.append(QStringLiteral("%1 %2 → %3").arg(label, text(total.before, total.isBoundBefore), text(total.after, total.isBoundAfter)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString listWaiting(const ListPlan &plan)
{
    qint64 waiting = 0;
    for (const auto &row : plan.rows)
        waiting += row.action == Action::Refused && !(row.choice.kind == Choice::Skip && row.isDecided);
    return waiting == 0 ? QString()
                        : words(waiting == 1 ? QT_TRANSLATE_NOOP("ListImport", "%1 row waits for a fix; it is left out if you apply now.")
                                        : QT_TRANSLATE_NOOP("ListImport", "%1 rows wait for a fix; they are left out if you apply now.")).arg(number(waiting));
}

QString listNotes(const ListPlan &plan)
{
    QStringList notes;
    if (const QString waiting = listWaiting(plan); !waiting.isEmpty())
        notes.append(waiting);
    if (!plan.vanished.isEmpty()) {
        const QStringList names = plan.vanished.first(std::min<qsizetype>(3, plan.vanished.size()));
        notes.append(words(QT_TRANSLATE_NOOP("ListImport", "%1 of this list's earlier rows are gone from the file (%2%3); they are kept here."))
                         .arg(number(plan.vanished.size()), shortened(names.join(QStringLiteral(", ")), 120), plan.vanished.size() > 3 ? QStringLiteral(", …") : QString()));
    }
    notes.append(ownTableText(plan));
    notes.removeAll(QString());
    return notes.join(u' ');
}

QString ownTableText(const ListPlan &plan)
{
    QStringList notes;
    if (!plan.computed.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("ListImport", "Portolan wrote this table: only cells that differ from the portfolio as it is now are read, so look for what was edited here since; columns that it computes are left (%1)."))
                         .arg(shortened(plan.computed.join(QStringLiteral(", ")), 160)));
    if (plan.otherwiseComputed > 0)
        notes.append(words(QT_TRANSLATE_NOOP("ListImport", "Rows in which a computed column differs from what is computed now: %1.")).arg(number(plan.otherwiseComputed)));
    return notes.join(u' ');
}

QString listKindText(exchange::ListKind kind)
{
    return kind == exchange::ListKind::Unset ? words(QT_TRANSLATE_NOOP("ListImport", "Choose what the rows are")) : labelOf(kind, windowLanguage());
}

} // namespace presentation
