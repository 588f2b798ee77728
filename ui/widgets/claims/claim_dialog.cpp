// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claim_dialog.h"

#include "figure/phrases.h"
#include "presentation/charts/chart_view_model.h"
#include "presentation/claims/published_claim_model.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace widgets {

using analytics::Claim;
using analytics::ClaimResult;
using presentation::ClaimDraft;
using presentation::ColorRole;
using presentation::PublishedClaimModel;
using presentation::TextRole;

namespace {

constexpr int kNumberWidth = 96;

ColorRole colorOf(ClaimResult::Verdict verdict)
{
    switch (verdict) {
    case ClaimResult::Verdict::Agrees: return ColorRole::Good;
    case ClaimResult::Verdict::Disagrees: return ColorRole::Bad;
    case ClaimResult::Verdict::Incomplete: break;
    }
    return ColorRole::TextSecondary;
}

TextLabel *makeReadable(TextRole role, ColorRole color, const char *name, QWidget *parent)
{
    auto *label = new TextLabel(role, color, parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ClaimDialog::ClaimDialog(workspace::ViewState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_published(new PublishedClaimModel(formLanguage(), this))
    , m_table(makePlainTable(m_published, QStringLiteral("publishedClaims"), tr("Published market figures"), this))
    , m_mixesSources(new QCheckBox(tr("Counted by different hands"), this))
    , m_mixesWindows(new QCheckBox(tr("Windows of different length"), this))
    , m_measure(new QComboBox(this))
    , m_verdict(makeReadable(TextRole::CardTitle, ColorRole::TextSecondary, "claimVerdict", this))
    , m_findings(makeReadable(TextRole::Body, ColorRole::Text, "claimFindings", this))
    , m_compared(makeReadable(TextRole::Body, ColorRole::Text, "claimCompared", this))
    , m_measuring(this, [this](const QList<analytics::PortfolioMeasure> &measures) { showMeasures(measures); })
{
    setObjectName(QStringLiteral("claimDialog"));
    setWindowTitle(tr("Check a claim"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makePublished(), 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addWidget(makeStatement());
    lower->addWidget(makeAnswer(), 1);
    layout->addLayout(lower);
    connectParts();
    readPortfolio();
    m_numbers.value(QStringLiteral("part"))->setFocus();
}

ClaimDialog &ClaimDialog::open(workspace::ViewState &state, QWidget *parent)
{
    auto *dialog = parent->findChild<ClaimDialog *>();
    if (!dialog)
        dialog = new ClaimDialog(state, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

void ClaimDialog::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimDialog::pick);
    connect(&m_state, &workspace::ViewState::evaluatedChanged, this, &ClaimDialog::readPortfolio);
}

QWidget *ClaimDialog::makePublished()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto *hint = new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this);
    hint->setWordWrap(true);
    hint->setText(tr("Pick a published figure, or type a statement below. Several shares picked together show the one total they can be shares of."));
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return box;
}

QLineEdit *ClaimDialog::addNumber(QLayout &row, const char *key, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("claim_") + QLatin1StringView(key));
    line->setAccessibleName(name);
    line->setFixedWidth(kNumberWidth);
    row.addWidget(line);
    m_numbers.insert(QLatin1StringView(key), line);
    connect(line, &QLineEdit::textChanged, this, &ClaimDialog::check);
    return line;
}

QWidget *ClaimDialog::addRow(QFormLayout &form, const QString &label)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    form.addRow(label, row);
    return row;
}

QWidget *ClaimDialog::makeStatement()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    const auto addPair = [&](const QString &label, const char *first, const QString &firstName, const QString &between, const char *second, const QString &secondName) {
        QLayout &row = *addRow(*form, label)->layout();
        addNumber(row, first, firstName);
        row.addWidget(new QLabel(between, this));
        addNumber(row, second, secondName);
        static_cast<QHBoxLayout &>(row).addStretch();
    };
    addPair(tr("Part of a whole"), "part", tr("Part (n)"), tr("of"), "whole", tr("Whole (N)"));
    QLayout &percent = *addRow(*form, tr("Percentage"))->layout();
    addNumber(percent, "percent", tr("Percentage"));
    static_cast<QHBoxLayout &>(percent).addStretch();
    addPair(tr("95% interval"), "low", tr("Interval from, percent"), tr("to"), "high", tr("Interval to, percent"));
    addPair(tr("Growth from"), "before", tr("Earlier figure"), tr("to"), "after", tr("Later figure"));
    QLayout &growth = *addRow(*form, tr("Stated growth, %"))->layout();
    addNumber(growth, "growth", tr("Stated growth, percent"));
    static_cast<QHBoxLayout &>(growth).addStretch();
    for (QCheckBox *box2 : {m_mixesSources, m_mixesWindows}) {
        form->addRow(QString(), box2);
        connect(box2, &QCheckBox::toggled, this, &ClaimDialog::check);
    }
    m_mixesSources->setObjectName(QStringLiteral("claim_mixesSources"));
    m_mixesWindows->setObjectName(QStringLiteral("claim_mixesWindows"));
    return box;
}

QWidget *ClaimDialog::makeAnswer()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_findings);
    auto *form = new QFormLayout;
    m_measure->setObjectName(QStringLiteral("claimMeasure"));
    m_measure->setAccessibleName(tr("Compare with"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(24);
    form->addRow(tr("Compare with"), m_measure);
    layout->addLayout(form);
    layout->addWidget(m_compared);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *clearAll = new QPushButton(tr("Clear"), this);
    auto *close = new QPushButton(tr("Close"), this);
    clearAll->setObjectName(QStringLiteral("clearClaim"));
    clearAll->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(clearAll);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedMeasure = m_measure->currentData().toString();
        check();
    });
    connect(clearAll, &QPushButton::clicked, this, &ClaimDialog::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return box;
}

