// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/column_mapping.h"

#include <QHash>

#include <memory>

namespace domain {
class Portfolio;
}

namespace exchange {

/// Reads the cells of mapped columns as typed values, with the portfolio's own terms in both languages.
/// Remembers what it has read, so that ten thousand rows cost little more than their different texts. One thread each.
class CellTyping
{
public:
    explicit CellTyping(const domain::Portfolio &portfolio);
    ~CellTyping();

    /// A column without a target reads as text.
    TypedCell read(const MappedColumn &column, const QString &text);
    TypedCell read(const MappedConstant &constant);
    /// What would be stored, for a person; empty where nothing was stated, the reason where it was refused.
    QString words(const MappedColumn &column, const TypedCell &cell, domain::Language language) const;

private:
    struct Terms;
    /// What was read of one column; begun anew when the column is mapped in another way.
    struct ReadColumn
    {
        MappedColumn column;
        QHash<QString, TypedCell> cells;
    };

    TypedCell readAnew(const MappedColumn &column, const ColumnTarget &target, const QString &text) const;
    void readTerms(TypedCell &cell, const ColumnTarget &target, const QString &separator) const;
    QString typedWords(const ColumnTarget &target, const TypedCell &cell, domain::Language language) const;

    std::unique_ptr<Terms> m_terms;
    QHash<std::pair<int, QString>, ReadColumn> m_read;
};

/// One line of the live preview: a text of the column, how often it occurs, and what becomes of it.
struct TypedPreview
{
    QString text;
    qsizetype count = 0;
    TypedCell cell;
    QString words;
};
/// The different texts of a column, refused ones first, then by how often they occur; at most `limit`.
QList<TypedPreview> typedPreview(const MappedColumn &column, const QStringList &texts, const domain::Portfolio &portfolio, domain::Language language,
                                 qsizetype limit = 50);

} // namespace exchange
