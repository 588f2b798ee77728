// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"
#include "composition/portfolio_file.h"
#include "domain/derived/past_portfolio.h"
#include "domain/rules.h"
#include "domain/value_text.h"
#include "exchange/attached_files.h"
#include "exchange/lossless_export.h"
#include "presentation/exports/raw_export.h"
#include "presentation/reports/report_words.h"
#include "presentation/reports/verification.h"
#include "presentation/words/field_words.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace cli {

using domain::Error;

ExitCode runNew(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"demo"}}, 1, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString path = invocation.value().positional(0);
    const auto contents = invocation.value().has("demo") ? composition::Contents::Demo : composition::Contents::Vocabulary;
    if (const auto status = composition::createPortfolio(path, contents, call.environment); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    call.out << "Made " << path << '\n';
    return ExitCode::Done;
}

namespace {

void tellProblems(Call &call, const domain::Portfolio &portfolio, const QList<domain::Problem> &problems)
{
    for (const auto &problem : problems) {
        call.out << domain::tableName(problem.kind) << ' ' << problem.id << " ("
                 << domain::recordName(portfolio, problem.kind, problem.id, domain::Language::English) << "): ";
        if (!problem.field.isEmpty())
            call.out << problem.field << ": ";
        call.out << presentation::problemText(problem) << '\n';
    }
}

/// An attachment without its file is damage: nothing in the portfolio can bring it back.
QStringList lostFiles(const OpenedPortfolio &opened)
{
    QStringList lines;
    for (const auto id : exchange::damagedAttachments(*opened.snapshot, [&](const QString &hash) { return opened.store->content(hash); }))
        lines.append(QStringLiteral("attachment %1: the content of %2 is missing or altered").arg(id.value).arg(opened.snapshot->find(id)->fileName));
    return lines;
}

} // namespace

ExitCode runCheck(Call &call)
{
    const auto invocation = Invocation::parse(call, {}, 1, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const auto opened = openForReading(call, invocation.value());
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    QStringList damage = opened.value().store->integrityProblems();
    damage += lostFiles(opened.value());
    for (const QString &line : damage)
        call.out << "damage: " << line << '\n';
    const auto problems = domain::rules::checkAll(*opened.value().snapshot);
    tellProblems(call, *opened.value().snapshot, problems);
    if (!damage.isEmpty())
        return ExitCode::CannotReadOrWrite;
    if (problems.isEmpty())
        call.out << "Sound: no damage, no broken reference, no contradiction.\n";
    else
        call.out << problems.size() << " marked; the file itself is sound.\n";
    return problems.isEmpty() ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

namespace {

/// Of which day an export tells, so that nobody takes a past for the present.
QByteArray datesJson(const Invocation &invocation, const domain::AsOf &asOf)
{
    const auto day = [](QDate date, bool isGiven) { return isGiven ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1},
                                     {QStringLiteral("as_of"), day(asOf.date, invocation.has("as-of"))},
                                     {QStringLiteral("as_known_on"), day(asOf.knownOn, invocation.has("as-known-on"))}})
        .toJson();
}

} // namespace

namespace {

/// What leaves, or why nothing does: an export without loss is no place to leave records out unsaid.
domain::Result<presentation::RawExport> rawExport(const OpenedPortfolio &opened, const Invocation &invocation)
{
    const auto choice = confidentialChoice(invocation);
    const auto now = opened.asOf.knownOn.isValid() ? opened.store->load() : domain::Result<domain::Snapshot>(opened.snapshot);
    if (!choice || !now)
        return !choice ? choice.error() : now.error();
    const auto open = domain::publicPortfolio(opened.snapshot, now.value());
    if (!open.isWhole() && !invocation.has("confidential"))
        return Error{Error::Code::Constraint, presentation::confidentialNotice(open, figure::ConfidentialChoice::Included, domain::Language::English), QStringLiteral("confidential")};
    presentation::RawExport raw{choice.value() == figure::ConfidentialChoice::Included ? opened.snapshot : open.snapshot, {{}, opened.asOf.knownOn},
                                presentation::portfolioTitle(*opened.snapshot, opened.store->path())};
    // Without --as-of nothing is left out, not even what is dated in the future.
    if (invocation.has("as-of")) {
        raw.asOf = opened.asOf;
        raw.snapshot = domain::portfolioAsOf(raw.snapshot, opened.asOf);
    }
    return raw;
}

domain::Result<QStringList> writeRaw(Call &call, const OpenedPortfolio &opened, const presentation::RawExport &raw, const Invocation &invocation)
{
    const auto &store = *opened.store;
    const QString folder = invocation.value("output");
    auto written = exchange::exportPortfolio(*raw.snapshot, [&store](const QString &hash) { return store.text(hash); }, folder);
    if (!written)
        return written;
    const auto rows = presentation::fileRows(written.value());
    const auto files = exchange::writeAttachedFiles(*raw.snapshot, [&store](const QString &hash) { return store.content(hash); }, folder);
    if (!rows || !files)
        return !rows ? rows.error() : files.error();
    QStringList paths = written.value() + files.value();
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        paths.append(QDir(folder).filePath(name));
        return deliver(call, paths.last(), bytes);
    };
    auto origin = presentation::exportOrigin(*raw.snapshot, store.path(), call.environment.clock());
    origin.confidential = confidentialChoice(invocation).value();
    auto status = add(QStringLiteral("provenance.json"), QJsonDocument(figure::provenanceJson(presentation::provenanceOf(raw, rows.value(), origin))).toJson());
    if (status && (invocation.has("as-of") || invocation.has("as-known-on")))
        status = add(QStringLiteral("dates.json"), datesJson(invocation, opened.asOf));
    return status ? domain::Result<QStringList>(paths) : domain::Result<QStringList>(status.error());
}

} // namespace

ExitCode runExport(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"output", "DIR"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"confidential", "CHOICE"}}, 1, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString folder = invocation.value().value("output");
    if (folder.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'export' writes several files: name their folder with --output DIR."));
    const auto opened = openForReading(call, invocation.value());
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    const auto raw = rawExport(opened.value(), invocation.value());
    if (!raw && raw.error().code == Error::Code::Constraint)
        return refuse(call, ExitCode::WrongUsage, raw.error().detail + QStringLiteral(" Nothing was written. Say '--confidential include' or '--confidential leave-out'."));
    if (!raw)
        return refuse(call, raw.error());
    const auto paths = writeRaw(call, opened.value(), raw.value(), invocation.value());
    if (!paths)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(paths.error(), folder));
    for (const QString &path : paths.value())
        call.out << path << '\n';
    return ExitCode::Done;
}

} // namespace cli
