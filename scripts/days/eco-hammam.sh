# shellcheck shell=bash
# The first day in Fès: the fire. With a file of its own it is that file's day, and its summary is all that is printed.
day=(--workshop fes --day 1)

check_in() { # TIME NAME…: the names of those who arrive then
    local at=$1 name
    shift
    for name in "$@"; do quietly checkin "$file" "${day[@]}" --at "$at" --as "la porte" "$name"; done
    tell "$at  $# people come in"
}

[ -e "$file" ] || quietly new "$file" --script "$root/sessions/eco-hammam.yaml" --as "$as"

# A day that has begun is not played over: it is summed up as it stands.
if "$halqa" journal "$file" --lang en | grep -F "(fes, day 1)" >/dev/null; then
    echo "Day 1 in Fès has begun in $file; it is left as it is." >&2
    "$halqa" summary "$file" "${day[@]}" ${lang:+--lang "$lang"}
    return
fi

if ! "$halqa" people "$file" list --workshop fes --json | grep '"id"' >/dev/null; then
    quietly import "$file" "$root/seeds/roster-fes.csv" --workshop fes --as "$as"
    tell "eco-hammam, fes: made from sessions/eco-hammam.yaml and seeds/roster-fes.csv"
fi

# --- 08:30, the door. Two people have a namesake: they are told apart by where they come from.
start 08:30 checkin
check_in 08:31 "المختار البهلولي" "محمد السرغيني" "Allal Taounati" "Latifa Berrada"
check_in 08:36 "Karim Tahiri" "فاطمة الزهراء التازي" "Rqia Aït Haddou" "Anas El Fassi" "Abdelhak Benkirane"
check_in 08:42 "Ikram Ouazzani" "Fouad El Idrissi" "Salma Kettani" "عبد السلام الفخاري" "حميد الجعيدي"
quietly checkin "$file" "${day[@]}" --at 08:47 --as "la porte" "Mohammed Alami" --organisation "Derb El Warda"
quietly checkin "$file" "${day[@]}" --at 08:48 --as "la porte" "Fatima Zahra Bennani" --organisation "El Kheir"
check_in 08:51 "Bensouda Mehdi" "نادية العلمي" "Touria Benjelloun" "Yassine Guessous" "Bouchta El Hayani"
check_in 08:57 "Samira Bennis" "Khadija Chraïbi" "السعدية الزرهوني" "Driss Sqalli" "Abdelkader Meziane"
quietly checkin "$file" "${day[@]}" --at 09:01 --as "la porte" "Mohammed Alami" --organisation "Chaleur et Bâtiment"
check_in 09:04 "ليلى بوعياد" "Omar Jamaï" "Jaouad Mernissi" "Hind Lazrak" "Naïma Lahlou" "Skalli Rachid"
quietly checkin "$file" "${day[@]}" --at 09:08 --as "la porte" --walk-in "Zineb Filali" \
    --organisation "Hammam Moulay Yacoub" --category owner --city "Moulay Yacoub"
quietly checkin "$file" "${day[@]}" --at 09:12 --as "la porte" --walk-in "إدريس بنكيران" \
    --organisation "سوق الحطب" --category supplier

# --- 09:16, the room wakes up: hands in the air.
start 09:16 welcome
start 09:31 hands
hands fuel-today 09:33 09:40 1=9 2=13 3=6 4=4 5=1
start 09:41 story

