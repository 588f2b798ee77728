// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

void sleepy()
{
    QTest::qWait(100);
}
