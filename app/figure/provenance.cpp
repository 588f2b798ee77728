// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/provenance.h"

#include "domain/changes/known_day.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace figure {

using domain::Error;
using domain::Language;
using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
const QString kRecordSum = u"record_sha256"_s;

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// The day without the question whose: the first moment that is no longer part of it.
QJsonValue knownMoment(QDate knownOn)
{
    return knownOn.isValid() ? QJsonValue(domain::endOfKnownDay(knownOn).toString(Qt::ISODate)) : QJsonValue();
}

QString confidentialWord(ConfidentialChoice choice)
{
    return choice == ConfidentialChoice::Included ? u"INCLUDED"_s : u"LEFT_OUT"_s;
}

QString unitOf(domain::RecordKind kind)
{
    return kind == domain::RecordKind::Unset ? QString() : domain::codeOf(kind);
}

QString checksumOf(QJsonObject record)
{
    record.remove(kRecordSum);
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
}

} // namespace

Provenance provenanceOf(const ChartData &chart, const ExportOrigin &origin)
{
    return {origin, chart.language, chart.title, chart.asOf, chart.knownOn, chart.filter, chart.source, chart.definitions,
            QJsonObject{{u"chart"_s, chart.chartId}, {u"unit"_s, unitOf(chart.unit)}, {u"options"_s, origin.options}}, figureRows(chart) + saidRows(chart, origin.headline, origin.footnote)};
}

Provenance provenanceOf(const RenderedReport &report, const ExportOrigin &origin, const QJsonObject &recipe)
{
    return {origin, report.language, report.title, report.asOf, report.knownOn, report.filter, report.source, report.definitions, recipe, figureRows(report) + saidRows(report)};
}

QJsonObject sealedRecord(QJsonObject record)
{
    record.insert(kRecordSum, checksumOf(record));
    return record;
}

QJsonObject provenanceJson(const Provenance &provenance)
{
    const ExportOrigin &origin = provenance.origin;
    return sealedRecord({{u"portolan"_s, kVersion},
            {u"portfolio"_s, origin.portfolio},
            {u"program_version"_s, origin.programVersion},
            {u"schema_version"_s, origin.schemaVersion},
            {u"made_at"_s, origin.madeAt.isValid() ? QJsonValue(origin.madeAt.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"confidential"_s, confidentialWord(origin.confidential)},
            {u"language"_s, provenance.language == Language::Chinese ? u"zh_CN"_s : u"en"_s},
            {u"title"_s, provenance.title},
            {u"as_of"_s, day(provenance.asOf)},
            {u"as_known_on"_s, day(provenance.knownOn)},
            {u"as_known_before"_s, knownMoment(provenance.knownOn)},
            {u"filter"_s, provenance.filter},
            {u"source"_s, provenance.source},
            {u"definitions"_s, QJsonArray::fromStringList(provenance.definitions)},
            {u"recipe"_s, provenance.recipe},
            {u"figures"_s, figuresJson(provenance.figures)},
            {u"figures_sha256"_s, figuresChecksum(provenance.figures)}});
}

domain::Result<Provenance> provenanceFromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    const auto date = [&](QLatin1StringView key) { return QDate::fromString(text(key), Qt::ISODate); };
    if (json.value("portolan"_L1).toInt() != kVersion || !json.value("recipe"_L1).isObject())
        return Error{Error::Code::WrongFormat, u"NO_PROVENANCE"_s, {}};
    Provenance result;
    result.origin.portfolio = text("portfolio"_L1);
    result.origin.programVersion = text("program_version"_L1);
    result.origin.schemaVersion = json.value("schema_version"_L1).toInt();
    result.origin.madeAt = QDateTime::fromString(text("made_at"_L1), Qt::ISODate);
    result.origin.confidential = text("confidential"_L1) == u"INCLUDED" ? ConfidentialChoice::Included : ConfidentialChoice::LeftOut;
    result.recipe = json.value("recipe"_L1).toObject();
    result.origin.options = result.recipe.value("options"_L1).toString();
    result.language = text("language"_L1) == u"zh_CN" ? Language::Chinese : Language::English;
    result.title = text("title"_L1);
    result.asOf = date("as_of"_L1);
    result.knownOn = date("as_known_on"_L1);
    result.filter = text("filter"_L1);
    result.source = text("source"_L1);
    for (const auto &definition : json.value("definitions"_L1).toArray())
        result.definitions.append(definition.toString());
    result.figures = figuresFromJson(json.value("figures"_L1).toArray());
    if (json.value(kRecordSum).toString() != checksumOf(json))
        return Error{Error::Code::Damaged, u"RECORD"_s, {}};
    if (!result.asOf.isValid() || figuresChecksum(result.figures) != text("figures_sha256"_L1))
        return Error{Error::Code::Damaged, u"FIGURES"_s, {}};
    return result;
}

QList<std::pair<QString, QString>> provenanceLines(const Provenance &provenance)
{
    const ExportOrigin &origin = provenance.origin;
    QList<std::pair<QString, QString>> lines{
        {u"Portolan portfolio"_s, origin.portfolio},
        {u"Portolan version"_s, u"%1, schema %2"_s.arg(origin.programVersion).arg(origin.schemaVersion)},
        {u"As of"_s, provenance.asOf.toString(Qt::ISODate)},
        {u"As known on"_s, provenance.knownOn.isValid() ? provenance.knownOn.toString(Qt::ISODate) + u" (UTC)"_s : QString()},
        {u"Filter"_s, provenance.filter},
        {u"Confidential records"_s, origin.confidential == ConfidentialChoice::Included ? u"included"_s : u"left out"_s},
        {u"Made at"_s, origin.madeAt.toUTC().toString(Qt::ISODate)},
        {u"SHA-256 of the figures"_s, figuresChecksum(provenance.figures)}};
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

} // namespace figure
