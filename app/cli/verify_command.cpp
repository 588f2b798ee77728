// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "presentation/exports/raw_export.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace cli {

using domain::Error;
using domain::Result;

namespace {

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    return file.readAll();
}

/// The files of a raw export, compared with what its record says.
Result<exchange::ExportedFile> exportedFolder(const QString &path)
{
    const auto bytes = readAll(QDir(path).filePath(QStringLiteral("provenance.json")));
    if (!bytes)
        return bytes.error();
    const auto provenance = figure::provenanceFromJson(QJsonDocument::fromJson(bytes.value()).object());
    if (!provenance)
        return provenance.error();
    exchange::ExportedFile folder{provenance.value(), {}, {}, false};
    for (const figure::FigureRow &file : provenance.value().figures) {
        const auto now = presentation::fileRows({QDir(path).filePath(file.label)});
        if (!now || now.value().first().text != file.text)
            folder.altered.append(file.label);
    }
    const QDir attachments(QDir(path).filePath(QStringLiteral("attachments")));
    for (const QString &name : attachments.entryList(QDir::Files)) { // Named by their content.
        const auto now = presentation::fileRows({attachments.filePath(name)});
        if (!now || now.value().first().text != name)
            folder.altered.append(QStringLiteral("attachments/") + name);
    }
    return folder;
}

/// The file, and what lies beside it where it is a CSV.
Result<exchange::ExportedFile> exportedAt(const QString &path)
{
    if (QFileInfo(path).isDir())
        return exportedFolder(path);
    const auto bytes = readAll(path);
    if (!bytes)
        return bytes.error();
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return exchange::exportedFile(bytes.value());
    const auto sidecar = readAll(path + QStringLiteral(".json"));
    return sidecar ? exchange::exportedFile(bytes.value(), sidecar.value()) : Result<exchange::ExportedFile>(sidecar.error());
}

QString refusal(const Error &error, const QString &path)
{
    if (error.code == Error::Code::WrongFormat)
        return QStringLiteral("%1 does not say where its figures come from: it is no export of Portolan, or it was saved by a program that dropped this.").arg(path);
    if (error.code == Error::Code::Damaged)
        return QStringLiteral("%1: the record kept in the file does not give its checksum. Its figures or words were altered after the export.").arg(path);
    return presentation::sentence(error, path);
}

/// What was made again, beside what the file says.
struct Findings
{
    qsizetype figures = 0;
    QList<figure::FigureChange> changes;   ///< Figures that do not hold.
    QList<figure::FigureChange> sentences; ///< Headlines and footnotes that the program would put otherwise now.
    QList<figure::FigureRow> typed;        ///< Sentences of a person.

    bool isEverythingTrue() const { return changes.isEmpty() && sentences.isEmpty(); }
};

Findings findingsOf(const figure::Provenance &provenance, const QList<figure::FigureRow> &again)
{
    Findings findings;
    findings.changes = figure::changedFigures(provenance.figures, again);
    findings.sentences = figure::changedSentences(provenance.figures, again);
    for (const auto &row : provenance.figures) {
        findings.figures += figure::isSaid(row) ? 0 : 1;
        if (figure::isTyped(row))
            findings.typed.append(row);
    }
    return findings;
}

void tellFigures(Call &call, const Findings &findings)
{
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    for (const auto &change : findings.changes)
        call.out << QStringLiteral("No longer holds: %1: %2 → %3\n").arg(change.label, orNothing(change.before), orNothing(change.after));
    for (const auto &change : findings.sentences)
        call.out << QStringLiteral("No longer holds: %1: “%2” → “%3”\n").arg(change.label, orNothing(change.before), orNothing(change.after));
    for (const auto &row : findings.typed)
        call.out << QStringLiteral("Typed by a person, so not compared: %1: “%2”\n").arg(row.label, row.text);
}