# --- 10:03, first breakout.
start 10:03 barriers
seat barriers
note Imane 10:09 barriers 1 fuel "Un chargement de bois coûte 1 100 dirhams ; il en faut trois par semaine en hiver."
note Imane 10:14 barriers 1 fuel "الحطب يصل مبللا في الشتاء، والنار تدخن أكثر مما تسخن."
note Imane 10:26 barriers 1 stokers "Le farnatchi est payé au chargement : économiser le bois, c’est perdre sa paie."
note Imane 10:47 barriers 1 building "Nobody has ever measured the flue; the hand says it is as hot as the furnace."
note حفصة 10:08 barriers 2 fuel "بيت النار القديم لا يقبل إلا الحطب، وأي وقود آخر يسد المجاري."
note حفصة 10:12 barriers 2 fuel "Fitour is cheaper than wood, but two suppliers out of three stop in January."
note حفصة 10:31 barriers 2 stokers "الفرناتشي يشتغل من منتصف الليل، والحروق لا يعالجها أحد ولا يصرح بها."
note حفصة 10:52 barriers 2 building "La coupole n’a plus son enduit : l’hiver, la salle chaude perd huit degrés en une nuit."
note Youssef 10:10 barriers 3 fuel "The old furnaces take wood and nothing else."
note Youssef 10:18 barriers 3 fuel --kind question "Qui certifie un four amélioré, et qui paie l’essai ?"
note Youssef 10:35 barriers 3 stokers "Aucune formation : chacun apprend du précédent, avec ses mauvaises habitudes."
note Youssef 10:55 barriers 3 building "الأنابيب مكشوفة من القبو إلى البرمة: عشرون مترا بلا عزل."
note Imane 10:11 barriers 4 fuel "La sciure est donnée par les menuisiers, mais personne ne vient la chercher."
note Imane 10:37 barriers 4 stokers "الدخان في بيت النار بلا تهوية؛ ثلاثة فرناتشية تركوا المهنة هذا العام."
note حفصة 10:13 barriers 5 fuel "No hammam knows what it burns: loads are counted, never weighed."
note حفصة 10:41 barriers 5 stokers "Une prime par tonne économisée : qui la calculerait, et sur quelle base ?" --kind question
note حفصة 10:58 barriers 5 building "باب السخون يبقى مفتوحا بين الزبناء، والحرارة تخرج معهم."
line merge fuel:3:1 --into fuel:2:1
line park fuel:3:2

start 11:05 break
quietly checkin "$file" "${day[@]}" --at 11:20 --as "la porte" --leave "Fouad El Idrissi"

# --- 11:24, second breakout, at mixed tables.
start 11:24 measures
quietly activity "$file" shift 10 "${day[@]}" --as "$as"
seat measures
note Imane 11:33 measures 1 furnace "Un four amélioré en essai dans deux hammams, loué et non acheté, avant avril."
note Imane 11:46 measures 1 sun "تسخين أولي بالشمس فوق سطح المدرسة المجاورة، بأنبوب مشترك بين حمامين."
note حفصة 11:35 measures 2 furnace "شراء جماعي للفيتور: طلب واحد لستة حمامات، وثمن واحد إلى غاية مارس."
note حفصة 11:58 measures 2 skills "Weigh every load for a month, and pay the stoker a bonus for what is saved."
note Youssef 11:38 measures 3 sun "A coil in the flue: the water enters the tank at forty degrees instead of fifteen."
note Youssef 12:07 measures 3 skills "Isoler la cuve et les vingt mètres de tuyaux d’abord : trois jours de travail, deux hommes."
note Imane 11:41 measures 4 furnace "Une tournée de collecte de sciure, deux fois par semaine, pour cinq hammams."
note Imane 12:11 measures 4 skills "دورة تكوين من ثلاثة أيام للفرناتشية، بشهادة، عند أصحاب المهنة أنفسهم."
note حفصة 11:49 measures 5 sun "Récupérer la chaleur des eaux usées : un échangeur sous le sol du vestiaire."
note حفصة 12:14 measures 5 skills --tag field/building "ستارة من الخشب المزدوج عند باب السخون: ألفا درهم، ولا تحتاج رخصة."
note Youssef 12:24 measures 3 sheet --tag field/fire --about sun:3:1 \
    "Serpentin de cheminée : 9 000 dirhams, un chaudronnier, deux jours ; un quart du bois en moins, essayé à Sidi Amar."
note Imane 12:27 measures 4 sheet --tag field/fire --about furnace:4:1 \
    "بطاقة النشارة: عربة وسائق، 150 درهما للجولة، خمسة حمامات؛ جربها نجارو الحي لشهر."
[ -z "$told" ] || tie sun:3:1 skills:3:1 tie/helps 2026-12-20
start 12:34 lunch

