// SPDX-License-Identifier: GPL-3.0-or-later
// How long the import page of a list keeps the main thread: reading, preview, mapping, plan, filter, choices, writing. A Release build is needed.
#include "composition/environment.h"
#include "composition/portfolio_file.h"
#include "performance/figure_table.h"
#include "performance/pause_clock.h"
#include "presentation/import/import_plan_model.h"
#include "widgets/import/import_page.h"
#include "widgets/import/import_plan_pane.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using performance::FigureTable;
using performance::PauseClock;
using presentation::ImportPlanModel;
using presentation::PlanSegment;
using widgets::ImportPage;

namespace {

constexpr double kAllowedPause = 100.0;
constexpr int kRows = 100'000;

/// A list of companies with names, countries and dates, as people keep them.
void writeCompanies(QTextStream &out, int rows)
{
    const char *const countries[] = {"CN", "US", "Germany", "Japan", "United Kingdom"};
    const char *const endings[] = {"Therapeutics", "Biopharma Co., Ltd.", "Pharmaceuticals", "Bio", "Oncology Inc."};
    out << "Company,Country,City,Founded,Website,Notes\n";
    for (int i = 0; i < rows; ++i)
        out << "Aldera " << i << ' ' << endings[i % 5] << ',' << countries[i % 5] << ",City " << i % 300 << ',' << 1980 + i % 45 << ",https://example.com/" << i
            << ",\"Works on targets " << i % 97 << ", " << i % 89 << " and " << i % 83 << "\"\n";
}

/// A pipeline: a row for each program, of which a candidate has two or three, with developers, a dated phase and a source that many rows share.
void writePrograms(QTextStream &out, int rows)
{
    const char *const indications[] = {"Non-small cell lung cancer", "Psoriasis", "Type 2 diabetes", "Melanoma", "Asthma", "Gastric cancer", "Lupus"};
    const char *const phases[] = {"Preclinical", "Phase 1", "Phase 1/2", "Phase 2", "Phase 3", "Approved"};
    const char *const regions[] = {"Mainland China", "United States"};
    out << "Candidate,Target,Originator,Indication,Region,Phase,Phase since,Line of therapy,Source link,Notes\n";
    for (int i = 0; i < rows; ++i) {
        const int candidate = i * 2 / 5;
        out << "ALD-" << 10000 + candidate << ",TGT" << candidate % 97 << ",Aldera " << candidate % 4000 << " Bio," << indications[i % 7] << ',' << regions[i % 2] << ','
            << phases[(candidate + i) % 6] << ',' << 2000 + i % 25 << "-0" << 1 + i % 9 << "-1" << i % 9 << ',' << 1 + i % 3 << "L,https://example.com/pipeline/" << i % 50
            << ",\"Works on targets " << i % 97 << ", " << i % 89 << " and " << i % 83 << "\"\n";
    }
}

QString madeList(const QTemporaryDir &dir, const QString &name, void (*write)(QTextStream &, int))
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    write(out, kRows);
    return file.fileName();
}

/// The page in its window, and what is asked of it.
class ImportWindow
{
public:
    ImportWindow(std::unique_ptr<workspace::Workspace> workspace, FigureTable &table)
        : m_workspace(std::move(workspace)), m_view(*m_workspace, m_workspace->now().date()), m_table(table)
    {
        m_view.resize(1440, 900);
        m_view.show();
        m_view.goTo(widgets::Place::Import);
    }

