// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "figure/rendered_report.h"

namespace plot {

/// A report as slides: a title, a slide for each heading's texts and key figures, one per chart, tables in so many rows, definitions at
/// the end. Charts painted as shapes need the GUI thread. Stops early where `progress` says so.
QList<exchange::Slide> reportSlides(const figure::RenderedReport &report, const exchange::DeckLook &look, const exchange::DeckProgress &progress = {});

} // namespace plot
