// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSizeF>

namespace plot {

/// A paint device of a size in pixels at the dots of a screen, whose engine hands on what is painted. Lives for one painting; GUI thread.
class SizedDevice : public QPaintDevice
{
public:
    explicit SizedDevice(QSizeF size) : m_size(size) {}

protected:
    QSizeF size() const { return m_size; }
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
};

} // namespace plot
