// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QAbstractButton>

namespace widgets {

/// How many rows of a plan are added, updated, left alone or refused; a click shows them.
class PlanCountCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// The color is that of the number; the word says the same.
    explicit PlanCountCard(presentation::ColorRole color, QWidget *parent = nullptr);

    void setCount(qint64 count, const QString &word, const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    presentation::ColorRole m_color;
    QString m_number;
    QString m_word;
    QString m_detail;
};

} // namespace widgets
