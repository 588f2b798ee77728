// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/term_edits.h"

#include "domain/changes/redirection.h"
#include "domain/changes/setting_edits.h"
#include "domain/edits.h"
#include "domain/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain {

namespace {

const QString kHiddenTerms = QStringLiteral("hidden_terms");

/// Hidden terms are named by vocabulary and code, which no renaming touches.
QString hiddenKey(const Term &term)
{
    return codeOf(term.vocabulary) + u'/' + term.code;
}

QStringList hiddenKeys(const Portfolio &portfolio)
{
    return portfolio.setting(kHiddenTerms).split(u'|', Qt::SkipEmptyParts);
}

qint64 usageOf(const Portfolio &portfolio, Id<Term> term)
{
    qint64 count = 0;
    forEachUse(portfolio, RecordKind::Term, term.value, [&](const ReferenceField &field, qint64) {
        count += field.type->kind() == RecordKind::Term ? 0 : 1;
    });
    return count;
}

QString codeFor(const Portfolio &portfolio, const Term &term)
{
    static const QRegularExpression separators(QStringLiteral("[^A-Z0-9]+"));
    QString base = term.labelEn.toUpper().replace(separators, QStringLiteral("_"));
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("TERM");
    const auto isTaken = [&](const QString &code) {
        return std::ranges::any_of(portfolio.rows<Term>(), [&](const Term &other) { return other.vocabulary == term.vocabulary && other.code == code; });
    };
    QString code = base;
    for (int number = 2; isTaken(code); ++number)
        code = QStringLiteral("%1_%2").arg(base).arg(number);
    return code;
}

bool isLabelTaken(const Portfolio &portfolio, const Term &term, const QString &label)
{
    const QString key = normalizedKey(label);
    return std::ranges::any_of(portfolio.rows<Term>(), [&](const Term &other) {
        return other.vocabulary == term.vocabulary && other.id != term.id && (normalizedKey(other.labelEn) == key || normalizedKey(other.labelZh) == key);
    });
}

} // namespace

QList<Term> termsOf(const Portfolio &portfolio, TermVocabulary vocabulary)
{
    QList<Term> terms;
    for (const Term &term : portfolio.rows<Term>()) {
        if (term.vocabulary == vocabulary && !term.mergedInto.isValid())
            terms.append(term);
    }
    std::ranges::stable_sort(terms, {}, &Term::sort);
    return terms;
}

QHash<qint64, qint64> termUsage(const Portfolio &portfolio, TermVocabulary vocabulary)
{
    QHash<qint64, qint64> usage;
    for (const Term &term : portfolio.rows<Term>()) {
        const qint64 count = term.vocabulary == vocabulary ? usageOf(portfolio, term.id) : 0;
        if (count > 0)
            usage.insert(term.id.value, count);
    }
    return usage;
}

bool isHidden(const Portfolio &portfolio, const Term &term)
{
    return hiddenKeys(portfolio).contains(hiddenKey(term));
}

