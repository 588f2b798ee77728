// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// What a chart counts and its options as controls below each other.
class ChartOptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptionsPanel(QWidget *parent = nullptr);

    /// Without a chart nothing is shown.
    void setChart(const analytics::CatalogEntry *chart, const analytics::ChartOptions &options);
    const analytics::ChartOptions &options() const { return m_options; }

Q_SIGNALS:
    void optionsChanged(const analytics::ChartOptions &options);

private:
    void rebuild();
    void addUnit();
    void addOption(const analytics::OptionSpec &option);
    void addLabeled(const QString &label, QWidget *control);

    const analytics::CatalogEntry *m_chart = nullptr;
    analytics::ChartOptions m_options;
    QVBoxLayout *m_column;
    QWidget *m_controls = nullptr;
};

} // namespace widgets
