# shellcheck shell=bash
# A half-day in Ksar El Kébir: questions to two experts, the diagnosis, what it recommends, who commits to what.
day=(--workshop ksar-el-kebir --day 1)
prepare roster-slec.csv 2026-04-22

# Three stay away: every ninth of the list.
start 08:30 checkin
tail -n +2 "$root/seeds/roster-slec.csv" | cut -d, -f1 | awk 'NR % 9' | arrive 08:32 "l’accueil"
start 09:02 opening
start 09:13 project

# --- 09:34, the floor: who asks stands with the question, and each answer with who gives it.
start 09:34 floor
note Imane 09:36 floor - asked --by "Hassan Boukhalef" --tag subject/accounts \
    "La commune paie 212 compteurs d’éclairage : qui vérifie qu’ils existent tous ?"
note Imane 09:39 floor - asked --kind note --by "Tarik Benhima" --about asked:1:1 \
    "Un agent et deux semaines : relever chaque numéro sur place, et le comparer aux factures de l’année."
note Imane 09:43 floor - asked --by "رشيدة الوهابي" --tag subject/funding \
    "هل هناك صندوق يمول الإنارة المقتصدة دون أن تدفع الجماعة أولا؟"
note Imane 09:46 floor - asked --kind note --by "Claire Fontanel" --about asked:1:3 \
    "Le tiers-financement : l’économie rembourse, mais il faut un an de consommations mesurées."
note Imane 09:52 floor - asked --by "Zohra El Ouafi" --tag subject/advice \
    "Qui répond à une famille qui veut un chauffe-eau solaire ?"
note Imane 09:57 floor - asked --by "Otmane Ghailani" --tag subject/governance \
    "Le service sera-t-il dans l’organigramme, ou seulement dans le projet ?"
start 10:09 break

# --- 10:25, alone, on a sheet with a code.
start 10:25 competences

# --- 10:45, elected and staff at one table, a technician and a file at each.
start 10:45 diagnosis
seat diagnosis
note Imane 10:52 diagnosis 1 roles --tag subject/accounts "La facture d’éclairage passe par quatre bureaux et attend 47 jours au troisième."
note Imane 10:58 diagnosis 1 skills --tag subject/accounts "Personne ne lit le détail d’une facture ; on paie le total."
note حفصة 10:54 diagnosis 2 roles --tag subject/governance "شكاية الدخان لا تعرف طريقها: حفظ الصحة أم التعمير أم السلطة المحلية؟"
note حفصة 11:05 diagnosis 2 means --tag subject/accounts "Deux ans de factures dans un carton, aucune sur un ordinateur."
note Youssef 10:57 diagnosis 3 skills --tag subject/contracts "Nous savons commander 300 lampes, pas dire lesquelles durent."
note Youssef 11:09 diagnosis 3 means --tag subject/lighting "12 % des lampadaires restent allumés le jour, d’après l’atelier."
note Imane 11:12 diagnosis 4 roles --tag subject/funding "Deux dossiers de fonds perdus en 2025 : personne n’était chargé du suivi."

start 11:30 benchmark
note Imane 11:38 benchmark - take-up --tag subject/accounts "Un économe de flux partagé entre quatre communes, payé par un quart de l’économie."
note Imane 11:43 benchmark - not-here --tag subject/governance "Le recrutement direct : le tableau des effectifs est fermé jusqu’en octobre."

# --- 11:47, what the room recommends, and which barrier each lifts.
start 11:47 recommendations
seat recommendations
note Imane 11:55 recommendations 1 organise --tag subject/governance --about roles:1:1 "Un seul bureau reçoit toutes les factures d’énergie : celui du budget, avec un agent nommé."
note حفصة 11:58 recommendations 2 train --tag subject/accounts --about skills:1:1 "يومان لقراءة الفواتير، على فواتيرنا، لستة موظفين ومنتخبين."
note Youssef 12:01 recommendations 3 train --tag subject/contracts --about skills:3:1 "Trois jours de marchés sobres pour les deux agents des marchés."
note Imane 12:06 recommendations 4 equip --tag subject/lighting "Horloges astronomiques sur 40 armoires : 2 400 dirhams l’une."

tie roles:1:1 organise:1:1 bond/lifts 2026-05-15
tie skills:1:1 train:2:1 bond/lifts 2026-06-30
start 12:23 training
hands first-training 12:24 12:28 1=21 2=14 3=17 4=12 5=6
poll open defend --at 12:29
poll count defend --source hands 5=11 4=8 3=5 2=2 1=1 0=0
poll reservation defend "Sans agent nommé, ces recommandations resteront dans un tiroir."
poll close defend --at 12:33
tell "12:29  vote defend, by fingers: 24 of 27 with three or more"

# --- 12:34, one line a signatory.
start 12:34 commitments
seat commitments
note Imane 12:41 commitments 1 commune --owner "Abdeslam Raissouni" --due 2026-05-15 "Nommer l’agent qui suit l’énergie, par arrêté."
note حفصة 12:44 commitments 2 commune --owner "Leila Bakkali" --due 2026-06-30 "Saisir deux ans de factures dans un tableau, compteur par compteur."
note Youssef 12:47 commitments 3 partners --owner "Association Oued Vert" --due 2026-09-30 "Deux samedis par mois, un guichet pour les familles, dans la salle que la commune prête."
note Imane 12:52 commitments 4 commune --owner "Saïd Temsamani" --due 2026-05-31 "Inscrire le diagnostic à l’ordre du jour de la session de mai."

start 13:05 feedback
poll open useful --at 13:05
poll count useful --source paper --ballots 26 1=13 2=10 3=3 4=0
poll close useful --at 13:09
poll open clear --at 13:05
poll count clear --source paper --ballots 26 1=9 2=11 3=6
poll close clear --at 13:09
tell "13:05  feedback on paper: 26 papers"
start 13:10 closing
quietly activity "$file" end closing "${day[@]}" --at 13:22 --as "$as"
papers 13:23 fr ar
