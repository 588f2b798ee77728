// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/row_keys.h"

#include "exchange/lists/row_reading.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

/// "alpha|beta|2024-01-05#2" → the key without its number, and 2.
std::pair<QString, int> parted(const QString &key)
{
    const auto at = key.lastIndexOf(u'#');
    bool isNumber = false;
    const int number = at < 0 ? 0 : QStringView(key).sliced(at + 1).toInt(&isNumber);
    return isNumber ? std::pair(key.first(at), number) : std::pair(key, 1);
}

} // namespace

RowKeys::RowKeys(const Portfolio &now, const QString &list)
{
    for (const ImportLink &link : now.rows<ImportLink>()) {
        if (link.list != list)
            continue;
        m_links.insert(link.rowKey, &link);
        m_families[parted(link.rowKey).first].append(&link);
    }
    for (auto &family : m_families)
        std::ranges::sort(family, {}, [](const ImportLink *link) { return parted(link->rowKey).second; });
}

QString RowKeys::wording(const RowReading &reading)
{
    QStringList parts;
    for (const RowCell &cell : reading.cells()) {
        if (cell.column >= 0)
            parts.append(QLatin1String(cell.target->key) + u'=' + cell.cell.text);
    }
    return parts.join(u'|');
}

bool RowKeys::isExpected(const ImportLink &link) const
{
    return m_expected.contains(RowMemory::parse(link.lastValues).remembered(wordingSlot()));
}

const ImportLink *RowKeys::choose(const QString &base, const QString &digest, const Fit &fit) const
{
    QList<std::pair<const ImportLink *, QString>> open;
    for (const ImportLink *link : m_families.value(base)) {
        if (m_claimed.contains(link->rowKey))
            continue;
        open.append({link, RowMemory::parse(link->lastValues).remembered(wordingSlot())});
        if (open.last().second == digest)
            return link;
    }
    const ImportLink *best = nullptr;
    int agreeing = -1;
    for (const auto &[link, remembered] : std::as_const(open)) {
        const RowFit found = m_expected.contains(remembered) ? RowFit{0, true} : fit(*link);
        if (!found.isContradicted && found.agreeing > agreeing) {
            best = link;
            agreeing = found.agreeing;
        }
    }
    return best;
}

RowKeys::Claim RowKeys::claim(const QString &base, const RowReading &reading, const Fit &fit)
{
    Claim claim{base, choose(base, RowMemory::digest(wording(reading)), fit)};
    if (claim.link)
        claim.key = claim.link->rowKey;
    for (int number = 2; !claim.link && (m_links.contains(claim.key) || m_claimed.contains(claim.key)); ++number)
        claim.key = QStringLiteral("%1#%2").arg(base).arg(number);
    m_claimed.insert(claim.key);
    return claim;
}

} // namespace exchange
