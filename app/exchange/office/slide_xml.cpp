// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/slide_xml.h"

#include "exchange/office/drawing_xml.h"
#include "exchange/office/shape_xml.h"

#include <numeric>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSubtitleText = 16;
constexpr double kFootnoteText = 12;
constexpr double kBrandText = 13;
constexpr double kNoteFigureText = 40;
constexpr double kNoteText = 15;
constexpr double kBodyText = 18;
constexpr double kSmallText = 14;
constexpr double kPartGap = 10;

/// Writes one slide. Lives for one call.
class SlidePartXml
{
public:
    SlidePartXml(const Slide &slide, const SlideFrame &frame, const DeckLook &look, const SlideLinks &links)
        : m_slide(slide), m_frame(frame), m_look(look), m_links(links), m_xml(m_bytes), m_shapes(m_xml, look)
    {
    }

    QByteArray write()
    {
        m_xml.startDocument();
        m_xml.start(u"p:sld"_s);
        m_xml.attribute(u"xmlns:a"_s, QString::fromUtf16(office_namespace::kMain));
        m_xml.attribute(u"xmlns:r"_s, QString::fromUtf16(office_namespace::kLinks));
        m_xml.attribute(u"xmlns:p"_s, QString::fromUtf16(office_namespace::kSlide));
        m_xml.start(u"p:cSld"_s);
        m_xml.start(u"p:spTree"_s);
        m_shapes.writeTreeHead();
        writeTexts();
        writeParts();
        writeNotes();
        if (!m_links.logo.isEmpty())
            writeLogo();
        m_shapes.writeSlideNumber();
        m_xml.end();
        m_xml.end();
        m_xml.start(u"p:clrMapOvr"_s);
        m_xml.start(u"a:masterClrMapping"_s);
        m_xml.end();
        m_xml.end();
        m_xml.end();
        m_xml.finish();
        return m_bytes;
    }

private:
    void writeTexts()
    {
        m_shapes.writeTitle(m_slide.headline);
        if (!m_slide.subtitle.isEmpty())
            m_shapes.writeText({u"Subtitle"_s, m_frame.subtitle(), {{m_slide.subtitle, kSubtitleText, m_look.secondary, false}}});
        if (!m_slide.texts.isEmpty()) {
            TextShape block{u"Text"_s, textPlace(), {}};
            for (const SlideText &text : m_slide.texts)
                block.lines.append({text.text, text.small ? kSmallText : kBodyText, m_look.text, text.strong});
            m_shapes.writeText(block);
        }
        if (!m_slide.footnote.isEmpty()) {
            const QRectF place = m_frame.footnote();
            m_shapes.writeRule({place.left(), place.top() - 4, place.width(), 0});
            m_shapes.writeText({u"Footnote"_s, place, {{m_slide.footnote, kFootnoteText, m_look.secondary, false}}});
        }
        if (!m_look.brand.isEmpty())
            m_shapes.writeText({u"Brand"_s, m_frame.brand(), {{m_look.brand, kBrandText, m_look.headline, true}}});
    }

    /// The whole body, or its upper part where something stands below.
    QRectF textPlace() const
    {
        constexpr double kShare = 0.3;
        QRectF place = m_frame.body(!m_slide.notes.isEmpty());
        if (!m_slide.parts.isEmpty())
            place.setHeight(place.height() * kShare);
        return place;
    }

    void writeParts()
    {
        QRectF body = m_frame.body(!m_slide.notes.isEmpty());
        body.setWidth(body.width() * m_slide.widthShare);
        if (!m_slide.texts.isEmpty())
            body.setTop(textPlace().bottom() + kPartGap);
        const double shares = std::accumulate(m_slide.parts.begin(), m_slide.parts.end(), 0.0, [](double sum, const SlidePart &part) { return sum + part.heightShare; });
        const double height = body.height() - kPartGap * double(std::max<qsizetype>(0, m_slide.parts.size() - 1));
        double top = body.top();
        qsizetype chart = 0;
        for (const SlidePart &part : m_slide.parts) {
            const QRectF area(body.left(), top, body.width(), height * part.heightShare / shares);
            top = area.bottom() + kPartGap;
            if (std::holds_alternative<NativeChart>(part.content))
                m_shapes.writeChart(area, m_links.charts.value(chart++), m_slide.headline, m_slide.alternativeText);
            else if (const auto *drawing = std::get_if<Drawing>(&part.content))
                m_shapes.writeDrawing(area, *drawing, m_slide.alternativeText);
            else
                m_shapes.writeTable(area, std::get<SlideTable>(part.content));
        }
    }

    void writeNotes()
    {
        QRectF place = m_frame.notes();
        const double step = place.height() / double(std::max<qsizetype>(3, m_slide.notes.size()));
        place.setHeight(step - kPartGap);
        for (const SideNote &note : m_slide.notes) {
            m_shapes.writeRule({place.left() - 14, place.top(), 0, place.height()});
            TextShape text{u"Fact"_s, place, {}};
            if (!note.figure.isEmpty())
                text.lines.append({note.figure, kNoteFigureText, m_look.accent, true});
            text.lines.append({note.text, kNoteText, m_look.text, false});
            m_shapes.writeText(text);
            place.translate(0, step);
        }
    }

    void writeLogo()
    {
        const QSizeF size = m_look.logo->size.scaled(160, 26, Qt::KeepAspectRatio);
        m_shapes.writePicture({m_frame.slide.width() / 2 - size.width() / 2, m_frame.brand().top() - 4, size.width(), size.height()}, m_links.logo);
    }

    const Slide &m_slide;
    const SlideFrame &m_frame;
    const DeckLook &m_look;
    const SlideLinks &m_links;
    QByteArray m_bytes;
    DrawingXml m_xml;
    ShapeXml m_shapes;
};

} // namespace

QByteArray slideXml(const Slide &slide, const SlideFrame &frame, const DeckLook &look, const SlideLinks &links)
{
    return SlidePartXml(slide, frame, look, links).write();
}

} // namespace exchange
