// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/json_study_format.h"

#include "exchange/csv_reader.h"
#include "exchange/registry/study_members.h"

#include <QJsonDocument>

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kNamed = 6;

Error noStudy(const QJsonObject &object, qint64 number)
{
    const QStringList keys = object.keys();
    return {Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNoStudies) + QLatin1String(": ") + keys.first(std::min(keys.size(), kNamed)).join(QLatin1String(", ")),
            QString::number(number)};
}

/// The members of the form in which the object is a study, or nothing.
std::span<const StudyMember> membersOf(QJsonObject &study)
{
    if (study.contains(u"protocolSection"))
        return presentMembers();
    for (const auto *wrapper : {u"FullStudy", u"Study"}) {
        if (study.value(QStringView(wrapper)).isObject())
            study = study.value(QStringView(wrapper)).toObject();
    }
    return study.contains(u"ProtocolSection") ? retiredMembers() : std::span<const StudyMember>();
}

/// The API can be asked for single fields, and then an absent member says nothing. What every whole study has, shows which it is.
bool isPartial(const QJsonObject &study)
{
    const auto lacks = [](const QJsonObject &section, std::initializer_list<QStringView> modules) {
        return std::ranges::any_of(modules, [&section](QStringView module) { return !section.contains(module); });
    };
    if (study.contains(u"ProtocolSection"))
        return lacks(study.value(u"ProtocolSection").toObject(), {u"StatusModule", u"SponsorCollaboratorsModule", u"ConditionsModule", u"DesignModule", u"EligibilityModule"});
    return lacks(study.value(u"protocolSection").toObject(), {u"statusModule", u"sponsorCollaboratorsModule", u"conditionsModule", u"designModule", u"eligibilityModule"});
}

} // namespace

JsonStudyFormat::JsonStudyFormat()
{
    for (const StudyMember &member : presentMembers())
        m_columns.names.append(QString::fromUtf16(member.column));
}

Status JsonStudyFormat::read(const StudyPiece &piece, const Visit &visit) const
{
    qsizetype begin = 0;
    StudyCells row;
    row.line = piece.line;
    for (const qsizetype end : piece.ends) {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(piece.bytes.constData() + begin, end - begin), &problem);
        begin = end;
        if (problem.error != QJsonParseError::NoError)
            return Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kBadJson) + QLatin1String(": ") + problem.errorString(), QString::number(row.line)};
        QJsonObject study = document.object();
        const auto members = membersOf(study);
        if (members.empty())
            return noStudy(study, row.line);
        QList<QByteArray> made;
        made.reserve(qsizetype(members.size()));
        row.cells.clear();
        row.isPartial = isPartial(study);
        for (const StudyMember &member : members) {
            // A character that no text has; as NUL it would end texts early elsewhere.
            made.append(member.read(study).remove(QChar(u'\0')).toUtf8());
            row.cells.append(made.last());
        }
        visit(row);
        ++row.line;
    }
    return Done{};
}

} // namespace exchange