void tell(Call &call, const exchange::ExportedFile &file, const Findings &findings)
{
    const auto &provenance = file.provenance;
    call.out << QStringLiteral("%1: %2 figures as of %3, from %4\n").arg(provenance.title, QString::number(findings.figures), provenance.asOf.toString(Qt::ISODate), provenance.origin.portfolio);
    if (file.isSealBroken)
        call.out << "The file was altered after it was exported.\n";
    if (file.unchecked.contains(QLatin1String("WORKBOOKS")))
        call.out << "Not checked: the workbooks inside the charts are gone, as another program drops them when it saves. The numbers of the charts themselves were checked.\n";
    for (const QString &one : file.altered)
        call.out << "Altered in the file: " << one << '\n';
    tellFigures(call, findings);
    if (file.isWhole() && file.unchecked.isEmpty())
        call.out << "The file shows what was exported.\n";
    else if (file.isWhole())
        call.out << "What was compared shows what was exported; the rest may have been altered.\n";
    if (file.isOffice && !file.unchecked.isEmpty())
        call.out << "Not checked either, as such a program writes them anew: typed labels, number formats, axes, places of shapes, colors, fonts and pictures.\n";
    else if (file.isOffice)
        call.out << "Compared: texts, values, labels, number formats, axes and where shapes stand. Not compared: colors, fonts and pictures.\n";
    if (findings.changes.isEmpty())
        call.out << "All figures still hold.\n";
    else
        call.out << QStringLiteral("%1 of %2 figures have changed.\n").arg(findings.changes.size()).arg(findings.figures);
}

QJsonArray listOf(const QList<figure::FigureChange> &changes, const QString &name)
{
    QJsonArray list;
    for (const auto &change : changes)
        list.append(QJsonObject{{name, change.label}, {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    return list;
}

QByteArray asJson(const exchange::ExportedFile &file, const Findings &findings)
{
    QJsonArray typed;
    for (const auto &row : findings.typed)
        typed.append(QJsonObject{{QStringLiteral("sentence"), row.label}, {QStringLiteral("text"), row.text}});
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1},
                                     {QStringLiteral("title"), file.provenance.title},
                                     {QStringLiteral("figures"), findings.figures},
                                     {QStringLiteral("file_whole"), file.isWhole() && !file.unchecked.isEmpty() ? QJsonValue() : QJsonValue(file.isWhole())},
                                     {QStringLiteral("unchecked"), QJsonArray::fromStringList(file.unchecked)},
                                     {QStringLiteral("altered"), QJsonArray::fromStringList(file.altered)},
                                     {QStringLiteral("not_compared"), QJsonArray::fromStringList(file.isOffice ? QStringList{QStringLiteral("colors"), QStringLiteral("fonts"), QStringLiteral("pictures")} : QStringList())},
                                     {QStringLiteral("sentences_changed"), listOf(findings.sentences, QStringLiteral("sentence"))},
                                     {QStringLiteral("sentences_typed"), typed},
                                     {QStringLiteral("changed"), listOf(findings.changes, QStringLiteral("figure"))}})
        .toJson();
}

} // namespace

ExitCode runVerify(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"json"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const QString path = parsed.value().positional(0);
    const auto file = exportedAt(path);
    if (!file)
        return refuse(call, file.error().code == Error::Code::Damaged ? ExitCode::DoneWithRefusals : ExitCode::CannotReadOrWrite, refusal(file.error(), path));
    const auto opened = openPath(call, parsed.value(), parsed.value().positional(1));
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), parsed.value().positional(1)));
    const auto &store = *opened.value().store;
    const presentation::VerifyGround ground{opened.value().snapshot, store.path(), store.newestStep(), call.environment.clock().toUTC().date(),
                                            [&](QDate day) { return store.asKnownOn(day, opened.value().snapshot); },
                                            [&store](const QString &hash) { return store.text(hash); }};
    const auto again = presentation::madeAgain(file.value().provenance, ground);
    if (!again && again.error().where == QLatin1String("recipe"))
        return refuse(call, ExitCode::CannotReadOrWrite, QStringLiteral("%1: '%2' cannot be made again by this version.").arg(path, again.error().detail));
    if (!again)
        return refuse(call, codeOf(again.error()), presentation::sentence(again.error(), path));
    const auto findings = findingsOf(file.value().provenance, again.value());
    if (parsed.value().has("json"))
        call.out << asJson(file.value(), findings);
    else
        tell(call, file.value(), findings);
    const bool isProven = file.value().isWhole() && file.value().unchecked.isEmpty(); // Labels that were not compared may say anything.
    return findings.isEverythingTrue() && isProven ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

} // namespace cli
