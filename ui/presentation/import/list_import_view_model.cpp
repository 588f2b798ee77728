// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_import_view_model.h"

#include "exchange/mapping/saved_mappings.h"
#include "exchange/sheets/sheet_refusal.h"

namespace presentation {

using namespace exchange;

ListImportViewModel::ListImportViewModel(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reading(this, [this](const Answer<Read> &read) { accept(read); })
    , m_planning(this, [this](const Answer<Planned> &planned) { acceptPlan(planned); })
{
}

ListImportViewModel::~ListImportViewModel() = default;

void ListImportViewModel::open(const QString &path, const SheetOptions &options)
{
    m_choices = {};
    m_choices.asOf = domain::PartialDate::day(m_workspace.now().date());
    m_plan = nullptr;
    m_reading.start([this, path, options, snapshot = m_workspace.snapshot()](QPromise<Answer<Read>> &promise) {
        const auto progress = [this, &promise](double share) {
            QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !promise.isCanceled();
        };
        auto file = readSheets(path, options, progress);
        if (file.ok() && file.value().proposedSheet() < 0)
            file = domain::Error{domain::Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kEmpty), path};
        if (!file.ok()) {
            promise.addResult(std::make_shared<domain::Result<Read>>(file.error()));
            return;
        }
        Read read{std::make_shared<const SheetFile>(std::move(file).value()), {}, {}};
        const Sheet &sheet = read.file->sheets[read.file->proposedSheet()];
        read.header = findHeader(sheet);
        read.proposal = proposeMapping(sheet, read.header, *snapshot);
        promise.addResult(std::make_shared<domain::Result<Read>>(std::move(read)));
    });
}

void ListImportViewModel::accept(const Answer<Read> &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    const Read &read = answer->value();
    m_source = {read.file, read.file->proposedSheet(), read.header, read.proposal.mapping};
    m_proposal = read.proposal;
    Q_EMIT fileRead();
    Q_EMIT mappingChanged();
}

void ListImportViewModel::propose(ListKind list)
{
    m_proposal = proposeMapping(sheet(), m_source.header, *m_workspace.snapshot(), list);
    m_source.mapping = m_proposal.mapping;
    m_plan = nullptr;
    Q_EMIT mappingChanged();
}

void ListImportViewModel::chooseSheet(qsizetype sheet)
{
    m_source.sheet = sheet;
    m_source.header = findHeader(this->sheet());
    m_choices.rows.clear();
    m_choices.fixes.clear();
    propose(ListKind::Unset);
}

void ListImportViewModel::chooseHeader(qsizetype firstRow, qsizetype rowCount)
{
    m_source.header = headerAt(sheet(), firstRow, rowCount);
    propose(m_source.mapping.list);
}

void ListImportViewModel::chooseList(ListKind list)
{
    propose(list);
}

void ListImportViewModel::setMapping(const ColumnMapping &mapping)
{
    m_source.mapping = mapping;
    m_plan = nullptr;
    Q_EMIT mappingChanged();
}

void ListImportViewModel::setTarget(int column, const QString &target)
{
    ColumnMapping mapping = m_source.mapping;
    mapping.columns[column].target = target;
    setMapping(mapping);
}

void ListImportViewModel::setDateOrder(int column, DateOrder order)
{
    ColumnMapping mapping = m_source.mapping;
    mapping.columns[column].dateOrder = order;
    setMapping(mapping);
}

void ListImportViewModel::setChoices(const ListChoices &choices)
{
    m_choices = choices;
    plan();
}

QString ListImportViewModel::obstacle() const
{
    if (m_source.mapping.list == ListKind::Unset)
        return tr("Say what the rows of the list are.");
    const auto labels = [](const QStringList &keys) {
        QStringList texts;
        for (const QString &key : keys) {
            if (const auto *target = columnTarget(key))
                texts.append(QStringLiteral("“%1”").arg(targetLabel(*target, domain::Language::English)));
        }
        return texts;
    };
    if (const auto missing = missingTargets(m_source.mapping); !missing.isEmpty())
        return tr("A column must say %1.").arg(labels(missing.first()).join(tr(" or ")));
    if (const auto doubled = doubledTargets(m_source.mapping); !doubled.isEmpty())
        return tr("Only one column can be %1.").arg(labels(doubled).join(QStringLiteral(", ")));
    return {};
}

void ListImportViewModel::plan()
{
    if (!hasFile())
        return;
    Q_EMIT planningStarted();
    m_planning.start([this, source = m_source, choices = m_choices, snapshot = m_workspace.snapshot(), ids = &m_workspace.store().ids(),
                      at = m_workspace.now()](QPromise<Answer<Planned>> &promise) {
        const auto progress = [this, &promise](double share) {
            QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !promise.isCanceled();
        };
        auto plan = planListImport(source, snapshot, choices, {*ids, at}, progress);
        if (plan.ok())
            promise.addResult(std::make_shared<domain::Result<Planned>>(Planned{std::make_shared<const ListPlan>(std::move(plan).value()), snapshot}));
        else
            promise.addResult(std::make_shared<domain::Result<Planned>>(plan.error()));
    });
}

void ListImportViewModel::acceptPlan(const Answer<Planned> &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    m_plan = answer->value().plan;
    m_snapshot = answer->value().snapshot;
    Q_EMIT planned();
}

void ListImportViewModel::cancel()
{
    m_reading.cancel();
    m_planning.cancel();
}

domain::ChangeSet ListImportViewModel::changes() const
{
    domain::ChangeSet changes = m_plan ? m_plan->changes : domain::ChangeSet();
    if (changes.isEmpty())
        return changes;
    auto mapping = rememberMapping(*m_snapshot, m_source.mapping, m_source.header.names, m_workspace.store().ids());
    changes.of<domain::ImportMapping>().append(mapping.of<domain::ImportMapping>());
    return changes;
}

} // namespace presentation
