// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/table_export_dialog.h"

#include "exchange/whole_file.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/table/busy_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

namespace widgets {

using domain::Language;
using domain::Status;
using presentation::ColorRole;
using presentation::RecordListRequest;
using presentation::TextRole;

namespace {

const QStringList &formats()
{
    static const QStringList kFormats{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")};
    return kFormats;
}

constexpr char kFormatKey[] = "tableExport/format";
constexpr char kColumnsKey[] = "tableExport/columns";
enum RowChoice { ShownRows, SelectedRows };
enum ColumnChoice { ShownColumns, AllColumns };

Status written(const RecordListRequest &request, const QString &format, const figure::ExportOrigin &origin, const std::pair<QString, std::function<bool()>> &to)
{
    const auto list = presentation::recordList(request);
    if (!list)
        return list.error();
    const auto file = presentation::listFile(list.value(), format, origin, to.second);
    if (!file)
        return file.error();
    if (to.second())
        return domain::Error{domain::Error::Code::Canceled, {}, to.first};
    return exchange::writeWithSidecar(to.first, file.value().bytes, file.value().sidecar);
}

} // namespace

TableExportDialog::TableExportDialog(const RecordListRequest &shown, const QList<qint64> &selected, const figure::ExportOrigin &origin, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_selected(selected)
    , m_origin(origin)
    , m_format(new SegmentedControl)
    , m_rows(new QComboBox)
    , m_columns(new QComboBox)
    , m_language(new SegmentedControl)
    , m_confidential(new QCheckBox)
    , m_note(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
    , m_messages(new MessageBar)
    , m_busy(new BusyLine)
    , m_write(makePrimaryButton(tr("Export…"), this))
    , m_writing(this, [this](const Status &status) { finish(status); })
{
    setObjectName(QStringLiteral("tableExportDialog"));
    setWindowTitle(tr("Export this table"));
    arrange();
    restoreChoices();
    updateNote();
}

void TableExportDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    addChoices(*form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(m_busy);
    layout->addWidget(makeButtons());
}

void TableExportDialog::addChoices(QFormLayout &form)
{
    const QLocale locale;
    m_format->setSegments({{tr("Excel")}, {tr("CSV")}, {tr("JSON")}});
    m_language->setSegments({{QStringLiteral("English")}, {QStringLiteral("中文")}});
    m_rows->addItem(tr("All %1 shown").arg(locale.toString(m_shown.ids.size())));
    if (!m_selected.isEmpty())
        m_rows->addItem(tr("Only the %1 selected").arg(locale.toString(m_selected.size())));
    m_columns->addItems({tr("Those of the table, in its order"), tr("All columns")});
    const qint64 confidential = [&] {
        const auto open = domain::publicPortfolio(m_shown.snapshot, m_shown.now);
        return open.candidates.size() + open.deals.size();
    }();
    m_confidential->setText(tr("Include %n confidential record(s); the file will say so", nullptr, int(confidential)));
    m_note->setWordWrap(true);
    const std::pair<QString, QWidget *> rows[] = {{tr("Format"), m_format}, {tr("Rows"), m_rows}, {tr("Columns"), m_columns}, {tr("Language"), m_language},
                                                  {tr("Confidential"), m_confidential}};
    for (const auto &[name, widget] : rows) {
        form.addRow(name, widget);
        widget->setAccessibleName(name);
    }
    form.setRowVisible(m_confidential, confidential > 0);
    connect(m_format, &SegmentedControl::currentChanged, this, &TableExportDialog::updateNote);
}

QWidget *TableExportDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_write->setDefault(true);
    m_write->setEnabled(!m_shown.ids.isEmpty());
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_writing.cancel(); });
    connect(m_write, &QPushButton::clicked, this, &TableExportDialog::askAndExport);
    return row;
}

void TableExportDialog::restoreChoices()
{
    const QSettings settings;
    m_format->setCurrentIndex(std::max(0, int(formats().indexOf(settings.value(QLatin1String(kFormatKey)).toString()))));
    m_columns->setCurrentIndex(settings.value(QLatin1String(kColumnsKey)).toInt() == AllColumns ? AllColumns : ShownColumns);
    m_language->setCurrentIndex(m_shown.language == Language::Chinese ? 1 : 0);
    m_rows->setCurrentIndex(m_selected.size() > 1 ? SelectedRows : ShownRows);
}

void TableExportDialog::keepChoices() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kFormatKey), format());
    settings.setValue(QLatin1String(kColumnsKey), m_columns->currentIndex());
}

void TableExportDialog::updateNote()
{
    const QString notes[] = {
        tr("Headings that stay, filters, numbers as numbers with their currency, “up to” and “at least” beside them, totals that follow the filter, and a sheet of notes."),
        tr("Plain text under stable names. What it rests on is written beside it, to a file that ends with .csv.json."),
        tr("For other programs: stable names, ids, and what it rests on.")};
    m_note->setText(notes[m_format->currentIndex()]);
}

RecordListRequest TableExportDialog::request() const
{
    RecordListRequest request = m_shown;
    if (m_rows->currentIndex() == SelectedRows) {
        request.ids = m_selected;
        request.isChoice = true;
    }
    if (m_columns->currentIndex() == AllColumns)
        request.columns.clear();
    request.language = m_language->currentIndex() == 1 ? Language::Chinese : Language::English;
    request.confidential = m_confidential->isChecked() ? figure::ConfidentialChoice::Included : figure::ConfidentialChoice::LeftOut;
    return request;
}

QString TableExportDialog::format() const
{
    return formats().at(m_format->currentIndex());
}

QString TableExportDialog::proposedName() const
{
    return QStringLiteral("%1-%2.%3").arg(domain::tableName(m_shown.kind), m_shown.asOf.date.toString(Qt::ISODate), format());
}

void TableExportDialog::askAndExport()
{
    QString path = Prompter(this).exportPath(proposedName(), QStringLiteral("%1 (*.%2)").arg(format().toUpper(), format()));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + format(), Qt::CaseInsensitive))
        path += u'.' + format();
    exportTo(path);
}

void TableExportDialog::exportTo(const QString &path)
{
    m_path = path;
    m_write->setEnabled(false);
    m_busy->setBusy(true);
    m_writing.start([request = request(), format = format(), origin = m_origin, path](QPromise<Status> &promise) {
        promise.addResult(written(request, format, origin, {path, [&promise] { return promise.isCanceled(); }}));
    });
}

void TableExportDialog::finish(const Status &status)
{
    m_busy->setBusy(false);
    m_write->setEnabled(true);
    if (!status) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error(), m_path));
        return;
    }
    keepChoices();
    m_written = m_path;
    accept();
}

} // namespace widgets
