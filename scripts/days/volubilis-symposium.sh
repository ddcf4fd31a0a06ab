# shellcheck shell=bash
# The symposium in Meknès: needs, offers, who meets whom, and a network with a committee.
day=(--workshop meknes --day 1)
prepare roster-volubilis.csv 2026-04-15

start 08:30 checkin
tail -n +2 "$root/seeds/roster-volubilis.csv" | cut -d';' -f1 | awk 'NR % 8' | arrive 08:14 "l’accueil"
start 09:18 welcome

# --- 09:49, whose need, and which goal it serves.
start 09:49 needs
seat needs
note Imane 09:58 needs 1 projects --by "Commune d’Aïn Zitoun" --tag sdg6 --tag field/circular "Réutiliser l’eau de la station pour 40 hectares d’oliviers : l’étude manque."
note Imane 10:20 needs 1 expertise --by "Commune d’Oued Rmel" --tag sdg7 "Choisir entre pompage solaire et réseau pour six villages."
note حفصة 10:01 needs 2 projects --by "Association Femmes de l’Oued" --tag sdg5 --tag field/women "Un atelier de tissage pour 25 femmes : le local existe, pas les métiers."
note حفصة 10:31 needs 2 partnerships --by "Arrondissement des Remparts" --tag sdg11 "توأمة مع مدينة عتيقة تعرف كيف ترمم الأسوار."
note Youssef 10:05 needs 3 expertise --by "Commune de Dar Lbaroud" --tag sdg13 "Personne ne sait lire la carte des crues de 2023."
note Youssef 10:36 needs 4 projects --by "Jeunes du Mellah Neuf" --tag sdg8 --tag field/youth "Trente jeunes à former aux métiers du bois, près de chez eux."
note Imane 10:40 needs 5 partnerships --by "Huilerie Oued Zahr" --tag sdg12 --tag field/circular "Qui prend 200 tonnes de margines par an ?"
note حفصة 10:44 needs 6 projects --by "Commune de Tizi Nzar" --tag sdg4 "نقل مدرسي لستين تلميذة، الطريق تقطع في الشتاء."
start 11:06 break

start 11:27 offers
seat offers
note Imane 11:36 offers 1 knowledge --by "Institut de l’eau Boufekrane Haut" --tag sdg6 --tag field/research "Deux étudiants de master et un laboratoire pendant six mois, si la commune loge."
note Imane 11:55 offers 1 topics --by "Faculté des sciences, Zitoune" --tag sdg12 --tag field/research "Les margines comme engrais : une thèse, encadrée dès septembre."
note حفصة 11:39 offers 2 means --by "Fondation Deux Rives" --tag sdg5 --tag field/women "Douze métiers à tisser contre un compte rendu par an."
note حفصة 12:02 offers 3 knowledge --by "Solaire Saïss Bas" --tag sdg7 "Un ingénieur trois jours par village pour mesurer avant de choisir."
note Youssef 11:45 offers 4 means --by "Agence des villes jumelées" --tag sdg11 "Une visite de délégation en octobre, billets payés pour quatre personnes."
note Youssef 12:08 offers 5 knowledge --by "École des métiers d’art Bab Jdid" --tag sdg8 --tag field/youth "ورشة خشب يومين في الأسبوع، لعشرة شباب في كل دورة."
note Imane 12:15 offers 6 topics --by "École d’agronomie du Plateau" --tag sdg13 --tag field/research "Relire la carte des crues : sujet de fin d’études, deux étudiantes."
start 12:34 lunch

# --- 14:03, who has met whom, in which form, with a first step.
start 14:03 matching
note Imane 14:20 matching - first-step --owner "Institut de l’eau Boufekrane Haut" --due 2026-05-15 --about projects:1:1 "Visite de la station d’Aïn Zitoun avec les deux étudiants."
note Imane 14:27 matching - first-step --owner "Fondation Deux Rives" --due 2026-05-30 --about projects:2:1 "Voir le local de l’Oued et compter les métiers qui y tiennent."
note حفصة 14:31 matching - first-step --owner "Agence des villes jumelées" --due 2026-06-10 --about partnerships:2:1 "Trois noms de villes à remparts, avec leur accord de principe."
note Youssef 14:38 matching - first-step --owner "Faculté des sciences, Zitoune" --due 2026-09-15 --about partnerships:5:1 "Prélever dix tonnes de margines pour l’essai."
note Youssef 14:44 matching - first-step --owner "École des métiers d’art Bab Jdid" --due 2026-06-01 --about projects:4:1 "اختيار العشرة الأوائل مع الجمعية."

tie projects:1:1 knowledge:1:1 form/topic 2026-05-15
tie projects:2:1 means:2:1 form/support 2026-05-30
tie partnerships:2:1 means:4:1 form/visit 2026-06-10
tie partnerships:5:1 topics:1:1 form/topic 2026-09-15
tie projects:4:1 knowledge:5:1 form/training 2026-06-01

start 14:55 priorities
poll harvest first-needs projects:1:1 expertise:1:1 projects:2:1 partnerships:2:1 expertise:3:1 projects:4:1 partnerships:5:1 projects:6:1
poll open first-needs --at 14:58
poll count first-needs --source wall --ballots 68 1=41 2=52 3=44 4=58 5=71 6=29 7=66 8=20
poll close first-needs --at 15:12
tell "14:58  vote first-needs, two dots in each column"

# --- 15:15, two names for each group at most; five are elected, one from each.
start 15:15 candidates
note Imane 15:16 candidates - university "Reda El Mrini, Faculté des sciences"
note Imane 15:17 candidates - university "Hind Ouhssine, Faculté de droit"
note Imane 15:18 candidates - firm "Huilerie Oued Zahr : sa directrice"
note Imane 15:19 candidates - firm "Zerhoun Numérique : son gérant"
note Imane 15:20 candidates - international "Elena Marchetti, Agence des villes jumelées"
note Imane 15:21 candidates - civil-society "رئيسة جمعية نساء الواد"
note Imane 15:22 candidates - civil-society "Jeunes du Mellah Neuf : leur trésorier"
note Imane 15:23 candidates - territory "Commune d’Aïn Zitoun : son vice-président"

start 15:26 founding
hands found 15:28 15:31 1=63 2=2 3=3
poll harvest committee university:1:1 university:1:2 firm:1:1 firm:1:2 international:1:1 civil-society:1:1 civil-society:1:2 territory:1:1
for paper in {1..64}; do
    case $((paper % 8)) in
    0) echo 13578 ;; 1) echo 1368 ;; 2) echo 24 ;; 3) echo 1267 ;; 4) echo 35 ;; 5) echo 12 ;; 6) echo 1236 ;; 7) echo 0 ;;
    esac
done | pile committee 15:32 15:45

start 15:47 feedback
start 15:57 closing
quietly activity "$file" end closing "${day[@]}" --at 16:16 --as "$as"
papers 16:17 fr ar
