<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>The filter above leaves nothing.</source>
        <translation>El filtro de arriba no deja nada.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <source>Drop saved pages here, or look into the archive.</source>
        <translation>Se pueden soltar aquí páginas guardadas o mirar entre los archivados.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>All is read or begun.</source>
        <translation>Todo está leído o empezado.</translation>
    </message>
    <message>
        <source>Nothing begun</source>
        <translation>Nada empezado</translation>
    </message>
    <message>
        <source>What you begin to read waits here for you.</source>
        <translation>Lo que se empieza a leer espera aquí.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún no hay estrellas</translation>
    </message>
    <message>
        <source>S gives the open article a star.</source>
        <translation>S pone una estrella al artículo abierto.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Aún no hay resaltados</translation>
    </message>
    <message>
        <source>Select words of an article to highlight them.</source>
        <translation>Seleccione palabras de un artículo para resaltarlas.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>A puts the open article here once you are done with it.</source>
        <translation>A trae aquí el artículo abierto cuando ya se ha terminado con él.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete stays here until you empty the bin.</source>
        <translation>Lo que se elimina queda aquí hasta vaciar la papelera.</translation>
    </message>
    <message>
        <source>No article has this tag any more.</source>
        <translation>Ningún artículo tiene ya esta etiqueta.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Con resaltados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>This is somebody else…</source>
        <translation>Es otra persona…</translation>
    </message>
    <message>
        <source>This place names nobody</source>
        <translation>Aquí no se nombra a nadie</translation>
    </message>
    <message>
        <source>{name} said this</source>
        <translation>Lo dijo {name}</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Lo dijo otra persona…</translation>
    </message>
    <message>
        <source>Nobody in particular said this</source>
        <translation>No lo dijo nadie en particular</translation>
    </message>
    <message>
        <source>A term or a title, not speech</source>
        <translation>Un término o un título, no discurso</translation>
    </message>
    <message>
        <source>This is speech</source>
        <translation>Es discurso</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>What {name} says elsewhere</source>
        <translation>Lo que dice {name} en otros lugares</translation>
    </message>
    <message>
        <source>{name} is the same person as…</source>
        <translation>{name} es la misma persona que…</translation>
    </message>
    <message>
        <source>Name and role of {name}…</source>
        <translation>Nombre y cargo de {name}…</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} no es una persona</translation>
    </message>
    <message>
        <source>{name} is not a person in any article</source>
        <translation>{name} no es una persona en ningún artículo</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>{words} was said by {name}</source>
        <translation>{words}: dicho por {name}</translation>
    </message>
    <message>
        <source>{words} is a quotation</source>
        <translation>{words} es una cita</translation>
    </message>
    <message>
        <source>{words} is not speech</source>
        <translation>{words} no es discurso</translation>
    </message>
    <message>
        <source>{words} is not a quotation</source>
        <translation>{words} no es una cita</translation>
    </message>
    <message>
        <source>“{words}” names {name}</source>
        <translation>«{words}» nombra a {name}</translation>
    </message>
    <message>
        <source>“{words}” names nobody</source>
        <translation>«{words}» no nombra a nadie</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} es {other}</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>{name} has no role</source>
        <translation>{name} no tiene cargo</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Todas las voces revisadas</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservado como</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Cleaned by</source>
        <translation>Limpiado por</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>{share} % of the page&apos;s {count} words are the article; the rest was menus, notices and the like.</source>
        <translation>El {share} % de las {count} palabras de la página es el artículo; el resto eran menús, avisos y cosas así.</translation>
    </message>
    <message>
        <source>Pictures: {kept} of {all} on the page.</source>
        <translation>Imágenes: {kept} de {all} de la página.</translation>
    </message>
    <message>
        <source>Its picture was kept.</source>
        <translation>Se conservó su imagen.</translation>
    </message>
    <message>
        <source>All {count} pictures were kept.</source>
        <translation>Se conservaron las {count} imágenes.</translation>
    </message>
    <message>
        <source>Read to {share} %</source>
        <translation>Leído hasta el {share} %</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} y {count} más</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Clearly the speaker</source>
        <translation>Sin duda, quien lo dice</translation>
    </message>
    <message>
        <source>Most likely the speaker</source>
        <translation>Muy probablemente, quien lo dice</translation>
    </message>
    <message>
        <source>Perhaps the speaker</source>
        <translation>Quizá, quien lo dice</translation>
    </message>
    <message>
        <source>A guess: the text leaves it open</source>
        <translation>Una suposición: el texto no lo aclara</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} por segundo</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
    <message>
        <source>{count} an hour</source>
        <translation>{count} por hora</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda cerca de un minuto</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>quedan unos {count} minutos</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>queda cerca de una hora</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>quedan unas {count} horas</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>quedan unos {count} días</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citas</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>conservada el {day}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Link, joined</source>
        <translation>Enlace, unido</translation>
    </message>
    <message>
        <source>A link without a page</source>
        <translation>Un enlace sin página</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>a quién se nombra</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>dónde estaba</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>sus etiquetas</translation>
    </message>
    <message>
        <source>inside quotations</source>
        <translation>dentro de las citas</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>desde un día, mes o año</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>antes de un día, mes o año</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>sin leer, con estrella, archivado…</translation>
    </message>
    <message>
        <source>quotations, images, notes …</source>
        <translation>citas, imágenes, notas…</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>un idioma</translation>
    </message>
    <message>
        <source>1 of your changes no longer fits</source>
        <translation>1 de sus cambios ya no encaja</translation>
    </message>
    <message>
        <source>{count} of your changes no longer fit</source>
        <translation>{count} de sus cambios ya no encajan</translation>
    </message>
    <message>
        <source>1 of your changes has no place in this text any more; it is kept:</source>
        <translation>1 de sus cambios ya no tiene lugar en este texto; se conserva:</translation>
    </message>
    <message>
        <source>{count} of your changes have no place in this text any more; they are kept:</source>
        <translation>{count} de sus cambios ya no tienen lugar en este texto; se conservan:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Brought back, now at the end: a picture</source>
        <translation>Recuperada, ahora al final: una imagen</translation>
    </message>
    <message>
        <source>Taken out: a passage</source>
        <translation>Quitado: un pasaje</translation>
    </message>
    <message>
        <source>Brought back, now at the end: “{words}…”</source>
        <translation>Recuperado, ahora al final: «{words}…»</translation>
    </message>
    <message>
        <source>Taken out: “{words}…”</source>
        <translation>Quitado: «{words}…»</translation>
    </message>
</context>
<context>
    <name>AllHighlights</name>
    <message>
        <source>All highlights</source>
        <translation>Todos los resaltados</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Words of a highlight, a note or a title</source>
        <translation>Palabras de un resaltado, una nota o un título</translation>
    </message>
    <message>
        <source>Colour of the highlights that are listed</source>
        <translation>Color de los resaltados que se muestran</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Every colour</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 resaltado</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} resaltados</translation>
    </message>
    <message>
        <source>The newest {count} highlights</source>
        <translation>Los {count} resaltados más recientes</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some words in an article and press H.</source>
        <translation>Aún no hay nada marcado. Seleccione unas palabras de un artículo y pulse H.</translation>
    </message>
    <message>
        <source>No highlight is like that.</source>
        <translation>Ningún resaltado es así.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Open saved pages</source>
        <translation>Abrir páginas guardadas</translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Abrir una carpeta de páginas guardadas</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}  {some} of {all}</source>
        <translation>{name}  {some} de {all}</translation>
    </message>
    <message>
        <source>Give it to all</source>
        <translation>Ponerla en todos</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
