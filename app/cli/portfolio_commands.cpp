// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "composition/portfolio_file.h"
#include "domain/derived/past_portfolio.h"
#include "domain/rules.h"
#include "domain/value_text.h"
#include "exchange/attached_files.h"
#include "exchange/lossless_export.h"
#include "presentation/words/field_words.h"
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

ExitCode runExport(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"output", "DIR"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}}, 1, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString folder = invocation.value().value("output");
    if (folder.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'export' writes several files: name their folder with --output DIR."));
    const auto opened = openForReading(call, invocation.value());
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    const auto &store = *opened.value().store;
    // Without --as-of nothing is left out, not even what is dated in the future.
    const auto snapshot = invocation.value().has("as-of") ? domain::portfolioAsOf(opened.value().snapshot, opened.value().asOf) : opened.value().snapshot;
    const auto written = exchange::exportPortfolio(*snapshot, [&store](const QString &hash) { return store.text(hash); }, folder);
    if (!written)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(written.error(), folder));
    const auto files = exchange::writeAttachedFiles(*snapshot, [&store](const QString &hash) { return store.content(hash); }, folder);
    if (!files)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(files.error(), folder));
    QStringList paths = written.value() + files.value();
    if (invocation.value().has("as-of") || invocation.value().has("as-known-on")) {
        paths.append(QDir(folder).filePath(QStringLiteral("dates.json")));
        if (const auto status = deliver(call, paths.last(), datesJson(invocation.value(), opened.value().asOf)); !status)
            return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), paths.last()));
    }
    for (const QString &path : std::as_const(paths))
        call.out << path << '\n';
    return ExitCode::Done;
}

} // namespace cli
