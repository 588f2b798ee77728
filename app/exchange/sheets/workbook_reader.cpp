// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/workbook_reader.h"

#include "exchange/sheets/sheet_refusal.h"
#include "exchange/sheets/worksheet_reader.h"
#include "exchange/sheets/xml_part.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;

namespace {

struct Relation
{
    QString id;
    QString type; ///< Its last word.
    QString target; ///< A part's name.
};

struct SheetEntry
{
    QString name;
    QString relation;
    bool isHidden = false;
};

/// The relations of a part; targets outside the file are left out.
Status readRelations(SheetArchive &archive, const QString &part, QList<Relation> &into)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    if (!archive.contains(name))
        return Done{};
    return XmlPart::read(archive, name, [&](QXmlStreamReader &xml) -> Status {
        while (xml.readNextStartElement()) {
            const QString target = attribute(xml, "Target"_L1);
            if (attribute(xml, "TargetMode"_L1) != "External"_L1)
                into.append({attribute(xml, "Id"_L1), attribute(xml, "Type"_L1).section(u'/', -1),
                             target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target)});
            xml.skipCurrentElement();
        }
        return Done{};
    });
}

Status readSheetList(QXmlStreamReader &xml, QList<SheetEntry> &sheets, bool &isDate1904)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "workbookPr"_L1) {
            const QString flag = attribute(xml, "date1904"_L1);
            isDate1904 = flag == "1"_L1 || flag == "true"_L1;
            xml.skipCurrentElement();
        } else if (xml.name() == "sheets"_L1) {
            while (xml.readNextStartElement()) {
                sheets.append({attribute(xml, "name"_L1), attribute(xml, "id"_L1), attribute(xml, "state"_L1).contains("idden"_L1)});
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (sheets.size() > sheet_limits::kSheets)
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooLarge), {}};
    return Done{};
}

Status readShared(SheetArchive &archive, const QList<Relation> &relations, WorkbookTexts &into)
{
    for (const Relation &relation : relations) {
        Status status = Done{};
        if (relation.type == "sharedStrings"_L1 && archive.contains(relation.target))
            status = readSharedStrings(archive, relation.target, into);
        else if (relation.type == "styles"_L1 && archive.contains(relation.target))
            status = readCellFormats(archive, relation.target, into);
        if (!status)
            return status;
    }
    return Done{};
}

} // namespace

QString workbookPart(SheetArchive &archive)
{
    QList<Relation> relations;
    const Status status = readRelations(archive, {}, relations);
    for (const Relation &relation : relations) {
        if (status && relation.type == "officeDocument"_L1 && archive.contains(relation.target))
            return relation.target;
    }
    return archive.contains(u"xl/workbook.xml"_s) ? u"xl/workbook.xml"_s : QString();
}

Status readWorkbook(SheetArchive &archive, const QString &workbookPart, SheetFile &into)
{
    QList<SheetEntry> sheets;
    QList<Relation> relations;
    WorkbookTexts shared;
    Status status = XmlPart::read(archive, workbookPart, [&](QXmlStreamReader &xml) { return readSheetList(xml, sheets, into.isDate1904); });
    if (status)
        status = readRelations(archive, workbookPart, relations);
    if (status)
        status = readShared(archive, relations, shared);
    if (!status)
        return status;
    shared.days = into.isDate1904 ? DayCount::From1904 : DayCount::From1900;
    SheetBudget budget{.progress = archive.progress()};
    for (const SheetEntry &sheet : sheets) {
        for (const Relation &relation : relations) {
            if (relation.id != sheet.relation || relation.type != "worksheet"_L1 || !archive.contains(relation.target))
                continue;
            SheetBuilder builder(sheet.name, budget);
            if (sheet.isHidden)
                builder.setHidden();
            if (status = readWorksheet(archive, relation.target, shared, builder); !status)
                return status;
            into.sheets.append(builder.take());
        }
    }
    return Done{};
}

} // namespace exchange
