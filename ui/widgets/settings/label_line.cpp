// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/label_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace widgets {

LabelLine::LabelLine(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_english(makeLine(words.placeholder, QStringLiteral("new%1English").arg(words.name)))
    , m_chinese(makeLine(tr("In Chinese"), QStringLiteral("new%1Chinese").arg(words.name)))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *add = new QPushButton(words.button, this);
    add->setObjectName(QStringLiteral("add%1").arg(words.name));
    line->addWidget(m_english, 2);
    line->addWidget(m_chinese, 1);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &LabelLine::addRequested);
    connect(m_english, &QLineEdit::returnPressed, this, &LabelLine::addRequested);
    connect(m_chinese, &QLineEdit::returnPressed, this, &LabelLine::addRequested);
}

QLineEdit *LabelLine::makeLine(const QString &name, const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setObjectName(objectName);
    return line;
}

QString LabelLine::english() const
{
    return m_english->text();
}

QString LabelLine::chinese() const
{
    return m_chinese->text();
}

void LabelLine::startAnew()
{
    m_english->clear();
    m_chinese->clear();
    m_english->setFocus();
}

} // namespace widgets
