// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "presentation/words/window_language.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QSizeF>
#include <QString>

namespace presentation {

/// The sizes that reports ask for; Custom is what `ExportChoice::custom` says.
enum class SizePreset : quint8 { FullSlide, HalfSlide, A4Column, Square, Custom };
enum class LengthUnit : quint8 { Centimeter, Inch, Pixel };
enum class ExportLanguage : quint8 { English, Chinese, Both };
enum class Placement : quint8 { Full, LeftHalf, ChartOnly };

/// Whose colors, letters and name an export has; each empty where it is Portolan's own.
struct BrandLook
{
    QString name; ///< Stands at the foot of slides.
    QList<QColor> colors;
    QString font;
    QByteArray logo; ///< PNG.
    QByteArray companyTemplate; ///< PPTX or POTX.
    QString templateName;       ///< Its file name, to be shown.

    bool isEmpty() const { return *this == BrandLook(); }
    friend bool operator==(const BrandLook &, const BrandLook &) = default;
};

/// All that is chosen when a chart is exported, but for its headline's words and its place. A plain value: what the dialog
/// shows, what is kept as the last choice, and what a named style of the portfolio holds.
struct ExportChoice
{
    QString format = QStringLiteral("pptx"); ///< A word of plot::formatWord.
    SizePreset size = SizePreset::FullSlide;
    QSizeF custom{33.86, 19.05}; ///< In `unit`; Custom only.
    LengthUnit unit = LengthUnit::Centimeter;
    int dpi = 192; ///< Pixels per inch of PNG, 96 to 384; also what a custom size in pixels is measured by.
    Placement placement = Placement::Full;
    ExportLanguage language = windowLanguage() == domain::Language::Chinese ? ExportLanguage::Chinese : ExportLanguage::English;
    bool headline = true;
    bool footnote = true;
    bool sideNotes = true;
    bool dataSheet = false;
    bool isTransparent = false;
    bool isGrayscale = false;
    bool hasBrand = false; ///< Whether `brand` is used.
    BrandLook brand;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// The size on paper in pixels of 1/96 inch, each side 100 to 8000.
QSizeF logicalSize(const ExportChoice &choice);
/// As a person reads it: "13.33 × 7.5 in", "8.5 × 6.4 cm".
QString sizeText(SizePreset preset);

/// {"portolan": 1, …}; pictures and templates as base64.
QByteArray toJson(const ExportChoice &choice);
/// WrongFormat where it is no export choice; what is out of range takes its default.
domain::Result<ExportChoice> exportChoiceFromJson(const QByteArray &json);

} // namespace presentation
