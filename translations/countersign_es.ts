<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 as host %2</source>
        <translation>%1 como servidor %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 times %2, %3 at a time</source>
        <translation>%1 veces %2, de %3 en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS %1 %2</source>
        <translation>DNS %1 %2</translation>
    </message>
    <message>
        <source>Every variable in %1</source>
        <translation>Cada variable de %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Line %1 says %2, but line %3 says %4. Both are kept as checks; one of them will fail.</source>
        <translation>La línea %1 dice %2, pero la línea %3 dice %4. Ambas se conservan como comprobaciones; una de ellas fallará.</translation>
    </message>
    <message>
        <source>Nothing here can look at &quot;%1&quot;. The check is left out.</source>
        <translation>Nada aquí puede mirar «%1». La comprobación se omite.</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; has no condition that can be read. It is left out.</source>
        <translation>La comprobación de «%1» no tiene ninguna condición legible. Se omite.</translation>
    </message>
    <message>
        <source>The checks of %1</source>
        <translation>Las comprobaciones de %1</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; is left out: %2</source>
        <translation>La condición «%1» se omite: %2</translation>
    </message>
    <message>
        <source>This check is no readable YAML: %1. It is left out.</source>
        <translation>Esta comprobación no es YAML legible: %1. Se omite.</translation>
    </message>
    <message>
        <source>This check names no address under &quot;url&quot;. It is left out.</source>
        <translation>Esta comprobación no indica ninguna dirección en «url». Se omite.</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>Variables %1</translation>
    </message>
</context>
<context>
    <name>ChecklistCells</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>settled of required</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Marked not applicable by %1, %2</source>
        <translation>Declarado no aplicable por %1, %2</translation>
    </message>
    <message>
        <source>Opened again by %1, %2</source>
        <translation>Abierto de nuevo por %1, %2</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <translation>Marcado por %1, %2</translation>
    </message>
    <message>
        <source>Waived by %1, %2</source>
        <translation>Eximido por %1, %2</translation>
    </message>
    <message>
        <source>known and acknowledged</source>
        <translation>conocido y aceptado</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>no probe</source>
        <translation>sin sonda</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>the probe contradicts the tick</source>
        <translation>la sonda contradice la marca</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>    %1: expected %2, got %3</source>
        <translation>    %1: se esperaba %2, llegó %3</translation>
    </message>
    <message>
        <source>  (purged)</source>
        <translation>  (purgado)</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation> (editada)</translation>
    </message>
    <message>
        <source>%1 (its password)</source>
        <translation>%1 (su contraseña)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>%1 checks, %2 failing, %3 unknown, %4 off</source>
        <translation>%1 comprobaciones, %2 fallan, %3 desconocidas, %4 apagadas</translation>
    </message>
    <message>
        <source>%1 is a secret and still the file&apos;s</source>
        <translation>%1 es un secreto y sigue siendo el del archivo</translation>
    </message>
    <message>
        <source>%1 is a secret: its value is read from a descriptor (--value-fd) or typed.</source>
        <translation>%1 es un secreto: su valor se lee de un descriptor (--value-fd) o se teclea.</translation>
    </message>
    <message>
        <source>%1 is in the file and not set</source>
        <translation>%1 está en el archivo y no tiene valor</translation>
    </message>
    <message>
        <source>%1 is set and not in the file</source>
        <translation>%1 tiene valor y no está en el archivo</translation>
    </message>
    <message>
        <source>%1 kept, %2 moved, %3 changed, %4 new, %5 gone</source>
        <translation>%1 conservados, %2 movidos, %3 cambiados, %4 nuevos, %5 desaparecidos</translation>
    </message>
    <message>
        <source>%1 of %2 roles signed</source>
        <translation>firmaron %1 de %2 roles</translation>
    </message>
    <message>
        <source>%1 variables taken</source>
        <translation>%1 variables tomadas</translation>
    </message>
    <message>
        <source>%1 variables, %2 failing, %3 unknown, %4 required ones not set</source>
        <translation>%1 variables, %2 fallan, %3 desconocidas, %4 obligatorias sin definir</translation>
    </message>
    <message>
        <source>%1, the new one</source>
        <translation>%1, la nueva</translation>
    </message>
    <message>
        <source>, wanted within %1</source>
        <translation>, se quiere en %1</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Carried over from the last deployment of this system and environment:</source>
        <translation>Heredado del último despliegue de este sistema y entorno:</translation>
    </message>
    <message>
        <source>Finished; the verification is not green</source>
        <translation>Terminado; la verificación no está en verde</translation>
    </message>
    <message>
        <source>HTTP %1, HTTPS %2, switches at %3. Ctrl+C ends it.
</source>
        <translation>HTTP %1, HTTPS %2, interruptores en %3. Ctrl+C termina.
</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Name the items by id or line, or use --all or --section.</source>
        <translation>Indique los puntos por id o línea, o use --all o --section.</translation>
    </message>
    <message>
        <source>Name the variable: env set ID NAME.</source>
        <translation>Nombre la variable: env set ID NOMBRE.</translation>
    </message>
    <message>
        <source>Nothing is due: no live system has recurring work.</source>
        <translation>No hay nada pendiente: ningún sistema en producción tiene trabajo periódico.</translation>
    </message>
    <message>
        <source>PIN of %1: </source>
        <translation>PIN de %1: </translation>
    </message>
    <message>
        <source>People, the journal, this computer</source>
        <translation>Personas, el diario, este equipo</translation>
    </message>
    <message>
        <source>Probes watch over a deployment</source>
        <translation>Las sondas vigilan un despliegue</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install it with the system&apos;s package tool</source>
        <translation>el controlador SQLite de Qt no está instalado; instálelo con la herramienta de paquetes del sistema</translation>
    </message>
    <message>
        <source>REHEARSAL of the rollback of %1, for %2</source>
        <translation>ENSAYO de la vuelta atrás de %1, por %2</translation>
    </message>
    <message>
        <source>ROLLBACK of %1, for %2</source>
        <translation>VUELTA ATRÁS de %1, por %2</translation>
    </message>
    <message>
        <source>Release night and the weeks after</source>
        <translation>La noche de la entrega y las semanas siguientes</translation>
    </message>
    <message>
        <source>Roll back if</source>
        <translation>Volver atrás si</translation>
    </message>
    <message>
        <source>Run it? [y/N] </source>
        <translation>¿Ejecutarla? [y/N] </translation>
    </message>
    <message>
        <source>Say list, dismiss, restore or edit, then the deployment, then the check by id or line.</source>
        <translation>Diga list, dismiss, restore o edit, luego el despliegue, luego la comprobación por id o línea.</translation>
    </message>
    <message>
        <source>Say the value with --value-fd, --value or --generate.</source>
        <translation>Indique el valor con --value-fd, --value o --generate.</translation>
    </message>
    <message>
        <source>Say to whom: --to PERSON, --role ROLE or --nobody.</source>
        <translation>Diga a quién: --to PERSONA, --role ROL o --nobody.</translation>
    </message>
    <message>
        <source>Say what it is: --file FILE, --text TEXT, --output FILE or --probe CHECK.</source>
        <translation>Diga qué es: --file ARCHIVO, --text TEXTO, --output ARCHIVO o --probe COMPROBACIÓN.</translation>
    </message>
    <message>
        <source>Say what may be probed, and how</source>
        <translation>Decir qué puede sondearse y cómo</translation>
    </message>
    <message>
        <source>Say where the record is to be written: -o FILE.pdf.</source>
        <translation>Diga dónde se ha de escribir el acta: -o ARCHIVO.pdf.</translation>
    </message>
    <message>
        <source>Say where to: env render ID -o FILE.</source>
        <translation>Diga dónde: env render ID -o ARCHIVO.</translation>
    </message>
    <message>
        <source>Say who signs: --as PERSON.</source>
        <translation>Diga quién firma: --as PERSONA.</translation>
    </message>
    <message>
        <source>Say whom and what: --to PERSON --role ROLE.</source>
        <translation>Diga a quién y qué: --to PERSONA --role ROL.</translation>
    </message>
    <message>
        <source>Say whom: --to PERSON.</source>
        <translation>Diga a quién: --to PERSONA.</translation>
    </message>
    <message>
        <source>Sign and decide</source>
        <translation>Firmar y decidir</translation>
    </message>
    <message>
        <source>Suggested: roll back, because of &quot;%1&quot;</source>
        <translation>Se sugiere volver atrás, a causa de «%1»</translation>
    </message>
    <message>
        <source>Taken together:</source>
        <translation>En conjunto:</translation>
    </message>
    <message>
        <source>The checklist describes no way back.</source>
        <translation>La lista no describe ninguna vuelta atrás.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>La opción %1 necesita un valor detrás.</translation>
    </message>
    <message>
        <source>There is no command %1, and no file of that name. countersign --help lists the commands.</source>
        <translation>No hay ninguna orden %1, ni ningún archivo de ese nombre. countersign --help enumera las órdenes.</translation>
    </message>
    <message>
        <source>There is no display here, so there is no window. countersign --help lists what works without.</source>
        <translation>Aquí no hay pantalla, así que no hay ventana. countersign --help enumera lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists those there are.</source>
        <translation>Aquí no hay ninguna opción %1. --help enumera las que hay.</translation>
    </message>
    <message>
        <source>To be green within %1</source>
        <translation>En verde dentro de %1</translation>
    </message>
    <message>
        <source>Value of %1: </source>
        <translation>Valor de %1: </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verification green after %1</source>
        <translation>Verificación en verde tras %1</translation>
    </message>
    <message>
        <source>With every command</source>
        <translation>Con todas las órdenes</translation>
    </message>
    <message>
        <source>Work through the checklist</source>
        <translation>Recorrer la lista</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Escribir el registro</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a folder for journal and settings, instead of the user&apos;s own</source>
        <translation>una carpeta para el diario y los ajustes, en lugar de la propia del usuario</translation>
    </message>
    <message>
        <source>a person of the journal</source>
        <translation>una persona del diario</translation>
    </message>
    <message>
        <source>a role to grant; may be given more than once</source>
        <translation>un papel que se concede; puede darse más de una vez</translation>
    </message>
    <message>
        <source>a small production look-alike on this computer, to try everything with</source>
        <translation>una pequeña imitación de producción en este equipo, para probarlo todo con ella</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a4 (unless told) or letter</source>
        <translation>a4 (si no se dice otra cosa) o letter</translation>
    </message>
    <message>
        <source>accept items unsettled</source>
        <translation>aceptar elementos sin resolver</translation>
    </message>
    <message>
        <source>acknowledge known reds: they stay red in the record, and quiet on the screen</source>
        <translation>reconocer rojos conocidos: siguen rojos en el registro y callados en la pantalla</translation>
    </message>
    <message>
        <source>add a note to the deployment, or to an item</source>
        <translation>añadir una nota al despliegue o a un elemento</translation>
    </message>
    <message>
        <source>add a person&apos;s signature to a record that exists</source>
        <translation>añadir la firma de una persona a un registro que ya existe</translation>
    </message>
    <message>
        <source>allow a secret to be sent to a host</source>
        <translation>permitir que un secreto se envíe a un servidor</translation>
    </message>
    <message>
        <source>allow a secret to be sent to a host; nothing else ever allows it</source>
        <translation>permitir que un secreto se envíe a un host; nada más lo permite nunca</translation>
    </message>
    <message>
        <source>allow commands in this deployment; they are off at first</source>
        <translation>permitir órdenes en este despliegue; al principio están apagadas</translation>
    </message>
    <message>
        <source>allow probes to contact a host</source>
        <translation>permitir que las sondas contacten con un servidor</translation>
    </message>
    <message>
        <source>allow probes to contact hosts</source>
        <translation>permitir que los sondeos contacten con hosts</translation>
    </message>
    <message>
        <source>an in-toto statement in a DSSE envelope, signed with this laptop&apos;s key</source>
        <translation>una declaración in-toto en un sobre DSSE, firmada con la clave de este portátil</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>ask this authority for a time stamp (RFC 3161)</source>
        <translation>pedir un sello de tiempo a esta autoridad (RFC 3161)</translation>
    </message>
    <message>
        <source>attach evidence to an item or to the deployment; without any, list it</source>
        <translation>adjuntar pruebas a un elemento o al despliegue; sin nada, enumerarlas</translation>
    </message>
    <message>
        <source>break the glass: go live without the gate, to be reviewed within 24 hours</source>
        <translation>romper el cristal: poner en vivo sin pasar la puerta, con revisión dentro de 24 horas</translation>
    </message>
    <message>
        <source>choose among ways or boxes, answer a condition yes or no; without one, list them</source>
        <translation>elegir entre caminos o casillas, responder sí o no a una condición; sin nada, enumerarlas</translation>
    </message>
    <message>
        <source>close a live deployment</source>
        <translation>cerrar un despliegue en vivo</translation>
    </message>
    <message>
        <source>countersign: %1 changes which programs run. Is it meant?</source>
        <translation>countersign: %1 cambia qué programas se ejecutan. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>countersign: %1 is so short that it cannot be recognised in output.</source>
        <translation>countersign: %1 es tan corto que no se puede reconocer en la salida.</translation>
    </message>
    <message>
        <source>countersign: %1 needs more: %2

</source>
        <translation>countersign: %1 necesita más: %2

</translation>
    </message>
    <message>
        <source>countersign: line %1, %2 was left out: %3.</source>
        <translation>countersign: línea %1, se omitió %2: %3.</translation>
    </message>
    <message>
        <source>database driver</source>
        <translation>controlador de base de datos</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <translation>descartada: %1</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>done: what was found</source>
        <translation>done: qué se encontró</translation>
    </message>
    <message>
        <source>done: which occurrence, YYYY-MM-DD</source>
        <translation>done: qué ocurrencia, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>end a deployment without going live</source>
        <translation>terminar un despliegue sin ponerlo en vivo</translation>
    </message>
    <message>
        <source>ended (%1) after %2</source>
        <translation>terminó (%1) tras %2</translation>
    </message>
    <message>
        <source>enrol persons, grant and end roles, revoke and rotate keys, set the owner&apos;s policy, list who there is</source>
        <translation>inscribir personas, conceder y terminar papeles, revocar y renovar claves, fijar la política del propietario, enumerar quién hay</translation>
    </message>
    <message>
        <source>env takes list, set, check, render, import or compare.</source>
        <translation>env admite list, set, check, render, import o compare.</translation>
    </message>
    <message>
        <source>every deployment of a period with its verdict, exceptions and records</source>
        <translation>todos los despliegues de un periodo con su veredicto, excepciones y registros</translation>
    </message>
    <message>
        <source>every open item of the section whose title starts so</source>
        <translation>todos los puntos abiertos de la sección cuyo título empieza así</translation>
    </message>
    <message>
        <source>every required item that is still open</source>
        <translation>todos los puntos obligatorios que siguen abiertos</translation>
    </message>
    <message>
        <source>exit status %1 after %2</source>
        <translation>código de salida %1 tras %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>se esperaba %1, llegó %2</translation>
    </message>
    <message>
        <source>fill in a blank of the text, named by label or line; without one, list them</source>
        <translation>rellenar un hueco del texto, nombrado por etiqueta o línea; sin nada, enumerarlos</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD; unless told the first there is</source>
        <translation>primer día, AAAA-MM-DD; si no se dice, el primero que haya</translation>
    </message>
    <message>
        <source>give a placeholder of the text its value</source>
        <translation>dar su valor a un hueco del texto</translation>
    </message>
    <message>
        <source>give placeholders of the text their values</source>
        <translation>dar sus valores a los marcadores del texto</translation>
    </message>
    <message>
        <source>grant: from when</source>
        <translation>grant: desde cuándo</translation>
    </message>
    <message>
        <source>grant: may grant and revoke too</source>
        <translation>grant: puede también conceder y revocar</translation>
    </message>
    <message>
        <source>grant: until when</source>
        <translation>grant: hasta cuándo</translation>
    </message>
    <message>
        <source>hand the lead over</source>
        <translation>entregar la dirección</translation>
    </message>
    <message>
        <source>here, or ssh:USER@HOST[:PORT]</source>
        <translation>here, o ssh:USUARIO@HOST[:PUERTO]</translation>
    </message>
    <message>
        <source>how far ahead, 31 unless told</source>
        <translation>con cuánta antelación, 31 si no se dice otra cosa</translation>
    </message>
    <message>
        <source>how much of it: summary, full (unless told) or with-output</source>
        <translation>cuánto de él: summary, full (si no se dice otra cosa) o with-output</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>en el diario</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>en el almacén de claves</translation>
    </message>
    <message>
        <source>in the key store, which does not give it</source>
        <translation>en el almacén de claves, que no lo entrega</translation>
    </message>
    <message>
        <source>in which role; may be left out for those signed off in the journal</source>
        <translation>en qué papel; puede omitirse para quienes firmaron en el diario</translation>
    </message>
    <message>
        <source>it changes which programs run; set it by itself if it is meant</source>
        <translation>cambia qué programas se ejecutan; defínala aparte si es intencionado</translation>
    </message>
    <message>
        <source>it stands further down again</source>
        <translation>figura otra vez más abajo</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>keep probing for so many hours first; Ctrl+C ends it earlier</source>
        <translation>seguir sondeando antes tantas horas; Ctrl+C lo termina antes</translation>
    </message>
    <message>
        <source>keeps and gives back</source>
        <translation>guarda y devuelve</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <source>last day; unless told today</source>
        <translation>último día; si no se dice, hoy</translation>
    </message>
    <message>
        <source>let a check run that writes, costs or loads; named by its id</source>
        <translation>dejar que se ejecute una comprobación que escribe, cuesta o carga; se nombra por su id</translation>
    </message>
    <message>
        <source>let checks run that write, cost or load</source>
        <translation>dejar que corran comprobaciones que escriben, cuestan o cargan</translation>
    </message>
    <message>
        <source>look at the journal itself, copy it, or accept an older copy</source>
        <translation>mirar el propio diario, copiarlo o aceptar una copia anterior</translation>
    </message>
    <message>
        <source>mark items as not applicable</source>
        <translation>marcar elementos como no aplicables</translation>
    </message>
    <message>
        <source>none: the command line works without</source>
        <translation>ninguna: la línea de órdenes funciona sin ella</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>sin firmar: %1</translation>
    </message>
    <message>
        <source>of the journal&apos;s first event</source>
        <translation>del primer suceso del diario</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on this computer, in %1</source>
        <translation>en este equipo, en %1</translation>
    </message>
    <message>
        <source>only say what would be kept, changed, new and gone</source>
        <translation>decir solamente qué se conservaría, cambiaría, sería nuevo o desaparecería</translation>
    </message>
    <message>
        <source>only serve it, until interrupted</source>
        <translation>servirla solamente, hasta que se interrumpa</translation>
    </message>
    <message>
        <source>opens, and its chain is whole</source>
        <translation>se abre, y su cadena está entera</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>or nobody any more</source>
        <translation>o ya nadie</translation>
    </message>
    <message>
        <source>or whoever holds a role</source>
        <translation>o quien tenga un papel</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>play it through and print the paths of record and screenshot</source>
        <translation>representarla entera e imprimir las rutas del registro y de la captura</translation>
    </message>
    <message>
        <source>policy: the least length of a PIN</source>
        <translation>policy: la longitud mínima de un PIN</translation>
    </message>
    <message>
        <source>policy: whether one person may sign in two roles of a gate</source>
        <translation>policy: si una persona puede firmar en dos papeles de una puerta</translation>
    </message>
    <message>
        <source>practised, not meant; the record says so</source>
        <translation>ensayado, no en serio; el registro lo dice</translation>
    </message>
    <message>
        <source>print JSON (docs/CLI.md)</source>
        <translation>imprimir JSON (docs/CLI.md)</translation>
    </message>
    <message>
        <source>printed name</source>
        <translation>nombre impreso</translation>
    </message>
    <message>
        <source>put an edited checklist in the place of a running deployment&apos;s</source>
        <translation>poner una lista editada en el lugar de la de un despliegue en marcha</translation>
    </message>
    <message>
        <source>reach a host elsewhere, keeping its name</source>
        <translation>llegar a un servidor por otra dirección, conservando su nombre</translation>
    </message>
    <message>
        <source>read the PIN from descriptor N, one line for each --as</source>
        <translation>leer el PIN del descriptor N, una línea por cada --as</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>record the lead&apos;s decision</source>
        <translation>registrar la decisión de quien dirige</translation>
    </message>
    <message>
        <source>recurring and due work over all systems</source>
        <translation>trabajo recurrente y pendiente de todos los sistemas</translation>
    </message>
    <message>
        <source>red: %1 (%2)</source>
        <translation>en rojo: %1 (%2)</translation>
    </message>
    <message>
        <source>reject instead of approving</source>
        <translation>rechazar en vez de aprobar</translation>
    </message>
    <message>
        <source>remove its bytes for good; the journal keeps the digest, who and why</source>
        <translation>quitar sus bytes para siempre; el diario conserva la huella, quién y por qué</translation>
    </message>
    <message>
        <source>render: the file to write, readable by its owner only</source>
        <translation>render: el archivo que se escribe, legible solo por su dueño</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>review it afterwards</source>
        <translation>revisarla después</translation>
    </message>
    <message>
        <source>revoke: what the key signed from then on is disputed</source>
        <translation>revoke: lo que la clave firmó desde entonces queda en disputa</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>run it without asking</source>
        <translation>ejecutarla sin preguntar</translation>
    </message>
    <message>
        <source>run the checks that are switched on, once</source>
        <translation>ejecutar una vez las comprobaciones que están encendidas</translation>
    </message>
    <message>
        <source>said with the signature; needed to reject</source>
        <translation>se dice con la firma; necesario para rechazar</translation>
    </message>
    <message>
        <source>say that it was reviewed, instead of approving</source>
        <translation>decir que se revisó, en vez de aprobar</translation>
    </message>
    <message>
        <source>say where hosts that need it are looked at from</source>
        <translation>decir desde dónde se miran los hosts que lo necesitan</translation>
    </message>
    <message>
        <source>say who does items</source>
        <translation>decir quién hace cada elemento</translation>
    </message>
    <message>
        <source>set the proxy of HTTP checks</source>
        <translation>fijar el proxy de las comprobaciones HTTP</translation>
    </message>
    <message>
        <source>set: make a random value as the text asks for it</source>
        <translation>set: hacer un valor aleatorio como lo pide el texto</translation>
    </message>
    <message>
        <source>set: read the value from descriptor N</source>
        <translation>set: leer el valor del descriptor N</translation>
    </message>
    <message>
        <source>set: take the value away</source>
        <translation>set: quitar el valor</translation>
    </message>
    <message>
        <source>set: the value of a variable that is no secret</source>
        <translation>set: el valor de una variable que no es secreta</translation>
    </message>
    <message>
        <source>show a command of the checklist, run it, and judge what it prints</source>
        <translation>mostrar una orden de la lista, ejecutarla y juzgar lo que imprime</translation>
    </message>
    <message>
        <source>show what the importer understands of a checklist</source>
        <translation>mostrar qué entiende el importador de una lista</translation>
    </message>
    <message>
        <source>sign off in a role</source>
        <translation>firmar en un papel</translation>
    </message>
    <message>
        <source>sign the addendum</source>
        <translation>firmar el anexo</translation>
    </message>
    <message>
        <source>start a deployment and print its id</source>
        <translation>iniciar un despliegue e imprimir su identificador</translation>
    </message>
    <message>
        <source>start: a rehearsal, which supersedes nothing</source>
        <translation>start: un ensayo, que no deja nada sin efecto</translation>
    </message>
    <message>
        <source>start: the version gone back to</source>
        <translation>start: la versión a la que se vuelve</translation>
    </message>
    <message>
        <source>start: the version that is rolled back, typed by hand</source>
        <translation>start: la versión que se retira, escrita a mano</translation>
    </message>
    <message>
        <source>start: which trigger calls for it; may be repeated</source>
        <translation>start: qué disparador lo pide; puede repetirse</translation>
    </message>
    <message>
        <source>start: which way back</source>
        <translation>start: qué camino de vuelta</translation>
    </message>
    <message>
        <source>step: what there is to say about it</source>
        <translation>step: lo que haya que decir de ello</translation>
    </message>
    <message>
        <source>switch them off again</source>
        <translation>volver a apagarlas</translation>
    </message>
    <message>
        <source>take back what one did last: ticks, N/A, waivers, fields</source>
        <translation>deshacer lo último que se hizo: marcas, N/A, dispensas, campos</translation>
    </message>
    <message>
        <source>take ticks back</source>
        <translation>quitar marcas</translation>
    </message>
    <message>
        <source>the checklist with its ticks</source>
        <translation>la lista con sus marcas</translation>
    </message>
    <message>
        <source>the checks read in the text: list them, take them out, back in, or say what must hold instead</source>
        <translation>las comprobaciones leídas en el texto: enumerarlas, quitarlas, devolverlas o decir qué debe cumplirse en su lugar</translation>
    </message>
    <message>
        <source>the checks that may run, as a Gatus configuration</source>
        <translation>las comprobaciones que pueden correr, como configuración de Gatus</translation>
    </message>
    <message>
        <source>the command behind --output</source>
        <translation>la orden que hay detrás de --output</translation>
    </message>
    <message>
        <source>the environment&apos;s variables: show, set, check, write as .env, take from a .env, compare with one</source>
        <translation>las variables del entorno: mostrar, fijar, comprobar, escribir como .env, tomar de un .env, comparar con uno</translation>
    </message>
    <message>
        <source>the item it is about</source>
        <translation>el elemento del que trata</translation>
    </message>
    <message>
        <source>the journal bundle, one DSSE envelope a line</source>
        <translation>el paquete del diario, un sobre DSSE por línea</translation>
    </message>
    <message>
        <source>the journal, instead of the user&apos;s own</source>
        <translation>el diario, en lugar del propio del usuario</translation>
    </message>
    <message>
        <source>the last day of the waiver, YYYY-MM-DD</source>
        <translation>el último día de la dispensa, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>the new lead</source>
        <translation>quien dirige desde ahora</translation>
    </message>
    <message>
        <source>the numbers that &quot;rollback ID&quot; shows</source>
        <translation>los números que muestra «rollback ID»</translation>
    </message>
    <message>
        <source>the proxy of HTTP checks</source>
        <translation>el proxy de las comprobaciones HTTP</translation>
    </message>
    <message>
        <source>the role, as the checklist names it</source>
        <translation>el papel, como lo nombra la lista</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>tick items, named by id or by line number</source>
        <translation>marcar elementos, nombrados por identificador o por número de línea</translation>
    </message>
    <message>
        <source>trust a private certificate authority for a host</source>
        <translation>confiar en una autoridad de certificación privada para un servidor</translation>
    </message>
    <message>
        <source>usage: countersign [FILE]              open the window, with a checklist, record or bundle
       countersign COMMAND ARGUMENTS   do it without a window; countersign COMMAND --help tells more
