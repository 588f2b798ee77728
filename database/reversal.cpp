// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/reversal.h"

#include "database/failure.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace database {

using domain::Error;
using domain::FieldKind;
using domain::Portfolio;

namespace {

template <class Record>
QString nameOf(qint64 id)
{
    return u"%1:%2"_s.arg(domain::tableName(domain::recordKindOf<Record>())).arg(id);
}

[[noreturn]] void conflict(const QString &record, const QString &where)
{
    throw Failure({Error::Code::Conflict, record, where});
}

template <class Record>
QString firstDifference(const Record &a, const Record &b)
{
    for (const auto &field : domain::kFields<Record>) {
        if (field.get(a) != field.get(b))
            return QString::fromLatin1(field.key);
    }
    return {};
}

bool exists(const Portfolio &portfolio, domain::RecordKind kind, qint64 id)
{
    bool found = false;
    domain::forEachRecordKind([&]<class Record>() {
        if (domain::recordKindOf<Record>() == kind)
            found = portfolio.find(domain::Id<Record>{id}) != nullptr;
    });
    return found;
}

/// Refuses where a record that comes back refers to one that is gone.
template <class Record>
void checkReferences(const Portfolio &next, const Record &record)
{
    for (const auto &field : domain::kFields<Record>) {
        const auto value = field.get(record);
        const auto *id = std::get_if<qint64>(&value);
        if (field.kind == FieldKind::Reference && id && !exists(next, field.references, *id))
            conflict(nameOf<Record>(record.id.value), QString::fromLatin1(field.key));
    }
}

/// Refuses where a record that goes is still referred to.
template <class Gone>
void checkDependents(const Portfolio &next, domain::Id<Gone> gone)
{
    domain::forEachRecordKind([&]<class Record>() {
        const auto fields = domain::kFields<Record>;
        for (int i = 0; i < int(fields.size()); ++i) {
            const bool mayRefer = fields[size_t(i)].kind == FieldKind::AnyReference
                || (fields[size_t(i)].kind == FieldKind::Reference && fields[size_t(i)].references == domain::recordKindOf<Gone>());
            if (!mayRefer)
                continue;
            next.of<Record>().forEachLinked(i, gone.value, [&](const Record &dependent) {
                conflict(nameOf<Gone>(gone.value), nameOf<Record>(dependent.id.value));
            });
        }
    });
}

void checkLinks(const Portfolio &now, const domain::ChangeSet &changes)
{
    const auto next = domain::applied(std::make_shared<const Portfolio>(now), changes);
    domain::forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>()) {
            if (edit.after)
                checkReferences(*next, *edit.after);
            else
                checkDependents(*next, edit.before->id);
        }
    });
}

} // namespace

domain::ChangeSet Reversal::of(const StepInfo &step)
{
    const QList<LogEntry> entries = m_log.entriesOf(step.id);
    QSet<qint64> touched;
    touched.reserve(entries.size());
    for (const auto &entry : entries)
        touched.insert(entry.record);
    PastRecords after(m_now);
    m_log.forEachSince(step.id, [&](const LogEntry &entry) {
        if (touched.contains(entry.record))
            after.takeBack(entry);
    });
    m_changes = {};
    m_changes.label = step.label;
    m_changes.label.action = domain::StepLabel::Action::Revert;
    m_changes.reverts = step.id;
    for (const auto &entry : entries) {
        domain::forEachRecordKind([&]<class Record>() {
            if (domain::recordKindOf<Record>() == entry.kind)
                takeBack<Record>(entry, after);
        });
    }
    checkLinks(m_now, m_changes);
    return std::move(m_changes);
}

template <class Record>
void Reversal::takeBack(const LogEntry &entry, const PastRecords &after)
{
    const domain::Id<Record> id{entry.record};
    const Record *present = m_now.find(id);
    if (bool(present) == (entry.action == LogEntry::Action::Removed))
        conflict(nameOf<Record>(entry.record), {});
    if (entry.action == LogEntry::Action::Removed) {
        m_changes.insert(removedRecord<Record>(entry));
    } else if (entry.action == LogEntry::Action::Updated) {
        restoreFields(entry, *present);
    } else {
        const auto inserted = after.find(id);
        if (!inserted || !(*inserted == *present))
            conflict(nameOf<Record>(entry.record), inserted ? firstDifference(*inserted, *present) : QString());
        m_changes.remove(*present);
    }
}

template <class Record>
void Reversal::restoreFields(const LogEntry &entry, const Record &present)
{
    Record restored = present;
    for (const auto &field : domain::kFields<Record>) {
        const auto pair = entry.changes.constFind(QLatin1StringView(field.key));
        if (pair == entry.changes.constEnd())
            continue;
        if (field.get(present) != loggedValue(field, pair->toArray().at(1).toString()))
            conflict(nameOf<Record>(entry.record), QString::fromLatin1(field.key));
        field.set(restored, loggedValue(field, pair->toArray().at(0).toString()));
    }
    m_changes.update(present, std::move(restored));
}

} // namespace database
