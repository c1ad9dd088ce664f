// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/roundwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView beforePhrases[] = {
    u"pre-deploy*",
    u"predeploy*",
    u"pre deploy*",
    u"pre-release",
    u"pre release",
    u"pre-launch",
    u"prelaunch",
    u"pre-flight",
    u"preflight",
    u"pre-go-live",
    u"pre-production",
    u"before deploy*",
    u"before release",
    u"before go-live",
    u"before launch",
    u"before the deploy*",
    u"before any deploy*",
    u"before each deploy*",
    u"before every deploy*",
    u"before you deploy*",
    u"before any release",
    u"before each release",
    u"before going live",
    u"prior to deploy*", // English
    u"vor dem deployment",
    u"vor der bereitstellung",
    u"vor dem release",
    u"vor dem go-live",
    u"vor der auslieferung",
    u"vor inbetriebnahme", // German
    u"avant le déploiement",
    u"avant déploiement",
    u"pré-déploiement",
    u"avant la mise en production",
    u"avant mise en production", // French
    u"antes del despliegue",
    u"pre-despliegue",
    u"predespliegue",
    u"previo al despliegue",
    u"antes de la puesta en producción", // Spanish
    u"antes do deploy",
    u"antes da implantação",
    u"pré-deploy",
    u"pré-implantação",
    u"prima del rilascio",
    u"prima del deploy",
    u"pre-rilascio", // Portuguese, Italian
    u"voor de uitrol",
    u"voor deployment",
    u"przed wdrożeniem", // Dutch, Polish
    u"перед деплоем",
    u"перед релизом",
    u"до релиза",
    u"до деплоя",
    u"перед развертыванием",
    u"перед розгортанням", // Russian, Ukrainian
    u"dağıtım öncesi",
    u"yayın öncesi",
    u"före driftsättning", // Turkish, Swedish
    u"デプロイ前",
    u"リリース前",
    u"公開前",
    u"部署前",
    u"上线前",
    u"发布前",
    u"發布前",
    u"배포 전",
    u"릴리스 전", // Japanese, Chinese, Korean
};

constexpr QStringView afterPhrases[] = {
    u"post-deploy*",
    u"postdeploy*",
    u"post deploy*",
    u"post-release",
    u"post release",
    u"post-launch",
    u"post-go-live",
    u"after deploy*",
    u"after release",
    u"after go-live",
    u"after launch",
    u"after the deploy*", // English
    u"nach dem deployment",
    u"nach der bereitstellung",
    u"nach dem release",
    u"nach dem go-live",
    u"nach der auslieferung",
    u"nach inbetriebnahme", // German
    u"après le déploiement",
    u"après déploiement",
    u"post-déploiement",
    u"après la mise en production",
    u"après mise en production", // French
    u"después del despliegue",
    u"post-despliegue",
    u"postdespliegue",
    u"posterior al despliegue",
    u"tras el despliegue", // Spanish
    u"após o deploy",
    u"depois do deploy",
    u"após a implantação",
    u"pós-deploy",
    u"pós-implantação",
    u"dopo il rilascio",
    u"dopo il deploy",
    u"post-rilascio", // Portuguese, Italian
    u"na de uitrol",
    u"na deployment",
    u"po wdrożeniu", // Dutch, Polish
    u"после деплоя",
    u"после релиза",
    u"после развертывания",
    u"після розгортання",
    u"після релізу", // Russian, Ukrainian
    u"dağıtım sonrası",
    u"yayın sonrası",
    u"efter driftsättning", // Turkish, Swedish
    u"デプロイ後",
    u"リリース後",
    u"公開後",
    u"部署后",
    u"部署後",
    u"上线后",
    u"发布后",
    u"發布後",
    u"배포 후",
    u"릴리스 후", // Japanese, Chinese, Korean
};

constexpr QStringView deploymentPhrases[] = {
    u"deployment",
    u"deploy",
    u"deploying",
    u"go-live",
    u"go live",
    u"release steps",
    u"release execution",
    u"rollout",
    u"cutover",
    u"launch", // English
    u"bereitstellung",
    u"auslieferung",
    u"inbetriebnahme", // German
    u"déploiement",
    u"mise en production",
    u"despliegue",
    u"puesta en producción",
    u"implantação",
    u"rilascio", // French, Spanish, Portuguese, Italian
    u"uitrol",
    u"wdrożenie", // Dutch, Polish
    u"деплой",
    u"развертывание",
    u"развёртывание",
    u"розгортання", // Russian, Ukrainian
    u"dağıtım",
    u"driftsättning", // Turkish, Swedish
    u"デプロイ",
    u"リリース作業",
    u"部署",
    u"上线",
    u"发布",
    u"發布",
    u"배포", // Japanese, Chinese, Korean
};

} // namespace

Round roundOf(QStringView title)
{
    const qsizetype before = phraseAt(title, beforePhrases);
    const qsizetype after = phraseAt(title, afterPhrases);
    if (before >= 0 && (after < 0 || before <= after))
        return Round::Before;
    return after >= 0 ? Round::After : Round::None;
}

bool namesDeployment(QStringView title) { return roundOf(title) == Round::None && holdsPhrase(title, deploymentPhrases); }

} // namespace countersign
