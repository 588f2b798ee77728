// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/choice_reading.h"
#include "exchange/values/stated_text.h"

#include <QHash>
#include <QRegularExpression>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

struct PhaseWord
{
    const char *words; ///< '|'-separated, without spaces and punctuation.
    Phase phase;
};

constexpr PhaseWord kPhaseWords[] = {
    {"discovery|research|drugdiscovery|leadoptimization|leadoptimisation|leadidentification|leaddiscovery|hittolead|hitidentification|targetvalidation|"
     "targetidentification|earlydiscovery|exploratory|发现|早期发现|研究阶段|先导化合物优化|先导优化|苗头化合物",
     Phase::Discovery},
    {"preclinical|preclin|precl|pc|nonclinical|indenabling|indenablingstudies|indready|candidateselection|candidatenomination|pcc|toxicology|glptox|indpreparation|"
     "临床前研究|临床前阶段|申报临床前|전임상",
     Phase::Preclinical},
    {"ind|cta|indfiled|indsubmitted|indapproved|indcleared|indaccepted|ctafiled|ctaapproved|ctacleared|indcta|indctafiled|indclearance|indapplication|申报临床|获批临床|临床申请|"
     "临床批件|临床获批|ind申请|ind获批|ind批准|批准临床|临床受理|ind受理",
     Phase::Ind},
    {"clinical|clinic|clinicalstage|clinicaltrial|clinicaltrials|inclinic|clinicalunknown|clinicalphaseunknown|clinicalunspecified|clinicaldevelopment|earlyclinical|firstinhuman|fih|临床|临床阶段|临床中|"
     "临床试验|临床研究",
     Phase::ClinicalUnknown},
    {"phase0|0期|earlyphasei|earlyphase1|早期1期|早期i期|零期", Phase::EarlyPhase1},
    {"pivotal|pivotaltrial|registrational|registrationaltrial|latestageclinical", Phase::ClinicalUnknown},
    {"filed|nda|bla|maa|snda|sbla|ndabla|ndafiled|blafiled|maafiled|ndasubmitted|blasubmitted|ndaaccepted|blaaccepted|ndablafiled|ndablamaafiled|ndablasubmitted|preregistration|"
     "preregistered|registration|regulatorysubmission|regulatoryreview|regulatoryfiling|regulatory|submitted|underreview|inregistration|preregistrationndablamaafiled|filing|opinion|opinionunderreexamination|positiveopinion|"
     "上市申请|申请上市|nda申请|bla申请|上市申请受理|申报生产|注册申请|审评中",
     Phase::Filed},
    {"approved|approval|registered|authorised|authorized|registeredapprovednotlaunched|licensed|marketingauthorization|marketingauthorisation|conditionalapproval|acceleratedapproval|fdaapproved|"
     "emaapproved|nmpaapproved|批准|已获批|已批准|获批上市|批准上市|附条件批准",
     Phase::Approved},
    {"launched|marketed|onmarket|onthemarket|market|commercial|commercialized|commercialised|commercialstage|available|inmarket|上市|已上市销售|上市销售|市售", Phase::Launched},
    {"postmarketing|postmarket|postapproval|postmarketingstudy|上市后", Phase::Phase4},
};

struct ActivityWord
{
    const char *words;
    Activity activity;
};

constexpr ActivityWord kActivityWords[] = {
    {"refused|refusal|applicationwithdrawn|withdrawnfromrollingreview|terminated|discontinued|stopped|halted|abandoned|dropped|ceased|shelved|failed|cancelled|canceled|dx|终止|终止开发|停止|停止开发|已终止|中止|중단", Activity::Discontinued},
    {"suspended|onhold|paused|clinicalhold|hold|暂停|已暂停", Activity::Suspended},
    {"nodevelopmentreported|ndr|inactive|noactivity|dormant|nodevelopment|无进展|无研发进展", Activity::NoDevelopmentReported},
    {"lapsed|expired|revoked|notrenewed|withdrawn|withdrawnfrommarket|marketwithdrawal|撤市|退市", Activity::Withdrawn},
};

template <class Value, class Row, size_t N>
QHash<QString, Value> wordHash(const Row (&rows)[N], Value Row::*value)
{
    QHash<QString, Value> hash;
    for (const Row &row : rows) {
        for (const QString &word : QString::fromUtf8(row.words).split(u'|'))
            hash.insert(word, row.*value);
    }
    return hash;
}

Phase phaseWord(const QString &plain)
{
    static const QHash<QString, Phase> kWords = wordHash(kPhaseWords, &PhaseWord::phase);
    return kWords.value(wordKey(plain), Phase::Unknown);
}

