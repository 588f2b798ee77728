// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/export_styles.h"
#include "presentation/exports/export_subject.h"
#include "workspace/latest_task.h"

#include <QDialog>
#include <QMap>
#include <QTemporaryDir>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace widgets {

class ExportOptions;
class ExportPreview;
class MessageBar;
class TextLabel;
class WaitingVeil;

/// Exports one chart in any format, with a preview made by the export's own renderer, or hands it to other programs by clipboard
/// and drag. The last choice is kept; named styles are kept in the portfolio.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const presentation::ExportSubject &subject, const presentation::ExportStyles &styles, QWidget *parent = nullptr);

    /// Whether the chart is there in each language chosen; until then nothing can be exported.
    bool isReady() const;
    /// The files written last; empty before the first.
    const QStringList &writtenPaths() const { return m_written; }
    /// Writes the chart as now chosen. All or nothing: a file of that name stays as it was where writing fails.
    bool exportTo(const QString &path);
    void copyToClipboard();

private:
    using Language = domain::Language;
    /// A chart is asked for in a language, with or without confidential records.
    using Asked = std::pair<Language, figure::ConfidentialChoice>;
    using Made = QList<std::pair<Asked, figure::ChartData>>;
    /// What the user wrote instead of a chart's own words; empty: its own.
    struct OwnWords
    {
        QString headline;
        QString alternativeText;
    };

    void arrange();
    QWidget *makePreviewSide();
    QWidget *makeOptionsSide();
    QLayout *makePreviewHead();
    QLayout *makeStyleRow();
    QLayout *makeWords();
    QLayout *makePromises();
    QWidget *makeButtons();
    QWidget *makeStyleMenuButton();
    void connectParts();
    QList<Language> languages() const;
    Asked asked(Language language) const;
    figure::ChartData chartIn(Language language) const;
    presentation::ExportChoice leavingChoice() const;
    figure::ExportOrigin origin() const;
    void turn(int step);
    void makeCharts();
    void choiceChanged();
    void showWords();
    void keepWords();
    void updatePreview();
    void showScale();
    void fillStyles(const QString &current = {});
    void applyStyle(const QString &name);
    void saveStyle();
    void removeStyle();
    void askAndExport();
    void dragOut();
    QString proposedName() const;

    presentation::ExportSubject m_subject;
    presentation::ExportStyles m_styles;
    QMap<Asked, figure::ChartData> m_charts; ///< Those made already.
    QMap<Language, OwnWords> m_words;
    Language m_shown = Language::English;
    workspace::LatestTask<std::shared_ptr<Made>> m_making;
    ExportPreview *m_preview;
    ExportOptions *m_options;
    MessageBar *m_messages;
    TextLabel *m_scale = nullptr;
    TextLabel *m_file = nullptr;
    TextLabel *m_numbers = nullptr;
    QComboBox *m_style;
    QLineEdit *m_headline;
    QLineEdit *m_alternative;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_copy;
    QPushButton *m_write;
    WaitingVeil *m_veil;
    QTemporaryDir m_dragged;
    QStringList m_written;
};

} // namespace widgets
