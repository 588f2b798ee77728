// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/facets.h"

#include <QWidget>

class QLineEdit;

namespace widgets {

/// From and to, as a person types them: "2023", "Q3 2025", "1.2B". Applied by Enter or by leaving the field; Escape takes back.
class RangeEditor : public QWidget
{
    Q_OBJECT

public:
    RangeEditor(const QString &fieldName, const QString &example, QWidget *parent = nullptr);
    ~RangeEditor() override;

    /// What the filter says now; what is being typed stays.
    void setRange(const domain::FacetRange &range);
    domain::FacetRange range() const;
    /// Why the range cannot be used; empty where it can.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void rangeEntered(const domain::FacetRange &range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();

    QLineEdit *m_from;
    QLineEdit *m_to;
    domain::FacetRange m_applied;
};

} // namespace widgets
