// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"

#include <QLabel>

namespace widgets {

/// A plain-text label in a step of the type scale and a color role; it follows a change of theme.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(presentation::TextRole type, presentation::ColorRole color = presentation::ColorRole::Text,
                       QWidget *parent = nullptr);

    void setColorRole(presentation::ColorRole color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    presentation::ColorRole m_color;
};

} // namespace widgets
