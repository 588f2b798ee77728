// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/export_choice.h"

#include <QDialog>

class QFontComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QCheckBox;

namespace widgets {

class MessageBar;

/// Edits whose colors, letters, logo and template an export has. Nothing changes where the dialog is canceled.
class BrandDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BrandDialog(const presentation::BrandLook &brand, QWidget *parent = nullptr);

    presentation::BrandLook brand() const;
    /// A PNG or JPEG file as logo, a PPTX or POTX file as template; says in the dialog why a file cannot be used.
    bool takeLogo(const QString &path);
    bool takeTemplate(const QString &path);

private:
    QWidget *makeColors();
    QWidget *makeFont();
    QWidget *makeFile(QLabel *shown, const QString &verb, bool (BrandDialog::*take)(const QString &), const QString &filter);
    QWidget *makeButtons();
    void showColors();
    void showFiles();
    void chooseColor(qsizetype index);

    presentation::BrandLook m_brand;
    QLineEdit *m_name;
    QHBoxLayout *m_colors;
    QCheckBox *m_hasFont;
    QFontComboBox *m_font;
    QLabel *m_logo;
    QLabel *m_template;
    MessageBar *m_messages;
};

} // namespace widgets
