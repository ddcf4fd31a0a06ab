# shellcheck shell=bash
# The first day in Alexandria: needs by axis, projects by field, five dots of which two at most in one field.
day=(--workshop alexandria --day 1)
prepare roster-smart-city.csv 2026-04-21

start 08:45 checkin
tail -n +2 "$root/seeds/roster-smart-city.csv" | cut -d';' -f1 | awk 'NR % 10' | arrive 08:47 "الاستقبال"
start 09:33 welcome
note سارة 09:51 welcome - practice --tag field/data "عدادات تقرأ نفسها في شارع واحد أولا، والأرقام معلقة في الشارع."
note سارة 09:56 welcome - not-us "تطبيق للهاتف لكل خدمة: نصف أهل الحي لا يستخدمونه."

# --- 10:04, a map on each table.
start 10:04 needs
seat needs
note سارة 10:12 needs 1 environment --by "إدارة المياه بالحي الشرقي" --tag field/water "ثلث مياه الحي الشرقي يضيع قبل العداد، والخط عمره ستون سنة."
note سارة 10:29 needs 1 society --by "جمعية أهل البحر" "دفع الفاتورة بالهاتف فقط: جارتي تدفع لابن الجيران ليدفع عنها."
note Marwan 10:15 needs 2 environment --by "مرفق نظافة الثغر" --tag field/waste "سوق السمك يرمي أربعة أطنان كل يوم في صناديق غير مغطاة."
note Marwan 10:48 needs 2 economy --by "Tramway Data" --tag field/data "No firm can see where the tram stops: the data are on paper at the depot."
note سارة 10:18 needs 3 environment --by "إدارة الأبنية العامة" --tag field/renovation "مدرسة الميناء: 38 درجة في الفصل في مايو، ولا عازل على السطح."
note Marwan 10:52 needs 4 economy --by "شركة دورة للتدوير" --tag field/waste "نشتري البلاستيك من القاهرة، ومخلفات الإسكندرية تحرق على أبوابنا."
note سارة 10:34 needs 5 society --by "رابطة صيادي المرسى الصغير" "لا أحد يسأل الصيادين، والخطط تغلق عليهم الشاطئ."
start 11:20 break

start 11:41 projects
seat projects
note سارة 11:50 projects 1 water --tag field/water "كشف التسرب ليلا في شارعين من الحي الشرقي: شركة ندى مع معمل مياه الساحل، والهدف 900 متر مكعب في الشهر."
note سارة 12:08 projects 1 data --tag field/data "خريطة مواقف الترام متاحة للجميع، تبدأ بخط واحد."
note Marwan 11:52 projects 2 waste --tag field/waste "الفصل من المنبع في سوق السمك: صندوقان، وعربة كل ليلة، ومصنع يشتري."
note Marwan 12:11 projects 2 buildings --tag field/renovation "عزل سطح مدرسة الميناء قبل الصيف، وترمومتر في كل فصل."
note سارة 11:58 projects 3 buildings --tag field/renovation "سخانات شمسية لمستوصف الحي: شركة كورنيش والمحافظة."
note Marwan 12:02 projects 4 waste --tag field/waste "نقطة لجمع زيت الطعام عند المسجد والكنيسة."
note سارة 12:15 projects 5 water --tag field/water "حنفيات بضغطة في ست مدارس."
start 12:50 lunch

# --- 14:02, five dots each, two at most in one field: the options carry the field under which they were written.
start 14:02 priorities
poll harvest first-projects water:1:1 water:5:1 waste:2:1 waste:4:1 buildings:2:1 buildings:3:1 data:1:1
poll open first-projects --at 14:06
poll count first-projects --source wall --ballots 27 1=31 2=12 3=34 4=9 5=29 6=8 7=12
poll close first-projects --at 14:22
tell "14:06  vote first-projects, dots on the wall; the first three are the centre’s"

start 14:26 floor
note سارة 14:32 floor - asked --by "Karim Sabry" --tag field/water "Who owns the leak data once a firm has measured them?"
note سارة 14:41 floor - asked --by "فتحية السيد" "هل يدخل أهل الشارع المركز، أم هو للشركات فقط؟"
note سارة 14:44 floor - asked --kind note --by "نهى عبد الرازق" --about asked:1:2 "للجميع، ويوم في الأسبوع لأهل الحي، من غير موعد."

start 15:11 feedback
poll open useful --at 15:11
poll count useful --source paper --ballots 26 1=15 2=8 3=2 4=1
poll close useful --at 15:17
poll open met --at 15:11
poll count met --source paper --ballots 26 1=6 2=13 3=7
poll close met --at 15:17
tell "15:11  feedback on paper: 26 papers"
start 15:20 closing
quietly activity "$file" end closing "${day[@]}" --at 15:38 --as "$as"
papers 15:39 ar en
