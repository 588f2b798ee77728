// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_text.h"

#include "presentation/type/typography.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;
using presentation::TextRole;

constexpr int kSmallestBoldChinese = 13;

struct RoleLook
{
    TextRole size;
    QFont::Weight weight;
    ColorRole color;
};

RoleLook lookOf(ChartTextRole role)
{
    switch (role) {
    case ChartTextRole::Headline: return {TextRole::ChartHeadline, QFont::DemiBold, ColorRole::Text};
    case ChartTextRole::Subtitle: return {TextRole::Subtitle, QFont::Normal, ColorRole::TextSecondary};
    case ChartTextRole::Legend: return {TextRole::Footnote, QFont::Normal, ColorRole::Text};
    case ChartTextRole::Category: return {TextRole::Label, QFont::Normal, ColorRole::Text};
    case ChartTextRole::Axis: return {TextRole::Footnote, QFont::Normal, ColorRole::TextSecondary};
    case ChartTextRole::Value: return {TextRole::Label, QFont::DemiBold, ColorRole::Text};
    case ChartTextRole::QuietValue: return {TextRole::Label, QFont::Normal, ColorRole::TextSecondary};
    case ChartTextRole::Footnote: return {TextRole::Footnote, QFont::Normal, ColorRole::TextTertiary};
    case ChartTextRole::KeyFigure: return {TextRole::KeyFigure, QFont::DemiBold, ColorRole::Text};
    case ChartTextRole::KeyWords: return {TextRole::Label, QFont::Normal, ColorRole::TextSecondary};
    case ChartTextRole::Sentence: return {TextRole::Body, QFont::Normal, ColorRole::TextSecondary};
    }
    return {TextRole::Body, QFont::Normal, ColorRole::Text};
}

bool hasChinese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.script() == QChar::Script_Han; });
}

QStringList brokenLines(const QString &text, const QFont &font, double width, QTextOption::WrapMode mode)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

TextLook chartText(ChartTextRole role, const ChartStyle &style, const QString &text)
{
    const RoleLook look = lookOf(role);
    const double zoom = style.textZoom * (role == ChartTextRole::Headline ? style.headlineZoom : 1.0);
    QFont font = presentation::textFont(look.size, zoom);
    if (!style.font.isEmpty())
        font.setFamilies(QStringList(style.font) + font.families());
    font.setWeight(look.weight);
    if (font.pixelSize() < kSmallestBoldChinese && hasChinese(text))
        font.setWeight(QFont::Normal);
    // Unhinted text takes the same room on screen, in pictures and on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, style.theme.color(look.color)};
}

double TextBlock::width() const
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(look, line));
    return widest;
}

TextBlock wrapped(const QString &text, const TextLook &look, double width)
{
    if (text.isEmpty())
        return {{}, look, lineHeight(look)};
    return {brokenLines(text, look.font, width, QTextOption::WrapAtWordBoundaryOrAnywhere), look, lineHeight(look)};
}

TextBlock shortened(const QString &text, const TextLook &look, double width, int maxLines)
{
    TextBlock block{brokenLines(text, look.font, width, QTextOption::WordWrap), look, lineHeight(look)};
    const QFontMetricsF metrics(look.font);
    if (block.lines.size() > maxLines) {
        const QString rest = block.lines.mid(maxLines - 1).join(u' ');
        block.lines = block.lines.mid(0, maxLines - 1);
        block.lines.append(rest);
    }
    for (QString &line : block.lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return block;
}

void addBlock(Scene &scene, const TextBlock &block, QPointF topLeft)
{
    QRectF box(topLeft, QSizeF(0, block.lineHeight));
    for (const QString &line : block.lines) {
        scene.addText(line, block.look, box, Qt::AlignLeft | Qt::AlignVCenter);
        box.translate(0, block.lineHeight);
    }
}

void addBlockCentered(Scene &scene, const TextBlock &block, QPointF topCenter)
{
    QRectF box(topCenter, QSizeF(0, block.lineHeight));
    for (const QString &line : block.lines) {
        scene.addText(line, block.look, box, Qt::AlignHCenter | Qt::AlignVCenter);
        box.translate(0, block.lineHeight);
    }
}

double textWidth(const TextLook &look, const QString &text)
{
    return QFontMetricsF(look.font).horizontalAdvance(text);
}

double lineHeight(const TextLook &look)
{
    constexpr double kLeading = 1.3;
    return std::round(look.font.pixelSize() * kLeading);
}

QString countText(qint64 n, domain::Language language)
{
    const QLocale locale = language == domain::Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                                 : QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(n);
}

} // namespace plot
