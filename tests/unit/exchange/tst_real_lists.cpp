// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"
#include "exchange/built_in_vocabulary.h"
#include "exchange/mapping/cell_typing.h"
#include "exchange/mapping/mapping_proposal.h"
#include "exchange/sheets/sheet.h"

#include <QDir>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

/// The cells of mapped columns that cannot be read; of long lists, every n-th row's.
QStringList refusedCells(const Sheet &list, const HeaderSpot &header, const ColumnMapping &mapping, const Portfolio &now)
{
    constexpr qsizetype kCounted = 3'000;
    const qsizetype step = std::max<qsizetype>(1, list.rows.size() / kCounted);
    CellTyping typing(now);
    QStringList refused;
    for (const MappedColumn &column : mapping.columns) {
        for (qsizetype r = header.dataRow; r < list.rows.size() && !column.target.isEmpty(); r += step) {
            const TypedCell cell = typing.read(column, list.rows[r].text(column.index));
            if (cell.refusal != Refusal::None)
                refused.append(column.header + u": "_s + cell.text.left(60));
        }
    }
    return refused;
}

} // namespace

/// What is proposed for real lists, without help, and how many of their cells can be read so. PORTOLAN_SHARED_DATA names their folder.
class TestRealLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalsAreSensible_data();
    void proposalsAreSensible();
};

void TestRealLists::proposalsAreSensible_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<QString>("targets"); ///< "heading → target" of the columns that matter, '|'-separated.
    QTest::addColumn<int>("refused");     ///< Cells that cannot be read, in all mapped columns.
    const auto row = [](const char *file, int sheet, ListKind list, const char *targets, int refused) {
        QTest::addRow("%s %d", file, sheet) << QString::fromLatin1(file) << sheet << list << QString::fromUtf8(targets) << refused;
    };
    row("deals/china_license_deals_25.csv", 0, ListKind::Deals,
        "Date=deal.announced|Deal Type=deal.type|Chinese Party=deal.principal|Foreign Party=deal.partner|Asset=deal.asset|#6=deal.asset_code|Therapeutic Area=indication.area|Stage=deal.stage|"
        "#9=deal.equity_text|Total Value (USD)=deal.headline|Upfront (USD)=deal.upfront|Territory=deal.territory|Modality=candidate.modality|Highlights=deal.notes|Source=source.publisher|Source URL=source.url",
        0);
    row("deals/biotech_acquisitions_150.csv", 0, ListKind::Deals,
        "company=deal.principal|acquirer=deal.partner|status=deal.status|deal_type=deal.type|announcement_date=deal.announced|close_date=deal.closed|currency=deal.currency|"
        "implied_equity_value_m=deal.headline",
        0);
    row("deals/cuad_contract_clauses_200.csv.gz", 0, ListKind::Deals,
        "Document Name-Answer=deal.title|Agreement Date-Answer=deal.signed|Effective Date-Answer=deal.effective|Expiration Date-Answer=deal.end|Exclusivity-Answer=deal.exclusivity|Filename=row.key", -1);
    row("candidates/ai_drug_candidates_10_korean.csv", 0, ListKind::Candidates,
        "company=candidate.originator|candidate_name=candidate.name|target_mechanism=candidate.mechanism|indication=program.indication|current_stage=program.phase|key_milestone_note=candidate.notes|"
        "source_url=source.url|as_of_date=program.phase_date",
        1);
    row("candidates/covid_vaccine_landscape_367.csv", 0, ListKind::Candidates,
        "Institutes=candidate.originator|Country=candidate.origin_country|Name=candidate.name|Platform=candidate.platform|Phase=program.phase|Date started=program.phase_date|Other=candidate.notes", 0);
    row("candidates/fda_cder_new_approvals_1985_2024.csv", 0, ListKind::Candidates,
        "Proprietary Name=candidate.brand|Active Ingredient/Moiety=candidate.name|Applicant=candidate.owner|Route of Administration(1)=candidate.route|FDA Receipt Date=regulatory.filed_date|"
        "FDA Approval Date=regulatory.approved_date|Orphan Drug Designation=regulatory.orphan|Breakthrough Therapy Designation=regulatory.breakthrough|Fast Track Designation=regulatory.fast_track|"
        "Accelerated Approval=regulatory.accelerated|Review Designation=regulatory.priority|NDA/BLA=|all=regulatory.agency FDA",
        0);
    row("candidates/chembl_indications_58741.csv.gz", 0, ListKind::Programs, "efo_term=program.indication|max_phase_for_ind=program.phase|molecule_chembl_id=candidate.name", 0);
    row("candidates/chembl_mechanisms.csv.gz", 0, ListKind::Candidates, "mechanism_of_action=candidate.mechanism|molecule_chembl_id=candidate.name", 0);
    row("candidates/chembl_first_approval_years.csv", 0, ListKind::Candidates, "drug_id=candidate.name|first_approval=regulatory.approved_date", 0);
    row("candidates/adc_pipeline.json", 0, ListKind::Candidates,
        "heading=candidate.name|names=candidate.aliases|conditions=program.indication|targets=candidate.target|Max Phase=program.phase|developers=candidate.originator|trials=candidate.trials", -1);
    row("candidates/adc_pipeline.json", 1, ListKind::Companies, "heading=company.name|names=company.aliases|HQ Country=company.country|Founding Year=company.founded|Website URL=company.website", -1);
    row("candidates/adc_pipeline.json", 2, ListKind::Trials, "id=trial.registry_no|sponsor=trial.sponsor|enrollment=trial.enrollment|conditions=trial.conditions|Start Date=trial.start", -1);
    row("xlsx/ema_medicines_2024-08-22.xlsx", 0, ListKind::Candidates,
        "Name of medicine=candidate.name|International non-proprietary name (INN) / common name=candidate.inn|Marketing authorisation date=regulatory.approved_date|Orphan medicine=regulatory.orphan|"
        "Medicine URL=source.url|all=regulatory.agency EMA_EC",
        0);
    row("xlsx/cuad_sample.xlsx", 0, ListKind::Deals, "", -1);
    row("xlsx/chinese_cro_names.xlsx", 0, ListKind::Unset, "", -1); // One column without a telling word: somebody has to say what it is.
    row("xlsx/aact_data_definitions_date1904.xlsx", 0, ListKind::Unset, "", -1);
}

