// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/record_delegate.h"

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "presentation/colors/theme.h"
#include "presentation/table/record_table_model.h"
#include "presentation/type/tabular_line.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::RecordTableModel;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr int kPadding = 8;

QString columnKey(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, RecordTableModel::KeyRole).toString();
}

struct CellText
{
    QString text;
    TextRole role = TextRole::Body;
    ColorRole color = ColorRole::Text;
    Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeft;
};

/// Returns the width that the text takes.
double drawText(QPainter &painter, const QRectF &rect, const Theme &theme, const CellText &cell)
{
    const presentation::TabularLine line(presentation::textFont(cell.role), cell.text, rect.width());
    painter.setPen(theme.color(cell.color));
    line.draw(painter, rect, cell.alignment);
    return line.width();
}

/// Good, bad or quiet: what a deal's or trial's status means for a reader.
std::pair<ColorRole, ColorRole> pillColors(const QString &code)
{
    if (code == QLatin1String("TERMINATED") || code == QLatin1String("WITHDRAWN") || code == QLatin1String("PART_TERMINATED")
        || code == QLatin1String("LAPSED") || code == QLatin1String("CANCELED") || code == QLatin1String("SUSPENDED"))
        return {ColorRole::BadSoft, ColorRole::Bad};
    if (code == QLatin1String("ACTIVE") || code == QLatin1String("RECRUITING") || code == QLatin1String("ENROLLING_BY_INVITATION")
        || code == QLatin1String("ACTIVE_NOT_RECRUITING"))
        return {ColorRole::GoodSoft, ColorRole::Good};
    return {ColorRole::Hairline, ColorRole::TextSecondary};
}

void drawPill(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString text = index.data().toString();
    const QString code = index.data(RecordTableModel::CodeRole).toString();
    const auto [ground, ink] = pillColors(code);
    const QFont font = presentation::textFont(TextRole::Label);
    const double width = qMin(QFontMetricsF(font).horizontalAdvance(text) + 14.0, cell.width());
    const double high = presentation::zoomed(20);
    const QRectF pill(cell.left(), cell.center().y() - high / 2, width, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(pill, 4.0, 4.0);
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    painter.drawText(pill.adjusted(7, 0, -7, 0), int(Qt::AlignVCenter | Qt::AlignLeft), QFontMetricsF(font).elidedText(text, Qt::ElideRight, pill.width() - 14.0));
}

QRectF upperLine(const QRectF &cell)
{
    return {cell.left(), cell.top() + 2, cell.width(), double(presentation::zoomed(18))};
}

QRectF lowerLine(const QRectF &cell)
{
    return {cell.left(), cell.top() + presentation::zoomed(19), cell.width(), double(presentation::zoomed(14))};
}

/// The upper line, over the second one where there is one.
QRectF firstLine(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString second = index.data(RecordTableModel::SecondLineRole).toString();
    if (second.isEmpty())
        return cell;
    drawText(painter, lowerLine(cell), theme, {second, TextRole::Footnote, ColorRole::TextSecondary});
    return upperLine(cell);
}

void drawName(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString name = index.data().toString();
    const QRectF line = firstLine(painter, cell, index, theme);
    const double taken = drawText(painter, line, theme, {name, TextRole::Strong}) + 8;
    const QString chinese = index.data(RecordTableModel::ChineseNameRole).toString();
    constexpr double kOneCharacter = 26;
    if (!chinese.isEmpty() && line.width() - taken >= kOneCharacter)
        drawText(painter, line.adjusted(taken, 0, 0, 0), theme, {chinese});
}

void drawPhase(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString code = index.data(RecordTableModel::CodeRole).toString();
    drawPhaseTrack(painter, {cell.left(), cell.center().y() - kPhaseTrackHeight / 2}, code, theme);
    drawText(painter, cell.adjusted(kPhaseTrackWidth + 7, 0, 0, 0), theme, {index.data().toString()});
}

void drawPlain(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    CellText shown{index.data().toString()};
    shown.alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (index.data(RecordTableModel::QuietRole).toBool())
        shown.color = ColorRole::TextTertiary;
    if (index.data(RecordTableModel::CodeRole).toString() == QLatin1String("RIGHTS_RETURNED")) {
        shown.text.prepend(QStringLiteral("\u21BA "));
        shown.color = ColorRole::Bad;
    }
    drawText(painter, firstLine(painter, cell, index, theme), theme, shown);
}

/// A group: its name and size, and over the other columns what they come to.
void drawHeading(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    QRectF room = cell;
    if (index.column() == 0) {
        const bool isExpanded = index.data(RecordTableModel::ExpandedRole).toBool();
        drawChevron(painter, {cell.left() - 2, cell.center().y() - 7, 14, 14}, isExpanded ? Direction::Down : Direction::Right, theme.color(ColorRole::TextSecondary));
        room.setLeft(cell.left() + 18);
    }
    const QString note = index.data(RecordTableModel::SecondLineRole).toString();
    const QString text = index.data().toString();
    const auto alignment = index.column() == 0 ? Qt::AlignVCenter | Qt::AlignLeft : Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool hasBoth = !text.isEmpty() && !note.isEmpty();
    drawText(painter, hasBoth ? upperLine(room) : room, theme, {text, TextRole::Strong, ColorRole::Text, alignment});
    drawText(painter, hasBoth ? lowerLine(room) : room, theme, {note, TextRole::Footnote, ColorRole::TextSecondary, alignment});
}

bool isPhase(const QString &key)
{
    return key == QLatin1String("highest_phase") || key == QLatin1String("phase");
}

bool isStatus(const QString &key)
{
    return key == QLatin1String("status") || key == QLatin1String("status_now");
}

} // namespace

