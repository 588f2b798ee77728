// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "presentation/charts/key_figures.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

/// The figures at the head of Home, in words.
class TestKeyFigureTexts : public QObject
{
    Q_OBJECT

private slots:
    void silenceIsNoEnd();
    void anEndIsWorse();

private:
    presentation::KeyFigureText activeDeals(const support::PortfolioBuilder &builder) const
    {
        workspace::Evaluated evaluated;
        evaluated.snapshot = builder.snapshot();
        evaluated.asOf = {QDate(2025, 6, 30), {}};
        evaluated.visible = evaluate(*evaluated.snapshot, evaluated.filter, evaluated.asOf);
        for (const auto &text : presentation::keyFigureTexts({evaluated, QDate(2024, 6, 30)})) {
            if (text.key == u"active-deals")
                return text;
        }
        return {};
    }
};

void TestKeyFigureTexts::silenceIsNoEnd()
{
    support::PortfolioBuilder builder;
    builder.deal(u"Silent since 2022"_s, u"2022-09-15"_s);
    builder.deal(u"New"_s, u"2024-02-01"_s);
    const auto text = activeDeals(builder);
    QCOMPARE(text.value, u"1"_s);
    QCOMPARE(text.detail, u"of 2 signed · 1 not verified"_s);
    QCOMPARE(text.change, u"▼ −1"_s);
    QCOMPARE(text.tone, 0);
}

void TestKeyFigureTexts::anEndIsWorse()
{
    support::PortfolioBuilder builder;
    const auto ended = builder.deal(u"Ended"_s, u"2024-01-15"_s);
    builder.event(ended, DealEventType::Terminated, u"2025-01-10"_s);
    builder.deal(u"Goes on"_s, u"2024-02-01"_s);
    const auto text = activeDeals(builder);
    QCOMPARE(text.detail, u"of 2 signed"_s);
    QCOMPARE(text.change, u"▼ −1"_s);
    QCOMPARE(text.tone, -1);
}

QTEST_GUILESS_MAIN(TestKeyFigureTexts)
#include "tst_key_figure_texts.moc"
