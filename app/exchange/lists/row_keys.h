// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/lists/row_memory.h"

#include <QSet>

#include <functional>

namespace exchange {

class RowReading;

/// How well a row fits what a remembered row said.
struct RowFit
{
    int agreeing = 0;           ///< Facts that both state alike.
    bool isContradicted = false; ///< What tells rows of one key apart is all said otherwise: it is another row.
};

/// Which remembered row of the list each row of the file is (DECISIONS 20). Several rows may share a key, as two payments of one day;
/// they are told apart by what they said last time, not by where they stand. Refers to its portfolio; one thread.
class RowKeys
{
public:
    RowKeys(const domain::Portfolio &now, const QString &list);

    struct Claim
    {
        QString key; ///< Of its own: the base, or the base and a number.
        const domain::ImportLink *link = nullptr;
    };
    using Fit = std::function<RowFit(const domain::ImportLink &)>;

    bool hasLinks() const { return !m_links.isEmpty(); }
    /// All rows of the file are told first: a remembered row that stands in the file word by word is no other's.
    void expect(const RowReading &reading) { m_expected.insert(RowMemory::digest(wording(reading))); }
    bool isExpected(const domain::ImportLink &link) const;
    Claim claim(const QString &base, const RowReading &reading, const Fit &fit);
    const domain::ImportLink *link(const QString &key) const { return m_links.value(key); }
    const QHash<QString, const domain::ImportLink *> &links() const { return m_links; }
    bool isClaimed(const QString &key) const { return m_claimed.contains(key); }

    /// All that the row says, as it stands in the file.
    static QString wording(const RowReading &reading);
    /// The slot under which the wording is remembered.
    static QString wordingSlot() { return QStringLiteral("@row"); }

private:
    const domain::ImportLink *choose(const QString &base, const QString &digest, const Fit &fit) const;

    QHash<QString, const domain::ImportLink *> m_links;
    QHash<QString, QList<const domain::ImportLink *>> m_families; ///< By base key, in the order of their numbers.
    QSet<QString> m_expected;
    QSet<QString> m_claimed;
};

} // namespace exchange
