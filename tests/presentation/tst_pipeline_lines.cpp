// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pipeline/pipeline_lines.h"

#include "analytics/pipeline/pipeline_rows.h"
#include "domain/records.h"
#include "presentation/pipeline/pipeline_matrix_model.h"
#include "support/portfolio_builder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using presentation::PipelineLines;
using presentation::PipelineMatrixModel;
using presentation::PipelineOrder;

namespace {

const AsOf kDay{QDate(2025, 6, 30), {}};

struct Pipeline
{
    support::PortfolioBuilder builder;
    QHash<QString, Id<Indication>> indications;

    Pipeline()
    {
        for (const QString &code : {u"ONCOLOGY"_s, u"METABOLIC"_s})
            indications.insert(code, builder.indication(code.toLower() + u" disease"_s, builder.term(TermVocabulary::Area, code, code.toLower())));
    }
    Id<Candidate> add(const QString &name, const QString &area, Phase phase)
    {
        const auto candidate = builder.candidate(name);
        builder.status(builder.program(candidate, indications.value(area)), u"2020-01"_s, phase);
        return candidate;
    }
    figure::ChartData chart(figure::ChartData (*make)(const analytics::ChartRequest &), RecordKind unit) const
    {
        analytics::ChartRequest request;
        request.snapshot = builder.snapshot();
        request.asOf = kDay;
        request.visible = evaluate(builder.portfolio(), {}, kDay);
        request.options.unit = unit;
        return make(request);
    }
    PipelineLines lines(PipelineOrder order = PipelineOrder::Phase) const
    {
        return {chart(&analytics::wholePipelineChart, RecordKind::Program), builder.snapshot(), kDay, order};
    }
};

QStringList names(const PipelineLines &lines)
{
    QStringList names;
    for (int row = 0; row < lines.count(); ++row)
        names.append(lines.line(row).name);
    return names;
}

} // namespace

class TestPipelineLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standInGroupsByPhase()
    {
        Pipeline pipeline;
        pipeline.add(u"early"_s, u"ONCOLOGY"_s, Phase::Phase1);
        pipeline.add(u"late"_s, u"ONCOLOGY"_s, Phase::Launched);
        pipeline.add(u"sweet"_s, u"METABOLIC"_s, Phase::Phase2_3);
        const auto lines = pipeline.lines();
        QCOMPARE(names(lines), (QStringList{u"late"_s, u"early"_s, u"sweet"_s}));
        QCOMPARE(lines.groups().size(), 2);
        QCOMPARE(lines.groups().first().colorKey, u"ONCOLOGY"_s);
        QCOMPARE(lines.groups().first().count, 2);
        QCOMPARE(lines.groupOf(2), 1);
        QCOMPARE(lines.bar(2).label, u"Phase 2/3"_s);
        QCOMPARE(lines.line(1).phase, u"Phase 1"_s);
    }

    void canStandByName()
    {
        Pipeline pipeline;
        pipeline.add(u"zeta"_s, u"ONCOLOGY"_s, Phase::Launched);
        pipeline.add(u"alpha"_s, u"ONCOLOGY"_s, Phase::Phase1);
        QCOMPARE(names(pipeline.lines(PipelineOrder::Name)), (QStringList{u"alpha"_s, u"zeta"_s}));
    }

    void tellTheNextEventAndReturnedRights()
    {
        Pipeline pipeline;
        const auto candidate = pipeline.add(u"BL-1"_s, u"ONCOLOGY"_s, Phase::Phase3);
        const auto deal = pipeline.builder.deal(u"A/B"_s, u"2022-01-15"_s);
        pipeline.builder.asset(deal, candidate);
        pipeline.builder.event(deal, DealEventType::Terminated, u"2024-01-01"_s);
        Catalyst catalyst;
        catalyst.candidate = candidate;
        catalyst.kind = CatalystType::Filing;
        catalyst.windowStart = support::date(u"2026-Q1"_s);
        pipeline.builder.add(catalyst);
        const auto lines = pipeline.lines();
        QVERIFY(lines.bar(0).pale);
        QCOMPARE(lines.line(0).nextEvent, u"Q1 2026 · Filing"_s);
        QVERIFY(lines.sentence(0).contains(u"rights returned"_s));
        QCOMPARE(lines.candidatesOf({0}), QList<qint64>{candidate.value});
    }

    /// The catalog's chart holds as many rows as a page; the page holds them all.
    void leaveNoRowOut()
    {
        Pipeline pipeline;
        for (int i = 0; i < 1200; ++i)
            pipeline.add(u"C%1"_s.arg(i), u"ONCOLOGY"_s, Phase::Phase1);
        QCOMPARE(pipeline.lines().count(), 1200);
        QCOMPARE(pipeline.chart(&analytics::pipelineChart, RecordKind::Program).categories.size(), 36);
    }

    void matrixSumsItsRowsAndKnowsItsRecords()
    {
        Pipeline pipeline;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            pipeline.add(name, u"ONCOLOGY"_s, Phase::Phase1);
        pipeline.add(u"d"_s, u"METABOLIC"_s, Phase::Launched);
        PipelineMatrixModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setChart(pipeline.chart(&analytics::pipelineMatrixChart, RecordKind::Candidate));
        const int all = model.columnCount() - 2;
        const int sum = model.rowCount() - 1;
        QCOMPARE(model.index(0, all).data().toString(), u"3"_s);
        QCOMPARE(model.index(sum, all).data().toString(), u"4"_s);
        QCOMPARE(model.index(0, all + 1).data().toString(), u"100%"_s);
        QCOMPARE(model.index(sum, all + 1).data().toString(), u"75%"_s);
        int column = 0;
        while (model.index(0, column).data(PipelineMatrixModel::PhaseRole).toString() != u"PHASE1"_s)
            ++column;
        QCOMPARE(model.index(0, column).data(PipelineMatrixModel::ShadeRole).toDouble(), 1.0);
        QCOMPARE(model.index(0, column).data(PipelineMatrixModel::IdsRole).value<QList<qint64>>().size(), 3);
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), u"Phase 1"_s);
        model.setShortPhases(true);
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), u"1"_s);
        QVERIFY(!model.index(sum, column).data(PipelineMatrixModel::ShadeRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestPipelineLines)
#include "tst_pipeline_lines.moc"
