// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"
#include "presentation/exports/record_list.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

namespace cli {

using domain::Error;
using domain::RecordKind;
using domain::Result;

namespace {

struct ListKind
{
    const char *word;
    RecordKind kind;
};
constexpr ListKind kKinds[] = {{"candidates", RecordKind::Candidate}, {"programs", RecordKind::Program}, {"trials", RecordKind::Trial},
                               {"deals", RecordKind::Deal}, {"companies", RecordKind::Company}, {"events", RecordKind::DealEvent},
                               {"terms", RecordKind::DealTerm}, {"sources", RecordKind::Source}};

Result<RecordKind> kindOf(const QString &word)
{
    QStringList words;
    for (const ListKind &entry : kKinds) {
        if (word == QLatin1String(entry.word))
            return entry.kind;
        words.append(QLatin1String(entry.word));
    }
    return Error{Error::Code::Usage, QStringLiteral("%1 (%2)").arg(word, words.join(QStringLiteral(", "))), QStringLiteral("kind")};
}

const QStringList &formats()
{
    static const QStringList kFormats{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx")};
    return kFormats;
}

/// The format that a path ends with; CSV where it ends with none of them.
QString formatAt(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    return formats().contains(ending) ? ending : formats().first();
}

/// "columns" out of "--columns a, b".
QStringList columnsOf(const Invocation &invocation)
{
    QStringList columns;
    for (const QString &key : invocation.value("columns").split(u',', Qt::SkipEmptyParts))
        columns.append(key.trimmed());
    return columns;
}

Result<presentation::RecordList> listOf(const OpenedPortfolio &opened, const Invocation &invocation, RecordKind kind)
{
    const auto language = languageOf(invocation);
    const auto confidential = confidentialChoice(invocation);
    // What is confidential now stays here, whatever was marked on the day looked back to.
    const auto now = opened.asOf.knownOn.isValid() ? opened.store->load() : Result<domain::Snapshot>(opened.snapshot);
    if (!language || !confidential || !now)
        return !language ? language.error() : !confidential ? confidential.error() : now.error();
    presentation::RecordListRequest request;
    request.kind = kind;
    request.columns = columnsOf(invocation);
    request.ids = opened.visible.of(kind).ids;
    request.snapshot = opened.snapshot;
    request.now = now.value();
    request.asOf = opened.asOf;
    request.filter = opened.filter;
    request.language = language.value();
    request.confidential = confidential.value();
    request.source = presentation::sourceName(*opened.snapshot, opened.store->path(), language.value());
    return presentation::recordList(request);
}

/// The list, its sidecar beside a CSV, and on the error stream what was done about confidential records.
ExitCode write(Call &call, const presentation::RecordList &list, const presentation::ListFile &file, const QString &path)
{
    const auto status = deliver(call, path, file.bytes, file.sidecar);
    if (!status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    if (!list.notice.isEmpty())
        call.err << list.notice << '\n';
    return ExitCode::Done;
}

} // namespace

ExitCode runList(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"columns", "LIST"}, {"format", "F"}, {"output", "PATH"},
                                                 {"language", "L"}, {"confidential", "CHOICE"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const auto kind = kindOf(invocation.positional(1));
    if (!kind)
        return refuse(call, kind.error());
    const QString path = invocation.value("output");
    const QString format = invocation.value("format", formatAt(path));
    if (!formats().contains(format))
        return refuse(call, Error{Error::Code::Usage, format, QStringLiteral("format")});
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto list = listOf(opened.value(), invocation, kind.value());
    if (!list)
        return refuse(call, list.error());
    const auto origin = presentation::exportOrigin(*opened.value().snapshot, opened.value().store->path(), call.environment.clock());
    const auto file = presentation::listFile(list.value(), format, origin);
    return file ? write(call, list.value(), file.value(), path) : refuse(call, file.error());
}

} // namespace cli
