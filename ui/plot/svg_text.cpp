// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/svg_text.h"

#include "presentation/type/typography.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plot {
namespace {

/// Leaves out what XML 1.0 cannot hold, wherever it came from.
QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (character >= u' ' || character == u'\n' || character == u'\t')
            clean.append(character);
    }
    return clean;
}

QString familyList()
{
    QStringList families = presentation::fontFamilies();
    for (QString &family : families) {
        if (family.contains(u' '))
            family = u'\'' + family + u'\'';
    }
    return families.join(", "_L1);
}

} // namespace

QByteArray withDocumentText(const QByteArray &svg, const figure::ChartData &chart, QSize size)
{
    QString text = withoutControls(QString::fromUtf8(svg));
    static const QRegularExpression head(u"<svg [^>]*>(\\s*<title>[^<]*</title>)?(\\s*<desc>[^<]*</desc>)?"_s);
    const QString headline = chart.headline.isEmpty() ? chart.title : chart.headline;
    const QString opening
        = u"<svg width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-labelledby=\"title description\"\n"
          u" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\">\n"_s
              .arg(size.width()).arg(size.height());
    const QString words = u"<title id=\"title\">"_s + withoutControls(headline).toHtmlEscaped() + u"</title>\n<desc id=\"description\">"_s
                          + withoutControls(chart.alternativeText).toHtmlEscaped() + u"</desc>"_s;
    if (const QRegularExpressionMatch match = head.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), opening + words);
    static const QRegularExpression family(u"font-family=\"[^\"]*\""_s);
    text.replace(family, u"font-family=\""_s + familyList() + u'"');
    return text.toUtf8();
}

} // namespace plot
