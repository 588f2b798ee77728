// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/import_words.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "exchange/trial_import.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace presentation {

using exchange::PlanRow;
using exchange::RefusalReason;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Import", source);
}

QString counted(qint64 n, const char *one, const char *many)
{
    return words(n == 1 ? one : many).arg(QLocale().toString(n));
}

QString reasonText(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None: return {};
    case RefusalReason::ColumnCount: return words(QT_TRANSLATE_NOOP("Import", "has %1 cells, not as many as the header names. Check for a stray quote or separator."));
    case RefusalReason::MissingNumber: return words(QT_TRANSLATE_NOOP("Import", "has no registry number, so it cannot be told from other trials."));
    case RefusalReason::BadNumber: return words(QT_TRANSLATE_NOOP("Import", "“%1” is no NCT number (NCT and eight digits)."));
    case RefusalReason::DuplicateInFile: return words(QT_TRANSLATE_NOOP("Import", "The same number stands in line %1 with other content; only that line is read."));
    case RefusalReason::BadDate: return words(QT_TRANSLATE_NOOP("Import", "“%1” is not a date. Dates look like 2025-03-28, 2025-03 or October 16, 2014."));
    case RefusalReason::BadStatus: return words(QT_TRANSLATE_NOOP("Import", "“%1” is not a study status of ClinicalTrials.gov."));
    case RefusalReason::BadPhase: return words(QT_TRANSLATE_NOOP("Import", "“%1” is not in the phase list."));
    case RefusalReason::BadCount: return words(QT_TRANSLATE_NOOP("Import", "“%1” is not a whole number."));
    case RefusalReason::BadFile: return words(QT_TRANSLATE_NOOP("Import", "holds no study of ClinicalTrials.gov."));
    }
    return {};
}

QString fieldChangeText(const exchange::FieldChange &change)
{
    const auto [before, after] = trialValues(change);
    return before.isEmpty() ? QStringLiteral("%1: %2").arg(trialFieldText(change), after) : QStringLiteral("%1: %2 → %3").arg(trialFieldText(change), before, after);
}

