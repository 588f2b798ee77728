// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/text_label.h"

#include "widgets/style/painting.h"

#include <QEvent>

namespace widgets {

TextLabel::TextLabel(presentation::TextRole type, presentation::ColorRole color, QWidget *parent)
    : QLabel(parent), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setFont(presentation::textFont(type));
    applyColor();
}

void TextLabel::setColorRole(presentation::ColorRole color)
{
    m_color = color;
    applyColor();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColor();
}

void TextLabel::applyColor()
{
    const QColor color = themeOf(*this).color(m_color);
    // Setting the palette announces a change of palette, which leads back here.
    if (palette().color(QPalette::WindowText) == color && testAttribute(Qt::WA_SetPalette))
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace widgets
