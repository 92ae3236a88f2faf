<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
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
        <source>Starting the workers…</source>
        <translation>Démarrage des processus…</translation>
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
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln processus convient le mieux à ces photos&#xa0;: %1 photos/s.</numerusform>
            <numerusform>%Ln processus conviennent le mieux à ces photos&#xa0;: %1 photos/s.</numerusform>
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
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation>Créer %1</translation>
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
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation>Rien n&apos;est perdu dans tous les cas&#xa0;: ce qui est fait reste, et le prochain démarrage propose de continuer. Les photos en cours demandent encore quelques secondes&#xa0;; un arrêt immédiat les refera plus tard.</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Suspendre et garder pour plus tard</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Poursuivre la livraison</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
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
        <source>If a file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéroter</translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation>Le laisser tel quel et passer au suivant.</translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation>Mettre le nouveau fichier à sa place. Une photo de cette liste n&apos;est jamais remplacée.</translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation>Garder les deux&#xa0;: le nouveau reçoit un numéro.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation>Finir les photos en cours, garder ce qui est fait et arrêter.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
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
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation>Livrer les photos (%1)</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation>%1 requis, %2 libres</translation>
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
        <source>finishing what is in work</source>
        <translation>fin des photos en cours</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>terminé en %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation>Choix des noms…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
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
        <source>Use the recipe %1</source>
        <translation>Utiliser la recette %1</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Déposez ici un dossier de photos</translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation>Choisissez ensuite une recette à droite et cliquez sur Démarrer. Vos photos restent telles quelles.</translation>
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
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation>texte en mosaïque</translation>
    </message>
    <message>
        <source>tiled watermark</source>
        <translation>filigrane en mosaïque</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>taille d&apos;origine</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>comme la photo</translation>
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
        <source>Copy the chosen export</source>
        <translation>Copier l&apos;export choisi</translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation>Supprimer l&apos;export choisi</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>Au moins un export est créé.</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
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
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
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
        <source>Without loss</source>
        <translation>Sans perte</translation>
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
        <source>Change the colour resolution</source>
        <translation>Changer la résolution des couleurs</translation>
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
        <source>as the photo</source>
        <translation>comme la photo</translation>
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
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation>Rés. des couleurs</translation>
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
        <source>Press Start</source>
        <translation>Cliquer sur Démarrer</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Tous les cœurs travaillent. Pause, annulation ou coupure de courant&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Vos photos sont en sécurité</translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation>Une source n&apos;est jamais modifiée, déplacée ni supprimée, et un fichier est complet sous son nom ou absent.</translation>
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
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pause, continuer</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Retirer de la liste, jamais du disque</translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation>Annuler et rétablir les changements de la recette</translation>
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
        <source>Look into the folders again</source>
        <translation>Relire les dossiers</translation>
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
        <source>Small pictures of the list</source>
        <translation>Vignettes de la liste</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Réglages de la fenêtre</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Livre des dossiers entiers de photos&#xa0;: dimensionnées, marquées, nommées et complètes. Sous licence MIT. Qt et PySide6 sont utilisés sous LGPL, version 3&#xa0;; leurs bibliothèques peuvent être remplacées.</translation>
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
        <source>Reading the journals…</source>
        <translation>Lecture des journaux…</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
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
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer rapport…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir dossier</translation>
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
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
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
        <source>complete</source>
        <translation>complet</translation>
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
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>une par une</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place} : {problem}</translation>
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
        <source>Name of the photo</source>
        <translation>Nom de la photo</translation>
    </message>
    <message>
        <source>Its ending</source>
        <translation>Son extension</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Son dossier</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Nom de l&apos;export</translation>
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
        <source>Keep the place (GPS)</source>
        <translation>Garder le lieu (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation>Garder les numéros de série du boîtier et de l&apos;objectif</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>comme la photo</translation>
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
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Une recette de ce nom existe déjà ; elle sera remplacée.</translation>
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
        <source>Sub folder</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation>Changer le sous-dossier</translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation>Dater les fichiers comme la photo</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Changer la date des fichiers</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Nom de l&apos;export</translation>
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
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être livrée en l&apos;état&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln photos ne peuvent pas être livrées en l&apos;état&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les voir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were made before the recipe was changed. They are left as they are.</source>
        <translation>
            <numerusform>%Ln fichier a été fait avant le changement de la recette. Il reste tel quel.</numerusform>
            <numerusform>%Ln fichiers ont été faits avant le changement de la recette. Ils restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
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
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation>En pause&#xa0;: %1 Studio reprend de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Recherche… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
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
        <source>Distance across</source>
        <translation>Écart horizontal</translation>
    </message>
    <message>
        <source>Distance down</source>
        <translation>Écart vertical</translation>
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
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
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
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation>Trouver avec vos propres photos combien de processus vont le plus vite.</translation>
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
        <source>As the system</source>
        <translation>Comme le système</translation>
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
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation>Rien ici ne change un pixel de vos photos&#xa0;; c&apos;est le rôle de la recette.</translation>
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
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exporter la recette</translation>
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
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
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
        <source>Watermark</source>
        <translation>Filigrane</translation>
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
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation>Page avec vignettes (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Rapport de livraison</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation>La police &apos;%1&apos; n&apos;est pas sur cette machine&#xa0;; les polices fournies sont %2.</translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation>Le fichier de police %1 est absent.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation>Il n&apos;y a pas de recette &apos;%1&apos;.%2 Les recettes sont %3.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation>Il y a trop de recettes nommées à peu près &apos;%1&apos; dans %2.</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> S&apos;agit-il de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation>La recette &apos;%1&apos; est fournie avec le programme et ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation>La recette ne peut pas être enregistrée dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation>La recette %1 ne peut pas être supprimée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation>Les recettes de %1 ne peuvent pas être listées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation>file est vide&#xa0;; indiquez un modèle comme {stem}.</translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation>file vaut %1&#xa0;: un nom ne peut contenir ni / ni \&#xa0;; utilisez folder pour les sous-dossiers.</translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder vaut %1&#xa0;: il doit rester dans la destination, sans .. ni lecteur.</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation>le mode de taille &apos;%1&apos; demande %2.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>pas de nombres</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation>le mode de taille &apos;%1&apos; n&apos;accepte pas %2&#xa0;; il accepte %3.</translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation>percent vaut %1&#xa0;: plus de 100 agrandit&#xa0;; ajoutez enlarge = true pour le permettre.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name est vide&#xa0;: chaque export doit avoir un nom.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile est vide&#xa0;; c&apos;est srgb, keep ou le chemin d&apos;un fichier ICC.</translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation>la recette n&apos;a pas d&apos;export&#xa0;; il faut au moins un [[export]] activé.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation>%1 vaut %2&#xa0;; il faut plus de 0.</translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation>deux exports se nomment &apos;%1&apos;&#xa0;; donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation>%1 n&apos;est pas une clé de recette&#xa0;; %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 vaut %2&#xa0;; il faut %3.</translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation>s&apos;agit-il de %1&#xa0;? Possibles</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> d&apos;au moins %1</translation>
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
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>une longueur&#xa0;: des pixels (10) ou un pourcentage du petit côté (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 à %2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation> supérieur à %1, au plus %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation>une liste de %1, chacun étant </translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>une table avec </translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation>%1&#xa0;: version manque&#xa0;; indiquez version = 1.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 n&apos;est pas du TOML valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation>%1 n&apos;est pas une recette&#xa0;: un nombre y a beaucoup trop de chiffres.</translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation>%1 n&apos;est pas une recette&#xa0;: ses listes ou tables sont beaucoup trop imbriquées.</translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation>%1 est trop grand pour une recette.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation>%1 n&apos;est pas un texte en UTF-8 et n&apos;est donc pas une recette.</translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation>%1&#xa0;: export.watermark&#xa0;: un filigrane a soit une image, soit un texte.</translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation>%1 vaut %2&#xa0;: un %3 seul n&apos;a pas de pendant&#xa0;; écrivez %4 pour en obtenir un.</translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation>%1 vaut %2&#xa0;: {%3} n&apos;est pas une variable&#xa0;; les variables sont %4.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation>%1 vaut %2&#xa0;: %3 ne peut pas être formaté&#xa0;; une largeur est pour les nombres, comme dans {n:04}.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>%1 vaut %2&#xa0;; il faut une longueur&#xa0;: des pixels (10) ou un pourcentage du petit côté (3%).</translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation>%1 vaut %2&#xa0;; une longueur va jusqu&apos;à %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>%1 vaut %2&#xa0;; il faut une couleur, écrite #rrggbb&#xa0;: le blanc est #ffffff.</translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation>angle vaut %1&#xa0;; il faut un nombre de -360 à 360.</translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation>gap vaut %1&#xa0;; il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation>blur vaut %1&#xa0;; il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>image is empty: name the file of the watermark.</source>
        <translation>image est vide&#xa0;: indiquez le fichier du filigrane.</translation>
    </message>
    <message>
        <source>text is empty: write what the watermark says.</source>
        <translation>text est vide&#xa0;: écrivez le texte du filigrane.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>%1 est un lien qui sort de la destination&#xa0;; rien n&apos;est livré par ce lien.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation>%1 est un fichier là où il faut un dossier&#xa0;; déplacez-le ou choisissez un autre sous-dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation>Rien ne peut être écrit dans le dossier %1&#xa0;; changez ses permissions.</translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation>%1 prendrait la place d&apos;une photo de cette livraison, et une source n&apos;est jamais écrasée&#xa0;; choisissez une autre destination, un autre sous-dossier ou nom.</translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation>%1 existe déjà et n&apos;est pas un fichier&#xa0;; déplacez-le.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation>Impossible de créer le dossier %1, car un fichier de cette livraison porte son nom&#xa0;; renommez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is not there: put it back, or deliver anew.</source>
        <translation>Une marque, une police ou un profil de couleur de la recette a changé depuis le début de cette livraison, ou manque : remettez-le en place, ou livrez à nouveau.</translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation>Trop grande pour cet ordinateur&#xa0;: il faut %1 Go de mémoire, sur %2 Go.</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation>La photo a pris plus de %1 secondes et a été abandonnée&#xa0;; --time-limit permet davantage.</translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation>il n&apos;a donné aucun résultat</translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation>Le processus chargé de la photo a échoué deux fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation>La date de prise de vue manque&#xa0;; les noms ont la date du fichier.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Tous ses fichiers existent déjà.</translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation>Fichiers numérotés (-2, -3 ...), car un autre fichier de cette livraison a leur nom</translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation>Fichiers numérotés, car un fichier de leur nom existe déjà</translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation>Fichiers qui existent déjà et ne sont pas refaits</translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation>Fichiers qui existent déjà et seront remplacés</translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation>Fichiers qui seront en JPEG ou PNG, car le format de la photo ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation>Photos sans date de prise de vue, dont les noms ont donc la date du fichier</translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation>Fichiers dont le chemin dépasse %1 caractères, ce que certains programmes ne peuvent pas ouvrir</translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation>Fichiers qui vont dans un dossier de photos de cette livraison et seraient des photos pour la prochaine (un dossier d&apos;export les sépare)</translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation>%1 a disparu&#xa0;; connectez son disque ou sa carte et recommencez.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation>Un dossier réseau n&apos;est plus accessible (%1)&#xa0;; connectez celui de %2, puis continuez.</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation>Un disque ne peut plus être lu ou écrit (%1)&#xa0;; vérifiez celui de %2 et son câble.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation>Le dossier %1 n&apos;est plus là&#xa0;: reconnectez son disque ou dossier réseau, puis continuez.</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Votre part du disque</translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation>Le dossier %1 est absent&#xa0;: connectez d&apos;abord son disque ou dossier réseau.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation>Impossible de lire ou d&apos;écrire le journal %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation>%1 n&apos;est pas un journal de Studio.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation>Le journal %1 vient d&apos;un Studio plus récent&#xa0;; mettez celui-ci à jour pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation>un autre Studio (processus %1)</translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation>un autre Studio</translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation>Le journal %1 est utilisé&#xa0;: %2 fait cette livraison.</translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation>Le disque du journal %1 est plein&#xa0;: libérez de la place, puis continuez avec studio resume.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Le journal %1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>Il n&apos;y a pas de journal %1.</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1 se trouve hors de %2</translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation>Aucun nom n&apos;est libre pour un journal dans %1.</translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation>%1 existe déjà&#xa0;; studio resume reprend un journal.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation>Impossible d&apos;écrire le journal %1&#xa0;: %2. Choisissez un autre endroit avec --journal.</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>il s&apos;est terminé avec le code %1</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>il a été arrêté par %1</translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation>son résultat n&apos;a pas pu être transmis (%1)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation>%1 ne peut pas être le nom d&apos;un dossier.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation>%1 n&apos;est pas un dossier, rien ne peut donc être livré dans %2.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;; choisissez une autre destination.</translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation>%1 n&apos;existe pas&#xa0;; mettez-le en place ou changez la recette.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation>%1 est illisible&#xa0;; changez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation>%1 n&apos;est pas une image que Studio peut ouvrir&#xa0;; prenez un PNG, un SVG ou une photo.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation>Un dossier de livraison se trouve dans une source&#xa0;; son contenu n&apos;a pas été pris comme photos.</translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation>Le disque de %1 est peut-être trop petit&#xa0;: il faut environ %2 et %3 sont libres.</translation>
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
        <source>The process that was at it did not finish: %1.</source>
        <translation>Le processus chargé de la photo n&apos;a pas terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> %1 dit pourquoi.</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation>Aucun processus ne peut être démarré.%1 --workers 0 continue sans eux.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>il ne peut pas être arrêté</translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation>%1 est une photo de cette livraison et n&apos;a pas été écrasé.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation>%1 est apparu pendant la livraison et n&apos;a pas été écrasé.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation>%1 est apparu pendant la livraison et n&apos;est pas un fichier&#xa0;; déplacez-le.</translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation>%1 n&apos;a pas pu recevoir son nom définitif&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation>Fichiers refaits, car la recette a changé</translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation>Fichiers faits avant le changement de la recette, laissés tels quels sauf si tout est refait</translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation>Fichiers modifiés depuis leur livraison, laissés tels quels</translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation>Fichiers d&apos;une autre photo livrée depuis le même endroit, laissés tels quels</translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation>Un de ses fichiers date d&apos;avant le changement de la recette et reste tel quel.</translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation>Un de ses fichiers a été modifié depuis sa livraison et reste tel quel.</translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation>Une autre photo de ce nom a déjà été livrée d&apos;ici, et son fichier reste tel quel&#xa0;; avec des numéros pour les fichiers existants, on peut avoir les deux.</translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation>Par rapport aux livraisons précédentes dans ce dossier, photos&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation>Son nom a un numéro, car un autre fichier a le nom simple.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: make room there, then go on.</source>
        <translation>%1 de %2 est plein : libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: about %3 are missing; make room there, then go on.</source>
        <translation>%1 de %2 est plein : il manque environ %3 ; libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Another Studio (process %1, since %2) is delivering into %3; wait for it, or choose another folder.</source>
        <translation>Un autre Studio (processus %1, depuis %2) livre dans %3 ; attendez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into %1; wait for it, or choose another folder.</source>
        <translation>Un autre Studio livre dans %1 ; attendez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source> %1 can&apos;t be written, which processes share memory by.</source>
        <translation> %1 n’est pas accessible en écriture, où les processus partagent la mémoire.</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation>%1 a été modifié depuis sa livraison et n&apos;a pas été écrasé.</translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation>Studio lui-même s&apos;est arrêté %1 fois en traitant cette seule photo&#xa0;; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>La photo a changé depuis, elle a donc été refaite.</translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation>Un fichier livré avait disparu, il a donc été refait.</translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation>caché ou système</translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>sous-dossier</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation>dossier de livraison</translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation>%1 n&apos;existe pas&#xa0;; vérifiez son nom et la présence de son disque.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation>%1 est illisible et manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation>Le dossier %1 est illisible et manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>son disque n&apos;a pas de corbeille</translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation>la corbeille ne l&apos;a pas accepté (%1)</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n&apos;est plus là.</translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation>Il a été modifié depuis sa livraison.</translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation>C&apos;est l&apos;une des photos livrées.</translation>
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
        <source>It is no file any more.</source>
        <translation>Ce n&apos;est plus un fichier.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>Il n&apos;était pas là quand la liste a été affichée, ou a changé depuis.</translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation>L&apos;examen des fichiers a été abandonné&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation>Il reste en place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Une partie de son XMP est hors du paquet principal et a été omise.</translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation>Son %1 dépasse %2 Mo et a été omis.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Une partie de ses métadonnées est illisible et a été omise.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Une partie de son EXIF est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation>Son profil de couleurs est défectueux ou d&apos;un autre type d&apos;image&#xa0;; ses couleurs sont prises comme sRGB.</translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation>La photo est en %1 et est livrée en sRGB.</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation>%1 n&apos;est pas un profil ICC pour images RVB qui puisse être écrit&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation>Le profil %1 est un tube (pipe), pas un fichier.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire le profil %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Son commentaire a été omis, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>environ %1 %</translation>
    </message>
    <message>
        <source>Damaged: %1 of the picture is missing or wrong.</source>
        <translation>Endommagée : %1 de l’image manque ou est faux.</translation>
    </message>
    <message>
        <source>%1 is no file, so it is no recipe.</source>
        <translation>%1 n’est pas un fichier, donc pas une recette.</translation>
    </message>
    <message>
        <source>Photos that were delivered before and get another folder now, where they are made once more</source>
        <translation>Photos déjà livrées qui vont maintenant dans un autre dossier, où elles sont refaites</translation>
    </message>
    <message>
        <source>Files of the same name that were made of another photo, left as they are</source>
        <translation>Fichiers de même nom faits d’une autre photo, laissés tels quels</translation>
    </message>
    <message>
        <source>The file of that name there was made of another photo and is left as it is; with numbers for existing files both can be had.</source>
        <translation>Le fichier de ce nom a été fait d’une autre photo et reste tel quel ; avec des numéros pour les fichiers existants, on peut avoir les deux.</translation>
    </message>
    <message>
        <source>Its folder or its unfinished file was removed by another program while it was delivered.</source>
        <translation>Son dossier ou son fichier inachevé a été retiré par un autre programme pendant la livraison.</translation>
    </message>
    <message>
        <source>photo %1 is missing</source>
        <translation>la photo %1 manque</translation>
    </message>
    <message>
        <source>photo %1 has no possible name</source>
        <translation>la photo %1 a un nom impossible</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Une livraison plus récente l’a refait.</translation>
    </message>
    <message>
        <source>It is damaged: %1 of the picture is missing or wrong. Copy it again from the card, or deliver it as it is with --allow-truncated.</source>
        <translation>Elle est endommagée : %1 de l’image manque ou est faux. Copiez-la à nouveau de la carte, ou livrez-la telle quelle avec --allow-truncated.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>un fichier brut</translation>
    </message>
    <message>
        <source>It holds %1 pictures; the first is delivered.</source>
        <translation>Le fichier contient %1 images&#xa0;; la première est livrée.</translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation>Endommagé, ou d&apos;un type de %1 que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>Pour les %1 mégapixels annoncés, elle est presque vide ; ce ne peut pas être une photo.</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation>Plus grand que ne le dit son en-tête, donc pas fiable.</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>Pas assez de mémoire pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation>Tronqué&#xa0;: la fin manque. Copiez-le à nouveau depuis la carte.</translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Endommagé, ou %1 à %2 bits par canal d&apos;une manière que Studio ne peut pas lire&#xa0;; enregistrez en RVB à 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation>C&apos;est %1&#xa0;; le décodeur ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation>%1 contient au plus %2 pixels par côté&#xa0;; choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>Le fichier fait %1 octets, au-delà de la limite de %2, et %3 n&apos;a pas de qualité à baisser&#xa0;; choisissez JPEG ou une taille plus petite.</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation>Impossible de descendre sous %1 octets à cette taille, au-delà de la limite de %2&#xa0;; choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Les notes du fabricant de l&apos;appareil ont été omises, car un JPEG ne contient que 64 Ko d&apos;EXIF.</translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Les champs les plus longs de son EXIF ont été omis, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Son EXIF est endommagé et a été omis.</translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation>Plus petite que demandé, %1 x %2&#xa0;: pas d&apos;agrandissement sans autorisation.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;; la livraison est en %2.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>La photo n&apos;existe plus.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation>Illisible&#xa0;: vous n&apos;avez pas la permission de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>C&apos;est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation>C&apos;est un lien qui ne fait que tourner en rond.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation>Impossible à ouvrir&#xa0;: son chemin est trop long.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>C&apos;est un tube (pipe) ou un périphérique, pas une photo.</translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation>Vide&#xa0;: le fichier n&apos;a aucun contenu.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>selon son en-tête, l&apos;image n&apos;a aucun pixel</translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation>La photo a %1 mégapixels&#xa0;; la limite est %2 (--max-pixels).</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation>Impossible à ouvrir&#xa0;: son chemin contient un caractère interdit dans un nom de fichier.</translation>
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
        <source>its header does not describe the picture</source>
        <translation>son en-tête ne décrit pas l&apos;image</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>son en-tête a trop de blocs</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation>Une partie de son EXIF est endommagée&#xa0;: la date, entre autres, est inconnue.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation>Son EXIF est endommagé&#xa0;: date, appareil et orientation sont inconnus.</translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation>C&apos;est une suite d&apos;images comme un film, sans photo qui la représente.</translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation>C&apos;est un fichier HEIF fait avec %1 que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>son en-tête ne dit pas la taille de l&apos;image</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation>Son EXIF est introuvable&#xa0;: date et appareil sont inconnus.</translation>
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
        <source>its header has too many tables</source>
        <translation>son en-tête a trop de tables</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>une table de son en-tête est trop courte</translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation>Tronqué&#xa0;: le fichier finit avant le début de l&apos;image.</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>une longue portion de son en-tête n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>son en-tête a trop de segments</translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation>C&apos;est un type rare de JPEG que les programmes de photo ne peuvent pas lire.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation>C&apos;est un JPEG à %1 bits par canal&#xa0;; Studio lit ceux à 8.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation>C&apos;est un JPEG à %1 canaux&#xa0;; Studio lit ceux à 1, 3 et 4.</translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>C&apos;est un JPEG qui ne dit pas sa hauteur&#xa0;; enregistrez-le à nouveau avec un autre programme.</translation>
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
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation>Son EXIF est compressé d&apos;une manière que Studio ne peut pas lire&#xa0;: date et appareil sont inconnus.</translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation>C&apos;est un BMP qui contient une image d&apos;un autre format&#xa0;; Studio ne peut pas la lire.</translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>C&apos;est un grand document Photoshop (PSB), que Studio ne peut pas lire&#xa0;; enregistrez-le en TIFF.</translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation>C&apos;est un document Photoshop à %1 bits par canal dans un mode de couleurs que Studio ne peut pas lire ainsi&#xa0;; enregistrez-le en TIFF, ou à 8 bits.</translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation>C&apos;est un BMP d&apos;une version que Studio ne peut pas lire.</translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation>Enregistré sans image aplatie&#xa0;; enregistrez à nouveau avec &quot;Maximiser la compatibilité&quot; activé, ou en TIFF.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation>Son aperçu est endommagé&#xa0;: date et appareil sont inconnus.</translation>
    </message>
    <message>
        <source>the watermark</source>
        <translation>le filigrane</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF et raw d&apos;appareil</translation>
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
        <source>It is %1, not a photo that Studio can open.</source>
        <translation>C&apos;est %1, pas une photo que Studio peut ouvrir.</translation>
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
        <source>a Minolta raw file (MRW)</source>
        <translation>un fichier raw Minolta (MRW)</translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation>un fichier raw Sigma (X3F)</translation>
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
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation>Le fichier ne commence que par des zéros&#xa0;: son contenu a été perdu sur une carte, un disque ou pendant la copie.</translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation>Ce n&apos;est pas une photo que Studio peut ouvrir&#xa0;: le contenu n&apos;est aucun de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>une vidéo ou un son (MP4, MOV)</translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation>un ancien fichier raw Canon (CRW)</translation>
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
        <source>It is truncated: the file ends inside its header.</source>
        <translation>Tronqué&#xa0;: le fichier finit dans son en-tête.</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation>Son bloc %1 occupe %2 Mo&#xa0;; plus de %3 Mo est refusé.</translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation>Le fichier contient %1 images&#xa0;; plus de %2 est refusé.</translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation>Endommagé&#xa0;: son en-tête est dispersé en trop d&apos;endroits.</translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation>son en-tête parle de %1 canaux</translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation>pas de structure TIFF</translation>
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
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>On ne peut pas s’y fier : son image est écrite en plus de passes qu’un programme n’en fait.</translation>
    </message>
    <message>
        <source>The tiles of its watermark are too small for its size; choose a larger scale or gap.</source>
        <translation>Les motifs de son filigrane sont trop petits pour sa taille&#xa0;; choisissez une échelle ou un espace plus grand.</translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG watermark.</source>
        <translation>Plus de 5 Mo, trop grand pour un filigrane SVG.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation>Il définit ses propres entités, que Studio ne lit pas&#xa0;; enregistrez-le en SVG simple.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Ses éléments sont trop imbriqués pour être dessinés&#xa0;; enregistrez-le en SVG simple.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire le filigrane %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be used. %2</source>
        <translation>Le filigrane %1 est inutilisable. %2</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>Ce n&apos;est pas un SVG valide.</translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation>Ce SVG ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>La police &apos;%1&apos; est inutilisable&#xa0;: endommagée ou d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation>Raw profile type iptc</translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation>Ses valeurs vont de %1 à %2&#xa0;; elles sont étalées du noir au blanc.</translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation>Ses nombres ne sont pas des valeurs d&apos;image&#xa0;; ils sont livrés tels quels.</translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation>Pas assez de mémoire&#xa0;; fermez d&apos;autres programmes ou utilisez moins de processus.</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>le système ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation>La photo n&apos;a pas pu être lue ou son fichier pas écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation>Tronqué&#xa0;: la fin de l&apos;image manque. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation>Son image aplatie est compressée d&apos;une manière que Studio ne peut pas lire&#xa0;; enregistrez-la en TIFF.</translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation>C&apos;est un raw d&apos;appareil&#xa0;; le décodeur ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation>LibRaw ne peut pas le lire&#xa0;: endommagé, ou d&apos;un appareil inconnu.</translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRaw la lit, mais pas comme une image en rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation>La photo a %1 mégapixels, au-delà de la limite.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Développée depuis le fichier raw avec la balance des blancs de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation>Livrée depuis l&apos;aperçu de l&apos;appareil contenu dans le fichier raw.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation>La date de prise de vue manque&#xa0;; la date du fichier a été écrite.</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>fin inattendue</translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation>flux de données défectueux</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>une partie inconnue</translation>
    </message>
    <message>
        <source>Studio could not work on it; the log has the details.</source>
        <translation>Studio n’a pas pu la traiter ; le journal technique a les détails.</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>pas assez</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin du fichier</translation>
    </message>
    <message>
        <source>It is truncated: %1 of the picture is missing. Copy it again from the card, or deliver what is there with --allow-truncated.</source>
        <translation>Tronqué&#xa0;: %1 de l&apos;image manque. Copiez-le à nouveau depuis la carte, ou livrez ce qui est là avec --allow-truncated.</translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation>Tronqué&#xa0;: %1 de l&apos;image manque.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Tronqué&#xa0;: la fin manque et rien n&apos;est lisible. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation>Ses derniers octets manquent&#xa0;; l&apos;image est entière.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation>Le disque a rendu d&apos;autres octets que ceux écrits</translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation>Son fichier est revenu en %1 de %2 x %3 pixels, pas en %4 de %5 x %6.</translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation>Son fichier est revenu avec un autre profil de couleurs que le sien.</translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation>Son fichier n&apos;a pas pu être rouvert après l&apos;écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation>Le disque a gardé moins que ce qui a été écrit</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Les plus grandes parties de son XMP ont été omises, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Son XMP a été omis, car un JPEG n&apos;en contient que 64 Ko.</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>Son XMP est endommagé et a été omis.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Taille d&apos;origine</translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation>Tenir dans un cadre</translation>
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
        <source>Exactly, stretched</source>
        <translation>Exact, étiré</translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation>Remplir, recadré</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Avec bandes</translation>
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
        <source>Colour of the bars</source>
        <translation>Couleur des bandes</translation>
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
        <source>Change the reading</source>
        <translation>Changer la lecture</translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation>Jusqu&apos;où un JPEG peut être réduit à la lecture&#xa0;: moins il l&apos;est, plus c&apos;est lent.</translation>
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
        <source>Bars</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Changer la taille</translation>
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
        <source>Hardest photos</source>
        <translation>Photos difficiles</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 photos sur %2 examinées…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Aucune photo n&apos;a pu être lue, ou toutes se ressemblent.</translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation>
            <numerusform>Les plus exigeantes pour l&apos;export, sur %Ln photo.</numerusform>
            <numerusform>Les plus exigeantes pour l&apos;export, sur %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation>Les plus exigeantes pour l&apos;export, sur %1 photos réparties régulièrement parmi les %2.</translation>
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
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation>Arrêté. %1 photos sur %2 sont livrées, et «&#xa0;Continuer&#xa0;» poursuit avec le reste.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation>%1 photos sur %2 sont livrées. Les échecs sont ci-dessous, avec leur cause.</translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation>Il n&apos;y avait rien à faire&#xa0;: tous les fichiers existent déjà.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>%Ln photo est livrée.</numerusform>
            <numerusform>Les %Ln photos sont toutes livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
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
        <source>%Ln crashed</source>
        <translation>
            <numerusform>%Ln plantée</numerusform>
            <numerusform>%Ln plantées</numerusform>
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
        <source>Colour of the outline</source>
        <translation>Couleur du contour</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Largeur du contour</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>Pourcentage de la taille des lettres</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
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
        <source>its own size</source>
        <translation>sa taille</translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation>Répéter sur toute la photo</translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation>Espace des motifs</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>Place propre</translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation>Photos verticales</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>comme les autres</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Changer un filigrane</translation>
    </message>
    <message>
        <source>Change a watermark on upright photos</source>
        <translation>Changer un filigrane sur les photos verticales</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Watermarks</source>
        <translation>Filigranes</translation>
    </message>
    <message>
        <source>Remove this watermark</source>
        <translation>Supprimer ce filigrane</translation>
    </message>
    <message>
        <source>Lay this watermark over the next</source>
        <translation>Placer ce filigrane au-dessus du suivant</translation>
    </message>
    <message>
        <source>No watermark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation>Aucun filigrane sur les photos. Déposez ici un PNG ou un SVG, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Ajouter image…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter texte</translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation>Voir les photos difficiles</translation>
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
        <source>Add a watermark</source>
        <translation>Ajouter un filigrane</translation>
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
        <source>Filter photos</source>
        <translation>Filtrer les photos</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Filtrer les photos par nom</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
</TS>
