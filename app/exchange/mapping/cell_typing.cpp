// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/cell_typing.h"

#include "domain/currencies.h"
#include "domain/names.h"
#include "domain/portfolio.h"
#include "domain/records/term.h"
#include "domain/value_text.h"
#include "exchange/values/place_reading.h"
#include "exchange/values/stated_text.h"

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

/// The portfolio's own terms by any of their names, and what they are called.
struct CellTyping::Terms
{
    explicit Terms(const Portfolio &portfolio)
    {
        for (const domain::Term &term : portfolio.rows<domain::Term>()) {
            const domain::Term *last = &term;
            for (int steps = 0; last->mergedInto.isValid() && steps < 8; ++steps) {
                const auto *next = portfolio.find(last->mergedInto);
                if (!next)
                    break;
                last = next;
            }
            for (const QString &name : {term.code, term.labelEn, term.labelZh})
                put(term.vocabulary, name, last->code);
            labels.insert({int(last->vocabulary), last->code}, {last->labelEn, last->labelZh});
        }
    }
    void put(TermVocabulary vocabulary, const QString &name, const QString &code)
    {
        if (const QString key = normalizedKey(name); !key.isEmpty())
            codes.insert({int(vocabulary), key}, code);
    }
    QString codeOf(TermVocabulary vocabulary, const QString &word) const
    {
        const QString own = codes.value({int(vocabulary), normalizedKey(word)});
        return own.isEmpty() ? builtInTerm(vocabulary, word) : own;
    }
    QString label(TermVocabulary vocabulary, const QString &code, Language language) const
    {
        const auto both = labels.value({int(vocabulary), code});
        const QString wanted = language == Language::Chinese ? both.second : both.first;
        return wanted.isEmpty() ? (both.first.isEmpty() ? code : both.first) : wanted;
    }

    QHash<std::pair<int, QString>, QString> codes;
    QHash<std::pair<int, QString>, std::pair<QString, QString>> labels;
};

