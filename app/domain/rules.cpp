// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/checks/contradictions.h"
#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/checks/duplicates.h"
#include "domain/instantiate.h"

#include <QUrl>

#include <algorithm>

namespace domain::rules {

namespace {

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool exists(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    bool found = false;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            found = portfolio.find(Id<Record>{id}) != nullptr;
    });
    return found;
}

/// The kind an AnyReference points to stands in the record's field "record_kind".
template <class Record>
RecordKind referencedKind(const FieldInfo<Record> &field, const Record &record)
{
    if (field.kind == FieldKind::Reference)
        return field.references;
    const auto *holder = findField<Record>(u"record_kind");
    const Value value = holder ? holder->get(record) : Value();
    const auto *kind = std::get_if<qint64>(&value);
    return kind ? RecordKind(*kind) : RecordKind::Unset;
}

void checkText(const FieldMeta &field, const QString &text, Findings &findings)
{
    if (field.kind == FieldKind::Country)
        findings.addIf(!country(text) || text != text.toUpper(), field.key, ProblemCode::UnknownCountry);
    else if (field.kind == FieldKind::Currency)
        findings.addIf(!currency(text) || text != text.toUpper(), field.key, ProblemCode::UnknownCurrency);
    else if (field.kind == FieldKind::Url)
        findings.addIf(!isLink(text), field.key, ProblemCode::BadLink);
    findings.addIf(field.required && text.trimmed().isEmpty(), field.key, ProblemCode::RequiredEmpty);
}

void checkWhole(const FieldMeta &field, qint64 value, Findings &findings)
{
    constexpr qint64 kHundredPercent = 10'000;
    if (field.kind == FieldKind::BasisPoints)
        findings.addIf(value < 0 || value > kHundredPercent, field.key, ProblemCode::RateOutOfRange);
    else if (field.kind == FieldKind::Integer || field.kind == FieldKind::Money)
        findings.addIf(value < 0, field.key, ProblemCode::NegativeNumber);
    else if (field.kind == FieldKind::Choice)
        findings.addIf(!field.vocabulary || value < 0 || value >= field.vocabulary().size(), field.key, ProblemCode::UnknownChoice);
}

/// What cannot be stored in one field, whatever the others say.
template <class Record>
void checkField(const Portfolio &portfolio, const FieldInfo<Record> &field, const Record &record, Findings &findings)
{
    const Value value = field.get(record);
    if (isEmpty(value)) {
        findings.addIf(field.required, field.key, ProblemCode::RequiredEmpty);
        return;
    }
    if (const auto *text = std::get_if<QString>(&value))
        checkText(field, *text, findings);
    const auto *whole = std::get_if<qint64>(&value);
    if (!whole)
        return;
    checkWhole(field, *whole, findings);
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::AnyReference)
        findings.addIf(!exists(portfolio, referencedKind(field, record), *whole), field.key, ProblemCode::BrokenReference);
}

template <class Record>
QList<Problem> checkAmong(const Portfolio &portfolio, const Record &record, const Duplicates &duplicates)
{
    Findings findings(recordKindOf<Record>(), record.id.value);
    for (const auto &field : kFields<Record>)
        checkField(portfolio, field, record, findings);
    findContradictions(portfolio, record, findings);
    duplicates.find(record, findings);
    auto problems = findings.take();
    std::stable_partition(problems.begin(), problems.end(), [](const Problem &problem) { return problem.blocks(); });
    return problems;
}

} // namespace

template <class Record>
QList<Problem> check(const Portfolio &portfolio, const Record &record)
{
    return checkAmong(portfolio, record, Duplicates(portfolio, Duplicates::Index::None));
}

template <class Record>
QList<Problem> checkStorable(const Portfolio &portfolio, const Record &record)
{
    Findings findings(recordKindOf<Record>(), record.id.value);
    for (const auto &field : kFields<Record>)
        checkField(portfolio, field, record, findings);
    return findings.take();
}

#define PORTOLAN_INSTANTIATE(Record) \
    template QList<Problem> check(const Portfolio &, const Record &); \
    template QList<Problem> checkStorable(const Portfolio &, const Record &);
PORTOLAN_FOR_EACH_RECORD(PORTOLAN_INSTANTIATE)
#undef PORTOLAN_INSTANTIATE

QList<Problem> checkChanged(const Portfolio &after, const ChangeSet &changes)
{
    constexpr qsizetype kWorthAnIndex = 20;
    const Duplicates duplicates(after, changes.size() < kWorthAnIndex ? Duplicates::Index::None : Duplicates::Index::Made);
    QList<Problem> problems;
    forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>()) {
            if (edit.after)
                problems.append(checkAmong(after, *edit.after, duplicates));
        }
    });
    return problems;
}

QList<Problem> checkAll(const Portfolio &portfolio, const std::function<bool()> &isGivenUp)
{
    constexpr qint64 kBetweenQuestions = 256;
    const Duplicates duplicates(portfolio, Duplicates::Index::Made);
    QList<Problem> problems;
    qint64 seen = 0;
    forEachRecordKind([&]<class Record>() {
        for (const Record &record : portfolio.rows<Record>()) {
            if (seen++ % kBetweenQuestions == 0 && isGivenUp && isGivenUp())
                return;
            problems.append(checkAmong(portfolio, record, duplicates));
        }
    });
    return problems;
}

const Problem *firstBlocking(const QList<Problem> &problems)
{
    const auto at = std::ranges::find_if(problems, &Problem::blocks);
    return at == problems.end() ? nullptr : &*at;
}

} // namespace domain::rules