</source>
        <translation>uso: countersign [ARCHIVO]              abrir la ventana, con una lista, un registro o un paquete
     countersign ORDEN ARGUMENTOS       hacerlo sin ventana; countersign ORDEN --help cuenta más
</translation>
    </message>
    <message>
        <source>verdict, counts and blockers; without an id the only open deployment, else the list</source>
        <translation>veredicto, cuentas y obstáculos; sin identificador, el único despliegue abierto o, si no, la lista</translation>
    </message>
    <message>
        <source>verify records, bundles, folders of them, or without a file this journal</source>
        <translation>verificar registros, paquetes, carpetas de ellos o, sin archivo, este diario</translation>
    </message>
    <message>
        <source>what a check answered last</source>
        <translation>lo que una comprobación respondió por última vez</translation>
    </message>
    <message>
        <source>what a command put out; name the command with --command</source>
        <translation>lo que imprimió una orden; nombrar la orden con --command</translation>
    </message>
    <message>
        <source>what calls for a rollback and how it goes; begin it, walk it, end it</source>
        <translation>qué pide una vuelta atrás y cómo va; empezarla, recorrerla, terminarla</translation>
    </message>
    <message>
        <source>what is deployed</source>
        <translation>qué se despliega</translation>
    </message>
    <message>
        <source>what it is called, instead of the file&apos;s name</source>
        <translation>cómo se llama, en vez del nombre del archivo</translation>
    </message>
    <message>
        <source>what this computer has of what Countersign needs</source>
        <translation>qué tiene este equipo de lo que Countersign necesita</translation>
    </message>
    <message>
        <source>what was seen since it went live, and what is due; --close ends the watch with an addendum</source>
        <translation>qué se vio desde que está en vivo y qué está pendiente; --close termina la vigilancia con un anexo</translation>
    </message>
    <message>
        <source>when it ends: HH:MM, or YYYY-MM-DDTHH:MM</source>
        <translation>cuándo termina: HH:MM o AAAA-MM-DDTHH:MM</translation>
    </message>
    <message>
        <source>when it is planned for, ISO 8601</source>
        <translation>para cuándo está previsto, ISO 8601</translation>
    </message>
    <message>
        <source>where a host that needs it is looked at from; * for all such</source>
        <translation>desde dónde se mira un servidor que lo necesita; * para todos ellos</translation>
    </message>
    <message>
        <source>where it is followed up</source>
        <translation>dónde se le da seguimiento</translation>
    </message>
    <message>
        <source>where it is run</source>
        <translation>dónde se ejecuta</translation>
    </message>
    <message>
        <source>where to, instead of the file itself</source>
        <translation>adónde, en vez del propio archivo</translation>
    </message>
    <message>
        <source>where to; - for stdout (not the PDF)</source>
        <translation>adónde; - para la salida estándar (no el PDF)</translation>
    </message>
    <message>
        <source>where: staging, production …</source>
        <translation>dónde: staging, production …</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>qué versión</translation>
    </message>
    <message>
        <source>who acts: name or e-mail; may be left out where there is one person</source>
        <translation>quién actúa: nombre o correo; puede omitirse si solo hay una persona</translation>
    </message>
    <message>
        <source>who asks for it, where another approves</source>
        <translation>quién lo pide, cuando otra persona aprueba</translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation>de quién se trata</translation>
    </message>
    <message>
        <source>who seals the file as it was exported, before the roles sign it; this PIN comes last</source>
        <translation>quién sella el archivo tal como se exportó, antes de que firmen los papeles; este PIN va el último</translation>
    </message>
    <message>
        <source>why; printed in the record</source>
        <translation>por qué; se imprime en el acta</translation>
    </message>
    <message>
        <source>with --get: where to</source>
        <translation>con --get: adónde</translation>
    </message>
    <message>
        <source>with --serve: answer to this name too; may be given more than once</source>
        <translation>con --serve: responder también a este nombre; puede darse más de una vez</translation>
    </message>
    <message>
        <source>with edit: what the text says holds again</source>
        <translation>con edit: vuelve a valer lo que dice el texto</translation>
    </message>
    <message>
        <source>write it as a PDF, signed by --as</source>
        <translation>escribirlo como PDF, firmado por --as</translation>
    </message>
    <message>
        <source>write it as a calendar</source>
        <translation>escribirlo como calendario</translation>
    </message>
    <message>
        <source>write it to the file of -o, named by a beginning of its digest</source>
        <translation>escribirlo en el archivo de -o, nombrado por el comienzo de su huella</translation>
    </message>
    <message>
        <source>write the items as JUnit XML</source>
        <translation>escribir los elementos como XML de JUnit</translation>
    </message>
    <message>
        <source>write the record, signed by the persons named</source>
        <translation>escribir el registro, firmado por las personas nombradas</translation>
    </message>
    <message>
        <source>write what was contacted, when and why, as CSV</source>
        <translation>escribir qué se contactó, cuándo y por qué, como CSV</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 empieza por %2</translation>
    </message>
    <message>
        <source>%1 contains &quot;%2&quot;</source>
        <translation>%1 contiene «%2»</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1 no empieza por %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 no contiene %2</translation>
    </message>
    <message>
        <source>%1 does not end in %2</source>
        <translation>%1 no termina en %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 termina en %2</translation>
    </message>
    <message>
        <source>%1 has %2 entries or characters</source>
        <translation>%1 tiene %2 entradas o caracteres</translation>
    </message>
    <message>
        <source>%1 in header %2</source>
        <translation>%1 en la cabecera %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is %2 old</source>
        <translation>%1 tiene %2 de antigüedad</translation>
    </message>
    <message>
        <source>%1 is missing, want %2</source>
        <translation>falta %1, se quiere %2</translation>
    </message>
    <message>
        <source>%1 is missing, want it there</source>
        <translation>falta %1, se quiere que esté</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 no está vacío</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 no está definida</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está presente</translation>
    </message>
    <message>
        <source>%1 is of type %2</source>
        <translation>%1 es de tipo %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está presente</translation>
    </message>
    <message>
        <source>%1 is there, want it gone</source>
        <translation>%1 está presente, se quiere que no</translation>
    </message>
    <message>
        <source>%1, want %2</source>
        <translation>%1, se quiere %2</translation>
    </message>
    <message>
        <source>%1: got %2, want %3</source>
        <translation>%1: llegó %2, se quiere %3</translation>
    </message>
    <message>
        <source>90th percentile of the response time %1</source>
        <translation>percentil 90 del tiempo de respuesta %1</translation>
    </message>
    <message>
        <source>95th percentile of the response time %1</source>
        <translation>percentil 95 del tiempo de respuesta %1</translation>
    </message>
    <message>
        <source>99th percentile of the response time %1</source>
        <translation>percentil 99 del tiempo de respuesta %1</translation>
    </message>
    <message>
        <source>== or !=, because patterns, lists, JSON, has() and type() have no order</source>
        <translation>== o !=, porque los patrones, las listas, JSON, has() y type() no tienen orden</translation>
    </message>
    <message>
        <source>a closing bracket ]</source>
        <translation>un corchete de cierre ]</translation>
    </message>
    <message>
        <source>a closing parenthesis )</source>
        <translation>un paréntesis de cierre )</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>unas comillas de cierre</translation>
    </message>
    <message>
        <source>a comparison (==, !=, &lt;=, &gt;=, &lt; or &gt;)</source>
        <translation>una comparación (==, !=, &lt;=, &gt;=, &lt; o &gt;)</translation>
    </message>
    <message>
        <source>a name behind the dot, or a number in the brackets</source>
        <translation>un nombre tras el punto, o un número entre corchetes</translation>
    </message>
    <message>
        <source>a placeholder such as [STATUS]</source>
        <translation>una referencia como [STATUS]</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>accepts connections</source>
        <translation>acepta conexiones</translation>
    </message>
    <message>
        <source>accepts no connection</source>
        <translation>no acepta ninguna conexión</translation>
    </message>
    <message>
        <source>agrees on %1</source>
        <translation>acuerda %1</translation>
    </message>
    <message>
        <source>answered %1, want %2</source>
        <translation>respondió %1, se quiere %2</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>answers %1: %2</source>
        <translation>responde %1: %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>bytes in it: %1</source>
        <translation>bytes que contiene: %1</translation>
    </message>
    <message>
        <source>connects in %1</source>
        <translation>conecta en %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>disco %1</translation>
    </message>
    <message>
        <source>elapsed time %1</source>
        <translation>tiempo transcurrido %1</translation>
    </message>
    <message>
        <source>ends with exit code %1</source>
        <translation>termina con el código de salida %1</translation>
    </message>
    <message>
        <source>error rate %1</source>
        <translation>tasa de errores %1</translation>
    </message>
    <message>
        <source>failed requests: %1</source>
        <translation>peticiones fallidas: %1</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <translation>tiene %1 caracteres</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está presente</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>is used elsewhere as well</source>
        <translation>se usa también en otro sitio</translation>
    </message>
    <message>
        <source>is used nowhere else</source>
        <translation>no se usa en ningún otro sitio</translation>
    </message>
    <message>
        <source>its age is %1</source>
        <translation>su antigüedad es %1</translation>
    </message>
    <message>
        <source>its owner is %1</source>
        <translation>su propietario es %1</translation>
    </message>
    <message>
        <source>its permissions are %1</source>
        <translation>sus permisos son %1</translation>
    </message>
    <message>
        <source>kinds of characters in it: %1</source>
        <translation>clases de caracteres que contiene: %1</translation>
    </message>
    <message>
        <source>last done %1 ago</source>
        <translation>hecho por última vez hace %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>like &quot;%1&quot;</source>
        <translation>como «%1»</translation>
    </message>
    <message>
        <source>lines of output: %1</source>
        <translation>líneas de salida: %1</translation>
    </message>
    <message>
        <source>mean response time %1</source>
        <translation>tiempo medio de respuesta %1</translation>
    </message>
    <message>
        <source>median response time %1</source>
        <translation>mediana del tiempo de respuesta %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>no path, because this placeholder has no parts</source>
        <translation>ninguna ruta, porque esta referencia no tiene partes</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of them failing: %1</source>
        <translation>de ellas fallan: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>una de %1</translation>
    </message>
    <message>
        <source>processor cores: %1</source>
        <translation>núcleos del procesador: %1</translation>
    </message>
    <message>
        <source>resolvers that agree: %1</source>
        <translation>resolvedores que coinciden: %1</translation>
    </message>
    <message>
        <source>something beginning with &quot;%1&quot;</source>
        <translation>algo que empiece por &quot;%1&quot;</translation>
    </message>
    <message>
        <source>something ending in &quot;%1&quot;</source>
        <translation>algo que termine en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>something with &quot;%1&quot; in it</source>
        <translation>algo que contenga &quot;%1&quot;</translation>
    </message>
    <message>
        <source>speaks TLS %1</source>
        <translation>habla TLS %1</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>aún abiertas: %1</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>tarda %1</translation>
    </message>
    <message>
        <source>test coverage %1</source>
        <translation>cobertura de pruebas %1</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the certificate is trusted and valid for %1</source>
        <translation>el certificado es de confianza y vale durante %1</translation>
    </message>
    <message>
        <source>the end of the condition</source>
        <translation>el final de la condición</translation>
    </message>
    <message>
        <source>the hit rate is %1</source>
        <translation>la tasa de aciertos es %1</translation>
    </message>
    <message>
        <source>the issuer is %1</source>
        <translation>el emisor es %1</translation>
    </message>
    <message>
        <source>the name of a header, as in [HEADERS].Server</source>
        <translation>el nombre de una cabecera, como en [HEADERS].Server</translation>
    </message>
    <message>
        <source>the name server says %1</source>
        <translation>el servidor de nombres dice %1</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the output is %1</source>
        <translation>la salida es %1</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>the result is %1</source>
        <translation>el resultado es %1</translation>
    </message>
    <message>
        <source>the time to live is %1</source>
        <translation>el tiempo de vida es %1</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>el valor es %1</translation>
    </message>
    <message>
        <source>the version is %1</source>
        <translation>la versión es %1</translation>
    </message>
    <message>
        <source>the whole chain is valid for %1</source>
        <translation>toda la cadena vale durante %1</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>&quot;%1&quot; was taken for a step: it is numbered, or a block of commands.</source>
        <translation>«%1» se tomó por un paso: está numerado, o es un bloque de órdenes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for an item to tick, though it is not written as a Markdown task.</source>
        <translation>«%1» se tomó por un punto que marcar, aunque no está escrito como tarea de Markdown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for somebody who signs.</source>
        <translation>«%1» se tomó por alguien que firma.</translation>
    </message>
    <message>
        <source>A comment that readers do not see holds boxes. They are kept, but are no work.</source>
        <translation>Un comentario que los lectores no ven contiene casillas. Se conservan, pero no son trabajo.</translation>
    </message>
    <message>
        <source>Damaged characters were mended to &quot;%1&quot;. The file itself is kept as it came.</source>
        <translation>Se repararon caracteres dañados: «%1». El archivo se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>The bold line &quot;%1&quot; was taken for a heading of what follows it.</source>
        <translation>La línea en negrita «%1» se tomó por encabezado de lo que le sigue.</translation>
    </message>
    <message>
        <source>The fence that opens here is never closed, so everything below it is code.</source>
        <translation>El bloque de código que se abre aquí no se cierra nunca, así que todo lo que sigue es código.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at its accented letters.</source>
        <translation>El archivo no es UTF-8; se leyó como Windows-1252. Fíjese en sus letras acentuadas.</translation>
    </message>
    <message>
        <source>The link to %1 cannot be opened from here: only http and https can.</source>
        <translation>El enlace a %1 no puede abrirse desde aquí: solo http y https.</translation>
    </message>
    <message>
        <source>The link to %1 leads nowhere: no heading is called so.</source>
        <translation>El enlace a %1 no lleva a ninguna parte: ningún encabezado se llama así.</translation>
    </message>
    <message>
        <source>The link to %1 leads to a file that is not part of the checklist.</source>
        <translation>El enlace a %1 lleva a un archivo que no forma parte de la lista.</translation>
    </message>
    <message>
        <source>The text names nobody who signs. Usual roles are offered; they can be changed.</source>
        <translation>El texto no nombra a nadie que firme. Se ofrecen los roles habituales; se pueden cambiar.</translation>
    </message>
    <message>
        <source>There is nothing to tick in this document.</source>
        <translation>En este documento no hay nada que marcar.</translation>
    </message>
    <message>
        <source>This fence holds a checklist of its own. Its boxes count here; it can be imported by itself as well.</source>
        <translation>Este bloque contiene una lista propia. Sus casillas cuentan aquí; también puede importarse por separado.</translation>
    </message>
    <message>
        <source>This line holds characters that cannot be seen or turn the text around (%1). Look closely before copying it.</source>
        <translation>Esta línea contiene caracteres que no se ven o que invierten el texto (%1). Mírela bien antes de copiarla.</translation>
    </message>
    <message>
        <source>This line seems to hold a real secret (%1). Take it out of the checklist and change it where it is used.</source>
        <translation>Esta línea parece contener un secreto real (%1). Sáquelo de la lista y cámbielo allí donde se usa.</translation>
    </message>
    <message>
        <source>This text is very long; only its beginning is shown. The file is kept whole.</source>
        <translation>Este texto es muy largo; solo se muestra su comienzo. El archivo se conserva entero.</translation>
    </message>
