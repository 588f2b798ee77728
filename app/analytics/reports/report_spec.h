// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/chart_choice.h"

#include <QJsonObject>
#include <QStringList>

namespace analytics {

/// A text of a report in the languages it is written in; the other one stands in for an empty one.
struct LocalText
{
    QString english;
    QString chinese;

    QString in(domain::Language language) const
    {
        const bool isChinese = language == domain::Language::Chinese;
        return isChinese ? (chinese.isEmpty() ? english : chinese) : (english.isEmpty() ? chinese : english);
    }
    void set(domain::Language language, const QString &text) { (language == domain::Language::Chinese ? chinese : english) = text; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// What a report can be about: nothing, or one record, which is named when it is made; Any is any of the three.
enum class ReportSubject : quint8 { None, Candidate, Company, Deal, Any };

/// One block of a report as it is kept; which members count depends on the kind.
struct ReportBlock
{
    enum class Kind : quint8 { Heading, Text, KeyFigures, Chart, Table, Changes, Subject, PageBreak };

    Kind kind = Kind::Text;
    LocalText text;              ///< Heading, Text; of others the title, empty for the usual one. May hold live figures.
    QStringList figures;         ///< KeyFigures: live figures without braces.
    ChartChoice chart;           ///< Chart.
    QString filter;              ///< Chart, Table, Changes: a filter besides the report's own.
    bool ofSubject = false;      ///< Chart, Table: only what is linked to the report's subject.
    QString view;                ///< Table: a saved view's name; empty: `records` and `columns`.
    domain::RecordKind records = domain::RecordKind::Unset; ///< Table, Changes.
    QStringList columns;         ///< Table: keys; empty: the usual ones.
    QString sort;                ///< Table: a column's key, with a minus in front for descending.
    int most = 15;               ///< Table, Changes: rows at most.
    QString since;               ///< Changes: "1 year", "3 months", a date, or "edition": the last edition's as-of date.
    QString section;             ///< Subject: facts, milestones, sources.

    friend bool operator==(const ReportBlock &, const ReportBlock &) = default;
};

/// A report as a value: what `Report::blocks` holds as JSON.
struct ReportSpec
{
    LocalText title;
    ReportSubject subject = ReportSubject::None;
    QString filter;  ///< Of its own; empty: the one it is made with.
    QList<ReportBlock> blocks;

    friend bool operator==(const ReportSpec &, const ReportSpec &) = default;
};

/// {"schema": 1, "title": {…}, "subject": …, "blocks": [{"block": "heading", …}]}; members with their usual value are left out.
QJsonObject reportJson(const ReportSpec &report);
/// WrongFormat with the schema's number where a newer program wrote it, Syntax (`where` = member, `detail` = block) for one of a wrong type.
domain::Result<ReportSpec> reportFromJson(const QJsonObject &json);
domain::Result<ReportSpec> reportFromText(const QString &json);
QString reportText(const ReportSpec &report);

/// "heading", "text", "key-figures", "chart", "table", "changes", "subject", "page-break".
QString blockWord(ReportBlock::Kind kind);
/// "", "candidate", "company", "deal", "any".
QString subjectWord(ReportSubject subject);
/// The kinds of record that it can be about.
QList<domain::RecordKind> kindsOf(ReportSubject subject);

/// Edits of a report as values. A place that does not exist leaves the report as it is. A report about nothing becomes one about any
/// record with the first block that needs one (as when it is read), and one about nothing again without the last.
ReportSpec withBlock(ReportSpec report, qsizetype at, const ReportBlock &block);
ReportSpec withoutBlock(ReportSpec report, qsizetype at);
ReportSpec withBlockMoved(ReportSpec report, qsizetype from, qsizetype to);
ReportSpec withBlockReplaced(ReportSpec report, qsizetype at, const ReportBlock &block);

} // namespace analytics
