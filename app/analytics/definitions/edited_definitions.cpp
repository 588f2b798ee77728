// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/edited_definitions.h"

#include "domain/records.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace analytics {

namespace {

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

} // namespace

domain::BlockbusterRule blockbusterRule(const domain::Portfolio &portfolio)
{
    domain::BlockbusterRule rule;
    const auto *definition = edited(portfolio, u"blockbuster_deal");
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

} // namespace analytics