</context>
<context>
    <name>DocumentRenderer</name>
    <message numerus="yes">
        <source>%n more line(s) of this part are not shown. Choose a sub-section to read on.</source>
        <translation>
            <numerusform>No se muestra %n línea más de esta parte. Elija una subsección para seguir leyendo.</numerusform>
            <numerusform>No se muestran %n líneas más de esta parte. Elija una subsección para seguir leyendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach output…</source>
        <translation>Adjuntar la salida…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with values</source>
        <translation>Copiar con valores</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>cambia algo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>«%1» no se puede usar aquí: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a session somebody types into. Run it in a terminal of your own; Countersign gives commands no input.</source>
        <translation>«%1» es una sesión en la que alguien escribe. Ejecútela en un terminal propio; Countersign no da entrada a las órdenes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of this rollback, or is done already.</source>
        <translation>«%1» no es un paso de esta vuelta atrás, o ya está hecho.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: %2.</source>
        <translation>«%1» no es ninguna de las opciones: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of address that is ever contacted.</source>
        <translation>«%1» no es una clase de dirección con la que se contacte jamás.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that can be probed: %2.</source>
        <translation>«%1» no es una dirección que se pueda sondear: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that recurs in this checklist. &quot;countersign agenda&quot; lists what does.</source>
        <translation>«%1» no es nada que se repita en esta lista. «countersign agenda» enumera lo que sí.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 cannot approve that alone: %2. A second person must.</source>
        <translation>%1 no puede aprobarlo a solas: %2. Debe hacerlo una segunda persona.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>No se puede leer %1: %2. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What stood there before is unchanged.</source>
        <translation>No se puede escribir %1: %2. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 could not be reached with ssh: %2. Nothing was run.</source>
        <translation>No se pudo llegar a %1 con ssh: %2. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>%1 did not hold the role %2 at that time.</source>
        <translation>%1 no tenía entonces el rol %2.</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2. The journal&apos;s owner can grant it: &quot;countersign people grant&quot;.</source>
        <translation>%1 no tiene el rol %2. El propietario del diario puede concederlo: «countersign people grant».</translation>
    </message>
    <message>
        <source>%1 has no sign-off in this deployment that stands, so there is nothing to sign the record for.</source>
        <translation>%1 no tiene en este despliegue ninguna firma vigente, así que no hay nada por lo que firmar el acta.</translation>
    </message>
    <message>
        <source>%1 has not been approved, so it was not contacted. Approve it first: &quot;countersign approve&quot;.</source>
        <translation>%1 no ha sido aprobado, así que no se contactó. Apruébelo primero: «countersign approve».</translation>
    </message>
    <message>
        <source>%1 has signed as %2 already. One person signs in one role, unless the owner&apos;s policy allows more.</source>
        <translation>%1 ya firmó como %2. Una persona firma en un solo rol, salvo que la política del propietario permita más.</translation>
    </message>
    <message>
        <source>%1 holds %2 MB, more than the limit of %3 MB. Nothing was read. Is it the right file? If it is, split it.</source>
        <translation>%1 ocupa %2 MB, más que el límite de %3 MB. No se leyó nada. ¿Es el archivo correcto? Si lo es, divídalo.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be trusted: %2.</source>
        <translation>%1 no contiene ningún certificado de confianza: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name the checklist inside it.</source>
        <translation>%1 es una carpeta, no un archivo. Indique la lista que contiene.</translation>
    </message>
    <message>
        <source>%1 is an address that is never contacted (%2).</source>
        <translation>%1 es una dirección con la que no se contacta jamás (%2).</translation>
    </message>
    <message>
        <source>%1 is being rolled back: until that is finished or stood down, everything else only reads.</source>
        <translation>Se está volviendo atrás de %1: hasta que termine o se suspenda, todo lo demás es solo de lectura.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is enrolled already.</source>
        <translation>%1 ya está inscrito.</translation>
    </message>
    <message>
        <source>%1 is not a Countersign journal. It was not changed. Name another file with --store.</source>
        <translation>%1 no es un diario de Countersign. No se modificó. Indique otro archivo con --store.</translation>
    </message>
    <message>
        <source>%1 is not a regular file (a pipe, a device or a socket). Only regular files are read.</source>
        <translation>%1 no es un archivo normal (una tubería, un dispositivo o un socket). Solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 no es posible aquí.</translation>
    </message>
    <message>
        <source>%1 is not text (byte %2 cannot be part of a text file). A checklist is a Markdown text file.</source>
        <translation>%1 no es texto (el byte %2 no puede formar parte de un archivo de texto). Una lista es un archivo de texto Markdown.</translation>
    </message>
    <message>
        <source>%1 is signed already, and nothing has changed since.</source>
        <translation>%1 ya está firmado, y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept as evidence (at most %2 MB). Keep it elsewhere and attach its SHA-256 as a text.</source>
        <translation>%1 es demasiado grande para guardarlo como evidencia (como mucho %2 MB). Guárdelo en otro sitio y adjunte su SHA-256 como texto.</translation>
    </message>
    <message>
        <source>%1 names more than one check: %2. Write more of the id, or another line.</source>
        <translation>%1 designa más de una comprobación: %2. Escriba más del id, u otra línea.</translation>
    </message>
    <message>
        <source>%1 refused to let you in: none of your keys fits. Nothing was run. Add your key there, or load it into your ssh agent.</source>
        <translation>%1 no le dejó entrar: ninguna de sus claves sirve. No se ejecutó nada. Añada allí su clave, o cárguela en su agente ssh.</translation>
    </message>
    <message>
        <source>A cryptographic step failed: %1. Nothing was recorded.</source>
        <translation>Falló un paso criptográfico: %1. No se registró nada.</translation>
    </message>
    <message>
        <source>A reason is needed: %1. It is printed in the record.</source>
        <translation>Hace falta un motivo: %1. Se imprime en el acta.</translation>
    </message>
    <message>
        <source>A rollback is begun by typing the version that is rolled back. &quot;%1&quot; is not it. Nothing was begun.</source>
        <translation>Una vuelta atrás empieza tecleando la versión de la que se vuelve. «%1» no lo es. No empezó nada.</translation>
    </message>
    <message>
        <source>An attachment of the journal (%1) is not there any more.</source>
        <translation>Un adjunto del diario (%1) ya no está.</translation>
    </message>
    <message>
        <source>Another command is still running. One runs at a time: wait for it, or cancel it.</source>
        <translation>Otra orden sigue en marcha. Se ejecuta una a la vez: espérela, o cancélela.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Commands are off in this deployment, so nothing was run. Allow them first: &quot;countersign run ID --allow&quot;, or &quot;Allow commands&quot; in the window.</source>
        <translation>Las órdenes están desactivadas en este despliegue, así que no se ejecutó nada. Permítalas antes: «countersign run ID --allow», o «Permitir órdenes» en la ventana.</translation>
    </message>
    <message>
        <source>Countersign is locked. Give the PIN of %1 to go on.</source>
        <translation>Countersign está bloqueado. Dé el PIN de %1 para continuar.</translation>
    </message>
    <message>
        <source>Countersign made a mistake: %1. Nothing was recorded. Please report it.</source>
        <translation>Countersign cometió un error: %1. No se registró nada. Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>Event %1 is disputed: %2 says that somebody else may have used this key by then.</source>
        <translation>El evento %1 está en disputa: %2 dice que quizá otra persona ya usaba esta clave.</translation>
    </message>
    <message>
        <source>Event %1 is of a kind this version does not know (%2). Update Countersign to read it.</source>
        <translation>El evento %1 es de una clase que esta versión no conoce (%2). Actualice Countersign para leerlo.</translation>
    </message>
    <message>
        <source>Event %1 is signed by a key that had been revoked before.</source>
        <translation>El evento %1 está firmado con una clave que había sido revocada antes.</translation>
    </message>
    <message>
        <source>Event %1 is signed by a key that nobody in this journal holds.</source>
        <translation>El evento %1 está firmado con una clave que nadie posee en este diario.</translation>
    </message>
    <message>
        <source>Event %1 names a new key without proof that its owner holds it.</source>
        <translation>El evento %1 nombra una clave nueva sin prueba de que su titular la posea.</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: %2.</source>
        <translation>El evento %1 del diario no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Event %1 of the journal does not follow the one before it: an event was changed, removed or put in.</source>
        <translation>El evento %1 del diario no sigue al anterior: se cambió, quitó o insertó un evento.</translation>
    </message>
    <message>
        <source>Event %1 of the journal is not in canonical form: %2. Its bytes were changed after it was signed, or it was not written by Countersign.</source>
        <translation>El evento %1 del diario no está en forma canónica: %2. Sus bytes se cambiaron después de la firma, o no lo escribió Countersign.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes. Nothing was imported. Break the line and import again.</source>
        <translation>La línea %1 tiene más de %2 bytes. No se importó nada. Divida la línea e importe de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 is nested more than %2 levels deep. Nothing was imported. Flatten the list and import again.</source>
        <translation>La línea %1 está anidada a más de %2 niveles. No se importó nada. Aplane la lista e importe de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 of the .env file cannot be read: %2. Nothing was taken from it. Mend the line and try again.</source>
        <translation>La línea %1 del archivo .env no se puede leer: %2. No se tomó nada de él. Corrija la línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>More than one deployment fits &quot;%1&quot;: %2. Name more of its id.</source>
        <translation>Más de un despliegue encaja con «%1»: %2. Indique más de su id.</translation>
    </message>
    <message>
        <source>More than one person fits &quot;%1&quot;: %2. Name them in full, or by e-mail.</source>
        <translation>Más de una persona encaja con «%1»: %2. Indíquela con el nombre completo o por correo.</translation>
    </message>
    <message>
        <source>No rollback is under way. &quot;countersign rollback ID start&quot; begins one.</source>
        <translation>No hay ninguna vuelta atrás en curso. «countersign rollback ID start» empieza una.</translation>
    </message>
    <message>
        <source>Nobody called %1 is in this journal. &quot;countersign people list&quot; shows who is; &quot;countersign people add&quot; enrols a person.</source>
        <translation>En este diario no hay nadie llamado %1. «countersign people list» muestra quién está; «countersign people add» inscribe a una persona.</translation>
    </message>
    <message>
        <source>Nobody confirmed this command, so nothing was run. Look at it above and say --yes, or answer on the terminal.</source>
        <translation>Nadie confirmó esta orden, así que no se ejecutó nada. Mírela arriba y diga --yes, o responda en el terminal.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on this laptop yet. Enrol yourself first: a name, an e-mail address and a PIN.</source>
        <translation>En este equipo aún no hay nadie inscrito. Inscríbase primero: un nombre, un correo electrónico y un PIN.</translation>
    </message>
    <message>
        <source>Nothing at &quot;%1&quot; can be run. Name a step, an item or a line with a command block, or a check that a command decides.</source>
        <translation>En «%1» no hay nada que se pueda ejecutar. Nombre un paso, un punto o una línea con un bloque de órdenes, o una comprobación que decida una orden.</translation>
    </message>
    <message>
        <source>Nothing changes by that: %1 is in that state already.</source>
        <translation>Eso no cambia nada: %1 ya está en ese estado.</translation>
    </message>
    <message>
        <source>Nothing is left that must hold for &quot;%1&quot;. Write a condition, or dismiss the check.</source>
        <translation>No queda nada que deba cumplirse para «%1». Escriba una condición, o descarte la comprobación.</translation>
    </message>
    <message>
        <source>Only the lead of this deployment (%1) may do that.</source>
        <translation>Solo quien dirige este despliegue (%1) puede hacer eso.</translation>
    </message>
    <message>
        <source>Only the owner of this journal (%1) may do that.</source>
        <translation>Solo el propietario de este diario (%1) puede hacer eso.</translation>
    </message>
    <message>
        <source>SQLite refused the setting %1 for the journal %2. Without it nothing can be kept safely, so it was not opened.</source>
        <translation>SQLite rechazó el ajuste %1 para el diario %2. Sin él nada se puede guardar con seguridad, así que no se abrió.</translation>
    </message>
    <message>
        <source>Secrets are not written to %1: %2. What stood there before is unchanged. Choose another place.</source>
        <translation>No se escriben secretos en %1: %2. Lo que había antes no ha cambiado. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Someone else recorded something at the same moment. Nothing was lost; look at what changed and do it again.</source>
        <translation>Otra persona registró algo en el mismo momento. No se perdió nada; mire qué cambió y repítalo.</translation>
    </message>
    <message>
        <source>That cannot be taken back any more: something newer builds on it, or it was an approval, which is given anew.</source>
        <translation>Eso ya no se puede retirar: algo más nuevo se apoya en ello, o era una aprobación, que se da de nuevo.</translation>
    </message>
    <message>
        <source>That is not the PIN of this key. After five wrong tries each further one takes longer.</source>
        <translation>Ese no es el PIN de esta clave. Tras cinco intentos fallidos, cada nuevo intento tarda más.</translation>
    </message>
    <message>
        <source>That is too large to be recorded (%1 bytes, at most 65,536). Attach it as a file instead.</source>
        <translation>Eso es demasiado grande para registrarlo (%1 bytes, como mucho 65.536). Adjúntelo como archivo.</translation>
    </message>
    <message>
        <source>That text is too long (%1 characters, at most %2).</source>
        <translation>Ese texto es demasiado largo (%1 caracteres, como mucho %2).</translation>
    </message>
    <message>
        <source>The PIN is too short: use at least %1 characters.</source>
        <translation>El PIN es demasiado corto: use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1.</source>
        <translation>El certificado no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The command could not be started: %1. Nothing was recorded.</source>
        <translation>No se pudo iniciar la orden: %1. No se registró nada.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; cannot be read at column %2: expected %3.</source>
        <translation>La condición «%1» no se puede leer en la columna %2: se esperaba %3.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the command had ended, so nothing was recorded. It was told to stop there; look at the server before you run it again.</source>
        <translation>La conexión con %1 se cortó antes de que terminara la orden, así que no se registró nada. Se le dijo que parase allí; mire el servidor antes de ejecutarla otra vez.</translation>
    </message>
    <message>
        <source>The day %1 is over already. A waiver needs a day to come.</source>
        <translation>El día %1 ya pasó. Una exención necesita un día por venir.</translation>
    </message>
    <message>
        <source>The deployment is not live (%1), so there is no watch to close.</source>
        <translation>El despliegue no está en producción (%1), así que no hay vigilancia que cerrar.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. What stood there before is unchanged. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se pudo escribir %1. Lo que había antes no ha cambiado. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The emergency has not been reviewed yet (due %1). It is closed only after its review.</source>
        <translation>La emergencia aún no se ha revisado (vence %1). Solo se cierra tras su revisión.</translation>
    </message>
    <message>
        <source>The gate before this one (%1) has not been passed yet. Gates are passed in the order of the checklist.</source>
        <translation>Aún no se ha pasado la puerta anterior (%1). Las puertas se pasan en el orden de la lista.</translation>
    </message>
    <message>
        <source>The gate cannot be passed yet: %1. The list of blockers says what stands in the way.</source>
        <translation>La puerta aún no se puede pasar: %1. La lista de bloqueos dice qué lo impide.</translation>
    </message>
    <message>
        <source>The journal %1 can be read but not written. Nothing can be recorded until its permissions are mended.</source>
        <translation>El diario %1 se puede leer pero no escribir. No se podrá registrar nada hasta que se corrijan sus permisos.</translation>
    </message>
    <message>
        <source>The journal %1 has lost events: it ends at event %2, but this laptop has seen event %3. An older copy was put back, or its end was cut off. Put the newer file back, or let the owner accept the loss: &quot;countersign journal accept&quot;.</source>
        <translation>El diario %1 ha perdido eventos: termina en el evento %2, pero este equipo ha visto el evento %3. Se repuso una copia antigua, o se cortó su final. Reponga el archivo más nuevo, o deje que el propietario acepte la pérdida: «countersign journal accept».</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. It was not changed. Restore a backup, and keep this file for whoever looks into it.</source>
        <translation>El diario %1 está dañado: %2. No se modificó. Restaure una copia de seguridad y conserve este archivo para quien lo investigue.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program and did not become free in time. Nothing was lost; try again.</source>
        <translation>Otro programa está usando el diario %1 y no quedó libre a tiempo. No se perdió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal %1 is not the one this laptop knows: another was put in its place. Put the right file back, or let the owner accept it: &quot;countersign journal accept&quot;.</source>
        <translation>El diario %1 no es el que este equipo conoce: se puso otro en su lugar. Reponga el archivo correcto, o deje que el propietario lo acepte: «countersign journal accept».</translation>
    </message>
    <message>
        <source>The journal %1 lies on a network file system (%2), where SQLite cannot keep it safe. Choose a place on a local disk.</source>
        <translation>El diario %1 está en un sistema de archivos de red (%2), donde SQLite no puede mantenerlo a salvo. Elija un lugar en un disco local.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Countersign (format %2). It was not changed. Update Countersign to open it.</source>
        <translation>El diario %1 lo escribió un Countersign más nuevo (formato %2). No se modificó. Actualice Countersign para abrirlo.</translation>
    </message>
    <message>
        <source>The key %1 is not in this laptop&apos;s key store. It may belong to another laptop or user, or it was removed.</source>
        <translation>La clave %1 no está en el almacén de claves de este equipo. Puede pertenecer a otro equipo o usuario, o haberse eliminado.</translation>
    </message>
    <message>
        <source>The key of %1 has been revoked. Whoever lost a key or forgot a PIN is enrolled anew.</source>
        <translation>La clave de %1 ha sido revocada. Quien perdió una clave u olvidó un PIN se inscribe de nuevo.</translation>
    </message>
    <message>
        <source>The key of %1 is not among the hosts your ssh knows, or it is another one now. Nothing was run. Connect once with ssh in a terminal and compare the fingerprint with the server&apos;s.</source>
        <translation>La clave de %1 no está entre los servidores que su ssh conoce, o ahora es otra. No se ejecutó nada. Conéctese una vez con ssh en un terminal y compare la huella con la del servidor.</translation>
    </message>
    <message>
        <source>The key store did not answer within %1 seconds. It may be waiting for you in another window: answer there, then try again.</source>
        <translation>El almacén de claves no respondió en %1 segundos. Puede que le espere en otra ventana: responda allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key store has no default keyring, so there is nothing to keep keys and secrets in. Make one (in Passwords and Keys: New, Password keyring, then set it as the default) and try again.</source>
        <translation>El almacén de claves no tiene un depósito predeterminado, así que no hay dónde guardar claves y secretos. Cree uno (en Contraseñas y claves: Nuevo, Depósito de contraseñas, y márquelo como predeterminado) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key store is locked, or its question was closed without an answer. Nothing was read or kept. Unlock it and try again.</source>
        <translation>El almacén de claves está bloqueado, o su pregunta se cerró sin respuesta. No se leyó ni se guardó nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key store refused: %1. Look at it in its own program, then try again.</source>
        <translation>El almacén de claves se negó: %1. Mírelo en su propio programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The reason is too short: write at least %1 visible characters, so that it still means something in a year.</source>
        <translation>El motivo es demasiado corto: escriba al menos %1 caracteres visibles, para que aún signifique algo dentro de un año.</translation>
    </message>
    <message>
        <source>The record has no signature box &quot;%1&quot;.</source>
        <translation>El acta no tiene ninguna casilla de firma «%1».</translation>
    </message>
    <message>
        <source>The record is damaged: %1. It does not show what was signed.</source>
        <translation>El acta está dañada: %1. No muestra lo que se firmó.</translation>
    </message>
    <message>
        <source>The secret %1 is too large for a key store (%2 bytes, at most %3). Nothing was kept. Leave it in a file that only its owner can read, and give the file&apos;s path instead.</source>
        <translation>El secreto %1 es demasiado grande para un almacén de claves (%2 bytes, como mucho %3). No se guardó nada. Déjelo en un archivo que solo su dueño pueda leer e indique la ruta del archivo.</translation>
    </message>
    <message>
        <source>The signature of event %1 does not fit what it says: it was changed after it was signed.</source>
        <translation>La firma del evento %1 no corresponde a lo que dice: se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed; type them again.</source>
        <translation>Los dos PIN no coinciden. No se cambió nada; escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>There are more than %1 items (reached at line %2). Nothing was imported. Split the checklist and import its parts.</source>
        <translation>Hay más de %1 puntos (alcanzados en la línea %2). No se importó nada. Divida la lista e importe sus partes.</translation>
    </message>
    <message>
        <source>There is no check %1 in this deployment. `countersign check list` names them all.</source>
        <translation>No hay ninguna comprobación %1 en este despliegue. `countersign check list` las nombra todas.</translation>
    </message>
    <message>
        <source>There is no deployment %1. &quot;countersign status&quot; lists them all.</source>
        <translation>No hay ningún despliegue %1. «countersign status» los enumera todos.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the name and the folder.</source>
        <translation>No hay ningún archivo en %1. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>There is no item %1 in this checklist. &quot;countersign status ID --json&quot; lists their ids.</source>
        <translation>En esta lista no hay ningún punto %1. «countersign status ID --json» enumera sus ids.</translation>
    </message>
    <message>
        <source>There is no key store on this system (%1). Keys and secrets cannot be kept. Start one, for example gnome-keyring or KWallet, and try again.</source>
        <translation>En este sistema no hay almacén de claves (%1). No se pueden guardar claves ni secretos. Inicie uno, por ejemplo gnome-keyring o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This PDF cannot be signed: %1. It was not changed.</source>
        <translation>Este PDF no se puede firmar: %1. No se modificó.</translation>
    </message>
    <message>
        <source>This attachment (%1) was purged on purpose; the journal says by whom and why. Its fingerprint is still there.</source>
        <translation>Este adjunto (%1) se purgó a propósito; el diario dice quién y por qué. Su huella sigue ahí.</translation>
    </message>
    <message>
        <source>This checklist has no field &quot;%1&quot;.</source>
        <translation>Esta lista no tiene ningún campo «%1».</translation>
    </message>
    <message>
        <source>This checklist has no placeholder &quot;%1&quot;. It has: %2.</source>
        <translation>Esta lista no tiene ningún hueco «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>This checklist names no role %1. It names: %2.</source>
        <translation>Esta lista no nombra ningún rol %1. Nombra: %2.</translation>
    </message>
    <message>
        <source>This command is not run as it stands: %1.</source>
        <translation>Esta orden no se ejecuta tal como está: %1.</translation>
    </message>
    <message>
        <source>This deployment is over (%1). Nothing more can be recorded in it; start a new one.</source>
        <translation>Este despliegue ha terminado (%1). No se puede registrar nada más en él; inicie uno nuevo.</translation>
    </message>
    <message>
        <source>This is not a Countersign record: it is neither a PDF file nor a bundle.</source>
        <translation>Esto no es un registro de Countersign: no es un archivo PDF ni un paquete.</translation>
    </message>
    <message>
        <source>This is not text from byte %1 on: a program, a picture or a damaged file. If it is text, save it as UTF-8 and import it again.</source>
        <translation>Desde el byte %1 esto no es texto: es un programa, una imagen o un archivo dañado. Si es texto, guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This needs the PIN of %1. Run it in a terminal, or hand it over with --pin-fd.</source>
        <translation>Esto necesita el PIN de %1. Ejecútelo en un terminal, o entréguelo con --pin-fd.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for %1. The next try is possible in %2 seconds.</source>
        <translation>Demasiados PIN equivocados para %1. El próximo intento es posible dentro de %2 segundos.</translation>
    </message>
