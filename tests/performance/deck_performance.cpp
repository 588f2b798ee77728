// SPDX-License-Identifier: GPL-3.0-or-later
// How long 40 charts take to become one deck while the window lives, and how long it then stands still at most. Over the demo, or over as many
// trials (with a fifth as many candidates and deals) as the first argument says. With a second argument the charts' numbers go to that file, from
// which deck_peer.py makes a workbook of as many native charts by openpyxl: the peer.
#include "composition/portfolio_file.h"
#include "domain/filter_spec.h"
#include "analytics/chart_catalog.h"
#include "figure/chart_table.h"
#include "performance/made_portfolio.h"
#include "performance/pause_clock.h"
#include "plot/report/report_file.h"
#include "presentation/reports/report_request.h"
#include "presentation/reports/verification.h"
#include "widgets/reports/edition_making.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCharts = 40;

/// Every chart of the catalog by every unit, round and round until there are 40.
analytics::ReportSpec reportOfCharts()
{
    analytics::ReportSpec spec;
    spec.title.english = u"Forty charts"_s;
    while (spec.blocks.size() < kCharts) {
        for (const auto &entry : analytics::chartCatalog()) {
            for (const auto unit : entry.units) {
                if (spec.blocks.size() == kCharts)
                    return spec;
                analytics::ReportBlock block;
                block.kind = analytics::ReportBlock::Kind::Chart;
                block.chart = {QLatin1String(entry.id), analytics::unitWord(unit), {}};
                spec.blocks.append(block);
            }
        }
    }
    return spec;
}

domain::Snapshot demoIn(const QTemporaryDir &folder)
{
    const composition::Environment environment = composition::Environment::ofThisMachine();
    const QString path = folder.filePath(u"demo.portolan"_s);
    if (!composition::createPortfolio(path, composition::Contents::Demo, environment))
        qFatal("no demo");
    auto store = database::Store::open(path, environment.openOptions(database::OpenMode::ReadOnly));
    return store.value()->load().value();
}

/// The numbers of each chart as rows, for the peer to write.
void writeNumbers(const figure::RenderedReport &report, const QString &path)
{
    QJsonArray charts;
    for (const auto &block : report.blocks) {
        const auto table = figure::chartTable(block.chart);
        QJsonArray rows;
        for (const auto &row : table.rows) {
            QJsonArray cells;
            for (const auto &cell : row) {
                const auto *number = std::get_if<double>(&cell);
                const auto *count = std::get_if<qint64>(&cell);
                const auto *text = std::get_if<QString>(&cell);
                cells.append(number ? QJsonValue(*number) : count ? QJsonValue(*count) : text ? QJsonValue(*text) : QJsonValue());
            }
            rows.append(cells);
        }
        charts.append(rows);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(charts).toJson(QJsonDocument::Compact)) < 0)
        qFatal("no numbers");
}

void measure(QTextStream &out, const figure::RenderedReport &report, const figure::Provenance &provenance, const QTemporaryDir &folder)
{
    for (const auto format : {plot::ReportFormat::Pptx, plot::ReportFormat::Xlsx, plot::ReportFormat::Pdf, plot::ReportFormat::Html}) {
        widgets::EditionMaking making;
        domain::Status answer = domain::Error{};
        QObject::connect(&making, &widgets::EditionMaking::finished, [&](const domain::Status &status) { answer = status; });
        const QString path = folder.filePath(u"forty."_s + plot::formatWord(format));
        const auto pause = performance::PauseClock().measure([&] { making.start(report, format, provenance, path); }, [&] { return !making.isRunning(); });
        if (!answer)
            qFatal("not written: %s", qPrintable(answer.error().detail));
        out << u"%1 charts to %2: %3 ms; longest pause %4 ms by the clock, %5 ms of processor time; %6 KB"_s.arg(report.blocks.size())
                   .arg(plot::formatWord(format)).arg(pause.answered, 0, 'f', 0).arg(pause.longest, 0, 'f', 1).arg(pause.longestCpu, 0, 'f', 1).arg(QFileInfo(path).size() / 1024)
            << Qt::endl;
    }
}

void measureCancel(QTextStream &out, const figure::RenderedReport &report, const figure::Provenance &provenance, const QTemporaryDir &folder)
{
    widgets::EditionMaking making;
    const QString path = folder.filePath(u"canceled.pptx"_s);
    QElapsedTimer sinceCancel;
    double answered = 0.0;
    QObject::connect(&making, &widgets::EditionMaking::progressed, [&](double share) {
        if (share > 0.4 && !sinceCancel.isValid()) {
            sinceCancel.start();
            making.cancel();
        }
    });
    QObject::connect(&making, &widgets::EditionMaking::finished, [&] { answered = double(sinceCancel.nsecsElapsed()) / 1e6; });
    (void)performance::PauseClock().measure([&] { making.start(report, plot::ReportFormat::Pptx, provenance, path); }, [&] { return !making.isRunning(); });
    out << u"canceled on the way: told after %1 ms, file %2"_s.arg(answered, 0, 'f', 1).arg(QFile::exists(path) ? u"left behind"_s : u"not there"_s) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    presentation::ReportRequest request;
    request.spec = reportOfCharts();
    const qint64 trials = argc > 1 ? QByteArray(argv[1]).toLongLong() : 0;
    request.snapshot = trials > 0 ? performance::madePortfolio({trials / 5, trials, trials / 5}) : demoIn(folder);
    request.now = request.snapshot;
    request.today = QDate(2025, 6, 30);
    request.asOf = {request.today, {}};
    QElapsedTimer clock;
    clock.start();
    const auto report = presentation::renderedReport(request);
    if (!report)
        qFatal("no report");
    out << u"figures of %1 charts, beside the window: %2 ms"_s.arg(report.value().blocks.size()).arg(clock.elapsed()) << Qt::endl;
    const auto provenance = figure::provenanceOf(report.value(), presentation::exportOrigin(*request.snapshot, u"made"_s, QDateTime::currentDateTimeUtc()), presentation::reportRecipe(request));
    measure(out, report.value(), provenance, folder);
    measureCancel(out, report.value(), provenance, folder);
    if (argc > 2)
        writeNumbers(report.value(), QString::fromLocal8Bit(argv[2]));
    return 0;
}
