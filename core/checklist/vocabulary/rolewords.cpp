// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/rolewords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView role[] = {
    u"lead",
    u"leads",
    u"leader",
    u"manager",
    u"engineer",
    u"engineering",
    u"owner",
    u"admin",
    u"administrator",
    u"officer",
    u"director",
    u"developer",
    u"architect",
    u"analyst",
    u"tester",
    u"qa",
    u"quality assurance",
    u"devops",
    u"sre",
    u"dba",
    u"cto",
    u"ciso",
    u"ceo",
    u"cio",
    u"po",
    u"pm",
    u"scrum master",
    u"head of",
    u"vp",
    u"president",
    u"operator",
    u"operations",
    u"team",
    u"stakeholder",
    u"stakeholders",
    u"sponsor",
    u"product",
    u"security",
    u"legal",
    u"compliance",
    u"reviewer",
    u"approver",
    u"approved by",
    u"reviewed by",
    u"signed off by",
    u"deployer",
    u"responsible",
    u"support",
    u"business",
    u"customer",
    u"client",
    u"management",
    u"release", // English
    u"leiter",
    u"leiterin",
    u"leitung",
    u"verantwortlicher",
    u"verantwortliche",
    u"entwickler",
    u"betrieb",
    u"produktverantwortlicher",
    u"tester",
    u"freigegeben durch",
    u"geprüft durch", // German
    u"responsable",
    u"chef de projet",
    u"directeur",
    u"ingénieur",
    u"développeur",
    u"exploitation",
    u"approuvé par",
    u"validé par", // French
    u"responsable",
    u"líder",
    u"gerente",
    u"ingeniero",
    u"desarrollador",
    u"administrador",
    u"propietario",
    u"director",
    u"aprobado por",
    u"revisado por", // Spanish
    u"responsável",
    u"engenheiro",
    u"desenvolvedor",
    u"gestor",
    u"líder técnico",
    u"aprovado por",
    u"responsabile",
    u"sviluppatore",
    u"direttore",
    u"approvato da", // Portuguese, Italian
    u"verantwoordelijke",
    u"ontwikkelaar",
    u"beheerder",
    u"goedgekeurd door",
    u"kierownik",
    u"inżynier",
    u"właściciel",
    u"zatwierdził",
    u"vedoucí", // Dutch, Polish, Czech
    u"ansvarig",
    u"ansvarlig",
    u"utvecklare",
    u"chef",
    u"ägare",
    u"godkänd av", // Swedish, Danish, Norwegian
    u"руководитель",
    u"менеджер",
    u"инженер",
    u"разработчик",
    u"владелец",
    u"администратор",
    u"тестировщик",
    u"директор",
    u"тимлид",
    u"техлид",
    u"утвердил",
    u"согласовано",
    u"керівник",
    u"розробник", // Russian, Ukrainian
    u"müdür",
    u"yönetici",
    u"sorumlu",
    u"mühendis",
    u"geliştirici",
    u"lider",
    u"onaylayan", // Turkish
    u"責任者",
    u"担当者",
    u"担当",
    u"リーダー",
    u"マネージャー",
    u"管理者",
    u"エンジニア",
    u"開発者",
    u"承認者",
    u"部長", // Japanese
    u"负责人",
    u"負責人",
    u"经理",
    u"經理",
    u"工程师",
    u"工程師",
    u"主管",
    u"开发",
    u"測試",
    u"测试",
    u"运维",
    u"運維",
    u"产品",
    u"產品",
    u"审批人",
    u"总监",
    u"管理员", // Chinese
    u"책임자",
    u"담당자",
    u"담당",
    u"리더",
    u"팀장",
    u"매니저",
    u"엔지니어",
    u"개발자",
    u"관리자",
    u"승인자", // Korean
};

constexpr QStringView detail[] = {
    u"date",          u"time",    u"name",         u"print name",   u"signature",   u"signed",       u"comments",    u"comment",
    u"notes",         u"note",    u"version",      u"status",       u"decision",    u"build",        u"environment", u"ticket",
    u"reference",     u"url",     u"duration",     u"start time",   u"end time",    u"reason",       u"id", // English
    u"datum",         u"uhrzeit", u"name",         u"unterschrift", u"kommentar",   u"bemerkung",    u"bemerkungen", u"version",
    u"umgebung", // German
    u"date",          u"heure",   u"nom",          u"signature",    u"commentaire", u"commentaires", u"remarques",   u"version",
    u"environnement", // French
    u"fecha",         u"hora",    u"nombre",       u"firma",        u"comentarios", u"notas",        u"versión",     u"entorno",
    u"data",          u"nome",    u"assinatura",   u"comentários",  u"observações", u"versão",       u"ambiente",    u"firma",
    u"commenti",      u"note",    u"versione", // Spanish, Portuguese, Italian
    u"datum",         u"naam",    u"handtekening", u"opmerkingen",  u"versie",      u"data",         u"imię",        u"podpis",
    u"uwagi",         u"wersja", // Dutch, Polish, Czech
    u"datum",         u"dato",    u"namn",         u"navn",         u"underskrift", u"anteckningar", u"kommentarer", // Swedish, Danish, Norwegian
    u"дата",          u"время",   u"имя",          u"фио",          u"подпись",     u"комментарий",  u"комментарии", u"примечания",
    u"версия",        u"дата",    u"підпис",
    u"коментар", // Russian, Ukrainian
    u"tarih",         u"saat",    u"ad",           u"isim",         u"imza",        u"notlar",       u"yorum",       u"sürüm", // Turkish
    u"日付",          u"日時",    u"氏名",         u"名前",         u"署名",        u"コメント",     u"備考",        u"バージョン",
    u"日期",          u"时间",    u"姓名",         u"签名",         u"签字",        u"备注",         u"備註",        u"版本",
    u"날짜",          u"일자",    u"이름",         u"성명",         u"서명",        u"비고",         u"버전", // Japanese, Chinese, Korean
};

} // namespace

bool saysRole(QStringView text) { return holdsPhrase(text, role); }

bool saysSignatureDetail(QStringView text) { return isPhrase(text, detail); }

} // namespace countersign