    void run(const QString &path)
    {
        measure("reading", [&] { m_view.planImport(path); }, [&] { return isAt(ImportPage::Step::Columns); });
        auto *columns = find<QTableView>("importColumns");
        measure("preview of another column", [&] { columns->selectRow(columns->model()->rowCount() - 1); }, [] { return true; });
        measure("a column means something else", [&] { columns->model()->setData(columns->model()->index(columns->model()->rowCount() - 1, 1), QString(), Qt::EditRole); }, [] { return true; });
        auto *kind = find<QComboBox>("importKind");
        measure("the rows are something else", [&] { activate(*kind, (kind->currentIndex() + 1) % kind->count()); }, [&] { return m_isProposed; });
        measure("and back", [&] { activate(*kind, (kind->currentIndex() + kind->count() - 1) % kind->count()); }, [&] { return m_isProposed; });
        measure("plan", [&] { next().click(); }, [&] { return isAt(ImportPage::Step::Plan); });
        auto *rows = find<QTableView>("importPlanTable");
        auto &model = *static_cast<ImportPlanModel *>(rows->model());
        measure("scrolling to the end", [&] { rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->maximum()); }, [] { return true; });
        auto *search = find<QLineEdit>("importPlanSearch");
        const int all = model.rowCount();
        measure("filter", [&] { search->setText(u"targets 13,"_s); }, [&] { return model.rowCount() < all; });
        measure("filter cleared", [&] { search->clear(); }, [&] { return model.rowCount() == all; });
        measure("one segment", [&] { model.setSegment(PlanSegment::Add); }, [] { return true; });
        measure("a row is skipped", [&] { skip(model); }, [&] { return next().isEnabled(); });
        measure("writing", [&] { next().click(); }, [&] { return isAt(ImportPage::Step::Done); });
        measure("the same file again: reading", [&] { m_view.planImport(path); }, [&] { return isAt(ImportPage::Step::Columns); });
        measure("the same file again: plan", [&] { next().click(); }, [&] { return isAt(ImportPage::Step::Plan); });
        measure("undo", [&] { m_view.undo(); }, [&] { return !m_workspace->isWriting(); });
    }

private:
    template <class Widget>
    Widget *find(const char *name) { return m_view.findChild<Widget *>(QLatin1String(name)); }
    ImportPage &page() { return *m_view.findChild<ImportPage *>(); }
    QPushButton &next() { return *find<QPushButton>("importNext"); }
    bool isAt(ImportPage::Step step) { return page().step() == step && (step == ImportPage::Step::Done || next().isVisible()); }
    void activate(QComboBox &box, int index)
    {
        m_isProposed = false;
        box.setCurrentIndex(index);
        QObject::connect(&columns(), &presentation::ListColumnsViewModel::mappingChanged, &box, [this] { m_isProposed = true; }, Qt::SingleShotConnection);
        Q_EMIT box.activated(index);
    }
    presentation::ListColumnsViewModel &columns() { return *m_view.findChild<presentation::ListColumnsViewModel *>(); }
    void skip(const ImportPlanModel &model)
    {
        find<QTableView>("importPlanTable")->selectRow(0);
        for (const auto &offer : model.offers(0)) {
            if (offer.choice.kind == exchange::RowChoice::Kind::Skip)
                m_view.findChild<widgets::ImportPlanPane *>()->take(offer);
        }
    }
    void measure(const char *what, const std::function<void()> &action, const std::function<bool()> &isAnswered)
    {
        m_table.add(QLatin1String(what), {PauseClock().measure(action, isAnswered)});
    }

    std::unique_ptr<workspace::Workspace> m_workspace;
    widgets::PortfolioView m_view;
    FigureTable &m_table;
    bool m_isProposed = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"list_performance"_s);
    widgets::applyLook(application, presentation::Appearance::Light);
    const QTemporaryDir dir;
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files.append(QString::fromLocal8Bit(argv[i]));
    if (files.isEmpty())
        files = {madeList(dir, u"companies.csv"_s, writeCompanies), madeList(dir, u"pipeline.csv"_s, writePrograms)};
    const auto environment = composition::Environment::ofThisMachine();
    FigureTable table(kAllowedPause);
    for (const QString &file : std::as_const(files)) {
        const QString path = dir.filePath(QFileInfo(file).completeBaseName() + u".portolan"_s);
        if (!composition::createPortfolio(path, composition::Contents::Vocabulary, environment).ok())
            return 3;
        auto opened = workspace::Workspace::open(path, environment.openOptions(), environment.clock);
        if (!opened.ok())
            return 3;
        QTextStream(stdout) << file << Qt::endl;
        ImportWindow(std::move(opened).value(), table).run(file);
    }
    return table.isGood() ? 0 : 1;
}
