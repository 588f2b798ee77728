// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/text_segment.h"

#include <QSet>

namespace presentation {

/// What a search found. A plain value.
struct SearchAnswer
{
    QString question;
    std::vector<SearchHit> hits; ///< Best first.
    bool isComplete = true;      ///< False where the time was over before all records were looked at.

    /// The ids found of one kind, best first.
    QList<qint64> idsOf(domain::RecordKind kind) const;
};

/// Every record's searchable texts at one moment: a large part built once, and a small one for the records that changed since.
/// A value whose copies share both; any thread may ask.
class SearchIndex
{
public:
    SearchIndex() = default;
    /// Reads a whole portfolio (about half a second for 100,000 trials); gives an empty index once `stop` says true.
    static SearchIndex of(const domain::Portfolio &portfolio, const std::function<bool()> &stop = [] { return false; });
    /// The index after a step that touched these records (`recordsToSearchAnew`), whatever their kinds.
    SearchIndex updated(const domain::Portfolio &now, const QSet<qint64> &touched) const;
    /// True where so many records changed that a new index is better.
    bool isWorn() const { return m_replaced.size() > 4096; }

    bool isEmpty() const { return !m_base; }
    qsizetype size() const;
    qsizetype bytes() const;

    /// Looks for the words of a text, all of which must occur in a record, anywhere among its texts.
    SearchAnswer ask(const QString &text, const std::function<bool()> &stop = [] { return false; }) const;

private:
    std::shared_ptr<Pinyin> m_pinyin;
    std::shared_ptr<const TextSegment> m_base;
    std::shared_ptr<const TextSegment> m_changed;
    QSet<qint64> m_replaced; ///< What `m_base` says of these records is out of date.
};

/// The words of a question, folded; empty where it holds nothing that can be searched.
SearchNeedle searchNeedle(const QString &text);

} // namespace presentation
