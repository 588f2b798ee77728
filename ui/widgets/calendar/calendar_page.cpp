// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendar_page.h"

#include "domain/derived/confidential_records.h"
#include "exchange/whole_file.h"
#include "presentation/type/typography.h"
#include "presentation/calendar/calendar_file.h"
#include "presentation/calendar/calendar_list_model.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/calendar/calendar_sheet_view.h"
#include "widgets/calendar/event_painting.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/states/nothing_shown.h"
#include "widgets/style/painting.h"
#include "widgets/table/busy_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using domain::RecordKind;
using presentation::CalendarPeriod;
using presentation::CalendarViewModel;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr char kFormKey[] = "calendar/form";
enum StackPage { SheetPage, ListPage, NothingPage };

} // namespace

CalendarPage::CalendarPage(workspace::Workspace &workspace, workspace::ViewState &state, const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_source(source)
    , m_calendar(new CalendarViewModel(state, this))
    , m_rows(new presentation::CalendarListModel(*m_calendar, this))
    , m_period(CalendarPeriod::around(state.asOf().date, CalendarPeriod::Length::Month))
    , m_sheet(new CalendarSheetView)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_nothing(new NothingShown(state, RecordKind::Unset))
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_footnote(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary))
    , m_form(new SegmentedControl)
    , m_busy(new BusyLine)
{
    makeList();
    layOut();
    connectParts();
    showForm(Form(qBound(0, QSettings().value(QLatin1String(kFormKey), 0).toInt(), 2)));
}

void CalendarPage::layOut()
{
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_veil = new WaitingVeil(*m_stack);
    m_footnote->setWordWrap(true);
    auto *card = new Card;
    card->body()->addLayout(makeHead());
    card->body()->addWidget(makeKinds());
    card->body()->addWidget(m_busy);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_footnote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(card);
}

QBoxLayout *CalendarPage::makeHead()
{
    m_form->setObjectName(QStringLiteral("calendarForm"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setSegments({{tr("Month"), {}}, {tr("Quarter"), {}}, {tr("List"), {}}});
    m_turning = new QWidget;
    auto *turning = new QHBoxLayout(m_turning);
    turning->setContentsMargins(0, 0, 0, 0);
    auto *back = makeIconButton(u"go-previous", tr("Previous page (Page Up)"), m_turning);
    auto *today = new QPushButton(tr("As-of day"), m_turning);
    auto *forward = makeIconButton(u"go-next", tr("Next page (Page Down)"), m_turning);
    today->setToolTip(tr("The month or quarter of the as-of day (Home)"));
    for (QWidget *button : {static_cast<QWidget *>(back), static_cast<QWidget *>(today), static_cast<QWidget *>(forward)})
        turning->addWidget(button);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, &CalendarPage::goToToday);
    auto *save = new QPushButton(tr("Save as calendar file…"));
    save->setObjectName(QStringLiteral("saveCalendar"));
    connect(save, &QPushButton::clicked, this, &CalendarPage::askAndExport);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title, 1);
    line->addWidget(m_turning);
    line->addWidget(m_form);
    line->addWidget(save);
    return line;
}

QWidget *CalendarPage::makeKinds()
{
    auto *kinds = new QWidget;
    auto *line = new FlowLayout(kinds, 16); // A narrow window has no room for all of them in one line.
    for (const auto kind : analytics::kCalendarKinds) {
        auto *box = new QCheckBox;
        box->setChecked(true);
        m_kinds.append(box);
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, kind](bool on) { m_calendar->setShown(kind, on); });
    }
    m_hint = makeLinkButton({}, this);
    m_hint->setObjectName(QStringLiteral("calendarHint"));
    connect(m_hint, &QPushButton::clicked, this, [this] { showPeriodOf(m_nearest); });
    line->addWidget(m_hint);
    return kinds;
}

void CalendarPage::makeList()
{
    m_table->setObjectName(QStringLiteral("calendarList"));
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(30));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Events by date"));
    m_table->setTabKeyNavigation(false);
    const int widths[] = {200, 280, 280, 120};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->installEventFilter(this);
}

