// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/row_statements.h"

#include "database/failure.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace database {

using domain::FieldKind;
using domain::Value;

namespace {

bool isText(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag:
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints:
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return false;
    default:
        return true;
    }
}

/// Into room that stays from row to row: an import encodes millions of texts.
void setUtf8(std::string &buffer, const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    buffer.resize(size_t(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(buffer.data(), text);
    buffer.resize(size_t(end - buffer.data()));
}

} // namespace

ColumnCodec::ColumnCodec(const domain::FieldMeta &field, const QString &table) : m_field(&field), m_table(table)
{
    if (!field.vocabulary)
        return;
    const auto &vocabulary = field.vocabulary();
    for (qint64 i = 0; i < vocabulary.size(); ++i) {
        m_codes.insert(vocabulary.code(i).toUtf8(), i);
        m_codeTexts.push_back(vocabulary.code(i).toStdString());
    }
}

void ColumnCodec::encode(const Value &value, EncodedValue &encoded) const
{
    if (const auto *flag = std::get_if<bool>(&value))
        return encoded.setNumber(*flag ? 1 : 0);
    if (const auto *number = std::get_if<qint64>(&value))
        return m_field->vocabulary ? encoded.setConstant(m_codeTexts[size_t(*number)]) : encoded.setNumber(*number);
    if (!isText(m_field->kind))
        return encoded.setNothing();
    encoded.setConstant(noText());
    if (const auto *text = std::get_if<QString>(&value))
        setUtf8(encoded.setText(), *text);
    else if (const auto *date = std::get_if<domain::PartialDate>(&value))
        setUtf8(encoded.setText(), date->toString());
}

Value ColumnCodec::read(const SQLite::Statement &statement, int index) const
{
    if (isText(m_field->kind))
        return readText(statement, index);
    const auto column = statement.getColumn(index);
    if (column.isNull())
        return {};
    const bool isFlag = m_field->kind == FieldKind::Flag || m_field->kind == FieldKind::OptionalFlag;
    return isFlag ? Value(column.getInt64() != 0) : Value(qint64(column.getInt64()));
}

Value ColumnCodec::readText(const SQLite::Statement &statement, int index) const
{
    const auto column = statement.getColumn(index);
    const char *bytes = column.getText();
    const int size = column.getBytes();
    if (size == 0)
        return {};
    if (m_field->vocabulary) {
        const auto found = m_codes.constFind(QByteArray::fromRawData(bytes, size));
        if (found == m_codes.constEnd())
            refuse(statement, QString::fromUtf8(bytes, size));
        return *found;
    }
    const QString text = QString::fromUtf8(bytes, size);
    if (m_field->kind != FieldKind::Date)
        return text;
    auto date = domain::PartialDate::parse(text);
    if (!date.ok())
        refuse(statement, text);
    return date.value();
}

void ColumnCodec::refuse(const SQLite::Statement &statement, const QString &text) const
{
    const auto id = statement.getColumn(0).getInt64();
    throw Failure({domain::Error::Code::Damaged, u"%1:%2 %3 '%4'"_s.arg(m_table).arg(id).arg(QLatin1StringView(m_field->key), text),
                   QString::fromLatin1(m_field->key)});
}

RowStatements::RowStatements(const Connection &connection, QString table, std::vector<const domain::FieldMeta *> fields)
    : m_connection(connection), m_table(std::move(table))
{
    m_codecs.reserve(fields.size());
    for (const auto *field : fields) {
        m_columns.append(QString::fromLatin1(field->key));
        m_codecs.emplace_back(*field, m_table);
    }
}

QString RowStatements::insertion() const
{
    QString values;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        values += u",v%1"_s.arg(i);
    return u"INSERT INTO %1 (id,%2) SELECT id%3 FROM edit_batch"_s.arg(m_table, m_columns.join(u','), values);
}

QString RowStatements::change() const
{
    QStringList assignments;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        assignments.append(u"%1=?%2"_s.arg(m_columns[i]).arg(i + 2));
    return u"UPDATE %1 SET %2 WHERE id=?1"_s.arg(m_table, assignments.join(u','));
}

SQLite::Statement RowStatements::all() const
{
    return m_connection.prepare(u"SELECT id,%1 FROM %2 ORDER BY id"_s.arg(m_columns.join(u','), m_table));
}

int RowStatements::execute(KeptStatement &statement, qint64 id, std::span<const EncodedValue> values)
{
    statement.bindNumber(1, id);
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 2, values[i]);
    return statement.execute();
}

void RowStatements::insertShown()
{
    if (!m_insert)
        m_insert.emplace(m_connection.prepare(insertion()), 0);
    m_insert->execute();
}

bool RowStatements::update(qint64 id, std::span<const EncodedValue> values)
{
    if (!m_update)
        m_update.emplace(m_connection.prepare(change()), int(m_codecs.size()) + 1);
    return execute(*m_update, id, values) == 1;
}

bool RowStatements::remove(qint64 id)
{
    if (!m_remove)
        m_remove.emplace(m_connection.prepare(u"DELETE FROM %1 WHERE id=?1"_s.arg(m_table)), 1);
    return execute(*m_remove, id, {}) == 1;
}

} // namespace database
