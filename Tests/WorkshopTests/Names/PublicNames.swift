/// Names of real people in public office, each as it is written officially in the two scripts: nobody here chose the
/// spellings, and the rules were not made for them.
///
/// Two halves. The rules may be bettered by what is learnt from the first; the second says whether that was worth anything.
enum PublicNames {
    typealias Person = (latin: String, arabic: String)

    /// Members of the House of Representatives of Morocco, tenth legislature, whose user names begin with a. Source:
    /// chambredesrepresentants.ma, collected by EveryPolitician (data/Morocco/House/sources/morph/official-10.csv), 2018.
    static let first = people(
        """
        Aziza Abba | عزيزة ابا
        Ahmed Aderrak | احمد ادراق
        Abdelfattah Ahl El Makki | عبد الفتاح اهل المكي
        Aicha Aithaddou | عائشة ايت حدو
        Abdelmjid Ait Laadila | عبد المجيد ايت العديلة
        Allal Amraoui | علال العمراوي
        Amal Arbouch | امال عربوش
        Abdessamad Archane | عبد الصمد عرشان
        Abdellah Baillat | عبد الله بيلات
        Aziz Benbrahim | عزيز بنبراهيم
        Abdellatif Benyakoub | عبد اللطيف ابن يعقوب
        Abdellatif Berroho | عبد اللطيف بروحو
        Moulay Abderrahman Blila | مولاي عبد الرحمان ابليلا
        Abdellah Bouanou | عبد الله بووانو
        Addi Bouarfa | عدي بوعرفة
        Abdelkader Boudraa | عبد القادر بودراع
        Abdelouahid Bouharcha | عبد الواحد بوحرشة
        Amal Boukir | امال بوكير
        Abla Bouzekri | عبلة بوزكري
        Ahmed Brija | احمد بريجة
        Asma Chaabi | اسماء الشعبي
        Abdelhak Chafik | عبد الحق الشفيق
        Aziza Chagaf | عزيزة الشكاف
        Ahmed Chaouki | احمد شوكي
        Abdelkrim Choukri | عبدالكريم شكري
        Abdelhadi Echcharika | عبد الهادي الشريكة
        Aicha Edbouche | عائشة ايدبوش
        Abdellahi Edd Abadda | عبد الله ادبدا
        Abdelhakim El Ahmadi | عبدالحكيم الاحمدي
        Abdellatif El Aidi | عبداللطيف العيدي
        Abdellah El Alaoui | عبد الله العلوي
        Abderrahman El Amri | عبد الرحمان العمري
        Abdelouahed El Ansari | عبد الواحد الانصاري
        Abdelfattah El Aouni | عبد الفتاح العوني
        Azzouha Elarrak | عزوها العراك
        Abdeslam El Bakouri | عبد السلام الباكوري
        Abdelkhalid El Basri | عبد الخاليد البصري
        Adil El Bitar | عادل البيطار
        Abdellah El Boukili | عبد الله البوكيلي
        Abdellah Drissi Elbouzaidi | عبداللـه الادريسي البوزيدي
        Abdellatif El-Fouikar | عبد اللطيف الفويقر
        Ahmed El Ghazoui | احمد الغزوي
        Abouzaid El Mokrie El Idrissi | ابوزيد المقري الادريسي
        El Morabit Soussi Ahmed | المرابط السوسي أحمد
        Abdelaziz El Ouadgui | عبد العزيز الوادكي
        Abderrazzak El Ouarzazi | عبد الرزاق الورزازي
        Abdeslam El Yousofi | عبد السلام اليوسفي
        Abdelhak Ennajhi | عبد الحق الناجحي
        Asma Ennassifi | اسماء الناصفي
        Adil Essoubai | عادل السباعي
        Aicha Farih | عائشة فرح
        Abdemajid Fassi-Fihri | عبدالمجيد الفاسي الفهري
        Amina Fouzizizi | امينة فوزي زيزي
        Abdellah Ghazi | عبد الله غازي
        Abdessamed Haiker | عبد الصمد حيكر
        Azelarab Halimi | عز العرب حليمي
        Abdellah Hamal | عبد الله هامل
        Abdellah Hanaoui | عبد الله هناوي
        Abderrahman Harfi | عبد الرحمان حرفي
        Ahmed Hikki | احمد الهيقي
        Abdelghani Janaah | عبد الغاني جناح
        Ahmed Jodar | احمد جدار
        Abdelmjid Joubij | عبد المجيد جوبيج
        Abdelkader Kandil | عبد القادر قنديل
        Abd El ouadoude Kharbouch | عبد الودود خربوش
        Abderrahmane Khayr | عبد الرحمان خيير
        Addi Khezou | عدي خزو
        Abdelaziz Kouskous | عبد العزيز كوسكوس
        Aicha Lablak | عائشة لبلق
        Abdelaziz Lachehab | عبد العزيز لشهب
        Abderrahim Laqraa | عبد الرحيم لقراع
        Abdelaziz Layad | عبد العزيز لعايض
        Aziz Lebbar | عزيز اللبار
        Amina Maelainine | ءامنة ماء العينين
        Abdelghani Makhdad | عبد الغني مخداد
        Abdelouahad El Massaoudi | عبد الواحد المسعودي
        Abdeljalil Meskine | عبدالجليل مسكين
        Abdallah Messaoudi | عبد الله مسعودي
        Abdelhak Mohaddib | عبد الحق مهدب
        Abdellah Moussa | عبد الله موسى
        Abdellatif Naciri | عبد اللطيف الناصري
        Abderrazzak Nait Dbou | عبد الرزاق نايت ادبو
        Abdelaaziz Omari | عبد العزيز عماري
        Abderrahim Ouaamar | عبد الرحيم واعمرو
        Abdellatif Ouahbi | عبد اللطيف وهبي
        Abdellah Oubarka | عبد الله أبركى
        Ammar Oudy | عمرو ودي
        Abdellatif Rachid | عبداللطيف رشيد
        Ahmed Rachidi | احمد رشيدي
        Ali Razama | عالي الرزمة
        Asmaa Rhlalou | اسماء غلالو
        Ahmed Sadqi | احمد صدقي
        Abdelhakim Soujda | عبد الحكيم سجدة
        Ahmed Toumi | احمد التومي
        Abdellatif zaim | عبد اللطيف الزعيم
        Rachid Bahloul | البهلول رشيد
        Badr Tahiri | بدر طاهري
        Badr Touami | بدر التوامي
        Amam Chokrane | شقران امام
        Cherki El-Rhalmi | الشرقي الغلمي
        Mayara Cheikh | الشيخ ميارة
        Znaydi Cherkaoui | الشرقاوي الزنايدي
        """)