</context>
<context>
    <name>CleaningAgain</name>
    <message>
        <source>Cleaning again…</source>
        <translation>Volviendo a limpiar…</translation>
    </message>
    <message>
        <source>Cleaned again</source>
        <translation>Limpiado de nuevo</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>Cleaned again: it is the same article.</source>
        <translation>Limpiado de nuevo: es el mismo artículo.</translation>
    </message>
    <message>
        <source>1 article was cleaned by an older version of Verbatim.</source>
        <translation>1 artículo se limpió con una versión anterior de Verbatim.</translation>
    </message>
    <message>
        <source>{count} articles were cleaned by an older version of Verbatim.</source>
        <translation>{count} artículos se limpiaron con una versión anterior de Verbatim.</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Limpiar de nuevo</translation>
    </message>
    <message>
        <source>Cleaning again, with what you mended kept</source>
        <translation>Volviendo a limpiar; lo reparado se conserva</translation>
    </message>
    <message>
        <source>Cleaned 1 article again</source>
        <translation>Se volvió a limpiar 1 artículo</translation>
    </message>
    <message>
        <source>Cleaned {count} articles again</source>
        <translation>Se volvieron a limpiar {count} artículos</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 cambió</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} cambiaron</translation>
    </message>
    <message>
        <source>{count} stayed the same</source>
        <translation>{count} quedaron igual</translation>
    </message>
    <message>
        <source>in 1 article some of your changes no longer fit</source>
        <translation>en 1 artículo algunos de sus cambios ya no encajan</translation>
    </message>
    <message>
        <source>in {count} articles some of your changes no longer fit</source>
        <translation>en {count} artículos algunos de sus cambios ya no encajan</translation>
    </message>
    <message>
        <source>Every article is by the newest cleaner already.</source>
        <translation>Todos los artículos son ya del limpiador más reciente.</translation>
    </message>
    <message>
        <source>Read another way</source>
        <translation>Leído de otro modo</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Read the &amp;older version</source>
        <translation>Leer la versión &amp;anterior</translation>
    </message>
    <message>
        <source>Read the &amp;newer version</source>
        <translation>Leer la versión más &amp;reciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>One version of this page is here. A changed one will join it.</source>
        <translation>Aquí hay una sola versión de esta página. Si cambia, la nueva se unirá a ella.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Elija dos versiones distintas.</translation>
    </message>
    <message>
        <source>The words are the same: only pictures or facts about the page differ.</source>
        <translation>Las palabras son las mismas: solo cambian imágenes o datos de la página.</translation>
    </message>
    <message>
        <source>− 1 paragraph</source>
        <translation>− 1 párrafo</translation>
    </message>
    <message>
        <source>− {count} paragraphs</source>
        <translation>− {count} párrafos</translation>
    </message>
    <message>
        <source>+ 1 paragraph</source>
        <translation>+ 1 párrafo</translation>
    </message>
    <message>
        <source>+ {count} paragraphs</source>
        <translation>+ {count} párrafos</translation>
    </message>
    <message>
        <source>Hide what stayed the &amp;same</source>
        <translation>Ocultar lo que quedó &amp;igual</translation>
    </message>
    <message>
        <source>Show what stayed the &amp;same</source>
        <translation>Mostrar lo que quedó &amp;igual</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Lo dijo {name}</translation>
    </message>
    <message>
        <source>Said by nobody in particular</source>
        <translation>No lo dijo nadie en particular</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>¿Quién dijo esto?</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Marked as speech</source>
        <translation>Marcado como discurso</translation>
    </message>
    <message>
        <source>Marked as not speech</source>
        <translation>Marcado como no discurso</translation>
    </message>
    <message>
        <source>Marked as a quotation</source>
        <translation>Marcado como cita</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Seleccione antes las palabras en el texto.</translation>
    </message>
    <message>
        <source>Whom do these words name?</source>
        <translation>¿A quién nombran estas palabras?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>No nombra a nadie</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} no es una persona</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>Both names will be one person.</source>
        <translation>Ambos nombres serán una sola persona.</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} es {other}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Nombre cambiado: {name}</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Todas las voces revisadas</translation>
    </message>
    <message>
        <source>Voices not looked through</source>
        <translation>Voces sin revisar</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>What you said stays when articles are read again. Take back what was a mistake.</source>
        <translation>Lo que usted indicó se mantiene cuando los artículos se vuelven a leer. Deshaga lo que fue un error.</translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation>Correcciones, primero las más recientes</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. The card beside a quotation or a name offers it.</source>
        <translation>Aún no se ha corregido nada. Se puede hacer en la tarjeta que aparece junto a una cita o un nombre.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About this article</source>
        <translation>Sobre este artículo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to add to the library</source>
        <translation>Suelte para añadir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open saved pages…</source>
        <translation>Abrir páginas guardadas…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Suelte aquí una página guardada</translation>
    </message>
    <message>
        <source>Any page your browser saved, or a whole folder of them. Everything stays on this computer.</source>
        <translation>Cualquier página guardada con el navegador, o una carpeta entera. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Elija un artículo</translation>
    </message>
    <message>
        <source>Or drop saved pages here to add them.</source>
        <translation>O suelte aquí páginas guardadas para añadirlas.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The first page is being read.</source>
        <translation>Se está leyendo la primera página.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>This article: {title}</source>
        <translation>Este artículo: {title}</translation>
    </message>
    <message>
        <source>The {count} selected articles</source>
        <translation>Los {count} artículos seleccionados</translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>La búsqueda «{query}»</translation>
    </message>
    <message>
        <source>The list shown</source>
        <translation>La lista mostrada</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose the folder in which a new one is made</source>
        <translation>Elija la carpeta en la que se creará una nueva</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Exported to “{name}”</source>
        <translation>Exportado a «{name}»</translation>
    </message>
    <message>
        <source>1 could not be exported</source>
        <translation>1 no se pudo exportar</translation>
    </message>
    <message>
        <source>{count} could not be exported</source>
        <translation>{count} no se pudieron exportar</translation>
    </message>
    <message>
        <source>The export was broken off. Export again.</source>
        <translation>La exportación se interrumpió. Exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>Con lo resaltado y las &amp;notas</translation>
    </message>
    <message>
        <source>With a list of &amp;who said what</source>
        <translation>Con una lista de &amp;quién dijo qué</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Artículos:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Ann Lee, Bo Ek</source>
        <translation>Ana Gil, Luis Mora</translation>
    </message>
    <message>
        <source>12 March 2024</source>
        <translation>12 de marzo de 2024</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Título cambiado</translation>
    </message>
    <message>
        <source>Author changed</source>
        <translation>Autor cambiado</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Sitio cambiado</translation>
    </message>
    <message>
        <source>That is no day: write it like 12 March 2024 or 2024-03-12. The old one stays.</source>
        <translation>Eso no es un día: escríbalo como 12 de marzo de 2024 o 2024-03-12. Se mantiene el anterior.</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Día cambiado</translation>
    </message>
    <message>
        <source>Not a day yet: write it like 12 March 2024 or 2024-03-12.</source>
        <translation>Aún no es un día: escríbalo como 12 de marzo de 2024 o 2024-03-12.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <source>{current} of more than {count}</source>
        <translation>{current} de más de {count}</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} coincidencias</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Quitar este resaltado</translation>
    </message>
