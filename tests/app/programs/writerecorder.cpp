// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// Preloaded into a writer (LD_PRELOAD), it notes in the file RECORDER_LOG every change of a file below RECORDER_FOLDER, every sync,
// and every line on standard output. powercut.py plays the notes back up to a random moment, as a disk that lost its power then.
// With RECORDER_FAIL_AFTER=n the writes after the n-th find the disk full; with RECORDER_KILL_AFTER=n the program is killed there.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <unistd.h>

namespace {

constexpr int mostFiles = 1024, longestName = 512;
char names[mostFiles][longestName]; // plain: files are opened before any constructor has run
std::recursive_mutex mutex;

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char *, int, ...);
using Write = ssize_t (*)(int, const void *, size_t);
using WriteAt = ssize_t (*)(int, const void *, size_t, off64_t);

int log()
{
    static const int descriptor = [] {
        const char *path = std::getenv("RECORDER_LOG");
        return path ? real<Open>("open64")(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
    }();
    return descriptor;
}

bool isWatched(const char *path)
{
    static const char *folder = std::getenv("RECORDER_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

void note(char kind, const std::string &name, int64_t offset, const void *data, uint64_t size)
{
    if (log() < 0)
        return;
    const std::lock_guard lock(mutex);
    const uint64_t head[4] = {uint64_t(kind), name.size(), uint64_t(offset), size};
    std::string whole(reinterpret_cast<const char *>(head), sizeof head);
    whole += name;
    if (data)
        whole.append(static_cast<const char *>(data), size);
    [[maybe_unused]] const ssize_t done = real<Write>("write")(log(), whole.data(), whole.size());
}

std::string nameOf(int descriptor) { return descriptor >= 0 && descriptor < mostFiles ? std::string(names[descriptor]) : std::string(); }

bool isFull(int descriptor)
{
    static const char *full = std::getenv("RECORDER_FAIL_AFTER"), *killed = std::getenv("RECORDER_KILL_AFTER");
    static std::atomic<long> writes = 0;
    if ((!full && !killed) || nameOf(descriptor).empty())
        return false;
    const long number = ++writes;
    if (killed && number > std::atol(killed))
        raise(SIGKILL);
    if (!full || number <= std::atol(full))
        return false;
    errno = ENOSPC;
    return true;
}

int opened(const char *path, int flags, mode_t mode)
{
    const bool there = access(path, F_OK) == 0;
    const int descriptor = real<Open>("open64")(path, flags, mode);
    if (descriptor < 0 || descriptor >= mostFiles || !isWatched(path))
        return descriptor;
    std::strncpy(names[descriptor], path, longestName - 1);
    if (!there || (flags & O_TRUNC))
        note('T', path, 0, nullptr, 0);
    return descriptor;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return opened(path, flags, mode);
}

int close(int descriptor)
{
    if (descriptor >= 0 && descriptor < mostFiles)
        names[descriptor][0] = '\0';
    return real<int (*)(int)>("close")(descriptor);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    if (isFull(descriptor))
        return -1;
    const ssize_t done = real<WriteAt>("pwrite64")(descriptor, data, size, offset);
    if (done > 0 && !nameOf(descriptor).empty())
        note('W', nameOf(descriptor), offset, data, uint64_t(done));
    return done;
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset) { return pwrite64(descriptor, data, size, offset); }

ssize_t write(int descriptor, const void *data, size_t size)
{
    if (descriptor == STDOUT_FILENO)
        note('A', {}, 0, data, size);
    const std::string name = nameOf(descriptor);
    if (name.empty())
        return real<Write>("write")(descriptor, data, size);
    if (isFull(descriptor))
        return -1;
    const off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
    const ssize_t done = real<Write>("write")(descriptor, data, size);
    if (done > 0)
        note('W', name, offset, data, uint64_t(done));
    return done;
}

int ftruncate64(int descriptor, off64_t size)
{
    if (!nameOf(descriptor).empty())
        note('T', nameOf(descriptor), size, nullptr, 0);
    return real<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int fsync(int descriptor)
{
    const int done = real<int (*)(int)>("fsync")(descriptor);
    if (!nameOf(descriptor).empty())
        note('S', nameOf(descriptor), 0, nullptr, 0);
    return done;
}

int fdatasync(int descriptor)
{
    const int done = real<int (*)(int)>("fdatasync")(descriptor);
    if (!nameOf(descriptor).empty())
        note('S', nameOf(descriptor), 0, nullptr, 0);
    return done;
}

int unlink(const char *path)
{
    if (isWatched(path))
        note('U', path, 0, nullptr, 0);
    return real<int (*)(const char *)>("unlink")(path);
}

} // extern "C"
