// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/profile_dialog.h"

#include "domain/value_text.h"
#include "exchange/whole_file.h"
#include "presentation/profile/profile_painting.h"
#include "presentation/words/sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QAbstractScrollArea>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kMarginMm = 14;

QString fileNameOf(const QString &name)
{
    QString file;
    for (const QChar c : name)
        file.append(c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_'));
    return file + QStringLiteral(" profile.pdf");
}

/// What shows the page within the preview takes the keyboard.
void giveName(QPrintPreviewWidget &preview, const QString &name)
{
    preview.setAccessibleName(name);
    for (auto *view : preview.findChildren<QAbstractScrollArea *>())
        view->setAccessibleName(name);
}

} // namespace

ProfileDialog::ProfileDialog(const presentation::ProfileSubject &subject, const figure::ExportOrigin &origin, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_origin(origin)
    , m_printer(std::make_unique<QPrinter>())
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
    , m_confidential(new QCheckBox(this))
    , m_save(makePrimaryButton(tr("Save PDF…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(tr("Profile of %1").arg(domain::recordName(*subject.snapshot, subject.kind, subject.id, subject.language)));
    resize(620, 760);
    m_printer->setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    giveName(*m_preview, tr("Preview of the page"));
    const qint64 confidential = presentation::confidentialCount(subject);
    m_confidential->setText(tr("Show %n confidential record(s); the page will say so", nullptr, int(confidential)));
    m_confidential->setVisible(confidential > 0);
    make();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { presentation::paintProfile(m_profile.page, *printer); });
    connect(m_confidential, &QCheckBox::toggled, this, [this] {
        make();
        m_preview->updatePreview();
    });
    arrange();
}

void ProfileDialog::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_confidential);
    layout->addLayout(makeButtons());
    m_message->setWordWrap(true);
}

QLayout *ProfileDialog::makeButtons()
{
    m_save->setObjectName(QStringLiteral("saveProfile"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (auto *button : {close, m_print, m_save})
        buttons->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &ProfileDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ProfileDialog::make()
{
    m_origin.confidential = m_confidential->isChecked() ? figure::ConfidentialChoice::Included : figure::ConfidentialChoice::LeftOut;
    const auto made = presentation::leavingProfile(m_subject, m_origin);
    m_profile = made ? made.value() : presentation::LeavingProfile();
    m_save->setEnabled(made.ok());
    m_print->setEnabled(made.ok());
    m_message->setText(made ? QString() : tr("This record is confidential. Its page is shown, printed and saved only when you choose so."));
}

ProfileDialog::~ProfileDialog()
{
    qDeleteAll(findChildren<QPrintPreviewWidget *>()); // It draws with the printer until it goes.
}

void ProfileDialog::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        presentation::paintProfile(m_profile.page, *m_printer);
}

void ProfileDialog::chooseFile()
{
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("profile/folder"), QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save profile"), QDir(folder).filePath(fileNameOf(m_profile.page.name)), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    settings.setValue(QStringLiteral("profile/folder"), QFileInfo(path).absolutePath());
    savePdf(path);
}

bool ProfileDialog::savePdf(const QString &path)
{
    const QByteArray bytes = presentation::profileFile(m_profile);
    const auto status = exchange::writeWhole(path, bytes);
    m_message->setColorRole(status ? ColorRole::TextSecondary : ColorRole::Bad);
    m_message->setText(status ? tr("Saved %1.").arg(QDir::toNativeSeparators(path)) : presentation::sentence(status.error(), path));
    return status.ok();
}

} // namespace widgets
