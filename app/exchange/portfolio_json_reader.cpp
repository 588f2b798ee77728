// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/field_json.h"
#include "exchange/lossless_export.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSchema = 1;

/// Builds the step while the document is walked; holds the first problem.
class PortfolioJsonReader
{
public:
    explicit PortfolioJsonReader(const Portfolio &now) : m_now(now) {}

    template <class Record>
    void readKind(const QJsonObject &root)
    {
        const QString kind = tableName(recordKindOf<Record>());
        QSet<qint64> kept;
        for (const QJsonValue &item : root.value(kind).toArray()) {
            const auto record = readRecord<Record>(kind, item.toObject());
            if (!record || kept.contains(record->id.value)) {
                refuse(Error::Code::Syntax, u"id"_s, kind);
                return;
            }
            kept.insert(record->id.value);
            put(*record);
        }
        for (const Record &record : m_now.rows<Record>()) {
            if (!kept.contains(record.id.value))
                m_changes.remove(record);
        }
    }

    void readTexts(const QJsonObject &texts)
    {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const bool isObject = text.value().isObject();
            const QByteArray json = isObject ? QJsonDocument(text.value().toObject()).toJson(QJsonDocument::Compact) : text.value().toString().toUtf8();
            m_changes.texts.insert(text.key(), RegistryTexts{json, text.key()}.compressed());
        }
    }

    Result<ChangeSet> finish()
    {
        if (m_error)
            return *m_error;
        m_changes.label = {StepLabel::Action::Import, RecordKind::Unset, {}, u"portfolio.json"_s, int(m_changes.size())};
        return std::move(m_changes);
    }

private:
    void refuse(Error::Code code, const QString &detail, const QString &where)
    {
        if (!m_error)
            m_error = Error{code, detail, where};
    }

    template <class Record>
    std::optional<Record> readRecord(const QString &kind, const QJsonObject &object)
    {
        Record record;
        record.id.value = object.value(u"id"_s).toInteger();
        if (!record.id.isValid())
            return std::nullopt;
        const QString place = kind + u' ' + QString::number(record.id.value);
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == u"id"_s)
                continue;
            const auto *field = findField<Record>(member.key());
            const auto value = field ? fieldValue(*field, member.value()) : Result<Value>(Error{Error::Code::Syntax, {}, member.key()});
            if (value.ok())
                field->set(record, value.value());
            else
                refuse(value.error().code, value.error().detail, place + u' ' + value.error().where);
        }
        return record;
    }

    template <class Record>
    void put(const Record &record)
    {
        const Record *present = m_now.find(record.id);
        if (!present)
            m_changes.insert(record);
        else if (!(*present == record))
            m_changes.update(*present, record);
    }

    const Portfolio &m_now;
    ChangeSet m_changes;
    std::optional<Error> m_error;
};

/// True for a portfolio that nobody has put anything into yet.
bool isFresh(const Portfolio &now)
{
    qsizetype records = 0;
    forEachRecordKind([&]<class Record>() {
        if constexpr (!std::is_same_v<Record, Term> && !std::is_same_v<Record, Setting>)
            records += now.of<Record>().size();
    });
    return records == 0;
}

/// A member that this program does not know would be lost in silence.
std::optional<Error> unknownMember(const QJsonObject &root)
{
    QStringList known{u"schema"_s, u"texts"_s};
    forEachRecordKind([&]<class Record>() { known.append(tableName(recordKindOf<Record>())); });
    for (const QString &name : root.keys()) {
        if (!known.contains(name))
            return Error{Error::Code::WrongFormat, name, {}};
    }
    return std::nullopt;
}

} // namespace

Result<ChangeSet> readPortfolioJson(const QByteArray &json, const Portfolio &now)
{
    if (!isFresh(now))
        return Error{Error::Code::Conflict, u"portfolio.json"_s, {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Code::WrongFormat, problem.errorString(), QString::number(json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n') + 1)};
    const QJsonObject root = document.object();
    const int schema = root.value(u"schema"_s).toInt();
    if (schema > kSchema)
        return Error{Error::Code::NewerSchema, QString::number(schema), {}};
    if (schema != kSchema)
        return Error{Error::Code::WrongFormat, u"schema"_s, {}};
    if (const auto unknown = unknownMember(root))
        return *unknown;
    PortfolioJsonReader reader(now);
    forEachRecordKind([&]<class Record>() { reader.readKind<Record>(root); });
    reader.readTexts(root.value(u"texts"_s).toObject());
    return reader.finish();
}

bool looksLikePortfolioJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray start = file.read(256);
    start.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return start.startsWith("{\"schema\":") && start.contains(",\"company\":[");
}

} // namespace exchange
