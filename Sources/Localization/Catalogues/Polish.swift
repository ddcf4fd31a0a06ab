// swift-format-ignore-file
// Compiled from locale/pl.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let polish: StaticString = """
        \"Who pays for it? @ka\": two letters of a name behind an @ say who asks, words behind a # are tags.\t„Kto za to płaci? @ka”: dwie litery nazwiska po @ mówią, kto pyta; słowa po # to znaczniki.
        % of ballots cast\t% oddanych kart
        % of dots placed\t% przyklejonych kropek
        % of people here\t% osób na sali
        % of people invited\t% osób zaproszonych
        % of the %1 ballots cast\t% z %1 oddanych kart
        % of the %1 dots placed\t% z %1 przyklejonych kropek
        % of the %1 people here\t% z %1 osób na sali
        % of the %1 people invited\t% z %1 zaproszonych osób
        % of the %1 valid ballots\t% z %1 ważnych kart
        % of the %1 votes for all answers\t% z %1 głosów na wszystkie odpowiedzi
        % of the %1 votes for all options\t% z %1 głosów na wszystkie opcje
        % of the %1 votes for yes and no\t% z %1 głosów na tak i na nie
        % of the %1 votes, abstentions included\t% z %1 głosów, razem ze wstrzymującymi się
        % of valid ballots\t% ważnych kart
        % of votes placed\t% oddanych głosów
        % of votes, abstentions included\t% głosów razem ze wstrzymującymi się
        % of yes and no\t% głosów na tak i na nie
        %1 % of the points\t%1% punktów
        %1 %2\t%1 %2
        %1 (%2 of %3 invited)\t%1 (%2 z %3 zaproszonych)
        %1 (%2 of %3)\t%1 (%2 z %3)
        %1 (%2)\t%1 (%2)
        %1 (%2, on %3, %4)\t%1 (%2, na %3, %4)
        %1 (?)\t%1 (?)
        %1 (costs %2)\t%1 (koszt: %2)
        %1 (locale %2)\t%1 (ustawienia regionalne %2)
        %1 (not in the directory)\t%1 (spoza spisu osób)
        %1 (proposed)\t%1 (proponowane)
        %1 (the rest in English)\t%1 (reszta po angielsku)
        %1 --change puts this paper in its place; to rate anew and keep both, name another day with --day.\t%1 --change wstawia tę kartę w jej miejsce; aby ocenić na nowo i zachować obie, podaj inny dzień przez --day.
        %1 = %2\t%1 = %2
        %1 Close the poll all the same?\t%1 Mimo to zamknąć głosowanie?
        %1 Keep %2 ballots all the same?\t%1 Mimo to zapisać liczbę kart: %2?
        %1 Keep %2 for %3 all the same?\t%1 Mimo to zapisać %2 (%3)?
        %1 MB in %2\t%1 MB w %2
        %1 Nothing more is taken: Backspace goes on here, Esc forgets it.\t%1 Nic więcej nie jest przyjmowane: Backspace poprawia, Esc porzuca.
        %1 Nothing was written; count again, or add --confirm.\t%1 Niczego nie zapisano; policz jeszcze raz albo dodaj --confirm.
        %1 The vote is not closed; count it, or add --confirm.\t%1 Głosowanie nie jest zamknięte; policz albo dodaj --confirm.
        %1 There is no class now, so that no printed seal stands.\t%1 Nie ma teraz klasy, więc żadna wydrukowana pieczęć nie obowiązuje.
        %1 This would be brought back: %2. Nothing was brought back; to do that, add %3.\t%1 Przywrócone zostałoby: %2. Niczego nie przywrócono; aby to zrobić, dodaj %3.
        %1 This would be taken back: %2. Nothing was taken back; to do that, add %3.\t%1 Cofnięte zostałoby: %2. Niczego nie cofnięto; aby to zrobić, dodaj %3.
        %1 added, %2 said more of, %3 unchanged.\tDodane: %1, uzupełnione: %2, bez zmian: %3.
        %1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.\tDodano: %1, zaktualizowano: %2, bez zmian: %3, odrzucono: %4; nowe zaproszenia: %5 (%6).
        %1 against %2\t%1 przeciw %2
        %1 and %2 are called the same.\t%1 i %2 nazywają się tak samo.
        %1 and %2 are no pair any more; u takes it back.\t%1 i %2 nie są już parą; u to cofa.
        %1 and %2 differ by more than one slip of the pen, and are not joined.\t%1 i %2 różnią się czymś więcej niż drobną pomyłką i nie łączy się ich.
        %1 and %2 exclude each other.\t%1 i %2 wykluczają się.
        %1 and %2 lose what names them, here and in the copies; what was counted stays. It cannot be brought back.\t%1 i %2 tracą to, co nazywa tę osobę, tutaj i w kopiach; to, co policzono, zostaje. Nie da się tego cofnąć.
        %1 and %2 may be one code, or two people’s: look at both papers; --accept %1=%2 joins them.\t%1 i %2 mogą być jednym kodem albo kodami dwóch osób: spójrz na obie karty; --accept %1=%2 je łączy.
        %1 and %2 may be one code; accept it with --accept %1=%2.\t%1 i %2 to może jeden kod; przyjmij to przez --accept %1=%2.
        %1 and %2 may be one: %3.\t%1 i %2 to może ta sama osoba: %3.
        %1 and %2 say the same, in other words or another language.\t%1 i %2 mówią to samo, innymi słowami lub w innym języku.
        %1 and %2 sound alike.\t%1 i %2 brzmią podobnie.
        %1 and %2 would fit each other better; then somebody else would have nobody, or fit worse.\t%1 i %2 pasują do siebie lepiej, ale wtedy ktoś inny zostaje bez pary albo ma gorszą.
        %1 answer\t%1 odpowiedź\t%1 odpowiedzi\t%1 odpowiedzi
        %1 are equal; the order drawn before the vote decided which of them.\tRemis: %1. Kolejność wylosowana przed głosowaniem wskazała, o kogo chodzi.
        %1 are here already.\tJuż na sali: %1.
        %1 argument too many: %2.\tO %1 argument za dużo: %2.\tO %1 argumenty za dużo: %2.\tO %1 argumentów za dużo: %2.
        %1 asks which days yours resemble and when they begin, and makes the file.\t%1 pyta, do jakich dni podobne są twoje i kiedy się zaczynają, i tworzy plik.
        %1 at %2, %3\t%1 o %2, %3
        %1 at least\tco najmniej %1
        %1 at the same rank\t%1 na tym samym miejscu
        %1 ballot\t%1 głosujący\t%1 głosujących\t%1 głosujących
        %1 ballot cast\t%1 karta oddana\t%1 karty oddane\t%1 kart oddanych
        %1 ballot has in column “%2” what another one has there. Both are counted: look whether somebody voted twice.\t%1 karta ma w kolumnie „%2” to, co ma tam inna. Obie są liczone: sprawdź, czy ktoś nie głosował dwa razy.\t%1 karty mają w kolumnie „%2” to, co mają tam inne. Wszystkie są liczone: sprawdź, czy ktoś nie głosował dwa razy.\t%1 kart ma w kolumnie „%2” to, co mają tam inne. Wszystkie są liczone: sprawdź, czy ktoś nie głosował dwa razy.
        %1 ballot holds a number above the highest score, %2, and is spoiled by it; the highest number is %3.\t%1 karta zawiera liczbę powyżej najwyższej oceny, %2, i jest przez to nieważna; najwyższa liczba to %3.\t%1 karty zawierają liczbę powyżej najwyższej oceny, %2, i są przez to nieważne; najwyższa liczba to %3.\t%1 kart zawiera liczbę powyżej najwyższej oceny, %2, i jest przez to nieważnych; najwyższa liczba to %3.
        %1 ballot holds a number below the lowest score, %2, and is spoiled by it; the lowest number is %3.\t%1 karta zawiera liczbę poniżej najniższej oceny, %2, i jest przez to nieważna; najniższa liczba to %3.\t%1 karty zawierają liczbę poniżej najniższej oceny, %2, i są przez to nieważne; najniższa liczba to %3.\t%1 kart zawiera liczbę poniżej najniższej oceny, %2, i jest przez to nieważnych; najniższa liczba to %3.
        %1 ballot kept.\tZapisano %1 kartę.\tZapisano %1 karty.\tZapisano %1 kart.
        %1 ballot paper\t%1 karta do głosowania\t%1 karty do głosowania\t%1 kart do głosowania
        %1 ballots are cast. The vote is secret: nothing of them is shown before it is closed.\tOddanych kart: %1. Głosowanie jest tajne: przed zamknięciem nic z nich nie widać.
        %1 ballots are counted already. Replace %1 by %2?\tPoliczone karty: %1. Zamienić %1 na %2?
        %1 barrier\t%1 przeszkoda\t%1 przeszkody\t%1 przeszkód
        %1 begins on %2. Another date, or Enter:\t%1: początek %2. Inna data albo Enter:
        %1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.\t%1 należy do %2, pliku programu albo innej bazy danych: żaden dokument tam nie trafi. Wybierz inną nazwę.
        %1 belongs to what is rated; it will be said with the class.\t%1 należy do tego, co jest oceniane; zostanie to podane przy klasie.
        %1 belongs to what was rated.\t%1 należy do tego, co oceniono.
        %1 blank\tpuste: %1
        %1 brings it back.\t%1 ją przywraca.
        %1 building\t%1 budynek\t%1 budynki\t%1 budynków
        %1 by hands\t%1 przez podniesienie ręki
        %1 by telephone\t%1 przez telefon
        %1 bytes\tbajty: %1
        %1 call\t%1 rozmowa\t%1 rozmowy\t%1 rozmów
        %1 came\t%1 osoba\t%1 osoby\t%1 osób
        %1 came at %2 and left at %3. To let them in again: --return.\t%1: wejście o %2, wyjście o %3. Żeby zapisać powrót: --return.
        %1 came at %2, without invitation.\t%1: wejście o %2, bez zaproszenia.
        %1 came at %2.\t%1: wejście o %2.
        %1 came first, with %2 (%3).\tNa pierwszym miejscu %1 (%2, %3).
        %1 came first, with %2.\tNa pierwszym miejscu %1 (%2).
        %1 came first: everybody saw that it has the majority, and nobody counted it.\tNa pierwszym miejscu %1: wszyscy widzieli, że ma większość, i nikt tego nie liczył.
        %1 came too fast to be an answer: read first, then once more.\t%1: za szybko na odpowiedź. Najpierw przeczytaj, potem jeszcze raz.
        %1 can only be read: nothing would be kept\t%1 jest tylko do odczytu: nic nie zostanie zapisane
        %1 cannot be made: %2. Check the folder above it.\tNie można utworzyć %1: %2. Sprawdź folder nadrzędny.
        %1 cannot be read\t%1: nie da się czytać
        %1 cannot be read: %2. Check its permissions.\t%1: nie można odczytać: %2. Sprawdź uprawnienia.
        %1 cannot be started: %2.\tNie można uruchomić %1: %2.
        %1 cannot be written to. Check the permissions of the file and its folder.\tDo %1 nie można pisać. Sprawdź uprawnienia pliku i jego folderu.
        %1 cannot be written. Choose another place: cp %2 NEW.halqa\tNie można zapisać %1. Wybierz inne miejsce: cp %2 NEW.halqa
        %1 cannot be written: %2\t%1: nie da się zapisać: %2
        %1 cannot be written: %2. Check the folder.\tNie można zapisać %1: %2. Sprawdź folder.
        %1 comes in\t%1 wejście\t%1 wejścia\t%1 wejść
        %1 commitment was made.\tPodjęto %1 zobowiązanie.\tPodjęto %1 zobowiązania.\tPodjęto %1 zobowiązań.
        %1 complaint\t%1 skarga\t%1 skargi\t%1 skarg
        %1 copy was erased from too.\tUsunięto je też z %1 kopii.\tUsunięto je też z %1 kopii.\tUsunięto je też z %1 kopii.
        %1 criterion\t%1 kryterium\t%1 kryteria\t%1 kryteriów
        %1 cross, %2 allowed\t%1 krzyżyk, dozwolone: %2\t%1 krzyżyki, dozwolone: %2\t%1 krzyżyków, dozwolone: %2
        %1 data set\t%1 zbiór danych\t%1 zbiory danych\t%1 zbiorów danych
        %1 data table\t%1 tabela\t%1 tabele\t%1 tabel
        %1 day\t%1 dzień\t%1 dni\t%1 dni
        %1 day with a presence\t%1 dzień obecności\t%1 dni obecności\t%1 dni obecności
        %1 did not say\t%1 bez odpowiedzi\t%1 bez odpowiedzi\t%1 bez odpowiedzi
        %1 dirham\t%1 dirham\t%1 dirhamy\t%1 dirhamów
        %1 does not let this role in: %2. Look at the role's name and at ~/.pgpass.\t%1 nie wpuszcza tej roli: %2. Sprawdź nazwę roli i ~/.pgpass.
        %1 does not prove that it is the server that was meant: %2. Nothing was sent.\t%1 nie dowodzi, że jest właściwym serwerem: %2. Nic nie wysłano.
        %1 dot\t%1 kropka\t%1 kropki\t%1 kropek
        %1 dot against\t%1 kropka przeciw\t%1 kropki przeciw\t%1 kropek przeciw
        %1 dot against as well; it takes a dot for away.\tDo tego %1 kropka przeciw; odejmuje jedną kropkę za.\tDo tego %1 kropki przeciw; każda odejmuje jedną kropkę za.\tDo tego %1 kropek przeciw; każda odejmuje jedną kropkę za.
        %1 dot against it\t%1 kropka przeciw\t%1 kropki przeciw\t%1 kropek przeciw
        %1 dot against, %2 allowed\t%1 kropka przeciw, dozwolone: %2\t%1 kropki przeciw, dozwolone: %2\t%1 kropek przeciw, dozwolone: %2
        %1 dot each\t%1 kropka na osobę\t%1 kropki na osobę\t%1 kropek na osobę
        %1 dot each, at most %2 on one\t%1 kropka na osobę, najwyżej %2 na jedną opcję\t%1 kropki na osobę, najwyżej %2 na jedną opcję\t%1 kropek na osobę, najwyżej %2 na jedną opcję
        %1 dot each, at most %2 on one option.\t%1 kropka na osobę, najwyżej %2 na jedną opcję.\t%1 kropki na osobę, najwyżej %2 na jedną opcję.\t%1 kropek na osobę, najwyżej %2 na jedną opcję.
        %1 dot each.\t%1 kropka na osobę.\t%1 kropki na osobę.\t%1 kropek na osobę.
        %1 dot is not placed\t%1 kropka nieprzyklejona\t%1 kropki nieprzyklejone\t%1 kropek nieprzyklejonych
        %1 dot on %2, %3 allowed\t%1 kropka przy %2, dozwolone: %3\t%1 kropki przy %2, dozwolone: %3\t%1 kropek przy %2, dozwolone: %3
        %1 dot on “%2”, %3 allowed\t%1 kropka przy „%2”, dozwolone: %3\t%1 kropki przy „%2”, dozwolone: %3\t%1 kropek przy „%2”, dozwolone: %3
        %1 dot, %2 allowed\t%1 kropka, dozwolone: %2\t%1 kropki, dozwolone: %2\t%1 kropek, dozwolone: %2
        %1 dots on one option are more than the %2 that each person has.\tKropki na jednej opcji (%1) to więcej, niż ma każda osoba (%2).
        %1 ended at %2.\t%1: koniec o %2.
        %1 ends in the middle: what is whole of it counts.\t%1 urywa się w środku: liczy się to, co jest całe.
        %1 entry\t%1 wpis\t%1 wpisy\t%1 wpisów
        %1 entry between %2 and %3, of which nothing was found\t%1 wpis między %2 a %3, z którego nic nie znaleziono\t%1 wpisy między %2 a %3, z których nic nie znaleziono\t%1 wpisów między %2 a %3, z których nic nie znaleziono
        %1 entry came from %2.\t%1 wpis przyszedł z %2.\t%1 wpisy przyszły z %2.\t%1 wpisów przyszło z %2.
        %1 entry could not stand where it stood: its chain of hashes begins anew.\t%1 wpis nie mógł zostać na swoim miejscu: jego łańcuch skrótów zaczyna się od nowa.\t%1 wpisy nie mogły zostać na swoim miejscu: ich łańcuch skrótów zaczyna się od nowa.\t%1 wpisów nie mogło zostać na swoim miejscu: ich łańcuch skrótów zaczyna się od nowa.
        %1 entry does not fit its hash: a letter in it may be another one. Read it again.\t%1 wpis nie zgadza się ze swoim skrótem: jakaś litera może być inna. Przeczytaj go jeszcze raz.\t%1 wpisy nie zgadzają się ze swoimi skrótami: niektóre litery mogą być inne. Przeczytaj je jeszcze raz.\t%1 wpisów nie zgadza się ze swoimi skrótami: niektóre litery mogą być inne. Przeczytaj je jeszcze raz.
        %1 entry has less in it now: somebody was forgotten on the other laptop.\t%1 wpis zawiera teraz mniej: na drugim laptopie usunięto czyjeś dane.\t%1 wpisy zawierają teraz mniej: na drugim laptopie usunięto czyjeś dane.\t%1 wpisów zawiera teraz mniej: na drugim laptopie usunięto czyjeś dane.
        %1 entry has less in it, since somebody was forgotten: the entry of the erasure says what it comes to.\t%1 wpis ma mniej treści, bo usunięto czyjeś dane: wpis usunięcia mówi, jaki ma być.\t%1 wpisy mają mniej treści, bo usunięto czyjeś dane: wpisy usunięcia mówią, jakie mają być.\t%1 wpisów ma mniej treści, bo usunięto czyjeś dane: wpisy usunięcia mówią, jakie mają być.
        %1 entry is a newer Halqa’s: it is kept, and not shown.\t%1 wpis pochodzi z nowszej Halqi: jest zachowany, ale niewidoczny.\t%1 wpisy pochodzą z nowszej Halqi: są zachowane, ale niewidoczne.\t%1 wpisów pochodzi z nowszej Halqi: są zachowane, ale niewidoczne.
        %1 entry is in %2. On the other laptop: halqa merge FILE %2\t%1 wpis jest w %2. Na drugim laptopie: halqa merge FILE %2\t%1 wpisy są w %2. Na drugim laptopie: halqa merge FILE %2\t%1 wpisów jest w %2. Na drugim laptopie: halqa merge FILE %2
        %1 entry of the journal\t%1 wpis dziennika\t%1 wpisy dziennika\t%1 wpisów dziennika
        %1 entry on %2 has less in it now: somebody was forgotten.\t%1 wpis na %2 zawiera teraz mniej: usunięto czyjeś dane.\t%1 wpisy na %2 zawierają teraz mniej: usunięto czyjeś dane.\t%1 wpisów na %2 zawiera teraz mniej: usunięto czyjeś dane.
        %1 entry on %2 still names somebody who was forgotten. Whoever keeps the server erases it: see docs/exchange.md.\t%1 wpis na %2 wciąż wymienia osobę, której dane usunięto. Wymazuje go osoba, która opiekuje się serwerem: zob. docs/exchange.md.\t%1 wpisy na %2 wciąż wymieniają osobę, której dane usunięto. Wymazuje je osoba, która opiekuje się serwerem: zob. docs/exchange.md.\t%1 wpisów na %2 wciąż wymienia osobę, której dane usunięto. Wymazuje je osoba, która opiekuje się serwerem: zob. docs/exchange.md.
        %1 entry stays away: something that it builds on is missing. It comes with a whole file or parcel.\t%1 wpis nie wchodzi: brakuje tego, na czym się opiera. Przyjdzie z całym plikiem lub paczką.\t%1 wpisy nie wchodzą: brakuje tego, na czym się opierają. Przyjdą z całym plikiem lub paczką.\t%1 wpisów nie wchodzi: brakuje tego, na czym się opierają. Przyjdą z całym plikiem lub paczką.
        %1 entry that is in no copy can still be read: halqa recover %2 --to NEW.halqa\t%1 wpis, którego nie ma w żadnej kopii, da się jeszcze odczytać: halqa recover %2 --to NEW.halqa\t%1 wpisy, których nie ma w żadnej kopii, da się jeszcze odczytać: halqa recover %2 --to NEW.halqa\t%1 wpisów, których nie ma w żadnej kopii, da się jeszcze odczytać: halqa recover %2 --to NEW.halqa
        %1 entry waits on %2 for one that is missing there. It comes once its laptop has sent that.\t%1 wpis czeka na serwerze %2 na inny, którego tam brakuje. Przyjdzie, gdy wyśle go jego laptop.\t%1 wpisy czekają na serwerze %2 na inny, którego tam brakuje. Przyjdą, gdy wyśle go jego laptop.\t%1 wpisów czeka na serwerze %2 na inny, którego tam brakuje. Przyjdą, gdy wyśle go jego laptop.
        %1 entry went to %2.\t%1 wpis poszedł do %2.\t%1 wpisy poszły do %2.\t%1 wpisów poszło do %2.
        %1 entry with their record\t%1 wpis z danymi osoby\t%1 wpisy z danymi osoby\t%1 wpisów z danymi osoby
        %1 entry would come from %2.\t%1 wpis przyszedłby z %2.\t%1 wpisy przyszłyby z %2.\t%1 wpisów przyszłoby z %2.
        %1 entry would go to %2.\t%1 wpis poszedłby do %2.\t%1 wpisy poszłyby do %2.\t%1 wpisów poszłoby do %2.
        %1 entry written by them\t%1 wpis tej osoby\t%1 wpisy tej osoby\t%1 wpisów tej osoby
        %1 filled in this sheet: nothing is asked of oneself.\t%1 to numer osoby, która wypełniła ten arkusz: o siebie się nie pyta.
        %1 finger\t%1 palec\t%1 palce\t%1 palców
        %1 finger: %2\t%1 palec: %2\t%1 palce: %2\t%1 palców: %2
        %1 firm\t%1 firma\t%1 firmy\t%1 firm
        %1 for %2\t%1 na %2
        %1 for each option, and %2 at what each group alone would choose.\tDla każdej opcji: %1; %2 oznacza, co każda grupa wybrałaby sama.
        %1 for it, %2 not yet\tza: %1, jeszcze nie: %2
        %1 for option %2, the highest is %3\t%1 przy opcji %2, najwyższa liczba to %3
        %1 for option %2, the lowest is %3\t%1 przy opcji %2, najniższa liczba to %3
        %1 for, %2 against\t%1 za, %2 przeciw
        %1 from copies\t%1 z kopii\t%1 z kopii\t%1 z kopii
        %1 from pages that nothing led to any more\t%1 ze stron, do których nic już nie prowadziło\t%1 ze stron, do których nic już nie prowadziło\t%1 ze stron, do których nic już nie prowadziło
        %1 from tables alone\t%1 z samych tabel\t%1 z samych tabel\t%1 z samych tabel
        %1 from the file beside it\t%1 z pliku obok\t%1 z pliku obok\t%1 z pliku obok
        %1 from the journal\t%1 z dziennika\t%1 z dziennika\t%1 z dziennika
        %1 goes on.\t%1 trwa dalej.
        %1 hammam\t%1 hammam\t%1 hammamy\t%1 hammamów
        %1 has a budget and no seats; leave --seats out.\t%1 ma budżet, a nie mandaty; pomiń --seats.
        %1 has begun, on %2, and keeps that date. Take back what happened on it first.\t%1: początek już był, %2, więc data zostaje. Najpierw cofnij to, co się tego dnia działo.
        %1 has come to none of these days: there is nothing to thank for.\t%1: brak obecności w tych dniach; nie ma za co dziękować.
        %1 has done nothing in this file that could be taken back.\t%1: w tym pliku nie ma nic, co można by cofnąć.
        %1 has left\t%1 wyjście\t%1 wyjścia\t%1 wyjść
        %1 has left, %2.\t%1: wyjście, %2.
        %1 has more than %2 digits: write the figure of “%3” again.\t%1 ma więcej niż %2 cyfr: wpisz wartość „%3” jeszcze raz.
        %1 has more than half of the votes that still count.\t%1 ma ponad połowę głosów, które się jeszcze liczą.
        %1 has no place for one more connection now. Try again in a minute.\t%1 nie ma teraz miejsca na kolejne połączenie. Spróbuj za minutę.
        %1 has no rule %2; it has %3.\t%1 nie ma zasady %2; ma: %3.
        %1 has no such database: %2. Look at the address.\t%1 nie ma takiej bazy: %2. Sprawdź adres.
        %1 has no table yet: type a table’s number.\t%1: jeszcze bez stołu. Wpisz numer stołu.
        %1 has no tutor: everybody who could teach them has as many learners as one has at most.\tBez tutora: %1. Każdy, kto może uczyć, ma już najwięcej osób, ile wolno.
        %1 has no tutor: the rules keep them apart from everybody who teaches.\tBez tutora: %1. Reguły nie dopuszczają nikogo, kto uczy.
        %1 has not begun: it begins on %2.\t%1 się nie zaczął: zaczyna się %2.
        %1 has not come yet. Look at the order of day and month.\t%1 jeszcze nie nadszedł. Sprawdź kolejność dnia i miesiąca.
        %1 has not come yet. Nothing was written; if it is right, add --confirm.\t%1 jeszcze nie nadszedł. Niczego nie zapisano; jeśli to się zgadza, dodaj --confirm.
        %1 has reservations: hear and note them.\t%1 osoba ma zastrzeżenia: wysłuchać i zapisać.\t%1 osoby mają zastrzeżenia: wysłuchać i zapisać.\t%1 osób ma zastrzeżenia: wysłuchać i zapisać.
        %1 has taken nothing back that could be brought back.\t%1: nie cofnięto niczego, co można by przywrócić.
        %1 has taken nothing on. Say it of a line: halqa line FILE edit … --owner NAME.\t%1: brak zobowiązań. Podaj je przy wypowiedzi: halqa line FILE edit … --owner NAME.
        %1 has the same e-mail address. They were taken for two people.\tTen sam adres e-mail ma: %1. Potraktowano je jako dwie osoby.
        %1 has voted.\tOddano %1 głos.\tOddano %1 głosy.\tOddano %1 głosów.
        %1 here\t%1 na sali\t%1 na sali\t%1 na sali
        %1 holds %2: %3.\t%1 zawiera %2: %3.
        %1 holds another programme. No parcel was made for it.\t%1 zawiera inny program. Nie utworzono dla niego paczki.
        %1 holds another programme. Nothing was taken over.\t%1 zawiera inny program. Nic nie przejęto.
        %1 holds criteria and no days: no programme is made of it. It goes beside one: halqa grid FILE add %1\t%1 zawiera kryteria i żadnych dni: nie powstaje z niego program. Dodaje się go do programu: halqa grid FILE add %1
        %1 holds nothing that is not here.\tW %1 nie ma nic, czego by tu nie było.
        %1 holds something else than a site of Halqa's. Name an empty folder, or one that is not there.\t%1 zawiera coś innego niż witryna Halqi. Podaj pusty folder albo taki, którego nie ma.
        %1 holds this programme as another file began it, from the same script; this one is no copy of that. Nothing was taken over or sent. Get a copy of that file, or join both with halqa merge --unite.\t%1 zawiera ten program tak, jak zaczął go inny plik, z tego samego scenariusza; ten plik nie jest jego kopią. Nic nie przejęto ani nie wysłano. Zdobądź kopię tamtego pliku albo połącz oba przez halqa merge --unite.
        %1 in %2 is on %3; its theme is %4. Nobody has been checked in.\t%1, %2: %3; temat: %4. Nikogo jeszcze nie zarejestrowano.
        %1 in %2 was planned for %3; its theme is %4. Nothing of it is in this file.\t%1, %2: planowano na dzień %3; temat: %4. Nic z tego nie ma w tym pliku.
        %1 in %2, day %3\t%1: %2, dzień %3
        %1 in the room\t%1 na sali\t%1 na sali\t%1 na sali
        %1 initiative\t%1 inicjatywa\t%1 inicjatywy\t%1 inicjatyw
        %1 invitation\t%1 zaproszenie\t%1 zaproszenia\t%1 zaproszeń
        %1 invited\t%1 zaproszenie\t%1 zaproszenia\t%1 zaproszeń
        %1 is %2: %3.\t%1 to %2: %3.
        %1 is %2: after the code stands v for reached, n for no answer, w for a wrong number, r for not wanting to.\t%1 to %2: po kodzie stoi v – jest odpowiedź, n – brak odpowiedzi, w – zły numer, r – nie chce.
        %1 is a folder. Name a file in it.\t%1 to folder. Podaj plik w nim.
        %1 is a link, and nothing is written through one. Name the file that it leads to.\t%1 to dowiązanie, a przez dowiązanie nic się nie zapisuje. Podaj plik, do którego prowadzi.
        %1 is a part of a person, and “%2” counts %3: write a whole number.\t%1 to część osoby, a „%2” liczy się w jednostce „%3”: wpisz liczbę całkowitą.
        %1 is a percentage, and “%2” is kept in %3: write the figure in that unit.\t%1 to procent, a „%2” zapisuje się w jednostce „%3”: wpisz liczbę w tej jednostce.
        %1 is a pipe or a device that says nothing. Name a file, or - for standard input.\t%1 to potok albo urządzenie, które nic nie mówi. Podaj plik albo - jako standardowe wejście.
        %1 is a pipe or a device that says nothing. Name a file.\t%1 to potok albo urządzenie, które nic nie mówi. Podaj plik.
        %1 is a pipe or a device. Put a file in its place.\t%1 to potok albo urządzenie. Wstaw w to miejsce plik.
        %1 is a programme's file, or another database: no paper replaces it. Choose another name.\t%1 to plik programu albo inna baza danych: żaden dokument go nie zastąpi. Wybierz inną nazwę.
        %1 is back.\t%1: powrót na salę.
        %1 is below nought, and “%2” counts %3: write 0 or more.\t%1 jest poniżej zera, a „%2” liczy się w jednostce „%3”: wpisz 0 lub więcej.
        %1 is below nought, and “%2” is in %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 jest poniżej zera, a „%2” podaje się w: %3. Niczego nie zapisano; jeśli to prawda, „halqa grid rate” zachowa to z --confirm.
        %1 is checked in, %2.\t%1: wejście zapisane, %2.
        %1 is cut off at its beginning: nothing in it is whole. Copy it again.\t%1 jest ucięty na początku: nic w nim nie jest całe. Skopiuj go ponownie.
        %1 is cut off: its end is missing. Nothing was made; copy it again.\t%1 jest ucięty: brakuje końca. Nic nie utworzono; skopiuj go ponownie.
        %1 is damaged: %2 in it cannot be read. Nothing was made; export it again.\t%1 jest uszkodzony: nie da się odczytać %2. Nic nie utworzono; wyeksportuj go ponownie.
        %1 is damaged: %2.\t%1 jest uszkodzony: %2.
        %1 is damaged: %2. halqa verify says what is wrong, and what to go on with.\t%1 jest uszkodzony: %2. halqa verify mówi, co jest nie tak i na czym można dalej pracować.
        %1 is damaged: its checksum is another one. Nothing was taken over. Copy it again.\t%1 jest uszkodzony: suma kontrolna jest inna. Nic nie przejęto. Skopiuj go ponownie.
        %1 is damaged: not all of it can be unpacked. Nothing was made; copy it again.\t%1 jest uszkodzony: nie wszystko daje się rozpakować. Nic nie utworzono; skopiuj go ponownie.
        %1 is empty. Nothing was made; copy it again.\t%1 jest pusty. Nic nie utworzono; skopiuj go ponownie.
        %1 is held\t%1 oczekujące\t%1 oczekujące\t%1 oczekujących
        %1 is held by another program. Nothing was written; try again.\t%1 jest zajęty przez inny program. Niczego nie zapisano; spróbuj jeszcze raz.
        %1 is here already\t%1 już na sali\t%1 już na sali\t%1 już na sali
        %1 is here already; is this somebody else? Ctrl-N writes them down.\tJuż na sali: %1. Jeśli to ktoś inny, Ctrl-N dopisuje tę osobę.
        %1 is here since %2 (checked in by %3).\t%1: na sali od %2 (rejestracja: %3).
        %1 is here since %2, checked in by %3.\t%1: na sali od %2, rejestracja: %3.
        %1 is in the directory already (%2). Nothing was written; to add a second person, add --confirm.\t%1: już w spisie osób (%2). Niczego nie zapisano; żeby dodać drugą osobę, dodaj --confirm.
        %1 is invited and waited for. Write down somebody else?\tNa tę osobę czekamy: %1. Dopisać kogoś innego?
        %1 is invited to no day in a room that is ahead.\t%1: brak zaproszenia na jakikolwiek przyszły dzień w sali.
        %1 is known already, and may be the same. Call “%2” “%3” all the same?\t%1 jest już znana i może być tą samą organizacją. Mimo to nazwać „%2” „%3”?
        %1 is known already. Write down %2 as another one?\t%1 jest już znana. Zapisać %2 jako inną instytucję?
        %1 is longer than %2 MB, and was not read. Is it the right file?\t%1 ma ponad %2 MB i nie został odczytany. Czy to właściwy plik?
        %1 is missing.\tbrakuje: %1.
        %1 is more than the whole, and “%2” is in %3: write 0 to 100.\t%1 to więcej niż całość, a „%2” jest w jednostce „%3”: wpisz od 0 do 100.
        %1 is neither a Halqa file nor a parcel. Nothing was taken over.\t%1 nie jest ani plikiem Halqi, ani paczką. Nic nie przejęto.
        %1 is new, and one slip of the pen from %2: look at the paper.\t%1 jest nowy i różni się drobną pomyłką od: %2. Spójrz na kartę.
        %1 is new, and one slip of the pen from more than one code of another day: %2. If it is one of them, take this paper away (%3) and key it again.\t%1 jest nowy i różni się drobną pomyłką od więcej niż jednego kodu z innego dnia: %2. Jeśli to jeden z nich, usuń tę kartę (%3) i wpisz ją na nowo.
        %1 is new; %2 is known from another day. If it is that one, take this paper away (%3) and key it again.\t%1 jest nowy; %2 jest znany z innego dnia. Jeśli to ten, usuń tę kartę (%3) i wprowadź ją jeszcze raz.
        %1 is no answer: %2 says yes, Esc says no.\t%1 to nie odpowiedź: %2 to tak, Esc to nie.
        %1 is no archive, whatever its name ends in. Nothing was made.\t%1 nie jest archiwum, choć tak kończy się jego nazwa. Nic nie utworzono.
        %1 is no code of a ballot: a sign is wrong or missing.\t%1 to nie kod karty: znak jest błędny albo go brakuje.
        %1 is no copy of this file: it was begun on its own from the same script. Nothing was taken over. If both were used on real days, halqa merge --unite takes it over.\t%1 nie jest kopią tego pliku: zaczęto go osobno z tego samego scenariusza. Niczego nie przejęto. Jeśli oba służyły w prawdziwych dniach, przejmuje go halqa merge --unite.
        %1 is no idea: only ideas are adopted or rejected.\t%1 nie jest pomysłem: przyjmuje się lub odrzuca tylko pomysły.
        %1 is no package of halqa export: there are no tables of Halqa's in it.\t%1 nie jest pakietem halqa export: nie ma w nim tabel Halqi.
        %1 is no page of Halqa's. Move it away.\t%1 nie jest stroną Halqi. Przenieś ten plik.
        %1 is no question. See them: halqa question FILE list.\t%1 nie jest pytaniem. Lista: halqa question FILE list.
        %1 is no whole number, and “%2” counts %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 nie jest liczbą całkowitą, a „%2” liczy się w jednostce „%3”. Niczego nie zapisano; jeśli to prawda, „halqa grid rate” zachowa to z --confirm.
        %1 is not a Halqa file. Give the file that halqa new made.\t%1 to nie plik Halqi. Podaj plik, który utworzyło halqa new.
        %1 is not a count: it must be 0 or more, and no more people than a hall holds.\t%1 to niemożliwa liczba: musi być 0 lub więcej i nie więcej, niż mieści sala.
        %1 is not before %2: name the earlier day with --before.\t%1 nie jest przed %2: wcześniejszy dzień podaj w --before.
        %1 is not here: the arrival is withdrawn.\t%1: wejście wycofane, tej osoby nie ma.
        %1 is not the city of this day, which is %2’s. Leave --day out, or name a day of its own.\t%1 nie jest miastem tego dnia; to dzień miasta %2. Pomiń --day albo podaj jego własny dzień.
        %1 is not understood.\tNiezrozumiałe: %1.
        %1 is of the programme “%2”, and not of “%3”: a toolkit brings the cities of one programme together.\t%1 jest z programu „%2”, a nie z „%3”: zbiór narzędzi łączy miasta jednego programu.
        %1 is on record as reached. t writes down what they say.\t%1: odpowiedź już zapisano. t zapisuje, co mówi.
        %1 is over already. It is kept as you say it.\t%1 już minął. Zapisano tak, jak podano.
        %1 is over, %2 runs.\t%1 zakończone, %2 trwa.
        %1 is past: say a date on which one can still call.\t%1 już minęło: podaj termin, w którym można jeszcze zadzwonić.
        %1 is prepared, and reached as %2.\t%1: gotowe, połączono jako %2.
        %1 is prepared.\t%1: gotowe.
        %1 is restarting. Try again in a minute.\t%1 uruchamia się ponownie. Spróbuj za minutę.
        %1 is running since %2.\t%1 trwa od %2.
        %1 is set on line %2 already. Keep one of the two.\t%1 ustawiono już w wierszu %2. Zostaw jedno z nich.
        %1 is there already and is not overwritten. Choose another name, or add --force.\t%1 już istnieje i nie będzie nadpisany. Wybierz inną nazwę albo dodaj --force.
        %1 is there already and is not overwritten. Choose another name, or move it away.\t%1 już istnieje i nie będzie nadpisany. Wybierz inną nazwę albo przenieś go.
        %1 is there already.\t%1 już istnieje.
        %1 is there already. Write it anew?\t%1 już istnieje. Zapisać od nowa?
        %1 is waited for. Enter checks them in; Ctrl-N again writes down somebody else.\tNa tę osobę czekamy: %1. Enter rejestruje; Ctrl-N jeszcze raz dopisuje kogoś innego.
        %1 is “%2”: after the code stands v for done, o for under way, x for dropped.\t%1 to „%2”: po kodzie stoi v – zrobione, o – w toku, x – zaniechane.
        %1 kB\t%1 kB
        %1 lacks %2, which its description names. Nothing was made.\tW %1 brakuje %2, które wymienia opis. Nic nie utworzono.
        %1 leads to: %2.\t%1 prowadzi do: %2.
        %1 learner\t%1 osoba ucząca się\t%1 osoby uczące się\t%1 osób uczących się
        %1 left\tzostało %1
        %1 left at %2.\t%1: wyjście o %2.
        %1 left out\t%1 pominięta\t%1 pominięte\t%1 pominiętych
        %1 letter\t%1 list\t%1 listy\t%1 listów
        %1 letter to write\t%1 list do napisania\t%1 listy do napisania\t%1 listów do napisania
        %1 lies on a network file system (%2), where two writers can damage it. Copy it to this laptop.\t%1 leży na dysku sieciowym (%2), gdzie dwie zapisujące osoby mogą go uszkodzić. Skopiuj go na ten laptop.
        %1 line\t%1 wypowiedź\t%1 wypowiedzi\t%1 wypowiedzi
        %1 line added\tdodano %1 wypowiedź\tdodano %1 wypowiedzi\tdodano %1 wypowiedzi
        %1 line answers this question as it stands, so that it keeps its words.\tNa to pytanie odpowiada już %1 wypowiedź, więc jego słowa zostają.\tNa to pytanie odpowiadają już %1 wypowiedzi, więc jego słowa zostają.\tNa to pytanie odpowiada już %1 wypowiedzi, więc jego słowa zostają.
        %1 line begun elsewhere waits: %2\t%1 wypowiedź zaczęta gdzie indziej czeka: %2\t%1 wypowiedzi zaczęte gdzie indziej czekają, pierwsza: %2\t%1 wypowiedzi zaczętych gdzie indziej czeka, pierwsza: %2
        %1 line is begun and not kept: %2. It waits there.\t%1 wypowiedź jest zaczęta i niezapisana: %2. Czeka tam.\t%1 wypowiedzi są zaczęte i niezapisane, pierwsza: %2. Czekają tam.\t%1 wypowiedzi jest zaczętych i niezapisanych, pierwsza: %2. Czekają tam.
        %1 line is kept.\tZapisano %1 wypowiedź.\tZapisano %1 wypowiedzi.\tZapisano %1 wypowiedzi.
        %1 line marked\t%1 zaznaczona wypowiedź\t%1 zaznaczone wypowiedzi\t%1 zaznaczonych wypowiedzi
        %1 line merged into it\t%1 dołączona wypowiedź\t%1 dołączone wypowiedzi\t%1 dołączonych wypowiedzi
        %1 line so far\tna razie %1 wypowiedź\tna razie %1 wypowiedzi\tna razie %1 wypowiedzi
        %1 line to come in\t%1 wypowiedź do wczytania\t%1 wypowiedzi do wczytania\t%1 wypowiedzi do wczytania
        %1 line waits as it was typed; it is kept with the next.\t%1 wypowiedź czeka tak, jak ją wpisano; zostanie zapisana z następną.\t%1 wypowiedzi czekają tak, jak je wpisano; zostaną zapisane z następną.\t%1 wypowiedzi czeka tak, jak je wpisano; zostaną zapisane z następną.
        %1 line was pasted: “%2”.\tWklejono %1 wypowiedź: „%2”.\tWklejono %1 wypowiedzi: „%2” …\tWklejono %1 wypowiedzi: „%2” …
        %1 line was refused; the others are kept. Look at it and key it again.\t%1 wiersz odrzucono; pozostałe zapisano. Sprawdź go i wprowadź jeszcze raz.\t%1 wiersze odrzucono; pozostałe zapisano. Sprawdź je i wprowadź jeszcze raz.\t%1 wierszy odrzucono; pozostałe zapisano. Sprawdź je i wprowadź jeszcze raz.
        %1 line was written down.\tZapisano %1 wypowiedź.\tZapisano %1 wypowiedzi.\tZapisano %1 wypowiedzi.
        %1 link\t%1 powiązanie\t%1 powiązania\t%1 powiązań
        %1 link agreed\t%1 uzgodnione powiązanie\t%1 uzgodnione powiązania\t%1 uzgodnionych powiązań
        %1 link is left out: nobody is named who says its line.\tPominięto %1 powiązanie: nie podano, czyja to wypowiedź.\tPominięto %1 powiązania: nie podano, czyje to wypowiedzi.\tPominięto %1 powiązań: nie podano, czyje to wypowiedzi.
        %1 link is proposed; l shows the links.\tZaproponowano %1 powiązanie; l pokazuje powiązania.\tZaproponowano %1 powiązania; l pokazuje powiązania.\tZaproponowano %1 powiązań; l pokazuje powiązania.
        %1 litre\t%1 litr\t%1 litry\t%1 litrów
        %1 makes the summary as PDF, page, spreadsheet or text; with %2 it names nobody.\t%1 robi raport jako PDF, stronę, arkusz lub tekst; z %2 nikogo nie wymienia.
        %1 marked together\t%1 zaznaczone razem
        %1 may be %2: %3. Say --same %4 or --different %5.\t%1 to może być %2: %3. Podaj --same %4 albo --different %5.
        %1 may be meant, but is written otherwise: 1 takes them, Ctrl-N writes down somebody else.\tMoże chodzi o: %1, ale pisze się inaczej: 1 bierze tę osobę, Ctrl-N zapisuje kogoś innego.
        %1 may be meant: 1 takes them, or the whole name; Ctrl-N writes down somebody else.\tMoże chodzi o: %1. Cyfra 1 przyjmuje, pełne nazwisko też; Ctrl-N zapisuje kogoś innego.
        %1 may be meant: a digit takes one, a space and more letters tell them apart.\tMoże to: %1. Cyfra wybiera osobę, a spacja i kolejne litery je rozróżniają.
        %1 may be meant: a digit takes one; Ctrl-N again writes down somebody else.\tMoże to: %1. Cyfra wybiera osobę; jeszcze raz Ctrl-N zapisuje kogoś innego.
        %1 may be one person, who stands in the directory twice: see halqa people FILE doubles. Two different people have to rate.\t%1 to być może jedna osoba, zapisana w spisie dwa razy: zob. halqa people FILE doubles. Oceniać muszą dwie różne osoby.
        %1 measure\t%1 działanie\t%1 działania\t%1 działań
        %1 meeting\t%1 spotkanie\t%1 spotkania\t%1 spotkań
        %1 min\t%1 min
        %1 minutes later\tminuty później: %1
        %1 minutes more\tdodatkowe minuty: %1
        %1 missing\tbrakuje %1
        %1 mistake in it\tzawiera %1 błąd\tzawiera %1 błędy\tzawiera %1 błędów
        %1 month\t%1 miesiąc\t%1 miesiące\t%1 miesięcy
        %1 more\tjeszcze %1
        %1 more code differs from one of before by a sign; it is not counted here.\t%1 kod różni się od wcześniejszego jednym znakiem; tu go nie liczono.\t%1 kody różnią się od wcześniejszych jednym znakiem; tu ich nie liczono.\t%1 kodów różni się od wcześniejszych jednym znakiem; tu ich nie liczono.
        %1 more line of your tables is written down.\tZapisano jeszcze %1 wypowiedź Państwa stołów.\tZapisano jeszcze %1 wypowiedzi Państwa stołów.\tZapisano jeszcze %1 wypowiedzi Państwa stołów.
        %1 more remark of this kind.\tJeszcze %1 uwaga tego rodzaju.\tJeszcze %1 uwagi tego rodzaju.\tJeszcze %1 uwag tego rodzaju.
        %1 more: in the whole summary\tjeszcze %1: w pełnym raporcie\tjeszcze %1: w pełnym raporcie\tjeszcze %1: w pełnym raporcie
        %1 name (?)\t%1 nazwisko (?)\t%1 nazwiska (?)\t%1 nazwisk (?)
        %1 name is nobody of the file; it is kept as it is written.\t%1 nazwa nie oznacza nikogo z pliku; zostaje zapisana bez zmian.\t%1 nazwy nie oznaczają nikogo z pliku; zostają zapisane bez zmian.\t%1 nazw nie oznacza nikogo z pliku; zostają zapisane bez zmian.
        %1 name was pasted\twklejono %1 nazwisko\twklejono %1 nazwiska\twklejono %1 nazwisk
        %1 need\t%1 potrzeba\t%1 potrzeby\t%1 potrzeb
        %1 needs a number.\t%1 wymaga liczby.
        %1 needs a value.\t%1 wymaga wartości.
        %1 new encounter of %2 pairs, %3.\t%1 nowe spotkanie na %2 przy stołach, %3.\t%1 nowe spotkania na %2 przy stołach, %3.\t%1 nowych spotkań na %2 przy stołach, %3.
        %1 new, %2 with something new, %3 as they are; %4 newly invited.\tNowe: %1; z czymś nowym: %2; bez zmian: %3; nowo zaproszone: %4.
        %1 numbers, but %2 options\tliczb: %1, a opcji: %2
        %1 of %2\t%1 z %2
        %1 of %2 (%3)\t%1 z %2 (%3)
        %1 of %2 agreed\tuzgodniono %1 z %2
        %1 of %2 are spent; %3 are left.\tWydano %1 z %2; zostało %3.
        %1 of %2 dots\t%1 kropka z %2\t%1 kropki z %2\t%1 kropek z %2
        %1 of %2 given, the others are left blank\tpodano %1 z %2, reszta zostaje pusta
        %1 of %2 here have voted.\tOddane głosy: %1, osób na sali: %2.
        %1 of %2 invited came\tZaproszeni, którzy przyszli: %1 z %2\tZaproszeni, którzy przyszli: %1 z %2\tZaproszeni, którzy przyszli: %1 z %2
        %1 of %2 invited reached\tOdpowiedzi zaproszonych: %1 z %2
        %1 of %2 keyed\twprowadzono %1 z %2
        %1 of %2 missing\tbrakuje %1 z %2
        %1 of %2 org.\t%1 z %2 inst.
        %1 of %2 papers are still missing.\tBrakuje jeszcze kart: %1 z %2.
        %1 of %2 papers are still missing: %3\tBrakuje jeszcze kart, %1 z %2: %3
        %1 of %2 papers is still missing\tBrakuje jeszcze %1 karty z %2\tBrakuje jeszcze %1 kart z %2\tBrakuje jeszcze %1 kart z %2
        %1 of %2 reached\tz odpowiedzią: %1 z %2\tz odpowiedzią: %1 z %2\tz odpowiedzią: %1 z %2
        %1 of %2 reservations noted\tzapisano %1 z %2 zastrzeżeń\tzapisano %1 z %2 zastrzeżeń\tzapisano %1 z %2 zastrzeżeń
        %1 of %2 sections\tczęści: %1 z %2
        %1 of them below the middle of the scale\tw tym %1 poniżej środka skali\tw tym %1 poniżej środka skali\tw tym %1 poniżej środka skali
        %1 of them named who was at the keyboard, and is anchored there anew.\t%1 z nich nazywał osobę przy klawiaturze i jest tam zakotwiczony na nowo.\t%1 z nich nazywały osobę przy klawiaturze i są tam zakotwiczone na nowo.\t%1 z nich nazywało osobę przy klawiaturze i jest tam zakotwiczonych na nowo.
        %1 of them named who was at the keyboard, which its hash covers: it is anchored anew, in the entry of the erasure.\t%1 z nich nazywał osobę przy klawiaturze, co obejmuje jego skrót: jest zakotwiczony na nowo we wpisie usunięcia.\t%1 z nich nazywały osobę przy klawiaturze, co obejmują ich skróty: są zakotwiczone na nowo we wpisie usunięcia.\t%1 z nich nazywało osobę przy klawiaturze, co obejmują ich skróty: są zakotwiczone na nowo we wpisie usunięcia.
        %1 of them put to a vote\tw tym %1 poddana głosowaniu\tw tym %1 poddane głosowaniu\tw tym %1 poddanych głosowaniu
        %1 of two people has rated this. Neither sees what the other says before both have.\tOceniła to %1 osoba z dwóch. Żadna nie widzi, co mówi druga, zanim ocenią obie.\tOceniły to %1 osoby z dwóch. Żadna nie widzi, co mówi druga, zanim ocenią obie.\tOceniło to %1 osób z dwóch. Żadna nie widzi, co mówi druga, zanim ocenią obie.
        %1 offer\t%1 oferta\t%1 oferty\t%1 ofert
        %1 on %2\t%1 przy %2
        %1 on %2 (%3)\t%1 na %2 (%3)
        %1 on paper\t%1 na kartach
        %1 on the wall\t%1 na ścianie
        %1 open\totwarte: %1
        %1 open question\t%1 otwarte pytanie\t%1 otwarte pytania\t%1 otwartych pytań
        %1 open, %2 in all\tdo zrobienia: %1, razem: %2
        %1 option\t%1 opcja\t%1 opcje\t%1 opcji
        %1 option of a vote\t%1 opcja w głosowaniu\t%1 opcje w głosowaniach\t%1 opcji w głosowaniach
        %1 organisation\t%1 instytucja\t%1 instytucje\t%1 instytucji
        %1 organisation invited\t%1 zaproszona instytucja\t%1 zaproszone instytucje\t%1 zaproszonych instytucji
        %1 organisation is invited, and there would be %2 places. Take invitations back first, or set more places.\tZaproszona jest %1 instytucja, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.\tZaproszone są %1 instytucje, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.\tZaproszonych jest %1 instytucji, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.
        %1 other meeting would be at another time or table.\t%1 inne spotkanie byłoby o innej porze lub przy innym stole.\t%1 inne spotkania byłyby o innej porze lub przy innym stole.\t%1 innych spotkań byłoby o innej porze lub przy innym stole.
        %1 other person\t%1 inna osoba\t%1 inne osoby\t%1 innych osób
        %1 over\t%1 po czasie
        %1 page in %2.\t%1 strona w %2.\t%1 strony w %2.\t%1 stron w %2.
        %1 pair is proposed; Enter on it says when both agree.\tZaproponowano %1 parę; Enter na niej mówi, że oboje się zgadzają.\tZaproponowano %1 pary; Enter na parze mówi, że oboje się zgadzają.\tZaproponowano %1 par; Enter na parze mówi, że oboje się zgadzają.
        %1 paper\t%1 karta\t%1 karty\t%1 kart
        %1 paper has its code. Print it: %2, then p.\t%1 karta ma kod. Wydrukuj ją: %2, potem p.\t%1 karty mają kody. Wydrukuj je: %2, potem p.\t%1 kart ma kody. Wydrukuj je: %2, potem p.
        %1 paper has not been keyed. Close the secret vote all the same? It is never opened again.\t%1 karty nie wprowadzono. Mimo to zamknąć tajne głosowanie? Nie da się go już otworzyć.\t%1 kart nie wprowadzono. Mimo to zamknąć tajne głosowanie? Nie da się go już otworzyć.\t%1 kart nie wprowadzono. Mimo to zamknąć tajne głosowanie? Nie da się go już otworzyć.
        %1 paper is not shown before its other assessor has rated.\t%1 karty nie widać, zanim oceni druga osoba.\t%1 kart nie widać, zanim ocenią drugie osoby.\t%1 kart nie widać, zanim ocenią drugie osoby.
        %1 paper is of edition %2: see it with --edition %2.\t%1 karta jest w wersji %2: zob. --edition %2.\t%1 karty są w wersji %2: zob. --edition %2.\t%1 kart jest w wersji %2: zob. --edition %2.
        %1 paper kept.\tZapisano %1 kartę.\tZapisano %1 karty.\tZapisano %1 kart.
        %1 paper keyed\twprowadzono %1 kartę\twprowadzono %1 karty\twprowadzono %1 kart
        %1 paper of this grid has been kept, so that it stays.\tZapisano %1 kartę tej siatki, więc siatka zostaje.\tZapisano %1 karty tej siatki, więc siatka zostaje.\tZapisano %1 kart tej siatki, więc siatka zostaje.
        %1 paper with a code\t%1 karta z kodem\t%1 karty z kodami\t%1 kart z kodami
        %1 paper.\t%1 karta.\t%1 karty.\t%1 kart.
        %1 papers, of %2 people who are recorded as present: %3.\tKart: %1, od %2 osób zapisanych jako obecne: %3.
        %1 papers, where %2 people are expected. Draw so many codes?\tKart: %1, oczekiwanych osób: %2. Wylosować tyle kodów?
        %1 people are called so: %2.\tPasujące osoby: %1 (%2).
        %1 percent of “%2” is no share of a whole. Nothing was written; if it is right, add --confirm.\t%1 procent „%2” nie jest częścią całości. Niczego nie zapisano; jeśli to prawda, dodaj --confirm.
        %1 person\t%1 osoba\t%1 osoby\t%1 osób
        %1 person answered both times, known by their code alone. The middles are theirs.\tOba razy odpowiedziała %1 osoba, znana tylko z kodu. Mediany są jej.\tOba razy odpowiedziały %1 osoby, znane tylko z kodów. Mediany są ich.\tOba razy odpowiedziało %1 osób, znanych tylko z kodów. Mediany są ich.
        %1 person answered both times.\tOba razy odpowiedziała %1 osoba.\tOba razy odpowiedziały %1 osoby.\tOba razy odpowiedziało %1 osób.
        %1 person blocks it.\t%1 osoba blokuje.\t%1 osoby blokują.\t%1 osób blokuje.
        %1 person came without an invitation.\t%1 osoba przyszła bez zaproszenia.\t%1 osoby przyszły bez zaproszenia.\t%1 osób przyszło bez zaproszenia.
        %1 person drawn by lot out of %2\tWylosowano %1 osobę spośród %2\tWylosowano %1 osoby spośród %2\tWylosowano %1 osób spośród %2
        %1 person had been there on an earlier day, %2 came for the first time.\t%1 osoba była już wcześniej, po raz pierwszy: %2.\t%1 osoby były już wcześniej, po raz pierwszy: %2.\t%1 osób było już wcześniej, po raz pierwszy: %2.
        %1 person has sat down.\t%1 osoba ma miejsce przy stole.\t%1 osoby mają miejsce przy stole.\t%1 osób ma miejsce przy stole.
        %1 person invited\t%1 zaproszona osoba\t%1 zaproszone osoby\t%1 zaproszonych osób
        %1 person is here\t%1 osoba na sali\t%1 osoby na sali\t%1 osób na sali
        %1 person is invited, and there would be %2 places. Take invitations back first, or set more places.\tZaproszona jest %1 osoba, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.\tZaproszone są %1 osoby, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.\tZaproszonych jest %1 osób, a miejsc byłoby %2. Najpierw wycofaj zaproszenia albo ustal więcej miejsc.
        %1 person is listed, who agreed.\t%1 osoba na liście, za jej zgodą.\t%1 osoby na liście, za ich zgodą.\t%1 osób na liście, za ich zgodą.
        %1 person left early.\t%1 osoba wyszła wcześniej.\t%1 osoby wyszły wcześniej.\t%1 osób wyszło wcześniej.
        %1 person voted.\tGłosowała %1 osoba.\tGłosowały %1 osoby.\tGłosowało %1 osób.
        %1 person was in the room.\tNa sali była %1 osoba.\tNa sali były %1 osoby.\tNa sali było %1 osób.
        %1 person was reached\todpowiedziała %1 osoba\todpowiedziały %1 osoby\todpowiedziało %1 osób
        %1 person was reached.\tOdpowiedziała %1 osoba.\tOdpowiedziały %1 osoby.\tOdpowiedziało %1 osób.
        %1 person:\t%1 osoba:\t%1 osoby:\t%1 osób:
        %1 place\t%1 miejsce\t%1 miejsca\t%1 miejsc
        %1 place at a table\t%1 miejsce przy stole\t%1 miejsca przy stołach\t%1 miejsc przy stołach
        %1 place for organisations\t%1 miejsce dla instytucji\t%1 miejsca dla instytucji\t%1 miejsc dla instytucji
        %1 poll\t%1 głosowanie\t%1 głosowania\t%1 głosowań
        %1 post\t%1 etat\t%1 etaty\t%1 etatów
        %1 programme\t%1 program\t%1 programy\t%1 programów
        %1 prompt\t%1 wątek\t%1 wątki\t%1 wątków
        %1 rating\t%1 ocena\t%1 oceny\t%1 ocen
        %1 reached\t%1 z odpowiedzią\t%1 z odpowiedzią\t%1 z odpowiedzią
        %1 reads the roster as you have it: CSV, XLSX, a page, cards. With %2 it says what it understood and writes nothing.\t%1 czyta listę osób taką, jaka jest: CSV, XLSX, stronę, wizytówki. Z %2 pokazuje, jak ją zrozumiano, i nic nie zapisuje.
        %1 record of a newer Halqa is in the file and not on this paper.\t%1 zapis z nowszej Halqi jest w pliku, a nie ma go w tym dokumencie.\t%1 zapisy z nowszej Halqi są w pliku, a nie ma ich w tym dokumencie.\t%1 zapisów z nowszej Halqi jest w pliku, a nie ma ich w tym dokumencie.
        %1 record that this Halqa does not know is kept and not shown.\t%1 zapis, którego ta Halqa nie zna, jest zachowany, ale niewidoczny.\t%1 zapisy, których ta Halqa nie zna, są zachowane, ale niewidoczne.\t%1 zapisów, których ta Halqa nie zna, jest zachowanych, ale niewidocznych.
        %1 refused\t%1 odrzucona\t%1 odrzucone\t%1 odrzuconych
        %1 refuses entry %2 of writer %3: %4\t%1 odrzuca wpis %2 autora %3: %4
        %1 refuses: %2 (%3).\t%1 odmawia: %2 (%3).
        %1 removed your line “%2”.\t%1: usunięto twoją wypowiedź „%2”.
        %1 reservation noted\tzapisano %1 zastrzeżenie\tzapisano %1 zastrzeżenia\tzapisano %1 zastrzeżeń
        %1 result\t%1 wynik\t%1 wyniki\t%1 wyników
        %1 row\t%1 wiersz\t%1 wiersze\t%1 wierszy
        %1 row is in doubt and left out.\t%1 wiersz jest wątpliwy i został pominięty.\t%1 wiersze są wątpliwe i zostały pominięte.\t%1 wierszy jest wątpliwych i zostało pominiętych.
        %1 row is in doubt.\t%1 wiersz jest wątpliwy.\t%1 wiersze są wątpliwe.\t%1 wierszy jest wątpliwych.
        %1 row is refused and stays out.\t%1 wiersz jest odrzucony i nie zostanie wczytany.\t%1 wiersze są odrzucone i nie zostaną wczytane.\t%1 wierszy jest odrzuconych i nie zostanie wczytanych.
        %1 row kept.\tZapisano %1 wiersz.\tZapisano %1 wiersze.\tZapisano %1 wierszy.
        %1 row of the tables\t%1 wiersz tabel\t%1 wiersze tabel\t%1 wierszy tabel
        %1 said it; it was taken on by %2.\tMówi to %1; podejmuje się: %2.
        %1 said no\t%1 odmowa\t%1 odmowy\t%1 odmów
        %1 says something else by now: “%2”, written by %3. You saw “%4”. Nothing was done.\t%1 brzmi już inaczej: „%2”, zapis: %3. Wcześniej było „%4”. Niczego nie zrobiono.
        %1 says the same as another\t%1 mówi to samo co inna\t%1 mówią to samo co inne\t%1 mówi to samo co inne
        %1 says yes, Esc says no.\t%1 to tak, Esc to nie.
        %1 seat stays empty: nobody else has the votes for it.\t%1 mandat pozostaje nieobsadzony: nikt inny nie ma na niego głosów.\t%1 mandaty pozostają nieobsadzone: nikt inny nie ma na nie głosów.\t%1 mandatów pozostaje nieobsadzonych: nikt inny nie ma na nie głosów.
        %1 seat was to be filled.\tDo obsadzenia był %1 mandat.\tDo obsadzenia były %1 mandaty.\tDo obsadzenia było %1 mandatów.
        %1 seats cannot be filled; from 1 to %2 can.\tnie można obsadzić tylu mandatów: %1; można od 1 do %2.
        %1 secret poll is open: its urn lies in the file alone and is not exported.\t%1 tajne głosowanie jest otwarte: jego urna jest tylko w pliku i nie jest eksportowana.\t%1 tajne głosowania są otwarte: ich urny są tylko w pliku i nie są eksportowane.\t%1 tajnych głosowań jest otwartych: ich urny są tylko w pliku i nie są eksportowane.
        %1 service\t%1 usługa\t%1 usługi\t%1 usług
        %1 sheet kept.\tZapisano %1 arkusz.\tZapisano %1 arkusze.\tZapisano %1 arkuszy.
        %1 shows %2.\t%1 pokazuje: %2.
        %1 sits at no table now.\t%1: teraz bez stołu.
        %1 sits at no table.\t%1: bez stołu.
        %1 sits at table %2 now.\t%1: teraz stół %2.
        %1 sits at table %2.\t%1: stół %2.
        %1 sits at table %2: type another table’s number.\t%1: stół %2. Wpisz numer innego stołu.
        %1 spoiled\tnieważne: %1
        %1 stands alone on a line\t%1 musi być w wierszu samo
        %1 stands for several: %2. Write it down in the list instead.\t%1 oznacza kilka: %2. Zapisz to raczej na liście.
        %1 stands on no sheet of this day. Look at the code, and at the day.\t%1 nie ma na żadnym arkuszu tego dnia. Sprawdź kod i dzień.
        %1 stands on papers of both days already, and is joined with no other code.\t%1 stoi już na kartach z obu dni i nie łączy się z żadnym innym kodem.
        %1 table\t%1 stół\t%1 stoły\t%1 stołów
        %1 table stays empty.\t%1 stół zostaje pusty.\t%1 stoły zostają puste.\t%1 stołów zostaje pustych.
        %1 table waits.\tCzeka %1 stół.\tCzekają %1 stoły.\tCzeka %1 stołów.
        %1 takes a number from %2 to %3.\t%1 przyjmuje liczbę od %2 do %3.
        %1 takes no value; there stands “%2”.\t%1 nie przyjmuje wartości; jest „%2”.
        %1 takes nothing now: it is kept read-only. What could not be sent is sent the next time.\t%1 nic teraz nie przyjmuje: jest tylko do odczytu. Czego nie dało się wysłać, wyśle się następnym razem.
        %1 text\t%1 tekst\t%1 teksty\t%1 tekstów
        %1 text is longer than a cell of a spreadsheet holds, and ends early there: --format package has it whole.\t%1 tekst jest dłuższy, niż mieści komórka arkusza, i urywa się tam: --format package ma go w całości.\t%1 teksty są dłuższe, niż mieści komórka arkusza, i urywają się tam: --format package ma je w całości.\t%1 tekstów jest dłuższych, niż mieści komórka arkusza, i urywa się tam: --format package ma je w całości.
        %1 text may mean somebody else and stays: halqa forget asks about it.\t%1 tekst może dotyczyć kogoś innego i zostaje: halqa forget o niego zapyta.\t%1 teksty mogą dotyczyć kogoś innego i zostają: halqa forget zapyta o każdy.\t%1 tekstów może dotyczyć kogoś innego i zostaje: halqa forget zapyta o każdy.
        %1 text that may name them\t%1 tekst, który może ją nazywać\t%1 teksty, które mogą ją nazywać\t%1 tekstów, które mogą ją nazywać
        %1 thing is left; its number in the list is a new one.\tZostała %1 rzecz; jej numer na liście jest nowy.\tZostały %1 rzeczy; ich numery na liście są nowe.\tZostało %1 rzeczy; ich numery na liście są nowe.
        %1 thing was said differently on different laptops. Alt-b shows both sides.\t%1 rzecz powiedziano na różnych laptopach inaczej. Alt-b pokazuje obie wersje.\t%1 rzeczy powiedziano na różnych laptopach inaczej. Alt-b pokazuje obie wersje.\t%1 rzeczy powiedziano na różnych laptopach inaczej. Alt-b pokazuje obie wersje.
        %1 thing was said differently on different laptops. See: halqa conflicts %2 list\t%1 rzecz zapisano różnie na różnych laptopach. Zobacz: halqa conflicts %2 list\t%1 rzeczy zapisano różnie na różnych laptopach. Zobacz: halqa conflicts %2 list\t%1 rzeczy zapisano różnie na różnych laptopach. Zobacz: halqa conflicts %2 list
        %1 tie\t%1 więź\t%1 więzi\t%1 więzi
        %1 time a rule is not kept.\t%1 raz reguła nie jest zachowana.\t%1 razy reguła nie jest zachowana.\t%1 razy reguła nie jest zachowana.
        %1 to %2\t%1–%2
        %1 to %2, %3:\t%1 – %2, %3:
        %1 to send\t%1 do wysłania\t%1 do wysłania\t%1 do wysłania
        %1 to spend\tdo wydania %1
        %1 tonne\t%1 tona\t%1 tony\t%1 ton
        %1 too many\to %1 za dużo\to %1 za dużo\to %1 za dużo
        %1 took this on by %2: as another kind it would leave the actions. Take owner and date away first.\tPodejmuje się tego %1, do %2: jako inny rodzaj zniknęłoby z działań. Najpierw usuń osobę i datę.
        %1 took this on: as another kind it would leave the actions. Take the owner away first.\tPodejmuje się tego %1: jako inny rodzaj zniknęłoby z działań. Najpierw usuń osobę.
        %1 turns to the door, where people are checked in.\t%1 prowadzi do wejścia, gdzie odnotowuje się przybyłych.
        %1 turns to the tables.\t%1 prowadzi do stołów.
        %1 twice\t%1 dwa razy
        %1 valid ballot\t%1 ważna karta\t%1 ważne karty\t%1 ważnych kart
        %1 values in the line; the header asks for %2.\tliczba wartości w wierszu: %1; nagłówek wymaga: %2.
        %1 vote\t%1 głos\t%1 głosy\t%1 głosów
        %1 voter\t%1 głosujący\t%1 głosujących\t%1 głosujących
        %1 was altered by something else than Halqa, or is damaged. %2 Go on with care, and run halqa verify on it.\tPlik %1 został zmieniony czymś innym niż Halqa albo jest uszkodzony. %2 Pracuj dalej ostrożnie i uruchom na nim halqa verify.
        %1 was changed since it was written. Move it away, or replace it with --force.\t%1 zmieniono od zapisania. Przenieś go albo zastąp z --force.
        %1 was made by a newer Halqa (version %2, this one knows %3). Nothing was taken over: install that Halqa here too.\t%1 utworzyła nowsza Halqa (wersja %2, ta zna %3). Nic nie przejęto: zainstaluj tę Halqę także tutaj.
        %1 was never asked\t%1 osoba bez pytania o zgodę\t%1 osoby bez pytania o zgodę\t%1 osób bez pytania o zgodę
        %1 was not called on this day.\t%1: tego dnia nie było rozmowy.
        %1 was not prepared yet. Whoever keeps it does so once: halqa central init ADDRESS\t%1 nie jest jeszcze przygotowany. Robi to raz osoba, która się nim opiekuje: halqa central init ADDRESS
        %1 was reached just now. Down goes to the next one.\t%1: odpowiedź przed chwilą. Strzałka w dół przechodzi do następnej osoby.
        %1 was reached on %2 (by %3).\t%1: odpowiedź %2 (%3).
        %1 was reached, %2.\t%1: jest odpowiedź, %2.
        %1 was there already\t%1 już była\t%1 już były\t%1 już było
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was made; install the newer one.\t%1 zapisała nowsza Halqa (wersja %2; ta zapisuje %3). Nic nie utworzono; zainstaluj nowszą.
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was written; install the newer one.\t%1 zapisała nowsza Halqa (wersja %2; ta zapisuje %3). Niczego nie zapisano; zainstaluj nowszą.
        %1 were equal for the last seat; the order drawn before the vote decided.\tO ostatni mandat był remis: %1. Rozstrzygnęła kolejność wylosowana przed głosowaniem.
        %1 were here\tna sali było %1
        %1 will answer\todpowie: %1
        %1 will answer by %2\todpowie: %1, do %2
        %1 without a tutor\t%1 bez tutora\t%1 bez tutora\t%1 bez tutora
        %1 without invitation\t%1 bez zaproszenia\t%1 bez zaproszenia\t%1 bez zaproszenia
        %1 would be joined with two codes. Say which of them it is.\t%1 zostałby połączony z dwoma kodami. Powiedz, który to z nich.
        %1 would be on %2, not after %3 on %4. Choose another date, or move that one first.\t%1 wypadałby %2, nie po: %3, %4. Wybierz inną datę albo najpierw przenieś tamten dzień.
        %1 wrong code within a minute: somebody may be guessing.\t%1 błędny kod w ciągu minuty: ktoś może zgadywać.\t%1 błędne kody w ciągu minuty: ktoś może zgadywać.\t%1 błędnych kodów w ciągu minuty: ktoś może zgadywać.
        %1 wrote “%2” in place of your “%3”.\t%1: wpisano „%2” w miejsce twojego „%3”.
        %1 · %2\t%1 · %2
        %1 · %2 · %3\t%1 · %2 · %3
        %1 · %2 · %3 · %4\t%1 · %2 · %3 · %4
        %1 · %2 · Day %3 of %4\t%1 · %2 · Dzień %3 z %4
        %1 · %2 – %3\t%1 · %2 – %3
        %1 · Day %2 of %3 · %4\t%1 · Dzień %2 z %3 · %4
        %1 · journal %2\t%1 · dziennik %2
        %1 · table %2 · %3\t%1 · stół %2 · %3
        %1 · written by %2\t%1 · notatki: %2
        %1 – %2\t%1 – %2
        %1 – %2 (%3)\t%1 – %2 (%3)
        %1, %2\t%1, %2
        %1, %2 and %3 make cards, dates and letters that you send yourself. Only who agreed is named in them.\t%1, %2 i %3 robią wizytówki, terminy i listy, które wysyłasz samodzielnie. Wymienieni są w nich tylko ci, którzy się zgodzili.
        %1, %2, %3\t%1, %2, %3
        %1, %2, %3: the page with its end is gone.\t%1, %2, %3: zniknęła strona z końcem.
        %1, %2, %3: what it builds on is gone.\t%1, %2, %3: zniknęło to, na czym się opiera.
        %1, %2, %3: what it says cannot be read.\t%1, %2, %3: nie da się odczytać treści.
        %1, %2: %3\t%1, %2: %3
        %1, %2; more with %3\t%1, %2; więcej przez %3
        %1, and more: %2\t%1 i inne: %2
        %1, by college\t%1, według kurii
        %1, by what stands in it\t%1, według zawartości
        %1, day %2\t%1, dzień %2
        %1, edition %2\t%1, wersja %2
        %1, less is better\t%1, mniej znaczy lepiej
        %1, line %2\t%1, wiersz %2
        %1, line %2: %3\t%1, wiersz %2: %3
        %1, line %2: the screen does not say “%3”.\t%1, wiersz %2: na ekranie nie ma „%3”.
        %1, line %2: “%3” is no step. See: halqa help play\t%1, wiersz %2: „%3” to nie krok. Zobacz: halqa help play
        %1, line %2: “%3” was not said.\t%1, linia %2: nie padło „%3”.
        %1, more is better\t%1, więcej znaczy lepiej
        %1, not plugged in\t%1, bez zasilania
        %1, of %2, %3, in %4\t%1, z %2, %3, w %4\t%1, ostatnia z %2, %3, w %4\t%1, ostatnia z %2, %3, w %4
        %1, plugged in\t%1, z zasilaniem
        %1, said by %2\t%1, mówi %2
        %1, the version of the format that this Halqa reads\t%1, wersja formatu, którą czyta ta Halqa
        %1.\t%1.
        %1. %2\t%1. %2
        %1/%2\t%1/%2
        %1/%2 %3\t%1/%2 %3
        %1:\t%1:
        %1: %2\t%1: %2
        %1: %2 can go by mail, %3 are to be printed.\t%1: e-mailem %2, do druku %3.
        %1: %2 is over already. Keep it all the same?\t%1: %2 już minął. Zapisać mimo to?
        %1: %2 of %3 drawn, asked for %4\t%1: %2 z %3, wymagane: %4
        %1: %2 → %3\t%1: %2 → %3
        %1: %2, %3, %4.\t%1: %2, %3, %4.
        %1: %2, then %3\t%1: %2, potem %3
        %1: %2.\t%1: %2.
        %1: %2. F9 takes it back.\t%1: %2. F9 to cofa.
        %1: a row of table %2 does not fit into it. Nothing was made; export it again.\t%1: wiersz tabeli %2 do niej nie pasuje. Nic nie utworzono; wyeksportuj go ponownie.
        %1: another file has taken its place. Nothing was written; look at it, then do this again.\t%1: jego miejsce zajął inny plik. Niczego nie zapisano; sprawdź go i spróbuj jeszcze raz.
        %1: as it stands, the import would take nothing. Correct what is refused, say who is in doubt, or add --accept-good.\t%1: w tym stanie import niczego by nie wczytał. Popraw to, co odrzucono, powiedz, kim są osoby wątpliwe, albo dodaj --accept-good.
        %1: at first %2, now %3.\t%1: na początku %2, teraz %3.
        %1: bidi = %2\t%1: bidi = %2
        %1: cannot be read: %2.\t%1: nie można odczytać: %2.
        %1: entry %2 of writer %3 was altered there, or is damaged. It was not taken over, nor what this writer wrote after it.\t%1: wpis %2 autora %3 zmieniono tam albo jest uszkodzony. Nie przejęto go ani tego, co ten autor zapisał później.
        %1: entry %2 of writer %3 was altered, or is damaged. Nothing was taken over. Copy it again.\t%1: wpis %2 autora %3 zmieniono albo jest uszkodzony. Nic nie przejęto. Skopiuj go ponownie.
        %1: entry %2 stands there in another place: one of the two files was saved from a damaged one. Nothing was taken over.\t%1: wpis %2 stoi tam w innym miejscu: jeden z plików odzyskano z uszkodzonego. Nic nie przejęto.
        %1: fewer than %2 answers, which are not shown\t%1: mniej niż %2 odpowiedzi, których się nie pokazuje
        %1: figures in %2 are left out, for the unit is another one.\t%1: liczby w %2 pominięto, bo jednostka jest inna.
        %1: hidden until both have rated\t%1: ukryte, dopóki nie ocenią obie osoby
        %1: it is unknown whether this was saved (%2). Look with halqa journal before doing it again.\t%1: nie wiadomo, czy to zapisano (%2). Sprawdź przez halqa journal, zanim to powtórzysz.
        %1: its journal does not hold. %2 Nothing was made; export it again.\t%1: dziennik jest niespójny. %2 Nic nie utworzono; wyeksportuj go ponownie.
        %1: low for %2 of the %3 to whom it falls\t%1: nisko u %2 z %3 osób, do których to należy
        %1: middle %2, then %3; higher %4, same %5, lower %6\t%1: mediana %2, potem %3; wyżej %4, tak samo %5, niżej %6
        %1: no answer\t%1: brak odpowiedzi
        %1: no figure was kept at first, so that nothing is compared.\t%1: na początku nie zapisano liczby, więc nic się nie porównuje.
        %1: nobody could be read from it, so nothing was imported. See above.\t%1: nie udało się odczytać żadnej osoby, więc niczego nie wczytano. Zobacz powyżej.
        %1: organisations\t%1: instytucje
        %1: row %3 of table %2 cannot be read. Nothing was made.\t%1: nie można odczytać wiersza %3 tabeli %2. Nic nie utworzono.
        %1: somebody wrote “%2” there meanwhile. Enter asks which of both stays.\t%1: ktoś tymczasem wpisał tu „%2”. Enter zapyta, która wersja zostaje.
        %1: somebody wrote “%2” there meanwhile. Enter puts yours in its place, Esc leaves theirs.\t%1: ktoś tymczasem wpisał tu „%2”. Enter wstawia twoją wersję, Esc zostawia tamtą.
        %1: table %2 has other columns than its description says. Nothing was made.\t%1: tabela %2 ma inne kolumny, niż mówi jej opis. Nic nie utworzono.
        %1: table %2 was altered: it does not say what the journal says (rows too many: %3, missing: %4). Nothing was made. What is to change is changed with Halqa's commands.\t%1: tabelę %2 zmieniono: nie mówi tego, co dziennik (wierszy za dużo: %3, brakuje: %4). Nic nie utworzono. Zmian dokonuje się poleceniami Halqi.
        %1: the disk is full. Nothing was written; make room and try again.\t%1: dysk jest pełny. Niczego nie zapisano; zrób miejsce i spróbuj jeszcze raz.
        %1: the figure of now is dated before the one at first, so that nothing is compared.\t%1: obecna liczba ma datę wcześniejszą niż pierwsza, więc niczego nie porównano.
        %1: the file asks for %2 seats, of which %3 knows nothing: they are left out.\t%1: plik podaje mandaty (%2), których %3 nie zna: pominięto je.
        %1: the signature of entry %2 is not that of writer %3. Nothing of this writer was taken over.\t%1: podpis wpisu %2 nie jest podpisem autora %3. Nic tego autora nie przejęto.
        %1: the signature of entry %2 is not that of writer %3. Nothing was taken over: somebody else wrote it, or its end is missing.\t%1: podpis wpisu %2 nie jest podpisem autora %3. Nic nie przejęto: zapisał go ktoś inny albo brakuje końca.
        %1: the system answered “%2”. Nothing was written; check the disk and try again.\t%1: system odpowiedział „%2”. Niczego nie zapisano; sprawdź dysk i spróbuj jeszcze raz.
        %1: there is no such file.\t%1: nie ma takiego pliku.
        %1: there is no such file. Check the path.\t%1: nie ma takiego pliku. Sprawdź ścieżkę.
        %1: there is no such file. Make one: halqa new FILE --script SCRIPT.\t%1: nie ma takiego pliku. Utwórz go: halqa new FILE --script SCRIPT.
        %1: there is no such folder. Make it first, or choose another.\t%1: nie ma takiego folderu. Najpierw go utwórz albo wybierz inny.
        %1: there is nothing of a Halqa file in it, and no copy of it. Look for a copy: --copies FOLDER.\t%1: nie ma w nim niczego z pliku Halqi ani jego kopii. Poszukaj kopii: --copies FOLDER.
        %1: this is done and kept, but the file cannot be read now (%2). Do not repeat it; look at the disk.\t%1: to jest zrobione i zapisane, ale pliku nie można teraz odczytać (%2). Nie powtarzaj tego; sprawdź dysk.
        %1: too few papers to be shown.\t%1: za mało kart, by je pokazać.
        %1: what both agree on is kept.\t%1: uzgodniona ocena jest zapisana.
        %1: withheld, so that others cannot be computed\t%1: nie podano, by nie dało się obliczyć innych
        %1: withheld, so that others cannot be computed.\t%1: nie podano, by nie dało się obliczyć innych.
        %1: write a day such as 31/12 or 31/12/2026.\t%1: wpisz dzień, np. 31/12 albo 31/12/2026.
        %1: write a whole number from %2 to %3.\t%1: wpisz liczbę całkowitą od %2 do %3.
        %1:%2: %3\t%1:%2: %3
        %1; %2 did not say\t%1; %2 bez odpowiedzi
        %1nd\t%1.
        %1rd\t%1.
        %1st\t%1.
        %1th\t%1.
        %2 %1\t%2\u{A0}%1
        %2 and %1 change more\t%2 i jeszcze %1 zmiana\t%2 i jeszcze %1 zmiany\t%2 i jeszcze %1 zmian
        %2 at %1 table.\t%2 przy %1 stole.\t%2 przy %1 stołach.\t%2 przy %1 stołach.
        %2 costs more than what is left and is passed over.\t%2 kosztuje więcej, niż zostało: kolej na następne.\t%2 kosztują więcej, niż zostało: kolej na następne.\t%2 kosztują więcej, niż zostało: kolej na następne.
        %2 ended at %3, after %4 of %1 minute; resume %2 goes on with it.\t%2: koniec o %3, po %4 z %1 minut; resume %2 wznawia.\t%2: koniec o %3, po %4 z %1 minut; resume %2 wznawia.\t%2: koniec o %3, po %4 z %1 minut; resume %2 wznawia.
        %2 goes out.\t%2 odpada.\t%2 odpadają.\t%2 odpadają.
        %2 has the fewest votes and goes out.\t%2 ma najmniej głosów i odpada.\t%2 mają najmniej głosów i odpadają.\t%2 mają najmniej głosów i odpadają.
        %2 has the highest count.\t%2 ma najwyższą liczbę.\t%2 mają najwyższą liczbę.\t%2 mają najwyższą liczbę.
        %2 has the most last places and goes out.\t%2 ma najwięcej ostatnich miejsc i odpada.\t%2 mają najwięcej ostatnich miejsc i odpadają.\t%2 mają najwięcej ostatnich miejsc i odpadają.
        %2 holds %1 entry, as the package does.\t%2 zawiera %1 wpis, tak jak pakiet.\t%2 zawiera %1 wpisy, tak jak pakiet.\t%2 zawiera %1 wpisów, tak jak pakiet.
        %2 holds %1 entry. Look at it, then go on with it.\t%2 zawiera %1 wpis. Obejrzyj go i pracuj na nim dalej.\t%2 zawiera %1 wpisy. Obejrzyj go i pracuj na nim dalej.\t%2 zawiera %1 wpisów. Obejrzyj go i pracuj na nim dalej.
        %2 is bought with the money that was left, most votes first.\tZa pozostałe pieniądze, od największej liczby głosów: %2.\tZa pozostałe pieniądze, od największej liczby głosów: %2.\tZa pozostałe pieniądze, od największej liczby głosów: %2.
        %2 is forgotten: %1 entry has less in it.\tUsunięto dane: %2; %1 wpis ma mniej treści.\tUsunięto dane: %2; %1 wpisy mają mniej treści.\tUsunięto dane: %2; %1 wpisów ma mniej treści.
        %2 is found bad most often and goes out.\t%2: najczęściej zła, odpada.\t%2: najczęściej złe, odpadają.\t%2: najczęściej złe, odpadają.
        %2 is found good less often and goes out.\t%2: rzadziej dobra, odpada.\t%2: rzadziej dobre, odpadają.\t%2: rzadziej dobre, odpadają.
        %2 is known from another day, %1 is not: Alt-k takes %2.\t%2 jest znany z innego dnia, %1 nie: Alt-k bierze %2.
        %2 is made from %1 entry of the journal. Look at it, then use it in place of %3.\t%2 powstał z %1 wpisu dziennika. Obejrzyj go, a potem używaj zamiast %3.\t%2 powstał z %1 wpisów dziennika. Obejrzyj go, a potem używaj zamiast %3.\t%2 powstał z %1 wpisów dziennika. Obejrzyj go, a potem używaj zamiast %3.
        %2 is taken: it costs each of its supporters least.\t%2 przechodzi: kosztuje każdego ze zwolenników najmniej.\t%2 przechodzą: kosztują każdego ze zwolenników najmniej.\t%2 przechodzą: kosztują każdego ze zwolenników najmniej.
        %2 is whole and would make a file with %1 entry. Nothing was made.\t%2 jest cały i dałby plik z %1 wpisem. Nic nie utworzono.\t%2 jest cały i dałby plik z %1 wpisami. Nic nie utworzono.\t%2 jest cały i dałby plik z %1 wpisami. Nic nie utworzono.
        %2 knows %1 entry less than it was given: it was restored from a copy. What is here of it is sent again.\t%2 zna o %1 wpis mniej, niż dostał: odtworzono go z kopii. Co z tego jest tutaj, idzie ponownie.\t%2 zna o %1 wpisy mniej, niż dostał: odtworzono go z kopii. Co z tego jest tutaj, idzie ponownie.\t%2 zna o %1 wpisów mniej, niż dostał: odtworzono go z kopii. Co z tego jest tutaj, idzie ponownie.
        %2 of %3 papers are keyed, %1 is missing.\tWprowadzono %2 z %3 kart, brakuje %1.\tWprowadzono %2 z %3 kart, brakuje %1.\tWprowadzono %2 z %3 kart, brakuje %1.
        %2 of the %1 pair at one table had not shared a table before.\tZ %1 spotkania przy jednym stole nowych było: %2.\tZe spotkań przy jednym stole (%1) nowych było: %2.\tZe spotkań przy jednym stole (%1) nowych było: %2.
        %2 of the %1 person invited came (%3).\tZ %1 zaproszonej osoby przyszło: %2 (%3).\tZ %1 zaproszonych osób przyszło: %2 (%3).\tZ %1 zaproszonych osób przyszło: %2 (%3).
        %2 of the %1 person invited was reached (%3).\tZ %1 zaproszonej osoby odpowiedziało: %2 (%3).\tZ %1 zaproszonych osób odpowiedziało: %2 (%3).\tZ %1 zaproszonych osób odpowiedziało: %2 (%3).
        %2 people sat at %1 table.\tPrzy %1 stole siedziało osób: %2.\tPrzy %1 stołach siedziało osób: %2.\tPrzy %1 stołach siedziało osób: %2.
        %2 reaches the quota and is elected.\t%2 osiąga iloraz i wchodzi.\t%2 osiągają iloraz i wchodzą.\t%2 osiągają iloraz i wchodzą.
        %2 takes %1 minute now.\t%2 trwa teraz %1 minutę.\t%2 trwa teraz %1 minuty.\t%2 trwa teraz %1 minut.
        %2 takes the last seat: no more options are left than seats.\t%2 bierze ostatni mandat: nie zostało więcej opcji niż mandatów.\t%2 biorą ostatnie mandaty: nie zostało więcej opcji niż mandatów.\t%2 biorą ostatnie mandaty: nie zostało więcej opcji niż mandatów.
        %2, %1 seat\t%2, %1 mandat\t%2, %1 mandaty\t%2, %1 mandatów
        %2, %1 steps aside\t%2, ustępuje: %1\t%2, ustępuje: %1\t%2, ustępuje: %1
        %2, for %1 table. Press a to seat them.\t%2, %1 stół. Klawisz a rozsadza.\t%2, %1 stoły. Klawisz a rozsadza.\t%2, %1 stołów. Klawisz a rozsadza.
        %2, of %1 person (%3)\t%2, z %1 osoby (%3)\t%2, z %1 osób (%3)\t%2, z %1 osób (%3)
        %2: %1 dot\t%2: %1 kropka\t%2: %1 kropki\t%2: %1 kropek
        %2: %1 dot at most\t%2: najwyżej %1 kropka\t%2: najwyżej %1 kropki\t%2: najwyżej %1 kropek
        %2: %1 mistake. No file was made; correct it and repeat the command.\t%2: %1 błąd. Pliku nie utworzono; popraw go i powtórz polecenie.\t%2: %1 błędy. Pliku nie utworzono; popraw je i powtórz polecenie.\t%2: %1 błędów. Pliku nie utworzono; popraw je i powtórz polecenie.
        %2: %1 mistake. Nothing was added; correct it and repeat the command.\t%2: %1 błąd. Nic nie dodano; popraw go i powtórz polecenie.\t%2: %1 błędy. Nic nie dodano; popraw je i powtórz polecenie.\t%2: %1 błędów. Nic nie dodano; popraw je i powtórz polecenie.
        %2: %1 row is refused, so nothing was imported.\t%2: %1 wiersz odrzucono, więc niczego nie wczytano.\t%2: %1 wiersze odrzucono, więc niczego nie wczytano.\t%2: %1 wierszy odrzucono, więc niczego nie wczytano.
        %2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.\t%2: %1 wiersz odrzucono, więc niczego nie wczytano. Popraw go albo wczytaj pozostałe przez --accept-good.\t%2: %1 wiersze odrzucono, więc niczego nie wczytano. Popraw je albo wczytaj pozostałe przez --accept-good.\t%2: %1 wierszy odrzucono, więc niczego nie wczytano. Popraw je albo wczytaj pozostałe przez --accept-good.
        %2: %1 telephone\t%2: %1 telefon\t%2: %1 telefony\t%2: %1 telefonów
        %2: %1 thing is wrong.\t%2: %1 nieprawidłowość.\t%2: %1 nieprawidłowości.\t%2: %1 nieprawidłowości.
        %2: %3 votes, %1 valid ballot\t%2: głosów %3, %1 ważna karta\t%2: głosów %3, %1 ważne karty\t%2: głosów %3, %1 ważnych kart
        %2: of %1 row it cannot be told who it is, so nothing was imported. Say it, or leave the row out with --accept-good.\t%2: przy %1 wierszu nie wiadomo, kto to jest, więc niczego nie wczytano. Podaj to albo pomiń wiersz przez --accept-good.\t%2: przy %1 wierszach nie wiadomo, kto to jest, więc niczego nie wczytano. Podaj to albo pomiń je przez --accept-good.\t%2: przy %1 wierszach nie wiadomo, kto to jest, więc niczego nie wczytano. Podaj to albo pomiń je przez --accept-good.
        (%1 time)\t(%1 raz)\t(%1 razy)\t(%1 razy)
        (%1)\t(%1)
        (default)\t(domyślne)
        (default: %1)\t(domyślnie: %1)
        (values: %1)\t(wartości: %1)
        (values: %1; default: %2)\t(wartości: %1; domyślnie: %2)
        + my task\t+ moje zadanie
        - not my task\t- nie moje zadanie
        --all-days and --day exclude each other.\t--all-days i --day wykluczają się.
        --anonymous is for questions: halqa sheet FILE questions --anonymous.\t--anonymous jest dla questions: halqa sheet FILE questions --anonymous.
        --anonymous writes tables for people: --format csv or xlsx.\t--anonymous zapisuje tabele dla ludzi: --format csv lub xlsx.
        --answered and --back exclude each other.\t--answered i --back wykluczają się.
        --became says what became of a line: add --about.\t--became mówi, co się stało z wypowiedzią: dodaj --about.
        --budget and --costs go with budget-greedy and budget-equal-shares.\t--budget i --costs łączą się z budget-greedy i budget-equal-shares.
        --category, --city and --phone describe a new person: add --walk-in.\t--category, --city i --phone opisują nową osobę: dodaj --walk-in.
        --channel, --day, --activity and --prompt are for what comes in with --lines.\t--channel, --day, --activity i --prompt są dla tego, co wchodzi z --lines.
        --clear takes counts back; it goes with --option or --source alone.\t--clear cofa liczby; łączy się tylko z --option lub --source.
        --confirm is for --walk-in.\t--confirm jest dla --walk-in.
        --copies takes a number from 1 to 999.\t--copies przyjmuje liczbę od 1 do 999.
        --correct takes the ballot's number, and then what stands on it: --correct 12 3142.\t--correct przyjmuje numer karty, a potem to, co na niej jest: --correct 12 3142.
        --costs takes one number for each option, in their order.\t--costs przyjmuje jedną liczbę dla każdej opcji, po kolei.
        --counters does not go with colleges and max-weight.\t--counters nie pasuje do colleges i max-weight.
        --counters does not go with dots-against.\t--counters nie pasuje do dots-against.
        --counters goes with hands and dots: plurality, approval, cumulative, motion and consent scales.\t--counters pasuje do rąk i kropek: plurality, approval, cumulative, motion i skale zgody.
        --counters takes 1 or 2.\t--counters przyjmuje 1 albo 2.
        --dots and --max-per-option go with --method cumulative.\t--dots i --max-per-option łączą się z --method cumulative.
        --due and --no-due exclude each other.\t--due i --no-due wykluczają się.
        --for says how long people are called: add --by.\t--for mówi, jak długo się dzwoni: dodaj --by.
        --groups takes a number from 0 to 99.\t--groups przyjmuje liczbę od 0 do 99.
        --header-row takes a line from 1, or 0 for none.\t--header-row przyjmuje numer wiersza od 1 albo 0, czyli żaden.
        --json and --format %1 exclude each other.\t--json i --format %1 wykluczają się.
        --keep takes a number from 1.\t--keep przyjmuje liczbę od 1.
        --late and --tables exclude each other.\t--late i --tables wykluczają się.
        --like and --from exclude each other.\t--like i --from wykluczają się.
        --limit takes a number from 1.\t--limit przyjmuje liczbę od 1.
        --majority and --undocumented each stand instead of a number for --option.\t--majority i --undocumented zastępują liczbę dla --option.
        --method %1 has no use for %2; leave it out.\t--method %1 nie używa %2; pomiń tę opcję.
        --method %1 has one winner; leave --seats out.\t--method %1 daje jednego zwycięzcę; pomiń --seats.
        --method %1 has one winner; leave --tag out.\t--method %1 daje jednego zwycięzcę; pomiń --tag.
        --offers takes a number from 0 to 100.\t--offers przyjmuje liczbę od 0 do 100.
        --on and --after exclude each other.\t--on i --after wykluczają się.
        --poll is for ballots: halqa sheet FILE ballots.\t--poll jest dla ballots: halqa sheet FILE ballots.
        --port takes a number from 0 to 65535.\t--port przyjmuje liczbę od 0 do 65535.
        --programme is about all workshops: leave out --workshop, --day and --all-days.\t--programme dotyczy wszystkich warsztatów: pomiń --workshop, --day i --all-days.
        --same all and --different all exclude each other.\t--same all i --different all wykluczają się.
        --seats takes a number from 1 up.\t--seats przyjmuje liczbę od 1 wzwyż.
        --sections and --without exclude each other.\t--sections i --without wykluczają się.
        --shuffles takes a number from 39 to 1,000,000.\t--shuffles przyjmuje liczbę od 39 do 1 000 000.
        --table is for somebody who comes in.\t--table jest dla osoby, która wchodzi.
        --tables takes a number from 1 to 200.\t--tables przyjmuje liczbę od 1 do 200.
        --tables takes a number from 1 to 60.\t--tables przyjmuje liczbę od 1 do 60.
        --tags goes with the rules at-least and themes; neither is stated.\t--tags idzie w parze z zasadami at-least i themes; nie podano żadnej z nich.
        --take takes left (the first side), right (the second) or a number of those that show lists. Of a line, --say gives the text that it has from now on, as neither side has it.\t--take przyjmuje left (pierwsza wersja), right (druga) albo numer z tych, które podaje show. Dla wypowiedzi --say podaje jej nowy tekst, inny niż w obu wersjach.
        --target and --day exclude each other.\t--target i --day wykluczają się.
        --tomorrow and --day exclude each other.\t--tomorrow i --day wykluczają się.
        . blank\t. puste
        0 not fulfilled\t0 niespełnione
        0 to %1 points\tod 0 do %1 punktów
        0 to 5 fingers; 3 and more are for it, with fewer one is asked for the reservations\tod 0 do 5 palców; 3 i więcej to za, przy mniejszej liczbie pyta się o zastrzeżenia
        1 fulfilled\t1 spełnione
        1 of 2\t1 z 2
        1 says that they are meant; Enter again keeps “%1”, to be settled later.\t1 mówi, że o tę osobę chodzi; Enter jeszcze raz zachowuje „%1” do ustalenia później.
        1 to %1 says who is meant; Enter again keeps “%2”, to be settled later.\t1 do %1 mówi, o kogo chodzi; jeszcze raz Enter zachowuje „%2” do późniejszego ustalenia.
        1st\t1.
        5 minutes less\t5 minut mniej
        5 minutes more\t5 minut więcej
        = joins two options: 3=1\t= łączy dwie opcje: 3=1
        ? says which keys there are; Ctrl-L says all that the screen would show.\t? mówi, jakie są klawisze; Ctrl-L mówi wszystko, co pokazałby ekran.
        @ and two letters say who does it\t@ i dwie litery: kto to zrobi
        A PDF needs the libraries Pango and Cairo (%1). Install them, or ask for --format html.\tPDF potrzebuje bibliotek Pango i Cairo (%1). Zainstaluj je albo poproś o --format html.
        A PDF, or HTML when --output ends in .html. With all, everything for a day in one file, in the order in which it is needed; with --output FOLDER/, a PDF for each sheet. With --blank, for a day without electricity. With --lang given twice, the words stand in both languages.\tPDF albo HTML, gdy --output kończy się na .html. Z all: wszystko na dany dzień w jednym pliku, w kolejności, w jakiej jest potrzebne; z --output FOLDER/: PDF na każdy arkusz. Z --blank: na dzień bez prądu. Gdy --lang podano dwa razy, słowa są w obu językach.
        A backslash in double quotes has a meaning, and this one has none. Write two, or use single quotes.\tUkośnik wsteczny w podwójnym cudzysłowie coś znaczy, a ten nic. Zapisz dwa albo użyj pojedynczego cudzysłowu.
        A ballot in the urn cannot be taken back. Once more takes back what you did before it.\tKarty wrzuconej do urny nie można cofnąć. Jeszcze raz cofnie to, co było przed nią.
        A ballot is being typed. Enter keeps it, Esc drops it.\tKarta jest w trakcie wpisywania. Enter ją zapisuje, Esc porzuca.
        A ballot that was cast cannot be taken back. What was done before it stays as it is.\tOddanej karty nie można cofnąć. Co zrobiono przed nią, zostaje, jak jest.
        A ballot with the code %1 has been keyed already.\tKartę z kodem %1 już wprowadzono.
        A blank ballot\tPusta karta
        A bracket is opened here and not closed, or a comma is missing in it.\tNawias jest tu otwarty i niezamknięty albo brakuje w nim przecinka.
        A breakout asks something: add --ask.\tRunda przy stołach o coś pyta: dodaj --ask.
        A budget\tBudżet
        A character that cannot be seen stands here (U+%1). Delete it.\tJest tu niewidoczny znak (U+%1). Usuń go.
        A code has three letters or digits at least.\tKod ma co najmniej trzy litery lub cyfry.
        A college's votes go to the options in the parts that its valid ballots say; these stand in brackets.\tGłosy kurii przypadają opcjom w takich częściach, jak mówią jej ważne karty; ich liczby stoją w nawiasach.
        A colon stands in a text without quotes, or the line stands too far right. Put the text in quotes.\tW tekście bez cudzysłowu jest dwukropek albo wiersz stoi za daleko w prawo. Ujmij tekst w cudzysłów.
        A consent scale has no options but its grades.\tSkala zgody nie ma opcji poza swoimi stopniami.
        A copy's name says how far the journal had come; what was copied already is not copied again.\tNazwa kopii mówi, dokąd doszedł dziennik; co już skopiowano, nie jest kopiowane drugi raz.
        A criterion and what they agree on: boiler=3, or boiler=3 (invoices); repeatable.\tKryterium i uzgodniona ocena: boiler=3 albo boiler=3 (faktury); można podać kilka razy.
        A date: 31/12, 31/12/2026 or 31 December; without a year, the next one. Or a day of the week: the next one.\tData: 31/12, 31/12/2026 lub 31 grudnia; bez roku najbliższa. Albo dzień tygodnia: najbliższy.
        A day more in %1\tJeszcze jeden dzień: %1
        A day of calls is one that lies after the event and says how people are reached. People are named as everywhere, or by the code that stands on the call sheet (halqa sheet calls).\tDzień rozmów to dzień po wydarzeniu, który mówi, jak dociera się do osób. Osoby podaje się jak wszędzie albo kodem z arkusza rozmów (halqa sheet calls).
        A decision is written as criterion=mark: boiler=3.\tDecyzję zapisuje się kryterium=ocena: boiler=3.
        A digit seats one person: type more letters of the name.\tCyfra sadza jedną osobę: wpisz więcej liter nazwiska.
        A digit, or Enter for 1:\tCyfra albo Enter, to jest 1:
        A digit, or Enter to leave:\tCyfra albo Enter, żeby wyjść:
        A disk of this laptop, whose locks hold\tdysk tego laptopa, blokady działają
        A few letters, in any script.\tKilka liter, w dowolnym piśmie.
        A figure that is an average, or a number of those who gave theirs, is of those who did each time: then and now they need not be the same, and a change can come from that alone.\tLiczba, która jest średnią albo liczbą tych, którzy podali swoje, dotyczy za każdym razem tych, którzy to zrobili: wtedy i teraz nie muszą być ci sami, a zmiana może wynikać tylko z tego.
        A file of iCalendar, or a PDF. Days stand by the clocks of the place in which they are held; whoever takes the file in again has each of them once. With --person, the days to which that person is invited or came, and what the person took on. Others are named only where they agreed to be listed.\tPlik iCalendar albo PDF. Dni podane są według czasu miejsca, w którym się odbywają; kto wczyta plik ponownie, ma każdy z nich raz. Z --person: dni, na które osoba jest zaproszona lub była, oraz to, czego się podjęła. Inni są wymienieni tylko za ich zgodą.
        A file or parcel of the laptop that it is for.\tPlik lub paczka laptopa, dla którego jest.
        A file that describes it as a script does.\tPlik, który opisuje go tak jak scenariusz.
        A firewall may be on. Its rules are shown by: %1\tZapora może być włączona. Jej reguły pokazuje: %1
        A firewall may be on. To let telephones in: %1\tZapora może być włączona. Aby wpuścić telefony: %1
        A folder of pages: the programme, each city, each theme, the network, what became of the commitments. Nobody is named, unless --names is given: then those are who agreed to be listed. Pages need no server, no script and nothing from elsewhere. The folder is empty, or holds a site that Halqa wrote before: that one is replaced; what else lies there stays. Somebody who knows the room should read it before it is published.\tFolder stron: program, każde miasto, każdy temat, sieć, co wyszło ze zobowiązań. Nikt nie jest wymieniony, chyba że z --names: wtedy osoby, które się na to zgodziły. Strony nie potrzebują serwera, skryptu ani niczego z zewnątrz. Folder jest pusty albo zawiera wcześniejszą witrynę Halqi: ta jest zastępowana; wszystko inne zostaje. Ktoś, kto zna salę, powinien ją przeczytać przed publikacją.
        A form is open. Enter: %1. Esc leaves it. F1 says what it takes.\tFormularz jest otwarty. Enter: %1. Esc wychodzi. F1 mówi, co się w nim wpisuje.
        A formula stands here without what comes of it: “%1”. It was left out.\tJest tu formuła bez wyniku: „%1”. Pominięto ją.
        A formula stands here without what comes of it: “%1”. Open the file in a spreadsheet and save it again.\tJest tu formuła bez wyniku: „%1”. Otwórz plik w arkuszu kalkulacyjnym i zapisz go jeszcze raz.
        A further folder with copies of the file.\tKolejny folder z kopiami pliku.
        A further rule, such as max-score=10; several times.\tDalsza zasada, np. max-score=10; można podać kilka razy.
        A grid comes with the script, or from a file of its own (add). A paper is one line: a mark for each criterion, in the grid's order; 3 is a value, 3+ one whose task falls to the person and 3- one whose task does not (3 alone says neither, and is counted as neither), a point is blank, and what bears a mark out stands in brackets behind it: 3 (two invoices); words that are asked for stand behind a point: . (the boiler room). Nothing is ever chosen by a grid: it says the middle, the spread, and how many answered. Recommendations of the training programme are ideas that won a closed vote, or that halqa line FILE adopt adopted.\tSiatka przychodzi ze scenariuszem albo z własnego pliku (add). Karta to jeden wiersz: ocena każdego kryterium w porządku siatki; 3 to wartość, 3+ taka, której zadanie należy do osoby, a 3- taka, której nie należy (samo 3 nie mówi nic i nie jest liczone ani tak, ani tak), kropka to puste, a uzasadnienie oceny stoi za nią w nawiasach: 3 (dwie faktury); słowa, o które się pyta, stoją za kropką: . (kotłownia). Siatka niczego nie wybiera: podaje medianę, rozrzut i ile osób odpowiedziało. Rekomendacje programu szkoleń to pomysły, które wygrały zamknięte głosowanie albo przyjęło je halqa line FILE adopt.
        A key above has no colon after it.\tKlucz powyżej nie ma po sobie dwukropka.
        A key is a word, not a list and not an alias.\tKlucz to słowo, a nie lista ani alias.
        A letter says no, and begins the next text.\tLitera znaczy nie i zaczyna następny tekst.
        A line can be merged only into another line of the same activity that stands for itself.\tWypowiedź można połączyć tylko z inną samodzielną wypowiedzią tego samego punktu.
        A line down.\tWiersz niżej.
        A line has %1 signs at most.\tWypowiedź ma najwyżej znaków: %1.
        A line is the code on the paper, a colon, and its marks.\tWiersz to kod z karty, dwukropek i oceny.
        A line is the number of the one who filled the sheet in, a colon, and numbers of others with what is ticked of them: 4711: 3021 12, 5533 1. Whoever ticked nothing has a line all the same: 4711: A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tWiersz to numer osoby, która wypełniła arkusz, dwukropek i numery innych z tym, co przy nich zaznaczono: 4711: 3021 12, 5533 1. Kto nic nie zaznaczył, też ma wiersz: 4711: Odrzucony wiersz podaje się z numerem, a reszta idzie dalej; kod wyjścia to wtedy 65. Puste wiersze i te, które zaczynają się od #, się pomija.
        A line names one: %1 are written here. Write a line for each, or keep it for %2, with the others as words of it.\tWypowiedź wskazuje jedną osobę: tu zapisano: %1. Zapisz osobną dla każdej albo zostaw ją dla: %2, a pozostałe jako słowa w tekście.
        A line of standard input is longer than %1 signs. Is it text?\tWiersz standardowego wejścia jest dłuższy niż %1 znaków. Czy to tekst?
        A line up.\tWiersz wyżej.
        A link has two ends, and these are one and the same.\tPowiązanie ma dwa końce, a te są jednym i tym samym.
        A link is over, or came to nothing; it stays on record.\tPowiązanie się skończyło albo nic z niego nie wyszło; pozostaje zapisane.
        A link of it with “%1” was agreed on and would go with it. End the link first.\tUzgodnione powiązanie z „%1” zniknęłoby razem z nią. Najpierw zakończ powiązanie.
        A link of it with “%1” was agreed on and would go with it. Nothing was removed; end the link first (halqa link end), or add --confirm.\tUzgodnione powiązanie z „%1” zniknęłoby razem z nią. Nic nie usunięto; najpierw zakończ powiązanie (halqa link end) albo dodaj --confirm.
        A list is open: Enter takes what is in focus. Esc leaves it, then every key leads on.\tLista jest otwarta: Enter bierze zaznaczony wiersz. Esc wychodzi, potem działają wszystkie klawisze.
        A motion has no options but yes, no and abstain.\tWniosek nie ma innych opcji niż tak, nie i wstrzymuję się.
        A need or an offer\tPotrzeba lub oferta
        A new day comes after those that have begun; %1 has, on %2. Choose a later date.\tNowy dzień jest po tych, które się zaczęły; %1: początek %2. Wybierz późniejszą datę.
        A new question to the room: %1\tNowe pytanie do sali: %1
        A newer Halqa has changed this in a way that this one does not understand; it is left as it is.\tNowsza Halqa zmieniła to tak, że ta tego nie rozumie; zostaje, jak jest.
        A newer Halqa wrote this file (version %1, this one: %2). Look and print; nothing is written.\tTen plik zapisała nowsza Halqa (wersja %1, ta: %2). Można oglądać i drukować; nic się nie zapisze.
        A number behind the end, %1, says how many minutes longer it took than planned; %2, how many less.\tLiczba za godziną końca, %1, mówi, o ile minut dłużej trwało niż w planie; %2, o ile krócej.
        A number for --option, or several as 3=48.\tLiczba dla --option albo kilka, np. 3=48.
        A number is being typed. Enter keeps it, Esc drops it.\tLiczba jest w trakcie wpisywania. Enter ją zapisuje, Esc porzuca.
        A page down.\tStronę niżej.
        A page for each person, in the first of the person's languages that Halqa speaks, else in the workshop's: one PDF, or with --format eml a folder of drafts for a mail program and a PDF for those without an address. Nothing is sent. Others are named in a letter only where they agreed to be listed. A draft has no sender unless --from says one.\tStrona dla każdej osoby, w pierwszym z jej języków, które zna Halqa, inaczej w języku warsztatu: jeden PDF albo z --format eml folder szkiców dla programu pocztowego i PDF dla osób bez adresu. Nic nie jest wysyłane. Inni są wymienieni w liście tylko za ich zgodą. Szkic nie ma nadawcy, jeśli nie poda go --from.
        A page of lines down.\tWypowiedzi: strona niżej
        A page of lines up.\tWypowiedzi: strona wyżej
        A page of people down.\tOsoby: strona niżej
        A page of people up.\tOsoby: strona wyżej
        A page of questions down.\tStrona pytań w dół.
        A page of questions up.\tStrona pytań w górę.
        A page of tables down.\tStoły: strona dalej
        A page of tables up.\tStoły: strona wstecz
        A page up.\tStronę wyżej.
        A page with a table, in %1.\tStrona z tabelą, w %1.
        A paper counts up to\tKarta liczy się do
        A paper is the code or the name, a mark for each criterion in its order, and Enter. A point (.) leaves a criterion blank.\tKarta to kod albo nazwa, ocena każdego kryterium po kolei i Enter. Kropka (.) zostawia kryterium puste.
        A parcel is smaller than the file, holds nothing of urns and drafts, and is good for as far as it goes if it is cut off. With --for, it holds only what that other file or parcel does not. On the other laptop: halqa merge FILE PARCEL.\tPaczka jest mniejsza niż plik, nie zawiera nic z urn i szkiców, a ucięta jest dobra tak daleko, jak sięga. Z --for zawiera tylko to, czego nie ma tamten plik lub paczka. Na drugim laptopie: halqa merge FILE PARCEL.
        A password stands in the address, where others can read it. Leave it out, and put it into ~/.pgpass or a service file.\tW adresie jest hasło, a tam inni mogą je przeczytać. Usuń je i wpisz do ~/.pgpass albo do pliku usługi.
        A person's number stays the same while the list grows.\tNumer osoby nie zmienia się, gdy lista rośnie.
        A poll needs %1 option at least before it opens.\tPrzed otwarciem głosowanie wymaga co najmniej %1 opcji.\tPrzed otwarciem głosowanie wymaga co najmniej %1 opcji.\tPrzed otwarciem głosowanie wymaga co najmniej %1 opcji.
        A poll needs two options at least. Mark lines with Space, or press e to write one.\tGłosowanie wymaga co najmniej dwóch opcji. Zaznacz wypowiedzi klawiszem Space albo dodaj opcję klawiszem e.
        A question has %1 signs at most.\tPytanie ma najwyżej znaków: %1.
        A question is open only while it has no answer and no outcome. LINE is an id, or the reference that list shows. One that is still open from a day before stands in the rounds of the days after, as 1/floor/asked:1:1, and is answered there. A question is revised with halqa line FILE edit.\tPytanie jest otwarte tylko dopóty, dopóki nie ma odpowiedzi ani rozstrzygnięcia. LINE to identyfikator albo odnośnik, który pokazuje list. Pytanie otwarte z poprzedniego dnia jest w rundach następnych dni jako 1/floor/asked:1:1 i tam dostaje odpowiedź. Pytanie poprawia się przez halqa line FILE edit.
        A quota is a tag and how many winners carry it, such as: women 2, youth 1.\tParytet to znacznik i liczba wybranych, na przykład: kobiety 2, młodzież 1.
        A quota is written category:stoker=2 or city:Fès=3..4; “%1” is not.\tParytet zapisuje się category:stoker=2 albo city:Fès=3..4; „%1” nim nie jest.
        A quote is opened here and never closed.\tCudzysłów jest tu otwarty i nigdzie niezamknięty.
        A reservation (%1 is noted)\tZastrzeżenie (zapisano %1)\tZastrzeżenie (zapisano %1)\tZastrzeżenie (zapisano %1)
        A role that may erase what names people who were forgotten; repeatable.\tRola, która może wymazać to, co wymienia osoby, których dane usunięto; można powtórzyć.
        A row says how many ballots put its option before the one above; * where that is more than the other way round.\tWiersz mówi, na ilu kartach jego opcja stoi przed tą z kolumny; * tam, gdzie częściej niż odwrotnie.
        A rule has the form key=value; “%1” has not.\tZasada ma postać klucz=wartość; „%1” jej nie ma.
        A script has one step a line: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (prints the screen), expect TEXT (fails unless the screen says so), # comment. The last screen is printed at the end. What is done is done to FILE.\tJeden krok w wierszu: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (wypisuje ekran), expect TEXT (niepowodzenie, jeśli ekran tego nie mówi), # komentarz. Ostatni ekran jest wypisany na końcu. Co zrobiono, zrobiono w FILE.
        A seal as it is printed on a certificate: say whether it still is that of the file.\tPieczęć wydrukowana na certyfikacie: powiedz, czy nadal jest pieczęcią pliku.
        A seat was free: %1 takes it for the quota %2.\tMandat był wolny: z parytetu %2 przypada opcji %1.
        A second document begins here. A script is one document; take the line “---” above it away.\tZaczyna się tu drugi dokument. Scenariusz to jeden dokument; usuń wiersz „---” powyżej.
        A second round follows a vote for one of several options, counted by hands, dots or papers.\tDruga tura następuje po głosowaniu na jedną z kilku opcji, liczonym z rąk, kropek lub kart.
        A secret vote has no weights and no colleges: what a ballot weighs would tell whose it is. Hand out as many papers as somebody has votes, or take one secret vote for each college.\tTajne głosowanie nie ma wag ani kurii: waga karty zdradziłaby, czyja ona jest. Wydaj każdej osobie tyle kart, ile ma głosów, albo przeprowadź osobne tajne głosowanie w każdej kurii.
        A seed is needed: dice that were thrown, or a number from tomorrow's newspaper.\tPotrzebna jest ogłoszona liczba: rzut kośćmi albo liczba z jutrzejszej gazety.
        A sheet is keyed as the number of the one who filled it in, a colon, and numbers with marks: %1.\tArkusz wprowadza się tak: numer osoby, która go wypełniła, dwukropek i numery ze znakami: %1.
        A site is written, and opened in a browser: w.\tWitrynę zapisuje się i otwiera w przeglądarce: w.
        A solar roof\tDach słoneczny
        A spreadsheet had changed the telephone %1; it was taken for %2.\tArkusz kalkulacyjny zmienił numer telefonu %1; odczytano go jako %2.
        A spreadsheet is one file: name it with --to FILE.xlsx.\tArkusz to jeden plik: podaj go przez --to FILE.xlsx.
        A spreadsheet needs libxlsxwriter (%1). Install it, or ask for --format csv.\tArkusz kalkulacyjny potrzebuje libxlsxwriter (%1). Zainstaluj ją albo poproś o --format csv.
        A spreadsheet.\tArkusz kalkulacyjny.
        A spreadsheet; sheet “%1” is read.\tArkusz kalkulacyjny; czytany jest arkusz „%1”.
        A square is a person, a line is a tie. Where somebody stands says only who is tied to whom; nobody is named. One to four people without a tie are not drawn.\tKwadrat to osoba, kreska to więź. Miejsce na rysunku mówi tylko, kto z kim jest połączony; nikogo się nie wymienia. Od jednej do czterech osób bez więzi się nie rysuje.
        A tab stands here. Indent with spaces.\tJest tu tabulator. Wcinaj spacjami.
        A tag has the form tag=A,B; “%1” has not.\tZnacznik ma postać tag=A,B; „%1” jej nie ma.
        A tag is written --tag women=1,3, with the numbers of options; “%1” is not.\tZnacznik zapisuje się --tag kobiety=1,3, z numerami opcji; „%1” nim nie jest.
        A tag, beside those behind a #: an id or a title of a vocabulary's, sdg7, any word; repeatable.\tZnacznik, oprócz tych po #: identyfikator albo tytuł ze słownika, sdg7, dowolne słowo; można powtarzać.
        A telephone that is pointed at a square dials the number. Only of those who agreed to be listed.\tTelefon skierowany na kwadrat wybiera numer. Tylko numery osób, które zgodziły się być na liście.
        A terminal cannot show %1: write it to a file with --output PATH.\tTerminal nie pokaże %1: zapisz to do pliku przez --output PATH.
        A text that begins with a dash goes after --.\tTekst zaczynający się od myślnika podaje się po --.
        A text that means somebody else and stays, as --dry-run shows it; repeatable.\tTekst, który dotyczy kogoś innego i zostaje, tak jak pokazuje go --dry-run; można powtarzać.
        A text without quotes cannot begin with “%1”. Put the text in quotes.\tTekst bez cudzysłowu nie może zaczynać się od „%1”. Ujmij tekst w cudzysłów.
        A tie between %1; an earlier round breaks it.\tRemis: %1; rozstrzyga wcześniejsza runda.
        A tie between %1; broken by the number of highest points.\tRemis: %1; rozstrzyga liczba najwyższych punktów.
        A tie between %1; broken by the total of points.\tRemis: %1; rozstrzyga suma punktów.
        A tie between %1; broken by whom more voters prefer.\tRemis: %1; rozstrzyga, kogo woli więcej głosujących.
        A tie between %1; nothing breaks it.\tRemis: %1; nic go nie rozstrzyga.
        A tie between %1; the order drawn before the vote breaks it.\tRemis: %1; rozstrzyga kolejność wylosowana przed głosowaniem.
        A tie in front, with %1 each: %2\tRemis na czele (po %1): %2
        A tie is counted where both people say so. Counted are people whose sheets are in: of the others nothing is known. What counts from 1 to 4 is not told, nor what would give it away.\tWięź liczy się tam, gdzie mówią o niej obie osoby. Liczone są osoby, których arkusze oddano: o innych nic nie wiadomo. Liczby od 1 do 4 nie podaje się ani tego, co by ją zdradziło.
        A tie is left standing; who can win: %1\tRemis pozostaje; wygrać mogą: %1
        A tie is left standing; who else can win: %1\tRemis pozostaje; wygrać mogą jeszcze: %1
        A tie keeps open what is bought. There are %1 to spend.\tPrzez remis nie wiadomo, co będzie sfinansowane. Do wydania jest %1.
        A tie keeps open who takes the last seat, between all of these: %1.\tPrzez remis nie wiadomo, komu przypada ostatni mandat spośród: %1.
        A tie that nothing breaks, between %1\tRemis, którego nic nie rozstrzyga: %1
        A tie, and so not carried: %1 yes to %2 no.\tRemis, a więc odrzucono: %1 na tak, %2 na nie.
        A tie, and so not carried: %1 yes, %2 no.\tRemis, a więc odrzucono: %1 na tak, %2 na nie.
        A tie, with %1 each: %2\tRemis (po %1): %2
        A tie, with %2 each, between %1.\tRemis (po %2): %1.
        A venue's role; repeatable.\tRola miejsca; można powtórzyć.
        A vote between the two that came first, and all who are equal to the second.\tGłosowanie między dwiema pierwszymi opcjami i wszystkimi, które mają tyle co druga.
        A vote for as many options as one likes.\tGłos na tyle opcji, ile kto chce.
        A vote is open\tTrwa głosowanie
        A vote is opened, counted and closed. A number above the people present must be confirmed; a secret vote shows nothing before it is closed.\tGłosowanie się otwiera, liczy i zamyka. Liczba większa niż obecnych wymaga potwierdzenia; tajne nie pokazuje nic przed zamknięciem.
        A whole number from %1 to %2, for example %3.\tLiczba całkowita od %1 do %2, na przykład %3.
        A word chooses nothing here: a letter by itself does, or Enter.\tSłowo niczego tu nie wybiera: wybiera pojedyncza litera albo Enter.
        A word to the facilitator: %1\tUwaga dla moderatora: %1
        A yes is for all numbers from this source.\t„Tak” dotyczy wszystkich liczb z tego źródła.
        A3 is for what hangs on a wall (%1). Leave out --paper for the others.\tA3 jest dla tego, co wisi na ścianie (%1). Dla innych pomiń --paper.
        ARGUMENTS:\tARGUMENTY:
        About\tNa temat
        About: %1\tO kim, o czym: %1
        Abstain\tWstrzymuję się
        Abstained\tWstrzymało się
        Accept counts that raise an alarm.\tPrzyjmij liczby, które budzą wątpliwości.
        Action\tDziałanie
        Action list\tLista działań
        Actions\tDziałania
        Actions, view %1\tDziałania, widok %1
        Activity\tPunkt programu
        Activity before\tPoprzedni punkt
        Add\tDodaj
        Add a day\tDodaj dzień
        Add a day to a workshop.\tDodaj dzień do warsztatu.
        Add a person to the directory.\tDodaj osobę do spisu osób.
        Add although somebody of that name and organisation is there.\tDodaj, choć jest już ktoś o tym nazwisku i z tej instytucji.
        Add an activity\tDodaj punkt programu
        Add an activity to a day, such as a vote or a round at the tables.\tDodaj do dnia punkt programu, na przykład głosowanie lub rundę przy stołach.
        Add an option in your own words.\tDodaj opcję własnymi słowami.
        Add the people of a roster to the directory and invite them.\tDodaj osoby z listy do spisu osób i zaproś je.
        Add to the options that it has.\tDodaj do opcji, które już są.
        Address cards\tWizytówki
        Address, or by when\tAdres albo termin
        Affordable and clean energy\tCzysta i dostępna energia
        After\tPo
        After %1 day\tPo %1 dniu\tPo %1 dniach\tPo %1 dniach
        After %1 month\tPo %1 miesiącu\tPo %1 miesiącach\tPo %1 miesiącach
        After %1 week\tPo %1 tygodniu\tPo %1 tygodniach\tPo %1 tygodniach
        After %1 year\tPo %1 roku\tPo %1 latach\tPo %1 latach
        After the code stands what is on the paper: ACD-KM7 3142.\tPo kodzie stoi to, co jest na karcie: ACD-KM7 3142.
        After the day\tPo dniu
        Afternoon\tPo południu
        Against plan\tRóżnica
        Agreed\tUzgodnione
        Alarm: a result hangs on it.\tAlarm: zależy od tego wynik.
        Albanian\talbański
        Algerian Arabic\tarabski algierski
        All\tRazem
        All days\tWszystkie dni
        All is counted by now. Close the poll?\tWszystko jest już policzone. Zamknąć głosowanie?
        All is done. a shows what was.\tWszystko zrobione. Klawisz a pokazuje, co było.
        All links of the board with how far they have come; Enter changes one.\tWszystkie powiązania tablicy i ich stan; Enter zmienia jedno.
        All names that are held: Enter takes one up again, and Esc then lets it go.\tWszystkie oczekujące nazwiska: Enter wraca do jednego, a potem Esc je porzuca.
        All options are counted from %1: %2. s counts the next source, c closes.\tWszystkie opcje policzone (%1): %2. Klawisz s: następne źródło, c: zamknięcie.
        All tables that are still to be made are planned together, so that as many people meet as can. Replaces a seating that is there, unless --late is given.\tWszystkie stoły, przy których nikt jeszcze nie siedzi, są planowane razem, żeby spotkało się jak najwięcej osób. Zastępuje istniejące rozsadzenie, chyba że podano --late.
        All tables that are still to be made, planned together: who would sit where, how many meet.\tWszystkie stoły, przy których nikt jeszcze nie siedzi, zaplanowane razem: kto gdzie by siedział, ile osób się spotka.
        All tables with their people, for the whole room; page keys turn, any other key comes back.\tWszystkie stoły z osobami, dla całej sali; PgUp i PgDn zmieniają stronę, każdy inny klawisz wraca.
        All that are in doubt\tWszystkie wątpliwe wiersze
        All together\tWszyscy razem
        All who are alike in what the quotas ask for have the same chance.\tWszyscy jednakowi pod względem parytetów mają tę samą szansę.
        All words of one name stand in the other: %1, %2.\tWszystkie słowa jednej nazwy są w drugiej: %1, %2.
        Alone of a category at the table: %1\tJedyna osoba ze swojej kategorii przy stole: %1
        Also called\tInne nazwy
        Also called: %1\tInne nazwy: %1
        Also written\tInne zapisy
        Although people meet by it in a timetable by now, or have met.\tMimo że osoby spotykają się według terminarza dzięki temu powiązaniu albo już się spotkały.
        Amazigh\tamazigh
        Among more than three options the votes are split: who wins may have few behind it.\tPrzy więcej niż trzech opcjach głosy się rozpraszają: zwycięzcę może popierać niewielu.
        An END is a line by its reference, as halqa line FILE list shows it, or by its id; or a person or an organisation, by an id or a name. A link is named by both its ends, or by its id. It adopts no idea: halqa line FILE adopt does.\tEND to wypowiedź podana odnośnikiem z halqa line FILE list lub identyfikatorem albo osoba lub instytucja podana identyfikatorem lub nazwą. Powiązanie podaje się obydwoma końcami albo identyfikatorem. Żadnego pomysłu nie przyjmuje: robi to halqa line FILE adopt.
        An activity is moved with --activity and --start or --minutes.\tPunkt programu przenosi --activity razem z --start albo --minutes.
        An activity keeps one minute at least.\tPunkt trwa co najmniej minutę.
        An activity more on %1\tJeszcze jeden punkt programu: %1
        An alias stands here, but its anchor does not stand above it.\tJest tu alias, ale jego kotwicy nie ma powyżej.
        An empty file\tPusty plik
        An idea from which an option was taken that wins a closed vote is adopted by that. What was decided in another way, by a motion, by fingers or in talk, is said here; a link that is agreed on says who does it, and adopts nothing.\tPomysł, z którego wzięto opcję wygraną w zamkniętym głosowaniu, jest przez to przyjęty. Co rozstrzygnięto inaczej, wnioskiem, palcami albo w rozmowie, zapisuje się tutaj; uzgodnione powiązanie mówi, kto to zrobi, i niczego nie przyjmuje.
        An office's role; repeatable.\tRola biura; można powtórzyć.
        An older copy has taken the file's place: it ends at entry %1, you had seen %2. What you see is what it says.\tMiejsce pliku zajęła starsza kopia: kończy się na wpisie %1, a było już widać %2. Ekran pokazuje to, co w niej jest.
        An option in your own words\tOpcja własnymi słowami
        An option is counted twice in one call. Write each option once.\tOpcja jest policzona dwa razy w jednym poleceniu. Wpisz każdą opcję raz.
        An order\tKolejność
        An organisation is joined into another one that stands for itself.\tInstytucję można połączyć tylko z inną, samodzielną instytucją.
        An organisation is known by its name in its town, in any spelling; what people's rows say finds it. Two that may be one are offered by list, and joined by nobody but you. Screens and papers look its name up: whoever renames it has renamed it everywhere.\tInstytucję zna się po nazwie w jej mieście, w dowolnej pisowni; prowadzi do niej to, co podano w wierszu osoby. Te, które mogą być tą samą, podaje list, a łączysz je tylko ty. Ekrany i dokumenty biorą nazwę stąd: zmieniona raz, jest zmieniona wszędzie.
        And %1 more commitment: in the whole summary.\tI jeszcze %1 zobowiązanie: w pełnym raporcie.\tI jeszcze %1 zobowiązania: w pełnym raporcie.\tI jeszcze %1 zobowiązań: w pełnym raporcie.
        And %1 more option: in the whole summary.\tI jeszcze %1 opcja: w pełnym raporcie.\tI jeszcze %1 opcje: w pełnym raporcie.\tI jeszcze %1 opcji: w pełnym raporcie.
        And %1 more vote: in the whole summary.\tI jeszcze %1 głosowanie: w pełnym raporcie.\tI jeszcze %1 głosowania: w pełnym raporcie.\tI jeszcze %1 głosowań: w pełnym raporcie.
        And %1 more.\tI jeszcze %1.\tI jeszcze %1.\tI jeszcze %1.
        And %1: in the whole summary.\tI jeszcze %1: w pełnym raporcie.
        Annex of commitments\tZałącznik: zobowiązania
        Annex: %1\tZałącznik: %1
        Another console is open as %1: open one with %2 NAME.\tInna konsola działa jako %1: otwórz jedną z %2 NAME.
        Another copy has taken the file's place; it has %1 entries. What you see is what it says: look for what is missing.\tMiejsce pliku zajęła inna kopia; ma wpisów: %1. Ekran pokazuje to, co w niej jest: sprawdź, czego brakuje.
        Another name of theirs, such as the one under which they took notes; repeatable.\tInne imię lub nazwisko tej osoby, na przykład to, pod którym notowała; można powtarzać.
        Another name or spelling; repeatable.\tInna nazwa lub pisownia; można podać kilka razy.
        Another program holds the file. Go on; it is looked at again until it is free.\tPlik trzyma inny program. Pracuj dalej; Halqa zagląda do niego, aż będzie wolny.
        Another program holds the file: this is not saved yet. It is tried again until it is.\tPlik trzyma inny program: tego jeszcze nie zapisano. Halqa próbuje, aż się uda.
        Another program still holds the file: what you wrote before is not saved yet. Wait until it is.\tPlik wciąż trzyma inny program: tego, co było przedtem, jeszcze nie zapisano. Zaczekaj.
        Another spelling of the name; repeatable.\tInny zapis nazwiska; można podać kilka razy.
        Another table begins here, with a heading of its own; from here on nothing was read. Put it into another file.\tTu zaczyna się inna tabela, z własnym nagłówkiem; od tego miejsca nic nie odczytano. Umieść ją w osobnym pliku.
        Answer\tOdpowiedź
        Answer a question; without TEXT it was answered by word of mouth, by whom --by says.\tOdpowiedz na pytanie; bez TEXT odpowiedziano ustnie, a kto – mówi --by.
        Answer of %1: %2 (%3)\tOdpowiada %1: %2 (%3)
        Answer on %1: %2\tOdpowiedź z %1: %2
        Answer to: %1\tOdpowiedź na: %1
        Answer with one JSON value on standard output.\tOdpowiedz jedną wartością JSON na standardowym wyjściu.
        Answer: %1\tOdpowiedź: %1
        Answer: %1 (%2)\tOdpowiedź: %1 (%2)
        Answered\tZ odpowiedzią
        Answered by\tKto odpowiada
        Answered: ✓. No answer: n, and when again. Wrong address: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tJest odpowiedź: ✓. Brak odpowiedzi: n, i kiedy znowu. Zły adres: w. Nie chce: r. Zrobione ☑, w toku ◐, zaniechane ☒.
        Answers\tOdpowiedzi
        Any browser opens it, on a telephone too.\tOtworzy to każda przeglądarka, także w telefonie.
        Arabic\tarabski
        Arabic is\tArabski jest
        Arabic: %1; Latin: %2\tarabskie: %1; łacińskie: %2
        Armenian\tormiański
        Arrow up leads into the lines: there they are written anew, set aside, merged, given to somebody.\tStrzałka w górę prowadzi do wypowiedzi: tam się je pisze na nowo, odkłada, łączy, komuś powierza.
        Arrows to “%1”. Enter starts it, then %2 says yes.\tStrzałki do „%1”. Enter zaczyna, potem %2 mówi tak.
        Arrows to “%1”. Enter starts it.\tStrzałki do „%1”. Enter zaczyna.
        As it stood on %1 at %2.\tStan na %1, godz. %2.
        As it was said until the end of the date beside each city; what was said after it is in the sheets of later days. Late are those of %1 and %2 whose date was before that one.\tWedług tego, co powiedziano do końca dnia podanego przy każdym mieście; co powiedziano później, jest w arkuszach późniejszych dni. Spóźnione są te z %1 i %2, których termin minął wcześniej.
        As many as one likes\tIle kto chce
        As many for it as against it, and so not carried: %1.\tTyle samo za co przeciw, a więc odrzucono: %1.
        As many votes as seats\tTyle głosów, ile mandatów
        As of, date\tStan na, data
        As of, time\tStan na, godzina
        Ask\tZapytaj
        Ask a question\tZadaj pytanie
        Ask what stands in the field. It is on the disk when it waits in the list.\tZadaj pytanie wpisane w polu. Gdy czeka na liście, jest na dysku.
        Ask which of three lines reads right, and keep the answer.\tZapytaj, który z trzech wierszy dobrze się czyta, i zapamiętaj odpowiedź.
        Asked about Arabic\tZapytany o arabski
        Asked by\tKto pyta
        At a glance\tW skrócie
        At check-in you are asked whether you may be listed: with your name, telephone and mail, in the list of contacts that everybody who came can have. You may say no, and change your mind later.\tW recepcji pytamy o zgodę na listę kontaktów z nazwiskiem, telefonem i e-mailem, którą może otrzymać każda obecna osoba. Można odmówić i później zmienić zdanie.
        At first\tNa początku
        At least\tCo najmniej
        At least %1 of %2 was needed.\tPotrzeba było co najmniej %1 z %2.
        At least %1 was needed.\tPotrzeba było co najmniej %1.
        At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.\tCo najmniej %2 wybranych ma mieć znacznik „%1”, a może najwyżej %3: sprawdź mandaty i znaczniki.
        At most %1 on one option.\tNajwyżej %1 na jedną opcję.
        At most on one\tNajwyżej na jedną
        At most so many.\tNajwyżej tyle.
        At one table, though they are to sit apart: %1\tPrzy jednym stole, choć mają siedzieć osobno: %1
        At the door two letters of a name, in any script, find a person. A name that may be two people is held and said; a digit takes one of them.\tPrzy wejściu dwie litery nazwiska, w dowolnym piśmie, znajdują osobę. Nazwisko, które może należeć do dwóch osób, czeka i jest pokazane; cyfra wybiera jedną z nich.
        At the end\tNa koniec
        Attendance\tLista obecności
        Attendance sheet\tLista obecności
        Attendance sheets, badges, table cards and ballot papers are made in view 6, or all at once with %1.\tListy obecności, identyfikatory, wizytówki na stoły i karty do głosowania robi się w widoku 6 albo wszystkie naraz przez %1.
        Axis\tOś
        Back to the list.\tWróć do listy.
        Back to the questions. What was begun of the answer waits there.\tPowrót do pytań. Zaczęta odpowiedź czeka tam.
        Back to the run sheet; from there, leave Halqa.\tWróć do planu dnia; stamtąd zamknij Halqę.
        Back to writing.\tWróć do pisania.
        Backspace goes on here, Esc forgets it\tBackspace poprawia, Esc porzuca
        Backups\tKopie zapasowe
        Badges\tIdentyfikatory
        Ballot %1\tKarta %1
        Ballot %1 was taken back meanwhile.\tKartę %1 tymczasem wycofano.
        Ballot %1 was taken back meanwhile. What you typed stays, as a new ballot: Enter keeps it, Esc drops it.\tKartę %1 tymczasem wycofano. To, co wpisano, zostaje jako nowa karta: Enter ją zapisuje, Esc porzuca.
        Ballot %1: \tKarta %1: 
        Ballot after\tNastępna karta
        Ballot before\tPoprzednia karta
        Ballot papers\tKarty do głosowania
        Ballot papers for which vote?\tKarty do którego głosowania?
        Ballot papers of this poll alone, by the script's id; or as activity/poll.\tKarty tylko do tego głosowania, według identyfikatora w scenariuszu; albo punkt/głosowanie.
        Ballot: \tKarta: 
        Ballots are keyed of %1 of the %2 people here.\tWprowadzone karty: %1, osoby na sali: %2.
        Ballots counted: %1.\tPoliczone karty: %1.
        Ballots lie in the urn of %1: they stay there, whoever cast them. This would be taken back: %2. Nothing was taken back; to do that, add --confirm.\tW urnie %1 leżą karty: zostają tam, ktokolwiek je wrzucił. Cofnięte zostałoby: %2. Niczego nie cofnięto; aby to zrobić, dodaj --confirm.
        Ballots: %1 cast, %2 valid, %3 blank, %4 spoiled\tKarty: oddane %1, ważne %2, puste %3, nieważne %4
        Ballots: %1.\tKarty: %1.
        Bars for each category: invited and came, walk-ins, invited and absent. The numbers stand in the table.\tSłupki dla każdej kategorii: zaproszeni, którzy przyszli; bez zaproszenia; zaproszeni, którzy nie przyszli. Liczby są w tabeli.
        Basque\tbaskijski
        Battery\tBateria
        Before\tPrzed
        Before and after\tPrzed i po
        Before and after, by code\tPrzed i po, według kodu
        Before: %1\tPrzedtem: %1
        Began\tPoczątek
        Behind a mark + says that the task falls to the person, - that it does not; with neither nothing is known of it.\tZa oceną + mówi, że zadanie należy do osoby, - że nie należy; bez znaku nic o tym nie wiadomo.
        Behind an @ at its end a line may say who takes it on and by when: \"Ask for three offers @gh 15/3\", two letters of a name that mean one person or organisation alone, and a date; \"@15/3\" says the date alone. A line with such a date is an action. Without one, who is named takes an idea or an action on, and says a question, a need, an offer, a barrier or a note. A date without an @ is words of the line. Words behind a # are tags: of the script's vocabularies, the goals (#sdg7), or any other. Without TEXT, or with -, lines are read from standard input, one line each; they are kept together or not at all. A text that begins with a dash goes after --.\tPo @ na końcu wypowiedź może mówić, kto się jej podejmuje i do kiedy: \"Poprosić o trzy oferty @gh 15/3\", czyli dwie litery nazwy, które wskazują tylko jedną osobę albo instytucję, i data; \"@15/3\" podaje samą datę. Wypowiedź z taką datą jest działaniem. Bez daty ten, kto jest wymieniony, podejmuje się pomysłu albo działania, a mówi pytanie, potrzebę, ofertę, przeszkodę albo notatkę. Data bez @ należy do tekstu. Słowa po # są znacznikami: ze słowników scenariusza, celami (#sdg7) albo dowolnymi innymi. Bez TEXT albo z - wypowiedzi są czytane ze standardowego wejścia, po jednej w wierszu; zapisywane są wszystkie albo żadna. Tekst zaczynający się od myślnika podaje się po --.
        Belarusian\tbiałoruski
        Between\tPomiędzy
        Blank\tPuste
        Board\tTablica
        Board of needs and offers\tTablica potrzeb i ofert
        Borne out by\tUzasadnienie
        Bosnian\tbośniacki
        Both are kept, and one is shown until somebody decides. What is settled once is settled on every laptop that takes it over.\tObie wersje są zachowane, a pokazana jest jedna, dopóki ktoś nie zdecyduje. Co rozstrzygnięto raz, jest rozstrzygnięte na każdym laptopie, który to przejmie.
        Both ends have said yes to a link.\tObie strony zgodziły się na powiązanie.
        Both ends have said yes.\tObie strony się zgodziły.
        Both ends: a line's reference or id, or the id or name of a person or an organisation.\tOba końce: odnośnik lub identyfikator wypowiedzi albo identyfikator lub nazwa osoby lub instytucji.
        Both have agreed: what they do, and when they meet for the first time.\tObie strony się zgadzają: co robią i kiedy spotykają się pierwszy raz.
        Both have rated and differ on %1 criterion. Alt-s settles it.\tObie osoby oceniły i różnią się w %1 kryterium. Alt-s: uzgodnij.\tObie osoby oceniły i różnią się w %1 kryteriach. Alt-s: uzgodnij.\tObie osoby oceniły i różnią się w %1 kryteriach. Alt-s: uzgodnij.
        Both papers are of %1, who stood in the directory twice. Undo the later paper or the joining, and let somebody else rate.\tObie karty są jednej osoby: %1, zapisanej w spisie dwa razy. Cofnij drugą kartę albo połączenie i poproś o ocenę kogoś innego.
        Both say the same of “%1”: there is nothing to decide.\tObie osoby mówią to samo o „%1”: nie ma czego rozstrzygać.
        Both say the same.\tObie osoby oceniły tak samo.
        Both sign that they meet, and when. Neither owes anything by it.\tObie strony podpisują, że się spotkają i kiedy. Do niczego więcej to nie zobowiązuje.
        Bought\tSfinansowane
        Bought: %2\tSfinansowane: %2\tSfinansowane: %2\tSfinansowane: %2
        Bring a question to the floor: the one named, else the next that waits.\tWprowadź pytanie na salę: podane, a bez niego następne w kolejce.
        Bring back what was taken back last.\tPrzywróć to, co cofnięto ostatnio.
        Bring it back although meetings or days go.\tPrzywróć, choć znikają spotkania lub dni.
        Bring the measure sheets of all cities together, by theme, with contents, index and sources.\tZbierz karty działań ze wszystkich miast, według tematów, ze spisem treści, indeksem i źródłami.
        Bring the next question to the floor.\tWprowadź na salę następne pytanie.
        Bring the question in focus to the floor, also one that was answered or put off.\tWprowadź na salę wybrane pytanie, także odłożone albo z odpowiedzią.
        Broken otherwise, somebody else would win.\tPrzy innym rozstrzygnięciu wygrałby kto inny.
        Brought back: %1.\tPrzywrócono: %1.
        Bulgarian\tbułgarski
        By\tPrzez
        By chance alone it lies between %1 and %2 in 95 of 100 exchanges.\tPrzez sam przypadek leży między %1 a %2 w 95 na 100 zamian.
        By city\tWedług miast
        By edition %1, as it was rated before.\tWedług wersji %1, jak oceniono wcześniej.
        By function\tWedług funkcji
        By hands\tRęce
        By mail\tListownie
        By name, by telephone, by spelling; nobody is joined by it. Who is one is joined with join KEPT OTHER.\tWedług nazwiska, telefonu, pisowni; nikogo to nie łączy. Łączy się przez join KEPT OTHER.
        By telephone\tTelefon
        By the timetable these would not meet any more: %1.\tWedług terminarza już by się nie spotkali: %1.
        By theme\tWedług tematów
        By when\tDo kiedy
        By when: 2026-12-31, 31/12 or 31 décembre.\tDo kiedy: 2026-12-31, 31/12 albo 31 grudnia.
        CLOSED\tZAMKNIĘTE
        CSV and XLSX can be read\tmożna czytać CSV i XLSX
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in any language of Halqa's, questions too. --dry-run shows what the file was taken for, every column, the first rows, and who is the same as whom; --column phone=Contact puts it right. Where nobody but a person can say whether a row is somebody who is known, it is asked: --same 7=ID or --different 7, by the line of the file. Either every row is taken or none, unless --accept-good is given; --dry-run ends as the import would. The same roster twice changes nothing. A folder or an archive that halqa export wrote, as package or jsonl, makes FILE, which is not there yet: the same journal, and the same tables.\tCSV w dowolnym zwykłym kodowaniu, XLSX, strona zapisana jako arkusz, wizytówki z książki adresowej (vCard); nagłówki w każdym języku Halqi, także pytania. --dry-run pokazuje, jak plik został zrozumiany, każdą kolumnę, pierwsze wiersze i kto jest kim; --column phone=Contact to poprawia. Gdy to, czy wiersz jest kimś znanym, może powiedzieć tylko człowiek, pada pytanie: --same 7=ID albo --different 7, według wiersza pliku. Wczytywane są wszystkie wiersze albo żaden, chyba że podano --accept-good; --dry-run kończy się tak, jak skończyłby import. Ta sama lista drugi raz niczego nie zmienia. Folder albo archiwum zapisane przez halqa export, jako package lub jsonl, tworzy FILE, którego jeszcze nie ma: ten sam dziennik i te same tabele.
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet; headings in any language of Halqa's, in any order. One that is called so in its town is known already, in any spelling: what the row says more of it is kept, and an empty cell says nothing. Two that may be one are named, and joined by nobody but you. Either every row is taken or none. The same list twice changes nothing.\tCSV w dowolnym zwykłym kodowaniu, XLSX, strona zapisana jako arkusz; nagłówki w każdym języku Halqi, w dowolnej kolejności. Instytucja, która w swoim mieście tak się nazywa, jest już znana, w dowolnej pisowni: co wiersz o niej dodaje, zostaje zapisane, a pusta komórka nic nie mówi. Te, które mogą być tą samą, są wymienione, a łączysz je tylko ty. Wczytywane są wszystkie wiersze albo żaden. Ta sama lista drugi raz niczego nie zmienia.
        CSV is a file for each table: %1 would be a folder; name it without an ending.\tCSV to plik na każdą tabelę: %1 byłby folderem; podaj nazwę bez rozszerzenia.
        CSV is a file for each table: name a folder with --output FOLDER.\tCSV to plik na każdą tabelę: podaj folder przez --output FOLDER.
        CSV table\tTabela CSV
        CSV tables\tTabele CSV
        CSV works without it.\tCSV działa bez tego.
        Calendar\tKalendarz
        Calendar file\tPlik kalendarza
        Call an organisation otherwise, or say more of it.\tZmień nazwę instytucji albo podaj o niej więcej.
        Call sheet\tArkusz rozmów
        Call the organisation in focus otherwise, or say more of it.\tZmień nazwę wybranej instytucji albo podaj o niej więcej.
        Call this laptop by a name, such as door; without one, by none.\tNazwij ten laptop, na przykład drzwi; bez nazwy – usuń ją.
        Call “%1” “%2” from now on, on every screen and paper?\tZmienić nazwę „%1” na „%2” wszędzie, na ekranach i w dokumentach?
        Calls\tRozmowy
        Calls of this day end on %1: nobody is reminded of it after that.\tRozmowy tego dnia kończą się %1: potem nikt o tym nie przypomni.
        Calls on a later day: whom to call, what they took on, what came of it.\tRozmowy w późniejszym dniu: do kogo dzwonić, jakie są zobowiązania, co z tego wyszło.
        Came\tPrzyszło
        Came before\tJuż wcześniej
        Came last\tOstatnie wejścia
        Capture\tNotatki
        Capture, view %1\tNotatki, widok %1
        Cards of an address book.\tWizytówki z książki adresowej.
        Cards of vCard 4.0, a CSV table, or a PDF. Who said no is left out, and so is who was never asked; how many, is said. Of a workshop those who are invited or came, otherwise the whole directory.\tWizytówki vCard 4.0, tabela CSV albo PDF. Pomija się odmowy i osoby, których nie zapytano; podaje się ich liczbę. Z warsztatu: zaproszeni i obecni, inaczej cały spis osób.
        Carried, with %1 yes to %2 no.\tPrzyjęto: %1 na tak, %2 na nie.
        Carried: %1 yes, %2 no.\tPrzyjęto: %1 na tak, %2 na nie.
        Carried: %1.\tPrzyjęto: %1.
        Carried: everybody saw that most are for it, and nobody counted them all.\tPrzyjęto: wszyscy widzieli, że większość jest za, i nikt wszystkich nie policzył.
        Carried: everybody saw that yes has the majority, and nobody counted it. No: %1.\tPrzyjęto: wszyscy widzieli, że „tak” ma większość, i nikt tego nie liczył. Nie: %1.
        Cast one ballot of an open vote.\tOddaj jedną kartę w otwartym głosowaniu.
        Cast. Its receipt:\tOddana. Jej potwierdzenie:
        Cast. The receipt: %1\tOddano. Potwierdzenie: %1
        Catalan\tkataloński
        Categories, city by city\tKategorie, miasto po mieście
        Category\tKategoria
        Category and city\tKategoria i miasto
        Category before\tPoprzednia kategoria
        Category of a new person, by the script's id.\tKategoria nowej osoby, według identyfikatora w scenariuszu.
        Certain to win, however the tie falls: %1\tNa pewno wygrywają, jakkolwiek rozstrzygnie się remis: %1
        Certificate\tCertyfikat
        Change\tRóżnica
        Change the paper that is kept of this already.\tZmień już zapisaną kartę.
        Changed on both sides:\tZmienione po obu stronach:
        Changed since the printed seal: %1.\tZmienione od wydrukowanej pieczęci: %1.
        Characters\tZnaki
        Check a file: the journal's chain, the tables against it, SQLite's own checks.\tSprawdź plik: łańcuch dziennika, tabele względem niego i własne kontrole SQLite.
        Check a person in at the door, or let one leave or return.\tZarejestruj osobę przy drzwiach albo zapisz jej wyjście lub powrót.
        Check in the person whom the letters mean. Who is here stays so; of several a digit takes one.\tZarejestruj osobę, którą wskazują litery. Kto jest na sali, zostaje; spośród kilku wybiera cyfra.
        Check its path and its permissions\tSprawdź ścieżkę i uprawnienia
        Check-in\tRecepcja
        Check-in, view %1\tRecepcja, widok %1
        Checked %1 against %2: the chain of hashes, the tables, references and pages.\tSprawdzono %1 względem %2: łańcuch skrótów, tabele, odwołania i strony.
        Choose a day first.\tNajpierw wybierz dzień.
        Choose a day first: its workshop is what they are invited to.\tNajpierw wybierz dzień: osoby zostaną zaproszone na jego warsztat.
        Choose a grid and key its papers, whatever activity it is of.\tWybierz siatkę i wprowadź jej karty, niezależnie od punktu programu.
        Choose a list of comments, letters or messages and look at its lines before they come in.\tWybierz listę komentarzy, listów lub wiadomości i przejrzyj wypowiedzi, zanim zostaną wczytane.
        Choose a roster and look at what it would do before it is taken.\tWybierz listę osób i zobacz, co zmieni, zanim ją wczytasz.
        Choose a table, type what it says, Enter: %1 of 2 lines kept.\tStół, co mówi, potem Enter: zapisano %1 z 2.
        Choose a tag: it is written at the end of the line, behind a #.\tWybierz znacznik: stanie na końcu wypowiedzi, po #.
        Choose another folder, or set its permissions\tWybierz inny folder albo zmień uprawnienia
        Choose somebody with the arrows; a digit then seats them at that table.\tWybierz osobę strzałkami; cyfra sadza ją przy tym stole.
        Choose the form in which it is written. Printed is always the PDF.\tWybierz format pliku. Drukuje się zawsze PDF.
        Choose the language of the paper, or two for a bilingual one.\tWybierz język dokumentu albo dwa, jeśli ma być dwujęzyczny.
        Choose the language of the screen, now and for every later start.\tWybierz język ekranu, na teraz i na każde następne uruchomienie.
        Choose the next of what the person took on.\tWybierz następne zobowiązanie tej osoby.
        Choose the options among what the tables wrote.\tWybierz opcje spośród tego, co zapisały stoły.
        Choose the paper: a summary, or a sheet that the day is run with.\tWybierz dokument: raport albo arkusz potrzebny w ciągu dnia.
        Choose the tutor: all who teach, with how they fit and how many learners they have.\tWybór tutora: wszyscy, którzy uczą, z tym, jak pasują i ile osób mają.
        Choose what a summary tells of, the vote that ballot papers are for, or whom letters and dates are for.\tWybierz, o czym mówi raport, do którego głosowania są karty albo dla kogo są listy i daty.
        Chosen after %1 round: %2\tWybór po %1 rundzie: %2\tWybór po %1 rundach: %2\tWybór po %1 rundach: %2
        Chosen: %1\tWybór: %1
        Chosen: %1.\tWybór: %1.
        Cities\tMiasta
        Cities stand side by side. A figure is what was kept with halqa grid rate: at first is one of a day of the event, now is that of the day that is named, and what is to be reached is a figure between days whose date had not come. What nobody kept is missing, and never 0. Of commitments the sheet knows what was said until the end of the day that is named, whenever it is printed.\tMiasta stoją obok siebie. Liczba to to, co zapisano poleceniem halqa grid rate: na początku – z dnia wydarzenia; teraz – z podanego dnia; do osiągnięcia – liczba między dniami, której data jeszcze nie nadeszła. Czego nikt nie zapisał, tego brak, i nigdy nie jest to 0. O zobowiązaniach arkusz wie to, co powiedziano do końca nazwanego dnia, kiedykolwiek jest drukowany.
        City\tMiasto
        City by city\tMiasto po mieście
        City of a new person (otherwise the workshop's).\tMiasto nowej osoby (inaczej miasto warsztatu).
        Clean water and sanitation\tCzysta woda i warunki sanitarne
        Clear the tables.\tOpróżnij stoły.
        Climate action\tDziałania w dziedzinie klimatu
        Clipboard\tSchowek
        Clock\tZegar
        Close a vote: the result is held against who is here now.\tZamknij głosowanie: wynik odnosi się do osób, które są teraz na sali.
        Close although something was not counted.\tZamknij, choć nie wszystko policzono.
        Close the poll: what was counted is the result. Ideas from which what won was taken are adopted by it.\tZamknij głosowanie: wynikiem jest to, co policzono. Pomysły, z których wzięto to, co wygrało, są przez to przyjęte.
        Close the secret vote? It is never opened again.\tZamknąć tajne głosowanie? Nie da się go już otworzyć.
        Closed on one side, voted in on the other:\tZamknięte po jednej stronie, głosowane po drugiej:
        Code\tKod
        Code on the paper: \tKod z karty: 
        Codes for paper ballots\tKody papierowych kart
        College\tKuria
        College: %1\tKuria: %1
        Colleges\tKurie
        Colleges are categories and how many votes each has, two at least, such as: owner 40, stoker 60.\tKurie to kategorie z liczbą głosów każdej z nich, co najmniej dwie, na przykład: owner 40, stoker 60.
        Colleges vote here, and this ballot is from none of them. Say whose it is: %1.\tGłosują tu kurie, a ta karta nie pochodzi z żadnej z nich. Podaj, z której jest: %1.
        Colleges vote here: press g until the pile's college is right, then Enter again.\tGłosują tu kurie: naciskaj g, aż kuria stosu będzie właściwa, potem znowu Enter.
        Colleges voted, each with its votes: %1.\tGłosowały kurie, każda ze swoimi głosami: %1.
        Colleges: votes of each option, and in brackets what the ballots say\tKurie: głosy każdej opcji, a w nawiasach to, co mówią karty
        Colours\tKolory
        Columns and rows.\tKolumny i wiersze.
        Commitments\tZobowiązania
        Compared are pairs of people who were not tied at first, of those whose sheets are in both times. Who sat together is taken from the tables as they were written down.\tPorównuje się pary osób, które na początku nie były związane, spośród tych, których arkusze oddano oba razy. Kto siedział razem, wzięto ze stołów, jak je zapisano.
        Contact list\tLista kontaktów
        Contents\tTreść
        Copied to %1\tSkopiowano do %1
        Copies\tEgzemplarze
        Copies on sticks, papers and letters that were made before, and rosters still name them: those are yours to remove.\tKopie na pendrive’ach, wcześniejsze wydruki i listy oraz importowane listy osób nadal ją nazywają: te trzeba usunąć samodzielnie.
        Copy a file, whole, while others write; the last copies are kept.\tSkopiuj plik w całości, gdy inni piszą; ostatnie kopie zostają.
        Copy it to a folder of your own\tSkopiuj go do własnego folderu
        Copy the file to a stick: the whole programme is in it.\tSkopiuj plik na pendrive: jest w nim cały program.
        Correct ballot %1\tPopraw kartę %1
        Correct paper %1\tPopraw kartę %1
        Cost\tKoszt
        Could teach somebody: %1\tMogą jeszcze kogoś uczyć: %1
        Count\tLiczba
        Count a question with another of the same activity that asks the same.\tPolicz pytanie razem z innym z tego samego punktu, które jest o to samo.
        Count ballots, exactly.\tPolicz głosy, dokładnie.
        Count how many people voted through this source.\tPolicz, ile osób głosowało w ten sposób.
        Count numbers again, instead of papers one by one.\tLicz znowu liczbami zamiast karta po karcie.
        Count the next source: hands in the air, stickers on the wall, paper.\tLicz następne źródło: podniesione ręce, kropki na ścianie, karty.
        Counted are those who are recorded as reached, of those who were invited or are recorded at the event; on a day in the room, those recorded as having come. Who is not recorded may have been reached all the same.\tLiczą się osoby, o których zapisano, że do nich dotarto, spośród zaproszonych lub zapisanych przy wydarzeniu; w dniu na sali te, o których zapisano, że przyszły. Do osoby, o której nic nie zapisano, też mogło się udać dotrzeć.
        Counted by\tLiczy
        Counted on both sides:\tPoliczone po obu stronach:
        Country\tKraj
        Counts for\tLiczy się jako
        Criterion\tKryterium
        Croatian\tchorwacki
        Crosses, a fair turn for each\tKrzyżyki, każdy ma swoją kolej
        Crosses, an equal share of the seats\tKrzyżyki, równa część mandatów
        Crosses, the load shared evenly\tKrzyżyki, równy ciężar
        Czech\tczeski
        DESCRIPTION\tOPIS
        Danish\tduński
        Dark: %1.\tCiemne: %1.
        Date\tData
        Date and signature\tData i podpis
        Day\tDzień
        Day %1\tDzień %1
        Day %1 of %2 of %3 in %4 is on %5; its theme is %6. Nobody has been checked in.\t%3, %4: dzień %1 z %2, termin: %5; temat: %6. Nikogo jeszcze nie zarejestrowano.
        Day %1 of %2 of %3 in %4 was planned for %5; its theme is %6. Nothing of it is in this file.\t%3, %4: dzień %1 z %2, planowany termin: %5; temat: %6. W tym pliku nic z niego nie ma.
        Day by day\tDzień po dniu
        Days that have not been held\tDni, które się nie odbyły
        Decent work and economic growth\tWzrost gospodarczy i godna praca
        Decides later: it is asked again at the next start.\tOdkłada na później: pytanie wróci przy następnym uruchomieniu.
        Decimals are rounded to two; what is counted are exact fractions.\tUłamki zaokrąglono do dwóch miejsc po przecinku; liczy się na dokładnych.
        Did you mean %1?\tCzy chodziło o %1?
        Did you mean “%1”?\tCzy chodziło o „%1”?
        Different people who came\tRóżne osoby, które przyszły
        Different people who came, of the places of their category where it has some.\tRóżne osoby, które przyszły, na miejsca ich kategorii, jeśli je ma.
        Digits\tCyfry
        Directory\tSpis osób
        Directory, view %1\tSpis osób, widok %1
        Disk\tDysk
        Do\tWykonaj
        Do again what you took back last.\tZrób jeszcze raz to, co właśnie cofnięto.
        Do again: %1, %2?\tPrzywrócić: %1, %2?
        Do we close on Mondays?\tCzy zamykamy w poniedziałki?
        Does %1 go home? The same keys again say yes.\tWychodzi: %1? Te same klawisze jeszcze raz potwierdzają.
        Does not take place, since somebody is not here: %1\tNie odbywa się, bo kogoś nie ma: %1
        Does nothing: who types on without looking presses it unseen.\tNic nie robi: kto pisze nie patrząc, naciska go niechcący.
        Does this mean them, and is it to go? [y/N] \tCzy chodzi o tę osobę i czy to usunąć? [y/N] 
        Done\tZrobione
        Dots\tKropki
        Dots against\tKropki przeciw
        Dots by theme: %1.\tKropki według tematów: %1.
        Dots counted: %1.\tPoliczone kropki: %1.
        Dots each\tKropek na osobę
        Dots for\tKropki za
        Dots that each person has; cumulative only.\tIle kropek ma każda osoba; tylko cumulative.
        Dots that one person may put on one option.\tIle kropek jedna osoba może dać jednej opcji.
        Draw codes for paper ballots, and say which there are.\tWylosuj kody dla papierowych kart i pokaż, jakie są.
        Draw codes for paper ballots, so that each counts once and a missing one is noticed.\tWylosuj kody dla kart: każda liczy się raz, a brak którejś od razu widać.
        Draw people by lot\tLosowanie osób
        Draw people by lot, by a seed that anybody can check, with quotas or without.\tLosuj osoby według ogłoszonej liczby, którą każdy może sprawdzić, z parytetami lub bez.
        Draw people by lot, with quotas, so that anybody can check it.\tLosuj osoby, z parytetami, tak żeby każdy mógł to sprawdzić.
        Draw the screen anew, when something else wrote on it.\tNarysuj ekran od nowa, gdy coś innego po nim napisało.
        Draw with ASCII only, as on a terminal that is not UTF-8.\tRysuj tylko w ASCII, jak w terminalu bez UTF-8.
        Due\tTermin
        Dutch\tniderlandzki
        Each code counts once, and a missing one is noticed. halqa sheet FILE ballots prints them; without --count it only says which codes were issued and which are still missing. --phones says beside each what its holder types on a telephone.\tKażdy kod liczy się raz, a brakujący zostaje zauważony. halqa sheet FILE ballots je drukuje; bez --count mówi tylko, które kody wydano i których jeszcze brakuje. --phones podaje obok każdego, co wpisuje się na telefonie.
        Each is somebody else.\tKażda to ktoś inny.
        Each is whom it may be, but not those that may be several.\tKażdy jest tym, kim może być, oprócz tych, którzy mogą być kilkoma osobami.
        Each line is CODE LINE where the papers carry codes (ACD-KM7 3142), else LINE (see cast). On a terminal it asks for one after the other; an empty line ends. Each ballot is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. At the end it says what is still missing. Empty lines and those that begin with # are passed over.\tKażdy wiersz to CODE LINE, jeśli karty mają kody (ACD-KM7 3142), inaczej LINE (zob. cast). W terminalu program pyta o jedną po drugiej; pusty wiersz kończy. Każda karta jest zapisywana zaraz po odczytaniu jej wiersza. Odrzucony wiersz jest podany z numerem, a reszta idzie dalej; kod wyjścia to wtedy 65. Na końcu widać, czego jeszcze brakuje. Puste wiersze i te, które zaczynają się od #, są pomijane.
        Each line is the code of the row, a letter, and the words beside it. A person: v reached, n no answer (and when again: 9KHT n 4/12), w wrong number, r does not want to. What they took on: v done, o under way, x dropped. On a terminal it asks for one after the other; an empty line ends. Each row is kept as soon as it is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tKażda linia to kod wiersza, litera i słowa obok. Osoba: v jest odpowiedź, n brak odpowiedzi (i kiedy znowu: 9KHT n 4/12), w zły numer, r nie chce. To, czego się podjęła: v zrobione, o w toku, x zaniechane. W terminalu pyta o kolejne; pusta linia kończy. Każdy wiersz jest zapisywany od razu po odczytaniu. Odrzucona linia jest podana z numerem, a reszta idzie dalej; kod wyjścia to wtedy 65. Puste linie i te, które zaczynają się od #, są pomijane.
        Each line is the code on the paper (or what is rated), a colon, and its marks: MA14: 3+ 0 2 . Each paper is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tKażdy wiersz to kod z karty (albo to, co się ocenia), dwukropek i oceny: MA14: 3+ 0 2 . Każda karta jest zapisywana zaraz po odczytaniu jej wiersza. Odrzucony wiersz jest podany z numerem, a reszta idzie dalej; kod wyjścia to wtedy 65. Puste wiersze i te, które zaczynają się od #, są pomijane.
        Each line: what, who, by when.\tW każdej linii: co, kto, do kiedy.
        Each person has %1 dots, but the themes take only %2.\tKropek na osobę jest %1, a tematy przyjmują tylko %2.
        Each person ticks on a sheet of names what is true of each of the others, at first and again after months. A tie is what both say. What is published names nobody: what counts from 1 to 4 is left out.\tKażda osoba zaznacza na arkuszu nazwisk, co jest prawdą o każdej z pozostałych, na początku i znów po miesiącach. Więź to to, co mówią obie. To, co się publikuje, nikogo nie wymienia: liczby od 1 do 4 się pomija.
        Each place is for one option. What you give no place comes after all others.\tKażde miejsce jest dla jednej opcji. Opcje bez miejsca są za wszystkimi innymi.
        Each reads out what stands beside their name, and signs it.\tKażdy czyta na głos, co stoi przy jego nazwisku, i to podpisuje.
        Each sheet says what was written down, and nothing was checked for it. Figures are those of the place they come from: elsewhere they may be others. What nobody wrote is missing.\tKażda karta mówi, co zapisano, i niczego dla niej nie sprawdzano. Liczby dotyczą miejsca, z którego pochodzą: gdzie indziej mogą być inne. Czego nikt nie napisał, tego brakuje.
        Egyptian Arabic\tarabski egipski
        Either --correct or --withdraw.\tAlbo --correct, albo --withdraw.
        Either a text or --withdraw.\tAlbo tekst, albo --withdraw.
        Empty the field.\tWyczyść pole.
        Empty: %1.\tPuste: %1.
        End\tKoniec
        End an activity (the one that is running, when none is named).\tZakończ punkt programu (trwający, jeśli żadnego nie podano).
        End “%3” after %2 of %1 minute?\tZakończyć „%3” po %2 z %1 minuty?\tZakończyć „%3” po %2 z %1 minut?\tZakończyć „%3” po %2 z %1 minut?
        Ended\tKoniec
        English\tangielski
        Enter again keeps it for %1.\tJeszcze raz Enter zapisuje to dla: %1.
        Enter again keeps the line as it is typed.\tJeszcze raz Enter zapisuje wypowiedź tak, jak jest wpisana.
        Enter again keeps “%1” as a name that is nobody yet.\tJeszcze raz Enter zachowuje „%1” jako nazwę, która nie jest jeszcze nikim.
        Enter again: it was answered, and nothing of it is written down.\tEnter jeszcze raz: odpowiedź padła i nic z niej nie jest zapisane.
        Enter counts of an open vote, by option and source.\tZapisz liczby z otwartego głosowania, według opcji i źródła.
        Enter keeps the paper\tEnter zapisuje kartę
        Enter keeps them one by one, Tab makes one line of them.\tEnter zapisuje je po kolei, Tab robi z nich jedną.
        Enter leaves everything as it is.\tEnter zostawia wszystko tak, jak jest.
        Enter opens it.\tEnter go otwiera.
        Enter puts yours in its place, Esc leaves theirs.\tEnter wstawia twoją wersję, Esc zostawia tamtą.
        Enter puts yours there, Esc leaves theirs.\tEnter wstawia twoje, Esc zostawia tamto.
        Enter starts what is in focus: start the first activity.\tEnter rozpoczyna wybrany punkt: rozpocznij pierwszy punkt programu.
        Enter takes %1.\tEnter wybiera: %1.
        Enter, and Enter again, puts yours there; Esc leaves theirs.\tEnter dwa razy wstawia twoje; Esc zostawia tamto.
        Entry %1 builds on one that is not there: the end of what another laptop wrote was cut off.\tWpis %1 opiera się na takim, którego nie ma: koniec zapisu z innego laptopa został ucięty.
        Entry %1 cannot be read: %2\tWpisu %1 nie można odczytać: %2
        Entry %1 does not follow from those before it: %2\tWpis %1 nie wynika z wcześniejszych: %2
        Entry %1 erased what names somebody, and some of it stands in the file again.\tWpis %1 usunął to, co nazywa kogoś, a część tego znów jest w pliku.
        Entry %1: the chain of hashes breaks; it, or one before it, was altered.\tWpis %1: łańcuch skrótów jest przerwany; zmieniono ten wpis albo wcześniejszy.
        Entry %1: the journal has a gap before it, or its counter runs back.\tWpis %1: przed nim w dzienniku jest luka albo licznik się cofa.
        Entry %1: the signature is not that of its writer.\tWpis %1: podpis nie należy do jego autora.
        Equal for the last place, and all in it: %1.\tRówne na ostatnim miejscu i wszystkie biorą udział: %1.
        Erase all of this for good? [y/N] \tUsunąć to wszystko na zawsze? [y/N] 
        Erase the last digit.\tSkasuj ostatnią cyfrę.
        Erase the last sign.\tSkasuj ostatni znak.
        Erase the last sign; before the first mark, back to the code or the name.\tUsuń ostatni znak; przed pierwszą oceną wróć do kodu albo nazwy.
        Erase what names somebody: from the file, what became of it before, drafts and copies.\tUsuń to, co nazywa kogoś: z pliku, jego historii, szkiców i kopii.
        Erase what names the person shown, for good, from the file and its copies; it asks before.\tUsuwa na zawsze z pliku i jego kopii to, co nazywa pokazaną osobę; najpierw pyta.
        Erase without asking: whole names, and family names that nobody else bears.\tUsuń bez pytania: pełne nazwiska oraz nazwiska, których nikt inny nie nosi.
        Esc again forgets the marks of this paper.\tEsc jeszcze raz: oceny z tej karty przepadną.
        Esc again goes to the run sheet, where letters are commands.\tJeszcze raz Esc prowadzi do planu dnia, gdzie litery są poleceniami.
        Esc again leaves the form; what was typed in it is not kept.\tJeszcze raz Esc zamyka formularz; wpisany tekst nie zostanie zapisany.
        Esc again leaves the line as it was; what was typed is not kept.\tJeszcze raz Esc zostawia wypowiedź, jak była; wpisany tekst nie zostanie zapisany.
        Estonian\testoński
        Every command says what it wants with: halqa help COMMAND. All take --json, --as and --lang. The exit code is 0 when done, 64 for a command line that cannot be understood, 65 when something is refused, ambiguous or wrong, 66 when there is no such file, 73 when a file would be overwritten, 74 when the system could not read or write, 75 when another process holds the file; 69, 71, 72 and 76 to 78 tell why a server cannot be reached.\tKażde polecenie mówi, czego oczekuje: halqa help COMMAND. Wszystkie przyjmują --json, --as i --lang. Kod wyjścia to 0, gdy się udało, 64 przy niezrozumiałym poleceniu, 65, gdy coś jest odrzucone, niejednoznaczne lub błędne, 66, gdy nie ma takiego pliku, 73, gdy plik byłby nadpisany, 74, gdy system nie mógł czytać lub pisać, 75, gdy plik trzyma inny proces; 69, 71, 72 oraz 76–78 mówią, dlaczego serwer jest nieosiągalny.
        Every key that does something here.\tWszystkie klawisze, które tu coś robią.
        Every line belongs to an activity.\tKażda wypowiedź należy do któregoś punktu programu.
        Every line of which a sheet was kept with halqa grid rate stands in it. Several files are read together, where cities were held on several laptops: they have to be of one programme. Only those who agreed to be listed are named.\tJest w nim każda wypowiedź, której kartę zapisano przez halqa grid rate. Kilka plików czyta się razem, gdy miasta odbyły się na kilku laptopach: muszą być z jednego programu. Z nazwiska wymienia się tylko tych, którzy się na to zgodzili.
        Every name in the lines is somebody of the file.\tKażda nazwa w wypowiedziach jest kimś z pliku.
        Every step with its date and who said it: the line, who took it on, every call and what was said, every outcome, dates that were moved or missed. What was undone is no step.\tKażdy krok z datą i osobą, która o nim mówi: wypowiedź, kto się podjął, każda rozmowa i co w niej padło, każdy wynik, terminy przesunięte i niedotrzymane. To, co cofnięto, nie jest krokiem.
        Everybody has a tutor, or nobody is left who can teach them.\tKażda osoba ma tutora albo nie został nikt, kto może uczyć.
        Everybody has the same chance.\tKażdy ma tę samą szansę.
        Everybody who could teach them has as many learners as one has at most. Choose by hand: h.\tKażdy, kto może uczyć, ma już najwięcej osób, ile wolno. Wybór ręczny: h.
        Everybody who is here has a table.\tWszyscy na sali mają stół.
        Everybody who is invited came.\tPrzyszli wszyscy zaproszeni.
        Everybody who is invited was reached.\tOdpowiedziały wszystkie zaproszone osoby.
        Everybody who may be drawn has a number in the list. The lot of a number is the SHA-256 of the seed, a hyphen and the number; of number 7 anybody finds it with: %1\tKażda osoba, która może być wylosowana, ma na liście numer. Los numeru to SHA-256 ogłoszonej liczby, łącznika i numeru; los numeru 7 każdy obliczy poleceniem: %1
        Everybody, by name\tWszystkie osoby, według nazwisk
        Everyone chooses one option.\tKażdy wybiera jedną opcję.
        Everyone gives each option a grade; the highest is best.\tKażdy daje każdej opcji ocenę; najwyższa jest najlepsza.
        Everyone gives each option a number; the highest is best.\tKażdy daje każdej opcji liczbę; najwyższa jest najlepsza.
        Everyone marks as many options as there are seats.\tKażdy zaznacza tyle opcji, ile jest mandatów.
        Everyone marks each option that they agree with.\tKażdy zaznacza każdą opcję, z którą się zgadza.
        Everyone marks each option that they support.\tKażdy zaznacza każdą opcję, którą popiera.
        Everyone marks each project that they would pay for.\tKażdy zaznacza każdy projekt, za który by zapłacił.
        Everyone places a few dots; several may go on one option.\tKażdy przykleja kilka kropek; kilka może trafić na jedną opcję.
        Everyone puts the options in order: 1 for the best, 2 for the next, and so on.\tKażdy układa opcje w kolejności: 1 to najlepsza, 2 następna i tak dalej.
        Everyone says of each option whether it is good, OK or bad.\tKażdy ocenia każdą opcję: dobra, znośna czy zła.
        Everyone says one of eight grades: 1 is full endorsement, 8 is fully against it.\tKażdy wybiera jeden z ośmiu stopni: 1 to pełne poparcie, 8 to zdecydowanie przeciw.
        Everyone says yes, no or abstains.\tKażdy mówi tak, nie albo wstrzymuje się.
        Everyone shows 0 to 5 fingers: 5 is fully for it, 3 can live with it, 0 is against it.\tKażdy pokazuje od 0 do 5 palców: 5 to „w pełni za”, 3 to „może być”, 0 to „przeciw”.
        Everything for a day\tWszystko na dany dzień
        Everything for the next day, to be printed tonight; once more, the papers of this day.\tWszystko na następny dzień, do wydrukowania dziś wieczorem; jeszcze raz: dokumenty tego dnia.
        Everything is sound. Head: %1\tWszystko jest w porządku. Skrót: %1
        Everywhere\tWszędzie
        Exactly\tDokładnie
        F1 lists every key there is here.\tF1 pokazuje wszystkie klawisze, które tu działają.
        F6 turns to the votes: function keys work while you type.\tF6 prowadzi do głosowań: klawisze F działają także przy pisaniu.
        F7 turns to the papers of the day.\tF7 prowadzi do dokumentów dnia.
        F9 takes back what you did last.\tF9 cofa to, co zrobiono ostatnio.
        Falls to\tZadanie
        Fewer than %1 codes stand on papers of both days: what changed is not shown.\tMniej niż %1 kodów stoi na kartach z obu dni: zmian się nie pokazuje.
        Fewer than %1 papers: what they say is not shown.\tMniej niż %1 kart: ich treści się nie pokazuje.
        Fewer than %1 people: what they say is not shown.\tMniej niż %1 osób: tego, co mówią, nie pokazujemy.
        Fewer than 5 papers are in: what they say is not told.\tKart jest mniej niż 5: nie mówi się, co na nich jest.
        Fewer than 5 sheets of names are in: nothing is written.\tWpłynęło mniej niż 5 arkuszy nazwisk: niczego nie zapisano.
        Figures\tLiczby
        Figures and words\tLiczby i słowa
        File\tPlik
        File system\tSystem plików
        Filter\tFiltruj
        Find\tSzukaj
        Find actions by a part of the owner's name or of the text.\tZnajdź działania po fragmencie nazwiska albo treści.
        Find anything that can be done, by typing a part of its name.\tZnajdź wszystko, co można zrobić, po fragmencie nazwy.
        Find people by a part of a name, an organisation or a number, or by the code on the sheet.\tZnajdź po części nazwiska, instytucji lub numeru albo po kodzie z arkusza.
        Find people by what is known of their name, organisation or telephone.\tZnajdź osoby po tym, co wiadomo o ich nazwisku, instytucji lub telefonie.
        Find people: two letters of a name, an organisation or a city, in any script.\tZnajdź osobę: dwie litery nazwiska, instytucji lub miasta, w dowolnym piśmie.
        Find somebody by two letters: they are named at the end of the line, behind an @.\tZnajdź kogoś po dwóch literach: nazwa stanie na końcu wypowiedzi, po @.
        Finnish\tfiński
        First day that has not begun\tPierwszy dzień, który się nie zaczął
        First meeting\tPierwsze spotkanie
        First meeting:\tPierwsze spotkanie:
        First meeting: %1\tPierwsze spotkanie: %1
        First say of the rows in doubt who they are, or that they are not taken.\tNajpierw powiedz, kim są osoby z wątpliwych wierszy, albo że tych wierszy nie wczytujesz.
        First say what becomes of the lines that were pasted.\tNajpierw zdecyduj, co zrobić z wklejonymi wypowiedziami.
        First step\tPierwszy krok
        First time\tPierwszy raz
        First, with %1: %2\tPierwsze miejsce (%1): %2
        Fist to five\tPięć palców
        Fits a committee that shall look like the room.\tDo komitetu, który ma wyglądać jak sala.
        Fits a group without factions; a majority can take every seat.\tDla grupy bez frakcji; większość może zająć każdy mandat.
        Fits a quick choice between two or three options.\tDo szybkiego wyboru między dwiema lub trzema opcjami.
        Fits a room that knows elections in two rounds and shall vote only once.\tDla sali, która zna wybory w dwóch turach, a ma głosować tylko raz.
        Fits a shortlist: the group that wins against everything outside of it.\tDo listy finalistów: grupa, która wygrywa ze wszystkimi spoza niej.
        Fits a weighty proposal, when it matters how strong the agreement is.\tDo ważnej propozycji, gdy liczy się siła zgody.
        Fits an important order of three options or more: every two are compared.\tDo ważnej kolejności trzech lub więcej opcji: porównuje się każde dwie.
        Fits an important order that one can check by hand, duel by duel.\tDo ważnej kolejności, którą da się sprawdzić ręcznie, pojedynek po pojedynku.
        Fits an order in which second and third places count too.\tDo kolejności, w której liczą się też drugie i trzecie miejsca.
        Fits an order that is explained like a tournament.\tDo kolejności, którą tłumaczy się jak turniej.
        Fits finding out whether a proposal stands, and hearing who has reservations.\tBy sprawdzić, czy propozycja ma poparcie, i usłyszeć zastrzeżenia.
        Fits like points, when nobody shall gain by giving extreme numbers.\tJak punkty, gdy nikt nie ma zyskiwać na skrajnych liczbach.
        Fits setting priorities among many ideas, standing at the wall.\tDo ustalenia, co najpierw, spośród wielu pomysłów, stojąc przy ścianie.
        Fits several winners, each carried by about as many people.\tDo kilku zwycięzców, z których każdego popiera mniej więcej tyle samo osób.
        Fits several winners, when every group shall get its part.\tDo kilku zwycięzców, gdy każda grupa ma dostać swoją część.
        Fits several winners, when those who have one already shall wait for the others.\tDo kilku zwycięzców, gdy ci, którzy już kogoś mają, mają poczekać na innych.
        Fits when every neighbourhood or group shall see its part of the money.\tGdy każda dzielnica lub grupa ma zobaczyć swoją część pieniędzy.
        Fits when first places shall weigh clearly more than second and third ones.\tGdy pierwsze miejsca mają ważyć wyraźnie więcej niż drugie i trzecie.
        Fits when it matters how much people like an option, not only whether.\tGdy ważne jest, jak bardzo opcja się podoba, a nie tylko czy.
        Fits when one proposal is ready to be decided.\tGdy jedna propozycja jest gotowa do decyzji.
        Fits when only an option that beats each other one shall win, even if then none does.\tGdy ma wygrać tylko opcja, która pokona każdą inną, nawet jeśli wtedy nie wygra żadna.
        Fits when options are judged one by one, and a few extreme voices shall not decide.\tGdy opcje ocenia się jedną po drugiej, a kilka skrajnych głosów nie ma decydować.
        Fits when the most wanted projects come first, as far as the money goes.\tGdy najchętniej wybierane projekty mają iść pierwsze, na ile starczy pieniędzy.
        Fits when the room looks for what most people can live with.\tGdy sala szuka tego, na co większość może przystać.
        Fits when the winner needs more than half of the room behind it in the end.\tGdy za zwycięzcą ma w końcu stać ponad połowa sali.
        Fits when the winner shall be the option that the fewest people object to in any duel.\tGdy ma wygrać opcja, której w żadnym pojedynku nie sprzeciwia się wielu.
        Fits when what many find good shall win, unless many find it bad.\tPasuje, gdy ma wygrać to, co dla wielu jest dobre, chyba że dla wielu jest złe.
        Fits when what many people like least shall go out first.\tGdy najpierw ma odpaść to, co wielu lubi najmniej.
        Fits: %1\tPasuje: %1
        Floor\tPytania
        Follow-up\tKontynuacja
        Fonts\tCzcionki
        For\tDla
        For %1; best fit first.\tDla: %1; najpierw to, co pasuje najlepiej.
        For %3 in %4 (%5), %1 person was reached from %2 on; the theme was %6.\t%3, %4 (%5): od %2 odpowiedziała %1 osoba; temat: %6.\t%3, %4 (%5): od %2 odpowiedziały %1 osoby; temat: %6.\t%3, %4 (%5): od %2 odpowiedziało %1 osób; temat: %6.
        For Arabic letters add a layout: %1\tDla liter arabskich dodaj układ: %1
        For every need without an answer the offer that fits best: keep those that you mark.\tDla każdej potrzeby bez odpowiedzi najlepiej pasująca oferta: zapisz te, które zaznaczysz.
        For everybody without a tutor the one who fits best, so that nobody is left out who need not be.\tKażdemu bez tutora kogoś, kto pasuje najlepiej, tak żeby nikt bez potrzeby nie został bez pary.
        For example: %1\tNa przykład: %1
        For fist to five and the gradients of agreement, once the vote is open. What is noted stands on the papers of the day. Without TEXT it says what is noted.\tDla pięciu palców i stopni zgody, gdy głosowanie jest otwarte. Zapis znajdzie się w dokumentach dnia. Bez TEXT mówi, co zapisano.
        For the holder: name, date, signature\tZa posiadacza: nazwisko, data, podpis
        For the next day that there is after today.\tNa najbliższy dzień po dzisiejszym.
        For the programme: name, date, signature\tZa program: nazwisko, data, podpis
        For the quota %1, %2 stands back and %3 takes the seat.\tZ powodu parytetu %1 mandat przechodzi z opcji %2 na opcję %3.
        For the tasks: %1\tDla zadań: %1
        For this person: an id, or a name.\tDla tej osoby: identyfikator albo nazwisko.
        For who leads the day\tDla osoby, która prowadzi dzień
        For who prepares and follows up\tDla osoby, która przygotowuje dzień i dba o ciąg dalszy
        For who writes\tDla osoby, która pisze
        For whom\tDla kogo
        For whom?\tDla kogo?
        Forget %1 for good?\tUsunąć dane na zawsze: %1?
        Forget the number that is being typed.\tPorzuć wpisywaną liczbę.
        Forget what is being typed.\tPorzuć to, co jest wpisywane.
        Form\tForma
        Form, date, first step\tForma, data, pierwszy krok
        Free space\tWolne miejsce
        French\tfrancuski
        From\tŹródło
        From %1 on, we call you: %2\tOd %1 będziemy dzwonić: %2
        From %1 on, we write to you: %2\tOd %1 będziemy pisać: %2
        From %1 papers of %2. A module is for those functions in which the task falls to people who rate themselves low; functions with fewer than %3 papers are not named, nor others from which they could be computed.\tZ %1 kart z %2. Moduł jest dla tych funkcji, w których zadanie należy do osób nisko oceniających swoje umiejętności; funkcji, z których jest mniej niż %3 kart, nie wymieniono, ani innych, z których dałoby się je obliczyć.
        From %2 to %3 there is “%1” already. Choose another time, or move that one first.\tOd %2 do %3 jest już „%1”. Wybierz inną porę albo najpierw przenieś tamten punkt programu.
        From now on the papers are of a pile of all.\tOdtąd karty są ze stosu wszystkich.
        From now on the papers are of the pile: %1.\tOdtąd karty są ze stosu: %1.
        From the sheet of calls\tZ arkusza rozmów
        From the smallest lot up, everybody is drawn, unless the quotas could not be met any more with the places that are left.\tOd najmniejszego losu losowana jest każda osoba, chyba że na pozostałych miejscach nie dałoby się już spełnić parytetów.
        From which the exchanges come.\tLiczba, z której biorą się zamiany.
        Full: %1.\tPełne: %1.
        Galician\tgalicyjski
        Gender equality\tRówność płci
        Georgian\tgruziński
        German\tniemiecki
        Give an activity more minutes, or fewer.\tDaj punktowi programu więcej lub mniej minut.
        Give the activity in focus a minute more.\tDaj wybranemu punktowi minutę więcej.
        Give the activity in focus five minutes more.\tDaj wybranemu punktowi pięć minut więcej.
        Give the terminal back for a while; type fg and Enter there to come back.\tOddaj terminal na chwilę; wpisz tam fg i naciśnij Enter, żeby wrócić.
        Given to %2, %1 copy.\tWysłano na drukarkę %2: %1 egzemplarz.\tWysłano na drukarkę %2: %1 egzemplarze.\tWysłano na drukarkę %2: %1 egzemplarzy.
        Given to %2, %1 copy: %3\tWysłano na drukarkę %2: %1 egzemplarz, %3\tWysłano na drukarkę %2: %1 egzemplarze, %3\tWysłano na drukarkę %2: %1 egzemplarzy, %3
        Go on\tDalej
        Go on all the same?\tKontynuować mimo to?
        Go on with an activity that was ended too early.\tWznów punkt programu, który zakończono za wcześnie.
        Go to the next view.\tPrzejdź do następnego widoku.
        Go to the view before.\tPrzejdź do poprzedniego widoku.
        Go to: %1\tPrzejdź: %1
        Go to: %1. Once more comes back.\tPrzejdź: %1. Jeszcze raz wraca.
        Go up into the lines: there they are revised, moved, parked, merged.\tPrzejdź w górę do listy: tam wypowiedzi się poprawia, przesuwa, odkłada i łączy.
        Go up to the questions: there they come to the floor, are answered, put off, moved, merged.\tPrzejdź w górę do pytań: tam trafiają na salę, dostają odpowiedź, są odkładane, przesuwane, łączone.
        Go where the activity in focus is worked on: door, tables, lines or votes.\tPrzejdź tam, gdzie ten punkt się toczy: recepcja, stoły, notatki lub głosowania.
        Good day, %1.\tDzień dobry, %1,
        Good health and well-being\tDobre zdrowie i jakość życia
        Good, OK or bad\tDobra, znośna czy zła
        Grade\tStopień
        Grades for each\tOceny dla każdej
        Gradients of agreement\tStopnie zgody
        Greek\tgrecki
        Grid\tSiatka
        Group sheets\tArkusze grup
        Groups\tGrupy
        Groups, view %1\tGrupy, widok %1
        Growth\tPrzyrost
        Growth of the network\tWzrost sieci
        Half of them\tPołowa
        Halqa broke down; this is a fault of the program. What was shown as saved is kept: go on by opening the file again.\tHalqa przerwała pracę; to błąd programu. Co pokazano jako zapisane, jest zachowane: otwórz plik jeszcze raz.
        Halqa in two pages\tHalqa na dwóch stronach
        Halqa is left.\tHalqa zamknięta.
        Halqa was not left the last time, it was cut off. All that was said to be saved is there, up to entry %1 of %2, %3.\tOstatnim razem Halqa nie została zamknięta, lecz przerwana. Wszystko, co zapisano, jest na miejscu, do wpisu %1 z %2, %3.
        Halqa: one setting on a line. What can be written:\tHalqa: jedno ustawienie w wierszu. Co można wpisać:
        Hand in the ballot\tOddaj kartę
        Hand it in blank, whatever is marked\tOddaj pustą, bez względu na zaznaczenia
        Has %1 learner already, as many as one has at most.\tMa już %1 uczącego się – więcej mieć nie może.\tMa już %1 uczących się – więcej mieć nie może.\tMa już %1 uczących się – więcej mieć nie może.
        Has nothing in common with: %1\tNic wspólnego z: %1
        Hash of the journal\tSkrót dziennika
        Hash of the vote: %1.\tSkrót głosowania: %1.
        Hash over all ballots\tSkrót ze wszystkich kart
        Hash over the ballots, sorted by their random keys: %1\tSkrót z kart, ułożonych według losowych kluczy: %1
        Hatched: %1.\tKreskowane: %1.
        Head of the journal:\tSkrót dziennika:
        Heading\tNagłówek
        Hebrew\thebrajski
        Held\tOdbyło się
        Held until %1: it is no longer valid\tPrzyznane do %1: już nieważne
        Held until %1: it is no longer valid.\tPrzyznane do %1: już nieważne.
        Held: %1\tOczekują: %1
        Here\tNa sali
        Here: %1, invited: %2.\tNa sali: %1, zaproszeni: %2.
        Higher\tWyżej
        Highest number\tNajwyższa liczba
        Hours\tGodziny
        How anybody can draw again\tJak każdy może powtórzyć losowanie
        How ballots become a result; --methods lists them.\tJak z kart powstaje wynik; --methods wymienia metody.
        How did it come?\tJaką drogą to przyszło?
        How does the room decide?\tJak decyduje sala?
        How far do you go along with it? Mark one.\tNa ile ta propozycja ci odpowiada? Zaznacz jedno.
        How it came\tJaką drogą
        How it came, with --lines: web, letter or group.\tJaką drogą przyszło, z --lines: web, letter albo group.
        How it goes on\tCo dalej
        How it hangs on the weights is not known: the votes do not stand paper by paper.\tNie wiadomo, jak klasa zależy od wag: głosów nie zapisano karta po karcie.
        How it was voted\tJak głosowano
        How keys come with --plain: single (as they are pressed) or lines (names of keys, or text; an empty line is Enter). Otherwise single on a terminal, lines from a pipe.\tJak przychodzą klawisze z --plain: single (pojedynczo) albo lines (nazwy klawiszy lub tekst; pusta linia to Enter). Inaczej single w terminalu, lines z potoku.
        How keys come with --plain: single or lines.\tJak przychodzą klawisze z --plain: single albo lines.
        How long after the last day of the event: \"1 month\", \"2 weeks\".\tPo jakim czasie od ostatniego dnia wydarzenia: \"1 month\", \"2 weeks\".
        How long it lasts: \"2 weeks\".\tJak długo trwa: \"2 weeks\".
        How long it takes.\tIle trwa.
        How long the activity takes.\tIle trwa punkt programu.
        How many\tIle osób
        How many are drawn.\tIle osób losować.
        How many are tied\tIle jest więzi
        How many copies are kept.\tIle kopii zostaje.
        How many papers the pile has (otherwise as many as people were present).\tIle kart ma stos (w przeciwnym razie tyle, ilu było obecnych).
        How many papers the pile has, where that is not who is present.\tIle kart ma stos, gdy nie tyle, ilu jest obecnych.
        How many papers.\tIle kart.
        How many papers?\tIle kart?
        How many people base=%1 counts stands in no file of ballots; here base takes %2.\tŻaden plik z głosami nie mówi, ile osób liczy base=%1; tutaj base przyjmuje %2.
        How many people count the same hands, each by himself: 1 or 2.\tIle osób liczy te same ręce, każda osobno: 1 albo 2.
        How many people have to be present for the result to bind.\tIle osób musi być obecnych, żeby wynik wiązał.
        How many people voted through this source.\tIle osób głosowało w ten sposób.
        How many places.\tIle miejsc.
        How many tables (otherwise as many as planned).\tIle stołów (inaczej tyle, ile w planie).
        How many tables the activity has (otherwise as many as planned).\tIle stołów ma punkt programu (inaczej tyle, ile w planie).
        How many tables; none for one circle.\tIle stołów; bez liczby jeden krąg.
        How often each grade was given\tIle razy wystawiono każdą ocenę
        How often each grade was given. Half of the ballots give at least the grade in brackets: the best one wins.\tIle razy wystawiono każdą ocenę. Połowa kart daje co najmniej ocenę w nawiasie: najlepsza wygrywa.
        How often each was rated good, OK and bad; left blank is bad.\tIle razy każdą oceniono jako dobrą, znośną i złą; niewypełniona liczy się jako zła.
        How often people are exchanged.\tIle razy zamienia się osoby.
        How people are reached: telephone or mail (otherwise they come).\tJak dociera się do osób: telephone albo mail (inaczej przychodzą).
        How people found the day\tJak oceniono dzień
        How people take part\tUdział
        How the day went\tJak przebiegł dzień
        How the file of another programme is opened.\tJak otworzyć plik innego programu.
        How the marks are spread, for the whole room; page keys turn, any other key comes back.\tRozkład ocen, dla całej sali; PgUp i PgDn zmieniają stronę, każdy inny klawisz wraca.
        How the people of a workshop came to know each other: sheets of names, figures, a test, a picture.\tJak osoby z warsztatu się poznały: arkusze nazwisk, liczby, test, rysunek.
        How to read this\tJak to czytać
        How votes become a result; methods lists them.\tJak z głosów powstaje wynik; methods wymienia metody.
        Hungarian\twęgierski
        I abstain\tWstrzymuję się
        I ask that too\tTeż o to pytam
        I have a slip\tMam kartę
        Icelandic\tislandzki
        If none does, decide later and try another terminal; halqa terminal --choose asks again.\tJeśli żaden, zdecyduj później i spróbuj w innym terminalu; halqa terminal --choose zapyta jeszcze raz.
        Impact\tEfekty
        Import %1\tWczytanie %1
        In a choice the value before, the next one; letters jump to what begins so.\tW polu wyboru wartość poprzednia lub następna; litery prowadzą do tego, co się tak zaczyna.
        In doubt\tWątpliwe
        In doubt:\tWątpliwe:
        In focus, %1: %2\tWybrane pytanie, %1: %2
        In front after %1 round: %2\tNa czele po %1 rundzie: %2\tNa czele po %1 rundach: %2\tNa czele po %1 rundach: %2
        In front, seen by everybody and not counted: %1\tProwadzi, widoczne dla wszystkich i nieliczone: %1
        In front, tied: %1\tNa czele, remis: %1
        In front, with %1: %2\tProwadzi (%1): %2
        In front: %1\tNa czele: %1
        In grey what its ballots say; below it its votes, in the same parts. Sums are exact, shown to two decimals.\tNa szaro to, co mówią jej karty; pod tym jej głosy w tych samych częściach. Sumy są dokładne, pokazane do dwóch miejsc po przecinku.
        In it stands: %1\tZawiera: %1
        In step with %1: nothing to send, nothing new.\tZgodnie z %1: nic do wysłania, nic nowego.
        In the directory already: %1. Write down somebody else?\tJest już w spisie: %1. Dopisać kogoś innego?
        In the directory people and organisations are found, corrected, invited. Who may be listed in papers that leave the room is asked at the door.\tW spisie osób znajduje się, poprawia i zaprasza osoby i instytucje. Przy wejściu pada pytanie, kto może być na listach, które wychodzą z sali.
        In this vote ballots weigh differently: mark your paper, and hand it in at the desk.\tW tym głosowaniu karty mają różną wagę: wypełnij kartę papierową i oddaj ją w recepcji.
        In what people wrote, names, telephone numbers and addresses that were recognised are replaced. Somebody who knows the room should read it before it is published.\tW tym, co zapisano, zastąpiono rozpoznane nazwiska, numery telefonów i adresy. Przed publikacją powinien to przeczytać ktoś, kto zna uczestników.
        In which language?\tW jakim języku?
        Index\tIndeks
        Industry, innovation and infrastructure\tInnowacyjność, przemysł, infrastruktura
        Install it: %1\tZainstaluj: %1
        Instead of a number for --option: nobody counted it, and nobody can say.\tZamiast liczby dla --option: nikt tego nie liczył i nikt nie wie.
        Instead of a number for --option: nobody counted it, everybody saw that it has the majority.\tZamiast liczby dla --option: nikt tego nie liczył, wszyscy widzieli, że ma większość.
        Invitation\tZaproszenie
        Invite a person to a workshop.\tZaproś osobę na warsztat.
        Invite the person in focus to this workshop.\tZaproś wybraną osobę na ten warsztat.
        Invite the person to this workshop as well.\tZaproś też osobę na ten warsztat.
        Invited\tZaproszeni
        Invited and came\tZaproszeni, którzy przyszli
        Invited to\tZaproszenie na
        Invited, did not come\tZaproszeni, nieobecni
        Irish\tirlandzki
        Is it %1? Enter takes them; Ctrl-N again writes down somebody else.\tCzy to %1? Enter wybiera tę osobę; Ctrl-N jeszcze raz dopisuje kogoś innego.
        Is “%1” %2? Nothing was written; repeat it with the id, or the whole name.\tCzy „%1” to %2? Niczego nie zapisano; powtórz z identyfikatorem albo pełnym nazwiskiem.
        Is “%1” %2? Write the whole name.\tCzy „%1” to %2? Wpisz całe imię i nazwisko.
        It cannot be found out\tnie da się sprawdzić
        It cannot be found out which there are\tnie wiadomo, jakie są
        It cannot be removed as long as something in the file refers to it: %1.\tNie można tego usunąć, dopóki coś w pliku się do tego odwołuje: %1.
        It cannot be told for certain what the letters of this file are: %1. State it with --encoding.\tNie da się z pewnością ustalić kodowania tego pliku: %1. Podaj je przez --encoding.
        It cannot go: something else refers to it. Take the other side, or take that away first.\tNie może zniknąć: coś innego się do tego odnosi. Weź drugą wersję albo najpierw usuń to, co się odnosi.
        It does not change who wins.\tTo nie zmienia, kto wygrywa.
        It goes with the rehearsal: copy it before you leave.\tZniknie z próbą: skopiuj przed wyjściem.
        It had been merged into “%1”, which stands.\tByła połączona z „%1”, która pozostaje.
        It has been proposed already to link these two in this way. Agree on that, or say another form.\tTakie powiązanie tych dwóch jest już zaproponowane. Uzgodnij je albo podaj inną formę.
        It is %1.\tTo %1.
        It is answered later: say who will, and by when.\tOdpowiedź będzie później: kto jej udzieli i do kiedy.
        It is done; on one that is done: it is open again.\tZrobione; a jeśli już było zrobione: znowu do zrobienia.
        It is gone.\tUsunięte.
        It is kept for this account on this laptop; the palette asks again, as “%1”.\tZostaje dla tego konta na tym komputerze; lista poleceń pyta ponownie, jako „%1”.
        It is no line, and has no text: take a side with --take.\tTo nie wypowiedź i nie ma tekstu: weź wersję przez --take.
        It is not taken.\tNie wczytuj tego wiersza.
        It is proposed; with --agreed both ends have said yes. The first END is the need, or who learns.\tPowiązanie jest proponowane; z --agreed obie strony się zgodziły. Pierwszy END to potrzeba lub osoba, która się uczy.
        It is slow: keep the file on the laptop's own disk, not on a stick\tWolno: trzymaj plik na dysku laptopa, nie na pendrivie
        It is somebody else.\tTo ktoś inny.
        It is written down; nothing has become of it yet.\tTo jest zapisane; na razie nic z tego nie wynikło.
        It is wrong. Set it: %1\tIdzie źle. Ustaw: %1
        It looks at what papers are made with, fonts, the terminal, the keyboard, printers, the disk and its file system, the clock and its time zone, the last file and its backups, and the battery. Nothing is changed. The exit code is 65 when something must be done before the day.\tSprawdza, czym robi się dokumenty, czcionki, terminal, klawiaturę, drukarki, dysk i system plików, zegar i strefę, ostatni plik i jego kopie oraz baterię. Nic nie zmienia. Kod wyjścia to 65, gdy coś trzeba zrobić przed dniem.
        It may stay empty.\tPole może zostać puste.
        It needs two options at least: h chooses lines, e writes one.\tPotrzebne są co najmniej dwie opcje: klawisz h wybiera wypowiedzi, klawisz e dodaje własną.
        It waits again, where it stood.\tZnów czeka, tam gdzie było.
        It was somebody else: the arrival is taken back.\tTo był ktoś inny: wejście jest wycofywane.
        It was somebody else: withdraw the arrival. The same keys again confirm it.\tTo był ktoś inny: wycofaj wejście. Te same klawisze jeszcze raz potwierdzają.
        It will not be done; on one that was dropped: it is open again.\tNie będzie zrobione; a jeśli było zaniechane: znowu do zrobienia.
        It will stand in the list that is shown after closing.\tBędzie na liście pokazanej po zamknięciu.
        Italian\twłoski
        Its file, or Enter for %1:\tJego plik albo Enter dla %1:
        Its last sound copy goes up to entry %1, of %2: %3\tJego ostatnia poprawna kopia sięga wpisu %1, z %2: %3
        Its layout is not set for the whole system\tjej układ nie jest ustawiony dla całego systemu
        Its links go with it. Where one of them was agreed on, that is said, and --confirm is needed.\tJej powiązania znikają z nią. Jeśli któreś uzgodniono, mówi się o tym i potrzeba --confirm.
        Its number in the list.\tNumer na liście.
        Its path:\tJego ścieżka:
        Its people\tOsoby
        Its people belong to the other one from then on, and its names find that one. Undo takes it back, and so does part, later.\tJej osoby należą odtąd do tamtej, a jej nazwy prowadzą do tamtej. Cofa to undo, a później także part.
        Its town, where two are called so.\tJej miasto, gdy dwie nazywają się tak samo.
        JSON\tJSON
        Join an organisation into another one that it is the same as.\tDołącz instytucję do innej, która jest tą samą.
        Join two people who are one: what is known of the other goes to the one that is kept.\tPołącz dwie osoby, które są jedną: co wiadomo o drugiej, przechodzi na tę, która zostaje.
        Join “%2” into “%3”? %1 person belongs to that one then. Part takes it back.\tDołączyć „%2” do „%3”? Przejdzie do niej %1 osoba. Rozłączenie to cofa.\tDołączyć „%2” do „%3”? Przejdą do niej %1 osoby. Rozłączenie to cofa.\tDołączyć „%2” do „%3”? Przejdzie do niej %1 osób. Rozłączenie to cofa.
        Joined into it\tDołączone do niej
        Kabyle\tkabylski
        Keep a name that is nobody of the file as it is written.\tZachowaj tak, jak jest, nazwę, która nie jest nikim z pliku.
        Keep one paper: a mark for each criterion, in the grid's order.\tZapisz jedną kartę: ocena dla każdego kryterium, w kolejności siatki.
        Keep the answer; @ and two letters say whose it is. A name alone says who answered by word of mouth; without words, the second Enter says that it was answered.\tZachowaj odpowiedź; @ i dwie litery mówią, czyja jest. Samo nazwisko mówi, kto odpowiedział ustnie; bez słów drugi Enter mówi, że odpowiedziano.
        Keep the ballot and stand ready for the next; after a code, look it up.\tZapisz kartę i czekaj na następną; po kodzie: sprawdź go.
        Keep the file as it is, and go on with its last sound copy, up to entry %1: %2\tZostaw plik, jak jest, i pracuj dalej z jego ostatnią dobrą kopią, do wpisu %1: %2
        Keep the file as it is. There is no sound copy of it in %1.\tZostaw plik, jak jest. Nie ma jego dobrej kopii w %1.
        Keep the line. It is on the disk when it stands in the list.\tZapisz wypowiedź. Gdy jest na liście, jest na dysku.
        Keep the number and go to the next option; without a number, only go on.\tZapisz liczbę i przejdź do następnej opcji; bez liczby: tylko przejdź.
        Keep the paper and stand ready for the next; after a code or a name, go on to the marks.\tZapisz kartę i przejdź do następnej; po kodzie albo nazwie przejdź do ocen.
        Keep the question as it is written now.\tZapisz pytanie tak, jak jest teraz.
        Keep the text word for word, also what stands behind an @ or a #.\tZapisz treść słowo w słowo, także to, co stoi po @ albo #.
        Keep this line\tZachowaj tę wypowiedź
        Keep to the parts of the list by category, city or organisation; two at most.\tZachowaj proporcje listy według category, city lub organisation; najwyżej dwie.
        Keep what is to be reached by the date that --on names, also where it is over.\tZapisz, co ma być osiągnięte do daty z --on, także minionej.
        Keep what two assessors agree on where they differ.\tZapisz, co uzgodniły dwie osoby oceniające tam, gdzie się różnią.
        Keep what was pasted as so many lines, all or none.\tZapisz wklejony tekst jako tyle wypowiedzi, wszystkie albo żadną.
        Keep whether the person may be listed: named in contacts, letters and pages that leave the room.\tZapisz, czy osoba zgadza się na listę: nazwisko w kontaktach, listach i stronach, które wychodzą z sali.
        Keep who rates as a name that is nobody of the file; keep a date that has not come, a percentage below 0 or above 100, an amount below 0, or a count in parts.\tZachowaj jako oceniającego nazwisko, które nie należy do nikogo w pliku; zachowaj datę, która jeszcze nie nadeszła, procent poniżej 0 lub powyżej 100, ilość ujemną albo liczbę niecałkowitą.
        Keeps all fields: %1.\tZapisuje wszystkie pola: %1.
        Kept as %1, an action: %2.\tZapisano jako %1, działanie: %2.
        Kept as %1.\tZapisano jako %1.
        Kept as an action: %1.\tZapisano jako działanie: %1.
        Key\tKlawisz
        Key a paper of a grid about the organisation in focus.\tWprowadź kartę siatki o wybranej instytucji.
        Key a paper of a grid with what the person says.\tWprowadź kartę siatki z tym, co mówi rozmówca.
        Key a pile of paper ballots: a line each, from standard input.\tWprowadź stos papierowych kart: każda w jednym wierszu, ze standardowego wejścia.
        Key a pile of papers: a line each, from standard input.\tWprowadź stos kart z ocenami: każda w jednym wierszu, ze standardowego wejścia.
        Key a sheet of calls back: a line for each row, from standard input.\tWprowadź wypełniony arkusz rozmów: każdy wiersz w osobnej linii, ze standardowego wejścia.
        Key back what stands on the printed sheet of calls: a code, a letter and words for each row.\tWprowadź to, co zapisano na wydrukowanym arkuszu rozmów: kod, litera i słowa dla każdego wiersza.
        Key paper ballots one by one, instead of counting them; once more goes back.\tWprowadzaj papierowe karty jedną po drugiej zamiast je liczyć; jeszcze raz: powrót.
        Key sheets of names: a line each, from standard input.\tWprowadź arkusze nazwisk: po wierszu, ze standardowego wejścia.
        Keyboard\tKlawiatura
        Keyed back row by row: the code, then v for ✓ or ☑, n, w, r, o for ◐, x for ☒, then the words: %1\tWprowadzane wiersz po wierszu: kod, potem v zamiast ✓ lub ☑, n, w, r, o zamiast ◐, x zamiast ☒, potem słowa: %1
        Keys\tKlawisze
        Keys do nothing until then; Ctrl-Q leaves.\tDo tego czasu klawisze nic nie robią; Ctrl-Q kończy.
        Kind\tRodzaj
        Known already:\tJuż znane:
        Known until\tStan na koniec dnia
        Known, and nothing changes\tZnane, bez zmian
        Known, and something is new\tZnane, z czymś nowym
        Kurdish\tkurdyjski
        LINE is an id, or the reference that list shows. An action is written with halqa note --kind action, its owner and due date are revised with halqa line FILE edit.\tLINE to identyfikator albo odnośnik, który pokazuje list. Działanie zapisuje się przez halqa note --kind action, osobę i termin poprawia przez halqa line FILE edit.
        LINE is an id, or the reference that list shows: fuel:2:3 is the third line of table 2 under the prompt fuel. New lines are written with halqa note.\tLINE to identyfikator albo odnośnik, który pokazuje list: fuel:2:3 to trzecia wypowiedź stołu 2 w wątku fuel. Nowe wypowiedzi zapisuje się przez halqa note.
        LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355; - before one that a dot is against, 113-2. Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by spaces. 0 is a blank ballot (scores: .), x one that nobody can read. Where ballots have weights, 3*3142 counts as three; where colleges vote, --category says whose ballot it is, unless --voter does. A named voter's second ballot takes the place of the first. Without LINE, code and ballot are asked for, or read from standard input as one line, CODE LINE. What stands in a command line is kept by the shell and seen by everybody on this machine, so that a secret ballot is taken in this way only.\tLINE to, co jest na karcie. Rankingi: opcje w kolejności głosującego, 3142; 3=1 4 to dwie na jednym miejscu, - to puste miejsce. Jeden wybór: jego numer. Krzyżyki: 135. Kropki: opcja raz za każdą, 11355; - przed opcją, przeciw której jest kropka, 113-2. Punkty: jedna cyfra dla każdej opcji, - dla niewypełnionej. Od dziesięciu opcji liczby oddziela się spacjami. 0 to pusta karta (punkty: .), x nieczytelna. Gdzie karty mają wagi, 3*3142 liczy się jako trzy; gdzie głosują kurie, --category mówi, czyja to karta, chyba że mówi to --voter. Druga karta podanego z nazwiska głosującego zastępuje pierwszą. Bez LINE program pyta o kod i kartę albo czyta je ze standardowego wejścia w jednym wierszu, CODE LINE. Co stoi w wierszu poleceń, zachowuje powłoka i widzą wszyscy na tym komputerze, więc tajną kartę przyjmuje się tylko w ten sposób.
        Label\tZnak jakości
        Language\tJęzyk
        Languages\tJęzyki
        Largest group that hangs together\tNajwiększa połączona grupa
        Late by (min)\tOpóźnienie (min)
        Later\tPóźniej
        Latvian\tłotewski
        Learner: %1\tUczy się: %1
        Leave Halqa, from anywhere.\tZamknij Halqę, z każdego miejsca.
        Leave Halqa? %1 line is begun and not kept: %2. It waits there.\tZamknąć Halqę? %1 wypowiedź jest zaczęta i niezapisana: %2. Czeka tam.\tZamknąć Halqę? %1 wypowiedzi są zaczęte i niezapisane, pierwsza: %2. Czekają tam.\tZamknąć Halqę? %1 wypowiedzi jest zaczętych i niezapisanych, pierwsza: %2. Czekają tam.
        Leave Halqa? All that was kept is on the disk.\tZamknąć Halqę? Wszystko, co zapisano, jest na dysku.
        Leave out names, and numbers of fewer than five people: csv or xlsx.\tPomiń nazwiska i liczby mniejsze niż pięć osób: csv lub xlsx.
        Leave out names, and of who came numbers of fewer than five people; votes are told whole.\tPomiń nazwiska, a przy obecności liczby mniejsze niż pięć osób; głosy podane są w całości.
        Leave out people, seats and lines: sheets to be filled in by hand.\tPomiń osoby, miejsca i wypowiedzi: arkusze do ręcznego wypełnienia.
        Leave out what is known: a writer and its last number; repeatable.\tPomiń, co jest znane: autor i jego ostatni numer; można powtarzać.
        Leave out what only the file knows: one page to copy.\tPomiń to, co zna tylko plik: jedna strona do kopiowania.
        Leave out what was pasted.\tPomiń to, co wklejono.
        Leave the field and go to the actions found.\tWyjdź z pola do znalezionych działań.
        Leave the field and go to the lines that are left.\tWyjdź z pola do pozostałych wypowiedzi.
        Leave the field and go to the people found.\tWyjdź z pola do znalezionych osób.
        Leave the field; who was found stays in focus.\tWyjdź z pola; znaleziona osoba pozostaje wybrana.
        Leave the line as it was.\tZostaw wypowiedź, jak była.
        Leave the options as they are.\tZostaw opcje, jak są.
        Leave the rehearsal? Nothing of it is kept, nor the papers that were written here.\tOpuścić próbę? Nic z niej nie zostaje, także dokumenty tu zapisane.
        Leave the tour where it is.\tZakończyć przewodnik w tym miejscu.
        Leave these out.\tPomiń te części.
        Leaves the form. Where something was typed, the second time: it is not kept.\tWychodzi z formularza. Jeśli coś wpisano, dopiero za drugim razem: to przepada.
        Leaves the list; nothing is changed.\tWychodzi z listy; nic się nie zmienia.
        Left\tZostało
        Left out\tPominięte
        Left out: %1.\tPominięto: %1.
        Left/Right\tLewo/Prawo
        Left: %1\tZostało: %1
        Let a merged line stand for itself again.\tRozłącz połączoną wypowiedź.
        Let an organisation that was joined into another stand for itself again.\tRozłącz instytucję, którą połączono z inną.
        Let an organisation that was joined into the one in focus stand for itself again.\tRozłącz instytucję, którą połączono z wybraną.
        Let everybody stand up.\tOpróżnij wszystkie stoły.
        Let everybody stand up? Who sat where stays in the journal.\tOpróżnić wszystkie stoły? Kto gdzie siedział, zostaje w dzienniku.
        Let go what was typed when the vote was closed.\tZrezygnuj z tego, co było wpisywane, gdy zamknięto głosowanie.
        Let letters be commands, not signs of a code; Enter goes on with the next code.\tLitery są poleceniami, a nie znakami kodu; Enter przechodzi do następnego kodu.
        Let somebody in who is not invited; a new name enters the directory.\tWpuść osobę bez zaproszenia; nowe nazwisko trafia do spisu osób.
        Let telephones in the room vote, ask and write for their table.\tPozwól telefonom w sali głosować, pytać i pisać za swój stół.
        Let telephones in the room vote, ask and write for their table; or switch them off.\tPozwól telefonom w sali głosować, pytać i pisać za swój stół; albo je wyłącz.
        Let the wheel move the focus; the terminal's own selection then needs Shift.\tKółko myszy przesuwa wybór; zaznaczanie w terminalu wymaga wtedy Shift.
        Let “%1” stand for itself again?\tCzy „%1” ma znów być osobną instytucją?
        Letters\tKodowanie
        Letters are commands here, and a word is none. %1 by itself: %2.\tLitery są tu poleceniami, a całe słowo nim nie jest. Samo %1: %2.
        Letters are commands here, and a word is none. Enter by itself goes on.\tLitery są tu poleceniami, a całe słowo nim nie jest. Sam Enter prowadzi dalej.
        Letters are commands now. Enter goes on with the next code.\tLitery są teraz poleceniami. Enter wraca do kodów.
        Letters are lost here: “%1”. Export the roster again as UTF-8.\tZginęły tu litery: „%1”. Wyeksportuj listę jeszcze raz jako UTF-8.
        Letters find: only what holds them stays in the list.\tLitery szukają: na liście zostaje tylko to, co je zawiera.
        Letters of invitation\tListy z zaproszeniem
        Letters of thanks\tListy z podziękowaniem
        Letters on commitments\tListy o zobowiązaniach
        Letters on what became of it\tListy o tym, co z tego wyszło
        Levantine Arabic\tarabski lewantyński
        Level\tPoziom
        Levels stand in words; where people rate themselves the paper says how to make a code. What the file knows has a paper each, with its name and the four signs by which it is keyed. Short papers are cut apart, several a page.\tPoziomy są opisane słowami; gdzie ludzie oceniają siebie, karta mówi, jak zrobić kod. To, co plik zna, ma po jednej karcie, z nazwą i czterema znakami do wprowadzania. Krótkie karty tnie się, po kilka na stronie.
        Life below water\tŻycie pod wodą
        Life on land\tŻycie na lądzie
        Light: %1.\tJasne: %1.
        Like\tTaki jak
        Like the list by\tJak na liście według
        Line\tWypowiedź
        Line %1: who is %2?\tWiersz %1: kim jest %2?
        Line by line, as halqa open --plain.\tLinia po linii, jak halqa open --plain.
        Line by line: what is in focus and what came of each key, without a screen. For screen readers, braille, serial lines and logs.\tLinia po linii: co jest wybrane i co dał każdy klawisz, bez ekranu. Dla czytników ekranu, brajla, łączy szeregowych i dzienników.
        Lines\tWypowiedzi
        Lines %1 to %2 of %3\tWiersze od %1 do %2 z %3
        Lines belong to an activity of a day, or to none: give --day and --activity.\tWypowiedzi należą do punktu programu jakiegoś dnia albo do żadnego: podaj --day i --activity.
        Lines of no activity\tWypowiedzi spoza punktów programu
        Link the need and the offer: form, whether both agreed, first step and date.\tPowiąż potrzebę z ofertą: forma, czy obie strony się zgodziły, pierwszy krok i data.
        Link two things: a need and an offer, two people, two organisations.\tPowiąż dwie rzeczy: potrzebę i ofertę, dwie osoby, dwie instytucje.
        Links\tPowiązania
        Links agreed on\tUzgodnione powiązania
        Links to be signed\tPowiązania do podpisu
        Links:\tPowiązania:
        Links: a need and an offer, two people, two organisations; list, propose, add, agree, end, remove, timetable.\tPowiązania: potrzeba i oferta, dwie osoby, dwie instytucje; list, propose, add, agree, end, remove, timetable.
        List before\tPoprzednia lista
        List everybody again.\tPokaż znowu wszystkich.
        List everybody again; who was found stays in focus.\tPokaż znów wszystkich; znaleziona osoba zostaje zaznaczona.
        List the actions of all days, soonest first; those without a date last.\tPokaż działania ze wszystkich dni, od najbliższego terminu; bez daty na końcu.
        List the actions of everybody again.\tPokaż znowu działania wszystkich osób.
        List the laptops that have a name in a file.\tWymień laptopy, które mają w pliku nazwę.
        List the methods and their rules; with --method those of one, and what they take.\tWymień metody i ich zasady; z --method zasady jednej metody i to, co przyjmują.
        List the names in lines of all days that are nobody of the file.\tPokaż nazwy w wypowiedziach ze wszystkich dni, które nie są nikim z pliku.
        List the next category only; after the last one, everybody.\tPokaż tylko następną kategorię; za ostatnią: wszystkich.
        List the organisations that people come from.\tPokaż instytucje osób ze spisu.
        List the papers one by one too, with their codes and ids: for whoever keys them.\tWypisz też karty jedna po drugiej, z kodami i identyfikatorami: dla tego, kto je wpisuje.
        List the people again.\tPokaż znowu osoby.
        List the printers of this machine, the default one first.\tWymień drukarki tego komputera, domyślną najpierw.
        List those too that are done or dropped; once more, only what is open.\tPokaż też działania zrobione i zaniechane; jeszcze raz: tylko te do zrobienia.
        List what is not settled.\tWymień, co nie jest rozstrzygnięte.
        List what the seal is made of, line by line.\tWypisz, z czego powstaje pieczęć, wiersz po wierszu.
        Lithuanian\tlitewski
        Longer by (min)\tDłużej o (min)
        Look at a server: is it reached, is it prepared, what may this role do?\tObejrzyj serwer: czy jest osiągalny, czy jest gotowy, co może ta rola?
        Look for the category before.\tSzukaj w poprzedniej kategorii.
        Look for the next category only; after the last, for all.\tSzukaj tylko w następnej kategorii; za ostatnią: we wszystkich.
        Look for your own name and copy its number: my number is ________. Then tick of each of the others what is true; leave out whom you do not know. The answers are counted together, and no name appears in what is published.\tProszę znaleźć swoje nazwisko i przepisać jego numer: mój numer to ________. Potem przy każdej z pozostałych osób zaznaczyć, co jest prawdą; nieznane osoby pominąć. Odpowiedzi liczy się razem, a w tym, co się publikuje, nie ma żadnych nazwisk.
        Look whether this laptop is ready for a day: one line for each thing, with what to do.\tSprawdź, czy laptop jest gotowy na dzień: po linii na każdą rzecz, z tym, co zrobić.
        Looking for printers …\tSzukanie drukarek…
        Lot begins with\tLos zaczyna się od
        Lower\tNiżej
        Macedonian\tmacedoński
        Mail\tE-mail
        Mail drafts in a folder\tSzkice listów e-mail w folderze
        Make a new file of everything that a damaged one and its copies still hold.\tUtwórz nowy plik ze wszystkiego, co jest jeszcze w uszkodzonym i w jego kopiach.
        Make a programme's file from a script.\tUtwórz plik programu ze scenariusza.
        Make a vote between the two that came first in a closed one.\tUtwórz głosowanie między dwiema pierwszymi opcjami zamkniętego.
        Make a vote that the script did not plan.\tUtwórz głosowanie, którego scenariusz nie przewidział.
        Make it larger, or the letters smaller\tPowiększ okno albo zmniejsz litery
        Make lines that tables wrote the options of a vote, in the order given.\tZrób z wypowiedzi stołów opcje głosowania, w podanej kolejności.
        Make one, or play with one: %1\tUtwórz plik albo poćwicz: %1
        Make one: %1\tZrób kopię: %1
        Make papers of a grid to be filled in: a PDF, or HTML when --output ends in .html.\tPrzygotuj karty siatki do wypełnienia: PDF, albo HTML, gdy --output kończy się na .html.
        Make room: a day with its papers and backups needs some 200 MB\tZrób miejsce: dzień z dokumentami i kopiami to około 200 MB
        Make the papers of the next day in view 6, with %1. They work without electricity too.\tZrób dokumenty na następny dzień w widoku 6, klawiszem %1. Działają też bez prądu.
        Make the papers that a day is run with, and the page that everybody takes home: hand, badges, ballots …\tUtwórz dokumenty potrzebne w ciągu dnia i stronę, którą każdy zabiera: hand, badges, ballots…
        Make the result of a label, with what the next class needs, and the certificate.\tPrzygotuj wynik znaku jakości, z tym, czego wymaga następna klasa, i certyfikat.
        Make the seed public before: dice that were thrown, a number from tomorrow's newspaper. Each person's lot is the SHA-256 of the seed, a hyphen and the person's number in the list; from the smallest lot up everybody is drawn unless the quotas could not be met any more. --like gives each category, city or organisation its part of the places; --quota asks for a number, or from one to another, of one of them. Nothing is written into the file. Text goes to standard output, or with --output a PDF, HTML or text into a file.\tOgłoś liczbę wcześniej: rzut kośćmi, liczba z jutrzejszej gazety. Los każdej osoby to SHA-256 tej liczby, łącznika i numeru na liście; od najmniejszego losu losowana jest każda osoba, chyba że nie dałoby się już spełnić parytetów. --like daje każdej kategorii, miastu lub instytucji jej część miejsc; --quota żąda liczby albo od ilu do ilu z jednej z nich. Niczego nie zapisuje się w pliku. Tekst trafia na standardowe wyjście albo z --output do pliku PDF, HTML lub tekstowego.
        Make the sheet of names, with the numbers by which it is keyed.\tZrób arkusz nazwisk z numerami, którymi się go wprowadza.
        Make the tables anew from the journal, in a new file of this name.\tUtwórz tabele od nowa z dziennika, w nowym pliku o tej nazwie.
        Makes the tables anew from the journal, in memory, and compares. Exit code 65 when anything is wrong.\tTworzy tabele od nowa z dziennika, w pamięci, i porównuje. Kod wyjścia 65, gdy coś jest nie tak.
        Maltese\tmaltański
        Mark\tOcena
        Mark %1 at most.\tZaznacz najwyżej %1.\tZaznacz najwyżej %1.\tZaznacz najwyżej %1.
        Mark %1 box in all, and under each theme no more than stands there.\tZaznacz łącznie %1 kratkę, pod każdym tematem nie więcej, niż tam podano.\tZaznacz łącznie %1 kratki, pod każdym tematem nie więcej, niż tam podano.\tZaznacz łącznie %1 kratek, pod każdym tematem nie więcej, niż tam podano.
        Mark %1 box in all, at most %2 beside one option.\tZaznacz łącznie %1 kratkę, najwyżej %2 przy jednej opcji.\tZaznacz łącznie %1 kratki, najwyżej %2 przy jednej opcji.\tZaznacz łącznie %1 kratek, najwyżej %2 przy jednej opcji.
        Mark %1 box in all.\tZaznacz łącznie %1 kratkę.\tZaznacz łącznie %1 kratki.\tZaznacz łącznie %1 kratek.
        Mark %1: %2\tOcena %1: %2
        Mark %1: the bracket is not closed.\tOcena %1: nawias nie jest zamknięty.
        Mark %1: “%2” can be thousands or a fraction. Write thousands without a sign between them, and a fraction with a nought behind it.\tOcena %1: „%2” to tysiące albo ułamek. Tysiące pisz bez znaku w środku, a ułamek z zerem na końcu.
        Mark all that is worth its money; there are %1 to spend.\tZaznacz wszystko, co jest warte swojej ceny; do wydania jest %1.
        Mark as many as you like.\tZaznacz, ile chcesz.
        Mark as many boxes under each theme as it has dots.\tPod każdym tematem zaznacz tyle kratek, ile ma kropek.
        Mark by mark\tOcena po ocenie
        Mark one box beside each: the first if it is good, the second if it is OK, the third if it is bad.\tPrzy każdej opcji zaznacz jedną kratkę: pierwszą, jeśli jest dobra, drugą, jeśli jest znośna, trzecią, jeśli jest zła.
        Mark one.\tZaznacz jedną.
        Mark the line in focus as the next option; once more takes the mark away.\tZaznacz wybraną wypowiedź jako następną opcję; jeszcze raz: odznacz.
        Markdown\tMarkdown
        Marks are parted by spaces, since some have more than one digit.\tOceny oddziela się spacjami, bo niektóre mają więcej niż jedną cyfrę.
        May %1 be listed?\tZgoda na listę: %1?
        May be listed\tZgoda na listę
        May be one; join them with halqa organisation FILE join:\tMoże to jedna instytucja; łączy je halqa organisation FILE join:
        May be the same as\tMoże być tą samą co
        Measures\tDziałania
        Merged into\tPołączone z
        Method\tMetoda
        Method: %1, from %2 to %3.\tMetoda: %1, od %2 do %3.
        Method: %1.\tMetoda: %1.
        Middle\tMediana
        Minutes\tMinuty
        Minutes: 10 for later, -5 for earlier.\tMinuty: 10 to później, -5 to wcześniej.
        Minutes: 10 for more, -5 for fewer.\tMinuty: 10 to więcej, -5 to mniej.
        Missing: %1\tBrakuje: %1
        Module\tModuł
        Money to spend\tPieniądze do wydania
        More files, of other cities.\tWięcej plików, z innych miast.
        More for it than against it was needed.\tPotrzeba było więcej za niż przeciw.
        More papers are in (%1) than people are known to have come or been reached (%2): what share that is, is not told.\tKart jest więcej (%1) niż osób, o których wiadomo, że przyszły lub odpowiedziały (%2): udziału się nie podaje.
        More than half of %1 was needed.\tPotrzeba było więcej niż połowy z %1.
        More than half was needed.\tPotrzeba było więcej niż połowy.
        More yes than no was needed.\tPotrzeba było więcej głosów na tak niż na nie.
        Morning\tRano
        Moroccan Arabic\tarabski marokański
        Morocco\tMaroko
        Most points (%1), each from %2 to %3: %4\tNajwięcej punktów (%1), na karcie od %2 do %3: %4
        Move %1 to another date\tInna data: %1
        Move a day or the workshop, add a day, reword a text, set places.\tPrzenieś dzień lub warsztat, dodaj dzień, zmień tekst, ustal liczbę miejsc.
        Move a line up or down among those of its table and prompt.\tPrzesuń wypowiedź w górę lub w dół wśród wypowiedzi tego stołu i wątku.
        Move a question up or down among those that wait.\tPrzesuń pytanie wśród czekających.
        Move all days of %1 that have not begun\tInna data wszystkich dni, które się nie zaczęły: %1
        Move an activity\tPrzenieś punkt programu
        Move down\tW dół
        Move the line down.\tPrzesuń wypowiedź w dół.
        Move the line up.\tPrzesuń wypowiedź w górę.
        Move the question down in the queue.\tPrzesuń pytanie w dół kolejki.
        Move the question up in the queue.\tPrzesuń pytanie w górę kolejki.
        Move the workshop\tPrzenieś warsztat
        Move this day\tPrzenieś ten dzień
        Move up\tW górę
        Move “%1”\tInna pora: „%1”
        My code: %1\tMój kod: %1
        My task?\tMoje zadanie?
        NAME\tNAZWA
        NAME is an id or a name, in any spelling and script; when more than one person can be meant, nothing is written and the candidates are named. A second check-in changes nothing: it says since when the person is here. Where tables are made already, a latecomer gets a place, which is said; --table chooses it.\tNAME to identyfikator albo nazwisko, w dowolnej pisowni i piśmie; jeśli może to być więcej niż jedna osoba, nic się nie zapisuje, a te osoby są wymienione. Druga rejestracja niczego nie zmienia: mówi, od kiedy osoba jest na sali. Jeśli stoły są już rozsadzone, spóźniona osoba dostaje miejsce, które jest podane; --table je wybiera.
        Name\tImię i nazwisko
        Name a file or a parcel.\tPodaj plik lub paczkę.
        Name a method with --method; --methods lists them.\tPodaj metodę przez --method; --methods wymienia metody.
        Name badges\tIdentyfikatory
        Name nobody: who asks and who answers stand by their categories. For questions.\tBez nazwisk: kto pyta i kto odpowiada, stoi pod swoją kategorią. Dla questions.
        Name the file of ballots.\tPodaj plik z kartami.
        Name the file.\tPodaj plik.
        Name those who agreed to be listed.\tWymień z nazwiska osoby, które się na to zgodziły.
        Names\tNazwiska
        Names are left out, and groups of fewer than %1 people are counted together.\tNazwiska pominięto, a grupy liczące mniej niż %1 osób policzono razem.
        Names that are held\tOczekujące nazwiska
        Names that are nobody of the file are listed by %1: say who is meant.\tNazwiska, które nie są nikim z pliku, pokazuje %1: powiedz, o kogo chodzi.
        Names that are nobody yet\tNazwy, które nie są jeszcze nikim
        Names, telephone numbers and addresses that were recognised in what people wrote are replaced.\tNazwiska, numery telefonów i adresy rozpoznane w tym, co ludzie napisali, są zastąpione.
        Need\tPotrzeba
        Needs\tPotrzeby
        Needs a role that may make tables and roles; repeated it changes nothing. A venue's role reads and adds the entries of the programmes that it is permitted, and can neither change nor remove one; an office's role reads; an eraser's may only take out what names people who were forgotten. Roles that are not there are made without a password: give them one with psql's \\password, or a certificate.\tWymaga roli, która może tworzyć tabele i role; powtórzenie nic nie zmienia. Rola miejsca czyta i dodaje wpisy dozwolonych programów, a nie może żadnego zmienić ani usunąć; rola biura czyta; rola wymazująca może tylko usunąć to, co wymienia osoby, których dane usunięto. Brakujące role powstają bez hasła: nadaj im hasło przez \\password w psql albo certyfikat.
        Needs and offers\tPotrzeby i oferty
        Needs and offers for the whole room; page keys turn, any other key comes back.\tPotrzeby i oferty dla całej sali; PgUp i PgDn zmieniają stronę, każdy inny klawisz wraca.
        Needs without an answer come first, each with the offers that fit it best and why: shared tags, shared words, who is looked for, the town. What few needs and offers have weighs more: behind each tag and word stands how many of all have it. Links are made with halqa link.\tNajpierw potrzeby bez odpowiedzi, każda z najlepiej pasującymi ofertami i powodem: wspólne znaczniki, wspólne słowa, kto jest szukany, miasto. Więcej waży znacznik lub słowo, które ma niewiele potrzeb i ofert: przy każdym stoi, ile ze wszystkich je ma. Powiązania tworzy halqa link.
        Needs:\tPotrzeby:
        Network\tSieć
        New\tNowe osoby
        New encounters: %2 of %1 pair at one table (%3)\tNowe spotkania: %2 z %1 przy jednym stole (%3)\tNowe spotkania: %2 z %1 przy jednym stole (%3)\tNowe spotkania: %2 z %1 przy jednym stole (%3)
        New organisation\tNowa instytucja
        Newly tied of the pairs who sat together: %1; of those who did not: %2.\tNowo związane wśród par, które siedziały razem: %1; wśród pozostałych: %2.
        Next activity\tNastępny punkt
        Next step\tNastępny krok
        Next:\tNastępne:
        Next: “%1” at %2.\tNastępnie: „%1” o %2.
        Next: “%1”, planned at %2, but what is under way lasts until %3.\tNastępnie: „%1”, zaplanowane na %2, ale to, co trwa, potrwa do %3.
        Next: “%1”, planned at %2: it can begin now.\tNastępnie: „%1”, zaplanowane na %2: może zacząć się teraz.
        No\tNie
        No action is in focus.\tŻadne działanie nie jest wybrane.
        No action is like that. Esc lists them all.\tŻadne działanie nie pasuje. Esc pokazuje wszystkie.
        No activity of this day has prompts for tables to answer.\tŻaden punkt tego dnia nie ma wątków dla stołów.
        No activity of this day is at tables. Make groups first.\tŻaden punkt tego dnia nie odbywa się przy stołach. Najpierw utwórz grupy.
        No activity of this day is meant for that; the day has %1.\tŻaden punkt programu tego dnia nie jest do tego przeznaczony; w tym dniu są: %1.
        No activity of this day names a grid.\tŻaden punkt tego dnia nie ma siatki.
        No activity of this day names a grid. Ctrl-P finds all grids.\tŻaden punkt tego dnia nie ma siatki. Ctrl-P znajdzie wszystkie siatki.
        No answer: %1\tBrak odpowiedzi: %1
        No backup could be made: %1\tNie udało się zrobić kopii zapasowej: %1
        No ballot counts so far.\tNa razie żadna karta się nie liczy.
        No ballot was keyed.\tNie wprowadzono żadnej karty.
        No choice for %1 seat meets all quotas together.\tŻaden wybór na %1 mandat nie spełnia naraz wszystkich parytetów.\tŻaden wybór na %1 mandaty nie spełnia naraz wszystkich parytetów.\tŻaden wybór na %1 mandatów nie spełnia naraz wszystkich parytetów.
        No class is given before %1 is rated.\tNie ma klasy, dopóki nie oceniono: %1.
        No class under %1 of the %2 weightings that people of the rooms gave either.\tBez klasy także przy %1 z %2 zestawów wag podanych na salach.
        No code stands on papers of this day and of one before.\tŻaden kod nie stoi na kartach z tego dnia i z wcześniejszego.
        No codes were issued for this vote. Add --count.\tDo tego głosowania nie wydano kodów. Dodaj --count.
        No column is called “%1”. Seen: %2.\tŻadna kolumna nie nazywa się „%1”. Są: %2.
        No column is called “Name”, or “First name” and “Last name”. Seen: %1.\tŻadna kolumna nie nazywa się „Imię i nazwisko” ani „Imię” i „Nazwisko”. Są: %1.
        No column says what was said: name one “Text” or “Comment”. Seen: %1.\tŻadna kolumna nie mówi, co powiedziano: nazwij jedną „Tekst” albo „Komentarz”. Widać: %1.
        No commitments have been written down.\tNie zapisano żadnych zobowiązań.
        No day comes after this one.\tPo tym dniu nie ma następnego.
        No day comes after today, %1. Say which: --day.\tPo dzisiejszym dniu, %1, nie ma następnego. Podaj który: --day.
        No day is chosen. Press d.\tNie wybrano dnia. Naciśnij d.
        No day of the programme is dated today.\tŻaden dzień programu nie ma dzisiejszej daty.
        No decision: the quorum of %1 present was not reached.\tBrak decyzji: nie osiągnięto kworum (%1 obecnych).
        No decision: the quorum was not reached.\tBrak decyzji: nie ma kworum.
        No decision: there is no valid ballot.\tBrak decyzji: nie ma ważnej karty.
        No drawing meets all quotas with so many places.\tŻadne losowanie nie spełni wszystkich parytetów przy tylu miejscach.
        No electricity: go on with blank papers, %1, and key them afterwards.\tNie ma prądu: pracuj na pustych dokumentach, %1, i wprowadź je później.
        No figure has been kept in any city.\tW żadnym mieście nie zapisano żadnej liczby.
        No figure says where it comes from.\tŻadna liczba nie mówi, skąd pochodzi.
        No file was made.\tNie utworzono pliku.
        No file was opened yet\tnie otwarto jeszcze żadnego pliku
        No firewall was found.\tNie znaleziono zapory.
        No laptop has a name here. Give this one one: halqa laptop FILE name NAME\tŻaden laptop nie ma tu nazwy. Nazwij ten: halqa laptop FILE name NAME
        No line holds this.\tŻadna wypowiedź tego nie zawiera.
        No line is marked. Space marks the line in focus.\tNic nie jest zaznaczone. Space zaznacza wybraną wypowiedź.
        No line names “%1”. See the names: halqa line FILE unsettled.\tŻadna wypowiedź nie wymienia „%1”. Nazwy pokazuje: halqa line FILE unsettled.
        No longer in the plan, though papers may name it: %1.\tZniknie z programu, choć może być już na wydrukach: %1.
        No mark stands after the number %1.\tPo numerze %1 nie ma żadnego znaku.
        No measure has a sheet yet. Keep one with halqa grid rate.\tŻadne działanie nie ma jeszcze karty. Zapisz ją poleceniem halqa grid rate.
        No meetings are planned on this day: nobody is linked, or the script asks for no timetable.\tW tym dniu nie ma zaplanowanych spotkań: nikt nie jest powiązany albo scenariusz nie przewiduje terminarza.
        No name was given: name a file with --output PATH.\tNie podano nazwy: podaj plik przez --output PATH.
        No name. The code: two letters of your mother’s first name, two digits for the day you were born, two letters of the town where you were born, such as %1. Make the same one next time.\tBez nazwiska. Kod: dwie litery imienia matki, dwie cyfry dnia urodzenia, dwie litery miejsca urodzenia, na przykład %1. Następnym razem ten sam.
        No need and no offer is in focus.\tNie wybrano potrzeby ani oferty.
        No needs have been written down.\tNie zapisano żadnych potrzeb.
        No offer fits a need without an answer.\tŻadna oferta nie pasuje do potrzeby bez odpowiedzi.
        No offers have been written down.\tNie zapisano żadnych ofert.
        No option beats each other one.\tŻadna opcja nie pokonuje każdej innej.
        No option has more dots for it than against it.\tŻadna opcja nie ma więcej kropek za niż przeciw.
        No option has the majority that was needed.\tŻadna opcja nie ma wymaganej większości.
        No option reached the majority that was needed.\tŻadna opcja nie osiągnęła wymaganej większości.
        No organisation called “%1” is joined into another.\tŻadna instytucja o nazwie „%1” nie jest połączona z inną.
        No organisation is called so. Esc lists all of them; n writes one down.\tŻadna instytucja tak się nie nazywa. Esc pokazuje wszystkie; klawisz n dodaje instytucję.
        No organisation is called “%1”. See them all: halqa organisation FILE list.\tŻadna instytucja nie nazywa się „%1”. Zobacz wszystkie: halqa organisation FILE list.
        No organisation is in focus.\tŻadna instytucja nie jest wybrana.
        No other line is like that.\tŻadna inna wypowiedź nie pasuje.
        No other question is like that.\tNie ma innego takiego pytania.
        No other question was merged into this one.\tZ tym pytaniem nie połączono żadnego innego.
        No paper is keyed yet.\tNie wprowadzono jeszcze żadnej karty.
        No paper is missing.\tNie brakuje żadnej karty.
        No paper of the earlier day has the code %1.\tŻadna karta wcześniejszego dnia nie ma kodu %1.
        No paper of the later day has the code %1.\tŻadna karta późniejszego dnia nie ma kodu %1.
        No papers that people filled in themselves were kept on this day.\tTego dnia nie zapisano kart, które ludzie wypełniają sami.
        No papers with codes were issued for this poll. Esc, then i draws codes.\tDo tego głosowania nie ma kart z kodami. Esc, potem klawisz i losuje kody.
        No papers with themes were kept up to this day.\tDo tego dnia nie zapisano kart z tematami.
        No poverty\tKoniec z ubóstwem
        No question is listed here. Type one and press Enter.\tNa tej liście nie ma pytań. Wpisz pytanie i naciśnij Enter.
        No question is on the floor.\tŻadne pytanie nie jest teraz na sali.
        No question waits.\tŻadne pytanie nie czeka.
        No question was answered yet.\tŻadne pytanie nie ma jeszcze odpowiedzi.
        No question was put off.\tŻadne pytanie nie zostało odłożone.
        No questions are asked on this day.\tTego dnia nie ma pytań z sali.
        No reservation was noted.\tNie zapisano żadnego zastrzeżenia.
        No script was found. Give a path: halqa new FILE --script my.yaml.\tNie znaleziono scenariusza. Podaj ścieżkę: halqa new FILE --script my.yaml.
        No server is known yet. Name it once: halqa sync %1 postgresql://ROLE@HOST/DATABASE\tNie jest jeszcze znany żaden serwer. Podaj go raz: halqa sync %1 postgresql://ROLE@HOST/DATABASE
        No sheet of names is in yet.\tNie wpłynął jeszcze żaden arkusz nazwisk.
        No slot was left for: %1\tZabrakło miejsca dla: %1
        No such day. Name a workshop and a day with --workshop and --day; there are: %1.\tNie ma takiego dnia. Podaj warsztat i dzień przez --workshop i --day; są: %1.
        No table writes on this day.\tTego dnia żaden stół nie pisze.
        No tables are made yet, so nobody sits at one. Make them: halqa group FILE assign.\tNie ma jeszcze stołów, więc nikt przy nich nie siedzi. Utwórz je: halqa group FILE assign.
        No two assessors differ on anything here.\tNie ma tu różnic między osobami oceniającymi.
        No valid ballot came from %2: its votes are given to nobody.\tNie ma ważnej karty od: %2. Te głosy nie przypadają nikomu.\tNie ma ważnej karty od: %2. Te głosy nie przypadają nikomu.\tNie ma ważnej karty od: %2. Te głosy nie przypadają nikomu.
        No vote has been closed yet.\tŻadne głosowanie nie zostało jeszcze zamknięte.
        No vote is planned on this day. Press n to put a question to the room.\tNa ten dzień nie zaplanowano głosowania. Klawisz n zadaje sali pytanie.
        No vote was counted.\tNie policzono żadnego głosu.
        No votes of %1 go on.\tŻadne głosy nie przechodzą dalej (%1).
        No winner.\tNikt nie wygrał.
        No winner: there is no valid ballot.\tNikt nie wygrał: nie ma ważnej karty.
        No.\tNr
        Nobody answered: when to try again. After three tries a letter is next.\tNikt nie odebrał: kiedy spróbować znowu. Po trzech próbach czas na list.
        Nobody asks it any more; on one that was withdrawn: it waits again.\tNikt już o to nie pyta; na wycofanym: znów czeka.
        Nobody at these tables is called so.\tPrzy tych stołach nikt się tak nie nazywa.
        Nobody can have seen the majority for %1: %2 spoke otherwise, and %3 people are here.\tNikt nie mógł widzieć większości za %1: %2 głosowało inaczej, a obecnych jest %3.
        Nobody can say whether it is carried. Yes: %1. No: %2.\tNikt nie wie, czy przyjęto. Tak: %1. Nie: %2.
        Nobody can say whether it is carried: not every grade was counted.\tNikt nie może powiedzieć, czy przyjęto: nie policzono wszystkich stopni.
        Nobody can say which option came first: not all of them were counted.\tNie wiadomo, która opcja jest pierwsza: nie wszystkie policzono.
        Nobody can see how you voted: the ballot goes into an urn, without your code. It cannot be changed.\tNikt nie zobaczy, jak głosujesz: karta trafia do urny bez twojego kodu. Nie można jej zmienić.
        Nobody can teach: nobody here offers anything yet. Write down who offers what first.\tNikt nie może uczyć: nikt tu jeszcze niczego nie oferuje. Najpierw zapisz, kto co oferuje.
        Nobody can teach: of %1 nobody is here. Check them in, or change their category.\tNikt nie może uczyć: z kategorii %1 nikogo nie ma. Zarejestruj te osoby albo zmień ich kategorię.
        Nobody counted this option, and nobody can say how many it has.\tNikt nie policzył tej opcji i nie wiadomo, ile ma głosów.
        Nobody counts this option: everybody saw that it has the majority.\tNikt nie liczy tej opcji: wszyscy widzieli, że ma większość.
        Nobody has agreed to be listed: %1 said no, %2 were never asked. Ask them, and keep it: halqa people FILE edit NAME --consent yes.\tNikt nie zgodził się na wpis na listę: odmów: %1, bez pytania: %2. Zapytaj i zapisz: halqa people FILE edit NAME --consent yes.
        Nobody has asked anything on this day.\tTego dnia nikt o nic nie pytał.
        Nobody has asked anything yet. Type what is asked.\tNikt jeszcze o nic nie pyta. Wpisz pytanie.
        Nobody has been checked in, so there is nobody to seat. Check people in first.\tNikogo nie zarejestrowano, więc nie ma kogo rozsadzać. Najpierw zarejestruj osoby.
        Nobody has come yet. Letters of thanks are made after the day.\tNikogo jeszcze nie było. Listy z podziękowaniem robi się po dniu.
        Nobody has rated this.\tNikt tego nie ocenił.
        Nobody has taken anything on yet.\tNikt się jeszcze do niczego nie zobowiązał.
        Nobody has taken anything on yet. Lines of the kind action stand here, from all days.\tNikt się jeszcze niczego nie podjął. Tu są wypowiedzi rodzaju „działanie”, ze wszystkich dni.
        Nobody has this number here.\tNikt nie ma tu tego numeru.
        Nobody in this file has the id %1. Give the name of the new person.\tNikt w tym pliku nie ma identyfikatora %1. Podaj nazwisko nowej osoby.
        Nobody in this file has the id %1. Look with halqa people FILE find NAME.\tNikt w tym pliku nie ma identyfikatora %1. Szukaj przez halqa people FILE find NAME.
        Nobody in this file is called “%1”, no person and no organisation. Look with %2 or %3.\tNikt w tym pliku nie nazywa się „%1”, ani osoba, ani instytucja. Szukaj przez %2 lub %3.
        Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.\tNikt w tym pliku nie nazywa się „%1”. Sprawdź pisownię albo dodaj --walk-in, żeby wpuścić nową osobę.
        Nobody in this file is called “%1”. Look with halqa people FILE find NAME.\tNikt w tym pliku nie nazywa się „%1”. Szukaj przez halqa people FILE find NAME.
        Nobody in this file is called “%1”. Nothing was written; check the spelling, or keep the name as it is with --confirm.\tNikt w tym pliku nie nazywa się „%1”. Niczego nie zapisano; sprawdź pisownię albo zachowaj nazwę z --confirm.
        Nobody is called on this day.\tTego dnia do nikogo się nie dzwoni.
        Nobody is called on this day. Choose a later day on which people are called.\tTego dnia do nikogo się nie dzwoni. Wybierz późniejszy dzień, w którym się dzwoni.
        Nobody is called so.\tNikt się tak nie nazywa.
        Nobody is called so. A digit takes who stands here; Ctrl-N writes down somebody without invitation.\tNikt się tak nie nazywa. Cyfra wybiera osobę z listy; Ctrl-N zapisuje osobę bez zaproszenia.
        Nobody is called so. Ctrl-N writes down somebody without invitation.\tNikt się tak nie nazywa. Ctrl-N dopisuje kogoś bez zaproszenia.
        Nobody is called so. Esc lists everybody; n writes somebody down.\tNikt się tak nie nazywa. Esc pokazuje wszystkich; klawisz n dodaje osobę.
        Nobody is called “%1”.\tNikt się tak nie nazywa: „%1”.
        Nobody is found by this. Esc lists everybody.\tNikogo tak nie znaleziono. Esc pokazuje wszystkich.
        Nobody is found.\tNikogo nie znaleziono.
        Nobody is found. Enter again, or Ctrl-N, writes down somebody without invitation.\tNikogo nie znaleziono. Jeszcze raz Enter albo Ctrl-N zapisuje osobę bez zaproszenia.
        Nobody is here yet. Check people in first (F3); then a seats them.\tNikogo jeszcze nie ma. Najpierw zarejestruj osoby (F3); potem klawisz a je rozsadzi.
        Nobody is here yet. Type two letters of a name.\tNikogo jeszcze nie ma. Wpisz dwie litery nazwiska lub imienia.
        Nobody is in focus any more.\tNikt już nie jest wybrany.
        Nobody is in focus.\tNikt nie jest wybrany.
        Nobody is in focus. Type a name first.\tNikt nie jest wskazany. Najpierw wpisz nazwisko.
        Nobody is invited to a day in a room that is ahead. Import the people first, or choose a day that has not passed.\tNikt nie jest zaproszony na dzień na sali, który jest przed nami. Najpierw wczytaj osoby albo wybierz dzień, który jeszcze nie minął.
        Nobody is invited to this workshop, and nobody came.\tNa ten warsztat nikogo nie zaproszono i nikt nie przyszedł.
        Nobody is invited yet. Import the people, or make blank badges to write on.\tNikogo jeszcze nie zaproszono. Wczytaj osoby albo utwórz puste identyfikatory do wypełnienia.
        Nobody is invited yet. The directory (F8) reads a list with r.\tNikt nie jest jeszcze zaproszony. Spis osób (F8) wczytuje listę klawiszem r.
        Nobody is joined on a likeness: codes that differ by one slip of the pen are offered, and count once you accept them with --accept BEFORE=AFTER. Those that may as soon be two people's are named beside them, and are joined in the same way by whoever has both papers in hand. Codes that stand on one day alone are listed. Of fewer than five who answered both times nothing is said, nor where what one to four others said could be computed from it and from what each day says.\tNikogo nie łączy się na podstawie podobieństwa: kody różniące się drobną pomyłką są propozycją i liczą się, gdy przyjmiesz je przez --accept BEFORE=AFTER. Te, które równie dobrze mogą należeć do dwóch osób, są wymienione obok i łączy je tak samo ten, kto ma obie karty w ręku. Kody tylko z jednego dnia są wypisane. O mniej niż pięciu osobach, które odpowiedziały oba razy, nic się nie mówi, ani tam, gdzie z tego i z tego, co mówi każdy dzień, dałoby się obliczyć odpowiedzi od jednej do czterech innych osób.
        Nobody is left to propose.\tNie ma już kogo zaproponować.
        Nobody is linked yet. See: halqa link FILE propose.\tNikt nie jest jeszcze powiązany. Zobacz: halqa link FILE propose.
        Nobody is named.\tNikogo nie wymieniono z nazwiska.
        Nobody is paired in this activity: its kind is not pairing.\tW tym punkcie nikt nie jest łączony w pary: nie jest on rodzaju pairing.
        Nobody is paired on this day yet. Propose pairs first.\tW tym dniu nie ma jeszcze par. Najpierw zaproponuj pary.
        Nobody is paired on this day.\tW tym dniu nie ma par.
        Nobody is paired with whoever is in focus.\tZaznaczona osoba nie ma pary.
        Nobody is paired yet.\tNie ma jeszcze par.
        Nobody is to be called.\tNie ma do kogo dzwonić.
        Nobody is written down yet. Press r to read a list of people, or n for somebody new.\tNikogo jeszcze nie zapisano. r wczytuje listę osób, n zapisuje kogoś nowego.
        Nobody may ever know who voted how: ballots with codes go into the urn.\tNikt nigdy nie ma wiedzieć, kto jak głosował: karty z kodami trafiają do urny.
        Nobody of the directory has taken anything on. Say who: halqa line FILE edit … --owner NAME.\tNikt ze spisu osób niczego się nie podjął. Podaj kto: halqa line FILE edit … --owner NAME.
        Nobody seems to be written down twice.\tNikt nie wydaje się zapisany dwa razy.
        Nobody sits at a table of %1 yet.\tNikt jeszcze nie siedzi przy stole: %1.
        Nobody sits yet. Press a to seat everybody.\tNikt jeszcze nie siedzi. Klawisz a rozsadza wszystkich.
        Nobody wants to learn: nobody here needs anything yet. Write down who needs what first.\tNikt nie chce się uczyć: nikt tu jeszcze niczego nie potrzebuje. Najpierw zapisz, kto czego potrzebuje.
        Nobody wants to learn: of %1 nobody is here. Check them in, or change their category.\tNikt nie chce się uczyć: z kategorii %1 nikogo nie ma. Zarejestruj te osoby albo zmień ich kategorię.
        Nobody was asked in writing: the file holds no survey of this day.\tNikogo nie pytano na piśmie: w pliku nie ma ankiety z tego dnia.
        Nobody was reached yet. Type two letters of a name.\tNikt jeszcze nie odpowiedział. Wpisz dwie litery nazwiska lub imienia.
        Nobody who is here is in focus. Type a name first.\tNie jest wybrana żadna osoba z sali. Najpierw wpisz nazwisko.
        Nobody who is invited is called so. %1 may be meant: a digit or the arrows take them in uninvited.\tNikt z zaproszonych się tak nie nazywa. Może to: %1. Cyfra lub strzałki rejestrują bez zaproszenia.
        Nobody who learns is in focus.\tNie zaznaczono nikogo, kto się uczy.
        Nobody who may be drawn is “%1”.\tWśród osób, które można wylosować, nie ma „%1”.
        Nobody’s row says where they come from. Press n for an organisation.\tPrzy żadnej osobie nie podano instytucji. Klawisz n dodaje instytucję.
        None has Arabic letters: papers would show boxes\tżadna nie ma liter arabskich: na papierze byłyby kwadraty
        None has been adopted yet.\tŻadnej jeszcze nie przyjęto.
        None of the first lines is a heading, such as “Name;Organisation;City;E-mail”. Where it is in other words, say its line: --header-row 1; where there is none, --header-row 0. Seen: %1.\tŻaden z pierwszych wierszy nie jest nagłówkiem takim jak „Imię i nazwisko;Instytucja;Miasto;E-mail”. Jeśli jest w innych słowach, podaj jego wiersz: --header-row 1; jeśli go nie ma, podaj --header-row 0. Jest: %1.
        None of them is taken.\tŻadna nie jest wczytywana.
        Norwegian\tnorweski
        Not at one table, though they belong together: %1\tPrzy różnych stołach, choć mają siedzieć razem: %1
        Not carried, for %1 person blocks it.\tOdrzucono, bo %1 osoba blokuje.\tOdrzucono, bo %1 osoby blokują.\tOdrzucono, bo %1 osób blokuje.
        Not carried, for %1 person blocks it: %2.\tOdrzucono, bo %1 osoba blokuje: %2.\tOdrzucono, bo %1 osoby blokują: %2.\tOdrzucono, bo %1 osób blokuje: %2.
        Not carried, with %1 yes to %2 no.\tOdrzucono: %1 na tak, %2 na nie.
        Not carried: %1 yes, %2 no.\tOdrzucono: %1 na tak, %2 na nie.
        Not carried: %1.\tOdrzucono: %1.
        Not carried: everybody saw that most are not for it, and nobody counted them all.\tOdrzucono: wszyscy widzieli, że większość nie jest za, i nikt nie policzył wszystkich.
        Not carried: everybody saw that no has the majority, and nobody counted it. Yes: %1.\tOdrzucono: wszyscy widzieli, że „nie” ma większość, i nikt tego nie liczył. Tak: %1.
        Not everything is counted yet.\tNie wszystko jest jeszcze policzone.
        Not everything was counted, so that nobody knows which two come first.\tNie wszystko policzono, więc nikt nie wie, które dwie są pierwsze.
        Not held anywhere yet: %1.\tJeszcze nigdzie się nie odbyły: %1.
        Not here yet: %1\tJeszcze nie ma: %1
        Not here: %1\tNie ma na sali: %1
        Not kept in any city: %1.\tNiezapisane w żadnym mieście: %1.
        Not known\tBrak danych
        Not reached yet: %1\tJeszcze bez odpowiedzi: %1
        Not saved:\tNieocalone:
        Not sent yet: the laptop does not answer. It is tried again.\tJeszcze nie wysłano: laptop nie odpowiada. Trwa kolejna próba.
        Not this person: an id or a name; several times.\tBez tej osoby: identyfikator lub nazwisko; można podać kilka razy.
        Not used: %1\tNieużywane: %1
        Not written down: %1.\tNie zapisano: %1.
        Note what somebody says who has reservations about the proposal; it stands on the paper.\tZapisz, co mówi ktoś, kto ma zastrzeżenia do propozycji; znajdzie się to w dokumencie.
        Note what somebody says who has reservations, or take a note back.\tZapisz, co mówi ktoś, kto ma zastrzeżenia, albo cofnij zapis.
        Noted at table %1: %2\tZapisano przy stole %1: %2
        Noted: %1\tZapisano: %1
        Nothing after it can be read in the file any more.\tNiczego późniejszego nie da się już odczytać w pliku.
        Nothing can be bought.\tNic nie da się sfinansować.
        Nothing can listen on %1, port %2. Choose another one: --port 8090.\tNie da się nasłuchiwać na %1, port %2. Wybierz inny: --port 8090.
        Nothing changes on the screen by that. %1\tNa ekranie nic się nie zmienia. %1
        Nothing has become yet of anything that %1 or their tables said.\tNic jeszcze nie wynikło z tego, co mówi %1 lub stoły tej osoby.
        Nothing has become yet of anything that people or their tables said.\tNic jeszcze nie wyszło z tego, co powiedziały osoby lub ich stoły.
        Nothing has been held here yet.\tNic się tu jeszcze nie odbyło.
        Nothing has been held on this yet.\tNic się jeszcze na ten temat nie odbyło.
        Nothing has been rated by a grid with classes.\tNic nie oceniono siatką z klasami.
        Nothing has changed since the last copy in %1\tOd ostatniej kopii nic się nie zmieniło: %1
        Nothing here is called so.\tNic się tak nie nazywa.
        Nothing in this file can be taken back.\tW tym pliku nie ma nic, co można by cofnąć.
        Nothing in this file has the id %1: it may have been removed.\tNic w tym pliku nie ma identyfikatora %1: mogło zostać usunięte.
        Nothing in this file names “%1”. Nothing was erased.\tNic w tym pliku nie nazywa „%1”. Niczego nie usunięto.
        Nothing is counted (%1) for %2.\tNic nie policzono (%1): %2.
        Nothing is counted yet.\tNic jeszcze nie policzono.
        Nothing is left that was said differently.\tNie zostało nic, co powiedziano inaczej.
        Nothing is linked with it yet.\tNic jeszcze nie jest z tym powiązane.
        Nothing is linked yet. Enter on a need shows what fits it.\tNic jeszcze nie jest powiązane. Enter na potrzebie pokaże, co do niej pasuje.
        Nothing is marked yet. Who wants to hand in a blank ballot says so below.\tNic jeszcze nie zaznaczono. Pustą kartę można wybrać poniżej.
        Nothing is matched on this day.\tTego dnia nie łączy się potrzeb z ofertami.
        Nothing is missing, as far as anything in the file tells.\tNiczego nie brakuje, o ile plik coś o tym mówi.
        Nothing is on the floor. %1 brings the next question.\tNa sali nie ma pytania. %1 wprowadza następne.
        Nothing is said in this row.\tW tym wierszu nic nie powiedziano.
        Nothing is said yet: write before the mark.\tNic jeszcze nie powiedziano: pisz przed znakiem.
        Nothing is written down in this activity.\tW tym punkcie nic się nie notuje.
        Nothing is written yet.\tNic jeszcze nie napisano.
        Nothing is written yet. Type what the table says.\tNic jeszcze nie zapisano. Wpisz, co mówi stół.
        Nothing is written: people sit when their tables are assigned. On later days those are awaited who are here now. Rules of the script (mixing:) are kept first; where one cannot be, it is said at which table.\tNic nie jest zapisywane: osoby siadają dopiero przy rozsadzeniu (assign). Na następne dni liczone są osoby, które są teraz na sali. Najpierw zachowywane są reguły scenariusza (mixing:); jeśli którejś nie da się zachować, podaje się, przy którym stole.
        Nothing of this day is in the file yet. The day in hand is made in the evening.\tW pliku nie ma jeszcze nic z tego dnia. Dzień na jednej stronie powstaje wieczorem.
        Nothing open that they took on.\tNie ma otwartych zobowiązań.
        Nothing sets it by the network: compare it with a telephone\tNic go nie ustawia z sieci: porównaj z telefonem
        Nothing that the file knows of is missing.\tNie brakuje niczego, co plik zna.
        Nothing waits. Type a question and press Enter.\tNic nie czeka. Wpisz pytanie i naciśnij Enter.
        Nothing was counted.\tNiczego nie policzono.
        Nothing was done. It was asked: %1\tNic nie zrobiono. Pytanie brzmiało: %1
        Nothing was erased.\tNiczego nie usunięto.
        Nothing was erased: look at it with --dry-run, then repeat it with --yes. What is erased is gone.\tNiczego nie usunięto: obejrzyj to z --dry-run, potem powtórz z --yes. Co usunięte, to stracone.
        Nothing was erased: nobody answered.\tNiczego nie usunięto: nikt nie odpowiedział.
        Nothing was imported, only tried: %1\tNiczego nie wczytano, to była próba: %1
        Nothing was linked on this day yet.\tTego dnia nic jeszcze nie powiązano.
        Nothing was opened on this laptop yet. What first?\tNa tym laptopie nic jeszcze nie otwarto. Od czego zacząć?
        Nothing was printed: %1 cannot be written (%2). Make room there, or set TMPDIR.\tNiczego nie wydrukowano: nie można zapisać %1 (%2). Zrób tam miejsce albo ustaw TMPDIR.
        Nothing was printed: lp refused it and did not say why. Look at the printer, then try again.\tNiczego nie wydrukowano: lp odmówił i nie podał powodu. Sprawdź drukarkę i spróbuj jeszcze raz.
        Nothing was printed: lp said “%1”. Look at the printer, then try again.\tNiczego nie wydrukowano: lp odpowiedział „%1”. Sprawdź drukarkę i spróbuj jeszcze raz.
        Nothing was said differently.\tNic nie zostało zapisane różnie.
        Nothing was taken back that could be brought back.\tNie cofnięto niczego, co można by przywrócić.
        Nothing was taken back.\tNiczego nie cofnięto.
        Nothing was written down.\tNic nie zapisano.
        Nothing was written since %1. Is the clock right?\tOd %1 nic nie zapisano. Czy zegar dobrze chodzi?
        Nothing was written: do it once all have met, or add --confirm.\tNic nie zapisano: zrób to, gdy wszyscy się spotkają, albo dodaj --confirm.
        Nothing was written: do it once all have met.\tNic nie zapisano: zrób to, gdy wszyscy się spotkają.
        Nothing was written: the text is empty.\tNiczego nie zapisano: tekst jest pusty.
        Nothing was written; to keep the text as it is, add %1.\tNiczego nie zapisano; żeby zapisać treść bez zmian, dodaj %1.
        Nothing would be left on the paper: choose one part at least.\tW dokumencie nic by nie zostało: wybierz co najmniej jedną część.
        Now\tTeraz
        Number\tNumer
        Number of these\tIch liczba
        Number, or by when\tNumer albo do kiedy
        Numbers and single ballots for one source:\tLiczby i pojedyncze karty z jednego źródła:
        Numbers were counted here. Take them back before you key single ballots, or choose another source.\tTu liczono liczbami. Cofnij je, zanim wprowadzisz pojedyncze karty, albo wybierz inne źródło.
        OK\tznośna
        OPEN\tOTWARTE
        OPTIONS:\tOPCJE:
        OVERVIEW:\tOPIS:
        Of\tZ
        Of %1 line it is not kept who said it, as the list asks.\tPrzy %1 wypowiedzi nie zapisano, kto to powiedział: tak chce lista.\tPrzy %1 wypowiedziach nie zapisano, kto to powiedział: tak chce lista.\tPrzy %1 wypowiedziach nie zapisano, kto to powiedział: tak chce lista.
        Of a person: v reached, n no answer and when again, w wrong number, r does not want to. Of what they took on: v done, o under way, x dropped. Then what was said.\tOsoba: v jest odpowiedź, n brak odpowiedzi i kiedy znowu, w zły numer, r nie chce. To, czego się podjęła: v zrobione, o w toku, x zaniechane. Potem to, co powiedziano.
        Of a prompt: the few words on its tab.\tWątku: kilka słów na jego zakładce.
        Of a walk-in; otherwise tells people of one name apart.\tInstytucja osoby bez zaproszenia; poza tym rozróżnia osoby o tym samym nazwisku.
        Of an activity: the word to the facilitator.\tPunktu programu: uwaga dla moderatora.
        Of everything that was rated, a line each, where nothing is named. By the points, the weights and the floors of the grid. No class is given while a criterion that some class asks for is not rated, while two assessors differ or one of them has changed a mark after they had agreed, or while the vote that gives the weights is open. While a workshop has yet to vote the class is provisional. It is given by the edition of the grid by which it was rated; --edition names another one. Its seal is made of what is rated, of every mark, weight and criterion: --seal says whether a printed one is still that of the file, and which answer is another one now; --covers lists all that it is made of.\tZe wszystkiego, co oceniono, po jednym wierszu, gdy niczego nie wskazano. Klasa wynika z punktów, wag i progów siatki. Klasy nie przyznaje się, dopóki kryterium wymagane przez jakąś klasę nie jest ocenione, dopóki oceny dwóch osób się różnią albo jedna z nich zmieniła ocenę po uzgodnieniu, lub dopóki głosowanie dające wagi jest otwarte. Dopóki jakiś warsztat ma jeszcze głosować, klasa jest tymczasowa. Przyznaje się ją według wersji siatki, którą oceniano; --edition wskazuje inną. Jej pieczęć powstaje z tego, co oceniono, z każdej oceny, wagi i kryterium: --seal mówi, czy wydrukowana nadal jest pieczęcią pliku i która odpowiedź jest teraz inna; --covers wypisuje wszystko, z czego powstała.
        Of fewer than 5 papers nothing is told.\tO mniej niż 5 kartach nic się nie mówi.
        Of invited\tOdsetek
        Of no axis\tPoza osiami
        Of people nothing is said that fewer than five of them answered, criterion by criterion. By category where papers say one: what fewer than five say is left out, and as much else as would give it away. Their papers are not listed one by one, but for whoever keys them and corrects them (--papers). What two assessors say is not shown before both have said it.\tO osobach nie mówi się niczego, na co odpowiedziało mniej niż pięć z nich, kryterium po kryterium. Według kategorii tam, gdzie karty ją podają: co mówi mniej niż pięć osób, pomija się, i tyle innego, ile by to zdradziło. Ich kart nie wypisuje się po kolei, chyba że dla tego, kto je wpisuje i poprawia (--papers). Tego, co mówią dwie osoby oceniające, nie pokazuje się, zanim obie tego nie powiedzą.
        Of the telephone “%1” a spreadsheet kept a few digits alone. It was left out.\tZ numeru telefonu „%1” arkusz kalkulacyjny zachował tylko kilka cyfr. Pominięto go.
        Of this day\tZ tego dnia
        Of “%1” at least %2 shall be drawn, but only %3 may be.\tZ „%1” trzeba wylosować co najmniej %2, a można tylko %3.
        Of “%1” papers were kept by which more is better, or less; it would be the other way round. Give the new criterion another id.\tKarty o „%1” zapisano z jednym kierunkiem (lepiej więcej albo lepiej mniej); byłby odwrotny. Nadaj nowemu kryterium inny identyfikator.
        Offer\tOferta
        Offers\tOferty
        Offers:\tOferty:
        On %1, %2: %3\t%1, %2: %3
        On %2, %1 person came together again in %4 for %3 (%5); the theme was %6.\t%4, %2: na „%3” (%5) znów przyszła %1 osoba; temat: %6.\t%4, %2: na „%3” (%5) znów przyszły %1 osoby; temat: %6.\t%4, %2: na „%3” (%5) znów przyszło %1 osób; temat: %6.
        On %2, %1 person came together in %3 for %4; the theme was %5.\t%3, %2: spotkała się %1 osoba; %4; temat: %5.\t%3, %2: spotkały się %1 osoby; %4; temat: %5.\t%3, %2: spotkało się %1 osób; %4; temat: %5.
        On %2, %1 person came together in %3 for day %4 of %5 of %6; the theme was %7.\t%3, %2: spotkała się %1 osoba; dzień %4 z %5, %6; temat: %7.\t%3, %2: spotkały się %1 osoby; dzień %4 z %5, %6; temat: %7.\t%3, %2: spotkało się %1 osób; dzień %4 z %5, %6; temat: %7.
        On a ballot’s line: two at one rank, a rank left empty, a paper that nobody can read.\tW wierszu karty: dwie opcje na jednym miejscu, puste miejsce, karta nieczytelna.
        On another date, though papers may name this one: %1.\tInna data, choć obecna może być już na wydrukach: %1.
        On paper\tKarty
        On paper, with the whole list: %1\tNa papierze, z całą listą: %1
        On several days\tW kilku dniach
        On the floor\tNa sali
        On the laptop’s own hotspot nothing is to be set. On somebody’s router, “client isolation” or “guest network” has to be off.\tNa hotspocie laptopa nie trzeba nic ustawiać. Na czyimś routerze „izolacja klientów” i „sieć dla gości” muszą być wyłączone.
        On the list\tNa liście
        On the options of a theme at most: %1.\tNajwyżej na opcje jednego tematu: %1.
        On the wall\tŚciana
        On this day no questions are collected by telephone. Raise your hand, or ask at a table.\tTego dnia pytania nie są zbierane przez telefon. Podnieś rękę albo zapytaj przy stole.
        On this day nobody sits at tables.\tTego dnia nikt nie siedzi przy stołach.
        On this day nothing is written down at tables.\tTego dnia przy stołach nic się nie zapisuje.
        On this day people are called or written to: who was reached did not come, and does not leave.\tTego dnia się dzwoni albo pisze: kto odpowiedział, nie był na sali i z niej nie wychodzi.
        On this day people come into a room. Calls belong to a day on which people are called or written to.\tTego dnia ludzie przychodzą na salę. Rozmowy należą do dnia, w którym się dzwoni lub pisze.
        On which line does the heading stand?\tW którym wierszu jest nagłówek?
        One ballot counted as up to %1.\tJedna karta liczyła się najwyżej jako %1.
        One console is on one file. Leave with %1, then type %2; %3 alone asks which, of those opened last.\tJedna konsola to jeden plik. Wyjdź przez %1, potem wpisz %2; samo %3 pyta, który z ostatnio otwieranych.
        One decision\tJedna decyzja
        One letter more.\tJeszcze jedna litera.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds.\tJedna z dwóch osób zmieniła ocenę po uzgodnieniu: to już nie obowiązuje.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds. They differ on %1. Settle it again.\tJedna z dwóch osób zmieniła ocenę po uzgodnieniu: to już nie obowiązuje. Różnice: %1. Uzgodnij na nowo.
        One of these: %1.\tJedno z: %1.
        One person counts in this poll.\tW tym głosowaniu liczy %1 osoba.\tW tym głosowaniu liczą %1 osoby.\tW tym głosowaniu liczy %1 osób.
        One voice at the lowest grade was enough to block it.\tJeden głos na najniższym stopniu wystarczał, by zablokować.
        One vote each\tJeden głos na osobę
        One vote each, with the same question, quorum and counters. Options that are equal for the second place all go on, and it is said; --without leaves one of them out, when a lot or the room has decided so.\tPo jednym głosie, z tym samym pytaniem, kworum i skrutatorami. Opcje równe na drugim miejscu przechodzą wszystkie, o czym informuje odpowiedź; --without pomija jedną z nich, gdy tak zdecydował los lub sala.
        One vote each.\tJeden głos na osobę.
        One winner\tJeden zwycięzca
        Only %1 person may be drawn.\tWylosować można tylko %1 osobę.\tWylosować można tylko %1 osoby.\tWylosować można tylko %1 osób.
        Only a facilitator can do that. Ask for the first laptop.\tTo może zrobić tylko moderator. Poproś o to przy pierwszym laptopie.
        Only after: %1\tTylko po: %1
        Only an activity that has ended can go on.\tWznowić można tylko zakończony punkt.
        Only before: %1\tTylko przed: %1
        Only in the list: the arrow up leads there from the field.\tTylko na liście: z pola prowadzi tam strzałka w górę.
        Only in this workshop, by the script's id.\tTylko w tym warsztacie; identyfikator ze scenariusza.
        Only lines of this kind.\tTylko wypowiedzi tego rodzaju.
        Only lines with this tag.\tTylko wypowiedzi z tym znacznikiem.
        Only links of this form.\tTylko powiązania tej formy.
        Only links of this line, person or organisation.\tTylko powiązania tej wypowiedzi, osoby lub instytucji.
        Only links that have come so far: proposed, agreed or ended.\tTylko powiązania na tym etapie: proposed (proponowane), agreed (uzgodnione) lub ended (zakończone).
        Only of this activity.\tTylko z tego punktu programu.
        Only of this day, by its number or the script's id (otherwise of all days of the workshop).\tTylko o tym dniu, według numeru lub identyfikatora ze scenariusza (inaczej o wszystkich dniach warsztatu).
        Only of this table.\tTylko z tego stołu.
        Only one says so\tMówi tylko jedna osoba
        Only questions that wait have an order.\tKolejność mają tylko pytania, które czekają.
        Only seat those who have no table yet; nobody who sits moves.\tPosadź tylko osoby bez stołu; kto już siedzi, zostaje.
        Only the last so many entries.\tTylko tyle ostatnich wpisów.
        Only the people of this workshop, by the script's id.\tTylko osoby z tego warsztatu, według identyfikatora ze scenariusza.
        Only this category.\tTylko ta kategoria.
        Only this workshop, by the script's id.\tTylko ten warsztat, według identyfikatora ze scenariusza.
        Only those are named who agreed to be listed.\tWymieniono tylko osoby, które się na to zgodziły.
        Only those invited to this workshop.\tTylko zaproszeni na ten warsztat.
        Only to this person: an id, or a name.\tTylko do tej osoby: identyfikator albo nazwisko.
        Only under this prompt.\tTylko z tego wątku.
        Only what is open and past its date.\tTylko to, co jest do zrobienia i po terminie.
        Only what is open, done or dropped.\tTylko do zrobienia, zrobione albo zaniechane.
        Only what is open, later, answered or withdrawn.\tTylko otwarte, odłożone, z odpowiedzią albo wycofane.
        Only what this person or organisation says, by a part of the name.\tTylko to, co mówi ta osoba lub instytucja, po fragmencie nazwy.
        Only what this person or organisation took on, by a part of the name.\tTylko to, czego podjęła się ta osoba lub instytucja, po fragmencie nazwy.
        Only what was parked.\tTylko to, co odłożono.
        Only where nothing is linked yet. In a pairing everybody is placed first, evenly, then as well as possible; who is left out, and who would fit each other better, is said. The same file gives the same proposals. They are written down as proposed, each with its reason; with --dry-run they are only said.\tTylko tam, gdzie nic nie jest jeszcze powiązane. W parach najpierw każdy ma miejsce, po równo, potem jak najlepiej; podaje się, kto został bez pary i kto pasuje do siebie lepiej. Ten sam plik daje te same propozycje. Zapisywane są jako propozycje, każda z powodem; z --dry-run są tylko podawane.
        Open %1\tOtwórz %1
        Open a closed poll again, because something was forgotten. The journal keeps both.\tOtwórz ponownie zamknięte głosowanie, bo o czymś zapomniano. Dziennik zachowa obie czynności.
        Open a closed vote again: a count was forgotten.\tOtwórz ponownie zamknięte głosowanie: zapomniano o jakiejś liczbie.
        Open a vote: from here on its rules and options stand.\tOtwórz głosowanie: od tej chwili zasady i opcje są ustalone.
        Open from the days before\tDo zrobienia, z poprzednich dni
        Open questions\tOtwarte pytania
        Open the console on a file (the last one when none is named).\tOtwórz konsolę z plikiem (z ostatnim, jeśli żadnego nie podano).
        Open the poll. From then on its rules and options stand.\tOtwórz głosowanie. Od tej chwili zasady i opcje są ustalone.
        Opened last:\tOstatnio otwarte:
        Opened on both sides by different rules:\tOtwarte po obu stronach według różnych zasad:
        Option\tOpcja
        Option %1 belongs to none of the themes, or to several; there are %2. Give each option the tag of one of them.\tOpcja %1 nie należy do żadnego tematu albo należy do kilku; tematy: %2. Daj każdej opcji znacznik jednego z nich.
        Option %1 is not among those that are equal for the last place.\tOpcja %1 nie należy do równych na ostatnim miejscu.
        Option, by round\tOpcja, według rund
        Options\tOpcje
        Options that carry a tag, for the rules at-least and themes; options with a comma in quotation marks.\tOpcje ze znacznikiem, dla zasad at-least i themes; opcje z przecinkiem w cudzysłowie.
        Options that win; for methods with several winners.\tIle opcji wygrywa; dla metod z kilkoma zwycięzcami.
        Or so long after\tAlbo po jakim czasie
        Organisation\tInstytucja
        Organisations\tInstytucje
        Organisations invited\tInstytucje zaproszone
        Organisations take the places, not people.\tMiejsca zajmują instytucje, nie osoby.
        Organisations that came\tInstytucje obecne
        Organisations, by name\tInstytucje według nazwy
        Organisations, city by city\tInstytucje, miasto po mieście
        Organisations: who they are, what they are called, which of them are one.\tInstytucje: kim są, jak się nazywają, które są tą samą.
        Other categories together\tInne kategorie razem
        Other laptops' files or parcels.\tPliki lub paczki innych laptopów.
        Other places together\tInne miejscowości razem
        Other sheets were not read: %1.\tInnych arkuszy nie wczytano: %1.
        Other things were done since: %1 takes them back one after the other, or write it again with %2.\tOd tego czasu zrobiono inne rzeczy: %1 cofa je po kolei, albo zapisz ją ponownie przez %2.
        Others can read a code in a command line. Leave it out: it is asked for, or read as CODE LINE.\tInni mogą odczytać kod z wiersza poleceń. Pomiń go: program o niego zapyta albo odczyta go jako CODE LINE.
        Out of\tPula
        Out of whom: here (those in the room), invited, or directory.\tSpośród kogo: here (na sali), invited (zaproszeni) albo directory (spis osób).
        Outcome\tWynik
        Owner\tKto odpowiada
        PDF\tPDF
        PDF can be made\tmożna zrobić PDF
        PDF cannot be made: Pango is missing\tnie da się zrobić PDF: brakuje Pango
        PDF on A3\tPDF na A3
        PDFs in a folder\tPliki PDF w folderze
        PERSON is an id, or a name in any spelling. A whole roster comes in with halqa import.\tPERSON to identyfikator albo nazwisko w dowolnej pisowni. Całą listę wczytuje halqa import.
        PLACE is a day, an activity, a prompt or a poll: energy, energy/barriers, energy/barriers/fuel, days by number too; or city, category/firm, programme. Without --workshop it is reworded in every workshop that has it. A question that has been answered and a poll that is open keep their words.\tPLACE to dzień, punkt programu, wątek lub głosowanie: energy, energy/barriers, energy/barriers/fuel, dni także jako numery; albo city, category/firm, programme. Bez --workshop tekst zmienia się w każdym warsztacie, który go ma. Pytanie, na które ktoś odpowiedział, i głosowanie otwarte zachowują swoje słowa.
        PLANNED\tW PLANIE
        POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand still once a poll is open. An idea from which the option was taken that a closed vote chose is adopted; by a motion or fingers it is where halqa line FILE adopt says so.\tPOLL to identyfikator ze scenariusza, sam, jeśli w danych dniach ma go tylko jedno głosowanie. Zasady i opcje są niezmienne, gdy głosowanie jest otwarte. Pomysł, z którego wzięto opcję wybraną w zamkniętym głosowaniu, jest przyjęty; po wniosku lub palcach jest przyjęty, gdy zapisze to halqa line FILE adopt.
        Page %1 of %2\tStrona %1 z %2
        Pages\tStrony
        Pages in a folder\tStrony w folderze
        Pairs\tPary
        Pairs at one table so far, as written down\tPary przy jednym stole dotąd, według zapisu
        Pairs that are tied\tPary połączone więzią
        Pairs who meet in %1 round: %2 of at most %3.\tPary, które spotkają się w %1 rundzie: %2 z najwyżej %3.\tPary, które spotkają się w %1 rundach: %2 z najwyżej %3.\tPary, które spotkają się w %1 rundach: %2 z najwyżej %3.
        Pairs who meet in %1 round: %2, as many as can.\tPary, które spotkają się w %1 rundzie: %2, więcej się nie da.\tPary, które spotkają się w %1 rundach: %2, więcej się nie da.\tPary, które spotkają się w %1 rundach: %2, więcej się nie da.
        Pairs who sat at one table\tPary przy jednym stole
        Pairs with an agreed link\tPary z uzgodnionym powiązaniem
        Paper\tDokument
        Paper %1\tKarta %1
        Paper %1: \tKarta %1: 
        Paper after\tNastępna karta
        Paper before\tPoprzednia karta
        Papers\tKarty
        Papers in the pile\tKarty w stosie
        Papers of a grid\tKarty siatki
        Papers, each counted as often as it weighs: %1\tKarty, każda policzona według wagi: %1
        Part\tRozłącz
        Partnerships for the goals\tPartnerstwa na rzecz celów
        Peace, justice and strong institutions\tPokój, sprawiedliwość i silne instytucje
        People\tOsoby
        People are numbers drawn by lot, with their category where five or more have it; never names. A name that ends in .graphml is one file, any other a folder with people.csv and ties.csv.\tOsoby to wylosowane numery, z kategorią tam, gdzie ma ją pięć osób lub więcej; nigdy nazwiska. Nazwa z końcówką .graphml to jeden plik, każda inna to folder z people.csv i ties.csv.
        People in the room\tOsoby na sali
        People look for their names on this sheet: it stays in the room.\tKażdy szuka na tym arkuszu swojego nazwiska: arkusz zostaje na sali.
        People sit already. Seat everybody anew?\tOsoby już siedzą. Rozsadzić wszystkich od nowa?
        People who came\tObecne osoby
        People who voted\tGłosujący
        People without a tie among these sheets\tOsoby bez więzi wśród tych arkuszy
        People’s data\tDane osób
        Percentages are of %1.\tProcenty liczone od %1.
        Persian\tperski
        Place\tMiejsce
        Places\tMiejsca
        Places are for people, or with --organisations for organisations, whoever comes for them. There cannot be fewer than are invited already.\tMiejsca są dla osób albo, z --organisations, dla instytucji, ktokolwiek w ich imieniu przyjdzie. Nie może ich być mniej, niż już jest zaproszonych.
        Places for organisations\tMiejsca dla instytucji
        Places in %1\tMiejsca: %1
        Places: %1.\tMiejsca: %1.
        Plan all tables that are still to be made, together, and say how many people meet.\tZaplanuj razem wszystkie stoły, przy których nikt jeszcze nie siedzi, i podaj, ile osób się spotka.
        Planned\tW planie
        Planned end\tKoniec w planie
        Planned start\tPoczątek w planie
        Play a script of keys on the console, without a terminal, and print its screens.\tOdegraj na konsoli ciąg klawiszy, bez terminala, i wypisz jej ekrany.
        Play with %1 until the keys are in the fingers: nothing of it is kept.\tĆwicz z %1, aż klawisze wejdą w nawyk: nic z tego nie zostaje.
        Play with a rehearsal day: a programme in a temporary place, which is gone when you leave.\tPoćwicz na dniu próbnym: program w miejscu tymczasowym, które znika po wyjściu.
        Please check: %1 dots on %3, but the people in the room may put only %2 there.\tDo sprawdzenia: kropek (%3) jest %1, a osoby na sali mogą tam dać tylko %2.
        Please check: %1 dots on the theme “%3”, but the people in the room may put only %2 there.\tDo sprawdzenia: kropek przy temacie „%3” jest %1, a osoby na sali mogą tam dać tylko %2.
        Please check: %1 dots, but the people in the room have only %2.\tDo sprawdzenia: kropek %1, a osoby na sali mają ich tylko %2.
        Please check: %1 dots, but the people who voted have only %2.\tDo sprawdzenia: kropek %1, a głosujący mają ich tylko %2.
        Please check: %1 people voted, but only %2 are in the room.\tDo sprawdzenia: głosowało %1, a na sali jest tylko %2.
        Please check: %1 votes for %3, but only %2 people in the room.\tDo sprawdzenia: głosów (%3) jest %1, a osób na sali tylko %2.
        Please check: %1 votes for %3, but only %2 people voted.\tDo sprawdzenia: głosów (%3) jest %1, a głosujących tylko %2.
        Please check: %1 votes, but only %2 people in the room.\tDo sprawdzenia: głosów %1, a osób na sali tylko %2.
        Please check: %1 votes, but only %2 people voted.\tDo sprawdzenia: głosów %1, a głosujących tylko %2.
        Please check: for %3 one person counted %1 and another %2. Neither is in the result.\tDo sprawdzenia (%3): jedna osoba naliczyła %1, a druga %2. Żadnej z tych liczb nie ma w wyniku.
        Please check: nobody can have seen the majority for %3, since %1 spoke otherwise and %2 people were in the room.\tDo sprawdzenia (%3): nikt nie mógł widzieć większości, bo inaczej zagłosowało %1, a osób na sali było %2.
        Plug it in: a day is long\tPodłącz zasilanie: dzień jest długi
        Points\tPunkty
        Points for each\tPunkty dla każdej
        Points, then a final of two\tPunkty, potem finał dwóch
        Polish\tpolski
        Poll before\tPoprzednie głosowanie
        Port %1 is free.\tPort %1 jest wolny.
        Port %1 is taken; the next one is tried.\tPort %1 jest zajęty; wypróbowany zostanie następny.
        Portuguese\tportugalski
        Possible: %1.\tMożliwe: %1.
        Prepare a PostgreSQL database: tables, walls between them, roles.\tPrzygotuj bazę PostgreSQL: tabele, ściany między nimi, role.
        Presence, invitations, seats, lines, commitments, links, calls and ballots of OTHER are KEPT's from then on; the name of OTHER finds KEPT, and what KEPT's row leaves blank is filled. Undo takes it back.\tObecność, zaproszenia, miejsca, wypowiedzi, zobowiązania, powiązania, rozmowy i karty OTHER należą odtąd do KEPT; nazwisko OTHER prowadzi do KEPT, a puste pola KEPT zostają wypełnione. Cofa to undo.
        Press Enter first: the marked lines become the options.\tNajpierw naciśnij Enter: zaznaczone wypowiedzi staną się opcjami.
        Press o to open the poll; its rules and options then stand.\tKlawisz o otwiera głosowanie; od tej chwili zasady i opcje są ustalone.
        Press o to open the poll; its rules then stand.\tKlawisz o otwiera głosowanie; od tej chwili zasady są ustalone.
        Print JSON.\tWypisz JSON.
        Print after each screen which parts are bold, coloured and so on.\tPo każdym ekranie wypisz, co jest pogrubione, kolorowe i tak dalej.
        Print it as a PDF, on the default printer.\tWydrukuj jako PDF, na drukarce domyślnej.
        Print it on this printer; halqa printers lists them.\tWydrukuj na tej drukarce; halqa printers je wymienia.
        Print it: choose the printer and how many copies.\tDrukuj: wybierz drukarkę i liczbę egzemplarzy.
        Print on one side of the paper, or on both (sheets: one; otherwise as the printer is set).\tDrukuj na jednej stronie kartki albo na obu (arkusze: na jednej; inaczej jak ustawiono w drukarce).
        Print so many copies.\tWydrukuj tyle egzemplarzy.
        Print with halqa summary FILE --print, or halqa sheet FILE attendance --printer NAME.\tDrukuj przez halqa summary FILE --print albo halqa sheet FILE attendance --printer NAME.
        Print: %1\tDrukuj: %1
        Printer\tDrukarka
        Printing …\tDrukowanie…
        Profile\tProfil
        Profile by function\tProfil według funkcji
        Programme\tProgram
        Projects, an equal share of the money\tProjekty, równa część pieniędzy
        Projects, most votes first\tProjekty, najwięcej głosów
        Prompt\tWątek
        Propose what fits: for every need of a matching an offer, for everybody who learns in a pairing a tutor.\tZaproponuj, co pasuje: do każdej potrzeby ofertę, każdej osobie uczącej się tutora.
        Proposed, and not agreed to yet\tZaproponowane, jeszcze bez zgody
        Provisional certificate\tCertyfikat tymczasowy
        Provisional: %1 workshop has yet to vote on the weights.\tTymczasowo: %1 warsztat ma jeszcze głosować nad wagami.\tTymczasowo: %1 warsztaty mają jeszcze głosować nad wagami.\tTymczasowo: %1 warsztatów ma jeszcze głosować nad wagami.
        Put a line under another of the same activity that says the same.\tUmieść wypowiedź pod inną z tego samego punktu, która mówi to samo.
        Put a question off: say who will answer it, and by when.\tOdłóż pytanie: kto na nie odpowie i do kiedy.
        Put a question to the room that is answered by yes or no.\tZadaj sali pytanie, na które odpowiada się tak lub nie.
        Put a question to the room that nobody planned.\tZadaj sali pytanie, którego nikt nie zaplanował.
        Put a workshop, a day or an activity on another date or time.\tPrzenieś warsztat, dzień lub punkt programu na inną datę lub godzinę.
        Put grids from a file beside the script's, or new editions of them.\tDodaj do siatek ze scenariusza siatki z pliku albo ich nowe wersje.
        Put into each other:\tWłączone jedno w drugie:
        Put off everything that has not started, by as many minutes as you say.\tPrzesuń wszystko, co się jeszcze nie zaczęło, o tyle minut, ile podasz.
        Put off everything that has not started, or bring it forward.\tOpóźnij albo przyspiesz wszystko, co się jeszcze nie zaczęło.
        Put the cities of the programme side by side.\tZestaw miasta programu obok siebie.
        Put the other side in the order of what fits the line in focus, and say why.\tUłóż drugą stronę według tego, co pasuje do wybranej wypowiedzi, i powiedz dlaczego.
        Put the question back among those that wait, where it stood.\tOdłóż pytanie do czekających, tam gdzie było.
        Put two languages beside each other, in a PDF or HTML.\tUmieść dwa języki obok siebie, w PDF lub HTML.
        Put what a file holds into a parcel that another laptop takes over.\tWłóż zawartość pliku do paczki, którą przejmie inny laptop.
        Put what was pasted into the field, as one line.\tWstaw wklejony tekst do pola jako jedną wypowiedź.
        Quality education\tDobra jakość edukacji
        Question\tPytanie
        Question above\tPytanie wyżej
        Question below\tPytanie niżej
        Questions\tPytania
        Questions and answers\tPytania i odpowiedzi
        Questions from the days before\tPytania z poprzednich dni
        Questions from the floor: list, ask, bring to the floor, answer, later, withdraw, merge, move.\tPytania z sali: lista, zadanie, wprowadzenie na salę, odpowiedź, odłożenie, wycofanie, łączenie, kolejność.
        Questions that are open\tOtwarte pytania
        Questions that are open from the days before\tPytania otwarte z poprzednich dni
        Questions that were answered\tPytania z odpowiedzią
        Questions to be answered later\tPytania, na które odpowiedź będzie później
        Questions wait in a queue. Who leads the room calls them one by one.\tPytania czekają w kolejce. Osoba prowadząca wywołuje je po kolei.
        Quorum\tKworum
        Quotas\tParytety
        Quotas fill every seat, and the majority that is asked for may leave some empty. Take one of them away.\tParytety obsadzają wszystkie mandaty, a wymagana większość może zostawić niektóre puste. Usuń jedno z nich.
        Quotas go on two of category, city and organisation at most.\tParytety mogą dotyczyć najwyżej dwóch spośród kategorii, miasta i instytucji.
        Ranking, a seat for each share\tRanking, mandat za część sali
        Ranking, chains of duels\tRanking, ciągi pojedynków
        Ranking, most duels won\tRanking, wygrane pojedynki
        Ranking, points 1, 1/2, 1/3\tRanking, punkty 1, 1/2, 1/3
        Ranking, points by place\tRanking, punkty za miejsce
        Ranking, the clearest duels first\tRanking, od wyraźnych pojedynków
        Ranking, the last one goes out\tRanking, ostatnia odpada
        Ranking, the leading group\tRanking, grupa na czele
        Ranking, the least liked goes out\tRanking, najmniej lubiana odpada
        Ranking, the smallest defeat\tRanking, najmniejsza porażka
        Ranking, winner of every duel\tRanking, wygrywa każdy pojedynek
        Ranking: %1\tRanking: %1
        Rated by %1, edition %2. The later date counts.\tOcenili: %1, wersja %2. Liczy się późniejsza data.
        Rated by %2 on %3, edition %4.\tOcenia: %2; %3, wersja %4.\tOceniają: %2; %3, wersja %4.\tOceniają: %2; %3, wersja %4.
        Rated by: %1\tOcenia: %1
        Rated by: %1 · Date: %2 · Edition: %3\tOcenia: %1 · Data: %2 · Wersja: %3
        Rated on %1, edition %2.\tOcena: %1, wersja %2.
        Rates: %1\tOcenia: %1
        Ratings\tOceny
        Ratings by criteria: competences, a label, feedback, figures; their papers and what they come to.\tOceny według kryteriów: kompetencje, znak jakości, opinie, liczby; ich karty i co z nich wychodzi.
        Reached\tOdpowiedzi
        Reached last\tOstatnie odpowiedzi
        Reached, of invited\tOdpowiedzi, odsetek
        Reached: %1, invited: %2.\tOdpowiedzi: %1, zaproszone osoby: %2.
        Reached: ✓. No answer: n, and when again. Wrong number: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tJest odpowiedź: ✓. Brak odpowiedzi: n i kiedy znowu. Zły numer: w. Nie chce: r. Zrobione ☑, w toku ◐, zaniechane ☒.
        Read the day aloud, ask whether anything is wrong, then print: everybody leaves with the page.\tOdczytaj dzień na głos, zapytaj, czy coś się nie zgadza, potem wydrukuj: każdy wychodzi z kartką.
        Read your lines once more. What says the same is merged, what is nobody’s stays as it was said.\tPrzeczytaj wypowiedzi jeszcze raz. To, co się powtarza, połącz; co niczyje, niech zostanie tak, jak padło.
        Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV and XLSX (rankings, scores, crosses, answers of forms, a log of events) and Debian's tally sheets. --methods lists the methods, each with its rules; with --method also what these rules take.\tCzyta BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV i XLSX (rankingi, punkty, krzyżyki, odpowiedzi z formularzy, ciąg zdarzeń) i arkusze zliczeń Debiana. --methods wymienia metody, każdą z jej zasadami; z --method także to, co te zasady przyjmują.
        Receipts, sorted: %1\tPotwierdzenia, posortowane: %1
        Received %1. The ballot of this slip is counted.\tPrzyjęto o %1. Karta z tym kodem jest policzona.
        Received. The ballot of this slip is counted.\tPrzyjęto. Karta z tym kodem jest policzona.
        Recommendations that were adopted\tPrzyjęte rekomendacje
        Reduced inequalities\tMniej nierówności
        Refused\tOdrzucone
        Rehearsal: nothing of this is kept. Ctrl-Q leaves.\tPróba: nic z tego nie zostaje. Ctrl-Q zamyka.
        Remove\tUsuń
        Remove a line that was a mistake; the journal keeps it, and undo brings it back.\tUsuń wypowiedź zapisaną przez pomyłkę; dziennik ją zachowa, a undo przywróci.
        Remove a link that was a mistake; the journal keeps it, and undo brings it back.\tUsuń powiązanie zapisane przez pomyłkę; dziennik je zachowa, a undo przywróci.
        Remove a person who was entered by mistake and has neither come nor is invited.\tUsuń osobę wpisaną przez pomyłkę, która nie przyszła i nie jest zaproszona.
        Remove the line although a link was agreed on, which goes with it.\tUsuń wypowiedź, choć zniknie z nią uzgodnione powiązanie.
        Remove the option in focus.\tUsuń wybraną opcję.
        Removed on one side, changed on the other:\tUsunięte po jednej stronie, zmienione po drugiej:
        Removed on one side, used on the other:\tUsunięte po jednej stronie, użyte po drugiej:
        Removed, since it could not be read and named them: %1\tUsunięto plik, bo był nieczytelny i nazywał tę osobę: %1
        Removed: %1\tUsunięto: %1
        Removed: “%1”. F9 brings it back.\tUsunięto: „%1”. F9 przywraca.
        Replace %1 by\tZastąp %1 przez
        Replace %1 by %2?\tZamienić %1 na %2?
        Replace pages that somebody has changed since they were written.\tZastąp strony, które ktoś od zapisania zmienił.
        Replace the file that --output names, if it is there.\tZastąp plik podany w --output, jeśli istnieje.
        Replace the file, if it is there.\tZastąp plik, jeśli istnieje.
        Replace the files that are there.\tZastąp pliki, które tam są.
        Replace the sheets that are in already.\tZastąp arkusze, które już wpłynęły.
        Reservation\tZastrzeżenie
        Reservations\tZastrzeżenia
        Reservations that were noted\tZapisane zastrzeżenia
        Responsible consumption and production\tOdpowiedzialna konsumpcja i produkcja
        Results\tWyniki
        Revise a line: its text, kind, who says and owns it, when, about what, its tags.\tPopraw wypowiedź: treść, rodzaj, kto mówi i kto się podejmuje, termin, temat, znaczniki.
        Revise a person of the directory.\tPopraw dane osoby w spisie.
        Revise what is known of the person in focus.\tPopraw dane wybranej osoby.
        Reword a text\tZmień tekst
        Reword a text of the plan, in one language.\tZmień tekst programu, w jednym języku.
        Reworded in %1 place: %2\tZmieniono w %1 miejscu: %2\tZmieniono w %1 miejscach: %2\tZmieniono w %1 miejscach: %2
        Romanian\trumuński
        Room\tSala
        Rosters\tListy osób
        Round %1\tRunda %1
        Round %1 of %2\tRunda %1 z %2
        Round by round, pair by pair: how the ballots were counted, and what broke a tie.\tRunda po rundzie, para po parze: jak policzono karty i co rozstrzygnęło remis.
        Row\tWiersz
        Row %1: \tWiersz %1: 
        Rule\tReguła
        Rules, as key=value; in brackets what holds when none is stated.\tZasady, jako klucz=wartość; w nawiasach kwadratowych to, co obowiązuje, gdy nic nie podano.
        Rules: %1\tZasady: %1
        Run\tPlan
        Run a participatory workshop from one laptop: check in, capture, vote, print the day.\tProwadź warsztat z jednego laptopa: rejestruj, notuj, głosuj, drukuj dzień.
        Run sheet\tPlan dnia
        Run sheet, view %1\tPlan dnia, widok %1
        Russian\trosyjski
        SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. --list says which there are. A file that is there is never overwritten. In a terminal and without FILE, it asks.\tSCRIPT to ścieżka albo nazwa scenariusza zainstalowanego z Halqą lub leżącego w sessions/. --list mówi, jakie są. Istniejący plik nigdy nie jest nadpisywany. W terminalu i bez FILE padają pytania.
        SDG %1\tCel %1
        SEE ALSO\tZOBACZ TEŻ
        SQLite says: %1\tSQLite mówi: %1
        SUBCOMMANDS:\tPODPOLECENIA:
        SYNOPSIS\tSKŁADNIA
        Said\tWypowiedzi
        Said already; Enter takes it as a line of its own\tJuż powiedziane; Enter bierze jako osobną wypowiedź
        Said by\tKto mówi
        Said outside\tPowiedziane poza salą
        Said outside: %1\tPowiedziane poza salą: %1
        Same\tTyle samo
        Say all that the screen would show.\tPowiedz wszystko, co pokazałby ekran.
        Say both ends. A name of several words goes between quotation marks.\tPodaj oba końce. Nazwę z kilku słów ujmij w cudzysłów.
        Say by when it is to be reached, with --on.\tPodaj przez --on, do kiedy ma to być osiągnięte.
        Say each step line by line, as --plain does, instead of printing screens.\tMów każdy krok linia po linii, jak --plain, zamiast drukować ekrany.
        Say how it came: --channel web, letter or group.\tPodaj, jaką drogą przyszło: --channel web, letter albo group.
        Say how many are drawn: a number from 1 up.\tPodaj, ile osób losować: liczbę od 1 wzwyż.
        Say how many are tied at each moment, and whether more ties grew among those who sat together.\tPokaż, ile jest więzi w każdej chwili i czy więcej ich powstało wśród tych, którzy siedzieli razem.
        Say on standard error how long reading and counting took.\tPodaj na wyjściu błędów, ile trwało czytanie i liczenie.
        Say one of both: --take or --say.\tPodaj jedno z dwojga: --take albo --say.
        Say that an action is done.\tZapisz, że działanie jest zrobione.
        Say that an action will not be done.\tZapisz, że działania nie będzie.
        Say that an idea is adopted: it is a recommendation of the training programme from then on.\tZapisz, że pomysł przyjęto: odtąd jest rekomendacją programu szkoleń.
        Say that an idea is rejected, whatever a vote came to.\tZapisz, że pomysł odrzucono, bez względu na wynik głosowania.
        Say that nobody asks a question any more; with --back it waits again.\tPowiedz, że nikt już nie zadaje pytania; z --back znów czeka.
        Say what became of a line, from its table to the last call.\tPowiedz, co stało się z wypowiedzią, od stołu do ostatniej rozmowy.
        Say what came of it: who was reached, commitments, figures at first and now, what people say.\tPokaż, co z tego wyszło: kto odpowiedział, zobowiązania, liczby na początku i teraz, co mówią ludzie.
        Say what happens on it: --like 1, or --from day.yaml.\tPodaj, co się dzieje tego dnia: --like 1 albo --from day.yaml.
        Say what is known of an organisation, and who belongs to it.\tPokaż, co wiadomo o instytucji i kto do niej należy.
        Say what is linked, in the order in which it was kept.\tPodaj powiązania w kolejności zapisania.
        Say what is planned, and what the script said where it was amended.\tPokaż, co jest w programie i co mówił scenariusz tam, gdzie coś zmieniono.
        Say what is to change: --name, --organisation …\tPodaj, co ma się zmienić: --name, --organisation…
        Say what is to change: --to, --category …\tPodaj, co ma się zmienić: --to, --category …
        Say what is to change: the text, --kind, --by, --owner, --due, --about, --tag …\tPodaj, co ma się zmienić: treść, --kind, --by, --owner, --due, --about, --tag…
        Say what is typed on telephones, too.\tPodaj też, co wpisuje się na telefonach.
        Say what the ballots of a vote came to, round by round.\tPokaż, co wyszło z kart głosowania, runda po rundzie.
        Say what the certificate is of: a seal is that of one thing.\tPowiedz, czego dotyczy certyfikat: pieczęć jest pieczęcią jednej rzeczy.
        Say what the line is about: another line, somebody, an organisation; or nothing any more.\tWskaż, czego dotyczy wypowiedź: innej wypowiedzi, osoby, instytucji; albo już niczego.
        Say what the papers come to: the middle, the spread, and how many answered.\tPokaż, co wychodzi z kart: medianę, rozrzut i ile osób odpowiedziało.
        Say what the table said, after the options.\tPo opcjach podaj, co powiedział stół.
        Say what was asked: on the floor, waiting in order, for later, answered, withdrawn.\tPowiedz, o co pytano: na sali, czekające po kolei, odłożone, z odpowiedzią, wycofane.
        Say what was counted: --option 3 48, or 3=48, or --ballots 31.\tPodaj, co policzono: --option 3 48 albo 3=48, albo --ballots 31.
        Say what was found out about this terminal, how Arabic is shown on it, and what is settled.\tPokaż, czego się dowiedziano o tym terminalu, jak pokazuje arabski i co jest ustawione.
        Say what was written, each line with its reference.\tPokaż, co zapisano, każdą wypowiedź z odnośnikiem.
        Say what was, what is, and when the rest will be.\tPokaż, co było, co trwa i kiedy będzie reszta.
        Say what would be erased, and erase nothing.\tPowiedz, co zostałoby usunięte, i niczego nie usuwaj.
        Say what would be proposed, and write nothing.\tPodaj, co byłoby zaproponowane, i niczego nie zapisuj.
        Say what would come, and take over nothing.\tPowiedz, co by przyszło, i nic nie przejmuj.
        Say what would go and come, and leave both as they are.\tPowiedz, co by poszło i przyszło, i zostaw oba bez zmian.
        Say what would happen, and change nothing.\tPowiedz, co by się stało, i niczego nie zmieniaj.
        Say what would happen, change nothing, and end as the import would (65 where it would take nothing).\tPowiedz, co by się stało, niczego nie zmieniaj i zakończ tak jak import (65, gdy niczego by nie wczytał).
        Say when and at which table those meet who are linked, in an activity with short meetings.\tPodaj, kiedy i przy którym stole spotykają się powiązani, w punkcie z krótkimi spotkaniami.
        Say when: --on 2026-12-09, or --after \"1 month\".\tPodaj, kiedy: --on 2026-12-09 albo --after \"1 month\".
        Say where a vote stands.\tPokaż stan głosowania.
        Say where the programme stands: every city, every day, in a few numbers.\tPokaż stan programu: każde miasto, każdy dzień, w kilku liczbach.
        Say where to: --to DATE, --zone or --activity.\tPodaj, dokąd: --to DATA, --zone albo --activity.
        Say where to: --up or --down with a number from 1.\tPodaj dokąd: --up albo --down z liczbą od 1.
        Say which activity: %1.\tPodaj punkt programu: %1.
        Say which activity: --activity with one of %1.\tPodaj punkt programu: --activity, jeden z: %1.
        Say which address telephones will find, and what to do where they do not.\tPowiedz, który adres znajdą telefony i co zrobić, gdy nie znajdą.
        Say which ballots were keyed; correct one or take it back.\tPokaż, które karty wprowadzono; popraw jedną albo ją wycofaj.
        Say which category: --category with one of %1.\tPodaj kategorię: --category, jedna z: %1.
        Say which class something comes to, and what the next one asks for.\tPokaż, jaka wychodzi klasa i czego wymaga następna.
        Say which day: --day with one of %1.\tPodaj dzień: --day, jeden z: %1.
        Say which grids there are, what they rate, and how many papers each has.\tPokaż, jakie są siatki, co oceniają i ile kart ma każda.
        Say which line says the same: this one then stands under it. On a merged line: undo that.\tWskaż, która mówi to samo: ta znajdzie się pod nią. Gdy już połączona: rozłącz.
        Say which link: its id, or both its ends, each between quotation marks.\tPodaj powiązanie: identyfikator albo oba końce, każdy w cudzysłowie.
        Say which needs and offers a matching brings together, what is linked, and what fits what.\tPodaj, jakie potrzeby i oferty się spotykają, co jest powiązane i co do czego pasuje.
        Say which organisation the one in focus is the same as: it goes under in that one.\tWskaż, która to właściwie instytucja: wybrana zostanie do niej dołączona.
        Say which organisations there are, and which of them may be one.\tPokaż, jakie są instytucje i które mogą być tą samą.
        Say which people may be one: written down at two doors, or on two laptops.\tPokaż, kto może być tą samą osobą: zapisany przy dwojgu drzwiach albo na dwóch laptopach.
        Say which poll: %1.\tPodaj głosowanie: %1.
        Say which printer, with --printer: %1.\tPodaj drukarkę przez --printer: %1.
        Say which prompt: --prompt with one of %1.\tPodaj wątek: --prompt, jeden z: %1.
        Say which question asks the same: this one is then counted with it.\tWskaż pytanie o to samo: to zostanie policzone razem z nim.
        Say which scripts there are, and make nothing.\tWymień, jakie są scenariusze, i niczego nie twórz.
        Say which table: --group with 1 to %1.\tPodaj, który stół: --group od 1 do %1.
        Say which votes a day has.\tPokaż, jakie są głosowania danego dnia.
        Say which ways to vote there are, what a voter does, and when each fits.\tPokaż, jak można głosować, co robi głosujący i do czego każda metoda pasuje.
        Say which workshop: --workshop with one of %1.\tPodaj warsztat: --workshop, jeden z: %1.
        Say which: an id, or a name.\tPodaj, którą: identyfikator albo nazwę.
        Say who did what, and when.\tPokaż, kto co zrobił i kiedy.
        Say who is in the directory, by name.\tPokaż, kto jest w spisie osób, według nazwisk.
        Say who is meant by a name in lines: every line that has it, however it is spelled, names them.\tWskaż, o kogo chodzi pod nazwą: każda wypowiedź, która ją ma w dowolnej pisowni, wymienia wtedy tę osobę.
        Say who is meant with halqa line FILE settle, or write them down in the directory.\tWskaż, o kogo chodzi, poleceniem halqa line FILE settle albo dopisz go do spisu osób.
        Say who rates.\tPodaj, kto ocenia.
        Say who sits at which table.\tPokaż, kto siedzi przy którym stole.
        Say who: an id, or a name.\tPodaj kto: identyfikator albo nazwisko.
        Say whom to call, in order, with what they took on and what came of it.\tPokaż po kolei, do kogo dzwonić, z jakimi zobowiązaniami i co z tego wyszło.
        Says no, and goes back to what was open; so does any other letter, a digit, and a key that leads to a view.\tMówi „nie” i wraca do tego, co było otwarte; tak samo każda inna litera, cyfra i klawisz prowadzący do widoku.
        Says no, as any other letter does; so does a key that leads to a view, and goes there.\tMówi nie, jak każda inna litera; klawisz prowadzący do widoku też, i tam przechodzi.
        Says yes: %1.\tZnaczy tak: %1.
        Seal: %1\tPieczęć: %1
        Sealed: ballots and their receipts stand in the journal, in no order of casting (t shows them).\tZapieczętowane: karty i potwierdzenia są w dzienniku, nie w kolejności oddania (klawisz t je pokazuje).
        Seat a person at another table, or at none.\tPosadź osobę przy innym stole albo przy żadnym.
        Seat everybody\tRozsadź wszystkich
        Seat everybody at as many tables as you say.\tRozsadź wszystkich przy tylu stołach, ile podasz.
        Seat everybody who is here: categories spread, and people beside those they have not met.\tRozsadź wszystkich na sali: kategorie wymieszane, z osobami, których jeszcze nie znają.
        Seat everybody who is here: categories spread, and with people they have not met.\tRozsadź wszystkich na sali: kategorie wymieszane, z osobami, których jeszcze nie znają.
        Seat people at tables: plan, assign, list, move, clear.\tRozsadź osoby przy stołach: plan, assign, list, move, clear.
        Seat the person in focus at the table whose number was begun.\tPosadź wybraną osobę przy stole, którego numer zaczęto wpisywać.
        Seat the person in focus at the table with that number.\tPosadź wybraną osobę przy stole o tym numerze.
        Seat those who have no table; nobody who sits moves.\tPosadź osoby bez stołu; kto już siedzi, zostaje.
        Seated on both sides:\tPosadzone po obu stronach:
        Seats\tMandaty
        Seats to fill; by default what the file says, or one.\tMandaty do obsadzenia; domyślnie ile podaje plik albo jeden.
        Seats were not drawn by lot, and who was there more often sat with more people: the difference does not say what it comes from.\tMiejsc nie losowano, a kto był częściej, siedział z większą liczbą osób: różnica nie mówi, z czego wynika.
        Secret\tTajne
        Secret poll %1 is closed, and its urn was never sealed.\tTajne głosowanie %1 jest zamknięte, a jego urny nie zapieczętowano.
        Secret poll %1, “%2”: its urn can be read in part only (ballots: %3, codes: %4, receipts: %5). It is empty now: key all its papers again.\tTajne głosowanie %1, „%2”: jego urnę da się odczytać tylko częściowo (karty: %3, kody: %4, potwierdzenia: %5). Jest teraz pusta: wpisz jeszcze raz wszystkie karty.
        Secret poll %1, “%2”: what was sealed when it was closed is gone. It is open again and its urn is empty: key all its papers again.\tTajne głosowanie %1, „%2”: zniknęło to, co zapieczętowano przy jego zamknięciu. Jest znów otwarte, a jego urna pusta: wpisz jeszcze raz wszystkie karty.
        Secret poll %1: the file has not been written anew since the urn was emptied. Open it once.\tTajne głosowanie %1: od opróżnienia urny plik nie został zapisany od nowa. Otwórz go raz.
        Secret poll %1: the seal does not fit its ballots.\tTajne głosowanie %1: pieczęć nie pasuje do kart.
        Section before\tPoprzednia część
        See '%1' for detailed help.\tSzczegółowa pomoc: %1
        See one Arabic line in three ways, and choose the one that reads right.\tZobacz jeden wiersz po arabsku na trzy sposoby i wybierz ten, który dobrze się czyta.
        See: %1.\tZobacz: %1.
        Seed\tOgłoszona liczba
        Seed: %1\tOgłoszona liczba: %1
        Send to a server what it has not, and fetch what others have sent.\tWyślij na serwer, czego nie ma, i pobierz, co wysłali inni.
        Sending…\tWysyłanie…
        Serbian\tserbski
        Set a line aside for later.\tOdłóż wypowiedź na później.
        Set aside\tOdłożone
        Set aside for later\tOdłożone na później
        Set it: %1\tUstaw: %1
        Set papers of two days side by side, for the codes that stand on both.\tZestaw karty z dwóch dni, dla kodów, które są w obu.
        Set places\tUstal liczbę miejsc
        Set the line aside for later, or take it up again.\tOdłóż wypowiedź na później albo do niej wróć.
        Set the places of a workshop for a category, or for all.\tUstal miejsca warsztatu dla kategorii albo dla wszystkich.
        Settings\tUstawienia
        Settings are lines of one file, which is named in the answer: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) and language (its code, or workshop for what each workshop is held in). HALQA_BIDI, HALQA_DIGITS and HALQA_LANG go before the file, flags before both.\tUstawienia to wiersze jednego pliku, podanego w odpowiedzi: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) i language (kod języka albo workshop, czyli język każdego warsztatu). HALQA_BIDI, HALQA_DIGITS i HALQA_LANG mają pierwszeństwo przed plikiem, a opcje przed jednym i drugim.
        Settle\tUzgodnij
        Settle one: take what one side says, or say it anew.\tRozstrzygnij jedną rzecz: weź to, co mówi jedna wersja, albo powiedz na nowo.
        Settled.\tRozstrzygnięte.
        Settled: %1\tRozstrzygnięto: %1
        Several questions came from this telephone just now. Wait for a minute.\tZ tego telefonu przyszło właśnie kilka pytań. Odczekaj minutę.
        Several things stand here: “%1”. %2 was taken, one alone is kept.\tStoi tu kilka rzeczy: „%1”. Wzięto %2, zachowuje się tylko jedną.
        Several winners\tKilku zwycięzców
        Share\tUdział
        Shares no language with anybody at the table: %1\tBez języka wspólnego z innymi przy stole: %1
        Sheet of names\tArkusz nazwisk
        Sheets for the tables to write on\tArkusze do pisania na stołach
        Sheets in\tArkusze
        Shift everything that has not started, by minutes (less with -)\tPrzesuń wszystko, co się nie zaczęło, o minuty (wcześniej: z -)
        Show all lines again.\tPokaż znowu wszystkie wypowiedzi.
        Show all that is known of the organisation in focus.\tPokaż wszystko, co wiadomo o wybranej instytucji.
        Show all that is known of the person in focus.\tPokaż wszystko, co wiadomo o wybranej osobie.
        Show both sides as they were, without order and tag.\tPokaż obie strony jak przedtem, bez porządku i znacznika.
        Show help information.\tPokaż pomoc.
        Show one, with what each side says.\tPokaż jedną rzecz, z tym, co mówi każda wersja.
        Show only needs and offers with one tag or goal.\tPokaż tylko potrzeby i oferty z jednym znacznikiem lub celem.
        Show only the lines that hold what you type.\tPokaż tylko wypowiedzi zawierające to, co wpiszesz.
        Show subcommand help information.\tPokaż pomoc podpolecenia.
        Show the version.\tPokaż wersję.
        Show waiting questions to everybody, so that others can ask them too.\tPokaż wszystkim czekające pytania, aby inni też mogli je zadać.
        Shown from %1 answers on.\tPokazane od %1 odpowiedzi.
        Side by side is for pdf and html; %1 has one language after another.\tObok siebie: tylko pdf i html; %1 ma jeden język po drugim.
        Side by side stand two languages: name them with --lang fr --lang ar.\tObok siebie stoją dwa języki: podaj je przez --lang pl --lang en.
        Sides\tStrony kartki
        Signatory\tSygnatariusz
        Signature: who needs\tPodpis: kto potrzebuje
        Signature: who offers\tPodpis: kto oferuje
        Since %1\tOd: %1
        Single ballots were keyed here. Withdraw them before you count numbers, or choose another source.\tTu wprowadzano pojedyncze karty. Wycofaj je, zanim policzysz liczbami, albo wybierz inne źródło.
        Slovak\tsłowacki
        Slovenian\tsłoweński
        So far: %1.\tDotąd: %1.
        So many of a kind: category:stoker=2, city:Fès=3..4; several times.\tIle osób danego rodzaju: category:stoker=2, city:Fès=3..4; można podać kilka razy.
        So many offers for each need, three unless it says otherwise.\tTyle ofert dla każdej potrzeby, trzy, jeśli nie podano inaczej.
        So many places down.\tO tyle miejsc w dół.
        So many places up.\tO tyle miejsc w górę.
        Some entries did not pass: they are named above. The others did.\tNiektóre wpisy nie przeszły: wymieniono je wyżej. Pozostałe przeszły.
        Some letters here are no %1. Save the file as UTF-8, or state its encoding.\tNiektóre litery nie są zapisane w %1. Zapisz plik jako UTF-8 albo podaj jego kodowanie.
        Somebody changed this line meanwhile: “%1”\tKtoś tymczasem zmienił tę wypowiedź: „%1”
        Somebody corrected this ballot meanwhile: %1\tKtoś tymczasem poprawił tę kartę: %1
        Somebody else changed the line that you write anew: both texts are shown, and you say which one stays.\tKtoś inny zmienił wypowiedź, którą piszesz na nowo: widać oba teksty i mówisz, który zostaje.
        Somebody else changed this meanwhile. Nothing was written; look again, then repeat it.\tKtoś inny tymczasem to zmienił. Niczego nie zapisano; sprawdź i spróbuj jeszcze raz.
        Somebody else changed this meanwhile: the form shows it. Enter again keeps what you typed.\tKtoś inny tymczasem to zmienił: formularz to pokazuje. Jeszcze raz Enter zapisuje to, co wpisano.
        Somebody else has this number, or nobody: a letter is next.\tTen numer ma ktoś inny albo nikt: czas na list.
        Somebody else has written meanwhile: the question is another one.\tKtoś inny pisał w tym czasie: pytanie jest teraz inne.
        Somebody else rates from here on.\tOd teraz ocenia kto inny.
        Somebody new\tNowa osoba
        Somebody removed this line meanwhile. What stands in the field is a new one now.\tKtoś tymczasem usunął tę wypowiedź. To, co jest w polu, jest teraz nową.
        Somebody without invitation: name, organisation, category and city on one page. Who may be meant is offered first.\tOsoba bez zaproszenia: imię i nazwisko, instytucja, kategoria i miasto na jednej stronie. Najpierw proponowane są osoby, o które może chodzić.
        Something follows a closing quote here. Write a quote within quotes twice.\tPo cudzysłowie zamykającym coś następuje. Cudzysłów w cudzysłowie zapisz podwójnie.
        Something has changed meanwhile. What you filled in is kept.\tTymczasem coś się zmieniło. To, co wypełniono, zostaje.
        Something is being made still. Wait for it, or stop it: Esc.\tCoś jest jeszcze przygotowywane. Zaczekaj albo zatrzymaj: Esc.
        Sources of the figures\tŹródła liczb
        Sources: %1.\tŹródła: %1.
        Spanish\thiszpański
        Spent\tWydano
        Spent: %1\tWydano: %1
        Spoiled\tNieważne
        Spreadsheet\tArkusz kalkulacyjny
        Spreadsheets\tArkusze
        Start\tPoczątek
        Start an activity; another one that is running ends.\tRozpocznij punkt programu; inny, który trwa, kończy się.
        Start the activity in focus, or end it if it runs. Where much of its time is left, or another one runs, it is asked first.\tRozpocznij wybrany punkt programu albo zakończ go, jeśli trwa. Gdy zostało mu dużo czasu albo trwa inny, najpierw pada pytanie.
        Starts at\tPoczątek o
        Starts halqa-gateway, which lies beside halqa or in a folder of PATH, in this terminal; Ctrl-C stops it, and nothing that was said to be counted is lost. It listens on the network of the room alone. --check says what stands in the way, and listens to nobody. docs/phones.md says what to tell the room.\tUruchamia w tym terminalu halqa-gateway, który leży obok halqa albo w folderze z PATH; Ctrl-C go zatrzymuje i nic, co ogłoszono jako policzone, nie ginie. Nasłuchuje tylko w sieci sali. --check mówi, co przeszkadza, i nikogo nie słucha. docs/phones.md mówi, co powiedzieć sali.
        State\tStan
        Status\tStatus
        Status since\tStatus od
        Still names them, remove it yourself: %1\tNadal nazywa tę osobę, usuń samodzielnie: %1
        Stop what is being written or printed. What is on paper stays there.\tZatrzymaj zapisywanie lub drukowanie. Co jest już na papierze, zostaje.
        Stopped.\tZatrzymano.
        Stopped. If the printer had all of it already, it still comes out.\tZatrzymano. Jeśli drukarka dostała już wszystko, i tak się wydrukuje.
        Stopped. Nothing was written.\tZatrzymano. Niczego nie zapisano.
        Stopped. What went and came before is kept.\tPrzerwano. Co wcześniej wysłano i odebrano, zostaje.
        Strength of the strongest path from left to above\tSiła najmocniejszej ścieżki od lewej do góry
        Sum a day up: who came, what the tables said, what was decided, who does what.\tPodsumuj dzień: kto przyszedł, co powiedziały stoły, co ustalono, kto co robi.
        Sum up all days of the workshop.\tPodsumuj wszystkie dni warsztatu.
        Summary\tRaport
        Summary of all days here\tRaport ze wszystkich dni
        Summary of this day\tRaport z tego dnia
        Summary, view %1\tRaport, widok %1
        Sustainable Development Goals\tCele zrównoważonego rozwoju
        Sustainable cities and communities\tZrównoważone miasta i społeczności
        Swedish\tszwedzki
        Switch telephones off? Who is voting cannot hand in until they are on again.\tWyłączyć telefony? Kto teraz głosuje, nie odda głosu, dopóki znów nie zostaną włączone.
        TERM does not say which one it is\tTERM nie mówi, który to
        Table\tStół
        Table %1\tStół %1
        Table %1 differs from the journal: %2 rows too many, %3 missing.\tTabela %1 różni się od dziennika: wierszy za dużo: %2, brakuje: %3.
        Table %1, row %2, refers to something that is not there.\tTabela %1, wiersz %2, odnosi się do czegoś, czego nie ma.
        Table %1.\tStół %1.
        Table %1. Enter keeps the line.\tStół %1. Enter zapisuje wypowiedź.
        Table %1: %2\tStół %1: %2
        Table %2, %1 person\tStół %2, %1 osoba\tStół %2, %1 osoby\tStół %2, %1 osób
        Table cards\tWizytówki na stoły
        Tables\tStoły
        Tables %1\tStoły %1
        Tables are made of who is here: each category spread, people beside those they have not met. Who comes late is told the table, and nobody who sits moves.\tStoły powstają z tych, którzy są na sali: kategorie są wymieszane, obok siebie siedzą osoby, które się nie znają. Kto się spóźni, poznaje swój stół, a nikt, kto siedzi, się nie przesiada.
        Tables of %1, evenly mixed.\tStoły po %1, równo wymieszane.
        Tables of %1; %2 %3 to %4.\tStoły po %1; %2: od %3 do %4.
        Tags\tZnaczniki
        Take a line up again that was set aside.\tWróć do odłożonej wypowiedzi.
        Take a minute from the activity in focus.\tZabierz wybranemu punktowi minutę.
        Take a paper away, by its id; undo brings it back.\tWycofaj kartę, podając identyfikator; undo ją przywraca.
        Take all marks away.\tUsuń wszystkie zaznaczenia.
        Take an action up again that was done or dropped.\tWróć do działania zrobionego lub zaniechanego.
        Take back a person's invitation to a workshop.\tWycofaj zaproszenie osoby na warsztat.
        Take back the last call to somebody; undo brings it back.\tWycofaj ostatnią rozmowę z kimś; undo ją przywraca.
        Take back the last thing that was done in a file.\tCofnij ostatnią rzecz zrobioną w pliku.
        Take back the number that stands there from this source.\tCofnij liczbę zapisaną z tego źródła.
        Take back what you did last. The journal keeps both.\tCofnij ostatnią czynność. Dziennik zachowa obie.
        Take back: %1, %2?\tCofnąć: %1, %2?
        Take back: the count of --option, or everything from the source.\tCofnij: liczbę dla --option albo wszystko z tego źródła.
        Take five minutes from the activity in focus.\tZabierz wybranemu punktowi pięć minut.
        Take in a list of organisations: name, other names, category, city, country.\tWczytaj listę instytucji: nazwa, inne nazwy, kategoria, miasto, kraj.
        Take in an organisation of which nobody is in the directory yet.\tDopisz instytucję, z której nikogo jeszcze nie ma w spisie osób.
        Take it back although ballots of an open secret vote stay, or meetings or days go.\tCofnij, choć karty otwartego tajnego głosowania zostają albo znikają spotkania lub dni.
        Take over from a file too that was begun on its own, with halqa new from the same script.\tPrzejmij także z pliku zaczętego osobno przez halqa new z tego samego scenariusza.
        Take over what other laptops wrote, from their files or parcels.\tPrzejmij, co zapisały inne laptopy, z ich plików lub paczek.
        Take the ballot in focus back; its code can be used again.\tWycofaj wybraną kartę; jej kodu można użyć ponownie.
        Take the good rows even when others are refused or in doubt.\tWczytaj dobre wiersze, nawet gdy inne są odrzucone lub wątpliwe.
        Take the line out of the list. The journal keeps it; u brings it back.\tUsuń wypowiedź z listy. Dziennik ją zachowa; klawisz u ją przywróci.
        Take the paper in focus away; undo brings it back.\tUsuń wybraną kartę; cofnięcie ją przywraca.
        Take the text word for word, also what stands behind an @ or a #.\tWeź treść słowo w słowo, także to, co stoi po @ albo #.
        Take them in?\tWczytać je?
        Take these lines in\tWczytaj te wypowiedzi
        Take this roster\tWczytaj tę listę
        Take this roster? %1\tWczytać tę listę? %1
        Taken back: %1.\tCofnięto: %1.
        Taken by\tMiejsca
        Takes on\tZobowiązuje się
        Takes the line that the digit stands before.\tBierze wiersz, przed którym stoi cyfra.
        Takes what is in focus.\tBierze zaznaczony wiersz.
        Tarifit\ttarifit
        Tashelhit\ttaszelhit
        Telephone\tTelefon
        Telephone of a new person.\tTelefon nowej osoby.
        Telephone or mail\tTelefon lub e-mail
        Telephones are off.\tTelefony są wyłączone.
        Telephones are off: %1\tTelefony są wyłączone: %1
        Telephones are on already for this file.\tTelefony są już włączone dla tego pliku.
        Telephones need halqa-gateway, which is not built yet. In the folder of Halqa's sources: make gateway\tTelefony wymagają halqa-gateway, którego jeszcze nie zbudowano. W folderze źródeł Halqi: make gateway
        Telephones will find: %1\tTelefony znajdą: %1
        Telephones: %1\tTelefony: %1
        Telephones: being switched on\tTelefony: trwa włączanie
        Telephones: this laptop is on no network\tTelefony: ten komputer nie jest w żadnej sieci
        Tell only of these: names with commas between them.\tTylko te części: nazwy oddzielone przecinkami.
        Ten minutes with the real keys, in a rehearsal: halqa demo --tour.\tDziesięć minut z prawdziwymi klawiszami, na próbę: halqa demo --tour.
        Terminal\tTerminal
        Terminals treat Arabic differently. Right is where letters are joined and words run from right to left.\tTerminale różnie traktują arabski. Dobrze jest tam, gdzie litery są połączone, a słowa biegną od prawej do lewej.
        Text\tTekst
        Text in %1, cells between “%2”.\tTekst w %1, między komórkami „%2”.
        Text, Markdown, HTML and JSON go to standard output, or into a file with --output. A PDF, a spreadsheet and CSV (a folder with a file for each table) go into a file beside you, named after city and day. Without --format, the name that --output gives says which form it is. With --lang given twice, the paper is in both languages, one after the other, or --side-by-side. With --sections it tells only of what you name, with --without of everything else: --sections attendance,decisions. What ballots come to is rounded to two decimals; in JSON, CSV and spreadsheets the exact fraction stands beside it: 1.33 and 4/3.\tTekst, Markdown, HTML i JSON trafiają na standardowe wyjście albo do pliku przez --output. PDF, arkusz kalkulacyjny i CSV (folder z plikiem na każdą tabelę) trafiają do pliku w bieżącym folderze, nazwanego od miasta i dnia. Bez --format o formacie decyduje nazwa podana w --output. Gdy --lang podano dwa razy, dokument jest w obu językach, jeden po drugim albo --side-by-side. Z --sections mówi tylko o tym, co wymienisz, z --without o całej reszcie: --sections attendance,decisions. To, co dają karty, zaokrąglono do dwóch miejsc; w JSON, CSV i arkuszach obok stoi dokładny ułamek: 1,33 i 4/3.
        Thank you for coming\tDziękujemy za obecność
        Thank you for the time that you gave. This is what came of it.\tDziękujemy za poświęcony czas. Oto, co z tego wyszło.
        That makes %1 ballots, but %2 people are here.\tRazem kart: %1, a osób na sali: %2.
        That makes %1 dots on %2, but the people who are here may put %3 there.\tRazem kropek (%2): %1, a osoby na sali mogą dać tam %3.
        That makes %1 dots on the theme “%2”, but the people who are here may put %3 there.\tRazem kropek przy temacie „%2”: %1, a osoby na sali mogą dać tam %3.
        That makes %1 dots, but the ballots that were counted carry %2.\tRazem kropek: %1, a na policzonych kartach jest ich %2.
        That makes %1 dots, but the people who are here have %2.\tRazem kropek: %1, a osoby na sali mają ich %2.
        That makes %1 votes for %2 on %3 ballots.\tRazem głosów (%2): %1, a kart: %3.
        That makes %1 votes for %2, but %3 people are here.\tRazem głosów (%2): %1, a osób na sali: %3.
        That makes %1 votes on %2 ballots.\tRazem głosów: %1, a kart: %2.
        That makes %1 votes, but %2 people are here.\tRazem głosów: %1, a osób na sali: %2.
        That offer is proposed for another need too, which it fits better.\tTa oferta jest proponowana także innej potrzebie, do której pasuje lepiej.
        That was the tour. Ctrl-P finds everything by a part of its name.\tTo koniec przewodnika. Ctrl-P znajduje wszystko po kawałku nazwy.
        The action before.\tPoprzednie działanie.
        The actions that people took on: list them; done, drop, reopen.\tDziałania, których ktoś się podjął: list, done, drop, reopen.
        The activity (otherwise the one for questions that is running).\tPunkt programu (inaczej ten z pytaniami, który trwa).
        The activity above.\tPunkt wyżej.
        The activity before in which lines are written.\tPoprzedni punkt programu, w którym się notuje.
        The activity below.\tPunkt niżej.
        The activity has ended. Resume it first.\tTen punkt się zakończył. Najpierw go wznów.
        The activity has not started.\tTen punkt się nie zaczął.
        The activity has started. Stretch it, or shift what comes after it.\tTen punkt programu już trwa. Wydłuż go albo przesuń to, co po nim.
        The activity in which it is taken (otherwise the one that is running).\tPunkt programu, w którym się głosuje (inaczej ten, który trwa).
        The activity that it belongs to, with --lines and --day.\tPunkt programu, do którego należy, z --lines i --day.
        The activity that starts at another time, by the script's id.\tPunkt programu, który zaczyna się o innej porze; identyfikator ze scenariusza.
        The activity, by the script's id (otherwise the one that is running).\tPunkt programu, według identyfikatora w scenariuszu (inaczej ten, który trwa).
        The activity, by the script's id.\tPunkt programu, według identyfikatora w scenariuszu.
        The activity, by the script's id; not needed where one of the day has meetings.\tPunkt programu, według identyfikatora w scenariuszu; zbędne, gdy spotkania ma tylko jeden punkt dnia.
        The activity, where the reference does not say it.\tPunkt programu, jeśli odnośnik go nie podaje.
        The address to listen on (otherwise that of the hotspot, the wireless or the cable, in this order).\tAdres nasłuchu (inaczej adres hotspotu, sieci bezprzewodowej lub kabla, w tej kolejności).
        The answer cannot be written: %1. Look at where standard output goes.\tNie można zapisać odpowiedzi: %1. Sprawdź, dokąd prowadzi standardowe wyjście.
        The answers are\tOdpowiedzi to
        The arrival of %1 is taken back.\tWejście wycofane: %1.
        The ballot counts once, and cannot be changed from here.\tKarta liczy się raz i nie można jej stąd zmienić.
        The ballot keyed after; after the last one, a new one.\tNastępna wprowadzona karta; za ostatnią: nowa.
        The ballot keyed before, to correct it or take it back.\tPoprzednio wprowadzona karta, do poprawienia lub wycofania.
        The battery dies in the middle of a sentence: the sentence is in its field when you come back.\tBateria padła w połowie zdania: po powrocie zdanie czeka w swoim polu.
        The board on paper: to look at, to print, to write to a file.\tTablica na papierze: do obejrzenia, wydruku, zapisu w pliku.
        The category of all papers of this pile.\tKategoria wszystkich kart z tego stosu.
        The category of all voters of this pile.\tKategoria wszystkich głosujących z tego stosu.
        The category that is ticked on the paper.\tKategoria zaznaczona na karcie.
        The category, by the script's id.\tKategoria, według identyfikatora w scenariuszu.
        The category, by the script's id; all for the whole workshop.\tKategoria, identyfikator ze scenariusza; all oznacza cały warsztat.
        The cities side by side\tMiasta obok siebie
        The city.\tMiasto.
        The clock says %1, and this Halqa was made later: set it.\tZegar wskazuje %1, a ta Halqa powstała później: ustaw go.
        The clock says %1, the file %2: set it.\tZegar wskazuje %1, a plik %2: ustaw zegar.
        The code %1 was not issued for this poll. Look at the paper again.\tKodu %1 nie wydano do tego głosowania. Spójrz jeszcze raz na kartę.
        The code differs by one sign from one of another day: take that one.\tKod różni się jednym znakiem od kodu z innego dnia: weź tamten.
        The code on the paper; others on this machine can see it, so leave it out.\tKod z karty; inni na tym komputerze mogą go zobaczyć, więc go pomiń.
        The code on your slip, eight signs\tKod z twojej karty, osiem znaków
        The codes whose papers have not been keyed, in the order of the sheet.\tKody kart, których nie wprowadzono, w kolejności z arkusza.
        The college “%1” is none of the categories.\tKuria „%1” nie jest żadną z kategorii.
        The college “%1” is none of the programme's categories. Take one of these.\tKuria „%1” nie jest żadną z kategorii programu. Wybierz jedną z nich.
        The colleges\tKurie
        The column “%1” is not known and was left out.\tKolumna „%1” jest nieznana i została pominięta.
        The connection is encrypted.\tPołączenie jest szyfrowane.
        The connection is not encrypted: it does not leave this laptop.\tPołączenie nie jest szyfrowane: nie opuszcza tego laptopa.
        The connection to %1 broke off. What went and came before is kept; do it again.\tPołączenie z %1 zerwało się. Co wcześniej wysłano i odebrano, zostaje; powtórz.
        The console needs a terminal. Without one, use the commands: halqa --help\tKonsola potrzebuje terminala. Bez niego użyj poleceń: halqa --help
        The count, step by step\tLiczenie krok po kroku
        The country.\tKraj.
        The date on the paper (otherwise today; of a day that is over, that day).\tData na karcie (inaczej dziś; dla dnia, który minął, ten dzień).
        The date on the papers (otherwise today; of a day that is over, that day).\tData na kartach (inaczej dziś; dla dnia, który minął, ten dzień).
        The date on the sheets (otherwise today).\tData na arkuszach (inaczej dziś).
        The date: 2026-12-09, 9/12 or 9 décembre.\tData: 2026-12-09, 9/12 albo 9 grudnia.
        The day\tDzień
        The day by the clock\tDzień godzina po godzinie
        The day has a poll “%1” already. Choose another id.\tTen dzień ma już głosowanie „%1”. Wybierz inny identyfikator.
        The day in hand\tDzień na jednej stronie
        The day on which it was filled in, by its number or id; leave it out between days.\tDzień wypełnienia, jako numer lub identyfikator; bez niego między dniami.
        The day that it belongs to, with --lines and --activity (otherwise none).\tDzień, do którego należy, z --lines i --activity (inaczej żaden).
        The day that it is like, by its number or id.\tDzień, do którego jest podobny, jako numer lub identyfikator.
        The day to open, by its number or the script's id.\tDzień do otwarcia, według numeru albo identyfikatora w scenariuszu.
        The day, by its number or the script's id (otherwise the only one, or today).\tDzień, według numeru albo identyfikatora w scenariuszu (inaczej jedyny albo dzisiejszy).
        The difference is %1 percentage points.\tRóżnica wynosi %1 p.p.
        The digits of numbers and times: western or arabic-indic.\tCyfry liczb i godzin: western albo arabic-indic.
        The digits of what is printed: western or arabic-indic.\tCyfry wydruku: western albo arabic-indic.
        The directory: list, find, add, edit, invite, uninvite, join, remove.\tSpis osób: list, find, add, edit, invite, uninvite, join, remove.
        The disk of %1 is full. What could not be sent is sent the next time; tell whoever keeps it.\tDysk %1 jest pełny. Czego nie dało się wysłać, wyśle się następnym razem; powiadom osobę, która się nim opiekuje.
        The e-mail address.\tAdres e-mail.
        The earlier day, by its number or id.\tWcześniejszy dzień, jako numer lub identyfikator.
        The edition of the grid (otherwise that of the later papers).\tWersja siatki (inaczej ta z późniejszych kart).
        The edition of the grid (otherwise that of the papers; for new papers the newest).\tWersja siatki (inaczej ta z kart; dla nowych kart najnowsza).
        The environment's %1: %2\tZmienna środowiskowa %1: %2
        The evening\tWieczór
        The evening before\tWieczór wcześniej
        The field is full: %1 letter found no room. Keep this, and go on in a new one.\tPole jest pełne: nie zmieściła się %1 litera. Zapisz to i pisz dalej w nowym.\tPole jest pełne: nie zmieściły się %1 litery. Zapisz to i pisz dalej w nowym.\tPole jest pełne: nie zmieściło się %1 liter. Zapisz to i pisz dalej w nowym.
        The file\tPlik
        The file can be read again.\tPlik można znowu odczytać.
        The file ends within a letter. It may have been cut off.\tPlik kończy się w środku litery. Może być ucięty.
        The file has no plan.\tW pliku nie ma programu.
        The file has not been written anew since somebody was forgotten. Open it once.\tPliku nie zapisano na nowo od usunięcia czyichś danych. Otwórz go raz.
        The file has the keys halqa and grids, written as in a script. An edition with a higher version than the file's stands beside the one of before, whose papers go on meaning what they meant.\tPlik ma klucze halqa i grids, zapisane jak w scenariuszu. Wersja wyższa od tej w pliku programu staje obok poprzedniej, której karty znaczą dalej to samo.
        The file holds a programme already.\tPlik zawiera już program.
        The file is damaged: %1 saves all that can still be read.\tPlik jest uszkodzony: %1 ratuje wszystko, co da się jeszcze odczytać.
        The file is in use elsewhere: whoever opens it next clears what is left in free pages.\tPlik jest używany gdzie indziej: kto otworzy go następny, wyczyści to, co zostało na wolnych stronach.
        The file lists what was said outside: comments, letters, messages; they come in as lines.\tPlik zawiera to, co powiedziano na zewnątrz: komentarze, listy, wiadomości; wchodzą jako wypowiedzi.
        The file of another programme has taken the place of this one. Leave, and look where it came from.\tMiejsce tego pliku zajął plik innego programu. Zamknij Halqę i sprawdź, skąd się wziął.
        The file of ballots.\tPlik z kartami.
        The file or folder to write to, - for standard output (otherwise one named after programme and workshop).\tPlik lub folder do zapisania, - dla standardowego wyjścia (inaczej nazwany od programu i warsztatu).
        The file or folder to write to.\tPlik lub folder do zapisania.
        The file to make.\tPlik do utworzenia.
        The file to write to (otherwise one named after city and day).\tPlik do zapisu (inaczej nazwany od miasta i dnia).
        The file to write to, or a folder with a / at its end (otherwise a file named after city and day).\tPlik do zapisania albo folder z / na końcu (inaczej plik nazwany od miasta i dnia).
        The file to write to: .pdf, .html or .txt.\tPlik do zapisania: .pdf, .html albo .txt.
        The file to write to; - for standard output.\tPlik do zapisania; - to standardowe wyjście.
        The file with the grids.\tPlik z siatkami.
        The first action.\tPierwsze działanie.
        The first activity of a day needs the time at which it starts, such as at: \"08:30\".\tPierwszy punkt dnia potrzebuje godziny, o której się zaczyna, np. at: \"08:30\".
        The first counter is done with %1. Now the second one counts, who has not seen these numbers.\tPierwszy skrutator skończył (%1). Teraz liczy drugi, który nie widział tych liczb.
        The first day of the script is dated today, and its roster is read where one is installed. Every key works as on a real day; a bar above the footer says that it is none. No file of yours is touched, and none is remembered.\tPierwszy dzień scenariusza ma dzisiejszą datę, a jego lista osób jest czytana, jeśli jest zainstalowana. Każdy klawisz działa jak w prawdziwym dniu; pasek nad stopką mówi, że to próba. Żaden własny plik nie jest ruszany ani zapamiętywany.
        The first letter or digit replaces what stands there already; the arrows keep it.\tPierwsza litera lub cyfra zastępuje to, co już jest; strzałki to zostawiają.
        The first line.\tPierwsza wypowiedź.
        The first one.\tPierwsza osoba.
        The first option.\tPierwsza opcja.
        The first person.\tPierwsza osoba.
        The first rows:\tPierwsze wiersze:
        The folder %1 cannot be looked at.\tNie można otworzyć folderu %1.
        The folder for the copies (otherwise this file's own below $XDG_STATE_HOME).\tFolder na kopie (inaczej własny folder tego pliku w $XDG_STATE_HOME).
        The folder to write to, an archive that ends in .zip or, for xlsx, a file.\tFolder docelowy, archiwum kończące się na .zip albo, dla xlsx, plik.
        The folder to write to.\tFolder do zapisania.
        The folder; it is made where there is none.\tFolder; powstanie, jeśli go nie ma.
        The follow-up of %1 in %2 (%3) is on %4; its theme is %5. Nobody has been met or reached yet.\t%1, %2: kontynuacja (%3) jest zaplanowana na %4; temat: %5. Jeszcze nikt nie przyszedł ani nie odpowiedział.
        The follow-up of %1 in %2 (%3) was planned for %4; its theme is %5. Nothing of it is in this file.\t%1, %2: kontynuację (%3) zaplanowano na %4; temat: %5. W tym pliku nic z niej nie ma.
        The grid before.\tPoprzednia siatka.
        The grid's id.\tIdentyfikator siatki.
        The grid's id: see halqa grid FILE list.\tIdentyfikator siatki: zob. halqa grid FILE list.
        The heading is on line %1.\tNagłówek jest w wierszu %1.
        The heading stands here again; the row was left out.\tNagłówek się tu powtarza; wiersz pominięto.
        The id of a vote is of small letters, digits and hyphens: first-measures.\tIdentyfikator głosowania składa się z małych liter, cyfr i myślników: first-measures.
        The id of the new vote (otherwise that of the first, and a number).\tIdentyfikator nowego głosowania (inaczej pierwszego, z numerem).
        The id of the new vote.\tIdentyfikator nowego głosowania.
        The journal is sound: halqa verify %1 --rebuild NEW.halqa makes a new file from it.\tDziennik jest cały: halqa verify %1 --rebuild NEW.halqa tworzy z niego nowy plik.
        The journal keeps what stood there before. Of a secret vote nothing is shown before it is closed.\tDziennik zachowuje, co było przedtem. Z tajnego głosowania nic nie widać przed zamknięciem.
        The journal, pages to which nothing leads any more, the file in which SQLite keeps what it is about to change, the copies, and last the tables are read. The damaged file is not touched. The new one is sound, and says of each entry that does not stand where it stood where it was found. What could not be saved is said by name and time, and ends with exit code 65.\tCzytane są: dziennik, strony, do których nic już nie prowadzi, plik, w którym SQLite trzyma to, co ma zmienić, kopie, a na końcu tabele. Uszkodzony plik pozostaje nietknięty. Nowy jest poprawny i mówi o każdym wpisie, który nie stoi na swoim miejscu, gdzie go znaleziono. To, czego nie udało się ocalić, jest podane z nazwą i czasem, z kodem wyjścia 65.
        The journal’s head, with all that was in the urn: %1\tSkrót dziennika, ze wszystkim, co było w urnie: %1
        The language of the answer (otherwise the workshop's); papers take several.\tJęzyk odpowiedzi (inaczej język warsztatu); dokumenty przyjmują kilka.
        The language of the screen (otherwise the workshop's).\tJęzyk ekranu (inaczej język warsztatu).
        The language of the screen: %1.\tJęzyk ekranu: %1.
        The language of the text, with a country where only that says it so: fr, ar-EG.\tJęzyk tekstu, z krajem, jeżeli tylko tam tak się mówi: fr, ar-EG.
        The language of what is printed, by its code: fr.\tJęzyk wydruku, podany kodem: pl.
        The languages, as codes: ar,fr.\tJęzyki, jako kody: pl,en.
        The laptop could not write just now, and nothing is kept. Send it again.\tLaptop nie mógł teraz zapisać i nic nie zachowano. Wyślij to ponownie.
        The laptop could not write just now, and the ballot is not counted. Hand it in again.\tLaptop nie mógł teraz zapisać i karta nie jest policzona. Oddaj ją ponownie.
        The laptop does not answer. What is shown may be old.\tLaptop nie odpowiada. To, co widać, może być nieaktualne.
        The laptops that write into a file, and what people call them.\tLaptopy, które piszą do pliku, i jak się nazywają.
        The last action.\tOstatnie działanie.
        The last call to %1 is taken back.\tOstatnia rozmowa wycofana: %1.
        The last day of this workshop.\tTo ostatni dzień tego warsztatu.
        The last line.\tOstatnia wypowiedź.
        The last one.\tOstatnia osoba.
        The last option.\tOstatnia opcja.
        The last person.\tOstatnia osoba.
        The later day, by its number or id.\tPóźniejszy dzień, jako numer lub identyfikator.
        The later day, by the script's id: month-3 (otherwise the last one that has begun).\tPóźniejszy dzień, identyfikatorem ze scenariusza: month-3 (inaczej ostatni, który się zaczął).
        The letters of the file, where they cannot be told by their looks.\tKodowanie pliku, gdy nie da się go rozpoznać.
        The letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8, or add --mend.\tLitery w tym pliku zniekształcono już wcześniej: „%1” to było „%2”. Wyeksportuj go jeszcze raz jako UTF-8 albo dodaj --mend.
        The line above, the line below.\tWiersz wyżej, wiersz niżej.
        The line above.\tWypowiedź wyżej.
        The line before.\tPoprzednia wypowiedź.
        The line below; after the last one, write on.\tWypowiedź niżej; za ostatnią można pisać dalej.
        The line from its table to the last call: who said it, who took it on, what was said about it, and all that became of it, with each date.\tWypowiedź od stołu do ostatniej rozmowy: kto mówi, kto się podjął, co o niej powiedziano i co się z nią działo, z każdą datą.
        The line is kept.\tWypowiedź jest zachowana.
        The line of the heading, 0 for none (otherwise it is found).\tWiersz nagłówka, 0 to żaden (inaczej jest rozpoznawany).
        The line that it is about: its id, or its reference.\tWypowiedź, o którą chodzi: identyfikator albo odnośnik.
        The line that stays: a reference or an id.\tWypowiedź, która zostaje: odnośnik albo identyfikator.
        The line was not kept. Backspace corrects it, Esc drops it.\tWiersza nie zapisano. Backspace go poprawia, Esc porzuca.
        The line: a reference such as fuel:2:3 (of another day 1/barriers/fuel:2:3), or an id.\tWypowiedź: odnośnik, np. fuel:2:3 (z innego dnia 1/barriers/fuel:2:3), albo identyfikator.
        The lines of a day: list, edit, park, merge, move, remove; who is named in them.\tWypowiedzi z dnia: list, edit, park, merge, move, remove; kto jest w nich wymieniony.
        The lines.\tWypowiedzi.
        The link: its id, or both its ends.\tPowiązanie: identyfikator albo oba końce.
        The list before.\tPoprzednia lista.
        The list on paper: to look at, to print, to write to a file.\tLista na papierze: do obejrzenia, druku lub zapisu w pliku.
        The list or the lines have changed meanwhile. Look at it again.\tLista albo wypowiedzi tymczasem się zmieniły. Sprawdź jeszcze raz.
        The list; - for standard input.\tLista; - to standardowe wejście.
        The locale is not UTF-8, so no Arabic can be shown. Try: LC_ALL=C.UTF-8 halqa\tUstawienia regionalne nie są UTF-8, więc nie da się pokazać arabskiego. Spróbuj: LC_ALL=C.UTF-8 halqa
        The locale is not UTF-8: Arabic and accents cannot be shown\tustawienia nie są UTF-8: bez arabskiego i ogonków
        The lowest grade\tNajniższy stopień
        The lowest score, %1, is not below the highest, %2.\tNajniższa ocena (%1) nie jest niższa od najwyższej (%2).
        The marked lines become the options, in the order in which they were marked.\tZaznaczone wypowiedzi stają się opcjami, w kolejności zaznaczania.
        The marks.\tOceny.
        The matching or pairing, by the script's id; not needed where the day has one.\tPunkt z potrzebami i ofertami albo z parami, według identyfikatora w scenariuszu; zbędne, gdy w dniu jest tylko jeden.
        The matching, by the script's id; not needed where the day has one.\tPunkt łączenia, według identyfikatora ze scenariusza; zbędne, gdy dzień ma jeden.
        The middle by function\tMediana według funkcji
        The most frequent answer was %1, with %2 (%3).\tNajczęstsza odpowiedź: %1 (%2, %3).
        The most frequent answer was %1, with %2.\tNajczęstsza odpowiedź: %1 (%2).
        The most frequent answers were %1, with %2 each.\tNajczęstsze odpowiedzi: %1 (po %2).
        The motion is blocked.\tWniosek zablokowany.
        The motion is carried.\tWniosek przyjęty.
        The motion is rejected.\tWniosek odrzucony.
        The motion is tied, and so not carried.\tRemis w sprawie wniosku, a więc odrzucony.
        The name as it is to be; the one before stays as another spelling.\tNowe imię i nazwisko; poprzednie zostaje jako inny zapis.
        The name as it stands in the lines.\tNazwa tak, jak stoi w wypowiedziach.
        The name, as the person writes it.\tImię i nazwisko, tak jak osoba je zapisuje.
        The name.\tNazwa.
        The names in lines that are nobody of the file: say who is meant.\tNazwy w wypowiedziach, które nie są nikim z pliku: wskaż, o kogo chodzi.
        The network, drawn\tSieć na rysunku
        The new date: 2026-12-09, 9/12 or 9 décembre.\tNowa data: 2026-12-09, 9/12 albo 9 grudnia.
        The new file.\tNowy plik.
        The next action.\tNastępne działanie.
        The next activity in which lines are written; one that has begun meanwhile first.\tNastępny punkt programu, w którym się notuje; najpierw ten, który właśnie się zaczął.
        The next field; Shift-Tab the one before. The arrows up and down as well.\tNastępne pole; Shift-Tab poprzednie. Tak samo strzałki w górę i w dół.
        The next grid of this activity.\tNastępna siatka tego punktu.
        The next group; Shift-Tab the one before.\tNastępna grupa; Shift-Tab poprzednia.
        The next kind of line. What somebody took on stays an action.\tNastępny rodzaj. Czego ktoś się podjął, pozostaje działaniem.
        The next kind of line: idea, barrier, need, offer, action, question, note.\tNastępny rodzaj: pomysł, przeszkoda, potrzeba, oferta, działanie, pytanie, notatka.
        The next line\tNastępna wypowiedź
        The next line.\tNastępna wypowiedź.
        The next one.\tNastępna osoba.
        The next option.\tNastępna opcja.
        The next person found.\tNastępna znaleziona.
        The next person.\tNastępna osoba.
        The next poll of the day.\tNastępne głosowanie tego dnia.
        The next prompt.\tNastępny wątek.
        The next table.\tNastępny stół.
        The note stays: %1\tNotatka zostaje: %1
        The number %1 stands on this sheet twice.\tNumer %1 stoi na tym arkuszu dwa razy.
        The number as a square that a telephone reads and dials; any key comes back.\tNumer jako kwadrat, który telefon odczytuje i wybiera; dowolny klawisz wraca.
        The number of a ballot that was keyed twice or is none.\tNumer karty, którą wprowadzono dwa razy albo która nie jest kartą.
        The number of a ballot that was keyed wrongly; LINE is what stands on it.\tNumer błędnie wprowadzonej karty; LINE to, co na niej jest.
        The number of a note that is taken back.\tNumer zapisu do cofnięcia.
        The number of an option that does not go on; several times.\tNumer opcji, która nie przechodzi; można powtarzać.
        The one before.\tPoprzednia osoba.
        The one that is proposed for this terminal; halqa terminal says why.\tTen, który jest proponowany dla tego terminala; halqa terminal mówi dlaczego.
        The one that it is the same as: an id, or a name.\tInstytucja, która zostaje: identyfikator albo nazwa.
        The option before.\tPoprzednia opcja.
        The option that the one number is for, from 1; a motion's are 1 yes, 2 no, 3 abstain; of a consent scale, the grade.\tOpcja, której dotyczy liczba, od 1; dla wniosku 1 tak, 2 nie, 3 wstrzymanie się; na skali zgody stopień.
        The options, in order.\tOpcje, po kolei.
        The order drawn before the vote decided between %1.\tO wyborze między %1 zdecydowała kolejność wylosowana przed głosowaniem.
        The organisation that goes under: an id, or a name in any spelling.\tInstytucja, która przestaje istnieć osobno: identyfikator albo nazwa w dowolnej pisowni.
        The organisation that was joined: an id, or the name that it had.\tInstytucja, którą połączono: identyfikator albo jej dawna nazwa.
        The organisation: an id, or a name in any spelling.\tInstytucja: identyfikator albo nazwa w dowolnej pisowni.
        The other files are checked first and never changed. Each comes whole or not at all; what is here already stays as it is, and repeated it changes nothing. What was said differently on both sides is kept on both: halqa conflicts lists it. Ctrl-C stops it, with the file as it was.\tInne pliki są najpierw sprawdzane i nigdy nie zmieniane. Każdy przychodzi cały albo wcale; co tu już jest, zostaje, a powtórzenie nic nie zmienia. Co zapisano różnie po obu stronach, jest zachowane: wymienia to halqa conflicts. Ctrl-C przerywa, a plik zostaje, jaki był.
        The other of the two rated this by edition %1 of “%2”. Rate it by that one, or they could never agree.\tDruga osoba oceniła to według wersji %1 „%2”. Oceń według tej samej, inaczej nigdy się nie uzgodni.
        The other side.\tDruga strona.
        The pages say what --help says. FOLDER gets man1 with the pages in English, and a folder with man1 for each other language, as share/man has them: man -M FOLDER halqa reads them.\tStrony mówią to, co --help. FOLDER dostaje man1 ze stronami po angielsku i folder z man1 dla każdego innego języka, jak w share/man: czyta je man -M FOLDER halqa.
        The pairs for the whole room; page keys turn, any other key comes back.\tPary dla całej sali; PgUp i PgDn zmieniają stronę, każdy inny klawisz wraca.
        The pairs on paper, and a slip for each: to look at, to print, to write to a file.\tPary na papierze i kartka dla każdej: do obejrzenia, wydruku, zapisania w pliku.
        The paper after; after the last one, a new one.\tNastępna karta; po ostatniej nowa.
        The paper could not be made: there is not enough memory or room on the disk.\tNie udało się utworzyć dokumentu: brakuje pamięci albo miejsca na dysku.
        The paper is being made.\tDokument jest przygotowywany.
        The paper kept before, to correct it.\tKarta zapisana wcześniej, do poprawy.
        The paper of %1 is taken away.\tKarta wycofana: %1.
        The paper's id: see halqa grid FILE show GRID --papers.\tIdentyfikator karty: zobacz halqa grid FILE show GRID --papers.
        The papers of this vote carry codes: add --code, or say who voted with --voter.\tKarty tego głosowania mają kody: dodaj --code albo podaj, kto głosował, przez --voter.
        The parcel to make; nothing that is there is replaced.\tPaczka do utworzenia; nic, co tam jest, nie zostaje zastąpione.
        The percentage is of the people invited; who came before came on an earlier day, in any city.\tProcent liczy się od zaproszonych; „już wcześniej” znaczy: któregoś z poprzednich dni, w dowolnym mieście.
        The person answered. What they say follows with t.\tKtoś odebrał. Co mówi, zapisuje się klawiszem t.
        The person before.\tPoprzednia osoba.
        The person does not want to be called: nobody calls again.\tTa osoba nie chce telefonów: nikt więcej nie dzwoni.
        The person found before.\tPoprzednia znaleziona.
        The person goes home.\tOsoba wychodzi do domu.
        The person goes home. The same keys again confirm it.\tOsoba wychodzi do domu. Te same klawisze jeszcze raz potwierdzają.
        The person has taken nothing on that is open.\tTa osoba nie ma otwartych zobowiązań.
        The person in focus stands up from the table.\tWybrana osoba wstaje od stołu.
        The person who goes under: an id, or a name.\tOsoba, która znika: identyfikator albo nazwisko.
        The person who is kept: an id, or a name.\tOsoba, która zostaje: identyfikator albo nazwisko.
        The person who went home comes back.\tOsoba, która wyszła, wraca.
        The person: an id, or a name.\tOsoba: identyfikator albo nazwisko.
        The picture on the card of %1 is cut off; something may be missing after it.\tZdjęcie na wizytówce %1 jest ucięte; może czegoś po nim brakuje.
        The places of a whole workshop are for people. Take --organisations away.\tMiejsca całego warsztatu są dla osób. Opuść --organisations.
        The plan can be read nowhere, neither in the file nor in a copy: workshops, days and activities have numbers in place of their names. People, lines and votes stand in them as they stood.\tPlanu nie da się odczytać nigdzie, ani w pliku, ani w kopii: warsztaty, dni i punkty programu mają numery zamiast nazw. Osoby, wypowiedzi i głosowania są w nich takie, jakie były.
        The plan has no text at “%1”; there are %2.\tProgram nie ma tekstu w miejscu „%1”; są: %2.
        The plan: show it, move a workshop or a day, add days, reword, set places.\tProgram: pokaż go, przenieś warsztat lub dzień, dodaj dni, zmień teksty, ustal miejsca.
        The poll before it on this day.\tPoprzednie głosowanie tego dnia.
        The poll has no options yet. Harvest lines into it, or give it options.\tGłosowanie nie ma jeszcze opcji. Wybierz wypowiedzi albo dodaj opcje.
        The poll is closed. Reopen it first.\tGłosowanie jest zamknięte. Najpierw otwórz je ponownie.
        The poll is not open yet. Open it first.\tGłosowanie nie jest jeszcze otwarte. Najpierw je otwórz.
        The poll is not secret. Key its ballots as usual.\tGłosowanie nie jest tajne. Wprowadzaj karty jak zwykle.
        The poll is open. From now on its rules stand: %1.\tGłosowanie jest otwarte. Od teraz obowiązują zasady: %1.
        The poll is open: its rules and options stand. Close it first.\tGłosowanie jest otwarte: zasady i opcje są ustalone. Najpierw je zamknij.
        The poll is secret: its ballots are cast by code, and nothing else is counted.\tGłosowanie jest tajne: karty oddaje się z kodem, a nic innego się nie liczy.
        The poll, by the script's id; or as activity/poll.\tGłosowanie, według identyfikatora w scenariuszu; albo jako punkt/głosowanie.
        The port to listen on.\tPort nasłuchu.
        The printed seal is not that of the file, nor was it with any papers that the file has had: weights or criteria are others, it is of something else, or it is misread.\tWydrukowana pieczęć nie jest pieczęcią pliku ani nie była nią przy żadnych kartach, jakie plik miał: wagi lub kryteria są inne, dotyczy czegoś innego albo źle ją odczytano.
        The printed seal is that of the file: no answer, weight or criterion was changed.\tWydrukowana pieczęć jest pieczęcią pliku: nie zmieniono żadnej odpowiedzi, wagi ani kryterium.
        The printing system (CUPS) does not run on this machine. Start it (sudo systemctl start cups), or write the PDF to a file and print it elsewhere.\tSystem druku (CUPS) nie działa na tym komputerze. Uruchom go (sudo systemctl start cups) albo zapisz PDF do pliku i wydrukuj gdzie indziej.
        The printing system does not answer (%1). Look whether CUPS runs, or write the PDF to a file.\tSystem druku nie odpowiada (%1). Sprawdź, czy CUPS działa, albo zapisz PDF do pliku.
        The programme's file (otherwise the last one).\tPlik programu (inaczej ostatni).
        The programme's file to which venues may add.\tPlik programu, do którego miejsca mogą dodawać.
        The programme's file.\tPlik programu.
        The prompt and the kind of the line stand above and before the field: one key turns to the next.\tWątek i rodzaj wypowiedzi stoją nad polem i przed nim: jeden klawisz przechodzi do następnego.
        The prompt before.\tPoprzedni wątek.
        The prompt that it answers, with --activity; not needed where there is one.\tWątek, na który odpowiada, z --activity; zbędny, gdy jest tylko jeden.
        The prompt “%1” comes after this vote. Vote on what has been written before.\tWątek „%1” jest po tym głosowaniu. Głosuje się nad tym, co zapisano wcześniej.
        The prompt, by the script's id; not needed where there is one.\tWątek, według identyfikatora w scenariuszu; niepotrzebny, gdy jest tylko jeden.
        The question above.\tPytanie wyżej.
        The question and the bars alone, for the whole room. Any key comes back.\tSamo pytanie i słupki, dla całej sali. Dowolny klawisz wraca.
        The question below; after the last one, write on.\tPytanie niżej; za ostatnim pisze się dalej.
        The question has just become another one: read it first.\tPytanie właśnie się zmieniło: najpierw je przeczytaj.
        The question on the floor and the next two, in letters for the whole room. Any key comes back.\tPytanie na sali i dwa następne, literami dla całej sali. Dowolny klawisz wraca.
        The question that stays: a reference or an id.\tPytanie, które zostaje: odnośnik albo identyfikator.
        The question: a reference such as asked:1:3, or an id.\tPytanie: odnośnik, np. asked:1:3, albo identyfikator.
        The questions that were merged into this one stand for themselves again.\tPytania połączone z tym znów są osobne.
        The quorum of %1 present was not reached.\tNie osiągnięto kworum (%1 obecnych).
        The quorum of %1 present was reached.\tOsiągnięto kworum (%1 obecnych).
        The receipt shows that a ballot was taken, and not what stands on it.\tPotwierdzenie pokazuje, że karta została przyjęta, a nie co na niej jest.
        The result cannot be written as JSON. Ask for it as text.\tWyniku nie da się zapisać jako JSON. Poproś o tekst.
        The role %1 may not do this on %2. Whoever keeps the server permits it: halqa central init ADDRESS --programme FILE --venue %1\tRola %1 nie ma tego prawa na %2. Nadaje je osoba, która opiekuje się serwerem: halqa central init ADDRESS --programme FILE --venue %1
        The role %1 may too much on the server (%2): it could alter or remove what others sent. Use a venue's role.\tRola %1 może na serwerze za dużo (%2): mogłaby zmienić lub usunąć to, co wysłali inni. Użyj roli miejsca.
        The role %1 was made. Nobody can log in with it before it has a password or a certificate.\tUtworzono rolę %1. Nikt się nią nie zaloguje, zanim nie dostanie hasła lub certyfikatu.
        The roles are facilitator, note-taker and organiser; all of them where none is named. It is written as .pdf or .html, or printed as text. No file of a programme is needed.\tRole to facilitator, note-taker i organiser; wszystkie, gdy żadna nie jest podana. Zapisywane jako .pdf lub .html albo drukowane jako tekst. Plik programu nie jest potrzebny.
        The room took %1 vote.\tOdbyło się %1 głosowanie.\tOdbyły się %1 głosowania.\tOdbyło się %1 głosowań.
        The room voted on %1: %2\tSala głosowała: %1. %2
        The roster or the directory has changed meanwhile. Look at it again.\tLista albo spis osób tymczasem się zmieniły. Sprawdź jeszcze raz.
        The roster; - for standard input. Or a package of halqa export.\tLista osób; - to standardowe wejście. Albo pakiet halqa export.
        The row on that line is somebody else than whom it may be; all for every row in doubt; repeatable.\tWiersz o tym numerze to ktoś inny, niż się wydaje; all to wszystkie wątpliwe wiersze; można podać kilka razy.
        The row on that line is this person: an id, or the line of an earlier row; all for every row that may be one person alone; repeatable.\tWiersz o tym numerze to ta osoba: identyfikator albo numer wcześniejszego wiersza; all dla każdego wiersza, który może być tylko jedną osobą; można podać kilka razy.
        The rule %1 does not take “%2”; it takes %3.\tZasada %1 nie przyjmuje „%2”; przyjmuje: %3.
        The rule %1 has an option of its own: %2.\tZasada %1 ma własną opcję: %2.
        The rule %1 is stated twice.\tZasada %1 jest podana dwa razy.
        The rules keep them apart from everybody who teaches. Choose by hand all the same: h.\tReguły nie dopuszczają nikogo, kto uczy. Mimo to można wybrać ręcznie: h.
        The rules keep them apart.\tReguły ich rozdzielają.
        The run sheet is home: one key starts the activity in focus, and asks before it ends one that runs. What a delay does to the afternoon is always shown.\tPlan dnia to punkt wyjścia: jeden klawisz zaczyna wybrany punkt i pyta, zanim zakończy ten, który trwa. Zawsze widać, co opóźnienie robi z popołudniem.
        The run sheet: list, start, end, resume, extend, shift.\tPlan dnia: list, start, end, resume, extend, shift.
        The same as halqa tally says of a file of ballots; options are called by their numbers. Hands and stickers, of which there are no ballots, are in show.\tTo samo, co halqa tally mówi o pliku z kartami; opcje nazywają się swoimi numerami. Ręce i kropki, do których nie ma kart, są w show.
        The same class under %1 of the %2 weightings that people of the rooms gave.\tTa sama klasa przy %1 z %2 zestawów wag podanych na salach.
        The script asks for it: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} and groups, the number of tables. Nobody is in two places. Once people have been checked in, whoever is not there is left out, and all others stay when and where they are. halqa sheet FILE timetable prints it.\tScenariusz to przewiduje: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} i groups, liczba stołów. Nikt nie jest w dwóch miejscach. Po rejestracji nieobecni są pomijani, a wszyscy inni zachowują swoją godzinę i stół. halqa sheet FILE timetable drukuje to.
        The script asks for no timetable here. Write meetings: {minutes: 15} and groups: 8 into the activity.\tScenariusz nie przewiduje tu terminarza. Wpisz meetings: {minutes: 15} i groups: 8 do punktu programu.
        The script has no categories.\tScenariusz nie ma kategorii.
        The script has no category “%1”. It was kept as written.\tScenariusz nie ma kategorii „%1”. Zostawiono ją, jak zapisano.
        The script of keys; - for standard input.\tCiąg klawiszy; - to standardowe wejście.
        The script.\tScenariusz.
        The script: a path, or a name that halqa new --list says.\tScenariusz: ścieżka albo nazwa z halqa new --list.
        The seal does not fit the ballots: this is not what was in the urn. Look with halqa verify.\tPieczęć nie pasuje do kart: to nie to, co było w urnie. Sprawdź przez halqa verify.
        The seal is made of what is rated, of every mark, weight and criterion: one other answer is another seal. Whether it still is that of the file says: %1\tPieczęć powstaje z tego, co oceniono, z każdej oceny, wagi i kryterium: jedna inna odpowiedź to inna pieczęć. Czy nadal jest pieczęcią pliku, powie: %1
        The second round of %1.\tDruga tura głosowania %1.
        The server (otherwise the one that was named last).\tSerwer (bez niego ostatnio podany).
        The server that keeps what laptops wrote: prepare it, look at it.\tSerwer, który przechowuje to, co zapisały laptopy: przygotuj go, obejrzyj.
        The server: postgresql://ROLE@HOST/DATABASE\tSerwer: postgresql://ROLE@HOST/DATABASE
        The server: postgresql://ROLE@HOST/DATABASE (otherwise the one that was named last).\tSerwer: postgresql://ROLE@HOST/DATABASE (bez niego ostatnio podany).
        The share is of\tUdział liczony od
        The sheet of a spreadsheet, by name or number; by default the first that holds anything.\tArkusz skoroszytu, przez nazwę lub numer; domyślnie pierwszy, który coś zawiera.
        The sheet to read, by its name or number (otherwise the one that lists people).\tArkusz do odczytania, według nazwy lub numeru (inaczej ten, który wymienia osoby).
        The smallest lots are drawn.\tWylosowane są osoby z najmniejszymi losami.
        The spreadsheet could not calculate this cell: “%1”. It was taken for empty.\tArkusz nie mógł obliczyć tej komórki: „%1”. Uznano ją za pustą.
        The spreadsheet could not calculate this cell: “%1”. Put it right there and save the file again.\tArkusz nie mógł obliczyć tej komórki: „%1”. Popraw ją w arkuszu i zapisz plik ponownie.
        The spreadsheet does not show this row. It was taken all the same.\tArkusz nie pokazuje tego wiersza. Mimo to go wczytano.
        The survey has not brought any answers.\tW ankiecie nie ma odpowiedzi.
        The system has no memory or no files left. Close other programs, then try again.\tW systemie brakuje pamięci albo otwarto za dużo plików. Zamknij inne programy i spróbuj jeszcze raz.
        The table before.\tPoprzedni stół.
        The table to the left.\tStół po lewej.
        The table to the right.\tStół po prawej.
        The table with that number; it stays yours, also after a restart.\tStół o tym numerze; zostaje twój także po ponownym uruchomieniu.
        The table, from 1; 0 for none (otherwise one where people are few).\tStół, od 1; 0 to żaden (inaczej taki, przy którym jest mało osób).
        The table, from 1; 0 for none.\tStół, od 1; 0 to żaden.
        The table, from 1; not needed where there is one circle.\tStół, od 1; niepotrzebny, gdy jest jeden krąg.
        The tables are being planned.\tTrwa układanie planu stołów.
        The tables have not written anything yet (F5). Their lines will stand here; e writes an option.\tStoły jeszcze niczego nie zapisały (F5). Tu pojawią się ich wypowiedzi; klawisz e dodaje opcję.
        The tables have not written anything yet.\tStoły jeszcze niczego nie zapisały.
        The tables of %1 are cleared.\tStoły opróżnione: %1.
        The tables of another activity of the day.\tStoły innego punktu tego dnia.
        The telephone.\tTelefon.
        The terminal “%1” cannot move its cursor. Try: TERM=xterm-256color halqa\tTerminal „%1” nie umie przesuwać kursora. Spróbuj: TERM=xterm-256color halqa
        The test exchanges people whole: each takes somebody else's seats and keeps their own ties. Its p is exact: one more than how often the difference was as large then, of one more than all exchanges. The same --seed gives the same p.\tTest zamienia osoby w całości: każda bierze miejsca innej i zachowuje własne więzi. Jego p jest dokładne: o jeden więcej niż liczba przypadków, gdy różnica była tak duża, z o jeden więcej niż wszystkich zamian. To samo --seed daje to samo p.
        The text as it is to be; none to leave it.\tNowa treść; brak: bez zmian.
        The text as you saw it: when the line says something else by now, nothing is done.\tTreść, którą widać było wcześniej: jeśli wypowiedź brzmi już inaczej, nic się nie dzieje.
        The text in “%1” is missing.\tBrakuje tekstu w języku „%1”.
        The third has fewer than half as many as the first: only two go on.\tTrzecia ma mniej niż połowę ocen „dobra” pierwszej: dalej idą tylko dwie.
        The time that is left, in letters for the whole room. Any key comes back.\tPozostały czas dużymi cyframi, dla całej sali. Dowolny klawisz wraca.
        The time that the clock shows at first: 2026-12-01T08:30 (otherwise now).\tGodzina, którą zegar pokazuje na początku: 2026-12-01T08:30 (inaczej teraz).
        The time zone that the workshop is held in: Africa/Casablanca.\tStrefa czasowa, w której odbywa się warsztat: Africa/Casablanca.
        The timetable would not say any more that these have met: %1.\tTerminarz nie pokazywałby już, że się spotkali: %1.
        The tour writes into the file. Take it in a rehearsal: halqa demo --tour\tPrzewodnik zapisuje w pliku. Przejdź go na próbę: halqa demo --tour
        The town.\tMiasto.
        The two counters differ on %1. Count it again, both of you.\tSkrutatorzy mają różne liczby (%1). Policzcie oboje jeszcze raz.
        The two counters differ on %1. Count it again, both of you: type the number, then a for the other counter.\tSkrutatorzy mają różne liczby (%1). Policzcie oboje jeszcze raz: wpisz liczbę, potem klawisz a dla drugiego.
        The two counters do not agree on %1, where nothing counts so far.\tSkrutatorzy się nie zgadzają (%1), więc nic się tam nie liczy.
        The two differ on %1. Settle that first.\tOceny obu osób się różnią: %1. Najpierw to uzgodnij.
        The urn of this poll stands on the laptop that opened it. Key its ballots there, and close it there.\tUrna tego głosowania stoi na laptopie, który je otworzył. Tam wprowadź karty i tam zamknij głosowanie.
        The urn of this poll was emptied and sealed. Nothing about it can be changed.\tUrnę tego głosowania opróżniono i zapieczętowano. Niczego nie można w nim zmienić.
        The value is missing: %1.\tBrakuje wartości: %1.
        The vote is open; nothing has been counted yet.\tGłosowanie jest otwarte; nic jeszcze nie policzono.
        The vote is secret, and a command line stays in the shell's history: leave code and ballot out; they are asked for, or read from standard input as CODE LINE.\tGłosowanie jest tajne, a wiersz poleceń zostaje w historii powłoki: pomiń kod i kartę; program o nie zapyta albo odczyta je ze standardowego wejścia jako CODE LINE.
        The vote is secret: leave --voter and --category out.\tGłosowanie jest tajne: pomiń --voter i --category.
        The vote is secret: nothing of it is known before it is closed.\tGłosowanie jest tajne: do zamknięcia nic o nim nie wiadomo.
        The vote is secret: the code on the paper is needed as well.\tGłosowanie jest tajne: potrzebny jest też kod z karty.
        The vote is still open; these are the counts so far.\tGłosowanie jest jeszcze otwarte; to dotychczasowe liczby.
        The vote that gives the weights has %1 options, the grid %2 themes. They have to be the same.\tGłosowanie, które daje wagi, ma opcji: %1, a siatka tematów: %2. Muszą być te same.
        The vote that gives the weights is not closed. No class is given before.\tGłosowanie, które daje wagi, nie jest zamknięte. Wcześniej nie ma klasy.
        The vote was closed meanwhile: the ballot “%1” is not kept.\tGłosowanie tymczasem zamknięto: karta „%1” nie jest zapisana.
        The vote was closed meanwhile: the ballot “%1” with the code %2 is not kept.\tGłosowanie tymczasem zamknięto: karta „%1” z kodem %2 nie jest zapisana.
        The vote was closed meanwhile: “%1” for %2 is not kept.\tGłosowanie tymczasem zamknięto: „%1” (%2) nie jest zapisane.
        The vote was closed meanwhile: “%1”, a number of ballots, is not kept.\tGłosowanie tymczasem zamknięto: liczba kart „%1” nie jest zapisana.
        The vote was secret. Hash over the ballots, sorted by their random keys: %1\tGłosowanie było tajne. Skrót z kart, ułożonych według losowych kluczy: %1
        The vote was withdrawn meanwhile: “%1” is not kept.\tGłosowanie tymczasem wycofano: „%1” nie jest zapisane.
        The voter's category (otherwise that of --voter).\tKategoria głosującego (inaczej ta z --voter).
        The votes alone meet the quotas: %1.\tSame głosy spełniają parytety: %1.
        The votes of %1 go on: %2.\tGłosy przechodzą dalej (%1): %2.
        The votes of %1 go on: %2; %3 name nobody else.\tGłosy przechodzą dalej (%1): %2; bez dalszego wyboru: %3.
        The votes of %1 name nobody else: %2.\tGłosy bez dalszego wyboru (%1): %2.
        The votes of the option in focus, from the source that is counted.\tGłosy wybranej opcji, ze źródła, które jest liczone.
        The walk-in is somebody new, whoever of the directory may be meant.\tOsoba bez zaproszenia jest nowa, nawet jeśli mógłby to być ktoś ze spisu.
        The wall\tŚciana
        The wall, in a browser: %1\tŚciana, w przeglądarce: %1
        The whole room\tCała sala
        The whole summary is with the organiser\tPełny raport ma organizator
        The window is %1; Halqa needs %2\tokno ma %1; Halqa potrzebuje %2
        The workshop that everybody on it is invited to, by the script's id.\tWarsztat, na który wszyscy z listy są zaproszeni, według identyfikatora w scenariuszu.
        The workshop to open, by the script's id: fes.\tWarsztat do otwarcia, według identyfikatora w scenariuszu: fes.
        The workshop, by the script's id (otherwise the only one, or the one that is held today).\tWarsztat, według identyfikatora ze scenariusza (inaczej jedyny albo ten, który odbywa się dziś).
        The workshop, by the script's id.\tWarsztat, według identyfikatora w scenariuszu.
        The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).\tWarsztat, według identyfikatora w scenariuszu: fes (inaczej jedyny albo ten, który jest dzisiaj).
        The workshop, by the script's id: fes.\tWarsztat, według identyfikatora w scenariuszu: fes.
        Theme\tTemat
        Theme of the day\tTemat dnia
        Themes\tTematy
        Themes are tags and how many dots may go to each, such as: heat 3, water 2.\tTematy to znaczniki i liczba kropek na każdy, na przykład: ciepło 3, woda 2.
        There already\tJuż są
        There are keys and values here; expected %1.\tSą tu klucze i wartości; oczekiwano: %1.
        There are more than %1 characters in this cell. Shorten it, or leave the column out of the file.\tW tej komórce jest więcej znaków niż %1. Skróć ją albo usuń kolumnę z pliku.
        There are no digits %1; there are western, arabic-indic.\tNie ma cyfr %1; są western, arabic-indic.
        There are no organisations yet.\tNie ma jeszcze żadnych instytucji.
        There are no polls here. Make one: halqa poll FILE create CODE.\tNie ma tu głosowań. Utwórz je: halqa poll FILE create CODE.
        There are no such actions.\tNie ma takich działań.
        There are no such lines.\tNie ma takich wypowiedzi.
        There are no such links.\tNie ma takich powiązań.
        There are no such questions.\tNie ma takich pytań.
        There is %1 column, but this row has %2 cells. Put a text that holds the separator in quotes.\tJest %1 kolumna, a ten wiersz ma komórek: %2. Tekst z separatorem ujmij w cudzysłów.\tSą %1 kolumny, a ten wiersz ma komórek: %2. Tekst z separatorem ujmij w cudzysłów.\tJest %1 kolumn, a ten wiersz ma komórek: %2. Tekst z separatorem ujmij w cudzysłów.
        There is %1 mark for %2 criteria. A blank one is a point.\tJest %1 ocena, a kryteriów %2. Pustą zapisuje się kropką.\tSą %1 oceny, a kryteriów %2. Pustą zapisuje się kropką.\tJest %1 ocen, a kryteriów %2. Pustą zapisuje się kropką.
        There is %1 to spend. What options cost:\tDo wydania jest %1. Koszty opcji:
        There is a count already for %1: %2. Give it up?\tJest już liczba (%1): %2. Porzucić ją?
        There is a count already for %1: %2. Replace it by %3?\tJest już liczba (%1): %2. Zamienić ją na %3?
        There is a list here; expected %1.\tJest tu lista; oczekiwano: %1.
        There is a paper of this already, kept by %1. Change that one.\tJest już karta na ten temat (%1). Zmień tamtą.
        There is a zero byte here. This is not a text; export the roster again.\tJest tu bajt zerowy. To nie tekst; wyeksportuj listę jeszcze raz.
        There is already: “%1”.\tJuż jest: „%1”.
        There is no %1 on this scale; there are %2 to %3.\tNa tej skali nie ma %1; są od %2 do %3.
        There is no activity “%1”; this day has %2.\tNie ma punktu programu „%1”; tego dnia są: %2.
        There is no address in “%1”: name@example.org.\tW „%1” nie ma adresu: nazwa@example.org.
        There is no ballot %1. See: halqa poll FILE ballots %2.\tNie ma karty %1. Zobacz: halqa poll FILE ballots %2.
        There is no category “%1”; the script has %2.\tNie ma kategorii „%1”; w scenariuszu są: %2.
        There is no day “%1”; this workshop has %2.\tNie ma dnia „%1”; w tym warsztacie są: %2.
        There is no edition %1 of “%2”. There are: %3.\tNie ma wersji %1 „%2”. Są: %3.
        There is no encoding %1; there are %2.\tNie ma kodowania %1; są: %2.
        There is no file yet. Make one: halqa new FILE --script eco-hammam, or play with one: halqa demo\tNie ma jeszcze pliku. Utwórz go: halqa new FILE --script eco-hammam albo poćwicz: halqa demo
        There is no heading.\tNie ma nagłówka.
        There is no language %1; there are %2.\tNie ma języka %1; są: %2.
        There is no layout %1; there are %2.\tNie ma układu %1; są: %2.
        There is no line %1 that could be the heading.\tNie ma wiersza %1, który mógłby być nagłówkiem.
        There is no line to mark. Press e to write an option in your own words.\tNie ma wypowiedzi do zaznaczenia. Klawisz e dodaje opcję własnymi słowami.
        There is no line yet. Type one and press Enter.\tNie ma jeszcze żadnej wypowiedzi. Wpisz ją i naciśnij Enter.
        There is no line “%1” on this day. Removed from that list last: “%2”, by %3, %4.\tNie ma wypowiedzi „%1” tego dnia. Ostatnio usunięta z tej listy: „%2”, %3, %4.
        There is no line “%1” on this day. See the references: halqa line FILE list.\tTego dnia nie ma wypowiedzi „%1”. Odnośniki pokazuje: halqa line FILE list.
        There is no link “%1”. See the ids: halqa link FILE list.\tNie ma powiązania „%1”. Zobacz identyfikatory: halqa link FILE list.
        There is no method %1; --methods lists them.\tNie ma metody %1; --methods wymienia metody.
        There is no name in this row.\tW tym wierszu nie ma nazwiska.
        There is no note %1. See: halqa poll FILE reservation %2.\tNie ma zapisu %1. Zobacz: halqa poll FILE reservation %2.
        There is no number %1 in the list. See: halqa conflicts %2 list\tNa liście nie ma numeru %1. Zobacz: halqa conflicts %2 list
        There is no number from this source to take back.\tZ tego źródła nie ma liczby do cofnięcia.
        There is no option %1.\tNie ma opcji %1.
        There is no other organisation.\tNie ma innej instytucji.
        There is no paper “%1”.\tNie ma karty „%1”.
        There is no poll “%1”; here are %2.\tNie ma głosowania „%1”; są tu: %2.
        There is no printer “%1”; there are: %2.\tNie ma drukarki „%1”; są: %2.
        There is no programme in this file yet.\tW tym pliku nie ma jeszcze programu.
        There is no prompt “%1” on this day.\tTego dnia nie ma wątku „%1”.
        There is no prompt “%1”; this activity has %2.\tNie ma wątku „%1”; w tym punkcie są: %2.
        There is no quorum.\tNie ma kworum.
        There is no row on line %1 of %2.\tW wierszu %1 pliku %2 nie ma osoby.
        There is no rule “%1”; there are %2.\tNie ma zasady „%1”; są: %2.
        There is no script in this file. It begins with “halqa: 1”.\tW tym pliku nie ma scenariusza. Zaczyna się on od „halqa: 1”.
        There is no script “%1”, and none is installed. Give a path: --script my.yaml.\tNie ma scenariusza „%1”, a żaden nie jest zainstalowany. Podaj ścieżkę: --script my.yaml.
        There is no script “%1”; there are: %2. See: halqa new --list.\tNie ma scenariusza „%1”; są: %2. Zobacz: halqa new --list.
        There is no setting “%1”. There are: %2.\tNie ma ustawienia „%1”. Są: %2.
        There is no sheet “%1”; there are %2.\tNie ma arkusza „%1”; są: %2.
        There is no sound copy of it in %1.\tNie ma jego poprawnej kopii w %1.
        There is no such day in this file.\tW tym pliku nie ma takiego dnia.
        There is no such grid. There are: %1.\tNie ma takiej siatki. Są: %1.
        There is no such link. See them: halqa link FILE list.\tNie ma takiego powiązania. Zobacz powiązania: halqa link FILE list.
        There is no such option: the poll has 1.\tNie ma takiej opcji: głosowanie ma tylko opcję 1.\tNie ma takiej opcji: głosowanie ma opcje od 1 do %1.\tNie ma takiej opcji: głosowanie ma opcje od 1 do %1.
        There is no such page.\tNie ma takiej strony.
        There is no such table: this activity has 1.\tNie ma takiego stołu: ten punkt ma tylko stół 1.\tNie ma takiego stołu: ten punkt ma stoły od 1 do %1.\tNie ma takiego stołu: ten punkt ma stoły od 1 do %1.
        There is no table %1 in “%2”. It begins again when tables do.\tW „%2” nie ma stołu %1. Ta strona wróci razem ze stołami.
        There is no vote “%1” in this file yet. Before it is taken and closed “%2” gives no class.\tW tym pliku nie ma jeszcze głosowania „%1”. Zanim się odbędzie i zamknie, „%2” nie daje klasy.
        There is no way to %1 now. The file stays as it was; try again when there is a connection.\t%1: teraz brak połączenia. Plik zostaje, jaki był; spróbuj ponownie, gdy będzie połączenie.
        There is no workshop “%1” in this script.\tW tym scenariuszu nie ma warsztatu „%1”.
        There is no workshop “%1”; this file has %2.\tNie ma warsztatu „%1”; w tym pliku są: %2.
        There is none here; the console opens in one, or with %1\ttu go nie ma; konsola otwiera się w terminalu albo z %1
        There is none of this file yet\ttego pliku jeszcze nie skopiowano
        There is none, or it does not say\tnie ma jej albo nie podaje stanu
        There is none.\tNie ma nagłówka.
        There is nothing here; expected %1.\tNic tu nie ma; oczekiwano: %1.
        There is nothing in this file.\tW tym pliku nic nie ma.
        There is nothing left to decide: one option has more than half, or none is left to meet it.\tNie ma już czego rozstrzygać: jedna opcja ma ponad połowę albo nie ma z kim się zmierzyć.
        There is nothing to stand on this sheet.\tNa tym arkuszu nie ma co umieścić.
        There is nothing to take back.\tNie ma czego cofać.
        There is nothing to take: everybody is known and invited.\tNie ma czego wczytać: wszyscy są znani i zaproszeni.
        There is nothing to tell yet of %1.\tNa razie nie ma o czym napisać: %1.
        There is “%1” already in that town. Join the two, or give another name.\tW tym mieście jest już „%1”. Połącz obie albo podaj inną nazwę.
        There were %1 to spend.\tDo wydania było %1.
        These ballots cannot be counted so. Look at the rules and the options of the poll.\tTych kart nie da się tak policzyć. Sprawdź zasady i opcje głosowania.
        These days would lie after the year 9999.\tTe dni wypadłyby po roku 9999.
        These tables are made. Turn to the next ones that are not.\tPrzy tych stołach miejsca są już przydzielone. Przejdź do następnych.
        These tables have written %1 line already. Seat everybody anew?\tTe stoły zapisały już %1 wypowiedź. Rozsadzić wszystkich od nowa?\tTe stoły zapisały już %1 wypowiedzi. Rozsadzić wszystkich od nowa?\tTe stoły zapisały już %1 wypowiedzi. Rozsadzić wszystkich od nowa?
        These texts were left, since they may mean somebody else:\tTe teksty zostały, bo mogą dotyczyć kogoś innego:
        These two are linked in this way already, and have agreed on it. Change that link, or say another form.\tTe dwie strony uzgodniły już takie powiązanie. Zmień je albo podaj inną formę.
        These two are linked several times. Repeat it with the id: %1.\tTe dwie strony mają kilka powiązań. Powtórz z identyfikatorem: %1.
        These two are not linked. See: halqa link FILE list.\tTe dwie strony nie są powiązane. Zobacz: halqa link FILE list.
        These venues may add to no programme yet: name its file with --programme.\tTe miejsca nie mogą jeszcze dodawać do żadnego programu: podaj jego plik przez --programme.
        They are no pair: what was proposed goes, what was agreed on is over.\tTo nie para: propozycja znika, a to, co uzgodniono, jest zakończone.
        They are on the same disk: copy the file to a stick in the evening\tSą na tym samym dysku: wieczorem skopiuj plik na pendrive
        They count as %1.\tLiczą się jako %1.
        They have no dots.\tNie mają żadnych kropek.
        They have no points.\tNie mają żadnych punktów.
        They have no votes.\tNie mają żadnych głosów.
        They replace the options it had. LINE is a reference such as fuel:2:3 (see halqa line FILE list), or an id.\tZastępują dotychczasowe opcje. LINE to odnośnik, np. fuel:2:3 (zob. halqa line FILE list), albo identyfikator.
        This activity has ended. Press r to go on with it.\tTen punkt się zakończył. Klawisz r go wznawia.
        This activity has no prompts, so no lines are written in it.\tTen punkt nie ma wątków, więc nic się w nim nie notuje.
        This activity is held in one circle, without tables.\tTen punkt odbywa się w jednym kręgu, bez stołów.
        This activity is over: no tables are planned for it any more. Turn to one that is to come.\tTen punkt już się zakończył: stołów już się do niego nie planuje. Przejdź do punktu, który dopiero będzie.
        This activity would end after midnight.\tTen punkt kończyłby się po północy.
        This cannot be done now.\tTeraz tego zrobić nie można.
        This cannot be done there now.\tTam nie da się teraz tego zrobić.
        This code is not known here. Compare it with your slip, sign by sign, or ask at the desk.\tTen kod nie jest tu znany. Porównaj go z kartą, znak po znaku, albo zapytaj w recepcji.
        This comes as %1: say it with --format.\tTo jest dostępne jako %1: podaj to przez --format.
        This day has no activities.\tTen dzień nie ma punktów programu.
        This day has no matching, or no needs and offers were written down.\tTego dnia nic się nie łączy albo nie zapisano potrzeb i ofert.
        This day has no vote. Make one, or print blank ballot papers for one that comes up.\tTego dnia nie ma głosowania. Utwórz je albo wydrukuj puste karty na takie, które wyniknie.
        This day is today.\tTen dzień jest dzisiaj.
        This does not come from the ballot as it is now. Fill it in once more.\tTo nie pochodzi z karty w jej obecnej postaci. Wypełnij ją jeszcze raz.
        This does not come from the page as it is now. Write it once more.\tTo nie pochodzi ze strony w jej obecnej postaci. Napisz to jeszcze raz.
        This does not write .%1. End the name of --output in %2.\tTo polecenie nie zapisuje .%1. Zakończ nazwę --output na %2.
        This file can only be read: look at everything and print it, nothing is kept.\tTen plik można tylko czytać: wszystko da się obejrzeć i wydrukować, nic się nie zapisze.
        This first: 1, 2 or 3, whichever reads right. Esc decides later, then every key leads on.\tNajpierw to: 1, 2 albo 3, ten, który dobrze się czyta. Esc odkłada na później, potem działają wszystkie klawisze.
        This grid gives no class.\tTa siatka nie daje klas.
        This grid rates days.\tTa siatka ocenia dni.
        This grid rates lines.\tTa siatka ocenia wypowiedzi.
        This grid rates links.\tTa siatka ocenia powiązania.
        This grid rates organisations that are in the directory.\tTa siatka ocenia instytucje ze spisu osób.
        This grid rates people.\tTa siatka ocenia osoby.
        This grid rates workshops.\tTa siatka ocenia warsztaty.
        This is a spreadsheet of another kind. Open it and save it as XLSX or CSV, then import that.\tTo arkusz kalkulacyjny innego rodzaju. Otwórz go i zapisz jako XLSX lub CSV, a potem wczytaj.
        This is day %1 by its number but day %2 by its place.\tWedług numeru to dzień %1, ale według miejsca dzień %2.
        This is done and kept; only the answer cannot be written: %1. Do not repeat the command.\tTo jest zrobione i zapisane; tylko odpowiedzi nie można zapisać: %1. Nie powtarzaj polecenia.
        This is due by %1: as another kind it would leave the actions. Take the date away first.\tTermin to %1: jako inny rodzaj zniknęłoby z działań. Najpierw usuń datę.
        This is larger than any roster: more than %1 million bytes.\tTo więcej niż jakakolwiek lista osób: ponad %1 mln bajtów.
        This is larger than any script.\tTo więcej niż jakikolwiek scenariusz.
        This is missing: %1.\tBrakuje: %1.
        This is more than an archive holds. Name a folder: --to FOLDER.\tTo więcej, niż mieści archiwum. Podaj folder: --to FOLDER.
        This is nested deeper than any script.\tTo zagnieżdżone głębiej niż jakikolwiek scenariusz.
        This is no address of a server. Right is: postgresql://ROLE@HOST/DATABASE\tTo nie jest adres serwera. Poprawnie: postgresql://ROLE@HOST/DATABASE
        This is no code: it has eight signs, and none of 0, O, 1, I, L, 2, Z, 5, S, 8, B, U and V is among them.\tTo nie jest kod: kod ma osiem znaków, a nie ma wśród nich 0, O, 1, I, L, 2, Z, 5, S, 8, B, U ani V.
        This is no setting. Write a name, = and a value: bidi = auto.\tTo nie ustawienie. Wpisz nazwę, = i wartość: bidi = auto.
        This is no table. Export the roster as XLSX or CSV.\tTo nie tabela. Wyeksportuj listę jako XLSX lub CSV.
        This is no time of day. Write it as 14:30.\tTo nie godzina. Zapisz ją tak: 14:30.
        This is not UTF-8 text. Save the file as UTF-8.\tTo nie tekst UTF-8. Zapisz plik jako UTF-8.
        This is not YAML: %1.\tTo nie YAML: %1.
        This is not a date. Write it as year-month-day: 2026-12-31.\tTo nie data. Zapisz ją jako rok-miesiąc-dzień: 2026-12-31.
        This is still used elsewhere in the file, so it cannot be removed.\tTo jest jeszcze używane gdzie indziej w pliku, więc nie można tego usunąć.
        This is the same person as on line %1, which counts; what it leaves open was taken from here.\tTo ta sama osoba co w wierszu %1, który się liczy; czego w nim brakuje, wzięto stąd.
        This is what stands in the file under your name. Say so where something is otherwise.\tOto, co jest zapisane przy Państwa nazwisku. Prosimy o znak, jeśli coś się nie zgadza.
        This laptop has no id yet. Start telephones with: halqa serve FILE.\tTen laptop nie ma jeszcze identyfikatora. Uruchom telefony poleceniem: halqa serve FILE.
        This laptop has no name here.\tTen laptop nie ma tu nazwy.
        This laptop is called %1 here.\tTen laptop nazywa się tu %1.
        This laptop is on no network that telephones can reach. Switch its hotspot on, or connect it to the router of the room.\tTen laptop nie jest w sieci dostępnej dla telefonów. Włącz jego hotspot albo połącz go z routerem w sali.
        This laptop's clock shows %1, and this Halqa was made later: set the clock.\tZegar tego laptopa pokazuje %1, a ta Halqa powstała później: ustaw zegar.
        This laptop's clock shows %1, the last entry of the file is of %2. One is wrong: look at the clock.\tZegar tego laptopa pokazuje %1, a ostatni wpis w pliku jest z %2. Jedno się nie zgadza: sprawdź zegar.
        This laptop's id cannot be kept in %1; make that folder writable, or set XDG_STATE_HOME.\tIdentyfikatora tego laptopa nie da się zapisać w %1; zezwól na zapis w tym folderze albo ustaw XDG_STATE_HOME.
        This line is no action: only what somebody took on is done or dropped.\tTa wypowiedź to nie działanie: tylko to, czego ktoś się podjął, bywa zrobione lub zaniechane.
        This line is no ballot of this poll. Nothing was written; look at it again.\tTen wiersz nie jest kartą tego głosowania. Niczego nie zapisano; sprawdź go.
        This line stands too far left or right, or is not what the lines above lead up to.\tTen wiersz stoi za daleko w lewo lub w prawo albo nie pasuje do wierszy powyżej.
        This list has %1 rows; %2 are read at once, and none was. Is it the right file? If so, cut it into several.\tTa lista ma %1 wierszy; naraz czyta się najwyżej %2, a nie odczytano żadnego. Czy to właściwy plik? Jeśli tak, podziel go na kilka.
        This list may have %1 item at most; it has %2.\tTa lista może mieć najwyżej %1 element; ma %2.\tTa lista może mieć najwyżej %1 elementy; ma %2.\tTa lista może mieć najwyżej %1 elementów; ma %2.
        This list needs at least %1 item; it has %2.\tTa lista wymaga co najmniej %1 elementu; ma %2.\tTa lista wymaga co najmniej %1 elementów; ma %2.\tTa lista wymaga co najmniej %1 elementów; ma %2.
        This machine does not know the terminal “%1”. Try: TERM=xterm-256color halqa\tTen komputer nie zna terminala „%1”. Spróbuj: TERM=xterm-256color halqa
        This machine has no program %1: it cannot print. Install cups-client, or write the PDF to a file and print it elsewhere.\tNa tym komputerze nie ma programu %1: nie można drukować. Zainstaluj cups-client albo zapisz PDF do pliku i wydrukuj gdzie indziej.
        This machine knows no printer. Connect one and add it in the system's settings, or write the PDF to a file and print it elsewhere.\tTen komputer nie zna żadnej drukarki. Podłącz ją i dodaj w ustawieniach systemu albo zapisz PDF do pliku i wydrukuj gdzie indziej.
        This machine knows no time zone “%1”. Write it as Africa/Casablanca.\tTen komputer nie zna strefy czasowej „%1”. Zapisz ją tak: Africa/Casablanca.
        This one reads right; a digit of any keyboard.\tTen dobrze się czyta; cyfra z dowolnej klawiatury.
        This paper counts as: %1\tTa karta liczy się jako: %1
        This person has not been checked in.\tTej osoby nie zarejestrowano.
        This person is here already.\tTa osoba już jest na sali.
        This person was here and has left. Let them return instead.\tTa osoba była i wyszła. Zapisz raczej jej powrót.
        This poll cannot be counted as it stands: look at its seats, costs and budget.\tTego głosowania nie da się tak policzyć: sprawdź mandaty, koszty i budżet.
        This process has taken a terminal already.\tTen proces zajął już terminal.
        This programme has no grid in which people say whom of the others they know.\tTen program nie ma siatki, w której ludzie mówią, kogo z pozostałych znają.
        This programme has no grid. Add one from a file: halqa grid add.\tTen program nie ma siatki. Dodaj ją z pliku: halqa grid add.
        This programme has no grids.\tTen program nie ma siatek.
        This programme has no later day: name a day with --day.\tTen program nie ma późniejszego dnia: podaj dzień opcją --day.
        This programme has no later day: there is nothing yet by which to say what came of it.\tTen program nie ma późniejszego dnia: nie ma jeszcze po czym powiedzieć, co z niego wynikło.
        This programme has no such grid. Add one from a file: halqa grid add.\tTen program nie ma takiej siatki. Dodaj ją z pliku: halqa grid add.
        This programme has no workshops.\tTen program nie ma warsztatów.
        This prompt does not belong to the activity.\tTen wątek nie należy do tego punktu.
        This question is not waiting any more.\tTo pytanie już nie czeka.
        This refers to something that is not in the file. Look again, then repeat it.\tTo odnosi się do czegoś, czego nie ma w pliku. Sprawdź i spróbuj jeszcze raz.
        This role sees %1 of %2.\tTa rola widzi: %1; %2.
        This spreadsheet is damaged. Open it and save it again.\tTen arkusz kalkulacyjny jest uszkodzony. Otwórz go i zapisz jeszcze raz.
        This spreadsheet unpacks to more than %1 MB, and was not read. Save its list as CSV, and import that.\tTen arkusz po rozpakowaniu ma ponad %1 MB i nie został odczytany. Zapisz jego listę jako CSV i zaimportuj ją.
        This starts at %1, before “%2” above it, which starts at %3.\tZaczyna się o %1, przed „%2” powyżej, które zaczyna się o %3.
        This starts at %1, but “%2” above it ends at %3.\tZaczyna się o %1, ale „%2” powyżej kończy się o %3.
        This system has no fonts for this paper. Install fonts-noto-core.\tTen system nie ma czcionek do tego dokumentu. Zainstaluj fonts-noto-core.
        This table has %1 columns, and %2 are read at most. Keep those of names, organisations and telephones.\tLiczba kolumn w tej tabeli: %1, a czyta się najwyżej %2. Zostaw kolumny z nazwiskami, instytucjami i telefonami.
        This telephone has asked that too already.\tTen telefon już o to zapytał.
        This text has %1 characters, and %2 are taken at most. Shorten it; quotes or separators may be missing.\tLiczba znaków w tym tekście: %1, a przyjmuje się najwyżej %2. Skróć go; może brakuje cudzysłowów lub separatorów.
        This vote has not been opened yet. This page shows the ballot as soon as it is.\tTo głosowanie nie zostało jeszcze otwarte. Ta strona pokaże kartę, gdy tylko się zacznie.
        This vote has not been taken.\tTo głosowanie się nie odbyło.
        This vote is closed. No ballot of this slip was counted.\tTo głosowanie jest zamknięte. Żadna karta z tym kodem nie została policzona.
        This vote is counted in one step.\tTo głosowanie liczy się w jednym kroku.
        This vote is secret. A ballot that is cast cannot be changed or taken back, and nothing of it is shown before the poll is closed.\tTo głosowanie jest tajne. Oddanej karty nie można zmienić ani wycofać, a przed zamknięciem głosowania nic z niej nie widać.
        This vote was closed at %1. No ballot of this slip was counted.\tTo głosowanie zamknięto o %1. Żadna karta z tym kodem nie została policzona.
        This vote was counted in numbers, and has no ballots. See: halqa poll show %1\tTo głosowanie policzono w liczbach i nie ma ono kart. Zobacz: halqa poll show %1
        This was not expected: %1. Look with halqa verify.\tTego się nie spodziewano: %1. Sprawdź przez halqa verify.
        This way to vote asks nobody for reservations. Fist to five and the gradients of agreement do.\tTen sposób głosowania nie pyta o zastrzeżenia. Pytają o nie „pięć palców” i „stopnie zgody”.
        This way to vote needs the single ballots. Key them one by one.\tTen sposób głosowania wymaga pojedynczych kart. Wprowadź je jedną po drugiej.
        This window is %1; Halqa needs %2. Make it larger, or the letters smaller.\tTo okno ma %1, a Halqa potrzebuje %2. Powiększ okno albo zmniejsz litery.
        This workshop has no days.\tTen warsztat nie ma dni.
        This workshop has one day only.\tTen warsztat ma tylko jeden dzień.
        This would be on %1, and the day before it on %2. Days come one after the other.\tTen dzień wypadałby %1, a poprzedni %2. Dni następują po sobie.
        Those who agreed to be listed. Do not pass it on.\tOsoby, które się na to zgodziły. Proszę nie przekazywać dalej.
        Those who answered then and those who answer now need not be the same people, nor as many: a difference can come from that alone.\tCi, którzy odpowiedzieli wtedy, i ci, którzy odpowiadają teraz, nie muszą być tymi samymi osobami ani w tej samej liczbie: różnica może brać się z samego tego.
        Those who sat together, and those who did not\tKto siedział razem, a kto nie
        Three lines that stand for all entries of a file, to be put on the wall.\tTrzy wiersze, które świadczą o wszystkich wpisach pliku, do powieszenia na ścianie.
        Ticks all, or none.\tZaznacza wszystko albo nic.
        Ticks the line in focus, or takes the tick away; Enter takes all that are ticked.\tZaznacza wiersz albo usuwa znak; Enter bierze wszystko, co zaznaczone.
        Tie between %1: %2; it changes who wins.\tRemis, %1: %2; zmienia, kto wygrywa.
        Tie between %1: %2; it does not change who wins.\tRemis, %1: %2; nie zmienia, kto wygrywa.
        Tie between %1: %2; whether it changes who wins is not known.\tRemis, %1: %2; nie wiadomo, czy zmienia, kto wygrywa.
        Ties\tWięzi
        Ties across categories\tWięzi między kategoriami
        Time zone\tStrefa czasowa
        Times are this laptop's: it does not know the time zone %1.\tGodziny są z tego laptopa: nie zna on strefy czasowej %1.
        Times are this laptop's: the file does not say in which time zone it is held.\tGodziny są z tego laptopa: plik nie mówi, w jakiej strefie czasowej odbywa się warsztat.
        Times are this laptop’s: the file names no time zone.\tGodziny są z tego laptopa: plik nie podaje strefy czasowej.
        Times asked\tIle razy
        Times said\tIle razy
        Timetable of meetings\tTerminarz spotkań
        Title\tTytuł
        Title of a prompt\tTytuł wątku
        To\tDo
        To %1\tDla: %1
        To be done: %1\tDo zrobienia: %1
        To be reached\tDo osiągnięcia
        To be reached by %1.\tDo osiągnięcia do %1.
        To begin\tNa początek
        To come in\tDo wczytania
        To dial\tDo wybrania
        To look at\tDo sprawdzenia
        To reach a server the library libpq is needed (%1). Install the package libpq5.\tAby połączyć się z serwerem, potrzebna jest biblioteka libpq (%1). Zainstaluj pakiet libpq5.
        To read archives, libarchive has to be installed (%1). A folder needs nothing.\tDo czytania archiwów potrzebna jest libarchive (%1). Folder nie potrzebuje niczego.
        To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.\tDo czytania arkuszy kalkulacyjnych potrzebna jest libarchive (%1). CSV nie potrzebuje niczego.
        To seat everybody who is here: halqa group FILE assign --activity %1\tŻeby rozsadzić wszystkich na sali: halqa group FILE assign --activity %1
        To spend\tDo wydania
        To the beginning.\tNa początek.
        To the content\tPrzejdź do treści
        To the end.\tNa koniec.
        To the left side.\tLewa strona.
        To the next section of the paper.\tDo następnej części dokumentu.
        To the right side.\tPrawa strona.
        To the section before.\tDo poprzedniej części.
        Today is %1, %2: %3 goes there.\tDziś jest %1, %2: przejście klawiszem %3.
        Today is %1, and this is %2, %3. Write there all the same?\tDziś jest %1, a to jest: %2, %3. Mimo to pisać tutaj?
        Today is %1; this is %2, %3.\tDziś jest %1, a to jest: %2, %3.
        Together\tRazem
        Tomorrow at %1, %2\tJutro o %1, %2
        Tomorrow, %1\tJutro, %1
        Too few papers to be shown: %1.\tZa mało kart, by je pokazać: %1.
        Too many wrong codes came from this telephone. Wait for a minute, then try again.\tZ tego telefonu przyszło zbyt wiele błędnych kodów. Odczekaj minutę i spróbuj ponownie.
        Toolkit\tZbiór narzędzi
        Trainer\tKto prowadzi
        Training programme\tProgram szkolenia
        Try again on\tSpróbuj znowu
        Try: %1\tSpróbuj: %1
        Tunisian Arabic\tarabski tunezyjski
        Turkish\tturecki
        Turn letters that were spoilt before back into what they were.\tPrzywróć litery, które zniekształcono wcześniej.
        Turn to another day or city.\tPrzejdź do innego dnia lub miasta.
        Turn to the day that is dated today.\tPrzejdź do dnia z dzisiejszą datą.
        Tutor: %1\tUczy: %1
        Two ballots of one code or voter:\tDwie karty z jednym kodem lub jednej osoby:
        Two codes are written as KH09=KH90.\tDwa kody zapisuje się jako KH09=KH90.
        Two codes that are one: KH09=KH90; repeatable. “all” takes every offer, and nothing doubtful.\tDwa kody, które są jednym: KH09=KH90; można powtarzać. „all” przyjmuje wszystkie propozycje i nic wątpliwego.
        Two letters of a name after the @.\tPo @ dwie litery nazwiska lub imienia.
        Two letters of a name find who sits or waits; a digit then seats them at that table.\tDwie litery nazwiska znajdują, kto siedzi lub czeka; potem cyfra sadza tę osobę przy stole.
        Two letters of a name, or of an organisation.\tDwie litery nazwiska albo instytucji.
        Two letters of a name, then Enter: %1 of 3 are checked in.\tDwie litery nazwiska, potem Enter: odnotowano %1 z 3.
        Two options have the same place. Give each place to one option only.\tDwie opcje mają to samo miejsce. Daj każde miejsce tylko jednej opcji.
        Two pages for each role: what to do, the keys, and what to do when something goes wrong.\tDwie strony dla każdej roli: co robić, klawisze i co zrobić, gdy coś pójdzie źle.
        Two people count the same votes. The other one counts now and does not see the first numbers.\tDwie osoby liczą te same głosy. Teraz liczy druga i nie widzi pierwszych liczb.
        Two people have rated this already. What they say is settled now.\tDwie osoby już to oceniły. Teraz uzgadnia się ich oceny.
        Two people have the number %1. Keep what is said of them with halqa grid rate, by name.\tDwie osoby mają numer %1. Zapisz, co o nich powiedziano, poleceniem halqa grid rate, z nazwiskiem.
        Two people keyed a ballot %1 at once. Correct it on the screen, where both are seen.\tDwie osoby jednocześnie wprowadziły kartę %1. Popraw ją na ekranie, gdzie widać obie.
        Two rounds, the second between two\tDwie tury, druga między dwiema
        Two seals of one urn:\tDwie pieczęcie jednej urny:
        Two tables stand beside each other: “%1” is the heading of column %2 and of column %3. Put one below the other.\tDwie tabele stoją obok siebie: „%1” to nagłówek kolumny %2 i kolumny %3. Umieść jedną pod drugą.
        Two things are said of line %1. Say one.\tO wierszu %1 podano dwie rzeczy. Podaj jedną.
        Type %1 in a terminal of your own. Several people work on one file at once; each sees what the others write.\tWpisz %1 we własnym terminalu. Kilka osób pracuje naraz na jednym pliku; każda widzi, co piszą inne.
        Type %1. The console opens on the day that is dated today; the second line names the views with their digits, and the last one says what can be done now.\tWpisz %1. Konsola otwiera się na dniu z dzisiejszą datą; druga linia podaje widoki z cyframi, a ostatnia mówi, co można teraz zrobić.
        Type %1: it says in a line for each thing whether the laptop is ready, and what to do.\tWpisz %1: w osobnym wierszu dla każdej rzeczy podaje, czy laptop jest gotowy i co zrobić.
        Type a name in each language in a terminal to see whether the letters come\tWpisz w terminalu imię w każdym języku i zobacz, czy litery są
        Type two letters of a name first.\tNajpierw wpisz dwie litery nazwiska lub imienia.
        USAGE:\tUŻYCIE:
        UTF-8\tUTF-8
        Ukrainian\tukraiński
        Unit\tJednostka
        Until six in the morning it is still %1; this is %2, %3.\tDo szóstej rano jest jeszcze %1, a to jest: %2, %3.
        Up/Down\tGóra/Dół
        Upright line: %1.\tLinia pionowa: %1.
        Urdu\turdu
        Urn of poll %1: %2 ballots, %3 codes, %4 receipts; there should be as many.\tUrna głosowania %1: kart %2, kodów %3, potwierdzeń %4; powinno być tyle samo.
        Urn of poll %1: something lies in it although no secret poll is open.\tUrna głosowania %1: coś w niej leży, choć żadne tajne głosowanie nie jest otwarte.
        Valid ballots\tWażne karty
        Valid until %1\tWażne do %1
        Valid until %1.\tWażne do %1.
        Value\tWartość
        Victories locked, strongest first\tPrzyjęte zwycięstwa, od najsilniejszego
        View 4 is the work of the activity that runs. You are asked once for which table you write; Alt with its number turns to another.\tWidok 4 służy do pracy nad punktem, który trwa. Raz pada pytanie, dla którego stołu piszesz; Alt z numerem przechodzi do innego.
        View 6 shows each paper as it will be: which one, in which languages, with names or without. It is written to a file or printed.\tWidok 6 pokazuje każdy dokument takim, jaki będzie: który, w jakich językach, z nazwiskami czy bez. Zapisuje się go do pliku albo drukuje.
        View 8 is who does what by when, of all days. What became of it is written down there, or on a later day on which people are called.\tWidok 8 mówi, kto co robi i do kiedy, ze wszystkich dni. Co z tego wyszło, zapisuje się tam albo w późniejszym dniu, w którym się dzwoni.
        Vote\tGłosowanie
        Vote, view %1\tGłosowanie, widok %1
        Voters who rank the option on the left before the one above\tIlu głosujących stawia opcję z lewej przed opcją z góry
        Votes\tGłosy
        Votes are open\tTrwają głosowania
        Votes closed\tZamknięte głosowania
        Votes counted: %1.\tPoliczone głosy: %1.
        Votes of the college\tGłosy kurii
        Votes: how they are taken, counts and ballots, and what came out.\tGłosowania: jak się głosuje, liczby i karty oraz wynik.
        Wait again\tNiech znów czeka
        Waiting\tCzekają
        Walk-ins\tSpoza listy
        Was it not %1? The same keys again withdraw the arrival.\tTo nie %1? Te same klawisze jeszcze raz wycofują wejście.
        Water and waste\tWoda i odpady
        We need\tPotrzebujemy
        We offer\tOferujemy
        Web page\tStrona WWW
        Web site\tWitryna
        Weeks of calls\tTygodnie rozmów
        Weight\tWaga
        Weights as voted: %1.\tWagi z głosowania: %1.
        What\tCo
        What %1 has above the quota goes on: %2.\tGłosy ponad iloraz przechodzą dalej (%1): %2.
        What %1 has above the quota goes on: %2; %3 name nobody else.\tGłosy ponad iloraz przechodzą dalej (%1): %2; bez dalszego wyboru: %3.
        What %1 took on\tZobowiązania: %1
        What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable.\tCo zawiera kolumna: POLE=KOLUMNA, kolumna według nagłówka, litery lub numeru; ignore=KOLUMNA to nic; można podać kilka razy.
        What a line says from now on.\tCo wypowiedź mówi od teraz.
        What a table means, when that is not clear.\tCo oznacza tabela, gdy nie jest to jasne.
        What bears a mark out is written behind it: a letter or a bracket begins it, a closed bracket ends it. Words that are asked for are written so too, in place of a mark.\tUzasadnienie oceny pisze się za nią: zaczyna je litera lub nawias, kończy zamknięty nawias. Tak samo pisze się słowa, o które się pyta, w miejscu oceny.
        What became of %1 stays: %2\tCo stało się z %1, zostaje: %2
        What became of it\tCo z tego wyszło
        What became of that line: started, done or dropped.\tCo się stało z tą wypowiedzią: started, done albo dropped.
        What became of what was taken on\tCo stało się ze zobowiązaniami
        What became of what you said\tCo wyszło z tego, co Państwo powiedzieli
        What belongs together\tPowiązania
        What came from outside the rooms\tCo przyszło spoza sal
        What came in from outside and stands under no table: each line, and what became of it.\tTo, co przyszło spoza sali i nie należy do żadnego stołu: każda wypowiedź i co z niej wyszło.
        What came of it\tCo z tego wyszło
        What came of it: reached, no-answer, wrong-number or declined.\tCo z tego wyszło: reached, no-answer, wrong-number albo declined.
        What cannot be a mark is not taken, and then nothing is until Backspace, which goes on with the paper, or Esc, which forgets it.\tCo nie może być oceną, nie jest przyjmowane, a potem nic więcej, dopóki Backspace nie wróci do karty albo Esc jej nie porzuci.
        What comes is checked as a parcel is. It does no harm to do it twice, to lose the connection, or to press Ctrl-C: do it again. The address is kept in the settings; the password belongs into ~/.pgpass or a service file, and never into the address. Without a connection the file stays as it was, and the exit code is 69.\tCo przychodzi, jest sprawdzane jak paczka. Powtórzenie, utrata połączenia ani Ctrl-C nie szkodzą: zrób to jeszcze raz. Adres zostaje w ustawieniach; hasło należy do ~/.pgpass albo do pliku usługi, nigdy do adresu. Bez połączenia plik zostaje, jaki był, a kod wyjścia to 69.
        What commands call it: small letters, digits and hyphens.\tJak nazywają go polecenia: małe litery, cyfry i łączniki.
        What do the letters of the file stand for?\tW jakim kodowaniu zapisano plik?
        What do we begin with?\tOd czego zaczynamy?
        What does the column %1 hold?\tCo zawiera kolumna %1?
        What each option costs, in their order; for budgets.\tIle kosztuje każda opcja, po kolei; dla budżetów.
        What else there is\tCo jeszcze
        What fits best comes first: shared tags decide, then shared words, then whether who offers is looked for, then the town. What few needs and offers have weighs more; behind each tag and word stands how many of all have it.\tNajpierw to, co pasuje najlepiej: decydują wspólne znaczniki, potem wspólne słowa, potem to, czy szukany jest ten, kto oferuje, potem miasto. Więcej waży znacznik lub słowo, które ma niewiele potrzeb i ofert; przy każdym stoi, ile ze wszystkich je ma.
        What goes on\tCo trwa dalej
        What goes on with others\tCo dzieje się z innymi
        What has begun keeps its date and its words. Undo takes an amendment back.\tCo się zaczęło, zachowuje datę i słowa. Cofnij odwołuje zmianę.
        What has no paper yet: codes of other days, people, lines, second assessors.\tTo, co nie ma jeszcze karty: kody z innych dni, osoby, wypowiedzi, druga ocena.
        What has not started is planned %1 minute earlier.\tTo, co się nie zaczęło, jest zaplanowane o %1 minutę wcześniej.\tTo, co się nie zaczęło, jest zaplanowane o %1 minuty wcześniej.\tTo, co się nie zaczęło, jest zaplanowane o %1 minut wcześniej.
        What has not started is planned %1 minute later.\tTo, co się nie zaczęło, jest zaplanowane o %1 minutę później.\tTo, co się nie zaczęło, jest zaplanowane o %1 minuty później.\tTo, co się nie zaczęło, jest zaplanowane o %1 minut później.
        What is agreed\tCo uzgodniono
        What is answered; who answers may stand behind an @ at its end.\tOdpowiedź; kto odpowiada, może stać na końcu po @.
        What is asked\tPytanie
        What is asked here\tO co tu chodzi
        What is asked.\tO co chodzi w pytaniu.
        What is asked:\tPytanie:
        What is chosen is done.\tWybrane zobowiązanie jest zrobione.
        What is chosen is under way.\tWybrane zobowiązanie jest w toku.
        What is chosen will not be done.\tWybranego zobowiązania nie będzie.
        What is counted\tCo się liczy
        What is erased cannot be brought back. The person's record is emptied, their name, telephone and address go from every text and every entry of the journal, from pages that are free and from the copies. What the room counted stays, and so does the chain of hashes: verify finds the file sound. Texts that may mean somebody else are asked about one by one; without a terminal, --dry-run lists them, and --also and --keep decide.\tTego, co usunięto, nie da się przywrócić. Dane osoby są opróżniane, a jej nazwisko, telefon i adres znikają ze wszystkich tekstów, ze wszystkich wpisów dziennika, z wolnych stron i z kopii. To, co policzono, zostaje, podobnie jak łańcuch skrótów: verify uznaje plik za poprawny. O teksty, które mogą dotyczyć kogoś innego, program pyta po kolei; bez terminala --dry-run je wypisuje, a --also i --keep rozstrzygają.
        What is it about?\tCzego dotyczy?
        What is linked\tPowiązania
        What is marked is written down as proposed; whoever meets agrees on it later.\tZaznaczone zapisze się jako proponowane; kto się spotka, uzgodni je później.
        What is missing for: %1\tCzego brakuje do: %1
        What is needed\tPotrzeby
        What is needed, by axis and city\tPotrzeby według osi i miasta
        What is noted.\tCo się zapisuje.
        What is offered\tOferty
        What is offered, by axis and city\tOferty według osi i miasta
        What is on the floor waits again.\tPytanie na sali znów czeka.
        What is on the floor was answered by word of mouth.\tPytanie na sali dostało odpowiedź ustnie.
        What is printed is a PDF: leave out --format %1.\tDrukowany jest PDF: pomiń --format %1.
        What is rated (otherwise all that was).\tCo jest oceniane (inaczej wszystko, co oceniono).
        What is rated is named as everywhere: a person or an organisation by its name, a line by its reference; where people rate themselves it is the code on the paper. A paper that is kept already is changed with --change. After that, what two assessors had agreed on is settled again. 3+ says that the task falls to the person, 3- that it does not, 3 alone neither. A city's figure between days whose date has not come is what is to be reached, and stays that; --target says so of a date that is over.\tTo, co oceniane, nazywa się jak wszędzie: osobę lub instytucję jej nazwą, wypowiedź jej oznaczeniem; gdzie ludzie oceniają sami siebie, jest to kod na karcie. Kartę już zapisaną zmienia się z --change. Potem to, co uzgodniły dwie osoby oceniające, uzgadnia się na nowo. 3+ mówi, że zadanie należy do osoby, 3- że nie należy, samo 3 nic nie mówi. Liczba miasta między dniami, której data jeszcze nie nadeszła, jest celem i nim pozostaje; --target mówi to o dacie, która minęła.
        What is rated?\tCo jest oceniane?
        What is recorded of the commitments\tCo zapisano o zobowiązaniach
        What is reworded: energy/barriers/fuel, city, category/firm, programme.\tCo dostaje nowe słowa: energy/barriers/fuel, city, category/firm, programme.
        What is said of all of them\tCo dotyczy wszystkich
        What is settled?\tCo uzgadniamy?
        What is shown as on disk is on the disk. %1 says whether the file is sound.\tCo ekran pokazuje jako zapisane na dysku, jest na dysku. %1 mówi, czy plik jest w porządku.
        What is to be reached is kept of a city’s figures: “%1” rates something else.\tTo, co ma być osiągnięte, zapisuje się dla liczb miasta: „%1” ocenia coś innego.
        What is to stand on it?\tCo ma się w nim znaleźć?
        What is written does not reach it\tzapis nie dociera na dysk
        What is written down afterwards has the time that --at says; on a day whose time to call is over, noon of its last day.\tCo zapisano później, ma czas podany przez --at; w dniu, którego czas rozmów minął, południe ostatniego dnia.
        What is written is on it after %1 ms\tzapis jest na dysku po %1 ms
        What it does\tCo robi
        What it is\tCzym jest
        What it is about, in the workshop's language.\tO czym jest, w języku warsztatu.
        What it is about: a line's reference or id, a person, an organisation, or a link's id; empty for nothing.\tCzego dotyczy: odnośnik lub identyfikator wypowiedzi, osoba, instytucja albo identyfikator powiązania; puste – niczego.
        What it is called from now on.\tJak się nazywa odtąd.
        What it is called, in the workshop's language.\tJak się nazywa, w języku warsztatu.
        What it is called.\tJak się nazywa.
        What it is: an id or a title of a vocabulary of links, or any words.\tForma: identyfikator lub tytuł ze słownika powiązań albo dowolne słowa.
        What it says from now on.\tCo mówi odtąd.
        What it says is kept as text: halqa journal.\tJej treść zachowano jako tekst: halqa journal.
        What it takes to win: simple, absolute, 2/3 …\tCzego trzeba, żeby wygrać: simple, absolute, 2/3…
        What it was called before stays a name by which it is found.\tDawna nazwa nadal do niej prowadzi.
        What its ballots say\tCo mówią jej karty
        What its votes became\tCo stało się z jej głosami
        What laptops said differently before they were joined: take one side.\tCo laptopy powiedziały inaczej, zanim je połączono: weź jedną wersję.
        What laptops that did not know of each other said differently.\tCo laptopy, nie wiedząc o sobie, zapisały różnie.
        What leaves the room names only who agreed to be listed. Check-in asks them.\tTo, co wychodzi z sali, wymienia tylko osoby, które się na to zgodziły. Pyta o to recepcja.
        What named them was erased already.\tTo, co nazywało tę osobę, już usunięto.
        What named this person was erased, and nothing is written into their record any more.\tTo, co nazywało tę osobę, usunięto i nic się już w jej danych nie zapisuje.
        What nobody kept is missing here and is not 0. These figures say what was written down; they do not say what it comes from.\tCzego nikt nie zapisał, tego tu brakuje i nie jest to 0. Te liczby mówią, co zapisano; nie mówią, skąd się to bierze.
        What of the plan is to change?\tCo w programie ma się zmienić?
        What people do\tCo się robi
        What people do: plenary, breakout, vote, questions, survey, pause …\tCo się robi: plenary, breakout, vote, questions, survey, pause …
        What people say, then and now\tCo mówią ludzie: wtedy i teraz
        What percentages are out of (otherwise what suits the method).\tOd czego liczy się procenty (inaczej co pasuje do metody).
        What stands here is cut off: its end is missing. Export it again.\tTo, co tu stoi, jest ucięte: brakuje końca. Wyeksportuj to jeszcze raz.
        What stands on the ballot.\tCo jest na karcie.
        What stands on the corrected ballot.\tCo jest na poprawionej karcie.
        What stands there without an answer in writing is not left: say with --answered that it was answered by word of mouth, or with --back that it waits again.\tPytania na sali bez odpowiedzi na piśmie nie zostawia się tak: --answered mówi, że odpowiedź padła ustnie, --back, że znów czeka.
        What the answers are.\tCzym są odpowiedzi.
        What the bytes stand for: utf-8, utf-16, windows-1252 … (otherwise it is found out).\tKodowanie pliku: utf-8, utf-16, windows-1252… (inaczej jest rozpoznawane).
        What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out).\tKodowanie pliku: utf-8, utf-16, windows-1252, windows-1256, macroman… (inaczej jest rozpoznawane).
        What the columns hold\tCo zawierają kolumny
        What the line is (otherwise what the prompt asks for).\tRodzaj wypowiedzi (inaczej ten, o który pyta wątek).
        What the line is.\tRodzaj wypowiedzi.
        What the room decided\tCo ustalono na sali
        What the room is asked.\tO co pyta się salę.
        What the room should see stands in large letters: the time, the tables, the question and its bars. Any key comes back.\tTo, co ma widzieć sala, jest pokazane dużymi literami: czas, stoły, pytanie i jego słupki. Dowolny klawisz wraca.
        What the script says stays in the file; an amendment stands beside it, is undone like anything else, and does not change an id. What has begun keeps its date and its words.\tCo mówi scenariusz, zostaje w pliku; zmiana stoi obok, cofa się ją jak wszystko inne i nie zmienia ona identyfikatorów. Co się zaczęło, zachowuje datę i słowa.
        What the tables or the room are asked, in the workshop's language.\tO co pyta się stoły lub salę, w języku warsztatu.
        What the tables said\tCo powiedziano przy stołach
        What the two had agreed on no longer holds, and there is no class: Alt-s settles it again.\tUzgodnienie obojga już nie obowiązuje i nie ma klasy: Alt-s uzgadnia na nowo.
        What the two had agreed on no longer holds, and there is no class: settle it again (halqa grid FILE settle).\tUzgodnienie obojga już nie obowiązuje i nie ma klasy: uzgodnij na nowo (halqa grid FILE settle).
        What there is to spend; for budgets.\tIle jest do wydania; dla budżetów.
        What they differed on was settled on %1.\tTo, w czym się różniły, rozstrzygnięto: %1.
        What they said\tCo mówi
        What they say\tCo mówi
        What they took on\tPodjęte zobowiązania
        What this Halqa can check is sound. Head: %1\tCo ta Halqa umie sprawdzić, jest w porządku. Skrót: %1
        What to propose\tCo zaproponować
        What waits, what is for later, what was answered.\tCo czeka, co odłożono, co ma odpowiedź.
        What was agreed on together\tCo wspólnie uzgodniono
        What was asked here is settled: somebody else was quicker.\tSprawa jest już rozstrzygnięta: ktoś inny był szybszy.
        What was decided\tCo ustalono
        What was found\tCo znaleziono
        What was made public before (otherwise one is drawn and shown).\tLiczba ogłoszona wcześniej (inaczej zostanie wylosowana i pokazana).
        What was proposed, and nobody has agreed to yet\tCo zaproponowano, a nikt jeszcze nie uzgodnił
        What was said about them\tCo o nich powiedziano
        What was said differently on different laptops\tCo na różnych laptopach powiedziano inaczej
        What was said.\tCo powiedziano.
        What was written down about it\tCo o tym zapisano
        What we do together\tCo robimy razem
        What we do:\tCo robimy:
        What we do: %1\tCo robimy: %1
        What you did last is taken back with %1, while you type with %2. The journal keeps both.\tOstatnią rzecz cofa %1, a podczas pisania %2. Dziennik zachowuje obie.
        What you may do: facilitator (everything) or note-taker (capture, and read).\tCo możesz robić: facilitator (wszystko) albo note-taker (notować i czytać).
        What you said\tCo Państwo powiedzieli
        What you took on\tPaństwa zobowiązania
        What you wrote last is not saved yet. Leave once more, and it is given up.\tOstatniej rzeczy jeszcze nie zapisano. Zamknij jeszcze raz, a przepadnie.
        What your tables said\tCo powiedziały Państwa stoły
        When\tKiedy
        When a workshop starts, instead of the script's date; repeatable.\tKiedy warsztat się zaczyna, zamiast daty ze scenariusza; można podać kilka razy.
        When both meet for the first time: 2026-12-31, 31/12 or 31 décembre.\tPierwsze spotkanie: 2026-12-31, 31/12 lub 31 grudnia.
        When it happened, if not now: 08:41 on the day in question, 2026-12-01T08:41 or “1/12 8h41”.\tKiedy to było, jeśli nie teraz: 08:41 danego dnia, 2026-12-01T08:41 albo „1/12 8h41”.
        When it starts: 14:30.\tKiedy się zaczyna: 14:30.
        When something goes wrong\tGdy coś pójdzie źle
        When the activity starts: 10:30.\tKiedy zaczyna się punkt programu: 10:30.
        When the next activity begins the view turns to it. A half line waits where it was begun, and it is said where.\tGdy zaczyna się następny punkt, widok do niego przechodzi. Niedokończona wypowiedź czeka tam, gdzie ją zaczęto, a ekran mówi gdzie.
        When to try again.\tKiedy spróbować znowu.
        When: --on with a date, or --after with the time since the last day of the event, which moves with it. --by telephone makes it a day on which people are called, for two weeks unless --for says otherwise. What happens: --like with another day of the plan, or --from with a file that describes a day as a script does; where people are called, neither is needed.\tKiedy: --on z datą albo --after z czasem od ostatniego dnia wydarzenia; taki dzień przesuwa się razem z nim. --by telephone robi z niego dzień, w którym się dzwoni, przez dwa tygodnie, jeżeli --for nie mówi inaczej. Co się dzieje: --like z innym dniem programu albo --from z plikiem, który opisuje dzień tak jak scenariusz; gdzie się dzwoni, nie trzeba żadnego z nich.
        Where\tGdzie
        Where a task falls to people who rate themselves low\tGdzie zadanie przypada osobom, które oceniają się nisko
        Where both meet in a timetable by now, or have met, that is said, and --confirm is needed.\tJeśli obie strony spotykają się według terminarza albo już się spotkały, polecenie o tym mówi i potrzeba --confirm.
        Where do the lines belong?\tDokąd należą wypowiedzi?
        Where from\tSkąd
        Where it comes from\tSkąd to pochodzi
        Where no number stands, nobody has one: no share and no place is made up.\tGdzie nie ma liczby, nikt jej nie zna: nie zmyśla się ani udziału, ani miejsca.
        Where places are for organisations, each organisation counts once, whoever comes for it.\tGdzie miejsca są dla instytucji, każda liczy się raz, ktokolwiek za nią przyjdzie.
        Where scores go up to %1, say so: --rules max-score=%2.\tJeśli oceny sięgają %1, podaj to: --rules max-score=%2.
        Where the person comes from.\tSkąd jest ta osoba.
        Where they belong\tDokąd należą
        Where they live\tMiejsce zamieszkania
        Where two assessors differ: key what they agree on, criterion by criterion.\tTam, gdzie dwie osoby oceniły różnie: wprowadź to, co uzgodniły, kryterium po kryterium.
        Where two people count (create --counters 2), a number counts once both have entered the same one; the second adds --counter 2. A count replaces the one before of the same option and source. Counts that the people in the room cannot have given are refused with the reason, unless --confirm is added.\tGdy liczą dwie osoby (create --counters 2), liczba liczy się, gdy obie podały tę samą; druga dodaje --counter 2. Liczba zastępuje poprzednią dla tej samej opcji i źródła. Liczby, których osoby na sali nie mogły dać, są odrzucane z podaniem powodu, chyba że dodano --confirm.
        Whether it changes who wins was not worked out: there are too many ways.\tCzy to zmienia, kto wygrywa, nie obliczono: jest za wiele możliwości.
        Whether the ballot was counted is not certain yet. Open your slip’s page again: it says so.\tNie jest jeszcze pewne, czy karta została policzona. Otwórz ponownie stronę swojej karty: tam to widać.
        Whether the person agreed to be listed: yes, no or unknown.\tCzy osoba zgodziła się na umieszczenie na liście: yes, no albo unknown.
        Which activity?\tKtóry punkt programu?
        Which category the papers of the pile are of, so that the profile is known by category.\tZ jakiej kategorii są karty ze stosu, aby znać profil według kategorii.
        Which day do you work on?\tKtórym dniem się zajmujesz?
        Which days do yours resemble? Everything can be changed afterwards.\tDo jakich dni podobne są twoje? Wszystko można potem zmienić.
        Which grid?\tKtóra siatka?
        Which is to stand for itself again?\tKtórą rozłączyć?
        Which line says the same?\tKtóra wypowiedź mówi to samo?
        Which list of what was said outside comes in?\tKtórą listę tego, co powiedziano poza salą, wczytać?
        Which of these lines reads right?\tKtóry z tych wierszy dobrze się czyta?
        Which options carry a tag, by number; several times.\tKtóre opcje mają znacznik, według numeru; można powtarzać.
        Which organisation is it the same as?\tKtóra to właściwie instytucja?
        Which paper: hand is the day on one page, all is everything that a day needs.\tKtóry dokument: hand to dzień na jednej stronie, all to wszystko, czego potrzeba na dany dzień.
        Which paper?\tKtóry dokument?
        Which question asks the same?\tKtóre pytanie jest o to samo?
        Which reads right? Keep it: halqa terminal --choose\tKtóry wiersz dobrze się czyta? Zapamiętaj: halqa terminal --choose
        Which roster comes in?\tKtórą listę wczytać?
        Which table do you write for? Type its number: %1 to %2.\tDla którego stołu piszesz? Wpisz jego numer: od %1 do %2.
        Which tag?\tKtóry znacznik?
        Which text?\tKtóry tekst?
        While people speak\tGdy ludzie mówią
        Who\tKto
        Who answers is\tKim jest, kto odpowiada
        Who answers: a person or an organisation, an id or a name.\tKto odpowiada: osoba albo instytucja, identyfikator albo nazwa.
        Who asks\tKto pyta
        Who asks for it is erased with %1: from the file, its journal and its copies. The rest stays as it was.\tKto o to poprosi, tego dane usuwa %1: z pliku, jego dziennika i kopii. Reszta zostaje, jak była.
        Who asks is\tKim jest, kto pyta
        Who asks: a person or an organisation, an id or a name.\tKto pyta: osoba albo instytucja, identyfikator albo nazwa.
        Who came\tKto przyszedł
        Who could be drawn\tSpośród kogo losowano
        Who counted, where two people do: 1 or 2.\tKto liczył, gdy liczą dwie osoby: 1 albo 2.
        Who does not want to be called is not called again.\tDo kogoś, kto nie chce telefonów, więcej się nie dzwoni.
        Who does what by when\tKto co robi i do kiedy
        Who does what, by when?\tKto co robi i do kiedy?
        Who is at the keyboard (otherwise $HALQA_AS, or the login name).\tKto jest przy klawiaturze (inaczej $HALQA_AS albo nazwa użytkownika).
        Who is in %1 row in doubt?\tKto jest w %1 wątpliwym wierszu?\tKto jest w %1 wątpliwych wierszach?\tKto jest w %1 wątpliwych wierszach?
        Who is named\tKto jest wymieniony
        Who is named?\tKogo wymienić?
        Who is recorded as reached\tDo kogo dotarto, według zapisu
        Who is written to\tDo kogo piszemy
        Who is “%1”?\tKto to jest „%1”?
        Who knows whom\tKto kogo zna
        Who learns\tKto się uczy
        Who learns from whom\tKto uczy się od kogo
        Who meets whom\tKto spotyka się z kim
        Who needs\tKto szuka
        Who offers\tKto oferuje
        Who or what is rated (otherwise all that the file knows).\tKto lub co jest oceniane (inaczej wszystko, co plik zna).
        Who or what is rated (otherwise all that was).\tKto lub co jest oceniane (inaczej wszystko, co oceniono).
        Who or what is rated, or the code on the paper.\tKto lub co podlega ocenie albo kod z karty.
        Who or what is rated.\tKto lub co podlega ocenie.
        Who orders Arabic: auto, visual, words, runs, terminal or off (otherwise as is settled, or auto).\tKto układa arabski: auto, visual, words, runs, terminal albo off (inaczej jak ustawiono albo auto).
        Who rates, where the grid has assessors.\tKto ocenia, jeśli siatka ma osoby oceniające.
        Who rates?\tKto ocenia?
        Who sat where\tKto gdzie siedział
        Who says it: a person or an organisation, an id or a name; empty for nobody.\tKto to mówi: osoba albo instytucja, identyfikator albo nazwa; puste: nikt.
        Who takes it on (otherwise what stands behind an @ at the end); empty for nobody.\tKto się tego podejmuje (inaczej to, co stoi na końcu po @); puste: nikt.
        Who takes it up\tKto korzysta
        Who takes something on is named at the end of the line, and by when: %1. It is an action from then on.\tNa końcu wypowiedzi podaje się, kto bierze coś na siebie i do kiedy: %1. Od tej chwili to działanie.
        Who takes the line on and by when, who says it, and its tags.\tKto się tego podejmuje i do kiedy, kto to mówi i znaczniki.
        Who teaches\tKto uczy
        Who teaches?\tKto uczy?
        Who that is: a person or an organisation, an id or a name.\tKto to jest: osoba albo instytucja, identyfikator albo nazwa.
        Who voted: an id or a name. Not for papers and not for secret votes.\tKto głosował: identyfikator albo nazwisko. Nie dla kart papierowych i nie w głosowaniach tajnych.
        Who was called: an id, a name, or the code on the sheet.\tDo kogo dzwoniono: identyfikator, nazwisko albo kod z arkusza.
        Who was reached\tKto odpowiedział
        Who was reached is not called again on this day: leave --again out.\tKto odebrał, do tego w tym dniu już się nie dzwoni: pomiń --again.
        Who will answer\tKto odpowie
        Who will answer: a person or an organisation, an id or a name; empty for nobody.\tKto odpowie: osoba albo instytucja, identyfikator albo nazwa; puste, gdy nikt.
        Who writes, in mails: “Amina Alaoui <amina@example.org>”.\tKto pisze, w e-mailach: „Amina Alaoui <amina@example.org>”.
        Who wrote what, and when: %1.\tKto co napisał i kiedy: %1.
        Who, and what they took on\tKto, jakie zobowiązania
        Who: an id, or a name.\tKto: identyfikator lub imię i nazwisko.
        Whoever finds the receipt here knows that the ballot was counted; nobody learns what stands on it.\tKto znajdzie tu swoje potwierdzenie, wie, że karta jest policzona; nikt nie wie, co na niej jest.
        Whoever photographs them can tell later whether anything in the file was altered, with scripts/check-note.py and without Halqa: how many entries there are, the hash that stands for them, and this laptop's signature; - stands there as long as this laptop has written nothing into the file. The reader looks at the journal; whether the tables say what it says is asked of halqa verify.\tKto je sfotografuje, może później stwierdzić, czy coś w pliku zmieniono, za pomocą scripts/check-note.py i bez Halqi: ile jest wpisów, skrót, który za nimi stoi, i podpis tego laptopa; - stoi tam, dopóki ten laptop niczego nie napisał w pliku. Czytnik patrzy na dziennik; czy tabele mówią to samo, sprawdza halqa verify.
        Whoever this row was said to be is neither in the directory nor on an earlier line.\tOsoby wskazanej dla tego wiersza nie ma ani w spisie osób, ani we wcześniejszym wierszu.
        Whole screens\tCałe ekrany
        Whom do I know?\tKogo znam?
        Whom it is for: facilitator, note-taker or organiser.\tDla kogo: facilitator, note-taker lub organiser.
        Whom to propose\tKogo zaproponować
        Whose papers the pile holds, so that the result is known by category.\tCzyje karty są w stosie, żeby znać wynik według kategorii.
        Why\tDlaczego
        Why, in a sentence.\tDlaczego, jednym zdaniem.
        Winner: %2\tWygrywa: %2\tWygrywają: %2\tWygrywają: %2
        With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was written together is taken back together. Undoing is an entry of the journal like any other: nothing is ever erased. A ballot in the urn of a secret vote stays there: as long as one is open, what would be taken back instead is said first, and --confirm is needed. So it is where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun.\tZ --as (lub $HALQA_AS) ostatnia rzecz, którą zrobiła ta osoba; bez tego ostatnia rzecz kogokolwiek. Co zapisano razem, jest cofane razem. Cofnięcie to wpis w dzienniku jak każdy inny: niczego się nie wymazuje. Karta w urnie tajnego głosowania tam zostaje: dopóki takie głosowanie jest otwarte, najpierw podaje się, co zostałoby cofnięte zamiast niej, i potrzeba --confirm. Tak samo, gdy z używanego terminarza wypadłyby spotkania albo dzień warsztatu, który się zaczął, zniknąłby lub zmienił datę.
        With --as (or $HALQA_AS), what this person took back last; without, the last of anybody. Where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun, that is said first, and --confirm is needed.\tZ --as (lub $HALQA_AS) to, co ostatnio cofnęła ta osoba; bez tego: ktokolwiek. Gdy z używanego terminarza wypadłyby spotkania albo dzień warsztatu, który się zaczął, zniknąłby lub zmienił datę, najpierw się to podaje i potrzeba --confirm.
        With names or without: a summary to publish, a sheet to fill in by hand.\tZ nazwiskami albo bez: raport do publikacji, arkusz do ręcznego wypełnienia.
        With the activities of each day.\tZ punktami programu każdego dnia.
        With the copy alone, %1 entry after it is lost, of %2; it can still be read in the file.\tZ samą kopią tracisz %1 późniejszy wpis, z %2; da się go jeszcze odczytać w pliku.\tZ samą kopią tracisz %1 późniejsze wpisy, do %2; da się je jeszcze odczytać w pliku.\tZ samą kopią tracisz %1 późniejszych wpisów, do %2; da się je jeszcze odczytać w pliku.
        With the edition of the criteria, the date, until when it holds, the weights as voted with a hash of the vote, and the seal. Before every workshop has voted it says that it is provisional. With --lang given twice, in both languages. It is of the last time that something was rated, by the edition of that time; --day and --edition name another.\tZ wersją kryteriów, datą, terminem ważności, wagami z głosowania z jego skrótem i pieczęcią. Zanim każdy warsztat zagłosował, mówi, że jest tymczasowy. Z --lang podanym dwa razy: w obu językach. Dotyczy ostatniej oceny według jej wersji; --day i --edition wskazują inną.
        With the tour: ten minutes with the real keys, which Alt-. ends at any time.\tZ przewodnikiem: dziesięć minut z prawdziwymi klawiszami; Alt-. kończy go w każdej chwili.
        Withdraw the invitation of the person in focus to this workshop.\tWycofaj zaproszenie wybranej osoby na ten warsztat.
        Withheld, so that others cannot be computed.\tNie podano, by nie dało się obliczyć innych.
        Withheld, so that others cannot be computed: %1.\tNie podano, by nie dało się obliczyć innych: %1.
        Without --day all days of the workshop that have not begun are moved, as far apart as they were. Days that tell how long after the event they lie follow by themselves. A day that was held on another date than planned can be put on that date afterwards.\tBez --day przenoszone są wszystkie dni warsztatu, które się nie zaczęły, w takich samych odstępach. Dni, które mówią, jak długo po wydarzeniu są, idą za nim same. Dzień, który odbył się w innej dacie niż planowana, można potem na tę datę przenieść.
        Without --mark it says where they differ. It is not said before both have rated.\tBez --mark podaje, gdzie się różnią. Nie podaje tego, zanim ocenią obie.
        Without a due date.\tBez terminu.
        Without a source: %1.\tBez źródła: %1.
        Without a table: %1\tBez stołu: %1
        Without a theme\tBez tematu
        Without a tutor: %1\tBez osoby uczącej: %1
        Without category\tBez kategorii
        Without invitation\tBez zaproszenia
        Without its tags; those of --tag are kept.\tBez znaczników; te z --tag zostają.
        Without table\tBez stołu
        Wolof\twolof
        Words, as they are to be read.\tTekst, tak jak ma być czytany.
        Words: %1.\tTekst: %1.
        Work on another disk, and copy the file from here\tPracuj na innym dysku i skopiuj tam plik
        Workshop\tWarsztat
        Write 1 beside what you like best, 2 beside the next, and so on.\tWpisz 1 przy tym, co najbardziej ci odpowiada, 2 przy następnym i tak dalej.
        Write a letter to each person: invitation, thanks, own commitments, what became of what they said.\tNapisz list do każdej osoby: zaproszenie, podziękowanie, jej zobowiązania, co wyszło z tego, co mówiła.
        Write a need or an offer down here: what, who says it, and its tags.\tZapisz tu potrzebę lub ofertę: co, kto to mówi, i znaczniki.
        Write a number beside each, from %1 to %2; %2 is best.\tPrzy każdej wpisz liczbę od %1 do %2; %2 jest najlepsza.
        Write a page with the slips of a vote to standard output, to be printed; listen to nobody.\tZapisz na standardowe wyjście stronę z kartami głosowania, do druku; nikogo nie słuchaj.
        Write all tables of the file: for another program, for a spreadsheet, or to be imported again.\tZapisz wszystkie tabele pliku: dla innego programu, arkusza albo do ponownego importu.
        Write down a call of a time that has not come.\tZapisz rozmowę z czasu, który nie nadszedł.
        Write down a line that a table said.\tZapisz wypowiedź stołu.
        Write down an organisation of which nobody is in the directory yet.\tDopisz instytucję, z której nikogo jeszcze nie ma w spisie osób.
        Write down calls of a time that has not come.\tZapisz rozmowy z czasu, który nie nadszedł.
        Write down what came of a call, and what was said.\tZapisz, co wyszło z rozmowy i co powiedziano.
        Write down what somebody asks: it waits behind the others.\tZapisz pytanie: czeka za innymi.
        Write down what the person says, about what they took on or about anything.\tZapisz, co mówi ta osoba: o swoich zobowiązaniach albo o czymkolwiek.
        Write how many dots go to each option, under each theme as many as it has.\tWpisz, ile kropek dajesz każdej opcji, pod każdym tematem tyle, ile ich ma.
        Write it although meetings go by it out of a timetable that is in use.\tZapisz, choć przez to spotkania wypadną z używanego terminarza.
        Write it as it stands?\tZapisać tak, jak jest?
        Write it to a file beside the programme's, to send or to print elsewhere.\tZapisz do pliku obok pliku programu, do wysłania lub druku gdzie indziej.
        Write out the codes of so many tables, for their note-takers.\tWypisz kody tylu stołów dla ich protokolantów.
        Write somebody down.\tDopisz osobę.
        Write the addresses of those who agreed to be listed, for an address book or a spreadsheet.\tZapisz adresy osób, które się na to zgodziły, do książki adresowej albo arkusza.
        Write the days, and what is due when, for the calendar of a telephone.\tZapisz dni i terminy do kalendarza w telefonie.
        Write the line anew.\tNapisz tę wypowiedź inaczej.
        Write the network for programs that draw networks: GraphML, or two CSV tables.\tZapisz sieć dla programów, które rysują sieci: GraphML albo dwie tabele CSV.
        Write the pages of the manual into a folder, in every language, for man.\tZapisz strony podręcznika w folderze, w każdym języku, dla man.
        Write the question anew.\tNapisz pytanie od nowa.
        Write what came of the programme as a web site, in all its languages.\tZapisz, co wyszło z programu, jako witrynę we wszystkich jego językach.
        Write what is answered to the question in focus, or to the one on the floor.\tZapisz odpowiedź na wybrane pytanie albo na to, które jest na sali.
        Write what is said, in the words and the language in which it is said. Enter keeps the line; it is on the disk when it stands in the list.\tPisz to, co pada, tymi słowami i w tym języku. Enter zapisuje wypowiedź; jest na dysku, gdy stoi na liście.
        Writer %1 has written entry %2 twice, since a file was copied and both went on: %3 and %4. Both are kept.\tAutor %1 zapisał wpis %2 dwa razy, bo plik skopiowano i na obu pracowano dalej: %3 i %4. Oba są zachowane.
        Writing …\tZapisywanie…
        Written as what?\tW jakim formacie?
        Written at\tZapis: godzina
        Written by\tZapis: kto
        Written on\tZapis: data
        Written: %1\tZapisano: %1
        Written: %2 (%1 page)\tZapisano: %2 (%1 strona)\tZapisano: %2 (%1 strony)\tZapisano: %2 (%1 stron)
        XLSX can be written\tmożna zapisać XLSX
        XLSX cannot be read\tnie da się czytać XLSX
        XLSX cannot be written\tnie da się zapisać XLSX
        Yes\tTak
        Yes or no\tTak czy nie
        Yes, no or abstain.\tTak, nie lub wstrzymuję się.
        Yes: %1. No: %2.\tTak: %1. Nie: %2.
        You are invited to a workshop of %1, in %2.\tZapraszamy Państwa na warsztat: %1. Miejsce: %2.
        You have %1 dot against as well: write the number of what you are against.\tMasz też %1 kropkę przeciw: wpisz numer tego, czego nie chcesz.\tMasz też %1 kropki przeciw: wpisz numery tego, czego nie chcesz.\tMasz też %1 kropek przeciw: wpisz numery tego, czego nie chcesz.
        You have %1 dot: write how many go to each option, and under each theme no more than stands there.\tMasz %1 kropkę: wpisz, ile dajesz każdej opcji, pod każdym tematem nie więcej, niż tam podano.\tMasz %1 kropki: wpisz, ile dajesz każdej opcji, pod każdym tematem nie więcej, niż tam podano.\tMasz %1 kropek: wpisz, ile dajesz każdej opcji, pod każdym tematem nie więcej, niż tam podano.
        You have %1 dot: write how many go to each option, at most %2.\tMasz %1 kropkę: wpisz, ile dajesz każdej opcji, najwyżej %2.\tMasz %1 kropki: wpisz, ile dajesz każdej opcji, najwyżej %2.\tMasz %1 kropek: wpisz, ile dajesz każdej opcji, najwyżej %2.
        You have %1 dot: write how many go to each option.\tMasz %1 kropkę: wpisz, ile dajesz każdej opcji.\tMasz %1 kropki: wpisz, ile dajesz każdej opcji.\tMasz %1 kropek: wpisz, ile dajesz każdej opcji.
        Your answer: %1 (%2)\tPaństwa odpowiedź: %1 (%2)
        Your ballot\tTwoja karta
        Your name, if you like\tImię i nazwisko, jeśli chcesz
        Your question\tTwoje pytanie
        Your question is in the queue.\tTwoje pytanie jest w kolejce.
        Your receipt:\tTwoje potwierdzenie:
        Yours is in the field. Enter, and Enter again, puts it there; Esc leaves theirs.\tTwoja wersja jest w polu. Enter i jeszcze raz Enter wstawia ją; Esc zostawia tamtą.
        Zero hunger\tZero głodu
        [address]\t[adres]
        [erased %1]\t[usunięto %1]
        [name]\t[nazwisko]
        [telephone]\t[telefon]
        a ballot\tkarta
        a ballot has %1 dots, but the themes take only %2.\tkropek na karcie jest %1, a tematy przyjmują tylko %2.
        a ballot names something that is none of the options.\tkarta wymienia coś, co nie jest opcją.
        a ballot that nobody can read\tkarta nieczytelna
        a blank ballot\tpusta karta
        a column for each option, crosses in the cells\tkolumna na każdą opcję, w komórkach krzyżyki
        a column for each option, numbers in the cells, the highest is best\tkolumna na każdą opcję, w komórkach liczby, najwyższa jest najlepsza
        a column for each option, ranks in the cells, 1 is best\tkolumna na każdą opcję, w komórkach miejsca, 1 jest najlepsze
        a column for each rank, options in the cells\tkolumna na każde miejsce, w komórkach opcje
        a count of ballots, a whole number from 0 up,\tliczba kart, całkowita, od 0 wzwyż
        a cross for everything one agrees with; most crosses win\tkrzyżyk przy wszystkim, z czym się zgadzasz; wygrywa najwięcej krzyżyków
        a cross such as x, 1 or yes, or nothing\tkrzyżyk, np. x, 1 albo tak, albo nic
        a date that exists, such as 2026-12-01\tistniejąca data, np. 2026-12-01
        a digit for each option, in order: 50324\tcyfra dla każdej opcji, po kolei: 50324
        a dot against 2\tkropka przeciw 2
        a figure in %1\tliczba w: %1
        a folder with a file for each table\tfolder z plikiem na każdą tabelę
        a formula without its value stands here: “%1”. Open the file in a spreadsheet, save it, and count it again.\tstoi tu formuła bez wartości: „%1”. Otwórz plik w arkuszu kalkulacyjnym, zapisz go i policz ponownie.
        a grade for each option; the best median grade wins\tocena dla każdej opcji; wygrywa najlepsza mediana ocen
        a grade, as a number or in a word of the scale that the others are of,\tocena, liczbą albo słowem z tej samej skali co pozostałe
        a header\tnagłówek
        a length of time, such as 1 month or 2 weeks\tdługość czasu, na przykład 1 month albo 2 weeks
        a letter begins the words, ) ends them\tlitera zaczyna słowa, ) je kończy
        a letter is next\tteraz list
        a line of the form “count: ranking”\twiersz w postaci „liczba: ranking”
        a list of options, or “from” with a list of prompts\tlista opcji albo „from” z listą wątków
        a list, with a hyphen before each item\tlista, z myślnikiem przed każdym elementem
        a minute less\tminuta mniej
        a name that sounds alike in another script, and one of the two has no organisation\tnazwisko, które w innym piśmie brzmi podobnie, a jedna z osób nie ma instytucji
        a name, or the code on the sheet\tnazwisko albo kod z arkusza
        a new one\tnowy
        a number for each option, in order: 10 0 7\tliczba dla każdej opcji, po kolei: 10 0 7
        a number for each option; of the two highest totals the one that more voters prefer wins\tliczba dla każdej opcji; z dwóch najwyższych sum wygrywa ta, którą woli więcej głosujących
        a number for each option; the highest total wins\tliczba dla każdej opcji; wygrywa najwyższa suma
        a page down\tstronę niżej
        a page up\tstronę wyżej
        a paper counts up to %1 time\tkarta liczy się do %1 razu\tkarta liczy się do %1 razy\tkarta liczy się do %1 razy
        a part of a name\tfragment nazwiska
        a part of the line\tfragment wypowiedzi
        a prompt as activity/prompt, such as barriers/fuel\twątek jako punkt/wątek, np. barriers/fuel
        a quotation mark is opened and not closed.\tcudzysłów jest otwarty i niezamknięty.
        a rank for each option, such as 12-3,\tmiejsce dla każdej opcji, np. 12-3
        a rank, such as 1 or 1st,\tmiejsce, np. 1 albo 1.
        a ranking; 1 point for a first place, 1/2 for a second, 1/3 for a third; most points win\tranking; 1 punkt za pierwsze miejsce, 1/2 za drugie, 1/3 za trzecie; wygrywa najwięcej punktów
        a ranking; a point for each option beaten in pairs\tranking; punkt za każdą opcję pokonaną w parze
        a ranking; points by place, most points win\tranking; punkty za miejsce, wygrywa najwięcej punktów
        a ranking; seats by quota, what is above it goes on to the next choices\tranking; mandaty według ilorazu, nadwyżka przechodzi na następne wybory
        a ranking; the last goes out round by round, until one has more than half\tranking; ostatnia odpada runda po rundzie, aż jedna ma ponad połowę
        a ranking; the option that beats every other in pairs, if there is one\tranking; opcja, która pokona każdą inną w parach, jeśli taka jest
        a ranking; the option whose worst defeat in pairs is the smallest wins\tranking; wygrywa opcja, której największa porażka w parach jest najmniejsza
        a ranking; the smallest group that beats everybody outside of it\tranking; najmniejsza grupa, która pokonuje wszystkich spoza niej
        a ranking; the strongest paths of victories in pairs decide\tranking; decydują najsilniejsze ścieżki zwycięstw w parach
        a ranking; victories in pairs are locked from the strongest down\tranking; zwycięstwa w parach przyjmuje się od najsilniejszego w dół
        a ranking; who is ranked last most often goes out, until one has more than half\tranking; odpada najczęściej stawiana na końcu, aż jedna ma ponad połowę
        a ranking; without more than half, the two in front meet in a second round\tranking; bez ponad połowy dwie pierwsze spotykają się w drugiej turze
        a receipt can be put on it (OSC 52)\tmożna do niego włożyć potwierdzenie (OSC 52)
        a seats everybody who is here.\ta sadza wszystkich obecnych.
        a separator after the closing quotation mark\tseparator po cudzysłowie zamykającym
        a share between 0 and 1, such as 50/100\tczęść od 0 do 1, np. 50/100
        a slip for whoever knows the code\todcinek dla tego, kto zna kod
        a spoiled ballot\tkarta nieważna
        a text\ttekst
        a text for each language, such as {fr: …, en: …}\ttekst w każdym języku, np. {pl: …, en: …}
        a tie for place %1 of %2\tremis o miejsce %1 z %2
        a tie for place %1 of %2 in the vote %3\tremis o miejsce %1 z %2 w głosowaniu %3
        a tie keeps open who wins and who stands back for a quota. Draw an order: --rules draw=A,B,C.\tprzez remis nie wiadomo, kto wygrywa i kto ustępuje z powodu parytetu. Wylosuj kolejność: --rules draw=A,B,C.
        a time of day, such as \"08:30\"\tgodzina, np. \"08:30\"
        a time such as 2026-12-01T08:30:00\tczas, np. 2026-12-01T08:30:00
        a time zone that this machine knows, such as Africa/Casablanca\tstrefa czasowa znana temu komputerowi, np. Africa/Casablanca
        a visit, a training, a contract\twizyta, szkolenie, umowa
        a vote for as many as one likes\tgłos na tyle opcji, ile kto chce
        a vote, as activity/vote\tgłosowanie jako punkt/głosowanie
        a voter\tgłosujący
        a whole number\tliczba całkowita
        a whole number from %1 to %2, without quotes\tliczba całkowita od %1 do %2, bez cudzysłowu
        a whole number from %1, without quotes\tliczba całkowita od %1, bez cudzysłowu
        a zero byte stands here, which no text has: the file is damaged. Save or copy it again.\tstoi tu bajt zerowy, którego nie ma w żadnym tekście: plik jest uszkodzony. Zapisz go albo skopiuj jeszcze raz.
        a4, or a3 for what hangs on a wall.\ta4, albo a3 dla tego, co wisi na ścianie.
        about\tna temat
        about nothing else\tniczego innego
        about: %1\tna temat: %1
        abstain\twstrzymuję się
        abstention\twstrzymanie się
        action\tdziałanie
        action: %1\tdziałanie: %1
        activity before\tpoprzedni punkt
        add\tdodaj
        added\tdodane
        added %1 to the directory\tdopisanie do spisu osób: %1
        added a day to %1: “%2”, %3\tdodanie dnia (%1): „%2”, %3
        added an activity to %1: “%2”\tdodanie punktu programu (%1): „%2”
        adopted\tprzyjęto
        after %1 day\tpo %1 dniu\tpo %1 dniach\tpo %1 dniach
        after %1 month\tpo %1 miesiącu\tpo %1 miesiącach\tpo %1 miesiącach
        after %1 week\tpo %1 tygodniu\tpo %1 tygodniach\tpo %1 tygodniach
        after %1 year\tpo %1 roku\tpo %1 latach\tpo %1 latach
        again\tponownie
        again on %1\tponownie %1
        against it\tprzeciw
        agree\tuzgodnij
        agreed\tuzgodnione
        agreement, with reservations\tzgoda z zastrzeżeniami
        all\twszystko
        all ballots\twszystkie karty
        all crossed options in each row\twszystkie zaznaczone opcje w każdym wierszu
        all lines\twszystkie
        all marks on options\twszystkich zaznaczeń przy opcjach
        all needs and offers\twszystkie potrzeby i oferty
        all or none\twszystko lub nic
        all others\twszystkie inne
        all rounds\twszystkie rundy
        all sheets, one after the other\twszystkie arkusze, jeden po drugim
        all votes of the day\twszystkie głosowania dnia
        all words of one name stand in the other\twszystkie słowa jednej nazwy są w drugiej
        also asked by %1\to to samo pyta: %1
        also: %1\ttakże: %1
        also: %1, %2\ttakże: %1, %2
        amend the plan…\tzmień program…
        an amount of money from 0 up\tkwota pieniędzy, od 0 wzwyż
        an association, a company, a commune\tstowarzyszenie, firma, gmina
        an id of small letters, digits and single hyphens, 40 at most\tidentyfikator z małych liter, cyfr i pojedynczych myślników, najwyżej 40 znaków
        an option numbered in turn\topcja, numerowana po kolei
        an option once for each dot, - before it where it is against: 1 1 12 -3\topcja raz za każdą kropkę, z - przed nią, jeśli przeciw: 1 1 12 -3
        an option once for each dot, - before it where it is against: 113-2\topcja raz za każdą kropkę, z - przed nią, jeśli przeciw: 113-2
        an option once for each dot, with spaces: 1 1 12\topcja raz za każdą kropkę, ze spacjami: 1 1 12
        an option once for each dot: 11355\topcja raz za każdą kropkę: 11355
        and %1 option in words\ti %1 opcja własna\ti %1 opcje własne\ti %1 opcji własnych
        another date, or calls after a month\tinna data albo rozmowy po miesiącu
        another file…\tinny plik…
        answer\todpowiedź
        answered\tjest odpowiedź
        answered by word of mouth\todpowiedź padła ustnie
        answered by word of mouth by %1\todpowiedź ustna, udzielił(a): %1
        answered by word of mouth on %1\todpowiedź ustna: %1
        answered by word of mouth on %1 by %2\todpowiedź ustna: %1, udzielił(a): %2
        answered on %1\todpowiedź %1
        approval, ordinal, cumulative, scoring or choose-1\tapproval, ordinal, cumulative, scoring albo choose-1
        as found out\tjak rozpoznano
        as it is written: nobody of the file yet\tjak zapisano: jeszcze nikt z pliku
        as many choices as seats; most votes win\ttyle wyborów, ile mandatów; wygrywa najwięcej głosów
        as the file says\tjak podaje plik
        as the file stands on %1\twedług pliku na dzień %1
        as the printer is set\tjak ustawiono w drukarce
        as you said\ttak podano
        ask\tzadaj
        asked %1 time\tzadane %1 raz\tzadane %1 razy\tzadane %1 razy
        asked by %1\tpyta: %1
        assign\trozsadź
        at first\tna początku
        at least %2 winners shall carry “%1”, but no more than %3 can.\tco najmniej %2 wybranych ma mieć znacznik „%1”, a może najwyżej %3.
        at most %1 on one\tnajwyżej %1 na jedną
        at most by theme (%1)\tnajwyżej na temat (%1)
        back\twróć
        bad\tzła
        ballots\tgłosujących
        ballots cast\toddanych kart
        barrier\tprzeszkoda
        before * stands as how many it counts, from 1 to %1\tprzed * stoi, jako ile się liczy, od 1 do %1
        began the programme %1\tpoczątek programu %1
        begin\trozpocznij
        begun: %1\trozpoczęto: %1
        behind - stands the option that a dot is against: -3\tza - stoi opcja, przeciw której jest kropka: -3
        being answered\todpowiedź w toku
        being talked about\tw trakcie rozmów
        blank\tpusta
        blank, to fill in by hand\tbez danych, do ręcznego wypełnienia
        blocked\tzablokowano
        blocks it\tblokuje
        both marked\tzaznaczono obie
        both say: %1\tobie strony mówią: %1
        both sides\tdwustronnie
        both sides…\tobie wersje…
        both speak: %1\tobie strony znają: %1
        both: %1\twspólne: %1
        bought\tsfinansowane
        broken by an earlier round\trozstrzygnięty wcześniejszą rundą
        broken by the draw\trozstrzygnięty losowaniem
        broken by the number of highest scores\trozstrzygnięty liczbą najwyższych punktów
        broken by the total score\trozstrzygnięty sumą punktów
        broken by who is preferred by more voters\trozstrzygnięty tym, kogo woli więcej głosujących
        brought a question of %1 to the floor: “%2”\tpytanie wywołane w %1: „%2”
        by %1\tdo %1
        by ; and with themes: Grate #heat; Tap #water\toddzielone znakiem „;”, z tematami: Ruszt #ciepło; Kran #woda
        by category\twedług kategorii
        by college\twedług kurii
        by hand\tręcznie
        by hand, though the rules keep them apart\tręcznie, choć reguły ich rozdzielają
        by mail\tlistownie
        by tag\twedług znacznika
        by telephone\ttelefonicznie
        by what stands in it\twedług zawartości
        by word of mouth\tustnie
        by word of mouth: %1\tustnie: %1
        by: %1\tdo: %1
        cable\tkabel
        called %1 (%2): %3\trozmowa: %1 (%2): %3
        called by %1\tdzwoni: %1
        called the same\tta sama nazwa
        calls alone\tsame rozmowy
        came at %1\twejście %1
        came at %1, left at %2\twejście %1, wyjście %2
        came without an invitation\tprzyszli bez zaproszenia
        can live with it\tmoże być
        carried\tprzyjęto
        carried by more for it than against it\tprzyjęte, gdy więcej za niż przeciw
        carried by more yes than no\tprzyjęte, gdy więcej na tak niż na nie
        category\tkategoria
        category and city\tkategoria i miasto
        category: %1\tkategoria: %1
        change\tzmień
        changed a paper of “%1”: %2\tzmiana karty „%1”: %2
        changed the tables of %1\tzmiana przy stołach: %1
        check in\tzarejestruj
        check-in\trecepcja
        checked in %1 (%2)\twejście: %1 (%2)
        choose\twybierz
        choose lines\twybierz wypowiedzi
        chosen\twybrano
        chosen by the room: %1\twybrane przez salę: %1
        city\tmiasto
        city: %1\tmiasto: %1
        class\tklasa
        clear\twyczyść
        cleared the tables of %1\topróżnienie stołów: %1
        close\tzamknij
        closed\tzamknięte
        closed the poll %1\tzamknięcie głosowania: %1
        closing\tzakończenie
        code\tkod
        code, letter, words\tkod, litera, słowa
        colleges vote, and the ballots do not say which one they are from.\tgłosują kurie, a karty nie mówią, z której pochodzą.
        colleges: %1\tkurie: %1
        columns without votes, left out: %1.\tkolumny bez głosów, pominięte: %1.
        come to the room\tprzychodzą na salę
        comes to %1 of the points by the marks that were kept and the criteria of edition %2, and fulfils by them all that this class asks for.\tosiąga %1 punktów według zapisanych ocen i kryteriów wersji %2 i według nich spełnia wszystko, czego wymaga ta klasa.
        commitment\tzobowiązanie\tzobowiązania\tzobowiązań
        consent to be listed: %1\tzgoda na listę: %1
        contents\ttreść
        corrected ballot %1 of %2 (%3): %4\tpoprawka karty %1, %2 (%3): %4
        cost\tkoszt
        costs %1\tkoszt %1
        count\tliczba
        counted %1 ballot of %2 (%3)\tpoliczenie %1 karty, %2 (%3)\tpoliczenie %1 kart, %2 (%3)\tpoliczenie %1 kart, %2 (%3)
        counted %1 for %2 of %3 (%4)\tpoliczenie: %1 (%2), %3 (%4)
        counted, the other counter has not agreed yet\tpoliczone, drugi skrutator jeszcze nie potwierdził
        counter %1 of 2\tskrutator %1 z 2
        counts as %1: %2\tliczy się jako %1: %2
        counts as 3\tliczy się jako 3
        counts as no\tliczy się jako „nie”
        crosses\tkrzyżyki
        crosses or points for projects; by votes, as far as the money goes\tkrzyżyki lub punkty dla projektów; według głosów, na ile starczy pieniędzy
        crosses or points for projects; every voter has an equal share of the money\tkrzyżyki lub punkty dla projektów; każdy głosujący ma równą część pieniędzy
        crosses; every voter has an equal share of the seats to spend\tkrzyżyki; każdy głosujący ma równą część mandatów do wydania
        crosses; seat by seat, so that the load of seats is spread evenly\tkrzyżyki; mandat po mandacie, tak by ciężar mandatów rozłożył się równo
        crosses; seat by seat, whoever already has a seat counts for less\tkrzyżyki; mandat po mandacie, kto już ma swój, liczy się mniej
        day %1\tdzień %1
        days\tdni
        decide\trozstrzygnij
        decide later\tzdecyduj później
        dice, or a number from the newspaper\tkości albo liczba z gazety
        did not come\tnieobecność
        did what was taken on at table %1 of %2: “%3”\tdziałanie zrobione, stół %1 (%2): „%3”
        disagrees, and takes no part\tbrak zgody i udziału w wykonaniu
        disagrees, but goes along\tbrak zgody, ale się podporządkuje
        do it\twykonaj
        does not like it, but steps aside\tbez przekonania, ale ustępuje
        does not want to\tnie chce
        done\tzrobione
        done on %1\tzrobione %1
        done too\ttakże zrobione
        dots\tkropki
        dots by theme (%1)\tkropki według tematów (%1)
        dots for %1 and against it\tkropki za opcją %1 i przeciw niej
        dots for, less dots against\tkropki za minus kropki przeciw
        dots placed\tprzyklejonych kropek
        draft %1\tszkic %1
        draw\tlosuj
        draw by lot\tlosuj osoby
        draw codes\twylosuj kody
        drawn\twylosowano
        drop\tzaniechaj
        dropped\tzaniechane
        dropped on %1\tzaniechane %1
        dropped what was taken on at table %1 of %2: “%3”\tdziałanie zaniechane, stół %1 (%2): „%3”
        due by %1 in place of %2\tdo %1 zamiast do %2
        duels won\twygrane pojedynki
        e-mail\te-mail
        e-mail: %1\te-mail: %1
        each ticks whom of the others they know\tkażdy zaznacza, kogo z pozostałych zna
        edit\tpopraw
        elected\twchodzi
        emptied and sealed the urn of %2: %1 ballot\turna opróżniona i zapieczętowana, %2: %1 karta\turna opróżniona i zapieczętowana, %2: %1 karty\turna opróżniona i zapieczętowana, %2: %1 kart
        empty\tpusto
        empty: no limit\tpuste: bez limitu
        empty: no quota; else women 2, youth 1\tpuste: bez parytetu; inaczej kobiety 2, młodzież 1
        empty: none\tpuste: brak
        empty: none; else heat 3, water 2, and #heat behind options\tpuste: bez tematów; inaczej ciepło 3, woda 2, a za opcją #ciepło
        end\tzakończ
        end the tour\tzakończ przewodnik
        ended\tzakończone
        ended %1\tkoniec: %1
        ended the link of %1 with %2\tkoniec powiązania: %1 – %2
        ended: %1\tzakończono: %1
        endorsement, with a minor point\tpoparcie z drobną uwagą
        ends %1\tkoniec o %1
        erase\tskasuj
        every two compared\tporównanie parami
        everybody\twszyscy
        everything\twszystko
        exhausted\twyczerpane
        facilitator\tmoderator
        falls to %1 of %2\tzadanie dla %1 z %2
        family name\tnazwisko
        fewer tables\tmniej stołów
        fewer than %1\tmniej niż %1
        fewer than 5: not shown\tmniej niż 5: nie pokazano
        file\tplik
        filled in\tz danymi z pliku
        filter\tfiltruj
        find\tszukaj
        first choices\tpierwsze wybory
        first meeting: %1\tpierwsze spotkanie: %1
        first name\timię
        first name, then family name, in any script\timię, potem nazwisko, w dowolnym piśmie
        first step: %1\tpierwszy krok: %1
        follow-up\tkontynuacja
        for an address book, of a telephone too\tdo książki adresowej, także w telefonie
        for any calendar\tdo każdego kalendarza
        for each option in order 2 good, 1 OK or 0 bad: 2012\tdla każdej opcji po kolei 2 dobra, 1 znośna, 0 zła: 2012
        for it\tza
        for organisations\tdla instytucji
        for other programs\tdla innych programów
        for people\tdla osób
        for quotas with tags: Hind #women #youth\tdo parytetów ze znacznikami: Hind #kobiety #młodzież
        for the room\tdla sali
        for the wall, and a slip for each pair\tna ścianę, i kartka dla każdej pary
        for the wall, and a slip for everybody\tna ścianę, i kartka dla każdego
        forget\tusuń dane
        forgot somebody: erased what named them from %1 entry\tusunięcie danych osoby: %1 wpis\tusunięcie danych osoby: %1 wpisy\tusunięcie danych osoby: %1 wpisów
        form of address\tforma grzecznościowa
        from %1\tźródło: %1
        from the sheet\tz arkusza
        fulfilled\tspełnione
        full endorsement\tpełne poparcie
        fully against it\tzdecydowanie przeciw
        fully for it, and ready to help\tw pełni za i z gotowością do pomocy
        g: whose pile?\tg: czyj stos?
        gave %1 its words of the script back (%2)\tpowrót do tekstu ze scenariusza (%2): %1
        gave the poll %2 %1 option\t%1 opcja dla głosowania: %2\t%1 opcje dla głosowania: %2\t%1 opcji dla głosowania: %2
        give it up\tporzuć
        go on\tdalej
        go on with the copy alone, as a new file: %1\tpracować dalej na samej kopii, w nowym pliku: %1
        goes home\twychodzi
        goes:\tznika:
        good\tdobra
        good, OK or bad for each; of the three with the most good the two with the fewest bad meet\tdobra, znośna czy zła dla każdej; z trzech najczęściej dobrych spotykają się dwie najrzadziej złe
        grade %1\tstopień %1
        grade %1: %2\tstopień %1: %2
        grades\toceny
        grades in words, taken for numbers: %1.\toceny słowne przyjęte za liczby: %1.
        grid before\tpoprzednia siatka
        grids…\tsiatki…
        group of messages\tgrupa wiadomości
        half of them from %1 to %2\tpołowa od %1 do %2
        halqa %1 FILE cannot “%2”; it can %3.\thalqa %1 FILE nie zna polecenia „%2”; zna: %3.
        halqa %1 has no commands of its own. See: %2.\thalqa %1 nie ma własnych poleceń. Zobacz: %2.
        halqa poll FILE methods lists the methods. Without OPTION, they are harvested from lines afterwards; a motion has yes, no and abstain, a consent scale its grades. --tag women=1,3 says which options carry a tag that --rule at-least=women:2 asks for, or which theme an option of a dot vote belongs to: --rule themes=heat:3,water:2 gives each theme its own dots, and with fewer --dots than all of them bounds how many may go to one. --rule dots-against=1 gives each person a dot against as well; such ballots are keyed one by one. --rule colleges=owner:40,stoker:60 gives each category its votes, in the parts that its ballots say; with --rule max-weight=3 a ballot may count up to 3 times. Such ballots are cast or keyed one by one, and are not secret. A secret vote takes ballots with issued codes only, and is never reopened.\thalqa poll FILE methods podaje metody. Bez OPTION opcje powstają potem z wypowiedzi; wniosek ma tak, nie i wstrzymanie się, skala zgody swoje stopnie. --tag kobiety=1,3 mówi, które opcje mają znacznik, o który prosi --rule at-least=kobiety:2, albo do którego tematu należy opcja głosowania kropkami: --rule themes=ciepło:3,woda:2 daje każdemu tematowi jego kropki, a przy mniejszym --dots niż razem ogranicza, ile trafi na jeden. --rule dots-against=1 daje też każdemu kropkę przeciw; takie karty wprowadza się po jednej. --rule colleges=owner:40,stoker:60 daje każdej kategorii jej głosy, w częściach, jak mówią jej karty; z --rule max-weight=3 karta może liczyć się do 3 razy. Takie karty wprowadza się po jednej i nie są tajne. Tajne głosowanie przyjmuje tylko karty z wydanymi kodami i nigdy nie otwiera się ponownie.
        halqa recover %1 --to NEW.halqa saves all that can be read.\thalqa recover %1 --to NEW.halqa ocala wszystko, co da się odczytać.
        hands\tręce
        hands, wall, paper or phone (otherwise wall for dots and hands for the rest).\thands, wall, paper albo phone (inaczej wall dla kropek, a hands dla reszty).
        hands, wall, paper or phone.\thands, wall, paper albo phone.
        has reservations\tma zastrzeżenia
        has strong reservations\tma poważne zastrzeżenia
        has to be fulfilled\tdo spełnienia
        has to be fulfilled for: %1\tobowiązkowe dla: %1
        has to be fulfilled: %1\tmusi być spełnione: %1
        has to come to %2 at least: %1\tmusi mieć co najmniej %2: %1
        held names\toczekujące
        held, not timed\todbyło się, bez godzin
        help\tpomoc
        here\tna sali
        how Arabic is shown\twyświetlanie arabskiego
        how many papers\tile kart
        ics or pdf (otherwise what --output ends in, or ics).\tics albo pdf (inaczej według końcówki --output, lub ics).
        idea\tpomysł
        if they may be called afterwards\tjeśli wolno potem zadzwonić
        import a roster\twczytaj listę osób
        import of %1 person\twczytanie %1 osoby\twczytanie %1 osób\twczytanie %1 osób
        in\twchodzi
        in %1 alone\ttylko tutaj: %1
        in every city\tw każdym mieście
        in or out\tz tym lub bez
        in step %1\tzgodne %1
        in the same line\tw tym samym wierszu
        in the script %1\tw scenariuszu %1
        in tmux or screen\tw tmux lub screen
        in tmux or screen, on a terminal that turns Arabic words round\tw tmux lub screen, w terminalu, który odwraca arabskie słowa
        in, round %1\twchodzi, runda %1
        invitation, thanks, commitments or digest: what became of what the person said.\tinvitation, thanks, commitments albo digest: co wyszło z tego, co osoba mówiła.
        invite\tzaproś
        invited\tzaproszenie
        invited %1 to %2\tzaproszenie: %1 (%2)
        invited and came\tzaproszeni, którzy przyszli
        invited, did not come\tzaproszeni, którzy nie przyszli
        is a voice against it\tjest głosem przeciw
        is done\tzrobione\tzrobione\tzrobionych
        is late\tpo terminie\tpo terminie\tpo terminie
        is looked for: %1\tszukane: %1
        issue papers\tprzydziel kody
        it can be a table with %1, too. If it is, say so: --layout %2.\tmoże to być także tabela, która ma: %1. Jeśli tak jest, podaj to: --layout %2.
        it counts once\tliczy się raz
        it is not clear what the table means. Say it with --layout: %1.\tnie jest jasne, co znaczy tabela. Podaj to przez --layout: %1.
        its letters were taken for %1. If names look wrong, say what they are with --encoding.\tjego litery odczytano jako %1. Jeśli nazwy wyglądają źle, podaj kodowanie przez --encoding.
        join\tpołącz
        joined the organisation %1 into %2\tpołączenie instytucji: %1 jako %2
        journal %1\tdziennik %1
        keep\tzapisz
        keep %1\tzostaw %1
        keep all\tzapisz wszystkie
        keep it\tzapisz
        keep, next\tzapisz, następny
        kept a paper of “%1”: %2\tzapisanie karty „%1”: %2
        kept as text what nothing can be made of any more (%1): %2\tzachowano jako tekst to, z czego nic już nie da się zrobić (%1): %2
        kept that %1 and %2 agreed on a link\tuzgodnione powiązanie: %1 – %2
        kept what two assessors agree on in “%1”: %2\tzapisanie uzgodnionej oceny „%1”: %2
        key\tklawisz
        key papers\twprowadź karty
        keyed ballot %1 of %2 (%3): %4\twprowadzenie karty %1, %2 (%3): %4
        keys and values\tklucze i wartości
        kind\trodzaj
        kitty turns what stands between two spaces round as a whole\tkitty odwraca w całości to, co stoi między dwiema spacjami
        language\tjęzyk
        languages\tjęzyki
        larger than any table: more than %1 million bytes.\twiększe niż jakakolwiek tabela: ponad %1 mln bajtów.
        last places: %1\tostatnie miejsca: %1
        late\tpo terminie
        late: it was due by %1\tpo terminie: miało być do %1
        later\tpóźniej
        learns from %1\tuczy się od: %1
        leave\twyjdź
        leave as it was\tzostaw, jak było
        leave it\tpomiń
        leave the lines\topuść listę
        left\twyjście
        left %1 of %2 uncounted (%3)\tbez liczenia: %1, %2 (%3)
        left as it is, in no order (off)\tpozostawiony, jak jest, bez kolejności (off)
        left blank\tniewypełniona
        left out\tpominięto
        left standing\tpozostaje
        left to the terminal (terminal)\tpozostawiony terminalowi (terminal)
        left, right, or the number of a side.\tleft, right albo numer wersji.
        let %1 in without invitation (%2)\twejście bez zaproszenia: %1 (%2)
        let %1 leave (%2)\twyjście: %1 (%2)
        let %1 return (%2)\tpowrót: %1 (%2)
        let a question of %1 wait again: “%2”\tpytanie znów czeka w %1: „%2”
        let go\todznacz
        let stand for itself again at table %1 of %2: “%3”\trozłączenie, stół %1 (%2): „%3”
        let the organisation %1 stand for itself again, out of %2\trozłączenie instytucji: %1, dotąd %2
        letter\tlist
        letters\tlitery
        line %1\twiersz %1
        line %1: %2\twiersz %1: %2
        line above\twypowiedź wyżej
        line below\twypowiedź niżej
        line was written\tzapisana wypowiedź\tzapisane wypowiedzi\tzapisanych wypowiedzi
        lines\tlista
        lines of no activity\tpoza punktami programu
        link\tpowiąż
        link is agreed\tpowiązanie uzgodnione\tpowiązania uzgodnione\tpowiązań uzgodnionych
        linked with %1\tpowiązanie: %1
        links\tpowiązania
        list\tlista
        locale %1\tustawienia regionalne %1
        longer than %1 signs\tdłużej niż %1 znaków
        made %1 ballot paper for %2\tprzygotowanie %1 papierowej karty: %2\tprzygotowanie %1 papierowych kart: %2\tprzygotowanie %1 papierowych kart: %2
        made %1 table for %2\tutworzenie %1 stołu: %2\tutworzenie %1 stołów: %2\tutworzenie %1 stołów: %2
        made the poll %1\tutworzenie głosowania: %1
        made the poll %1, the second round of %2\tutworzenie głosowania %1, drugiej tury głosowania %2
        made this file of what a damaged one still held: %1 entry was found elsewhere or begins a chain anew\tplik odtworzony z tego, co było jeszcze w uszkodzonym: %1 wpis znaleziony gdzie indziej lub w nowym łańcuchu\tplik odtworzony z tego, co było jeszcze w uszkodzonym: %1 wpisy znalezione gdzie indziej lub w nowym łańcuchu\tplik odtworzony z tego, co było jeszcze w uszkodzonym: %1 wpisów znalezionych gdzie indziej lub w nowym łańcuchu
        majority\twiększość
        make a programme of your own, by a few questions\tutworzyć własny program, w kilku pytaniach
        make it\tutwórz
        make options\tutwórz opcje
        mark\tzaznacz
        marked\toznaczone
        marked a question of %1 as answered: “%2”\tpytanie z odpowiedzią w %1: „%2”
        marked a question of %1 as asked no more: “%2”\tpytanie już nieaktualne w %1: „%2”
        may be %1\tto może być %1
        may be %1: %2\tmoże to być %1: %2
        may be listed\tzgoda na listę
        meets\tspotyka się z
        merge\tpołącz
        merged into another line at table %1 of %2: “%3”\tpołączenie z inną wypowiedzią, stół %1 (%2): „%3”
        met\tzałatwione
        middle\tmediana
        middle %1\tmediana %1
        middle grade\tmediana ocen
        minutes\tminuty
        missing\tbrakujące
        missing for the next class: %1 % of the points\tdo następnej klasy brakuje: %1% punktów
        mlterm is told by a sequence of its own to leave the order alone\tmlterm ma własną sekwencję, która każe nie ruszać kolejności
        modules: for whom, why, votes, trainer\tmoduły: dla kogo, dlaczego, głosy, kto prowadzi
        months\tmiesiące
        more\twięcej
        more options or ballots than can be counted.\twięcej opcji lub kart, niż można policzyć.
        more options than this method can count; it takes at most %1.\twięcej opcji, niż ta metoda może policzyć; przyjmuje najwyżej %1.
        most\twięk.
        move\tprzenieś
        move by hand\tprzenoś ręcznie
        moved %1 back to its time in the script\tpowrót do pory ze scenariusza: %1
        moved %1 back to the script’s date\tpowrót do daty ze scenariusza: %1
        moved %1 to %2\tinna data, %2: %1
        moved %1 to %2, for %3 minutes\tinna pora, %2, %3 min: %1
        moved at table %1 of %2: “%3”\tprzeniesienie, stół %1 (%2): „%3”
        my task\tmoje zadanie
        name nobody else\tbez dalszego wyboru
        name: %1\timię i nazwisko: %1
        named in what leaves the room\tnazwisko w tym, co wychodzi z sali
        named on the papers of the room alone\tnazwisko tylko na dokumentach w sali
        names\tnazwiska
        names by category, to be signed\tnazwiska według kategorii, do podpisu
        names to wear\tnazwiska do przypięcia
        need\tpotrzeba
        needs and offers\tpotrzeby i oferty
        needs at least %1 of %2\twymagane co najmniej %1/%2
        needs more than half\twymagana więcej niż połowa
        new need or offer\tnowa potrzeba lub oferta
        new organisation\tnowa instytucja
        new poll\tnowe głosowanie
        next\tnastępne
        next activity\tnastępny punkt
        next commitment\tnastępne zobowiązanie
        next field\tnastępne pole
        next grid\tnastępna siatka
        next page\tnastępna strona
        next section\tnastępna część
        next table\tnastępny stół
        next view\tnastępny widok
        no\tnie
        no answer\tbrak odpowiedzi
        no choice for %1 seats meets all quotas.\tżaden wybór (mandatów: %1) nie spełnia wszystkich parytetów.
        no class\tbez klasy
        no code of a ballot: a sign is wrong\tto nie kod karty: znak jest błędny
        no colours\tbrak
        no column of the table holds votes.\tżadna kolumna tabeli nie zawiera głosów.
        no date\tbez daty
        no date any more, in place of %1\tjuż bez terminu, zamiast do %1
        no figure\tbrak liczby
        no heading\tbrak
        no language in common: somebody has to translate\tbrak wspólnego języka: ktoś musi tłumaczyć
        no number: a letter is next\tbrak numeru: teraz list
        no quorum\tbrak kworum
        no table\tbez stołu
        no trait\tbez kryterium
        no workshop\tżaden warsztat
        no: %1\tnie: %1
        no: it would not answer for itself\tnie: to nie on by odpowiedział
        no: standard input or output is not a terminal that can be used\tnie: standardowe wejście lub wyjście to nie terminal, którego można użyć
        nobody\tnikt
        nobody has said who will answer\tnikt nie powiedział, kto odpowie
        nobody has taken it on yet\tnikt się tego jeszcze nie podjął
        nobody is recorded as having come\tnie zapisano, by ktokolwiek przyszedł
        nobody is recorded as reached\tnie zapisano, by do kogokolwiek dotarto
        nobody is recorded yet\tjeszcze nikogo nie zapisano
        nobody of the file\tnikt z pliku
        nobody to sign\tnie ma kto podpisać
        nobody yet\tjeszcze nikt
        nobody’s any more, in place of %1\tjuż niczyje, zamiast: %1
        none, or votes of each: %1\tbrak albo głosy każdej: %1
        not UTF-8. Leave --encoding out, or say what it is.\tto nie jest UTF-8. Pomiń --encoding albo podaj właściwe kodowanie.
        not UTF-8: only ASCII is drawn\tnie UTF-8: rysowane jest tylko ASCII
        not a ballot file that is known: BLT, PrefLib, Pabulib, CSV or XLSX with a header, or a Debian tally sheet.\tto nie jest znany plik kart: BLT, PrefLib, Pabulib, CSV lub XLSX z nagłówkiem albo arkusz zliczeń Debiana.
        not agreed\tniezgodne
        not agreed by those who count\tskrutatorzy się nie zgadzają
        not asked\tnie pytano
        not begun\tjeszcze nie
        not bought\tniesfinansowane
        not carried\todrzucono
        not counted\tnie liczono
        not ended\tniezakończone
        not fulfilled\tniespełnione
        not held\tnie odbyło się
        not here\tnie ma na sali
        not invited\tspoza listy
        not known\tnieznane
        not known: %1\tnie wiadomo: %1
        not my task\tnie moje zadanie
        not named\tbez nazwy
        not named: TERM is not set\tbez nazwy: TERM nie jest ustawione
        not parked\tnieodłożona
        not shown: it would tell the others\tnie pokazano: zdradziłoby pozostałe
        not taken\tnieprzeprowadzone
        not ticked\tniezaznaczone
        not told\tnie podano
        not told, of %1\tnie podano, z %1
        not yet\tjeszcze nie
        note\tnotatka
        note reservation\tzapisz zastrzeżenie
        noted %1 reservation about the poll %2\tzapisanie %1 zastrzeżenia do głosowania %2\tzapisanie %1 zastrzeżeń do głosowania %2\tzapisanie %1 zastrzeżeń do głosowania %2
        noted by %1, %2\tnotuje: %1, %2
        nothing\tnic
        nothing here; %1 is expected.\tnic tu nie ma; oczekiwano: %1.
        nothing in between\tnic
        nothing is settled\tnic nie ustawiono
        nothing of that\tnic z tego
        nothing special is known of this terminal\to tym terminalu nie wiadomo nic szczególnego
        nothing that is kept\tnic do zachowania
        now\tteraz
        now %1\tteraz %1
        numbers\tliczby
        of %1 papers\tz %1 kart
        of the points, weighed\tpunktów, z wagami
        of the programme\tz programu
        of them invited\tw tym zaproszeni
        of them low\tw tym słabo
        offer\toferta
        on disk %1\tna dysku %1
        on the floor for %1\tna sali od %1
        one after the other\tjeden po drugim
        one choice each; most votes win\tjeden wybór na osobę; wygrywa najwięcej głosów
        one day after the other\tdzień po dniu
        one for each person, and a PDF for those without an address\tjeden na osobę i PDF dla osób bez adresu
        one for each sheet, to print on other paper\tpo jednym na arkusz, do druku na innym papierze
        one line\tjedna wypowiedź
        one number only; a paper with two marked is 1=2\ttylko jeden numer; karta z dwoma zaznaczonymi to 1=2
        one of eight grades, from endorsement to block; reservations are asked for\tjeden z ośmiu stopni, od poparcia do blokady; pyta się o zastrzeżenia
        one of: %1\tjedno z: %1
        one option in each row\tjedna opcja w każdym wierszu
        one page for everybody to take home\tjedna strona, którą każdy zabiera ze sobą
        one person\tjedna osoba
        one side\tjednostronnie
        one voice can block it\tjeden głos może zablokować
        one vote each\tjeden głos na osobę
        only who agreed to be listed\ttylko za zgodą osoby
        open\totwórz
        open a file that is there\totworzyć istniejący plik
        open again\tznów otwarte
        open, due by %1\totwarte, do %1
        open, put off and answered, with who\totwarte, odłożone i z odpowiedzią, i czyją
        opened the poll %1\totwarcie głosowania: %1
        option %1\topcja %1
        option was voted on\topcja poddana głosowaniu\topcje poddane głosowaniu\topcji poddanych głosowaniu
        options in the voter’s order, with spaces: 3 1 12\topcje w kolejności głosującego, ze spacjami: 3 1 12
        options in the voter’s order: 3142\topcje w kolejności głosującego: 3142
        ordered and joined by Halqa (visual)\tułożony i połączony przez Halqę (visual)
        ordered and joined by Halqa, sent backwards between spaces (runs)\tułożony i połączony przez Halqę, między spacjami wysyłany wspak (runs)
        organisation\tinstytucja\tinstytucje\tinstytucji
        organisation: %1\tinstytucja: %1
        organisations\tinstytucje
        other\tinne
        other activity\tinny punkt programu
        other counter\tdrugi skrutator
        other day\tinny dzień
        other keys\tinne klawisze
        other poll\tinne głosowanie
        other spelling\tinny zapis
        out\todpada
        out, round %1\todpada, runda %1
        over\tzakończone
        p = %1 (%2 of %3).\tp = %1 (%2 z %3).
        p prints it; any PDF reader opens it.\tKlawisz p to drukuje; otworzy to każdy czytnik PDF.
        p says how often chance alone makes a difference as large as this one, or larger: people were exchanged whole, %1 times; each took somebody else’s seats with all who sat there, and kept their own ties (seed %2). A p of %3 is one time in twenty. Of several questions, one is soon below it by chance.\tp mówi, jak często sam przypadek daje różnicę tak dużą lub większą: osoby zamieniano w całości, %1 razy; każda brała miejsca innej, ze wszystkimi, którzy tam siedzieli, i zachowywała własne więzi (liczba początkowa %2). p równe %3 to raz na dwadzieścia. Przy kilku pytaniach któreś łatwo spadnie poniżej przypadkiem.
        package is a Frictionless data package: CSV, and datapackage.json, which says what each table and column is; jsonl is the same as lines of JSON. Both hold everything, the journal too, and halqa import makes the same file of them. csv and xlsx are for people with a spreadsheet: tables and views without the journal, with texts made harmless that a spreadsheet would take for formulas; these cannot be imported. --to names a folder, an archive that ends in .zip or, for xlsx, a file. What is exported names everybody; --anonymous writes, as csv or xlsx, the tables of the anonymous summary of all days instead.\tpackage to pakiet danych Frictionless: CSV i datapackage.json, który mówi, czym jest każda tabela i kolumna; jsonl to samo jako wiersze JSON. Oba zawierają wszystko, także dziennik, a halqa import tworzy z nich ten sam plik. csv i xlsx są dla osób z arkuszem: tabele i widoki bez dziennika, a teksty, które arkusz wziąłby za formuły, są unieszkodliwione; tych nie można zaimportować. --to podaje folder, archiwum kończące się na .zip albo, dla xlsx, plik. Eksport zawiera wszystkie nazwiska; --anonymous zapisuje zamiast tego, jako csv lub xlsx, tabele anonimowego raportu ze wszystkich dni.
        package, jsonl, csv or xlsx (otherwise what --to ends in, or package).\tpackage, jsonl, csv lub xlsx (inaczej to, na co kończy się --to, albo package).
        page %1 of %2\tstrona %1 z %2
        pair sat at one table\tpara przy jednym stole\tpary przy jednym stole\tpar przy jednym stole
        pairs\tpary
        palette\tpolecenia
        paper\tdokument
        papers\tkarty
        park\todłóż
        parked\todłożona
        parked at table %1 of %2: “%3”\todłożenie, stół %1 (%2): „%3”
        part\trozdziel
        part %1 of %2\tczęść %1 z %2
        passed over for a quota\tominięto ze względu na parytet
        paths can be links (OSC 8)\tścieżki mogą być odnośnikami (OSC 8)
        pause\tprzerwa
        pdf or eml (otherwise what --output ends in, or pdf).\tpdf albo eml (inaczej według końcówki --output, lub pdf).
        people\tosoby
        people in the room\tosób na sali
        people invited\tosób zaproszonych
        people present\tosób na sali
        people sit so\ttak już siedzą
        people who have to be present; empty: none\tile osób musi być obecnych; puste: brak
        person came\tosoba przyszła\tosoby przyszły\tosób przyszło
        person was reached\tosoba odpowiedziała\tosoby odpowiedziały\tosób odpowiedziało
        phones\ttelefony
        pile\tstos
        place\tmiejsce
        place %1\tmiejsce %1
        place %1 of %2\tmiejsce %1 z %2
        place %1 of %2 in the vote %3\tmiejsce %1 z %2 w głosowaniu %3
        places\tmiejsca
        planned\tw planie
        planned %1\tplanowo %1
        planned for %1, not held then\tplanowany termin: %1; nie odbyło się
        play with a rehearsal day: nothing of it is kept\tpoćwiczyć na dniu próbnym: nic z niego nie zostaje
        plenary\tsesja plenarna
        points\tpunkty
        print\tdrukuj
        projector\twyświetl
        prompt\twątek
        prompt before\tpoprzedni wątek
        propose\tzaproponuj
        proposed\tproponowane
        proposed for this terminal\tproponowany dla tego terminala
        proposed to link %1 with %2\tpropozycja powiązania: %1 – %2
        put a question of %1 off: “%2”\tpytanie odłożone w %1: „%2”
        put edition %2 of the grid “%1” into the file\tdodanie siatki „%1”, wersja %2
        put into the order of words by Halqa, letters by the terminal (words)\tsłowa układa Halqa, litery terminal (words)
        question\tpytanie
        questions\tpytania
        questions from the floor\tpytania z sali
        quit\tzamknij
        quorum %1 present\tkworum: %1 obecnych
        quorum %1 present, not reached\tkworum %1 obecnych nieosiągnięte
        quorum %1 present, reached\tkworum %1 obecnych osiągnięte
        quota\tiloraz
        quotas fill every seat; leave the majority out.\tparytety obsadzają wszystkie mandaty; pomiń większość.
        quotas: %1\tparytety: %1
        r opens the vote again, Esc lets it go.\tr otwiera głosowanie na nowo, Esc z tego rezygnuje.
        rank %1 is empty\tmiejsce %1 jest puste
        rank left empty\tpuste miejsce
        rate\toceń
        rated good\toceny „dobra”
        reached\tjest odpowiedź
        reached on %1 at %2\todpowiedź %1 (%2)
        reached, commitments and figures, city by city\todpowiedzi, zobowiązania i liczby, miasto po mieście
        read as a table with %1.\todczytano jako tabelę: %1.
        recalled %1 ballot paper of %2\twycofanie %1 papierowej karty: %2\twycofanie %1 papierowych kart: %2\twycofanie %1 papierowych kart: %2
        receipt %1\tpotwierdzenie %1
        receipts\tpotwierdzenia
        redo\tprzywróć
        redraw\todśwież ekran
        rehearsal\tproba
        rejected\todrzucono
        remove\tusuń
        remove option\tusuń opcję
        removed %1 from the directory\tusunięcie ze spisu osób: %1
        removed a call to %1 (%2)\tusunięcie rozmowy: %1 (%2)
        removed at table %1 of %2: “%3”\tusunięcie, stół %1 (%2): „%3”
        removed the link of %1 with %2\tusunięcie powiązania: %1 – %2
        removed the organisation %1\tusunięcie instytucji: %1
        removed what was said outside: “%1”\tusunięcie wypowiedzi spoza sali: „%1”
        renamed the organisation %1 to %2\tnowa nazwa instytucji %1: %2
        reopen\totwórz ponownie
        reopened the poll %1\tponowne otwarcie głosowania: %1
        replace\tzamień
        reset %1\twyzerowanie: %1
        results and certificates\twyniki i certyfikaty
        resume\twznów
        resumed %1\twznowienie: %1
        revised %1 in the directory\tpoprawka w spisie osób: %1
        revised a call to %1 (%2): %3\tpoprawka rozmowy: %1 (%2): %3
        revised at table %1 of %2: “%3”\tpoprawka, stół %1 (%2): „%3”
        revised edition %2 of the grid “%1”\tpoprawka siatki „%1”, wersja %2
        revised the arrival of %1 (%2)\tpoprawka wejścia: %1 (%2)
        revised the link of %1 with %2\tpoprawka powiązania: %1 – %2
        revised the organisation %1\tpoprawka instytucji: %1
        revised what was said outside: “%1”\tpoprawka wypowiedzi spoza sali: „%1”
        revising\tpoprawianie
        reworded %1 (%2): “%3”\tnowy tekst (%2), %1: „%3”
        room\tsala
        round\trunda
        round %1\trunda %1
        round %1 of %2\trunda %1 z %2
        round at the tables\trunda przy stołach
        rows of totals, which are no ballots, left out: %1.\twiersze z sumami, które nie są głosami, pominięto: %1.
        rules: %1\tzasady: %1
        running\ttrwa
        runs now\ttrwa
        said by\tkto mówi
        said in the room\tpowiedziane na sali
        said outside…\tpowiedziane poza salą…
        said what became of a line at table %1 of %2: “%3”\tco stało się z wypowiedzią, stół %1 (%2): „%3”
        same as: %1\tjak: %1
        same country: %1\tten sam kraj: %1
        same e-mail address, and the name fits\tten sam adres e-mail i pasuje nazwisko
        same name and organisation\tto samo nazwisko i ta sama instytucja
        same name and organisation, but addressed otherwise\tto samo nazwisko i ta sama instytucja, ale inna forma grzecznościowa
        same name and organisation, but another e-mail address\tto samo nazwisko i ta sama instytucja, ale inny adres e-mail
        same name and organisation, but another telephone\tto samo nazwisko i ta sama instytucja, ale inny telefon
        same name and organisation, but another telephone and address\tto samo nazwisko i ta sama instytucja, ale inny telefon i adres
        same name, but one of the two has no organisation\tto samo nazwisko, ale jedna z osób nie ma instytucji
        same organisation, and a name that sounds alike in another script\tta sama instytucja i nazwisko, które w innym piśmie brzmi podobnie
        same organisation, and the same name in another spelling\tta sama instytucja i to samo nazwisko w innej pisowni
        same rank\tto samo miejsce
        same telephone or e-mail address, and a name that is spelt nearly so\tten sam telefon lub adres e-mail i nazwisko zapisane prawie tak samo
        same telephone, and the name fits\tten sam telefon i pasuje nazwisko
        same town: %1\tto samo miasto: %1
        save all that can be read in a new file, and open it: %1\tocalić wszystko, co da się odczytać, w nowym pliku i otworzyć go: %1
        saw the majority for %1 of %2, without counting it (%3)\twiększość stwierdzona bez liczenia: %1, %2 (%3)
        say who\twskaż
        says the same\tmówi to samo
        says the same as %1\tmówi to samo co %1
        says the same in other words\tmówi to samo innymi słowami
        seat anew\trozsadź od nowa
        seat latecomers\trozsadź spóźnionych
        seat there\tposadź tam
        second round\tdruga tura
        secret\ttajne
        separated by ;\toddzielone znakiem „;”
        separated by ; (empty: lines of the tables)\toddzielone znakiem „;” (puste: wypowiedzi stołów)
        separated by ; each with its cost at the end: Roof 120; Well 80\toddzielone znakiem „;”, koszt na końcu: Dach 120; Studnia 80
        separated by ; for quotas with tags: Hind #women; Omar #youth\toddzielone znakiem „;”, do parytetów ze znacznikami: Hind #kobiety; Omar #młodzież
        set %1 place for organisations in %2: %3\t%1 miejsce dla instytucji, %2: %3\t%1 miejsca dla instytucji, %2: %3\t%1 miejsc dla instytucji, %2: %3
        set %1 place for people in %2: %3\t%1 miejsce dla osób, %2: %3\t%1 miejsca dla osób, %2: %3\t%1 miejsc dla osób, %2: %3
        set aside for later\todłożone na później
        set the places in %1 back to the script’s: %2\tpowrót do miejsc ze scenariusza, %1: %2
        set the time zone of %1 back to the script’s\tpowrót do strefy czasowej ze scenariusza: %1
        set the time zone of %1 to %2\tstrefa czasowa, %1: %2
        settle\tuzgodnij
        several dots each, also on one option; most dots win\tkilka kropek na osobę, także na jedną opcję; wygrywa najwięcej kropek
        several options in each row, the best first\tkilka opcji w każdym wierszu, najlepsza pierwsza
        several people have this telephone or e-mail address, and a name that fits\tkilka osób ma ten telefon lub adres e-mail i pasujące nazwisko
        shift\tprzesuń
        shift of all that had not started by %2 minute\tprzesunięcie o %2 minutę wszystkiego, co się nie zaczęło\tprzesunięcie o %2 min wszystkiego, co się nie zaczęło\tprzesunięcie o %2 min wszystkiego, co się nie zaczęło
        shift the rest\tprzesuń resztę
        shifted %1 by %2 min\tprzesunięcie: %1, %2 min
        show\tpokaż
        shown at once (synchronized output)\tpokazywane naraz (synchronized output)
        side by side\tobok siebie
        signs\tznaki
        simple, absolute or a fraction such as 2/3\tsimple, absolute albo ułamek, np. 2/3
        since %1\tod %1
        skipped\tpominięte
        so that everybody has somebody: nothing else is known of both\tżeby nikt nie został bez pary: nic więcej o obu osobach nie wiadomo
        somebody\tktoś
        somebody else\tktoś inny
        somebody took it on\tktoś się tego podjął
        somebody who is not named here\tktoś, kogo tu nie wymieniono
        something that a newer Halqa wrote and this one does not understand (%1)\tcoś, co zapisała nowsza Halqa, a czego ta nie rozumie (%1)
        sounds alike\tbrzmi podobnie
        source\tźródło
        source %1\tźródło: %1
        source: %1\tźródło: %1
        stands to the vote: %1\tpod głosowanie: %1
        start/stop\tstart/stop
        started %1\tpoczątek: %1
        stays:\tzostaje:
        stood to the vote: %1\tbyło pod głosowaniem: %1
        stop\tzatrzymaj
        stopped: keeps papers until it goes on\tzatrzymana: trzyma dokumenty, aż ruszy
        stretched %1 by %2 min\tczas trwania: %1, %2 min
        such as %1\tnp. %1
        supporters\tzwolennicy
        survey\tankieta
        switch off\twyłącz
        table\tstół
        table %1\tstół %1
        table %1 (%2)\tstół %1 (%2)
        table %1 in “%2”, %3\tstół %1, „%2”, %3
        table %1: %2\tstół %1: %2
        table before\tpoprzedni stół
        tag\tznacznik
        tags: %1\tznaczniki: %1
        take away\tusuń
        take back\twycofaj
        take it\tzatwierdź
        take the known code\tweź znany kod
        take them in\twczytaj
        take this side\tweź tę wersję
        take up again\twróć do niego
        taken on by %1\tpodejmuje się: %1
        taken on by %1 in place of %2\tpodejmuje się: %1 zamiast: %2
        takes no papers\tnie przyjmuje dokumentów
        telephone\ttelefon
        telephone: %1\ttelefon: %1
        telephones\ttelefony
        tells more keys apart (kitty)\trozróżnia więcej klawiszy (kitty)
        text, markdown, html, pdf, json, csv or xlsx.\ttext, markdown, html, pdf, json, csv albo xlsx.
        the %1 ballot cast\t%1 oddanej karty\t%1 oddanych kart\t%1 oddanych kart
        the %1 dot placed\t%1 przyklejonej kropki\t%1 przyklejonych kropek\t%1 przyklejonych kropek
        the %1 person in the room\t%1 osoby na sali\t%1 osób na sali\t%1 osób na sali
        the %1 person invited\t%1 zaproszonej osoby\t%1 zaproszonych osób\t%1 zaproszonych osób
        the %1 person reached\t%1 osoby, która odpowiedziała\t%1 osób, które odpowiedziały\t%1 osób, które odpowiedziały
        the %1 valid ballot\t%1 ważnej karty\t%1 ważnych kart\t%1 ważnych kart
        the %1 vote (yes, no or abstained)\t%1 głosu (tak, nie lub wstrzymany)\t%1 głosów (tak, nie i wstrzymanych)\t%1 głosów (tak, nie i wstrzymanych)
        the %1 vote for all answers together\t%1 głosu na wszystkie odpowiedzi razem\t%1 głosów na wszystkie odpowiedzi razem\t%1 głosów na wszystkie odpowiedzi razem
        the %1 vote for all options together\t%1 głosu na wszystkie opcje razem\t%1 głosów na wszystkie opcje razem\t%1 głosów na wszystkie opcje razem
        the %1 vote for yes or no\t%1 głosu na tak lub na nie\t%1 głosów na tak i na nie\t%1 głosów na tak i na nie
        the 0 that ends ballots\t0, które kończy karty
        the ballot ends there\tkarta się tu kończy
        the ballot ends there, unless one of them alone is still in\tkarta się tu kończy, chyba że w grze jest już tylko jedna z nich
        the ballot is spoiled\tkarta jest nieważna
        the budget\tbudżet
        the category %1\tkategoria %1
        the cells can be rankings, the best first, or crosses in no order. Say which: --layout in-order or --layout choices.\tkomórki mogą być rankingami (najlepsza opcja pierwsza) albo krzyżykami bez kolejności. Podaj, czym są: --layout in-order lub --layout choices.
        the cells can be ranks, 1 is best, or scores, the highest is best. Say which: --layout ranks or --layout scores.\tkomórki mogą być miejscami (1 jest najlepsze) albo punktami (najwyższe są najlepsze). Podaj: --layout ranks albo --layout scores.
        the city of %1\tmiasto, %1
        the code of a language, such as fr\tkod języka, np. pl
        the code on the paper; Enter where it is not six signs\tkod z karty; Enter, gdy nie ma sześciu znaków
        the crossed options, with spaces: 1 3 12\tzaznaczone opcje, ze spacjami: 1 3 12
        the crossed options: 135\tzaznaczone opcje: 135
        the days and what is due, for a telephone\tdni i terminy, do telefonu
        the end of the file\tkoniec pliku
        the file ends here; %1 is missing.\tplik się tu kończy; brakuje: %1.
        the file is empty.\tplik jest pusty.
        the file names an order for ties. It counts only when it is stated: --rules draw=%1.\tplik podaje kolejność na wypadek remisu. Liczy się tylko podana wprost: --rules draw=%1.
        the file says that it holds %1 ballots; it holds %2.\tliczba kart podana w pliku: %1; w pliku jest ich %2.
        the file says that it holds %1 options; it holds %2.\tliczba opcji podana w pliku: %1; w pliku jest ich %2.
        the first one counts\tliczy się pierwsza
        the folder above\tfolder wyżej
        the grade, 1 to 8\tstopień, od 1 do 8
        the laptop’s time\tczas laptopa
        the letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8.\tlitery tego pliku zostały zepsute wcześniej: „%1” było „%2”. Wyeksportuj go ponownie jako UTF-8.
        the majority, seen but not counted\twiększość stwierdzona, ale nieliczona
        the majority, seen by everybody\twiększość, widoczna dla wszystkich
        the measure sheets of all cities, by theme\tkarty działań wszystkich miast, według tematów
        the name of an option\tnazwa opcji
        the names may be spellings of one\tto może być to samo nazwisko w dwóch pisowniach
        the next rank counts\tliczy się następne miejsce
        the notes of %1\tuwaga dla moderatora, %1
        the number of an option\tnumer opcji
        the number of an option, each once, from 1 up to how many there are,\tnumer opcji, każdy raz, od 1 do liczby opcji
        the number of fingers, 0 to 5\tliczba palców, od 0 do 5
        the number of options and of seats\tliczba opcji i mandatów
        the option’s number\tnumer opcji
        the pile of: %1\tstos: %1
        the printer is stopped, let it go on: cupsenable %1\tdrukarka jest zatrzymana, uruchom ją: cupsenable %1
        the programme’s title\ttytuł programu
        the prompt %1\twątek %1
        the prompts, with lines\twątki z liniami do pisania
        the rule draw names every option once; missing: %1.\tzasada draw wymienia każdą opcję raz; brakuje: %1.
        the rule draw names every option once; not an option: %1.\tzasada draw wymienia każdą opcję raz; to nie opcja: %1.
        the same as %1\tta sama osoba co %1
        the same as line %1\tta sama osoba co w wierszu %1
        the same days, city by city\tte same dni, miasto po mieście
        the same name in another spelling, and one of the two has no organisation\tto samo nazwisko w innej pisowni, a przy jednym brak instytucji
        the same telephone\tten sam telefon
        the shares would have to grow more than %1 times; state costs and budget in larger units.\tudziały musiałyby wzrosnąć więcej niż %1 razy; podaj koszty i budżet w większych jednostkach.
        the six signs on the paper; then its line\tsześć znaków z karty; potem jej wiersz
        the spreadsheet could not calculate this cell: “%1”. Put it right there, save the file, and count it again.\tarkusz nie mógł obliczyć tej komórki: „%1”. Popraw ją w arkuszu, zapisz plik i policz ponownie.
        the terminal can be told to leave the order alone\tterminalowi można kazać nie ruszać kolejności
        the theme of %1\ttemat, %1
        the title of %1\ttytuł, %1
        the title of the prompt %1\ttytuł wątku %1
        the usual one\tdomyślna
        the vote has no options\tgłosowanie nie ma opcji
        the whole room\tcała sala
        the whole room (%1)\tcała sala (%1)
        the } that closes a group of options\t} zamykające grupę opcji
        theme: %1\ttemat: %1
        then what bears it out\tpotem uzasadnienie
        there is no %1 on this scale; there are %2 to %3\tna tej skali nie ma %1; są od %2 do %3
        there is no option %1; there are 1 to %2\tnie ma opcji %1; są od 1 do %2
        there is no option “%1”.\tnie ma opcji „%1”.
        these may be totals, and are counted as they stand: %1. If they are totals, take them out of the table.\tto mogą być sumy, a policzono je tak, jak są: %1. Jeśli to sumy, usuń je z tabeli.
        they count as equal\tliczą się jako równe
        this is a spreadsheet of another kind. Open it and save it as XLSX or CSV.\tto arkusz kalkulacyjny innego rodzaju. Otwórz go i zapisz jako XLSX lub CSV.
        this is shown\tto jest pokazywane
        this laptop’s hotspot\thotspot tego laptopa
        this method has one winner; leave --seats out.\tta metoda daje jednego zwycięzcę; pomiń --seats.
        this method has the answers %1, not “%2”.\tta metoda ma odpowiedzi %1, a nie „%2”.
        this method needs a number for each option; these ballots are rankings.\tta metoda potrzebuje liczby dla każdej opcji; te karty to rankingi.
        this method needs crosses; these ballots are rankings, and a last place is no cross.\tta metoda potrzebuje krzyżyków; te karty to rankingi, a ostatnie miejsce to nie krzyżyk.
        this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.\tta metoda potrzebuje kosztów opcji i limitu; zawiera je tylko plik Pabulib (.pb).
        this one reads right\tten dobrze się czyta
        this spreadsheet unpacks to more than %1 MB, and was not read. Save it as CSV.\tten arkusz po rozpakowaniu ma ponad %1 MB i nie został odczytany. Zapisz go jako CSV.
        this terminal turns Arabic words round and cannot be told not to\tten terminal odwraca arabskie słowa i nie można mu tego zabronić
        those invited\tzaproszeni
        those who agreed to be listed, for an address book\tosoby, które się zgodziły, do książki adresowej
        those who are here\tosoby na sali
        ticked\tzaznaczone
        tied\tremis
        ties\tremisy
        titles, questions, themes\ttytuły, pytania, tematy
        to be answered by %1\todpowiedź do %1
        to be answered later\todpowiedź później
        to be called\ttrzeba zadzwonić
        to be copied to a web server as they are\tdo skopiowania na serwer bez zmian
        to be written to\ttrzeba napisać
        to count and sort\tdo liczenia i sortowania
        to cut apart and mark\tdo pocięcia i zaznaczenia
        to dial\tdo wybrania
        to do\tdo zrobienia
        to everybody invited: when, where, about what\tdo każdej zaproszonej osoby: kiedy, gdzie, o czym
        to everybody who came: own tables, what was decided\tdo każdej obecnej osoby: jej stoły i decyzje
        to everybody who said something: what became of it\tdo każdej osoby, która coś powiedziała: co z tego wyszło
        to everybody who took something on: what, by when\tdo każdej osoby, która się czegoś podjęła: czego i do kiedy
        to fill in, with a code or a name\tdo wypełnienia, z kodem albo nazwą
        to go on writing\tdo dalszego pisania
        to no activity\tdo żadnego punktu programu
        to print\tdo druku
        to print, or to send\tdo druku lub do wysłania
        to put into a mail\tdo wklejenia w wiadomość
        to read from the other end of the room\tdo czytania z drugiego końca sali
        to read on a telephone, to search\tdo czytania na telefonie i szukania
        to that table\tdo tego stołu
        to the floor\tna salę
        to the lines\tdo wypowiedzi
        to the list\tdo listy
        to the question: %1\tna pytanie: %1
        today\tdzisiaj
        today %1\tdziś o %1
        together\trazem
        tomorrow\tjutro
        too little to compare: too few people, or nobody recorded as newly tied.\tza mało do porównania: za mało osób albo nikogo nie zapisano jako nowo związanego.
        too many quotas, seats and options to find who stands back.\tzbyt wiele parytetów, mandatów i opcji, by znaleźć, kto ustępuje.
        took away a paper of “%1”: %2\twycofanie karty „%1”: %2
        took back the count of %1 of %2 (%3)\tcofnięcie liczby: %1, %2 (%3)
        took back the invitation of %1 to %2\twycofanie zaproszenia: %1 (%2)
        took back the number of ballots of %1 (%2)\tcofnięcie liczby kart: %1 (%2)
        took back the opening of the poll %1\tcofnięcie otwarcia głosowania: %1
        took back: %1\tcofnięcie: %1
        took edition %2 of the grid “%1” out of the file\tusunięcie siatki „%1”, wersja %2
        took in the organisation %1\tdopisanie instytucji: %1
        took in what was said outside: “%1”\twypowiedź spoza sali: „%1”
        took the added activity “%2” of %1 out of the plan\tusunięcie dodanego punktu programu (%1): „%2”
        took the added day “%2” of %1 out of the plan\tusunięcie dodanego dnia (%1): „%2”
        took up again at table %1 of %2: “%3”\tpowrót do wypowiedzi, stół %1 (%2): „%3”
        took up again what was taken on at table %1 of %2: “%3”\tdziałanie znowu do zrobienia, stół %1 (%2): „%3”
        tour\tprzewodnik
        turn spoilt letters back\tnapraw zniekształcone litery
        two counters\tdwóch skrutatorów
        two ends, two signatures\tdwie strony, dwa podpisy
        two letters of a name\tdwie litery nazwiska
        two letters of the name, or the four signs on the paper; then Enter\tdwie litery nazwy albo cztery znaki z karty; potem Enter
        two letters of the name, then Enter\tdwie litery nazwiska, potem Enter
        two options are called “%1”.\tdwie opcje nazywają się „%1”.
        two who do not see each other’s numbers\tdwie, które nie widzą swoich liczb
        type a part of its name\twpisz fragment nazwy
        under way\tw toku
        undo\tcofnij
        uninvite\twycofaj zaproszenie
        unmark all\todznacz wszystkie
        unreadable\tnieczytelna
        unsettled names\tnierozpoznane nazwy
        valid ballots\tważnych kart
        vcf, csv or pdf (otherwise what --output ends in, or vcf).\tvcf, csv albo pdf (inaczej według końcówki --output, lub vcf).
        view before\tpoprzedni widok
        vote\tgłosowanie
        vote was taken\tgłosowanie\tgłosowania\tgłosowań
        votes\tgłosy
        votes for all options together\tgłosów na wszystkie opcje razem
        votes for yes and no\tgłosów na tak i na nie
        votes for yes, for no, and abstentions\tgłosów na tak, na nie i wstrzymanych
        votes of colleges are of themselves; leave out a base of people or of ballots that do not count.\tgłosy kurii liczy się od nich samych; pomiń podstawę z osób lub z kart, które się nie liczą.
        waiting\tczeka
        walk-in\tdopisz osobę
        wall\tściana
        was dropped\tzaniechane\tzaniechane\tzaniechanych
        was invited and did not come\tzaproszenie bez przyjścia
        web page\tstrona internetowa
        weeks\ttygodnie
        what bears it out; ) closes, Enter keeps the paper\tuzasadnienie; ) zamyka, Enter zapisuje kartę
        what became of it\tco z tego wyszło
        what came of it, in all languages, for everybody to read\tco z tego wyszło, we wszystkich językach, dla każdego
        what comes when, for the wall\tco i kiedy, do powieszenia na ścianie
        what each takes on, to be signed\tkto do czego się zobowiązuje, do podpisu
        what fits first\tnajpierw pasujące
        what fits?\tco pasuje?
        what it does\tco robi
        what it is, and who has it if that shall stand there\ttreść i, jeśli ma tam być, kto je ma
        what people can do, where they need more\tco ludzie umieją i czego im brakuje
        what they say\tco mówi
        what was found for whom, for the wall\tco i dla kogo znaleziono, na ścianę
        what was said\tco powiedziano
        what was taken on, to be ticked off\tprzyjęte zobowiązania, do odhaczania
        when\tkiedy
        whether they may be named\tczy można wymienić z nazwiska
        who\tkto
        who came to know whom, counted, without names\tkto kogo poznał, w liczbach, bez nazwisk
        who came, what was said and decided\tkto przyszedł, co powiedziano i ustalono
        who rated, or when\tkto oceniał lub kiedy
        who rates\tkto ocenia
        who sits where\tkto gdzie siedzi
        who, tags\tkto, znaczniki
        who, when\tkto, kiedy
        whole count\tpełne liczenie
        whole name\timię i nazwisko
        whom to call, and what they took on\tdo kogo dzwonić, z jakimi zobowiązaniami
        will be answered later\todpowiedź będzie później
        wireless\tbezprzewodowo
        with %1\tprzy stole: %1
        with names\tz nazwiskami
        withdraw\twycofaj
        withdrawn\twycofano
        withdrew ballot %1 of %2 (%3)\twycofanie karty %1, %2 (%3)
        withdrew the arrival of %1 (%2)\twycofanie wejścia: %1 (%2)
        withdrew the poll %1\twycofanie głosowania: %1
        without\tbez
        without a category\tbez kategorii
        without a city\tbez miasta
        without a form\tbez formy
        without codes\tbez kodów
        without invitation\tbez zaproszenia
        without names, to publish\tbez nazwisk, do publikacji
        won\twygrane
        words\tsłowa
        work on this day\tprzejdź do tego dnia
        would fit\tdo zaproponowania
        write file\tzapisz plik
        write on\tpisz dalej
        write option\twpisz opcję
        write over it\tzastąp
        write there\tpisz tutaj
        wrong number\tzły numer
        wrong person\tto nie ta osoba
        wrote at table %1 of %2: “%3”\tzapis, stół %1 (%2): „%3”
        years\tlata
        yes\ttak
        yes and no\tgłosów na tak i na nie
        yes or no?\ttak czy nie?
        yes, no and abstentions\tgłosów na tak, na nie i wstrzymanych
        yes, no or abstain\ttak, nie lub wstrzymuję się
        yes, no or abstain; carried with the majority asked for\ttak, nie lub wstrzymuję się; przyjęte wymaganą większością
        yes, papers with codes\ttak, karty z kodami
        yes: %1\ttak: %1
        yes: it can order text itself, and stops when told to\ttak: sam umie układać tekst i przestaje na żądanie
        yes: it did not answer\ttak: nie odpowiedział
        yes: it does not know the question\ttak: nie zna tego pytania
        yesterday %1\twczoraj o %1
        you\tPaństwo
        you will answer\todpowiedź należy do Państwa
        you will answer by %1\todpowiedź należy do Państwa, do %1
        – stands where fewer than %1 answered.\t– stoi tam, gdzie odpowiedziało mniej niż %1 osób.
        – stands where others could be computed from what is withheld.\t– stoi tam, gdzie z tego, czego nie podano, dałoby się obliczyć innych.
        “%1”\t„%1”
        “%1” and “%2” are likely one option. They are counted as two: write them in one way.\t„%1” i „%2” to prawdopodobnie jedna opcja. Liczone są jako dwie: zapisz je jednakowo.
        “%1” asks for fewer points than “%2”, which stands below it.\t„%1” wymaga mniej punktów niż „%2”, które stoi poniżej.
        “%1” asks for words: a point, and the words in brackets.\t„%1” wymaga słów: kropka, a słowa w nawiasie.
        “%1” begins like a formula and was not taken for a name. Write the name alone.\t„%1” zaczyna się jak formuła i nie zostało uznane za nazwisko. Wpisz samo nazwisko.
        “%1” behind %2 was not understood: a date is 15/3, 15 March, a day of the week or the end of a month.\tNie zrozumiano „%1” za %2: data to 15/3, 15 marca, dzień tygodnia albo koniec miesiąca.
        “%1” belongs to none of the themes, or to several; there are %2. Say it with --tags theme=A,B.\t„%1” nie należy do żadnego tematu albo należy do kilku; tematy: %2. Podaj to przez --tags theme=A,B.
        “%1” cannot be taken back: others have built on it.\tNie można już cofnąć: „%1”. Inni zapisali coś na tej podstawie.
        “%1” does not fit %2.\t„%1” nie pasuje do %2.
        “%1” does not fit %2. There are: %3.\t„%1” nie pasuje do %2. Są: %3.
        “%1” found; %2 is expected.\tjest „%1”; oczekiwano: %2.
        “%1” has begun. A line begun now still stays here; PgDn goes there.\tZaczęło się: „%1”. Wypowiedź zaczęta teraz zostaje jeszcze tutaj; PgDn tam przechodzi.
        “%1” has begun. Enter keeps this here, PgDn goes there.\tZaczęło się: „%1”. Enter zapisuje to tutaj, PgDn tam przechodzi.
        “%1” has begun; the next line goes there.\tZaczęło się: „%1”; następna wypowiedź trafi tam.
        “%1” has ended. Enter keeps this here all the same.\t„%1” – koniec. Enter mimo to zapisuje to tutaj.
        “%1” has just begun. Enter again, after a moment, if that was not meant.\tWłaśnie się zaczęło: „%1”. Jeśli to pomyłka: jeszcze raz Enter za chwilę.
        “%1” has just ended. Enter again, after a moment, goes on.\tWłaśnie się skończyło: „%1”. Aby iść dalej: jeszcze raz Enter za chwilę.
        “%1” has no answer in writing. Once more: it was answered by word of mouth.\t„%1” nie ma odpowiedzi na piśmie. Jeszcze raz: odpowiedź padła ustnie.
        “%1” has no papers with codes, by which two days could be joined.\t„%1” nie ma kart z kodami, po których można by połączyć dwa dni.
        “%1” has to be decided by a mark.\t„%1” trzeba rozstrzygnąć oceną.
        “%1” has written nothing in this file. Its writers are: %2.\t„%1” nic nie zapisał w tym pliku. Zapisywali w nim: %2.
        “%1” in line %2\t„%1” w wierszu %2
        “%1” is a date without a time; write --at %2T08:41.\t„%1” to data bez godziny; wpisz --at %2T08:41.
        “%1” is a date, not somebody.\t„%1” to data, a nie osoba.
        “%1” is a date, not somebody. Give it as --due.\t„%1” to data, a nie osoba. Podaj ją przez --due.
        “%1” is a date. Here a time is asked for, like 14:30.\t„%1” to data. Tu potrzebna jest godzina, na przykład 14:30.
        “%1” is a day of the event. What came of it is asked of a later day: %2.\t„%1” to dzień wydarzenia. O to, co z niego wynikło, pyta się dla późniejszego dnia: %2.
        “%1” is a second column of its sort; it counts where the first is empty.\t„%1” to druga kolumna tego rodzaju; liczy się tam, gdzie pierwsza jest pusta.
        “%1” is cut off: the end of the card or row is missing. Export it again.\t„%1” jest ucięte: brakuje końca wizytówki lub wiersza. Wyeksportuj jeszcze raz.
        “%1” is decided twice. Say it once.\t„%1” rozstrzygnięto dwa razy. Podaj to raz.
        “%1” is grade %2 of the scale in the file, and the scores that are stated go from %3 to %4. Leave min-score and max-score out, or state others.\t„%1” to stopień %2 skali w pliku, a podane oceny są od %3 do %4. Pomiń min-score i max-score albo podaj inne.
        “%1” is here as edition %2 already. Give the new one a higher version.\t„%1” już tu jest, wersja %2. Nowej nadaj wyższy numer wersji.
        “%1” is here as edition %2.\t„%1” jest w pliku: wersja %2.
        “%1” is kept in %2 and would be in %3 from now on: they could not be compared. Give the new criterion another id.\t„%1” zapisano w jednostce „%2”, a odtąd byłoby w „%3”: nie dałoby się porównać. Nadaj nowemu kryterium inny identyfikator.
        “%1” is kept in %2 and would be no figure any more. Give the new criterion another id.\t„%1” zapisano w jednostce „%2” i nie byłoby to już liczbą. Nadaj nowemu kryterium inny identyfikator.
        “%1” is larger than can be counted; at most %2.\t„%1” to więcej, niż można policzyć; najwyżej %2.
        “%1” is missing here.\tBrakuje tu „%1”.
        “%1” is missing here; “%2” needs it.\tBrakuje tu „%1”; potrzebuje tego „%2”.
        “%1” is neither a command nor a file.\t„%1” to ani polecenie, ani plik.
        “%1” is neither yes nor no. It was left open whether the person agreed.\t„%1” to ani tak, ani nie. Nie ustalono, czy osoba się zgadza.
        “%1” is no code of a ballot: a sign is wrong or missing. Look again.\t„%1” to nie kod karty: znak jest błędny albo go brakuje. Sprawdź.
        “%1” is no code. A row begins with the four signs of its code: %2\t„%1” nie jest kodem. Wiersz zaczyna się od czterech znaków kodu: %2
        “%1” is no command.\t„%1” to nie polecenie.
        “%1” is no cost. Write --costs 120,80,60.\t„%1” to nie koszt. Wpisz --costs 120,80,60.
        “%1” is no count. Write --option 3 48, or 3=48.\t„%1” to nie liczba. Wpisz --option 3 48 albo 3=48.
        “%1” is no criterion of edition %3 of “%2”.\t„%1” to nie kryterium siatki „%2”, wersja %3.
        “%1” is no date of the calendar. Write it as 2026-12-31, 31/12 or 31 décembre.\t„%1” nie jest datą z kalendarza. Napisz 2026-12-31, 31/12 albo 31 grudnia.
        “%1” is no date. Write it as 31/12 or 2026-12-31.\t„%1” to nie data. Napisz 31/12 albo 2026-12-31.
        “%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.\t„%1” to nie data; datą jest 15/3, 15/3/2027 albo 2027-03-15.
        “%1” is no date; write 2026-12-05 or 5/12/2026.\t„%1” nie jest datą; napisz 2026-12-05 albo 5.12.2026.
        “%1” is no figure, such as 12 or 3.5.\t„%1” to nie liczba, taka jak 12 lub 3.5.
        “%1” is no id: small letters, digits and single hyphens, 40 at most.\t„%1” nie jest identyfikatorem: małe litery, cyfry i pojedyncze łączniki, najwyżej 40.
        “%1” is no key. ? says which keys there are here.\t„%1” to nie klawisz. Jakie tu są, mówi „?”.
        “%1” is no kind of line; there are %2.\t„%1” nie jest rodzajem wypowiedzi; są: %2.
        “%1” is no known language. It was kept as written.\t„%1” to nieznany język. Zostawiono, jak zapisano.
        “%1” is no language of this plan; it has %2. The words of a country are written as ar-EG.\t„%1” nie jest językiem tego programu; ma on: %2. Słowa jednego kraju zapisuje się tak: ar-EG.
        “%1” is no line.\t„%1” to nie wypowiedź.
        “%1” is no option. A text that begins with a dash goes after --.\t„%1” to nie opcja. Tekst zaczynający się od myślnika podaje się po --.
        “%1” is no side of it. Right is: left, right or a number.\t„%1” nie jest tego wersją. Poprawne: left, right albo numer.
        “%1” is no time of day. Write it as 14:30.\t„%1” to nie godzina. Zapisz ją tak: 14:30.
        “%1” is no time; write --at 08:41, or --at %2T08:41.\t„%1” to nie godzina; wpisz --at 08:41 albo --at %2T08:41.
        “%1” is no value of %2. Right is one of: %3.\t„%1” to nie wartość dla %2. Możliwe: %3.
        “%1” is no way to order Arabic. Right is one of: %2.\t„%1” to nie sposób układania arabskiego. Możliwe: %2.
        “%1” is no writer and number, such as 3f9c…=12.\t„%1” to nie autor i numer, na przykład 3f9c…=12.
        “%1” is nobody; the row was left out.\t„%1” to nie osoba; wiersz pominięto.
        “%1” is none of the questions from %2 to %3.\t„%1” nie jest żadnym z pytań od %2 do %3.
        “%1” is none of the values from %2 to %3.\t„%1” to żadna z wartości od %2 do %3.
        “%1” is not an e-mail address. It was kept as written.\t„%1” to nie adres e-mail. Zostawiono, jak zapisano.
        “%1” is not followed.\t„%1” nie jest uwzględniane.
        “%1” is not one of the programme’s languages.\t„%1” nie jest jednym z języków programu.
        “%1” is on the floor and has no answer in writing. Nothing was done; say what became of it: %2 or %3.\t„%1” jest na sali i nie ma odpowiedzi na piśmie. Nic nie zrobiono; powiedz, co z nim: %2 albo %3.
        “%1” is said already; it was left out. To take it as a line of its own: --different %2.\t„%1” już powiedziano; pominięto. Aby zapisać osobno: --different %2.
        “%1” is the number of nobody on this list.\t„%1” nie jest numerem nikogo na tej liście.
        “%1” is there already. Choose another id.\t„%1” już istnieje. Wybierz inny identyfikator.
        “%1” is too long for a code, which has %2 letters and digits at most: key the code, and then the marks.\t„%1” jest za długie na kod, który ma najwyżej %2 liter i cyfr: wpisz kod, a potem oceny.
        “%1” is written down beside %2, which is known already. If they are one: %3\t„%1” zapisano obok %2, już znanej. Jeśli to jedna i ta sama: %3
        “%1” looks as if it had been “%2” before it was exported.\t„%1” wygląda, jakby przed eksportem było „%2”.
        “%1” may be %2, who has rated this already. Two different people have to rate: write who it is as the directory has it.\t„%1” to może być %2, kto już to ocenił. Oceniają dwie różne osoby: zapisz, kto to, tak jak w spisie.
        “%1” may be %2. Nothing was written; add --workshop and --day.\t„%1” to może być: %2. Niczego nie zapisano; dodaj --workshop i --day.
        “%1” may be %2. Nothing was written; repeat it in full.\t„%1” to może być: %2. Niczego nie zapisano; podaj w całości.
        “%1” may be %2. Nothing was written; repeat it with the id, or add --confirm for somebody new.\t„%1” to może być %2. Niczego nie zapisano; powtórz z identyfikatorem albo dodaj --confirm, jeśli to ktoś nowy.
        “%1” may be %2. Nothing was written; repeat it with the id.\t„%1” może oznaczać: %2. Nic nie zapisano; powtórz z identyfikatorem.
        “%1” may be the same organisation as “%2”. They stay apart until somebody joins them.\t„%1” może być tą samą instytucją co „%2”. Pozostają osobno, dopóki ktoś ich nie połączy.
        “%1” may be two people. It was taken as one; write a row for each.\t„%1” to może dwie osoby. Wzięto to za jedną; napisz osobny wiersz dla każdej.
        “%1” means nothing here.\t„%1” nic tu nie znaczy.
        “%1” means nothing in this vote\t„%1” nic nie znaczy w tym głosowaniu
        “%1” means nothing with “%2”. Take it away.\t„%1” nic nie znaczy razem z „%2”. Usuń to.
        “%1” needs its evidence, in brackets after the mark.\t„%1” wymaga dowodu, w nawiasie po ocenie.
        “%1” runs. End it and begin “%2”?\tTrwa „%1”. Zakończyć i rozpocząć „%2”?
        “%1” says neither yes nor no.\t„%1” nie mówi ani tak, ani nie.
        “%1” says when it will begin, late as the day is.\t„%1” mówi, kiedy się zacznie przy obecnym opóźnieniu dnia.
        “%1” stands already on line %2. Each has to be called differently.\t„%1” jest już w wierszu %2. Każde musi nazywać się inaczej.
        “%1” stands for several people and is counted as one option.\t„%1” oznacza kilka osób i jest liczone jako jedna opcja.
        “%1” stands here already, on line %2. Keep one of them.\t„%1” już tu jest, w wierszu %2. Zostaw jedno z nich.
        “%1” stands here; expected %2.\tJest tu „%1”; oczekiwano: %2.
        “%1” was removed by %2, %3.\t„%1”: usunięto, %2, %3.
        “%1” was said in another activity, so “%2” is not merged into it. Leave both, or take one out: a question with %3, any line with %4.\t„%1” powiedziano w innym punkcie programu, więc „%2” nie zostanie z tym połączone. Zostaw obie albo usuń jedną: pytanie przez %3, każdą wypowiedź przez %4.
        “%1” with %2\t„%1” w %2
        “%2” is %3 from now on, in %1 line.\t„%2” to odtąd %3, w %1 wypowiedzi.\t„%2” to odtąd %3, w %1 wypowiedziach.\t„%2” to odtąd %3, w %1 wypowiedziach.
        “%2” may be %1 organisation: %3. Write more letters.\t„%2” to może być %1 instytucja: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 instytucji: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 instytucji: %3. Wpisz więcej liter.
        “%2” may be %1 person or organisation: %3. Write more letters.\t„%2” to może być %1 osoba lub instytucja: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 osób i instytucji: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 osób i instytucji: %3. Wpisz więcej liter.
        “%2” may be %1 person: %3. Write more letters.\t„%2” to może być %1 osoba: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 osób: %3. Wpisz więcej liter.\t„%2” to może być jedna z %1 osób: %3. Wpisz więcej liter.
        “%2” may be %3. Nothing was written; repeat it with the id.\t„%2” to może być %3. Niczego nie zapisano; powtórz z identyfikatorem.\t„%2” to może być jedna z %1 osób: %3. Niczego nie zapisano; powtórz z identyfikatorem.\t„%2” to może być jedna z %1 osób: %3. Niczego nie zapisano; powtórz z identyfikatorem.
        “%2” runs, with %1 minute left. End it and begin “%3”?\tTrwa „%2”, została %1 minuta. Zakończyć i rozpocząć „%3”?\tTrwa „%2”, zostały %1 minuty. Zakończyć i rozpocząć „%3”?\tTrwa „%2”, zostało %1 minut. Zakończyć i rozpocząć „%3”?
        “%2” stands on %1 ballot, which is counted as spoiled: it is no option.\t„%2” stoi na %1 karcie, policzonej jako nieważna: to nie jest opcja.\t„%2” stoi na %1 kartach, policzonych jako nieważne: to nie jest opcja.\t„%2” stoi na %1 kartach, policzonych jako nieważne: to nie jest opcja.
        “%2” stands on %1 ballot: a vote for nobody, and no option.\t„%2” stoi na %1 karcie: to głos pusty, a nie opcja.\t„%2” stoi na %1 kartach: to głosy puste, a nie opcja.\t„%2” stoi na %1 kartach: to głosy puste, a nie opcja.
        “%2” stands there %1 time and is no option.\t„%2” występuje tam %1 raz i nie jest opcją.\t„%2” występuje tam %1 razy i nie jest opcją.\t„%2” występuje tam %1 razy i nie jest opcją.
        “%2” takes %1 minute now.\t„%2” trwa teraz %1 minutę.\t„%2” trwa teraz %1 minuty.\t„%2” trwa teraz %1 minut.
        “Came” counts everyone, walk-ins included; the percentage is of the people invited, without them.\t„Przyszło” liczy wszystkich, także bez zaproszenia; procent liczy się od zaproszonych, bez tych osób.
        … %1 more\t… jeszcze %1\t… jeszcze %1\t… jeszcze %1
        → %1\t→ %1
        → done\t→ zrobione
        → dropped\t→ zaniechane
        → merged into %1\t→ połączone z %1
        → parked\t→ odłożone
        """
}
