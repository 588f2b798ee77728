// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/rule_parameters.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/countries.h"
#include "domain/derived/blockbuster_rule.h"
#include "domain/derived/deal_status.h"
#include "figure/phrases.h"

#include <QLocale>

#include <algorithm>

namespace analytics {

using domain::Error;
using domain::Language;
using domain::Portfolio;
using figure::Phrases;
using Kind = RuleParameter::Kind;

namespace {

template <class Enum>
QList<RuleChoice> choicesOf(std::initializer_list<Enum> values, Language language)
{
    QList<RuleChoice> choices;
    for (const Enum value : values)
        choices.append({domain::codeOf(value), domain::labelOf(value, language)});
    return choices;
}

QStringList wordsOf(const QList<RuleChoice> &choices)
{
    QStringList words;
    for (const RuleChoice &choice : choices)
        words.append(choice.word);
    return words;
}

RuleParameter blockbusterBound(const char *key, const char *label, qint64 dollars)
{
    return {key, label, Kind::Money, QString::number(dollars)};
}

RuleParameter cohortBasis(const Portfolio &portfolio, const Phrases &words)
{
    RuleParameter parameter{"basis", QT_TRANSLATE_NOOP("figure", "A deal belongs to the year in which it was"), Kind::One,
                            portfolio.setting(domain::settings::kCohortBasis, QStringLiteral("SIGNED"))};
    parameter.choices = {{QStringLiteral("SIGNED"), words(QT_TRANSLATE_NOOP("figure", "signed"))},
                         {QStringLiteral("ANNOUNCED"), words(QT_TRANSLATE_NOOP("figure", "announced"))}};
    parameter.setting = domain::settings::kCohortBasis;
    return parameter;
}

RuleParameter terminatingEvents(const Portfolio &portfolio, Language language)
{
    using domain::DealEventType;
    RuleParameter parameter{"events", QT_TRANSLATE_NOOP("figure", "A deal is terminated by"), Kind::Several,
                            portfolio.setting(domain::settings::kTerminatingEvents, QStringLiteral("TERMINATED|RIGHTS_RETURNED"))};
    parameter.choices = choicesOf({DealEventType::Terminated, DealEventType::RightsReturned, DealEventType::TerminationNotice}, language);
    parameter.fixed = {domain::codeOf(DealEventType::Terminated)};
    parameter.setting = domain::settings::kTerminatingEvents;
    return parameter;
}

RuleParameter returnedStates(const Portfolio &portfolio, Language language)
{
    using domain::DealStatus;
    const QString terminated = domain::codeOf(DealStatus::Terminated);
    RuleParameter parameter{"states", QT_TRANSLATE_NOOP("figure", "A deal counts as returned when it is"), Kind::Several,
                            portfolio.setting(domain::settings::kReturnedStates, terminated)};
    parameter.choices = choicesOf({DealStatus::Terminated, DealStatus::PartTerminated, DealStatus::Lapsed, DealStatus::Canceled}, language);
    parameter.fixed = {terminated};
    parameter.setting = domain::settings::kReturnedStates;
    return parameter;
}

RuleParameter licenseOutTypes(const Portfolio &portfolio, Language language)
{
    RuleParameter parameter{"types", QT_TRANSLATE_NOOP("figure", "Deal types that may be license-outs"), Kind::Several, {}};
    QStringList chosen;
    const auto &types = domain::vocabularyOf<domain::DealType>();
    for (int ordinal = 1; ordinal < types.size(); ++ordinal) {
        parameter.choices.append({types.code(ordinal), types.label(ordinal, language)});
        if (domain::isLicenseOutType(portfolio, domain::DealType(ordinal)))
            chosen.append(types.code(ordinal));
    }
    parameter.value = chosen.join(u'|');
    parameter.setting = domain::settings::kLicenseOutTypes;
    return parameter;
}

RuleParameter homeParameter(const Portfolio &portfolio)
{
    RuleParameter parameter{"home", QT_TRANSLATE_NOOP("figure", "Home countries"), Kind::Countries, domain::homeCountries(portfolio).join(u'|')};
    parameter.setting = domain::settings::kHomeCountries;
    return parameter;
}

RuleParameter unverifiedMonths(const Portfolio &portfolio)
{
    RuleParameter parameter{"months", QT_TRANSLATE_NOOP("figure", "Months without event or verification"), Kind::Number,
                            QString::number(domain::unverifiedAfterMonths(portfolio))};
    parameter.setting = domain::settings::kUnverifiedAfterMonths;
    return parameter;
}

RuleParameter firstMonth(const Portfolio &portfolio, Language language)
{
    RuleParameter parameter{"month", QT_TRANSLATE_NOOP("figure", "The year to date begins in"), Kind::One, QString::number(firstMonthOfYear(portfolio))};
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    for (int month = 1; month <= 12; ++month)
        parameter.choices.append({QString::number(month), locale.standaloneMonthName(month)});
    return parameter;
}

domain::Result<QString> checkedWords(const RuleParameter &parameter, const QString &answer)
{
    const QStringList known = wordsOf(parameter.choices);
    const QStringList given = answer.split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : given) {
        if (!known.contains(word))
            return Error{Error::Code::Constraint, word, QString::fromLatin1(parameter.key)};
    }
    QStringList kept;
    for (const QString &word : known) {
        if (given.contains(word) || parameter.fixed.contains(word))
            kept.append(word);
    }
    if (kept.isEmpty() || (parameter.kind == Kind::One && kept.size() != 1))
        return Error{Error::Code::Constraint, answer, QString::fromLatin1(parameter.key)};
    return kept.join(u'|');
}

domain::Result<QString> checkedCountries(const RuleParameter &parameter, const QString &answer)
{
    QStringList codes;
    for (const QString &word : answer.split(u'|', Qt::SkipEmptyParts)) {
        const QString code = domain::countryCode(word);
        if (code.isEmpty())
            return Error{Error::Code::Constraint, word, QString::fromLatin1(parameter.key)};
        if (!codes.contains(code))
            codes.append(code);
    }
    if (codes.isEmpty())
        return Error{Error::Code::Constraint, answer, QString::fromLatin1(parameter.key)};
    return codes.join(u'|');
}

} // namespace