void drawPhaseTrack(QPainter &painter, QPointF topLeft, QStringView phaseCode, Theme theme)
{
    const auto phase = domain::Phase(qMax(0, domain::vocabularyOf<domain::Phase>().find(phaseCode)));
    const int reached = domain::rank(phase);
    const bool isEarly = reached < domain::rank(domain::Phase::Phase2); // The first colors of the scale are close to the ground.
    constexpr int kSegmentRanks[] = {20, 30, 40, 50, 60}; // Preclinical, 1, 2, 3, filed or on the market.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        const QRectF segment(topLeft.x() + i * 8.4, topLeft.y(), 7.2, kPhaseTrackHeight);
        painter.setBrush(theme.color(ColorRole::Hairline));
        painter.drawRoundedRect(segment, 1.5, 1.5);
        const bool isHalf = i > 0 && reached < kSegmentRanks[i] && reached > kSegmentRanks[i - 1] && reached % 10 == 5;
        if (reached >= kSegmentRanks[i] || isHalf) {
            const QRectF filled = isHalf ? segment.adjusted(0, 0, -segment.width() / 2, 0) : segment;
            painter.setBrush(theme.phaseColor(phaseCode));
            painter.setPen(isEarly ? QPen(theme.color(ColorRole::TextTertiary), 0.8) : QPen(Qt::NoPen));
            painter.drawRoundedRect(isEarly ? filled.adjusted(0.4, 0.4, -0.4, -0.4) : filled, 1.5, 1.5);
            painter.setPen(Qt::NoPen);
        }
    }
    painter.restore();
}

void RecordDelegate::drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    RowState state{option.state.testFlag(QStyle::State_Selected), index.row() == m_hoveredRow};
    state.current = state.selected && index.column() == 0 && view && view->currentIndex().row() == index.row();
    painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
    drawRowBackground(painter, QRectF(option.rect).adjusted(0, 0, 0, state.selected ? 0 : -1), theme, state);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const bool isHeading = index.data(RecordTableModel::ExpandedRole).isValid();
    if (isHeading)
        painter->fillRect(option.rect, theme.color(ColorRole::Sunk));
    drawRow(*painter, option, index);
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1);
    const QString key = columnKey(index);
    const bool hasCode = !index.data(RecordTableModel::CodeRole).toString().isEmpty();
    if (isHeading)
        drawHeading(*painter, cell, index, theme);
    else if (index.data(RecordTableModel::NameRole).toBool())
        drawName(*painter, cell, index, theme);
    else if (isPhase(key) && hasCode)
        drawPhase(*painter, cell, index, theme);
    else if (isStatus(key) && hasCode)
        drawPill(*painter, cell, index, theme);
    else
        drawPlain(*painter, cell, index, theme);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kTwoLines = 36;
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * kPadding, kTwoLines};
}

} // namespace widgets
