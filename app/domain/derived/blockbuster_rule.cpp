// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/blockbuster_rule.h"

#include "domain/records/saved_view.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace domain {

BlockbusterRule blockbusterRule(const Portfolio &portfolio)
{
    const MetricDefinition *latest = nullptr;
    for (const MetricDefinition &definition : portfolio.rows<MetricDefinition>()) {
        if (definition.key == blockbuster_rule::kKey && (!latest || definition.version > latest->version))
            latest = &definition;
    }
    BlockbusterRule rule;
    if (!latest)
        return rule;
    const QJsonObject values = QJsonDocument::fromJson(latest->rule.toUtf8()).object();
    const auto bound = [&](QLatin1StringView key, qint64 builtIn) {
        const qint64 value = values.value(key).toVariant().toLongLong();
        return value > 0 ? value : builtIn;
    };
    rule.total = bound(blockbuster_rule::kTotal, rule.total);
    rule.upfront = bound(blockbuster_rule::kUpfront, rule.upfront);
    return rule;
}

} // namespace domain
