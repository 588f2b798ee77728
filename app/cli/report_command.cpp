// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/report_templates.h"
#include "cli/chart_output.h"
#include "cli/export_choice.h"
#include "exchange/whole_file.h"
#include "plot/report/report_file.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace cli {

using domain::Error;
using domain::RecordKind;
using domain::Result;
using presentation::ReportRequest;

namespace {

/// A delivered template by its key, or a report saved in the portfolio by its name.
Result<analytics::ReportSpec> specNamed(const domain::Portfolio &portfolio, const QString &name)
{
    const auto isNamed = [&name](const domain::Report &report) { return report.name == name; };
    if (std::ranges::count_if(portfolio.rows<domain::Report>(), isNamed) > 1)
        return Error{Error::Code::Conflict, name, QStringLiteral("report")};
    for (const domain::Report &report : portfolio.rows<domain::Report>()) {
        if (isNamed(report)) {
            auto spec = analytics::reportFromText(report.blocks);
            if (spec && spec.value().title == analytics::LocalText())
                spec.value().title.english = report.name;
            return spec;
        }
    }
    if (const auto *found = analytics::findTemplate(name))
        return found->make();
    return Error{Error::Code::NotFound, name, QStringLiteral("report")};
}

RecordKind kindOfKey(const QString &key)
{
    return key == QLatin1String("candidate") ? RecordKind::Candidate
        : key == QLatin1String("company")    ? RecordKind::Company
        : key == QLatin1String("deal")       ? RecordKind::Deal
                                             : RecordKind::Unset;
}

domain::Status applySettings(ReportRequest &request, const QStringList &settings)
{
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0).trimmed();
        const QString value = setting.section(u'=', 1).trimmed();
        if (key == QLatin1String("title")) {
            request.spec.title = {value, value};
            continue;
        }
        if (key == QLatin1String("as-of"))
            continue; // The portfolio was opened as of that day.
        const RecordKind kind = kindOfKey(key);
        if (kind == RecordKind::Unset || value.isEmpty())
            return Error{Error::Code::Usage, setting + QStringLiteral(" (candidate=NAME, company=NAME, deal=NAME, title=TEXT, as-of=DATE)"), QStringLiteral("set")};
        const auto subject = presentation::subjectNamed(*request.snapshot, {kind}, value);
        if (!subject)
            return subject.error();
        request.subject = subject.value();
    }
    return domain::Done{};
}

/// A report's own as-of date, among its settings as its title is.
domain::Status applyAsOf(Invocation &invocation)
{
    for (const QString &setting : invocation.values("set")) {
        if (setting.section(u'=', 0, 0).trimmed() != QLatin1String("as-of"))
            continue;
        if (invocation.has("as-of"))
            return Error{Error::Code::Usage, QStringLiteral("--as-of"), QStringLiteral("twice")};
        invocation.setValue("as-of", setting.section(u'=', 1).trimmed());
    }
    return domain::Done{};
}

QString refusal(const Error &error, const QString &name)
{
    if (error.where == QLatin1String("report") && error.code == Error::Code::Conflict)
        return QStringLiteral("More than one report is named '%1'. Give them different names.").arg(name);
    if (error.where == QLatin1String("report"))
        return QStringLiteral("There is no report '%1'. 'portolan reports FILE' lists them.").arg(name);
    if (error.where != QLatin1String("subject"))
        return presentation::sentence(error);
    if (error.code == Error::Code::Constraint)
        return QStringLiteral("This record is confidential and stays here. Add --confidential include to let it leave; the report will say so.");
    if (error.code == Error::Code::Conflict)
        return QStringLiteral("More than one record goes by '%1'. Use a name that only one has.").arg(error.detail);
    if (error.detail == QLatin1String("any") || kindOfKey(error.detail) != RecordKind::Unset)
        return QStringLiteral("This report is about one record: name it with --set %1=NAME.").arg(error.detail == QLatin1String("any") ? QStringLiteral("candidate|company|deal") : error.detail);
    return QStringLiteral("No such record goes by '%1'.").arg(error.detail);
}

