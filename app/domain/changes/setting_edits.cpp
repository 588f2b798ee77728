// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/setting_edits.h"

namespace domain::edits {

ChangeSet setSetting(const Portfolio &portfolio, const QString &key, const QString &value, IdSource &ids)
{
    ChangeSet changes;
    changes.label = {StepLabel::Action::Edit, RecordKind::Setting, QStringLiteral("value"), key, 1};
    for (const Setting &setting : portfolio.rows<Setting>()) {
        if (setting.key != key)
            continue;
        Setting after = setting;
        after.value = value;
        if (after != setting)
            changes.update(setting, after);
        return changes;
    }
    if (!value.isEmpty())
        changes.insert(Setting{ids.next<Setting>(), key, value});
    return changes;
}

} // namespace domain::edits
