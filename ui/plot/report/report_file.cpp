// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/report_file.h"

#include "exchange/office/deck_writer.h"
#include "exchange/reports/file_mark.h"
#include "exchange/reports/report_html.h"
#include "exchange/reports/report_workbook.h"
#include "plot/chart_painting.h"
#include "plot/office/chart_slide.h"
#include "plot/render.h"
#include "plot/report/pdf_mark.h"
#include "plot/report/report_pages.h"
#include "plot/report/report_slides.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace plot {

using domain::Error;
using domain::Result;
using exchange::DeckProgress;
using figure::RenderedBlock;
using figure::RenderedReport;

namespace {

constexpr std::array kFormats{ReportFormat::Pdf, ReportFormat::Pptx, ReportFormat::Xlsx, ReportFormat::Html};

Error canceled()
{
    return Error{Error::Code::Canceled, {}, {}};
}

/// Remembers that the caller stopped, for work that only ends early.
class Stoppable
{
public:
    explicit Stoppable(const DeckProgress &progress) : m_progress(progress) {}

    DeckProgress progress()
    {
        return [this](int done, int of) {
            m_isStopped = m_isStopped || (m_progress && !m_progress(done, of));
            return !m_isStopped;
        };
    }
    bool isStopped() const { return m_isStopped; }

private:
    const DeckProgress &m_progress;
    bool m_isStopped = false;
};

exchange::FileRecord recordOf(const figure::Provenance &provenance)
{
    return {QJsonDocument(figure::provenanceJson(provenance)).toJson(QJsonDocument::Compact), figure::provenanceLines(provenance)};
}

Result<QByteArray> pdf(const RenderedReport &report, const figure::Provenance &provenance, const DeckProgress &progress)
{
    constexpr int kScreenDpi = 96;
    constexpr int kSteps = 10; // Per logical pixel, so that nothing is rounded to whole pixels on paper.
    Stoppable stoppable(progress);
    const ReportPages pages(report, stoppable.progress());
    if (stoppable.isStopped())
        return canceled();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{Error::Code::CannotWrite, buffer.errorString(), {}};
    QPdfWriter writer(&buffer);
    writer.setResolution(kScreenDpi * kSteps);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Portolan"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    markPdf(writer, report.title, exchange::fileMark(figure::provenanceJson(provenance)));
    QPainter painter(&writer);
    painter.scale(kSteps, kSteps);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    buffer.close();
    return exchange::sealed(bytes);
}

Result<QByteArray> pptx(const RenderedReport &report, const figure::Provenance &provenance, const DeckProgress &progress)
{
    const exchange::DeckLook look = deckLook(report.language);
    Stoppable stoppable(progress);
    const auto slides = reportSlides(report, look, stoppable.progress());
    if (stoppable.isStopped())
        return canceled();
    return exchange::deckBytes({report.title, look, slides, recordOf(provenance)}, progress);
}

Result<QByteArray> xlsx(const RenderedReport &report, const figure::Provenance &provenance, const DeckProgress &progress)
{
    const exchange::DeckLook look = deckLook(report.language);
    QList<QList<QList<exchange::SeriesLook>>> looks;
    for (const RenderedBlock &block : report.blocks) {
        if (block.kind == RenderedBlock::Kind::Chart)
            looks.append(seriesLooks(block.chart, look));
    }
    return exchange::reportWorkbook(report, looks, look, recordOf(provenance), progress);
}

Result<QByteArray> html(const RenderedReport &report, const figure::Provenance &provenance, const DeckProgress &progress)
{
    constexpr QSize kChart{912, 560};
    QList<QByteArray> charts;
    int done = 0;
    for (const RenderedBlock &block : report.blocks) {
        if (progress && !progress(done++, int(report.blocks.size())))
            return canceled();
        if (block.kind != RenderedBlock::Kind::Chart)
            continue;
        RenderSpec spec = renderSpec(kChart);
        const int needed = int(std::ceil(ChartPainting::requiredHeight(block.chart, kChart.width(), spec.style)));
        spec.size.setHeight(std::clamp(needed, kChart.height(), 8000));
        const auto svg = renderSvg(block.chart, spec);
        if (!svg)
            return svg;
        charts.append(svg.value());
    }
    return exchange::sealed(exchange::reportHtml(report, charts, exchange::fileMark(figure::provenanceJson(provenance))));
}

} // namespace

QString formatWord(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QStringLiteral("pdf");
    case ReportFormat::Pptx: return QStringLiteral("pptx");
    case ReportFormat::Xlsx: return QStringLiteral("xlsx");
    case ReportFormat::Html: return QStringLiteral("html");
    }
    return {};
}

std::optional<ReportFormat> reportFormatFromWord(QStringView word)
{
    for (const ReportFormat format : kFormats) {
        if (word.compare(formatWord(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

Result<QByteArray> reportBytes(const RenderedReport &report, ReportFormat format, const figure::Provenance &provenance, const DeckProgress &progress)
{
    switch (format) {
    case ReportFormat::Pdf: return pdf(report, provenance, progress);
    case ReportFormat::Pptx: return pptx(report, provenance, progress);
    case ReportFormat::Xlsx: return xlsx(report, provenance, progress);
    case ReportFormat::Html: return html(report, provenance, progress);
    }
    return Error{Error::Code::Usage, {}, {}};
}

domain::Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return domain::Done{};
    const bool isFull = file.error() == QFileDevice::ResourceError || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < bytes.size();
    return Error{isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, file.errorString(), path};
}

} // namespace plot
