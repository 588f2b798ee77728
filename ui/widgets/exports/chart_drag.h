// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/export_subject.h"

#include <QTemporaryDir>

#include <memory>

class QMimeData;
class QWidget;

namespace widgets {

/// A chart that is dragged out of the window: as a file in the format exported last, and as picture, SVG and table for programs that take no
/// files. Confidential records stay here, and the file says so. Keeps its files until the next one is dragged; main thread.
class ChartDrag
{
public:
    /// Null where the file cannot be written.
    std::unique_ptr<QMimeData> offer(const presentation::ExportSubject &subject);
    /// Returns when it was dropped or given up.
    void start(const presentation::ExportSubject &subject, QWidget &from);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace widgets
