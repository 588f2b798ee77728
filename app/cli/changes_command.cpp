// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chart_output.h"
#include "cli/invocation.h"
#include "presentation/changes/comparison.h"
#include "presentation/words/sentences.h"

namespace cli {

using domain::Error;
using domain::RecordKind;
using domain::Result;
using presentation::Comparison;
using presentation::ComparisonSpec;

namespace {

constexpr std::pair<const char *, RecordKind> kKinds[] = {{"candidates", RecordKind::Candidate}, {"programs", RecordKind::Program},
                                                          {"trials", RecordKind::Trial}, {"deals", RecordKind::Deal}};

Result<RecordKind> kindOf(const QString &word)
{
    QStringList words;
    for (const auto &[name, kind] : kKinds) {
        if (word == QLatin1String(name))
            return kind;
        words.append(QLatin1String(name));
    }
    return Error{Error::Code::Usage, QStringLiteral("%1 (%2)").arg(word, words.join(QStringLiteral(", "))), QStringLiteral("kind")};
}

/// The last day of what was written; `fallback` where nothing was.
Result<QDate> dayOf(const Invocation &invocation, const char *option, QDate fallback)
{
    if (!invocation.has(option))
        return fallback;
    const auto date = domain::PartialDate::parse(invocation.value(option));
    if (!date || date.value().isEmpty())
        return Error{Error::Code::Usage, invocation.value(option), QStringLiteral("date")};
    return date.value().latestDay();
}

Result<ComparisonSpec> specOf(const Call &call, const Invocation &invocation)
{
    const auto from = dayOf(invocation, "from", {});
    const auto to = dayOf(invocation, "to", call.environment.today());
    const auto kind = kindOf(invocation.value("kind", QStringLiteral("candidates")));
    if (!from || !to)
        return !from ? from.error() : to.error();
    if (!kind)
        return kind.error();
    if (!from.value().isValid())
        return Error{Error::Code::Usage, {}, QStringLiteral("arguments")};
    const auto knowledge = invocation.has("present-knowledge") ? ComparisonSpec::Knowledge::Present : ComparisonSpec::Knowledge::OfEachDay;
    return ComparisonSpec{from.value(), to.value(), kind.value(), {}, knowledge};
}

domain::Status write(Call &call, const Comparison &comparison, const QString &format, const Invocation &invocation)
{
    const QString path = invocation.value("output");
    if (format == QLatin1String("json"))
        return deliver(call, path, presentation::changesJson(comparison));
    if (format == QLatin1String("csv")) {
        const auto status = deliver(call, path, presentation::changesCsv(comparison));
        return status && !path.isEmpty() ? deliver(call, path + QStringLiteral(".json"), presentation::changesJson(comparison)) : status;
    }
    const auto size = chartSize(invocation.value("size"), invocation.value("scale"));
    if (!size)
        return size.error();
    return writeChart(call, analytics::changesChart(comparison.request, comparison.changes), format, size.value(), path);
}

} // namespace

ExitCode runChanges(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"from", "DATE"}, {"to", "DATE"}, {"kind", "KIND"}, {"filter", "TEXT"}, {"present-knowledge"},
                                                 {"format", "F"}, {"size", "WxH"}, {"scale", "N"}, {"output", "PATH"}, {"language", "L"}}, 1, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    auto spec = specOf(call, invocation);
    if (!spec)
        return refuse(call, spec.error());
    const QString format = invocation.value("format", invocation.has("output") ? formatOfPath(invocation.value("output")) : QStringLiteral("csv"));
    static const QStringList kFormats{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!kFormats.contains(format))
        return refuse(call, Error{Error::Code::Usage, format, QStringLiteral("format")});
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    spec.value().filter = opened.value().filter;
    const auto language = invocation.value("language").startsWith(QLatin1String("zh")) ? domain::Language::Chinese : domain::Language::English;
    const presentation::ComparedFile file{invocation.positional(0), opened.value().store->newestStep(), opened.value().snapshot, call.environment.today()};
    const auto comparison = presentation::compared(spec.value(), file, language);
    if (!comparison)
        return refuse(call, comparison.error());
    if (const auto status = write(call, comparison.value(), format, invocation); !status)
        return refuse(call, codeOf(status.error()), presentation::sentence(status.error(), invocation.value("output")));
    return ExitCode::Done;
}

} // namespace cli
