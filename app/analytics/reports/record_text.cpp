// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/amount_words.h"
#include "analytics/reports/figure_making.h"

#include "domain/changes/record_fields.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"

namespace analytics {

using domain::RecordKind;
using figure::BothLanguages;
using figure::KeyFigure;
using namespace Qt::StringLiterals;

namespace {

QString fieldText(const domain::Portfolio &portfolio, const SubjectRecord &subject, const domain::FieldMeta &field, const domain::Value &value, domain::Language language)
{
    constexpr BothLanguages kUnknown{"not recorded", "未记录"};
    const domain::Id<domain::Deal> deal{subject.id};
    const QLatin1StringView key(field.key);
    if (subject.kind == RecordKind::Deal && key == "headline"_L1)
        return amountText(domain::statedHeadline(portfolio, deal), language);
    if (subject.kind == RecordKind::Deal && key == "upfront"_L1)
        return amountText(domain::upfront(portfolio, deal), language);
    return domain::isEmpty(value) ? kUnknown.in(language) : domain::displayText(field, value, portfolio, language);
}

} // namespace

QString amountText(const domain::AmountInterval &amount, domain::Language language)
{
    constexpr BothLanguages kUndisclosed{"not disclosed", "未披露"};
    constexpr BothLanguages kUpTo{"up to %1", "最高%1"};
    if (!amount.low && !amount.high)
        return kUndisclosed.in(language);
    const auto money = [&](qint64 units) { return domain::moneyText(units, amount.currency, language); };
    if (amount.isKnown())
        return money(*amount.low);
    if (!amount.low)
        return kUpTo.in(language).arg(money(*amount.high));
    return amount.high ? u"%1 – %2"_s.arg(money(*amount.low), money(*amount.high)) : u"≥ "_s + money(*amount.low);
}

FigureDesk::Making::Made FigureDesk::Making::makeRecordText(const FigureCall &call)
{
    const auto &portfolio = *m_request.snapshot;
    if (m_subject.id == 0)
        return LiveError{LiveError::Code::NoSubject, u"subject"_s, {}};
    KeyFigure text;
    if (call.name == u"subject") {
        text.text = domain::recordName(portfolio, m_subject.kind, m_subject.id, m_request.language);
        return text;
    }
    const QString key = call.parameters.value(u"field"_s);
    const auto fields = domain::recordFields(m_subject.kind);
    QStringList known;
    for (const auto *field : fields->fields() + fields->derived()) {
        known.append(QLatin1StringView(field->key));
        if (known.last() != key)
            continue;
        text.text = fieldText(portfolio, m_subject, *field, fields->value(portfolio, m_subject.id, key, m_request.asOf), m_request.language);
        text.label = QString::fromUtf8(field->label);
        return text;
    }
    return LiveError{LiveError::Code::NothingThere, key, known.join(u", "_s)};
}

} // namespace analytics
