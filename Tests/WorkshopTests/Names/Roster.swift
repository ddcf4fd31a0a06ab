/// A list of people as organisers keep it, each name in the two scripts. The people are invented: given names and family
/// names in their usual spellings, put together by turn. Written after the rules of the fold, to see how they generalise.
enum Roster {
    static let people: [(latin: String, arabic: String)] = lines.split(separator: "\n").compactMap { line in
        let names = line.split(separator: "|")
        guard names.count == 2 else { return nil }
        return (
            names[0].split(separator: " ").joined(separator: " "), names[1].split(separator: " ").joined(separator: " ")
        )
    }

    private static let lines = """
        Abdelali Barrakad | عبد العالي برقاد
        Abdelkrim Lachgar | عبد الكريم لشكر
        Abdelmoula Esslami | عبد المولى إسلامي
        Abdeltif Heikel | عبد اللطيف هيكل
        Abdennour El Omari | عبد النور العماري
        Abderrazzak Alaoui | عبد الرزاق العلوي
        Abdessalam Zair | عبد السلام زعير
        Adil El Moussalli | عادل المصلي
        Adnane Ziyech | عدنان زياش
        Ahmed Oudrhiri | أحمد الودغيري
        Ahmed Reda Bougrine | أحمد رضا بوكرين
        Amal Benhammou | أمل بنحمو
        Amina Ghali | أمينة الغالي
        Amina Zaki | أمينة زكي
        Aouatif Arib | عواطف عريب
        Asmaa Aït Taleb | أسماء آيت الطالب
        Asmae Safir | أسماء سفير
        Aziz Hachimi Idrissi | عزيز الهاشمي الإدريسي
        Aziz Lalami | عزيز العلمي
        Aïcha Tazi | عائشة التازي
        Badia Daoudi | بديعة الداودي
        Badr Haddad | بدر حداد
        Bahija Miyara | بهيجة ميارة
        Bassima Bencheikh | بسيمة بن الشيخ
        Brahim Ahrrare | إبراهيم أحرار
        Brahim Benali | إبراهيم بنعلي
        Chakib Abidar | شكيب أبيضار
        Chakib Slimani | شكيب سليماني
        Charafat Bouderka | شرفات بودرقة
        Cherif Bouaida | الشريف بوعيدة
        Daoud Salek | داود السالك
        Driss Harrouchi | إدريس الهروشي
        Driss Lyazidi | إدريس اليزيدي
        Fadéla Chamakh | فضيلة الشماخ
        Faouzi Moukrim | فوزي مكريم
        Fatema Bensaïd | فاطمة بنسعيد
        Fathallah Qotbi | فتح الله القطبي
        Fatiha Chaâbi | فتيحة الشعبي
        Fatima Ezzahra Berrada | فاطمة الزهراء برادة
        Fatima Ouzzine | فاطمة أوزين
        Faïçal Ouchrif | فيصل أوشريف
        Fettah Achaari | فتاح الأشعري
        Ghalia Choukri | غالية شكري
        Ghita Jazouli | غيثة الجزولي
        Habib Ghambou | الحبيب غامبو
        Hakim Belkhayat | حكيم بلخياط
        Hakima Elmotaouakkil | حكيمة المتوكل
        Hamid Boucetta | حميد بوستة
        Hanae Nasraoui | هناء النصراوي
        Hasnaa Ramid | حسناء الرميد
        Hayat Baïtas | حياة بايتاس
        Hicham Mounib | هشام منيب
        Hind Rmili | هند الرميلي
        Houria Fettah Alaoui | حورية فتاح العلوي
        Ibtissame Ben Yahia | ابتسام بن يحيى
        Ilyass Lotfi | إلياس لطفي
        Imad El Moutawakel | عماد المتوكل
        Ismaïl Baraka | إسماعيل بركة
        Itimad Skalli | اعتماد الصقلي
        Jamila Ayouch | جميلة عيوش
        Jawad Hayat | جواد حياة
        Jaâfar Bidouane | جعفر بيدوان
        Jihane Hilale | جيهان هلال
        Kamal Benjelloun | كمال بنجلون
        Kaoutar Amamra | كوثر عمامرة
        Karim Hajji | كريم حجي
        Kawtar El Fassi | كوثر الفاسي
        Kenza Talbi Alami | كنزة الطالبي العلمي
        Khadija Dati | خديجة داتي
        Khalid Lahlou | خالد لحلو
        Khalid Mekkaoui | خالد المكاوي
        Khalil Bachiri | خليل البشيري
        Lahcen El Othmani | لحسن العثماني
        Lahcen Mezzour | لحسن مزور
        Larbi Mezouar | العربي مزوار
        Latefa Sitaïl | لطيفة سيطايل
        Laïla Abad | ليلى عباد
        Laïla El Khayat | ليلى الخياط
        Leila El Aji | ليلى العاجي
        Leila Naamane Guessous | ليلى نعمان جسوس
        Loubna Fassi Fihri | لبنى الفاسي الفهري
        M'barek Jabrane | امبارك جبران
        M'barka Bennani | امباركة بناني
        Mahjoub Elkourdi | المحجوب الكردي
        Mahjouba Zenagui | محجوبة الزناكي
        Majdouline Sekkouri | مجدولين السكوري
        Maria Driouich | مارية الدريوش
        Marouane Baddou | مروان بادو
        Mbarka Lamrani | مباركة العمراني
        Mehdi Belyazid | المهدي بليزيد
        Mehdi El Adaoui | المهدي العدوي
        Miloud Nasri | ميلود نصري
        Mohamed Benchekroun | محمد بنشقرون
        Mohamed Hamieddine | محمد حامي الدين
        Mohamed Saad El Khattabi | محمد سعد الخطابي
        Mohammed Bidar | محمد بيدار
        Mohcine Belhaj | محسن بلحاج
        Mokhtar Seddiki | المختار الصديقي
        Moncef Loudyi | منصف لوديي
        Mouhcine El Miloudi | محسن الميلودي
        Mounia Debbagh | منية الدباغ
        Mounir Chami | منير الشامي
        Mustafa Toufiq | مصطفى التوفيق
        Mustapha Chenna | مصطفى الشنا
        Nabila Bouayach | نبيلة بوعياش
        Nabila El Fallah Seghrouchni | نبيلة الفلاح السغروشني
        Nadia Slaoui | نادية السلاوي
        Najia Lamrabet | ناجية المرابط
        Nawal Rhlalou | نوال اغلالو
        Naïma Hayar | نعيمة حيار
        Nezha Simou | نزهة سيمو
        Nizar Akhannouch | نزار أخنوش
        Nouredine Hari | نور الدين هاري
        Nouzha Rebbah | نزهة رباح
        Nouzha Skalli | نزهة الصقلي
        Omar Hakkaoui | عمر الحقاوي
        Othman Diaz | عثمان دياز
        Ouafa Roudani | وفاء الروداني
        Oulaya Benmoussa | علية بنموسى
        Oum Hani Alj | أم هاني لعلج
        Rachid Afilal | رشيد أفيلال
        Rachida Rahmani | رشيدة الرحماني
        Rafik Oulad Sayed | رفيق أولاد السيد
        Rahhal Jettou | رحال جطو
        Redouane Lachgar | رضوان لشكر
        Rhita Sebti | غيثة السبتي
        Ryad Lekjaa | رياض لقجع
        Saadeddine Laraïchi | سعد الدين العرايشي
        Salaheddine Oualalou | صلاح الدين ولعلو
        Samira Mehdaoui | سميرة المهداوي
        Sanaa Tabaamrant | سناء تبعمرانت
        Saïda Mernissi | سعيدة المرنيسي
        Soumaya El Mansouri | سمية المنصوري
        Taïeb Sekkat | الطيب السقاط
        Touria Sebti | ثريا السبتي
        Wafa Mezzour | وفاء مزور
        Wassim El Malki | وسيم المالكي
        Yasmina Chabat | ياسمينة شباط
        Yassir Benchamach | ياسر بنشماش
        Younes Himmich | يونس حميش
        Zakia Benabdelkader | زكية بنعبد القادر
        Zhor Abouzaid | زهور أبوزيد
        Zineb Lahbaïli | زينب لحبايلي
        Zoubida El Guerrouj | زبيدة الكروج
        Zoulikha Zerrouk | زليخة زروق
        """
}
