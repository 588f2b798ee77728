// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace widgets {

/// The small mark beside a field's label: how many sources back it, whether they disagree, or, while the field is used, the
/// offer to cite one. Reached by mouse; the keyboard's way is Ctrl+Shift+R in the field.
class CitationMark : public QToolButton
{
    Q_OBJECT

public:
    explicit CitationMark(QWidget *parent);

    enum class Agreement : quint8 { Agreed, Disputed };
    void setState(int citations, Agreement agreement);
    /// Whether the offer to cite shows where there is no citation yet.
    void setOffered(bool offered);

private:
    void update();

    int m_citations = 0;
    Agreement m_agreement = Agreement::Agreed;
    bool m_offered = false;
};

} // namespace widgets