</context>
<context>
    <name>Flips</name>
    <message>
        <source>Holds again: %1</source>
        <translation>Vuelve a cumplirse: %1</translation>
    </message>
    <message>
        <source>Now failing: %1: %2</source>
        <translation>Ahora falla: %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message>
        <source>%1 (the text names none, these are the usual ones)</source>
        <translation>%1 (el texto no nombra ninguno; estos son los habituales)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them secret</source>
        <translation>
            <numerusform>%1, %n de ellas secreta</numerusform>
            <numerusform>%1, %n de ellas secretas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n rounds</source>
        <translation>
            <numerusform>%1, en %n ronda</numerusform>
            <numerusform>%1, en %n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill in</source>
        <translation>
            <numerusform>%n espacio en blanco por completar</numerusform>
            <numerusform>%n espacios en blanco por completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command step(s)</source>
        <translation>
            <numerusform>%n paso con órdenes</numerusform>
            <numerusform>%n pasos con órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) for a rollback</source>
        <translation>
            <numerusform>%n condición para volver atrás</numerusform>
            <numerusform>%n condiciones para volver atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n garbled place(s) in the text were repaired</source>
        <translation>
            <numerusform>se reparó %n lugar dañado del texto</numerusform>
            <numerusform>se repararon %n lugares dañados del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known problem(s) with what to do</source>
        <translation>
            <numerusform>%n problema conocido con lo que hacer</numerusform>
            <numerusform>%n problemas conocidos con lo que hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional task(s), which hold no gate</source>
        <translation>
            <numerusform>%n tarea opcional, que no detiene ninguna puerta</numerusform>
            <numerusform>%n tareas opcionales, que no detienen ninguna puerta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) to fill</source>
        <translation>
            <numerusform>%n hueco por rellenar</numerusform>
            <numerusform>%n huecos por rellenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) sign</source>
        <translation>
            <numerusform>firma %n rol</numerusform>
            <numerusform>firman %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) for a rollback</source>
        <translation>
            <numerusform>%n sección para una vuelta atrás</numerusform>
            <numerusform>%n secciones para una vuelta atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of recurring work, which never counts for the release</source>
        <translation>
            <numerusform>%n sección de trabajo periódico, que nunca cuenta para la entrega</numerusform>
            <numerusform>%n secciones de trabajo periódico, que nunca cuentan para la entrega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of which one is chosen</source>
        <translation>
            <numerusform>%n sección de las que se elige una</numerusform>
            <numerusform>%n secciones de las que se elige una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that a machine can check</source>
        <translation>
            <numerusform>%n afirmación que una máquina puede comprobar</numerusform>
            <numerusform>%n afirmaciones que una máquina puede comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) inside code blocks</source>
        <translation>
            <numerusform>%n tarea dentro de bloques de código</numerusform>
            <numerusform>%n tareas dentro de bloques de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that the text shows as done already</source>
        <translation>
            <numerusform>%n tarea que el texto da ya por hecha</numerusform>
            <numerusform>%n tareas que el texto da ya por hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) under others</source>
        <translation>
            <numerusform>%n tarea bajo otras</numerusform>
            <numerusform>%n tareas bajo otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Ninguna tarea</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code block(s)</source>
        <translation>
            <numerusform>%n bloque de código</numerusform>
            <numerusform>%n bloques de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>%n lugar(es) dañado(s) reparado(s)</numerusform>
            <numerusform>%n lugar(es) dañado(s) reparado(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in code</source>
        <translation>
            <numerusform>%n en código</numerusform>
            <numerusform>%n en código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto(s)</numerusform>
            <numerusform>%n punto(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested</source>
        <translation>
            <numerusform>%n anidado</numerusform>
            <numerusform>%n anidados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Gate %1: lines %2 to %3</source>
        <translation>Puerta %1: líneas %2 a %3</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>Problemas conocidos</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>Volver atrás cuando</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Orden de arranque</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Criterios de éxito</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece una mirada</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloqueante</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreta</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>en un mes</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… y %n más como este (todos con --json)</numerusform>
            <numerusform>… y %n más como este (todos con --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a link?</source>
        <translation>¿Abrir un enlace?</translation>
    </message>
    <message>
        <source>The checklist links to this address. Open it in the browser?</source>
        <translation>La lista enlaza a esta dirección. ¿Abrirla en el navegador?</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Marcha atrás</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Despliegue</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Punto</translation>
    </message>
    <message>
        <source>&amp;New deployment from a starter</source>
        <translation>&amp;Nuevo despliegue desde una plantilla</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>%1 bytes; attached to this file as it was</source>
        <translation>%1 bytes; adjunto a este archivo tal como era</translation>
    </message>
    <message>
        <source>%1 handed the lead to %2: “%3”</source>
        <translation>%1 pasó la dirección a %2: «%3»</translation>
    </message>
    <message>
        <source>%1 has not signed</source>
        <translation>%1 no ha firmado</translation>
    </message>
    <message>
        <source>%1 of %2 roles have signed.</source>
        <translation>Han firmado %1 de %2 roles.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resueltos</translation>
    </message>
    <message>
        <source>%1 rejected the deployment</source>
        <translation>%1 rechazó el despliegue</translation>
    </message>
    <message>
        <source>%1 run, %2 of them hold; %3 not switched on</source>
        <translation>%1 ejecutadas, %2 de ellas se cumplen; %3 sin activar</translation>
    </message>
    <message>
        <source>%1 runs of broken characters are shown mended; the attached file is unchanged</source>
        <translation>%1 series de caracteres dañados se muestran reparadas; el archivo adjunto no ha cambiado</translation>
    </message>
    <message>
        <source>%1 sections, %2 items, %3 steps, %4 checks, %5 sign-offs</source>
        <translation>%1 secciones, %2 puntos, %3 pasos, %4 comprobaciones, %5 firmas</translation>
    </message>
    <message>
        <source>%1 signed in more than one role: %2</source>
        <translation>%1 firmó en más de un rol: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 ticked %n item(s), from “%2” to “%3”</source>
        <translation>
            <numerusform>%1 marcó %n punto, de «%2» a «%3»</numerusform>
            <numerusform>%1 marcó %n puntos, de «%2» a «%3»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 was reached at %2</source>
        <translation>se llegó a %1 por %2</translation>
    </message>
    <message>
        <source>%1 where no zone is given</source>
        <translation>%1 donde no se indica zona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
    <message>
        <source>%1: %2 ms before, %3 ms now</source>
        <translation>%1: antes %2 ms, ahora %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) dismissed: %1</source>
        <translation>
            <numerusform>%n comprobación descartada: %1</numerusform>
            <numerusform>%n comprobaciones descartadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) not run (%1): %2</source>
        <translation>
            <numerusform>%n comprobación sin ejecutar (%1): %2</numerusform>
            <numerusform>%n comprobaciones sin ejecutar (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n despliegue</numerusform>
            <numerusform>%n despliegues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) called not applicable: %1</source>
        <translation>
            <numerusform>%n punto obligatorio declarado no aplicable: %1</numerusform>
            <numerusform>%n puntos obligatorios declarados no aplicables: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) failing, first of them: %1.</source>
        <translation>
            <numerusform>Falla %n punto obligatorio: %1.</numerusform>
            <numerusform>Fallan %n puntos obligatorios, el primero: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) not settled: %1</source>
        <translation>
            <numerusform>%n punto obligatorio sin resolver: %1</numerusform>
            <numerusform>%n puntos obligatorios sin resolver: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) of %1 not settled.</source>
        <translation>
            <numerusform>%n punto obligatorio de %1 sin resolver.</numerusform>
            <numerusform>%n puntos obligatorios de %1 sin resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the start; the attached file is the last</source>
        <translation>
            <numerusform>%n vez desde el inicio; el archivo adjunto es el último</numerusform>
            <numerusform>%n veces desde el inicio; el archivo adjunto es el último</numerusform>
        </translation>
    </message>
    <message>
        <source>A check has turned red since %1 signed</source>
        <translation>Una comprobación ha pasado a rojo desde que firmó %1</translation>
    </message>
    <message>
        <source>A rollback was begun and stood down</source>
        <translation>Se inició una vuelta atrás y se anuló</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>All %1 required items are settled without exception.</source>
        <translation>Los %1 puntos obligatorios están resueltos sin excepción.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 required items are settled, %n of them with an exception.</source>
        <translation>
            <numerusform>Los %1 puntos obligatorios están resueltos, %n de ellos con una excepción.</numerusform>
            <numerusform>Los %1 puntos obligatorios están resueltos, %n de ellos con excepciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>An emergency was declared, and its review is still due</source>
        <translation>Se declaró una emergencia y su revisión sigue pendiente</translation>
    </message>
    <message>
        <source>An emergency was declared; it has been reviewed</source>
        <translation>Se declaró una emergencia; ya fue revisada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Approved host</source>
        <translation>Servidor aprobado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Vuelta a</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks that belong to no item</source>
        <translation>Comprobaciones que no pertenecen a ningún punto</translation>
    </message>
    <message>
        <source>Checks watched</source>
        <translation>Comprobaciones vigiladas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Could not be told: %1</source>
        <translation>No se pudo saber: %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarada</translation>
    </message>
    <message>
        <source>Degraded: %1</source>
        <translation>Degradado: %1</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Deployment record</source>
        <translation>Acta de despliegue</translation>
    </message>
    <message>
        <source>Deployment record  ·  Record %1  ·  times are %2 where no zone is given</source>
        <translation>Acta de despliegue  ·  Acta %1  ·  las horas son %2 donde no se indica zona</translation>
    </message>
    <message>
        <source>Deployments from %1 to %2</source>
        <translation>Despliegues del %1 al %2</translation>
    </message>
    <message>
        <source>Deployments of a period</source>
        <translation>Despliegues de un periodo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every deployment that was started in this time is listed, with what it came to and its exceptions.</source>
        <translation>Figura cada despliegue iniciado en este tiempo, con su resultado y sus excepciones.</translation>
    </message>
    <message>
        <source>Evidence purged: %1, by %2, %3 bytes, digest %4…</source>
        <translation>Prueba eliminada: %1, de %2, %3 bytes, resumen %4…</translation>
    </message>
    <message>
        <source>Evidence: %1, by %2, %3 bytes, digest %4…</source>
        <translation>Prueba: %1, de %2, %3 bytes, resumen %4…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export seal</source>
        <translation>Sello de exportación</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Full: every item and every check</source>
        <translation>Completo: cada punto y cada comprobación</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>How to verify this record</source>
        <translation>Cómo verificar esta acta</translation>
    </message>
    <message>
        <source>How to verify this record with public tools</source>
        <translation>Cómo verificar esta acta con herramientas públicas</translation>
    </message>
    <message>
        <source>I have read this report: %1.</source>
        <translation>He leído este informe: %1.</translation>
    </message>
    <message>
        <source>I made this file from the journal as it stood. It stands for no role.</source>
        <translation>Hice este archivo a partir del diario tal como estaba. No representa ningún rol.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>It was rolled back</source>
        <translation>Se volvió atrás</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal now</source>
        <translation>Diario ahora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>En producción desde</translation>
    </message>
    <message>
        <source>May sign: %1</source>
        <translation>Puede firmar: %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>Nobody has been granted this role</source>
        <translation>Nadie ha recibido este rol</translation>
    </message>
    <message>
        <source>Nobody has signed here.</source>
        <translation>Nadie ha firmado aquí.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Not applicable: “%1”</source>
        <translation>No aplicable: «%1»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note by %1: “%2”</source>
        <translation>Nota de %1: «%2»</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Lugar de la firma</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autoridad privada</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Acta %1</translation>
    </message>
    <message>
        <source>Record %1, SHA-256 %2</source>
        <translation>Acta %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Acta anterior</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recurring work</source>
        <translation>Trabajo periódico</translation>
    </message>
    <message>
        <source>Rehearsal of the rollback</source>
        <translation>Ensayo de la vuelta atrás</translation>
    </message>
    <message>
        <source>Rejected by: %1.</source>
        <translation>Rechazado por: %1.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión hasta</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Marcha atrás</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Rules are from the checklist. A fingerprint shows that a value is the same or another one; no value is in this record.</source>
        <translation>Las reglas son de la lista. Una huella muestra si un valor es el mismo u otro; ningún valor está en este registro.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed in the journal only, not in this document.</source>
        <translation>Firmado solo en el diario, no en este documento.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Solo mode: one person holds every role of this journal. Nobody else has confirmed anything.</source>
        <translation>Modo individual: una sola persona tiene todos los roles de este diario. Nadie más ha confirmado nada.</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texto de origen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Summary: sections without their items; everything is in the attached journal</source>
        <translation>Resumen: secciones sin sus puntos; todo está en el diario adjunto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>TLS %1 ms</source>
        <translation>TLS %1 ms</translation>
    </message>
    <message>
        <source>The checklist, byte for byte</source>
        <translation>La lista, byte a byte</translation>
    </message>
    <message>
        <source>The deployment was abandoned: %1</source>
        <translation>El despliegue se abandonó: %1</translation>
    </message>
    <message>
        <source>The deployment was closed, %1.</source>
        <translation>El despliegue se cerró, %1.</translation>
    </message>
    <message>
        <source>The lead decided not to go live. %1</source>
        <translation>Quien dirige decidió no poner en producción. %1</translation>
    </message>
    <message>
        <source>The lead decided to go live, %1.</source>
        <translation>Quien dirige decidió poner en producción, %1.</translation>
    </message>
    <message>
        <source>The signature of %1 is void</source>
        <translation>La firma de %1 es nula</translation>
    </message>
    <message>
        <source>The signed events of this deployment, one DSSE envelope a line</source>
        <translation>Los eventos firmados de este despliegue, un sobre DSSE por línea</translation>
    </message>
    <message>
        <source>This checklist has no items.</source>
        <translation>Esta lista no tiene puntos.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Esta acta</translation>
    </message>
    <message>
        <source>Ticked with a reason, without proof: %1</source>
        <translation>Marcado con un motivo, sin prueba: %1</translation>
    </message>
    <message>
        <source>Ticked with the reason “%1”</source>
        <translation>Marcado con el motivo «%1»</translation>
    </message>
    <message>
        <source>Ticked, although a check fails: %1</source>
        <translation>Marcado, aunque una comprobación falla: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Incidencia %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verifies the journal and the signatures without Countersign</source>
        <translation>Verifica el diario y las firmas sin Countersign</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Waived until %1: “%2”</source>
        <translation>Eximido hasta %1: «%2»</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Eximido: %1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dispensas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Watch closed</source>
        <translation>Vigilancia cerrada</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>What this record says of itself to a program</source>
        <translation>Lo que esta acta dice de sí misma a un programa</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Cuándo (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With output: every item, every check, what commands printed, and the source text</source>
        <translation>Con salidas: cada punto, cada comprobación, lo que imprimieron las órdenes y el texto de origen</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>Sin acta</translation>
    </message>
    <message>
        <source>Work that line %1 asks for</source>
        <translation>Trabajo que pide la línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them stand on the next page.</source>
        <translation>
            <numerusform>y %n más; todas figuran en la página siguiente.</numerusform>
            <numerusform>y %n más; todas figuran en la página siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>as under “%1”</source>
        <translation>como en «%1»</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>pedida por %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignado a %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>connect %1 ms</source>
        <translation>conectar %1 ms</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>do not go live, %1</source>
        <translation>no poner en producción, %1</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>no se cumple: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>se esperaba %1, llegó %2</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>finished %1; the verification was green after %2</source>
        <translation>terminada %1; la verificación estuvo en verde a los %2</translation>
    </message>
    <message>
        <source>finished %1; the verification was not green</source>
        <translation>terminada %1; la verificación no estuvo en verde</translation>
    </message>
    <message>
        <source>first byte %1 ms</source>
        <translation>primer byte %1 ms</translation>
    </message>
    <message>
        <source>go live, %1</source>
        <translation>poner en producción, %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>terminado a la fuerza</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>líneas %1</translation>
    </message>
    <message numerus="yes">
        <source>looked at %1 times in %n hour(s), failed %2 times, slowest hour %3 ms</source>
        <translation>
            <numerusform>mirada %1 veces en %n hora, falló %2 veces, hora más lenta %3 ms</numerusform>
            <numerusform>mirada %1 veces en %n horas, falló %2 veces, hora más lenta %3 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>may be sent to %1</source>
        <translation>puede enviarse a %1</translation>
    </message>
    <message>
        <source>needs revision, %1</source>
        <translation>necesita revisión, %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin acta</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>nadie ha firmado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>no secreta</translation>
    </message>
    <message>
        <source>printed too much and was ended</source>
        <translation>imprimió demasiado y se detuvo</translation>
    </message>
    <message>
        <source>red for %1</source>
        <translation>en rojo durante %1</translation>
    </message>
    <message>
        <source>red, and not over when this record was made</source>
        <translation>en rojo, y sin terminar cuando se hizo este registro</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>resolve %1 ms</source>
        <translation>resolver %1 ms</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreta</translation>
    </message>
    <message>
        <source>set</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>signed in this file</source>
        <translation>firmado en este archivo</translation>
    </message>
    <message>
        <source>stood down %1: “%2”</source>
        <translation>anulada %1: «%2»</translation>
    </message>
    <message>
        <source>the same value as in the last deployment</source>
        <translation>el mismo valor que en el despliegue anterior</translation>
    </message>
    <message>
        <source>took too long and was ended</source>
        <translation>tardó demasiado y se detuvo</translation>
    </message>
    <message>
        <source>total %1 ms</source>
        <translation>total %1 ms</translation>
    </message>
    <message>
        <source>transfer %1 ms</source>
        <translation>transferencia %1 ms</translation>
    </message>
    <message>
        <source>under way when this record was made</source>
        <translation>en curso cuando se hizo este registro</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nula</translation>
    </message>
    <message>
        <source>void: %1 changed since</source>
        <translation>nula: %1 cambió desde entonces</translation>
    </message>
    <message>
        <source>wanted within %1</source>
        <translation>se pedía en %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here; the journal holds the digest of all of them …</source>
        <translation>
            <numerusform>… %n línea omitida aquí; el diario guarda el resumen de todas …</numerusform>
            <numerusform>… %n líneas omitidas aquí; el diario guarda el resumen de todas …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Retirado: «%1»</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <translation>%1 %2 en %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) degraded</source>
        <translation>
            <numerusform>%n punto degradado</numerusform>
            <numerusform>%n puntos degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failing</source>
        <translation>
            <numerusform>%n punto falla</numerusform>
            <numerusform>%n puntos fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked with a reason although their probe could not tell</source>
        <translation>
            <numerusform>%n punto marcado con un motivo aunque su sonda no pudo saberlo</numerusform>
            <numerusform>%n puntos marcados con un motivo aunque su sonda no pudo saberlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waived</source>
        <translation>
            <numerusform>%n punto eximido</numerusform>
            <numerusform>%n puntos eximidos</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 I have reviewed %2 required items and approve the deployment of %3, %4.</source>
        <translation>Como %1 he revisado %2 puntos obligatorios y apruebo el despliegue de %3, %4.</translation>
    </message>
    <message>
        <source>As %1 I have reviewed %2 required items of the deployment of %3, %4.</source>
        <translation>Como %1 he revisado %2 puntos obligatorios del despliegue de %3, %4.</translation>
    </message>
    <message>
        <source>As %1 I reject the deployment of %2.</source>
        <translation>Como %1 rechazo el despliegue de %2.</translation>
    </message>
    <message>
        <source>with exceptions: %1</source>
        <translation>con excepciones: %1</translation>
    </message>
    <message>
        <source>without exceptions</source>
        <translation>sin excepciones</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%1 de %n firmado</numerusform>
            <numerusform>%1 de %n firmados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 %3 to %4</source>
        <translation>%1 — %2 %3 en %4</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- y %n más</numerusform>
            <numerusform>- y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemName</name>
    <message>
        <source>REHEARSAL · %1</source>
        <translation>ENSAYO · %1</translation>
    </message>
