// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/deals/deal_words.h"

#include "domain/countries.h"
#include "domain/territories.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace presentation {

using domain::Language;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("DealWords", source);
}

QString notDisclosed()
{
    return words(QT_TRANSLATE_NOOP("DealWords", "not disclosed"));
}

QString percent(double value)
{
    return QString::number(value, 'f', 1);
}

/// Regions that name themselves by what they leave out ("ex-US") would read as a riddle among others.
bool isException(const QString &label)
{
    return label.contains(QLatin1String("ex-")) || label.startsWith(QLatin1String("ROW")) || label.startsWith(QLatin1String("Rest of"));
}

struct Region
{
    QString english;
    QSet<QString> countries;
};

const QList<Region> &regions()
{
    static const QList<Region> all = [] {
        QList<Region> list;
        for (const auto &label : domain::territoryLabels(Language::English)) {
            const auto countries = domain::expandTerritory(label);
            if (countries && countries.value().size() > 1)
                list.append({label, QSet<QString>(countries.value().begin(), countries.value().end())});
        }
        std::ranges::stable_sort(list, std::greater(), [](const Region &region) { return region.countries.size(); });
        return list;
    }();
    return all;
}

QString rateSource(const domain::Portfolio &portfolio, const domain::Conversion &conversion)
{
    QStringList names;
    for (const auto id : conversion.rates) {
        const auto *rate = portfolio.find(id);
        const QString name = rate ? domain::recordName(portfolio, rate->source, windowLanguage()) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? words(QT_TRANSLATE_NOOP("DealWords", "source not recorded")) : names.join(QStringLiteral(", "));
}

} // namespace

QString amountText(const domain::AmountInterval &amount)
{
    const bool saysNothing = !amount.high && amount.low.value_or(0) == 0; // "At least nothing" is no bound.
    if (saysNothing)
        return notDisclosed();
    if (amount.isKnown())
        return domain::moneyText(*amount.low, amount.currency, windowLanguage());
    if (!amount.high)
        return words(QT_TRANSLATE_NOOP("DealWords", "≥ %1")).arg(domain::moneyText(*amount.low, amount.currency, windowLanguage()));
    if (!amount.low || *amount.low == 0)
        return words(QT_TRANSLATE_NOOP("DealWords", "up to %1")).arg(domain::moneyText(*amount.high, amount.currency, windowLanguage()));
    return QStringLiteral("%1 – %2").arg(domain::moneyText(*amount.low, amount.currency, windowLanguage()), domain::moneyText(*amount.high, amount.currency, windowLanguage()));
}

QString dealAmountText(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, QStringView key)
{
    const auto amount = key == u"headline" ? domain::statedHeadline(portfolio, deal)
        : key == u"upfront"                ? domain::upfront(portfolio, deal)
                                           : domain::AmountInterval();
    return amount.low || amount.high ? amountText(amount) : QString();
}

QString sumText(const domain::DealSum &sum)
{
    if (sum.isEmpty())
        return words(QT_TRANSLATE_NOOP("DealWords", "none recorded"));
    return sum.mixed ? words(QT_TRANSLATE_NOOP("DealWords", "several currencies")) : amountText(sum.amount);
}

QString disclosureText(const domain::DealSum &sum)
{
    return words(QT_TRANSLATE_NOOP("DealWords", "disclosed for %1 of %2")).arg(sum.disclosed).arg(sum.disclosed + sum.withheld);
}

QString royaltyText(const analytics::EffectiveRoyalty &royalty)
{
    if (!royalty.low && !royalty.high)
        return notDisclosed();
    if (royalty.isKnown())
        return percent(*royalty.low) + u'%';
    if (!royalty.high)
        return words(QT_TRANSLATE_NOOP("DealWords", "≥ %1%")).arg(percent(*royalty.low));
    if (!royalty.low)
        return words(QT_TRANSLATE_NOOP("DealWords", "up to %1%")).arg(percent(*royalty.high));
    return QStringLiteral("%1–%2%").arg(percent(*royalty.low), percent(*royalty.high));
}

QString conversionText(const domain::Portfolio &portfolio, qint64 amount, const QString &from, const QString &to, QDate day)
{
    const QString dayText = domain::dateText(domain::PartialDate::day(day), windowLanguage());
    const auto result = domain::converted(portfolio, amount, from, to, day);
    if (!result) {
        return result.error().code == domain::Error::Code::NotFound
            ? words(QT_TRANSLATE_NOOP("DealWords", "No rate for %1 on %2.")).arg(result.error().detail, dayText)
            : words(QT_TRANSLATE_NOOP("DealWords", "The rate of %1 cannot be used for this amount.")).arg(from);
    }
    const auto &conversion = result.value();
    QString text = words(QT_TRANSLATE_NOOP("DealWords", "%1 at %2 of %3 (%4)"))
                       .arg(domain::moneyText(conversion.amount, to, windowLanguage()), conversion.rate, domain::dateText(conversion.date, windowLanguage()),
                            rateSource(portfolio, conversion));
    if (!conversion.via.isEmpty())
        text += words(QT_TRANSLATE_NOOP("DealWords", ", over %1")).arg(conversion.via);
    if (conversion.daysBefore == 1)
        text += words(QT_TRANSLATE_NOOP("DealWords", "; 1 day older than %1")).arg(dayText);
    else if (conversion.daysBefore > 1)
        text += words(QT_TRANSLATE_NOOP("DealWords", "; %1 days older than %2")).arg(QString::number(conversion.daysBefore), dayText);
    return text;
}

QStringList placeWords(const QStringList &countries, Language language, qsizetype most)
{
    QSet<QString> left(countries.begin(), countries.end());
    QStringList names;
    for (const auto &region : regions()) { // A whole deal's territory may well be "ex-China"; a part of the rest is not.
        const bool isAll = region.countries == left && names.isEmpty();
        if (!isAll && (isException(region.english) || !left.contains(region.countries)))
            continue;
        names.append(domain::territoryLabel(region.english, language));
        left -= region.countries;
    }
    QStringList single(left.begin(), left.end());
    single.sort();
    for (const auto &code : single)
        names.append(domain::countryName(code, language));
    if (names.size() <= most)
        return names;
    const auto more = names.size() - most + 1;
    names.resize(most - 1);
    names.append(words(QT_TRANSLATE_NOOP("DealWords", "%1 more")).arg(more));
    return names;
}

} // namespace presentation
