// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QProxyStyle>

class QApplication;

namespace widgets {

/// The program's look: Fusion's behavior with our metrics, colors, focus ring, scroll bars and controls.
/// Buttons are told apart by dynamic properties: "primary" (one per view), "link" and "small".
/// An editor with the property "invalid" gets a red border. Owned by the application.
class PortolanStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit PortolanStyle(presentation::Theme theme);

    presentation::Theme theme() const { return m_theme; }
    static QPalette paletteFor(presentation::Theme theme);

    QPalette standardPalette() const override;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool drawField(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    bool drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    presentation::Theme m_theme;
};

/// Gives the application our style, palette and fonts. Called once at start, and again when the setting changes.
void applyLook(QApplication &application, presentation::Appearance appearance);

} // namespace widgets
