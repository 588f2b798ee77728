// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/profile/candidate_profile.h"

#include <QDialog>

class QPrintPreviewWidget;
class QPrinter;

namespace widgets {

class TextLabel;

/// Shows a candidate's one-page profile as it will be printed, prints it, or saves it as a PDF. Main thread.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const presentation::CandidateProfile &profile, QWidget *parent);
    ~ProfileDialog() override;

    /// Writes the PDF; says what went wrong, where something did.
    bool savePdf(const QString &path);

private:
    void print();
    void chooseFile();

    presentation::CandidateProfile m_profile;
    std::unique_ptr<QPrinter> m_printer;
    TextLabel *m_message;
};

} // namespace widgets