namespace edits {

namespace {

Error refusedLabel(const QString &label, QStringView key)
{
    return {Error::Code::Constraint, label, key.toString()};
}

/// Where two fields of a record come to hold the same term, the later one is cleared.
void clearRepeated(AnyRecord &record, Id<Term> term)
{
    const RecordType &type = *recordType(record.kind());
    bool isHeld = false;
    for (int field = 0; field < int(type.fields().size()); ++field) {
        const bool holds = type.fields()[field]->references == RecordKind::Term && record.value(field) == Value(term.value);
        if (holds && isHeld)
            record.set(field, Value());
        isHeld = isHeld || holds;
    }
}

} // namespace

Result<ChangeSet> addTerm(const Portfolio &portfolio, const Term &labels, IdSource &ids)
{
    Term term = labels;
    term.labelEn = labels.labelEn.simplified();
    term.labelZh = labels.labelZh.simplified();
    if (term.labelEn.isEmpty() || isLabelTaken(portfolio, term, term.labelEn))
        return refusedLabel(term.labelEn, u"label_en");
    term.id = ids.next<Term>();
    term.code = codeFor(portfolio, term);
    term.builtIn = false;
    const auto present = termsOf(portfolio, term.vocabulary);
    term.sort = present.isEmpty() ? 1 : present.last().sort + 1;
    return insertRecord(portfolio, term);
}

Result<ChangeSet> renameTerm(const Portfolio &portfolio, Id<Term> id, QStringView key, const QString &label)
{
    const Term *term = portfolio.find(id);
    if (!term)
        return Error{Error::Code::NotFound, label, tableName(RecordKind::Term)};
    const QString text = label.simplified();
    if (!text.isEmpty() && isLabelTaken(portfolio, *term, text))
        return refusedLabel(text, key);
    return setField<Term>(portfolio, {id}, key, text.isEmpty() ? Value() : Value(text));
}

ChangeSet moveTerm(const Portfolio &portfolio, Id<Term> id, int steps)
{
    ChangeSet changes;
    const Term *moved = portfolio.find(id);
    if (!moved)
        return changes;
    auto terms = termsOf(portfolio, moved->vocabulary);
    const auto at = std::ranges::find(terms, id, &Term::id) - terms.begin();
    const auto to = std::clamp<qsizetype>(at + steps, 0, terms.size() - 1);
    if (at >= terms.size() || to == at)
        return changes;
    terms.move(at, to);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Term after = terms[i];
        after.sort = i + 1;
        if (after != terms[i])
            changes.update(terms[i], after);
    }
    changes.label = {StepLabel::Action::Edit, RecordKind::Term, QStringLiteral("sort"), moved->labelEn, 1};
    return changes;
}

ChangeSet setVisibility(const Portfolio &portfolio, Id<Term> id, Visibility visibility, IdSource &ids)
{
    const Term *term = portfolio.find(id);
    if (!term)
        return {};
    QStringList hidden = hiddenKeys(portfolio);
    hidden.removeAll(hiddenKey(*term));
    if (visibility == Visibility::Hidden)
        hidden.append(hiddenKey(*term));
    auto changes = setSetting(portfolio, kHiddenTerms, hidden.join(u'|'), ids);
    changes.label = {StepLabel::Action::Edit, RecordKind::Term, {}, term->labelEn, 1};
    return changes;
}

Result<ChangeSet> removeTerm(const Portfolio &portfolio, Id<Term> id)
{
    const Term *term = portfolio.find(id);
    if (!term)
        return Error{Error::Code::NotFound, {}, tableName(RecordKind::Term)};
    if (term->builtIn)
        return Error{Error::Code::Constraint, term->labelEn, QStringLiteral("built_in")};
    bool replacesOthers = false;
    portfolio.forEachOf<&Term::mergedInto>(id, [&](const Term &) { replacesOthers = true; });
    if (replacesOthers || usageOf(portfolio, id) > 0)
        return Error{Error::Code::Constraint, term->labelEn, QStringLiteral("merged_into")};
    return removeRecords(portfolio, RecordKind::Term, {id.value});
}

Result<ChangeSet> mergeTerms(const Portfolio &portfolio, Id<Term> from, Id<Term> into)
{
    const Term *source = portfolio.find(from);
    const Term *target = portfolio.find(into);
    if (!source || !target || from == into || source->vocabulary != target->vocabulary || target->mergedInto.isValid())
        return Error{Error::Code::Usage, source ? source->labelEn : QString(), target ? target->labelEn : QString()};
    ChangeSet changes;
    auto users = redirected(portfolio, RecordKind::Term, from.value, into.value);
    users.removeIf([](const Redirected::iterator &user) { return user.key().first == RecordKind::Term; });
    for (AnyRecord &user : users)
        clearRepeated(user, into);
    update(portfolio, users, changes);
    const auto replace = [&](const Term &term) {
        Term after = term;
        after.mergedInto = into;
        changes.update(term, after);
    };
    replace(*source);
    portfolio.forEachOf<&Term::mergedInto>(from, replace);
    changes.label = {StepLabel::Action::Merge, RecordKind::Term, {}, target->labelEn, 1};
    return changes;
}

} // namespace edits

} // namespace domain
