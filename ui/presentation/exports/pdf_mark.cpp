// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/pdf_mark.h"

#include "exchange/reports/file_mark.h"

#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace presentation {

using namespace Qt::StringLiterals;

void markPdf(QPdfWriter &writer, const QString &title, const QByteArray &mark)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(u"urn:portolan:provenance"_s, u"portolan"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(u"urn:portolan:provenance"_s, u"record"_s, QString::fromLatin1(mark));
    xml.writeEndDocument();
    writer.setDocumentXmpMetadata("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"w\"?>");
}

QByteArray chartMark(const figure::ChartData &chart, const figure::ExportOrigin &origin)
{
    return exchange::fileMark(figure::provenanceJson(figure::provenanceOf(chart, origin)));
}

} // namespace presentation