namespace {

constexpr qsizetype kLongestLine = 2'000;
constexpr qsizetype kLongestText = 100'000;

void take(TypedCell &cell, const Value &value, Refusal refusal, const QString &note = {})
{
    cell.refusal = refusal;
    cell.isEmpty = refusal == Refusal::None && domain::isEmpty(value);
    if (refusal == Refusal::None)
        cell.value = value;
    cell.note = note;
}

void readText(TypedCell &cell, qsizetype longest, bool isOneLine)
{
    const QString kept = isOneLine ? cell.text.simplified() : cell.text.trimmed();
    const bool saysNone = kept.size() < 16 && saysNothing(plainText(kept));
    take(cell, kept.isEmpty() || saysNone ? Value() : Value(kept), kept.size() > longest ? Refusal::TooLong : Refusal::None);
}

void readItems(TypedCell &cell, const QStringList &items)
{
    cell.items = items;
    cell.isEmpty = items.isEmpty();
    cell.refusal = cell.text.size() > kLongestText ? Refusal::TooLong : Refusal::None;
}

void readOneName(TypedCell &cell)
{
    const QString name = cell.text.simplified();
    readItems(cell, name.isEmpty() || saysNothing(plainText(name)) ? QStringList() : QStringList{name});
    cell.refusal = name.size() > kLongestLine ? Refusal::TooLong : cell.refusal;
}

void readDateCell(TypedCell &cell, DateOrder order)
{
    const DateReading reading = readDate(cell.text, order);
    take(cell, reading.date.isEmpty() ? Value() : Value(reading.date), reading.refusal, reading.note);
}

void readMoneyCell(TypedCell &cell, const MoneyUnit &unit)
{
    cell.money = readMoney(cell.text, unit);
    cell.refusal = cell.money.refusal;
    cell.isEmpty = cell.money.isEmpty();
    cell.note = cell.money.note;
}

void readRoyaltyCell(TypedCell &cell)
{
    cell.royalty = readRoyalty(cell.text);
    cell.refusal = cell.royalty.refusal;
    cell.isEmpty = cell.refusal == Refusal::None && cell.royalty.disclosure == Disclosure::Unset;
}

void readPercentCell(TypedCell &cell)
{
    const PercentReading reading = readPercent(cell.text);
    const auto rate = reading.min ? reading.min : reading.max;
    const bool isOne = reading.disclosure == Disclosure::Known;
    take(cell, rate && isOne ? Value(*rate) : Value(), reading.refusal, isOne ? QString() : cell.text.simplified());
}

void readPhaseCell(TypedCell &cell, PhaseScale scale, const ColumnTarget &target)
{
    if (target.record == RecordKind::Trial && saysNotApplicable(cell.text))
        return take(cell, Value(qint64(Phase::NotApplicable)), Refusal::None, {});
    const PhaseReading reading = readPhase(cell.text, scale);
    take(cell, reading.phase == Phase::Unknown ? Value() : Value(qint64(reading.phase)), reading.refusal, reading.note);
    cell.choices = reading.choices;
    cell.activity = reading.activity == Activity::Unset ? QString() : codeOf(reading.activity);
    cell.isEmpty = cell.isEmpty && cell.activity.isEmpty();
}

void readChoiceCell(TypedCell &cell, const Vocabulary &vocabulary)
{
    const ChoiceReading reading = readChoice(vocabulary, cell.text);
    take(cell, reading.ordinal == 0 ? Value() : Value(qint64(reading.ordinal)), reading.refusal, reading.note);
    cell.choices = reading.choices;
}

void readCountry(TypedCell &cell, bool isOne)
{
    const CountryReading reading = readCountries(cell.text);
    // Several countries where one is wanted: none is preferred, the words are kept.
    const bool isTooMany = isOne && reading.codes.size() > 1;
    const Value value = isOne && reading.codes.size() == 1 ? Value(reading.codes.first()) : Value();
    take(cell, value, reading.refusal, isTooMany ? cell.text.simplified() : reading.note);
    cell.items = reading.refusal == Refusal::None ? reading.codes : QStringList();
    cell.isEmpty = cell.refusal == Refusal::None && reading.codes.isEmpty();
}

/// Territories are stored as worded: what is no known place is refused, since its countries could not be told.
void readTerritoryCell(TypedCell &cell, const QString &separator)
{
    QStringList labels;
    // Bars part the territories of a list; commas may belong to one label.
    const TerritoryReading whole = readTerritory(cell.text);
    const QStringList pieces = whole.refusal == Refusal::None && !cell.text.contains(u'|') ? QStringList{whole.label} : readList(cell.text, separator, false);
    for (const QString &piece : pieces) {
        const TerritoryReading reading = readTerritory(piece);
        cell.refusal = reading.refusal != Refusal::None ? reading.refusal : cell.refusal;
        if (!reading.label.isEmpty() && !labels.contains(reading.label))
            labels.append(reading.label);
    }
    take(cell, labels.isEmpty() ? Value() : Value(labels.join(u'|')), cell.refusal);
    cell.items = cell.refusal == Refusal::None ? labels : QStringList();
}

void readFlagCell(TypedCell &cell)
{
    const FlagReading reading = readFlag(cell.text);
    take(cell, reading.flag ? Value(*reading.flag) : Value(), reading.refusal, reading.note);
}

void readCountCell(TypedCell &cell)
{
    const CountReading reading = readCount(cell.text);
    take(cell, reading.count ? Value(*reading.count) : Value(), reading.refusal, reading.note);
}

void readDecimalCell(TypedCell &cell)
{
    const DecimalReading reading = readDecimal(cell.text);
    take(cell, reading.digits.isEmpty() ? Value() : Value(reading.digits), reading.refusal);
}

void readCurrencyCell(TypedCell &cell)
{
    const QString plain = plainText(cell.text);
    const QString code = currencyCode(plain);
    const bool isStated = !saysNothing(plain) && !saysUndisclosed(plain);
    take(cell, code.isEmpty() ? Value() : Value(code), isStated && code.isEmpty() ? Refusal::UnknownCurrency : Refusal::None);
}

/// Words where a source's link stands ("personal communication") are kept as a note: they are no reason to refuse what they back.
void readLinkCell(TypedCell &cell, bool mayBeWords)
{
    const LinkReading reading = readLink(cell.text);
    const bool isWords = mayBeWords && reading.refusal == Refusal::NotALink && !cell.text.contains(u':');
    take(cell, reading.url.isEmpty() ? Value() : Value(reading.url), isWords ? Refusal::None : reading.refusal, isWords ? cell.text.simplified() : QString());
    cell.isEmpty = cell.isEmpty && !isWords;
}

/// Free texts seldom repeat, and reading them costs nothing.
bool isWorthKeeping(ReadAs reading)
{
    switch (reading) {
    case ReadAs::Text:
    case ReadAs::LongText:
    case ReadAs::List:
    case ReadAs::Name:
    case ReadAs::Names:
    case ReadAs::Link: return false;
    default: return true;
    }
}

} // namespace

