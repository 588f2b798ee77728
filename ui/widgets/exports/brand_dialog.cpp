// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/brand_dialog.h"

#include "exchange/office/deck_writer.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"

#include <QBuffer>
#include <QCheckBox>
#include <QColorDialog>
#include <QFile>
#include <QFileInfo>
#include <QFontComboBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace widgets {

namespace {

constexpr qsizetype kMostColors = 8;
constexpr qint64 kLargestFile = 20 * 1024 * 1024;
constexpr int kLogoHeight = 256; ///< Pixels kept of a larger logo.

QIcon swatch(const QColor &color)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(0, 0, 16, 16, 3, 3);
    return pixmap;
}

} // namespace

BrandDialog::BrandDialog(const presentation::BrandLook &brand, QWidget *parent)
    : QDialog(parent)
    , m_brand(brand)
    , m_name(new QLineEdit(brand.name))
    , m_colors(new QHBoxLayout)
    , m_hasFont(new QCheckBox(tr("Own font")))
    , m_font(new QFontComboBox)
    , m_logo(new QLabel)
    , m_template(new QLabel)
    , m_messages(new MessageBar)
{
    setWindowTitle(tr("Your brand"));
    setObjectName(QStringLiteral("brandDialog"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setVerticalSpacing(12);
    form->addRow(m_messages);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colors"), makeColors());
    form->addRow(tr("Font"), makeFont());
    form->addRow(tr("Logo"), makeFile(m_logo, tr("Choose…"), &BrandDialog::takeLogo, tr("Pictures (*.png *.jpg *.jpeg)")));
    form->addRow(tr("Company template"), makeFile(m_template, tr("Choose…"), &BrandDialog::takeTemplate, tr("PowerPoint (*.pptx *.potx)")));
    form->addRow(makeButtons());
    m_name->setPlaceholderText(tr("Stands at the foot of each slide"));
    showFiles();
}

QWidget *BrandDialog::makeColors()
{
    auto *row = new QWidget;
    m_colors->setContentsMargins(0, 0, 0, 0);
    row->setLayout(m_colors);
    showColors();
    return row;
}

void BrandDialog::showColors()
{
    while (QLayoutItem *item = m_colors->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_brand.colors.size(); ++i) {
        auto *button = new QToolButton;
        button->setIcon(swatch(m_brand.colors.at(i)));
        button->setToolTip(tr("Color %1: %2").arg(i + 1).arg(m_brand.colors.at(i).name()));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, i] { chooseColor(i); });
        m_colors->addWidget(button);
    }
    auto *add = makeIconButton(u"list-add", tr("Add a color"), this);
    add->setEnabled(m_brand.colors.size() < kMostColors);
    connect(add, &QToolButton::clicked, this, [this] { chooseColor(m_brand.colors.size()); });
    auto *remove = makeIconButton(u"list-remove", tr("Remove the last color"), this);
    remove->setEnabled(!m_brand.colors.isEmpty());
    connect(remove, &QToolButton::clicked, this, [this] {
        m_brand.colors.removeLast();
        showColors();
    });
    m_colors->addWidget(add);
    m_colors->addWidget(remove);
    m_colors->addStretch();
}

void BrandDialog::chooseColor(qsizetype index)
{
    const QColor chosen = QColorDialog::getColor(m_brand.colors.value(index, m_brand.colors.isEmpty() ? QColor(0x0B, 0x5E, 0x9E) : m_brand.colors.last()), this, tr("Color %1").arg(index + 1));
    if (!chosen.isValid())
        return;
    if (index < m_brand.colors.size())
        m_brand.colors[index] = chosen;
    else
        m_brand.colors.append(chosen);
    showColors();
}

QWidget *BrandDialog::makeFont()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hasFont);
    layout->addWidget(m_font, 1);
    m_font->setAccessibleName(tr("Font"));
    m_hasFont->setChecked(!m_brand.font.isEmpty());
    if (!m_brand.font.isEmpty())
        m_font->setCurrentFont(QFont(m_brand.font));
    m_font->setEnabled(m_hasFont->isChecked());
    connect(m_hasFont, &QCheckBox::toggled, m_font, &QWidget::setEnabled);
    return row;
}

QWidget *BrandDialog::makeFile(QLabel *shown, const QString &verb, bool (BrandDialog::*take)(const QString &), const QString &filter)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(verb);
    auto *clear = makeIconButton(u"edit-clear", tr("Take away"), this);
    layout->addWidget(shown, 1);
    layout->addWidget(choose);
    layout->addWidget(clear);
    connect(choose, &QPushButton::clicked, this, [this, take, filter] {
        if (const QString path = Prompter(this).brandFile(filter); !path.isEmpty())
            (this->*take)(path);
    });
    connect(clear, &QToolButton::clicked, this, [this, shown] {
        if (shown == m_logo)
            m_brand.logo.clear();
        else
            m_brand.companyTemplate.clear();
        showFiles();
    });
    return row;
}

QWidget *BrandDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *accept = makePrimaryButton(tr("Use this brand"), row);
    accept->setDefault(true);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void BrandDialog::showFiles()
{
    QImage logo;
    logo.loadFromData(m_brand.logo);
    m_logo->setPixmap(logo.isNull() ? QPixmap() : QPixmap::fromImage(logo.scaledToHeight(24, Qt::SmoothTransformation)));
    if (logo.isNull())
        m_logo->setText(tr("none"));
    m_template->setText(m_brand.companyTemplate.isEmpty() ? tr("none: Portolan's own slides") : m_brand.templateName);
}

bool BrandDialog::takeLogo(const QString &path)
{
    QImage image(path);
    if (image.isNull()) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("%1 is not a picture that can be read. Choose a PNG or JPEG file.").arg(QFileInfo(path).fileName()));
        return false;
    }
    if (image.height() > kLogoHeight)
        image = image.scaledToHeight(kLogoHeight, Qt::SmoothTransformation);
    m_brand.logo.clear();
    QBuffer buffer(&m_brand.logo);
    image.save(&buffer, "PNG");
    showFiles();
    return true;
}

bool BrandDialog::takeTemplate(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) && file.size() <= kLargestFile ? file.readAll() : QByteArray();
    exchange::DeckLook look;
    look.companyTemplate = bytes;
    if (bytes.isEmpty() || !exchange::deckBytes({{}, look, {}, {}})) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("%1 is not a PowerPoint file of at most 20 MB. Choose your company's PPTX or POTX template.").arg(QFileInfo(path).fileName()));
        return false;
    }
    m_brand.companyTemplate = bytes;
    m_brand.templateName = QFileInfo(path).fileName();
    showFiles();
    return true;
}

presentation::BrandLook BrandDialog::brand() const
{
    presentation::BrandLook brand = m_brand;
    brand.name = m_name->text().trimmed();
    brand.font = m_hasFont->isChecked() ? m_font->currentFont().family() : QString();
    if (brand.companyTemplate.isEmpty())
        brand.templateName.clear();
    return brand;
}

} // namespace widgets
