// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change_set.h"

namespace domain {

ChangeSet::ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet &other) = default;
ChangeSet::ChangeSet(ChangeSet &&other) noexcept = default;
ChangeSet &ChangeSet::operator=(const ChangeSet &other) = default;
ChangeSet &ChangeSet::operator=(ChangeSet &&other) noexcept = default;
ChangeSet::~ChangeSet() = default;

bool ChangeSet::isEmpty() const
{
    return size() == 0;
}

qsizetype ChangeSet::size() const
{
    return std::apply([](const auto &...lists) { return (qsizetype(0) + ... + lists.size()); }, edits);
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result;
    result.label = label;
    result.reverts = reverts;
    forEachRecordKind([&]<class Record>() {
        for (const auto &edit : of<Record>()) {
            if (!edit.after)
                result.insert(*edit.before);
            else if (!edit.before)
                result.remove(*edit.after);
            else
                result.update(*edit.after, *edit.before);
        }
    });
    return result;
}

} // namespace domain
