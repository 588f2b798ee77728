// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/profile_dialog.h"

#include "presentation/profile/profile_painting.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QAbstractScrollArea>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
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

ProfileDialog::ProfileDialog(const presentation::CandidateProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_printer(std::make_unique<QPrinter>())
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(tr("Profile of %1").arg(profile.name));
    resize(620, 760);
    m_printer->setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    auto *preview = new QPrintPreviewWidget(m_printer.get(), this);
    giveName(*preview, tr("Preview of the page"));
    connect(preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { presentation::paintProfile(m_profile, *printer); });
    auto *save = makePrimaryButton(tr("Save PDF…"), this);
    save->setObjectName(QStringLiteral("saveProfile"));
    auto *print = new QPushButton(tr("Print…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (auto *button : {close, print, save})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(preview, 1);
    layout->addLayout(buttons);
    m_message->setWordWrap(true);
    connect(save, &QPushButton::clicked, this, &ProfileDialog::chooseFile);
    connect(print, &QPushButton::clicked, this, &ProfileDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

ProfileDialog::~ProfileDialog()
{
    qDeleteAll(findChildren<QPrintPreviewWidget *>()); // It draws with the printer until it goes.
}

void ProfileDialog::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        presentation::paintProfile(m_profile, *m_printer);
}

void ProfileDialog::chooseFile()
{
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("profile/folder"), QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save profile"), QDir(folder).filePath(fileNameOf(m_profile.name)), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    settings.setValue(QStringLiteral("profile/folder"), QFileInfo(path).absolutePath());
    savePdf(path);
}

bool ProfileDialog::savePdf(const QString &path)
{
    const QByteArray bytes = presentation::profilePdf(m_profile);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_message->setColorRole(isWritten ? ColorRole::TextSecondary : ColorRole::Bad);
    m_message->setText(isWritten ? tr("Saved %1.").arg(QDir::toNativeSeparators(path))
                                 : tr("%1 was not written: %2. Choose another folder.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return isWritten;
}

} // namespace widgets