CellTyping::CellTyping(const Portfolio &portfolio) : m_terms(std::make_unique<Terms>(portfolio)) {}

CellTyping::~CellTyping() = default;

/// "Oncology – Solid Tumors": what cannot be found whole is cut at dashes and slashes; what names no term then is a note.
void CellTyping::readTerms(TypedCell &cell, const ColumnTarget &target, const QString &separator) const
{
    const QString plain = plainText(cell.text);
    cell.isEmpty = saysNothing(plain) || (saysUndisclosed(plain) && target.terms != TermVocabulary::TerminationReason);
    if (cell.isEmpty)
        return;
    if (const QString code = m_terms->codeOf(target.terms, plain); !code.isEmpty()) {
        cell.items = {code};
        return;
    }
    const QStringList separators = separator.isEmpty() ? QStringList{u"|"_s, u";"_s, u" - "_s, u": "_s, u"/"_s, u", "_s, u"、"_s, u" & "_s, u" and "_s} : QStringList{separator};
    QStringList notes;
    for (const QString &piece : splitOutsideBrackets(plain, separators)) {
        const Bracketed split = splitBrackets(piece);
        const QString code = m_terms->codeOf(target.terms, split.before);
        // "Oncology – Solid Tumors" says the area once and the disease beside it.
        if (code.isEmpty() || cell.items.contains(code))
            notes.append(piece);
        else
            cell.items.append(code);
        if (!code.isEmpty())
            notes.append(split.inside);
    }
    cell.isUnknownTerm = cell.items.isEmpty();
    if (cell.items.isEmpty())
        cell.items = {cell.text.simplified()};
    else
        cell.note = joinedNotes(notes);
    cell.refusal = cell.text.size() > kLongestValue ? Refusal::TooLong : Refusal::None;
}

TypedCell CellTyping::readAnew(const MappedColumn &column, const ColumnTarget &target, const QString &text) const
{
    TypedCell cell;
    cell.text = text;
    switch (target.reading) {
    case ReadAs::Text: readText(cell, kLongestLine, true); break;
    case ReadAs::LongText: readText(cell, kLongestText, false); break;
    case ReadAs::List: readItems(cell, readList(text, column.separator, true)); break;
    case ReadAs::Date: readDateCell(cell, column.dateOrder); break;
    case ReadAs::Money: readMoneyCell(cell, column.unit); break;
    case ReadAs::Percent: readPercentCell(cell); break;
    case ReadAs::Royalty: readRoyaltyCell(cell); break;
    case ReadAs::Phase: readPhaseCell(cell, column.phaseScale, target); break;
    case ReadAs::Choice: readChoiceCell(cell, target.vocabulary()); break;
    case ReadAs::Term: readTerms(cell, target, column.separator); break;
    case ReadAs::Name: readOneName(cell); break;
    case ReadAs::Names: readItems(cell, readList(text, column.separator, false)); break;
    case ReadAs::Country: readCountry(cell, true); break;
    case ReadAs::Countries: readCountry(cell, false); break;
    case ReadAs::Territory: readTerritoryCell(cell, column.separator); break;
    case ReadAs::Flag: readFlagCell(cell); break;
    case ReadAs::Count: readCountCell(cell); break;
    case ReadAs::Decimal: readDecimalCell(cell); break;
    case ReadAs::Currency: readCurrencyCell(cell); break;
    case ReadAs::Link: readLinkCell(cell, target.record == RecordKind::Source); break;
    }
    return cell;
}

