// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPointF>

#include <memory>

class QPainter;

namespace plot {

/// A paint device that paints on with another painter, at a place of its own: so a chart, which begins a painter itself, can stand on a
/// page that has one. Unlike QPicture it keeps every run of a text on its baseline. Lives while `target` is active; GUI thread.
class PainterDevice : public QPaintDevice
{
public:
    PainterDevice(QPainter &target, QPointF place, QSizeF size);
    ~PainterDevice() override;
    Q_DISABLE_COPY_MOVE(PainterDevice)

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace plot
