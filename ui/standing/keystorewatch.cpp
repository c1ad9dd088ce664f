// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/keystorewatch.h"

#include "core/ports/preferences.h"
#include "core/services/environmentservice.h"
#include "ui/standing/conditionbars.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto keeperKey = "keystore/keeper"_L1;

} // namespace

KeyStoreWatch::KeyStoreWatch(EnvironmentService &environment, Preferences &preferences, ConditionBars &bars) :
    QObject(&bars),
    m_preferences(preferences),
    m_bars(bars)
{
    environment.keeper().then(this, [this](const Expected<QString> &keeper) {
        if (keeper && !keeper->isEmpty())
            follow(*keeper);
    });
}

void KeyStoreWatch::follow(const QString &keeper)
{
    const QString former = m_preferences.value(keeperKey).toString();
    if (former.isEmpty())
        m_preferences.setValue(keeperKey, keeper);
    if (former.isEmpty() || former == keeper)
        return;
    m_bars.set(u"keyStore"_s,
               {.text = tr("Keys and secrets were kept by %1 so far; now %2 answers. What the former keeps is not found there: start it "
                           "again, or set the secrets anew.")
                            .arg(former, keeper),
                .choices = {{tr("Go on with %1").arg(keeper), [this, keeper] {
                                 m_preferences.setValue(keeperKey, keeper);
                                 m_bars.clear(u"keyStore"_s);
                             }}}});
}

} // namespace countersign
