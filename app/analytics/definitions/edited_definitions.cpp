// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/edited_definitions.h"

#include "domain/changes/setting_edits.h"
#include "domain/derived/deal_status.h"
#include "domain/records/saved_view.h"
#include "figure/phrases.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace analytics {

using domain::Error;
using figure::Phrases;

namespace {

constexpr QStringView kYearToDateKey(u"year_to_date");

/// The latest version of a definition that the portfolio changed, or nullptr.
const domain::MetricDefinition *edited(const domain::Portfolio &portfolio, QStringView key)
{
    const domain::MetricDefinition *latest = nullptr;
    for (const domain::MetricDefinition &definition : portfolio.rows<domain::MetricDefinition>()) {
        if (definition.key == key && (!latest || definition.version > latest->version))
            latest = &definition;
    }
    return latest;
}

QJsonObject editedRule(const domain::Portfolio &portfolio, QStringView key)
{
    const auto *definition = edited(portfolio, key);
    return definition ? QJsonDocument::fromJson(definition->rule.toUtf8()).object() : QJsonObject();
}

constexpr const MetricDefinition *kAll[] = {
    &definitions::kLeadArea, &definitions::kProgramArea, &definitions::kLinkedArea, &definitions::kEveryArea, &definitions::kConcentration,
    &definitions::kCandidatePhase, &definitions::kProgramPhase, &definitions::kTrialPhase, &definitions::kCombinedPhases, &definitions::kPipelineRow,
    &definitions::kNovelty, &definitions::kPhaseTransition, &definitions::kLikelihoodOfApproval, &definitions::kCohortDate, &definitions::kTerminated,
    &definitions::kOutcomeGroups, &definitions::kReturnRate, &definitions::kReturnRatePartial, &definitions::kUnverified, &definitions::kDirection,
    &definitions::kLicenseOut, &definitions::kPartnershipSurvival, &definitions::kTerminationReasons, &definitions::kReturnedCandidate,
    &definitions::kDealValue, &definitions::kYearToDate, &definitions::kUpfrontShare, &definitions::kBlockbuster, &definitions::kDealTerms,
    &definitions::kHeadlineToPaid, &definitions::kDealFlow, &definitions::kTrialStatus, &definitions::kTrialDates, &definitions::kEnrollment, &definitions::kTrialStart, &definitions::kGoesOn,
    &definitions::kNewlyLearned};

const MetricDefinition *found(QStringView key)
{
    const auto definition = std::ranges::find_if(kAll, [&](const MetricDefinition *one) { return key == QLatin1StringView(one->key); });
    return definition == std::end(kAll) ? nullptr : *definition;
}

/// The definitions whose meaning changes with another one.
QList<const MetricDefinition *> dependents(QStringView key)
{
    using namespace definitions;
    if (key == u"direction")
        return {&kLicenseOut};
    if (key == u"return_rate")
        return {&kReturnRatePartial, &kPartnershipSurvival};
    if (key == u"terminated")
        return {&kReturnRate, &kReturnRatePartial, &kPartnershipSurvival};
    return {};
}

/// What stands for %1, %2 in a definition's text.
QStringList definitionArguments(const domain::Portfolio &portfolio, QStringView key, const Phrases &words)
{
    const auto answers = [&](QStringView of) {
        QStringList texts;
        for (const RuleParameter &parameter : ruleParameters(portfolio, of, words.language()))
            texts.append(answerText(parameter, words.language()));
        return texts;
    };
    if (key == u"license_out")
        return answers(u"direction") + answers(key);
    if (key == u"return_rate_with_partial")
        return answers(u"return_rate");
    if (key == kYearToDateKey) {
        const bool isChinese = words.language() == domain::Language::Chinese;
        const QLocale locale(isChinese ? QLocale::Chinese : QLocale::English);
        return {locale.toString(QDate(2000, firstMonthOfYear(portfolio), 1), isChinese ? QStringLiteral("M月d日") : QStringLiteral("d MMMM"))};
    }
    if (key == u"cohort_date") {
        const RuleParameter basis = ruleParameters(portfolio, key, words.language()).first();
        const RuleChoice &other = basis.choices[basis.value == basis.choices[0].word ? 1 : 0];
        return {answerText(basis, words.language()), other.label};
    }
    return answers(key);
}

void insertVersion(domain::ChangeSet &step, const domain::Portfolio &portfolio, const MetricDefinition &definition, const QJsonObject &rule,
                   domain::IdSource &ids)
{
    const QString key = QString::fromLatin1(definition.key);
    domain::MetricDefinition next;
    next.id = ids.next<domain::MetricDefinition>();
    next.key = key;
    next.name = QString::fromUtf8(definition.name);
    next.version = definitionVersion(portfolio, key, definition.version) + 1;
    next.rule = QString::fromUtf8(QJsonDocument(rule).toJson(QJsonDocument::Compact));
    step.insert(next);
}

} // namespace

int firstMonthOfYear(const domain::Portfolio &portfolio)
{
    const int month = editedRule(portfolio, kYearToDateKey).value(QLatin1StringView("month")).toVariant().toInt();
    return month >= 1 && month <= 12 ? month : 1;
}

int definitionVersion(const domain::Portfolio &portfolio, QStringView key, int builtIn)
{
    const auto *definition = edited(portfolio, key);
    return definition ? std::max(builtIn, int(definition->version)) : builtIn;
}

QString definitionName(const domain::Portfolio &portfolio, const MetricDefinition &definition, const Phrases &words)
{
    return definition.shortText(words, definitionVersion(portfolio, QString::fromLatin1(definition.key), definition.version));
}

QString definitionText(const domain::Portfolio &portfolio, const MetricDefinition &definition, const Phrases &words)
{
    const QString key = QString::fromLatin1(definition.key);
    return definition.fullText(words, definitionArguments(portfolio, key, words), definitionVersion(portfolio, key, definition.version));
}

std::span<const MetricDefinition *const> allDefinitions()
{
    return kAll;
}

domain::Result<domain::ChangeSet> changedRule(const domain::Portfolio &portfolio, const QString &key, const QStringList &answers,
                                              domain::IdSource &ids)
{
    const auto parameters = ruleParameters(portfolio, key, domain::Language::English);
    const MetricDefinition *definition = found(key);
    if (!definition || parameters.isEmpty() || parameters.size() != answers.size())
        return Error{Error::Code::NotFound, key, QStringLiteral("definition")};
    domain::ChangeSet step;
    QJsonObject rule;
    bool changes = false;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto answer = checkedAnswer(parameters[i], answers[i]);
        if (!answer)
            return answer.error();
        rule.insert(QLatin1StringView(parameters[i].key), answer.value());
        changes = changes || answer.value() != parameters[i].value;
        // What the domain judges by itself, such as the status of a deal, it knows as a setting.
        if (parameters[i].setting)
            step = domain::edits::setSetting(portfolio, QString::fromUtf16(parameters[i].setting), answer.value(), ids);
    }
    if (!changes)
        return domain::ChangeSet();
    insertVersion(step, portfolio, *definition, rule, ids);
    for (const MetricDefinition *dependent : dependents(key))
        insertVersion(step, portfolio, *dependent, editedRule(portfolio, QString::fromLatin1(dependent->key)), ids);
    step.label = {domain::StepLabel::Action::Edit, domain::RecordKind::MetricDefinition, QStringLiteral("rule"), QString::fromUtf8(definition->name), 1};
    return step;
}

} // namespace analytics
