// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_differences.h"

#include "analytics/key_figures.h"
#include "figure/phrases.h"

#include <QHash>

#include <cmath>

namespace presentation {

using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::KeyFigure;
using figure::Phrases;
using figure::Unit;

namespace {

/// A figure of one chart with what tells it apart from the others of that chart.
struct Named
{
    QString key;
    QString label;
    Datum datum;
    Unit unit = Unit::Count;
    QString currency;
    bool isMark = false;
};

QString amountText(double value, Unit unit, const QString &currency, const Phrases &words)
{
    switch (unit) {
    case Unit::Percent: return words.percent(value);
    case Unit::Money: return words.money(value, currency.isEmpty() ? QStringLiteral("USD") : currency);
    case Unit::Months: return words(QT_TRANSLATE_NOOP("figure", "%1 months")).arg(words.number(value, 1));
    case Unit::Number: return words.number(value, 2);
    case Unit::Day: return words.date(QDate::fromJulianDay(qRound64(value)));
    case Unit::Count: break;
    }
    return words.count(qRound64(value));
}

QString valueText(const Named &figure, const Phrases &words)
{
    const Datum &datum = figure.datum;
    if (datum.value)
        return (datum.state == DatumState::AtLeast ? QStringLiteral("≥ %1") : QStringLiteral("%1")).arg(amountText(*datum.value, figure.unit, figure.currency, words));
    return datum.state == DatumState::Undisclosed ? words(QT_TRANSLATE_NOOP("figure", "not disclosed")) : QStringLiteral("–");
}

/// A difference of percentages is one of points; one of days is a number of days.
QString changeText(double amount, const Named &figure, const Phrases &words)
{
    const QString size = figure.unit == Unit::Percent ? words(QT_TRANSLATE_NOOP("figure", "%1 points")).arg(words.number(std::abs(amount) * 100, 1))
        : figure.unit == Unit::Day                    ? words.counted(QT_TRANSLATE_NOOP("figure", "%n day(s)"), qRound64(std::abs(amount)))
                                                      : amountText(std::abs(amount), figure.unit, figure.currency, words);
    return (amount < 0 ? QStringLiteral("−%1") : QStringLiteral("+%1")).arg(size);
}

void addMarks(QList<Named> &figures, const ChartData &chart, const Phrases &words)
{
    for (qsizetype p = 0; p < chart.panels.size(); ++p) {
        const auto &panel = chart.panels[p];
        for (const auto &series : panel.series) {
            if (figure::runsOverPositions(series))
                continue; // A curve is compared by its key figures.
            for (qsizetype c = 0; c < std::min(series.data.size(), chart.categories.size()); ++c) {
                const auto &category = chart.categories[c];
                QStringList label = p > 0 && !panel.title.isEmpty() ? QStringList{panel.title} : QStringList();
                label.append(category.longLabel.isEmpty() || category.other ? category.label : category.longLabel);
                if (panel.series.size() > 1 && series.label != label.last())
                    label.append(series.label);
                figures.append({QStringLiteral("%1|%2|%3").arg(QString::number(p), series.key, category.key), label.join(words(QT_TRANSLATE_NOOP("figure", ", "))), series.data[c], series.unit,
                                series.currency, p == 0});
            }
        }
    }
}

QList<Named> figuresOf(const ChartData &chart, const Phrases &words)
{
    QList<Named> figures;
    if (!chart.panels.isEmpty()) {
        Datum records;
        records.value = double(chart.n);
        records.state = DatumState::Known;
        figures.append({QStringLiteral("n"), words(QT_TRANSLATE_NOOP("figure", "Records shown")), records, Unit::Count, {}, false});
    }
    for (const KeyFigure &key : chart.keyFigures)
        figures.append({QStringLiteral("key|") + key.key, key.label, key.datum, key.unit, {}, false});
    addMarks(figures, chart, words);
    return figures;
}

/// The empty places of a stack or a table are no figures.
bool isAbsent(const Named &figure)
{
    return figure.datum.state == DatumState::Absent && !figure.datum.value;
}

ChartDifference differenceOf(const Named *left, const Named *right, const Phrases &words)
{
    const Named &figure = right ? *right : *left;
    ChartDifference difference;
    difference.label = figure.label;
    difference.isMark = figure.isMark;
    difference.left = left ? valueText(*left, words) : QStringLiteral("–");
    difference.right = right ? valueText(*right, words) : QStringLiteral("–");
    const bool areKnown = left && right && left->datum.value && right->datum.value;
    if (areKnown) {
        difference.amount = *right->datum.value - *left->datum.value;
        difference.isSame = difference.left == difference.right;
        const bool isBound = left->datum.state == DatumState::AtLeast || right->datum.state == DatumState::AtLeast;
        const QString change = difference.isSame ? words(QT_TRANSLATE_NOOP("figure", "same")) : changeText(*difference.amount, figure, words);
        difference.change = isBound && !difference.isSame ? words(QT_TRANSLATE_NOOP("figure", "%1 of what is disclosed")).arg(change) : change;
    } else if (difference.left == difference.right) {
        difference.isSame = true;
        difference.change = words(QT_TRANSLATE_NOOP("figure", "same"));
    } else if (!left || left->datum.state == DatumState::Absent) {
        difference.change = words(QT_TRANSLATE_NOOP("figure", "only on the right"));
    } else if (!right || right->datum.state == DatumState::Absent) {
        difference.change = words(QT_TRANSLATE_NOOP("figure", "only on the left"));
    } else {
        difference.change = words(QT_TRANSLATE_NOOP("figure", "cannot be compared"));
    }
    return difference;
}

} // namespace

QList<ChartDifference> chartDifferences(const ChartData &left, const ChartData &right)
{
    const Phrases words(right.language);
    const auto before = figuresOf(left, words);
    const auto after = figuresOf(right, words);
    QHash<QString, const Named *> lefts;
    for (const Named &figure : before)
        lefts.insert(figure.key, &figure);
    QList<ChartDifference> differences;
    for (const Named &figure : after) {
        const Named *other = lefts.take(figure.key);
        if (!isAbsent(figure) || (other && !isAbsent(*other)))
            differences.append(differenceOf(other, &figure, words));
    }
    for (const Named &figure : before) { // Those that only the left side has.
        if (lefts.contains(figure.key) && !isAbsent(figure))
            differences.append(differenceOf(&figure, nullptr, words));
    }
    return differences;
}

QString differenceSentence(const QList<ChartDifference> &differences, domain::Language language)
{
    const Phrases words(language);
    const ChartDifference *largest = nullptr;
    qint64 count = 0;
    for (const ChartDifference &difference : differences) {
        count += difference.isSame ? 0 : 1;
        if (!difference.isSame && difference.isMark && difference.amount && (!largest || std::abs(*difference.amount) > std::abs(*largest->amount)))
            largest = &difference;
    }
    if (count == 0)
        return words(QT_TRANSLATE_NOOP("figure", "All figures are the same on both sides."));
    const QString how = words(QT_TRANSLATE_NOOP("figure", "%1 of %2 figures differ.")).arg(words.count(count), words.count(differences.size()));
    if (!largest)
        return how;
    return words(QT_TRANSLATE_NOOP("figure", "%1 The largest difference: %2, %3 and %4 (%5)."))
        .arg(how, largest->label, largest->left, largest->right, largest->change);
}

ChartData keyFigureChart(const workspace::Evaluated &evaluated, domain::Language language)
{
    const Phrases words(language);
    ChartData chart;
    chart.chartId = QStringLiteral("key-figures");
    chart.language = language;
    chart.title = words(QT_TRANSLATE_NOOP("figure", "Key figures"));
    chart.asOf = evaluated.asOf.date;
    chart.knownOn = evaluated.asOf.knownOn;
    const auto figures = analytics::keyFigures(*evaluated.snapshot, evaluated.visible, evaluated.asOf);
    const auto add = [&](const char *key, const char *label, Datum datum, Unit unit) {
        if (unit == Unit::Count)
            datum.value = double(datum.n);
        if (datum.value && datum.state == DatumState::Absent)
            datum.state = DatumState::Known;
        chart.keyFigures.append({QLatin1String(key), words(label), datum, unit, {}});
    };
    add("candidates", QT_TRANSLATE_NOOP("figure", "Candidates"), figures.candidates, Unit::Count);
    add("clinical-programs", QT_TRANSLATE_NOOP("figure", "Programs in clinic"), figures.clinicalPrograms, Unit::Count);
    add("recruiting-trials", QT_TRANSLATE_NOOP("figure", "Recruiting trials"), figures.recruitingTrials, Unit::Count);
    add("active-deals", QT_TRANSLATE_NOOP("figure", "Active deals"), figures.activeDeals, Unit::Count);
    add("disclosed-value", QT_TRANSLATE_NOOP("figure", "Disclosed value"), figures.disclosedValue, Unit::Money);
    add("return-rate", QT_TRANSLATE_NOOP("figure", "Return rate"), figures.returnRate, Unit::Percent);
    return chart;
}

} // namespace presentation
