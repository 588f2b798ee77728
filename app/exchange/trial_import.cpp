// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trial_import.h"

#include "exchange/archive/file_digest.h"
#include "exchange/registry/study_source.h"
#include "exchange/registry/trial_planner.h"

#include <QFileInfo>
#include <QFuture>
#include <QIODevice>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>

namespace exchange {

using namespace domain;

namespace {

/// Puts the plan together from pieces that are planned beside each other, in the order of the file.
class TrialImport final : public StudyTarget
{
public:
    TrialImport(const Portfolio &now, const TextLookup &textOf, const Progress &progress)
        : m_now(now), m_textOf(textOf), m_progress(progress) {}
    ~TrialImport() override { m_pool.waitForDone(); }

    Status begin(std::shared_ptr<const StudyFormat> format) override
    {
        m_isWholeList = format->isWholeList();
        m_planner = std::make_unique<TrialPlanner>(m_now, m_textOf, std::move(format));
        m_plan.list = m_planner->list();
        m_plan.ignoredColumns = m_planner->unknownColumns();
        return Done{};
    }

    bool take(StudyPiece piece) override
    {
        m_running.push_back(QtConcurrent::run(&m_pool, [this, taken = std::move(piece)] { return m_planner->plan(taken); }));
        while (m_running.size() > size_t(2 * m_pool.maxThreadCount()) || (!m_running.empty() && m_running.front().isFinished()))
            addFirst();
        return !m_error;
    }

    void refuse(const QString &file, const Error &why) override
    {
        drain();
        PlannedRow planned;
        planned.row.file = file;
        planned.row.action = PlanRow::Action::Refused;
        planned.row.reason = RefusalReason::BadFile;
        planned.row.found = why.detail;
        add(planned);
    }

    bool pass(QByteArrayView bytes, double share) override
    {
        m_digest.add(bytes);
        m_isCanceled = m_isCanceled || (m_progress && !m_progress(std::min(1.0, share)));
        return !m_isCanceled;
    }

    Result<ImportPlan> finish(const Status &read, const QString &fileName)
    {
        drain();
        if (m_error && !m_isCanceled)
            return *m_error;
        if (!read.ok())
            return read.error();
        m_plan.fileName = fileName;
        m_plan.sha256 = m_digest.hex();
        m_plan.offers = m_offers.list();
        m_plan.unknownCountries.sort();
        if (m_isWholeList) {
            for (const QString &key : m_planner->rememberedKeys()) {
                if (!m_seen.contains(key))
                    m_plan.vanished.append(key);
            }
        }
        m_plan.vanished.sort();
        return std::move(m_plan);
    }

private:
    /// A row read before, so that its repetition is recognized.
    struct Seen
    {
        qint64 line = 0;
        size_t content = 0;
    };

    void drain()
    {
        while (!m_running.empty())
            addFirst();
    }

    void addFirst()
    {
        PlannedPiece piece = m_running.front().takeResult();
        m_running.pop_front();
        for (PlannedRow &row : piece.rows)
            add(row);
        if (!piece.error)
            return;
        if (piece.file.isEmpty())
            m_error = m_error ? m_error : piece.error;
        else
            refuse(piece.file, *piece.error);
    }

    void add(PlannedRow &planned)
    {
        // A text goes with the first row that has it, even where that row turns out to be refused: the others count on it.
        if (!planned.text.isEmpty())
            m_plan.texts.insert(planned.textHash, std::move(planned.text));
        if (planned.row.reason == RefusalReason::None && isRepeated(planned))
            planned.draft.reset();
        else if (planned.row.reason == RefusalReason::None)
            noteWords(planned);
        if (planned.draft) {
            planned.row.draft = m_plan.drafts.size();
            m_plan.drafts.append(std::move(planned.draft));
        }
        count(planned.row);
        m_progress.meetRow();
        m_plan.rows.append(std::move(planned.row));
    }

    bool isRepeated(PlannedRow &planned)
    {
        PlanRow &row = planned.row;
        const auto before = m_seen.constFind(row.key);
        if (before == m_seen.constEnd()) {
            m_seen.insert(row.key, {row.line, planned.content});
            return false;
        }
        row.action = PlanRow::Action::Unchanged;
        row.changes.clear();
        row.conflicts.clear();
        if (before->content != planned.content) {
            row.action = PlanRow::Action::Refused;
            row.reason = RefusalReason::DuplicateInFile;
            row.column = QStringLiteral("NCT Number");
            row.found = QString::number(before->line);
        }
        return true;
    }

    void noteWords(const PlannedRow &planned)
    {
        for (const QString &word : planned.unknownCountries) {
            if (!m_plan.unknownCountries.contains(word))
                m_plan.unknownCountries.append(word);
        }
        m_offers.add(planned.unmatched);
    }

    void count(const PlanRow &planned)
    {
        PlanCounts &counts = m_plan.counts;
        switch (planned.action) {
        case PlanRow::Action::Add: ++counts.added; break;
        case PlanRow::Action::Update: ++counts.updated; break;
        case PlanRow::Action::Unchanged: ++counts.unchanged; break;
        case PlanRow::Action::Refused: ++counts.refused; break;
        case PlanRow::Action::Conflict:
            ++counts.conflicts;
            ++(planned.changes.isEmpty() ? counts.unchanged : counts.updated);
            break;
        }
    }

    const Portfolio &m_now;
    const TextLookup &m_textOf;
    const Progress &m_progress;
    QThreadPool m_pool; ///< Of its own: the caller may occupy a thread of the common one.
    FileDigest m_digest;
    std::unique_ptr<TrialPlanner> m_planner;
    std::deque<QFuture<PlannedPiece>> m_running;
    std::optional<Error> m_error;
    bool m_isCanceled = false;
    bool m_isWholeList = true;
    QHash<QString, Seen> m_seen;
    LinkOffers m_offers;
    ImportPlan m_plan;
};

/// Reads until the first rows show whether there are any.
class FirstRows final : public StudyTarget
{
public:
    Status begin(std::shared_ptr<const StudyFormat> format) override
    {
        m_format = std::move(format);
        return Done{};
    }
    bool take(StudyPiece piece) override
    {
        m_hasStudies = m_format->read(piece, [](const StudyCells &) {}).ok();
        return false;
    }
    void refuse(const QString &, const Error &) override {}
    bool pass(QByteArrayView bytes, double) override
    {
        m_bytes += bytes.size();
        return !m_hasStudies && m_bytes < kEnough;
    }
    bool hasStudies() const { return m_hasStudies; }

private:
    static constexpr qint64 kEnough = 32 << 20;

    std::shared_ptr<const StudyFormat> m_format;
    bool m_hasStudies = false;
    qint64 m_bytes = 0;
};

} // namespace

bool looksLikeRegistry(const QString &path)
{
    FirstRows rows;
    const Status read = readStudies(path, rows);
    return rows.hasStudies() && (read.ok() || read.error().code == Error::Code::Canceled);
}

Result<ImportPlan> planTrialImport(QIODevice &file, const QString &fileName, const Portfolio &now, const TextLookup &textOf,
                                   const Progress &progress)
{
    TrialImport import(now, textOf, progress);
    return import.finish(readStudies(file, import), fileName);
}

Result<ImportPlan> planTrialImport(const QString &path, const Portfolio &now, const TextLookup &textOf, const Progress &progress)
{
    TrialImport import(now, textOf, progress);
    return import.finish(readStudies(path, import), QFileInfo(path).fileName());
}

} // namespace exchange
