// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/sentences.h"

#include <QCoreApplication>

namespace presentation {

using domain::ProblemCode;

namespace {

const char *problemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::RequiredEmpty: return QT_TRANSLATE_NOOP("Problem", "This must not be empty.");
    case ProblemCode::UnknownCountry: return QT_TRANSLATE_NOOP("Problem", "This is not a country. Write its name or two-letter code.");
    case ProblemCode::UnknownCurrency: return QT_TRANSLATE_NOOP("Problem", "This is not a currency. Write its three-letter code, such as USD.");
    case ProblemCode::BadLink: return QT_TRANSLATE_NOOP("Problem", "A link begins with http:// or https://.");
    case ProblemCode::BrokenReference: return QT_TRANSLATE_NOOP("Problem", "The record this refers to does not exist.");
    case ProblemCode::WrongReference: return QT_TRANSLATE_NOOP("Problem", "This refers to a record of the wrong kind.");
    case ProblemCode::RateOutOfRange: return QT_TRANSLATE_NOOP("Problem", "A rate lies between 0% and 100%.");
    case ProblemCode::NegativeNumber: return QT_TRANSLATE_NOOP("Problem", "This must not be negative.");
    case ProblemCode::UnknownChoice: return QT_TRANSLATE_NOOP("Problem", "This is not one of the choices.");
    case ProblemCode::MinAboveMax: return QT_TRANSLATE_NOOP("Problem", "The minimum is above the maximum. Correct one of them.");
    case ProblemCode::EndBeforeStart: return QT_TRANSLATE_NOOP("Problem", "The end lies before the start. Correct one of the dates.");
    case ProblemCode::UpfrontAboveHeadline: return QT_TRANSLATE_NOOP("Problem", "Upfront payments exceed the headline total, which includes them.");
    case ProblemCode::EventBeforeDeal: return QT_TRANSLATE_NOOP("Problem", "The event lies before the deal was announced or signed.");
    case ProblemCode::EffectiveBeforeNotice: return QT_TRANSLATE_NOOP("Problem", "It takes effect before its notice was given.");
    case ProblemCode::AmountWithoutCurrency: return QT_TRANSLATE_NOOP("Problem", "The amount has no currency.");
    case ProblemCode::AmountNotStated: return QT_TRANSLATE_NOOP("Problem", "The disclosure says that an amount is known, but none is given.");
    case ProblemCode::AmountButUndisclosed: return QT_TRANSLATE_NOOP("Problem", "There is an amount, but the disclosure says there is none.");
    case ProblemCode::ReasonWithoutEnd: return QT_TRANSLATE_NOOP("Problem", "A reason for ending is given, but the event ends nothing.");
    case ProblemCode::DuplicateName: return QT_TRANSLATE_NOOP("Problem", "Another record goes by the same name.");
    case ProblemCode::DuplicateNumber: return QT_TRANSLATE_NOOP("Problem", "Another trial has the same registry number.");
    case ProblemCode::UnknownTerritory: return QT_TRANSLATE_NOOP("Problem", "The territory is not in the region table, so its countries are not known.");
    case ProblemCode::SelfReference: return QT_TRANSLATE_NOOP("Problem", "The record refers to itself.");
    case ProblemCode::TiersOverlap: return QT_TRANSLATE_NOOP("Problem", "Two royalty tiers overlap.");
    case ProblemCode::PartyMissing: return QT_TRANSLATE_NOOP("Problem", "The deal lacks a principal or a partner.");
    case ProblemCode::RatesDisagree: return QT_TRANSLATE_NOOP("Problem", "Another rate of the same two currencies and day says something else. Keep one of them.");
    case ProblemCode::PhaseForTrialsOnly: return QT_TRANSLATE_NOOP("Problem", "This phase is for trials only.");
    }
    return "";
}

} // namespace

QString problemText(const domain::Problem &problem)
{
    return QCoreApplication::translate("Problem", problemSource(problem.code));
}

} // namespace presentation
