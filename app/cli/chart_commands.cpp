// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_catalog.h"
#include "cli/chart_output.h"
#include "cli/invocation.h"
#include "cli/spoken_language.h"
#include "composition/portfolio_file.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

namespace cli {

using domain::Error;
using domain::Result;

namespace {

const QStringList &formats()
{
    static const QStringList kFormats{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("xlsx")};
    return kFormats;
}

QStringList unitWords(const analytics::CatalogEntry &entry)
{
    QStringList words;
    for (const auto kind : entry.units)
        words.append(analytics::unitWord(kind) + u's');
    return words;
}

/// "split=area|modality step=year|quarter|month": what a chart offers, for lists and refusals.
QStringList optionWords(const analytics::CatalogEntry &entry)
{
    QStringList words;
    for (const auto *option : entry.options) {
        QStringList choices;
        for (const auto &choice : option->choices)
            choices.append(QLatin1String(choice.word));
        words.append(QLatin1String(option->key) + (choices.isEmpty() ? QString() : QStringLiteral("=") + choices.join(u'|')));
    }
    return words;
}

/// "split=modality,license-out-only" → the options, where the chart offers them.
Result<analytics::ChartOptions> chosenOptions(const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    analytics::ChartOptions options;
    for (const QString &part : invocation.value("options").split(u',', Qt::SkipEmptyParts)) {
        if (!analytics::setOption(options, entry.options, part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()))
            return Error{Error::Code::Usage, QStringLiteral("%1 (%2)").arg(part, optionWords(entry).join(QStringLiteral(", "))), QStringLiteral("options")};
    }
    return options;
}

/// "candidates", "candidate", "CANDIDATE" → the kind, where the chart counts it.
Result<analytics::ChartOptions> optionsOf(const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    auto options = chosenOptions(invocation, entry);
    if (!options)
        return options;
    options.value().unit = entry.defaultUnit();
    if (!invocation.has("unit"))
        return options;
    const QString asked = invocation.value("unit").toLower();
    for (const auto kind : entry.units) {
        if (asked == analytics::unitWord(kind) || asked == analytics::unitWord(kind) + u's') {
            options.value().unit = kind;
            return options;
        }
    }
    return Error{Error::Code::Usage, QStringLiteral("%1 (%2)").arg(asked, unitWords(entry).join(QStringLiteral(", "))), QStringLiteral("unit")};
}

analytics::ChartRequest requestOf(const OpenedPortfolio &opened, domain::Language language, const analytics::ChartOptions &options)
{
    analytics::ChartRequest request;
    request.snapshot = opened.snapshot;
    request.visible = opened.visible;
    request.asOf = opened.asOf;
    request.filter = opened.filter.toString();
    request.source = presentation::sourceName(*opened.snapshot, opened.store->path(), language);
    request.language = language;
    request.options = options;
    return request;
}

Result<figure::ChartData> chartOf(const OpenedPortfolio &opened, const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    const auto language = languageAmong({QStringLiteral("--language"), invocation.value("language", QStringLiteral("en"))});
    if (!language)
        return language.error();
    const auto options = optionsOf(invocation, entry);
    if (!options)
        return options.error();
    return entry.make(requestOf(opened, language.value(), options.value()));
}

} // namespace

ExitCode runCharts(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"json"}}, 0, 0);
    if (!invocation)
        return refuse(call, invocation.error());
    QJsonArray list;
    for (const auto &entry : analytics::chartCatalog()) {
        if (invocation.value().has("json"))
            list.append(QJsonObject{{QStringLiteral("id"), QLatin1String(entry.id)},
                                    {QStringLiteral("title"), entry.name(domain::Language::English)},
                                    {QStringLiteral("units"), QJsonArray::fromStringList(unitWords(entry))},
                                    {QStringLiteral("options"), QJsonArray::fromStringList(optionWords(entry))}});
        else
            call.out << QLatin1String(entry.id) << "  " << entry.name(domain::Language::English) << "  (" << unitWords(entry).join(QStringLiteral(", ")) << ")  "
                     << optionWords(entry).join(u' ') << '\n';
    }
    if (invocation.value().has("json"))
        call.out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("charts"), list}}).toJson();
    return ExitCode::Done;
}

ExitCode runChart(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"unit", "KIND"}, {"options", "LIST"}, {"format", "F"},
                                                 {"size", "WxH"}, {"scale", "N"}, {"output", "PATH"}, {"language", "L"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const auto *entry = analytics::findChart(invocation.positional(1));
    if (!entry)
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("There is no chart '%1'. 'portolan charts' lists them.").arg(invocation.positional(1)));
    const QString format = invocation.value("format", formatOfPath(invocation.value("output")));
    if (!formats().contains(format))
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'%1' is no format for charts. Choose one of %2.").arg(format, formats().join(QStringLiteral(", "))));
    const auto size = chartSize(invocation.value("size"), invocation.value("scale"));
    if (!size)
        return refuse(call, size.error());
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto chart = chartOf(opened.value(), invocation, *entry);
    if (!chart)
        return refuse(call, chart.error());
    if (const auto status = writeChart(call, chart.value(), format, size.value(), invocation.value("output")); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), invocation.value("output")));
    return ExitCode::Done;
}

namespace {

/// Every chart in every format; the numbers of one chart are the same in all, since all are made from one value.
ExitCode writeBriefing(Call &call, const OpenedPortfolio &opened, const Invocation &invocation, const QString &folder)
{
    for (const auto &entry : analytics::chartCatalog()) {
        const auto chart = chartOf(opened, invocation, entry);
        if (!chart)
            return refuse(call, chart.error());
        for (const QString &format : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")}) {
            const QString path = QStringLiteral("%1/%2.%3").arg(folder, QLatin1String(entry.id), format);
            if (const auto status = writeChart(call, chart.value(), format, kSlideSize, path); !status)
                return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
            call.out << path << '\n';
        }
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runBriefing(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"output", "DIR"}, {"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"language", "L"}}, 0, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString folder = invocation.value().value("output");
    if (folder.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'briefing' writes several files: name their folder with --output DIR."));
    if (!QDir().mkpath(folder))
        return refuse(call, Error{Error::Code::CannotWrite, {}, folder});
    QTemporaryDir scratch;
    if (invocation.value().positionals().isEmpty()) {
        const QString demo = scratch.filePath(QStringLiteral("demo.portolan"));
        if (const auto status = composition::createPortfolio(demo, composition::Contents::Demo, call.environment); !status)
            return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), demo));
        const auto opened = openPath(call, invocation.value(), demo);
        return opened ? writeBriefing(call, opened.value(), invocation.value(), folder) : refuse(call, opened.error());
    }
    const auto opened = openForReading(call, invocation.value());
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    return writeBriefing(call, opened.value(), invocation.value(), folder);
}

} // namespace cli
