// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store.h"
#include "support/dump.h"

#include <QTemporaryDir>

/// A portfolio file in a folder of its own, with a clock and a random source that repeat.
class StoreFixture
{
public:
    StoreFixture() { m_store = must(database::Store::create(path(), options())); }

    QString path(const QString &name = QStringLiteral("p.portolan")) const { return m_folder.filePath(name); }
    database::OpenOptions options() const
    {
        database::OpenOptions options;
        options.author = QStringLiteral("Ada");
        options.random = [] { return 41u; };
        options.machineFingerprint = QStringLiteral("machine");
        return options;
    }
    database::Store &store() { return *m_store; }
    const domain::Snapshot &now() const { return m_now; }
    QString dump() const { return support::dump(*m_now); }
    QString stored() const { return support::dump(*must(m_store->load())); }

    /// Applies to file and memory as the workspace does.
    domain::Result<qint64> apply(const domain::ChangeSet &changes)
    {
        auto step = m_store->apply(changes, m_clock);
        m_clock = m_clock.addSecs(60);
        if (step.ok())
            m_now = domain::applied(m_now, changes);
        return step;
    }
    template <class Record>
    Record added(Record record)
    {
        record.id = m_store->ids().next<Record>();
        domain::ChangeSet changes;
        changes.insert(record);
        must(apply(changes));
        return record;
    }
    void setClock(const QDateTime &clock) { m_clock = clock; }

    void close() { m_store.reset(); }
    void reopen(const database::OpenOptions &options)
    {
        close();
        m_store = must(database::Store::open(path(), options));
        m_now = must(m_store->load());
    }
    void reopen() { reopen(options()); }

    /// The value, or the end of the test program with the reason.
    template <class T>
    static T must(domain::Result<T> result)
    {
        if (!result.ok())
            qFatal("error %d: %s (%s)", int(result.error().code), qPrintable(result.error().detail), qPrintable(result.error().where));
        return std::move(result).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<database::Store> m_store;
    domain::Snapshot m_now = std::make_shared<const domain::Portfolio>();
    QDateTime m_clock = QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
};

/// A record with the given members: made(Company(), &Company::name, u"Acme"_s, …).
template <class Record, class Type, class Given, class... Rest>
Record made(Record record, Type Record::*member, Given given, Rest... rest)
{
    record.*member = std::move(given);
    if constexpr (sizeof...(rest) > 0)
        return made(std::move(record), std::move(rest)...);
    else
        return record;
}

/// A record with every field filled; references lead to the record with the id `1000 + kind` of their kind.
template <class Record>
Record filledRecord(qint64 id, const QString &text)
{
    Record record;
    record.id.value = id;
    for (const auto &field : domain::kFields<Record>) {
        using domain::FieldKind;
        domain::Value value = text + QLatin1StringView(field.key);
        switch (field.kind) {
        case FieldKind::Flag:
        case FieldKind::OptionalFlag: value = true; break;
        case FieldKind::Integer:
        case FieldKind::BasisPoints: value = qint64(17); break;
        case FieldKind::Money: value = std::numeric_limits<qint64>::max(); break;
        case FieldKind::Date: value = domain::PartialDate::quarter(2024, 3); break;
        case FieldKind::Choice: value = qint64(field.vocabulary().size() - 1); break;
        case FieldKind::Reference: value = 1000 + qint64(field.references); break;
        case FieldKind::AnyReference: value = 1000 + qint64(domain::RecordKind::Setting); break;
        case FieldKind::Country: value = QStringLiteral("CN"); break;
        case FieldKind::Currency: value = QStringLiteral("CNY"); break;
        case FieldKind::Url: value = QStringLiteral("https://example.org/?a=1&b=%20"); break;
        default: break;
        }
        field.set(record, value);
    }
    return record;
}

/// One filled record of every kind.
inline domain::ChangeSet everyKind(const QString &text)
{
    domain::ChangeSet changes;
    domain::forEachRecordKind([&]<class Record>() {
        changes.insert(filledRecord<Record>(1000 + qint64(domain::recordKindOf<Record>()), text));
    });
    return changes;
}
