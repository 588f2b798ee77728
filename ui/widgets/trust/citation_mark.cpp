// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/citation_mark.h"

#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

namespace widgets {

using presentation::ColorRole;

CitationMark::CitationMark(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(presentation::textFont(presentation::TextRole::Footnote));
    setFixedHeight(18);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // The label's line must not jump when the offer appears.
    setSizePolicy(policy);
    update();
}

void CitationMark::setState(int citations, Agreement agreement)
{
    m_citations = citations;
    m_agreement = agreement;
    update();
}

void CitationMark::setOffered(bool offered)
{
    m_offered = offered;
    update();
}

void CitationMark::update()
{
    const bool isDisputed = m_agreement == Agreement::Disputed;
    if (isDisputed)
        setText(tr("Sources disagree"));
    else if (m_citations == 0)
        setText(tr("Cite…"));
    else
        setText(m_citations == 1 ? tr("1 source") : tr("%1 sources").arg(m_citations));
    setToolTip(isDisputed ? tr("Sources say different things about this field; settle it under Data quality")
                          : m_citations == 0 ? tr("Cite a source for this field (Ctrl+Shift+R)") : tr("Show the sources of this field, or cite another (Ctrl+Shift+R)"));
    setAccessibleName(text());
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, themeOf(*this).color(isDisputed ? ColorRole::Warn : m_citations > 0 ? ColorRole::Accent : ColorRole::TextTertiary));
    setPalette(colors);
    setVisible(m_citations > 0 || isDisputed || m_offered);
}

} // namespace widgets
