// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/column_translation.h"

#include <QList>

#include <algorithm>

namespace exchange {

namespace {

QByteArray withoutNull(QByteArrayView cell)
{
    return cell == "null" ? QByteArray() : cell.toByteArray();
}

/// "Supportive Care" → "SUPPORTIVE_CARE".
QByteArray constant(QByteArrayView words)
{
    QByteArray result = words.trimmed().toByteArray().toUpper();
    result.replace(" (", "\x01").replace(", ", "\x02");
    for (char &c : result) {
        if (c == ' ' || c == '-' || c == '/')
            c = '_';
    }
    return result.replace('\x01', " (").replace('\x02', ", ");
}

QByteArray results(QByteArrayView cell)
{
    if (cell == "Has Results")
        return "YES";
    return cell == "No Results Available" || cell == "No Results" ? QByteArray("NO") : withoutNull(cell);
}

/// "Drug: A|Dietary Supplement: B" → "DRUG: A|DIETARY_SUPPLEMENT: B".
QByteArray interventions(QByteArrayView cell)
{
    static constexpr QByteArrayView kTypes[] = {"Drug", "Device", "Biological", "Procedure", "Radiation", "Behavioral", "Genetic",
                                                "Dietary Supplement", "Combination Product", "Diagnostic Test", "Other"};
    QList<QByteArray> parts = withoutNull(cell).split('|');
    for (QByteArray &part : parts) {
        const QByteArrayView type = QByteArrayView(part).first(std::max<qsizetype>(part.indexOf(':'), 0));
        if (std::ranges::find(kTypes, type) != std::end(kTypes))
            part = constant(type) + part.sliced(type.size());
    }
    return parts.join('|');
}

QByteArray firstPart(QByteArrayView cell)
{
    const QByteArray text = withoutNull(cell);
    return text.first(text.indexOf('|') < 0 ? text.size() : text.indexOf('|'));
}

QByteArray otherParts(QByteArrayView cell)
{
    const QByteArray text = withoutNull(cell);
    return text.indexOf('|') < 0 ? QByteArray() : text.sliced(text.indexOf('|') + 1);
}

/// "18 Years and older   (Adult, Older Adult)" → "ADULT, OLDER_ADULT".
QByteArray ageGroups(QByteArrayView cell)
{
    const QByteArray text = withoutNull(cell);
    const qsizetype open = text.lastIndexOf('(');
    return constant(open >= 0 && text.endsWith(')') ? QByteArrayView(text).sliced(open + 1, text.size() - open - 2) : QByteArrayView(text));
}

QByteArray ageInWords(QByteArrayView cell)
{
    const qsizetype open = cell.lastIndexOf('(');
    if (open <= 0 || !cell.endsWith(')'))
        return {};
    return QString::fromUtf8(cell.first(open)).simplified().toUtf8();
}

QByteArray funder(QByteArrayView cell)
{
    const QByteArray first = firstPart(cell);
    return first == "U.S. Fed" || first == "Other U.S. Federal agency" ? QByteArray("FED") : first;
}

QByteArray severalFunders(QByteArrayView cell)
{
    return cell.contains('|') ? withoutNull(cell) : QByteArray();
}

QByteArray studyType(QByteArrayView cell)
{
    return cell.startsWith("Expanded Access") ? QByteArray("EXPANDED_ACCESS") : withoutNull(cell);
}

QByteArray longStudyType(QByteArrayView cell)
{
    return cell.startsWith("Expanded Access:") ? cell.toByteArray() : QByteArray();
}

/// One property of "Allocation: Randomized|Intervention Model: Parallel Assignment|Masking: None (Open Label)".
QByteArray designProperty(const QByteArray &part)
{
    const qsizetype colon = part.indexOf(": ");
    if (colon < 0)
        return part;
    QByteArray value = part.sliced(colon + 2);
    if (value == "N/A")
        value = "NA";
    else if (value == "None (Open Label)")
        value = "NONE";
    else if (value == "Educational/Counseling/Training")
        value = "ECT";
    else if (value.endsWith(" Assignment"))
        value.chop(11);
    return part.first(colon + 2) + constant(value);
}

QByteArray design(QByteArrayView cell)
{
    QList<QByteArray> parts = withoutNull(cell).split('|');
    for (QByteArray &part : parts)
        part = designProperty(part);
    return parts.join('|');
}

QByteArray link(QByteArrayView cell)
{
    const QByteArray text = withoutNull(cell);
    const qsizetype at = text.lastIndexOf("/NCT");
    return at < 0 ? text : "https://clinicaltrials.gov/study" + text.sliced(at);
}

/// '"Study Protocol", https://…' → 'Study Protocol, https://…'.
QByteArray documents(QByteArrayView cell)
{
    return withoutNull(cell).replace("\", http", ", http").replace("|\"", "|").replace(0, cell.startsWith('"') ? 1 : 0, QByteArray());
}

/// "10.0" → "10".
QByteArray wholeNumber(QByteArrayView cell)
{
    const QByteArray text = withoutNull(cell);
    return text.endsWith(".0") ? text.chopped(2) : text;
}

QByteArray databasePhase(QByteArrayView cell)
{
    return withoutNull(cell).replace('/', '|');
}

/// 进行中（招募中） and the like, as China's register words them.
QByteArray chineseStatus(QByteArrayView cell)
{
    struct Word
    {
        QByteArrayView part;
        const char *code;
    };
    static constexpr Word kWords[] = {
        {"尚未招募", "NOT_YET_RECRUITING"}, {"招募完成", "ACTIVE_NOT_RECRUITING"}, {"招募中", "RECRUITING"}, {"已完成", "COMPLETED"},
        {"暂停", "SUSPENDED"}, {"终止", "TERMINATED"}, {"撤回", "WITHDRAWN"}};
    const auto *word = std::ranges::find_if(kWords, [&](const Word &w) { return cell.contains(w.part); });
    return word == std::end(kWords) ? cell.toByteArray() : QByteArray(word->code);
}

/// Ⅰ期, II期; 其它 and bioequivalence are no phase, so the words are kept and the phase stays unknown.
QByteArray chinesePhase(QByteArrayView cell)
{
    const QByteArray text = cell.trimmed().toByteArray().replace("Ⅰ", "I").replace("Ⅱ", "II").replace("Ⅲ", "III").replace("Ⅳ", "IV");
    return text.contains("期") ? QByteArray(text).replace("期", "").replace("/", "|") : QByteArray();
}

QByteArray asIs(QByteArrayView cell)
{
    return cell.toByteArray();
}

constexpr ColumnTranslation kOldSite[] = {
    {u"Rank", u""},
    {u"Title", u"Study Title", withoutNull},
    {u"URL", u"Study URL", link},
    {u"Acronym", u"Acronym", withoutNull},
    {u"Status", u"Study Status", withoutNull},
    {u"Study Results", u"Study Results", results},
    {u"Conditions", u"Conditions", withoutNull},
    {u"Interventions", u"Interventions", interventions},
    {u"Outcome Measures", u"Outcome Measures", withoutNull},
    {u"Sponsor/Collaborators", u"Sponsor", firstPart},
    {u"Sponsor/Collaborators", u"Collaborators", otherParts},
    {u"Gender", u"Sex", constant},
    {u"Age", u"Age", ageGroups},
    {u"Age", u"Age in Words", ageInWords},
    {u"Phases", u"Phases", withoutNull},
    {u"Enrollment", u"Enrollment", wholeNumber},
    {u"Funded Bys", u"Funder Type", funder},
    {u"Funded Bys", u"Funded Bys", severalFunders},
    {u"Study Type", u"Study Type", studyType},
    {u"Study Type", u"Study Type in Words", longStudyType},
    {u"Study Designs", u"Study Design", design},
    {u"Other IDs", u"Other IDs", withoutNull},
    {u"Locations", u"Locations", withoutNull},
    {u"Study Documents", u"Study Documents", documents},
};

constexpr ColumnTranslation kDatabase[] = {
    {u"title", u"Study Title", withoutNull},
    {u"brief_title", u"Study Title", withoutNull},
    {u"acronym", u"Acronym", withoutNull},
    {u"status", u"Study Status", withoutNull},
    {u"overall_status", u"Study Status", withoutNull},
    {u"last_known_status", u"Last Known Status", withoutNull},
    {u"why_stopped", u"Why Stopped", withoutNull},
    {u"phase", u"Phases", databasePhase},
    {u"phases", u"Phases", databasePhase},
    {u"enrollment", u"Enrollment", wholeNumber},
    {u"enrollment_type", u"Enrollment Type", withoutNull},
    {u"study_type", u"Study Type", withoutNull},
    {u"start_date", u"Start Date", withoutNull},
    {u"start_date_type", u"Start Date Type", withoutNull},
    {u"primary_completion_date", u"Primary Completion Date", withoutNull},
    {u"primary_completion_date_type", u"Primary Completion Date Type", withoutNull},
    {u"completion_date", u"Completion Date", withoutNull},
    {u"completion_date_type", u"Completion Date Type", withoutNull},
    {u"study_first_posted_date", u"First Posted", withoutNull},
    {u"results_first_posted_date", u"Results First Posted", withoutNull},
    {u"last_update_posted_date", u"Last Update Posted", withoutNull},
};

constexpr ColumnTranslation kChina[] = {
    {u"试验通俗题目", u"Chinese Title", asIs},
    {u"试验题目", u"Chinese Title", asIs},
    {u"试验专业题目", u"Study Title", asIs},
    {u"试验状态", u"Study Status", chineseStatus},
    {u"试验状态", u"Status in Words", asIs},
    {u"试验分期", u"Phases", chinesePhase},
    {u"试验分期", u"Phase in Words", asIs},
    {u"适应症", u"Conditions", asIs},
    {u"药物名称", u"Interventions", asIs},
    {u"申办者", u"Sponsor", asIs},
    {u"申请人名称", u"Sponsor", asIs},
    {u"申办者名称", u"Sponsor", asIs},
    {u"首次公示信息日期", u"First Posted", asIs},
    {u"首次公示日期", u"First Posted", asIs},
    {u"目标入组人数", u"Enrollment", wholeNumber},
};

} // namespace

std::span<const ColumnTranslation> oldSiteColumns()
{
    return kOldSite;
}

std::span<const ColumnTranslation> databaseColumns()
{
    return kDatabase;
}

std::span<const ColumnTranslation> chinaRegisterColumns()
{
    return kChina;
}

bool isNumberColumn(QStringView name)
{
    static constexpr const char16_t *kNames[] = {u"NCT Number", u"NCT ID", u"NCTId", u"nct_id", u"NCT No", u"NCT No.", u"study_id", u"登记号"};
    return std::ranges::any_of(kNames, [name](const char16_t *known) { return name.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

} // namespace exchange
