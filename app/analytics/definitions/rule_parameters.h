// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/portfolio.h"

#include <QStringList>

namespace analytics {

/// One of the answers a rule's question can have.
struct RuleChoice
{
    QString word;  ///< Stored, never translated: a code.
    QString label; ///< In the asked language.
};

/// One question a definition leaves to the portfolio, with the answer that holds now.
struct RuleParameter
{
    enum class Kind : quint8 {
        Money,    ///< Whole US dollars above 0.
        Number,   ///< A whole number above 0.
        One,      ///< The word of one choice.
        Several,  ///< '|'-separated words of choices, in the choices' order; at least one.
        Countries ///< '|'-separated ISO codes; at least one.
    };
    const char *key;   ///< Member of the rule's JSON.
    const char *label; ///< Source text in the context "figure".
    Kind kind = Kind::Number;
    QString value;
    QList<RuleChoice> choices = {};
    QStringList fixed = {};             ///< Words of choices that always hold and cannot be taken away.
    const char16_t *setting = nullptr;  ///< The portfolio's setting by which the domain knows the answer too; null: only the rule has it.
};

/// What may be chosen about a definition, with the answers that hold now; empty where its rule is fixed.
QList<RuleParameter> ruleParameters(const domain::Portfolio &portfolio, QStringView key, domain::Language language);

/// The answer in the form in which it is stored; Error::Constraint where it is none of those the question allows.
domain::Result<QString> checkedAnswer(const RuleParameter &parameter, const QString &answer);

/// The labels of a parameter's answers, joined: "Terminated, Rights returned".
QString answerText(const RuleParameter &parameter, domain::Language language);

} // namespace analytics
