// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/study_members.h"

#include <QJsonArray>
#include <QStringList>

namespace exchange {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QJsonValue valueAt(const QJsonObject &object, QStringView path)
{
    QJsonValue value(object);
    for (const QStringView key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

template <char16_t const *Path>
QString text(const QJsonObject &study)
{
    return textAt(study, Path);
}

/// The elements of a list of texts.
QString joined(const QJsonObject &study, QStringView path, const QString &between)
{
    QStringList texts;
    for (const QJsonValue &value : valueAt(study, path).toArray())
        texts.append(textOf(value));
    return texts.join(between);
}

QString link(const QJsonObject &study)
{
    return QLatin1String("https://clinicaltrials.gov/study/") + textAt(study, u"protocolSection.identificationModule.nctId");
}

QString results(const QJsonObject &study)
{
    const QJsonValue has = study.value(u"hasResults");
    return has.isBool() ? has.toBool() ? QStringLiteral("YES") : QStringLiteral("NO") : QString();
}

QString interventions(const QJsonObject &study)
{
    QStringList texts;
    for (const QJsonValue &value : valueAt(study, u"protocolSection.armsInterventionsModule.interventions").toArray())
        texts.append(textAt(value.toObject(), u"type") + QLatin1String(": ") + textAt(value.toObject(), u"name"));
    return texts.join(u'|');
}

QString outcomes(const QJsonObject &study, QStringView list)
{
    return listAt(objectAt(study, u"protocolSection.outcomesModule"), list, {u"measure", u"description", u"timeFrame"});
}

QString masking(const QJsonObject &design)
{
    const QString kind = textAt(design, u"maskingInfo.masking");
    const QString who = joined(design, u"maskingInfo.whoMasked", QStringLiteral(", "));
    return who.isEmpty() ? kind : QStringLiteral("%1 (%2)").arg(kind, who);
}

QString design(const QJsonObject &study)
{
    const QJsonObject info = objectAt(study, u"protocolSection.designModule.designInfo");
    const std::pair<QLatin1String, QString> properties[] = {
        {QLatin1String("Allocation: "), textAt(info, u"allocation")},
        {QLatin1String("Intervention Model: "), textAt(info, u"interventionModel")},
        {QLatin1String("Masking: "), masking(info)},
        {QLatin1String("Primary Purpose: "), textAt(info, u"primaryPurpose")},
        {QLatin1String("Observational Model: "), textAt(info, u"observationalModel")},
        {QLatin1String("Time Perspective: "), textAt(info, u"timePerspective")}};
    QStringList parts;
    for (const auto &[name, value] : properties) {
        if (!value.isEmpty())
            parts.append(name + value);
    }
    return parts.join(u'|');
}

QString otherIds(const QJsonObject &study)
{
    const QJsonObject names = objectAt(study, u"protocolSection.identificationModule");
    QStringList ids{textAt(names, u"orgStudyIdInfo.id")};
    for (const QJsonValue &value : names.value(u"secondaryIdInfos").toArray())
        ids.append(textAt(value.toObject(), u"id"));
    ids.removeAll(QString());
    return ids.join(u'|');
}

QString documents(const QJsonObject &study)
{
    const QString number = textAt(study, u"protocolSection.identificationModule.nctId");
    QStringList texts;
    for (const QJsonValue &value : valueAt(study, u"documentSection.largeDocumentModule.largeDocs").toArray()) {
        const QJsonObject document = value.toObject();
        texts.append(QStringLiteral("%1, https://cdn.clinicaltrials.gov/large-docs/%2/%3/%4")
                         .arg(textAt(document, u"label"), number.right(2), number, textAt(document, u"filename")));
    }
    return texts.join(u'|');
}

#define PROTOCOL(NAME, PATH) constexpr char16_t NAME[] = u"protocolSection." PATH
PROTOCOL(kNumber, "identificationModule.nctId");
PROTOCOL(kTitle, "identificationModule.briefTitle");
PROTOCOL(kAcronym, "identificationModule.acronym");
PROTOCOL(kStatus, "statusModule.overallStatus");
PROTOCOL(kLastKnown, "statusModule.lastKnownStatus");
PROTOCOL(kWhyStopped, "statusModule.whyStopped");
PROTOCOL(kSummary, "descriptionModule.briefSummary");
PROTOCOL(kSponsor, "sponsorCollaboratorsModule.leadSponsor.name");
PROTOCOL(kFunder, "sponsorCollaboratorsModule.leadSponsor.class");
PROTOCOL(kSex, "eligibilityModule.sex");
PROTOCOL(kEnrollment, "designModule.enrollmentInfo.count");
PROTOCOL(kEnrollmentType, "designModule.enrollmentInfo.type");
PROTOCOL(kStudyType, "designModule.studyType");
PROTOCOL(kStart, "statusModule.startDateStruct.date");
PROTOCOL(kStartType, "statusModule.startDateStruct.type");
PROTOCOL(kPrimary, "statusModule.primaryCompletionDateStruct.date");
PROTOCOL(kPrimaryType, "statusModule.primaryCompletionDateStruct.type");
PROTOCOL(kCompletion, "statusModule.completionDateStruct.date");
PROTOCOL(kCompletionType, "statusModule.completionDateStruct.type");
PROTOCOL(kFirstPosted, "statusModule.studyFirstPostDateStruct.date");
PROTOCOL(kResultsPosted, "statusModule.resultsFirstPostDateStruct.date");
PROTOCOL(kUpdatePosted, "statusModule.lastUpdatePostDateStruct.date");
#undef PROTOCOL

const StudyMember kMembers[] = {
    {u"NCT Number", text<kNumber>},
    {u"Study Title", text<kTitle>},
    {u"Study URL", link},
    {u"Acronym", text<kAcronym>},
    {u"Study Status", text<kStatus>},
    {u"Brief Summary", text<kSummary>},
    {u"Study Results", results},
    {u"Conditions", [](const QJsonObject &study) { return joined(study, u"protocolSection.conditionsModule.conditions", QStringLiteral("|")); }},
    {u"Interventions", interventions},
    {u"Primary Outcome Measures", [](const QJsonObject &study) { return outcomes(study, u"primaryOutcomes"); }},
    {u"Secondary Outcome Measures", [](const QJsonObject &study) { return outcomes(study, u"secondaryOutcomes"); }},
    {u"Other Outcome Measures", [](const QJsonObject &study) { return outcomes(study, u"otherOutcomes"); }},
    {u"Sponsor", text<kSponsor>},
    {u"Collaborators", [](const QJsonObject &study) { return listAt(study, u"protocolSection.sponsorCollaboratorsModule.collaborators", {u"name"}); }},
    {u"Sex", text<kSex>},
    {u"Age", [](const QJsonObject &study) { return joined(study, u"protocolSection.eligibilityModule.stdAges", QStringLiteral(", ")); }},
    {u"Phases", [](const QJsonObject &study) { return joined(study, u"protocolSection.designModule.phases", QStringLiteral("|")); }},
    {u"Enrollment", text<kEnrollment>},
    {u"Funder Type", text<kFunder>},
    {u"Study Type", text<kStudyType>},
    {u"Study Design", design},
    {u"Other IDs", otherIds},
    {u"Start Date", text<kStart>},
    {u"Primary Completion Date", text<kPrimary>},
    {u"Completion Date", text<kCompletion>},
    {u"First Posted", text<kFirstPosted>},
    {u"Results First Posted", text<kResultsPosted>},
    {u"Last Update Posted", text<kUpdatePosted>},
    {u"Locations", [](const QJsonObject &study) { return listAt(study, u"protocolSection.contactsLocationsModule.locations", {u"facility", u"city", u"state", u"zip", u"country"}); }},
    {u"Study Documents", documents},
    {u"Last Known Status", text<kLastKnown>},
    {u"Why Stopped", text<kWhyStopped>},
    {u"Enrollment Type", text<kEnrollmentType>},
    {u"Start Date Type", text<kStartType>},
    {u"Primary Completion Date Type", text<kPrimaryType>},
    {u"Completion Date Type", text<kCompletionType>},
};

} // namespace

std::span<const StudyMember> presentMembers()
{
    return kMembers;
}

QString textAt(const QJsonObject &object, QStringView path)
{
    return textOf(valueAt(object, path));
}

QJsonObject objectAt(const QJsonObject &object, QStringView path)
{
    return valueAt(object, path).toObject();
}

QString listAt(const QJsonObject &object, QStringView path, std::initializer_list<QStringView> members)
{
    QStringList texts;
    for (const QJsonValue &value : valueAt(object, path).toArray()) {
        QStringList parts;
        for (const QStringView member : members) {
            if (const QString part = textAt(value.toObject(), member); !part.isEmpty())
                parts.append(part);
        }
        texts.append(parts.join(QStringLiteral(", ")));
    }
    return texts.join(u'|');
}

} // namespace exchange
