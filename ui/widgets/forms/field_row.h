// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// One field of a form: label above, editor, and beneath it what is wrong and how to put it right.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 {
        Refused, ///< Not stored; what was typed stays for correction.
        Marked,  ///< Stored, but it contradicts something.
        Waiting  ///< To be stored later.
    };

    FieldRow(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    FieldEditor *editor() const { return m_editor; }
    const domain::FieldMeta &field() const { return m_editor->field(); }
    QString key() const { return QString::fromLatin1(field().key); }
    /// True for fields that need the whole width.
    bool isWide() const;

    /// A check box carries its own label; beside a labeled field it keeps the label's room, so that both line up.
    enum class LabelSpace : quint8 { Kept, Closed };
    void setLabelSpace(LabelSpace space);

    void showMessage(Tone tone, const QString &sentence, const QString &action = {});
    /// A click on the action leaves the keyboard in the field, which would else be stored first.
    void keepFocus();
    void clearMessage();
    /// Sets a small widget at the right end of the label's line, or a notice beneath the messages; the row owns it.
    void addMark(QWidget *mark);
    void addNotice(QWidget *notice);
    QString message() const;
    /// The tone of the message shown, if there is one.
    std::optional<Tone> tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void escaped();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    FieldEditor *m_editor;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_labelLine;
    TextLabel *m_label;
    TextLabel *m_message;
    QPushButton *m_action;
    std::optional<Tone> m_tone;
};

} // namespace widgets
