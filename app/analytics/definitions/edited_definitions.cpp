// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/edited_definitions.h"

#include "domain/changes/setting_edits.h"
#include "domain/derived/deal_status.h"
#include "domain/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace analytics {

using domain::Error;

namespace {

constexpr QStringView kBlockbusterKey(u"blockbuster_deal");
constexpr QStringView kUnverifiedKey(u"unverified");

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

constexpr const MetricDefinition *kAll[] = {
    &definitions::kLeadArea, &definitions::kProgramArea, &definitions::kLinkedArea, &definitions::kEveryArea, &definitions::kConcentration,
    &definitions::kCandidatePhase, &definitions::kProgramPhase, &definitions::kTrialPhase, &definitions::kCombinedPhases, &definitions::kPipelineRow,
    &definitions::kNovelty, &definitions::kPhaseTransition, &definitions::kLikelihoodOfApproval, &definitions::kCohortDate, &definitions::kOutcomeGroups,
    &definitions::kReturnRate, &definitions::kReturnRatePartial, &definitions::kUnverified, &definitions::kLicenseOut, &definitions::kPartnershipSurvival,
    &definitions::kTerminationReasons, &definitions::kDealValue, &definitions::kYearToDate, &definitions::kUpfrontShare, &definitions::kBlockbuster,
    &definitions::kDirection, &definitions::kDealTerms, &definitions::kHeadlineToPaid, &definitions::kDealFlow, &definitions::kTrialStatus,
    &definitions::kTrialDates, &definitions::kEnrollment, &definitions::kTrialStart};

} // namespace

domain::BlockbusterRule blockbusterRule(const domain::Portfolio &portfolio)
{
    domain::BlockbusterRule rule;
    const auto *definition = edited(portfolio, kBlockbusterKey);
    if (!definition)
        return rule;
    const QJsonObject values = QJsonDocument::fromJson(definition->rule.toUtf8()).object();
    const qint64 total = values.value(QLatin1StringView("total")).toInteger();
    const qint64 upfront = values.value(QLatin1StringView("upfront")).toInteger();
    rule.total = total > 0 ? total : rule.total;
    rule.upfront = upfront > 0 ? upfront : rule.upfront;
    return rule;
}

int definitionVersion(const domain::Portfolio &portfolio, QStringView key, int builtIn)
{
    const auto *definition = edited(portfolio, key);
    return definition ? std::max(builtIn, int(definition->version)) : builtIn;
}

std::span<const MetricDefinition *const> allDefinitions()
{
    return kAll;
}

QList<RuleParameter> ruleParameters(const domain::Portfolio &portfolio, QStringView key)
{
    if (key == kBlockbusterKey) {
        const auto rule = blockbusterRule(portfolio);
        return {{"total", QT_TRANSLATE_NOOP("figure", "Headline total above"), rule.total, true},
                {"upfront", QT_TRANSLATE_NOOP("figure", "or upfront above"), rule.upfront, true}};
    }
    if (key == kUnverifiedKey)
        return {{"months", QT_TRANSLATE_NOOP("figure", "Months without event or verification"), domain::unverifiedAfterMonths(portfolio), false}};
    return {};
}

domain::Result<domain::ChangeSet> changedRule(const domain::Portfolio &portfolio, const QString &key, const QList<qint64> &values, domain::IdSource &ids)
{
    const QList<RuleParameter> parameters = ruleParameters(portfolio, key);
    if (parameters.isEmpty() || parameters.size() != values.size())
        return Error{Error::Code::NotFound, key, QStringLiteral("definition")};
    QJsonObject rule;
    bool changes = false;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        if (values[i] <= 0)
            return Error{Error::Code::Constraint, QString::number(values[i]), QString::fromLatin1(parameters[i].key)};
        rule.insert(QLatin1StringView(parameters[i].key), values[i]);
        changes = changes || values[i] != parameters[i].value;
    }
    if (!changes)
        return domain::ChangeSet();
    // The status of deals is judged in the domain, which knows the number as a setting.
    domain::ChangeSet step = key == kUnverifiedKey
        ? domain::edits::setSetting(portfolio, QString::fromUtf16(domain::settings::kUnverifiedAfterMonths), QString::number(values.first()), ids)
        : domain::ChangeSet();
    const auto built = std::ranges::find_if(kAll, [&](const MetricDefinition *one) { return key == QLatin1StringView(one->key); });
    domain::MetricDefinition next;
    next.id = ids.next<domain::MetricDefinition>();
    next.key = key;
    next.name = QString::fromUtf8((*built)->name);
    next.version = definitionVersion(portfolio, key, (*built)->version) + 1;
    next.rule = QString::fromUtf8(QJsonDocument(rule).toJson(QJsonDocument::Compact));
    step.label = {domain::StepLabel::Action::Edit, domain::RecordKind::MetricDefinition, QStringLiteral("rule"), next.name, 1};
    step.insert(next);
    return step;
}

} // namespace analytics
