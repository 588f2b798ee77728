// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_look.h"

#include "exchange/mapping/heading_words.h"
#include "exchange/values/money_reading.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNeutral = 0.6;

template <class Test>
double shareOf(const QStringList &texts, Test &&test)
{
    qsizetype filled = 0;
    qsizetype passed = 0;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        ++filled;
        passed += test(text) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(passed) / double(filled);
}

double shareLike(const QStringList &texts, const QRegularExpression &pattern)
{
    return shareOf(texts, [&pattern](const QString &text) { return pattern.match(text).hasMatch(); });
}

double meanLength(const QStringList &texts)
{
    // Of the items, where a cell holds several.
    qsizetype items = 0;
    qsizetype length = 0;
    for (const QString &text : texts) {
        items += text.isEmpty() ? 0 : 1 + text.count(u'|') + text.count(u';');
        length += text.size();
    }
    return items == 0 ? 0 : double(length) / double(items);
}

const QRegularExpression &registryNumbers()
{
    static const QRegularExpression kNumbers(u"^(?:(?:NCT\\d{8}|(?:EU|T|AC|PA|I)?CTR[\\w-]+|(?:JPRN-)?jRCT\\w+|ChiCTR[\\w-]+|CTRI/[\\d/]+|CTIS[\\d-]+|ISRCTN\\d+|DRKS\\d+|IRCT\\w+|KCT\\d+|NL-?\\w+|\\d{4}-\\d{6}-\\d{2}(?:-\\d\\d)?)[\\s|;,]*)+$"_s, QRegularExpression::CaseInsensitiveOption);
    return kNumbers;
}

const QRegularExpression &plainNumbers()
{
    static const QRegularExpression kNumbers(u"^[-+]?[\\d.,%]+$"_s);
    return kNumbers;
}

