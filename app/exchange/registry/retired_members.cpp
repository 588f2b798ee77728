// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/column_translation.h"
#include "exchange/registry/study_members.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace exchange {

namespace {

/// The words of the site before 2023 in the present form.
QString translated(QStringView from, QStringView to, const QString &text)
{
    const auto columns = oldSiteColumns();
    const auto found = std::ranges::find_if(columns, [&](const ColumnTranslation &column) { return from == QStringView(column.from) && to == QStringView(column.to); });
    return QString::fromUtf8(found->convert(text.toUtf8()));
}

QString words(const QJsonObject &object, QStringView list, const QString &between)
{
    QStringList texts;
    for (const QJsonValue &value : objectAt(object, list.left(list.lastIndexOf(u'.'))).value(list.sliced(list.lastIndexOf(u'.') + 1)).toArray())
        texts.append(value.toString());
    return texts.join(between);
}

QJsonObject protocol(const QJsonObject &study)
{
    return study.value(u"ProtocolSection").toObject();
}

template <char16_t const *Path>
QString text(const QJsonObject &study)
{
    return textAt(protocol(study), Path);
}

QString link(const QJsonObject &study)
{
    return QLatin1String("https://clinicaltrials.gov/study/") + textAt(protocol(study), u"IdentificationModule.NCTId");
}

QString interventions(const QJsonObject &study)
{
    QStringList texts;
    for (const QJsonValue &value : objectAt(protocol(study), u"ArmsInterventionsModule.InterventionList").value(u"Intervention").toArray())
        texts.append(textAt(value.toObject(), u"InterventionType") + QLatin1String(": ") + textAt(value.toObject(), u"InterventionName"));
    return translated(u"Interventions", u"Interventions", texts.join(u'|'));
}

QString outcomes(const QJsonObject &study, const QString &kind)
{
    const QJsonObject list = objectAt(protocol(study), QString(QLatin1String("OutcomesModule.") + kind + QLatin1String("List")));
    return listAt(list, kind, {QString(kind + QLatin1String("Measure")), QString(kind + QLatin1String("Description")), QString(kind + QLatin1String("TimeFrame"))});
}

QString design(const QJsonObject &study)
{
    const QJsonObject info = objectAt(protocol(study), u"DesignModule.DesignInfo");
    QString masking = textAt(info, u"DesignMaskingInfo.DesignMasking");
    if (const QString who = words(info, u"DesignMaskingInfo.DesignWhoMaskedList.DesignWhoMasked", QStringLiteral(", ")); !who.isEmpty())
        masking = QStringLiteral("%1 (%2)").arg(masking, who);
    const std::pair<QLatin1String, QString> properties[] = {
        {QLatin1String("Allocation: "), textAt(info, u"DesignAllocation")},
        {QLatin1String("Intervention Model: "), textAt(info, u"DesignInterventionModel")},
        {QLatin1String("Masking: "), masking},
        {QLatin1String("Primary Purpose: "), textAt(info, u"DesignPrimaryPurpose")},
        {QLatin1String("Observational Model: "), words(info, u"DesignObservationalModelList.DesignObservationalModel", QStringLiteral(", "))},
        {QLatin1String("Time Perspective: "), words(info, u"DesignTimePerspectiveList.DesignTimePerspective", QStringLiteral(", "))}};
    QStringList parts;
    for (const auto &[name, value] : properties) {
        if (!value.isEmpty())
            parts.append(name + value);
    }
    return translated(u"Study Designs", u"Study Design", parts.join(u'|'));
}

QString otherIds(const QJsonObject &study)
{
    const QJsonObject names = objectAt(protocol(study), u"IdentificationModule");
    QStringList ids{textAt(names, u"OrgStudyIdInfo.OrgStudyId")};
    ids.append(listAt(objectAt(names, u"SecondaryIdInfoList"), u"SecondaryIdInfo", {u"SecondaryId"}));
    ids.removeAll(QString());
    return ids.join(u'|');
}

/// The retired API says "Anticipated" for what is now called estimated.
template <char16_t const *Path>
QString basis(const QJsonObject &study)
{
    const QString word = text<Path>(study);
    return word == QLatin1String("Anticipated") ? QStringLiteral("ESTIMATED") : word.toUpper();
}

constexpr char16_t kNumber[] = u"IdentificationModule.NCTId";
constexpr char16_t kTitle[] = u"IdentificationModule.BriefTitle";
constexpr char16_t kAcronym[] = u"IdentificationModule.Acronym";
constexpr char16_t kStatus[] = u"StatusModule.OverallStatus";
constexpr char16_t kLastKnown[] = u"StatusModule.LastKnownStatus";
constexpr char16_t kWhyStopped[] = u"StatusModule.WhyStopped";
constexpr char16_t kSummary[] = u"DescriptionModule.BriefSummary";
constexpr char16_t kSponsor[] = u"SponsorCollaboratorsModule.LeadSponsor.LeadSponsorName";
constexpr char16_t kFunder[] = u"SponsorCollaboratorsModule.LeadSponsor.LeadSponsorClass";
constexpr char16_t kEnrollment[] = u"DesignModule.EnrollmentInfo.EnrollmentCount";
constexpr char16_t kEnrollmentType[] = u"DesignModule.EnrollmentInfo.EnrollmentType";
constexpr char16_t kStart[] = u"StatusModule.StartDateStruct.StartDate";
constexpr char16_t kStartType[] = u"StatusModule.StartDateStruct.StartDateType";
constexpr char16_t kPrimary[] = u"StatusModule.PrimaryCompletionDateStruct.PrimaryCompletionDate";
constexpr char16_t kPrimaryType[] = u"StatusModule.PrimaryCompletionDateStruct.PrimaryCompletionDateType";
constexpr char16_t kCompletion[] = u"StatusModule.CompletionDateStruct.CompletionDate";
constexpr char16_t kCompletionType[] = u"StatusModule.CompletionDateStruct.CompletionDateType";
constexpr char16_t kFirstPosted[] = u"StatusModule.StudyFirstPostDateStruct.StudyFirstPostDate";
constexpr char16_t kResultsPosted[] = u"StatusModule.ResultsFirstPostDateStruct.ResultsFirstPostDate";
constexpr char16_t kUpdatePosted[] = u"StatusModule.LastUpdatePostDateStruct.LastUpdatePostDate";

const StudyMember kMembers[] = {
    {u"NCT Number", text<kNumber>},
    {u"Study Title", text<kTitle>},
    {u"Study URL", link},
    {u"Acronym", text<kAcronym>},
    {u"Study Status", text<kStatus>},
    {u"Brief Summary", text<kSummary>},
    {u"Study Results", [](const QJsonObject &study) { return study.contains(u"ResultsSection") ? QStringLiteral("YES") : QStringLiteral("NO"); }},
    {u"Conditions", [](const QJsonObject &study) { return words(protocol(study), u"ConditionsModule.ConditionList.Condition", QStringLiteral("|")); }},
    {u"Interventions", interventions},
    {u"Primary Outcome Measures", [](const QJsonObject &study) { return outcomes(study, QStringLiteral("PrimaryOutcome")); }},
    {u"Secondary Outcome Measures", [](const QJsonObject &study) { return outcomes(study, QStringLiteral("SecondaryOutcome")); }},
    {u"Other Outcome Measures", [](const QJsonObject &study) { return outcomes(study, QStringLiteral("OtherOutcome")); }},
    {u"Sponsor", text<kSponsor>},
    {u"Collaborators", [](const QJsonObject &study) { return listAt(protocol(study), u"SponsorCollaboratorsModule.CollaboratorList.Collaborator", {u"CollaboratorName"}); }},
    {u"Sex", [](const QJsonObject &study) { return textAt(protocol(study), u"EligibilityModule.Gender").toUpper(); }},
    {u"Age", [](const QJsonObject &study) { return translated(u"Age", u"Age", words(protocol(study), u"EligibilityModule.StdAgeList.StdAge", QStringLiteral(", "))); }},
    {u"Phases", [](const QJsonObject &study) { return words(protocol(study), u"DesignModule.PhaseList.Phase", QStringLiteral("|")); }},
    {u"Enrollment", text<kEnrollment>},
    {u"Funder Type", text<kFunder>},
    {u"Study Type", [](const QJsonObject &study) { return translated(u"Study Type", u"Study Type", textAt(protocol(study), u"DesignModule.StudyType")); }},
    {u"Study Design", design},
    {u"Other IDs", otherIds},
    {u"Start Date", text<kStart>},
    {u"Primary Completion Date", text<kPrimary>},
    {u"Completion Date", text<kCompletion>},
    {u"First Posted", text<kFirstPosted>},
    {u"Results First Posted", text<kResultsPosted>},
    {u"Last Update Posted", text<kUpdatePosted>},
    {u"Locations", [](const QJsonObject &study) { return listAt(protocol(study), u"ContactsLocationsModule.LocationList.Location", {u"LocationFacility", u"LocationCity", u"LocationState", u"LocationZip", u"LocationCountry"}); }},
    {u"Study Documents", [](const QJsonObject &) { return QString(); }},
    {u"Last Known Status", text<kLastKnown>},
    {u"Why Stopped", text<kWhyStopped>},
    {u"Enrollment Type", basis<kEnrollmentType>},
    {u"Start Date Type", basis<kStartType>},
    {u"Primary Completion Date Type", basis<kPrimaryType>},
    {u"Completion Date Type", basis<kCompletionType>},
};

} // namespace

std::span<const StudyMember> retiredMembers()
{
    return kMembers;
}

} // namespace exchange
