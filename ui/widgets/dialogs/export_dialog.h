// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace widgets {

class MessageBar;
class SegmentedControl;

/// Exports one chart as PNG, SVG, PDF, CSV, PowerPoint slide or Excel workbook, with a preview made by the export's own renderer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Gives the chart in a language; the numbers are the same in each.
    using ChartIn = std::function<figure::ChartData(domain::Language)>;

    explicit ExportDialog(ChartIn chart, QWidget *parent = nullptr);

    /// The file written last; empty before the first.
    QString writtenPath() const { return m_written; }
    /// Writes the chart as now chosen. All or nothing: a file of that name stays as it was where writing fails.
    bool exportTo(const QString &path);

private:
    QWidget *makePreview();
    QWidget *makeChoices();
    QWidget *makeButtons();
    void updatePreview();
    void restoreChoices();
    void keepChoices() const;
    void askAndExport();
    figure::ChartData chart() const;
    QString format() const;

    ChartIn m_chart;
    QLabel *m_preview;
    SegmentedControl *m_format;
    SegmentedControl *m_language;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    MessageBar *m_messages;
    QString m_written;
};

} // namespace widgets
