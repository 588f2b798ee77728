// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/first_position.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>
#include <type_traits>
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
    static SortedChunks fromSorted(std::vector<Item> items);

    Iterator begin() const { return Iterator(this, 0, 0); }
    Iterator end() const { return Iterator(this, m_chunks.size(), 0); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    const Item *find(const Key &key) const;
    /// The first item whose key is not less than `key`.
    Iterator lowerBound(const Key &key) const;
    /// A copy with the patches applied; they must be sorted by key, without repetition. Removing an absent key does nothing.
    SortedChunks patched(std::span<const Patch> patches) const;

private:
    static constexpr size_t kTarget = 384;
    static constexpr size_t kLargest = 512;

    static std::vector<Item> merged(const Chunk &items, std::span<const Patch> patches);
    static size_t placeIn(const Chunk &items, const Key &key);
    void append(std::shared_ptr<const Chunk> chunk);
    void appendSplit(std::vector<Item> items);

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::vector<Key> m_firsts; ///< The first key of each chunk, side by side: to look there costs no leap through memory.
    qsizetype m_size = 0;
};

// The bodies are not inline, so that an `extern template` spares a source from compiling them; and they keep to loops, for
// each algorithm of the standard library would be compiled for each kind of item.

template <class Item, class KeyOf>
SortedChunks<Item, KeyOf> SortedChunks<Item, KeyOf>::fromSorted(std::vector<Item> items)
{
    SortedChunks result;
    result.m_size = qsizetype(items.size());
    result.appendSplit(std::move(items));
    return result;
}

template <class Item, class KeyOf>
const Item *SortedChunks<Item, KeyOf>::find(const Key &key) const
{
    const auto at = lowerBound(key);
    return at != end() && KeyOf()(*at) == key ? &*at : nullptr;
}

template <class Item, class KeyOf>
typename SortedChunks<Item, KeyOf>::Iterator SortedChunks<Item, KeyOf>::lowerBound(const Key &key) const
{
    const size_t after = detail::firstNotBefore(m_firsts.size(), [&](size_t i) { return !(key < m_firsts[i]); });
    if (after == 0)
        return begin();
    const Chunk &items = *m_chunks[after - 1];
    const size_t at = placeIn(items, key);
    return at == items.size() ? Iterator(this, after, 0) : Iterator(this, after - 1, at);
}

/// Ids are given one after the other, so an item mostly stands as far from the first one as its key does.
template <class Item, class KeyOf>
size_t SortedChunks<Item, KeyOf>::placeIn(const Chunk &items, const Key &key)
{
    if constexpr (std::is_integral_v<Key>) {
        const auto guess = size_t(key - KeyOf()(items.front()));
        if (guess < items.size() && KeyOf()(items[guess]) == key)
            return guess;
    }
    return detail::firstNotBefore(items.size(), [&](size_t i) { return KeyOf()(items[i]) < key; });
}

template <class Item, class KeyOf>
SortedChunks<Item, KeyOf> SortedChunks<Item, KeyOf>::patched(std::span<const Patch> patches) const
{
    SortedChunks result;
    result.m_chunks.reserve(m_chunks.size() + patches.size() / kTarget + 1);
    result.m_firsts.reserve(result.m_chunks.capacity());
    size_t next = 0;
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        size_t last = next;
        if (i + 1 == m_chunks.size())
            last = patches.size();
        else
            while (last < patches.size() && patches[last].key < m_firsts[i + 1])
                ++last;
        if (next == last)
            result.append(m_chunks[i]);
        else
            result.appendSplit(merged(*m_chunks[i], patches.subspan(next, last - next)));
        next = last;
    }
    if (m_chunks.empty())
        result.appendSplit(merged({}, patches));
    for (const auto &chunk : result.m_chunks)
        result.m_size += qsizetype(chunk->size());
    return result;
}

template <class Item, class KeyOf>
std::vector<Item> SortedChunks<Item, KeyOf>::merged(const Chunk &items, std::span<const Patch> patches)
{
    std::vector<Item> result;
    result.reserve(items.size() + patches.size());
    size_t at = 0;
    for (const auto &patch : patches) {
        while (at < items.size() && KeyOf()(items[at]) < patch.key)
            result.push_back(items[at++]);
        if (at < items.size() && KeyOf()(items[at]) == patch.key)
            ++at;
        if (patch.item)
            result.push_back(*patch.item);
    }
    while (at < items.size())
        result.push_back(items[at++]);
    return result;
}

template <class Item, class KeyOf>
void SortedChunks<Item, KeyOf>::append(std::shared_ptr<const Chunk> chunk)
{
    m_firsts.push_back(KeyOf()(chunk->front()));
    m_chunks.push_back(std::move(chunk));
}

template <class Item, class KeyOf>
void SortedChunks<Item, KeyOf>::appendSplit(std::vector<Item> items)
{
    if (items.empty())
        return;
    if (items.size() <= kLargest) {
        append(std::make_shared<const Chunk>(std::move(items)));
        return;
    }
    for (size_t from = 0; from < items.size(); from += kTarget) {
        const size_t to = from + kTarget < items.size() ? from + kTarget : items.size();
        Chunk chunk;
        chunk.reserve(to - from);
        for (size_t i = from; i < to; ++i)
            chunk.push_back(std::move(items[i]));
        append(std::make_shared<const Chunk>(std::move(chunk)));
    }
}

} // namespace domain
