// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/target_delegate.h"

#include "presentation/import/mapping_model.h"
#include "presentation/words/window_language.h"
#include "widgets/style/painting.h"

#include <QComboBox>
#include <QPainter>

namespace widgets {

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const presentation::Theme theme = option.widget ? themeOf(*option.widget) : presentation::Theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawChevron(*painter, QRectF(option.rect.right() - 24, option.rect.top(), 14, option.rect.height()), Direction::Down, theme.color(presentation::ColorRole::TextSecondary));
    painter->restore();
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("columnTarget"));
    box->addItem(tr("Leave out"), QString());
    const auto &mapping = static_cast<const presentation::MappingModel *>(index.model())->mapping();
    for (const auto *target : exchange::columnTargets(mapping.list))
        box->addItem(exchange::targetLabel(*target, presentation::windowLanguage()), QString::fromLatin1(target->key));
    box->setMaxVisibleItems(24);
    connect(box, &QComboBox::activated, box, [this, box] {
        auto *self = const_cast<TargetDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
}

void TargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    if (box->currentData() != index.data(Qt::EditRole))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace widgets
