// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary/pipeline_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"

#include <QRegularExpression>

namespace domain {

int rank(Phase phase)
{
    switch (phase) {
    case Phase::Unknown:
    case Phase::NotApplicable: return 0;
    case Phase::Discovery: return 10;
    case Phase::Preclinical: return 20;
    case Phase::Ind: return 25;
    case Phase::ClinicalUnknown: return 27;
    case Phase::EarlyPhase1: return 28;
    case Phase::Phase1: return 30;
    case Phase::Phase1_2: return 35;
    case Phase::Phase2: return 40;
    case Phase::Phase2_3: return 45;
    case Phase::Phase3: return 50;
    case Phase::Filed: return 60;
    case Phase::Approved: return 70;
    case Phase::Launched: return 80;
    case Phase::Phase4: return 90;
    }
    return 0;
}

int axisOrder(Phase phase)
{
    return phase == Phase::Unknown ? int(Phase::NotApplicable) + 1 : int(phase);
}

QString shortLabel(Phase phase, Language language)
{
    if (language == Language::Chinese)
        return phase == Phase::Ind ? QStringLiteral("IND") : labelOf(phase, language);
    switch (phase) {
    case Phase::Discovery: return QStringLiteral("Disc.");
    case Phase::Preclinical: return QStringLiteral("Precl.");
    case Phase::Ind: return QStringLiteral("IND");
    case Phase::EarlyPhase1: return QStringLiteral("Early 1");
    case Phase::Phase1: return QStringLiteral("1");
    case Phase::Phase1_2: return QStringLiteral("1/2");
    case Phase::Phase2: return QStringLiteral("2");
    case Phase::Phase2_3: return QStringLiteral("2/3");
    case Phase::Phase3: return QStringLiteral("3");
    case Phase::Phase4: return QStringLiteral("4");
    case Phase::Approved: return QStringLiteral("Appr.");
    case Phase::Launched: return QStringLiteral("Laun.");
    case Phase::ClinicalUnknown: return QStringLiteral("Clin.");
    default: return labelOf(phase, language);
    }
}

namespace {

/// 1..4 for "2", "II", "iib" and the like; 0 where the text is no phase number.
int phaseNumber(QStringView text)
{
    QString plain = text.trimmed().toString().toUpper();
    while (plain.endsWith(u'A') || plain.endsWith(u'B') || plain.endsWith(u'C'))
        plain.chop(1);
    static const QStringList kRoman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    if (const auto index = kRoman.indexOf(plain); index >= 0)
        return int(index) + 1;
    bool isNumber = false;
    const int value = plain.toInt(&isNumber);
    return isNumber && value >= 1 && value <= 4 ? value : 0;
}

Phase phaseOfNumbers(int first, int second)
{
    if (second == 0 || second == first)
        return first == 1 ? Phase::Phase1 : first == 2 ? Phase::Phase2 : first == 3 ? Phase::Phase3 : Phase::Phase4;
    if (first == 1 && second == 2)
        return Phase::Phase1_2;
    return first == 2 && second == 3 ? Phase::Phase2_3 : Phase::Unknown;
}

} // namespace

Phase parsePhase(QStringView text)
{
    if (const int ordinal = vocabularyOf<Phase>().find(text); ordinal >= 0)
        return Phase(ordinal);
    QString plain = text.toString().toUpper().replace(u'期', u' ');
    if (plain.startsWith(QLatin1String("EARLY")))
        return plain.contains(u'1') || plain.contains(u'I') ? Phase::EarlyPhase1 : Phase::Unknown;
    static const QRegularExpression kNumbers(
        QStringLiteral("^(?:PHASE|PH\\.?|P)?[\\s_]*([1-4]|IV|I{1,3})[ABC]?\\s*(?:[/|,\\-]\\s*(?:PHASE|PH\\.?)?[\\s_]*([1-4]|IV|I{1,3})[ABC]?)?\\s*$"));
    const auto match = kNumbers.match(plain.trimmed());
    if (!match.hasMatch())
        return Phase::Unknown;
    const int second = match.capturedView(2).isEmpty() ? 0 : phaseNumber(match.capturedView(2));
    return phaseOfNumbers(phaseNumber(match.capturedView(1)), second);
}

TrialStatus parseTrialStatus(QStringView text)
{
    const int ordinal = vocabularyOf<TrialStatus>().find(text);
    return ordinal > 0 ? TrialStatus(ordinal) : TrialStatus::Unset;
}

} // namespace domain
