// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_columns_view_model.h"

#include "exchange/sheets/sheet_refusal.h"
#include "presentation/import/list_words.h"
#include "presentation/words/window_language.h"

#include <QPromise>

namespace presentation {

using namespace exchange;

ListColumnsViewModel::ListColumnsViewModel(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reading(this, [this](const Answer &answer) { accept(answer); })
    , m_proposing(this, [this](const Answer &answer) { acceptProposal(answer); })
{
}

ListColumnsViewModel::~ListColumnsViewModel() = default;

void ListColumnsViewModel::open(const QString &path, const SheetOptions &options)
{
    m_isChanged = false;
    m_reading.start([this, path, options, snapshot = m_workspace.snapshot()](QPromise<Answer> &promise) {
        const auto progress = [this, &promise](double share, qint64 rows) {
            QMetaObject::invokeMethod(this, [this, share, rows] { Q_EMIT progressed(share, rows); }, Qt::QueuedConnection);
            return !promise.isCanceled();
        };
        auto file = readSheets(path, options, progress);
        if (file.ok() && file.value().proposedSheet() < 0)
            file = domain::Error{domain::Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kEmpty), path};
        if (!file.ok()) {
            promise.addResult(std::make_shared<domain::Result<Read>>(file.error()));
            return;
        }
        Read read{std::make_shared<const SheetFile>(std::move(file).value()), 0, {}, {}};
        read.sheet = read.file->proposedSheet();
        const Sheet &sheet = read.file->sheets[read.sheet];
        read.header = findHeader(sheet);
        read.proposal = proposeMapping(sheet, read.header, *snapshot);
        promise.addResult(std::make_shared<domain::Result<Read>>(std::move(read)));
    });
}

void ListColumnsViewModel::accept(const Answer &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    const Read &read = answer->value();
    m_source = {read.file, read.sheet, read.header, read.proposal.mapping};
    m_proposal = read.proposal;
    Q_EMIT fileRead();
    Q_EMIT mappingChanged();
}

/// In the background, since every value of a long list is looked at.
void ListColumnsViewModel::propose(qsizetype sheet, const std::optional<HeaderSpot> &header, ListKind list)
{
    m_isChanged = true;
    m_proposing.start([file = m_source.file, sheet, header, list, snapshot = m_workspace.snapshot()](QPromise<Answer> &promise) {
        Read read{file, sheet, header ? *header : findHeader(file->sheets[sheet]), {}};
        read.proposal = proposeMapping(file->sheets[sheet], read.header, *snapshot, list);
        promise.addResult(std::make_shared<domain::Result<Read>>(std::move(read)));
    });
    Q_EMIT proposingStarted();
}

void ListColumnsViewModel::acceptProposal(const Answer &answer)
{
    const Read &read = answer->value();
    if (read.file != m_source.file)
        return;
    m_source = {read.file, read.sheet, read.header, read.proposal.mapping};
    m_proposal = read.proposal;
    Q_EMIT mappingChanged();
}

void ListColumnsViewModel::cancel()
{
    m_reading.cancel();
    m_proposing.cancel();
}

void ListColumnsViewModel::forget()
{
    m_source = {};
    m_proposal = {};
    m_isChanged = false;
}

void ListColumnsViewModel::chooseSheet(qsizetype sheet)
{
    propose(sheet, std::nullopt, ListKind::Unset);
}

void ListColumnsViewModel::chooseHeader(qsizetype firstRow, qsizetype rowCount)
{
    propose(m_source.sheet, headerAt(sheet(), firstRow, rowCount), m_source.mapping.list);
}

void ListColumnsViewModel::chooseList(ListKind list)
{
    propose(m_source.sheet, m_source.header, list);
}

void ListColumnsViewModel::setMapping(const ColumnMapping &mapping)
{
    m_source.mapping = mapping;
    m_isChanged = true;
    Q_EMIT mappingChanged();
}

void ListColumnsViewModel::setTarget(int column, const QString &target)
{
    ColumnMapping mapping = m_source.mapping;
    mapping.columns[column].target = target;
    setMapping(mapping);
}

void ListColumnsViewModel::setDateOrder(int column, DateOrder order)
{
    ColumnMapping mapping = m_source.mapping;
    mapping.columns[column].dateOrder = order;
    for (qsizetype i = 0; i < mapping.columns.size() && i < m_proposal.findings.size(); ++i) {
        if (m_proposal.findings[i].needsDateOrder && mapping.columns[i].dateOrder == DateOrder::Unset)
            mapping.columns[i].dateOrder = order;
    }
    setMapping(mapping);
}

qint64 ListColumnsViewModel::rowCount() const
{
    return hasFile() ? qMax<qint64>(0, sheet().rows.size() - m_source.header.dataRow) : 0;
}

int ListColumnsViewModel::undecidedDates() const
{
    const auto &columns = m_source.mapping.columns;
    for (int i = 0; i < columns.size() && i < m_proposal.findings.size(); ++i) {
        if (m_proposal.findings[i].needsDateOrder && columns[i].dateOrder == DateOrder::Unset && !columns[i].target.isEmpty())
            return i;
    }
    return -1;
}

QString ListColumnsViewModel::title() const
{
    return tr("Import %1").arg(listKindText(m_source.mapping.list).toLower());
}

QString ListColumnsViewModel::obstacle() const
{
    if (rowCount() == 0)
        return tr("Below its header the list has no row. Fill it in and import it again, or say in which line the header is.");
    if (m_source.mapping.list == ListKind::Unset)
        return tr("The columns do not tell what the rows are. Choose it under “The rows are”, or cancel where nothing there fits.");
    const auto labels = [](const QStringList &keys) {
        QStringList texts;
        for (const QString &key : keys) {
            if (const auto *target = columnTarget(key))
                texts.append(QStringLiteral("“%1”").arg(targetLabel(*target, windowLanguage())));
        }
        return texts;
    };
    if (const auto missing = missingTargets(m_source.mapping); !missing.isEmpty())
        return tr("A column must say %1.").arg(labels(missing.first()).join(tr(" or ")));
    if (const auto doubled = doubledTargets(m_source.mapping); !doubled.isEmpty())
        return tr("Only one column can be %1.").arg(labels(doubled).join(QStringLiteral(", ")));
    if (const int column = undecidedDates(); column >= 0)
        return tr("Say whether the day or the month comes first in “%1”.").arg(m_source.mapping.columns[column].header.simplified());
    return {};
}

} // namespace presentation