</context>
<context>
    <name>VariableRule</name>
    <message>
        <source>be %1 hexadecimal digits</source>
        <translation>tener %1 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>be a JSON array</source>
        <translation>ser una lista JSON</translation>
    </message>
    <message>
        <source>be a host name</source>
        <translation>ser un nombre de servidor</translation>
    </message>
    <message>
        <source>be a list with commas between</source>
        <translation>ser una lista separada por comas</translation>
    </message>
    <message>
        <source>be a number from %1 to %2</source>
        <translation>ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>be a path</source>
        <translation>ser una ruta</translation>
    </message>
    <message>
        <source>be a port number</source>
        <translation>ser un número de puerto</translation>
    </message>
    <message>
        <source>be a rate, such as 100/minute</source>
        <translation>ser una tasa, como 100/minute</translation>
    </message>
    <message>
        <source>be a whole number</source>
        <translation>ser un número entero</translation>
    </message>
    <message>
        <source>be an address</source>
        <translation>ser una dirección</translation>
    </message>
    <message>
        <source>be an address with %1://</source>
        <translation>ser una dirección con %1://</translation>
    </message>
    <message>
        <source>be an e-mail address</source>
        <translation>ser una dirección de correo</translation>
    </message>
    <message>
        <source>be hard to guess</source>
        <translation>ser difícil de adivinar</translation>
    </message>
    <message>
        <source>be no placeholder</source>
        <translation>no ser un hueco</translation>
    </message>
    <message>
        <source>be one of %1</source>
        <translation>ser uno de %1</translation>
    </message>
    <message>
        <source>be true or false</source>
        <translation>ser true o false</translation>
    </message>
    <message>
        <source>be used nowhere else</source>
        <translation>no usarse en ningún otro sitio</translation>
    </message>
    <message>
        <source>be “%1”</source>
        <translation>ser «%1»</translation>
    </message>
    <message>
        <source>begin with %1</source>
        <translation>empezar por %1</translation>
    </message>
    <message>
        <source>begin with %1://</source>
        <translation>empezar por %1://</translation>
    </message>
    <message>
        <source>differ from the example in the text</source>
        <translation>diferir del ejemplo del texto</translation>
    </message>
    <message>
        <source>have a digit</source>
        <translation>tener una cifra</translation>
    </message>
    <message>
        <source>have a symbol</source>
        <translation>tener un símbolo</translation>
    </message>
    <message>
        <source>have at least %1 characters</source>
        <translation>tener al menos %1 caracteres</translation>
    </message>
    <message>
        <source>have upper and lower case</source>
        <translation>tener mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>hold %1 bits</source>
        <translation>contener %1 bits</translation>
    </message>
    <message>
        <source>hold %1 bytes</source>
        <translation>contener %1 bytes</translation>
    </message>
    <message>
        <source>hold no wildcard</source>
        <translation>no contener comodines</translation>
    </message>
    <message>
        <source>name origins with %1</source>
        <translation>nombrar orígenes con %1</translation>
    </message>
    <message>
        <source>not be the default</source>
        <translation>no ser el valor por defecto</translation>
    </message>
    <message>
        <source>not be “%1”</source>
        <translation>no ser «%1»</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 countersigned this file as %2 without a sign-off in the journal; the role is granted there.</source>
        <translation>%1 refrendó este archivo como %2 sin firma en el diario; el rol se concede allí.</translation>
    </message>
    <message>
        <source>%1 sealed this file when it was exported.</source>
        <translation>%1 selló este archivo al exportarlo.</translation>
    </message>
    <message>
        <source>%1 signed as %2 in the journal only, not in this file.</source>
        <translation>%1 firmó como %2 solo en el diario, no en este archivo.</translation>
    </message>
    <message>
        <source>%1 signed this file as %2, a role that nobody has granted.</source>
        <translation>%1 firmó este archivo como %2, un rol que nadie ha concedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes stand behind the last signature that nobody has signed.</source>
        <translation>Tras la última firma hay bytes que nadie ha firmado.</translation>
    </message>
    <message>
        <source>Intact, but nobody here vouches for its root. If the fingerprint %1 is the one you were told, say --trust %1.</source>
        <translation>Intacta, pero aquí nadie responde de su raíz. Si la huella %1 es la que le dijeron, indique --trust %1.</translation>
    </message>
    <message>
        <source>It holds no journal, so nothing it says can be checked.</source>
        <translation>No contiene ningún diario, así que nada de lo que dice se puede comprobar.</translation>
    </message>
    <message>
        <source>It is record %1, as this journal wrote it down at %2, with signatures added since.</source>
        <translation>Es el acta %1, tal como este diario la anotó el %2, con firmas añadidas después.</translation>
    </message>
    <message>
        <source>It is record %1, as this journal wrote it down at %2.</source>
        <translation>Es el acta %1, tal como este diario la anotó el %2.</translation>
    </message>
    <message>
        <source>It names a record before it (SHA-256 %1) that is not here.</source>
        <translation>Nombra un acta anterior (SHA-256 %1) que no está aquí.</translation>
    </message>
    <message>
        <source>Nobody has signed as %1.</source>
        <translation>Nadie ha firmado como %1.</translation>
    </message>
    <message>
        <source>Nobody has signed this file and no journal here has noted it: whatever its pages say, anyone could have written. Only the journal inside is signed.</source>
        <translation>Nadie ha firmado este archivo y ningún diario de aquí lo ha anotado: lo que dicen sus páginas pudo escribirlo cualquiera. Solo está firmado el diario que contiene.</translation>
    </message>
    <message>
        <source>Nobody has signed this file itself; only the journal inside it is signed.</source>
        <translation>Nadie ha firmado este archivo; solo está firmado el diario que contiene.</translation>
    </message>
    <message>
        <source>Not sound. %1</source>
        <translation>No íntegra. %1</translation>
    </message>
    <message>
        <source>Record %1 is missing here: record %2 follows it.</source>
        <translation>Falta aquí el acta %1: la sigue el acta %2.</translation>
    </message>
    <message>
        <source>Record %1 is not the file that record %2 names as the one before it.</source>
        <translation>El acta %1 no es el archivo que el acta %2 nombra como anterior.</translation>
    </message>
    <message>
        <source>Sound: all %1 events and %2 hold, and nothing was changed since.</source>
        <translation>Íntegra: los %1 eventos y %2 se sostienen, y nada se cambió después.</translation>
    </message>
    <message>
        <source>The attached checklist is not %1 as the deployment was started with.</source>
        <translation>La lista adjunta no es %1 con la que se inició el despliegue.</translation>
    </message>
    <message>
        <source>The attached journal is not the one that the record was made from.</source>
        <translation>El diario adjunto no es aquel del que se hizo el acta.</translation>
    </message>
    <message>
        <source>The certificate in the box %1 (%2) belongs to nobody in the journal.</source>
        <translation>El certificado de la casilla %1 (%2) no pertenece a nadie del diario.</translation>
    </message>
    <message>
        <source>The certificate in the box %1 (%2) is not that of the person who signed off.</source>
        <translation>El certificado de la casilla %1 (%2) no es el de la persona que firmó.</translation>
    </message>
    <message>
        <source>The journal knows a sign-off as %1, but the record has no box for it.</source>
        <translation>El diario conoce una firma como %1, pero el acta no tiene casilla para ella.</translation>
    </message>
    <message>
        <source>The signature as %1 carries a time stamp by %2: %3.</source>
        <translation>La firma como %1 lleva un sello de tiempo de %2: %3.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 belongs to another role or meaning.</source>
        <translation>La firma de %2 en la casilla %1 pertenece a otro rol o significado.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 does not hold: %3.</source>
        <translation>La firma de %2 en la casilla %1 no se sostiene: %3.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 does not name a sign-off.</source>
        <translation>La firma de %2 en la casilla %1 no nombra ninguna declaración de firma.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 names a sign-off that is not in the journal.</source>
        <translation>La firma de %2 en la casilla %1 nombra una declaración que no está en el diario.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 was made for another record.</source>
        <translation>La firma de %2 en la casilla %1 se hizo para otra acta.</translation>
    </message>
    <message>
        <source>This file was exported with a signature as %1, and that signature is gone: it was cut back to an earlier state.</source>
        <translation>Este archivo se exportó con una firma como %1, y esa firma ya no está: se recortó a un estado anterior.</translation>
    </message>
    <message>
        <source>This journal has not written this file down.</source>
        <translation>Este diario no ha anotado este archivo.</translation>
    </message>
    <message>
        <source>This journal has written record %1 down with another SHA-256: this is not that file.</source>
        <translation>Este diario anotó el acta %1 con otro SHA-256: no es este archivo.</translation>
    </message>
    <message>
        <source>Two different files call themselves record %1.</source>
        <translation>Dos archivos distintos se llaman acta %1.</translation>
    </message>
</context>
<context>
    <name>WatchLanes</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>median %1 (before: %2)</source>
        <translation>mediana %1 (antes: %2)</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar las teclas…</translation>
    </message>
    <message>
        <source>&amp;Contacts and reference</source>
        <translation>&amp;Contactos y consulta</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Dar marcha atrás…</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>All &amp;deployments</source>
        <translation>Todos los &amp;despliegues</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Language: as the &amp;system</source>
        <translation>Idioma: como el &amp;sistema</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>Aspecto: &amp;oscuro</translation>
    </message>
    <message>
        <source>Look: &amp;high contrast</source>
        <translation>Aspecto: &amp;alto contraste</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>Aspecto: c&amp;laro</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>Aspecto: como el &amp;sistema</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Show the verdict in the t&amp;ray</source>
        <translation>Mostrar el ve&amp;redicto en la bandeja</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 answered with an error: %2</source>
        <translation>%1 respondió con un error: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>no se puede llegar a %1</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer ended</source>
        <translation>%1 cerró la conexión antes de terminar la respuesta</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time</source>
        <translation>%1 no aceptó una conexión a tiempo</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1 no habla TLS</translation>
    </message>
    <message>
        <source>%1 is an address that is never contacted</source>
        <translation>%1 es una dirección con la que no se contacta jamás</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 refused the login: %2</source>
        <translation>%1 denegó el acceso: %2</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: no se puede saber</translation>
    </message>
    <message numerus="yes">
        <source>%n checking</source>
        <translation>
            <numerusform>%n en comprobación</numerusform>
            <numerusform>%n en comprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n degradado</numerusform>
            <numerusform>%n degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n falla</numerusform>
            <numerusform>%n fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n no aplicable</numerusform>
            <numerusform>%n no aplicables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n caducado</numerusform>
            <numerusform>%n caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verificado</numerusform>
            <numerusform>%n verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n eximido</numerusform>
            <numerusform>%n eximidos</numerusform>
        </translation>
    </message>
    <message>
        <source>ABORTED</source>
        <translation>ABANDONADO</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>CERRADO</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO WITH WAIVERS</source>
        <translation>GO CON EXENCIONES</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>EN ESPERA</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN PRODUCCIÓN</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>REVERTIDO</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS falló</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nula</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Eximido</translation>
    </message>
    <message>
        <source>address refused</source>
        <translation>dirección rechazada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>cannot tell: its secret is only sent over TLS with a verified peer</source>
        <translation>no se sabe: su secreto solo se envía por TLS con un extremo verificado</translation>
    </message>
    <message>
        <source>cannot tell: its secret may not go to this host</source>
        <translation>no se sabe: su secreto no puede ir a este servidor</translation>
    </message>
    <message>
        <source>cannot tell: the server it is to be seen from could not be used</source>
        <translation>no se sabe: no se pudo usar el servidor desde el que hay que mirar</translation>
    </message>
    <message>
        <source>cannot tell: this computer is offline</source>
        <translation>no se sabe: este equipo está sin conexión</translation>
    </message>
    <message>
        <source>cert. expired</source>
        <translation>cert. caducado</translation>
    </message>
    <message>
        <source>cert. not yet valid</source>
        <translation>cert. aún no válido</translation>
    </message>
    <message>
        <source>cert. of another host</source>
        <translation>cert. de otro servidor</translation>
    </message>
    <message>
        <source>closed early</source>
        <translation>cerrada antes de tiempo</translation>
    </message>
    <message>
        <source>it needs a secret that is not set</source>
        <translation>necesita un secreto que no está definido</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>visto por última vez hace %1</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formada</translation>
    </message>
    <message>
        <source>no answer (DNS)</source>
        <translation>sin respuesta (DNS)</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>ningún servidor de nombres respondió a tiempo</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nombre inexistente</translation>
    </message>
    <message>
        <source>no vantage</source>
        <translation>sin punto de vista</translation>
    </message>
    <message>
        <source>not TLS</source>
        <translation>no es TLS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>off: a person answers this one</source>
        <translation>apagada: a esto responde una persona</translation>
    </message>
    <message>
        <source>off: a placeholder in its address has no value yet</source>
        <translation>apagada: un hueco de su dirección aún no tiene valor</translation>
    </message>
    <message>
        <source>off: it changes or costs something and needs consent</source>
        <translation>apagada: cambia o cuesta algo y necesita permiso</translation>
    </message>
    <message>
        <source>off: it must be seen from the server itself</source>
        <translation>apagada: hay que mirarla desde el propio servidor</translation>
    </message>
    <message>
        <source>off: it was dismissed</source>
        <translation>apagada: se descartó</translation>
    </message>
    <message>
        <source>off: its address or statement is one that is never used</source>
        <translation>apagada: su dirección o su instrucción es de las que nunca se usan</translation>
    </message>
    <message>
        <source>off: its host has not been approved</source>
        <translation>apagada: su servidor no ha sido aprobado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>error nuestro</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation>rechazada por %1</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 did not end in time</source>
        <translation>la negociación TLS con %1 no terminó a tiempo</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 failed</source>
        <translation>la negociación TLS con %1 falló</translation>
    </message>
    <message>
        <source>the answer is larger than allowed</source>
        <translation>la respuesta es mayor de lo permitido</translation>
    </message>
    <message>
        <source>the answer is malformed</source>
        <translation>la respuesta está mal formada</translation>
    </message>
    <message>
        <source>the answer is malformed (%1)</source>
        <translation>la respuesta está mal formada (%1)</translation>
    </message>
    <message>
        <source>the answer of %1 did not end in time</source>
        <translation>la respuesta de %1 no terminó a tiempo</translation>
    </message>
    <message numerus="yes">
        <source>the certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>el certificado caducó hace %n día</numerusform>
            <numerusform>el certificado caducó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the certificate expired today</source>
        <translation>el certificado caducó hoy</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is for %1</source>
        <translation>el certificado es para %1</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>el certificado es para otro servidor</translation>
    </message>
    <message>
        <source>the certificate is from an issuer that is not trusted</source>
        <translation>el certificado es de un emisor que no es de confianza</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate is too weak</source>
        <translation>el certificado es demasiado débil</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>no se encontró el nombre</translation>
    </message>
    <message>
        <source>the probe itself failed</source>
        <translation>falló la propia sonda</translation>
    </message>
    <message>
        <source>the server it is to be seen from could not be used: %1</source>
        <translation>no se pudo usar el servidor desde el que hay que mirar: %1</translation>
    </message>
    <message>
        <source>this computer is offline</source>
        <translation>este equipo está sin conexión</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation>emisor desconocido</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>weak certificate</source>
        <translation>certificado débil</translation>
    </message>
</context>
<context>
    <name>countersign</name>
    <message>
        <source>daily</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>en un mes</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
</context>
<context>
    <name>countersign::AcknowledgeAction</name>
    <message>
        <source>Ac&amp;knowledge the red…</source>
        <translation>Asumir el f&amp;allo…</translation>
    </message>
</context>
<context>
    <name>countersign::AcknowledgeDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Asumir</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n known red(s)</source>
        <translation>
            <numerusform>Asumir %n fallo conocido</numerusform>
            <numerusform>Asumir %n fallos conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays red: in the verdict, in the tree and in the record, which prints the reason. Until then nobody is called because of it, and a green in between ends it.</source>
        <translation>Sigue en rojo: en el veredicto, en el árbol y en el acta, que imprime el motivo. Hasta entonces no se avisa a nadie por ello, y un verde entremedias lo termina.</translation>
    </message>
</context>
<context>
    <name>countersign::ActionSet</name>
    <message>
        <source>&amp;Contacts made…</source>
        <translation>&amp;Contactos realizados…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>&amp;Next blocker</source>
        <translation>Bloqueo siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Previous blocker</source>
        <translation>Bloqueo anteri&amp;or</translation>
    </message>
    <message>
        <source>Copy the &amp;status</source>
        <translation>Copiar el e&amp;stado</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Filter, from the tree</source>
        <translation>Filtrar, desde el árbol</translation>
    </message>
    <message>
        <source>Locked. Whoever goes on gives a PIN first.</source>
        <translation>Bloqueado. Quien continúe da antes un PIN.</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>No probe is on here. “Review probes” shows what would switch them on.</source>
        <translation>Aquí no hay ninguna sonda activa. «Revisar las sondas» muestra qué las activaría.</translation>
    </message>
    <message>
        <source>Stop probing</source>
        <translation>Detener las sondas</translation>
    </message>