Activity activityWord(const QString &plain)
{
    static const QHash<QString, Activity> kWords = wordHash(kActivityWords, &ActivityWord::activity);
    return kWords.value(wordKey(plain), Activity::Unset);
}

/// 1 to 4 for "2", "II", "iib", "二"; 0 otherwise.
int phaseNumber(QString word)
{
    word = word.toUpper();
    while (word.size() > 1 && (word.endsWith(u'A') || word.endsWith(u'B') || word.endsWith(u'C')))
        word.chop(1);
    static const QStringList kRoman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    static const QStringList kChinese{u"一"_s, u"二"_s, u"三"_s, u"四"_s};
    if (const auto at = std::max(kRoman.indexOf(word), kChinese.indexOf(word)); at >= 0)
        return int(at) + 1;
    const int number = word.toInt();
    return number >= 1 && number <= 4 ? number : 0;
}

/// The numbers of "Phase 1b/2a", "Ph II-III", "P3", "临床II期", "Phase 1 & Phase 2"; empty where the text is something else.
QList<int> phaseNumbers(const QString &plain)
{
    static const QString kNumber = u"(?:[1-4]|IV|I{1,3}|[一二三四])[abc]?"_s;
    static const QRegularExpression kPhases(
        u"^(?:clinical |临床试验|临床)? ?(?:(?:phases?|ph|p|fase)[\\s._-]*)?("_s + kNumber + u")(?: ?期)?(?: ?(?:/|\\||-|&|\\+|,|and|或|和|、) ?(?:(?:phases?|ph|p)[\\s._-]*)?("_s + kNumber
            + u"))?(?: ?期)?(?: ?(?:临床|临床试验|clinical|clinical trials?|trials?|study|studies|stage))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kPhases.match(plain);
    if (!match.hasMatch())
        return {};
    QList<int> numbers{phaseNumber(match.captured(1))};
    if (!match.captured(2).isEmpty())
        numbers.append(phaseNumber(match.captured(2)));
    return numbers;
}

Phase phaseOfNumber(int number)
{
    return number == 1 ? Phase::Phase1 : number == 2 ? Phase::Phase2 : number == 3 ? Phase::Phase3 : Phase::Phase4;
}

QStringList choicesOf(const QList<int> &numbers)
{
    QStringList codes;
    if (numbers == QList<int>{1, 2})
        codes.append(codeOf(Phase::Phase1_2));
    else if (numbers == QList<int>{2, 3})
        codes.append(codeOf(Phase::Phase2_3));
    for (const int number : numbers)
        codes.append(codeOf(phaseOfNumber(number)));
    return codes;
}

/// The whole text as one phase; Unknown where it is none. `choices` where it is two that do not go together.
Phase wholePhase(const QString &plain, QStringList &choices)
{
    if (const Phase word = phaseWord(plain); word != Phase::Unknown)
        return word;
    const auto numbers = phaseNumbers(plain);
    if (numbers.isEmpty())
        return Phase(std::max(0, vocabularyOf<Phase>().find(plain)));
    if (numbers.size() == 1 || numbers[0] == numbers[1])
        return phaseOfNumber(numbers.first());
    if (numbers[1] == numbers[0] + 1 && numbers[0] < 3)
        return numbers[0] == 1 ? Phase::Phase1_2 : Phase::Phase2_3;
    choices = choicesOf(numbers);
    return Phase::Unknown;
}

PhaseReading chemblPhase(const QString &plain)
{
    static const QHash<QString, Phase> kPhases{
        {u"0.5"_s, Phase::EarlyPhase1}, {u"1"_s, Phase::Phase1}, {u"2"_s, Phase::Phase2}, {u"3"_s, Phase::Phase3}, {u"4"_s, Phase::Approved}, {u"-1"_s, Phase::ClinicalUnknown}};
    PhaseReading reading;
    QString digits = plain;
    if (digits.endsWith(u".0"_s))
        digits.chop(2);
    reading.phase = kPhases.value(digits, Phase::Unknown);
    reading.refusal = reading.phase == Phase::Unknown ? Refusal::NotAPhase : Refusal::None;
    return reading;
}

/// Words in a phase column that are about something else: nothing is known of the phase then.
bool isNoPhase(const QString &plain)
{
    static const QRegularExpression kWords(u"^(?:(?:technology |discovery )?platforms?(?: technology)?|technology|multiple|various|several|mixed|portfolio|all|平台|技术平台|多个|phase unknown|unknown phase|"
                                           "phase not (?:stated|specified|applicable)|阶段未知)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return kWords.match(plain).hasMatch();
}

/// What a text says in its own words and in those in brackets: "Early clinical (Phase I/IIa)", "中断 (Discontinued)", "Phase 2 (pivotal)".
PhaseReading partsReading(const QString &plain)
{
    PhaseReading reading;
    const Bracketed split = splitBrackets(plain);
    QStringList pieces = split.inside.isEmpty() ? QStringList() : QStringList{split.before, split.inside};
    if (pieces.isEmpty())
        pieces = splitOutsideBrackets(plain, {u";"_s, u", "_s, u" - "_s, u": "_s, u"，"_s});
    if (pieces.size() < 2)
        pieces = splitOutsideBrackets(plain, {u"/"_s});
    QStringList notes;
    for (const QString &piece : pieces) {
        const Phase phase = wholePhase(piece, reading.choices);
        const Activity activity = activityWord(piece);
        const bool refines = reading.phase == Phase::ClinicalUnknown && phase != Phase::Unknown;
        if (phase != Phase::Unknown && (reading.phase == Phase::Unknown || refines)) {
            if (refines)
                notes.append(pieces.first());
            reading.phase = phase;
        } else if (activity != Activity::Unset) {
            reading.activity = reading.activity == Activity::Unset ? activity : reading.activity;
        } else {
            notes.append(piece);
        }
    }
    reading.note = reading.phase == Phase::Unknown && reading.activity == Activity::Unset ? QString() : joinedNotes(notes);
    return reading;
}

bool saysReady(const QString &plain)
{
    static const QRegularExpression kReady(u"phase[\\s-]*(?:[1-4]|I{1,3}|IV)[\\s-]*ready"_s, QRegularExpression::CaseInsensitiveOption);
    return plain.contains(kReady);
}

PhaseReading doubtfulPhase(const QString &plain)
{
    PhaseReading reading;
    reading.refusal = Refusal::Doubtful;
    const QString certain = QString(plain).remove(u'?').trimmed();
    QStringList choices;
    const Phase phase = wholePhase(certain, choices);
    if (phase != Phase::Unknown)
        reading.choices.append(codeOf(phase));
    for (const QString &code : choicesOf(phaseNumbers(certain)) + choices) {
        if (!reading.choices.contains(code))
            reading.choices.append(code);
    }
    return reading;
}

/// "Phase 2 trial ongoing in NSCLC": the one phase that is named at the begin, the rest as a note.
PhaseReading leadingPhase(const QString &plain)
{
    static const QRegularExpression kLeading(u"^((?:phases?|ph)[\\s._-]*(?:[1-4]|IV|I{1,3})[abc]?(?: ?[/-] ?(?:[1-4]|IV|I{1,3})[abc]?)?)(?![\\w/?]) ?(.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kAnother(u"\\b(?:phase|ph)\\b|[?]"_s, QRegularExpression::CaseInsensitiveOption);
    PhaseReading reading;
    const auto match = kLeading.match(plain);
    if (match.hasMatch() && !match.captured(2).contains(kAnother)) {
        reading.phase = wholePhase(match.captured(1), reading.choices);
        reading.note = match.captured(2);
    }
    return reading;
}

bool isRead(const PhaseReading &reading)
{
    return reading.phase != Phase::Unknown || reading.activity != Activity::Unset;
}

} // namespace

bool saysNotApplicable(const QString &text)
{
    static const QStringList kWords{u"na"_s, u"notapplicable"_s, u"phasenotapplicable"_s, u"不适用"_s};
    return kWords.contains(wordKey(plainText(text.left(kLongestValue))));
}

PhaseReading readPhase(const QString &text, PhaseScale scale)
{
    PhaseReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    if (saysNothing(plain) || saysUndisclosed(plain) || isNoPhase(plain)) {
        reading.isEmpty = true;
        reading.note = isNoPhase(plain) ? plain : QString();
        return reading;
    }
    if (scale == PhaseScale::Chembl)
        return chemblPhase(plain);
    if (plain.contains(u'?') || saysReady(plain))
        return doubtfulPhase(plain);
    reading.phase = wholePhase(plain, reading.choices);
    reading.activity = activityWord(plain);
    if (isRead(reading))
        return reading;
    if (!reading.choices.isEmpty()) {
        reading.refusal = Refusal::Doubtful;
        return reading;
    }
    for (auto *read : {&partsReading, &leadingPhase}) {
        PhaseReading found = read(plain);
        if (isRead(found) && text.size() <= kLongestValue)
            return found;
    }
    reading.refusal = Refusal::NotAPhase;
    return reading;
}

} // namespace exchange
