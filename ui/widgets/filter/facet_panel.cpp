// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/facet_panel.h"

#include "presentation/words/field_words.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/filter/facet_view.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kSmallestWidth = 212;
constexpr int kUsualWidth = 224;

} // namespace

FacetPanel::FacetPanel(domain::RecordKind kind, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new presentation::FacetModel(kind, state, this))
    , m_view(new FacetView(*m_model, this))
    , m_problem(new TextLabel(TextRole::Label, ColorRole::Bad, this))
{
    setMinimumWidth(kSmallestWidth);
    setAccessibleName(tr("Facets of %1").arg(presentation::kindTitle(kind).toLower()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 0, 12, 6);
    m_problem->hide();
    restore();
    connect(m_model, &presentation::FacetModel::outdatedChanged, new WaitingVeil(*m_view), &WaitingVeil::setWaiting);
    connect(m_view, &FacetView::foldingChanged, this, &FacetPanel::keep);
    connect(m_view, &FacetView::removalRequested, this, [this](const QString &field) { setShown(field, Qt::Unchecked); });
    connect(m_view, &FacetView::problemChanged, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(&state, &workspace::ViewState::changed, this, [this] { m_clear->setEnabled(!m_state.filter().isEmpty()); });
}

QWidget *FacetPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(12, 8, 8, 6);
    line->setSpacing(4);
    auto *title = new TextLabel(TextRole::CardTitle, ColorRole::Text, head);
    title->setText(tr("Filter"));
    m_choose = makeLinkButton(tr("Facets…"), head);
    m_choose->setToolTip(tr("Choose which facets are shown"));
    m_choose->setObjectName(QStringLiteral("chooseFacets"));
    m_clear = makeLinkButton(tr("Clear"), head);
    m_clear->setToolTip(tr("Clear the filter of all pages"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setEnabled(!m_state.filter().isEmpty());
    line->addWidget(title, 1);
    line->addWidget(m_choose);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_state.setFilter({}); });
    connect(m_choose, &QPushButton::clicked, this, &FacetPanel::openFieldMenu);
    return head;
}

QString FacetPanel::settingsKey(const char *what) const
{
    return QStringLiteral("pages/%1/%2").arg(domain::tableName(m_model->kind()), QLatin1String(what));
}

void FacetPanel::restore()
{
    const QSettings settings;
    const QStringList shown = settings.value(settingsKey("facets")).toStringList();
    if (!shown.isEmpty())
        m_model->setFields(shown);
    m_view->setFoldedFields(settings.value(settingsKey("foldedFacets")).toStringList());
}

void FacetPanel::keep() const
{
    QSettings settings;
    settings.setValue(settingsKey("facets"), m_model->fields());
    settings.setValue(settingsKey("foldedFacets"), m_view->foldedFields());
}

void FacetPanel::openFieldMenu()
{
    QMenu menu(this);
    const QStringList shown = m_model->fields();
    for (const auto &field : domain::facetFields(m_model->kind())) {
        auto *action = menu.addAction(presentation::fieldLabel(*domain::columnMeta(m_model->kind(), field)));
        action->setCheckable(true);
        action->setChecked(shown.contains(field));
        connect(action, &QAction::triggered, this, [this, field](bool isOn) { setShown(field, isOn ? Qt::Checked : Qt::Unchecked); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset facets"), this, [this] {
        m_model->setFields(domain::usualFacets(m_model->kind()));
        keep();
    });
    menu.exec(m_choose->mapToGlobal(m_choose->rect().bottomLeft()));
}

void FacetPanel::setShown(const QString &field, Qt::CheckState shown)
{
    QStringList fields = m_model->fields();
    fields.removeAll(field);
    if (shown == Qt::Checked)
        fields.append(field);
    m_model->setFields(fields);
    keep();
}

QSize FacetPanel::sizeHint() const
{
    return {kUsualWidth, QWidget::sizeHint().height()};
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void FacetPanel::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

void FacetPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).color(ColorRole::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeOf(*this).color(ColorRole::Border));
}

} // namespace widgets
