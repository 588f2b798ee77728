// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/chart_choice.h"

#include <QStringList>

namespace analytics {

using domain::Error;
using domain::RecordKind;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Error unknown(const QString &word, const QStringList &known, const QString &where)
{
    return Error{Error::Code::Usage, known.isEmpty() ? word : u"%1 (%2)"_s.arg(word, known.join(u", "_s)), where};
}

QStringList unitsOf(const CatalogEntry &entry)
{
    QStringList words;
    for (const RecordKind kind : entry.units)
        words.append(unitWord(kind) + u's');
    return words;
}

Result<RecordKind> unitOf(const ChartChoice &choice, const CatalogEntry &entry)
{
    const QString asked = choice.unit.trimmed().toLower();
    if (asked.isEmpty())
        return entry.defaultUnit();
    for (const RecordKind kind : entry.units) {
        if (asked == unitWord(kind) || asked == unitWord(kind) + u's')
            return kind;
    }
    return unknown(choice.unit, unitsOf(entry), u"unit"_s);
}

} // namespace

Result<ChartOptions> optionsOf(const ChartChoice &choice)
{
    const CatalogEntry *entry = findChart(choice.id);
    if (!entry)
        return unknown(choice.id, {}, u"chart"_s);
    const auto unit = unitOf(choice, *entry);
    if (!unit)
        return unit.error();
    ChartOptions options;
    options.unit = unit.value();
    for (const QString &part : choice.options.split(u',', Qt::SkipEmptyParts)) {
        if (!setOption(options, entry->options, part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()))
            return unknown(part.trimmed(), {knownOptions(*entry)}, u"options"_s);
    }
    return options;
}

QString optionWords(const CatalogEntry &entry, const ChartOptions &options)
{
    QStringList words;
    for (const OptionSpec *spec : entry.options) {
        const int value = spec->read(options);
        if (spec->isSwitch()) {
            if (value)
                words.append(QLatin1StringView(spec->key));
            continue;
        }
        for (const OptionChoice &choice : spec->choices) {
            if (choice.value == value && &choice != &spec->choices.front())
                words.append(u"%1=%2"_s.arg(QLatin1StringView(spec->key), QLatin1StringView(choice.word)));
        }
    }
    return words.join(u',');
}

QString knownOptions(const CatalogEntry &entry)
{
    QStringList words;
    for (const OptionSpec *spec : entry.options) {
        QStringList choices;
        for (const OptionChoice &choice : spec->choices)
            choices.append(QLatin1StringView(choice.word));
        words.append(QLatin1StringView(spec->key) + (choices.isEmpty() ? QString() : u"="_s + choices.join(u'|')));
    }
    return words.join(u", "_s);
}

} // namespace analytics