void TestRealLists::proposalsAreSensible()
{
    QFETCH(QString, file);
    QFETCH(int, sheet);
    QFETCH(int, refused);
    QFETCH(QString, targets);
    const QDir folder(qEnvironmentVariable("PORTOLAN_SHARED_DATA"));
    if (qEnvironmentVariableIsEmpty("PORTOLAN_SHARED_DATA") || !folder.exists(file))
        QSKIP("the shared data are not here");
    const auto read = readSheets(folder.filePath(file));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    const Sheet &list = read.value().sheets.at(sheet);
    const HeaderSpot header = findHeader(list);
    IdSource ids(7, 0);
    const auto now = applied(std::make_shared<const Portfolio>(), builtInVocabulary(ids));
    const auto proposal = proposeMapping(list, header, *now);
    QStringList found;
    for (const MappedConstant &constant : proposal.mapping.constants)
        found.append(u"all="_s + constant.target + u' ' + constant.value);
    for (const MappedColumn &column : proposal.mapping.columns)
        found.append((column.header.isEmpty() ? u"#%1"_s.arg(column.index + 1) : column.header) + u'=' + column.target);
    const QStringList unread = refusedCells(list, header, proposal.mapping, *now);
    QTEST(proposal.mapping.list, "list");
    for (const QString &target : targets.split(u'|', Qt::SkipEmptyParts))
        QVERIFY2(found.contains(target), qPrintable(target));
    if (refused >= 0)
        QVERIFY2(unread.size() == refused, qPrintable(unread.mid(0, 5).join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestRealLists)
#include "tst_real_lists.moc"
