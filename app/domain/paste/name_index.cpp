// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/name_index.h"

#include "domain/names.h"

namespace domain {

NameIndex::NameIndex(const Portfolio &portfolio, RecordKind kind, TermVocabulary vocabulary)
{
    forEachNamed(portfolio, kind, vocabulary, [this](qint64 id, const QStringList &names) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto &ids = (i == 0 ? m_listed : m_others)[normalizedKey(names[i])];
            if (!ids.contains(id))
                ids.append(id);
        }
    });
}

QList<qint64> NameIndex::find(QStringView name) const
{
    const QString key = normalizedKey(name);
    if (key.isEmpty())
        return {};
    const auto listed = m_listed.constFind(key);
    return listed != m_listed.cend() ? *listed : m_others.value(key);
}

} // namespace domain
