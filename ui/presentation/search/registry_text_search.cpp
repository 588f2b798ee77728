// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/registry_text_search.h"

#include "exchange/registry_texts.h"

#include <QDeadlineTimer>

namespace presentation {

namespace {

constexpr int kSliceMs = 8;
constexpr qsizetype kMostRows = 50;

} // namespace

RegistryTextSearch::RegistryTextSearch(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RegistryTextSearch::readSlice);
}

void RegistryTextSearch::start(const QString &text)
{
    m_needle = searchNeedle(text);
    m_snapshot = m_workspace.snapshot();
    m_texts.clear();
    m_found.clear();
    m_rows.clear();
    m_at = 0;
    for (const auto &trial : m_snapshot->rows<domain::Trial>()) {
        if (!trial.texts.isEmpty())
            m_texts.emplace_back(trial.id.value, trial.texts);
    }
    m_timer.start();
}

void RegistryTextSearch::stop()
{
    m_timer.stop();
}

double RegistryTextSearch::share() const
{
    return m_texts.empty() ? 1.0 : double(m_at) / double(m_texts.size());
}

void RegistryTextSearch::readSlice()
{
    if (m_workspace.isWriting())
        return; // The file belongs to the writing thread until it is done.
    const QDeadlineTimer deadline(kSliceMs, Qt::PreciseTimer);
    for (; m_at < m_texts.size() && !deadline.hasExpired(); ++m_at) {
        if (const auto *trial = m_snapshot->find(domain::Id<domain::Trial>{m_texts[m_at].first}))
            read(*trial);
    }
    if (m_at == m_texts.size())
        m_timer.stop();
    Q_EMIT progressed();
}

void RegistryTextSearch::read(const domain::Trial &trial)
{
    constexpr qsizetype kBefore = 30;
    constexpr qsizetype kLength = 160;
    const QJsonObject cells = exchange::RegistryTexts::decode(m_workspace.store().text(trial.texts));
    std::string all;
    for (const auto &cell : cells)
        all += m_folder.folded(cell.toString()) + '\n';
    const auto isThere = [&](const std::string &word) { return all.find(word) != std::string::npos; };
    if (m_needle.words.empty() || !std::ranges::all_of(m_needle.words, isThere))
        return;
    m_found.append(trial.id.value);
    if (m_rows.size() >= kMostRows)
        return;
    SearchRow row = recordRow(*m_snapshot, domain::RecordKind::Trial, trial.id.value);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString text = cell->toString();
        const auto span = m_folder.find(text, m_needle.words.front());
        if (span.start < 0)
            continue;
        row.detail = cell.key() + QStringLiteral(": ") + (span.start > kBefore ? QStringLiteral("…") : QString())
            + text.mid(std::max<qsizetype>(0, span.start - kBefore), kLength).simplified();
        row.inDetail = m_folder.find(row.detail, m_needle.words.front());
        break;
    }
    m_rows.append(row);
}

} // namespace presentation
