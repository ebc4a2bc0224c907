<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>The filter above leaves nothing.</source>
        <translation>Der Filter oben lässt nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nichts zu lesen</translation>
    </message>
    <message>
        <source>Drop saved pages here, or look into the archive.</source>
        <translation>Legen Sie hier gespeicherte Seiten ab oder sehen Sie ins Archiv.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>All is read or begun.</source>
        <translation>Alles ist gelesen oder begonnen.</translation>
    </message>
    <message>
        <source>Nothing begun</source>
        <translation>Nichts begonnen</translation>
    </message>
    <message>
        <source>What you begin to read waits here for you.</source>
        <translation>Was Sie zu lesen beginnen, wartet hier auf Sie.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>S gives the open article a star.</source>
        <translation>S gibt dem offenen Artikel einen Stern.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Noch keine Markierungen</translation>
    </message>
    <message>
        <source>Select words of an article to highlight them.</source>
        <translation>Wählen Sie Wörter eines Artikels aus, um sie zu markieren.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>A puts the open article here once you are done with it.</source>
        <translation>A legt den offenen Artikel hier ab, wenn Sie mit ihm fertig sind.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here until you empty the bin.</source>
        <translation>Was Sie löschen, bleibt hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>No article has this tag any more.</source>
        <translation>Kein Artikel hat noch dieses Schlagwort.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Mit Markierungen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>This is somebody else…</source>
        <translation>Das ist jemand anderes…</translation>
    </message>
    <message>
        <source>This place names nobody</source>
        <translation>Diese Stelle bezeichnet niemanden</translation>
    </message>
    <message>
        <source>{name} said this</source>
        <translation>{name} hat das gesagt</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Jemand anderes hat das gesagt…</translation>
    </message>
    <message>
        <source>Nobody in particular said this</source>
        <translation>Niemand Bestimmtes hat das gesagt</translation>
    </message>
    <message>
        <source>A term or a title, not speech</source>
        <translation>Ein Begriff oder ein Titel, nicht gesprochen</translation>
    </message>
    <message>
        <source>This is speech</source>
        <translation>Das ist gesprochen</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>What {name} says elsewhere</source>
        <translation>Was {name} anderswo sagt</translation>
    </message>
    <message>
        <source>{name} is the same person as…</source>
        <translation>{name} ist dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Name and role of {name}…</source>
        <translation>Name und Funktion von {name}…</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} ist keine Person</translation>
    </message>
    <message>
        <source>{name} is not a person in any article</source>
        <translation>{name} ist in keinem Artikel eine Person</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>{words} was said by {name}</source>
        <translation>{words} hat {name} gesagt</translation>
    </message>
    <message>
        <source>{words} is a quotation</source>
        <translation>{words} ist ein Zitat</translation>
    </message>
    <message>
        <source>{words} is not speech</source>
        <translation>{words} ist nicht gesprochen</translation>
    </message>
    <message>
        <source>{words} is not a quotation</source>
        <translation>{words} ist kein Zitat</translation>
    </message>
    <message>
        <source>“{words}” names {name}</source>
        <translation>„{words}“ bezeichnet {name}</translation>
    </message>
    <message>
        <source>“{words}” names nobody</source>
        <translation>„{words}“ bezeichnet niemanden</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} ist {other}</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>{name} has no role</source>
        <translation>{name} hat keine Funktion</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Alle Stimmen durchgesehen</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Aufbewahrt als</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Cleaned by</source>
        <translation>Bereinigt mit</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>{share} % of the page&apos;s {count} words are the article; the rest was menus, notices and the like.</source>
        <translation>{share} % der {count} Wörter der Seite gehören zum Artikel; der Rest waren Menüs, Hinweise und dergleichen.</translation>
    </message>
    <message>
        <source>Pictures: {kept} of {all} on the page.</source>
        <translation>Bilder: {kept} von {all} auf der Seite.</translation>
    </message>
    <message>
        <source>Its picture was kept.</source>
        <translation>Das Bild wurde behalten.</translation>
    </message>
    <message>
        <source>All {count} pictures were kept.</source>
        <translation>Alle {count} Bilder wurden behalten.</translation>
    </message>
    <message>
        <source>Read to {share} %</source>
        <translation>Bis {share} % gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ohne Website</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Ohne Autor</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Clearly the speaker</source>
        <translation>Hat das eindeutig gesagt</translation>
    </message>
    <message>
        <source>Most likely the speaker</source>
        <translation>Hat das sehr wahrscheinlich gesagt</translation>
    </message>
    <message>
        <source>Perhaps the speaker</source>
        <translation>Hat das vielleicht gesagt</translation>
    </message>
    <message>
        <source>A guess: the text leaves it open</source>
        <translation>Eine Vermutung: Der Text lässt es offen</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} pro Sekunde</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} pro Minute</translation>
    </message>
    <message>
        <source>{count} an hour</source>
        <translation>{count} pro Stunde</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>noch etwa {count} Stunden</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>noch etwa {count} Tage</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>aufgenommen: {day}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Link, joined</source>
        <translation>Link, zugeordnet</translation>
    </message>
    <message>
        <source>A link without a page</source>
        <translation>Ein Link ohne Seite</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es gesagt hat</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>wer genannt wird</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>wo es stand</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>inside quotations</source>
        <translation>in Zitaten</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>ab einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>vor einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>ungelesen, mit Stern, archiviert …</translation>
    </message>
    <message>
        <source>quotations, images, notes …</source>
        <translation>Zitate, Bilder, Notizen …</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>eine Sprache</translation>
    </message>
    <message>
        <source>1 of your changes no longer fits</source>
        <translation>1 Ihrer Ausbesserungen passt nicht mehr</translation>
    </message>
    <message>
        <source>{count} of your changes no longer fit</source>
        <translation>{count} Ihrer Ausbesserungen passen nicht mehr</translation>
    </message>
    <message>
        <source>1 of your changes has no place in this text any more; it is kept:</source>
        <translation>1 Ihrer Ausbesserungen hat in diesem Text keinen Platz mehr; sie bleibt aufgehoben:</translation>
    </message>
    <message>
        <source>{count} of your changes have no place in this text any more; they are kept:</source>
        <translation>{count} Ihrer Ausbesserungen haben in diesem Text keinen Platz mehr; sie bleiben aufgehoben:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Brought back, now at the end: a picture</source>
        <translation>Zurückgeholt, steht jetzt am Ende: ein Bild</translation>
    </message>
    <message>
        <source>Taken out: a passage</source>
        <translation>Entfernt: ein Abschnitt</translation>
    </message>
    <message>
        <source>Brought back, now at the end: “{words}…”</source>
        <translation>Zurückgeholt, steht jetzt am Ende: „{words}…“</translation>
    </message>
    <message>
        <source>Taken out: “{words}…”</source>
        <translation>Entfernt: „{words}…“</translation>
    </message>
</context>
<context>
    <name>AllHighlights</name>
    <message>
        <source>All highlights</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Words of a highlight, a note or a title</source>
        <translation>Wörter einer Markierung, einer Notiz oder eines Titels</translation>
    </message>
    <message>
        <source>Colour of the highlights that are listed</source>
        <translation>Farbe der aufgelisteten Markierungen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Every colour</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>The newest {count} highlights</source>
        <translation>Die neuesten {count} Markierungen</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some words in an article and press H.</source>
        <translation>Noch ist nichts markiert. Wählen Sie in einem Artikel Wörter aus und drücken Sie H.</translation>
    </message>
    <message>
        <source>No highlight is like that.</source>
        <translation>Keine Markierung entspricht dem.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Open saved pages</source>
        <translation>Gespeicherte Seiten öffnen</translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Ordner mit gespeicherten Seiten öffnen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}  {some} of {all}</source>
        <translation>{name}  {some} von {all}</translation>
    </message>
    <message>
        <source>Give it to all</source>
        <translation>Allen zuweisen</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
