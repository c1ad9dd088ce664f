// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/entry.h"

#include <cstdlib>

namespace {

class ClockAhead final : public countersign::Clock
{
public:
    explicit ClockAhead(qint64 seconds) : m_seconds(seconds) {}
    QDateTime now() const override { return QDateTime::currentDateTime().addSecs(m_seconds); }

private:
    const qint64 m_seconds;
};

} // namespace

// The whole program on a computer whose clock goes ahead by as many seconds as the first word says.
int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const qint64 seconds = std::strtoll(argv[1], nullptr, 10);
    argv[1] = argv[0];
    return countersign::enter(argc - 1, argv + 1, std::make_shared<ClockAhead>(seconds));
}
