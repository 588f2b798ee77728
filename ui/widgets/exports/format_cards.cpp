// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/format_cards.h"

#include "presentation/type/typography.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kHeight = 48;
constexpr int kTextLeft = kPadding + kIcon + 10;

const QString kFormats[] = {QStringLiteral("pptx"), QStringLiteral("xlsx"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("csv")};

} // namespace

FormatCard::FormatCard(QStringView iconName, const QString &name, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName.toString()), m_detail(detail)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    setAccessibleDescription(detail);
    setToolTip(detail);
}

QSize FormatCard::sizeHint() const
{
    const int name = QFontMetrics(presentation::textFont(TextRole::Body)).horizontalAdvance(text());
    const int detail = QFontMetrics(presentation::textFont(TextRole::Subtitle)).horizontalAdvance(m_detail);
    return {kTextLeft + std::max(name, detail) + kPadding, kHeight};
}

void FormatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    const ColorRole border = isChecked() ? ColorRole::Accent : underMouse() ? ColorRole::AccentLine : ColorRole::Border;
    drawPanel(painter, {rect(), theme.color(isChecked() ? ColorRole::AccentSoft : ColorRole::Surface), theme.color(border)});
    widgets::icon(m_icon, isChecked() ? ColorRole::Accent : ColorRole::TextSecondary)
        .paint(&painter, QRect(kPadding, (height() - kIcon) / 2, kIcon, kIcon));
    const auto draw = [&](int top, TextRole type, ColorRole color, const QString &words) {
        painter.setFont(presentation::textFont(type));
        painter.setPen(theme.color(color));
        presentation::drawLine(painter, QRect(kTextLeft, top, width() - kTextLeft - 4, 20), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    draw(height() / 2 - 19, TextRole::Body, ColorRole::Text, text());
    draw(height() / 2 - 1, TextRole::Subtitle, ColorRole::TextSecondary, m_detail);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), theme);
}

FormatCards::FormatCards(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    struct Words
    {
        QStringView icon;
        QString name;
        QString detail;
    };
    const Words words[] = {{u"view-presentation", tr("PowerPoint"), tr("editable chart")}, {u"table", tr("Excel"), tr("data and chart")},
                           {u"document-edit", tr("SVG"), tr("vector")}, {u"document-print", tr("PDF"), tr("vector, fonts in")},
                           {u"viewimage", tr("PNG"), tr("pixels")}, {u"view-list-details", tr("CSV"), tr("numbers only")}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < int(std::size(words)); ++i) {
        auto *card = new FormatCard(words[i].icon, words[i].name, words[i].detail);
        m_group->addButton(card, i);
        grid->addWidget(card, i / 2, i % 2);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            Q_EMIT formatChanged();
    });
}

QString FormatCards::format() const
{
    return kFormats[std::max(0, m_group->checkedId())];
}

void FormatCards::setFormat(const QString &format)
{
    const auto at = std::find(std::begin(kFormats), std::end(kFormats), format);
    if (at != std::end(kFormats))
        m_group->button(int(at - std::begin(kFormats)))->setChecked(true);
}

} // namespace widgets
