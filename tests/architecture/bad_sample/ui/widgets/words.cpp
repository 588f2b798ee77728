// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

namespace widgets {

// TODO: none of this is allowed; naming SELECT, processEvents or instance() in a comment is.
void offend(QObject *sender)
{
    QApplication::processEvents();
    QObject::connect(sender, SIGNAL(clicked()), sender, nullptr);
    QObject *app = QApplication::instance();
    // app->deleteLater();
    QMessageBox::warning(nullptr, {}, {});
    const char *sql = "SELECT id FROM trial";
    const char *words = "Select a row from the table, or processEvents.";
    std::ranges::unique(sender->children());
}

} // namespace widgets