ClaimDraft ClaimDialog::draft() const
{
    ClaimDraft draft;
    for (const auto &field : presentation::kClaimFields)
        draft.*field.member = m_numbers.value(QLatin1StringView(field.key))->text();
    draft.mixesSources = m_mixesSources->isChecked();
    draft.mixesWindows = m_mixesWindows->isChecked();
    return draft;
}

void ClaimDialog::setDraft(const ClaimDraft &draft)
{
    m_isFilling = true;
    for (const auto &field : presentation::kClaimFields)
        m_numbers.value(QLatin1StringView(field.key))->setText(draft.*field.member);
    m_mixesSources->setChecked(draft.mixesSources);
    m_mixesWindows->setChecked(draft.mixesWindows);
    m_isFilling = false;
    check();
}

void ClaimDialog::readPortfolio()
{
    showPublished();
    m_measuring.cancel();
    auto request = presentation::chartRequest(m_state.evaluated(), {}, {});
    request.language = formLanguage();
    if (!request.snapshot)
        return; // It is read once the records are known.
    if (m_state.isSmall())
        return showMeasures(analytics::portfolioMeasures(request));
    m_measuring.start([request](QPromise<QList<analytics::PortfolioMeasure>> &promise) { promise.addResult(analytics::portfolioMeasures(request)); });
}

void ClaimDialog::showMeasures(const QList<analytics::PortfolioMeasure> &measures)
{
    m_measures = measures;
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->clear();
        m_measure->addItem(tr("Nothing"), QString());
        for (const auto &measure : std::as_const(m_measures))
            m_measure->addItem(measure.label, measure.key);
        m_measure->setCurrentIndex(std::max(0, m_measure->findData(m_wantedMeasure)));
    }
    check();
}

void ClaimDialog::showPublished()
{
    const auto snapshot = m_state.snapshot();
    if (m_published->rowCount() > 0 && analytics::publishedClaims(*snapshot).size() == m_published->rowCount())
        return;
    m_published->show(snapshot);
    fitColumns(m_table, 420);
}

void ClaimDialog::chooseMeasure(const QString &key)
{
    m_wantedMeasure = key;
    const QSignalBlocker quiet(m_measure);
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(key)));
}

/// The last one picked fills the fields; the measure most like it is chosen.
void ClaimDialog::pick()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const auto &picked = m_published->claimAt(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : rows.last().row());
    chooseMeasure(analytics::measureKeyOf(picked));
    const ClaimDraft draft = presentation::draftOf(picked.claim);
    m_pickedDollars = picked.dollars();
    m_pickedAmount = draft.after;
    setDraft(draft);
}

QList<Claim> ClaimDialog::pickedClaims() const
{
    QList<Claim> claims;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        claims.append(m_published->claimAt(row.row()).claim);
    return claims;
}

QString ClaimDialog::comparison(const Claim &claim) const
{
    const QString key = m_measure->currentData().toString();
    const auto measure = std::ranges::find(m_measures, key, &analytics::PortfolioMeasure::key);
    if (key.isEmpty() || measure == m_measures.end())
        return {};
    const bool isPicked = m_pickedDollars && draft().after == m_pickedAmount;
    return analytics::comparedWithPortfolio(claim, isPicked ? m_pickedDollars : std::nullopt, *measure, formLanguage());
}

void ClaimDialog::showUnreadable(const domain::Error &error)
{
    const QLineEdit *line = m_numbers.value(error.where);
    m_verdict->setColorRole(ColorRole::Bad);
    m_verdict->setText(tr("A figure cannot be read"));
    m_findings->setText(tr("%1: “%2” is not a number. Write it as printed, such as 40.3 or 1,775.").arg(line ? line->accessibleName() : QString(), error.detail));
    m_compared->clear();
}

void ClaimDialog::check()
{
    if (m_isFilling)
        return;
    const auto claim = presentation::claimOf(draft());
    if (!claim)
        return showUnreadable(claim.error());
    const ClaimResult result = analytics::checkClaim(claim.value(), formLanguage());
    QStringList findings = result.findings;
    if (const QString shared = analytics::sharedWholeText(pickedClaims(), formLanguage()); !shared.isEmpty())
        findings.append(shared);
    m_verdict->setColorRole(colorOf(result.verdict));
    m_verdict->setText(presentation::verdictText(result.verdict));
    m_findings->setText(findings.join(u'\n'));
    m_compared->setText(comparison(claim.value()));
}

void ClaimDialog::clear()
{
    m_table->clearSelection();
    chooseMeasure({});
    setDraft({});
    m_numbers.value(QStringLiteral("part"))->setFocus();
}

} // namespace widgets
