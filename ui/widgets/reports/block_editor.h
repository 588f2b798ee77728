// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/report_spec.h"
#include "domain/portfolio.h"
#include "figure/rendered_report.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace widgets {

class LiveTextEdit;

/// The fields of one block, made anew for each. Announces the block while it is typed, and once a field is left.
class BlockEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BlockEditor(QWidget *parent = nullptr);

    /// `views` are the names of saved views a table can show.
    void show(const analytics::ReportBlock &block, domain::Language language, const QStringList &views);
    void clear();
    const analytics::ReportBlock &block() const { return m_block; }
    void markProblems(const QList<figure::ReportProblem> &problems);

Q_SIGNALS:
    void typed(const analytics::ReportBlock &block);
    void committed(const analytics::ReportBlock &block);

private:
    using Change = std::function<void(analytics::ReportBlock &, const QString &)>;

    void fill();
    void addText(const QString &label);
    void addFigures();
    void addChart();
    void addTable(const QStringList &views);
    void addChanges();
    void addSection();
    void addLine(const QString &name, const QString &label, const QString &value, const Change &change);
    void addChoice(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &choices, const QString &value, const Change &change);
    void addRows();
    void commit(const analytics::ReportBlock &block);

    analytics::ReportBlock m_block;
    domain::Language m_language = domain::Language::English;
    QStringList m_views;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    LiveTextEdit *m_text = nullptr;
};

} // namespace widgets
