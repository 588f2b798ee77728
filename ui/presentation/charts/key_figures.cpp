// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/key_figures.h"

#include "analytics/definitions/edited_definitions.h"
#include "analytics/statistics.h"
#include "domain/filter/facets.h"
#include "figure/phrases.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <cmath>

namespace presentation {

using analytics::KeyFigures;
using domain::RecordKind;
using figure::Datum;
using figure::Phrases;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("KeyFigures", source);
}

struct Pair
{
    KeyFigures now;
    KeyFigures before;
    QString beforeDate;
    bool hasOwnReturnRule = false; ///< The portfolio changed what counts as a return.
};

/// "▲ +47" and the like; a figure that did not move says so in words.
void setCountChange(KeyFigureText &text, qint64 now, qint64 before, const QString &beforeDate, const Phrases &phrases)
{
    const qint64 difference = now - before;
    text.changeContext = words(QT_TRANSLATE_NOOP("KeyFigures", "vs %1")).arg(beforeDate);
    text.tone = difference > 0 ? 1 : difference < 0 ? -1 : 0;
    if (difference == 0)
        text.change = words(QT_TRANSLATE_NOOP("KeyFigures", "No change"));
    else
        text.change = difference > 0 ? QStringLiteral("▲ +%1").arg(phrases.count(difference)) : QStringLiteral("▼ −%1").arg(phrases.count(-difference));
}

KeyFigureText countText(const char *key, const QString &title, RecordKind kind, const Datum &now, const Phrases &phrases)
{
    KeyFigureText text;
    text.key = QLatin1String(key);
    text.title = title;
    text.kind = kind;
    text.ids = now.ids;
    text.value = phrases.count(now.n);
    return text;
}

KeyFigureText valueText(const Pair &pair, const Phrases &phrases)
{
    const Datum &now = pair.now.disclosedValue;
    KeyFigureText text = countText("disclosed-value", words(QT_TRANSLATE_NOOP("KeyFigures", "Disclosed value")), RecordKind::Deal, now, phrases);
    text.value = now.value ? (now.state == figure::DatumState::AtLeast ? QStringLiteral("≥ ") : QString()) + phrases.money(*now.value, QStringLiteral("USD"))
                           : words(QT_TRANSLATE_NOOP("KeyFigures", "not disclosed"));
    text.detail = words(QT_TRANSLATE_NOOP("KeyFigures", "disclosed for %1 of %2 deals")).arg(phrases.count(now.n), phrases.count(now.denominator));
    const double difference = now.value.value_or(0.0) - pair.before.disclosedValue.value.value_or(0.0);
    text.changeContext = words(QT_TRANSLATE_NOOP("KeyFigures", "vs %1")).arg(pair.beforeDate);
    text.tone = difference > 0 ? 1 : difference < 0 ? -1 : 0;
    // Chinese writes the currency out: the value above has it, and here it would push the date off the card.
    const QString currency = phrases.language() == domain::Language::Chinese ? QString() : QStringLiteral("USD");
    if (difference > 0)
        text.change = QStringLiteral("▲ +%1").arg(phrases.money(difference, currency));
    else
        text.change = difference < 0 ? QStringLiteral("▼ −%1").arg(phrases.money(-difference, currency)) : words(QT_TRANSLATE_NOOP("KeyFigures", "No change"));
    return text;
}

/// Deals that nobody has heard of for too long are said apart: their number going down is no end of a partnership.
KeyFigureText activeDealsText(const Pair &pair, const Phrases &phrases)
{
    const Datum &now = pair.now.activeDeals;
    KeyFigureText text = countText("active-deals", words(QT_TRANSLATE_NOOP("KeyFigures", "Active deals")), RecordKind::Deal, now, phrases);
    text.detail = pair.now.unverifiedDeals > 0
        ? words(QT_TRANSLATE_NOOP("KeyFigures", "of %1 signed · %2 not verified")).arg(phrases.count(now.denominator), phrases.count(pair.now.unverifiedDeals))
        : words(QT_TRANSLATE_NOOP("KeyFigures", "of %1 signed")).arg(phrases.count(now.denominator));
    setCountChange(text, now.n, pair.before.activeDeals.n, pair.beforeDate, phrases);
    const bool wentSilent = now.n + pair.now.unverifiedDeals >= pair.before.activeDeals.n + pair.before.unverifiedDeals;
    if (text.tone < 0 && wentSilent)
        text.tone = 0;
    return text;
}

/// Two rates are called higher or lower only where the interval of their difference leaves out zero (Newcombe).
void setRateChange(KeyFigureText &text, const Pair &pair)
{
    const Datum &now = pair.now.returnRate;
    const Datum &before = pair.before.returnRate;
    const auto difference = analytics::newcombeDifference({now.n, now.denominator}, {before.n, before.denominator});
    text.changeContext = words(QT_TRANSLATE_NOOP("KeyFigures", "vs %1")).arg(pair.beforeDate);
    const double points = difference ? (text.rate - before.value.value_or(0.0)) * 100 : 0.0;
    if (!difference || (difference->low <= 0 && difference->high >= 0))
        text.change = words(QT_TRANSLATE_NOOP("KeyFigures", "No clear change"));
    else
        text.change = (points > 0 ? QStringLiteral("▲ +%1") : QStringLiteral("▼ −%1"))
                          .arg(words(QT_TRANSLATE_NOOP("KeyFigures", "%1 points")).arg(QString::number(std::abs(points), 'f', 1)));
    text.tone = !difference || (difference->low <= 0 && difference->high >= 0) ? 0 : points > 0 ? -1 : 1; // A higher return rate is worse.
    text.qualifier = pair.hasOwnReturnRule ? words(QT_TRANSLATE_NOOP("KeyFigures", "by own definition")) : text.qualifier;
}

