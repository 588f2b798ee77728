// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/dashboard_layout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace presentation {

using analytics::ChartOptions;
using domain::Error;
using domain::Result;

namespace {

constexpr int kVersion = 1;
constexpr char kFormat[] = "portolan-dashboard";

constexpr std::pair<CardKind, const char *> kKinds[] = {
    {CardKind::KeyFigures, "key-figures"}, {CardKind::Chart, "chart"}, {CardKind::Upcoming, "upcoming"}, {CardKind::Changes, "changes"}};
constexpr std::pair<ComparedWith::Before, const char *> kBefore[] = {
    {ComparedWith::Before::Year, "year"}, {ComparedWith::Before::HalfYear, "half-year"}, {ComparedWith::Before::Quarter, "quarter"}, {ComparedWith::Before::Month, "month"}};

template <class Value, size_t Size>
QString wordOf(const std::pair<Value, const char *> (&words)[Size], Value value)
{
    const auto found = std::ranges::find(words, value, &std::pair<Value, const char *>::first);
    return found == std::end(words) ? QString() : QString::fromLatin1(found->second);
}

template <class Value, size_t Size>
std::optional<Value> valueOf(const std::pair<Value, const char *> (&words)[Size], const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == std::end(words) ? std::nullopt : std::optional(found->first);
}

QString chosenWord(const analytics::OptionSpec &option, const ChartOptions &options)
{
    const int value = option.read(options);
    if (option.isSwitch())
        return value != 0 ? QStringLiteral("yes") : QString();
    const auto choice = std::ranges::find(option.choices, value, &analytics::OptionChoice::value);
    return choice == option.choices.end() || choice == option.choices.begin() ? QString() : QString::fromLatin1(choice->word);
}

QJsonObject optionsJson(const DashboardCard &card)
{
    QJsonObject object;
    for (const auto *option : card.chart->options) {
        if (const QString word = chosenWord(*option, card.options); !word.isEmpty())
            object.insert(QLatin1String(option->key), word);
    }
    if (card.options.unit != card.chart->defaultUnit() && card.options.unit != domain::RecordKind::Unset)
        object.insert(QStringLiteral("unit"), analytics::unitWord(card.options.unit));
    return object;
}

void readOption(DashboardCard &card, const QString &key, const QString &word)
{
    for (const auto *option : card.chart->options) {
        if (key != QLatin1String(option->key))
            continue;
        if (option->isSwitch())
            option->write(card.options, word == QLatin1String("yes") ? 1 : 0);
        else if (const auto choice = std::ranges::find_if(option->choices, [&](const auto &one) { return word == QLatin1String(one.word); });
                 choice != option->choices.end())
            option->write(card.options, choice->value);
    }
}

/// Options that this version does not know are left at their default.
void readOptions(DashboardCard &card, const QJsonObject &object)
{
    card.options.unit = card.chart->defaultUnit();
    if (const auto unit = analytics::unitFromWord(object.value(QLatin1String("unit")).toString()); std::ranges::find(card.chart->units, unit) != card.chart->units.end())
        card.options.unit = unit;
    for (auto it = object.begin(); it != object.end(); ++it)
        readOption(card, it.key(), it.value().toString());
}

QJsonObject cardJson(const DashboardCard &card)
{
    if (card.kind == CardKind::Foreign)
        return card.foreign;
    QJsonObject object{{QStringLiteral("card"), wordOf(kKinds, card.kind)}, {QStringLiteral("columns"), card.columns}, {QStringLiteral("rows"), card.rows}};
    if (card.kind != CardKind::Chart)
        return object;
    object.insert(QStringLiteral("chart"), QString::fromLatin1(card.chart->id));
    if (const QJsonObject options = optionsJson(card); !options.isEmpty())
        object.insert(QStringLiteral("options"), options);
    return object;
}

DashboardCard cardFrom(const QJsonObject &object)
{
    DashboardCard card;
    card.columns = std::clamp(object.value(QLatin1String("columns")).toInt(1), 1, kDashboardColumns);
    card.rows = std::clamp(object.value(QLatin1String("rows")).toInt(1), 1, kDashboardRows);
    card.kind = valueOf(kKinds, object.value(QLatin1String("card")).toString()).value_or(CardKind::Foreign);
    if (card.kind == CardKind::Chart) {
        card.chart = analytics::findChart(object.value(QLatin1String("chart")).toString());
        if (card.chart)
            readOptions(card, object.value(QLatin1String("options")).toObject());
        else
            card.kind = CardKind::Foreign;
    }
    if (card.kind == CardKind::Foreign)
        card.foreign = object;
    return card;
}

ComparedWith comparisonFrom(const QString &word)
{
    if (const auto before = valueOf(kBefore, word))
        return {*before, {}};
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? ComparedWith{ComparedWith::Before::Day, day} : ComparedWith{};
}

Error notALayout(const char *part)
{
    return {Error::Code::Syntax, QStringLiteral("dashboard"), QLatin1String(part)};
}

DashboardCard chartCard(const char *id)
{
    DashboardCard card;
    card.chart = analytics::findChart(QString::fromLatin1(id));
    card.options.unit = card.chart->defaultUnit();
    return card;
}

DashboardCard plainCard(CardKind kind)
{
    DashboardCard card;
    card.kind = kind;
    return card;
}

DashboardLayout layoutOf(const QList<DashboardCard> &cards)
{
    DashboardLayout layout;
    for (const auto &card : cards)
        layout.add(card);
    return layout;
}

} // namespace

