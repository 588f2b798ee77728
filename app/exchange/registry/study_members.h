// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <span>

namespace exchange {

/// One column of the registry's download and how it is made of a study's JSON.
struct StudyMember
{
    const char16_t *column;
    QString (*read)(const QJsonObject &study);
};

/// For studies of the present API: objects with "protocolSection".
std::span<const StudyMember> presentMembers();
/// For studies of the retired API: objects with "ProtocolSection". Their words are those of the site before 2023.
std::span<const StudyMember> retiredMembers();

/// The value of a dotted path as text: numbers without a fraction, empty where there is none.
QString textAt(const QJsonObject &object, QStringView path);
/// The object of a dotted path.
QJsonObject objectAt(const QJsonObject &object, QStringView path);
/// The list of a dotted path, each element made into text by the members named, joined by ", "; the elements by a bar.
QString listAt(const QJsonObject &object, QStringView path, std::initializer_list<QStringView> members);

} // namespace exchange
