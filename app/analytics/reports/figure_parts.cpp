// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/figure_making.h"

#include <algorithm>

namespace analytics {

using figure::BothLanguages;
using figure::KeyFigure;
using figure::Phrases;
using figure::Unit;
using namespace Qt::StringLiterals;
using Code = LiveError::Code;

namespace {

std::optional<QString> interval(const KeyFigure &figure, const Phrases &words)
{
    if (!figure.datum.interval)
        return std::nullopt;
    const auto text = [&](double value) { return figure.unit == Unit::Percent ? words.percent(value) : words.number(value, 1); };
    return u"%1–%2"_s.arg(text(figure.datum.interval->low), text(figure.datum.interval->high));
}

/// "40.3% (25 of 62)"; never a rate without its n.
QString rate(const KeyFigure &figure, const Phrases &words)
{
    constexpr BothLanguages kRate{"%1 (%2 of %3)", "%1（%2/%3）"};
    return kRate.in(words.language()).arg(figure.text, words.count(figure.datum.n), words.count(figure.datum.denominator));
}

/// Everything that is known about it.
QString full(const KeyFigure &figure, const Phrases &words)
{
    constexpr BothLanguages kInterval{"%1 (%2 of %3; 95% CI %4)", "%1（%2/%3；95% CI %4）"};
    constexpr BothLanguages kCount{"%1 of %2", "%1（共%2）"};
    constexpr BothLanguages kMoney{"%1, disclosed for %2 of %3 deals", "%1，%3 项交易中 %2 项已披露"};
    const auto &datum = figure.datum;
    if (datum.denominator == 0)
        return figure.text;
    const QString n = words.count(datum.n);
    const QString of = words.count(datum.denominator);
    if (figure.unit == Unit::Money)
        return kMoney.in(words.language()).arg(figure.text, n, of);
    if (figure.unit != Unit::Percent)
        return kCount.in(words.language()).arg(figure.text, of);
    const auto range = interval(figure, words);
    return range ? kInterval.in(words.language()).arg(figure.text, n, of, *range) : rate(figure, words);
}

} // namespace

QStringList namesNear(const QString &word)
{
    QStringList names;
    for (const LiveFigure &one : liveFigures())
        names.append(QLatin1StringView(one.name));
    // Names that share most of their letters' pairs come first.
    const auto likeness = [&](const QString &name) {
        int shared = 0;
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            shared += name.contains(QStringView(word).sliced(i, 2)) ? 1 : 0;
        return shared;
    };
    std::ranges::stable_sort(names, std::greater(), likeness);
    return names.mid(0, 3);
}

std::variant<KeyFigure, LiveError> markOf(const figure::ChartData &chart, const FigureCall &call)
{
    const QString wanted = call.parameters.value(u"category"_s);
    const QString series = call.parameters.value(u"series"_s);
    QStringList categories;
    QStringList known;
    for (const auto &category : chart.categories)
        categories.append(category.key);
    const qsizetype at = std::ranges::find_if(categories, [&](const QString &key) { return key.compare(wanted, Qt::CaseInsensitive) == 0; }) - categories.begin();
    if (at == categories.size())
        return LiveError{Code::NothingThere, wanted, categories.join(u", "_s)};
    for (const auto &panel : chart.panels) {
        for (const auto &one : panel.series) {
            known.append(one.key);
            const bool isMeant = series.isEmpty() ? known.size() == 1 : one.key.compare(series, Qt::CaseInsensitive) == 0;
            if (!isMeant || figure::runsOverPositions(one) || at >= one.data.size())
                continue;
            KeyFigure figure;
            figure.label = u"%1 · %2"_s.arg(chart.title, chart.categories[at].longLabel);
            figure.datum = one.data[at];
            figure.unit = one.unit;
            figure.text = figure.datum.label;
            return figure;
        }
    }
    return LiveError{Code::NothingThere, series, known.join(u", "_s)};
}

std::variant<QString, LiveError> shownPart(const KeyFigure &figure, const QString &part, const Phrases &words)
{
    const auto &datum = figure.datum;
    if (part == u"value")
        return figure.text;
    if (part == u"n")
        return words.count(datum.n);
    if (part == u"full")
        return full(figure, words);
    if (part == u"rate" && datum.denominator > 0)
        return rate(figure, words);
    if (part == u"of" && datum.denominator > 0)
        return words.count(datum.denominator);
    if (part == u"share" && datum.denominator > 0)
        return words.percent(double(datum.n) / double(datum.denominator));
    if (const auto range = part == u"interval" ? interval(figure, words) : std::nullopt)
        return *range;
    QStringList possible{u"value"_s, u"n"_s, u"full"_s};
    if (datum.denominator > 0)
        possible += {u"rate"_s, u"of"_s, u"share"_s};
    if (datum.interval)
        possible.append(u"interval"_s);
    return LiveError{LiveError::Code::BadValue, part, possible.join(u", "_s)};
}

} // namespace analytics
