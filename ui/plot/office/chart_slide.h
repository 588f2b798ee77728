// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "presentation/colors/theme.h"

namespace plot {

/// What stands on a slide beside the chart.
struct SlideChoices
{
    bool headline = true;
    bool footnote = true;
    bool sideNotes = true;
    QString ownHeadline = {}; ///< Instead of the finding; empty: the finding.
};

/// Colors and fonts of Portolan's own decks; exports are always light.
exchange::DeckLook deckLook(domain::Language language);

/// One look per series of each panel, by the rules of the screen; a company template's accents instead where there is one.
QList<QList<exchange::SeriesLook>> seriesLooks(const figure::ChartData &chart, const exchange::DeckLook &look);

/// A chart as a slide: panels that office programs can draw as native charts, the others as groups of shapes painted as on
/// screen, numbers at risk as a table. GUI thread, with a QApplication.
exchange::Slide chartSlide(const figure::ChartData &chart, const exchange::DeckLook &look, const SlideChoices &choices = {});

/// The chart's numbers as table slides, so many rows on each.
QList<exchange::Slide> dataSlides(const figure::ChartData &chart);

} // namespace plot
