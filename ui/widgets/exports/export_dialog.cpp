// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_dialog.h"

#include "figure/chart_table.h"
#include "figure/chart_pages.h"
#include "plot/export_rendering.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/exports/export_options.h"
#include "widgets/exports/export_preview.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDrag>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace widgets {

using figure::ChartData;
using presentation::ExportChoice;
using presentation::ExportLanguage;

namespace {

constexpr auto kLastChoice = "export/choice";

bool isPicture(const ExportChoice &choice)
{
    return choice.format == QLatin1String("png") || choice.format == QLatin1String("svg") || choice.format == QLatin1String("pdf");
}

/// What the preview draws: slides and sheets are shown as a full slide.
ExportChoice shownChoice(ExportChoice choice)
{
    if (!isPicture(choice)) {
        choice.size = presentation::SizePreset::FullSlide;
        choice.isTransparent = false;
    }
    return choice;
}

} // namespace

bool ExportDialog::isReady() const
{
    return std::ranges::all_of(languages(), [this](Language language) { return m_charts.contains(asked(language)); });
}

QList<domain::Language> ExportDialog::languages() const
{
    switch (m_options->choice().language) {
    case ExportLanguage::English: return {Language::English};
    case ExportLanguage::Chinese: return {Language::Chinese};
    case ExportLanguage::Both: break;
    }
    return {Language::English, Language::Chinese};
}

ExportDialog::Asked ExportDialog::asked(Language language) const
{
    return {language, m_options->includesConfidential() ? figure::ConfidentialChoice::Included : figure::ConfidentialChoice::LeftOut};
}

/// The chart with the words that were written instead of its own.
ChartData ExportDialog::chartIn(Language language) const
{
    ChartData chart = m_charts.value(asked(language));
    const OwnWords words = m_words.value(language);
    if (!words.headline.isEmpty())
        chart.headline = words.headline;
    if (!words.alternativeText.isEmpty())
        chart.alternativeText = words.alternativeText;
    if (m_options->includesConfidential() && !m_options->choice().footnote && m_subject.notice)
        chart.footnote = m_subject.notice(language, figure::ConfidentialChoice::Included);
    return chart;
}

/// That confidential records are in it is printed, whatever else is left out.
ExportChoice ExportDialog::leavingChoice() const
{
    ExportChoice choice = m_options->choice();
    choice.footnote = choice.footnote || m_options->includesConfidential();
    return choice;
}

figure::ExportOrigin ExportDialog::origin() const
{
    figure::ExportOrigin origin = m_subject.origin;
    origin.confidential = asked(Language::English).second;
    const ExportChoice choice = m_options->choice();
    const bool isTyped = std::ranges::any_of(languages(), [this](Language language) { return !m_words.value(language).headline.isEmpty(); });
    const bool isShown = choice.headline && choice.placement != presentation::Placement::ChartOnly;
    origin.headline = !isShown ? figure::Wording::Absent : isTyped ? figure::Wording::Typed : figure::Wording::Made;
    origin.footnote = choice.footnote ? figure::Wording::Made : figure::Wording::Absent;
    return origin;
}

/// Of a large portfolio a chart takes longer than a window may stand still.
void ExportDialog::makeCharts()
{
    m_making.cancel();
    QList<Asked> missing;
    for (const Language language : languages()) {
        if (!m_charts.contains(asked(language)))
            missing.append(asked(language));
    }
    if (!missing.isEmpty()) {
        m_making.start([make = m_subject.make, missing](QPromise<std::shared_ptr<Made>> &promise) {
            auto made = std::make_shared<Made>();
            for (const Asked &each : missing)
                made->append({each, make(each.first, each.second)});
            promise.addResult(made);
        });
    }
    updatePreview();
}

void ExportDialog::choiceChanged()
{
    if (!languages().contains(m_shown))
        m_shown = languages().first();
    makeCharts();
}

void ExportDialog::turn(int step)
{
    const auto all = languages();
    m_shown = all.at((all.indexOf(m_shown) + step + all.size()) % all.size());
    updatePreview();
}

void ExportDialog::keepWords()
{
    const ChartData own = m_charts.value(asked(m_shown));
    const auto different = [](const QString &typed, const QString &given) { return typed.trimmed() == given ? QString() : typed.trimmed(); };
    m_words[m_shown] = {different(m_headline->text(), own.headline), different(m_alternative->text(), own.alternativeText)};
    updatePreview();
}