QList<RuleParameter> ruleParameters(const Portfolio &portfolio, QStringView key, Language language)
{
    if (key == u"blockbuster_deal") {
        const auto rule = domain::blockbusterRule(portfolio);
        return {blockbusterBound("total", QT_TRANSLATE_NOOP("figure", "Headline total above"), rule.total),
                blockbusterBound("upfront", QT_TRANSLATE_NOOP("figure", "or upfront above"), rule.upfront)};
    }
    if (key == u"cohort_date")
        return {cohortBasis(portfolio, Phrases(language))};
    if (key == u"terminated")
        return {terminatingEvents(portfolio, language)};
    if (key == u"return_rate")
        return {returnedStates(portfolio, language)};
    if (key == u"license_out")
        return {licenseOutTypes(portfolio, language)};
    if (key == u"direction")
        return {homeParameter(portfolio)};
    if (key == u"unverified")
        return {unverifiedMonths(portfolio)};
    if (key == u"year_to_date")
        return {firstMonth(portfolio, language)};
    return {};
}

domain::Result<QString> checkedAnswer(const RuleParameter &parameter, const QString &answer)
{
    switch (parameter.kind) {
    case Kind::One:
    case Kind::Several: return checkedWords(parameter, answer);
    case Kind::Countries: return checkedCountries(parameter, answer);
    case Kind::Money:
    case Kind::Number: break;
    }
    constexpr qint64 kMostMonths = 1'200;
    const qint64 number = answer.toLongLong();
    if (number <= 0 || (parameter.kind == Kind::Number && number > kMostMonths))
        return Error{Error::Code::Constraint, answer, QString::fromLatin1(parameter.key)};
    return QString::number(number);
}

QString answerText(const RuleParameter &parameter, Language language)
{
    const Phrases words(language);
    QStringList parts;
    switch (parameter.kind) {
    case Kind::Money: return words.money(parameter.value.toDouble(), QStringLiteral("USD"));
    case Kind::Number: return words.count(parameter.value.toLongLong());
    case Kind::Countries: parts = parameter.value.split(u'|', Qt::SkipEmptyParts); break;
    case Kind::One:
    case Kind::Several:
        for (const RuleChoice &choice : parameter.choices) {
            if (parameter.value.split(u'|').contains(choice.word))
                parts.append(choice.label);
        }
        break;
    }
    return parts.join(words(QT_TRANSLATE_NOOP("figure", ", ")));
}

} // namespace analytics
