// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/pin.h"

using namespace Qt::StringLiterals;

namespace countersign {

// The person is looked up in the record's own journal: this laptop's may know nobody.
int runCountersign(Desk &desk, const Arguments &arguments)
{
    const CountersignFile file{.path = arguments.word(0),
                               .to = arguments.value(u"o"_s),
                               .person = arguments.value(u"as"_s),
                               .role = arguments.value(u"role"_s),
                               .timestampAuthority = arguments.value(u"timestamp"_s)};
    if (file.person.isEmpty())
        return desk.fail({ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say who signs: --as PERSON.")}});
    auto pins = readPins(desk, arguments, {file.person});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return desk.session.records().countersign(file, std::move(pins->front())); });
    if (!done)
        return desk.fail(done.error());
    desk.out << done->path << '\n' << "record " << done->number << '\n' << "sha256 " << done->file.toString() << '\n';
    for (const QString &field : done->signedFields)
        desk.out << "signed " << field << '\n';
    return Done;
}

} // namespace countersign
