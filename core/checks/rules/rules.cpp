// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/rules.h"

#include "core/checks/rules/assets.h"
#include "core/checks/rules/auth.h"
#include "core/checks/rules/commands.h"
#include "core/checks/rules/cors.h"
#include "core/checks/rules/dns.h"
#include "core/checks/rules/elasticsearch.h"
#include "core/checks/rules/environment.h"
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/exposure.h"
#include "core/checks/rules/grafana.h"
#include "core/checks/rules/headers.h"
#include "core/checks/rules/http.h"
#include "core/checks/rules/load.h"
#include "core/checks/rules/nginx.h"
#include "core/checks/rules/outside.h"
#include "core/checks/rules/pages.h"
#include "core/checks/rules/ports.h"
#include "core/checks/rules/postgres.h"
#include "core/checks/rules/prometheus.h"
#include "core/checks/rules/rate.h"
#include "core/checks/rules/redirect.h"
#include "core/checks/rules/redis.h"
#include "core/checks/rules/rollup.h"
#include "core/checks/rules/statedanswers.h"
#include "core/checks/rules/time.h"
#include "core/checks/rules/tls.h"
#include "core/checks/rules/websocket.h"

namespace countersign {

std::span<const Rule> textRules()
{
    static constexpr Rule rules[] = {
        // the web
        deriveHttp,
        derivePages,
        deriveStatedAnswers,
        deriveRedirect,
        deriveTls,
        deriveHeaders,
        deriveNginx,
        deriveCors,
        deriveAuth,
        deriveRate,
        deriveLoad,
        deriveExposure,
        deriveAssets,
        deriveBundle,
        deriveWebSocket,
        // names, ports and services
        deriveDns,
        derivePorts,
        derivePostgres,
        deriveSql,
        deriveRedis,
        deriveElasticsearch,
        derivePrometheus,
        derivePrometheusConfiguration,
        deriveAlertRules,
        deriveGrafana,
        deriveMail,
        deriveErrorTracking,
        deriveStorage,
        deriveSsh,
        deriveVendorKeys,
        // evidence
        deriveCommands,
        deriveMachine,
        deriveVersions,
        deriveEvidence,
        deriveGit,
        deriveFiles,
        deriveKubernetes,
        // settings, time and the document itself
        deriveEnvironment,
        deriveSettings,
        deriveCadences,
        deriveWindows,
        deriveDocument,
        deriveSequence,
    };
    return rules;
}

} // namespace countersign
