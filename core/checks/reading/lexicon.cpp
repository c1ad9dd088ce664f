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

// German, French, Spanish, Portuguese, Italian, Dutch. Spellings that mean the same in several languages stand once.
constexpr Entry entries[] = {
    {u"zertifikat zertifikate ssl-zertifikat tls-zertifikat certificat certificats certificado certificados certificato certificati certificaat",
     u"certificate"},
    {u"gültig gültige gültiges valide valides válido válidos valido geldig", u"valid"},
    {u"umleitung weiterleitung redirection redirección redirecionamento reindirizzamento omleiding", u"redirect"},
    {u"leitet umgeleitet weitergeleitet redirige redirigé redirecciona redireciona", u"redirect"},
    {u"ratenbegrenzung anfragelimit", u"rate limit"},
    {u"limitation límite limite limitación", u"limit"},
    {u"débit tasa frecuencia taxa", u"rate"},
    {u"datenbank datenbanken bdd base-de-datos databank", u"database"},
    {u"sicherung sicherungen datensicherung sauvegarde sauvegardes respaldo respaldos reservekopie", u"backup"},
    {u"passwort passwörter kennwort contraseña contraseñas senha senhas wachtwoord", u"password"},
    {u"erreichbar zugänglich accessible accesible acessível accessibile bereikbaar", u"accessible"},
    {u"antwortzeit antwortzeiten", u"response time"},
    {u"réponse respuesta resposta risposta", u"response"},
    {u"temps tiempo tempo", u"time"},
    {u"fehlerrate", u"error rate"},
    {u"fehler erreur erreurs errores erros errori fouten", u"error"},
    {u"anmeldung authentifizierung authentification autenticación autenticação autenticazione", u"authentication"},
    {u"verschlüsselung chiffrement cifrado criptografia", u"encryption"},
    {u"erzwungen forcé forzado forçado", u"enforced"},
    {u"geöffnet offen offene ouvert ouverts abierto abiertos aberto abertas aperte open", u"open"},
    {u"geschlossen fermé fermés cerrado cerrados fechado", u"closed"},
    {u"eingeschränkt beschränkt restreint restringido restrito", u"restricted"},
    {u"konfiguriert eingerichtet configuré configurée configurés configurées configurado configurada configurados configuradas geconfigureerd "
     u"configurato",
     u"configured"},
    {u"aktiviert aktiv activé activée activado activada ativado ativada habilitado attivato", u"enabled"},
    {u"deaktiviert désactivé désactivée desactivado desativado desabilitado", u"disabled"},
    {u"installiert installé installés instalado instalados installato", u"installed"},
    {u"läuft laufen fonctionne fonctionnent funciona funcionan", u"running"},
    {u"überwachung surveillance monitorización monitoramento monitoraggio", u"monitoring"},
    {u"dienst dienste services servicios serviços servizi", u"service"},
    {u"tests prüfungen pruebas testes prove", u"test"},
    {u"bestanden erfolgreich réussi réussis exitosas exitosos aprovados superati", u"passing"},
    {u"abdeckung couverture cobertura copertura dekking", u"coverage"},
    {u"abhängigkeiten dépendances dependencias dependências dipendenze", u"dependency"},
    {u"protokolle logdateien journaux registros", u"log"},
    {u"warteschlange cola fila coda", u"queue"},
    {u"speicher mémoire memoria memória geheugen arbeitsspeicher", u"memory"},
    {u"festplatte festplattenplatz disque disco schijf", u"disk"},
    {u"umgebungsvariablen umgebungsvariable", u"environment variable"},
    {u"sicherheitsheader sicherheits-header", u"security header"},
    {u"sécurité seguridad segurança sicurezza", u"security"},
    {u"kopfzeilen en-têtes entêtes cabeceras cabeçalhos intestazioni", u"header"},
    {u"täglich tägliche quotidien quotidienne diario diaria diário giornaliero dagelijks", u"daily"},
    {u"wöchentlich hebdomadaire semanal settimanale wekelijks", u"weekly"},
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
    {u"verweist zeigt pointe apunta aponta punta", u"points"},
    {u"kerne cœurs núcleos", u"core"},
    {u"schlüssel clé clés clave claves chave chaves sleutel", u"key"},
    {u"schnittstelle interfaz", u"interface"},
};

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
    const auto found = table().constFind(word);
    return found == table().constEnd() ? nullptr : &*found;
}

} // namespace countersign
