// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/registry_columns.h"

#include "domain/countries.h"
#include "exchange/registry/column_rules.h"

#include <algorithm>

namespace exchange {

using namespace domain;

RegistryColumns::RegistryColumns(const QStringList &names, Registry registry) : m_registry(registry)
{
    for (const QString &name : names) {
        const int rule = columnRule(name);
        // A second column of the same name is one that the registry does not write: it must not replace the first.
        const bool isAgain = rule >= 0 && m_rules.contains(rule);
        m_rules.append(isAgain ? -1 : rule);
        const QString kept = rule < 0 || isAgain ? name : columnName(rule);
        m_names.append(m_names.contains(kept) ? kept + u' ' + QString::number(m_names.size() + 1) : kept);
        if (rule < 0 || isAgain)
            m_unknown.append(name);
        m_hasTexts = m_hasTexts || rule < 0 || isAgain || isTextColumn(rule);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_byName.append(i);
    std::ranges::sort(m_byName, {}, [this](qsizetype i) { return m_names[i]; });
}

QJsonObject RegistryColumns::merged(QJsonObject stored, const QJsonObject &cells) const
{
    for (const QString &name : m_names)
        stored.remove(name);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        stored.insert(cell.key(), cell.value());
    return stored;
}

RegistryRow RegistryRowReader::read(const QList<QByteArrayView> &cells)
{
    RegistryRow row;
    row.trial.registry = m_columns.registry();
    RowReading reading{*this, row, 0, {}};

    m_kept.assign(size_t(cells.size()), 0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        reading.column = i;
        reading.cell = cells[i];
        reading.take(m_columns.rule(i));
    }
    row.countries.sort();
    RegistryTexts::Cells kept;
    for (const qsizetype i : m_columns.byName()) {
        if (m_kept[size_t(i)])
            kept.push_back({&m_columns.name(i), cells[i]});
    }
    row.texts = RegistryTexts::of(kept);
    return row;
}

QString RegistryRowReader::shared(QByteArrayView cell)
{
    constexpr qsizetype kWorthSharing = 200;
    if (cell.isEmpty())
        return {};
    if (cell.size() > kWorthSharing)
        return QString::fromUtf8(cell);
    const auto known = m_shared.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
    return known != m_shared.constEnd() ? *known : *m_shared.insert(cell.toByteArray(), QString::fromUtf8(cell));
}

const QString &RegistryRowReader::countryOf(QByteArrayView location)
{
    // "Site, City, State, 12345, Korea, Republic of": the country is the last part, or the last two.
    const qsizetype last = location.lastIndexOf(',');
    const qsizetype before = last > 0 ? location.lastIndexOf(',', last - location.size() - 1) : -1;
    const QByteArrayView tail = location.sliced(before + 1);
    const auto known = m_countries.constFind(QByteArray::fromRawData(tail.data(), tail.size()));
    if (known != m_countries.constEnd())
        return *known;
    QString code = countryCode(QString::fromUtf8(location.sliced(last + 1)).trimmed());
    if (code.isEmpty() && last > 0)
        code = countryCode(QString::fromUtf8(tail).trimmed());
    return *m_countries.insert(tail.toByteArray(), code);
}

} // namespace exchange
