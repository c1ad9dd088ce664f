// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/checks/condition.h"
#include "core/environment/variablerule.h"

#include <QMap>
#include <memory>

namespace countersign {

// What the variables of an environment are now. Plain and secret alike; nothing of it is ever printed.
struct EnvironmentValues {
    QMap<QString, std::shared_ptr<const Secret>> values = {}; // of the variables that are set and can be read
    QStringList unreadable = {}; // set, but the key store does not give them
    QStringList unchanged = {}; // the same as in the last deployment
    bool production = true; // what the text gives as an example or default is forbidden

    bool isSet(const QString &name) const { return values.contains(name) || unreadable.contains(name); }
    QByteArrayView of(const QString &name) const
    {
        const auto found = values.constFind(name);
        return found == values.constEnd() ? QByteArrayView() : (*found)->view();
    }
};

// How a value stands to one rule. `seen` says of the value what may be said: of a secret never the value, only lengths and names.
struct RuleVerdict {
    VariableRule rule = {};
    Truth truth = Truth::Holds;
    QString seen = {};

    friend bool operator==(const RuleVerdict &, const RuleVerdict &) = default;
};

// Every rule of a variable against the environment. A variable that is not set fails Present where it is required, and nothing else.
QList<RuleVerdict> judgeVariable(const Variable &variable, const EnvironmentValues &values, const QStringList &names);

// How many bits of chance `value` can hold at most, by which characters it uses and how varied they are.
int entropyBits(QByteArrayView value);

// How many of lower case, upper case, digits and symbols are in it.
int characterClasses(QByteArrayView value);

// How many bytes it decodes to: of hexadecimal or Base64 text what that stands for, else its own length.
qsizetype decodedBytes(QByteArrayView value);

} // namespace countersign
