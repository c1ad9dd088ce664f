// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/files/writeprivately.h"

#include <QtSystemDetection>
#ifdef Q_OS_UNIX

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr mode_t ownersOnly = S_IRUSR | S_IWUSR;

std::unexpected<Error> notSafe(const QString &path, const char *why) { return failure(ErrorCode::FileNotSafe, {path, QString::fromLatin1(why)}); }

std::unexpected<Error> unwritable(const QString &path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(error))});
}

// What stands there may be replaced: nothing, or a regular file of our own. A link is never followed.
Expected<> examine(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return errno == ENOENT ? Expected<>() : Expected<>(unwritable(path, errno));
    if (S_ISLNK(found.st_mode))
        return notSafe(path, "it is a symbolic link");
    if (S_ISDIR(found.st_mode))
        return notSafe(path, "it is a folder");
    if (!S_ISREG(found.st_mode))
        return notSafe(path, "it is no regular file");
    if (found.st_uid != ::geteuid())
        return notSafe(path, "it belongs to another user");
    return {};
}

// A new file beside the target, removed again unless it took the target's place.
class Draft
{
public:
    Draft(int folder, const QByteArray &name) : m_folder(folder), m_name(name)
    {
        m_file = ::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownersOnly);
    }
    ~Draft()
    {
        if (m_file >= 0)
            ::close(m_file);
        if (m_file >= 0 && !m_placed)
            ::unlinkat(m_folder, m_name.constData(), 0);
    }
    Q_DISABLE_COPY_MOVE(Draft)

    bool isOpen() const { return m_file >= 0; }

    bool fill(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_file, bytes.data(), size_t(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes = bytes.sliced(written);
        }
        return ::fchmod(m_file, ownersOnly) == 0 && ::fsync(m_file) == 0; // the umask may have taken bits away from the owner
    }

    bool place(const QByteArray &target)
    {
        m_placed = ::renameat(m_folder, m_name.constData(), m_folder, target.constData()) == 0;
        return m_placed && ::fsync(m_folder) == 0;
    }

private:
    int m_folder;
    QByteArray m_name;
    int m_file = -1;
    bool m_placed = false;
};

} // namespace

Expected<> writePrivately(const QString &path, QByteArrayView bytes)
{
    if (const auto fine = examine(path); !fine)
        return fine;
    const QFileInfo target(path);
    const int folder = ::open(QFile::encodeName(target.absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return unwritable(path, errno);
    const auto closed = qScopeGuard([&] { ::close(folder); });
    const QByteArray name = QFile::encodeName(target.fileName());
    {
        Draft draft(folder, '.' + name + '.' + QUuid::createUuid().toByteArray(QUuid::Id128));
        if (!draft.isOpen() || !draft.fill(bytes) || !draft.place(name))
            return unwritable(path, errno);
    }
    struct stat written = {};
    if (::fstatat(folder, name.constData(), &written, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(written.st_mode))
        return unwritable(path, errno);
    if ((written.st_mode & 07777) != ownersOnly)
        return notSafe(path, "the file system does not keep permissions");
    return {};
}

} // namespace countersign

#endif
