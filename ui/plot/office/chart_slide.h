// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "plot/chart_style.h"
#include "plot/slide_choices.h"

namespace plot {

/// Colors and fonts of decks: Portolan's own, or the brand's of `style` and `choices`; exports are always light.
exchange::DeckLook deckLook(domain::Language language, const ChartStyle &style = {}, const SlideChoices &choices = {});

/// One look per series of each panel, by the rules of the screen; a company template's accents instead where there is one.
QList<QList<exchange::SeriesLook>> seriesLooks(const figure::ChartData &chart, const exchange::DeckLook &look, const ChartStyle &style = {});

/// A chart as a slide: panels that office programs can draw as native charts, the others as groups of shapes painted as on
/// screen, numbers at risk as a table. GUI thread, with a QApplication.
exchange::Slide chartSlide(const figure::ChartData &chart, const exchange::DeckLook &look, const SlideChoices &choices = {}, const ChartStyle &style = {});

/// The chart's numbers as table slides, so many rows on each.
QList<exchange::Slide> dataSlides(const figure::ChartData &chart);

} // namespace plot
