// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace widgets {

class TextLabel;

/// The address under which the registry is asked when trials are fetched or refreshed. Belongs to this machine; stored when the field
/// is left. Main thread.
class RegistryPane : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryPane(QWidget *parent = nullptr);

    /// Stores what is typed; false where it is no web address, and then the field has the keyboard.
    bool commitTyping();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeLayout();
    void refresh();
    void reset();

    QLineEdit *m_address;
    QPushButton *m_reset;
    TextLabel *m_message;
};

} // namespace widgets
