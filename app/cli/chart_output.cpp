// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chart_output.h"

#include "cli/invocation.h"
#include "plot/chart_file.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace cli {

using domain::Error;

domain::Result<ChartSize> chartSize(const QString &size, const QString &scale)
{
    ChartSize result;
    if (!size.isEmpty()) {
        static const QRegularExpression kSize(QStringLiteral("^(\\d{3,4})[x×](\\d{3,4})$"));
        const auto match = kSize.match(size);
        result.pixels = {match.captured(1).toInt(), match.captured(2).toInt()};
        constexpr int kSmallest = 200;
        constexpr int kLargest = 8000;
        if (!match.hasMatch() || qMin(result.pixels.width(), result.pixels.height()) < kSmallest
            || qMax(result.pixels.width(), result.pixels.height()) > kLargest)
            return Error{Error::Code::Usage, size, QStringLiteral("size")};
    }
    if (!scale.isEmpty()) {
        bool isNumber = false;
        result.scale = scale.toDouble(&isNumber);
        if (!isNumber || result.scale < 1.0 || result.scale > 4.0)
            return Error{Error::Code::Usage, scale, QStringLiteral("scale")};
    }
    return result;
}

QString formatOfPath(const QString &path)
{
    return path.isEmpty() ? QStringLiteral("json") : QFileInfo(path).suffix().toLower();
}

domain::Status writeChart(Call &call, const figure::ChartData &chart, const QString &format, const ChartSize &size, const QString &path)
{
    const auto kind = plot::formatFromWord(format);
    if (!kind)
        return Error{Error::Code::Usage, format, QStringLiteral("format")};
    plot::RenderSpec spec = plot::renderSpec(size.pixels);
    spec.scale = size.scale;
    spec.origin = size.origin;
    if (!path.isEmpty())
        return plot::writeChartFile(chart, *kind, spec, path);
    const auto bytes = plot::chartBytes(chart, *kind, spec);
    return bytes ? deliver(call, {}, bytes.value()) : domain::Status(bytes.error());
}

} // namespace cli
