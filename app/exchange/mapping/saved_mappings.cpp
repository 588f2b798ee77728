// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/saved_mappings.h"

#include "domain/portfolio.h"
#include "domain/records/saved_view.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

/// Records need a name; mappings that nobody named go by their header.
constexpr char16_t kUnnamed[] = u"*";

const ImportMapping *recordOf(const Portfolio &portfolio, const QString &name, const QString &header)
{
    const ImportMapping *found = nullptr;
    for (const ImportMapping &record : portfolio.rows<ImportMapping>()) {
        const bool isSame = name.isEmpty() ? record.name == QStringView(kUnnamed) && record.header == header : record.name == name;
        found = isSame ? &record : found;
    }
    return found;
}

} // namespace

ChangeSet rememberMapping(const Portfolio &portfolio, const ColumnMapping &mapping, const QStringList &headings, IdSource &ids)
{
    const QString header = headerKey(headings);
    ImportMapping record;
    record.name = mapping.name.isEmpty() ? QString::fromUtf16(kUnnamed) : mapping.name;
    record.header = header;
    record.mapping = QString::fromUtf8(toJson(mapping));
    ChangeSet changes;
    changes.label.action = StepLabel::Action::Edit;
    changes.label.kind = RecordKind::ImportMapping;
    changes.label.count = 1;
    if (const ImportMapping *known = recordOf(portfolio, mapping.name, header)) {
        record.id = known->id;
        if (*known != record)
            changes.update(*known, record);
    } else {
        record.id = ids.next<ImportMapping>();
        changes.insert(record);
    }
    return changes;
}

std::optional<ColumnMapping> rememberedMapping(const Portfolio &portfolio, const QStringList &headings)
{
    const QString header = headerKey(headings);
    const ImportMapping *found = nullptr;
    for (const ImportMapping &record : portfolio.rows<ImportMapping>()) {
        // What was used last for these headings counts more than what somebody named; a name alone is not enough.
        const bool isBetter = !found || record.name == QStringView(kUnnamed) || found->name != QStringView(kUnnamed);
        if (record.header == header && isBetter)
            found = &record;
    }
    if (!found || header.isEmpty())
        return {};
    const auto saved = mappingFromJson(found->mapping.toUtf8());
    const auto placed = saved ? mappingOn(saved.value(), headings) : saved;
    return placed ? std::optional(placed.value()) : std::nullopt;
}

QStringList savedMappings(const Portfolio &portfolio)
{
    QStringList names;
    for (const ImportMapping &record : portfolio.rows<ImportMapping>()) {
        if (record.name != QStringView(kUnnamed))
            names.append(record.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<ColumnMapping> savedMapping(const Portfolio &portfolio, const QString &name)
{
    const ImportMapping *record = name == QStringView(kUnnamed) || name.isEmpty() ? nullptr : recordOf(portfolio, name, {});
    if (!record)
        return Error{Error::Code::NotFound, name, {}};
    return mappingFromJson(record->mapping.toUtf8());
}

} // namespace exchange
