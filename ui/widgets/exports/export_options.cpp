// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_options.h"

#include "widgets/exports/brand_dialog.h"
#include "widgets/exports/format_cards.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QToolButton>

namespace widgets {

using presentation::ExportChoice;
using presentation::SizePreset;

namespace {

constexpr int kDpis[] = {96, 144, 192, 288, 384};
enum ThemeRow { PortolanRow, BrandRow };

QHBoxLayout *row(std::initializer_list<QWidget *> parts)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return layout;
}

QDoubleSpinBox *sideBox(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.5, 8000);
    box->setDecimals(2);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ExportOptions::ExportOptions(QWidget *parent)
    : QWidget(parent)
    , m_format(new FormatCards)
    , m_size(new QComboBox)
    , m_width(sideBox(tr("Width")))
    , m_height(sideBox(tr("Height")))
    , m_unit(new QComboBox)
    , m_dpi(new QComboBox)
    , m_placement(new SegmentedControl)
    , m_theme(new QComboBox)
    , m_language(new SegmentedControl)
    , m_headline(new QCheckBox(tr("Finding, can be edited")))
    , m_footnote(new QCheckBox(tr("n, definition, as-of date, source")))
    , m_sideNotes(new QCheckBox(tr("Key figures beside the chart")))
    , m_dataSheet(new QCheckBox(tr("Add table slides with the numbers")))
    , m_transparent(new QCheckBox(tr("Transparent")))
    , m_grayscale(new QCheckBox(tr("Grays and hatching, for paper without color")))
    , m_confidential(new QCheckBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    addFormat(*form);
    addSize(*form);
    addBrand(*form);
    addSwitches(*form);
    showBrand();
    enableParts();
}

void ExportOptions::addFormat(QFormLayout &form)
{
    m_format->setAccessibleName(tr("Format"));
    form.addRow(m_format);
    connect(m_format, &FormatCards::formatChanged, this, &ExportOptions::changed);
}

QWidget *ExportOptions::makeCustomSize()
{
    auto *custom = new QWidget;
    m_unit->addItems({tr("cm"), tr("in"), tr("px")});
    m_unit->setAccessibleName(tr("Unit"));
    auto *layout = row({m_width, m_height, m_unit});
    layout->setContentsMargins(0, 0, 0, 0);
    custom->setLayout(layout);
    for (auto *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportOptions::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    return custom;
}

void ExportOptions::addSize(QFormLayout &form)
{
    m_custom = makeCustomSize();
    const std::pair<QString, SizePreset> presets[] = {{tr("Full slide"), SizePreset::FullSlide}, {tr("Half slide"), SizePreset::HalfSlide},
                                                      {tr("A4 column"), SizePreset::A4Column}, {tr("Square"), SizePreset::Square}};
    for (const auto &[name, preset] : presets)
        m_size->addItem(tr("%1, %2").arg(name, presentation::sizeText(preset)));
    m_size->addItem(tr("Custom"));
    for (const int dpi : kDpis)
        m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
    m_placement->setSegments({{tr("Full slide")}, {tr("Half")}, {tr("Chart only")}});
    m_placement->setAccessibleName(tr("Placement"));
    form.addRow(tr("Size"), m_size);
    form.addRow(QString(), m_custom);
    form.addRow(tr("Resolution"), m_dpi);
    form.addRow(tr("Placement"), m_placement);
    for (auto *box : {m_size, m_dpi})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_placement, &SegmentedControl::currentChanged, this, &ExportOptions::changed);
}

void ExportOptions::addBrand(QFormLayout &form)
{
    m_theme->addItems({tr("Portolan"), tr("Your brand")});
    m_theme->setAccessibleName(tr("Theme"));
    auto *edit = makeIconButton(u"document-edit", tr("Edit your brand: colors, font, logo, company template"), this);
    form.addRow(tr("Theme"), row({m_theme, edit}));
    m_language->setSegments({{QStringLiteral("English")}, {QStringLiteral("中文")}, {tr("Both")}});
    m_language->setAccessibleName(tr("Language"));
    form.addRow(tr("Language"), m_language);
    connect(edit, &QToolButton::clicked, this, &ExportOptions::editBrand);
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        if (index == BrandRow && m_brand.isEmpty())
            editBrand();
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_language, &SegmentedControl::currentChanged, this, &ExportOptions::changed);
}

