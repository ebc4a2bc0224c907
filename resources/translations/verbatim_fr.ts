<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>The filter above leaves nothing.</source>
        <translation>Le filtre ci-dessus ne laisse rien.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>Drop saved pages here, or look into the archive.</source>
        <translation>Déposez ici des pages enregistrées, ou regardez dans les archives.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>All is read or begun.</source>
        <translation>Tout est lu ou commencé.</translation>
    </message>
    <message>
        <source>Nothing begun</source>
        <translation>Rien de commencé</translation>
    </message>
    <message>
        <source>What you begin to read waits here for you.</source>
        <translation>Ce que vous commencez à lire vous attend ici.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore d’étoile</translation>
    </message>
    <message>
        <source>S gives the open article a star.</source>
        <translation>S donne une étoile à l’article ouvert.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Pas encore de surlignage</translation>
    </message>
    <message>
        <source>Select words of an article to highlight them.</source>
        <translation>Sélectionnez des mots d’un article pour les surligner.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>A puts the open article here once you are done with it.</source>
        <translation>A range ici l’article ouvert quand vous en avez fini avec lui.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete stays here until you empty the bin.</source>
        <translation>Ce que vous supprimez reste ici jusqu’à ce que vous vidiez la corbeille.</translation>
    </message>
    <message>
        <source>No article has this tag any more.</source>
        <translation>Plus aucun article ne porte cette étiquette.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Avec surlignage</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>This is somebody else…</source>
        <translation>C’est quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>This place names nobody</source>
        <translation>Ces mots ne désignent personne</translation>
    </message>
    <message>
        <source>{name} said this</source>
        <translation>{name} a dit cela</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Quelqu’un d’autre a dit cela…</translation>
    </message>
    <message>
        <source>Nobody in particular said this</source>
        <translation>Personne en particulier n’a dit cela</translation>
    </message>
    <message>
        <source>A term or a title, not speech</source>
        <translation>Un terme ou un titre, pas des paroles</translation>
    </message>
    <message>
        <source>This is speech</source>
        <translation>Ce sont des paroles</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>What {name} says elsewhere</source>
        <translation>Ce que {name} dit ailleurs</translation>
    </message>
    <message>
        <source>{name} is the same person as…</source>
        <translation>{name} est la même personne que…</translation>
    </message>
    <message>
        <source>Name and role of {name}…</source>
        <translation>Nom et fonction&#xa0;: {name}…</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} n’est pas une personne</translation>
    </message>
    <message>
        <source>{name} is not a person in any article</source>
        <translation>{name} n’est une personne dans aucun article</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>{words} was said by {name}</source>
        <translation>{words}&#xa0;: dit par {name}</translation>
    </message>
    <message>
        <source>{words} is a quotation</source>
        <translation>{words}&#xa0;: c’est une citation</translation>
    </message>
    <message>
        <source>{words} is not speech</source>
        <translation>{words}&#xa0;: ce ne sont pas des paroles</translation>
    </message>
    <message>
        <source>{words} is not a quotation</source>
        <translation>{words}&#xa0;: ce n’est pas une citation</translation>
    </message>
    <message>
        <source>“{words}” names {name}</source>
        <translation>«&#xa0;{words}&#xa0;» désigne {name}</translation>
    </message>
    <message>
        <source>“{words}” names nobody</source>
        <translation>«&#xa0;{words}&#xa0;» ne désigne personne</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} est {other}</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}&#xa0;: {role}</translation>
    </message>
    <message>
        <source>{name} has no role</source>
        <translation>{name} n’a pas de fonction</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Toutes les voix vérifiées</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Mis à la corbeille le</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservé sous</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Cleaned by</source>
        <translation>Nettoyé par</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>{share} % of the page&apos;s {count} words are the article; the rest was menus, notices and the like.</source>
        <translation>L’article représente {share}&#xa0;% des {count} mots de la page&#xa0;; le reste&#xa0;: menus, avis et autres.</translation>
    </message>
    <message>
        <source>Pictures: {kept} of {all} on the page.</source>
        <translation>Images&#xa0;: {kept} sur {all} de la page.</translation>
    </message>
    <message>
        <source>Its picture was kept.</source>
        <translation>Son image a été conservée.</translation>
    </message>
    <message>
        <source>All {count} pictures were kept.</source>
        <translation>Les {count} images ont toutes été conservées.</translation>
    </message>
    <message>
        <source>Read to {share} %</source>
        <translation>Lu à {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
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
        <translation>Sans site</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} et {count} autres</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Clearly the speaker</source>
        <translation>Locuteur évident</translation>
    </message>
    <message>
        <source>Most likely the speaker</source>
        <translation>Locuteur très probable</translation>
    </message>
    <message>
        <source>Perhaps the speaker</source>
        <translation>Locuteur possible</translation>
    </message>
    <message>
        <source>A guess: the text leaves it open</source>
        <translation>Une hypothèse&#xa0;: le texte ne tranche pas</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} par seconde</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} par minute</translation>
    </message>
    <message>
        <source>{count} an hour</source>
        <translation>{count} par heure</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>encore une minute environ</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>encore {count} minutes environ</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>encore une heure environ</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>encore {count} heures environ</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>encore {count} jours environ</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>conservée le {day}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Link, joined</source>
        <translation>Lien, joint</translation>
    </message>
    <message>
        <source>A link without a page</source>
        <translation>Un lien sans page</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>qui l’a dit</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>qui est mentionné</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>sur quel site</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>vos étiquettes</translation>
    </message>
    <message>
        <source>inside quotations</source>
        <translation>dans les citations</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>à partir d’un jour, d’un mois ou d’une année</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>non lu, avec étoile, archivé …</translation>
    </message>
    <message>
        <source>quotations, images, notes …</source>
        <translation>citations, images, notes …</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>une langue</translation>
    </message>
    <message>
        <source>1 of your changes no longer fits</source>
        <translation>1 de vos retouches n’a plus sa place</translation>
    </message>
    <message>
        <source>{count} of your changes no longer fit</source>
        <translation>{count} de vos retouches n’ont plus leur place</translation>
    </message>
    <message>
        <source>1 of your changes has no place in this text any more; it is kept:</source>
        <translation>1 de vos retouches n’a plus sa place dans ce texte&#xa0;; elle est conservée&#xa0;:</translation>
    </message>
    <message>
        <source>{count} of your changes have no place in this text any more; they are kept:</source>
        <translation>{count} de vos retouches n’ont plus leur place dans ce texte&#xa0;; elles sont conservées&#xa0;:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>Brought back, now at the end: a picture</source>
        <translation>Rétablie, maintenant à la fin&#xa0;: une image</translation>
    </message>
    <message>
        <source>Taken out: a passage</source>
        <translation>Retiré&#xa0;: un passage</translation>
    </message>
    <message>
        <source>Brought back, now at the end: “{words}…”</source>
        <translation>Rétabli, maintenant à la fin&#xa0;: «&#xa0;{words}…&#xa0;»</translation>
    </message>
    <message>
        <source>Taken out: “{words}…”</source>
        <translation>Retiré&#xa0;: «&#xa0;{words}…&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AllHighlights</name>
    <message>
        <source>All highlights</source>
        <translation>Tous les surlignages</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Words of a highlight, a note or a title</source>
        <translation>Mots d’un surlignage, d’une note ou d’un titre</translation>
    </message>
    <message>
        <source>Colour of the highlights that are listed</source>
        <translation>Couleur des surlignages affichés</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Every colour</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 surlignage</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} surlignages</translation>
    </message>
    <message>
        <source>The newest {count} highlights</source>
        <translation>Les {count} surlignages les plus récents</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some words in an article and press H.</source>
        <translation>Rien n’est encore surligné. Sélectionnez des mots dans un article et appuyez sur H.</translation>
    </message>
    <message>
        <source>No highlight is like that.</source>
        <translation>Aucun surlignage ne correspond.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Open saved pages</source>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>Ouvrir un dossier de pages enregistrées</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}  {some} of {all}</source>
        <translation>{name}  {some} sur {all}</translation>
    </message>
    <message>
        <source>Give it to all</source>
        <translation>Donner à tous</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Retirer l’étiquette {name}</translation>
    </message>
