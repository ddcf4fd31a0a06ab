// swift-format-ignore-file
// Compiled from locale/fr.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let french: StaticString = """
        \"Who pays for it? @ka\": two letters of a name behind an @ say who asks, words behind a # are tags.\t«\u{A0}Qui paie\u{202F}? @ka\u{A0}»\u{A0}: deux lettres d’un nom derrière un @ disent qui demande, les mots derrière un # sont des étiquettes.
        % of ballots cast\t% des bulletins déposés
        % of dots placed\t% des gommettes posées
        % of people here\t% des présents
        % of people invited\t% des invités
        % of the %1 ballots cast\t% des %1 bulletins déposés
        % of the %1 dots placed\t% des %1 gommettes posées
        % of the %1 people here\t% des %1 présents
        % of the %1 people invited\t% des %1 invités
        % of the %1 valid ballots\t% des %1 bulletins valables
        % of the %1 votes for all answers\t% des %1 voix pour toutes les réponses
        % of the %1 votes for all options\t% des %1 voix pour toutes les options
        % of the %1 votes for yes and no\t% des %1 voix pour oui et non
        % of the %1 votes, abstentions included\t% des %1 voix, abstentions comprises
        % of valid ballots\t% des bulletins valables
        % of votes placed\t% des voix
        % of votes, abstentions included\t% des voix, abstentions comprises
        % of yes and no\t% des oui et non
        %1 % of the points\t%1\u{202F}% des points
        %1 %2\t%1 %2
        %1 (%2 of %3 invited)\t%1 (%2 des %3 invités)
        %1 (%2 of %3)\t%1 (%2 sur %3)
        %1 (%2)\t%1 (%2)
        %1 (%2, on %3, %4)\t%1 (%2, sur %3, %4)
        %1 (?)\t%1 (?)
        %1 (costs %2)\t%1 (coûte %2)
        %1 (locale %2)\t%1 (locale %2)
        %1 (not in the directory)\t%1 (hors annuaire)
        %1 (proposed)\t%1 (proposé)
        %1 (the rest in English)\t%1 (le reste en anglais)
        %1 --change puts this paper in its place; to rate anew and keep both, name another day with --day.\t%1 --change met cette feuille à sa place\u{202F}; pour évaluer à nouveau et garder les deux, nommez un autre jour avec --day.
        %1 = %2\t%1\u{A0}= %2
        %1 Close the poll all the same?\t%1 Clore le vote quand même\u{202F}?
        %1 Keep %2 ballots all the same?\t%1 Garder %2 bulletins quand même\u{202F}?
        %1 Keep %2 for %3 all the same?\t%1 Garder quand même %2 (%3)\u{202F}?
        %1 MB in %2\t%1 Mo dans %2
        %1 Nothing more is taken: Backspace goes on here, Esc forgets it.\t%1 Plus rien n’est pris\u{A0}: Backspace continue ici, Esc l’oublie.
        %1 Nothing was written; count again, or add --confirm.\t%1 Rien n’a été écrit\u{202F}; recomptez, ou ajoutez --confirm.
        %1 The vote is not closed; count it, or add --confirm.\t%1 Le vote n’est pas clos\u{202F}; comptez, ou ajoutez --confirm.
        %1 There is no class now, so that no printed seal stands.\t%1 Il n’y a pas de classe à présent\u{A0}: aucun sceau imprimé ne vaut.
        %1 This would be brought back: %2. Nothing was brought back; to do that, add %3.\t%1 Ceci serait rétabli\u{A0}: %2. Rien n’a été rétabli\u{202F}; pour le faire, ajoutez %3.
        %1 This would be taken back: %2. Nothing was taken back; to do that, add %3.\t%1 Ceci serait annulé\u{A0}: %2. Rien n’a été annulé\u{202F}; pour le faire, ajoutez %3.
        %1 added, %2 said more of, %3 unchanged.\tAjouts\u{A0}: %1\u{202F}; compléments\u{A0}: %2\u{202F}; sans changement\u{A0}: %3.
        %1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.\t%1 ajoutées, %2 mises à jour, %3 inchangées, %4 refusées\u{202F}; %5 nouvelles invitations à %6.
        %1 against %2\t%1 contre %2
        %1 and %2 are called the same.\t%1 et %2 portent le même nom.
        %1 and %2 are no pair any more; u takes it back.\t%1 et %2 ne forment plus de binôme\u{202F}; u l’annule.
        %1 and %2 differ by more than one slip of the pen, and are not joined.\t%1 et %2 diffèrent de plus d’une faute de plume, et ne sont pas rapprochés.
        %1 and %2 exclude each other.\t%1 et %2 s’excluent.
        %1 and %2 lose what names them, here and in the copies; what was counted stays. It cannot be brought back.\t%1 et %2 perdent ce qui nomme cette personne, ici et dans les copies\u{202F}; ce qui a été compté reste. C’est sans retour.
        %1 and %2 may be one code, or two people’s: look at both papers; --accept %1=%2 joins them.\t%1 et %2 peuvent être un seul code, ou celui de deux personnes\u{A0}: regardez les deux fiches\u{202F}; --accept %1=%2 les rapproche.
        %1 and %2 may be one code; accept it with --accept %1=%2.\t%1 et %2 sont peut-être un seul code\u{202F}; acceptez-le avec --accept %1=%2.
        %1 and %2 may be one: %3.\t%1 et %2 ne font peut-être qu’un\u{A0}: %3.
        %1 and %2 say the same, in other words or another language.\t%1 et %2 disent la même chose, en d’autres mots ou dans une autre langue.
        %1 and %2 sound alike.\t%1 et %2 se prononcent de la même façon.
        %1 and %2 would fit each other better; then somebody else would have nobody, or fit worse.\t%1 et %2 se conviendraient mieux\u{202F}; mais quelqu’un d’autre n’aurait alors personne, ou moins bien.
        %1 answer\t%1 réponse\t%1 réponses
        %1 are equal; the order drawn before the vote decided which of them.\tÀ égalité\u{A0}: %1. L’ordre tiré au sort avant le vote a désigné qui est concerné.
        %1 are here already.\tDéjà là\u{A0}: %1.
        %1 argument too many: %2.\t%1 argument de trop\u{A0}: %2.\t%1 arguments de trop\u{A0}: %2.
        %1 asks which days yours resemble and when they begin, and makes the file.\t%1 demande à quels jours les vôtres ressemblent et quand ils commencent, et crée le fichier.
        %1 at %2, %3\t%1 à %2, %3
        %1 at least\t%1 au moins
        %1 at the same rank\t%1 au même rang
        %1 ballot\t%1 votant\t%1 votants
        %1 ballot cast\t%1 bulletin déposé\t%1 bulletins déposés
        %1 ballot has in column “%2” what another one has there. Both are counted: look whether somebody voted twice.\t%1 bulletin a dans la colonne «\u{A0}%2\u{A0}» ce qu’un autre y a. Les deux sont comptés\u{A0}: voyez si quelqu’un a voté deux fois.\t%1 bulletins ont dans la colonne «\u{A0}%2\u{A0}» ce que d’autres y ont. Tous sont comptés\u{A0}: voyez si quelqu’un a voté deux fois.
        %1 ballot holds a number above the highest score, %2, and is spoiled by it; the highest number is %3.\t%1 bulletin porte un nombre au-dessus de la note la plus haute, %2, et en devient nul\u{202F}; le nombre le plus haut est %3.\t%1 bulletins portent un nombre au-dessus de la note la plus haute, %2, et en deviennent nuls\u{202F}; le nombre le plus haut est %3.
        %1 ballot holds a number below the lowest score, %2, and is spoiled by it; the lowest number is %3.\t%1 bulletin porte un nombre au-dessous de la note la plus basse, %2, et en devient nul\u{202F}; le nombre le plus bas est %3.\t%1 bulletins portent un nombre au-dessous de la note la plus basse, %2, et en deviennent nuls\u{202F}; le nombre le plus bas est %3.
        %1 ballot kept.\t%1 bulletin noté.\t%1 bulletins notés.
        %1 ballot paper\t%1 bulletin\t%1 bulletins
        %1 ballots are cast. The vote is secret: nothing of them is shown before it is closed.\tBulletins déposés\u{A0}: %1. Le vote est secret\u{A0}: rien n’en est montré avant la clôture.
        %1 ballots are counted already. Replace %1 by %2?\t%1 bulletins sont déjà comptés. Remplacer %1 par %2\u{202F}?
        %1 barrier\t%1 frein\t%1 freins
        %1 begins on %2. Another date, or Enter:\t%1 commence le %2. Une autre date, ou Enter\u{A0}:
        %1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.\t%1 appartient à %2, fichier d’un programme ou autre base de données\u{A0}: aucun document n’y va. Choisissez un autre nom.
        %1 belongs to what is rated; it will be said with the class.\t%1 appartient à ce qui est évalué\u{202F}; ce sera dit avec la classe.
        %1 belongs to what was rated.\t%1 appartient à ce qui a été évalué.
        %1 blank\tblancs\u{A0}: %1
        %1 brings it back.\t%1 la fait revenir.
        %1 building\t%1 bâtiment\t%1 bâtiments
        %1 by hands\t%1 à main levée
        %1 by telephone\t%1 par téléphone
        %1 bytes\t%1 octets
        %1 call\t%1 appel\t%1 appels
        %1 came\t%1 venu\t%1 venus
        %1 came at %2 and left at %3. To let them in again: --return.\t%1\u{A0}: arrivée à %2, départ à %3. Pour noter son retour\u{A0}: --return.
        %1 came at %2, without invitation.\t%1\u{A0}: arrivée à %2, sans invitation.
        %1 came at %2.\t%1\u{A0}: arrivée à %2.
        %1 came first, with %2 (%3).\t%1 arrive en tête, avec %2 (%3).
        %1 came first, with %2.\t%1 arrive en tête, avec %2.
        %1 came first: everybody saw that it has the majority, and nobody counted it.\t%1 est en tête\u{A0}: tout le monde a vu que cette option a la majorité, et personne ne l’a comptée.
        %1 came too fast to be an answer: read first, then once more.\t%1 est venu trop vite pour être une réponse\u{A0}: lire d’abord, puis encore une fois.
        %1 can only be read: nothing would be kept\t%1 est en lecture seule\u{A0}: rien ne serait gardé
        %1 cannot be made: %2. Check the folder above it.\tImpossible de créer %1\u{A0}: %2. Vérifiez le dossier parent.
        %1 cannot be read\t%1\u{A0}: lecture impossible
        %1 cannot be read: %2. Check its permissions.\tImpossible de lire %1\u{A0}: %2. Vérifiez ses droits.
        %1 cannot be started: %2.\t%1 ne peut pas être lancé\u{A0}: %2.
        %1 cannot be written to. Check the permissions of the file and its folder.\tImpossible d’écrire dans %1. Vérifiez les droits du fichier et de son dossier.
        %1 cannot be written. Choose another place: cp %2 NEW.halqa\t%1 ne peut être écrit. Choisissez un autre emplacement\u{A0}: cp %2 NEW.halqa
        %1 cannot be written: %2\t%1\u{A0}: écriture impossible\u{A0}: %2
        %1 cannot be written: %2. Check the folder.\tImpossible d’écrire %1\u{A0}: %2. Vérifiez le dossier.
        %1 comes in\t%1 entrée\t%1 entrées
        %1 commitment was made.\t%1 engagement a été pris.\t%1 engagements ont été pris.
        %1 complaint\t%1 plainte\t%1 plaintes
        %1 copy was erased from too.\t%1 copie aussi a été nettoyée.\t%1 copies aussi ont été nettoyées.
        %1 criterion\t%1 critère\t%1 critères
        %1 cross, %2 allowed\t%1 croix, %2 au plus\t%1 croix, %2 au plus
        %1 data set\t%1 jeu de données\t%1 jeux de données
        %1 data table\t%1 tableau\t%1 tableaux
        %1 day\t%1 jour\t%1 jours
        %1 day with a presence\t%1 jour de présence\t%1 jours de présence
        %1 did not say\t%1 ne l’a pas dit\t%1 ne l’ont pas dit
        %1 dirham\t%1 dirham\t%1 dirhams
        %1 does not let this role in: %2. Look at the role's name and at ~/.pgpass.\t%1 ne laisse pas entrer ce rôle\u{A0}: %2. Vérifiez le nom du rôle et ~/.pgpass.
        %1 does not prove that it is the server that was meant: %2. Nothing was sent.\t%1 ne prouve pas être le serveur voulu\u{A0}: %2. Rien n’a été envoyé.
        %1 dot\t%1 gommette\t%1 gommettes
        %1 dot against\t%1 gommette contre\t%1 gommettes contre
        %1 dot against as well; it takes a dot for away.\tEt %1 gommette contre, qui annule une gommette pour.\tEt %1 gommettes contre, dont chacune annule une gommette pour.
        %1 dot against it\t%1 gommette contre\t%1 gommettes contre
        %1 dot against, %2 allowed\t%1 gommette contre, %2 au plus\t%1 gommettes contre, %2 au plus
        %1 dot each\t%1 gommette chacun\t%1 gommettes chacun
        %1 dot each, at most %2 on one\t%1 gommette chacun, %2 au plus sur une option\t%1 gommettes chacun, %2 au plus sur une option
        %1 dot each, at most %2 on one option.\t%1 gommette chacun, %2 au plus sur une option.\t%1 gommettes chacun, %2 au plus sur une option.
        %1 dot each.\t%1 gommette chacun.\t%1 gommettes chacun.
        %1 dot is not placed\t%1 gommette non posée\t%1 gommettes non posées
        %1 dot on %2, %3 allowed\t%1 gommette sur l’option %2, %3 au plus\t%1 gommettes sur l’option %2, %3 au plus
        %1 dot on “%2”, %3 allowed\t%1 gommette sur «\u{A0}%2\u{A0}», %3 au plus\t%1 gommettes sur «\u{A0}%2\u{A0}», %3 au plus
        %1 dot, %2 allowed\t%1 gommette, %2 au plus\t%1 gommettes, %2 au plus
        %1 dots on one option are more than the %2 that each person has.\t%1 gommettes sur une option, c’est plus que les %2 de chaque personne.
        %1 ended at %2.\t%1 s’est terminée à %2.
        %1 ends in the middle: what is whole of it counts.\t%1 s’arrête au milieu\u{A0}: ce qui en est entier compte.
        %1 entry\t%1 entrée\t%1 entrées
        %1 entry between %2 and %3, of which nothing was found\t%1 entrée entre %2 et %3, dont rien n’a été trouvé\t%1 entrées entre %2 et %3, dont rien n’a été trouvé
        %1 entry came from %2.\t%2\u{A0}: %1 entrée en est venue.\t%2\u{A0}: %1 entrées en sont venues.
        %1 entry could not stand where it stood: its chain of hashes begins anew.\t%1 entrée n’a pu rester à sa place\u{A0}: sa chaîne d’empreintes recommence.\t%1 entrées n’ont pu rester à leur place\u{A0}: leur chaîne d’empreintes recommence.
        %1 entry does not fit its hash: a letter in it may be another one. Read it again.\t%1 entrée ne correspond pas à son empreinte\u{A0}: une lettre peut y être une autre. Relisez-la.\t%1 entrées ne correspondent pas à leur empreinte\u{A0}: des lettres peuvent y être d’autres. Relisez-les.
        %1 entry has less in it now: somebody was forgotten on the other laptop.\t%1 entrée contient moins désormais\u{A0}: quelqu’un a été effacé sur l’autre ordinateur.\t%1 entrées contiennent moins désormais\u{A0}: quelqu’un a été effacé sur l’autre ordinateur.
        %1 entry has less in it, since somebody was forgotten: the entry of the erasure says what it comes to.\t%1 entrée contient moins, car quelqu’un a été effacé\u{A0}: l’entrée de l’effacement dit à quoi elle revient.\t%1 entrées contiennent moins, car quelqu’un a été effacé\u{A0}: les entrées des effacements disent à quoi elles reviennent.
        %1 entry is a newer Halqa’s: it is kept, and not shown.\t%1 entrée vient d’une version plus récente de Halqa\u{A0}: elle est gardée, et n’est pas montrée.\t%1 entrées viennent d’une version plus récente de Halqa\u{A0}: elles sont gardées, et ne sont pas montrées.
        %1 entry is in %2. On the other laptop: halqa merge FILE %2\t%1 entrée est dans %2. Sur l’autre ordinateur\u{A0}: halqa merge FILE %2\t%1 entrées sont dans %2. Sur l’autre ordinateur\u{A0}: halqa merge FILE %2
        %1 entry of the journal\t%1 entrée du journal\t%1 entrées du journal
        %1 entry on %2 has less in it now: somebody was forgotten.\t%1 entrée sur %2 contient moins désormais\u{A0}: quelqu’un a été effacé.\t%1 entrées sur %2 contiennent moins désormais\u{A0}: quelqu’un a été effacé.
        %1 entry on %2 still names somebody who was forgotten. Whoever keeps the server erases it: see docs/exchange.md.\t%1 entrée sur %2 nomme encore une personne effacée. La personne qui a la charge du serveur l’efface\u{A0}: voir docs/exchange.md.\t%1 entrées sur %2 nomment encore une personne effacée. La personne qui a la charge du serveur les efface\u{A0}: voir docs/exchange.md.
        %1 entry stays away: something that it builds on is missing. It comes with a whole file or parcel.\t%1 entrée reste dehors\u{A0}: il manque ce sur quoi elle s’appuie. Elle viendra avec un fichier ou un colis entier.\t%1 entrées restent dehors\u{A0}: il manque ce sur quoi elles s’appuient. Elles viendront avec un fichier ou un colis entier.
        %1 entry that is in no copy can still be read: halqa recover %2 --to NEW.halqa\t%1 entrée qui n’est dans aucune copie se lit encore\u{A0}: halqa recover %2 --to NEW.halqa\t%1 entrées qui ne sont dans aucune copie se lisent encore\u{A0}: halqa recover %2 --to NEW.halqa
        %1 entry waits on %2 for one that is missing there. It comes once its laptop has sent that.\t%1 entrée attend sur %2 une autre qui y manque. Elle viendra quand son ordinateur l’aura envoyée.\t%1 entrées attendent sur %2 une autre qui y manque. Elles viendront quand leur ordinateur l’aura envoyée.
        %1 entry went to %2.\t%1 entrée est partie à %2.\t%1 entrées sont parties à %2.
        %1 entry with their record\t%1 entrée avec ses données\t%1 entrées avec ses données
        %1 entry would come from %2.\t%2\u{A0}: %1 entrée en viendrait.\t%2\u{A0}: %1 entrées en viendraient.
        %1 entry would go to %2.\t%1 entrée irait à %2.\t%1 entrées iraient à %2.
        %1 entry written by them\t%1 entrée écrite par cette personne\t%1 entrées écrites par cette personne
        %1 filled in this sheet: nothing is asked of oneself.\t%1 a rempli cette feuille\u{A0}: on ne dit rien de soi-même.
        %1 finger\t%1 doigt\t%1 doigts
        %1 finger: %2\t%1 doigt\u{A0}: %2\t%1 doigts\u{A0}: %2
        %1 firm\t%1 entreprise\t%1 entreprises
        %1 for %2\t%1 pour %2
        %1 for each option, and %2 at what each group alone would choose.\tPar option\u{A0}: %1\u{202F}; %2 marque ce que chaque groupe choisirait seul.
        %1 for it, %2 not yet\t%1 pour, %2 pas encore
        %1 for option %2, the highest is %3\t%1 pour l’option %2, le maximum est %3
        %1 for option %2, the lowest is %3\t%1 pour l’option %2, le minimum est %3
        %1 for, %2 against\t%1 pour, %2 contre
        %1 from copies\t%1 de copies\t%1 de copies
        %1 from pages that nothing led to any more\t%1 de pages auxquelles plus rien ne menait\t%1 de pages auxquelles plus rien ne menait
        %1 from tables alone\t%1 des tables seules\t%1 des tables seules
        %1 from the file beside it\t%1 du fichier d’à côté\t%1 du fichier d’à côté
        %1 from the journal\t%1 du journal\t%1 du journal
        %1 goes on.\t%1 reprend.
        %1 hammam\t%1 hammam\t%1 hammams
        %1 has a budget and no seats; leave --seats out.\t%1 a un budget et pas de sièges\u{202F}; enlevez --seats.
        %1 has begun, on %2, and keeps that date. Take back what happened on it first.\t%1\u{A0}: déjà commencé, le %2, cette date reste. Annulez d’abord ce qui s’y est passé.
        %1 has come to none of these days: there is nothing to thank for.\t%1 n’est venu à aucun de ces jours\u{A0}: il n’y a pas de quoi remercier.
        %1 has done nothing in this file that could be taken back.\t%1 n’a rien fait dans ce fichier qu’on puisse annuler.
        %1 has left\t%1 départ\t%1 départs
        %1 has left, %2.\t%1\u{A0}: départ à %2.
        %1 has more than %2 digits: write the figure of “%3” again.\t%1 a plus de %2 chiffres\u{A0}: récrivez la valeur de «\u{A0}%3\u{A0}».
        %1 has more than half of the votes that still count.\t%1 a plus de la moitié des voix qui comptent encore.
        %1 has no place for one more connection now. Try again in a minute.\t%1 n’a plus de place pour une connexion. Réessayez dans une minute.
        %1 has no rule %2; it has %3.\t%1 n’a pas de règle %2\u{202F}; il y a %3.
        %1 has no such database: %2. Look at the address.\t%1 n’a pas cette base\u{A0}: %2. Vérifiez l’adresse.
        %1 has no table yet: type a table’s number.\t%1 n’a pas encore de table\u{A0}: tapez le numéro d’une table.
        %1 has no tutor: everybody who could teach them has as many learners as one has at most.\tSans tuteur\u{A0}: %1. Tous ceux qui pourraient l’aider ont déjà autant d’apprenants que permis.
        %1 has no tutor: the rules keep them apart from everybody who teaches.\tSans tuteur\u{A0}: %1. Les règles l’écartent de tous ceux qui enseignent.
        %1 has not begun: it begins on %2.\t%1 n’a pas commencé\u{A0}: il commence le %2.
        %1 has not come yet. Look at the order of day and month.\t%1 est une date à venir. Vérifiez lequel est le jour, lequel est le mois.
        %1 has not come yet. Nothing was written; if it is right, add --confirm.\t%1 est encore à venir. Rien n’a été écrit\u{202F}; si c’est juste, ajoutez --confirm.
        %1 has reservations: hear and note them.\t%1 personne a des réserves\u{A0}: les écouter et les noter.\t%1 personnes ont des réserves\u{A0}: les écouter et les noter.
        %1 has taken nothing back that could be brought back.\t%1 n’a rien annulé qu’on puisse rétablir.
        %1 has taken nothing on. Say it of a line: halqa line FILE edit … --owner NAME.\t%1 ne s’est engagé à rien. Dites-le d’une contribution\u{A0}: halqa line FILE edit … --owner NAME.
        %1 has the same e-mail address. They were taken for two people.\t%1 a la même adresse électronique. On les a pris pour deux personnes.
        %1 has voted.\t%1 personne a voté.\t%1 personnes ont voté.
        %1 here\t%1 présent\t%1 présents
        %1 holds %2: %3.\t%1 contient %2\u{A0}: %3.
        %1 holds another programme. No parcel was made for it.\t%1 contient un autre programme. Aucun colis n’a été fait pour lui.
        %1 holds another programme. Nothing was taken over.\t%1 contient un autre programme. Rien n’a été repris.
        %1 holds criteria and no days: no programme is made of it. It goes beside one: halqa grid FILE add %1\t%1 contient des critères et pas de jours\u{A0}: on n’en fait pas de programme. Il s’ajoute à un programme\u{A0}: halqa grid FILE add %1
        %1 holds nothing that is not here.\t%1 ne contient rien qui ne soit déjà ici.
        %1 holds something else than a site of Halqa's. Name an empty folder, or one that is not there.\t%1 contient autre chose qu’un site de Halqa. Nommez un dossier vide, ou un qui n’existe pas.
        %1 holds this programme as another file began it, from the same script; this one is no copy of that. Nothing was taken over or sent. Get a copy of that file, or join both with halqa merge --unite.\t%1 contient ce programme tel qu’un autre fichier l’a commencé, du même script\u{202F}; celui-ci n’en est pas une copie. Rien n’a été repris ni envoyé. Procurez-vous une copie de cet autre fichier, ou réunissez les deux avec halqa merge --unite.
        %1 in %2 is on %3; its theme is %4. Nobody has been checked in.\t%1 à %2 a lieu le %3\u{202F}; son thème est %4. Personne n’a encore été pointé.
        %1 in %2 was planned for %3; its theme is %4. Nothing of it is in this file.\t%1 à %2 était prévu pour le %3\u{202F}; son thème est %4. Rien n’en figure dans ce fichier.
        %1 in %2, day %3\t%1 à %2, jour %3
        %1 in the room\t%1 dans la salle\t%1 dans la salle
        %1 initiative\t%1 initiative\t%1 initiatives
        %1 invitation\t%1 invitation\t%1 invitations
        %1 invited\t%1 invitation\t%1 invitations
        %1 is %2: %3.\t%1 est %2\u{A0}: %3.
        %1 is %2: after the code stands v for reached, n for no answer, w for a wrong number, r for not wanting to.\t%1, c’est %2\u{A0}: après le code vient v pour joint, n pour pas de réponse, w pour faux numéro, r pour ne souhaite pas.
        %1 is a folder. Name a file in it.\t%1 est un dossier. Nommez un fichier dedans.
        %1 is a link, and nothing is written through one. Name the file that it leads to.\t%1 est un lien, et rien n’est écrit à travers un lien. Nommez le fichier vers lequel il mène.
        %1 is a part of a person, and “%2” counts %3: write a whole number.\t%1 est une partie d’une personne, et «\u{A0}%2\u{A0}» compte des %3\u{A0}: écrivez un nombre entier.
        %1 is a percentage, and “%2” is kept in %3: write the figure in that unit.\t%1 est un pourcentage, et «\u{A0}%2\u{A0}» se garde en %3\u{A0}: écrivez le chiffre dans cette unité.
        %1 is a pipe or a device that says nothing. Name a file, or - for standard input.\t%1 est un tube ou un périphérique qui ne dit rien. Nommez un fichier, ou - pour l’entrée standard.
        %1 is a pipe or a device that says nothing. Name a file.\t%1 est un tube ou un périphérique qui ne dit rien. Nommez un fichier.
        %1 is a pipe or a device. Put a file in its place.\t%1 est un tube ou un périphérique. Mettez un fichier à sa place.
        %1 is a programme's file, or another database: no paper replaces it. Choose another name.\t%1 est le fichier d’un programme, ou une autre base de données\u{A0}: aucun document ne le remplace. Choisissez un autre nom.
        %1 is back.\t%1\u{A0}: de retour.
        %1 is below nought, and “%2” counts %3: write 0 or more.\t%1 est au-dessous de zéro, et «\u{A0}%2\u{A0}» compte des %3\u{A0}: écrivez 0 ou plus.
        %1 is below nought, and “%2” is in %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 est inférieur à zéro, et «\u{A0}%2\u{A0}» se compte en %3. Rien n’a été écrit\u{202F}; si c’est exact, «\u{A0}halqa grid rate\u{A0}» le garde avec --confirm.
        %1 is checked in, %2.\t%1\u{A0}: arrivée notée, %2.
        %1 is cut off at its beginning: nothing in it is whole. Copy it again.\t%1 est coupé dès le début\u{A0}: rien n’y est entier. Copiez-le de nouveau.
        %1 is cut off: its end is missing. Nothing was made; copy it again.\t%1 est coupé\u{A0}: la fin manque. Rien n’a été fait\u{202F}; copiez-le de nouveau.
        %1 is damaged: %2 in it cannot be read. Nothing was made; export it again.\t%1 est endommagé\u{A0}: %2, qui en fait partie, ne se lit pas. Rien n’a été fait\u{202F}; exportez-le à nouveau.
        %1 is damaged: %2.\t%1 est endommagé\u{A0}: %2.
        %1 is damaged: %2. halqa verify says what is wrong, and what to go on with.\t%1 est endommagé\u{A0}: %2. halqa verify dit ce qui ne va pas, et avec quoi continuer.
        %1 is damaged: its checksum is another one. Nothing was taken over. Copy it again.\t%1 est endommagé\u{A0}: sa somme de contrôle est autre. Rien n’a été repris. Copiez-le de nouveau.
        %1 is damaged: not all of it can be unpacked. Nothing was made; copy it again.\t%1 est endommagé\u{A0}: tout ne se décompresse pas. Rien n’a été fait\u{202F}; copiez-le de nouveau.
        %1 is empty. Nothing was made; copy it again.\t%1 est vide. Rien n’a été fait\u{202F}; copiez-le de nouveau.
        %1 is held\t%1 en attente\t%1 en attente
        %1 is held by another program. Nothing was written; try again.\t%1 est tenu par un autre programme. Rien n’a été écrit\u{202F}; réessayez.
        %1 is here already\t%1 déjà là\t%1 déjà là
        %1 is here already; is this somebody else? Ctrl-N writes them down.\t%1 est déjà là. Si c’est quelqu’un d’autre, Ctrl-N inscrit cette personne.
        %1 is here since %2 (checked in by %3).\t%1 est là depuis %2 (accueil par %3).
        %1 is here since %2, checked in by %3.\t%1 est là depuis %2, accueil par %3.
        %1 is in the directory already (%2). Nothing was written; to add a second person, add --confirm.\t%1 est déjà dans l’annuaire (%2). Rien n’a été écrit\u{202F}; pour ajouter une deuxième personne\u{A0}: --confirm.
        %1 is invited and waited for. Write down somebody else?\t%1\u{A0}: cette personne est invitée et attendue. Inscrire quelqu’un d’autre\u{202F}?
        %1 is invited to no day in a room that is ahead.\t%1 n’est invité à aucun jour en salle encore à venir.
        %1 is known already, and may be the same. Call “%2” “%3” all the same?\t%1 est déjà connue, et c’est peut-être la même. Appeler quand même «\u{A0}%2\u{A0}» «\u{A0}%3\u{A0}»\u{202F}?
        %1 is known already. Write down %2 as another one?\tDéjà connue\u{A0}: %1. Écrire %2 comme une autre organisation\u{202F}?
        %1 is longer than %2 MB, and was not read. Is it the right file?\t%1 dépasse %2 Mo et n’a pas été lu. Est-ce le bon fichier\u{202F}?
        %1 is missing.\til manque\u{A0}: %1.
        %1 is more than the whole, and “%2” is in %3: write 0 to 100.\t%1 est plus que le tout, et «\u{A0}%2\u{A0}» est en %3\u{A0}: écrivez de 0 à 100.
        %1 is neither a Halqa file nor a parcel. Nothing was taken over.\t%1 n’est ni un fichier Halqa ni un colis. Rien n’a été repris.
        %1 is new, and one slip of the pen from %2: look at the paper.\t%1 est nouveau, et à une faute de plume de %2\u{A0}: regardez la fiche.
        %1 is new, and one slip of the pen from more than one code of another day: %2. If it is one of them, take this paper away (%3) and key it again.\t%1 est nouveau, et à une faute de plume de plus d’un code d’un autre jour\u{A0}: %2. S’il est l’un d’eux, retirez cette fiche (%3) et saisissez-la à nouveau.
        %1 is new; %2 is known from another day. If it is that one, take this paper away (%3) and key it again.\t%1 est nouveau\u{202F}; %2 est connu d’un autre jour. Si c’est celui-là, retirez cette fiche (%3) et saisissez-la de nouveau.
        %1 is no answer: %2 says yes, Esc says no.\t%1 n’est pas une réponse\u{A0}: %2 dit oui, Esc dit non.
        %1 is no archive, whatever its name ends in. Nothing was made.\t%1 n’est pas une archive, quoi que dise la fin de son nom. Rien n’a été fait.
        %1 is no code of a ballot: a sign is wrong or missing.\t%1 n’est pas un code de bulletin\u{A0}: un caractère est faux ou manque.
        %1 is no copy of this file: it was begun on its own from the same script. Nothing was taken over. If both were used on real days, halqa merge --unite takes it over.\t%1 n’est pas une copie de ce fichier\u{A0}: il a été commencé à part, à partir du même script. Rien n’a été repris. Si les deux ont servi de vrais jours, halqa merge --unite le reprend.
        %1 is no idea: only ideas are adopted or rejected.\t%1 n’est pas une idée\u{A0}: seules les idées sont adoptées ou rejetées.
        %1 is no package of halqa export: there are no tables of Halqa's in it.\t%1 n’est pas un paquet de halqa export\u{A0}: il n’y a pas de tables de Halqa dedans.
        %1 is no page of Halqa's. Move it away.\t%1 n’est pas une page de Halqa. Déplacez-le.
        %1 is no question. See them: halqa question FILE list.\t%1 n’est pas une question. Pour les voir\u{A0}: halqa question FILE list.
        %1 is no whole number, and “%2” counts %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 n’est pas un nombre entier, et «\u{A0}%2\u{A0}» compte des %3. Rien n’a été écrit\u{202F}; si c’est exact, «\u{A0}halqa grid rate\u{A0}» le garde avec --confirm.
        %1 is not a Halqa file. Give the file that halqa new made.\t%1 n’est pas un fichier Halqa. Donnez le fichier créé par halqa new.
        %1 is not a count: it must be 0 or more, and no more people than a hall holds.\t%1 n’est pas un nombre possible\u{A0}: il doit être de 0 ou plus, et tenir dans une salle.
        %1 is not before %2: name the earlier day with --before.\t%1 n’est pas avant %2\u{A0}: nommez le jour antérieur avec --before.
        %1 is not here: the arrival is withdrawn.\t%1\u{A0}: l’arrivée est annulée.
        %1 is not the city of this day, which is %2’s. Leave --day out, or name a day of its own.\t%1 n’est pas la ville de ce jour, qui est celui de %2. Omettez --day, ou nommez un de ses propres jours.
        %1 is not understood.\t%1 n’est pas compris.
        %1 is of the programme “%2”, and not of “%3”: a toolkit brings the cities of one programme together.\t%1 est du programme «\u{A0}%2\u{A0}», et non de «\u{A0}%3\u{A0}»\u{A0}: une boîte à outils réunit les villes d’un seul programme.
        %1 is on record as reached. t writes down what they say.\t%1\u{A0}: déjà noté comme joint. t note ses propos.
        %1 is over already. It is kept as you say it.\tLe %1 est déjà passé. La date est notée telle quelle.
        %1 is over, %2 runs.\t%1\u{A0}: terminée, %2\u{A0}: en cours.
        %1 is past: say a date on which one can still call.\t%1 est passé\u{A0}: donnez une date à laquelle on peut encore appeler.
        %1 is prepared, and reached as %2.\t%1 est prêt, et joint comme %2.
        %1 is prepared.\t%1 est prêt.
        %1 is restarting. Try again in a minute.\t%1 redémarre. Réessayez dans une minute.
        %1 is running since %2.\t%1 est en cours depuis %2.
        %1 is set on line %2 already. Keep one of the two.\t%1 est déjà réglé à la ligne %2. Gardez l’un des deux.
        %1 is there already and is not overwritten. Choose another name, or add --force.\t%1 existe déjà et n’est pas écrasé. Choisissez un autre nom, ou ajoutez --force.
        %1 is there already and is not overwritten. Choose another name, or move it away.\t%1 existe déjà et n’est pas écrasé. Choisissez un autre nom, ou déplacez-le.
        %1 is there already.\t%1 existe déjà.
        %1 is there already. Write it anew?\t%1 existe déjà. L’écrire de nouveau\u{202F}?
        %1 is waited for. Enter checks them in; Ctrl-N again writes down somebody else.\t%1 est sur la liste et n’est pas encore là. Enter pointe son arrivée\u{202F}; Ctrl-N encore une fois inscrit quelqu’un d’autre.
        %1 is “%2”: after the code stands v for done, o for under way, x for dropped.\t%1, c’est «\u{A0}%2\u{A0}»\u{A0}: après le code vient v pour fait, o pour en cours, x pour abandonné.
        %1 kB\t%1 ko
        %1 lacks %2, which its description names. Nothing was made.\tIl manque à %1 le fichier %2, que sa description nomme. Rien n’a été fait.
        %1 leads to: %2.\t%1 mène à\u{A0}: %2.
        %1 learner\t%1 apprenant\t%1 apprenants
        %1 left\treste %1
        %1 left at %2.\t%1\u{A0}: départ à %2.
        %1 left out\t%1 laissée de côté\t%1 laissées de côté
        %1 letter\t%1 lettre\t%1 lettres
        %1 letter to write\t%1 lettre à écrire\t%1 lettres à écrire
        %1 lies on a network file system (%2), where two writers can damage it. Copy it to this laptop.\t%1 est sur un disque réseau (%2), où deux personnes qui écrivent peuvent l’abîmer. Copiez-le sur cet ordinateur.
        %1 line\t%1 contribution\t%1 contributions
        %1 line added\t%1 contribution ajoutée\t%1 contributions ajoutées
        %1 line answers this question as it stands, so that it keeps its words.\t%1 contribution répond à cette question telle qu’elle est\u{A0}: elle garde ses mots.\t%1 contributions répondent à cette question telle qu’elle est\u{A0}: elle garde ses mots.
        %1 line begun elsewhere waits: %2\t%1 contribution commencée ailleurs attend\u{A0}: %2\t%1 contributions commencées ailleurs attendent, la première\u{A0}: %2
        %1 line is begun and not kept: %2. It waits there.\t%1 contribution est commencée et non notée\u{A0}: %2. Elle y attend.\t%1 contributions sont commencées et non notées, la première\u{A0}: %2. Elles y attendent.
        %1 line is kept.\t%1 contribution est notée.\t%1 contributions sont notées.
        %1 line marked\t%1 contribution marquée\t%1 contributions marquées
        %1 line merged into it\t%1 contribution qui y est fusionnée\t%1 contributions qui y sont fusionnées
        %1 line so far\t%1 contribution\t%1 contributions
        %1 line to come in\t%1 contribution à faire entrer\t%1 contributions à faire entrer
        %1 line waits as it was typed; it is kept with the next.\t%1 contribution attend telle que tapée\u{202F}; elle est notée avec la suivante.\t%1 contributions attendent telles que tapées\u{202F}; elles sont notées avec la suivante.
        %1 line was pasted: “%2”.\t%1 contribution a été collée\u{A0}: «\u{A0}%2\u{A0}».\t%1 contributions ont été collées\u{A0}: «\u{A0}%2\u{A0}» …
        %1 line was refused; the others are kept. Look at it and key it again.\t%1 ligne a été refusée\u{202F}; les autres sont notées. Vérifiez-la et saisissez-la de nouveau.\t%1 lignes ont été refusées\u{202F}; les autres sont notées. Vérifiez-les et saisissez-les de nouveau.
        %1 line was written down.\t%1 contribution a été notée.\t%1 contributions ont été notées.
        %1 link\t%1 lien\t%1 liens
        %1 link agreed\t%1 lien convenu\t%1 liens convenus
        %1 link is left out: nobody is named who says its line.\t%1 lien est laissé de côté\u{A0}: personne n’est nommé pour sa contribution.\t%1 liens sont laissés de côté\u{A0}: personne n’est nommé pour leurs contributions.
        %1 link is proposed; l shows the links.\t%1 lien est proposé\u{202F}; l montre les liens.\t%1 liens sont proposés\u{202F}; l montre les liens.
        %1 litre\t%1 litre\t%1 litres
        %1 makes the summary as PDF, page, spreadsheet or text; with %2 it names nobody.\t%1 fait la synthèse en PDF, page, classeur ou texte\u{202F}; avec %2, elle ne nomme personne.
        %1 marked together\t%1 cochées ensemble
        %1 may be %2: %3. Say --same %4 or --different %5.\t%1 est peut-être %2\u{A0}: %3. Dites --same %4 ou --different %5.
        %1 may be meant, but is written otherwise: 1 takes them, Ctrl-N writes down somebody else.\tC’est peut-être %1, mais le nom s’écrit autrement\u{A0}: 1 prend cette personne, Ctrl-N en inscrit une autre.
        %1 may be meant: 1 takes them, or the whole name; Ctrl-N writes down somebody else.\t%1 est peut-être visé\u{A0}: 1 l’inscrit, ou le nom entier\u{202F}; Ctrl-N inscrit quelqu’un d’autre.
        %1 may be meant: a digit takes one, a space and more letters tell them apart.\tPeut-être %1\u{A0}: un chiffre choisit, un espace et d’autres lettres distinguent.
        %1 may be meant: a digit takes one; Ctrl-N again writes down somebody else.\tPeut-être %1\u{A0}: un chiffre choisit\u{202F}; encore Ctrl-N inscrit quelqu’un d’autre.
        %1 may be one person, who stands in the directory twice: see halqa people FILE doubles. Two different people have to rate.\t%1 sont peut-être une seule personne, notée deux fois dans l’annuaire\u{A0}: voir halqa people FILE doubles. Il faut deux personnes différentes pour évaluer.
        %1 measure\t%1 mesure\t%1 mesures
        %1 meeting\t%1 rencontre\t%1 rencontres
        %1 min\t%1 min
        %1 minutes later\t%1 minutes plus tard
        %1 minutes more\t%1 minutes de plus
        %1 missing\tmanque %1
        %1 mistake in it\tcontient %1 erreur\tcontient %1 erreurs
        %1 month\t%1 mois\t%1 mois
        %1 more\t%1 de plus
        %1 more code differs from one of before by a sign; it is not counted here.\t%1 autre code diffère d’un code d’avant par un caractère\u{202F}; il n’est pas compté ici.\t%1 autres codes diffèrent d’un code d’avant par un caractère\u{202F}; ils ne sont pas comptés ici.
        %1 more line of your tables is written down.\t%1 autre contribution de vos tables est notée.\t%1 autres contributions de vos tables sont notées.
        %1 more remark of this kind.\t%1 autre remarque de ce genre.\t%1 autres remarques de ce genre.
        %1 more: in the whole summary\t%1 autre\u{A0}: dans la synthèse complète\t%1 autres\u{A0}: dans la synthèse complète
        %1 name (?)\t%1 nom (?)\t%1 noms (?)
        %1 name is nobody of the file; it is kept as it is written.\t%1 nom n’est personne du fichier\u{202F}; il est gardé tel qu’il est écrit.\t%1 noms ne sont personne du fichier\u{202F}; ils sont gardés tels qu’ils sont écrits.
        %1 name was pasted\t%1 nom collé\t%1 noms collés
        %1 need\t%1 besoin\t%1 besoins
        %1 needs a number.\t%1 demande un nombre.
        %1 needs a value.\t%1 demande une valeur.
        %1 new encounter of %2 pairs, %3.\t%1 nouvelle rencontre sur %2 à une même table, %3.\t%1 nouvelles rencontres sur %2 à une même table, %3.
        %1 new, %2 with something new, %3 as they are; %4 newly invited.\tNouvelles\u{A0}: %1\u{202F}; avec du nouveau\u{A0}: %2\u{202F}; inchangées\u{A0}: %3\u{202F}; nouvelles invitations\u{A0}: %4.
        %1 numbers, but %2 options\t%1 nombres, mais %2 options
        %1 of %2\t%1 sur %2
        %1 of %2 (%3)\t%1 sur %2 (%3)
        %1 of %2 agreed\t%1 sur %2 convenus
        %1 of %2 are spent; %3 are left.\tDépensé\u{A0}: %1 sur %2\u{202F}; reste %3.
        %1 of %2 dots\t%1 gommette sur %2\t%1 gommettes sur %2
        %1 of %2 given, the others are left blank\t%1 sur %2 donnés, les autres restent vides
        %1 of %2 here have voted.\t%1 voix reçues\u{202F}; %2 personnes présentes.
        %1 of %2 invited came\t%1 invité sur %2 est venu\t%1 invités sur %2 sont venus
        %1 of %2 invited reached\t%1 invités joints sur %2
        %1 of %2 keyed\t%1 sur %2 saisies
        %1 of %2 missing\t%1 sur %2 manquants
        %1 of %2 org.\t%1 sur %2 org.
        %1 of %2 papers are still missing.\tBulletins qui manquent encore\u{A0}: %1 sur %2.
        %1 of %2 papers are still missing: %3\tBulletins qui manquent encore, %1 sur %2\u{A0}: %3
        %1 of %2 papers is still missing\t%1 bulletin sur %2 manque encore\t%1 bulletins sur %2 manquent encore
        %1 of %2 reached\t%1 joint sur %2\t%1 joints sur %2
        %1 of %2 reservations noted\t%1 réserve notée sur %2\t%1 réserves notées sur %2
        %1 of %2 sections\t%1 parties sur %2
        %1 of them below the middle of the scale\tdont %1 sous le milieu de l’échelle\tdont %1 sous le milieu de l’échelle
        %1 of them named who was at the keyboard, and is anchored there anew.\t%1 d’entre elles nommait qui était au clavier\u{202F}; elle y est ancrée à nouveau.\t%1 d’entre elles nommaient qui était au clavier\u{202F}; elles y sont ancrées à nouveau.
        %1 of them named who was at the keyboard, which its hash covers: it is anchored anew, in the entry of the erasure.\t%1 d’entre elles nommait qui était au clavier, ce que couvre son empreinte\u{A0}: elle est ancrée à nouveau, dans l’entrée de l’effacement.\t%1 d’entre elles nommaient qui était au clavier, ce que couvrent leurs empreintes\u{A0}: elles sont ancrées à nouveau, dans l’entrée de l’effacement.
        %1 of them put to a vote\tdont %1 mise au vote\tdont %1 mises au vote
        %1 of two people has rated this. Neither sees what the other says before both have.\t%1 personne sur deux a évalué ceci. Aucune ne voit ce que dit l’autre avant que les deux aient évalué.\t%1 personnes sur deux ont évalué ceci. Aucune ne voit ce que dit l’autre avant que les deux aient évalué.
        %1 offer\t%1 offre\t%1 offres
        %1 on %2\t%1 sur %2
        %1 on %2 (%3)\t%1 sur %2 (%3)
        %1 on paper\t%1 sur papier
        %1 on the wall\t%1 au mur
        %1 open\t%1 en cours
        %1 open question\t%1 question ouverte\t%1 questions ouvertes
        %1 open, %2 in all\t%1 à faire, %2 en tout
        %1 option\t%1 option\t%1 options
        %1 option of a vote\t%1 option d’un vote\t%1 options de votes
        %1 organisation\t%1 organisation\t%1 organisations
        %1 organisation invited\t%1 organisation invitée\t%1 organisations invitées
        %1 organisation is invited, and there would be %2 places. Take invitations back first, or set more places.\t%1 organisation est invitée, et il y aurait %2 places. Retirez d’abord des invitations, ou fixez plus de places.\t%1 organisations sont invitées, et il y aurait %2 places. Retirez d’abord des invitations, ou fixez plus de places.
        %1 other meeting would be at another time or table.\t%1 autre rencontre serait à une autre heure ou une autre table.\t%1 autres rencontres seraient à une autre heure ou une autre table.
        %1 other person\t%1 autre personne\t%1 autres personnes
        %1 over\tdépassé de %1
        %1 page in %2.\t%1 page dans %2.\t%1 pages dans %2.
        %1 pair is proposed; Enter on it says when both agree.\t%1 binôme est proposé\u{202F}; Enter dessus dit que les deux sont d’accord.\t%1 binômes sont proposés\u{202F}; Enter sur l’un d’eux dit que les deux sont d’accord.
        %1 paper\t%1 fiche\t%1 fiches
        %1 paper has its code. Print it: %2, then p.\t%1 bulletin a son code. L’imprimer\u{A0}: %2, puis p.\t%1 bulletins ont leur code. Les imprimer\u{A0}: %2, puis p.
        %1 paper has not been keyed. Close the secret vote all the same? It is never opened again.\t%1 bulletin n’a pas été saisi. Clore le vote secret quand même\u{202F}? On ne le rouvre jamais.\t%1 bulletins n’ont pas été saisis. Clore le vote secret quand même\u{202F}? On ne le rouvre jamais.
        %1 paper is not shown before its other assessor has rated.\t%1 fiche n’est pas montrée avant que l’autre évaluateur ait évalué.\t%1 fiches ne sont pas montrées avant que les autres évaluateurs aient évalué.
        %1 paper is of edition %2: see it with --edition %2.\t%1 fiche est de l’édition %2\u{A0}: voyez-la avec --edition %2.\t%1 fiches sont de l’édition %2\u{A0}: voyez-les avec --edition %2.
        %1 paper kept.\t%1 fiche saisie.\t%1 fiches saisies.
        %1 paper keyed\t%1 fiche saisie\t%1 fiches saisies
        %1 paper of this grid has been kept, so that it stays.\t%1 fiche de cette grille a été saisie\u{202F}; la grille reste donc.\t%1 fiches de cette grille ont été saisies\u{202F}; la grille reste donc.
        %1 paper with a code\t%1 bulletin avec un code\t%1 bulletins avec des codes
        %1 paper.\t%1 fiche.\t%1 fiches.
        %1 papers, of %2 people who are recorded as present: %3.\t%1 fiches, de %2 personnes notées présentes\u{A0}: %3.
        %1 papers, where %2 people are expected. Draw so many codes?\t%1 bulletins, pour %2 personnes attendues. Tirer autant de codes\u{202F}?
        %1 people are called so: %2.\t%1 personnes s’appellent ainsi\u{A0}: %2.
        %1 percent of “%2” is no share of a whole. Nothing was written; if it is right, add --confirm.\t%1 pour cent de «\u{A0}%2\u{A0}» n’est pas une part d’un tout. Rien n’a été écrit\u{202F}; si c’est juste, ajoutez --confirm.
        %1 person\t%1 personne\t%1 personnes
        %1 person answered both times, known by their code alone. The middles are theirs.\t%1 personne a répondu les deux fois, connue par son seul code. Les médianes sont les siennes.\t%1 personnes ont répondu les deux fois, connues par leurs seuls codes. Les médianes sont les leurs.
        %1 person answered both times.\t%1 personne a répondu les deux fois.\t%1 personnes ont répondu les deux fois.
        %1 person blocks it.\t%1 personne bloque.\t%1 personnes bloquent.
        %1 person came without an invitation.\t%1 personne est venue sans invitation.\t%1 personnes sont venues sans invitation.
        %1 person drawn by lot out of %2\t%1 personne tirée au sort parmi %2\t%1 personnes tirées au sort parmi %2
        %1 person had been there on an earlier day, %2 came for the first time.\t%1 personne était déjà venue un jour précédent, %2 venaient pour la première fois.\t%1 personnes étaient déjà venues un jour précédent, %2 venaient pour la première fois.
        %1 person has sat down.\t%1 personne s’est assise.\t%1 personnes se sont assises.
        %1 person invited\t%1 personne invitée\t%1 personnes invitées
        %1 person is here\t%1 personne est là\t%1 personnes sont là
        %1 person is invited, and there would be %2 places. Take invitations back first, or set more places.\t%1 personne est invitée, et il y aurait %2 places. Retirez d’abord des invitations, ou fixez plus de places.\t%1 personnes sont invitées, et il y aurait %2 places. Retirez d’abord des invitations, ou fixez plus de places.
        %1 person is listed, who agreed.\t%1 personne est listée, qui l’a accepté.\t%1 personnes sont listées, qui l’ont accepté.
        %1 person left early.\t%1 personne est partie avant la fin.\t%1 personnes sont parties avant la fin.
        %1 person voted.\t%1 personne a voté.\t%1 personnes ont voté.
        %1 person was in the room.\t%1 personne était dans la salle.\t%1 personnes étaient dans la salle.
        %1 person was reached\t%1 personne jointe\t%1 personnes jointes
        %1 person was reached.\t%1 personne a été jointe.\t%1 personnes ont été jointes.
        %1 person:\t%1 personne\u{A0}:\t%1 personnes\u{A0}:
        %1 place\t%1 place\t%1 places
        %1 place at a table\t%1 place à une table\t%1 places à des tables
        %1 place for organisations\t%1 place pour des organisations\t%1 places pour des organisations
        %1 poll\t%1 vote\t%1 votes
        %1 post\t%1 poste\t%1 postes
        %1 programme\t%1 programme\t%1 programmes
        %1 prompt\t%1 axe\t%1 axes
        %1 rating\t%1 évaluation\t%1 évaluations
        %1 reached\t%1 joint\t%1 joints
        %1 reads the roster as you have it: CSV, XLSX, a page, cards. With %2 it says what it understood and writes nothing.\t%1 lit la liste telle qu’elle est\u{A0}: CSV, XLSX, page, cartes. Avec %2, il dit ce qu’il a compris et n’écrit rien.
        %1 record of a newer Halqa is in the file and not on this paper.\t%1 élément d’une version plus récente de Halqa est dans le fichier et pas dans ce document.\t%1 éléments d’une version plus récente de Halqa sont dans le fichier et pas dans ce document.
        %1 record that this Halqa does not know is kept and not shown.\t%1 élément que cette version de Halqa ne connaît pas est gardé, et n’est pas montré.\t%1 éléments que cette version de Halqa ne connaît pas sont gardés, et ne sont pas montrés.
        %1 refused\t%1 refusée\t%1 refusées
        %1 refuses entry %2 of writer %3: %4\t%1 refuse l’entrée %2 de l’auteur %3\u{A0}: %4
        %1 refuses: %2 (%3).\t%1 refuse\u{A0}: %2 (%3).
        %1 removed your line “%2”.\t%1 a supprimé votre contribution «\u{A0}%2\u{A0}».
        %1 reservation noted\t%1 réserve notée\t%1 réserves notées
        %1 result\t%1 résultat\t%1 résultats
        %1 row\t%1 ligne\t%1 lignes
        %1 row is in doubt and left out.\t%1 ligne est douteuse et laissée de côté.\t%1 lignes sont douteuses et laissées de côté.
        %1 row is in doubt.\t%1 ligne est douteuse.\t%1 lignes sont douteuses.
        %1 row is refused and stays out.\t%1 ligne est refusée et reste de côté.\t%1 lignes sont refusées et restent de côté.
        %1 row kept.\t%1 ligne gardée.\t%1 lignes gardées.
        %1 row of the tables\t%1 ligne des tables\t%1 lignes des tables
        %1 said it; it was taken on by %2.\t%1 l’a dit\u{202F}; l’engagement a été pris par %2.
        %1 said no\t%1 a dit non\t%1 ont dit non
        %1 says something else by now: “%2”, written by %3. You saw “%4”. Nothing was done.\t%1 dit autre chose entre-temps\u{A0}: «\u{A0}%2\u{A0}», écrit par %3. Vous aviez vu «\u{A0}%4\u{A0}». Rien n’a été fait.
        %1 says the same as another\t%1 dit la même chose qu’une autre\t%1 disent la même chose que d’autres
        %1 says yes, Esc says no.\t%1 dit oui, Esc dit non.
        %1 seat stays empty: nobody else has the votes for it.\t%1 siège reste vide\u{A0}: personne d’autre n’a les voix pour l’occuper.\t%1 sièges restent vides\u{A0}: personne d’autre n’a les voix pour les occuper.
        %1 seat was to be filled.\t%1 siège était à pourvoir.\t%1 sièges étaient à pourvoir.
        %1 seats cannot be filled; from 1 to %2 can.\timpossible de pourvoir %1 sièges\u{202F}; de 1 à %2, oui.
        %1 secret poll is open: its urn lies in the file alone and is not exported.\t%1 vote secret est ouvert\u{A0}: son urne n’est que dans le fichier et n’est pas exportée.\t%1 votes secrets sont ouverts\u{A0}: leurs urnes ne sont que dans le fichier et ne sont pas exportées.
        %1 service\t%1 service\t%1 services
        %1 sheet kept.\t%1 feuille saisie.\t%1 feuilles saisies.
        %1 shows %2.\t%1 montre\u{A0}: %2.
        %1 sits at no table now.\t%1 n’est plus à aucune table.
        %1 sits at no table.\t%1 n’est à aucune table.
        %1 sits at table %2 now.\t%1 est maintenant à la table %2.
        %1 sits at table %2.\t%1 est à la table %2.
        %1 sits at table %2: type another table’s number.\t%1 est à la table %2\u{A0}: tapez le numéro d’une autre table.
        %1 spoiled\tnuls\u{A0}: %1
        %1 stands alone on a line\t%1 va seul sur la ligne
        %1 stands for several: %2. Write it down in the list instead.\t%1 désigne plusieurs lignes\u{A0}: %2. Notez-le plutôt dans la liste.
        %1 stands on no sheet of this day. Look at the code, and at the day.\t%1 n’est sur aucune feuille de ce jour. Vérifiez le code, et le jour.
        %1 stands on papers of both days already, and is joined with no other code.\t%1 figure déjà sur des fiches des deux jours, et n’est rapproché d’aucun autre code.
        %1 table\t%1 table\t%1 tables
        %1 table stays empty.\t%1 table reste vide.\t%1 tables restent vides.
        %1 table waits.\t%1 table attend.\t%1 tables attendent.
        %1 takes a number from %2 to %3.\t%1 demande un nombre de %2 à %3.
        %1 takes no value; there stands “%2”.\t%1 ne prend pas de valeur\u{202F}; il y a «\u{A0}%2\u{A0}».
        %1 takes nothing now: it is kept read-only. What could not be sent is sent the next time.\t%1 ne prend rien pour l’instant\u{A0}: il est en lecture seule. Ce qui n’a pu partir partira la prochaine fois.
        %1 text\t%1 texte\t%1 textes
        %1 text is longer than a cell of a spreadsheet holds, and ends early there: --format package has it whole.\t%1 texte est plus long que ce que contient une cellule de tableur, et s’y arrête avant sa fin\u{A0}: --format package l’a en entier.\t%1 textes sont plus longs que ce que contient une cellule de tableur, et s’y arrêtent avant leur fin\u{A0}: --format package les a en entier.
        %1 text may mean somebody else and stays: halqa forget asks about it.\t%1 texte peut désigner quelqu’un d’autre et reste\u{A0}: halqa forget pose la question.\t%1 textes peuvent désigner quelqu’un d’autre et restent\u{A0}: halqa forget pose la question pour chacun.
        %1 text that may name them\t%1 texte qui peut nommer cette personne\t%1 textes qui peuvent nommer cette personne
        %1 thing is left; its number in the list is a new one.\tIl reste %1 chose\u{202F}; son numéro dans la liste est nouveau.\tIl reste %1 choses\u{202F}; leurs numéros dans la liste sont nouveaux.
        %1 thing was said differently on different laptops. Alt-b shows both sides.\t%1 chose a été dite différemment sur plusieurs ordinateurs. Alt-b montre les deux versions.\t%1 choses ont été dites différemment sur plusieurs ordinateurs. Alt-b montre les deux versions.
        %1 thing was said differently on different laptops. See: halqa conflicts %2 list\t%1 chose a été dite différemment sur différents ordinateurs. Voir\u{A0}: halqa conflicts %2 list\t%1 choses ont été dites différemment sur différents ordinateurs. Voir\u{A0}: halqa conflicts %2 list
        %1 tie\t%1 lien\t%1 liens
        %1 time a rule is not kept.\t%1 fois, une règle n’est pas respectée.\t%1 fois, une règle n’est pas respectée.
        %1 to %2\t%1 à %2
        %1 to %2, %3:\t%1 à %2, %3\u{A0}:
        %1 to send\t%1 à envoyer\t%1 à envoyer
        %1 to spend\t%1 à dépenser
        %1 tonne\t%1 tonne\t%1 tonnes
        %1 too many\t%1 de trop\t%1 de trop
        %1 took this on by %2: as another kind it would leave the actions. Take owner and date away first.\tEngagement pris (%1, pour le %2)\u{A0}: sous un autre type, il quitterait les actions. Retirez d’abord le nom et la date.
        %1 took this on: as another kind it would leave the actions. Take the owner away first.\tEngagement pris (%1)\u{A0}: sous un autre type, il quitterait les actions. Retirez d’abord le nom.
        %1 turns to the door, where people are checked in.\t%1 mène à l’accueil, où l’on pointe les arrivées.
        %1 turns to the tables.\t%1 mène aux tables.
        %1 twice\t%1 deux fois
        %1 valid ballot\t%1 bulletin valable\t%1 bulletins valables
        %1 values in the line; the header asks for %2.\t%1 valeurs dans la ligne\u{202F}; l’en-tête en demande %2.
        %1 vote\t%1 voix\t%1 voix
        %1 voter\t%1 votant\t%1 votants
        %1 was altered by something else than Halqa, or is damaged. %2 Go on with care, and run halqa verify on it.\t%1 a été modifié par autre chose que Halqa, ou est endommagé. %2 Continuez avec prudence, et lancez halqa verify dessus.
        %1 was changed since it was written. Move it away, or replace it with --force.\t%1 a été changé depuis son écriture. Déplacez-le, ou remplacez-le avec --force.
        %1 was made by a newer Halqa (version %2, this one knows %3). Nothing was taken over: install that Halqa here too.\t%1 vient d’une version plus récente de Halqa (version %2, celle-ci connaît la %3). Rien n’a été repris\u{A0}: installez cette version ici aussi.
        %1 was never asked\t%1 n’a jamais été interrogé\t%1 n’ont jamais été interrogés
        %1 was not called on this day.\t%1\u{A0}: pas d’appel ce jour-là.
        %1 was not prepared yet. Whoever keeps it does so once: halqa central init ADDRESS\t%1 n’est pas encore préparé. La personne qui en a la charge le fait une fois\u{A0}: halqa central init ADDRESS
        %1 was reached just now. Down goes to the next one.\t%1\u{A0}: joint à l’instant. La flèche du bas passe au suivant.
        %1 was reached on %2 (by %3).\t%1\u{A0}: contact déjà noté le %2 (par %3).
        %1 was reached, %2.\t%1\u{A0}: contact noté, %2.
        %1 was there already\t%1 y était déjà\t%1 y étaient déjà
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was made; install the newer one.\t%1 a été écrit par une version plus récente de Halqa (version %2\u{202F}; celle-ci écrit la %3). Rien n’a été fait\u{202F}; installez la plus récente.
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was written; install the newer one.\t%1 vient d’une version plus récente de Halqa (version %2\u{202F}; celle-ci écrit la %3). Rien n’a été écrit\u{202F}; installez la plus récente.
        %1 were equal for the last seat; the order drawn before the vote decided.\tÀ égalité pour le dernier siège\u{A0}: %1. L’ordre tiré au sort avant le vote a départagé.
        %1 were here\t%1 étaient là
        %1 will answer\t%1 répondra
        %1 will answer by %2\t%1 répondra, pour le %2
        %1 without a tutor\t%1 sans tuteur\t%1 sans tuteur
        %1 without invitation\t%1 sans invitation\t%1 sans invitation
        %1 would be joined with two codes. Say which of them it is.\t%1 serait rapproché de deux codes. Dites duquel il s’agit.
        %1 would be on %2, not after %3 on %4. Choose another date, or move that one first.\t%1 tomberait le %2, et non après %3 (%4). Choisissez une autre date, ou déplacez d’abord celui-là.
        %1 wrong code within a minute: somebody may be guessing.\t%1 code faux en une minute\u{A0}: quelqu’un devine peut-être.\t%1 codes faux en une minute\u{A0}: quelqu’un devine peut-être.
        %1 wrote “%2” in place of your “%3”.\t%1 a écrit «\u{A0}%2\u{A0}» à la place de votre «\u{A0}%3\u{A0}».
        %1 · %2\t%1 · %2
        %1 · %2 · %3\t%1 · %2 · %3
        %1 · %2 · %3 · %4\t%1 · %2 · %3 · %4
        %1 · %2 · Day %3 of %4\t%1 · %2 · Jour %3 sur %4
        %1 · %2 – %3\t%1 · du %2 au %3
        %1 · Day %2 of %3 · %4\t%1 · Jour %2 sur %3 · %4
        %1 · journal %2\t%1 · journal %2
        %1 · table %2 · %3\t%1 · table %2 · %3
        %1 · written by %2\t%1 · notes\u{A0}: %2
        %1 – %2\t%1 – %2
        %1 – %2 (%3)\t%1 – %2 (%3)
        %1, %2\t%1, %2
        %1, %2 and %3 make cards, dates and letters that you send yourself. Only who agreed is named in them.\t%1, %2 et %3 font des cartes, des dates et des lettres que l’on envoie soi-même. N’y est nommé que qui a accepté.
        %1, %2, %3\t%1, %2, %3
        %1, %2, %3: the page with its end is gone.\t%1, %2, %3\u{A0}: la page avec sa fin a disparu.
        %1, %2, %3: what it builds on is gone.\t%1, %2, %3\u{A0}: ce sur quoi cela repose a disparu.
        %1, %2, %3: what it says cannot be read.\t%1, %2, %3\u{A0}: ce qui y est dit ne peut être lu.
        %1, %2: %3\t%1, %2\u{A0}: %3
        %1, %2; more with %3\t%1, %2\u{202F}; plus de détails avec %3
        %1, and more: %2\t%1, et d’autres\u{A0}: %2
        %1, by college\t%1, par collège
        %1, by what stands in it\t%1, d’après son contenu
        %1, day %2\t%1, jour %2
        %1, edition %2\t%1, édition %2
        %1, less is better\t%1, le moins possible
        %1, line %2\t%1, ligne %2
        %1, line %2: %3\t%1, ligne %2\u{A0}: %3
        %1, line %2: the screen does not say “%3”.\t%1, ligne %2\u{A0}: l’écran ne dit pas «\u{A0}%3\u{A0}».
        %1, line %2: “%3” is no step. See: halqa help play\t%1, ligne %2\u{A0}: «\u{A0}%3\u{A0}» n’est pas une étape. Voyez\u{A0}: halqa help play
        %1, line %2: “%3” was not said.\t%1, ligne %2\u{A0}: «\u{A0}%3\u{A0}» n’a pas été dit.
        %1, more is better\t%1, le plus possible
        %1, not plugged in\t%1, débranchée
        %1, of %2, %3, in %4\t%1, du %2, %3, dans %4\t%1, la dernière du %2, %3, dans %4
        %1, plugged in\t%1, branchée
        %1, said by %2\t%1, dit par %2
        %1, the version of the format that this Halqa reads\t%1, la version du format que lit ce Halqa
        %1.\t%1.
        %1. %2\t%1. %2
        %1/%2\t%1/%2
        %1/%2 %3\t%1/%2 %3
        %1:\t%1\u{A0}:
        %1: %2\t%1\u{A0}: %2
        %1: %2 can go by mail, %3 are to be printed.\t%1\u{A0}: %2 par courriel, %3 à imprimer.
        %1: %2 is over already. Keep it all the same?\t%1\u{A0}: le %2 est déjà passé. Noter quand même\u{202F}?
        %1: %2 of %3 drawn, asked for %4\t%1\u{A0}: %2 sur %3, demandé\u{A0}: %4
        %1: %2 → %3\t%1\u{A0}: %2 → %3
        %1: %2, %3, %4.\t%1\u{A0}: %2, %3, %4.
        %1: %2, then %3\t%1\u{A0}: %2, puis %3
        %1: %2.\t%1\u{A0}: %2.
        %1: %2. F9 takes it back.\t%1\u{A0}: %2. F9 l’annule.
        %1: a row of table %2 does not fit into it. Nothing was made; export it again.\t%1\u{A0}: une ligne de la table %2 n’y a pas sa place. Rien n’a été fait\u{202F}; exportez-le à nouveau.
        %1: another file has taken its place. Nothing was written; look at it, then do this again.\t%1\u{A0}: un autre fichier a pris sa place. Rien n’a été écrit\u{202F}; regardez-le, puis recommencez.
        %1: as it stands, the import would take nothing. Correct what is refused, say who is in doubt, or add --accept-good.\t%1\u{A0}: en l’état, l’import ne prendrait rien. Corrigez ce qui est refusé, dites qui sont les personnes douteuses, ou ajoutez --accept-good.
        %1: at first %2, now %3.\t%1\u{A0}: au départ %2, maintenant %3.
        %1: bidi = %2\t%1\u{A0}: bidi = %2
        %1: cannot be read: %2.\t%1\u{A0}: lecture impossible\u{A0}: %2.
        %1: entry %2 of writer %3 was altered there, or is damaged. It was not taken over, nor what this writer wrote after it.\t%1\u{A0}: l’entrée %2 de l’auteur %3 y a été modifiée, ou est abîmée. Elle n’a pas été reprise, ni ce que cet auteur a écrit après.
        %1: entry %2 of writer %3 was altered, or is damaged. Nothing was taken over. Copy it again.\t%1\u{A0}: l’entrée %2 de l’auteur %3 a été modifiée ou est endommagée. Rien n’a été repris. Copiez-le de nouveau.
        %1: entry %2 stands there in another place: one of the two files was saved from a damaged one. Nothing was taken over.\t%1\u{A0}: l’entrée %2 s’y trouve à une autre place\u{A0}: l’un des deux fichiers a été sauvé d’un fichier endommagé. Rien n’a été repris.
        %1: fewer than %2 answers, which are not shown\t%1\u{A0}: moins de %2 réponses, qui ne sont pas montrées
        %1: figures in %2 are left out, for the unit is another one.\t%1\u{A0}: les chiffres en %2 sont laissés de côté, car l’unité n’est pas la même.
        %1: hidden until both have rated\t%1\u{A0}: caché jusqu’à ce que les deux aient évalué
        %1: it is unknown whether this was saved (%2). Look with halqa journal before doing it again.\t%1\u{A0}: on ne sait pas si c’est sur le disque (%2). Regardez avec halqa journal avant de recommencer.
        %1: its journal does not hold. %2 Nothing was made; export it again.\t%1\u{A0}: son journal ne tient pas. %2 Rien n’a été fait\u{202F}; exportez-le à nouveau.
        %1: low for %2 of the %3 to whom it falls\t%1\u{A0}: faible pour %2 sur les %3 à qui la tâche revient
        %1: middle %2, then %3; higher %4, same %5, lower %6\t%1\u{A0}: médiane %2, puis %3\u{202F}; plus haut %4, égal %5, plus bas %6
        %1: no answer\t%1\u{A0}: pas de réponse
        %1: no figure was kept at first, so that nothing is compared.\t%1\u{A0}: aucun chiffre n’a été noté au départ\u{202F}; rien n’est donc comparé.
        %1: nobody could be read from it, so nothing was imported. See above.\t%1\u{A0}: personne n’a pu y être lu, rien n’a donc été importé. Voyez ci-dessus.
        %1: organisations\t%1\u{A0}: organisations
        %1: row %3 of table %2 cannot be read. Nothing was made.\t%1\u{A0}: la ligne %3 de la table %2 ne peut pas être lue. Rien n’a été fait.
        %1: somebody wrote “%2” there meanwhile. Enter asks which of both stays.\t%1\u{A0}: quelqu’un y a écrit «\u{A0}%2\u{A0}» entre-temps. Enter demande laquelle des deux versions reste.
        %1: somebody wrote “%2” there meanwhile. Enter puts yours in its place, Esc leaves theirs.\t%1\u{A0}: quelqu’un y a écrit «\u{A0}%2\u{A0}» entre-temps. Enter met la vôtre à sa place, Esc laisse celle-ci.
        %1: table %2 has other columns than its description says. Nothing was made.\t%1\u{A0}: la table %2 a d’autres colonnes que ne le dit sa description. Rien n’a été fait.
        %1: table %2 was altered: it does not say what the journal says (rows too many: %3, missing: %4). Nothing was made. What is to change is changed with Halqa's commands.\t%1\u{A0}: la table %2 a été modifiée\u{A0}: elle ne dit pas ce que dit le journal (lignes en trop\u{A0}: %3, manquantes\u{A0}: %4). Rien n’a été fait. Ce qui doit changer se change avec les commandes de Halqa.
        %1: the disk is full. Nothing was written; make room and try again.\t%1\u{A0}: le disque est plein. Rien n’a été écrit\u{202F}; faites de la place et réessayez.
        %1: the figure of now is dated before the one at first, so that nothing is compared.\t%1\u{A0}: le chiffre actuel porte une date antérieure à celle du premier\u{202F}; rien n’est donc comparé.
        %1: the file asks for %2 seats, of which %3 knows nothing: they are left out.\t%1\u{A0}: le fichier demande %2\u{A0}sièges, ce que %3 ne connaît pas\u{A0}: il n’en est pas tenu compte.
        %1: the signature of entry %2 is not that of writer %3. Nothing of this writer was taken over.\t%1\u{A0}: la signature de l’entrée %2 n’est pas celle de l’auteur %3. Rien de cet auteur n’a été repris.
        %1: the signature of entry %2 is not that of writer %3. Nothing was taken over: somebody else wrote it, or its end is missing.\t%1\u{A0}: la signature de l’entrée %2 n’est pas celle de l’auteur %3. Rien n’a été repris\u{A0}: quelqu’un d’autre l’a écrite, ou sa fin manque.
        %1: the system answered “%2”. Nothing was written; check the disk and try again.\t%1\u{A0}: le système a répondu «\u{A0}%2\u{A0}». Rien n’a été écrit\u{202F}; vérifiez le disque et réessayez.
        %1: there is no such file.\t%1\u{A0}: ce fichier n’existe pas.
        %1: there is no such file. Check the path.\t%1\u{A0}: ce fichier n’existe pas. Vérifiez le chemin.
        %1: there is no such file. Make one: halqa new FILE --script SCRIPT.\t%1\u{A0}: ce fichier n’existe pas. Créez-en un\u{A0}: halqa new FILE --script SCRIPT.
        %1: there is no such folder. Make it first, or choose another.\t%1\u{A0}: ce dossier n’existe pas. Créez-le d’abord, ou choisissez-en un autre.
        %1: there is nothing of a Halqa file in it, and no copy of it. Look for a copy: --copies FOLDER.\t%1\u{A0}: il n’y a rien d’un fichier de Halqa dedans, ni de copie. Cherchez une copie\u{A0}: --copies FOLDER.
        %1: this is done and kept, but the file cannot be read now (%2). Do not repeat it; look at the disk.\t%1\u{A0}: c’est fait et gardé, mais le fichier n’est pas lisible pour l’instant (%2). Ne le répétez pas\u{202F}; vérifiez le disque.
        %1: too few papers to be shown.\t%1\u{A0}: trop peu de fiches pour être montrées.
        %1: what both agree on is kept.\t%1\u{A0}: l’accord des deux est noté.
        %1: withheld, so that others cannot be computed\t%1\u{A0}: non communiqué, pour que d’autres ne puissent pas être calculés
        %1: withheld, so that others cannot be computed.\t%1\u{A0}: non communiqué, pour que d’autres ne puissent pas être calculés.
        %1: write a day such as 31/12 or 31/12/2026.\t%1\u{A0}: écrivez un jour, par exemple 31/12 ou 31/12/2026.
        %1: write a whole number from %2 to %3.\t%1\u{A0}: écrivez un nombre entier de %2 à %3.
        %1:%2: %3\t%1:%2\u{A0}: %3
        %1; %2 did not say\t%1\u{202F}; %2 ne l’ont pas dit
        %1nd\t%1e
        %1rd\t%1e
        %1st\t%1e
        %1th\t%1e
        %2 %1\t%2\u{A0}%1
        %2 and %1 change more\t%2 et %1 autre changement\t%2 et %1 autres changements
        %2 at %1 table.\t%2 à %1 table.\t%2 à %1 tables.
        %2 costs more than what is left and is passed over.\t%2 coûte plus que ce qui reste\u{A0}: on passe au suivant.\t%2 coûtent plus que ce qui reste\u{A0}: on passe au suivant.
        %2 ended at %3, after %4 of %1 minute; resume %2 goes on with it.\t%2\u{A0}: fin à %3, après %4 minutes sur %1\u{202F}; resume %2 reprend.\t%2\u{A0}: fin à %3, après %4 minutes sur %1\u{202F}; resume %2 reprend.
        %2 goes out.\t%2 sort.\t%2 sortent.
        %2 has the fewest votes and goes out.\t%2 a le moins de voix et sort.\t%2 ont le moins de voix et sortent.
        %2 has the highest count.\t%2 a le total le plus haut.\t%2 ont le total le plus haut.
        %2 has the most last places and goes out.\t%2 a le plus de dernières places et sort.\t%2 ont le plus de dernières places et sortent.
        %2 holds %1 entry, as the package does.\t%2 contient %1 entrée, comme le paquet.\t%2 contient %1 entrées, comme le paquet.
        %2 holds %1 entry. Look at it, then go on with it.\t%2 contient %1 entrée. Regardez-le, puis continuez avec lui.\t%2 contient %1 entrées. Regardez-le, puis continuez avec lui.
        %2 is bought with the money that was left, most votes first.\t%2\u{A0}: financé avec l’argent qui restait, le plus de voix d’abord.\t%2\u{A0}: financés avec l’argent qui restait, le plus de voix d’abord.
        %2 is forgotten: %1 entry has less in it.\tDonnées effacées\u{A0}: %2. %1 entrée contient moins désormais.\tDonnées effacées\u{A0}: %2. %1 entrées contiennent moins désormais.
        %2 is found bad most often and goes out.\tOption %2\u{A0}: le plus souvent jugée mauvaise, elle sort.\tOptions %2\u{A0}: le plus souvent jugées mauvaises, elles sortent.
        %2 is found good less often and goes out.\tOption %2\u{A0}: moins souvent jugée bonne, elle sort.\tOptions %2\u{A0}: moins souvent jugées bonnes, elles sortent.
        %2 is known from another day, %1 is not: Alt-k takes %2.\t%2 est connu d’un autre jour, pas %1\u{A0}: Alt-k prend %2.
        %2 is made from %1 entry of the journal. Look at it, then use it in place of %3.\t%2 est fait de %1 entrée du journal. Vérifiez-le, puis utilisez-le à la place de %3.\t%2 est fait de %1 entrées du journal. Vérifiez-le, puis utilisez-le à la place de %3.
        %2 is taken: it costs each of its supporters least.\t%2 passe\u{A0}: c’est ce qui coûte le moins à chacun de ses soutiens.\t%2 passent\u{A0}: c’est ce qui coûte le moins à chacun de leurs soutiens.
        %2 is whole and would make a file with %1 entry. Nothing was made.\t%2 est entier et ferait un fichier de %1 entrée. Rien n’a été fait.\t%2 est entier et ferait un fichier de %1 entrées. Rien n’a été fait.
        %2 knows %1 entry less than it was given: it was restored from a copy. What is here of it is sent again.\t%2 connaît %1 entrée de moins que ce qui lui a été donné\u{A0}: il a été rétabli d’une copie. Ce qui est ici est renvoyé.\t%2 connaît %1 entrées de moins que ce qui lui a été donné\u{A0}: il a été rétabli d’une copie. Ce qui est ici est renvoyé.
        %2 of %3 papers are keyed, %1 is missing.\tBulletins saisis\u{A0}: %2 sur %3, %1 manque.\tBulletins saisis\u{A0}: %2 sur %3, %1 manquent.
        %2 of the %1 pair at one table had not shared a table before.\tUne seule rencontre à une même table\u{202F}; part des nouvelles\u{A0}: %2.\t%2 des %1 rencontres à une même table étaient nouvelles.
        %2 of the %1 person invited came (%3).\tInvité venu\u{A0}: %2 sur %1 (%3).\tInvités venus\u{A0}: %2 sur %1 (%3).
        %2 of the %1 person invited was reached (%3).\tInvité joint\u{A0}: %2 sur %1 (%3).\tInvités joints\u{A0}: %2 sur %1 (%3).
        %2 people sat at %1 table.\t%2 personnes étaient assises à %1 table.\t%2 personnes étaient assises à %1 tables.
        %2 reaches the quota and is elected.\t%2 atteint le quotient et obtient un siège.\t%2 atteignent le quotient et obtiennent chacun un siège.
        %2 takes %1 minute now.\t%2 dure maintenant %1 minute.\t%2 dure maintenant %1 minutes.
        %2 takes the last seat: no more options are left than seats.\t%2 prend le dernier siège\u{A0}: il ne reste pas plus d’options que de sièges.\t%2 prennent les derniers sièges\u{A0}: il ne reste pas plus d’options que de sièges.
        %2, %1 seat\t%2, %1 siège\t%2, %1 sièges
        %2, %1 steps aside\t%2, %1 en retrait\t%2, %1 en retrait
        %2, for %1 table. Press a to seat them.\t%2, pour %1 table. La touche a les place.\t%2, pour %1 tables. La touche a les place.
        %2, of %1 person (%3)\t%2, sur %1 personne (%3)\t%2, sur %1 personnes (%3)
        %2: %1 dot\t%2\u{A0}: %1 gommette\t%2\u{A0}: %1 gommettes
        %2: %1 dot at most\t%2\u{A0}: %1 gommette au plus\t%2\u{A0}: %1 gommettes au plus
        %2: %1 mistake. No file was made; correct it and repeat the command.\t%2\u{A0}: %1 erreur. Aucun fichier n’a été créé\u{202F}; corrigez-la et répétez la commande.\t%2\u{A0}: %1 erreurs. Aucun fichier n’a été créé\u{202F}; corrigez-les et répétez la commande.
        %2: %1 mistake. Nothing was added; correct it and repeat the command.\t%2\u{A0}: %1 erreur. Rien n’a été ajouté\u{202F}; corrigez-la et répétez la commande.\t%2\u{A0}: %1 erreurs. Rien n’a été ajouté\u{202F}; corrigez-les et répétez la commande.
        %2: %1 row is refused, so nothing was imported.\t%2\u{A0}: %1 ligne est refusée, rien n’a donc été importé.\t%2\u{A0}: %1 lignes sont refusées, rien n’a donc été importé.
        %2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.\t%2\u{A0}: %1 ligne est refusée, rien n’a donc été importé. Corrigez-la, ou prenez les autres avec --accept-good.\t%2\u{A0}: %1 lignes sont refusées, rien n’a donc été importé. Corrigez-les, ou prenez les autres avec --accept-good.
        %2: %1 telephone\t%2\u{A0}: %1 téléphone\t%2\u{A0}: %1 téléphones
        %2: %1 thing is wrong.\t%2\u{A0}: %1 chose ne va pas.\t%2\u{A0}: %1 choses ne vont pas.
        %2: %3 votes, %1 valid ballot\t%2\u{A0}: %3 voix, %1 bulletin valable\t%2\u{A0}: %3 voix, %1 bulletins valables
        %2: of %1 row it cannot be told who it is, so nothing was imported. Say it, or leave the row out with --accept-good.\t%2\u{A0}: pour %1 ligne, il n’est pas possible de savoir qui c’est, rien n’a donc été importé. Dites-le, ou laissez la ligne de côté avec --accept-good.\t%2\u{A0}: pour %1 lignes, il n’est pas possible de savoir qui c’est, rien n’a donc été importé. Dites-le, ou laissez ces lignes de côté avec --accept-good.
        (%1 time)\t(%1 fois)\t(%1 fois)
        (%1)\t(%1)
        (default)\t(par défaut)
        (default: %1)\t(sinon\u{A0}: %1)
        (values: %1)\t(valeurs\u{A0}: %1)
        (values: %1; default: %2)\t(valeurs\u{A0}: %1\u{202F}; sinon\u{A0}: %2)
        + my task\t+ ma tâche
        - not my task\t- pas ma tâche
        --all-days and --day exclude each other.\t--all-days et --day s’excluent.
        --anonymous is for questions: halqa sheet FILE questions --anonymous.\t--anonymous est pour questions\u{A0}: halqa sheet FILE questions --anonymous.
        --anonymous writes tables for people: --format csv or xlsx.\t--anonymous écrit des tables pour des personnes\u{A0}: --format csv ou xlsx.
        --answered and --back exclude each other.\t--answered et --back s’excluent.
        --became says what became of a line: add --about.\t--became dit ce qu’est devenue une contribution\u{A0}: ajoutez --about.
        --budget and --costs go with budget-greedy and budget-equal-shares.\t--budget et --costs vont avec budget-greedy et budget-equal-shares.
        --category, --city and --phone describe a new person: add --walk-in.\t--category, --city et --phone décrivent une nouvelle personne\u{A0}: ajoutez --walk-in.
        --channel, --day, --activity and --prompt are for what comes in with --lines.\t--channel, --day, --activity et --prompt sont pour ce qui entre avec --lines.
        --clear takes counts back; it goes with --option or --source alone.\t--clear annule des décomptes\u{202F}; il va avec --option ou --source seulement.
        --confirm is for --walk-in.\t--confirm va avec --walk-in.
        --copies takes a number from 1 to 999.\t--copies demande un nombre de 1 à 999.
        --correct takes the ballot's number, and then what stands on it: --correct 12 3142.\t--correct demande le numéro du bulletin, puis ce qui y est écrit\u{A0}: --correct 12 3142.
        --costs takes one number for each option, in their order.\t--costs demande un nombre par option, dans leur ordre.
        --counters does not go with colleges and max-weight.\t--counters ne va pas avec colleges et max-weight.
        --counters does not go with dots-against.\t--counters ne va pas avec dots-against.
        --counters goes with hands and dots: plurality, approval, cumulative, motion and consent scales.\t--counters va avec les mains et les gommettes\u{A0}: plurality, approval, cumulative, motion et échelles de consentement.
        --counters takes 1 or 2.\t--counters demande 1 ou 2.
        --dots and --max-per-option go with --method cumulative.\t--dots et --max-per-option vont avec --method cumulative.
        --due and --no-due exclude each other.\t--due et --no-due s’excluent.
        --for says how long people are called: add --by.\t--for dit combien de temps on appelle\u{A0}: ajoutez --by.
        --groups takes a number from 0 to 99.\t--groups prend un nombre de 0 à 99.
        --header-row takes a line from 1, or 0 for none.\t--header-row prend une ligne à partir de 1, ou 0 pour aucune.
        --json and --format %1 exclude each other.\t--json et --format %1 s’excluent.
        --keep takes a number from 1.\t--keep demande un nombre à partir de 1.
        --late and --tables exclude each other.\t--late et --tables s’excluent.
        --like and --from exclude each other.\t--like et --from s’excluent.
        --limit takes a number from 1.\t--limit demande un nombre à partir de 1.
        --majority and --undocumented each stand instead of a number for --option.\t--majority et --undocumented remplacent chacun un nombre pour --option.
        --method %1 has no use for %2; leave it out.\t--method %1 n’a pas l’usage de %2\u{202F}; enlevez cette option.
        --method %1 has one winner; leave --seats out.\t--method %1 a un seul gagnant\u{202F}; enlevez --seats.
        --method %1 has one winner; leave --tag out.\t--method %1 a un seul gagnant\u{202F}; enlevez --tag.
        --offers takes a number from 0 to 100.\t--offers prend un nombre de 0 à 100.
        --on and --after exclude each other.\t--on et --after s’excluent.
        --poll is for ballots: halqa sheet FILE ballots.\t--poll est pour les bulletins\u{A0}: halqa sheet FILE ballots.
        --port takes a number from 0 to 65535.\t--port prend un nombre de 0 à 65535.
        --programme is about all workshops: leave out --workshop, --day and --all-days.\t--programme concerne tous les ateliers\u{A0}: enlevez --workshop, --day et --all-days.
        --same all and --different all exclude each other.\t--same all et --different all s’excluent.
        --seats takes a number from 1 up.\t--seats demande un nombre à partir de 1.
        --sections and --without exclude each other.\t--sections et --without s’excluent.
        --shuffles takes a number from 39 to 1,000,000.\t--shuffles prend un nombre de 39 à 1\u{202F}000\u{202F}000.
        --table is for somebody who comes in.\t--table est pour quelqu’un qui arrive.
        --tables takes a number from 1 to 200.\t--tables demande un nombre de 1 à 200.
        --tables takes a number from 1 to 60.\t--tables prend un nombre de 1 à 60.
        --tags goes with the rules at-least and themes; neither is stated.\t--tags va avec les règles at-least et themes\u{202F}; aucune des deux n’est donnée.
        --take takes left (the first side), right (the second) or a number of those that show lists. Of a line, --say gives the text that it has from now on, as neither side has it.\t--take prend left (la première version), right (la deuxième) ou un numéro parmi ceux que donne show. D’une contribution, --say donne le texte qu’elle a désormais, quand aucune version ne l’a.
        --target and --day exclude each other.\t--target et --day s’excluent.
        --tomorrow and --day exclude each other.\t--tomorrow et --day s’excluent.
        . blank\t. sans réponse
        0 not fulfilled\t0 non rempli
        0 to %1 points\t0 à %1 points
        0 to 5 fingers; 3 and more are for it, with fewer one is asked for the reservations\t0 à 5 doigts\u{202F}; 3 et plus sont pour, avec moins on est invité à dire ses réserves
        1 fulfilled\t1 rempli
        1 of 2\t1/2
        1 says that they are meant; Enter again keeps “%1”, to be settled later.\t1 dit que c’est cette personne\u{202F}; Enter encore une fois garde «\u{A0}%1\u{A0}», à préciser plus tard.
        1 to %1 says who is meant; Enter again keeps “%2”, to be settled later.\t1 à %1 dit qui est visé\u{202F}; encore Enter garde «\u{A0}%2\u{A0}», à préciser plus tard.
        1st\t1er
        5 minutes less\t5 minutes de moins
        5 minutes more\t5 minutes de plus
        = joins two options: 3=1\t= réunit deux options\u{A0}: 3=1
        ? says which keys there are; Ctrl-L says all that the screen would show.\t? dit quelles touches il y a\u{202F}; Ctrl-L dit tout ce que l’écran montrerait.
        @ and two letters say who does it\t@ et deux lettres disent qui s’en charge
        A PDF needs the libraries Pango and Cairo (%1). Install them, or ask for --format html.\tUn PDF a besoin des bibliothèques Pango et Cairo (%1). Installez-les, ou demandez --format html.
        A PDF, or HTML when --output ends in .html. With all, everything for a day in one file, in the order in which it is needed; with --output FOLDER/, a PDF for each sheet. With --blank, for a day without electricity. With --lang given twice, the words stand in both languages.\tUn PDF, ou du HTML quand --output se termine par .html. Avec all, tout pour une journée en un seul fichier, dans l’ordre où on en a besoin\u{202F}; avec --output FOLDER/, un PDF par feuille. Avec --blank, pour une journée sans électricité. Avec --lang donné deux fois, les mots sont dans les deux langues.
        A backslash in double quotes has a meaning, and this one has none. Write two, or use single quotes.\tUne barre oblique inverse entre guillemets doubles a un sens, et celle-ci n’en a pas. Doublez-la, ou prenez des guillemets simples.
        A ballot in the urn cannot be taken back. Once more takes back what you did before it.\tUn bulletin dans l’urne ne peut plus être repris. Encore une fois annule ce que vous avez fait avant lui.
        A ballot is being typed. Enter keeps it, Esc drops it.\tUn bulletin est en cours. Enter le note, Esc l’oublie.
        A ballot that was cast cannot be taken back. What was done before it stays as it is.\tUn bulletin déposé ne peut pas être repris. Ce qui a été fait avant reste tel quel.
        A ballot with the code %1 has been keyed already.\tUn bulletin avec le code %1 a déjà été saisi.
        A blank ballot\tUn bulletin blanc
        A bracket is opened here and not closed, or a comma is missing in it.\tUn crochet est ouvert ici et pas fermé, ou une virgule y manque.
        A breakout asks something: add --ask.\tUn travail aux tables demande quelque chose\u{A0}: ajoutez --ask.
        A budget\tUn budget
        A character that cannot be seen stands here (U+%1). Delete it.\tIl y a ici un caractère invisible (U+%1). Supprimez-le.
        A code has three letters or digits at least.\tUn code a au moins trois lettres ou chiffres.
        A college's votes go to the options in the parts that its valid ballots say; these stand in brackets.\tLes voix d’un collège vont aux options dans les proportions de ses bulletins valables, indiqués entre parenthèses.
        A colon stands in a text without quotes, or the line stands too far right. Put the text in quotes.\tIl y a un deux-points dans un texte sans guillemets, ou la ligne est trop à droite. Mettez le texte entre guillemets.
        A consent scale has no options but its grades.\tUne échelle de consentement n’a d’autres options que ses degrés.
        A copy's name says how far the journal had come; what was copied already is not copied again.\tLe nom d’une copie dit où en était le journal\u{202F}; ce qui est déjà copié ne l’est pas de nouveau.
        A criterion and what they agree on: boiler=3, or boiler=3 (invoices); repeatable.\tUn critère et la note convenue\u{A0}: boiler=3, ou boiler=3 (factures)\u{202F}; répétable.
        A date: 31/12, 31/12/2026 or 31 December; without a year, the next one. Or a day of the week: the next one.\tUne date\u{A0}: 31/12, 31/12/2026 ou 31 décembre\u{202F}; sans année, la prochaine. Ou un jour de la semaine\u{A0}: le prochain.
        A day more in %1\tUn jour de plus à %1
        A day of calls is one that lies after the event and says how people are reached. People are named as everywhere, or by the code that stands on the call sheet (halqa sheet calls).\tUn jour d’appels est un jour après l’événement qui dit comment on joint les gens. Les personnes se nomment comme partout, ou par le code de la feuille d’appels (halqa sheet calls).
        A decision is written as criterion=mark: boiler=3.\tUne décision s’écrit critère=note\u{A0}: boiler=3.
        A digit seats one person: type more letters of the name.\tUn chiffre place une seule personne\u{A0}: tapez plus de lettres du nom.
        A digit, or Enter for 1:\tUn chiffre, ou Enter pour 1\u{A0}:
        A digit, or Enter to leave:\tUn chiffre, ou Enter pour sortir\u{A0}:
        A disk of this laptop, whose locks hold\tun disque de cet ordinateur, dont les verrous tiennent
        A few letters, in any script.\tQuelques lettres, dans toute écriture.
        A figure that is an average, or a number of those who gave theirs, is of those who did each time: then and now they need not be the same, and a change can come from that alone.\tUn chiffre qui est une moyenne, ou un nombre de ceux qui ont donné le leur, porte chaque fois sur ceux qui l’ont fait\u{A0}: ce ne sont pas forcément les mêmes alors et maintenant, et un écart peut ne venir que de là.
        A file of iCalendar, or a PDF. Days stand by the clocks of the place in which they are held; whoever takes the file in again has each of them once. With --person, the days to which that person is invited or came, and what the person took on. Others are named only where they agreed to be listed.\tUn fichier iCalendar, ou un PDF. Les jours suivent l’heure du lieu où ils se tiennent\u{202F}; qui reprend le fichier a chacun d’eux une seule fois. Avec --person, les jours auxquels cette personne est invitée ou est venue, et ce qu’elle a pris en charge. Les autres ne sont nommés que s’ils ont accepté d’être listés.
        A file or parcel of the laptop that it is for.\tUn fichier ou colis de l’ordinateur auquel il est destiné.
        A file that describes it as a script does.\tUn fichier qui le décrit comme un script.
        A firewall may be on. Its rules are shown by: %1\tUn pare-feu est peut-être actif. Ses règles s’affichent par\u{A0}: %1
        A firewall may be on. To let telephones in: %1\tUn pare-feu est peut-être actif. Pour laisser entrer les téléphones\u{A0}: %1
        A folder of pages: the programme, each city, each theme, the network, what became of the commitments. Nobody is named, unless --names is given: then those are who agreed to be listed. Pages need no server, no script and nothing from elsewhere. The folder is empty, or holds a site that Halqa wrote before: that one is replaced; what else lies there stays. Somebody who knows the room should read it before it is published.\tUn dossier de pages\u{A0}: le programme, chaque ville, chaque thème, le réseau, ce que sont devenus les engagements. Personne n’est nommé, sauf avec --names\u{A0}: alors ceux qui ont accepté d’être listés. Les pages n’ont besoin ni de serveur, ni de script, ni de rien d’ailleurs. Le dossier est vide, ou contient un site que Halqa a écrit avant\u{A0}: celui-ci est remplacé\u{202F}; le reste y demeure. Quelqu’un qui connaît la salle devrait le lire avant qu’il soit publié.
        A form is open. Enter: %1. Esc leaves it. F1 says what it takes.\tUn formulaire est ouvert. Enter\u{A0}: %1. Esc pour en sortir. F1 dit ce qu’il accepte.
        A formula stands here without what comes of it: “%1”. It was left out.\tIl y a ici une formule sans son résultat\u{A0}: «\u{A0}%1\u{A0}». Elle a été laissée de côté.
        A formula stands here without what comes of it: “%1”. Open the file in a spreadsheet and save it again.\tIl y a ici une formule sans son résultat\u{A0}: «\u{A0}%1\u{A0}». Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.
        A further folder with copies of the file.\tUn autre dossier avec des copies du fichier.
        A further rule, such as max-score=10; several times.\tUne autre règle, comme max-score=10\u{202F}; plusieurs fois possible.
        A grid comes with the script, or from a file of its own (add). A paper is one line: a mark for each criterion, in the grid's order; 3 is a value, 3+ one whose task falls to the person and 3- one whose task does not (3 alone says neither, and is counted as neither), a point is blank, and what bears a mark out stands in brackets behind it: 3 (two invoices); words that are asked for stand behind a point: . (the boiler room). Nothing is ever chosen by a grid: it says the middle, the spread, and how many answered. Recommendations of the training programme are ideas that won a closed vote, or that halqa line FILE adopt adopted.\tUne grille vient avec le script, ou de son propre fichier (add). Une fiche tient en une ligne\u{A0}: une note par critère, dans l’ordre de la grille\u{202F}; 3 est une valeur, 3+ une valeur dont la tâche revient à la personne et 3- une dont elle ne lui revient pas (3 seul ne dit ni l’un ni l’autre, et n’est compté ni pour l’un ni pour l’autre), un point est un blanc, et ce qui justifie une note est entre parenthèses derrière elle\u{A0}: 3 (deux factures)\u{202F}; les mots demandés sont derrière un point\u{A0}: . (la chaufferie). Une grille ne choisit jamais rien\u{A0}: elle dit la médiane, la dispersion, et combien ont répondu. Les recommandations du programme de formation sont des idées qui l’ont emporté dans un vote clos, ou que halqa line FILE adopt a adoptées.
        A key above has no colon after it.\tUne clé au-dessus n’a pas de deux-points.
        A key is a word, not a list and not an alias.\tUne clé est un mot, pas une liste ni un alias.
        A letter says no, and begins the next text.\tUne lettre dit non, et commence le texte suivant.
        A line can be merged only into another line of the same activity that stands for itself.\tOn ne peut fusionner qu’avec une autre contribution de la même activité, qui n’est pas elle-même fusionnée.
        A line down.\tUne ligne plus bas.
        A line has %1 signs at most.\tUne contribution compte %1 caractères au plus.
        A line is the code on the paper, a colon, and its marks.\tUne ligne est le code de la fiche, un deux-points, puis les notes.
        A line is the number of the one who filled the sheet in, a colon, and numbers of others with what is ticked of them: 4711: 3021 12, 5533 1. Whoever ticked nothing has a line all the same: 4711: A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tUne ligne est le numéro de qui a rempli la feuille, un deux-points, puis les numéros des autres avec ce qui est coché\u{A0}: 4711: 3021 12, 5533 1. Qui n’a rien coché a une ligne quand même\u{A0}: 4711: Une ligne refusée est nommée avec son numéro et la suite continue\u{202F}; le code de sortie est alors 65. Les lignes vides et celles qui commencent par # sont sautées.
        A line names one: %1 are written here. Write a line for each, or keep it for %2, with the others as words of it.\tUne contribution nomme une seule personne\u{A0}: ici sont écrits %1. Écrivez-en une pour chacun, ou gardez-la pour %2, les autres n’étant que des mots du texte.
        A line of standard input is longer than %1 signs. Is it text?\tUne ligne de l’entrée standard dépasse %1 caractères. Est-ce du texte\u{202F}?
        A line up.\tUne ligne plus haut.
        A link has two ends, and these are one and the same.\tUn lien a deux bouts, et ceux-ci n’en font qu’un.
        A link is over, or came to nothing; it stays on record.\tUn lien est terminé, ou n’a rien donné\u{202F}; il reste noté.
        A link of it with “%1” was agreed on and would go with it. End the link first.\tUn lien convenu avec «\u{A0}%1\u{A0}» partirait avec elle. Terminez d’abord le lien.
        A link of it with “%1” was agreed on and would go with it. Nothing was removed; end the link first (halqa link end), or add --confirm.\tUn lien convenu avec «\u{A0}%1\u{A0}» partirait avec elle. Rien n’a été retiré\u{202F}; terminez d’abord le lien (halqa link end), ou ajoutez --confirm.
        A list is open: Enter takes what is in focus. Esc leaves it, then every key leads on.\tUne liste est ouverte\u{A0}: Enter prend la ligne choisie. Esc en sort, puis toutes les touches servent.
        A motion has no options but yes, no and abstain.\tUne motion n’a d’autres options que oui, non et abstention.
        A need or an offer\tUn besoin ou une offre
        A new day comes after those that have begun; %1 has, on %2. Choose a later date.\tUn nouveau jour vient après ceux qui ont commencé\u{202F}; %1 a commencé le %2. Choisissez une date plus tardive.
        A new question to the room: %1\tUne nouvelle question à la salle\u{A0}: %1
        A newer Halqa has changed this in a way that this one does not understand; it is left as it is.\tUne version plus récente de Halqa a modifié ceci d’une façon que celle-ci ne comprend pas\u{202F}; cela reste tel quel.
        A newer Halqa wrote this file (version %1, this one: %2). Look and print; nothing is written.\tUne version plus récente de Halqa a écrit ce fichier (version %1, celle-ci\u{A0}: %2). Vous pouvez le regarder et l’imprimer\u{202F}; rien n’y sera écrit.
        A number behind the end, %1, says how many minutes longer it took than planned; %2, how many less.\tUn nombre après l’heure de fin, %1, dit combien de minutes elle a duré de plus que prévu\u{202F}; %2, combien de moins.
        A number for --option, or several as 3=48.\tUn nombre pour --option, ou plusieurs comme 3=48.
        A number is being typed. Enter keeps it, Esc drops it.\tUn nombre est en cours. Enter le note, Esc l’oublie.
        A page down.\tUne page plus bas.
        A page for each person, in the first of the person's languages that Halqa speaks, else in the workshop's: one PDF, or with --format eml a folder of drafts for a mail program and a PDF for those without an address. Nothing is sent. Others are named in a letter only where they agreed to be listed. A draft has no sender unless --from says one.\tUne page par personne, dans la première de ses langues que parle Halqa, sinon dans celle de l’atelier\u{A0}: un PDF, ou avec --format eml un dossier de brouillons pour un logiciel de courriel et un PDF pour ceux qui n’ont pas d’adresse. Rien n’est envoyé. Les autres ne sont nommés dans une lettre que s’ils ont accepté d’être listés. Un brouillon n’a pas d’expéditeur si --from n’en donne pas.
        A page of lines down.\tUne page de contributions plus bas.
        A page of lines up.\tUne page de contributions plus haut.
        A page of people down.\tUne page de personnes plus bas.
        A page of people up.\tUne page de personnes plus haut.
        A page of questions down.\tUne page de questions vers le bas.
        A page of questions up.\tUne page de questions vers le haut.
        A page of tables down.\tUne page de tables plus bas.
        A page of tables up.\tUne page de tables plus haut.
        A page up.\tUne page plus haut.
        A page with a table, in %1.\tUne page avec un tableau, en %1.
        A paper counts up to\tUn bulletin compte jusqu’à
        A paper is the code or the name, a mark for each criterion in its order, and Enter. A point (.) leaves a criterion blank.\tUne fiche, c’est le code ou le nom, une note par critère dans l’ordre, puis Enter. Un point (.) laisse un critère vide.
        A parcel is smaller than the file, holds nothing of urns and drafts, and is good for as far as it goes if it is cut off. With --for, it holds only what that other file or parcel does not. On the other laptop: halqa merge FILE PARCEL.\tUn colis est plus petit que le fichier, ne contient rien des urnes ni des brouillons, et vaut jusqu’où il va s’il est coupé. Avec --for, il ne contient que ce que l’autre fichier ou colis n’a pas. Sur l’autre ordinateur\u{A0}: halqa merge FILE PARCEL.
        A password stands in the address, where others can read it. Leave it out, and put it into ~/.pgpass or a service file.\tUn mot de passe figure dans l’adresse, où d’autres peuvent le lire. Ôtez-le, et mettez-le dans ~/.pgpass ou un fichier de service.
        A person's number stays the same while the list grows.\tLe numéro d’une personne reste le même quand la liste s’allonge.
        A poll needs %1 option at least before it opens.\tIl faut au moins %1 option pour ouvrir un vote.\tIl faut au moins %1 options pour ouvrir un vote.
        A poll needs two options at least. Mark lines with Space, or press e to write one.\tIl faut au moins deux options. Marquez des contributions avec Space, ou e pour en écrire.
        A question has %1 signs at most.\tUne question compte %1 caractères au plus.
        A question is open only while it has no answer and no outcome. LINE is an id, or the reference that list shows. One that is still open from a day before stands in the rounds of the days after, as 1/floor/asked:1:1, and is answered there. A question is revised with halqa line FILE edit.\tUne question n’est ouverte que tant qu’elle n’a ni réponse ni suite. LINE est un identifiant, ou la référence que montre list. Celle qui reste ouverte d’un jour précédent se retrouve dans les séances des jours suivants, sous le nom 1/floor/asked:1:1, et y reçoit sa réponse. Une question se corrige avec halqa line FILE edit.
        A quota is a tag and how many winners carry it, such as: women 2, youth 1.\tUn quota est une étiquette et un nombre de gagnants, par exemple\u{A0}: femmes 2, jeunes 1.
        A quota is written category:stoker=2 or city:Fès=3..4; “%1” is not.\tUn quota s’écrit category:stoker=2 ou city:Fès=3..4\u{202F}; «\u{A0}%1\u{A0}» ne l’est pas.
        A quote is opened here and never closed.\tUn guillemet est ouvert ici et jamais fermé.
        A reservation (%1 is noted)\tUne réserve (%1 est notée)\tUne réserve (%1 sont notées)
        A role that may erase what names people who were forgotten; repeatable.\tUn rôle qui peut effacer ce qui nomme des personnes effacées\u{202F}; peut se répéter.
        A row says how many ballots put its option before the one above; * where that is more than the other way round.\tChaque ligne dit combien de bulletins mettent son option avant celle de la colonne\u{202F}; * quand c’est plus que l’inverse.
        A rule has the form key=value; “%1” has not.\tUne règle s’écrit clé=valeur\u{202F}; pas «\u{A0}%1\u{A0}».
        A script has one step a line: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (prints the screen), expect TEXT (fails unless the screen says so), # comment. The last screen is printed at the end. What is done is done to FILE.\tUne étape par ligne\u{A0}: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (écrit l’écran), expect TEXT (échoue si l’écran ne le dit pas), # commentaire. Le dernier écran est écrit à la fin. Ce qui est fait l’est dans FILE.
        A seal as it is printed on a certificate: say whether it still is that of the file.\tUn sceau tel qu’il est imprimé sur un certificat\u{A0}: dire s’il est encore celui du fichier.
        A seat was free: %1 takes it for the quota %2.\tUn siège était libre\u{A0}: %1 l’obtient au titre du quota %2.
        A second document begins here. A script is one document; take the line “---” above it away.\tUn deuxième document commence ici. Un script est un seul document\u{202F}; enlevez la ligne «\u{A0}---\u{A0}» au-dessus.
        A second round follows a vote for one of several options, counted by hands, dots or papers.\tUn second tour suit un vote pour une option parmi plusieurs, compté à main levée, par gommettes ou par bulletins.
        A secret vote has no weights and no colleges: what a ballot weighs would tell whose it is. Hand out as many papers as somebody has votes, or take one secret vote for each college.\tUn vote secret n’a ni poids ni collèges\u{A0}: le poids d’un bulletin dirait de qui il vient. Remettez à chaque personne autant de bulletins qu’elle a de voix, ou faites un vote secret par collège.
        A seed is needed: dice that were thrown, or a number from tomorrow's newspaper.\tIl faut un nombre annoncé\u{A0}: des dés qui ont été jetés, ou un nombre pris dans la presse de demain.
        A sheet is keyed as the number of the one who filled it in, a colon, and numbers with marks: %1.\tUne feuille se saisit ainsi\u{A0}: le numéro de qui l’a remplie, deux-points, puis des numéros avec leurs croix\u{A0}: %1.
        A site is written, and opened in a browser: w.\tUn site s’écrit, puis s’ouvre dans un navigateur\u{A0}: w.
        A solar roof\tUn toit solaire
        A spreadsheet had changed the telephone %1; it was taken for %2.\tUn tableur avait transformé le téléphone %1\u{202F}; il a été lu comme %2.
        A spreadsheet is one file: name it with --to FILE.xlsx.\tUn classeur est un seul fichier\u{A0}: nommez-le par --to FILE.xlsx.
        A spreadsheet needs libxlsxwriter (%1). Install it, or ask for --format csv.\tUn classeur a besoin de libxlsxwriter (%1). Installez-la, ou demandez --format csv.
        A spreadsheet.\tUn classeur.
        A spreadsheet; sheet “%1” is read.\tUn classeur\u{202F}; la feuille «\u{A0}%1\u{A0}» est lue.
        A square is a person, a line is a tie. Where somebody stands says only who is tied to whom; nobody is named. One to four people without a tie are not drawn.\tUn carré est une personne, un trait un lien. La place sur le dessin dit seulement qui est lié à qui\u{202F}; personne n’est nommé. Une à quatre personnes sans lien ne sont pas dessinées.
        A tab stands here. Indent with spaces.\tIl y a ici une tabulation. Indentez avec des espaces.
        A tag has the form tag=A,B; “%1” has not.\tUne étiquette a la forme tag=A,B\u{202F}; «\u{A0}%1\u{A0}» ne l’a pas.
        A tag is written --tag women=1,3, with the numbers of options; “%1” is not.\tUne étiquette s’écrit --tag femmes=1,3, avec les numéros des options\u{202F}; «\u{A0}%1\u{A0}» n’en est pas une.
        A tag, beside those behind a #: an id or a title of a vocabulary's, sdg7, any word; repeatable.\tUne étiquette, outre celles qui suivent un #\u{A0}: identifiant ou titre d’un vocabulaire, sdg7, tout mot\u{202F}; répétable.
        A telephone that is pointed at a square dials the number. Only of those who agreed to be listed.\tUn téléphone pointé vers un carré compose le numéro. Seulement pour qui a accepté d’être listé.
        A terminal cannot show %1: write it to a file with --output PATH.\tUn terminal ne peut pas montrer %1\u{A0}: écrivez-le dans un fichier avec --output PATH.
        A text that begins with a dash goes after --.\tUn texte qui commence par un tiret se met après --.
        A text that means somebody else and stays, as --dry-run shows it; repeatable.\tUn texte qui désigne quelqu’un d’autre et reste, tel que --dry-run le montre\u{202F}; répétable.
        A text without quotes cannot begin with “%1”. Put the text in quotes.\tUn texte sans guillemets ne peut pas commencer par «\u{A0}%1\u{A0}». Mettez-le entre guillemets.
        A tie between %1; an earlier round breaks it.\tÉgalité entre %1\u{202F}; un tour précédent départage.
        A tie between %1; broken by the number of highest points.\tÉgalité entre %1\u{202F}; le nombre de notes maximales départage.
        A tie between %1; broken by the total of points.\tÉgalité entre %1\u{202F}; le total des notes départage.
        A tie between %1; broken by whom more voters prefer.\tÉgalité entre %1\u{202F}; la préférence de plus de votants départage.
        A tie between %1; nothing breaks it.\tÉgalité entre %1\u{202F}; rien ne départage.
        A tie between %1; the order drawn before the vote breaks it.\tÉgalité entre %1\u{202F}; l’ordre tiré au sort avant le vote départage.
        A tie in front, with %1 each: %2\tÉgalité en tête (%1 chacun)\u{A0}: %2
        A tie is counted where both people say so. Counted are people whose sheets are in: of the others nothing is known. What counts from 1 to 4 is not told, nor what would give it away.\tUn lien est compté là où les deux le disent. Sont comptées les personnes dont la feuille est rendue\u{A0}: des autres on ne sait rien. Un nombre de 1 à 4 n’est pas dit, ni ce qui le trahirait.
        A tie is left standing; who can win: %1\tL’égalité reste ouverte\u{202F}; peuvent gagner\u{A0}: %1
        A tie is left standing; who else can win: %1\tL’égalité reste ouverte\u{202F}; peuvent encore gagner\u{A0}: %1
        A tie keeps open what is bought. There are %1 to spend.\tUne égalité laisse ouvert ce qui est financé. Il y a %1 à dépenser.
        A tie keeps open who takes the last seat, between all of these: %1.\tUne égalité laisse ouvert qui obtient le dernier siège, entre\u{A0}: %1.
        A tie that nothing breaks, between %1\tÉgalité que rien ne départage, entre %1
        A tie, and so not carried: %1 yes to %2 no.\tÉgalité, donc rejeté\u{A0}: %1 oui contre %2 non.
        A tie, and so not carried: %1 yes, %2 no.\tÉgalité, donc rejeté\u{A0}: %1 oui, %2 non.
        A tie, with %1 each: %2\tÉgalité (%1 chacun)\u{A0}: %2
        A tie, with %2 each, between %1.\tÉgalité, avec %2 chacun, entre %1.
        A venue's role; repeatable.\tLe rôle d’un lieu\u{202F}; peut se répéter.
        A vote between the two that came first, and all who are equal to the second.\tUn vote entre les deux premières options, et toutes celles à égalité avec la deuxième.
        A vote for as many options as one likes.\tUne voix pour autant d’options qu’on veut.
        A vote is open\tUn vote est ouvert
        A vote is opened, counted and closed. A number above the people present must be confirmed; a secret vote shows nothing before it is closed.\tUn vote s’ouvre, se compte et se clôt. Un nombre supérieur aux présents doit être confirmé\u{202F}; un vote secret ne montre rien avant d’être clos.
        A whole number from %1 to %2, for example %3.\tUn nombre entier de %1 à %2, par exemple %3.
        A word chooses nothing here: a letter by itself does, or Enter.\tIci, un mot ne choisit rien\u{A0}: une lettre seule choisit, ou Enter.
        A word to the facilitator: %1\tUn mot au facilitateur\u{A0}: %1
        A yes is for all numbers from this source.\tUn oui vaut pour tous les nombres de cette source.
        A3 is for what hangs on a wall (%1). Leave out --paper for the others.\tL’A3 est pour ce qu’on affiche (%1). Pour les autres, enlevez --paper.
        ARGUMENTS:\tARGUMENTS\u{A0}:
        About\tAu sujet de
        About: %1\tSur\u{A0}: %1
        Abstain\tAbstention
        Abstained\tAbstentions
        Accept counts that raise an alarm.\tAccepter des décomptes qui donnent l’alerte.
        Action\tAction
        Action list\tListe des actions
        Actions\tActions
        Actions, view %1\tActions, vue %1
        Activity\tActivité
        Activity before\tActivité précédente
        Add\tAjouter
        Add a day\tAjouter un jour
        Add a day to a workshop.\tAjouter un jour à un atelier.
        Add a person to the directory.\tAjouter une personne à l’annuaire.
        Add although somebody of that name and organisation is there.\tAjouter même s’il y a déjà quelqu’un de ce nom et de cette organisation.
        Add an activity\tAjouter une activité
        Add an activity to a day, such as a vote or a round at the tables.\tAjouter une activité à un jour, comme un vote ou un travail aux tables.
        Add an option in your own words.\tAjouter une option avec vos propres mots.
        Add the people of a roster to the directory and invite them.\tAjouter les personnes d’une liste à l’annuaire et les inviter.
        Add to the options that it has.\tAjouter aux options qu’il a.
        Address cards\tCartes d’adresses
        Address, or by when\tAdresse, ou pour quand
        Affordable and clean energy\tÉnergie propre et d’un coût abordable
        After\tAprès
        After %1 day\tAprès %1 jour\tAprès %1 jours
        After %1 month\tAprès %1 mois\tAprès %1 mois
        After %1 week\tAprès %1 semaine\tAprès %1 semaines
        After %1 year\tAprès %1 an\tAprès %1 ans
        After the code stands what is on the paper: ACD-KM7 3142.\tAprès le code vient ce qui est sur le bulletin\u{A0}: ACD-KM7 3142.
        After the day\tAprès le jour
        Afternoon\tAprès-midi
        Against plan\tÉcart
        Agreed\tConvenu
        Alarm: a result hangs on it.\tAlerte\u{A0}: un résultat en dépend.
        Albanian\talbanais
        Algerian Arabic\tarabe algérien
        All\tTotal
        All days\tTous les jours
        All is counted by now. Close the poll?\tTout est compté à présent. Clore le vote\u{202F}?
        All is done. a shows what was.\tTout est fait. La touche a montre ce qui l’a été.
        All links of the board with how far they have come; Enter changes one.\tTous les liens du tableau et où ils en sont\u{202F}; Enter en modifie un.
        All names that are held: Enter takes one up again, and Esc then lets it go.\tTous les noms en attente\u{A0}: Enter en reprend un, qu’Esc permet ensuite d’abandonner.
        All options are counted from %1: %2. s counts the next source, c closes.\tToutes les options sont comptées (%1)\u{A0}: %2. s passe à la source suivante, c ferme.
        All tables that are still to be made are planned together, so that as many people meet as can. Replaces a seating that is there, unless --late is given.\tToutes les tables qui restent à composer sont planifiées ensemble, pour que le plus de gens possible se rencontrent. Remplace une répartition existante, sauf avec --late.
        All tables that are still to be made, planned together: who would sit where, how many meet.\tToutes les tables qui restent à composer, planifiées ensemble\u{A0}: qui serait assis où, combien de personnes se rencontrent.
        All tables with their people, for the whole room; page keys turn, any other key comes back.\tToutes les tables avec leurs personnes, pour toute la salle\u{202F}; PgUp et PgDn tournent les pages, toute autre touche ramène ici.
        All that are in doubt\tToutes les lignes douteuses
        All together\tToutes ensemble
        All who are alike in what the quotas ask for have the same chance.\tLes personnes semblables au regard des quotas ont toutes la même chance.
        All words of one name stand in the other: %1, %2.\tTous les mots d’un nom sont dans l’autre\u{A0}: %1, %2.
        Alone of a category at the table: %1\tSans autre personne de sa catégorie à la table\u{A0}: %1
        Also called\tAutres noms
        Also called: %1\tAutres noms\u{A0}: %1
        Also written\tAutres graphies
        Although people meet by it in a timetable by now, or have met.\tBien que des personnes se rencontrent par lui selon un horaire, ou se soient rencontrées.
        Amazigh\tamazighe
        Among more than three options the votes are split: who wins may have few behind it.\tEntre plus de trois options, les voix se dispersent\u{A0}: peu peuvent suffire pour gagner.
        An END is a line by its reference, as halqa line FILE list shows it, or by its id; or a person or an organisation, by an id or a name. A link is named by both its ends, or by its id. It adopts no idea: halqa line FILE adopt does.\tUn END est une contribution, par sa référence que donne halqa line FILE list ou par son identifiant\u{202F}; ou une personne ou une organisation, par un identifiant ou un nom. Un lien se nomme par ses deux bouts, ou par son identifiant. Il n’adopte aucune idée\u{A0}: c’est halqa line FILE adopt qui le fait.
        An activity is moved with --activity and --start or --minutes.\tUne activité se déplace avec --activity et --start ou --minutes.
        An activity keeps one minute at least.\tUne activité garde une minute au moins.
        An activity more on %1\tUne activité de plus\u{A0}: %1
        An alias stands here, but its anchor does not stand above it.\tIl y a ici un alias, mais son ancre n’est pas au-dessus.
        An empty file\tUn fichier vide
        An idea from which an option was taken that wins a closed vote is adopted by that. What was decided in another way, by a motion, by fingers or in talk, is said here; a link that is agreed on says who does it, and adopts nothing.\tUne idée dont est tirée l’option qui l’emporte dans un vote clos est adoptée par là. Ce qui a été décidé autrement, par une motion, avec les doigts ou en discutant, se dit ici\u{202F}; un lien convenu dit qui s’en charge, et n’adopte rien.
        An office's role; repeatable.\tLe rôle d’un bureau\u{202F}; peut se répéter.
        An older copy has taken the file's place: it ends at entry %1, you had seen %2. What you see is what it says.\tUne copie plus ancienne a pris la place du fichier\u{A0}: elle s’arrête à l’entrée %1, vous aviez vu la %2. L’écran montre ce qu’elle contient.
        An option in your own words\tUne option, avec vos propres mots
        An option is counted twice in one call. Write each option once.\tUne option est comptée deux fois dans la même commande. Écrivez chaque option une fois.
        An order\tUn ordre de priorité
        An organisation is joined into another one that stands for itself.\tOn ne peut réunir une organisation qu’à une autre, qui n’est pas elle-même réunie à une autre.
        An organisation is known by its name in its town, in any spelling; what people's rows say finds it. Two that may be one are offered by list, and joined by nobody but you. Screens and papers look its name up: whoever renames it has renamed it everywhere.\tUne organisation se reconnaît à son nom dans sa ville, quelle que soit la graphie\u{202F}; ce qu’indique la ligne d’une personne y mène. Celles qui n’en font peut-être qu’une sont proposées par list, et vous seul les réunissez. Les écrans et les documents reprennent son nom d’ici\u{A0}: la renommer, c’est la renommer partout.
        And %1 more commitment: in the whole summary.\tEt %1 autre engagement\u{A0}: dans la synthèse complète.\tEt %1 autres engagements\u{A0}: dans la synthèse complète.
        And %1 more option: in the whole summary.\tEt %1 autre option\u{A0}: dans la synthèse complète.\tEt %1 autres options\u{A0}: dans la synthèse complète.
        And %1 more vote: in the whole summary.\tEt %1 autre vote\u{A0}: dans la synthèse complète.\tEt %1 autres votes\u{A0}: dans la synthèse complète.
        And %1 more.\tEt %1 autre.\tEt %1 autres.
        And %1: in the whole summary.\tEt %1\u{A0}: dans la synthèse complète.
        Annex of commitments\tAnnexe des engagements
        Annex: %1\tAnnexe\u{A0}: %1
        Another console is open as %1: open one with %2 NAME.\tDeux consoles au nom de %1\u{A0}: rouvrez-en une avec %2 NAME.
        Another copy has taken the file's place; it has %1 entries. What you see is what it says: look for what is missing.\tUne autre copie a pris la place du fichier\u{202F}; elle a %1 entrées. L’écran montre ce qu’elle contient\u{A0}: voyez ce qui manque.
        Another name of theirs, such as the one under which they took notes; repeatable.\tUn autre de ses noms, comme celui sous lequel la personne a pris des notes\u{202F}; répétable.
        Another name or spelling; repeatable.\tUn autre nom ou une autre graphie\u{202F}; plusieurs fois possible.
        Another program holds the file. Go on; it is looked at again until it is free.\tUn autre programme tient le fichier. Continuez\u{202F}; il est relu dès qu’il est libre.
        Another program holds the file: this is not saved yet. It is tried again until it is.\tUn autre programme tient le fichier\u{A0}: ceci n’est pas encore sur le disque. Halqa réessaie jusqu’à ce que ce soit fait.
        Another program still holds the file: what you wrote before is not saved yet. Wait until it is.\tUn autre programme tient encore le fichier\u{A0}: ce que vous avez écrit avant n’est pas encore sur le disque. Attendez que ce soit fait.
        Another spelling of the name; repeatable.\tUne autre graphie du nom\u{202F}; plusieurs fois possible.
        Another table begins here, with a heading of its own; from here on nothing was read. Put it into another file.\tUn autre tableau commence ici, avec son propre en-tête\u{202F}; à partir d’ici, rien n’a été lu. Mettez-le dans un autre fichier.
        Answer\tRéponse
        Answer a question; without TEXT it was answered by word of mouth, by whom --by says.\tRépondre à une question\u{202F}; sans TEXT, la réponse a été donnée oralement, par qui --by le dit.
        Answer of %1: %2 (%3)\t%1 a répondu\u{A0}: %2 (%3)
        Answer on %1: %2\tRéponse du %1\u{A0}: %2
        Answer to: %1\tRéponse à\u{A0}: %1
        Answer with one JSON value on standard output.\tRépondre par une valeur JSON sur la sortie standard.
        Answer: %1\tRéponse\u{A0}: %1
        Answer: %1 (%2)\tRéponse\u{A0}: %1 (%2)
        Answered\tAvec réponse
        Answered by\tRéponse de
        Answered: ✓. No answer: n, and when again. Wrong address: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tA répondu\u{A0}: ✓. Pas de réponse\u{A0}: n, et quand réécrire. Adresse fausse\u{A0}: w. Ne souhaite pas\u{A0}: r. Fait ☑, en cours ◐, abandonné ☒.
        Answers\tRéponses
        Any browser opens it, on a telephone too.\tTout navigateur l’ouvre, sur un téléphone aussi.
        Arabic\tarabe
        Arabic is\tL’arabe est
        Arabic: %1; Latin: %2\tarabe\u{A0}: %1\u{202F}; latin\u{A0}: %2
        Armenian\tarménien
        Arrow up leads into the lines: there they are written anew, set aside, merged, given to somebody.\tLa flèche du haut mène aux contributions\u{A0}: elles y sont réécrites, mises de côté, fusionnées, confiées à quelqu’un.
        Arrows to “%1”. Enter starts it, then %2 says yes.\tFlèches jusqu’à «\u{A0}%1\u{A0}». Enter la démarre, %2 dit oui.
        Arrows to “%1”. Enter starts it.\tFlèches jusqu’à «\u{A0}%1\u{A0}». Enter la démarre.
        As it stood on %1 at %2.\tSituation au %1 à %2.
        As it was said until the end of the date beside each city; what was said after it is in the sheets of later days. Late are those of %1 and %2 whose date was before that one.\tTel que dit jusqu’à la fin de la date à côté de chaque ville\u{202F}; ce qui a été dit après est dans les feuilles des jours suivants. Sont en retard ceux %1 et %2 dont la date était avant celle-là.
        As many as one likes\tAutant de choix qu’on veut
        As many for it as against it, and so not carried: %1.\tAutant de voix pour que contre, donc rejeté\u{A0}: %1.
        As many votes as seats\tAutant de voix que de sièges
        As of, date\tAu, date
        As of, time\tAu, heure
        Ask\tPoser la question
        Ask a question\tPoser une question
        Ask what stands in the field. It is on the disk when it waits in the list.\tPoser ce qui est dans le champ. C’est sur le disque quand cela attend dans la liste.
        Ask which of three lines reads right, and keep the answer.\tDemander laquelle des trois lignes se lit bien, et garder la réponse.
        Asked about Arabic\tInterrogé sur l’arabe
        Asked by\tPosée par
        At a glance\tEn un coup d’œil
        At check-in you are asked whether you may be listed: with your name, telephone and mail, in the list of contacts that everybody who came can have. You may say no, and change your mind later.\tÀ l’accueil, on vous demande si vous acceptez d’être listé, avec nom, téléphone et courriel, dans la liste de contacts que peuvent recevoir tous ceux qui sont venus. Vous pouvez dire non, et changer d’avis plus tard.
        At first\tAu départ
        At least\tAu moins
        At least %1 of %2 was needed.\tIl fallait au moins %1 sur %2.
        At least %1 was needed.\tIl fallait au moins %1.
        At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.\tIl faut parmi les gagnants au moins %2 avec «\u{A0}%1\u{A0}», mais il ne peut y en avoir plus de %3\u{A0}: revoyez les sièges et les étiquettes.
        At most %1 on one option.\t%1 au plus sur une option.
        At most on one\tMax. sur une option
        At most so many.\tCe nombre au plus.
        At one table, though they are to sit apart: %1\tÀ la même table, au lieu de tables différentes\u{A0}: %1
        At the door two letters of a name, in any script, find a person. A name that may be two people is held and said; a digit takes one of them.\tÀ l’entrée, deux lettres d’un nom, dans toute écriture, trouvent une personne. Un nom qui peut être celui de deux personnes est mis en attente et annoncé\u{202F}; un chiffre en prend une.
        At the end\tÀ la fin
        Attendance\tFeuille d’émargement
        Attendance sheet\tFeuille d’émargement
        Attendance sheets, badges, table cards and ballot papers are made in view 6, or all at once with %1.\tFeuilles d’émargement, badges, chevalets de table et bulletins se font dans la vue 6, ou tous à la fois avec %1.
        Axis\tAxe
        Back to the list.\tRevenir à la liste.
        Back to the questions. What was begun of the answer waits there.\tRetour aux questions. Le début de la réponse attend là.
        Back to the run sheet; from there, leave Halqa.\tRetour au déroulé\u{202F}; de là, quitter Halqa.
        Back to writing.\tRevenir à l’écriture.
        Backspace goes on here, Esc forgets it\tBackspace continue ici, Esc l’oublie
        Backups\tSauvegardes
        Badges\tBadges
        Ballot %1\tBulletin %1
        Ballot %1 was taken back meanwhile.\tLe bulletin %1 vient d’être retiré.
        Ballot %1 was taken back meanwhile. What you typed stays, as a new ballot: Enter keeps it, Esc drops it.\tLe bulletin %1 vient d’être retiré. Ce que vous avez tapé reste, comme nouveau bulletin\u{A0}: Enter le note, Esc l’abandonne.
        Ballot %1: \tBulletin %1\u{A0}: 
        Ballot after\tBulletin suivant
        Ballot before\tBulletin précédent
        Ballot papers\tBulletins de vote
        Ballot papers for which vote?\tDes bulletins pour quel vote\u{202F}?
        Ballot papers of this poll alone, by the script's id; or as activity/poll.\tLes bulletins de ce seul vote, par son identifiant dans le script\u{202F}; ou activité/vote.
        Ballot: \tBulletin\u{A0}: 
        Ballots are keyed of %1 of the %2 people here.\tBulletins saisis\u{A0}: %1, présents\u{A0}: %2.
        Ballots counted: %1.\tBulletins comptés\u{A0}: %1.
        Ballots lie in the urn of %1: they stay there, whoever cast them. This would be taken back: %2. Nothing was taken back; to do that, add --confirm.\tDes bulletins sont dans l’urne (%1)\u{A0}: ils y restent, peu importe qui les a déposés. Ceci serait annulé\u{A0}: %2. Rien n’a été annulé\u{202F}; pour le faire, ajoutez --confirm.
        Ballots: %1 cast, %2 valid, %3 blank, %4 spoiled\tBulletins déposés\u{A0}: %1, valables\u{A0}: %2, blancs\u{A0}: %3, nuls\u{A0}: %4
        Ballots: %1.\tBulletins\u{A0}: %1.
        Bars for each category: invited and came, walk-ins, invited and absent. The numbers stand in the table.\tBarres par catégorie\u{A0}: invités venus, sans invitation, invités absents. Les nombres sont dans le tableau.
        Basque\tbasque
        Battery\tBatterie
        Before\tAvant
        Before and after\tAvant et après
        Before and after, by code\tAvant et après, par code
        Before: %1\tAvant\u{A0}: %1
        Began\tDébut réel
        Behind a mark + says that the task falls to the person, - that it does not; with neither nothing is known of it.\tDerrière une note, + dit que la tâche revient à la personne, - qu’elle ne lui revient pas\u{202F}; sans signe, on n’en sait rien.
        Behind an @ at its end a line may say who takes it on and by when: \"Ask for three offers @gh 15/3\", two letters of a name that mean one person or organisation alone, and a date; \"@15/3\" says the date alone. A line with such a date is an action. Without one, who is named takes an idea or an action on, and says a question, a need, an offer, a barrier or a note. A date without an @ is words of the line. Words behind a # are tags: of the script's vocabularies, the goals (#sdg7), or any other. Without TEXT, or with -, lines are read from standard input, one line each; they are kept together or not at all. A text that begins with a dash goes after --.\tAprès un @ à sa fin, une contribution peut dire qui s’en charge et pour quand\u{A0}: \"Demander trois devis @gh 15/3\", deux lettres d’un nom qui désignent une seule personne ou organisation, et une date\u{202F}; \"@15/3\" dit la date seule. Une contribution avec une telle date est une action. Sans date, qui est nommé se charge d’une idée ou d’une action, et est l’auteur d’une question, d’un besoin, d’une offre, d’un frein ou d’une note. Une date sans @ fait partie du texte. Les mots après un # sont des étiquettes\u{A0}: des vocabulaires du script, les objectifs (#sdg7), ou toute autre. Sans TEXT, ou avec -, les contributions sont lues sur l’entrée standard, une par ligne\u{202F}; elles sont gardées ensemble ou pas du tout. Un texte qui commence par un tiret vient après --.
        Belarusian\tbiélorusse
        Between\tIntermédiaire
        Blank\tBlancs
        Board\tTableau
        Board of needs and offers\tTableau des besoins et offres
        Borne out by\tJustificatif
        Bosnian\tbosnien
        Both are kept, and one is shown until somebody decides. What is settled once is settled on every laptop that takes it over.\tLes deux sont gardés, et l’un est montré jusqu’à ce que quelqu’un décide. Ce qui est réglé une fois l’est sur chaque ordinateur qui le reprend.
        Both ends have said yes to a link.\tLes deux bouts ont dit oui à un lien.
        Both ends have said yes.\tLes deux bouts ont dit oui.
        Both ends: a line's reference or id, or the id or name of a person or an organisation.\tLes deux bouts\u{A0}: référence ou identifiant d’une contribution, ou identifiant ou nom d’une personne ou d’une organisation.
        Both have agreed: what they do, and when they meet for the first time.\tLes deux sont d’accord\u{A0}: ce qu’ils font, et quand ils se rencontrent la première fois.
        Both have rated and differ on %1 criterion. Alt-s settles it.\tLes deux ont évalué et diffèrent sur %1 critère. Alt-s l’accorde.\tLes deux ont évalué et diffèrent sur %1 critères. Alt-s les accorde.
        Both papers are of %1, who stood in the directory twice. Undo the later paper or the joining, and let somebody else rate.\tLes deux fiches viennent d’une même personne, qui figurait deux fois dans l’annuaire\u{A0}: %1. Annulez la deuxième fiche ou la réunion des deux noms, et faites évaluer quelqu’un d’autre à la place.
        Both say the same of “%1”: there is nothing to decide.\tLes deux disent la même chose de «\u{A0}%1\u{A0}»\u{A0}: il n’y a rien à décider.
        Both say the same.\tLes deux disent la même chose.
        Both sign that they meet, and when. Neither owes anything by it.\tLes deux signent qu’ils se rencontrent, et quand. Cela n’engage aucun des deux à plus.
        Bought\tFinancé
        Bought: %2\tFinancé\u{A0}: %2\tFinancés\u{A0}: %2
        Bring a question to the floor: the one named, else the next that waits.\tFaire venir une question au micro\u{A0}: celle qui est nommée, sinon la suivante.
        Bring back what was taken back last.\tRétablir ce qui a été annulé en dernier.
        Bring it back although meetings or days go.\tRétablir bien que des rencontres ou des jours disparaissent.
        Bring the measure sheets of all cities together, by theme, with contents, index and sources.\tRéunir les fiches de mesures de toutes les villes, par thème, avec sommaire, index et sources.
        Bring the next question to the floor.\tFaire venir la question suivante au micro.
        Bring the question in focus to the floor, also one that was answered or put off.\tFaire venir au micro la question sélectionnée, même reportée ou ayant déjà une réponse.
        Broken otherwise, somebody else would win.\tDépartagé autrement, le gagnant serait un autre.
        Brought back: %1.\tRétabli\u{A0}: %1.
        Bulgarian\tbulgare
        By\tPar
        By chance alone it lies between %1 and %2 in 95 of 100 exchanges.\tPar le seul hasard, il se trouve entre %1 et %2 dans 95 échanges sur 100.
        By city\tPar ville
        By edition %1, as it was rated before.\tSelon l’édition %1, comme la première évaluation.
        By function\tPar fonction
        By hands\tÀ main levée
        By mail\tPar courrier
        By name, by telephone, by spelling; nobody is joined by it. Who is one is joined with join KEPT OTHER.\tPar le nom, par le téléphone, par la graphie\u{202F}; personne n’est réuni ainsi. On réunit par join KEPT OTHER.
        By telephone\tPar téléphone
        By the timetable these would not meet any more: %1.\tSelon l’horaire, ceux-ci ne se rencontreraient plus\u{A0}: %1.
        By theme\tPar thème
        By when\tPour quand
        By when: 2026-12-31, 31/12 or 31 décembre.\tÉchéance\u{A0}: 2026-12-31, 31/12 ou 31 décembre.
        CLOSED\tCLOS
        CSV and XLSX can be read\tCSV et XLSX se lisent
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in any language of Halqa's, questions too. --dry-run shows what the file was taken for, every column, the first rows, and who is the same as whom; --column phone=Contact puts it right. Where nobody but a person can say whether a row is somebody who is known, it is asked: --same 7=ID or --different 7, by the line of the file. Either every row is taken or none, unless --accept-good is given; --dry-run ends as the import would. The same roster twice changes nothing. A folder or an archive that halqa export wrote, as package or jsonl, makes FILE, which is not there yet: the same journal, and the same tables.\tCSV dans tout encodage usuel, XLSX, une page enregistrée comme classeur, des fiches d’un carnet d’adresses (vCard)\u{202F}; des en-têtes dans toute langue de Halqa, des questions aussi. --dry-run montre comment le fichier a été compris, chaque colonne, les premières lignes et qui est le même que qui\u{202F}; --column phone=Contact le corrige. Quand seule une personne peut dire si une ligne est quelqu’un de connu, c’est demandé\u{A0}: --same 7=ID ou --different 7, par la ligne du fichier. Toutes les lignes sont prises, ou aucune, sauf avec --accept-good\u{202F}; --dry-run se termine comme le ferait l’import. La même liste deux fois ne change rien. Un dossier ou une archive que halqa export a écrit, en package ou jsonl, fait FILE, qui n’existe pas encore\u{A0}: le même journal et les mêmes tables.
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet; headings in any language of Halqa's, in any order. One that is called so in its town is known already, in any spelling: what the row says more of it is kept, and an empty cell says nothing. Two that may be one are named, and joined by nobody but you. Either every row is taken or none. The same list twice changes nothing.\tCSV dans tout encodage usuel, XLSX, une page enregistrée comme classeur\u{202F}; des en-têtes dans toute langue de Halqa, dans n’importe quel ordre. Une organisation qui a déjà ce nom dans sa ville est reconnue, quelle que soit la graphie\u{A0}: ce que la ligne en dit de plus est noté, et une cellule vide ne dit rien. Celles qui n’en font peut-être qu’une sont signalées, et vous seul les réunissez. Toutes les lignes sont prises, ou aucune. La même liste deux fois ne change rien.
        CSV is a file for each table: %1 would be a folder; name it without an ending.\tCSV, c’est un fichier par tableau\u{A0}: %1 serait un dossier\u{202F}; nommez-le sans extension.
        CSV is a file for each table: name a folder with --output FOLDER.\tCSV, c’est un fichier par tableau\u{A0}: donnez un dossier avec --output FOLDER.
        CSV table\tTableau CSV
        CSV tables\tTableaux CSV
        CSV works without it.\tCSV s’en passe.
        Calendar\tCalendrier
        Calendar file\tFichier de calendrier
        Call an organisation otherwise, or say more of it.\tRenommer une organisation, ou en dire plus.
        Call sheet\tFeuille d’appels
        Call the organisation in focus otherwise, or say more of it.\tRenommer l’organisation sélectionnée, ou en dire plus.
        Call this laptop by a name, such as door; without one, by none.\tDonner un nom à cet ordinateur, comme accueil\u{202F}; sans nom, le retirer.
        Call “%1” “%2” from now on, on every screen and paper?\tRenommer «\u{A0}%1\u{A0}» en «\u{A0}%2\u{A0}» partout, sur les écrans et les documents\u{202F}?
        Calls\tAppels
        Calls of this day end on %1: nobody is reminded of it after that.\tLes appels de ce jour se terminent le %1\u{A0}: ensuite, plus rien ne le rappelle.
        Calls on a later day: whom to call, what they took on, what came of it.\tLes appels d’un jour ultérieur\u{A0}: qui appeler, ses engagements, ce qui en est sorti.
        Came\tVenus
        Came before\tDéjà venus
        Came last\tDerniers arrivés
        Capture\tSaisie
        Capture, view %1\tSaisie, vue %1
        Cards of an address book.\tFiches d’un carnet d’adresses.
        Cards of vCard 4.0, a CSV table, or a PDF. Who said no is left out, and so is who was never asked; how many, is said. Of a workshop those who are invited or came, otherwise the whole directory.\tDes cartes vCard 4.0, un tableau CSV, ou un PDF. Qui a dit non est laissé de côté, et de même qui n’a jamais été interrogé\u{202F}; leur nombre est indiqué. D’un atelier, ceux qui sont invités ou sont venus, sinon tout l’annuaire.
        Carried, with %1 yes to %2 no.\tAdopté, par %1 oui contre %2 non.
        Carried: %1 yes, %2 no.\tAdopté\u{A0}: %1 oui, %2 non.
        Carried: %1.\tAdopté\u{A0}: %1.
        Carried: everybody saw that most are for it, and nobody counted them all.\tAdopté\u{A0}: tout le monde a vu que la plupart sont pour, et personne ne les a tous comptés.
        Carried: everybody saw that yes has the majority, and nobody counted it. No: %1.\tAdopté\u{A0}: tout le monde a vu que le oui a la majorité, et personne ne l’a compté. Non\u{A0}: %1.
        Cast one ballot of an open vote.\tDéposer un bulletin d’un vote ouvert.
        Cast. Its receipt:\tDéposé. Son reçu\u{A0}:
        Cast. The receipt: %1\tDéposé. Le reçu\u{A0}: %1
        Catalan\tcatalan
        Categories, city by city\tLes catégories, ville par ville
        Category\tCatégorie
        Category and city\tCatégorie et ville
        Category before\tCatégorie précédente
        Category of a new person, by the script's id.\tCatégorie d’une nouvelle personne, par son identifiant dans le script.
        Certain to win, however the tie falls: %1\tGagnent dans tous les cas, quelle que soit l’issue de l’égalité\u{A0}: %1
        Certificate\tCertificat
        Change\tÉcart
        Change the paper that is kept of this already.\tModifier la fiche déjà saisie pour ceci.
        Changed on both sides:\tModifié des deux côtés\u{A0}:
        Changed since the printed seal: %1.\tChangé depuis le sceau imprimé\u{A0}: %1.
        Characters\tCaractères
        Check a file: the journal's chain, the tables against it, SQLite's own checks.\tVérifier un fichier\u{A0}: la chaîne du journal, les tables face à elle, et les contrôles de SQLite.
        Check a person in at the door, or let one leave or return.\tPointer une personne à la porte, ou noter son départ ou son retour.
        Check in the person whom the letters mean. Who is here stays so; of several a digit takes one.\tPointer la personne que désignent les lettres. Qui est là le reste\u{202F}; parmi plusieurs, un chiffre choisit.
        Check its path and its permissions\tVérifier son chemin et ses droits
        Check-in\tAccueil
        Check-in, view %1\tAccueil, vue %1
        Checked %1 against %2: the chain of hashes, the tables, references and pages.\tVérifié\u{A0}: %1 contre %2\u{202F}; chaîne d’empreintes, tables, renvois et pages.
        Choose a day first.\tChoisissez d’abord un jour.
        Choose a day first: its workshop is what they are invited to.\tChoisissez d’abord une journée\u{A0}: c’est à son atelier que les personnes sont invitées.
        Choose a grid and key its papers, whatever activity it is of.\tChoisir une grille et saisir ses fiches, quelle que soit l’activité.
        Choose a list of comments, letters or messages and look at its lines before they come in.\tChoisir une liste de commentaires, de lettres ou de messages et voir ses contributions avant qu’elles n’entrent.
        Choose a roster and look at what it would do before it is taken.\tChoisir une liste et voir ce qu’elle ferait avant de la prendre.
        Choose a table, type what it says, Enter: %1 of 2 lines kept.\tUne table, ce qu’elle dit, puis Enter\u{A0}: %1 contribution sur 2 notée.
        Choose a tag: it is written at the end of the line, behind a #.\tChoisir une étiquette\u{A0}: elle vient à la fin de la contribution, après un #.
        Choose another folder, or set its permissions\tChoisir un autre dossier, ou régler ses droits
        Choose somebody with the arrows; a digit then seats them at that table.\tChoisir quelqu’un avec les flèches\u{202F}; un chiffre le place à cette table.
        Choose the form in which it is written. Printed is always the PDF.\tChoisir la forme du fichier. On imprime toujours le PDF.
        Choose the language of the paper, or two for a bilingual one.\tChoisir la langue du document, ou deux pour un bilingue.
        Choose the language of the screen, now and for every later start.\tChoisir la langue de l’écran, maintenant et pour chaque ouverture.
        Choose the next of what the person took on.\tChoisir l’engagement suivant de la personne.
        Choose the options among what the tables wrote.\tChoisir les options dans ce que les tables ont écrit.
        Choose the paper: a summary, or a sheet that the day is run with.\tChoisir le document\u{A0}: une synthèse, ou une feuille qui sert pendant le jour.
        Choose the tutor: all who teach, with how they fit and how many learners they have.\tChoisir le tuteur\u{A0}: tous ceux qui enseignent, ce qui les rapproche et combien d’apprenants ils ont.
        Choose what a summary tells of, the vote that ballot papers are for, or whom letters and dates are for.\tChoisir ce que dit la synthèse, le vote auquel servent les bulletins, ou pour qui sont les lettres et les dates.
        Chosen after %1 round: %2\tChoix après %1 tour\u{A0}: %2\tChoix après %1 tours\u{A0}: %2
        Chosen: %1\tChoix\u{A0}: %1
        Chosen: %1.\tChoix\u{A0}: %1.
        Cities\tVilles
        Cities stand side by side. A figure is what was kept with halqa grid rate: at first is one of a day of the event, now is that of the day that is named, and what is to be reached is a figure between days whose date had not come. What nobody kept is missing, and never 0. Of commitments the sheet knows what was said until the end of the day that is named, whenever it is printed.\tLes villes sont côte à côte. Un chiffre est ce qui a été gardé avec halqa grid rate\u{A0}: au départ, celui d’un jour de l’événement\u{202F}; maintenant, celui du jour nommé\u{202F}; à atteindre, un chiffre entre deux jours dont la date n’était pas encore venue. Ce que personne n’a noté manque et ne vaut jamais 0. Des engagements, la feuille sait ce qui a été dit jusqu’à la fin du jour nommé, quel que soit le moment où elle est imprimée.
        City\tVille
        City by city\tVille par ville
        City of a new person (otherwise the workshop's).\tVille d’une nouvelle personne (sinon celle de l’atelier).
        Clean water and sanitation\tEau propre et assainissement
        Clear the tables.\tDéfaire les tables.
        Climate action\tMesures relatives à la lutte contre les changements climatiques
        Clipboard\tPresse-papiers
        Clock\tHorloge
        Close a vote: the result is held against who is here now.\tClore un vote\u{A0}: le résultat est comparé à qui est là maintenant.
        Close although something was not counted.\tClore bien que tout n’ait pas été compté.
        Close the poll: what was counted is the result. Ideas from which what won was taken are adopted by it.\tClore le vote\u{A0}: ce qui a été compté est le résultat. Les idées dont est tiré ce qui l’emporte sont par là adoptées.
        Close the secret vote? It is never opened again.\tClore le vote secret\u{202F}? On ne le rouvre jamais.
        Closed on one side, voted in on the other:\tClos d’un côté, votes reçus de l’autre\u{A0}:
        Code\tCode
        Code on the paper: \tCode du bulletin\u{A0}: 
        Codes for paper ballots\tCodes des bulletins papier
        College\tCollège
        College: %1\tCollège\u{A0}: %1
        Colleges\tCollèges
        Colleges are categories and how many votes each has, two at least, such as: owner 40, stoker 60.\tLes collèges sont des catégories avec leur nombre de voix, deux au moins, par exemple\u{A0}: owner 40, stoker 60.
        Colleges vote here, and this ballot is from none of them. Say whose it is: %1.\tIci, ce sont des collèges qui votent, et ce bulletin n’est d’aucun d’eux. Dites duquel il vient\u{A0}: %1.
        Colleges vote here: press g until the pile's college is right, then Enter again.\tIci, ce sont des collèges qui votent\u{A0}: appuyez sur g jusqu’au collège de la pile, puis de nouveau sur Enter.
        Colleges voted, each with its votes: %1.\tVote par collèges, avec les voix de chacun\u{A0}: %1.
        Colleges: votes of each option, and in brackets what the ballots say\tCollèges\u{A0}: les voix de chaque option, et entre parenthèses celles des bulletins
        Colours\tCouleurs
        Columns and rows.\tColonnes et lignes.
        Commitments\tEngagements
        Compared are pairs of people who were not tied at first, of those whose sheets are in both times. Who sat together is taken from the tables as they were written down.\tSont comparées les paires de personnes sans lien au départ, parmi celles dont la feuille est rendue les deux fois. Qui était assis ensemble est tiré des tables telles qu’elles ont été notées.
        Contact list\tListe de contacts
        Contents\tContenu
        Copied to %1\tCopié dans %1
        Copies\tExemplaires
        Copies on sticks, papers and letters that were made before, and rosters still name them: those are yours to remove.\tLes copies sur des clés, les documents et lettres déjà faits et les listes importées nomment encore cette personne\u{A0}: à vous de les supprimer.
        Copy a file, whole, while others write; the last copies are kept.\tCopier un fichier, en entier, pendant que d’autres écrivent\u{202F}; les dernières copies sont gardées.
        Copy it to a folder of your own\tLe copier dans un dossier à soi
        Copy the file to a stick: the whole programme is in it.\tCopier le fichier sur une clé\u{A0}: tout le programme y est.
        Correct ballot %1\tCorriger le bulletin %1
        Correct paper %1\tCorriger la fiche %1
        Cost\tCoût
        Could teach somebody: %1\tPourraient enseigner\u{A0}: %1
        Count\tNombre
        Count a question with another of the same activity that asks the same.\tCompter une question avec une autre de la même activité qui demande la même chose.
        Count ballots, exactly.\tCompter des bulletins, exactement.
        Count how many people voted through this source.\tCompter combien de personnes ont voté par cette source.
        Count numbers again, instead of papers one by one.\tCompter de nouveau des nombres, et non les bulletins un par un.
        Count the next source: hands in the air, stickers on the wall, paper.\tCompter la source suivante\u{A0}: mains levées, gommettes au mur, papier.
        Counted are those who are recorded as reached, of those who were invited or are recorded at the event; on a day in the room, those recorded as having come. Who is not recorded may have been reached all the same.\tSont comptées les personnes notées comme jointes, parmi celles qui étaient invitées ou notées à l’événement\u{202F}; un jour en salle, celles notées comme venues. Qui n’est pas noté a pu être joint tout de même.
        Counted by\tCompté par
        Counted on both sides:\tCompté des deux côtés\u{A0}:
        Country\tPays
        Counts for\tCompte pour
        Criterion\tCritère
        Croatian\tcroate
        Crosses, a fair turn for each\tCroix, à chacun son tour
        Crosses, an equal share of the seats\tCroix, une part égale des sièges
        Crosses, the load shared evenly\tCroix, la charge bien répartie
        Czech\ttchèque
        DESCRIPTION\tDESCRIPTION
        Danish\tdanois
        Dark: %1.\tFoncé\u{A0}: %1.
        Date\tDate
        Date and signature\tDate et signature
        Day\tJour
        Day %1\tJour %1
        Day %1 of %2 of %3 in %4 is on %5; its theme is %6. Nobody has been checked in.\tLe jour %1 sur %2 a lieu le %5 (%3, à %4)\u{202F}; son thème est %6. Personne n’a encore été pointé.
        Day %1 of %2 of %3 in %4 was planned for %5; its theme is %6. Nothing of it is in this file.\tLe jour %1 sur %2 était prévu le %5 (%3, à %4)\u{202F}; son thème est %6. Ce fichier n’en contient rien.
        Day by day\tJour par jour
        Days that have not been held\tJours qui n’ont pas eu lieu
        Decent work and economic growth\tTravail décent et croissance économique
        Decides later: it is asked again at the next start.\tRemet à plus tard\u{A0}: la question revient au prochain démarrage.
        Decimals are rounded to two; what is counted are exact fractions.\tLes nombres sont arrondis à deux décimales\u{202F}; le calcul se fait en fractions exactes.
        Did you mean %1?\tVouliez-vous dire %1\u{202F}?
        Did you mean “%1”?\tVouliez-vous dire «\u{A0}%1\u{A0}»\u{202F}?
        Different people who came\tPersonnes différentes venues
        Different people who came, of the places of their category where it has some.\tPersonnes différentes venues, sur les places de leur catégorie si elle en a.
        Digits\tChiffres
        Directory\tAnnuaire
        Directory, view %1\tAnnuaire, vue %1
        Disk\tDisque
        Do\tLancer
        Do again what you took back last.\tRefaire ce que vous venez d’annuler.
        Do again: %1, %2?\tRétablir\u{A0}: %1, %2\u{202F}?
        Do we close on Mondays?\tFermons-nous le lundi\u{202F}?
        Does %1 go home? The same keys again say yes.\tDépart\u{A0}: %1\u{202F}? Les mêmes touches encore une fois confirment.
        Does not take place, since somebody is not here: %1\tN’a pas lieu, car quelqu’un est absent\u{A0}: %1
        Does nothing: who types on without looking presses it unseen.\tNe fait rien\u{A0}: en tapant sans regarder, on l’enfonce sans le voir.
        Does this mean them, and is it to go? [y/N] \tEst-ce cette personne, et faut-il l’effacer\u{202F}? [y/N] 
        Done\tFait
        Dots\tGommettes
        Dots against\tGommettes contre
        Dots by theme: %1.\tGommettes par thème\u{A0}: %1.
        Dots counted: %1.\tGommettes comptées\u{A0}: %1.
        Dots each\tGommettes chacun
        Dots for\tGommettes pour
        Dots that each person has; cumulative only.\tGommettes de chaque personne\u{202F}; cumulative seulement.
        Dots that one person may put on one option.\tGommettes qu’une personne peut mettre sur une option.
        Draw codes for paper ballots, and say which there are.\tCréer des codes pour les bulletins, et les montrer.
        Draw codes for paper ballots, so that each counts once and a missing one is noticed.\tTirer des codes pour les bulletins\u{A0}: chacun ne compte qu’une fois, et un manquant se voit.
        Draw people by lot\tTirer des personnes au sort
        Draw people by lot, by a seed that anybody can check, with quotas or without.\tTirer des personnes au sort, à partir d’un nombre annoncé que chacun peut vérifier, avec ou sans quotas.
        Draw people by lot, with quotas, so that anybody can check it.\tTirer des personnes au sort, avec des quotas, de sorte que chacun puisse le vérifier.
        Draw the screen anew, when something else wrote on it.\tRedessiner l’écran quand autre chose a écrit dessus.
        Draw with ASCII only, as on a terminal that is not UTF-8.\tDessiner en ASCII seulement, comme sur un terminal sans UTF-8.
        Due\tÉchéance
        Dutch\tnéerlandais
        Each code counts once, and a missing one is noticed. halqa sheet FILE ballots prints them; without --count it only says which codes were issued and which are still missing. --phones says beside each what its holder types on a telephone.\tChaque code compte une fois, et un code manquant se remarque. halqa sheet FILE ballots les imprime\u{202F}; sans --count, ne dit que quels codes ont été émis et lesquels manquent encore. --phones dit à côté de chacun ce que l’on tape sur un téléphone.
        Each is somebody else.\tChacun est quelqu’un d’autre.
        Each is whom it may be, but not those that may be several.\tChacun est la personne possible, sauf là où il y en a plusieurs.
        Each line is CODE LINE where the papers carry codes (ACD-KM7 3142), else LINE (see cast). On a terminal it asks for one after the other; an empty line ends. Each ballot is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. At the end it says what is still missing. Empty lines and those that begin with # are passed over.\tChaque ligne est CODE LINE si les bulletins ont des codes (ACD-KM7 3142), sinon LINE (voir cast). Sur un terminal, on les demande l’un après l’autre\u{202F}; une ligne vide termine. Chaque bulletin est noté dès que sa ligne est lue. Une ligne refusée est nommée avec son numéro et la suite continue\u{202F}; le code de sortie est alors 65. À la fin, on dit ce qui manque encore. Les lignes vides et celles qui commencent par # sont sautées.
        Each line is the code of the row, a letter, and the words beside it. A person: v reached, n no answer (and when again: 9KHT n 4/12), w wrong number, r does not want to. What they took on: v done, o under way, x dropped. On a terminal it asks for one after the other; an empty line ends. Each row is kept as soon as it is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tChaque ligne est le code de la rangée, une lettre, et les mots à côté. Une personne\u{A0}: v joint, n pas de réponse (et quand rappeler\u{A0}: 9KHT n 4/12), w faux numéro, r ne souhaite pas. Un engagement\u{A0}: v fait, o en cours, x abandonné. Sur un terminal, on les demande l’une après l’autre\u{202F}; une ligne vide termine. Chaque rangée est notée dès qu’elle est lue. Une ligne refusée est nommée avec son numéro et la suite continue\u{202F}; le code de sortie est alors 65. Les lignes vides et celles qui commencent par # sont sautées.
        Each line is the code on the paper (or what is rated), a colon, and its marks: MA14: 3+ 0 2 . Each paper is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tChaque ligne est le code de la fiche (ou ce qui est évalué), un deux-points, puis les notes\u{A0}: MA14: 3+ 0 2 . Chaque fiche est gardée dès que sa ligne est lue. Une ligne refusée est nommée avec son numéro et la suite continue\u{202F}; le code de sortie est alors 65. Les lignes vides et celles qui commencent par # sont sautées.
        Each line: what, who, by when.\tPar ligne\u{A0}: quoi, qui, pour quand.
        Each person has %1 dots, but the themes take only %2.\tChacun a %1 gommettes, mais les thèmes n’en prennent que %2.
        Each person ticks on a sheet of names what is true of each of the others, at first and again after months. A tie is what both say. What is published names nobody: what counts from 1 to 4 is left out.\tChacun coche sur une feuille de noms ce qui est vrai de chacun des autres, au départ puis des mois après. Un lien est ce que les deux disent. Ce qui est publié ne nomme personne\u{A0}: un nombre de 1 à 4 est laissé de côté.
        Each place is for one option. What you give no place comes after all others.\tChaque place est pour une seule option. Celles qui n’ont pas de place viennent après toutes les autres.
        Each reads out what stands beside their name, and signs it.\tChacun lit ce qui figure à côté de son nom, et le signe.
        Each sheet says what was written down, and nothing was checked for it. Figures are those of the place they come from: elsewhere they may be others. What nobody wrote is missing.\tChaque fiche dit ce qui a été noté, et rien n’a été vérifié pour elle. Les chiffres sont ceux du lieu d’où ils viennent\u{A0}: ailleurs ils peuvent être autres. Ce que personne n’a écrit manque.
        Egyptian Arabic\tarabe égyptien
        Either --correct or --withdraw.\tOu --correct, ou --withdraw.
        Either a text or --withdraw.\tSoit un texte, soit --withdraw.
        Empty the field.\tVider le champ.
        Empty: %1.\tVide\u{A0}: %1.
        End\tFin
        End an activity (the one that is running, when none is named).\tTerminer une activité (celle en cours, si aucune n’est donnée).
        End “%3” after %2 of %1 minute?\tTerminer «\u{A0}%3\u{A0}» après %2 minutes sur %1\u{202F}?\tTerminer «\u{A0}%3\u{A0}» après %2 minutes sur %1\u{202F}?
        Ended\tFin
        English\tanglais
        Enter again keeps it for %1.\tEnter encore une fois note la contribution pour %1.
        Enter again keeps the line as it is typed.\tEnter encore une fois note la contribution telle quelle.
        Enter again keeps “%1” as a name that is nobody yet.\tEnter de nouveau garde «\u{A0}%1\u{A0}» comme un nom qui ne désigne encore personne.
        Enter again: it was answered, and nothing of it is written down.\tEncore Enter\u{A0}: la réponse a été donnée, et rien n’en est écrit.
        Enter counts of an open vote, by option and source.\tNoter les décomptes d’un vote ouvert, par option et par source.
        Enter keeps the paper\tEnter garde la fiche
        Enter keeps them one by one, Tab makes one line of them.\tEnter les note une à une, Tab en fait une seule.
        Enter leaves everything as it is.\tEnter laisse tout comme c’est.
        Enter opens it.\tEnter l’ouvre.
        Enter puts yours in its place, Esc leaves theirs.\tEnter met la vôtre à sa place, Esc laisse celle-ci.
        Enter puts yours there, Esc leaves theirs.\tEnter y met le vôtre, Esc laisse l’autre.
        Enter starts what is in focus: start the first activity.\tEnter démarre l’activité sélectionnée\u{A0}: démarrez la première.
        Enter takes %1.\tEnter prend %1.
        Enter, and Enter again, puts yours there; Esc leaves theirs.\tEnter deux fois y met le vôtre\u{202F}; Esc laisse l’autre.
        Entry %1 builds on one that is not there: the end of what another laptop wrote was cut off.\tL’entrée %1 s’appuie sur une autre qui n’est pas là\u{A0}: la fin de ce qu’un autre ordinateur a écrit a été coupée.
        Entry %1 cannot be read: %2\tEntrée %1 illisible\u{A0}: %2
        Entry %1 does not follow from those before it: %2\tL’entrée %1 ne découle pas des précédentes\u{A0}: %2
        Entry %1 erased what names somebody, and some of it stands in the file again.\tL’entrée %1 a effacé ce qui nomme quelqu’un, et une partie en est revenue dans le fichier.
        Entry %1: the chain of hashes breaks; it, or one before it, was altered.\tEntrée %1\u{A0}: la chaîne d’empreintes est rompue\u{202F}; elle, ou une autre avant elle, a été modifiée.
        Entry %1: the journal has a gap before it, or its counter runs back.\tEntrée %1\u{A0}: il manque quelque chose avant elle dans le journal, ou son compteur recule.
        Entry %1: the signature is not that of its writer.\tEntrée %1\u{A0}: la signature n’est pas celle de qui l’a écrite.
        Equal for the last place, and all in it: %1.\tÀ égalité pour la dernière place, et toutes maintenues\u{A0}: %1.
        Erase all of this for good? [y/N] \tEffacer tout cela définitivement\u{202F}? [y/N] 
        Erase the last digit.\tEffacer le dernier chiffre.
        Erase the last sign.\tEffacer le dernier caractère.
        Erase the last sign; before the first mark, back to the code or the name.\tEffacer le dernier caractère\u{202F}; avant la première note, revenir au code ou au nom.
        Erase what names somebody: from the file, what became of it before, drafts and copies.\tEffacer ce qui nomme quelqu’un\u{A0}: du fichier, de son passé, des brouillons et des copies.
        Erase what names the person shown, for good, from the file and its copies; it asks before.\tEffacer définitivement, du fichier et de ses copies, ce qui nomme la personne affichée\u{202F}; une question est posée avant.
        Erase without asking: whole names, and family names that nobody else bears.\tEffacer sans question\u{A0}: les noms entiers, et les noms de famille que personne d’autre ne porte.
        Esc again forgets the marks of this paper.\tEncore Esc oublie les notes de cette fiche.
        Esc again goes to the run sheet, where letters are commands.\tEncore Esc mène au déroulé, où les lettres sont des commandes.
        Esc again leaves the form; what was typed in it is not kept.\tEncore Esc sort du formulaire\u{202F}; ce qui y est tapé n’est pas gardé.
        Esc again leaves the line as it was; what was typed is not kept.\tEncore Esc laisse la contribution telle quelle\u{202F}; ce qui est tapé n’est pas gardé.
        Estonian\testonien
        Every command says what it wants with: halqa help COMMAND. All take --json, --as and --lang. The exit code is 0 when done, 64 for a command line that cannot be understood, 65 when something is refused, ambiguous or wrong, 66 when there is no such file, 73 when a file would be overwritten, 74 when the system could not read or write, 75 when another process holds the file; 69, 71, 72 and 76 to 78 tell why a server cannot be reached.\tChaque commande dit ce qu’elle attend avec\u{A0}: halqa help COMMAND. Toutes acceptent --json, --as et --lang. Le code de sortie est 0 quand c’est fait, 64 pour une commande incompréhensible, 65 si quelque chose est refusé, ambigu ou faux, 66 si le fichier n’existe pas, 73 si un fichier serait écrasé, 74 si le système n’a pu lire ou écrire, 75 si un autre processus tient le fichier\u{202F}; 69, 71, 72 et 76 à 78 disent pourquoi un serveur est injoignable.
        Every key that does something here.\tToutes les touches qui servent ici.
        Every line belongs to an activity.\tChaque ligne est d’une activité.
        Every line of which a sheet was kept with halqa grid rate stands in it. Several files are read together, where cities were held on several laptops: they have to be of one programme. Only those who agreed to be listed are named.\tChaque contribution dont une fiche a été gardée avec halqa grid rate y figure. Plusieurs fichiers se lisent ensemble, quand des villes se sont tenues sur plusieurs ordinateurs\u{A0}: ils doivent être d’un seul programme. Seules les personnes qui ont accepté d’être listées sont nommées.
        Every name in the lines is somebody of the file.\tChaque nom des contributions désigne quelqu’un du fichier.
        Every step with its date and who said it: the line, who took it on, every call and what was said, every outcome, dates that were moved or missed. What was undone is no step.\tChaque étape avec sa date et qui l’a dite\u{A0}: la contribution, qui s’en est chargé, chaque appel et ce qui s’y est dit, chaque suite, les dates déplacées ou manquées. Ce qui a été annulé n’est pas une étape.
        Everybody has a tutor, or nobody is left who can teach them.\tTout le monde a un tuteur, ou il ne reste personne pour enseigner.
        Everybody has the same chance.\tChacun a la même chance.
        Everybody who could teach them has as many learners as one has at most. Choose by hand: h.\tTous ceux qui pourraient l’aider ont déjà autant d’apprenants que permis. Choisir à la main\u{A0}: h.
        Everybody who is here has a table.\tTous les présents ont une table.
        Everybody who is invited came.\tTous les invités sont venus.
        Everybody who is invited was reached.\tTous les invités ont été joints.
        Everybody who may be drawn has a number in the list. The lot of a number is the SHA-256 of the seed, a hyphen and the number; of number 7 anybody finds it with: %1\tChaque personne qui peut être tirée au sort a un numéro dans la liste. L’empreinte d’un numéro est le SHA-256 du nombre annoncé, d’un trait d’union et du numéro\u{202F}; celle du numéro 7, chacun la trouve avec\u{A0}: %1
        Everybody, by name\tTout le monde, par nom
        Everyone chooses one option.\tChacun choisit une option.
        Everyone gives each option a grade; the highest is best.\tChacun donne une mention à chaque option\u{202F}; la plus haute est la meilleure.
        Everyone gives each option a number; the highest is best.\tChacun donne une note à chaque option\u{202F}; la plus haute est la meilleure.
        Everyone marks as many options as there are seats.\tChacun coche autant d’options qu’il y a de sièges.
        Everyone marks each option that they agree with.\tChacun coche toutes les options qu’il approuve.
        Everyone marks each option that they support.\tChacun coche toutes les options qu’il soutient.
        Everyone marks each project that they would pay for.\tChacun coche tous les projets qu’il voudrait payer.
        Everyone places a few dots; several may go on one option.\tChacun pose quelques gommettes\u{202F}; on peut en mettre plusieurs sur une option.
        Everyone puts the options in order: 1 for the best, 2 for the next, and so on.\tChacun met les options en ordre\u{A0}: 1 pour la meilleure, 2 pour la suivante, et ainsi de suite.
        Everyone says of each option whether it is good, OK or bad.\tChacun dit de chaque option si elle est bonne, passable ou mauvaise.
        Everyone says one of eight grades: 1 is full endorsement, 8 is fully against it.\tChacun donne un degré sur huit\u{A0}: de 1, adhésion entière, à 8, tout à fait contre.
        Everyone says yes, no or abstains.\tChacun dit oui, non, ou s’abstient.
        Everyone shows 0 to 5 fingers: 5 is fully for it, 3 can live with it, 0 is against it.\tChacun montre de 0 à 5 doigts\u{A0}: 5, tout à fait pour\u{202F}; 3, peut s’en accommoder\u{202F}; 0, contre.
        Everything for a day\tTout pour une journée
        Everything for the next day, to be printed tonight; once more, the papers of this day.\tTout pour le jour suivant, à imprimer ce soir\u{202F}; encore une fois, les documents de ce jour.
        Everything is sound. Head: %1\tTout est sain. Tête\u{A0}: %1
        Everywhere\tPartout
        Exactly\tValeur exacte
        F1 lists every key there is here.\tF1 donne toutes les touches d’ici.
        F6 turns to the votes: function keys work while you type.\tF6 mène aux votes\u{A0}: les touches F valent aussi en pleine saisie.
        F7 turns to the papers of the day.\tF7 mène aux documents du jour.
        F9 takes back what you did last.\tF9 annule ce que vous avez fait en dernier.
        Falls to\tTâche de
        Fewer than %1 codes stand on papers of both days: what changed is not shown.\tMoins de %1 codes figurent sur les fiches des deux jours\u{A0}: ce qui a changé n’est pas montré.
        Fewer than %1 papers: what they say is not shown.\tMoins de %1 fiches\u{A0}: leur contenu n’est pas montré.
        Fewer than %1 people: what they say is not shown.\tMoins de %1 personnes\u{A0}: ce qu’elles disent n’est pas montré.
        Fewer than 5 papers are in: what they say is not told.\tMoins de 5 fiches sont saisies\u{A0}: ce qu’elles disent n’est pas dit.
        Fewer than 5 sheets of names are in: nothing is written.\tMoins de 5 feuilles de noms sont rendues\u{A0}: rien n’est écrit.
        Figures\tChiffres
        Figures and words\tChiffres et mots
        File\tFichier
        File system\tSystème de fichiers
        Filter\tFiltrer
        Find\tChercher
        Find actions by a part of the owner's name or of the text.\tChercher des actions par un bout du nom du responsable ou du texte.
        Find anything that can be done, by typing a part of its name.\tTrouver tout ce qu’on peut faire, en tapant une partie de son nom.
        Find people by a part of a name, an organisation or a number, or by the code on the sheet.\tChercher par une partie d’un nom, d’une organisation ou d’un numéro, ou par le code de la feuille.
        Find people by what is known of their name, organisation or telephone.\tChercher des personnes par un bout de leur nom, organisation ou téléphone.
        Find people: two letters of a name, an organisation or a city, in any script.\tChercher\u{A0}: deux lettres d’un nom, d’une organisation ou d’une ville, dans toute écriture.
        Find somebody by two letters: they are named at the end of the line, behind an @.\tTrouver quelqu’un par deux lettres\u{A0}: son nom vient à la fin de la contribution, après un @.
        Finnish\tfinnois
        First day that has not begun\tPremier jour à venir
        First meeting\tPremière rencontre
        First meeting:\tPremière rencontre\u{A0}:
        First meeting: %1\tPremière rencontre\u{A0}: %1
        First say of the rows in doubt who they are, or that they are not taken.\tDites d’abord qui sont les personnes des lignes douteuses, ou que ces lignes ne sont pas prises.
        First say what becomes of the lines that were pasted.\tDites d’abord ce que deviennent les contributions collées.
        First step\tPremier pas
        First time\tPremière fois
        First, with %1: %2\tPremier (%1)\u{A0}: %2
        Fist to five\tCinq doigts
        Fits a committee that shall look like the room.\tConvient pour un comité qui doit ressembler à la salle.
        Fits a group without factions; a majority can take every seat.\tConvient pour un groupe sans clans\u{202F}; une majorité peut prendre tous les sièges.
        Fits a quick choice between two or three options.\tConvient pour un choix rapide entre deux ou trois options.
        Fits a room that knows elections in two rounds and shall vote only once.\tConvient à une salle qui connaît les élections à deux tours et ne doit voter qu’une fois.
        Fits a shortlist: the group that wins against everything outside of it.\tConvient pour une présélection\u{A0}: le groupe qui bat tout ce qui n’en fait pas partie.
        Fits a weighty proposal, when it matters how strong the agreement is.\tConvient pour une proposition importante, quand la force de l’accord compte.
        Fits an important order of three options or more: every two are compared.\tConvient pour un ordre important de trois options ou plus\u{A0}: on les compare deux à deux.
        Fits an important order that one can check by hand, duel by duel.\tConvient pour un ordre important qu’on peut vérifier à la main, duel par duel.
        Fits an order in which second and third places count too.\tConvient pour un ordre où les deuxièmes et troisièmes places comptent aussi.
        Fits an order that is explained like a tournament.\tConvient pour un ordre qui s’explique comme un tournoi.
        Fits finding out whether a proposal stands, and hearing who has reservations.\tConvient pour savoir si une proposition tient, et pour entendre qui a des réserves.
        Fits like points, when nobody shall gain by giving extreme numbers.\tConvient comme les notes, quand personne ne doit gagner à mettre des notes extrêmes.
        Fits setting priorities among many ideas, standing at the wall.\tConvient pour fixer des priorités parmi beaucoup d’idées, debout devant le mur.
        Fits several winners, each carried by about as many people.\tConvient pour plusieurs gagnants, chacun porté par à peu près autant de gens.
        Fits several winners, when every group shall get its part.\tConvient pour plusieurs gagnants, quand chaque groupe doit avoir sa part.
        Fits several winners, when those who have one already shall wait for the others.\tConvient pour plusieurs gagnants, quand ceux qui en ont déjà un doivent attendre les autres.
        Fits when every neighbourhood or group shall see its part of the money.\tConvient quand chaque quartier ou groupe doit voir sa part de l’argent.
        Fits when first places shall weigh clearly more than second and third ones.\tConvient quand les premières places doivent peser nettement plus que les deuxièmes et troisièmes.
        Fits when it matters how much people like an option, not only whether.\tConvient quand il importe de savoir combien une option plaît, et pas seulement si elle plaît.
        Fits when one proposal is ready to be decided.\tConvient quand une proposition est prête à être décidée.
        Fits when only an option that beats each other one shall win, even if then none does.\tConvient quand seule une option qui bat toutes les autres doit gagner, même si alors aucune ne gagne.
        Fits when options are judged one by one, and a few extreme voices shall not decide.\tConvient quand on juge les options une à une, et que quelques avis extrêmes ne doivent pas décider.
        Fits when the most wanted projects come first, as far as the money goes.\tConvient quand les projets les plus voulus passent d’abord, tant qu’il y a de l’argent.
        Fits when the room looks for what most people can live with.\tConvient quand la salle cherche ce que le plus grand nombre peut accepter.
        Fits when the winner needs more than half of the room behind it in the end.\tConvient quand le gagnant doit finir avec plus de la moitié de la salle.
        Fits when the winner shall be the option that the fewest people object to in any duel.\tConvient quand doit gagner l’option qui a le moins de gens contre elle, quel que soit le duel.
        Fits when what many find good shall win, unless many find it bad.\tConvient quand doit l’emporter ce que beaucoup trouvent bon, sauf si beaucoup le trouvent mauvais.
        Fits when what many people like least shall go out first.\tConvient quand ce que beaucoup aiment le moins doit sortir d’abord.
        Fits: %1\tConvient\u{A0}: %1
        Floor\tQuestions
        Follow-up\tSuivi
        Fonts\tPolices
        For\tPour
        For %1; best fit first.\tPour %1\u{202F}; ce qui convient le mieux d’abord.
        For %3 in %4 (%5), %1 person was reached from %2 on; the theme was %6.\tPour %3 à %4 (%5), %1 personne a été jointe à partir du %2\u{202F}; le thème était %6.\tPour %3 à %4 (%5), %1 personnes ont été jointes à partir du %2\u{202F}; le thème était %6.
        For Arabic letters add a layout: %1\tPour les lettres arabes, ajouter une disposition\u{A0}: %1
        For every need without an answer the offer that fits best: keep those that you mark.\tPour chaque besoin sans réponse, l’offre qui convient le mieux\u{A0}: noter celles que vous cochez.
        For everybody without a tutor the one who fits best, so that nobody is left out who need not be.\tÀ chaque personne sans tuteur, celui qui convient le mieux, sans laisser personne seul inutilement.
        For example: %1\tPar exemple\u{A0}: %1
        For fist to five and the gradients of agreement, once the vote is open. What is noted stands on the papers of the day. Without TEXT it says what is noted.\tPour les cinq doigts et les degrés d’accord, une fois le vote ouvert. Ce qui est noté figure sur les documents du jour. Sans TEXT, dit ce qui est noté.
        For the holder: name, date, signature\tPour le titulaire\u{A0}: nom, date, signature
        For the next day that there is after today.\tPour le prochain jour après aujourd’hui.
        For the programme: name, date, signature\tPour le programme\u{A0}: nom, date, signature
        For the quota %1, %2 stands back and %3 takes the seat.\tAu titre du quota %1, %2 laisse son siège à %3.
        For the tasks: %1\tPour les tâches\u{A0}: %1
        For this person: an id, or a name.\tPour cette personne\u{A0}: un identifiant, ou un nom.
        For who leads the day\tPour qui mène la journée
        For who prepares and follows up\tPour qui prépare et assure le suivi
        For who writes\tPour qui écrit
        For whom\tPour qui
        For whom?\tPour qui\u{202F}?
        Forget %1 for good?\tEffacer %1 définitivement\u{202F}?
        Forget the number that is being typed.\tOublier le nombre qu’on est en train de taper.
        Forget what is being typed.\tOublier ce qui est en train d’être saisi.
        Form\tForme
        Form, date, first step\tForme, date, premier pas
        Free space\tPlace libre
        French\tfrançais
        From\tSource
        From %1 on, we call you: %2\tÀ partir du %1, nous vous appelons\u{A0}: %2
        From %1 on, we write to you: %2\tÀ partir du %1, nous vous écrivons\u{A0}: %2
        From %1 papers of %2. A module is for those functions in which the task falls to people who rate themselves low; functions with fewer than %3 papers are not named, nor others from which they could be computed.\tD’après %1 fiches du %2. Un module s’adresse aux fonctions où la tâche revient à des personnes qui s’estiment faibles\u{202F}; les fonctions de moins de %3 fiches ne sont pas nommées, ni celles dont elles pourraient être calculées.
        From %2 to %3 there is “%1” already. Choose another time, or move that one first.\tDe %2 à %3, il y a déjà «\u{A0}%1\u{A0}». Choisissez une autre heure, ou déplacez d’abord celle-là.
        From now on the papers are of a pile of all.\tDésormais, les bulletins sont d’une pile commune.
        From now on the papers are of the pile: %1.\tDésormais, les bulletins sont de la pile\u{A0}: %1.
        From the sheet of calls\tD’après la feuille d’appels
        From the smallest lot up, everybody is drawn, unless the quotas could not be met any more with the places that are left.\tDe la plus petite empreinte à la plus grande, chaque personne est tirée au sort, sauf si les quotas ne pouvaient alors plus être respectés avec les places qui restent.
        From which the exchanges come.\tLe nombre d’où viennent les échanges.
        Full: %1.\tPlein\u{A0}: %1.
        Galician\tgalicien
        Gender equality\tÉgalité entre les sexes
        Georgian\tgéorgien
        German\tallemand
        Give an activity more minutes, or fewer.\tDonner plus de minutes à une activité, ou moins.
        Give the activity in focus a minute more.\tDonner une minute de plus à l’activité sélectionnée.
        Give the activity in focus five minutes more.\tDonner cinq minutes de plus à l’activité sélectionnée.
        Give the terminal back for a while; type fg and Enter there to come back.\tRendre le terminal un moment\u{202F}; tapez fg puis Enter pour revenir.
        Given to %2, %1 copy.\tEnvoyé à %2, %1 exemplaire.\tEnvoyé à %2, %1 exemplaires.
        Given to %2, %1 copy: %3\tEnvoyé à %2, %1 exemplaire\u{A0}: %3\tEnvoyé à %2, %1 exemplaires\u{A0}: %3
        Go on\tContinuer
        Go on all the same?\tContinuer quand même\u{202F}?
        Go on with an activity that was ended too early.\tReprendre une activité terminée trop tôt.
        Go to the next view.\tAller à la vue suivante.
        Go to the view before.\tAller à la vue précédente.
        Go to: %1\tAller à\u{A0}: %1
        Go to: %1. Once more comes back.\tAller à\u{A0}: %1. Une fois de plus pour revenir.
        Go up into the lines: there they are revised, moved, parked, merged.\tMonter dans la liste, pour corriger, déplacer, mettre de côté ou fusionner.
        Go up to the questions: there they come to the floor, are answered, put off, moved, merged.\tMonter aux questions\u{A0}: là, on les fait venir au micro, on y répond, on les reporte, déplace, fusionne.
        Go where the activity in focus is worked on: door, tables, lines or votes.\tAller là où se fait l’activité\u{A0}: accueil, tables, contributions ou votes.
        Good day, %1.\tBonjour %1,
        Good health and well-being\tBonne santé et bien-être
        Good, OK or bad\tBonne, passable ou mauvaise
        Grade\tDegré
        Grades for each\tUne mention pour chaque option
        Gradients of agreement\tDegrés d’accord
        Greek\tgrec
        Grid\tGrille
        Group sheets\tFeuilles de groupe
        Groups\tGroupes
        Groups, view %1\tGroupes, vue %1
        Growth\tÉvolution
        Growth of the network\tCroissance du réseau
        Half of them\tLa moitié
        Halqa broke down; this is a fault of the program. What was shown as saved is kept: go on by opening the file again.\tHalqa est tombé en panne\u{202F}; c’est un défaut du logiciel. Ce qui a été montré sur le disque y est\u{A0}: rouvrez le fichier pour continuer.
        Halqa in two pages\tHalqa en deux pages
        Halqa is left.\tHalqa est quitté.
        Halqa was not left the last time, it was cut off. All that was said to be saved is there, up to entry %1 of %2, %3.\tLa dernière fois, Halqa n’a pas été quitté mais interrompu. Tout ce qui était montré sur le disque y est, jusqu’à l’entrée %1 du %2, %3.
        Halqa: one setting on a line. What can be written:\tHalqa\u{A0}: un réglage par ligne. Ce qu’on peut écrire\u{A0}:
        Hand in the ballot\tRemettre le bulletin
        Hand it in blank, whatever is marked\tLe remettre blanc, même si des cases sont cochées
        Has %1 learner already, as many as one has at most.\tA déjà %1 apprenant, le maximum.\tA déjà %1 apprenants, le maximum.
        Has nothing in common with: %1\tRien de commun avec\u{A0}: %1
        Hash of the journal\tEmpreinte du journal
        Hash of the vote: %1.\tEmpreinte du vote\u{A0}: %1.
        Hash over all ballots\tEmpreinte de tous les bulletins
        Hash over the ballots, sorted by their random keys: %1\tEmpreinte des bulletins, triés par leurs clés au hasard\u{A0}: %1
        Hatched: %1.\tHachuré\u{A0}: %1.
        Head of the journal:\tTête du journal\u{A0}:
        Heading\tEn-tête
        Hebrew\thébreu
        Held\tTenu
        Held until %1: it is no longer valid\tDétenu jusqu’au %1\u{A0}: n’est plus valable
        Held until %1: it is no longer valid.\tDétenu jusqu’au %1\u{A0}: n’est plus valable.
        Held: %1\tEn attente\u{A0}: %1
        Here\tPrésent
        Here: %1, invited: %2.\tPrésents\u{A0}: %1, invités\u{A0}: %2.
        Higher\tPlus haut
        Highest number\tNote maximale
        Hours\tHeures
        How anybody can draw again\tComment chacun peut refaire le tirage
        How ballots become a result; --methods lists them.\tComment les bulletins deviennent un résultat\u{202F}; --methods énumère les méthodes.
        How did it come?\tComment est-ce arrivé\u{202F}?
        How does the room decide?\tComment la salle décide-t-elle\u{202F}?
        How far do you go along with it? Mark one.\tJusqu’où cette proposition vous convient-elle\u{202F}? Une seule croix.
        How it came\tArrivé par
        How it came, with --lines: web, letter or group.\tPar où c’est venu, avec --lines\u{A0}: web, letter ou group.
        How it goes on\tLa suite
        How it hangs on the weights is not known: the votes do not stand paper by paper.\tOn ne sait pas comment elle dépend des poids\u{A0}: les votes ne sont pas notés bulletin par bulletin.
        How it was voted\tComment on l’a voté
        How keys come with --plain: single (as they are pressed) or lines (names of keys, or text; an empty line is Enter). Otherwise single on a terminal, lines from a pipe.\tComment viennent les touches avec --plain\u{A0}: single (une à une) ou lines (noms de touches, ou texte\u{202F}; une ligne vide est Enter). Sinon single dans un terminal, lines depuis un tube.
        How keys come with --plain: single or lines.\tComment viennent les touches avec --plain\u{A0}: single ou lines.
        How long after the last day of the event: \"1 month\", \"2 weeks\".\tCombien de temps après le dernier jour de l’événement\u{A0}: \"1 month\", \"2 weeks\".
        How long it lasts: \"2 weeks\".\tCombien de temps cela dure\u{A0}: \"2 weeks\".
        How long it takes.\tCombien de minutes elle dure.
        How long the activity takes.\tCombien de minutes dure l’activité.
        How many\tCombien
        How many are drawn.\tCombien sont tirés au sort.
        How many are tied\tCombien sont liés
        How many copies are kept.\tCombien de copies sont gardées.
        How many papers the pile has (otherwise as many as people were present).\tCombien de fiches a la pile (sinon autant que de présents).
        How many papers the pile has, where that is not who is present.\tCombien de fiches a la pile, quand ce n’est pas le nombre de présents.
        How many papers.\tCombien de bulletins.
        How many papers?\tCombien de fiches\u{202F}?
        How many people base=%1 counts stands in no file of ballots; here base takes %2.\tLe nombre de personnes que compte base=%1 ne figure dans aucun fichier de bulletins\u{202F}; ici, base accepte %2.
        How many people count the same hands, each by himself: 1 or 2.\tCombien de personnes comptent les mêmes mains, chacune de son côté\u{A0}: 1 ou 2.
        How many people have to be present for the result to bind.\tNombre de personnes qui doivent être présentes pour que le résultat engage.
        How many people voted through this source.\tCombien de personnes ont voté par cette source.
        How many places.\tCombien de places.
        How many tables (otherwise as many as planned).\tCombien de tables (sinon autant que prévu).
        How many tables the activity has (otherwise as many as planned).\tCombien de tables a l’activité (sinon autant que prévu).
        How many tables; none for one circle.\tCombien de tables\u{202F}; aucune pour un seul cercle.
        How often each grade was given\tCombien de fois chaque mention a été donnée
        How often each grade was given. Half of the ballots give at least the grade in brackets: the best one wins.\tCombien de fois chaque mention a été donnée. La moitié des bulletins donnent au moins la mention entre crochets\u{A0}: la meilleure gagne.
        How often each was rated good, OK and bad; left blank is bad.\tCombien de fois chacune a été jugée bonne, passable ou mauvaise\u{202F}; laissée vide, elle compte comme mauvaise.
        How often people are exchanged.\tCombien de fois les personnes sont échangées.
        How people are reached: telephone or mail (otherwise they come).\tComment on joint les gens\u{A0}: telephone ou mail (sinon ils viennent).
        How people found the day\tAvis des participants
        How people take part\tParticipation
        How the day went\tLe déroulement du jour
        How the file of another programme is opened.\tComment ouvrir le fichier d’un autre programme.
        How the marks are spread, for the whole room; page keys turn, any other key comes back.\tLa répartition des notes, pour toute la salle\u{202F}; PgUp et PgDn tournent les pages, toute autre touche ramène ici.
        How the people of a workshop came to know each other: sheets of names, figures, a test, a picture.\tComment les personnes d’un atelier ont appris à se connaître\u{A0}: feuilles de noms, chiffres, un test, un dessin.
        How to read this\tComment le lire
        How votes become a result; methods lists them.\tComment les voix deviennent un résultat\u{202F}; methods énumère les méthodes.
        Hungarian\thongrois
        I abstain\tJe m’abstiens
        I ask that too\tJe le demande aussi
        I have a slip\tJ’ai un bulletin
        Icelandic\tislandais
        If none does, decide later and try another terminal; halqa terminal --choose asks again.\tSi aucune ne se lit bien, remettez à plus tard et essayez un autre terminal\u{202F}; halqa terminal --choose repose la question.
        Impact\tImpact
        Import %1\tImporter %1
        In a choice the value before, the next one; letters jump to what begins so.\tDans un choix, la valeur précédente ou suivante\u{202F}; des lettres vont à ce qui commence ainsi.
        In doubt\tDouteuses
        In doubt:\tLignes douteuses\u{A0}:
        In focus, %1: %2\tQuestion sélectionnée, %1\u{A0}: %2
        In front after %1 round: %2\tEn tête après %1 tour\u{A0}: %2\tEn tête après %1 tours\u{A0}: %2
        In front, seen by everybody and not counted: %1\tEn tête, vu de tous et non compté\u{A0}: %1
        In front, tied: %1\tEn tête, à égalité\u{A0}: %1
        In front, with %1: %2\tEn tête (%1)\u{A0}: %2
        In front: %1\tEn tête\u{A0}: %1
        In grey what its ballots say; below it its votes, in the same parts. Sums are exact, shown to two decimals.\tEn gris, ce que disent ses bulletins\u{202F}; dessous, ses voix dans les mêmes proportions. Les sommes sont exactes, affichées à deux décimales.
        In it stands: %1\tOn y lit\u{A0}: %1
        In step with %1: nothing to send, nothing new.\tÀ jour avec %1\u{A0}: rien à envoyer, rien de nouveau.
        In the directory already: %1. Write down somebody else?\tDéjà dans l’annuaire\u{A0}: %1. Inscrire quelqu’un d’autre\u{202F}?
        In the directory people and organisations are found, corrected, invited. Who may be listed in papers that leave the room is asked at the door.\tDans l’annuaire, personnes et organisations sont trouvées, corrigées, invitées. À l’entrée, il est demandé qui peut être listé dans les documents qui sortent de la salle.
        In this vote ballots weigh differently: mark your paper, and hand it in at the desk.\tDans ce vote, les bulletins n’ont pas tous le même poids\u{A0}: remplissez votre bulletin en papier, et remettez-le à la table d’accueil.
        In what people wrote, names, telephone numbers and addresses that were recognised are replaced. Somebody who knows the room should read it before it is published.\tDans ce que les gens ont écrit, les noms, numéros de téléphone et adresses reconnus sont remplacés. Quelqu’un qui connaît la salle doit le relire avant publication.
        In which language?\tDans quelle langue\u{202F}?
        Index\tIndex
        Industry, innovation and infrastructure\tIndustrie, innovation et infrastructure
        Install it: %1\tÀ installer\u{A0}: %1
        Instead of a number for --option: nobody counted it, and nobody can say.\tAu lieu d’un nombre pour --option\u{A0}: personne n’a compté, et personne ne sait.
        Instead of a number for --option: nobody counted it, everybody saw that it has the majority.\tAu lieu d’un nombre pour --option\u{A0}: personne n’a compté, tous ont vu qu’elle a la majorité.
        Invitation\tInvitation
        Invite a person to a workshop.\tInviter une personne à un atelier.
        Invite the person in focus to this workshop.\tInviter la personne sélectionnée à cet atelier.
        Invite the person to this workshop as well.\tInviter aussi la personne à cet atelier.
        Invited\tInvités
        Invited and came\tInvités venus
        Invited to\tInvité à
        Invited, did not come\tInvités absents
        Irish\tirlandais
        Is it %1? Enter takes them; Ctrl-N again writes down somebody else.\tEst-ce %1\u{202F}? Enter choisit cette personne\u{202F}; Ctrl-N encore une fois en inscrit une autre.
        Is “%1” %2? Nothing was written; repeat it with the id, or the whole name.\t«\u{A0}%1\u{A0}», est-ce %2\u{202F}? Rien n’a été écrit\u{202F}; répétez avec l’identifiant, ou le nom entier.
        Is “%1” %2? Write the whole name.\t«\u{A0}%1\u{A0}», est-ce %2\u{202F}? Écrivez le nom en entier.
        It cannot be found out\timpossible à savoir
        It cannot be found out which there are\timpossible de savoir lesquelles il y a
        It cannot be removed as long as something in the file refers to it: %1.\tCela ne peut pas être supprimé tant que le fichier y renvoie\u{A0}: %1.
        It cannot be told for certain what the letters of this file are: %1. State it with --encoding.\tImpossible de dire avec certitude quel est l’encodage de ce fichier\u{A0}: %1. Précisez-le avec --encoding.
        It cannot go: something else refers to it. Take the other side, or take that away first.\tCela ne peut pas disparaître\u{A0}: autre chose y renvoie. Prenez l’autre version, ou retirez d’abord ce qui y renvoie.
        It does not change who wins.\tCela ne change pas qui gagne.
        It goes with the rehearsal: copy it before you leave.\tIl disparaît avec la répétition\u{A0}: copiez-le avant de quitter.
        It had been merged into “%1”, which stands.\tElle avait été fusionnée avec «\u{A0}%1\u{A0}», qui reste.
        It has been proposed already to link these two in this way. Agree on that, or say another form.\tUn tel lien entre ces deux-là est déjà proposé. Convenez-en, ou dites une autre forme.
        It is %1.\tC’est %1.
        It is answered later: say who will, and by when.\tOn y répondra plus tard\u{A0}: dites qui, et pour quand.
        It is done; on one that is done: it is open again.\tC’est fait\u{202F}; si c’était déjà fait\u{A0}: c’est de nouveau à faire.
        It is gone.\tC’est retiré.
        It is kept for this account on this laptop; the palette asks again, as “%1”.\tC’est gardé pour ce compte sur cet ordinateur\u{202F}; la liste des commandes repose la question, sous «\u{A0}%1\u{A0}».
        It is no line, and has no text: take a side with --take.\tCe n’est pas une contribution, et cela n’a pas de texte\u{A0}: prenez une version avec --take.
        It is not taken.\tNe pas prendre cette ligne.
        It is proposed; with --agreed both ends have said yes. The first END is the need, or who learns.\tLe lien est proposé\u{202F}; avec --agreed, les deux bouts ont dit oui. Le premier END est le besoin, ou qui apprend.
        It is slow: keep the file on the laptop's own disk, not on a stick\tC’est lent\u{A0}: garder le fichier sur le disque de l’ordinateur, pas sur une clé
        It is somebody else.\tC’est quelqu’un d’autre.
        It is written down; nothing has become of it yet.\tC’est noté\u{202F}; rien n’en est encore advenu.
        It is wrong. Set it: %1\tElle est fausse. La régler\u{A0}: %1
        It looks at what papers are made with, fonts, the terminal, the keyboard, printers, the disk and its file system, the clock and its time zone, the last file and its backups, and the battery. Nothing is changed. The exit code is 65 when something must be done before the day.\tRegarde de quoi faire les documents, les polices, le terminal, le clavier, les imprimantes, le disque et son système de fichiers, l’horloge et son fuseau, le dernier fichier et ses sauvegardes, et la batterie. Rien n’est changé. Le code de sortie est 65 quand il faut faire quelque chose avant le jour.
        It may stay empty.\tLe champ peut rester vide.
        It needs two options at least: h chooses lines, e writes one.\tIl faut au moins deux options\u{A0}: h choisit des contributions, e en écrit une.
        It waits again, where it stood.\tElle attend de nouveau, à sa place.
        It was somebody else: the arrival is taken back.\tC’était quelqu’un d’autre\u{A0}: l’arrivée est annulée.
        It was somebody else: withdraw the arrival. The same keys again confirm it.\tC’était quelqu’un d’autre\u{A0}: annuler l’arrivée. Les mêmes touches encore une fois confirment.
        It will not be done; on one that was dropped: it is open again.\tCela ne sera pas fait\u{202F}; si c’était abandonné\u{A0}: c’est de nouveau à faire.
        It will stand in the list that is shown after closing.\tIl sera dans la liste montrée après la clôture.
        Italian\titalien
        Its file, or Enter for %1:\tSon fichier, ou Enter pour %1\u{A0}:
        Its last sound copy goes up to entry %1, of %2: %3\tSa dernière copie saine va jusqu’à l’entrée %1, du %2\u{A0}: %3
        Its layout is not set for the whole system\tsa disposition n’est pas réglée pour tout le système
        Its links go with it. Where one of them was agreed on, that is said, and --confirm is needed.\tSes liens partent avec elle. Si l’un d’eux est convenu, c’est dit, et il faut --confirm.
        Its number in the list.\tSon numéro dans la liste.
        Its path:\tSon chemin\u{A0}:
        Its people\tPersonnes
        Its people belong to the other one from then on, and its names find that one. Undo takes it back, and so does part, later.\tSes membres font dès lors partie de l’autre, et ses noms mènent à celle-là. La commande undo annule cela et, plus tard, la commande part aussi.
        Its town, where two are called so.\tSa ville, quand deux s’appellent ainsi.
        JSON\tJSON
        Join an organisation into another one that it is the same as.\tRéunir une organisation à une autre, qui est en fait la même.
        Join two people who are one: what is known of the other goes to the one that is kept.\tRéunir deux personnes qui n’en font qu’une\u{A0}: ce que l’on sait de l’autre passe à celle que l’on garde.
        Join “%2” into “%3”? %1 person belongs to that one then. Part takes it back.\tRéunir «\u{A0}%2\u{A0}» à «\u{A0}%3\u{A0}»\u{202F}? %1 personne passe alors à la seconde. «\u{A0}Séparer\u{A0}» annule cela.\tRéunir «\u{A0}%2\u{A0}» à «\u{A0}%3\u{A0}»\u{202F}? %1 personnes passent alors à la seconde. «\u{A0}Séparer\u{A0}» annule cela.
        Joined into it\tRéunies à elle
        Kabyle\tkabyle
        Keep a name that is nobody of the file as it is written.\tGarder tel quel un nom qui ne désigne personne du fichier.
        Keep one paper: a mark for each criterion, in the grid's order.\tSaisir une fiche\u{A0}: une note par critère, dans l’ordre de la grille.
        Keep the answer; @ and two letters say whose it is. A name alone says who answered by word of mouth; without words, the second Enter says that it was answered.\tNoter la réponse\u{202F}; @ et deux lettres disent de qui elle est. Un nom seul dit qui a répondu oralement\u{202F}; sans mots, Enter une seconde fois dit que la réponse a été donnée.
        Keep the ballot and stand ready for the next; after a code, look it up.\tNoter le bulletin et passer au suivant\u{202F}; après un code, le vérifier.
        Keep the file as it is, and go on with its last sound copy, up to entry %1: %2\tGardez le fichier tel quel, et continuez avec sa dernière copie intacte, jusqu’à l’entrée %1\u{A0}: %2
        Keep the file as it is. There is no sound copy of it in %1.\tGardez le fichier tel quel. Il n’en existe pas de copie intacte dans %1.
        Keep the line. It is on the disk when it stands in the list.\tNoter la contribution. Elle est sur le disque dès qu’elle est dans la liste.
        Keep the number and go to the next option; without a number, only go on.\tNoter le nombre et passer à l’option suivante\u{202F}; sans nombre, passer seulement.
        Keep the paper and stand ready for the next; after a code or a name, go on to the marks.\tGarder la fiche et passer à la suivante\u{202F}; après un code ou un nom, passer aux notes.
        Keep the question as it is written now.\tNoter la question telle qu’elle est écrite maintenant.
        Keep the text word for word, also what stands behind an @ or a #.\tGarder le texte mot pour mot, même ce qui suit un @ ou un #.
        Keep this line\tGarder cette contribution
        Keep to the parts of the list by category, city or organisation; two at most.\tGarder les proportions de la liste par category, city ou organisation\u{202F}; deux au plus.
        Keep what is to be reached by the date that --on names, also where it is over.\tNoter ce qui est à atteindre à la date de --on, même passée.
        Keep what two assessors agree on where they differ.\tNoter ce dont deux évaluateurs conviennent là où ils diffèrent.
        Keep what was pasted as so many lines, all or none.\tNoter ce qui a été collé en autant de contributions, toutes ou aucune.
        Keep whether the person may be listed: named in contacts, letters and pages that leave the room.\tNoter si la personne accepte d’être listée\u{A0}: nommée dans les contacts, lettres et pages qui sortent de la salle.
        Keep who rates as a name that is nobody of the file; keep a date that has not come, a percentage below 0 or above 100, an amount below 0, or a count in parts.\tGarder comme évaluateur un nom qui ne désigne personne du fichier\u{202F}; garder une date qui n’est pas venue, un pourcentage inférieur à 0 ou supérieur à 100, une quantité négative ou un nombre non entier.
        Keeps all fields: %1.\tNote tous les champs\u{A0}: %1.
        Kept as %1, an action: %2.\tNoté comme action\u{A0}: %1 (%2).
        Kept as %1.\tNoté\u{A0}: %1.
        Kept as an action: %1.\tNoté comme action\u{A0}: %1.
        Key\tTouche
        Key a paper of a grid about the organisation in focus.\tSaisir une fiche d’une grille sur l’organisation sélectionnée.
        Key a paper of a grid with what the person says.\tSaisir une fiche d’une grille avec ce que dit la personne.
        Key a pile of paper ballots: a line each, from standard input.\tSaisir une pile de bulletins\u{A0}: une ligne chacun, sur l’entrée standard.
        Key a pile of papers: a line each, from standard input.\tSaisir une pile de fiches\u{A0}: une ligne chacune, sur l’entrée standard.
        Key a sheet of calls back: a line for each row, from standard input.\tSaisir une feuille d’appels remplie\u{A0}: une ligne par rangée, sur l’entrée standard.
        Key back what stands on the printed sheet of calls: a code, a letter and words for each row.\tSaisir ce qui est écrit sur la feuille d’appels imprimée\u{A0}: un code, une lettre et des mots par ligne.
        Key paper ballots one by one, instead of counting them; once more goes back.\tSaisir les bulletins un par un, au lieu de les compter\u{202F}; encore une fois pour revenir.
        Key sheets of names: a line each, from standard input.\tSaisir des feuilles de noms\u{A0}: une ligne chacune, sur l’entrée standard.
        Keyboard\tClavier
        Keyed back row by row: the code, then v for ✓ or ☑, n, w, r, o for ◐, x for ☒, then the words: %1\tSaisie ligne par ligne\u{A0}: le code, puis v pour ✓ ou ☑, n, w, r, o pour ◐, x pour ☒, puis les mots\u{A0}: %1
        Keys\tTouches
        Keys do nothing until then; Ctrl-Q leaves.\tD’ici là, les touches ne font rien\u{202F}; Ctrl-Q quitte.
        Kind\tType
        Known already:\tDéjà connus\u{A0}:
        Known until\tConnu jusqu’au
        Known, and nothing changes\tDéjà connues, sans changement
        Known, and something is new\tDéjà connues, avec du nouveau
        Kurdish\tkurde
        LINE is an id, or the reference that list shows. An action is written with halqa note --kind action, its owner and due date are revised with halqa line FILE edit.\tLINE est un identifiant, ou la référence que montre list. Une action s’écrit avec halqa note --kind action\u{202F}; son responsable et son échéance se corrigent avec halqa line FILE edit.
        LINE is an id, or the reference that list shows: fuel:2:3 is the third line of table 2 under the prompt fuel. New lines are written with halqa note.\tLINE est un identifiant, ou la référence que montre list\u{A0}: fuel:2:3 est la troisième contribution de la table 2 sous l’axe fuel. Les nouvelles contributions s’écrivent avec halqa note.
        LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355; - before one that a dot is against, 113-2. Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by spaces. 0 is a blank ballot (scores: .), x one that nobody can read. Where ballots have weights, 3*3142 counts as three; where colleges vote, --category says whose ballot it is, unless --voter does. A named voter's second ballot takes the place of the first. Without LINE, code and ballot are asked for, or read from standard input as one line, CODE LINE. What stands in a command line is kept by the shell and seen by everybody on this machine, so that a secret ballot is taken in this way only.\tLINE est ce qui est écrit sur le bulletin. Classements\u{A0}: les options dans l’ordre du votant, 3142\u{202F}; 3=1 4 pour deux au même rang, - pour un rang vide. Un choix\u{A0}: son numéro. Croix\u{A0}: 135. Gommettes\u{A0}: l’option une fois pour chacune, 11355\u{202F}; - devant l’option quand la gommette est contre, 113-2. Notes\u{A0}: un chiffre par option, - pour une laissée vide. À partir de dix options, les nombres sont séparés par des espaces. 0 est un bulletin blanc (notes\u{A0}: .), x un bulletin illisible. Là où les bulletins ont un poids, 3*3142 compte pour trois\u{202F}; là où votent des collèges, --category dit de qui vient le bulletin, à moins que --voter ne le dise. Le deuxième bulletin d’un votant nommé remplace le premier. Sans LINE, le code et le bulletin sont demandés, ou lus sur l’entrée standard en une ligne, CODE LINE. Ce qui figure dans une ligne de commande est gardé par le shell et visible de tous sur cet ordinateur\u{A0}: un bulletin secret n’est pris que de cette façon.
        Label\tLabel
        Language\tLangue
        Languages\tLangues
        Largest group that hangs together\tPlus grand groupe relié
        Late by (min)\tRetard (min)
        Later\tPlus tard
        Latvian\tletton
        Learner: %1\tApprenant\u{A0}: %1
        Leave Halqa, from anywhere.\tQuitter Halqa, d’où que ce soit.
        Leave Halqa? %1 line is begun and not kept: %2. It waits there.\tQuitter Halqa\u{202F}? %1 contribution est commencée et non notée\u{A0}: %2. Elle y attend.\tQuitter Halqa\u{202F}? %1 contributions sont commencées et non notées, la première\u{A0}: %2. Elles y attendent.
        Leave Halqa? All that was kept is on the disk.\tQuitter Halqa\u{202F}? Tout ce qui a été noté est sur le disque.
        Leave out names, and numbers of fewer than five people: csv or xlsx.\tLaisser de côté les noms, et les nombres de moins de cinq personnes\u{A0}: csv ou xlsx.
        Leave out names, and of who came numbers of fewer than five people; votes are told whole.\tOmettre les noms et, pour les présences, les nombres de moins de cinq personnes\u{202F}; les votes sont donnés en entier.
        Leave out people, seats and lines: sheets to be filled in by hand.\tSans les personnes, les places ni les contributions\u{A0}: des feuilles à remplir à la main.
        Leave out what is known: a writer and its last number; repeatable.\tLaisser de côté ce qui est connu\u{A0}: un auteur et son dernier numéro\u{202F}; répétable.
        Leave out what only the file knows: one page to copy.\tLaisser de côté ce que seul le fichier connaît\u{A0}: une page à copier.
        Leave out what was pasted.\tLaisser de côté ce qui a été collé.
        Leave the field and go to the actions found.\tSortir du champ et aller aux actions trouvées.
        Leave the field and go to the lines that are left.\tSortir du champ et aller aux contributions qui restent.
        Leave the field and go to the people found.\tSortir du champ et aller aux personnes trouvées.
        Leave the field; who was found stays in focus.\tSortir du champ\u{202F}; la personne trouvée reste sélectionnée.
        Leave the line as it was.\tLaisser la contribution comme elle était.
        Leave the options as they are.\tLaisser les options comme elles sont.
        Leave the rehearsal? Nothing of it is kept, nor the papers that were written here.\tQuitter la répétition\u{202F}? Rien n’en est gardé, ni les documents écrits ici.
        Leave the tour where it is.\tQuitter la visite là où elle en est.
        Leave these out.\tLaisser ceux-ci de côté.
        Leaves the form. Where something was typed, the second time: it is not kept.\tSort du formulaire. Si quelque chose y est saisi, à la deuxième fois\u{A0}: ce n’est pas noté.
        Leaves the list; nothing is changed.\tSort de la liste\u{202F}; rien ne change.
        Left\tReste
        Left out\tLaissé de côté
        Left out: %1.\tLaissés de côté\u{A0}: %1.
        Left/Right\tGauche/Droite
        Left: %1\tReste\u{A0}: %1
        Let a merged line stand for itself again.\tSéparer de nouveau une contribution fusionnée.
        Let an organisation that was joined into another stand for itself again.\tSéparer une organisation qui avait été réunie à une autre.
        Let an organisation that was joined into the one in focus stand for itself again.\tSéparer de nouveau une organisation réunie à celle-ci.
        Let everybody stand up.\tVider toutes les tables.
        Let everybody stand up? Who sat where stays in the journal.\tVider toutes les tables\u{202F}? Le journal garde qui était assis où.
        Let go what was typed when the vote was closed.\tRenoncer à ce qui était tapé quand le vote a été clos.
        Let letters be commands, not signs of a code; Enter goes on with the next code.\tLes lettres redeviennent des commandes, et non des caractères d’un code\u{202F}; Enter passe au code suivant.
        Let somebody in who is not invited; a new name enters the directory.\tAccueillir quelqu’un qui n’est pas invité\u{202F}; un nouveau nom entre dans l’annuaire.
        Let telephones in the room vote, ask and write for their table.\tLaisser les téléphones de la salle voter, demander et écrire pour leur table.
        Let telephones in the room vote, ask and write for their table; or switch them off.\tLaisser les téléphones de la salle voter, questionner et écrire pour leur table\u{202F}; ou les arrêter.
        Let the wheel move the focus; the terminal's own selection then needs Shift.\tLa molette déplace la sélection\u{202F}; sélectionner dans le terminal demande alors Shift.
        Let “%1” stand for itself again?\tSéparer de nouveau «\u{A0}%1\u{A0}»\u{202F}?
        Letters\tEncodage
        Letters are commands here, and a word is none. %1 by itself: %2.\tLes lettres sont ici des commandes, et un mot n’en est pas une. %1 seul\u{A0}: %2.
        Letters are commands here, and a word is none. Enter by itself goes on.\tLes lettres sont ici des commandes, et un mot n’en est pas une. Enter seul continue.
        Letters are commands now. Enter goes on with the next code.\tLes lettres sont des commandes. Enter reprend au code suivant.
        Letters are lost here: “%1”. Export the roster again as UTF-8.\tDes lettres sont perdues ici\u{A0}: «\u{A0}%1\u{A0}». Exportez de nouveau la liste en UTF-8.
        Letters find: only what holds them stays in the list.\tLes lettres cherchent\u{A0}: seul ce qui les contient reste dans la liste.
        Letters of invitation\tLettres d’invitation
        Letters of thanks\tLettres de remerciement
        Letters on commitments\tLettres sur les engagements
        Letters on what became of it\tLettres sur les suites
        Levantine Arabic\tarabe levantin
        Level\tNiveau
        Levels stand in words; where people rate themselves the paper says how to make a code. What the file knows has a paper each, with its name and the four signs by which it is keyed. Short papers are cut apart, several a page.\tLes niveaux sont en mots\u{202F}; là où chacun s’évalue, la fiche dit comment se faire un code. Ce que le fichier connaît a chacun sa fiche, avec son nom et les quatre caractères de la saisie. Les fiches courtes se découpent, plusieurs par page.
        Life below water\tVie aquatique
        Life on land\tVie terrestre
        Light: %1.\tClair\u{A0}: %1.
        Like\tComme
        Like the list by\tComme dans la liste
        Line\tContribution
        Line %1: who is %2?\tLigne %1\u{A0}: qui est %2\u{202F}?
        Line by line, as halqa open --plain.\tLigne par ligne, comme halqa open --plain.
        Line by line: what is in focus and what came of each key, without a screen. For screen readers, braille, serial lines and logs.\tLigne par ligne\u{A0}: ce qui est choisi et ce qu’a fait chaque touche, sans écran. Pour lecteurs d’écran, braille, lignes série et journaux.
        Lines\tContributions
        Lines %1 to %2 of %3\tLignes %1 à %2 sur %3
        Lines belong to an activity of a day, or to none: give --day and --activity.\tLes contributions appartiennent à une activité d’un jour, ou à aucune\u{A0}: donnez --day et --activity.
        Lines of no activity\tLignes qui ne sont d’aucune activité
        Link the need and the offer: form, whether both agreed, first step and date.\tLier le besoin et l’offre\u{A0}: forme, accord des deux, premier pas et date.
        Link two things: a need and an offer, two people, two organisations.\tLier deux choses\u{A0}: un besoin et une offre, deux personnes, deux organisations.
        Links\tLiens
        Links agreed on\tLiens convenus
        Links to be signed\tLiens à signer
        Links:\tLiens\u{A0}:
        Links: a need and an offer, two people, two organisations; list, propose, add, agree, end, remove, timetable.\tLes liens\u{A0}: un besoin et une offre, deux personnes, deux organisations\u{202F}; list, propose, add, agree, end, remove, timetable.
        List before\tListe précédente
        List everybody again.\tMontrer de nouveau tout le monde.
        List everybody again; who was found stays in focus.\tLister de nouveau tout le monde\u{202F}; la personne trouvée reste sélectionnée.
        List the actions of all days, soonest first; those without a date last.\tMontrer les actions de tous les jours, les plus proches d’abord\u{202F}; sans date à la fin.
        List the actions of everybody again.\tMontrer de nouveau les actions de tout le monde.
        List the laptops that have a name in a file.\tLister les ordinateurs qui ont un nom dans un fichier.
        List the methods and their rules; with --method those of one, and what they take.\tÉnumérer les méthodes et leurs règles\u{202F}; avec --method, celles d’une seule et les valeurs qu’elles acceptent.
        List the names in lines of all days that are nobody of the file.\tLister les noms des contributions de tous les jours qui ne désignent personne du fichier.
        List the next category only; after the last one, everybody.\tMontrer la catégorie suivante seulement\u{202F}; après la dernière, tout le monde.
        List the organisations that people come from.\tLister les organisations d’où viennent les personnes.
        List the papers one by one too, with their codes and ids: for whoever keys them.\tLister aussi les fiches une par une, avec leurs codes et leurs identifiants\u{A0}: pour qui les saisit.
        List the people again.\tLister de nouveau les personnes.
        List the printers of this machine, the default one first.\tÉnumérer les imprimantes de cet ordinateur, l’habituelle d’abord.
        List those too that are done or dropped; once more, only what is open.\tMontrer aussi les actions faites ou abandonnées\u{202F}; encore une fois, seulement celles à faire.
        List what is not settled.\tLister ce qui n’est pas réglé.
        List what the seal is made of, line by line.\tLister ce dont le sceau est fait, ligne par ligne.
        Lithuanian\tlituanien
        Longer by (min)\tDépassement (min)
        Look at a server: is it reached, is it prepared, what may this role do?\tRegarder un serveur\u{A0}: est-il joignable, est-il prêt, que peut ce rôle\u{202F}?
        Look for the category before.\tChercher dans la catégorie précédente.
        Look for the next category only; after the last, for all.\tChercher dans la catégorie suivante seulement\u{202F}; après la dernière, dans toutes.
        Look for your own name and copy its number: my number is ________. Then tick of each of the others what is true; leave out whom you do not know. The answers are counted together, and no name appears in what is published.\tCherchez votre nom et recopiez son numéro\u{A0}: mon numéro est ________. Puis cochez, pour chacun des autres, ce qui est vrai\u{202F}; laissez vide pour qui vous ne connaissez pas. Les réponses sont comptées ensemble, et aucun nom ne figure dans ce qui est publié.
        Look whether this laptop is ready for a day: one line for each thing, with what to do.\tVérifier si cet ordinateur est prêt pour un jour\u{A0}: une ligne par point, avec quoi faire.
        Looking for printers …\tRecherche d’imprimantes…
        Lot begins with\tL’empreinte commence par
        Lower\tPlus bas
        Macedonian\tmacédonien
        Mail\tCourriel
        Mail drafts in a folder\tBrouillons de courriel dans un dossier
        Make a new file of everything that a damaged one and its copies still hold.\tFaire un fichier neuf de tout ce qu’un fichier abîmé et ses copies contiennent encore.
        Make a programme's file from a script.\tCréer le fichier d’un programme à partir d’un script.
        Make a vote between the two that came first in a closed one.\tCréer un vote entre les deux options arrivées en tête d’un vote clos.
        Make a vote that the script did not plan.\tCréer un vote que le script n’a pas prévu.
        Make it larger, or the letters smaller\tAgrandir la fenêtre, ou réduire les lettres
        Make lines that tables wrote the options of a vote, in the order given.\tFaire de contributions des tables les options d’un vote, dans l’ordre donné.
        Make one, or play with one: %1\tEn créer un, ou jouer avec un exemple\u{A0}: %1
        Make one: %1\tEn faire une\u{A0}: %1
        Make papers of a grid to be filled in: a PDF, or HTML when --output ends in .html.\tFaire des fiches d’une grille à remplir\u{A0}: un PDF, ou du HTML quand --output finit par .html.
        Make room: a day with its papers and backups needs some 200 MB\tFaire de la place\u{A0}: un jour avec ses documents et ses sauvegardes prend environ 200 Mo
        Make the papers of the next day in view 6, with %1. They work without electricity too.\tFaire les documents du lendemain dans la vue 6, avec %1. Ils servent aussi sans électricité.
        Make the papers that a day is run with, and the page that everybody takes home: hand, badges, ballots …\tFaire les documents d’un jour, et la page que chacun emporte\u{A0}: hand, badges, ballots…
        Make the result of a label, with what the next class needs, and the certificate.\tFaire le résultat d’un label, avec ce que demande la classe suivante, et le certificat.
        Make the seed public before: dice that were thrown, a number from tomorrow's newspaper. Each person's lot is the SHA-256 of the seed, a hyphen and the person's number in the list; from the smallest lot up everybody is drawn unless the quotas could not be met any more. --like gives each category, city or organisation its part of the places; --quota asks for a number, or from one to another, of one of them. Nothing is written into the file. Text goes to standard output, or with --output a PDF, HTML or text into a file.\tRendez d’abord public le nombre\u{A0}: des dés jetés, un nombre pris dans la presse de demain. L’empreinte de chaque personne est le SHA-256 de ce nombre, d’un trait d’union et de son numéro dans la liste\u{202F}; de la plus petite empreinte à la plus grande, chaque personne est tirée au sort, sauf si les quotas ne pouvaient alors plus être respectés. --like donne à chaque catégorie, ville ou organisation sa part des places\u{202F}; --quota demande un nombre, ou de tant à tant, pour l’une d’elles. Rien n’est écrit dans le fichier. Le texte va sur la sortie standard, ou avec --output un PDF, un HTML ou un texte dans un fichier.
        Make the sheet of names, with the numbers by which it is keyed.\tFaire la feuille de noms, avec les numéros par lesquels on la saisit.
        Make the tables anew from the journal, in a new file of this name.\tRefaire les tables à partir du journal, dans un nouveau fichier de ce nom.
        Makes the tables anew from the journal, in memory, and compares. Exit code 65 when anything is wrong.\tRefait les tables à partir du journal, en mémoire, et compare. Code de sortie 65 si quelque chose ne va pas.
        Maltese\tmaltais
        Mark\tNote
        Mark %1 at most.\tCochez-en %1 au plus.\tCochez-en %1 au plus.
        Mark %1 box in all, and under each theme no more than stands there.\tCochez %1 case en tout, et sous chaque thème pas plus que ce qui y est écrit.\tCochez %1 cases en tout, et sous chaque thème pas plus que ce qui y est écrit.
        Mark %1 box in all, at most %2 beside one option.\tCochez %1 case en tout, au plus %2 à côté d’une option.\tCochez %1 cases en tout, au plus %2 à côté d’une option.
        Mark %1 box in all.\tCochez %1 case en tout.\tCochez %1 cases en tout.
        Mark %1: %2\tNote %1\u{A0}: %2
        Mark %1: the bracket is not closed.\tNote %1\u{A0}: la parenthèse n’est pas fermée.
        Mark %1: “%2” can be thousands or a fraction. Write thousands without a sign between them, and a fraction with a nought behind it.\tNote %1\u{A0}: «\u{A0}%2\u{A0}» peut être un millier ou une fraction. Écrivez les milliers sans signe entre eux, et une fraction avec un zéro de plus à la fin.
        Mark all that is worth its money; there are %1 to spend.\tCochez tout ce qui vaut son prix\u{202F}; il y a %1 à dépenser.
        Mark as many as you like.\tCochez autant de cases que vous voulez.
        Mark as many boxes under each theme as it has dots.\tCochez sous chaque thème autant de cases qu’il a de gommettes.
        Mark by mark\tNote par note
        Mark one box beside each: the first if it is good, the second if it is OK, the third if it is bad.\tCochez une case à côté de chaque option\u{A0}: la première si elle est bonne, la deuxième si elle est passable, la troisième si elle est mauvaise.
        Mark one.\tCochez une seule case.
        Mark the line in focus as the next option; once more takes the mark away.\tMarquer la contribution comme option suivante\u{202F}; encore une fois pour enlever la marque.
        Markdown\tMarkdown
        Marks are parted by spaces, since some have more than one digit.\tLes notes sont séparées par des espaces, car certaines ont plusieurs chiffres.
        May %1 be listed?\t%1 accepte d’être listé\u{202F}?
        May be listed\tPeut être listé
        May be one; join them with halqa organisation FILE join:\tPeut-être une seule et même organisation\u{202F}; halqa organisation FILE join les réunit\u{A0}:
        May be the same as\tPeut-être la même que
        Measures\tMesures
        Merged into\tFusionnée avec
        Method\tMéthode
        Method: %1, from %2 to %3.\tMéthode\u{A0}: %1, de %2 à %3.
        Method: %1.\tMéthode\u{A0}: %1.
        Middle\tMédiane
        Minutes\tMinutes
        Minutes: 10 for later, -5 for earlier.\tMinutes\u{A0}: 10 pour plus tard, -5 pour plus tôt.
        Minutes: 10 for more, -5 for fewer.\tMinutes\u{A0}: 10 pour plus, -5 pour moins.
        Missing: %1\tIl manque\u{A0}: %1
        Module\tModule
        Money to spend\tArgent à dépenser
        More files, of other cities.\tD’autres fichiers, d’autres villes.
        More for it than against it was needed.\tIl fallait plus de pour que de contre.
        More papers are in (%1) than people are known to have come or been reached (%2): what share that is, is not told.\tIl y a plus de fiches (%1) que de personnes dont on sait qu’elles sont venues ou ont été jointes (%2)\u{A0}: la part n’est donc pas dite.
        More than half of %1 was needed.\tIl fallait plus de la moitié de %1.
        More than half was needed.\tIl fallait plus de la moitié.
        More yes than no was needed.\tIl fallait plus de oui que de non.
        Morning\tMatin
        Moroccan Arabic\tarabe marocain
        Morocco\tMaroc
        Most points (%1), each from %2 to %3: %4\tLe plus de points (%1), chaque note allant de %2 à %3\u{A0}: %4
        Move %1 to another date\tChanger de date\u{A0}: %1
        Move a day or the workshop, add a day, reword a text, set places.\tDéplacer un jour ou l’atelier, ajouter un jour, reformuler un texte, fixer les places.
        Move a line up or down among those of its table and prompt.\tMonter ou descendre une contribution parmi celles de sa table et de son axe.
        Move a question up or down among those that wait.\tDéplacer une question parmi celles qui attendent.
        Move all days of %1 that have not begun\tDéplacer tous les jours à venir\u{A0}: %1
        Move an activity\tDéplacer une activité
        Move down\tDescendre
        Move the line down.\tDescendre la contribution.
        Move the line up.\tMonter la contribution.
        Move the question down in the queue.\tFaire descendre la question dans la file.
        Move the question up in the queue.\tFaire remonter la question dans la file.
        Move the workshop\tDéplacer l’atelier
        Move this day\tDéplacer ce jour
        Move up\tMonter
        Move “%1”\tDéplacer «\u{A0}%1\u{A0}»
        My code: %1\tMon code\u{A0}: %1
        My task?\tMa tâche\u{202F}?
        NAME\tNOM
        NAME is an id or a name, in any spelling and script; when more than one person can be meant, nothing is written and the candidates are named. A second check-in changes nothing: it says since when the person is here. Where tables are made already, a latecomer gets a place, which is said; --table chooses it.\tNAME est un identifiant ou un nom, dans toute graphie et toute écriture\u{202F}; quand plusieurs personnes peuvent être visées, rien n’est écrit et elles sont nommées. Pointer une deuxième fois ne change rien\u{A0}: la réponse dit depuis quand la personne est là. Si les tables sont déjà faites, un retardataire reçoit une place, que la réponse indique\u{202F}; --table la choisit.
        Name\tNom
        Name a file or a parcel.\tNommez un fichier ou un colis.
        Name a method with --method; --methods lists them.\tDonnez une méthode avec --method\u{202F}; --methods les énumère.
        Name badges\tBadges
        Name nobody: who asks and who answers stand by their categories. For questions.\tNe nommer personne\u{A0}: qui demande et qui répond figurent par leur catégorie. Pour questions.
        Name the file of ballots.\tDonnez le fichier des bulletins.
        Name the file.\tNommez le fichier.
        Name those who agreed to be listed.\tNommer ceux qui ont accepté d’être listés.
        Names\tNoms
        Names are left out, and groups of fewer than %1 people are counted together.\tLes noms sont omis, et les groupes de moins de %1 personnes sont comptés ensemble.
        Names that are held\tNoms en attente
        Names that are nobody of the file are listed by %1: say who is meant.\tLes noms qui ne désignent personne du fichier sont listés par %1\u{A0}: dire de qui il s’agit.
        Names that are nobody yet\tNoms qui ne désignent encore personne
        Names, telephone numbers and addresses that were recognised in what people wrote are replaced.\tLes noms, numéros de téléphone et adresses reconnus dans ce que les gens ont écrit sont remplacés.
        Need\tBesoin
        Needs\tBesoins
        Needs a role that may make tables and roles; repeated it changes nothing. A venue's role reads and adds the entries of the programmes that it is permitted, and can neither change nor remove one; an office's role reads; an eraser's may only take out what names people who were forgotten. Roles that are not there are made without a password: give them one with psql's \\password, or a certificate.\tDemande un rôle qui peut créer des tables et des rôles\u{202F}; répéter ne change rien. Le rôle d’un lieu lit et ajoute les entrées des programmes qui lui sont permis, et ne peut ni en modifier ni en retirer\u{202F}; celui d’un bureau lit\u{202F}; celui qui efface peut seulement ôter ce qui nomme des personnes effacées. Les rôles qui manquent sont créés sans mot de passe\u{A0}: donnez-leur-en un avec \\password de psql, ou un certificat.
        Needs and offers\tBesoins et offres
        Needs and offers for the whole room; page keys turn, any other key comes back.\tBesoins et offres pour toute la salle\u{202F}; PgUp et PgDn tournent les pages, toute autre touche ramène ici.
        Needs without an answer come first, each with the offers that fit it best and why: shared tags, shared words, who is looked for, the town. What few needs and offers have weighs more: behind each tag and word stands how many of all have it. Links are made with halqa link.\tLes besoins sans réponse viennent d’abord, chacun avec les offres qui lui conviennent le mieux et pourquoi\u{A0}: étiquettes communes, mots communs, qui est recherché, la ville. Ce que peu de besoins et d’offres ont pèse plus\u{A0}: derrière chaque étiquette et chaque mot se trouve combien l’ont, sur tous. Les liens se font avec halqa link.
        Needs:\tBesoins\u{A0}:
        Network\tRéseau
        New\tNouvelles personnes
        New encounters: %2 of %1 pair at one table (%3)\tNouvelles rencontres\u{A0}: %2 sur %1 à une même table (%3)\tNouvelles rencontres\u{A0}: %2 sur %1 à une même table (%3)
        New organisation\tNouvelle organisation
        Newly tied of the pairs who sat together: %1; of those who did not: %2.\tNouveaux liens parmi les paires assises ensemble\u{A0}: %1\u{202F}; parmi les autres\u{A0}: %2.
        Next activity\tActivité suivante
        Next step\tÉtape suivante
        Next:\tEnsuite\u{A0}:
        Next: “%1” at %2.\tEnsuite\u{A0}: «\u{A0}%1\u{A0}» à %2.
        Next: “%1”, planned at %2, but what is under way lasts until %3.\tEnsuite\u{A0}: «\u{A0}%1\u{A0}», prévu à %2, mais ce qui est en cours dure jusqu’à %3.
        Next: “%1”, planned at %2: it can begin now.\tEnsuite\u{A0}: «\u{A0}%1\u{A0}», prévu à %2\u{A0}: cela peut commencer maintenant.
        No\tNon
        No action is in focus.\tAucune action n’est sélectionnée.
        No action is like that. Esc lists them all.\tAucune action ne correspond. Esc les montre toutes.
        No activity of this day has prompts for tables to answer.\tAucune activité de ce jour n’a d’axe proposé aux tables.
        No activity of this day is at tables. Make groups first.\tAucune activité de ce jour n’est en tables. Formez d’abord des groupes.
        No activity of this day is meant for that; the day has %1.\tAucune activité de ce jour n’est prévue pour cela\u{202F}; ce jour a %1.
        No activity of this day names a grid.\tAucune activité de ce jour ne nomme de grille.
        No activity of this day names a grid. Ctrl-P finds all grids.\tAucune activité de ce jour ne nomme de grille. Ctrl-P trouve toutes les grilles.
        No answer: %1\tPas de réponse\u{A0}: %1
        No backup could be made: %1\tSauvegarde impossible\u{A0}: %1
        No ballot counts so far.\tAucun bulletin ne compte jusqu’ici.
        No ballot was keyed.\tAucun bulletin n’a été saisi.
        No choice for %1 seat meets all quotas together.\tAucun choix pour %1 siège ne respecte tous les quotas à la fois.\tAucun choix pour %1 sièges ne respecte tous les quotas à la fois.
        No class is given before %1 is rated.\tPas de classe avant l’évaluation de\u{A0}: %1.
        No class under %1 of the %2 weightings that people of the rooms gave either.\tPas de classe non plus avec %1 des %2 pondérations données dans les salles.
        No code stands on papers of this day and of one before.\tAucun code ne figure sur les fiches de ce jour et d’un jour d’avant.
        No codes were issued for this vote. Add --count.\tCe vote n’a pas de codes. Ajoutez --count.
        No column is called “%1”. Seen: %2.\tAucune colonne ne s’appelle «\u{A0}%1\u{A0}». Trouvé\u{A0}: %2.
        No column is called “Name”, or “First name” and “Last name”. Seen: %1.\tAucune colonne ne s’appelle «\u{A0}Nom complet\u{A0}», ou «\u{A0}Prénom\u{A0}» et «\u{A0}Nom\u{A0}». Trouvé\u{A0}: %1.
        No column says what was said: name one “Text” or “Comment”. Seen: %1.\tAucune colonne ne dit ce qui a été dit\u{A0}: nommez-en une «\u{A0}Texte\u{A0}» ou «\u{A0}Commentaire\u{A0}». Vu\u{A0}: %1.
        No commitments have been written down.\tAucun engagement n’a été noté.
        No day comes after this one.\tAucun jour ne suit celui-ci.
        No day comes after today, %1. Say which: --day.\tAucun jour ne vient après aujourd’hui, %1. Dites lequel\u{A0}: --day.
        No day is chosen. Press d.\tAucun jour n’est choisi. Tapez d.
        No day of the programme is dated today.\tAucune journée du programme n’est datée d’aujourd’hui.
        No decision: the quorum of %1 present was not reached.\tPas de décision\u{A0}: le quorum de %1 présents n’a pas été atteint.
        No decision: the quorum was not reached.\tPas de décision\u{A0}: le quorum n’est pas atteint.
        No decision: there is no valid ballot.\tPas de décision\u{A0}: aucun bulletin valable.
        No drawing meets all quotas with so many places.\tAucun tirage ne respecte tous les quotas avec ce nombre de places.
        No electricity: go on with blank papers, %1, and key them afterwards.\tPas d’électricité\u{A0}: continuer avec des documents vierges, %1, et les saisir ensuite.
        No figure has been kept in any city.\tAucun chiffre n’a été noté dans aucune ville.
        No figure says where it comes from.\tAucun chiffre ne dit d’où il vient.
        No file was made.\tAucun fichier n’a été créé.
        No file was opened yet\taucun fichier n’a encore été ouvert
        No firewall was found.\tAucun pare-feu n’a été trouvé.
        No laptop has a name here. Give this one one: halqa laptop FILE name NAME\tAucun ordinateur n’a de nom ici. Pour en donner un à celui-ci\u{A0}: halqa laptop FILE name NAME
        No line holds this.\tAucune contribution ne contient cela.
        No line is marked. Space marks the line in focus.\tRien n’est marqué. Space marque la contribution sélectionnée.
        No line names “%1”. See the names: halqa line FILE unsettled.\tAucune contribution ne nomme «\u{A0}%1\u{A0}». Voir les noms\u{A0}: halqa line FILE unsettled.
        No longer in the plan, though papers may name it: %1.\tNe serait plus au programme, alors que des papiers peuvent l’annoncer\u{A0}: %1.
        No mark stands after the number %1.\tAucune croix ne suit le numéro %1.
        No measure has a sheet yet. Keep one with halqa grid rate.\tAucune mesure n’a encore de fiche. Gardez-en une avec halqa grid rate.
        No meetings are planned on this day: nobody is linked, or the script asks for no timetable.\tAucune rencontre n’est prévue ce jour-là\u{A0}: personne n’est lié, ou le script ne demande pas d’horaire.
        No name was given: name a file with --output PATH.\tAucun nom donné\u{A0}: nommez un fichier avec --output PATH.
        No name. The code: two letters of your mother’s first name, two digits for the day you were born, two letters of the town where you were born, such as %1. Make the same one next time.\tSans nom. Le code\u{A0}: deux lettres du prénom de votre mère, deux chiffres pour votre jour de naissance, deux lettres de votre ville de naissance, par exemple %1. Refaites le même la prochaine fois.
        No need and no offer is in focus.\tAucun besoin, aucune offre n’est sélectionné.
        No needs have been written down.\tAucun besoin n’est noté.
        No offer fits a need without an answer.\tAucune offre ne convient à un besoin sans réponse.
        No offers have been written down.\tAucune offre n’est notée.
        No option beats each other one.\tAucune option ne bat toutes les autres.
        No option has more dots for it than against it.\tAucune option n’a plus de gommettes pour que contre.
        No option has the majority that was needed.\tAucune option n’a la majorité requise.
        No option reached the majority that was needed.\tAucune option n’a atteint la majorité requise.
        No organisation called “%1” is joined into another.\tAucune organisation appelée «\u{A0}%1\u{A0}» n’est réunie à une autre.
        No organisation is called so. Esc lists all of them; n writes one down.\tAucune organisation ne s’appelle ainsi. Esc les montre toutes\u{202F}; n en inscrit une.
        No organisation is called “%1”. See them all: halqa organisation FILE list.\tAucune organisation ne s’appelle «\u{A0}%1\u{A0}». Pour les voir toutes\u{A0}: halqa organisation FILE list.
        No organisation is in focus.\tAucune organisation n’est sélectionnée.
        No other line is like that.\tAucune autre contribution ne ressemble à cela.
        No other question is like that.\tAucune autre question de ce genre.
        No other question was merged into this one.\tAucune autre question n’a été fusionnée avec celle-ci.
        No paper is keyed yet.\tAucune fiche n’est saisie.
        No paper is missing.\tAucun bulletin ne manque.
        No paper of the earlier day has the code %1.\tAucune fiche du premier jour n’a le code %1.
        No paper of the later day has the code %1.\tAucune fiche du second jour n’a le code %1.
        No papers that people filled in themselves were kept on this day.\tAucune fiche remplie par les personnes elles-mêmes n’a été gardée ce jour.
        No papers with codes were issued for this poll. Esc, then i draws codes.\tPas de bulletins avec codes pour ce vote. Esc, puis i en crée.
        No papers with themes were kept up to this day.\tAucune fiche à thèmes n’a été gardée jusqu’à ce jour.
        No poverty\tPas de pauvreté
        No question is listed here. Type one and press Enter.\tAucune question dans cette liste. Tapez-en une, puis Enter.
        No question is on the floor.\tAucune question n’est au micro.
        No question waits.\tAucune question n’attend.
        No question was answered yet.\tAucune question n’a encore de réponse.
        No question was put off.\tAucune question n’a été reportée.
        No questions are asked on this day.\tAucune question n’est posée ce jour-là.
        No reservation was noted.\tAucune réserve n’a été notée.
        No script was found. Give a path: halqa new FILE --script my.yaml.\tAucun script n’a été trouvé. Donnez un chemin\u{A0}: halqa new FILE --script mon.yaml.
        No server is known yet. Name it once: halqa sync %1 postgresql://ROLE@HOST/DATABASE\tAucun serveur n’est encore connu. Nommez-le une fois\u{A0}: halqa sync %1 postgresql://ROLE@HOST/DATABASE
        No sheet of names is in yet.\tAucune feuille de noms n’est encore rendue.
        No slot was left for: %1\tPlus de créneau pour\u{A0}: %1
        No such day. Name a workshop and a day with --workshop and --day; there are: %1.\tCe jour n’existe pas. Donnez un atelier et un jour avec --workshop et --day\u{202F}; il y a\u{A0}: %1.
        No table writes on this day.\tCe jour-là, aucune table n’écrit.
        No tables are made yet, so nobody sits at one. Make them: halqa group FILE assign.\tAucune table n’est encore faite, personne n’y est donc assis. Faites-les\u{A0}: halqa group FILE assign.
        No two assessors differ on anything here.\tIl n’y a ici aucune différence entre deux évaluateurs.
        No valid ballot came from %2: its votes are given to nobody.\tAucun bulletin valable (%2)\u{A0}: ses voix ne vont à personne.\tAucun bulletin valable (%2)\u{A0}: leurs voix ne vont à personne.
        No vote has been closed yet.\tAucun vote n’est encore clos.
        No vote is planned on this day. Press n to put a question to the room.\tAucun vote prévu ce jour-là. n pose une question à la salle.
        No vote was counted.\tAucune voix n’a été comptée.
        No votes of %1 go on.\tAucune voix à reporter (%1).
        No winner.\tPas de gagnant.
        No winner: there is no valid ballot.\tPas de gagnant\u{A0}: aucun bulletin valable.
        No.\tN°
        Nobody answered: when to try again. After three tries a letter is next.\tPas de réponse\u{A0}: quand réessayer. Après trois essais, on écrit une lettre.
        Nobody asks it any more; on one that was withdrawn: it waits again.\tPersonne ne la pose plus\u{202F}; sur une question retirée\u{A0}: elle attend de nouveau.
        Nobody at these tables is called so.\tPersonne à ces tables ne s’appelle ainsi.
        Nobody can have seen the majority for %1: %2 spoke otherwise, and %3 people are here.\tPersonne n’a pu voir la majorité pour %1\u{A0}: %2 se sont prononcés autrement, et %3 personnes sont présentes.
        Nobody can say whether it is carried. Yes: %1. No: %2.\tPersonne ne peut dire si la proposition est adoptée. Oui\u{A0}: %1. Non\u{A0}: %2.
        Nobody can say whether it is carried: not every grade was counted.\tPersonne ne peut dire si c’est adopté\u{A0}: tous les degrés n’ont pas été comptés.
        Nobody can say which option came first: not all of them were counted.\tPersonne ne peut dire quelle option est en tête\u{A0}: toutes n’ont pas été comptées.
        Nobody can see how you voted: the ballot goes into an urn, without your code. It cannot be changed.\tPersonne ne peut voir ce que vous votez\u{A0}: le bulletin va dans une urne, sans votre code. Il ne peut plus être changé.
        Nobody can teach: nobody here offers anything yet. Write down who offers what first.\tPersonne ne peut enseigner\u{A0}: personne ici n’offre encore rien. Notez d’abord qui offre quoi.
        Nobody can teach: of %1 nobody is here. Check them in, or change their category.\tPersonne ne peut enseigner\u{A0}: personne de la catégorie %1 n’est là. Pointez-les, ou changez leur catégorie.
        Nobody counted this option, and nobody can say how many it has.\tPersonne n’a compté cette option, et personne ne sait combien elle a.
        Nobody counts this option: everybody saw that it has the majority.\tPersonne ne compte cette option\u{A0}: tous ont vu qu’elle a la majorité.
        Nobody has agreed to be listed: %1 said no, %2 were never asked. Ask them, and keep it: halqa people FILE edit NAME --consent yes.\tPersonne n’a accepté d’être listé\u{A0}: refus %1, jamais interrogés %2. Demandez-le et notez-le\u{A0}: halqa people FILE edit NAME --consent yes.
        Nobody has asked anything on this day.\tPersonne n’a rien demandé ce jour-là.
        Nobody has asked anything yet. Type what is asked.\tPersonne n’a encore rien demandé. Tapez ce qui est demandé.
        Nobody has been checked in, so there is nobody to seat. Check people in first.\tPersonne n’a encore été pointé, il n’y a donc personne à placer. Faites d’abord l’accueil.
        Nobody has come yet. Letters of thanks are made after the day.\tPersonne n’est encore venu. Les lettres de remerciement se font après le jour.
        Nobody has rated this.\tPersonne n’a évalué ceci.
        Nobody has taken anything on yet.\tPersonne ne s’est encore engagé à rien.
        Nobody has taken anything on yet. Lines of the kind action stand here, from all days.\tPersonne ne s’est encore engagé. Les contributions de type action, de tous les jours, viennent ici.
        Nobody has this number here.\tPersonne ne porte ce numéro ici.
        Nobody in this file has the id %1. Give the name of the new person.\tPersonne dans ce fichier n’a l’identifiant %1. Donnez le nom de la nouvelle personne.
        Nobody in this file has the id %1. Look with halqa people FILE find NAME.\tPersonne dans ce fichier n’a l’identifiant %1. Cherchez avec halqa people FILE find NAME.
        Nobody in this file is called “%1”, no person and no organisation. Look with %2 or %3.\tPersonne dans ce fichier ne s’appelle «\u{A0}%1\u{A0}», ni personne ni organisation. Cherchez avec %2 ou %3.
        Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.\tPersonne dans ce fichier ne s’appelle «\u{A0}%1\u{A0}». Vérifiez l’orthographe, ou ajoutez --walk-in pour accueillir une nouvelle personne.
        Nobody in this file is called “%1”. Look with halqa people FILE find NAME.\tPersonne dans ce fichier ne s’appelle «\u{A0}%1\u{A0}». Cherchez avec halqa people FILE find NAME.
        Nobody in this file is called “%1”. Nothing was written; check the spelling, or keep the name as it is with --confirm.\tPersonne dans ce fichier ne s’appelle «\u{A0}%1\u{A0}». Rien n’a été écrit\u{202F}; vérifiez l’orthographe, ou gardez le nom tel quel avec --confirm.
        Nobody is called on this day.\tCe jour-là, on n’appelle personne.
        Nobody is called on this day. Choose a later day on which people are called.\tCe jour-là, on n’appelle personne. Choisissez un jour ultérieur où l’on appelle.
        Nobody is called so.\tPersonne ne s’appelle ainsi.
        Nobody is called so. A digit takes who stands here; Ctrl-N writes down somebody without invitation.\tPersonne ne s’appelle ainsi. Un chiffre prend une personne de la liste\u{202F}; Ctrl-N inscrit quelqu’un sans invitation.
        Nobody is called so. Ctrl-N writes down somebody without invitation.\tPersonne ne s’appelle ainsi. Ctrl-N inscrit quelqu’un sans invitation.
        Nobody is called so. Esc lists everybody; n writes somebody down.\tPersonne ne s’appelle ainsi. Esc montre tout le monde\u{202F}; n inscrit quelqu’un.
        Nobody is called “%1”.\tPersonne ne s’appelle «\u{A0}%1\u{A0}».
        Nobody is found by this. Esc lists everybody.\tPersonne n’est trouvé ainsi. Esc liste tout le monde.
        Nobody is found.\tAucun résultat.
        Nobody is found. Enter again, or Ctrl-N, writes down somebody without invitation.\tAucun résultat. Encore Enter, ou Ctrl-N, inscrit quelqu’un sans invitation.
        Nobody is here yet. Check people in first (F3); then a seats them.\tPersonne n’est encore là. Faites d’abord l’accueil (F3)\u{202F}; ensuite, la touche a les place.
        Nobody is here yet. Type two letters of a name.\tPersonne n’est encore là. Tapez deux lettres d’un nom.
        Nobody is in focus any more.\tPlus personne n’est sélectionné.
        Nobody is in focus.\tPersonne n’est sélectionné.
        Nobody is in focus. Type a name first.\tPersonne n’est visé. Tapez d’abord un nom.
        Nobody is invited to a day in a room that is ahead. Import the people first, or choose a day that has not passed.\tPersonne n’est invité à un jour en salle à venir. Importez d’abord les personnes, ou choisissez un jour qui n’est pas passé.
        Nobody is invited to this workshop, and nobody came.\tPersonne n’est invité à cet atelier, et personne n’est venu.
        Nobody is invited yet. Import the people, or make blank badges to write on.\tPersonne n’est encore invité. Importez les personnes, ou faites des badges vierges à remplir.
        Nobody is invited yet. The directory (F8) reads a list with r.\tPersonne n’est encore invité. L’annuaire (F8) lit une liste avec r.
        Nobody is joined on a likeness: codes that differ by one slip of the pen are offered, and count once you accept them with --accept BEFORE=AFTER. Those that may as soon be two people's are named beside them, and are joined in the same way by whoever has both papers in hand. Codes that stand on one day alone are listed. Of fewer than five who answered both times nothing is said, nor where what one to four others said could be computed from it and from what each day says.\tPersonne n’est rapproché sur une ressemblance\u{A0}: les codes qui diffèrent d’une faute de plume sont proposés, et comptent une fois acceptés avec --accept BEFORE=AFTER. Ceux qui peuvent aussi bien être de deux personnes sont nommés à côté, et rapprochés de la même façon par qui a les deux fiches en main. Les codes qui ne figurent qu’un seul jour sont listés. De moins de cinq personnes qui ont répondu les deux fois, rien n’est dit, ni là où ce qu’une à quatre autres ont dit pourrait se calculer à partir de cela et de ce que dit chaque jour.
        Nobody is left to propose.\tIl ne reste personne à proposer.
        Nobody is linked yet. See: halqa link FILE propose.\tPersonne n’est encore lié. Voyez\u{A0}: halqa link FILE propose.
        Nobody is named.\tPersonne n’est nommé.
        Nobody is paired in this activity: its kind is not pairing.\tCette activité ne forme pas de binômes\u{A0}: elle n’est pas du type pairing.
        Nobody is paired on this day yet. Propose pairs first.\tAucun binôme n’est encore formé ce jour-là. Proposez d’abord des binômes.
        Nobody is paired on this day.\tAucun binôme ce jour-là.
        Nobody is paired with whoever is in focus.\tLa personne sélectionnée n’a pas de binôme.
        Nobody is paired yet.\tPersonne n’a encore de binôme.
        Nobody is to be called.\tPersonne n’est à appeler.
        Nobody is written down yet. Press r to read a list of people, or n for somebody new.\tPersonne n’est encore inscrit. r lit une liste de personnes, n inscrit quelqu’un.
        Nobody may ever know who voted how: ballots with codes go into the urn.\tPersonne ne doit jamais savoir qui a voté quoi\u{A0}: des bulletins avec codes vont dans l’urne.
        Nobody of the directory has taken anything on. Say who: halqa line FILE edit … --owner NAME.\tPersonne de l’annuaire ne s’est engagé. Dites qui\u{A0}: halqa line FILE edit … --owner NAME.
        Nobody seems to be written down twice.\tPersonne ne semble noté deux fois.
        Nobody sits at a table of %1 yet.\tPersonne n’est encore à une table\u{A0}: %1.
        Nobody sits yet. Press a to seat everybody.\tPersonne n’est assis. La touche a place tout le monde.
        Nobody wants to learn: nobody here needs anything yet. Write down who needs what first.\tPersonne ne veut apprendre\u{A0}: personne ici n’a encore de besoin. Notez d’abord qui a besoin de quoi.
        Nobody wants to learn: of %1 nobody is here. Check them in, or change their category.\tPersonne ne veut apprendre\u{A0}: personne de la catégorie %1 n’est là. Pointez-les, ou changez leur catégorie.
        Nobody was asked in writing: the file holds no survey of this day.\tPersonne n’a été interrogé par écrit\u{A0}: le fichier n’a pas de questionnaire pour ce jour.
        Nobody was reached yet. Type two letters of a name.\tPersonne n’a encore été joint. Tapez deux lettres d’un nom.
        Nobody who is here is in focus. Type a name first.\tAucune personne présente n’est sélectionnée. Tapez d’abord un nom.
        Nobody who is invited is called so. %1 may be meant: a digit or the arrows take them in uninvited.\tAucun invité ne s’appelle ainsi. Peut-être %1\u{A0}: un chiffre ou les flèches font entrer sans invitation.
        Nobody who learns is in focus.\tAucun apprenant n’est sélectionné.
        Nobody who may be drawn is “%1”.\tParmi les personnes qui peuvent être tirées au sort, aucune n’est «\u{A0}%1\u{A0}».
        Nobody’s row says where they come from. Press n for an organisation.\tAucune personne n’a d’organisation indiquée. n en inscrit une.
        None has Arabic letters: papers would show boxes\taucune n’a de lettres arabes\u{A0}: les documents montreraient des carrés
        None has been adopted yet.\tAucune n’a encore été adoptée.
        None of the first lines is a heading, such as “Name;Organisation;City;E-mail”. Where it is in other words, say its line: --header-row 1; where there is none, --header-row 0. Seen: %1.\tAucune des premières lignes n’est un en-tête, comme «\u{A0}Nom complet;Organisation;Ville;Courriel\u{A0}». S’il est en d’autres mots, dites sa ligne\u{A0}: --header-row 1\u{202F}; s’il n’y en a pas, --header-row 0. Trouvé\u{A0}: %1.
        None of them is taken.\tAucun n’est pris.
        Norwegian\tnorvégien
        Not at one table, though they belong together: %1\tÀ des tables différentes, au lieu d’une seule\u{A0}: %1
        Not carried, for %1 person blocks it.\tRejeté, car %1 personne bloque.\tRejeté, car %1 personnes bloquent.
        Not carried, for %1 person blocks it: %2.\tRejeté, car %1 personne bloque\u{A0}: %2.\tRejeté, car %1 personnes bloquent\u{A0}: %2.
        Not carried, with %1 yes to %2 no.\tRejeté, par %1 oui contre %2 non.
        Not carried: %1 yes, %2 no.\tRejeté\u{A0}: %1 oui, %2 non.
        Not carried: %1.\tRejeté\u{A0}: %1.
        Not carried: everybody saw that most are not for it, and nobody counted them all.\tRejeté\u{A0}: tout le monde a vu que la plupart ne sont pas pour, et personne ne les a tous comptés.
        Not carried: everybody saw that no has the majority, and nobody counted it. Yes: %1.\tRejeté\u{A0}: tout le monde a vu que le non a la majorité, et personne ne l’a compté. Oui\u{A0}: %1.
        Not everything is counted yet.\tTout n’est pas encore compté.
        Not everything was counted, so that nobody knows which two come first.\tTout n’a pas été compté, et personne ne sait quelles sont les deux premières.
        Not held anywhere yet: %1.\tPas encore tenus\u{A0}: %1.
        Not here yet: %1\tPas encore là\u{A0}: %1
        Not here: %1\tAbsents\u{A0}: %1
        Not kept in any city: %1.\tNoté dans aucune ville\u{A0}: %1.
        Not known\tNon précisé
        Not reached yet: %1\tPas encore joints\u{A0}: %1
        Not saved:\tNon sauvé\u{A0}:
        Not sent yet: the laptop does not answer. It is tried again.\tPas encore envoyé\u{A0}: l’ordinateur ne répond pas. Nouvel essai en cours.
        Not this person: an id or a name; several times.\tPas cette personne\u{A0}: un identifiant ou un nom\u{202F}; plusieurs fois possible.
        Not used: %1\tNon utilisé\u{A0}: %1
        Not written down: %1.\tNon noté\u{A0}: %1.
        Note what somebody says who has reservations about the proposal; it stands on the paper.\tNoter ce que dit une personne qui a des réserves sur la proposition\u{202F}; cela figure sur le document.
        Note what somebody says who has reservations, or take a note back.\tNoter ce que dit une personne qui a des réserves, ou retirer une réserve.
        Noted at table %1: %2\tNoté à la table %1\u{A0}: %2
        Noted: %1\tNoté\u{A0}: %1
        Nothing after it can be read in the file any more.\tRien de ce qui suit ne se lit plus dans le fichier.
        Nothing can be bought.\tRien ne peut être financé.
        Nothing can listen on %1, port %2. Choose another one: --port 8090.\tRien ne peut écouter sur %1, port %2. Choisissez-en un autre\u{A0}: --port 8090.
        Nothing changes on the screen by that. %1\tRien ne change à l’écran. %1
        Nothing has become yet of anything that %1 or their tables said.\tRien de ce que %1 ou ses tables ont dit n’a encore eu de suite.
        Nothing has become yet of anything that people or their tables said.\tRien n’est encore advenu de ce que les personnes ou leurs tables ont dit.
        Nothing has been held here yet.\tRien ne s’est encore tenu ici.
        Nothing has been held on this yet.\tRien ne s’est encore tenu sur ce thème.
        Nothing has been rated by a grid with classes.\tRien n’a été évalué avec une grille à classes.
        Nothing has changed since the last copy in %1\tRien n’a changé depuis la dernière copie dans %1
        Nothing here is called so.\tRien ne s’appelle ainsi.
        Nothing in this file can be taken back.\tRien dans ce fichier ne peut être annulé.
        Nothing in this file has the id %1: it may have been removed.\tRien dans ce fichier n’a l’identifiant %1\u{A0}: il a pu être retiré.
        Nothing in this file names “%1”. Nothing was erased.\tRien dans ce fichier ne nomme «\u{A0}%1\u{A0}». Rien n’a été effacé.
        Nothing is counted (%1) for %2.\tRien n’a été compté (%1)\u{A0}: %2.
        Nothing is counted yet.\tRien n’est encore compté.
        Nothing is left that was said differently.\tIl ne reste rien qui ait été dit différemment.
        Nothing is linked with it yet.\tRien n’y est encore lié.
        Nothing is linked yet. Enter on a need shows what fits it.\tRien n’est encore lié. Enter sur un besoin montre ce qui lui convient.
        Nothing is marked yet. Who wants to hand in a blank ballot says so below.\tRien n’est encore marqué. Pour remettre un bulletin blanc, dites-le plus bas.
        Nothing is matched on this day.\tRien n’est à rapprocher ce jour-là.
        Nothing is missing, as far as anything in the file tells.\tIl ne manque rien, pour autant que le fichier le dise.
        Nothing is on the floor. %1 brings the next question.\tAucune question au micro. %1 fait venir la suivante.
        Nothing is said in this row.\tRien n’est dit dans cette ligne.
        Nothing is said yet: write before the mark.\tRien n’est dit encore\u{A0}: écrivez avant le signe.
        Nothing is written down in this activity.\tOn ne prend pas de notes dans cette activité.
        Nothing is written yet.\tRien n’est encore écrit.
        Nothing is written yet. Type what the table says.\tRien n’est encore écrit. Tapez ce que dit la table.
        Nothing is written: people sit when their tables are assigned. On later days those are awaited who are here now. Rules of the script (mixing:) are kept first; where one cannot be, it is said at which table.\tRien n’est écrit\u{A0}: les gens sont placés quand leurs tables sont réparties (assign). Pour les jours suivants, on compte sur ceux qui sont là maintenant. Les règles du script (mixing:) passent d’abord\u{202F}; là où l’une ne peut être respectée, la table est indiquée.
        Nothing of this day is in the file yet. The day in hand is made in the evening.\tCe fichier ne contient encore rien de ce jour. La journée en une page se fait le soir.
        Nothing open that they took on.\tAucun engagement en cours.
        Nothing sets it by the network: compare it with a telephone\tRien ne la règle par le réseau\u{A0}: la comparer à un téléphone
        Nothing that the file knows of is missing.\tIl ne manque rien de ce que le fichier connaît.
        Nothing waits. Type a question and press Enter.\tRien n’attend. Tapez une question, puis Enter.
        Nothing was counted.\tRien n’a été compté.
        Nothing was done. It was asked: %1\tRien n’a été fait. La question était\u{A0}: %1
        Nothing was erased.\tRien n’a été effacé.
        Nothing was erased: look at it with --dry-run, then repeat it with --yes. What is erased is gone.\tRien n’a été effacé\u{A0}: regardez avec --dry-run, puis recommencez avec --yes. Ce qui est effacé est perdu.
        Nothing was erased: nobody answered.\tRien n’a été effacé\u{A0}: personne n’a répondu.
        Nothing was imported, only tried: %1\tRien n’a été importé, c’était un essai\u{A0}: %1
        Nothing was linked on this day yet.\tRien n’a encore été lié ce jour-là.
        Nothing was opened on this laptop yet. What first?\tRien n’a encore été ouvert sur cet ordinateur. Par quoi commencer\u{202F}?
        Nothing was printed: %1 cannot be written (%2). Make room there, or set TMPDIR.\tRien n’a été imprimé\u{A0}: impossible d’écrire %1 (%2). Faites-y de la place, ou définissez TMPDIR.
        Nothing was printed: lp refused it and did not say why. Look at the printer, then try again.\tRien n’a été imprimé\u{A0}: lp a refusé sans dire pourquoi. Regardez l’imprimante, puis réessayez.
        Nothing was printed: lp said “%1”. Look at the printer, then try again.\tRien n’a été imprimé\u{A0}: lp a dit «\u{A0}%1\u{A0}». Regardez l’imprimante, puis réessayez.
        Nothing was said differently.\tRien n’a été dit différemment.
        Nothing was taken back that could be brought back.\tRien n’a été annulé qu’on puisse rétablir.
        Nothing was taken back.\tRien n’a été annulé.
        Nothing was written down.\tRien n’a été noté.
        Nothing was written since %1. Is the clock right?\tRien d’écrit depuis %1. L’horloge est-elle juste\u{202F}?
        Nothing was written: do it once all have met, or add --confirm.\tRien n’a été écrit\u{A0}: à faire quand tous se seront rencontrés, ou ajoutez --confirm.
        Nothing was written: do it once all have met.\tRien n’a été écrit\u{A0}: à faire quand tous se seront rencontrés.
        Nothing was written: the text is empty.\tRien n’a été écrit\u{A0}: le texte est vide.
        Nothing was written; to keep the text as it is, add %1.\tRien n’a été écrit\u{202F}; pour garder le texte tel quel, ajoutez %1.
        Nothing would be left on the paper: choose one part at least.\tIl ne resterait rien dans le document\u{A0}: choisissez au moins une partie.
        Now\tMaintenant
        Number\tNuméro
        Number of these\tNombre de ceux-ci
        Number, or by when\tNuméro, ou pour quand
        Numbers and single ballots for one source:\tDes nombres et des bulletins pour une même source\u{A0}:
        Numbers were counted here. Take them back before you key single ballots, or choose another source.\tDes nombres ont été comptés ici. Annulez-les avant de saisir des bulletins un par un, ou choisissez une autre source.
        OK\tpassable
        OPEN\tOUVERT
        OPTIONS:\tOPTIONS\u{A0}:
        OVERVIEW:\tAPERÇU\u{A0}:
        Of\tSur
        Of %1 line it is not kept who said it, as the list asks.\tPour %1 contribution, qui l’a dite n’est pas noté, comme la liste le demande.\tPour %1 contributions, qui les a dites n’est pas noté, comme la liste le demande.
        Of a person: v reached, n no answer and when again, w wrong number, r does not want to. Of what they took on: v done, o under way, x dropped. Then what was said.\tPour une personne\u{A0}: v joint, n pas de réponse et quand rappeler, w faux numéro, r ne souhaite pas. Pour un engagement\u{A0}: v fait, o en cours, x abandonné. Puis ce qui a été dit.
        Of a prompt: the few words on its tab.\tD’un axe\u{A0}: les quelques mots de son onglet.
        Of a walk-in; otherwise tells people of one name apart.\tPour une personne sans invitation\u{202F}; sinon distingue les homonymes.
        Of an activity: the word to the facilitator.\tD’une activité\u{A0}: le mot au facilitateur.
        Of everything that was rated, a line each, where nothing is named. By the points, the weights and the floors of the grid. No class is given while a criterion that some class asks for is not rated, while two assessors differ or one of them has changed a mark after they had agreed, or while the vote that gives the weights is open. While a workshop has yet to vote the class is provisional. It is given by the edition of the grid by which it was rated; --edition names another one. Its seal is made of what is rated, of every mark, weight and criterion: --seal says whether a printed one is still that of the file, and which answer is another one now; --covers lists all that it is made of.\tDe tout ce qui a été évalué, une ligne chacun, quand rien n’est nommé. Selon les points, les poids et les planchers de la grille. Aucune classe n’est donnée tant qu’un critère demandé par une classe n’est pas évalué, tant que deux évaluateurs diffèrent ou que l’un d’eux a changé une note après leur accord, ou tant que le vote qui donne les poids est ouvert. Tant qu’un atelier doit encore voter, la classe est provisoire. Elle est donnée par l’édition de la grille selon laquelle on a évalué\u{202F}; --edition en nomme une autre. Son sceau est fait de ce qui est évalué, de chaque note, poids et critère\u{A0}: --seal dit si un sceau imprimé est encore celui du fichier, et quelle réponse est autre désormais\u{202F}; --covers liste tout ce dont il est fait.
        Of fewer than 5 papers nothing is told.\tDe moins de 5 fiches, rien n’est dit.
        Of invited\tDes invités
        Of no axis\tHors des axes
        Of people nothing is said that fewer than five of them answered, criterion by criterion. By category where papers say one: what fewer than five say is left out, and as much else as would give it away. Their papers are not listed one by one, but for whoever keys them and corrects them (--papers). What two assessors say is not shown before both have said it.\tDes personnes, rien n’est dit à quoi moins de cinq d’entre elles ont répondu, critère par critère. Par catégorie là où les fiches en disent une\u{A0}: ce que disent moins de cinq est laissé de côté, et tout ce qui le trahirait. Leurs fiches ne sont pas listées une par une, sauf pour qui les saisit et les corrige (--papers). Ce que disent deux évaluateurs n’est pas montré avant que tous deux l’aient dit.
        Of the telephone “%1” a spreadsheet kept a few digits alone. It was left out.\tDu téléphone «\u{A0}%1\u{A0}», un tableur n’a gardé que quelques chiffres. Il a été laissé de côté.
        Of this day\tDe ce jour
        Of “%1” at least %2 shall be drawn, but only %3 may be.\t«\u{A0}%1\u{A0}»\u{A0}: il faut en tirer au moins %2, mais %3 seulement peuvent l’être.
        Of “%1” papers were kept by which more is better, or less; it would be the other way round. Give the new criterion another id.\tDes fiches de «\u{A0}%1\u{A0}» sont gardées dans un sens (plus, ou moins, vaut mieux)\u{202F}; ce serait l’inverse. Donnez un autre identifiant au nouveau critère.
        Offer\tOffre
        Offers\tOffres
        Offers:\tOffres\u{A0}:
        On %1, %2: %3\t%1, %2\u{A0}: %3
        On %2, %1 person came together again in %4 for %3 (%5); the theme was %6.\tLe %2, %1 personne s’est retrouvée à %4 pour %3 (%5)\u{202F}; le thème était %6.\tLe %2, %1 personnes se sont retrouvées à %4 pour %3 (%5)\u{202F}; le thème était %6.
        On %2, %1 person came together in %3 for %4; the theme was %5.\tLe %2, %1 personne s’est réunie à %3 pour %4\u{202F}; le thème était %5.\tLe %2, %1 personnes se sont réunies à %3 pour %4\u{202F}; le thème était %5.
        On %2, %1 person came together in %3 for day %4 of %5 of %6; the theme was %7.\tLe %2, %1 personne s’est réunie à %3 pour le jour %4 sur %5 (%6)\u{202F}; le thème était %7.\tLe %2, %1 personnes se sont réunies à %3 pour le jour %4 sur %5 (%6)\u{202F}; le thème était %7.
        On a ballot’s line: two at one rank, a rank left empty, a paper that nobody can read.\tDans la ligne d’un bulletin\u{A0}: deux au même rang, un rang vide, un bulletin illisible.
        On another date, though papers may name this one: %1.\tÀ une autre date, alors que des papiers peuvent annoncer celle-ci\u{A0}: %1.
        On paper\tSur papier
        On paper, with the whole list: %1\tSur papier, avec toute la liste\u{A0}: %1
        On several days\tVenues plusieurs jours
        On the floor\tAu micro
        On the laptop’s own hotspot nothing is to be set. On somebody’s router, “client isolation” or “guest network” has to be off.\tAvec le partage de connexion de l’ordinateur, il n’y a rien à régler. Sur un routeur, «\u{A0}isolation des clients\u{A0}» ou «\u{A0}réseau invité\u{A0}» doit être désactivé.
        On the list\tSur la liste
        On the options of a theme at most: %1.\tAu plus sur les options d’un thème\u{A0}: %1.
        On the wall\tAu mur
        On this day no questions are collected by telephone. Raise your hand, or ask at a table.\tCe jour-là, aucune question n’est recueillie par téléphone. Levez la main, ou demandez à une table.
        On this day nobody sits at tables.\tCe jour-là, personne n’est assis à une table.
        On this day nothing is written down at tables.\tCe jour-là, rien n’est écrit aux tables.
        On this day people are called or written to: who was reached did not come, and does not leave.\tCe jour-là, on appelle ou on écrit\u{A0}: qui a été joint n’est pas venu et ne part pas.
        On this day people come into a room. Calls belong to a day on which people are called or written to.\tCe jour-là, on vient dans une salle. Les appels relèvent d’un jour où l’on appelle ou écrit aux gens.
        On which line does the heading stand?\tSur quelle ligne est l’en-tête\u{202F}?
        One ballot counted as up to %1.\tUn bulletin comptait jusqu’à %1.
        One console is on one file. Leave with %1, then type %2; %3 alone asks which, of those opened last.\tUne console n’ouvre qu’un fichier. Quittez avec %1, puis tapez %2\u{202F}; %3 seul demande lequel, parmi les derniers ouverts.
        One decision\tUne décision
        One letter more.\tEncore une lettre.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds.\tL’un des deux a changé une note depuis leur accord\u{A0}: il ne vaut plus.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds. They differ on %1. Settle it again.\tL’un des deux a changé une note depuis leur accord\u{A0}: il ne vaut plus. Ils diffèrent sur %1. Accordez-les à nouveau.
        One of these: %1.\tAu choix\u{A0}: %1.
        One person counts in this poll.\tUne seule personne compte dans ce vote.\t%1 personnes comptent dans ce vote.
        One voice at the lowest grade was enough to block it.\tUne seule voix au degré le plus bas suffisait pour bloquer.
        One vote each\tUne voix chacun
        One vote each, with the same question, quorum and counters. Options that are equal for the second place all go on, and it is said; --without leaves one of them out, when a lot or the room has decided so.\tUne voix chacun, avec la même question, le même quorum et les mêmes scrutateurs. Les options à égalité pour la deuxième place continuent toutes, et la réponse le dit\u{202F}; --without en écarte une, quand le sort ou la salle en a décidé ainsi.
        One vote each.\tUne voix chacun.
        One winner\tUn seul gagnant
        Only %1 person may be drawn.\t%1 personne seulement peut être tirée au sort.\t%1 personnes seulement peuvent être tirées au sort.
        Only a facilitator can do that. Ask for the first laptop.\tSeul un facilitateur peut le faire. Demandez au premier ordinateur.
        Only after: %1\tSeulement après\u{A0}: %1
        Only an activity that has ended can go on.\tSeule une activité terminée peut reprendre.
        Only before: %1\tSeulement avant\u{A0}: %1
        Only in the list: the arrow up leads there from the field.\tDans la liste seulement\u{A0}: la flèche vers le haut y mène depuis le champ.
        Only in this workshop, by the script's id.\tSeulement dans cet atelier, par l’identifiant du script.
        Only lines of this kind.\tSeulement les contributions de ce type.
        Only lines with this tag.\tSeulement les contributions qui portent cette étiquette.
        Only links of this form.\tSeulement les liens de cette forme.
        Only links of this line, person or organisation.\tSeulement les liens de cette contribution, personne ou organisation.
        Only links that have come so far: proposed, agreed or ended.\tSeulement les liens arrivés à ce point\u{A0}: proposed (proposé), agreed (convenu) ou ended (terminé).
        Only of this activity.\tSeulement de cette activité.
        Only of this day, by its number or the script's id (otherwise of all days of the workshop).\tSeulement sur ce jour, par son numéro ou l’identifiant du script (sinon sur tous les jours de l’atelier).
        Only of this table.\tSeulement de cette table.
        Only one says so\tUn seul le dit
        Only questions that wait have an order.\tSeules les questions en attente ont un ordre.
        Only seat those who have no table yet; nobody who sits moves.\tPlacer seulement ceux qui n’ont pas de table\u{202F}; personne d’autre ne bouge.
        Only the last so many entries.\tSeulement les dernières entrées, à ce nombre.
        Only the people of this workshop, by the script's id.\tSeulement les personnes de cet atelier, par l’identifiant du script.
        Only this category.\tSeulement cette catégorie.
        Only this workshop, by the script's id.\tSeulement cet atelier, par l’identifiant du script.
        Only those are named who agreed to be listed.\tSeuls ceux qui ont accepté d’être listés sont nommés.
        Only those invited to this workshop.\tSeulement les invités à cet atelier.
        Only to this person: an id, or a name.\tSeulement à cette personne\u{A0}: un identifiant, ou un nom.
        Only under this prompt.\tSeulement sous cet axe.
        Only what is open and past its date.\tSeulement ce qui est à faire et en retard.
        Only what is open, done or dropped.\tSeulement ce qui est à faire, fait ou abandonné.
        Only what is open, later, answered or withdrawn.\tSeulement ce qui est ouvert, reporté, avec réponse ou retiré.
        Only what this person or organisation says, by a part of the name.\tSeulement ce que dit cette personne ou organisation, par une partie du nom.
        Only what this person or organisation took on, by a part of the name.\tSeulement ce dont se charge cette personne ou organisation, par un bout du nom.
        Only what was parked.\tSeulement ce qui est mis de côté.
        Only where nothing is linked yet. In a pairing everybody is placed first, evenly, then as well as possible; who is left out, and who would fit each other better, is said. The same file gives the same proposals. They are written down as proposed, each with its reason; with --dry-run they are only said.\tSeulement là où rien n’est encore lié. Pour les binômes, tout le monde est d’abord placé, à parts égales, puis au mieux\u{202F}; il est dit qui reste seul, et qui se conviendrait mieux. Le même fichier donne les mêmes propositions. Elles sont notées comme proposées, chacune avec sa raison\u{202F}; avec --dry-run elles sont seulement dites.
        Open %1\tOuvrir %1
        Open a closed poll again, because something was forgotten. The journal keeps both.\tRouvrir un vote clos, parce qu’on a oublié quelque chose. Le journal garde les deux.
        Open a closed vote again: a count was forgotten.\tRouvrir un vote clos\u{A0}: un décompte a été oublié.
        Open a vote: from here on its rules and options stand.\tOuvrir un vote\u{A0}: dès lors, ses règles et options sont fixées.
        Open from the days before\tÀ faire, des jours précédents
        Open questions\tQuestions ouvertes
        Open the console on a file (the last one when none is named).\tOuvrir la console sur un fichier (le dernier, si aucun n’est donné).
        Open the poll. From then on its rules and options stand.\tOuvrir le vote. Dès lors, ses règles et ses options sont fixées.
        Opened last:\tOuverts en dernier\u{A0}:
        Opened on both sides by different rules:\tOuvert des deux côtés avec des règles différentes\u{A0}:
        Option\tOption
        Option %1 belongs to none of the themes, or to several; there are %2. Give each option the tag of one of them.\tL’option %1 n’est dans aucun thème, ou dans plusieurs\u{202F}; les thèmes\u{A0}: %2. Donnez à chaque option l’étiquette d’un seul.
        Option %1 is not among those that are equal for the last place.\tL’option %1 n’est pas de celles à égalité pour la dernière place.
        Option, by round\tOption, par tour
        Options\tOptions
        Options that carry a tag, for the rules at-least and themes; options with a comma in quotation marks.\tOptions qui portent une étiquette, pour les règles at-least et themes\u{202F}; une option qui contient une virgule se met entre guillemets.
        Options that win; for methods with several winners.\tOptions qui gagnent\u{202F}; pour les méthodes à plusieurs gagnants.
        Or so long after\tOu combien de temps après
        Organisation\tOrganisation
        Organisations\tOrganisations
        Organisations invited\tOrganisations invitées
        Organisations take the places, not people.\tCe sont des organisations qui prennent les places, non des personnes.
        Organisations that came\tOrganisations venues
        Organisations, by name\tOrganisations, par nom
        Organisations, city by city\tLes organisations, ville par ville
        Organisations: who they are, what they are called, which of them are one.\tLes organisations\u{A0}: qui elles sont, comment elles s’appellent, lesquelles n’en font qu’une.
        Other categories together\tAutres catégories ensemble
        Other laptops' files or parcels.\tLes fichiers ou colis d’autres ordinateurs.
        Other places together\tAutres lieux ensemble
        Other sheets were not read: %1.\tD’autres feuilles n’ont pas été lues\u{A0}: %1.
        Other things were done since: %1 takes them back one after the other, or write it again with %2.\tD’autres choses ont été faites depuis\u{A0}: %1 les annule l’une après l’autre, ou écrivez-la de nouveau avec %2.
        Others can read a code in a command line. Leave it out: it is asked for, or read as CODE LINE.\tD’autres peuvent lire un code dans une ligne de commande. Ne le donnez pas\u{A0}: il est demandé, ou lu sous la forme CODE LINE.
        Out of\tParmi
        Out of whom: here (those in the room), invited, or directory.\tParmi qui\u{A0}: here (les présents), invited (les invités) ou directory (l’annuaire).
        Outcome\tRésultat
        Owner\tResponsable
        PDF\tPDF
        PDF can be made\tle PDF est possible
        PDF cannot be made: Pango is missing\tpas de PDF\u{A0}: il manque Pango
        PDF on A3\tPDF sur A3
        PDFs in a folder\tPDF dans un dossier
        PERSON is an id, or a name in any spelling. A whole roster comes in with halqa import.\tPERSON est un identifiant, ou un nom dans toute graphie. Une liste entière entre avec halqa import.
        PLACE is a day, an activity, a prompt or a poll: energy, energy/barriers, energy/barriers/fuel, days by number too; or city, category/firm, programme. Without --workshop it is reworded in every workshop that has it. A question that has been answered and a poll that is open keep their words.\tPLACE est un jour, une activité, un axe ou un vote\u{A0}: energy, energy/barriers, energy/barriers/fuel, un jour aussi par son numéro\u{202F}; ou city, category/firm, programme. Sans --workshop, le texte est reformulé dans tous les ateliers qui l’ont. Une question à laquelle on a répondu et un vote ouvert gardent leurs mots.
        PLANNED\tPRÉVU
        POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand still once a poll is open. An idea from which the option was taken that a closed vote chose is adopted; by a motion or fingers it is where halqa line FILE adopt says so.\tPOLL est l’identifiant du script, seul s’il n’y a qu’un vote de ce nom dans les jours concernés. Les règles et options sont fixées dès qu’un vote est ouvert. L’idée dont est tirée l’option choisie par un vote clos est adoptée\u{202F}; par une motion ou avec les doigts, elle l’est quand halqa line FILE adopt le dit.
        Page %1 of %2\tPage %1 sur %2
        Pages\tPages
        Pages in a folder\tPages dans un dossier
        Pairs\tBinômes
        Pairs at one table so far, as written down\tPaires à une même table jusqu’ici, d’après ce qui est noté
        Pairs that are tied\tPaires liées
        Pairs who meet in %1 round: %2 of at most %3.\tRencontres différentes en %1 tour\u{A0}: %2 sur %3 au plus.\tRencontres différentes en %1 tours\u{A0}: %2 sur %3 au plus.
        Pairs who meet in %1 round: %2, as many as can.\tRencontres différentes en %1 tour\u{A0}: %2, le maximum possible.\tRencontres différentes en %1 tours\u{A0}: %2, le maximum possible.
        Pairs who sat at one table\tRencontres à une même table
        Pairs with an agreed link\tPaires avec un lien convenu
        Paper\tDocument
        Paper %1\tFiche %1
        Paper %1: \tFiche %1\u{A0}: 
        Paper after\tFiche suivante
        Paper before\tFiche précédente
        Papers\tBulletins
        Papers in the pile\tFiches dans la pile
        Papers of a grid\tFiches d’une grille
        Papers, each counted as often as it weighs: %1\tBulletins, chacun compté selon son poids\u{A0}: %1
        Part\tSéparer
        Partnerships for the goals\tPartenariats pour la réalisation des objectifs
        Peace, justice and strong institutions\tPaix, justice et institutions efficaces
        People\tGens
        People are numbers drawn by lot, with their category where five or more have it; never names. A name that ends in .graphml is one file, any other a folder with people.csv and ties.csv.\tLes personnes sont des numéros tirés au sort, avec leur catégorie là où cinq ou plus l’ont\u{202F}; jamais de noms. Un nom qui finit par .graphml est un fichier, tout autre un dossier avec people.csv et ties.csv.
        People in the room\tPersonnes dans la salle
        People look for their names on this sheet: it stays in the room.\tChacun cherche son nom sur cette feuille\u{A0}: elle reste dans la salle.
        People sit already. Seat everybody anew?\tDes gens sont déjà assis. Replacer tout le monde\u{202F}?
        People who came\tPersonnes venues
        People who voted\tVotants
        People without a tie among these sheets\tPersonnes sans lien parmi ces feuilles
        People’s data\tLes données des personnes
        Percentages are of %1.\tPourcentages calculés sur %1.
        Persian\tpersan
        Place\tRang
        Places\tPlaces
        Places are for people, or with --organisations for organisations, whoever comes for them. There cannot be fewer than are invited already.\tLes places sont pour des personnes, ou avec --organisations pour des organisations, quel que soit leur représentant. Il ne peut y en avoir moins que d’invités.
        Places for organisations\tPlaces pour des organisations
        Places in %1\tPlaces à %1
        Places: %1.\tPlaces\u{A0}: %1.
        Plan all tables that are still to be made, together, and say how many people meet.\tPlanifier ensemble toutes les tables qui restent à composer, et dire combien de gens se rencontrent.
        Planned\tPrévu
        Planned end\tFin prévue
        Planned start\tDébut prévu
        Play a script of keys on the console, without a terminal, and print its screens.\tJouer une suite de touches sur la console, sans terminal, et écrire ses écrans.
        Play with %1 until the keys are in the fingers: nothing of it is kept.\tJouer avec %1 jusqu’à avoir les touches dans les doigts\u{A0}: rien n’en est gardé.
        Play with a rehearsal day: a programme in a temporary place, which is gone when you leave.\tJouer avec un jour de répétition\u{A0}: un programme dans un endroit provisoire, qui disparaît à la sortie.
        Please check: %1 dots on %3, but the people in the room may put only %2 there.\tÀ vérifier\u{A0}: %1 gommettes (%3), mais les personnes dans la salle ne peuvent y en mettre que %2.
        Please check: %1 dots on the theme “%3”, but the people in the room may put only %2 there.\tÀ vérifier\u{A0}: %1 gommettes sur le thème «\u{A0}%3\u{A0}», mais les personnes dans la salle ne peuvent y en mettre que %2.
        Please check: %1 dots, but the people in the room have only %2.\tÀ vérifier\u{A0}: %1 gommettes, mais les personnes dans la salle n’en ont que %2.
        Please check: %1 dots, but the people who voted have only %2.\tÀ vérifier\u{A0}: %1 gommettes, mais les votants n’en ont que %2.
        Please check: %1 people voted, but only %2 are in the room.\tÀ vérifier\u{A0}: %1 personnes ont voté, mais seulement %2 sont dans la salle.
        Please check: %1 votes for %3, but only %2 people in the room.\tÀ vérifier\u{A0}: %1 voix (%3), mais seulement %2 personnes dans la salle.
        Please check: %1 votes for %3, but only %2 people voted.\tÀ vérifier\u{A0}: %1 voix (%3), mais seulement %2 personnes ont voté.
        Please check: %1 votes, but only %2 people in the room.\tÀ vérifier\u{A0}: %1 voix, mais seulement %2 personnes dans la salle.
        Please check: %1 votes, but only %2 people voted.\tÀ vérifier\u{A0}: %1 voix, mais seulement %2 personnes ont voté.
        Please check: for %3 one person counted %1 and another %2. Neither is in the result.\tÀ vérifier (%3)\u{A0}: une personne a compté %1 et une autre %2. Aucun des deux n’est dans le résultat.
        Please check: nobody can have seen the majority for %3, since %1 spoke otherwise and %2 people were in the room.\tÀ vérifier\u{A0}: personne n’a pu voir la majorité pour %3, car %1 se sont prononcés autrement et %2 personnes étaient dans la salle.
        Plug it in: a day is long\tLa brancher\u{A0}: un jour est long
        Points\tPoints
        Points for each\tUne note pour chaque option
        Points, then a final of two\tDes notes, puis une finale à deux
        Polish\tpolonais
        Poll before\tVote précédent
        Port %1 is free.\tLe port %1 est libre.
        Port %1 is taken; the next one is tried.\tLe port %1 est pris\u{202F}; le suivant est essayé.
        Portuguese\tportugais
        Possible: %1.\tPossible\u{A0}: %1.
        Prepare a PostgreSQL database: tables, walls between them, roles.\tPréparer une base PostgreSQL\u{A0}: tables, cloisons entre elles, rôles.
        Presence, invitations, seats, lines, commitments, links, calls and ballots of OTHER are KEPT's from then on; the name of OTHER finds KEPT, and what KEPT's row leaves blank is filled. Undo takes it back.\tPrésences, invitations, places, contributions, engagements, liens, appels et bulletins de OTHER sont dès lors ceux de KEPT\u{202F}; le nom de OTHER mène à KEPT, et ce que la ligne de KEPT laisse vide est rempli. La commande undo annule cela.
        Press Enter first: the marked lines become the options.\tTapez d’abord Enter\u{A0}: les contributions marquées deviennent les options.
        Press o to open the poll; its rules and options then stand.\to ouvre le vote\u{202F}; ses règles et options sont alors fixées.
        Press o to open the poll; its rules then stand.\to ouvre le vote\u{202F}; ses règles sont alors fixées.
        Print JSON.\tÉcrire du JSON.
        Print after each screen which parts are bold, coloured and so on.\tÉcrire après chaque écran ce qui est en gras, en couleur, etc.
        Print it as a PDF, on the default printer.\tL’imprimer en PDF, sur l’imprimante habituelle.
        Print it on this printer; halqa printers lists them.\tL’imprimer sur cette imprimante\u{202F}; halqa printers les énumère.
        Print it: choose the printer and how many copies.\tImprimer\u{A0}: choisir l’imprimante et le nombre d’exemplaires.
        Print on one side of the paper, or on both (sheets: one; otherwise as the printer is set).\tImprimer sur une face du papier, ou sur les deux (feuilles\u{A0}: une\u{202F}; sinon comme l’imprimante est réglée).
        Print so many copies.\tImprimer ce nombre d’exemplaires.
        Print with halqa summary FILE --print, or halqa sheet FILE attendance --printer NAME.\tImprimez avec halqa summary FILE --print, ou halqa sheet FILE attendance --printer NAME.
        Print: %1\tImprimer\u{A0}: %1
        Printer\tImprimante
        Printing …\tImpression…
        Profile\tProfil
        Profile by function\tProfil par fonction
        Programme\tProgramme
        Projects, an equal share of the money\tProjets, une part égale de l’argent
        Projects, most votes first\tProjets, le plus de voix d’abord
        Prompt\tAxe
        Propose what fits: for every need of a matching an offer, for everybody who learns in a pairing a tutor.\tProposer ce qui convient\u{A0}: à chaque besoin d’un rapprochement une offre, à chaque apprenant d’un binôme un tuteur.
        Proposed, and not agreed to yet\tProposé, sans accord pour l’instant
        Provisional certificate\tCertificat provisoire
        Provisional: %1 workshop has yet to vote on the weights.\tProvisoire\u{A0}: %1 atelier doit encore voter sur les poids.\tProvisoire\u{A0}: %1 ateliers doivent encore voter sur les poids.
        Put a line under another of the same activity that says the same.\tRanger une contribution sous une autre de la même activité qui dit la même chose.
        Put a question off: say who will answer it, and by when.\tReporter une question\u{A0}: dites qui répondra, et pour quand.
        Put a question to the room that is answered by yes or no.\tPoser à la salle une question à laquelle on répond par oui ou non.
        Put a question to the room that nobody planned.\tPoser à la salle une question que personne n’avait prévue.
        Put a workshop, a day or an activity on another date or time.\tMettre un atelier, un jour ou une activité à une autre date ou heure.
        Put grids from a file beside the script's, or new editions of them.\tAjouter à celles du script des grilles d’un fichier, ou de nouvelles éditions.
        Put into each other:\tMis l’un dans l’autre\u{A0}:
        Put off everything that has not started, by as many minutes as you say.\tDécaler tout ce qui n’a pas commencé, du nombre de minutes que vous dites.
        Put off everything that has not started, or bring it forward.\tRetarder tout ce qui n’a pas commencé, ou l’avancer.
        Put the cities of the programme side by side.\tLes villes du programme côte à côte.
        Put the other side in the order of what fits the line in focus, and say why.\tRanger l’autre côté selon ce qui convient à la contribution sélectionnée, et dire pourquoi.
        Put the question back among those that wait, where it stood.\tRemettre la question parmi celles qui attendent, à sa place.
        Put two languages beside each other, in a PDF or HTML.\tDeux langues côte à côte, en PDF ou HTML.
        Put what a file holds into a parcel that another laptop takes over.\tMettre ce que contient un fichier dans un colis qu’un autre ordinateur reprend.
        Put what was pasted into the field, as one line.\tMettre ce qui a été collé dans le champ, en une contribution.
        Quality education\tÉducation de qualité
        Question\tQuestion
        Question above\tQuestion au-dessus
        Question below\tQuestion en dessous
        Questions\tQuestions
        Questions and answers\tQuestions et réponses
        Questions from the days before\tQuestions des jours précédents
        Questions from the floor: list, ask, bring to the floor, answer, later, withdraw, merge, move.\tQuestions de la salle\u{A0}: lister, poser, faire venir au micro, répondre, reporter, retirer, fusionner, déplacer.
        Questions that are open\tQuestions restées ouvertes
        Questions that are open from the days before\tQuestions encore ouvertes des jours précédents
        Questions that were answered\tQuestions qui ont reçu une réponse
        Questions to be answered later\tQuestions auxquelles on répondra plus tard
        Questions wait in a queue. Who leads the room calls them one by one.\tLes questions attendent leur tour. Qui anime la salle les appelle une à une.
        Quorum\tQuorum
        Quotas\tQuotas
        Quotas fill every seat, and the majority that is asked for may leave some empty. Take one of them away.\tLes quotas remplissent tous les sièges, et la majorité demandée peut en laisser vides. L’un des deux est à supprimer.
        Quotas go on two of category, city and organisation at most.\tLes quotas portent sur deux au plus parmi la catégorie, la ville et l’organisation.
        Ranking, a seat for each share\tClassement, un siège par part des voix
        Ranking, chains of duels\tClassement, chaînes de duels
        Ranking, most duels won\tClassement, le plus de duels gagnés
        Ranking, points 1, 1/2, 1/3\tClassement, points 1, 1/2, 1/3
        Ranking, points by place\tClassement, points selon le rang
        Ranking, the clearest duels first\tClassement, les duels les plus nets d’abord
        Ranking, the last one goes out\tClassement, le dernier sort
        Ranking, the leading group\tClassement, le groupe de tête
        Ranking, the least liked goes out\tClassement, le moins aimé sort
        Ranking, the smallest defeat\tClassement, la plus petite défaite
        Ranking, winner of every duel\tClassement, vainqueur de tous les duels
        Ranking: %1\tClassement\u{A0}: %1
        Rated by %1, edition %2. The later date counts.\tÉvalué par %1, édition %2. La date la plus récente compte.
        Rated by %2 on %3, edition %4.\tÉvalué par %2 le %3, édition %4.\tÉvalué par %2 le %3, édition %4.
        Rated by: %1\tÉvalué par\u{A0}: %1
        Rated by: %1 · Date: %2 · Edition: %3\tÉvalué par\u{A0}: %1 · Date\u{A0}: %2 · Édition\u{A0}: %3
        Rated on %1, edition %2.\tÉvalué le %1, édition %2.
        Rates: %1\tÉvalué par\u{A0}: %1
        Ratings\tÉvaluations
        Ratings by criteria: competences, a label, feedback, figures; their papers and what they come to.\tÉvaluations par critères\u{A0}: compétences, label, retours, chiffres\u{202F}; leurs fiches et ce qu’elles donnent.
        Reached\tJoints
        Reached last\tJoints en dernier
        Reached, of invited\tJoints, des invités
        Reached: %1, invited: %2.\tJoints\u{A0}: %1, invités\u{A0}: %2.
        Reached: ✓. No answer: n, and when again. Wrong number: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tJoint\u{A0}: ✓. Pas de réponse\u{A0}: n, et quand rappeler. Faux numéro\u{A0}: w. Ne souhaite pas\u{A0}: r. Fait ☑, en cours ◐, abandonné ☒.
        Read the day aloud, ask whether anything is wrong, then print: everybody leaves with the page.\tLire le jour à voix haute, demander si quelque chose est faux, puis imprimer\u{A0}: chacun part avec la page.
        Read your lines once more. What says the same is merged, what is nobody’s stays as it was said.\tRelire ses contributions. Ce qui dit la même chose est fusionné, ce qui n’est à personne reste tel que dit.
        Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV and XLSX (rankings, scores, crosses, answers of forms, a log of events) and Debian's tally sheets. --methods lists the methods, each with its rules; with --method also what these rules take.\tLit BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV et XLSX (classements, notes, croix, réponses de formulaires, suite d’événements) et les feuilles de décompte Debian. --methods énumère les méthodes, chacune avec ses règles\u{202F}; avec --method, aussi les valeurs que ces règles acceptent.
        Receipts, sorted: %1\tReçus, triés\u{A0}: %1
        Received %1. The ballot of this slip is counted.\tReçu à %1. Le bulletin portant ce code est compté.
        Received. The ballot of this slip is counted.\tReçu. Le bulletin portant ce code est compté.
        Recommendations that were adopted\tRecommandations adoptées
        Reduced inequalities\tInégalités réduites
        Refused\tRefusées
        Rehearsal: nothing of this is kept. Ctrl-Q leaves.\tRépétition\u{A0}: rien n’est gardé. Ctrl-Q quitte.
        Remove\tSupprimer
        Remove a line that was a mistake; the journal keeps it, and undo brings it back.\tRetirer une contribution notée par erreur\u{202F}; le journal la garde, et undo la ramène.
        Remove a link that was a mistake; the journal keeps it, and undo brings it back.\tRetirer un lien noté par erreur\u{202F}; le journal le garde, et undo le ramène.
        Remove a person who was entered by mistake and has neither come nor is invited.\tRetirer une personne inscrite par erreur, ni venue ni invitée.
        Remove the line although a link was agreed on, which goes with it.\tRetirer la contribution bien qu’un lien soit convenu, qui part avec elle.
        Remove the option in focus.\tRetirer l’option sélectionnée.
        Removed on one side, changed on the other:\tRetiré d’un côté, modifié de l’autre\u{A0}:
        Removed on one side, used on the other:\tRetiré d’un côté, utilisé de l’autre\u{A0}:
        Removed, since it could not be read and named them: %1\tSupprimée, car illisible et nommant cette personne\u{A0}: %1
        Removed: %1\tRetiré\u{A0}: %1
        Removed: “%1”. F9 brings it back.\tSupprimée\u{A0}: «\u{A0}%1\u{A0}». F9 la ramène.
        Replace %1 by\tRemplacer %1 par
        Replace %1 by %2?\tRemplacer %1 par %2\u{202F}?
        Replace pages that somebody has changed since they were written.\tRemplacer les pages que quelqu’un a changées depuis qu’elles ont été écrites.
        Replace the file that --output names, if it is there.\tRemplacer le fichier de --output, s’il existe.
        Replace the file, if it is there.\tRemplacer le fichier, s’il existe.
        Replace the files that are there.\tRemplacer les fichiers qui y sont.
        Replace the sheets that are in already.\tRemplacer les feuilles déjà rendues.
        Reservation\tRéserve
        Reservations\tRéserves
        Reservations that were noted\tRéserves notées
        Responsible consumption and production\tConsommation et production responsables
        Results\tRésultats
        Revise a line: its text, kind, who says and owns it, when, about what, its tags.\tRéviser une contribution\u{A0}: texte, type, qui la dit et s’en charge, échéance, sujet, étiquettes.
        Revise a person of the directory.\tCorriger une personne de l’annuaire.
        Revise what is known of the person in focus.\tCorriger ce qu’on sait de la personne sélectionnée.
        Reword a text\tReformuler un texte
        Reword a text of the plan, in one language.\tReformuler un texte du programme, dans une langue.
        Reworded in %1 place: %2\tReformulé à %1 endroit\u{A0}: %2\tReformulé à %1 endroits\u{A0}: %2
        Romanian\troumain
        Room\tSalle
        Rosters\tListes
        Round %1\tTour %1
        Round %1 of %2\tTour %1 sur %2
        Round by round, pair by pair: how the ballots were counted, and what broke a tie.\tTour par tour, deux à deux\u{A0}: comment les bulletins ont été comptés, et ce qui a départagé.
        Row\tLigne
        Row %1: \tLigne %1\u{A0}: 
        Rule\tRègle
        Rules, as key=value; in brackets what holds when none is stated.\tRègles, sous la forme clé=valeur\u{202F}; entre crochets ce qui vaut quand rien n’est dit.
        Rules: %1\tRègles\u{A0}: %1
        Run\tDéroulé
        Run a participatory workshop from one laptop: check in, capture, vote, print the day.\tConduire un atelier participatif depuis un seul ordinateur\u{A0}: accueillir, noter, voter, imprimer le jour.
        Run sheet\tDéroulé
        Run sheet, view %1\tDéroulé, vue %1
        Russian\trusse
        SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. --list says which there are. A file that is there is never overwritten. In a terminal and without FILE, it asks.\tSCRIPT est un chemin, ou le nom d’un script installé avec Halqa ou qui se trouve dans sessions/. --list dit lesquels il y a. Un fichier existant n’est jamais écrasé. Dans un terminal et sans FILE, des questions sont posées.
        SDG %1\tODD %1
        SEE ALSO\tVOIR AUSSI
        SQLite says: %1\tSQLite dit\u{A0}: %1
        SUBCOMMANDS:\tSOUS-COMMANDES\u{A0}:
        SYNOPSIS\tSYNOPSIS
        Said\tA dit
        Said already; Enter takes it as a line of its own\tDéjà dit\u{202F}; Entrée en fait une contribution à part
        Said by\tDit par
        Said outside\tDit ailleurs
        Said outside: %1\tDit ailleurs\u{A0}: %1
        Same\tPareil
        Say all that the screen would show.\tDire tout ce que l’écran montrerait.
        Say both ends. A name of several words goes between quotation marks.\tDites les deux bouts. Un nom de plusieurs mots se met entre guillemets.
        Say by when it is to be reached, with --on.\tIndiquez avec --on pour quand l’atteindre.
        Say each step line by line, as --plain does, instead of printing screens.\tDire chaque étape ligne par ligne, comme --plain, au lieu d’afficher les écrans.
        Say how it came: --channel web, letter or group.\tDites par où c’est venu\u{A0}: --channel web, letter ou group.
        Say how many are drawn: a number from 1 up.\tDites combien sont tirés au sort\u{A0}: un nombre à partir de 1.
        Say how many are tied at each moment, and whether more ties grew among those who sat together.\tDire combien sont liés à chaque moment, et si plus de liens sont nés entre ceux qui se sont assis ensemble.
        Say on standard error how long reading and counting took.\tDire sur la sortie d’erreur combien de temps ont pris la lecture et le décompte.
        Say one of both: --take or --say.\tDites l’un des deux\u{A0}: --take ou --say.
        Say that an action is done.\tDire qu’une action est faite.
        Say that an action will not be done.\tDire qu’une action ne sera pas faite.
        Say that an idea is adopted: it is a recommendation of the training programme from then on.\tDire qu’une idée est adoptée\u{A0}: elle est dès lors une recommandation du programme de formation.
        Say that an idea is rejected, whatever a vote came to.\tDire qu’une idée est rejetée, quel que soit le résultat d’un vote.
        Say that nobody asks a question any more; with --back it waits again.\tDire que personne ne pose plus une question\u{202F}; avec --back, elle attend de nouveau.
        Say what became of a line, from its table to the last call.\tDire ce qu’est devenue une contribution, de sa table au dernier appel.
        Say what came of it: who was reached, commitments, figures at first and now, what people say.\tDire ce qui en est advenu\u{A0}: qui a été joint, engagements, chiffres au départ et maintenant, ce que disent les gens.
        Say what happens on it: --like 1, or --from day.yaml.\tDites ce qui s’y passe\u{A0}: --like 1, ou --from day.yaml.
        Say what is known of an organisation, and who belongs to it.\tDire ce qu’on sait d’une organisation, et qui en fait partie.
        Say what is linked, in the order in which it was kept.\tDire ce qui est lié, dans l’ordre où cela fut noté.
        Say what is planned, and what the script said where it was amended.\tDire ce qui est prévu, et ce que disait le script là où il a été modifié.
        Say what is to change: --name, --organisation …\tDites ce qui doit changer\u{A0}: --name, --organisation…
        Say what is to change: --to, --category …\tDites ce qui doit changer\u{A0}: --to, --category …
        Say what is to change: the text, --kind, --by, --owner, --due, --about, --tag …\tDites ce qui doit changer\u{A0}: le texte, --kind, --by, --owner, --due, --about, --tag…
        Say what is typed on telephones, too.\tDire aussi ce que l’on tape sur un téléphone.
        Say what the ballots of a vote came to, round by round.\tDire ce que les bulletins d’un vote ont donné, tour par tour.
        Say what the certificate is of: a seal is that of one thing.\tDites de quoi est le certificat\u{A0}: un sceau est celui d’une seule chose.
        Say what the line is about: another line, somebody, an organisation; or nothing any more.\tDire de quoi parle la contribution\u{A0}: une autre contribution, une personne, une organisation\u{202F}; ou plus de rien.
        Say what the papers come to: the middle, the spread, and how many answered.\tDire ce que donnent les fiches\u{A0}: la médiane, la dispersion, et combien ont répondu.
        Say what the table said, after the options.\tDonnez ce que la table a dit, après les options.
        Say what was asked: on the floor, waiting in order, for later, answered, withdrawn.\tDire ce qui a été demandé\u{A0}: au micro, en attente dans l’ordre, reporté, avec réponse, retiré.
        Say what was counted: --option 3 48, or 3=48, or --ballots 31.\tDites ce qui a été compté\u{A0}: --option 3 48, ou 3=48, ou --ballots 31.
        Say what was found out about this terminal, how Arabic is shown on it, and what is settled.\tDire ce qu’on sait de ce terminal, comment l’arabe y est montré, et ce qui est réglé.
        Say what was written, each line with its reference.\tMontrer ce qui a été écrit, chaque contribution avec sa référence.
        Say what was, what is, and when the rest will be.\tDire ce qui a eu lieu, ce qui est en cours, et quand viendra le reste.
        Say what would be erased, and erase nothing.\tDire ce qui serait effacé, sans rien effacer.
        Say what would be proposed, and write nothing.\tDire ce qui serait proposé, sans rien noter.
        Say what would come, and take over nothing.\tDire ce qui viendrait, et ne rien reprendre.
        Say what would go and come, and leave both as they are.\tDire ce qui partirait et viendrait, et laisser les deux tels quels.
        Say what would happen, and change nothing.\tDire ce qui se passerait, sans rien changer.
        Say what would happen, change nothing, and end as the import would (65 where it would take nothing).\tDire ce qui se passerait, ne rien changer, et finir comme l’import (65 s’il ne prenait rien).
        Say when and at which table those meet who are linked, in an activity with short meetings.\tDire quand et à quelle table se rencontrent ceux qui sont liés, dans une activité de courtes rencontres.
        Say when: --on 2026-12-09, or --after \"1 month\".\tDites quand\u{A0}: --on 2026-12-09, ou --after \"1 month\".
        Say where a vote stands.\tDire où en est un vote.
        Say where the programme stands: every city, every day, in a few numbers.\tDire où en est le programme\u{A0}: chaque ville, chaque jour, en quelques nombres.
        Say where to: --to DATE, --zone or --activity.\tDites où\u{A0}: --to DATE, --zone ou --activity.
        Say where to: --up or --down with a number from 1.\tDites où\u{A0}: --up ou --down avec un nombre à partir de 1.
        Say which activity: %1.\tDites quelle activité\u{A0}: %1.
        Say which activity: --activity with one of %1.\tDites quelle activité\u{A0}: --activity avec l’une de %1.
        Say which address telephones will find, and what to do where they do not.\tDire quelle adresse les téléphones trouveront, et que faire sinon.
        Say which ballots were keyed; correct one or take it back.\tDire quels bulletins ont été saisis\u{202F}; en corriger un ou le retirer.
        Say which category: --category with one of %1.\tDites quelle catégorie\u{A0}: --category avec l’une de %1.
        Say which class something comes to, and what the next one asks for.\tDire quelle classe quelque chose atteint, et ce que demande la suivante.
        Say which day: --day with one of %1.\tDites quel jour\u{A0}: --day avec l’un de %1.
        Say which grids there are, what they rate, and how many papers each has.\tDire quelles grilles il y a, ce qu’elles évaluent, et combien de fiches a chacune.
        Say which line says the same: this one then stands under it. On a merged line: undo that.\tDire laquelle dit la même chose\u{A0}: celle-ci se range dessous. Si elle est fusionnée\u{A0}: défaire.
        Say which link: its id, or both its ends, each between quotation marks.\tDites quel lien\u{A0}: son identifiant, ou ses deux bouts, chacun entre guillemets.
        Say which needs and offers a matching brings together, what is linked, and what fits what.\tDire quels besoins et offres se rencontrent, ce qui est lié, et ce qui convient à quoi.
        Say which organisation the one in focus is the same as: it goes under in that one.\tIndiquer de quelle organisation il s’agit en fait\u{A0}: celle qui est sélectionnée se fond dans celle-là.
        Say which organisations there are, and which of them may be one.\tDire quelles organisations il y a, et lesquelles n’en font peut-être qu’une.
        Say which people may be one: written down at two doors, or on two laptops.\tDire quelles personnes n’en font peut-être qu’une\u{A0}: notées à deux portes, ou sur deux ordinateurs.
        Say which poll: %1.\tDites quel vote\u{A0}: %1.
        Say which printer, with --printer: %1.\tDites quelle imprimante, avec --printer\u{A0}: %1.
        Say which prompt: --prompt with one of %1.\tDites quel axe\u{A0}: --prompt avec l’un de %1.
        Say which question asks the same: this one is then counted with it.\tDire quelle question demande la même chose\u{A0}: celle-ci est alors comptée avec elle.
        Say which scripts there are, and make nothing.\tDire quels scripts il y a, sans rien créer.
        Say which table: --group with 1 to %1.\tDites quelle table\u{A0}: --group avec 1 à %1.
        Say which votes a day has.\tDire quels votes a un jour.
        Say which ways to vote there are, what a voter does, and when each fits.\tDire quelles façons de voter il y a, ce que fait le votant, et quand chacune convient.
        Say which workshop: --workshop with one of %1.\tDites quel atelier\u{A0}: --workshop avec l’un de %1.
        Say which: an id, or a name.\tDites laquelle\u{A0}: un identifiant ou un nom.
        Say who did what, and when.\tDire qui a fait quoi, et quand.
        Say who is in the directory, by name.\tDire qui est dans l’annuaire, par nom.
        Say who is meant by a name in lines: every line that has it, however it is spelled, names them.\tDire de qui il s’agit sous un nom\u{A0}: chaque contribution qui le porte, quelle que soit son orthographe, nomme alors cette personne.
        Say who is meant with halqa line FILE settle, or write them down in the directory.\tDites de qui il s’agit avec halqa line FILE settle, ou inscrivez-les dans l’annuaire.
        Say who rates.\tDites qui évalue.
        Say who sits at which table.\tDire qui est à quelle table.
        Say who: an id, or a name.\tDites qui\u{A0}: un identifiant ou un nom.
        Say whom to call, in order, with what they took on and what came of it.\tDire qui appeler, dans l’ordre, avec ses engagements et ce qui en est sorti.
        Says no, and goes back to what was open; so does any other letter, a digit, and a key that leads to a view.\tDit non et revient à ce qui était ouvert\u{202F}; toute autre lettre, un chiffre et une touche qui mène à une vue font de même.
        Says no, as any other letter does; so does a key that leads to a view, and goes there.\tDit non, comme toute autre lettre\u{202F}; une touche qui mène à une vue dit non aussi, et y va.
        Says yes: %1.\tDit oui\u{A0}: %1.
        Seal: %1\tSceau\u{A0}: %1
        Sealed: ballots and their receipts stand in the journal, in no order of casting (t shows them).\tScellé\u{A0}: bulletins et reçus sont au journal, sans ordre (t les montre).
        Seat a person at another table, or at none.\tPlacer une personne à une autre table, ou à aucune.
        Seat everybody\tPlacer tout le monde
        Seat everybody at as many tables as you say.\tRépartir tout le monde sur le nombre de tables que vous donnez.
        Seat everybody who is here: categories spread, and people beside those they have not met.\tPlacer tous les présents\u{A0}: catégories réparties, et avec des gens jamais rencontrés.
        Seat everybody who is here: categories spread, and with people they have not met.\tPlacer tous les présents\u{A0}: catégories réparties, avec des gens jamais rencontrés.
        Seat people at tables: plan, assign, list, move, clear.\tPlacer les gens à des tables\u{A0}: plan, assign, list, move, clear.
        Seat the person in focus at the table whose number was begun.\tPlacer la personne sélectionnée à la table dont le numéro est commencé.
        Seat the person in focus at the table with that number.\tPlacer la personne sélectionnée à la table de ce numéro.
        Seat those who have no table; nobody who sits moves.\tPlacer ceux qui n’ont pas de table\u{202F}; personne d’autre ne bouge.
        Seated on both sides:\tPlacé des deux côtés\u{A0}:
        Seats\tSièges
        Seats to fill; by default what the file says, or one.\tSièges à pourvoir\u{202F}; sinon ce que dit le fichier, ou un.
        Seats were not drawn by lot, and who was there more often sat with more people: the difference does not say what it comes from.\tLes places n’ont pas été tirées au sort, et qui était là plus souvent s’est assis avec plus de monde\u{A0}: l’écart ne dit pas d’où il vient.
        Secret\tSecret
        Secret poll %1 is closed, and its urn was never sealed.\tLe vote secret %1 est clos, et son urne n’a jamais été scellée.
        Secret poll %1, “%2”: its urn can be read in part only (ballots: %3, codes: %4, receipts: %5). It is empty now: key all its papers again.\tVote secret %1, «\u{A0}%2\u{A0}»\u{A0}: son urne n’est lisible qu’en partie (bulletins\u{A0}: %3, codes\u{A0}: %4, reçus\u{A0}: %5). Elle est maintenant vide\u{A0}: ressaisissez tous ses bulletins.
        Secret poll %1, “%2”: what was sealed when it was closed is gone. It is open again and its urn is empty: key all its papers again.\tVote secret %1, «\u{A0}%2\u{A0}»\u{A0}: ce qui a été scellé à sa clôture a disparu. Il est de nouveau ouvert et son urne est vide\u{A0}: ressaisissez tous ses bulletins.
        Secret poll %1: the file has not been written anew since the urn was emptied. Open it once.\tVote secret %1\u{A0}: le fichier n’a pas été réécrit depuis que l’urne a été vidée. Ouvrez-le une fois.
        Secret poll %1: the seal does not fit its ballots.\tVote secret %1\u{A0}: le sceau ne correspond pas à ses bulletins.
        Section before\tPartie précédente
        See '%1' for detailed help.\tAide détaillée\u{A0}: %1
        See one Arabic line in three ways, and choose the one that reads right.\tVoir une ligne en arabe de trois façons, et choisir celle qui se lit bien.
        See: %1.\tVoyez\u{A0}: %1.
        Seed\tNombre annoncé
        Seed: %1\tNombre annoncé\u{A0}: %1
        Send to a server what it has not, and fetch what others have sent.\tEnvoyer à un serveur ce qu’il n’a pas, et prendre ce que d’autres ont envoyé.
        Sending…\tEnvoi…
        Serbian\tserbe
        Set a line aside for later.\tMettre une contribution de côté pour plus tard.
        Set aside\tMise de côté
        Set aside for later\tMis de côté pour plus tard
        Set it: %1\tÀ régler\u{A0}: %1
        Set papers of two days side by side, for the codes that stand on both.\tMettre côte à côte les fiches de deux jours, pour les codes présents les deux fois.
        Set places\tFixer les places
        Set the line aside for later, or take it up again.\tMettre la contribution de côté pour plus tard, ou la reprendre.
        Set the places of a workshop for a category, or for all.\tFixer les places d’un atelier pour une catégorie, ou pour toutes.
        Settings\tRéglages
        Settings are lines of one file, which is named in the answer: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) and language (its code, or workshop for what each workshop is held in). HALQA_BIDI, HALQA_DIGITS and HALQA_LANG go before the file, flags before both.\tLes réglages sont les lignes d’un fichier, nommé dans la réponse\u{A0}: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) et language (son code, ou workshop pour la langue de chaque atelier). HALQA_BIDI, HALQA_DIGITS et HALQA_LANG passent avant le fichier, les options avant les deux.
        Settle\tAccorder
        Settle one: take what one side says, or say it anew.\tEn régler un\u{A0}: prendre ce que dit une version, ou le dire autrement.
        Settled.\tC’est réglé.
        Settled: %1\tRéglé\u{A0}: %1
        Several questions came from this telephone just now. Wait for a minute.\tPlusieurs questions viennent d’arriver de ce téléphone. Attendez une minute.
        Several things stand here: “%1”. %2 was taken, one alone is kept.\tPlusieurs choses se trouvent ici\u{A0}: «\u{A0}%1\u{A0}». %2 a été retenu, une seule est gardée.
        Several winners\tPlusieurs gagnants
        Share\tPart
        Shares no language with anybody at the table: %1\tAucune langue commune avec le reste de la table\u{A0}: %1
        Sheet of names\tFeuille des noms
        Sheets for the tables to write on\tFeuilles de travail des tables
        Sheets in\tFeuilles rendues
        Shift everything that has not started, by minutes (less with -)\tDécaler tout ce qui n’a pas commencé, en minutes (plus tôt avec -)
        Show all lines again.\tMontrer de nouveau toutes les contributions.
        Show all that is known of the organisation in focus.\tMontrer tout ce que l’on sait de l’organisation sélectionnée.
        Show all that is known of the person in focus.\tMontrer tout ce qu’on sait de la personne sélectionnée.
        Show both sides as they were, without order and tag.\tMontrer les deux côtés comme avant, sans ordre ni étiquette.
        Show help information.\tMontrer l’aide.
        Show one, with what each side says.\tEn montrer un, avec ce que dit chaque version.
        Show only needs and offers with one tag or goal.\tMontrer seulement les besoins et offres qui portent une étiquette ou un objectif.
        Show only the lines that hold what you type.\tNe montrer que les contributions qui contiennent ce que vous tapez.
        Show subcommand help information.\tMontrer l’aide d’une sous-commande.
        Show the version.\tAfficher la version.
        Show waiting questions to everybody, so that others can ask them too.\tMontrer à tous les questions en attente, pour que d’autres les posent aussi.
        Shown from %1 answers on.\tMontré à partir de %1 réponses.
        Side by side is for pdf and html; %1 has one language after another.\tCôte à côte vaut pour pdf et html\u{202F}; %1 met une langue après l’autre.
        Side by side stand two languages: name them with --lang fr --lang ar.\tCôte à côte, il y a deux langues\u{A0}: donnez-les avec --lang fr --lang ar.
        Sides\tFaces
        Signatory\tSignataire
        Signature: who needs\tSignature\u{A0}: besoin
        Signature: who offers\tSignature\u{A0}: offre
        Since %1\tDepuis le %1
        Single ballots were keyed here. Withdraw them before you count numbers, or choose another source.\tDes bulletins ont été saisis un par un ici. Retirez-les avant de compter des nombres, ou choisissez une autre source.
        Slovak\tslovaque
        Slovenian\tslovène
        So far: %1.\tJusqu’ici\u{A0}: %1.
        So many of a kind: category:stoker=2, city:Fès=3..4; several times.\tTant d’une sorte\u{A0}: category:stoker=2, city:Fès=3..4\u{202F}; plusieurs fois possible.
        So many offers for each need, three unless it says otherwise.\tNombre d’offres pour chaque besoin, trois sauf indication contraire.
        So many places down.\tD’autant de places vers le bas.
        So many places up.\tD’autant de places vers le haut.
        Some entries did not pass: they are named above. The others did.\tCertaines entrées ne sont pas passées\u{A0}: elles sont nommées ci-dessus. Les autres, si.
        Some letters here are no %1. Save the file as UTF-8, or state its encoding.\tCertaines lettres ne correspondent pas à l’encodage %1. Enregistrez le fichier en UTF-8, ou indiquez son encodage.
        Somebody changed this line meanwhile: “%1”\tQuelqu’un a modifié cette contribution entre-temps\u{A0}: «\u{A0}%1\u{A0}»
        Somebody corrected this ballot meanwhile: %1\tQuelqu’un vient de corriger ce bulletin\u{A0}: %1
        Somebody else changed the line that you write anew: both texts are shown, and you say which one stays.\tQuelqu’un d’autre a changé la contribution que l’on réécrit\u{A0}: les deux textes sont montrés, et l’on dit lequel reste.
        Somebody else changed this meanwhile. Nothing was written; look again, then repeat it.\tQuelqu’un d’autre vient de le modifier. Rien n’a été écrit\u{202F}; vérifiez, puis recommencez.
        Somebody else changed this meanwhile: the form shows it. Enter again keeps what you typed.\tQuelqu’un d’autre vient de le modifier\u{A0}: le formulaire le montre. Encore Enter note ce que vous avez tapé.
        Somebody else has this number, or nobody: a letter is next.\tCe numéro est à quelqu’un d’autre, ou à personne\u{A0}: on écrit une lettre.
        Somebody else has written meanwhile: the question is another one.\tQuelqu’un d’autre a écrit entre-temps\u{A0}: la question a changé.
        Somebody else rates from here on.\tQuelqu’un d’autre évalue désormais.
        Somebody new\tNouvelle personne
        Somebody removed this line meanwhile. What stands in the field is a new one now.\tQuelqu’un a retiré cette contribution entre-temps. Ce qui est dans le champ en est maintenant une nouvelle.
        Somebody without invitation: name, organisation, category and city on one page. Who may be meant is offered first.\tUne personne sans invitation\u{A0}: nom, organisation, catégorie et ville sur une page. Les personnes possibles sont d’abord proposées.
        Something follows a closing quote here. Write a quote within quotes twice.\tQuelque chose suit un guillemet fermant. Doublez un guillemet dans un texte entre guillemets.
        Something has changed meanwhile. What you filled in is kept.\tQuelque chose a changé entre-temps. Ce que vous avez rempli est gardé.
        Something is being made still. Wait for it, or stop it: Esc.\tUn travail est encore en cours. Attendez la fin, ou arrêtez-le\u{A0}: Esc.
        Sources of the figures\tSources des chiffres
        Sources: %1.\tSources\u{A0}: %1.
        Spanish\tespagnol
        Spent\tDépensé
        Spent: %1\tDépensé\u{A0}: %1
        Spoiled\tNuls
        Spreadsheet\tClasseur
        Spreadsheets\tClasseurs
        Start\tDébut
        Start an activity; another one that is running ends.\tLancer une activité\u{202F}; celle qui est en cours se termine.
        Start the activity in focus, or end it if it runs. Where much of its time is left, or another one runs, it is asked first.\tDémarrer l’activité sélectionnée, ou la terminer si elle est en cours. S’il lui reste beaucoup de temps, ou qu’une autre est en cours, la question est posée d’abord.
        Starts at\tCommence à
        Starts halqa-gateway, which lies beside halqa or in a folder of PATH, in this terminal; Ctrl-C stops it, and nothing that was said to be counted is lost. It listens on the network of the room alone. --check says what stands in the way, and listens to nobody. docs/phones.md says what to tell the room.\tLance halqa-gateway, qui se trouve à côté de halqa ou dans un dossier de PATH, dans ce terminal\u{202F}; Ctrl-C l’arrête, et rien de ce qui a été dit compté n’est perdu. Il n’écoute que sur le réseau de la salle. --check dit ce qui gêne, et n’écoute personne. docs/phones.md dit quoi annoncer à la salle.
        State\tÉtat
        Status\tÉtat
        Status since\tÉtat depuis
        Still names them, remove it yourself: %1\tNomme encore cette personne, supprimez-le vous-même\u{A0}: %1
        Stop what is being written or printed. What is on paper stays there.\tArrêter l’écriture ou l’impression. Ce qui est déjà sur papier y reste.
        Stopped.\tArrêté.
        Stopped. If the printer had all of it already, it still comes out.\tArrêté. Si l’imprimante avait déjà tout reçu, cela sortira quand même.
        Stopped. Nothing was written.\tArrêté. Rien n’a été écrit.
        Stopped. What went and came before is kept.\tArrêté. Ce qui est parti et venu avant est gardé.
        Strength of the strongest path from left to above\tForce du plus fort chemin de gauche vers le haut
        Sum a day up: who came, what the tables said, what was decided, who does what.\tFaire la synthèse d’un jour\u{A0}: qui est venu, ce que les tables ont dit, ce qui est décidé, qui fait quoi.
        Sum up all days of the workshop.\tLa synthèse de tous les jours de l’atelier.
        Summary\tSynthèse
        Summary of all days here\tSynthèse de tous les jours ici
        Summary of this day\tSynthèse de ce jour
        Summary, view %1\tSynthèse, vue %1
        Sustainable Development Goals\tObjectifs de développement durable
        Sustainable cities and communities\tVilles et communautés durables
        Swedish\tsuédois
        Switch telephones off? Who is voting cannot hand in until they are on again.\tArrêter les téléphones\u{202F}? Qui est en train de voter ne pourra rien remettre avant leur remise en marche.
        TERM does not say which one it is\tTERM ne dit pas lequel c’est
        Table\tTable
        Table %1\tTable %1
        Table %1 differs from the journal: %2 rows too many, %3 missing.\tLa table %1 diffère du journal\u{A0}: %2 lignes en trop, %3 manquantes.
        Table %1, row %2, refers to something that is not there.\tLa table %1, ligne %2, renvoie à quelque chose qui n’existe pas.
        Table %1.\tTable %1.
        Table %1. Enter keeps the line.\tTable %1. Enter note la contribution.
        Table %1: %2\tTable %1\u{A0}: %2
        Table %2, %1 person\tTable %2, %1 personne\tTable %2, %1 personnes
        Table cards\tChevalets de table
        Tables\tTables
        Tables %1\tTables %1
        Tables are made of who is here: each category spread, people beside those they have not met. Who comes late is told the table, and nobody who sits moves.\tLes tables se font avec qui est présent\u{A0}: chaque catégorie répartie, chacun près de gens qu’il n’a pas rencontrés. Qui arrive en retard apprend sa table, et personne d’assis ne bouge.
        Tables of %1, evenly mixed.\tTables de %1, bien mélangées.
        Tables of %1; %2 %3 to %4.\tTables de %1\u{202F}; %2\u{A0}: %3 à %4.
        Tags\tÉtiquettes
        Take a line up again that was set aside.\tReprendre une contribution mise de côté.
        Take a minute from the activity in focus.\tRetirer une minute à l’activité sélectionnée.
        Take a paper away, by its id; undo brings it back.\tRetirer une fiche, par son identifiant\u{202F}; undo la rétablit.
        Take all marks away.\tEnlever toutes les marques.
        Take an action up again that was done or dropped.\tReprendre une action faite ou abandonnée.
        Take back a person's invitation to a workshop.\tRetirer l’invitation d’une personne à un atelier.
        Take back the last call to somebody; undo brings it back.\tAnnuler le dernier appel à quelqu’un\u{202F}; undo le rétablit.
        Take back the last thing that was done in a file.\tAnnuler la dernière chose faite dans un fichier.
        Take back the number that stands there from this source.\tAnnuler le nombre noté pour cette source.
        Take back what you did last. The journal keeps both.\tAnnuler votre dernière action. Le journal garde les deux.
        Take back: %1, %2?\tAnnuler\u{A0}: %1, %2\u{202F}?
        Take back: the count of --option, or everything from the source.\tAnnuler\u{A0}: le décompte de --option, ou tout ce qui vient de la source.
        Take five minutes from the activity in focus.\tRetirer cinq minutes à l’activité sélectionnée.
        Take in a list of organisations: name, other names, category, city, country.\tImporter une liste d’organisations\u{A0}: nom, autres noms, catégorie, ville, pays.
        Take in an organisation of which nobody is in the directory yet.\tAjouter une organisation qui n’a encore personne dans l’annuaire.
        Take it back although ballots of an open secret vote stay, or meetings or days go.\tAnnuler bien que des bulletins d’un vote secret ouvert restent, ou que des rencontres ou des jours disparaissent.
        Take over from a file too that was begun on its own, with halqa new from the same script.\tReprendre aussi d’un fichier commencé à part, par halqa new à partir du même script.
        Take over what other laptops wrote, from their files or parcels.\tReprendre ce que d’autres ordinateurs ont écrit, de leurs fichiers ou colis.
        Take the ballot in focus back; its code can be used again.\tRetirer le bulletin sélectionné\u{202F}; son code peut resservir.
        Take the good rows even when others are refused or in doubt.\tPrendre les bonnes lignes même si d’autres sont refusées ou douteuses.
        Take the line out of the list. The journal keeps it; u brings it back.\tSupprimer la contribution de la liste. Le journal la garde\u{202F}; u la ramène.
        Take the paper in focus away; undo brings it back.\tRetirer la fiche sélectionnée\u{202F}; annuler la ramène.
        Take the text word for word, also what stands behind an @ or a #.\tPrendre le texte mot pour mot, même ce qui suit un @ ou un #.
        Take them in?\tLes faire entrer\u{202F}?
        Take these lines in\tFaire entrer ces contributions
        Take this roster\tPrendre cette liste
        Take this roster? %1\tPrendre cette liste\u{202F}? %1
        Taken back: %1.\tAnnulé\u{A0}: %1.
        Taken by\tPlaces
        Takes on\tS’engage à
        Takes the line that the digit stands before.\tPrend la ligne devant laquelle se trouve le chiffre.
        Takes what is in focus.\tPrend la ligne choisie.
        Tarifit\ttarifit
        Tashelhit\ttachelhite
        Telephone\tTéléphone
        Telephone of a new person.\tTéléphone d’une nouvelle personne.
        Telephone or mail\tTéléphone ou courriel
        Telephones are off.\tLes téléphones sont arrêtés.
        Telephones are off: %1\tLes téléphones sont arrêtés\u{A0}: %1
        Telephones are on already for this file.\tLes téléphones sont déjà en marche pour ce fichier.
        Telephones need halqa-gateway, which is not built yet. In the folder of Halqa's sources: make gateway\tLes téléphones demandent halqa-gateway, qui n’est pas encore construit. Dans le dossier des sources de Halqa\u{A0}: make gateway
        Telephones will find: %1\tLes téléphones trouveront\u{A0}: %1
        Telephones: %1\tTéléphones\u{A0}: %1
        Telephones: being switched on\tTéléphones\u{A0}: mise en marche
        Telephones: this laptop is on no network\tTéléphones\u{A0}: cet ordinateur n’est sur aucun réseau
        Tell only of these: names with commas between them.\tNe parler que de ceux-ci\u{A0}: des noms séparés par des virgules.
        Ten minutes with the real keys, in a rehearsal: halqa demo --tour.\tDix minutes avec les vraies touches, en répétition\u{A0}: halqa demo --tour.
        Terminal\tTerminal
        Terminals treat Arabic differently. Right is where letters are joined and words run from right to left.\tChaque terminal traite l’arabe à sa façon. La bonne ligne a les lettres liées et les mots de droite à gauche.
        Text\tTexte
        Text in %1, cells between “%2”.\tTexte en %1, cellules séparées par «\u{A0}%2\u{A0}».
        Text, Markdown, HTML and JSON go to standard output, or into a file with --output. A PDF, a spreadsheet and CSV (a folder with a file for each table) go into a file beside you, named after city and day. Without --format, the name that --output gives says which form it is. With --lang given twice, the paper is in both languages, one after the other, or --side-by-side. With --sections it tells only of what you name, with --without of everything else: --sections attendance,decisions. What ballots come to is rounded to two decimals; in JSON, CSV and spreadsheets the exact fraction stands beside it: 1.33 and 4/3.\tTexte, Markdown, HTML et JSON vont sur la sortie standard, ou dans un fichier avec --output. Un PDF, un classeur et CSV (un dossier avec un fichier par table) vont dans un fichier là où vous êtes, nommé d’après la ville et le jour. Sans --format, le nom donné par --output dit quelle forme prendre. Avec --lang donné deux fois, le document est dans les deux langues, l’une après l’autre, ou --side-by-side. Avec --sections il ne parle que de ce que vous nommez, avec --without de tout le reste\u{A0}: --sections attendance,decisions. Ce que donnent les bulletins est arrondi à deux décimales\u{202F}; en JSON, en CSV et dans les classeurs, la fraction exacte est à côté\u{A0}: 1,33 et 4/3.
        Thank you for coming\tMerci de votre présence
        Thank you for the time that you gave. This is what came of it.\tMerci du temps que vous avez donné. Voici ce qui en est sorti.
        That makes %1 ballots, but %2 people are here.\tCela fait %1 bulletins, mais il y a %2 présents.
        That makes %1 dots on %2, but the people who are here may put %3 there.\tCela fait %1 gommettes (%2), mais les présents peuvent y en mettre %3.
        That makes %1 dots on the theme “%2”, but the people who are here may put %3 there.\tCela fait %1 gommettes sur le thème «\u{A0}%2\u{A0}», mais les présents peuvent y en mettre %3.
        That makes %1 dots, but the ballots that were counted carry %2.\tCela fait %1 gommettes, mais les bulletins comptés en portent %2.
        That makes %1 dots, but the people who are here have %2.\tCela fait %1 gommettes, mais les présents en ont %2.
        That makes %1 votes for %2 on %3 ballots.\tCela fait %1 voix (%2) sur %3 bulletins.
        That makes %1 votes for %2, but %3 people are here.\tCela fait %1 voix (%2), mais il y a %3 présents.
        That makes %1 votes on %2 ballots.\tCela fait %1 voix sur %2 bulletins.
        That makes %1 votes, but %2 people are here.\tCela fait %1 voix, mais il y a %2 présents.
        That offer is proposed for another need too, which it fits better.\tCette offre est proposée aussi pour un autre besoin, auquel elle convient mieux.
        That was the tour. Ctrl-P finds everything by a part of its name.\tLa visite est finie. Ctrl-P retrouve tout par un bout de son nom.
        The action before.\tL’action précédente.
        The actions that people took on: list them; done, drop, reopen.\tLes actions prises en charge\u{A0}: list, done, drop, reopen.
        The activity (otherwise the one for questions that is running).\tL’activité (sinon celle des questions qui est en cours).
        The activity above.\tL’activité au-dessus.
        The activity before in which lines are written.\tL’activité précédente où l’on prend des notes.
        The activity below.\tL’activité en dessous.
        The activity has ended. Resume it first.\tL’activité est terminée. Reprenez-la d’abord.
        The activity has not started.\tL’activité n’a pas commencé.
        The activity has started. Stretch it, or shift what comes after it.\tL’activité a commencé. Prolongez-la, ou décalez la suite.
        The activity in which it is taken (otherwise the one that is running).\tL’activité où l’on vote (sinon celle en cours).
        The activity that it belongs to, with --lines and --day.\tL’activité à laquelle cela appartient, avec --lines et --day.
        The activity that starts at another time, by the script's id.\tL’activité qui commence à une autre heure, par l’identifiant du script.
        The activity, by the script's id (otherwise the one that is running).\tL’activité, par son identifiant dans le script (sinon celle en cours).
        The activity, by the script's id.\tL’activité, par son identifiant dans le script.
        The activity, by the script's id; not needed where one of the day has meetings.\tL’activité, par son identifiant du script\u{202F}; inutile si une seule du jour a des rencontres.
        The activity, where the reference does not say it.\tL’activité, si la référence ne la donne pas.
        The address to listen on (otherwise that of the hotspot, the wireless or the cable, in this order).\tL’adresse sur laquelle écouter (sinon celle du partage de connexion, du sans-fil ou du câble, dans cet ordre).
        The answer cannot be written: %1. Look at where standard output goes.\tLa réponse ne peut être écrite\u{A0}: %1. Vérifiez où va la sortie standard.
        The answers are\tLes réponses sont
        The arrival of %1 is taken back.\tArrivée annulée\u{A0}: %1.
        The ballot counts once, and cannot be changed from here.\tLe bulletin compte une fois, et ne peut pas être changé d’ici.
        The ballot keyed after; after the last one, a new one.\tLe bulletin saisi après\u{202F}; après le dernier, un nouveau.
        The ballot keyed before, to correct it or take it back.\tLe bulletin saisi avant, pour le corriger ou le retirer.
        The battery dies in the middle of a sentence: the sentence is in its field when you come back.\tLa batterie meurt au milieu d’une phrase\u{A0}: la phrase est dans son champ au retour.
        The board on paper: to look at, to print, to write to a file.\tLe tableau sur papier\u{A0}: à regarder, à imprimer, à écrire dans un fichier.
        The category of all papers of this pile.\tLa catégorie de toutes les fiches de cette pile.
        The category of all voters of this pile.\tLa catégorie de tous les votants de cette pile.
        The category that is ticked on the paper.\tLa catégorie cochée sur la fiche.
        The category, by the script's id.\tLa catégorie, par son identifiant dans le script.
        The category, by the script's id; all for the whole workshop.\tLa catégorie, par l’identifiant du script\u{202F}; all pour tout l’atelier.
        The cities side by side\tLes villes côte à côte
        The city.\tLa ville.
        The clock says %1, and this Halqa was made later: set it.\tL’horloge dit %1\u{202F}; Halqa est plus récente\u{A0}: réglez-la.
        The clock says %1, the file %2: set it.\tL’horloge dit %1, le fichier %2\u{A0}: réglez-la.
        The code %1 was not issued for this poll. Look at the paper again.\tLe code %1 n’a pas été donné pour ce vote. Relisez le bulletin.
        The code differs by one sign from one of another day: take that one.\tLe code ne diffère que d’un caractère de celui d’un autre jour\u{A0}: prendre celui-là.
        The code on the paper; others on this machine can see it, so leave it out.\tLe code du bulletin\u{202F}; d’autres sur cet ordinateur peuvent le voir, donc ne le donnez pas ici.
        The code on your slip, eight signs\tLe code de votre bulletin, huit caractères
        The codes whose papers have not been keyed, in the order of the sheet.\tLes codes dont le bulletin n’a pas été saisi, dans l’ordre de la feuille.
        The college “%1” is none of the categories.\tLe collège «\u{A0}%1\u{A0}» n’est aucune des catégories.
        The college “%1” is none of the programme's categories. Take one of these.\tLe collège «\u{A0}%1\u{A0}» n’est aucune des catégories du programme. Prenez l’une d’elles.
        The colleges\tLes collèges
        The column “%1” is not known and was left out.\tLa colonne «\u{A0}%1\u{A0}» est inconnue et a été laissée de côté.
        The connection is encrypted.\tLa connexion est chiffrée.
        The connection is not encrypted: it does not leave this laptop.\tLa connexion n’est pas chiffrée\u{A0}: elle ne quitte pas cet ordinateur.
        The connection to %1 broke off. What went and came before is kept; do it again.\tLa connexion avec %1 a été coupée. Ce qui est parti et venu avant est gardé\u{202F}; recommencez.
        The console needs a terminal. Without one, use the commands: halqa --help\tLa console a besoin d’un terminal. Sans terminal, utilisez les commandes\u{A0}: halqa --help
        The count, step by step\tLe dépouillement, étape par étape
        The country.\tLe pays.
        The date on the paper (otherwise today; of a day that is over, that day).\tLa date de la fiche (sinon aujourd’hui\u{202F}; pour un jour passé, ce jour).
        The date on the papers (otherwise today; of a day that is over, that day).\tLa date des fiches (sinon aujourd’hui\u{202F}; pour un jour passé, ce jour).
        The date on the sheets (otherwise today).\tLa date des feuilles (sinon aujourd’hui).
        The date: 2026-12-09, 9/12 or 9 décembre.\tLa date\u{A0}: 2026-12-09, 9/12 ou 9 décembre.
        The day\tLa journée
        The day by the clock\tLa journée heure par heure
        The day has a poll “%1” already. Choose another id.\tLe jour a déjà un vote «\u{A0}%1\u{A0}». Choisissez un autre identifiant.
        The day in hand\tLa journée en une page
        The day on which it was filled in, by its number or id; leave it out between days.\tLe jour où elle a été remplie, par son numéro ou son identifiant\u{202F}; à omettre si c’est entre les jours.
        The day that it belongs to, with --lines and --activity (otherwise none).\tLe jour auquel cela appartient, avec --lines et --activity (sinon aucun).
        The day that it is like, by its number or id.\tLe jour auquel il ressemble, par son numéro ou son identifiant.
        The day to open, by its number or the script's id.\tLe jour à ouvrir, par son numéro ou son identifiant dans le script.
        The day, by its number or the script's id (otherwise the only one, or today).\tLe jour, par son numéro ou son identifiant dans le script (sinon le seul, ou aujourd’hui).
        The difference is %1 percentage points.\tL’écart est de %1 points de pourcentage.
        The digits of numbers and times: western or arabic-indic.\tLes chiffres des nombres et des heures\u{A0}: western ou arabic-indic.
        The digits of what is printed: western or arabic-indic.\tLes chiffres de ce qui est imprimé\u{A0}: western ou arabic-indic.
        The directory: list, find, add, edit, invite, uninvite, join, remove.\tL’annuaire\u{A0}: list, find, add, edit, invite, uninvite, join, remove.
        The disk of %1 is full. What could not be sent is sent the next time; tell whoever keeps it.\tLe disque du serveur %1 est plein. Ce qui n’a pu partir partira la prochaine fois\u{202F}; prévenez la personne qui en a la charge.
        The e-mail address.\tL’adresse électronique.
        The earlier day, by its number or id.\tLe premier des deux jours, par son numéro ou son identifiant.
        The edition of the grid (otherwise that of the later papers).\tL’édition de la grille (sinon celle des fiches suivantes).
        The edition of the grid (otherwise that of the papers; for new papers the newest).\tL’édition de la grille (sinon celle des fiches\u{202F}; pour de nouvelles fiches, la plus récente).
        The environment's %1: %2\t%1, dans l’environnement\u{A0}: %2
        The evening\tLe soir
        The evening before\tLa veille au soir
        The field is full: %1 letter found no room. Keep this, and go on in a new one.\tLe champ est plein\u{A0}: %1 lettre n’y tient pas. Notez ceci et continuez dans un autre.\tLe champ est plein\u{A0}: %1 lettres n’y tiennent pas. Notez ceci et continuez dans un autre.
        The file\tLe fichier
        The file can be read again.\tLe fichier est de nouveau lisible.
        The file ends within a letter. It may have been cut off.\tLe fichier s’arrête au milieu d’une lettre. Il est peut-être tronqué.
        The file has no plan.\tLe fichier n’a pas de programme.
        The file has not been written anew since somebody was forgotten. Open it once.\tLe fichier n’a pas été réécrit depuis qu’une personne a été effacée. Ouvrez-le une fois.
        The file has the keys halqa and grids, written as in a script. An edition with a higher version than the file's stands beside the one of before, whose papers go on meaning what they meant.\tLe fichier a les clés halqa et grids, écrites comme dans un script. Une édition de version plus élevée que celle du fichier se met à côté de la précédente, dont les fiches gardent leur sens.
        The file holds a programme already.\tLe fichier contient déjà un programme.
        The file is damaged: %1 saves all that can still be read.\tLe fichier est endommagé\u{A0}: %1 sauve tout ce qui peut encore être lu.
        The file is in use elsewhere: whoever opens it next clears what is left in free pages.\tLe fichier est utilisé ailleurs\u{A0}: le prochain à l’ouvrir nettoie ce qui reste dans les pages libres.
        The file lists what was said outside: comments, letters, messages; they come in as lines.\tLe fichier liste ce qui a été dit au-dehors\u{A0}: commentaires, lettres, messages\u{202F}; ils entrent comme contributions.
        The file of another programme has taken the place of this one. Leave, and look where it came from.\tLe fichier d’un autre programme a pris la place de celui-ci. Quittez, et voyez d’où il vient.
        The file of ballots.\tLe fichier des bulletins.
        The file or folder to write to, - for standard output (otherwise one named after programme and workshop).\tLe fichier ou dossier à écrire, - pour la sortie standard (sinon nommé d’après le programme et l’atelier).
        The file or folder to write to.\tLe fichier ou le dossier à écrire.
        The file to make.\tLe fichier à créer.
        The file to write to (otherwise one named after city and day).\tLe fichier à écrire (sinon un fichier nommé d’après la ville et le jour).
        The file to write to, or a folder with a / at its end (otherwise a file named after city and day).\tLe fichier à écrire, ou un dossier avec une / à la fin (sinon un fichier nommé d’après la ville et le jour).
        The file to write to: .pdf, .html or .txt.\tLe fichier à écrire\u{A0}: .pdf, .html ou .txt.
        The file to write to; - for standard output.\tLe fichier où écrire\u{202F}; - pour la sortie standard.
        The file with the grids.\tLe fichier avec les grilles.
        The first action.\tLa première action.
        The first activity of a day needs the time at which it starts, such as at: \"08:30\".\tLa première activité d’un jour a besoin de son heure de début, comme at: \"08:30\".
        The first counter is done with %1. Now the second one counts, who has not seen these numbers.\tLe premier scrutateur a fini (%1). Au second de compter, sans avoir vu ces nombres.
        The first day of the script is dated today, and its roster is read where one is installed. Every key works as on a real day; a bar above the footer says that it is none. No file of yours is touched, and none is remembered.\tLe premier jour du script est daté d’aujourd’hui, et sa liste est lue s’il y en a une d’installée. Chaque touche agit comme un vrai jour\u{202F}; une barre au-dessus du pied de page dit que ce n’en est pas un. Aucun de vos fichiers n’est touché ni retenu.
        The first letter or digit replaces what stands there already; the arrows keep it.\tLa première lettre, ou le premier chiffre, remplace ce qui s’y trouve\u{202F}; les flèches le gardent.
        The first line.\tLa première contribution.
        The first one.\tLa première personne.
        The first option.\tLa première option.
        The first person.\tLa première personne.
        The first rows:\tLes premières lignes\u{A0}:
        The folder %1 cannot be looked at.\tLe dossier %1 ne peut pas être ouvert.
        The folder for the copies (otherwise this file's own below $XDG_STATE_HOME).\tLe dossier des copies (sinon celui de ce fichier sous $XDG_STATE_HOME).
        The folder to write to, an archive that ends in .zip or, for xlsx, a file.\tLe dossier où écrire, une archive qui finit en .zip ou, pour xlsx, un fichier.
        The folder to write to.\tLe dossier à écrire.
        The folder; it is made where there is none.\tLe dossier\u{202F}; il est créé s’il n’existe pas.
        The follow-up of %1 in %2 (%3) is on %4; its theme is %5. Nobody has been met or reached yet.\tLe suivi (%1, à %2, %3) est le %4\u{202F}; son thème est %5. Personne n’a encore été rencontré ni joint.
        The follow-up of %1 in %2 (%3) was planned for %4; its theme is %5. Nothing of it is in this file.\tLe suivi (%1, à %2, %3) était prévu le %4\u{202F}; son thème est %5. Ce fichier n’en contient rien.
        The grid before.\tLa grille précédente.
        The grid's id.\tL’identifiant de la grille.
        The grid's id: see halqa grid FILE list.\tL’identifiant de la grille\u{A0}: voir halqa grid FILE list.
        The heading is on line %1.\tL’en-tête est à la ligne %1.
        The heading stands here again; the row was left out.\tL’en-tête est répété ici\u{202F}; la ligne a été laissée de côté.
        The id of a vote is of small letters, digits and hyphens: first-measures.\tL’identifiant d’un vote est en minuscules, chiffres et tirets\u{A0}: first-measures.
        The id of the new vote (otherwise that of the first, and a number).\tL’identifiant du nouveau vote (sinon celui du premier, et un numéro).
        The id of the new vote.\tL’identifiant du nouveau vote.
        The journal is sound: halqa verify %1 --rebuild NEW.halqa makes a new file from it.\tLe journal est intact\u{A0}: halqa verify %1 --rebuild NEW.halqa en fait un nouveau fichier.
        The journal keeps what stood there before. Of a secret vote nothing is shown before it is closed.\tLe journal garde ce qui était écrit avant. D’un vote secret, rien n’est montré avant la clôture.
        The journal, pages to which nothing leads any more, the file in which SQLite keeps what it is about to change, the copies, and last the tables are read. The damaged file is not touched. The new one is sound, and says of each entry that does not stand where it stood where it was found. What could not be saved is said by name and time, and ends with exit code 65.\tSont lus le journal, les pages auxquelles plus rien ne mène, le fichier où SQLite garde ce qu’il va changer, les copies, et enfin les tables. Le fichier abîmé reste intact. Le nouveau est sain, et dit de chaque entrée qui n’est plus à sa place où elle a été trouvée. Ce qui n’a pas pu être sauvé est dit par nom et heure, avec le code de sortie 65.
        The journal’s head, with all that was in the urn: %1\tTête du journal, avec tout ce qui était dans l’urne\u{A0}: %1
        The language of the answer (otherwise the workshop's); papers take several.\tLa langue de la réponse (sinon celle de l’atelier)\u{202F}; les documents en prennent plusieurs.
        The language of the screen (otherwise the workshop's).\tLa langue de l’écran (sinon celle de l’atelier).
        The language of the screen: %1.\tLa langue de l’écran\u{A0}: %1.
        The language of the text, with a country where only that says it so: fr, ar-EG.\tLa langue du texte, avec un pays s’il est seul à le dire ainsi\u{A0}: fr, ar-EG.
        The language of what is printed, by its code: fr.\tLa langue de ce qui est écrit, par son code\u{A0}: fr.
        The languages, as codes: ar,fr.\tLes langues, par leurs codes\u{A0}: ar,fr.
        The laptop could not write just now, and nothing is kept. Send it again.\tL’ordinateur n’a pas pu écrire à l’instant, et rien n’est gardé. Envoyez-le encore une fois.
        The laptop could not write just now, and the ballot is not counted. Hand it in again.\tL’ordinateur n’a pas pu écrire à l’instant, et le bulletin n’est pas compté. Remettez-le encore une fois.
        The laptop does not answer. What is shown may be old.\tL’ordinateur ne répond pas. Ce qui est affiché peut être ancien.
        The laptops that write into a file, and what people call them.\tLes ordinateurs qui écrivent dans un fichier, et comment on les appelle.
        The last action.\tLa dernière action.
        The last call to %1 is taken back.\tDernier appel annulé\u{A0}: %1.
        The last day of this workshop.\tC’était le dernier jour de cet atelier.
        The last line.\tLa dernière contribution.
        The last one.\tLa dernière personne.
        The last option.\tLa dernière option.
        The last person.\tLa dernière personne.
        The later day, by its number or id.\tLe second des deux jours, par son numéro ou son identifiant.
        The later day, by the script's id: month-3 (otherwise the last one that has begun).\tLe jour de suivi, par son identifiant dans le script\u{A0}: month-3 (sinon le dernier qui a commencé).
        The letters of the file, where they cannot be told by their looks.\tL’encodage du fichier, quand il ne se reconnaît pas de lui-même.
        The letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8, or add --mend.\tLes lettres de ce fichier étaient déjà abîmées\u{A0}: «\u{A0}%1\u{A0}» était «\u{A0}%2\u{A0}». Exportez-le de nouveau en UTF-8, ou ajoutez --mend.
        The line above, the line below.\tLa ligne au-dessus, la ligne au-dessous.
        The line above.\tLa contribution au-dessus.
        The line before.\tLa contribution précédente.
        The line below; after the last one, write on.\tLa contribution en dessous\u{202F}; après la dernière, continuer d’écrire.
        The line from its table to the last call: who said it, who took it on, what was said about it, and all that became of it, with each date.\tLa contribution, de sa table au dernier appel\u{A0}: qui l’a dite, qui s’en est chargé, ce qui en a été dit et tout ce qu’elle est devenue, avec chaque date.
        The line is kept.\tLa contribution est gardée.
        The line of the heading, 0 for none (otherwise it is found).\tLa ligne de l’en-tête, 0 s’il n’y en a pas (sinon elle est trouvée).
        The line that it is about: its id, or its reference.\tLa contribution dont il s’agit\u{A0}: son identifiant ou sa référence.
        The line that stays: a reference or an id.\tLa contribution qui reste\u{A0}: une référence ou un identifiant.
        The line was not kept. Backspace corrects it, Esc drops it.\tLa ligne n’a pas été retenue. Backspace la corrige, Esc l’abandonne.
        The line: a reference such as fuel:2:3 (of another day 1/barriers/fuel:2:3), or an id.\tLa contribution\u{A0}: une référence comme fuel:2:3 (d’un autre jour 1/barriers/fuel:2:3), ou un identifiant.
        The lines of a day: list, edit, park, merge, move, remove; who is named in them.\tLes contributions d’un jour\u{A0}: list, edit, park, merge, move, remove\u{202F}; qui y est nommé.
        The lines.\tLes contributions.
        The link: its id, or both its ends.\tLe lien\u{A0}: son identifiant, ou ses deux bouts.
        The list before.\tLa liste précédente.
        The list on paper: to look at, to print, to write to a file.\tLa liste sur papier\u{A0}: à regarder, à imprimer, à écrire dans un fichier.
        The list or the lines have changed meanwhile. Look at it again.\tLa liste ou les contributions ont changé entre-temps. Vérifiez de nouveau.
        The list; - for standard input.\tLa liste\u{202F}; - pour l’entrée standard.
        The locale is not UTF-8, so no Arabic can be shown. Try: LC_ALL=C.UTF-8 halqa\tLa locale n’est pas UTF-8, l’arabe ne peut donc pas s’afficher. Essayez\u{A0}: LC_ALL=C.UTF-8 halqa
        The locale is not UTF-8: Arabic and accents cannot be shown\tla locale n’est pas UTF-8\u{A0}: ni arabe ni accents
        The lowest grade\tLe degré le plus bas
        The lowest score, %1, is not below the highest, %2.\tLa note la plus basse (%1) n’est pas inférieure à la plus haute (%2).
        The marked lines become the options, in the order in which they were marked.\tLes contributions marquées deviennent les options, dans l’ordre des marques.
        The marks.\tLes notes.
        The matching or pairing, by the script's id; not needed where the day has one.\tL’activité de rapprochement ou de binômes, par son identifiant du script\u{202F}; inutile si le jour n’en a qu’une.
        The matching, by the script's id; not needed where the day has one.\tL’activité de rapprochement, par son identifiant du script\u{202F}; inutile si le jour n’en a qu’une.
        The middle by function\tLa médiane par fonction
        The most frequent answer was %1, with %2 (%3).\tLa réponse la plus fréquente est %1, avec %2 (%3).
        The most frequent answer was %1, with %2.\tLa réponse la plus fréquente est %1, avec %2.
        The most frequent answers were %1, with %2 each.\tLes réponses les plus fréquentes sont %1, avec %2 chacune.
        The motion is blocked.\tLa motion est bloquée.
        The motion is carried.\tLa motion est adoptée.
        The motion is rejected.\tLa motion est rejetée.
        The motion is tied, and so not carried.\tÉgalité sur la motion, qui est donc rejetée.
        The name as it is to be; the one before stays as another spelling.\tLe nouveau nom\u{202F}; l’ancien reste comme autre graphie.
        The name as it stands in the lines.\tLe nom tel qu’il figure dans les contributions.
        The name, as the person writes it.\tLe nom, comme la personne l’écrit.
        The name.\tLe nom.
        The names in lines that are nobody of the file: say who is meant.\tLes noms des contributions qui ne désignent personne du fichier\u{A0}: dire de qui il s’agit.
        The network, drawn\tLe réseau, dessiné
        The new date: 2026-12-09, 9/12 or 9 décembre.\tLa nouvelle date\u{A0}: 2026-12-09, 9/12 ou 9 décembre.
        The new file.\tLe nouveau fichier.
        The next action.\tL’action suivante.
        The next activity in which lines are written; one that has begun meanwhile first.\tL’activité suivante où l’on prend des notes\u{202F}; d’abord celle qui a commencé entre-temps.
        The next field; Shift-Tab the one before. The arrows up and down as well.\tLe champ suivant\u{202F}; Shift-Tab, le précédent. De même avec les flèches haut et bas.
        The next grid of this activity.\tLa grille suivante de cette activité.
        The next group; Shift-Tab the one before.\tLe groupe suivant\u{202F}; Shift-Tab, le précédent.
        The next kind of line. What somebody took on stays an action.\tLe type suivant. Un engagement reste une action.
        The next kind of line: idea, barrier, need, offer, action, question, note.\tLe type suivant\u{A0}: idée, frein, besoin, offre, action, question, note.
        The next line\tLa contribution suivante
        The next line.\tLa contribution suivante.
        The next one.\tLa personne suivante.
        The next option.\tL’option suivante.
        The next person found.\tLa personne suivante de la liste.
        The next person.\tLa personne suivante.
        The next poll of the day.\tLe vote suivant du jour.
        The next prompt.\tL’axe suivant.
        The next table.\tLa table suivante.
        The note stays: %1\tLa note reste\u{A0}: %1
        The number %1 stands on this sheet twice.\tLe numéro %1 figure deux fois sur cette feuille.
        The number as a square that a telephone reads and dials; any key comes back.\tLe numéro en carré, que le téléphone lit et compose\u{202F}; n’importe quelle touche ramène ici.
        The number of a ballot that was keyed twice or is none.\tLe numéro d’un bulletin saisi deux fois, ou qui n’en est pas un.
        The number of a ballot that was keyed wrongly; LINE is what stands on it.\tLe numéro d’un bulletin mal saisi\u{202F}; LINE est ce qui y est écrit.
        The number of a note that is taken back.\tLe numéro d’une réserve à retirer.
        The number of an option that does not go on; several times.\tLe numéro d’une option qui ne continue pas\u{202F}; plusieurs fois.
        The one before.\tLa personne précédente.
        The one that is proposed for this terminal; halqa terminal says why.\tCelle qui est proposée pour ce terminal\u{202F}; halqa terminal dit pourquoi.
        The one that it is the same as: an id, or a name.\tL’organisation qui reste\u{A0}: un identifiant ou un nom.
        The option before.\tL’option précédente.
        The option that the one number is for, from 1; a motion's are 1 yes, 2 no, 3 abstain; of a consent scale, the grade.\tL’option à laquelle se rapporte le nombre, à partir de 1\u{202F}; pour une motion, 1 oui, 2 non, 3 abstention\u{202F}; pour une échelle de consentement, le degré.
        The options, in order.\tLes options, dans l’ordre.
        The order drawn before the vote decided between %1.\tL’ordre tiré au sort avant le vote a départagé %1.
        The organisation that goes under: an id, or a name in any spelling.\tL’organisation qui est absorbée\u{A0}: un identifiant, ou un nom dans toute graphie.
        The organisation that was joined: an id, or the name that it had.\tL’organisation qui a été réunie\u{A0}: un identifiant, ou le nom qu’elle portait.
        The organisation: an id, or a name in any spelling.\tL’organisation\u{A0}: un identifiant, ou un nom dans toute graphie.
        The other files are checked first and never changed. Each comes whole or not at all; what is here already stays as it is, and repeated it changes nothing. What was said differently on both sides is kept on both: halqa conflicts lists it. Ctrl-C stops it, with the file as it was.\tLes autres fichiers sont d’abord vérifiés et jamais modifiés. Chacun vient entier ou pas du tout\u{202F}; ce qui est déjà ici reste tel quel, et répéter ne change rien. Ce qui a été dit différemment des deux côtés est gardé\u{A0}: halqa conflicts le liste. Ctrl-C arrête, le fichier restant comme il était.
        The other of the two rated this by edition %1 of “%2”. Rate it by that one, or they could never agree.\tL’autre des deux a évalué selon l’édition %1 de «\u{A0}%2\u{A0}». Évaluez selon celle-ci, sinon vous ne pourriez jamais vous accorder.
        The other side.\tL’autre côté.
        The pages say what --help says. FOLDER gets man1 with the pages in English, and a folder with man1 for each other language, as share/man has them: man -M FOLDER halqa reads them.\tLes pages disent ce que dit --help. FOLDER reçoit man1 avec les pages en anglais, et un dossier avec man1 pour chaque autre langue, comme share/man\u{A0}: man -M FOLDER halqa les lit.
        The pairs for the whole room; page keys turn, any other key comes back.\tLes binômes pour toute la salle\u{202F}; PgUp et PgDn tournent les pages, toute autre touche ramène ici.
        The pairs on paper, and a slip for each: to look at, to print, to write to a file.\tLes binômes sur papier, et un billet pour chacun\u{A0}: à regarder, à imprimer, à écrire dans un fichier.
        The paper after; after the last one, a new one.\tLa fiche suivante\u{202F}; après la dernière, une nouvelle.
        The paper could not be made: there is not enough memory or room on the disk.\tLe document n’a pas pu être fait\u{A0}: plus assez de mémoire, ou de place sur le disque.
        The paper is being made.\tLe document se prépare.
        The paper kept before, to correct it.\tLa fiche gardée avant, pour la corriger.
        The paper of %1 is taken away.\tFiche retirée\u{A0}: %1.
        The paper's id: see halqa grid FILE show GRID --papers.\tL’identifiant de la fiche\u{A0}: voir halqa grid FILE show GRID --papers.
        The papers of this vote carry codes: add --code, or say who voted with --voter.\tLes bulletins de ce vote ont des codes\u{A0}: ajoutez --code, ou dites qui a voté avec --voter.
        The parcel to make; nothing that is there is replaced.\tLe colis à faire\u{202F}; rien de ce qui est là n’est remplacé.
        The percentage is of the people invited; who came before came on an earlier day, in any city.\tLe pourcentage porte sur les invités\u{202F}; «\u{A0}déjà venus\u{A0}»\u{A0}: un jour précédent, dans n’importe quelle ville.
        The person answered. What they say follows with t.\tLa personne a répondu. Ce qu’elle dit se note avec t.
        The person before.\tLa personne précédente.
        The person does not want to be called: nobody calls again.\tLa personne ne souhaite pas être appelée\u{A0}: on ne la rappelle plus.
        The person found before.\tLa personne précédente de la liste.
        The person goes home.\tLa personne rentre chez elle.
        The person goes home. The same keys again confirm it.\tLa personne rentre chez elle. Les mêmes touches encore une fois confirment.
        The person has taken nothing on that is open.\tLa personne n’a aucun engagement en cours.
        The person in focus stands up from the table.\tLa personne sélectionnée se lève de table.
        The person who goes under: an id, or a name.\tLa personne qui s’efface\u{A0}: un identifiant, ou un nom.
        The person who is kept: an id, or a name.\tLa personne que l’on garde\u{A0}: un identifiant, ou un nom.
        The person who went home comes back.\tLa personne était partie et revient.
        The person: an id, or a name.\tLa personne\u{A0}: un identifiant, ou un nom.
        The picture on the card of %1 is cut off; something may be missing after it.\tLa photo de la fiche de %1 est coupée\u{202F}; il manque peut-être quelque chose après elle.
        The places of a whole workshop are for people. Take --organisations away.\tLes places de tout un atelier sont pour des personnes. Enlevez --organisations.
        The plan can be read nowhere, neither in the file nor in a copy: workshops, days and activities have numbers in place of their names. People, lines and votes stand in them as they stood.\tLe plan n’est lisible nulle part, ni dans le fichier ni dans une copie\u{A0}: ateliers, journées et activités ont des numéros à la place de leurs noms. Les personnes, les contributions et les votes y sont tels qu’ils étaient.
        The plan has no text at “%1”; there are %2.\tLe programme n’a pas de texte à «\u{A0}%1\u{A0}»\u{202F}; il y a %2.
        The plan: show it, move a workshop or a day, add days, reword, set places.\tLe programme\u{A0}: le montrer, déplacer un atelier ou un jour, ajouter des jours, reformuler, fixer les places.
        The poll before it on this day.\tLe vote d’avant, ce jour.
        The poll has no options yet. Harvest lines into it, or give it options.\tLe vote n’a pas encore d’options. Reprenez des contributions, ou écrivez-en.
        The poll is closed. Reopen it first.\tLe vote est clos. Rouvrez-le d’abord.
        The poll is not open yet. Open it first.\tLe vote n’est pas encore ouvert. Ouvrez-le d’abord.
        The poll is not secret. Key its ballots as usual.\tLe vote n’est pas secret. Saisissez ses bulletins comme d’habitude.
        The poll is open. From now on its rules stand: %1.\tLe vote est ouvert. Désormais ses règles sont fixées\u{A0}: %1.
        The poll is open: its rules and options stand. Close it first.\tLe vote est ouvert\u{A0}: ses règles et ses options sont fixées. Fermez-le d’abord.
        The poll is secret: its ballots are cast by code, and nothing else is counted.\tLe vote est secret\u{A0}: ses bulletins ont un code, et rien d’autre n’est compté.
        The poll, by the script's id; or as activity/poll.\tLe vote, par son identifiant dans le script\u{202F}; ou comme activité/vote.
        The port to listen on.\tLe port sur lequel écouter.
        The printed seal is not that of the file, nor was it with any papers that the file has had: weights or criteria are others, it is of something else, or it is misread.\tLe sceau imprimé n’est pas celui du fichier, ni ne l’était avec aucune des fiches que le fichier a eues\u{A0}: des poids ou des critères sont autres, il est d’autre chose, ou il est mal lu.
        The printed seal is that of the file: no answer, weight or criterion was changed.\tLe sceau imprimé est celui du fichier\u{A0}: aucune réponse, aucun poids ni critère n’a été changé.
        The printing system (CUPS) does not run on this machine. Start it (sudo systemctl start cups), or write the PDF to a file and print it elsewhere.\tLe système d’impression (CUPS) ne tourne pas sur cet ordinateur. Démarrez-le (sudo systemctl start cups), ou écrivez le PDF dans un fichier et imprimez-le ailleurs.
        The printing system does not answer (%1). Look whether CUPS runs, or write the PDF to a file.\tLe système d’impression ne répond pas (%1). Vérifiez que CUPS tourne, ou écrivez le PDF dans un fichier.
        The programme's file (otherwise the last one).\tLe fichier du programme (sinon le dernier).
        The programme's file to which venues may add.\tLe fichier du programme auquel les lieux peuvent ajouter.
        The programme's file.\tLe fichier du programme.
        The prompt and the kind of the line stand above and before the field: one key turns to the next.\tL’axe et le type de la contribution sont au-dessus et devant le champ\u{A0}: une touche passe au suivant.
        The prompt before.\tL’axe précédent.
        The prompt that it answers, with --activity; not needed where there is one.\tL’axe auquel cela répond, avec --activity\u{202F}; inutile s’il n’y en a qu’un.
        The prompt “%1” comes after this vote. Vote on what has been written before.\tL’axe «\u{A0}%1\u{A0}» vient après ce vote. On vote sur ce qui a été écrit avant.
        The prompt, by the script's id; not needed where there is one.\tL’axe, par son identifiant dans le script\u{202F}; inutile s’il n’y en a qu’un.
        The question above.\tLa question au-dessus.
        The question and the bars alone, for the whole room. Any key comes back.\tLa question et les barres seules, pour toute la salle. N’importe quelle touche ramène ici.
        The question below; after the last one, write on.\tLa question en dessous\u{202F}; après la dernière, écrire.
        The question has just become another one: read it first.\tLa question vient de changer\u{A0}: lisez-la d’abord.
        The question on the floor and the next two, in letters for the whole room. Any key comes back.\tLa question au micro et les deux suivantes, en lettres pour toute la salle. N’importe quelle touche ramène ici.
        The question that stays: a reference or an id.\tLa question qui reste\u{A0}: une référence ou un identifiant.
        The question: a reference such as asked:1:3, or an id.\tLa question\u{A0}: une référence comme asked:1:3, ou un identifiant.
        The questions that were merged into this one stand for themselves again.\tLes questions fusionnées avec celle-ci redeviennent des questions à part.
        The quorum of %1 present was not reached.\tLe quorum de %1 présents n’a pas été atteint.
        The quorum of %1 present was reached.\tLe quorum de %1 présents a été atteint.
        The receipt shows that a ballot was taken, and not what stands on it.\tLe reçu montre qu’un bulletin a été pris, et non ce qui y est marqué.
        The result cannot be written as JSON. Ask for it as text.\tLe résultat ne peut être écrit en JSON. Demandez-le en texte.
        The role %1 may not do this on %2. Whoever keeps the server permits it: halqa central init ADDRESS --programme FILE --venue %1\tLe rôle %1 n’a pas ce droit sur %2. La personne qui a la charge du serveur le donne\u{A0}: halqa central init ADDRESS --programme FILE --venue %1
        The role %1 may too much on the server (%2): it could alter or remove what others sent. Use a venue's role.\tLe rôle %1 a trop de droits sur le serveur (%2)\u{A0}: il pourrait modifier ou retirer ce que d’autres ont envoyé. Prenez le rôle d’un lieu.
        The role %1 was made. Nobody can log in with it before it has a password or a certificate.\tLe rôle %1 a été créé. Personne ne peut se connecter avec lui avant qu’il ait un mot de passe ou un certificat.
        The roles are facilitator, note-taker and organiser; all of them where none is named. It is written as .pdf or .html, or printed as text. No file of a programme is needed.\tLes rôles sont facilitator, note-taker et organiser\u{202F}; tous si aucun n’est nommé. Il est écrit en .pdf ou .html, ou affiché en texte. Aucun fichier de programme n’est nécessaire.
        The room took %1 vote.\tLa salle a voté %1 fois.\tLa salle a voté %1 fois.
        The room voted on %1: %2\tLa salle a voté sur %1. %2
        The roster or the directory has changed meanwhile. Look at it again.\tLa liste ou l’annuaire a changé entre-temps. Vérifiez de nouveau.
        The roster; - for standard input. Or a package of halqa export.\tLa liste\u{202F}; - pour l’entrée standard. Ou un paquet de halqa export.
        The row on that line is somebody else than whom it may be; all for every row in doubt; repeatable.\tLa ligne désigne quelqu’un d’autre que la personne possible\u{202F}; all pour toutes les lignes douteuses\u{202F}; répétable.
        The row on that line is this person: an id, or the line of an earlier row; all for every row that may be one person alone; repeatable.\tLa ligne porte cette personne\u{A0}: un identifiant, ou le numéro d’une ligne précédente\u{202F}; all pour chaque ligne qui ne peut être qu’une seule personne\u{202F}; répétable.
        The rule %1 does not take “%2”; it takes %3.\tLa règle %1 n’accepte pas «\u{A0}%2\u{A0}»\u{202F}; elle accepte %3.
        The rule %1 has an option of its own: %2.\tLa règle %1 a sa propre option\u{A0}: %2.
        The rule %1 is stated twice.\tLa règle %1 est donnée deux fois.
        The rules keep them apart from everybody who teaches. Choose by hand all the same: h.\tLes règles l’écartent de tous ceux qui enseignent. Choisir quand même à la main\u{A0}: h.
        The rules keep them apart.\tLes règles les séparent.
        The run sheet is home: one key starts the activity in focus, and asks before it ends one that runs. What a delay does to the afternoon is always shown.\tOn revient toujours au déroulé\u{A0}: une touche commence l’activité sélectionnée, et demande avant d’en terminer une qui est en cours. L’effet d’un retard sur l’après-midi se voit toujours.
        The run sheet: list, start, end, resume, extend, shift.\tLe déroulé\u{A0}: list, start, end, resume, extend, shift.
        The same as halqa tally says of a file of ballots; options are called by their numbers. Hands and stickers, of which there are no ballots, are in show.\tComme halqa tally pour un fichier de bulletins\u{202F}; les options sont appelées par leur numéro. Les mains et les gommettes, qui n’ont pas de bulletins, sont dans show.
        The same class under %1 of the %2 weightings that people of the rooms gave.\tLa même classe avec %1 des %2 pondérations données dans les salles.
        The script asks for it: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} and groups, the number of tables. Nobody is in two places. Once people have been checked in, whoever is not there is left out, and all others stay when and where they are. halqa sheet FILE timetable prints it.\tLe script le demande\u{A0}: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} et groups, le nombre de tables. Personne n’est à deux endroits. Une fois les gens pointés, qui n’est pas là est laissé de côté, et tous les autres gardent leur heure et leur table. halqa sheet FILE timetable l’imprime.
        The script asks for no timetable here. Write meetings: {minutes: 15} and groups: 8 into the activity.\tLe script ne demande pas d’horaire ici. Écrivez meetings: {minutes: 15} et groups: 8 dans l’activité.
        The script has no categories.\tLe script n’a pas de catégories.
        The script has no category “%1”. It was kept as written.\tLe script n’a pas de catégorie «\u{A0}%1\u{A0}». Elle est gardée telle quelle.
        The script of keys; - for standard input.\tLa suite de touches\u{202F}; - pour l’entrée standard.
        The script.\tLe script.
        The script: a path, or a name that halqa new --list says.\tLe script\u{A0}: un chemin, ou un nom que donne halqa new --list.
        The seal does not fit the ballots: this is not what was in the urn. Look with halqa verify.\tLe scellé ne correspond pas aux bulletins\u{A0}: ce n’est pas ce qui était dans l’urne. Vérifiez avec halqa verify.
        The seal is made of what is rated, of every mark, weight and criterion: one other answer is another seal. Whether it still is that of the file says: %1\tLe sceau est fait de ce qui est évalué, de chaque note, poids et critère\u{A0}: une seule autre réponse donne un autre sceau. Pour savoir s’il est encore celui du fichier\u{A0}: %1
        The second round of %1.\tSecond tour du vote %1.
        The server (otherwise the one that was named last).\tLe serveur (sinon le dernier nommé).
        The server that keeps what laptops wrote: prepare it, look at it.\tLe serveur qui garde ce que les ordinateurs ont écrit\u{A0}: le préparer, le regarder.
        The server: postgresql://ROLE@HOST/DATABASE\tLe serveur\u{A0}: postgresql://ROLE@HOST/DATABASE
        The server: postgresql://ROLE@HOST/DATABASE (otherwise the one that was named last).\tLe serveur\u{A0}: postgresql://ROLE@HOST/DATABASE (sinon le dernier nommé).
        The share is of\tPart calculée sur
        The sheet of a spreadsheet, by name or number; by default the first that holds anything.\tLa feuille d’un classeur, par son nom ou son numéro\u{202F}; par défaut la première qui contient quelque chose.
        The sheet to read, by its name or number (otherwise the one that lists people).\tLa feuille à lire, par son nom ou son numéro (sinon celle qui contient des personnes).
        The smallest lots are drawn.\tLes plus petites empreintes sont tirées.
        The spreadsheet could not calculate this cell: “%1”. It was taken for empty.\tLe tableur n’a pas pu calculer cette cellule\u{A0}: «\u{A0}%1\u{A0}». Elle a été considérée comme vide.
        The spreadsheet could not calculate this cell: “%1”. Put it right there and save the file again.\tLe tableur n’a pas pu calculer cette cellule\u{A0}: «\u{A0}%1\u{A0}». Corrigez-la dans le tableur et enregistrez de nouveau le fichier.
        The spreadsheet does not show this row. It was taken all the same.\tLe classeur n’affiche pas cette ligne. Elle a été prise quand même.
        The survey has not brought any answers.\tLe questionnaire n’a pas reçu de réponse.
        The system has no memory or no files left. Close other programs, then try again.\tLe système n’a plus assez de mémoire, ou trop de fichiers sont ouverts. Fermez d’autres logiciels, puis réessayez.
        The table before.\tLa table précédente.
        The table to the left.\tLa table à gauche.
        The table to the right.\tLa table à droite.
        The table with that number; it stays yours, also after a restart.\tLa table de ce numéro\u{202F}; elle reste la vôtre, même après un redémarrage.
        The table, from 1; 0 for none (otherwise one where people are few).\tLa table, à partir de 1\u{202F}; 0 pour aucune (sinon une table où il y a peu de monde).
        The table, from 1; 0 for none.\tLa table, à partir de 1\u{202F}; 0 pour aucune.
        The table, from 1; not needed where there is one circle.\tLa table, à partir de 1\u{202F}; inutile quand il n’y a qu’un cercle.
        The tables are being planned.\tCalcul du plan des tables en cours.
        The tables have not written anything yet (F5). Their lines will stand here; e writes an option.\tLes tables n’ont encore rien écrit (F5). Leurs contributions viendront ici\u{202F}; e écrit une option.
        The tables have not written anything yet.\tLes tables n’ont encore rien écrit.
        The tables of %1 are cleared.\tTables défaites\u{A0}: %1.
        The tables of another activity of the day.\tLes tables d’une autre activité du jour.
        The telephone.\tLe téléphone.
        The terminal “%1” cannot move its cursor. Try: TERM=xterm-256color halqa\tLe terminal «\u{A0}%1\u{A0}» ne sait pas déplacer son curseur. Essayez\u{A0}: TERM=xterm-256color halqa
        The test exchanges people whole: each takes somebody else's seats and keeps their own ties. Its p is exact: one more than how often the difference was as large then, of one more than all exchanges. The same --seed gives the same p.\tLe test échange les personnes entières\u{A0}: chacune prend les places d’une autre et garde ses propres liens. Son p est exact\u{A0}: un de plus que le nombre de fois où l’écart a été aussi grand, sur un de plus que tous les échanges. Le même --seed donne le même p.
        The text as it is to be; none to leave it.\tLe nouveau texte\u{202F}; aucun pour le laisser.
        The text as you saw it: when the line says something else by now, nothing is done.\tLe texte tel que vous l’avez vu\u{A0}: si la contribution dit autre chose entre-temps, rien n’est fait.
        The text in “%1” is missing.\tLe texte en «\u{A0}%1\u{A0}» manque.
        The third has fewer than half as many as the first: only two go on.\tLa troisième a moins de la moitié des «\u{A0}bonne\u{A0}» de la première\u{A0}: deux seulement continuent.
        The time that is left, in letters for the whole room. Any key comes back.\tLe temps qui reste, en grand pour toute la salle. N’importe quelle touche ramène ici.
        The time that the clock shows at first: 2026-12-01T08:30 (otherwise now).\tL’heure que montre l’horloge au début\u{A0}: 2026-12-01T08:30 (sinon maintenant).
        The time zone that the workshop is held in: Africa/Casablanca.\tLe fuseau horaire où se tient l’atelier\u{A0}: Africa/Casablanca.
        The timetable would not say any more that these have met: %1.\tL’horaire ne dirait plus que ceux-ci se sont rencontrés\u{A0}: %1.
        The tour writes into the file. Take it in a rehearsal: halqa demo --tour\tLa visite écrit dans le fichier. Faites-la en répétition\u{A0}: halqa demo --tour
        The town.\tLa ville.
        The two counters differ on %1. Count it again, both of you.\tLes deux scrutateurs diffèrent (%1). Recomptez tous les deux.
        The two counters differ on %1. Count it again, both of you: type the number, then a for the other counter.\tLes deux scrutateurs diffèrent (%1). Recomptez tous les deux\u{A0}: tapez le nombre, puis la touche a pour l’autre.
        The two counters do not agree on %1, where nothing counts so far.\tLes deux scrutateurs ne sont pas d’accord (%1)\u{202F}; rien n’y compte donc.
        The two differ on %1. Settle that first.\tLes deux diffèrent sur %1. Accordez d’abord cela.
        The urn of this poll stands on the laptop that opened it. Key its ballots there, and close it there.\tL’urne de ce vote se trouve sur l’ordinateur qui l’a ouvert. Saisissez-y les bulletins, et clôturez-le là-bas.
        The urn of this poll was emptied and sealed. Nothing about it can be changed.\tL’urne de ce vote a été vidée et scellée. On ne peut plus rien y changer.
        The value is missing: %1.\tIl manque la valeur\u{A0}: %1.
        The vote is open; nothing has been counted yet.\tLe vote est ouvert\u{202F}; rien n’est encore compté.
        The vote is secret, and a command line stays in the shell's history: leave code and ballot out; they are asked for, or read from standard input as CODE LINE.\tLe vote est secret, et une ligne de commande reste dans l’historique du shell\u{A0}: ne donnez ni code ni bulletin\u{202F}; ils sont demandés, ou lus sur l’entrée standard sous la forme CODE LINE.
        The vote is secret: leave --voter and --category out.\tLe vote est secret\u{A0}: enlevez --voter et --category.
        The vote is secret: nothing of it is known before it is closed.\tLe vote est secret\u{A0}: on n’en sait rien avant la clôture.
        The vote is secret: the code on the paper is needed as well.\tLe vote est secret\u{A0}: il faut aussi le code du bulletin.
        The vote is still open; these are the counts so far.\tLe vote est encore ouvert\u{202F}; voici le décompte jusqu’ici.
        The vote that gives the weights has %1 options, the grid %2 themes. They have to be the same.\tLe vote qui donne les poids a %1 options, la grille %2 thèmes. Ce doivent être les mêmes.
        The vote that gives the weights is not closed. No class is given before.\tLe vote qui donne les poids n’est pas clos. Pas de classe avant.
        The vote was closed meanwhile: the ballot “%1” is not kept.\tLe vote vient d’être clos\u{A0}: le bulletin «\u{A0}%1\u{A0}» n’est pas noté.
        The vote was closed meanwhile: the ballot “%1” with the code %2 is not kept.\tLe vote vient d’être clos\u{A0}: le bulletin «\u{A0}%1\u{A0}», code %2, n’est pas noté.
        The vote was closed meanwhile: “%1” for %2 is not kept.\tLe vote vient d’être clos\u{A0}: «\u{A0}%1\u{A0}» (%2) n’est pas noté.
        The vote was closed meanwhile: “%1”, a number of ballots, is not kept.\tLe vote vient d’être clos\u{A0}: «\u{A0}%1\u{A0}», un nombre de bulletins, n’est pas noté.
        The vote was secret. Hash over the ballots, sorted by their random keys: %1\tLe vote était secret. Empreinte des bulletins, triés par leurs clés tirées au sort\u{A0}: %1
        The vote was withdrawn meanwhile: “%1” is not kept.\tLe vote vient d’être retiré\u{A0}: «\u{A0}%1\u{A0}» n’est pas noté.
        The voter's category (otherwise that of --voter).\tLa catégorie du votant (sinon celle de --voter).
        The votes alone meet the quotas: %1.\tLes voix suffisent à respecter les quotas\u{A0}: %1.
        The votes of %1 go on: %2.\tReport des voix (%1)\u{A0}: %2.
        The votes of %1 go on: %2; %3 name nobody else.\tReport des voix (%1)\u{A0}: %2\u{202F}; sans autre choix\u{A0}: %3.
        The votes of %1 name nobody else: %2.\tVoix sans autre choix (%1)\u{A0}: %2.
        The votes of the option in focus, from the source that is counted.\tLes voix de l’option sélectionnée, pour la source que l’on compte.
        The walk-in is somebody new, whoever of the directory may be meant.\tLa personne est nouvelle, même si quelqu’un de l’annuaire pourrait être visé.
        The wall\tLe mur
        The wall, in a browser: %1\tLe mur, dans un navigateur\u{A0}: %1
        The whole room\tToute la salle
        The whole summary is with the organiser\tLa synthèse complète est chez l’organisateur
        The window is %1; Halqa needs %2\tla fenêtre fait %1\u{202F}; il faut %2
        The workshop that everybody on it is invited to, by the script's id.\tL’atelier auquel tous sont invités, par son identifiant dans le script.
        The workshop to open, by the script's id: fes.\tL’atelier à ouvrir, par son identifiant dans le script\u{A0}: fes.
        The workshop, by the script's id (otherwise the only one, or the one that is held today).\tL’atelier, par l’identifiant du script (sinon le seul, ou celui qui se tient aujourd’hui).
        The workshop, by the script's id.\tL’atelier, par son identifiant dans le script.
        The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).\tL’atelier, par son identifiant dans le script\u{A0}: fes (sinon le seul, ou celui d’aujourd’hui).
        The workshop, by the script's id: fes.\tL’atelier, par son identifiant dans le script\u{A0}: fes.
        Theme\tThème
        Theme of the day\tThème du jour
        Themes\tThèmes
        Themes are tags and how many dots may go to each, such as: heat 3, water 2.\tLes thèmes sont des étiquettes et le nombre de gommettes pour chacune, par exemple\u{A0}: chaleur 3, eau 2.
        There already\tDéjà là
        There are keys and values here; expected %1.\tIl y a ici des clés et des valeurs\u{202F}; attendu\u{A0}: %1.
        There are more than %1 characters in this cell. Shorten it, or leave the column out of the file.\tCette case contient plus de %1 caractères. Raccourcissez-la, ou retirez la colonne du fichier.
        There are no digits %1; there are western, arabic-indic.\tIl n’y a pas de chiffres %1\u{202F}; il y a western, arabic-indic.
        There are no organisations yet.\tIl n’y a pas encore d’organisation.
        There are no polls here. Make one: halqa poll FILE create CODE.\tIl n’y a pas de votes ici. Créez-en un\u{A0}: halqa poll FILE create CODE.
        There are no such actions.\tAucune action de ce genre.
        There are no such lines.\tAucune contribution de ce genre.
        There are no such links.\tAucun lien de ce genre.
        There are no such questions.\tIl n’y a pas de telles questions.
        There is %1 column, but this row has %2 cells. Put a text that holds the separator in quotes.\tIl y a %1 colonne, mais cette ligne a %2 cellules. Mettez entre guillemets un texte qui contient le séparateur.\tIl y a %1 colonnes, mais cette ligne a %2 cellules. Mettez entre guillemets un texte qui contient le séparateur.
        There is %1 mark for %2 criteria. A blank one is a point.\tIl y a %1 note pour %2 critères. Une note vide s’écrit par un point.\tIl y a %1 notes pour %2 critères. Une note vide s’écrit par un point.
        There is %1 to spend. What options cost:\tIl y a %1 à dépenser. Coût des options\u{A0}:
        There is a count already for %1: %2. Give it up?\tIl y a déjà un nombre (%1)\u{A0}: %2. Y renoncer\u{202F}?
        There is a count already for %1: %2. Replace it by %3?\tIl y a déjà un nombre (%1)\u{A0}: %2. Le remplacer par %3\u{202F}?
        There is a list here; expected %1.\tIl y a ici une liste\u{202F}; attendu\u{A0}: %1.
        There is a paper of this already, kept by %1. Change that one.\tIl y a déjà une fiche pour ceci, saisie par %1. Modifiez celle-là.
        There is a zero byte here. This is not a text; export the roster again.\tIl y a un octet nul ici. Ce n’est pas un texte\u{202F}; exportez de nouveau la liste.
        There is already: “%1”.\tIl y a déjà\u{A0}: «\u{A0}%1\u{A0}».
        There is no %1 on this scale; there are %2 to %3.\tIl n’y a pas de %1 sur cette échelle, qui va de %2 à %3.
        There is no activity “%1”; this day has %2.\tIl n’y a pas d’activité «\u{A0}%1\u{A0}»\u{202F}; ce jour a %2.
        There is no address in “%1”: name@example.org.\tIl n’y a pas d’adresse dans «\u{A0}%1\u{A0}»\u{A0}: nom@example.org.
        There is no ballot %1. See: halqa poll FILE ballots %2.\tIl n’y a pas de bulletin %1. Voyez\u{A0}: halqa poll FILE ballots %2.
        There is no category “%1”; the script has %2.\tIl n’y a pas de catégorie «\u{A0}%1\u{A0}»\u{202F}; le script a %2.
        There is no day “%1”; this workshop has %2.\tIl n’y a pas de jour «\u{A0}%1\u{A0}»\u{202F}; cet atelier a %2.
        There is no edition %1 of “%2”. There are: %3.\tIl n’y a pas d’édition %1 de «\u{A0}%2\u{A0}». Il y a\u{A0}: %3.
        There is no encoding %1; there are %2.\tIl n’y a pas d’encodage %1\u{202F}; il y a %2.
        There is no file yet. Make one: halqa new FILE --script eco-hammam, or play with one: halqa demo\tIl n’y a pas encore de fichier. En créer un\u{A0}: halqa new FILE --script eco-hammam, ou jouer avec un exemple\u{A0}: halqa demo
        There is no heading.\tIl n’y a pas d’en-tête.
        There is no language %1; there are %2.\tIl n’y a pas de langue %1\u{202F}; il y a %2.
        There is no layout %1; there are %2.\tIl n’y a pas de disposition %1\u{202F}; il y a %2.
        There is no line %1 that could be the heading.\tIl n’y a pas de ligne %1 qui puisse être l’en-tête.
        There is no line to mark. Press e to write an option in your own words.\tAucune contribution à marquer. e écrit une option avec vos propres mots.
        There is no line yet. Type one and press Enter.\tPas encore de contribution. Tapez-en une, puis Enter.
        There is no line “%1” on this day. Removed from that list last: “%2”, by %3, %4.\tIl n’y a pas de contribution «\u{A0}%1\u{A0}» ce jour-là. Retirée en dernier de cette liste\u{A0}: «\u{A0}%2\u{A0}», par %3, %4.
        There is no line “%1” on this day. See the references: halqa line FILE list.\tIl n’y a pas de contribution «\u{A0}%1\u{A0}» ce jour-là. Voyez les références\u{A0}: halqa line FILE list.
        There is no link “%1”. See the ids: halqa link FILE list.\tIl n’y a pas de lien «\u{A0}%1\u{A0}». Voyez les identifiants\u{A0}: halqa link FILE list.
        There is no method %1; --methods lists them.\tIl n’y a pas de méthode %1\u{202F}; --methods les énumère.
        There is no name in this row.\tIl n’y a pas de nom dans cette ligne.
        There is no note %1. See: halqa poll FILE reservation %2.\tIl n’y a pas de réserve %1. Voir\u{A0}: halqa poll FILE reservation %2.
        There is no number %1 in the list. See: halqa conflicts %2 list\tIl n’y a pas de numéro %1 dans la liste. Voir\u{A0}: halqa conflicts %2 list
        There is no number from this source to take back.\tAucun nombre de cette source à annuler.
        There is no option %1.\tIl n’y a pas d’option %1.
        There is no other organisation.\tIl n’y a pas d’autre organisation.
        There is no paper “%1”.\tIl n’y a pas de fiche «\u{A0}%1\u{A0}».
        There is no poll “%1”; here are %2.\tIl n’y a pas de vote «\u{A0}%1\u{A0}»\u{202F}; ici il y a %2.
        There is no printer “%1”; there are: %2.\tIl n’y a pas d’imprimante «\u{A0}%1\u{A0}»\u{202F}; il y a\u{A0}: %2.
        There is no programme in this file yet.\tIl n’y a pas encore de programme dans ce fichier.
        There is no prompt “%1” on this day.\tIl n’y a pas d’axe «\u{A0}%1\u{A0}» ce jour-là.
        There is no prompt “%1”; this activity has %2.\tIl n’y a pas d’axe «\u{A0}%1\u{A0}»\u{202F}; cette activité a %2.
        There is no quorum.\tLe quorum n’est pas atteint.
        There is no row on line %1 of %2.\tIl n’y a personne à la ligne %1 (%2).
        There is no rule “%1”; there are %2.\tIl n’y a pas de règle «\u{A0}%1\u{A0}»\u{202F}; il y a %2.
        There is no script in this file. It begins with “halqa: 1”.\tIl n’y a pas de script dans ce fichier. Il commence par «\u{A0}halqa: 1\u{A0}».
        There is no script “%1”, and none is installed. Give a path: --script my.yaml.\tIl n’y a pas de script «\u{A0}%1\u{A0}», et aucun n’est installé. Donnez un chemin\u{A0}: --script mon.yaml.
        There is no script “%1”; there are: %2. See: halqa new --list.\tIl n’y a pas de script «\u{A0}%1\u{A0}»\u{202F}; il y a\u{A0}: %2. Voir\u{A0}: halqa new --list.
        There is no setting “%1”. There are: %2.\tIl n’y a pas de réglage «\u{A0}%1\u{A0}». Il y a\u{A0}: %2.
        There is no sheet “%1”; there are %2.\tIl n’y a pas de feuille «\u{A0}%1\u{A0}»\u{202F}; il y a %2.
        There is no sound copy of it in %1.\tIl n’y en a pas de copie saine dans %1.
        There is no such day in this file.\tCe jour n’existe pas dans ce fichier.
        There is no such grid. There are: %1.\tCette grille n’existe pas. Il y a\u{A0}: %1.
        There is no such link. See them: halqa link FILE list.\tCe lien n’existe pas. Voyez les liens\u{A0}: halqa link FILE list.
        There is no such option: the poll has 1.\tCette option n’existe pas\u{A0}: le vote n’a que l’option 1.\tCette option n’existe pas\u{A0}: le vote a les options 1 à %1.
        There is no such page.\tCette page n’existe pas.
        There is no such table: this activity has 1.\tCette table n’existe pas\u{A0}: l’activité n’a que la table 1.\tCette table n’existe pas\u{A0}: l’activité a les tables 1 à %1.
        There is no table %1 in “%2”. It begins again when tables do.\tIl n’y a pas de table %1 dans «\u{A0}%2\u{A0}». Cette page reprend quand les tables reprennent.
        There is no vote “%1” in this file yet. Before it is taken and closed “%2” gives no class.\tIl n’y a pas encore de vote «\u{A0}%1\u{A0}» dans ce fichier. Tant qu’il n’est pas tenu et clos, «\u{A0}%2\u{A0}» ne donne pas de classe.
        There is no way to %1 now. The file stays as it was; try again when there is a connection.\t%1 est injoignable pour l’instant. Le fichier reste tel quel\u{202F}; réessayez quand il y aura une connexion.
        There is no workshop “%1” in this script.\tIl n’y a pas d’atelier «\u{A0}%1\u{A0}» dans ce script.
        There is no workshop “%1”; this file has %2.\tIl n’y a pas d’atelier «\u{A0}%1\u{A0}»\u{202F}; ce fichier a %2.
        There is none here; the console opens in one, or with %1\til n’y en a pas ici\u{202F}; la console s’ouvre dans un terminal, ou avec %1
        There is none of this file yet\til n’y en a pas encore de ce fichier
        There is none, or it does not say\til n’y en a pas, ou elle ne dit rien
        There is none.\tIl n’y en a pas.
        There is nothing here; expected %1.\tIl n’y a rien ici\u{202F}; attendu\u{A0}: %1.
        There is nothing in this file.\tIl n’y a rien dans ce fichier.
        There is nothing left to decide: one option has more than half, or none is left to meet it.\tIl ne reste rien à décider\u{A0}: une option a plus de la moitié, ou aucune autre ne reste en face.
        There is nothing to stand on this sheet.\tIl n’y a rien à mettre sur cette feuille.
        There is nothing to take back.\tIl n’y a rien à annuler.
        There is nothing to take: everybody is known and invited.\tIl n’y a rien à prendre\u{A0}: toutes ces personnes sont connues et invitées.
        There is nothing to tell yet of %1.\tIl n’y a encore rien à dire de\u{A0}: %1.
        There is “%1” already in that town. Join the two, or give another name.\tIl y a déjà «\u{A0}%1\u{A0}» dans cette ville. Réunissez les deux, ou donnez un autre nom.
        There were %1 to spend.\tIl y avait %1 à dépenser.
        These ballots cannot be counted so. Look at the rules and the options of the poll.\tCes bulletins ne peuvent pas être comptés ainsi. Vérifiez les règles et les options du vote.
        These days would lie after the year 9999.\tCes jours tomberaient après l’an 9999.
        These tables are made. Turn to the next ones that are not.\tCes tables sont faites. Passez aux suivantes qui ne le sont pas.
        These tables have written %1 line already. Seat everybody anew?\tCes tables ont déjà écrit %1 contribution. Replacer tout le monde\u{202F}?\tCes tables ont déjà écrit %1 contributions. Replacer tout le monde\u{202F}?
        These texts were left, since they may mean somebody else:\tCes textes sont restés, car ils peuvent désigner quelqu’un d’autre\u{A0}:
        These two are linked in this way already, and have agreed on it. Change that link, or say another form.\tCes deux-là ont déjà convenu d’un tel lien. Modifiez ce lien, ou dites une autre forme.
        These two are linked several times. Repeat it with the id: %1.\tPlusieurs liens unissent ces deux-là. Répétez avec l’identifiant\u{A0}: %1.
        These two are not linked. See: halqa link FILE list.\tCes deux-là ne sont pas liés. Voyez\u{A0}: halqa link FILE list.
        These venues may add to no programme yet: name its file with --programme.\tCes lieux ne peuvent encore ajouter à aucun programme\u{A0}: nommez son fichier avec --programme.
        They are no pair: what was proposed goes, what was agreed on is over.\tCe n’est pas un binôme\u{A0}: ce qui était proposé disparaît, ce qui était convenu est terminé.
        They are on the same disk: copy the file to a stick in the evening\tElles sont sur le même disque\u{A0}: copier le fichier sur une clé le soir
        They count as %1.\tIls comptent pour %1.
        They have no dots.\tElles n’ont aucune gommette.
        They have no points.\tElles n’ont aucun point.
        They have no votes.\tElles n’ont aucune voix.
        They replace the options it had. LINE is a reference such as fuel:2:3 (see halqa line FILE list), or an id.\tElles remplacent les options qu’il avait. LINE est une référence comme fuel:2:3 (voir halqa line FILE list), ou un identifiant.
        This activity has ended. Press r to go on with it.\tCette activité est terminée. Tapez r pour la reprendre.
        This activity has no prompts, so no lines are written in it.\tCette activité n’a pas d’axes, on n’y note donc rien.
        This activity is held in one circle, without tables.\tCette activité se tient en un seul cercle, sans tables.
        This activity is over: no tables are planned for it any more. Turn to one that is to come.\tCette activité est terminée\u{A0}: ses tables ne sont plus préparées. Passez à une activité à venir.
        This activity would end after midnight.\tCette activité finirait après minuit.
        This cannot be done now.\tImpossible pour l’instant.
        This cannot be done there now.\tCela ne peut pas se faire là-bas maintenant.
        This code is not known here. Compare it with your slip, sign by sign, or ask at the desk.\tCe code n’est pas connu ici. Comparez-le à votre bulletin, caractère par caractère, ou demandez à l’accueil.
        This comes as %1: say it with --format.\tCeci existe en %1\u{A0}: dites-le avec --format.
        This day has no activities.\tCe jour n’a pas d’activités.
        This day has no matching, or no needs and offers were written down.\tCe jour ne rapproche rien, ou ni besoins ni offres ne sont notés.
        This day has no vote. Make one, or print blank ballot papers for one that comes up.\tCe jour n’a aucun vote. Créez-en un, ou imprimez des bulletins vierges pour celui qui viendrait.
        This day is today.\tC’est la journée d’aujourd’hui.
        This does not come from the ballot as it is now. Fill it in once more.\tCeci ne vient pas du bulletin tel qu’il est maintenant. Remplissez-le encore une fois.
        This does not come from the page as it is now. Write it once more.\tCeci ne vient pas de la page telle qu’elle est maintenant. Écrivez-le encore une fois.
        This does not write .%1. End the name of --output in %2.\tCette commande n’écrit pas de .%1. Terminez le nom de --output par %2.
        This file can only be read: look at everything and print it, nothing is kept.\tCe fichier ne peut qu’être lu\u{A0}: tout se regarde et s’imprime, rien n’est conservé.
        This first: 1, 2 or 3, whichever reads right. Esc decides later, then every key leads on.\tD’abord ceci\u{A0}: 1, 2 ou 3, celle qui se lit bien. Esc remet à plus tard, puis toutes les touches servent.
        This grid gives no class.\tCette grille ne donne pas de classe.
        This grid rates days.\tCette grille évalue des jours.
        This grid rates lines.\tCette grille évalue des contributions.
        This grid rates links.\tCette grille évalue des liens.
        This grid rates organisations that are in the directory.\tCette grille évalue des organisations de l’annuaire.
        This grid rates people.\tCette grille évalue des personnes.
        This grid rates workshops.\tCette grille évalue des ateliers.
        This is a spreadsheet of another kind. Open it and save it as XLSX or CSV, then import that.\tC’est un classeur d’un autre type. Ouvrez-le et enregistrez-le en XLSX ou en CSV, puis importez ce nouveau fichier.
        This is day %1 by its number but day %2 by its place.\tC’est le jour %1 par son numéro, mais le jour %2 par sa place.
        This is done and kept; only the answer cannot be written: %1. Do not repeat the command.\tC’est fait et gardé\u{202F}; seule la réponse ne peut être écrite\u{A0}: %1. Ne répétez pas la commande.
        This is due by %1: as another kind it would leave the actions. Take the date away first.\tÀ faire pour le %1\u{A0}: sous un autre type, elle quitterait les actions. Retirez d’abord la date.
        This is larger than any roster: more than %1 million bytes.\tC’est plus grand que toute liste\u{A0}: plus de %1 millions d’octets.
        This is larger than any script.\tC’est plus grand que tout script.
        This is missing: %1.\tIl manque\u{A0}: %1.
        This is more than an archive holds. Name a folder: --to FOLDER.\tC’est plus que ce que contient une archive. Nommez un dossier\u{A0}: --to FOLDER.
        This is nested deeper than any script.\tC’est imbriqué plus profondément que tout script.
        This is no address of a server. Right is: postgresql://ROLE@HOST/DATABASE\tCe n’est pas l’adresse d’un serveur. Il faut\u{A0}: postgresql://ROLE@HOST/DATABASE
        This is no code: it has eight signs, and none of 0, O, 1, I, L, 2, Z, 5, S, 8, B, U and V is among them.\tCe n’est pas un code\u{A0}: il a huit caractères, et aucun de 0, O, 1, I, L, 2, Z, 5, S, 8, B, U et V.
        This is no setting. Write a name, = and a value: bidi = auto.\tCe n’est pas un réglage. Écrivez un nom, = et une valeur\u{A0}: bidi = auto.
        This is no table. Export the roster as XLSX or CSV.\tCe n’est pas un tableau. Exportez la liste en XLSX ou en CSV.
        This is no time of day. Write it as 14:30.\tCe n’est pas une heure. Écrivez-la ainsi\u{A0}: 14:30.
        This is not UTF-8 text. Save the file as UTF-8.\tCe n’est pas un texte UTF-8. Enregistrez le fichier en UTF-8.
        This is not YAML: %1.\tCe n’est pas du YAML\u{A0}: %1.
        This is not a date. Write it as year-month-day: 2026-12-31.\tCe n’est pas une date. Écrivez-la année-mois-jour\u{A0}: 2026-12-31.
        This is still used elsewhere in the file, so it cannot be removed.\tCela sert encore ailleurs dans le fichier\u{A0}: impossible de le retirer.
        This is the same person as on line %1, which counts; what it leaves open was taken from here.\tC’est la même personne qu’à la ligne %1, qui compte\u{202F}; ce qui y manque a été pris ici.
        This is what stands in the file under your name. Say so where something is otherwise.\tVoici ce qui est noté à votre nom. Dites-le si quelque chose n’est pas exact.
        This laptop has no id yet. Start telephones with: halqa serve FILE.\tCet ordinateur n’a pas encore d’identifiant. Lancez les téléphones par\u{A0}: halqa serve FILE.
        This laptop has no name here.\tCet ordinateur n’a pas de nom ici.
        This laptop is called %1 here.\tCet ordinateur s’appelle %1 ici.
        This laptop is on no network that telephones can reach. Switch its hotspot on, or connect it to the router of the room.\tCet ordinateur n’est sur aucun réseau que des téléphones atteignent. Activez son partage de connexion, ou connectez-le au routeur de la salle.
        This laptop's clock shows %1, and this Halqa was made later: set the clock.\tL’horloge de cet ordinateur indique %1, et cette version de Halqa a été faite après\u{A0}: réglez l’horloge.
        This laptop's clock shows %1, the last entry of the file is of %2. One is wrong: look at the clock.\tL’horloge de cet ordinateur indique %1, la dernière entrée du fichier date de %2. L’une des deux est fausse\u{A0}: vérifiez l’horloge.
        This laptop's id cannot be kept in %1; make that folder writable, or set XDG_STATE_HOME.\tL’identifiant de cet ordinateur ne peut être gardé dans %1\u{202F}; autorisez l’écriture dans ce dossier, ou définissez XDG_STATE_HOME.
        This line is no action: only what somebody took on is done or dropped.\tCette contribution n’est pas une action\u{A0}: seul un engagement est fait ou abandonné.
        This line is no ballot of this poll. Nothing was written; look at it again.\tCette ligne n’est pas un bulletin de ce vote. Rien n’a été écrit\u{202F}; relisez-la.
        This line stands too far left or right, or is not what the lines above lead up to.\tCette ligne est trop à gauche ou à droite, ou ne suit pas de ce qui est au-dessus.
        This list has %1 rows; %2 are read at once, and none was. Is it the right file? If so, cut it into several.\tCette liste a %1 lignes\u{202F}; %2 au plus sont lues à la fois, et aucune ne l’a été. Est-ce le bon fichier\u{202F}? Si oui, partagez-le en plusieurs.
        This list may have %1 item at most; it has %2.\tIl faut au plus %1 élément dans cette liste\u{202F}; il y en a %2.\tIl faut au plus %1 éléments dans cette liste\u{202F}; il y en a %2.
        This list needs at least %1 item; it has %2.\tIl faut au moins %1 élément dans cette liste\u{202F}; il y en a %2.\tIl faut au moins %1 éléments dans cette liste\u{202F}; il y en a %2.
        This machine does not know the terminal “%1”. Try: TERM=xterm-256color halqa\tCet ordinateur ne connaît pas le terminal «\u{A0}%1\u{A0}». Essayez\u{A0}: TERM=xterm-256color halqa
        This machine has no program %1: it cannot print. Install cups-client, or write the PDF to a file and print it elsewhere.\tCet ordinateur n’a pas le logiciel %1\u{A0}: il ne peut pas imprimer. Installez cups-client, ou écrivez le PDF dans un fichier et imprimez-le ailleurs.
        This machine knows no printer. Connect one and add it in the system's settings, or write the PDF to a file and print it elsewhere.\tCet ordinateur ne connaît aucune imprimante. Branchez-en une et ajoutez-la dans les réglages du système, ou écrivez le PDF dans un fichier et imprimez-le ailleurs.
        This machine knows no time zone “%1”. Write it as Africa/Casablanca.\tCet ordinateur ne connaît pas de fuseau «\u{A0}%1\u{A0}». Écrivez-le ainsi\u{A0}: Africa/Casablanca.
        This one reads right; a digit of any keyboard.\tCelle-ci se lit bien\u{202F}; un chiffre de n’importe quel clavier.
        This paper counts as: %1\tCe bulletin compte pour\u{A0}: %1
        This person has not been checked in.\tCette personne n’a pas été pointée.
        This person is here already.\tCette personne est déjà là.
        This person was here and has left. Let them return instead.\tCette personne est venue, puis repartie. Notez plutôt son retour.
        This poll cannot be counted as it stands: look at its seats, costs and budget.\tCe vote ne peut pas être compté tel quel\u{A0}: vérifiez ses sièges, ses coûts et son budget.
        This process has taken a terminal already.\tCe processus tient déjà un terminal.
        This programme has no grid in which people say whom of the others they know.\tCe programme n’a pas de grille où chacun dit qui il connaît parmi les autres.
        This programme has no grid. Add one from a file: halqa grid add.\tCe programme n’a pas de grille. Ajoutez-en une depuis un fichier\u{A0}: halqa grid add.
        This programme has no grids.\tCe programme n’a pas de grilles.
        This programme has no later day: name a day with --day.\tCe programme n’a pas de jour de suivi\u{A0}: nommez un jour avec --day.
        This programme has no later day: there is nothing yet by which to say what came of it.\tCe programme n’a pas de jour de suivi\u{A0}: rien ne permet encore de dire ce qu’il en est advenu.
        This programme has no such grid. Add one from a file: halqa grid add.\tCe programme n’a pas une telle grille. Ajoutez-en une d’un fichier\u{A0}: halqa grid add.
        This programme has no workshops.\tCe programme n’a pas d’ateliers.
        This prompt does not belong to the activity.\tCet axe n’appartient pas à l’activité.
        This question is not waiting any more.\tCette question n’attend plus.
        This refers to something that is not in the file. Look again, then repeat it.\tCela renvoie à quelque chose qui n’est pas dans le fichier. Vérifiez, puis recommencez.
        This role sees %1 of %2.\tCe rôle voit %1 de %2.
        This spreadsheet is damaged. Open it and save it again.\tCe classeur est endommagé. Ouvrez-le et enregistrez-le de nouveau.
        This spreadsheet unpacks to more than %1 MB, and was not read. Save its list as CSV, and import that.\tUne fois décompressé, ce classeur dépasse %1 Mo\u{202F}; il n’a pas été lu. Enregistrez sa liste en CSV et importez-la.
        This starts at %1, before “%2” above it, which starts at %3.\tCeci commence à %1, avant «\u{A0}%2\u{A0}» au-dessus, qui commence à %3.
        This starts at %1, but “%2” above it ends at %3.\tCeci commence à %1, mais «\u{A0}%2\u{A0}» au-dessus finit à %3.
        This system has no fonts for this paper. Install fonts-noto-core.\tCe système n’a pas de polices pour ce document. Installez fonts-noto-core.
        This table has %1 columns, and %2 are read at most. Keep those of names, organisations and telephones.\tCe tableau a %1 colonnes, et %2 au plus sont lues. Gardez celles des noms, des organisations et des téléphones.
        This telephone has asked that too already.\tCe téléphone l’a déjà demandé aussi.
        This text has %1 characters, and %2 are taken at most. Shorten it; quotes or separators may be missing.\tCe texte a %1 caractères, et %2 au plus sont repris. Raccourcissez-le\u{202F}; il manque peut-être des guillemets ou des séparateurs.
        This vote has not been opened yet. This page shows the ballot as soon as it is.\tCe vote n’est pas encore ouvert. Cette page montrera le bulletin dès qu’il le sera.
        This vote has not been taken.\tCe vote n’a pas eu lieu.
        This vote is closed. No ballot of this slip was counted.\tCe vote est clos. Aucun bulletin portant ce code n’a été compté.
        This vote is counted in one step.\tCe vote se compte en une seule étape.
        This vote is secret. A ballot that is cast cannot be changed or taken back, and nothing of it is shown before the poll is closed.\tCe vote est secret. Un bulletin déposé ne peut plus être changé ni retiré, et rien n’en est montré avant la clôture du vote.
        This vote was closed at %1. No ballot of this slip was counted.\tCe vote a été clos à %1. Aucun bulletin portant ce code n’a été compté.
        This vote was counted in numbers, and has no ballots. See: halqa poll show %1\tCe vote a été compté en nombres et n’a pas de bulletins. Voir\u{A0}: halqa poll show %1
        This was not expected: %1. Look with halqa verify.\tC’était inattendu\u{A0}: %1. Regardez avec halqa verify.
        This way to vote asks nobody for reservations. Fist to five and the gradients of agreement do.\tCette façon de voter ne demande aucune réserve. Les cinq doigts et les degrés d’accord le font.
        This way to vote needs the single ballots. Key them one by one.\tCette façon de voter demande les bulletins un par un. Saisissez-les un à un.
        This window is %1; Halqa needs %2. Make it larger, or the letters smaller.\tCette fenêtre fait %1\u{202F}; il faut %2 à Halqa. Agrandissez-la, ou réduisez les lettres.
        This workshop has no days.\tCet atelier n’a pas de jours.
        This workshop has one day only.\tCet atelier n’a qu’un seul jour.
        This would be on %1, and the day before it on %2. Days come one after the other.\tCe jour tomberait le %1, et celui d’avant le %2. Les jours se suivent.
        Those who agreed to be listed. Do not pass it on.\tCeux qui ont accepté d’être listés. À ne pas transmettre.
        Those who answered then and those who answer now need not be the same people, nor as many: a difference can come from that alone.\tLes personnes qui ont répondu alors et celles qui répondent maintenant ne sont pas forcément les mêmes, ni aussi nombreuses\u{A0}: une différence peut venir de cela seul.
        Those who sat together, and those who did not\tQui s’est assis ensemble, et les autres
        Three lines that stand for all entries of a file, to be put on the wall.\tTrois lignes qui valent pour toutes les entrées d’un fichier, à mettre au mur.
        Ticks all, or none.\tCoche tout, ou rien.
        Ticks the line in focus, or takes the tick away; Enter takes all that are ticked.\tCoche la ligne choisie, ou la décoche\u{202F}; Enter prend tout ce qui est coché.
        Tie between %1: %2; it changes who wins.\tÉgalité entre %1\u{A0}: %2\u{202F}; elle change qui gagne.
        Tie between %1: %2; it does not change who wins.\tÉgalité entre %1\u{A0}: %2\u{202F}; elle ne change pas qui gagne.
        Tie between %1: %2; whether it changes who wins is not known.\tÉgalité entre %1\u{A0}: %2\u{202F}; on ne sait pas si elle change qui gagne.
        Ties\tLiens
        Ties across categories\tLiens entre catégories
        Time zone\tFuseau horaire
        Times are this laptop's: it does not know the time zone %1.\tLes heures sont celles de cet ordinateur\u{A0}: il ne connaît pas le fuseau horaire %1.
        Times are this laptop's: the file does not say in which time zone it is held.\tLes heures sont celles de cet ordinateur\u{A0}: le fichier ne dit pas dans quel fuseau horaire l’atelier se tient.
        Times are this laptop’s: the file names no time zone.\tLes heures sont celles de cet ordinateur\u{A0}: le fichier n’indique aucun fuseau horaire.
        Times asked\tNombre de fois
        Times said\tFois
        Timetable of meetings\tHoraire des rencontres
        Title\tTitre
        Title of a prompt\tTitre d’un axe
        To\tÀ
        To %1\tPour %1
        To be done: %1\tÀ faire\u{A0}: %1
        To be reached\tÀ atteindre
        To be reached by %1.\tÀ atteindre d’ici le %1.
        To begin\tPour commencer
        To come in\tÀ faire entrer
        To dial\tÀ composer
        To look at\tÀ vérifier
        To reach a server the library libpq is needed (%1). Install the package libpq5.\tPour joindre un serveur, il faut la bibliothèque libpq (%1). Installez le paquet libpq5.
        To read archives, libarchive has to be installed (%1). A folder needs nothing.\tPour lire les archives, il faut installer libarchive (%1). Un dossier ne demande rien.
        To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.\tPour lire les classeurs, il faut installer libarchive (%1). Le CSV ne demande rien.
        To seat everybody who is here: halqa group FILE assign --activity %1\tPour placer tous les présents\u{A0}: halqa group FILE assign --activity %1
        To spend\tÀ dépenser
        To the beginning.\tAu début.
        To the content\tAller au contenu
        To the end.\tÀ la fin.
        To the left side.\tLe côté gauche.
        To the next section of the paper.\tAller à la partie suivante du document.
        To the right side.\tLe côté droit.
        To the section before.\tAller à la partie précédente.
        Today is %1, %2: %3 goes there.\tAujourd’hui\u{A0}: %1, %2\u{202F}; %3 y mène.
        Today is %1, and this is %2, %3. Write there all the same?\tAujourd’hui\u{A0}: %1\u{202F}; ici\u{A0}: %2, %3. Y écrire quand même\u{202F}?
        Today is %1; this is %2, %3.\tAujourd’hui\u{A0}: %1\u{202F}; ici\u{A0}: %2, %3.
        Together\tEnsemble
        Tomorrow at %1, %2\tDemain à %1, %2
        Tomorrow, %1\tDemain, %1
        Too few papers to be shown: %1.\tTrop peu de fiches pour être montrées\u{A0}: %1.
        Too many wrong codes came from this telephone. Wait for a minute, then try again.\tTrop de codes faux sont venus de ce téléphone. Attendez une minute, puis réessayez.
        Toolkit\tBoîte à outils
        Trainer\tFormateur
        Training programme\tProgramme de formation
        Try again on\tRéessayer le
        Try: %1\tEssayer\u{A0}: %1
        Tunisian Arabic\tarabe tunisien
        Turkish\tturc
        Turn letters that were spoilt before back into what they were.\tRétablir les lettres qui étaient déjà abîmées.
        Turn to another day or city.\tPasser à un autre jour ou à une autre ville.
        Turn to the day that is dated today.\tAller à la journée datée d’aujourd’hui.
        Tutor: %1\tTuteur\u{A0}: %1
        Two ballots of one code or voter:\tDeux bulletins d’un même code ou votant\u{A0}:
        Two codes are written as KH09=KH90.\tDeux codes s’écrivent KH09=KH90.
        Two codes that are one: KH09=KH90; repeatable. “all” takes every offer, and nothing doubtful.\tDeux codes qui n’en font qu’un\u{A0}: KH09=KH90\u{202F}; peut se répéter. «\u{A0}all\u{A0}» prend toutes les propositions, et rien de douteux.
        Two letters of a name after the @.\tDeux lettres d’un nom après @.
        Two letters of a name find who sits or waits; a digit then seats them at that table.\tDeux lettres d’un nom trouvent qui est placé ou attend\u{202F}; un chiffre place ensuite cette personne à une table.
        Two letters of a name, or of an organisation.\tDeux lettres d’un nom ou d’une organisation.
        Two letters of a name, then Enter: %1 of 3 are checked in.\tDeux lettres d’un nom, puis Enter\u{A0}: %1 sur 3 sont pointés.
        Two options have the same place. Give each place to one option only.\tDeux options ont la même place. Donnez chaque place à une seule option.
        Two pages for each role: what to do, the keys, and what to do when something goes wrong.\tDeux pages par rôle\u{A0}: quoi faire, les touches, et quoi faire quand quelque chose ne va pas.
        Two people count the same votes. The other one counts now and does not see the first numbers.\tDeux personnes comptent les mêmes voix. L’autre compte maintenant, sans voir les premiers nombres.
        Two people have rated this already. What they say is settled now.\tDeux personnes ont déjà évalué ceci. Il reste à accorder ce qu’elles disent.
        Two people have the number %1. Keep what is said of them with halqa grid rate, by name.\tDeux personnes ont le numéro %1. Gardez ce qui est dit d’elles avec halqa grid rate, par leur nom.
        Two people keyed a ballot %1 at once. Correct it on the screen, where both are seen.\tDeux personnes ont saisi un bulletin %1 en même temps. Corrigez-le à l’écran, où l’on voit les deux.
        Two rounds, the second between two\tDeux tours, le second entre deux
        Two seals of one urn:\tDeux scellés d’une même urne\u{A0}:
        Two tables stand beside each other: “%1” is the heading of column %2 and of column %3. Put one below the other.\tDeux tableaux se trouvent côte à côte\u{A0}: «\u{A0}%1\u{A0}» est l’en-tête de la colonne %2 et de la colonne %3. Placez l’un sous l’autre.
        Two things are said of line %1. Say one.\tDeux choses sont dites de la ligne %1. Dites-en une.
        Type %1 in a terminal of your own. Several people work on one file at once; each sees what the others write.\tTaper %1 dans un terminal à soi. Plusieurs personnes travaillent à la fois sur un fichier\u{202F}; chacune voit ce que les autres écrivent.
        Type %1. The console opens on the day that is dated today; the second line names the views with their digits, and the last one says what can be done now.\tTaper %1. La console s’ouvre sur le jour daté d’aujourd’hui\u{202F}; la deuxième ligne nomme les vues avec leurs chiffres, la dernière dit ce qui peut être fait maintenant.
        Type %1: it says in a line for each thing whether the laptop is ready, and what to do.\tTaper %1\u{A0}: une ligne par point dit si l’ordinateur est prêt, et quoi faire.
        Type a name in each language in a terminal to see whether the letters come\tTaper un nom dans chaque langue dans un terminal, pour voir si les lettres viennent
        Type two letters of a name first.\tTapez d’abord deux lettres d’un nom.
        USAGE:\tEMPLOI\u{A0}:
        UTF-8\tUTF-8
        Ukrainian\tukrainien
        Unit\tUnité
        Until six in the morning it is still %1; this is %2, %3.\tJusqu’à six heures du matin, c’est encore le %1\u{202F}; ici\u{A0}: %2, %3.
        Up/Down\tHaut/Bas
        Upright line: %1.\tTrait vertical\u{A0}: %1.
        Urdu\tourdou
        Urn of poll %1: %2 ballots, %3 codes, %4 receipts; there should be as many.\tUrne du vote %1\u{A0}: bulletins %2, codes %3, reçus %4\u{202F}; il devrait y en avoir autant.
        Urn of poll %1: something lies in it although no secret poll is open.\tUrne du vote %1\u{A0}: elle n’est pas vide, alors qu’aucun vote secret n’est ouvert.
        Valid ballots\tBulletins valables
        Valid until %1\tValable jusqu’au %1
        Valid until %1.\tValable jusqu’au %1.
        Value\tValeur
        Victories locked, strongest first\tVictoires verrouillées, la plus forte d’abord
        View 4 is the work of the activity that runs. You are asked once for which table you write; Alt with its number turns to another.\tLa vue 4 est le travail de l’activité en cours. Il est demandé une fois pour quelle table on écrit\u{202F}; Alt avec un numéro passe à une autre.
        View 6 shows each paper as it will be: which one, in which languages, with names or without. It is written to a file or printed.\tLa vue 6 montre chaque document tel qu’il sera\u{A0}: lequel, en quelles langues, avec ou sans noms. Il est écrit dans un fichier ou imprimé.
        View 8 is who does what by when, of all days. What became of it is written down there, or on a later day on which people are called.\tLa vue 8 dit qui fait quoi pour quand, de tous les jours. Ce qui en est advenu s’y note, ou un jour ultérieur où l’on appelle les gens.
        Vote\tVote
        Vote, view %1\tVote, vue %1
        Voters who rank the option on the left before the one above\tVotants qui classent l’option de gauche avant celle du haut
        Votes\tVoix
        Votes are open\tDes votes sont ouverts
        Votes closed\tVotes clos
        Votes counted: %1.\tVoix comptées\u{A0}: %1.
        Votes of the college\tVoix du collège
        Votes: how they are taken, counts and ballots, and what came out.\tLes votes\u{A0}: comment on vote, décomptes et bulletins, et le résultat.
        Wait again\tRemettre en attente
        Waiting\tEn attente
        Walk-ins\tSans invitation
        Was it not %1? The same keys again withdraw the arrival.\tCe n’était pas %1\u{202F}? Les mêmes touches encore une fois annulent l’arrivée.
        Water and waste\tL’eau et les déchets
        We need\tIl nous faut
        We offer\tNous offrons
        Web page\tPage web
        Web site\tSite web
        Weeks of calls\tSemaines d’appels
        Weight\tPoids
        Weights as voted: %1.\tPoids votés\u{A0}: %1.
        What\tQuoi
        What %1 has above the quota goes on: %2.\tReport des voix au-dessus du quotient (%1)\u{A0}: %2.
        What %1 has above the quota goes on: %2; %3 name nobody else.\tReport des voix au-dessus du quotient (%1)\u{A0}: %2\u{202F}; sans autre choix\u{A0}: %3.
        What %1 took on\tÀ quoi s’engage %1
        What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable.\tCe que contient une colonne\u{A0}: CHAMP=COLONNE, la colonne par son en-tête, sa lettre ou son numéro\u{202F}; ignore=COLONNE pour rien\u{202F}; répétable.
        What a line says from now on.\tCe qu’une contribution dit désormais.
        What a table means, when that is not clear.\tCe que signifie un tableau, quand ce n’est pas clair.
        What bears a mark out is written behind it: a letter or a bracket begins it, a closed bracket ends it. Words that are asked for are written so too, in place of a mark.\tCe qui justifie une note s’écrit derrière elle\u{A0}: une lettre ou une parenthèse le commence, une parenthèse fermée le termine. Les mots demandés s’écrivent de même, à la place d’une note.
        What became of %1 stays: %2\tCe qu’est devenu %1 reste\u{A0}: %2
        What became of it\tCe qui en est advenu
        What became of that line: started, done or dropped.\tCe qu’est devenue cette contribution\u{A0}: started, done ou dropped.
        What became of what was taken on\tCe que sont devenus les engagements
        What became of what you said\tCe qu’est devenu ce que vous avez dit
        What belongs together\tLes liens noués
        What came from outside the rooms\tCe qui est venu d’ailleurs que des salles
        What came in from outside and stands under no table: each line, and what became of it.\tCe qui est venu de l’extérieur et n’est à aucune table\u{A0}: chaque ligne, et ce qu’elle est devenue.
        What came of it\tCe qui en est sorti
        What came of it: reached, no-answer, wrong-number or declined.\tCe qui en est sorti\u{A0}: reached, no-answer, wrong-number ou declined.
        What cannot be a mark is not taken, and then nothing is until Backspace, which goes on with the paper, or Esc, which forgets it.\tCe qui ne peut être une note n’est pas pris, et plus rien ne l’est jusqu’à Backspace, qui continue la fiche, ou Esc, qui l’oublie.
        What comes is checked as a parcel is. It does no harm to do it twice, to lose the connection, or to press Ctrl-C: do it again. The address is kept in the settings; the password belongs into ~/.pgpass or a service file, and never into the address. Without a connection the file stays as it was, and the exit code is 69.\tCe qui vient est vérifié comme un colis. Le faire deux fois, perdre la connexion ou presser Ctrl-C ne nuit pas\u{A0}: recommencez. L’adresse est gardée dans les réglages\u{202F}; le mot de passe va dans ~/.pgpass ou un fichier de service, jamais dans l’adresse. Sans connexion, le fichier reste tel quel et le code de sortie est 69.
        What commands call it: small letters, digits and hyphens.\tSon nom pour les commandes\u{A0}: minuscules, chiffres et tirets.
        What do the letters of the file stand for?\tDans quel encodage le fichier est-il écrit\u{202F}?
        What do we begin with?\tPar quoi commençons-nous\u{202F}?
        What does the column %1 hold?\tQue contient la colonne %1\u{202F}?
        What each option costs, in their order; for budgets.\tCe que coûte chaque option, dans leur ordre\u{202F}; pour les budgets.
        What else there is\tLe reste
        What fits best comes first: shared tags decide, then shared words, then whether who offers is looked for, then the town. What few needs and offers have weighs more; behind each tag and word stands how many of all have it.\tCe qui convient le mieux vient d’abord\u{A0}: les étiquettes communes décident, puis les mots communs, puis si celui qui offre est recherché, puis la ville. Ce que peu de besoins et d’offres ont pèse plus\u{202F}; derrière chaque étiquette et chaque mot se trouve combien l’ont, sur tous.
        What goes on\tCe qui continue
        What goes on with others\tCe qui continue avec d’autres
        What has begun keeps its date and its words. Undo takes an amendment back.\tCe qui a commencé garde sa date et ses mots. Annuler retire une modification.
        What has no paper yet: codes of other days, people, lines, second assessors.\tCe qui n’a pas encore de fiche\u{A0}: codes d’autres jours, personnes, contributions, seconds évaluateurs.
        What has not started is planned %1 minute earlier.\tCe qui n’a pas commencé est prévu %1 minute plus tôt.\tCe qui n’a pas commencé est prévu %1 minutes plus tôt.
        What has not started is planned %1 minute later.\tCe qui n’a pas commencé est prévu %1 minute plus tard.\tCe qui n’a pas commencé est prévu %1 minutes plus tard.
        What is agreed\tCe qui est convenu
        What is answered; who answers may stand behind an @ at its end.\tLa réponse\u{202F}; qui répond peut suivre, derrière un @ à la fin.
        What is asked\tCe qu’on demande
        What is asked here\tCe qui est demandé ici
        What is asked.\tCe qui est demandé.
        What is asked:\tCe qui est demandé\u{A0}:
        What is chosen is done.\tL’engagement choisi est fait.
        What is chosen is under way.\tL’engagement choisi est en cours.
        What is chosen will not be done.\tL’engagement choisi ne sera pas tenu.
        What is counted\tCe qui est compté
        What is erased cannot be brought back. The person's record is emptied, their name, telephone and address go from every text and every entry of the journal, from pages that are free and from the copies. What the room counted stays, and so does the chain of hashes: verify finds the file sound. Texts that may mean somebody else are asked about one by one; without a terminal, --dry-run lists them, and --also and --keep decide.\tCe qui est effacé ne revient pas. Les données de la personne sont vidées\u{202F}; son nom, son téléphone et son adresse disparaissent de tous les textes, de toutes les entrées du journal, des pages libres et des copies. Ce que la salle a compté reste, et la chaîne des empreintes aussi\u{A0}: verify trouve le fichier sain. Pour les textes qui peuvent désigner quelqu’un d’autre, la question est posée un par un\u{202F}; sans terminal, --dry-run les montre, et --also et --keep décident.
        What is it about?\tDe quoi s’agit-il\u{202F}?
        What is linked\tCe qui est lié
        What is marked is written down as proposed; whoever meets agrees on it later.\tCe qui est coché est noté comme proposé\u{202F}; qui se rencontre en convient ensuite.
        What is missing for: %1\tCe qui manque pour\u{A0}: %1
        What is needed\tLes besoins
        What is needed, by axis and city\tLes besoins, par axe et par ville
        What is noted.\tCe qui est noté.
        What is offered\tLes offres
        What is offered, by axis and city\tLes offres, par axe et par ville
        What is on the floor waits again.\tLa question au micro attend de nouveau.
        What is on the floor was answered by word of mouth.\tLa question au micro a reçu une réponse orale.
        What is printed is a PDF: leave out --format %1.\tOn imprime un PDF\u{A0}: enlevez --format %1.
        What is rated (otherwise all that was).\tCe qui est évalué (sinon tout ce qui l’a été).
        What is rated is named as everywhere: a person or an organisation by its name, a line by its reference; where people rate themselves it is the code on the paper. A paper that is kept already is changed with --change. After that, what two assessors had agreed on is settled again. 3+ says that the task falls to the person, 3- that it does not, 3 alone neither. A city's figure between days whose date has not come is what is to be reached, and stays that; --target says so of a date that is over.\tCe qui est évalué se nomme comme partout\u{A0}: une personne ou une organisation par son nom, une contribution par sa référence\u{202F}; si les gens s’évaluent eux-mêmes, c’est le code de la fiche. Une fiche déjà saisie se modifie avec --change. Après cela, ce que deux évaluateurs avaient convenu est réglé à nouveau. 3+ dit que la tâche revient à la personne, 3- qu’elle ne lui revient pas, 3 seul ni l’un ni l’autre. Le chiffre d’une ville entre deux jours, dont la date n’est pas venue, est ce qu’il faut atteindre, et le reste\u{202F}; --target le dit d’une date passée.
        What is rated?\tQu’évalue-t-on\u{202F}?
        What is recorded of the commitments\tCe qui est noté des engagements
        What is reworded: energy/barriers/fuel, city, category/firm, programme.\tCe qui est reformulé\u{A0}: energy/barriers/fuel, city, category/firm, programme.
        What is said of all of them\tCe qui vaut pour toutes
        What is settled?\tQue faut-il accorder\u{202F}?
        What is shown as on disk is on the disk. %1 says whether the file is sound.\tCe qui est montré sur le disque est sur le disque. %1 dit si le fichier est sain.
        What is to be reached is kept of a city’s figures: “%1” rates something else.\tUn objectif à atteindre se note pour les chiffres d’une ville\u{A0}: «\u{A0}%1\u{A0}» évalue autre chose.
        What is to stand on it?\tQue doit-il contenir\u{202F}?
        What is written does not reach it\tce qui est écrit n’y arrive pas
        What is written down afterwards has the time that --at says; on a day whose time to call is over, noon of its last day.\tCe qui est noté après coup a l’heure que dit --at\u{202F}; pour un jour dont le temps d’appel est passé, midi de son dernier jour.
        What is written is on it after %1 ms\tce qui est écrit y est après %1 ms
        What it does\tCe qu’elle fait
        What it is\tCe que c’est
        What it is about, in the workshop's language.\tDe quoi il traite, dans la langue de l’atelier.
        What it is about: a line's reference or id, a person, an organisation, or a link's id; empty for nothing.\tDe quoi il s’agit\u{A0}: référence ou identifiant d’une contribution, personne, organisation, ou identifiant d’un lien\u{202F}; vide pour rien.
        What it is called from now on.\tComment elle s’appelle désormais.
        What it is called, in the workshop's language.\tSon titre, dans la langue de l’atelier.
        What it is called.\tComment elle s’appelle.
        What it is: an id or a title of a vocabulary of links, or any words.\tSa forme\u{A0}: identifiant ou titre d’un vocabulaire de liens, ou d’autres mots.
        What it says from now on.\tCe qu’il dit désormais.
        What it says is kept as text: halqa journal.\tCe qui y est dit est gardé comme texte\u{A0}: halqa journal.
        What it takes to win: simple, absolute, 2/3 …\tCe qu’il faut pour gagner\u{A0}: simple, absolute, 2/3…
        What it was called before stays a name by which it is found.\tLe nom d’avant reste un nom sous lequel on la trouve.
        What its ballots say\tCe que disent ses bulletins
        What its votes became\tCe que deviennent ses voix
        What laptops said differently before they were joined: take one side.\tCe que des ordinateurs ont dit différemment avant d’être réunis\u{A0}: prendre une version.
        What laptops that did not know of each other said differently.\tCe que des ordinateurs, sans se connaître, ont dit différemment.
        What leaves the room names only who agreed to be listed. Check-in asks them.\tCe qui sort de la salle ne nomme que ceux qui ont accepté d’être listés. L’accueil le demande.
        What named them was erased already.\tCe qui nommait cette personne est déjà effacé.
        What named this person was erased, and nothing is written into their record any more.\tCe qui nommait cette personne est effacé, et plus rien ne s’écrit à son sujet.
        What nobody kept is missing here and is not 0. These figures say what was written down; they do not say what it comes from.\tCe que personne n’a gardé manque ici et n’est pas 0. Ces chiffres disent ce qui a été noté\u{202F}; ils ne disent pas d’où cela vient.
        What of the plan is to change?\tQue modifier dans le programme\u{202F}?
        What people do\tCe qu’on fait
        What people do: plenary, breakout, vote, questions, survey, pause …\tCe qu’on fait\u{A0}: plenary, breakout, vote, questions, survey, pause …
        What people say, then and now\tCe que disent les gens, alors et maintenant
        What percentages are out of (otherwise what suits the method).\tSur quoi sont calculés les pourcentages (sinon ce qui convient à la méthode).
        What stands here is cut off: its end is missing. Export it again.\tCe qui se trouve ici est coupé\u{A0}: la fin manque. Exportez-le de nouveau.
        What stands on the ballot.\tCe qui est écrit sur le bulletin.
        What stands on the corrected ballot.\tCe qui est écrit sur le bulletin corrigé.
        What stands there without an answer in writing is not left: say with --answered that it was answered by word of mouth, or with --back that it waits again.\tCe qui est au micro sans réponse écrite n’est pas laissé\u{A0}: dites avec --answered que la réponse a été donnée oralement, ou avec --back que la question attend de nouveau.
        What the answers are.\tCe que sont les réponses.
        What the bytes stand for: utf-8, utf-16, windows-1252 … (otherwise it is found out).\tEncodage du fichier\u{A0}: utf-8, utf-16, windows-1252… (sinon, il est détecté).
        What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out).\tL’encodage du fichier\u{A0}: utf-8, utf-16, windows-1252, windows-1256, macroman… (sinon il est reconnu).
        What the columns hold\tCe que contiennent les colonnes
        What the line is (otherwise what the prompt asks for).\tLe type de la contribution (sinon celui que demande l’axe).
        What the line is.\tLe type de la contribution.
        What the room decided\tCe que la salle a décidé
        What the room is asked.\tLa question posée à la salle.
        What the room should see stands in large letters: the time, the tables, the question and its bars. Any key comes back.\tCe que la salle doit voir est en grandes lettres\u{A0}: le temps, les tables, la question et ses barres. N’importe quelle touche ramène ici.
        What the script says stays in the file; an amendment stands beside it, is undone like anything else, and does not change an id. What has begun keeps its date and its words.\tCe que dit le script reste dans le fichier\u{202F}; une modification se tient à côté, s’annule comme tout le reste et ne change pas d’identifiant. Ce qui a commencé garde sa date et ses mots.
        What the tables or the room are asked, in the workshop's language.\tCe qu’on demande aux tables ou à la salle, dans la langue de l’atelier.
        What the tables said\tCe que les tables ont dit
        What the two had agreed on no longer holds, and there is no class: Alt-s settles it again.\tCe que les deux avaient convenu ne vaut plus, et il n’y a pas de classe\u{A0}: Alt-s les accorde à nouveau.
        What the two had agreed on no longer holds, and there is no class: settle it again (halqa grid FILE settle).\tCe que les deux avaient convenu ne vaut plus, et il n’y a pas de classe\u{A0}: accordez-les à nouveau (halqa grid FILE settle).
        What there is to spend; for budgets.\tCe qu’il y a à dépenser\u{202F}; pour les budgets.
        What they differed on was settled on %1.\tCe sur quoi les évaluations différaient a été accordé le %1.
        What they said\tSes propos
        What they say\tSes propos
        What they took on\tEngagements pris
        What this Halqa can check is sound. Head: %1\tCe que cette version de Halqa peut vérifier est sain. Tête\u{A0}: %1
        What to propose\tQue proposer
        What waits, what is for later, what was answered.\tCe qui attend, ce qui est reporté, ce qui a reçu une réponse.
        What was agreed on together\tCe qui a été convenu ensemble
        What was asked here is settled: somebody else was quicker.\tLa question posée ici est réglée\u{A0}: quelqu’un d’autre a été plus rapide.
        What was decided\tCe qui a été décidé
        What was found\tCe qui fut trouvé
        What was made public before (otherwise one is drawn and shown).\tLe nombre rendu public avant (sinon, un nombre est tiré et montré).
        What was proposed, and nobody has agreed to yet\tCe qui a été proposé, sans accord pour l’instant
        What was said about them\tCe qui a été dit à leur sujet
        What was said differently on different laptops\tCe qui a été dit différemment sur plusieurs ordinateurs
        What was said.\tCe qui a été dit.
        What was written down about it\tCe qui a été noté à ce sujet
        What we do together\tCe que nous faisons ensemble
        What we do:\tCe que nous faisons\u{A0}:
        What we do: %1\tCe que nous faisons\u{A0}: %1
        What you did last is taken back with %1, while you type with %2. The journal keeps both.\tCe que l’on a fait en dernier s’annule avec %1, en tapant avec %2. Le journal garde les deux.
        What you may do: facilitator (everything) or note-taker (capture, and read).\tCe que vous pouvez faire\u{A0}: facilitator (tout) ou note-taker (saisir et lire).
        What you said\tCe que vous avez dit
        What you took on\tVos engagements
        What you wrote last is not saved yet. Leave once more, and it is given up.\tCe que vous avez écrit en dernier n’est pas encore sur le disque. Si vous quittez encore une fois, ce sera perdu.
        What your tables said\tCe que vos tables ont dit
        When\tQuand
        When a workshop starts, instead of the script's date; repeatable.\tQuand commence un atelier, au lieu de la date du script\u{202F}; plusieurs fois possible.
        When both meet for the first time: 2026-12-31, 31/12 or 31 décembre.\tPremière rencontre\u{A0}: 2026-12-31, 31/12 ou 31 décembre.
        When it happened, if not now: 08:41 on the day in question, 2026-12-01T08:41 or “1/12 8h41”.\tQuand c’est arrivé, si ce n’est pas maintenant\u{A0}: 08:41 ce jour-là, 2026-12-01T08:41 ou «\u{A0}1/12 8h41\u{A0}».
        When it starts: 14:30.\tQuand elle commence\u{A0}: 14:30.
        When something goes wrong\tQuand quelque chose ne va pas
        When the activity starts: 10:30.\tQuand l’activité commence\u{A0}: 10:30.
        When the next activity begins the view turns to it. A half line waits where it was begun, and it is said where.\tQuand l’activité suivante commence, la vue y passe. Une contribution à moitié écrite attend là où elle a été commencée, et il est dit où.
        When to try again.\tQuand réessayer.
        When: --on with a date, or --after with the time since the last day of the event, which moves with it. --by telephone makes it a day on which people are called, for two weeks unless --for says otherwise. What happens: --like with another day of the plan, or --from with a file that describes a day as a script does; where people are called, neither is needed.\tQuand\u{A0}: --on avec une date, ou --after avec le temps écoulé depuis le dernier jour de l’événement, qui se déplace avec lui. --by telephone en fait un jour d’appels, pour deux semaines sauf si --for en dit autrement. Ce qui s’y passe\u{A0}: --like avec un autre jour du programme, ou --from avec un fichier qui décrit un jour comme un script\u{202F}; pour des appels, ni l’un ni l’autre n’est nécessaire.
        Where\tOù
        Where a task falls to people who rate themselves low\tOù une tâche revient à des personnes qui s’évaluent bas
        Where both meet in a timetable by now, or have met, that is said, and --confirm is needed.\tSi les deux se rencontrent selon un horaire, ou se sont rencontrés, c’est dit, et --confirm est nécessaire.
        Where do the lines belong?\tÀ quoi se rattachent les contributions\u{202F}?
        Where from\tOrigine
        Where it comes from\tD’où cela vient
        Where no number stands, nobody has one: no share and no place is made up.\tLà où il n’y a pas de nombre, personne n’en a\u{A0}: aucun pourcentage ni aucun rang n’est inventé.
        Where places are for organisations, each organisation counts once, whoever comes for it.\tLà où les places sont pour des organisations, chacune compte une fois, quelle que soit la personne qui vient pour elle.
        Where scores go up to %1, say so: --rules max-score=%2.\tSi les notes vont jusqu’à %1, dites-le\u{A0}: --rules max-score=%2.
        Where the person comes from.\tD’où vient la personne.
        Where they belong\tRattachées à
        Where they live\tD’où ils viennent
        Where two assessors differ: key what they agree on, criterion by criterion.\tLà où deux évaluateurs diffèrent\u{A0}: saisir ce dont ils conviennent, critère par critère.
        Where two people count (create --counters 2), a number counts once both have entered the same one; the second adds --counter 2. A count replaces the one before of the same option and source. Counts that the people in the room cannot have given are refused with the reason, unless --confirm is added.\tQuand deux personnes comptent (create --counters 2), un nombre compte quand les deux ont donné le même\u{202F}; la deuxième ajoute --counter 2. Un décompte remplace le précédent de la même option et source. Un décompte impossible pour les gens dans la salle est refusé avec la raison, sauf avec --confirm.
        Whether it changes who wins was not worked out: there are too many ways.\tSi cela change qui gagne, on ne l’a pas calculé\u{A0}: il y a trop de cas.
        Whether the ballot was counted is not certain yet. Open your slip’s page again: it says so.\tIl n’est pas encore certain que le bulletin soit compté. Rouvrez la page de votre bulletin\u{A0}: elle le dit.
        Whether the person agreed to be listed: yes, no or unknown.\tSi la personne accepte d’être listée\u{A0}: yes, no ou unknown.
        Which activity?\tQuelle activité\u{202F}?
        Which category the papers of the pile are of, so that the profile is known by category.\tDe quelle catégorie sont les fiches de la pile, pour connaître le profil par catégorie.
        Which day do you work on?\tSur quel jour travaillez-vous\u{202F}?
        Which days do yours resemble? Everything can be changed afterwards.\tÀ quels jours les vôtres ressemblent-ils\u{202F}? Tout peut être changé ensuite.
        Which grid?\tQuelle grille\u{202F}?
        Which is to stand for itself again?\tLaquelle séparer de nouveau\u{202F}?
        Which line says the same?\tQuelle contribution dit la même chose\u{202F}?
        Which list of what was said outside comes in?\tQuelle liste de ce qui a été dit ailleurs faire entrer\u{202F}?
        Which of these lines reads right?\tLaquelle de ces lignes se lit bien\u{202F}?
        Which options carry a tag, by number; several times.\tLes options qui portent une étiquette, par numéro\u{202F}; plusieurs fois.
        Which organisation is it the same as?\tDe quelle organisation s’agit-il en fait\u{202F}?
        Which paper: hand is the day on one page, all is everything that a day needs.\tQuel document\u{A0}: hand est la journée en une page, all est tout ce qu’il faut pour une journée.
        Which paper?\tQuel document\u{202F}?
        Which question asks the same?\tQuelle question demande la même chose\u{202F}?
        Which reads right? Keep it: halqa terminal --choose\tLaquelle se lit bien\u{202F}? Gardez-la\u{A0}: halqa terminal --choose
        Which roster comes in?\tQuelle liste importer\u{202F}?
        Which table do you write for? Type its number: %1 to %2.\tPour quelle table écrivez-vous\u{202F}? Tapez son numéro\u{A0}: %1 à %2.
        Which tag?\tQuelle étiquette\u{202F}?
        Which text?\tQuel texte\u{202F}?
        While people speak\tPendant que l’on parle
        Who\tQui
        Who answers is\tQui répond est
        Who answers: a person or an organisation, an id or a name.\tQui répond\u{A0}: une personne ou une organisation, un identifiant ou un nom.
        Who asks\tQui demande
        Who asks for it is erased with %1: from the file, its journal and its copies. The rest stays as it was.\tQui le demande est effacé avec %1\u{A0}: du fichier, de son journal et de ses copies. Le reste demeure tel quel.
        Who asks is\tQui demande est
        Who asks: a person or an organisation, an id or a name.\tQui demande\u{A0}: une personne ou une organisation, un identifiant ou un nom.
        Who came\tQui est venu
        Who could be drawn\tQui pouvait être tiré au sort
        Who counted, where two people do: 1 or 2.\tQui a compté, quand deux personnes comptent\u{A0}: 1 ou 2.
        Who does not want to be called is not called again.\tQui ne souhaite pas être appelé n’est pas rappelé.
        Who does what by when\tQui fait quoi pour quand
        Who does what, by when?\tQui fait quoi, et pour quand\u{202F}?
        Who is at the keyboard (otherwise $HALQA_AS, or the login name).\tQui est au clavier (sinon $HALQA_AS, ou le nom d’utilisateur).
        Who is in %1 row in doubt?\tQui est dans %1 ligne douteuse\u{202F}?\tQui est dans %1 lignes douteuses\u{202F}?
        Who is named\tQui est nommé
        Who is named?\tQui nommer\u{202F}?
        Who is recorded as reached\tQui est noté comme joint
        Who is written to\tPersonnes à qui écrire
        Who is “%1”?\tQui est «\u{A0}%1\u{A0}»\u{202F}?
        Who knows whom\tQui connaît qui
        Who learns\tQui apprend
        Who learns from whom\tQui apprend de qui
        Who meets whom\tQui rencontre qui
        Who needs\tQui cherche
        Who offers\tQui offre
        Who or what is rated (otherwise all that the file knows).\tQui ou quoi est évalué (sinon tout ce que le fichier connaît).
        Who or what is rated (otherwise all that was).\tQui ou quoi est évalué (sinon tout ce qui l’a été).
        Who or what is rated, or the code on the paper.\tQui ou quoi est évalué, ou le code de la fiche.
        Who or what is rated.\tQui ou quoi est évalué.
        Who orders Arabic: auto, visual, words, runs, terminal or off (otherwise as is settled, or auto).\tQui ordonne l’arabe\u{A0}: auto, visual, words, runs, terminal ou off (sinon le réglage, ou auto).
        Who rates, where the grid has assessors.\tQui évalue, si la grille a des évaluateurs.
        Who rates?\tQui évalue\u{202F}?
        Who sat where\tQui était assis où
        Who says it: a person or an organisation, an id or a name; empty for nobody.\tQui le dit\u{A0}: une personne ou une organisation, un identifiant ou un nom\u{202F}; vide pour personne.
        Who takes it on (otherwise what stands behind an @ at the end); empty for nobody.\tQui s’en charge (sinon ce qui suit un @ à la fin)\u{202F}; vide pour personne.
        Who takes it up\tQui en profite
        Who takes something on is named at the end of the line, and by when: %1. It is an action from then on.\tQui prend quelque chose en charge est nommé à la fin de la contribution, et pour quand\u{A0}: %1. C’est alors une action.
        Who takes the line on and by when, who says it, and its tags.\tQui s’en charge et pour quand, qui le dit, et ses étiquettes.
        Who teaches\tQui enseigne
        Who teaches?\tQui enseigne\u{202F}?
        Who that is: a person or an organisation, an id or a name.\tQui c’est\u{A0}: une personne ou une organisation, un identifiant ou un nom.
        Who voted: an id or a name. Not for papers and not for secret votes.\tQui a voté\u{A0}: un identifiant ou un nom. Ni pour les bulletins papier, ni pour les votes secrets.
        Who was called: an id, a name, or the code on the sheet.\tQui a été appelé\u{A0}: un identifiant, un nom, ou le code de la feuille.
        Who was reached\tQui a été joint
        Who was reached is not called again on this day: leave --again out.\tUne personne jointe n’est pas rappelée ce jour-là\u{A0}: retirez --again.
        Who will answer\tQui répondra
        Who will answer: a person or an organisation, an id or a name; empty for nobody.\tQui répondra\u{A0}: une personne ou une organisation, un identifiant ou un nom\u{202F}; vide pour personne.
        Who writes, in mails: “Amina Alaoui <amina@example.org>”.\tQui écrit, dans les courriels\u{A0}: «\u{A0}Amina Alaoui <amina@example.org>\u{A0}».
        Who wrote what, and when: %1.\tQui a écrit quoi, et quand\u{A0}: %1.
        Who, and what they took on\tQui, et ses engagements
        Who: an id, or a name.\tQui\u{A0}: un identifiant ou un nom.
        Whoever finds the receipt here knows that the ballot was counted; nobody learns what stands on it.\tUn reçu qui est ici\u{A0}: son bulletin est compté, et personne ne sait lequel.
        Whoever photographs them can tell later whether anything in the file was altered, with scripts/check-note.py and without Halqa: how many entries there are, the hash that stands for them, and this laptop's signature; - stands there as long as this laptop has written nothing into the file. The reader looks at the journal; whether the tables say what it says is asked of halqa verify.\tQui les photographie peut dire plus tard si quelque chose a été modifié dans le fichier, avec scripts/check-note.py et sans Halqa\u{A0}: combien d’entrées il y a, l’empreinte qui les représente, et la signature de cet ordinateur\u{202F}; - s’y trouve tant que cet ordinateur n’a rien écrit dans le fichier. Le lecteur regarde le journal\u{202F}; si les tables disent ce qu’il dit, halqa verify le demande.
        Whoever this row was said to be is neither in the directory nor on an earlier line.\tLa personne indiquée pour cette ligne n’est ni dans l’annuaire ni sur une ligne précédente.
        Whole screens\tÉcrans entiers
        Whom do I know?\tQui est-ce que je connais\u{202F}?
        Whom it is for: facilitator, note-taker or organiser.\tPour qui\u{A0}: facilitator, note-taker ou organiser.
        Whom to propose\tQui proposer
        Whose papers the pile holds, so that the result is known by category.\tDe qui sont les bulletins de la pile, pour connaître le résultat par catégorie.
        Why\tPourquoi
        Why, in a sentence.\tPourquoi, en une phrase.
        Winner: %2\tGagnant\u{A0}: %2\tGagnants\u{A0}: %2
        With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was written together is taken back together. Undoing is an entry of the journal like any other: nothing is ever erased. A ballot in the urn of a secret vote stays there: as long as one is open, what would be taken back instead is said first, and --confirm is needed. So it is where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun.\tAvec --as (ou $HALQA_AS), la dernière chose faite par cette personne\u{202F}; sinon, par n’importe qui. Ce qui a été écrit ensemble est annulé ensemble. Annuler est une entrée du journal comme une autre\u{A0}: rien n’est jamais effacé. Un bulletin dans l’urne d’un vote secret y reste\u{A0}: tant qu’un tel vote est ouvert, ce qui serait annulé à sa place est d’abord dit, et --confirm est nécessaire. Il en va de même lorsque des rencontres sortiraient d’un horaire en cours, ou qu’un jour disparaîtrait ou changerait de date dans un atelier commencé.
        With --as (or $HALQA_AS), what this person took back last; without, the last of anybody. Where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun, that is said first, and --confirm is needed.\tAvec --as (ou $HALQA_AS), ce que cette personne a annulé en dernier\u{202F}; sinon, n’importe qui. Lorsque des rencontres sortiraient d’un horaire en cours, ou qu’un jour disparaîtrait ou changerait de date dans un atelier commencé, c’est d’abord dit, et --confirm est nécessaire.
        With names or without: a summary to publish, a sheet to fill in by hand.\tAvec ou sans les noms\u{A0}: une synthèse à publier, une feuille à remplir à la main.
        With the activities of each day.\tAvec les activités de chaque jour.
        With the copy alone, %1 entry after it is lost, of %2; it can still be read in the file.\tAvec la copie seule, %1 entrée qui suit est perdue, du %2\u{202F}; elle se lit encore dans le fichier.\tAvec la copie seule, %1 entrées qui suivent sont perdues, jusqu’au %2\u{202F}; elles se lisent encore dans le fichier.
        With the edition of the criteria, the date, until when it holds, the weights as voted with a hash of the vote, and the seal. Before every workshop has voted it says that it is provisional. With --lang given twice, in both languages. It is of the last time that something was rated, by the edition of that time; --day and --edition name another.\tAvec l’édition des critères, la date, la validité, les poids votés avec une empreinte du vote, et le sceau. Tant que chaque atelier n’a pas voté, il dit qu’il est provisoire. Avec --lang donné deux fois, dans les deux langues. Il porte sur la dernière évaluation, selon l’édition d’alors\u{202F}; --day et --edition en nomment une autre.
        With the tour: ten minutes with the real keys, which Alt-. ends at any time.\tAvec la visite\u{A0}: dix minutes avec les vraies touches, que Alt-. finit à tout moment.
        Withdraw the invitation of the person in focus to this workshop.\tRetirer l’invitation de la personne sélectionnée à cet atelier.
        Withheld, so that others cannot be computed.\tNon communiqué, pour que d’autres ne puissent pas être calculés.
        Withheld, so that others cannot be computed: %1.\tNon communiqué, pour que d’autres ne puissent pas être calculés\u{A0}: %1.
        Without --day all days of the workshop that have not begun are moved, as far apart as they were. Days that tell how long after the event they lie follow by themselves. A day that was held on another date than planned can be put on that date afterwards.\tSans --day, tous les jours à venir de l’atelier sont déplacés, aussi espacés qu’avant. Les jours qui disent combien de temps après l’événement ils se trouvent suivent d’eux-mêmes. Un jour tenu à une autre date que prévu peut y être mis après coup.
        Without --mark it says where they differ. It is not said before both have rated.\tSans --mark, dit où ils diffèrent. Rien n’est dit avant que les deux aient évalué.
        Without a due date.\tSans échéance.
        Without a source: %1.\tSans source\u{A0}: %1.
        Without a table: %1\tSans table\u{A0}: %1
        Without a theme\tSans thème
        Without a tutor: %1\tSans tuteur\u{A0}: %1
        Without category\tSans catégorie
        Without invitation\tSans invitation
        Without its tags; those of --tag are kept.\tSans ses étiquettes\u{202F}; celles de --tag sont gardées.
        Without table\tSans table
        Wolof\twolof
        Words, as they are to be read.\tDu texte, tel qu’il sera lu.
        Words: %1.\tDu texte\u{A0}: %1.
        Work on another disk, and copy the file from here\tTravailler sur un autre disque, et y copier le fichier
        Workshop\tAtelier
        Write 1 beside what you like best, 2 beside the next, and so on.\tÉcrivez 1 à côté de votre préférence, 2 à côté de la suivante, et ainsi de suite.
        Write a letter to each person: invitation, thanks, own commitments, what became of what they said.\tÉcrire une lettre à chaque personne\u{A0}: invitation, remerciement, ses engagements, ce qu’est devenu ce qu’elle a dit.
        Write a need or an offer down here: what, who says it, and its tags.\tÉcrire ici un besoin ou une offre\u{A0}: quoi, qui le dit, et ses étiquettes.
        Write a number beside each, from %1 to %2; %2 is best.\tÉcrivez un nombre à côté de chacune, de %1 à %2\u{202F}; %2 est le meilleur.
        Write a page with the slips of a vote to standard output, to be printed; listen to nobody.\tÉcrire une page avec les bulletins d’un vote sur la sortie standard, à imprimer\u{202F}; n’écouter personne.
        Write all tables of the file: for another program, for a spreadsheet, or to be imported again.\tÉcrire toutes les tables du fichier\u{A0}: pour un autre programme, un tableur, ou pour les importer à nouveau.
        Write down a call of a time that has not come.\tNoter un appel d’une heure qui n’est pas venue.
        Write down a line that a table said.\tNoter ce qu’une table a dit.
        Write down an organisation of which nobody is in the directory yet.\tInscrire une organisation qui n’a encore personne dans l’annuaire.
        Write down calls of a time that has not come.\tNoter des appels d’une heure qui n’est pas venue.
        Write down what came of a call, and what was said.\tNoter ce qu’un appel a donné, et ce qui a été dit.
        Write down what somebody asks: it waits behind the others.\tÉcrire ce que quelqu’un demande\u{A0}: la question attend derrière les autres.
        Write down what the person says, about what they took on or about anything.\tNoter ce que dit la personne, sur ses engagements ou sur autre chose.
        Write how many dots go to each option, under each theme as many as it has.\tÉcrivez combien de gommettes vont à chaque option, sous chaque thème autant qu’il en a.
        Write it although meetings go by it out of a timetable that is in use.\tÉcrire, même si des rencontres sortent ainsi d’un horaire en cours.
        Write it as it stands?\tL’écrire tel quel\u{202F}?
        Write it to a file beside the programme's, to send or to print elsewhere.\tL’écrire dans un fichier à côté de celui du programme, pour l’envoyer ou l’imprimer ailleurs.
        Write out the codes of so many tables, for their note-takers.\tÉcrire les codes d’autant de tables, pour leurs rapporteurs.
        Write somebody down.\tInscrire quelqu’un.
        Write the addresses of those who agreed to be listed, for an address book or a spreadsheet.\tÉcrire les adresses de ceux qui ont accepté d’être listés, pour un carnet d’adresses ou un tableur.
        Write the days, and what is due when, for the calendar of a telephone.\tÉcrire les jours et les échéances, pour le calendrier d’un téléphone.
        Write the line anew.\tÉcrire la contribution autrement.
        Write the network for programs that draw networks: GraphML, or two CSV tables.\tÉcrire le réseau pour les programmes qui dessinent des réseaux\u{A0}: GraphML, ou deux tableaux CSV.
        Write the pages of the manual into a folder, in every language, for man.\tÉcrire les pages du manuel dans un dossier, dans chaque langue, pour man.
        Write the question anew.\tRéécrire la question.
        Write what came of the programme as a web site, in all its languages.\tÉcrire ce qui est sorti du programme comme un site web, dans toutes ses langues.
        Write what is answered to the question in focus, or to the one on the floor.\tÉcrire la réponse à la question sélectionnée, sinon à celle qui est au micro.
        Write what is said, in the words and the language in which it is said. Enter keeps the line; it is on the disk when it stands in the list.\tÉcrire ce qui est dit, dans les mots et la langue où c’est dit. Enter note la contribution\u{202F}; elle est sur le disque quand elle est dans la liste.
        Writer %1 has written entry %2 twice, since a file was copied and both went on: %3 and %4. Both are kept.\tL’auteur %1 a écrit deux fois l’entrée %2, car un fichier a été copié et les deux ont continué\u{A0}: %3 et %4. Les deux sont gardées.
        Writing …\tÉcriture…
        Written as what?\tSous quelle forme\u{202F}?
        Written at\tNotée à
        Written by\tNotée par
        Written on\tNotée le
        Written: %1\tÉcrit\u{A0}: %1
        Written: %2 (%1 page)\tÉcrit\u{A0}: %2 (%1 page)\tÉcrit\u{A0}: %2 (%1 pages)
        XLSX can be written\tl’écriture XLSX est possible
        XLSX cannot be read\tpas de lecture XLSX
        XLSX cannot be written\tpas d’écriture XLSX
        Yes\tOui
        Yes or no\tOui ou non
        Yes, no or abstain.\tOui, non ou abstention.
        Yes: %1. No: %2.\tOui\u{A0}: %1. Non\u{A0}: %2.
        You are invited to a workshop of %1, in %2.\tNous vous invitons à un atelier\u{A0}: %1. Lieu\u{A0}: %2.
        You have %1 dot against as well: write the number of what you are against.\tVous avez aussi %1 gommette contre\u{A0}: écrivez le numéro de ce que vous ne voulez pas.\tVous avez aussi %1 gommettes contre\u{A0}: écrivez les numéros de ce que vous ne voulez pas.
        You have %1 dot: write how many go to each option, and under each theme no more than stands there.\tVous avez %1 gommette\u{A0}: écrivez à quelle option elle va, et sous chaque thème pas plus que ce qui y est écrit.\tVous avez %1 gommettes\u{A0}: écrivez combien vont à chaque option, et sous chaque thème pas plus que ce qui y est écrit.
        You have %1 dot: write how many go to each option, at most %2.\tVous avez %1 gommette\u{A0}: écrivez combien va à chaque option, au plus %2.\tVous avez %1 gommettes\u{A0}: écrivez combien vont à chaque option, au plus %2.
        You have %1 dot: write how many go to each option.\tVous avez %1 gommette\u{A0}: écrivez combien va à chaque option.\tVous avez %1 gommettes\u{A0}: écrivez combien vont à chaque option.
        Your answer: %1 (%2)\tVotre réponse\u{A0}: %1 (%2)
        Your ballot\tVotre bulletin
        Your name, if you like\tVotre nom, si vous voulez
        Your question\tVotre question
        Your question is in the queue.\tVotre question est dans la file.
        Your receipt:\tVotre reçu\u{A0}:
        Yours is in the field. Enter, and Enter again, puts it there; Esc leaves theirs.\tLa vôtre est dans le champ. Enter, puis encore Enter, la met à sa place\u{202F}; Esc laisse celle-ci.
        Zero hunger\tFaim «\u{A0}zéro\u{A0}»
        [address]\t[adresse]
        [erased %1]\t[effacé %1]
        [name]\t[nom]
        [telephone]\t[téléphone]
        a ballot\tun bulletin
        a ballot has %1 dots, but the themes take only %2.\tun bulletin a %1 gommettes, mais les thèmes n’en prennent que %2.
        a ballot names something that is none of the options.\tun bulletin désigne autre chose qu’une des options.
        a ballot that nobody can read\tun bulletin illisible
        a blank ballot\tun bulletin blanc
        a column for each option, crosses in the cells\tune colonne par option, des croix dans les cellules
        a column for each option, numbers in the cells, the highest is best\tune colonne par option, des nombres dans les cellules, le plus haut est le meilleur
        a column for each option, ranks in the cells, 1 is best\tune colonne par option, des rangs dans les cellules, 1 est le meilleur
        a column for each rank, options in the cells\tune colonne par rang, des options dans les cellules
        a count of ballots, a whole number from 0 up,\tun nombre de bulletins, entier à partir de 0
        a cross for everything one agrees with; most crosses win\tune croix pour tout ce qu’on approuve\u{202F}; le plus de croix l’emporte
        a cross such as x, 1 or yes, or nothing\tune croix comme x, 1 ou oui, ou rien
        a date that exists, such as 2026-12-01\tune date qui existe, comme 2026-12-01
        a digit for each option, in order: 50324\tun chiffre par option, dans l’ordre\u{A0}: 50324
        a dot against 2\tune gommette contre 2
        a figure in %1\tun chiffre en %1
        a folder with a file for each table\tun dossier, un fichier par tableau
        a formula without its value stands here: “%1”. Open the file in a spreadsheet, save it, and count it again.\tune formule sans sa valeur se trouve ici\u{A0}: «\u{A0}%1\u{A0}». Ouvrez le fichier dans un tableur, enregistrez-le et recomptez.
        a grade for each option; the best median grade wins\tune mention par option\u{202F}; la meilleure mention médiane l’emporte
        a grade, as a number or in a word of the scale that the others are of,\tune mention, en chiffre ou dans un mot de la même échelle que les autres
        a header\tun en-tête
        a length of time, such as 1 month or 2 weeks\tune durée, comme 1 month ou 2 weeks
        a letter begins the words, ) ends them\tune lettre commence le texte, ) le termine
        a letter is next\tlettre à écrire
        a line of the form “count: ranking”\tune ligne de la forme «\u{A0}nombre\u{A0}: classement\u{A0}»
        a list of options, or “from” with a list of prompts\tune liste d’options, ou «\u{A0}from\u{A0}» avec une liste d’axes
        a list, with a hyphen before each item\tune liste, avec un tiret devant chaque élément
        a minute less\tune minute de moins
        a name that sounds alike in another script, and one of the two has no organisation\tun nom qui se prononce pareil dans une autre écriture, et l’une des deux personnes est sans organisation
        a name, or the code on the sheet\tun nom, ou le code de la feuille
        a new one\tune nouvelle
        a number for each option, in order: 10 0 7\tun nombre par option, dans l’ordre\u{A0}: 10 0 7
        a number for each option; of the two highest totals the one that more voters prefer wins\tune note par option\u{202F}; des deux plus hauts totaux, celui que plus de votants préfèrent
        a number for each option; the highest total wins\tune note par option\u{202F}; le plus haut total l’emporte
        a page down\tune page plus bas
        a page up\tune page plus haut
        a paper counts up to %1 time\tun bulletin compte jusqu’à %1 fois\tun bulletin compte jusqu’à %1 fois
        a part of a name\tune partie d’un nom
        a part of the line\tune partie du texte
        a prompt as activity/prompt, such as barriers/fuel\tun axe sous la forme activité/axe, comme barriers/fuel
        a quotation mark is opened and not closed.\tun guillemet est ouvert et jamais fermé.
        a rank for each option, such as 12-3,\tun rang pour chaque option, comme 12-3
        a rank, such as 1 or 1st,\tun rang, comme 1 ou 1er
        a ranking; 1 point for a first place, 1/2 for a second, 1/3 for a third; most points win\tun classement\u{202F}; 1 point pour une première place, 1/2 pour une deuxième, 1/3 pour une troisième\u{202F}; le plus de points gagne
        a ranking; a point for each option beaten in pairs\tun classement\u{202F}; un point par option battue en duel
        a ranking; points by place, most points win\tun classement\u{202F}; des points selon le rang, le plus de points l’emporte
        a ranking; seats by quota, what is above it goes on to the next choices\tun classement\u{202F}; sièges au quotient, l’excédent passe aux choix suivants
        a ranking; the last goes out round by round, until one has more than half\tun classement\u{202F}; le dernier sort à chaque tour, jusqu’à ce que l’un ait plus de la moitié
        a ranking; the option that beats every other in pairs, if there is one\tun classement\u{202F}; l’option qui bat toutes les autres en duel, s’il y en a une
        a ranking; the option whose worst defeat in pairs is the smallest wins\tun classement\u{202F}; l’option dont la pire défaite en duel est la plus petite
        a ranking; the smallest group that beats everybody outside of it\tun classement\u{202F}; le plus petit groupe qui bat tous ceux du dehors
        a ranking; the strongest paths of victories in pairs decide\tun classement\u{202F}; les plus forts chemins de victoires en duel décident
        a ranking; victories in pairs are locked from the strongest down\tun classement\u{202F}; les victoires en duel sont verrouillées de la plus forte à la plus faible
        a ranking; who is ranked last most often goes out, until one has more than half\tun classement\u{202F}; le plus souvent classé dernier sort, jusqu’à ce que l’un ait plus de la moitié
        a ranking; without more than half, the two in front meet in a second round\tun classement\u{202F}; sans plus de la moitié, les deux en tête se rencontrent dans un second tour
        a receipt can be put on it (OSC 52)\tun reçu peut y être mis (OSC 52)
        a seats everybody who is here.\ta place toutes les personnes présentes.
        a separator after the closing quotation mark\tun séparateur après le guillemet fermant
        a share between 0 and 1, such as 50/100\tune part entre 0 et 1, comme 50/100
        a slip for whoever knows the code\tun talon pour qui connaît le code
        a spoiled ballot\tun bulletin nul
        a text\tun texte
        a text for each language, such as {fr: …, en: …}\tun texte par langue, comme {fr: …, en: …}
        a tie for place %1 of %2\tà égalité pour la place %1 sur %2
        a tie for place %1 of %2 in the vote %3\tà égalité pour la place %1 sur %2 dans le vote %3
        a tie keeps open who wins and who stands back for a quota. Draw an order: --rules draw=A,B,C.\tune égalité laisse ouvert qui gagne et qui laisse sa place pour un quota. Tirez un ordre au sort\u{A0}: --rules draw=A,B,C.
        a time of day, such as \"08:30\"\tune heure, comme \"08:30\"
        a time such as 2026-12-01T08:30:00\tune heure comme 2026-12-01T08:30:00
        a time zone that this machine knows, such as Africa/Casablanca\tun fuseau horaire que cet ordinateur connaît, comme Africa/Casablanca
        a visit, a training, a contract\tune visite, une formation, un contrat
        a vote for as many as one likes\tune voix pour autant d’options qu’on veut
        a vote, as activity/vote\tun vote sous la forme activité/vote
        a voter\tun votant
        a whole number\tun nombre entier
        a whole number from %1 to %2, without quotes\tun nombre entier de %1 à %2, sans guillemets
        a whole number from %1, without quotes\tun nombre entier à partir de %1, sans guillemets
        a zero byte stands here, which no text has: the file is damaged. Save or copy it again.\til y a ici un octet nul, ce qu’aucun texte ne contient\u{A0}: le fichier est abîmé. Enregistrez-le ou copiez-le de nouveau.
        a4, or a3 for what hangs on a wall.\ta4, ou a3 pour ce qu’on affiche au mur.
        about\tau sujet de
        about nothing else\trien d’autre
        about: %1\tau sujet de\u{A0}: %1
        abstain\tabstention
        abstention\tabstention
        action\taction
        action: %1\taction\u{A0}: %1
        activity before\tactivité précédente
        add\tajouter
        added\tajouté
        added %1 to the directory\tajout à l’annuaire\u{A0}: %1
        added a day to %1: “%2”, %3\tajout d’un jour à %1\u{A0}: «\u{A0}%2\u{A0}», %3
        added an activity to %1: “%2”\tajout d’une activité (%1)\u{A0}: «\u{A0}%2\u{A0}»
        adopted\tadoptée
        after %1 day\taprès %1 jour\taprès %1 jours
        after %1 month\taprès %1 mois\taprès %1 mois
        after %1 week\taprès %1 semaine\taprès %1 semaines
        after %1 year\taprès %1 an\taprès %1 ans
        again\tà rappeler
        again on %1\tà rappeler le %1
        against it\tcontre
        agree\tconvenir
        agreed\tconvenu
        agreement, with reservations\taccord, avec des réserves
        all\ttout
        all ballots\ttous les bulletins
        all crossed options in each row\ttoutes les options cochées sur chaque ligne
        all lines\ttout voir
        all marks on options\ttoutes les marques sur les options
        all needs and offers\ttous les besoins et offres
        all or none\ttout ou rien
        all others\ttoutes les autres
        all rounds\ttous les tours
        all sheets, one after the other\ttoutes les feuilles à la suite
        all votes of the day\ttous les votes du jour
        all words of one name stand in the other\ttous les mots d’un nom sont dans l’autre
        also asked by %1\taussi posée par %1
        also: %1\taussi\u{A0}: %1
        also: %1, %2\taussi\u{A0}: %1, %2
        amend the plan…\tmodifier le programme…
        an amount of money from 0 up\tune somme d’argent à partir de 0
        an association, a company, a commune\tune association, une entreprise, une commune
        an id of small letters, digits and single hyphens, 40 at most\tun identifiant en minuscules, chiffres et tirets simples, 40 au plus
        an option numbered in turn\tune option, numérotée à la suite
        an option once for each dot, - before it where it is against: 1 1 12 -3\tl’option, une fois par gommette, précédée de - quand la gommette est contre\u{A0}: 1 1 12 -3
        an option once for each dot, - before it where it is against: 113-2\tl’option, une fois par gommette, précédée de - quand la gommette est contre\u{A0}: 113-2
        an option once for each dot, with spaces: 1 1 12\tl’option, une fois par gommette, avec espaces\u{A0}: 1 1 12
        an option once for each dot: 11355\tl’option, une fois par gommette\u{A0}: 11355
        and %1 option in words\tet %1 option écrite\tet %1 options écrites
        another date, or calls after a month\tune autre date, ou des appels après un mois
        another file…\tautre fichier…
        answer\tréponse
        answered\tréponse donnée
        answered by word of mouth\tréponse donnée oralement
        answered by word of mouth by %1\tréponse donnée oralement par %1
        answered by word of mouth on %1\tréponse donnée oralement le %1
        answered by word of mouth on %1 by %2\tréponse donnée oralement le %1 par %2
        answered on %1\tréponse donnée le %1
        approval, ordinal, cumulative, scoring or choose-1\tapproval, ordinal, cumulative, scoring ou choose-1
        as found out\ttel que reconnu
        as it is written: nobody of the file yet\ttel quel\u{A0}: encore personne dans ce fichier
        as many choices as seats; most votes win\tautant de choix que de sièges\u{202F}; le plus de voix l’emporte
        as the file says\tcomme le fichier l’indique
        as the file stands on %1\tselon le fichier au %1
        as the printer is set\tcomme l’imprimante est réglée
        as you said\tcomme vous l’avez dit
        ask\tposer
        asked %1 time\tposée %1 fois\tposée %1 fois
        asked by %1\tposée par %1
        assign\trépartir
        at first\tau départ
        at least %2 winners shall carry “%1”, but no more than %3 can.\til faut parmi les gagnants au moins %2 avec «\u{A0}%1\u{A0}», mais il ne peut y en avoir plus de %3.
        at most %1 on one\t%1 au plus sur une option
        at most by theme (%1)\tau plus par thème (%1)
        back\tretour
        bad\tmauvaise
        ballots\tvotants
        ballots cast\tbulletins déposés
        barrier\tfrein
        before * stands as how many it counts, from 1 to %1\tavant * figure pour combien il compte, de 1 à %1
        began the programme %1\tcréation du programme %1
        begin\tcommencer
        begun: %1\tcommencé\u{A0}: %1
        behind - stands the option that a dot is against: -3\taprès - vient l’option contre laquelle est la gommette\u{A0}: -3
        being answered\tréponse en cours
        being talked about\ten discussion
        blank\tblanc
        blank, to fill in by hand\tvierge, à remplir à la main
        blocked\tbloqué
        blocks it\tbloque
        both marked\tles deux cochées
        both say: %1\tles deux disent\u{A0}: %1
        both sides\tdeux faces
        both sides…\tles deux versions…
        both speak: %1\tles deux parlent\u{A0}: %1
        both: %1\tles deux\u{A0}: %1
        bought\tfinancé
        broken by an earlier round\tdépartagés par un tour précédent
        broken by the draw\tdépartagés par le tirage au sort
        broken by the number of highest scores\tdépartagés par le nombre de notes maximales
        broken by the total score\tdépartagés par le total des notes
        broken by who is preferred by more voters\tdépartagés par la préférence de plus de votants
        brought a question of %1 to the floor: “%2”\tquestion au micro, %1\u{A0}: «\u{A0}%2\u{A0}»
        by %1\tpour le %1
        by ; and with themes: Grate #heat; Tap #water\tséparées par\u{202F}; (thèmes\u{A0}: Grille #chaleur\u{202F}; Robinet #eau)
        by category\tpar catégorie
        by college\tpar collège
        by hand\tà la main
        by hand, though the rules keep them apart\tchoisi à la main, bien que les règles les séparent
        by mail\tpar courrier
        by tag\tpar étiquette
        by telephone\tpar téléphone
        by what stands in it\td’après son contenu
        by word of mouth\toralement
        by word of mouth: %1\toralement\u{A0}: %1
        by: %1\tpour le\u{A0}: %1
        cable\tcâble
        called %1 (%2): %3\tappel\u{A0}: %1 (%2)\u{A0}: %3
        called by %1\tappelé par %1
        called the same\tmême nom
        calls alone\tdes appels seulement
        came at %1\tarrivée %1
        came at %1, left at %2\tarrivée %1, départ %2
        came without an invitation\tvenus sans invitation
        can live with it\tpeut s’en accommoder
        carried\tadopté
        carried by more for it than against it\tadopté s’il y a plus de pour que de contre
        carried by more yes than no\tadopté avec plus de oui que de non
        category\tcatégorie
        category and city\tcatégorie et ville
        category: %1\tcatégorie\u{A0}: %1
        change\tmodifier
        changed a paper of “%1”: %2\tfiche modifiée («\u{A0}%1\u{A0}»)\u{A0}: %2
        changed the tables of %1\ttables modifiées\u{A0}: %1
        check in\tpointer
        check-in\taccueil
        checked in %1 (%2)\tarrivée\u{A0}: %1 (%2)
        choose\tchoisir
        choose lines\tchoisir
        chosen\tretenu
        chosen by the room: %1\tretenu par la salle\u{A0}: %1
        city\tville
        city: %1\tville\u{A0}: %1
        class\tclasse
        clear\tvider
        cleared the tables of %1\ttables défaites\u{A0}: %1
        close\tclore
        closed\tclos
        closed the poll %1\tclôture du vote %1
        closing\tclôture
        code\tcode
        code, letter, words\tcode, lettre, mots
        colleges vote, and the ballots do not say which one they are from.\tdes collèges votent, et les bulletins ne disent pas duquel ils viennent.
        colleges: %1\tcollèges\u{A0}: %1
        columns without votes, left out: %1.\tcolonnes sans voix, laissées de côté\u{A0}: %1.
        come to the room\tviennent sur place
        comes to %1 of the points by the marks that were kept and the criteria of edition %2, and fulfils by them all that this class asks for.\tatteint %1 des points selon les notes gardées et les critères de l’édition %2, et remplit d’après elles tout ce que cette classe demande.
        commitment\tengagement\tengagements
        consent to be listed: %1\taccepte d’être listé\u{A0}: %1
        contents\tcontenu
        corrected ballot %1 of %2 (%3): %4\tcorrection du bulletin %1, %2 (%3)\u{A0}: %4
        cost\tcoût
        costs %1\tcoûte %1
        count\tnombre
        counted %1 ballot of %2 (%3)\tdécompte\u{A0}: %1 bulletin pour %2 (%3)\tdécompte\u{A0}: %1 bulletins pour %2 (%3)
        counted %1 for %2 of %3 (%4)\tdécompte\u{A0}: %1 (%2), %3 (%4)
        counted, the other counter has not agreed yet\tcompté, l’autre n’a pas encore confirmé
        counter %1 of 2\tscrutateur %1 sur 2
        counts as %1: %2\tcompte pour %1\u{A0}: %2
        counts as 3\tcompte pour 3
        counts as no\tcompte comme un non
        crosses\tcroix
        crosses or points for projects; by votes, as far as the money goes\tcroix ou points pour des projets\u{202F}; par voix, tant qu’il y a de l’argent
        crosses or points for projects; every voter has an equal share of the money\tcroix ou points pour des projets\u{202F}; chaque votant a une part égale de l’argent
        crosses; every voter has an equal share of the seats to spend\tdes croix\u{202F}; chaque votant a une part égale des sièges à dépenser
        crosses; seat by seat, so that the load of seats is spread evenly\tdes croix\u{202F}; siège par siège, pour que la charge des sièges soit bien répartie
        crosses; seat by seat, whoever already has a seat counts for less\tdes croix\u{202F}; siège par siège, qui a déjà un élu compte moins
        day %1\tjour %1
        days\tjours
        decide\tdécider
        decide later\tplus tard
        dice, or a number from the newspaper\tdés, ou un nombre pris dans la presse
        did not come\tpas venu
        did what was taken on at table %1 of %2: “%3”\taction faite, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        disagrees, and takes no part\tpas d’accord, et n’y participe pas
        disagrees, but goes along\tpas d’accord, mais suivra
        do it\tlancer
        does not like it, but steps aside\tn’aime pas, mais se met en retrait
        does not want to\tne souhaite pas
        done\tfait
        done on %1\tfait le %1
        done too\tfaites aussi
        dots\tgommettes
        dots by theme (%1)\tgommettes par thème (%1)
        dots for %1 and against it\tgommettes pour et contre l’option %1
        dots for, less dots against\tgommettes pour, moins gommettes contre
        dots placed\tgommettes posées
        draft %1\tbrouillon %1
        draw\ttirer
        draw by lot\ttirer au sort
        draw codes\tcréer les codes
        drawn\ttiré au sort
        drop\tabandon
        dropped\tabandon
        dropped on %1\tabandonné le %1
        dropped what was taken on at table %1 of %2: “%3”\taction abandonnée, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        due by %1 in place of %2\tpour le %1 au lieu du %2
        duels won\tduels gagnés
        e-mail\tcourriel
        e-mail: %1\tcourriel\u{A0}: %1
        each ticks whom of the others they know\tchacun coche qui il connaît parmi les autres
        edit\tcorriger
        elected\télu
        emptied and sealed the urn of %2: %1 ballot\turne vidée et scellée, %2\u{A0}: %1 bulletin\turne vidée et scellée, %2\u{A0}: %1 bulletins
        empty\tvide
        empty: no limit\tvide\u{A0}: sans limite
        empty: no quota; else women 2, youth 1\tvide\u{A0}: aucun quota\u{202F}; sinon femmes 2, jeunes 1
        empty: none\tvide\u{A0}: aucun
        empty: none; else heat 3, water 2, and #heat behind options\tvide\u{A0}: aucun\u{202F}; sinon chaleur 3, eau 2, et #chaleur après les options
        end\tterminer
        end the tour\tfinir la visite
        ended\tterminée
        ended %1\tfin\u{A0}: %1
        ended the link of %1 with %2\tfin du lien\u{A0}: %1 – %2
        ended: %1\tterminé\u{A0}: %1
        endorsement, with a minor point\tadhésion, avec un point mineur
        ends %1\tfin à %1
        erase\teffacer
        every two compared\tdeux à deux
        everybody\ttout le monde
        everything\ttout
        exhausted\tépuisés
        facilitator\tfacilitateur
        falls to %1 of %2\ttâche de %1 sur %2
        family name\tnom de famille
        fewer tables\tmoins de tables
        fewer than %1\tmoins de %1
        fewer than 5: not shown\tmoins de 5\u{A0}: non montré
        file\tfichier
        filled in\tdéjà rempli
        filter\tfiltrer
        find\tchercher
        first choices\tpremiers choix
        first meeting: %1\tpremière rencontre\u{A0}: %1
        first name\tprénom
        first name, then family name, in any script\tle prénom, puis le nom, en toute écriture
        first step: %1\tpremier pas\u{A0}: %1
        follow-up\tsuivi
        for an address book, of a telephone too\tpour un carnet d’adresses, celui d’un téléphone aussi
        for any calendar\tpour tout calendrier
        for each option in order 2 good, 1 OK or 0 bad: 2012\tpour chaque option, dans l’ordre, 2 bonne, 1 passable ou 0 mauvaise\u{A0}: 2012
        for it\tpour
        for organisations\td’organisations
        for other programs\tpour d’autres logiciels
        for people\tde personnes
        for quotas with tags: Hind #women #youth\tpour les quotas, avec des étiquettes\u{A0}: Hind #femmes #jeunes
        for the room\tpour la salle
        for the wall, and a slip for each pair\tpour le mur, et un billet par binôme
        for the wall, and a slip for everybody\tpour le mur, et un billet pour chacun
        forget\teffacer
        forgot somebody: erased what named them from %1 entry\teffacement d’une personne\u{A0}: ce qui la nommait, dans %1 entrée\teffacement d’une personne\u{A0}: ce qui la nommait, dans %1 entrées
        form of address\tcivilité
        from %1\torigine\u{A0}: %1
        from the sheet\td’après la feuille
        fulfilled\trempli
        full endorsement\tadhésion entière
        fully against it\ttout à fait contre
        fully for it, and ready to help\ttout à fait pour, et disponible pour aider
        g: whose pile?\tg\u{A0}: pile de qui\u{202F}?
        gave %1 its words of the script back (%2)\tretour au texte du script (%2)\u{A0}: %1
        gave the poll %2 %1 option\t%1 option pour le vote %2\t%1 options pour le vote %2
        give it up\ty renoncer
        go on\tcontinuer
        go on with the copy alone, as a new file: %1\tcontinuer avec la copie seule, dans un fichier neuf\u{A0}: %1
        goes home\tdépart
        goes:\tpart\u{A0}:
        good\tbonne
        good, OK or bad for each; of the three with the most good the two with the fewest bad meet\tbonne, passable ou mauvaise pour chacune\u{202F}; des trois le plus souvent bonnes, les deux le moins souvent mauvaises s’affrontent
        grade %1\tdegré %1
        grade %1: %2\tdegré %1\u{A0}: %2
        grades\tmentions
        grades in words, taken for numbers: %1.\tmentions en mots, prises pour des nombres\u{A0}: %1.
        grid before\tgrille précédente
        grids…\tgrilles…
        group of messages\tgroupe de messages
        half of them from %1 to %2\tla moitié de %1 à %2
        halqa %1 FILE cannot “%2”; it can %3.\thalqa %1 FILE ne sait pas «\u{A0}%2\u{A0}»\u{202F}; il sait %3.
        halqa %1 has no commands of its own. See: %2.\thalqa %1 n’a pas de sous-commandes. Voir\u{A0}: %2.
        halqa poll FILE methods lists the methods. Without OPTION, they are harvested from lines afterwards; a motion has yes, no and abstain, a consent scale its grades. --tag women=1,3 says which options carry a tag that --rule at-least=women:2 asks for, or which theme an option of a dot vote belongs to: --rule themes=heat:3,water:2 gives each theme its own dots, and with fewer --dots than all of them bounds how many may go to one. --rule dots-against=1 gives each person a dot against as well; such ballots are keyed one by one. --rule colleges=owner:40,stoker:60 gives each category its votes, in the parts that its ballots say; with --rule max-weight=3 a ballot may count up to 3 times. Such ballots are cast or keyed one by one, and are not secret. A secret vote takes ballots with issued codes only, and is never reopened.\thalqa poll FILE methods donne la liste des méthodes. Sans OPTION, les options sont tirées ensuite des contributions\u{202F}; une motion a oui, non et abstention, une échelle de consentement ses degrés. --tag femmes=1,3 dit quelles options portent une étiquette que --rule at-least=femmes:2 demande, ou à quel thème appartient une option d’un vote par gommettes\u{A0}: --rule themes=chaleur:3,eau:2 donne à chaque thème ses gommettes, et avec moins de --dots que toutes ensemble limite combien vont à un thème. --rule dots-against=1 donne aussi une gommette contre à chacun\u{202F}; ces bulletins se saisissent un à un. --rule colleges=owner:40,stoker:60 donne à chaque catégorie ses voix, dans les proportions de ses bulletins\u{202F}; avec --rule max-weight=3, un bulletin peut compter jusqu’à 3 fois. Ces bulletins se saisissent un à un et ne sont pas secrets. Un vote secret ne prend que des bulletins aux codes émis, et n’est jamais rouvert.
        halqa recover %1 --to NEW.halqa saves all that can be read.\thalqa recover %1 --to NEW.halqa sauve tout ce qui se lit.
        hands\tmains
        hands, wall, paper or phone (otherwise wall for dots and hands for the rest).\thands, wall, paper ou phone (sinon wall pour les gommettes et hands pour le reste).
        hands, wall, paper or phone.\thands, wall, paper ou phone.
        has reservations\ta des réserves
        has strong reservations\ta de fortes réserves
        has to be fulfilled\tà remplir
        has to be fulfilled for: %1\tobligatoire pour\u{A0}: %1
        has to be fulfilled: %1\tà remplir obligatoirement\u{A0}: %1
        has to come to %2 at least: %1\tdoit atteindre au moins %2\u{A0}: %1
        held names\ten attente
        held, not timed\ttenu, sans horaire
        help\taide
        here\tprésent
        how Arabic is shown\taffichage de l’arabe
        how many papers\tcombien de fiches
        ics or pdf (otherwise what --output ends in, or ics).\tics ou pdf (sinon la fin du nom de --output, ou ics).
        idea\tidée
        if they may be called afterwards\tsi l’on peut appeler ensuite
        import a roster\timporter une liste
        import of %1 person\timport de %1 personne\timport de %1 personnes
        in\tretenu
        in %1 alone\tà %1 seulement
        in every city\tdans toutes les villes
        in or out\tavec ou sans
        in step %1\tà jour %1
        in the same line\tsur la même ligne
        in the script %1\tdans le script %1
        in tmux or screen\tdans tmux ou screen
        in tmux or screen, on a terminal that turns Arabic words round\tdans tmux ou screen, sur un terminal qui retourne les mots arabes
        in, round %1\tretenu, tour %1
        invitation, thanks, commitments or digest: what became of what the person said.\tinvitation, thanks, commitments ou digest\u{A0}: ce qu’est devenu ce que la personne a dit.
        invite\tinviter
        invited\tinvité
        invited %1 to %2\tinvitation à %2\u{A0}: %1
        invited and came\tinvités venus
        invited, did not come\tinvités absents
        is a voice against it\test une voix contre
        is done\test fait\tsont faits
        is late\test en retard\tsont en retard
        is looked for: %1\trecherché\u{A0}: %1
        issue papers\tcréer codes
        it can be a table with %1, too. If it is, say so: --layout %2.\tce peut être aussi un tableau avec %1. Si c’est le cas, indiquez-le\u{A0}: --layout %2.
        it counts once\tcompte une fois
        it is not clear what the table means. Say it with --layout: %1.\tle sens du tableau n’est pas clair. Précisez-le avec --layout\u{A0}: %1.
        its letters were taken for %1. If names look wrong, say what they are with --encoding.\tses lettres ont été lues en %1. Si des noms semblent faux, précisez l’encodage avec --encoding.
        join\tréunir
        joined the organisation %1 into %2\torganisations réunies\u{A0}: %1 dans %2
        journal %1\tjournal %1
        keep\tnoter
        keep %1\tgarder %1
        keep all\ttout noter
        keep it\tgarder
        keep, next\tgarder, suivante
        kept a paper of “%1”: %2\tfiche saisie («\u{A0}%1\u{A0}»)\u{A0}: %2
        kept as text what nothing can be made of any more (%1): %2\tgardé comme texte, car plus rien ne peut en être fait (%1)\u{A0}: %2
        kept that %1 and %2 agreed on a link\tlien convenu\u{A0}: %1 – %2
        kept what two assessors agree on in “%1”: %2\taccord des deux évaluateurs noté («\u{A0}%1\u{A0}»)\u{A0}: %2
        key\ttouche
        key papers\tsaisir des fiches
        keyed ballot %1 of %2 (%3): %4\tsaisie du bulletin %1, %2 (%3)\u{A0}: %4
        keys and values\tdes clés et des valeurs
        kind\ttype
        kitty turns what stands between two spaces round as a whole\tkitty retourne d’un bloc ce qui est entre deux espaces
        language\tlangue
        languages\tlangues
        larger than any table: more than %1 million bytes.\tplus grand que n’importe quel tableau\u{A0}: plus de %1\u{A0}millions d’octets.
        last places: %1\tdernières places\u{A0}: %1
        late\tretard
        late: it was due by %1\ten retard\u{A0}: c’était pour le %1
        later\tplus tard
        learns from %1\tapprend de\u{A0}: %1
        leave\tsortir
        leave as it was\tlaisser tel quel
        leave it\tlaisser
        leave the lines\tsortir de la liste
        left\tparti
        left %1 of %2 uncounted (%3)\tsans décompte\u{A0}: %1, %2 (%3)
        left as it is, in no order (off)\tlaissé tel quel, sans ordre (off)
        left blank\tlaissée vide
        left out\tlaissée de côté
        left standing\tlaissée en l’état
        left to the terminal (terminal)\tlaissé au terminal (terminal)
        left, right, or the number of a side.\tleft, right, ou le numéro d’une version.
        let %1 in without invitation (%2)\tarrivée sans invitation\u{A0}: %1 (%2)
        let %1 leave (%2)\tdépart\u{A0}: %1 (%2)
        let %1 return (%2)\tretour\u{A0}: %1 (%2)
        let a question of %1 wait again: “%2”\tquestion remise en attente, %1\u{A0}: «\u{A0}%2\u{A0}»
        let go\tlâcher
        let stand for itself again at table %1 of %2: “%3”\tséparation, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        let the organisation %1 stand for itself again, out of %2\tséparation d’organisations\u{A0}: %1, jusqu’ici dans %2
        letter\tlettre
        letters\tlettres
        line %1\tligne %1
        line %1: %2\tligne %1\u{A0}: %2
        line above\tcontribution au-dessus
        line below\tcontribution en dessous
        line was written\tcontribution notée\tcontributions notées
        lines\tliste
        lines of no activity\tlignes sans activité
        link\tlier
        link is agreed\tlien est convenu\tliens sont convenus
        linked with %1\tlien\u{A0}: %1
        links\tliens
        list\tliste
        locale %1\tlocale %1
        longer than %1 signs\tplus de %1 caractères
        made %1 ballot paper for %2\t%1 bulletin préparé\u{A0}: %2\t%1 bulletins préparés\u{A0}: %2
        made %1 table for %2\t%1 table formée\u{A0}: %2\t%1 tables formées\u{A0}: %2
        made the poll %1\tcréation du vote %1
        made the poll %1, the second round of %2\tcréation du vote %1, second tour du vote %2
        made this file of what a damaged one still held: %1 entry was found elsewhere or begins a chain anew\tfichier refait de ce qu’un fichier abîmé contenait encore\u{A0}: %1 entrée trouvée ailleurs ou reprise dans une chaîne nouvelle\tfichier refait de ce qu’un fichier abîmé contenait encore\u{A0}: %1 entrées trouvées ailleurs ou reprises dans une chaîne nouvelle
        majority\tmajorité
        make a programme of your own, by a few questions\tcréer un programme à soi, en quelques questions
        make it\tcréer
        make options\ten options
        mark\tmarquer
        marked\tmarqué
        marked a question of %1 as answered: “%2”\tréponse donnée à une question, %1\u{A0}: «\u{A0}%2\u{A0}»
        marked a question of %1 as asked no more: “%2”\tquestion retirée, %1\u{A0}: «\u{A0}%2\u{A0}»
        may be %1\tpeut être %1
        may be %1: %2\tpeut-être %1\u{A0}: %2
        may be listed\tpeut être listé
        meets\trencontre
        merge\tfusionner
        merged into another line at table %1 of %2: “%3”\tfusion avec une autre contribution, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        met\tsatisfait
        middle\tmédiane
        middle %1\tmédiane %1
        middle grade\tmention médiane
        minutes\tminutes
        missing\tmanquants
        missing for the next class: %1 % of the points\til manque pour la classe suivante\u{A0}: %1\u{202F}% des points
        mlterm is told by a sequence of its own to leave the order alone\tune séquence propre à mlterm lui dit de ne pas toucher à l’ordre
        modules: for whom, why, votes, trainer\tmodules\u{A0}: pour qui, pourquoi, voix, formateur
        months\tmois
        more\tsuite
        more options or ballots than can be counted.\tplus d’options ou de bulletins qu’on ne peut compter.
        more options than this method can count; it takes at most %1.\tplus d’options que cette méthode ne peut en compter\u{202F}; elle en prend %1 au plus.
        most\tmaj.
        move\tdéplacer
        move by hand\tà la main
        moved %1 back to its time in the script\tretour à l’heure du script\u{A0}: %1
        moved %1 back to the script’s date\tretour à la date du script\u{A0}: %1
        moved %1 to %2\tnouvelle date, %2\u{A0}: %1
        moved %1 to %2, for %3 minutes\tnouvelle heure, %2, %3 minutes\u{A0}: %1
        moved at table %1 of %2: “%3”\tdéplacement, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        my task\tma tâche
        name nobody else\tsans autre choix
        name: %1\tnom\u{A0}: %1
        named in what leaves the room\tnommé dans ce qui sort de la salle
        named on the papers of the room alone\tnommé sur les seuls documents de la salle
        names\tnoms
        names by category, to be signed\tnoms par catégorie, à signer
        names to wear\tnoms à porter sur soi
        need\tbesoin
        needs and offers\tbesoins et offres
        needs at least %1 of %2\til faut au moins %1/%2
        needs more than half\tmajorité absolue requise
        new need or offer\tnouveau besoin ou offre
        new organisation\tnouvelle organisation
        new poll\tnouveau
        next\tsuivante
        next activity\tactivité suivante
        next commitment\tsuivant
        next field\tchamp suivant
        next grid\tgrille suivante
        next page\tpage suivante
        next section\tpartie suivante
        next table\ttable suivante
        next view\tvue suivante
        no\tnon
        no answer\tpas de réponse
        no choice for %1 seats meets all quotas.\taucun choix pour %1 sièges ne respecte tous les quotas.
        no class\tsans classe
        no code of a ballot: a sign is wrong\tpas un code de bulletin\u{A0}: un caractère est faux
        no colours\taucune
        no column of the table holds votes.\taucune colonne du tableau ne contient de voix.
        no date\tsans date
        no date any more, in place of %1\tplus de date, au lieu du %1
        no figure\tpas de chiffre
        no heading\taucun
        no language in common: somebody has to translate\taucune langue en commun\u{A0}: il faut quelqu’un qui traduise
        no number: a letter is next\tpas de numéro\u{A0}: écrire une lettre
        no quorum\tquorum non atteint
        no table\tsans table
        no trait\taucun critère
        no workshop\taucun atelier
        no: %1\tnon\u{A0}: %1
        no: it would not answer for itself\tnon\u{A0}: ce n’est pas lui qui répondrait
        no: standard input or output is not a terminal that can be used\tnon\u{A0}: l’entrée ou la sortie standard n’est pas un terminal utilisable
        nobody\tpersonne
        nobody has said who will answer\tpersonne n’a dit qui répondra
        nobody has taken it on yet\tpersonne ne s’en charge encore
        nobody is recorded as having come\tpersonne n’est noté comme venu
        nobody is recorded as reached\tpersonne n’est noté comme joint
        nobody is recorded yet\tpersonne n’est encore noté
        nobody of the file\tpersonne de ce fichier
        nobody to sign\tpersonne pour signer
        nobody yet\tencore personne
        nobody’s any more, in place of %1\tplus à personne, au lieu de %1
        none, or votes of each: %1\taucun, ou voix de chacun\u{A0}: %1
        not UTF-8. Leave --encoding out, or say what it is.\tce n’est pas de l’UTF-8. Omettez --encoding, ou indiquez l’encodage réel.
        not UTF-8: only ASCII is drawn\tpas UTF-8\u{A0}: seul l’ASCII est affiché
        not a ballot file that is known: BLT, PrefLib, Pabulib, CSV or XLSX with a header, or a Debian tally sheet.\tce n’est pas un fichier de bulletins connu\u{A0}: BLT, PrefLib, Pabulib, CSV ou XLSX avec en-tête, ou feuille de décompte Debian.
        not agreed\ten désaccord
        not agreed by those who count\tles scrutateurs ne sont pas d’accord
        not asked\tpas demandé
        not begun\tpas commencé
        not bought\tnon financé
        not carried\trejeté
        not counted\tnon compté
        not ended\tnon terminée
        not fulfilled\tnon rempli
        not held\tpas tenue
        not here\tabsent
        not invited\tnon invité
        not known\tinconnu
        not known: %1\tinconnu\u{A0}: %1
        not my task\tpas ma tâche
        not named\tsans nom
        not named: TERM is not set\tsans nom\u{A0}: TERM n’est pas défini
        not parked\tpas de côté
        not shown: it would tell the others\tnon montré\u{A0}: cela dirait les autres
        not taken\tpas tenu
        not ticked\tnon coché
        not told\tnon dit
        not told, of %1\tnon dit, sur %1
        not yet\tpas encore
        note\tnote
        note reservation\tnoter une réserve
        noted %1 reservation about the poll %2\t%1 réserve notée pour le vote %2\t%1 réserves notées pour le vote %2
        noted by %1, %2\tnote prise par %1, %2
        nothing\trien
        nothing here; %1 is expected.\trien ici\u{202F}; attendu\u{A0}: %1.
        nothing in between\trien
        nothing is settled\trien n’est réglé
        nothing of that\trien de cela
        nothing special is known of this terminal\trien de particulier n’est connu de ce terminal
        nothing that is kept\trien à garder
        now\tmaintenant
        now %1\t→ %1
        numbers\tnombres
        of %1 papers\tsur %1 bulletins
        of the points, weighed\tdes points, pondérés
        of the programme\tdu programme
        of them invited\tdont invités
        of them low\tdont faible
        offer\toffre
        on disk %1\tdisque %1
        on the floor for %1\tau micro depuis %1
        one after the other\tl’une après l’autre
        one choice each; most votes win\tun choix chacun\u{202F}; le plus de voix l’emporte
        one day after the other\tun jour après l’autre
        one for each person, and a PDF for those without an address\tun par personne, et un PDF pour ceux qui n’ont pas d’adresse
        one for each sheet, to print on other paper\tun par feuille, pour imprimer sur d’autres papiers
        one line\tune seule
        one number only; a paper with two marked is 1=2\tun seul numéro\u{202F}; un bulletin avec deux cochées s’écrit 1=2
        one of eight grades, from endorsement to block; reservations are asked for\tun degré sur huit, de l’adhésion au blocage\u{202F}; les réserves sont demandées
        one of: %1\tl’un de\u{A0}: %1
        one option in each row\tune option par ligne
        one page for everybody to take home\tune page que chacun emporte
        one person\tune personne
        one side\tune face
        one voice can block it\tune seule voix peut bloquer
        one vote each\tune voix chacun
        only who agreed to be listed\tseulement ceux qui ont accepté d’être listés
        open\touvrir
        open a file that is there\touvrir un fichier qui existe
        open again\trouvert
        open, due by %1\touvert, pour le %1
        open, put off and answered, with who\touvertes, reportées, avec réponse, et de qui
        opened the poll %1\touverture du vote %1
        option %1\toption %1
        option was voted on\toption mise au vote\toptions mises au vote
        options in the voter’s order, with spaces: 3 1 12\toptions dans l’ordre du votant, avec espaces\u{A0}: 3 1 12
        options in the voter’s order: 3142\toptions dans l’ordre du votant\u{A0}: 3142
        ordered and joined by Halqa (visual)\tordonné et lié par Halqa (visual)
        ordered and joined by Halqa, sent backwards between spaces (runs)\tordonné et lié par Halqa, envoyé à l’envers entre les espaces (runs)
        organisation\torganisation\torganisations
        organisation: %1\torganisation\u{A0}: %1
        organisations\torganisations
        other\tautres
        other activity\tautre activité
        other counter\tautre scrutateur
        other day\tautre jour
        other keys\tautres touches
        other poll\tautre vote
        other spelling\tautre graphie
        out\tsorti
        out, round %1\tsorti, tour %1
        over\tterminé
        p = %1 (%2 of %3).\tp = %1 (%2 sur %3).
        p prints it; any PDF reader opens it.\tLa touche p l’imprime\u{202F}; tout lecteur PDF l’ouvre.
        p says how often chance alone makes a difference as large as this one, or larger: people were exchanged whole, %1 times; each took somebody else’s seats with all who sat there, and kept their own ties (seed %2). A p of %3 is one time in twenty. Of several questions, one is soon below it by chance.\tp dit combien de fois le hasard seul fait un écart aussi grand ou plus grand\u{A0}: les personnes ont été échangées entières, %1 fois\u{202F}; chacune a pris les places d’une autre, avec tous ceux qui s’y trouvaient, et gardé ses propres liens (nombre de départ %2). Un p de %3, c’est une fois sur vingt. Sur plusieurs questions, il y en a vite une au-dessous par hasard.
        package is a Frictionless data package: CSV, and datapackage.json, which says what each table and column is; jsonl is the same as lines of JSON. Both hold everything, the journal too, and halqa import makes the same file of them. csv and xlsx are for people with a spreadsheet: tables and views without the journal, with texts made harmless that a spreadsheet would take for formulas; these cannot be imported. --to names a folder, an archive that ends in .zip or, for xlsx, a file. What is exported names everybody; --anonymous writes, as csv or xlsx, the tables of the anonymous summary of all days instead.\tpackage est un paquet de données Frictionless\u{A0}: du CSV, et datapackage.json, qui dit ce qu’est chaque table et chaque colonne\u{202F}; jsonl est la même chose en lignes de JSON. Les deux contiennent tout, le journal aussi, et halqa import en refait le même fichier. csv et xlsx sont pour qui a un tableur\u{A0}: les tables et les vues sans le journal, les textes qu’un tableur prendrait pour des formules étant désamorcés\u{202F}; ils ne se réimportent pas. --to nomme un dossier, une archive qui finit en .zip ou, pour xlsx, un fichier. Ce qui est exporté nomme tout le monde\u{202F}; --anonymous écrit à la place, en csv ou xlsx, les tables de la synthèse anonyme de tous les jours.
        package, jsonl, csv or xlsx (otherwise what --to ends in, or package).\tpackage, jsonl, csv ou xlsx (sinon ce en quoi --to finit, ou package).
        page %1 of %2\tpage %1 sur %2
        pair sat at one table\trencontre à une même table\trencontres à une même table
        pairs\tbinômes
        palette\tcommandes
        paper\tdocument
        papers\tpapier
        park\tde côté
        parked\tde côté
        parked at table %1 of %2: “%3”\tmise de côté, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        part\tséparer
        part %1 of %2\tpartie %1 sur %2
        passed over for a quota\técarté pour un quota
        paths can be links (OSC 8)\tles chemins peuvent être des liens (OSC 8)
        pause\tpause
        pdf or eml (otherwise what --output ends in, or pdf).\tpdf ou eml (sinon la fin du nom de --output, ou pdf).
        people\tpersonnes
        people in the room\tpersonnes dans la salle
        people invited\tinvités
        people present\tprésents
        people sit so\trépartition déjà faite
        people who have to be present; empty: none\tnombre de présents requis\u{202F}; vide\u{A0}: aucun
        person came\tpersonne présente\tpersonnes présentes
        person was reached\tpersonne a été jointe\tpersonnes ont été jointes
        phones\ttél.
        pile\tpile
        place\tlieu
        place %1\tplace %1
        place %1 of %2\tplace %1 sur %2
        place %1 of %2 in the vote %3\tplace %1 sur %2 dans le vote %3
        places\tplaces
        planned\tprévu
        planned %1\tprévue %1
        planned for %1, not held then\tprévu le %1, non tenu à cette date
        play with a rehearsal day: nothing of it is kept\tjouer avec un jour de répétition\u{A0}: rien n’en est gardé
        plenary\tplénière
        points\tpoints
        print\timprimer
        projector\tprojeter
        prompt\taxe
        prompt before\taxe précédent
        propose\tproposer
        proposed\tproposé
        proposed for this terminal\tproposée pour ce terminal
        proposed to link %1 with %2\tlien proposé\u{A0}: %1 – %2
        put a question of %1 off: “%2”\tquestion reportée, %1\u{A0}: «\u{A0}%2\u{A0}»
        put edition %2 of the grid “%1” into the file\tajout de l’édition %2 de la grille «\u{A0}%1\u{A0}»
        put into the order of words by Halqa, letters by the terminal (words)\tordonné par Halqa pour les mots, par le terminal pour les lettres (words)
        question\tquestion
        questions\tquestions
        questions from the floor\tquestions de la salle
        quit\tquitter
        quorum %1 present\tquorum\u{A0}: %1 présents
        quorum %1 present, not reached\tquorum de %1 présents non atteint
        quorum %1 present, reached\tquorum de %1 présents atteint
        quota\tquotient
        quotas fill every seat; leave the majority out.\tles quotas remplissent tous les sièges\u{202F}; la majorité est à supprimer.
        quotas: %1\tquotas\u{A0}: %1
        r opens the vote again, Esc lets it go.\tr rouvre le vote, Esc y renonce.
        rank %1 is empty\tle rang %1 est vide
        rank left empty\trang vide
        rate\tévaluer
        rated good\tjugée bonne
        reached\tjoint
        reached on %1 at %2\tcontact le %1 à %2
        reached, commitments and figures, city by city\tpersonnes jointes, engagements et chiffres, ville par ville
        read as a table with %1.\tlu comme un tableau avec %1.
        recalled %1 ballot paper of %2\t%1 bulletin rappelé\u{A0}: %2\t%1 bulletins rappelés\u{A0}: %2
        receipt %1\treçu %1
        receipts\treçus
        redo\trétablir
        redraw\tredessiner
        rehearsal\trepetition
        rejected\trejetée
        remove\tsupprimer
        remove option\tretirer l’option
        removed %1 from the directory\tretrait de l’annuaire\u{A0}: %1
        removed a call to %1 (%2)\tappel retiré\u{A0}: %1 (%2)
        removed at table %1 of %2: “%3”\tretrait, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        removed the link of %1 with %2\tlien retiré\u{A0}: %1 – %2
        removed the organisation %1\tretrait de l’organisation\u{A0}: %1
        removed what was said outside: “%1”\tretrait d’une contribution venue d’ailleurs\u{A0}: «\u{A0}%1\u{A0}»
        renamed the organisation %1 to %2\tnouveau nom de l’organisation %1\u{A0}: %2
        reopen\trouvrir
        reopened the poll %1\tréouverture du vote %1
        replace\tremplacer
        reset %1\tremise à zéro\u{A0}: %1
        results and certificates\trésultats et certificats
        resume\treprendre
        resumed %1\treprise\u{A0}: %1
        revised %1 in the directory\tcorrection dans l’annuaire\u{A0}: %1
        revised a call to %1 (%2): %3\tappel corrigé\u{A0}: %1 (%2)\u{A0}: %3
        revised at table %1 of %2: “%3”\tcorrection, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        revised edition %2 of the grid “%1”\tcorrection de l’édition %2 de la grille «\u{A0}%1\u{A0}»
        revised the arrival of %1 (%2)\tarrivée corrigée\u{A0}: %1 (%2)
        revised the link of %1 with %2\tlien corrigé\u{A0}: %1 – %2
        revised the organisation %1\tcorrection de l’organisation\u{A0}: %1
        revised what was said outside: “%1”\tcorrection d’une contribution venue d’ailleurs\u{A0}: «\u{A0}%1\u{A0}»
        revising\tcorrection
        reworded %1 (%2): “%3”\tnouveau texte (%2), %1\u{A0}: «\u{A0}%3\u{A0}»
        room\tsalle
        round\ttour
        round %1\ttour %1
        round %1 of %2\ttour %1 sur %2
        round at the tables\ttravail aux tables
        rows of totals, which are no ballots, left out: %1.\tlignes de totaux, qui ne sont pas des bulletins, laissées de côté\u{A0}: %1.
        rules: %1\trègles\u{A0}: %1
        running\ten cours
        runs now\ten cours
        said by\tdit par
        said in the room\tdit dans la salle
        said outside…\tdit ailleurs…
        said what became of a line at table %1 of %2: “%3”\tsuite donnée, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        same as: %1\tcomme\u{A0}: %1
        same country: %1\tmême pays\u{A0}: %1
        same e-mail address, and the name fits\tmême adresse électronique, et le nom correspond
        same name and organisation\tmême nom et même organisation
        same name and organisation, but addressed otherwise\tmême nom et même organisation, mais une autre civilité
        same name and organisation, but another e-mail address\tmême nom et même organisation, mais une autre adresse électronique
        same name and organisation, but another telephone\tmême nom et même organisation, mais un autre téléphone
        same name and organisation, but another telephone and address\tmême nom et même organisation, mais un autre téléphone et une autre adresse
        same name, but one of the two has no organisation\tmême nom, mais l’une des deux personnes est sans organisation
        same organisation, and a name that sounds alike in another script\tmême organisation, et un nom qui se prononce pareil dans une autre écriture
        same organisation, and the same name in another spelling\tmême organisation, et le même nom écrit autrement
        same rank\tmême rang
        same telephone or e-mail address, and a name that is spelt nearly so\tmême téléphone ou même adresse, et un nom écrit presque pareil
        same telephone, and the name fits\tmême téléphone, et le nom correspond
        same town: %1\tmême ville\u{A0}: %1
        save all that can be read in a new file, and open it: %1\tsauver tout ce qui se lit dans un fichier neuf, et l’ouvrir\u{A0}: %1
        saw the majority for %1 of %2, without counting it (%3)\tmajorité constatée, sans décompte\u{A0}: %1, %2 (%3)
        say who\tdire qui
        says the same\tdit la même chose
        says the same as %1\tdit la même chose que %1
        says the same in other words\tdit la même chose en d’autres mots
        seat anew\treplacer
        seat latecomers\tretardataires
        seat there\tplacer là
        second round\tsecond tour
        secret\tsecret
        separated by ;\tséparées par\u{202F};
        separated by ; (empty: lines of the tables)\tséparées par\u{202F}; (vide\u{A0}: écrits des tables)
        separated by ; each with its cost at the end: Roof 120; Well 80\tséparées par\u{202F}; le coût à la fin\u{A0}: Toit 120\u{202F}; Puits 80
        separated by ; for quotas with tags: Hind #women; Omar #youth\tséparées par\u{202F}; (quotas\u{A0}: avec des étiquettes, Hind #femmes\u{202F}; Omar #jeunes)
        set %1 place for organisations in %2: %3\t%1 place d’organisations à %2\u{A0}: %3\t%1 places d’organisations à %2\u{A0}: %3
        set %1 place for people in %2: %3\t%1 place de personnes à %2\u{A0}: %3\t%1 places de personnes à %2\u{A0}: %3
        set aside for later\tmis de côté pour plus tard
        set the places in %1 back to the script’s: %2\tretour aux places du script à %1\u{A0}: %2
        set the time zone of %1 back to the script’s\tretour au fuseau horaire du script\u{A0}: %1
        set the time zone of %1 to %2\tfuseau horaire (%1)\u{A0}: %2
        settle\taccorder
        several dots each, also on one option; most dots win\tplusieurs gommettes chacun, cumulables\u{202F}; le plus de gommettes l’emporte
        several options in each row, the best first\tplusieurs options par ligne, la meilleure d’abord
        several people have this telephone or e-mail address, and a name that fits\tplusieurs personnes ont ce téléphone ou cette adresse, et un nom qui correspond
        shift\tdécaler
        shift of all that had not started by %2 minute\tdécalage de %2 minute de tout ce qui n’avait pas commencé\tdécalage de %2 minutes de tout ce qui n’avait pas commencé
        shift the rest\tdécaler la suite
        shifted %1 by %2 min\tdécalage\u{A0}: %1, %2 min
        show\tvoir
        shown at once (synchronized output)\tmontrés d’un coup (synchronized output)
        side by side\tcôte à côte
        signs\tsignes
        simple, absolute or a fraction such as 2/3\tsimple, absolute ou une fraction comme 2/3
        since %1\tdepuis %1
        skipped\tsautée
        so that everybody has somebody: nothing else is known of both\tpour que chacun ait quelqu’un\u{A0}: on ne sait rien d’autre des deux
        somebody\tquelqu’un
        somebody else\tquelqu’un d’autre
        somebody took it on\tquelqu’un s’en charge
        somebody who is not named here\tquelqu’un qui n’est pas nommé ici
        something that a newer Halqa wrote and this one does not understand (%1)\tquelque chose qu’une version plus récente de Halqa a écrit et que celle-ci ne comprend pas (%1)
        sounds alike\tse prononce pareil
        source\tsource
        source %1\tsource %1
        source: %1\tsource\u{A0}: %1
        stands to the vote: %1\tsoumis au vote\u{A0}: %1
        start/stop\tdébut/fin
        started %1\tdébut\u{A0}: %1
        stays:\treste\u{A0}:
        stood to the vote: %1\ta été soumis au vote\u{A0}: %1
        stop\tarrêter
        stopped: keeps papers until it goes on\tarrêtée\u{A0}: garde les documents jusqu’à sa remise en marche
        stretched %1 by %2 min\tdurée\u{A0}: %1, %2 min
        such as %1\tpar exemple %1
        supporters\tsoutiens
        survey\tenquête
        switch off\tarrêter
        table\ttable
        table %1\ttable %1
        table %1 (%2)\ttable %1 (%2)
        table %1 in “%2”, %3\ttable %1 dans «\u{A0}%2\u{A0}», %3
        table %1: %2\ttable %1\u{A0}: %2
        table before\ttable précédente
        tag\tétiquette
        tags: %1\tétiquettes\u{A0}: %1
        take away\tretirer
        take back\tretirer
        take it\tvalider
        take the known code\tprendre le code connu
        take them in\tfaire entrer
        take this side\tprendre cette version
        take up again\treprendre
        taken on by %1\tpris en charge par %1
        taken on by %1 in place of %2\tpris en charge par %1 au lieu de %2
        takes no papers\tne prend pas de documents
        telephone\ttéléphone
        telephone: %1\ttéléphone\u{A0}: %1
        telephones\ttéléphones
        tells more keys apart (kitty)\tdistingue plus de touches (kitty)
        text, markdown, html, pdf, json, csv or xlsx.\ttext, markdown, html, pdf, json, csv ou xlsx.
        the %1 ballot cast\t%1 bulletin déposé\t%1 bulletins déposés
        the %1 dot placed\t%1 gommette posée\t%1 gommettes posées
        the %1 person in the room\t%1 personne dans la salle\t%1 personnes dans la salle
        the %1 person invited\t%1 personne invitée\t%1 personnes invitées
        the %1 person reached\t%1 personne jointe\t%1 personnes jointes
        the %1 valid ballot\t%1 bulletin valable\t%1 bulletins valables
        the %1 vote (yes, no or abstained)\t%1 voix (oui, non et abstentions)\t%1 voix (oui, non et abstentions)
        the %1 vote for all answers together\t%1 voix, toutes réponses ensemble\t%1 voix, toutes réponses ensemble
        the %1 vote for all options together\t%1 voix, toutes options ensemble\t%1 voix, toutes options ensemble
        the %1 vote for yes or no\t%1 voix pour oui ou non\t%1 voix pour oui ou non
        the 0 that ends ballots\tle 0 qui termine les bulletins
        the ballot ends there\tle bulletin s’arrête là
        the ballot ends there, unless one of them alone is still in\tle bulletin s’arrête là, sauf si une seule des options reste en course
        the ballot is spoiled\tle bulletin est nul
        the budget\tle budget
        the category %1\tcatégorie %1
        the cells can be rankings, the best first, or crosses in no order. Say which: --layout in-order or --layout choices.\tles cellules peuvent être des classements (le meilleur d’abord) ou des croix sans ordre. Précisez\u{A0}: --layout in-order ou --layout choices.
        the cells can be ranks, 1 is best, or scores, the highest is best. Say which: --layout ranks or --layout scores.\tles cellules peuvent être des rangs (1 est le meilleur) ou des notes (la plus haute est la meilleure). Précisez\u{A0}: --layout ranks ou --layout scores.
        the city of %1\tville, %1
        the code of a language, such as fr\tle code d’une langue, comme fr
        the code on the paper; Enter where it is not six signs\tle code de la fiche\u{202F}; Enter s’il n’a pas six caractères
        the crossed options, with spaces: 1 3 12\tles options cochées, avec espaces\u{A0}: 1 3 12
        the crossed options: 135\tles options cochées\u{A0}: 135
        the days and what is due, for a telephone\tles jours et les échéances, pour un téléphone
        the end of the file\tla fin du fichier
        the file ends here; %1 is missing.\tle fichier s’arrête ici\u{202F}; il manque\u{A0}: %1.
        the file is empty.\tle fichier est vide.
        the file names an order for ties. It counts only when it is stated: --rules draw=%1.\tle fichier donne un ordre pour les égalités. Il ne compte que s’il est énoncé\u{A0}: --rules draw=%1.
        the file says that it holds %1 ballots; it holds %2.\tle fichier annonce %1 bulletins\u{202F}; il en contient %2.
        the file says that it holds %1 options; it holds %2.\tle fichier dit contenir %1 options\u{202F}; il en contient %2.
        the first one counts\tle premier compte
        the folder above\tle dossier au-dessus
        the grade, 1 to 8\tle degré, de 1 à 8
        the laptop’s time\theure de l’ordinateur
        the letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8.\tles lettres de ce fichier étaient déjà abîmées\u{A0}: «\u{A0}%1\u{A0}» était «\u{A0}%2\u{A0}». Exportez-le de nouveau en UTF-8.
        the majority, seen but not counted\tla majorité, constatée mais non comptée
        the majority, seen by everybody\tla majorité, vue de tous
        the measure sheets of all cities, by theme\tles fiches de mesures de toutes les villes, par thème
        the name of an option\tle nom d’une option
        the names may be spellings of one\tdeux graphies d’un même nom, peut-être
        the next rank counts\tle rang suivant compte
        the notes of %1\tnotes, %1
        the number of an option\tle numéro d’une option
        the number of an option, each once, from 1 up to how many there are,\tle numéro d’une option, chacun une fois, de 1 au nombre d’options
        the number of fingers, 0 to 5\tle nombre de doigts, de 0 à 5
        the number of options and of seats\tle nombre d’options et de sièges
        the option’s number\tle numéro de l’option
        the pile of: %1\tpile\u{A0}: %1
        the printer is stopped, let it go on: cupsenable %1\tl’imprimante est arrêtée, relancez-la\u{A0}: cupsenable %1
        the programme’s title\ttitre du programme
        the prompt %1\taxe %1
        the prompts, with lines\tles axes, avec des lignes où écrire
        the rule draw names every option once; missing: %1.\tla règle draw nomme chaque option une fois\u{202F}; il manque\u{A0}: %1.
        the rule draw names every option once; not an option: %1.\tla règle draw nomme chaque option une fois\u{202F}; n’est pas une option\u{A0}: %1.
        the same as %1\tla même personne que %1
        the same as line %1\tla même personne qu’à la ligne %1
        the same days, city by city\tles mêmes jours, ville par ville
        the same name in another spelling, and one of the two has no organisation\tle même nom écrit autrement, et l’un des deux est sans organisation
        the same telephone\tmême téléphone
        the shares would have to grow more than %1 times; state costs and budget in larger units.\tles parts devraient augmenter plus de %1\u{A0}fois\u{202F}; indiquez les coûts et le budget dans une unité plus grande.
        the six signs on the paper; then its line\tles six caractères du bulletin, puis sa ligne
        the spreadsheet could not calculate this cell: “%1”. Put it right there, save the file, and count it again.\tle tableur n’a pas pu calculer cette cellule\u{A0}: «\u{A0}%1\u{A0}». Corrigez-la dans le tableur, enregistrez le fichier et recomptez.
        the terminal can be told to leave the order alone\ton peut dire au terminal de ne pas toucher à l’ordre
        the theme of %1\tthème, %1
        the title of %1\ttitre, %1
        the title of the prompt %1\ttitre de l’axe %1
        the usual one\tl’habituelle
        the vote has no options\tle vote n’a pas d’options
        the whole room\ttoute la salle
        the whole room (%1)\ttoute la salle (%1)
        the } that closes a group of options\tle } qui ferme un groupe d’options
        theme: %1\tthème\u{A0}: %1
        then what bears it out\tpuis le justificatif
        there is no %1 on this scale; there are %2 to %3\til n’y a pas de %1 sur cette échelle, qui va de %2 à %3
        there is no option %1; there are 1 to %2\til n’y a pas d’option %1\u{202F}; il y a 1 à %2
        there is no option “%1”.\til n’y a pas d’option «\u{A0}%1\u{A0}».
        these may be totals, and are counted as they stand: %1. If they are totals, take them out of the table.\tce sont peut-être des totaux, comptés tels quels\u{A0}: %1. Si ce sont des totaux, retirez-les du tableau.
        they count as equal\tcomptent à égalité
        this is a spreadsheet of another kind. Open it and save it as XLSX or CSV.\tc’est un classeur d’un autre type. Ouvrez-le et enregistrez-le en XLSX ou en CSV.
        this is shown\tc’est ce qui est affiché
        this laptop’s hotspot\tpartage de connexion de cet ordinateur
        this method has one winner; leave --seats out.\tcette méthode a un seul gagnant\u{202F}; enlevez --seats.
        this method has the answers %1, not “%2”.\tcette méthode a les réponses %1, et non «\u{A0}%2\u{A0}».
        this method needs a number for each option; these ballots are rankings.\tcette méthode demande une note par option\u{202F}; ces bulletins sont des classements.
        this method needs crosses; these ballots are rankings, and a last place is no cross.\tcette méthode demande des croix\u{202F}; ces bulletins sont des classements, et une dernière place n’est pas une croix.
        this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.\tcette méthode demande le coût des options et un plafond\u{202F}; seul un fichier Pabulib (.pb) les contient.
        this one reads right\tcelle-ci se lit bien
        this spreadsheet unpacks to more than %1 MB, and was not read. Save it as CSV.\tune fois décompressé, ce classeur dépasse %1 Mo\u{202F}; il n’a pas été lu. Enregistrez-le en CSV.
        this terminal turns Arabic words round and cannot be told not to\tce terminal retourne les mots arabes, et on ne peut pas l’en empêcher
        those invited\tles invités
        those who agreed to be listed, for an address book\tceux qui ont accepté d’être listés, pour un carnet d’adresses
        those who are here\tles présents
        ticked\tcoché
        tied\tà égalité
        ties\tégalités
        titles, questions, themes\ttitres, questions, thèmes
        to be answered by %1\tréponse attendue pour le %1
        to be answered later\tréponse à donner plus tard
        to be called\tà appeler
        to be copied to a web server as they are\tà copier telles quelles sur un serveur web
        to be written to\tà qui écrire
        to count and sort\tpour compter et trier
        to cut apart and mark\tà découper et à cocher
        to dial\tà composer
        to do\tà faire
        to everybody invited: when, where, about what\tà chaque invité\u{A0}: quand, où, sur quoi
        to everybody who came: own tables, what was decided\tà chacun qui est venu\u{A0}: ses tables, ce qui a été décidé
        to everybody who said something: what became of it\tà chacun qui a dit quelque chose\u{A0}: ce qui en est advenu
        to everybody who took something on: what, by when\tà chacun qui s’est engagé\u{A0}: à quoi, pour quand
        to fill in, with a code or a name\tà remplir, avec un code ou un nom
        to go on writing\tpour continuer à écrire
        to no activity\tà aucune activité
        to print\tà imprimer
        to print, or to send\tà imprimer ou à envoyer
        to put into a mail\tà mettre dans un courriel
        to read from the other end of the room\tà lire de l’autre bout de la salle
        to read on a telephone, to search\tà lire sur un téléphone, avec recherche
        to that table\tplacer
        to the floor\tau micro
        to the lines\taux contributions
        to the list\tliste
        to the question: %1\tà la question\u{A0}: %1
        today\taujourd’hui
        today %1\taujourd’hui à %1
        together\tensemble
        tomorrow\tdemain
        too little to compare: too few people, or nobody recorded as newly tied.\ttrop peu pour comparer\u{A0}: trop peu de personnes, ou aucun nouveau lien noté.
        too many quotas, seats and options to find who stands back.\ttrop de quotas, de sièges et d’options pour trouver qui laisse sa place.
        took away a paper of “%1”: %2\tfiche retirée («\u{A0}%1\u{A0}»)\u{A0}: %2
        took back the count of %1 of %2 (%3)\tdécompte annulé\u{A0}: %1, %2 (%3)
        took back the invitation of %1 to %2\tinvitation à %2 retirée\u{A0}: %1
        took back the number of ballots of %1 (%2)\tnombre de bulletins annulé\u{A0}: %1 (%2)
        took back the opening of the poll %1\tannulation de l’ouverture du vote %1
        took back: %1\tannulation\u{A0}: %1
        took edition %2 of the grid “%1” out of the file\tretrait de l’édition %2 de la grille «\u{A0}%1\u{A0}»
        took in the organisation %1\tnouvelle organisation\u{A0}: %1
        took in what was said outside: “%1”\tcontribution venue d’ailleurs\u{A0}: «\u{A0}%1\u{A0}»
        took the added activity “%2” of %1 out of the plan\tretrait de l’activité ajoutée (%1)\u{A0}: «\u{A0}%2\u{A0}»
        took the added day “%2” of %1 out of the plan\tretrait du jour ajouté à %1\u{A0}: «\u{A0}%2\u{A0}»
        took up again at table %1 of %2: “%3”\treprise, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        took up again what was taken on at table %1 of %2: “%3”\taction reprise, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        tour\tvisite guidée
        turn spoilt letters back\tréparer les lettres abîmées
        two counters\tdeux scrutateurs
        two ends, two signatures\tdeux bouts, deux signatures
        two letters of a name\tdeux lettres d’un nom
        two letters of the name, or the four signs on the paper; then Enter\tdeux lettres du nom, ou les quatre caractères de la fiche\u{202F}; puis Enter
        two letters of the name, then Enter\tdeux lettres du nom, puis Enter
        two options are called “%1”.\tdeux options s’appellent «\u{A0}%1\u{A0}».
        two who do not see each other’s numbers\tdeux, sans voir les nombres de l’autre
        type a part of its name\ttapez une partie du nom
        under way\ten cours
        undo\tannuler
        uninvite\tdésinviter
        unmark all\tdémarquer
        unreadable\tillisible
        unsettled names\tnoms à préciser
        valid ballots\tbulletins valables
        vcf, csv or pdf (otherwise what --output ends in, or vcf).\tvcf, csv ou pdf (sinon la fin du nom de --output, ou vcf).
        view before\tvue précédente
        vote\tvote
        vote was taken\tvote organisé\tvotes organisés
        votes\tvoix
        votes for all options together\tvoix, toutes options ensemble
        votes for yes and no\tvoix pour oui et non
        votes for yes, for no, and abstentions\tvoix pour oui, pour non, et abstentions
        votes of colleges are of themselves; leave out a base of people or of ballots that do not count.\tles voix des collèges se mesurent à elles-mêmes\u{202F}; laissez de côté une base de personnes ou de bulletins qui ne comptent pas.
        waiting\ten attente
        walk-in\tajouter
        wall\tmur
        was dropped\test abandonné\tsont abandonnés
        was invited and did not come\tétait invité, pas venu
        web page\tpage web
        weeks\tsemaines
        what bears it out; ) closes, Enter keeps the paper\tle justificatif\u{202F}; ) ferme, Enter garde la fiche
        what became of it\tla suite
        what came of it, in all languages, for everybody to read\tce qui en est sorti, dans toutes les langues, à lire par tous
        what comes when, for the wall\tquoi et quand, à afficher au mur
        what each takes on, to be signed\tce à quoi chacun s’engage, à signer
        what fits first\tce qui convient d’abord
        what fits?\tce qui convient
        what it does\tce qu’elle fait
        what it is, and who has it if that shall stand there\tla réserve, et qui l’exprime si cela doit y figurer
        what people can do, where they need more\tce que l’on sait faire, ce qui manque
        what they say\tses propos
        what was found for whom, for the wall\tce qui fut trouvé et pour qui, à afficher
        what was said\tce qui a été dit
        what was taken on, to be ticked off\tles engagements, à cocher
        when\tquand
        whether they may be named\tsi la personne peut être nommée
        who\tqui
        who came to know whom, counted, without names\tqui a fait connaissance, en nombres, sans noms
        who came, what was said and decided\tqui est venu, ce qu’on a dit, décidé
        who rated, or when\tqui a évalué, ou quand
        who rates\tqui évalue
        who sits where\tqui est assis où
        who, tags\tqui, étiquettes
        who, when\tqui/quand
        whole count\tdécompte
        whole name\tnom complet
        whom to call, and what they took on\tqui appeler, avec ses engagements
        will be answered later\ton y répondra plus tard
        wireless\tsans fil
        with %1\tavec %1
        with names\tavec les noms
        withdraw\tretirer
        withdrawn\tretiré
        withdrew ballot %1 of %2 (%3)\tretrait du bulletin %1, %2 (%3)
        withdrew the arrival of %1 (%2)\tarrivée annulée\u{A0}: %1 (%2)
        withdrew the poll %1\tretrait du vote %1
        without\tsans
        without a category\tsans catégorie
        without a city\tsans ville
        without a form\tsans forme
        without codes\tsans codes
        without invitation\tsans invitation
        without names, to publish\tsans les noms, à publier
        won\tgagnés
        words\tdes mots
        work on this day\ttravailler sur ce jour
        would fit\tconviendrait
        write file\técrire fichier
        write on\técrire
        write option\técrire
        write over it\tremplacer
        write there\ty écrire
        wrong number\tfaux numéro
        wrong person\terreur de personne
        wrote at table %1 of %2: “%3”\tnote, table %1 (%2)\u{A0}: «\u{A0}%3\u{A0}»
        years\tans
        yes\toui
        yes and no\toui et non
        yes or no?\toui ou non\u{202F}?
        yes, no and abstentions\toui, non et abstentions
        yes, no or abstain\toui, non ou abstention
        yes, no or abstain; carried with the majority asked for\toui, non ou abstention\u{202F}; adopté à la majorité demandée
        yes, papers with codes\toui, bulletins avec codes
        yes: %1\toui\u{A0}: %1
        yes: it can order text itself, and stops when told to\toui\u{A0}: il sait ordonner le texte, et arrête quand on le lui dit
        yes: it did not answer\toui\u{A0}: il n’a pas répondu
        yes: it does not know the question\toui\u{A0}: il ne connaît pas la question
        yesterday %1\thier à %1
        you\tvous
        you will answer\tà vous d’y répondre
        you will answer by %1\tà vous d’y répondre, pour le %1
        – stands where fewer than %1 answered.\t– figure là où moins de %1 personnes ont répondu.
        – stands where others could be computed from what is withheld.\t– indique une valeur non communiquée, dont d’autres pourraient être calculées.
        “%1”\t«\u{A0}%1\u{A0}»
        “%1” and “%2” are likely one option. They are counted as two: write them in one way.\t«\u{A0}%1\u{A0}» et «\u{A0}%2\u{A0}» sont sans doute une seule option. Elles sont comptées comme deux\u{A0}: écrivez-les d’une seule façon.
        “%1” asks for fewer points than “%2”, which stands below it.\t«\u{A0}%1\u{A0}» demande moins de points que «\u{A0}%2\u{A0}», qui est en dessous.
        “%1” asks for words: a point, and the words in brackets.\t«\u{A0}%1\u{A0}» demande des mots\u{A0}: un point, et les mots entre parenthèses.
        “%1” begins like a formula and was not taken for a name. Write the name alone.\t«\u{A0}%1\u{A0}» commence comme une formule et n’a pas été pris pour un nom. Écrivez le nom seul.
        “%1” behind %2 was not understood: a date is 15/3, 15 March, a day of the week or the end of a month.\t«\u{A0}%1\u{A0}» derrière %2 n’a pas été compris\u{A0}: une date, c’est 15/3, 15 mars, un jour de la semaine ou la fin d’un mois.
        “%1” belongs to none of the themes, or to several; there are %2. Say it with --tags theme=A,B.\t«\u{A0}%1\u{A0}» n’est dans aucun thème, ou dans plusieurs\u{202F}; les thèmes\u{A0}: %2. À préciser avec --tags theme=A,B.
        “%1” cannot be taken back: others have built on it.\t«\u{A0}%1\u{A0}» ne peut plus être annulé\u{A0}: d’autres se sont appuyés dessus.
        “%1” does not fit %2.\t«\u{A0}%1\u{A0}» ne convient pas à %2.
        “%1” does not fit %2. There are: %3.\t«\u{A0}%1\u{A0}» ne convient pas à %2. Il y a\u{A0}: %3.
        “%1” found; %2 is expected.\ttrouvé «\u{A0}%1\u{A0}»\u{202F}; attendu\u{A0}: %2.
        “%1” has begun. A line begun now still stays here; PgDn goes there.\t«\u{A0}%1\u{A0}» a commencé. Une contribution commencée maintenant reste encore ici\u{202F}; PgDn va là-bas.
        “%1” has begun. Enter keeps this here, PgDn goes there.\t«\u{A0}%1\u{A0}» a commencé. Enter note ceci ici, PgDn va là-bas.
        “%1” has begun; the next line goes there.\t«\u{A0}%1\u{A0}» a commencé\u{202F}; la prochaine contribution y va.
        “%1” has ended. Enter keeps this here all the same.\t«\u{A0}%1\u{A0}» est terminé. Enter garde ceci ici quand même.
        “%1” has just begun. Enter again, after a moment, if that was not meant.\t«\u{A0}%1\u{A0}» vient de commencer. Si c’était une erreur\u{A0}: encore Enter, dans un instant.
        “%1” has just ended. Enter again, after a moment, goes on.\t«\u{A0}%1\u{A0}» vient de finir. Pour continuer\u{A0}: encore Enter, dans un instant.
        “%1” has no answer in writing. Once more: it was answered by word of mouth.\t«\u{A0}%1\u{A0}» n’a pas de réponse écrite. Une fois de plus\u{A0}: la réponse a été donnée oralement.
        “%1” has no papers with codes, by which two days could be joined.\t«\u{A0}%1\u{A0}» n’a pas de fiches à code, par lesquelles deux jours pourraient être rapprochés.
        “%1” has to be decided by a mark.\t«\u{A0}%1\u{A0}» doit être décidé par une note.
        “%1” has written nothing in this file. Its writers are: %2.\t«\u{A0}%1\u{A0}» n’a rien écrit dans ce fichier. Y ont écrit\u{A0}: %2.
        “%1” in line %2\t«\u{A0}%1\u{A0}» à la ligne %2
        “%1” is a date without a time; write --at %2T08:41.\t«\u{A0}%1\u{A0}» est une date sans heure\u{202F}; écrivez --at %2T08:41.
        “%1” is a date, not somebody.\t«\u{A0}%1\u{A0}» est une date, pas quelqu’un.
        “%1” is a date, not somebody. Give it as --due.\t«\u{A0}%1\u{A0}» est une date, pas quelqu’un. Donnez-la avec --due.
        “%1” is a date. Here a time is asked for, like 14:30.\t«\u{A0}%1\u{A0}» est une date. Ici, il faut une heure, comme 14:30.
        “%1” is a day of the event. What came of it is asked of a later day: %2.\t«\u{A0}%1\u{A0}» est un jour de l’événement. Ce qui en est résulté se demande pour un jour ultérieur\u{A0}: %2.
        “%1” is a second column of its sort; it counts where the first is empty.\t«\u{A0}%1\u{A0}» est une deuxième colonne du même genre\u{202F}; elle compte là où la première est vide.
        “%1” is cut off: the end of the card or row is missing. Export it again.\t«\u{A0}%1\u{A0}» est coupé\u{A0}: la fin de la fiche ou de la ligne manque. Exportez-la de nouveau.
        “%1” is decided twice. Say it once.\t«\u{A0}%1\u{A0}» est décidé deux fois. Dites-le une seule fois.
        “%1” is grade %2 of the scale in the file, and the scores that are stated go from %3 to %4. Leave min-score and max-score out, or state others.\t«\u{A0}%1\u{A0}» est la mention %2 de l’échelle du fichier, alors que les notes indiquées vont de %3 à %4. Omettez min-score et max-score, ou indiquez-en d’autres.
        “%1” is here as edition %2 already. Give the new one a higher version.\t«\u{A0}%1\u{A0}» est déjà là, édition %2. Donnez à la nouvelle un numéro de version plus élevé.
        “%1” is here as edition %2.\t«\u{A0}%1\u{A0}» est là\u{A0}: édition %2.
        “%1” is kept in %2 and would be in %3 from now on: they could not be compared. Give the new criterion another id.\t«\u{A0}%1\u{A0}» est noté en %2 et le serait désormais en %3\u{A0}: on ne pourrait plus comparer. Donnez au nouveau critère un autre identifiant.
        “%1” is kept in %2 and would be no figure any more. Give the new criterion another id.\t«\u{A0}%1\u{A0}» est noté en %2 et ne serait plus un chiffre. Donnez au nouveau critère un autre identifiant.
        “%1” is larger than can be counted; at most %2.\t«\u{A0}%1\u{A0}» dépasse ce qui peut être compté\u{202F}; au plus %2.
        “%1” is missing here.\t«\u{A0}%1\u{A0}» manque ici.
        “%1” is missing here; “%2” needs it.\t«\u{A0}%1\u{A0}» manque ici\u{202F}; «\u{A0}%2\u{A0}» en a besoin.
        “%1” is neither a command nor a file.\t«\u{A0}%1\u{A0}» n’est ni une commande ni un fichier.
        “%1” is neither yes nor no. It was left open whether the person agreed.\t«\u{A0}%1\u{A0}» n’est ni oui ni non. On n’a pas noté si la personne est d’accord.
        “%1” is no code of a ballot: a sign is wrong or missing. Look again.\t«\u{A0}%1\u{A0}» n’est pas un code de bulletin\u{A0}: un caractère est faux ou manque. Vérifiez.
        “%1” is no code. A row begins with the four signs of its code: %2\t«\u{A0}%1\u{A0}» n’est pas un code. Une ligne commence par les quatre caractères de son code\u{A0}: %2
        “%1” is no command.\t«\u{A0}%1\u{A0}» n’est pas une commande.
        “%1” is no cost. Write --costs 120,80,60.\t«\u{A0}%1\u{A0}» n’est pas un coût. Écrivez --costs 120,80,60.
        “%1” is no count. Write --option 3 48, or 3=48.\t«\u{A0}%1\u{A0}» n’est pas un décompte. Écrivez --option 3 48, ou 3=48.
        “%1” is no criterion of edition %3 of “%2”.\t«\u{A0}%1\u{A0}» n’est pas un critère de l’édition %3 de «\u{A0}%2\u{A0}».
        “%1” is no date of the calendar. Write it as 2026-12-31, 31/12 or 31 décembre.\t«\u{A0}%1\u{A0}» n’est pas une date du calendrier. Écrivez 2026-12-31, 31/12 ou 31 décembre.
        “%1” is no date. Write it as 31/12 or 2026-12-31.\t«\u{A0}%1\u{A0}» n’est pas une date. L’écrire 31/12 ou 2026-12-31.
        “%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.\t«\u{A0}%1\u{A0}» n’est pas une date\u{A0}: 15/3, 15/3/2027 et 2027-03-15 en sont.
        “%1” is no date; write 2026-12-05 or 5/12/2026.\t«\u{A0}%1\u{A0}» n’est pas une date\u{202F}; écrivez 2026-12-05 ou 5/12/2026.
        “%1” is no figure, such as 12 or 3.5.\t«\u{A0}%1\u{A0}» n’est pas un chiffre, comme 12 ou 3.5.
        “%1” is no id: small letters, digits and single hyphens, 40 at most.\t«\u{A0}%1\u{A0}» n’est pas un identifiant\u{A0}: minuscules, chiffres et tirets simples, 40 au plus.
        “%1” is no key. ? says which keys there are here.\t«\u{A0}%1\u{A0}» n’est pas une touche.\u{202F}? dit lesquelles il y a ici.
        “%1” is no kind of line; there are %2.\t«\u{A0}%1\u{A0}» n’est pas un type de contribution\u{202F}; il y a %2.
        “%1” is no known language. It was kept as written.\t«\u{A0}%1\u{A0}» n’est pas une langue connue. C’est gardé tel quel.
        “%1” is no language of this plan; it has %2. The words of a country are written as ar-EG.\t«\u{A0}%1\u{A0}» n’est pas une langue de ce programme\u{202F}; il a %2. Les mots d’un pays s’écrivent ainsi\u{A0}: ar-EG.
        “%1” is no line.\t«\u{A0}%1\u{A0}» n’est pas une contribution.
        “%1” is no option. A text that begins with a dash goes after --.\t«\u{A0}%1\u{A0}» n’est pas une option. Un texte qui commence par un tiret se met après --.
        “%1” is no side of it. Right is: left, right or a number.\t«\u{A0}%1\u{A0}» n’en est pas une version. Valables\u{A0}: left, right ou un numéro.
        “%1” is no time of day. Write it as 14:30.\t«\u{A0}%1\u{A0}» n’est pas une heure. Écrivez-la ainsi\u{A0}: 14:30.
        “%1” is no time; write --at 08:41, or --at %2T08:41.\t«\u{A0}%1\u{A0}» n’est pas une heure\u{202F}; écrivez --at 08:41, ou --at %2T08:41.
        “%1” is no value of %2. Right is one of: %3.\t%2\u{A0}: «\u{A0}%1\u{A0}» n’est pas une valeur. Possible\u{A0}: %3.
        “%1” is no way to order Arabic. Right is one of: %2.\t«\u{A0}%1\u{A0}» n’est pas une façon d’ordonner l’arabe. Possible\u{A0}: %2.
        “%1” is no writer and number, such as 3f9c…=12.\t«\u{A0}%1\u{A0}» n’est pas un auteur et un numéro, comme 3f9c…=12.
        “%1” is nobody; the row was left out.\t«\u{A0}%1\u{A0}» n’est pas le nom d’une personne\u{202F}; la ligne a été laissée de côté.
        “%1” is none of the questions from %2 to %3.\t«\u{A0}%1\u{A0}» n’est aucune des questions de %2 à %3.
        “%1” is none of the values from %2 to %3.\t«\u{A0}%1\u{A0}» n’est aucune des valeurs de %2 à %3.
        “%1” is not an e-mail address. It was kept as written.\t«\u{A0}%1\u{A0}» n’est pas une adresse électronique. C’est gardé tel quel.
        “%1” is not followed.\t«\u{A0}%1\u{A0}» n’est pas suivi.
        “%1” is not one of the programme’s languages.\t«\u{A0}%1\u{A0}» n’est pas une des langues du programme.
        “%1” is on the floor and has no answer in writing. Nothing was done; say what became of it: %2 or %3.\t«\u{A0}%1\u{A0}» est au micro, sans réponse écrite. Rien n’a été fait\u{202F}; dites ce qu’il en est\u{A0}: %2 ou %3.
        “%1” is said already; it was left out. To take it as a line of its own: --different %2.\t«\u{A0}%1\u{A0}» est déjà dit, et laissé de côté. Pour en faire une contribution à part\u{A0}: --different %2.
        “%1” is the number of nobody on this list.\t«\u{A0}%1\u{A0}» n’est le numéro de personne sur cette liste.
        “%1” is there already. Choose another id.\t«\u{A0}%1\u{A0}» existe déjà. Choisissez un autre identifiant.
        “%1” is too long for a code, which has %2 letters and digits at most: key the code, and then the marks.\t«\u{A0}%1\u{A0}» est trop long pour un code, qui a %2 lettres et chiffres au plus\u{A0}: saisissez le code, puis les notes.
        “%1” is written down beside %2, which is known already. If they are one: %3\t«\u{A0}%1\u{A0}» est inscrite à côté de %2, déjà connue. Si c’est la même\u{A0}: %3
        “%1” looks as if it had been “%2” before it was exported.\t«\u{A0}%1\u{A0}» semble avoir été «\u{A0}%2\u{A0}» avant l’export.
        “%1” may be %2, who has rated this already. Two different people have to rate: write who it is as the directory has it.\t«\u{A0}%1\u{A0}» peut être %2, qui a déjà évalué ceci. Il faut deux personnes différentes\u{A0}: écrivez le nom comme dans l’annuaire.
        “%1” may be %2. Nothing was written; add --workshop and --day.\t«\u{A0}%1\u{A0}» peut être %2. Rien n’a été écrit\u{202F}; ajoutez --workshop et --day.
        “%1” may be %2. Nothing was written; repeat it in full.\t«\u{A0}%1\u{A0}» peut être %2. Rien n’a été écrit\u{202F}; répétez en entier.
        “%1” may be %2. Nothing was written; repeat it with the id, or add --confirm for somebody new.\t«\u{A0}%1\u{A0}» est peut-être %2. Rien n’a été écrit\u{202F}; répétez avec l’identifiant, ou ajoutez --confirm pour quelqu’un de nouveau.
        “%1” may be %2. Nothing was written; repeat it with the id.\t«\u{A0}%1\u{A0}» peut désigner %2. Rien n’a été écrit\u{202F}; répétez avec l’identifiant.
        “%1” may be the same organisation as “%2”. They stay apart until somebody joins them.\t«\u{A0}%1\u{A0}» est peut-être la même organisation que «\u{A0}%2\u{A0}». Elles restent distinctes tant que personne ne les réunit.
        “%1” may be two people. It was taken as one; write a row for each.\t«\u{A0}%1\u{A0}» est peut-être deux personnes. La ligne a été prise pour une seule\u{202F}; écrivez une ligne pour chacune.
        “%1” means nothing here.\t«\u{A0}%1\u{A0}» ne veut rien dire ici.
        “%1” means nothing in this vote\t«\u{A0}%1\u{A0}» ne veut rien dire dans ce vote
        “%1” means nothing with “%2”. Take it away.\t«\u{A0}%1\u{A0}» ne veut rien dire avec «\u{A0}%2\u{A0}». Enlevez-le.
        “%1” needs its evidence, in brackets after the mark.\t«\u{A0}%1\u{A0}» demande un justificatif, entre parenthèses après la note.
        “%1” runs. End it and begin “%2”?\t«\u{A0}%1\u{A0}» est en cours. La terminer et commencer «\u{A0}%2\u{A0}»\u{202F}?
        “%1” says neither yes nor no.\t«\u{A0}%1\u{A0}» ne dit ni oui ni non.
        “%1” says when it will begin, late as the day is.\t«\u{A0}%1\u{A0}» dit quand elle commencera, vu le retard de la journée.
        “%1” stands already on line %2. Each has to be called differently.\t«\u{A0}%1\u{A0}» est déjà à la ligne %2. Chacun doit avoir un nom différent.
        “%1” stands for several people and is counted as one option.\t«\u{A0}%1\u{A0}» désigne plusieurs personnes et est compté comme une seule option.
        “%1” stands here already, on line %2. Keep one of them.\t«\u{A0}%1\u{A0}» est déjà là, à la ligne %2. Gardez l’un des deux.
        “%1” stands here; expected %2.\tIl y a ici «\u{A0}%1\u{A0}»\u{202F}; attendu\u{A0}: %2.
        “%1” was removed by %2, %3.\t«\u{A0}%1\u{A0}» a été retirée par %2, %3.
        “%1” was said in another activity, so “%2” is not merged into it. Leave both, or take one out: a question with %3, any line with %4.\t«\u{A0}%1\u{A0}» a été dit dans une autre activité, donc «\u{A0}%2\u{A0}» ne se fusionne pas avec. Laissez les deux, ou retirez-en une\u{A0}: une question avec %3, toute contribution avec %4.
        “%1” with %2\t«\u{A0}%1\u{A0}» en %2
        “%2” is %3 from now on, in %1 line.\t«\u{A0}%2\u{A0}» est désormais %3, dans %1 contribution.\t«\u{A0}%2\u{A0}» est désormais %3, dans %1 contributions.
        “%2” may be %1 organisation: %3. Write more letters.\t«\u{A0}%2\u{A0}» peut désigner %1 organisation\u{A0}: %3. Écrivez d’autres lettres.\t«\u{A0}%2\u{A0}» peut désigner %1 organisations\u{A0}: %3. Écrivez d’autres lettres.
        “%2” may be %1 person or organisation: %3. Write more letters.\t«\u{A0}%2\u{A0}» peut désigner %1 personne ou organisation\u{A0}: %3. Écrivez d’autres lettres.\t«\u{A0}%2\u{A0}» peut désigner %1 personnes et organisations\u{A0}: %3. Écrivez d’autres lettres.
        “%2” may be %1 person: %3. Write more letters.\t«\u{A0}%2\u{A0}» peut désigner %1 personne\u{A0}: %3. Écrivez d’autres lettres.\t«\u{A0}%2\u{A0}» peut désigner %1 personnes\u{A0}: %3. Écrivez d’autres lettres.
        “%2” may be %3. Nothing was written; repeat it with the id.\t«\u{A0}%2\u{A0}» peut être %3. Rien n’a été écrit\u{202F}; répétez avec l’identifiant.\t«\u{A0}%2\u{A0}» peut être l’une de %1 personnes\u{A0}: %3. Rien n’a été écrit\u{202F}; répétez avec l’identifiant.
        “%2” runs, with %1 minute left. End it and begin “%3”?\t«\u{A0}%2\u{A0}» est en cours, il reste %1 minute. La terminer et commencer «\u{A0}%3\u{A0}»\u{202F}?\t«\u{A0}%2\u{A0}» est en cours, il reste %1 minutes. La terminer et commencer «\u{A0}%3\u{A0}»\u{202F}?
        “%2” stands on %1 ballot, which is counted as spoiled: it is no option.\t«\u{A0}%2\u{A0}» figure sur %1 bulletin, compté comme nul\u{A0}: ce n’est pas une option.\t«\u{A0}%2\u{A0}» figure sur %1 bulletins, comptés comme nuls\u{A0}: ce n’est pas une option.
        “%2” stands on %1 ballot: a vote for nobody, and no option.\t«\u{A0}%2\u{A0}» figure sur %1 bulletin\u{A0}: c’est un vote blanc, pas une option.\t«\u{A0}%2\u{A0}» figure sur %1 bulletins\u{A0}: ce sont des votes blancs, pas une option.
        “%2” stands there %1 time and is no option.\t«\u{A0}%2\u{A0}» y figure %1 fois et n’est pas une option.\t«\u{A0}%2\u{A0}» y figure %1 fois et n’est pas une option.
        “%2” takes %1 minute now.\t«\u{A0}%2\u{A0}» dure maintenant %1 minute.\t«\u{A0}%2\u{A0}» dure maintenant %1 minutes.
        “Came” counts everyone, walk-ins included; the percentage is of the people invited, without them.\t«\u{A0}Venus\u{A0}» compte tout le monde, y compris sans invitation\u{202F}; le pourcentage porte sur les invités, sans ces derniers.
        … %1 more\t… %1 de plus\t… %1 de plus
        → %1\t→ %1
        → done\t→ fait
        → dropped\t→ abandonné
        → merged into %1\t→ fusionnée avec %1
        → parked\t→ de côté
        """
}
