// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/company_template.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

using domain::Error;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

const QString kTypes = u"application/vnd.openxmlformats-officedocument."_s;

/// What belongs to the old deck rather than to its look: slides, data and people's names kept with it, a picture of its first page.
void forget(OfficePackage &package, const QString &source)
{
    static constexpr QLatin1StringView kOfTheDeck[] = {"/slide"_L1, "/customXml"_L1, "/commentAuthors"_L1, "/authors"_L1, "/thumbnail"_L1, "/custom-properties"_L1, "/extended-properties"_L1};
    for (const auto &relationship : package.relationships(source)) {
        if (std::ranges::any_of(kOfTheDeck, [&](QLatin1StringView ending) { return relationship.type.endsWith(ending); }))
            package.unrelate(source, relationship.id);
    }
}

/// Charts, workbooks, notes and pictures of slides that are gone would leave with the new deck.
void keepReachable(OfficePackage &package)
{
    QSet<QString> reached;
    QStringList open{u"/"_s};
    while (!open.isEmpty()) {
        const QString source = open.takeLast();
        for (const auto &relationship : package.relationships(source)) {
            const QString part = OfficePackage::target(source, relationship);
            if (!reached.contains(part)) {
                reached.insert(part);
                open.append(part);
            }
        }
    }
    for (const QString &part : package.parts()) {
        if (!reached.contains(part))
            package.remove(part);
    }
}

/// Links to the outside are not taken over (OfficePackage::read); what refers to them in masters and layouts goes too, or PowerPoint offers
/// to repair the file.
void removeDeadLinks(OfficePackage &package)
{
    static const QRegularExpression kLink(u"<a:(hlinkClick|hlinkHover|hlinkMouseOver)\\b[^>]*?\\br:id=\"([^\"]+)\"[^>]*?(?:/>|>.*?</a:\\1>)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kPicture(u"\\s+r:link=\"([^\"]+)\""_s);
    for (const QString &part : package.parts()) {
        if (!package.contentType(part).endsWith("+xml"_L1))
            continue;
        QSet<QString> ids;
        for (const auto &relationship : package.relationships(part))
            ids.insert(relationship.id);
        QString xml = QString::fromUtf8(package.part(part));
        const qsizetype before = xml.size();
        for (const auto &[pattern, group] : {std::pair(kLink, 2), std::pair(kPicture, 1)}) {
            qsizetype from = 0;
            for (auto match = pattern.match(xml, from); match.hasMatch(); match = pattern.match(xml, from)) {
                from = match.capturedStart();
                if (ids.contains(match.captured(group)))
                    from = match.capturedEnd();
                else
                    xml.remove(match.capturedStart(), match.capturedLength());
            }
        }
        if (xml.size() != before)
            package.setBytes(part, xml.toUtf8());
    }
}

} // namespace

Result<OfficePackage> companyTemplate(const QByteArray &file)
{
    auto read = OfficePackage::read(file);
    if (!read)
        return read;
    OfficePackage &package = read.value();
    const QString presentation = package.related(u"/"_s, u"/officeDocument");
    if (!package.has(presentation) || !package.contentType(presentation).contains("presentationml"_L1))
        return Error{Error::Code::WrongFormat, u"NO_PRESENTATION"_s, {}};
    forget(package, u"/"_s);
    forget(package, presentation);
    QString xml = QString::fromUtf8(package.part(presentation));
    static const QRegularExpression kSlides(u"<p:sldIdLst\\b[^>]*?(/>|>.*?</p:sldIdLst>)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kSections(u"<p:extLst>.*?</p:extLst>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kData(u"<p:custDataLst>.*?</p:custDataLst>"_s, QRegularExpression::DotMatchesEverythingOption);
    xml.remove(kData);
    xml.remove(kSections); // Sections would name the slides that are gone.
    if (xml.contains(kSlides))
        xml.replace(kSlides, u"<p:sldIdLst/>"_s);
    else
        xml.replace(u"<p:sldSz"_s, u"<p:sldIdLst/><p:sldSz"_s);
    package.setPart(presentation, xml.toUtf8(), kTypes + u"presentationml.presentation.main+xml"_s);
    keepReachable(package);
    removeDeadLinks(package);
    return read;
}

} // namespace exchange
