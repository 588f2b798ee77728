// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/chart_options_panel.h"

#include "figure/phrases.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/shell/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace widgets {

ChartOptionsPanel::ChartOptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ChartOptionsPanel::setChart(const analytics::CatalogEntry *chart, const analytics::ChartOptions &options)
{
    m_chart = chart;
    m_options = options;
    rebuild();
}

/// Which options there are depends on what is counted.
void ChartOptionsPanel::rebuild()
{
    if (m_controls)
        m_controls->deleteLater();
    m_controls = new QWidget(this);
    m_column->addWidget(m_controls);
    auto *column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (!m_chart)
        return;
    if (m_chart->units.size() > 1)
        addUnit();
    for (const auto *option : m_chart->options) {
        if (option->appliesTo(m_options.unit))
            addOption(*option);
    }
    column->addStretch(1);
}

void ChartOptionsPanel::addLabeled(const QString &label, QWidget *control)
{
    auto *words = new TextLabel(presentation::TextRole::Label, presentation::ColorRole::TextSecondary, m_controls);
    words->setText(label);
    m_controls->layout()->addWidget(words);
    m_controls->layout()->addWidget(control);
    control->setAccessibleName(label);
}

void ChartOptionsPanel::addUnit()
{
    auto *unit = new QComboBox(m_controls);
    unit->setObjectName(QStringLiteral("unit"));
    for (const auto kind : m_chart->units)
        unit->addItem(presentation::kindTitle(kind), int(kind));
    unit->setCurrentIndex(std::max(0, unit->findData(int(m_options.unit))));
    addLabeled(tr("What is counted"), unit);
    connect(unit, &QComboBox::activated, this, [this, unit] {
        m_options.unit = domain::RecordKind(unit->currentData().toInt());
        Q_EMIT optionsChanged(m_options);
        QMetaObject::invokeMethod(this, &ChartOptionsPanel::rebuild, Qt::QueuedConnection); // Not while its own box speaks.
    });
}

void ChartOptionsPanel::addOption(const analytics::OptionSpec &option)
{
    const QString name = option.name(presentation::windowLanguage());
    const auto write = [this, &option](int value) {
        option.write(m_options, value);
        Q_EMIT optionsChanged(m_options);
    };
    if (option.isSwitch()) {
        auto *box = new QCheckBox(name, m_controls);
        box->setObjectName(QLatin1String(option.key));
        box->setChecked(option.read(m_options) != 0);
        m_controls->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [write](bool on) { write(on ? 1 : 0); });
        return;
    }
    auto *choice = new QComboBox(m_controls);
    choice->setObjectName(QLatin1String(option.key));
    for (const auto &one : option.choices)
        choice->addItem(figure::Phrases(presentation::windowLanguage())(one.label), one.value);
    choice->setCurrentIndex(std::max(0, choice->findData(option.read(m_options))));
    addLabeled(name, choice);
    connect(choice, &QComboBox::activated, this, [write, choice] { write(choice->currentData().toInt()); });
}

} // namespace widgets
