// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/tablewords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView signature[] = {u"signature", u"signed", u"sign-off",   u"signoff",      u"sign off", u"initials",    u"unterschrift", u"kürzel",
                                     u"visa",      u"firma",  u"assinatura", u"handtekening", u"podpis",   u"underskrift", u"подпись",      u"підпис",
                                     u"imza",      u"署名",   u"承認印",     u"签名",         u"签字",     u"簽名",        u"簽字",         u"서명"};
constexpr QStringView role[] = {u"role", u"position", u"function", u"team",      u"responsible", u"approver", u"rolle", u"funktion",
                                u"rôle", u"fonction", u"rol",      u"cargo",     u"função",      u"papel",    u"ruolo", u"functie",
                                u"rola", u"roll",     u"роль",     u"должность", u"посада",      u"rol",      u"görev", u"役割",
                                u"担当", u"角色",     u"职位",     u"职责",      u"역할",        u"담당"};
constexpr QStringView name[] = {u"name",         u"person",       u"who",           u"owner",        u"nom",         u"nombre",     u"nome",
                                u"naam",         u"imię",         u"namn",          u"navn",         u"имя",         u"фио",        u"ім'я",
                                u"isim",         u"ad",           u"氏名",          u"名前",         u"姓名",        u"名称",       u"이름",
                                u"성명",         u"verified by",  u"checked by",    u"approved by",  u"reviewed by", u"done by",    u"completed by",
                                u"performed by", u"geprüft von",  u"geprüft durch", u"erledigt von", u"vérifié par", u"validé par", u"verificado por",
                                u"aprobado por", u"revisado por", u"aprovado por",  u"проверил",     u"检查人",      u"確認者",     u"확인자"};
constexpr QStringView date[] = {u"date", u"datum", u"fecha", u"data", u"dato", u"дата", u"tarih", u"日付", u"日期", u"날짜", u"일자"};
constexpr QStringView reach[] = {u"contact", u"email",    u"e-mail",   u"phone",    u"telephone", u"slack",    u"pager",    u"reach",     u"kontakt",
                                 u"telefon", u"contacto", u"teléfono", u"contato",  u"telefone",  u"contatto", u"telefono", u"téléphone", u"telefoon",
                                 u"контакт", u"контакты", u"телефон",  u"iletişim", u"連絡先",    u"电话",     u"联系方式", u"聯絡方式",  u"연락처"};
constexpr QStringView availability[] = {
    u"availability",    u"available",     u"hours",           u"when",       u"verfügbarkeit", u"erreichbarkeit", u"disponibilité", u"disponibilidad",
    u"disponibilidade", u"disponibilità", u"beschikbaarheid", u"dostępność", u"доступность",   u"対応時間",       u"可用时间",      u"가용"};
constexpr QStringView variable[] = {u"variable",
                                    u"variables",
                                    u"env",
                                    u"env var",
                                    u"environment variable",
                                    u"key",
                                    u"setting",
                                    u"umgebungsvariable",
                                    u"variable d'environnement",
                                    u"variável",
                                    u"variabile",
                                    u"variabele",
                                    u"zmienna",
                                    u"переменная",
                                    u"змінна",
                                    u"değişken",
                                    u"環境変数",
                                    u"変数",
                                    u"环境变量",
                                    u"变量",
                                    u"環境變數",
                                    u"변수",
                                    u"환경 변수",
                                    u"환경변수"};
constexpr QStringView description[] = {u"description", u"purpose",     u"meaning",    u"notes",       u"comment",      u"beschreibung",
                                       u"zweck",       u"descripción", u"descrição",  u"descrizione", u"beschrijving", u"opis",
                                       u"beskrivning", u"описание",    u"назначение", u"опис",        u"açıklama",     u"説明",
                                       u"说明",        u"描述",        u"說明",       u"설명"};
constexpr QStringView example[] = {u"example", u"sample",  u"value",   u"beispiel", u"wert",      u"exemple",  u"valeur",   u"ejemplo",
                                   u"valor",   u"exemplo", u"esempio", u"valore",   u"voorbeeld", u"waarde",   u"przykład", u"wartość",
                                   u"exempel", u"värde",   u"пример",  u"значение", u"приклад",   u"значення", u"örnek",    u"değer",
                                   u"例",      u"値",      u"示例",    u"值",       u"範例",      u"예시",     u"예",       u"값"};
constexpr QStringView defaultValue[] = {u"default",        u"standard",     u"voreinstellung",   u"défaut",      u"par défaut",
                                        u"predeterminado", u"por defecto",  u"padrão",           u"predefinito", u"standaard",
                                        u"domyślna",       u"по умолчанию", u"за замовчуванням", u"varsayılan",  u"デフォルト",
                                        u"既定値",         u"默认",         u"默认值",           u"預設",        u"기본값"};
constexpr QStringView required[] = {u"required",  u"mandatory",   u"erforderlich", u"pflicht",     u"requis",       u"obligatoire",
                                    u"requerido", u"obligatorio", u"obrigatório",  u"richiesto",   u"obbligatorio", u"verplicht",
                                    u"wymagane",  u"обязательно", u"обязательная", u"обов'язково", u"gerekli",      u"zorunlu",
                                    u"必須",      u"必填",        u"必需",         u"필수"};
constexpr QStringView status[] = {u"status",   u"done",     u"complete", u"completed", u"check",  u"checked", u"state", u"result",   u"pass",
                                  u"verified", u"erledigt", u"fait",     u"statut",    u"état",   u"estado",  u"hecho", u"situação", u"stato",
                                  u"fatto",    u"gereed",   u"stan",     u"klart",     u"статус", u"готово",  u"durum", u"状態",     u"確認",
                                  u"完了",     u"状态",     u"完成",     u"狀態",      u"상태",   u"완료",    u"확인"};

} // namespace

ColumnMeaning columnMeaning(QStringView heading)
{
    struct Row {
        ColumnMeaning meaning;
        std::span<const QStringView> words;
    };
    const Row rows[] = {
        {ColumnMeaning::Signature, signature},
        {ColumnMeaning::Required, required},
        {ColumnMeaning::Default, defaultValue},
        {ColumnMeaning::Example, example},
        {ColumnMeaning::Variable, variable},
        {ColumnMeaning::Description, description},
        {ColumnMeaning::Reach, reach},
        {ColumnMeaning::Availability, availability},
        {ColumnMeaning::Role, role},
        {ColumnMeaning::Name, name},
        {ColumnMeaning::Date, date},
        {ColumnMeaning::Status, status},
    };
    for (const Row &row : rows) {
        if (holdsPhrase(heading, row.words))
            return row.meaning;
    }
    return ColumnMeaning::Other;
}

} // namespace countersign
