# shellcheck shell=bash
# A day in Warsaw: where each plan stands, what holds it up, who learns from whom, one action each.
day=(--workshop poland --day 1)
prepare roster-mayors.csv 2026-03-17

start 09:00 checkin
tail -n +2 "$root/seeds/roster-mayors.csv" | cut -f1,2 | tr '\t' ' ' | awk 'NR != 13' | arrive 08:51 "recepcja"

# --- 09:32, the list by which the year is measured.
start 09:32 welcome
note Ola 09:35 welcome - done --by "Gmina Wierzbnica Leśna" --tag field/lighting "LED na 640 latarniach: 310 MWh rocznie mniej."
note Ola 09:38 welcome - done --by "Gmina Rudawiec Dolny" --tag field/buildings "Termomodernizacja dwóch szkół: 480 MWh i 120 t CO₂ rocznie."
note Ola 09:41 welcome - waiting --by "Gmina Olszanka Nowa" --tag field/buildings "Audyt ratusza: uchwalony w 2023, nie zaczęty."
note Ola 09:44 welcome - waiting --by "Gmina Trzy Lipy" --tag field/renewables "Panele na hydroforni: projekt czeka na przyłącze 14 miesięcy."
note Ola 09:47 welcome - waiting --by "Gmina Borowe Pole" --tag field/transport "Autobus do szkoły zamiast 40 samochodów."
start 09:58 skills

# --- 10:14, where plans get stuck.
start 10:14 stuck
seat stuck
note Ola 10:22 stuck 1 prepare --tag stage/prepare "Danych o gazie nie oddaje dostawca: od roku trzy pisma bez odpowiedzi."
note Ola 10:31 stuck 1 carry-out --tag field/buildings "Na audyt jest 18 000 euro, ale nikt nie pisze zamówienia."
note Bartek 10:25 stuck 2 carry-out --tag field/renewables "Są ludzie, nie ma wkładu własnego: brakuje 15 procent."
note Bartek 10:40 stuck 2 monitor --tag stage/monitor "Liczniki w szkołach odczytuje woźny, zeszyt zostaje w szkole."
note Ola 10:35 stuck 3 prepare --tag field/transport "Nikt nie liczy samochodów przed szkołą."
note Bartek 10:52 stuck 3 monitor --tag stage/monitor "Raport powstaje co dwa lata w jeden tydzień; liczby są zgadywane."
start 11:16 break

# --- 11:37, what worked, what can be shown, what is to be learnt.
start 11:37 remedies
seat remedies
note Ola 11:46 remedies 1 practice --tag field/buildings "Wspólne zamówienie audytów z sąsiednią gminą: o jedną trzecią taniej."
note Ola 11:58 remedies 1 teach --by "Agnieszka Wrzosek" --tag field/lighting "Pół dnia przy latarniach: jak zapisać w umowie, że wykonawca płaci za każdą zgaszoną."
note Ola 12:10 remedies 1 learn --by "Paweł Zaręba" --tag field/buildings "Napisać zamówienie na audyt tak, żeby wygrał dobry, a nie najtańszy."
note Bartek 11:49 remedies 2 practice --tag stage/monitor "Zdjęcie licznika telefonem, pierwszego dnia miesiąca, do wspólnego folderu."
note Bartek 12:02 remedies 2 teach --by "Tomasz Gajda-Lis" --tag field/buildings "Pokażę specyfikację audytu, którą wygrał najlepszy oferent."
note Bartek 12:13 remedies 2 learn --by "Żaneta Ćwikła" --tag field/renewables "Doprowadzić do przyłącza bez czekania kolejnego roku."
note Ola 12:05 remedies 3 practice --tag field/transport "Przystanek 80 metrów od szkoły i bilet za złotówkę: 26 samochodów mniej."
note Ola 12:20 remedies 3 learn --by "Katarzyna Mroczek" --tag field/transport "Przekonać rodziców i radę do autobusu."
note Bartek 12:25 remedies 3 teach --by "Ewa Kłosińska" --tag field/renewables "Umowa z operatorem: których trzech zdań nie wolno oddać."
note Bartek 12:31 remedies 2 learn --by "Łukasz Świerk" --tag stage/monitor "Zbierać liczby co miesiąc, bez etatu."
start 12:50 lunch

# --- 13:47, pairs of unequal experience, from two municipalities, with a date.
start 13:47 pairs
note Ola 14:05 pairs - agreement --owner "Tomasz Gajda-Lis" --due 2026-04-14 --about learn:1:1 "Paweł Zaręba przyjeżdża do Rudawca na pół dnia: specyfikacja audytu ratusza."
note Ola 14:12 pairs - agreement --owner "Ewa Kłosińska" --due 2026-04-21 --about learn:2:1 "Żaneta Ćwikła i Ewa Kłosińska: umowa o przyłącze, w Starym Młynie."
note Ola 14:18 pairs - agreement --owner "Agnieszka Wrzosek" --due 2026-04-28 --about learn:2:2 "Łukasz Świerk ogląda w Wierzbnicy, jak zbierają odczyty."

tie "Paweł Zaręba" "Tomasz Gajda-Lis" form/tutoring 2026-04-14
tie "Żaneta Ćwikła" "Ewa Kłosińska" form/coaching 2026-04-21
tie "Łukasz Świerk" "Agnieszka Wrzosek" form/visit 2026-04-28

start 14:38 priorities
poll harvest first-practices practice:1:1 practice:2:1 practice:3:1
poll open first-practices --at 14:40
poll count first-practices --source wall --ballots 15 1=26 2=30 3=19
poll close first-practices --at 14:53
tell "14:40  vote first-practices, dots on the wall: 26 30 19"

start 14:55 actions
seat actions
note Ola 15:08 actions 1 commitment --owner "Paweł Zaręba" --due 2026-06-15 --about waiting:1:1 --tag field/buildings "Gmina Olszanka Nowa: zamówienie na audyt ratusza ogłoszone."
note Bartek 15:15 actions 2 commitment --owner "Łukasz Świerk" --due 2026-05-01 --tag stage/monitor "Gmina Jasień Górny: zdjęcia wszystkich liczników, pierwszy raz."
note Ola 15:21 actions 3 commitment --owner "Katarzyna Mroczek" --due 2026-06-10 --about waiting:1:3 --tag field/transport "Gmina Borowe Pole: tydzień próbny autobusu, policzone samochody przed i po."

start 15:37 abroad
note Ola 15:44 abroad - asked --by "Katarzyna Mroczek" "Jak gminy we Włoszech przekonały rodziców do autobusu szkolnego?"

start 15:52 feedback
poll open useful --at 15:52
poll count useful --source paper --ballots 15 1=9 2=5 3=1 4=0
poll close useful --at 15:58
poll open met --at 15:52
poll count met --source paper --ballots 15 1=7 2=5 3=3
poll close met --at 15:58
tell "15:52  feedback on paper: 15 papers"
start 16:00 closing
quietly activity "$file" end closing "${day[@]}" --at 16:13 --as "$as"
papers 16:14 pl en