    /// Further members of the same House, and members of earlier ones and ministers by their labels in Wikidata (the same
    /// collection, sources/morph/wikidata.csv).
    static let second = people(
        """
        Belaid Aloullal | بلعيد اعلولال
        Bouchaib Ammar | بوشعيب عمار
        Brahim Bouakhaden | ابراهيم بوغضن
        Belassal Chaoui | بلعسال شاوي
        Brahim Chouikh | ابراهيم الشويخ
        Brahim Daaif | ابراهيم الضعيف
        Bouselham Daich | بوسلهام الديش
        Badia Elfilali | بديعة الفيلالي
        Ibrahim El mouhi | ابراهيم الموحي
        Boutaina Karrouri | بثينة قروري
        Bouabid Lbida | بوعبيد لبيدة
        Driss Chtibi | ادريس اشطيبي
        Driss El Azami El Idrissi | ادريس الازمي الادريسي
        Driss Jeddi | ادريس جدي
        Driss Meskine | ادريس مسكين
        Driss Oukemeni | ادريس اوقمني
        Driss Sqalli Adoui | ادريس صقلي عدوي
        Driss Temri | ادريس الثمري
        Essaid Ameskane | السعيد امسكان
        Errachid Bendriouich | الرشيد بن الدريوش
        El Kebir Kada | الكبير قادة
        El Mustapha Zahouani | المصطفى زهواني
        Elabbes Mrhari | العباس الومغاري
        Elfatmi Ramid | الفاطمي رميد
        Moulay Elbachir Toba | مولاي البشير طوبا
        Fatima Ahl-Takrour | فاطمة اهل تكرور
        Farouk Attahiri | فاروق الطاهري
        Fatima Zahra Barassat | فاطمة الزهراء برصات
        Faouzi Chaabi | فوزي الشعبي
        Fatiha Choubani | فاتحة شوباني
        Fouad Darkaoui | فؤاد الدرقاوي
        Fatima Ezzahra El Mansouri | فاطمة الزهراء المنصوري
        Fouad Elomari | فؤاد العماري
        Fatima-Ezzahra Nazih | فاطمة الزهراء نزيه
        Fatima Saadi | فاطمة سعدي
        Fatiha Saddas | فتيحة سداس
        Fatima Taoussi | فاطمة الطوسي
        Ghita Ait Ben Lmadani | غيتة ايت بن المدني
        Ghita Badroun | غيثة بدرون
        Ghizlane Marzouki | غزلان مرزوقي
        Hassan Aadili | حسن عديلي
        Hmad Ait Baha | حماد ايت بها
        Hassan Arif | حسن عاريف
        Hassan Baroud | حسن برود
        Hakima Bel-Kassaoui | حكيمة بل قساوي
        Hassan Benomar | حسن بن عمر
        Hassan Bouargalne | حسن بوركالن
        Hayat Bouffarrachen | حياة بوفراشن
        Hamid Chabat | حميد شباط
        Hachim-Amine Chafik | هاشم امين الشفيق
        Hamid El-Archi | حميد العرشي
        Sidihassan El Bahraoui | سيدي حسن البحراوي
        Hassan El Filali | حسن الفيلالي
        Hayat El Machfou | حياة المشفوع
        Hajar Elmasqi | هاجر المسقي
        Moulay Hicham Elm'hajri | مولاي هشام المهاجري
        Hamza Essoufi | حمز الصوفي
        Halim Fouad | حليم فؤاد
        Hassan Harris | حسن الحارس
        Hicham Harrami | هشام هرامي
        Habib Hssini | الحبيب حسيني
        Hassan Laenser | حسن العنصر
        Hamdi Ouaissi | حامدي وايسي
        Houcine Ait oulahiane | ايت أولحيان حسين
        Hassan Oukacha | حسن عوكاشا
        My Hamdi Oulder-Rachid | مولاي حمدي ولد الرشيد
        Hanane Rahhab | حنان رحاب
        Jamila El Moussali | جميلة المصلي
        Driss Debbagh | إدريس الدباغ
        Abdelkrim Benatiq | عبد الكريم بنعتيق
        Amal El Amri | أمل العمري
        Saâdeddine El Othmani | سعد الدين العثماني
        Karim Ghellab | كريم غلاب
        Mohammed Achaari | محمد الأشعري
        Abdelaziz Rabbah | عزيز الرباح
        Abdelkader Amara | عبد القادر اعمارة
        Abdelwahed Radi | عبد الواحد الراضي
        Abdessamad Kayouh | عبد الصمد قيوح
        Ahmed Alami | أحمد العلمي
        Ahmed Hilal | أحمد هلال
        Bassima Hakkaoui | بسيمة الحقاوي
        Rkia Derham | رقية الدرهم
        Driss Lachgar | إدريس لشكر
        El Habib Choubani | الحبيب الشوباني
        El Mostafa Ramid | مصطفى الرميد
        Abbas El Fassi | عباس الفاسي
        Fathallah Oualalou | فتح الله والعلو
        Abdel-Ilah Benkiran | عبد الإله ابن كيران
        Fouad Ali El Himma | فؤاد عالي الهمة
        Khalid Alioua | خالد عليوة
        Khalihenna Ould Errachid | خليهن ولد الرشيد
        Lahcen Daoudi | لحسن الداودي
        M'hamed Boucetta | محمد بوستة
        Mahmoud Archane | محمود عرشان
        Maâti Benkaddour | المعطي بنقدور
        Miloud Chaâbi | ميلود الشعبي
        Mohamed Abbou | محمد عبو
        Mohamed Cheikh Biadillah | محمد الشيخ بيد الله
        Mohamed El Yazghi | محمد اليازغي
        Mohamed Hassan El Ouazzani | محمد بن الحسن الوزاني
        Mohamed Najib Boulif | محمد نجيب بوليف
        Mohamed Saâd Alami | محمد سعد العلمي
        Mohammed Sajid | محمد ساجد
        Ismaïl Alaoui | إسماعيل العلوي
        Mustapha Mansouri | مصطفى المنصوري
        Mustapha Oukacha | مصطفى عكاشة
        Nabila Mounib | نبيلة منيب
        Noureddine Lazrek | نور الدين الأزرق
        Nouzha Skalli | نزهة الصقلي
        Rachid Lamdouar | رشيد المدور
        Rachid Talbi Alami | رشيد الطالبي العلمي
        Thami El Khyari | التهامي الخياري
        Yasmina Baddou | ياسمينة بادو
        Mohamed Bouzoubaâ | محمد بوزوبع
        Ahmed Osman | أحمد عصمان
        Mohammed Ziane | محمد زيان
        Mehdi Ben Barka | المهدي بن بركة
        Abdellah Baha | عبد الله بها
        Mohand Laenser | محند العنصر
        Yahya Yahya | يحيى يحيى
        """)

    private static func people(_ lines: String) -> [Person] {
        lines.split(separator: "\n").compactMap { line in
            let names = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
            return names.count == 2 ? (names[0], names[1]) : nil
        }
    }
}
