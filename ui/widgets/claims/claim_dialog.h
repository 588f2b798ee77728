// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/claims/claim_draft.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QTableView;

namespace presentation {
class PublishedClaimModel;
}

namespace widgets {

class TextLabel;

/// Checks whether the parts of a statement agree after rounding, what totals they imply, and how the visible records compare. The
/// published market figures stand ready to be picked. Stays open beside the window; changes nothing. Main thread.
class ClaimDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ClaimDialog(workspace::ViewState &state, QWidget *parent = nullptr);
    /// The one of a window, opened or brought to the front; it deletes itself when it is closed.
    static ClaimDialog &open(workspace::ViewState &state, QWidget *parent);

    presentation::ClaimDraft draft() const;
    void setDraft(const presentation::ClaimDraft &draft);

private:
    void connectParts();
    QWidget *makePublished();
    QWidget *makeStatement();
    QWidget *makeAnswer();
    QLineEdit *addNumber(QLayout &row, const char *key, const QString &name);
    QWidget *addRow(QFormLayout &form, const QString &label);
    void pick();
    void readPortfolio();
    void showMeasures(const QList<analytics::PortfolioMeasure> &measures);
    void showPublished();
    void chooseMeasure(const QString &key);
    void check();
    void showUnreadable(const domain::Error &error);
    QString comparison(const analytics::Claim &claim) const;
    QList<analytics::Claim> pickedClaims() const;
    void clear();

    workspace::ViewState &m_state;
    presentation::PublishedClaimModel *m_published;
    QTableView *m_table;
    QHash<QString, QLineEdit *> m_numbers;
    QCheckBox *m_mixesSources;
    QCheckBox *m_mixesWindows;
    QComboBox *m_measure;
    TextLabel *m_verdict;
    TextLabel *m_findings;
    TextLabel *m_compared;
    QList<analytics::PortfolioMeasure> m_measures;
    QString m_wantedMeasure; ///< Its key; chosen once it is measured.
    workspace::LatestTask<QList<analytics::PortfolioMeasure>> m_measuring;
    std::optional<double> m_pickedDollars; ///< Of the picked figure, while its amount stands unchanged.
    QString m_pickedAmount;
    bool m_isFilling = false;
};

} // namespace widgets
