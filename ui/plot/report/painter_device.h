// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/office/sized_device.h"

#include <QPointF>

#include <memory>

class QPainter;

namespace plot {

/// A paint device that paints on with another painter, at a place of its own: so a chart, which begins a painter itself, can stand on a
/// page that has one. Unlike QPicture it keeps every run of a text on its baseline. Lives while `target` is active; GUI thread.
class PainterDevice : public SizedDevice
{
public:
    PainterDevice(QPainter &target, QPointF place, QSizeF size);
    ~PainterDevice() override;
    Q_DISABLE_COPY_MOVE(PainterDevice)

    QPaintEngine *paintEngine() const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace plot
