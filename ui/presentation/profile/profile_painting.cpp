// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile/profile_painting.h"

#include "presentation/colors/theme.h"
#include "presentation/exports/pdf_mark.h"
#include "presentation/type/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace presentation {

namespace {

constexpr double kDotsPerInch = 96;
constexpr double kMarginMm = 14;

QString row(const QStringList &cells, QLatin1StringView tag)
{
    QString html = QStringLiteral("<tr>");
    for (const auto &cell : cells)
        html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

QString sectionHtml(const CandidateProfile::Section &section)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(section.title.toHtmlEscaped());
    if (section.rows.isEmpty())
        return html + QStringLiteral("<p class=\"quiet\">%1</p>").arg(section.emptyText.toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">");
    if (!section.headings.isEmpty())
        html += row(section.headings, QLatin1StringView("th"));
    for (const auto &cells : section.rows)
        html += row(cells, QLatin1StringView("td"));
    return html + QStringLiteral("</table>");
}

QString styleSheet()
{
    const Theme theme; // Paper is light whatever the window is.
    return QStringLiteral("h1{font-size:20px;font-weight:600;margin:0} h3{font-size:13px;font-weight:600;margin:10px 0 2px 0;color:%1}"
                          "p{margin:2px 0} td,th{font-size:11px} th{font-weight:500;color:%2} .quiet{color:%2;font-size:11px}")
        .arg(theme.color(ColorRole::Accent).name(), theme.color(ColorRole::TextSecondary).name());
}

} // namespace

QString profileHtml(const CandidateProfile &profile)
{
    QString html = QStringLiteral("<h1>%1&nbsp; <span style=\"font-weight:400\">%2</span></h1>").arg(profile.name.toHtmlEscaped(), profile.otherName.toHtmlEscaped());
    if (!profile.otherNames.isEmpty())
        html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(profile.otherNames.join(QStringLiteral(" · ")).toHtmlEscaped());
    html += QStringLiteral("<p><b>%1</b></p><table width=\"100%\" cellpadding=\"2\">").arg(profile.standing.toHtmlEscaped());
    for (qsizetype i = 0; i < profile.facts.size(); i += 2) {
        QStringList cells{profile.facts.at(i).first, profile.facts.at(i).second};
        if (i + 1 < profile.facts.size())
            cells += {profile.facts.at(i + 1).first, profile.facts.at(i + 1).second};
        html += row(cells, QLatin1StringView("td"));
    }
    html += QStringLiteral("</table>");
    for (const auto &section : profile.sections)
        html += sectionHtml(section);
    return html + QStringLiteral("<p class=\"quiet\"><br>%1</p>").arg(profile.footer.toHtmlEscaped());
}

void paintProfile(const CandidateProfile &profile, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const double zoom = device.logicalDpiX() / kDotsPerInch;
    const QSizeF page(device.width() / zoom, device.height() / zoom);
    QTextDocument document;
    document.setDocumentMargin(0);
    QFont font = textFont(TextRole::Body);
    font.setStyleStrategy(QFont::PreferNoShaping); // Other glyphs than a character's own are unreadable in a PDF.
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(styleSheet());
    document.setHtml(profileHtml(profile));
    document.setTextWidth(page.width());
    const double fit = std::min(1.0, page.height() / document.size().height());
    painter.scale(zoom * fit, zoom * fit);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Theme().color(ColorRole::Text)); // Paper is white in a dark window too.
    document.documentLayout()->draw(&painter, context);
}

QByteArray profilePdf(const CandidateProfile &profile, const QByteArray &mark)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(profile.name);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
        if (!mark.isEmpty())
            markPdf(writer, profile.name, mark);
        paintProfile(profile, writer);
    }
    return bytes;
}

} // namespace presentation
