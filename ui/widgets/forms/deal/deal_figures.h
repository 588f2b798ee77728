// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_totals.h"
#include "presentation/colors/theme.h"

#include <QComboBox>
#include <QWidget>

namespace widgets {

class ShareBar;
class TextLabel;

/// A deal's three sums side by side, announced, projected and paid, each with its definition; beneath them the payments by stage, and
/// the announced sum in another currency with the rate that was used.
class DealFigures : public QWidget
{
    Q_OBJECT

public:
    explicit DealFigures(QWidget *parent);

    void showDeal(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf);
    void clear();

private:
    struct Figure
    {
        TextLabel *value;
        ShareBar *share;
        TextLabel *note;
    };

    QLayout *makeConversion();
    Figure addFigure(const QString &title, const QString &name, presentation::ColorRole color);
    void showPayments(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf);
    void showConversion(const domain::Portfolio &portfolio, const domain::DealTotals &totals, QDate day);

    Figure m_announced;
    Figure m_projected;
    Figure m_paid;
    TextLabel *m_payments;
    TextLabel *m_conversion;
    QComboBox *m_currency;
    std::function<void()> m_convert;
};

} // namespace widgets
