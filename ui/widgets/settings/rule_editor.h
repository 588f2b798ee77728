// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/definitions/rule_parameters.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;

namespace widgets {

/// The questions of one definition with fields for their answers. Keeps what is typed until other questions are shown. Main thread.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setParameters(const QList<analytics::RuleParameter> &parameters, domain::Language language);
    void setReadOnly(bool isReadOnly);
    /// The answers as the rule stores them, one per question; an error names what cannot be read.
    domain::Result<QStringList> answers() const;
    /// Puts the keyboard into the first field.
    void focusFirst();

Q_SIGNALS:
    void accepted(); ///< Return in a field.

private:
    struct Field
    {
        analytics::RuleParameter parameter;
        QLineEdit *line = nullptr;
        QComboBox *choice = nullptr;
        QList<QCheckBox *> boxes;
    };

    void clear();
    void addLine(Field &field, const QString &text, const QString &name);
    void addChoice(Field &field, const QString &name);
    void addBoxes(Field &field, const QString &name);
    static domain::Result<QString> answerOf(const Field &field);

    QFormLayout *m_layout;
    QList<Field> m_fields;
    bool m_isReadOnly = false;
};

} // namespace widgets