void CalendarPage::connectParts()
{
    connect(m_form, &SegmentedControl::currentChanged, this, [this](int index) { showForm(Form(index)); });
    connect(m_calendar, &CalendarViewModel::changed, this, &CalendarPage::refresh);
    connect(m_calendar, &CalendarViewModel::outdatedChanged, this, [this](bool isOutdated) {
        m_veil->setWaiting(isOutdated);
        m_busy->setBusy(isOutdated);
    });
    connect(m_sheet, &CalendarSheetView::openRequested, this, &CalendarPage::open);
    connect(m_sheet, &CalendarSheetView::turnRequested, this, &CalendarPage::turn);
    connect(m_sheet, &CalendarSheetView::todayRequested, this, &CalendarPage::goToToday);
    connect(m_sheet, &CalendarSheetView::moreRequested, this, [this](QDate day) {
        const auto &events = m_calendar->events();
        const auto row = std::ranges::find_if(events, [&](const auto &event) { return event.firstDay() >= day; }) - events.begin();
        showForm(Form::List);
        showListFrom(int(row));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_nothing, &NothingShown::importRequested, this, &CalendarPage::importRequested);
}

CalendarPage::Form CalendarPage::form() const
{
    return Form(m_form->currentIndex());
}

void CalendarPage::showForm(Form form)
{
    m_form->setCurrentIndex(int(form));
    QSettings().setValue(QLatin1String(kFormKey), int(form));
    const auto length = form == Form::Quarter ? CalendarPeriod::Length::Quarter : CalendarPeriod::Length::Month;
    if (form != Form::List && length != m_period.length)
        m_period = CalendarPeriod::around(m_period.firstDay(), length);
    refresh();
    if (form == Form::List)
        showListFrom(m_calendar->firstAhead());
}

void CalendarPage::showPeriodOf(QDate day)
{
    m_period = CalendarPeriod::around(day, m_period.length);
    refresh();
}

void CalendarPage::turn(int pages)
{
    m_period = pages < 0 ? m_period.previous() : m_period.next();
    refresh();
}

void CalendarPage::goToToday()
{
    showPeriodOf(m_state.asOf().date);
    if (form() == Form::List)
        showListFrom(m_calendar->firstAhead());
}

void CalendarPage::showListFrom(int row)
{
    const QModelIndex index = m_rows->index(std::min(row, m_rows->rowCount() - 1), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void CalendarPage::refreshKinds()
{
    const auto language = presentation::windowLanguage();
    for (int i = 0; i < m_kinds.size(); ++i) {
        const auto kind = analytics::kCalendarKinds[i];
        m_kinds[i]->setText(tr("%1 (%2)").arg(analytics::calendarKindName(kind, language), QLocale().toString(m_calendar->countOf(kind))));
        m_kinds[i]->setIcon(kindMark(kind, themeOf(*this), devicePixelRatioF()));
    }
}

/// The next page with something on it, else the last one before.
void CalendarPage::refreshHint()
{
    const auto &events = m_calendar->events();
    const bool isNeeded = form() != Form::List && !events.isEmpty() && m_sheet->sheet().readingOrder().isEmpty();
    m_hint->setVisible(isNeeded);
    if (!isNeeded)
        return;
    const auto after = std::ranges::find_if(events, [this](const auto &event) { return event.firstDay() > m_period.lastDay(); });
    const auto &nearest = after == events.end() ? events.last() : *after;
    m_nearest = nearest.firstDay();
    m_hint->setText(tr("Nothing is dated here. Go to %1").arg(analytics::eventDateText(nearest, presentation::windowLanguage())));
}

void CalendarPage::refresh()
{
    const auto language = presentation::windowLanguage();
    const bool isList = form() == Form::List;
    const bool isEmpty = m_calendar->figures().events.isEmpty() && !m_calendar->isOutdated();
    refreshKinds();
    m_nothing->refresh(tr("None of the records has a date."));
    m_stack->setCurrentIndex(isEmpty ? NothingPage : isList ? ListPage : SheetPage);
    m_title->setText(isList ? tr("All dates") : m_period.title(language));
    m_turning->setVisible(!isEmpty);
    m_footnote->setText(presentation::calendarFootnote(m_calendar->figures(), m_calendar->asOf(), m_calendar->filter(), m_source, language));
    if (!isList && !isEmpty)
        m_sheet->setSheet(presentation::calendarSheet(m_calendar->events(), m_period, language), m_calendar->events(), m_calendar->snapshot(), m_calendar->asOf().date);
    refreshHint();
    showMarked();
}

void CalendarPage::open(int event)
{
    if (event < 0 || event >= m_calendar->events().size())
        return;
    const auto &one = m_calendar->events().at(event);
    Q_EMIT openRequested(one.subject, one.subjectId);
}

domain::Status CalendarPage::exportTo(const QString &path, figure::ConfidentialChoice confidential) const
{
    presentation::CalendarFileRequest request{m_calendar->snapshot(), m_calendar->figures(), m_calendar->asOf(), m_source, presentation::windowLanguage(), m_workspace.now()};
    request.figures.events = m_calendar->events(); // Of the chosen kinds.
    request.now = m_workspace.snapshot();
    request.filter = m_state.filter();
    for (const auto kind : analytics::kCalendarKinds) {
        if (m_calendar->isShown(kind))
            request.kinds.append(kind);
    }
    if (request.kinds.size() == qsizetype(std::size(analytics::kCalendarKinds)))
        request.kinds.clear();
    request.origin = presentation::exportOrigin(*request.now, m_workspace.store().path(), m_workspace.now());
    request.origin.confidential = confidential;
    const QByteArray bytes = presentation::calendarFile(request);
    return exchange::writeWhole(path, bytes);
}

void CalendarPage::askAndExport()
{
    const auto open = domain::publicPortfolio(m_calendar->snapshot(), m_workspace.snapshot());
    const auto confidential = Prompter(this).confidentialChoice(open.candidates.size() + open.deals.size());
    if (!confidential)
        return;
    const QString name = QStringLiteral("calendar-%1.ics").arg(m_calendar->asOf().date.toString(Qt::ISODate));
    QString path = Prompter(this).exportPath(name, tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        path += QStringLiteral(".ics");
    if (const auto status = exportTo(path, *confidential); status)
        Q_EMIT announced(tr("Wrote %1 dates to %2.").arg(QLocale().toString(m_calendar->events().size()), path));
    else
        Q_EMIT refused(presentation::sentence(status.error(), path));
}

QVariantMap CalendarPage::keptState() const
{
    return {{QStringLiteral("day"), m_period.firstDay()}, {QStringLiteral("row"), m_table->currentIndex().row()}};
}

void CalendarPage::showState(const QVariantMap &state)
{
    showPeriodOf(state.value(QStringLiteral("day")).toDate());
    if (form() == Form::List)
        showListFrom(state.value(QStringLiteral("row")).toInt());
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint)
        refreshKinds();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_calendar->setWatched(true);
    watchMarked();
    refresh();
    if (form() == Form::List && !m_table->currentIndex().isValid())
        showListFrom(m_calendar->firstAhead());
}

void CalendarPage::hideEvent(QHideEvent *event)
{
    m_calendar->setWatched(false);
    watchMarked();
    QWidget::hideEvent(event);
}

} // namespace widgets
