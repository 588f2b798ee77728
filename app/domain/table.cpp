// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/table.h"

#include <algorithm>
#include <numeric>

namespace domain {

template class SortedChunks<Link, detail::LinkItself>;

std::vector<size_t> detail::orderOf(const std::vector<qint64> &ids)
{
    std::vector<size_t> order(ids.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto isLess = [&](size_t a, size_t b) { return ids[a] < ids[b]; };
    if (!std::ranges::is_sorted(order, isLess))
        std::ranges::sort(order, isLess);
    return order;
}

Links patchedLinks(const Links &links, const std::vector<LinkChange> &changes)
{
    std::vector<Links::Patch> patches;
    patches.reserve(changes.size());
    for (const auto &[id, from, to] : changes) {
        if (from == to)
            continue;
        if (from)
            patches.push_back({{from, id}, std::nullopt});
        if (to)
            patches.push_back({{to, id}, Link{to, id}});
    }
    std::ranges::sort(patches, {}, &Links::Patch::key);
    return links.patched(patches);
}

} // namespace domain