</context>
<context>
    <name>CleaningAgain</name>
    <message>
        <source>Cleaning again…</source>
        <translation>Wird neu bereinigt…</translation>
    </message>
    <message>
        <source>Cleaned again</source>
        <translation>Neu bereinigt</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>Cleaned again: it is the same article.</source>
        <translation>Neu bereinigt: Es ist derselbe Artikel.</translation>
    </message>
    <message>
        <source>1 article was cleaned by an older version of Verbatim.</source>
        <translation>1 Artikel wurde von einer älteren Verbatim-Version bereinigt.</translation>
    </message>
    <message>
        <source>{count} articles were cleaned by an older version of Verbatim.</source>
        <translation>{count} Artikel wurden von einer älteren Verbatim-Version bereinigt.</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Neu bereinigen</translation>
    </message>
    <message>
        <source>Cleaning again, with what you mended kept</source>
        <translation>Wird neu bereinigt, Ihre Ausbesserungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Cleaned 1 article again</source>
        <translation>1 Artikel neu bereinigt</translation>
    </message>
    <message>
        <source>Cleaned {count} articles again</source>
        <translation>{count} Artikel neu bereinigt</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} stayed the same</source>
        <translation>{count} gleich geblieben</translation>
    </message>
    <message>
        <source>in 1 article some of your changes no longer fit</source>
        <translation>in 1 Artikel passen einige Ihrer Ausbesserungen nicht mehr</translation>
    </message>
    <message>
        <source>in {count} articles some of your changes no longer fit</source>
        <translation>in {count} Artikeln passen einige Ihrer Ausbesserungen nicht mehr</translation>
    </message>
    <message>
        <source>Every article is by the newest cleaner already.</source>
        <translation>Alle Artikel sind schon auf dem Stand der neuesten Bereinigung.</translation>
    </message>
    <message>
        <source>Read another way</source>
        <translation>Lesart gewechselt</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Read the &amp;older version</source>
        <translation>Die &amp;ältere Version lesen</translation>
    </message>
    <message>
        <source>Read the &amp;newer version</source>
        <translation>Die &amp;neuere Version lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>One version of this page is here. A changed one will join it.</source>
        <translation>Von dieser Seite ist eine Version da. Eine geänderte kommt hier hinzu.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Wählen Sie zwei verschiedene Versionen.</translation>
    </message>
    <message>
        <source>The words are the same: only pictures or facts about the page differ.</source>
        <translation>Die Wörter sind dieselben: Nur Bilder oder Angaben zur Seite unterscheiden sich.</translation>
    </message>
    <message>
        <source>− 1 paragraph</source>
        <translation>− 1 Absatz</translation>
    </message>
    <message>
        <source>− {count} paragraphs</source>
        <translation>− {count} Absätze</translation>
    </message>
    <message>
        <source>+ 1 paragraph</source>
        <translation>+ 1 Absatz</translation>
    </message>
    <message>
        <source>+ {count} paragraphs</source>
        <translation>+ {count} Absätze</translation>
    </message>
    <message>
        <source>Hide what stayed the &amp;same</source>
        <translation>&amp;Gleichgebliebenes ausblenden</translation>
    </message>
    <message>
        <source>Show what stayed the &amp;same</source>
        <translation>&amp;Gleichgebliebenes zeigen</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Gesagt von {name}</translation>
    </message>
    <message>
        <source>Said by nobody in particular</source>
        <translation>Gesagt von niemand Bestimmtem</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Marked as speech</source>
        <translation>Als gesprochen gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as not speech</source>
        <translation>Als nicht gesprochen gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as a quotation</source>
        <translation>Als Zitat gekennzeichnet</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Wählen Sie zuerst die Wörter im Text aus.</translation>
    </message>
    <message>
        <source>Whom do these words name?</source>
        <translation>Wen bezeichnen diese Wörter?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Das ist {name}</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>Bezeichnet niemanden</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} ist keine Person</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>Both names will be one person.</source>
        <translation>Beide Namen werden zu einer Person.</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} ist {other}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Umbenannt: {name}</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Alle Stimmen durchgesehen</translation>
    </message>
    <message>
        <source>Voices not looked through</source>
        <translation>Stimmen nicht durchgesehen</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What you said stays when articles are read again. Take back what was a mistake.</source>
        <translation>Ihre Angaben bleiben erhalten, wenn Artikel neu gelesen werden. Nehmen Sie zurück, was ein Versehen war.</translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation>Korrekturen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. The card beside a quotation or a name offers it.</source>
        <translation>Noch wurde nichts korrigiert. Die Karte neben einem Zitat oder einem Namen bietet es an.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Artikel öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Rückgängig gemacht: {deed}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to add to the library</source>
        <translation>Loslassen, um zur Bibliothek hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open saved pages…</source>
        <translation>Gespeicherte Seiten öffnen…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Legen Sie hier eine gespeicherte Seite ab</translation>
    </message>
    <message>
        <source>Any page your browser saved, or a whole folder of them. Everything stays on this computer.</source>
        <translation>Jede Seite, die Ihr Browser gespeichert hat, oder ein ganzer Ordner davon. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Wählen Sie einen Artikel</translation>
    </message>
    <message>
        <source>Or drop saved pages here to add them.</source>
        <translation>Oder legen Sie hier gespeicherte Seiten ab, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The first page is being read.</source>
        <translation>Die erste Seite wird gelesen.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>This article: {title}</source>
        <translation>Dieser Artikel: {title}</translation>
    </message>
    <message>
        <source>The {count} selected articles</source>
        <translation>Die {count} ausgewählten Artikel</translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>Die Suche „{query}“</translation>
    </message>
    <message>
        <source>The list shown</source>
        <translation>Die angezeigte Liste</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose the folder in which a new one is made</source>
        <translation>Wählen Sie den Ordner, in dem ein neuer angelegt wird</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Exported to “{name}”</source>
        <translation>Exportiert nach „{name}“</translation>
    </message>
    <message>
        <source>1 could not be exported</source>
        <translation>1 ließ sich nicht exportieren</translation>
    </message>
    <message>
        <source>{count} could not be exported</source>
        <translation>{count} ließen sich nicht exportieren</translation>
    </message>
    <message>
        <source>The export was broken off. Export again.</source>
        <translation>Der Export ist abgebrochen. Exportieren Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>Mit &amp;Markierungen und Notizen</translation>
    </message>
    <message>
        <source>With a list of &amp;who said what</source>
        <translation>Mit einer Liste, wer &amp;was gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Ann Lee, Bo Ek</source>
        <translation>Anna Lehmann, Jan Eck</translation>
    </message>
    <message>
        <source>12 March 2024</source>
        <translation>12. März 2024</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>Author changed</source>
        <translation>Autor geändert</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Website geändert</translation>
    </message>
    <message>
        <source>That is no day: write it like 12 March 2024 or 2024-03-12. The old one stays.</source>
        <translation>Das ist kein Datum: Schreiben Sie es wie 12. März 2024 oder 2024-03-12. Das bisherige bleibt.</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Datum geändert</translation>
    </message>
    <message>
        <source>Not a day yet: write it like 12 March 2024 or 2024-03-12.</source>
        <translation>Noch kein Datum: Schreiben Sie es wie 12. März 2024 oder 2024-03-12.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>{current} of more than {count}</source>
        <translation>{current} von mehr als {count}</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} Treffer</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>HighlightLists</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>The highlights were copied as Markdown.</source>
        <translation>Die Markierungen wurden als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>Der Artikel wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Select a word first: then it can be looked up.</source>
        <translation>Wählen Sie zuerst ein Wort aus: Dann lässt es sich nachschlagen.</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. Install one, such as GoldenDict: it opens here then.</source>
        <translation>Auf diesem Computer wurde kein Wörterbuch gefunden. Installieren Sie eines, etwa GoldenDict: Dann öffnet es sich hier.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Highlighted</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Colour of a highlight</source>
        <translation>Farbe einer Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Select some words first, or go to a highlight: then a note can be written to it.</source>
        <translation>Wählen Sie zuerst Wörter aus oder gehen Sie zu einer Markierung: Dann lässt sich eine Notiz dazu schreiben.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; their highlight is kept.</source>
        <translation>Diese Wörter stehen nicht mehr im Text; ihre Markierung bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>Select some words and press H to mark them.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie H, um sie zu markieren.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>This is a link without its page. Save the page in your browser and drop the file here.</source>
        <translation>Das ist ein Link ohne seine Seite. Speichern Sie die Seite in Ihrem Browser und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>There is no page to paste. Copy one in your browser first.</source>
        <translation>Es gibt keine Seite zum Einfügen. Kopieren Sie zuerst eine in Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Reports of imports</source>
        <translation>Importberichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What became of each page</source>
        <translation>Was aus jeder Seite wurde</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show file</source>
        <translation>&amp;Datei anzeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Alle erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>aus dem beobachteten Ordner</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Kept, with something missing</source>
        <translation>Aufgenommen, aber unvollständig</translation>
    </message>
    <message>
        <source>Links that joined an article</source>
        <translation>Einem Artikel zugeordnete Links</translation>
    </message>
    <message>
        <source>Links without a page</source>
        <translation>Links ohne Seite</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop it here: what was noted will join it.</source>
        <translation>Speichern Sie die Seite in Ihrem Browser und legen Sie sie hier ab: Was vermerkt war, kommt hinzu.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Die Datei ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>Importing is paused: it is read again when you go on.</source>
        <translation>Der Import ist angehalten: Sie wird wieder gelesen, wenn Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>The file is read again.</source>
        <translation>Die Datei wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} Dateien werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>1 line copied.</source>
        <translation>1 Zeile kopiert.</translation>
    </message>
    <message>
        <source>{count} lines copied.</source>
        <translation>{count} Zeilen kopiert.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>No pages were found there.</source>
        <translation>Dort wurden keine Seiten gefunden.</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>1 Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation>{count} Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 war schon da</translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation>{count} waren schon da</translation>
    </message>
    <message>
        <source>1 has a newer version</source>
        <translation>1 hat eine neuere Version</translation>
    </message>
    <message>
        <source>{count} have newer versions</source>
        <translation>{count} haben neuere Versionen</translation>
    </message>
    <message>
        <source>1 link joined its article</source>
        <translation>1 Link seinem Artikel zugeordnet</translation>
    </message>
    <message>
        <source>{count} links joined their articles</source>
        <translation>{count} Links ihren Artikeln zugeordnet</translation>
    </message>
    <message>
        <source>1 link without a page</source>
        <translation>1 Link ohne Seite</translation>
    </message>
    <message>
        <source>{count} links without a page</source>
        <translation>{count} Links ohne Seite</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Everything is written to one file, then read again. You can go on reading.</source>
        <translation>Alles wird in eine Datei geschrieben, dann wieder gelesen. Sie können weiterlesen.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Every article and every file is looked at. Nothing is changed.</source>
        <translation>Jeder Artikel und jede Datei wird angesehen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Mend the library</source>
        <translation>Bibliothek ausbessern</translation>
    </message>
    <message>
        <source>What can be made again is made again. What has to go is set aside, never deleted.</source>
        <translation>Was neu gemacht werden kann, wird neu gemacht. Was weg muss, wird beiseite gelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is opened…</source>
        <translation>Die Sicherung wird geöffnet …</translation>
    </message>
    <message>
        <source>Every byte is verified before anything is touched. The window then opens anew.</source>
        <translation>Jedes Byte wird geprüft, bevor etwas angerührt wird. Dann öffnet sich das Fenster neu.</translation>
    </message>
    <message>
        <source>The work was ended from outside. What is not whole was not kept; try again.</source>
        <translation>Die Arbeit wurde von außen beendet. Was nicht ganz ist, wurde nicht behalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Backed up: {articles}, {size}. The file was read again and is whole.</source>
        <translation>Gesichert: {articles}, {size}. Die Datei wurde wieder gelesen und ist unversehrt.</translation>
    </message>
    <message>
        <source>Files the library itself lacks, or has damaged: {count}. Check the library.</source>
        <translation>Dateien, die der Bibliothek selbst fehlen oder in ihr beschädigt sind: {count}. Prüfen Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Datei &amp;zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A backup of {day}: {articles}, {size}.</source>
        <translation>Eine Sicherung vom {day}: {articles}, {size}.</translation>
    </message>
    <message>
        <source>It takes the place of the library that is open now. That one stays beside it, under its name with today&apos;s date: {place}</source>
        <translation>Sie tritt an die Stelle der jetzt offenen Bibliothek. Diese bleibt daneben, unter ihrem Namen mit dem heutigen Datum: {place}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored: {articles}, as of {day}.</source>
        <translation>Wiederhergestellt: {articles}, Stand {day}.</translation>
    </message>
    <message>
        <source>The library before is kept here: {place}</source>
        <translation>Die Bibliothek von vorher liegt hier: {place}</translation>
    </message>
    <message>
        <source>1 article was looked at.</source>
        <translation>1 Artikel wurde angesehen.</translation>
    </message>
    <message>
        <source>{count} articles were looked at.</source>
        <translation>{count} Artikel wurden angesehen.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. What is in it cannot be relied on.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt. Auf ihren Inhalt ist kein Verlass.</translation>
    </message>
    <message>
        <source>Mended: {mended} of {count}.</source>
        <translation>Ausgebessert: {mended} von {count}.</translation>
    </message>
    <message>
        <source>All is mended: {count}.</source>
        <translation>Alles ist ausgebessert: {count}.</translation>
    </message>
    <message>
        <source>What had to go lies here: {place}</source>
        <translation>Was weg musste, liegt hier: {place}</translation>
    </message>
    <message>
        <source>1 thing is wrong.</source>
        <translation>1 Sache ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>{count} things are wrong.</source>
        <translation>{count} Dinge sind nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mending deletes nothing.</source>
        <translation>Nichts wurde geändert. Ausbessern löscht nichts.</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Ausbessern</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}</source>
        <translation>Die neueste bekannte Sicherung: {path}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Re&amp;scue what still reads</source>
        <translation>&amp;Retten, was noch lesbar ist</translation>
    </message>
    <message>
        <source>Ended. What was mended so far stays.</source>
        <translation>Beendet. Was bis dahin ausgebessert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Ended; nothing was changed.</source>
        <translation>Beendet; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A screen further, or back</source>
        <translation>Eine Bildschirmseite weiter oder zurück</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Leertaste, Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Dieses Tastenkürzel verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Wählen Sie eine Aktion, um ihre Tastenkürzel zu ändern.</translation>
    </message>
    <message>
        <source>This key always means the same and stays as it is.</source>
        <translation>Dieses Tastenkürzel bedeutet immer dasselbe und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{action}” has this key now and would lose it.</source>
        <translation>„{action}“ hat dieses Tastenkürzel jetzt und würde es verlieren.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Dieses Tastenkürzel ist frei.</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>Look at the original</source>
        <translation>Original ansehen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Nothing is spelled so. Found instead: {query}</source>
        <translation>Nichts schreibt sich so. Stattdessen gefunden: {query}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one followed by *.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang und * dahinter.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Go to another list</source>
        <translation>Zu einer anderen Liste gehen</translation>
    </message>
    <message>
        <source>Sort, group and filter</source>
        <translation>Sortieren, gruppieren und filtern</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>With quotations</source>
        <translation>Mit Zitaten</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Mit Bildern</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Die anderen wieder zeigen</translation>
    </message>
    <message>
        <source>Filter: {name}. Press to take it away.</source>
        <translation>Filter: {name}. Zum Entfernen drücken.</translation>
    </message>
