// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/writing/kept_statement.h"
#include "domain/field_info.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace database {

/// How the values of one field stand in its column: codes, dates and texts as text, the rest as integers.
class ColumnCodec
{
public:
    ColumnCodec(const domain::FieldMeta &field, const QString &table);

    /// On any thread; the value may refer to the codec's own texts.
    void encode(const domain::Value &value, EncodedValue &encoded) const;
    /// Throws Failure{Damaged} where a code or date is not one of ours.
    domain::Value read(const SQLite::Statement &statement, int index) const;

private:
    domain::Value readText(const SQLite::Statement &statement, int index) const;
    [[noreturn]] void refuse(const SQLite::Statement &statement, const QString &text) const;

    const domain::FieldMeta *m_field;
    QString m_table;
    QHash<QByteArray, qint64> m_codes;
    std::vector<std::string> m_codeTexts; ///< By ordinal; never changed, since statements know them by their places.
};

/// The four statements of one record kind, built from its field table, prepared at first use and kept.
/// Column 0 is the id, column n + 1 the field n, in reading and in binding.
class RowStatements
{
public:
    RowStatements(const Connection &connection, QString table, std::vector<const domain::FieldMeta *> fields);

    const ColumnCodec &codec(size_t field) const { return m_codecs[field]; }
    /// Every row that the connection's BatchTable shows.
    void insertShown();
    /// `values` stand in the order of the fields. False where there is no such row.
    bool update(qint64 id, std::span<const EncodedValue> values);
    bool remove(qint64 id);

    /// A statement that gives every row in id order.
    SQLite::Statement all() const;
    domain::Value read(const SQLite::Statement &row, size_t field) const { return m_codecs[field].read(row, int(field) + 1); }

private:
    QString insertion() const;
    QString change() const;
    static int execute(KeptStatement &statement, qint64 id, std::span<const EncodedValue> values);

    const Connection &m_connection;
    QString m_table;
    QStringList m_columns;
    std::vector<ColumnCodec> m_codecs;
    std::optional<KeptStatement> m_insert;
    std::optional<KeptStatement> m_update;
    std::optional<KeptStatement> m_remove;
};

} // namespace database
