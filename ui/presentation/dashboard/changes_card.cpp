// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/card_text.h"

#include "analytics/changes/portfolio_changes.h"
#include "figure/phrases.h"
#include "workspace/all_cores.h"

#include <algorithm>
#include <array>

namespace presentation {

using analytics::ChangeType;
using analytics::PortfolioChange;
using domain::RecordKind;
using figure::Phrases;
using Sign = CardLine::Sign;

namespace {

/// One reason for a change as a line of the card, in the order of the lines.
struct Reason
{
    RecordKind kind;
    ChangeType type;
    Sign sign;
    const char *text; ///< Context "figure"; %n is how many.
};

constexpr Reason kReasons[] = {
    {RecordKind::Deal, ChangeType::New, Sign::Plus, QT_TRANSLATE_NOOP("figure", "%n deal(s) signed")},
    {RecordKind::Program, ChangeType::Moved, Sign::Up, QT_TRANSLATE_NOOP("figure", "%n program(s) changed phase")},
    {RecordKind::Deal, ChangeType::EndedEarly, Sign::Down, QT_TRANSLATE_NOOP("figure", "%n deal(s) ended early")},
    {RecordKind::Program, ChangeType::EndedEarly, Sign::Down, QT_TRANSLATE_NOOP("figure", "%n program(s) stopped")},
    {RecordKind::Candidate, ChangeType::New, Sign::Plus, QT_TRANSLATE_NOOP("figure", "%n candidate(s) began")},
    {RecordKind::Program, ChangeType::New, Sign::Plus, QT_TRANSLATE_NOOP("figure", "%n program(s) began")},
    {RecordKind::Trial, ChangeType::New, Sign::Plus, QT_TRANSLATE_NOOP("figure", "%n trial(s) began")},
    {RecordKind::Trial, ChangeType::Moved, Sign::Up, QT_TRANSLATE_NOOP("figure", "%n trial(s) changed status")},
    {RecordKind::Trial, ChangeType::Completed, Sign::Up, QT_TRANSLATE_NOOP("figure", "%n trial(s) completed")},
    {RecordKind::Trial, ChangeType::EndedEarly, Sign::Down, QT_TRANSLATE_NOOP("figure", "%n trial(s) ended early")},
    {RecordKind::Deal, ChangeType::Completed, Sign::Up, QT_TRANSLATE_NOOP("figure", "%n deal(s) completed")},
    {RecordKind::Deal, ChangeType::Moved, Sign::Back, QT_TRANSLATE_NOOP("figure", "%n deal(s) changed status")},
    {RecordKind::Deal, ChangeType::NewlyLearned, Sign::Clock, QT_TRANSLATE_NOOP("figure", "%n earlier deal(s) learned of")},
    {RecordKind::Program, ChangeType::NewlyLearned, Sign::Clock, QT_TRANSLATE_NOOP("figure", "%n earlier program(s) learned of")},
    {RecordKind::Deal, ChangeType::Restated, Sign::Edit, QT_TRANSLATE_NOOP("figure", "%n deal(s) corrected")},
    {RecordKind::Program, ChangeType::Restated, Sign::Edit, QT_TRANSLATE_NOOP("figure", "%n program(s) corrected")},
};
/// The longest work first.
constexpr RecordKind kKinds[] = {RecordKind::Trial, RecordKind::Deal, RecordKind::Candidate, RecordKind::Program};

/// "Alpha, Beta and 3 more"
QString namesOf(const QList<const PortfolioChange *> &changes, const Phrases &words)
{
    constexpr qsizetype kNamed = 2;
    QStringList names;
    for (qsizetype i = 0; i < std::min(kNamed, changes.size()); ++i)
        names.append(changes.at(i)->name);
    const QString joined = names.join(words(QT_TRANSLATE_NOOP("figure", ", ")));
    const qint64 rest = changes.size() - names.size();
    return rest > 0 ? words(QT_TRANSLATE_NOOP("figure", "%1 and %2 more")).arg(joined, words.count(rest)) : joined;
}

QString newestDay(const QList<const PortfolioChange *> &changes, const Phrases &words)
{
    QDate newest;
    for (const auto *change : changes) {
        if (!change->on.isEmpty())
            newest = std::max(newest, change->on.latestDay());
    }
    return newest.isValid() ? words.date(newest) : QString();
}

CardLine lineOf(const Reason &reason, const QList<PortfolioChange> &changes, const Phrases &words)
{
    QList<const PortfolioChange *> of;
    for (const auto &change : changes) {
        if (change.type == reason.type)
            of.append(&change);
    }
    // The newest first: they are what a reader has not seen.
    std::ranges::stable_sort(of, std::greater(), [](const PortfolioChange *change) { return change->on.isEmpty() ? QDate() : change->on.latestDay(); });
    CardLine line;
    line.sign = reason.sign;
    line.kind = reason.kind;
    for (const auto *change : std::as_const(of))
        line.ids.append(change->id);
    line.title = words.counted(reason.text, of.size());
    line.detail = namesOf(of, words);
    line.trailing = newestDay(of, words);
    return line;
}

} // namespace

CardText changesCard(const CardTextRequest &request)
{
    const Phrases words(request.language);
    const auto &now = request.evaluated;
    CardText card;
    qint64 all = 0;
    QHash<RecordKind, QList<PortfolioChange>> changes;
    const domain::AsOf before{request.before, now.asOf.knownOn};
    const domain::Snapshot then = now.snapshotOn(request.before);
    const analytics::ChangeMoment from{then, before, now.visibleOn(request.before)};
    const analytics::ChangeMoment to{now.snapshot, now.asOf, std::make_shared<domain::VisibleRecords>(now.visible)};
    std::array<QList<PortfolioChange>, std::size(kKinds)> found;
    workspace::onAllCores(found.size(), [&](qsizetype i) {
        found[size_t(i)] = analytics::portfolioChanges({from, to, kKinds[i], now.filter, request.source, request.language}).changes;
    });
    for (size_t i = 0; i < found.size(); ++i)
        changes.insert(kKinds[i], found[i]);
    for (const Reason &reason : kReasons) {
        if (const CardLine line = lineOf(reason, changes[reason.kind], words); !line.ids.isEmpty()) {
            card.lines.append(line);
            all += line.ids.size();
        }
    }
    const QString since = words.date(request.before);
    if (card.lines.size() > 1)
        card.headline = words(QT_TRANSLATE_NOOP("figure", "%1 changes since %2: %3, %4")).arg(words.count(all), since, card.lines[0].title, card.lines[1].title);
    else
        card.headline = card.lines.isEmpty() ? words(QT_TRANSLATE_NOOP("figure", "No changes since %1")).arg(since)
                                             : words(QT_TRANSLATE_NOOP("figure", "Since %1: %2")).arg(since, card.lines.first().title);
    card.subtitle = words(QT_TRANSLATE_NOOP("figure", "Deals, programs, candidates and trials between %1 and %2, grouped by reason")).arg(since, words.date(now.asOf.date));
    card.footnote = words(QT_TRANSLATE_NOOP("figure", "n = %1 changes. Dates are those of the events. Select a line for its records.")).arg(words.count(all));
    card.emptyText = words(QT_TRANSLATE_NOOP("figure", "Nothing changed between %1 and %2.")).arg(since, words.date(now.asOf.date));
    return card;
}

} // namespace presentation
