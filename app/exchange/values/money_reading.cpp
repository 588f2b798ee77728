// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/money_reading.h"

#include "domain/currencies.h"
#include "exchange/values/money_tokens.h"
#include "exchange/values/money_words.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAmount = 100'000'000'000'000;

MoneyReading refusedMoney(Refusal refusal)
{
    MoneyReading reading;
    reading.refusal = refusal;
    return reading;
}

MoneyReading saidOnly(Disclosure disclosure, const QString &note)
{
    MoneyReading reading;
    reading.parts.append(MoneyPart{termTypeSaid(note), {}, {}, {}, disclosure});
    reading.note = note;
    return reading;
}

/// "undisclosed", "includes milestones", "no upfront": texts without a number.
MoneyReading readWithoutNumber(const QString &plain)
{
    static const QRegularExpression kNone(u"^(?:(?:no|zero|without)\\b|无|没有).+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPresent(u"^(?:(?:yes|includes?|included|including|plus|with|present|eligible)\\b|是|有|包括|包含|另有).*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (saysUndisclosed(plain)) {
        MoneyReading reading = saidOnly(Disclosure::Undisclosed, plain);
        constexpr qsizetype kMereWord = 16;
        if (plain.size() <= kMereWord && reading.parts.first().type == TermType::Unset)
            reading.note.clear();
        return reading;
    }
    if (plain.endsWith(u'?'))
        return refusedMoney(Refusal::Doubtful);
    if (kNone.match(plain).hasMatch())
        return saidOnly(Disclosure::None, plain);
    if (kPresent.match(plain).hasMatch())
        return saidOnly(Disclosure::Present, plain);
    return refusedMoney(Refusal::NotAnAmount);
}

/// The words between two amounts, cut at the first connector.
struct Joint
{
    QString left;      ///< Belongs to the amount before.
    QString connector; ///< Empty: none stands there.
    QString right;     ///< Belongs to the amount behind.
};

Joint jointOf(const QString &gap)
{
    static const QRegularExpression kConnector(
        u"\\+|;|,|&|/|\\(|=|≈|\\bplus\\b|\\band\\b|\\bor\\b|\\bincluding\\b|\\bincl\\b\\.?|\\bof which\\b|\\bwith\\b|\\bequivalent\\b|其中|包括|包含|约合|加上|加|和|及|、"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kConnector.match(gap);
    if (!match.hasMatch())
        return {gap, {}, gap};
    return {gap.first(match.capturedStart()), match.captured().toLower(), gap.sliced(match.capturedEnd())};
}

bool saysIncluded(const QString &gap)
{
    static const QRegularExpression kIncluded(u"\\(|\\bincluding\\b|\\bincl\\b|\\bof which\\b|\\bconsist|\\bcompris|其中|包括|包含"_s, QRegularExpression::CaseInsensitiveOption);
    return kIncluded.match(gap).hasMatch();
}

bool saysEquivalent(const Joint &joint, const QString &gap)
{
    static const QStringList kConnectors{u"("_s, u"/"_s, u"="_s, u"≈"_s, u"or"_s, u"equivalent"_s, u"约合"_s, u","_s};
    return kConnectors.contains(joint.connector) || gap.contains(u"equivalent"_s, Qt::CaseInsensitive) || gap.contains(u"约合"_s);
}

/// Reads the tokens of one text into parts, keeping what the words around them say.
class MoneyAssembly
{
public:
    MoneyAssembly(const MoneyTokens &tokens, const MoneyUnit &unit, const QString &plain) : m_tokens(tokens), m_unit(unit), m_plain(plain) {}

    MoneyReading read();

private:
    bool spreadUnits();
    QString currencyOf(const MoneyToken &token) const;
    bool isJoined(qsizetype at) const;
    void take(qsizetype at);
    void takeEquivalent(const MoneyPart &part);
    void takeTail();
    void keep(const QString &words);

    MoneyTokens m_tokens;
    MoneyUnit m_unit;
    QString m_plain;
    MoneyReading m_reading;
    QStringList m_notes;
    QString m_equivalentOf; ///< Currency of the first part.
};

QString MoneyAssembly::currencyOf(const MoneyToken &token) const
{
    if (!token.isBareSign)
        return token.currency.isEmpty() ? m_unit.currency : token.currency;
    const Currency *stated = currency(m_unit.currency);
    if (token.currency == u"USD")
        return stated && stated->symbol.endsWith(u'$') ? stated->code : token.currency;
    if (m_unit.currency == u"CNY" || m_unit.currency == u"JPY")
        return m_unit.currency;
    static const QRegularExpression kChinese(u"[亿万元]"_s);
    return m_plain.contains(kChinese) ? u"CNY"_s : QString();
}

/// Currency and scale stand once for both ends of a range, and a currency once for what is added to it.
bool MoneyAssembly::spreadUnits()
{
    auto &amounts = m_tokens.amounts;
    const bool anyScale = std::ranges::any_of(amounts, [](const MoneyToken &token) { return token.factor != 0; });
    for (auto &token : amounts) {
        const QString code = currencyOf(token);
        if (token.isBareSign && code.isEmpty())
            return false;
        token.currency = code;
    }
    for (qsizetype i = amounts.size() - 1; i > 0; --i) {
        auto &first = amounts[i - 1];
        if (!isJoined(i))
            continue;
        first.factor = first.factor == 0 ? amounts[i].factor : first.factor;
        if (m_unit.currency.isEmpty() || first.currency.isEmpty())
            first.currency = first.currency.isEmpty() ? amounts[i].currency : first.currency;
        amounts[i].factor = amounts[i].factor == 0 ? first.factor : amounts[i].factor;
    }
    for (auto &token : amounts) {
        token.factor = token.factor != 0 ? token.factor : anyScale ? 1 : m_unit.factor;
        if (token.currency.isEmpty())
            token.currency = amounts.first().currency;
    }
    return true;
}

bool MoneyAssembly::isJoined(qsizetype at) const
{
    return isRangeGap(m_tokens.amounts[at].gap, m_tokens.amounts[at - 1].gap);
}

void MoneyAssembly::keep(const QString &words)
{
    static const QRegularExpression kEdges(u"^[\\s,;:.()+&-]+|[\\s,;:(+&-]+$"_s);
    QString note = words;
    note.remove(kEdges);
    if (note.count(u')') > note.count(u'(') && note.endsWith(u')'))
        note.chop(1);
    if (!isFiller(note))
        m_notes.append(note.trimmed());
}

void MoneyAssembly::takeEquivalent(const MoneyPart &part)
{
    m_reading.equivalentMin = part.min;
    m_reading.equivalentMax = part.max;
    m_reading.equivalentCurrency = part.currency;
    // "up to $328M (CHF 265M)": the bound holds for both.
    const Disclosure bound = m_reading.parts.first().disclosure;
    if (bound == Disclosure::UpTo)
        m_reading.equivalentMin.reset();
    else if (bound == Disclosure::AtLeast)
        m_reading.equivalentMax.reset();
}

void MoneyAssembly::take(qsizetype at)
{
    const auto &amounts = m_tokens.amounts;
    const bool isRange = at + 1 < amounts.size() && isJoined(at + 1);
    const auto last = isRange ? at + 1 : at;
    const QString &gap = amounts[at].gap;
    const Joint before = at == 0 ? Joint{{}, {}, gap} : jointOf(gap);
    const QString gapAfter = last + 1 < amounts.size() ? amounts[last + 1].gap : m_tokens.tail;
    const QString after = jointOf(gapAfter).left;
    static const QRegularExpression kPlusSign(u"^\\s*\\+\\s*(?:and\\b|plus\\b|[;,)])"_s);
    MoneyPart part;
    part.currency = amounts[at].currency;
    part.min = exactAmount(amounts[at].digits, amounts[at].factor);
    part.max = exactAmount(amounts[last].digits, amounts[last].factor);
    if (!part.min || !part.max || *part.max > kLargestAmount)
        m_reading.refusal = !part.min || !part.max ? Refusal::NotAnAmount : Refusal::TooLarge;
    else if (*part.min > *part.max)
        m_reading.refusal = Refusal::NotAnAmount;
    Disclosure bound = isRange && part.min != part.max ? Disclosure::Range : boundBefore(before.right);
    if (bound == Disclosure::Unset)
        bound = kPlusSign.match(gapAfter).hasMatch() ? Disclosure::AtLeast : boundAfter(last + 1 < amounts.size() ? after : m_tokens.tail);
    part.disclosure = bound == Disclosure::Unset ? Disclosure::Known : bound;
    if (part.disclosure == Disclosure::UpTo)
        part.min.reset();
    else if (part.disclosure == Disclosure::AtLeast)
        part.max.reset();
    part.type = termTypeSaid(after);
    if (part.type == TermType::Unset)
        part.type = termTypeSaid(before.right);
    keep(before.right);
    if (last + 1 < amounts.size())
        keep(after);
    const bool otherCurrency = at > 0 && !part.currency.isEmpty() && part.currency != m_reading.parts.first().currency;
    if (otherCurrency && saysEquivalent(before, gap) && m_reading.equivalentCurrency.isEmpty()) {
        takeEquivalent(part);
        return;
    }
    part.isIncluded = at > 0 && saysIncluded(gap);
    m_reading.parts.append(part);
}

/// After the last amount: "milestones undisclosed" is a part of its own, everything else a note.
void MoneyAssembly::takeTail()
{
    for (const QString &piece : splitOutsideBrackets(m_tokens.tail, {u"+"_s, u";"_s, u","_s, u" and "_s, u" plus "_s})) {
        if (saysUndisclosed(piece) && termTypeSaid(piece) != TermType::Unset)
            m_reading.parts.append(MoneyPart{termTypeSaid(piece), {}, {}, {}, Disclosure::Undisclosed});
        else
            keep(piece);
    }
}

MoneyReading MoneyAssembly::read()
{
    if (!spreadUnits())
        return refusedMoney(Refusal::UnknownCurrency);
    for (qsizetype at = 0; at < m_tokens.amounts.size(); ++at) {
        const bool isRange = at + 1 < m_tokens.amounts.size() && isJoined(at + 1);
        take(at);
        if (m_reading.refusal != Refusal::None)
            return refusedMoney(m_reading.refusal);
        at += isRange ? 1 : 0;
    }
    takeTail();
    m_reading.note = joinedNotes(m_notes);
    return m_reading;
}

Refusal refusedShape(const QString &plain)
{
    static const QRegularExpression kLetter(u"\\d[Oo]+(?=[\\d.,\\sKMB]|$)|(?<=\\d)l(?=\\d)"_s);
    static const QRegularExpression kNegative(u"^\\(.*\\)$|^\\W*-\\s*(?:\\p{L}{0,3}\\p{Sc})?\\s*\\d"_s);
    if (kLetter.match(plain).hasMatch())
        return Refusal::LetterInNumber;
    if (plain.endsWith(u'?'))
        return Refusal::Doubtful;
    return kNegative.match(plain).hasMatch() ? Refusal::NotAnAmount : Refusal::None;
}

} // namespace

MoneyReading readMoney(const QString &text, const MoneyUnit &unit)
{
    if (text.size() > kLongestValue)
        return refusedMoney(Refusal::TooLong);
    const QString plain = plainText(text);
    if (saysNothing(plain))
        return {};
    static const QRegularExpression kDigit(u"\\d"_s);
    static const QRegularExpression kPerUnit(u"per share|a share|/ ?share|per unit|per ADS|每股"_s, QRegularExpression::CaseInsensitiveOption);
    if (!plain.contains(kDigit))
        return readWithoutNumber(plain);
    if (kPerUnit.match(plain).hasMatch())
        return saidOnly(Disclosure::Present, plain);
    if (const Refusal refusal = refusedShape(plain); refusal != Refusal::None)
        return refusedMoney(refusal);
    const MoneyTokens tokens = moneyTokens(plain);
    if (tokens.refusal != Refusal::None)
        return refusedMoney(tokens.refusal);
    if (tokens.amounts.isEmpty())
        return plain.contains(u'%') ? saidOnly(Disclosure::Present, plain) : refusedMoney(Refusal::NotAnAmount);
    return MoneyAssembly(tokens, unit, plain).read();
}

MoneyPart MoneyReading::total() const
{
    if (parts.isEmpty())
        return {};
    MoneyPart sum = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const MoneyPart &part = parts[i];
        if (part.isIncluded)
            continue;
        const bool isAmount = part.min || part.max;
        if (isAmount && part.currency != sum.currency)
            return parts.first();
        sum.min = sum.min || part.min ? std::optional(sum.min.value_or(0) + part.min.value_or(0)) : std::nullopt;
        sum.max = sum.max && part.max ? std::optional(*sum.max + *part.max) : std::nullopt;
        sum.type = TermType::Unset;
    }
    if (parts.size() > 1 && (sum.min || sum.max)) {
        sum.disclosure = !sum.max ? Disclosure::AtLeast : !sum.min ? Disclosure::UpTo : sum.min == sum.max ? Disclosure::Known : Disclosure::Range;
        // A bound that is the sum of a known amount and an "up to" is a range from the known part on.
    }
    return sum;
}

} // namespace exchange