</context>
<context>
    <name>MendList</name>
    <message>
        <source>The page&apos;s passages</source>
        <translation>Die Abschnitte der Seite</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Mend this article</source>
        <translation>Diesen Artikel ausbessern</translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation>Andere Lesart…</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Neu bereinigen</translation>
    </message>
    <message>
        <source>A newer cleaner is here; what you mended is kept.</source>
        <translation>Es gibt eine neuere Bereinigung; Ihre Ausbesserungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Die gespeicherte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>What is pale was left out: + brings it back. Delete takes a passage out of the article.</source>
        <translation>Blasses wurde ausgelassen: + holt es zurück. Entf nimmt einen Abschnitt aus dem Artikel.</translation>
    </message>
    <message>
        <source>The page is very long: its last {count} passages are not shown.</source>
        <translation>Die Seite ist sehr lang: Ihre letzten {count} Abschnitte werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Passage removed: {words}</source>
        <translation>Abschnitt entfernt: {words}</translation>
    </message>
    <message>
        <source>Passage brought back: {words}</source>
        <translation>Abschnitt zurückgeholt: {words}</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>Die gespeicherte Seite lässt sich nicht noch einmal lesen.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name and role</source>
        <translation>Name und Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As this article gives it</source>
        <translation>Wie in diesem Artikel angegeben</translation>
    </message>
    <message>
        <source>The name in all articles</source>
        <translation>Der Name in allen Artikeln</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Tag “{name}” renamed</source>
        <translation>Schlagwort „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Search “{name}” renamed</source>
        <translation>Suche „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Search “{name}” moved</source>
        <translation>Suche „{name}“ verschoben</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Go to a list or tag</source>
        <translation>Zu einer Liste oder einem Schlagwort gehen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Umbenennen… (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Entfernen (Del)</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the report of the import</source>
        <translation>Importbericht anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Seiten werden gesucht…</translation>
    </message>
    <message>
        <source>Reading {number} of {total}:  {file}</source>
        <translation>{number} von {total} wird gelesen:  {file}</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>{number} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} read</source>
        <translation>Angehalten: {done} von {total} gelesen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>{count} things could not be read or done.</source>
        <translation>{count} Dinge konnten nicht gelesen oder erledigt werden.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>All text of the original</source>
        <translation>Der ganze Text des Originals</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Als Seite</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Im Original suchen</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Die gespeicherte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Its last {count} passages are not shown</source>
        <translation>Die letzten {count} Abschnitte werden nicht gezeigt</translation>
    </message>
    <message>
        <source>It is long: its first part is shown</source>
        <translation>Es ist lang: Gezeigt wird der erste Teil</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>All of the page&apos;s text</source>
        <translation>Der ganze Text der Seite</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>Die gespeicherte Seite lässt sich nicht noch einmal lesen.</translation>
    </message>