</context>
<context>
    <name>CleaningAgain</name>
    <message>
        <source>Cleaning again…</source>
        <translation>Nouveau nettoyage…</translation>
    </message>
    <message>
        <source>Cleaned again</source>
        <translation>Nettoyé à nouveau</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Cleaned again: it is the same article.</source>
        <translation>Nettoyé à nouveau&#xa0;: l’article est le même.</translation>
    </message>
    <message>
        <source>1 article was cleaned by an older version of Verbatim.</source>
        <translation>1 article a été nettoyé par une version plus ancienne de Verbatim.</translation>
    </message>
    <message>
        <source>{count} articles were cleaned by an older version of Verbatim.</source>
        <translation>{count} articles ont été nettoyés par une version plus ancienne de Verbatim.</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Nettoyer à nouveau</translation>
    </message>
    <message>
        <source>Cleaning again, with what you mended kept</source>
        <translation>Nouveau nettoyage, vos retouches sont conservées</translation>
    </message>
    <message>
        <source>Cleaned 1 article again</source>
        <translation>1 article nettoyé à nouveau</translation>
    </message>
    <message>
        <source>Cleaned {count} articles again</source>
        <translation>{count} articles nettoyés à nouveau</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 modifié</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} stayed the same</source>
        <translation>{count} inchangés</translation>
    </message>
    <message>
        <source>in 1 article some of your changes no longer fit</source>
        <translation>dans 1 article, certaines de vos retouches n’ont plus leur place</translation>
    </message>
    <message>
        <source>in {count} articles some of your changes no longer fit</source>
        <translation>dans {count} articles, certaines de vos retouches n’ont plus leur place</translation>
    </message>
    <message>
        <source>Every article is by the newest cleaner already.</source>
        <translation>Tous les articles ont déjà le nettoyage le plus récent.</translation>
    </message>
    <message>
        <source>Read another way</source>
        <translation>Lu autrement</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Read the &amp;older version</source>
        <translation>Lire l’&amp;ancienne version</translation>
    </message>
    <message>
        <source>Read the &amp;newer version</source>
        <translation>Lire la &amp;nouvelle version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>One version of this page is here. A changed one will join it.</source>
        <translation>Une seule version de cette page est ici. Une page modifiée la rejoindra.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Choisissez deux versions différentes.</translation>
    </message>
    <message>
        <source>The words are the same: only pictures or facts about the page differ.</source>
        <translation>Les mots sont les mêmes&#xa0;: seules les images ou les informations sur la page diffèrent.</translation>
    </message>
    <message>
        <source>− 1 paragraph</source>
        <translation>− 1 paragraphe</translation>
    </message>
    <message>
        <source>− {count} paragraphs</source>
        <translation>− {count} paragraphes</translation>
    </message>
    <message>
        <source>+ 1 paragraph</source>
        <translation>+ 1 paragraphe</translation>
    </message>
    <message>
        <source>+ {count} paragraphs</source>
        <translation>+ {count} paragraphes</translation>
    </message>
    <message>
        <source>Hide what stayed the &amp;same</source>
        <translation>Masquer ce qui est &amp;identique</translation>
    </message>
    <message>
        <source>Show what stayed the &amp;same</source>
        <translation>Afficher ce qui est &amp;identique</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Dit par {name}</translation>
    </message>
    <message>
        <source>Said by nobody in particular</source>
        <translation>Dit par personne en particulier</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Qui a dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Marked as speech</source>
        <translation>Marqué comme paroles</translation>
    </message>
    <message>
        <source>Marked as not speech</source>
        <translation>Marqué comme hors parole</translation>
    </message>
    <message>
        <source>Marked as a quotation</source>
        <translation>Marqué comme citation</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Sélectionnez d’abord les mots dans le texte.</translation>
    </message>
    <message>
        <source>Whom do these words name?</source>
        <translation>Qui ces mots désignent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>Ne désigne personne</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} n’est pas une personne</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Qui est {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Both names will be one person.</source>
        <translation>Les deux noms ne feront qu’une personne.</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} est {other}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Toutes les voix vérifiées</translation>
    </message>
    <message>
        <source>Voices not looked through</source>
        <translation>Voix non vérifiées</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What you said stays when articles are read again. Take back what was a mistake.</source>
        <translation>Ce que vous avez indiqué demeure quand les articles sont relus. Annulez ce qui était une erreur.</translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation>Corrections, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. The card beside a quotation or a name offers it.</source>
        <translation>Rien n’a encore été corrigé. La fiche à côté d’une citation ou d’un nom le propose.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler la correction</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Ouvrir l’article</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Annulé&#xa0;: {deed}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to add to the library</source>
        <translation>Relâchez pour ajouter à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open saved pages…</source>
        <translation>Ouvrir des pages enregistrées…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Déposez ici une page enregistrée</translation>
    </message>
    <message>
        <source>Any page your browser saved, or a whole folder of them. Everything stays on this computer.</source>
        <translation>Toute page enregistrée par votre navigateur, ou un dossier entier. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>Or drop saved pages here to add them.</source>
        <translation>Ou déposez ici des pages enregistrées pour les ajouter.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The first page is being read.</source>
        <translation>La première page est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>This article: {title}</source>
        <translation>Cet article : {title}</translation>
    </message>
    <message>
        <source>The {count} selected articles</source>
        <translation>Les {count} articles sélectionnés</translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>La recherche « {query} »</translation>
    </message>
    <message>
        <source>The list shown</source>
        <translation>La liste affichée</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose the folder in which a new one is made</source>
        <translation>Choisissez le dossier dans lequel un nouveau sera créé</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L&apos;exportation a été arrêtée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Exported to “{name}”</source>
        <translation>Exporté vers « {name} »</translation>
    </message>
    <message>
        <source>1 could not be exported</source>
        <translation>1 n&apos;a pas pu être exporté</translation>
    </message>
    <message>
        <source>{count} could not be exported</source>
        <translation>{count} n&apos;ont pas pu être exportés</translation>
    </message>
    <message>
        <source>The export was broken off. Export again.</source>
        <translation>L&apos;exportation a été interrompue. Exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>Avec les &amp;surlignages et les notes</translation>
    </message>
    <message>
        <source>With a list of &amp;who said what</source>
        <translation>Avec une liste de qui a dit &amp;quoi</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Articles :</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Ann Lee, Bo Ek</source>
        <translation>Ann Lee, Bo Ek</translation>
    </message>
    <message>
        <source>12 March 2024</source>
        <translation>12 mars 2024</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titre modifié</translation>
    </message>
    <message>
        <source>Author changed</source>
        <translation>Auteur modifié</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Site modifié</translation>
    </message>
    <message>
        <source>That is no day: write it like 12 March 2024 or 2024-03-12. The old one stays.</source>
        <translation>Ce n’est pas une date&#xa0;: écrivez par exemple 12 mars 2024 ou 2024-03-12. L’ancienne reste.</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Date modifiée</translation>
    </message>
    <message>
        <source>Not a day yet: write it like 12 March 2024 or 2024-03-12.</source>
        <translation>Pas encore une date&#xa0;: écrivez par exemple 12 mars 2024 ou 2024-03-12.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>{current} of more than {count}</source>
        <translation>{current} sur plus de {count}</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} résultats</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Retirer ce surlignage</translation>
    </message>
