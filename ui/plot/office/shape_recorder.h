// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "plot/office/sized_device.h"

#include <memory>

namespace plot {

/// A paint device that keeps what is painted on it as shapes and texts, so that a chart becomes a group of native shapes in a
/// slide, drawn by the same calls as on screen. Lives for one painting; GUI thread.
class ShapeRecorder : public SizedDevice
{
public:
    explicit ShapeRecorder(QSizeF size);
    ~ShapeRecorder() override;
    Q_DISABLE_COPY_MOVE(ShapeRecorder)

    QPaintEngine *paintEngine() const override;
    /// What was painted; texts that share an edge are aligned to it.
    exchange::Drawing take();

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace plot
