// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/referencewords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView reference[] = {
    u"quick reference", u"reference commands", u"useful commands", u"essential commands", u"common commands", u"command reference", u"cheat sheet",
    u"cheatsheet", u"helpful commands", u"additional resources", u"support resources", u"useful links", u"further reading", u"see also",
    u"related documents", u"related documentation", u"essential urls", u"important urls", u"table of contents", u"revision history",
    u"version history", u"how to use",
    u"how to read", // English
    u"kurzreferenz", u"nützliche befehle", u"weiterführende links", u"inhaltsverzeichnis", u"so wird diese liste verwendet",
    u"verwendung dieser checkliste",
    u"änderungshistorie", // German
    u"référence rapide", u"commandes utiles", u"liens utiles", u"table des matières", u"comment utiliser",
    // French
    u"referencia rápida", u"comandos útiles", u"enlaces útiles", u"tabla de contenidos", u"cómo usar", // Spanish
    u"referência rápida", u"links úteis", u"como usar", u"come usare", u"riferimento rapido", u"comandi utili",
    // Portuguese, Italian
    u"handige commando's", u"inhoudsopgave", u"przydatne polecenia", u"spis treści", // Dutch, Polish
    u"справочник команд", u"полезные команды", u"полезные ссылки", u"оглавление", u"как пользоваться", u"как использовать",
    u"корисні посилання", // Russian, Ukrainian
    u"faydalı komutlar", u"içindekiler", u"användbara kommandon", // Turkish, Swedish
    u"クイックリファレンス", u"便利なコマンド", u"参考資料", u"参考リンク", u"使い方", u"使用方法", u"使用说明", u"사용 방법", u"사용법", u"常用命令",
    u"快速参考", u"参考资料", u"相关链接", u"유용한 명령어", u"참고 자료", u"참고자료", // Japanese, Chinese, Korean
};

// Words that titles of work hold as well ("Provision cloud resources"): only as a whole title.
constexpr QStringView referenceTitles[] = {
    u"anhang",     u"annexe",     u"appendice",  u"appendix", u"apéndice", u"apêndice",  u"bijlage", u"change log", u"changelog", u"contents",
    u"glosario",   u"glossaire",  u"glossar",    u"glossary", u"indice",   u"kaynaklar", u"links",   u"länkar",     u"recursos",  u"references",
    u"resources",  u"ressourcen", u"ressources", u"risorse",  u"sommaire", u"sumário",   u"zasoby",  u"załącznik",  u"índice",    u"зміст",
    u"приложение", u"ресурсы",    u"содержание", u"付録",     u"目录",     u"目次",      u"附录",    u"목차",       u"부록",
};

constexpr QStringView troubleshooting[] = {
    u"troubleshooting",
    u"troubleshoot",
    u"common issues",
    u"common problems",
    u"known issues",
    u"common errors",
    u"faq",
    u"frequently asked questions", // English
    u"fehlerbehebung",
    u"fehlersuche",
    u"häufige probleme",
    u"problembehebung",
    u"bekannte probleme", // German
    u"dépannage",
    u"problèmes courants",
    u"problèmes connus",
    u"résolution de problèmes", // French
    u"solución de problemas",
    u"resolución de problemas",
    u"problemas comunes",
    u"problemas conocidos", // Spanish
    u"solução de problemas",
    u"problemas conhecidos",
    u"risoluzione dei problemi",
    u"problemi comuni", // Portuguese, Italian
    u"probleemoplossing",
    u"veelvoorkomende problemen",
    u"rozwiązywanie problemów",
    u"typowe problemy", // Dutch, Polish
    u"устранение неполадок",
    u"устранение проблем",
    u"частые проблемы",
    u"решение проблем",
    u"усунення несправностей", // Russian, Ukrainian
    u"sorun giderme",
    u"felsökning",
    u"fejlfinding",
    u"feilsøking", // Turkish, Swedish
    u"トラブルシューティング",
    u"よくある問題",
    u"故障排除",
    u"故障排查",
    u"常见问题",
    u"常見問題",
    u"問題排除",
    u"문제 해결",
    u"자주 발생하는 문제", // Japanese, Chinese, Korean
};

constexpr QStringView contacts[] = {
    u"contacts",
    u"contact information",
    u"emergency contacts",
    u"emergency contact",
    u"escalation",
    u"escalation path",
    u"on-call contacts",
    u"who to call",
    u"support contacts", // English
    u"kontakte",
    u"ansprechpartner",
    u"notfallkontakte",
    u"eskalation", // German
    u"contacts d'urgence",
    u"escalade",
    u"personnes à contacter", // French
    u"contactos",
    u"contactos de emergencia",
    u"contatos",
    u"contatos de emergência",
    u"contatti",
    u"contatti di emergenza",
    u"escalada",
    u"escalamento", // Spanish, Portuguese, Italian
    u"contactpersonen",
    u"noodcontacten",
    u"kontakty",
    u"eskalacja", // Dutch, Polish
    u"контакты",
    u"экстренные контакты",
    u"эскалация",
    u"контакти", // Russian, Ukrainian
    u"iletişim",
    u"acil durum kişileri",
    u"kontakter",
    u"kontaktpersoner", // Turkish, Swedish
    u"連絡先",
    u"緊急連絡先",
    u"联系人",
    u"紧急联系人",
    u"联系方式",
    u"聯絡人",
    u"緊急聯絡人",
    u"연락처",
    u"비상 연락처",
    u"비상연락처", // Japanese, Chinese, Korean
};

} // namespace

bool saysReference(QStringView text) { return holdsPhrase(text, reference) || isPhrase(text, referenceTitles); }

bool saysTroubleshooting(QStringView text) { return holdsPhrase(text, troubleshooting); }

bool saysContacts(QStringView text) { return holdsPhrase(text, contacts) || text.compare(u"contact", Qt::CaseInsensitive) == 0; }

} // namespace countersign