</context>
<context>
    <name>HighlightLists</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>The highlights were copied as Markdown.</source>
        <translation>Les surlignages ont été copiés en Markdown.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>L’article a été copié en Markdown.</translation>
    </message>
    <message>
        <source>Select a word first: then it can be looked up.</source>
        <translation>Sélectionnez d’abord un mot pour le chercher dans le dictionnaire.</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. Install one, such as GoldenDict: it opens here then.</source>
        <translation>Aucun dictionnaire n’a été trouvé sur cet ordinateur. Installez-en un, GoldenDict par exemple&#xa0;: il s’ouvrira ici.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Highlighted</source>
        <translation>Passage surligné</translation>
    </message>
    <message>
        <source>Colour of a highlight</source>
        <translation>Couleur d’un surlignage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage retiré</translation>
    </message>
    <message>
        <source>Select some words first, or go to a highlight: then a note can be written to it.</source>
        <translation>Sélectionnez d’abord des mots, ou allez à un surlignage, pour pouvoir y écrire une note.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; their highlight is kept.</source>
        <translation>Ces mots ne sont plus dans le texte&#xa0;; leur surlignage est conservé.</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 surlignage</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} surlignages</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>Select some words and press H to mark them.</source>
        <translation>Sélectionnez des mots et appuyez sur H pour les surligner.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>This is a link without its page. Save the page in your browser and drop the file here.</source>
        <translation>Ceci est un lien sans sa page. Enregistrez la page dans votre navigateur et déposez le fichier ici.</translation>
    </message>
    <message>
        <source>There is no page to paste. Copy one in your browser first.</source>
        <translation>Il n’y a pas de page à coller. Copiez-en d’abord une dans votre navigateur.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Reports of imports</source>
        <translation>Rapports d’importation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What became of each page</source>
        <translation>Ce qu’est devenue chaque page</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show file</source>
        <translation>&amp;Afficher le fichier</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>depuis le dossier surveillé</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Kept, with something missing</source>
        <translation>Conservés, mais incomplets</translation>
    </message>
    <message>
        <source>Links that joined an article</source>
        <translation>Liens joints à un article</translation>
    </message>
    <message>
        <source>Links without a page</source>
        <translation>Liens sans page</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop it here: what was noted will join it.</source>
        <translation>Enregistrez la page dans votre navigateur et déposez-la ici&#xa0;: ce qui était noté la rejoindra.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Le fichier n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Importing is paused: it is read again when you go on.</source>
        <translation>L’importation est en pause&#xa0;: il sera relu quand vous la reprendrez.</translation>
    </message>
    <message>
        <source>The file is read again.</source>
        <translation>Le fichier est relu.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} fichiers sont relus.</translation>
    </message>
    <message>
        <source>1 line copied.</source>
        <translation>1 ligne copiée.</translation>
    </message>
    <message>
        <source>{count} lines copied.</source>
        <translation>{count} lignes copiées.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>No pages were found there.</source>
        <translation>Aucune page n’a été trouvée à cet endroit.</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>1 article ajouté</translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation>{count} articles ajoutés</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 déjà présent</translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation>{count} déjà présents</translation>
    </message>
    <message>
        <source>1 has a newer version</source>
        <translation>1 en version plus récente</translation>
    </message>
    <message>
        <source>{count} have newer versions</source>
        <translation>{count} en version plus récente</translation>
    </message>
    <message>
        <source>1 link joined its article</source>
        <translation>1 lien joint à son article</translation>
    </message>
    <message>
        <source>{count} links joined their articles</source>
        <translation>{count} liens joints à leurs articles</translation>
    </message>
    <message>
        <source>1 link without a page</source>
        <translation>1 lien sans page</translation>
    </message>
    <message>
        <source>{count} links without a page</source>
        <translation>{count} liens sans page</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sauvegardes (*.zip)</translation>
    </message>
    <message>
        <source>Everything is written to one file, then read again. You can go on reading.</source>
        <translation>Tout est écrit dans un fichier, puis relu. Vous pouvez continuer à lire.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Every article and every file is looked at. Nothing is changed.</source>
        <translation>Chaque article et chaque fichier est examiné. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Mend the library</source>
        <translation>Réparer la bibliothèque</translation>
    </message>
    <message>
        <source>What can be made again is made again. What has to go is set aside, never deleted.</source>
        <translation>Ce qui peut être refait est refait. Ce qui doit partir est mis de côté, jamais supprimé.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is opened…</source>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Every byte is verified before anything is touched. The window then opens anew.</source>
        <translation>Chaque octet est vérifié avant de toucher à quoi que ce soit. La fenêtre s’ouvre ensuite de nouveau.</translation>
    </message>
    <message>
        <source>The work was ended from outside. What is not whole was not kept; try again.</source>
        <translation>Le travail a été interrompu de l’extérieur. Ce qui n’est pas entier n’a pas été gardé ; réessayez.</translation>
    </message>
    <message>
        <source>Backed up: {articles}, {size}. The file was read again and is whole.</source>
        <translation>Sauvegardé : {articles}, {size}. Le fichier a été relu et il est intact.</translation>
    </message>
    <message>
        <source>Files the library itself lacks, or has damaged: {count}. Check the library.</source>
        <translation>Fichiers qui manquent à la bibliothèque elle-même ou y sont endommagés : {count}. Vérifiez la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>&amp;Montrer le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A backup of {day}: {articles}, {size}.</source>
        <translation>Une sauvegarde du {day} : {articles}, {size}.</translation>
    </message>
    <message>
        <source>It takes the place of the library that is open now. That one stays beside it, under its name with today&apos;s date: {place}</source>
        <translation>Elle prend la place de la bibliothèque ouverte. Celle-ci reste à côté, sous son nom avec la date d’aujourd’hui : {place}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restored: {articles}, as of {day}.</source>
        <translation>Restauré : {articles}, état du {day}.</translation>
    </message>
    <message>
        <source>The library before is kept here: {place}</source>
        <translation>La bibliothèque d’avant est conservée ici : {place}</translation>
    </message>
    <message>
        <source>1 article was looked at.</source>
        <translation>1 article a été examiné.</translation>
    </message>
    <message>
        <source>{count} articles were looked at.</source>
        <translation>{count} articles ont été examinés.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. What is in it cannot be relied on.</source>
        <translation>La base de données de la bibliothèque est endommagée. On ne peut pas se fier à son contenu.</translation>
    </message>
    <message>
        <source>Mended: {mended} of {count}.</source>
        <translation>Réparé : {mended} sur {count}.</translation>
    </message>
    <message>
        <source>All is mended: {count}.</source>
        <translation>Tout est réparé : {count}.</translation>
    </message>
    <message>
        <source>What had to go lies here: {place}</source>
        <translation>Ce qui a dû partir se trouve ici : {place}</translation>
    </message>
    <message>
        <source>1 thing is wrong.</source>
        <translation>1 chose ne va pas.</translation>
    </message>
    <message>
        <source>{count} things are wrong.</source>
        <translation>{count} choses ne vont pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mending deletes nothing.</source>
        <translation>Rien n’a été modifié. Réparer ne supprime rien.</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}</source>
        <translation>La sauvegarde la plus récente connue : {path}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Re&amp;scue what still reads</source>
        <translation>&amp;Sauver ce qui se lit encore</translation>
    </message>
    <message>
        <source>Ended. What was mended so far stays.</source>
        <translation>Arrêté. Ce qui a été réparé jusque-là reste.</translation>
    </message>
    <message>
        <source>Ended; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>A screen further, or back</source>
        <translation>Un écran plus loin, ou en arrière</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Espace, Maj+Espace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou un raccourci</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Choisissez une action pour modifier ses raccourcis.</translation>
    </message>
    <message>
        <source>This key always means the same and stays as it is.</source>
        <translation>Ce raccourci a toujours le même sens et reste tel quel.</translation>
    </message>
    <message>
        <source>“{action}” has this key now and would lose it.</source>
        <translation>«&#xa0;{action}&#xa0;» utilise actuellement ce raccourci et le perdrait.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Ce raccourci est libre.</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>Look at the original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Retoucher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>Nothing is spelled so. Found instead: {query}</source>
        <translation>Rien ne s’écrit ainsi. Trouvé à la place&#xa0;: {query}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one followed by *.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou le début d’un mot suivi de *.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Go to another list</source>
        <translation>Aller à une autre liste</translation>
    </message>
    <message>
        <source>Sort, group and filter</source>
        <translation>Trier, grouper et filtrer</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
    <message>
        <source>With quotations</source>
        <translation>Avec citations</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Avec images</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Afficher de nouveau les autres</translation>
    </message>
    <message>
        <source>Filter: {name}. Press to take it away.</source>
        <translation>Filtre&#xa0;: {name}. Appuyez pour le retirer.</translation>
    </message>
