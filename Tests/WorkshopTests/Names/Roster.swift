/// A list of people as organisers keep it, each name in the two scripts. The people are invented: given names and family
/// names in their usual spellings, put together by turn. Written after the rules of the fold, to see how they generalise.
enum Roster {
    typealias Person = (latin: String, arabic: String)

    static let people: [Person] = lines.split(separator: "\n").compactMap { line in
        let names = line.split(separator: "|")
        guard names.count == 2 else { return nil }
        return (
            names[0].split(separator: " ").joined(separator: " "), names[1].split(separator: " ").joined(separator: " ")
        )
    }

    private static let lines = """
        Abdelali Barrakad | عبد العالي برقاد
        Abdelfettah Ouahidi | عبد الفتاح الواحدي
        Abdelkrim Lachgar | عبد الكريم لشكر
        Abdelmalek Benhammadi | عبد المالك بنحمادي
        Abdelmoula Esslami | عبد المولى إسلامي
        Abdelmounim Toumi | عبد المنعم التومي
        Abdelouafi Ghoulam | عبد الوافي غلام
        Abdeltif Heikel | عبد اللطيف هيكل
        Abdennour El Omari | عبد النور العماري
        Abderrafie Jroundou | عبد الرفيع جروندو
        Abderrazzak Alaoui | عبد الرزاق العلوي
        Abdessalam Zair | عبد السلام زعير
        Abdou Qadiri | عبدو القادري
        Abla Zahraoui | عبلة الزهراوي
        Aboubakr Edbouche | أبو بكر الدبوش
        Achraf Sabir | أشرف صابر
        Adil El Moussalli | عادل المصلي
        Adnane Ziyech | عدنان زياش
        Afaf Lyoubi | عفاف اليوبي
        Ahlam Bazir | أحلام بازير
        Ahmed Oudrhiri | أحمد الودغيري
        Ahmed Reda Bougrine | أحمد رضا بوكرين
        Amal Benhammou | أمل بنحمو
        Amina Ghali | أمينة الغالي
        Amina Zaki | أمينة زكي
        Anouar Tagmouti | أنوار التكموتي
        Anwar Hmidouch | أنور حميدوش
        Aouad Laalej | عواد لعلج
        Aouatif Arib | عواطف عريب
        Asmaa Aït Taleb | أسماء آيت الطالب
        Asmae Safir | أسماء سفير
        Ayman Sghir | أيمن الصغير
        Aziz Hachimi Idrissi | عزيز الهاشمي الإدريسي
        Aziz Lalami | عزيز العلمي
        Azouz Boukhriss | عزوز بوخريص
        Aïcha Tazi | عائشة التازي
        Bachir Ghomari | البشير الغماري
        Badia Daoudi | بديعة الداودي
        Badr Haddad | بدر حداد
        Bahija Miyara | بهيجة ميارة
        Bassima Bencheikh | بسيمة بن الشيخ
        Bilal Kouiret | بلال كويرات
        Boubker Rostom | بوبكر رستم
        Brahim Ahrrare | إبراهيم أحرار
        Brahim Benali | إبراهيم بنعلي
        Chafia Oudghiri | شافية الودغيري
        Chakib Abidar | شكيب أبيضار
        Chakib Slimani | شكيب سليماني
        Charaf Eddine Tafnout | شرف الدين تافنوت
        Charafat Bouderka | شرفات بودرقة
        Cherif Bouaida | الشريف بوعيدة
        Dalal Ouali | دلال الوالي
        Daoud Salek | داود السالك
        Dhirar Haraj | ضرار الحراج
        Dina Sbihi | دينا الصبيحي
        Driss Harrouchi | إدريس الهروشي
        Driss Lyazidi | إدريس اليزيدي
        El Hassane Aklim | الحسن أقليم
        El Mostapha Benchrif | المصطفى بنشريف
        Essaid Bekkali | السعيد البقالي
        Fadwa Qermoudi | فدوى القرمودي
        Fadéla Chamakh | فضيلة الشماخ
        Faouzi Moukrim | فوزي مكريم
        Farah Tahiri | فرح الطاهري
        Farouk Iraqi | فاروق العراقي
        Fatema Bensaïd | فاطمة بنسعيد
        Fathallah Qotbi | فتح الله القطبي
        Fatiha Chaâbi | فتيحة الشعبي
        Fatima Ezzahra Berrada | فاطمة الزهراء برادة
        Fatima Ouzzine | فاطمة أوزين
        Fawzia Lemkhanter | فوزية لمخنتر
        Faïçal Ouchrif | فيصل أوشريف
        Fettah Achaari | فتاح الأشعري
        Firdaous Ouchagour | فردوس أوشاكور
        Ghalia Choukri | غالية شكري
        Ghalib Chouikh | غالب شويخ
        Ghassan Bouzoubaa | غسان بوزوبع
        Ghita Jazouli | غيثة الجزولي
        Habib Ghambou | الحبيب غامبو
        Habiba Guennoun | حبيبة كنون
        Hafid Zefzafi | حفيظ الزفزافي
        Hafida Bouftas | حفيظة بوفطاس
        Hakim Belkhayat | حكيم بلخياط
        Hakima Elmotaouakkil | حكيمة المتوكل
        Hamdi Wahbi | حمدي وهبي
        Hamid Boucetta | حميد بوستة
        Hanae Nasraoui | هناء النصراوي
        Hanan Elhaouari | حنان الهواري
        Hasnaa Ramid | حسناء الرميد
        Hassania Ksikes | الحسنية كسيكس
        Hayat Baïtas | حياة بايتاس
        Hicham Mounib | هشام منيب
        Hind Rmili | هند الرميلي
        Hossine Regragui | حسين الركراكي
        Houria Fettah Alaoui | حورية فتاح العلوي
        Houssam Jebli | حسام الجبلي
        Ibtissame Ben Yahia | ابتسام بن يحيى
        Ichrak Serhane | إشراق سرحان
        Ihsan Chakir | إحسان شاكر
        Iliass Choukairi | إلياس الشقيري
        Ilyass Lotfi | إلياس لطفي
        Imad El Moutawakel | عماد المتوكل
        Inass Oubella | إيناس أوبلا
        Ismahane Zemmouri | أسمهان الزموري
        Ismaïl Baraka | إسماعيل بركة
        Itimad Skalli | اعتماد الصقلي
        Jalal Mghabar | جلال مغابر
        Jamaâ Soufiani | جامع السفياني
        Jamila Ayouch | جميلة عيوش
        Jawad Hayat | جواد حياة
        Jaâfar Bidouane | جعفر بيدوان
        Jihane Hilale | جيهان هلال
        Joumana Oumlil | جمانة أومليل
        Kaddour Yassine Derhem | قدور ياسين الدرهم
        Kaltoum Bouzekri | كلثوم بوزكري
        Kamal Benjelloun | كمال بنجلون
        Kaoutar Amamra | كوثر عمامرة
        Karim Hajji | كريم حجي
        Karima Azzouzi | كريمة العزوزي
        Kawtar El Fassi | كوثر الفاسي
        Kenitra Kerrouach | قنيطرة قرواش
        Kenza Talbi Alami | كنزة الطالبي العلمي
        Khaddouj Elghissassi | خدوج الغساسي
        Khadija Dati | خديجة داتي
        Khadra Bourahla | خضرة بورحلة
        Khalid Lahlou | خالد لحلو
        Khalid Mekkaoui | خالد المكاوي
        Khalil Bachiri | خليل البشيري
        Lahcen El Othmani | لحسن العثماني
        Lahcen Mezzour | لحسن مزور
        Lamia Bouabdallaoui | لمياء بوعبدلاوي
        Lamiae Qasmi | لمياء القاسمي
        Larbi Mezouar | العربي مزوار
        Latefa Sitaïl | لطيفة سيطايل
        Latif Maaninou | لطيف معنينو
        Laïla Abad | ليلى عباد
        Laïla El Khayat | ليلى الخياط
        Leila El Aji | ليلى العاجي
        Leila Naamane Guessous | ليلى نعمان جسوس
        Loubaba Assif | لبابة أسيف
        Loubna Fassi Fihri | لبنى الفاسي الفهري
        M'barek Jabrane | امبارك جبران
        M'barka Bennani | امباركة بناني
        Mae Rhissassi | مي الغساسي
        Maha Benhima | مها بنحيمة
        Mahjoub Elkourdi | المحجوب الكردي
        Mahjouba Zenagui | محجوبة الزناكي
        Mahmoud Kadmiri | محمود القدميري
        Majdouline Sekkouri | مجدولين السكوري
        Manal Raissi | منال الريسي
        Maria Driouich | مارية الدريوش
        Marouane Baddou | مروان بادو
        Maâzouz Houali | معزوز الحوالي
        Mbarka Lamrani | مباركة العمراني
        Mehdi Belyazid | المهدي بليزيد
        Mehdi El Adaoui | المهدي العدوي
        Mehjouba Benjelloun Touimi | محجوبة بنجلون التويمي
        Meriem Oumnassi | مريم أومناصي
        Miloud Nasri | ميلود نصري
        Mina Cherradi | مينة الشرادي
        Moha Bouabid | موحا بوعبيد
        Mohamadi Fergui | محمادي الفركي
        Mohamed Amine Daghmi | محمد أمين الدغمي
        Mohamed Benchekroun | محمد بنشقرون
        Mohamed Hamieddine | محمد حامي الدين
        Mohamed Saad El Khattabi | محمد سعد الخطابي
        Mohammed Bidar | محمد بيدار
        Mohammed Nabyl Yahyaoui | محمد نبيل اليحياوي
        Mohcine Belhaj | محسن بلحاج
        Mohssine Zitouni | محسن الزيتوني
        Mokhtar Seddiki | المختار الصديقي
        Moncef Loudyi | منصف لوديي
        Morad Khlifi | مراد الخليفي
        Mouataz Jouahri | معتز الجواهري
        Mouhcine El Miloudi | محسن الميلودي
        Moulay Hafid Bensliman | مولاي حفيظ بنسليمان
        Mounia Debbagh | منية الدباغ
        Mounir Chami | منير الشامي
        Mountassir Ouhnine | المنتصر أوحنين
        Mounya Dahbi | منية الذهبي
        Mustafa Toufiq | مصطفى التوفيق
        Mustapha Chenna | مصطفى الشنا
        Nabila Bouayach | نبيلة بوعياش
        Nabila El Fallah Seghrouchni | نبيلة الفلاح السغروشني
        Nabyl Eddaoudi | نبيل الداودي
        Nadia Slaoui | نادية السلاوي
        Nadjib Haddaoui | نجيب الحداوي
        Najia Lamrabet | ناجية المرابط
        Naoufel Qoutaïbi | نوفل القتيبي
        Nasser Tarrab | ناصر الطراب
        Nassima Bensbih | نسيمة بن الصبيح
        Nawal Rhlalou | نوال اغلالو
        Naïma Hayar | نعيمة حيار
        Nezha Simou | نزهة سيمو
        Niama Boulaich | نعيمة بولعيش
        Nisrine Zeroual | نسرين زروال
        Nizar Akhannouch | نزار أخنوش
        Nora Raissouni | نورة الريسوني
        Noura Laftit | نورة لفتيت
        Nouredine Hari | نور الدين هاري
        Nouzha Rebbah | نزهة رباح
        Nouzha Skalli | نزهة الصقلي
        Omar Hakkaoui | عمر الحقاوي
        Othman Diaz | عثمان دياز
        Ouafa Roudani | وفاء الروداني
        Ouafaa Dari | وفاء داري
        Oualid Zouiten | وليد زويتن
        Ouiam Cherqi | وئام الشرقي
        Oulaya Benmoussa | علية بنموسى
        Oum Hani Alj | أم هاني لعلج
        Oumnia Rhorfi | أمنية الغرفي
        Qassem Jnifen | قاسم جنيفن
        Rachid Afilal | رشيد أفيلال
        Rachida Rahmani | رشيدة الرحماني
        Radouane Bouhaddouz | رضوان بوحدوز
        Rafik Oulad Sayed | رفيق أولاد السيد
        Raghda Chafik | رغدة شفيق
        Rahhal Jettou | رحال جطو
        Rajae Ghazouani | رجاء الغزواني
        Ramzi Mahfoud | رمزي محفوظ
        Redouane Lachgar | رضوان لشكر
        Rguia Tahiri Joutei | رقية طاهري جوطي
        Rhita Sebti | غيثة السبتي
        Rkia Ouadghiri | رقية الودغيري
        Rokia Znagui | رقية الزناكي
        Ryad Lekjaa | رياض لقجع
        Saadeddine Laraïchi | سعد الدين العرايشي
        Saadia Marmid | سعدية مرميد
        Safae Jamaï | صفاء الجامعي
        Safia Mzoughi | صفية المزوغي
        Said Tadlaoui | سعيد التادلاوي
        Sajida Hamouti | ساجدة الحموتي
        Salah Mhamdi | صلاح المحمدي
        Salaheddine Oualalou | صلاح الدين ولعلو
        Samira Mehdaoui | سميرة المهداوي
        Sanaa Tabaamrant | سناء تبعمرانت
        Saïda Mernissi | سعيدة المرنيسي
        Seddik Khomsi | الصديق الخمسي
        Sihame Zniber | سهام زنيبر
        Slimane Bakkoury | سليمان البكوري
        Sofia Aït Moh | صوفيا آيت موح
        Soufiane Ouhmmou | سفيان أوحمو
        Souhail Taoufiq | سهيل توفيق
        Soulaimane Cherif Ouazzani | سليمان الشريف الوزاني
        Soumaya El Mansouri | سمية المنصوري
        Tahar Thaalbi | الطاهر الثعالبي
        Taoufik Houmani | توفيق حوماني
        Tarek Zouari | طارق الزواري
        Taïeb Sekkat | الطيب السقاط
        Thouria Chorfi | ثورية الشرفي
        Touria Sebti | ثريا السبتي
        Wafa Mezzour | وفاء مزور
        Wail El Hakim | وائل الحاكم
        Wassim El Malki | وسيم المالكي
        Wijdane Rhanmi | وجدان الغنمي
        Yahia Elalamy | يحيى العلمي
        Yamna Zaoui | يامنة الزاوي
        Yasmina Chabat | ياسمينة شباط
        Yasser Ould Errachid | ياسر ولد الرشيد
        Yassir Benchamach | ياسر بنشماش
        Younes Himmich | يونس حميش
        Youness Rahhab | يونس رحاب
        Yousra Tahri | يسرى الطاهري
        Youssra Aarab | يسرا أعراب
        Zahia Zoubairi | زاهية الزبيري
        Zakaryae Bahraoui | زكرياء البحراوي
        Zakia Benabdelkader | زكية بنعبد القادر
        Zaïneb Nadif | زينب ناضيف
        Zhor Abouzaid | زهور أبوزيد
        Ziad Lmahdaoui | زياد المهداوي
        Zineb Lahbaïli | زينب لحبايلي
        Zoubeir Qarouach | الزبير قرواش
        Zoubida El Guerrouj | زبيدة الكروج
        Zouhair Ezzine | زهير الزين
        Zoulikha Zerrouk | زليخة زروق
        """
}
