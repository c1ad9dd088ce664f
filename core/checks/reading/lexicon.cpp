// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/lexicon.h"

#include <QHash>

namespace countersign {

namespace {

struct Entry {
    QStringView foreign; // words that mean it, separated by spaces
    QStringView english; // one or more words
};

// German, French, Spanish, Portuguese, Italian, Dutch. Spellings that mean the same in several languages stand once. Russian and Ukrainian:
// how the words begin, for their endings change.
constexpr Entry entries[] = {
    {u"zertifikat zertifikate ssl-zertifikat tls-zertifikat certificat certificats certificado certificados certificato certificati certificaat",
     u"certificate"},
    {u"gültig gültige gültiges valide valides válido válidos valido geldig", u"valid"},
    {u"umleitung weiterleitung redirection redirección redirecionamento reindirizzamento omleiding", u"redirect"},
    {u"leitet umgeleitet weitergeleitet redirige redirigé redirecciona redireciona redirecionado reindirizza", u"redirect"},
    {u"ratenbegrenzung anfragelimit", u"rate limit"},
    {u"limitation límite limite limitación", u"limit"},
    {u"débit taux tasa frecuencia taxa tasso", u"rate"},
    {u"datenbank datenbanken bdd base-de-datos databank", u"database"},
    {u"sicherung sicherungen datensicherung datensicherungen sauvegarde sauvegardes respaldo respaldos copia copias reservekopie", u"backup"},
    {u"passwort passwörter kennwort contraseña contraseñas senha senhas wachtwoord", u"password"},
    {u"erreichbar zugänglich accessible accesible acessível accessibile bereikbaar", u"accessible"},
    {u"antwortzeit antwortzeiten", u"response time"},
    {u"réponse respuesta resposta risposta", u"response"},
    {u"temps tiempo tempo", u"time"},
    {u"fehlerrate", u"error rate"},
    {u"fehler erreur erreurs errores erro erros errore errori fouten", u"error"},
    {u"anmeldung authentifizierung authentification autenticación autenticação autenticazione", u"authentication"},
    {u"verschlüsselung chiffrement cifrado criptografia", u"encryption"},
    {u"erzwungen forcé forzado forçado", u"enforced"},
    {u"geöffnet offen offene ouvert ouverte ouverts ouvertes abierto abierta abiertos abiertas aberto aberta abertos abertas aperto aperta aperti "
     u"aperte "
     u"open",
     u"open"},
    {u"geschlossen gesperrt fermé fermée fermés fermées cerrado cerrada cerrados cerradas bloqueado bloqueada fechado fechada fechados fechadas "
     u"chiuso "
     u"chiusa chiuse",
     u"closed"},
    {u"nur seulement uniquement solo sólo solamente únicamente apenas somente soltanto alleen только лише", u"only"},
    {u"eingeschränkt beschränkt restreint restringido restrito", u"restricted"},
    {u"konfiguriert eingerichtet configuré configurée configurés configurées configurado configurada configurados configuradas geconfigureerd "
     u"configurato",
     u"configured"},
    {u"aktiviert aktiv activé activée activés activées activado activada activados activadas ativado ativada ativados ativadas habilitado habilitada "
     u"habilitados habilitadas attivato attivata",
     u"enabled"},
    {u"deaktiviert désactivé désactivée desactivado desactivada deshabilitado deshabilitada desativado desativada desabilitado", u"disabled"},
    {u"installiert installé installés instalado instalados installato", u"installed"},
    {u"läuft laufen fonctionne fonctionnent funciona funcionan", u"running"},
    {u"antwortet antworten répond répondent responde responden respondem risponde", u"respond"},
    {u"überwachung überwachen beobachten beobachtet surveillance surveiller monitorización monitoreo monitorear vigilar supervisar monitoramento "
     u"monitorar "
     u"acompanhar monitoraggio monitorare",
     u"monitoring"},
    {u"aufbewahrung aufbewahren aufbewahrt rétention conservation retención retenção conservazione bewaring", u"retention"},
    {u"dienst dienste services servicios serviços servizi", u"service"},
    {u"tests prüfungen testes prove", u"test"},
    {u"bestanden erfolgreich réussi réussis exitosas exitosos aprovados superati", u"passing"},
    {u"abdeckung couverture cobertura copertura dekking", u"coverage"},
    {u"abhängigkeiten dépendances dependencias dependências dipendenze", u"dependency"},
    {u"protokolle logdateien journaux", u"log"},
    {u"registro registros", u"log record"},
    {u"warteschlange cola fila coda", u"queue"},
    {u"speicher mémoire memoria memória geheugen arbeitsspeicher", u"memory"},
    {u"festplatte festplattenplatz disque disco schijf", u"disk"},
    {u"umgebungsvariablen umgebungsvariable", u"environment variable"},
    {u"sicherheitsheader sicherheits-header", u"security header"},
    {u"ladezeit ladezeiten", u"page load time"},
    {u"sécurité seguridad segurança sicurezza", u"security"},
    {u"kopfzeile kopfzeilen tête têtes en-tête en-têtes entête entêtes cabecera cabeceras cabeçalho cabeçalhos intestazione intestazioni", u"header"},
    {u"täglich tägliche tägliches täglichen quotidien quotidienne quotidiens quotidiennes diario diaria diarios diarias diário diária diários "
     u"diárias "
     u"giornaliero giornaliera dagelijks",
     u"daily"},
    {u"wöchentlich wöchentliche hebdomadaire semanal settimanale wekelijks", u"weekly"},
    {u"monatlich mensuel mensuelle mensual mensal mensile maandelijks", u"monthly"},
    {u"wartungsfenster", u"maintenance window"},
    {u"zuletzt dernière última ultimo", u"last"},
    {u"aktualisiert actualizado actualización atualizado atualização aggiornato", u"updated"},
    {u"stunden heures horas ore uur", u"hours"},
    {u"tage tagen jours días dias giorni dagen", u"days"},
    {u"migrationen migrations migraciones migrações migrazioni", u"migration"},
    {u"angewendet appliquée appliquées aplicadas aplicadas applicate", u"applied"},
    {u"gesundheitsprüfung gesundheitscheck", u"health check"},
    {u"santé salud saúde salute", u"health"},
    {u"domain domaine dominio domínio dominio", u"domain"},
    {u"eintrag einträge enregistrement", u"record"},
    {u"verweist zeigt pointe apunta aponta punta", u"points"},
    {u"kerne cœurs núcleos", u"core"},
    {u"schlüssel clé clés clave claves chave chaves sleutel", u"key"},
    {u"schnittstelle interfaz", u"interface"},
    {u"сертификат сертифікат", u"certificate"},
    {u"действител дійсн", u"valid"},
    {u"истеч истек срок", u"expiry"},
    {u"редирект перенаправ перенаправл", u"redirect"},
    {u"лимит ограничен обмежен", u"limit"},
    {u"баз базы база", u"database"},
    {u"резервн бэкап бекап", u"backup"},
    {u"парол", u"password"},
    {u"доступен доступн", u"accessible"},
    {u"ответ відповід", u"response"},
    {u"время времен", u"time"},
    {u"ошиб помил", u"error"},
    {u"аутентификац автентифік", u"authentication"},
    {u"шифрован", u"encryption"},
    {u"файрвол фаервол брандмауэр", u"firewall"},
    {u"открыт відкрит", u"open"},
    {u"закрыт закрит", u"closed"},
    {u"настро налашт", u"configured"},
    {u"включ увімкн", u"enabled"},
    {u"отключ вимкн", u"disabled"},
    {u"установлен встановлен", u"installed"},
    {u"запущен запущ работает", u"running"},
    {u"мониторинг моніторинг наблюда спостеріга", u"monitoring"},
    {u"сервис сервіс", u"service"},
    {u"тест", u"test"},
    {u"проход пройден", u"passing"},
    {u"покрыти покритт", u"coverage"},
    {u"зависимост залежност", u"dependency"},
    {u"логин", u"login"},
    {u"лог журнал", u"log"},
    {u"памят пам'ят", u"memory"},
    {u"диск", u"disk"},
    {u"переменн змінн", u"variable"},
    {u"окружени середовищ", u"environment"},
    {u"безопасност безпек", u"security"},
    {u"заголов", u"header"},
    {u"ежедневн щоденн", u"daily"},
    {u"еженедел щотижн", u"weekly"},
    {u"ежемесячн щомісячн", u"monthly"},
    {u"последн останн", u"last"},
    {u"обновл оновл", u"updated"},
    {u"миграц міграц", u"migration"},
    {u"примен застосован", u"applied"},
    {u"домен", u"domain"},
    {u"порт", u"port"},
    {u"страниц сторінк", u"page"},
    {u"документац", u"documentation"},
    {u"уведомл повідомл", u"notified"},
    {u"согласован погоджен", u"approved"},
    {u"откат відкат", u"rollback"},
    {u"сервер", u"server"},
    {u"версия версии версію", u"version"},
    {u"vulnérabilité vulnérabilités vulnerabilidad vulnerabilidades vulnerabilidade schwachstelle schwachstellen vulnerabilità", u"vulnerability"},
    {u"compresión compressão kompression komprimierung", u"compression"},
    {u"seite seiten página páginas pagina pagine", u"page"},
    {u"lasttest lasttests", u"load test"},
    {u"charge carga", u"load"},
    {u"versión versões versão versione versie", u"version"},
    {u"indexes índices índice indizes", u"index"},
    {u"firewall cortafuegos pare-feu", u"firewall"},
    {u"puerto puertos porta portas poort poorten", u"port"},
    {u"servidor servidores serveur serveurs", u"server"},
    {u"pruebas prueba essais", u"test"},
    {u"pasan pasando passando passent réussissent bestehen", u"pass"},
};

bool isCyrillic(QChar c) { return c.script() == QChar::Script_Cyrillic; }

const QHash<QStringView, QList<QStringView>> &table()
{
    static const auto all = [] {
        QHash<QStringView, QList<QStringView>> words;
        for (const Entry &entry : entries) {
            for (const QStringView foreign : entry.foreign.split(u' ', Qt::SkipEmptyParts))
                words.insert(foreign, entry.english.split(u' '));
        }
        return words;
    }();
    return all;
}

} // namespace

const QList<QStringView> *inEnglish(QStringView word)
{
    const QHash<QStringView, QList<QStringView>> &words = table();
    auto found = words.constFind(word);
    constexpr qsizetype shortestStem = 3;
    while (found == words.constEnd() && word.size() > shortestStem && isCyrillic(word.front()))
        found = words.constFind(word = word.chopped(1));
    return found == words.constEnd() ? nullptr : &*found;
}

} // namespace countersign
