// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/rolewords.h"

#include "core/checklist/vocabulary/phrases.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QStringView title[] = {
    u"lead",
    u"leads",
    u"leader",
    u"manager",
    u"engineer",
    u"owner",
    u"admin",
    u"administrator",
    u"officer",
    u"director",
    u"developer",
    u"architect",
    u"analyst",
    u"tester",
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
    u"sponsor",
    u"reviewer",
    u"approver",
    u"approved by",
    u"reviewed by",
    u"signed off by",
    u"deployer",
    u"responsible", // English
    u"leiter",
    u"leiterin",
    u"leitung",
    u"verantwortlicher",
    u"verantwortliche",
    u"entwickler",
    u"produktverantwortlicher",
    u"tester",
    u"freigegeben durch",
    u"geprüft durch", // German
    u"responsable",
    u"chef de projet",
    u"directeur",
    u"ingénieur",
    u"développeur",
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
    u"müdürü",
    u"yöneticisi",
    u"sorumlusu",
    u"mühendisi",
    u"geliştiricisi",
    u"lideri",
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
    u"作成者",
    u"確認者",
    u"実施者",
    u"部長", // Japanese
    u"负责人",
    u"負責人",
    u"经理",
    u"經理",
    u"工程师",
    u"工程師",
    u"主管",
    u"审批人",
    u"总监",
    u"管理员",
    u"部署人员",
    u"审核人员",
    u"测试人员",
    u"审核人",
    u"发布人",
    u"執行人", // Chinese
    u"책임자",
    u"담당자",
    u"담당",
    u"리더",
    u"팀장",
    u"매니저",
    u"엔지니어",
    u"개발자",
    u"관리자",
    u"승인자",
    u"검토자",
    u"작성자", // Korean
};

// Of a department a signature may be asked as well, but many a sentence speaks of security or of the release.
constexpr QStringView department[] = {
    u"engineering",
    u"development",
    u"dev",
    u"qa",
    u"quality assurance",
    u"quality",
    u"testing",
    u"devops",
    u"sre",
    u"ops",
    u"operations",
    u"team",
    u"stakeholder",
    u"stakeholders",
    u"product",
    u"security",
    u"legal",
    u"compliance",
    u"privacy",
    u"support",
    u"business",
    u"customer",
    u"client",
    u"management",
    u"release",
    u"marketing",
    u"design",
    u"frontend",
    u"backend",
    u"infrastructure",
    u"platform",
    u"data",
    u"it",
    u"finance", // English
    u"betrieb",
    u"entwicklung",
    u"fachbereich",
    u"exploitation",
    u"équipe",
    u"equipo",
    u"desarrollo",
    u"operaciones",
    u"seguridad",
    u"equipe",
    u"desenvolvimento",
    u"operações",
    u"produto",
    u"开发",
    u"測試",
    u"测试",
    u"运维",
    u"運維",
    u"产品",
    u"產品",
    u"安全",
    u"業務",
    u"業務部門",
    u"개발",
    u"운영",
    u"보안",
    u"기획",
    u"разработка",
    u"тестирование",
    u"безопасность",
};

// Words that may stand beside a department without making a sentence of it.
constexpr QStringView beside[] = {u"approval",       u"approved", u"approves", u"sign-off", u"signoff", u"sign", u"off", u"review",
                                  u"reviewer",       u"by",       u"and",      u"und",      u"et",      u"y",    u"e",   u"the",
                                  u"representative", u"승인",     u"팀",       u"组",       u"部",      u"团队"};

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

bool saysRole(QStringView text)
{
    if (holdsPhrase(text, title))
        return true;
    static const QRegularExpression separators(uR"([\s/&,+()]+)"_s);
    const QStringList words = text.toString().split(separators, Qt::SkipEmptyParts);
    const auto isDepartment = [](const QString &word) { return isPhrase(word, department); };
    return std::ranges::any_of(words, isDepartment)
           && std::ranges::all_of(words, [&](const QString &word) { return isDepartment(word) || isPhrase(word, beside); });
}

bool saysSignatureDetail(QStringView text) { return isPhrase(text, detail); }

} // namespace countersign