QJsonObject DashboardLayout::toJson() const
{
    QJsonArray list;
    for (const auto &card : cards)
        list.append(cardJson(card));
    const QString compared = comparison.before == ComparedWith::Before::Day ? comparison.day.toString(Qt::ISODate) : wordOf(kBefore, comparison.before);
    return {{QStringLiteral("version"), kVersion}, {QStringLiteral("compare"), compared}, {QStringLiteral("cards"), list}};
}

QString DashboardLayout::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

Result<DashboardLayout> DashboardLayout::fromJson(const QJsonObject &object)
{
    const auto list = object.value(QLatin1String("cards"));
    if (!list.isArray())
        return notALayout("cards");
    DashboardLayout layout;
    layout.comparison = comparisonFrom(object.value(QLatin1String("compare")).toString());
    const auto cards = list.toArray();
    for (const auto &card : cards) {
        if (!card.isObject())
            return notALayout("cards");
        if (!layout.add(cardFrom(card.toObject())))
            break;
    }
    return layout;
}

Result<DashboardLayout> DashboardLayout::fromText(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? fromJson(document.object()) : Result<DashboardLayout>(notALayout("text"));
}

qsizetype DashboardLayout::indexOf(int key) const
{
    const auto found = std::ranges::find(cards, key, &DashboardCard::key);
    return found == cards.end() ? -1 : found - cards.begin();
}

bool DashboardLayout::add(DashboardCard card)
{
    if (cards.size() >= kMostCards)
        return false;
    int last = 0;
    for (const auto &other : cards)
        last = std::max(last, other.key);
    card.key = last + 1;
    cards.append(card);
    return true;
}

bool DashboardLayout::remove(int key)
{
    return cards.removeIf([key](const DashboardCard &card) { return card.key == key; }) > 0;
}

bool DashboardLayout::move(int key, qsizetype to)
{
    const qsizetype from = indexOf(key);
    const qsizetype place = std::clamp<qsizetype>(to, 0, cards.size() - 1);
    if (from < 0 || from == place)
        return false;
    cards.move(from, place);
    return true;
}

bool DashboardLayout::resize(int key, int columns, int rows)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return false;
    DashboardCard &card = cards[index];
    const DashboardCard before = card;
    card.columns = std::clamp(columns, 1, kDashboardColumns);
    card.rows = std::clamp(rows, 1, kDashboardRows);
    return !(card == before);
}

DashboardLayout overviewLayout()
{
    return layoutOf({plainCard(CardKind::KeyFigures), chartCard("therapeutic-area-concentration"), chartCard("phase-distribution"),
                     chartCard("partnership-outcomes"), chartCard("deal-value"), plainCard(CardKind::Upcoming), plainCard(CardKind::Changes)});
}

DashboardLayout dealsLayout()
{
    auto survival = chartCard("partnership-survival");
    survival.columns = 2;
    return layoutOf({plainCard(CardKind::KeyFigures), chartCard("deal-value"), chartCard("top-deals"), chartCard("partner-league"), survival,
                     chartCard("termination-reasons"), chartCard("partnership-outcomes"), chartCard("deal-terms"), chartCard("headline-to-paid")});
}

DashboardLayout clinicalLayout()
{
    auto pipeline = chartCard("trial-timeline");
    pipeline.columns = 2;
    return layoutOf({plainCard(CardKind::KeyFigures), chartCard("trial-status"), chartCard("trial-starts"), chartCard("phase-distribution"), pipeline,
                     plainCard(CardKind::Upcoming), chartCard("enrollment"), chartCard("phase-transitions"), chartCard("novelty-by-origin")});
}

QByteArray DashboardFile::toBytes() const
{
    const QJsonObject object{{QStringLiteral("format"), QLatin1String(kFormat)},
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("layout"), layout.toJson()}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<DashboardFile> DashboardFile::fromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto object = QJsonDocument::fromJson(bytes, &problem).object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String(kFormat))
        return notALayout("format");
    if (object.value(QLatin1String("version")).toInt() > kVersion)
        return Error{Error::Code::NewerSchema, QStringLiteral("dashboard"), {}};
    const QString name = object.value(QLatin1String("name")).toString().trimmed();
    if (name.isEmpty())
        return notALayout("name");
    const auto held = object.value(QLatin1String("layout")).toObject();
    if (held.value(QLatin1String("cards")).toArray().size() > kMostCards)
        return notALayout("count");
    const auto layout = DashboardLayout::fromJson(held);
    return layout ? Result<DashboardFile>(DashboardFile{name, layout.value()}) : Result<DashboardFile>(layout.error());
}

} // namespace presentation
