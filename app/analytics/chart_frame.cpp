// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_frame.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/derived/deal_status.h"

namespace analytics {

using domain::Deal;
using domain::Id;
using domain::RecordKind;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;

namespace {

/// Sentences of the chart's language, one after the other.
QString joined(const QStringList &sentences, domain::Language language)
{
    return sentences.join(language == domain::Language::Chinese ? QString() : QStringLiteral(" "));
}

QString listed(const QStringList &parts, const Phrases &words)
{
    return parts.join(words(QT_TRANSLATE_NOOP("figure", ", ")));
}

void addTimeNotes(QStringList &sentences, const Phrases &words, const ChartData &chart)
{
    sentences.append(words(QT_TRANSLATE_NOOP("figure", "As of %1.")).arg(words.date(chart.asOf)));
    if (chart.knownOn.isValid())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "As known on %1 (UTC), fields without a date of their own included."))
                             .arg(words.date(chart.knownOn)));
}

void addFilterNotes(QStringList &sentences, const Phrases &words, const ChartData &chart, const QStringList &ignored)
{
    if (!chart.filter.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Filter: %1.")).arg(chart.filter));
    if (!ignored.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Does not apply to %1: %2."))
                             .arg(unitNoun(words, chart.unit), listed(ignored, words)));
}

QString describedDatum(const Datum &datum, figure::Unit unit, const Phrases &words)
{
    switch (datum.state) {
    case DatumState::Absent: return datum.n > 0 ? words.count(datum.n) : QString();
    case DatumState::Undisclosed: return words(QT_TRANSLATE_NOOP("figure", "not disclosed"));
    default: break;
    }
    if (unit == figure::Unit::Count || datum.denominator == 0 || datum.label.isEmpty())
        return datum.n > 0 ? words.count(datum.n) : QString();
    return words(QT_TRANSLATE_NOOP("figure", "%1 (%2 of %3)")).arg(datum.label, words.count(datum.n), words.count(datum.denominator));
}

/// "Oncology 44.3% (171 of 386)" or "2020: Active 6, Ended early 10"
QString describedCategory(const ChartData &chart, const figure::Panel &panel, qsizetype index, const Phrases &words)
{
    const QString name = chart.categories[index].longLabel;
    QStringList parts;
    for (const auto &series : panel.series) {
        const QString text = index < series.data.size() ? describedDatum(series.data[index], series.unit, words) : QString();
        if (!text.isEmpty())
            parts.append(panel.series.size() > 1 ? series.label + u' ' + text : text);
    }
    return parts.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(name, listed(parts, words));
}

} // namespace

QList<qint64> countedIds(const ChartRequest &request)
{
    const QList<qint64> &visible = request.visible.of(request.options.unit).ids;
    if (request.options.unit != RecordKind::Deal || !request.options.licenseOutOnly)
        return visible;
    QList<qint64> ids;
    for (const qint64 id : visible) {
        if (domain::isLicenseOut(*request.snapshot, Id<Deal>{id}))
            ids.append(id);
    }
    return ids;
}

ChartData framedChart(const ChartRequest &request, const char *id, const char *title)
{
    ChartData chart;
    chart.chartId = QString::fromLatin1(id);
    chart.language = request.language;
    chart.title = Phrases(request.language)(title);
    chart.unit = request.options.unit;
    chart.total = request.visible.of(request.options.unit).total;
    chart.asOf = request.asOf.date;
    chart.knownOn = request.asOf.knownOn;
    chart.filter = request.filter;
    chart.source = request.source;
    return chart;
}

QString unitNoun(const Phrases &words, RecordKind unit)
{
    switch (unit) {
    case RecordKind::Candidate: return words(QT_TRANSLATE_NOOP("figure", "candidates"));
    case RecordKind::Program: return words(QT_TRANSLATE_NOOP("figure", "programs"));
    case RecordKind::Trial: return words(QT_TRANSLATE_NOOP("figure", "trials"));
    case RecordKind::Deal: return words(QT_TRANSLATE_NOOP("figure", "deals"));
    default: return words(QT_TRANSLATE_NOOP("figure", "records"));
    }
}

