// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/figures_show_page.h"

#include "presentation/type/typography.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::KeyFigureText;
using presentation::TextRole;

namespace {

constexpr int kColumns = 3;
constexpr double kValueZoom = 1.9; ///< Besides the screen's own: the values are what the screen is for.
constexpr double kLine = 1.25;     ///< Line spacings: Chinese characters are higher than the font they stand in for.
constexpr int kLeastValue = 24;    ///< Pixels.

/// Writes wrapped text below `top` and returns where it ends.
double writeBelow(QPainter &painter, const QRectF &room, double top, const QString &text)
{
    const QRectF rest(room.left(), top, room.width(), std::max(0.0, room.bottom() - top));
    QRectF used;
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return text.isEmpty() ? top : used.bottom();
}

/// An amount is one word: one that is too wide is written smaller, never on two lines.
void fitToWidth(QPainter &painter, const QString &text, double width)
{
    QFont font = painter.font();
    while (QFontMetricsF(font).horizontalAdvance(text) > width && font.pixelSize() > kLeastValue)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
}

} // namespace

FiguresShowPage::FiguresShowPage(workspace::ViewState &state, const presentation::ComparedWith &compared, const QString &source)
    : m_viewModel(new presentation::KeyFiguresViewModel(state, this))
    , m_state(state)
    , m_source(source)
{
    m_viewModel->compareWith(compared);
    m_viewModel->setWatched(true);
    setAccessibleName(tr("Key figures"));
    connect(m_viewModel, &presentation::KeyFiguresViewModel::textsChanged, this, [this] {
        showScreen(0);
        Q_EMIT changed();
    });
}

void FiguresShowPage::setType(const ShowType &type)
{
    m_type = type;
    update();
}

void FiguresShowPage::showScreen(int)
{
    QStringList words;
    for (const KeyFigureText &figure : m_viewModel->texts())
        words.append(QStringList({figure.title, figure.value, figure.qualifier, figure.detail, figure.change, figure.changeContext}).join(u' ').simplified());
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QString FiguresShowPage::footnote() const
{
    const auto &asOf = m_state.asOf();
    const QString known = asOf.knownOn.isValid() ? tr("As known on %1 (UTC).").arg(dayText(asOf.knownOn)) : QString();
    const QString filter = m_state.filter().toString();
    const QString narrowed = filter.isEmpty() ? QString() : tr("Filter: %1.").arg(filter);
    return QStringList{tr("As of %1.").arg(dayText(asOf.date)), known, narrowed, tr("Source: %1.").arg(m_source)}.join(u' ').simplified();
}

void FiguresShowPage::paintFigure(QPainter &painter, const KeyFigureText &figure, const QRectF &cell) const
{
    const presentation::Theme theme = themeOf(*this);
    const auto look = [&](TextRole role, double zoom, ColorRole color) {
        painter.setFont(presentation::textFont(role, m_type.textZoom * zoom));
        painter.setPen(theme.color(color));
    };
    look(TextRole::CardTitle, 1.0, ColorRole::TextSecondary);
    double top = writeBelow(painter, cell, cell.top(), figure.title);
    look(TextRole::KeyFigure, kValueZoom, ColorRole::Text);
    fitToWidth(painter, figure.value, cell.width());
    top = writeBelow(painter, cell, top, figure.value);
    look(TextRole::Body, 1.0, ColorRole::TextSecondary);
    top = writeBelow(painter, cell, top, figure.qualifier);
    top = writeBelow(painter, cell, top, figure.detail);
    look(TextRole::Strong, 1.0, figure.tone > 0 ? ColorRole::Good : figure.tone < 0 ? ColorRole::Bad : ColorRole::Text);
    if (figure.change.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double used = metrics.horizontalAdvance(figure.change + u' ');
    QRectF line(cell.left(), top, cell.width(), metrics.lineSpacing() * kLine);
    presentation::drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure.change);
    look(TextRole::Body, 1.0, ColorRole::TextSecondary);
    if (used + QFontMetricsF(painter.font()).horizontalAdvance(figure.changeContext) <= cell.width())
        line.setLeft(line.left() + used);
    else
        line.moveTop(line.bottom());
    presentation::drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure.changeContext);
}

void FiguresShowPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.setFont(presentation::textFont(TextRole::PageTitle, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::Text));
    const double top = writeBelow(painter, rect(), 0, tr("Key figures")) + m_type.margin;
    painter.setFont(presentation::textFont(TextRole::Footnote, m_type.textZoom));
    painter.setPen(theme.color(ColorRole::TextSecondary));
    const double foot = painter.fontMetrics().boundingRect(rect(), Qt::TextWordWrap, footnote()).height();
    const QRectF room(0, top, width(), height() - top - foot - m_type.margin);
    painter.drawText(QRectF(0, height() - foot, width(), foot), Qt::TextWordWrap, footnote());
    const auto &figures = m_viewModel->texts();
    const int lines = std::max(1, int((figures.size() + kColumns - 1) / kColumns));
    const QSizeF cell((room.width() - (kColumns - 1) * m_type.margin) / kColumns, (room.height() - (lines - 1) * m_type.margin) / lines);
    for (int i = 0; i < figures.size(); ++i) {
        const QPointF corner(room.left() + (i % kColumns) * (cell.width() + m_type.margin), room.top() + (i / kColumns) * (cell.height() + m_type.margin));
        paintFigure(painter, figures[i], QRectF(corner, cell));
    }
}

} // namespace widgets
