// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_context.h"

namespace exchange {

/// What a row is about, before it is compared.
struct RowSubject
{
    QString key;       ///< Under which the row is remembered; normalized.
    QString title;
    QString subtitle;
    qint64 record = 0; ///< Certainly this record; 0 for none.
    QList<LikelySame> likely; ///< Best first.
    ListRefusal refusal = ListRefusal::None;
    QString found;     ///< For the refusal.
};

/// How the rows of one kind of list become records. One import, one thread.
class ListRows
{
public:
    explicit ListRows(ListContext &context) : m_context(context) {}
    virtual ~ListRows() = default;
    Q_DISABLE_COPY_MOVE(ListRows)

    virtual domain::RecordKind kind() const = 0;
    virtual RowSubject subject(const RowReading &row) = 0;
    /// Everything the row says about `facts.record()`, which may be new.
    virtual void say(const RowReading &row, const RowSubject &subject, RowSlots &facts) = 0;
    /// Later rows may be about the same record.
    virtual void remember(const RowReading &row, const RowSubject &subject, qint64 record) = 0;

    /// The slots that tell two rows of one key apart, in groups of one meaning; without any, rows of one key are never two records.
    virtual QList<QStringList> telling() const { return {}; }

protected:
    ListContext &context() { return m_context; }

private:
    ListContext &m_context;
};

std::unique_ptr<ListRows> dealRows(ListContext &context);
std::unique_ptr<ListRows> candidateRows(ListContext &context);
/// Companies, trials, events of deals, exchange rates.
std::unique_ptr<ListRows> companyRows(ListContext &context);
std::unique_ptr<ListRows> trialRows(ListContext &context);
std::unique_ptr<ListRows> dealEventRows(ListContext &context);
std::unique_ptr<ListRows> rateRows(ListContext &context);

} // namespace exchange
