// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/list_attempt.h"

#include "exchange/mapping/column_look.h"
#include "exchange/mapping/heading_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastFit = 0.3;

/// A column that may have a target, with how likely it is.
struct Pairing
{
    int column = 0;
    const ColumnTarget *target = nullptr;
    MappingReason reason = MappingReason::None;
    double score = 0;
};

QString keyOf(const ColumnTarget &target)
{
    return QString::fromLatin1(target.key);
}

double weightOf(const ColumnTarget &target)
{
    const QString key = keyOf(target);
    if (key.startsWith(u"source."_s) || key.startsWith(u"row."_s) || key.endsWith(u".notes"_s))
        return 0.2;
    return target.reading == ReadAs::Date ? 0.6 : 1.0;
}

/// Whether several columns may be proposed for it; names of one thing are not gathered from two columns unasked.
bool mayRepeat(const ColumnTarget &target)
{
    return target.reading == ReadAs::LongText || target.reading == ReadAs::List;
}

/// Which heading stands over which column; -1 for a column without one.
QList<int> headingOfColumns(ListKind list, const SampledSheet &sheet, CellTyping &typing)
{
    QList<int> headingOf(sheet.columns.size(), -1);
    if (sheet.columns.size() <= sheet.headings.size()) {
        for (int i = 0; i < int(headingOf.size()); ++i)
            headingOf[i] = i;
        return headingOf;
    }
    const QList<int> places = placedHeadings(list, sheet.headings, sheet.columns, typing);
    for (int heading = 0; heading < int(places.size()); ++heading) {
        if (places[heading] >= 0)
            headingOf[places[heading]] = heading;
    }
    return headingOf;
}

MappedColumn columnOf(int index, const QString &heading, const QString &target, const QStringList &texts)
{
    MappedColumn column;
    column.index = index;
    column.header = heading;
    column.target = target;
    const ColumnTarget *known = columnTarget(target);
    if (known && known->reading == ReadAs::Money)
        column.unit = unitOfHeading(heading);
    if (known && known->reading == ReadAs::Date)
        column.dateOrder = findDateOrder(texts).order;
    static const QRegularExpression kScale(u"^(?:0\\.5|[1-4]\\.0|-1(?:\\.0)?)$"_s);
    const auto isScaled = [](const QString &text) { return text.isEmpty() || kScale.match(text).hasMatch(); };
    const bool isChembl = known && known->reading == ReadAs::Phase && std::ranges::all_of(texts, isScaled);
    column.phaseScale = isChembl ? PhaseScale::Chembl : PhaseScale::Usual;
    return column;
}

/// Tries one kind of list: names first, then the look of the values.
class ListMapper
{
public:
    ListMapper(ListKind list, const SampledSheet &sheet, CellTyping &typing) : m_list(list), m_sheet(sheet), m_typing(typing) {}
    ListAttempt run();

private:
    QString headingAt(int column) const { return m_headingOf[column] < 0 ? QString() : m_sheet.headings.value(m_headingOf[column]); }
    void pairByName(int column);
    void pairByContent(int column);
    ListAttempt assigned();
    void score(ListAttempt &attempt) const;

    ListKind m_list;
    const SampledSheet &m_sheet;
    CellTyping &m_typing;
    QList<int> m_headingOf;
    QList<Pairing> m_pairings;
};

void ListMapper::pairByName(int column)
{
    const QString heading = headingAt(column);
    constexpr double kContentWeight = 40;
    for (const HeadingMatch &match : targetsNamed(m_list, heading)) {
        const QStringList &texts = m_sheet.columns[column];
        const ColumnLook look = lookAs(columnOf(column, heading, keyOf(*match.target), texts), texts, m_typing);
        if (look.fit < kLeastFit)
            continue;
        // A column of registry numbers is what "id" means in a list of trials.
        const bool isSure = keyOf(*match.target) == u"trial.registry_no" && look.filled > 0;
        const double bonus = isSure ? 10 : 0;
        m_pairings.append({column, match.target, match.isName ? MappingReason::Named : MappingReason::Synonym, match.score + bonus - (1 - look.fit) * kContentWeight});
    }
}

void ListMapper::pairByContent(int column)
{
    const bool isUnnamed = headingAt(column).isEmpty();
    const QStringList &texts = m_sheet.columns[column];
    constexpr qsizetype kMostlyFilled = 3;
    const bool isSparse = (texts.size() - texts.count(QString())) * kMostlyFilled < texts.size();
    if (isSparse && !isUnnamed)
        return;
    for (const ContentMatch &match : targetsLike(m_list, column, texts, m_typing)) {
        if (isUnnamed || match.isStrong)
            m_pairings.append({column, match.target, MappingReason::Content, double(match.score) * (isUnnamed ? 1.0 : 0.7)});
    }
}

ListAttempt ListMapper::assigned()
{
    std::ranges::stable_sort(m_pairings, std::greater(), &Pairing::score);
    ListAttempt attempt;
    attempt.mapping.list = m_list;
    QList<const Pairing *> chosen(m_sheet.columns.size(), nullptr);
    QSet<QString> taken;
    for (const Pairing &pairing : m_pairings) {
        const QString key = keyOf(*pairing.target);
        if (chosen[pairing.column] || (taken.contains(key) && !mayRepeat(*pairing.target)))
            continue;
        chosen[pairing.column] = &pairing;
        taken.insert(key);
    }
    for (int i = 0; i < int(m_sheet.columns.size()); ++i) {
        const QString target = chosen[i] ? keyOf(*chosen[i]->target) : QString();
        attempt.mapping.columns.append(columnOf(i, headingAt(i), target, m_sheet.columns[i]));
        ColumnFinding finding;
        finding.reason = chosen[i] ? chosen[i]->reason : MappingReason::None;
        finding.confidence = chosen[i] ? std::clamp(int(chosen[i]->score), 1, 100) : 0;
        finding.isUnnamed = m_headingOf[i] < 0 || headingAt(i).isEmpty();
        attempt.findings.append(finding);
    }
    return attempt;
}

void ListMapper::score(ListAttempt &attempt) const
{
    constexpr double kIncomplete = 0.25;
    for (qsizetype i = 0; i < attempt.findings.size(); ++i) {
        if (const ColumnTarget *target = columnTarget(attempt.mapping.columns[i].target))
            attempt.score += attempt.findings[i].confidence / 100.0 * weightOf(*target);
    }
    if (!missingTargets(attempt.mapping).isEmpty())
        attempt.score *= kIncomplete;
}

ListAttempt ListMapper::run()
{
    m_headingOf = headingOfColumns(m_list, m_sheet, m_typing);
    for (int column = 0; column < int(m_sheet.columns.size()); ++column) {
        pairByName(column);
        pairByContent(column);
    }
    ListAttempt attempt = assigned();
    score(attempt);
    return attempt;
}

} // namespace

ListAttempt attemptList(ListKind list, const SampledSheet &sheet, CellTyping &typing)
{
    return ListMapper(list, sheet, typing).run();
}

} // namespace exchange