TypedCell CellTyping::read(const MappedColumn &column, const QString &text)
{
    constexpr qsizetype kLongestKept = 400;
    const ColumnTarget *target = columnTarget(column.target);
    if (!target) {
        TypedCell cell;
        cell.text = text;
        readText(cell, kLongestText, false);
        return cell;
    }
    if (text.size() > kLongestKept || !isWorthKeeping(target->reading))
        return readAnew(column, *target, text);
    auto &known = m_read[{column.index, column.target}];
    if (known.column != column)
        known = {column, {}};
    const auto found = known.cells.constFind(text);
    return found != known.cells.cend() ? *found : *known.cells.insert(text, readAnew(column, *target, text));
}

TypedCell CellTyping::read(const MappedConstant &constant)
{
    MappedColumn column;
    column.target = constant.target;
    return read(column, constant.value);
}

QString CellTyping::words(const MappedColumn &column, const TypedCell &cell, Language language) const
{
    if (cell.refusal != Refusal::None)
        return refusalText(cell.refusal, cell.text, language);
    const ColumnTarget *target = columnTarget(column.target);
    if (cell.isEmpty || !target)
        return cell.isEmpty ? QString() : cell.text.simplified();
    const QString said = typedWords(*target, cell, language);
    return cell.note.isEmpty() || target->reading == ReadAs::Money ? said : joinedNotes({said, cell.note});
}

QString CellTyping::typedWords(const ColumnTarget &target, const TypedCell &cell, Language language) const
{
    const QString comma = language == Language::Chinese ? u"、"_s : u", "_s;
    switch (target.reading) {
    case ReadAs::Money: return moneyWords(cell.money, language);
    case ReadAs::Royalty: return royaltyWords(cell.royalty, language);
    case ReadAs::Term: {
        QStringList labels;
        for (const QString &code : cell.items)
            labels.append(m_terms->label(target.terms, code, language));
        return labels.join(comma);
    }
    case ReadAs::List:
    case ReadAs::Name:
    case ReadAs::Names: return cell.items.join(comma);
    case ReadAs::Phase:
        return joinedNotes({isEmpty(cell.value) ? QString() : labelOf(Phase(std::get<qint64>(cell.value)), language),
                            vocabularyOf<Activity>().label(std::max(0, vocabularyOf<Activity>().find(cell.activity)), language)});
    default: break;
    }
    FieldMeta field{target.field, target.english, FieldKind::Text};
    switch (target.reading) {
    case ReadAs::Choice: return target.vocabulary().label(std::get<qint64>(cell.value), language);
    case ReadAs::Percent: field.kind = FieldKind::BasisPoints; break;
    case ReadAs::Count: field.kind = FieldKind::Integer; break;
    case ReadAs::Date: field.kind = FieldKind::Date; break;
    case ReadAs::Flag: field.kind = FieldKind::Flag; break;
    case ReadAs::Country: field.kind = FieldKind::Country; break;
    default: break;
    }
    if (target.reading == ReadAs::Countries || target.reading == ReadAs::Territory)
        return cell.items.join(comma);
    return displayText(field, cell.value, Portfolio(), language).simplified();
}

QList<TypedPreview> typedPreview(const MappedColumn &column, const QStringList &texts, const Portfolio &portfolio, Language language, qsizetype limit)
{
    QHash<QString, qsizetype> places;
    QList<TypedPreview> lines;
    CellTyping typing(portfolio);
    for (const QString &text : texts) {
        const auto at = places.constFind(text);
        if (at != places.cend()) {
            ++lines[*at].count;
            continue;
        }
        places.insert(text, lines.size());
        const TypedCell cell = typing.read(column, text);
        lines.append({text, 1, cell, typing.words(column, cell, language)});
    }
    std::ranges::stable_sort(lines, [](const TypedPreview &a, const TypedPreview &b) {
        const bool aRefused = a.cell.refusal != Refusal::None;
        const bool bRefused = b.cell.refusal != Refusal::None;
        return aRefused != bRefused ? aRefused : a.count > b.count;
    });
    lines.resize(std::min(limit, lines.size()));
    return lines;
}

} // namespace exchange
