// swift-format-ignore-file
// Compiled from locale/ar.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let arabic: StaticString = """
        % of ballots cast\t% من الأوراق المدلى بها
        % of dots placed\t% من النقط الموضوعة
        % of people here\t% من الحاضرين
        % of people invited\t% من المدعوين
        % of the %1 ballots cast\t% من الأوراق المدلى بها (%1)
        % of the %1 dots placed\t% من النقط الموضوعة (%1)
        % of the %1 pairs\t% من اللقاءات الثنائية (%1)
        % of the %1 people here\t% من الحاضرين (%1)
        % of the %1 people invited\t% من المدعوين (%1)
        % of the %1 valid ballots\t% من الأوراق الصحيحة (%1)
        % of the %1 votes for all options\t% من الأصوات لكل الخيارات (%1)
        % of the %1 votes for yes and no\t% من الأصوات بنعم ولا (%1)
        % of the %1 votes, abstentions included\t% من الأصوات بما فيها الامتناع (%1)
        % of valid ballots\t% من الأوراق الصحيحة
        % of votes placed\t% من الأصوات
        % of votes, abstentions included\t% من الأصوات بما فيها الامتناع
        % of yes and no\t% من «نعم» و«لا»
        %1 %2\t%1 %2
        %1 (%2 of %3 invited)\t%1 (%2 من %3 مدعوا)
        %1 (%2)\t%1 (%2)
        %1 (costs %2)\t%1 (الكلفة %2)
        %1 (locale %2)\t%1 (الإعداد المحلي %2)
        %1 (the rest in English)\t%1 (والباقي بالإنجليزية)
        %1 Close the poll all the same?\t%1 هل تغلق التصويت رغم ذلك؟
        %1 Keep %2 ballots all the same?\t%1 هل تبقي عدد الأوراق %2 رغم ذلك؟
        %1 Keep %2 for option %3 all the same?\t%1 هل تبقي %2 للخيار %3 رغم ذلك؟
        %1 Nothing was written; count again, or add --confirm.\t%1 لم يكتب شيء؛ أعد العد، أو أضف \u{2066}--confirm\u{2069}.
        %1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.\tإضافة %1، تحيين %2، بدون تغيير %3، رفض %4؛ دعوات جديدة %5 إلى %6.
        %1 and %2 exclude each other.\t%1 و%2 لا يجتمعان.
        %1 are equal; the order drawn before the vote decided which of them.\tتعادلت الخيارات: %1. حدد الترتيب الذي أعطته القرعة قبل التصويت أيها المعني.
        %1 are here already.\tحاضرون من قبل: %1.
        %1 argument too many: %2.\tلا معطيات زائدة: %2.\tمعطى زائد: %2.\tمعطيان زائدان: %2.\t%1 معطيات زائدة: %2.\t%1 معطى زائدا: %2.\t%1 معطى زائد: %2.
        %1 at %2, %3\t%1 على الساعة %2، %3
        %1 at the same rank\t%1 في الرتبة نفسها
        %1 ballot\tلا مصوتين\tمصوت واحد\tمصوتان\t%1 مصوتين\t%1 مصوتا\t%1 مصوت
        %1 ballot cast\tلا أوراق مدلى بها\tورقة واحدة مدلى بها\tورقتان مدلى بهما\t%1 أوراق مدلى بها\t%1 ورقة مدلى بها\t%1 ورقة مدلى بها
        %1 ballot kept.\tلم تثبت أي ورقة.\tتم تثبيت ورقة واحدة.\tتم تثبيت ورقتين.\tتم تثبيت %1 أوراق.\tتم تثبيت %1 ورقة.\tتم تثبيت %1 ورقة.
        %1 ballots are cast. The vote is secret: nothing of them is shown before it is closed.\tالأوراق المدلى بها: %1. التصويت سري: لا يعرض شيء منها قبل إغلاقه.
        %1 ballots are counted already. Replace %1 by %2?\tعدد الأوراق المحسوبة %1. هل يستبدل %1 بالعدد %2؟
        %1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.\t%1 تابع لـ%2، وهو ملف برنامج أو قاعدة بيانات أخرى: لا توضع هناك أي وثيقة. اختر اسما آخر.
        %1 blank\tبيضاء: %1
        %1 by hands\t%1 برفع الأيدي
        %1 by telephone\t%1 بالهاتف
        %1 bytes\t%1 بايت
        %1 came\tلم يحضر أحد\tحضر واحد\tحضر اثنان\tحضر %1\tحضر %1\tحضر %1
        %1 came at %2 and left at %3. To let them in again: --return.\t%1: الحضور على الساعة %2 والمغادرة على الساعة %3. لتسجيل العودة: \u{2066}--return\u{2069}.
        %1 came at %2, without invitation.\t%1: الحضور على الساعة %2، بدون دعوة.
        %1 came at %2.\t%1: الحضور على الساعة %2.
        %1 came first, with %2 (%3).\tجاء %1 في المرتبة الأولى، بـ%2 (%3).
        %1 came first, with %2.\tجاء %1 في المرتبة الأولى، بـ%2.
        %1 came first: everybody saw that it has the majority, and nobody counted it.\tجاء %1 في المرتبة الأولى: رأى الجميع أن له الأغلبية، ولم يعدها أحد.
        %1 cannot be made: %2. Check the folder above it.\tيتعذر إنشاء %1: %2. تحقق من المجلد الذي فوقه.
        %1 cannot be read: %2. Check its permissions.\tتتعذر قراءة %1: %2. تحقق من صلاحياته.
        %1 cannot be written to. Check the permissions of the file and its folder.\tتتعذر الكتابة في %1. تحقق من صلاحيات الملف ومجلده.
        %1 cannot be written: %2. Check the folder.\tتتعذر كتابة %1: %2. تحقق من المجلد.
        %1 commitment was made.\tلم يسجل أي التزام.\tتم تسجيل التزام واحد.\tتم تسجيل التزامين.\tتم تسجيل %1 التزامات.\tتم تسجيل %1 التزاما.\tتم تسجيل %1 التزام.
        %1 cross, %2 allowed\tبدون علامات، والمسموح %2\tعلامة واحدة، والمسموح %2\tعلامتان، والمسموح %2\t%1 علامات، والمسموح %2\t%1 علامة، والمسموح %2\t%1 علامة، والمسموح %2
        %1 dot\tلا نقط\tنقطة واحدة\tنقطتان\t%1 نقط\t%1 نقطة\t%1 نقطة
        %1 dot each\tبدون نقط\tنقطة واحدة لكل مشارك\tنقطتان لكل مشارك\t%1 نقط لكل مشارك\t%1 نقطة لكل مشارك\t%1 نقطة لكل مشارك
        %1 dot each, at most %2 on one\tبدون نقط، و%2 على الأكثر لخيار واحد\tنقطة واحدة لكل مشارك، و%2 على الأكثر لخيار واحد\tنقطتان لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقط لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد
        %1 dot each, at most %2 on one option.\tبدون نقط، و%2 على الأكثر لخيار واحد.\tنقطة واحدة لكل مشارك، و%2 على الأكثر لخيار واحد.\tنقطتان لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقط لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد.
        %1 dot each.\tبدون نقط.\tنقطة واحدة لكل مشارك.\tنقطتان لكل مشارك.\t%1 نقط لكل مشارك.\t%1 نقطة لكل مشارك.\t%1 نقطة لكل مشارك.
        %1 dot is not placed\tكل النقط موضوعة\tنقطة واحدة غير موضوعة\tنقطتان غير موضوعتين\t%1 نقط غير موضوعة\t%1 نقطة غير موضوعة\t%1 نقطة غير موضوعة
        %1 dot on %2, %3 allowed\tبدون نقط على الخيار %2، والمسموح %3\tنقطة واحدة على الخيار %2، والمسموح %3\tنقطتان على الخيار %2، والمسموح %3\t%1 نقط على الخيار %2، والمسموح %3\t%1 نقطة على الخيار %2، والمسموح %3\t%1 نقطة على الخيار %2، والمسموح %3
        %1 dot, %2 allowed\tبدون نقط، والمسموح %2\tنقطة واحدة، والمسموح %2\tنقطتان، والمسموح %2\t%1 نقط، والمسموح %2\t%1 نقطة، والمسموح %2\t%1 نقطة، والمسموح %2
        %1 dots on one option are more than the %2 that each person has.\tعدد النقط على خيار واحد (%1) أكثر مما لكل شخص (%2).
        %1 ended at %2.\tانتهت %1 على الساعة %2.
        %1 entry is a newer Halqa’s: it is kept, and not shown.\tلا قيد من إصدار أحدث من حلقة.\tقيد واحد من إصدار أحدث من حلقة: يحفظ ولا يعرض.\tقيدان من إصدار أحدث من حلقة: يحفظان ولا يعرضان.\t%1 قيود من إصدار أحدث من حلقة: تحفظ ولا تعرض.\t%1 قيدا من إصدار أحدث من حلقة: تحفظ ولا تعرض.\t%1 قيد من إصدار أحدث من حلقة: تحفظ ولا تعرض.
        %1 entry of the journal\tصفر قيد في السجل\tقيد واحد في السجل\tقيدين في السجل\t%1 قيود في السجل\t%1 قيدا في السجل\t%1 قيد في السجل
        %1 finger\tالقبضة\tإصبع واحد\tإصبعان\t%1 أصابع\t%1 إصبعا\t%1 إصبع
        %1 finger: %2\tالقبضة: %2\tإصبع واحد: %2\tإصبعان: %2\t%1 أصابع: %2\t%1 إصبعا: %2\t%1 إصبع: %2
        %1 for %2\t%1 لـ%2
        %1 for each option, and %2 at what each group alone would choose.\tلكل خيار: %1؛ والعلامة %2 عند ما كانت كل مجموعة ستختاره وحدها.
        %1 for it, %2 against it\tمع: %1، ضد: %2
        %1 for option %2, the highest is %3\t%1 للخيار %2، والحد الأعلى %3
        %1 for option %2, the lowest is %3\t%1 للخيار %2، والحد الأدنى %3
        %1 goes on.\tاستؤنفت %1.
        %1 has done nothing in this file that could be taken back.\tلم يقم %1 في هذا الملف بشيء يمكن التراجع عنه.
        %1 has left\tلم يغادر أحد\tغادر واحد\tغادر اثنان\tغادر %1\tغادر %1\tغادر %1
        %1 has left, %2.\tغادر %1 على الساعة %2.
        %1 has more than half of the votes that still count.\tللخيار %1 أكثر من نصف الأصوات التي ما زالت محتسبة.
        %1 has no rule %2; it has %3.\tليس لـ%1 قاعدة %2؛ الموجود: %3.
        %1 has no table yet: type a table’s number.\t%1 بدون طاولة بعد: اكتب رقم طاولة.
        %1 has reservations: hear and note them.\tلا توجد تحفظات.\tلشخص واحد تحفظات: يجب سماعها وتدوينها.\tلشخصين تحفظات: يجب سماعها وتدوينها.\t%1 أشخاص لهم تحفظات: يجب سماعها وتدوينها.\t%1 شخصا لهم تحفظات: يجب سماعها وتدوينها.\t%1 شخص لهم تحفظات: يجب سماعها وتدوينها.
        %1 has taken nothing back that could be brought back.\tلم يتراجع %1 عن شيء يمكن إعادته.
        %1 has the same e-mail address. They were taken for two people.\t%1 له العنوان الإلكتروني نفسه. اعتبرا شخصين.
        %1 here\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1
        %1 holds %2: %3.\tفي %1 %2: %3.
        %1 in %2, day %3\t%1 في %2، اليوم %3
        %1 in the room\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة
        %1 is %2: %3.\t%1 هو %2: %3.
        %1 is a folder. Name a file in it.\t%1 مجلد. سم ملفا داخله.
        %1 is a link, and nothing is written through one. Name the file that it leads to.\t%1 رابط، ولا يكتب شيء عبر رابط. سم الملف الذي يؤدي إليه.
        %1 is a pipe or a device that says nothing. Name a file, or - for standard input.\t%1 أنبوب أو جهاز لا يرسل شيئا. سم ملفا، أو \u{2066}-\u{2069} للإدخال القياسي.
        %1 is a pipe or a device. Put a file in its place.\t%1 أنبوب أو جهاز. ضع ملفا مكانه.
        %1 is a programme's file, or another database: no paper replaces it. Choose another name.\t%1 ملف بيانات حلقة أو قاعدة بيانات أخرى: لا تحل وثيقة محله. اختر اسما آخر.
        %1 is back.\t%1: عودة.
        %1 is checked in, %2.\tتم تسجيل حضور %1، %2.
        %1 is damaged: %2.\tالملف %1 تالف: %2.
        %1 is damaged: %2. halqa verify says what is wrong, and what to go on with.\tالملف %1 تالف: %2. يذكر \u{2066}halqa verify\u{2069} ما فيه من خلل وبماذا تتابع.
        %1 is held by another program. Nothing was written; try again.\t%1 مشغول ببرنامج آخر. لم يكتب شيء؛ أعد المحاولة.
        %1 is here since %2 (checked in by %3).\t%1: الحضور منذ %2 (التسجيل: %3).
        %1 is here since %2, checked in by %3.\t%1: الحضور منذ %2، التسجيل: %3.
        %1 is in the directory already (%2). Nothing was written; to add a second person, add --confirm.\t%1 موجود في الدليل من قبل (%2). لم يكتب شيء؛ لإضافة شخص ثان: \u{2066}--confirm\u{2069}.
        %1 is invited and waited for. Write down somebody else?\t%1 مدعو ومنتظر. هل يسجل شخص آخر؟
        %1 is longer than %2 MB, and was not read. Is it the right file?\t%1 أطول من %2 ميغابايت ولم يقرأ. هل هو الملف الصحيح؟
        %1 is missing.\tينقص: %1.
        %1 is no code of a ballot: a sign is wrong or missing.\t%1 ليس رمز ورقة: حرف خاطئ أو ناقص.
        %1 is not a Halqa file. Give the file that halqa new made.\t%1 ليس ملف حلقة. أعط الملف الذي أنشأه \u{2066}halqa new\u{2069}.
        %1 is not a count: it must be 0 or more, and no more people than a hall holds.\t%1 ليس عددا ممكنا: يجب أن يكون 0 فما فوق، وفي حدود ما تسعه قاعة.
        %1 is not here: the arrival is withdrawn.\t%1: ألغي تسجيل الحضور.
        %1 is running since %2.\t%1 جارية منذ %2.
        %1 is set on line %2 already. Keep one of the two.\t%1 مضبوط من قبل في السطر %2. أبق واحدا منهما.
        %1 is there already and is not overwritten. Choose another name, or add --force.\t%1 موجود من قبل ولم يستبدل. اختر اسما آخر، أو أضف \u{2066}--force\u{2069}.
        %1 is there already and is not overwritten. Choose another name, or move it away.\t%1 موجود من قبل ولم يستبدل. اختر اسما آخر، أو انقله.
        %1 is there already. Write it anew?\t%1 موجود من قبل. هل يكتب من جديد؟
        %1 is waited for. Enter checks them in; Ctrl-N again writes down somebody else.\t%1 مدعو ولم يحضر بعد. \u{2066}Enter\u{2069} يسجل حضوره، و\u{2066}Ctrl-N\u{2069} مرة أخرى يسجل شخصا آخر.
        %1 kB\t%1 كيلوبايت
        %1 left\tبقي %1
        %1 left at %2.\t%1: المغادرة على الساعة %2.
        %1 lies on a network file system (%2), where two writers can damage it. Copy it to this laptop.\t%1 على قرص شبكي (%2)، حيث قد يتضرر إذا كتب فيه اثنان. انسخه إلى هذا الحاسوب.
        %1 line\tلا مساهمة\tمساهمة واحدة\tمساهمتان\t%1 مساهمات\t%1 مساهمة\t%1 مساهمة
        %1 line is kept.\tلم تثبت أي مساهمة.\tثبتت مساهمة واحدة.\tثبتت مساهمتان.\tثبتت %1 مساهمات.\tثبتت %1 مساهمة.\tثبتت %1 مساهمة.
        %1 line marked\tلا مساهمة مؤشر عليها\tمساهمة واحدة مؤشر عليها\tمساهمتان مؤشر عليهما\t%1 مساهمات مؤشر عليها\t%1 مساهمة مؤشر عليها\t%1 مساهمة مؤشر عليها
        %1 line so far\tلا مساهمات بعد\tمساهمة واحدة\tمساهمتان\t%1 مساهمات\t%1 مساهمة\t%1 مساهمة
        %1 line was pasted: “%2”.\tلم تلصق أي مساهمة: «%2»\tألصقت مساهمة واحدة: «%2»\tألصقت مساهمتان: «%2» …\tألصقت %1 مساهمات: «%2» …\tألصقت %1 مساهمة: «%2» …\tألصقت %1 مساهمة: «%2» …
        %1 line was refused; the others are kept. Look at it and key it again.\tلم يرفض أي سطر.\tتم رفض سطر واحد؛ والباقي مثبت. راجعه وأدخله من جديد.\tتم رفض سطرين؛ والباقي مثبت. راجعهما وأدخلهما من جديد.\tتم رفض %1 من الأسطر؛ والباقي مثبت. راجعها وأدخلها من جديد.\tتم رفض %1 من الأسطر؛ والباقي مثبت. راجعها وأدخلها من جديد.\tتم رفض %1 من الأسطر؛ والباقي مثبت. راجعها وأدخلها من جديد.
        %1 line was written down.\tلم تدون أي مساهمة.\tتم تدوين مساهمة واحدة.\tتم تدوين مساهمتين.\tتم تدوين %1 مساهمات.\tتم تدوين %1 مساهمة.\tتم تدوين %1 مساهمة.
        %1 marked together\t%1 مؤشر عليها معا
        %1 may be %2: %3. Say --same %4 or --different %5.\tقد يكون %1 هو %2: %3. اكتب \u{2066}--same\u{2069} %4 أو \u{2066}--different\u{2069} %5.
        %1 may be meant: a digit takes one, a space and more letters tell them apart.\tلعل المقصود %1: رقم يختار واحدا، ومسافة مع حروف أخرى تميز بينهم.
        %1 min\t%1 د
        %1 mistake in it\tلا أخطاء فيه\tفيه خطأ واحد\tفيه خطآن\tفيه %1 أخطاء\tفيه %1 خطأ\tفيه %1 خطأ
        %1 more\tوالباقي: %1
        %1 more remark of this kind.\tلا ملاحظات أخرى من هذا النوع.\tملاحظة أخرى من هذا النوع.\tملاحظتان أخريان من هذا النوع.\t%1 ملاحظات أخرى من هذا النوع.\t%1 ملاحظة أخرى من هذا النوع.\t%1 ملاحظة أخرى من هذا النوع.
        %1 more: in the whole summary\tلا شيء آخر: في الخلاصة الكاملة\tواحد آخر: في الخلاصة الكاملة\tاثنان آخران: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة
        %1 new encounter of %2 pairs, %3.\tلا لقاء جديدا من أصل %2، %3.\tلقاء جديد واحد من أصل %2، %3.\tلقاءان جديدان من أصل %2، %3.\t%1 لقاءات جديدة من أصل %2، %3.\t%1 لقاء جديدا من أصل %2، %3.\t%1 لقاء جديد من أصل %2، %3.
        %1 new, %2 with something new, %3 as they are; %4 newly invited.\tالجدد: %1؛ معهم جديد: %2؛ بلا تغيير: %3؛ دعوات جديدة: %4.
        %1 numbers, but %2 options\tالأعداد %1، بينما الخيارات %2
        %1 of %2\t%1 من %2
        %1 of %2 are spent; %3 are left.\tالمصروف %1 من %2؛ بقي %3.
        %1 of %2 dots\tالنقط %1 من %2
        %1 of %2 given, the others are left blank\tأعطي %1 من %2، والباقي فارغ
        %1 of %2 invited came\tحضر %1 من %2 مدعوا\tحضر %1 من %2 مدعوا\tحضر %1 من %2 مدعوا\tحضر %1 من %2 مدعوا\tحضر %1 من %2 مدعوا\tحضر %1 من %2 مدعوا
        %1 of %2 missing\tينقص %1 من %2
        %1 of %2 papers are still missing.\tالأوراق الناقصة: %1 من %2.
        %1 of %2 papers are still missing: %3\tالأوراق الناقصة، %1 من %2: %3
        %1 of %2 papers is still missing\tلا تنقص أي ورقة من %2\tتنقص ورقة واحدة من %2\tتنقص ورقتان من %2\tتنقص %1 أوراق من %2\tتنقص %1 ورقة من %2\tتنقص %1 ورقة من %2
        %1 of %2 reservations noted\tلم يدون أي تحفظ من %2\tتم تدوين تحفظ واحد من %2\tتم تدوين تحفظين من %2\tتم تدوين %1 تحفظات من %2\tتم تدوين %1 تحفظا من %2\tتم تدوين %1 تحفظ من %2
        %1 of %2 sections\t%1 من %2 أجزاء
        %1 of them put to a vote\tلم تطرح أي منها للتصويت\tطرحت واحدة منها للتصويت\tطرحت اثنتان منها للتصويت\tطرحت %1 منها للتصويت\tطرحت %1 منها للتصويت\tطرحت %1 منها للتصويت
        %1 on %2\t%1 على %2
        %1 on paper\t%1 على الورق
        %1 on the wall\t%1 على الجدار
        %1 open\t%1 مفتوح
        %1 open, %2 in all\tللإنجاز %1، والمجموع %2
        %1 option\tلا خيارات\tخيار واحد\tخياران\t%1 خيارات\t%1 خيارا\t%1 خيار
        %1 over\tتجاوز %1
        %1 paper has its code. Print it: %2, then p.\t%1 ورقة لها رمزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\tورقة واحدة لها رمزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\tورقتان لهما رمزاهما. لطباعتهما: %2 ثم \u{2066}p\u{2069}.\t%1 أوراق لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\t%1 ورقة لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\t%1 ورقة لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.
        %1 paper has not been keyed. Close the secret vote all the same? It is never opened again.\tتم إدخال كل الأوراق. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت ورقة واحدة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت ورقتان دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 أوراق دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 ورقة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 ورقة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.
        %1 paper with a code\t%1 ورقة برمز\tورقة واحدة برمز\tورقتان برمزين\t%1 أوراق برموز\t%1 ورقة برموز\t%1 ورقة برموز
        %1 papers, where %2 people are expected. Draw so many codes?\tعدد الأوراق %1، وعدد المنتظر حضورهم %2. هل تسحب كل هذه الرموز؟
        %1 people are called so: %2.\tعدد من يحملون هذا الاسم %1: %2.
        %1 person\tلا أحد\tشخص واحد\tشخصان\t%1 أشخاص\t%1 شخصا\t%1 شخص
        %1 person blocks it.\tلا أحد يمنع.\tشخص واحد يعترض اعتراضا مانعا.\tشخصان يعترضان اعتراضا مانعا.\t%1 أشخاص يعترضون اعتراضا مانعا.\t%1 شخصا يعترضون اعتراضا مانعا.\t%1 شخص يعترضون اعتراضا مانعا.
        %1 person came without an invitation.\tلم يحضر أحد بدون دعوة.\tحضر شخص واحد بدون دعوة.\tحضر شخصان بدون دعوة.\tحضر %1 أشخاص بدون دعوة.\tحضر %1 شخصا بدون دعوة.\tحضر %1 شخص بدون دعوة.
        %1 person had been there on an earlier day, %2 came for the first time.\tلم يسبق لأحد أن حضر، و%2 حضروا لأول مرة.\tسبق لشخص واحد أن حضر في يوم سابق، و%2 حضروا لأول مرة.\tسبق لشخصين أن حضرا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 أشخاص أن حضروا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 شخصا أن حضروا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 شخص أن حضروا في يوم سابق، و%2 حضروا لأول مرة.
        %1 person has sat down.\tلم يجلس أحد.\tجلس شخص واحد.\tجلس شخصان.\tجلس %1 أشخاص.\tجلس %1 شخصا.\tجلس %1 شخص.
        %1 person is here\tلم يحضر أحد\tحضر شخص واحد\tحضر شخصان\tحضر %1 أشخاص\tحضر %1 شخصا\tحضر %1 شخص
        %1 person left early.\tلم يغادر أحد قبل النهاية.\tغادر شخص واحد قبل النهاية.\tغادر شخصان قبل النهاية.\tغادر %1 أشخاص قبل النهاية.\tغادر %1 شخصا قبل النهاية.\tغادر %1 شخص قبل النهاية.
        %1 person voted.\tلم يصوت أحد.\tشارك في التصويت شخص واحد.\tشارك في التصويت شخصان.\tشارك في التصويت %1 أشخاص.\tشارك في التصويت %1 شخصا.\tشارك في التصويت %1 شخص.
        %1 person was in the room.\tلم يكن أحد في القاعة.\tكان في القاعة شخص واحد.\tكان في القاعة شخصان.\tكان في القاعة %1 أشخاص.\tكان في القاعة %1 شخصا.\tكان في القاعة %1 شخص.
        %1 poll\tلا تصويت\tتصويت واحد\tتصويتان\t%1 تصويتات\t%1 تصويتا\t%1 تصويت
        %1 prompt\tلا محاور\tمحور واحد\tمحوران\t%1 محاور\t%1 محورا\t%1 محور
        %1 record of a newer Halqa is in the file and not on this paper.\tلا عنصر من إصدار أحدث من حلقة.\tعنصر واحد من إصدار أحدث من حلقة في الملف وليس في هذه الوثيقة.\tعنصران من إصدار أحدث من حلقة في الملف وليسا في هذه الوثيقة.\t%1 عناصر من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.\t%1 عنصرا من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.\t%1 عنصر من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.
        %1 record that this Halqa does not know is kept and not shown.\tلا عنصر يجهله هذا الإصدار من حلقة.\tعنصر واحد لا يعرفه هذا الإصدار من حلقة: يحفظ ولا يعرض.\tعنصران لا يعرفهما هذا الإصدار من حلقة: يحفظان ولا يعرضان.\t%1 عناصر لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.\t%1 عنصرا لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.\t%1 عنصر لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.
        %1 reservation noted\tلم يدون أي تحفظ\tتم تدوين تحفظ واحد\tتم تدوين تحفظين\tتم تدوين %1 تحفظات\tتم تدوين %1 تحفظا\tتم تدوين %1 تحفظ
        %1 row is in doubt and left out.\tلا سطور مشكوكا فيها.\tسطر واحد مشكوك فيه وترك جانبا.\tسطران مشكوك فيهما وتركا جانبا.\t%1 سطور مشكوك فيها وتركت جانبا.\t%1 سطرا مشكوكا فيها وتركت جانبا.\t%1 سطر مشكوك فيها وتركت جانبا.
        %1 row is in doubt.\tلا سطور مشكوكا فيها.\tسطر واحد مشكوك فيه.\tسطران مشكوك فيهما.\t%1 سطور مشكوك فيها.\t%1 سطرا مشكوكا فيها.\t%1 سطر مشكوك فيها.
        %1 row is refused and stays out.\tلا سطور مرفوضة.\tسطر واحد مرفوض ويبقى خارجا.\tسطران مرفوضان ويبقيان خارجا.\t%1 سطور مرفوضة وتبقى خارجا.\t%1 سطرا مرفوضا وتبقى خارجا.\t%1 سطر مرفوض وتبقى خارجا.
        %1 row of the tables\tصفر سطر في الجداول\tسطر واحد في الجداول\tسطرين في الجداول\t%1 أسطر في الجداول\t%1 سطرا في الجداول\t%1 سطر في الجداول
        %1 says something else by now: “%2”, written by %3. You saw “%4”. Nothing was done.\t%1 تقول الآن شيئا آخر: «%2»، كتبها %3. أما ما رأيته فهو «%4». لم يفعل شيء.
        %1 says yes, Esc says no.\t%1 تعني نعم، Esc تعني لا.
        %1 seat was to be filled.\tلم يكن هناك مقعد للتنافس.\tكان التنافس على مقعد واحد.\tكان التنافس على مقعدين.\tكان التنافس على %1 مقاعد.\tكان التنافس على %1 مقعدا.\tكان التنافس على %1 مقعد.
        %1 seats cannot be filled; from 1 to %2 can.\tعدد المقاعد %1 غير ممكن؛ الممكن من 1 إلى %2.
        %1 sits at no table.\t%1: بدون طاولة.
        %1 sits at table %2.\t%1: الطاولة %2.
        %1 sits at table %2: type another table’s number.\t%1 في الطاولة %2: اكتب رقم طاولة أخرى.
        %1 spoiled\tملغاة: %1
        %1 stands alone on a line\t%1 يكتب وحده في السطر
        %1 table\tلا طاولات\tطاولة واحدة\tطاولتان\t%1 طاولات\t%1 طاولة\t%1 طاولة
        %1 table waits.\tلا طاولة تنتظر.\tطاولة واحدة تنتظر.\tطاولتان تنتظران.\t%1 طاولات تنتظر.\t%1 طاولة تنتظر.\t%1 طاولة تنتظر.
        %1 takes a number from %2 to %3.\t\u{2066}%1\u{2069} يأخذ عددا من %2 إلى %3.
        %1 takes no value; there stands “%2”.\t%1 لا يأخذ قيمة؛ الموجود «%2».
        %1 to %2\t%1 إلى %2
        %1 took this on by %2: as another kind it would leave the actions. Take owner and date away first.\tالتزم بهذا %1 إلى غاية %2: بنوع آخر يخرج من الإجراءات. احذف الاسم والأجل أولا.
        %1 took this on: as another kind it would leave the actions. Take the owner away first.\tالتزم بهذا %1: بنوع آخر يخرج من الإجراءات. احذف الاسم أولا.
        %1 twice\t%1 مرتين
        %1 valid ballot\tلا ورقة صحيحة\tورقة صحيحة واحدة\tورقتان صحيحتان\t%1 أوراق صحيحة\t%1 ورقة صحيحة\t%1 ورقة صحيحة
        %1 values in the line; the header asks for %2.\tعدد القيم في السطر %1؛ ورأس الأعمدة يطلب %2.
        %1 vote\tلا أصوات\tصوت واحد\tصوتان\t%1 أصوات\t%1 صوتا\t%1 صوت
        %1 voter\tلا مصوت\tمصوت واحد\tمصوتان\t%1 مصوتين\t%1 مصوتا\t%1 مصوت
        %1 was altered by something else than Halqa, or is damaged. %2 Go on with care, and run halqa verify on it.\tغير شيء سوى حلقة الملف %1، أو لحقه تلف. %2 تابع بحذر، وشغل \u{2066}halqa verify\u{2069} عليه.
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was written; install the newer one.\tالملف %1 من إصدار أحدث من حلقة (الإصدار %2، وهذا يكتب %3). لم يكتب شيء؛ ثبت الإصدار الأحدث.
        %1 were equal for the last seat; the order drawn before the vote decided.\tتعادلت على المقعد الأخير: %1. حسم الترتيب الذي أعطته القرعة قبل التصويت.
        %1 were here\tحضر %1
        %1 without invitation\tلا أحد بدون دعوة\tواحد بدون دعوة\tاثنان بدون دعوة\t%1 بدون دعوة\t%1 بدون دعوة\t%1 بدون دعوة
        %1 · %2\t%1 · %2
        %1 · %2 · Day %3\t%1 · %2 · اليوم %3
        %1 · %2 · Day %3 of %4\t%1 · %2 · اليوم %3 من %4
        %1 · %2 · Day %3 · %4\t%1 · %2 · اليوم %3 · %4
        %1 · %2 – %3\t%1 · من %2 إلى %3
        %1 · Day %2 of %3 · %4\t%1 · اليوم %2 من %3 · %4
        %1 · journal %2\t%1 · السجل %2
        %1 · written by %2\t%1 · تدوين: %2
        %1, %2\t%1، %2
        %1, %2, %3\t%1، %2، %3
        %1, by what stands in it\t%1، حسب محتواه
        %1, day %2\t%1، اليوم %2
        %1, line %2: %3\t%1، السطر %2: %3
        %1, line %2: the screen does not say “%3”.\t%1، السطر %2: لا تقول الشاشة «%3».
        %1, line %2: “%3” is no step. See: halqa help play\t%1، السطر %2: «%3» ليست خطوة. انظر: \u{2066}halqa help play\u{2069}
        %1, the version of the format that this Halqa reads\t%1، إصدار الصيغة الذي تقرؤه حلقة هذه
        %1.\t%1.
        %1/%2\t%1/%2
        %1:\t%1:
        %1: %2\t%1: %2
        %1: %2 → %3\t%1: %2 ← %3
        %1: another file has taken its place. Nothing was written; look at it, then do this again.\t%1: حل ملف آخر محله. لم يكتب شيء؛ انظر فيه ثم أعد.
        %1: bidi = %2\t%1: \u{2066}bidi = %2\u{2069}
        %1: cannot be read: %2.\t%1: تتعذر القراءة: %2.
        %1: it is unknown whether this was saved (%2). Look with halqa journal before doing it again.\t%1: لا يعرف هل تم حفظ هذا (%2). انظر بـ\u{2066}halqa journal\u{2069} قبل إعادته.
        %1: nobody could be read from it, so nothing was imported. See above.\t%1: لم يقرأ منه أي شخص، فلم يستورد شيء. انظر أعلاه.
        %1: the disk is full. Nothing was written; make room and try again.\t%1: القرص ممتلئ. لم يكتب شيء؛ أفرغ مكانا وأعد المحاولة.
        %1: the system answered “%2”. Nothing was written; check the disk and try again.\t%1: أجاب النظام «%2». لم يكتب شيء؛ تحقق من القرص وأعد المحاولة.
        %1: there is no such file.\t%1: لا يوجد هذا الملف.
        %1: there is no such file. Check the path.\t%1: لا يوجد هذا الملف. تحقق من المسار.
        %1: there is no such file. Make one: halqa new FILE --script SCRIPT.\t%1: لا يوجد هذا الملف. أنشئ واحدا: \u{2066}halqa new FILE --script SCRIPT\u{2069}.
        %1: there is no such folder. Make it first, or choose another.\t%1: لا يوجد هذا المجلد. أنشئه أولا، أو اختر غيره.
        %1: this is done and kept, but the file cannot be read now (%2). Do not repeat it; look at the disk.\t%1: تم هذا وحفظ، لكن تتعذر قراءة الملف الآن (%2). لا تعده؛ تحقق من القرص.
        %1: write a day such as 31/12 or 31/12/2026.\t%1: اكتب يوما مثل 31/12 أو 31/12/2026.
        %1: write a whole number from %2 to %3.\t%1: اكتب عددا صحيحا من %2 إلى %3.
        %1:%2: %3\t%1:%2: %3
        %1nd\tرتبة %1
        %1rd\tرتبة %1
        %1st\tرتبة %1
        %1th\tرتبة %1
        %2 and %1 change more\t%2\t%2 وتغيير آخر\t%2 وتغييران آخران\t%2 و%1 تغييرات أخرى\t%2 و%1 تغييرا آخر\t%2 و%1 تغيير آخر
        %2 costs more than what is left and is passed over.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشروع %2 يكلف أكثر مما بقي، فتم تجاوزه.\tالمشروعان %2 يكلفان أكثر مما بقي، فتم تجاوزهما.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.
        %2 goes out.\tالخيارات %2 تخرج.\tالخيار %2 يخرج.\tالخياران %2 يخرجان.\tالخيارات %2 تخرج.\tالخيارات %2 تخرج.\tالخيارات %2 تخرج.
        %2 has the fewest votes and goes out.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيار %2 هو الأقل أصواتا، فيخرج.\tالخياران %2 هما الأقل أصواتا، فيخرجان.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيارات %2 هي الأقل أصواتا، فتخرج.
        %2 has the highest count.\tللخيارات %2 أعلى مجموع.\tللخيار %2 أعلى مجموع.\tللخيارين %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.
        %2 has the most last places and goes out.\tالخيارات %2 هي الأكثر ورودا في المرتبة الأخيرة، فتخرج.\tالخيار %2 هو الأكثر ورودا في المرتبة الأخيرة، فيخرج.\tالخياران %2 هما الأكثر ورودا في المرتبة الأخيرة، فيخرجان.\tالخيارات %2 هي الأكثر ورودا في المرتبة الأخيرة، فتخرج.\tالخيارات %2 هي الأكثر ورودا في المرتبة الأخيرة، فتخرج.\tالخيارات %2 هي الأكثر ورودا في المرتبة الأخيرة، فتخرج.
        %2 is bought with the money that was left, most votes first.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشروع %2 ممول بما بقي من المال، الأكثر أصواتا أولا.\tالمشروعان %2 ممولان بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.
        %2 is made from %1 entry of the journal. Look at it, then use it in place of %3.\tأنشئ %2 دون أي قيد من السجل. انظر فيه ثم استعمله مكان %3.\tأنشئ %2 من قيد واحد من السجل. انظر فيه ثم استعمله مكان %3.\tأنشئ %2 من قيدين من السجل. انظر فيه ثم استعمله مكان %3.\tأنشئ %2 من %1 قيود من السجل. انظر فيه ثم استعمله مكان %3.\tأنشئ %2 من %1 قيدا من السجل. انظر فيه ثم استعمله مكان %3.\tأنشئ %2 من %1 قيد من السجل. انظر فيه ثم استعمله مكان %3.
        %2 is taken: it costs each of its supporters least.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيار %2: هو الأقل كلفة على كل واحد من مسانديه.\tتم قبول الخيارين %2: هما الأقل كلفة على كل واحد من مسانديهما.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.
        %2 of %3 papers are keyed, %1 is missing. Close the poll all the same?\tأدخلت %2 من %3 أوراق. هل يغلق التصويت مع ذلك؟\tأدخلت %2 من %3 أوراق، وتنقص ورقة واحدة. هل يغلق التصويت مع ذلك؟\tأدخلت %2 من %3 أوراق، وتنقص ورقتان. هل يغلق التصويت مع ذلك؟\tأدخلت %2 من %3 أوراق، وتنقص %1 أوراق. هل يغلق التصويت مع ذلك؟\tأدخلت %2 من %3 أوراق، وتنقص %1 ورقة. هل يغلق التصويت مع ذلك؟\tأدخلت %2 من %3 أوراق، وتنقص %1 ورقة. هل يغلق التصويت مع ذلك؟
        %2 of the %1 pair at one table had not shared a table before.\tلم تكن هناك لقاءات ثنائية على الطاولة نفسها (%2).\t%2 من لقاء ثنائي واحد على الطاولة نفسها كان لأول مرة.\t%2 من لقاءين ثنائيين على الطاولة نفسها كانا لأول مرة.\t%2 من %1 لقاءات ثنائية على الطاولة نفسها كانت لأول مرة.\t%2 من %1 لقاء ثنائيا على الطاولة نفسها كانت لأول مرة.\t%2 من %1 لقاء ثنائي على الطاولة نفسها كانت لأول مرة.
        %2 of the %1 person invited came (%3).\tلم توجه أي دعوة؛ حضر %2 (%3).\tحضر %2 من مدعو واحد (%3).\tحضر %2 من مدعوين اثنين (%3).\tحضر %2 من %1 مدعوين (%3).\tحضر %2 من %1 مدعوا (%3).\tحضر %2 من %1 مدعو (%3).
        %2 people sat at %1 table.\tلم يجلس %2 من الحاضرين إلى أي طاولة.\tجلس %2 من الحاضرين إلى طاولة واحدة.\tجلس %2 من الحاضرين إلى طاولتين.\tجلس %2 من الحاضرين إلى %1 طاولات.\tجلس %2 من الحاضرين إلى %1 طاولة.\tجلس %2 من الحاضرين إلى %1 طاولة.
        %2 reaches the quota and is elected.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيار %2 يبلغ القاسم ويفوز بمقعد.\tالخياران %2 يبلغان القاسم ويفوزان بمقعدين.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.
        %2 sit at %1 table.\t%2 بدون طاولات.\t%2 على طاولة واحدة.\t%2 على طاولتين.\t%2 على %1 طاولات.\t%2 على %1 طاولة.\t%2 على %1 طاولة.
        %2 takes %1 minute now.\t%2 مدتها الآن صفر دقيقة.\t%2 مدتها الآن دقيقة واحدة.\t%2 مدتها الآن دقيقتان.\t%2 مدتها الآن %1 دقائق.\t%2 مدتها الآن %1 دقيقة.\t%2 مدتها الآن %1 دقيقة.
        %2 takes the last seat: no more options are left than seats.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيار %2 يأخذ المقعد الأخير: لم يبق من الخيارات أكثر من المقاعد.\tالخياران %2 يأخذان المقعدين الأخيرين: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.
        %2, %1 seat\t%2، بدون مقاعد\t%2، مقعد واحد\t%2، مقعدان\t%2، %1 مقاعد\t%2، %1 مقعدا\t%2، %1 مقعد
        %2, %1 steps aside\t%2\t%2، وواحد جانبا\t%2، واثنان جانبا\t%2، و%1 جانبا\t%2، و%1 جانبا\t%2، و%1 جانبا
        %2, for %1 table. Press a to seat them.\t%2، بدون طاولات. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لطاولة واحدة. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لطاولتين. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولات. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولة. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولة. اضغط \u{2066}a\u{2069} للتوزيع.
        %2: %1 mistake. No file was made; correct it and repeat the command.\t%2: لا أخطاء.\t%2: خطأ واحد. لم ينشأ أي ملف؛ صححه وأعد الأمر.\t%2: خطآن. لم ينشأ أي ملف؛ صححهما وأعد الأمر.\t%2: %1 أخطاء. لم ينشأ أي ملف؛ صححها وأعد الأمر.\t%2: %1 خطأ. لم ينشأ أي ملف؛ صححها وأعد الأمر.\t%2: %1 خطأ. لم ينشأ أي ملف؛ صححها وأعد الأمر.
        %2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.\t%2: لا سطور مرفوضة.\t%2: سطر واحد مرفوض، فلم يستورد شيء. صححه، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: سطران مرفوضان، فلم يستورد شيء. صححهما، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطور مرفوضة، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطرا مرفوضا، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطر مرفوض، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.
        %2: %1 thing is wrong.\t%2: لا خلل فيه.\t%2: فيه خلل واحد.\t%2: فيه خللان.\t%2: فيه %1 أنواع من الخلل.\t%2: فيه %1 نوعا من الخلل.\t%2: فيه %1 نوع من الخلل.
        %2: of %1 row it cannot be told who it is, so nothing was imported. Say it, or leave the row out with --accept-good.\t%2: لا سطور مشكوكا فيها.\t%2: سطر واحد لا يعرف من هو صاحبه، فلم يستورد شيء. قل من هو، أو اتركه جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: سطران لا يعرف من هما صاحباهما، فلم يستورد شيء. قل من هما، أو اتركهما جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطور لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطرا لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطر لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.
        (%1)\t(%1)
        (default)\t(تلقائي)
        (default: %1)\t(وإلا: %1)
        (values: %1)\t(القيم: %1)
        (values: %1; default: %2)\t(القيم: %1؛ وإلا: %2)
        --all-days and --day exclude each other.\t\u{2066}--all-days\u{2069} و\u{2066}--day\u{2069} لا يجتمعان.
        --budget and --costs go with budget-greedy and budget-equal-shares.\t\u{2066}--budget\u{2069} و\u{2066}--costs\u{2069} مع \u{2066}budget-greedy\u{2069} و\u{2066}budget-equal-shares\u{2069}.
        --category, --city and --phone describe a new person: add --walk-in.\t\u{2066}--category\u{2069} و\u{2066}--city\u{2069} و\u{2066}--phone\u{2069} تصف شخصا جديدا: أضف \u{2066}--walk-in\u{2069}.
        --clear takes counts back; it goes with --option or --source alone.\t\u{2066}--clear\u{2069} يسحب العد؛ ويكون مع \u{2066}--option\u{2069} أو \u{2066}--source\u{2069} فقط.
        --confirm is for --walk-in.\t\u{2066}--confirm\u{2069} تأتي مع \u{2066}--walk-in\u{2069}.
        --copies takes a number from 1 to 999.\t\u{2066}--copies\u{2069} يأخذ عددا من 1 إلى 999.
        --correct takes the ballot's number, and then what stands on it: --correct 12 3142.\t\u{2066}--correct\u{2069} يأخذ رقم الورقة ثم ما كتب فيها: \u{2066}--correct 12 3142\u{2069}.
        --costs takes one number for each option, in their order.\t\u{2066}--costs\u{2069} يأخذ عددا لكل خيار، بالترتيب.
        --counters goes with hands and dots: plurality, approval, cumulative, motion and consent scales.\t\u{2066}--counters\u{2069} يخص الأيدي والنقط: \u{2066}plurality\u{2069} و\u{2066}approval\u{2069} و\u{2066}cumulative\u{2069} و\u{2066}motion\u{2069} وسلالم الموافقة.
        --counters takes 1 or 2.\t\u{2066}--counters\u{2069} يأخذ \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        --dots and --max-per-option go with --method cumulative.\t\u{2066}--dots\u{2069} و\u{2066}--max-per-option\u{2069} مع \u{2066}--method cumulative\u{2069}.
        --due and --no-due exclude each other.\t\u{2066}--due\u{2069} و\u{2066}--no-due\u{2069} لا يجتمعان.
        --header-row takes a line from 1, or 0 for none.\t\u{2066}--header-row\u{2069} تأخذ سطرا ابتداء من 1، أو 0 لعدم وجوده.
        --json and --format %1 exclude each other.\t\u{2066}--json\u{2069} و\u{2066}--format %1\u{2069} لا يجتمعان.
        --keep takes a number from 1.\t\u{2066}--keep\u{2069} يأخذ عددا من 1 فما فوق.
        --late and --tables exclude each other.\t\u{2066}--late\u{2069} و\u{2066}--tables\u{2069} لا يجتمعان.
        --limit takes a number from 1.\t\u{2066}--limit\u{2069} يأخذ عددا من 1 فما فوق.
        --majority and --undocumented each stand instead of a number for --option.\tكل من \u{2066}--majority\u{2069} و\u{2066}--undocumented\u{2069} يعوض عددا لـ\u{2066}--option\u{2069}.
        --method %1 has one winner; leave --seats out.\tلـ\u{2066}--method %1\u{2069} فائز واحد؛ احذف \u{2066}--seats\u{2069}.
        --method %1 has one winner; leave --tag out.\t\u{2066}--method %1\u{2069} لها فائز واحد؛ بدون \u{2066}--tag\u{2069}.
        --poll is for ballots: halqa sheet FILE ballots.\t\u{2066}--poll\u{2069} لأوراق التصويت: \u{2066}halqa sheet FILE ballots\u{2069}.
        --programme is about all workshops: leave out --workshop, --day and --all-days.\t\u{2066}--programme\u{2069} يخص كل الورشات: احذف \u{2066}--workshop\u{2069} و\u{2066}--day\u{2069} و\u{2066}--all-days\u{2069}.
        --seats takes a number from 1 up.\t\u{2066}--seats\u{2069} يأخذ عددا من 1 فما فوق.
        --sections and --without exclude each other.\t\u{2066}--sections\u{2069} و\u{2066}--without\u{2069} لا يجتمعان.
        --table is for somebody who comes in.\t\u{2066}--table\u{2069} لمن يدخل.
        --tables takes a number from 1 to 200.\t\u{2066}--tables\u{2069} يأخذ عددا من 1 إلى 200.
        --tomorrow and --day exclude each other.\t\u{2066}--tomorrow\u{2069} و\u{2066}--day\u{2069} لا يجتمعان.
        0 to 5 fingers; 3 and more are for it, with fewer one is asked for the reservations\tمن 0 إلى 5 أصابع؛ 3 فأكثر موافقة، وما دونها يسأل صاحبه عن تحفظاته
        1 of 2\t1 من 2
        1st\tرتبة 1
        5 minutes less\t5 دقائق أقل
        5 minutes more\t5 دقائق أكثر
        = joins two options: 3=1\t\u{2066}=\u{2069} يجمع خيارين: \u{2066}3=1\u{2069}
        A PDF needs the libraries Pango and Cairo (%1). Install them, or ask for --format html.\tيحتاج \u{2066}PDF\u{2069} إلى مكتبتي \u{2066}Pango\u{2069} و\u{2066}Cairo\u{2069} (%1). ثبتهما، أو اطلب \u{2066}--format html\u{2069}.
        A PDF, or HTML when --output ends in .html. With all, everything for a day in one file, in the order in which it is needed; with --output FOLDER/, a PDF for each sheet. With --blank, for a day without electricity. With --lang given twice, the words stand in both languages.\tملف PDF، أو HTML حين ينتهي \u{2066}--output\u{2069} بـ\u{2066}.html\u{2069}. مع \u{2066}all\u{2069} كل أوراق اليوم في ملف واحد، حسب ترتيب الحاجة إليها؛ ومع \u{2066}--output FOLDER/\u{2069} ملف PDF لكل ورقة. مع \u{2066}--blank\u{2069} ليوم بلا كهرباء. وإذا أعطي \u{2066}--lang\u{2069} مرتين كانت الكلمات باللغتين.
        A backslash in double quotes has a meaning, and this one has none. Write two, or use single quotes.\tللشرطة المائلة العكسية بين علامتين مزدوجتين معنى، وهذه بلا معنى. ضاعفها، أو استعمل علامتين مفردتين.
        A ballot in the urn cannot be taken back. Once more takes back what you did before it.\tلا يمكن سحب ورقة من الصندوق. مرة أخرى للتراجع عما فعلته قبلها.
        A ballot is being typed. Enter keeps it, Esc drops it.\tهناك ورقة قيد الكتابة. \u{2066}Enter\u{2069} يثبتها، \u{2066}Esc\u{2069} يلغيها.
        A ballot that was cast cannot be taken back. What was done before it stays as it is.\tالورقة المدلى بها لا يمكن سحبها. ما تم قبلها يبقى كما هو.
        A ballot with the code %1 has been keyed already.\tتم من قبل إدخال ورقة بالرمز %1.
        A bracket is opened here and not closed, or a comma is missing in it.\tفتح هنا قوس ولم يغلق، أو تنقصه فاصلة.
        A budget\tميزانية
        A character that cannot be seen stands here (U+%1). Delete it.\tهنا حرف لا يرى (\u{2066}U+%1\u{2069}). احذفه.
        A colon stands in a text without quotes, or the line stands too far right. Put the text in quotes.\tنقطتان داخل نص بدون علامات اقتباس، أو أن السطر بعيد إلى اليمين. ضع النص بين علامتي اقتباس.
        A consent scale has no options but its grades.\tليس لسلم الموافقة خيارات غير درجاته.
        A copy's name says how far the journal had come; what was copied already is not copied again.\tاسم النسخة يذكر أين وصل السجل؛ وما سبق نسخه لا ينسخ من جديد.
        A digit seats one person: type more letters of the name.\tالرقم ينقل شخصا واحدا: اكتب مزيدا من حروف الاسم.
        A few letters, in any script.\tبعض الحروف، بأي كتابة.
        A form is open. Enter: %1. Esc leaves it.\tهناك استمارة مفتوحة. Enter: %1. Esc للخروج منها.
        A further rule, such as max-score=10; several times.\tقاعدة أخرى مثل \u{2066}max-score=10\u{2069}؛ يمكن تكرارها.
        A key above has no colon after it.\tمفتاح فوق هذا لا تتبعه نقطتان.
        A key is a word, not a list and not an alias.\tالمفتاح كلمة، لا لائحة ولا اسم بديل.
        A line can be merged only into another line of the same activity that stands for itself.\tلا تدمج المساهمة إلا في مساهمة أخرى من الفقرة نفسها، غير مدموجة هي أيضا.
        A line down.\tسطر إلى الأسفل.
        A line may end with who takes it on and by when: \"Ask for three offers @gh 15/3\", two letters of a name that mean one person alone, a date, or both; it is an action then. Without TEXT, or with -, lines are read from standard input, one line each; they are kept together or not at all. A text that begins with a dash goes after --.\tيمكن أن تنتهي المساهمة بمن يتكفل بها وبأجلها: \"طلب ثلاثة عروض \u{2066}@gh 15/3\u{2069}\"، أي حرفان من اسم لا يعنيان إلا شخصا واحدا، أو تاريخ، أو كلاهما؛ فتكون عندئذ إجراء. بدون \u{2066}TEXT\u{2069}، أو مع \u{2066}-\u{2069}، تقرأ المساهمات من المدخل القياسي، واحدة في كل سطر؛ تثبت كلها معا أو لا يثبت منها شيء. النص الذي يبدأ بشرطة يوضع بعد \u{2066}--\u{2069}.
        A line of standard input is longer than %1 signs. Is it text?\tسطر من الإدخال القياسي أطول من %1 حرفا. هل هو نص؟
        A line up.\tسطر إلى الأعلى.
        A minute less\tدقيقة أقل
        A motion has no options but yes, no and abstain.\tليس للمقترح خيارات غير نعم ولا وامتناع.
        A new question to the room: %1\tسؤال جديد للقاعة: %1
        A newer Halqa has changed this in a way that this one does not understand; it is left as it is.\tغير إصدار أحدث من حلقة هذا بطريقة لا يفهمها هذا الإصدار؛ يبقى على حاله.
        A newer Halqa wrote this file (version %1, this one: %2). Look and print; nothing is written.\tكتب إصدار أحدث من حلقة هذا الملف (الإصدار %1، وهذا: %2). يمكن الاطلاع والطباعة؛ ولا يكتب شيء.
        A number for --option, or several as 3=48.\tعدد لـ\u{2066}--option\u{2069}، أو عدة أعداد مثل \u{2066}3=48\u{2069}.
        A number is being typed. Enter keeps it, Esc drops it.\tهناك عدد قيد الكتابة. \u{2066}Enter\u{2069} يثبته، \u{2066}Esc\u{2069} يلغيه.
        A page down\tصفحة إلى الأسفل
        A page down.\tصفحة إلى الأسفل.
        A page of lines down.\tصفحة مساهمات إلى الأسفل.
        A page of lines up.\tصفحة مساهمات إلى الأعلى.
        A page of people down.\tصفحة من الأشخاص إلى الأسفل.
        A page of people up.\tصفحة من الأشخاص إلى الأعلى.
        A page of tables down.\tصفحة من الطاولات إلى الأسفل.
        A page of tables up.\tصفحة من الطاولات إلى الأعلى.
        A page up\tصفحة إلى الأعلى
        A page up.\tصفحة إلى الأعلى.
        A page with a table, in %1.\tصفحة فيها جدول، بترميز %1.
        A poll needs %1 option at least before it opens.\tلا يحتاج فتح التصويت إلى خيارات.\tيحتاج فتح التصويت إلى خيار واحد على الأقل.\tيحتاج فتح التصويت إلى خيارين على الأقل.\tيحتاج فتح التصويت إلى %1 خيارات على الأقل.\tيحتاج فتح التصويت إلى %1 خيارا على الأقل.\tيحتاج فتح التصويت إلى %1 خيار على الأقل.
        A poll needs two options at least. Mark lines with Space, or press e to write one.\tيلزم خياران على الأقل. أشر على المساهمات بـ\u{2066}Space\u{2069}، أو اضغط \u{2066}e\u{2069} لكتابة خيار.
        A quota is a tag and how many winners carry it, such as: women 2, youth 1.\tالحصة وسم وعدد من يحمله من الفائزين، مثلا: نساء 2، شباب 1.
        A quote is opened here and never closed.\tفتحت هنا علامة اقتباس ولم تغلق.
        A reservation (%1 is noted)\tتحفظ (لم يدون أي تحفظ)\tتحفظ (تم تدوين تحفظ واحد)\tتحفظ (تم تدوين تحفظين)\tتحفظ (تم تدوين %1 تحفظات)\tتحفظ (تم تدوين %1 تحفظا)\tتحفظ (تم تدوين %1 تحفظ)
        A row says how many ballots put its option before the one above; * where that is more than the other way round.\tكل سطر يذكر كم ورقة تضع خياره قبل خيار العمود؛ \u{2066}*\u{2069} حيث يكون ذلك أكثر من العكس.
        A rule has the form key=value; “%1” has not.\tتكتب القاعدة مفتاح=قيمة؛ وليس «%1».
        A script has one step a line: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (prints the screen), expect TEXT (fails unless the screen says so), # comment. The last screen is printed at the end. What is done is done to FILE.\tخطوة في كل سطر: \u{2066}key NAME …\u{2069} و\u{2066}type LETTERS\u{2069} و\u{2066}paste TEXT\u{2069} و\u{2066}wait 90s|20m|1h\u{2069} و\u{2066}clock 10:30\u{2069} و\u{2066}size 120x40\u{2069} و\u{2066}show\u{2069} (يكتب الشاشة) و\u{2066}expect TEXT\u{2069} (يفشل إن لم تقله الشاشة) و\u{2066}#\u{2069} تعليق. تكتب الشاشة الأخيرة في النهاية. وما يتم فعله يكون في \u{2066}FILE\u{2069}.
        A seat was free: %1 takes it for the quota %2.\tكان مقعد شاغرا: يعود للخيار %1 بموجب الحصة %2.
        A second document begins here. A script is one document; take the line “---” above it away.\tتبدأ هنا وثيقة ثانية. ملف البرنامج وثيقة واحدة؛ احذف السطر «\u{2066}---\u{2069}» فوقها.
        A second round follows a vote for one of several options, counted by hands, dots or papers.\tالدور الثاني يتبع تصويتا لخيار واحد من عدة خيارات، محسوبا بالأيدي أو النقط أو الأوراق.
        A spreadsheet had changed the telephone %1; it was taken for %2.\tغير برنامج الجداول رقم الهاتف %1؛ فقرئ %2.
        A spreadsheet needs libxlsxwriter (%1). Install it, or ask for --format csv.\tيحتاج جدول البيانات إلى \u{2066}libxlsxwriter\u{2069} (%1). ثبتها، أو اطلب \u{2066}--format csv\u{2069}.
        A spreadsheet.\tجدول بيانات.
        A spreadsheet; sheet “%1” is read.\tجدول بيانات؛ تقرأ الورقة «%1».
        A tab stands here. Indent with spaces.\tهنا علامة جدولة. استعمل المسافات في الإزاحة.
        A tag has the form tag=A,B; “%1” has not.\tصيغة الوسم \u{2066}tag=A,B\u{2069}؛ و«%1» ليس كذلك.
        A tag is written --tag women=1,3, with the numbers of options; “%1” is not.\tيكتب الوسم \u{2066}--tag women=1,3\u{2069} بأرقام الخيارات؛ و«%1» ليس كذلك.
        A terminal cannot show %1: write it to a file with --output PATH.\tالطرفية لا تعرض %1: اكتبه في ملف بـ\u{2066}--output PATH\u{2069}.
        A text that begins with a dash goes after --.\tالنص الذي يبدأ بشرطة يوضع بعد \u{2066}--\u{2069}.
        A text without quotes cannot begin with “%1”. Put the text in quotes.\tلا يبدأ نص بدون علامات اقتباس بـ«%1». ضعه بين علامتي اقتباس.
        A tie between %1; an earlier round breaks it.\tتعادل بين %1؛ حسمه دور سابق.
        A tie between %1; broken by the number of highest points.\tتعادل بين %1؛ حسمه عدد أعلى النقط.
        A tie between %1; broken by the total of points.\tتعادل بين %1؛ حسمه مجموع النقط.
        A tie between %1; broken by whom more voters prefer.\tتعادل بين %1؛ حسمه تفضيل أكثر المصوتين.
        A tie between %1; nothing breaks it.\tتعادل بين %1؛ لا شيء يحسمه.
        A tie between %1; the order drawn before the vote breaks it.\tتعادل بين %1؛ حسمته القرعة التي أجريت قبل التصويت.
        A tie in front, with %1 each: %2\tتعادل في المقدمة، لكل منها %1: %2
        A tie is left standing; who can win: %1\tالتعادل باق دون حسم؛ يمكن أن يفوز: %1
        A tie keeps open what is bought. There are %1 to spend.\tتعادل يترك التمويل دون حسم. المال المتاح %1.
        A tie keeps open who takes the last seat, between all of these: %1.\tيبقي التعادل المقعد الأخير مفتوحا بين هذه الخيارات: %1.
        A tie that nothing breaks, between %1\tتعادل لا يحسمه شيء، بين %1
        A tie, with %1 each: %2\tتعادل، لكل منها %1: %2
        A tie, with %2 each, between %1.\tتعادل، لكل منها %2، بين %1.
        A tie: %1 yes, %2 no. Neither carried nor rejected.\tتعادل: %1 نعم، %2 لا. لا مصادقة ولا رفض.
        A vote between the two that came first, and all who are equal to the second.\tتصويت بين الخيارين الأولين، وكل خيار يتعادل مع الثاني.
        A vote for as many options as one likes.\tصوت لكل خيار نوافق عليه، بدون حد.
        A3 is for what hangs on a wall (%1). Leave out --paper for the others.\tورق A3 لما يعلق على الجدار (%1). بدون \u{2066}--paper\u{2069} لغيره.
        ARGUMENTS:\tالمعطيات:
        Abstain\tامتناع
        Abstained\tالممتنعون
        Accept counts that raise an alarm.\tقبول عد يثير التنبيه.
        Action\tالإجراء
        Action list\tلائحة الإجراءات
        Actions\tالإجراءات
        Activity\tالفقرة
        Activity before\tالفقرة السابقة
        Add\tإضافة
        Add a person to the directory.\tإضافة شخص إلى الدليل.
        Add although somebody of that name and organisation is there.\tالإضافة ولو وجد شخص بهذا الاسم وهذه الهيئة.
        Add an option in your own words.\tإضافة خيار بعباراتك.
        Add the people of a roster to the directory and invite them.\tإضافة أشخاص لائحة إلى الدليل ودعوتهم.
        Add to the options that it has.\tالإضافة إلى خياراته.
        After the code stands what is on the paper: ACD-KM7 3142.\tبعد الرمز يكتب ما في الورقة: \u{2066}ACD-KM7 3142\u{2069}.
        Afternoon\tبعد الزوال
        Against plan\tالفارق
        All\tالمجموع
        All days\tكل الأيام
        All is done. a shows what was.\tتم إنجاز كل شيء. \u{2066}a\u{2069} يعرض ما أنجز.
        All options are counted from %1: %2. s counts the next source, c closes.\tتم عد كل الخيارات من %1: %2. \u{2066}s\u{2069} للمصدر التالي، \u{2066}c\u{2069} للإغلاق.
        All tables with their people, for the whole room; page keys turn, any other key comes back.\tكل الطاولات وأشخاصها أمام القاعة كلها؛ مفتاحا الصفحات يقلبان، وأي مفتاح آخر يعود.
        Also written\tيكتب أيضا
        An activity keeps one minute at least.\tتبقى للفقرة دقيقة واحدة على الأقل.
        An alias stands here, but its anchor does not stand above it.\tهنا اسم بديل، لكن مرساه ليس فوقه.
        An empty file\tملف فارغ
        An older copy has taken the file's place: it ends at entry %1, you had seen %2. What you see is what it says.\tحلت نسخة أقدم محل الملف: تنتهي عند القيد %1، وكنت قد رأيت القيد %2. ما تراه هو ما فيها.
        An option in your own words\tخيار بعباراتك
        An option is counted twice in one call. Write each option once.\tخيار معدود مرتين في أمر واحد. اكتب كل خيار مرة واحدة.
        An order\tترتيب الأولويات
        And %1 more commitment: in the whole summary.\tوما من التزام آخر: في الخلاصة الكاملة.\tوالتزام آخر: في الخلاصة الكاملة.\tوالتزامان آخران: في الخلاصة الكاملة.\tو%1 التزامات أخرى: في الخلاصة الكاملة.\tو%1 التزاما آخر: في الخلاصة الكاملة.\tو%1 التزام آخر: في الخلاصة الكاملة.
        And %1 more option: in the whole summary.\tوما من خيار آخر: في الخلاصة الكاملة.\tوخيار آخر: في الخلاصة الكاملة.\tوخياران آخران: في الخلاصة الكاملة.\tو%1 خيارات أخرى: في الخلاصة الكاملة.\tو%1 خيارا آخر: في الخلاصة الكاملة.\tو%1 خيار آخر: في الخلاصة الكاملة.
        And %1 more vote: in the whole summary.\tوما من تصويت آخر: في الخلاصة الكاملة.\tوتصويت آخر: في الخلاصة الكاملة.\tوتصويتان آخران: في الخلاصة الكاملة.\tو%1 تصويتات أخرى: في الخلاصة الكاملة.\tو%1 تصويتا آخر: في الخلاصة الكاملة.\tو%1 تصويت آخر: في الخلاصة الكاملة.
        Annex: %1\tملحق: %1
        Another copy has taken the file's place; it has %1 entries. What you see is what it says: look for what is missing.\tحلت نسخة أخرى محل الملف؛ عدد قيودها %1. ما تراه هو ما فيها: ابحث عما ينقص.
        Another poll of the day.\tتصويت آخر من اليوم.
        Another program holds the file. Go on; it is looked at again until it is free.\tبرنامج آخر يمسك الملف. تابع؛ سيعاد النظر فيه إلى أن يتحرر.
        Another program holds the file: this is not saved yet. It is tried again until it is.\tبرنامج آخر يمسك الملف: هذا لم يحفظ بعد. تعاد المحاولة إلى أن يحفظ.
        Another program still holds the file: what you wrote before is not saved yet. Wait until it is.\tما زال برنامج آخر يمسك الملف: ما كتبته من قبل لم يحفظ بعد. انتظر حتى يحفظ.
        Another spelling of the name; repeatable.\tكتابة أخرى للاسم؛ يمكن تكرارها.
        Answer with one JSON value on standard output.\tالجواب بقيمة \u{2066}JSON\u{2069} على المخرج القياسي.
        Any browser opens it, on a telephone too.\tيفتحه أي متصفح، وعلى الهاتف أيضا.
        Arabic\tالعربية
        Arabic is\tالعربية
        As it stood on %1 at %2.\tالوضع في %1 على الساعة %2.
        As many as one likes\tاختيارات بدون حد
        As many votes as seats\tأصوات بعدد المقاعد
        As of, date\tإلى غاية، التاريخ
        As of, time\tإلى غاية، الساعة
        Ask which of three lines reads right, and keep the answer.\tالسؤال أي الأسطر الثلاثة يقرأ صحيحا، وحفظ الجواب.
        Asked about Arabic\tسؤالها عن العربية
        At a glance\tفي لمحة
        At least\tعلى الأقل
        At least %1 of %2 was needed.\tكان يلزم %1 على الأقل من %2.
        At least %1 was needed.\tكان يلزم %1 على الأقل.
        At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.\tالمطلوب %2 فائزين على الأقل بالوسم «%1»، ولا يمكن أكثر من %3: يجب مراجعة المقاعد والوسوم.
        At most on one\tالحد لكل خيار
        At most so many.\tهذا العدد على الأكثر.
        Attendance\tلائحة الحضور
        Attendance sheet\tلائحة الحضور
        Back to the list.\tالرجوع إلى اللائحة.
        Back to the run sheet; from there, leave Halqa.\tالرجوع إلى برنامج اليوم؛ ومنه مغادرة حلقة.
        Back to writing.\tالرجوع إلى الكتابة.
        Badges\tالشارات
        Ballot %1\tالورقة %1
        Ballot %1: \tالورقة %1: 
        Ballot after\tالورقة التالية
        Ballot before\tالورقة السابقة
        Ballot papers\tأوراق التصويت
        Ballot papers for which vote?\tأوراق تصويت لأي تصويت؟
        Ballot papers of this poll alone, by the script's id; or as activity/poll.\tأوراق تصويت هذا التصويت وحده، بمعرفه في ملف البرنامج؛ أو فقرة/تصويت.
        Ballot: \tالورقة: 
        Ballots are keyed of %1 of the %2 people here. Close the poll all the same?\tالأوراق المدخلة %1 والحاضرون %2. هل يغلق التصويت مع ذلك؟
        Ballots: %1 cast, %2 valid, %3 blank, %4 spoiled\tالأوراق: %1 مدلى بها، %2 صحيحة، %3 بيضاء، %4 ملغاة
        Ballots: %1.\tأوراق التصويت: %1.
        Bars for each category: invited and came, walk-ins, invited and absent. The numbers stand in the table.\tأعمدة لكل فئة: المدعوون الحاضرون، ومن بدون دعوة، والمدعوون الغائبون. الأعداد في الجدول.
        Began\tبدأ
        Between\tالوسيط
        Bought: %2\tلا مشروع ممولا%2\tالمشروع الممول: %2\tالمشروعان الممولان: %2\tالمشاريع الممولة: %2\tالمشاريع الممولة: %2\tالمشاريع الممولة: %2
        Bring back what was taken back last.\tإعادة آخر ما تم التراجع عنه.
        Broken otherwise, somebody else would win.\tلو حسم بطريقة أخرى لتغير الفائز.
        Brought back: %1.\tتمت إعادة: %1.
        By hands\tبرفع الأيدي
        By telephone\tبالهاتف
        By when\tالأجل
        By when: 2026-12-31, 31/12 or 31 décembre.\tالأجل: 2026-12-31 أو 31/12 أو 31 دجنبر.
        CLOSED\tمغلق
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in any language of Halqa's, questions too. --dry-run shows what the file was taken for, every column, the first rows, and who is the same as whom; --column phone=Contact puts it right. Where nobody but a person can say whether a row is somebody who is known, it is asked: --same 7=ID or --different 7, by the line of the file. Either every row is taken or none, unless --accept-good is given. The same roster twice changes nothing.\tملف CSV بأي ترميز معتاد، أو XLSX، أو صفحة محفوظة كجدول بيانات، أو بطاقات دفتر عناوين؛ بعناوين أعمدة بأي لغة من لغات حلقة، ولو كانت أسئلة. \u{2066}--dry-run\u{2069} يعرض كيف فهم الملف، وكل عمود، والسطور الأولى، ومن هو نفسه من؛ و\u{2066}--column phone=Contact\u{2069} يصحح ذلك. وحيث لا يستطيع إلا إنسان أن يقول هل السطر شخص معروف، يطلب ذلك: \u{2066}--same 7=ID\u{2069} أو \u{2066}--different 7\u{2069} برقم سطر الملف. تؤخذ كل السطور أو لا يؤخذ شيء، إلا مع \u{2066}--accept-good\u{2069}. اللائحة نفسها مرتين لا تغير شيئا.
        CSV is a file for each table: %1 would be a folder; name it without an ending.\t\u{2066}CSV\u{2069} ملف لكل جدول: سيكون %1 مجلدا؛ سمه بدون امتداد.
        CSV is a file for each table: name a folder with --output FOLDER.\t\u{2066}CSV\u{2069} ملف لكل جدول: أعط مجلدا بـ\u{2066}--output FOLDER\u{2069}.
        CSV tables\tجداول \u{2066}CSV\u{2069}
        Came\tالحضور
        Came before\tسبق لهم الحضور
        Came last\tآخر الحاضرين
        Capture\tالتدوين
        Cards of an address book.\tبطاقات دفتر عناوين.
        Carried, with %1 yes to %2 no.\tتمت المصادقة بـ%1 نعم مقابل %2 لا.
        Carried: %1 yes, %2 no.\tتمت المصادقة: %1 نعم، %2 لا.
        Carried: %1.\tتمت المصادقة: %1.
        Carried: everybody saw that most are for it, and nobody counted them all.\tتمت المصادقة: رأى الجميع أن الأغلبية مؤيدة، ولم تحسب كلها.
        Carried: everybody saw that yes has the majority, and nobody counted it. No: %1.\tتمت المصادقة: رأى الجميع أن الأغلبية لنعم، ولم يعدها أحد. لا: %1.
        Cast one ballot of an open vote.\tالإدلاء بورقة في تصويت مفتوح.
        Cast. Its receipt:\tتم الإدلاء بها. وصلها:
        Cast. The receipt: %1\tتم الإدلاء بها. الوصل: %1
        Category\tالفئة
        Category before\tالفئة السابقة
        Category of a new person, by the script's id.\tفئة الشخص الجديد، بمعرفها في ملف البرنامج.
        Characters\tالحروف
        Check a file: the journal's chain, the tables against it, SQLite's own checks.\tفحص ملف: سلسلة السجل، والجداول مقابلها، وفحوص \u{2066}SQLite\u{2069}.
        Check a person in at the door, or let one leave or return.\tتسجيل حضور شخص عند الباب، أو مغادرته أو عودته.
        Check in the person whom the letters mean. Who is here stays so; of several a digit takes one.\tتسجيل حضور من تعنيه الحروف. من هو حاضر يبقى كذلك، ومن بين عدة أشخاص يختار رقم واحدا.
        Check-in\tالاستقبال
        Checked %1 against %2: the chain of hashes, the tables, references and pages.\tتم فحص %1 مقابل %2: سلسلة البصمات والجداول والإحالات والصفحات.
        Choose a day first.\tاختر يوما أولا.
        Choose a day first: its workshop is what they are invited to.\tاختر يوما أولا: فإلى ورشته يدعون.
        Choose a roster and look at what it would do before it is taken.\tاختيار لائحة والنظر في ما ستفعله قبل أخذها.
        Choose somebody with the arrows; a digit then seats them at that table.\tاختيار شخص بالأسهم؛ ثم رقم يجلسه إلى تلك الطاولة.
        Choose the form in which it is written. Printed is always the PDF.\tاختيار صيغة الملف. ما يطبع هو \u{2066}PDF\u{2069} دائما.
        Choose the language of the paper, or two for a bilingual one.\tاختيار لغة الوثيقة، أو لغتين لوثيقة مزدوجة.
        Choose the language of the screen, now and for every later start.\tاختيار لغة الشاشة الآن وفي كل فتح لاحق.
        Choose the options among what the tables wrote.\tاختيار الخيارات مما كتبته الطاولات.
        Choose the paper: a summary, or a sheet that the day is run with.\tاختيار الوثيقة: خلاصة، أو ورقة تستعمل خلال اليوم.
        Choose what a summary tells of, or the vote that ballot papers are for.\tاختيار ما تتحدث عنه الخلاصة، أو التصويت الذي تخصه أوراق التصويت.
        Chosen after %1 round: %2\tالاختيار: %2\tالاختيار بعد دور واحد: %2\tالاختيار بعد دورين: %2\tالاختيار بعد %1 أدوار: %2\tالاختيار بعد %1 دورا: %2\tالاختيار بعد %1 دور: %2
        Chosen: %1\tالاختيار: %1
        Chosen: %1.\tوقع الاختيار على: %1.
        City\tالمدينة
        City of a new person (otherwise the workshop's).\tمدينة الشخص الجديد (وإلا فمدينة الورشة).
        Clear the tables.\tإفراغ الطاولات.
        Close a vote: the result is held against who is here now.\tإغلاق تصويت: تقارن النتيجة بالحاضرين الآن.
        Close the poll: what was counted is the result.\tإغلاق التصويت: ما تم عده هو النتيجة.
        Close the secret vote? It is never opened again.\tهل تغلق التصويت السري؟ لن يفتح من جديد أبدا.
        Code on the paper: \tرمز الورقة: 
        Codes for paper ballots\tرموز أوراق التصويت
        Colours\tالألوان
        Columns and rows.\tالأعمدة والأسطر.
        Commitments\tالالتزامات
        Contents\tالمحتوى
        Copied to %1\tتم النسخ إلى %1
        Copies\tالنسخ
        Copy a file, whole, while others write; the last copies are kept.\tنسخ ملف كاملا بينما يكتب فيه آخرون؛ مع الاحتفاظ بآخر النسخ.
        Correct ballot %1\tتصحيح الورقة %1
        Count\tالعدد
        Count ballots, exactly.\tعد أوراق التصويت بدقة تامة.
        Count how many people voted through this source.\tعد من صوتوا عبر هذا المصدر.
        Count numbers again, instead of papers one by one.\tالعودة إلى عد الأعداد بدل الأوراق واحدة واحدة.
        Count the next source: hands in the air, stickers on the wall, paper.\tعد المصدر التالي: الأيدي المرفوعة، النقط على الجدار، الورق.
        Counted by\tمن يعد
        Counted: %1.\tالعد: %1.
        Crosses, a fair turn for each\tعلامات، لكل دوره
        Crosses, an equal share of the seats\tعلامات، حصة متساوية من المقاعد
        Crosses, the load shared evenly\tعلامات، توزيع الكلفة بالتساوي
        Date\tالتاريخ
        Day\tاليوم
        Day %1\tاليوم %1
        Day %1 of %2 of %3 in %4 is on %5; its theme is %6. Nobody has been checked in.\tاليوم %1 من %2 من %3 في %4 موعده %5؛ وموضوعه %6. لم يسجل حضور أي أحد.
        Day %1 of %2 of %3 in %4 was planned for %5; its theme is %6. Nothing of it is in this file.\tكان اليوم %1 من %2 من %3 في %4 مقررا في %5؛ وموضوعه %6. لا شيء منه في هذا الملف.
        Day %1: %2\tاليوم %1: %2
        Day by day\tيوما بيوم
        Days that have not been held\tأيام لم تعقد
        Did you mean %1?\tهل تقصد %1؟
        Did you mean “%1”?\tهل تقصد «%1»؟
        Different people who came\tأشخاص حضروا (دون تكرار)
        Digits\tالأرقام
        Directory\tالدليل
        Do\tتنفيذ
        Do again what you took back last.\tإعادة ما تراجعت عنه أخيرا.
        Do again: %1, %2?\tإعادة ما يلي: %1، %2؟
        Does %1 go home? The same keys again say yes.\tهل غادر %1؟ المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        Done\tمنجز
        Dots\tنقط
        Dots each\tنقط كل مشارك
        Dots that each person has; cumulative only.\tنقط كل شخص؛ مع \u{2066}cumulative\u{2069} فقط.
        Dots that one person may put on one option.\tالنقط التي يجوز لشخص وضعها على خيار واحد.
        Draw codes for paper ballots, and say which there are.\tإنشاء رموز لأوراق التصويت وعرضها.
        Draw codes for paper ballots, so that each counts once and a missing one is noticed.\tإنشاء رموز لأوراق التصويت، لتحتسب كل ورقة مرة واحدة وتظهر الناقصة.
        Draw the screen anew, when something else wrote on it.\tإعادة رسم الشاشة إذا كتب عليها برنامج آخر.
        Draw with ASCII only, as on a terminal that is not UTF-8.\tالرسم بـ\u{2066}ASCII\u{2069} فقط، كما على طرفية بدون \u{2066}UTF-8\u{2069}.
        Due\tالأجل
        Each code counts once, and a missing one is noticed. halqa sheet FILE ballots prints them; without --count it only says which codes were issued and which are still missing.\tكل رمز يحتسب مرة واحدة، والناقص يظهر. \u{2066}halqa sheet FILE ballots\u{2069} يطبعها؛ وبدون \u{2066}--count\u{2069} تعرض فقط الرموز المسلمة والناقصة.
        Each line is CODE LINE where the papers carry codes (ACD-KM7 3142), else LINE (see cast). On a terminal it asks for one after the other; an empty line ends. Each ballot is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. At the end it says what is still missing. Empty lines and those that begin with # are passed over.\tكل سطر \u{2066}CODE LINE\u{2069} إن كانت للأوراق رموز (\u{2066}ACD-KM7 3142\u{2069})، وإلا \u{2066}LINE\u{2069} (انظر \u{2066}cast\u{2069}). على الطرفية تطلب الواحدة بعد الأخرى؛ والسطر الفارغ ينهي. تثبت كل ورقة حالما يقرأ سطرها. السطر المرفوض يذكر برقمه ويتابع الباقي؛ ورمز الخروج حينها 65. وفي النهاية يذكر ما ينقص. السطور الفارغة والتي تبدأ بـ\u{2066}#\u{2069} تترك.
        Each line: what, who, by when.\tفي كل سطر: ماذا، من، وفي أي أجل.
        Either --correct or --withdraw.\tإما \u{2066}--correct\u{2069} أو \u{2066}--withdraw\u{2069}.
        Either a text or --withdraw.\tإما نص وإما \u{2066}--withdraw\u{2069}.
        Empty the field.\tإفراغ الخانة.
        End\tالانتهاء
        End an activity (the one that is running, when none is named).\tإنهاء فقرة (الجارية إن لم تذكر أي فقرة).
        Ended\tانتهاء
        English\tالإنجليزية
        Enter again keeps the line as it is typed.\t\u{2066}Enter\u{2069} مرة أخرى يثبت المساهمة كما كتبت.
        Enter counts of an open vote, by option and source.\tإدخال عد تصويت مفتوح، حسب الخيار والمصدر.
        Enter keeps them one by one, Tab makes one line of them.\t\u{2066}Enter\u{2069} يثبتها واحدة واحدة، و\u{2066}Tab\u{2069} يجعلها مساهمة واحدة.
        Enter puts yours in its place, Esc leaves theirs.\t\u{2066}Enter\u{2069} يضع نصك مكانها، و\u{2066}Esc\u{2069} يترك نص الآخر.
        Entry %1 builds on one that is not there: the end of what another laptop wrote was cut off.\tالقيد %1 مبني على قيد غير موجود: قطع آخر ما كتبه حاسوب آخر.
        Entry %1 cannot be read: %2\tالقيد %1 تتعذر قراءته: %2
        Entry %1 does not follow from those before it: %2\tالقيد %1 لا ينسجم مع ما قبله: %2
        Entry %1: the chain of hashes breaks; it, or one before it, was altered.\tالقيد %1: انقطعت سلسلة البصمات؛ هو أو قيد قبله تعرض للتغيير.
        Entry %1: the journal has a gap before it, or its counter runs back.\tالقيد %1: قبله فجوة في السجل، أو عداده يتراجع.
        Entry %1: the signature is not that of its writer.\tالقيد %1: التوقيع ليس توقيع كاتبه.
        Equal for the last place, and all in it: %1.\tمتعادلة في المرتبة الأخيرة، وكلها مشاركة: %1.
        Erase\tمسح
        Erase the last digit.\tمسح الرقم الأخير.
        Erase the last sign.\tمسح الحرف الأخير.
        Every command says what it wants with: halqa help COMMAND. All take --json, --as and --lang. The exit code is 0 when done, 64 for a command line that cannot be understood, 65 when something is refused, ambiguous or wrong, 66 when there is no such file, 73 when a file would be overwritten, 74 when the system could not read or write, 75 when another process holds the file.\tكل أمر يشرح ما يحتاج إليه بـ\u{2066}halqa help COMMAND\u{2069}. كلها تقبل \u{2066}--json\u{2069} و\u{2066}--as\u{2069} و\u{2066}--lang\u{2069}. رمز الخروج 0 عند النجاح، 64 لأمر غير مفهوم، 65 لشيء مرفوض أو ملتبس أو خاطئ، 66 لملف غير موجود، 73 لملف كان سيستبدل، 74 إذا تعذرت على النظام القراءة أو الكتابة، 75 إذا كان برنامج آخر يمسك الملف.
        Every key that does something here.\tكل المفاتيح التي تعمل هنا.
        Everybody who is here has a table.\tلكل الحاضرين طاولة.
        Everybody who is invited came.\tحضر جميع المدعوين.
        Everybody, by name\tالجميع، حسب الاسم
        Everyone chooses one option.\tكل مشارك يختار خيارا واحدا.
        Everyone gives each option a grade; the highest is best.\tكل مشارك يعطي لكل خيار تقديرا؛ الأعلى هو الأحسن.
        Everyone gives each option a number; the highest is best.\tكل مشارك ينقط كل خيار؛ العدد الأعلى هو الأحسن.
        Everyone marks as many options as there are seats.\tكل مشارك يؤشر على خيارات بعدد المقاعد.
        Everyone marks each option that they agree with.\tكل مشارك يؤشر على كل خيار يوافق عليه.
        Everyone marks each option that they support.\tكل مشارك يؤشر على كل خيار يسانده.
        Everyone marks each project that they would pay for.\tكل مشارك يؤشر على كل مشروع يقبل تمويله.
        Everyone places a few dots; several may go on one option.\tكل مشارك يضع بعض النقط؛ ويجوز وضع عدة نقط على خيار واحد.
        Everyone puts the options in order: 1 for the best, 2 for the next, and so on.\tكل مشارك يرتب الخيارات: 1 للأحسن، و2 للتالي، وهكذا.
        Everyone says one of eight grades: 1 is full endorsement, 8 is fully against it.\tيختار كل واحد درجة من ثمان: 1 تأييد كامل، و8 معارض تماما.
        Everyone says yes, no or abstains.\tكل مشارك يقول نعم أو لا أو يمتنع.
        Everyone shows 0 to 5 fingers: 5 is fully for it, 3 can live with it, 0 is against it.\tيرفع كل واحد من 0 إلى 5 أصابع: 5 مؤيد تماما، و3 يمكن التعايش معه، و0 معارض.
        Everything for a day\tكل أوراق اليوم
        Everything for the next day, to be printed tonight; once more, the papers of this day.\tكل أوراق اليوم التالي لطباعتها الليلة؛ ومرة أخرى للرجوع إلى أوراق هذا اليوم.
        Everything is sound. Head: %1\tكل شيء سليم. الرأس: %1
        Everywhere\tفي كل مكان
        File\tالملف
        Filter\tتصفية
        Find\tبحث
        Find actions by a part of the owner's name or of the text.\tالبحث عن إجراءات بجزء من اسم المسؤول أو من النص.
        Find anything that can be done, by typing a part of its name.\tالعثور على كل ما يمكن فعله، بكتابة جزء من اسمه.
        Find people by what is known of their name, organisation or telephone.\tالبحث عن أشخاص بجزء من الاسم أو الهيئة أو الهاتف.
        Find people: two letters of a name, an organisation or a city, in any script.\tالبحث: حرفان من اسم أو هيئة أو مدينة، بأي كتابة.
        First say of the rows in doubt who they are, or that they are not taken.\tحدد أولا من هم أصحاب السطور المشكوك فيها، أو قل إنها لا تؤخذ.
        First say what becomes of the lines that were pasted.\tقل أولا ما مصير المساهمات الملصقة.
        First time\tلأول مرة
        First, with %1: %2\tفي المرتبة الأولى بـ%1: %2
        Fist to five\tالأصابع الخمسة
        Fits a committee that shall look like the room.\tيناسب لجنة يجب أن تشبه القاعة.
        Fits a group without factions; a majority can take every seat.\tيناسب مجموعة بدون تكتلات؛ فالأغلبية قد تأخذ كل المقاعد.
        Fits a quick choice between two or three options.\tيناسب اختيارا سريعا بين خيارين أو ثلاثة.
        Fits a room that knows elections in two rounds and shall vote only once.\tتناسب قاعة تعرف الانتخابات في دورتين ولن تصوت إلا مرة واحدة.
        Fits a shortlist: the group that wins against everything outside of it.\tيناسب لائحة مختصرة: المجموعة التي تغلب كل ما هو خارجها.
        Fits a weighty proposal, when it matters how strong the agreement is.\tتناسب مقترحا مهما، حين تهم قوة الموافقة عليه.
        Fits an important order of three options or more: every two are compared.\tيناسب ترتيبا مهما لثلاثة خيارات أو أكثر: تقارن كلها اثنين اثنين.
        Fits an important order that one can check by hand, duel by duel.\tيناسب ترتيبا مهما يمكن التحقق منه يدويا، مواجهة بعد مواجهة.
        Fits an order in which second and third places count too.\tيناسب ترتيبا تحتسب فيه أيضا المرتبتان الثانية والثالثة.
        Fits an order that is explained like a tournament.\tيناسب ترتيبا يشرح مثل بطولة.
        Fits finding out whether a proposal stands, and hearing who has reservations.\tتناسب معرفة مدى قبول مقترح، وسماع من له تحفظات.
        Fits like points, when nobody shall gain by giving extreme numbers.\tيناسب ما يناسبه التنقيط، حين يجب ألا يستفيد أحد من الأعداد القصوى.
        Fits setting priorities among many ideas, standing at the wall.\tيناسب تحديد الأولويات بين أفكار كثيرة، وقوفا أمام الجدار.
        Fits several winners, each carried by about as many people.\tيناسب عدة فائزين، يساند كلا منهم عدد متقارب من الناس.
        Fits several winners, when every group shall get its part.\tيناسب عدة فائزين، حين يجب أن تنال كل مجموعة نصيبها.
        Fits several winners, when those who have one already shall wait for the others.\tيناسب عدة فائزين، حين يجب على من فاز له خيار أن ينتظر الآخرين.
        Fits when every neighbourhood or group shall see its part of the money.\tيناسب حين يجب أن يرى كل حي أو مجموعة نصيبه من المال.
        Fits when first places shall weigh clearly more than second and third ones.\tتناسب حين يجب أن تزن المراتب الأولى أكثر بوضوح من الثانية والثالثة.
        Fits when it matters how much people like an option, not only whether.\tيناسب حين يهم قدر الإعجاب بكل خيار، لا مجرد قبوله.
        Fits when one proposal is ready to be decided.\tيناسب مقترحا جاهزا للحسم.
        Fits when only an option that beats each other one shall win, even if then none does.\tيناسب حين لا يفوز إلا خيار يغلب كل ما سواه، ولو لم يفز أي خيار.
        Fits when options are judged one by one, and a few extreme voices shall not decide.\tيناسب حين يحكم على كل خيار وحده، ويجب ألا تحسم بعض الآراء المتطرفة.
        Fits when the most wanted projects come first, as far as the money goes.\tيناسب حين تسبق المشاريع الأكثر طلبا، في حدود المال.
        Fits when the room looks for what most people can live with.\tيناسب حين تبحث القاعة عما يقبله أكبر عدد.
        Fits when the winner needs more than half of the room behind it in the end.\tيناسب حين يجب أن ينتهي الفائز بأكثر من نصف القاعة معه.
        Fits when the winner shall be the option that the fewest people object to in any duel.\tيناسب حين يجب أن يفوز الخيار الأقل معارضة في أي مواجهة.
        Fits when what many people like least shall go out first.\tيناسب حين يجب أن يخرج أولا ما هو الأقل قبولا عند كثيرين.
        For fist to five and the gradients of agreement, once the vote is open. What is noted stands on the papers of the day. Without TEXT it says what is noted.\tللأصابع الخمسة ودرجات الموافقة، بعد فتح التصويت. ما يدون يظهر في وثائق اليوم. بدون \u{2066}TEXT\u{2069} يعرض ما تم تدوينه.
        For the next day that there is after today.\tلليوم التالي الموجود بعد اليوم.
        For the quota %1, %2 stands back and %3 takes the seat.\tبموجب الحصة %1، ينتقل المقعد من الخيار %2 إلى الخيار %3.
        Forget the number that is being typed.\tنسيان العدد الجاري كتابته.
        Forget what is being typed.\tترك ما يكتب الآن.
        French\tالفرنسية
        From\tالمصدر
        Full: %1. Hatched: %2. Empty: %3. Upright line: %4.\tممتلئ: %1. مخطط: %2. فارغ: %3. خط عمودي: %4.
        Give an activity more minutes, or fewer.\tزيادة دقائق الفقرة أو إنقاصها.
        Give the activity in focus a minute more.\tإضافة دقيقة إلى الفقرة المحددة.
        Give the activity in focus five minutes more.\tإضافة خمس دقائق إلى الفقرة المحددة.
        Give the terminal back for a while; type fg and Enter there to come back.\tترك الطرفية لحظة؛ اكتب فيها \u{2066}fg\u{2069} ثم \u{2066}Enter\u{2069} للعودة.
        Given to %2, %1 copy.\tلم يتم إرسال أي نسخة إلى %2.\tتم إرسال نسخة واحدة إلى %2.\tتم إرسال نسختين إلى %2.\tتم إرسال %1 نسخ إلى %2.\tتم إرسال %1 نسخة إلى %2.\tتم إرسال %1 نسخة إلى %2.
        Given to %2, %1 copy: %3\tلم ترسل أي نسخة إلى %2: %3\tأرسلت نسخة واحدة إلى %2: %3\tأرسلت نسختان إلى %2: %3\tأرسلت %1 نسخ إلى %2: %3\tأرسلت %1 نسخة إلى %2: %3\tأرسلت %1 نسخة إلى %2: %3
        Go on with an activity that was ended too early.\tاستئناف فقرة أنهيت قبل الأوان.
        Go to the next view.\tالانتقال إلى الشاشة التالية.
        Go to the view before.\tالانتقال إلى الشاشة السابقة.
        Go to: %1\tالانتقال إلى: %1
        Go up into the lines: there they are revised, moved, parked, merged.\tالصعود إلى اللائحة: هناك التصحيح والنقل والتأجيل والدمج.
        Go where the activity in focus is worked on: door, tables, lines or votes.\tالانتقال إلى مكان العمل على الفقرة: الاستقبال أو الطاولات أو المساهمات أو التصويت.
        Grades for each\tتقدير لكل خيار
        Gradients of agreement\tدرجات الموافقة
        Group sheets\tأوراق المجموعات
        Groups\tالمجموعات
        Halqa broke down; this is a fault of the program. What was shown as saved is kept: go on by opening the file again.\tتعطل البرنامج حلقة، وهذا عيب فيه. ما ظهر أنه محفوظ محفوظ: افتح الملف من جديد للمتابعة.
        Halqa: one setting on a line. What can be written:\tحلقة: إعداد واحد في كل سطر. ما يمكن كتابته:
        Hash of the journal\tبصمة السجل
        Hash over all ballots\tبصمة كل الأوراق
        Hash over the ballots, sorted by their random keys: %1\tبصمة الأوراق، مرتبة حسب مفاتيحها العشوائية: %1
        Head of the journal:\tرأس السجل:
        Heading\tعناوين الأعمدة
        Held\tالمنجز
        Here\tحاضر
        Here: %1, invited: %2.\tالحضور: %1، المدعوون: %2.
        Highest number\tأعلى عدد
        How Arabic is shown\tطريقة عرض العربية
        How ballots become a result; --methods lists them.\tكيف تصير الأوراق نتيجة؛ \u{2066}--methods\u{2069} يعرض الطرق.
        How does the room decide?\tكيف تقرر القاعة؟
        How far do you go along with it? Mark one.\tإلى أي حد يناسبك هذا المقترح؟ علامة واحدة.
        How many copies are kept.\tكم نسخة يحتفظ بها.
        How many papers.\tكم ورقة.
        How many people count the same hands, each by himself: 1 or 2.\tكم شخصا يعد الأيدي نفسها، كل على حدة: \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        How many people voted through this source.\tكم شخصا صوتوا عبر هذا المصدر.
        How many tables (otherwise as many as planned).\tعدد الطاولات (وإلا فالعدد المبرمج).
        How often each grade was given\tكم مرة أعطي كل تقدير
        How often each grade was given. Half of the ballots give at least the grade in brackets: the best one wins.\tكم مرة أعطي كل تقدير. نصف الأوراق يعطي على الأقل التقدير الموضوع بين معقوفين: الأحسن يفوز.
        How people found the day\tآراء المشاركين
        How the day went\tكيف سار اليوم
        How votes become a result; methods lists them.\tكيف تصير الأصوات نتيجة؛ \u{2066}methods\u{2069} يعرض الطرق.
        I abstain\tأمتنع عن التصويت
        If none does, decide later and try another terminal; halqa terminal --choose asks again.\tإن لم يصح أي سطر، فأجل القرار وجرب طرفية أخرى؛ \u{2066}halqa terminal --choose\u{2069} يعيد السؤال.
        Import %1\tاستيراد %1
        In doubt\tمشكوك فيها
        In doubt:\tمشكوك فيه:
        In front after %1 round: %2\tفي المقدمة: %2\tفي المقدمة بعد دور واحد: %2\tفي المقدمة بعد دورين: %2\tفي المقدمة بعد %1 أدوار: %2\tفي المقدمة بعد %1 دورا: %2\tفي المقدمة بعد %1 دور: %2
        In front, seen by everybody and not counted: %1\tفي المقدمة، رأى ذلك الجميع دون عد: %1
        In front, tied: %1\tمتعادلة في المقدمة: %1
        In front, with %1: %2\tفي المقدمة بـ%1: %2
        In front: %1\tفي المقدمة: %1
        In it stands: %1\tفيه: %1
        In what people wrote, names, telephone numbers and addresses that were recognised are replaced. Somebody who knows the room should read it before it is published.\tفيما كتبه الناس استبدلت الأسماء وأرقام الهاتف والعناوين التي تم التعرف عليها. ينبغي أن يقرأها من يعرف القاعة قبل النشر.
        In which language?\tبأي لغة؟
        Instead of a number for --option: nobody counted it, and nobody can say.\tبدل عدد لـ\u{2066}--option\u{2069}: لم يعده أحد، ولا أحد يعرف.
        Instead of a number for --option: nobody counted it, everybody saw that it has the majority.\tبدل عدد لـ\u{2066}--option\u{2069}: لم يعده أحد، ورأى الجميع أن له الأغلبية.
        Invite a person to a workshop.\tدعوة شخص إلى ورشة.
        Invite the person in focus to this workshop.\tدعوة الشخص المحدد إلى هذه الورشة.
        Invite the person to this workshop as well.\tدعوة الشخص إلى هذه الورشة أيضا.
        Invited\tمدعوون
        Invited and came\tالمدعوون الحاضرون
        Invited to\tمدعو إلى
        Is it %1? Enter takes them; Ctrl-N again writes down somebody else.\tهل هو %1؟ \u{2066}Enter\u{2069} يختاره، و\u{2066}Ctrl-N\u{2069} مرة أخرى يسجل شخصا آخر.
        Is “%1” %2? Nothing was written; repeat it with the id, or the whole name.\tهل «%1» هو %2؟ لم يكتب شيء؛ أعد بالمعرف أو الاسم الكامل.
        It cannot be told for certain what the letters of this file are: %1. State it with --encoding.\tلا يمكن الجزم بترميز حروف هذا الملف: %1. حدده بواسطة --encoding.
        It does not change who wins.\tهذا لا يغير الفائز.
        It is %1.\tهذا %1.
        It is done; on one that is done: it is open again.\tتم الإنجاز؛ وإن كان منجزا عاد للإنجاز.
        It is not taken.\tلا يؤخذ هذا السطر.
        It is somebody else.\tهذا شخص آخر.
        It needs two options at least: h chooses lines, e writes one.\tيلزم خياران على الأقل: \u{2066}h\u{2069} لاختيار المساهمات، \u{2066}e\u{2069} لكتابة خيار.
        It was somebody else: the arrival is taken back.\tكان شخصا آخر: إلغاء الحضور.
        It was somebody else: withdraw the arrival. The same keys again confirm it.\tكان شخصا آخر: إلغاء تسجيل الحضور. المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        It will not be done; on one that was dropped: it is open again.\tلن ينجز؛ وإن كان ملغى عاد للإنجاز.
        It will stand in the list that is shown after closing.\tسيكون في اللائحة التي تعرض بعد الإغلاق.
        JSON\t\u{2066}JSON\u{2069}
        Keep the ballot and stand ready for the next; after a code, look it up.\tتثبيت الورقة والاستعداد للتالية؛ وبعد الرمز التحقق منه.
        Keep the file as it is, and go on with its last sound copy, up to entry %1: %2\tأبق الملف كما هو، وتابع بآخر نسخة سليمة منه، إلى القيد %1: %2
        Keep the file as it is. There is no sound copy of it in %1.\tأبق الملف كما هو. لا توجد نسخة سليمة منه في %1.
        Keep the line. It is on the disk when it stands in the list.\tتثبيت المساهمة. متى ظهرت في اللائحة فهي محفوظة على القرص.
        Keep the number and go to the next option; without a number, only go on.\tتثبيت العدد والانتقال إلى الخيار التالي؛ وبدون عدد الانتقال فقط.
        Keep the text word for word, also what stands behind an @.\tتثبيت النص حرفيا، حتى ما بعد \u{2066}@\u{2069}.
        Keep what was pasted as so many lines, all or none.\tتثبيت ما ألصق مساهمات متفرقة، كلها أو لا شيء.
        Kept as %1, an action: %2.\tثبتت تحت %1، وهي إجراء: %2.
        Kept as %1.\tتم التدوين: %1.
        Kept as an action: %1.\tتم التثبيت إجراء: %1.
        Key a pile of paper ballots: a line each, from standard input.\tإدخال رزمة أوراق: سطر لكل ورقة، من المدخل القياسي.
        Key paper ballots one by one, instead of counting them; once more goes back.\tإدخال الأوراق واحدة واحدة بدل عدها؛ ومرة أخرى للرجوع.
        Kind\tالنوع
        Known already:\tمعروفون من قبل:
        Known, and nothing changes\tمعروفون، بلا تغيير
        Known, and something is new\tمعروفون، ومعهم جديد
        LINE is an id, or the reference that list shows. An action is written with halqa note --kind action, its owner and due date are revised with halqa line FILE edit.\t\u{2066}LINE\u{2069} معرف، أو المرجع الذي يعرضه \u{2066}list\u{2069}. يكتب الإجراء بـ\u{2066}halqa note --kind action\u{2069}، ويصحح المسؤول والأجل بـ\u{2066}halqa line FILE edit\u{2069}.
        LINE is an id, or the reference that list shows: fuel:2:3 is the third line of table 2 under the prompt fuel. New lines are written with halqa note.\t\u{2066}LINE\u{2069} معرف، أو المرجع الذي يعرضه \u{2066}list\u{2069}: \u{2066}fuel:2:3\u{2069} هي المساهمة الثالثة للطاولة 2 تحت المحور \u{2066}fuel\u{2069}. المساهمات الجديدة تكتب بـ\u{2066}halqa note\u{2069}.
        LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355. Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by spaces. 0 is a blank ballot (scores: .), x one that nobody can read. A named voter's second ballot takes the place of the first. Without LINE, code and ballot are asked for, or read from standard input as one line, CODE LINE. What stands in a command line is kept by the shell and seen by everybody on this machine, so that a secret ballot is taken in this way only.\t\u{2066}LINE\u{2069} ما كتب في الورقة. الترتيبات: الخيارات حسب ترتيب المصوت، \u{2066}3142\u{2069}؛ \u{2066}3=1 4\u{2069} لخيارين في رتبة واحدة، \u{2066}-\u{2069} لرتبة فارغة. اختيار واحد: رقمه. العلامات: \u{2066}135\u{2069}. النقط: الخيار مرة لكل نقطة، \u{2066}11355\u{2069}. التنقيط: رقم لكل خيار، \u{2066}-\u{2069} للمتروك فارغا. ابتداء من عشرة خيارات تفصل الأعداد بمسافات. \u{2066}0\u{2069} ورقة بيضاء (التنقيط: \u{2066}.\u{2069})، \u{2066}x\u{2069} ورقة غير مقروءة. الورقة الثانية لمصوت معروف تعوض الأولى. بدون \u{2066}LINE\u{2069} يطلب الرمز والورقة، أو يقرآن من الإدخال القياسي في سطر واحد، \u{2066}CODE LINE\u{2069}. ما يكتب في سطر الأوامر يحتفظ به الجهاز ويراه كل من يستعمله، لذلك لا تؤخذ الورقة السرية إلا بهذه الطريقة.
        Language\tاللغة
        Languages\tاللغات
        Late by (min)\tالتأخر (د)
        Leave Halqa, from anywhere.\tالخروج من حلقة من أي مكان.
        Leave Halqa? All that was kept is on the disk.\tهل تغادر حلقة؟ كل ما تم تثبيته محفوظ على القرص.
        Leave out names, and numbers of fewer than five people.\tبدون أسماء، ولا أعداد أقل من خمسة أشخاص.
        Leave out people, seats and lines: sheets to be filled in by hand.\tبدون أشخاص ولا أماكن ولا مساهمات: أوراق تملأ باليد.
        Leave out what was pasted.\tترك ما ألصق.
        Leave the field and go to the actions found.\tترك الخانة والانتقال إلى الإجراءات في النتائج.
        Leave the field and go to the lines that are left.\tترك الخانة والانتقال إلى المساهمات المتبقية.
        Leave the field and go to the people found.\tترك الخانة والانتقال إلى الأشخاص في النتائج.
        Leave the field; who was found stays in focus.\tالخروج من الخانة؛ من وجد يبقى محددا.
        Leave the line as it was.\tترك المساهمة كما كانت.
        Leave the options as they are.\tترك الخيارات كما هي.
        Leave these out.\tترك هذه جانبا.
        Left/Right\tيمين/يسار
        Let a merged line stand for itself again.\tفصل مساهمة مدموجة.
        Let everybody stand up.\tإفراغ كل الطاولات.
        Let everybody stand up? Who sat where stays in the journal.\tهل تفرغ كل الطاولات؟ السجل يحتفظ بمن جلس وأين.
        Let letters be commands, not signs of a code; Enter goes on with the next code.\tتصير الحروف أوامر لا حروفا من رمز الورقة؛ و\u{2066}Enter\u{2069} ينتقل إلى الرمز التالي.
        Let somebody in who is not invited; a new name enters the directory.\tتسجيل شخص بدون دعوة؛ والاسم الجديد يدخل الدليل.
        Let the wheel move the focus; the terminal's own selection then needs Shift.\tالعجلة تحرك التحديد؛ والتحديد في الطرفية يحتاج حينها إلى \u{2066}Shift\u{2069}.
        Letters\tالترميز
        Letters are commands now. Enter goes on with the next code.\tالحروف الآن أوامر. \u{2066}Enter\u{2069} للمتابعة بالرمز التالي.
        Letters are lost here: “%1”. Export the roster again as UTF-8.\tضاعت حروف هنا: «%1». أعد تصدير اللائحة بصيغة UTF-8.
        Line\tالمساهمة
        Line %1: who is %2?\tالسطر %1: من هو %2؟
        Line above\tالمساهمة أعلاه
        Line below\tالمساهمة أسفله
        Lines\tالمساهمات
        Lines %1 to %2 of %3\tالأسطر %1 إلى %2 من %3
        List everybody again.\tعرض الجميع من جديد.
        List the actions of all days, soonest first; those without a date last.\tعرض إجراءات كل الأيام، الأقرب أجلا أولا؛ وبدون أجل في الأخير.
        List the actions of everybody again.\tعرض إجراءات الجميع من جديد.
        List the methods.\tعرض الطرق.
        List the next category only; after the last one, everybody.\tعرض الفئة التالية وحدها؛ وبعد الأخيرة الجميع.
        List the printers of this machine, the default one first.\tعرض طابعات هذا الحاسوب، المعتادة أولا.
        List those too that are done or dropped; once more, only what is open.\tعرض المنجز والملغى أيضا؛ ومرة أخرى ما بقي للإنجاز فقط.
        Longer by (min)\tالتجاوز (د)
        Look for the category before.\tالبحث في الفئة السابقة.
        Look for the next category only; after the last, for all.\tالبحث في الفئة التالية فقط؛ وبعد الأخيرة في الجميع.
        Looking for printers …\tالبحث عن الطابعات…
        Mail\tالبريد
        Make a programme's file from a script.\tإنشاء ملف البيانات من ملف البرنامج.
        Make a vote between the two that came first in a closed one.\tإنشاء تصويت بين الخيارين الأولين في تصويت مغلق.
        Make a vote that the script did not plan.\tإنشاء تصويت غير مبرمج في ملف البرنامج.
        Make lines that tables wrote the options of a vote, in the order given.\tجعل مساهمات الطاولات خيارات تصويت، بالترتيب المذكور.
        Make the papers that a day is run with, and the page that everybody takes home: hand, badges, ballots …\tإعداد وثائق يوم، والصفحة التي يأخذها كل واحد معه: hand وbadges وballots…
        Make the tables anew from the journal, in a new file of this name.\tإعادة إنشاء الجداول من السجل، في ملف جديد بهذا الاسم.
        Makes the tables anew from the journal, in memory, and compares. Exit code 65 when anything is wrong.\tيعيد بناء الجداول من السجل في الذاكرة ويقارن. رمز الخروج 65 عند وجود خلل.
        Mark %1 at most.\tلا تضع أي علامة.\tضع علامة واحدة على الأكثر.\tضع علامتين على الأكثر.\tضع %1 علامات على الأكثر.\tضع %1 علامة على الأكثر.\tضع %1 علامة على الأكثر.
        Mark %1 box in all, at most %2 beside one option.\tلا تضعوا أي علامة.\tضعوا علامة في مربع واحد في المجموع.\tضعوا علامة في مربعين في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربعات في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربعا في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربع في المجموع، و%2 على الأكثر بجانب خيار واحد.
        Mark %1 box in all.\tلا تضعوا أي علامة.\tضعوا علامة في مربع واحد في المجموع.\tضعوا علامة في مربعين في المجموع.\tضعوا علامة في %1 مربعات في المجموع.\tضعوا علامة في %1 مربعا في المجموع.\tضعوا علامة في %1 مربع في المجموع.
        Mark all that is worth its money; there are %1 to spend.\tضعوا علامة على كل ما يستحق ثمنه؛ المال المتاح %1.
        Mark as many as you like.\tضعوا من العلامات ما شئتم.
        Mark one.\tضعوا علامة واحدة.
        Mark the line in focus as the next option; once more takes the mark away.\tالتأشير على المساهمة المحددة كخيار تال؛ ومرة أخرى لإزالة العلامة.
        Markdown\t\u{2066}Markdown\u{2069}
        May be listed\tيقبل إدراج اسمه
        Merged into\tمدموجة في
        Method\tالطريقة
        Method: %1, from %2 to %3.\tطريقة التصويت: %1، من %2 إلى %3.
        Method: %1.\tالطريقة: %1.
        Minutes\tالدقائق
        Minutes: 10 for later, -5 for earlier.\tالدقائق: \u{2066}10\u{2069} للتأخير، \u{2066}-5\u{2069} للتقديم.
        Minutes: 10 for more, -5 for fewer.\tالدقائق: \u{2066}10\u{2069} للزيادة، \u{2066}-5\u{2069} للإنقاص.
        Money to spend\tالمال المتاح
        More for it than against it was needed.\tكان المطلوب أن يكون المؤيدون أكثر من المعارضين.
        More than half of %1 was needed.\tكان يلزم أكثر من نصف المجموع، وهو %1.
        More than half was needed.\tكان يلزم أكثر من النصف.
        More yes than no was needed.\tكان يلزم أن يفوق عدد «نعم» عدد «لا».
        Morning\tصباحا
        Most points (%1), each from %2 to %3: %4\tأكثر النقط (%1)، من %2 إلى %3 لكل ورقة: %4
        Move a line up or down among those of its table and prompt.\tنقل مساهمة إلى الأعلى أو الأسفل بين مساهمات طاولتها ومحورها.
        Move down\tنقل للأسفل
        Move the line down.\tنقل المساهمة إلى الأسفل.
        Move the line up.\tنقل المساهمة إلى الأعلى.
        Move up\tنقل للأعلى
        NAME is an id or a name, in any spelling and script; when more than one person can be meant, nothing is written and the candidates are named. A second check-in changes nothing: it says since when the person is here. Where tables are made already, a latecomer gets a place, which is said; --table chooses it.\t\u{2066}NAME\u{2069} معرف أو اسم، بأي كتابة وأي خط؛ وحين يمكن أن يقصد أكثر من شخص لا يكتب شيء وتذكر أسماؤهم. تسجيل الحضور مرة ثانية لا يغير شيئا: يقال منذ متى والشخص هنا. وإن كانت الطاولات موزعة، أعطي المتأخر مكانا يذكر؛ و\u{2066}--table\u{2069} تختاره.
        Name\tالاسم
        Name a method with --method; --methods lists them.\tأعط طريقة بـ\u{2066}--method\u{2069}؛ و\u{2066}--methods\u{2069} يعرضها.
        Name badges\tشارات الأسماء
        Name the file of ballots.\tأعط ملف الأوراق.
        Names\tالأسماء
        Names are left out, and groups of fewer than %1 people are counted together.\tتم حذف الأسماء، وجمع المجموعات التي يقل عدد أفرادها عن %1.
        Neither carried nor rejected: %1 yes to %2 no.\tلا مصادقة ولا رفض: %1 نعم مقابل %2 لا.
        Neither carried nor rejected: %1.\tلا مصادقة ولا رفض: %1.
        New\tأشخاص جدد
        New encounters: %2 of %1 pair at one table (%3)\tلقاءات جديدة: %2 من صفر (%3)\tلقاءات جديدة: %2 من لقاء ثنائي واحد (%3)\tلقاءات جديدة: %2 من لقاءين ثنائيين (%3)\tلقاءات جديدة: %2 من %1 لقاءات ثنائية (%3)\tلقاءات جديدة: %2 من %1 لقاء ثنائيا (%3)\tلقاءات جديدة: %2 من %1 لقاء ثنائي (%3)
        Next activity\tالفقرة التالية
        Next table\tالطاولة التالية
        Next view\tالشاشة التالية
        No\tلا
        No action is in focus.\tلم يحدد أي إجراء.
        No action is like that. Esc lists them all.\tلا إجراء كهذا. \u{2066}Esc\u{2069} يعرضها كلها.
        No activity of this day has prompts for tables to answer.\tلا فقرة في هذا اليوم لها محاور تجيب عنها الطاولات.
        No activity of this day is at tables. Make groups first.\tلا فقرة في هذا اليوم بالطاولات. كون المجموعات أولا.
        No backup could be made: %1\tتعذر إنجاز نسخة احتياطية: %1
        No ballot counts so far.\tلا ورقة محتسبة إلى الآن.
        No ballot was keyed.\tلم يتم إدخال أي ورقة.
        No choice for %1 seat meets all quotas together.\tلا توجد مقاعد، فلا يمكن احترام الحصص.\tلا يوجد اختيار لمقعد واحد يحترم كل الحصص معا.\tلا يوجد اختيار لمقعدين يحترم كل الحصص معا.\tلا يوجد اختيار لعدد %1 مقاعد يحترم كل الحصص معا.\tلا يوجد اختيار لعدد %1 مقعدا يحترم كل الحصص معا.\tلا يوجد اختيار لعدد %1 مقعد يحترم كل الحصص معا.
        No codes were issued for this vote. Add --count.\tليس لهذا التصويت رموز. أضف \u{2066}--count\u{2069}.
        No column is called “%1”. Seen: %2.\tلا يوجد عمود باسم «%1». الموجود: %2.
        No column is called “Name”, or “First name” and “Last name”. Seen: %1.\tلا عمود باسم «\u{2066}Name\u{2069}»، أو «\u{2066}First name\u{2069}» و«\u{2066}Last name\u{2069}». الموجود: %1.
        No commitments have been written down.\tلم يدون أي التزام.
        No day comes after this one.\tلا يوم بعد هذا اليوم.
        No day comes after today, %1. Say which: --day.\tلا يوم بعد اليوم، %1. حدد أي يوم: \u{2066}--day\u{2069}.
        No day is chosen. Press d.\tلم يختر أي يوم. اضغط \u{2066}d\u{2069}.
        No day of the programme is dated today.\tلا يوم في البرنامج مؤرخ بتاريخ اليوم.
        No decision, because the quorum of %1 was not reached.\tلا قرار، لأن النصاب (%1) لم يكتمل.
        No decision: the quorum of %1 was not reached.\tلا قرار: لم يكتمل النصاب (%1).
        No decision: the quorum was not reached.\tلا قرار: لم يكتمل النصاب.
        No decision: there is no valid ballot.\tلا قرار: لا توجد ورقة صحيحة.
        No line holds this.\tلا مساهمة تتضمن هذا.
        No line is marked. Space marks the line in focus.\tلا مساهمة مؤشر عليها. \u{2066}Space\u{2069} للتأشير على المساهمة المحددة.
        No name was given: name a file with --output PATH.\tلم يعط اسم: سم ملفا بـ\u{2066}--output PATH\u{2069}.
        No option beats each other one.\tلا خيار يغلب كل ما سواه.
        No option has the majority that was needed.\tلم يحصل أي خيار على الأغلبية المطلوبة.
        No option reached the majority that was needed.\tلم يبلغ أي خيار الأغلبية المطلوبة.
        No other line is like that.\tلا توجد مساهمة أخرى شبيهة بهذه.
        No paper is missing.\tلا تنقص أي ورقة.
        No papers with codes were issued for this poll. Esc, then i draws codes.\tلا أوراق برموز لهذا التصويت. \u{2066}Esc\u{2069} ثم \u{2066}i\u{2069} لإنشائها.
        No reservation was noted.\tلم يدون أي تحفظ.
        No script was found. Give a path: halqa new FILE --script my.yaml.\tلم يعثر على أي ملف برنامج. أعط مسارا: \u{2066}halqa new FILE --script my.yaml\u{2069}.
        No such day. Name a workshop and a day with --workshop and --day; there are: %1.\tلا يوجد هذا اليوم. حدد ورشة ويوما بـ\u{2066}--workshop\u{2069} و\u{2066}--day\u{2069}؛ الموجود: %1.
        No table writes on this day.\tلا تكتب أي طاولة في هذا اليوم.
        No tables are made yet, so nobody sits at one. Make them: halqa group FILE assign.\tلم توزع الطاولات بعد، فلا أحد يجلس إليها. وزعها: \u{2066}halqa group FILE assign\u{2069}.
        No vote is planned on this day. Press n to put a question to the room.\tلا تصويت مبرمجا في هذا اليوم. اضغط \u{2066}n\u{2069} لطرح سؤال على القاعة.
        No vote was counted.\tلم يتم عد أي صوت.
        No votes of %1 go on.\tلا أصوات للخيار %1 يعاد توزيعها.
        No winner.\tلا فائز.
        No winner: there is no valid ballot.\tلا فائز: لا توجد ورقة صحيحة.
        No.\tرقم
        Nobody at these tables is called so.\tلا أحد في هذه الطاولات بهذا الاسم.
        Nobody can say whether it is carried. Yes: %1. No: %2.\tلا يمكن لأحد أن يقول هل تمت المصادقة. نعم: %1. لا: %2.
        Nobody can say whether it is carried: not every grade was counted.\tلا أحد يستطيع القول إن كانت المصادقة قد تمت: لم تحسب كل الدرجات.
        Nobody can say which option came first: not all of them were counted.\tلا يمكن لأحد أن يقول أي خيار جاء أولا: لم تعد كل الخيارات.
        Nobody counted this option, and nobody can say how many it has.\tلم يعد أحد هذا الخيار، ولا يعرف أحد عدد أصواته.
        Nobody counts this option: everybody saw that it has the majority.\tلا أحد يعد هذا الخيار: رأى الجميع أن له الأغلبية.
        Nobody has been checked in, so there is nobody to seat. Check people in first.\tلم يسجل حضور أي أحد، فليس هناك من يجلس. سجل الحضور أولا.
        Nobody has taken anything on yet. Lines of the kind action stand here, from all days.\tلم يلتزم أحد بشيء بعد. تظهر هنا مساهمات من نوع إجراء، من كل الأيام.
        Nobody has this number here.\tلا أحد يحمل هذا الرقم هنا.
        Nobody in this file has the id %1. Give the name of the new person.\tلا أحد في هذا الملف له المعرف %1. أعط اسم الشخص الجديد.
        Nobody in this file has the id %1. Look with halqa people FILE find NAME.\tلا أحد في هذا الملف له المعرف %1. ابحث بـ\u{2066}halqa people FILE find NAME\u{2069}.
        Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.\tلا أحد في هذا الملف باسم «%1». تحقق من الكتابة، أو أضف \u{2066}--walk-in\u{2069} لتسجيل شخص جديد.
        Nobody in this file is called “%1”. Look with halqa people FILE find NAME.\tلا أحد في هذا الملف باسم «%1». ابحث بـ\u{2066}halqa people FILE find NAME\u{2069}.
        Nobody is called so. Ctrl-N writes down somebody without invitation.\tلا أحد بهذا الاسم. \u{2066}Ctrl-N\u{2069} يسجل شخصا بدون دعوة.
        Nobody is called so. Esc lists everybody; n writes somebody down.\tلا أحد بهذا الاسم. \u{2066}Esc\u{2069} يعرض الجميع؛ و\u{2066}n\u{2069} يضيف شخصا.
        Nobody is called “%1”.\tلا أحد يحمل اسم «%1».
        Nobody is found.\tلا نتيجة.
        Nobody is found. Ctrl-N writes down somebody without invitation.\tلا نتيجة. \u{2066}Ctrl-N\u{2069} يسجل شخصا بدون دعوة.
        Nobody is here yet. Check people in first (F3); then a seats them.\tلم يحضر أحد بعد. سجل الحضور أولا (\u{2066}F3\u{2069})؛ ثم \u{2066}a\u{2069} يوزعهم.
        Nobody is here yet. Type two letters of a name.\tلم يحضر أحد بعد. اكتب حرفين من اسم.
        Nobody is in focus any more.\tلا أحد محدد الآن.
        Nobody is in focus.\tلم يحدد أي شخص.
        Nobody is invited yet. Import the people, or make blank badges to write on.\tلا مدعو بعد. استورد الأشخاص، أو أنشئ شارات فارغة للكتابة عليها.
        Nobody is written down yet. Press n for somebody new, or import a list with halqa import.\tلم يسجل أحد بعد. اضغط \u{2066}n\u{2069} لإضافة شخص، أو استورد لائحة بالأمر \u{2066}halqa import\u{2069}.
        Nobody may ever know who voted how: ballots with codes go into the urn.\tلا يعرف أحد أبدا كيف صوت أي شخص: أوراق برموز توضع في الصندوق.
        Nobody sits at a table of %1 yet.\tلم يجلس أحد بعد إلى طاولات %1.
        Nobody sits yet. Press a to seat everybody.\tلم يجلس أحد بعد. اضغط \u{2066}a\u{2069} لتوزيع الجميع.
        Nobody was asked in writing: the file holds no survey of this day.\tلم يسأل أحد كتابة: ليس في الملف استبيان عن هذا اليوم.
        Nobody who is here is in focus. Type a name first.\tلا أحد من الحاضرين محدد. اكتب اسما أولا.
        Nobody who is invited is called so. %1 may be meant: a digit or the arrows take them in as a guest.\tلا يحمل هذا الاسم أي مدعو. لعل المقصود %1: رقم أو سهم يسجل الحضور بدون دعوة.
        None of the first lines is a heading, such as “Name;Organisation;City;E-mail”. Where there is none, say --header-row 0. Seen: %1.\tلا أحد من السطور الأولى سطر عناوين، مثل «\u{2066}Name;Organisation;City;E-mail\u{2069}». إن لم يكن هناك سطر عناوين فاكتب \u{2066}--header-row 0\u{2069}. الموجود: %1.
        Not carried, for %1 person blocks it.\tلم تتم المصادقة.\tلم تتم المصادقة، لأن شخصا واحدا يعترض اعتراضا مانعا.\tلم تتم المصادقة، لأن شخصين يعترضان اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 أشخاص يعترضون اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 شخصا يعترضون اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 شخص يعترضون اعتراضا مانعا.
        Not carried, for %1 person blocks it: %2.\tلم تتم المصادقة: %2.\tلم تتم المصادقة، لأن شخصا واحدا يعترض اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن شخصين يعترضان اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 أشخاص يعترضون اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 شخصا يعترضون اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 شخص يعترضون اعتراضا مانعا: %2.
        Not carried, with %1 yes to %2 no.\tلم تتم المصادقة: %1 نعم مقابل %2 لا.
        Not carried: %1 yes, %2 no.\tلم تتم المصادقة: %1 نعم، %2 لا.
        Not carried: %1.\tلم تتم المصادقة: %1.
        Not carried: everybody saw that most are against it, and nobody counted them all.\tلم تتم المصادقة: رأى الجميع أن الأغلبية معارضة، ولم تحسب كلها.
        Not carried: everybody saw that no has the majority, and nobody counted it. Yes: %1.\tلم تتم المصادقة: رأى الجميع أن الأغلبية للا، ولم يعدها أحد. نعم: %1.
        Not everything is counted yet.\tلم يكتمل العد بعد.
        Not everything was counted, so that nobody knows which two come first.\tلم يحسب كل شيء، فلا أحد يعرف الخيارين الأولين.
        Not here yet: %1\tلم يحضروا بعد: %1
        Not known\tغير محدد
        Note what somebody says who has reservations about the proposal; it stands on the paper.\tتدوين ما يقوله من له تحفظ على المقترح؛ ويظهر في الوثيقة.
        Note what somebody says who has reservations, or take a note back.\tتدوين ما يقوله من له تحفظات، أو سحب ملاحظة.
        Nothing can be bought.\tلا يمكن تمويل أي مشروع.
        Nothing has changed since the last copy in %1\tلم يتغير شيء منذ آخر نسخة في %1
        Nothing here is called so.\tلا شيء بهذا الاسم.
        Nothing in this file can be taken back.\tلا شيء في هذا الملف يمكن التراجع عنه.
        Nothing is counted yet.\tلم يتم عد أي شيء بعد.
        Nothing is written down in this activity.\tلا تدون مساهمات في هذه الفقرة.
        Nothing is written yet. Type what the table says.\tلم يكتب شيء بعد. اكتب ما تقوله الطاولة.
        Nothing of this day is in the file yet. The day in hand is made in the evening.\tلا شيء من هذا اليوم في الملف بعد. ورقة اليوم تعد في المساء.
        Nothing was counted.\tلم يتم عد أي شيء.
        Nothing was counted. Close the poll all the same?\tلم يتم عد أي شيء. هل تغلق التصويت رغم ذلك؟
        Nothing was imported, only tried: %1\tلم يستورد شيء، كانت تجربة: %1
        Nothing was printed: %1 cannot be written (%2). Make room there, or set TMPDIR.\tلم يطبع شيء: تتعذر كتابة %1 (%2). أفرغ مكانا هناك، أو عين \u{2066}TMPDIR\u{2069}.
        Nothing was printed: lp refused it and did not say why. Look at the printer, then try again.\tلم يطبع شيء: رفض \u{2066}lp\u{2069} ولم يذكر السبب. تحقق من الطابعة، ثم حاول من جديد.
        Nothing was printed: lp said “%1”. Look at the printer, then try again.\tلم يطبع شيء: قال \u{2066}lp\u{2069} «%1». تحقق من الطابعة، ثم حاول من جديد.
        Nothing was taken back that could be brought back.\tلم يقع تراجع عن شيء يمكن إعادته.
        Nothing was taken back.\tلم يقع أي تراجع.
        Nothing was written down.\tلم يدون أي شيء.
        Nothing was written since %1, and the day runs. Is the clock right?\tلم يدون شيء منذ %1 واليوم جار. هل الساعة مضبوطة؟
        Nothing was written: the text is empty.\tلم يكتب شيء: النص فارغ.
        Nothing was written; to keep the text as it is, add --verbatim.\tلم يكتب شيء؛ لتثبيت النص كما هو أضف \u{2066}--verbatim\u{2069}.
        Nothing would be left on the paper: choose one part at least.\tلن يبقى شيء على الورقة: اختر جزءا واحدا على الأقل.
        Number of these\tعددها
        Numbers were counted here. Take them back before you key single ballots, or choose another source.\tتم هنا عد أعداد. اسحبها قبل إدخال الأوراق واحدة واحدة، أو اختر مصدرا آخر.
        OPEN\tمفتوح
        OPTIONS:\tالخيارات:
        OVERVIEW:\tنظرة عامة:
        Of a walk-in; otherwise tells people of one name apart.\tلمن جاء بدون دعوة؛ وإلا للتمييز بين أصحاب الاسم نفسه.
        Of invited\tمن المدعوين
        Of the telephone “%1” a spreadsheet kept a few digits alone. It was left out.\tلم يحتفظ برنامج الجداول من رقم الهاتف «%1» إلا ببعض الأرقام. ترك جانبا.
        Of this day\tمن هذا اليوم
        On %2, %1 person came together in %3 for day %4 of %5 of %6; the theme was %7.\tيوم %2 لم يجتمع أحد في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 حضر شخص واحد في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع شخصان في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 أشخاص في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 شخصا في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 شخص في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.
        On a ballot’s line: two at one rank, a rank left empty, a paper that nobody can read.\tفي سطر الورقة: خياران في رتبة واحدة، رتبة فارغة، ورقة غير مقروءة.
        On paper\tعلى الورق
        On several days\tحضروا أكثر من يوم
        On the wall\tعلى الجدار
        On this day nobody sits at tables.\tلا أحد يجلس إلى طاولة في هذا اليوم.
        On which line does the heading stand?\tفي أي سطر توجد عناوين الأعمدة؟
        One decision\tقرار واحد
        One letter more.\tحرف آخر.
        One person counts in this poll.\tلا أحد يعد في هذا التصويت.\tشخص واحد يعد في هذا التصويت.\tشخصان يعدان في هذا التصويت.\t%1 أشخاص يعدون في هذا التصويت.\t%1 شخصا يعدون في هذا التصويت.\t%1 شخص يعدون في هذا التصويت.
        One voice at the lowest grade was enough to block it.\tكان صوت واحد في أدنى درجة كافيا للمنع.
        One vote each\tصوت واحد لكل مشارك
        One vote each, with the same question, quorum and counters. Options that are equal for the second place all go on, and it is said; --without leaves one of them out, when a lot or the room has decided so.\tصوت واحد لكل شخص، بالسؤال والنصاب والفاحصين أنفسهم. الخيارات المتعادلة في المرتبة الثانية تنتقل كلها ويذكر ذلك؛ و\u{2066}--without\u{2069} يستبعد واحدا منها حين تقرر القرعة أو القاعة ذلك.
        One vote each.\tصوت واحد لكل مشارك.
        One winner\tفائز واحد
        Only a facilitator can do that. Ask for the first laptop.\tهذا من مهام الميسر وحده. اطلبه من الحاسوب الأول.
        Only an activity that has ended can go on.\tلا تستأنف إلا فقرة انتهت.
        Only lines of this kind.\tالمساهمات من هذا النوع فقط.
        Only of this activity.\tمن هذه الفقرة فقط.
        Only of this table.\tمن هذه الطاولة فقط.
        Only seat those who have no table yet; nobody who sits moves.\tتوزيع من لا طاولة لهم فقط؛ ولا يتحرك من جلس.
        Only the last so many entries.\tآخر القيود فقط، بهذا العدد.
        Only this category.\tهذه الفئة فقط.
        Only those invited to this workshop.\tالمدعوون إلى هذه الورشة فقط.
        Only under this prompt.\tتحت هذا المحور فقط.
        Only what is open and past its date.\tما فات أجله ولم ينجز فقط.
        Only what is open, done or dropped.\tما هو للإنجاز أو منجز أو ملغى فقط.
        Only what this person or organisation took on, by a part of the name.\tما التزم به هذا الشخص أو هذه الهيئة فقط، بجزء من الاسم.
        Only what was parked.\tالمؤجل فقط.
        Open %1\tفتح %1
        Open a closed poll again, because something was forgotten. The journal keeps both.\tإعادة فتح تصويت مغلق بسبب شيء منسي. السجل يحتفظ بالاثنين.
        Open a closed vote again: a count was forgotten.\tإعادة فتح تصويت مغلق: نسي عد.
        Open a vote: from here on its rules and options stand.\tفتح تصويت: منذ ذلك تثبت قواعده وخياراته.
        Open from the days before\tمفتوحة من الأيام السابقة
        Open questions\tأسئلة مفتوحة
        Open the console on a file (the last one when none is named).\tفتح الشاشة على ملف (الأخير إن لم يذكر أي ملف).
        Open the poll. From then on its rules and options stand.\tفتح التصويت. منذ ذلك الحين تثبت قواعده وخياراته.
        Option\tالخيار
        Option %1 has %2 already. Give the number up?\tللخيار %1 العدد %2. هل يلغى هذا العدد؟
        Option %1 has %2 already. Replace %2 by %3?\tللخيار %1 العدد %2. هل يستبدل %2 بالعدد %3؟
        Option %1 is not among those that are equal for the last place.\tالخيار %1 ليس من المتعادلة في المرتبة الأخيرة.
        Option %2 has no count from %3. Close the poll all the same?\tتم عد كل الخيارات (%3). هل تغلق التصويت؟ %2\tلم يتم عد الخيار %2 (%3). هل تغلق التصويت رغم ذلك؟\tلم يتم عد الخيارين %2 (%3). هل تغلق التصويت رغم ذلك؟\tلم يتم عد الخيارات %2 (%3). هل تغلق التصويت رغم ذلك؟\tلم يتم عد الخيارات %2 (%3). هل تغلق التصويت رغم ذلك؟\tلم يتم عد الخيارات %2 (%3). هل تغلق التصويت رغم ذلك؟
        Option %2 has not been counted alike by both counters, so that it counts nothing. Close the poll all the same?\tاتفق الفاحصان على كل الخيارات. هل تغلق التصويت؟ %2\tلم يتفق الفاحصان على الخيار %2، فلا يحتسب. هل تغلق التصويت رغم ذلك؟\tلم يتفق الفاحصان على الخيارين %2، فلا يحتسبان. هل تغلق التصويت رغم ذلك؟\tلم يتفق الفاحصان على الخيارات %2، فلا تحتسب. هل تغلق التصويت رغم ذلك؟\tلم يتفق الفاحصان على الخيارات %2، فلا تحتسب. هل تغلق التصويت رغم ذلك؟\tلم يتفق الفاحصان على الخيارات %2، فلا تحتسب. هل تغلق التصويت رغم ذلك؟
        Option, by round\tالخيار حسب الأدوار
        Options\tالخيارات
        Options that carry a tag, for the rule at-least; options with a comma in quotation marks.\tالخيارات التي تحمل وسما، للقاعدة \u{2066}at-least\u{2069}؛ وما فيه فاصلة يكتب بين علامتي تنصيص.
        Options that win; for methods with several winners.\tعدد الخيارات الفائزة؛ للطرق ذات عدة فائزين.
        Organisation\tالهيئة
        Other categories together\tبقية الفئات مجتمعة
        Other day\tيوم آخر
        Other places together\tبقية الأماكن مجتمعة
        Other sheets were not read: %1.\tلم تقرأ أوراق أخرى: %1.
        Others can read a code in a command line. Leave it out: it is asked for, or read as CODE LINE.\tيمكن لغيرك قراءة رمز في سطر الأوامر. لا تذكره: يطلب منك، أو يقرأ بصيغة \u{2066}CODE LINE\u{2069}.
        Outcome\tالنتيجة
        Owner\tالمسؤول
        PDF\t\u{2066}PDF\u{2069}
        PDFs in a folder\tملفات PDF في مجلد
        PERSON is an id, or a name in any spelling. A whole roster comes in with halqa import.\t\u{2066}PERSON\u{2069} معرف، أو اسم بأي كتابة. لائحة كاملة تدخل بـ\u{2066}halqa import\u{2069}.
        PLANNED\tمبرمج
        POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand still once a poll is open.\t\u{2066}POLL\u{2069} معرف ملف البرنامج، وحده إن كان لتصويت واحد في الأيام المعنية. تثبت القواعد والخيارات منذ فتح التصويت.
        Page %1 of %2\tالصفحة %1 من %2
        Palette\tكل الأوامر
        Paper\tالوثيقة
        Papers\tالأوراق
        Pause\tتوقف مؤقت
        People\tالدليل
        People in the room\tالأشخاص في القاعة
        People sit already. Seat everybody anew?\tهناك من جلس بالفعل. هل تعيد توزيع الجميع؟
        People who have to take part.\tعدد من يجب أن يشاركوا.
        People who voted\tالمصوتون
        Percentages are of %1.\tالنسب محسوبة من %1.
        Place\tالرتبة
        Places\tالمقاعد
        Planned\tالمبرمج
        Planned end\tالانتهاء المبرمج
        Planned start\tالانطلاق المبرمج
        Play a script of keys on the console, without a terminal, and print its screens.\tتشغيل سلسلة مفاتيح على الشاشة بدون طرفية، وكتابة شاشاتها.
        Please check: %1 dots on option %3, but the people in the room may put only %2 there.\tللتحقق: عدد النقط على الخيار %3 هو %1، بينما لا يمكن لمن في القاعة وضع سوى %2 عليه.
        Please check: %1 dots, but the people in the room have only %2.\tللتحقق: عدد النقط %1، بينما ليس لمن في القاعة سوى %2.
        Please check: %1 dots, but the people who voted have only %2.\tللتحقق: عدد النقط %1، بينما ليس للمصوتين سوى %2.
        Please check: %1 people voted, but only %2 are in the room.\tللتحقق: عدد المصوتين %1، بينما في القاعة %2 فقط.
        Please check: %1 votes for option %3, but only %2 people in the room.\tللتحقق: عدد أصوات الخيار %3 هو %1، بينما في القاعة %2 فقط.
        Please check: %1 votes for option %3, but only %2 people voted.\tللتحقق: عدد أصوات الخيار %3 هو %1، بينما عدد المصوتين %2 فقط.
        Please check: %1 votes, but only %2 people in the room.\tللتحقق: عدد الأصوات %1، بينما في القاعة %2 فقط.
        Please check: %1 votes, but only %2 people voted.\tللتحقق: عدد الأصوات %1، بينما عدد المصوتين %2 فقط.
        Please check: for option %3 one person counted %1 and another %2. Neither is in the result.\tللتحقق: في الخيار %3 عد شخص %1 وآخر %2. لا يدخل أي منهما في النتيجة.
        Points for each\tتنقيط كل خيار
        Points, then a final of two\tتنقيط، ثم نهاية بين اثنين
        Polish\tالبولندية
        Poll before\tالتصويت السابق
        Possible: %1.\tالممكن: %1.
        Press Enter first: the marked lines become the options.\tاضغط أولا \u{2066}Enter\u{2069}: تصبح المساهمات المؤشر عليها خيارات.
        Press o to open the poll; its rules and options then stand.\tاضغط \u{2066}o\u{2069} لفتح التصويت؛ فتثبت قواعده وخياراته.
        Print JSON.\tكتابة \u{2066}JSON\u{2069}.
        Print after each screen which parts are bold, coloured and so on.\tكتابة ما هو عريض أو ملون بعد كل شاشة.
        Print it as a PDF, on the default printer.\tطباعتها بصيغة \u{2066}PDF\u{2069} على الطابعة المعتادة.
        Print it on this printer; halqa printers lists them.\tطباعتها على هذه الطابعة؛ \u{2066}halqa printers\u{2069} يعرض الطابعات.
        Print it: choose the printer and how many copies.\tالطباعة: اختيار الطابعة وعدد النسخ.
        Print on one side of the paper, or on both (sheets: one; otherwise as the printer is set).\tالطباعة على وجه واحد من الورق أو على الوجهين (الأوراق: وجه واحد؛ وإلا فكما ضبطت الطابعة).
        Print so many copies.\tطباعة هذا العدد من النسخ.
        Print with halqa summary FILE --print, or halqa sheet FILE attendance --printer NAME.\tاطبع بـ\u{2066}halqa summary FILE --print\u{2069}، أو \u{2066}halqa sheet FILE attendance --printer NAME\u{2069}.
        Print: %1\tطباعة: %1
        Printer\tالطابعة
        Printing …\tالطباعة جارية…
        Projects, an equal share of the money\tمشاريع، حصة متساوية من المال
        Projects, most votes first\tمشاريع، الأكثر أصواتا أولا
        Prompt before\tالمحور السابق
        Put a line under another of the same activity that says the same.\tوضع مساهمة تحت أخرى من الفقرة نفسها تقول الشيء نفسه.
        Put a question to the room that is answered by yes or no.\tطرح سؤال على القاعة جوابه نعم أو لا.
        Put a question to the room that nobody planned.\tطرح سؤال غير مبرمج على القاعة.
        Put off everything that has not started, by as many minutes as you say.\tتأخير كل ما لم ينطلق بعد، بعدد الدقائق الذي تحدده.
        Put off everything that has not started, or bring it forward.\tتأخير كل ما لم ينطلق بعد، أو تقديمه.
        Put the cities of the programme side by side.\tمدن البرنامج جنبا إلى جنب.
        Put two languages beside each other, in a PDF or HTML.\tلغتان جنبا إلى جنب، في \u{2066}PDF\u{2069} أو \u{2066}HTML\u{2069}.
        Put what was pasted into the field, as one line.\tوضع ما ألصق في الخانة مساهمة واحدة.
        Question\tالسؤال
        Questions that are open\tأسئلة بقيت مفتوحة
        Quit\tالخروج من البرنامج
        Quorum\tالنصاب
        Quotas fill every seat, and the majority that is asked for may leave some empty. Take one of them away.\tالحصص تملأ كل المقاعد، والأغلبية المطلوبة قد تترك بعضها فارغا. يجب حذف أحدهما.
        Ranking, a seat for each share\tترتيب، مقعد لكل حصة من الأصوات
        Ranking, chains of duels\tترتيب، سلاسل المواجهات
        Ranking, most duels won\tترتيب، الأكثر فوزا في المواجهات
        Ranking, points 1, 1/2, 1/3\tترتيب، نقط 1 و1/2 و1/3
        Ranking, points by place\tترتيب، نقط حسب الرتبة
        Ranking, the clearest duels first\tترتيب، المواجهات الأوضح أولا
        Ranking, the last one goes out\tترتيب، يخرج الأخير
        Ranking, the leading group\tترتيب، مجموعة الصدارة
        Ranking, the least liked goes out\tترتيب، يخرج الأقل قبولا
        Ranking, the smallest defeat\tترتيب، أصغر هزيمة
        Ranking, winner of every duel\tترتيب، الفائز في كل المواجهات
        Ranking: %1\tالترتيب: %1
        Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV (rankings, scores, a log of events) and Debian's tally sheets. --methods lists the methods.\tيقرأ \u{2066}BLT\u{2069} و\u{2066}PrefLib (.soc .soi .toc .toi .cat)\u{2069} و\u{2066}Pabulib (.pb)\u{2069} و\u{2066}CSV\u{2069} (ترتيبات، نقط، سلسلة أحداث) وأوراق العد \u{2066}Debian\u{2069}. \u{2066}--methods\u{2069} يعرض الطرق.
        Receipts, sorted: %1\tالوصولات مرتبة: %1
        Redraw\tإعادة الرسم
        Refused\tمرفوضة
        Remove a line that was a mistake; the journal keeps it, and undo brings it back.\tحذف مساهمة دونت خطأ؛ السجل يحتفظ بها، و\u{2066}undo\u{2069} يعيدها.
        Remove a person who was entered by mistake and has neither come nor is invited.\tحذف شخص سجل خطأ، لم يحضر ولم تتم دعوته.
        Remove option\tحذف الخيار
        Remove the option in focus.\tحذف الخيار المحدد.
        Removed: %1\tتم الحذف: %1
        Replace %1 by\tاستبدال %1 بالعدد
        Replace %1 by %2?\tهل يستبدل %1 بالعدد %2؟
        Replace the file that --output names, if it is there.\tاستبدال ملف \u{2066}--output\u{2069} إن وجد.
        Replace the file, if it is there.\tاستبدال الملف إن وجد.
        Replaces a seating that is there, unless --late is given.\tيستبدل التوزيع الموجود، إلا مع \u{2066}--late\u{2069}.
        Reservation\tالتحفظ
        Reservations\tالتحفظات
        Reservations that were noted\tالتحفظات المدونة
        Resume\tاستئناف
        Revise a line: its text, kind, owner or due date.\tتصحيح مساهمة: نصها أو نوعها أو مسؤولها أو أجلها.
        Revise a person of the directory.\tتصحيح معطيات شخص في الدليل.
        Revise what is known of the person in focus.\tتصحيح معطيات الشخص المحدد.
        Room\tالقاعة
        Round %1\tالدور %1
        Round %1 of %2\tالدور %1 من %2
        Round by round, pair by pair: how the ballots were counted, and what broke a tie.\tدورا بدور، واثنين اثنين: كيف تم عد الأوراق، وما حسم التعادل.
        Rule\tالقاعدة
        Rules, as key=value.\tقواعد على شكل مفتاح=قيمة.
        Rules: %1\tالقواعد: %1
        Run\tالبرنامج
        Run a participatory workshop from one laptop: check in, capture, vote, print the day.\tتسيير ورشة تشاركية من حاسوب واحد: الاستقبال والتدوين والتصويت وطباعة اليوم.
        Run sheet\tبرنامج اليوم
        SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. --list says which there are. A file that is there is never overwritten.\t\u{2066}SCRIPT\u{2069} مسار، أو اسم ملف برنامج مثبت مع حلقة أو موجود في \u{2066}sessions/\u{2069}. يذكر \u{2066}--list\u{2069} الموجود منها. الملف الموجود لا يستبدل أبدا.
        SQLite says: %1\tيقول \u{2066}SQLite\u{2069}: %1
        SUBCOMMANDS:\tالأوامر الفرعية:
        Say on standard error how long reading and counting took.\tذكر مدة القراءة والعد على مخرج الأخطاء.
        Say that an action is done.\tتسجيل إنجاز إجراء.
        Say that an action will not be done.\tتسجيل أن إجراء لن ينجز.
        Say what is to change: --name, --organisation …\tحدد ما يتغير: \u{2066}--name, --organisation …\u{2069}
        Say what is to change: the text, --kind, --owner, --due or --no-due.\tحدد ما يتغير: النص أو \u{2066}--kind\u{2069} أو \u{2066}--owner\u{2069} أو \u{2066}--due\u{2069} أو \u{2066}--no-due\u{2069}.
        Say what the ballots of a vote came to, round by round.\tعرض ما أعطته أوراق تصويت، دورا بدور.
        Say what the table said, after the options.\tاكتب ما قالته الطاولة بعد الخيارات.
        Say what was counted: --option 3 48, or 3=48, or --ballots 31.\tاذكر ما تم عده: \u{2066}--option 3 48\u{2069} أو \u{2066}3=48\u{2069} أو \u{2066}--ballots 31\u{2069}.
        Say what was found out about this terminal, how Arabic is shown on it, and what is settled.\tعرض ما يعرف عن هذه الطرفية، وكيف تعرض العربية، وما تم ضبطه.
        Say what was written, each line with its reference.\tعرض ما تمت كتابته، كل مساهمة مع مرجعها.
        Say what was, what is, and when the rest will be.\tعرض ما انتهى وما هو جار ومتى يأتي الباقي.
        Say what would happen, and change nothing.\tذكر ما سيقع، بدون تغيير شيء.
        Say where a vote stands.\tعرض وضع تصويت.
        Say where the programme stands: every city, every day, in a few numbers.\tعرض وضع البرنامج: كل مدينة وكل يوم في بضعة أرقام.
        Say where to: --up or --down with a number from 1.\tحدد إلى أين: \u{2066}--up\u{2069} أو \u{2066}--down\u{2069} مع عدد من 1 فما فوق.
        Say which activity: --activity with one of %1.\tحدد الفقرة: \u{2066}--activity\u{2069} مع واحدة من %1.
        Say which ballots were keyed; correct one or take it back.\tعرض الأوراق المدخلة؛ تصحيح ورقة أو سحبها.
        Say which category: --category with one of %1.\tحدد الفئة: \u{2066}--category\u{2069} مع واحدة من %1.
        Say which day: --day with one of %1.\tحدد اليوم: \u{2066}--day\u{2069} مع واحد من %1.
        Say which line says the same: this one then stands under it. On a merged line: undo that.\tتحديد المساهمة التي تقول الشيء نفسه لتوضع هذه تحتها. وإن كانت مدموجة: فصلها.
        Say which poll: %1.\tحدد التصويت: %1.
        Say which printer, with --printer: %1.\tحدد الطابعة بـ\u{2066}--printer\u{2069}: %1.
        Say which prompt: --prompt with one of %1.\tحدد المحور: \u{2066}--prompt\u{2069} مع واحد من %1.
        Say which scripts there are, and make nothing.\tذكر ملفات البرامج الموجودة دون إنشاء شيء.
        Say which table: --group with 1 to %1.\tحدد الطاولة: \u{2066}--group\u{2069} من 1 إلى %1.
        Say which votes a day has.\tعرض تصويتات يوم.
        Say which ways to vote there are, what a voter does, and when each fits.\tعرض طرق التصويت، وما يفعله المصوت، ومتى تناسب كل طريقة.
        Say which workshop: --workshop with one of %1.\tحدد الورشة: \u{2066}--workshop\u{2069} مع واحدة من %1.
        Say who did what, and when.\tعرض من فعل ماذا ومتى.
        Say who is in the directory, by name.\tعرض من في الدليل، حسب الاسم.
        Say who sits at which table.\tعرض من يجلس إلى أي طاولة.
        Say who: an id, or a name.\tاذكر من: معرفا أو اسما.
        Sealed: ballots and their receipts stand in the journal, in no order of casting (t shows them).\tمختوم: الأوراق والوصولات في السجل بدون ترتيب الإدلاء (\u{2066}t\u{2069} يعرضها).
        Seat a person at another table, or at none.\tإجلاس شخص إلى طاولة أخرى، أو بدون طاولة.
        Seat everybody\tتوزيع الجميع
        Seat everybody at as many tables as you say.\tتوزيع الجميع على عدد الطاولات الذي تحدده.
        Seat everybody who is here: categories spread, and people beside those they have not met.\tتوزيع كل الحاضرين: فئات متنوعة، ومع من لم يلتقوا بهم من قبل.
        Seat everybody who is here: categories spread, and with people they have not met.\tتوزيع كل الحاضرين: فئات متنوعة، ومع من لم يلتقوا بهم من قبل.
        Seat people at tables: assign, list, move, clear.\tتوزيع الناس على الطاولات: \u{2066}assign, list, move, clear\u{2069}.
        Seat the person in focus at the table whose number was begun.\tإجلاس الشخص المحدد إلى الطاولة التي بدأ رقمها.
        Seat the person in focus at the table with that number.\tإجلاس الشخص المحدد إلى الطاولة ذات هذا الرقم.
        Seat those who have no table; nobody who sits moves.\tتوزيع من لا طاولة لهم؛ ولا يتحرك من جلس.
        Seats\tالمقاعد
        Seats to fill; by default what the file says, or one.\tعدد المقاعد؛ وإلا ما يذكره الملف، أو واحد.
        Secret\tسري
        Secret poll %1 is closed, and its urn was never sealed.\tالتصويت السري %1 مغلق، ولم يختم صندوقه قط.
        Secret poll %1: the file has not been written anew since the urn was emptied. Open it once.\tالتصويت السري %1: لم تعد كتابة الملف منذ إفراغ الصندوق. افتحه مرة واحدة.
        Secret poll %1: the seal does not fit its ballots.\tالتصويت السري %1: الختم لا يطابق أوراقه.
        Section before\tالجزء السابق
        See '%1' for detailed help.\tمساعدة مفصلة: %1
        See one Arabic line in three ways, and choose the one that reads right.\tعرض سطر عربي بثلاث طرق، واختيار ما يقرأ منها صحيحا.
        See: %1.\tانظر: %1.
        Set a line aside for later.\tتأجيل مساهمة إلى وقت لاحق.
        Set aside\tمؤجلة
        Set aside for later\tمؤجل إلى وقت لاحق
        Set the line aside for later, or take it up again.\tتأجيل المساهمة إلى وقت لاحق، أو استرجاعها.
        Settings\tالإعدادات
        Settings are lines of one file, which is named in the answer: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) and language (its code, or workshop for what each workshop is held in). HALQA_BIDI, HALQA_DIGITS and HALQA_LANG go before the file, flags before both.\tالإعدادات أسطر ملف واحد يذكره الجواب: \u{2066}bidi (auto, visual, words, runs, terminal, off)\u{2069} و\u{2066}digits (western, arabic-indic)\u{2069} و\u{2066}language\u{2069} (رمز اللغة، أو \u{2066}workshop\u{2069} للغة كل ورشة). \u{2066}HALQA_BIDI\u{2069} و\u{2066}HALQA_DIGITS\u{2069} و\u{2066}HALQA_LANG\u{2069} تسبق الملف، والخيارات تسبقهما.
        Several winners\tعدة فائزين
        Share\tالنسبة
        Sheets for the tables to write on\tأوراق عمل الطاولات
        Shift everything that has not started, by minutes (less with -)\tتأخير كل ما لم ينطلق بعد، بالدقائق (التقديم بـ\u{2066}-\u{2069})
        Show all lines again.\tعرض كل المساهمات من جديد.
        Show all that is known of the person in focus.\tعرض كل ما يعرف عن الشخص المحدد.
        Show help information.\tعرض المساعدة.
        Show only the lines that hold what you type.\tعرض المساهمات التي تتضمن ما تكتبه فقط.
        Show subcommand help information.\tعرض مساعدة أمر فرعي.
        Show the version.\tعرض الإصدار.
        Side by side is for pdf and html; %1 has one language after another.\tجنبا إلى جنب ممكن في \u{2066}pdf\u{2069} و\u{2066}html\u{2069}؛ أما %1 فلغة بعد أخرى.
        Side by side stand two languages: name them with --lang fr --lang ar.\tجنبا إلى جنب تكون لغتان: اذكرهما بـ\u{2066}--lang fr --lang ar\u{2069}.
        Sides\tالأوجه
        Single ballots were keyed here. Withdraw them before you count numbers, or choose another source.\tتم هنا إدخال الأوراق واحدة واحدة. اسحبها قبل عد الأعداد، أو اختر مصدرا آخر.
        So far: %1.\tحتى الآن: %1.
        So many places down.\tعدد المواضع إلى الأسفل.
        So many places up.\tعدد المواضع إلى الأعلى.
        Some letters here are no %1. Save the file as UTF-8, or state its encoding.\tبعض الحروف هنا ليست %1. احفظ الملف بترميز \u{2066}UTF-8\u{2069}، أو صرح بترميزه.
        Somebody changed this line meanwhile: “%1”\tغير شخص آخر هذه المساهمة في هذه الأثناء: «%1»
        Somebody else changed this meanwhile. Nothing was written; look again, then repeat it.\tغيره شخص آخر في هذه الأثناء. لم يكتب شيء؛ تحقق ثم أعد المحاولة.
        Somebody new\tشخص جديد
        Somebody removed this line meanwhile. What stands in the field is a new one now.\tحذف شخص آخر هذه المساهمة في هذه الأثناء. ما في الخانة أصبح مساهمة جديدة.
        Somebody without invitation: name, organisation and category on one page. Who may be meant is offered first.\tشخص بدون دعوة: الاسم والهيئة والفئة في صفحة واحدة. ويقترح أولا من قد يكون المقصود.
        Something follows a closing quote here. Write a quote within quotes twice.\tشيء ما يلي علامة الإغلاق هنا. ضاعف علامة الاقتباس داخل النص المقتبس.
        Something is being made still. Wait for it, or stop it: Esc.\tهناك عمل ما زال جاريا. انتظر نهايته، أو أوقفه: \u{2066}Esc\u{2069}.
        Spent: %1\tالمصروف: %1
        Spreadsheet\tجدول بيانات
        Start\tالانطلاق
        Start an activity; another one that is running ends.\tبدء فقرة؛ وتنتهي الفقرة الجارية.
        Start the activity in focus, which ends the running one; or end it if it runs.\tبدء الفقرة المحددة، وبذلك تنتهي الجارية؛ أو إنهاؤها إن كانت جارية.
        State\tالحالة
        Status\tالحالة
        Status since\tالحالة منذ
        Stop what is being written or printed. What is on paper stays there.\tإيقاف الكتابة أو الطباعة. ما خرج على الورق يبقى.
        Stopped.\tتم الإيقاف.
        Stopped. If the printer had all of it already, it still comes out.\tأوقف. إن كانت الطابعة قد تسلمت كل شيء فستطبعه رغم ذلك.
        Stopped. Nothing was written.\tأوقف. لم يكتب شيء.
        Strength of the strongest path from left to above\tقوة أقوى مسار من السطر إلى العمود
        Sum a day up: who came, what the tables said, what was decided, who does what.\tخلاصة يوم: من حضر، وما قالته الطاولات، وما تقرر، ومن يفعل ماذا.
        Sum up all days of the workshop.\tخلاصة كل أيام الورشة.
        Summary\tالخلاصة
        Summary of all days here\tخلاصة كل الأيام هنا
        Summary of this day\tخلاصة هذا اليوم
        Table\tالطاولة
        Table %1\tالطاولة %1
        Table %1 differs from the journal: %2 rows too many, %3 missing.\tالجدول %1 يختلف عن السجل: أسطر زائدة %2، وناقصة %3.
        Table %1, row %2, refers to something that is not there.\tالجدول %1، السطر %2، يحيل على شيء غير موجود.
        Table %1.\tالطاولة %1.
        Table %1. Enter keeps the line.\tالطاولة %1. \u{2066}Enter\u{2069} يثبت المساهمة.
        Table %2, %1 person\tالطاولة %2، لا أحد\tالطاولة %2، شخص واحد\tالطاولة %2، شخصان\tالطاولة %2، %1 أشخاص\tالطاولة %2، %1 شخصا\tالطاولة %2، %1 شخص
        Table before\tالطاولة السابقة
        Table cards\tبطاقات الطاولات
        Tables\tالطاولات
        Tables %1\tالطاولات %1
        Tables of %1, evenly mixed.\tفي كل طاولة %1 أشخاص، بتوزيع متوازن.
        Tables of %1; %2 %3 to %4.\tعدد الأشخاص في كل طاولة %1؛ %2: من %3 إلى %4.
        Take a line up again that was set aside.\tاسترجاع مساهمة مؤجلة.
        Take a minute from the activity in focus.\tإنقاص دقيقة من الفقرة المحددة.
        Take all marks away.\tإزالة كل العلامات.
        Take an action up again that was done or dropped.\tاستئناف إجراء منجز أو ملغى.
        Take back\tسحب العدد
        Take back a person's invitation to a workshop.\tسحب دعوة شخص إلى ورشة.
        Take back the last thing that was done in a file.\tالتراجع عن آخر ما تم في ملف.
        Take back the number that stands there from this source.\tسحب العدد المسجل لهذا المصدر.
        Take back what you did last. The journal keeps both.\tالتراجع عن آخر ما قمت به. السجل يحتفظ بالاثنين.
        Take back: %1, %2?\tالتراجع عما يلي: %1، %2؟
        Take back: the count of --option, or everything from the source.\tسحب عد \u{2066}--option\u{2069}، أو كل ما جاء من المصدر.
        Take five minutes from the activity in focus.\tإنقاص خمس دقائق من الفقرة المحددة.
        Take the ballot in focus back; its code can be used again.\tسحب الورقة المحددة؛ ويمكن استعمال رمزها من جديد.
        Take the good rows even when others are refused or in doubt.\tأخذ السطور السليمة ولو كانت أخرى مرفوضة أو مشكوكا فيها.
        Take the line out of the list. The journal keeps it; u brings it back.\tحذف المساهمة من اللائحة. السجل يحتفظ بها؛ والمفتاح \u{2066}u\u{2069} يعيدها.
        Take the text word for word, also what stands behind an @.\tأخذ النص حرفيا، حتى ما بعد \u{2066}@\u{2069}.
        Take this roster\tأخذ هذه اللائحة
        Take this roster? %1\tهل تؤخذ هذه اللائحة؟ %1
        Taken back: %1.\tتم التراجع عن: %1.
        Takes on\tيلتزم بـ
        Telephone\tالهاتف
        Telephone of a new person.\tهاتف الشخص الجديد.
        Telephone or mail\tالهاتف أو البريد
        Tell only of these: names with commas between them.\tالحديث عن هذه فقط: أسماء بينها فواصل.
        Terminal\tالطرفية
        Terminals treat Arabic differently. Right is where letters are joined and words run from right to left.\tتختلف الطرفيات في عرض العربية. السطر الصحيح حروفه متصلة وكلماته من اليمين إلى اليسار.
        Text\tنص
        Text in %1, cells between “%2”.\tنص بترميز %1، تفصل بين خاناته «%2».
        Text, Markdown, HTML and JSON go to standard output, or into a file with --output. A PDF, a spreadsheet and CSV (a folder with a file for each table) go into a file beside you, named after city and day. Without --format, the name that --output gives says which form it is. With --lang given twice, the paper is in both languages, one after the other, or --side-by-side. With --sections it tells only of what you name, with --without of everything else: --sections attendance,decisions.\tالنص وMarkdown وHTML وJSON تذهب إلى المخرج القياسي، أو إلى ملف بـ\u{2066}--output\u{2069}. أما PDF والجدول وCSV (مجلد فيه ملف لكل جدول) فتذهب إلى ملف بجانبك يحمل اسم المدينة واليوم. ودون \u{2066}--format\u{2069} يدل الاسم الذي يعطيه \u{2066}--output\u{2069} على الصيغة. وإذا أعطي \u{2066}--lang\u{2069} مرتين كانت الورقة باللغتين، واحدة بعد أخرى، أو \u{2066}--side-by-side\u{2069}. مع \u{2066}--sections\u{2069} لا تتحدث إلا عما تسميه، ومع \u{2066}--without\u{2069} عن كل ما سواه: \u{2066}--sections attendance,decisions\u{2069}.
        That makes %1 ballots, but %2 people are here.\tعدد أوراق التصويت %1، بينما الحضور %2.
        That makes %1 dots on option %2, but the people who are here may put %3 there.\tعدد النقط على الخيار %2 هو %1، بينما يمكن للحاضرين وضع %3 عليه.
        That makes %1 dots, but the ballots that were counted carry %2.\tعدد النقط %1، بينما تحمل الأوراق المعدودة %2.
        That makes %1 dots, but the people who are here have %2.\tعدد النقط %1، بينما للحاضرين %2.
        That makes %1 votes for option %2 on %3 ballots.\tعدد أصوات الخيار %2 هو %1، بينما عدد الأوراق %3.
        That makes %1 votes for option %2, but %3 people are here.\tعدد أصوات الخيار %2 هو %1، بينما الحضور %3.
        That makes %1 votes on %2 ballots.\tعدد الأصوات %1، بينما عدد الأوراق %2.
        That makes %1 votes, but %2 people are here.\tعدد الأصوات %1، بينما الحضور %2.
        The action before.\tالإجراء السابق.
        The actions that people took on: list them; done, drop, reopen.\tالإجراءات التي تم الالتزام بها: \u{2066}list, done, drop, reopen\u{2069}.
        The activity above.\tالفقرة التي فوقها.
        The activity before in which lines are written.\tالفقرة السابقة التي تدون فيها المساهمات.
        The activity below.\tالفقرة التي تحتها.
        The activity has ended. Resume it first.\tانتهت الفقرة. استأنفها أولا.
        The activity has not started.\tلم تنطلق الفقرة بعد.
        The activity in which it is taken (otherwise the one that is running).\tالفقرة التي يجرى فيها (وإلا فالجارية).
        The activity, by the script's id (otherwise the one that is running).\tالفقرة، بمعرفها في ملف البرنامج (وإلا فالجارية).
        The activity, by the script's id.\tالفقرة، بمعرفها في ملف البرنامج.
        The activity, where the reference does not say it.\tالفقرة، إن لم يذكرها المرجع.
        The answer cannot be written: %1. Look at where standard output goes.\tتتعذر كتابة الجواب: %1. تحقق من وجهة المخرج القياسي.
        The arrival of %1 is taken back.\tألغي حضور %1.
        The ballot keyed after; after the last one, a new one.\tالورقة التي أدخلت بعدها؛ وبعد الأخيرة ورقة جديدة.
        The ballot keyed before, to correct it or take it back.\tالورقة التي أدخلت قبلها، لتصحيحها أو سحبها.
        The category of all voters of this pile.\tفئة كل المصوتين في هذه الرزمة.
        The category, by the script's id.\tالفئة، بمعرفها في ملف البرنامج.
        The cities side by side\tالمدن جنبا إلى جنب
        The city.\tالمدينة.
        The clock says %1, but the last entry was made at %2. Set the clock.\tالساعة تشير إلى %1، لكن آخر تدوين كان في %2. اضبط الساعة.
        The code %1 was not issued for this poll. Look at the paper again.\tالرمز %1 لم يسلم لهذا التصويت. راجع الورقة.
        The code on the paper; others on this machine can see it, so leave it out.\tرمز الورقة؛ يمكن لغيرك على هذا الجهاز أن يراه، فلا تذكره هنا.
        The codes whose papers have not been keyed, in the order of the sheet.\tرموز الأوراق التي لم يتم إدخالها، حسب ترتيب الورقة المطبوعة.
        The column “%1” is not known and was left out.\tالعمود «%1» غير معروف وتم تركه.
        The console needs a terminal. Without one, use the commands: halqa --help\tتحتاج الشاشة إلى طرفية. بدونها استعمل الأوامر: \u{2066}halqa --help\u{2069}
        The count, step by step\tالعد خطوة بخطوة
        The day by the clock\tاليوم ساعة بساعة
        The day has a poll “%1” already. Choose another id.\tفي اليوم تصويت «%1» من قبل. اختر معرفا آخر.
        The day in hand\tاليوم في ورقة
        The day to open, by its number or the script's id.\tاليوم المطلوب فتحه، برقمه أو بمعرفه في ملف البرنامج.
        The day, by its number or the script's id (otherwise the only one, or today).\tاليوم، برقمه أو بمعرفه في ملف البرنامج (وإلا فالوحيد، أو اليوم الحالي).
        The digits of numbers and times: western or arabic-indic.\tأرقام الأعداد والأوقات: \u{2066}western\u{2069} أو \u{2066}arabic-indic\u{2069}.
        The digits of what is printed: western or arabic-indic.\tأرقام ما يطبع: \u{2066}western\u{2069} أو \u{2066}arabic-indic\u{2069}.
        The directory: list, find, add, edit, invite, uninvite, remove.\tالدليل: \u{2066}list, find, add, edit, invite, uninvite, remove\u{2069}.
        The e-mail address.\tالعنوان الإلكتروني.
        The environment's %1: %2\tمتغير البيئة %1: %2
        The file\tالملف
        The file can be read again.\tأصبح الملف مقروءا من جديد.
        The file ends within a letter. It may have been cut off.\tينتهي الملف وسط حرف. ربما كان مبتورا.
        The file holds a programme already.\tفي الملف برنامج من قبل.
        The file of another programme has taken the place of this one. Leave, and look where it came from.\tحل ملف برنامج آخر محل هذا الملف. غادر وابحث من أين أتى.
        The file of ballots.\tملف الأوراق.
        The file to make.\tالملف المطلوب إنشاؤه.
        The file to write to, or a folder with a / at its end (otherwise a file named after city and day).\tالملف المراد كتابته، أو مجلد في آخره \u{2066}/\u{2069} (وإلا فملف يحمل اسم المدينة واليوم).
        The file to write to; - for standard output.\tالملف المطلوب كتابته؛ \u{2066}-\u{2069} للمخرج القياسي.
        The first action.\tأول إجراء.
        The first activity of a day needs the time at which it starts, such as at: \"08:30\".\tتحتاج أول فقرة في اليوم إلى وقت انطلاقها، مثل \u{2066}at: \"08:30\"\u{2069}.
        The first counter is done with %1. Now the second one counts, who has not seen these numbers.\tأنهى الفاحص الأول العد (%1). الآن يعد الثاني الذي لم ير هذه الأعداد.
        The first line.\tأول مساهمة.
        The first person.\tأول شخص.
        The first rows:\tالسطور الأولى:
        The folder %1 cannot be looked at.\tلا يمكن فتح المجلد %1.
        The folder for the copies (otherwise this file's own below $XDG_STATE_HOME).\tمجلد النسخ (وإلا فمجلد هذا الملف داخل \u{2066}$XDG_STATE_HOME\u{2069}).
        The heading is on line %1.\tالعناوين في السطر %1.
        The heading stands here again; the row was left out.\tتتكرر العناوين هنا؛ ترك السطر جانبا.
        The id of a vote is of small letters, digits and hyphens: first-measures.\tمعرف التصويت من حروف صغيرة وأرقام وشرطات: \u{2066}first-measures\u{2069}.
        The id of the new vote (otherwise that of the first, and a number).\tمعرف التصويت الجديد (وإلا فمعرف الأول متبوعا برقم).
        The id of the new vote.\tمعرف التصويت الجديد.
        The journal is sound: halqa verify %1 --rebuild NEW.halqa makes a new file from it.\tالسجل سليم: ينشئ \u{2066}halqa verify %1 --rebuild NEW.halqa\u{2069} ملفا جديدا منه.
        The journal keeps what stood there before. Of a secret vote nothing is shown before it is closed.\tالسجل يحتفظ بما كان قبل. لا يعرض شيء من تصويت سري قبل إغلاقه.
        The journal’s head, with all that was in the urn: %1\tرأس السجل، مع كل ما كان في الصندوق: %1
        The language of the answer (otherwise the workshop's); papers take several.\tلغة الجواب (وإلا فلغة الورشة)؛ والوثائق تقبل عدة لغات.
        The language of the screen (otherwise the workshop's).\tلغة الشاشة (وإلا فلغة الورشة).
        The language of the screen: %1.\tلغة الشاشة: %1.
        The language of what is printed, by its code: fr.\tلغة ما يكتب، برمزها: \u{2066}fr\u{2069}.
        The languages, as codes: ar,fr.\tاللغات برموزها: \u{2066}ar,fr\u{2069}.
        The last action.\tآخر إجراء.
        The last day of this workshop.\tكان هذا آخر يوم في هذه الورشة.
        The last line.\tآخر مساهمة.
        The last person.\tآخر شخص.
        The letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8, or add --mend.\tحروف هذا الملف تالفة من قبل: «%1» كانت «%2». أعد تصديره بصيغة UTF-8، أو أضف --mend.
        The line above.\tالمساهمة التي فوقها.
        The line before.\tالمساهمة السابقة.
        The line below; after the last one, write on.\tالمساهمة التي تحتها؛ وبعد الأخيرة متابعة الكتابة.
        The line of the heading, 0 for none (otherwise it is found).\tسطر العناوين، و0 إن لم يكن (وإلا فإنه يبحث عنه).
        The line that stays: a reference or an id.\tالمساهمة التي تبقى: مرجع أو معرف.
        The line was not kept. Backspace corrects it, Esc drops it.\tلم يحتفظ بالسطر. مفتاح الحذف للخلف يصححه، و\u{2066}Esc\u{2069} يتركه.
        The line: a reference such as fuel:2:3, or an id.\tالمساهمة: مرجع مثل \u{2066}fuel:2:3\u{2069}، أو معرف.
        The lines of a day: list, edit, park, merge, move, remove.\tمساهمات يوم: \u{2066}list, edit, park, merge, move, remove\u{2069}.
        The lines.\tالمساهمات.
        The list on paper: to look at, to print, to write to a file.\tاللائحة على الورق: للنظر والطباعة والكتابة في ملف.
        The locale is not UTF-8, so no Arabic can be shown. Try: LC_ALL=C.UTF-8 halqa\tالإعداد المحلي ليس \u{2066}UTF-8\u{2069}، فلا يمكن عرض العربية. جرب: \u{2066}LC_ALL=C.UTF-8 halqa\u{2069}
        The lowest grade\tأدنى درجة
        The marked lines become the options, in the order in which they were marked.\tتصبح المساهمات المؤشر عليها خيارات، حسب ترتيب التأشير.
        The most frequent answer was %1, with %2 (%3).\tالجواب الأكثر ورودا هو %1، وله %2 (%3).
        The most frequent answer was %1, with %2.\tالجواب الأكثر ورودا هو %1، وله %2.
        The most frequent answers were %1, with %2 each.\tالأجوبة الأكثر ورودا هي %1، ولكل منها %2.
        The motion is blocked.\tتم منع المقترح.
        The motion is carried.\tتمت المصادقة على المقترح.
        The motion is rejected.\tتم رفض المقترح.
        The motion is tied.\tتعادل في المقترح.
        The name as it is to be; the one before stays as another spelling.\tالاسم الجديد؛ ويبقى السابق كتابة أخرى.
        The name, as the person writes it.\tالاسم كما يكتبه الشخص.
        The next action.\tالإجراء التالي.
        The next activity in which lines are written; one that has begun meanwhile first.\tالفقرة التالية التي تدون فيها المساهمات؛ وأولها التي بدأت في هذه الأثناء.
        The next kind of line. What somebody took on stays an action.\tالنوع التالي للمساهمة. وما التزم به شخص يبقى إجراء.
        The next kind of line: idea, barrier, need, offer, action, question.\tالنوع التالي: فكرة، عائق، حاجة، عرض، إجراء، سؤال.
        The next line.\tالمساهمة التالية.
        The next option.\tالخيار التالي.
        The next person found.\tالشخص التالي في النتائج.
        The next person.\tالشخص التالي.
        The next prompt.\tالمحور التالي.
        The next table.\tالطاولة التالية.
        The number of a ballot that was keyed twice or is none.\tرقم ورقة أدخلت مرتين، أو ليست ورقة.
        The number of a ballot that was keyed wrongly; LINE is what stands on it.\tرقم ورقة أدخلت خطأ؛ \u{2066}LINE\u{2069} ما كتب فيها.
        The number of a note that is taken back.\tرقم الملاحظة التي تسحب.
        The number of an option that does not go on; several times.\tرقم خيار لا ينتقل؛ ويمكن تكراره.
        The option before.\tالخيار السابق.
        The option that the one number is for, from 1; a motion's are 1 yes, 2 no, 3 abstain; of a consent scale, the grade.\tالخيار الذي يعود إليه العدد، ابتداء من 1؛ للمقترح 1 نعم، 2 لا، 3 امتناع؛ ولسلم الموافقة الدرجة.
        The options, in order.\tالخيارات بالترتيب.
        The paper could not be made: there is not enough memory or room on the disk.\tتعذر إعداد الوثيقة: لا تكفي الذاكرة أو المساحة على القرص.
        The paper is being made.\tالوثيقة قيد الإعداد.
        The papers of this vote carry codes: add --code, or say who voted with --voter.\tلأوراق هذا التصويت رموز: أضف \u{2066}--code\u{2069}، أو اذكر من صوت بـ\u{2066}--voter\u{2069}.
        The percentage is of the people invited; who came before came on an earlier day, in any city.\tالنسبة من المدعوين؛ و«سبق لهم الحضور» تعني في يوم سابق، في أي مدينة.
        The person before.\tالشخص السابق.
        The person found before.\tالشخص السابق في النتائج.
        The person goes home.\tينصرف الشخص.
        The person goes home. The same keys again confirm it.\tالشخص يغادر. المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        The person in focus stands up from the table.\tيقوم الشخص المحدد من الطاولة.
        The person who went home comes back.\tكان الشخص قد غادر وعاد.
        The person: an id, or a name.\tالشخص: معرف أو اسم.
        The poll has no options yet. Harvest lines into it, or give it options.\tليس للتصويت خيارات بعد. اختر من المساهمات أو اكتب خيارات.
        The poll is closed. Reopen it first.\tالتصويت مغلق. أعد فتحه أولا.
        The poll is not open yet. Open it first.\tلم يفتح التصويت بعد. افتحه أولا.
        The poll is not secret. Key its ballots as usual.\tالتصويت ليس سريا. أدخل أوراقه كالعادة.
        The poll is open. From now on its rules stand: %1.\tالتصويت مفتوح. من الآن قواعده ثابتة: %1.
        The poll is open: its rules and options stand. Close it first.\tالتصويت مفتوح: قواعده وخياراته ثابتة. أغلقه أولا.
        The poll is secret: its ballots are cast by code, and nothing else is counted.\tالتصويت سري: لكل ورقة رمز، ولا يعد شيء آخر.
        The poll, by the script's id; or as activity/poll.\tالتصويت، بمعرفه في ملف البرنامج؛ أو على شكل فقرة/تصويت.
        The printing system (CUPS) does not run on this machine. Start it (sudo systemctl start cups), or write the PDF to a file and print it elsewhere.\tنظام الطباعة (\u{2066}CUPS\u{2069}) لا يعمل على هذا الحاسوب. شغله (\u{2066}sudo systemctl start cups\u{2069})، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        The printing system does not answer (%1). Look whether CUPS runs, or write the PDF to a file.\tنظام الطباعة لا يجيب (%1). تحقق من أن \u{2066}CUPS\u{2069} يعمل، أو اكتب \u{2066}PDF\u{2069} في ملف.
        The programme's file.\tملف البيانات.
        The prompt before.\tالمحور السابق.
        The prompt “%1” comes after this vote. Vote on what has been written before.\tالمحور «%1» يأتي بعد هذا التصويت. يكون التصويت على ما كتب قبله.
        The prompt, by the script's id; not needed where there is one.\tالمحور، بمعرفه في ملف البرنامج؛ لا حاجة إليه إن كان واحدا.
        The question and the bars alone, for the whole room. Any key comes back.\tالسؤال والأعمدة وحدها للقاعة كلها. أي مفتاح يعيدك.
        The quorum of %1 was not reached.\tلم يكتمل النصاب (%1).
        The quorum of %1 was reached.\tاكتمل النصاب (%1).
        The result cannot be written as JSON. Ask for it as text.\tتتعذر كتابة النتيجة بصيغة \u{2066}JSON\u{2069}. اطلبها نصا.
        The room took %1 vote.\tلم تصوت القاعة.\tصوتت القاعة مرة واحدة.\tصوتت القاعة مرتين.\tصوتت القاعة %1 مرات.\tصوتت القاعة %1 مرة.\tصوتت القاعة %1 مرة.
        The room voted on %1: %2\tصوتت القاعة على %1: %2
        The roster or the directory has changed meanwhile. Look at it again.\tتغيرت اللائحة أو الدليل في هذه الأثناء. انظر إليها من جديد.
        The roster; - for standard input.\tاللائحة؛ \u{2066}-\u{2069} للمدخل القياسي.
        The row on that line is somebody else than whom it may be; all for every row in doubt; repeatable.\tالسطر يخص شخصا آخر غير من يحتمل؛ و\u{2066}all\u{2069} لكل السطور المشكوك فيها؛ يمكن التكرار.
        The row on that line is this person: an id, or the line of an earlier row; repeatable.\tالسطر يخص هذا الشخص: معرف، أو رقم سطر سابق؛ يمكن التكرار.
        The rule %1 does not take “%2”; it takes %3.\tالقاعدة %1 لا تقبل «%2»؛ بل تقبل %3.
        The rule %1 has an option of its own: %2.\tللقاعدة %1 خيار خاص بها: %2.
        The rule %1 is stated twice.\tالقاعدة %1 مذكورة مرتين.
        The run sheet: list, start, end, resume, extend, shift.\tبرنامج اليوم: \u{2066}list, start, end, resume, extend, shift\u{2069}.
        The same as halqa tally says of a file of ballots; options are called by their numbers. Hands and stickers, of which there are no ballots, are in show.\tكما يقول \u{2066}halqa tally\u{2069} عن ملف أوراق؛ والخيارات بأرقامها. الأيدي والنقط، وليس لها أوراق، في \u{2066}show\u{2069}.
        The script has no categories.\tليس في ملف البرنامج فئات.
        The script has no category “%1”. It was kept as written.\tليس في ملف البرنامج فئة «%1». تم إبقاؤها كما كتبت.
        The script of keys; - for standard input.\tسلسلة المفاتيح؛ \u{2066}-\u{2069} للمدخل القياسي.
        The script.\tملف البرنامج.
        The seal does not fit the ballots: this is not what was in the urn. Look with halqa verify.\tالختم لا يطابق أوراق التصويت: ليس هذا ما كان في الصندوق. تحقق بواسطة \u{2066}halqa verify\u{2069}.
        The second round of %1.\tالدور الثاني للتصويت %1.
        The share is of\tالنسبة محسوبة من
        The sheet to read, by its name or number (otherwise the one that lists people).\tالورقة المطلوبة، باسمها أو رقمها (وإلا فالتي تضم الأشخاص).
        The spreadsheet does not show this row. It was taken all the same.\tلا يظهر جدول البيانات هذا السطر. أخذ رغم ذلك.
        The survey has not brought any answers.\tلم يتلق الاستبيان أي جواب.
        The system has no memory or no files left. Close other programs, then try again.\tلم تبق في النظام ذاكرة أو ملفات. أغلق برامج أخرى ثم أعد المحاولة.
        The table before.\tالطاولة السابقة.
        The table to the left.\tالطاولة على اليسار.
        The table to the right.\tالطاولة على اليمين.
        The table with that number; it stays yours, also after a restart.\tالطاولة التي تحمل هذا الرقم؛ تبقى طاولتك حتى بعد إعادة التشغيل.
        The table, from 1; 0 for none (otherwise one where people are few).\tالطاولة، ابتداء من 1؛ و0 بدون طاولة (وإلا فطاولة قليلة الأشخاص).
        The table, from 1; 0 for none.\tالطاولة، من 1؛ و0 بدون طاولة.
        The table, from 1; not needed where there is one circle.\tالطاولة، من 1؛ لا حاجة إليها حين تكون حلقة واحدة.
        The tables have not written anything yet (F5). Their lines will stand here; e writes an option.\tلم تكتب الطاولات شيئا بعد (\u{2066}F5\u{2069}). ستظهر مساهماتها هنا؛ و\u{2066}e\u{2069} يكتب خيارا.
        The tables have not written anything yet.\tلم تكتب الطاولات شيئا بعد.
        The tables of %1 are cleared.\tأفرغت طاولات %1.
        The tables of another activity of the day.\tطاولات فقرة أخرى من اليوم.
        The telephone.\tالهاتف.
        The terminal “%1” cannot move its cursor. Try: TERM=xterm-256color halqa\tالطرفية «%1» لا تستطيع تحريك مؤشرها. جرب: \u{2066}TERM=xterm-256color halqa\u{2069}
        The text as it is to be; none to leave it.\tالنص الجديد؛ وبدونه يبقى كما هو.
        The text as you saw it: when the line says something else by now, nothing is done.\tالنص كما رأيته: إن صارت المساهمة تقول غيره فلا يفعل شيء.
        The text in “%1” is missing.\tينقص النص بلغة «%1».
        The time that is left, in letters for the whole room. Any key comes back.\tالوقت المتبقي بحروف كبيرة للقاعة كلها. أي مفتاح يعيدك.
        The time that the clock shows at first: 2026-12-01T08:30 (otherwise now).\tالوقت الذي تبدأ به الساعة: \u{2066}2026-12-01T08:30\u{2069} (وإلا الآن).
        The two counters differ on option %1. Count it again, both of you.\tاختلف الفاحصان في الخيار %1. أعيدا عده معا.
        The two counters differ on option %1. Count it again, both of you: type the number, then a for the other counter.\tاختلف الفاحصان في الخيار %1. أعيدا عده معا: اكتب العدد، ثم \u{2066}a\u{2069} للفاحص الآخر.
        The urn of this poll was emptied and sealed. Nothing about it can be changed.\tتم إفراغ صندوق هذا التصويت وختمه. لا يمكن تغيير شيء فيه.
        The value is missing: %1.\tتنقص القيمة: %1.
        The vote is open; nothing has been counted yet.\tالتصويت مفتوح؛ لم يتم عد أي شيء بعد.
        The vote is secret, and a command line stays in the shell's history: leave code and ballot out; they are asked for, or read from standard input as CODE LINE.\tالتصويت سري، وسطر الأوامر يبقى في سجل الأوامر: لا تذكر الرمز ولا الورقة؛ يطلبان منك، أو يقرآن من الإدخال القياسي بصيغة \u{2066}CODE LINE\u{2069}.
        The vote is secret: leave --voter and --category out.\tالتصويت سري: احذف \u{2066}--voter\u{2069} و\u{2066}--category\u{2069}.
        The vote is secret: nothing of it is known before it is closed.\tالتصويت سري: لا يعرف عنه شيء قبل إغلاقه.
        The vote is secret: the code on the paper is needed as well.\tالتصويت سري: يلزم أيضا رمز الورقة.
        The vote is still open; these are the counts so far.\tما زال التصويت مفتوحا؛ هذا هو العد إلى الآن.
        The vote was secret. Hash over the ballots, sorted by their random keys: %1\tكان التصويت سريا. بصمة أوراق التصويت مرتبة حسب مفاتيحها العشوائية: %1
        The voter's category (otherwise that of --voter).\tفئة المصوت (وإلا ففئة \u{2066}--voter\u{2069}).
        The votes alone meet the quotas: %1.\tالأصوات وحدها تحترم الحصص: %1.
        The votes of %1 go on: %2.\tإعادة توزيع أصوات الخيار %1: %2.
        The votes of %1 go on: %2; %3 name nobody else.\tإعادة توزيع أصوات الخيار %1: %2؛ بدون اختيار آخر: %3.
        The votes of %1 name nobody else: %2.\tأصوات الخيار %1 بدون اختيار آخر: %2.
        The votes of the option in focus, from the source that is counted.\tأصوات الخيار المحدد، من المصدر الجاري عده.
        The walk-in is somebody new, whoever of the directory may be meant.\tالشخص جديد، وإن كان يمكن أن يقصد أحد من الدليل.
        The whole room\tالقاعة كلها
        The whole summary is with the organiser\tالخلاصة الكاملة عند المنظم
        The workshop that everybody on it is invited to, by the script's id.\tالورشة التي يدعى إليها الجميع، بمعرفها في ملف البرنامج.
        The workshop to open, by the script's id: fes.\tالورشة المطلوب فتحها، بمعرفها في ملف البرنامج: \u{2066}fes\u{2069}.
        The workshop, by the script's id.\tالورشة، بمعرفها في ملف البرنامج.
        The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).\tالورشة، بمعرفها في ملف البرنامج: \u{2066}fes\u{2069} (وإلا فالوحيدة، أو ورشة اليوم).
        Theme\tالموضوع
        There are keys and values here; expected %1.\tهنا مفاتيح وقيم؛ المنتظر: %1.
        There are no digits %1; there are western, arabic-indic.\tلا أرقام باسم %1؛ هناك \u{2066}western\u{2069} و\u{2066}arabic-indic\u{2069}.
        There are no polls here. Make one: halqa poll FILE create CODE.\tلا تصويتات هنا. أنشئ واحدا: \u{2066}halqa poll FILE create CODE\u{2069}.
        There are no such actions.\tلا توجد إجراءات كهذه.
        There are no such lines.\tلا توجد مساهمات كهذه.
        There is %1 column, but this row has %2 cells. Put a text that holds the separator in quotes.\tلا أعمدة، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك عمود واحد، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك عمودان، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 أعمدة، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 عمودا، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 عمود، لكن في هذا السطر %2 خانات. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.
        There is a list here; expected %1.\tهنا لائحة؛ المنتظر: %1.
        There is a zero byte here. This is not a text; export the roster again.\tهنا بايت صفري. هذا ليس نصا؛ صدر اللائحة من جديد.
        There is no %1 on this scale; there are %2 to %3.\tلا توجد الدرجة %1 في هذا السلم؛ الدرجات من %2 إلى %3.
        There is no activity “%1”; this day has %2.\tلا توجد فقرة «%1»؛ في هذا اليوم %2.
        There is no ballot %1. See: halqa poll FILE ballots %2.\tلا توجد الورقة %1. انظر: \u{2066}halqa poll FILE ballots %2\u{2069}.
        There is no category “%1”; the script has %2.\tلا توجد فئة «%1»؛ في ملف البرنامج %2.
        There is no day “%1”; this workshop has %2.\tلا يوجد يوم «%1»؛ في هذه الورشة %2.
        There is no encoding %1; there are utf-8, latin1.\tلا يوجد ترميز %1؛ الموجود \u{2066}utf-8, latin1\u{2069}.
        There is no file yet. Make one: halqa new FILE --script eco-hammam\tلا يوجد ملف بعد. أنشئ واحدا: \u{2066}halqa new FILE --script eco-hammam\u{2069}
        There is no heading.\tلا يوجد سطر عناوين.
        There is no language %1; there are %2.\tلا توجد لغة %1؛ توجد %2.
        There is no layout %1; there are %2.\tلا توجد هيئة %1؛ توجد %2.
        There is no line %1 that could be the heading.\tلا يوجد سطر %1 يمكن أن يكون سطر العناوين.
        There is no line to mark. Press e to write an option in your own words.\tلا مساهمة للتأشير عليها. اضغط \u{2066}e\u{2069} لكتابة خيار بعباراتك.
        There is no line yet. Type one and press Enter.\tلا توجد مساهمة بعد. اكتب واحدة ثم اضغط \u{2066}Enter\u{2069}.
        There is no line “%1” on this day. See the references: halqa line FILE list.\tلا توجد مساهمة «%1» في هذا اليوم. انظر المراجع: \u{2066}halqa line FILE list\u{2069}.
        There is no method %1; --methods lists them.\tلا توجد طريقة %1؛ \u{2066}--methods\u{2069} يعرض الطرق.
        There is no name in this row.\tلا اسم في هذا السطر.
        There is no note %1. See: halqa poll FILE reservation %2.\tلا توجد الملاحظة %1. انظر: \u{2066}halqa poll FILE reservation %2\u{2069}.
        There is no number from this source to take back.\tلا عدد من هذا المصدر لسحبه.
        There is no option %1.\tلا يوجد خيار %1.
        There is no poll “%1”; here are %2.\tلا يوجد تصويت «%1»؛ الموجود هنا %2.
        There is no printer “%1”; there are: %2.\tلا توجد طابعة «%1»؛ الموجود: %2.
        There is no programme in this file yet.\tلا برنامج في هذا الملف بعد.
        There is no prompt “%1” on this day.\tلا يوجد محور «%1» في هذا اليوم.
        There is no prompt “%1”; this activity has %2.\tلا يوجد محور «%1»؛ في هذه الفقرة %2.
        There is no quorum.\tلم يكتمل النصاب.
        There is no row on line %1 of %2.\tلا أحد في السطر %1 من %2.
        There is no rule “%1”; there are %2.\tلا توجد قاعدة «%1»؛ الموجود: %2.
        There is no script in this file. It begins with “halqa: 1”.\tلا برنامج في هذا الملف. يبدأ بـ«\u{2066}halqa: 1\u{2069}».
        There is no script “%1”, and none is installed. Give a path: --script my.yaml.\tلا يوجد ملف برنامج «%1»، ولا شيء مثبت. أعط مسارا: \u{2066}--script my.yaml\u{2069}.
        There is no script “%1”; there are: %2. See: halqa new --list.\tلا يوجد ملف برنامج «%1»؛ الموجود: %2. انظر: \u{2066}halqa new --list\u{2069}.
        There is no setting “%1”. There are: %2.\tلا يوجد إعداد «%1». الموجود: %2.
        There is no sheet “%1”; there are %2.\tلا توجد ورقة «%1»؛ توجد %2.
        There is no such day in this file.\tلا يوجد هذا اليوم في هذا الملف.
        There is no such option: the poll has 1.\tلا يوجد هذا الخيار: ليس للتصويت خيارات.\tلا يوجد هذا الخيار: للتصويت خيار واحد.\tلا يوجد هذا الخيار: للتصويت خياران.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.
        There is no such table: this activity has 1.\tلا توجد هذه الطاولة: ليس للفقرة طاولات.\tلا توجد هذه الطاولة: للفقرة طاولة واحدة.\tلا توجد هذه الطاولة: للفقرة طاولتان.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.
        There is no workshop “%1” in this script.\tلا توجد ورشة «%1» في ملف البرنامج.
        There is no workshop “%1”; this file has %2.\tلا توجد ورشة «%1»؛ في هذا الملف %2.
        There is none.\tلا توجد.
        There is nothing here; expected %1.\tلا شيء هنا؛ المنتظر: %1.
        There is nothing in this file.\tلا شيء في هذا الملف.
        There is nothing left to decide: one option has more than half, or none is left to meet it.\tلم يبق ما يحسم: حصل خيار على أكثر من النصف، أو لم يبق خيار آخر أمامه.
        There is nothing to stand on this sheet.\tلا شيء يوضع في هذه الورقة.
        There is nothing to take back.\tلا شيء يمكن التراجع عنه.
        There is nothing to take: everybody is known and invited.\tلا شيء يؤخذ: الجميع معروفون ومدعوون.
        There is nothing to tell yet of %1.\tلا شيء يقال بعد عن: %1.
        These ballots cannot be counted so. Look at the rules and the options of the poll.\tلا يمكن عد هذه الأوراق هكذا. تحقق من قواعد التصويت وخياراته.
        These days would lie after the year 9999.\tستقع هذه الأيام بعد سنة 9999.
        These tables have written %1 line already. Seat everybody anew?\tلم تكتب هذه الطاولات شيئا بعد. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات مساهمة واحدة. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات مساهمتين. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمات. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمة. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمة. هل تعيد توزيع الجميع؟
        They replace the options it had. LINE is a reference such as fuel:2:3 (see halqa line FILE list), or an id.\tتعوض خياراته السابقة. \u{2066}LINE\u{2069} مرجع مثل \u{2066}fuel:2:3\u{2069} (انظر \u{2066}halqa line FILE list\u{2069})، أو معرف.
        This activity has ended. Press r to go on with it.\tانتهت هذه الفقرة. اضغط \u{2066}r\u{2069} لاستئنافها.
        This activity has no prompts, so no lines are written in it.\tليس في هذه الفقرة محاور، فلا تدون فيها مساهمات.
        This activity is held in one circle, without tables.\tهذه الفقرة في حلقة واحدة، بدون طاولات.
        This activity would end after midnight.\tستنتهي هذه الفقرة بعد منتصف الليل.
        This cannot be done there now.\tلا يمكن القيام بذلك هناك الآن.
        This day has no activities.\tليس في هذا اليوم فقرات.
        This day has no vote. Make one, or print blank ballot papers for one that comes up.\tلا تصويت في هذا اليوم. أنشئ واحدا، أو اطبع أوراق تصويت فارغة لما قد يأتي.
        This day is today.\tهذا هو يومنا الحالي.
        This file can only be read: look at everything and print it, nothing is kept.\tهذا الملف للقراءة فقط: انظر إلى كل شيء واطبعه، ولا يحفظ شيء.
        This is a spreadsheet of another kind. Open it and save it as XLSX or CSV, then import that.\tهذا جدول بيانات من نوع آخر. افتحه واحفظه بصيغة XLSX أو CSV، ثم استورده.
        This is day %1 by its number but day %2 by its place.\tهذا اليوم %1 برقمه، لكنه اليوم %2 بموضعه.
        This is done and kept; only the answer cannot be written: %1. Do not repeat the command.\tتم هذا وحفظ؛ الجواب وحده تتعذر كتابته: %1. لا تعد الأمر.
        This is due by %1: as another kind it would leave the actions. Take the date away first.\tالأجل هو %1: بنوع آخر تخرج من الإجراءات. احذف الأجل أولا.
        This is larger than any roster: more than %1 million bytes.\tهذا أكبر من أي لائحة: أكثر من %1 مليون بايت.
        This is larger than any script.\tهذا أكبر من أي ملف برنامج.
        This is missing: %1.\tينقص: %1.
        This is nested deeper than any script.\tهذا متداخل أعمق من أي ملف برنامج.
        This is no setting. Write a name, = and a value: bidi = auto.\tهذا ليس إعدادا. اكتب اسما ثم = ثم قيمة: \u{2066}bidi = auto\u{2069}.
        This is no table. Export the roster as XLSX or CSV.\tهذا ليس جدولا. صدر اللائحة بصيغة XLSX أو CSV.
        This is not UTF-8 text. Save the file as UTF-8.\tهذا ليس نصا بترميز \u{2066}UTF-8\u{2069}. احفظ الملف بترميز \u{2066}UTF-8\u{2069}.
        This is not YAML: %1.\tهذا ليس \u{2066}YAML\u{2069}: %1.
        This is not a date. Write it as year-month-day: 2026-12-31.\tهذا ليس تاريخا. اكتبه سنة-شهر-يوم: \u{2066}2026-12-31\u{2069}.
        This is still used elsewhere in the file, so it cannot be removed.\tما زال هذا مستعملا في مكان آخر من الملف، فلا يمكن حذفه.
        This is the same person as on line %1, which counts; what it leaves open was taken from here.\tهذا هو الشخص نفسه الذي في السطر %1، وذلك السطر هو المعتمد؛ وأخذ من هنا ما ينقصه.
        This laptop's clock shows %1, the last entry of the file is of %2. One is wrong: look at the clock.\tساعة هذا الحاسوب تشير إلى %1، وآخر قيد في الملف بتاريخ %2. أحدهما خاطئ: تحقق من الساعة.
        This laptop's id cannot be kept in %1; make that folder writable, or set XDG_STATE_HOME.\tلا يمكن حفظ معرف هذا الحاسوب في %1؛ اسمح بالكتابة في ذلك المجلد، أو عين \u{2066}XDG_STATE_HOME\u{2069}.
        This line is no action: only what somebody took on is done or dropped.\tهذه المساهمة ليست إجراء: لا ينجز أو يلغى إلا ما تم الالتزام به.
        This line is no ballot of this poll. Nothing was written; look at it again.\tهذا السطر ليس ورقة من هذا التصويت. لم يكتب شيء؛ راجعه.
        This line stands too far left or right, or is not what the lines above lead up to.\tهذا السطر بعيد إلى اليسار أو اليمين، أو لا يناسب ما فوقه.
        This list may have %1 item at most; it has %2.\tيجب أن تكون هذه اللائحة فارغة؛ فيها %2.\tيمكن أن يكون في هذه اللائحة عنصر واحد على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة عنصران على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عناصر على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عنصرا على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عنصر على الأكثر؛ فيها %2.
        This list needs at least %1 item; it has %2.\tتحتاج هذه اللائحة إلى صفر عنصر على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى عنصر واحد على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى عنصرين على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عناصر على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عنصرا على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عنصر على الأقل؛ فيها %2.
        This machine does not know the terminal “%1”. Try: TERM=xterm-256color halqa\tهذا الحاسوب لا يعرف الطرفية «%1». جرب: \u{2066}TERM=xterm-256color halqa\u{2069}
        This machine has no program %1: it cannot print. Install cups-client, or write the PDF to a file and print it elsewhere.\tليس في هذا الحاسوب برنامج %1: لا يمكنه الطباعة. ثبت \u{2066}cups-client\u{2069}، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        This machine knows no printer. Connect one and add it in the system's settings, or write the PDF to a file and print it elsewhere.\tلا يعرف هذا الحاسوب أي طابعة. صل واحدة وأضفها في إعدادات النظام، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        This person has not been checked in.\tلم يسجل حضور هذا الشخص.
        This person is here already.\tهذا الشخص حاضر من قبل.
        This person was here and has left. Let them return instead.\tحضر هذا الشخص ثم غادر. سجل عودته بدل ذلك.
        This poll cannot be counted as it stands: look at its seats, costs and budget.\tلا يمكن عد هذا التصويت كما هو: تحقق من مقاعده وكلفه وميزانيته.
        This process has taken a terminal already.\tهذا البرنامج يشغل طرفية من قبل.
        This programme has no workshops.\tليس في هذا البرنامج ورشات.
        This prompt does not belong to the activity.\tهذا المحور لا ينتمي إلى هذه الفقرة.
        This refers to something that is not in the file. Look again, then repeat it.\tهذا يحيل على شيء غير موجود في الملف. تحقق ثم أعد المحاولة.
        This spreadsheet is damaged. Open it and save it again.\tجدول البيانات هذا تالف. افتحه واحفظه من جديد.
        This starts at %1, before “%2” above it, which starts at %3.\tتنطلق هذه على الساعة %1، قبل «%2» التي فوقها وتنطلق على الساعة %3.
        This starts at %1, but “%2” above it ends at %3.\tتنطلق هذه على الساعة %1، لكن «%2» التي فوقها تنتهي على الساعة %3.
        This system has no fonts for this paper. Install fonts-noto-core.\tلا خطوط في هذا النظام لهذه الوثيقة. ثبت \u{2066}fonts-noto-core\u{2069}.
        This vote has not been taken.\tلم يجر هذا التصويت.
        This vote is counted in one step.\tيتم عد هذا التصويت في خطوة واحدة.
        This vote is secret. A ballot that is cast cannot be changed or taken back, and nothing of it is shown before the poll is closed.\tهذا التصويت سري. الورقة المدلى بها لا تغير ولا تسحب، ولا يعرض شيء منها قبل إغلاق التصويت.
        This was not expected: %1. Look with halqa verify.\tلم يكن هذا متوقعا: %1. افحص بـ\u{2066}halqa verify\u{2069}.
        This way to vote asks nobody for reservations. Fist to five and the gradients of agreement do.\tهذه الطريقة لا تسأل عن التحفظات. الأصابع الخمسة ودرجات الموافقة تسأل عنها.
        This way to vote needs the single ballots. Key them one by one.\tطريقة التصويت هذه تحتاج إلى الأوراق واحدة واحدة. أدخلها كذلك.
        This window is %1; Halqa needs %2. Make it larger, or the letters smaller.\tحجم هذه النافذة %1، وحلقة تحتاج إلى %2. وسع النافذة أو صغر الحروف.
        This workshop has no days.\tليس في هذه الورشة أيام.
        This workshop has one day only.\tلهذه الورشة يوم واحد فقط.
        Tie between %1: %2; it changes who wins.\tتعادل بين %1: %2؛ وهو يغير الفائز.
        Tie between %1: %2; it does not change who wins.\tتعادل بين %1: %2؛ وهو لا يغير الفائز.
        Tie between %1: %2; whether it changes who wins is not known.\tتعادل بين %1: %2؛ ولا يعرف هل يغير الفائز.
        Times are this laptop's: it does not know the time zone %1.\tالأوقات هي أوقات هذا الحاسوب: لا يعرف المنطقة الزمنية %1.
        Times are this laptop's: the file does not say in which time zone it is held.\tالأوقات هي أوقات هذا الحاسوب: لا يذكر الملف المنطقة الزمنية للورشة.
        Times are this laptop’s: the file names no time zone.\tالأوقات هي أوقات هذا الحاسوب: لا يذكر الملف منطقة زمنية.
        To look at\tللتحقق
        To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.\tلقراءة جداول البيانات يجب تثبيت libarchive (%1). أما CSV فلا يحتاج إلى شيء.
        To seat everybody who is here: halqa group FILE assign --activity %1\tلتوزيع كل الحاضرين: \u{2066}halqa group FILE assign --activity %1\u{2069}
        To the beginning.\tإلى البداية.
        To the end.\tإلى النهاية.
        To the next section of the paper.\tإلى الجزء التالي من الورقة.
        To the section before.\tإلى الجزء السابق.
        Today\tاليوم الحالي
        Today is %1, and this is day %2, %3. Write there all the same?\tاليوم %1، وهذا اليوم %2 بتاريخ %3. هل تكتب فيه رغم ذلك؟
        Today is %1, day %2: %3 goes there.\tاليوم %1 وهو اليوم %2. %3 للانتقال إليه.
        Today is %1; this is day %2, %3.\tاليوم %1، وهذا اليوم %2 بتاريخ %3.
        Tomorrow at %1, %2\tغدا على الساعة %1، %2
        Tomorrow, %1\tغدا، %1
        Turn letters that were spoilt before back into what they were.\tإعادة الحروف التالفة من قبل إلى ما كانت عليه.
        Turn to another day or city.\tالانتقال إلى يوم آخر أو مدينة أخرى.
        Turn to the day that is dated today.\tالانتقال إلى اليوم المؤرخ بتاريخ اليوم.
        Two letters of a name after the @.\tحرفان من الاسم بعد @.
        Two letters of a name find who sits or waits; a digit then seats them at that table.\tحرفان من الاسم يجدان من يجلس أو ينتظر؛ ثم رقم يضعه في تلك الطاولة.
        Two people count the same votes. The other one counts now and does not see the first numbers.\tشخصان يعدان الأصوات نفسها. الآخر يعد الآن ولا يرى الأعداد الأولى.
        Two people keyed a ballot %1 at once. Correct it on the screen, where both are seen.\tأدخل شخصان الورقة %1 في الوقت نفسه. صححها على الشاشة، حيث تظهر الاثنتان.
        Two rounds, the second between two\tدورتان، الثانية بين اثنين
        Two things are said of line %1. Say one.\tقيل عن السطر %1 شيئان. قل واحدا.
        Type two letters of a name first.\tاكتب أولا حرفين من اسم.
        USAGE:\tالاستعمال:
        UTF-8\t\u{2066}UTF-8\u{2069}
        Up/Down\tأعلى/أسفل
        Urn of poll %1: %2 ballots, %3 codes, %4 receipts; there should be as many.\tصندوق التصويت %1: الأوراق %2، الرموز %3، الوصولات %4؛ يجب أن تتساوى.
        Urn of poll %1: something lies in it although no secret poll is open.\tصندوق التصويت %1: ليس فارغا مع أنه لا تصويت سريا مفتوح.
        Victories locked, strongest first\tالانتصارات المثبتة، الأقوى أولا
        View before\tالشاشة السابقة
        Vote\tالتصويت
        Voters who rank the option on the left before the one above\tالمصوتون الذين يرتبون خيار السطر قبل خيار العمود
        Votes\tالأصوات
        Votes closed\tتصويتات مغلقة
        Votes: how they are taken, counts and ballots, and what came out.\tالتصويتات: كيف تجرى، والعد والأوراق، والنتيجة.
        Walk-ins\tبدون دعوة
        Was it not %1? The same keys again withdraw the arrival.\tأليس هذا %1؟ المفتاحان نفسهما مرة أخرى يلغيان تسجيل الحضور.
        Web page\tصفحة ويب
        What\tالفقرة
        What %1 has above the quota goes on: %2.\tإعادة توزيع ما زاد على القاسم (%1): %2.
        What %1 has above the quota goes on: %2; %3 name nobody else.\tإعادة توزيع ما زاد على القاسم (%1): %2؛ بدون اختيار آخر: %3.
        What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable.\tما يحتويه عمود: حقل=عمود، والعمود بعنوانه أو حرفه أو رقمه؛ ignore=عمود لتركه؛ يمكن التكرار.
        What a table means, when that is not clear: by-rank, ranks, scores, crosses, choice, choices.\tمعنى الجدول حين لا يكون واضحا: \u{2066}by-rank, ranks, scores, crosses, choice, choices\u{2069}.
        What do the letters of the file stand for?\tبأي ترميز كتب الملف؟
        What does the column %1 hold?\tماذا يوجد في العمود %1؟
        What each option costs, in their order; for budgets.\tكلفة كل خيار، بالترتيب؛ للميزانيات.
        What is asked:\tالمطلوب:
        What is counted\tما تم عده
        What is noted.\tما يدون.
        What is printed is a PDF: leave out --format %1.\tما يطبع هو \u{2066}PDF\u{2069}: احذف \u{2066}--format %1\u{2069}.
        What is to stand on it?\tماذا يوضع فيها؟
        What it takes to win: simple, absolute, 2/3 …\tما يلزم للفوز: \u{2066}simple, absolute, 2/3 …\u{2069}
        What percentages are out of (otherwise what suits the method).\tمما تحسب النسب (وإلا فما يناسب الطريقة).
        What stands on the ballot.\tما كتب في الورقة.
        What stands on the corrected ballot.\tما كتب في الورقة المصححة.
        What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out).\tترميز الملف: utf-8 أو utf-16 أو windows-1252 أو windows-1256 أو macroman… (وإلا عرف تلقائيا).
        What the columns hold\tمحتوى الأعمدة
        What the line is (otherwise what the prompt asks for).\tنوع المساهمة (وإلا فما يطلبه المحور).
        What the line is.\tنوع المساهمة.
        What the room decided\tما قررته القاعة
        What the room is asked.\tالسؤال المطروح على القاعة.
        What the tables said\tما قالته الطاولات
        What there is to spend; for budgets.\tالمال المتاح؛ للميزانيات.
        What this Halqa can check is sound. Head: %1\tما يستطيع هذا الإصدار من حلقة التحقق منه سليم. الرأس: %1
        What was decided\tما تقرر
        What was said.\tما قيل.
        What you may do: facilitator (everything) or note-taker (capture, and read).\tما يمكنك فعله: \u{2066}facilitator\u{2069} (كل شيء) أو \u{2066}note-taker\u{2069} (التدوين والقراءة).
        What you wrote last is not saved yet. Leave once more, and it is given up.\tآخر ما كتبته لم يحفظ بعد. غادر مرة أخرى فيتخلى عنه.
        When a workshop starts, instead of the script's date; repeatable.\tمتى تبدأ ورشة، بدل تاريخ ملف البرنامج؛ يمكن تكراره.
        When it happened, if not now: 08:41 on the day in question, 2026-12-01T08:41 or “1/12 8h41”.\tمتى حدث ذلك، إن لم يكن الآن: \u{2066}08:41\u{2069} في ذلك اليوم، أو \u{2066}2026-12-01T08:41\u{2069} أو «\u{2066}1/12 8h41\u{2069}».
        Where from\tالمدينة
        Where it comes from\tمن أين هذا
        Where no number stands, nobody has one: no share and no place is made up.\tحيث لا يوجد عدد، فلا أحد يعرفه: لا تختلق نسبة ولا رتبة.
        Where the person comes from.\tمن أين جاء الشخص.
        Where they live\tمن أين جاؤوا
        Where two people count (create --counters 2), a number counts once both have entered the same one; the second adds --counter 2. A count replaces the one before of the same option and source. Counts that the people in the room cannot have given are refused with the reason, unless --confirm is added.\tحين يعد شخصان (\u{2066}create --counters 2\u{2069})، يحتسب العدد إذا أدخل الاثنان العدد نفسه؛ والثاني يضيف \u{2066}--counter 2\u{2069}. العد يعوض سابقه للخيار والمصدر نفسيهما. العد الذي لا يمكن أن يعطيه من في القاعة يرفض مع ذكر السبب، إلا مع \u{2066}--confirm\u{2069}.
        Whether it changes who wins was not worked out: there are too many ways.\tلم يحسب هل يغير هذا الفائز: الحالات كثيرة جدا.
        Whether the person agreed to be listed: yes, no or unknown.\tهل يقبل الشخص إدراج اسمه: \u{2066}yes\u{2069} أو \u{2066}no\u{2069} أو \u{2066}unknown\u{2069}.
        Which day do you work on?\tعلى أي يوم تعمل؟
        Which line says the same?\tأي مساهمة تقول الشيء نفسه؟
        Which of these lines reads right?\tأي هذه الأسطر يقرأ صحيحا؟
        Which options carry a tag, by number; several times.\tالخيارات التي تحمل وسما، بأرقامها؛ ويمكن تكراره.
        Which paper: hand is the day on one page, all is everything that a day needs.\tأي وثيقة: \u{2066}hand\u{2069} لليوم في صفحة واحدة، و\u{2066}all\u{2069} لكل ما يحتاجه يوم.
        Which paper?\tأي وثيقة؟
        Which reads right? Keep it: halqa terminal --choose\tأيها يقرأ صحيحا؟ أبقه: \u{2066}halqa terminal --choose\u{2069}
        Which roster comes in?\tأي لائحة تستورد؟
        Which table do you write for? Type its number: 1 to %1.\tلأي طاولة تدون؟ اكتب رقمها: من 1 إلى %1.
        Who\tمن
        Who came\tمن حضر
        Who counted, where two people do: 1 or 2.\tمن عد، حين يعد شخصان: \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        Who does what by when\tمن يفعل ماذا ومتى
        Who is at the keyboard (otherwise $HALQA_AS, or the login name).\tمن وراء لوحة المفاتيح (وإلا \u{2066}$HALQA_AS\u{2069}، أو اسم المستعمل).
        Who orders Arabic: auto, visual, words, runs, terminal or off (otherwise as is settled, or auto).\tمن يرتب العربية: \u{2066}auto\u{2069} أو \u{2066}visual\u{2069} أو \u{2066}words\u{2069} أو \u{2066}runs\u{2069} أو \u{2066}terminal\u{2069} أو \u{2066}off\u{2069} (وإلا فالإعداد، أو \u{2066}auto\u{2069}).
        Who sat where\tمن جلس وأين
        Who takes an action on, and by when.\tمن يتكفل بالإجراء، وفي أي أجل.
        Who takes it on (otherwise what stands behind an @ at the end).\tمن يتكفل بها (وإلا فما بعد \u{2066}@\u{2069} في الآخر).
        Who takes it on; empty for nobody.\tمن يتكفل بها؛ فارغ: لا أحد.
        Who voted: an id or a name. Not for papers and not for secret votes.\tمن صوت: معرف أو اسم. لا يستعمل مع الورق ولا مع التصويت السري.
        Whoever finds the receipt here knows that the ballot was counted; nobody learns what stands on it.\tمن وجد وصله هنا عرف أن ورقته محتسبة؛ ولا يعرف أحد ما فيها.
        Whoever this row was said to be is neither in the directory nor on an earlier line.\tالشخص الذي قيل إن هذا السطر يخصه ليس في الدليل ولا في سطر سابق.
        Whose papers the pile holds, so that the result is known by category.\tلمن أوراق الرزمة، لتعرف النتيجة حسب الفئة.
        Winner: %2\tلا فائز%2\tالفائز: %2\tالفائزان: %2\tالفائزون: %2\tالفائزون: %2\tالفائزون: %2
        With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was written together is taken back together. Undoing is an entry of the journal like any other: nothing is ever erased.\tمع \u{2066}--as\u{2069} (أو \u{2066}$HALQA_AS\u{2069})، آخر ما قام به هذا الشخص؛ وبدونه، آخر ما قام به أي شخص. ما كتب معا يتم التراجع عنه معا. والتراجع قيد في السجل كغيره: لا يمحى شيء أبدا.
        With --as (or $HALQA_AS), what this person took back last; without, the last of anybody.\tمع \u{2066}--as\u{2069} (أو \u{2066}$HALQA_AS\u{2069})، آخر ما تراجع عنه هذا الشخص؛ وبدونه، أي شخص.
        With names or without: a summary to publish, a sheet to fill in by hand.\tبالأسماء أو بدونها: خلاصة للنشر، ورقة تملأ باليد.
        Withdraw the invitation of the person in focus to this workshop.\tسحب دعوة الشخص المحدد إلى هذه الورشة.
        Without a due date.\tبدون أجل.
        Without a table: %1\tبدون طاولة: %1
        Without category\tبدون فئة
        Without invitation\tبدون دعوة
        Without table\tبدون طاولة
        Workshop\tالورشة
        Write 1 beside what you like best, 2 beside the next, and so on.\tاكتبوا 1 بجانب ما تفضلونه أكثر، و2 بجانب التالي، وهكذا.
        Write a number beside each, from %1 to %2; %2 is best.\tاكتب عددا بجانب كل خيار، من %1 إلى %2؛ و%2 هو الأفضل.
        Write down a line that a table said.\tتدوين مساهمة قالتها طاولة.
        Write it to a file beside the programme's, to send or to print elsewhere.\tكتابتها في ملف بجانب ملف البرنامج، لإرسالها أو طباعتها في مكان آخر.
        Write somebody down.\tتسجيل شخص.
        Write the line anew.\tكتابة المساهمة من جديد.
        Writing …\tالكتابة جارية…
        Written as what?\tبأي صيغة؟
        Written at\tساعة التدوين
        Written by\tالمدون
        Written on\tتاريخ التدوين
        Written: %1\tتمت الكتابة: %1
        Written: %2 (%1 page)\tتمت الكتابة: %2 (صفر صفحة)\tتمت الكتابة: %2 (صفحة واحدة)\tتمت الكتابة: %2 (صفحتان)\tتمت الكتابة: %2 (%1 صفحات)\tتمت الكتابة: %2 (%1 صفحة)\tتمت الكتابة: %2 (%1 صفحة)
        Yes\tنعم
        Yes or no\tنعم أو لا
        Yes, no or abstain.\tنعم أو لا أو امتناع.
        Yes: %1. No: %2.\tنعم: %1. لا: %2.
        You have %1 dot: write how many go to each option, at most %2.\tليست لديك نقط: اكتب كم تعطي كل خيار، و%2 على الأكثر.\tلكم نقطة واحدة: اكتبوها بجانب خيار.\tلكم نقطتان: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقط: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).
        You have %1 dot: write how many go to each option.\tليست لديك نقط.\tلديك نقطة واحدة: اكتب كم تعطي كل خيار.\tلديك نقطتان: اكتب كم تعطي كل خيار.\tلديك %1 نقط: اكتب كم تعطي كل خيار.\tلديك %1 نقطة: اكتب كم تعطي كل خيار.\tلديك %1 نقطة: اكتب كم تعطي كل خيار.
        Yours is in the field. Enter, and Enter again, puts it there; Esc leaves theirs.\tنصك في الخانة. \u{2066}Enter\u{2069} ثم \u{2066}Enter\u{2069} مرة أخرى يضعه مكانها، و\u{2066}Esc\u{2069} يترك نص الآخر.
        [address]\t[عنوان]
        [name]\t[اسم]
        [telephone]\t[هاتف]
        a ballot names something that is none of the options.\tورقة تذكر ما ليس من الخيارات.
        a ballot that nobody can read\tورقة غير مقروءة
        a blank ballot\tورقة بيضاء
        a column for each option, crosses in the cells\tعمود لكل خيار، والعلامات في الخانات
        a column for each option, numbers in the cells, the highest is best\tعمود لكل خيار، والأعداد في الخانات، الأعلى هو الأفضل
        a column for each option, ranks in the cells, 1 is best\tعمود لكل خيار، والمراتب في الخانات، الأفضل 1
        a column for each rank, options in the cells\tعمود لكل مرتبة، والخيارات في الخانات
        a count of ballots, a whole number from 0 up,\tعدد من الأوراق، صحيح من 0 فما فوق
        a cross for everything one agrees with; most crosses win\tعلامة لكل ما نوافق عليه؛ يفوز الأكثر علامات
        a cross such as x, 1 or yes, or nothing\tعلامة مثل x أو 1 أو نعم، أو لا شيء
        a date that exists, such as 2026-12-01\tتاريخ موجود، مثل \u{2066}2026-12-01\u{2069}
        a digit for each option, in order: 50324\tرقم لكل خيار، بالترتيب: \u{2066}50324\u{2069}
        a folder with a file for each table\tمجلد فيه ملف لكل جدول
        a grade for each option; the best median grade wins\tتقدير لكل خيار؛ يفوز أحسن تقدير وسيط
        a header\tرأس الأعمدة
        a line of the form “count: ranking”\tسطر على شكل «عدد: ترتيب»
        a list of options, or “from” with a list of prompts\tلائحة خيارات، أو «\u{2066}from\u{2069}» مع لائحة محاور
        a list, with a hyphen before each item\tلائحة، بشرطة قبل كل عنصر
        a number for each option, in order: 10 0 7\tعدد لكل خيار، بالترتيب: \u{2066}10 0 7\u{2069}
        a number for each option; of the two highest totals the one that more voters prefer wins\tنقطة عددية لكل خيار؛ ومن أعلى مجموعين يفوز ما يفضله أكثر المصوتين
        a number for each option; the highest total wins\tنقطة عددية لكل خيار؛ يفوز أعلى مجموع
        a part of a name\tجزء من اسم
        a part of the line\tجزء من النص
        a prompt as activity/prompt, such as barriers/fuel\tمحور على شكل فقرة/محور، مثل \u{2066}barriers/fuel\u{2069}
        a quotation mark is opened and not closed.\tعلامة اقتباس فتحت ولم تغلق.
        a rank for each option, such as 12-3,\tرتبة لكل خيار، مثل \u{2066}12-3\u{2069}
        a rank, such as 1 or 1st,\tمرتبة، مثل 1 أو الأول
        a ranking; 1 point for a first place, 1/2 for a second, 1/3 for a third; most points win\tترتيب؛ نقطة للمرتبة الأولى، 1/2 للثانية، 1/3 للثالثة؛ الأكثر نقطا يفوز
        a ranking; a point for each option beaten in pairs\tترتيب؛ نقطة عن كل خيار يغلبه في مواجهة ثنائية
        a ranking; points by place, most points win\tترتيب؛ نقط حسب الرتبة، يفوز الأكثر نقطا
        a ranking; seats by quota, what is above it goes on to the next choices\tترتيب؛ مقاعد حسب القاسم، والفائض ينتقل إلى الاختيارات التالية
        a ranking; the last goes out round by round, until one has more than half\tترتيب؛ يخرج الأخير في كل دور حتى ينال أحدها أكثر من النصف
        a ranking; the option that beats every other in pairs, if there is one\tترتيب؛ الخيار الذي يغلب كل ما سواه ثنائيا، إن وجد
        a ranking; the option whose worst defeat in pairs is the smallest wins\tترتيب؛ يفوز الخيار الذي أسوأ هزيمة ثنائية له هي الأصغر
        a ranking; the smallest group that beats everybody outside of it\tترتيب؛ أصغر مجموعة تغلب كل من هو خارجها
        a ranking; the strongest paths of victories in pairs decide\tترتيب؛ تحسم أقوى مسارات الانتصارات الثنائية
        a ranking; victories in pairs are locked from the strongest down\tترتيب؛ تثبت الانتصارات الثنائية من الأقوى إلى الأضعف
        a ranking; who is ranked last most often goes out, until one has more than half\tترتيب؛ يخرج الأكثر ورودا في الأخير حتى ينال أحدها أكثر من النصف
        a ranking; without more than half, the two in front meet in a second round\tترتيب؛ إن لم يتجاوز أحد النصف، يلتقي الأولان في دورة ثانية
        a separator after the closing quotation mark\tفاصل بعد علامة الاقتباس الأخيرة
        a text\tنص
        a text for each language, such as {fr: …, en: …}\tنص لكل لغة، مثل \u{2066}{fr: …, en: …}\u{2069}
        a tie keeps open who wins and who stands back for a quota. Draw an order: --rules draw=A,B,C.\tيبقي التعادل مفتوحا من يفوز ومن يترك مقعده لحصة. يجب إجراء القرعة لترتيب الخيارات: \u{2066}--rules draw=A,B,C\u{2069}.
        a time of day, such as \"08:30\"\tوقت، مثل \u{2066}\"08:30\"\u{2069}
        a time such as 2026-12-01T08:30:00\tوقت مثل \u{2066}2026-12-01T08:30:00\u{2069}
        a time zone that this machine knows, such as Africa/Casablanca\tمنطقة زمنية يعرفها هذا الجهاز، مثل \u{2066}Africa/Casablanca\u{2069}
        a vote for as many as one likes\tصوت لكل خيار نوافق عليه، بدون حد
        a voter\tمصوت
        a whole number\tعدد صحيح
        a whole number from %1 to %2, without quotes\tعدد صحيح من %1 إلى %2، بدون علامات اقتباس
        a whole number from %1, without quotes\tعدد صحيح من %1 فما فوق، بدون علامات اقتباس
        a4, or a3 for what hangs on a wall.\t\u{2066}a4\u{2069}، أو \u{2066}a3\u{2069} لما يعلق على الجدار.
        abstain\tامتناع
        abstention\tامتناع
        action\tإجراء
        action: %1\tإجراء: %1
        add\tإضافة
        added %1 to the directory\tإضافة %1 إلى الدليل
        adopted\tمعتمد
        against it\tمعارض
        agreement, with reservations\tموافقة مع تحفظات
        all\tالكل
        all ballots\tكل الأوراق
        all crossed options in each row\tكل الخيارات المؤشر عليها في كل سطر
        all lines\tعرض الكل
        all marks on options\tكل العلامات على الخيارات
        all or none\tالكل أو لا شيء
        all sheets, one after the other\tكل الأوراق، واحدة بعد أخرى
        all votes of the day\tكل تصويتات اليوم
        also: %1, %2\tأيضا: %1، %2
        an amount of money from 0 up\tمبلغ من المال من 0 فما فوق
        an id of small letters, digits and single hyphens, 40 at most\tمعرف من حروف صغيرة وأرقام وشرطات مفردة، 40 على الأكثر
        an option numbered in turn\tخيار مرقم بالتتابع
        an option once for each dot, with spaces: 1 1 12\tالخيار مرة لكل نقطة، بمسافات: \u{2066}1 1 12\u{2069}
        an option once for each dot: 11355\tالخيار مرة لكل نقطة: \u{2066}11355\u{2069}
        and %1 option in words\tوبدون خيارات مكتوبة\tوخيار واحد مكتوب\tوخياران مكتوبان\tو%1 خيارات مكتوبة\tو%1 خيارا مكتوبا\tو%1 خيار مكتوب
        answered\tأجيب عنه
        answered on %1\tتم الجواب عنه في %1
        approval, ordinal, cumulative, scoring or choose-1\t\u{2066}approval\u{2069} أو \u{2066}ordinal\u{2069} أو \u{2066}cumulative\u{2069} أو \u{2066}scoring\u{2069} أو \u{2066}choose-1\u{2069}
        as found out\tكما تم التعرف عليه
        as many choices as seats; most votes win\tاختيارات بعدد المقاعد؛ يفوز الأكثر أصواتا
        as the file says\tكما يقول الملف
        as the printer is set\tكما ضبطت الطابعة
        as you said\tكما قلت
        assign\tتوزيع
        at least %2 winners shall carry “%1”, but no more than %3 can.\tالمطلوب %2 فائزين على الأقل بالوسم «%1»، ولا يمكن أكثر من %3.
        back\tرجوع
        ballots\tالأوراق
        ballots cast\tالأوراق المدلى بها
        barrier\tعائق
        began the programme %1\tإنشاء البرنامج %1
        being answered\tقيد الإجابة
        being talked about\tقيد التشاور
        blank\tبيضاء
        blank, to fill in by hand\tفارغة، تملأ باليد
        blocked\tاعتراض مانع
        blocks it\tاعتراض مانع
        both marked\tكلاهما مؤشر عليه
        both sides\tالوجهان
        bought\tممول
        broken by an earlier round\tتم الحسم بدور سابق
        broken by the draw\tتم الحسم بالقرعة
        broken by the number of highest scores\tتم الحسم بعدد أعلى النقط
        broken by the total score\tتم الحسم بمجموع النقط
        broken by who is preferred by more voters\tتم الحسم بتفضيل أكثر المصوتين
        by %1\tإلى غاية %1
        by category\tحسب الفئة
        by what stands in it\tحسب محتواه
        came at %1\tحضر %1
        came at %1, left at %2\tحضر %1، غادر %2
        came without an invitation\tحاضرون بدون دعوة
        can live with it\tيمكن التعايش معه
        carried\tتمت المصادقة
        carried by more for it than against it\tتتم المصادقة إذا كان المؤيدون أكثر من المعارضين
        carried by more yes than no\tالمصادقة بـ«نعم» أكثر من «لا»
        category\tالفئة
        changed the tables of %1\tتعديل طاولات %1
        check in\tتسجيل
        checked in %1 (%2)\tتسجيل حضور %1 (%2)
        choose\tاختيار
        choose lines\tاختيار مساهمات
        city\tالمدينة
        clear\tإفراغ
        cleared the tables of %1\tإفراغ طاولات %1
        close\tإغلاق
        closed\tمغلق
        closed the poll %1\tإغلاق التصويت %1
        code\tالرمز
        columns without votes, left out: %1.\tأعمدة بلا أصوات، لم تؤخذ: %1.
        commitment\tالتزام\tالتزام\tالتزامان\tالتزامات\tالتزاما\tالتزام
        contents\tالمحتوى
        corrected ballot %1 of %2 (%3): %4\tتصحيح الورقة %1 من %2 (%3): %4
        cost\tالكلفة
        count\tالعدد
        counted %1 ballot of %2 (%3)\tعد صفر ورقة من %2 (%3)\tعد ورقة واحدة من %2 (%3)\tعد ورقتين من %2 (%3)\tعد %1 أوراق من %2 (%3)\tعد %1 ورقة من %2 (%3)\tعد %1 ورقة من %2 (%3)
        counted %1 for option %2 of %3 (%4)\tعد %1 للخيار %2 من %3 (%4)
        counted, the other counter has not agreed yet\tتم عده، ولم يؤكده الفاحص الآخر بعد
        counter %1 of 2\tالفاحص %1 من 2
        crosses\tعلامات
        crosses or points for projects; by votes, as far as the money goes\tعلامات أو نقط للمشاريع؛ حسب الأصوات في حدود المال
        crosses or points for projects; every voter has an equal share of the money\tعلامات أو نقط للمشاريع؛ لكل مصوت حصة متساوية من المال
        crosses; every voter has an equal share of the seats to spend\tعلامات؛ لكل مصوت حصة متساوية من المقاعد ينفقها
        crosses; seat by seat, so that the load of seats is spread evenly\tعلامات؛ مقعدا بعد مقعد، لتتوزع كلفة المقاعد بالتساوي
        crosses; seat by seat, whoever already has a seat counts for less\tعلامات؛ مقعدا بعد مقعد، ومن نال مقعدا نقص وزنه
        day %1\tاليوم %1
        day %1: %2\tاليوم %1: %2
        decide later\tلاحقا
        did what was taken on at table %1 of %2: “%3”\tإنجاز التزام الطاولة %1 من %2: «%3»
        disagrees, and takes no part\tغير موافق، ولا يشارك في التنفيذ
        disagrees, but goes along\tغير موافق، لكنه يساير
        do it\tتنفيذ
        does not like it, but steps aside\tغير مرتاح، لكنه يتنحى جانبا
        done\tمنجز
        done on %1\tتم في %1
        done too\tالمنجز أيضا
        dots\tنقط
        dots placed\tالنقط الموضوعة
        draft %1\tمسودة %1
        draw codes\tإنشاء الرموز
        drop\tإلغاء
        dropped\tملغى
        dropped on %1\tألغي في %1
        dropped what was taken on at table %1 of %2: “%3”\tإلغاء التزام الطاولة %1 من %2: «%3»
        duels won\tمواجهات مكسوبة
        e-mail\tالبريد الإلكتروني
        edit\tتصحيح
        elected\tفائز
        emptied and sealed the urn of %2: %1 ballot\tإفراغ صندوق %2 وختمه: لا أوراق\tإفراغ صندوق %2 وختمه: ورقة واحدة\tإفراغ صندوق %2 وختمه: ورقتان\tإفراغ صندوق %2 وختمه: %1 أوراق\tإفراغ صندوق %2 وختمه: %1 ورقة\tإفراغ صندوق %2 وختمه: %1 ورقة
        empty\tفارغة
        empty: no limit\tفارغ: بدون حد
        empty: no quota; else women 2, youth 1\tفارغ: بدون حصص؛ وإلا: نساء 2، شباب 1
        empty: none\tفارغ: بدون
        ended\tانتهت
        ended %1\tانتهاء %1
        endorsement, with a minor point\tتأييد مع ملاحظة بسيطة
        ends %1\tتنتهي %1
        every two compared\tمقارنة كل اثنين
        everybody\tالجميع
        everything\tالكل
        exhausted\tمنتهية
        facilitator\tالميسر
        family name\tالاسم العائلي
        fewer tables\tطاولات أقل
        fewer than 5: not shown\tأقل من 5: لا يعرض
        file\tالملف
        filled in\tمعبأة
        filter\tتصفية
        find\tبحث
        first choices\tالاختيارات الأولى
        first name\tالاسم الشخصي
        for it\tمؤيد
        for other programs\tلبرمجيات أخرى
        for quotas with tags: Hind #women #youth\tمع وسوم للحصص: هند #نساء #شباب
        found out by asking the terminal\tتم تحديده بسؤال الطرفية
        from %1\tالمصدر: %1
        full endorsement\tتأييد كامل
        fully against it\tمعارض تماما
        fully for it, and ready to help\tمؤيد تماما ومستعد للمساعدة
        gave the poll %2 %1 option\tصفر خيار للتصويت %2\tخيار واحد للتصويت %2\tخياران للتصويت %2\t%1 خيارات للتصويت %2\t%1 خيارا للتصويت %2\t%1 خيار للتصويت %2
        give it up\tإلغاء العدد
        goes home\tغادر
        grade %1\tالدرجة %1
        grade %1: %2\tالدرجة %1: %2
        grades\tالتقديرات
        guest\tمدعو
        halqa %1 FILE cannot “%2”; it can %3.\t\u{2066}halqa %1 FILE\u{2069} لا يعرف «%2»؛ بل يعرف %3.
        halqa %1 has no commands of its own. See: %2.\tليس للأمر \u{2066}halqa %1\u{2069} أوامر فرعية. انظر: %2.
        halqa poll FILE methods lists the methods. Without OPTION, they are harvested from lines afterwards; a motion has yes, no and abstain, a consent scale its grades. --tag women=1,3 says which options carry a tag that --rule at-least=women:2 asks for. A secret vote takes ballots with issued codes only, and is never reopened.\t\u{2066}halqa poll FILE methods\u{2069} يعرض لائحة الطرق. بدون \u{2066}OPTION\u{2069} تستخرج الخيارات لاحقا من المساهمات؛ وللمقترح نعم ولا وامتناع، ولسلم الموافقة درجاته. \u{2066}--tag women=1,3\u{2069} يحدد الخيارات التي تحمل الوسم المطلوب في \u{2066}--rule at-least=women:2\u{2069}. التصويت السري يقبل فقط الأوراق ذات الرموز الصادرة، ولا يعاد فتحه أبدا.
        hands\tالأيدي
        hands, wall, paper or phone (otherwise wall for dots and hands for the rest).\t\u{2066}hands\u{2069} أو \u{2066}wall\u{2069} أو \u{2066}paper\u{2069} أو \u{2066}phone\u{2069} (وإلا \u{2066}wall\u{2069} للنقط و\u{2066}hands\u{2069} للباقي).
        hands, wall, paper or phone.\t\u{2066}hands\u{2069} أو \u{2066}wall\u{2069} أو \u{2066}paper\u{2069} أو \u{2066}phone\u{2069}.
        has reservations\tمتحفظ
        has strong reservations\tمتحفظ بشدة
        help\tمساعدة
        idea\tفكرة
        import a roster\tاستيراد لائحة
        import of %1 person\tاستيراد بلا أشخاص\tاستيراد شخص واحد\tاستيراد شخصين\tاستيراد %1 أشخاص\tاستيراد %1 شخصا\tاستيراد %1 شخص
        in\tفائز
        in or out\tداخلة أو خارجة
        in the same line\tفي السطر نفسه
        in tmux or screen\tداخل \u{2066}tmux\u{2069} أو \u{2066}screen\u{2069}
        in tmux or screen, on a terminal that turns Arabic words round\tداخل \u{2066}tmux\u{2069} أو \u{2066}screen\u{2069}، على طرفية تقلب الكلمات العربية
        in, round %1\tفائز، الدور %1
        invite\tدعوة
        invited %1 to %2\tدعوة %1 إلى %2
        invited and came\tمدعوون حاضرون
        invited, did not come\tمدعوون غائبون
        is a voice against it\tصوت معارض
        issue papers\tإنشاء رموز
        it counts once\tيحتسب مرة واحدة
        it is not clear what the table means. Say it with --layout: %1.\tمعنى الجدول غير واضح. حددوه بالخيار \u{2066}--layout\u{2069}: %1.
        journal %1\tالسجل %1
        keep\tتثبيت
        keep %1\tإبقاء %1
        keep all\tتثبيت الكل
        keep it\tإبقاء
        key\tالمفتاح
        keyed ballot %1 of %2 (%3): %4\tإدخال الورقة %1 من %2 (%3): %4
        keys and values\tمفاتيح وقيم
        kind\tنوع
        kitty turns what stands between two spaces round as a whole\t\u{2066}kitty\u{2069} تقلب ما بين مسافتين دفعة واحدة
        language\tاللغة
        languages\tاللغات
        last places: %1\tالمراتب الأخيرة: %1
        late\tمتأخر
        leave\tخروج
        leave as it was\tتركها كما هي
        leave it\tترك
        leave the lines\tترك اللائحة
        left\tغادر
        left as it is, in no order (off)\tمتروكة كما هي، بدون ترتيب (\u{2066}off\u{2069})
        left blank\tمتروك فارغا
        left option %1 of %2 uncounted (%3)\tترك الخيار %1 في %2 بدون عد (%3)
        left out\tمتروك
        left standing\tبقي دون حسم
        left to the terminal (terminal)\tمتروكة للطرفية (\u{2066}terminal\u{2069})
        let %1 in without invitation (%2)\tتسجيل حضور %1 بدون دعوة (%2)
        let %1 leave (%2)\tمغادرة %1 (%2)
        let %1 return (%2)\tعودة %1 (%2)
        let go\tترك
        let stand for itself again at table %1 of %2: “%3”\tفصل على الطاولة %1 من %2: «%3»
        letters\tحروف
        line %1\tالسطر %1
        line %1: %2\tالسطر %1: %2
        line was written\tمساهمة مدونة\tمساهمة مدونة\tمساهمتان مدونتان\tمساهمات مدونة\tمساهمة مدونة\tمساهمة مدونة
        lines\tلائحة
        locale %1\tالإعداد المحلي %1
        longer than %1 signs\tأطول من %1 من الحروف
        made %1 ballot paper for %2\tإعداد صفر ورقة لـ%2\tإعداد ورقة واحدة لـ%2\tإعداد ورقتين لـ%2\tإعداد %1 أوراق لـ%2\tإعداد %1 ورقة لـ%2\tإعداد %1 ورقة لـ%2
        made %1 table for %2\tتكوين صفر طاولة لـ%2\tتكوين طاولة واحدة لـ%2\tتكوين طاولتين لـ%2\tتكوين %1 طاولات لـ%2\tتكوين %1 طاولة لـ%2\tتكوين %1 طاولة لـ%2
        made the poll %1\tإنشاء التصويت %1
        made the poll %1, the second round of %2\tإنشاء التصويت %1، وهو الدور الثاني للتصويت %2
        majority\tأغلبية
        make it\tإنشاء
        make options\tإلى خيارات
        mark\tتأشير
        may be %1: %2\tقد يكون %1: %2
        may be listed\tيمكن ذكره في اللوائح
        merge\tدمج
        merged into another line at table %1 of %2: “%3”\tدمج في مساهمة أخرى على الطاولة %1 من %2: «%3»
        met\tتمت تلبيته
        middle\tالوسيط
        middle grade\tالتقدير الوسيط
        minutes\tدقائق
        missing\tالناقصة
        mlterm is told by a sequence of its own to leave the order alone\tأمر خاص بـ\u{2066}mlterm\u{2069} يطلب منها ترك الترتيب كما هو
        more\tالمزيد
        more options or ballots than can be counted.\tخيارات أو أوراق أكثر مما يمكن عده.
        more options than this method can count; it takes at most %1.\tخيارات أكثر مما تستطيع هذه الطريقة عده؛ أقصاها %1.
        most\tأغلبية
        move by hand\tنقل باليد
        moved at table %1 of %2: “%3”\tنقل على الطاولة %1 من %2: «%3»
        name nobody else\tبدون اختيار آخر
        names\tالأسماء
        names by category, to be signed\tالأسماء حسب الفئة، للتوقيع
        names to wear\tأسماء تعلق على الصدر
        need\tحاجة
        needs at least %1 of %2\tيلزم %1 على الأقل من %2
        needs more than half\tيلزم أكثر من النصف
        new person\tشخص جديد
        new poll\tتصويت جديد
        next field\tالخانة التالية
        next page\tالصفحة التالية
        next section\tالجزء التالي
        no\tلا
        no choice for %1 seats meets all quotas.\tلا يوجد اختيار لعدد المقاعد %1 يحترم كل الحصص.
        no code of a ballot: a sign is wrong\tليس رمز ورقة: حرف خاطئ
        no column of the table holds votes.\tلا يوجد في الجدول عمود للأصوات.
        no date\tبدون أجل
        no quorum\tلم يكتمل النصاب
        no table\tبدون طاولة
        no workshop\tبدون ورشة
        no: it would not answer for itself\tلا: ليست هي من سيجيب
        no: standard input or output is not a terminal that can be used\tلا: المدخل أو المخرج القياسي ليس طرفية صالحة للاستعمال
        nobody has taken it on yet\tلم يتكفل به أحد بعد
        nobody yet\tلا أحد بعد
        none\tبدون
        not UTF-8: only ASCII is drawn\tليس \u{2066}UTF-8\u{2069}: لا يعرض إلا \u{2066}ASCII\u{2069}
        not UTF-8; if the file is Latin-1, say so with --encoding latin1.\tليس \u{2066}UTF-8\u{2069}؛ إن كان الملف بترميز \u{2066}Latin-1\u{2069} فأضف \u{2066}--encoding latin1\u{2069}.
        not a ballot file that is known: BLT, PrefLib, Pabulib, CSV with a header, or a Debian tally sheet.\tليس ملف أوراق معروفا: \u{2066}BLT\u{2069} أو \u{2066}PrefLib\u{2069} أو \u{2066}Pabulib\u{2069} أو \u{2066}CSV\u{2069} برأس أعمدة أو ورقة عد \u{2066}Debian\u{2069}.
        not agreed\tبلا اتفاق
        not agreed by those who count\tلم يتفق الفاحصان
        not asked\tلم يسأل
        not bought\tغير ممول
        not carried\tلم تتم المصادقة
        not counted\tبدون عد
        not ended\tلم تنته
        not held\tلم تعقد
        not named: TERM is not set\tبدون اسم: \u{2066}TERM\u{2069} غير معين
        not shown: it would tell the others\tلا يعرض: سيكشف الباقي
        not taken\tلم يجر
        note\tتدوين
        note reservation\tتدوين تحفظ
        noted %1 reservation about the poll %2\tسحب التحفظات على التصويت %2\tتدوين تحفظ واحد على التصويت %2\tتدوين تحفظين على التصويت %2\tتدوين %1 تحفظات على التصويت %2\tتدوين %1 تحفظا على التصويت %2\tتدوين %1 تحفظ على التصويت %2
        nothing\tبدون تغيير
        nothing here; %1 is expected.\tلا شيء هنا؛ المنتظر: %1.
        nothing is settled\tلم يضبط شيء
        nothing special is known of this terminal\tلا يعرف شيء خاص عن هذه الطرفية
        nothing that is kept\tلا شيء يحفظ
        now %1\t← %1
        numbers\tأعداد
        of %1 papers\tمن أصل %1
        offer\tعرض
        on disk %1\tمحفوظ %1
        one after the other\tواحدة بعد أخرى
        one choice each; most votes win\tاختيار واحد لكل مصوت؛ يفوز الأكثر أصواتا
        one day after the other\tيوما بعد يوم
        one for each sheet, to print on other paper\tملف لكل ورقة، للطباعة على ورق آخر
        one line\tمساهمة واحدة
        one number only; a paper with two marked is 1=2\tرقم واحد فقط؛ ورقة عليها علامتان تكتب \u{2066}1=2\u{2069}
        one of eight grades, from endorsement to block; reservations are asked for\tدرجة من ثمان، من التأييد إلى المنع؛ مع السؤال عن التحفظات
        one of: %1\tواحد من: %1
        one option in each row\tخيار واحد في كل سطر
        one page for everybody to take home\tصفحة واحدة يأخذها كل واحد معه
        one person\tشخص واحد
        one side\tوجه واحد
        one voice can block it\tصوت واحد يكفي للمنع
        one vote each\tصوت واحد لكل مشارك
        open\tفتح
        opened the poll %1\tفتح التصويت %1
        option %1\tالخيار %1
        option was voted on\tخيار في التصويت\tخيار في التصويت\tخياران في التصويت\tخيارات في التصويت\tخيارا في التصويت\tخيار في التصويت
        options in the voter’s order, with spaces: 3 1 12\tالخيارات حسب ترتيب المصوت، بمسافات: \u{2066}3 1 12\u{2069}
        options in the voter’s order: 3142\tالخيارات حسب ترتيب المصوت: \u{2066}3142\u{2069}
        ordered and joined by Halqa (visual)\tترتبها حلقة وتصل حروفها (\u{2066}visual\u{2069})
        ordered and joined by Halqa, sent backwards between spaces (runs)\tترتبها حلقة وتصل حروفها، وترسل مقلوبة بين المسافات (\u{2066}runs\u{2069})
        organisation\tالهيئة
        other activity\tفقرة أخرى
        other counter\tالفاحص الآخر
        other keys\tمفاتيح أخرى
        other poll\tتصويت آخر
        other spelling\tكتابة أخرى
        out\tخارج
        out, round %1\tخارج، الدور %1
        p prints it; any PDF reader opens it.\t\u{2066}p\u{2069} يطبعه؛ ويفتحه أي قارئ PDF.
        page %1 of %2\tالصفحة %1 من %2
        pairs at one table\tاللقاءات الثنائية على الطاولة نفسها
        paper\tالوثيقة
        papers\tالورق
        park\tتأجيل
        parked\tمؤجلة
        parked at table %1 of %2: “%3”\tتأجيل على الطاولة %1 من %2: «%3»
        part %1 of %2\tالجزء %1 من %2
        people in the room\tالأشخاص في القاعة
        people invited\tالمدعوون
        people present\tالحاضرون
        person came\tحاضر\tحاضر\tحاضران\tحاضرين\tحاضرا\tحاضر
        phones\tالهاتف
        pile\tرزمة
        places\tالمقاعد
        planned\tمبرمج
        planned %1\tمبرمجة %1
        planned for %1, not held then\tكان مقررا في %1، ولم يعقد حينها
        points\tنقط
        print\tطباعة
        projector\tعرض للقاعة
        prompt\tمحور
        put into the order of words by Halqa, letters by the terminal (words)\tترتب حلقة كلماتها، والطرفية حروفها (\u{2066}words\u{2069})
        question\tسؤال
        quit\tمغادرة
        quorum %1\tالنصاب %1
        quorum %1 not reached\tلم يكتمل النصاب %1
        quorum %1 reached\tاكتمل النصاب %1
        quota\tالقاسم
        quotas fill every seat; leave the majority out.\tالحصص تملأ كل المقاعد؛ يجب حذف شرط الأغلبية.
        quotas: %1\tالحصص: %1
        rank %1 is empty\tالرتبة %1 فارغة
        rank left empty\tرتبة فارغة
        read as a table with %1.\tقرئ على أنه جدول: %1.
        recalled %1 ballot paper of %2\tاسترجاع صفر ورقة من %2\tاسترجاع ورقة واحدة من %2\tاسترجاع ورقتين من %2\tاسترجاع %1 أوراق من %2\tاسترجاع %1 ورقة من %2\tاسترجاع %1 ورقة من %2
        receipt %1\tالوصل %1
        receipts\tالوصولات
        redo\tإعادة
        rejected\tمرفوض
        remove\tحذف
        removed %1 from the directory\tحذف %1 من الدليل
        removed at table %1 of %2: “%3”\tحذف على الطاولة %1 من %2: «%3»
        reopen\tإعادة فتح
        reopened the poll %1\tإعادة فتح التصويت %1
        replace\tاستبدال
        reset %1\tإرجاع %1 إلى البداية
        resumed %1\tاستئناف %1
        revised %1 in the directory\tتصحيح %1 في الدليل
        revised at table %1 of %2: “%3”\tتصحيح على الطاولة %1 من %2: «%3»
        revised the arrival of %1 (%2)\tتصحيح حضور %1 (%2)
        revising\tتصحيح
        room\tالقاعة
        round\tدور
        round %1\tالدور %1
        round %1 of %2\tالدور %1 من %2
        runs now\tجارية
        said what became of a line at table %1 of %2: “%3”\tبين مآل سطر في الطاولة %1 من %2: «%3»
        same as: %1\tمثل: %1
        same e-mail address, and the name fits\tعنوان البريد نفسه، والاسم مطابق
        same name and organisation\tالاسم نفسه والهيئة نفسها
        same name and organisation, but another e-mail address\tالاسم نفسه والهيئة نفسها، لكن عنوان البريد مختلف
        same name and organisation, but another telephone\tالاسم نفسه والهيئة نفسها، لكن الهاتف مختلف
        same name and organisation, but another telephone and address\tالاسم نفسه والهيئة نفسها، لكن الهاتف والعنوان مختلفان
        same name, but one of the two has no organisation\tالاسم نفسه، لكن هيئة أحدهما غير معروفة
        same organisation, and a name that sounds alike in another script\tالهيئة نفسها، واسم ينطق بالطريقة نفسها في خط آخر
        same rank\tالرتبة نفسها
        same telephone, and the name fits\tالهاتف نفسه، والاسم مطابق
        saw the majority for option %1 of %2, without counting it (%3)\tعاين الأغلبية للخيار %1 في %2 دون عدها (%3)
        seat anew\tإعادة التوزيع
        seat latecomers\tالمتأخرون
        seat there\tإجلاسه هناك
        second round\tالدور الثاني
        secret\tسري
        separated by ;\tتفصل بينها ؛
        separated by ; (empty: lines of the tables)\tتفصل بينها ؛ (فارغ: مساهمات الطاولات)
        separated by ; each with its cost at the end: Roof 120; Well 80\tتفصل بينها ؛ والكلفة في الأخير: السقف 120؛ البئر 80
        separated by ; for quotas with tags: Hind #women; Omar #youth\tتفصل بينها ؛ ومع وسوم للحصص: هند #نساء؛ عمر #شباب
        set aside for later\tمؤجل إلى وقت لاحق
        several dots each, also on one option; most dots win\tعدة نقط لكل مصوت، يجوز جمعها؛ يفوز الأكثر نقطا
        several people have this telephone or e-mail address, and a name that fits\tلعدة أشخاص هذا الهاتف أو هذا العنوان، واسم مطابق
        shift\tتأخير
        shift of all that had not started by %2 minute\tإزاحة كل ما لم يبدأ بمقدار %2 دقيقة\tإزاحة كل ما لم يبدأ بمقدار %2 دقيقة\tإزاحة كل ما لم يبدأ بمقدار %2 دقيقة\tإزاحة كل ما لم يبدأ بمقدار %2 دقائق\tإزاحة كل ما لم يبدأ بمقدار %2 دقيقة\tإزاحة كل ما لم يبدأ بمقدار %2 دقيقة
        shift the rest\tتأخير الباقي
        shifted %1 by %2 min\tتأخير %1 (بالدقائق: %2)
        show\tالبطاقة
        side by side\tجنبا إلى جنب
        signs\tعلامات
        simple, absolute or a fraction such as 2/3\t\u{2066}simple\u{2069} أو \u{2066}absolute\u{2069} أو كسر مثل \u{2066}2/3\u{2069}
        since %1\tمنذ %1
        skipped\tلم تعقد
        somebody else\tشخص آخر
        something that a newer Halqa wrote and this one does not understand (%1)\tشيء كتبه إصدار أحدث من حلقة ولا يفهمه هذا الإصدار (%1)
        source\tالمصدر
        source %1\tالمصدر %1
        start/stop\tبدء/إنهاء
        started %1\tانطلاق %1
        stop\tإيقاف
        stopped: keeps papers until it goes on\tمتوقفة: تحتفظ بالأوراق حتى تعود للعمل
        stretched %1 by %2 min\tتمديد %1 (بالدقائق: %2)
        supporters\tمساندون
        table\tطاولة
        table %1\tطاولة %1
        table %1 (%2)\tطاولة %1 (%2)
        table %1 in “%2”, %3\tالطاولة %1 في «%2»، %3
        take back\tسحب
        take it\tتأكيد
        takes no papers\tلا تقبل أوراقا
        telephone\tالهاتف
        text, markdown, html, pdf, json, csv or xlsx.\t\u{2066}text\u{2069} أو \u{2066}markdown\u{2069} أو \u{2066}html\u{2069} أو \u{2066}pdf\u{2069} أو \u{2066}json\u{2069} أو \u{2066}csv\u{2069} أو \u{2066}xlsx\u{2069}.
        the %1 ballot cast\tصفر ورقة مدلى بها\tورقة واحدة مدلى بها\tورقتين مدلى بهما\t%1 أوراق مدلى بها\t%1 ورقة مدلى بها\t%1 ورقة مدلى بها
        the %1 dot placed\tصفر نقطة موضوعة\tنقطة واحدة موضوعة\tنقطتين موضوعتين\t%1 نقط موضوعة\t%1 نقطة موضوعة\t%1 نقطة موضوعة
        the %1 pair at one table\tصفر لقاء ثنائي\tلقاء ثنائي واحد\tلقاءين ثنائيين\t%1 لقاءات ثنائية\t%1 لقاء ثنائيا\t%1 لقاء ثنائي
        the %1 person in the room\tصفر شخص في القاعة\tشخص واحد في القاعة\tشخصين في القاعة\t%1 أشخاص في القاعة\t%1 شخصا في القاعة\t%1 شخص في القاعة
        the %1 person invited\tصفر مدعو\tمدعو واحد\tمدعوين اثنين\t%1 مدعوين\t%1 مدعوا\t%1 مدعو
        the %1 valid ballot\tصفر ورقة صحيحة\tورقة صحيحة واحدة\tورقتين صحيحتين\t%1 أوراق صحيحة\t%1 ورقة صحيحة\t%1 ورقة صحيحة
        the %1 vote (yes, no or abstained)\tصفر صوت (نعم ولا وامتناع)\tصوت واحد (نعم ولا وامتناع)\tصوتين (نعم ولا وامتناع)\t%1 أصوات (نعم ولا وامتناع)\t%1 صوتا (نعم ولا وامتناع)\t%1 صوت (نعم ولا وامتناع)
        the %1 vote for all options together\tصفر صوت لكل الخيارات معا\tصوت واحد لكل الخيارات معا\tصوتين لكل الخيارات معا\t%1 أصوات لكل الخيارات معا\t%1 صوتا لكل الخيارات معا\t%1 صوت لكل الخيارات معا
        the %1 vote for yes or no\tصفر صوت بنعم أو لا\tصوت واحد بنعم أو لا\tصوتين بنعم أو لا\t%1 أصوات بنعم أو لا\t%1 صوتا بنعم أو لا\t%1 صوت بنعم أو لا
        the 0 that ends ballots\tالصفر الذي ينهي الأوراق
        the ballot ends there\tتنتهي الورقة هناك
        the ballot ends there, unless one of them alone is still in\tتنتهي الورقة هناك، إلا إذا بقي واحد منها فقط في المنافسة
        the ballot is spoiled\tالورقة ملغاة
        the budget\tالميزانية
        the cells can be ranks, 1 is best, or scores, the highest is best. Say which: --layout ranks or --layout scores.\tقد تكون الخانات مراتب، الأفضل 1، أو نقطا، الأعلى هي الأفضل. حددوا أيهما: \u{2066}--layout ranks\u{2069} أو \u{2066}--layout scores\u{2069}.
        the code of a language, such as fr\tرمز لغة، مثل \u{2066}fr\u{2069}
        the crossed options, with spaces: 1 3 12\tالخيارات المؤشر عليها، بمسافات: \u{2066}1 3 12\u{2069}
        the crossed options: 135\tالخيارات المؤشر عليها: \u{2066}135\u{2069}
        the end of the file\tنهاية الملف
        the file ends here; %1 is missing.\tينتهي الملف هنا؛ ينقص: %1.
        the file is empty.\tالملف فارغ.
        the file names an order for ties. It counts only when it is stated: --rules draw=%1.\tيذكر الملف ترتيبا للتعادل. لا يحسب إلا إذا حدد: \u{2066}--rules draw=%1\u{2069}.
        the file says that it holds %1 ballots; it holds %2.\tيذكر الملف أن فيه %1 من الأوراق؛ وفيه %2.
        the file says that it holds %1 options; it holds %2.\tيقول الملف إن فيه %1 من الخيارات؛ وفيه %2.
        the first one counts\tيحتسب الأول
        the folder above\tالمجلد الأعلى
        the grade, 1 to 8\tالدرجة، من 1 إلى 8
        the majority, seen but not counted\tالأغلبية، رآها الجميع دون عد
        the majority, seen by everybody\tأغلبية رآها الجميع
        the name of an option\tاسم خيار
        the next rank counts\tتحتسب الرتبة التالية
        the number of an option\tرقم خيار
        the number of an option, each once, from 1 up to how many there are,\tرقم خيار، كل رقم مرة واحدة، من 1 إلى عدد الخيارات
        the number of fingers, 0 to 5\tعدد الأصابع، من 0 إلى 5
        the number of options and of seats\tعدد الخيارات والمقاعد
        the option’s number\tرقم الخيار
        the pile of: %1\tرزمة: %1
        the printer is stopped, let it go on: cupsenable %1\tالطابعة متوقفة، لإعادة تشغيلها: \u{2066}cupsenable %1\u{2069}
        the prompts, with lines\tالمحاور، مع أسطر للكتابة
        the rule draw names every option once; missing: %1.\tالقاعدة \u{2066}draw\u{2069} تسمي كل خيار مرة واحدة؛ ينقص: %1.
        the rule draw names every option once; not an option: %1.\tالقاعدة \u{2066}draw\u{2069} تسمي كل خيار مرة واحدة؛ ليس خيارا: %1.
        the same as %1\tهو نفسه %1
        the same as line %1\tالشخص نفسه في السطر %1
        the same days, city by city\tالأيام نفسها، مدينة بمدينة
        the six signs on the paper; then its line\tحروف الورقة الستة، ثم سطرها
        the terminal can be told to leave the order alone\tيمكن أن يطلب من الطرفية ترك الترتيب كما هو
        the usual one\tالمعتادة
        the vote has no options\tليس للتصويت خيارات
        the whole room\tالقاعة كلها
        the whole room (%1)\tالقاعة كلها (%1)
        the } that closes a group of options\tالقوس \u{2066}}\u{2069} الذي يغلق مجموعة خيارات
        there is no %1 on this scale; there are %2 to %3\tلا توجد الدرجة %1 في هذا السلم؛ الدرجات من %2 إلى %3
        there is no option %1; there are 1 to %2\tلا يوجد الخيار %1؛ الموجود من 1 إلى %2
        there is no option “%1”.\tلا يوجد خيار «%1».
        they count as equal\tتحتسب متساوية
        this method has one winner; leave --seats out.\tلهذه الطريقة فائز واحد؛ احذف \u{2066}--seats\u{2069}.
        this method has the answers %1, not “%2”.\tأجوبة هذه الطريقة هي %1، وليس «%2».
        this method needs a number for each option; these ballots are rankings.\tهذه الطريقة تحتاج إلى عدد لكل خيار؛ وهذه الأوراق ترتيبات.
        this method needs crosses; these ballots are rankings, and a last place is no cross.\tهذه الطريقة تحتاج إلى علامات؛ هذه الأوراق ترتيبات، والمرتبة الأخيرة ليست علامة.
        this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.\tهذه الطريقة تحتاج إلى كلفة الخيارات وسقف؛ ولا يتضمنهما سوى ملف \u{2066}Pabulib (.pb)\u{2069}.
        this one reads right\tهذا صحيح
        this terminal turns Arabic words round and cannot be told not to\tهذه الطرفية تقلب الكلمات العربية ولا يمكن منعها من ذلك
        tied\tمتعادل
        ties\tحالات التعادل
        to be answered later\tتؤجل الإجابة عنه
        to count and sort\tللعد والترتيب
        to cut apart and mark\tللقص والتأشير
        to do\tللإنجاز
        to go on writing\tلمتابعة الكتابة
        to print, or to send\tللطباعة أو الإرسال
        to put into a mail\tلوضعه في رسالة إلكترونية
        to read on a telephone, to search\tللقراءة في الهاتف والبحث فيها
        to that table\tإجلاس
        to the lines\tإلى المساهمات
        to the list\tإلى اللائحة
        today %1\tاليوم على الساعة %1
        together\tمجموعها
        tomorrow\tالغد
        too many quotas, seats and options to find who stands back.\tعدد الحصص والمقاعد والخيارات أكبر من أن يعرف من يترك مقعده.
        took back the count of option %1 of %2 (%3)\tسحب عد الخيار %1 من %2 (%3)
        took back the invitation of %1 to %2\tسحب دعوة %1 إلى %2
        took back the number of ballots of %1 (%2)\tسحب عدد أوراق %1 (%2)
        took back the opening of the poll %1\tإلغاء فتح التصويت %1
        took back: %1\tتراجع: %1
        took up again at table %1 of %2: “%3”\tاسترجاع على الطاولة %1 من %2: «%3»
        took up again what was taken on at table %1 of %2: “%3”\tاستئناف التزام الطاولة %1 من %2: «%3»
        turn spoilt letters back\tإصلاح الحروف المشوهة
        two counters\tفاحصان
        two letters of a name\tحرفان من اسم
        two options are called “%1”.\tخياران باسم «%1».
        two who do not see each other’s numbers\tشخصان لا يرى أحدهما أعداد الآخر
        type a part of its name\tاكتب جزءا من الاسم
        under way\tقيد الإنجاز
        undo\tتراجع
        uninvite\tسحب الدعوة
        unmark all\tإزالة
        unreadable\tغير مقروءة
        utf-8 or latin1.\t\u{2066}utf-8\u{2069} أو \u{2066}latin1\u{2069}.
        valid ballots\tالأوراق الصحيحة
        vote was taken\tتصويت\tتصويت\tتصويتان\tتصويتات\tتصويتا\tتصويت
        votes\tأصوات
        votes for all options together\tالأصوات لكل الخيارات معا
        votes for yes and no\tالأصوات بنعم ولا
        votes for yes, for no, and abstentions\tالأصوات بنعم ولا والامتناع
        walk-in\tبدون دعوة
        wall\tالجدار
        what comes when, for the wall\tماذا ومتى، يعلق على الحائط
        what it does\tما يفعله
        what it is, and who has it if that shall stand there\tالتحفظ، واسم صاحبه إن أريد ذكره
        what was taken on, to be ticked off\tالالتزامات، يؤشر على ما أنجز
        who came, what was said and decided\tمن حضر، وما قيل وما تقرر
        who sits where\tمن يجلس أين
        who, when\tمن ومتى
        whole count\tالعد كاملا
        whole name\tالاسم الكامل
        with names\tبالأسماء
        withdrawn\tمسحوب
        withdrew ballot %1 of %2 (%3)\tسحب الورقة %1 من %2 (%3)
        withdrew the arrival of %1 (%2)\tإلغاء حضور %1 (%2)
        withdrew the poll %1\tسحب التصويت %1
        without\tبدون
        without codes\tبدون رموز
        without invitation\tبدون دعوة
        without names, to publish\tبدون أسماء، للنشر
        won\tالفوز
        work on this day\tالعمل على هذا اليوم
        write file\tكتابة ملف
        write on\tمتابعة الكتابة
        write option\tكتابة خيار
        write over it\tاستبداله
        write there\tالكتابة فيه
        wrong person\tخطأ في الشخص
        wrote at table %1 of %2: “%3”\tتدوين على الطاولة %1 من %2: «%3»
        yes\tنعم
        yes and no\tنعم ولا
        yes or no?\tنعم أم لا؟
        yes, no and abstentions\tنعم ولا وامتناع
        yes, no or abstain\tنعم أو لا أو امتناع
        yes, no or abstain; carried with the majority asked for\tنعم أو لا أو امتناع؛ المصادقة بالأغلبية المطلوبة
        yes, papers with codes\tنعم، أوراق برموز
        yes: it can order text itself, and stops when told to\tنعم: تستطيع ترتيب النص بنفسها، وتتوقف إذا طلب منها
        yes: it did not answer\tنعم: لم تجب
        yes: it does not know the question\tنعم: لا تعرف هذا السؤال
        yesterday %1\tأمس على الساعة %1
        “%1”\t«%1»
        “%1” and “%2” are likely one option. They are counted as two: write them in one way.\t«%1» و«%2» هما على الأرجح خيار واحد. يحسبان خيارين: اكتبوهما بصيغة واحدة.
        “%1” cannot be taken back: others have built on it.\tلا يمكن التراجع عن «%1»: بنى عليه آخرون.
        “%1” does not fit %2.\t«%1» لا يناسب %2.
        “%1” does not fit %2. There are: %3.\t«%1» لا يناسب %2. الموجود: %3.
        “%1” found; %2 is expected.\tالموجود «%1»؛ المنتظر: %2.
        “%1” has begun. Enter keeps this here, PgDn goes there.\tبدأت فقرة «%1». \u{2066}Enter\u{2069} يثبت هذا هنا، و\u{2066}PgDn\u{2069} ينتقل إليها.
        “%1” has begun; the next line goes there.\tبدأت فقرة «%1»؛ المساهمة القادمة تكتب فيها.
        “%1” is a date, not somebody. Give it as --due.\t«%1» تاريخ وليس شخصا. اكتبه بواسطة --due.
        “%1” is a second column of its sort; it counts where the first is empty.\t«%1» عمود ثان من النوع نفسه؛ يؤخذ به حيث الأول فارغ.
        “%1” is larger than can be counted; at most %2.\t«%1» أكبر مما يمكن عده؛ الأقصى %2.
        “%1” is missing here.\t«%1» ناقص هنا.
        “%1” is missing here; “%2” needs it.\t«%1» ناقص هنا؛ «%2» يحتاج إليه.
        “%1” is neither a command nor a file.\t«%1» ليس أمرا ولا ملفا.
        “%1” is neither yes nor no. It was left open whether the person agreed.\t«%1» ليس نعم ولا لا. بقيت موافقة الشخص غير محددة.
        “%1” is no code of a ballot: a sign is wrong or missing. Look again.\t«%1» ليس رمز ورقة: حرف خاطئ أو ناقص. تحقق.
        “%1” is no command.\t«%1» ليس أمرا.
        “%1” is no cost. Write --costs 120,80,60.\t«%1» ليس كلفة. اكتب \u{2066}--costs 120,80,60\u{2069}.
        “%1” is no count. Write --option 3 48, or 3=48.\t«%1» ليس عدا. اكتب \u{2066}--option 3 48\u{2069} أو \u{2066}3=48\u{2069}.
        “%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.\t«%1» ليس تاريخا؛ مثال التاريخ: \u{2066}15/3\u{2069} أو \u{2066}15/3/2027\u{2069} أو \u{2066}2027-03-15\u{2069}.
        “%1” is no known language. It was kept as written.\t«%1» ليست لغة معروفة. تم إبقاؤها كما كتبت.
        “%1” is no option. A text that begins with a dash goes after --.\t«%1» ليس خيارا. النص الذي يبدأ بشرطة يوضع بعد \u{2066}--\u{2069}.
        “%1” is no time; write --at 08:41, or --at %2T08:41.\t«%1» ليس وقتا؛ اكتب \u{2066}--at 08:41\u{2069}، أو \u{2066}--at %2T08:41\u{2069}.
        “%1” is no value of %2. Right is one of: %3.\t«%1» ليست قيمة لـ%2. الممكن: %3.
        “%1” is no way to order Arabic. Right is one of: %2.\t«%1» ليست طريقة لترتيب العربية. الممكن: %2.
        “%1” is nobody; the row was left out.\t«%1» ليس اسم شخص؛ ترك السطر جانبا.
        “%1” is not an e-mail address. It was kept as written.\t«%1» ليس عنوانا إلكترونيا. تم إبقاؤه كما كتب.
        “%1” is not followed.\t«%1» لا يؤخذ به.
        “%1” is not one of the programme’s languages.\t«%1» ليست من لغات البرنامج.
        “%1” looks as if it had been “%2” before it was exported.\tيبدو أن «%1» كانت «%2» قبل التصدير.
        “%1” may be %2. Nothing was written; add --workshop and --day.\t«%1» قد يكون %2. لم يكتب شيء؛ أضف \u{2066}--workshop\u{2069} و\u{2066}--day\u{2069}.
        “%1” may be %2. Nothing was written; repeat it in full.\t«%1» قد يكون %2. لم يكتب شيء؛ أعده كاملا.
        “%1” may be %2. Nothing was written; repeat it with the id, or add --confirm for somebody new.\tقد يكون «%1» هو %2. لم يكتب شيء؛ أعد الأمر بالمعرف، أو أضف \u{2066}--confirm\u{2069} لشخص جديد.
        “%1” means nothing here.\t«%1» لا معنى له هنا.
        “%1” means nothing in this vote\t«%1» لا معنى له في هذا التصويت
        “%1” means nothing with “%2”. Take it away.\t«%1» لا معنى له مع «%2». احذفه.
        “%1” stands already on line %2. Each has to be called differently.\t«%1» موجود من قبل في السطر %2. لكل واحد اسم مختلف.
        “%1” stands for several people and is counted as one option.\t«%1» يعني عدة أشخاص ويحسب خيارا واحدا.
        “%1” stands here already, on line %2. Keep one of them.\t«%1» موجود من قبل في السطر %2. أبق واحدا منهما.
        “%1” stands here; expected %2.\tهنا «%1»؛ المنتظر: %2.
        “%1” with %2\t«%1» بترميز %2
        “%2” may be %1 person: %3. Write more letters.\t«%2» لا يعني أحدا: %3. اكتب حروفا أخرى.\tقد يعني «%2» شخصا واحدا: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد شخصين: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 أشخاص: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 شخصا: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 شخص: %3. اكتب حروفا أخرى.
        “%2” may be %3. Nothing was written; repeat it with the id.\tلا أحد هو «%2»: %3. لم يكتب شيء؛ أعد بالمعرف.\t«%2» قد يكون %3. لم يكتب شيء؛ أعد بالمعرف.\t«%2» قد يكون أحد اثنين: %3. لم يكتب شيء؛ أعد بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد بالمعرف.
        “%2” stands there %1 time and is no option.\t«%2» لا يوجد فيه (%1) وليس خيارا.\t«%2» يوجد فيه مرة واحدة (%1) وليس خيارا.\t«%2» يوجد فيه مرتين (%1) وليس خيارا.\t«%2» يوجد فيه %1 مرات وليس خيارا.\t«%2» يوجد فيه %1 مرة وليس خيارا.\t«%2» يوجد فيه %1 مرة وليس خيارا.
        “Came” counts everyone, walk-ins included; the percentage is of the people invited, without them.\t«الحضور» يشمل الجميع، بمن فيهم من جاؤوا بدون دعوة؛ أما النسبة فمن المدعوين وحدهم.
        … %1 more\t… لا شيء غيرها (%1)\t… %1 آخر\t… %1 آخران\t… %1 أخرى\t… %1 أخرى\t… %1 أخرى
        → %1\t→ %1
        → done\t← أنجز
        → dropped\t← ألغي
        → merged into %1\t← مدموجة في %1
        → parked\t← مؤجلة
        """
}
