// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/deck_writer.h"

#include "exchange/office/chart_part.h"
#include "exchange/office/company_template.h"
#include "exchange/office/document_properties.h"
#include "exchange/office/slide_xml.h"

#include <QFile>

namespace exchange {

using domain::Error;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

const QString kOffice = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kTypes = u"application/vnd.openxmlformats-officedocument."_s;
const QString kWorkbookType = kTypes + u"spreadsheetml.sheet"_s;

QByteArray resource(const QString &name)
{
    QFile file(u":/office/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Portolan's own master with one layout.
OfficePackage ownTemplate()
{
    OfficePackage package;
    const QString presentation = u"/ppt/presentation.xml"_s;
    const QString master = u"/ppt/slideMasters/slideMaster1.xml"_s;
    const QString layout = u"/ppt/slideLayouts/slideLayout1.xml"_s;
    const QString theme = u"/ppt/theme/theme1.xml"_s;
    package.setPart(presentation, resource(u"presentation.xml"_s), kTypes + u"presentationml.presentation.main+xml"_s);
    package.setPart(master, resource(u"slide_master.xml"_s), kTypes + u"presentationml.slideMaster+xml"_s);
    package.setPart(layout, resource(u"slide_layout.xml"_s), kTypes + u"presentationml.slideLayout+xml"_s);
    package.setPart(theme, resource(u"theme.xml"_s), kTypes + u"theme+xml"_s);
    package.relate(u"/"_s, kOffice + u"officeDocument"_s, presentation);
    package.relate(presentation, kOffice + u"slideMaster"_s, master);
    package.relate(master, kOffice + u"slideLayout"_s, layout);
    package.relate(master, kOffice + u"theme"_s, theme);
    package.relate(layout, kOffice + u"slideMaster"_s, master);
    return package;
}

Result<OfficePackage> beginning(const DeckLook &look)
{
    return look.companyTemplate.isEmpty() ? Result<OfficePackage>(ownTemplate()) : companyTemplate(look.companyTemplate);
}

/// The layout with just a title, else the first one that has a title.
QString layoutOf(const OfficePackage &package)
{
    QString chosen;
    for (const QString &part : package.parts()) {
        if (!package.contentType(part).endsWith("slideLayout+xml"_L1))
            continue;
        const QByteArray xml = package.part(part);
        if (xml.contains("type=\"titleOnly\""))
            return part;
        if (chosen.isEmpty() && xml.contains("type=\"title\""))
            chosen = part;
        if (chosen.isEmpty())
            chosen = part;
    }
    return chosen;
}

/// Adds slide after slide to a package. Lives for one deck.
class DeckBuild
{
public:
    DeckBuild(const Deck &deck, OfficePackage package)
        : m_deck(deck), m_package(std::move(package)), m_presentation(m_package.related(u"/"_s, u"/officeDocument")), m_layout(layoutOf(m_package)), m_frame(frameOf(m_package, m_layout))
    {
        if (deck.look.logo) {
            m_logo = u"/ppt/media/portolan_logo.png"_s;
            m_package.setPart(m_logo, deck.look.logo->png, u"image/png"_s);
        }
    }

    domain::Status add(const Slide &slide)
    {
        const QString part = u"/ppt/slides/portolan%1.xml"_s.arg(++m_slides);
        m_package.relate(part, kOffice + u"slideLayout"_s, m_layout);
        SlideLinks links;
        for (const SlidePart &content : slide.parts) {
            const auto *chart = std::get_if<NativeChart>(&content.content);
            if (!chart)
                continue;
            const auto name = addChart(*chart);
            if (!name)
                return name.error();
            links.charts.append(m_package.relate(part, kOffice + u"chart"_s, name.value()));
        }
        if (!m_logo.isEmpty())
            links.logo = m_package.relate(part, kOffice + u"image"_s, m_logo);
        m_package.setPart(part, slideXml(slide, m_frame, m_deck.look, links), kTypes + u"presentationml.slide+xml"_s);
        m_ids.append(m_package.relate(m_presentation, kOffice + u"slide"_s, part));
        return domain::Done{};
    }

    Result<QByteArray> take()
    {
        constexpr int kFirstSlideId = 256;
        QString list = u"<p:sldIdLst>"_s;
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            list += u"<p:sldId id=\"%1\" r:id=\"%2\"/>"_s.arg(kFirstSlideId + i).arg(m_ids[i]);
        list += u"</p:sldIdLst>"_s;
        QByteArray xml = m_package.part(m_presentation);
        xml.replace("<p:sldIdLst/>", list.toUtf8());
        m_package.setBytes(m_presentation, xml);
        setProperties(m_package, {m_deck.title, m_deck.record});
        return m_package.toZip();
    }

private:
    Result<QString> addChart(const NativeChart &chart)
    {
        const ChartGrid grid = chartGrid(chart.chart, chart.panel);
        const auto workbook = gridWorkbook(grid, chart.chart.panels.at(chart.panel));
        if (!workbook)
            return workbook.error();
        const QString part = u"/ppt/charts/portolan%1.xml"_s.arg(++m_charts);
        const QString book = u"/ppt/embeddings/portolan%1.xlsx"_s.arg(m_charts);
        m_package.setPart(book, workbook.value(), kWorkbookType);
        const QString link = m_package.relate(part, kOffice + u"package"_s, book);
        m_package.setPart(part, chartPartXml(chart, grid, m_deck.look, link), kTypes + u"drawingml.chart+xml"_s);
        return part;
    }

    const Deck &m_deck;
    OfficePackage m_package;
    QString m_presentation;
    QString m_layout;
    SlideFrame m_frame;
    QString m_logo;
    QStringList m_ids;
    int m_slides = 0;
    int m_charts = 0;
};

} // namespace

Result<QByteArray> deckBytes(const Deck &deck, const DeckProgress &progress)
{
    auto package = beginning(deck.look);
    if (!package)
        return package.error();
    DeckBuild build(deck, package.value());
    int done = 0;
    for (const Slide &slide : deck.slides) {
        if (progress && !progress(done++, int(deck.slides.size())))
            return Error{Error::Code::Canceled, {}, {}};
        if (const auto status = build.add(slide); !status)
            return status.error();
    }
    return build.take();
}

QSizeF slideBody(const DeckLook &look, bool hasNotes)
{
    const auto package = beginning(look);
    return package ? frameOf(package.value(), layoutOf(package.value())).body(hasNotes).size() : SlideFrame().body(hasNotes).size();
}

} // namespace exchange