QString unitTitle(const Phrases &words, RecordKind unit)
{
    QString noun = unitNoun(words, unit);
    noun[0] = noun[0].toUpper();
    return noun;
}

QString countedUnit(const Phrases &words, RecordKind unit, qint64 n)
{
    switch (unit) {
    case RecordKind::Candidate: return words.counted(QT_TRANSLATE_N_NOOP("figure", "%n candidate(s)"), n);
    case RecordKind::Program: return words.counted(QT_TRANSLATE_N_NOOP("figure", "%n program(s)"), n);
    case RecordKind::Trial: return words.counted(QT_TRANSLATE_N_NOOP("figure", "%n trial(s)"), n);
    case RecordKind::Deal: return words.counted(QT_TRANSLATE_N_NOOP("figure", "%n deal(s)"), n);
    default: return words.counted(QT_TRANSLATE_N_NOOP("figure", "%n record(s)"), n);
    }
}

QString tooFewText(const Phrases &words, RecordKind unit, qint64 n)
{
    return words(QT_TRANSLATE_NOOP("figure", "Not enough %1 to compare (n = %2, needs %3)"))
        .arg(unitNoun(words, unit), words.count(n), words.count(kFewestToCompare));
}

QString nothingText(const Phrases &words, const ChartData &chart)
{
    const QString noun = unitNoun(words, chart.unit);
    if (chart.total == 0)
        return words(QT_TRANSLATE_NOOP("figure", "No %1 recorded by %2")).arg(noun, words.date(chart.asOf));
    return words(QT_TRANSLATE_NOOP("figure", "None of %1 passes the filter")).arg(countedUnit(words, chart.unit, chart.total));
}

void appendLicenseOut(UsedDefinitions &used, const ChartRequest &request)
{
    if (request.options.unit == RecordKind::Deal && request.options.licenseOutOnly)
        used.append(&definitions::kLicenseOut);
}

void setFootnote(ChartData &chart, const ChartRequest &request, const QStringList &notes, const UsedDefinitions &used)
{
    const Phrases words(request.language);
    QStringList sentences{words(QT_TRANSLATE_NOOP("figure", "n = %1 of %2.")).arg(words.count(chart.n), words.count(chart.total))};
    addTimeNotes(sentences, words, chart);
    addFilterNotes(sentences, words, chart, request.visible.of(chart.unit).ignored);
    sentences += notes;
    QStringList names;
    for (const MetricDefinition *definition : used) {
        names.append(definitionName(*request.snapshot, *definition, words));
        chart.definitions.append(definitionText(*request.snapshot, *definition, words));
    }
    if (!names.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Definitions: %1.")).arg(listed(names, words)));
    if (!chart.source.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(chart.source));
    chart.footnote = joined(sentences, chart.language);
}

void setAlternativeText(ChartData &chart, const Phrases &words)
{
    const QString sentence = words(QT_TRANSLATE_NOOP("figure", "%1."));
    QStringList sentences{sentence.arg(chart.title), sentence.arg(chart.headline)};
    if (chart.emptyText.isEmpty()) {
        for (const auto &panel : chart.panels) {
            QStringList parts;
            for (qsizetype i = 0; i < chart.categories.size(); ++i) {
                if (const QString part = describedCategory(chart, panel, i, words); !part.isEmpty())
                    parts.append(part);
            }
            if (!parts.isEmpty())
                sentences.append(sentence.arg(panel.valueLabel + QStringLiteral(" – ") + parts.join(words(QT_TRANSLATE_NOOP("figure", "; ")))));
        }
    }
    // A curve has too many places to read out; its figures say what it shows.
    for (const auto &key : chart.categories.isEmpty() ? chart.keyFigures : QList<figure::KeyFigure>())
        sentences.append(sentence.arg(words(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(key.label, key.text)));
    sentences.append(chart.footnote);
    chart.alternativeText = joined(sentences, chart.language);
}

figure::KeyFigure keyFigure(const char *key, const QString &label, figure::Unit unit, double value, const QString &text)
{
    figure::KeyFigure result;
    result.key = QString::fromLatin1(key);
    result.label = label;
    result.unit = unit;
    result.text = text;
    result.datum.value = value;
    result.datum.state = DatumState::Known;
    return result;
}

} // namespace analytics
