// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/heat_delegate.h"

#include "presentation/pipeline/pipeline_matrix_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

using presentation::ColorRole;
using presentation::PipelineMatrixModel;
using presentation::TextRole;

namespace {

/// The same scale as the chart has in exports.
QColor shadeOf(double share, presentation::Theme theme)
{
    static constexpr std::array kScale{u"PRECLINICAL", u"IND", u"PHASE1", u"PHASE1_2", u"PHASE2", u"PHASE2_3", u"PHASE3", u"FILED", u"APPROVED"};
    if (share <= 0)
        return theme.color(ColorRole::Sunk);
    return theme.phaseColor(kScale[size_t(std::lround(share * double(kScale.size() - 1)))]);
}

} // namespace

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const presentation::Theme theme = option.widget ? themeOf(*option.widget) : presentation::Theme();
    const QVariant shade = index.data(PipelineMatrixModel::ShadeRole);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    QColor ink = theme.color(ColorRole::Text);
    const QString text = index.data().toString();
    const auto ids = m_marked ? index.data(PipelineMatrixModel::IdsRole).value<QList<qint64>>() : QList<qint64>();
    const bool isAside = m_marked && std::ranges::none_of(ids, [this](qint64 id) { return std::ranges::binary_search(*m_marked, id); });
    if (shade.isValid() && isAside) {
        drawPanel(*painter, {box, theme.color(ColorRole::Sunk), std::nullopt, 2});
        ink = theme.color(ColorRole::TextTertiary);
    } else if (shade.isValid()) {
        const QColor fill = shadeOf(shade.toDouble(), theme);
        drawPanel(*painter, {box, fill, std::nullopt, 2});
        ink = shade.toDouble() > 0 ? presentation::textOn(fill) : theme.color(ColorRole::TextTertiary);
    }
    const QString note = index.data(PipelineMatrixModel::NoteRole).toString();
    const auto *matrix = qobject_cast<const PipelineMatrixModel *>(index.model());
    const bool isQuiet = matrix && matrix->isClinicColumn(index.column());
    painter->setFont(presentation::textFont(isQuiet ? TextRole::Label : TextRole::Strong));
    painter->setPen(isQuiet ? theme.color(ColorRole::TextSecondary) : ink);
    presentation::drawTabular(*painter, note.isEmpty() ? box : box.adjusted(0, 0, 0, -14), Qt::AlignCenter, text);
    if (!note.isEmpty()) {
        painter->setFont(presentation::textFont(TextRole::Footnote));
        painter->setPen(theme.color(ColorRole::TextSecondary));
        presentation::drawTabular(*painter, box.adjusted(0, 16, 0, 0), Qt::AlignCenter, note);
    }
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, box, theme, 2);
}

} // namespace widgets
