// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "exchange/record_list_writer.h"
#include "presentation/words/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using domain::Error;
using domain::RecordKind;

namespace {

struct ListKind
{
    const char *word;
    RecordKind kind;
};
constexpr ListKind kKinds[] = {{"candidates", RecordKind::Candidate}, {"programs", RecordKind::Program}, {"trials", RecordKind::Trial},
                               {"deals", RecordKind::Deal}, {"companies", RecordKind::Company}, {"events", RecordKind::DealEvent},
                               {"terms", RecordKind::DealTerm}, {"sources", RecordKind::Source}};

domain::Result<RecordKind> kindOf(const QString &word)
{
    QStringList words;
    for (const ListKind &entry : kKinds) {
        if (word == QLatin1String(entry.word))
            return entry.kind;
        words.append(QLatin1String(entry.word));
    }
    return Error{Error::Code::Usage, QStringLiteral("%1 (%2)").arg(word, words.join(QStringLiteral(", "))), QStringLiteral("kind")};
}

/// What a CSV cannot say about itself (DECISIONS 27).
QByteArray provenance(const OpenedPortfolio &opened, const exchange::RecordListSpec &spec)
{
    const QDate knownOn = spec.asOf.knownOn;
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1},
                                     {QStringLiteral("kind"), domain::tableName(spec.kind)},
                                     {QStringLiteral("as_of"), spec.asOf.date.toString(Qt::ISODate)},
                                     {QStringLiteral("as_known_on"), knownOn.isValid() ? QJsonValue(knownOn.toString(Qt::ISODate)) : QJsonValue()},
                                     {QStringLiteral("filter"), opened.filter.toString()},
                                     {QStringLiteral("n"), spec.ids.size()}})
        .toJson();
}

} // namespace

ExitCode runList(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"columns", "LIST"}, {"format", "F"}, {"output", "PATH"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const auto kind = kindOf(invocation.positional(1));
    if (!kind)
        return refuse(call, kind.error());
    const QString format = invocation.value("format", QStringLiteral("csv"));
    if (format != QLatin1String("csv") && format != QLatin1String("json"))
        return refuse(call, Error{Error::Code::Usage, format, QStringLiteral("format")});
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const QStringList columns = invocation.value("columns").split(u',', Qt::SkipEmptyParts);
    const exchange::RecordListSpec spec{kind.value(), opened.value().visible.of(kind.value()).ids, columns, opened.value().asOf};
    const auto bytes = format == QLatin1String("csv") ? exchange::recordListCsv(*opened.value().snapshot, spec)
                                                      : exchange::recordListJson(*opened.value().snapshot, spec);
    if (!bytes)
        return refuse(call, bytes.error());
    const QString path = invocation.value("output");
    auto status = deliver(call, path, bytes.value());
    if (status && !path.isEmpty() && format == QLatin1String("csv"))
        status = deliver(call, path + QStringLiteral(".json"), provenance(opened.value(), spec));
    if (!status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    return ExitCode::Done;
}

} // namespace cli