KeyFigureText returnText(const Pair &pair, const Phrases &phrases)
{
    const Datum &now = pair.now.returnRate;
    KeyFigureText text = countText("return-rate", words(QT_TRANSLATE_NOOP("KeyFigures", "Return rate")), RecordKind::Deal, now, phrases);
    text.qualifier = words(QT_TRANSLATE_NOOP("KeyFigures", "all cohorts"));
    if (!now.value || !now.interval) {
        text.value = words(QT_TRANSLATE_NOOP("KeyFigures", "no deals"));
        return text;
    }
    text.value = phrases.percent(*now.value);
    text.interval = now.interval;
    text.rate = *now.value;
    text.detail = words(QT_TRANSLATE_NOOP("KeyFigures", "95% CI %1–%2 · %3 of %4"))
                      .arg(QString::number(now.interval->low * 100, 'f', 1), QString::number(now.interval->high * 100, 'f', 1), phrases.count(now.n),
                           phrases.count(now.denominator));
    setRateChange(text, pair);
    return text;
}

} // namespace

QList<KeyFigureText> keyFigureTexts(const KeyFigureRequest &request)
{
    const Phrases phrases(request.language);
    const auto &evaluated = request.evaluated;
    const auto &portfolio = *evaluated.snapshot;
    const domain::AsOf before{request.before, evaluated.asOf.knownOn};
    auto earlier = QtConcurrent::run([&] {
        const auto then = evaluated.snapshotOn(before.date);
        return analytics::keyFigures(*then, *evaluated.visibleOn(before.date), before);
    });
    const auto now = analytics::keyFigures(portfolio, evaluated.visible, evaluated.asOf);
    const Pair pair{now, earlier.result(), phrases.date(before.date), analytics::definitionVersion(portfolio, u"return_rate", 1) > 1};
    QList<KeyFigureText> texts;
    const auto add = [&](KeyFigureText text, const Datum &shown, const Datum &compared, const char *detail) {
        text.detail = words(detail).arg(phrases.count(shown.denominator));
        setCountChange(text, shown.n, compared.n, pair.beforeDate, phrases);
        texts.append(text);
    };
    add(countText("candidates", words(QT_TRANSLATE_NOOP("KeyFigures", "Candidates")), RecordKind::Candidate, pair.now.candidates, phrases),
        pair.now.candidates, pair.before.candidates, QT_TRANSLATE_NOOP("KeyFigures", "of %1 in the portfolio"));
    add(countText("clinical-programs", words(QT_TRANSLATE_NOOP("KeyFigures", "Programs in clinic")), RecordKind::Program, pair.now.clinicalPrograms, phrases),
        pair.now.clinicalPrograms, pair.before.clinicalPrograms, QT_TRANSLATE_NOOP("KeyFigures", "of %1 programs"));
    add(countText("recruiting-trials", words(QT_TRANSLATE_NOOP("KeyFigures", "Recruiting trials")), RecordKind::Trial, pair.now.recruitingTrials, phrases),
        pair.now.recruitingTrials, pair.before.recruitingTrials, QT_TRANSLATE_NOOP("KeyFigures", "of %1 registered"));
    texts.append(activeDealsText(pair, phrases));
    texts.append(valueText(pair, phrases));
    texts.append(returnText(pair, phrases));
    return texts;
}

QHash<QString, QList<double>> keyFigureTrends(const workspace::Evaluated &evaluated, const std::function<bool()> &isGivenUp)
{
    constexpr int kSteps = 8;
    constexpr int kMonthsPerStep = 3;
    QHash<QString, QList<double>> trends;
    const auto &portfolio = *evaluated.snapshot;
    for (int step = kSteps; step >= 0; --step) {
        const domain::AsOf day{evaluated.asOf.date.addMonths(-step * kMonthsPerStep), evaluated.asOf.knownOn};
        domain::VisibleRecords visible;
        for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
            if (isGivenUp())
                return {};
            visible.set(kind, domain::evaluateKind(portfolio, evaluated.filter, day, kind));
        }
        const auto figures = analytics::keyFigures(portfolio, visible, day);
        trends[QStringLiteral("candidates")].append(double(figures.candidates.n));
        trends[QStringLiteral("clinical-programs")].append(double(figures.clinicalPrograms.n));
        trends[QStringLiteral("recruiting-trials")].append(double(figures.recruitingTrials.n));
        trends[QStringLiteral("active-deals")].append(double(figures.activeDeals.n));
        trends[QStringLiteral("disclosed-value")].append(figures.disclosedValue.value.value_or(0.0));
    }
    return trends;
}

} // namespace presentation
