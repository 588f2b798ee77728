// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/definitions/metric_definition.h"

#include <QtGlobal>

#include <algorithm>

namespace analytics {

QString MetricDefinition::shortText(const figure::Phrases &words, int shownVersion) const
{
    return words(name) + QStringLiteral(" v%1").arg(std::max(version, shownVersion));
}

QString MetricDefinition::fullText(const figure::Phrases &words, const QStringList &arguments, int shownVersion) const
{
    QString rule = words(text);
    for (const QString &argument : arguments)
        rule = rule.arg(argument);
    return words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(shortText(words, shownVersion), rule);
}

} // namespace analytics
