// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/report_file.h"

#include "exchange/office/deck_writer.h"
#include "exchange/reports/file_mark.h"
#include "exchange/reports/report_html.h"
#include "exchange/reports/report_workbook.h"
#include "plot/chart_painting.h"
#include "plot/office/chart_slide.h"
#include "plot/render.h"
#include "presentation/exports/pdf_mark.h"
#include "plot/report/painter_device.h"
#include "plot/report/report_pages.h"
#include "plot/report/report_slides.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

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

exchange::FileRecord recordOf(const figure::Provenance &provenance)
{
    return {QJsonDocument(figure::provenanceJson(provenance)).toJson(QJsonDocument::Compact), figure::provenanceLines(provenance)};
}

Result<QByteArray> svgOf(const figure::ChartData &chart)
{
    constexpr QSize kChart{912, 560};
    constexpr int kHighest = 8000;
    RenderSpec spec = renderSpec(kChart);
    const int needed = int(std::ceil(ChartPainting::requiredHeight(chart, kChart.width(), spec.style)));
    spec.size.setHeight(std::clamp(needed, kChart.height(), kHighest));
    return renderSvg(chart, spec);
}

} // namespace

class ReportAssembly::Work
{
public:
    Work(const RenderedReport &report, ReportFormat format, const figure::Provenance &provenance)
        : m_report(report), m_format(format), m_provenance(provenance), m_look(deckLook(report.language)), m_slides(m_report, m_look)
    {
        if (format == ReportFormat::Pdf)
            m_pages = std::make_unique<ReportPages>(m_report);
    }

    bool step()
    {
        if (m_error)
            return false;
        if (m_format == ReportFormat::Pdf)
            return stepPdf();
        if (m_next == m_report.blocks.size())
            return false;
        const RenderedBlock &block = m_report.blocks[m_next++];
        if (m_format == ReportFormat::Pptx)
            m_slides.add(block);
        if (m_format == ReportFormat::Xlsx && block.kind == RenderedBlock::Kind::Chart)
            m_looks.append(seriesLooks(block.chart, m_look));
        if (m_format == ReportFormat::Html && block.kind == RenderedBlock::Kind::Chart) {
            const auto svg = svgOf(block.chart);
            if (svg)
                m_charts.append(svg.value());
            else
                m_error = svg.error();
        }
        const bool isMore = m_next < m_report.blocks.size();
        if (!isMore && m_format == ReportFormat::Pptx)
            m_deck = m_slides.take();
        return isMore && !m_error;
    }

    double share() const { return double(m_next) / double(std::max<qsizetype>(1, m_report.blocks.size() + (m_pages ? m_pages->count() : 0))); }

    Result<QByteArray> bytes(const DeckProgress &progress) const
    {
        if (m_error)
            return *m_error;
        switch (m_format) {
        case ReportFormat::Pdf: return exchange::sealed(m_pdf);
        case ReportFormat::Pptx: return exchange::deckBytes({m_report.title, m_look, m_deck, recordOf(m_provenance)}, progress);
        case ReportFormat::Xlsx: return exchange::reportWorkbook(m_report, m_looks, m_look, recordOf(m_provenance), progress);
        case ReportFormat::Html: return exchange::sealed(exchange::reportHtml(m_report, m_charts, exchange::fileMark(figure::provenanceJson(m_provenance))));
        }
        return Error{Error::Code::Usage, {}, {}};
    }

private:
    /// First the layout, block by block, then the pages.
    bool stepPdf()
    {
        if (!m_writer) {
            ++m_next;
            if (!m_pages->layOutNext())
                beginPdf();
            return true;
        }
        ++m_next;
        if (m_page > 0)
            m_writer->newPage();
        {
            PainterDevice page(*m_painter, {}, ReportPages::kPage); // It keeps the text readable for other programs.
            QPainter painter(&page);
            m_pages->paint(painter, m_page++);
        }
        if (m_page < m_pages->count())
            return true;
        m_painter->end();
        m_buffer.close();
        return false;
    }

    void beginPdf()
    {
        constexpr int kScreenDpi = 96;
        constexpr int kSteps = 10; // Per logical pixel, so that nothing is rounded to whole pixels on paper.
        m_buffer.setBuffer(&m_pdf);
        if (!m_buffer.open(QIODevice::WriteOnly))
            m_error = Error{Error::Code::CannotWrite, m_buffer.errorString(), {}};
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setResolution(kScreenDpi * kSteps);
        m_writer->setTitle(m_report.title);
        m_writer->setCreator(QStringLiteral("Portolan"));
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF());
        presentation::markPdf(*m_writer, m_report.title, exchange::fileMark(figure::provenanceJson(m_provenance)));
        m_painter = std::make_unique<QPainter>(m_writer.get());
        m_painter->scale(kSteps, kSteps);
    }

    const RenderedReport m_report;
    const ReportFormat m_format;
    const figure::Provenance m_provenance;
    const exchange::DeckLook m_look;
    qsizetype m_next = 0;
    std::optional<Error> m_error;
    ReportSlides m_slides;
    QList<exchange::Slide> m_deck;
    QList<QList<QList<exchange::SeriesLook>>> m_looks;
    QList<QByteArray> m_charts;
    std::unique_ptr<ReportPages> m_pages;
    QByteArray m_pdf;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_page = 0;
};

ReportAssembly::ReportAssembly(const RenderedReport &report, ReportFormat format, const figure::Provenance &provenance)
    : m_work(std::make_unique<Work>(report, format, provenance))
{
}

ReportAssembly::~ReportAssembly() = default;

bool ReportAssembly::step() { return m_work->step(); }
double ReportAssembly::share() const { return m_work->share(); }
Result<QByteArray> ReportAssembly::bytes(const DeckProgress &progress) const { return m_work->bytes(progress); }

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
    ReportAssembly assembly(report, format, provenance);
    int done = 0;
    const int count = int(report.blocks.size());
    do {
        if (progress && !progress(std::min(done++, count), count))
            return Error{Error::Code::Canceled, {}, {}};
    } while (assembly.step());
    return assembly.bytes(progress);
}

} // namespace plot
