// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_file.h"

#include "exchange/chart_writer.h"
#include "exchange/whole_file.h"
#include "exchange/office/chart_workbook.h"
#include "exchange/office/deck_writer.h"
#include "exchange/reports/exported_file.h"
#include "exchange/reports/file_mark.h"
#include "figure/chart_pages.h"
#include "plot/office/chart_slide.h"
#include "presentation/exports/pdf_mark.h"
#include "plot/report/report_file.h"

#include <QJsonDocument>

#include <algorithm>

namespace plot {

using domain::Error;
using domain::Status;

namespace {

exchange::FileRecord recordOf(const figure::ChartData &chart, const figure::ExportOrigin &origin)
{
    return {exchange::chartProvenance(chart, origin), figure::provenanceLines(figure::provenanceOf(chart, origin))};
}

/// Of a file that holds marks only.
figure::ExportOrigin wordless(figure::ExportOrigin origin)
{
    origin.headline = origin.footnote = figure::Wording::Absent;
    return origin;
}

domain::Result<QByteArray> chartBook(const figure::ChartData &chart, const RenderSpec &spec)
{
    const exchange::DeckLook look = deckLook(chart.language, spec.style, {});
    return exchange::chartWorkbook(chart, seriesLooks(chart, look, spec.style), look, recordOf(chart, spec.origin));
}

/// Pictures carry their provenance inside where it is known where they come from.
domain::Result<QByteArray> marked(const domain::Result<QByteArray> &picture, const figure::ChartData &chart, ChartFormat format, const figure::ExportOrigin &origin)
{
    if (!picture || origin.portfolio.isEmpty())
        return picture;
    const QByteArray mark = presentation::chartMark(chart, origin);
    if (format == ChartFormat::Png)
        return exchange::sealed(exchange::markedPng(picture.value(), mark));
    QByteArray bytes = picture.value();
    if (format == ChartFormat::Svg) {
        const qsizetype root = bytes.indexOf('>', std::max<qsizetype>(0, bytes.indexOf("<svg")));
        bytes.insert(root + 1, "\n<metadata>" + mark + "</metadata>");
    }
    return exchange::sealed(bytes);
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
    case ChartFormat::Json: return spec.origin.portfolio.isEmpty() ? exchange::chartJson(chart) : exchange::markedJson(exchange::chartJson(chart), QJsonDocument(figure::provenanceJson(figure::provenanceOf(chart, spec.origin))).toJson());
    case ChartFormat::Csv: return exchange::chartCsv(chart);
    case ChartFormat::Png: return marked(renderPng(figure::firstPage(chart), spec), chart, format, spec.origin);
    case ChartFormat::Svg: return marked(renderSvg(figure::firstPage(chart), spec), chart, format, spec.origin);
    case ChartFormat::Pdf: return marked(renderPdf(chart, spec), chart, format, spec.origin);
    case ChartFormat::Pptx: return chartDeck({chart}, spec);
    case ChartFormat::Xlsx: return chartBook(chart, spec);
    }
    return Error{Error::Code::Usage, {}, {}};
}

domain::Result<QByteArray> chartDeck(const QList<figure::ChartData> &charts, const RenderSpec &spec)
{
    if (charts.isEmpty())
        return Error{Error::Code::Usage, {}, {}};
    const exchange::DeckLook look = deckLook(charts.first().language, spec.style, spec.slides);
    QList<exchange::Slide> slides;
    for (const figure::ChartData &chart : charts) {
        for (const auto &page : figure::chartPages(chart))
            slides.append(chartSlide(page, look, spec.slides, spec.style));
        if (spec.slides.dataSlides)
            slides.append(dataSlides(chart));
    }
    return exchange::deckBytes({charts.first().title, look, slides, recordOf(charts.first(), spec.origin)});
}

Status writeChartFile(const figure::ChartData &chart, ChartFormat format, const RenderSpec &spec, const QString &path)
{
    const auto bytes = chartBytes(chart, format, spec);
    if (!bytes)
        return bytes.error();
    const QByteArray sidecar = format == ChartFormat::Csv ? exchange::csvSidecar(exchange::chartProvenance(chart, wordless(spec.origin)), bytes.value()) : QByteArray();
    return exchange::writeWithSidecar(path, bytes.value(), sidecar);
}

} // namespace plot
