// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
//
// The heap as the released program has it, without a sanitizer's: marks are written into blocks of all sizes, which are grown, shrunk and
// given back. Prints the marks that the memory still holds; told "keep", it gives one block back too late.
#include "tests/canary/memoryscan.h"

#include <QTextStream>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

namespace {

constexpr size_t sizes[] = {60, 100, 500, 1000, 4000, 70'000, 1'000'000};

Needle markOf(size_t size, int kind)
{
    QByteArray mark = "countersign mark " + QByteArray::number(quint64(size)) + '/' + QByteArray::number(kind);
    for (char &c : mark)
        c ^= Needle::mask;
    return {QString::number(size) + u'/' + QString::number(kind), mark};
}

// Straight into the block, behind the words that a heap uses for its lists.
void write(void *block, const Needle &mark)
{
    volatile char *at = static_cast<volatile char *>(block) + 2 * sizeof(void *);
    for (const char c : mark.masked)
        *at++ = char(c ^ Needle::mask);
}

} // namespace

int main(int argc, char **)
{
    QList<Needle> marks;
    void *kept = nullptr;
    for (const size_t size : sizes) {
        for (int kind = 0; kind < 3; ++kind)
            marks << markOf(size, kind);
        const auto end = marks.cend();
        void *freed = std::malloc(size), *grown = std::malloc(size), *shrunk = std::malloc(size);
        write(freed, end[-3]);
        write(grown, end[-2]);
        write(shrunk, end[-1]);
        grown = std::realloc(grown, size * 20);
        shrunk = std::realloc(shrunk, 16);
        std::memset(grown, 0, size); // what the block holds now is its owner's
        std::memset(shrunk, 0, 16);
        std::free(grown);
        std::free(shrunk);
        if (argc > 1 && !kept)
            kept = freed;
        else
            std::free(freed);
    }
    QTextStream(stdout) << foundInMemory(marks).join(u'\n');
    std::free(kept);
    return 0;
}
