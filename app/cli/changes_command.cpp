// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chart_output.h"
#include "cli/export_choice.h"
#include "presentation/changes/changes_file.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

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

domain::Status write(Call &call, const presentation::LeavingChanges &changes, const QString &format, const Invocation &invocation)
{
    const QString path = invocation.value("output");
    auto origin = presentation::exportOrigin(*changes.comparison.request.to.snapshot, invocation.positional(0), call.environment.clock());
    origin.confidential = changes.confidential;
    if (format == QLatin1String("json"))
        return deliver(call, path, presentation::changesFile(changes, format, origin));
    if (format == QLatin1String("csv")) {
        const QByteArray csv = presentation::changesFile(changes, format, origin);
        return deliver(call, path, csv, presentation::changesSidecar(changes, csv, origin));
    }
    auto size = chartSize(invocation.value("size"), invocation.value("scale"));
    if (!size)
        return size.error();
    size.value().origin = origin;
    size.value().origin.options = presentation::comparisonOptions(changes.spec);
    return writeChart(call, presentation::changesChart(changes), format, size.value(), path);
}

} // namespace

ExitCode runChanges(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"from", "DATE"}, {"to", "DATE"}, {"kind", "KIND"}, {"filter", "TEXT"}, {"present-knowledge"},
                                                 {"format", "F"}, {"size", "WxH"}, {"scale", "N"}, {"output", "PATH"}, {"language", "L"}, {"confidential", "CHOICE"}}, 1, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    auto spec = specOf(call, invocation);
    if (!spec)
        return refuse(call, spec.error());
    const QString format = invocation.value("format", invocation.has("output") ? formatOfPath(invocation.value("output")) : QStringLiteral("csv"));
    static const QStringList kFormats{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("xlsx")};
    if (!kFormats.contains(format))
        return refuse(call, Error{Error::Code::Usage, format, QStringLiteral("format")});
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto confidential = confidentialChoice(invocation);
    const auto language = languageOf(invocation);
    if (!confidential || !language)
        return refuse(call, !confidential ? confidential.error() : language.error());
    spec.value().filter = opened.value().filter;
    const presentation::ComparedFile file{invocation.positional(0), opened.value().store->newestStep(), opened.value().snapshot, call.environment.today()};
    const auto comparison = presentation::compared(spec.value(), file, language.value());
    if (!comparison)
        return refuse(call, comparison.error());
    const auto leaving = presentation::leavingChanges(spec.value(), comparison.value(), opened.value().snapshot, confidential.value());
    if (const auto status = write(call, leaving, format, invocation); !status)
        return refuse(call, codeOf(status.error()), presentation::sentence(status.error(), invocation.value("output")));
    if (!leaving.notice.isEmpty())
        call.err << leaving.notice << '\n';
    return ExitCode::Done;
}

} // namespace cli