QString joined(const QList<exchange::FieldChange> &changes)
{
    QStringList texts;
    for (const auto &change : changes)
        texts.append(fieldChangeText(change));
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString olderText()
{
    return words(QT_TRANSLATE_NOOP("Import", "Older"));
}

QString actionText(PlanRow::Action action)
{
    switch (action) {
    case PlanRow::Action::Add: return words(QT_TRANSLATE_NOOP("Import", "Add"));
    case PlanRow::Action::Update: return words(QT_TRANSLATE_NOOP("Import", "Update"));
    case PlanRow::Action::Unchanged: return words(QT_TRANSLATE_NOOP("Import", "Unchanged"));
    case PlanRow::Action::Conflict: return words(QT_TRANSLATE_NOOP("Import", "To decide"));
    case PlanRow::Action::Refused: return words(QT_TRANSLATE_NOOP("Import", "Refused"));
    }
    return {};
}

QString refusalSentence(const PlanRow &row)
{
    const QString reason = reasonText(row.reason);
    const QString filled = reason.contains(QLatin1String("%1")) ? reason.arg(row.found) : reason;
    if (!row.file.isEmpty())
        return row.column.isEmpty() ? QStringLiteral("%1: %2").arg(row.file, filled) : QStringLiteral("%1, %2: %3").arg(row.file, row.column, filled);
    return row.column.isEmpty() ? words(QT_TRANSLATE_NOOP("Import", "Line %1: %2")).arg(QString::number(row.line), filled)
                                : words(QT_TRANSLATE_NOOP("Import", "Line %1, %2: %3")).arg(QString::number(row.line), row.column, filled);
}

QString changeText(const PlanRow &row)
{
    switch (row.action) {
    case PlanRow::Action::Add: return words(QT_TRANSLATE_NOOP("Import", "New trial"));
    case PlanRow::Action::Unchanged: return words(QT_TRANSLATE_NOOP("Import", "Already here"));
    case PlanRow::Action::Refused: return refusalSentence(row);
    case PlanRow::Action::Update: return joined(row.changes);
    case PlanRow::Action::Conflict:
        if (!row.olderThan.isEmpty())
            return words(QT_TRANSLATE_NOOP("Import", "%1: the file's state is older than that of %2 here; yours is kept. %3")).arg(row.key, row.olderThan, joined(row.conflicts));
        return words(QT_TRANSLATE_NOOP("Import", "Changed here and in the file; yours is kept. %1")).arg(joined(row.conflicts));
    }
    return {};
}

QString trialFieldText(const exchange::FieldChange &change)
{
    const auto *field = domain::findField<domain::Trial>(change.field);
    return field ? fieldLabel(*field) : change.field == QLatin1String("countries") ? words(QT_TRANSLATE_NOOP("Import", "Countries")) : change.field;
}

std::pair<QString, QString> trialValues(const exchange::FieldChange &change)
{
    const auto *field = domain::findField<domain::Trial>(change.field);
    if (field && field->kind == domain::FieldKind::TextHash)
        return {QString(), words(QT_TRANSLATE_NOOP("Import", "new wording"))};
    if (!field)
        return {QString(change.before).replace(u'|', QLatin1String(", ")), QString(change.after).replace(u'|', QLatin1String(", "))};
    const auto shown = [field](const QString &canonical) {
        static const domain::Portfolio none; // Nothing a registry brings refers to a record.
        const auto value = domain::parseCanonical(*field, canonical);
        const QString text = value.ok() ? domain::displayText(*field, value.value(), none, windowLanguage()) : canonical;
        return text.size() <= 80 ? text : text.first(79) + u'…';
    };
    return {shown(change.before), change.after.isEmpty() ? words(QT_TRANSLATE_NOOP("Import", "(empty)")) : shown(change.after)};
}

QString changedOnBothSidesText()
{
    return words(QT_TRANSLATE_NOOP("Import", " (changed here and in the file; the file's is taken)"));
}

QString changedOnBothSidesKeptText()
{
    return words(QT_TRANSLATE_NOOP("Import", " (changed here and in the file; yours is kept)"));
}

QString olderKeptText(const PlanRow &row)
{
    return words(QT_TRANSLATE_NOOP("Import", " (the file's state is older than that of %1 here; yours is kept)")).arg(row.olderThan);
}

QString applyText(const exchange::PlanCounts &counts)
{
    const QString additions = counted(counts.added, QT_TRANSLATE_NOOP("Import", "%1 addition"), QT_TRANSLATE_NOOP("Import", "%1 additions"));
    const QString updates = counted(counts.updated, QT_TRANSLATE_NOOP("Import", "%1 update"), QT_TRANSLATE_NOOP("Import", "%1 updates"));
    if (counts.added && counts.updated)
        return words(QT_TRANSLATE_NOOP("Import", "Apply %1 and %2")).arg(additions, updates);
    if (counts.added || counts.updated)
        return words(QT_TRANSLATE_NOOP("Import", "Apply %1")).arg(counts.added ? additions : updates);
    return words(QT_TRANSLATE_NOOP("Import", "Nothing to apply"));
}

QString rememberText()
{
    return words(QT_TRANSLATE_NOOP("Import", "Remember this list"));
}

QString trialFileText(const exchange::ImportPlan &plan)
{
    const bool isChina = plan.list == QStringView(exchange::kChinaDrugTrialsList);
    return (isChina ? words(QT_TRANSLATE_NOOP("Import", "%1 · %2 rows · China's drug trial register, whose columns are known"))
                    : words(QT_TRANSLATE_NOOP("Import", "%1 · %2 rows · ClinicalTrials.gov, whose columns are known")))
        .arg(plan.fileName, QLocale().toString(plan.rows.size()));
}

QString trialRemarks(const exchange::ImportPlan &plan)
{
    QStringList remarks;
    const auto first = [](const QStringList &list) {
        return list.first(qMin<qsizetype>(list.size(), 3)).join(QStringLiteral(", ")) + (list.size() > 3 ? QStringLiteral(", …") : QString());
    };
    if (!plan.offers.isEmpty()) {
        QStringList names;
        for (const auto &offer : plan.offers)
            names.append(QStringLiteral("“%1”").arg(offer.text.left(40)));
        remarks.append(words(QT_TRANSLATE_NOOP("Import", "%1 sponsors, interventions or conditions match no record and are kept as text (%2); link them in the trial's form."))
                           .arg(QLocale().toString(plan.offers.size()), first(names)));
    }
    if (const auto older = std::ranges::count_if(plan.rows, [](const PlanRow &row) { return !row.olderThan.isEmpty(); }); older > 0)
        remarks.prepend(words(QT_TRANSLATE_NOOP("Import", "Trials whose state in this file is older than here: %1. What is here is kept; the older state is added to their history.")).arg(QLocale().toString(older)));
    if (!plan.ignoredColumns.isEmpty())
        remarks.append(words(QT_TRANSLATE_NOOP("Import", "Columns the registry does not have are kept among the texts: %1.")).arg(first(plan.ignoredColumns)));
    if (!plan.unknownCountries.isEmpty())
        remarks.append(words(QT_TRANSLATE_NOOP("Import", "Countries kept as text only: %1.")).arg(first(plan.unknownCountries)));
    return remarks.join(u' ');
}

QString planSummary(const exchange::ImportPlan &plan)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 n, const char *source) {
        if (n > 0)
            parts.append(words(source).arg(locale.toString(n)));
    };
    add(plan.counts.added, QT_TRANSLATE_NOOP("Import", "%1 to add"));
    add(plan.counts.updated, QT_TRANSLATE_NOOP("Import", "%1 to update"));
    add(plan.counts.unchanged, QT_TRANSLATE_NOOP("Import", "%1 unchanged"));
    add(plan.counts.conflicts, QT_TRANSLATE_NOOP("Import", "%1 with fields changed on both sides"));
    add(plan.counts.refused, QT_TRANSLATE_NOOP("Import", "%1 refused"));
    return words(plan.rows.size() == 1 ? QT_TRANSLATE_NOOP("Import", "%1 row: %2.") : QT_TRANSLATE_NOOP("Import", "%1 rows: %2.")).arg(locale.toString(plan.rows.size()), parts.join(QStringLiteral(", ")));
}

} // namespace presentation
