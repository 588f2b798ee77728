// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/report/report_file.h"
#include "workspace/latest_task.h"

#include <QObject>

namespace widgets {

/// Writes one edition of a report while the window stays live: what paints goes step by step between other events, packing and writing on
/// another thread. All or nothing: a target of that name stays as it was where it is canceled or fails. Main thread.
class EditionMaking : public QObject
{
    Q_OBJECT

public:
    explicit EditionMaking(QObject *parent = nullptr);
    ~EditionMaking() override;

    void start(const figure::RenderedReport &report, plot::ReportFormat format, const figure::Provenance &provenance, const QString &path);
    void cancel();
    bool isRunning() const { return m_isRunning; }
    const QString &path() const { return m_path; }
    const figure::RenderedReport &report() const { return m_report; }

Q_SIGNALS:
    void progressed(double share);
    /// Canceled, DiskFull and CannotWrite are among the answers.
    void finished(const domain::Status &status);

private:
    void step();
    void write();
    void finish(const domain::Status &status);

    figure::RenderedReport m_report;
    QString m_path;
    std::shared_ptr<plot::ReportAssembly> m_assembly;
    bool m_isRunning = false;
    workspace::LatestTask<domain::Status> m_task;
};

} // namespace widgets