</context>
<context>
    <name>OtherReadings</name>
    <message>
        <source>Read it another way</source>
        <translation>Andere Lesart</translation>
    </message>
    <message>
        <source>Ways to read the page</source>
        <translation>Lesarten der Seite</translation>
    </message>
    <message>
        <source>How the page reads this way</source>
        <translation>Wie sich die Seite so liest</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Die gespeicherte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>Die gespeicherte Seite lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>What you mended by hand is kept.</source>
        <translation>Was Sie von Hand ausgebessert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (jetzt)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>Das PDF konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Bild nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The saved page</source>
        <translation>Die gespeicherte Seite</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>{name} is in no article.</source>
        <translation>{name} kommt in keinem Artikel vor.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <translation>Am häufigsten zitiert</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>In den meisten Artikeln</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>1 article to go</source>
        <translation>noch 1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles to go</source>
        <translation>noch {count} Artikel</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Fewer letters find more people.</source>
        <translation>Weniger Buchstaben finden mehr Personen.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Whoever your saved pages name or quote will be here.</source>
        <translation>Wen Ihre gespeicherten Seiten nennen oder zitieren, der erscheint hier.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>A name, or the beginning of one</source>
        <translation>Ein Name oder der Anfang eines Namens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Selbst gewählter Name</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>‹  People</source>
        <translation>‹  Personen</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Zurück zu den Personen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Find the articles that name them</source>
        <translation>Artikel suchen, die diese Person nennen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Name…</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Not a &amp;person in any article</source>
        <translation>In keinem Artikel eine &amp;Person</translation>
    </message>
    <message>
        <source>Words they used</source>
        <translation>Wörter aus den Zitaten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Quotations, newest first</source>
        <translation>Zitate, neueste zuerst</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>Nicht mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Fewer words find more quotations.</source>
        <translation>Weniger Wörter finden mehr Zitate.</translation>
    </message>
    <message>
        <source>Named, but not quoted</source>
        <translation>Genannt, aber nicht zitiert</translation>
    </message>
    <message>
        <source>“Articles” finds where.</source>
        <translation>„Artikel“ findet, wo.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Nothing on this computer can speak. Install speech-dispatcher or espeak-ng to be read to.</source>
        <translation>Nichts auf diesem Computer kann sprechen. Installieren Sie speech-dispatcher oder espeak-ng, um sich vorlesen zu lassen.</translation>
    </message>
    <message>
        <source>Reading aloud failed: the system&apos;s speech gave no sound. Check its settings.</source>
        <translation>Das Vorlesen ist misslungen: Die Sprachausgabe des Systems gab keinen Ton. Prüfen Sie ihre Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Type and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} Min.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Bild nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Only in the original</source>
        <translation>Nur im Original</translation>
    </message>
    <message>
        <source>Clean again with the newest cleaner</source>
        <translation>Mit der neuesten Bereinigung neu bereinigen</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Diesen Artikel ausbessern</translation>
    </message>
    <message>
        <source>Looking for what only the original has…</source>
        <translation>Es wird gesucht, was nur das Original hat…</translation>
    </message>
    <message>
        <source>Every quotation and picture of the page is in the article.</source>
        <translation>Alle Zitate und Bilder der Seite sind im Artikel.</translation>
    </message>
    <message>
        <source>And {count} more: mending shows all of the page.</source>
        <translation>Und {count} weitere: Beim Ausbessern ist die ganze Seite zu sehen.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>Die gespeicherte Seite lässt sich nicht noch einmal lesen.</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>searched before</source>
        <translation>früher gesucht</translation>
    </message>
    <message>
        <source>Past searches forgotten</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Its name among your lists:</source>
        <translation>Ihr Name unter Ihren Listen:</translation>
    </message>
    <message>
        <source>“{name}” stands among your lists.</source>
        <translation>„{name}“ steht unter Ihren Listen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Take out the condition {condition}</source>
        <translation>Bedingung {condition} entfernen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>Eingrenzen nach {field}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>Mit Notiz markieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Markierung in {colour}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The one of the system</source>
        <translation>Das des Systems</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>A program that words are looked up with, such as goldendict {word}; {word} stands for the word.</source>
        <translation>Ein Programm, mit dem Wörter nachgeschlagen werden, etwa goldendict {word}; {word} steht für das Wort.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>A name is shown only where it is sure enough. Where it is not, the quotation is marked more faintly and the card says what the text itself says.</source>
        <translation>Ein Name erscheint nur, wo er sicher genug ist. Wo nicht, ist das Zitat schwächer gekennzeichnet, und die Karte sagt, was der Text selbst sagt.</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}</source>
        <translation>Alles wird in {folder} aufbewahrt</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Alles wird aufbewahrt in</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Pages saved later</source>
        <translation>Später gespeicherte Seiten</translation>
    </message>
    <message>
        <source>Pages saved in a watched folder appear here by themselves. The files stay there.</source>
        <translation>Seiten, die in einem beobachteten Ordner gespeichert werden, erscheinen hier von selbst. Die Dateien bleiben dort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The window opens anew in another language; you lose nothing.</source>
        <translation>Das Fenster öffnet sich in einer anderen Sprache neu; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiter vorlesen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Starred</source>
        <translation>Stern vergeben</translation>
    </message>
    <message>
        <source>{count} articles starred</source>
        <translation>{count} Artikel mit Stern versehen</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <source>Star of {count} articles taken away</source>
        <translation>Stern von {count} Artikeln entfernt</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>{count} articles taken out of the archive</source>
        <translation>{count} Artikel aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>{count} articles archived</source>
        <translation>{count} Artikel archiviert</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <source>{count} articles marked as unread</source>
        <translation>{count} Artikel als ungelesen markiert</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>{count} Artikel als gelesen markiert</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>{count} articles moved to the bin</source>
        <translation>{count} Artikel in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>{count} articles taken out of the bin</source>
        <translation>{count} Artikel aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Delete this article for good?</source>
        <translation>Diesen Artikel endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {count} articles for good?</source>
        <translation>{count} Artikel endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The bin is empty already.</source>
        <translation>Der Papierkorb ist schon leer.</translation>
    </message>
    <message>
        <source>Delete the article in the bin for good?</source>
        <translation>Den Artikel im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {count} articles in the bin for good?</source>
        <translation>{count} Artikel im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Their text, their pictures and the saved files go, too. This cannot be taken back.</source>
        <translation>Auch der Text, die Bilder und die gespeicherten Dateien werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Schlagwort „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Tag “{name}” added to {count} articles</source>
        <translation>Schlagwort „{name}“ zu {count} Artikeln hinzugefügt</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Tag “{name}” taken from {count} articles</source>
        <translation>Schlagwort „{name}“ von {count} Artikeln entfernt</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags of {count} articles</source>
        <translation>Schlagwörter von {count} Artikeln</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Look up “{words}”</source>
        <translation>„{words}“ nachschlagen</translation>
    </message>
    <message>
        <source>Search the library for “{words}”</source>
        <translation>Bibliothek nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare the versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>A newer version of this article is here.</source>
        <translation>Eine neuere Version dieses Artikels ist da.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Versionen</translation>
    </message>
    <message>
        <source>This is an older state of the page: {version}</source>
        <translation>Das ist ein älterer Stand der Seite: {version}</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
