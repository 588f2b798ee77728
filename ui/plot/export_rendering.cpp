// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/export_rendering.h"

#include "exchange/whole_file.h"
#include "figure/chart_table.h"
#include "plot/report/report_file.h"
#include "presentation/cells/copied_table.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>

namespace plot {

using domain::Language;
using presentation::ExportChoice;

namespace {

constexpr double kScreenDpi = 96;

SlideChoices slideChoices(const ExportChoice &choice)
{
    SlideChoices slides;
    slides.placement = SlidePlacement(int(choice.placement));
    slides.headline = choice.headline;
    slides.footnote = choice.footnote;
    slides.sideNotes = choice.sideNotes;
    slides.dataSlides = choice.dataSheet;
    if (choice.hasBrand) {
        slides.brand = choice.brand.name;
        slides.logo = choice.brand.logo;
        slides.companyTemplate = choice.brand.companyTemplate;
    }
    return slides;
}

/// "chart.png" → "chart-en.png" where there are several.
QString pathFor(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'-' + word + u'.' + file.suffix());
}

/// Whole numbers and fractions go out as numbers, all else as text.
domain::FieldKind kindOf(const figure::ChartTable &table, qsizetype column)
{
    auto kind = domain::FieldKind::Integer;
    for (const auto &row : table.rows) {
        if (std::holds_alternative<QString>(row.at(column)))
            return domain::FieldKind::Text;
        if (std::holds_alternative<double>(row.at(column)))
            kind = domain::FieldKind::Number;
    }
    return kind;
}

presentation::CopiedTable numbersOf(const figure::ChartData &chart)
{
    const figure::ChartTable table = figure::chartTable(chart);
    QList<presentation::CopiedColumn> columns;
    for (qsizetype i = 0; i < table.labels.size(); ++i)
        columns.append({table.labels.at(i), kindOf(table, i)});
    QList<QList<presentation::CopiedCell>> rows;
    for (const auto &row : table.rows) {
        QList<presentation::CopiedCell> cells;
        for (const domain::Value &value : row) {
            const QString *text = std::get_if<QString>(&value);
            cells.append({value, text ? *text : QString(), {}, {}});
        }
        rows.append(cells);
    }
    return presentation::copiedTable(columns, rows, chart.language);
}

} // namespace

RenderSpec renderSpec(const ExportChoice &choice, const figure::ExportOrigin &origin)
{
    RenderSpec spec = renderSpec(presentation::logicalSize(choice).toSize());
    spec.scale = choice.dpi / kScreenDpi;
    spec.origin = origin;
    spec.slides = slideChoices(choice);
    spec.style.isGrayscale = choice.isGrayscale;
    spec.style.parts.setFlag(ChartPart::Headline, choice.headline);
    spec.style.parts.setFlag(ChartPart::Footnote, choice.footnote);
    spec.style.parts.setFlag(ChartPart::KeyFigures, choice.sideNotes);
    spec.style.parts.setFlag(ChartPart::Surface, !choice.isTransparent);
    if (choice.hasBrand) {
        spec.style.colors = choice.brand.colors;
        spec.style.font = choice.brand.font;
    }
    return spec;
}

domain::Result<QStringList> writeExport(const QList<figure::ChartData> &charts, const ExportChoice &choice, const figure::ExportOrigin &origin, const QString &path)
{
    const auto format = formatFromWord(choice.format);
    if (!format || charts.isEmpty())
        return domain::Error{domain::Error::Code::Usage, choice.format, QStringLiteral("format")};
    const RenderSpec spec = renderSpec(choice, origin);
    if (*format == ChartFormat::Pptx) {
        const auto bytes = chartDeck(charts, spec);
        if (!bytes)
            return bytes.error();
        const auto status = exchange::writeWhole(path, bytes.value());
        return status ? domain::Result<QStringList>(QStringList(path)) : domain::Result<QStringList>(status.error());
    }
    QStringList written;
    for (const figure::ChartData &chart : charts) {
        const QString own = charts.size() == 1 ? path : pathFor(path, chart.language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
        if (const auto status = writeChartFile(chart, *format, spec, own); !status)
            return status.error();
        written.append(own);
    }
    return written;
}

std::unique_ptr<QMimeData> clipboardData(const figure::ChartData &chart, const ExportChoice &choice, const figure::ExportOrigin &origin)
{
    auto data = std::make_unique<QMimeData>();
    const RenderSpec spec = renderSpec(choice, origin);
    if (const auto png = chartBytes(chart, ChartFormat::Png, spec))
        data->setImageData(QImage::fromData(png.value(), "PNG"));
    if (const auto svg = chartBytes(chart, ChartFormat::Svg, spec))
        data->setData(QStringLiteral("image/svg+xml"), svg.value());
    auto numbers = numbersOf(chart);
    if (origin.confidential == figure::ConfidentialChoice::Included) { // Its numbers may be pasted without the picture, which says so.
        numbers.text += chart.footnote + u'\n';
        numbers.html.replace(QLatin1String("</tbody>"), QStringLiteral("<tr><td>%1</td></tr></tbody>").arg(chart.footnote.toHtmlEscaped()));
    }
    data->setText(numbers.text);
    data->setHtml(numbers.html);
    return data;
}

} // namespace plot