void ExportOptions::addSwitches(QFormLayout &form)
{
    form.addRow(tr("Headline"), m_headline);
    form.addRow(tr("Footnote"), m_footnote);
    form.addRow(tr("Side notes"), m_sideNotes);
    form.addRow(tr("Data sheet"), m_dataSheet);
    form.addRow(tr("Background"), m_transparent);
    form.addRow(tr("Grayscale"), m_grayscale);
    form.addRow(tr("Confidential"), m_confidential);
    form.setRowVisible(m_confidential, false);
    for (auto *box : {m_headline, m_footnote, m_sideNotes, m_dataSheet, m_transparent, m_grayscale, m_confidential})
        connect(box, &QCheckBox::toggled, this, &ExportOptions::changed);
}

void ExportOptions::offerConfidential(qint64 count)
{
    m_confidential->setText(tr("Include %n confidential record(s); the footnote will say so", nullptr, int(count)));
    static_cast<QFormLayout *>(layout())->setRowVisible(m_confidential, count > 0);
}

bool ExportOptions::includesConfidential() const
{
    return m_confidential->isChecked();
}

void ExportOptions::editBrand()
{
    BrandDialog dialog(m_brand, this);
    if (dialog.exec() == QDialog::Accepted)
        m_brand = dialog.brand();
    m_theme->setCurrentIndex(m_brand.isEmpty() ? PortolanRow : BrandRow);
    showBrand();
    changed();
}

void ExportOptions::showBrand()
{
    m_theme->setItemText(BrandRow, m_brand.name.isEmpty() ? tr("Your brand") : m_brand.name);
}

/// Pictures have a size; only PNG has pixels; slides have a placement, and room for tables.
void ExportOptions::enableParts()
{
    const QString format = m_format->format();
    const bool isSlide = format == QLatin1String("pptx");
    const bool isPicture = format == QLatin1String("png") || format == QLatin1String("svg") || format == QLatin1String("pdf");
    auto *form = static_cast<QFormLayout *>(layout());
    m_size->setEnabled(isPicture);
    form->setRowVisible(m_custom, m_size->currentIndex() == int(SizePreset::Custom));
    m_custom->setEnabled(isPicture);
    m_dpi->setEnabled(format == QLatin1String("png"));
    m_placement->setEnabled(isSlide);
    m_dataSheet->setEnabled(isSlide);
    m_transparent->setEnabled(isPicture);
    for (auto *box : {m_headline, m_footnote, m_sideNotes})
        box->setEnabled(isSlide || isPicture);
    m_theme->setEnabled(format != QLatin1String("csv"));
    m_grayscale->setEnabled(format != QLatin1String("csv"));
}

void ExportOptions::changed()
{
    enableParts();
    if (!m_isSetting)
        Q_EMIT choiceChanged();
}

ExportChoice ExportOptions::choice() const
{
    ExportChoice choice;
    choice.format = m_format->format();
    choice.size = SizePreset(m_size->currentIndex());
    choice.custom = {m_width->value(), m_height->value()};
    choice.unit = presentation::LengthUnit(m_unit->currentIndex());
    choice.dpi = m_dpi->currentData().toInt();
    choice.placement = presentation::Placement(m_placement->currentIndex());
    choice.language = presentation::ExportLanguage(m_language->currentIndex());
    choice.headline = m_headline->isChecked();
    choice.footnote = m_footnote->isChecked();
    choice.sideNotes = m_sideNotes->isChecked();
    choice.dataSheet = m_dataSheet->isChecked();
    choice.isTransparent = m_transparent->isChecked();
    choice.isGrayscale = m_grayscale->isChecked();
    choice.hasBrand = m_theme->currentIndex() == BrandRow;
    choice.brand = m_brand;
    return choice;
}

void ExportOptions::setChoice(const ExportChoice &choice)
{
    m_isSetting = true;
    m_brand = choice.brand;
    showBrand();
    m_format->setFormat(choice.format);
    m_size->setCurrentIndex(int(choice.size));
    m_unit->setCurrentIndex(int(choice.unit));
    m_width->setValue(choice.custom.width());
    m_height->setValue(choice.custom.height());
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(choice.dpi)));
    m_placement->setCurrentIndex(int(choice.placement));
    m_language->setCurrentIndex(int(choice.language));
    m_theme->setCurrentIndex(choice.hasBrand && !m_brand.isEmpty() ? BrandRow : PortolanRow);
    m_headline->setChecked(choice.headline);
    m_footnote->setChecked(choice.footnote);
    m_sideNotes->setChecked(choice.sideNotes);
    m_dataSheet->setChecked(choice.dataSheet);
    m_transparent->setChecked(choice.isTransparent);
    m_grayscale->setChecked(choice.isGrayscale);
    m_isSetting = false;
    changed();
}

} // namespace widgets
