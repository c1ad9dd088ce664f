// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/canary/memoryscan.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

constexpr size_t window = 1 << 20;
constexpr size_t overlap = 4096; // longer than any needle
constexpr quint64 largestRegion = quint64(1) << 31; // beyond, it is an address space that a sanitizer keeps for itself

struct Region {
    quint64 from = 0;
    quint64 until = 0;
};

QList<Region> writableRegions()
{
    QList<Region> regions;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> ends = words.value(0).split('-');
        if (!words.value(1).startsWith("rw") || ends.size() != 2)
            continue;
        const Region region{ends.at(0).toULongLong(nullptr, 16), ends.at(1).toULongLong(nullptr, 16)};
        if (region.until - region.from <= largestRegion)
            regions.append(region);
    }
    return regions;
}

// Whether any of it was ever written to: a sanitizer keeps gigabytes that were not.
bool isUsed(int pageMap, quint64 from, size_t size)
{
    constexpr quint64 page = 4096, presentOrSwapped = quint64(3) << 62;
    std::vector<quint64> entries((size + page - 1) / page);
    const ssize_t bytes = pread(pageMap, entries.data(), entries.size() * sizeof(quint64), off_t(from / page * sizeof(quint64)));
    return bytes <= 0 || std::ranges::any_of(entries, [](quint64 entry) { return (entry & presentOrSwapped) != 0; });
}

// A page range of its own, so that what is copied for looking is not found itself.
class Copy
{
public:
    Copy() : m_bytes(static_cast<char *>(mmap(nullptr, window + overlap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {}
    ~Copy()
    {
        std::memset(m_bytes, 0, window + overlap);
        munmap(m_bytes, window + overlap);
    }
    Q_DISABLE_COPY_MOVE(Copy)

    char *bytes() { return m_bytes; }
    bool overlaps(const Region &region) const
    {
        const auto mine = reinterpret_cast<quint64>(m_bytes);
        return mine < region.until && region.from < mine + window + overlap;
    }

private:
    char *m_bytes;
};

// Every byte of a process is looked at: the loops go without the sanitizer's own.
#define UNWATCHED __attribute__((no_sanitize("address", "undefined")))

class Search
{
public:
    explicit Search(const QList<Needle> &needles) : m_needles(needles)
    {
        for (const Needle &needle : needles)
            m_beginnings[beginning(needle.masked.constData(), 0)] = true;
    }

    UNWATCHED void look(const char *bytes, size_t size)
    {
        for (size_t i = 0; i + 1 < size; ++i) {
            if (m_beginnings.data()[beginning(bytes + i, Needle::mask)])
                compare(bytes + i, size - i);
        }
    }

    QStringList found() const { return QStringList(m_found.cbegin(), m_found.cend()); }

private:
    UNWATCHED static quint16 beginning(const char *at, char mask) { return quint16(quint8(at[0] ^ mask)) << 8 | quint8(at[1] ^ mask); }

    void compare(const char *at, size_t room)
    {
        for (const Needle &needle : m_needles) {
            const auto size = size_t(needle.masked.size());
            if (size > room)
                continue;
            size_t same = 0;
            while (same < size && char(at[same] ^ Needle::mask) == needle.masked.at(qsizetype(same)))
                ++same;
            if (same == size)
                m_found.insert(needle.name);
        }
    }

    const QList<Needle> &m_needles;
    std::array<bool, 65536> m_beginnings = {};
    QSet<QString> m_found;
};

} // namespace

QByteArray Needle::plain() const
{
    QByteArray bytes = masked;
    for (char &c : bytes)
        c ^= mask;
    return bytes;
}

QStringList foundInMemory(const QList<Needle> &needles)
{
    const auto search = std::make_unique<Search>(needles);
    Copy copy;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC), pageMap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    const QList<Region> regions = writableRegions();
    for (const Region &region : regions) {
        if (copy.overlaps(region))
            continue; // the kernel may have joined it with a neighbour: too little to matter, and never a heap
        for (quint64 at = region.from; at < region.until; at += window) {
            const auto wanted = size_t(qMin<quint64>(window + overlap, region.until - at));
            if (!isUsed(pageMap, at, wanted))
                continue;
            const ssize_t got = pread(memory, copy.bytes(), wanted, off_t(at));
            if (got > 0)
                search->look(copy.bytes(), size_t(got));
        }
    }
    close(memory);
    close(pageMap);
    return search->found();
}

} // namespace countersign::testing
