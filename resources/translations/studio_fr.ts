<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation>Livraisons passées…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation>À propos de Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>AnchorField</name>
    <message>
        <source>Top left</source>
        <translation>Haut gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Haut droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Bas gauche</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Bas droite</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>This is a fault of the program itself (%1); the log has the details.</source>
        <translation>C&apos;est une erreur du programme lui-même (%1)&#xa0;; les détails sont dans le fichier de log.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation>Fermer le message&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Passe %1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln tâche parallèle convient le mieux à ces photos : %1 photos/s.</numerusform>
            <numerusform>%Ln tâches parallèles conviennent le mieux à ces photos : %1 photos/s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation>Aperçu de la photo</translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation>1, 2 et 3 montrent avant, divisé et après&#xa0;; plus, moins et 0 règlent le zoom. M choisit un filigrane, que les flèches déplacent alors. Sans filigrane choisi, les flèches déplacent l&apos;image et, avec Ctrl, la division.</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Use the client&apos;s choice when this delivery is done.</source>
        <translation>Utilisez le choix du client quand cette livraison sera terminée.</translation>
    </message>
    <message>
        <source>Add the photos first, then the choice of the client.</source>
        <translation>Ajoutez d’abord les photos, puis la sélection du client.</translation>
    </message>
    <message>
        <source>No photo of the list is named in %1.</source>
        <translation>%1 ne nomme aucune photo de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>Le client a choisi %Ln photo ; elle seule est cochée.</numerusform>
            <numerusform>Le client a choisi %Ln photos ; elles seules sont cochées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Camera clocks</source>
        <translation>Horloges des appareils</translation>
    </message>
    <message>
        <source>Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.</source>
        <translation>Deux appareils, un événement : indiquez le retard d’une horloge pour que toutes les photos suivent la même heure.</translation>
    </message>
    <message>
        <source>None of the photos says when and with which camera it was taken.</source>
        <translation>Aucune photo n’indique quand ni avec quel appareil elle a été prise.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Studio is delivering</source>
        <translation>Studio livre</translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation>La livraison n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>What is done stays, and the next start offers to continue. Pausing takes a few seconds. Stopping now redoes the current photos later.</source>
        <translation>Ce qui est fait reste, et le prochain démarrage proposera de continuer. La mise en pause prend quelques secondes. Un arrêt immédiat refait plus tard les photos en cours.</translation>
    </message>
    <message>
        <source>Keep delivering</source>
        <translation>Continuer la livraison</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Suspendre et garder pour plus tard</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1 : %2 lignes</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Associer les photos par</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>Code ou numéro</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Utiliser cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>pas dans cette liste</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence (SKU)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Dernière photo</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>Attribuer %1 à %2</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 est correct</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>N&apos;attribuer %1 à personne</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Pas de carte</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Retirer les corrections</translation>
    </message>
    <message>
        <source>%1 has a code that others in the list have, too. Correct the list.</source>
        <translation>%1 a un code que d&apos;autres ont aussi dans la liste. Corrigez la liste.</translation>
    </message>
    <message>
        <source>%1 has no code. Correct the list.</source>
        <translation>%1 n&apos;a pas de code. Corrigez la liste.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln personne sans photo</numerusform>
            <numerusform>%Ln personnes sans photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>%Ln carte illisible ou inconnue</numerusform>
            <numerusform>%Ln cartes illisibles ou inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln apparaît deux fois</numerusform>
            <numerusform>%Ln apparaissent deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>%Ln carte manque peut-être</numerusform>
            <numerusform>%Ln cartes manquent peut-être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>%Ln fois une horloge a reculé</numerusform>
            <numerusform>%Ln fois une horloge a reculé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>%Ln groupe avant la première carte</numerusform>
            <numerusform>%Ln groupes avant la première carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>%Ln groupe sans ligne de la liste</numerusform>
            <numerusform>%Ln groupes sans ligne de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>%Ln ligne de la liste est inutilisable</numerusform>
            <numerusform>%Ln lignes de la liste sont inutilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Crop frame</source>
        <translation>Cadre de recadrage</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further. Enter shows the preview again.</source>
        <translation>Les flèches déplacent le cadre, plus loin avec Maj. Entrée affiche de nouveau l’aperçu.</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Move the crop</source>
        <translation>Déplacer le recadrage</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Le rapport est enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation>Choisir le dossier de destination…</translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation>Choisir le dossier de destination</translation>
    </message>
    <message>
        <source>Finish the current photos, keep what is done, and stop.</source>
        <translation>Terminer les photos en cours, garder ce qui est fait et arrêter.</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Files that are there stay as they are.</source>
        <translation>Les fichiers présents restent tels quels.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>The new file takes its place. Originals never change.</source>
        <translation>Le nouveau fichier prend sa place. Les originaux ne changent jamais.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>The new file gets a number in its name.</source>
        <translation>Le nouveau fichier reçoit un numéro dans son nom.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Make a web gallery</source>
        <translation>Créer une galerie web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>nom du dossier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Photos can be downloaded</source>
        <translation>Photos téléchargeables</translation>
    </message>
    <message>
        <source>Clients can choose photos</source>
        <translation>Les clients peuvent choisir des photos</translation>
    </message>
    <message>
        <source>Send choice to</source>
        <translation>Envoyer la sélection à</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Begin with a large photo</source>
        <translation>Commencer par une grande photo</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galerie web</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Make a contact sheet</source>
        <translation>Créer une planche-contact</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>JPEG pages</source>
        <translation>Pages JPEG</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Make a ZIP file</source>
        <translation>Créer un fichier ZIP</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>Partie la plus grande</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un seul fichier</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Fichier ZIP</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Tous les exports</translation>
    </message>
    <message>
        <source>First export</source>
        <translation>Premier export</translation>
    </message>
    <message>
        <source>Switch the web gallery</source>
        <translation>Activer ou non la galerie web</translation>
    </message>
    <message>
        <source>Switch the contact sheet</source>
        <translation>Activer ou non la planche-contact</translation>
    </message>
    <message>
        <source>Switch the ZIP file</source>
        <translation>Activer ou non le fichier ZIP</translation>
    </message>
    <message>
        <source>Change the web gallery</source>
        <translation>Modifier la galerie web</translation>
    </message>
    <message>
        <source>Change the contact sheet</source>
        <translation>Modifier la planche-contact</translation>
    </message>
    <message>
        <source>Change the ZIP file</source>
        <translation>Modifier le fichier ZIP</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>No program on this computer opens it: %1</source>
        <translation>Aucun programme de cet ordinateur ne l&apos;ouvre : %1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation>seuls les fichiers et dossiers de cet ordinateur peuvent être déposés.</translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation>Utiliser %1 comme filigrane</translation>
    </message>
    <message>
        <source>Check the photos that %1 names</source>
        <translation>Cocher les photos nommées dans %1</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Utiliser la recette %1</translation>
    </message>
    <message>
        <source>Use %1 as the list</source>
        <translation>Utiliser %1 comme liste</translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation>%1 est absent ou illisible.</translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 n&apos;est pas une photo.</translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation>%1 n&apos;est pas une recette.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>Inutilisable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EffectFields</name>
    <message>
        <source>Colour of the outline</source>
        <translation>Couleur du contour</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Largeur du contour</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Couleur de l&apos;ombre</translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation>Opacité de l&apos;ombre</translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation>Ombre horizontale</translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation>Ombre verticale</translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation>Flou de l&apos;ombre</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>Pourcentage de la taille des lettres</translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation>Couleur contour</translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation>Largeur contour</translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation>Couleur ombre</translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation>Opacité ombre</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Flou</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Déposez ici un dossier de photos</translation>
    </message>
    <message>
        <source>Choose a recipe above, then press Deliver. Your originals are never changed.</source>
        <translation>Choisissez une recette en haut, puis cliquez sur Livrer. Vos originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter dossier…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter photos…</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>Essayer avec les photos d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>How do these rows read right?</source>
        <translation>Comment ces lignes se lisent-elles correctement ?</translation>
    </message>
    <message>
        <source>%1 does not say in which encoding it was saved.</source>
        <translation>%1 n&apos;indique pas dans quel encodage il a été enregistré.</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>Un autre encodage</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>repeated text</source>
        <translation>texte répété</translation>
    </message>
    <message>
        <source>repeated watermark</source>
        <translation>filigrane répété</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>taille d&apos;origine</translation>
    </message>
    <message>
        <source>same as original</source>
        <translation>comme l’original</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>More about this export</source>
        <translation>Plus sur cet export</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Ajouter un export</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>Au moins un export est créé.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>At least one export is made, so the last one stays.</source>
        <translation>Au moins un export est fait, le dernier reste donc.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Choose a list of people or products</source>
        <translation>Choisir une liste de personnes ou de produits</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Change the format</source>
        <translation>Changer le format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Changer la qualité</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Changer la perte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Entière (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation>Moitié (4:2:2)</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation>Quart (4:2:0)</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation>Changer l&apos;ordre du fichier</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation>Changer la taille maximale</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Comme l’original</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Change the chroma subsampling</source>
        <translation>Modifier le sous-échantillonnage</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Garder l’original</translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation>Changer les dpi</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation>Apparaît là où une photo est transparente et où le format ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation>Changer l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation>sRGB, pour écrans</translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation>Fichier ICC…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Max file size</source>
        <translation>Taille max. du fichier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Sous-échantillonnage</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation>Choisir un profil de couleurs</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Photos of the list</source>
        <translation>Photos de la liste</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>Déposer un dossier</translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation>Les photos viennent de dossiers, de cartes ou de fichiers isolés&#xa0;; rien n&apos;est déplacé.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Choisir une recette</translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation>Elle dit ce que devient chaque photo. L&apos;aperçu montre le vrai fichier.</translation>
    </message>
    <message>
        <source>Your originals are never changed, moved or deleted, and you never get half-written files.</source>
        <translation>Vos originaux ne sont jamais modifiés, déplacés ni supprimés, et vous n’aurez jamais de fichier à moitié écrit.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Pause and resume; check or uncheck photos</source>
        <translation>Mettre en pause et reprendre ; cocher ou décocher des photos</translation>
    </message>
    <message>
        <source>Undo and redo, in the list and the recipe</source>
        <translation>Annuler et rétablir, dans la liste et la recette</translation>
    </message>
    <message>
        <source>Refresh the folders</source>
        <translation>Actualiser les dossiers</translation>
    </message>
    <message>
        <source>Thumbnail cache</source>
        <translation>Cache des vignettes</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Livre des dossiers entiers de photos : dimensionnées, avec filigrane, nommées et complètes. Sous licence MIT. Qt et PySide6 sont utilisés sous LGPL, version 3 ; leurs bibliothèques sont remplaçables.</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Tous les cœurs travaillent. Pause, annulation ou coupure de courant&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Press Deliver</source>
        <translation>Cliquer sur Livrer</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Vos photos sont en sécurité</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Retirer de la liste, jamais du disque</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation>Filtrer les photos</translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation>Avant, divisé, après (dans l&apos;aperçu)</translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation>Zoom avant, arrière, ajusté (dans l&apos;aperçu)</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Livraisons passées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation>Vos recettes</translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation>Journaux des livraisons</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation>Versions et dernière erreur, aucun nom de fichier.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past deliveries</source>
        <translation>Livraisons passées</translation>
    </message>
    <message>
        <source>Looking for deliveries…</source>
        <translation>Recherche des livraisons…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Livrer à nouveau</translation>
    </message>
    <message>
        <source>Brings the photos, the recipe and the destination back into the window.</source>
        <translation>Remet les photos, la recette et la destination dans la fenêtre.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>All deliveries into this folder…</source>
        <translation>Toutes les livraisons dans ce dossier…</translation>
    </message>
    <message>
        <source>This delivery only…</source>
        <translation>Cette livraison seulement…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galerie web</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Fichier ZIP</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation>Aucune livraison pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>À qui sont ces photos ?</translation>
    </message>
    <message>
        <source>Written wherever a recipe says {studio}. You can change it in the settings.</source>
        <translation>Écrit partout où une recette contient {studio}. Modifiable dans les réglages.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Studio Nord</source>
        <translation>Studio Nord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Studio name</source>
        <translation>Nom du studio</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The photo without watermarks (1)</source>
        <translation>La photo sans filigrane (1)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisé</translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation>Avant à gauche, après à droite (2)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation>Le fichier tel qu&apos;il sera (3)</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>Ce que montre l&apos;aperçu</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation>L&apos;image entière, jamais agrandie (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation>Chaque pixel du fichier comme un pixel de l&apos;écran (0)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Taille de l&apos;aperçu</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Déplacer le recadrage</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation>Pourcentage du petit côté</translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation>Pixels de la sortie</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Show photos and preview</source>
        <translation>Afficher les photos et l&apos;aperçu</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Suivant à vérifier</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Choisir une autre liste…</translation>
    </message>
    <message>
        <source>Print code cards…</source>
        <translation>Imprimer les cartes à code…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln par page</numerusform>
            <numerusform>%Ln par page</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no list</source>
        <translation>N&apos;utiliser aucune liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>%1 has %2 rows. Add the photos that belong to it.</source>
        <translation>%1 a %2 lignes. Ajoutez les photos qui y correspondent.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 cards.pdf</source>
        <translation>%1 cartes.pdf</translation>
    </message>
    <message>
        <source>Print code cards</source>
        <translation>Imprimer les cartes à code</translation>
    </message>
    <message>
        <source>Printing code cards…</source>
        <translation>Impression des cartes à code…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%Ln carte à code dans %1.</numerusform>
            <numerusform>%Ln cartes à code dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>%Ln ligne de la liste n&apos;a pas de carte.</numerusform>
            <numerusform>%Ln lignes de la liste n&apos;ont pas de carte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 people have photos</source>
        <translation>%1 personnes sur %2 ont des photos</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sans photo</translation>
    </message>
    <message>
        <source>2 cards?</source>
        <translation>2 cartes ?</translation>
    </message>
    <message>
        <source>card missing?</source>
        <translation>carte manquante ?</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>même code</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation>qui est-ce ?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>is a card missing?</source>
        <translation>manque-t-il une carte ?</translation>
    </message>
    <message>
        <source>incomplete row of the list</source>
        <translation>ligne de la liste incomplète</translation>
    </message>
    <message>
        <source>card again: right?</source>
        <translation>carte revenue : correct ?</translation>
    </message>
    <message>
        <source>Card couldn&apos;t be read</source>
        <translation>Carte illisible</translation>
    </message>
    <message>
        <source>Code %1 is not in the list</source>
        <translation>Le code %1 n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>Card with several codes</source>
        <translation>Carte avec plusieurs codes</translation>
    </message>
    <message>
        <source>Before the first card</source>
        <translation>Avant la première carte</translation>
    </message>
    <message>
        <source>The clock jumped back</source>
        <translation>L&apos;horloge a reculé</translation>
    </message>
    <message>
        <source>Rows with the same code</source>
        <translation>Lignes avec le même code</translation>
    </message>
    <message>
        <source>Several people come into question</source>
        <translation>Plusieurs personnes possibles</translation>
    </message>
    <message>
        <source>Nobody&apos;s photos</source>
        <translation>Photos de personne</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Code cards that have been read</source>
        <translation>Cartes à code lues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Suivant à vérifier</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Précédent à vérifier</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>This is the card of…</source>
        <translation>C&apos;est la carte de…</translation>
    </message>
    <message>
        <source>This is no card</source>
        <translation>Ce n&apos;est pas une carte</translation>
    </message>
    <message>
        <source>Give to nobody</source>
        <translation>N&apos;attribuer à personne</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Retirer les corrections</translation>
    </message>
    <message>
        <source>The code cards have not been read, so nobody knows whose the photos are.</source>
        <translation>Les cartes à code n&apos;ont pas été lues ; on ne sait donc pas à qui sont les photos.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Matching photos with the list…</source>
        <translation>Association des photos à la liste…</translation>
    </message>
    <message>
        <source>Reading code cards: %1 of %2</source>
        <translation>Lecture des cartes à code : %1 sur %2</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C&apos;est correct</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Saisir un nom ou un code…</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>carte %1</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Associer les photos par</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Colonne du code</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Photos of code cards</source>
        <translation>Photos des cartes à code</translation>
    </message>
    <message>
        <source>Index of the files</source>
        <translation>Index des fichiers</translation>
    </message>
    <message>
        <source>Change how the list is used</source>
        <translation>Modifier l&apos;usage de la liste</translation>
    </message>
    <message>
        <source>Code cards in the photos</source>
        <translation>Cartes à code dans les photos</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Photo numbers, from and to</source>
        <translation>Numéros de photo, de et à</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Deliver them, too</source>
        <translation>Les livrer aussi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>CSV with all columns</source>
        <translation>CSV avec toutes les colonnes</translation>
    </message>
    <message>
        <source>INDEX.TXT for yearbooks (PSPA)</source>
        <translation>INDEX.TXT pour albums scolaires (PSPA)</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>Making the web gallery</source>
        <translation>Création de la galerie web</translation>
    </message>
    <message>
        <source>Making the contact sheet</source>
        <translation>Création de la planche-contact</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>Création du fichier ZIP</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>Écriture de l’index</translation>
    </message>
    <message>
        <source>The web gallery is ready</source>
        <translation>La galerie web est prête</translation>
    </message>
    <message>
        <source>The contact sheet is ready</source>
        <translation>La planche-contact est prête</translation>
    </message>
    <message>
        <source>The ZIP file is ready</source>
        <translation>Le fichier ZIP est prêt</translation>
    </message>
    <message>
        <source>The index is ready</source>
        <translation>L’index est prêt</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>Livrer %Ln photo</numerusform>
            <numerusform>Livrer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver %1 of %2</source>
        <translation>Livrer %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>une par une</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file of this photo uses older settings and is kept.</source>
        <translation>Un fichier de cette photo a d’anciens réglages et est conservé.</translation>
    </message>
    <message>
        <source>A file of this photo was changed after its delivery and is kept.</source>
        <translation>Un fichier de cette photo a été modifié après sa livraison et est conservé.</translation>
    </message>
    <message>
        <source>The file of that name is of a different photo and is kept; number existing names to have both.</source>
        <translation>Le fichier de ce nom vient d’une autre photo et est conservé ; numérotez les noms existants pour avoir les deux.</translation>
    </message>
    <message>
        <source>A different photo of this name was delivered from here before and its file is kept; number existing names to have both.</source>
        <translation>Une autre photo de ce nom a déjà été livrée d’ici et son fichier est conservé ; numérotez les noms existants pour avoir les deux.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by another photo; a number was added.|{n} names were taken by other photos; numbers were added.</source>
        <translation>
            <numerusform>{n} nom était pris par une autre photo ; un numéro a été ajouté.</numerusform>
            <numerusform>{n} noms étaient pris par d’autres photos ; des numéros ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by an existing file; a number was added.|{n} names were taken by existing files; numbers were added.</source>
        <translation>
            <numerusform>{n} nom était pris par un fichier existant ; un numéro a été ajouté.</numerusform>
            <numerusform>{n} noms étaient pris par des fichiers existants ; des numéros ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is there already and is kept.|{n} files are there already and are kept.</source>
        <translation>
            <numerusform>{n} fichier existe déjà et est conservé.</numerusform>
            <numerusform>{n} fichiers existent déjà et sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} existing file will be replaced.|{n} existing files will be replaced.</source>
        <translation>
            <numerusform>{n} fichier existant sera remplacé.</numerusform>
            <numerusform>{n} fichiers existants seront remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file will be JPEG or PNG, since Studio does not write the photo&apos;s own format.|{n} files will be JPEG or PNG, since Studio does not write the photos&apos; own format.</source>
        <translation>
            <numerusform>{n} fichier sera en JPEG ou PNG, car Studio n’écrit pas le format de la photo.</numerusform>
            <numerusform>{n} fichiers seront en JPEG ou PNG, car Studio n’écrit pas le format des photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} path is longer than {limit:d} characters; some programs can&apos;t open such files.|{n} paths are longer than {limit:d} characters; some programs can&apos;t open such files.</source>
        <translation>
            <numerusform>{n} chemin dépasse {limit:d} caractères ; certains programmes n’ouvrent pas de tels fichiers.</numerusform>
            <numerusform>{n} chemins dépassent {limit:d} caractères ; certains programmes n’ouvrent pas de tels fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a subfolder for the export keeps them apart.|{n} files go into a folder of your photos, where the next delivery would take them for photos; a subfolder for the export keeps them apart.</source>
        <translation>
            <numerusform>{n} fichier va dans un dossier de vos photos, où la prochaine livraison le prendrait pour une photo ; un sous-dossier pour l’export les sépare.</numerusform>
            <numerusform>{n} fichiers vont dans un dossier de vos photos, où la prochaine livraison les prendrait pour des photos ; un sous-dossier pour l’export les sépare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is up to date|{n} photos are up to date</source>
        <translation>
            <numerusform>{n} photo est à jour</numerusform>
            <numerusform>{n} photos sont à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has changed|{n} photos have changed</source>
        <translation>
            <numerusform>{n} photo a changé</numerusform>
            <numerusform>{n} photos ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has missing files|{n} photos have missing files</source>
        <translation>
            <numerusform>il manque des fichiers à {n} photo</numerusform>
            <numerusform>il manque des fichiers à {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is new|{n} photos are new</source>
        <translation>
            <numerusform>{n} photo est nouvelle</numerusform>
            <numerusform>{n} photos sont nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is made again, since the recipe has changed.|{n} files are made again, since the recipe has changed.</source>
        <translation>
            <numerusform>{n} fichier est refait, car la recette a changé.</numerusform>
            <numerusform>{n} fichiers sont refaits, car la recette a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file uses older settings and is kept.|{n} files use older settings and are kept.</source>
        <translation>
            <numerusform>{n} fichier a d’anciens réglages et est conservé.</numerusform>
            <numerusform>{n} fichiers ont d’anciens réglages et sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is kept.|{n} files were changed after their delivery and are kept.</source>
        <translation>
            <numerusform>{n} fichier a été modifié après sa livraison et est conservé.</numerusform>
            <numerusform>{n} fichiers ont été modifiés après leur livraison et sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was delivered before and now goes to another folder, where it is made once more.|{n} photos were delivered before and now go to another folder, where they are made once more.</source>
        <translation>
            <numerusform>{n} photo déjà livrée va maintenant dans un autre dossier, où elle est refaite.</numerusform>
            <numerusform>{n} photos déjà livrées vont maintenant dans un autre dossier, où elles sont refaites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.</source>
        <translation>
            <numerusform>{n} fichier conservé : même nom, autre photo.</numerusform>
            <numerusform>{n} fichiers conservés : même nom, autre photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: made of a different photo from the same place.|{n} files are kept: made of different photos from the same place.</source>
        <translation>
            <numerusform>{n} fichier conservé : issu d’une autre photo au même endroit.</numerusform>
            <numerusform>{n} fichiers conservés : issus d’autres photos au même endroit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last delivery: {parts}.</source>
        <translation>Depuis la dernière livraison : {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.</source>
        <translation>
            <numerusform>{n} dossier de livraison dans vos sources a été laissé de côté.</numerusform>
            <numerusform>{n} dossiers de livraison dans vos sources ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.</source>
        <translation>Le disque de {folder} est peut-être trop petit : environ {need:bytes} nécessaires, {have:bytes} libres.</translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation>Annulé pendant la recherche de photos&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation>Annulé pendant la préparation&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Its name was taken, so a number was added.</source>
        <translation>Son nom était pris ; un numéro a été ajouté.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Tous ses fichiers existent déjà.</translation>
    </message>
    <message>
        <source>{export}: {what}</source>
        <translation>{export} : {what}</translation>
    </message>
    <message>
        <source>{folder} is gone; connect its disk or card and start again.</source>
        <translation>{folder} a disparu&#xa0;; connectez son disque ou sa carte et recommencez.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read: {reason}.</source>
        <translation>La photo est illisible : {reason}.</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleurs</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>export &apos;{name}&apos;</source>
        <translation>export « {name} »</translation>
    </message>
    <message>
        <source>{what} {file} does not exist; put it there or change the recipe.</source>
        <translation>{what} {file} n’existe pas ; mettez-y le fichier ou modifiez la recette.</translation>
    </message>
    <message>
        <source>{what} {file} is not a file.</source>
        <translation>{what} {file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read; change its permissions.</source>
        <translation>{what} {file} est illisible ; modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>Le filigrane {file} n’est pas une image que Studio peut ouvrir ; prenez un PNG, un SVG ou une photo.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be the name of a folder.</source>
        <translation>{folder} ne peut pas être le nom d&apos;un dossier.</translation>
    </message>
    <message>
        <source>{file} is not a folder, so nothing can be delivered to {folder}.</source>
        <translation>{file} n&apos;est pas un dossier, rien ne peut donc être livré dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}; choose another destination.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;; choisissez une autre destination.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{source} does not exist; check its name and that its disk is there.</source>
        <translation>{source} n&apos;existe pas&#xa0;; vérifiez son nom et la présence de son disque.</translation>
    </message>
    <message>
        <source>no file can have such a name</source>
        <translation>aucun fichier ne peut porter un tel nom</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire {source}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read, so its photos are missing: {reason}.</source>
        <translation>Le dossier {folder} est illisible, ses photos manquent : {reason}.</translation>
    </message>
    <message>
        <source>{place} exists and is not a file; move it away.</source>
        <translation>{place} existe et n’est pas un fichier ; déplacez-le.</translation>
    </message>
    <message>
        <source>{folder} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{folder} est un lien qui sort de la destination&#xa0;; rien n&apos;est livré par ce lien.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is needed; move it away or choose another subfolder.</source>
        <translation>{file} est un fichier là où il faut un dossier ; déplacez-le ou choisissez un autre sous-dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {folder}; change its permissions.</source>
        <translation>Rien ne peut être écrit dans le dossier {folder}&#xa0;; changez ses permissions.</translation>
    </message>
    <message>
        <source>{file} would overwrite your own photo; choose another destination, subfolder or name.</source>
        <translation>{file} écraserait votre propre photo ; choisissez une autre destination, un autre sous-dossier ou nom.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made, since a file of this delivery has its name; rename one of them.</source>
        <translation>Le dossier {folder} ne peut pas être créé, car un fichier de cette livraison porte ce nom ; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>Another program removed the folder or the unfinished file while this photo was delivered.</source>
        <translation>Un autre programme a supprimé le dossier ou le fichier inachevé pendant la livraison de cette photo.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.</source>
        <translation>La photo est trop grande pour cet ordinateur : il lui faut {need:.1f} Go de mémoire sur {has:.1f} Go.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe is missing or has changed since this delivery was started: put it back, or start a new delivery.</source>
        <translation>Un filigrane, une police ou un profil de couleurs de la recette manque ou a changé depuis le début de cette livraison : remettez-le, ou commencez une nouvelle livraison.</translation>
    </message>
    <message>
        <source>Photo took longer than {limit} seconds and was given up.</source>
        <translation>La photo a pris plus de {limit} secondes et a été abandonnée.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {reason}.</source>
        <translation>Impossible de créer le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The process that worked on this photo failed twice: {reason}.</source>
        <translation>Le processus qui traitait cette photo a échoué deux fois : {reason}.</translation>
    </message>
    <message>
        <source>it brought no result</source>
        <translation>il n’a donné aucun résultat</translation>
    </message>
    <message>
        <source>{file} is your own photo and was not overwritten.</source>
        <translation>{file} est votre propre photo et n’a pas été écrasée.</translation>
    </message>
    <message>
        <source>{file} could not get its final name: {reason}.</source>
        <translation>{file} n&apos;a pas pu recevoir son nom définitif&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed after its delivery and was not overwritten.</source>
        <translation>{file} a été modifié après sa livraison et n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery and was not overwritten.</source>
        <translation>{file} est apparu pendant la livraison et n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{place} appeared during the delivery and is not a file; move it away.</source>
        <translation>{place} est apparu pendant la livraison et n’est pas un fichier ; déplacez-le.</translation>
    </message>
    <message>
        <source>Studio ended {times} times while working on this photo alone; it was given up.</source>
        <translation>Studio s’est arrêté {times} fois en ne traitant que cette photo ; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>La photo a changé depuis, elle a donc été refaite.</translation>
    </message>
    <message>
        <source>A delivered file was missing, so it was made again.</source>
        <translation>Un fichier livré manquait et a été refait.</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>La cause est inconnue.</translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation>son en-tête a trop de boîtes</translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation>une boîte de son en-tête a une taille impossible</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>son en-tête a trop de blocs</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>son en-tête ne décrit pas l&apos;image</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>une table de son en-tête est trop courte</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>son en-tête a trop de tables</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>son en-tête a trop de segments</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>une longue portion de son en-tête n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation>de longues portions de son en-tête n&apos;ont pas de sens</translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation>un segment de son en-tête a une longueur impossible</translation>
    </message>
    <message>
        <source>File is incomplete: it ends inside its header.</source>
        <translation>Fichier incomplet : il s’arrête dans son en-tête.</translation>
    </message>
    <message>
        <source>File is damaged: {what}.</source>
        <translation>Fichier endommagé : {what}.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: {reason}.</source>
        <translation>Fichier illisible : {reason}.</translation>
    </message>
    <message>
        <source>File holds {frames} pictures, over the limit of {limit}.</source>
        <translation>Le fichier contient {frames} images, plus que la limite de {limit}.</translation>
    </message>
    <message>
        <source>its header is spread over too many places</source>
        <translation>son en-tête est éparpillé en trop d’endroits</translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation>une table de son en-tête a une longueur impossible</translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation>ses tables ne commencent pas comme il faut</translation>
    </message>
    <message>
        <source>its tables go round in a circle</source>
        <translation>ses tables tournent en rond</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong); what is there was delivered.</source>
        <translation>Fichier endommagé ({share} manquant ou faux) ; ce qui est là a été livré.</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong). Copy it again from the card.</source>
        <translation>Fichier endommagé ({share} manquant ou faux). Copiez-le de nouveau depuis la carte.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is split into far more passes than usual.</source>
        <translation>Fichier douteux : son image est divisée en bien plus de passes que d’habitude.</translation>
    </message>
    <message numerus="yes">
        <source>File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.</source>
        <translation>
            <numerusform>Le fichier contient {n} image ; la première a été utilisée.</numerusform>
            <numerusform>Le fichier contient {n} images ; la première a été utilisée.</numerusform>
        </translation>
    </message>
    <message>
        <source>File is damaged, or a kind of {format} that Studio can&apos;t read.</source>
        <translation>Fichier endommagé, ou d’un type de {format} que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>un fichier brut</translation>
    </message>
    <message>
        <source>File is far too small for its {size:,.0f} megapixels, so it is no photo.</source>
        <translation>Fichier bien trop petit pour ses {size:,.0f} mégapixels ; ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>This installation of Studio can&apos;t read {format}.</source>
        <translation>Cette installation de Studio ne peut pas lire {format}.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is larger than its header says.</source>
        <translation>Fichier douteux : son image est plus grande que ne le dit l’en-tête.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing. Copy it again from the card.</source>
        <translation>Fichier incomplet : la fin manque. Copiez-le de nouveau depuis la carte.</translation>
    </message>
    <message>
        <source>File is damaged, or {format} of {bits} bits per channel of a kind that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Fichier endommagé, ou {format} à {bits} bits par canal d’un type que Studio ne peut pas lire ; enregistrez-le en RVB à 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>Its pixel values go from {low} to {high}; they were scaled to the range from black to white.</source>
        <translation>Ses valeurs de pixels vont de {low} à {high} ; elles ont été ramenées à la plage du noir au blanc.</translation>
    </message>
    <message>
        <source>Its pixel values are not those of a picture; they were used as they are.</source>
        <translation>Ses valeurs de pixels ne sont pas celles d’une image ; elles ont été utilisées telles quelles.</translation>
    </message>
    <message>
        <source>File is incomplete: the end of its picture is missing. Copy it again.</source>
        <translation>Fichier incomplet : la fin de l’image manque. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its flattened picture is compressed; save it as TIFF.</source>
        <translation>Studio ne peut pas lire la compression de l’image aplatie ; enregistrez-la en TIFF.</translation>
    </message>
    <message>
        <source>Made from the camera&apos;s own preview in the raw file.</source>
        <translation>Réalisée à partir de l’aperçu de l’appareil dans le fichier raw.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Développée depuis le fichier raw avec la balance des blancs de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Camera raw can&apos;t be read: damaged, or from an unknown camera.</source>
        <translation>Fichier raw illisible : endommagé ou d’un appareil inconnu.</translation>
    </message>
    <message>
        <source>Camera raw can be read, but not as a picture in red, green and blue.</source>
        <translation>Le fichier raw est lisible, mais pas comme image en rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels, over the limit.</source>
        <translation>La photo a {size:,.0f} mégapixels, plus que la limite.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Fichier incomplet : la fin manque et rien n’est lisible. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing); what is there was delivered.</source>
        <translation>Fichier incomplet ({share} manquant) ; ce qui est là a été livré.</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>environ {percent} %</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing; the picture is complete.</source>
        <translation>Les derniers octets du fichier manquent ; l’image est complète.</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>une partie inconnue</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing). Copy it again from the card.</source>
        <translation>Fichier incomplet ({share} manquant). Copiez-le de nouveau depuis la carte.</translation>
    </message>
    <message>
        <source>{format} holds at most {limit} pixels per side; choose a smaller size.</source>
        <translation>{format} contient au plus {limit} pixels par côté&#xa0;; choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>Le fichier a {size:bytes}, plus que la limite de {limit:bytes}, et {format} n’a pas de qualité à baisser ; choisissez JPEG ou une taille plus petite.</translation>
    </message>
    <message>
        <source>The file can&apos;t be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; choose a smaller size.</source>
        <translation>À cette taille, le fichier ne peut pas descendre sous {smallest:bytes}, plus que la limite de {limit:bytes} ; choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The finished file could not be opened again: {problem}</source>
        <translation>Le fichier fini n’a pas pu être rouvert : {problem}</translation>
    </message>
    <message>
        <source>The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of {right_width:d} x {right_height:d}.</source>
        <translation>Le fichier fini a été relu comme {found} de {width:d} x {height:d} pixels, non comme {format} de {right_width:d} x {right_height:d}.</translation>
    </message>
    <message>
        <source>The finished file was read back with another colour profile.</source>
        <translation>Le fichier fini a été relu avec un autre profil de couleurs.</translation>
    </message>
    <message>
        <source>Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.</source>
        <translation>Plus petit que demandé ({width:d} x {height:d}), car les photos ne sont pas agrandies.</translation>
    </message>
    <message>
        <source>Delivered as {written}, since Studio does not write {format}.</source>
        <translation>Livré en {written}, car Studio n’écrit pas {format}.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged, its date included.</source>
        <translation>Une partie de l’EXIF est endommagée, date comprise.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are unknown.</source>
        <translation>L’EXIF est endommagé : date, appareil et orientation sont inconnus.</translation>
    </message>
    <message>
        <source>File is a sequence of pictures, like a film, without a main photo.</source>
        <translation>Le fichier est une suite d’images, comme un film, sans photo principale.</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>un codec inconnu</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>il a été interrompu</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>il s’est arrêté</translation>
    </message>
    <message>
        <source>it ended with code {code:d}</source>
        <translation>il s&apos;est terminé avec le code {code:d}</translation>
    </message>
    <message>
        <source>its result could not be handed over ({kind})</source>
        <translation>son résultat n&apos;a pas pu être transmis ({kind})</translation>
    </message>
    <message>
        <source>it was ended by {signal}</source>
        <translation>il a été arrêté par {signal}</translation>
    </message>
    <message>
        <source>No worker process can be started.</source>
        <translation>Aucun processus de travail ne peut être démarré.</translation>
    </message>
    <message>
        <source>No worker process can be started: {folder}, which processes share memory by, can&apos;t be written.</source>
        <translation>Aucun processus de travail ne peut être démarré : {folder}, par où les processus partagent la mémoire, n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>No worker process can be started; {log} says why.</source>
        <translation>Aucun processus de travail ne peut être démarré ; {log} dit pourquoi.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>il ne peut pas être arrêté</translation>
    </message>
    <message>
        <source>The process that worked on it did not finish: {reason}.</source>
        <translation>Le processus qui y travaillait n’a pas fini : {reason}.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>No name is free for a journal in {folder}.</source>
        <translation>Aucun nom n&apos;est libre pour un journal dans {folder}.</translation>
    </message>
    <message>
        <source>The journal {file} is there already.</source>
        <translation>Le journal {file} existe déjà.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be written: {reason}.</source>
        <translation>Le journal {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>son disque n&apos;a pas de corbeille</translation>
    </message>
    <message>
        <source>the trash did not take it ({reason})</source>
        <translation>la corbeille ne l&apos;a pas accepté ({reason})</translation>
    </message>
    <message>
        <source>Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Un autre Studio (processus {process}, depuis {since}) livre dans {folder} ; attendez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Un autre Studio livre dans {folder} ; attendez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>photo {number} has more files than the recipe has exports</source>
        <translation>la photo {number} a plus de fichiers que la recette n’a d’exports</translation>
    </message>
    <message>
        <source>There is no journal {file}.</source>
        <translation>Il n&apos;y a pas de journal {file}.</translation>
    </message>
    <message>
        <source>photo {number} is missing</source>
        <translation>la photo {number} manque</translation>
    </message>
    <message>
        <source>photo {number} has an impossible name</source>
        <translation>la photo {number} a un nom impossible</translation>
    </message>
    <message>
        <source>{file} lies outside {folder}</source>
        <translation>{file} se trouve hors de {folder}</translation>
    </message>
    <message>
        <source>{file} has a name that no export gives</source>
        <translation>{file} a un nom qu’aucun export ne donne</translation>
    </message>
    <message>
        <source>The journal {file} is damaged: {detail}.</source>
        <translation>Le journal {file} est endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer Studio; update this one to use it.</source>
        <translation>Le journal {file} vient d&apos;un Studio plus récent&#xa0;; mettez celui-ci à jour pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The disk with the journal {file} is full: make room, then resume.</source>
        <translation>Le disque du journal {file} est plein : libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read or written: {detail}.</source>
        <translation>Impossible de lire ou d&apos;écrire le journal {file}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a journal of Studio.</source>
        <translation>{file} n&apos;est pas un journal de Studio.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio (process {process}) is making this delivery.</source>
        <translation>Le journal {file} est utilisé : un autre Studio (processus {process}) fait cette livraison.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio is making this delivery.</source>
        <translation>Le journal {file} est utilisé : un autre Studio fait cette livraison.</translation>
    </message>
    <message>
        <source>Its files are up to date.</source>
        <translation>Ses fichiers sont à jour.</translation>
    </message>
    <message>
        <source>A file of this photo was cut or emptied after its delivery and is made again.</source>
        <translation>Un fichier de cette photo a été coupé ou vidé après sa livraison et est refait.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file was cut or emptied after its delivery and is made again.|{n} files were cut or emptied after their delivery and are made again.</source>
        <translation>
            <numerusform>{n} fichier a été coupé ou vidé après sa livraison et est refait.</numerusform>
            <numerusform>{n} fichiers ont été coupés ou vidés après leur livraison et sont refaits.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {file} is too large; it may have {limit:bytes} at most.</source>
        <translation>{what} {file} est trop gros ; {limit:bytes} au plus.</translation>
    </message>
    <message>
        <source>{file} is there already, not as Studio made it, and in a folder of photos nothing else is replaced; choose another destination, subfolder or name.</source>
        <translation>{file} existe déjà, pas tel que Studio l’a fait, et rien d’autre n’est remplacé dans un dossier de photos ; choisissez une autre destination, un autre sous-dossier ou nom.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the recipe names {count} files; {limit} is the most.</source>
        <translation>la recette nomme {count} fichiers ; {limit} est le maximum.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; leads out of the package; nothing was unpacked.</source>
        <translation>« {name} » mène hors du paquet ; rien n’a été extrait.</translation>
    </message>
    <message>
        <source>The file {file} has no name before its ending.</source>
        <translation>Le fichier {file} n’a pas de nom devant son extension.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be written: {reason}.</source>
        <translation>La recette {file} ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <source>The library has a recipe &apos;{name}&apos; already.</source>
        <translation>La bibliothèque contient déjà une recette « {name} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a picture that Studio can open; nothing was imported.</source>
        <translation>« {file} » n’est pas une image que Studio peut ouvrir ; rien n’a été importé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an ICC profile that RGB pictures can be converted to; nothing was imported.</source>
        <translation>« {file} » n’est pas un profil ICC vers lequel des images RVB peuvent être converties ; rien n’a été importé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a font that Studio can read; nothing was imported.</source>
        <translation>« {file} » n’est pas une police que Studio peut lire ; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The ZIP file lacks &apos;{name}&apos;, which the recipe names.</source>
        <translation>Il manque au fichier ZIP « {name} », que la recette nomme.</translation>
    </message>
    <message>
        <source>The ZIP file has &apos;{name}&apos; twice.</source>
        <translation>Le fichier ZIP contient « {name} » deux fois.</translation>
    </message>
    <message>
        <source>The files of the recipe are larger than {limit:bytes}.</source>
        <translation>Les fichiers de la recette dépassent {limit:bytes}.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged.</source>
        <translation>Le fichier ZIP est endommagé.</translation>
    </message>
    <message>
        <source>The file is not a whole ZIP file.</source>
        <translation>Le fichier n’est pas un fichier ZIP complet.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {limit} files, or is one of several parts.</source>
        <translation>Le fichier ZIP contient plus de {limit} fichiers, ou n’est qu’une partie d’un ensemble.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link or a device; nothing was unpacked.</source>
        <translation>« {name} » est un lien ou un périphérique ; rien n’a été extrait.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is encrypted, or packed in a way that Studio can&apos;t read.</source>
        <translation>« {name} » est chiffré, ou compressé d’une façon que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>{name} is too large; it may have {limit:bytes} at most.</source>
        <translation>{name} est trop grand ; {limit:bytes} au maximum.</translation>
    </message>
    <message>
        <source>The report {file} can&apos;t be written: {reason}.</source>
        <translation>Le rapport {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} belongs to the delivery itself; choose another name.</source>
        <translation>{file} fait partie de la livraison elle-même ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more ({code}); reconnect that of {place}.</source>
        <translation>Un dossier réseau n’est plus accessible ({code}) ; reconnectez celui de {place}.</translation>
    </message>
    <message>
        <source>{disk} of {place} is full; make room there.</source>
        <translation>{disk} de {place} est plein ; libérez-y de la place.</translation>
    </message>
    <message>
        <source>A file can&apos;t become that large in {place}: its disk or a limit of the system (ulimit) forbids it.</source>
        <translation>Un fichier ne peut pas devenir aussi gros dans {place} : son disque ou une limite du système (ulimit) l’interdit.</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more ({code}); check that of {place}, and its cable.</source>
        <translation>Un disque ne peut plus être lu ou écrit ({code})&#xa0;; vérifiez celui de {place} et son câble.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there: connect its disk or network folder again.</source>
        <translation>Le dossier {folder} n’est plus là : reconnectez son disque ou dossier réseau.</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Le disque</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Votre part du disque</translation>
    </message>
    <message>
        <source>{disk} of {place} is full: about {missing:bytes} are missing; make room there.</source>
        <translation>{disk} de {place} est plein : il manque environ {missing:bytes} ; libérez-y de la place.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: connect its disk or network folder first.</source>
        <translation>Le dossier {folder} est absent&#xa0;: connectez d&apos;abord son disque ou dossier réseau.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Another folder has taken the place of {folder} since this delivery began. Put the first one back; or cancel and resume, to deliver everything into this one.</source>
        <translation>Un autre dossier se trouve à l’emplacement de {folder} depuis le début de cette livraison. Rétablissez le premier ; ou annulez puis reprenez, pour tout livrer dans celui-ci.</translation>
    </message>
    <message>
        <source>{file} is the file of another photo of this delivery on its disk.</source>
        <translation>{file} est, sur son disque, le fichier d’une autre photo de cette livraison.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery; in a folder of photos nothing else is replaced.</source>
        <translation>{file} est apparu pendant la livraison ; rien d’autre n’est remplacé dans un dossier de photos.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n&apos;est plus là.</translation>
    </message>
    <message>
        <source>It was changed after its delivery.</source>
        <translation>Il a été modifié après sa livraison.</translation>
    </message>
    <message>
        <source>It is one of your own photos.</source>
        <translation>C’est une de vos propres photos.</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Une livraison plus récente l’a refait.</translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation>Un lien mène de son dossier hors de la destination.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Illisible.</translation>
    </message>
    <message>
        <source>It is no longer a file.</source>
        <translation>Ce n’est plus un fichier.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>Il n&apos;était pas là quand la liste a été affichée, ou a changé depuis.</translation>
    </message>
    <message>
        <source>It stays, since {reason}.</source>
        <translation>Il reste en place&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while looking at the files; nothing was changed.</source>
        <translation>Annulé pendant l’examen des fichiers ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its {what} block is over the limit of {limit:bytes}.</source>
        <translation>Fichier douteux : son bloc {what} dépasse la limite de {limit:bytes}.</translation>
    </message>
    <message>
        <source>Its colours are not sRGB, but it does not say which; they were taken as sRGB.</source>
        <translation>Ses couleurs ne sont pas sRGB, mais rien ne dit lesquelles ; elles ont été prises comme sRGB.</translation>
    </message>
    <message>
        <source>Its colours have codes that Studio does not know; they were taken as sRGB.</source>
        <translation>Ses couleurs ont des codes que Studio ne connaît pas ; elles ont été prises comme sRGB.</translation>
    </message>
    <message>
        <source>HDR ({kind}): its light was brought into the range of ordinary screens.</source>
        <translation>HDR ({kind}) : sa lumière a été ramenée à la plage des écrans ordinaires.</translation>
    </message>
    <message>
        <source>The raw data are incomplete ({share} missing), but the preview is whole.</source>
        <translation>Les données raw sont incomplètes ({share} manquant), mais l’aperçu est entier.</translation>
    </message>
    <message>
        <source>Its colour profile, which was kept, works one way only, like a scanner&apos;s; watermarks and borders are not quite in their own colours.</source>
        <translation>Le profil de couleurs conservé ne va que dans un sens, comme celui d’un scanner ; filigranes et bordures n’ont pas tout à fait leurs couleurs.</translation>
    </message>
    <message>
        <source>its EXIF can&apos;t be found</source>
        <translation>son EXIF est introuvable</translation>
    </message>
    <message>
        <source>The HDR gain map was left out; the photo was delivered in standard range.</source>
        <translation>La carte de gain HDR a été omise ; la photo a été livrée en plage dynamique standard.</translation>
    </message>
    <message>
        <source>The depth map was left out.</source>
        <translation>La carte de profondeur a été omise.</translation>
    </message>
    <message>
        <source>File is a HEIF made with {codec}, which Studio can&apos;t read.</source>
        <translation>Le fichier est un HEIF avec {codec}, que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>son en-tête ne dit pas la taille de l&apos;image</translation>
    </message>
    <message>
        <source>File is an uncompressed HEIF, which Studio can&apos;t read.</source>
        <translation>Le fichier est un HEIF non compressé, que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are unknown.</source>
        <translation>L’EXIF est introuvable : date et appareil sont inconnus.</translation>
    </message>
    <message>
        <source>File is incomplete: it ends before its picture begins.</source>
        <translation>Fichier incomplet : il s’arrête avant le début de l’image.</translation>
    </message>
    <message>
        <source>The video of the motion photo was left out.</source>
        <translation>La vidéo de la photo animée a été omise.</translation>
    </message>
    <message>
        <source>File is a rare kind of JPEG that photo programs can&apos;t read.</source>
        <translation>Le fichier est un type rare de JPEG que les logiciels photo ne lisent pas.</translation>
    </message>
    <message>
        <source>File is a JPEG with {bits} bits per channel; Studio reads those with 8.</source>
        <translation>Le fichier est un JPEG à {bits} bits par canal ; Studio lit ceux à 8.</translation>
    </message>
    <message>
        <source>File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.</source>
        <translation>Le fichier est un JPEG à {channels} canaux ; Studio lit ceux à 1, 3 et 4.</translation>
    </message>
    <message>
        <source>File is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>Le fichier est un JPEG qui ne dit pas sa hauteur ; enregistrez-le avec un autre logiciel.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its EXIF is packed: date and camera are unknown.</source>
        <translation>Studio ne peut pas lire l’EXIF compressé : date et appareil sont inconnus.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are unknown.</source>
        <translation>Son aperçu est endommagé : date et appareil sont inconnus.</translation>
    </message>
    <message>
        <source>No photo is called {names}.</source>
        <translation>Aucune photo ne s’appelle {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was not chosen.|{n} photos were not chosen.</source>
        <translation>
            <numerusform>{n} photo n’a pas été choisie.</numerusform>
            <numerusform>{n} photos n’ont pas été choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.</source>
        <translation>
            <numerusform>Aucune photo ne s’appelle {names}, ni comme {n} autre nom.</numerusform>
            <numerusform>Aucune photo ne s’appelle {names}, ni comme {n} autres noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {file} has no names of photos.</source>
        <translation>La liste {file} ne contient aucun nom de photo.</translation>
    </message>
    <message>
        <source>The list {file} can&apos;t be read: {reason}.</source>
        <translation>La liste {file} ne peut pas être lue : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is larger than a part; its part is larger than asked.|{n} photos are larger than a part; their parts are larger than asked.</source>
        <translation>
            <numerusform>{n} photo est plus grande qu’une partie ; sa partie dépasse la taille demandée.</numerusform>
            <numerusform>{n} photos sont plus grandes qu’une partie ; leurs parties dépassent la taille demandée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be packed.</source>
        <translation>Il n’y a aucun fichier livré à archiver.</translation>
    </message>
    <message>
        <source>{file} was not written right to the disk; check the disk.</source>
        <translation>{file} n’a pas été écrit correctement sur le disque ; vérifiez le disque.</translation>
    </message>
    <message>
        <source>{file} was changed while it was packed.</source>
        <translation>{file} a été modifié pendant l’archivage.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivered file is no longer there and was left out, such as {file}.|{n} delivered files are no longer there and were left out, such as {file}.</source>
        <translation>
            <numerusform>{n} fichier livré n’est plus là et a été laissé de côté : {file}.</numerusform>
            <numerusform>{n} fichiers livrés ne sont plus là et ont été laissés de côté, par exemple {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is in it as it is now: {file}.|{n} files were changed after their delivery and are in it as they are now, such as {file}.</source>
        <translation>
            <numerusform>{n} fichier a été modifié après sa livraison et y figure tel qu’il est maintenant : {file}.</numerusform>
            <numerusform>{n} fichiers ont été modifiés après leur livraison et y figurent tels qu’ils sont maintenant, par exemple {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing of it was kept.</source>
        <translation>Annulé ; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire {file} : {reason}.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not what Studio made; move it away or choose another name.</source>
        <translation>{file} existe déjà et n’est pas ce que Studio a fait ; déplacez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{n} rows are too many for cards; {most} is the most.</source>
        <translation>{n} lignes sont trop pour des cartes ; {most} au plus.</translation>
    </message>
    <message>
        <source>The list {file} has no codes for cards.</source>
        <translation>La liste {file} n&apos;a aucun code pour des cartes.</translation>
    </message>
    <message>
        <source>Row {line} has no code and gets no card.</source>
        <translation>La ligne {line} n&apos;a pas de code et n&apos;aura pas de carte.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be written to {file}: {reason}.</source>
        <translation>Les cartes ne peuvent pas être écrites dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>The code of row {line} is too long for a card.</source>
        <translation>Le code de la ligne {line} est trop long pour une carte.</translation>
    </message>
    <message>
        <source>Row {line} has the code of row {first}: {code}.</source>
        <translation>La ligne {line} a le code de la ligne {first} : {code}.</translation>
    </message>
    <message>
        <source>Its code could not be read: {reason}.</source>
        <translation>Son code n&apos;a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while reading code cards; nothing was written.</source>
        <translation>Annulé pendant la lecture des cartes à code ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read.</source>
        <translation>La photo est illisible.</translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: it is not among the photos.</source>
        <translation>Une rectification de {photo} a été ignorée : elle n&apos;est pas parmi les photos.</translation>
    </message>
    <message>
        <source>The corrections in {file} can&apos;t be read: {reason}. Mend or remove the file.</source>
        <translation>Les rectifications de {file} sont illisibles : {reason}. Corrigez ou supprimez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>A correction of {photo} was left out: {n} photo has this name.|A correction of {photo} was left out: {n} photos have this name.</source>
        <translation>
            <numerusform>Une rectification de {photo} a été ignorée : {n} photo porte ce nom.</numerusform>
            <numerusform>Une rectification de {photo} a été ignorée : {n} photos portent ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: {last} does not follow it.</source>
        <translation>Une rectification de {photo} a été ignorée : {last} ne vient pas après.</translation>
    </message>
    <message>
        <source>it is of a newer version</source>
        <translation>elles sont d&apos;une version plus récente</translation>
    </message>
    <message>
        <source>A correction has either a key or a code.</source>
        <translation>Une rectification a soit une clé (« key »), soit un code (« code »).</translation>
    </message>
    <message>
        <source>A correction holds characters that can&apos;t be seen.</source>
        <translation>Une rectification contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The corrections can&apos;t be written to {file}: {reason}.</source>
        <translation>Les rectifications ne peuvent pas être écrites dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.</source>
        <translation>Ligne {line} de la liste : {column} a {letters} caractères ; seuls les {limit} premiers sont utilisés.</translation>
    </message>
    <message>
        <source>The list {file} is empty; its first row must name the columns.</source>
        <translation>La liste {file} est vide ; sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The list {file} has columns, but no rows.</source>
        <translation>La liste {file} a des colonnes, mais pas de lignes.</translation>
    </message>
    <message>
        <source>it is not in {encoding}</source>
        <translation>elle n&apos;est pas en {encoding}</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding; one is {example}</source>
        <translation>{encoding} n&apos;est pas un encodage ; {example} en est un</translation>
    </message>
    <message>
        <source>it has far too many columns</source>
        <translation>elle a beaucoup trop de colonnes</translation>
    </message>
    <message>
        <source>it is an old or protected workbook; save it as XLSX or CSV</source>
        <translation>c&apos;est un classeur ancien ou protégé ; enregistrez-le en XLSX ou CSV</translation>
    </message>
    <message>
        <source>a cell in it is far too long; a quote may be missing</source>
        <translation>une cellule est beaucoup trop longue ; un guillemet manque peut-être</translation>
    </message>
    <message>
        <source>it has far too many rows</source>
        <translation>elle a beaucoup trop de lignes</translation>
    </message>
    <message>
        <source>Line {line} of the list has more cells than the header.</source>
        <translation>La ligne {line} de la liste a plus de cellules que l&apos;en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.</source>
        <translation>
            <numerusform>{n} photo n&apos;a pas pu être lue pour y chercher une carte à code : {names}.</numerusform>
            <numerusform>{n} photos n&apos;ont pas pu être lues pour y chercher des cartes à code : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no sheet with rows</source>
        <translation>elle n&apos;a aucune feuille avec des lignes</translation>
    </message>
    <message>
        <source>The list has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>La liste n&apos;a pas de feuille « {sheet} » ; elle a {sheets}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>it unpacks to far more than any list has</source>
        <translation>une fois décompressée, elle dépasse de loin toute liste</translation>
    </message>
    <message>
        <source>The process that worked on it ended twice.</source>
        <translation>Le processus qui s’en occupait s’est arrêté deux fois.</translation>
    </message>
    <message>
        <source>{file} is not in the gallery: {reason}</source>
        <translation>{file} n’est pas dans la galerie : {reason}</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be shown.</source>
        <translation>Il n’y a aucune photo livrée à montrer.</translation>
    </message>
    <message>
        <source>Nothing was delivered by an export named &apos;{name}&apos;.</source>
        <translation>Rien n’a été livré par un export nommé « {name} ».</translation>
    </message>
    <message>
        <source>No picture of the gallery could be made: {reason}</source>
        <translation>Aucune image de la galerie n’a pu être faite : {reason}</translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>La cause n’est pas connue.</translation>
    </message>
    <message>
        <source>{file} is not on the contact sheet: {reason}</source>
        <translation>{file} n’est pas sur la planche-contact : {reason}</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, printed as ?: {letters}</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères, imprimés comme ? : {letters}</translation>
    </message>
    <message>
        <source>No picture of the contact sheet could be made: {reason}</source>
        <translation>Aucune image de la planche-contact n’a pu être créée : {reason}</translation>
    </message>
    <message>
        <source>it has a time that is none</source>
        <translation>il contient une heure invalide</translation>
    </message>
    <message>
        <source>{file} lies beside the journal and was not made by Studio; move it away to use the journal.</source>
        <translation>{file} se trouve à côté du journal et n’a pas été créé par Studio ; déplacez ce fichier pour utiliser le journal.</translation>
    </message>
    <message>
        <source>{token}: the list {file} has no such column; it has {columns}.</source>
        <translation>{token} : la liste {file} n&apos;a pas cette colonne ; elle a {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} and {n} other|{rows} and {n} others</source>
        <translation>
            <numerusform>{rows} et {n} autre</numerusform>
            <numerusform>{rows} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key} (ligne {line})</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.</source>
        <translation>
            <numerusform>{n} ligne de la liste sur {total} a des photos.</numerusform>
            <numerusform>{n} lignes de la liste sur {total} ont des photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no row “{key}”, to which it was assigned by hand.</source>
        <translation>La liste n&apos;a pas de ligne « {key} », à laquelle elle a été attribuée à la main.</translation>
    </message>
    <message>
        <source>No row of the list is for this photo.</source>
        <translation>Aucune ligne de la liste ne correspond à cette photo.</translation>
    </message>
    <message>
        <source>Several rows of the list may be for this photo: {rows}.</source>
        <translation>Plusieurs lignes de la liste peuvent correspondre à cette photo : {rows}.</translation>
    </message>
    <message>
        <source>Rows of the list have the same key: {rows}.</source>
        <translation>Des lignes de la liste ont la même clé : {rows}.</translation>
    </message>
    <message>
        <source>Its row of the list is not complete: {rows} lacks {columns}.</source>
        <translation>Sa ligne de la liste est incomplète : {rows} n&apos;a pas {columns}.</translation>
    </message>
    <message>
        <source>It was taken before the first code card of its camera.</source>
        <translation>Elle a été prise avant la première carte à code de son appareil.</translation>
    </message>
    <message>
        <source>The code card before it can&apos;t be read.</source>
        <translation>La carte à code qui précède est illisible.</translation>
    </message>
    <message>
        <source>The code card before it has {code}, which is not in the list.</source>
        <translation>La carte à code qui précède porte {code}, absent de la liste.</translation>
    </message>
    <message>
        <source>The code card before it has the codes of several rows: {rows}.</source>
        <translation>La carte à code qui précède porte les codes de plusieurs lignes : {rows}.</translation>
    </message>
    <message>
        <source>It was assigned to nobody by hand.</source>
        <translation>Elle a été attribuée à personne, à la main.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more like these needs a look.|{n} more like these need a look.</source>
        <translation>
            <numerusform>{n} autre de ce genre est à vérifier.</numerusform>
            <numerusform>{n} autres de ce genre sont à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code card can&apos;t be read; {n} photo after it has no row.|{photo}: the code card can&apos;t be read; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo} : la carte à code est illisible ; {n} photo qui suit n&apos;a pas de ligne.</numerusform>
            <numerusform>{photo} : la carte à code est illisible ; {n} photos qui suivent n&apos;ont pas de ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code {code} is not in the list; {n} photo after it has no row.|{photo}: the code {code} is not in the list; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo} : le code {code} n&apos;est pas dans la liste ; {n} photo qui suit n&apos;a pas de ligne.</numerusform>
            <numerusform>{photo} : le code {code} n&apos;est pas dans la liste ; {n} photos qui suivent n&apos;ont pas de ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the card has the codes of several rows: {rows}.</source>
        <translation>{photo} : la carte porte les codes de plusieurs lignes : {rows}.</translation>
    </message>
    <message>
        <source>{photo}: the card of {rows} was photographed again.</source>
        <translation>{photo} : la carte de {rows} a été photographiée de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo was taken before the first code card.|{photo} and others: {n} photos were taken before the first code card.</source>
        <translation>
            <numerusform>{photo} : {n} photo a été prise avant la première carte à code.</numerusform>
            <numerusform>{photo} et d&apos;autres : {n} photos ont été prises avant la première carte à code.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the clock of the camera jumped back.</source>
        <translation>{photo} : l&apos;horloge de l&apos;appareil a reculé.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: its folder has photos of {n} camera.|{photo}: its folder has photos of {n} cameras; each is matched with its own cards.</source>
        <translation>
            <numerusform>{photo} : son dossier a des photos de {n} appareil.</numerusform>
            <numerusform>{photo} : son dossier a des photos de {n} appareils ; chacun est associé à ses propres cartes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.</source>
        <translation>
            <numerusform>{n} ligne de la liste n&apos;a pas de photos : {rows}.</numerusform>
            <numerusform>{n} lignes de la liste n&apos;ont pas de photos : {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list have the same key, so none gets photos: {rows}.</source>
        <translation>Des lignes de la liste ont la même clé, aucune ne reçoit donc de photos : {rows}.</translation>
    </message>
    <message>
        <source>A row that is not complete gets no photos: {rows}.</source>
        <translation>Une ligne incomplète ne reçoit pas de photos : {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.</source>
        <translation>
            <numerusform>{n} photo n&apos;a pas de ligne dans la liste : {photo}.</numerusform>
            <numerusform>{n} photos n&apos;ont pas de ligne dans la liste, d&apos;abord {photo}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: several rows come into question: {rows}.</source>
        <translation>{photo} : plusieurs lignes entrent en ligne de compte : {rows}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; came with Studio and stays as it is.</source>
        <translation>« {name} » est fournie avec Studio et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file has a name that the list no longer gives and goes to the trash: {files}.|{n} files have names that the list no longer gives and go to the trash, {files} first.</source>
        <translation>
            <numerusform>{n} fichier a un nom que la liste ne donne plus et va à la corbeille : {files}.</numerusform>
            <numerusform>{n} fichiers ont des noms que la liste ne donne plus et vont à la corbeille, d&apos;abord {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no date taken; its name has the file&apos;s date, in local time.|{n} photos have no date taken; their names have the file&apos;s date, in local time.</source>
        <translation>
            <numerusform>{n} photo n’a pas de date de prise de vue ; son nom a la date du fichier, en heure locale.</numerusform>
            <numerusform>{n} photos n’ont pas de date de prise de vue ; leurs noms ont la date du fichier, en heure locale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty on {n} photo.|{token} is empty on {n} photos.</source>
        <translation>
            <numerusform>{token} est vide sur {n} photo.</numerusform>
            <numerusform>{token} est vide sur {n} photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date taken in this photo; its name has the file&apos;s date, in local time.</source>
        <translation>Pas de date de prise de vue dans cette photo ; son nom a la date du fichier, en heure locale.</translation>
    </message>
    <message>
        <source>It shows a code card and is left out.</source>
        <translation>Elle montre une carte à code et est laissée de côté.</translation>
    </message>
    <message>
        <source>{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.</source>
        <translation>{file} ne convient pas à un index d&apos;album scolaire, limité à 9 lettres et chiffres ; utilisez {token}.</translation>
    </message>
    <message>
        <source>By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without serial numbers are mixed.</source>
        <translation>D’après l’heure, elle appartient à une autre carte que d’après son nom ({rows}) : une horloge est revenue en arrière, ou des appareils sans numéro de série sont mélangés.</translation>
    </message>
    <message>
        <source>More photos follow its code card than others, and somebody in the list has none: the next card may not have been seen ({rows}).</source>
        <translation>Plus de photos suivent sa carte à code que les autres, et quelqu&apos;un dans la liste n&apos;en a pas : la carte suivante n&apos;a peut-être pas été vue ({rows}).</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|{photo}: {n} photos follow this card, more than others; the next card may not have been seen.</source>
        <translation>
            <numerusform>{photo} : {n} photo suit cette carte, plus que les autres ; la carte suivante n&apos;a peut-être pas été vue.</numerusform>
            <numerusform>{photo} : {n} photos suivent cette carte, plus que les autres ; la carte suivante n&apos;a peut-être pas été vue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that was delivered before is kept, though its photo has no row of the list now.|{n} files that were delivered before are kept, though their photos have no row of the list now.</source>
        <translation>
            <numerusform>{n} fichier déjà livré est conservé, bien que sa photo n’ait plus de ligne dans la liste.</numerusform>
            <numerusform>{n} fichiers déjà livrés sont conservés, bien que leurs photos n’aient plus de ligne dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>Le logo {file} n’est pas une image que Studio peut ouvrir ; utilisez un PNG, un SVG ou une photo.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read: {reason}.</source>
        <translation>{what} {file} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>planche-contact</translation>
    </message>
    <message>
        <source>Another photo gets the name {file} too; add {token} to the name.</source>
        <translation>Une autre photo reçoit aussi le nom {file} ; ajoutez {token} au nom.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a photo</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of a photo</comment>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of a photo</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>crashed</source>
        <comment>of a photo</comment>
        <translation>plantée</translation>
    </message>
    <message>
        <source>left to do</source>
        <comment>of a photo</comment>
        <translation>restante</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>of a photo</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>of a photo</comment>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>{time} of one worker</source>
        <translation>{time} d’un seul processus</translation>
    </message>
    <message>
        <source>Written by Studio {version}.</source>
        <translation>Rédigé par Studio {version}.</translation>
    </message>
    <message>
        <source>Run {number}, {started}: {words}.</source>
        <translation>Passage {number}, {started} : {words}.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>tous vérifiés</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} vérifiés</translation>
    </message>
    <message>
        <source>This delivery is not finished.</source>
        <translation>Cette livraison n’est pas terminée.</translation>
    </message>
    <message>
        <source>This delivery was undone: its files went to the trash.</source>
        <translation>Cette livraison a été annulée : ses fichiers sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Elle n’a pas pu être livrée.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>in place of an older file</source>
        <translation>à la place d’un fichier plus ancien</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>{name}: report of a delivery</source>
        <translation>{name} : rapport d’une livraison</translation>
    </message>
    <message>
        <source>Small pictures are shown for the first {count} photos.</source>
        <translation>Seules les {count} premières photos ont une vignette.</translation>
    </message>
    <message>
        <source>Search for a name or word</source>
        <translation>Chercher un nom ou un mot</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Folders and journal</source>
        <translation>Dossiers et journal</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo|{n} photos</source>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Not delivered: {count}</source>
        <translation>Non livrées : {count}</translation>
    </message>
    <message>
        <source>Sums (SHA-256)</source>
        <translation>Sommes (SHA-256)</translation>
    </message>
    <message>
        <source>With notes: {count}</source>
        <translation>Avec remarques : {count}</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf, .csv or .json; {file} does not.</source>
        <translation>Un rapport se termine par .html, .pdf, .csv ou .json ; {file} non.</translation>
    </message>
    <message>
        <source>{source} is not a folder; only folders can be watched.</source>
        <translation>{source} n’est pas un dossier ; seuls des dossiers peuvent être surveillés.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed while the folder was watched: put it back, or end and watch anew.</source>
        <translation>Un filigrane, une police ou un profil de couleurs de la recette a changé pendant la surveillance du dossier : remettez-le en place, ou arrêtez la surveillance et recommencez-la.</translation>
    </message>
    <message>
        <source>Files of the export &apos;{export}&apos; would arrive in a watched folder and be delivered again and again; choose a destination outside of {folder}, or give the export a folder.</source>
        <translation>Les fichiers de l’export « {export} » arriveraient dans un dossier surveillé et seraient livrés encore et encore ; choisissez une destination hors de {folder}, ou donnez un dossier à l’export.</translation>
    </message>
    <message>
        <source>{number} cards do not go on a page; {allowed} do.</source>
        <translation>{number} cartes ne vont pas sur une page ; possible : {allowed}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A QR code can&apos;t hold “{code}”.</source>
        <translation>Un code QR ne peut pas contenir « {code} ».</translation>
    </message>
    <message>
        <source>Photo is too large to look for a code in it.</source>
        <translation>La photo est trop grande pour y chercher un code.</translation>
    </message>
    <message>
        <source>It holds floats without a colour profile; they were taken as linear light.</source>
        <translation>Elle contient des nombres à virgule flottante sans profil de couleurs ; ils ont été lus comme lumière linéaire.</translation>
    </message>
    <message>
        <source>Its colour profile is in another file; its colours were taken as sRGB.</source>
        <translation>Son profil de couleur se trouve dans un autre fichier ; ses couleurs ont été prises pour du sRGB.</translation>
    </message>
    <message>
        <source>Its colour profile is broken; the colours that the file names elsewhere were used.</source>
        <translation>Son profil de couleurs est endommagé ; les couleurs que le fichier indique ailleurs ont été utilisées.</translation>
    </message>
    <message>
        <source>File may be damaged: its data don&apos;t quite fit its picture. Look at it.</source>
        <translation>Le fichier est peut-être endommagé : ses données ne correspondent pas tout à fait à son image. Regardez-la.</translation>
    </message>
    <message>
        <source>What is brighter than white in it was made white.</source>
        <translation>Ce qui y est plus clair que le blanc est devenu blanc.</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing, and with them a piece of the picture&apos;s last few rows.</source>
        <translation>Les derniers octets du fichier manquent, et avec eux une partie des dernières lignes de l’image.</translation>
    </message>
    <message>
        <source>File was moved or deleted.</source>
        <translation>Le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: you have no permission to open it.</source>
        <translation>Fichier illisible : vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>C&apos;est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle.</source>
        <translation>C’est un lien qui tourne en rond.</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: its path is too long.</source>
        <translation>Le fichier ne peut pas être ouvert : son chemin est trop long.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>C&apos;est un tube (pipe) ou un périphérique, pas une photo.</translation>
    </message>
    <message>
        <source>Photo has {pixels} pixels; the limit is {limit}.</source>
        <translation>La photo a {pixels} pixels ; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.</source>
        <translation>La photo a {size:,.0f} mégapixels ; la limite est de {limit:,.0f}.</translation>
    </message>
    <message>
        <source>File is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>selon son en-tête, l&apos;image n&apos;a aucun pixel</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: no file can have such a name.</source>
        <translation>Le fichier ne peut pas être ouvert : aucun fichier ne peut porter un tel nom.</translation>
    </message>
    <message>
        <source>File, or a folder that it lies in, was replaced by a link, which is not followed.</source>
        <translation>Le fichier, ou un dossier qui le contient, a été remplacé par un lien, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>Its transparency was left out; what is transparent is white.</source>
        <translation>Sa transparence a été omise ; ce qui est transparent est blanc.</translation>
    </message>
    <message>
        <source>File is a BMP that holds a picture in another format, which Studio can&apos;t read.</source>
        <translation>Le fichier est un BMP contenant une image dans un autre format, que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>File is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>Le fichier est un grand document Photoshop (PSB), que Studio ne peut pas lire ; enregistrez-le en TIFF.</translation>
    </message>
    <message>
        <source>File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can&apos;t read; save it as TIFF, or with 8 bits.</source>
        <translation>Le fichier est un document Photoshop à {bits} bits par canal dans un mode de couleurs que Studio ne peut pas lire ; enregistrez-le en TIFF, ou à 8 bits.</translation>
    </message>
    <message>
        <source>File is a Photoshop document of separate inks (Multichannel), whose colours Studio can&apos;t read; save it as RGB.</source>
        <translation>Le fichier est un document Photoshop à encres séparées (multicouche), dont Studio ne peut pas lire les couleurs ; enregistrez-le en RVB.</translation>
    </message>
    <message>
        <source>File is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Le fichier est un BMP d’une version que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>File was saved without its flattened picture; save it again with “Maximize Compatibility” switched on, or as TIFF.</source>
        <translation>Le fichier a été enregistré sans son image aplatie ; enregistrez-le avec « Maximiser la compatibilité », ou en TIFF.</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>une vidéo (AVI)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <translation>un son (WAV)</translation>
    </message>
    <message>
        <source>File is {what}, not a photo that Studio can open.</source>
        <translation>Le fichier est {what}, pas une photo que Studio peut ouvrir.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation>un document PostScript (EPS)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document de bureautique</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
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
        <source>a packed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>une image Radiance (HDR)</translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation>un projet GIMP (XCF)</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>une vidéo (Matroska ou WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>une vidéo (MPEG)</translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation>un son ou une vidéo (Ogg)</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>un son (MP3)</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation>un son (FLAC)</translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation>un fichier où macOS garde des notes sur un autre</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>un programme pour Windows</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>un programme pour Linux</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document de bureautique</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dessin (SVG)</translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation>un fichier de métadonnées (XMP)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>une page web (HTML)</translation>
    </message>
    <message>
        <source>File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.</source>
        <translation>Le fichier ne contient que des zéros : son contenu s’est perdu sur la carte, sur un disque ou lors d’une copie.</translation>
    </message>
    <message>
        <source>File is not a photo that Studio can open; it opens {known}.</source>
        <translation>Le fichier n’est pas une photo que Studio peut ouvrir ; il ouvre {known}.</translation>
    </message>
    <message>
        <source>a HEIF or AVIF of the minimized kind</source>
        <translation>un HEIF ou AVIF de forme minimisée</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>une vidéo ou un son (MP4, MOV)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte simple</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>This SVG is over 5 MB, too large for a watermark.</source>
        <translation>Ce SVG dépasse 5 Mo, trop gros pour un filigrane.</translation>
    </message>
    <message>
        <source>This packed SVG (.svgz) is damaged.</source>
        <translation>Ce SVG compressé (.svgz) est endommagé.</translation>
    </message>
    <message>
        <source>its header speaks of {channels} channels</source>
        <translation>son en-tête parle de {channels} canaux</translation>
    </message>
    <message>
        <source>File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save it with 8 or 16 bits per channel.</source>
        <translation>Le fichier est un TIFF de nombres signés ou complexes, qui ne disent pas ce qui est noir et ce qui est blanc ; enregistrez-le en 8 ou 16 bits par canal.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the file is a {format}.</source>
        <translation>Le nom se termine par {suffix}, mais le fichier est un {format}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo ({kind}).</source>
        <translation>Studio n’a pas pu traiter cette photo ({kind}).</translation>
    </message>
    <message>
        <source>The name has no suffix; the file is a {format}.</source>
        <translation>Le nom n’a pas d’extension ; le fichier est un {format}.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory.</source>
        <translation>La photo est trop grande pour cet ordinateur : il lui faut {need:.1f} Go de mémoire.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Pas assez de mémoire pour cette photo.</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Son commentaire a été omis, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Une partie de son EXIF est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Les notes du fabricant de l&apos;appareil ont été omises, car un JPEG ne contient que 64 Ko d&apos;EXIF.</translation>
    </message>
    <message>
        <source>The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Les champs EXIF les plus longs ont été omis, car un JPEG n’en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Son EXIF est endommagé et a été omis.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Une partie de son XMP est hors du paquet principal et a été omise.</translation>
    </message>
    <message>
        <source>Its content credentials (C2PA) were left out, since they are about the original file.</source>
        <translation>Les Content Credentials (C2PA) ont été omis, car ils concernent le fichier d’origine.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Une partie de ses métadonnées est illisible et a été omise.</translation>
    </message>
    <message>
        <source>Its {kind} is over {limit} MB and was left out.</source>
        <translation>Son {kind} dépasse {limit} Mo et a été omis.</translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation>Une partie de son IPTC est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Les parties les plus longues de son IPTC ont été omises, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>Son XMP est endommagé et a été omis.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Son XMP a été omis, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Les plus grandes parties de son XMP ont été omises, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs.</source>
        <translation>Pas assez de mémoire pour cette photo ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Photo could not be read, or its file not written: {reason}.</source>
        <translation>La photo n’a pas pu être lue, ou son fichier écrit : {reason}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo; the log has the details.</source>
        <translation>Studio n’a pas pu traiter cette photo ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate.</source>
        <translation>CMJN sans profil de couleurs : ses encres ont été converties par simple calcul, ses couleurs sont approximatives.</translation>
    </message>
    <message>
        <source>It has entities from other files, which Studio does not read; save it as plain SVG.</source>
        <translation>Il contient des entités d’autres fichiers, que Studio ne lit pas ; enregistrez-le en SVG simple.</translation>
    </message>
    <message>
        <source>The filters of this SVG take too long to draw; simplify them.</source>
        <translation>Les filtres de ce SVG sont trop longs à dessiner ; simplifiez-les.</translation>
    </message>
    <message>
        <source>The journal was written by another Studio; only what you have delivered yourself can be handed on.</source>
        <translation>Le journal a été écrit par un autre Studio ; seul ce que vous avez livré vous-même peut être transmis.</translation>
    </message>
    <message>
        <source>Write the columns as {example}, with commas between them.</source>
        <translation>Écrivez les colonnes sous la forme {example}, séparées par des virgules.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a size such as &quot;2 GB&quot; or &quot;700 MB&quot;, or &quot;&quot; for one file.</source>
        <translation>{key} vaut {value} ; il faut une taille telle que &quot;2 GB&quot; ou &quot;700 MB&quot;, ou &quot;&quot; pour un seul fichier.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be an address such as {example}.</source>
        <translation>{key} vaut {value} ; il faut une adresse telle que {example}.</translation>
    </message>
    <message>
        <source>logo can&apos;t be the name of a file.</source>
        <translation>logo ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length such as {example}.</source>
        <translation>{key} vaut {value} ; il faut une longueur telle que {example}.</translation>
    </message>
    <message>
        <source>the pictures of the contact sheet would be too small; take fewer on a page.</source>
        <translation>les images de la planche-contact seraient trop petites ; mettez-en moins par page.</translation>
    </message>
    <message>
        <source>Write a size such as {example}.</source>
        <translation>Indiquez une taille, par exemple {example}.</translation>
    </message>
    <message>
        <source>Write an address such as {example}.</source>
        <translation>Indiquez une adresse, par exemple {example}.</translation>
    </message>
    <message>
        <source>data names far too many columns; {limit} is the most.</source>
        <translation>data nomme beaucoup trop de colonnes ; {limit} au maximum.</translation>
    </message>
    <message>
        <source>data.numbers has far too many texts; {limit} is the most.</source>
        <translation>data.numbers a beaucoup trop de textes ; {limit} au maximum.</translation>
    </message>
    <message>
        <source>data.columns.{name}: {token} says something else; choose another name.</source>
        <translation>data.columns.{name} : {token} a un autre sens ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>data.columns: {name} can&apos;t be the name of a token; use letters.</source>
        <translation>data.columns : {name} ne peut pas nommer un champ ; utilisez des lettres.</translation>
    </message>
    <message>
        <source>data.columns holds an empty name; write the column as the list has it.</source>
        <translation>data.columns contient un nom vide ; écrivez la colonne comme dans la liste.</translation>
    </message>
    <message>
        <source>{key} is {value}; the exports of this recipe are {names}.</source>
        <translation>{key} vaut {value} ; les exports de cette recette sont {names}.</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Nom d’origine</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Nom de l’export</translation>
    </message>
    <message>
        <source>Its colour profile is broken or for another kind of picture; its colours were taken as sRGB.</source>
        <translation>Son profil de couleurs est abîmé ou pour un autre type d’image ; ses couleurs ont été prises comme sRGB.</translation>
    </message>
    <message>
        <source>the recipe has no export that is on; it needs at least one.</source>
        <translation>la recette n’a aucun export actif ; il en faut au moins un.</translation>
    </message>
    <message>
        <source>Write a file name.</source>
        <translation>Indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>Names can&apos;t contain / or \. Use Subfolder.</source>
        <translation>Un nom ne peut pas contenir / ou \. Utilisez Sous-dossier.</translation>
    </message>
    <message>
        <source>The subfolder must stay inside the destination.</source>
        <translation>Le sous-dossier doit rester dans la destination.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a number from -360 to 360.</source>
        <translation>{key} vaut {value}&#xa0;; il faut un nombre de -360 à 360.</translation>
    </message>
    <message>
        <source>{key} is empty: name the file of the watermark.</source>
        <translation>{key} est vide&#xa0;: indiquez le fichier du filigrane.</translation>
    </message>
    <message>
        <source>{key} is empty: write what the watermark says.</source>
        <translation>{key} est vide&#xa0;: écrivez le texte du filigrane.</translation>
    </message>
    <message>
        <source>{path} is not an ICC profile that RGB pictures can be converted to; choose another.</source>
        <translation>{path} n’est pas un profil ICC vers lequel convertir des images RVB ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB.</source>
        <translation>Converti de {mode} en sRGB.</translation>
    </message>
    <message>
        <source>It is transparent everywhere, so it would show nothing.</source>
        <translation>Il est entièrement transparent et ne montrerait rien.</translation>
    </message>
    <message>
        <source>The font &apos;{font}&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>La police &apos;{font}&apos; est inutilisable&#xa0;: endommagée ou d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>The profile {path} can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire le profil {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It shows a picture from another file, {file}; embed the picture in the SVG.</source>
        <translation>Il montre une image d’un autre fichier, {file} ; intégrez l’image dans le SVG.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Ses éléments sont trop imbriqués pour être dessinés&#xa0;; enregistrez-le en SVG simple.</translation>
    </message>
    <message>
        <source>This SVG shows nothing.</source>
        <translation>Ce SVG ne montre rien.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged.</source>
        <translation>Une image intégrée est endommagée.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.</source>
        <translation>Une image intégrée est endommagée, ou n’est pas un PNG, JPEG, WebP, GIF ou SVG.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is too large.</source>
        <translation>Une image intégrée est trop grande.</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be used. {problem}</source>
        <translation>Le filigrane {file} est inutilisable. {problem}</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire le filigrane {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>Ce n&apos;est pas un SVG valide.</translation>
    </message>
    <message>
        <source>File is a JPEG XL in CMYK, whose black ink Studio can&apos;t read; save it as RGB.</source>
        <translation>Le fichier est un JPEG XL en CMJN, dont Studio ne peut pas lire l’encre noire ; enregistrez-le en RVB.</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn.</source>
        <translation>Ce SVG ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place} : {problem}</translation>
    </message>
    <message>
        <source>The measurement brought no result.</source>
        <translation>La mesure n’a donné aucun résultat.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>Cancelled: newer pictures are to be scaled.</source>
        <translation>Annulé : de nouvelles images sont à redimensionner.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{file} is not a recipe: a key in it has far too many parts or letters.</source>
        <translation>{file} n’est pas une recette : une clé y a beaucoup trop de parties ou de lettres.</translation>
    </message>
    <message>
        <source>{file} is too large to be a recipe.</source>
        <translation>{file} est trop grand pour une recette.</translation>
    </message>
    <message>
        <source>version is missing; write version = 1.</source>
        <translation>version manque ; écrivez version = 1.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {detail}.</source>
        <translation>{file} n&apos;est pas du TOML valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it holds a number with far too many digits.</source>
        <translation>{file} n’est pas une recette : elle contient un nombre avec beaucoup trop de chiffres.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: its lists or tables are nested far too deep.</source>
        <translation>{file} n’est pas une recette : ses listes ou tables sont beaucoup trop imbriquées.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it is not a recipe.</source>
        <translation>{file} n’est pas un fichier, donc pas une recette.</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8, so it is not a recipe.</source>
        <translation>{file} n’est pas un texte en UTF-8, donc pas une recette.</translation>
    </message>
    <message>
        <source>a watermark has either an image or a text.</source>
        <translation>un filigrane a soit une image, soit un texte.</translation>
    </message>
    <message>
        <source>The font &apos;{name}&apos; is not on this computer; the fonts that come with Studio are {fonts}.</source>
        <translation>La police « {name} » n’est pas sur cet ordinateur ; celles fournies avec Studio sont {fonts}.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters of the text &apos;{text}&apos;: {letters}. Install one, or change the text.</source>
        <translation>Aucune police de cet ordinateur n’a ces lettres du texte « {text} » : {letters}. Installez-en une, ou changez le texte.</translation>
    </message>
    <message>
        <source>The font file {file} is not there.</source>
        <translation>Le fichier de police {file} est absent.</translation>
    </message>
    <message>
        <source>The font file {file} is too large to be a font.</source>
        <translation>Le fichier de police {file} est trop gros pour une police.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. Did you mean {meant}? The library has {names}.</source>
        <translation>Il n’y a pas de recette « {name} ». Vouliez-vous dire {meant} ? La bibliothèque contient {names}.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;; the library is empty.</source>
        <translation>Il n’y a pas de recette « {name} » ; la bibliothèque est vide.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. The library has {names}.</source>
        <translation>Il n’y a pas de recette « {name} ». La bibliothèque contient {names}.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;{name}&apos; in {folder}.</source>
        <translation>Il y a trop de recettes nommées à peu près &apos;{name}&apos; dans {folder}.</translation>
    </message>
    <message>
        <source>The recipe &apos;{name}&apos; came with the program and can&apos;t be deleted.</source>
        <translation>La recette &apos;{name}&apos; est fournie avec le programme et ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be saved in {folder}: {reason}.</source>
        <translation>La recette ne peut pas être enregistrée dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>Nothing says which column of the list photos are matched with; the list has {columns}.</source>
        <translation>Rien n&apos;indique avec quelle colonne de la liste associer les photos ; la liste contient {columns}.</translation>
    </message>
    <message>
        <source>The list {file} has no column “{name}”; it has {columns}.</source>
        <translation>La liste {file} n&apos;a pas de colonne « {name} » ; elle contient {columns}.</translation>
    </message>
    <message>
        <source>The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.</source>
        <translation>La liste {file} n&apos;est pas en UTF-8. En {first} on lit : {first_rows}. En {second} : {second_rows}.</translation>
    </message>
    <message>
        <source>{token} is a column of a list, and there is no list.</source>
        <translation>{token} est une colonne d&apos;une liste, et il n&apos;y a pas de liste.</translation>
    </message>
    <message>
        <source>Columns taken by their usual names: {columns}. The recipe can name others.</source>
        <translation>Colonnes prises d&apos;après leurs noms habituels : {columns}. La recette peut en nommer d&apos;autres.</translation>
    </message>
    <message>
        <source>A recipe file ends in {ending}; {file} does not.</source>
        <translation>Un fichier de recette se termine par {ending} ; pas {file}.</translation>
    </message>
    <message>
        <source>It has {count} recipe files; exactly one can be imported.</source>
        <translation>Il contient {count} fichiers de recette ; un seul exactement peut être importé.</translation>
    </message>
    <message>
        <source>{option} is for a list, and there is none.</source>
        <translation>{option} concerne une liste, et il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>No date taken in this photo; the file&apos;s date was used, in local time.</source>
        <translation>Pas de date de prise de vue dans cette photo ; la date du fichier a été utilisée, en heure locale.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be deleted: {reason}.</source>
        <translation>La recette {file} ne peut pas être supprimée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The recipes in {folder} can&apos;t be listed: {reason}.</source>
        <translation>Les recettes de {folder} ne peuvent pas être listées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>data.numbers is {value}; only {{k}} can stand in it, and no / or \.</source>
        <translation>data.numbers est {value} ; seul {{k}} peut y figurer, ni / ni \.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {{stem}}.</source>
        <translation>file est vide ; écrivez un modèle tel que {{stem}}.</translation>
    </message>
    <message>
        <source>file is {value}: names can&apos;t contain / or \; use the subfolder.</source>
        <translation>file est {value} : les noms ne peuvent contenir ni / ni \ ; utilisez le sous-dossier.</translation>
    </message>
    <message>
        <source>folder is {value}: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder vaut {value}&#xa0;: il doit rester dans la destination, sans .. ni lecteur.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; needs {keys}.</source>
        <translation>le mode de taille &apos;{mode}&apos; demande {keys}.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; does not take {keys}; it takes {allowed}.</source>
        <translation>le mode de taille &apos;{mode}&apos; n&apos;accepte pas {keys}&#xa0;; il accepte {allowed}.</translation>
    </message>
    <message>
        <source>{key} is {value}: more than 100 enlarges, which is not allowed.</source>
        <translation>{key} est {value} : plus de 100 agrandit, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>there are {count} keywords; {limit} is the most.</source>
        <translation>il y a {count} mots-clés ; {limit} au maximum.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name est vide&#xa0;: chaque export doit avoir un nom.</translation>
    </message>
    <message>
        <source>there are {count} watermarks; {limit} is the most.</source>
        <translation>il y a {count} filigranes ; {limit} au plus.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile est vide&#xa0;; c&apos;est srgb, keep ou le chemin d&apos;un fichier ICC.</translation>
    </message>
    <message>
        <source>the recipe has {count} exports; {limit} is the most.</source>
        <translation>la recette a {count} exports ; {limit} au plus.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be more than 0.</source>
        <translation>{key} vaut {value}&#xa0;; il faut plus de 0.</translation>
    </message>
    <message>
        <source>More than 100 % enlarges. Allow it below first.</source>
        <translation>Plus de 100 % agrandit. Autorisez-le d’abord ci-dessous.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>two exports are named &apos;{name}&apos;; give each a name of its own.</source>
        <translation>deux exports se nomment &apos;{name}&apos;&#xa0;; donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Another export has this name.</source>
        <translation>Un autre export porte déjà ce nom.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>pas de nombres</translation>
    </message>
    <message>
        <source>The repeated watermark is too small for a photo of this size; choose a larger scale or gap.</source>
        <translation>Le filigrane répété est trop petit pour une photo de cette taille ; choisissez une échelle ou un écart plus grand.</translation>
    </message>
    <message>
        <source>{key} has {count} letters; {limit} is the most.</source>
        <translation>{key} a {count} caractères ; {limit} est le maximum.</translation>
    </message>
    <message>
        <source>{key} is {value}: a single {brace} has no partner; write {double} for one.</source>
        <translation>{key} vaut {value}&#xa0;: un {brace} seul n&apos;a pas de pendant&#xa0;; écrivez {double} pour en obtenir un.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} is not a token; the tokens are {tokens}.</source>
        <translation>{key} est {value} : {token} n’est pas un jeton ; les jetons sont {tokens}.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} can&apos;t be formatted; a width is for numbers, as in {{n:04}}.</source>
        <translation>{key} est {value} : {token} ne peut pas être formaté ; une largeur est pour les nombres, comme {{n:04}}.</translation>
    </message>
    <message>
        <source>{brace} has no partner.</source>
        <translation>{brace} est seul.</translation>
    </message>
    <message>
        <source>“{token}” isn&apos;t a token. Press + to insert one.</source>
        <translation>« {token} » n’est pas un champ. Cliquez sur + pour en insérer un.</translation>
    </message>
    <message>
        <source>“{token}”: only numbers take a width, as in {{n:04}}.</source>
        <translation>« {token} » : seuls les nombres ont une largeur, comme {{n:04}}.</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; allowed: {names}.</source>
        <translation>{key} n’est pas une clé de recette ; permis : {names}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {kind}.</source>
        <translation>{key} vaut {value}&#xa0;; il faut {kind}.</translation>
    </message>
    <message>
        <source>export {number} (&apos;{name}&apos;)</source>
        <translation>export {number} (« {name} »)</translation>
    </message>
    <message>
        <source>export {number}</source>
        <translation>export {number}</translation>
    </message>
    <message>
        <source>{export}, watermark {number}</source>
        <translation>{export}, filigrane {number}</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.</source>
        <translation>{key} n’est pas une clé de recette ; vouliez-vous dire {near} ? Permis : {names}.</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>{kind} supérieur à {low}, au plus {high}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>{kind} d’au moins {low}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} manque.</translation>
    </message>
    <message>
        <source>{key}: {detail}</source>
        <translation>{key} : {detail}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>l’un de {names}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of {count}, each {kinds}</source>
        <translation>une liste de {count}, chacun {kinds}</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>une table avec {keys}</translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>une longueur&#xa0;: des pixels (10) ou un pourcentage du petit côté (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} à {high}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>{key} vaut {value}&#xa0;; il faut une longueur&#xa0;: des pixels (10) ou un pourcentage du petit côté (3%).</translation>
    </message>
    <message>
        <source>{key} is {value}; a length goes up to {limit}.</source>
        <translation>{key} vaut {value}&#xa0;; une longueur va jusqu&apos;à {limit}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>{key} vaut {value}&#xa0;; il faut une couleur, écrite #rrggbb&#xa0;: le blanc est #ffffff.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must not be negative.</source>
        <translation>{key} est {value} ; il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>{key} is for images; this watermark is a text.</source>
        <translation>{key} ne vaut que pour une image ; ce filigrane est un texte.</translation>
    </message>
    <message>
        <source>{key} is for texts; this watermark is an image.</source>
        <translation>{key} vaut pour les textes ; ce filigrane est une image.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{path} est un lien qui sort de la destination&#xa0;; rien n&apos;est livré par ce lien.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre quota de disque est atteint</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>the network folder can&apos;t be reached</source>
        <translation>le dossier réseau est inaccessible</translation>
    </message>
    <message>
        <source>First name, of the list</source>
        <translation>Prénom, de la liste</translation>
    </message>
    <message>
        <source>Last name, of the list</source>
        <translation>Nom, de la liste</translation>
    </message>
    <message>
        <source>Full name, of the list</source>
        <translation>Nom complet, de la liste</translation>
    </message>
    <message>
        <source>Class, of the list</source>
        <translation>Classe, de la liste</translation>
    </message>
    <message>
        <source>Grade, of the list</source>
        <translation>Niveau, de la liste</translation>
    </message>
    <message>
        <source>Teacher, of the list</source>
        <translation>Enseignant, de la liste</translation>
    </message>
    <message>
        <source>Code, of the list</source>
        <translation>Code, de la liste</translation>
    </message>
    <message>
        <source>SKU, of the list</source>
        <translation>Référence, de la liste</translation>
    </message>
    <message>
        <source>Number within the row of the list</source>
        <translation>Numéro dans la ligne de la liste</translation>
    </message>
    <message>
        <source>Number in the delivery</source>
        <translation>Numéro dans la livraison</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Year taken</source>
        <translation>Année de prise</translation>
    </message>
    <message>
        <source>Month taken</source>
        <translation>Mois de prise</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>Jour de prise</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Heure de prise</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Name of your studio</source>
        <translation>Nom de votre studio</translation>
    </message>
    <message>
        <source>Rating, 0 to 5</source>
        <translation>Note, de 0 à 5</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation>Copyright seul</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Keep location (GPS)</source>
        <translation>Garder le lieu (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers</source>
        <translation>Garder les numéros de série</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Garder l’original</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>Changer les métadonnées</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation>Enregistrer la recette sous</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nom de la recette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A recipe of this name came with Studio and stays as it is. Choose another name.</source>
        <translation>Une recette de ce nom est fournie avec Studio et reste telle quelle. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Une recette de ce nom existe déjà ; elle sera remplacée.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that are meant</source>
        <translation>Personnes possibles</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Saisir un nom ou un code…</translation>
    </message>
    <message>
        <source>Name or code of the person</source>
        <translation>Nom ou code de la personne</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Rename the export</source>
        <translation>Renommer l&apos;export</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation>Changer le nom du fichier</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <source>Change the subfolder</source>
        <translation>Modifier le sous-dossier</translation>
    </message>
    <message>
        <source>Keep the original file&apos;s date</source>
        <translation>Garder la date du fichier d’origine</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Nom de l’export</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Changer la date des fichiers</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation>La livraison de %1 n&apos;est pas terminée&#xa0;: il reste %2 photos sur %3.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être livrée.</numerusform>
            <numerusform>%Ln photos ne peuvent pas être livrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln fichier a d’anciens réglages. Le remplacer ?</numerusform>
            <numerusform>%Ln fichiers ont d’anciens réglages. Les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>There are no photos in what was added.</source>
        <translation>Il n&apos;y a pas de photos dans ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>There are no photos in what was added, only %1.</source>
        <translation>Il n&apos;y a pas de photos dans ce qui a été ajouté, seulement %1.</translation>
    </message>
    <message>
        <source>Paused: %1 Studio resumes by itself when it can.</source>
        <translation>En pause : %1 Studio reprend de lui-même dès que possible.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>A setting on this page needs a correction</source>
        <translation>Un réglage de cette page est à corriger</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Find people by name or code</source>
        <translation>Trouver des personnes par nom ou code</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Afficher seulement ce qui est à vérifier</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>Codes are read from card photos. Drag photos to a person to correct; type a code on a card that couldn&apos;t be read. Shift+Enter says that a photo is a card.</source>
        <translation>Les codes sont lus sur les photos des cartes. Glissez des photos sur une personne pour corriger ; saisissez le code d&apos;une carte illisible. Maj+Entrée indique qu&apos;une photo est une carte.</translation>
    </message>
    <message>
        <source>Drag photos to a person to correct, or select them and type a name or code.</source>
        <translation>Glissez des photos sur une personne pour corriger, ou sélectionnez-les et saisissez un nom ou un code.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
</context>
<context>
    <name>PhotoColumn</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation>Export désactivé</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Déjà présent</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message>
        <source>Stop looking for photos</source>
        <translation>Arrêter la recherche de photos</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>N&apos;afficher que certaines photos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Filtrer les photos par nom</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Deliver only these</source>
        <translation>Livrer seulement celles-ci</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Recherche… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>%Ln photo non affichée sera aussi livrée.</numerusform>
            <numerusform>%Ln photos non affichées seront aussi livrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are not shown will not be delivered.</source>
        <translation>Les photos non affichées ne seront pas livrées.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Seulement : %1.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation>Tous les échecs</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation>Ouvrir le fichier livré</translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation>Voir le fichier livré dans le dossier</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation>Aucune photo ne correspond.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
</context>
<context>
    <name>PhotoStatus</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Planté</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Horizontal margin</source>
        <translation>Marge horizontale</translation>
    </message>
    <message>
        <source>Vertical margin</source>
        <translation>Marge verticale</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation>De la position vers l&apos;intérieur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>%Ln filigrane</numerusform>
            <numerusform>%Ln filigranes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortraitFields</name>
    <message>
        <source>Same as landscape</source>
        <translation>Comme en paysage</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Écart entre répétitions</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Comme paysage</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Couleur des lettres</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Separate outline</source>
        <translation>Contour distinct</translation>
    </message>
    <message>
        <source>Separate shadow</source>
        <translation>Ombre distincte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Tâches parallèles</translation>
    </message>
    <message>
        <source>Find out on your own photos how many are fastest.</source>
        <translation>Mesurer sur vos propres photos combien sont les plus rapides.</translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation>Automatique (moitié de %1 Go)</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation>Durée limite par photo</translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>Vérifier chaque fichier écrit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>These settings don&apos;t affect image quality.</source>
        <translation>Ces réglages n’influent pas sur la qualité d’image.</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Votre studio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize watermark</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Move watermark</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation>Choisissez une photo pour voir comment elle sera livrée.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>L&apos;aperçu ne peut pas être créé&#xa0;; les détails sont dans le fichier de log.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the recipe needs a correction</source>
        <translation>Un réglage de la recette est à corriger</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Impossible de démarrer</translation>
    </message>
    <message>
        <source>Nothing new to deliver</source>
        <translation>Rien de nouveau à livrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln fichier · %1 libres</numerusform>
            <numerusform>%Ln fichiers · %1 libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln fichier · environ %1 sur %2 libres</numerusform>
            <numerusform>%Ln fichiers · environ %1 sur %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 photos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>finishing current photos…</source>
        <translation>fin des photos en cours…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>terminé en %1</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
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
        <source>More about recipes</source>
        <translation>Plus sur les recettes</translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation>Importer une recette…</translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation>Exporter la recette…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier en commande</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Supprimer des recettes</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved; Undo brings them back.</source>
        <translation>Les modifications de « %1 » ne sont pas enregistrées ; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is; your copy is saved.</source>
        <translation>« %1 » est fournie avec Studio et reste telle quelle ; votre copie est enregistrée.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mon %1</translation>
    </message>
    <message>
        <source>“%1” is in your library, with its files.</source>
        <translation>« %1 » est dans votre bibliothèque, avec ses fichiers.</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation>Enregistrez d&apos;abord la recette&#xa0;: la ligne de commande la lit dans son fichier.</translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation>La commande est dans le presse-papiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>Switch an export</source>
        <translation>Activer ou non un export</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Ajouter un export</translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation>Copier un export</translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation>Supprimer un export</translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation>Déplacer un export</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>Modifications de la dernière fois</translation>
    </message>
</context>
<context>
    <name>RecipePackages</name>
    <message>
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>Recipe with its files</source>
        <translation>Recette avec ses fichiers</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>The recipe is exported: %1</source>
        <translation>La recette est exportée : %1</translation>
    </message>
    <message>
        <source>Your library has a recipe “%1” already.</source>
        <translation>Votre bibliothèque contient déjà une recette « %1 ».</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is.</source>
        <translation>« %1 » est fournie avec Studio et reste telle quelle.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation>Réglages de l&apos;export</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Watermark</source>
        <comment>page</comment>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>page</comment>
        <translation>Livraison</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Deliver what is readable</source>
        <translation>Livrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Allow larger photos</source>
        <translation>Autoriser les photos plus grandes</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>Accorder plus de temps</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer rapport</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Web page with thumbnails (*.html)</source>
        <translation>Page web avec vignettes (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>PDF à imprimer ou à envoyer (*.pdf)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Rapport de livraison</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Remove photos</source>
        <translation>Retirer des photos</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Client gallery</source>
        <translation>Galerie client</translation>
    </message>
    <message>
        <source>Client proof</source>
        <translation>Épreuve client</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram portrait</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram carré</translation>
    </message>
    <message>
        <source>Print 300 dpi</source>
        <translation>Tirage 300 dpi</translation>
    </message>
    <message>
        <source>Products by SKU</source>
        <translation>Produits par SKU</translation>
    </message>
    <message>
        <source>School: class folders</source>
        <translation>École : dossiers par classe</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galerie web</translation>
    </message>
    <message>
        <source>Yearbook (PSPA)</source>
        <translation>Album scolaire (PSPA)</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>print</source>
        <translation>tirage</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>épreuve</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>yearbook</source>
        <translation>album scolaire</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Taille d&apos;origine</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>Agrandir les petites</translation>
    </message>
    <message>
        <source>Fit within</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Stretch to exact size</source>
        <translation>Étirer à la taille exacte</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Remplir et recadrer</translation>
    </message>
    <message>
        <source>Fit with border</source>
        <translation>Adapter avec bordure</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>Couleur de bordure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation>Changer la netteté</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Change the decoding</source>
        <translation>Modifier le décodage</translation>
    </message>
    <message>
        <source>Speed or quality</source>
        <translation>Vitesse ou qualité</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Changer la taille</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Heure de prise</translation>
    </message>
    <message>
        <source>Folder by folder</source>
        <translation>Dossier par dossier</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <translation>Horloges des appareils…</translation>
    </message>
    <message>
        <source>Order and numbering: %1</source>
        <translation>Ordre et numérotation : %1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation>L&apos;aperçu se prépare</translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>Revenir à l&apos;aperçu (Esc)</translation>
    </message>
    <message>
        <source>Tricky photos</source>
        <translation>Photos délicates</translation>
    </message>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>Où ce filigrane est le moins lisible, sur %Ln photo.</numerusform>
            <numerusform>Où ce filigrane est le moins lisible, sur %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this watermark is hardest to read, of %1 photos spread evenly over all %2.</source>
        <translation>Où ce filigrane est le moins lisible, sur %1 photos réparties parmi les %2.</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 photos sur %2 examinées…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Aucune photo n&apos;a pu être lue, ou toutes se ressemblent.</translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>L&apos;aperçu ne peut pas être créé&#xa0;; les détails sont dans le fichier de log.</translation>
    </message>
</context>
<context>
    <name>StressTile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation>Appuyez sur Entrée pour la voir dans l&apos;aperçu.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation>Plus haute</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Brightest under the watermark</source>
        <translation>La plus claire dessous</translation>
    </message>
    <message>
        <source>Darkest under the watermark</source>
        <translation>La plus sombre dessous</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fermer le résumé</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Causes des échecs</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Refaire les échecs</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer rapport…</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Voir les échecs</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation>Annuler la livraison…</translation>
    </message>
    <message>
        <source>Open gallery</source>
        <translation>Ouvrir la galerie</translation>
    </message>
    <message>
        <source>Open contact sheet</source>
        <translation>Ouvrir la planche-contact</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Arrêté à %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln photo a échoué :</numerusform>
            <numerusform>%Ln photos ont échoué :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>Rien n’a été livré : les fichiers de %Ln photo sont restés tels quels.</numerusform>
            <numerusform>Rien n’a été livré : les fichiers de %Ln photos sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>%Ln photo livrée ; d’autres sont restées telles quelles.</numerusform>
            <numerusform>%Ln photos livrées ; d’autres sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: all files are up to date.</source>
        <translation>Rien à faire : tous les fichiers sont à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln livrée</numerusform>
            <numerusform>%Ln livrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln déjà à jour</numerusform>
            <numerusform>%Ln déjà à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln laissée telle quelle</numerusform>
            <numerusform>%Ln laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>%Ln photo est livrée.</numerusform>
            <numerusform>Les %Ln photos sont toutes livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>Aucune cause connue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Couleur des lettres</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation>Insérer ce qui varie d&apos;une photo à l&apos;autre</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Insérer variable</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation>Annuler la livraison</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation>Seuls les fichiers créés par cette livraison et que personne n&apos;a modifiés depuis sont déplacés.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>Fichiers de la livraison</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier, %1, peut être mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers, %1, peuvent être mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation>Il n&apos;y a rien à mettre à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux a remplacé un autre fichier, qui ne peut pas revenir.</numerusform>
            <numerusform>%Ln d&apos;entre eux ont remplacé un autre fichier, qui ne peut pas revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Mise à la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln fichier est dans la corbeille.</numerusform>
            <numerusform>%Ln fichiers sont dans la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Start with the computer</source>
        <translation>Lancer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Opens Studio when you log in, and goes on watching.</source>
        <translation>Ouvre Studio à votre connexion et poursuit la surveillance.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>WatchTray</name>
    <message>
        <source>Open Studio</source>
        <translation>Ouvrir Studio</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Watching %1 ends with the photos in progress.</source>
        <translation>La surveillance de %1 s’arrête après les photos en cours.</translation>
    </message>
    <message>
        <source>Watching %1: waiting. %2</source>
        <translation>Surveillance de %1 : en attente. %2</translation>
    </message>
    <message>
        <source>Watching %1: paused, %2</source>
        <translation>Surveillance de %1 : en pause, %2</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Surveillance de %1 : %2</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>rien de livré pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>%Ln livrée, dernière à %1</numerusform>
            <numerusform>%Ln livrées, dernière à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching: waiting. %1</source>
        <translation>Surveillance : en attente. %1</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Surveillance : %1</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Choose the folder that photos are delivered into first.</source>
        <translation>Choisissez d’abord le dossier de livraison des photos.</translation>
    </message>
    <message>
        <source>A folder is being watched already; stop that first.</source>
        <translation>Un dossier est déjà surveillé ; arrêtez d’abord cette surveillance.</translation>
    </message>
    <message>
        <source>%1 was watched until Studio was closed.</source>
        <translation>%1 était surveillé jusqu’à la fermeture de Studio.</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Poursuivre la surveillance</translation>
    </message>
    <message>
        <source>That can&apos;t be set: %1.</source>
        <translation>Ce réglage est impossible : %1.</translation>
    </message>
</context>
<context>
    <name>WatermarkCard</name>
    <message>
        <source>More about this watermark</source>
        <translation>Plus sur ce filigrane</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Hide: it stays here and is not delivered</source>
        <translation>Masquer : il reste ici et n’est pas livré</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>Livrer %1</translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>section</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Repeat across photo</source>
        <translation>Répéter sur la photo</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Écart entre répétitions</translation>
    </message>
    <message>
        <source>Same as landscape</source>
        <translation>Comme en paysage</translation>
    </message>
    <message>
        <source>Separate position</source>
        <translation>Position distincte</translation>
    </message>
    <message>
        <source>Portrait photos</source>
        <translation>Photos en portrait</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Comme paysage</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Shadow and outline</source>
        <translation>Ombre et contour</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>ombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Changer un filigrane</translation>
    </message>
    <message>
        <source>Change a watermark on portrait photos</source>
        <translation>Modifier un filigrane en portrait</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Add image…</source>
        <translation>Ajouter image…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter texte</translation>
    </message>
    <message>
        <source>No watermark yet. Drop a PNG or SVG here.</source>
        <translation>Pas encore de filigrane. Déposez ici un PNG ou un SVG.</translation>
    </message>
    <message>
        <source>Check tricky photos</source>
        <translation>Vérifier les photos délicates</translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the watermark.</source>
        <translation>Les photos les plus larges, hautes, petites, claires et sombres sous le filigrane.</translation>
    </message>
    <message>
        <source>Choose an image for the watermark</source>
        <translation>Choisir une image pour le filigrane</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>Ajouter un filigrane</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move behind</source>
        <translation>Placer derrière</translation>
    </message>
    <message>
        <source>Move in front</source>
        <translation>Placer devant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show a watermark</source>
        <translation>Afficher un filigrane</translation>
    </message>
    <message>
        <source>Hide a watermark</source>
        <translation>Masquer un filigrane</translation>
    </message>
    <message>
        <source>Remove a watermark</source>
        <translation>Supprimer un filigrane</translation>
    </message>
    <message>
        <source>Change the order of watermarks</source>
        <translation>Changer l&apos;ordre des filigranes</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>The delivery is paused</source>
        <translation>La livraison est en pause</translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation>Studio a terminé</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter dossier…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter photos…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
</TS>
