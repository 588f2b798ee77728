// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/said_rows.h"

#include <QDateTime>
#include <QJsonObject>

namespace figure {

/// What was chosen about confidential candidates and deals: they leave only on an explicit choice, which is printed.
enum class ConfidentialChoice : quint8 { LeftOut, Included };

/// Where an exported file comes from, besides what its figures say themselves.
struct ExportOrigin
{
    QString portfolio;      ///< Its title.
    QString programVersion;
    int schemaVersion = 0;
    QDateTime madeAt;       ///< UTC; invalid: not said, so that equal figures give equal bytes.
    ConfidentialChoice confidential = ConfidentialChoice::LeftOut;
    QString options;        ///< The chart's options as on the command line; empty: the usual ones.
    Wording headline = Wording::Made; ///< Of its chart.
    Wording footnote = Wording::Made;

    friend bool operator==(const ExportOrigin &, const ExportOrigin &) = default;
};

/// The record that a file carries: what it rests on, what it was made from, so that it can be made again, and its figures.
struct Provenance
{
    ExportOrigin origin;
    domain::Language language = domain::Language::English;
    QString title;
    QDate asOf;
    QDate knownOn;
    QString filter;
    QString source;
    QStringList definitions;
    QJsonObject recipe; ///< {"chart", "unit", "options"} or {"report", "parameters"}.
    QList<FigureRow> figures; ///< Figures, and the sentences that stand beside them.

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

Provenance provenanceOf(const ChartData &chart, const ExportOrigin &origin);
/// `recipe` is the report as it was asked for.
Provenance provenanceOf(const RenderedReport &report, const ExportOrigin &origin, const QJsonObject &recipe);

/// {"portolan": 1, …}; with a checksum of the figures.
QJsonObject provenanceJson(const Provenance &provenance);
/// A record with the checksum of all it says; once more after something was added to it.
QJsonObject sealedRecord(QJsonObject record);
/// WrongFormat where it is none; Damaged where its figures or its words do not give their checksum.
domain::Result<Provenance> provenanceFromJson(const QJsonObject &json);
/// A few lines that a file's information page shows: name and value.
QList<std::pair<QString, QString>> provenanceLines(const Provenance &provenance);

} // namespace figure
