// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/slide_frame.h"

#include "exchange/office/drawing_xml.h"

#include <QXmlStreamReader>

#include <optional>

namespace exchange {

namespace {

constexpr double kSubtitleHeight = 24;
constexpr double kFootnoteHeight = 44;
constexpr double kBrandHeight = 22;
constexpr double kBottom = 16;
constexpr double kGap = 8;
constexpr double kNotesShare = 0.24; ///< Of the title's width.

double pixels(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble() / kEmuPerPixel;
}

/// The place of the title placeholder in a layout or master, where it states one.
std::optional<QRectF> titlePlace(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    bool isTitle = false;
    QRectF place;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name();
        if (reader.isEndElement() && name == QLatin1String("sp"))
            isTitle = false;
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        if (name == QLatin1String("ph"))
            isTitle = attributes.value(QLatin1String("type")) == QLatin1String("title") || attributes.value(QLatin1String("type")) == QLatin1String("ctrTitle");
        else if (isTitle && name == QLatin1String("off"))
            place.moveTopLeft({pixels(attributes, QLatin1StringView("x")), pixels(attributes, QLatin1StringView("y"))});
        else if (isTitle && name == QLatin1String("ext") && attributes.hasAttribute(QLatin1String("cx"))) {
            place.setSize({pixels(attributes, QLatin1StringView("cx")), pixels(attributes, QLatin1StringView("cy"))});
            return place;
        }
    }
    return std::nullopt;
}

} // namespace

QRectF SlideFrame::subtitle() const
{
    return {title.left(), title.bottom() + 2, title.width(), kSubtitleHeight};
}

QRectF SlideFrame::footnote() const
{
    return {title.left(), slide.height() - kBottom - kBrandHeight - kFootnoteHeight, title.width(), kFootnoteHeight};
}

QRectF SlideFrame::brand() const
{
    return {title.left(), slide.height() - kBottom - kBrandHeight, title.width() / 2, kBrandHeight};
}

QRectF SlideFrame::notes() const
{
    const double width = title.width() * kNotesShare;
    const QRectF whole = body(false);
    return {whole.right() - width, whole.top() + kSubtitleHeight, width, whole.height() - kSubtitleHeight};
}

QRectF SlideFrame::body(bool hasNotes) const
{
    const double top = subtitle().bottom() + kGap;
    const double width = title.width() * (hasNotes ? 1 - kNotesShare - 0.02 : 1.0);
    return {title.left(), top, width, footnote().top() - kGap - top};
}

SlideFrame frameOf(const OfficePackage &package, const QString &layoutPart)
{
    SlideFrame frame;
    QXmlStreamReader reader(package.part(package.related(QStringLiteral("/"), u"/officeDocument")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("sldSz"))
            frame.slide = {pixels(reader.attributes(), QLatin1StringView("cx")), pixels(reader.attributes(), QLatin1StringView("cy"))};
    }
    auto place = titlePlace(package.part(layoutPart));
    if (!place)
        place = titlePlace(package.part(package.related(layoutPart, u"/slideMaster")));
    const double highest = frame.slide.height() * 0.3;
    if (place && place->width() > 0 && place->bottom() < frame.slide.height() / 2)
        frame.title = *place;
    else
        frame.title = {frame.slide.width() * 0.044, frame.slide.height() * 0.05, frame.slide.width() * 0.912, frame.slide.height() * 0.12};
    frame.title.setHeight(std::min(frame.title.height(), highest));
    return frame;
}

} // namespace exchange
