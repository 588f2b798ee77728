// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/chart_drag.h"

#include "plot/export_rendering.h"
#include "presentation/words/window_language.h"

#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QPixmap>
#include <QSettings>
#include <QUrl>
#include <QWidget>

namespace widgets {

std::unique_ptr<QMimeData> ChartDrag::offer(const presentation::ExportSubject &subject)
{
    const auto last = presentation::exportChoiceFromJson(QSettings().value(QStringLiteral("export/choice")).toByteArray());
    const auto choice = last ? last.value() : presentation::ExportChoice();
    const auto chart = subject.make(presentation::windowLanguage(), figure::ConfidentialChoice::LeftOut);
    auto origin = subject.origin;
    origin.confidential = figure::ConfidentialChoice::LeftOut;
    m_folder = std::make_unique<QTemporaryDir>();
    const QString name = QStringLiteral("%1-%2.%3").arg(chart.chartId, chart.asOf.toString(Qt::ISODate), choice.format);
    const auto written = plot::writeExport({chart}, choice, origin, m_folder->filePath(name));
    if (!written)
        return nullptr;
    auto offered = plot::clipboardData(chart, choice, origin);
    QList<QUrl> urls;
    for (const QString &path : written.value())
        urls.append(QUrl::fromLocalFile(path));
    offered->setUrls(urls);
    return offered;
}

void ChartDrag::start(const presentation::ExportSubject &subject, QWidget &from)
{
    auto offered = offer(subject);
    if (!offered)
        return;
    const QSize size = QSize(240, 160) * from.devicePixelRatioF();
    const auto picture = qvariant_cast<QImage>(offered->imageData());
    auto *drag = new QDrag(&from);
    if (!picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(offered.release());
    drag->exec(Qt::CopyAction);
}

} // namespace widgets
