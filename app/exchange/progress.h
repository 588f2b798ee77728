// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <concepts>
#include <functional>
#include <memory>

namespace exchange {

/// Told how far reading has come (0..1) and how many rows it met; false stops it with Error::Canceled. Copies count together.
class Progress
{
public:
    Progress() = default;
    template <class Tell>
        requires(!std::same_as<Tell, Progress> && std::invocable<const Tell &, double>)
    Progress(Tell tell) : m_state(std::make_shared<State>([tell = std::move(tell)](double share, qint64) { return tell(share); }))
    {
    }
    template <class Tell>
        requires(!std::same_as<Tell, Progress> && std::invocable<const Tell &, double, qint64>)
    Progress(Tell tell) : m_state(std::make_shared<State>(std::move(tell)))
    {
    }

    explicit operator bool() const { return m_state != nullptr; }
    bool operator()(double share) const { return m_state->tell(share, m_state->rows); }
    /// Another row was read; told with the next share.
    void meetRow() const
    {
        if (m_state)
            ++m_state->rows;
    }

private:
    struct State
    {
        explicit State(std::function<bool(double, qint64)> told) : tell(std::move(told)) {}
        std::function<bool(double, qint64)> tell;
        std::atomic<qint64> rows{0};
    };

    std::shared_ptr<State> m_state;
};

} // namespace exchange
