// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/portfolio_measures.h"

#include "analytics/area_concentration.h"
#include "analytics/areas.h"
#include "analytics/money/deal_value.h"
#include "analytics/partnership_outcomes.h"
#include "domain/records.h"
#include "figure/phrases.h"

#include <QRegularExpression>

namespace analytics {

using domain::RecordKind;
using figure::Phrases;

namespace {

ChartRequest requestFor(const ChartRequest &request, RecordKind unit)
{
    ChartRequest own = request;
    own.options = {};
    own.options.unit = unit;
    return own;
}

PortfolioMeasure rateMeasure(const QString &key, const QString &label, Proportion rate)
{
    PortfolioMeasure measure;
    measure.key = key;
    measure.label = label;
    measure.rate = rate;
    measure.count = rate.part;
    return measure;
}

void appendReturnRates(QList<PortfolioMeasure> &measures, const ChartRequest &request, const Phrases &words)
{
    ChartRequest deals = requestFor(request, RecordKind::Deal);
    const auto all = partnershipOutcomes(deals);
    if (!all.all.ids.isEmpty())
        measures.append(rateMeasure(QStringLiteral("return_rate:all_deals"), words(QT_TRANSLATE_NOOP("figure", "Return rate, all deals")), all.all.returnRate()));
    deals.options.licenseOutOnly = true;
    const auto out = partnershipOutcomes(deals);
    if (!out.all.ids.isEmpty())
        measures.append(rateMeasure(QStringLiteral("return_rate:all"), words(QT_TRANSLATE_NOOP("figure", "Return rate, all license-outs")), out.all.returnRate()));
    for (const Cohort &cohort : out.years) {
        if (!cohort.ids.isEmpty())
            measures.append(rateMeasure(QStringLiteral("return_rate:%1").arg(cohort.firstYear),
                                        words(QT_TRANSLATE_NOOP("figure", "Return rate, license-outs of %1")).arg(cohort.firstYear), cohort.returnRate()));
    }
}

void appendSums(QList<PortfolioMeasure> &measures, const ChartRequest &request, Measure measured, const char *key, const QString &label)
{
    ChartRequest deals = requestFor(request, RecordKind::Deal);
    deals.options.licenseOutOnly = true;
    deals.options.measure = measured;
    for (const ValuePeriod &period : dealValue(deals).periods) {
        if (period.all.all() == 0)
            continue;
        PortfolioMeasure measure;
        measure.key = QLatin1StringView(key) + u':' + period.key;
        measure.label = label.arg(period.key);
        measure.count = period.all.all();
        if (measured != Measure::Deals && period.all.hasAmount()) {
            measure.dollars = period.all.dollars;
            measure.isLowerBound = period.all.isLowerBound() || !period.all.undisclosed.isEmpty();
        }
        if (measured == Measure::Deals || measure.dollars)
            measures.append(measure);
    }
}

/// Of the first-in-class candidates with a known origin, those of a country.
void appendFirstInClass(QList<PortfolioMeasure> &measures, const ChartRequest &request, const Phrases &words)
{
    QHash<QString, qint64> ofCountry;
    qint64 all = 0;
    for (const qint64 id : request.visible.of(RecordKind::Candidate).ids) {
        const auto *candidate = request.snapshot->find(domain::Id<domain::Candidate>{id});
        if (!candidate || candidate->novelty != domain::Novelty::FirstInClass || candidate->originCountry.isEmpty())
            continue;
        ofCountry[candidate->originCountry] += 1;
        ++all;
    }
    const std::pair<QString, const char *> countries[] = {
        {QStringLiteral("CN"), QT_TRANSLATE_NOOP("figure", "Share of the first-in-class candidates that come from China")},
        {QStringLiteral("US"), QT_TRANSLATE_NOOP("figure", "Share of the first-in-class candidates that come from the United States")}};
    for (const auto &[country, label] : countries) {
        if (all > 0)
            measures.append(rateMeasure(QStringLiteral("first_in_class:") + country, words(label), {ofCountry.value(country), all}));
    }
}

void appendAreas(QList<PortfolioMeasure> &measures, const ChartRequest &request, const Phrases &words)
{
    const auto areas = areaConcentration(requestFor(request, RecordKind::Trial));
    for (const AreaShare &share : areas.areas) {
        measures.append(rateMeasure(QStringLiteral("trial_area:") + areaCode(*request.snapshot, share.area),
                                    words(QT_TRANSLATE_NOOP("figure", "Share of the trials in %1")).arg(areaLabel(*request.snapshot, share.area, words.language())),
                                    {share.ids.size(), areas.known}));
    }
}

QString ownText(const PortfolioMeasure &measure, const Phrases &words)
{
    if (measure.rate) {
        const auto interval = wilson(*measure.rate).value_or(figure::Interval{});
        return words(QT_TRANSLATE_NOOP("figure", "%1 (%2 of %3; 95% CI %4–%5)"))
            .arg(words.percent(measure.rate->rate()), words.count(measure.rate->part), words.count(measure.rate->whole), words.percent(interval.low),
                 words.percent(interval.high));
    }
    if (measure.dollars)
        return (measure.isLowerBound ? QStringLiteral("≥ ") : QString()) + words.money(*measure.dollars, QStringLiteral("USD"));
    return words.count(measure.count);
}

/// A stated percentage without its counts, against the interval of the records' own rate.
QString comparedPercent(const PrintedNumber &percent, const PortfolioMeasure &measure, const Phrases &words)
{
    const auto interval = wilson(*measure.rate);
    if (!interval)
        return words(QT_TRANSLATE_NOOP("figure", "These records have nothing to compare."));
    const char *text = percent.high() / 100.0 < interval->low ? QT_TRANSLATE_NOOP("figure", "These records: %1, above the stated %2.")
        : percent.low() / 100.0 > interval->high              ? QT_TRANSLATE_NOOP("figure", "These records: %1, below the stated %2.")
                                                              : QT_TRANSLATE_NOOP("figure", "These records: %1; the stated %2 lies within their interval.");
    return words(text).arg(ownText(measure, words), words.number(percent.value, percent.decimals) + u'%');
}

QString comparedAmount(double own, double stated, const QString &statedText, const PortfolioMeasure &measure, const Phrases &words)
{
    return words(QT_TRANSLATE_NOOP("figure", "These records: %1, which is %2 of the stated %3.")).arg(ownText(measure, words), words.percent(own / stated, 0), statedText);
}

} // namespace

QList<PortfolioMeasure> portfolioMeasures(const ChartRequest &request)
{
    const Phrases words(request.language);
    QList<PortfolioMeasure> measures;
    appendReturnRates(measures, request, words);
    appendSums(measures, request, Measure::Announced, "license_out_value", words(QT_TRANSLATE_NOOP("figure", "Announced value of the license-outs of %1")));
    appendSums(measures, request, Measure::Upfront, "license_out_upfront", words(QT_TRANSLATE_NOOP("figure", "Upfront of the license-outs of %1")));
    appendSums(measures, request, Measure::Deals, "license_out_deals", words(QT_TRANSLATE_NOOP("figure", "Number of license-outs of %1")));
    appendFirstInClass(measures, request, words);
    appendAreas(measures, request, words);
    return measures;
}

QString measureKeyOf(const PublishedClaim &published)
{
    struct Likeness
    {
        const char *pattern;
        const char *measure;
    };
    static constexpr Likeness kLike[] = {
        {"^return_rate_(\\d{4})$", "return_rate"},          {"^outlicensing_(?:full_)?(\\d{4})(?:_exact)?$", "license_out_value"},
        {"^outlicensing_upfront_(\\d{4})$", "license_out_upfront"}, {"^(?:outlicensing|cohort)_deals_(\\d{4})$", "license_out_deals"}};
    for (const Likeness &like : kLike) {
        const auto match = QRegularExpression(QLatin1StringView(like.pattern)).match(published.figure.key);
        if (match.hasMatch())
            return QLatin1StringView(like.measure) + u':' + match.captured(1);
    }
    if (published.figure.key == u"fic_china_share")
        return QStringLiteral("first_in_class:CN");
    if (published.figure.key == u"fic_us_share")
        return QStringLiteral("first_in_class:US");
    constexpr QLatin1StringView kTrialShare("_trial_share");
    if (published.figure.key.endsWith(kTrialShare))
        return QStringLiteral("trial_area:") + published.figure.key.chopped(kTrialShare.size()).toUpper();
    return {};
}

QString comparedWithPortfolio(const Claim &claim, const std::optional<double> &dollars, const PortfolioMeasure &measure, domain::Language language)
{
    const Phrases words(language);
    if (measure.rate && claim.part && claim.whole && *claim.whole > 0 && *claim.part >= 0 && *claim.part <= *claim.whole)
        return comparedText({*claim.part, *claim.whole}, *measure.rate, language);
    if (measure.rate && claim.percent)
        return comparedPercent(*claim.percent, measure, words);
    if (measure.dollars && dollars && *dollars > 0.0)
        return comparedAmount(*measure.dollars, *dollars, words.money(*dollars, QStringLiteral("USD")), measure, words);
    const auto stated = claim.part ? claim.part : claim.whole;
    if (!measure.rate && !measure.dollars && stated && *stated > 0)
        return comparedAmount(double(measure.count), double(*stated), words.count(*stated), measure, words);
    return words(QT_TRANSLATE_NOOP("figure", "These records: %1.")).arg(ownText(measure, words));
}

} // namespace analytics