</context>
<context>
    <name>VoicesOnly</name>
    <message>
        <source>Voices of the article</source>
        <translation>Stimmen des Artikels</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Speaker whose quotations are listed</source>
        <translation>Sprecher, dessen Zitate aufgelistet sind</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Listening for voices…</source>
        <translation>Stimmen werden gesucht…</translation>
    </message>
    <message>
        <source>Nobody is quoted or named in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert oder genannt.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not speech</source>
        <translation>Nicht gesprochen</translation>
    </message>
    <message>
        <source>not speech</source>
        <translation>nicht gesprochen</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>, {count} other in marks</source>
        <translation>, {count} weitere in Anführungszeichen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Pages saved in this folder, or in folders within it, appear in the library by themselves. The files stay where they are.</source>
        <translation>Seiten, die in diesem Ordner oder in seinen Unterordnern gespeichert werden, erscheinen von selbst in der Bibliothek. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Nicht mehr &amp;beobachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Watched: {folder}</source>
        <translation>Beobachtet: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. It is watched again when it is.</source>
        <translation>{folder} ist zurzeit nicht da. Sobald der Ordner wieder da ist, wird er weiter beobachtet.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>Anderen &amp;Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open saved pages…</source>
        <translation>Gespeicherte Seiten öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Reports of imports…</source>
        <translation>Importberichte…</translation>
    </message>
    <message>
        <source>Clean the library again</source>
        <translation>Bibliothek neu bereinigen</translation>
    </message>
    <message>
        <source>Show the saved file</source>
        <translation>Gespeicherte Datei anzeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Seite einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>Im Wörterbuch nachschlagen</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche merken…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Go to a list…</source>
        <translation>Zu einer Liste gehen…</translation>
    </message>
    <message>
        <source>Only from this site</source>
        <translation>Nur von dieser Website</translation>
    </message>
    <message>
        <source>Only by this author</source>
        <translation>Nur von diesem Autor</translation>
    </message>
    <message>
        <source>Only of this year</source>
        <translation>Nur aus diesem Jahr</translation>
    </message>
    <message>
        <source>Only with quotations</source>
        <translation>Nur mit Zitaten</translation>
    </message>
    <message>
        <source>Only with pictures</source>
        <translation>Nur mit Bildern</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
    <message>
        <source>In reverse</source>
        <translation>Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>Auch den nächsten auswählen</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>Auch den vorherigen auswählen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Original anzeigen</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Diesen Artikel ausbessern</translation>
    </message>
    <message>
        <source>Clean this article again</source>
        <translation>Diesen Artikel neu bereinigen</translation>
    </message>
    <message>
        <source>A screen further</source>
        <translation>Eine Bildschirmseite weiter</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>Eine Bildschirmseite zurück</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Read aloud, or pause</source>
        <translation>Vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Vorheriger Satz</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <source>V&amp;oices</source>
        <translation>&amp;Stimmen</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>Vorheriges Zitat</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>What this person says elsewhere</source>
        <translation>Was diese Person anderswo sagt</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Zitate kennzeichnen</translation>
    </message>
    <message>
        <source>Underline people</source>
        <translation>Personen unterstreichen</translation>
    </message>
    <message>
        <source>Mark highlights</source>
        <translation>Markierungen zeigen</translation>
    </message>
    <message>
        <source>Pure text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Nothing but the voices</source>
        <translation>Nur die Stimmen</translation>
    </message>
    <message>
        <source>List of voices</source>
        <translation>Liste der Stimmen</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personen der Bibliothek</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Jemand anderes hat das gesagt…</translation>
    </message>
    <message>
        <source>Mark as a quotation</source>
        <translation>Als Zitat kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as a person…</source>
        <translation>Als Person kennzeichnen…</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Not a person in any article</source>
        <translation>In keinem Artikel eine Person</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Name und Funktion…</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Alle Stimmen durchgesehen</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Korrekturen…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Rosa markieren</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>Copy the article&apos;s highlights</source>
        <translation>Markierungen des Artikels kopieren</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Liste der Markierungen</translation>
    </message>
    <message>
        <source>All highlights…</source>
        <translation>Alle Markierungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Library list</source>
        <translation>Liste der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>Absatz für Absatz</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Seitenweise blättern</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>Sanfter Bildlauf</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Breitere Spalte</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Schmalere Spalte</translation>
    </message>
    <message>
        <source>Looser lines</source>
        <translation>Größerer Zeilenabstand</translation>
    </message>
    <message>
        <source>Tighter lines</source>
        <translation>Kleinerer Zeilenabstand</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Hyphens in justified lines</source>
        <translation>Silbentrennung im Blocksatz</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Darstellung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Zuletzt erschienen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Day added</source>
        <translation>Tag des Hinzufügens</translation>
    </message>
    <message>
        <source>Year published</source>
        <translation>Erscheinungsjahr</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The archive holds {count} files, more than the {most} that can be read.</source>
        <translation>Das Archiv enthält {count} Dateien, mehr als die {most}, die gelesen werden können.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>Das Archiv ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Speichern oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>Das Archiv ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack it with the password and import what is in it.</source>
        <translation>Entpacken Sie es mit dem Passwort und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>A part of the archive is missing.</source>
        <translation>Ein Teil des Archivs fehlt.</translation>
    </message>
    <message>
        <source>The archive is packed in an unusual way.</source>
        <translation>Das Archiv ist auf ungewöhnliche Weise gepackt.</translation>
    </message>
    <message>
        <source>Pack it again as a plain zip.</source>
        <translation>Packen Sie es noch einmal als einfache Zip-Datei.</translation>
    </message>
    <message>
        <source>Archives stand in archives too deep.</source>
        <translation>Archive stecken zu tief in Archiven.</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Entpacken Sie es und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>{failed} of {total} files in the archive could not be read.</source>
        <translation>{failed} von {total} Dateien im Archiv konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one to see why.</source>
        <translation>Entpacken Sie es und importieren Sie sie einzeln, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The archive holds no saved page.</source>
        <translation>Das Archiv enthält keine gespeicherte Seite.</translation>
    </message>
    <message>
        <source>Choose an archive of saved pages.</source>
        <translation>Wählen Sie ein Archiv gespeicherter Seiten.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>Die Gzip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The page inside this file is missing or damaged.</source>
        <translation>Die Seite in dieser Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The page is protected by a password.</source>
        <translation>Die Seite ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it without.</source>
        <translation>Öffnen Sie sie in einem Browser und speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>This is {kind}, not a saved page.</source>
        <translation>Das ist {kind}, keine gespeicherte Seite.</translation>
    </message>
    <message>
        <source>Choose a saved web page.</source>
        <translation>Wählen Sie eine gespeicherte Webseite.</translation>
    </message>
    <message>
        <source>The file holds no page that can be read.</source>
        <translation>Die Datei enthält keine Seite, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file holds no page.</source>
        <translation>Die Datei enthält keine Seite.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space.</source>
        <translation>Die Datei enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>The file holds {size} MB; at most {limit} MB of this kind can be read.</source>
        <translation>Die Datei hat {size} MB; von dieser Art können höchstens {limit} MB gelesen werden.</translation>
    </message>
    <message>
        <source>Save the page again without its large parts, or split the file.</source>
        <translation>Speichern Sie die Seite ohne ihre großen Teile, oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>Es fehlt die Erlaubnis, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Change its permissions and try again.</source>
        <translation>Ändern Sie ihre Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk it stands on and try again.</source>
        <translation>Prüfen Sie den Datenträger, auf dem sie liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The path is not one a file can have.</source>
        <translation>Einen solchen Pfad kann keine Datei haben.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is {kind}, not a file.</source>
        <translation>Das ist {kind}, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a saved page.</source>
        <translation>Wählen Sie eine gespeicherte Seite.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Datei.</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>Vielleicht wurde sie verschoben: Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file holds no page.</source>
        <translation>Diese Datei enthält keine Seite.</translation>
    </message>
    <message>
        <source>This is a link to a file that is no saved page.</source>
        <translation>Das ist eine Verknüpfung mit einer Datei, die keine gespeicherte Seite ist.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The page declares an unknown character encoding; it was read as {encoding}.</source>
        <translation>Die Seite nennt eine unbekannte Zeichenkodierung; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>The page declares the wrong character encoding; it was read as {encoding}.</source>
        <translation>Die Seite nennt die falsche Zeichenkodierung; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>Parts of the page are nested too deep; their inner structure was simplified.</source>
        <translation>Teile der Seite sind zu tief verschachtelt; ihr innerer Aufbau wurde vereinfacht.</translation>
    </message>
    <message>
        <source>The page holds parts of unreasonable size; they were left out.</source>
        <translation>Die Seite enthält übermäßig große Teile; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The page&apos;s text and markup hold {count} million characters, more than the {most} million that can be read.</source>
        <translation>Text und Auszeichnung der Seite haben {count} Millionen Zeichen, mehr als die {most} Millionen, die gelesen werden können.</translation>
    </message>
    <message>
        <source>Save a part of it.</source>
        <translation>Speichern Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The page holds too many special characters to read.</source>
        <translation>Die Seite enthält zu viele Sonderzeichen, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The page holds more than {most} elements, too many to read.</source>
        <translation>Die Seite hat mehr als {most} Elemente, zu viele, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This book is protected (DRM): its text is encrypted.</source>
        <translation>Dieses Buch ist geschützt (DRM): Sein Text ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it in the program it was bought with.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es gekauft wurde.</translation>
    </message>
    <message>
        <source>This book holds no text that can be read.</source>
        <translation>Dieses Buch enthält keinen Text, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This book lacks the description of its parts.</source>
        <translation>Diesem Buch fehlt die Beschreibung seiner Teile.</translation>
    </message>
    <message>
        <source>This is a list of links; it holds no page.</source>
        <translation>Das ist eine Liste von Links; sie enthält keine Seite.</translation>
    </message>
    <message>
        <source>Save the pages themselves: links are never fetched.</source>
        <translation>Speichern Sie die Seiten selbst: Links werden nie abgerufen.</translation>
    </message>
    <message>
        <source>The file is no list of links.</source>
        <translation>Die Datei ist keine Liste von Links.</translation>
    </message>
    <message>
        <source>Choose an export of bookmarks or of a reading list.</source>
        <translation>Wählen Sie einen Export von Lesezeichen oder einer Leseliste.</translation>
    </message>
    <message>
        <source>The table is damaged.</source>
        <translation>Die Tabelle ist beschädigt.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The list is damaged or cut short.</source>
        <translation>Die Liste ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The list holds more than {most} links.</source>
        <translation>Die Liste enthält mehr als {most} Links.</translation>
    </message>
    <message>
        <source>This list holds no links.</source>
        <translation>Diese Liste enthält keine Links.</translation>
    </message>
    <message>
        <source>{failed} of the export&apos;s pages could not be read.</source>
        <translation>{failed} Seiten des Exports konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The export holds links only.</source>
        <translation>Der Export enthält nur Links.</translation>
    </message>
    <message>
        <source>Save the pages themselves.</source>
        <translation>Speichern Sie die Seiten selbst.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Dieses Webarchiv enthält keine Seite.</translation>
    </message>
    <message>
        <source>This web archive is nested too deep.</source>
        <translation>Dieses Webarchiv ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This web archive holds too many parts.</source>
        <translation>Dieses Webarchiv enthält zu viele Teile.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Dieses PDF enthält Bilder von Seiten, keinen Text.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it and import the result.</source>
        <translation>Lassen Sie eine Texterkennung (OCR) darüberlaufen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Of the document&apos;s {total} pages the first {most} were read.</source>
        <translation>Von den {total} Seiten des Dokuments wurden die ersten {most} gelesen.</translation>
    </message>
    <message>
        <source>This PDF holds more text than can be read.</source>
        <translation>Dieses PDF enthält mehr Text, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut short.</source>
        <translation>Dieses PDF ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>This PDF unpacks to far more than a page can hold.</source>
        <translation>Dieses PDF wird entpackt weit größer, als eine Seite sein kann.</translation>
    </message>
    <message>
        <source>The web archive unpacks to far more than a page can hold.</source>
        <translation>Das Webarchiv wird entpackt weit größer, als eine Seite sein kann.</translation>
    </message>
    <message>
        <source>The page is stored in a form that cannot be read.</source>
        <translation>Die Seite ist in einer Form gespeichert, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{failed} of the archive&apos;s pages could not be read.</source>
        <translation>{failed} Seiten des Archivs konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The web archive holds no page.</source>
        <translation>Das Webarchiv enthält keine Seite.</translation>
    </message>
    <message>
        <source>A record of the archive is damaged.</source>
        <translation>Ein Eintrag des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>The web archive is damaged or cut short.</source>
        <translation>Das Webarchiv ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The archive is cut short; what stands before the cut was read.</source>
        <translation>Das Archiv ist unvollständig; gelesen wurde, was vor dem Abbruch steht.</translation>
    </message>
    <message>
        <source>This property list holds no saved page.</source>
        <translation>Diese Eigenschaftsliste enthält keine gespeicherte Seite.</translation>
    </message>
    <message>
        <source>Choose a web archive saved by a browser.</source>
        <translation>Wählen Sie ein Webarchiv, das ein Browser gespeichert hat.</translation>
    </message>
    <message>
        <source>The page holds no text to keep.</source>
        <translation>Die Seite enthält keinen Text, der aufzuheben wäre.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again once it has loaded.</source>
        <translation>Öffnen Sie sie in einem Browser und speichern Sie sie noch einmal, wenn sie geladen ist.</translation>
    </message>
    <message>
        <source>The file is empty or holds no words.</source>
        <translation>Die Datei ist leer oder enthält keine Wörter.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not one article.</source>
        <translation>Die Seite ist eine Liste von Artikeln, kein einzelner Artikel.</translation>
    </message>
    <message>
        <source>This is one page of several; what stands on the others is not in it.</source>
        <translation>Das ist eine von mehreren Seiten; was auf den anderen steht, ist nicht dabei.</translation>
    </message>
    <message>
        <source>The text may end early: the page asks for a subscription.</source>
        <translation>Der Text endet vielleicht zu früh: Die Seite verlangt ein Abonnement.</translation>
    </message>
    <message>
        <source>Part of the text may be missing: about {share} % of the page&apos;s paragraphs were left out.</source>
        <translation>Ein Teil des Textes fehlt vielleicht: Etwa {share}&#xa0;% der Absätze der Seite wurden weggelassen.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; {missing} are not in the file.</source>
        <translation>{kept} von {total} Bildern aufgehoben; {missing} sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; 1 is not in the file.</source>
        <translation>{kept} von {total} Bildern aufgehoben; 1 ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was kept before is unchanged.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; was schon aufgehoben war, ist unverändert.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written.</source>
        <translation>In den Ordner der Bibliothek kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation>Prüfen Sie seine Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Die Datei der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>Nichts wurde verändert; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library could not be used: {reason}.</source>
        <translation>Die Bibliothek konnte nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The library&apos;s files could not be used: {reason}.</source>
        <translation>Die Dateien der Bibliothek konnten nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk; the library is as it was.</source>
        <translation>Prüfen Sie den Datenträger; die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>{name} is not a library of Verbatim.</source>
        <translation>{name} ist keine Bibliothek von Verbatim.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Verbatim.</source>
        <translation>Diese Bibliothek hat eine neuere Version von Verbatim geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing here was changed.</source>
        <translation>Installieren Sie die neuere Version; hier wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The library&apos;s folder does not allow safe writing.</source>
        <translation>Der Ordner der Bibliothek erlaubt kein sicheres Schreiben.</translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation>Wählen Sie einen lokalen Ordner.</translation>
    </message>
    <message>
        <source>The library could not be backed up: it is damaged.</source>
        <translation>Die Bibliothek konnte nicht gesichert werden: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Run a check first.</source>
        <translation>Lassen Sie sie zuerst prüfen.</translation>
    </message>
    <message>
        <source>Run a check.</source>
        <translation>Lassen Sie sie prüfen.</translation>
    </message>
    <message>
        <source>The library names a file it cannot have.</source>
        <translation>Die Bibliothek nennt eine Datei, die sie nicht haben kann.</translation>
    </message>
    <message>
        <source>Not all files of the folder “{folder}” were kept: it is too large.</source>
        <translation>Nicht alle Dateien des Ordners „{folder}“ wurden aufgehoben: Er ist zu groß.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Suchen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>The original of this article is missing.</source>
        <translation>Das Original dieses Artikels fehlt.</translation>
    </message>
    <message>
        <source>Run a check of the library.</source>
        <translation>Lassen Sie die Bibliothek prüfen.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Diese Version ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>Eine Suche braucht einen Namen, unter dem sie aufgehoben wird.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>Geben Sie ein Wort ein.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>Type a query first.</source>
        <translation>Geben Sie zuerst eine Suche ein.</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>Es gibt schon eine Suche namens „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This article was stored by a newer version of Verbatim.</source>
        <translation>Diesen Artikel hat eine neuere Version von Verbatim gespeichert.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This article is damaged in the library.</source>
        <translation>Dieser Artikel ist in der Bibliothek beschädigt.</translation>
    </message>
    <message>
        <source>Import its file again.</source>
        <translation>Importieren Sie seine Datei noch einmal.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Es gibt kein Format „{name}“.</translation>
    </message>
    <message>
        <source>There are {formats}.</source>
        <translation>Es gibt {formats}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Choose other articles.</source>
        <translation>Wählen Sie andere Artikel.</translation>
    </message>
    <message>
        <source>Standard output takes one file of one format.</source>
        <translation>Die Standardausgabe nimmt eine Datei eines Formats.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Nennen Sie einen Ordner zum Schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>„{name}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty.</source>
        <translation>Der Ordner „{name}“ ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose a new one, or say that files are replaced.</source>
        <translation>Wählen Sie einen neuen, oder lassen Sie Dateien ersetzen.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or say that files are replaced.</source>
        <translation>Wählen Sie einen anderen Namen, oder lassen Sie Dateien ersetzen.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The index is being built; the articles cannot be searched yet.</source>
        <translation>Der Index wird gerade aufgebaut; die Artikel lassen sich noch nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>A fault in Verbatim broke the export off. The log says more.</source>
        <translation>Ein Fehler in Verbatim hat den Export abgebrochen. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>A backup in the library&apos;s own folder would be lost with it.</source>
        <translation>Eine Sicherung im Ordner der Bibliothek ginge mit ihr verloren.</translation>
    </message>
    <message>
        <source>A correction of people cannot be read any more.</source>
        <translation>Eine Korrektur zu Personen lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>A correction in “{title}” cannot be read any more.</source>
        <translation>Eine Korrektur in „{title}“ lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>A page that is kept has no entry in the list of articles.</source>
        <translation>Eine aufbewahrte Seite hat keinen Eintrag in der Liste der Artikel.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is damaged.</source>
        <translation>Ein Teil der gespeicherten Seite von „{title}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is missing.</source>
        <translation>Ein Teil der gespeicherten Seite von „{title}“ fehlt.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is damaged.</source>
        <translation>Ein Bild von „{title}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is missing.</source>
        <translation>Ein Bild von „{title}“ fehlt.</translation>
    </message>
    <message>
        <source>An article names it by now.</source>
        <translation>Inzwischen gehört sie zu einem Artikel.</translation>
    </message>
    <message>
        <source>An import was broken off; files marked as being read that nobody reads: {count}.</source>
        <translation>Ein Import wurde abgebrochen; Dateien, die als in Arbeit gelten und die niemand liest: {count}.</translation>
    </message>
    <message>
        <source>Back it up again.</source>
        <translation>Sichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a disk formatted another way.</source>
        <translation>Wählen Sie einen anders formatierten Datenträger.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose an earlier one, or a copy of it; nothing was changed.</source>
        <translation>Wählen Sie eine frühere oder eine Kopie davon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Wählen Sie eine frühere.</translation>
    </message>
    <message>
        <source>Choose an earlier one; nothing was changed.</source>
        <translation>Wählen Sie eine frühere; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>Wählen Sie einen anderen Ordner, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, or use --replace: the one there is kept beside it.</source>
        <translation>Wählen Sie einen anderen Ordner oder --replace: die vorhandene bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Close its window, or wait for its import to end.</source>
        <translation>Schließen Sie sein Fenster, oder warten Sie das Ende seines Imports ab.</translation>
    </message>
    <message>
        <source>Entries of the table “{table}” that belong to nothing any more: {count}.</source>
        <translation>Einträge der Tabelle „{table}“, die zu nichts mehr gehören: {count}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing half was left.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger; nichts Halbes blieb zurück.</translation>
    </message>
    <message>
        <source>Highlights of “{title}” that point outside its text: {count}.</source>
        <translation>Markierungen von „{title}“, die aus seinem Text zeigen: {count}.</translation>
    </message>
    <message>
        <source>Import its page again, or restore a backup.</source>
        <translation>Importieren Sie seine Seite noch einmal, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>In “{title}” a link or mark points outside its paragraph.</source>
        <translation>In „{title}“ zeigt ein Link oder eine Auszeichnung aus ihrem Absatz.</translation>
    </message>
    <message>
        <source>Install the newer version of Verbatim.</source>
        <translation>Installieren Sie die neuere Version von Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is built again when Verbatim opens.</source>
        <translation>Er wird neu aufgebaut, wenn Verbatim startet.</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Sie steht wieder in der Liste.</translation>
    </message>
    <message>
        <source>It is there, and the library knows it again.</source>
        <translation>Es ist da, und die Bibliothek kennt es wieder.</translation>
    </message>
    <message>
        <source>It knows them again.</source>
        <translation>Sie kennt sie wieder.</translation>
    </message>
    <message>
        <source>It was cleaned again from the saved page.</source>
        <translation>Aus der gespeicherten Seite neu bereinigt.</translation>
    </message>
    <message>
        <source>It was copied again from where it was read.</source>
        <translation>Von dort, wo sie gelesen wurde, neu kopiert.</translation>
    </message>
    <message>
        <source>It was made again from the saved page.</source>
        <translation>Aus der gespeicherten Seite neu gemacht.</translation>
    </message>
    <message>
        <source>It was made again.</source>
        <translation>Neu gemacht.</translation>
    </message>
    <message>
        <source>It was not made by Verbatim: do not trust it.</source>
        <translation>Sie stammt nicht von Verbatim: trauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Beiseite gelegt.</translation>
    </message>
    <message>
        <source>It was set aside; the article stays as you read it.</source>
        <translation>Beiseite gelegt; der Artikel bleibt, wie Sie ihn lesen.</translation>
    </message>
    <message>
        <source>It was set right.</source>
        <translation>Berichtigt.</translation>
    </message>
    <message>
        <source>It was thrown away and built again.</source>
        <translation>Weggeworfen und neu aufgebaut.</translation>
    </message>
    <message>
        <source>It was written again.</source>
        <translation>Neu geschrieben.</translation>
    </message>
    <message>
        <source>Its indexes were made again; a copy of before lies in {where}.</source>
        <translation>Ihre Indexe wurden neu gemacht; eine Kopie von vorher liegt in {where}.</translation>
    </message>
    <message>
        <source>Its place is shown as one of a missing picture.</source>
        <translation>Seine Stelle wird als die eines fehlenden Bildes gezeigt.</translation>
    </message>
    <message>
        <source>Its words are there as plain paragraphs.</source>
        <translation>Seine Wörter stehen als schlichte Absätze da.</translation>
    </message>
    <message>
        <source>Lines of the reports of imports that name articles that are gone: {gone}.</source>
        <translation>Zeilen der Importberichte, die verschwundene Artikel nennen: {gone}.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Nothing of the library file can be read any more.</source>
        <translation>Von der Bibliotheksdatei lässt sich nichts mehr lesen.</translation>
    </message>
    <message>
        <source>Of “{title}” only the entry in the list is left.</source>
        <translation>Von „{title}“ ist nur der Eintrag in der Liste übrig.</translation>
    </message>
    <message>
        <source>Restore a backup, or have a repair rescue what still reads.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder lassen Sie eine Reparatur retten, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its page again and delete this entry.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder importieren Sie seine Seite noch einmal und löschen diesen Eintrag.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backup could not be read: {reason}.</source>
        <translation>Die Sicherung ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The backup holds a file no library has.</source>
        <translation>Die Sicherung enthält eine Datei, die keine Bibliothek hat.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Die Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup&apos;s database is damaged.</source>
        <translation>Die Datenbank der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup&apos;s library cannot be opened: {what}</source>
        <translation>Die Bibliothek der Sicherung lässt sich nicht öffnen: {what}</translation>
    </message>
    <message>
        <source>The backup&apos;s disk could not be used: {reason}.</source>
        <translation>Der Datenträger der Sicherung ließ sich nicht benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size.</source>
        <translation>Der Datenträger kann keine so große Datei aufnehmen.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Der Datenträger gab andere Bytes zurück, als geschrieben wurden.</translation>
    </message>
    <message>
        <source>The disk has {free} free, of {needed} that may be needed.</source>
        <translation>Der Datenträger hat {free} frei; {needed} können nötig sein.</translation>
    </message>
    <message>
        <source>The index does not fit the library.</source>
        <translation>Der Index passt nicht zur Bibliothek.</translation>
    </message>
    <message>
        <source>The library changed all the while.</source>
        <translation>Die Bibliothek änderte sich währenddessen ständig.</translation>
    </message>
    <message>
        <source>The library does not know all pictures “{title}” shows.</source>
        <translation>Die Bibliothek kennt nicht alle Bilder, die „{title}“ zeigt.</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>Die Bibliotheksdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The library file is damaged: {reason}.</source>
        <translation>Die Bibliotheksdatei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The library has lost the word that tells it from others.</source>
        <translation>Die Bibliothek hat das Wort verloren, das sie von anderen unterscheidet.</translation>
    </message>
    <message>
        <source>The library&apos;s count of its changes is behind.</source>
        <translation>Die Bibliothek hat ihre Änderungen nicht zu Ende gezählt.</translation>
    </message>
    <message>
        <source>The list of people counts other articles than there are.</source>
        <translation>Die Liste der Personen zählt andere Artikel, als da sind.</translation>
    </message>
    <message>
        <source>The list of who said what points outside the text of “{title}”.</source>
        <translation>Die Liste, wer was sagte, zeigt aus dem Text von „{title}“.</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}.</source>
        <translation>Die neueste bekannte Sicherung: {path}.</translation>
    </message>
    <message>
        <source>The newest one is read.</source>
        <translation>Die neueste wird gelesen.</translation>
    </message>
    <message>
        <source>The note that says where “{title}” came from is damaged.</source>
        <translation>Die Notiz, woher „{title}“ stammt, ist beschädigt.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is damaged.</source>
        <translation>Die gespeicherte Seite von „{title}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is missing.</source>
        <translation>Die gespeicherte Seite von „{title}“ fehlt.</translation>
    </message>
    <message>
        <source>The text of “{title}” is damaged.</source>
        <translation>Der Text von „{title}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing.</source>
        <translation>Der Text von „{title}“ fehlt.</translation>
    </message>
    <message>
        <source>The text of “{title}” that is searched is not the one that is read.</source>
        <translation>Der durchsuchte Text von „{title}“ ist nicht der, der gelesen wird.</translation>
    </message>
    <message>
        <source>The text that is read counts.</source>
        <translation>Es gilt der, der gelesen wird.</translation>
    </message>
    <message>
        <source>The voices of “{title}” are damaged.</source>
        <translation>Die Stimmen von „{title}“ sind beschädigt.</translation>
    </message>
    <message>
        <source>The voices of “{title}” point outside its text.</source>
        <translation>Die Stimmen von „{title}“ zeigen aus seinem Text.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup.</source>
        <translation>Es gibt eine Datei dieses Namens, die keine Sicherung ist.</translation>
    </message>
    <message>
        <source>There is a file where the library is to be.</source>
        <translation>Wo die Bibliothek hin soll, ist eine Datei.</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation>In diesem Ordner ist schon eine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>They are looked for again when Verbatim opens next.</source>
        <translation>Sie werden neu gesucht, wenn Verbatim das nächste Mal startet.</translation>
    </message>
    <message>
        <source>They are read when Verbatim opens next.</source>
        <translation>Sie werden gelesen, wenn Verbatim das nächste Mal startet.</translation>
    </message>
    <message>
        <source>They name none now.</source>
        <translation>Jetzt nennen sie keine.</translation>
    </message>
    <message>
        <source>They were found again.</source>
        <translation>Sie wurden wiedergefunden.</translation>
    </message>
    <message>
        <source>They were removed; the files they were copied from are read again.</source>
        <translation>Sie wurden entfernt; die Dateien, von denen sie kopiert waren, werden neu gelesen.</translation>
    </message>
    <message>
        <source>They were set aside.</source>
        <translation>Beiseite gelegt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Verbatim.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Verbatim.</translation>
    </message>
    <message>
        <source>This file is no backup of Verbatim, or it is cut short.</source>
        <translation>Diese Datei ist keine Sicherung von Verbatim, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This folder holds other things than a library.</source>
        <translation>Dieser Ordner enthält anderes als eine Bibliothek.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Those found again stand in it; {lost} are kept as lost.</source>
        <translation>Die wiedergefundenen stehen darin; {lost} bleiben als verloren erhalten.</translation>
    </message>
    <message>
        <source>Unfinished files of an import that was ended lie in the library.</source>
        <translation>In der Bibliothek liegen unfertige Dateien eines beendeten Imports.</translation>
    </message>
    <message>
        <source>What cleaning gave of “{title}” is damaged.</source>
        <translation>Was das Bereinigen von „{title}“ ergab, ist beschädigt.</translation>
    </message>
    <message>
        <source>What still reads was put into a new one, {count} articles; the damaged one lies in {where}.</source>
        <translation>Was noch lesbar ist, kam in eine neue, {count} Artikel; die beschädigte liegt in {where}.</translation>
    </message>
    <message>
        <source>What you mended in “{title}” cannot be read any more.</source>
        <translation>Was Sie an „{title}“ ausgebessert haben, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>What you read of it is whole; import the saved page again, or restore a backup.</source>
        <translation>Was Sie davon lesen, ist unversehrt; importieren Sie die gespeicherte Seite noch einmal, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} belongs to no article.</source>
        <translation>{file} gehört zu keinem Artikel.</translation>
    </message>
    <message>
        <source>“{title}” does not know which version of it is read.</source>
        <translation>„{title}“ weiß nicht, welche Fassung gelesen wird.</translation>
    </message>
    <message>
        <source>“{title}” was stored by a newer version of Verbatim.</source>
        <translation>„{title}“ wurde von einer neueren Version von Verbatim gespeichert.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this from being done. The log says more.</source>
        <translation>Ein Fehler in Verbatim hat das verhindert. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Only the {most} best articles were looked through for quotations.</source>
        <translation>Nur die besten {most} Artikel wurden nach Zitaten durchsucht.</translation>
    </message>
    <message>
        <source>The index is being built; only titles were searched.</source>
        <translation>Der Index wird gerade aufgebaut; nur Titel wurden durchsucht.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept the texts from being searched; only titles were. The log says more.</source>
        <translation>Ein Fehler in Verbatim hat verhindert, dass die Texte durchsucht wurden; nur Titel wurden es. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The index was damaged.</source>
        <translation>Der Index war beschädigt.</translation>
    </message>
    <message>
        <source>It is built again; until then titles are found.</source>
        <translation>Er wird neu aufgebaut; bis dahin werden Titel gefunden.</translation>
    </message>
    <message>
        <source>The folder of the index cannot be written.</source>
        <translation>In den Ordner des Index kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Searching finds titles only.</source>
        <translation>Die Suche findet nur Titel.</translation>
    </message>
    <message>
        <source>The index is being brought up to date by another program.</source>
        <translation>Ein anderes Programm bringt den Index gerade auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Search again soon.</source>
        <translation>Suchen Sie bald noch einmal.</translation>
    </message>
    <message>
        <source>The index cannot be written.</source>
        <translation>Der Index kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Searching finds titles until it can.</source>
        <translation>Bis es geht, findet die Suche Titel.</translation>
    </message>
    <message>
        <source>Searching finds titles only for now: the index could not be written.</source>
        <translation>Die Suche findet vorerst nur Titel: Der Index konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Only the first {most} characters were read.</source>
        <translation>Nur die ersten {most} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>Parentheses that stand too deep were left out.</source>
        <translation>Zu tief geschachtelte Klammern wurden weggelassen.</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>Nur nach den ersten {most} Wörtern wurde gesucht.</translation>
    </message>
    <message>
        <source>“{name}:” is not a field; its words were looked for everywhere.</source>
        <translation>„{name}:“ ist kein Feld; nach den Wörtern wurde überall gesucht.</translation>
    </message>
    <message>
        <source>“{name}:” stands before nothing.</source>
        <translation>Nach „{name}:“ steht nichts.</translation>
    </message>
    <message>
        <source>“{words}” holds no word.</source>
        <translation>In „{words}“ steht kein Wort.</translation>
    </message>
    <message>
        <source>“tag:{value}” names no tag.</source>
        <translation>„tag:{value}“ nennt kein Schlagwort.</translation>
    </message>
    <message>
        <source>“lang:{value}” is no language; write it as “de” or “german”.</source>
        <translation>„lang:{value}“ ist keine Sprache; schreiben Sie sie als „de“ oder „german“.</translation>
    </message>
    <message>
        <source>“{field}:{value}” is no date; write it as “2024”, “march 2024” or “2024-03-01”.</source>
        <translation>„{field}:{value}“ ist kein Datum; schreiben Sie es als „2024“, „märz 2024“ oder „2024-03-01“.</translation>
    </message>
    <message>
        <source>“{field}:{value}” is not known; after “{prefix}:” stands one of these: {known}.</source>
        <translation>„{field}:{value}“ ist nicht bekannt; nach „{prefix}:“ steht eines von diesen: {known}.</translation>
    </message>
    <message>
        <source>“words:{value}” is no length; write it as “&gt;2000”, “&lt;500” or “500-1000”.</source>
        <translation>„words:{value}“ ist keine Länge; schreiben Sie sie als „&gt;2000“, „&lt;500“ oder „500-1000“.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this file from being read ({fault}). The log says more.</source>
        <translation>Ein Fehler in Verbatim hat verhindert, dass diese Datei gelesen wurde ({fault}). Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>This file needs more memory to read than is safe.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als sicher ist.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Diese Datei zu lesen dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it may be damaged.</source>
        <translation>Beim Lesen dieser Datei brach der Leser ab; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>Der Prozess, der Dateien liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The page of this article is not in its file any more.</source>
        <translation>Die Seite dieses Artikels ist nicht mehr in seiner Datei.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>an AVIF or HEIF image</source>
        <translation>ein AVIF- oder HEIF-Bild</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>ein leeres Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>eine Gzip-Datei</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>eine Bzip2-Datei</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>eine Xz-Datei</translation>
    </message>
    <message>
        <source>a Zstandard file</source>
        <translation>eine Zstandard-Datei</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>eine Eigenschaftsliste</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>eine Videodatei</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Webseiten (HTML)</translation>
    </message>
    <message>
        <source>One page an article that needs nothing else, to read and to print anywhere.</source>
        <translation>Eine Seite je Artikel, die nichts weiter braucht: überall zu lesen und zu drucken.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One file an article, its pictures in a folder beside it.</source>
        <translation>Eine Datei je Artikel, die Bilder in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>One text an article, without pictures.</source>
        <translation>Ein Text je Artikel, ohne Bilder.</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Buch (EPUB)</translation>
    </message>
    <message>
        <source>One book of all articles, with a table of contents, for e-readers.</source>
        <translation>Ein Buch aus allen Artikeln, mit Inhaltsverzeichnis, für E-Reader.</translation>
    </message>
    <message>
        <source>Everything (JSON Lines)</source>
        <translation>Alles (JSON Lines)</translation>
    </message>
    <message>
        <source>All that is known of each article, for other programs.</source>
        <translation>Alles, was über jeden Artikel bekannt ist, für andere Programme.</translation>
    </message>
    <message>
        <source>Table of quotations (CSV)</source>
        <translation>Tabelle der Zitate (CSV)</translation>
    </message>
    <message>
        <source>Who said what, in which article, and when, for spreadsheets.</source>
        <translation>Wer was gesagt hat, in welchem Artikel und wann, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>Tabelle der Artikel (CSV)</translation>
    </message>
    <message>
        <source>A row for each article, for spreadsheets.</source>
        <translation>Eine Zeile je Artikel, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Citations (BibTeX)</source>
        <translation>Quellenangaben (BibTeX)</translation>
    </message>
    <message>
        <source>Sources to cite in LaTeX.</source>
        <translation>Quellen zum Zitieren in LaTeX.</translation>
    </message>
    <message>
        <source>Citations (RIS)</source>
        <translation>Quellenangaben (RIS)</translation>
    </message>
    <message>
        <source>Sources for reference managers.</source>
        <translation>Quellen für Literaturverwaltungen.</translation>
    </message>
    <message>
        <source>Citations (CSL JSON)</source>
        <translation>Quellenangaben (CSL JSON)</translation>
    </message>
    <message>
        <source>Sources for Zotero, Pandoc and their like.</source>
        <translation>Quellen für Zotero, Pandoc und dergleichen.</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>The files as they were saved, byte for byte, with a list.</source>
        <translation>Die Dateien, wie sie gespeichert wurden, Byte für Byte, mit einer Liste.</translation>
    </message>
    <message>
        <source>Folder to read without Verbatim</source>
        <translation>Ordner zum Lesen ohne Verbatim</translation>
    </message>
    <message>
        <source>An index, a page for each article, its pictures, and tables.</source>
        <translation>Ein Verzeichnis, eine Seite je Artikel, die Bilder und Tabellen.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Not speech: a title, a term or words held at a distance</source>
        <translation>Nicht gesprochen: ein Titel, ein Begriff oder Wörter, von denen sich der Text distanziert</translation>
    </message>
    <message>
        <source>As you said</source>
        <translation>Nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>So the text calls the speaker; who it is stays open</source>
        <translation>So nennt der Text den Sprecher; wer es ist, bleibt offen</translation>
    </message>
    <message>
        <source>The text does not tell</source>
        <translation>Der Text sagt es nicht</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Named once here</source>
        <translation>Hier einmal genannt</translation>
    </message>
    <message>
        <source>Named {count} times here</source>
        <translation>Hier {count}-mal genannt</translation>
    </message>
    <message>
        <source>1 quotation in this article</source>
        <translation>1 Zitat in diesem Artikel</translation>
    </message>
    <message>
        <source>{count} quotations in this article</source>
        <translation>{count} Zitate in diesem Artikel</translation>
    </message>
    <message>
        <source>In 1 other article</source>
        <translation>In einem weiteren Artikel</translation>
    </message>
    <message>
        <source>In {count} other articles</source>
        <translation>In {count} weiteren Artikeln</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>gespeichert: {day}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>aufgenommen: {day}</translation>
    </message>
    <message>
        <source>Version {number}, in the list</source>
        <translation>Version {number}, in der Liste</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>… 1 paragraph stayed the same</source>
        <translation>… 1 Absatz blieb gleich</translation>
    </message>
    <message>
        <source>… {count} paragraphs stayed the same</source>
        <translation>… {count} Absätze blieben gleich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Aufbewahrt als</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Markierung in {colour}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
        <source>Brought back by you</source>
        <translation>Von Ihnen zurückgeholt</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In 1 article of the library</source>
        <translation>In 1 Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>In {count} articles of the library</source>
        <translation>In {count} Artikeln der Bibliothek</translation>
    </message>
    <message>
        <source>Open the whole table</source>
        <translation>Ganze Tabelle öffnen</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 Sprecher</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} Sprecher</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>highlights</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
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
        <translation>Als Artikel</translation>
    </message>
    <message>
        <source>With what the page hides</source>
        <translation>Mit dem, was die Seite verbirgt</translation>
    </message>
    <message>
        <source>As a second engine reads it</source>
        <translation>Wie ein zweites Verfahren sie liest</translation>
    </message>
    <message>
        <source>All but menus and asides</source>
        <translation>Alles außer Menüs und Beiwerk</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>Alles auf der Seite</translation>
    </message>
</context>
</TS>
