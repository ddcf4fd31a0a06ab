/// Names as they are written in Morocco: pairs that are spellings of one name, and pairs that are two names.
enum NamePairs {
    /// Each line: one spelling, another of the same name.
    static let same = pairs(
        """
        Mohamed | محمد
        Mohammed | محمد
        Muhammad | محمد
        Med | محمد
        M'hamed | امحمد
        Ahmed | أحمد
        Hassan | حسن
        Houcine | حسين
        Hussein | الحسين
        L'Houssaine | الحسين
        Lahcen | لحسن
        Lahcen | الحسن
        Hssain | حساين
        Saïd | سعيد
        Saad | سعد
        Khalid | خالد
        Karim | كريم
        Rachid | رشيد
        Rashid | رشيد
        Youssef | يوسف
        Yousef | يوسف
        Yassine | ياسين
        Yacine | ياسين
        Younès | يونس
        Omar | عمر
        Othmane | عثمان
        Osman | عثمان
        Outmane | عثمان
        Ali | علي
        Brahim | إبراهيم
        Ibrahim | ابراهيم
        Ismaïl | إسماعيل
        Smail | إسماعيل
        Driss | إدريس
        Idriss | ادريس
        Mustapha | مصطفى
        Mostafa | مصطفى
        Hicham | هشام
        Hisham | هشام
        Anas | أنس
        Ayoub | أيوب
        Aymane | أيمن
        Imane | إيمان
        Ilyas | إلياس
        Elias | إلياس
        Jaouad | جواد
        Jawad | جواد
        Fouad | فؤاد
        Mouad | معاذ
        Moâd | معاذ
        Souad | سعاد
        Daoud | داود
        Dawood | داوود
        Raouf | رؤوف
        Tarik | طارق
        Tariq | طارق
        Kacem | قاسم
        Qasim | قاسم
        Kaddour | قدور
        Bouchaïb | بوشعيب
        Bouazza | بوعزة
        Larbi | العربي
        Laarbi | العربي
        Jilali | الجيلالي
        Djilali | الجيلالي
        Gilali | الجيلالي
        Thami | التهامي
        Tayeb | الطيب
        Taïbi | الطيبي
        Tahar | الطاهر
        Maâti | المعطي
        Mehdi | المهدي
        Mahdi | مهدي
        Hamza | حمزة
        Taha | طه
        Yahya | يحيى
        Zakaria | زكرياء
        Moussa | موسى
        Aïssa | عيسى
        Haroun | هارون
        Hajar | هاجر
        Fatima | فاطمة
        Fatma | فاطمة
        Fatima-Zahra | فاطمة الزهراء
        Fatimazahra | فاطمة الزهراء
        Fatima Ezzahra | فاطمة الزهراء
        FATIMA ZOHRA | فاطمة الزهرة
        Khadija | خديجة
        Aïcha | عائشة
        Aisha | عايشة
        Naïma | نعيمة
        Rkia | رقية
        Rokaya | رقية
        Zineb | زينب
        Zaynab | زينب
        Salma | سلمى
        Leïla | ليلى
        Layla | ليلى
        Houda | هدى
        Bouchra | بشرى
        Mouna | منى
        Nada | ندى
        Hanane | حنان
        Hanaé | هناء
        Wafae | وفاء
        Ouafae | وفاء
        Sanaa | سناء
        Asmae | أسماء
        Raja | رجاء
        Chaimae | شيماء
        Hayat | حياة
        Najat | نجاة
        Rhizlane | غزلان
        Ghizlane | غزلان
        Ghita | غيثة
        Rita | ريتا
        Btissam | ابتسام
        Ibtissam | ابتسام
        Siham | سهام
        Ilham | إلهام
        Ikram | إكرام
        Ihssane | إحسان
        Oumaïma | أميمة
        Khaoula | خولة
        Soukaïna | سكينة
        Meryem | مريم
        Mariam | مريم
        Maryam | مريم
        Hafsa | حفصة
        Nezha | نزهة
        Malika | مليكة
        Latifa | لطيفة
        Saâdia | السعدية
        Zahra | الزهراء
        Yamina | يامنة
        Jamila | جميلة
        Dounia | دنيا
        Widad | وداد
        Ouidad | وداد
        Rim | ريم
        Nour-Eddine | نور الدين
        Noureddine | نور الدين
        Nouredine | نورالدين
        Salah Eddine | صلاح الدين
        Salaheddine | صلاح الدين
        Azeddine | عز الدين
        Azzedine | عزالدين
        Jamal Eddine | جمال الدين
        Alaeddine | علاء الدين
        Badr-Eddine | بدر الدين
        Abdelkader | عبد القادر
        Abd El Kader | عبد القادر
        Abdelkader | عبدالقادر
        Abdellah | عبد الله
        Abdallah | عبدالله
        Abdeslam | عبد السلام
        Abdessalam | عبد السلام
        Abderrahim | عبد الرحيم
        Abderrahmane | عبد الرحمن
        Abdellatif | عبد اللطيف
        Abdelaziz | عبد العزيز
        Abdelhak | عبد الحق
        Abdelilah | عبد الإله
        Abdelouahed | عبد الواحد
        Abdelwahab | عبد الوهاب
        Abdennabi | عبد النبي
        Abdelmajid | عبد المجيد
        Abdeljalil | عبد الجليل
        Abdelghani | عبد الغني
        Abdelfattah | عبد الفتاح
        Abdelhamid | عبد الحميد
        Abdessamad | عبد الصمد
        El Alaoui | العلوي
        Alaoui | العلوي
        El Idrissi | الإدريسي
        Idrissi | الادريسي
        El Fassi | الفاسي
        Bennani | بناني
        Benjelloun | بنجلون
        Ben Jelloun | بن جلون
        Benjelloun | بن جلون
        Bensouda | بنسودة
        Benkirane | بن كيران
        Berrada | برادة
        Cherkaoui | الشرقاوي
        Charqaoui | الشرقاوي
        Tazi | التازي
        Ouazzani | الوزاني
        El Ouazzani | الوزاني
        Chraïbi | الشرايبي
        Lahlou | لحلو
        Sebti | السبتي
        Skalli | الصقلي
        Naciri | الناصري
        Ennaciri | الناصري
        El Amrani | العمراني
        Lamrani | العمراني
        Filali | الفيلالي
        Kettani | الكتاني
        Guessous | كسوس
        Mansouri | المنصوري
        Elmansouri | المنصوري
        Bouzidi | البوزيدي
        Rhazi | الغازي
        El Ghazi | الغازي
        Aït Benhaddou | آيت بن حدو
        Ait Lahcen | أيت لحسن
        Ouhaddou | أوحدو
        Hajji | حجي
        Haddad | حداد
        Zerouali | الزروالي
        Boukhari | البخاري
        Daoudi | الداودي
        Rahmouni | الرحموني
        Slaoui | السلاوي
        Khattabi | الخطابي
        Messaoudi | المسعودي
        Yaakoubi | اليعقوبي
        Oufkir | أوفقير
        Akhannouch | أخنوش
        Azoulay | أزولاي
        Belkacem | بلقاسم
        Bouhlal | بوهلال
        Sidi Mohamed | سيدي محمد
        Moulay Ali | مولاي علي
        Mly Driss | مولاي إدريس
        Lalla Meryem | لالة مريم
        Oum Kaltoum | أم كلثوم
        Mohamed El Alaoui | محمد العلوي
        Fatima Zahra Bennani | فاطمة الزهراء بناني
        Khadija El Idrissi | خديجة الإدريسي
        Abdelkader Benjelloun | عبد القادر بن جلون
        7assan | حسن
        3omar | عمر
        Hassan | Hassane
        Hocine | Houssaine
        Mohammed | Mohamed
        Benjelloun | Bendjelloun
        عبد الرحمن | عبد الرحمان
        """)

