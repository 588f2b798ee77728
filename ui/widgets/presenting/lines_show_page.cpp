// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/lines_show_page.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kLeading = 1.35;
constexpr double kLeadShare = 0.16;
constexpr double kTrailShare = 0.16;

double heightOf(const QFont &font, const QString &text, double width)
{
    return text.isEmpty() ? 0.0 : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWordWrap, text).height();
}

} // namespace

LinesShowPage::LinesShowPage(presentation::CardTextViewModel::Make make, workspace::ViewState &state, const presentation::ComparedWith &compared,
                             const QString &source)
    : m_viewModel(new presentation::CardTextViewModel(make, state, source, this))
{
    m_viewModel->compareWith(compared);
    m_viewModel->setWatched(true);
    connect(m_viewModel, &presentation::CardTextViewModel::textChanged, this, [this] {
        showScreen(m_screen);
        Q_EMIT changed();
    });
}

void LinesShowPage::setType(const ShowType &type)
{
    m_type = type;
    showScreen(m_screen);
}

double LinesShowPage::lineHeight() const
{
    const double title = QFontMetricsF(presentation::textFont(TextRole::CardTitle, m_type.textZoom)).height();
    return kLeading * (title + QFontMetricsF(presentation::textFont(TextRole::Label, m_type.textZoom)).height());
}

/// Between the headline and the footnote.
QRectF LinesShowPage::room() const
{
    const auto &text = m_viewModel->text();
    const double above = heightOf(presentation::textFont(TextRole::PageTitle, m_type.textZoom), text.headline, width())
        + heightOf(presentation::textFont(TextRole::Subtitle, m_type.textZoom), text.subtitle, width()) + m_type.margin;
    const double below = heightOf(presentation::textFont(TextRole::Footnote, m_type.textZoom), text.footnote, width()) + m_type.margin;
    return {0, above, double(width()), std::max(0.0, height() - above - below)};
}

int LinesShowPage::perScreen() const
{
    return std::max(1, int(room().height() / lineHeight()));
}

int LinesShowPage::screens() const
{
    return std::max(1, int((m_viewModel->text().lines.size() + perScreen() - 1) / perScreen()));
}

void LinesShowPage::showScreen(int screen)
{
    m_screen = std::clamp(screen, 0, screens() - 1);
    const auto &text = m_viewModel->text();
    QStringList words{text.subtitle};
    for (const auto &line : text.lines.mid(m_screen * perScreen(), perScreen()))
        words.append(QStringList{line.lead, line.title, line.detail, line.trailing}.join(u' ').simplified());
    setAccessibleName(text.headline);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void LinesShowPage::resizeEvent(QResizeEvent *)
{
    showScreen(m_screen);
    Q_EMIT changed();
}

double LinesShowPage::paintWords(QPainter &painter) const
{
    const presentation::Theme theme = themeOf(*this);
    const auto &text = m_viewModel->text();
    QRectF used;
    painter.setFont(presentation::textFont(TextRole::PageTitle, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRectF(rect()), Qt::TextWordWrap, text.headline, &used);
    painter.setFont(presentation::textFont(TextRole::Subtitle, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.drawText(QRectF(rect()).adjusted(0, used.bottom(), 0, 0), Qt::TextWordWrap, text.subtitle);
    painter.setFont(presentation::textFont(TextRole::Footnote, m_type.textZoom));
    painter.drawText(QRectF(rect()), Qt::TextWordWrap | Qt::AlignBottom, text.footnote);
    return room().top();
}

void LinesShowPage::paintLine(QPainter &painter, const presentation::CardLine &line, const QRectF &rect) const
{
    const presentation::Theme theme = themeOf(*this);
    const double lead = line.lead.isEmpty() ? 0.0 : rect.width() * kLeadShare;
    const double trail = rect.width() * kTrailShare;
    painter.setFont(presentation::textFont(TextRole::Strong, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    presentation::drawLine(painter, QRectF(rect.left(), rect.top(), lead, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, line.lead);
    presentation::drawLine(painter, QRectF(rect.right() - trail, rect.top(), trail, rect.height()), Qt::AlignRight | Qt::AlignVCenter, line.trailing);
    const QRectF middle = rect.adjusted(lead, 0, -trail, 0);
    painter.setFont(presentation::textFont(TextRole::CardTitle, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::Text));
    const double half = middle.height() / 2;
    presentation::drawLine(painter, QRectF(middle.left(), middle.top(), middle.width(), half), Qt::AlignLeft | Qt::AlignBottom, line.title);
    painter.setFont(presentation::textFont(TextRole::Label, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    presentation::drawLine(painter, QRectF(middle.left(), middle.top() + half, middle.width(), half), Qt::AlignLeft | Qt::AlignTop, line.detail);
}

void LinesShowPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double top = paintWords(painter);
    const auto &text = m_viewModel->text();
    if (text.lines.isEmpty()) {
        painter.setFont(presentation::textFont(TextRole::Body, m_type.textZoom));
        painter.drawText(room(), Qt::AlignCenter | Qt::TextWordWrap, text.emptyText);
    }
    for (const auto &line : text.lines.mid(m_screen * perScreen(), perScreen())) {
        paintLine(painter, line, QRectF(0, top, width(), lineHeight()));
        top += lineHeight();
        painter.fillRect(QRectF(0, top - 1, width(), 1), themeOf(*this).color(ColorRole::Border));
    }
}

} // namespace widgets