Result<ReportRequest> requestOf(const Call &call, const Invocation &invocation, const OpenedPortfolio &opened)
{
    const auto language = languageOf(invocation);
    const auto confidential = confidentialChoice(invocation);
    if (!language || !confidential)
        return !language ? language.error() : confidential.error();
    const auto now = opened.asOf.knownOn.isValid() ? opened.store->load() : Result<domain::Snapshot>(opened.snapshot);
    if (!now)
        return now.error();
    const auto spec = specNamed(*now.value(), invocation.positional(1)); // What was known is asked for, not which reports there were.
    if (!spec)
        return spec.error();
    ReportRequest request;
    request.spec = spec.value();
    request.snapshot = opened.snapshot;
    request.now = now.value();
    request.asOf = opened.asOf;
    request.filter = opened.filter;
    request.language = language.value();
    request.confidential = confidential.value();
    request.source = presentation::sourceName(*opened.snapshot, opened.store->path(), request.language);
    request.path = opened.store->path();
    request.newestStep = opened.store->newestStep();
    request.today = call.environment.today();
    if (const auto status = applySettings(request, invocation.values("set")); !status)
        return status.error();
    return request;
}

ExitCode write(Call &call, const ReportRequest &request, plot::ReportFormat format, const QString &path)
{
    const auto report = presentation::renderedReport(request);
    if (!report)
        return refuse(call, report.error().where == QLatin1String("subject") ? ExitCode::WrongUsage : codeOf(report.error()), refusal(report.error(), {}));
    for (const auto &problem : report.value().problems)
        call.err << QStringLiteral("Block %1, character %2: %3").arg(problem.block + 1).arg(problem.start + 1).arg(problem.sentence) << '\n';
    if (!report.value().problems.isEmpty())
        return ExitCode::WrongUsage;
    auto origin = presentation::exportOrigin(*request.snapshot, request.path, call.environment.clock());
    origin.confidential = request.confidential;
    const auto bytes = plot::reportBytes(report.value(), format, figure::provenanceOf(report.value(), origin, presentation::reportRecipe(request)));
    if (!bytes)
        return refuse(call, bytes.error());
    const auto status = exchange::writeWhole(path, bytes.value());
    return status ? ExitCode::Done : refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
}

} // namespace

ExitCode runReport(Call &call)
{
    auto parsed = Invocation::parse(call, {{"output", "PATH"}, {"format", "F"}, {"set", "KEY=VALUE", true}, {"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"},
                                                 {"language", "L"}, {"confidential", "CHOICE"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    if (const auto status = applyAsOf(parsed.value()); !status)
        return refuse(call, status.error());
    const Invocation &invocation = parsed.value();
    const QString path = invocation.value("output");
    if (path.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("A report is a file: say where with --output PATH."));
    const auto format = plot::reportFormatFromWord(invocation.value("format", formatOfPath(path)));
    if (!format)
        return refuse(call, Error{Error::Code::Usage, invocation.value("format", formatOfPath(path)) + QStringLiteral(" (pdf, pptx, xlsx, html)"), QStringLiteral("format")});
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto request = requestOf(call, invocation, opened.value());
    if (!request) {
        const bool isName = request.error().where == QLatin1String("report") || request.error().where == QLatin1String("subject");
        return refuse(call, isName ? ExitCode::WrongUsage : codeOf(request.error()), refusal(request.error(), invocation.positional(1)));
    }
    return write(call, request.value(), *format, path);
}

ExitCode runReports(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"json"}}, 0, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    QJsonArray list;
    const auto add = [&](const QString &key, const analytics::ReportSpec &spec, const QString &purpose) {
        const QString subject = analytics::subjectWord(spec.subject);
        if (parsed.value().has("json"))
            list.append(QJsonObject{{QStringLiteral("report"), key}, {QStringLiteral("title"), spec.title.in(domain::Language::English)}, {QStringLiteral("subject"), subject},
                                    {QStringLiteral("blocks"), spec.blocks.size()}, {QStringLiteral("purpose"), purpose}});
        else
            call.out << key << "  " << spec.title.in(domain::Language::English) << (subject.isEmpty() ? QString() : QStringLiteral("  (one %1)").arg(subject == QLatin1String("any") ? QStringLiteral("candidate, company or deal") : subject))
                     << "  " << purpose << '\n';
    };
    for (const auto &one : analytics::reportTemplates())
        add(QLatin1String(one.key), one.make(), one.purpose().english);
    if (!parsed.value().positionals().isEmpty()) {
        const auto opened = openForReading(call, parsed.value());
        if (!opened)
            return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), parsed.value().positional(0)));
        for (const domain::Report &report : opened.value().snapshot->rows<domain::Report>()) {
            if (const auto spec = analytics::reportFromText(report.blocks))
                add(report.name, spec.value(), report.note);
        }
    }
    if (parsed.value().has("json"))
        call.out << QJsonDocument(list).toJson();
    return ExitCode::Done;
}

} // namespace cli
