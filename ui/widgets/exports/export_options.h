// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/export_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace widgets {

class FormatCards;
class SegmentedControl;

/// What can be chosen about an export: format, size, brand, language, what stands beside the chart. What a format cannot have is
/// switched off. Owned by the export dialog.
class ExportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOptions(QWidget *parent = nullptr);

    presentation::ExportChoice choice() const;
    void setChoice(const presentation::ExportChoice &choice);
    /// Offers to let so many confidential records leave; 0 offers nothing.
    void offerConfidential(qint64 count);
    bool includesConfidential() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void addFormat(QFormLayout &form);
    void addSize(QFormLayout &form);
    void addBrand(QFormLayout &form);
    void addSwitches(QFormLayout &form);
    QWidget *makeCustomSize();
    void editBrand();
    void showBrand();
    void enableParts();
    void changed();

    presentation::BrandLook m_brand;
    bool m_isSetting = false;
    FormatCards *m_format;
    QComboBox *m_size;
    QWidget *m_custom = nullptr;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QComboBox *m_dpi;
    SegmentedControl *m_placement;
    QComboBox *m_theme;
    SegmentedControl *m_language;
    QCheckBox *m_headline;
    QCheckBox *m_footnote;
    QCheckBox *m_sideNotes;
    QCheckBox *m_dataSheet;
    QCheckBox *m_transparent;
    QCheckBox *m_grayscale;
    QCheckBox *m_confidential;
};

} // namespace widgets
