// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/csv_study_format.h"

#include "exchange/csv_reader.h"
#include "exchange/registry/column_rules.h"
#include "exchange/registry/column_translation.h"

#include <algorithm>
#include <cstring>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kQuoted = 160;

bool has(const QStringList &header, const char16_t *name)
{
    return header.contains(QStringView(name), Qt::CaseInsensitive);
}

/// Columns that only the present site writes: then no cell needs translation.
bool isPresentSite(const QStringList &header)
{
    return has(header, u"NCT Number") && (has(header, u"Study Title") || has(header, u"Study Status") || has(header, u"Study URL"));
}

std::span<const ColumnTranslation> translationsFor(const QStringList &header, const QString &number)
{
    if (isPresentSite(header))
        return {};
    if (number == QString::fromUtf16(u"登记号"))
        return chinaRegisterColumns();
    const bool isDatabase = number.compare(QLatin1String("study_id"), Qt::CaseInsensitive) == 0 || number.compare(QLatin1String("nct_id"), Qt::CaseInsensitive) == 0;
    return isDatabase ? databaseColumns() : oldSiteColumns();
}

Error wrongColumns(const char16_t *what, const QStringList &names)
{
    QString list = names.join(QLatin1String(", "));
    if (list.size() > kQuoted)
        list = list.first(kQuoted) + u'…';
    return {Error::Code::WrongFormat, QString::fromUtf16(what) + QLatin1String(": ") + list, QStringLiteral("1")};
}

/// A row per site or per sponsor is no trial.
bool describesTrials(const StudyColumns &columns)
{
    return std::ranges::any_of(columns.names, [](const QString &name) { return columnRule(name) > 0; });
}

/// The first line that is no UTF-8, or holds a NUL byte.
Error badText(const StudyPiece &piece, TextTableForm form)
{
    TextRecords records(piece.bytes, form, piece.line);
    while (records.next()) {
        for (const QByteArrayView cell : records.cells()) {
            if (cell.contains('\0'))
                return {Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNulByte), QString::number(records.line())};
            if (!QUtf8StringView(cell.data(), cell.size()).isValidUtf8())
                return {Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNotUtf8), QString::number(records.line())};
        }
    }
    return {Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNotUtf8), QString::number(piece.line)};
}

} // namespace

Result<std::shared_ptr<const CsvStudyFormat>> CsvStudyFormat::of(const QStringList &header, TextTableForm form)
{
    auto format = std::make_shared<CsvStudyFormat>();
    format->m_form = form;
    format->m_width = header.size();
    const auto number = std::ranges::find_if(header, [](const QString &name) { return isNumberColumn(name); });
    if (number == header.end())
        return wrongColumns(wrong_format::kNoNumberColumn, header);
    format->m_number = number - header.begin();
    const auto translations = translationsFor(header, *number);
    const bool isChina = translations.data() == chinaRegisterColumns().data();
    format->m_columns.registry = isChina ? Registry::ChinaDrugTrials : Registry::ClinicalTrialsGov;
    format->m_isPlain = translations.empty();
    for (qsizetype i = 0; i < header.size(); ++i) {
        bool isTranslated = i == format->m_number;
        if (isTranslated)
            format->add(columnName(0), header[i], {i});
        for (const ColumnTranslation &translation : translations) {
            if (header[i].compare(QStringView(translation.from), Qt::CaseInsensitive) != 0)
                continue;
            isTranslated = true;
            if (*translation.to)
                format->add(QString::fromUtf16(translation.to), header[i], {i, translation.convert});
        }
        if (!isTranslated)
            format->add(header[i], header[i], {i});
    }
    if (!describesTrials(format->m_columns))
        return wrongColumns(wrong_format::kNotStudies, header);
    return std::shared_ptr<const CsvStudyFormat>(std::move(format));
}

void CsvStudyFormat::add(const QString &name, const QString &label, Target target)
{
    m_columns.names.append(name);
    m_columns.labels.append(label);
    m_targets.append(target);
}

Status CsvStudyFormat::read(const StudyPiece &piece, const Visit &visit) const
{
    const bool isText = QUtf8StringView(piece.bytes.data(), piece.bytes.size()).isValidUtf8();
    if (!isText || std::memchr(piece.bytes.data(), 0, size_t(piece.bytes.size())))
        return badText(piece, m_form);
    TextRecords records(piece.bytes, m_form, piece.line);
    StudyCells row;
    while (records.next()) {
        row = {};
        row.line = records.line();
        if (records.cells().size() != m_width) {
            row.reason = RefusalReason::ColumnCount;
            row.key = records.cells().size() > m_number ? QString::fromUtf8(records.cells()[m_number]).trimmed() : QString();
            row.found = QString::number(records.cells().size());
            visit(row);
        } else if (m_isPlain) {
            row.cells = records.cells();
            visit(row);
        } else {
            QList<QByteArray> made;
            made.reserve(m_targets.size());
            for (const Target &target : m_targets) {
                const QByteArrayView cell = records.cells()[target.source];
                made.append(target.convert ? target.convert(cell) : QByteArray::fromRawData(cell.data(), cell.size()));
                row.cells.append(made.last());
            }
            visit(row);
        }
    }
    return Done{};
}

} // namespace exchange
