// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/render.h"

#include "figure/chart_pages.h"
#include "presentation/exports/pdf_mark.h"
#include "plot/chart_painting.h"
#include "plot/report/painter_device.h"
#include "plot/svg_text.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <optional>

namespace plot {
namespace {

using domain::Error;
using domain::Result;

constexpr int kSmallestSide = 40;
constexpr int kLargestSide = 16384;
constexpr double kLargestScale = 4;
constexpr int kScreenDpi = 96;
constexpr int kPointsPerInch = 72;

std::optional<Error> refusal(const RenderSpec &spec)
{
    const auto fits = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (!fits(spec.size.width()) || !fits(spec.size.height()))
        return Error{Error::Code::Usage, QStringLiteral("%1x%2").arg(spec.size.width()).arg(spec.size.height()),
                     QStringLiteral("size")};
    if (!(spec.scale >= 1 && spec.scale <= kLargestScale))
        return Error{Error::Code::Usage, QString::number(spec.scale), QStringLiteral("scale")};
    return std::nullopt;
}

/// Replaces the value of a PDF date by one that does not move, in the same number of bytes.
void settleDate(QByteArray &pdf)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(key);
    if (start < 0)
        return;
    const qsizetype from = start + key.size();
    for (qsizetype i = from; i < pdf.size() && pdf.at(i) != ')'; ++i) {
        if (pdf.at(i) >= '0' && pdf.at(i) <= '9')
            pdf[i] = i - from == 0 ? '2' : (i - from == 5 || i - from == 7 ? '1' : '0');
    }
}

/// All pages by one painter: a second one would begin the document anew.
bool paintPages(QPdfWriter &writer, const QList<figure::ChartData> &pages, const RenderSpec &spec, int steps)
{
    QPainter painter(&writer);
    painter.scale(steps, steps);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        PainterDevice page(painter, {}, spec.size);
        ChartPainting(pages[i], spec.size, spec.style).paint(page);
    }
    return true;
}

} // namespace

RenderSpec renderSpec(QSize size, presentation::Theme theme)
{
    return {size, 1.0, styleForSize(QSizeF(size), theme)};
}

Result<QByteArray> renderPng(const figure::ChartData &chart, const RenderSpec &spec)
{
    if (const auto error = refusal(spec))
        return *error;
    const QSize pixels(static_cast<int>(std::lround(spec.size.width() * spec.scale)),
                       static_cast<int>(std::lround(spec.size.height() * spec.scale)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{Error::Code::Usage, QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height()),
                     QStringLiteral("size")};
    image.fill(Qt::transparent);
    const double dotsPerMeter = kScreenDpi * spec.scale / 0.0254;
    ChartPainting(chart, spec.size, spec.style).paint(image, spec.scale);
    // Set after painting: the resolution says how large the picture prints, not how large its text is.
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMeter)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dotsPerMeter)));
    image.setText(QStringLiteral("Title"), chart.headline);
    image.setText(QStringLiteral("Description"), chart.alternativeText);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return Error{Error::Code::CannotWrite, QStringLiteral("PNG"), chart.chartId};
    return bytes;
}

Result<QByteArray> renderSvg(const figure::ChartData &chart, const RenderSpec &spec)
{
    if (const auto error = refusal(spec))
        return *error;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kScreenDpi);
    generator.setSize(spec.size);
    generator.setViewBox(QRect(QPoint(0, 0), spec.size));
    ChartPainting(chart, spec.size, spec.style).paint(generator);
    return withDocumentText(bytes, chart, spec.size, spec.style.font);
}

Result<QByteArray> renderPdf(const figure::ChartData &chart, const RenderSpec &spec)
{
    if (const auto error = refusal(spec))
        return *error;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{Error::Code::CannotWrite, QStringLiteral("PDF"), chart.chartId};
    // Ten steps per logical pixel, so that nothing is rounded to whole pixels on paper.
    constexpr int kSteps = 10;
    QPdfWriter writer(&buffer);
    writer.setResolution(kScreenDpi * kSteps);
    writer.setTitle(chart.headline.isEmpty() ? chart.title : chart.headline);
    writer.setCreator(QStringLiteral("Portolan"));
    const QSizeF points = QSizeF(spec.size) * kPointsPerInch / kScreenDpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    if (!spec.origin.portfolio.isEmpty())
        presentation::markPdf(writer, chart.headline.isEmpty() ? chart.title : chart.headline, presentation::chartMark(chart, spec.origin));
    const QList<figure::ChartData> pages = figure::chartPages(chart);
    if (pages.size() == 1)
        ChartPainting(chart, spec.size, spec.style).paint(writer, kSteps);
    else if (!paintPages(writer, pages, spec, kSteps))
        return Error{Error::Code::CannotWrite, QStringLiteral("PDF"), chart.chartId};
    buffer.close();
    settleDate(bytes);
    return bytes;
}

} // namespace plot
