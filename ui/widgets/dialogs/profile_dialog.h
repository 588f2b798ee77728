// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/profile/profile_file.h"

#include <QDialog>

class QCheckBox;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;

namespace widgets {

class TextLabel;

/// Shows a one-page profile as it will be printed, prints it, or saves it as a PDF that says where it comes from. Confidential records
/// are on it only where they are let go, which the page then says. Main thread.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const presentation::ProfileSubject &subject, const figure::ExportOrigin &origin, QWidget *parent);
    ~ProfileDialog() override;

    /// Writes the PDF; says what went wrong, where something did.
    bool savePdf(const QString &path);

private:
    void arrange();
    QLayout *makeButtons();
    void make();
    void print();
    void chooseFile();

    presentation::ProfileSubject m_subject;
    figure::ExportOrigin m_origin;
    presentation::LeavingProfile m_profile;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QCheckBox *m_confidential;
    QPushButton *m_save;
    QPushButton *m_print;
    TextLabel *m_message;
};

} // namespace widgets