# --- 14:03, five dots each, on the wall and on paper.
start 14:03 priorities
poll harvest first-measures furnace:1:1 sun:1:1 furnace:2:1 skills:2:1 sun:3:1 skills:3:1 skills:4:1 skills:5:1
poll open first-measures --at 14:07
poll count first-measures --source wall --ballots 24 1=11 2=9 3=24 4=20 5=13 6=22 7=16 8=5
poll count first-measures --source paper --ballots 8 1=3 2=6 3=8 4=7 5=2 6=7 7=6 8=1
poll close first-measures --at 14:21
tell "14:07  vote first-measures, dots on the wall and on paper"

# --- 14:24, who does what by when.
start 14:24 floor
note Youssef 14:33 floor 1 asked --by "Karim Tahiri" --tag field/fire "Qui certifie un four amélioré, et combien de temps cela prend-il ?"
note Imane 14:47 floor 1 asked --by "Latifa Berrada" --tag field/money "من يؤدي ثمن قياس الدخان: صاحب الحمام أم الجماعة؟"
start 14:58 actions
note Imane 15:06 actions 1 mine --owner "Latifa Berrada" --due 2026-12-20 \
    "Peser chaque chargement pendant deux semaines et afficher le total à l’entrée du four."
note Imane 15:14 actions 1 together --owner "Jaouad Mernissi" --due 2027-01-31 \
    "Monter le premier serpentin de cheminée au hammam Sidi Amar, mesures du laboratoire à l’appui."
note حفصة 15:09 actions 2 mine --owner "محمد السرغيني" --due 2026-12-15 \
    "جمع أسماء الحمامات الستة للشراء الجماعي، وطلب ثمن مكتوب من ثلاثة موردين."
note حفصة 15:17 actions 2 asked --owner "نادية العلمي" --due 2026-12-28 \
    "رسالة إلى الجماعة حول وقوف شاحنات الوقود قرب الحمامات قبل السابعة صباحا."
note Youssef 15:12 actions 3 together --owner "Salma Kettani" --due 2027-02-15 \
    "Draw the insulated pipe run for two hammams, and hand the drawing to whoever asks for it."
note Imane 15:20 actions 4 together --owner "المختار البهلولي" --due 2027-01-10 \
    "أول دورة للفرناتشية في حمام درب الصباغين: المعلم المختار يفتح بيت النار لعشرة من زملائه."
note حفصة 15:24 actions 5 asked --owner "Anas El Fassi" --due 2026-12-31 \
    "Demander à l’agence la liste des fours éprouvés et les conditions de l’aide."
note حفصة 15:29 actions 5 asked --kind question "Can a hammam that burns fitour carry the label?"

start 15:41 feedback
# On the sheet of the programme, else by votes: a script asks one way or the other.
if "$halqa" grid "$file" list | grep -q feedback; then
    for paper in {10..39}; do echo "AB$paper: 3$((paper % 4))221"; done |
        quietly grid "$file" key feedback "${day[@]}" --as "$as"
    tell "15:42  feedback on paper: 30 sheets"
else
    for answer in "useful 1=14 2=11 3=4 4=1" "met 1=8 2=13 3=9" "change 1=17 2=10 3=3"; do
        read -ra counts <<<"$answer"
        poll open "${counts[0]}" --at 15:42
        poll count "${counts[0]}" --source paper --ballots 30 "${counts[@]:1}"
        poll close "${counts[0]}" --at 15:49
    done
    tell "15:42  feedback on paper: 30 papers, three questions"
fi
note Imane 15:46 feedback 1 better "Le compteur d’eau et le compteur de bois sur la même feuille, dès le matin."
note Imane 15:47 feedback 1 partner --by "Jaouad Mernissi" "Latifa Berrada, pour le serpentin : mardi, au hammam Sidi Amar."
note حفصة 15:48 feedback 1 better "وقت أطول لبيوت النار، ووقت أقل للكلمات."

start 15:50 closing
quietly activity "$file" end closing "${day[@]}" --at 16:04 --as "$as"

if [ -n "$told" ]; then
    papers 16:05 fr ar
else
    "$halqa" summary "$file" "${day[@]}" --at 16:05 ${lang:+--lang "$lang"}
fi
