// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/chart_choice.h"
#include "cli/chart_output.h"
#include "cli/export_choice.h"
#include "cli/spoken_language.h"
#include "composition/portfolio_file.h"
#include "presentation/reports/report_words.h"
#include "presentation/reports/verification.h"
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

/// "split=area|modality", "step=year|quarter|month": what a chart offers, for lists.
QStringList optionWords(const analytics::CatalogEntry &entry)
{
    return analytics::knownOptions(entry).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

analytics::ChartChoice choiceOf(const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    return {QLatin1String(entry.id), invocation.value("unit"), invocation.value("options")};
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
    const auto options = analytics::optionsOf(choiceOf(invocation, entry));
    if (!options)
        return options.error();
    return entry.make(requestOf(opened, language.value(), options.value()));
}

/// The size that is asked for, with what the file says about where it comes from.
Result<ChartSize> sizeOf(const Call &call, const OpenedPortfolio &opened, const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    auto size = chartSize(invocation.value("size"), invocation.value("scale"));
    const auto options = analytics::optionsOf(choiceOf(invocation, entry));
    const auto confidential = confidentialChoice(invocation);
    if (!size || !options || !confidential)
        return !size ? size : options ? Result<ChartSize>(confidential.error()) : Result<ChartSize>(options.error());
    auto &origin = size.value().origin;
    origin = presentation::exportOrigin(*opened.snapshot, opened.store->path(), call.environment.clock());
    origin.confidential = confidential.value();
    origin.options = analytics::optionWords(entry, options.value());
    return size;
}

/// The chart without what may not leave, or with it, and a notice that says which.
Result<figure::ChartData> publicChart(OpenedPortfolio &opened, const Invocation &invocation, const analytics::CatalogEntry &entry)
{
    const auto notice = applyConfidentialChoice(opened, invocation);
    if (!notice)
        return notice.error();
    auto chart = chartOf(opened, invocation, entry);
    if (chart)
        presentation::printNotice(chart.value(), notice.value());
    return chart;
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
                                                 {"size", "WxH"}, {"scale", "N"}, {"output", "PATH"}, {"language", "L"}, {"confidential", "CHOICE"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const auto *entry = analytics::findChart(invocation.positional(1));
    if (!entry)
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("There is no chart '%1'. 'portolan charts' lists them.").arg(invocation.positional(1)));
    const QString format = invocation.value("format", formatOfPath(invocation.value("output")));
    if (!formats().contains(format))
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'%1' is no format for charts. Choose one of %2.").arg(format, formats().join(QStringLiteral(", "))));
    auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto size = sizeOf(call, opened.value(), invocation, *entry);
    if (!size)
        return refuse(call, size.error());
    const auto chart = publicChart(opened.value(), invocation, *entry);
    if (!chart)
        return refuse(call, chart.error());
    if (const auto status = writeChart(call, chart.value(), format, size.value(), invocation.value("output")); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), invocation.value("output")));
    return ExitCode::Done;
}

namespace {

/// Every chart in every format; the numbers of one chart are the same in all, since all are made from one value.
ExitCode writeBriefing(Call &call, OpenedPortfolio &opened, const Invocation &invocation, const QString &folder)
{
    for (const auto &entry : analytics::chartCatalog()) {
        const auto chart = publicChart(opened, invocation, entry);
        const auto size = sizeOf(call, opened, invocation, entry);
        if (!chart || !size)
            return refuse(call, !chart ? chart.error() : size.error());
        for (const QString &format : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")}) {
            const QString path = QStringLiteral("%1/%2.%3").arg(folder, QLatin1String(entry.id), format);
            if (const auto status = writeChart(call, chart.value(), format, size.value(), path); !status)
                return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
            call.out << path << '\n';
        }
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runBriefing(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"output", "DIR"}, {"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"language", "L"}, {"confidential", "CHOICE"}}, 0, 1);
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
        auto opened = openPath(call, invocation.value(), demo);
        return opened ? writeBriefing(call, opened.value(), invocation.value(), folder) : refuse(call, opened.error());
    }
    auto opened = openForReading(call, invocation.value());
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    return writeBriefing(call, opened.value(), invocation.value(), folder);
}

} // namespace cli