</context>
<context>
    <name>countersign::AddNoteAction</name>
    <message>
        <source>About the chosen item. It becomes part of the record.</source>
        <translation>Sobre el punto elegido. Pasa a formar parte del acta.</translation>
    </message>
    <message>
        <source>About the deployment as a whole. It becomes part of the record.</source>
        <translation>Sobre el despliegue en su conjunto. Pasa a formar parte del acta.</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>countersign::AgendaList</name>
    <message>
        <source>&amp;Mark as done…</source>
        <translation>&amp;Marcar como hecho…</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que toca</translation>
    </message>
</context>
<context>
    <name>countersign::AgendaModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>según su horario</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>hecho por %1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>con %1 de retraso</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>once, within a day</source>
        <translation>una vez, en un día</translation>
    </message>
    <message>
        <source>once, within a month</source>
        <translation>una vez, en un mes</translation>
    </message>
    <message>
        <source>once, within a week</source>
        <translation>una vez, en una semana</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
</context>
<context>
    <name>countersign::AllowCheckDialog</name>
    <message>
        <source>, %1 at a time.</source>
        <translation>, de %1 en %1.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message numerus="yes">
        <source>It sends %n request(s)</source>
        <translation>
            <numerusform>Envía %n petición</numerusform>
            <numerusform>Envía %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this check run?</source>
        <translation>¿Dejar que se ejecute esta comprobación?</translation>
    </message>
    <message>
        <source>This check does more than look: it writes, costs or loads. It runs when you ask for it, in this deployment only, and never by itself.</source>
        <translation>Esta comprobación hace más que mirar: escribe, cuesta o carga. Se ejecuta cuando usted lo pide, solo en este despliegue, y nunca por sí misma.</translation>
    </message>
</context>
<context>
    <name>countersign::AllowSecretDialog</name>
    <message>
        <source>%1 to %2:%3</source>
        <translation>%1 a %2:%3</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else. It can be taken back on the Environment page.</source>
        <translation>Las sondas lo envían allí por TLS con un interlocutor verificado, o en esta misma máquina, y a ningún otro sitio. Puede retirarse en la página Entorno.</translation>
    </message>
    <message>
        <source>Send the secret there?</source>
        <translation>¿Enviar el secreto allí?</translation>
    </message>
</context>
<context>
    <name>countersign::AssignAction</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
</context>
<context>
    <name>countersign::AssignDialog</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n item(s)</source>
        <translation>
            <numerusform>Asignar %n punto</numerusform>
            <numerusform>Asignar %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whoever is named finds this under “Mine”. Anybody may still tick it.</source>
        <translation>Quien se nombre lo encuentra en «Míos». Cualquiera puede marcarlo igualmente.</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>countersign::BlockersModel</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>no ha firmado</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>conocido: %1</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>sin sección</translation>
    </message>
</context>
<context>
    <name>countersign::BlockersPanel</name>
    <message>
        <source>Blockers</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Blockers (%1)</source>
        <translation>Bloqueos (%1)</translation>
    </message>
    <message>
        <source>Nothing blocks this gate.</source>
        <translation>Nada bloquea esta puerta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Sondear de nuevo</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
</context>
<context>
    <name>countersign::ChapterWindow</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
</context>
<context>
    <name>countersign::CheckCard</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Allow the secret…</source>
        <translation>Permitir el secreto…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Let it run…</source>
        <translation>Dejar que se ejecute…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondear</translation>
    </message>
    <message>
        <source>Probing…</source>
        <translation>Sondeando…</translation>
    </message>
    <message>
        <source>Review probes…</source>
        <translation>Revisar las sondas…</translation>
    </message>
    <message>
        <source>from %1 of the checklist</source>
        <translation>de %1 de la lista</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistTreeModel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondear</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
</context>
<context>
    <name>countersign::ChecksModel</name>
    <message>
        <source>Known until %1, says %2: %3</source>
        <translation>Conocido hasta %1, dice %2: %3</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Lo que dice el texto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conectar %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>primer byte %1</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>línea %1</numerusform>
            <numerusform>líneas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>resolve %1</source>
        <translation>resolver %1</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>transferencia %1</translation>
    </message>
</context>
<context>
    <name>countersign::ChecksPanel</name>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%1 de %n activa</numerusform>
            <numerusform>%1 de %n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are taken out for the same reason.</source>
        <translation>
            <numerusform>%n comprobación se saca por el mismo motivo.</numerusform>
            <numerusform>%n comprobaciones se sacan por el mismo motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow its host</source>
        <translation>&amp;Permitir su servidor</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss again</source>
        <translation>Descartar de nuevo</translation>
    </message>
    <message>
        <source>Printed in the record: “another team&apos;s host”, “not in this environment”</source>
        <translation>Se imprime en el acta: «servidor de otro equipo», «no en este entorno»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n dismissed check(s) back in</source>
        <translation>
            <numerusform>Recuperar %n comprobación descartada</numerusform>
            <numerusform>Recuperar %n comprobaciones descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back in</source>
        <translation>Recu&amp;perar</translation>
    </message>
    <message>
        <source>Undo the edit of “%1”</source>
        <translation>Deshacer la edición de «%1»</translation>
    </message>
    <message>
        <source>Why should it not be looked at?</source>
        <translation>¿Por qué no debe mirarse?</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>&gt; action   @ role   # section   ! blocker   $ variable</source>
        <translation>&gt; acción   @ rol   # sección   ! bloqueo   $ variable</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Find what to do or where to go</source>
        <translation>Busque qué hacer o adónde ir</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>countersign::CompleteAction</name>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What was seen (may stay empty)</source>
        <translation>Lo que se vio (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>countersign::Conditions</name>
    <message>
        <source>A note was begun and not recorded: “%1”</source>
        <translation>Se empezó una nota que no se registró: «%1»</translation>
    </message>
    <message>
        <source>A rehearsal of the rollback of %1 is under way.</source>
        <translation>Hay en curso un ensayo de la marcha atrás de %1.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>No probe is on. %n statement(s) of this checklist could be checked.</source>
        <translation>
            <numerusform>Ninguna sonda está activa. Se podría comprobar %n afirmación de esta lista.</numerusform>
            <numerusform>Ninguna sonda está activa. Se podrían comprobar %n afirmaciones de esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Review probes…</source>
        <translation>Revisar las sondas…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Dar marcha atrás…</translation>
    </message>
    <message>
        <source>Show the rollback</source>
        <translation>Mostrar la marcha atrás</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Mostrar lo encontrado</translation>
    </message>
    <message>
        <source>The checklist says to roll back if “%1”, and a probe speaks for it.</source>
        <translation>La lista dice que hay que dar marcha atrás si «%1», y una sonda apunta a ello.</translation>
    </message>
    <message>
        <source>The journal is damaged. %1 What stands before it can be read; nothing can be recorded, signed or exported. Put a backup in its place, and keep this file for whoever looks into it.</source>
        <translation>El diario está dañado. %1 Lo anterior se puede leer; no se puede registrar, firmar ni exportar nada. Ponga una copia de seguridad en su lugar y conserve este archivo para quien lo investigue.</translation>
    </message>
    <message>
        <source>The rollback of %1 is under way.</source>
        <translation>La marcha atrás de %1 está en curso.</translation>
    </message>
    <message>
        <source>This computer is offline since %1. Probes cannot tell until it is back; ticks and notes go on.</source>
        <translation>Este equipo está sin conexión desde las %1. Las sondas no pueden saber nada hasta que vuelva; las marcas y notas continúan.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>countersign::ConditionsDialog</name>
    <message>
        <source>As the text says</source>
        <translation>Como dice el texto</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Condiciones, una por línea</translation>
    </message>
    <message>
        <source>Line %1, column %2: expected %3.</source>
        <translation>Línea %1, columna %2: se esperaba %3.</translation>
    </message>
    <message>
        <source>Nothing is left that must hold. To take the check out, dismiss it.</source>
        <translation>No queda nada que deba cumplirse. Para quitar la comprobación, descártela.</translation>
    </message>
    <message>
        <source>One condition a line; all must hold. For example: [STATUS] == 200, [RESPONSE_TIME] &lt; 500ms, [BODY].status == healthy, [HEADERS].Server == pat(*nginx*)</source>
        <translation>Una condición por línea; deben cumplirse todas. Por ejemplo: [STATUS] == 200, [RESPONSE_TIME] &lt; 500ms, [BODY].status == healthy, [HEADERS].Server == pat(*nginx*)</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Se lee: %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptarla</translation>
    </message>
    <message>
        <source>The text says: %1</source>
        <translation>El texto dice: %1</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Lo que debe cumplirse</translation>
    </message>
</context>
<context>
    <name>countersign::ContentPage</name>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The whole checklist</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <source>What is read is kept byte for byte, SHA-256 %1…</source>
        <translation>Lo leído se conserva byte a byte, SHA-256 %1…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>countersign::CopyAction</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Se copió %n línea.</numerusform>
            <numerusform>Se copiaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy here.</source>
        <translation>Aquí no hay nada que copiar.</translation>
    </message>
</context>
<context>
    <name>countersign::CopyValuesAction</name>
    <message>
        <source>Copied with its values.</source>
        <translation>Copiado con sus valores.</translation>
    </message>
    <message>
        <source>Copied with its values. The clipboard is cleared in ten seconds.</source>
        <translation>Copiado con sus valores. El portapapeles se vacía en diez segundos.</translation>
    </message>
    <message>
        <source>Copy secrets?</source>
        <translation>¿Copiar secretos?</translation>
    </message>
    <message>
        <source>Copy the command with its values</source>
        <translation>Copiar la orden con sus valores</translation>
    </message>
    <message>
        <source>Copy with the secrets</source>
        <translation>Copiar con los secretos</translation>
    </message>
    <message>
        <source>Not copied: %1 has no value yet. Placeholders are filled in under “Review probes”, variables on the Environment page.</source>
        <translation>No se ha copiado: %1 aún no tiene valor. Los huecos se rellenan en «Revisar sondas»; las variables, en la página Entorno.</translation>
    </message>
    <message>
        <source>There is no command to copy here.</source>
        <translation>Aquí no hay ninguna orden que copiar.</translation>
    </message>
    <message>
        <source>With its values, this command holds %1. The clipboard is cleared after ten seconds.</source>
        <translation>Con sus valores, esta orden contiene %1. El portapapeles se vacía a los diez segundos.</translation>
    </message>
</context>
<context>
    <name>countersign::CountChip</name>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>countersign::CountersignDialog</name>
    <message>
        <source>Countersign this record</source>
        <translation>Refrendar esta acta</translation>
    </message>
    <message>
        <source>Empty: every role you have signed off for</source>
        <translation>Vacío: todos los roles por los que ha firmado</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>En qué rol</translation>
    </message>
    <message>
        <source>Name or e-mail address, as in the record</source>
        <translation>Nombre o correo electrónico, como en el acta</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Say who signs, and type the PIN of that person.</source>
        <translation>Diga quién firma y escriba el PIN de esa persona.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Signing and verifying…</source>
        <translation>Firmando y verificando…</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Your signature goes into an empty box of the file, where its own journal grants you the role. What is in it already stays as it is.</source>
        <translation>Su firma entra en una casilla vacía del archivo, allí donde su propio diario le concede el rol. Lo que ya contiene queda como está.</translation>
    </message>
</context>
<context>
    <name>countersign::DecideAction</name>
    <message>
        <source>&amp;Abort the deployment…</source>
        <translation>&amp;Abandonar el despliegue…</translation>
    </message>
    <message>
        <source>&amp;Close the deployment</source>
        <translation>&amp;Cerrar el despliegue</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Abort the deployment</source>
        <translation>Abandonar el despliegue</translation>
    </message>
    <message>
        <source>Decide to go &amp;live…</source>
        <translation>Decidir poner en producción (&amp;live)…</translation>
    </message>
    <message>
        <source>Nothing more can be recorded in it afterwards. What was recorded stays, and the record says ABORTED and why.</source>
        <translation>Después no se podrá registrar nada más en él. Lo registrado permanece, y el acta dice ABANDONADO y por qué.</translation>
    </message>
</context>
<context>
    <name>countersign::DeploymentsModel</name>
    <message>
        <source>aborted</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en producción</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsPane</name>
    <message numerus="yes">
        <source>%n check(s) are off. Review probes…</source>
        <translation>
            <numerusform>%n comprobación está apagada. Revisar las sondas…</numerusform>
            <numerusform>%n comprobaciones están apagadas. Revisar las sondas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Text of the checklist</source>
        <translation>Texto de la lista</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsSplit</name>
    <message>
        <source>Back to the checklist</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>See the checklist again (Esc)</source>
        <translation>Ver de nuevo la lista de comprobación (Esc)</translation>
    </message>
</context>
<context>
    <name>countersign::EgressDialog</name>
    <message numerus="yes">
        <source>%n older contact(s) are not kept any more.</source>
        <translation>
            <numerusform>%n contacto más antiguo ya no se conserva.</numerusform>
            <numerusform>%n contactos más antiguos ya no se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Contacts made</source>
        <translation>Contactos realizados</translation>
    </message>
    <message>
        <source>Everything that probes have contacted since the program started, with the lines of the checklist that ask for it. Nothing else leaves this computer.</source>
        <translation>Todo lo que las sondas han contactado desde que se inició el programa, con las líneas de la lista que lo piden. Nada más sale de este equipo.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the contacts</source>
        <translation>Guardar los contactos</translation>
    </message>
</context>
<context>
    <name>countersign::EgressModel</name>
    <message>
        <source>Address contacted</source>
        <translation>Dirección contactada</translation>
    </message>
    <message>
        <source>Lines that ask for it</source>
        <translation>Líneas que lo piden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whom the text names</source>
        <translation>A quién nombra el texto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
</context>
<context>
    <name>countersign::EnrolAction</name>
    <message>
        <source>&amp;Enrol a person…</source>
        <translation>&amp;Inscribir a una persona…</translation>
    </message>
</context>
<context>
    <name>countersign::EnrolDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>As it is to be printed in the record</source>
        <translation>Tal como se imprimirá en el acta</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>Inscribir a una persona</translation>
    </message>
    <message>
        <source>Everything in a deployment is said by somebody. You will be the owner of this journal.</source>
        <translation>Todo en un despliegue lo dice alguien. Usted será el propietario de este diario.</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Creando sus claves…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;otra vez</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Two keys are made for you and kept in this computer&apos;s key store under your PIN. Nobody can sign as you without it, and nobody can look it up for you.</source>
        <translation>Se crean dos claves para usted y se guardan en el almacén de claves de este equipo bajo su PIN. Nadie puede firmar por usted sin él, y nadie puede consultarlo por usted.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Write an e-mail address: certificates are told apart by it.</source>
        <translation>Escriba una dirección de correo: por ella se distinguen los certificados.</translation>
    </message>
    <message>
        <source>Write your name: it stands beside everything you sign.</source>
        <translation>Escriba su nombre: figura junto a todo lo que firma.</translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <source>key store, closed</source>
        <translation>almacén de claves, cerrado</translation>
    </message>
    <message>
        <source>memory, until you quit</source>
        <translation>memoria, hasta salir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message numerus="yes">
        <source>not set: %n check(s) wait for it</source>
        <translation>
            <numerusform>sin definir: %n comprobación la espera</numerusform>
            <numerusform>sin definir: %n comprobaciones la esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada que señalar</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentPage</name>
    <message>
        <source>%1 is on the clipboard for 10 seconds.</source>
        <translation>%1 está en el portapapeles durante 10 segundos.</translation>
    </message>
    <message>
        <source>%1 of %2 set, %3 failing, %4 required ones missing. Secrets lie in the key store; the journal holds fingerprints only.</source>
        <translation>%1 de %2 definidas, %3 fallan, faltan %4 obligatorias. Los secretos están en el almacén de claves; el diario solo contiene huellas.</translation>
    </message>
    <message>
        <source>%1 variables taken, %2 left out: repeated, or they change which programs run.</source>
        <translation>%1 variables tomadas, %2 omitidas: repetidas, o cambian qué programas se ejecutan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made: %2, about %n bit(s) of chance.</source>
        <translation>
            <numerusform>Se creó %1: %2, cerca de %n bit de azar.</numerusform>
            <numerusform>Se creó %1: %2, cerca de %n bits de azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written; only its owner can read it. Keep it out of version control.</source>
        <translation>Se escribió %1; solo su propietario puede leerlo. Manténgalo fuera del control de versiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of four kinds</source>
        <translation>
            <numerusform>%n carácter de cuatro clases</numerusform>
            <numerusform>%n caracteres de cuatro clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) taken.</source>
        <translation>
            <numerusform>%n variable tomada.</numerusform>
            <numerusform>%n variables tomadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Mantener para ver</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>&amp;Importar .env…</translation>
    </message>
    <message>
        <source>&amp;Keep in memory until I quit</source>
        <translation>&amp;Guardar en memoria hasta que salga</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Definir…</translation>
    </message>
    <message>
        <source>&amp;Unlock and try again</source>
        <translation>Desbloq&amp;uear e intentar de nuevo</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow %1 to be sent to a host</source>
        <translation>Permitir que %1 se envíe a un servidor</translation>
    </message>
    <message>
        <source>Allow a h&amp;ost…</source>
        <translation>Permitir un s&amp;ervidor…</translation>
    </message>
    <message>
        <source>Com&amp;pare with .env.example…</source>
        <translation>Com&amp;parar con .env.example…</translation>
    </message>
    <message>
        <source>Compare with a .env file</source>
        <translation>Comparar con un archivo .env</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Entorno: %1, %2</translation>
    </message>
    <message>
        <source>Every secret is forgotten until it is unlocked again.</source>
        <translation>Se olvidan todos los secretos hasta que se desbloqueen de nuevo.</translation>
    </message>
    <message>
        <source>Every variable of the file is set.</source>
        <translation>Todas las variables del archivo están definidas.</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>Importar un archivo .env</translation>
    </message>
    <message>
        <source>May be sent to %1.</source>
        <translation>Puede enviarse a %1.</translation>
    </message>
    <message>
        <source>No host may be sent it.</source>
        <translation>No puede enviarse a ningún servidor.</translation>
    </message>
    <message>
        <source>Not in the file: %1.</source>
        <translation>No están en el archivo: %1.</translation>
    </message>
    <message>
        <source>Not set: %1.</source>
        <translation>Sin definir: %1.</translation>
    </message>
    <message>
        <source>Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else.</source>
        <translation>Las sondas lo envían allí por TLS con un extremo verificado, o en este mismo equipo, y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Secrets are locked: probes that need them cannot tell.</source>
        <translation>Los secretos están bloqueados: las sondas que los necesitan no pueden saber nada.</translation>
    </message>
    <message>
        <source>Secrets set from now on stay in memory and are gone when Countersign quits.</source>
        <translation>Los secretos que se den a partir de ahora quedan en memoria y desaparecen al salir de Countersign.</translation>
    </message>
    <message>
        <source>Secrets that are still the file&apos;s: %1.</source>
        <translation>Secretos que siguen siendo los del archivo: %1.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>Qu&amp;itar</translation>
    </message>
    <message>
        <source>The checklist names no environment variables.</source>
        <translation>La lista no nombra ninguna variable de entorno.</translation>
    </message>
    <message>
        <source>The value goes to the key store of this computer and nowhere else.</source>
        <translation>El valor va al almacén de claves de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The value is no secret: it stands in the journal.</source>
        <translation>El valor no es secreto: figura en el diario.</translation>
    </message>
    <message>
        <source>Waiting for the key store. It may be asking you in a window of its own.</source>
        <translation>Esperando al almacén de claves. Puede que le pregunte en una ventana propia.</translation>
    </message>
    <message>
        <source>Write .&amp;env…</source>
        <translation>Escribir .&amp;env…</translation>
    </message>
    <message>
        <source>Write the .env file</source>
        <translation>Escribir el archivo .env</translation>
    </message>
    <message>
        <source>a host and a port are needed, HOST:PORT</source>
        <translation>hacen falta un servidor y un puerto, SERVIDOR:PUERTO</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceAction</name>
    <message>
        <source>Attach evidence…</source>
        <translation>Adjuntar una prueba…</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A file instead…</source>
        <translation>Mejor un archivo…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar una prueba</translation>
    </message>
    <message>
        <source>Attach what it printed</source>
        <translation>Adjuntar lo que imprimió</translation>
    </message>
    <message>
        <source>It becomes part of the record, with its digest. Secrets that are known here are taken out of text.</source>
        <translation>Pasa a formar parte del acta, con su huella. Los secretos conocidos aquí se quitan del texto.</translation>
    </message>
    <message>
        <source>Paste what the command printed</source>
        <translation>Pegue lo que imprimió la orden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>Aún no hay nada que adjuntar.</translation>
    </message>
    <message>
        <source>Type or paste what you saw</source>
        <translation>Escriba o pegue lo que vio</translation>
    </message>
    <message>
        <source>What it is called in the record</source>
        <translation>Cómo se llama en el acta</translation>
    </message>
