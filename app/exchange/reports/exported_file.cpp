// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports/exported_file.h"

#include "exchange/office/deck_writer.h"
#include "exchange/office/office_contents.h"
#include "exchange/reports/file_mark.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using domain::Error;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAltered = 20;

QStringList linesOf(const QByteArray &csv)
{
    QStringList lines;
    int number = 0;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(u"line %1 ¦ %2"_s.arg(++number).arg(QString::fromUtf8(line).trimmed()));
    }
    return lines;
}

/// Place by place where both have as many, else what only one of them has.
QStringList differences(const QStringList &written, const QStringList &found)
{
    QStringList list;
    if (written.size() == found.size()) {
        for (qsizetype i = 0; i < written.size() && list.size() < kMostAltered; ++i) {
            if (written[i] != found[i])
                list.append(u"%1 → %2"_s.arg(written[i], found[i]));
        }
        return list;
    }
    const auto only = [&](const QStringList &some, const QStringList &others, const QString &words) {
        QHash<QString, int> left;
        for (const QString &one : others)
            ++left[one];
        for (const QString &one : some) {
            if (--left[one] < 0 && list.size() < kMostAltered)
                list.append(words.arg(one));
        }
    };
    only(written, found, u"%1 → (gone)"_s);
    only(found, written, u"(new) → %1"_s);
    return list;
}

QStringList textsOf(const QJsonObject &json)
{
    QStringList texts;
    for (const auto &one : json.value("contents"_L1).toArray())
        texts.append(one.toString());
    return texts;
}

constexpr auto kProvenance = "provenance"_L1;

/// One line for all members besides the provenance.
QStringList membersOf(QJsonObject json)
{
    json.remove(kProvenance);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return {u"file ¦ "_s + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())};
}

Result<ExportedFile> compared(const QJsonObject &json, const QStringList &found)
{
    const auto provenance = figure::provenanceFromJson(json);
    if (!provenance)
        return provenance.error();
    QStringList written = textsOf(json);
    QStringList shown = found;
    static const QRegularExpression kSlideNumber(u"^slide (\\d+) ¦ (\\1|\u2039#\u203A)$"_s); // Each program writes it as it likes.
    for (QStringList *list : {&written, &shown})
        list->removeIf([](const QString &text) { return text.contains(kSlideNumber); });
    const auto isInner = [](const QString &text) { return text.startsWith("workbook "_L1); };
    const bool isDropped = std::ranges::any_of(written, isInner) && std::ranges::none_of(shown, isInner);
    if (isDropped) { // Such a program writes labels, formats, axes and places anew as well.
        static const QRegularExpression kLook(u"^(slide|chart) \\d+ ¦ (label|number format|axis|places of its shapes) "_s);
        written.removeIf(isInner);
        for (QStringList *list : {&written, &shown})
            list->removeIf([](const QString &text) { return text.contains(kLook); });
    }
    return ExportedFile{provenance.value(), differences(written, shown), isDropped ? QStringList{u"WORKBOOKS"_s} : QStringList(), false};
}

} // namespace

Result<ExportedFile> exportedFile(const QByteArray &file, const QByteArray &sidecar)
{
    if (!sidecar.isEmpty())
        return compared(QJsonDocument::fromJson(sidecar).object(), linesOf(file));
    if (file.startsWith("PK")) {
        const auto package = OfficePackage::read(file);
        if (!package)
            return package.error();
        auto compare = compared(QJsonDocument::fromJson(officeProvenance(file)).object(), officeContents(package.value()));
        if (compare)
            compare.value().isOffice = true;
        return compare;
    }
    if (const auto json = QJsonDocument::fromJson(file).object(); !json.isEmpty())
        return compared(json.value(kProvenance).toObject(), membersOf(json));
    const auto marked = markedFile(file);
    if (!marked)
        return Error{Error::Code::WrongFormat, u"NO_PROVENANCE"_s, {}};
    const auto provenance = figure::provenanceFromJson(marked->provenance);
    if (!provenance)
        return provenance.error();
    return ExportedFile{provenance.value(), {}, {}, !marked->isWhole};
}

QByteArray csvSidecar(const QByteArray &provenance, const QByteArray &csv)
{
    QJsonObject json = QJsonDocument::fromJson(provenance).object();
    json.insert(u"contents"_s, QJsonArray::fromStringList(linesOf(csv)));
    return QJsonDocument(figure::sealedRecord(json)).toJson();
}

QByteArray markedJson(const QByteArray &json, const QByteArray &provenance)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonObject mark = QJsonDocument::fromJson(provenance).object();
    mark.insert(u"contents"_s, QJsonArray::fromStringList(membersOf(object)));
    mark = figure::sealedRecord(mark);
    object.insert(kProvenance, mark);
    return QJsonDocument(object).toJson();
}

} // namespace exchange
