// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_index.h"

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

template <class Visit>
void forEachSearchable(Visit &&visit)
{
    [&]<class... Records>(RecordList<Records...>) { (visit.template operator()<Records>(), ...); }(SearchableRecords{});
}

bool isBetter(const SearchHit &a, const SearchHit &b)
{
    return std::tie(a.score, a.length, a.id) < std::tie(b.score, b.length, b.id);
}

} // namespace

QList<qint64> SearchAnswer::idsOf(RecordKind kind) const
{
    QList<qint64> ids;
    for (const auto &hit : hits) {
        if (hit.kind == kind)
            ids.append(hit.id);
    }
    return ids;
}

SearchNeedle searchNeedle(const QString &text)
{
    SearchNeedle needle;
    TextFolder folder;
    for (const auto &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (auto folded = folder.folded(word); !folded.empty())
            needle.words.push_back(std::move(folded));
    }
    needle.whole = folder.folded(text);
    return needle;
}

SearchIndex SearchIndex::of(const Portfolio &portfolio, const std::function<bool()> &stop)
{
    constexpr int kLookEvery = 1024;
    SearchIndex index;
    index.m_pinyin = std::make_shared<Pinyin>();
    TextSegment::Builder builder(index.m_pinyin);
    bool stopped = false;
    int count = 0;
    forEachSearchable([&]<class Record>() {
        for (const Record &record : portfolio.rows<Record>()) {
            stopped = stopped || (++count % kLookEvery == 0 && stop());
            if (stopped)
                return;
            builder.add(portfolio, record);
        }
    });
    if (stopped)
        return {};
    index.m_base = builder.take();
    return index;
}

SearchIndex SearchIndex::updated(const Portfolio &now, const QSet<qint64> &touched) const
{
    SearchIndex next = *this;
    next.m_replaced += touched;
    TextSegment::Builder builder(m_pinyin);
    QList<qint64> ids(next.m_replaced.begin(), next.m_replaced.end());
    std::ranges::sort(ids);
    forEachSearchable([&]<class Record>() {
        for (const qint64 id : ids) {
            if (const auto *record = now.find(Id<Record>{id}))
                builder.add(now, *record);
        }
    });
    next.m_changed = builder.take();
    return next;
}

qsizetype SearchIndex::size() const
{
    return (m_base ? m_base->size() : 0) + (m_changed ? m_changed->size() : 0);
}

qsizetype SearchIndex::bytes() const
{
    return (m_base ? m_base->bytes() : 0) + (m_changed ? m_changed->bytes() : 0);
}

SearchAnswer SearchIndex::ask(const QString &text, const std::function<bool()> &stop) const
{
    SearchAnswer answer;
    answer.question = text;
    const SearchNeedle needle = searchNeedle(text);
    if (needle.words.empty())
        return answer;
    const auto keep = [&](const SearchHit &hit) { answer.hits.push_back(hit); };
    if (m_changed)
        answer.isComplete = m_changed->search(needle, stop, keep);
    if (m_base) {
        answer.isComplete = m_base->search(needle, stop, [&](const SearchHit &hit) {
            if (!m_replaced.contains(hit.id))
                answer.hits.push_back(hit);
        }) && answer.isComplete;
    }
    std::ranges::sort(answer.hits, isBetter);
    return answer;
}

} // namespace presentation