</context>
<context>
    <name>countersign::ExportAction</name>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exportar el acta…</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>%1

SHA-256  %2

%3

Anyone can check it with:  countersign verify %4</source>
        <translation>%1

SHA-256  %2

%3

Cualquiera puede comprobarlo con:  countersign verify %4</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1: type the PIN, or take the tick off.</source>
        <translation>%1: escriba el PIN, o quite la marca.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) empty</source>
        <translation>
            <numerusform>%n casilla vacía</numerusform>
            <numerusform>%n casillas vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) in the file, </source>
        <translation>
            <numerusform>%n firma en el archivo, </numerusform>
            <numerusform>%n firmas en el archivo, </numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF that anyone can verify years from now, with the journal inside.</source>
        <translation>Un PDF que cualquiera puede verificar dentro de años, con el diario dentro.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Address of a time stamp authority (RFC 3161), if you use one</source>
        <translation>Dirección de una autoridad de sellado de tiempo (RFC 3161), si usa alguna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export seal</source>
        <translation>Sello de exportación</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el acta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No role has signed, so no signature goes into the file: its boxes stay empty and say so.</source>
        <translation>Ningún rol ha firmado, así que no entra ninguna firma en el archivo: sus casillas quedan vacías y lo dicen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for the seal</source>
        <translation>PIN para el sello</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Signing, %1 of %2…</source>
        <translation>Firmando, %1 de %2…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The record is written</source>
        <translation>El acta está escrita</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Sellos de tiempo</translation>
    </message>
    <message>
        <source>Type the PIN for the seal, or let nobody seal the file.</source>
        <translation>Escriba el PIN para el sello, o deje que nadie selle el archivo.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Who is here? Their signature goes into the file; without it the box says “signed in the journal only”.</source>
        <translation>¿Quién está presente? Su firma entra en el archivo; sin ella la casilla dice «firmado solo en el diario».</translation>
    </message>
    <message>
        <source>Whoever seals the file vouches for it as it was exported, before the roles sign it. The seal stands for no role.</source>
        <translation>Quien sella el archivo responde de él tal como se exportó, antes de que firmen los roles. El sello no representa ningún rol.</translation>
    </message>
    <message>
        <source>With output</source>
        <translation>Con salidas</translation>
    </message>
    <message>
        <source>Writing, signing and verifying…</source>
        <translation>Escribiendo, firmando y verificando…</translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquean</translation>
    </message>
    <message>
        <source>Ctrl+F or / to come here, Esc to see everything again</source>
        <translation>Ctrl+F o / para venir aquí, Esc para volver a verlo todo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>Everything about the chosen row (Enter)</source>
        <translation>Todo sobre la fila elegida (Intro)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter items, commands, notes</source>
        <translation>Filtrar puntos, órdenes, notas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>No item blocks this gate.</source>
        <translation>Ningún punto bloquea esta puerta.</translation>
    </message>
    <message>
        <source>No item is in that state now.</source>
        <translation>Ningún punto está ahora en ese estado.</translation>
    </message>
    <message>
        <source>No item matches “%1”.</source>
        <translation>Ningún punto coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. A assigns what is chosen in the tree.</source>
        <translation>No tiene nada asignado. La tecla A asigna lo elegido en el árbol.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” as it is written. Similar words are marked.</source>
        <translation>Nada coincide con «%1» tal como está escrito. Se marcan palabras parecidas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take the filter off (Esc)</source>
        <translation>Quitar el filtro (Esc)</translation>
    </message>
    <message>
        <source>What is assigned to you or to a role of yours</source>
        <translation>Lo asignado a usted o a un rol suyo</translation>
    </message>
    <message>
        <source>What stands between this gate and GO</source>
        <translation>Lo que separa esta puerta del GO</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverScreen</name>
    <message>
        <source>%1. Everything is locked; whoever goes on gives a PIN of their own.</source>
        <translation>%1. Todo está bloqueado; quien siga da su propio PIN.</translation>
    </message>
    <message>
        <source>I am here as %1</source>
        <translation>Estoy aquí como %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Pasar el portátil</translation>
    </message>
    <message>
        <source>Pass the laptop to: %1</source>
        <translation>Pase el portátil a: %1</translation>
    </message>
</context>
<context>
    <name>countersign::Handbooks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contacts and reference</source>
        <translation>Contactos y consulta</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>No deployment is open: contacts are those of its checklist.</source>
        <translation>No hay ningún despliegue abierto: los contactos son los de su lista.</translation>
    </message>
    <message>
        <source>This checklist names no contacts, and has no commands or known problems to look up.</source>
        <translation>Esta lista no nombra contactos ni tiene órdenes o problemas conocidos que consultar.</translation>
    </message>
</context>
<context>
    <name>countersign::Herald</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quiet for 15 minutes</source>
        <translation>Silencio durante 15 minutos</translation>
    </message>
    <message>
        <source>The verdict is %1.</source>
        <translation>El veredicto es %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HistoryPanel</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>An exception both times</source>
        <translation>Una excepción ambas veces</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Compare the rehearsal with the real one</source>
        <translation>Comparar el ensayo con el despliegue real</translation>
    </message>
    <message>
        <source>Compare the two chosen</source>
        <translation>Comparar los dos elegidos</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Nada difiere entre los dos.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>countersign::HostsModel</name>
    <message numerus="yes">
        <source>%1   %n check(s)</source>
        <translation>
            <numerusform>%1   %n comprobación</numerusform>
            <numerusform>%1   %n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n check(s), %2</source>
        <translation>
            <numerusform>%1, %n comprobación, %2</numerusform>
            <numerusform>%1, %n comprobaciones, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>no aprobado</translation>
    </message>
</context>
<context>
    <name>countersign::HostsPanel</name>
    <message>
        <source>Hosts that probes would contact</source>
        <translation>Servidores con los que contactarían las sondas</translation>
    </message>
    <message>
        <source>Not yet an address, a value is missing: %1</source>
        <translation>Aún no es una dirección, falta un valor: %1</translation>
    </message>
    <message>
        <source>The text names no host that could be probed.</source>
        <translation>El texto no nombra ningún servidor que se pueda sondear.</translation>
    </message>
</context>
<context>
    <name>countersign::IdentityPanel</name>
    <message>
        <source>%1 does not sign as %2 yet. %3, who owns this journal, allows it here, once.</source>
        <translation>%1 aún no firma como %2. %3, propietario de este diario, lo permite aquí, una vez.</translation>
    </message>
    <message>
        <source>&amp;Owner&apos;s PIN</source>
        <translation>PIN del pr&amp;opietario</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Signer</source>
        <translation>&amp;Firmante</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the journal&apos;s owner</source>
        <translation>PIN del propietario del diario</translation>
    </message>
    <message>
        <source>Somebody &amp;new…</source>
        <translation>Alguien &amp;nuevo…</translation>
    </message>
    <message>
        <source>The one who signs types the PIN. It opens that person&apos;s own key, for this one signature.</source>
        <translation>Quien firma escribe el PIN. Abre la clave propia de esa persona, para esta única firma.</translation>
    </message>
</context>
<context>
    <name>countersign::ItemDelegate</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>countersign::ItemHeader</name>
    <message>
        <source>%1 — %2 of %3 settled</source>
        <translation>%1 — %2 de %3 resueltos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Marked not applicable by %1, %2</source>
        <translation>Declarado no aplicable por %1, %2</translation>
    </message>
    <message>
        <source>Opened again by %1, %2</source>
        <translation>Abierto de nuevo por %1, %2</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>The probe says it holds. Tick it when you agree.</source>
        <translation>La sonda dice que se cumple. Márquelo cuando esté de acuerdo.</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <translation>Marcado por %1, %2</translation>
    </message>
    <message>
        <source>Waits its turn: “%1” comes first and is not up. Ticking it out of order takes a reason.</source>
        <translation>Espera su turno: «%1» va antes y no está en marcha. Marcarlo fuera de orden pide un motivo.</translation>
    </message>
    <message>
        <source>Waived by %1, %2, until %3</source>
        <translation>Eximido por %1, %2, hasta %3</translation>
    </message>
    <message>
        <source>⚑ The probe contradicts this tick: %1.</source>
        <translation>⚑ La sonda contradice esta marca: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::KeepProbingAction</name>
    <message>
        <source>&amp;Keep probing</source>
        <translation>&amp;Seguir sondeando</translation>
    </message>
</context>
<context>
    <name>countersign::KeyStoreWatch</name>
    <message>
        <source>Go on with %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Keys and secrets were kept by %1 so far; now %2 answers. What the former keeps is not found there: start it again, or set the secrets anew.</source>
        <translation>Hasta ahora %1 guardaba claves y secretos; ahora responde %2. Lo que guarda el anterior no está allí: inícielo de nuevo o vuelva a dar los secretos.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 — %2 %3 to %4</source>
        <translation>%1 — %2 %3 en %4</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicie Countersign.</translation>
    </message>
</context>
<context>
    <name>countersign::MaintenancePage</name>
    <message numerus="yes">
        <source>%n late.</source>
        <translation>
            <numerusform>%n con retraso.</numerusform>
            <numerusform>%n con retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write a calendar (.ics)…</source>
        <translation>&amp;Escribir un calendario (.ics)…</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Nothing is due: no live system has recurring work. It begins when a deployment goes live.</source>
        <translation>No toca nada: ningún sistema en producción tiene trabajo periódico. Empieza cuando un despliegue sale a producción.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nada va con retraso.</translation>
    </message>
    <message>
        <source>Show the &amp;deployments</source>
        <translation>Mostrar los &amp;despliegues</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>El calendario está en %1.</translation>
    </message>
    <message>
        <source>Write a calendar</source>
        <translation>Escribir un calendario</translation>
    </message>
    <message>
        <source>one month ahead</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>one week ahead</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>one year ahead</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>three months ahead</source>
        <translation>tres meses</translation>
    </message>
