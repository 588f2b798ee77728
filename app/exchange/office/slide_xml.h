// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "exchange/office/slide_frame.h"

namespace exchange {

/// The slide part (PresentationML, ECMA-376 part 1, 19.3) of one slide. `chartLinks` are the relationship ids of its native
/// charts in order, `logoLink` that of the logo, empty where there is none.
struct SlideLinks
{
    QStringList charts;
    QString logo;
};
QByteArray slideXml(const Slide &slide, const SlideFrame &frame, const DeckLook &look, const SlideLinks &links);

} // namespace exchange
