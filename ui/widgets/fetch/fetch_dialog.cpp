// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fetch/fetch_dialog.h"

#include "presentation/words/fetch_words.h"
#include "widgets/fetch/registry_address.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/shell/text_label.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kWidth = 480;
constexpr int kQuestionHeight = 96;
constexpr int kProgressSteps = 1000;

TextLabel *makeLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, parent);
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

FetchDialog::FetchDialog(const remote::FetchPace &pace, QWidget *parent)
    : QDialog(parent)
    , m_fetch(pace)
    , m_question(new QPlainTextEdit(this))
    , m_state(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
    , m_problem(new TextLabel(TextRole::Body, ColorRole::Bad, this))
    , m_progress(new QProgressBar(this))
    , m_start(makePrimaryButton(tr("Fetch"), this))
{
    setWindowTitle(tr("Fetch from ClinicalTrials.gov"));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeFields());
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    connect(m_question, &QPlainTextEdit::textChanged, this, &FetchDialog::updatePreview);
    connect(&m_fetch, &remote::StudyFetch::finished, this, &FetchDialog::finish);
    connect(&m_fetch, &remote::StudyFetch::progressed, this, &FetchDialog::showProgress);
    connect(&m_fetch, &remote::StudyFetch::waiting, this, [this](std::chrono::milliseconds wait, int attempt) { m_state->setText(presentation::fetchWait(wait, attempt)); });
    setFetching(false);
}

FetchDialog::~FetchDialog() = default;

QWidget *FetchDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("NCT &numbers, or words to search for"), m_question, fields));
    column->addWidget(m_question);
    auto *address = new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, fields);
    address->setText(tr("Asks %1; the address is in the settings, under Registry.").arg(registryAddress()));
    address->setWordWrap(true);
    column->addWidget(address);
    m_question->setObjectName(QStringLiteral("fetchQuestion"));
    m_question->setAccessibleName(tr("NCT numbers, or words to search for"));
    m_question->setPlaceholderText(tr("NCT05346328, NCT04194775\nor: sacituzumab tirumotecan breast cancer"));
    m_question->setFixedHeight(kQuestionHeight);
    m_question->setTabChangesFocus(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_problem->setObjectName(QStringLiteral("fetchProblem"));
    m_problem->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("fetchState"));
    m_state->setWordWrap(true);
    return fields;
}

QWidget *FetchDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_start);
    m_start->setDefault(true);
    m_start->setObjectName(QStringLiteral("startFetch"));
    connect(cancel, &QPushButton::clicked, this, &FetchDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &FetchDialog::fetch);
    return buttons;
}

void FetchDialog::setQuestion(const QString &text)
{
    m_question->setPlainText(text);
}

void FetchDialog::updatePreview()
{
    const QString preview = presentation::fetchPreview(m_question->toPlainText());
    m_state->setText(preview);
    m_start->setEnabled(!preview.isEmpty() && !m_fetch.isRunning());
}

void FetchDialog::setFetching(bool isFetching)
{
    m_question->setReadOnly(isFetching);
    m_progress->setVisible(isFetching);
    m_progress->setRange(0, 0);
    m_problem->hide();
    updatePreview();
}

void FetchDialog::showProgress(qint64 studies, qint64 total)
{
    using presentation::WorkPace;
    const auto now = WorkPace::Time(m_clock.elapsed());
    if (total > 0 && m_pace.unit() == WorkPace::Unit::None)
        m_pace.start(WorkPace::Unit::Trials, double(total), {}); // The first page took its time too.
    if (total > 0)
        m_pace.note(double(studies) / double(total), now);
    m_progress->setRange(0, total > 0 ? kProgressSteps : 0);
    m_progress->setValue(total > 0 ? int(studies * kProgressSteps / total) : 0);
    const QString pace = total > 0 ? presentation::paceText(m_pace) : QString();
    m_state->setText(pace.isEmpty() ? presentation::fetchProgress(studies, total) : pace);
}

void FetchDialog::fetch()
{
    m_clock.start();
    m_pace.start(presentation::WorkPace::Unit::None, 0, {});
    const QString text = m_question->toPlainText();
    const QString folder = m_dir.filePath(QStringLiteral("ClinicalTrials.gov %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    m_fetch.start({QUrl(registryAddress()), remote::numbersIn(text), text.simplified()}, folder);
    setFetching(true);
}

void FetchDialog::finish(const remote::FetchResult &result)
{
    setFetching(false);
    if (!result.problem) {
        accept();
        Q_EMIT fetched(result.folder);
        return;
    }
    const QString sentence = presentation::fetchSentence(result);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// The first Cancel ends the fetch, the next one closes.
void FetchDialog::reject()
{
    if (m_fetch.isRunning())
        m_fetch.cancel();
    else
        QDialog::reject();
}

void openFetch(PortfolioView &view, const QStringList &numbers)
{
    // The pages of the last fetch are needed until the next one.
    delete view.findChild<FetchDialog *>(QString(), Qt::FindDirectChildrenOnly);
    auto *dialog = new FetchDialog({}, &view);
    QObject::connect(dialog, &FetchDialog::fetched, &view, &PortfolioView::planImport);
    dialog->setQuestion(numbers.join(QLatin1String(", ")));
    dialog->open();
    if (!numbers.isEmpty())
        dialog->fetch();
}

} // namespace widgets
