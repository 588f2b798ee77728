// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "figure/chart_data.h"

namespace figure {

/// A live figure inside a text: where it stands, and what it is.
struct TextFigure
{
    qsizetype start = 0;
    qsizetype length = 0;
    KeyFigure figure; ///< `key` is the expression it was made from.
    domain::RecordKind kind = domain::RecordKind::Unset; ///< Of the record ids behind it.

    friend bool operator==(const TextFigure &, const TextFigure &) = default;
};

/// A text with its live figures written in, in order of their places.
struct ReportText
{
    QString text;
    QList<TextFigure> figures;

    friend bool operator==(const ReportText &, const ReportText &) = default;
};

/// Rows of records, changes or facts. Each row has a cell per heading; `values` holds the typed cells in the same places.
struct ReportTable
{
    QString key;   ///< Stable: what the rows are.
    QString title;
    QStringList headings;
    QList<bool> numbers; ///< Per column: right-aligned.
    QList<QStringList> rows;
    QList<QList<domain::Value>> values; ///< Empty where the texts are all there is.
    QList<qint64> ids; ///< One per row; 0 where no record stands behind it. Empty: none at all.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QString note;      ///< "12 of 40 deals."
    qint64 passing = 0; ///< What the note counts: records that pass the filter, shown or not,
    qint64 total = 0;   ///< and all of their kind. 0: nothing is counted.
    QString emptyText; ///< Said instead of rows.

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// One block of a report as every format shows it.
struct RenderedBlock
{
    enum class Kind : quint8 { Heading, Text, KeyFigures, Chart, Table, PageBreak };

    Kind kind = Kind::Text;
    ReportText text;           ///< Heading, Text.
    QList<TextFigure> figures; ///< KeyFigures; places are unused.
    ChartData chart;
    QString chartKey;          ///< Chart: id, unit, options and filter, so that its figures are told from another's.
    ReportTable table;

    friend bool operator==(const RenderedBlock &, const RenderedBlock &) = default;
};

/// What keeps a block from being made, at its place in the block's text.
struct ReportProblem
{
    int block = 0;        ///< Counted from 0.
    qsizetype start = 0;
    qsizetype length = 0;
    QString sentence;

    friend bool operator==(const ReportProblem &, const ReportProblem &) = default;
};

/// A report with all its figures: the one value from which PDF, PPTX, XLSX, HTML and the preview are made, so that their numbers agree.
/// Made by a pure function from (snapshot, report, parameters, dates, filter, language).
struct RenderedReport
{
    QString title;
    QString subtitle;  ///< As-of date, filter, and what was chosen about confidential records.
    domain::Language language = domain::Language::English;
    QDate asOf;
    QDate knownOn;
    QString filter;
    QString source;
    QStringList notices;     ///< Printed on every page: confidential records left out or included.
    QStringList definitions; ///< Of all figures, each once.
    QList<RenderedBlock> blocks;
    QList<ReportProblem> problems; ///< Nothing is written while there is one.

    friend bool operator==(const RenderedReport &, const RenderedReport &) = default;
};

} // namespace figure
