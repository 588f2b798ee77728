// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/start_page.h"

#include "presentation/type/typography.h"
#include "widgets/controls/action_card.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/controls/drop_area.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kSentenceEdge = 16;
constexpr int kContentWidth = 1072;
constexpr int kColumnGap = 28;
constexpr int kRhumbLines = 32;
constexpr double kRoseRight = 210;
constexpr double kRoseTop = 184;
constexpr int kRoomForPreview = 640; ///< With one recent portfolio.

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

TextLabel *makeText(TextRole type, ColorRole color, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type, color, parent);
    label->setText(text);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_messages(new MessageBar(this))
{
    setAcceptDrops(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kColumnGap);
    columns->addLayout(makeActions(), 23);
    columns->addLayout(makeRecent(), 25);
    auto *content = new QWidget(this);
    content->setMaximumWidth(kContentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addLayout(makeTitle());
    column->addSpacing(32);
    column->addLayout(columns);
    column->addSpacing(16);
    column->addLayout(makeFoot());
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addStretch(4);
    page->addLayout(row);
    page->addStretch(5);
}

QVBoxLayout *StartPage::makeTitle()
{
    auto *sign = new QLabel(this);
    sign->setPixmap(logo().pixmap(QSize(44, 44), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeText(TextRole::Display, ColorRole::Text, QStringLiteral("Portolan"), this));
    texts->addWidget(makeText(TextRole::Body, ColorRole::TextSecondary,
                              tr("Candidates, trials and deals in one file, with every number traceable to its source."),
                              this));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(sign);
    row->addLayout(texts);
    row->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addLayout(row);
    return column;
}

ActionCard *StartPage::addCard(QVBoxLayout &column, ActionCard *card)
{
    column.addWidget(card);
    return card;
}

QVBoxLayout *StartPage::makeActions()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(makeText(TextRole::CardTitle, ColorRole::TextSecondary, tr("Start"), this));
    m_demo = addCard(*column, new ActionCard(u"office-chart-bar",
                                             {tr("Explore the demo portfolio"), tr("Real, public records; safe to change"),
                                              QStringLiteral("1")}, this));
    m_demo->setProminent(true);
    m_demo->setShortcut(QKeySequence(Qt::Key_1));
    auto *create = addCard(*column, new ActionCard(u"document-new",
                                                   {tr("New portfolio"),
                                                    tr("One file on your disk; nothing leaves your computer"),
                                                    tr("Ctrl N")}, this));
    auto *import = addCard(*column, new ActionCard(u"document-import",
                                                   {tr("Import from ClinicalTrials.gov or a spreadsheet"),
                                                    tr("CSV, JSON or XLSX; you see the plan before it is written"),
                                                    tr("Ctrl I")}, this));
    auto *open = addCard(*column, new ActionCard(u"document-open",
                                                 {tr("Open a file"), tr(".portolan, or drop it anywhere in this window"),
                                                  tr("Ctrl O")}, this));
    m_drop = new DropArea(this);
    column->addWidget(m_drop);
    column->addStretch(1);
    connect(m_demo, &ActionCard::clicked, this, &StartPage::demoRequested);
    connect(create, &ActionCard::clicked, this, &StartPage::newRequested);
    connect(import, &ActionCard::clicked, this, [this] { emit importRequested({}); });
    connect(open, &ActionCard::clicked, this, [this] { emit openRequested({}); });
    return column;
}

QVBoxLayout *StartPage::makeRecent()
{
    m_recentColumn = new QVBoxLayout;
    m_recentColumn->setSpacing(12);
    m_recentColumn->addWidget(makeText(TextRole::CardTitle, ColorRole::TextSecondary, tr("Recent portfolios"), this));
    auto *card = new Card(this);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_recent = new RecentList(card);
    m_noRecent = makeText(TextRole::Body, ColorRole::TextTertiary, tr("None yet. The demo is a good place to begin."),
                          card);
    card->body()->addWidget(m_recent);
    card->body()->addWidget(m_noRecent);
    m_recentColumn->addWidget(card);
    m_previewHeading = makeText(TextRole::CardTitle, ColorRole::TextSecondary, tr("In the demo"), this);
    m_previewHeading->setContentsMargins(0, 12, 0, 0);
    m_previewHeading->hide();
    m_recentColumn->addWidget(m_previewHeading);
    m_recentColumn->addStretch(1);
    connect(m_recent, &RecentList::portfolioChosen, this, &StartPage::openRequested);
    connect(m_recent, &RecentList::forgetRequested, this, [this](const QString &path, bool isMissing) {
        if (isMissing)
            tellMissing(path);
        else
            emit forgetRequested(path);
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] { emit forgetRequested(m_missing); });
    setRecent({});
    return m_recentColumn;
}

QPushButton *StartPage::addLink(QHBoxLayout &row, const QString &text, QStringView iconName)
{
    auto *link = makeLinkButton(text, this);
    link->setIcon(icon(iconName));
    row.addWidget(link);
    return link;
}

QLayout *StartPage::makeFoot()
{
    auto *row = new QHBoxLayout;
    auto *tour = addLink(*row, tr("Two-minute tour"), u"flag");
    tour->setObjectName(QStringLiteral("takeTour"));
    connect(tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    connect(addLink(*row, tr("Keyboard map (F1)"), u"input-keyboard"), &QPushButton::clicked, this, &StartPage::shortcutsRequested);
    auto *settings = addLink(*row, tr("Settings"), u"configure");
    settings->setObjectName(QStringLiteral("startSettings"));
    connect(settings, &QPushButton::clicked, this, &StartPage::settingsRequested);
    m_language = makeLinkButton(QStringLiteral("English · 中文"), this); // In both, for whoever cannot read the window.
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setVisible(false);
    m_version = makeText(TextRole::Footnote, ColorRole::TextTertiary, tr("Works offline"), this);
    row->addWidget(m_language);
    row->addStretch(1);
    row->addWidget(m_version);
    return row;
}

void StartPage::tellMissing(const QString &path)
{
    m_missing = path;
    m_messages->showMessage(MessageBar::Kind::Warning, tr("There is no file %1 any more. It was moved, renamed or deleted: open it where it is now, or take it off the list.").arg(path),
                            tr("Remove from the list"));
}

void StartPage::setRecent(const QList<RecentPortfolio> &portfolios)
{
    m_recent->setPortfolios(portfolios);
    m_recent->setVisible(!portfolios.isEmpty());
    m_noRecent->setVisible(portfolios.isEmpty());
    const int edge = portfolios.isEmpty() ? kSentenceEdge : 1; // The list has edges of its own.
    m_noRecent->parentWidget()->layout()->setContentsMargins(edge, edge, edge, edge);
    placePreview();
}

void StartPage::setDemoDetail(const QString &detail)
{
    m_demo->setDetail(detail);
}

void StartPage::setDemoPreview(QWidget *preview)
{
    m_preview = preview;
    m_recentColumn->insertWidget(m_recentColumn->indexOf(m_previewHeading) + 1, preview);
    placePreview();
}

/// A low window has no room for it.
void StartPage::placePreview()
{
    const bool hasRoom = m_preview && height() >= presentation::zoomed(kRoomForPreview) + (m_recent->isVisibleTo(this) ? m_recent->sizeHint().height() - presentation::zoomed(56) : 0);
    m_previewHeading->setVisible(hasRoom);
    if (m_preview)
        m_preview->setVisible(hasRoom);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePreview();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

void StartPage::setVersionText(const QString &text)
{
    m_version->setText(text);
}

void StartPage::setLanguageMenu(QMenu *menu)
{
    m_language->setMenu(menu);
    m_language->show();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center(width() - kRoseRight, kRoseTop);
    QColor line = theme.color(ColorRole::AccentLine);
    line.setAlphaF(0.32F);
    painter.setPen(QPen(line, 1));
    for (const double radius : {90.0, 180.0, 270.0})
        painter.drawEllipse(center, radius, radius);
    for (int i = 0; i < kRhumbLines; ++i) {
        const double angle = 2 * std::numbers::pi * i / kRhumbLines;
        line.setAlphaF(i % 8 == 0 ? 0.6F : i % 4 == 0 ? 0.42F : 0.2F);
        painter.setPen(QPen(line, 1));
        painter.drawLine(center, center + QPointF(std::sin(angle), -std::cos(angle)) * 280);
    }
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setActive(true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setActive(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    m_drop->setActive(false);
    const QString path = localFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(QLatin1StringView(".portolan"), Qt::CaseInsensitive))
        emit openRequested(path);
    else
        emit importRequested(path);
}

} // namespace widgets
