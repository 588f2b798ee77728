// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <variant>

namespace exchange {

/// A color of a drawing or chart: "RRGGBB", or a scheme color of the deck's template ("accent1", "tx1", "bg1"). Empty: none.
using OfficeColor = QString;

/// One move of a path; as many points as the verb needs: M and L one, C three, Z none.
struct PathStep
{
    char verb = 'M';
    QPointF points[3];
};

/// A filled or stroked outline, in pixels of its drawing.
struct DrawnPath
{
    QList<PathStep> steps;
    OfficeColor fill;
    double fillOpacity = 1.0;
    OfficeColor line;
    double lineWidth = 0.0; ///< Pixels.
    bool dashed = false;
};

enum class TextSide : quint8 { Left, Center, Right };

/// A line of text in its box, in pixels of its drawing. Where the reader's font runs wider, `side` is the edge that stays.
struct DrawnText
{
    QRectF box;
    QString text;
    TextSide side = TextSide::Center;
    OfficeColor color;
    double pixelSize = 12.0;
    bool bold = false;
    double turn = 0.0; ///< Degrees, clockwise.
};

/// Shapes in painting order that stay editable in the deck, as one group.
struct Drawing
{
    QSizeF size; ///< Pixels.
    QList<std::variant<DrawnPath, DrawnText>> items;
};

/// How one series of a native chart looks.
struct SeriesLook
{
    QList<OfficeColor> fills; ///< One for all marks, or one per category.
    OfficeColor outline;
    OfficeColor label; ///< Of text on the fill.
    bool hatched = false;
};

/// A panel of a chart, drawn by the reader's own program from numbers that can be edited there.
struct NativeChart
{
    figure::ChartData chart;
    int panel = 0;
    QList<SeriesLook> looks; ///< One per series of the panel.
};

/// Cells of text in rows; the first row is the heading.
struct SlideTable
{
    QList<QStringList> rows;
    QList<bool> numbers; ///< Per column: right-aligned.
};

/// A picture, PNG.
struct Picture
{
    QByteArray png;
    QSizeF size; ///< Pixels.
};

/// One thing below the headline, and its part of the slide's height relative to the others.
struct SlidePart
{
    std::variant<NativeChart, Drawing, SlideTable> content;
    double heightShare = 1.0;
};

/// A fact beside the chart: a large figure, and what it is.
struct SideNote
{
    QString figure;
    QString text;
};

/// A text block of a slide without a chart.
struct SlideText
{
    QString text;
    bool strong = false;
    bool small = false; ///< Reading matter, such as definitions.
};

/// One slide as a value.
struct Slide
{
    QString headline;
    QString subtitle;
    QString footnote;
    QString alternativeText;
    double widthShare = 1.0; ///< Of the room for the parts, from the left.
    QList<SlidePart> parts;
    QList<SideNote> notes;
    QList<SlideText> texts;
};

/// What all slides of a deck share.
struct DeckLook
{
    QString font;              ///< Empty: the template's.
    QString asianFont;
    OfficeColor headline, text, secondary, hairline, accent;
    QString brand;             ///< Stands at the foot of each slide; may be empty.
    std::optional<Picture> logo;
    QByteArray companyTemplate;///< A PPTX or POTX whose master, layouts, colors and fonts are used; empty: Portolan's own.
    domain::Language language = domain::Language::English;
};

/// What an office file says about where it comes from.
struct FileRecord
{
    QByteArray provenance; ///< JSON, kept as a custom part of the file; empty for none.
    QList<std::pair<QString, QString>> lines = {}; ///< Custom properties that the file's information page shows.
};

/// A presentation as a value; writing it needs nothing else.
struct Deck
{
    QString title;
    DeckLook look;
    QList<Slide> slides;
    FileRecord record;
};

/// Told how many slides are done; false stops with Error::Canceled.
using DeckProgress = std::function<bool(int done, int of)>;

} // namespace exchange