const QRegularExpression &links()
{
    static const QRegularExpression kLinks(u"^(?:https?://|www\\.)\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    return kLinks;
}

const QRegularExpression &flags()
{
    static const QRegularExpression kFlags(u"^(?:yes|no|true|false|y|n|0|1|是|否|n/?a)$"_s, QRegularExpression::CaseInsensitiveOption);
    return kFlags;
}

/// Names are short, are no numbers, no links and no yes or no.
double nameFit(const QStringList &texts)
{
    constexpr double kProse = 90;
    if (meanLength(texts) > kProse)
        return 0.2;
    if (shareLike(texts, links()) > 0.5 || shareLike(texts, flags()) > 0.5 || shareLike(texts, plainNumbers()) > 0.5)
        return 0.1;
    return 0.9;
}

double textFit(const ColumnTarget &target, const QStringList &texts)
{
    const QLatin1StringView key(target.key);
    if (key == "trial.registry_no"_L1 || key == "candidate.trials"_L1)
        return shareLike(texts, registryNumbers());
    if (key == "row.key"_L1) {
        QStringList filled = texts;
        filled.removeAll(QString());
        return QSet<QString>(filled.begin(), filled.end()).size() == filled.size() && filled.size() == texts.size() ? 0.9 : 0.1;
    }
    if (key == "deal.per_share"_L1)
        return 0.9;
    if (target.reading == ReadAs::LongText)
        return shareLike(texts, flags()) > 0.5 || shareLike(texts, plainNumbers()) > 0.5 ? 0.2 : 0.8;
    return nameFit(texts);
}

bool isFreeText(ReadAs reading)
{
    switch (reading) {
    case ReadAs::Text:
    case ReadAs::LongText:
    case ReadAs::List:
    case ReadAs::Name:
    case ReadAs::Names: return true;
    default: return false;
    }
}

/// A detector: a target's key and how many of the cells must look like it.
struct Detector
{
    const char *target;
    double share;
    int score;
    bool isStrong;
};

constexpr Detector kDetectors[] = {
    {"trial.registry_no", 0.8, 85, true},  {"candidate.trials", 0.8, 80, true}, {"trial.url", 0.8, 80, true},
    {"source.url", 0.8, 80, true},         {"company.website", 0.8, 78, true},  {"trial.phase", 0.8, 75, true},
    {"program.phase", 0.8, 75, true},      {"deal.stage", 0.8, 75, true},       {"trial.status", 0.8, 72, true},
    {"deal.type", 0.8, 70, false},         {"event.type", 0.8, 70, false},      {"candidate.modality", 0.7, 70, false},
    {"indication.area", 0.7, 68, false},   {"deal.territory", 0.8, 66, false},  {"program.region", 0.8, 50, false},
    {"company.country", 0.8, 62, false},   {"candidate.origin_country", 0.8, 62, false}, {"deal.asset_code", 0.7, 65, false},
    {"candidate.code", 0.7, 65, false},    {"deal.equity_text", 0.6, 60, false}, {"deal.headline", 0.8, 58, false},
    {"deal.upfront", 0.8, 57, false},      {"deal.announced", 0.8, 60, false},  {"event.date", 0.8, 60, false},
    {"rate.date", 0.8, 60, false},         {"company.name", 0.6, 60, false},    {"candidate.notes", 0.8, 40, false},
    {"deal.notes", 0.8, 40, false},        {"event.summary", 0.8, 40, false},
};

/// How many of the cells look like the target and could not be mistaken for something else.
double contentShare(const ColumnTarget &target, int index, const QStringList &texts, CellTyping &typing)
{
    static const QRegularExpression kCodes(u"^(?:[A-Z]{1,6}[- ]?\\d[\\w-]*(?:\\s*[/,;、]\\s*)?)+$"_s);
    static const QRegularExpression kEquity(u"equity|stake|shares|股权|股份|持股"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kCompanies(u"\\b(?:Inc|Ltd|LLC|GmbH|Corp|AG|S\\.?A|Pharma\\w*|Bio\\w*|Therapeutics|Medical|Co)\\b|公司|医院|药业|生物|医药|大学|研究院|科技"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMoney(u"[$€£¥₩]|\\b(?:USD|EUR|CNY|RMB|CHF|GBP|JPY|HKD)\\b|亿|万"_s);
    const QLatin1StringView key(target.key);
    if (key.endsWith("_code"_L1) || key == "candidate.code"_L1)
        return shareLike(texts, kCodes);
    if (key == "deal.equity_text"_L1)
        return shareLike(texts, kEquity);
    if (key == "company.name"_L1)
        return nameFit(texts) > 0.5 ? shareLike(texts, kCompanies) : 0;
    if (target.reading == ReadAs::Link)
        return shareLike(texts, links());
    if (target.reading == ReadAs::LongText)
        return meanLength(texts) > 60 ? 1 : 0;
    static const QRegularExpression kPhases(u"phase|\\bph ?\\d|期|clinical|marketed|launched|discovery|临床|上市"_s, QRegularExpression::CaseInsensitiveOption);
    if (target.reading == ReadAs::Phase && shareLike(texts, kPhases) < 0.5)
        return 0;
    const bool isMoney = target.reading == ReadAs::Money;
    if (shareLike(texts, plainNumbers()) > 0.3 || (isMoney && shareLike(texts, kMoney) < 0.6))
        return 0;
    MappedColumn column;
    column.index = index;
    column.target = QString::fromLatin1(target.key);
    return lookAs(column, texts, typing).fit;
}

} // namespace

ColumnLook lookAs(const MappedColumn &column, const QStringList &texts, CellTyping &typing)
{
    const ColumnTarget *target = columnTarget(column.target);
    ColumnLook look;
    qsizetype stated = 0;
    qsizetype known = 0;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        ++look.filled;
        const TypedCell cell = typing.read(column, text);
        const bool needsOrder = cell.refusal == Refusal::DateOrderNeeded;
        look.refused += cell.refusal != Refusal::None ? 1 : 0;
        look.understood += cell.isUnderstood() ? 1 : 0;
        stated += cell.isEmpty && cell.refusal == Refusal::None ? 0 : 1;
        known += needsOrder || (cell.isUnderstood() && !cell.isUnknownTerm) ? 1 : 0;
    }
    if (!target || stated == 0)
        look.fit = kNeutral;
    else
        look.fit = isFreeText(target->reading) ? textFit(*target, texts) : double(known) / double(stated);
    return look;
}

QList<ContentMatch> targetsLike(ListKind list, int index, const QStringList &texts, CellTyping &typing)
{
    QList<ContentMatch> matches;
    const bool anyFilled = std::ranges::any_of(texts, [](const QString &text) { return !text.isEmpty(); });
    for (const Detector &detector : kDetectors) {
        const ColumnTarget *target = columnTarget(QLatin1String(detector.target).toString());
        if (!anyFilled || !target || !target->isIn(list))
            continue;
        if (contentShare(*target, index, texts, typing) >= detector.share)
            matches.append({target, detector.score, detector.isStrong});
    }
    std::ranges::stable_sort(matches, std::greater(), &ContentMatch::score);
    return matches;
}

QList<int> placedHeadings(ListKind list, const QStringList &headings, const QList<QStringList> &columns, CellTyping &typing)
{
    const size_t rows = size_t(headings.size()) + 1;
    const size_t width = size_t(columns.size()) + 1;
    constexpr double kNothing = -1e9;
    constexpr double kFilledWeight = 0.4;
    // best[h][c]: the best sum with the first h headings placed among the first c columns.
    std::vector<std::vector<double>> best(rows, std::vector<double>(width, kNothing));
    std::vector<std::vector<bool>> isPlaced(rows, std::vector<bool>(width, false));
    std::ranges::fill(best[0], 0.0);
    for (size_t h = 1; h < rows; ++h) {
        const auto matches = targetsNamed(list, headings[qsizetype(h) - 1]);
        for (size_t c = h; c < width; ++c) {
            const QStringList &texts = columns[qsizetype(c) - 1];
            MappedColumn column;
            column.index = int(c) - 1;
            column.target = matches.isEmpty() ? QString() : QString::fromLatin1(matches.first().target->key);
            column.unit = unitOfHeading(headings[qsizetype(h) - 1]);
            const double score = lookAs(column, texts, typing).fit + kFilledWeight * shareOf(texts, [](const QString &) { return true; })
                * double(texts.size() - texts.count(QString())) / double(std::max<qsizetype>(1, texts.size()));
            const double placed = best[h - 1][c - 1] + score;
            isPlaced[h][c] = placed > best[h][c - 1];
            best[h][c] = std::max(placed, best[h][c - 1]);
        }
    }
    QList<int> places(headings.size(), -1);
    size_t c = width - 1;
    for (size_t h = rows - 1; h > 0; --h) {
        while (c > 0 && !isPlaced[h][c])
            --c;
        places[qsizetype(h) - 1] = int(c) - 1;
        c -= c > 0 ? 1 : 0;
    }
    return places;
}

} // namespace exchange
