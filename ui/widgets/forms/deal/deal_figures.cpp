// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/deal_figures.h"

#include "domain/derived/deal_status.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/forms/deal/share_bar.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace widgets {

using domain::PaymentKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kFigureWidth = 190;

const QStringList &targetCurrencies()
{
    static const QStringList codes{QStringLiteral("USD"), QStringLiteral("CNY"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("JPY"),
                                   QStringLiteral("CHF"), QStringLiteral("HKD")};
    return codes;
}

/// How much of what was announced a sum is; none where either is not known or the currencies differ.
std::optional<double> shareOf(const domain::DealSum &sum, const domain::DealSum &announced)
{
    const auto part = sum.amount.figure();
    const auto whole = announced.amount.figure();
    const bool isLike = !sum.mixed && !announced.mixed && sum.amount.currency == announced.amount.currency;
    return isLike && part && whole && *whole > 0 ? std::optional(double(*part) / double(*whole)) : std::nullopt;
}

} // namespace

DealFigures::DealFigures(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *figures = new QWidget(this);
    auto *flow = new FlowLayout(figures, 12);
    flow->setContentsMargins({});
    layout->addWidget(figures);
    m_announced = addFigure(tr("Announced"), QStringLiteral("announcedTotal"), ColorRole::AccentLine);
    m_projected = addFigure(tr("Projected today"), QStringLiteral("projectedTotal"), ColorRole::Accent);
    m_paid = addFigure(tr("Paid to date"), QStringLiteral("paidTotal"), ColorRole::Good);
    m_payments = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this);
    m_payments->setObjectName(QStringLiteral("paymentStages"));
    m_payments->setWordWrap(true);
    layout->addWidget(m_payments);
    layout->addLayout(makeConversion());
}

QLayout *DealFigures::makeConversion()
{
    auto *line = new QHBoxLayout;
    m_currency = new QComboBox(this);
    m_currency->addItems(targetCurrencies());
    m_currency->setAccessibleName(tr("Convert to"));
    m_currency->setObjectName(QStringLiteral("convertTo"));
    m_conversion = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this);
    m_conversion->setObjectName(QStringLiteral("conversion"));
    m_conversion->setWordWrap(true);
    line->addWidget(m_currency, 0, Qt::AlignTop);
    line->addWidget(m_conversion, 1);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        if (m_convert)
            m_convert();
    });
    return line;
}

DealFigures::Figure DealFigures::addFigure(const QString &title, const QString &name, ColorRole color)
{
    auto *box = new QWidget(this);
    box->setFixedWidth(kFigureWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *heading = new TextLabel(TextRole::Label, ColorRole::TextSecondary, box);
    heading->setText(title);
    Figure figure{new TextLabel(TextRole::ChartHeadline, ColorRole::Text, box), new ShareBar(color, box), new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, box)};
    figure.value->setObjectName(name);
    figure.value->setWordWrap(true);
    figure.note->setWordWrap(true);
    figure.note->setObjectName(name + QStringLiteral("Note"));
    column->addWidget(heading);
    column->addWidget(figure.value);
    column->addWidget(figure.share);
    column->addWidget(figure.note);
    column->addStretch(); // Figures of unlike height stand on one line.
    auto *flow = findChild<FlowLayout *>();
    flow->addWidget(box);
    flow->setAlignment(box, Qt::AlignTop);
    return figure;
}

void DealFigures::showDeal(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf)
{
    const auto totals = domain::dealTotals(portfolio, deal, asOf);
    const auto show = [&totals](const Figure &figure, const domain::DealSum &sum, const QString &note) {
        figure.share->setShare(shareOf(sum, totals.announced));
        figure.value->setText(presentation::sumText(sum));
        figure.note->setText(sum.withheld > 0 ? QStringLiteral("%1; %2").arg(note, presentation::disclosureText(sum)) : note);
    };
    show(m_announced, totals.announced,
         totals.fromHeadline ? tr("headline total as announced; royalty not included") : tr("sum of the terms; royalty not included"));
    const QString end = domain::dateText(totals.endedOn, formLanguage());
    show(m_projected, totals.projected, totals.hasEnded ? tr("fallen due by the end; open milestones fell away on %1").arg(end)
                                                        : tr("in force: what was announced, or has fallen due where that is more"));
    show(m_paid, totals.paid, totals.fromEvents ? tr("from “payment made” events up to the as-of date") : tr("payments made up to the as-of date"));
    showPayments(portfolio, deal, asOf);
    m_convert = [this, snapshot = std::make_shared<const domain::Portfolio>(portfolio), totals, day = asOf.date] {
        showConversion(*snapshot, totals, day);
    };
    m_convert();
}

void DealFigures::showPayments(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf)
{
    QStringList parts;
    for (const auto kind : {PaymentKind::Expected, PaymentKind::Achieved, PaymentKind::Invoiced, PaymentKind::Paid}) {
        const auto sum = domain::paymentSum(portfolio, deal, kind, asOf);
        if (!sum.isEmpty())
            parts.append(QStringLiteral("%1 %2").arg(domain::labelOf(kind, formLanguage()), presentation::sumText(sum)));
    }
    m_payments->setText(parts.isEmpty() ? QString() : tr("Payments: %1. Stages of the same money, never added up.").arg(parts.join(QStringLiteral(" · "))));
    m_payments->setVisible(!parts.isEmpty());
}

void DealFigures::showConversion(const domain::Portfolio &portfolio, const domain::DealTotals &totals, QDate day)
{
    const auto figure = totals.announced.amount.figure();
    const QString from = totals.announced.amount.currency;
    const QString to = m_currency->currentText();
    const bool has = figure && !from.isEmpty() && !totals.announced.mixed;
    m_currency->setVisible(has);
    m_conversion->setVisible(has);
    if (!has)
        return;
    m_conversion->setText(from == to ? tr("Announced in %1. Choose another currency to convert.").arg(from)
                                     : QStringLiteral("%1 = %2").arg(presentation::amountText(totals.announced.amount),
                                                                     presentation::conversionText(portfolio, *figure, from, to, day)));
}

void DealFigures::clear()
{
    m_convert = {};
    for (const auto &figure : {m_announced, m_projected, m_paid}) {
        figure.value->clear();
        figure.note->clear();
        figure.share->setShare({});
    }
}

} // namespace widgets
