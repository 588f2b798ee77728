// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <QMutex>

#include <future>

namespace workspace {

/// One snapshot, carrying the facts of this day or that (`domain::DatedFacts`), and what passed a filter then. Both are worked out on
/// all cores by whoever asks first; others who ask meanwhile wait. What was asked for lately is kept. Any thread.
class DatedSnapshots
{
public:
    explicit DatedSnapshots(domain::Snapshot snapshot) : m_snapshot(std::move(snapshot)) {}

    domain::Snapshot on(QDate day);
    std::shared_ptr<const domain::VisibleRecords> passing(const domain::FilterSpec &filter, const domain::AsOf &asOf);

private:
    using Passing = std::shared_ptr<const domain::VisibleRecords>;
    using Question = std::pair<domain::FilterSpec, QDate>;
    /// Newest last; an answer may still be on its way.
    template <class Asked, class Answer>
    using Answers = QList<std::pair<Asked, std::shared_future<Answer>>>;

    template <class Asked, class Answer, class Make>
    Answer answer(Answers<Asked, Answer> &known, const Asked &asked, const Make &make);

    domain::Snapshot m_snapshot;
    QMutex m_mutex;
    Answers<QDate, domain::Snapshot> m_days;
    Answers<Question, Passing> m_passing;
};

} // namespace workspace