</context>
<context>
    <name>countersign::MarkNotApplicableAction</name>
    <message>
        <source>For example: no database change in this release</source>
        <translation>Por ejemplo: esta versión no cambia la base de datos</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>Declarar no aplicable</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>No aplicable…</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n item(s) not apply to this deployment? It is printed in the record.</source>
        <translation>
            <numerusform>¿Por qué %n punto no se aplica a este despliegue? Se imprime en el acta.</numerusform>
            <numerusform>¿Por qué %n puntos no se aplican a este despliegue? Se imprime en el acta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>countersign::OpenChecklistAction</name>
    <message>
        <source>&amp;Open a checklist…</source>
        <translation>&amp;Abrir una lista…</translation>
    </message>
    <message>
        <source>Checklists and records (*.md *.markdown *.txt *.pdf *.jsonl);;All files (*)</source>
        <translation>Listas y actas (*.md *.markdown *.txt *.pdf *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import what was found</source>
        <translation>Importar lo encontrado</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>Abrir una lista</translation>
    </message>
</context>
<context>
    <name>countersign::Outline</name>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>%n lugar dañado reparado</numerusform>
            <numerusform>%n lugares dañados reparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Gate %1: lines %2 to %3</source>
        <translation>Puerta %1: líneas %2 a %3</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>Problemas conocidos</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>Volver atrás cuando</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Orden de arranque</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Criterios de éxito</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece una mirada</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloqueante</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreta</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… y %n más como este (todos con --json)</numerusform>
            <numerusform>… y %n más como estos (todos con --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PageView</name>
    <message>
        <source>Page %1 of %2 of the record</source>
        <translation>Página %1 de %2 del registro</translation>
    </message>
    <message>
        <source>Preview of the record</source>
        <translation>Vista previa del registro</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>countersign::ParametersModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
</context>
<context>
    <name>countersign::ParametersPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>Huecos</translation>
    </message>
</context>
<context>
    <name>countersign::Performer</name>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Say that it is you. You are asked again after a pause of 15 minutes.</source>
        <translation>Diga que es usted. Se le vuelve a preguntar tras una pausa de 15 minutos.</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. It may be asking you to unlock it.</source>
        <translation>Esperando al almacén de claves de este equipo. Quizá le esté pidiendo que lo desbloquee.</translation>
    </message>
    <message>
        <source>What you know that the probe does not</source>
        <translation>Lo que usted sabe y la sonda no</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message numerus="yes">
        <source>You approve waiving %n item(s) with your own key.</source>
        <translation>
            <numerusform>Usted aprueba eximir %n punto con su propia clave.</numerusform>
            <numerusform>Usted aprueba eximir %n puntos con su propia clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>You record this decision with your own key.</source>
        <translation>Usted registra esta decisión con su propia clave.</translation>
    </message>
    <message>
        <source>You say this with your own key.</source>
        <translation>Usted lo dice con su propia clave.</translation>
    </message>
</context>
<context>
    <name>countersign::PinDialog</name>
    <message>
        <source>Opening your key…</source>
        <translation>Abriendo su clave…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Type your PIN. It opens your own key for this one act.</source>
        <translation>Escriba su PIN. Abre su propia clave para este único acto.</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewPanel</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>No deployment is open.</source>
        <translation>No hay ningún despliegue abierto.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the record</source>
        <translation>Vista previa del registro</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The record was given to the printer.</source>
        <translation>El registro se entregó a la impresora.</translation>
    </message>
    <message>
        <source>With output</source>
        <translation>Con salidas</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeAction</name>
    <message>
        <source>Probe</source>
        <translation>Sondear</translation>
    </message>
    <message>
        <source>Probe everything</source>
        <translation>Sondearlo todo</translation>
    </message>
    <message>
        <source>Probe the section</source>
        <translation>Sondear la sección</translation>
    </message>
</context>
<context>
    <name>countersign::ProbesDialog</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobaciones (%1)</translation>
    </message>
    <message>
        <source>Hosts that may be contacted</source>
        <translation>Servidores con los que se puede contactar</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>What the text says that a machine can look at. Nothing is contacted before its host is ticked below.</source>
        <translation>Lo que el texto dice y una máquina puede mirar. No se contacta con nada antes de marcar abajo su servidor.</translation>
    </message>
</context>
<context>
    <name>countersign::ReachPanel</name>
    <message>
        <source>A private authority is trusted for %1.</source>
        <translation>Se confía en una autoridad privada para %1.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificate of the private authority</source>
        <translation>Certificado de la autoridad privada</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Host with a private authority</source>
        <translation>Servidor con una autoridad privada</translation>
    </message>
    <message>
        <source>Reach a host elsewhere</source>
        <translation>Llegar a un servidor por otra dirección</translation>
    </message>
    <message>
        <source>Reach a host elsewhere; its name, certificate and Host header stay</source>
        <translation>Llegar a un servidor por otra dirección; su nombre, certificado y cabecera Host se conservan</translation>
    </message>
    <message>
        <source>Trust a private certificate authority</source>
        <translation>Confiar en una autoridad de certificación privada</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>todos los servidores</translation>
    </message>
    <message>
        <source>host, or * for all</source>
        <translation>servidor, o * para todos</translation>
    </message>
    <message>
        <source>host[:port]=address:port, for example api.example.com=127.0.0.1:8443</source>
        <translation>servidor[:puerto]=dirección:puerto, por ejemplo api.example.com=127.0.0.1:8443</translation>
    </message>
    <message>
        <source>its authority&apos;s certificate (PEM)</source>
        <translation>el certificado de su autoridad (PEM)</translation>
    </message>
    <message>
        <source>say for which host this authority is trusted</source>
        <translation>diga para qué servidor se confía en esta autoridad</translation>
    </message>
    <message>
        <source>write host[:port]=address:port</source>
        <translation>escriba servidor[:puerto]=dirección:puerto</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Leyendo la lista</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonDialog</name>
    <message>
        <source>Write a few words first.</source>
        <translation>Escriba antes unas palabras.</translation>
    </message>
</context>
<context>
    <name>countersign::RecentFiles</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>Take off what is not there</source>
        <translation>Quitar lo que no está</translation>
    </message>
</context>
<context>
    <name>countersign::RecordPanel</name>
    <message numerus="yes">
        <source>%1 of %n role(s) signed</source>
        <translation>
            <numerusform>firmó %1 de %n rol</numerusform>
            <numerusform>firmaron %1 de %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) void: something changed since</source>
        <translation>
            <numerusform>%n firma nula: algo cambió desde entonces</numerusform>
            <numerusform>%n firmas nulas: algo cambió desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked against a probe, with a reason</source>
        <translation>
            <numerusform>%n marcado contra una sonda, con un motivo</numerusform>
            <numerusform>%n marcados contra una sonda, con un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Exportar el acta…</translation>
    </message>
    <message>
        <source>No deployment is open</source>
        <translation>No hay ningún despliegue abierto</translation>
    </message>
    <message>
        <source>Nothing can be exported while the journal is damaged.</source>
        <translation>No se puede exportar nada mientras el diario esté dañado.</translation>
    </message>
    <message>
        <source>Record of %1 %2 to %3: %4</source>
        <translation>Acta de %1 %2 en %3: %4</translation>
    </message>
    <message>
        <source>Written: %1
SHA-256 %2</source>
        <translation>Escrita: %1
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>countersign::Reminders</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>Toca %n cosa</numerusform>
            <numerusform>Tocan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewDialog</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>1 What</source>
        <translation>1 Qué</translation>
    </message>
    <message>
        <source>2 Statement</source>
        <translation>2 Declaración</translation>
    </message>
    <message>
        <source>3 Identity</source>
        <translation>3 Identidad</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Resultado</translation>
    </message>
    <message>
        <source>A note to your signature; a rejection needs one</source>
        <translation>Una nota a su firma; un rechazo la necesita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose what you mean above.</source>
        <translation>Elija arriba lo que quiere decir.</translation>
    </message>
    <message>
        <source>I have looked at what I sign</source>
        <translation>He mirado lo que firmo</translation>
    </message>
    <message>
        <source>I have looked at what has changed</source>
        <translation>He mirado lo que ha cambiado</translation>
    </message>
    <message>
        <source>I have looked at what is out of the ordinary and at the rest</source>
        <translation>He mirado lo que se sale de lo corriente y también lo demás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show everything that is signed</source>
        <translation>Mostrar todo lo que se firma</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Firmar como %1</translation>
    </message>
    <message>
        <source>Signed as %1 by %2.

Key  %3
Subject  %4
Event  %5</source>
        <translation>Firmado como %1 por %2.

Clave  %3
Objeto  %4
Evento  %5</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>You sign exactly this sentence:</source>
        <translation>Usted firma exactamente esta frase:</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewList</name>
    <message numerus="yes">
        <source>%n more are as they were signed</source>
        <translation>
            <numerusform>%n más sigue como se firmó</numerusform>
            <numerusform>%n más siguen como se firmaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was signed on %1 (%2)</source>
        <translation>Ha cambiado desde que se firmó el %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nada fuera de lo corriente</translation>
    </message>
    <message>
        <source>Out of the ordinary (%1)</source>
        <translation>Fuera de lo corriente (%1)</translation>
    </message>
    <message>
        <source>Settled (%1)</source>
        <translation>Resuelto (%1)</translation>
    </message>
    <message>
        <source>What you sign</source>
        <translation>Lo que firma</translation>
    </message>
    <message>
        <source>You confirm by signing (%1)</source>
        <translation>Usted confirma al firmar (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewProbesAction</name>
    <message>
        <source>Review probes…</source>
        <translation>Revisar las sondas…</translation>
    </message>
</context>
<context>
    <name>countersign::ReviseChecklistAction</name>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put an &amp;edited checklist in place…</source>
        <translation>Poner en vigor una lista &amp;editada…</translation>
    </message>
    <message>
        <source>The edited checklist</source>
        <translation>La lista editada</translation>
    </message>
</context>
<context>
    <name>countersign::RevisionDialog</name>
    <message>
        <source>%1 kept, %2 moved, %3 changed, %4 new, %5 gone. Signatures given so far are void after this.</source>
        <translation>%1 conservados, %2 movidos, %3 cambiados, %4 nuevos, %5 desaparecidos. Las firmas dadas hasta ahora quedan nulas después de esto.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Put an edited checklist in place</source>
        <translation>Poner en vigor una lista editada</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Show what stays as it is</source>
        <translation>Mostrar lo que queda como está</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>keeps its tick</source>
        <translation>conserva su marca</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>abierto de nuevo</translation>
    </message>
    <message>
        <source>stays in the history</source>
        <translation>queda en el historial</translation>
    </message>
</context>
<context>
    <name>countersign::RoleCard</name>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked against a probe</source>
        <translation>
            <numerusform>%n marcado contra una sonda</numerusform>
            <numerusform>%n marcados contra una sonda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n eximido</numerusform>
            <numerusform>%n eximidos</numerusform>
        </translation>
    </message>
    <message>
        <source>. The gate is not ready yet.</source>
        <translation>. La puerta aún no está lista.</translation>
    </message>
    <message>
        <source>A probe it relied on has turned red since.</source>
        <translation>Una sonda en la que se apoyó ha pasado a rojo desde entonces.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Locks everything and says whose turn it is</source>
        <translation>Lo bloquea todo y dice a quién le toca</translation>
    </message>
    <message>
        <source>Pass the laptop to %1</source>
        <translation>Pasar el portátil a %1</translation>
    </message>
    <message>
        <source>Pass the laptop…</source>
        <translation>Pasar el portátil…</translation>
    </message>
    <message>
        <source>Review and sign again…</source>
        <translation>Revisar y firmar de nuevo…</translation>
    </message>
    <message>
        <source>Review and sign as %1</source>
        <translation>Revisar y firmar como %1</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Revisar y firmar…</translation>
    </message>
    <message numerus="yes">
        <source>Signs %n item(s)</source>
        <translation>
            <numerusform>Firma %n punto</numerusform>
            <numerusform>Firma %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded: a rollback began after it.</source>
        <translation>Sin efecto: después empezó una marcha atrás.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirms %n own task(s)</source>
        <translation>
            <numerusform>confirma %n tarea propia</numerusform>
            <numerusform>confirma %n tareas propias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RollbackPage</name>
    <message>
        <source>%1 → %2</source>
        <comment>from version to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Called by %1 at %2: %3</source>
        <translation>Convocada por %1 a las %2: %3</translation>
    </message>
    <message>
        <source>Nothing happens before you start it below; then every signature of this deployment is marked as superseded.</source>
        <translation>No ocurre nada hasta que la inicie abajo; entonces todas las firmas de este despliegue quedan marcadas como sin efecto.</translation>
    </message>
    <message>
        <source>REHEARSAL of the rollback of %1</source>
        <translation>ENSAYO de la marcha atrás de %1</translation>
    </message>
    <message>
        <source>ROLLBACK of %1</source>
        <translation>MARCHA ATRÁS de %1</translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation>Dar marcha atrás a %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marcha desde hace %1</translation>
    </message>
    <message>
        <source>Running for %1; to be green within %2</source>
        <translation>En marcha desde hace %1; debe estar en verde en %2</translation>
    </message>
    <message>
        <source>The last one was called off: %1</source>
        <translation>La última se canceló: %1</translation>
    </message>
    <message>
        <source>The rehearsal is finished.</source>
        <translation>El ensayo ha terminado.</translation>
    </message>
    <message>
        <source>The rollback is finished.</source>
        <translation>La marcha atrás ha terminado.</translation>
    </message>
    <message>
        <source>The verification was green after %1.</source>
        <translation>La verificación estuvo en verde tras %1.</translation>
    </message>
    <message>
        <source>The verification was not green: %1</source>
        <translation>La verificación no estaba en verde: %1</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackStart</name>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n paso)</numerusform>
            <numerusform>%1 (%n pasos)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Version to leave</source>
        <translation>&amp;Versión que se deja</translation>
    </message>
    <message>
        <source>Back &amp;to</source>
        <translation>De &amp;vuelta a</translation>
    </message>
    <message>
        <source>Red now: %1</source>
        <translation>En rojo ahora: %1</translation>
    </message>
    <message>
        <source>Start the rollback</source>
        <translation>Iniciar la marcha atrás</translation>
    </message>
    <message>
        <source>The checklist describes no way back. A rollback can still be called, so that the record says so.</source>
        <translation>La lista no describe ningún camino de vuelta. Aun así se puede convocar la marcha atrás, para que conste en el acta.</translation>
    </message>
    <message>
        <source>The version gone back to, if it is known</source>
        <translation>La versión a la que se vuelve, si se conoce</translation>
    </message>
    <message>
        <source>This is a rehearsal: it supersedes no signature</source>
        <translation>Es un ensayo: no deja sin efecto ninguna firma</translation>
    </message>
    <message>
        <source>Type %1 here to confirm.</source>
        <translation>Escriba aquí %1 para confirmar.</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Qué camino</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Por qué, con sus palabras</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackWalk</name>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n paso hecho</numerusform>
            <numerusform>%n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done, next step</source>
        <translation>&amp;Hecho, paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish the rollback…</source>
        <translation>&amp;Terminar la marcha atrás…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stand down…</source>
        <translation>&amp;Cancelar la marcha atrás…</translation>
    </message>
    <message>
        <source>Call the rollback off; a reason is asked for</source>
        <translation>Cancela la marcha atrás; se pide un motivo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No step is left. When the verification is green, finish the rollback.</source>
        <translation>No queda ningún paso. Cuando la verificación esté en verde, termine la marcha atrás.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verification: %1 of %2 green</source>
        <translation>Verificación: %1 de %2 en verde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>countersign::RunCommandAction</name>
    <message>
        <source>&amp;Run the command…</source>
        <translation>Ejecuta&amp;r la orden…</translation>
    </message>
    <message>
        <source>Allow commands</source>
        <translation>Permitir órdenes</translation>
    </message>
    <message>
        <source>Allow commands?</source>
        <translation>¿Permitir órdenes?</translation>
    </message>
    <message>
        <source>Commands are off in this deployment. Allow them? Each one is still shown and asked about before it runs.</source>
        <translation>Las órdenes están desactivadas en este despliegue. ¿Permitirlas? Cada una se sigue mostrando y consultando antes de ejecutarse.</translation>
    </message>
    <message>
        <source>There is no command to run here.</source>
        <translation>Aquí no hay ninguna orden que ejecutar.</translation>
    </message>
</context>
<context>
    <name>countersign::RunDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Exit status %1 after %2.</source>
        <translation>Código de salida %1 tras %2.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>It asks somebody, so it opens in a terminal of yours. What it prints can be attached afterwards.</source>
        <translation>Pregunta a alguien, así que se abre en un terminal suyo. Lo que imprima se puede adjuntar después.</translation>
    </message>
    <message>
        <source>It runs as it stands here. What it prints becomes part of the journal.</source>
        <translation>Se ejecuta tal como está aquí. Lo que imprima pasa a formar parte del diario.</translation>
    </message>
    <message>
        <source>It was ended after %1.</source>
        <translation>Se terminó tras %1.</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>Abrir en un terminal</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run this command?</source>
        <translation>¿Ejecutar esta orden?</translation>
    </message>
    <message>
        <source>Run this command? It changes something</source>
        <translation>¿Ejecutar esta orden? Cambia algo</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerla</translation>
    </message>
    <message>
        <source>The command has run</source>
        <translation>La orden se ha ejecutado</translation>
    </message>
    <message>
        <source>This command cannot run yet</source>
        <translation>Esta orden aún no se puede ejecutar</translation>
    </message>
    <message>
        <source>This command is a session</source>
        <translation>Esta orden es una sesión</translation>
    </message>
    <message>
        <source>What is missing stands below. Placeholders are filled in under “Review probes”, variables on the Environment page.</source>
        <translation>Abajo está lo que falta. Los huecos se rellenan en «Revisar sondas»; las variables, en la página Entorno.</translation>
    </message>
    <message>
        <source>here, or ssh:USER@HOST</source>
        <translation>here, o ssh:USUARIO@SERVIDOR</translation>
    </message>
    <message>
        <source>no variables</source>
        <translation>ninguna variable</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutEditor</name>
    <message>
        <source>%1 (in the tree)</source>
        <translation>%1 (en el árbol)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Todas como venían</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Elija arriba una acción.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Off, letters typed in the tree look for an item of that name.</source>
        <translation>Si se desactiva, las letras escritas en el árbol buscan un punto de ese nombre.</translation>
    </message>
    <message>
        <source>Press the new key in the field.</source>
        <translation>Pulse la nueva tecla en el campo.</translation>
    </message>
    <message>
        <source>Single letters act on what is chosen in the tree</source>
        <translation>Las letras sueltas actúan sobre lo elegido en el árbol</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>“%1” has that key; it would lose it.</source>
        <translation>«%1» ya tiene esa tecla; la perdería.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From a row to its details</source>
        <translation>De una fila a sus detalles</translation>
    </message>
    <message>
        <source>In the tree</source>
        <translation>En el árbol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>One step back; nothing that was typed is lost</source>
        <translation>Un paso atrás; no se pierde nada de lo escrito</translation>
    </message>
    <message>
        <source>Open everything below a section</source>
        <translation>Abrir todo lo que hay bajo una sección</translation>
    </message>
    <message>
        <source>Shut and open a section</source>
        <translation>Cerrar y abrir una sección</translation>
    </message>
</context>
<context>
    <name>countersign::SignOffAction</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>&amp;Firmas</translation>
    </message>
</context>
<context>
    <name>countersign::SignOffPage</name>
    <message numerus="yes">
        <source>%n item(s) still stand in the way; until they are settled a role can only reject.</source>
        <translation>
            <numerusform>%n punto aún lo impide; hasta que se resuelva, un rol solo puede rechazar.</numerusform>
            <numerusform>%n puntos aún lo impiden; hasta que se resuelvan, un rol solo puede rechazar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rollback is under way: what was signed before it is superseded, and nothing can be signed until it is over.</source>
        <translation>Hay una marcha atrás en curso: lo firmado antes queda sin efecto y no se puede firmar nada hasta que termine.</translation>
    </message>
    <message>
        <source>Close the deployment…</source>
        <translation>Cerrar el despliegue…</translation>
    </message>
    <message>
        <source>Decide to go live…</source>
        <translation>Decidir poner en producción…</translation>
    </message>
    <message>
        <source>Each role reviews what it signs, then signs with a key that only its own PIN opens.</source>
        <translation>Cada rol revisa lo que firma y después firma con una clave que solo su propio PIN abre.</translation>
    </message>
    <message>
        <source>Every role has to sign before.</source>
        <translation>Antes tienen que firmar todos los roles.</translation>
    </message>
    <message>
        <source>Every role of the first gate has to sign before.</source>
        <translation>Antes tienen que firmar todos los roles de la primera puerta.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
</context>
<context>
    <name>countersign::Sparkline</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
</context>
<context>
    <name>countersign::StartDialog</name>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trusted authority(ies)</source>
        <translation>
            <numerusform>%n autoridad de confianza</numerusform>
            <numerusform>%n autoridades de confianza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage(s)</source>
        <translation>
            <numerusform>%n punto de observación</numerusform>
            <numerusform>%n puntos de observación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Carry over what was said in the last deployment there</source>
        <translation>&amp;Conservar lo dicho allí en el último despliegue</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>1 Content</source>
        <translation>1 Contenido</translation>
    </message>
    <message>
        <source>2 Environment</source>
        <translation>2 Entorno</translation>
    </message>
    <message>
        <source>3 Probes</source>
        <translation>3 Sondas</translation>
    </message>
    <message>
        <source>Allowed or said there: %1</source>
        <translation>Permitido o dicho allí: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Environment variables that the text names, and what it asks of them. Their values can wait.</source>
        <translation>Variables de entorno que nombra el texto, y lo que les pide. Sus valores pueden esperar.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is contacted unless you tick it here. A ticked host may be asked with GET, HEAD and OPTIONS, and greeted for its certificate; anything that writes asks again by itself.</source>
        <translation>No se contacta con nada que usted no marque aquí. A un servidor marcado se le puede preguntar con GET, HEAD y OPTIONS, y saludarlo por su certificado; todo lo que escribe vuelve a preguntar por sí mismo.</translation>
    </message>
    <message>
        <source>Only lines 1 to %1 of the file: what follows is left out.</source>
        <translation>Solo las líneas 1 a %1 del archivo: lo que sigue se omite.</translation>
    </message>
    <message>
        <source>Say what is deployed.</source>
        <translation>Diga qué se despliega.</translation>
    </message>
    <message>
        <source>Say where: production, staging or a name of your own.</source>
        <translation>Diga dónde: production, staging o un nombre propio.</translation>
    </message>
    <message>
        <source>Say which version.</source>
        <translation>Diga qué versión.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a deployment</source>
        <translation>Iniciar un despliegue</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The text leaves these open. What is filled in here is filled in everywhere; the rest can wait.</source>
        <translation>El texto deja esto abierto. Lo que se rellene aquí se rellena en todas partes; lo demás puede esperar.</translation>
    </message>
    <message>
        <source>This is a &amp;rehearsal: every page and the record say so</source>
        <translation>Es un &amp;ensayo: lo dicen todas las páginas y el acta</translation>
    </message>
    <message>
        <source>What is deployed, for example the service&apos;s name</source>
        <translation>Lo que se despliega, por ejemplo el nombre del servicio</translation>
    </message>
    <message>
        <source>Which version, for example 2.4.1</source>
        <translation>Qué versión, por ejemplo 2.4.1</translation>
    </message>
</context>
<context>
    <name>countersign::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n check(s) on</source>
        <translation>
            <numerusform>%1 de %n comprobación activa</numerusform>
            <numerusform>%1 de %n comprobaciones activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n falla</numerusform>
            <numerusform>%n fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
</context>
<context>
    <name>countersign::SwitchesDock</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 rota</translation>
    </message>
    <message>
        <source>Break a part and watch the tree. Everyone&apos;s PIN is %1.</source>
        <translation>Rompa una parte y observe el árbol. El PIN de todos es %1.</translation>
    </message>
    <message>
        <source>Demo production</source>
        <translation>Producción de demostración</translation>
    </message>
</context>
<context>
    <name>countersign::TickAction</name>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Marcar y seguir</translation>
    </message>
</context>
<context>
    <name>countersign::TopBar</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Todos los despliegues</translation>
    </message>
    <message>
        <source>Nobody enrolled</source>
        <translation>Nadie inscrito</translation>
    </message>
    <message>
        <source>Nobody is enrolled</source>
        <translation>No hay nadie inscrito</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Usted es %1</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>countersign::UndoAction</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
</context>
<context>
    <name>countersign::Undoing</name>
    <message>
        <source>Make signatures void?</source>
        <translation>¿Anular firmas?</translation>
    </message>
    <message>
        <source>Make void and go on</source>
        <translation>Anular y seguir</translation>
    </message>
    <message>
        <source>This changes what %1 signed. The signature becomes void, and the role has to sign again.</source>
        <translation>Esto cambia lo que firmó %1. La firma queda nula, y el rol tiene que firmar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>assignment of %n item(s)</source>
        <translation>
            <numerusform>asignación de %n punto</numerusform>
            <numerusform>asignación de %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark on %n item(s)</source>
        <translation>
            <numerusform>nota en %n punto</numerusform>
            <numerusform>nota en %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>opening of %n item(s)</source>
        <translation>
            <numerusform>apertura de %n punto</numerusform>
            <numerusform>apertura de %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick of %n item(s)</source>
        <translation>
            <numerusform>marca de %n punto</numerusform>
            <numerusform>marca de %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiver of %n item(s)</source>
        <translation>
            <numerusform>exención de %n punto</numerusform>
            <numerusform>exención de %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VariablesPanel</name>
    <message>
        <source>%1, secret</source>
        <translation>%1, secreta</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What the text asks</source>
        <translation>Lo que pide el texto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
</context>
<context>
    <name>countersign::VariablesTable</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBanner</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%1 de %n firmado</numerusform>
            <numerusform>%1 de %n firmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is settled; %n signature(s) to go.</source>
        <translation>
            <numerusform>Todo está resuelto; falta %n firma.</numerusform>
            <numerusform>Todo está resuelto; faltan %n firmas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what stands in the way next (F8)</source>
        <translation>Ir a lo siguiente que lo impide (F8)</translation>
    </message>
    <message>
        <source>Next blocker</source>
        <translation>Bloqueo siguiente</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Nothing blocks this gate.</source>
        <translation>Nada bloquea esta puerta.</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Countersign this record…</source>
        <translation>Refrendar esta acta…</translation>
    </message>
    <message>
        <source>Drop a record (PDF) or a bundle here</source>
        <translation>Suelte aquí un acta (PDF) o un paquete</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>It is read on this computer only. The answer is one sentence, then what was found.</source>
        <translation>Solo se lee en este equipo. La respuesta es una frase, y después lo que se encontró.</translation>
    </message>
    <message>
        <source>Records and bundles (*.pdf *.jsonl);;All files (*)</source>
        <translation>Actas y paquetes (*.pdf *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>Este diario</translation>
    </message>
    <message>
        <source>This journal is being verified: %1 of %2 events</source>
        <translation>Se verifica este diario: %1 de %2 eventos</translation>
    </message>
    <message>
        <source>This journal: %1</source>
        <translation>Este diario: %1</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>Verificar un acta</translation>
    </message>
    <message>
        <source>Verify this journal</source>
        <translation>Verificar este diario</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>countersign::WaiveAction</name>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
</context>
<context>
    <name>countersign::WaiveDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>A waiver accepts what is not settled. It is printed in the record with its reason, who approved it and until when.</source>
        <translation>Una exención acepta lo que no está resuelto. Se imprime en el acta con su motivo, quién la aprobó y hasta cuándo.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message numerus="yes">
        <source>Waive %n item(s)</source>
        <translation>
            <numerusform>Eximir %n punto</numerusform>
            <numerusform>Eximir %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
</context>
<context>
    <name>countersign::WatchPage</name>
    <message numerus="yes">
        <source>%n more check(s) are watched as well.</source>
        <translation>
            <numerusform>Se vigila también %n comprobación más.</numerusform>
            <numerusform>Se vigilan también %n comprobaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the watch…</source>
        <translation>&amp;Cerrar la vigilancia…</translation>
    </message>
    <message>
        <source>Closing the watch signs exactly this:</source>
        <translation>Al cerrar la vigilancia se firma exactamente esto:</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>Due once</source>
        <translation>Toca una vez</translation>
    </message>
    <message>
        <source>Everything that was due once is done.</source>
        <translation>Todo lo que tocaba una vez está hecho.</translation>
    </message>
    <message>
        <source>From %1 to now; the mark is when it went live, a bar in full height is a failure.</source>
        <translation>Desde %1 hasta ahora; la marca es la salida a producción, una barra de altura completa es un fallo.</translation>
    </message>
    <message>
        <source>Late by %1: %2</source>
        <translation>Con %1 de retraso: %2</translation>
    </message>
    <message>
        <source>No probe is on, so nothing is watched.</source>
        <translation>No hay ninguna sonda encendida, así que no se vigila nada.</translation>
    </message>
    <message>
        <source>Open &amp;sign-off</source>
        <translation>Abrir las &amp;firmas</translation>
    </message>
    <message>
        <source>The checklist names nothing that is due once after going live.</source>
        <translation>La lista no nombra nada que toque una vez tras salir a producción.</translation>
    </message>
    <message>
        <source>The watch begins when the deployment goes live, after every role has signed.</source>
        <translation>La vigilancia empieza cuando el despliegue sale a producción, tras la firma de todos los roles.</translation>
    </message>
    <message>
        <source>The watch is closed.</source>
        <translation>La vigilancia está cerrada.</translation>
    </message>
    <message>
        <source>The watch was closed with this addendum to the record:</source>
        <translation>La vigilancia se cerró con este anexo al acta:</translation>
    </message>
    <message>
        <source>This deployment never went live: there is nothing to watch.</source>
        <translation>Este despliegue nunca salió a producción: no hay nada que vigilar.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Watch of %1: live for %2</source>
        <translation>Vigilancia de %1: en producción desde hace %2</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>A Markdown file becomes a deployment: sections, items, probes, signatures. Or drop it anywhere here.</source>
        <translation>Un archivo Markdown se convierte en un despliegue: secciones, puntos, sondas, firmas. O suéltelo en cualquier lugar de aquí.</translation>
    </message>
    <message>
        <source>A small production of its own on this computer. Break it, see it, mend it, sign it: five minutes.</source>
        <translation>Una pequeña producción propia en este equipo. Rómpala, véalo, arréglela, fírmela: cinco minutos.</translation>
    </message>
    <message>
        <source>A tick is a claim, a probe is proof, a signature is consent.</source>
        <translation>Una marca es una afirmación, una sonda es una prueba, una firma es un consentimiento.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Is this PDF what was signed? One sentence, then everything that was found.</source>
        <translation>¿Es este PDF lo que se firmó? Una frase, y después todo lo que se encontró.</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>Verificar un acta</translation>
    </message>
</context>
</TS>
