// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/work_pace.h"
#include "remote/study_fetch.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTemporaryDir>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace widgets {

class PortfolioView;
class TextLabel;

/// Fetches trials from ClinicalTrials.gov by number or by search words, and hands the folder of pages on to be imported. Keeps the
/// folder as long as it lives. The address of the registry is a setting that this dialog shows. Main thread.
class FetchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FetchDialog(const remote::FetchPace &pace = {}, QWidget *parent = nullptr);
    ~FetchDialog() override;

    /// Numbers or words, as a person would type them.
    void setQuestion(const QString &text);
    void fetch();
    void reject() override;

Q_SIGNALS:
    void fetched(const QString &folder);

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void updatePreview();
    void setFetching(bool isFetching);
    void showProgress(qint64 studies, qint64 total);
    void finish(const remote::FetchResult &result);

    remote::StudyFetch m_fetch;
    presentation::WorkPace m_pace;
    QElapsedTimer m_clock;
    QTemporaryDir m_dir;
    QPlainTextEdit *m_question;
    TextLabel *m_state;
    TextLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_start;
};

/// Opens the dialog over the view; what it fetches is planned as an import there. With numbers it begins at once.
void openFetch(PortfolioView &view, const QStringList &numbers);

} // namespace widgets