</context>
<context>
    <name>HighlightLists</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <source>The highlights were copied as Markdown.</source>
        <translation>Los resaltados se copiaron como Markdown.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>El artículo se copió como Markdown.</translation>
    </message>
    <message>
        <source>Select a word first: then it can be looked up.</source>
        <translation>Seleccione antes una palabra: entonces se podrá consultar.</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. Install one, such as GoldenDict: it opens here then.</source>
        <translation>No se encontró ningún diccionario en este equipo. Instale uno, como GoldenDict: se abrirá aquí.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Colour of a highlight</source>
        <translation>Color de un resaltado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Resaltado quitado</translation>
    </message>
    <message>
        <source>Select some words first, or go to a highlight: then a note can be written to it.</source>
        <translation>Seleccione antes unas palabras o vaya a un resaltado: entonces se podrá escribir una nota.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; their highlight is kept.</source>
        <translation>Estas palabras ya no están en el texto; su resaltado se conserva.</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 resaltado</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} resaltados</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>Select some words and press H to mark them.</source>
        <translation>Seleccione unas palabras y pulse H para marcarlas.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>This is a link without its page. Save the page in your browser and drop the file here.</source>
        <translation>Esto es un enlace sin su página. Guarde la página con el navegador y suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>There is no page to paste. Copy one in your browser first.</source>
        <translation>No hay ninguna página que pegar. Copie antes una en el navegador.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Reports of imports</source>
        <translation>Informes de importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What became of each page</source>
        <translation>Qué fue de cada página</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Show file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Reintentar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>de la carpeta vigilada</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Kept, with something missing</source>
        <translation>Conservados, pero falta algo</translation>
    </message>
    <message>
        <source>Links that joined an article</source>
        <translation>Enlaces unidos a un artículo</translation>
    </message>
    <message>
        <source>Links without a page</source>
        <translation>Enlaces sin página</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop it here: what was noted will join it.</source>
        <translation>Guarde la página con el navegador y suéltela aquí: lo anotado se unirá a ella.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>El archivo ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Importing is paused: it is read again when you go on.</source>
        <translation>La importación está en pausa: se volverá a leer al continuar.</translation>
    </message>
    <message>
        <source>The file is read again.</source>
        <translation>Se vuelve a leer el archivo.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>Se vuelven a leer {count} archivos.</translation>
    </message>
    <message>
        <source>1 line copied.</source>
        <translation>1 línea copiada.</translation>
    </message>
    <message>
        <source>{count} lines copied.</source>
        <translation>{count} líneas copiadas.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>No pages were found there.</source>
        <translation>Allí no se encontró ninguna página.</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>1 artículo añadido</translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation>{count} artículos añadidos</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation>{count} ya estaban</translation>
    </message>
    <message>
        <source>1 has a newer version</source>
        <translation>1 tiene una versión más reciente</translation>
    </message>
    <message>
        <source>{count} have newer versions</source>
        <translation>{count} tienen versiones más recientes</translation>
    </message>
    <message>
        <source>1 link joined its article</source>
        <translation>1 enlace unido a su artículo</translation>
    </message>
    <message>
        <source>{count} links joined their articles</source>
        <translation>{count} enlaces unidos a sus artículos</translation>
    </message>
    <message>
        <source>1 link without a page</source>
        <translation>1 enlace sin página</translation>
    </message>
    <message>
        <source>{count} links without a page</source>
        <translation>{count} enlaces sin página</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Everything is written to one file, then read again. You can go on reading.</source>
        <translation>Todo se escribe en un archivo y luego se vuelve a leer. Puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Every article and every file is looked at. Nothing is changed.</source>
        <translation>Se mira cada artículo y cada archivo. No se cambia nada.</translation>
    </message>
    <message>
        <source>Mend the library</source>
        <translation>Reparar la biblioteca</translation>
    </message>
    <message>
        <source>What can be made again is made again. What has to go is set aside, never deleted.</source>
        <translation>Lo que se puede rehacer se rehace. Lo que debe irse se aparta, nunca se borra.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is opened…</source>
        <translation>Se abre la copia de seguridad…</translation>
    </message>
    <message>
        <source>Every byte is verified before anything is touched. The window then opens anew.</source>
        <translation>Se verifica cada byte antes de tocar nada. Después la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>The work was ended from outside. What is not whole was not kept; try again.</source>
        <translation>El trabajo se terminó desde fuera. Lo que no está entero no se guardó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Backed up: {articles}, {size}. The file was read again and is whole.</source>
        <translation>Copiado: {articles}, {size}. El archivo se volvió a leer y está entero.</translation>
    </message>
    <message>
        <source>Files the library itself lacks, or has damaged: {count}. Check the library.</source>
        <translation>Archivos que faltan en la propia biblioteca o están dañados: {count}. Compruebe la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A backup of {day}: {articles}, {size}.</source>
        <translation>Una copia del {day}: {articles}, {size}.</translation>
    </message>
    <message>
        <source>It takes the place of the library that is open now. That one stays beside it, under its name with today&apos;s date: {place}</source>
        <translation>Ocupa el lugar de la biblioteca abierta ahora. Esa queda al lado, con su nombre y la fecha de hoy: {place}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restored: {articles}, as of {day}.</source>
        <translation>Restaurado: {articles}, a {day}.</translation>
    </message>
    <message>
        <source>The library before is kept here: {place}</source>
        <translation>La biblioteca anterior se conserva aquí: {place}</translation>
    </message>
    <message>
        <source>1 article was looked at.</source>
        <translation>Se miró 1 artículo.</translation>
    </message>
    <message>
        <source>{count} articles were looked at.</source>
        <translation>Se miraron {count} artículos.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. What is in it cannot be relied on.</source>
        <translation>La base de datos de la biblioteca está dañada. No se puede confiar en lo que contiene.</translation>
    </message>
    <message>
        <source>Mended: {mended} of {count}.</source>
        <translation>Reparado: {mended} de {count}.</translation>
    </message>
    <message>
        <source>All is mended: {count}.</source>
        <translation>Todo está reparado: {count}.</translation>
    </message>
    <message>
        <source>What had to go lies here: {place}</source>
        <translation>Lo que tuvo que irse está aquí: {place}</translation>
    </message>
    <message>
        <source>1 thing is wrong.</source>
        <translation>1 cosa está mal.</translation>
    </message>
    <message>
        <source>{count} things are wrong.</source>
        <translation>{count} cosas están mal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mending deletes nothing.</source>
        <translation>No se cambió nada. Reparar no borra nada.</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}</source>
        <translation>La copia más reciente que se conoce: {path}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>Re&amp;scue what still reads</source>
        <translation>Re&amp;scatar lo que aún se lee</translation>
    </message>
    <message>
        <source>Ended. What was mended so far stays.</source>
        <translation>Terminado. Lo reparado hasta ahora queda.</translation>
    </message>
    <message>
        <source>Ended; nothing was changed.</source>
        <translation>Terminado; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>A screen further, or back</source>
        <translation>Una pantalla adelante o atrás</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Espacio, Mayús+Espacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Elija una acción para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>This key always means the same and stays as it is.</source>
        <translation>Esta tecla significa siempre lo mismo y no cambia.</translation>
    </message>
    <message>
        <source>“{action}” has this key now and would lose it.</source>
        <translation>«{action}» tiene ahora esta tecla y la perdería.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>Look at the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>Nothing is spelled so. Found instead: {query}</source>
        <translation>Nada se escribe así. En su lugar se encontró: {query}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one followed by *.</source>
        <translation>No se encontró nada. Pruebe con menos palabras, o con el principio de una seguido de *.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionados</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Go to another list</source>
        <translation>Ir a otra lista</translation>
    </message>
    <message>
        <source>Sort, group and filter</source>
        <translation>Ordenar, agrupar y filtrar</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionados</translation>
    </message>
    <message>
        <source>With quotations</source>
        <translation>Con citas</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Con imágenes</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Volver a mostrar los demás</translation>
    </message>
    <message>
        <source>Filter: {name}. Press to take it away.</source>
        <translation>Filtro: {name}. Pulse para quitarlo.</translation>
    </message>
</context>
<context>
    <name>MendList</name>
    <message>
        <source>The page&apos;s passages</source>
        <translation>Los pasajes de la página</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Mend this article</source>
        <translation>Reparar este artículo</translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation>Leerlo de otro modo…</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Volver a limpiar</translation>
    </message>
    <message>
        <source>A newer cleaner is here; what you mended is kept.</source>
        <translation>Hay un limpiador más reciente; lo reparado se conserva.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Leyendo la página guardada…</translation>
    </message>
    <message>
        <source>What is pale was left out: + brings it back. Delete takes a passage out of the article.</source>
        <translation>Lo pálido quedó fuera: + lo recupera. Supr saca un pasaje del artículo.</translation>
    </message>
    <message>
        <source>The page is very long: its last {count} passages are not shown.</source>
        <translation>La página es muy larga: no se muestran sus últimos {count} pasajes.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Passage removed: {words}</source>
        <translation>Pasaje quitado: {words}</translation>
    </message>
    <message>
        <source>Passage brought back: {words}</source>
        <translation>Pasaje recuperado: {words}</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La página guardada no se puede volver a leer.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name and role</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As this article gives it</source>
        <translation>Tal como lo da este artículo</translation>
    </message>
    <message>
        <source>The name in all articles</source>
        <translation>El nombre en todos los artículos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Tag “{name}” renamed</source>
        <translation>Etiqueta «{name}» renombrada</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Etiqueta «{name}» eliminada</translation>
    </message>
    <message>
        <source>Search “{name}” renamed</source>
        <translation>Búsqueda «{name}» renombrada</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Búsqueda «{name}» eliminada</translation>
    </message>
    <message>
        <source>Search “{name}” moved</source>
        <translation>Búsqueda «{name}» movida</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Go to a list or tag</source>
        <translation>Ir a una lista o etiqueta</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Cambiar el nombre… (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Eliminar (Del)</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>The whole list</source>
        <translation>La lista completa</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the report of the import</source>
        <translation>Mostrar el informe de la importación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Buscando páginas…</translation>
    </message>
    <message>
        <source>Reading {number} of {total}:  {file}</source>
        <translation>Leyendo {number} de {total}:  {file}</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>Leyendo {number} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} read</source>
        <translation>En pausa: {done} de {total} leídos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Continuar la importación</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>Pausar la importación</translation>
    </message>
    <message>
        <source>{count} things could not be read or done.</source>
        <translation>{count} cosas no se pudieron leer o hacer.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>All text of the original</source>
        <translation>Todo el texto del original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Como página</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Buscar en el original</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Leyendo la página guardada…</translation>
    </message>
    <message>
        <source>Its last {count} passages are not shown</source>
        <translation>No se muestran sus últimos {count} pasajes</translation>
    </message>
    <message>
        <source>It is long: its first part is shown</source>
        <translation>Es largo: se muestra la primera parte</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>All of the page&apos;s text</source>
        <translation>Todo el texto de la página</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La página guardada no se puede volver a leer.</translation>
    </message>
