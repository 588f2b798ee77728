// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/card_text_view_model.h"

#include <QAbstractListModel>

namespace presentation {

/// The lines of a card as rows: a large portfolio has tens of thousands, so nothing is made for each. Main thread.
class CardLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CardLinesModel(const CardTextViewModel &text, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The text has other lines.
    void reset();

private:
    const CardTextViewModel &m_text;
};

} // namespace presentation
