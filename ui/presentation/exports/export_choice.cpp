// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/export_choice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kCentimetersPerInch = 2.54;
constexpr int kVersion = 1;
constexpr int kLowestDpi = 96;
constexpr int kHighestDpi = 384;

template <class Enum, qsizetype N>
Enum fromWord(const QString &word, const QString (&words)[N], Enum otherwise)
{
    const auto at = std::find(std::begin(words), std::end(words), word);
    return at == std::end(words) ? otherwise : Enum(at - std::begin(words));
}

const QString kSizes[] = {u"full-slide"_s, u"half-slide"_s, u"a4-column"_s, u"square"_s, u"custom"_s};
const QString kUnits[] = {u"cm"_s, u"in"_s, u"px"_s};
const QString kLanguages[] = {u"en"_s, u"zh_CN"_s, u"both"_s};
const QString kPlacements[] = {u"full"_s, u"left-half"_s, u"chart-only"_s};

double pixelsPer(LengthUnit unit, int dpi)
{
    switch (unit) {
    case LengthUnit::Centimeter: return kPixelsPerInch / kCentimetersPerInch;
    case LengthUnit::Inch: return kPixelsPerInch;
    case LengthUnit::Pixel: break;
    }
    return kPixelsPerInch / dpi;
}

QJsonObject brandJson(const BrandLook &brand)
{
    QJsonArray colors;
    for (const QColor &color : brand.colors)
        colors.append(color.name());
    return {{u"name"_s, brand.name}, {u"colors"_s, colors}, {u"font"_s, brand.font}, {u"logo"_s, QString::fromLatin1(brand.logo.toBase64())},
            {u"template"_s, QString::fromLatin1(brand.companyTemplate.toBase64())}, {u"templateName"_s, brand.templateName}};
}

BrandLook brandFrom(const QJsonObject &json)
{
    BrandLook brand;
    brand.name = json[u"name"_s].toString();
    for (const auto &color : json[u"colors"_s].toArray()) {
        if (const QColor read = QColor::fromString(color.toString()); read.isValid())
            brand.colors.append(read);
    }
    brand.font = json[u"font"_s].toString();
    brand.logo = QByteArray::fromBase64(json[u"logo"_s].toString().toLatin1());
    brand.companyTemplate = QByteArray::fromBase64(json[u"template"_s].toString().toLatin1());
    brand.templateName = json[u"templateName"_s].toString();
    return brand;
}

} // namespace

QSizeF logicalSize(const ExportChoice &choice)
{
    const auto inches = [](double width, double height) { return QSizeF(width, height) * kPixelsPerInch; };
    constexpr double kColumn = 8.5;
    switch (choice.size) {
    case SizePreset::FullSlide: return inches(40.0 / 3, 7.5);
    case SizePreset::HalfSlide: return inches(20.0 / 3, 7.5);
    case SizePreset::A4Column: return inches(kColumn / kCentimetersPerInch, kColumn / kCentimetersPerInch);
    case SizePreset::Square: return inches(7.5, 7.5);
    case SizePreset::Custom: break;
    }
    const QSizeF size = choice.custom * pixelsPer(choice.unit, choice.dpi);
    return {std::clamp(size.width(), 100.0, 8000.0), std::clamp(size.height(), 100.0, 8000.0)};
}

QString sizeText(SizePreset preset)
{
    switch (preset) {
    case SizePreset::FullSlide: return u"13.33 × 7.5 in"_s;
    case SizePreset::HalfSlide: return u"6.67 × 7.5 in"_s;
    case SizePreset::A4Column: return u"8.5 × 8.5 cm"_s;
    case SizePreset::Square: return u"7.5 × 7.5 in"_s;
    case SizePreset::Custom: break;
    }
    return {};
}

QByteArray toJson(const ExportChoice &choice)
{
    const QJsonObject json{{u"portolan"_s, kVersion}, {u"format"_s, choice.format}, {u"size"_s, kSizes[int(choice.size)]},
                           {u"width"_s, choice.custom.width()}, {u"height"_s, choice.custom.height()}, {u"unit"_s, kUnits[int(choice.unit)]},
                           {u"dpi"_s, choice.dpi}, {u"placement"_s, kPlacements[int(choice.placement)]},
                           {u"language"_s, kLanguages[int(choice.language)]}, {u"headline"_s, choice.headline}, {u"footnote"_s, choice.footnote},
                           {u"sideNotes"_s, choice.sideNotes}, {u"dataSheet"_s, choice.dataSheet}, {u"transparent"_s, choice.isTransparent},
                           {u"grayscale"_s, choice.isGrayscale}, {u"hasBrand"_s, choice.hasBrand}, {u"brand"_s, brandJson(choice.brand)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

domain::Result<ExportChoice> exportChoiceFromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (object[u"portolan"_s].toInt() != kVersion)
        return domain::Error{domain::Error::Code::WrongFormat, {}, {}};
    ExportChoice choice;
    choice.format = object[u"format"_s].toString(choice.format);
    choice.size = fromWord(object[u"size"_s].toString(), kSizes, choice.size);
    const QSizeF custom(object[u"width"_s].toDouble(), object[u"height"_s].toDouble());
    if (custom.width() > 0 && custom.height() > 0)
        choice.custom = custom;
    choice.unit = fromWord(object[u"unit"_s].toString(), kUnits, choice.unit);
    choice.dpi = std::clamp(object[u"dpi"_s].toInt(choice.dpi), kLowestDpi, kHighestDpi);
    choice.placement = fromWord(object[u"placement"_s].toString(), kPlacements, choice.placement);
    choice.language = fromWord(object[u"language"_s].toString(), kLanguages, choice.language);
    choice.headline = object[u"headline"_s].toBool(true);
    choice.footnote = object[u"footnote"_s].toBool(true);
    choice.sideNotes = object[u"sideNotes"_s].toBool(true);
    choice.dataSheet = object[u"dataSheet"_s].toBool();
    choice.isTransparent = object[u"transparent"_s].toBool();
    choice.isGrayscale = object[u"grayscale"_s].toBool();
    choice.hasBrand = object[u"hasBrand"_s].toBool();
    choice.brand = brandFrom(object[u"brand"_s].toObject());
    return choice;
}

} // namespace presentation