</context>
<context>
    <name>MendList</name>
    <message>
        <source>The page&apos;s passages</source>
        <translation>Les passages de la page</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Mend this article</source>
        <translation>Retoucher cet article</translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation>Lire autrement…</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Nettoyer à nouveau</translation>
    </message>
    <message>
        <source>A newer cleaner is here; what you mended is kept.</source>
        <translation>Un nettoyage plus récent est disponible&#xa0;; vos retouches sont conservées.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Lecture de la page enregistrée…</translation>
    </message>
    <message>
        <source>What is pale was left out: + brings it back. Delete takes a passage out of the article.</source>
        <translation>Ce qui est pâle a été laissé de côté&#xa0;: + le rétablit. Suppr retire un passage de l’article.</translation>
    </message>
    <message>
        <source>The page is very long: its last {count} passages are not shown.</source>
        <translation>La page est très longue&#xa0;: ses {count} derniers passages ne sont pas affichés.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Passage removed: {words}</source>
        <translation>Passage retiré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Passage brought back: {words}</source>
        <translation>Passage rétabli&#xa0;: {words}</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La page enregistrée ne peut pas être relue.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name and role</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As this article gives it</source>
        <translation>Telle que l’article la donne</translation>
    </message>
    <message>
        <source>The name in all articles</source>
        <translation>Le nom dans tous les articles</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Tag “{name}” renamed</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» renommée</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Search “{name}” renamed</source>
        <translation>Recherche «&#xa0;{name}&#xa0;» renommée</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Recherche «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Search “{name}” moved</source>
        <translation>Recherche «&#xa0;{name}&#xa0;» déplacée</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Go to a list or tag</source>
        <translation>Aller à une liste ou une étiquette</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches conservées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renommer… (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Supprimer (Del)</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the report of the import</source>
        <translation>Afficher le rapport d’importation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>Recherche de pages…</translation>
    </message>
    <message>
        <source>Reading {number} of {total}:  {file}</source>
        <translation>Lecture de {number} sur {total}&#xa0;:  {file}</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>Lecture de {number} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} read</source>
        <translation>En pause&#xa0;: {done} lus sur {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Reprendre l’importation</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>Mettre l’importation en pause</translation>
    </message>
    <message>
        <source>{count} things could not be read or done.</source>
        <translation>{count} éléments n’ont pas pu être lus ou traités.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>All text of the original</source>
        <translation>Tout le texte de l’original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>En page</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Retoucher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Rechercher dans l’original</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Lecture de la page enregistrée…</translation>
    </message>
    <message>
        <source>Its last {count} passages are not shown</source>
        <translation>Ses {count} derniers passages ne sont pas affichés</translation>
    </message>
    <message>
        <source>It is long: its first part is shown</source>
        <translation>Il est long&#xa0;: sa première partie est affichée</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>All of the page&apos;s text</source>
        <translation>Tout le texte de la page</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La page enregistrée ne peut pas être relue.</translation>
    </message>
</context>
<context>
    <name>OtherReadings</name>
    <message>
        <source>Read it another way</source>
        <translation>Lire autrement</translation>
    </message>
    <message>
        <source>Ways to read the page</source>
        <translation>Lectures possibles de la page</translation>
    </message>
    <message>
        <source>How the page reads this way</source>
        <translation>La page, lue ainsi</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Lecture de la page enregistrée…</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La page enregistrée ne peut pas être relue.</translation>
    </message>
    <message>
        <source>What you mended by hand is kept.</source>
        <translation>Vos retouches sont conservées.</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (lecture actuelle)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>Le PDF n’a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Image absente du fichier</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The saved page</source>
        <translation>La page enregistrée</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>{name} is in no article.</source>
        <translation>{name} n’est dans aucun article.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <translation>Les plus cités</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>Dans le plus d’articles</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>1 article to go</source>
        <translation>encore 1 article à parcourir</translation>
    </message>
    <message>
        <source>{count} articles to go</source>
        <translation>encore {count} articles à parcourir</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Fewer letters find more people.</source>
        <translation>Moins de lettres trouvent plus de personnes.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Whoever your saved pages name or quote will be here.</source>
        <translation>Les personnes que vos pages enregistrées nomment ou citent seront ici.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>A name, or the beginning of one</source>
        <translation>Un nom, ou le début d’un nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Un nom de votre choix</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>‹  People</source>
        <translation>‹  Personnes</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Revenir aux personnes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Find the articles that name them</source>
        <translation>Trouver les articles qui nomment cette personne</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nom…</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Même personne que…</translation>
    </message>
    <message>
        <source>Not a &amp;person in any article</source>
        <translation>N’est une &amp;personne dans aucun article</translation>
    </message>
    <message>
        <source>Words they used</source>
        <translation>Mots employés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Quotations, newest first</source>
        <translation>Citations, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>Pas avec ces mots</translation>
    </message>
    <message>
        <source>Fewer words find more quotations.</source>
        <translation>Moins de mots trouvent plus de citations.</translation>
    </message>
    <message>
        <source>Named, but not quoted</source>
        <translation>Nommé, mais pas cité</translation>
    </message>
    <message>
        <source>“Articles” finds where.</source>
        <translation>«&#xa0;Articles&#xa0;» trouve où.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Nothing on this computer can speak. Install speech-dispatcher or espeak-ng to be read to.</source>
        <translation>Rien sur cet ordinateur ne peut parler. Installez speech-dispatcher ou espeak-ng pour la lecture à voix haute.</translation>
    </message>
    <message>
        <source>Reading aloud failed: the system&apos;s speech gave no sound. Check its settings.</source>
        <translation>La lecture à voix haute a échoué&#xa0;: la synthèse vocale du système n’a produit aucun son. Vérifiez ses réglages.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Type and colours</source>
        <translation>Police et couleurs</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>encore {count} min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>Image absente du fichier</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Only in the original</source>
        <translation>Seulement dans l’original</translation>
    </message>
    <message>
        <source>Clean again with the newest cleaner</source>
        <translation>Refaire le nettoyage avec la version la plus récente</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Retoucher cet article</translation>
    </message>
    <message>
        <source>Looking for what only the original has…</source>
        <translation>Recherche de ce que seul l’original contient…</translation>
    </message>
    <message>
        <source>Every quotation and picture of the page is in the article.</source>
        <translation>Toutes les citations et images de la page sont dans l’article.</translation>
    </message>
    <message>
        <source>And {count} more: mending shows all of the page.</source>
        <translation>Et {count} de plus&#xa0;: la retouche montre toute la page.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>La page enregistrée ne peut pas être relue.</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>searched before</source>
        <translation>recherche passée</translation>
    </message>
    <message>
        <source>Past searches forgotten</source>
        <translation>Recherches passées oubliées</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>Its name among your lists:</source>
        <translation>Son nom parmi vos listes&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” stands among your lists.</source>
        <translation>«&#xa0;{name}&#xa0;» figure parmi vos listes.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Retirer ce critère</translation>
    </message>
    <message>
        <source>Take out the condition {condition}</source>
        <translation>Retirer le critère {condition}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>Affiner par {field}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>Surligner avec une note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus d’options…</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Surlignage&#xa0;: {colour}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The one of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>A program that words are looked up with, such as goldendict {word}; {word} stands for the word.</source>
        <translation>Un programme où chercher les mots, par exemple goldendict {word} ; {word} représente le mot.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>A name is shown only where it is sure enough. Where it is not, the quotation is marked more faintly and the card says what the text itself says.</source>
        <translation>Un nom n’est affiché que s’il est assez sûr. Sinon, la citation est marquée plus légèrement et la fiche donne ce que dit le texte lui-même.</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}</source>
        <translation>Tout est conservé dans {folder}</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Tout est conservé dans</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Pages saved later</source>
        <translation>Pages enregistrées plus tard</translation>
    </message>
    <message>
        <source>Pages saved in a watched folder appear here by themselves. The files stay there.</source>
        <translation>Les pages enregistrées dans un dossier surveillé apparaissent ici d’elles-mêmes. Les fichiers y restent.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The window opens anew in another language; you lose nothing.</source>
        <translation>La fenêtre s’ouvre à nouveau dans une autre langue&#xa0;; vous ne perdez rien.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Starred</source>
        <translation>Étoile ajoutée</translation>
    </message>
    <message>
        <source>{count} articles starred</source>
        <translation>Étoile ajoutée à {count} articles</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Étoile retirée</translation>
    </message>
    <message>
        <source>Star of {count} articles taken away</source>
        <translation>Étoile retirée de {count} articles</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Sorti des archives</translation>
    </message>
    <message>
        <source>{count} articles taken out of the archive</source>
        <translation>{count} articles sortis des archives</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>{count} articles archived</source>
        <translation>{count} articles archivés</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message>
        <source>{count} articles marked as unread</source>
        <translation>{count} articles marqués comme non lus</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>{count} articles marqués comme lus</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>{count} articles moved to the bin</source>
        <translation>{count} articles mis à la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>{count} articles taken out of the bin</source>
        <translation>{count} articles sortis de la corbeille</translation>
    </message>
    <message>
        <source>Delete this article for good?</source>
        <translation>Supprimer définitivement cet article&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {count} articles for good?</source>
        <translation>Supprimer définitivement {count} articles&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The bin is empty already.</source>
        <translation>La corbeille est déjà vide.</translation>
    </message>
    <message>
        <source>Delete the article in the bin for good?</source>
        <translation>Supprimer définitivement l’article de la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {count} articles in the bin for good?</source>
        <translation>Supprimer définitivement {count} articles de la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Their text, their pictures and the saved files go, too. This cannot be taken back.</source>
        <translation>Leur texte, leurs images et les fichiers enregistrés disparaissent aussi. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Tag “{name}” added to {count} articles</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» ajoutée à {count} articles</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Tag “{name}” taken from {count} articles</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» retirée de {count} articles</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tags of {count} articles</source>
        <translation>Étiquettes de {count} articles</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Look up “{words}”</source>
        <translation>Chercher «&#xa0;{words}&#xa0;» dans le dictionnaire</translation>
    </message>
    <message>
        <source>Search the library for “{words}”</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;» dans la bibliothèque</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Lire à voix haute à partir d’ici</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare the versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>A newer version of this article is here.</source>
        <translation>Une version plus récente de cet article est ici.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versions</translation>
    </message>
    <message>
        <source>This is an older state of the page: {version}</source>
        <translation>Ceci est un état plus ancien de la page&#xa0;: {version}</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Version la plus récente</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>VoicesOnly</name>
    <message>
        <source>Voices of the article</source>
        <translation>Voix de l’article</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Speaker whose quotations are listed</source>
        <translation>Locuteur dont les citations sont affichées</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Listening for voices…</source>
        <translation>À l’écoute des voix…</translation>
    </message>
    <message>
        <source>Nobody is quoted or named in this article.</source>
        <translation>Personne n’est cité ni nommé dans cet article.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Not speech</source>
        <translation>Hors parole</translation>
    </message>
    <message>
        <source>not speech</source>
        <translation>hors parole</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>, {count} other in marks</source>
        <translation>, autres passages entre guillemets&#xa0;: {count}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Pages saved in this folder, or in folders within it, appear in the library by themselves. The files stay where they are.</source>
        <translation>Les pages enregistrées dans ce dossier, ou dans ses sous-dossiers, apparaissent d’elles-mêmes dans la bibliothèque. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Watched: {folder}</source>
        <translation>Surveillé&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. It is watched again when it is.</source>
        <translation>{folder} est introuvable pour le moment. Sa surveillance reprendra dès qu’il sera là.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Choisir un autre dossier…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open saved pages…</source>
        <translation>Ouvrir des pages enregistrées…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Reports of imports…</source>
        <translation>Rapports d’importation…</translation>
    </message>
    <message>
        <source>Clean the library again</source>
        <translation>Nettoyer à nouveau la bibliothèque</translation>
    </message>
    <message>
        <source>Show the saved file</source>
        <translation>Afficher le fichier enregistré</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copier comme citation avec sa source</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Coller une page</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Rechercher dans l’article…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>Chercher dans le dictionnaire</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Rechercher dans la bibliothèque…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Conserver cette recherche…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>Oublier les recherches passées</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Go to a list…</source>
        <translation>Aller à une liste…</translation>
    </message>
    <message>
        <source>Only from this site</source>
        <translation>Seulement ce site</translation>
    </message>
    <message>
        <source>Only by this author</source>
        <translation>Seulement cet auteur</translation>
    </message>
    <message>
        <source>Only of this year</source>
        <translation>Seulement cette année</translation>
    </message>
    <message>
        <source>Only with quotations</source>
        <translation>Seulement avec citations</translation>
    </message>
    <message>
        <source>Only with pictures</source>
        <translation>Seulement avec images</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>In reverse</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>Sélectionner aussi le suivant</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>Sélectionner aussi le précédent</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>Retoucher cet article</translation>
    </message>
    <message>
        <source>Clean this article again</source>
        <translation>Nettoyer à nouveau cet article</translation>
    </message>
    <message>
        <source>A screen further</source>
        <translation>Un écran plus loin</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>Un écran en arrière</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Read aloud, or pause</source>
        <translation>Lire à voix haute, ou mettre en pause</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>V&amp;oices</source>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>What this person says elsewhere</source>
        <translation>Ce que cette personne dit ailleurs</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Marquer les citations</translation>
    </message>
    <message>
        <source>Underline people</source>
        <translation>Souligner les personnes</translation>
    </message>
    <message>
        <source>Mark highlights</source>
        <translation>Marquer les surlignages</translation>
    </message>
    <message>
        <source>Pure text</source>
        <translation>Texte pur</translation>
    </message>
    <message>
        <source>Nothing but the voices</source>
        <translation>Rien que les voix</translation>
    </message>
    <message>
        <source>List of voices</source>
        <translation>Liste des voix</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personnes de la bibliothèque</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>Quelqu’un d’autre a dit cela…</translation>
    </message>
    <message>
        <source>Mark as a quotation</source>
        <translation>Marquer comme citation</translation>
    </message>
    <message>
        <source>Mark as a person…</source>
        <translation>Marquer comme personne…</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Pas une personne</translation>
    </message>
    <message>
        <source>Not a person in any article</source>
        <translation>N’est une personne dans aucun article</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Nom et fonction…</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>Toutes les voix vérifiées</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Corrections…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>&amp;Surlignages</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Surligner en rose</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Surlignage suivant</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Surlignage précédent</translation>
    </message>
    <message>
        <source>Copy the article&apos;s highlights</source>
        <translation>Copier les surlignages de l’article</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>Liste des surlignages</translation>
    </message>
    <message>
        <source>All highlights…</source>
        <translation>Tous les surlignages…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Library list</source>
        <translation>Liste de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Rien que le texte</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>Un paragraphe à la fois</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Une phrase à la fois</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>Défilement fluide</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Colonne plus large</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Colonne plus étroite</translation>
    </message>
    <message>
        <source>Looser lines</source>
        <translation>Lignes plus espacées</translation>
    </message>
    <message>
        <source>Tighter lines</source>
        <translation>Lignes plus serrées</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Texte justifié</translation>
    </message>
    <message>
        <source>Hyphens in justified lines</source>
        <translation>Césures dans le texte justifié</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Réinitialiser l’apparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Derniers ajouts</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Dernières parutions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Les plus longs</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Day added</source>
        <translation>Jour d’ajout</translation>
    </message>
    <message>
        <source>Year published</source>
        <translation>Année de parution</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The archive holds {count} files, more than the {most} that can be read.</source>
        <translation>L’archive contient {count} fichiers, plus que les {most} qui peuvent être lus.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>L’archive est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Enregistrez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>L’archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it with the password and import what is in it.</source>
        <translation>Décompressez-la avec le mot de passe et importez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>A part of the archive is missing.</source>
        <translation>Une partie de l’archive manque.</translation>
    </message>
    <message>
        <source>The archive is packed in an unusual way.</source>
        <translation>L’archive est compressée d’une façon inhabituelle.</translation>
    </message>
    <message>
        <source>Pack it again as a plain zip.</source>
        <translation>Compressez-la à nouveau en zip ordinaire.</translation>
    </message>
    <message>
        <source>Archives stand in archives too deep.</source>
        <translation>Des archives sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Décompressez-la et importez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{failed} of {total} files in the archive could not be read.</source>
        <translation>{failed} fichiers sur {total} de l’archive n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one to see why.</source>
        <translation>Décompressez-la et importez-les un par un pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The archive holds no saved page.</source>
        <translation>L’archive ne contient aucune page enregistrée.</translation>
    </message>
    <message>
        <source>Choose an archive of saved pages.</source>
        <translation>Choisissez une archive de pages enregistrées.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>Le fichier gzip est endommagé.</translation>
    </message>
    <message>
        <source>The page inside this file is missing or damaged.</source>
        <translation>La page contenue dans ce fichier manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The page is protected by a password.</source>
        <translation>La page est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it without.</source>
        <translation>Ouvrez-la dans un navigateur et enregistrez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>This is {kind}, not a saved page.</source>
        <translation>C’est {kind}, pas une page enregistrée.</translation>
    </message>
    <message>
        <source>Choose a saved web page.</source>
        <translation>Choisissez une page web enregistrée.</translation>
    </message>
    <message>
        <source>The file holds no page that can be read.</source>
        <translation>Le fichier ne contient aucune page lisible.</translation>
    </message>
    <message>
        <source>The file holds no page.</source>
        <translation>Le fichier ne contient aucune page.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space.</source>
        <translation>Le fichier ne contient que des espaces.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Enregistrez la page à nouveau.</translation>
    </message>
    <message>
        <source>The file holds {size} MB; at most {limit} MB of this kind can be read.</source>
        <translation>Le fichier fait {size} Mo&#xa0;; au plus {limit} Mo de ce genre peuvent être lus.</translation>
    </message>
    <message>
        <source>Save the page again without its large parts, or split the file.</source>
        <translation>Enregistrez la page sans ses grandes parties, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: il manque la permission.</translation>
    </message>
    <message>
        <source>Change its permissions and try again.</source>
        <translation>Changez ses permissions et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk it stands on and try again.</source>
        <translation>Vérifiez le disque où il se trouve et réessayez.</translation>
    </message>
    <message>
        <source>The path is not one a file can have.</source>
        <translation>Aucun fichier ne peut avoir ce chemin.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This is {kind}, not a file.</source>
        <translation>C’est {kind}, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a saved page.</source>
        <translation>Choisissez une page enregistrée.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Il n’y a pas de fichier à cet endroit.</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>Il a peut-être été déplacé&#xa0;: choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file holds no page.</source>
        <translation>Ce fichier ne contient aucune page.</translation>
    </message>
    <message>
        <source>This is a link to a file that is no saved page.</source>
        <translation>C’est un lien vers un fichier qui n’est pas une page enregistrée.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The page declares an unknown character encoding; it was read as {encoding}.</source>
        <translation>La page annonce un encodage inconnu&#xa0;; elle a été lue en {encoding}.</translation>
    </message>
    <message>
        <source>The page declares the wrong character encoding; it was read as {encoding}.</source>
        <translation>La page annonce un mauvais encodage&#xa0;; elle a été lue en {encoding}.</translation>
    </message>
    <message>
        <source>Parts of the page are nested too deep; their inner structure was simplified.</source>
        <translation>Des parties de la page sont imbriquées trop profondément&#xa0;; leur structure a été simplifiée.</translation>
    </message>
    <message>
        <source>The page holds parts of unreasonable size; they were left out.</source>
        <translation>La page contient des parties démesurées&#xa0;; elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The page&apos;s text and markup hold {count} million characters, more than the {most} million that can be read.</source>
        <translation>Le texte et le balisage de la page comptent {count} millions de caractères, plus que les {most} millions qui peuvent être lus.</translation>
    </message>
    <message>
        <source>Save a part of it.</source>
        <translation>Enregistrez-en une partie.</translation>
    </message>
    <message>
        <source>The page holds too many special characters to read.</source>
        <translation>La page contient trop de caractères spéciaux pour être lue.</translation>
    </message>
    <message>
        <source>The page holds more than {most} elements, too many to read.</source>
        <translation>La page contient plus de {most} éléments, trop pour être lue.</translation>
    </message>
    <message>
        <source>This book is protected (DRM): its text is encrypted.</source>
        <translation>Ce livre est protégé (DRM)&#xa0;: son texte est chiffré.</translation>
    </message>
    <message>
        <source>Open it in the program it was bought with.</source>
        <translation>Ouvrez-le dans le programme avec lequel il a été acheté.</translation>
    </message>
    <message>
        <source>This book holds no text that can be read.</source>
        <translation>Ce livre ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This book lacks the description of its parts.</source>
        <translation>Il manque à ce livre la description de ses parties.</translation>
    </message>
    <message>
        <source>This is a list of links; it holds no page.</source>
        <translation>C’est une liste de liens&#xa0;; elle ne contient aucune page.</translation>
    </message>
    <message>
        <source>Save the pages themselves: links are never fetched.</source>
        <translation>Enregistrez les pages elles-mêmes&#xa0;: les liens ne sont jamais suivis.</translation>
    </message>
    <message>
        <source>The file is no list of links.</source>
        <translation>Le fichier n’est pas une liste de liens.</translation>
    </message>
    <message>
        <source>Choose an export of bookmarks or of a reading list.</source>
        <translation>Choisissez un export de signets ou d’une liste de lecture.</translation>
    </message>
    <message>
        <source>The table is damaged.</source>
        <translation>Le tableau est endommagé.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>The list is damaged or cut short.</source>
        <translation>La liste est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The list holds more than {most} links.</source>
        <translation>La liste contient plus de {most} liens.</translation>
    </message>
    <message>
        <source>This list holds no links.</source>
        <translation>Cette liste ne contient aucun lien.</translation>
    </message>
    <message>
        <source>{failed} of the export&apos;s pages could not be read.</source>
        <translation>{failed} pages de l’export n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The export holds links only.</source>
        <translation>L’export ne contient que des liens.</translation>
    </message>
    <message>
        <source>Save the pages themselves.</source>
        <translation>Enregistrez les pages elles-mêmes.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>Exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Cette archive web ne contient aucune page.</translation>
    </message>
    <message>
        <source>This web archive is nested too deep.</source>
        <translation>Cette archive web est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>This web archive holds too many parts.</source>
        <translation>Cette archive web contient trop de parties.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Ce PDF contient des images de pages, pas de texte.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it and import the result.</source>
        <translation>Passez-le par une reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>Of the document&apos;s {total} pages the first {most} were read.</source>
        <translation>Sur les {total} pages du document, les {most} premières ont été lues.</translation>
    </message>
    <message>
        <source>This PDF holds more text than can be read.</source>
        <translation>Ce PDF contient plus de texte qu’il n’est possible d’en lire.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut short.</source>
        <translation>Ce PDF est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>This PDF unpacks to far more than a page can hold.</source>
        <translation>Décompressé, ce PDF dépasse de loin ce qu’une page peut contenir.</translation>
    </message>
    <message>
        <source>The web archive unpacks to far more than a page can hold.</source>
        <translation>Décompressée, l’archive web dépasse de loin ce qu’une page peut contenir.</translation>
    </message>
    <message>
        <source>The page is stored in a form that cannot be read.</source>
        <translation>La page est enregistrée sous une forme illisible.</translation>
    </message>
    <message>
        <source>{failed} of the archive&apos;s pages could not be read.</source>
        <translation>{failed} pages de l’archive n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The web archive holds no page.</source>
        <translation>L’archive web ne contient aucune page.</translation>
    </message>
    <message>
        <source>A record of the archive is damaged.</source>
        <translation>Un enregistrement de l’archive est endommagé.</translation>
    </message>
    <message>
        <source>The web archive is damaged or cut short.</source>
        <translation>L’archive web est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The archive is cut short; what stands before the cut was read.</source>
        <translation>L’archive est incomplète&#xa0;; ce qui précède la coupure a été lu.</translation>
    </message>
    <message>
        <source>This property list holds no saved page.</source>
        <translation>Cette liste de propriétés ne contient aucune page enregistrée.</translation>
    </message>
    <message>
        <source>Choose a web archive saved by a browser.</source>
        <translation>Choisissez une archive web enregistrée par un navigateur.</translation>
    </message>
    <message>
        <source>The page holds no text to keep.</source>
        <translation>La page ne contient aucun texte à garder.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again once it has loaded.</source>
        <translation>Ouvrez-la dans un navigateur et enregistrez-la à nouveau une fois chargée.</translation>
    </message>
    <message>
        <source>The file is empty or holds no words.</source>
        <translation>Le fichier est vide ou ne contient pas de mots.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not one article.</source>
        <translation>La page est une liste d’articles, pas un article.</translation>
    </message>
    <message>
        <source>This is one page of several; what stands on the others is not in it.</source>
        <translation>C’est une page parmi plusieurs&#xa0;; ce qui figure sur les autres n’y est pas.</translation>
    </message>
    <message>
        <source>The text may end early: the page asks for a subscription.</source>
        <translation>Le texte s’arrête peut-être trop tôt&#xa0;: la page demande un abonnement.</translation>
    </message>
    <message>
        <source>Part of the text may be missing: about {share} % of the page&apos;s paragraphs were left out.</source>
        <translation>Une partie du texte manque peut-être&#xa0;: environ {share}&#xa0;% des paragraphes de la page ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; {missing} are not in the file.</source>
        <translation>{kept} images gardées sur {total}&#xa0;; {missing} ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; 1 is not in the file.</source>
        <translation>{kept} images gardées sur {total}&#xa0;; 1 n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was kept before is unchanged.</source>
        <translation>Libérez de l’espace et réessayez&#xa0;; ce qui était déjà gardé est inchangé.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation>Vérifiez ses permissions ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>Rien n’a été modifié&#xa0;; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The library could not be used: {reason}.</source>
        <translation>La bibliothèque n’a pas pu être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library&apos;s files could not be used: {reason}.</source>
        <translation>Les fichiers de la bibliothèque n’ont pas pu être utilisés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Un autre programme utilise la bibliothèque.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Le disque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk; the library is as it was.</source>
        <translation>Vérifiez le disque&#xa0;; la bibliothèque est telle qu’elle était.</translation>
    </message>
    <message>
        <source>{name} is not a library of Verbatim.</source>
        <translation>{name} n’est pas une bibliothèque de Verbatim.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Verbatim.</source>
        <translation>Cette bibliothèque a été écrite par une version plus récente de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing here was changed.</source>
        <translation>Installez la version plus récente&#xa0;; rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The library&apos;s folder does not allow safe writing.</source>
        <translation>Le dossier de la bibliothèque ne permet pas d’écrire sans risque.</translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation>Choisissez un dossier local.</translation>
    </message>
    <message>
        <source>The library could not be backed up: it is damaged.</source>
        <translation>La bibliothèque n’a pas pu être sauvegardée&#xa0;: elle est endommagée.</translation>
    </message>
    <message>
        <source>Run a check first.</source>
        <translation>Lancez d’abord une vérification.</translation>
    </message>
    <message>
        <source>Run a check.</source>
        <translation>Lancez une vérification.</translation>
    </message>
    <message>
        <source>The library names a file it cannot have.</source>
        <translation>La bibliothèque nomme un fichier qu’elle ne peut pas avoir.</translation>
    </message>
    <message>
        <source>Not all files of the folder “{folder}” were kept: it is too large.</source>
        <translation>Les fichiers du dossier «&#xa0;{folder}&#xa0;» n’ont pas tous été gardés&#xa0;: il est trop grand.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Cherchez-le dans la liste.</translation>
    </message>
    <message>
        <source>The original of this article is missing.</source>
        <translation>L’original de cet article manque.</translation>
    </message>
    <message>
        <source>Run a check of the library.</source>
        <translation>Lancez une vérification de la bibliothèque.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>Cette version n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>Une recherche a besoin d’un nom pour être gardée.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>Saisissez un mot.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Type a query first.</source>
        <translation>Saisissez d’abord une recherche.</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>Il y a déjà une recherche nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This article was stored by a newer version of Verbatim.</source>
        <translation>Cet article a été enregistré par une version plus récente de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>This article is damaged in the library.</source>
        <translation>Cet article est endommagé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Import its file again.</source>
        <translation>Importez à nouveau son fichier.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Il n&apos;y a pas de format « {name} ».</translation>
    </message>
    <message>
        <source>There are {formats}.</source>
        <translation>Il y a {formats}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>Choose other articles.</source>
        <translation>Choisissez d&apos;autres articles.</translation>
    </message>
    <message>
        <source>Standard output takes one file of one format.</source>
        <translation>La sortie standard prend un fichier d&apos;un seul format.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Nommez un dossier où écrire.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>« {name} » est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>« {name} » est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty.</source>
        <translation>Le dossier « {name} » n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Choose a new one, or say that files are replaced.</source>
        <translation>Choisissez-en un nouveau, ou faites remplacer les fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or say that files are replaced.</source>
        <translation>Choisissez un autre nom, ou faites remplacer les fichiers.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>« {name} » n&apos;a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>The index is being built; the articles cannot be searched yet.</source>
        <translation>L&apos;index est en cours de construction ; les articles ne peuvent pas encore être recherchés.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>A fault in Verbatim broke the export off. The log says more.</source>
        <translation>Une erreur de Verbatim a interrompu l&apos;exportation. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>A backup in the library&apos;s own folder would be lost with it.</source>
        <translation>Une sauvegarde dans le dossier de la bibliothèque serait perdue avec elle.</translation>
    </message>
    <message>
        <source>A correction of people cannot be read any more.</source>
        <translation>Une correction de personnes n’est plus lisible.</translation>
    </message>
    <message>
        <source>A correction in “{title}” cannot be read any more.</source>
        <translation>Une correction dans « {title} » n’est plus lisible.</translation>
    </message>
    <message>
        <source>A page that is kept has no entry in the list of articles.</source>
        <translation>Une page conservée n’a pas d’entrée dans la liste des articles.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is damaged.</source>
        <translation>Une partie de la page enregistrée de « {title} » est endommagée.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is missing.</source>
        <translation>Une partie de la page enregistrée de « {title} » manque.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is damaged.</source>
        <translation>Une image de « {title} » est endommagée.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is missing.</source>
        <translation>Une image de « {title} » manque.</translation>
    </message>
    <message>
        <source>An article names it by now.</source>
        <translation>Un article la nomme désormais.</translation>
    </message>
    <message>
        <source>An import was broken off; files marked as being read that nobody reads: {count}.</source>
        <translation>Une importation a été interrompue ; fichiers marqués en cours de lecture que personne ne lit : {count}.</translation>
    </message>
    <message>
        <source>Back it up again.</source>
        <translation>Sauvegardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation>Interrompu ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a disk formatted another way.</source>
        <translation>Choisissez un disque formaté autrement.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Choose an earlier one, or a copy of it; nothing was changed.</source>
        <translation>Choisissez-en une antérieure ou une copie ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Choisissez-en une antérieure.</translation>
    </message>
    <message>
        <source>Choose an earlier one; nothing was changed.</source>
        <translation>Choisissez-en une antérieure ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>Choisissez un autre dossier, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder, or use --replace: the one there is kept beside it.</source>
        <translation>Choisissez un autre dossier, ou --replace : celle qui s’y trouve est conservée à côté.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Close its window, or wait for its import to end.</source>
        <translation>Fermez sa fenêtre, ou attendez la fin de son importation.</translation>
    </message>
    <message>
        <source>Entries of the table “{table}” that belong to nothing any more: {count}.</source>
        <translation>Entrées de la table « {table} » qui n’appartiennent plus à rien : {count}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing half was left.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque ; rien d’inachevé n’est resté.</translation>
    </message>
    <message>
        <source>Highlights of “{title}” that point outside its text: {count}.</source>
        <translation>Surlignages de « {title} » qui pointent hors de son texte : {count}.</translation>
    </message>
    <message>
        <source>Import its page again, or restore a backup.</source>
        <translation>Importez de nouveau sa page, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>In “{title}” a link or mark points outside its paragraph.</source>
        <translation>Dans « {title} », un lien ou une marque pointe hors de son paragraphe.</translation>
    </message>
    <message>
        <source>Install the newer version of Verbatim.</source>
        <translation>Installez la version plus récente de Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installez la version plus récente ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is built again when Verbatim opens.</source>
        <translation>Il est reconstruit à l’ouverture de Verbatim.</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Elle est de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>It is there, and the library knows it again.</source>
        <translation>Elle est là, et la bibliothèque la connaît de nouveau.</translation>
    </message>
    <message>
        <source>It knows them again.</source>
        <translation>Elle les connaît de nouveau.</translation>
    </message>
    <message>
        <source>It was cleaned again from the saved page.</source>
        <translation>De nouveau nettoyé depuis la page enregistrée.</translation>
    </message>
    <message>
        <source>It was copied again from where it was read.</source>
        <translation>De nouveau copié depuis son lieu de lecture.</translation>
    </message>
    <message>
        <source>It was made again from the saved page.</source>
        <translation>Refaite depuis la page enregistrée.</translation>
    </message>
    <message>
        <source>It was made again.</source>
        <translation>Refaite.</translation>
    </message>
    <message>
        <source>It was not made by Verbatim: do not trust it.</source>
        <translation>Elle ne vient pas de Verbatim : ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Mis de côté.</translation>
    </message>
    <message>
        <source>It was set aside; the article stays as you read it.</source>
        <translation>Mis de côté ; l’article reste tel que vous le lisez.</translation>
    </message>
    <message>
        <source>It was set right.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>It was thrown away and built again.</source>
        <translation>Jeté et reconstruit.</translation>
    </message>
    <message>
        <source>It was written again.</source>
        <translation>Réécrite.</translation>
    </message>
    <message>
        <source>Its indexes were made again; a copy of before lies in {where}.</source>
        <translation>Ses index ont été refaits ; une copie d’avant se trouve dans {where}.</translation>
    </message>
    <message>
        <source>Its place is shown as one of a missing picture.</source>
        <translation>Sa place est montrée comme celle d’une image manquante.</translation>
    </message>
    <message>
        <source>Its words are there as plain paragraphs.</source>
        <translation>Ses mots sont là, en simples paragraphes.</translation>
    </message>
    <message>
        <source>Lines of the reports of imports that name articles that are gone: {gone}.</source>
        <translation>Lignes des rapports d’importation qui nomment des articles disparus : {gone}.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>Nothing of the library file can be read any more.</source>
        <translation>Plus rien du fichier de la bibliothèque n’est lisible.</translation>
    </message>
    <message>
        <source>Of “{title}” only the entry in the list is left.</source>
        <translation>De « {title} », il ne reste que l’entrée dans la liste.</translation>
    </message>
    <message>
        <source>Restore a backup, or have a repair rescue what still reads.</source>
        <translation>Restaurez une sauvegarde, ou laissez une réparation sauver ce qui se lit encore.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its page again and delete this entry.</source>
        <translation>Restaurez une sauvegarde, ou importez de nouveau sa page et supprimez cette entrée.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup could not be read: {reason}.</source>
        <translation>La sauvegarde n’a pas pu être lue : {reason}.</translation>
    </message>
    <message>
        <source>The backup holds a file no library has.</source>
        <translation>La sauvegarde contient un fichier qu’aucune bibliothèque n’a.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>La sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>The backup&apos;s database is damaged.</source>
        <translation>La base de données de la sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>The backup&apos;s library cannot be opened: {what}</source>
        <translation>La bibliothèque de la sauvegarde ne peut pas être ouverte : {what}</translation>
    </message>
    <message>
        <source>The backup&apos;s disk could not be used: {reason}.</source>
        <translation>Le disque de la sauvegarde n’a pas pu être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size.</source>
        <translation>Le disque ne peut pas contenir un fichier de cette taille.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Le disque a rendu d’autres octets que ceux écrits.</translation>
    </message>
    <message>
        <source>The disk has {free} free, of {needed} that may be needed.</source>
        <translation>Le disque a {free} libres, sur {needed} qui peuvent être nécessaires.</translation>
    </message>
    <message>
        <source>The index does not fit the library.</source>
        <translation>L’index ne correspond pas à la bibliothèque.</translation>
    </message>
    <message>
        <source>The library changed all the while.</source>
        <translation>La bibliothèque n’a cessé de changer.</translation>
    </message>
    <message>
        <source>The library does not know all pictures “{title}” shows.</source>
        <translation>La bibliothèque ne connaît pas toutes les images que montre « {title} ».</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>Le fichier de la bibliothèque ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The library file is damaged: {reason}.</source>
        <translation>Le fichier de la bibliothèque est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>The library has lost the word that tells it from others.</source>
        <translation>La bibliothèque a perdu le mot qui la distingue des autres.</translation>
    </message>
    <message>
        <source>The library&apos;s count of its changes is behind.</source>
        <translation>Le compte des modifications de la bibliothèque est en retard.</translation>
    </message>
    <message>
        <source>The list of people counts other articles than there are.</source>
        <translation>La liste des personnes compte d’autres articles qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The list of who said what points outside the text of “{title}”.</source>
        <translation>La liste de qui a dit quoi pointe hors du texte de « {title} ».</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}.</source>
        <translation>La sauvegarde la plus récente connue : {path}.</translation>
    </message>
    <message>
        <source>The newest one is read.</source>
        <translation>La plus récente est lue.</translation>
    </message>
    <message>
        <source>The note that says where “{title}” came from is damaged.</source>
        <translation>La note qui dit d’où vient « {title} » est endommagée.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is damaged.</source>
        <translation>La page enregistrée de « {title} » est endommagée.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is missing.</source>
        <translation>La page enregistrée de « {title} » manque.</translation>
    </message>
    <message>
        <source>The text of “{title}” is damaged.</source>
        <translation>Le texte de « {title} » est endommagé.</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing.</source>
        <translation>Le texte de « {title} » manque.</translation>
    </message>
    <message>
        <source>The text of “{title}” that is searched is not the one that is read.</source>
        <translation>Le texte de « {title} » où l’on cherche n’est pas celui qu’on lit.</translation>
    </message>
    <message>
        <source>The text that is read counts.</source>
        <translation>Celui qu’on lit fait foi.</translation>
    </message>
    <message>
        <source>The voices of “{title}” are damaged.</source>
        <translation>Les voix de « {title} » sont endommagées.</translation>
    </message>
    <message>
        <source>The voices of “{title}” point outside its text.</source>
        <translation>Les voix de « {title} » pointent hors de son texte.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup.</source>
        <translation>Il existe un fichier de ce nom qui n’est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>There is a file where the library is to be.</source>
        <translation>Il y a un fichier là où doit être la bibliothèque.</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation>Il y a déjà une bibliothèque dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>They are looked for again when Verbatim opens next.</source>
        <translation>Elles sont recherchées de nouveau à la prochaine ouverture de Verbatim.</translation>
    </message>
    <message>
        <source>They are read when Verbatim opens next.</source>
        <translation>Ils sont lus à la prochaine ouverture de Verbatim.</translation>
    </message>
    <message>
        <source>They name none now.</source>
        <translation>Elles n’en nomment plus.</translation>
    </message>
    <message>
        <source>They were found again.</source>
        <translation>Ils ont été retrouvés.</translation>
    </message>
    <message>
        <source>They were removed; the files they were copied from are read again.</source>
        <translation>Ils ont été supprimés ; les fichiers d’origine sont relus.</translation>
    </message>
    <message>
        <source>They were set aside.</source>
        <translation>Mises de côté.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Verbatim.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente de Verbatim.</translation>
    </message>
    <message>
        <source>This file is no backup of Verbatim, or it is cut short.</source>
        <translation>Ce fichier n’est pas une sauvegarde de Verbatim, ou il est tronqué.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>On ne peut pas écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder holds other things than a library.</source>
        <translation>Ce dossier contient autre chose qu’une bibliothèque.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Those found again stand in it; {lost} are kept as lost.</source>
        <translation>Ceux retrouvés s’y trouvent ; {lost} sont conservés comme perdus.</translation>
    </message>
    <message>
        <source>Unfinished files of an import that was ended lie in the library.</source>
        <translation>Des fichiers inachevés d’une importation interrompue se trouvent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What cleaning gave of “{title}” is damaged.</source>
        <translation>Ce que le nettoyage a donné de « {title} » est endommagé.</translation>
    </message>
    <message>
        <source>What still reads was put into a new one, {count} articles; the damaged one lies in {where}.</source>
        <translation>Ce qui se lit encore a été mis dans un nouveau, {count} articles ; l’endommagé se trouve dans {where}.</translation>
    </message>
    <message>
        <source>What you mended in “{title}” cannot be read any more.</source>
        <translation>Ce que vous avez retouché dans « {title} » n’est plus lisible.</translation>
    </message>
    <message>
        <source>What you read of it is whole; import the saved page again, or restore a backup.</source>
        <translation>Ce que vous en lisez est intact ; importez de nouveau la page enregistrée, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} belongs to no article.</source>
        <translation>{file} n’appartient à aucun article.</translation>
    </message>
    <message>
        <source>“{title}” does not know which version of it is read.</source>
        <translation>« {title} » ne sait pas quelle version est lue.</translation>
    </message>
    <message>
        <source>“{title}” was stored by a newer version of Verbatim.</source>
        <translation>« {title} » a été enregistré par une version plus récente de Verbatim.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this from being done. The log says more.</source>
        <translation>Une erreur de Verbatim a empêché cela. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Only the {most} best articles were looked through for quotations.</source>
        <translation>Seuls les {most} meilleurs articles ont été parcourus pour les citations.</translation>
    </message>
    <message>
        <source>The index is being built; only titles were searched.</source>
        <translation>L’index est en cours de construction&#xa0;; seuls les titres ont été parcourus.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept the texts from being searched; only titles were. The log says more.</source>
        <translation>Une erreur de Verbatim a empêché de parcourir les textes&#xa0;; seuls les titres l’ont été. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>The index was damaged.</source>
        <translation>L’index était endommagé.</translation>
    </message>
    <message>
        <source>It is built again; until then titles are found.</source>
        <translation>Il est reconstruit&#xa0;; d’ici là, les titres sont trouvés.</translation>
    </message>
    <message>
        <source>The folder of the index cannot be written.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier de l’index.</translation>
    </message>
    <message>
        <source>Searching finds titles only.</source>
        <translation>La recherche ne trouve que les titres.</translation>
    </message>
    <message>
        <source>The index is being brought up to date by another program.</source>
        <translation>Un autre programme met l’index à jour.</translation>
    </message>
    <message>
        <source>Search again soon.</source>
        <translation>Relancez la recherche bientôt.</translation>
    </message>
    <message>
        <source>The index cannot be written.</source>
        <translation>L’index ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Searching finds titles until it can.</source>
        <translation>D’ici là, la recherche trouve les titres.</translation>
    </message>
    <message>
        <source>Searching finds titles only for now: the index could not be written.</source>
        <translation>Pour l’instant, la recherche ne trouve que les titres&#xa0;: l’index n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Only the first {most} characters were read.</source>
        <translation>Seuls les {most} premiers caractères ont été lus.</translation>
    </message>
    <message>
        <source>Parentheses that stand too deep were left out.</source>
        <translation>Les parenthèses trop imbriquées ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>Seuls les {most} premiers mots ont été cherchés.</translation>
    </message>
    <message>
        <source>“{name}:” is not a field; its words were looked for everywhere.</source>
        <translation>«&#xa0;{name}:&#xa0;» n’est pas un champ&#xa0;; ses mots ont été cherchés partout.</translation>
    </message>
    <message>
        <source>“{name}:” stands before nothing.</source>
        <translation>Rien ne suit «&#xa0;{name}:&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” holds no word.</source>
        <translation>«&#xa0;{words}&#xa0;» ne contient aucun mot.</translation>
    </message>
    <message>
        <source>“tag:{value}” names no tag.</source>
        <translation>«&#xa0;tag:{value}&#xa0;» ne nomme aucune étiquette.</translation>
    </message>
    <message>
        <source>“lang:{value}” is no language; write it as “de” or “german”.</source>
        <translation>«&#xa0;lang:{value}&#xa0;» n’est pas une langue&#xa0;; écrivez-la comme «&#xa0;de&#xa0;» ou «&#xa0;german&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is no date; write it as “2024”, “march 2024” or “2024-03-01”.</source>
        <translation>«&#xa0;{field}:{value}&#xa0;» n’est pas une date&#xa0;; écrivez-la comme «&#xa0;2024&#xa0;», «&#xa0;mars 2024&#xa0;» ou «&#xa0;2024-03-01&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is not known; after “{prefix}:” stands one of these: {known}.</source>
        <translation>«&#xa0;{field}:{value}&#xa0;» n’est pas connu&#xa0;; après «&#xa0;{prefix}:&#xa0;» vient l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“words:{value}” is no length; write it as “&gt;2000”, “&lt;500” or “500-1000”.</source>
        <translation>«&#xa0;words:{value}&#xa0;» n’est pas une longueur&#xa0;; écrivez-la comme «&#xa0;&gt;2000&#xa0;», «&#xa0;&lt;500&#xa0;» ou «&#xa0;500-1000&#xa0;».</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this file from being read ({fault}). The log says more.</source>
        <translation>Une erreur de Verbatim a empêché de lire ce fichier ({fault}). Le journal en dit plus.</translation>
    </message>
    <message>
        <source>This file needs more memory to read than is safe.</source>
        <translation>Lire ce fichier demande plus de mémoire qu’il n’est prudent.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>La lecture de ce fichier prenait trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it may be damaged.</source>
        <translation>La lecture de ce fichier a fait s’arrêter le lecteur&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>Le processus qui lit les fichiers n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The page of this article is not in its file any more.</source>
        <translation>La page de cet article n’est plus dans son fichier.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>an AVIF or HEIF image</source>
        <translation>une image AVIF ou HEIF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>une archive zip vide</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>un fichier gzip</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>un fichier bzip2</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>un fichier xz</translation>
    </message>
    <message>
        <source>a Zstandard file</source>
        <translation>un fichier Zstandard</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>une liste de propriétés</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un fichier son ou vidéo</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier son</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>un fichier vidéo</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>le système n’a donné aucune raison</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Pages web (HTML)</translation>
    </message>
    <message>
        <source>One page an article that needs nothing else, to read and to print anywhere.</source>
        <translation>Une page par article, qui se suffit à elle-même, à lire et à imprimer partout.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One file an article, its pictures in a folder beside it.</source>
        <translation>Un fichier par article, ses images dans un dossier à côté.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>One text an article, without pictures.</source>
        <translation>Un texte par article, sans images.</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Livre (EPUB)</translation>
    </message>
    <message>
        <source>One book of all articles, with a table of contents, for e-readers.</source>
        <translation>Un livre de tous les articles, avec une table des matières, pour liseuses.</translation>
    </message>
    <message>
        <source>Everything (JSON Lines)</source>
        <translation>Tout (JSON Lines)</translation>
    </message>
    <message>
        <source>All that is known of each article, for other programs.</source>
        <translation>Tout ce qu&apos;on sait de chaque article, pour d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Table of quotations (CSV)</source>
        <translation>Tableau des citations (CSV)</translation>
    </message>
    <message>
        <source>Who said what, in which article, and when, for spreadsheets.</source>
        <translation>Qui a dit quoi, dans quel article et quand, pour tableurs.</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>Tableau des articles (CSV)</translation>
    </message>
    <message>
        <source>A row for each article, for spreadsheets.</source>
        <translation>Une ligne par article, pour tableurs.</translation>
    </message>
    <message>
        <source>Citations (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>Sources to cite in LaTeX.</source>
        <translation>Sources à citer dans LaTeX.</translation>
    </message>
    <message>
        <source>Citations (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>Sources for reference managers.</source>
        <translation>Sources pour les logiciels de gestion bibliographique.</translation>
    </message>
    <message>
        <source>Citations (CSL JSON)</source>
        <translation>Références (CSL JSON)</translation>
    </message>
    <message>
        <source>Sources for Zotero, Pandoc and their like.</source>
        <translation>Sources pour Zotero, Pandoc et leurs semblables.</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>The files as they were saved, byte for byte, with a list.</source>
        <translation>Les fichiers tels qu&apos;ils ont été enregistrés, octet pour octet, avec une liste.</translation>
    </message>
    <message>
        <source>Folder to read without Verbatim</source>
        <translation>Dossier à lire sans Verbatim</translation>
    </message>
    <message>
        <source>An index, a page for each article, its pictures, and tables.</source>
        <translation>Un index, une page pour chaque article, ses images et des tableaux.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Not speech: a title, a term or words held at a distance</source>
        <translation>Hors parole&#xa0;: un titre, un terme ou des mots mis à distance</translation>
    </message>
    <message>
        <source>As you said</source>
        <translation>Indiqué par vous</translation>
    </message>
    <message>
        <source>So the text calls the speaker; who it is stays open</source>
        <translation>Le texte nomme ainsi le locuteur&#xa0;; son identité reste ouverte</translation>
    </message>
    <message>
        <source>The text does not tell</source>
        <translation>Le texte ne le dit pas</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Entre guillemets</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Named once here</source>
        <translation>Nommé une fois ici</translation>
    </message>
    <message>
        <source>Named {count} times here</source>
        <translation>Nommé {count} fois ici</translation>
    </message>
    <message>
        <source>1 quotation in this article</source>
        <translation>1 citation dans cet article</translation>
    </message>
    <message>
        <source>{count} quotations in this article</source>
        <translation>{count} citations dans cet article</translation>
    </message>
    <message>
        <source>In 1 other article</source>
        <translation>Dans 1 autre article</translation>
    </message>
    <message>
        <source>In {count} other articles</source>
        <translation>Dans {count} autres articles</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>enregistrée le {day}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>conservée le {day}</translation>
    </message>
    <message>
        <source>Version {number}, in the list</source>
        <translation>Version {number}, dans la liste</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>… 1 paragraph stayed the same</source>
        <translation>… 1 paragraphe inchangé</translation>
    </message>
    <message>
        <source>… {count} paragraphs stayed the same</source>
        <translation>… {count} paragraphes inchangés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservé sous</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>Surlignage&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>N’est plus dans le texte</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>étiquettes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Retiré par vous</translation>
    </message>
    <message>
        <source>Brought back by you</source>
        <translation>Rétabli par vous</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} lignes laissées de côté</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>In 1 article of the library</source>
        <translation>Dans 1 article de la bibliothèque</translation>
    </message>
    <message>
        <source>In {count} articles of the library</source>
        <translation>Dans {count} articles de la bibliothèque</translation>
    </message>
    <message>
        <source>Open the whole table</source>
        <translation>Ouvrir le tableau entier</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 locuteur</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} locuteurs</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
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
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>As an article</source>
        <translation>Comme un article</translation>
    </message>
    <message>
        <source>With what the page hides</source>
        <translation>Avec ce que la page masque</translation>
    </message>
    <message>
        <source>As a second engine reads it</source>
        <translation>Comme la lit un second moteur</translation>
    </message>
    <message>
        <source>All but menus and asides</source>
        <translation>Tout sauf les menus et les encarts</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>Tout le contenu de la page</translation>
    </message>
</context>
</TS>
