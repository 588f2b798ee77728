// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/office/sized_device.h"

#include <cmath>

namespace plot {

int SizedDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int kDpi = 96;
    constexpr double kMillimetersPerInch = 25.4;
    switch (metric) {
    case PdmWidth: return int(std::ceil(m_size.width()));
    case PdmHeight: return int(std::ceil(m_size.height()));
    case PdmWidthMM: return int(m_size.width() * kMillimetersPerInch / kDpi);
    case PdmHeightMM: return int(m_size.height() * kMillimetersPerInch / kDpi);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDpi;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    case PdmDepth: return 32;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace plot
