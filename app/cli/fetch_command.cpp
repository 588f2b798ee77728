// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/study_import.h"
#include "presentation/words/fetch_words.h"
#include "presentation/words/sentences.h"
#include "remote/study_fetch.h"
#include "widgets/fetch/registry_address.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

namespace cli {

namespace {

remote::FetchRequest requestOf(const Invocation &invocation)
{
    return {QUrl(invocation.value("address", widgets::registryAddress())), remote::numbersIn(invocation.value("numbers")), invocation.value("search").simplified()};
}

/// Exactly one question, and one that can be asked.
QString problemOf(const Invocation &invocation, const remote::FetchRequest &request)
{
    if (invocation.has("numbers") == invocation.has("search"))
        return QCoreApplication::translate("Cli", "Say which trials: --numbers NCT01234567,NCT07654321 or --search TEXT.");
    if (invocation.has("numbers") && request.numbers.isEmpty())
        return QCoreApplication::translate("Cli", "'%1' holds no number of ClinicalTrials.gov. One looks like NCT01234567.").arg(invocation.value("numbers"));
    if (invocation.has("search") && request.term.isEmpty())
        return QCoreApplication::translate("Cli", "--search needs words to search for.");
    return {};
}

/// Waits for the end of the fetch; what happens meanwhile goes to the error stream, so that the output stays a plan.
remote::FetchResult fetched(Call &call, const remote::FetchRequest &request, const QString &folder)
{
    remote::StudyFetch fetch;
    remote::FetchResult result;
    QEventLoop loop;
    QObject::connect(&fetch, &remote::StudyFetch::progressed, &loop, [&call](qint64 studies, qint64 total) {
        call.err << presentation::fetchProgress(studies, total) << Qt::endl;
    });
    QObject::connect(&fetch, &remote::StudyFetch::waiting, &loop, [&call](std::chrono::milliseconds wait, int attempt) {
        call.err << presentation::fetchWait(wait, attempt) << Qt::endl;
    });
    QObject::connect(&fetch, &remote::StudyFetch::finished, &loop, [&](const remote::FetchResult &ended) {
        result = ended;
        loop.quit();
    });
    fetch.start(request, folder);
    loop.exec();
    return result;
}

} // namespace

ExitCode runFetch(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"numbers", "NCT…,NCT…"}, {"search", "TEXT"}, {"address", "URL"}, {"dry-run"}, {"json"}}, 1, 1);
    if (!invocation)
        return refuse(call, invocation.error());
    const remote::FetchRequest request = requestOf(invocation.value());
    if (const QString problem = problemOf(invocation.value(), request); !problem.isEmpty())
        return refuse(call, ExitCode::WrongUsage, problem);
    const bool isDryRun = invocation.value().has("dry-run");
    // Opened first: a portfolio that cannot be written is no reason to bother the registry.
    const auto opened = workspace::Workspace::open(invocation.value().positional(0), call.environment.openOptions(isDryRun ? database::OpenMode::ReadOnly : database::OpenMode::ReadWrite),
                                                   call.environment.clock);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.value().positional(0)));
    const QTemporaryDir room;
    const QString folder = room.filePath(QStringLiteral("ClinicalTrials.gov %1").arg(call.environment.clock().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    QDir().mkpath(folder);
    const remote::FetchResult result = fetched(call, request, folder);
    if (result.problem)
        return refuse(call, result.problem == remote::FetchProblem::BadAddress ? ExitCode::WrongUsage : ExitCode::CannotReadOrWrite, presentation::fetchSentence(result));
    QJsonArray json;
    const ExitCode code = importStudies(call, *opened.value(), folder, {isDryRun, invocation.value().has("json") ? &json : nullptr});
    if (!json.isEmpty())
        call.out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("imports"), json}}).toJson();
    return code;
}

} // namespace cli