void ExportDialog::showWords()
{
    const ChartData chart = chartIn(m_shown);
    if (m_headline->text().trimmed() != chart.headline)
        m_headline->setText(chart.headline);
    if (m_alternative->text().trimmed() != chart.alternativeText) {
        m_alternative->setText(chart.alternativeText);
        m_alternative->setCursorPosition(0);
    }
    m_headline->setEnabled(m_options->choice().headline);
    m_numbers->setText(tr("%n value(s), the same as on screen", nullptr, int(figure::chartTable(chart).rows.size())));
}

void ExportDialog::updatePreview()
{
    const ExportChoice choice = leavingChoice();
    for (auto *button : {m_previous, m_next})
        button->setVisible(languages().size() > 1);
    for (auto *button : {m_copy, m_write})
        button->setEnabled(isReady());
    m_veil->setWaiting(!isReady());
    m_file->setText(proposedName());
    if (!isReady())
        return;
    showWords();
    auto spec = plot::renderSpec(shownChoice(choice));
    spec.scale = std::clamp(devicePixelRatioF(), 1.0, 2.0);
    QPixmap picture;
    if (const auto bytes = plot::renderPng(figure::firstPage(chartIn(m_shown)), spec))
        picture.loadFromData(bytes.value());
    m_preview->setPicture(picture, spec.size);
    m_preview->setAccessibleDescription(chartIn(m_shown).alternativeText);
    showScale();
}

void ExportDialog::showScale()
{
    const ExportChoice shown = shownChoice(m_options->choice());
    const QSizeF inches = presentation::logicalSize(shown) / 96.0;
    const QString size = shown.size == presentation::SizePreset::Custom
                             ? tr("%1 × %2 in").arg(inches.width(), 0, 'f', 2).arg(inches.height(), 0, 'f', 2)
                             : presentation::sizeText(shown.size);
    m_scale->setText(tr("%1, at %2%").arg(size).arg(qRound(m_preview->shownShare() * 100)));
}

QString ExportDialog::proposedName() const
{
    const ChartData chart = m_charts.isEmpty() ? ChartData() : m_charts.first();
    const QString format = m_options->choice().format;
    return chart.chartId.isEmpty() ? QString() : QStringLiteral("%1-%2.%3").arg(chart.chartId, chart.asOf.toString(Qt::ISODate), format);
}

void ExportDialog::askAndExport()
{
    const QString format = m_options->choice().format;
    QString path = Prompter(this).exportPath(proposedName(), QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + format, Qt::CaseInsensitive))
        path += u'.' + format;
    if (exportTo(path))
        accept();
}

bool ExportDialog::exportTo(const QString &path)
{
    if (!isReady())
        return false;
    QList<ChartData> charts;
    for (const Language language : languages())
        charts.append(chartIn(language));
    const ExportChoice choice = m_options->choice();
    const auto written = plot::writeExport(charts, leavingChoice(), origin(), path);
    if (!written) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(written.error(), path));
        return false;
    }
    QSettings().setValue(QLatin1String(kLastChoice), presentation::toJson(choice));
    m_written = written.value();
    return true;
}

void ExportDialog::copyToClipboard()
{
    if (!isReady())
        return;
    QApplication::clipboard()->setMimeData(plot::clipboardData(chartIn(m_shown), shownChoice(leavingChoice()), origin()).release());
    m_messages->showMessage(MessageBar::Kind::Good, tr("Copied: the picture, the same as SVG, and its numbers as a table. Paste takes what the other program can use."));
}

/// Other programs take the file, or the picture where they take no files.
void ExportDialog::dragOut()
{
    const QString path = m_dragged.filePath(proposedName());
    if (!exportTo(path))
        return;
    auto offered = plot::clipboardData(chartIn(m_shown), shownChoice(leavingChoice()), origin());
    QList<QUrl> urls;
    for (const QString &written : std::as_const(m_written))
        urls.append(QUrl::fromLocalFile(written));
    offered->setUrls(urls);
    m_written.clear();
    auto *drag = new QDrag(this);
    drag->setMimeData(offered.release());
    drag->setPixmap(m_preview->picture().scaled(QSize(240, 160) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

} // namespace widgets
