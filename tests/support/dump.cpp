// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dump.h"

#include "domain/value_text.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// A record stays on its line, whatever its texts hold.
QString quoted(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'"', u"\\\""_s).replace(QChar(0), u"\\0"_s);
    return u'"' + result + u'"';
}

} // namespace

QString dump(const domain::Portfolio &portfolio)
{
    QString text;
    domain::forEachRecordKind([&]<class Record>() {
        const QString table = domain::tableName(domain::recordKindOf<Record>());
        for (const Record &record : portfolio.rows<Record>()) {
            text += table + u' ' + QString::number(record.id.value);
            for (const auto &field : domain::kFields<Record>) {
                if (const auto value = field.get(record); !domain::isEmpty(value))
                    text += u' ' + QLatin1StringView(field.key) + u'=' + quoted(domain::canonicalText(field, value));
            }
            text += u'\n';
        }
    });
    return text;
}

} // namespace support
