// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/type/typography.h"

#include "presentation/type/tabular_line.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace presentation {
namespace {

struct TypeStep
{
    double pixels;
    QFont::Weight weight;
};

TypeStep step(TextRole role)
{
    switch (role) {
    case TextRole::Display: return {30, QFont::DemiBold};
    case TextRole::PageTitle: return {18, QFont::DemiBold};
    case TextRole::KeyFigure: return {24, QFont::DemiBold};
    case TextRole::ChartHeadline: return {14, QFont::DemiBold};
    case TextRole::CardTitle: return {13, QFont::DemiBold};
    case TextRole::Body: return {13, QFont::Normal};
    case TextRole::Strong: return {13, QFont::Medium};
    case TextRole::Label: return {12, QFont::Normal};
    case TextRole::Subtitle: return {12, QFont::Normal};
    case TextRole::Footnote: return {11, QFont::Normal};
    }
    return {13, QFont::Normal};
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

double leftOf(const QRectF &rect, Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
}

double baselineOf(const QRectF &rect, Qt::Alignment alignment, const QFontMetricsF &metrics)
{
    if (alignment & Qt::AlignTop)
        return rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return rect.bottom() - metrics.descent();
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

QStringList fontFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")};
}

double windowTextZoom()
{
    const QVariant zoom = qApp ? qApp->property(kTextZoomProperty) : QVariant();
    return zoom.isValid() ? zoom.toDouble() : 1.0;
}

int zoomed(int pixels)
{
    return qRound(pixels * std::max(1.0, windowTextZoom()));
}

QFont textFont(TextRole role)
{
    return textFont(role, windowTextZoom());
}

QFont textFont(TextRole role, double zoom)
{
    const TypeStep type = step(role);
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(std::max(11, qRound(type.pixels * zoom)));
    font.setWeight(type.weight);
    return font;
}

double tabularWidth(const QFontMetricsF &metrics, QStringView text)
{
    const double digitWidth = widestDigit(metrics);
    double total = 0;
    for (qsizetype start = 0; start < text.size();) {
        const auto end = std::find_if(text.begin() + start, text.end(), isAsciiDigit) - text.begin();
        total += end > start ? metrics.horizontalAdvance(text.mid(start, end - start).toString()) : digitWidth;
        start = std::max<qsizetype>(start + 1, end);
    }
    return total;
}

void drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const double x = leftOf(rect, alignment, metrics.horizontalAdvance(shown));
    painter.drawText(QPointF(x, baselineOf(rect, alignment, metrics)), shown);
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    QFont font = painter.font();
    // Pages of a PDF: each character keeps the glyph by which readers know it again.
    if (const auto engine = painter.paintEngine()->type(); engine == QPaintEngine::Pdf || engine == QPaintEngine::User)
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    TabularLine(font, text, rect.width()).draw(painter, rect, alignment);
}

} // namespace presentation
