// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/mapping_proposal.h"

#include "exchange/mapping/column_look.h"
#include "exchange/mapping/list_attempt.h"
#include "exchange/mapping/own_table.h"
#include "exchange/mapping/saved_mappings.h"
#include "exchange/sheets/sheet.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampledRows = 200;

/// Rows that hold something beyond the header, in at least a tenth of all: then the header does not say which columns it names.
int widthOf(const QStringList &headings, const QList<QStringList> &rows)
{
    QMap<qsizetype, qsizetype> widths;
    for (const QStringList &row : rows) {
        qsizetype width = row.size();
        while (width > 0 && row[width - 1].isEmpty())
            --width;
        ++widths[width];
    }
    qsizetype wider = 0;
    for (auto at = widths.end(); at != widths.begin();) {
        --at;
        wider += at.value();
        if (wider * 10 >= rows.size() && at.key() > headings.size())
            return int(at.key());
    }
    return int(headings.size());
}

/// A list of candidates in which names come again and again is one of programs.
bool isAboutPrograms(const ListAttempt &attempt, const SampledSheet &sheet)
{
    const MappedColumn *name = attempt.mapping.column(u"candidate.name");
    if (attempt.mapping.list != ListKind::Candidates || !name || !attempt.mapping.column(u"program.indication"))
        return false;
    QStringList names = sheet.whole(name->index);
    names.removeAll(QString());
    const QSet<QString> different(names.begin(), names.end());
    constexpr double kMostlyDifferent = 0.7;
    return names.size() > 4 && double(different.size()) < kMostlyDifferent * double(names.size());
}

/// Approvals need an agency; a list of one agency's names it in its headings.
void addConstants(ColumnMapping &mapping, const QStringList &headings)
{
    const auto isRegulatory = [](const MappedColumn &column) { return column.target.startsWith(u"regulatory."_s) && column.target != u"regulatory.agency"; };
    if (mapping.column(u"regulatory.agency") || std::ranges::none_of(mapping.columns, isRegulatory))
        return;
    const QString all = headings.join(u' ');
    static const QRegularExpression kEma(u"\\bEMA\\b|European Commission"_s);
    static const QRegularExpression kFda(u"\\bFDA\\b"_s);
    static const QRegularExpression kNmpa(u"\\bNMPA\\b|\\bCDE\\b|国家药监局"_s);
    const QString agency = all.contains(kFda) ? u"FDA"_s : all.contains(kEma) ? u"EMA_EC"_s : all.contains(kNmpa) ? u"NMPA_CDE"_s : u"OTHER"_s;
    mapping.constants.append({u"regulatory.agency"_s, agency});
}

/// What all cells of the date columns prove; a column that cannot tell follows the others of the file.
void settleDates(MappingProposal &proposal, const SampledSheet &sheet)
{
    QSet<int> orders;
    for (qsizetype i = 0; i < proposal.findings.size(); ++i) {
        MappedColumn &column = proposal.mapping.columns[i];
        const ColumnTarget *target = columnTarget(column.target);
        if (!target || target->reading != ReadAs::Date)
            continue;
        const DateOrderFinding found = findDateOrder(sheet.whole(column.index));
        column.dateOrder = column.dateOrder == DateOrder::Unset || found.isContradicted ? found.order : column.dateOrder;
        proposal.findings[i].needsDateOrder = found.isNeeded && column.dateOrder == DateOrder::Unset;
        if (found.isNeeded)
            proposal.findings[i].example = found.example;
        if (column.dateOrder != DateOrder::Unset)
            orders.insert(int(column.dateOrder));
    }
    if (orders.size() != 1)
        return;
    for (qsizetype i = 0; i < proposal.findings.size(); ++i) {
        if (!proposal.findings[i].needsDateOrder)
            continue;
        proposal.mapping.columns[i].dateOrder = DateOrder(*orders.begin());
        proposal.findings[i].needsDateOrder = false;
    }
}

void describe(MappingProposal &proposal, const SampledSheet &sheet, CellTyping &typing)
{
    proposal.findings.resize(proposal.mapping.columns.size());
    settleDates(proposal, sheet);
    for (qsizetype i = 0; i < proposal.findings.size(); ++i) {
        const MappedColumn &column = proposal.mapping.columns[i];
        ColumnFinding &finding = proposal.findings[i];
        const QStringList texts = sheet.columns.value(column.index);
        const ColumnLook look = lookAs(column, texts, typing);
        finding.filled = look.filled;
        finding.understood = look.understood;
        finding.refused = look.refused;
        finding.rows = texts.size();
        const auto first = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
        if (finding.example.isEmpty() && first != texts.end())
            finding.example = first->simplified().left(200);
    }
}

MappingProposal fromRemembered(const ColumnMapping &mapping)
{
    MappingProposal proposal;
    proposal.mapping = mapping;
    proposal.fromMapping = mapping.name;
    proposal.lists.append({mapping.list, 100});
    for (const MappedColumn &column : mapping.columns) {
        ColumnFinding finding;
        finding.reason = column.target.isEmpty() ? MappingReason::None : MappingReason::Remembered;
        finding.confidence = column.target.isEmpty() ? 0 : 100;
        finding.isUnnamed = column.header.isEmpty();
        proposal.findings.append(finding);
    }
    return proposal;
}