    /// Each line: two names that are near each other and are not the same.
    static let different = pairs(
        """
        Hassan | حسين
        Hassan | إحسان
        Hassan | حسناء
        Saïd | سعاد
        Saad | سعيد
        Saïda | سعيد
        Karim | كريمة
        Karima | كريم
        Karima | أكرم
        Latifa | لطيف
        Jamil | جميلة
        Jamila | جمال
        Jamal | جميل
        Rachid | رشيدة
        Rachida | راشد
        Khalid | خالدة
        Khalid | خليل
        Khadija | خديج
        Naïma | نعيم
        Naima | نعمان
        Amina | أمين
        Amine | أمينة
        Amine | يمنى
        Imane | أمين
        Ahmed | حمد
        Hamid | حامدة
        Hamid | حمادي
        Hamada | حميد
        Hamza | حمودة
        Mohamed | محمود
        Mohamed | حميد
        Mahmoud | محمد
        Mohamed | أحمد
        Omar | عمرو
        Omar | عامر
        Omar | عمران
        Ali | علال
        Ali | عالية
        Ali | علوي
        Alaoui | علي
        Alami | العلوي
        Younès | ياسين
        Yassine | يوسف
        Yassine | ياسمين
        Yasmine | ياسين
        Salma | سليم
        Salima | سلمان
        Slimane | سلمى
        Salim | سليمة
        Salah | صالحة
        Salwa | صلاح
        Hicham | هاشمي
        Hanane | هناء
        Hind | هنية
        Houda | هادي
        Nadia | ندى
        Nadia | نادر
        Nabil | نبيلة
        Nawal | نبيل
        Zineb | زينة
        Zakia | زكرياء
        Meryem | مروان
        Marwa | مريم
        Mounir | منيرة
        Mounia | منير
        Samir | سميرة
        Samira | سمر
        Samia | سمير
        Tarik | توفيق
        Tayeb | طيبة
        Driss | إدريسي
        Idrissi | إدريس
        Brahim | الإبراهيمي
        Fatima | فطومة
        Fatima | فاتح
        Farid | فريدة
        Fouad | فهد
        Fadoua | فؤاد
        Bennani | بناصر
        Bennis | بناني
        Benali | بنعلال
        Benjelloun | بن سليمان
        Berrada | البردعي
        Abdelkader | عبد الكريم
        Abdelaziz | عبد العالي
        Abdeslam | عبد الصمد
        Abderrahim | عبد الرحمن
        Noureddine | نصر الدين
        Salaheddine | صفاء الدين
        Mohamed Alaoui | محمد العلمي
        Fatima Bennani | فاطمة بناصر
        Fatima | فاطمة الزهراء
        Hassan Alami | حسن
        محمد | محمود
        Hassan | Hossein
        """)

    private static func pairs(_ table: String) -> [(String, String)] {
        table.split(separator: "\n").compactMap { line in
            let names = line.split(separator: "|").map { $0.drop { $0 == " " } }
            guard names.count == 2 else { return nil }
            return (String(names[0]).trimmed, String(names[1]).trimmed)
        }
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
