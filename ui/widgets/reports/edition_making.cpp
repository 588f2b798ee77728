// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/edition_making.h"

#include "exchange/whole_file.h"

#include <QTimer>

namespace widgets {

using domain::Error;
using domain::Status;

EditionMaking::EditionMaking(QObject *parent) : QObject(parent), m_task(this, [this](const Status &status) { finish(status); }) {}

EditionMaking::~EditionMaking() = default;

void EditionMaking::start(const figure::RenderedReport &report, plot::ReportFormat format, const figure::Provenance &provenance, const QString &path)
{
    cancel();
    m_report = report;
    m_path = path;
    m_isRunning = true;
    m_assembly = std::make_shared<plot::ReportAssembly>(report, format, provenance);
    Q_EMIT progressed(0.0);
    step();
}

void EditionMaking::step()
{
    if (!m_isRunning || !m_assembly)
        return;
    if (!m_assembly->step()) {
        write();
        return;
    }
    constexpr double kPainting = 0.8; // The rest is packing and writing.
    Q_EMIT progressed(kPainting * m_assembly->share());
    QTimer::singleShot(0, this, &EditionMaking::step);
}

void EditionMaking::write()
{
    m_task.start([assembly = m_assembly, path = m_path](QPromise<Status> &promise) {
        const auto bytes = assembly->bytes([&](int, int) { return !promise.isCanceled(); });
        if (promise.isCanceled())
            return;
        promise.addResult(bytes ? exchange::writeWhole(path, bytes.value()) : Status(bytes.error()));
    });
}

void EditionMaking::cancel()
{
    if (!m_isRunning)
        return;
    m_task.cancel();
    finish(Error{Error::Code::Canceled, {}, m_path});
}

void EditionMaking::finish(const Status &status)
{
    m_isRunning = false;
    m_assembly.reset();
    Q_EMIT finished(status);
}

} // namespace widgets
