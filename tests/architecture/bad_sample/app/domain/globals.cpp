// SPDX-License-Identifier: GPL-3.0-or-later
namespace domain {
namespace {
constexpr int kLimit = 3;
int counter = 0;
const char *names[] = {"one", "two"};
const char *const kNames[] = {"one", "two"};
} // namespace

int next()
{
    static const int step = kLimit;
    static int last = 0;
    last += step;
    return last + counter;
}

} // namespace domain
