// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/export_dialog.h"

#include "plot/chart_file.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace widgets {

using plot::ChartFormat;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr ChartFormat kFormats[] = {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf, ChartFormat::Csv, ChartFormat::Pptx, ChartFormat::Xlsx};
constexpr QSize kPreview{560, 400};

QString settingKey(const char *name)
{
    return QStringLiteral("export/") + QLatin1String(name);
}

QSpinBox *makeSizeBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(240, 8000);
    box->setSingleStep(20);
    box->setSuffix(QStringLiteral(" px"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

ExportDialog::ExportDialog(ChartIn chart, QWidget *parent)
    : QDialog(parent)
    , m_chart(std::move(chart))
    , m_making(this, [this](const std::shared_ptr<Made> &made) { keep(*made); })
    , m_preview(new QLabel)
    , m_format(new SegmentedControl)
    , m_language(new SegmentedControl)
    , m_width(makeSizeBox(tr("Width")))
    , m_height(makeSizeBox(tr("Height")))
    , m_scale(new QComboBox)
    , m_messages(new MessageBar)
    , m_write(makePrimaryButton(tr("Export…"), this))
    , m_veil(new WaitingVeil(*m_preview))
{
    setWindowTitle(tr("Export chart"));
    setObjectName(QStringLiteral("exportDialog"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(makePreview());
    sides->addWidget(makeChoices());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_messages);
    layout->addLayout(sides);
    layout->addWidget(makeButtons());
    restoreChoices();
    makeChart();
}

QWidget *ExportDialog::makePreview()
{
    m_preview->setFixedSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    return m_preview;
}

QWidget *ExportDialog::makeChoices()
{
    auto *panel = new QWidget;
    auto *form = new QFormLayout(panel);
    form->setVerticalSpacing(12);
    m_format->setSegments({{QStringLiteral("PNG"), {}}, {QStringLiteral("SVG"), {}}, {QStringLiteral("PDF"), {}}, {QStringLiteral("CSV"), {}},
                           {QStringLiteral("PowerPoint"), {}}, {QStringLiteral("Excel"), {}}});
    m_language->setSegments({{QStringLiteral("English"), {}}, {QStringLiteral("中文"), {}}});
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(QStringLiteral("%1×").arg(scale), scale);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    form->addRow(tr("Sharpness"), m_scale);
    auto *note = new TextLabel(TextRole::Footnote, ColorRole::TextSecondary);
    note->setText(tr("Every format is made from the same figures as the screen. PowerPoint and Excel get native charts that can be edited; CSV gets a second file that says where its numbers come from."));
    note->setWordWrap(true);
    form->addRow(note);
    connect(m_format, &SegmentedControl::currentChanged, this, &ExportDialog::updatePreview);
    connect(m_language, &SegmentedControl::currentChanged, this, &ExportDialog::makeChart);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::updatePreview);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::updatePreview);
    return panel;
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_write->setDefault(true);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    return row;
}

void ExportDialog::keep(const Made &made)
{
    m_charts.insert(made.first, made.second);
    updatePreview();
}

domain::Language ExportDialog::language() const
{
    return m_language->currentIndex() == 1 ? domain::Language::Chinese : domain::Language::English;
}

/// Of a large portfolio a chart takes longer than a window may stand still.
void ExportDialog::makeChart()
{
    m_making.cancel();
    updatePreview();
    if (isReady())
        return;
    m_making.start([make = m_chart, language = language()](QPromise<std::shared_ptr<Made>> &promise) {
        promise.addResult(std::make_shared<Made>(language, make(language)));
    });
}

QString ExportDialog::format() const
{
    return plot::formatWord(kFormats[m_format->currentIndex()]);
}

void ExportDialog::updatePreview()
{
    const ChartFormat shown = kFormats[m_format->currentIndex()];
    const bool isPicture = shown == ChartFormat::Png || shown == ChartFormat::Svg || shown == ChartFormat::Pdf;
    m_width->setEnabled(isPicture);
    m_height->setEnabled(isPicture);
    m_scale->setEnabled(kFormats[m_format->currentIndex()] == ChartFormat::Png);
    m_write->setEnabled(isReady());
    m_veil->setWaiting(!isReady());
    if (!isReady())
        return;
    const auto spec = plot::renderSpec({m_width->value(), m_height->value()});
    const auto bytes = plot::renderPng(m_charts.value(language()), spec);
    QPixmap pixmap;
    if (bytes && pixmap.loadFromData(bytes.value()))
        m_preview->setPixmap(pixmap.scaled(kPreview * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ExportDialog::restoreChoices()
{
    const QSettings settings;
    m_format->setCurrentIndex(qBound(0, settings.value(settingKey("format"), 0).toInt(), int(std::size(kFormats)) - 1));
    m_language->setCurrentIndex(qBound(0, settings.value(settingKey("language"), 0).toInt(), 1));
    m_width->setValue(settings.value(settingKey("width"), 1280).toInt());
    m_height->setValue(settings.value(settingKey("height"), 720).toInt());
    m_scale->setCurrentIndex(qBound(0, settings.value(settingKey("scale"), 1).toInt(), 3));
}

void ExportDialog::keepChoices() const
{
    QSettings settings;
    settings.setValue(settingKey("format"), m_format->currentIndex());
    settings.setValue(settingKey("language"), m_language->currentIndex());
    settings.setValue(settingKey("width"), m_width->value());
    settings.setValue(settingKey("height"), m_height->value());
    settings.setValue(settingKey("scale"), m_scale->currentIndex());
}

void ExportDialog::askAndExport()
{
    const auto value = m_charts.value(language());
    const QString name = QStringLiteral("%1-%2.%3").arg(value.chartId, value.asOf.toString(Qt::ISODate), format());
    QString path = Prompter(this).exportPath(name, QStringLiteral("%1 (*.%2)").arg(format().toUpper(), format()));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + format(), Qt::CaseInsensitive))
        path += u'.' + format();
    if (exportTo(path))
        accept();
}

bool ExportDialog::exportTo(const QString &path)
{
    if (!isReady())
        return false;
    auto spec = plot::renderSpec({m_width->value(), m_height->value()});
    spec.scale = m_scale->currentData().toInt();
    const auto status = plot::writeChartFile(m_charts.value(language()), kFormats[m_format->currentIndex()], spec, path);
    if (!status) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error(), path));
        return false;
    }
    keepChoices();
    m_written = path;
    return true;
}

} // namespace widgets
