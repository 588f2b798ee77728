// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_file.h"

#include "exchange/chart_writer.h"
#include "exchange/office/chart_workbook.h"
#include "exchange/office/deck_writer.h"
#include "plot/office/chart_slide.h"

#include <QSaveFile>

namespace plot {

using domain::Error;
using domain::Status;

namespace {

Status writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::CannotWrite, file.errorString(), path};
    return domain::Done{};
}

domain::Result<QByteArray> chartDeck(const figure::ChartData &chart)
{
    const exchange::DeckLook look = deckLook(chart.language);
    return exchange::deckBytes({chart.title, look, {chartSlide(chart, look)}, exchange::chartProvenance(chart), {}});
}

domain::Result<QByteArray> chartBook(const figure::ChartData &chart)
{
    const exchange::DeckLook look = deckLook(chart.language);
    return exchange::chartWorkbook(chart, seriesLooks(chart, look), look, exchange::chartProvenance(chart));
}

} // namespace

QString formatWord(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Json: return QStringLiteral("json");
    case ChartFormat::Csv: return QStringLiteral("csv");
    case ChartFormat::Png: return QStringLiteral("png");
    case ChartFormat::Svg: return QStringLiteral("svg");
    case ChartFormat::Pdf: return QStringLiteral("pdf");
    case ChartFormat::Pptx: return QStringLiteral("pptx");
    case ChartFormat::Xlsx: return QStringLiteral("xlsx");
    }
    return {};
}

std::optional<ChartFormat> formatFromWord(QStringView word)
{
    for (const auto format : {ChartFormat::Json, ChartFormat::Csv, ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf, ChartFormat::Pptx, ChartFormat::Xlsx}) {
        if (word.compare(formatWord(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

domain::Result<QByteArray> chartBytes(const figure::ChartData &chart, ChartFormat format, const RenderSpec &spec)
{
    switch (format) {
    case ChartFormat::Json: return exchange::chartJson(chart);
    case ChartFormat::Csv: return exchange::chartCsv(chart);
    case ChartFormat::Png: return renderPng(chart, spec);
    case ChartFormat::Svg: return renderSvg(chart, spec);
    case ChartFormat::Pdf: return renderPdf(chart, spec);
    case ChartFormat::Pptx: return chartDeck(chart);
    case ChartFormat::Xlsx: return chartBook(chart);
    }
    return Error{Error::Code::Usage, {}, {}};
}

Status writeChartFile(const figure::ChartData &chart, ChartFormat format, const RenderSpec &spec, const QString &path)
{
    const auto bytes = chartBytes(chart, format, spec);
    if (!bytes)
        return bytes.error();
    if (const auto status = writeAll(path, bytes.value()); !status)
        return status;
    return format == ChartFormat::Csv ? writeAll(path + QStringLiteral(".json"), exchange::chartProvenance(chart)) : Status(domain::Done{});
}

} // namespace plot
