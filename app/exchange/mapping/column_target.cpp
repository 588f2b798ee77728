// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_target.h"

#include "domain/names.h"
#include "domain/vocabulary/regulatory_vocabulary.h"
#include "exchange/mapping/target_table.h"

#include <QHash>

namespace exchange {

using namespace domain;

namespace {

constexpr unsigned kAll = kInCandidates | kInPrograms | kInTrials | kInDeals | kInCompanies | kInEvents | kInRates;
constexpr unsigned kSourced = kAll & ~kInRates;

constexpr ColumnTarget kCommon[] = {
    {"source.title", "Source title", "来源标题", ReadAs::Text, RecordKind::Source, "title", "", kAll},
    {"source.url", "Source link", "来源链接", ReadAs::Link, RecordKind::Source, "url", "", kSourced},
    {"source.publisher", "Source publisher", "来源发布方", ReadAs::Text, RecordKind::Source, "publisher", "", kSourced},
    {"source.published", "Source date", "来源日期", ReadAs::Date, RecordKind::Source, "published_date", "", kSourced},
    {"source.kind", "Source kind", "来源类型", ReadAs::Choice, RecordKind::Source, "kind", "", kSourced, {}, &vocabularyOf<SourceKind>},
    {"source.quote", "Quote", "引文", ReadAs::LongText, RecordKind::Citation, "quote", "", kSourced},
    {"row.key", "Row key", "行键", ReadAs::Text, RecordKind::ImportLink, "row_key", "", kAll},
};

RecordKind recordOf(ListKind list)
{
    switch (list) {
    case ListKind::Unset: return RecordKind::Unset;
    case ListKind::Candidates: return RecordKind::Candidate;
    case ListKind::Programs: return RecordKind::Program;
    case ListKind::Trials: return RecordKind::Trial;
    case ListKind::Deals: return RecordKind::Deal;
    case ListKind::Companies: return RecordKind::Company;
    case ListKind::Events: return RecordKind::DealEvent;
    case ListKind::Rates: return RecordKind::FxRate;
    }
    return RecordKind::Unset;
}

QList<ColumnTarget> makeTargets()
{
    QList<ColumnTarget> targets;
    for (const auto part : {pipelineTargets(), trialTargets(), dealTargets(), commonTargets()})
        targets.append(QList<ColumnTarget>(part.begin(), part.end()));
    return targets;
}

const QList<ColumnTarget> &allTargets()
{
    static const QList<ColumnTarget> targets = makeTargets();
    return targets;
}

/// Heading → target of one list. A label wins over a field key.
using Headings = QHash<QString, const ColumnTarget *>;

Headings headingsOf(ListKind list)
{
    Headings headings;
    const auto add = [&headings](const QString &heading, const ColumnTarget *target) {
        const QString key = normalizedKey(heading);
        if (!key.isEmpty() && !headings.contains(key))
            headings.insert(key, target);
    };
    for (const auto *target : columnTargets(list)) {
        add(QString::fromUtf8(target->english), target);
        add(QString::fromUtf8(target->chinese), target);
        add(QLatin1String(target->key), target);
    }
    for (const auto *target : columnTargets(list)) {
        if (target->record == recordOf(list) && *target->role == '\0')
            add(QLatin1String(target->field), target);
    }
    return headings;
}

} // namespace

std::span<const ColumnTarget> commonTargets()
{
    return kCommon;
}

std::span<const ColumnTarget> columnTargets()
{
    return {allTargets().constData(), size_t(allTargets().size())};
}

QList<const ColumnTarget *> columnTargets(ListKind list)
{
    QList<const ColumnTarget *> targets;
    for (const auto &target : allTargets()) {
        if (target.isIn(list))
            targets.append(&target);
    }
    return targets;
}

const ColumnTarget *columnTarget(QStringView key)
{
    // Asked for each cell of a list.
    static const QHash<QString, const ColumnTarget *> targets = [] {
        QHash<QString, const ColumnTarget *> byKey;
        for (const ColumnTarget &target : allTargets())
            byKey.insert(QLatin1String(target.key), &target);
        return byKey;
    }();
    return targets.value(key.toString());
}

const ColumnTarget *targetCalled(ListKind list, const QString &heading)
{
    static const QList<Headings> headings = [] {
        QList<Headings> all;
        for (int i = 0; i < vocabularyOf<ListKind>().size(); ++i)
            all.append(headingsOf(ListKind(i)));
        return all;
    }();
    return headings[int(list)].value(normalizedKey(heading));
}

QString targetLabel(const ColumnTarget &target, Language language)
{
    return QString::fromUtf8(language == Language::Chinese ? target.chinese : target.english);
}

bool isRepeatable(const ColumnTarget &target)
{
    switch (target.reading) {
    case ReadAs::LongText:
    case ReadAs::List:
    case ReadAs::Names:
    case ReadAs::Countries: return true;
    default: return false;
    }
}

} // namespace exchange
