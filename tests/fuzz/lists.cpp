// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/list_fixture.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes as a list, all the way: its tables, its header, the proposed mapping, the plan, the step, and the same bytes once more, which
/// must change nothing. The first byte chooses what the rows are.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace unit;
    if (size < 2)
        return 0;
    const auto list = ListKind(data[0] % (int(ListKind::Rates) + 1));
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto file = readSheets(buffer, u"list.csv"_s);
    if (!file || file.value().sheets.isEmpty())
        return 0;
    ListShelf shelf;
    ListSource source;
    source.file = std::make_shared<const SheetFile>(std::move(file).value());
    source.header = findHeader(source.file->sheets[0]);
    source.mapping = proposeMapping(source.file->sheets[0], source.header, *shelf.now, list).mapping;
    const ImportMoment moment{shelf.ids, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
    const auto plan = planListImport(source, shelf.now, shelf.choices, moment);
    if (!plan)
        return 0;
    shelf.apply(plan.value().changes);
    const auto again = planListImport(source, shelf.now, shelf.choices, moment);
    if (!again || !again.value().changes.isEmpty())
        qFatal("the same bytes again changed something");
    return 0;
}
