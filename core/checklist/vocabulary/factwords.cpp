// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/factwords.h"

#include <algorithm>
#include <span>

namespace countersign {

namespace {

constexpr QStringView version[] = {
    u"version", u"document version", u"checklist version",
    u"release", u"release version",  u"versione",
    u"versión", u"versão",           u"versie",
    u"wersja",  u"версия",           u"версія",
    u"sürüm",   u"バージョン",       u"版本",
    u"버전",
};

constexpr QStringView lastUpdated[] = {
    u"last updated",
    u"last update",
    u"last modified",
    u"last reviewed",
    u"last review",
    u"updated",
    u"updated on",
    u"revised",
    u"revision date",
    u"stand",
    u"zuletzt aktualisiert",
    u"letzte aktualisierung",
    u"geändert am",
    u"dernière mise à jour",
    u"mis à jour le",
    u"última actualización",
    u"actualizado",
    u"última atualização",
    u"atualizado em",
    u"ultimo aggiornamento",
    u"laatst bijgewerkt",
    u"ostatnia aktualizacja",
    u"senast uppdaterad",
    u"sidst opdateret",
    u"последнее обновление",
    u"обновлено",
    u"останнє оновлення",
    u"son güncelleme",
    u"最終更新",
    u"最終更新日",
    u"更新日",
    u"最后更新",
    u"最後更新",
    u"更新日期",
    u"最近更新",
    u"최종 업데이트",
    u"마지막 업데이트",
    u"최종 수정일",
};

constexpr QStringView nextReview[] = {
    u"next review",
    u"next review date",
    u"review date",
    u"review due",
    u"review by",
    u"nächste überprüfung",
    u"nächste prüfung",
    u"prochaine révision",
    u"prochaine revue",
    u"próxima revisión",
    u"próxima revisão",
    u"prossima revisione",
    u"volgende review",
    u"następny przegląd",
    u"nästa granskning",
    u"следующий пересмотр",
    u"следующая проверка",
    u"наступний перегляд",
    u"sonraki gözden geçirme",
    u"次回レビュー",
    u"次回見直し",
    u"下次审核",
    u"下次审查",
    u"下次審查",
    u"다음 검토",
};

constexpr QStringView owner[] = {
    u"owner",      u"owners",         u"maintained by",  u"maintainer", u"maintainers", u"author",   u"authors",       u"prepared by",
    u"created by", u"document owner", u"verantwortlich", u"autor",      u"autoren",     u"auteur",   u"responsable",   u"autor",
    u"autore",     u"auteur",         u"właściciel",     u"författare", u"автор",       u"владелец", u"ответственный", u"yazar",
    u"作成者",     u"著者",           u"作者",           u"维护者",     u"負責人",      u"작성자",   u"관리자",
};

constexpr QStringView environment[] = {
    u"environment",  u"target environment",
    u"target",       u"umgebung",
    u"zielumgebung", u"environnement",
    u"entorno",      u"ambiente",
    u"omgeving",     u"środowisko",
    u"miljö",        u"окружение",
    u"среда",        u"середовище",
    u"ortam",        u"環境",
    u"対象環境",     u"环境",
    u"目标环境",     u"환경",
    u"대상 환경",
};

} // namespace

std::optional<DocumentFactKind> factKindOf(QStringView label)
{
    // A label is one of these as a whole, or ends in it ("Deployment Checklist Version").
    const auto isOneOf = [label](std::span<const QStringView> words) {
        return std::ranges::any_of(words, [label](QStringView word) {
            if (label.compare(word, Qt::CaseInsensitive) == 0)
                return true;
            return label.endsWith(word, Qt::CaseInsensitive) && label.size() > word.size() && label[label.size() - word.size() - 1].isSpace();
        });
    };
    if (isOneOf(lastUpdated))
        return DocumentFactKind::LastUpdated;
    if (isOneOf(nextReview))
        return DocumentFactKind::NextReview;
    if (isOneOf(version))
        return DocumentFactKind::Version;
    if (isOneOf(owner))
        return DocumentFactKind::Owner;
    if (isOneOf(environment))
        return DocumentFactKind::Environment;
    return std::nullopt;
}

} // namespace countersign