</context>
<context>
    <name>OtherReadings</name>
    <message>
        <source>Read it another way</source>
        <translation>Leer de otro modo</translation>
    </message>
    <message>
        <source>Ways to read the page</source>
        <translation>Modos de leer la página</translation>
    </message>
    <message>
        <source>How the page reads this way</source>
        <translation>Cómo se lee la página de este modo</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>Leer de este modo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Leyendo la página guardada…</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La página guardada no se puede volver a leer.</translation>
    </message>
    <message>
        <source>What you mended by hand is kept.</source>
        <translation>Lo reparado a mano se conserva.</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (ahora)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>El PDF no se pudo escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Imagen fuera del archivo</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The saved page</source>
        <translation>La página guardada</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>{name} is in no article.</source>
        <translation>{name} no aparece en ningún artículo.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <translation>Más citados</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>En más artículos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>1 article to go</source>
        <translation>Queda 1 artículo</translation>
    </message>
    <message>
        <source>{count} articles to go</source>
        <translation>Quedan {count} artículos</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>Fewer letters find more people.</source>
        <translation>Con menos letras se encuentran más personas.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Whoever your saved pages name or quote will be here.</source>
        <translation>Aquí estarán las personas que sus páginas guardadas nombren o citen.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>A name, or the beginning of one</source>
        <translation>Un nombre, o el principio de uno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Nombre escrito por usted</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>‹  People</source>
        <translation>‹  Personas</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Volver a las personas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Find the articles that name them</source>
        <translation>Buscar los artículos que nombran a esta persona</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Misma persona que…</translation>
    </message>
    <message>
        <source>Not a &amp;person in any article</source>
        <translation>No es una &amp;persona en ningún artículo</translation>
    </message>
    <message>
        <source>Words they used</source>
        <translation>Palabras que usó</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Quotations, newest first</source>
        <translation>Citas, primero las más recientes</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>Ninguna con estas palabras</translation>
    </message>
    <message>
        <source>Fewer words find more quotations.</source>
        <translation>Con menos palabras se encuentran más citas.</translation>
    </message>
    <message>
        <source>Named, but not quoted</source>
        <translation>Se le nombra, pero no se le cita</translation>
    </message>
    <message>
        <source>“Articles” finds where.</source>
        <translation>«Artículos» busca dónde.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Nothing on this computer can speak. Install speech-dispatcher or espeak-ng to be read to.</source>
        <translation>Nada en este equipo puede hablar. Instale speech-dispatcher o espeak-ng para escuchar la lectura.</translation>
    </message>
    <message>
        <source>Reading aloud failed: the system&apos;s speech gave no sound. Check its settings.</source>
        <translation>La lectura en voz alta falló: la voz del sistema no dio sonido. Compruebe su configuración.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Type and colours</source>
        <translation>Letra y colores</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Imagen fuera del archivo</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Only in the original</source>
        <translation>Solo en el original</translation>
    </message>
    <message>
        <source>Clean again with the newest cleaner</source>
        <translation>Volver a limpiar con el limpiador más reciente</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Reparar este artículo</translation>
    </message>
    <message>
        <source>Looking for what only the original has…</source>
        <translation>Buscando lo que solo tiene el original…</translation>
    </message>
    <message>
        <source>Every quotation and picture of the page is in the article.</source>
        <translation>Todas las citas e imágenes de la página están en el artículo.</translation>
    </message>
    <message>
        <source>And {count} more: mending shows all of the page.</source>
        <translation>Y {count} más: al reparar se muestra toda la página.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La página guardada no se puede volver a leer.</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>searched before</source>
        <translation>buscado antes</translation>
    </message>
    <message>
        <source>Past searches forgotten</source>
        <translation>Búsquedas anteriores olvidadas</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Its name among your lists:</source>
        <translation>Su nombre entre las listas:</translation>
    </message>
    <message>
        <source>“{name}” stands among your lists.</source>
        <translation>«{name}» está entre las listas.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Take out the condition {condition}</source>
        <translation>Quitar la condición {condition}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>Acotar por {field}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Palabras seleccionadas</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>Resaltar con una nota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Resaltado: {colour}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The one of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>A program that words are looked up with, such as goldendict {word}; {word} stands for the word.</source>
        <translation>Un programa para consultar palabras, por ejemplo goldendict {word}; {word} representa la palabra.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>A name is shown only where it is sure enough. Where it is not, the quotation is marked more faintly and the card says what the text itself says.</source>
        <translation>Un nombre se muestra solo donde es bastante seguro. Donde no lo es, la cita se marca más tenue y la ficha dice lo que dice el propio texto.</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}</source>
        <translation>Todo se conserva en {folder}</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Todo se conserva en</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Pages saved later</source>
        <translation>Páginas guardadas más tarde</translation>
    </message>
    <message>
        <source>Pages saved in a watched folder appear here by themselves. The files stay there.</source>
        <translation>Las páginas guardadas en una carpeta vigilada aparecen aquí por sí solas. Los archivos se quedan allí.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The window opens anew in another language; you lose nothing.</source>
        <translation>La ventana se abre de nuevo en otro idioma; no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Starred</source>
        <translation>Estrella puesta</translation>
    </message>
    <message>
        <source>{count} articles starred</source>
        <translation>Estrella puesta a {count} artículos</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Estrella quitada</translation>
    </message>
    <message>
        <source>Star of {count} articles taken away</source>
        <translation>Estrella quitada a {count} artículos</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Desarchivado</translation>
    </message>
    <message>
        <source>{count} articles taken out of the archive</source>
        <translation>{count} artículos desarchivados</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>{count} articles archived</source>
        <translation>{count} artículos archivados</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marcado como sin leer</translation>
    </message>
    <message>
        <source>{count} articles marked as unread</source>
        <translation>{count} artículos marcados como sin leer</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>{count} artículos marcados como leídos</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>{count} articles moved to the bin</source>
        <translation>{count} artículos movidos a la papelera</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sacado de la papelera</translation>
    </message>
    <message>
        <source>{count} articles taken out of the bin</source>
        <translation>{count} artículos sacados de la papelera</translation>
    </message>
    <message>
        <source>Delete this article for good?</source>
        <translation>¿Eliminar este artículo definitivamente?</translation>
    </message>
    <message>
        <source>Delete {count} articles for good?</source>
        <translation>¿Eliminar {count} artículos definitivamente?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The bin is empty already.</source>
        <translation>La papelera ya está vacía.</translation>
    </message>
    <message>
        <source>Delete the article in the bin for good?</source>
        <translation>¿Eliminar definitivamente el artículo de la papelera?</translation>
    </message>
    <message>
        <source>Delete {count} articles in the bin for good?</source>
        <translation>¿Eliminar definitivamente {count} artículos de la papelera?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Their text, their pictures and the saved files go, too. This cannot be taken back.</source>
        <translation>También se pierden su texto, sus imágenes y los archivos guardados. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Etiqueta «{name}» añadida</translation>
    </message>
    <message>
        <source>Tag “{name}” added to {count} articles</source>
        <translation>Etiqueta «{name}» añadida a {count} artículos</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away</source>
        <translation>Etiqueta «{name}» quitada</translation>
    </message>
    <message>
        <source>Tag “{name}” taken from {count} articles</source>
        <translation>Etiqueta «{name}» quitada de {count} artículos</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags of {count} articles</source>
        <translation>Etiquetas de {count} artículos</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Look up “{words}”</source>
        <translation>Consultar «{words}»</translation>
    </message>
    <message>
        <source>Search the library for “{words}”</source>
        <translation>Buscar «{words}» en la biblioteca</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Leer en voz alta desde aquí</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare the versions</source>
        <translation>Comparar las versiones</translation>
    </message>
    <message>
        <source>A newer version of this article is here.</source>
        <translation>Hay una versión más reciente de este artículo.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versiones</translation>
    </message>
    <message>
        <source>This is an older state of the page: {version}</source>
        <translation>Este es un estado anterior de la página: {version}</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versión más reciente</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
