// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_tables.h"

#include "analytics/changes/changes_chart.h"
#include "analytics/chart_frame.h"
#include "database/log_reader.h"
#include "domain/derived/confidential_records.h"
#include "domain/value_text.h"

#include <QRegularExpression>

namespace presentation {

using analytics::ChangeMoment;
using domain::Error;
using domain::Result;
using figure::BothLanguages;
using figure::ReportTable;
using namespace Qt::StringLiterals;

namespace {

/// "1 year", "3 months", "2 weeks", "10 days" before the as-of date, a date, or the last edition's. Invalid where it is none of these.
QDate dayOf(const QString &since, const ReportRequest &request)
{
    static const QRegularExpression kSpan(u"^(\\d{1,3}) *(year|month|week|day)s?$"_s);
    const QDate to = request.asOf.date;
    if (since.isEmpty() || since == u"edition")
        return request.lastEdition.isValid() ? request.lastEdition : to.addYears(-1);
    const auto match = kSpan.match(since.trimmed().toLower());
    if (!match.hasMatch()) {
        const auto date = domain::parseTypedDate(since);
        return date && !date.value().isEmpty() ? date.value().latestDay() : QDate();
    }
    const int n = match.captured(1).toInt();
    const QString unit = match.captured(2);
    constexpr int kDaysOfWeek = 7;
    return unit == u"year" ? to.addYears(-n) : unit == u"month" ? to.addMonths(-n) : to.addDays(-n * (unit == u"week" ? kDaysOfWeek : 1));
}

/// The first day as it was known then; as it is known now where nothing had been recorded by then.
Result<ChangeMoment> openingOf(QDate date, const analytics::ChartRequest &base, const ReportRequest &request, const std::function<bool()> &stop)
{
    const ChangeMoment present{base.snapshot, {date, request.asOf.knownOn}};
    if (date >= request.today || request.path.isEmpty())
        return present;
    const auto reader = database::LogReader::open(request.path, request.newestStep);
    const auto known = reader ? reader.value()->asKnownOn(date, request.ground.now ? request.ground.now : request.now, stop) : Result<domain::Snapshot>(reader.error());
    if (!known)
        return known.error();
    const bool isEmpty = known.value()->rows<domain::Candidate>().isEmpty() && known.value()->rows<domain::Deal>().isEmpty() && known.value()->rows<domain::Trial>().isEmpty();
    if (isEmpty)
        return present;
    const bool isWhole = request.confidential == figure::ConfidentialChoice::Included;
    const auto seen = request.ground.shown(known.value());
    return ChangeMoment{isWhole ? seen : domain::publicPortfolio(seen, request.now).snapshot, {date, date}};
}

void fill(ReportTable &table, const analytics::PortfolioChanges &changes, const analytics::ReportBlock &block, const figure::Phrases &words)
{
    static constexpr BothLanguages kMore{"The first %1 of %2 changes; counted at first %3, now %4.", "显示%2条变化中的前%1条；期初%3，期末%4。"};
    for (const auto &change : changes.changes.mid(0, block.most)) {
        table.rows.append({analytics::changeWord(change.type, block.records, words), change.name, change.before, change.after,
                           domain::dateText(change.on, words.language())});
        table.ids.append(change.id);
    }
    table.note = kMore.in(words.language()).arg(words.count(table.rows.size()), words.count(changes.changes.size()), words.count(changes.opening.size()), words.count(changes.closing.size()));
}

} // namespace

Result<ReportTable> changesTable(const analytics::ReportBlock &block, const domain::FilterSpec &filter, const analytics::ChartRequest &base, const ReportRequest &request,
                                 const std::function<bool()> &stop)
{
    static constexpr BothLanguages kWords[] = {{"%1, from %2 to %3", "%1：%2至%3"}, {"Change", "变化"}, {"Record", "记录"}, {"Before", "此前"}, {"After", "此后"}, {"On", "日期"},
                                               {"Nothing changed.", "无变化。"}};
    const QDate from = dayOf(block.since, request);
    if (!from.isValid() || from > request.asOf.date)
        return Error{Error::Code::NotFound, block.since, u"since"_s};
    const auto opening = openingOf(from, base, request, stop);
    if (!opening)
        return opening.error();
    const ChangeMoment closing{base.snapshot, request.asOf};
    const figure::Phrases words(request.language);
    const auto changes = analytics::portfolioChanges({opening.value(), closing, block.records, filter, request.source, request.language});
    ReportTable table;
    table.kind = block.records;
    table.title = kWords[0].in(request.language).arg(analytics::unitTitle(words, block.records), words.date(from), words.date(request.asOf.date));
    for (int i = 1; i <= 5; ++i)
        table.headings.append(kWords[i].in(request.language));
    table.numbers = QList<bool>(table.headings.size(), false);
    table.emptyText = kWords[6].in(request.language);
    table.key = u"changes %1 %2 %3"_s.arg(domain::tableName(block.records), from.toString(Qt::ISODate), filter.toString());
    fill(table, changes, block, words);
    static constexpr BothLanguages kThen{"The first day is seen with what was recorded by then.", "期初按当时的记录。"};
    static constexpr BothLanguages kNow{"Both days are seen with what is known now.", "两个日期均按现有记录。"};
    table.note += u' ' + (opening.value().asOf.knownOn == from ? kThen : kNow).in(request.language);
    return table;
}

} // namespace presentation
