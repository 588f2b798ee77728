// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace domain {

/// A persistent sorted sequence: copies share their chunks, and a changed copy shares all chunks that the change left alone.
/// `KeyOf()(item)` gives a unique, totally ordered key. Immutable once built, so any thread may read it.
template <class Item, class KeyOf>
class SortedChunks
{
public:
    using Key = decltype(KeyOf()(std::declval<const Item &>()));
    using Chunk = std::vector<Item>;
    /// A new item for its key, or, when empty, the removal of the key.
    struct Patch
    {
        Key key;
        std::optional<Item> item;
    };

    class Iterator
    {
    public:
        using value_type = Item;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const SortedChunks *owner, size_t chunk, size_t index) : m_owner(owner), m_chunk(chunk), m_index(index) {}
        const Item &operator*() const { return (*m_owner->m_chunks[m_chunk])[m_index]; }
        const Item *operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_index == m_owner->m_chunks[m_chunk]->size()) {
                ++m_chunk;
                m_index = 0;
            }
            return *this;
        }
        Iterator operator++(int) { auto old = *this; ++*this; return old; }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_chunk == b.m_chunk && a.m_index == b.m_index; }

    private:
        const SortedChunks *m_owner = nullptr;
        size_t m_chunk = 0;
        size_t m_index = 0;
    };

    SortedChunks() = default;
    /// `items` must be sorted by key, without repetition.
    static SortedChunks fromSorted(std::vector<Item> items)
    {
        SortedChunks result;
        result.m_size = qsizetype(items.size());
        result.appendSplit(std::move(items));
        return result;
    }

    Iterator begin() const { return Iterator(this, 0, 0); }
    Iterator end() const { return Iterator(this, m_chunks.size(), 0); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    const Item *find(const Key &key) const
    {
        const auto at = lowerBound(key);
        return at != end() && KeyOf()(*at) == key ? &*at : nullptr;
    }

    /// The first item whose key is not less than `key`.
    Iterator lowerBound(const Key &key) const
    {
        const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), key,
            [](const Key &k, const auto &chunk) { return k < KeyOf()(chunk->front()); });
        if (after == m_chunks.begin())
            return begin();
        const auto chunk = size_t(after - m_chunks.begin()) - 1;
        const Chunk &items = *m_chunks[chunk];
        const auto at = std::lower_bound(items.begin(), items.end(), key, [](const Item &item, const Key &k) { return KeyOf()(item) < k; });
        return at == items.end() ? Iterator(this, chunk + 1, 0) : Iterator(this, chunk, size_t(at - items.begin()));
    }

    /// A copy with the patches applied; they must be sorted by key, without repetition. Removing an absent key does nothing.
    SortedChunks patched(std::span<const Patch> patches) const
    {
        SortedChunks result;
        result.m_chunks.reserve(m_chunks.size() + patches.size() / kTarget + 1);
        auto next = patches.begin();
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            auto last = next;
            if (i + 1 == m_chunks.size())
                last = patches.end();
            else
                while (last != patches.end() && last->key < KeyOf()(m_chunks[i + 1]->front()))
                    ++last;
            if (next == last)
                result.m_chunks.push_back(m_chunks[i]);
            else
                result.appendSplit(merged(*m_chunks[i], {next, last}));
            next = last;
        }
        if (m_chunks.empty())
            result.appendSplit(merged({}, patches));
        for (const auto &chunk : result.m_chunks)
            result.m_size += qsizetype(chunk->size());
        return result;
    }

private:
    static constexpr size_t kTarget = 384;
    static constexpr size_t kLargest = 512;

    static std::vector<Item> merged(const Chunk &items, std::span<const Patch> patches)
    {
        std::vector<Item> result;
        result.reserve(items.size() + patches.size());
        auto item = items.begin();
        for (const auto &patch : patches) {
            while (item != items.end() && KeyOf()(*item) < patch.key)
                result.push_back(*item++);
            if (item != items.end() && KeyOf()(*item) == patch.key)
                ++item;
            if (patch.item)
                result.push_back(*patch.item);
        }
        result.insert(result.end(), item, items.end());
        return result;
    }

    void appendSplit(std::vector<Item> items)
    {
        if (items.empty())
            return;
        if (items.size() <= kLargest) {
            m_chunks.push_back(std::make_shared<const Chunk>(std::move(items)));
            return;
        }
        for (size_t from = 0; from < items.size(); from += kTarget) {
            const auto to = std::min(items.size(), from + kTarget);
            m_chunks.push_back(std::make_shared<const Chunk>(std::make_move_iterator(items.begin() + std::ptrdiff_t(from)),
                                                             std::make_move_iterator(items.begin() + std::ptrdiff_t(to))));
        }
    }

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace domain