</context>
<context>
    <name>VoicesOnly</name>
    <message>
        <source>Voices of the article</source>
        <translation>Voces del artículo</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Speaker whose quotations are listed</source>
        <translation>Hablante cuyas citas se muestran</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>No hay ningún artículo abierto.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Listening for voices…</source>
        <translation>Escuchando las voces…</translation>
    </message>
    <message>
        <source>Nobody is quoted or named in this article.</source>
        <translation>En este artículo no se cita ni se nombra a nadie.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not speech</source>
        <translation>No es discurso</translation>
    </message>
    <message>
        <source>not speech</source>
        <translation>no es discurso</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citas</translation>
    </message>
    <message>
        <source>, {count} other in marks</source>
        <translation>, {count} más entre comillas</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Pages saved in this folder, or in folders within it, appear in the library by themselves. The files stay where they are.</source>
        <translation>Las páginas guardadas en esta carpeta, o en carpetas dentro de ella, aparecen por sí solas en la biblioteca. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Watched: {folder}</source>
        <translation>Vigilada: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. It is watched again when it is.</source>
        <translation>{folder} no está en este momento. Se volverá a vigilar cuando esté.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Elegir otra carpeta…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open saved pages…</source>
        <translation>Abrir páginas guardadas…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Reports of imports…</source>
        <translation>Informes de importación…</translation>
    </message>
    <message>
        <source>Clean the library again</source>
        <translation>Volver a limpiar la biblioteca</translation>
    </message>
    <message>
        <source>Show the saved file</source>
        <translation>Mostrar el archivo guardado</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copiar como cita con su fuente</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Pegar una página</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>Consultar en el diccionario</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Buscar en la biblioteca…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>Olvidar las búsquedas anteriores</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Go to a list…</source>
        <translation>Ir a una lista…</translation>
    </message>
    <message>
        <source>Only from this site</source>
        <translation>Solo de este sitio</translation>
    </message>
    <message>
        <source>Only by this author</source>
        <translation>Solo de este autor</translation>
    </message>
    <message>
        <source>Only of this year</source>
        <translation>Solo de este año</translation>
    </message>
    <message>
        <source>Only with quotations</source>
        <translation>Solo con citas</translation>
    </message>
    <message>
        <source>Only with pictures</source>
        <translation>Solo con imágenes</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>La lista completa</translation>
    </message>
    <message>
        <source>In reverse</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>Seleccionar también el siguiente</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>Seleccionar también el anterior</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Sobre este artículo</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Reparar este artículo</translation>
    </message>
    <message>
        <source>Clean this article again</source>
        <translation>Volver a limpiar este artículo</translation>
    </message>
    <message>
        <source>A screen further</source>
        <translation>Una pantalla adelante</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>Una pantalla atrás</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Read aloud, or pause</source>
        <translation>Leer en voz alta o pausar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Leer más deprisa</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Leer más despacio</translation>
    </message>
    <message>
        <source>V&amp;oices</source>
        <translation>V&amp;oces</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>What this person says elsewhere</source>
        <translation>Lo que dice esta persona en otros lugares</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Marcar las citas</translation>
    </message>
    <message>
        <source>Underline people</source>
        <translation>Subrayar a las personas</translation>
    </message>
    <message>
        <source>Mark highlights</source>
        <translation>Marcar los resaltados</translation>
    </message>
    <message>
        <source>Pure text</source>
        <translation>Texto puro</translation>
    </message>
    <message>
        <source>Nothing but the voices</source>
        <translation>Solo las voces</translation>
    </message>
    <message>
        <source>List of voices</source>
        <translation>Lista de voces</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personas de la biblioteca</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Lo dijo otra persona…</translation>
    </message>
    <message>
        <source>Mark as a quotation</source>
        <translation>Marcar como cita</translation>
    </message>
    <message>
        <source>Mark as a person…</source>
        <translation>Marcar como persona…</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Not a person in any article</source>
        <translation>No es una persona en ningún artículo</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Nombre y cargo…</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Todas las voces revisadas</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Correcciones…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>Re&amp;saltados</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Resaltar en amarillo</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Resaltar en verde</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Resaltar en azul</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Resaltar en rosa</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Resaltado siguiente</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Resaltado anterior</translation>
    </message>
    <message>
        <source>Copy the article&apos;s highlights</source>
        <translation>Copiar los resaltados del artículo</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Lista de resaltados</translation>
    </message>
    <message>
        <source>All highlights…</source>
        <translation>Todos los resaltados…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Library list</source>
        <translation>Lista de la biblioteca</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>Párrafo a párrafo</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Frase a frase</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Pasar páginas</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>Desplazamiento suave</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Columna más ancha</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Columna más estrecha</translation>
    </message>
    <message>
        <source>Looser lines</source>
        <translation>Más interlineado</translation>
    </message>
    <message>
        <source>Tighter lines</source>
        <translation>Menos interlineado</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Hyphens in justified lines</source>
        <translation>Guiones en las líneas justificadas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Restablecer el aspecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Últimos publicados</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Day added</source>
        <translation>Día en que se añadió</translation>
    </message>
    <message>
        <source>Year published</source>
        <translation>Año de publicación</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The archive holds {count} files, more than the {most} that can be read.</source>
        <translation>El archivo comprimido contiene {count} archivos, más de los {most} que se pueden leer.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>El archivo comprimido está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>El archivo comprimido está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Unpack it with the password and import what is in it.</source>
        <translation>Descomprímalo con la contraseña e importe lo que contiene.</translation>
    </message>
    <message>
        <source>A part of the archive is missing.</source>
        <translation>Falta una parte del archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive is packed in an unusual way.</source>
        <translation>El archivo comprimido está empaquetado de forma poco común.</translation>
    </message>
    <message>
        <source>Pack it again as a plain zip.</source>
        <translation>Empaquételo de nuevo como un zip normal.</translation>
    </message>
    <message>
        <source>Archives stand in archives too deep.</source>
        <translation>Hay archivos comprimidos dentro de otros a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>{failed} of {total} files in the archive could not be read.</source>
        <translation>No se han podido leer {failed} de los {total} archivos del archivo comprimido.</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one to see why.</source>
        <translation>Descomprímalo e impórtelos uno a uno para ver por qué.</translation>
    </message>
    <message>
        <source>The archive holds no saved page.</source>
        <translation>El archivo comprimido no contiene ninguna página guardada.</translation>
    </message>
    <message>
        <source>Choose an archive of saved pages.</source>
        <translation>Elija un archivo comprimido de páginas guardadas.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>El archivo gzip está dañado.</translation>
    </message>
    <message>
        <source>The page inside this file is missing or damaged.</source>
        <translation>La página contenida en este archivo falta o está dañada.</translation>
    </message>
    <message>
        <source>The page is protected by a password.</source>
        <translation>La página está protegida con contraseña.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it without.</source>
        <translation>Ábrala en un navegador y guárdela sin ella.</translation>
    </message>
    <message>
        <source>This is {kind}, not a saved page.</source>
        <translation>Esto es {kind}, no una página guardada.</translation>
    </message>
    <message>
        <source>Choose a saved web page.</source>
        <translation>Elija una página web guardada.</translation>
    </message>
    <message>
        <source>The file holds no page that can be read.</source>
        <translation>El archivo no contiene ninguna página que se pueda leer.</translation>
    </message>
    <message>
        <source>The file holds no page.</source>
        <translation>El archivo no contiene ninguna página.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>El archivo no contiene texto.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space.</source>
        <translation>El archivo solo contiene espacios en blanco.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Guarde la página de nuevo.</translation>
    </message>
    <message>
        <source>The file holds {size} MB; at most {limit} MB of this kind can be read.</source>
        <translation>El archivo ocupa {size} MB; de este tipo se pueden leer como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>Save the page again without its large parts, or split the file.</source>
        <translation>Guarde la página sin sus partes grandes o divida el archivo.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Change its permissions and try again.</source>
        <translation>Cambie sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>El archivo no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk it stands on and try again.</source>
        <translation>Compruebe el disco en el que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The path is not one a file can have.</source>
        <translation>Ningún archivo puede tener esta ruta.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is {kind}, not a file.</source>
        <translation>Esto es {kind}, no un archivo.</translation>
    </message>
    <message>
        <source>Choose a saved page.</source>
        <translation>Elija una página guardada.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>No hay ningún archivo en esta ruta.</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>Puede que se haya movido: elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This file holds no page.</source>
        <translation>Este archivo no contiene ninguna página.</translation>
    </message>
    <message>
        <source>This is a link to a file that is no saved page.</source>
        <translation>Esto es un enlace a un archivo que no es una página guardada.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el propio archivo.</translation>
    </message>
    <message>
        <source>The page declares an unknown character encoding; it was read as {encoding}.</source>
        <translation>La página declara una codificación desconocida; se ha leído como {encoding}.</translation>
    </message>
    <message>
        <source>The page declares the wrong character encoding; it was read as {encoding}.</source>
        <translation>La página declara una codificación equivocada; se ha leído como {encoding}.</translation>
    </message>
    <message>
        <source>Parts of the page are nested too deep; their inner structure was simplified.</source>
        <translation>Hay partes de la página anidadas a demasiada profundidad; se ha simplificado su estructura interna.</translation>
    </message>
    <message>
        <source>The page holds parts of unreasonable size; they were left out.</source>
        <translation>La página contiene partes de tamaño desmedido; se han dejado fuera.</translation>
    </message>
    <message>
        <source>The page&apos;s text and markup hold {count} million characters, more than the {most} million that can be read.</source>
        <translation>El texto y el marcado de la página tienen {count} millones de caracteres, más de los {most} millones que se pueden leer.</translation>
    </message>
    <message>
        <source>Save a part of it.</source>
        <translation>Guarde una parte de ella.</translation>
    </message>
    <message>
        <source>The page holds too many special characters to read.</source>
        <translation>La página contiene demasiados caracteres especiales para leerla.</translation>
    </message>
    <message>
        <source>The page holds more than {most} elements, too many to read.</source>
        <translation>La página tiene más de {most} elementos, demasiados para leerlos.</translation>
    </message>
    <message>
        <source>This book is protected (DRM): its text is encrypted.</source>
        <translation>Este libro está protegido (DRM): su texto está cifrado.</translation>
    </message>
    <message>
        <source>Open it in the program it was bought with.</source>
        <translation>Ábralo en el programa con el que se compró.</translation>
    </message>
    <message>
        <source>This book holds no text that can be read.</source>
        <translation>Este libro no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This book lacks the description of its parts.</source>
        <translation>A este libro le falta la descripción de sus partes.</translation>
    </message>
    <message>
        <source>This is a list of links; it holds no page.</source>
        <translation>Esto es una lista de enlaces; no contiene ninguna página.</translation>
    </message>
    <message>
        <source>Save the pages themselves: links are never fetched.</source>
        <translation>Guarde las propias páginas: los enlaces nunca se descargan.</translation>
    </message>
    <message>
        <source>The file is no list of links.</source>
        <translation>El archivo no es una lista de enlaces.</translation>
    </message>
    <message>
        <source>Choose an export of bookmarks or of a reading list.</source>
        <translation>Elija una exportación de marcadores o de una lista de lectura.</translation>
    </message>
    <message>
        <source>The table is damaged.</source>
        <translation>La tabla está dañada.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The list is damaged or cut short.</source>
        <translation>La lista está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The list holds more than {most} links.</source>
        <translation>La lista contiene más de {most} enlaces.</translation>
    </message>
    <message>
        <source>This list holds no links.</source>
        <translation>Esta lista no contiene enlaces.</translation>
    </message>
    <message>
        <source>{failed} of the export&apos;s pages could not be read.</source>
        <translation>No se han podido leer {failed} páginas de la exportación.</translation>
    </message>
    <message>
        <source>The export holds links only.</source>
        <translation>La exportación solo contiene enlaces.</translation>
    </message>
    <message>
        <source>Save the pages themselves.</source>
        <translation>Guarde las propias páginas.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>Expórtelas de nuevo.</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Este archivo web no contiene ninguna página.</translation>
    </message>
    <message>
        <source>This web archive is nested too deep.</source>
        <translation>Este archivo web está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This web archive holds too many parts.</source>
        <translation>Este archivo web contiene demasiadas partes.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Este PDF contiene imágenes de páginas, no texto.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it and import the result.</source>
        <translation>Páselo por un reconocimiento de texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <source>Of the document&apos;s {total} pages the first {most} were read.</source>
        <translation>De las {total} páginas del documento se han leído las primeras {most}.</translation>
    </message>
    <message>
        <source>This PDF holds more text than can be read.</source>
        <translation>Este PDF contiene más texto del que se puede leer.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut short.</source>
        <translation>Este PDF está dañado o incompleto.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Este PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>This PDF unpacks to far more than a page can hold.</source>
        <translation>Descomprimido, este PDF ocupa mucho más de lo que puede tener una página.</translation>
    </message>
    <message>
        <source>The web archive unpacks to far more than a page can hold.</source>
        <translation>Descomprimido, el archivo web ocupa mucho más de lo que puede tener una página.</translation>
    </message>
    <message>
        <source>The page is stored in a form that cannot be read.</source>
        <translation>La página está guardada en una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>{failed} of the archive&apos;s pages could not be read.</source>
        <translation>No se han podido leer {failed} páginas del archivo.</translation>
    </message>
    <message>
        <source>The web archive holds no page.</source>
        <translation>El archivo web no contiene ninguna página.</translation>
    </message>
    <message>
        <source>A record of the archive is damaged.</source>
        <translation>Un registro del archivo está dañado.</translation>
    </message>
    <message>
        <source>The web archive is damaged or cut short.</source>
        <translation>El archivo web está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The archive is cut short; what stands before the cut was read.</source>
        <translation>El archivo está incompleto; se ha leído lo que hay antes del corte.</translation>
    </message>
    <message>
        <source>This property list holds no saved page.</source>
        <translation>Esta lista de propiedades no contiene ninguna página guardada.</translation>
    </message>
    <message>
        <source>Choose a web archive saved by a browser.</source>
        <translation>Elija un archivo web guardado por un navegador.</translation>
    </message>
    <message>
        <source>The page holds no text to keep.</source>
        <translation>La página no contiene texto que guardar.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again once it has loaded.</source>
        <translation>Ábrala en un navegador y guárdela de nuevo cuando se haya cargado.</translation>
    </message>
    <message>
        <source>The file is empty or holds no words.</source>
        <translation>El archivo está vacío o no contiene palabras.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not one article.</source>
        <translation>La página es una lista de artículos, no un artículo.</translation>
    </message>
    <message>
        <source>This is one page of several; what stands on the others is not in it.</source>
        <translation>Esta es una página de varias; lo que hay en las otras no está incluido.</translation>
    </message>
    <message>
        <source>The text may end early: the page asks for a subscription.</source>
        <translation>El texto puede terminar antes de tiempo: la página pide una suscripción.</translation>
    </message>
    <message>
        <source>Part of the text may be missing: about {share} % of the page&apos;s paragraphs were left out.</source>
        <translation>Puede que falte parte del texto: se ha dejado fuera alrededor del {share}&#xa0;% de los párrafos de la página.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; {missing} are not in the file.</source>
        <translation>Se han guardado {kept} de {total} imágenes; {missing} no están en el archivo.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; 1 is not in the file.</source>
        <translation>Se han guardado {kept} de {total} imágenes; 1 no está en el archivo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was kept before is unchanged.</source>
        <translation>Libere espacio e inténtelo de nuevo; lo guardado antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation>Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>No se ha cambiado nada; restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library could not be used: {reason}.</source>
        <translation>No se ha podido usar la biblioteca: {reason}.</translation>
    </message>
    <message>
        <source>The library&apos;s files could not be used: {reason}.</source>
        <translation>No se han podido usar los archivos de la biblioteca: {reason}.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>No se ha podido leer o escribir en el disco.</translation>
    </message>
    <message>
        <source>Check the disk; the library is as it was.</source>
        <translation>Compruebe el disco; la biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>{name} is not a library of Verbatim.</source>
        <translation>{name} no es una biblioteca de Verbatim.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Verbatim.</source>
        <translation>Esta biblioteca la escribió una versión más nueva de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing here was changed.</source>
        <translation>Instale la versión más nueva; aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The library&apos;s folder does not allow safe writing.</source>
        <translation>La carpeta de la biblioteca no permite escribir con seguridad.</translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation>Elija una carpeta local.</translation>
    </message>
    <message>
        <source>The library could not be backed up: it is damaged.</source>
        <translation>No se ha podido hacer copia de la biblioteca: está dañada.</translation>
    </message>
    <message>
        <source>Run a check first.</source>
        <translation>Haga antes una comprobación.</translation>
    </message>
    <message>
        <source>Run a check.</source>
        <translation>Haga una comprobación.</translation>
    </message>
    <message>
        <source>The library names a file it cannot have.</source>
        <translation>La biblioteca nombra un archivo que no puede tener.</translation>
    </message>
    <message>
        <source>Not all files of the folder “{folder}” were kept: it is too large.</source>
        <translation>No se han guardado todos los archivos de la carpeta «{folder}»: es demasiado grande.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Búsquelo en la lista.</translation>
    </message>
    <message>
        <source>The original of this article is missing.</source>
        <translation>Falta el original de este artículo.</translation>
    </message>
    <message>
        <source>Run a check of the library.</source>
        <translation>Haga una comprobación de la biblioteca.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Esta versión ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>Una búsqueda necesita un nombre con el que guardarse.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>Escriba una palabra.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>Type a query first.</source>
        <translation>Escriba antes una búsqueda.</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>Ya hay una búsqueda llamada «{name}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This article was stored by a newer version of Verbatim.</source>
        <translation>Este artículo lo guardó una versión más nueva de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>This article is damaged in the library.</source>
        <translation>Este artículo está dañado en la biblioteca.</translation>
    </message>
    <message>
        <source>Import its file again.</source>
        <translation>Importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>No hay ningún formato «{name}».</translation>
    </message>
    <message>
        <source>There are {formats}.</source>
        <translation>Hay {formats}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Choose other articles.</source>
        <translation>Elija otros artículos.</translation>
    </message>
    <message>
        <source>Standard output takes one file of one format.</source>
        <translation>La salida estándar admite un archivo de un solo formato.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Indique una carpeta donde escribir.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>«{name}» es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty.</source>
        <translation>La carpeta «{name}» no está vacía.</translation>
    </message>
    <message>
        <source>Choose a new one, or say that files are replaced.</source>
        <translation>Elija una nueva, o haga que se reemplacen los archivos.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or say that files are replaced.</source>
        <translation>Elija otro nombre, o haga que se reemplacen los archivos.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>«{name}» no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Elija otro lugar, o haga sitio allí.</translation>
    </message>
    <message>
        <source>The index is being built; the articles cannot be searched yet.</source>
        <translation>El índice se está creando; todavía no se puede buscar en los artículos.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>A fault in Verbatim broke the export off. The log says more.</source>
        <translation>Un fallo de Verbatim interrumpió la exportación. El registro dice más.</translation>
    </message>
    <message>
        <source>A backup in the library&apos;s own folder would be lost with it.</source>
        <translation>Una copia de seguridad en la carpeta de la biblioteca se perdería con ella.</translation>
    </message>
    <message>
        <source>A correction of people cannot be read any more.</source>
        <translation>Una corrección de personas ya no se puede leer.</translation>
    </message>
    <message>
        <source>A correction in “{title}” cannot be read any more.</source>
        <translation>Una corrección en «{title}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>A page that is kept has no entry in the list of articles.</source>
        <translation>Una página conservada no figura en la lista de artículos.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is damaged.</source>
        <translation>Una parte de la página guardada de «{title}» está dañada.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is missing.</source>
        <translation>Falta una parte de la página guardada de «{title}».</translation>
    </message>
    <message>
        <source>A picture of “{title}” is damaged.</source>
        <translation>Una imagen de «{title}» está dañada.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is missing.</source>
        <translation>Falta una imagen de «{title}».</translation>
    </message>
    <message>
        <source>An article names it by now.</source>
        <translation>Un artículo lo nombra ya.</translation>
    </message>
    <message>
        <source>An import was broken off; files marked as being read that nobody reads: {count}.</source>
        <translation>Se interrumpió una importación; archivos marcados como en lectura que nadie lee: {count}.</translation>
    </message>
    <message>
        <source>Back it up again.</source>
        <translation>Haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation>Interrumpido; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a disk formatted another way.</source>
        <translation>Elija un disco con otro formato.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose an earlier one, or a copy of it; nothing was changed.</source>
        <translation>Elija una anterior o un duplicado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Elija una anterior.</translation>
    </message>
    <message>
        <source>Choose an earlier one; nothing was changed.</source>
        <translation>Elija una anterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Elija otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>Elija otra carpeta, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder, or use --replace: the one there is kept beside it.</source>
        <translation>Elija otra carpeta, o --replace: la que hay se conserva al lado.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Close its window, or wait for its import to end.</source>
        <translation>Cierre su ventana o espere a que acabe su importación.</translation>
    </message>
    <message>
        <source>Entries of the table “{table}” that belong to nothing any more: {count}.</source>
        <translation>Entradas de la tabla «{table}» que ya no pertenecen a nada: {count}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing half was left.</source>
        <translation>Libere espacio o elija otro disco; no quedó nada a medias.</translation>
    </message>
    <message>
        <source>Highlights of “{title}” that point outside its text: {count}.</source>
        <translation>Subrayados de «{title}» que apuntan fuera de su texto: {count}.</translation>
    </message>
    <message>
        <source>Import its page again, or restore a backup.</source>
        <translation>Importe de nuevo su página o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>In “{title}” a link or mark points outside its paragraph.</source>
        <translation>En «{title}» un enlace o una marca apunta fuera de su párrafo.</translation>
    </message>
    <message>
        <source>Install the newer version of Verbatim.</source>
        <translation>Instale la versión más nueva de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>It is built again when Verbatim opens.</source>
        <translation>Se reconstruye cuando se abre Verbatim.</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Está de nuevo en la lista.</translation>
    </message>
    <message>
        <source>It is there, and the library knows it again.</source>
        <translation>Está ahí y la biblioteca vuelve a conocerla.</translation>
    </message>
    <message>
        <source>It knows them again.</source>
        <translation>Vuelve a conocerlas.</translation>
    </message>
    <message>
        <source>It was cleaned again from the saved page.</source>
        <translation>Se limpió de nuevo a partir de la página guardada.</translation>
    </message>
    <message>
        <source>It was copied again from where it was read.</source>
        <translation>Se copió de nuevo desde donde se leyó.</translation>
    </message>
    <message>
        <source>It was made again from the saved page.</source>
        <translation>Se rehízo a partir de la página guardada.</translation>
    </message>
    <message>
        <source>It was made again.</source>
        <translation>Se rehízo.</translation>
    </message>
    <message>
        <source>It was not made by Verbatim: do not trust it.</source>
        <translation>No la hizo Verbatim: no se fíe de ella.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Se apartó.</translation>
    </message>
    <message>
        <source>It was set aside; the article stays as you read it.</source>
        <translation>Se apartó; el artículo queda como lo lee.</translation>
    </message>
    <message>
        <source>It was set right.</source>
        <translation>Se corrigió.</translation>
    </message>
    <message>
        <source>It was thrown away and built again.</source>
        <translation>Se desechó y se reconstruyó.</translation>
    </message>
    <message>
        <source>It was written again.</source>
        <translation>Se escribió de nuevo.</translation>
    </message>
    <message>
        <source>Its indexes were made again; a copy of before lies in {where}.</source>
        <translation>Se rehicieron sus índices; hay una copia de antes en {where}.</translation>
    </message>
    <message>
        <source>Its place is shown as one of a missing picture.</source>
        <translation>Su lugar se muestra como el de una imagen que falta.</translation>
    </message>
    <message>
        <source>Its words are there as plain paragraphs.</source>
        <translation>Sus palabras están ahí como párrafos sencillos.</translation>
    </message>
    <message>
        <source>Lines of the reports of imports that name articles that are gone: {gone}.</source>
        <translation>Líneas de los informes de importación que nombran artículos desaparecidos: {gone}.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Nothing of the library file can be read any more.</source>
        <translation>Ya no se puede leer nada del archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>Of “{title}” only the entry in the list is left.</source>
        <translation>De «{title}» solo queda la entrada en la lista.</translation>
    </message>
    <message>
        <source>Restore a backup, or have a repair rescue what still reads.</source>
        <translation>Restaure una copia de seguridad, o deje que una reparación rescate lo que aún se lee.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its page again and delete this entry.</source>
        <translation>Restaure una copia de seguridad, o importe de nuevo su página y borre esta entrada.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup could not be read: {reason}.</source>
        <translation>No se pudo leer la copia de seguridad: {reason}.</translation>
    </message>
    <message>
        <source>The backup holds a file no library has.</source>
        <translation>La copia contiene un archivo que ninguna biblioteca tiene.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>La copia de seguridad está dañada.</translation>
    </message>
    <message>
        <source>The backup&apos;s database is damaged.</source>
        <translation>La base de datos de la copia está dañada.</translation>
    </message>
    <message>
        <source>The backup&apos;s library cannot be opened: {what}</source>
        <translation>No se puede abrir la biblioteca de la copia: {what}</translation>
    </message>
    <message>
        <source>The backup&apos;s disk could not be used: {reason}.</source>
        <translation>No se pudo usar el disco de la copia: {reason}.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size.</source>
        <translation>El disco no admite un archivo de este tamaño.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>El disco devolvió bytes distintos de los escritos.</translation>
    </message>
    <message>
        <source>The disk has {free} free, of {needed} that may be needed.</source>
        <translation>El disco tiene {free} libres de los {needed} que pueden hacer falta.</translation>
    </message>
    <message>
        <source>The index does not fit the library.</source>
        <translation>El índice no corresponde a la biblioteca.</translation>
    </message>
    <message>
        <source>The library changed all the while.</source>
        <translation>La biblioteca no dejó de cambiar.</translation>
    </message>
    <message>
        <source>The library does not know all pictures “{title}” shows.</source>
        <translation>La biblioteca no conoce todas las imágenes que muestra «{title}».</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>The library file is damaged: {reason}.</source>
        <translation>El archivo de la biblioteca está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The library has lost the word that tells it from others.</source>
        <translation>La biblioteca ha perdido la palabra que la distingue de otras.</translation>
    </message>
    <message>
        <source>The library&apos;s count of its changes is behind.</source>
        <translation>La cuenta de cambios de la biblioteca va retrasada.</translation>
    </message>
    <message>
        <source>The list of people counts other articles than there are.</source>
        <translation>La lista de personas cuenta otros artículos de los que hay.</translation>
    </message>
    <message>
        <source>The list of who said what points outside the text of “{title}”.</source>
        <translation>La lista de quién dijo qué apunta fuera del texto de «{title}».</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}.</source>
        <translation>La copia más reciente que se conoce: {path}.</translation>
    </message>
    <message>
        <source>The newest one is read.</source>
        <translation>Se lee la más reciente.</translation>
    </message>
    <message>
        <source>The note that says where “{title}” came from is damaged.</source>
        <translation>La nota que dice de dónde vino «{title}» está dañada.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is damaged.</source>
        <translation>La página guardada de «{title}» está dañada.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is missing.</source>
        <translation>Falta la página guardada de «{title}».</translation>
    </message>
    <message>
        <source>The text of “{title}” is damaged.</source>
        <translation>El texto de «{title}» está dañado.</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing.</source>
        <translation>Falta el texto de «{title}».</translation>
    </message>
    <message>
        <source>The text of “{title}” that is searched is not the one that is read.</source>
        <translation>El texto de «{title}» en que se busca no es el que se lee.</translation>
    </message>
    <message>
        <source>The text that is read counts.</source>
        <translation>Vale el que se lee.</translation>
    </message>
    <message>
        <source>The voices of “{title}” are damaged.</source>
        <translation>Las voces de «{title}» están dañadas.</translation>
    </message>
    <message>
        <source>The voices of “{title}” point outside its text.</source>
        <translation>Las voces de «{title}» apuntan fuera de su texto.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup.</source>
        <translation>Hay un archivo con este nombre que no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a file where the library is to be.</source>
        <translation>Hay un archivo donde debe estar la biblioteca.</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation>Ya hay una biblioteca en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>They are looked for again when Verbatim opens next.</source>
        <translation>Se buscan de nuevo cuando se abra Verbatim.</translation>
    </message>
    <message>
        <source>They are read when Verbatim opens next.</source>
        <translation>Se leen cuando se abra Verbatim.</translation>
    </message>
    <message>
        <source>They name none now.</source>
        <translation>Ahora no nombran ninguno.</translation>
    </message>
    <message>
        <source>They were found again.</source>
        <translation>Se encontraron de nuevo.</translation>
    </message>
    <message>
        <source>They were removed; the files they were copied from are read again.</source>
        <translation>Se quitaron; los archivos de origen se leen de nuevo.</translation>
    </message>
    <message>
        <source>They were set aside.</source>
        <translation>Se apartaron.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Verbatim.</source>
        <translation>Esta copia la hizo una versión más nueva de Verbatim.</translation>
    </message>
    <message>
        <source>This file is no backup of Verbatim, or it is cut short.</source>
        <translation>Este archivo no es una copia de Verbatim, o está cortado.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder holds other things than a library.</source>
        <translation>Esta carpeta contiene otras cosas que una biblioteca.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>Those found again stand in it; {lost} are kept as lost.</source>
        <translation>Los encontrados están en él; {lost} se conservan como perdidos.</translation>
    </message>
    <message>
        <source>Unfinished files of an import that was ended lie in the library.</source>
        <translation>En la biblioteca hay archivos inacabados de una importación terminada.</translation>
    </message>
    <message>
        <source>What cleaning gave of “{title}” is damaged.</source>
        <translation>Lo que la limpieza dio de «{title}» está dañado.</translation>
    </message>
    <message>
        <source>What still reads was put into a new one, {count} articles; the damaged one lies in {where}.</source>
        <translation>Lo que aún se lee se puso en uno nuevo, {count} artículos; el dañado está en {where}.</translation>
    </message>
    <message>
        <source>What you mended in “{title}” cannot be read any more.</source>
        <translation>Lo que usted arregló en «{title}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>What you read of it is whole; import the saved page again, or restore a backup.</source>
        <translation>Lo que usted lee está entero; importe de nuevo la página guardada o restaure una copia.</translation>
    </message>
    <message>
        <source>{file} belongs to no article.</source>
        <translation>{file} no pertenece a ningún artículo.</translation>
    </message>
    <message>
        <source>“{title}” does not know which version of it is read.</source>
        <translation>«{title}» no sabe qué versión se lee.</translation>
    </message>
    <message>
        <source>“{title}” was stored by a newer version of Verbatim.</source>
        <translation>«{title}» lo guardó una versión más nueva de Verbatim.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this from being done. The log says more.</source>
        <translation>Un fallo de Verbatim impidió hacerlo. El registro dice más.</translation>
    </message>
    <message>
        <source>Only the {most} best articles were looked through for quotations.</source>
        <translation>Solo se han buscado citas en los {most} mejores artículos.</translation>
    </message>
    <message>
        <source>The index is being built; only titles were searched.</source>
        <translation>El índice se está creando; solo se ha buscado en los títulos.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept the texts from being searched; only titles were. The log says more.</source>
        <translation>Un fallo de Verbatim ha impedido buscar en los textos; solo se ha buscado en los títulos. El registro dice más.</translation>
    </message>
    <message>
        <source>The index was damaged.</source>
        <translation>El índice estaba dañado.</translation>
    </message>
    <message>
        <source>It is built again; until then titles are found.</source>
        <translation>Se está creando de nuevo; hasta entonces se encuentran los títulos.</translation>
    </message>
    <message>
        <source>The folder of the index cannot be written.</source>
        <translation>No se puede escribir en la carpeta del índice.</translation>
    </message>
    <message>
        <source>Searching finds titles only.</source>
        <translation>La búsqueda solo encuentra títulos.</translation>
    </message>
    <message>
        <source>The index is being brought up to date by another program.</source>
        <translation>Otro programa está poniendo al día el índice.</translation>
    </message>
    <message>
        <source>Search again soon.</source>
        <translation>Busque de nuevo dentro de poco.</translation>
    </message>
    <message>
        <source>The index cannot be written.</source>
        <translation>El índice no se puede escribir.</translation>
    </message>
    <message>
        <source>Searching finds titles until it can.</source>
        <translation>Hasta que se pueda, la búsqueda encuentra títulos.</translation>
    </message>
    <message>
        <source>Searching finds titles only for now: the index could not be written.</source>
        <translation>Por ahora la búsqueda solo encuentra títulos: no se ha podido escribir el índice.</translation>
    </message>
    <message>
        <source>Only the first {most} characters were read.</source>
        <translation>Solo se han leído los primeros {most} caracteres.</translation>
    </message>
    <message>
        <source>Parentheses that stand too deep were left out.</source>
        <translation>Se han dejado fuera los paréntesis demasiado anidados.</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>Solo se han buscado las primeras {most} palabras.</translation>
    </message>
    <message>
        <source>“{name}:” is not a field; its words were looked for everywhere.</source>
        <translation>«{name}:» no es un campo; sus palabras se han buscado en todas partes.</translation>
    </message>
    <message>
        <source>“{name}:” stands before nothing.</source>
        <translation>Detrás de «{name}:» no hay nada.</translation>
    </message>
    <message>
        <source>“{words}” holds no word.</source>
        <translation>«{words}» no contiene ninguna palabra.</translation>
    </message>
    <message>
        <source>“tag:{value}” names no tag.</source>
        <translation>«tag:{value}» no nombra ninguna etiqueta.</translation>
    </message>
    <message>
        <source>“lang:{value}” is no language; write it as “de” or “german”.</source>
        <translation>«lang:{value}» no es un idioma; escríbalo como «de» o «german».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is no date; write it as “2024”, “march 2024” or “2024-03-01”.</source>
        <translation>«{field}:{value}» no es una fecha; escríbala como «2024», «marzo 2024» o «2024-03-01».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is not known; after “{prefix}:” stands one of these: {known}.</source>
        <translation>«{field}:{value}» no se conoce; detrás de «{prefix}:» va uno de estos: {known}.</translation>
    </message>
    <message>
        <source>“words:{value}” is no length; write it as “&gt;2000”, “&lt;500” or “500-1000”.</source>
        <translation>«words:{value}» no es una longitud; escríbala como «&gt;2000», «&lt;500» o «500-1000».</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this file from being read ({fault}). The log says more.</source>
        <translation>Un fallo de Verbatim ha impedido leer este archivo ({fault}). El registro dice más.</translation>
    </message>
    <message>
        <source>This file needs more memory to read than is safe.</source>
        <translation>Leer este archivo necesita más memoria de la que es segura.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Leer este archivo tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it may be damaged.</source>
        <translation>Al leer este archivo el lector se ha detenido; puede que esté dañado.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>No se ha podido iniciar el proceso que lee los archivos.</translation>
    </message>
    <message>
        <source>The page of this article is not in its file any more.</source>
        <translation>La página de este artículo ya no está en su archivo.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>an AVIF or HEIF image</source>
        <translation>una imagen AVIF o HEIF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>a Zstandard file</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>una lista de propiedades</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un archivo de sonido o vídeo</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>un archivo de vídeo</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>el sistema no dio ningún motivo</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Páginas web (HTML)</translation>
    </message>
    <message>
        <source>One page an article that needs nothing else, to read and to print anywhere.</source>
        <translation>Una página por artículo que no necesita nada más, para leer e imprimir en cualquier sitio.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One file an article, its pictures in a folder beside it.</source>
        <translation>Un archivo por artículo, con sus imágenes en una carpeta al lado.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>One text an article, without pictures.</source>
        <translation>Un texto por artículo, sin imágenes.</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Libro (EPUB)</translation>
    </message>
    <message>
        <source>One book of all articles, with a table of contents, for e-readers.</source>
        <translation>Un libro con todos los artículos e índice, para lectores electrónicos.</translation>
    </message>
    <message>
        <source>Everything (JSON Lines)</source>
        <translation>Todo (JSON Lines)</translation>
    </message>
    <message>
        <source>All that is known of each article, for other programs.</source>
        <translation>Todo lo que se sabe de cada artículo, para otros programas.</translation>
    </message>
    <message>
        <source>Table of quotations (CSV)</source>
        <translation>Tabla de citas (CSV)</translation>
    </message>
    <message>
        <source>Who said what, in which article, and when, for spreadsheets.</source>
        <translation>Quién dijo qué, en qué artículo y cuándo, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>Tabla de artículos (CSV)</translation>
    </message>
    <message>
        <source>A row for each article, for spreadsheets.</source>
        <translation>Una fila por artículo, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Citations (BibTeX)</source>
        <translation>Referencias (BibTeX)</translation>
    </message>
    <message>
        <source>Sources to cite in LaTeX.</source>
        <translation>Fuentes para citar en LaTeX.</translation>
    </message>
    <message>
        <source>Citations (RIS)</source>
        <translation>Referencias (RIS)</translation>
    </message>
    <message>
        <source>Sources for reference managers.</source>
        <translation>Fuentes para gestores de referencias.</translation>
    </message>
    <message>
        <source>Citations (CSL JSON)</source>
        <translation>Referencias (CSL JSON)</translation>
    </message>
    <message>
        <source>Sources for Zotero, Pandoc and their like.</source>
        <translation>Fuentes para Zotero, Pandoc y similares.</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>The files as they were saved, byte for byte, with a list.</source>
        <translation>Los archivos tal como se guardaron, byte por byte, con una lista.</translation>
    </message>
    <message>
        <source>Folder to read without Verbatim</source>
        <translation>Carpeta para leer sin Verbatim</translation>
    </message>
    <message>
        <source>An index, a page for each article, its pictures, and tables.</source>
        <translation>Un índice, una página por artículo, sus imágenes y tablas.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Not speech: a title, a term or words held at a distance</source>
        <translation>No es discurso: un título, un término o palabras de las que se toma distancia</translation>
    </message>
    <message>
        <source>As you said</source>
        <translation>Según lo indicado por usted</translation>
    </message>
    <message>
        <source>So the text calls the speaker; who it is stays open</source>
        <translation>Así llama el texto a quien lo dice; no aclara quién es</translation>
    </message>
    <message>
        <source>The text does not tell</source>
        <translation>El texto no lo dice</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Entre comillas</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Named once here</source>
        <translation>Nombrado aquí una vez</translation>
    </message>
    <message>
        <source>Named {count} times here</source>
        <translation>Nombrado aquí {count} veces</translation>
    </message>
    <message>
        <source>1 quotation in this article</source>
        <translation>1 cita en este artículo</translation>
    </message>
    <message>
        <source>{count} quotations in this article</source>
        <translation>{count} citas en este artículo</translation>
    </message>
    <message>
        <source>In 1 other article</source>
        <translation>En 1 artículo más</translation>
    </message>
    <message>
        <source>In {count} other articles</source>
        <translation>En otros {count} artículos</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>guardada el {day}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>conservada el {day}</translation>
    </message>
    <message>
        <source>Version {number}, in the list</source>
        <translation>Versión {number}, en la lista</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>… 1 paragraph stayed the same</source>
        <translation>… 1 párrafo quedó igual</translation>
    </message>
    <message>
        <source>… {count} paragraphs stayed the same</source>
        <translation>… {count} párrafos quedaron igual</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservado como</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Resaltado: {colour}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Ya no está en el texto</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citas</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>etiquetas: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Quitado por usted</translation>
    </message>
    <message>
        <source>Brought back by you</source>
        <translation>Recuperado por usted</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} líneas omitidas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In 1 article of the library</source>
        <translation>En 1 artículo de la biblioteca</translation>
    </message>
    <message>
        <source>In {count} articles of the library</source>
        <translation>En {count} artículos de la biblioteca</translation>
    </message>
    <message>
        <source>Open the whole table</source>
        <translation>Abrir la tabla completa</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 hablante</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} hablantes</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>En este artículo no se cita a nadie.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>highlights</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>As an article</source>
        <translation>Como artículo</translation>
    </message>
    <message>
        <source>With what the page hides</source>
        <translation>Con lo que la página oculta</translation>
    </message>
    <message>
        <source>As a second engine reads it</source>
        <translation>Como la lee un segundo motor</translation>
    </message>
    <message>
        <source>All but menus and asides</source>
        <translation>Todo menos menús y apartes</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>Todo lo que hay en la página</translation>
    </message>
</context>
</TS>
