// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "workspace/latest_task.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace widgets {

class MessageBar;
class SegmentedControl;
class WaitingVeil;

/// Exports one chart as PNG, SVG, PDF, CSV, PowerPoint slide or Excel workbook, with a preview made by the export's own renderer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Gives the chart in a language; the numbers are the same in each. Called on another thread.
    using ChartIn = std::function<figure::ChartData(domain::Language)>;

    explicit ExportDialog(ChartIn chart, QWidget *parent = nullptr);

    /// Whether the chart is there in the language chosen; until then nothing can be exported.
    bool isReady() const { return m_charts.contains(language()); }
    /// The file written last; empty before the first.
    QString writtenPath() const { return m_written; }
    /// Writes the chart as now chosen. All or nothing: a file of that name stays as it was where writing fails.
    bool exportTo(const QString &path);

private:
    /// A chart with the language it was asked for in.
    using Made = std::pair<domain::Language, figure::ChartData>;

    QWidget *makePreview();
    QWidget *makeChoices();
    QWidget *makeButtons();
    void updatePreview();
    void restoreChoices();
    void keepChoices() const;
    void askAndExport();
    domain::Language language() const;
    void makeChart();
    void keep(const Made &made);
    QString format() const;

    ChartIn m_chart;
    QHash<domain::Language, figure::ChartData> m_charts; ///< Those made already.
    workspace::LatestTask<std::shared_ptr<Made>> m_making;
    QLabel *m_preview;
    SegmentedControl *m_format;
    SegmentedControl *m_language;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    MessageBar *m_messages;
    QPushButton *m_write;
    WaitingVeil *m_veil;
    QString m_written;
};

} // namespace widgets
