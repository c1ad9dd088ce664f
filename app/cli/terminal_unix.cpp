// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// POSIX only; another system gets a file of its own beside this one.
#include "app/cli/terminal.h"

#include <QString>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace countersign {

namespace {

// The terminal without echo for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_silenced = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silenced)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isOpen() const { return m_silenced; }

    void say(const QByteArray &text) const
    {
        if (::write(m_descriptor, text.constData(), size_t(text.size())) < 0)
            return; // nobody there to see it
    }

    QByteArray line() const
    {
        QByteArray bytes;
        char c = 0;
        while (bytes.size() < 1024 && ::read(m_descriptor, &c, 1) == 1 && c != '\n')
            bytes += c;
        return bytes;
    }

private:
    const int m_descriptor;
    termios m_before = {};
    bool m_silenced = false;
};

} // namespace

Expected<Secret> askOnTerminal(const QString &prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isOpen())
        return failure(ErrorCode::PinNeeded, {QString()});
    terminal.say(prompt.toUtf8());
    Secret answer(terminal.line());
    terminal.say("\n");
    if (answer.isEmpty())
        return failure(ErrorCode::PinNeeded, {QString()});
    return answer;
}

bool isTerminal(int descriptor) { return ::isatty(descriptor) == 1; }

} // namespace countersign
