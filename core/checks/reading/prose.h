// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// A sentence without the addresses and files it names: "nginx" in "/etc/nginx/shop.conf" and "example" in "https://www.shop.example/" are
// names, not what is asked. Of an address its scheme and the host's first label stay, for those say which part of a system is meant.
QString proseOf(const QString &text);

} // namespace countersign
