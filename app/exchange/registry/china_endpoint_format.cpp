// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/china_endpoint_format.h"

#include "exchange/csv_reader.h"

#include <QHash>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kWidth = 5;
constexpr QByteArrayView kPrimary = "主要终点";
constexpr QByteArrayView kSecondary = "次要终点";

struct Endpoints
{
    qint64 line = 0;
    QByteArray number;
    QByteArray primary;
    QByteArray secondary;
};

void addTo(QByteArray &list, const QList<QByteArrayView> &cells)
{
    if (!list.isEmpty())
        list.append('|');
    QByteArrayList parts;
    for (qsizetype i = 2; i < cells.size(); ++i) {
        if (!cells[i].trimmed().isEmpty())
            parts.append(cells[i].trimmed().toByteArray());
    }
    list.append(parts.join(", "));
}

} // namespace

ChinaEndpointFormat::ChinaEndpointFormat(TextTableForm form) : m_form(form)
{
    m_columns.names = QStringList{QStringLiteral("NCT Number"), QStringLiteral("Primary Outcome Measures"), QStringLiteral("Secondary Outcome Measures")};
    m_columns.labels = QStringList{QString::fromUtf16(u"登记号"), QString::fromUtf16(u"主要终点指标"), QString::fromUtf16(u"次要终点指标")};
    m_columns.registry = Registry::ChinaDrugTrials;
}

bool ChinaEndpointFormat::recognizes(const QList<QByteArrayView> &cells)
{
    return cells.size() == kWidth && (cells[1].contains(kPrimary) || cells[1].contains(kSecondary));
}

Status ChinaEndpointFormat::read(const StudyPiece &piece, const Visit &visit) const
{
    if (!QUtf8StringView(piece.bytes.data(), piece.bytes.size()).isValidUtf8() || piece.bytes.contains('\0'))
        return Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNotUtf8), {}};
    QList<Endpoints> trials;
    QHash<QByteArray, qsizetype> places;
    TextRecords records(piece.bytes, m_form, piece.line);
    while (records.next()) {
        const auto &cells = records.cells();
        const QByteArray number = cells.first().trimmed().toByteArray();
        if (!recognizes(cells)) {
            StudyCells refused;
            refused.line = records.line();
            refused.key = QString::fromUtf8(number);
            refused.reason = RefusalReason::ColumnCount;
            refused.found = QString::number(cells.size());
            visit(refused);
            continue;
        }
        if (!places.contains(number)) {
            places.insert(number, trials.size());
            trials.append({records.line(), number, {}, {}});
        }
        Endpoints &trial = trials[places.value(number)];
        addTo(cells[1].contains(kPrimary) ? trial.primary : trial.secondary, cells);
    }
    for (const Endpoints &trial : trials) {
        StudyCells row;
        row.line = trial.line;
        row.cells = {trial.number, trial.primary, trial.secondary};
        visit(row);
    }
    return Done{};
}

} // namespace exchange