MappingProposal fromOwnTable(const OwnTable &table, const QStringList &headings)
{
    MappingProposal proposal;
    proposal.mapping = table.mapping(headings);
    proposal.lists.append({table.list(), 100});
    const QStringList computed = table.computed();
    for (const MappedColumn &column : proposal.mapping.columns) {
        ColumnFinding finding;
        finding.reason = computed.contains(column.header) ? MappingReason::Computed : column.target.isEmpty() ? MappingReason::None : MappingReason::Named;
        finding.confidence = column.target.isEmpty() ? 0 : 100;
        proposal.findings.append(finding);
    }
    return proposal;
}

QList<ListAttempt> attempts(const SampledSheet &sheet, CellTyping &typing, ListKind wanted)
{
    QList<ListAttempt> list;
    for (int i = 1; i < vocabularyOf<ListKind>().size(); ++i) {
        // Programs have the same columns as candidates; which it is the names tell afterwards.
        const bool isTried = wanted == ListKind::Unset ? ListKind(i) != ListKind::Programs : ListKind(i) == wanted;
        if (isTried)
            list.append(attemptList(ListKind(i), sheet, typing));
    }
    std::ranges::stable_sort(list, std::greater(), &ListAttempt::score);
    return list;
}

MappingProposal proposed(const SampledSheet &sheet, const Portfolio &portfolio, ListKind wanted)
{
    CellTyping typing(portfolio);
    MappingProposal proposal;
    const auto remembered = rememberedMapping(portfolio, sheet.headings);
    const auto own = OwnTable::of(sheet.headings, wanted, sheet.columns.value(OwnTable::idColumn(sheet.headings)).value(0));
    if (own) {
        proposal = fromOwnTable(*own, sheet.headings);
    } else if (remembered && (wanted == ListKind::Unset || wanted == remembered->list)) {
        proposal = fromRemembered(*remembered);
    } else {
        constexpr double kLeastScore = 1.2;
        const QList<ListAttempt> tried = attempts(sheet, typing, wanted);
        ListAttempt best = tried.first();
        if (wanted == ListKind::Unset && isAboutPrograms(best, sheet))
            best = attemptList(ListKind::Programs, sheet, typing);
        for (const ListAttempt &attempt : tried)
            proposal.lists.append({attempt.mapping.list, std::clamp(int(attempt.score * 100.0 / double(std::max<qsizetype>(1, sheet.columns.size()))), 0, 100)});
        if (best.mapping.list == ListKind::Programs && wanted == ListKind::Unset)
            proposal.lists.prepend({ListKind::Programs, proposal.lists.first().second});
        proposal.mapping = best.mapping;
        proposal.findings = best.findings;
        const bool isNoList = wanted == ListKind::Unset && (best.score < kLeastScore || !missingTargets(best.mapping).isEmpty());
        if (isNoList)
            proposal.mapping.list = ListKind::Unset;
        else
            addConstants(proposal.mapping, sheet.headings);
    }
    describe(proposal, sheet, typing);
    proposal.headings = int(std::ranges::count_if(sheet.headings, [](const QString &heading) { return !heading.isEmpty(); }));
    proposal.columns = int(sheet.columns.size());
    return proposal;
}

QList<QStringList> columnsOf(const QList<QStringList> &rows, int width)
{
    QList<QStringList> columns(width);
    const qsizetype step = std::max<qsizetype>(1, rows.size() / kSampledRows);
    for (qsizetype i = 0; i < rows.size(); i += step) {
        for (int column = 0; column < width; ++column)
            columns[column].append(rows[i].value(column));
    }
    return columns;
}

QStringList trimmed(QStringList headings)
{
    while (!headings.isEmpty() && headings.last().trimmed().isEmpty())
        headings.removeLast();
    return headings;
}

} // namespace

MappingProposal proposeMapping(const QStringList &headings, const QList<QStringList> &rows, const Portfolio &portfolio, ListKind list)
{
    SampledSheet sheet;
    sheet.headings = trimmed(headings);
    sheet.columns = columnsOf(rows, widthOf(sheet.headings, rows));
    sheet.whole = [&rows](int column) {
        QStringList texts;
        for (const QStringList &row : rows)
            texts.append(row.value(column));
        return texts;
    };
    return proposed(sheet, portfolio, list);
}

MappingProposal proposeMapping(const Sheet &sheet, const HeaderSpot &header, const Portfolio &portfolio, ListKind list)
{
    QList<QStringList> rows;
    const qsizetype count = sheet.rows.size() - header.dataRow;
    const qsizetype step = std::max<qsizetype>(1, count / kSampledRows);
    for (qsizetype i = header.dataRow; i < sheet.rows.size(); i += step) {
        QStringList cells;
        for (const SheetCell &cell : sheet.rows[i].cells)
            cells.append(cell.text);
        rows.append(cells);
    }
    SampledSheet sampled;
    sampled.headings = trimmed(header.names);
    sampled.columns = columnsOf(rows, widthOf(sampled.headings, rows));
    sampled.whole = [&sheet, &header](int column) {
        QStringList texts;
        for (qsizetype i = header.dataRow; i < sheet.rows.size(); ++i)
            texts.append(sheet.rows[i].text(column));
        return texts;
    };
    return proposed(sampled, portfolio, list);
}

} // namespace exchange
