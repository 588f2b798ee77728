// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/svg_text.h"

#include "presentation/type/typography.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

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

QStringList familiesWith(const QString &font)
{
    return font.isEmpty() ? presentation::fontFamilies() : QStringList(font) + presentation::fontFamilies();
}

QString familyList(const QString &font)
{
    QStringList families = familiesWith(font);
    for (QString &family : families) {
        if (family.contains(u' '))
            family = u'\'' + family + u'\'';
    }
    return families.join(", "_L1);
}

QFont fontOf(const QString &size, const QString &weight, const QString &own)
{
    QFont font;
    font.setFamilies(familiesWith(own));
    font.setPixelSize(std::max(1, qRound(size.toDouble())));
    font.setWeight(QFont::Weight(weight.toInt()));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// States the width of each text, so that it keeps its place where another font stands in for ours.
QString withTextLengths(const QString &svg, const QString &font)
{
    static const QRegularExpression element(u"<text ([^>]*font-size=\"([\\d.]+)\" font-weight=\"(\\d+)\"[^>]*)>([^<]*)</text>"_s);
    QString result;
    qsizetype copied = 0;
    for (auto elements = element.globalMatch(svg); elements.hasNext();) {
        const QRegularExpressionMatch match = elements.next();
        const QString words = QTextDocumentFragment::fromHtml(match.captured(4)).toPlainText();
        const double width = QFontMetricsF(fontOf(match.captured(2), match.captured(3), font)).horizontalAdvance(words);
        result += QStringView(svg).mid(copied, match.capturedStart(1) - copied);
        if (width > 0)
            result += u"textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\" "_s.arg(width, 0, 'f', 2);
        copied = match.capturedStart(1);
    }
    result += QStringView(svg).mid(copied);
    return result;
}

} // namespace

QByteArray withDocumentText(const QByteArray &svg, const figure::ChartData &chart, QSize size, const QString &font)
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
    text.replace(family, u"font-family=\""_s + familyList(font).toHtmlEscaped() + u'"');
    return withTextLengths(text, font).toUtf8();
}

} // namespace plot
