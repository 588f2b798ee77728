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

QString numbered(qsizetype count)
{
    QStringList marks;
    for (qsizetype i = 1; i <= count; ++i)
        marks.append(u'?' + QString::number(i));
    return marks.join(u',');
}

/// Into room that stays from row to row: an import binds millions of texts.
void encode(const QString &text, std::string &buffer)
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

void ColumnCodec::bind(SQLite::Statement &statement, int index, const Value &value, std::string &buffer) const
{
    if (const auto *flag = std::get_if<bool>(&value)) {
        statement.bind(index, int(*flag));
        return;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number && !m_field->vocabulary) {
        statement.bind(index, int64_t(*number));
        return;
    }
    if (number) {
        statement.bindNoCopy(index, m_codeTexts[size_t(*number)]);
        return;
    }
    buffer.clear();
    if (const auto *text = std::get_if<QString>(&value))
        encode(*text, buffer);
    else if (const auto *date = std::get_if<domain::PartialDate>(&value))
        buffer = date->toString().toStdString();
    else if (!isText(m_field->kind)) {
        statement.bind(index);
        return;
    }
    statement.bindNoCopy(index, buffer);
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
    : m_connection(connection), m_table(std::move(table)), m_values(fields.size()), m_buffers(fields.size())
{
    m_codecs.reserve(fields.size());
    for (const auto *field : fields) {
        m_columns.append(QString::fromLatin1(field->key));
        m_codecs.emplace_back(*field, m_table);
    }
}

QString RowStatements::insertion() const
{
    return u"INSERT INTO %1 (id,%2) VALUES (%3)"_s.arg(m_table, m_columns.join(u','), numbered(m_columns.size() + 1));
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

SQLite::Statement &RowStatements::prepared(std::optional<SQLite::Statement> &statement, const QString &sql) const
{
    if (!statement)
        statement.emplace(m_connection.prepare(sql));
    return *statement;
}

void RowStatements::execute(SQLite::Statement &statement, qint64 id)
{
    statement.tryReset(); // Its answer is that of the last execution, which may have failed.
    statement.bind(1, int64_t(id));
    for (size_t i = 0; i < m_codecs.size(); ++i)
        m_codecs[i].bind(statement, int(i) + 2, m_values[i], m_buffers[i]);
    statement.exec();
    statement.tryReset();
}

void RowStatements::insert(qint64 id)
{
    execute(m_insert ? *m_insert : prepared(m_insert, insertion()), id);
}

bool RowStatements::update(qint64 id)
{
    auto &statement = m_update ? *m_update : prepared(m_update, change());
    execute(statement, id);
    return statement.getChanges() == 1;
}

bool RowStatements::remove(qint64 id)
{
    auto &statement = prepared(m_remove, u"DELETE FROM %1 WHERE id=?1"_s.arg(m_table));
    statement.tryReset();
    statement.bind(1, int64_t(id));
    statement.exec();
    const bool removed = statement.getChanges() == 1;
    statement.tryReset();
    return removed;
}

} // namespace database
