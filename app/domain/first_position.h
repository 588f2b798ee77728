// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace domain {

namespace detail {

/// The first of `count` positions for which `isBefore(position)` holds no longer.
template <class IsBefore>
std::size_t firstNotBefore(std::size_t count, const IsBefore &isBefore)
{
    std::size_t first = 0;
    while (first < count) {
        const std::size_t middle = first + (count - first) / 2;
        if (isBefore(middle))
            first = middle + 1;
        else
            count = middle;
    }
    return first;
}

} // namespace detail

} // namespace domain
