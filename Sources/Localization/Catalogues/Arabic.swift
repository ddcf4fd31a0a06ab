// swift-format-ignore-file
// Compiled from locale/ar.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let arabic: StaticString = """
        \"Who pays for it? @ka\": two letters of a name behind an @ say who asks, words behind a # are tags.\t«من يؤدي؟ \u{2066}@ka\u{2069}»: حرفان من اسم بعد @ يقولان من يسأل، والكلمات بعد # وسوم.
        % of ballots cast\t% من الأوراق المدلى بها
        % of dots placed\t% من النقط الموضوعة
        % of people here\t% من الحاضرين
        % of people invited\t% من المدعوين
        % of the %1 ballots cast\t% من الأوراق المدلى بها (%1)
        % of the %1 dots placed\t% من النقط الموضوعة (%1)
        % of the %1 people here\t% من الحاضرين (%1)
        % of the %1 people invited\t% من المدعوين (%1)
        % of the %1 valid ballots\t% من الأوراق الصحيحة (%1)
        % of the %1 votes for all answers\t% من الأصوات لكل الأجوبة (%1)
        % of the %1 votes for all options\t% من الأصوات لكل الخيارات (%1)
        % of the %1 votes for yes and no\t% من الأصوات بنعم ولا (%1)
        % of the %1 votes, abstentions included\t% من الأصوات بما فيها الامتناع (%1)
        % of valid ballots\t% من الأوراق الصحيحة
        % of votes placed\t% من الأصوات
        % of votes, abstentions included\t% من الأصوات بما فيها الامتناع
        % of yes and no\t% من «نعم» و«لا»
        %1 % of the points\t%1% من النقط
        %1 %2\t%1 %2
        %1 (%2 of %3 invited)\t%1 (%2 من أصل %3 من المدعوين)
        %1 (%2 of %3)\t%1 (%2 من %3)
        %1 (%2)\t%1 (%2)
        %1 (%2, on %3, %4)\t%1 (%2، على %3، %4)
        %1 (?)\t%1 (؟)
        %1 (costs %2)\t%1 (الكلفة %2)
        %1 (locale %2)\t%1 (الإعداد المحلي %2)
        %1 (not in the directory)\t%1 (ليس في الدليل)
        %1 (proposed)\t%1 (مقترح)
        %1 (the rest in English)\t%1 (والباقي بالإنجليزية)
        %1 --change puts this paper in its place; to rate anew and keep both, name another day with --day.\t%1 يضع --change هذه الورقة مكانها؛ وللتقييم من جديد مع الاحتفاظ بالورقتين، سم يوما آخر بـ\u{2066}--day\u{2069}.
        %1 = %2\t%1 = %2
        %1 Close the poll all the same?\t%1 هل تغلق التصويت رغم ذلك؟
        %1 Keep %2 ballots all the same?\t%1 هل تبقي عدد الأوراق %2 رغم ذلك؟
        %1 Keep %2 for %3 all the same?\t%1 هل تبقي العدد %2 (%3) رغم ذلك؟
        %1 MB in %2\t%1 ميغابايت في \u{2066}%2\u{2069}
        %1 Nothing more is taken: Backspace goes on here, Esc forgets it.\t%1 لا يؤخذ شيء بعد ذلك: \u{2066}Backspace\u{2069} يتابع هنا، \u{2066}Esc\u{2069} ينساها.
        %1 Nothing was written; count again, or add --confirm.\t%1 لم يكتب شيء؛ أعد العد، أو أضف \u{2066}--confirm\u{2069}.
        %1 The vote is not closed; count it, or add --confirm.\t%1 لم يغلق التصويت؛ قم بالعد، أو أضف \u{2066}--confirm\u{2069}.
        %1 There is no class now, so that no printed seal stands.\t%1 لا توجد درجة الآن، فلا يصح أي ختم مطبوع.
        %1 This would be brought back: %2. Nothing was brought back; to do that, add %3.\t%1 هذا ما ستتم استعادته: %2. لم تتم استعادة شيء؛ للقيام بذلك أضف %3.
        %1 This would be taken back: %2. Nothing was taken back; to do that, add %3.\t%1 هذا ما سيتم التراجع عنه: %2. لم يتم التراجع عن شيء؛ للقيام بذلك أضف %3.
        %1 added, %2 said more of, %3 unchanged.\tإضافة %1، استكمال %2، بدون تغيير %3.
        %1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.\tإضافة %1، تحيين %2، بدون تغيير %3، رفض %4؛ دعوات جديدة %5 إلى %6.
        %1 against %2\t%1 ضد %2
        %1 and %2 are called the same.\t%1 و%2 لهما الاسم نفسه.
        %1 and %2 are no pair any more; u takes it back.\tلم يعد %1 و%2 ثنائيا؛ \u{2066}u\u{2069} يتراجع عن ذلك.
        %1 and %2 differ by more than one slip of the pen, and are not joined.\t%1 و%2 يختلفان بأكثر من زلة قلم واحدة، ولا يجمعان.
        %1 and %2 exclude each other.\t%1 و%2 لا يجتمعان.
        %1 and %2 lose what names them, here and in the copies; what was counted stays. It cannot be brought back.\tيمحى ما يسمي هذا الشخص من %1 ومن %2، هنا وفي النسخ؛ ويبقى ما تم عده. لا رجوع في ذلك.
        %1 and %2 may be one code, or two people’s: look at both papers; --accept %1=%2 joins them.\tقد يكون %1 و%2 رمزا واحدا، أو رمزي شخصين: انظروا إلى الورقتين؛ و\u{2066}--accept %1=%2\u{2069} يجمعهما.
        %1 and %2 may be one code; accept it with --accept %1=%2.\tقد يكون %1 و%2 رمزا واحدا؛ اقبله بـ\u{2066}--accept %1=%2\u{2069}.
        %1 and %2 may be one: %3.\tقد يكون %1 و%2 شخصا واحدا: %3.
        %1 and %2 say the same, in other words or another language.\t%1 و%2 بنفس المعنى، بكلمات أخرى أو بلغة أخرى.
        %1 and %2 sound alike.\t%1 و%2 متشابهان في النطق.
        %1 and %2 would fit each other better; then somebody else would have nobody, or fit worse.\t%1 و%2 أنسب لبعضهما؛ لكن شخصا آخر يبقى عندئذ بدون مؤطر أو مع أقل مناسبة.
        %1 answer\tلا جواب\tجواب واحد\tجوابان\t%1 أجوبة\t%1 جوابا\t%1 جواب
        %1 are equal; the order drawn before the vote decided which of them.\tتعادلت الخيارات: %1. حدد الترتيب الذي أعطته القرعة قبل التصويت أيها المعني.
        %1 are here already.\tحاضرون من قبل: %1.
        %1 argument too many: %2.\tلا معطيات زائدة: %2.\tمعطى زائد: %2.\tمعطيان زائدان: %2.\t%1 معطيات زائدة: %2.\t%1 معطى زائدا: %2.\t%1 معطى زائد: %2.
        %1 asks which days yours resemble and when they begin, and makes the file.\t%1 يسأل عن الأيام المشابهة وموعد بدايتها وينشئ الملف.
        %1 at %2, %3\t%1 على الساعة %2، %3
        %1 at least\t%1 على الأقل
        %1 at the same rank\t%1 في الرتبة نفسها
        %1 ballot\tلا مصوتين\tمصوت واحد\tمصوتان\t%1 مصوتين\t%1 مصوتا\t%1 مصوت
        %1 ballot cast\tلا أوراق مدلى بها\tورقة واحدة مدلى بها\tورقتان مدلى بهما\t%1 أوراق مدلى بها\t%1 ورقة مدلى بها\t%1 ورقة مدلى بها
        %1 ballot has in column “%2” what another one has there. Both are counted: look whether somebody voted twice.\tلا ورقة تكرر ما في العمود «%2».\tورقة واحدة في عمودها «%2» ما في ورقة أخرى. تم احتساب الورقتين: تحقق هل صوت أحد مرتين.\tورقتان في عمودهما «%2» ما في ورقتين أخريين. تم احتسابها كلها: تحقق هل صوت أحد مرتين.\t%1 أوراق في عمودها «%2» ما في أوراق أخرى. تم احتسابها كلها: تحقق هل صوت أحد مرتين.\t%1 ورقة في عمودها «%2» ما في أوراق أخرى. تم احتسابها كلها: تحقق هل صوت أحد مرتين.\t%1 ورقة في عمودها «%2» ما في أوراق أخرى. تم احتسابها كلها: تحقق هل صوت أحد مرتين.
        %1 ballot holds a number above the highest score, %2, and is spoiled by it; the highest number is %3.\tلا ورقة فيها عدد أكبر من أعلى نقطة، %2 (أكبر عدد: %3).\tورقة واحدة فيها عدد أكبر من أعلى نقطة، %2، فتعتبر ملغاة؛ أكبر عدد هو %3.\tورقتان فيهما عدد أكبر من أعلى نقطة، %2، فتعتبران ملغاتين؛ أكبر عدد هو %3.\t%1 أوراق فيها عدد أكبر من أعلى نقطة، %2، فتعتبر ملغاة؛ أكبر عدد هو %3.\t%1 ورقة فيها عدد أكبر من أعلى نقطة، %2، فتعتبر ملغاة؛ أكبر عدد هو %3.\t%1 ورقة فيها عدد أكبر من أعلى نقطة، %2، فتعتبر ملغاة؛ أكبر عدد هو %3.
        %1 ballot holds a number below the lowest score, %2, and is spoiled by it; the lowest number is %3.\tلا ورقة فيها عدد أصغر من أدنى نقطة، %2 (أصغر عدد: %3).\tورقة واحدة فيها عدد أصغر من أدنى نقطة، %2، فتعتبر ملغاة؛ أصغر عدد هو %3.\tورقتان فيهما عدد أصغر من أدنى نقطة، %2، فتعتبران ملغاتين؛ أصغر عدد هو %3.\t%1 أوراق فيها عدد أصغر من أدنى نقطة، %2، فتعتبر ملغاة؛ أصغر عدد هو %3.\t%1 ورقة فيها عدد أصغر من أدنى نقطة، %2، فتعتبر ملغاة؛ أصغر عدد هو %3.\t%1 ورقة فيها عدد أصغر من أدنى نقطة، %2، فتعتبر ملغاة؛ أصغر عدد هو %3.
        %1 ballot kept.\tلم تثبت أي ورقة.\tتم تثبيت ورقة واحدة.\tتم تثبيت ورقتين.\tتم تثبيت %1 أوراق.\tتم تثبيت %1 ورقة.\tتم تثبيت %1 ورقة.
        %1 ballot paper\tلا أوراق تصويت\tورقة تصويت واحدة\tورقتا تصويت\t%1 أوراق تصويت\t%1 ورقة تصويت\t%1 ورقة تصويت
        %1 ballots are cast. The vote is secret: nothing of them is shown before it is closed.\tالأوراق المدلى بها: %1. التصويت سري: لا يعرض شيء منها قبل إغلاقه.
        %1 ballots are counted already. Replace %1 by %2?\tعدد الأوراق المحسوبة %1. هل يستبدل %1 بالعدد %2؟
        %1 barrier\tما من عائق\tعائق واحد\tعائقان\t%1 عوائق\t%1 عائقا\t%1 عائق
        %1 begins on %2. Another date, or Enter:\t%1: البداية يوم %2. تاريخ آخر، أو \u{2066}Enter\u{2069}:
        %1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.\t%1 تابع لـ%2، وهو ملف بيانات حلقة أو قاعدة بيانات أخرى: لا توضع هناك أي وثيقة. اختر اسما آخر.
        %1 belongs to what is rated; it will be said with the class.\tينتمي %1 إلى ما يقيم؛ سيقال ذلك مع الصنف.
        %1 belongs to what was rated.\tينتمي %1 إلى ما تم تقييمه.
        %1 blank\tبيضاء: %1
        %1 brings it back.\t%1 يعيدها.
        %1 building\t%1 مبنى\tمبنى واحد\tمبنيان\t%1 مبان\t%1 مبنى\t%1 مبنى
        %1 by hands\t%1 برفع الأيدي
        %1 by telephone\t%1 بالهاتف
        %1 bytes\t%1 بايت
        %1 call\tبدون مكالمة\tمكالمة واحدة\tمكالمتان\t%1 مكالمات\t%1 مكالمة\t%1 مكالمة
        %1 came\tلم يحضر أحد\tحضر واحد\tحضر اثنان\tحضر %1\tحضر %1\tحضر %1
        %1 came at %2 and left at %3. To let them in again: --return.\t%1: الحضور على الساعة %2 والمغادرة على الساعة %3. لتسجيل العودة: \u{2066}--return\u{2069}.
        %1 came at %2, without invitation.\t%1: الحضور على الساعة %2، بدون دعوة.
        %1 came at %2.\t%1: الحضور على الساعة %2.
        %1 came first, with %2 (%3).\tجاء %1 في الرتبة الأولى، بـ%2 (%3).
        %1 came first, with %2.\tجاء %1 في الرتبة الأولى، بـ%2.
        %1 came first: everybody saw that it has the majority, and nobody counted it.\tجاء الخيار %1 في الرتبة الأولى: رأى الجميع أن له الأغلبية، ولم يعدها أحد.
        %1 came too fast to be an answer: read first, then once more.\tجاء %1 أسرع من أن يكون جوابا: تنبغي القراءة أولا ثم الضغط مرة أخرى.
        %1 can only be read: nothing would be kept\t\u{2066}%1\u{2069} للقراءة فقط: لن يحفظ شيء
        %1 cannot be made: %2. Check the folder above it.\tيتعذر إنشاء %1: %2. تحقق من المجلد الذي فوقه.
        %1 cannot be read\t\u{2066}%1\u{2069}: لا يمكن قراءته
        %1 cannot be read: %2. Check its permissions.\tتتعذر قراءة %1: %2. تحقق من صلاحياته.
        %1 cannot be started: %2.\tتعذر تشغيل %1: %2.
        %1 cannot be written to. Check the permissions of the file and its folder.\tتتعذر الكتابة في %1. تحقق من صلاحيات الملف ومجلده.
        %1 cannot be written. Choose another place: cp %2 NEW.halqa\tلا يمكن كتابة %1. اختر مكانا آخر: \u{2066}cp %2 NEW.halqa\u{2069}
        %1 cannot be written: %2\t\u{2066}%1\u{2069}: لا يمكن الكتابة: %2
        %1 cannot be written: %2. Check the folder.\tتتعذر كتابة %1: %2. تحقق من المجلد.
        %1 comes in\tلم يدخل أحد\tدخل واحد\tدخل اثنان\tدخل %1\tدخل %1\tدخل %1
        %1 commitment was made.\tلم يسجل أي التزام.\tتم تسجيل التزام واحد.\tتم تسجيل التزامين.\tتم تسجيل %1 التزامات.\tتم تسجيل %1 التزاما.\tتم تسجيل %1 التزام.
        %1 complaint\t%1 شكاية\tشكاية واحدة\tشكايتان\t%1 شكايات\t%1 شكاية\t%1 شكاية
        %1 copy was erased from too.\tلا نسخ.\tومحيت أيضا من نسخة واحدة.\tومحيت أيضا من نسختين.\tومحيت أيضا من %1 نسخ.\tومحيت أيضا من %1 نسخة.\tومحيت أيضا من %1 نسخة.
        %1 criterion\tبدون معايير\tمعيار واحد\tمعياران\t%1 معايير\t%1 معيارا\t%1 معيار
        %1 cross, %2 allowed\tبدون علامات، والمسموح %2\tعلامة واحدة، والمسموح %2\tعلامتان، والمسموح %2\t%1 علامات، والمسموح %2\t%1 علامة، والمسموح %2\t%1 علامة، والمسموح %2
        %1 data set\t%1 مجموعة بيانات\tمجموعة بيانات واحدة\tمجموعتا بيانات\t%1 مجموعات بيانات\t%1 مجموعة بيانات\t%1 مجموعة بيانات
        %1 data table\tلا جداول\tجدول واحد\tجدولان\t%1 جداول\t%1 جدولا\t%1 جدول
        %1 day\t%1 يوم\tيوم واحد\tيومان\t%1 أيام\t%1 يوما\t%1 يوم
        %1 day with a presence\tبدون حضور\tحضور في يوم واحد\tحضور في يومين\tحضور في %1 أيام\tحضور في %1 يوما\tحضور في %1 يوم
        %1 did not say\t%1 لم يقولوا\tواحد لم يقل\tاثنان لم يقولا\t%1 لم يقولوا\t%1 لم يقولوا\t%1 لم يقولوا
        %1 dirham\t%1 درهم\tدرهم واحد\tدرهمان\t%1 دراهم\t%1 درهما\t%1 درهم
        %1 does not let this role in: %2. Look at the role's name and at ~/.pgpass.\tلا يسمح %1 لهذا الدور بالدخول: %2. راجع اسم الدور و\u{2066}~/.pgpass\u{2069}.
        %1 does not prove that it is the server that was meant: %2. Nothing was sent.\tلا يثبت %1 أنه الخادم المقصود: %2. لم يرسل شيء.
        %1 dot\tلا نقط\tنقطة واحدة\tنقطتان\t%1 نقط\t%1 نقطة\t%1 نقطة
        %1 dot against\tبدون نقط ضد\tنقطة واحدة ضد\tنقطتان ضد\t%1 نقط ضد\t%1 نقطة ضد\t%1 نقطة ضد
        %1 dot against as well; it takes a dot for away.\tبدون نقط ضد.\tونقطة واحدة ضد، تلغي نقطة مع الخيار.\tونقطتان ضد، كل منهما تلغي نقطة مع الخيار.\tو%1 نقط ضد، كل منها تلغي نقطة مع الخيار.\tو%1 نقطة ضد، كل منها تلغي نقطة مع الخيار.\tو%1 نقطة ضد، كل منها تلغي نقطة مع الخيار.
        %1 dot against it\tلا نقطة ضده\tنقطة واحدة ضده\tنقطتان ضده\t%1 نقط ضده\t%1 نقطة ضده\t%1 نقطة ضده
        %1 dot against, %2 allowed\tبدون نقط ضد، والمسموح %2\tنقطة واحدة ضد، والمسموح %2\tنقطتان ضد، والمسموح %2\t%1 نقط ضد، والمسموح %2\t%1 نقطة ضد، والمسموح %2\t%1 نقطة ضد، والمسموح %2
        %1 dot each\tبدون نقط\tنقطة واحدة لكل مشارك\tنقطتان لكل مشارك\t%1 نقط لكل مشارك\t%1 نقطة لكل مشارك\t%1 نقطة لكل مشارك
        %1 dot each, at most %2 on one\tبدون نقط، و%2 على الأكثر لخيار واحد\tنقطة واحدة لكل مشارك، و%2 على الأكثر لخيار واحد\tنقطتان لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقط لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد
        %1 dot each, at most %2 on one option.\tبدون نقط، و%2 على الأكثر لخيار واحد.\tنقطة واحدة لكل مشارك، و%2 على الأكثر لخيار واحد.\tنقطتان لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقط لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد.\t%1 نقطة لكل مشارك، و%2 على الأكثر لخيار واحد.
        %1 dot each.\tبدون نقط.\tنقطة واحدة لكل مشارك.\tنقطتان لكل مشارك.\t%1 نقط لكل مشارك.\t%1 نقطة لكل مشارك.\t%1 نقطة لكل مشارك.
        %1 dot is not placed\tكل النقط موضوعة\tنقطة واحدة غير موضوعة\tنقطتان غير موضوعتين\t%1 نقط غير موضوعة\t%1 نقطة غير موضوعة\t%1 نقطة غير موضوعة
        %1 dot on %2, %3 allowed\tبدون نقط على الخيار %2، والمسموح %3\tنقطة واحدة على الخيار %2، والمسموح %3\tنقطتان على الخيار %2، والمسموح %3\t%1 نقط على الخيار %2، والمسموح %3\t%1 نقطة على الخيار %2، والمسموح %3\t%1 نقطة على الخيار %2، والمسموح %3
        %1 dot on “%2”, %3 allowed\tبدون نقط على «%2»، والمسموح %3\tنقطة واحدة على «%2»، والمسموح %3\tنقطتان على «%2»، والمسموح %3\t%1 نقط على «%2»، والمسموح %3\t%1 نقطة على «%2»، والمسموح %3\t%1 نقطة على «%2»، والمسموح %3
        %1 dot, %2 allowed\tبدون نقط، والمسموح %2\tنقطة واحدة، والمسموح %2\tنقطتان، والمسموح %2\t%1 نقط، والمسموح %2\t%1 نقطة، والمسموح %2\t%1 نقطة، والمسموح %2
        %1 dots on one option are more than the %2 that each person has.\tعدد النقط على خيار واحد (%1) أكثر مما لكل شخص (%2).
        %1 ended at %2.\tانتهت %1 على الساعة %2.
        %1 ends in the middle: what is whole of it counts.\tينقطع %1 في الوسط: يحتسب ما هو كامل منه.
        %1 entry\tصفر قيد\tقيد واحد\tقيدين\t%1 قيود\t%1 قيدا\t%1 قيد
        %1 entry between %2 and %3, of which nothing was found\tلا قيود بين %2 و%3\tقيد واحد بين %2 و%3 لم يوجد منه شيء\tقيدان بين %2 و%3 لم يوجد منهما شيء\t%1 قيود بين %2 و%3 لم يوجد منها شيء\t%1 قيدا بين %2 و%3 لم يوجد منها شيء\t%1 قيد بين %2 و%3 لم يوجد منها شيء
        %1 entry came from %2.\tلم يأت شيء من %2.\tأتى قيد واحد من %2.\tأتى قيدان من %2.\tأتت %1 قيود من %2.\tأتى %1 قيدا من %2.\tأتى %1 قيد من %2.
        %1 entry could not stand where it stood: its chain of hashes begins anew.\tكل القيود في أماكنها.\tقيد واحد لم يمكن أن يبقى في مكانه: تبدأ سلسلة بصماته من جديد.\tقيدان لم يمكن أن يبقيا في مكانهما: تبدأ سلسلة بصماتهما من جديد.\t%1 قيود لم يمكن أن تبقى في أماكنها: تبدأ سلسلة بصماتها من جديد.\t%1 قيدا لم يمكن أن تبقى في أماكنها: تبدأ سلسلة بصماتها من جديد.\t%1 قيد لم يمكن أن تبقى في أماكنها: تبدأ سلسلة بصماتها من جديد.
        %1 entry does not fit its hash: a letter in it may be another one. Read it again.\tكل القيود توافق بصماتها.\tقيد واحد لا يوافق بصمته: قد يكون فيه حرف مكان حرف. راجعه.\tقيدان لا يوافقان بصمتيهما: قد يكون فيهما حرف مكان حرف. راجعهما.\t%1 قيود لا توافق بصماتها: قد تكون فيها حروف مكان حروف. راجعها.\t%1 قيدا لا توافق بصماتها: قد تكون فيها حروف مكان حروف. راجعها.\t%1 قيد لا توافق بصماتها: قد تكون فيها حروف مكان حروف. راجعها.
        %1 entry has less in it now: somebody was forgotten on the other laptop.\tلم ينقص شيء.\tنقص ما في قيد واحد: تم محو بيانات شخص على الحاسوب الآخر.\tنقص ما في قيدين: تم محو بيانات شخص على الحاسوب الآخر.\tنقص ما في %1 قيود: تم محو بيانات شخص على الحاسوب الآخر.\tنقص ما في %1 قيدا: تم محو بيانات شخص على الحاسوب الآخر.\tنقص ما في %1 قيد: تم محو بيانات شخص على الحاسوب الآخر.
        %1 entry has less in it, since somebody was forgotten: the entry of the erasure says what it comes to.\tلا قيود نقص ما فيها.\tقيد واحد نقص ما فيه لأن بيانات شخص محيت: قيد المحو يقول بصمته الجديدة.\tقيدان نقص ما فيهما لأن بيانات شخص محيت: قيد المحو يقول بصمتيهما الجديدتين.\t%1 قيود نقص ما فيها لأن بيانات شخص محيت: قيود المحو تقول بصماتها الجديدة.\t%1 قيدا نقص ما فيها لأن بيانات شخص محيت: قيود المحو تقول بصماتها الجديدة.\t%1 قيد نقص ما فيها لأن بيانات شخص محيت: قيود المحو تقول بصماتها الجديدة.
        %1 entry is a newer Halqa’s: it is kept, and not shown.\tلا قيد من إصدار أحدث من حلقة.\tقيد واحد من إصدار أحدث من حلقة: يحفظ ولا يعرض.\tقيدان من إصدار أحدث من حلقة: يحفظان ولا يعرضان.\t%1 قيود من إصدار أحدث من حلقة: تحفظ ولا تعرض.\t%1 قيدا من إصدار أحدث من حلقة: تحفظ ولا تعرض.\t%1 قيد من إصدار أحدث من حلقة: تحفظ ولا تعرض.
        %1 entry is in %2. On the other laptop: halqa merge FILE %2\tلا شيء في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}\tقيد واحد في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}\tقيدان في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}\t%1 قيود في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}\t%1 قيدا في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}\t%1 قيد في %2. على الحاسوب الآخر: \u{2066}halqa merge FILE %2\u{2069}
        %1 entry of the journal\tصفر قيد في السجل\tقيد واحد في السجل\tقيدين في السجل\t%1 قيود في السجل\t%1 قيدا في السجل\t%1 قيد في السجل
        %1 entry on %2 has less in it now: somebody was forgotten.\tلم ينقص شيء على %2.\tنقص ما في قيد واحد على %2: تم محو بيانات شخص.\tنقص ما في قيدين على %2: تم محو بيانات شخص.\tنقص ما في %1 قيود على %2: تم محو بيانات شخص.\tنقص ما في %1 قيدا على %2: تم محو بيانات شخص.\tنقص ما في %1 قيد على %2: تم محو بيانات شخص.
        %1 entry on %2 still names somebody who was forgotten. Whoever keeps the server erases it: see docs/exchange.md.\tلا يسمي شيء على %2 شخصا محيت بياناته.\tما زال قيد واحد على %2 يسمي شخصا محيت بياناته. يمحوه من يتولى أمر الخادم: انظر \u{2066}docs/exchange.md\u{2069}.\tما زال قيدان على %2 يسميان شخصا محيت بياناته. يمحوهما من يتولى أمر الخادم: انظر \u{2066}docs/exchange.md\u{2069}.\tما زالت %1 قيود على %2 تسمي شخصا محيت بياناته. يمحوها من يتولى أمر الخادم: انظر \u{2066}docs/exchange.md\u{2069}.\tما زال %1 قيدا على %2 يسمي شخصا محيت بياناته. يمحوها من يتولى أمر الخادم: انظر \u{2066}docs/exchange.md\u{2069}.\tما زال %1 قيد على %2 يسمي شخصا محيت بياناته. يمحوها من يتولى أمر الخادم: انظر \u{2066}docs/exchange.md\u{2069}.
        %1 entry stays away: something that it builds on is missing. It comes with a whole file or parcel.\tلم يبق شيء خارجا.\tبقي قيد واحد خارجا: ينقص ما يبنى عليه. سيأتي مع ملف أو طرد كامل.\tبقي قيدان خارجا: ينقص ما يبنيان عليه. سيأتيان مع ملف أو طرد كامل.\tبقيت %1 قيود خارجا: ينقص ما تبنى عليه. ستأتي مع ملف أو طرد كامل.\tبقي %1 قيدا خارجا: ينقص ما تبنى عليه. ستأتي مع ملف أو طرد كامل.\tبقي %1 قيد خارجا: ينقص ما تبنى عليه. ستأتي مع ملف أو طرد كامل.
        %1 entry that is in no copy can still be read: halqa recover %2 --to NEW.halqa\tكل ما يقرأ موجود في نسخة.\tقيد واحد ليس في أي نسخة ما زال يقرأ: \u{2066}halqa recover %2 --to NEW.halqa\u{2069}\tقيدان ليسا في أي نسخة ما زالا يقرآن: \u{2066}halqa recover %2 --to NEW.halqa\u{2069}\t%1 قيود ليست في أي نسخة ما زالت تقرأ: \u{2066}halqa recover %2 --to NEW.halqa\u{2069}\t%1 قيدا ليست في أي نسخة ما زالت تقرأ: \u{2066}halqa recover %2 --to NEW.halqa\u{2069}\t%1 قيد ليست في أي نسخة ما زالت تقرأ: \u{2066}halqa recover %2 --to NEW.halqa\u{2069}
        %1 entry waits on %2 for one that is missing there. It comes once its laptop has sent that.\tلا ينتظر شيء على %2.\tينتظر قيد واحد على %2 قيدا ناقصا هناك. يأتي بعد أن يرسله حاسوبه.\tينتظر قيدان على %2 قيدا ناقصا هناك. يأتيان بعد أن يرسله حاسوبه.\tتنتظر %1 قيود على %2 قيدا ناقصا هناك. تأتي بعد أن يرسله حاسوبه.\tينتظر %1 قيدا على %2 قيدا ناقصا هناك. تأتي بعد أن يرسله حاسوبه.\tينتظر %1 قيد على %2 قيدا ناقصا هناك. تأتي بعد أن يرسله حاسوبه.
        %1 entry went to %2.\tلم يذهب شيء إلى %2.\tذهب قيد واحد إلى %2.\tذهب قيدان إلى %2.\tذهبت %1 قيود إلى %2.\tذهب %1 قيدا إلى %2.\tذهب %1 قيد إلى %2.
        %1 entry with their record\tلا قيود فيها بطاقته\tقيد واحد فيه بطاقته\tقيدان فيهما بطاقته\t%1 قيود فيها بطاقته\t%1 قيدا فيها بطاقته\t%1 قيد فيها بطاقته
        %1 entry would come from %2.\tلن يأتي شيء من %2.\tسيأتي قيد واحد من %2.\tسيأتي قيدان من %2.\tستأتي %1 قيود من %2.\tسيأتي %1 قيدا من %2.\tسيأتي %1 قيد من %2.
        %1 entry would go to %2.\tلن يذهب شيء إلى %2.\tسيذهب قيد واحد إلى %2.\tسيذهب قيدان إلى %2.\tستذهب %1 قيود إلى %2.\tسيذهب %1 قيدا إلى %2.\tسيذهب %1 قيد إلى %2.
        %1 entry written by them\tلا قيود كتبها\tقيد واحد كتبه\tقيدان كتبهما\t%1 قيود كتبها\t%1 قيدا كتبها\t%1 قيد كتبها
        %1 filled in this sheet: nothing is asked of oneself.\t%1 هو رقم من ملأ هذه الورقة: لا يسأل أحد عن نفسه.
        %1 finger\tالقبضة\tإصبع واحد\tإصبعان\t%1 أصابع\t%1 إصبعا\t%1 إصبع
        %1 finger: %2\tالقبضة: %2\tإصبع واحد: %2\tإصبعان: %2\t%1 أصابع: %2\t%1 إصبعا: %2\t%1 إصبع: %2
        %1 firm\t%1 شركة\tشركة واحدة\tشركتان\t%1 شركات\t%1 شركة\t%1 شركة
        %1 for %2\t%1 لـ%2
        %1 for each option, and %2 at what each group alone would choose.\tلكل خيار: %1؛ والعلامة %2 عند ما كانت كل مجموعة ستختاره وحدها.
        %1 for it, %2 not yet\tمع: %1، ليسوا معه بعد: %2
        %1 for option %2, the highest is %3\t%1 للخيار %2، والحد الأعلى %3
        %1 for option %2, the lowest is %3\t%1 للخيار %2، والحد الأدنى %3
        %1 for, %2 against\t%1 مع، %2 ضد
        %1 from copies\t%1 من النسخ\t%1 من النسخ\t%1 من النسخ\t%1 من النسخ\t%1 من النسخ\t%1 من النسخ
        %1 from pages that nothing led to any more\t%1 من صفحات لم يعد شيء يؤدي إليها\t%1 من صفحات لم يعد شيء يؤدي إليها\t%1 من صفحات لم يعد شيء يؤدي إليها\t%1 من صفحات لم يعد شيء يؤدي إليها\t%1 من صفحات لم يعد شيء يؤدي إليها\t%1 من صفحات لم يعد شيء يؤدي إليها
        %1 from tables alone\t%1 من الجداول وحدها\t%1 من الجداول وحدها\t%1 من الجداول وحدها\t%1 من الجداول وحدها\t%1 من الجداول وحدها\t%1 من الجداول وحدها
        %1 from the file beside it\t%1 من الملف المجاور\t%1 من الملف المجاور\t%1 من الملف المجاور\t%1 من الملف المجاور\t%1 من الملف المجاور\t%1 من الملف المجاور
        %1 from the journal\t%1 من السجل\t%1 من السجل\t%1 من السجل\t%1 من السجل\t%1 من السجل\t%1 من السجل
        %1 goes on.\tاستؤنفت %1.
        %1 hammam\t%1 حمام\tحمام واحد\tحمامان\t%1 حمامات\t%1 حماما\t%1 حمام
        %1 has a budget and no seats; leave --seats out.\tللطريقة %1 ميزانية وليست لها مقاعد؛ احذفوا --seats.
        %1 has begun, on %2, and keeps that date. Take back what happened on it first.\t%1: بدأ في %2 ويحتفظ بهذا التاريخ. يجب التراجع أولا عما تم فيه.
        %1 has come to none of these days: there is nothing to thank for.\t%1: لا حضور في أي من هذه الأيام، فلا داعي للشكر.
        %1 has done nothing in this file that could be taken back.\tلم يقم %1 في هذا الملف بشيء يمكن التراجع عنه.
        %1 has left\tلم يغادر أحد\tغادر واحد\tغادر اثنان\tغادر %1\tغادر %1\tغادر %1
        %1 has left, %2.\t%1: المغادرة على الساعة %2.
        %1 has more than %2 digits: write the figure of “%3” again.\t%1 فيه أكثر من %2 رقما: أعد كتابة قيمة «%3».
        %1 has more than half of the votes that still count.\tللخيار %1 أكثر من نصف الأصوات التي ما زالت محتسبة.
        %1 has no place for one more connection now. Try again in a minute.\tلا مكان في %1 لاتصال آخر الآن. حاول ثانية بعد دقيقة.
        %1 has no rule %2; it has %3.\tليس لـ%1 قاعدة %2؛ الموجود: %3.
        %1 has no such database: %2. Look at the address.\tلا توجد هذه القاعدة في %1: %2. راجع العنوان.
        %1 has no table yet: type a table’s number.\t%1 بدون طاولة بعد: اكتب رقم طاولة.
        %1 has no tutor: everybody who could teach them has as many learners as one has at most.\tبدون مؤطر: %1. لكل من يمكنه تعليمه أقصى عدد من المتعلمين.
        %1 has no tutor: the rules keep them apart from everybody who teaches.\tبدون مؤطر: %1. القواعد تفصله عن كل من يعلم.
        %1 has not begun: it begins on %2.\tلم يبدأ %1: يبدأ في %2.
        %1 has not come yet. Look at the order of day and month.\t%1 لم يحن بعد. تحقق من ترتيب اليوم والشهر.
        %1 has not come yet. Nothing was written; if it is right, add --confirm.\tلم يأت %1 بعد. لم يكتب شيء؛ إن كان صحيحا فأضف \u{2066}--confirm\u{2069}.
        %1 has reservations: hear and note them.\tلا توجد تحفظات.\tلشخص واحد تحفظات: يجب سماعها وتدوينها.\tلشخصين تحفظات: يجب سماعها وتدوينها.\t%1 أشخاص لهم تحفظات: يجب سماعها وتدوينها.\t%1 شخصا لهم تحفظات: يجب سماعها وتدوينها.\t%1 شخص لهم تحفظات: يجب سماعها وتدوينها.
        %1 has taken nothing back that could be brought back.\tلم يتراجع %1 عن شيء يمكن إعادته.
        %1 has taken nothing on. Say it of a line: halqa line FILE edit … --owner NAME.\t%1: لا التزام. اذكره في مساهمة: halqa line FILE edit … --owner NAME.
        %1 has the same e-mail address. They were taken for two people.\t%1 له العنوان الإلكتروني نفسه. اعتبرا شخصين.
        %1 has voted.\tلم يصوت أحد بعد.\tصوت شخص واحد.\tصوت شخصان.\tصوت %1 أشخاص.\tصوت %1 شخصا.\tصوت %1 شخص.
        %1 here\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1\tالحضور %1
        %1 holds %2: %3.\tيحتوي %1 على %2: %3.
        %1 holds another programme. No parcel was made for it.\tيحتوي %1 على برنامج آخر. لم يصنع له طرد.
        %1 holds another programme. Nothing was taken over.\tيحتوي %1 على برنامج آخر. لم يؤخذ شيء.
        %1 holds criteria and no days: no programme is made of it. It goes beside one: halqa grid FILE add %1\tفي %1 معايير وليست فيه أيام: لا يصنع منه برنامج. يضاف إلى برنامج: \u{2066}halqa grid FILE add %1\u{2069}
        %1 holds nothing that is not here.\tلا يوجد في %1 ما ليس هنا.
        %1 holds something else than a site of Halqa's. Name an empty folder, or one that is not there.\t%1 فيه غير موقع من حلقة. سم مجلدا فارغا، أو مجلدا لا يوجد.
        %1 holds this programme as another file began it, from the same script; this one is no copy of that. Nothing was taken over or sent. Get a copy of that file, or join both with halqa merge --unite.\tيحتوي %1 على هذا البرنامج كما بدأه ملف آخر من السيناريو نفسه؛ وهذا الملف ليس نسخة منه. لم يؤخذ شيء ولم يرسل شيء. احصل على نسخة من ذلك الملف، أو اجمعهما بـ\u{2066}halqa merge --unite\u{2069}.
        %1 in %2 is on %3; its theme is %4. Nobody has been checked in.\t%1 في %2 يوم %3؛ وموضوعه %4. لم يسجل حضور أحد.
        %1 in %2 was planned for %3; its theme is %4. Nothing of it is in this file.\tكان %1 في %2 مقررا ليوم %3؛ وموضوعه %4. لا شيء منه في هذا الملف.
        %1 in %2, day %3\t%1 في %2، اليوم %3
        %1 in the room\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة\t%1 في القاعة
        %1 initiative\t%1 مبادرة\tمبادرة واحدة\tمبادرتان\t%1 مبادرات\t%1 مبادرة\t%1 مبادرة
        %1 invitation\tبدون دعوة\tدعوة واحدة\tدعوتان\t%1 دعوات\t%1 دعوة\t%1 دعوة
        %1 invited\tلا دعوات\tدعوة واحدة\tدعوتان\t%1 دعوات\t%1 دعوة\t%1 دعوة
        %1 is %2: %3.\t%1 و%2 شخص واحد: %3.
        %1 is %2: after the code stands v for reached, n for no answer, w for a wrong number, r for not wanting to.\t%1 هو %2: بعد الرمز يكتب \u{2066}v\u{2069} عند الوصول إليه، \u{2066}n\u{2069} إذا لم يجب، \u{2066}w\u{2069} إذا كان الرقم خاطئا، \u{2066}r\u{2069} إذا كان لا يرغب.
        %1 is a folder. Name a file in it.\t%1 مجلد. سم ملفا داخله.
        %1 is a link, and nothing is written through one. Name the file that it leads to.\t%1 رابط، ولا يكتب شيء عبر رابط. سم الملف الذي يؤدي إليه.
        %1 is a part of a person, and “%2” counts %3: write a whole number.\t%1 جزء من شخص، و«%2» يعد بوحدة «%3»: اكتبوا عددا صحيحا.
        %1 is a percentage, and “%2” is kept in %3: write the figure in that unit.\t%1 نسبة مئوية، و«%2» يسجل بوحدة «%3»: اكتبوا الرقم بهذه الوحدة.
        %1 is a pipe or a device that says nothing. Name a file, or - for standard input.\t%1 أنبوب أو جهاز لا يرسل شيئا. سم ملفا، أو \u{2066}-\u{2069} للمدخل القياسي.
        %1 is a pipe or a device that says nothing. Name a file.\t%1 أنبوب أو جهاز لا يرسل شيئا. سم ملفا.
        %1 is a pipe or a device. Put a file in its place.\t%1 أنبوب أو جهاز. ضع ملفا مكانه.
        %1 is a programme's file, or another database: no paper replaces it. Choose another name.\t%1 ملف بيانات حلقة أو قاعدة بيانات أخرى: لا تحل وثيقة محله. اختر اسما آخر.
        %1 is back.\t%1: عودة.
        %1 is below nought, and “%2” counts %3: write 0 or more.\t%1 أقل من الصفر، و«%2» يعد بوحدة «%3»: اكتبوا 0 أو أكثر.
        %1 is below nought, and “%2” is in %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 أقل من الصفر، و«%2» بوحدة %3. لم يكتب شيء؛ إن كان صحيحا يحفظه «halqa grid rate» مع --confirm.
        %1 is checked in, %2.\tتم تسجيل حضور %1، %2.
        %1 is cut off at its beginning: nothing in it is whole. Copy it again.\t%1 مقطوع من بدايته: لا شيء فيه كامل. انسخه من جديد.
        %1 is cut off: its end is missing. Nothing was made; copy it again.\t%1 مقطوع: نهايته ناقصة. لم يصنع شيء؛ انسخه من جديد.
        %1 is damaged: %2 in it cannot be read. Nothing was made; export it again.\t%1 تالف: لا يمكن قراءة %2 الذي فيه. لم يصنع شيء؛ صدره من جديد.
        %1 is damaged: %2.\tالملف %1 تالف: %2.
        %1 is damaged: %2. halqa verify says what is wrong, and what to go on with.\tالملف %1 تالف: %2. يذكر \u{2066}halqa verify\u{2069} ما فيه من خلل وبماذا تتابع.
        %1 is damaged: its checksum is another one. Nothing was taken over. Copy it again.\t%1 تالف: مجموع التحقق مختلف. لم يؤخذ شيء. انسخه من جديد.
        %1 is damaged: not all of it can be unpacked. Nothing was made; copy it again.\t%1 تالف: لا يمكن فك ضغط كل ما فيه. لم يصنع شيء؛ انسخه من جديد.
        %1 is empty. Nothing was made; copy it again.\t%1 فارغ. لم يصنع شيء؛ انسخه من جديد.
        %1 is held\tلا اسم في الانتظار\tاسم واحد في الانتظار\tاسمان في الانتظار\t%1 أسماء في الانتظار\t%1 اسما في الانتظار\t%1 اسم في الانتظار
        %1 is held by another program. Nothing was written; try again.\t%1 مشغول ببرنامج آخر. لم يكتب شيء؛ أعد المحاولة.
        %1 is here already\tلا أحد حاضر من قبل\tواحد حاضر من قبل\tاثنان حاضران من قبل\t%1 حاضرون من قبل\t%1 حاضرا من قبل\t%1 حاضر من قبل
        %1 is here already; is this somebody else? Ctrl-N writes them down.\t%1: الحضور مسجل من قبل. إن كان شخصا آخر، فإن \u{2066}Ctrl-N\u{2069} يسجله.
        %1 is here since %2 (checked in by %3).\t%1: الحضور منذ %2 (التسجيل: %3).
        %1 is here since %2, checked in by %3.\t%1: الحضور منذ %2، التسجيل: %3.
        %1 is in the directory already (%2). Nothing was written; to add a second person, add --confirm.\t%1 موجود في الدليل من قبل (%2). لم يكتب شيء؛ لإضافة شخص ثان: \u{2066}--confirm\u{2069}.
        %1 is invited and waited for. Write down somebody else?\t%1 في لائحة المدعوين والحضور منتظر. هل يسجل شخص آخر؟
        %1 is invited to no day in a room that is ahead.\t%1: لا دعوة لأي يوم حضوري قادم.
        %1 is known already, and may be the same. Call “%2” “%3” all the same?\t%1 معروفة من قبل، وقد تكون هي نفسها. أتسمى «%2» مع ذلك «%3»؟
        %1 is known already. Write down %2 as another one?\t%1 معروفة من قبل. هل تكتب %2 على أنها هيئة أخرى؟
        %1 is longer than %2 MB, and was not read. Is it the right file?\tحجم %1 أكبر من %2 ميغابايت، ولم يقرأ. هل هو الملف الصحيح؟
        %1 is missing.\tينقص: %1.
        %1 is more than the whole, and “%2” is in %3: write 0 to 100.\t%1 أكثر من الكل، و«%2» بوحدة «%3»: اكتبوا من 0 إلى 100.
        %1 is neither a Halqa file nor a parcel. Nothing was taken over.\tليس %1 ملف حلقة ولا طردا. لم يؤخذ شيء.
        %1 is new, and one slip of the pen from %2: look at the paper.\t%1 جديد، ويختلف بزلة قلم واحدة عن %2: انظروا إلى الورقة.
        %1 is new, and one slip of the pen from more than one code of another day: %2. If it is one of them, take this paper away (%3) and key it again.\t%1 جديد، ويختلف بزلة قلم واحدة عن أكثر من رمز من يوم آخر: %2. إن كان واحدا منها فاسحبوا هذه الورقة (%3) وأدخلوها من جديد.
        %1 is new; %2 is known from another day. If it is that one, take this paper away (%3) and key it again.\t%1 جديد؛ %2 معروف من يوم آخر. إن كان هو، اسحب هذه الورقة (%3) وأدخلها من جديد.
        %1 is no answer: %2 says yes, Esc says no.\t%1 ليس جوابا: %2 يعني نعم، و\u{2066}Esc\u{2069} يعني لا.
        %1 is no archive, whatever its name ends in. Nothing was made.\t%1 ليس أرشيفا، مهما قالت نهاية اسمه. لم يصنع شيء.
        %1 is no code of a ballot: a sign is wrong or missing.\t%1 ليس رمز ورقة: حرف خاطئ أو ناقص.
        %1 is no copy of this file: it was begun on its own from the same script. Nothing was taken over. If both were used on real days, halqa merge --unite takes it over.\t%1 ليس نسخة من هذا الملف: بدئ على حدة من السيناريو نفسه. لم يؤخذ منه شيء. إذا استعمل الملفان في أيام حقيقية فإن \u{2066}halqa merge --unite\u{2069} يأخذه.
        %1 is no idea: only ideas are adopted or rejected.\t%1 ليست فكرة: لا تعتمد أو ترفض إلا الأفكار.
        %1 is no package of halqa export: there are no tables of Halqa's in it.\t%1 ليس حزمة من \u{2066}halqa export\u{2069}: ليس فيه جداول حلقة.
        %1 is no page of Halqa's. Move it away.\t%1 ليس صفحة من حلقة. انقله.
        %1 is no question. See them: halqa question FILE list.\t%1 ليس سؤالا. لرؤية الأسئلة: \u{2066}halqa question FILE list\u{2069}.
        %1 is no whole number, and “%2” counts %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.\t%1 ليس عددا صحيحا، و«%2» تعد بوحدة %3. لم يكتب شيء؛ إن كان صحيحا يحفظه «halqa grid rate» مع --confirm.
        %1 is not a Halqa file. Give the file that halqa new made.\t%1 ليس ملف حلقة. أعط الملف الذي أنشأه \u{2066}halqa new\u{2069}.
        %1 is not a count: it must be 0 or more, and no more people than a hall holds.\t%1 ليس عددا ممكنا: يجب أن يكون 0 فما فوق، وفي حدود ما تسعه قاعة.
        %1 is not before %2: name the earlier day with --before.\t%1 ليس قبل %2: سم اليوم الأسبق بالخيار \u{2066}--before\u{2069}.
        %1 is not here: the arrival is withdrawn.\t%1: تم إلغاء تسجيل الحضور.
        %1 is not the city of this day, which is %2’s. Leave --day out, or name a day of its own.\t%1 ليست مدينة هذا اليوم، وهو يوم %2. احذف --day أو اذكر يوما من أيامها.
        %1 is not understood.\t%1 غير مفهوم.
        %1 is of the programme “%2”, and not of “%3”: a toolkit brings the cities of one programme together.\t%1 من البرنامج «%2» وليس من «%3»: فالدليل يجمع مدن برنامج واحد.
        %1 is on record as reached. t writes down what they say.\t%1: سبق تدوين الوصول. \u{2066}t\u{2069} لتدوين ما يقال.
        %1 is over already. It is kept as you say it.\t%1 تاريخ مضى. تم حفظه كما قلته.
        %1 is over, %2 runs.\t%1 انتهت، %2 جارية.
        %1 is past: say a date on which one can still call.\t%1 تاريخ مضى: اذكر تاريخا لا يزال الاتصال ممكنا فيه.
        %1 is prepared, and reached as %2.\t%1 جاهز، ويوصل إليه بالدور %2.
        %1 is prepared.\t%1 جاهز.
        %1 is restarting. Try again in a minute.\t%1 قيد إعادة التشغيل. حاول ثانية بعد دقيقة.
        %1 is running since %2.\t%1 جارية منذ %2.
        %1 is set on line %2 already. Keep one of the two.\t%1 مضبوط من قبل في السطر %2. أبق واحدا منهما.
        %1 is there already and is not overwritten. Choose another name, or add --force.\t%1 موجود من قبل ولم يستبدل. اختر اسما آخر، أو أضف \u{2066}--force\u{2069}.
        %1 is there already and is not overwritten. Choose another name, or move it away.\t%1 موجود من قبل ولم يستبدل. اختر اسما آخر، أو انقله.
        %1 is there already.\t\u{2066}%1\u{2069} موجود سابقا.
        %1 is there already. Write it anew?\t%1 موجود من قبل. هل يكتب من جديد؟
        %1 is waited for. Enter checks them in; Ctrl-N again writes down somebody else.\t%1 في لائحة المدعوين والحضور لم يسجل بعد. \u{2066}Enter\u{2069} يسجله، و\u{2066}Ctrl-N\u{2069} مرة أخرى يسجل شخصا آخر.
        %1 is “%2”: after the code stands v for done, o for under way, x for dropped.\t%1 هو «%2»: بعد الرمز يكتب \u{2066}v\u{2069} للمنجز، \u{2066}o\u{2069} لما هو قيد الإنجاز، \u{2066}x\u{2069} للملغى.
        %1 kB\t%1 كيلوبايت
        %1 lacks %2, which its description names. Nothing was made.\tينقص %1 الملف %2 الذي يسميه وصفه. لم يصنع شيء.
        %1 leads to: %2.\t%1 يؤدي إلى: %2.
        %1 learner\tلا متعلمين\tمتعلم واحد\tمتعلمان\t%1 متعلمين\t%1 متعلما\t%1 متعلم
        %1 left\tبقي %1
        %1 left at %2.\t%1: المغادرة على الساعة %2.
        %1 left out\tلا شيء متروك\tواحدة متروكة\tاثنتان متروكتان\t%1 متروكة\t%1 متروكة\t%1 متروكة
        %1 letter\tلا رسائل\tرسالة واحدة\tرسالتان\t%1 رسائل\t%1 رسالة\t%1 رسالة
        %1 letter to write\tلا رسائل للكتابة\tرسالة واحدة للكتابة\tرسالتان للكتابة\t%1 رسائل للكتابة\t%1 رسالة للكتابة\t%1 رسالة للكتابة
        %1 lies on a network file system (%2), where two writers can damage it. Copy it to this laptop.\t%1 على قرص شبكي (%2)، حيث قد يتضرر إذا كتب فيه اثنان. انسخه إلى هذا الحاسوب.
        %1 line\tلا مساهمة\tمساهمة واحدة\tمساهمتان\t%1 مساهمات\t%1 مساهمة\t%1 مساهمة
        %1 line added\tلم تضف مساهمات\tأضيفت مساهمة واحدة\tأضيفت مساهمتان\tأضيفت %1 مساهمات\tأضيفت %1 مساهمة\tأضيفت %1 مساهمة
        %1 line answers this question as it stands, so that it keeps its words.\tلا مساهمات تجيب عن هذا السؤال.\tتجيب مساهمة واحدة عن هذا السؤال كما هو، لذلك يحتفظ بكلماته.\tتجيب مساهمتان عن هذا السؤال كما هو، لذلك يحتفظ بكلماته.\tتجيب %1 مساهمات عن هذا السؤال كما هو، لذلك يحتفظ بكلماته.\tتجيب %1 مساهمة عن هذا السؤال كما هو، لذلك يحتفظ بكلماته.\tتجيب %1 مساهمة عن هذا السؤال كما هو، لذلك يحتفظ بكلماته.
        %1 line begun elsewhere waits: %2\tلا مساهمة تنتظر في مكان آخر\tمساهمة واحدة بدأت في مكان آخر تنتظر: %2\tمساهمتان بدأتا في مكان آخر تنتظران، أولاهما: %2\t%1 مساهمات بدأت في مكان آخر تنتظر، أولاها: %2\t%1 مساهمة بدأت في مكان آخر تنتظر، أولاها: %2\t%1 مساهمة بدأت في مكان آخر تنتظر، أولاها: %2
        %1 line is begun and not kept: %2. It waits there.\tتم تثبيت كل ما بدأ.\tمساهمة واحدة بدأت ولم تثبت: %2. وهي تنتظر هناك.\tمساهمتان بدأتا ولم تثبتا، أولاهما: %2. وهما تنتظران هناك.\t%1 مساهمات بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.\t%1 مساهمة بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.\t%1 مساهمة بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.
        %1 line is kept.\tلم تثبت أي مساهمة.\tتم تثبيت مساهمة واحدة.\tتم تثبيت مساهمتين.\tتم تثبيت %1 مساهمات.\tتم تثبيت %1 مساهمة.\tتم تثبيت %1 مساهمة.
        %1 line marked\tلا مساهمة مؤشر عليها\tمساهمة واحدة مؤشر عليها\tمساهمتان مؤشر عليهما\t%1 مساهمات مؤشر عليها\t%1 مساهمة مؤشر عليها\t%1 مساهمة مؤشر عليها
        %1 line merged into it\tبدون مساهمة مدمجة\tمساهمة واحدة مدمجة فيها\tمساهمتان مدمجتان فيها\t%1 مساهمات مدمجة فيها\t%1 مساهمة مدمجة فيها\t%1 مساهمة مدمجة فيها
        %1 line so far\tلا مساهمات بعد\tمساهمة واحدة\tمساهمتان\t%1 مساهمات\t%1 مساهمة\t%1 مساهمة
        %1 line to come in\tلا مساهمة للإدخال\tمساهمة واحدة للإدخال\tمساهمتان للإدخال\t%1 مساهمات للإدخال\t%1 مساهمة للإدخال\t%1 مساهمة للإدخال
        %1 line waits as it was typed; it is kept with the next.\tلا مساهمات تنتظر.\tمساهمة واحدة تنتظر كما كتبت؛ تثبت مع التالية.\tمساهمتان تنتظران كما كتبتا؛ تثبتان مع التالية.\t%1 مساهمات تنتظر كما كتبت؛ تثبت مع التالية.\t%1 مساهمة تنتظر كما كتبت؛ تثبت مع التالية.\t%1 مساهمة تنتظر كما كتبت؛ تثبت مع التالية.
        %1 line was pasted: “%2”.\tلم تلصق أي مساهمة: «%2»\tتم لصق مساهمة واحدة: «%2».\tتم لصق مساهمتين: «%2» …\tتم لصق %1 مساهمات: «%2» …\tتم لصق %1 مساهمة: «%2» …\tتم لصق %1 مساهمة: «%2» …
        %1 line was refused; the others are kept. Look at it and key it again.\tلم يرفض أي سطر.\tتم رفض سطر واحد؛ والباقي مثبت. راجعه وأدخله من جديد.\tتم رفض سطرين؛ والباقي مثبت. راجعهما وأدخلهما من جديد.\tتم رفض %1 أسطر؛ والباقي مثبت. راجعها وأدخلها من جديد.\tتم رفض %1 سطرا؛ والباقي مثبت. راجعها وأدخلها من جديد.\tتم رفض %1 سطر؛ والباقي مثبت. راجعها وأدخلها من جديد.
        %1 line was written down.\tلم تدون أي مساهمة.\tتم تدوين مساهمة واحدة.\tتم تدوين مساهمتين.\tتم تدوين %1 مساهمات.\tتم تدوين %1 مساهمة.\tتم تدوين %1 مساهمة.
        %1 link\tبدون صلة\tصلة واحدة\tصلتان\t%1 صلات\t%1 صلة\t%1 صلة
        %1 link agreed\tلا صلة متفق عليها\tصلة واحدة متفق عليها\tصلتان متفق عليهما\t%1 صلات متفق عليها\t%1 صلة متفق عليها\t%1 صلة متفق عليها
        %1 link is left out: nobody is named who says its line.\tلا صلة متروكة.\tصلة واحدة متروكة: لا أحد مذكور على أنه قال مساهمتها.\tصلتان متروكتان: لا أحد مذكور على أنه قال مساهماتهما.\t%1 صلات متروكة: لا أحد مذكور على أنه قال مساهماتها.\t%1 صلة متروكة: لا أحد مذكور على أنه قال مساهماتها.\t%1 صلة متروكة: لا أحد مذكور على أنه قال مساهماتها.
        %1 link is proposed; l shows the links.\tلم يتم اقتراح أي صلة.\tتم اقتراح صلة واحدة؛ \u{2066}l\u{2069} يعرض الصلات.\tتم اقتراح صلتين؛ \u{2066}l\u{2069} يعرض الصلات.\tتم اقتراح %1 صلات؛ \u{2066}l\u{2069} يعرض الصلات.\tتم اقتراح %1 صلة؛ \u{2066}l\u{2069} يعرض الصلات.\tتم اقتراح %1 صلة؛ \u{2066}l\u{2069} يعرض الصلات.
        %1 litre\t%1 لتر\tلتر واحد\tلتران\t%1 لترات\t%1 لترا\t%1 لتر
        %1 makes the summary as PDF, page, spreadsheet or text; with %2 it names nobody.\t%1 ينشئ الخلاصة بصيغة PDF أو صفحة أو جدول بيانات أو نص؛ ومع %2 لا تذكر أحدا.
        %1 marked together\t%1 مؤشر عليها معا
        %1 may be %2: %3. Say --same %4 or --different %5.\tقد يكون %1 و%2 شخصا واحدا: %3. اكتب \u{2066}--same %4\u{2069} أو \u{2066}--different %5\u{2069}.
        %1 may be meant, but is written otherwise: 1 takes them, Ctrl-N writes down somebody else.\tربما المقصود %1، لكن الاسم يكتب بشكل آخر: \u{2066}1\u{2069} يأخذه، و\u{2066}Ctrl-N\u{2069} يسجل شخصا آخر.
        %1 may be meant: 1 takes them, or the whole name; Ctrl-N writes down somebody else.\tربما المقصود %1: \u{2066}1\u{2069} يأخذه، أو الاسم كاملا؛ و\u{2066}Ctrl-N\u{2069} يسجل شخصا آخر.
        %1 may be meant: a digit takes one, a space and more letters tell them apart.\tلعل المقصود %1: رقم يختار واحدا، ومسافة مع حروف أخرى تميز بينهم.
        %1 may be meant: a digit takes one; Ctrl-N again writes down somebody else.\tقد يكون المقصود %1: رقم يختار؛ و\u{2066}Ctrl-N\u{2069} مرة أخرى يسجل شخصا آخر.
        %1 may be one person, who stands in the directory twice: see halqa people FILE doubles. Two different people have to rate.\tربما كان %1 شخصا واحدا مسجلا مرتين في الدليل: انظر \u{2066}halqa people FILE doubles\u{2069}. يجب أن يقيم شخصان مختلفان.
        %1 measure\tبدون تدابير\tتدبير واحد\tتدبيران\t%1 تدابير\t%1 تدبيرا\t%1 تدبير
        %1 meeting\t%1 لقاء\tلقاء واحد\tلقاءان\t%1 لقاءات\t%1 لقاء\t%1 لقاء
        %1 min\t%1 د
        %1 minutes later\tدقائق تأخير: %1
        %1 minutes more\tدقائق إضافية: %1
        %1 missing\tتنقص %1
        %1 mistake in it\tلا أخطاء فيه\tفيه خطأ واحد\tفيه خطآن\tفيه %1 أخطاء\tفيه %1 خطأ\tفيه %1 خطأ
        %1 month\t%1 شهر\tشهر واحد\tشهران\t%1 أشهر\t%1 شهرا\t%1 شهر
        %1 more\tالباقي: %1
        %1 more code differs from one of before by a sign; it is not counted here.\tلا رمز آخر يختلف بحرف.\tرمز آخر يختلف بحرف عن رمز سابق؛ وهو غير محسوب هنا.\tرمزان آخران يختلفان بحرف عن رمزين سابقين؛ وهما غير محسوبين هنا.\t%1 رموز أخرى تختلف بحرف عن رموز سابقة؛ وهي غير محسوبة هنا.\t%1 رمزا آخر تختلف بحرف عن رموز سابقة؛ وهي غير محسوبة هنا.\t%1 رمز آخر تختلف بحرف عن رموز سابقة؛ وهي غير محسوبة هنا.
        %1 more line of your tables is written down.\tلا مساهمة أخرى من طاولاتكم.\tمساهمة أخرى من طاولاتكم مدونة.\tمساهمتان أخريان من طاولاتكم مدونتان.\t%1 مساهمات أخرى من طاولاتكم مدونة.\t%1 مساهمة أخرى من طاولاتكم مدونة.\t%1 مساهمة أخرى من طاولاتكم مدونة.
        %1 more remark of this kind.\tلا ملاحظات أخرى من هذا النوع.\tملاحظة أخرى من هذا النوع.\tملاحظتان أخريان من هذا النوع.\t%1 ملاحظات أخرى من هذا النوع.\t%1 ملاحظة أخرى من هذا النوع.\t%1 ملاحظة أخرى من هذا النوع.
        %1 more: in the whole summary\tلا شيء آخر: في الخلاصة الكاملة\tواحد آخر: في الخلاصة الكاملة\tاثنان آخران: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة\t%1 أخرى: في الخلاصة الكاملة
        %1 name (?)\tلا أسماء (؟)\tاسم واحد (؟)\tاسمان (؟)\t%1 أسماء (؟)\t%1 اسما (؟)\t%1 اسم (؟)
        %1 name is nobody of the file; it is kept as it is written.\tلا اسم مجهول في الملف.\tاسم واحد ليس لأحد في الملف؛ يحفظ كما كتب.\tاسمان ليسا لأحد في الملف؛ يحفظان كما كتبا.\t%1 أسماء ليست لأحد في الملف؛ تحفظ كما كتبت.\t%1 اسما ليست لأحد في الملف؛ تحفظ كما كتبت.\t%1 اسم ليست لأحد في الملف؛ تحفظ كما كتبت.
        %1 name was pasted\tلم يلصق أي اسم\tاسم واحد ملصق\tاسمان ملصقان\t%1 أسماء ملصقة\t%1 اسما ملصقا\t%1 اسم ملصق
        %1 need\tلا حاجات\tحاجة واحدة\tحاجتان\t%1 حاجات\t%1 حاجة\t%1 حاجة
        %1 needs a number.\t%1 يحتاج إلى رقم.
        %1 needs a value.\t%1 يحتاج إلى قيمة.
        %1 new encounter of %2 pairs, %3.\tلا لقاء جديدا من أصل %2، %3.\tلقاء جديد واحد من أصل %2، %3.\tلقاءان جديدان من أصل %2، %3.\t%1 لقاءات جديدة من أصل %2، %3.\t%1 لقاء جديدا من أصل %2، %3.\t%1 لقاء جديد من أصل %2، %3.
        %1 new, %2 with something new, %3 as they are; %4 newly invited.\tالجدد: %1؛ معهم جديد: %2؛ بلا تغيير: %3؛ دعوات جديدة: %4.
        %1 numbers, but %2 options\tالأعداد %1، بينما الخيارات %2
        %1 of %2\t%1 من %2
        %1 of %2 (%3)\t%1 من %2 (%3)
        %1 of %2 agreed\tمتفق على %1 من %2
        %1 of %2 are spent; %3 are left.\tالمصروف %1 من %2؛ بقي %3.
        %1 of %2 dots\tالنقط %1 من %2\tالنقط %1 من %2\tالنقط %1 من %2\tالنقط %1 من %2\tالنقط %1 من %2\tالنقط %1 من %2
        %1 of %2 given, the others are left blank\tالمعطى %1 من %2، والباقي فارغ
        %1 of %2 here have voted.\tصوت %1 من %2 من الحاضرين.
        %1 of %2 invited came\tلم يحضر أحد من المدعوين (%2)\tحضر واحد من أصل %2 من المدعوين\tحضر اثنان من أصل %2 من المدعوين\tحضر %1 من أصل %2 من المدعوين\tحضر %1 من أصل %2 من المدعوين\tحضر %1 من أصل %2 من المدعوين
        %1 of %2 invited reached\tتم الوصول إلى %1 من %2 من المدعوين
        %1 of %2 keyed\tأدخلت %1 من %2
        %1 of %2 missing\tينقص %1 من %2
        %1 of %2 org.\tالهيئات: %1 من %2
        %1 of %2 papers are still missing.\tالأوراق الناقصة: %1 من %2.
        %1 of %2 papers are still missing: %3\tالأوراق الناقصة، %1 من %2: %3
        %1 of %2 papers is still missing\tلا تنقص أي ورقة من %2\tتنقص ورقة واحدة من %2\tتنقص ورقتان من %2\tتنقص %1 أوراق من %2\tتنقص %1 ورقة من %2\tتنقص %1 ورقة من %2
        %1 of %2 reached\t%1 من %2 تم الوصول إليهم\t%1 من %2 تم الوصول إليهم\t%1 من %2 تم الوصول إليهم\t%1 من %2 تم الوصول إليهم\t%1 من %2 تم الوصول إليهم\t%1 من %2 تم الوصول إليهم
        %1 of %2 reservations noted\tلم يدون أي تحفظ من %2\tتم تدوين تحفظ واحد من %2\tتم تدوين تحفظين من %2\tتم تدوين %1 تحفظات من %2\tتم تدوين %1 تحفظا من %2\tتم تدوين %1 تحفظ من %2
        %1 of %2 sections\tالأجزاء: %1 من %2
        %1 of them below the middle of the scale\tلا أحد منهم تحت وسط السلم\tواحد منهم تحت وسط السلم\tاثنان منهم تحت وسط السلم\t%1 منهم تحت وسط السلم\t%1 منهم تحت وسط السلم\t%1 منهم تحت وسط السلم
        %1 of them named who was at the keyboard, and is anchored there anew.\tلم يسم أي منها من كان على لوحة المفاتيح.\tقيد واحد منها كان يسمي من على لوحة المفاتيح، فثبت هناك من جديد.\tقيدان منها كانا يسميان من على لوحة المفاتيح، فثبتا هناك من جديد.\t%1 منها كانت تسمي من على لوحة المفاتيح، فثبتت هناك من جديد.\t%1 منها كانت تسمي من على لوحة المفاتيح، فثبتت هناك من جديد.\t%1 منها كانت تسمي من على لوحة المفاتيح، فثبتت هناك من جديد.
        %1 of them named who was at the keyboard, which its hash covers: it is anchored anew, in the entry of the erasure.\tلم يسم أي منها من كان على لوحة المفاتيح.\tقيد واحد منها كان يسمي من على لوحة المفاتيح، وذلك داخل في بصمته: ثبت من جديد في قيد المحو.\tقيدان منها كانا يسميان من على لوحة المفاتيح، وذلك داخل في بصمتيهما: ثبتا من جديد في قيد المحو.\t%1 منها كانت تسمي من على لوحة المفاتيح، وذلك داخل في بصماتها: ثبتت من جديد في قيد المحو.\t%1 منها كانت تسمي من على لوحة المفاتيح، وذلك داخل في بصماتها: ثبتت من جديد في قيد المحو.\t%1 منها كانت تسمي من على لوحة المفاتيح، وذلك داخل في بصماتها: ثبتت من جديد في قيد المحو.
        %1 of them put to a vote\tلم تطرح أي منها للتصويت\tطرحت واحدة منها للتصويت\tطرحت اثنتان منها للتصويت\tطرحت %1 منها للتصويت\tطرحت %1 منها للتصويت\tطرحت %1 منها للتصويت
        %1 of two people has rated this. Neither sees what the other says before both have.\tلم يتم أي من التقييمين. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.\tتم تقييم واحد من اثنين. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.\tتم التقييمان. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.\tتم %1 من تقييمين. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.\tتم %1 من تقييمين. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.\tتم %1 من تقييمين. لا يرى أي من المقيمين ما يقوله الآخر قبل أن ينتهيا معا.
        %1 offer\tلا عروض\tعرض واحد\tعرضان\t%1 عروض\t%1 عرضا\t%1 عرض
        %1 on %2\t%1 على %2
        %1 on %2 (%3)\t%1 على %2 (%3)
        %1 on paper\t%1 على الورق
        %1 on the wall\t%1 على الجدار
        %1 open\tمفتوحة: %1
        %1 open question\tما من سؤال مفتوح\tسؤال مفتوح واحد\tسؤالان مفتوحان\t%1 أسئلة مفتوحة\t%1 سؤالا مفتوحا\t%1 سؤال مفتوح
        %1 open, %2 in all\tللإنجاز %1، والمجموع %2
        %1 option\tلا خيارات\tخيار واحد\tخياران\t%1 خيارات\t%1 خيارا\t%1 خيار
        %1 option of a vote\tبدون خيار تصويت\tخيار واحد في تصويت\tخياران في تصويت\t%1 خيارات في تصويت\t%1 خيارا في تصويت\t%1 خيار في تصويت
        %1 organisation\tلا هيئات\tهيئة واحدة\tهيئتان\t%1 هيئات\t%1 هيئة\t%1 هيئة
        %1 organisation invited\tلا هيئات مدعوة\tهيئة واحدة مدعوة\tهيئتان مدعوتان\t%1 هيئات مدعوة\t%1 هيئة مدعوة\t%1 هيئة مدعوة
        %1 organisation is invited, and there would be %2 places. Take invitations back first, or set more places.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد الهيئات المدعوة %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.
        %1 other meeting would be at another time or table.\tلن يتغير وقت أي لقاء آخر أو طاولته.\tسيتغير وقت لقاء آخر واحد أو طاولته.\tسيتغير وقت لقاءين آخرين أو طاولتهما.\tسيتغير وقت %1 لقاءات أخرى أو طاولتها.\tسيتغير وقت %1 لقاء آخر أو طاولته.\tسيتغير وقت %1 لقاء آخر أو طاولته.
        %1 other person\tلا أحد غيرهم\tشخص آخر\tشخصين آخرين\t%1 أشخاص آخرين\t%1 شخصا آخر\t%1 شخص آخر
        %1 over\tتجاوز %1
        %1 page in %2.\tلا صفحات في \u{2066}%2\u{2069}.\tصفحة واحدة في \u{2066}%2\u{2069}.\tصفحتان في \u{2066}%2\u{2069}.\t%1 صفحات في \u{2066}%2\u{2069}.\t%1 صفحة في \u{2066}%2\u{2069}.\t%1 صفحة في \u{2066}%2\u{2069}.
        %1 pair is proposed; Enter on it says when both agree.\tلم يتم اقتراح أي ثنائي.\tتم اقتراح ثنائي واحد؛ \u{2066}Enter\u{2069} عليه يقول إن الاثنين متفقان.\tتم اقتراح ثنائيين؛ \u{2066}Enter\u{2069} على أحدهما يقول إن الاثنين متفقان.\tتم اقتراح %1 ثنائيات؛ \u{2066}Enter\u{2069} على أحدها يقول إن الاثنين متفقان.\tتم اقتراح %1 ثنائيا؛ \u{2066}Enter\u{2069} على أحدها يقول إن الاثنين متفقان.\tتم اقتراح %1 ثنائي؛ \u{2066}Enter\u{2069} على أحدها يقول إن الاثنين متفقان.
        %1 paper\tبدون أوراق\tورقة واحدة\tورقتان\t%1 أوراق\t%1 ورقة\t%1 ورقة
        %1 paper has its code. Print it: %2, then p.\t%1 ورقة لها رمزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\tورقة واحدة لها رمزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\tورقتان لهما رمزاهما. لطباعتهما: %2 ثم \u{2066}p\u{2069}.\t%1 أوراق لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\t%1 ورقة لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.\t%1 ورقة لها رموزها. لطباعتها: %2 ثم \u{2066}p\u{2069}.
        %1 paper has not been keyed. Close the secret vote all the same? It is never opened again.\tتم إدخال كل الأوراق. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت ورقة واحدة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت ورقتان دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 أوراق دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 ورقة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.\tبقيت %1 ورقة دون إدخال. هل تغلق التصويت السري رغم ذلك؟ لن يفتح من جديد أبدا.
        %1 paper is not shown before its other assessor has rated.\tلا ورقة تنتظر التقييم الآخر.\tورقة واحدة لا تعرض قبل التقييم الآخر.\tورقتان لا تعرضان قبل التقييم الآخر.\t%1 أوراق لا تعرض قبل التقييم الآخر.\t%1 ورقة لا تعرض قبل التقييم الآخر.\t%1 ورقة لا تعرض قبل التقييم الآخر.
        %1 paper is of edition %2: see it with --edition %2.\t%1 ورقة من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.\tورقة واحدة من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.\tورقتان من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.\t%1 أوراق من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.\t%1 ورقة من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.\t%1 ورقة من الإصدار %2: انظر \u{2066}--edition %2\u{2069}.
        %1 paper kept.\tلم تثبت أي ورقة.\tتم تثبيت ورقة واحدة.\tتم تثبيت ورقتين.\tتم تثبيت %1 أوراق.\tتم تثبيت %1 ورقة.\tتم تثبيت %1 ورقة.
        %1 paper keyed\tلم تدخل أي ورقة\tأدخلت ورقة واحدة\tأدخلت ورقتان\tأدخلت %1 أوراق\tأدخلت %1 ورقة\tأدخلت %1 ورقة
        %1 paper of this grid has been kept, so that it stays.\tلم تثبت أي ورقة من شبكة المعايير هذه.\tتم تثبيت ورقة واحدة من شبكة المعايير هذه، ولذلك تبقى.\tتم تثبيت ورقتين من شبكة المعايير هذه، ولذلك تبقى.\tتم تثبيت %1 أوراق من شبكة المعايير هذه، ولذلك تبقى.\tتم تثبيت %1 ورقة من شبكة المعايير هذه، ولذلك تبقى.\tتم تثبيت %1 ورقة من شبكة المعايير هذه، ولذلك تبقى.
        %1 paper with a code\t%1 ورقة برمز\tورقة واحدة برمز\tورقتان برمزين\t%1 أوراق برموز\t%1 ورقة برموز\t%1 ورقة برموز
        %1 paper.\tبدون أوراق.\tورقة واحدة.\tورقتان.\t%1 أوراق.\t%1 ورقة.\t%1 ورقة.
        %1 papers, of %2 people who are recorded as present: %3.\t%1 ورقة، من %2 شخصا سجل حضورهم: %3.
        %1 papers, where %2 people are expected. Draw so many codes?\tعدد الأوراق %1، وعدد المنتظر حضورهم %2. هل تسحب كل هذه الرموز؟
        %1 people are called so: %2.\tعدد من يحملون هذا الاسم %1: %2.
        %1 percent of “%2” is no share of a whole. Nothing was written; if it is right, add --confirm.\t%1 في المائة من «%2» ليست حصة من كل. لم يكتب شيء؛ إن كان صحيحا فأضف --confirm.
        %1 person\tلا أحد\tشخص واحد\tشخصان\t%1 أشخاص\t%1 شخصا\t%1 شخص
        %1 person answered both times, known by their code alone. The middles are theirs.\tلم يجب أحد في المرتين.\tأجاب شخص واحد في المرتين، ولا يعرف إلا برمزه. الوسيط له.\tأجاب شخصان في المرتين، ولا يعرفان إلا برمزيهما. الوسيط لهما.\tأجاب %1 أشخاص في المرتين، ولا يعرفون إلا برموزهم. الوسيط لهم.\tأجاب %1 شخصا في المرتين، ولا يعرفون إلا برموزهم. الوسيط لهم.\tأجاب %1 شخص في المرتين، ولا يعرفون إلا برموزهم. الوسيط لهم.
        %1 person answered both times.\tلم يجب أحد في المرتين.\tأجاب شخص واحد في المرتين.\tأجاب شخصان في المرتين.\tأجاب %1 أشخاص في المرتين.\tأجاب %1 شخصا في المرتين.\tأجاب %1 شخص في المرتين.
        %1 person blocks it.\tلا أحد يعترض اعتراضا مانعا.\tشخص واحد يعترض اعتراضا مانعا.\tشخصان يعترضان اعتراضا مانعا.\t%1 أشخاص يعترضون اعتراضا مانعا.\t%1 شخصا يعترضون اعتراضا مانعا.\t%1 شخص يعترضون اعتراضا مانعا.
        %1 person came without an invitation.\tلم يحضر أحد بدون دعوة.\tحضر شخص واحد بدون دعوة.\tحضر شخصان بدون دعوة.\tحضر %1 أشخاص بدون دعوة.\tحضر %1 شخصا بدون دعوة.\tحضر %1 شخص بدون دعوة.
        %1 person drawn by lot out of %2\tلا أحد بالقرعة من بين %2\tشخص واحد بالقرعة من بين %2\tشخصان بالقرعة من بين %2\t%1 أشخاص بالقرعة من بين %2\t%1 شخصا بالقرعة من بين %2\t%1 شخص بالقرعة من بين %2
        %1 person had been there on an earlier day, %2 came for the first time.\tلم يسبق لأحد أن حضر، و%2 حضروا لأول مرة.\tسبق لشخص واحد أن حضر في يوم سابق، و%2 حضروا لأول مرة.\tسبق لشخصين أن حضرا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 أشخاص أن حضروا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 شخصا أن حضروا في يوم سابق، و%2 حضروا لأول مرة.\tسبق لـ%1 شخص أن حضروا في يوم سابق، و%2 حضروا لأول مرة.
        %1 person has sat down.\tلم يجلس أحد.\tجلس شخص واحد.\tجلس شخصان.\tجلس %1 أشخاص.\tجلس %1 شخصا.\tجلس %1 شخص.
        %1 person invited\tلا مدعوين\tمدعو واحد\tمدعوان\t%1 مدعوين\t%1 مدعوا\t%1 مدعو
        %1 person is here\tلم يحضر أحد\tحضر شخص واحد\tحضر شخصان\tحضر %1 أشخاص\tحضر %1 شخصا\tحضر %1 شخص
        %1 person is invited, and there would be %2 places. Take invitations back first, or set more places.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.\tعدد المدعوين %1، وسيكون عدد المقاعد %2. يجب سحب دعوات أولا، أو تحديد مقاعد أكثر.
        %1 person is listed, who agreed.\tلا اسم في اللائحة.\tفي اللائحة اسم واحد بموافقة صاحبه.\tفي اللائحة اسمان بموافقة صاحبيهما.\tفي اللائحة %1 أسماء بموافقة أصحابها.\tفي اللائحة %1 اسما بموافقة أصحابها.\tفي اللائحة %1 اسم بموافقة أصحابها.
        %1 person left early.\tلم يغادر أحد قبل النهاية.\tغادر شخص واحد قبل النهاية.\tغادر شخصان قبل النهاية.\tغادر %1 أشخاص قبل النهاية.\tغادر %1 شخصا قبل النهاية.\tغادر %1 شخص قبل النهاية.
        %1 person voted.\tلم يصوت أحد.\tشارك في التصويت شخص واحد.\tشارك في التصويت شخصان.\tشارك في التصويت %1 أشخاص.\tشارك في التصويت %1 شخصا.\tشارك في التصويت %1 شخص.
        %1 person was in the room.\tلم يكن أحد في القاعة.\tكان في القاعة شخص واحد.\tكان في القاعة شخصان.\tكان في القاعة %1 أشخاص.\tكان في القاعة %1 شخصا.\tكان في القاعة %1 شخص.
        %1 person was reached\tلم يتم الوصول إلى أحد\tتم الوصول إلى شخص واحد\tتم الوصول إلى شخصين\tتم الوصول إلى %1 أشخاص\tتم الوصول إلى %1 شخصا\tتم الوصول إلى %1 شخص
        %1 person was reached.\tلم يتم الوصول إلى أحد.\tتم الوصول إلى شخص واحد.\tتم الوصول إلى شخصين.\tتم الوصول إلى %1 أشخاص.\tتم الوصول إلى %1 شخصا.\tتم الوصول إلى %1 شخص.
        %1 person:\tلا أحد:\tشخص واحد:\tشخصان:\t%1 أشخاص:\t%1 شخصا:\t%1 شخص:
        %1 place\tلا مقاعد\tمقعد واحد\tمقعدان\t%1 مقاعد\t%1 مقعدا\t%1 مقعد
        %1 place at a table\tبدون مقعد\tمقعد واحد في طاولة\tمقعدان في طاولات\t%1 مقاعد في طاولات\t%1 مقعدا في طاولات\t%1 مقعد في طاولات
        %1 place for organisations\tلا مقاعد للهيئات\tمقعد واحد للهيئات\tمقعدان للهيئات\t%1 مقاعد للهيئات\t%1 مقعدا للهيئات\t%1 مقعد للهيئات
        %1 poll\tلا تصويت\tتصويت واحد\tتصويتان\t%1 تصويتات\t%1 تصويتا\t%1 تصويت
        %1 post\t%1 منصب\tمنصب واحد\tمنصبان\t%1 مناصب\t%1 منصبا\t%1 منصب
        %1 programme\tلا برامج\tبرنامج واحد\tبرنامجين\t%1 برامج\t%1 برنامجا\t%1 برنامج
        %1 prompt\tلا محاور\tمحور واحد\tمحوران\t%1 محاور\t%1 محورا\t%1 محور
        %1 rating\tبدون تقييم\tتقييم واحد\tتقييمان\t%1 تقييمات\t%1 تقييما\t%1 تقييم
        %1 reached\tمن تم الوصول إليهم: %1\tمن تم الوصول إليهم: %1\tمن تم الوصول إليهم: %1\tمن تم الوصول إليهم: %1\tمن تم الوصول إليهم: %1\tمن تم الوصول إليهم: %1
        %1 reads the roster as you have it: CSV, XLSX, a page, cards. With %2 it says what it understood and writes nothing.\t%1 يقرأ اللائحة كما هي: CSV أو XLSX أو صفحة أو بطاقات. مع %2 يقول ما فهمه ولا يكتب شيئا.
        %1 record of a newer Halqa is in the file and not on this paper.\tلا عنصر من إصدار أحدث من حلقة.\tعنصر واحد من إصدار أحدث من حلقة في الملف وليس في هذه الوثيقة.\tعنصران من إصدار أحدث من حلقة في الملف وليسا في هذه الوثيقة.\t%1 عناصر من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.\t%1 عنصرا من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.\t%1 عنصر من إصدار أحدث من حلقة في الملف وليست في هذه الوثيقة.
        %1 record that this Halqa does not know is kept and not shown.\tلا عنصر يجهله هذا الإصدار من حلقة.\tعنصر واحد لا يعرفه هذا الإصدار من حلقة: يحفظ ولا يعرض.\tعنصران لا يعرفهما هذا الإصدار من حلقة: يحفظان ولا يعرضان.\t%1 عناصر لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.\t%1 عنصرا لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.\t%1 عنصر لا يعرفها هذا الإصدار من حلقة: تحفظ ولا تعرض.
        %1 refused\tلا شيء مرفوض\tواحدة مرفوضة\tاثنتان مرفوضتان\t%1 مرفوضة\t%1 مرفوضة\t%1 مرفوضة
        %1 refuses entry %2 of writer %3: %4\tيرفض %1 القيد %2 من الكاتب %3: %4
        %1 refuses: %2 (%3).\tيرفض %1: %2 (%3).
        %1 removed your line “%2”.\tحذف %1 مساهمتك «%2».
        %1 reservation noted\tلم يدون أي تحفظ\tتم تدوين تحفظ واحد\tتم تدوين تحفظين\tتم تدوين %1 تحفظات\tتم تدوين %1 تحفظا\tتم تدوين %1 تحفظ
        %1 result\t%1 نتيجة\tنتيجة واحدة\tنتيجتان\t%1 نتائج\t%1 نتيجة\t%1 نتيجة
        %1 row\t%1 سطر\tسطر واحد\tسطران\t%1 أسطر\t%1 سطرا\t%1 سطر
        %1 row is in doubt and left out.\tلا سطور مشكوكا فيها.\tسطر واحد مشكوك فيه وترك جانبا.\tسطران مشكوك فيهما وتركا جانبا.\t%1 سطور مشكوك فيها وتركت جانبا.\t%1 سطرا مشكوكا فيها وتركت جانبا.\t%1 سطر مشكوك فيها وتركت جانبا.
        %1 row is in doubt.\tلا سطور مشكوكا فيها.\tسطر واحد مشكوك فيه.\tسطران مشكوك فيهما.\t%1 سطور مشكوك فيها.\t%1 سطرا مشكوكا فيها.\t%1 سطر مشكوك فيها.
        %1 row is refused and stays out.\tلا سطور مرفوضة.\tسطر واحد مرفوض ويترك جانبا.\tسطران مرفوضان ويتركان جانبا.\t%1 سطور مرفوضة وتترك جانبا.\t%1 سطرا مرفوضا وتترك جانبا.\t%1 سطر مرفوضة وتترك جانبا.
        %1 row kept.\tلم يثبت أي سطر.\tتم تثبيت سطر واحد.\tتم تثبيت سطرين.\tتم تثبيت %1 أسطر.\tتم تثبيت %1 سطرا.\tتم تثبيت %1 سطر.
        %1 row of the tables\tصفر سطر في الجداول\tسطر واحد في الجداول\tسطرين في الجداول\t%1 أسطر في الجداول\t%1 سطرا في الجداول\t%1 سطر في الجداول
        %1 said it; it was taken on by %2.\tقال ذلك %1؛ والتزم به %2.
        %1 said no\t%1 رفض\tرافض واحد\tرافضان\t%1 رافضين\t%1 رافضا\t%1 رافض
        %1 says something else by now: “%2”, written by %3. You saw “%4”. Nothing was done.\t%1 تقول الآن شيئا آخر: «%2»، كتبها %3. أما ما رأيته فهو «%4». لم يفعل شيء.
        %1 says the same as another\tلا شيء مكرر\tواحدة بمعنى أخرى\tاثنتان بمعنى غيرهما\t%1 بمعنى غيرها\t%1 بمعنى غيرها\t%1 بمعنى غيرها
        %1 says yes, Esc says no.\t%1 يعني نعم، و\u{2066}Esc\u{2069} يعني لا.
        %1 seat stays empty: nobody else has the votes for it.\tلا يبقى أي مقعد شاغرا.\tيبقى مقعد واحد شاغرا: لا أحد غيرهم له الأصوات اللازمة.\tيبقى مقعدان شاغرين: لا أحد غيرهم له الأصوات اللازمة.\tتبقى %1 مقاعد شاغرة: لا أحد غيرهم له الأصوات اللازمة.\tيبقى %1 مقعدا شاغرا: لا أحد غيرهم له الأصوات اللازمة.\tيبقى %1 مقعد شاغرا: لا أحد غيرهم له الأصوات اللازمة.
        %1 seat was to be filled.\tلم يكن هناك مقعد للتنافس.\tكان التنافس على مقعد واحد.\tكان التنافس على مقعدين.\tكان التنافس على %1 مقاعد.\tكان التنافس على %1 مقعدا.\tكان التنافس على %1 مقعد.
        %1 seats cannot be filled; from 1 to %2 can.\tعدد المقاعد %1 غير ممكن؛ الممكن من 1 إلى %2.
        %1 secret poll is open: its urn lies in the file alone and is not exported.\t%1 تصويت سري مفتوح: الصناديق في الملف وحده ولا تصدر.\tتصويت سري واحد مفتوح: صندوقه في الملف وحده ولا يصدر.\tتصويتان سريان مفتوحان: صندوقاهما في الملف وحده ولا يصدران.\t%1 تصويتات سرية مفتوحة: صناديقها في الملف وحده ولا تصدر.\t%1 تصويتا سريا مفتوحا: صناديقها في الملف وحده ولا تصدر.\t%1 تصويت سري مفتوح: صناديقها في الملف وحده ولا تصدر.
        %1 service\t%1 خدمة\tخدمة واحدة\tخدمتان\t%1 خدمات\t%1 خدمة\t%1 خدمة
        %1 sheet kept.\tلم تحفظ أي ورقة.\tتم حفظ ورقة واحدة.\tتم حفظ ورقتين.\tتم حفظ %1 أوراق.\tتم حفظ %1 ورقة.\tتم حفظ %1 ورقة.
        %1 shows %2.\t%1 يعرض: %2.
        %1 sits at no table now.\t%1 بدون طاولة الآن.
        %1 sits at no table.\t%1: بدون طاولة.
        %1 sits at table %2 now.\t%1 في الطاولة %2 الآن.
        %1 sits at table %2.\t%1: الطاولة %2.
        %1 sits at table %2: type another table’s number.\t%1 في الطاولة %2: اكتب رقم طاولة أخرى.
        %1 spoiled\tملغاة: %1
        %1 stands alone on a line\t%1 يكتب وحده في السطر
        %1 stands for several: %2. Write it down in the list instead.\tيدل %1 على عدة أسطر: %2. اكتبه في اللائحة.
        %1 stands on no sheet of this day. Look at the code, and at the day.\tلا يوجد %1 على أي ورقة لهذا اليوم. تحقق من الرمز ومن اليوم.
        %1 stands on papers of both days already, and is joined with no other code.\t%1 موجود أصلا في أوراق اليومين، ولا يجمع برمز آخر.
        %1 table\tلا طاولات\tطاولة واحدة\tطاولتان\t%1 طاولات\t%1 طاولة\t%1 طاولة
        %1 table stays empty.\tلا طاولة فارغة.\tطاولة واحدة فارغة.\tطاولتان فارغتان.\t%1 طاولات فارغة.\t%1 طاولة فارغة.\t%1 طاولة فارغة.
        %1 table waits.\tلا طاولة تنتظر.\tطاولة واحدة تنتظر.\tطاولتان تنتظران.\t%1 طاولات تنتظر.\t%1 طاولة تنتظر.\t%1 طاولة تنتظر.
        %1 takes a number from %2 to %3.\t\u{2066}%1\u{2069} يأخذ عددا من %2 إلى %3.
        %1 takes no value; there stands “%2”.\t%1 لا يأخذ قيمة؛ الموجود «%2».
        %1 takes nothing now: it is kept read-only. What could not be sent is sent the next time.\tلا يقبل %1 شيئا الآن: هو للقراءة فقط. ما تعذر إرساله يرسل في المرة القادمة.
        %1 text\tصفر نص\tنص واحد\tنصين\t%1 نصوص\t%1 نصا\t%1 نص
        %1 text is longer than a cell of a spreadsheet holds, and ends early there: --format package has it whole.\t%1 نص أطول مما تسعه خلية جدول بيانات، وينقطع فيها: \u{2066}--format package\u{2069} يحويه كاملا.\tنص واحد أطول مما تسعه خلية جدول بيانات، وينقطع فيها: \u{2066}--format package\u{2069} يحويه كاملا.\tنصان أطول مما تسعه خلية جدول بيانات، وينقطعان فيها: \u{2066}--format package\u{2069} يحويهما كاملين.\t%1 نصوص أطول مما تسعه خلية جدول بيانات، وتنقطع فيها: \u{2066}--format package\u{2069} يحويها كاملة.\t%1 نصا أطول مما تسعه خلية جدول بيانات، وتنقطع فيها: \u{2066}--format package\u{2069} يحويها كاملة.\t%1 نص أطول مما تسعه خلية جدول بيانات، وتنقطع فيها: \u{2066}--format package\u{2069} يحويها كاملة.
        %1 text may mean somebody else and stays: halqa forget asks about it.\tلا نصوص قد تعني شخصا آخر.\tنص واحد قد يعني شخصا آخر فيبقى: \u{2066}halqa forget\u{2069} يسأل عنه.\tنصان قد يعنيان شخصا آخر فيبقيان: \u{2066}halqa forget\u{2069} يسأل عن كل منهما.\t%1 نصوص قد تعني شخصا آخر فتبقى: \u{2066}halqa forget\u{2069} يسأل عن كل منها.\t%1 نصا قد تعني شخصا آخر فتبقى: \u{2066}halqa forget\u{2069} يسأل عن كل منها.\t%1 نص قد تعني شخصا آخر فتبقى: \u{2066}halqa forget\u{2069} يسأل عن كل منها.
        %1 text that may name them\tلا نصوص قد تسميه\tنص واحد قد يسميه\tنصان قد يسميانه\t%1 نصوص قد تسميه\t%1 نصا قد تسميه\t%1 نص قد تسميه
        %1 thing is left; its number in the list is a new one.\tلم يبق شيء.\tبقي أمر واحد؛ رقمه في اللائحة جديد.\tبقي أمران؛ رقماهما في اللائحة جديدان.\tبقيت %1 أمور؛ أرقامها في اللائحة جديدة.\tبقي %1 أمرا؛ أرقامها في اللائحة جديدة.\tبقي %1 أمر؛ أرقامها في اللائحة جديدة.
        %1 thing was said differently on different laptops. Alt-b shows both sides.\tلم يقل شيء بشكل مختلف. \u{2066}Alt-b\u{2069} يعرض الصيغتين.\tقيل شيء واحد بشكل مختلف على حواسيب مختلفة. \u{2066}Alt-b\u{2069} يعرض الصيغتين.\tقيل شيئان بشكل مختلف على حواسيب مختلفة. \u{2066}Alt-b\u{2069} يعرض الصيغتين.\tقيلت %1 أشياء بشكل مختلف على حواسيب مختلفة. \u{2066}Alt-b\u{2069} يعرض الصيغتين.\tقيل %1 شيئا بشكل مختلف على حواسيب مختلفة. \u{2066}Alt-b\u{2069} يعرض الصيغتين.\tقيل %1 شيء بشكل مختلف على حواسيب مختلفة. \u{2066}Alt-b\u{2069} يعرض الصيغتين.
        %1 thing was said differently on different laptops. See: halqa conflicts %2 list\tلم يقل شيء بشكل مختلف. انظر: \u{2066}halqa conflicts %2 list\u{2069}\tقيل أمر واحد بشكل مختلف على حواسيب مختلفة. انظر: \u{2066}halqa conflicts %2 list\u{2069}\tقيل أمران بشكل مختلف على حواسيب مختلفة. انظر: \u{2066}halqa conflicts %2 list\u{2069}\tقيلت %1 أمور بشكل مختلف على حواسيب مختلفة. انظر: \u{2066}halqa conflicts %2 list\u{2069}\tقيل %1 أمرا بشكل مختلف على حواسيب مختلفة. انظر: \u{2066}halqa conflicts %2 list\u{2069}\tقيل %1 أمر بشكل مختلف على حواسيب مختلفة. انظر: \u{2066}halqa conflicts %2 list\u{2069}
        %1 tie\tبدون روابط\tرابطة واحدة\tرابطتان\t%1 روابط\t%1 رابطة\t%1 رابطة
        %1 time a rule is not kept.\tكل القواعد محترمة.\tقاعدة غير محترمة مرة واحدة.\tقواعد غير محترمة مرتين.\tقواعد غير محترمة %1 مرات.\tقواعد غير محترمة %1 مرة.\tقواعد غير محترمة %1 مرة.
        %1 to %2\t%1 إلى %2
        %1 to %2, %3:\t%1 إلى %2، %3:
        %1 to send\tلا شيء للإرسال\t1 للإرسال\t2 للإرسال\t%1 للإرسال\t%1 للإرسال\t%1 للإرسال
        %1 to spend\tالمبلغ المتاح %1
        %1 tonne\t%1 طن\tطن واحد\tطنان\t%1 أطنان\t%1 طنا\t%1 طن
        %1 too many\tدون زيادة\tبزيادة واحد\tبزيادة اثنين\tبزيادة %1\tبزيادة %1\tبزيادة %1
        %1 took this on by %2: as another kind it would leave the actions. Take owner and date away first.\tهذا التزام (%1، إلى غاية %2): بنوع آخر يخرج من الإجراءات. احذف الاسم والأجل أولا.
        %1 took this on: as another kind it would leave the actions. Take the owner away first.\tهذا التزام (%1): بنوع آخر يخرج من الإجراءات. احذف الاسم أولا.
        %1 turns to the door, where people are checked in.\t%1 يفتح الاستقبال، حيث يسجل الحضور.
        %1 turns to the tables.\t%1 يفتح الطاولات.
        %1 twice\t%1 مرتين
        %1 valid ballot\tلا ورقة صحيحة\tورقة صحيحة واحدة\tورقتان صحيحتان\t%1 أوراق صحيحة\t%1 ورقة صحيحة\t%1 ورقة صحيحة
        %1 values in the line; the header asks for %2.\tعدد القيم في السطر %1؛ ورأس الأعمدة يطلب %2.
        %1 vote\tلا أصوات\tصوت واحد\tصوتان\t%1 أصوات\t%1 صوتا\t%1 صوت
        %1 voter\tلا مصوت\tمصوت واحد\tمصوتان\t%1 مصوتين\t%1 مصوتا\t%1 مصوت
        %1 was altered by something else than Halqa, or is damaged. %2 Go on with care, and run halqa verify on it.\tتم تعديل الملف %1 بغير حلقة، أو لحقه تلف. %2 تابع بحذر، وشغل \u{2066}halqa verify\u{2069} عليه.
        %1 was changed since it was written. Move it away, or replace it with --force.\t%1 تغير منذ كتابته. انقله، أو استبدله مع \u{2066}--force\u{2069}.
        %1 was made by a newer Halqa (version %2, this one knows %3). Nothing was taken over: install that Halqa here too.\t%1 من إنشاء إصدار أحدث من حلقة (الإصدار %2، وهذا يعرف %3). لم يؤخذ شيء: ثبت ذلك الإصدار هنا أيضا.
        %1 was never asked\t%1 لم يسأل\tواحد لم يسأل قط\tاثنان لم يسألا قط\t%1 لم يسألوا قط\t%1 لم يسألوا قط\t%1 لم يسألوا قط
        %1 was not called on this day.\t%1: لا مكالمة في هذا اليوم.
        %1 was not prepared yet. Whoever keeps it does so once: halqa central init ADDRESS\tلم يحضر %1 بعد. يفعل ذلك مرة واحدة من يتولى أمره: \u{2066}halqa central init ADDRESS\u{2069}
        %1 was reached just now. Down goes to the next one.\t%1: تم الوصول إليه الآن. السهم إلى الأسفل للانتقال إلى التالي.
        %1 was reached on %2 (by %3).\tتم الوصول إلى %1 في %2 (بواسطة %3).
        %1 was reached, %2.\tتم الوصول إلى %1، %2.
        %1 was there already\tلا شيء سبق تدوينه\tواحدة سبق تدوينها\tاثنتان سبق تدوينهما\t%1 سبق تدوينها\t%1 سبق تدوينها\t%1 سبق تدوينها
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was made; install the newer one.\t%1 كتبه إصدار أحدث من حلقة (الإصدار %2؛ وهذا يكتب %3). لم يصنع شيء؛ ثبت الأحدث.
        %1 was written by a newer Halqa (version %2; this one writes %3). Nothing was written; install the newer one.\tالملف %1 من إصدار أحدث من حلقة (الإصدار %2، وهذا يكتب %3). لم يكتب شيء؛ ثبت الإصدار الأحدث.
        %1 were equal for the last seat; the order drawn before the vote decided.\tتعادلت على المقعد الأخير: %1. حسم الترتيب الذي أعطته القرعة قبل التصويت.
        %1 were here\tحضر %1
        %1 will answer\tالجواب من %1
        %1 will answer by %2\tالجواب من %1 إلى غاية %2
        %1 without a tutor\tلا أحد بدون مؤطر\tواحد بدون مؤطر\tاثنان بدون مؤطر\t%1 بدون مؤطر\t%1 بدون مؤطر\t%1 بدون مؤطر
        %1 without invitation\tلا أحد بدون دعوة\tواحد بدون دعوة\tاثنان بدون دعوة\t%1 بدون دعوة\t%1 بدون دعوة\t%1 بدون دعوة
        %1 would be joined with two codes. Say which of them it is.\tسيجمع %1 برمزين. حددوا أيهما هو.
        %1 would be on %2, not after %3 on %4. Choose another date, or move that one first.\t%1 سيكون في %2، وليس بعد %3 (%4). يجب اختيار تاريخ آخر، أو نقل ذاك أولا.
        %1 wrong code within a minute: somebody may be guessing.\tلا رموز خاطئة في دقيقة.\tرمز خاطئ واحد في دقيقة: ربما يحاول أحد التخمين.\tرمزان خاطئان في دقيقة: ربما يحاول أحد التخمين.\t%1 رموز خاطئة في دقيقة: ربما يحاول أحد التخمين.\t%1 رمزا خاطئا في دقيقة: ربما يحاول أحد التخمين.\t%1 رمز خاطئ في دقيقة: ربما يحاول أحد التخمين.
        %1 wrote “%2” in place of your “%3”.\tكتب %1 «%2» مكان نصك «%3».
        %1 · %2\t%1 · %2
        %1 · %2 · %3\t%1 · %2 · %3
        %1 · %2 · %3 · %4\t%1 · %2 · %3 · %4
        %1 · %2 · Day %3 of %4\t%1 · %2 · اليوم %3 من %4
        %1 · %2 – %3\t%1 · من %2 إلى %3
        %1 · Day %2 of %3 · %4\t%1 · اليوم %2 من %3 · %4
        %1 · journal %2\t%1 · السجل %2
        %1 · table %2 · %3\t%1 · طاولة %2 · %3
        %1 · written by %2\t%1 · تدوين: %2
        %1 – %2\t%1 – %2
        %1 – %2 (%3)\t%1 – %2 (%3)
        %1, %2\t%1، %2
        %1, %2 and %3 make cards, dates and letters that you send yourself. Only who agreed is named in them.\t%1 و%2 و%3 تنشئ بطاقات ومواعيد ورسائل ترسل بعد ذلك. لا يذكر فيها إلا من وافق.
        %1, %2, %3\t%1، %2، %3
        %1, %2, %3: the page with its end is gone.\t%1، %2، %3: ضاعت الصفحة التي فيها آخره.
        %1, %2, %3: what it builds on is gone.\t%1، %2، %3: ضاع ما يقوم عليه.
        %1, %2, %3: what it says cannot be read.\t%1، %2، %3: لا يمكن قراءة ما فيه.
        %1, %2: %3\t%1، %2: %3
        %1, %2; more with %3\t\u{2066}%1\u{2069}، \u{2066}%2\u{2069}؛ التفاصيل مع \u{2066}%3\u{2069}
        %1, and more: %2\t%1 وأخرى: %2
        %1, by college\t%1 حسب الهيئة الناخبة
        %1, by what stands in it\t%1، حسب محتواه
        %1, day %2\t%1، اليوم %2
        %1, edition %2\t%1، الإصدار %2
        %1, less is better\t%1، كلما قل كان أحسن
        %1, line %2\t%1، السطر %2
        %1, line %2: %3\t%1، السطر %2: %3
        %1, line %2: the screen does not say “%3”.\t%1، السطر %2: لا تقول الشاشة «%3».
        %1, line %2: “%3” is no step. See: halqa help play\t%1، السطر %2: «%3» ليست خطوة. انظر: \u{2066}halqa help play\u{2069}
        %1, line %2: “%3” was not said.\t\u{2066}%1\u{2069}، السطر %2: لم يقل «%3».
        %1, more is better\t%1، كلما زاد كان أحسن
        %1, not plugged in\t%1، غير موصولة
        %1, of %2, %3, in %4\t%1، من %2، %3، في \u{2066}%4\u{2069}\t%1، من %2، %3، في \u{2066}%4\u{2069}\t%1، آخرها من %2، %3، في \u{2066}%4\u{2069}\t%1، آخرها من %2، %3، في \u{2066}%4\u{2069}\t%1، آخرها من %2، %3، في \u{2066}%4\u{2069}\t%1، آخرها من %2، %3، في \u{2066}%4\u{2069}
        %1, plugged in\t%1، موصولة
        %1, said by %2\t%1، من %2
        %1, the version of the format that this Halqa reads\t%1، إصدار الصيغة الذي يقرؤه هذا الإصدار من حلقة
        %1.\t%1.
        %1. %2\t%1. %2
        %1/%2\t%1/%2
        %1/%2 %3\t%1/%2 %3
        %1:\t%1:
        %1: %2\t%1: %2
        %1: %2 can go by mail, %3 are to be printed.\t%1: منها %2 بالبريد و%3 للطباعة.
        %1: %2 is over already. Keep it all the same?\t%1: %2 تاريخ مضى. هل يثبت مع ذلك؟
        %1: %2 of %3 drawn, asked for %4\t%1: %2 من %3، والمطلوب %4
        %1: %2 → %3\t%1: %2 ← %3
        %1: %2, %3, %4.\t%1: %2، %3، %4.
        %1: %2, then %3\t%1: %2، ثم %3
        %1: %2.\t%1: %2.
        %1: %2. F9 takes it back.\t%1: %2. \u{2066}F9\u{2069} يتراجع عنه.
        %1: a row of table %2 does not fit into it. Nothing was made; export it again.\t%1: سطر من الجدول %2 لا مكان له فيه. لم يصنع شيء؛ صدره من جديد.
        %1: another file has taken its place. Nothing was written; look at it, then do this again.\t%1: حل ملف آخر محله. لم يكتب شيء؛ انظر فيه ثم أعد المحاولة.
        %1: as it stands, the import would take nothing. Correct what is refused, say who is in doubt, or add --accept-good.\t%1: على هذه الحال لن يأخذ الاستيراد شيئا. صحح المرفوض، وقل من هم المشكوك فيهم، أو أضف \u{2066}--accept-good\u{2069}.
        %1: at first %2, now %3.\t%1: في البداية %2، والآن %3.
        %1: bidi = %2\t%1: \u{2066}bidi = %2\u{2069}
        %1: cannot be read: %2.\t%1: تتعذر القراءة: %2.
        %1: entry %2 of writer %3 was altered there, or is damaged. It was not taken over, nor what this writer wrote after it.\t%1: القيد %2 من الكاتب %3 تغير هناك أو تلف. لم يؤخذ، ولا ما كتبه هذا الكاتب بعده.
        %1: entry %2 of writer %3 was altered, or is damaged. Nothing was taken over. Copy it again.\t%1: القيد %2 للكاتب %3 تغير أو تلف. لم يؤخذ شيء. انسخه من جديد.
        %1: entry %2 stands there in another place: one of the two files was saved from a damaged one. Nothing was taken over.\t%1: القيد %2 فيه في موضع آخر: أحد الملفين استعيد من ملف تالف. لم يؤخذ شيء.
        %1: fewer than %2 answers, which are not shown\t%1: أقل من %2 إجابات، ولا تظهر
        %1: figures in %2 are left out, for the unit is another one.\t%1: الأرقام المعبر عنها بوحدة %2 متروكة، لأن الوحدة تغيرت.
        %1: hidden until both have rated\t%1: مخفي إلى أن يقيم الاثنان
        %1: it is unknown whether this was saved (%2). Look with halqa journal before doing it again.\t%1: لا يعرف هل تم حفظ هذا (%2). انظر بـ\u{2066}halqa journal\u{2069} قبل إعادته.
        %1: its journal does not hold. %2 Nothing was made; export it again.\t%1: سجله غير متماسك. %2 لم يصنع شيء؛ صدره من جديد.
        %1: low for %2 of the %3 to whom it falls\t%1: ضعيفة عند %2 من %3 تخصهم المهمة
        %1: middle %2, then %3; higher %4, same %5, lower %6\t%1: الوسيط %2 ثم %3؛ أعلى %4، نفسه %5، أدنى %6
        %1: no answer\t%1: لا جواب
        %1: no figure was kept at first, so that nothing is compared.\t%1: لم يثبت أي رقم في البداية، فلا مقارنة.
        %1: nobody could be read from it, so nothing was imported. See above.\t%1: لم يقرأ منه أي شخص، فلم يستورد شيء. انظر أعلاه.
        %1: organisations\t%1: الهيئات
        %1: row %3 of table %2 cannot be read. Nothing was made.\t%1: لا يمكن قراءة السطر %3 من الجدول %2. لم يصنع شيء.
        %1: somebody wrote “%2” there meanwhile. Enter asks which of both stays.\t%1: كتب شخص آخر هنا «%2» في هذه الأثناء. \u{2066}Enter\u{2069} يسأل أيهما يبقى.
        %1: somebody wrote “%2” there meanwhile. Enter puts yours in its place, Esc leaves theirs.\t%1: كتب شخص آخر هنا «%2» في هذه الأثناء. \u{2066}Enter\u{2069} يضع نصك مكانه، و\u{2066}Esc\u{2069} يترك نص الآخر.
        %1: table %2 has other columns than its description says. Nothing was made.\t%1: في الجدول %2 أعمدة غير التي يقولها وصفه. لم يصنع شيء.
        %1: table %2 was altered: it does not say what the journal says (rows too many: %3, missing: %4). Nothing was made. What is to change is changed with Halqa's commands.\t%1: تم تعديل الجدول %2: لا يقول ما يقوله السجل (أسطر زائدة: %3، ناقصة: %4). لم يصنع شيء. ما يراد تغييره يغير بأوامر حلقة.
        %1: the disk is full. Nothing was written; make room and try again.\t%1: القرص ممتلئ. لم يكتب شيء؛ أفرغ مكانا وأعد المحاولة.
        %1: the figure of now is dated before the one at first, so that nothing is compared.\t%1: تاريخ الرقم الحالي سابق لتاريخ الرقم الأول، فلا يقارن شيء.
        %1: the file asks for %2 seats, of which %3 knows nothing: they are left out.\t%1: يطلب الملف %2 من المقاعد، والطريقة %3 لا تعرفها: لم تؤخذ في الاعتبار.
        %1: the signature of entry %2 is not that of writer %3. Nothing of this writer was taken over.\t%1: توقيع القيد %2 ليس توقيع الكاتب %3. لم يؤخذ شيء من هذا الكاتب.
        %1: the signature of entry %2 is not that of writer %3. Nothing was taken over: somebody else wrote it, or its end is missing.\t%1: توقيع القيد %2 ليس توقيع الكاتب %3. لم يؤخذ شيء: كتبه شخص آخر، أو نهايته ناقصة.
        %1: the system answered “%2”. Nothing was written; check the disk and try again.\t%1: أجاب النظام «%2». لم يكتب شيء؛ تحقق من القرص وأعد المحاولة.
        %1: there is no such file.\t%1: لا يوجد هذا الملف.
        %1: there is no such file. Check the path.\t%1: لا يوجد هذا الملف. تحقق من المسار.
        %1: there is no such file. Make one: halqa new FILE --script SCRIPT.\t%1: لا يوجد هذا الملف. أنشئ واحدا: \u{2066}halqa new FILE --script SCRIPT\u{2069}.
        %1: there is no such folder. Make it first, or choose another.\t%1: لا يوجد هذا المجلد. أنشئه أولا، أو اختر غيره.
        %1: there is nothing of a Halqa file in it, and no copy of it. Look for a copy: --copies FOLDER.\t%1: ليس فيه شيء من ملف حلقة ولا نسخة له. ابحث عن نسخة: \u{2066}--copies FOLDER\u{2069}.
        %1: this is done and kept, but the file cannot be read now (%2). Do not repeat it; look at the disk.\t%1: تم هذا وتم حفظه، لكن تتعذر قراءة الملف الآن (%2). لا تكرره؛ تحقق من القرص.
        %1: too few papers to be shown.\t%1: أوراق أقل من أن تعرض.
        %1: what both agree on is kept.\t%1: تم تثبيت ما اتفق عليه المقيمان.
        %1: withheld, so that others cannot be computed\t%1: محجوب حتى لا يمكن حساب أجوبة آخرين
        %1: withheld, so that others cannot be computed.\t%1: محجوب حتى لا يمكن حساب أجوبة آخرين.
        %1: write a day such as 31/12 or 31/12/2026.\t%1: اكتب يوما مثل 31/12 أو 31/12/2026.
        %1: write a whole number from %2 to %3.\t%1: اكتب عددا صحيحا من %2 إلى %3.
        %1:%2: %3\t%1:%2: %3
        %1; %2 did not say\t%1؛ %2 لم يقولوا
        %1nd\tرتبة %1
        %1rd\tرتبة %1
        %1st\tرتبة %1
        %1th\tرتبة %1
        %2 %1\t%2 (%1)
        %2 and %1 change more\t%2\t%2 وتغيير آخر\t%2 وتغييران آخران\t%2 و%1 تغييرات أخرى\t%2 و%1 تغييرا آخر\t%2 و%1 تغيير آخر
        %2 at %1 table.\t%2 بدون طاولات.\t%2 على طاولة واحدة.\t%2 على طاولتين.\t%2 على %1 طاولات.\t%2 على %1 طاولة.\t%2 على %1 طاولة.
        %2 costs more than what is left and is passed over.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشروع %2 يكلف أكثر مما بقي، فتم تجاوزه.\tالمشروعان %2 يكلفان أكثر مما بقي، فتم تجاوزهما.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.\tالمشاريع %2 تكلف أكثر مما بقي، فتم تجاوزها.
        %2 ended at %3, after %4 of %1 minute; resume %2 goes on with it.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من %1 دقيقة؛ \u{2066}resume %2\u{2069} يستأنفها.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من دقيقة واحدة؛ \u{2066}resume %2\u{2069} يستأنفها.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من دقيقتين؛ \u{2066}resume %2\u{2069} يستأنفها.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من %1 دقائق؛ \u{2066}resume %2\u{2069} يستأنفها.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من %1 دقيقة؛ \u{2066}resume %2\u{2069} يستأنفها.\tانتهت الفقرة %2 على الساعة %3، بعد %4 من %1 دقيقة؛ \u{2066}resume %2\u{2069} يستأنفها.
        %2 goes out.\tالخيارات %2 تخرج.\tالخيار %2 يخرج.\tالخياران %2 يخرجان.\tالخيارات %2 تخرج.\tالخيارات %2 تخرج.\tالخيارات %2 تخرج.
        %2 has the fewest votes and goes out.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيار %2 هو الأقل أصواتا، فيخرج.\tالخياران %2 هما الأقل أصواتا، فيخرجان.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيارات %2 هي الأقل أصواتا، فتخرج.\tالخيارات %2 هي الأقل أصواتا، فتخرج.
        %2 has the highest count.\tللخيارات %2 أعلى مجموع.\tللخيار %2 أعلى مجموع.\tللخيارين %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.\tللخيارات %2 أعلى مجموع.
        %2 has the most last places and goes out.\tالخيارات %2 هي الأكثر ورودا في الرتبة الأخيرة، فتخرج.\tالخيار %2 هو الأكثر ورودا في الرتبة الأخيرة، فيخرج.\tالخياران %2 هما الأكثر ورودا في الرتبة الأخيرة، فيخرجان.\tالخيارات %2 هي الأكثر ورودا في الرتبة الأخيرة، فتخرج.\tالخيارات %2 هي الأكثر ورودا في الرتبة الأخيرة، فتخرج.\tالخيارات %2 هي الأكثر ورودا في الرتبة الأخيرة، فتخرج.
        %2 holds %1 entry, as the package does.\tيحتوي %2 على %1 قيد، كما في الحزمة.\tيحتوي %2 على قيد واحد، كما في الحزمة.\tيحتوي %2 على قيدين، كما في الحزمة.\tيحتوي %2 على %1 قيود، كما في الحزمة.\tيحتوي %2 على %1 قيدا، كما في الحزمة.\tيحتوي %2 على %1 قيد، كما في الحزمة.
        %2 holds %1 entry. Look at it, then go on with it.\tليس في %2 أي قيد.\tيحتوي %2 على قيد واحد. انظر فيه ثم تابع به.\tيحتوي %2 على قيدين. انظر فيه ثم تابع به.\tيحتوي %2 على %1 قيود. انظر فيه ثم تابع به.\tيحتوي %2 على %1 قيدا. انظر فيه ثم تابع به.\tيحتوي %2 على %1 قيد. انظر فيه ثم تابع به.
        %2 is bought with the money that was left, most votes first.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشروع %2 ممول بما بقي من المال، الأكثر أصواتا أولا.\tالمشروعان %2 ممولان بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.\tالمشاريع %2 ممولة بما بقي من المال، الأكثر أصواتا أولا.
        %2 is forgotten: %1 entry has less in it.\tتم محو بيانات %2: لا قيود نقص ما فيها.\tتم محو بيانات %2: قيد واحد نقص ما فيه.\tتم محو بيانات %2: قيدان نقص ما فيهما.\tتم محو بيانات %2: %1 قيود نقص ما فيها.\tتم محو بيانات %2: %1 قيدا نقص ما فيها.\tتم محو بيانات %2: %1 قيد نقص ما فيها.
        %2 is found bad most often and goes out.\tالخيارات %2 نالت «سيئ» أكثر من غيرها، فتخرج.\tالخيار %2 نال «سيئ» أكثر من غيره، فيخرج.\tالخياران %2 نالا «سيئ» أكثر من غيرهما، فيخرجان.\tالخيارات %2 نالت «سيئ» أكثر من غيرها، فتخرج.\tالخيارات %2 نالت «سيئ» أكثر من غيرها، فتخرج.\tالخيارات %2 نالت «سيئ» أكثر من غيرها، فتخرج.
        %2 is found good less often and goes out.\tالخيارات %2 نالت «جيد» أقل من غيرها، فتخرج.\tالخيار %2 نال «جيد» أقل من غيره، فيخرج.\tالخياران %2 نالا «جيد» أقل من غيرهما، فيخرجان.\tالخيارات %2 نالت «جيد» أقل من غيرها، فتخرج.\tالخيارات %2 نالت «جيد» أقل من غيرها، فتخرج.\tالخيارات %2 نالت «جيد» أقل من غيرها، فتخرج.
        %2 is known from another day, %1 is not: Alt-k takes %2.\t%2 معروف من يوم آخر، و%1 غير معروف: \u{2066}Alt-k\u{2069} يأخذ %2.
        %2 is made from %1 entry of the journal. Look at it, then use it in place of %3.\tتم إنشاء %2 دون أي قيد من السجل. انظر فيه ثم استعمله مكان %3.\tتم إنشاء %2 من قيد واحد من السجل. انظر فيه ثم استعمله مكان %3.\tتم إنشاء %2 من قيدين من السجل. انظر فيه ثم استعمله مكان %3.\tتم إنشاء %2 من %1 قيود من السجل. انظر فيه ثم استعمله مكان %3.\tتم إنشاء %2 من %1 قيدا من السجل. انظر فيه ثم استعمله مكان %3.\tتم إنشاء %2 من %1 قيد من السجل. انظر فيه ثم استعمله مكان %3.
        %2 is taken: it costs each of its supporters least.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيار %2: هو الأقل كلفة على كل واحد من مسانديه.\tتم قبول الخيارين %2: هما الأقل كلفة على كل واحد من مسانديهما.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.\tتم قبول الخيارات %2: هي الأقل كلفة على كل واحد من مسانديها.
        %2 is whole and would make a file with %1 entry. Nothing was made.\t%2 سليم ويصنع ملفا فيه %1 قيد. لم يصنع شيء.\t%2 سليم ويصنع ملفا فيه قيد واحد. لم يصنع شيء.\t%2 سليم ويصنع ملفا فيه قيدان. لم يصنع شيء.\t%2 سليم ويصنع ملفا فيه %1 قيود. لم يصنع شيء.\t%2 سليم ويصنع ملفا فيه %1 قيدا. لم يصنع شيء.\t%2 سليم ويصنع ملفا فيه %1 قيد. لم يصنع شيء.
        %2 knows %1 entry less than it was given: it was restored from a copy. What is here of it is sent again.\tلا ينقص شيء مما أرسل إلى %2.\tقيد واحد مما أرسل إلى %2 لم يعد هناك: تمت استعادة الخادم من نسخة. يرسل ثانية ما يوجد منه هنا.\tقيدان مما أرسل إلى %2 لم يعودا هناك: تمت استعادة الخادم من نسخة. يرسل ثانية ما يوجد منهما هنا.\t%1 قيود مما أرسل إلى %2 لم تعد هناك: تمت استعادة الخادم من نسخة. يرسل ثانية ما يوجد منها هنا.\t%1 قيدا مما أرسل إلى %2 لم تعد هناك: تمت استعادة الخادم من نسخة. يرسل ثانية ما يوجد منها هنا.\t%1 قيد مما أرسل إلى %2 لم تعد هناك: تمت استعادة الخادم من نسخة. يرسل ثانية ما يوجد منها هنا.
        %2 of %3 papers are keyed, %1 is missing.\tالأوراق المدخلة %2 من %3.\tالأوراق المدخلة %2 من %3، وتنقص ورقة واحدة.\tالأوراق المدخلة %2 من %3، وتنقص ورقتان.\tالأوراق المدخلة %2 من %3، وتنقص %1 أوراق.\tالأوراق المدخلة %2 من %3، وتنقص %1 ورقة.\tالأوراق المدخلة %2 من %3، وتنقص %1 ورقة.
        %2 of the %1 pair at one table had not shared a table before.\tلم تكن هناك لقاءات ثنائية على الطاولة نفسها (%2).\t%2 من لقاء ثنائي واحد على الطاولة نفسها كان لأول مرة.\t%2 من لقاءين ثنائيين على الطاولة نفسها كانا لأول مرة.\t%2 من %1 لقاءات ثنائية على الطاولة نفسها كانت لأول مرة.\t%2 من %1 لقاء ثنائيا على الطاولة نفسها كانت لأول مرة.\t%2 من %1 لقاء ثنائي على الطاولة نفسها كانت لأول مرة.
        %2 of the %1 person invited came (%3).\tلم توجه أي دعوة؛ حضر %2 (%3).\tحضر %2 من مدعو واحد (%3).\tحضر %2 من مدعوين اثنين (%3).\tحضر %2 من %1 مدعوين (%3).\tحضر %2 من %1 مدعوا (%3).\tحضر %2 من %1 مدعو (%3).
        %2 of the %1 person invited was reached (%3).\tتم الوصول إلى %2 من المدعوين (%3).\tتم الوصول إلى %2 من المدعوين (%3).\tتم الوصول إلى %2 من المدعوين (%3).\tتم الوصول إلى %2 من %1 مدعوين (%3).\tتم الوصول إلى %2 من %1 مدعوا (%3).\tتم الوصول إلى %2 من %1 مدعو (%3).
        %2 people sat at %1 table.\tلم يجلس %2 من الحاضرين إلى أي طاولة.\tجلس %2 من الحاضرين إلى طاولة واحدة.\tجلس %2 من الحاضرين إلى طاولتين.\tجلس %2 من الحاضرين إلى %1 طاولات.\tجلس %2 من الحاضرين إلى %1 طاولة.\tجلس %2 من الحاضرين إلى %1 طاولة.
        %2 reaches the quota and is elected.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيار %2 يبلغ القاسم ويفوز بمقعد.\tالخياران %2 يبلغان القاسم ويفوزان بمقعدين.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.\tالخيارات %2 تبلغ القاسم وتفوز بمقاعد.
        %2 takes %1 minute now.\t%2 مدتها الآن صفر دقيقة.\t%2 مدتها الآن دقيقة واحدة.\t%2 مدتها الآن دقيقتان.\t%2 مدتها الآن %1 دقائق.\t%2 مدتها الآن %1 دقيقة.\t%2 مدتها الآن %1 دقيقة.
        %2 takes the last seat: no more options are left than seats.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيار %2 يأخذ المقعد الأخير: لم يبق من الخيارات أكثر من المقاعد.\tالخياران %2 يأخذان المقعدين الأخيرين: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.\tالخيارات %2 تأخذ المقاعد الأخيرة: لم يبق من الخيارات أكثر من المقاعد.
        %2, %1 seat\t%2، بدون مقاعد\t%2، مقعد واحد\t%2، مقعدان\t%2، %1 مقاعد\t%2، %1 مقعدا\t%2، %1 مقعد
        %2, %1 steps aside\t%2\t%2، وواحد على الحياد\t%2، واثنان على الحياد\t%2، و%1 على الحياد\t%2، و%1 على الحياد\t%2، و%1 على الحياد
        %2, for %1 table. Press a to seat them.\t%2، بدون طاولات. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لطاولة واحدة. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لطاولتين. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولات. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولة. اضغط \u{2066}a\u{2069} للتوزيع.\t%2، لـ%1 طاولة. اضغط \u{2066}a\u{2069} للتوزيع.
        %2, of %1 person (%3)\t%2، من أصل لا أحد (%3)\t%2، من أصل شخص واحد (%3)\t%2، من أصل شخصين (%3)\t%2، من أصل %1 أشخاص (%3)\t%2، من أصل %1 شخصا (%3)\t%2، من أصل %1 شخص (%3)
        %2: %1 dot\t%2: بدون نقط\t%2: نقطة واحدة\t%2: نقطتان\t%2: %1 نقط\t%2: %1 نقطة\t%2: %1 نقطة
        %2: %1 dot at most\t%2: بدون نقط\t%2: نقطة واحدة على الأكثر\t%2: نقطتان على الأكثر\t%2: %1 نقط على الأكثر\t%2: %1 نقطة على الأكثر\t%2: %1 نقطة على الأكثر
        %2: %1 mistake. No file was made; correct it and repeat the command.\t%2: لا أخطاء.\t%2: خطأ واحد. لم ينشأ أي ملف؛ صححه وأعد الأمر.\t%2: خطآن. لم ينشأ أي ملف؛ صححهما وأعد الأمر.\t%2: %1 أخطاء. لم ينشأ أي ملف؛ صححها وأعد الأمر.\t%2: %1 خطأ. لم ينشأ أي ملف؛ صححها وأعد الأمر.\t%2: %1 خطأ. لم ينشأ أي ملف؛ صححها وأعد الأمر.
        %2: %1 mistake. Nothing was added; correct it and repeat the command.\t%2: لا أخطاء.\t%2: خطأ واحد. لم تتم إضافة شيء؛ يجب تصحيحه وتكرار الأمر.\t%2: خطآن. لم تتم إضافة شيء؛ يجب تصحيحهما وتكرار الأمر.\t%2: %1 أخطاء. لم تتم إضافة شيء؛ يجب تصحيحها وتكرار الأمر.\t%2: %1 خطأ. لم تتم إضافة شيء؛ يجب تصحيحها وتكرار الأمر.\t%2: %1 خطأ. لم تتم إضافة شيء؛ يجب تصحيحها وتكرار الأمر.
        %2: %1 row is refused, so nothing was imported.\t%2: لا سطور مرفوضة.\t%2: سطر واحد مرفوض، فلم يستورد شيء.\t%2: سطران مرفوضان، فلم يستورد شيء.\t%2: %1 سطور مرفوضة، فلم يستورد شيء.\t%2: %1 سطرا مرفوضا، فلم يستورد شيء.\t%2: %1 سطر مرفوض، فلم يستورد شيء.
        %2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.\t%2: لا سطور مرفوضة.\t%2: سطر واحد مرفوض، فلم يستورد شيء. صححه، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: سطران مرفوضان، فلم يستورد شيء. صححهما، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطور مرفوضة، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطرا مرفوضا، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطر مرفوض، فلم يستورد شيء. صححها، أو خذ بقية السطور بـ\u{2066}--accept-good\u{2069}.
        %2: %1 telephone\t%2: لا هاتف\t%2: هاتف واحد\t%2: هاتفان\t%2: %1 هواتف\t%2: %1 هاتفا\t%2: %1 هاتف
        %2: %1 thing is wrong.\t%2: لا خلل فيه.\t%2: فيه خلل واحد.\t%2: فيه خللان.\t%2: فيه %1 أنواع من الخلل.\t%2: فيه %1 نوعا من الخلل.\t%2: فيه %1 نوع من الخلل.
        %2: %3 votes, %1 valid ballot\t%2: الأصوات %3، الأوراق الصحيحة %1\t%2: الأصوات %3، الأوراق الصحيحة %1\t%2: الأصوات %3، الأوراق الصحيحة %1\t%2: الأصوات %3، الأوراق الصحيحة %1\t%2: الأصوات %3، الأوراق الصحيحة %1\t%2: الأصوات %3، الأوراق الصحيحة %1
        %2: of %1 row it cannot be told who it is, so nothing was imported. Say it, or leave the row out with --accept-good.\t%2: لا سطور مشكوكا فيها.\t%2: سطر واحد لا يعرف من هو صاحبه، فلم يستورد شيء. قل من هو، أو اتركه جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: سطران لا يعرف من هما صاحباهما، فلم يستورد شيء. قل من هما، أو اتركهما جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطور لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطرا لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.\t%2: %1 سطر لا يعرف من هم أصحابها، فلم يستورد شيء. قل من هم، أو اتركها جانبا بـ\u{2066}--accept-good\u{2069}.
        (%1 time)\t(ولا مرة)\t(مرة واحدة)\t(مرتان)\t(%1 مرات)\t(%1 مرة)\t(%1 مرة)
        (%1)\t(%1)
        (default)\t(تلقائي)
        (default: %1)\t(وإلا: %1)
        (values: %1)\t(القيم: %1)
        (values: %1; default: %2)\t(القيم: %1؛ وإلا: %2)
        + my task\t\u{2066}+\u{2069} من مهامي
        - not my task\t\u{2066}-\u{2069} ليس من مهامي
        --all-days and --day exclude each other.\t\u{2066}--all-days\u{2069} و\u{2066}--day\u{2069} لا يجتمعان.
        --anonymous is for questions: halqa sheet FILE questions --anonymous.\t\u{2066}--anonymous\u{2069} للوثيقة \u{2066}questions\u{2069}: \u{2066}halqa sheet FILE questions --anonymous\u{2069}.
        --anonymous writes tables for people: --format csv or xlsx.\t\u{2066}--anonymous\u{2069} يكتب جداول للناس: \u{2066}--format csv\u{2069} أو \u{2066}xlsx\u{2069}.
        --answered and --back exclude each other.\t\u{2066}--answered\u{2069} و\u{2066}--back\u{2069} لا تجتمعان.
        --became says what became of a line: add --about.\t\u{2066}--became\u{2069} يحدد ما آلت إليه مساهمة: أضف \u{2066}--about\u{2069}.
        --budget and --costs go with budget-greedy and budget-equal-shares.\t\u{2066}--budget\u{2069} و\u{2066}--costs\u{2069} مع \u{2066}budget-greedy\u{2069} و\u{2066}budget-equal-shares\u{2069}.
        --category, --city and --phone describe a new person: add --walk-in.\t\u{2066}--category\u{2069} و\u{2066}--city\u{2069} و\u{2066}--phone\u{2069} تصف شخصا جديدا: أضف \u{2066}--walk-in\u{2069}.
        --channel, --day, --activity and --prompt are for what comes in with --lines.\t\u{2066}--channel\u{2069} و\u{2066}--day\u{2069} و\u{2066}--activity\u{2069} و\u{2066}--prompt\u{2069} لما يدخل مع \u{2066}--lines\u{2069}.
        --clear takes counts back; it goes with --option or --source alone.\t\u{2066}--clear\u{2069} يسحب العد؛ ويكون مع \u{2066}--option\u{2069} أو \u{2066}--source\u{2069} فقط.
        --confirm is for --walk-in.\t\u{2066}--confirm\u{2069} تأتي مع \u{2066}--walk-in\u{2069}.
        --copies takes a number from 1 to 999.\t\u{2066}--copies\u{2069} يأخذ عددا من 1 إلى 999.
        --correct takes the ballot's number, and then what stands on it: --correct 12 3142.\t\u{2066}--correct\u{2069} يأخذ رقم الورقة ثم ما كتب فيها: \u{2066}--correct 12 3142\u{2069}.
        --costs takes one number for each option, in their order.\t\u{2066}--costs\u{2069} يأخذ عددا لكل خيار، بالترتيب.
        --counters does not go with colleges and max-weight.\t\u{2066}--counters\u{2069} لا يستعمل مع \u{2066}colleges\u{2069} و\u{2066}max-weight\u{2069}.
        --counters does not go with dots-against.\t\u{2066}--counters\u{2069} لا يستعمل مع \u{2066}dots-against\u{2069}.
        --counters goes with hands and dots: plurality, approval, cumulative, motion and consent scales.\t\u{2066}--counters\u{2069} يخص الأيدي والنقط: \u{2066}plurality\u{2069} و\u{2066}approval\u{2069} و\u{2066}cumulative\u{2069} و\u{2066}motion\u{2069} وسلالم الموافقة.
        --counters takes 1 or 2.\t\u{2066}--counters\u{2069} يأخذ \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        --dots and --max-per-option go with --method cumulative.\t\u{2066}--dots\u{2069} و\u{2066}--max-per-option\u{2069} مع \u{2066}--method cumulative\u{2069}.
        --due and --no-due exclude each other.\t\u{2066}--due\u{2069} و\u{2066}--no-due\u{2069} لا يجتمعان.
        --for says how long people are called: add --by.\t\u{2066}--for\u{2069} يحدد مدة المكالمات: يجب إضافة \u{2066}--by\u{2069}.
        --groups takes a number from 0 to 99.\t\u{2066}--groups\u{2069} يأخذ عددا من 0 إلى 99.
        --header-row takes a line from 1, or 0 for none.\t\u{2066}--header-row\u{2069} تأخذ سطرا ابتداء من 1، أو 0 لعدم وجوده.
        --json and --format %1 exclude each other.\t\u{2066}--json\u{2069} و\u{2066}--format %1\u{2069} لا يجتمعان.
        --keep takes a number from 1.\t\u{2066}--keep\u{2069} يأخذ عددا من 1 فما فوق.
        --late and --tables exclude each other.\t\u{2066}--late\u{2069} و\u{2066}--tables\u{2069} لا يجتمعان.
        --like and --from exclude each other.\t\u{2066}--like\u{2069} و\u{2066}--from\u{2069} لا يجتمعان.
        --limit takes a number from 1.\t\u{2066}--limit\u{2069} يأخذ عددا من 1 فما فوق.
        --majority and --undocumented each stand instead of a number for --option.\tكل من \u{2066}--majority\u{2069} و\u{2066}--undocumented\u{2069} يعوض عددا لـ\u{2066}--option\u{2069}.
        --method %1 has no use for %2; leave it out.\tالطريقة --method %1 لا تستعمل %2؛ احذفوا هذا الخيار.
        --method %1 has one winner; leave --seats out.\tلـ\u{2066}--method %1\u{2069} فائز واحد؛ احذف \u{2066}--seats\u{2069}.
        --method %1 has one winner; leave --tag out.\t\u{2066}--method %1\u{2069} لها فائز واحد؛ بدون \u{2066}--tag\u{2069}.
        --offers takes a number from 0 to 100.\t\u{2066}--offers\u{2069} يأخذ عددا من 0 إلى 100.
        --on and --after exclude each other.\t\u{2066}--on\u{2069} و\u{2066}--after\u{2069} لا يجتمعان.
        --poll is for ballots: halqa sheet FILE ballots.\t\u{2066}--poll\u{2069} لأوراق التصويت: \u{2066}halqa sheet FILE ballots\u{2069}.
        --port takes a number from 0 to 65535.\t\u{2066}--port\u{2069} يأخذ رقما من 0 إلى 65535.
        --programme is about all workshops: leave out --workshop, --day and --all-days.\t\u{2066}--programme\u{2069} يخص كل الورشات: احذف \u{2066}--workshop\u{2069} و\u{2066}--day\u{2069} و\u{2066}--all-days\u{2069}.
        --same all and --different all exclude each other.\t\u{2066}--same all\u{2069} و\u{2066}--different all\u{2069} لا يجتمعان.
        --seats takes a number from 1 up.\t\u{2066}--seats\u{2069} يأخذ عددا من 1 فما فوق.
        --sections and --without exclude each other.\t\u{2066}--sections\u{2069} و\u{2066}--without\u{2069} لا يجتمعان.
        --shuffles takes a number from 39 to 1,000,000.\t\u{2066}--shuffles\u{2069} يأخذ عددا من 39 إلى 1000000.
        --table is for somebody who comes in.\t\u{2066}--table\u{2069} لمن يدخل.
        --tables takes a number from 1 to 200.\t\u{2066}--tables\u{2069} يأخذ عددا من 1 إلى 200.
        --tables takes a number from 1 to 60.\t\u{2066}--tables\u{2069} يأخذ رقما من 1 إلى 60.
        --tags goes with the rules at-least and themes; neither is stated.\tالخيار --tags يرافق القاعدتين at-least وthemes، ولم تذكر أي منهما.
        --take takes left (the first side), right (the second) or a number of those that show lists. Of a line, --say gives the text that it has from now on, as neither side has it.\tيأخذ \u{2066}--take\u{2069} القيمة \u{2066}left\u{2069} (الصيغة الأولى) أو \u{2066}right\u{2069} (الثانية) أو رقما مما تعرضه \u{2066}show\u{2069}. وفي المساهمة يعطي \u{2066}--say\u{2069} النص الذي تقوله من الآن، إذا لم يكن في أي صيغة.
        --target and --day exclude each other.\t--target و--day لا يجتمعان.
        --tomorrow and --day exclude each other.\t\u{2066}--tomorrow\u{2069} و\u{2066}--day\u{2069} لا يجتمعان.
        . blank\t\u{2066}.\u{2069} بدون جواب
        0 not fulfilled\t0 غير مستوفى
        0 to %1 points\tالنقط: من 0 إلى %1
        0 to 5 fingers; 3 and more are for it, with fewer one is asked for the reservations\tمن 0 إلى 5 أصابع؛ 3 فأكثر موافقة، وما دونها يسأل صاحبه عن تحفظاته
        1 fulfilled\t1 مستوفى
        1 of 2\t1 من 2
        1 says that they are meant; Enter again keeps “%1”, to be settled later.\t\u{2066}1\u{2069} يقول إنه المقصود؛ \u{2066}Enter\u{2069} مرة أخرى يثبت «%1» ليحدد لاحقا.
        1 to %1 says who is meant; Enter again keeps “%2”, to be settled later.\tمن 1 إلى %1 يحدد المقصود؛ و\u{2066}Enter\u{2069} مرة أخرى يثبت «%2» ليحدد لاحقا.
        1st\tرتبة 1
        5 minutes less\t5 دقائق أقل
        5 minutes more\t5 دقائق أكثر
        = joins two options: 3=1\t\u{2066}=\u{2069} يجمع خيارين: \u{2066}3=1\u{2069}
        ? says which keys there are; Ctrl-L says all that the screen would show.\t\u{2066}?\u{2069} لمعرفة المفاتيح؛ \u{2066}Ctrl-L\u{2069} لقراءة كل ما كانت الشاشة ستعرضه.
        @ and two letters say who does it\t@ وحرفان لمن يتكفل بها
        A PDF needs the libraries Pango and Cairo (%1). Install them, or ask for --format html.\tيحتاج \u{2066}PDF\u{2069} إلى مكتبتي \u{2066}Pango\u{2069} و\u{2066}Cairo\u{2069} (%1). ثبتهما، أو اطلب \u{2066}--format html\u{2069}.
        A PDF, or HTML when --output ends in .html. With all, everything for a day in one file, in the order in which it is needed; with --output FOLDER/, a PDF for each sheet. With --blank, for a day without electricity. With --lang given twice, the words stand in both languages.\tملف \u{2066}PDF\u{2069}، أو \u{2066}HTML\u{2069} حين ينتهي \u{2066}--output\u{2069} بـ\u{2066}.html\u{2069}. مع \u{2066}all\u{2069} كل أوراق اليوم في ملف واحد، حسب ترتيب الحاجة إليها؛ ومع \u{2066}--output FOLDER/\u{2069} ملف \u{2066}PDF\u{2069} لكل ورقة. مع \u{2066}--blank\u{2069} ليوم بلا كهرباء. وإذا أعطي \u{2066}--lang\u{2069} مرتين كانت الكلمات باللغتين.
        A backslash in double quotes has a meaning, and this one has none. Write two, or use single quotes.\tللشرطة المائلة العكسية بين علامتين مزدوجتين معنى، وهذه بلا معنى. ضاعفها، أو استعمل علامتين مفردتين.
        A ballot in the urn cannot be taken back. Once more takes back what you did before it.\tلا يمكن سحب ورقة من الصندوق. مرة أخرى للتراجع عما فعلته قبلها.
        A ballot is being typed. Enter keeps it, Esc drops it.\tهناك ورقة قيد الكتابة. \u{2066}Enter\u{2069} يثبتها، \u{2066}Esc\u{2069} يلغيها.
        A ballot that was cast cannot be taken back. What was done before it stays as it is.\tالورقة المدلى بها لا يمكن سحبها. ما تم قبلها يبقى كما هو.
        A ballot with the code %1 has been keyed already.\tتم من قبل إدخال ورقة بالرمز %1.
        A blank ballot\tورقة بيضاء
        A bracket is opened here and not closed, or a comma is missing in it.\tهنا قوس مفتوح لم يغلق، أو تنقصه فاصلة.
        A breakout asks something: add --ask.\tالعمل حول الطاولات يطرح سؤالا: يجب إضافة \u{2066}--ask\u{2069}.
        A budget\tميزانية
        A character that cannot be seen stands here (U+%1). Delete it.\tهنا حرف لا يرى (\u{2066}U+%1\u{2069}). احذفه.
        A code has three letters or digits at least.\tفي الرمز ثلاثة حروف أو أرقام على الأقل.
        A college's votes go to the options in the parts that its valid ballots say; these stand in brackets.\tتوزع أصوات كل هيئة ناخبة على الخيارات بنسب أوراقها الصحيحة، وهي بين قوسين.
        A colon stands in a text without quotes, or the line stands too far right. Put the text in quotes.\tنقطتان داخل نص بدون علامات اقتباس، أو أن السطر بعيد إلى اليمين. ضع النص بين علامتي اقتباس.
        A consent scale has no options but its grades.\tليس لسلم الموافقة خيارات غير درجاته.
        A copy's name says how far the journal had come; what was copied already is not copied again.\tاسم النسخة يذكر أين وصل السجل؛ وما سبق نسخه لا ينسخ من جديد.
        A criterion and what they agree on: boiler=3, or boiler=3 (invoices); repeatable.\tمعيار والتنقيط المتفق عليه: \u{2066}boiler=3\u{2069} أو \u{2066}boiler=3 (invoices)\u{2069}؛ يمكن التكرار.
        A date: 31/12, 31/12/2026 or 31 December; without a year, the next one. Or a day of the week: the next one.\tتاريخ: 31/12 أو 31/12/2026 أو 31 دجنبر؛ بدون سنة هو التاريخ القادم. أو يوم من الأسبوع: اليوم القادم.
        A day more in %1\tيوم إضافي في %1
        A day of calls is one that lies after the event and says how people are reached. People are named as everywhere, or by the code that stands on the call sheet (halqa sheet calls).\tيوم المكالمات يوم بعد الحدث يحدد كيف يتم الوصول إلى الناس. يذكر الأشخاص كما في كل مكان، أو بالرمز الموجود على ورقة المكالمات (\u{2066}halqa sheet calls\u{2069}).
        A decision is written as criterion=mark: boiler=3.\tيكتب القرار معيار=تنقيط: \u{2066}boiler=3\u{2069}.
        A digit seats one person: type more letters of the name.\tالرقم ينقل شخصا واحدا: اكتب مزيدا من حروف الاسم.
        A digit, or Enter for 1:\tرقم، أو \u{2066}Enter\u{2069} للأول:
        A digit, or Enter to leave:\tرقم، أو \u{2066}Enter\u{2069} للخروج:
        A disk of this laptop, whose locks hold\tقرص لهذا الحاسوب وأقفاله صالحة
        A few letters, in any script.\tبعض الحروف، بأي كتابة.
        A figure that is an average, or a number of those who gave theirs, is of those who did each time: then and now they need not be the same, and a change can come from that alone.\tكل رقم هو معدل، أو عدد من أعطوا أرقامهم، يخص من فعلوا ذلك في كل مرة: وليسوا بالضرورة هم أنفسهم في البداية والآن، وقد لا يكون للفرق سبب غير ذلك.
        A file of iCalendar, or a PDF. Days stand by the clocks of the place in which they are held; whoever takes the file in again has each of them once. With --person, the days to which that person is invited or came, and what the person took on. Others are named only where they agreed to be listed.\tملف \u{2066}iCalendar\u{2069} أو \u{2066}PDF\u{2069}. الأيام بساعة المكان الذي تنعقد فيه؛ ومن أخذ الملف مرة ثانية يجد كل يوم مرة واحدة. مع \u{2066}--person\u{2069} الأيام التي دعي إليها ذلك الشخص أو حضرها، وما التزم به. لا يسمى غيره إلا إذا وافق على إدراج اسمه.
        A file or parcel of the laptop that it is for.\tملف أو طرد من الحاسوب الموجه إليه.
        A file that describes it as a script does.\tملف يصفه كما يصفه السيناريو.
        A firewall may be on. Its rules are shown by: %1\tقد يكون جدار حماية مشغلا. تعرض قواعده بالأمر: %1
        A firewall may be on. To let telephones in: %1\tقد يكون جدار حماية مشغلا. للسماح للهواتف بالدخول: %1
        A folder of pages: the programme, each city, each theme, the network, what became of the commitments. Nobody is named, unless --names is given: then those are who agreed to be listed. Pages need no server, no script and nothing from elsewhere. The folder is empty, or holds a site that Halqa wrote before: that one is replaced; what else lies there stays. Somebody who knows the room should read it before it is published.\tمجلد صفحات: البرنامج وكل مدينة وكل موضوع والشبكة وما آلت إليه الالتزامات. لا يذكر اسم أحد إلا مع \u{2066}--names\u{2069}: عندئذ يذكر من وافق على إدراج اسمه. الصفحات لا تحتاج خادما ولا برنامجا ولا شيئا من مكان آخر. المجلد فارغ، أو فيه موقع كتبته حلقة من قبل: فيستبدل؛ وما عدا ذلك يبقى. ليقرأه من يعرف القاعة قبل نشره.
        A form is open. Enter: %1. Esc leaves it. F1 says what it takes.\tالاستمارة مفتوحة. \u{2066}Enter\u{2069}: %1. \u{2066}Esc\u{2069} للخروج منها. \u{2066}F1\u{2069} يبين ما يكتب فيها.
        A formula stands here without what comes of it: “%1”. It was left out.\tهنا صيغة حسابية دون نتيجتها: «%1». تم تركها جانبا.
        A formula stands here without what comes of it: “%1”. Open the file in a spreadsheet and save it again.\tهنا صيغة حسابية دون نتيجتها: «%1». افتح الملف في برنامج جداول واحفظه من جديد.
        A further folder with copies of the file.\tمجلد آخر فيه نسخ من الملف.
        A further rule, such as max-score=10; several times.\tقاعدة أخرى مثل \u{2066}max-score=10\u{2069}؛ يمكن تكرارها.
        A grid comes with the script, or from a file of its own (add). A paper is one line: a mark for each criterion, in the grid's order; 3 is a value, 3+ one whose task falls to the person and 3- one whose task does not (3 alone says neither, and is counted as neither), a point is blank, and what bears a mark out stands in brackets behind it: 3 (two invoices); words that are asked for stand behind a point: . (the boiler room). Nothing is ever chosen by a grid: it says the middle, the spread, and how many answered. Recommendations of the training programme are ideas that won a closed vote, or that halqa line FILE adopt adopted.\tتأتي شبكة المعايير مع السيناريو أو من ملف خاص بها (\u{2066}add\u{2069}). الورقة سطر واحد: تنقيط لكل معيار بترتيب شبكة المعايير؛ \u{2066}3\u{2069} قيمة، و\u{2066}3+\u{2069} قيمة مهمتها من شأن الشخص و\u{2066}3-\u{2069} قيمة ليست مهمتها من شأنه (\u{2066}3\u{2069} وحدها لا تقول هذا ولا ذاك ولا تحسب لأحدهما)، والنقطة فراغ، وما يثبت التنقيط بين قوسين بعده: \u{2066}3\u{2069} (فاتورتان)؛ والكلمات المطلوبة بعد نقطة: . (بيت النار). ولا تختار شبكة المعايير شيئا أبدا: تقول الوسيط والتشتت وعدد من أجاب. وتوصيات برنامج التكوين أفكار فازت في تصويت مغلق، أو اعتمدها halqa line FILE adopt.
        A key above has no colon after it.\tمفتاح فوق هذا لا تتبعه نقطتان.
        A key is a word, not a list and not an alias.\tالمفتاح كلمة، لا لائحة ولا اسم بديل.
        A letter says no, and begins the next text.\tالحرف يعني لا، ويبدأ به النص التالي.
        A line can be merged only into another line of the same activity that stands for itself.\tلا تدمج المساهمة إلا في مساهمة أخرى من الفقرة نفسها، غير مدموجة هي أيضا.
        A line down.\tسطر إلى الأسفل.
        A line has %1 signs at most.\tطول المساهمة %1 من الحروف على الأكثر.
        A line is the code on the paper, a colon, and its marks.\tالسطر هو الرمز الموجود على الورقة، ثم نقطتان، ثم التنقيطات.
        A line is the number of the one who filled the sheet in, a colon, and numbers of others with what is ticked of them: 4711: 3021 12, 5533 1. Whoever ticked nothing has a line all the same: 4711: A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tالسطر هو رقم من ملأ الورقة، ثم نقطتان، ثم أرقام الآخرين مع ما وضعت عليه علامة: \u{2066}4711: 3021 12, 5533 1\u{2069}. ومن لم يضع أي علامة فله سطر كذلك: \u{2066}4711:\u{2069}. السطر المرفوض يذكر برقمه ويستمر الباقي، ورمز الخروج حينئذ 65. وتتخطى السطور الفارغة وما يبدأ بعلامة #.
        A line names one: %1 are written here. Write a line for each, or keep it for %2, with the others as words of it.\tالمساهمة تسمي واحدا فقط: هنا كتب %1. تكتب مساهمة لكل واحد، أو تبقى هذه باسم %2 ويصير الآخرون كلمات في نصها.
        A line of standard input is longer than %1 signs. Is it text?\tسطر من المدخل القياسي أطول من %1 من الحروف. هل هو نص؟
        A line up.\tسطر إلى الأعلى.
        A link has two ends, and these are one and the same.\tللصلة طرفان، وهذان طرف واحد.
        A link is over, or came to nothing; it stays on record.\tانتهت صلة أو لم تثمر؛ تبقى مسجلة.
        A link of it with “%1” was agreed on and would go with it. End the link first.\tلها صلة متفق عليها مع «%1» ستذهب معها. يجب إنهاء الصلة أولا.
        A link of it with “%1” was agreed on and would go with it. Nothing was removed; end the link first (halqa link end), or add --confirm.\tلها صلة متفق عليها مع «%1» ستذهب معها. لم يحذف شيء؛ يجب إنهاء الصلة أولا (\u{2066}halqa link end\u{2069}) أو أضف \u{2066}--confirm\u{2069}.
        A list is open: Enter takes what is in focus. Esc leaves it, then every key leads on.\tاللائحة مفتوحة: \u{2066}Enter\u{2069} يأخذ السطر المحدد. \u{2066}Esc\u{2069} للخروج منها، ثم تعمل كل المفاتيح.
        A motion has no options but yes, no and abstain.\tليس للمقترح خيارات غير نعم ولا وامتناع.
        A need or an offer\tحاجة أو عرض
        A new day comes after those that have begun; %1 has, on %2. Choose a later date.\tاليوم الجديد يأتي بعد الأيام التي بدأت؛ %1 بدأ في %2. يجب اختيار تاريخ لاحق.
        A new question to the room: %1\tسؤال جديد للقاعة: %1
        A newer Halqa has changed this in a way that this one does not understand; it is left as it is.\tقام إصدار أحدث من حلقة بتعديل هذا بطريقة لا يفهمها هذا الإصدار؛ يبقى على حاله.
        A newer Halqa wrote this file (version %1, this one: %2). Look and print; nothing is written.\tهذا الملف كتبه إصدار أحدث من حلقة (الإصدار %1، وهذا: %2). يمكن الاطلاع والطباعة؛ ولا يكتب فيه شيء.
        A number behind the end, %1, says how many minutes longer it took than planned; %2, how many less.\tالعدد بعد وقت الانتهاء، مثل %1، يبين كم دقيقة زادت الفقرة على المقرر؛ و%2 كم نقصت.
        A number for --option, or several as 3=48.\tعدد لـ\u{2066}--option\u{2069}، أو عدة أعداد مثل \u{2066}3=48\u{2069}.
        A number is being typed. Enter keeps it, Esc drops it.\tهناك عدد قيد الكتابة. \u{2066}Enter\u{2069} يثبته، \u{2066}Esc\u{2069} يلغيه.
        A page down.\tصفحة إلى الأسفل.
        A page for each person, in the first of the person's languages that Halqa speaks, else in the workshop's: one PDF, or with --format eml a folder of drafts for a mail program and a PDF for those without an address. Nothing is sent. Others are named in a letter only where they agreed to be listed. A draft has no sender unless --from says one.\tصفحة لكل شخص، بأول لغة من لغاته تتكلمها حلقة، وإلا فبلغة الورشة: ملف \u{2066}PDF\u{2069} واحد، أو مع \u{2066}--format eml\u{2069} مجلد مسودات لبرنامج البريد وملف \u{2066}PDF\u{2069} لمن لا عنوان له. لا يرسل شيء. لا يسمى غير المرسل إليه إلا إذا وافق على إدراج اسمه. ولا مرسل للمسودة إلا ما يعطيه \u{2066}--from\u{2069}.
        A page of lines down.\tصفحة مساهمات إلى الأسفل.
        A page of lines up.\tصفحة مساهمات إلى الأعلى.
        A page of people down.\tصفحة من الأشخاص إلى الأسفل.
        A page of people up.\tصفحة من الأشخاص إلى الأعلى.
        A page of questions down.\tصفحة أسئلة إلى الأسفل.
        A page of questions up.\tصفحة أسئلة إلى الأعلى.
        A page of tables down.\tصفحة من الطاولات إلى الأسفل.
        A page of tables up.\tصفحة من الطاولات إلى الأعلى.
        A page up.\tصفحة إلى الأعلى.
        A page with a table, in %1.\tصفحة فيها جدول، بترميز %1.
        A paper counts up to\tأقصى قيمة للورقة
        A paper is the code or the name, a mark for each criterion in its order, and Enter. A point (.) leaves a criterion blank.\tالورقة هي الرمز أو الاسم، ثم تنقيط لكل معيار بالترتيب، ثم \u{2066}Enter\u{2069}. النقطة (\u{2066}.\u{2069}) تترك المعيار فارغا.
        A parcel is smaller than the file, holds nothing of urns and drafts, and is good for as far as it goes if it is cut off. With --for, it holds only what that other file or parcel does not. On the other laptop: halqa merge FILE PARCEL.\tالطرد أصغر من الملف، ولا شيء فيه من الصناديق والمسودات، وإن قطع صلح إلى حيث وصل. مع \u{2066}--for\u{2069} لا يحتوي إلا على ما ليس في الملف أو الطرد الآخر. على الحاسوب الآخر: \u{2066}halqa merge FILE PARCEL\u{2069}.
        A password stands in the address, where others can read it. Leave it out, and put it into ~/.pgpass or a service file.\tتوجد كلمة مرور في العنوان، حيث يمكن لغيرك قراءتها. احذفها وضعها في \u{2066}~/.pgpass\u{2069} أو في ملف خدمة.
        A person's number stays the same while the list grows.\tرقم الشخص لا يتغير حين تطول اللائحة.
        A poll needs %1 option at least before it opens.\tلا يحتاج فتح التصويت إلى خيارات.\tيحتاج فتح التصويت إلى خيار واحد على الأقل.\tيحتاج فتح التصويت إلى خيارين على الأقل.\tيحتاج فتح التصويت إلى %1 خيارات على الأقل.\tيحتاج فتح التصويت إلى %1 خيارا على الأقل.\tيحتاج فتح التصويت إلى %1 خيار على الأقل.
        A poll needs two options at least. Mark lines with Space, or press e to write one.\tيلزم خياران على الأقل. أشر على المساهمات بـ\u{2066}Space\u{2069}، أو اضغط \u{2066}e\u{2069} لكتابة خيار.
        A question has %1 signs at most.\tطول السؤال %1 من الحروف على الأكثر.
        A question is open only while it has no answer and no outcome. LINE is an id, or the reference that list shows. One that is still open from a day before stands in the rounds of the days after, as 1/floor/asked:1:1, and is answered there. A question is revised with halqa line FILE edit.\tالسؤال مفتوح ما دام بلا جواب ولا مآل. \u{2066}LINE\u{2069} معرف، أو المرجع الذي يعرضه \u{2066}list\u{2069}. والسؤال الذي بقي مفتوحا من يوم سابق يوجد في جولات الأيام التالية باسم \u{2066}1/floor/asked:1:1\u{2069} ويجاب عنه هناك. ويعدل السؤال بالأمر \u{2066}halqa line FILE edit\u{2069}.
        A quota is a tag and how many winners carry it, such as: women 2, youth 1.\tالحصة وسم وعدد من يحمله من الفائزين، مثلا: نساء 2، شباب 1.
        A quota is written category:stoker=2 or city:Fès=3..4; “%1” is not.\tتكتب الحصة هكذا: \u{2066}category:stoker=2\u{2069} أو \u{2066}city:Fès=3..4\u{2069}؛ أما «%1» فلا.
        A quote is opened here and never closed.\tهنا علامة اقتباس مفتوحة لم تغلق.
        A reservation (%1 is noted)\tتحفظ (لم يدون أي تحفظ)\tتحفظ (تم تدوين تحفظ واحد)\tتحفظ (تم تدوين تحفظين)\tتحفظ (تم تدوين %1 تحفظات)\tتحفظ (تم تدوين %1 تحفظا)\tتحفظ (تم تدوين %1 تحفظ)
        A role that may erase what names people who were forgotten; repeatable.\tدور يستطيع محو ما يسمي أشخاصا محيت بياناتهم؛ يمكن تكراره.
        A row says how many ballots put its option before the one above; * where that is more than the other way round.\tكل سطر يذكر كم ورقة تضع خياره قبل خيار العمود؛ \u{2066}*\u{2069} حيث يكون ذلك أكثر من العكس.
        A rule has the form key=value; “%1” has not.\tتكتب القاعدة مفتاح=قيمة؛ وليس «%1».
        A script has one step a line: key NAME …, type LETTERS, paste TEXT, wait 90s|20m|1h, clock 10:30, size 120x40, show (prints the screen), expect TEXT (fails unless the screen says so), # comment. The last screen is printed at the end. What is done is done to FILE.\tخطوة في كل سطر: \u{2066}key NAME …\u{2069} و\u{2066}type LETTERS\u{2069} و\u{2066}paste TEXT\u{2069} و\u{2066}wait 90s|20m|1h\u{2069} و\u{2066}clock 10:30\u{2069} و\u{2066}size 120x40\u{2069} و\u{2066}show\u{2069} (يكتب الشاشة) و\u{2066}expect TEXT\u{2069} (يفشل إن لم تقله الشاشة) و\u{2066}#\u{2069} تعليق. تكتب الشاشة الأخيرة في النهاية. وما يتم فعله يكون في \u{2066}FILE\u{2069}.
        A seal as it is printed on a certificate: say whether it still is that of the file.\tختم كما طبع على شهادة: قول هل ما زال ختم الملف.
        A seat was free: %1 takes it for the quota %2.\tكان مقعد شاغرا: يعود للخيار %1 بموجب الحصة %2.
        A second document begins here. A script is one document; take the line “---” above it away.\tتبدأ هنا وثيقة ثانية. السيناريو وثيقة واحدة؛ احذف السطر «\u{2066}---\u{2069}» فوقها.
        A second round follows a vote for one of several options, counted by hands, dots or papers.\tالدور الثاني يتبع تصويتا لخيار واحد من عدة خيارات، محسوبا بالأيدي أو النقط أو الأوراق.
        A secret vote has no weights and no colleges: what a ballot weighs would tell whose it is. Hand out as many papers as somebody has votes, or take one secret vote for each college.\tلا أوزان ولا هيئات ناخبة في تصويت سري: فقيمة الورقة تكشف صاحبها. توزع على كل شخص أوراق بعدد أصواته، أو يجرى تصويت سري لكل هيئة ناخبة.
        A seed is needed: dice that were thrown, or a number from tomorrow's newspaper.\tيلزم رقم معلن: زهر نرد تم رميه، أو رقم من جريدة الغد.
        A sheet is keyed as the number of the one who filled it in, a colon, and numbers with marks: %1.\tتدخل الورقة هكذا: رقم من ملأها، ثم نقطتان، ثم أرقام مع علاماتها: %1.
        A site is written, and opened in a browser: w.\tالموقع يكتب ويفتح في متصفح: w.
        A solar roof\tسقف شمسي
        A spreadsheet had changed the telephone %1; it was taken for %2.\tكان برنامج الجداول قد عدل رقم الهاتف %1؛ فتم اعتباره %2.
        A spreadsheet is one file: name it with --to FILE.xlsx.\tجدول البيانات ملف واحد: سمه بالخيار \u{2066}--to FILE.xlsx\u{2069}.
        A spreadsheet needs libxlsxwriter (%1). Install it, or ask for --format csv.\tيحتاج جدول البيانات إلى \u{2066}libxlsxwriter\u{2069} (%1). ثبتها، أو اطلب \u{2066}--format csv\u{2069}.
        A spreadsheet.\tجدول بيانات.
        A spreadsheet; sheet “%1” is read.\tجدول بيانات؛ تقرأ الورقة «%1».
        A square is a person, a line is a tie. Where somebody stands says only who is tied to whom; nobody is named. One to four people without a tie are not drawn.\tالمربع شخص والخط رابطة. والموضع في الرسم يقول فقط من يرتبط بمن، ولا يسمى أحد. ومن كانوا بلا رابطة وعددهم من واحد إلى أربعة لا يرسمون.
        A tab stands here. Indent with spaces.\tهنا علامة جدولة. استعمل المسافات في الإزاحة.
        A tag has the form tag=A,B; “%1” has not.\tصيغة الوسم \u{2066}tag=A,B\u{2069}؛ و«%1» ليس كذلك.
        A tag is written --tag women=1,3, with the numbers of options; “%1” is not.\tيكتب الوسم \u{2066}--tag women=1,3\u{2069} بأرقام الخيارات؛ و«%1» ليس كذلك.
        A tag, beside those behind a #: an id or a title of a vocabulary's, sdg7, any word; repeatable.\tوسم، إلى جانب ما بعد #: معرف أو عنوان من معجم، \u{2066}sdg7\u{2069}، أي كلمة؛ يمكن تكراره.
        A telephone that is pointed at a square dials the number. Only of those who agreed to be listed.\tإذا وجه الهاتف إلى مربع اتصل بالرقم. وذلك لمن وافقوا على إدراجهم في اللائحة فقط.
        A terminal cannot show %1: write it to a file with --output PATH.\tالطرفية لا تعرض %1: اكتبه في ملف بـ\u{2066}--output PATH\u{2069}.
        A text that begins with a dash goes after --.\tالنص الذي يبدأ بشرطة يوضع بعد \u{2066}--\u{2069}.
        A text that means somebody else and stays, as --dry-run shows it; repeatable.\tنص يعني شخصا آخر فيبقى، كما يعرضه \u{2066}--dry-run\u{2069}؛ يمكن تكراره.
        A text without quotes cannot begin with “%1”. Put the text in quotes.\tلا يبدأ نص بدون علامات اقتباس بـ«%1». ضعه بين علامتي اقتباس.
        A tie between %1; an earlier round breaks it.\tتعادل بين %1؛ حسمه دور سابق.
        A tie between %1; broken by the number of highest points.\tتعادل بين %1؛ حسمه عدد أعلى النقط.
        A tie between %1; broken by the total of points.\tتعادل بين %1؛ حسمه مجموع النقط.
        A tie between %1; broken by whom more voters prefer.\tتعادل بين %1؛ حسمه تفضيل أكثر المصوتين.
        A tie between %1; nothing breaks it.\tتعادل بين %1؛ لا شيء يحسمه.
        A tie between %1; the order drawn before the vote breaks it.\tتعادل بين %1؛ حسمته القرعة التي أجريت قبل التصويت.
        A tie in front, with %1 each: %2\tتعادل في المقدمة، لكل منها %1: %2
        A tie is counted where both people say so. Counted are people whose sheets are in: of the others nothing is known. What counts from 1 to 4 is not told, nor what would give it away.\tتحسب العلاقة حيث يقولها الطرفان. ويحسب من سلمت أوراقهم: أما الآخرون فلا يعرف عنهم شيء. والعدد من 1 إلى 4 لا يذكر، ولا ما يكشفه.
        A tie is left standing; who can win: %1\tالتعادل باق دون حسم؛ يمكن أن يفوز: %1
        A tie is left standing; who else can win: %1\tالتعادل باق دون حسم؛ يمكن أن يفوز أيضا: %1
        A tie keeps open what is bought. There are %1 to spend.\tتعادل يترك التمويل دون حسم. المال المتاح %1.
        A tie keeps open who takes the last seat, between all of these: %1.\tيبقي التعادل المقعد الأخير مفتوحا بين هذه الخيارات: %1.
        A tie that nothing breaks, between %1\tتعادل لا يحسمه شيء، بين %1
        A tie, and so not carried: %1 yes to %2 no.\tتعادل، فلم تتم المصادقة: %1 نعم مقابل %2 لا.
        A tie, and so not carried: %1 yes, %2 no.\tتعادل، فلم تتم المصادقة: %1 نعم، %2 لا.
        A tie, with %1 each: %2\tتعادل، لكل منها %1: %2
        A tie, with %2 each, between %1.\tتعادل، لكل منها %2، بين %1.
        A venue's role; repeatable.\tدور مكان؛ يمكن تكراره.
        A vote between the two that came first, and all who are equal to the second.\tتصويت بين الخيارين الأولين، وكل خيار يتعادل مع الثاني.
        A vote for as many options as one likes.\tصوت لكل خيار نوافق عليه، بدون حد.
        A vote is open\tهناك تصويت مفتوح
        A vote is opened, counted and closed. A number above the people present must be confirmed; a secret vote shows nothing before it is closed.\tيفتح التصويت ويعد ويغلق. عدد يفوق الحاضرين يحتاج إلى تأكيد؛ والتصويت السري لا يعرض شيئا قبل إغلاقه.
        A whole number from %1 to %2, for example %3.\tعدد صحيح من %1 إلى %2، مثلا %3.
        A word chooses nothing here: a letter by itself does, or Enter.\tالكلمة لا تختار شيئا هنا: يختار حرف وحده، أو \u{2066}Enter\u{2069}.
        A word to the facilitator: %1\tكلمة للميسر: %1
        A yes is for all numbers from this source.\tنعم تسري على كل الأعداد من هذا المصدر.
        A3 is for what hangs on a wall (%1). Leave out --paper for the others.\tورق \u{2066}A3\u{2069} لما يعلق على الجدار (%1). بدون \u{2066}--paper\u{2069} لغيره.
        ARGUMENTS:\tالمعطيات:
        About\tحول
        About: %1\tعن: %1
        Abstain\tامتناع
        Abstained\tالممتنعون
        Accept counts that raise an alarm.\tقبول عد يثير التنبيه.
        Action\tالإجراء
        Action list\tلائحة الإجراءات
        Actions\tالإجراءات
        Actions, view %1\tالإجراءات، الشاشة %1
        Activity\tالفقرة
        Activity before\tالفقرة السابقة
        Add\tإضافة
        Add a day\tإضافة يوم
        Add a day to a workshop.\tإضافة يوم إلى ورشة.
        Add a person to the directory.\tإضافة شخص إلى الدليل.
        Add although somebody of that name and organisation is there.\tالإضافة ولو وجد شخص بهذا الاسم وهذه الهيئة.
        Add an activity\tإضافة فقرة
        Add an activity to a day, such as a vote or a round at the tables.\tإضافة فقرة إلى يوم، مثل تصويت أو عمل حول الطاولات.
        Add an option in your own words.\tإضافة خيار بعباراتك.
        Add the people of a roster to the directory and invite them.\tإضافة أشخاص لائحة إلى الدليل ودعوتهم.
        Add to the options that it has.\tالإضافة إلى خياراته.
        Address cards\tبطاقات عناوين
        Address, or by when\tالعنوان، أو الأجل
        Affordable and clean energy\tطاقة نظيفة وبأسعار معقولة
        After\tبعد
        After %1 day\tبعد %1 يوم\tبعد يوم واحد\tبعد يومين\tبعد %1 أيام\tبعد %1 يوما\tبعد %1 يوم
        After %1 month\tبعد %1 شهر\tبعد شهر واحد\tبعد شهرين\tبعد %1 أشهر\tبعد %1 شهرا\tبعد %1 شهر
        After %1 week\tبعد %1 أسبوع\tبعد أسبوع واحد\tبعد أسبوعين\tبعد %1 أسابيع\tبعد %1 أسبوعا\tبعد %1 أسبوع
        After %1 year\tبعد %1 سنة\tبعد سنة واحدة\tبعد سنتين\tبعد %1 سنوات\tبعد %1 سنة\tبعد %1 سنة
        After the code stands what is on the paper: ACD-KM7 3142.\tبعد الرمز يكتب ما في الورقة: \u{2066}ACD-KM7 3142\u{2069}.
        After the day\tبعد اليوم
        Afternoon\tبعد الزوال
        Against plan\tالفارق
        Agreed\tالمتفق عليه
        Alarm: a result hangs on it.\tتنبيه: نتيجة متوقفة عليه.
        Albanian\tالألبانية
        Algerian Arabic\tالعربية الجزائرية
        All\tالمجموع
        All days\tكل الأيام
        All is counted by now. Close the poll?\tتم عد الكل الآن. إغلاق التصويت؟
        All is done. a shows what was.\tتم إنجاز كل شيء. \u{2066}a\u{2069} يعرض ما أنجز.
        All links of the board with how far they have come; Enter changes one.\tكل صلات اللوحة وما بلغته؛ \u{2066}Enter\u{2069} يعدل واحدة.
        All names that are held: Enter takes one up again, and Esc then lets it go.\tكل الأسماء التي في الانتظار: \u{2066}Enter\u{2069} يستأنف واحدا منها، ثم \u{2066}Esc\u{2069} يتركه نهائيا.
        All options are counted from %1: %2. s counts the next source, c closes.\tتم عد كل الخيارات من %1: %2. \u{2066}s\u{2069} للمصدر التالي، \u{2066}c\u{2069} للإغلاق.
        All tables that are still to be made are planned together, so that as many people meet as can. Replaces a seating that is there, unless --late is given.\tيتم إعداد خطة واحدة لكل الطاولات التي لم توزع بعد، ليلتقي أكبر عدد ممكن من الناس. التوزيع الجديد يعوض الموجود، إلا مع \u{2066}--late\u{2069}.
        All tables that are still to be made, planned together: who would sit where, how many meet.\tكل الطاولات التي لم توزع بعد في خطة واحدة: من سيجلس أين، وعدد اللقاءات.
        All tables with their people, for the whole room; page keys turn, any other key comes back.\tكل الطاولات وأشخاصها أمام القاعة كلها؛ مفتاحا الصفحات للتقليب، وأي مفتاح آخر للعودة.
        All that are in doubt\tكل السطور المشكوك فيها
        All together\tالمجموع
        All who are alike in what the quotas ask for have the same chance.\tلمن تساووا من حيث الحصص الحظوظ نفسها.
        All words of one name stand in the other: %1, %2.\tكل كلمات أحد الاسمين في الآخر: %1، %2.
        Alone of a category at the table: %1\tبدون شخص آخر من الفئة نفسها في الطاولة: %1
        Also called\tأسماء أخرى
        Also called: %1\tأسماء أخرى: %1
        Also written\tيكتب أيضا
        Although people meet by it in a timetable by now, or have met.\tرغم أن أشخاصا يلتقون بموجبها في جدول اللقاءات، أو التقوا.
        Amazigh\tالأمازيغية
        Among more than three options the votes are split: who wins may have few behind it.\tبين أكثر من ثلاثة خيارات تتشتت الأصوات: قد يفوز ما تسانده قلة.
        An END is a line by its reference, as halqa line FILE list shows it, or by its id; or a person or an organisation, by an id or a name. A link is named by both its ends, or by its id. It adopts no idea: halqa line FILE adopt does.\tالطرف \u{2066}END\u{2069} مساهمة بمرجعها كما يعرضه \u{2066}halqa line FILE list\u{2069} أو بمعرفها؛ أو شخص أو هيئة بمعرف أو اسم. تذكر الصلة بطرفيها أو بمعرفها. ولا يعتمد أي فكرة: ذلك ما يفعله halqa line FILE adopt.
        An activity is moved with --activity and --start or --minutes.\tيتم نقل فقرة مع \u{2066}--activity\u{2069} و\u{2066}--start\u{2069} أو \u{2066}--minutes\u{2069}.
        An activity keeps one minute at least.\tتبقى للفقرة دقيقة واحدة على الأقل.
        An activity more on %1\tفقرة إضافية: %1
        An alias stands here, but its anchor does not stand above it.\tهنا اسم بديل، لكن مرساه ليس فوقه.
        An empty file\tملف فارغ
        An idea from which an option was taken that wins a closed vote is adopted by that. What was decided in another way, by a motion, by fingers or in talk, is said here; a link that is agreed on says who does it, and adopts nothing.\tالفكرة التي أخذ منها الخيار الفائز في تصويت مغلق تعتمد بذلك. وما تقرر بطريقة أخرى، بملتمس أو بالأصابع أو بالنقاش، يقال هنا؛ أما الرابط المتفق عليه فيقول من يتكفل به ولا يعتمد شيئا.
        An office's role; repeatable.\tدور مكتب؛ يمكن تكراره.
        An older copy has taken the file's place: it ends at entry %1, you had seen %2. What you see is what it says.\tحلت نسخة أقدم محل الملف: تنتهي عند القيد %1، وكنت قد رأيت القيد %2. ما تراه هو ما فيها.
        An option in your own words\tخيار بعباراتك
        An option is counted twice in one call. Write each option once.\tخيار معدود مرتين في أمر واحد. اكتب كل خيار مرة واحدة.
        An order\tترتيب الأولويات
        An organisation is joined into another one that stands for itself.\tلا تضم الهيئة إلا إلى هيئة أخرى غير مضمومة هي أيضا.
        An organisation is known by its name in its town, in any spelling; what people's rows say finds it. Two that may be one are offered by list, and joined by nobody but you. Screens and papers look its name up: whoever renames it has renamed it everywhere.\tتعرف الهيئة باسمها في مدينتها، بأي كتابة كان؛ وما يذكره سطر الشخص يقود إليها. الهيئات التي قد تكون واحدة يقترحها \u{2066}list\u{2069}، ولا يضمها أحد غيرك. الشاشات والوثائق تأخذ الاسم من هنا: تغييره مرة يغيره في كل مكان.
        And %1 more commitment: in the whole summary.\tوما من التزام آخر: في الخلاصة الكاملة.\tوالتزام آخر: في الخلاصة الكاملة.\tوالتزامان آخران: في الخلاصة الكاملة.\tو%1 التزامات أخرى: في الخلاصة الكاملة.\tو%1 التزاما آخر: في الخلاصة الكاملة.\tو%1 التزام آخر: في الخلاصة الكاملة.
        And %1 more option: in the whole summary.\tوما من خيار آخر: في الخلاصة الكاملة.\tوخيار آخر: في الخلاصة الكاملة.\tوخياران آخران: في الخلاصة الكاملة.\tو%1 خيارات أخرى: في الخلاصة الكاملة.\tو%1 خيارا آخر: في الخلاصة الكاملة.\tو%1 خيار آخر: في الخلاصة الكاملة.
        And %1 more vote: in the whole summary.\tوما من تصويت آخر: في الخلاصة الكاملة.\tوتصويت آخر: في الخلاصة الكاملة.\tوتصويتان آخران: في الخلاصة الكاملة.\tو%1 تصويتات أخرى: في الخلاصة الكاملة.\tو%1 تصويتا آخر: في الخلاصة الكاملة.\tو%1 تصويت آخر: في الخلاصة الكاملة.
        And %1 more.\tولا غيرها.\tوواحدة أخرى.\tواثنتان أخريان.\tو%1 أخرى.\tو%1 أخرى.\tو%1 أخرى.
        And %1: in the whole summary.\tو%1: في الخلاصة الكاملة.
        Annex of commitments\tملحق الالتزامات
        Annex: %1\tملحق: %1
        Another console is open as %1: open one with %2 NAME.\tواجهة أخرى مفتوحة باسم %1: افتح إحداهما باستعمال \u{2066}%2 NAME\u{2069}.
        Another copy has taken the file's place; it has %1 entries. What you see is what it says: look for what is missing.\tحلت نسخة أخرى محل الملف؛ عدد قيودها %1. ما تراه هو ما فيها: ابحث عما ينقص.
        Another name of theirs, such as the one under which they took notes; repeatable.\tاسم آخر له، كالاسم المستعمل عند التدوين؛ يمكن تكراره.
        Another name or spelling; repeatable.\tاسم آخر أو كتابة أخرى؛ يمكن التكرار.
        Another program holds the file. Go on; it is looked at again until it is free.\tبرنامج آخر يمسك الملف. تابع؛ سيعاد النظر فيه إلى أن يتحرر.
        Another program holds the file: this is not saved yet. It is tried again until it is.\tبرنامج آخر يمسك الملف: هذا لم يحفظ بعد. تعاد المحاولة إلى أن يحفظ.
        Another program still holds the file: what you wrote before is not saved yet. Wait until it is.\tما زال برنامج آخر يمسك الملف: ما كتبته من قبل لم يحفظ بعد. انتظر حتى يحفظ.
        Another spelling of the name; repeatable.\tكتابة أخرى للاسم؛ يمكن تكرارها.
        Another table begins here, with a heading of its own; from here on nothing was read. Put it into another file.\tهنا يبدأ جدول آخر له عناوينه؛ ومن هنا لم يقرأ شيء. ضعه في ملف آخر.
        Answer\tالجواب
        Answer a question; without TEXT it was answered by word of mouth, by whom --by says.\tالجواب عن سؤال؛ بدون \u{2066}TEXT\u{2069} كان الجواب شفويا، ومن أجاب يذكره \u{2066}--by\u{2069}.
        Answer of %1: %2 (%3)\tجواب %1: %2 (%3)
        Answer on %1: %2\tجواب يوم %1: %2
        Answer to: %1\tجواب عن: %1
        Answer with one JSON value on standard output.\tالجواب بقيمة \u{2066}JSON\u{2069} على المخرج القياسي.
        Answer: %1\tالجواب: %1
        Answer: %1 (%2)\tالجواب: %1 (%2)
        Answered\tأجيب عنها
        Answered by\tالمجيب
        Answered: ✓. No answer: n, and when again. Wrong address: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tأجاب: ✓. لا جواب: \u{2066}n\u{2069}، ومتى تعاد الكتابة. عنوان خاطئ: \u{2066}w\u{2069}. لا يرغب: \u{2066}r\u{2069}. منجز ☑، قيد الإنجاز ◐، ملغى ☒.
        Answers\tالأجوبة
        Any browser opens it, on a telephone too.\tيفتحه أي متصفح، وعلى الهاتف أيضا.
        Arabic\tالعربية
        Arabic is\tالعربية
        Arabic: %1; Latin: %2\tالعربية: \u{2066}%1\u{2069}؛ اللاتينية: \u{2066}%2\u{2069}
        Armenian\tالأرمينية
        Arrow up leads into the lines: there they are written anew, set aside, merged, given to somebody.\tالسهم إلى أعلى يقود إلى المساهمات: تعاد كتابتها أو تؤجل أو تدمج أو تسند إلى شخص.
        Arrows to “%1”. Enter starts it, then %2 says yes.\tالأسهم نزولا إلى «%1». \u{2066}Enter\u{2069} يبدؤها، ثم %2 نعم.
        Arrows to “%1”. Enter starts it.\tالأسهم نزولا إلى «%1». \u{2066}Enter\u{2069} يبدؤها.
        As it stood on %1 at %2.\tالوضع في %1 على الساعة %2.
        As it was said until the end of the date beside each city; what was said after it is in the sheets of later days. Late are those of %1 and %2 whose date was before that one.\tكما قيل حتى نهاية التاريخ المذكور بجانب كل مدينة؛ وما قيل بعده ففي أوراق الأيام اللاحقة. والمتأخرة هي ما كان %1 أو %2 وتاريخه قبل ذلك التاريخ.
        As many as one likes\tاختيارات بدون حد
        As many for it as against it, and so not carried: %1.\tالمؤيدون بقدر المعارضين، فلم تتم المصادقة: %1.
        As many votes as seats\tأصوات بعدد المقاعد
        As of, date\tإلى غاية، التاريخ
        As of, time\tإلى غاية، الساعة
        Ask\tطرح السؤال
        Ask a question\tطرح سؤال
        Ask what stands in the field. It is on the disk when it waits in the list.\tطرح ما في الخانة. هو محفوظ حين ينتظر في اللائحة.
        Ask which of three lines reads right, and keep the answer.\tالسؤال أي الأسطر الثلاثة يقرأ صحيحا، وحفظ الجواب.
        Asked about Arabic\tسؤالها عن العربية
        Asked by\tالسائل
        At a glance\tفي لمحة
        At check-in you are asked whether you may be listed: with your name, telephone and mail, in the list of contacts that everybody who came can have. You may say no, and change your mind later.\tفي الاستقبال تسألون هل تقبلون إدراج اسمكم وهاتفكم وبريدكم في لائحة الاتصال التي يمكن أن يحصل عليها كل من حضر. يمكنكم الرفض، ويمكنكم تغيير رأيكم لاحقا.
        At first\tفي البداية
        At least\tعلى الأقل
        At least %1 of %2 was needed.\tكان يلزم %1 على الأقل من %2.
        At least %1 was needed.\tكان يلزم %1 على الأقل.
        At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.\tيجب ألا يقل عدد الفائزين بالوسم «%1» عن %2، ولا يمكن أن يتجاوز %3: يجب مراجعة المقاعد والوسوم.
        At most %1 on one option.\t%1 على الأكثر لخيار واحد.
        At most on one\tالحد لكل خيار
        At most so many.\tهذا العدد على الأكثر.
        At one table, though they are to sit apart: %1\tفي طاولة واحدة بدل طاولات مختلفة: %1
        At the door two letters of a name, in any script, find a person. A name that may be two people is held and said; a digit takes one of them.\tعند الباب حرفان من الاسم، بأي كتابة، يجدان الشخص. اسم قد يكون لشخصين يوضع في الانتظار ويذكر؛ ورقم يختار أحدهما.
        At the end\tفي النهاية
        Attendance\tلائحة الحضور
        Attendance sheet\tلائحة الحضور
        Attendance sheets, badges, table cards and ballot papers are made in view 6, or all at once with %1.\tلوائح الحضور والشارات وبطاقات الطاولات وأوراق التصويت تنشأ في الشاشة 6، أو كلها معا بالأمر %1.
        Axis\tالمحور
        Back to the list.\tالرجوع إلى اللائحة.
        Back to the questions. What was begun of the answer waits there.\tالعودة إلى الأسئلة. ما بدأ من الجواب ينتظر هناك.
        Back to the run sheet; from there, leave Halqa.\tالرجوع إلى برنامج اليوم؛ ومنه مغادرة حلقة.
        Back to writing.\tالرجوع إلى الكتابة.
        Backspace goes on here, Esc forgets it\t\u{2066}Backspace\u{2069} يتابع هنا، \u{2066}Esc\u{2069} ينساها
        Backups\tالنسخ الاحتياطية
        Badges\tالشارات
        Ballot %1\tالورقة %1
        Ballot %1 was taken back meanwhile.\tتم سحب الورقة %1 في هذه الأثناء.
        Ballot %1 was taken back meanwhile. What you typed stays, as a new ballot: Enter keeps it, Esc drops it.\tتم سحب الورقة %1 في هذه الأثناء. ما كتبته باق كورقة جديدة: يثبتها \u{2066}Enter\u{2069}، ويتركها \u{2066}Esc\u{2069}.
        Ballot %1: \tالورقة %1: 
        Ballot after\tالورقة التالية
        Ballot before\tالورقة السابقة
        Ballot papers\tأوراق التصويت
        Ballot papers for which vote?\tأوراق تصويت لأي تصويت؟
        Ballot papers of this poll alone, by the script's id; or as activity/poll.\tأوراق تصويت هذا التصويت وحده، بمعرفه في السيناريو؛ أو فقرة/تصويت.
        Ballot: \tالورقة: 
        Ballots are keyed of %1 of the %2 people here.\tالأوراق المدخلة %1 والحاضرون %2.
        Ballots counted: %1.\tأوراق التصويت المحسوبة: %1.
        Ballots lie in the urn of %1: they stay there, whoever cast them. This would be taken back: %2. Nothing was taken back; to do that, add --confirm.\tفي صندوق %1 أوراق تصويت: تبقى فيه أيا كان من وضعها. ما سيتم التراجع عنه: %2. لم يتم التراجع عن شيء؛ للقيام بذلك أضف \u{2066}--confirm\u{2069}.
        Ballots: %1 cast, %2 valid, %3 blank, %4 spoiled\tالأوراق المدلى بها: %1، الصحيحة: %2، البيضاء: %3، الملغاة: %4
        Ballots: %1.\tأوراق التصويت: %1.
        Bars for each category: invited and came, walk-ins, invited and absent. The numbers stand in the table.\tأعمدة لكل فئة: المدعوون الحاضرون، ومن بدون دعوة، والمدعوون الغائبون. الأعداد في الجدول.
        Basque\tالباسكية
        Battery\tالبطارية
        Before\tقبل
        Before and after\tقبل وبعد
        Before and after, by code\tقبل وبعد، حسب الرمز
        Before: %1\tقبل ذلك: %1
        Began\tالبدء
        Behind a mark + says that the task falls to the person, - that it does not; with neither nothing is known of it.\tبعد التنقيط تعني \u{2066}+\u{2069} أن المهمة من شأن الشخص و\u{2066}-\u{2069} أنها ليست من شأنه؛ وبدونهما لا يعرف شيء عن ذلك.
        Behind an @ at its end a line may say who takes it on and by when: \"Ask for three offers @gh 15/3\", two letters of a name that mean one person or organisation alone, and a date; \"@15/3\" says the date alone. A line with such a date is an action. Without one, who is named takes an idea or an action on, and says a question, a need, an offer, a barrier or a note. A date without an @ is words of the line. Words behind a # are tags: of the script's vocabularies, the goals (#sdg7), or any other. Without TEXT, or with -, lines are read from standard input, one line each; they are kept together or not at all. A text that begins with a dash goes after --.\tقد تقول المساهمة بعد @ في آخرها من يتكفل بها ومتى: \"طلب ثلاثة عروض \u{2066}@gh 15/3\u{2069}\"، حرفان من اسم يدلان على شخص واحد أو هيئة واحدة، وتاريخ؛ و\"\u{2066}@15/3\u{2069}\" للتاريخ وحده. المساهمة التي لها هذا التاريخ إجراء. وبدون تاريخ، من يذكر يتكفل بالفكرة أو الإجراء، وهو قائل السؤال أو الحاجة أو العرض أو العائق أو الملاحظة. والتاريخ بدون @ من نص المساهمة. الكلمات بعد # وسوم: من معاجم السيناريو، أو الأهداف (\u{2066}#sdg7\u{2069})، أو غيرها. بدون \u{2066}TEXT\u{2069} أو مع \u{2066}-\u{2069} تقرأ المساهمات من المدخل القياسي، واحدة في كل سطر؛ تحفظ معا أو لا شيء. النص الذي يبدأ بشرطة يأتي بعد \u{2066}--\u{2069}.
        Belarusian\tالبيلاروسية
        Between\tالوسيط
        Blank\tبيضاء
        Board\tاللوحة
        Board of needs and offers\tلوحة الحاجات والعروض
        Borne out by\tما يثبت ذلك
        Bosnian\tالبوسنية
        Both are kept, and one is shown until somebody decides. What is settled once is settled on every laptop that takes it over.\tيحفظ الاثنان، ويعرض أحدهما إلى أن يقرر أحد. ما يسوى مرة يسوى على كل حاسوب يأخذه.
        Both ends have said yes to a link.\tوافق الطرفان على صلة.
        Both ends have said yes.\tوافق الطرفان.
        Both ends: a line's reference or id, or the id or name of a person or an organisation.\tالطرفان: مرجع مساهمة أو معرفها، أو معرف أو اسم شخص أو هيئة.
        Both have agreed: what they do, and when they meet for the first time.\tاتفق الطرفان: ما يقومان به، ومتى يلتقيان لأول مرة.
        Both have rated and differ on %1 criterion. Alt-s settles it.\tأنهى الاثنان التقييم ولا خلاف بينهما.\tأنهى الاثنان التقييم واختلفا في معيار واحد. \u{2066}Alt-s\u{2069} للتسوية.\tأنهى الاثنان التقييم واختلفا في معيارين. \u{2066}Alt-s\u{2069} للتسوية.\tأنهى الاثنان التقييم واختلفا في %1 معايير. \u{2066}Alt-s\u{2069} للتسوية.\tأنهى الاثنان التقييم واختلفا في %1 معيارا. \u{2066}Alt-s\u{2069} للتسوية.\tأنهى الاثنان التقييم واختلفا في %1 معيار. \u{2066}Alt-s\u{2069} للتسوية.
        Both papers are of %1, who stood in the directory twice. Undo the later paper or the joining, and let somebody else rate.\tالورقتان لشخص واحد هو %1، كان مسجلا مرتين في الدليل. تراجع عن الورقة الثانية أو عن الضم، ودع شخصا آخر يقيم.
        Both say the same of “%1”: there is nothing to decide.\tالاثنان متفقان على «%1»: لا شيء يحسم.
        Both say the same.\tقال الاثنان الشيء نفسه.
        Both sign that they meet, and when. Neither owes anything by it.\tيوقع الطرفان على أنهما سيلتقيان وعلى الموعد. لا يلزم ذلك أحدا منهما بشيء آخر.
        Bought\tممول
        Bought: %2\tلا مشروع ممولا%2\tالمشروع الممول: %2\tالمشروعان الممولان: %2\tالمشاريع الممولة: %2\tالمشاريع الممولة: %2\tالمشاريع الممولة: %2
        Bring a question to the floor: the one named, else the next that waits.\tطرح سؤال على القاعة: السؤال المذكور، وإلا التالي.
        Bring back what was taken back last.\tإعادة آخر ما تم التراجع عنه.
        Bring it back although meetings or days go.\tالاستعادة رغم اختفاء لقاءات أو أيام.
        Bring the measure sheets of all cities together, by theme, with contents, index and sources.\tجمع بطاقات التدابير من كل المدن حسب الموضوع، مع المحتويات والفهرس والمصادر.
        Bring the next question to the floor.\tطرح السؤال التالي على القاعة.
        Bring the question in focus to the floor, also one that was answered or put off.\tطرح السؤال المحدد على القاعة، ولو أجيب عنه أو أجل.
        Broken otherwise, somebody else would win.\tلو حسم بطريقة أخرى لتغير الفائز.
        Brought back: %1.\tتمت إعادة: %1.
        Bulgarian\tالبلغارية
        By\tعن طريق
        By chance alone it lies between %1 and %2 in 95 of 100 exchanges.\tوبالصدفة وحدها يقع بين %1 و%2 في 95 من كل 100 تبادل.
        By city\tحسب المدينة
        By edition %1, as it was rated before.\tحسب الإصدار %1، كما تم التقييم من قبل.
        By function\tحسب الوظيفة
        By hands\tبرفع الأيدي
        By mail\tبالمراسلة
        By name, by telephone, by spelling; nobody is joined by it. Who is one is joined with join KEPT OTHER.\tبالاسم أو الهاتف أو طريقة الكتابة؛ ولا يضم بذلك أحد. الضم يتم بـ\u{2066}join KEPT OTHER\u{2069}.
        By telephone\tبالهاتف
        By the timetable these would not meet any more: %1.\tحسب جدول اللقاءات لن يلتقي هؤلاء بعد ذلك: %1.
        By theme\tحسب الموضوع
        By when\tالأجل
        By when: 2026-12-31, 31/12 or 31 décembre.\tالأجل: 2026-12-31 أو 31/12 أو 31 دجنبر.
        CLOSED\tمغلق
        CSV and XLSX can be read\tيمكن قراءة CSV وXLSX
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in any language of Halqa's, questions too. --dry-run shows what the file was taken for, every column, the first rows, and who is the same as whom; --column phone=Contact puts it right. Where nobody but a person can say whether a row is somebody who is known, it is asked: --same 7=ID or --different 7, by the line of the file. Either every row is taken or none, unless --accept-good is given; --dry-run ends as the import would. The same roster twice changes nothing. A folder or an archive that halqa export wrote, as package or jsonl, makes FILE, which is not there yet: the same journal, and the same tables.\tملف \u{2066}CSV\u{2069} بأي ترميز معتاد، أو \u{2066}XLSX\u{2069}، أو صفحة محفوظة كجدول بيانات، أو بطاقات من دفتر عناوين (\u{2066}vCard\u{2069})؛ بعناوين أعمدة بأي لغة من لغات حلقة، ولو كانت أسئلة. يعرض \u{2066}--dry-run\u{2069} كيف فهم الملف، وكل عمود، والسطور الأولى، ومن هو نفسه من؛ ويصحح ذلك \u{2066}--column phone=Contact\u{2069}. وحيث لا يعرف إلا إنسان هل السطر شخص معروف، يسأل عنه: \u{2066}--same 7=ID\u{2069} أو \u{2066}--different 7\u{2069}، برقم السطر في الملف. تؤخذ كل السطور أو لا يؤخذ أي سطر، إلا مع \u{2066}--accept-good\u{2069}؛ وينتهي \u{2066}--dry-run\u{2069} كما ينتهي الاستيراد. اللائحة نفسها مرتين لا تغير شيئا. مجلد أو أرشيف كتبه \u{2066}halqa export\u{2069}، \u{2066}package\u{2069} أو \u{2066}jsonl\u{2069}، يصنع \u{2066}FILE\u{2069} الذي ليس موجودا بعد: السجل نفسه والجداول نفسها.
        CSV in any usual encoding, XLSX, a page saved as a spreadsheet; headings in any language of Halqa's, in any order. One that is called so in its town is known already, in any spelling: what the row says more of it is kept, and an empty cell says nothing. Two that may be one are named, and joined by nobody but you. Either every row is taken or none. The same list twice changes nothing.\tملف \u{2066}CSV\u{2069} بأي ترميز معتاد، أو \u{2066}XLSX\u{2069}، أو صفحة محفوظة كجدول بيانات؛ بعناوين أعمدة بأي لغة من لغات حلقة وبأي ترتيب. الهيئة التي تحمل هذا الاسم في مدينتها معروفة من قبل، بأي كتابة: يثبت ما يضيفه السطر، والخلية الفارغة لا تقول شيئا. الهيئات التي قد تكون واحدة تذكر، ولا يضمها أحد غيرك. تؤخذ كل السطور أو لا يؤخذ أي سطر. اللائحة نفسها مرتين لا تغير شيئا.
        CSV is a file for each table: %1 would be a folder; name it without an ending.\t\u{2066}CSV\u{2069} ملف لكل جدول: سيكون %1 مجلدا؛ سمه بدون امتداد.
        CSV is a file for each table: name a folder with --output FOLDER.\t\u{2066}CSV\u{2069} ملف لكل جدول: أعط مجلدا بـ\u{2066}--output FOLDER\u{2069}.
        CSV table\tجدول CSV
        CSV tables\tجداول \u{2066}CSV\u{2069}
        CSV works without it.\tلا يحتاج إليها CSV.
        Calendar\tاليومية
        Calendar file\tملف يومية
        Call an organisation otherwise, or say more of it.\tتغيير اسم هيئة، أو إضافة ما يعرف عنها.
        Call sheet\tورقة المكالمات
        Call the organisation in focus otherwise, or say more of it.\tتغيير اسم الهيئة المحددة أو إضافة معلومات عنها.
        Call this laptop by a name, such as door; without one, by none.\tتسمية هذا الحاسوب، مثل الباب؛ وبدون اسم تزال التسمية.
        Call “%1” “%2” from now on, on every screen and paper?\tهل يصبح اسم «%1» من الآن «%2» على كل شاشة وكل وثيقة؟
        Calls\tالمكالمات
        Calls of this day end on %1: nobody is reminded of it after that.\tتنتهي مكالمات هذا اليوم في %1: لا تذكير بها بعد ذلك.
        Calls on a later day: whom to call, what they took on, what came of it.\tمكالمات يوم لاحق: بمن يتم الاتصال، وما التزم به، وما النتيجة.
        Came\tالحضور
        Came before\tسبق لهم الحضور
        Came last\tآخر الحاضرين
        Capture\tالتدوين
        Capture, view %1\tالتدوين، الشاشة %1
        Cards of an address book.\tبطاقات دفتر عناوين.
        Cards of vCard 4.0, a CSV table, or a PDF. Who said no is left out, and so is who was never asked; how many, is said. Of a workshop those who are invited or came, otherwise the whole directory.\tبطاقات \u{2066}vCard 4.0\u{2069} أو جدول \u{2066}CSV\u{2069} أو \u{2066}PDF\u{2069}. لا يدرج من رفض، ولا من لم يسأل قط؛ ويذكر عددهم. من الورشة: المدعوون والحاضرون، وإلا فالدليل كله.
        Carried, with %1 yes to %2 no.\tتمت المصادقة بـ%1 نعم مقابل %2 لا.
        Carried: %1 yes, %2 no.\tتمت المصادقة: %1 نعم، %2 لا.
        Carried: %1.\tتمت المصادقة: %1.
        Carried: everybody saw that most are for it, and nobody counted them all.\tتمت المصادقة: رأى الجميع أن الأغلبية مؤيدة، ولم يعدهم أحد كلهم.
        Carried: everybody saw that yes has the majority, and nobody counted it. No: %1.\tتمت المصادقة: رأى الجميع أن «نعم» لها الأغلبية، ولم يعدها أحد. لا: %1.
        Cast one ballot of an open vote.\tالإدلاء بورقة في تصويت مفتوح.
        Cast. Its receipt:\tتم الإدلاء بها. وصلها:
        Cast. The receipt: %1\tتم الإدلاء بها. الوصل: %1
        Catalan\tالكاتالانية
        Categories, city by city\tالفئات حسب المدن
        Category\tالفئة
        Category and city\tالفئة والمدينة
        Category before\tالفئة السابقة
        Category of a new person, by the script's id.\tفئة الشخص الجديد، بمعرفها في السيناريو.
        Certain to win, however the tie falls: %1\tيفوز في كل الأحوال كيفما حسم التعادل: %1
        Certificate\tشهادة
        Change\tالفرق
        Change the paper that is kept of this already.\tتعديل الورقة المثبتة لهذا من قبل.
        Changed on both sides:\tتعديل من الطرفين:
        Changed since the printed seal: %1.\tتغير منذ الختم المطبوع: %1.
        Characters\tالحروف
        Check a file: the journal's chain, the tables against it, SQLite's own checks.\tفحص ملف: سلسلة السجل، والجداول مقابلها، وفحوص \u{2066}SQLite\u{2069}.
        Check a person in at the door, or let one leave or return.\tتسجيل حضور شخص عند الباب، أو مغادرته أو عودته.
        Check in the person whom the letters mean. Who is here stays so; of several a digit takes one.\tتسجيل حضور من تعنيه الحروف. من هو حاضر يبقى كذلك، ومن بين عدة أشخاص يختار رقم واحدا.
        Check its path and its permissions\tالتحقق من المسار والأذونات
        Check-in\tالاستقبال
        Check-in, view %1\tالاستقبال، الشاشة %1
        Checked %1 against %2: the chain of hashes, the tables, references and pages.\tتم فحص %1 مقابل %2: سلسلة البصمات والجداول والإحالات والصفحات.
        Choose a day first.\tاختر يوما أولا.
        Choose a day first: its workshop is what they are invited to.\tاختر يوما أولا: فالدعوة تكون إلى ورشته.
        Choose a grid and key its papers, whatever activity it is of.\tاختيار شبكة معايير وإدخال أوراقها، أيا كانت الفقرة.
        Choose a list of comments, letters or messages and look at its lines before they come in.\tاختيار لائحة تعليقات أو رسائل أو كتب والاطلاع على مساهماتها قبل إدخالها.
        Choose a roster and look at what it would do before it is taken.\tاختيار لائحة والنظر في ما ستفعله قبل أخذها.
        Choose a table, type what it says, Enter: %1 of 2 lines kept.\tاختر طاولة، اكتب ما تقوله ثم \u{2066}Enter\u{2069}: تم تدوين %1 من 2.
        Choose a tag: it is written at the end of the line, behind a #.\tاختيار وسم: يكتب في آخر المساهمة بعد #.
        Choose another folder, or set its permissions\tاختيار مجلد آخر أو ضبط أذوناته
        Choose somebody with the arrows; a digit then seats them at that table.\tاختيار شخص بالأسهم؛ ثم رقم يجلسه إلى تلك الطاولة.
        Choose the form in which it is written. Printed is always the PDF.\tاختيار صيغة الملف. ما يطبع هو \u{2066}PDF\u{2069} دائما.
        Choose the language of the paper, or two for a bilingual one.\tاختيار لغة الوثيقة، أو لغتين لوثيقة مزدوجة.
        Choose the language of the screen, now and for every later start.\tاختيار لغة الشاشة الآن ولكل تشغيل لاحق.
        Choose the next of what the person took on.\tاختيار الالتزام التالي للشخص.
        Choose the options among what the tables wrote.\tاختيار الخيارات مما كتبته الطاولات.
        Choose the paper: a summary, or a sheet that the day is run with.\tاختيار الوثيقة: خلاصة، أو ورقة تستعمل خلال اليوم.
        Choose the tutor: all who teach, with how they fit and how many learners they have.\tاختيار المؤطر: كل من يعلم، مع مدى المناسبة وعدد متعلميه.
        Choose what a summary tells of, the vote that ballot papers are for, or whom letters and dates are for.\tاختيار ما تذكره الخلاصة، أو التصويت المعني بأوراق التصويت، أو المعنيين بالرسائل والمواعيد.
        Chosen after %1 round: %2\tالاختيار: %2\tالاختيار بعد دور واحد: %2\tالاختيار بعد دورين: %2\tالاختيار بعد %1 أدوار: %2\tالاختيار بعد %1 دورا: %2\tالاختيار بعد %1 دور: %2
        Chosen: %1\tالاختيار: %1
        Chosen: %1.\tوقع الاختيار على: %1.
        Cities\tالمدن
        Cities stand side by side. A figure is what was kept with halqa grid rate: at first is one of a day of the event, now is that of the day that is named, and what is to be reached is a figure between days whose date had not come. What nobody kept is missing, and never 0. Of commitments the sheet knows what was said until the end of the day that is named, whenever it is printed.\tالمدن جنبا إلى جنب. الرقم هو ما تم تثبيته بالأمر \u{2066}halqa grid rate\u{2069}: في البداية رقم يوم من أيام اللقاء، والآن رقم اليوم المسمى، والمراد بلوغه رقم بين الأيام لم يحن تاريخه حين حفظ. وما لم يثبته أحد غائب ولا يساوي 0 أبدا. ومن الالتزامات تعرف الورقة ما قيل حتى نهاية اليوم المسمى، متى طبعت.
        City\tالمدينة
        City by city\tمدينة بمدينة
        City of a new person (otherwise the workshop's).\tمدينة الشخص الجديد (وإلا فمدينة الورشة).
        Clean water and sanitation\tالمياه النظيفة والنظافة الصحية
        Clear the tables.\tإفراغ الطاولات.
        Climate action\tالعمل المناخي
        Clipboard\tالحافظة
        Clock\tالساعة
        Close a vote: the result is held against who is here now.\tإغلاق تصويت: تقارن النتيجة بالحاضرين الآن.
        Close although something was not counted.\tالإغلاق رغم أن شيئا لم يتم عده.
        Close the poll: what was counted is the result. Ideas from which what won was taken are adopted by it.\tإغلاق التصويت: ما تم عده هو النتيجة. والأفكار التي أخذ منها الفائز تعتمد بذلك.
        Close the secret vote? It is never opened again.\tهل تغلق التصويت السري؟ لن يفتح من جديد أبدا.
        Closed on one side, voted in on the other:\tإغلاق من طرف وتصويت من الآخر:
        Code\tالرمز
        Code on the paper: \tرمز الورقة: 
        Codes for paper ballots\tرموز أوراق التصويت
        College\tالهيئة الناخبة
        College: %1\tالهيئة الناخبة: %1
        Colleges\tالهيئات الناخبة
        Colleges are categories and how many votes each has, two at least, such as: owner 40, stoker 60.\tالهيئات الناخبة فئات مع عدد أصوات كل منها، اثنتان على الأقل، مثلا: \u{2066}owner 40\u{2069}، \u{2066}stoker 60\u{2069}.
        Colleges vote here, and this ballot is from none of them. Say whose it is: %1.\tالتصويت هنا بهيئات ناخبة، وهذه الورقة ليست من أي منها. المطلوب تحديد هيئتها: %1.
        Colleges vote here: press g until the pile's college is right, then Enter again.\tالتصويت هنا بهيئات ناخبة: اضغط \u{2066}g\u{2069} إلى أن تظهر هيئة الرزمة، ثم \u{2066}Enter\u{2069} من جديد.
        Colleges voted, each with its votes: %1.\tجرى التصويت بهيئات ناخبة، ولكل منها أصواتها: %1.
        Colleges: votes of each option, and in brackets what the ballots say\tالهيئات الناخبة: أصوات كل خيار، وبين قوسين ما في الأوراق
        Colours\tالألوان
        Columns and rows.\tالأعمدة والأسطر.
        Commitments\tالالتزامات
        Compared are pairs of people who were not tied at first, of those whose sheets are in both times. Who sat together is taken from the tables as they were written down.\tتقارن أزواج الأشخاص الذين لم تكن بينهم علاقة في البداية، ممن سلمت أوراقهم في المرتين. ومن جلس مع من مأخوذ من الطاولات كما دونت.
        Contact list\tلائحة الاتصال
        Contents\tالمحتوى
        Copied to %1\tتم النسخ إلى %1
        Copies\tالنسخ
        Copies on sticks, papers and letters that were made before, and rosters still name them: those are yours to remove.\tالنسخ على المفاتيح والوثائق والرسائل التي أنجزت من قبل واللوائح المستوردة ما زالت تسميه: حذفها عليك.
        Copy a file, whole, while others write; the last copies are kept.\tنسخ ملف كاملا بينما يكتب فيه آخرون؛ مع الاحتفاظ بآخر النسخ.
        Copy it to a folder of your own\tنسخه إلى مجلد خاص
        Copy the file to a stick: the whole programme is in it.\tنسخ الملف على مفتاح USB: البرنامج كله فيه.
        Correct ballot %1\tتصحيح الورقة %1
        Correct paper %1\tتصحيح الورقة %1
        Cost\tالكلفة
        Could teach somebody: %1\tيمكنهم تعليم أحد: %1
        Count\tالعدد
        Count a question with another of the same activity that asks the same.\tحساب سؤال مع آخر من الفقرة نفسها يسأل الشيء نفسه.
        Count ballots, exactly.\tعد أوراق التصويت بدقة تامة.
        Count how many people voted through this source.\tعد من صوتوا عبر هذا المصدر.
        Count numbers again, instead of papers one by one.\tالعودة إلى عد الأعداد بدل الأوراق واحدة واحدة.
        Count the next source: hands in the air, stickers on the wall, paper.\tعد المصدر التالي: الأيدي المرفوعة، النقط على الجدار، الورق.
        Counted are those who are recorded as reached, of those who were invited or are recorded at the event; on a day in the room, those recorded as having come. Who is not recorded may have been reached all the same.\tيحسب من سجل الوصول إليهم، من بين المدعوين أو المسجلين في اللقاء؛ وفي يوم داخل القاعة من سجل حضورهم. ومن لم يسجل فقد يكون تم الوصول إليه مع ذلك.
        Counted by\tمن يعد
        Counted on both sides:\tعد من الطرفين:
        Country\tالبلد
        Counts for\tتحسب بـ
        Criterion\tالمعيار
        Croatian\tالكرواتية
        Crosses, a fair turn for each\tعلامات، لكل دوره
        Crosses, an equal share of the seats\tعلامات، حصة متساوية من المقاعد
        Crosses, the load shared evenly\tعلامات، توزيع العبء بالتساوي
        Czech\tالتشيكية
        DESCRIPTION\tالوصف
        Danish\tالدنماركية
        Dark: %1.\tداكن: %1.
        Date\tالتاريخ
        Date and signature\tالتاريخ والتوقيع
        Day\tاليوم
        Day %1\tاليوم %1
        Day %1 of %2 of %3 in %4 is on %5; its theme is %6. Nobody has been checked in.\tاليوم %1 من %2 من %3 في %4 موعده %5؛ وموضوعه %6. لم يسجل حضور أحد.
        Day %1 of %2 of %3 in %4 was planned for %5; its theme is %6. Nothing of it is in this file.\tكان اليوم %1 من %2 من %3 في %4 مقررا يوم %5؛ وموضوعه %6. لا شيء منه في هذا الملف.
        Day by day\tيوما بيوم
        Days that have not been held\tأيام لم تعقد
        Decent work and economic growth\tالعمل اللائق ونمو الاقتصاد
        Decides later: it is asked again at the next start.\tتأجيل: يعاد السؤال عند البدء القادم.
        Decimals are rounded to two; what is counted are exact fractions.\tالأعداد مقربة إلى رقمين بعد الفاصلة؛ والحساب يتم بكسور مضبوطة.
        Did you mean %1?\tهل تقصد %1؟
        Did you mean “%1”?\tهل تقصد «%1»؟
        Different people who came\tأشخاص حضروا (دون تكرار)
        Different people who came, of the places of their category where it has some.\tالأشخاص المختلفون الذين حضروا، من مقاعد فئتهم إن كانت لها مقاعد.
        Digits\tالأرقام
        Directory\tالدليل
        Directory, view %1\tالدليل، الشاشة %1
        Disk\tالقرص
        Do\tتنفيذ
        Do again what you took back last.\tإعادة ما تراجعت عنه أخيرا.
        Do again: %1, %2?\tإعادة ما يلي: %1، %2؟
        Do we close on Mondays?\tهل نغلق يوم الاثنين؟
        Does %1 go home? The same keys again say yes.\tهل تسجل مغادرة %1؟ المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        Does not take place, since somebody is not here: %1\tلا تعقد لغياب أحد الطرفين: %1
        Does nothing: who types on without looking presses it unseen.\tلا يفعل شيئا: من يكتب دون نظر يضغطه دون انتباه.
        Does this mean them, and is it to go? [y/N] \tهل يعنيه هذا، وهل يمحى؟ \u{2066}[y/N]\u{2069} 
        Done\tمنجز
        Dots\tنقط
        Dots against\tنقط ضد
        Dots by theme: %1.\tالنقط حسب الموضوع: %1.
        Dots counted: %1.\tالنقط المحسوبة: %1.
        Dots each\tنقط كل مشارك
        Dots for\tنقط مع
        Dots that each person has; cumulative only.\tنقط كل شخص؛ مع \u{2066}cumulative\u{2069} فقط.
        Dots that one person may put on one option.\tالنقط التي يجوز لشخص وضعها على خيار واحد.
        Draw codes for paper ballots, and say which there are.\tإنشاء رموز لأوراق التصويت وعرضها.
        Draw codes for paper ballots, so that each counts once and a missing one is noticed.\tإنشاء رموز لأوراق التصويت، لتحتسب كل ورقة مرة واحدة وتظهر الناقصة.
        Draw people by lot\tسحب أشخاص بالقرعة
        Draw people by lot, by a seed that anybody can check, with quotas or without.\tسحب أشخاص بالقرعة، انطلاقا من رقم معلن يمكن لأي شخص التحقق منه، بحصص أو بدونها.
        Draw people by lot, with quotas, so that anybody can check it.\tسحب أشخاص بالقرعة، بحصص، بحيث يمكن لأي شخص التحقق من ذلك.
        Draw the screen anew, when something else wrote on it.\tإعادة رسم الشاشة إذا كتب عليها برنامج آخر.
        Draw with ASCII only, as on a terminal that is not UTF-8.\tالرسم بـ\u{2066}ASCII\u{2069} فقط، كما على طرفية بدون \u{2066}UTF-8\u{2069}.
        Due\tالأجل
        Dutch\tالهولندية
        Each code counts once, and a missing one is noticed. halqa sheet FILE ballots prints them; without --count it only says which codes were issued and which are still missing. --phones says beside each what its holder types on a telephone.\tكل رمز يحسب مرة واحدة، والرمز الناقص يلاحظ. \u{2066}halqa sheet FILE ballots\u{2069} يطبعها؛ وبدون \u{2066}--count\u{2069} يقول فقط أي رموز صدرت وأيها ما زال ناقصا. \u{2066}--phones\u{2069} يقول بجانب كل رمز ما يكتب على الهاتف.
        Each is somebody else.\tكل واحد شخص آخر.
        Each is whom it may be, but not those that may be several.\tكل واحد هو الشخص المحتمل، إلا حيث يحتمل عدة أشخاص.
        Each line is CODE LINE where the papers carry codes (ACD-KM7 3142), else LINE (see cast). On a terminal it asks for one after the other; an empty line ends. Each ballot is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. At the end it says what is still missing. Empty lines and those that begin with # are passed over.\tكل سطر \u{2066}CODE LINE\u{2069} إن كانت للأوراق رموز (\u{2066}ACD-KM7 3142\u{2069})، وإلا \u{2066}LINE\u{2069} (انظر \u{2066}cast\u{2069}). على الطرفية تطلب الواحدة بعد الأخرى؛ والسطر الفارغ ينهي. تثبت كل ورقة حالما يقرأ سطرها. السطر المرفوض يذكر برقمه ويتابع الباقي؛ ورمز الخروج حينها 65. وفي النهاية يذكر ما ينقص. السطور الفارغة والتي تبدأ بـ\u{2066}#\u{2069} تترك.
        Each line is the code of the row, a letter, and the words beside it. A person: v reached, n no answer (and when again: 9KHT n 4/12), w wrong number, r does not want to. What they took on: v done, o under way, x dropped. On a terminal it asks for one after the other; an empty line ends. Each row is kept as soon as it is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tكل سطر هو رمز الصف، ثم حرف، ثم الكلمات التي بجانبه. للشخص: \u{2066}v\u{2069} تم الوصول إليه، \u{2066}n\u{2069} لا جواب (ومتى يعاد الاتصال: \u{2066}9KHT n 4/12\u{2069})، \u{2066}w\u{2069} رقم خاطئ، \u{2066}r\u{2069} لا يرغب. لما التزم به: \u{2066}v\u{2069} منجز، \u{2066}o\u{2069} قيد الإنجاز، \u{2066}x\u{2069} ملغى. في الطرفية تطلب الصفوف واحدا بعد الآخر، ويختم سطر فارغ. يثبت كل صف حال قراءته. السطر المرفوض يذكر برقمه ويستمر الباقي، ورمز الخروج حينئذ \u{2066}65\u{2069}. الأسطر الفارغة والتي تبدأ بالعلامة \u{2066}#\u{2069} تتجاوز.
        Each line is the code on the paper (or what is rated), a colon, and its marks: MA14: 3+ 0 2 . Each paper is kept as soon as its line is read. A line that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those that begin with # are passed over.\tكل سطر هو الرمز الموجود على الورقة (أو ما يتم تقييمه)، ثم نقطتان، ثم التنقيطات، مثل \u{2066}MA14: 3+ 0 2 .\u{2069}؛ تثبت كل ورقة حالما يقرأ سطرها. السطر المرفوض يذكر برقمه ويتابع الباقي؛ ورمز الخروج حينها 65. السطور الفارغة والتي تبدأ بـ\u{2066}#\u{2069} تترك.
        Each line: what, who, by when.\tفي كل سطر: ماذا، من، وفي أي أجل.
        Each person has %1 dots, but the themes take only %2.\tلكل مشارك نقط عددها %1، بينما لا تستوعب المواضيع سوى %2.
        Each person ticks on a sheet of names what is true of each of the others, at first and again after months. A tie is what both say. What is published names nobody: what counts from 1 to 4 is left out.\tيضع كل شخص على ورقة أسماء علامة على ما هو صحيح عن كل واحد من الآخرين، في البداية ثم بعد أشهر. والرابطة ما يقوله الاثنان. وما ينشر لا يسمي أحدا: كل عدد من 1 إلى 4 متروك.
        Each place is for one option. What you give no place comes after all others.\tكل رتبة لخيار واحد. ما لا رتبة له يأتي بعد الجميع.
        Each reads out what stands beside their name, and signs it.\tيقرأ كل واحد ما كتب أمام اسمه ثم يوقعه.
        Each sheet says what was written down, and nothing was checked for it. Figures are those of the place they come from: elsewhere they may be others. What nobody wrote is missing.\tتقول كل بطاقة ما تم تدوينه، ولم يتحقق من شيء لأجلها. والأرقام تخص المكان الذي جاءت منه: وقد تكون غيرها في مكان آخر. وما لم يكتبه أحد ناقص.
        Egyptian Arabic\tالعربية المصرية
        Either --correct or --withdraw.\tإما \u{2066}--correct\u{2069} أو \u{2066}--withdraw\u{2069}.
        Either a text or --withdraw.\tإما نص وإما \u{2066}--withdraw\u{2069}.
        Empty the field.\tإفراغ الخانة.
        Empty: %1.\tفارغ: %1.
        End\tالانتهاء
        End an activity (the one that is running, when none is named).\tإنهاء فقرة (الجارية إن لم تذكر أي فقرة).
        End “%3” after %2 of %1 minute?\tإنهاء «%3» بعد %2 من %1 دقيقة؟\tإنهاء «%3» بعد %2 من دقيقة واحدة؟\tإنهاء «%3» بعد %2 من دقيقتين؟\tإنهاء «%3» بعد %2 من %1 دقائق؟\tإنهاء «%3» بعد %2 من %1 دقيقة؟\tإنهاء «%3» بعد %2 من %1 دقيقة؟
        Ended\tالانتهاء
        English\tالإنجليزية
        Enter again keeps it for %1.\t\u{2066}Enter\u{2069} مرة أخرى يثبت المساهمة باسم %1.
        Enter again keeps the line as it is typed.\t\u{2066}Enter\u{2069} مرة أخرى يثبت المساهمة كما كتبت.
        Enter again keeps “%1” as a name that is nobody yet.\t\u{2066}Enter\u{2069} مرة أخرى يثبت «%1» اسما لا يخص أحدا بعد.
        Enter again: it was answered, and nothing of it is written down.\t\u{2066}Enter\u{2069} مرة أخرى: أجيب عنه دون تدوين الجواب.
        Enter counts of an open vote, by option and source.\tإدخال عد تصويت مفتوح، حسب الخيار والمصدر.
        Enter keeps the paper\t\u{2066}Enter\u{2069} يثبت الورقة
        Enter keeps them one by one, Tab makes one line of them.\t\u{2066}Enter\u{2069} يثبتها واحدة واحدة، و\u{2066}Tab\u{2069} يجعلها مساهمة واحدة.
        Enter leaves everything as it is.\t\u{2066}Enter\u{2069} يترك كل شيء كما هو.
        Enter opens it.\t\u{2066}Enter\u{2069} يفتحه.
        Enter puts yours in its place, Esc leaves theirs.\t\u{2066}Enter\u{2069} يضع نصك مكانها، و\u{2066}Esc\u{2069} يترك نص الآخر.
        Enter puts yours there, Esc leaves theirs.\t\u{2066}Enter\u{2069} يضع ما كتبته، و\u{2066}Esc\u{2069} يترك ما كتبه الآخر.
        Enter starts what is in focus: start the first activity.\t\u{2066}Enter\u{2069} يبدأ الفقرة المحددة: ابدأ الفقرة الأولى.
        Enter takes %1.\t\u{2066}Enter\u{2069} يأخذ %1.
        Enter, and Enter again, puts yours there; Esc leaves theirs.\t\u{2066}Enter\u{2069} مرتين يضع ما كتبته؛ \u{2066}Esc\u{2069} يترك ما كتبه الآخر.
        Entry %1 builds on one that is not there: the end of what another laptop wrote was cut off.\tالقيد %1 مبني على قيد غير موجود: نهاية ما كتبه حاسوب آخر مقطوعة.
        Entry %1 cannot be read: %2\tالقيد %1 تتعذر قراءته: %2
        Entry %1 does not follow from those before it: %2\tالقيد %1 لا ينسجم مع ما قبله: %2
        Entry %1 erased what names somebody, and some of it stands in the file again.\tالقيد %1 محا ما يسمي شخصا، وعاد بعضه إلى الملف.
        Entry %1: the chain of hashes breaks; it, or one before it, was altered.\tالقيد %1: انقطعت سلسلة البصمات؛ هو أو قيد قبله تعرض للتغيير.
        Entry %1: the journal has a gap before it, or its counter runs back.\tالقيد %1: قبله فجوة في السجل، أو عداده يتراجع.
        Entry %1: the signature is not that of its writer.\tالقيد %1: التوقيع ليس توقيع كاتبه.
        Equal for the last place, and all in it: %1.\tمتعادلة في الرتبة الأخيرة، وكلها مشاركة: %1.
        Erase all of this for good? [y/N] \tهل يمحى كل هذا نهائيا؟ \u{2066}[y/N]\u{2069} 
        Erase the last digit.\tمسح الرقم الأخير.
        Erase the last sign.\tمسح الحرف الأخير.
        Erase the last sign; before the first mark, back to the code or the name.\tمسح آخر حرف؛ وقبل أول تنقيط، الرجوع إلى الرمز أو الاسم.
        Erase what names somebody: from the file, what became of it before, drafts and copies.\tيمحو ما يسمي شخصا: من الملف وماضيه والمسودات والنسخ.
        Erase what names the person shown, for good, from the file and its copies; it asks before.\tيمحو نهائيا من الملف ونسخه ما يسمي الشخص المعروض، ويسأل قبل ذلك.
        Erase without asking: whole names, and family names that nobody else bears.\tيمحو دون سؤال: الأسماء الكاملة، وأسماء العائلة التي لا يحملها غيره.
        Esc again forgets the marks of this paper.\t\u{2066}Esc\u{2069} مرة أخرى يلغي تنقيط هذه الورقة.
        Esc again goes to the run sheet, where letters are commands.\t\u{2066}Esc\u{2069} مرة أخرى للذهاب إلى برنامج اليوم، حيث الحروف أوامر.
        Esc again leaves the form; what was typed in it is not kept.\t\u{2066}Esc\u{2069} مرة أخرى للخروج من الاستمارة؛ ما كتب فيها لا يحفظ.
        Esc again leaves the line as it was; what was typed is not kept.\t\u{2066}Esc\u{2069} مرة أخرى يترك المساهمة كما كانت؛ ما كتب لا يحفظ.
        Estonian\tالإستونية
        Every command says what it wants with: halqa help COMMAND. All take --json, --as and --lang. The exit code is 0 when done, 64 for a command line that cannot be understood, 65 when something is refused, ambiguous or wrong, 66 when there is no such file, 73 when a file would be overwritten, 74 when the system could not read or write, 75 when another process holds the file; 69, 71, 72 and 76 to 78 tell why a server cannot be reached.\tكل أمر يشرح ما يحتاج إليه بـ\u{2066}halqa help COMMAND\u{2069}. كلها تقبل \u{2066}--json\u{2069} و\u{2066}--as\u{2069} و\u{2066}--lang\u{2069}. رمز الخروج 0 عند النجاح، 64 لأمر غير مفهوم، 65 لشيء مرفوض أو ملتبس أو خاطئ، 66 لملف غير موجود، 73 لملف كان سيستبدل، 74 إذا تعذرت على النظام القراءة أو الكتابة، 75 إذا كان برنامج آخر يمسك الملف؛ ويقول 69 و71 و72 و76 إلى 78 لماذا يتعذر الوصول إلى خادم.
        Every key that does something here.\tكل المفاتيح التي تعمل هنا.
        Every line belongs to an activity.\tكل مساهمة تتبع نشاطا.
        Every line of which a sheet was kept with halqa grid rate stands in it. Several files are read together, where cities were held on several laptops: they have to be of one programme. Only those who agreed to be listed are named.\tترد فيه كل مساهمة سجلت لها بطاقة بـ\u{2066}halqa grid rate\u{2069}. وتقرأ عدة ملفات معا حين تعقد المدن على عدة حواسيب: ويجب أن تكون من برنامج واحد. ولا يسمى إلا من قبل أن يدرج اسمه.
        Every name in the lines is somebody of the file.\tكل اسم في المساهمات يخص أحدا في الملف.
        Every step with its date and who said it: the line, who took it on, every call and what was said, every outcome, dates that were moved or missed. What was undone is no step.\tكل خطوة بتاريخها ومن قالها: المساهمة، ومن تكفل بها، وكل مكالمة وما قيل فيها، وكل مآل، والآجال التي تغيرت أو فاتت. ما تم التراجع عنه ليس خطوة.
        Everybody has a tutor, or nobody is left who can teach them.\tللجميع مؤطر، أو لم يبق من يعلمهم.
        Everybody has the same chance.\tللجميع الحظوظ نفسها.
        Everybody who could teach them has as many learners as one has at most. Choose by hand: h.\tلكل من يمكنه تعليمه أقصى عدد من المتعلمين. الاختيار يدويا: \u{2066}h\u{2069}.
        Everybody who is here has a table.\tلكل الحاضرين طاولة.
        Everybody who is invited came.\tحضر جميع المدعوين.
        Everybody who is invited was reached.\tتم الوصول إلى كل المدعوين.
        Everybody who may be drawn has a number in the list. The lot of a number is the SHA-256 of the seed, a hyphen and the number; of number 7 anybody finds it with: %1\tلكل من يمكن أن تقع عليه القرعة رقم ترتيبي في اللائحة. بصمة الشخص هي \u{2066}SHA-256\u{2069} للرقم المعلن تليه شرطة ثم رقمه الترتيبي؛ وبصمة صاحب الرقم 7 يجدها أي شخص بواسطة: %1
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
        Everyone says of each option whether it is good, OK or bad.\tيقول كل مشارك عن كل خيار هل هو جيد أو مقبول أو سيئ.
        Everyone says one of eight grades: 1 is full endorsement, 8 is fully against it.\tيختار كل واحد درجة من ثمان: 1 تأييد كامل، و8 معارض تماما.
        Everyone says yes, no or abstains.\tكل مشارك يقول نعم أو لا أو يمتنع.
        Everyone shows 0 to 5 fingers: 5 is fully for it, 3 can live with it, 0 is against it.\tيرفع كل واحد من 0 إلى 5 أصابع: 5 مؤيد تماما، و3 يمكن التعايش معه، و0 معارض.
        Everything for a day\tكل أوراق اليوم
        Everything for the next day, to be printed tonight; once more, the papers of this day.\tكل وثائق اليوم التالي لطباعتها الليلة؛ ومرة أخرى للرجوع إلى وثائق هذا اليوم.
        Everything is sound. Head: %1\tكل شيء سليم. الرأس: %1
        Everywhere\tفي كل مكان
        Exactly\tالقيمة المضبوطة
        F1 lists every key there is here.\t\u{2066}F1\u{2069} يعرض كل المفاتيح هنا.
        F6 turns to the votes: function keys work while you type.\t\u{2066}F6\u{2069} يفتح التصويت: مفاتيح \u{2066}F\u{2069} تعمل وأنت تكتب.
        F7 turns to the papers of the day.\t\u{2066}F7\u{2069} يفتح وثائق اليوم.
        F9 takes back what you did last.\t\u{2066}F9\u{2069} يتراجع عن آخر ما فعلته.
        Falls to\tمن مهام
        Fewer than %1 codes stand on papers of both days: what changed is not shown.\tأقل من %1 رموز على أوراق اليومين: لا يظهر ما تغير.
        Fewer than %1 papers: what they say is not shown.\tأقل من %1 أوراق: لا يظهر ما تقوله.
        Fewer than %1 people: what they say is not shown.\tأقل من %1 أشخاص: لا يعرض ما قالوه.
        Fewer than 5 papers are in: what they say is not told.\tالأوراق أقل من 5: لا يقال ما فيها.
        Fewer than 5 sheets of names are in: nothing is written.\tأوراق الأسماء المسلمة أقل من 5: لم يكتب شيء.
        Figures\tالأرقام
        Figures and words\tأرقام وكلمات
        File\tالملف
        File system\tنظام الملفات
        Filter\tتصفية
        Find\tبحث
        Find actions by a part of the owner's name or of the text.\tالبحث عن إجراءات بجزء من اسم المسؤول أو من النص.
        Find anything that can be done, by typing a part of its name.\tالعثور على كل ما يمكن فعله، بكتابة جزء من اسمه.
        Find people by a part of a name, an organisation or a number, or by the code on the sheet.\tالبحث بجزء من اسم أو هيئة أو رقم، أو برمز الورقة.
        Find people by what is known of their name, organisation or telephone.\tالبحث عن أشخاص بجزء من الاسم أو الهيئة أو الهاتف.
        Find people: two letters of a name, an organisation or a city, in any script.\tالبحث: حرفان من اسم أو هيئة أو مدينة، بأي كتابة.
        Find somebody by two letters: they are named at the end of the line, behind an @.\tالبحث عن شخص بحرفين: يذكر في آخر المساهمة بعد @.
        Finnish\tالفنلندية
        First day that has not begun\tأول يوم لم يبدأ
        First meeting\tاللقاء الأول
        First meeting:\tاللقاء الأول:
        First meeting: %1\tاللقاء الأول: %1
        First say of the rows in doubt who they are, or that they are not taken.\tحدد أولا من هم أصحاب السطور المشكوك فيها، أو قل إنها لا تؤخذ.
        First say what becomes of the lines that were pasted.\tقل أولا ما مصير المساهمات الملصقة.
        First step\tالخطوة الأولى
        First time\tلأول مرة
        First, with %1: %2\tفي الرتبة الأولى بـ%1: %2
        Fist to five\tالأصابع الخمسة
        Fits a committee that shall look like the room.\tيناسب لجنة يجب أن تشبه القاعة.
        Fits a group without factions; a majority can take every seat.\tيناسب مجموعة بدون تكتلات؛ فالأغلبية قد تأخذ كل المقاعد.
        Fits a quick choice between two or three options.\tيناسب اختيارا سريعا بين خيارين أو ثلاثة.
        Fits a room that knows elections in two rounds and shall vote only once.\tيناسب قاعة تعرف الانتخابات في دورين ولن تصوت إلا مرة واحدة.
        Fits a shortlist: the group that wins against everything outside of it.\tيناسب لائحة مختصرة: المجموعة التي تغلب كل ما هو خارجها.
        Fits a weighty proposal, when it matters how strong the agreement is.\tتناسب مقترحا مهما، حين تهم قوة الموافقة عليه.
        Fits an important order of three options or more: every two are compared.\tيناسب ترتيبا مهما لثلاثة خيارات أو أكثر: تقارن كلها اثنين اثنين.
        Fits an important order that one can check by hand, duel by duel.\tيناسب ترتيبا مهما يمكن التحقق منه يدويا، مواجهة بعد مواجهة.
        Fits an order in which second and third places count too.\tيناسب ترتيبا تحتسب فيه أيضا الرتبتان الثانية والثالثة.
        Fits an order that is explained like a tournament.\tيناسب ترتيبا يشرح مثل بطولة.
        Fits finding out whether a proposal stands, and hearing who has reservations.\tتناسب معرفة مدى قبول مقترح، وسماع من له تحفظات.
        Fits like points, when nobody shall gain by giving extreme numbers.\tيناسب ما يناسبه التنقيط، حين يجب ألا يستفيد أحد من الأعداد القصوى.
        Fits setting priorities among many ideas, standing at the wall.\tيناسب تحديد الأولويات بين أفكار كثيرة، وقوفا أمام الجدار.
        Fits several winners, each carried by about as many people.\tيناسب عدة فائزين، يساند كلا منهم عدد متقارب من الناس.
        Fits several winners, when every group shall get its part.\tيناسب عدة فائزين، حين يجب أن تنال كل مجموعة نصيبها.
        Fits several winners, when those who have one already shall wait for the others.\tيناسب عدة فائزين، حين يجب على من فاز له خيار أن ينتظر الآخرين.
        Fits when every neighbourhood or group shall see its part of the money.\tيناسب حين يجب أن يرى كل حي أو مجموعة نصيبه من المال.
        Fits when first places shall weigh clearly more than second and third ones.\tيناسب حين يجب أن تزن الرتب الأولى أكثر بوضوح من الثانية والثالثة.
        Fits when it matters how much people like an option, not only whether.\tيناسب حين يهم قدر الإعجاب بكل خيار، لا مجرد قبوله.
        Fits when one proposal is ready to be decided.\tيناسب مقترحا جاهزا للحسم.
        Fits when only an option that beats each other one shall win, even if then none does.\tيناسب حين لا يفوز إلا خيار يغلب كل ما سواه، ولو لم يفز أي خيار.
        Fits when options are judged one by one, and a few extreme voices shall not decide.\tيناسب حين يحكم على كل خيار وحده، ويجب ألا تحسم بعض الآراء المتطرفة.
        Fits when the most wanted projects come first, as far as the money goes.\tيناسب حين تسبق المشاريع الأكثر طلبا، في حدود المال.
        Fits when the room looks for what most people can live with.\tيناسب حين تبحث القاعة عما يقبله أكبر عدد.
        Fits when the winner needs more than half of the room behind it in the end.\tيناسب حين يجب أن ينتهي الفائز بأكثر من نصف القاعة معه.
        Fits when the winner shall be the option that the fewest people object to in any duel.\tيناسب حين يجب أن يفوز الخيار الأقل معارضة في أي مواجهة.
        Fits when what many find good shall win, unless many find it bad.\tيناسب حين ينبغي أن يفوز ما يراه كثيرون جيدا، إلا إذا رآه كثيرون سيئا.
        Fits when what many people like least shall go out first.\tيناسب حين يجب أن يخرج أولا ما هو الأقل قبولا عند كثيرين.
        Fits: %1\tيناسب: %1
        Floor\tالأسئلة
        Follow-up\tالمتابعة
        Fonts\tالخطوط
        For\tلمن
        For %1; best fit first.\tلفائدة %1؛ الأنسب أولا.
        For %3 in %4 (%5), %1 person was reached from %2 on; the theme was %6.\tضمن %3 في %4 (%5)، لم يتم الوصول إلى أحد ابتداء من %2؛ وكان الموضوع %6.\tضمن %3 في %4 (%5)، تم الوصول إلى شخص واحد ابتداء من %2؛ وكان الموضوع %6.\tضمن %3 في %4 (%5)، تم الوصول إلى شخصين ابتداء من %2؛ وكان الموضوع %6.\tضمن %3 في %4 (%5)، تم الوصول إلى %1 أشخاص ابتداء من %2؛ وكان الموضوع %6.\tضمن %3 في %4 (%5)، تم الوصول إلى %1 شخصا ابتداء من %2؛ وكان الموضوع %6.\tضمن %3 في %4 (%5)، تم الوصول إلى %1 شخص ابتداء من %2؛ وكان الموضوع %6.
        For Arabic letters add a layout: %1\tللحروف العربية يضاف تخطيط: \u{2066}%1\u{2069}
        For every need without an answer the offer that fits best: keep those that you mark.\tلكل حاجة بلا جواب العرض الأنسب: يدون ما تؤشر عليه.
        For everybody without a tutor the one who fits best, so that nobody is left out who need not be.\tلكل من ليس له مؤطر من يناسبه أكثر، حتى لا يبقى أحد وحده دون ضرورة.
        For example: %1\tمثلا: %1
        For fist to five and the gradients of agreement, once the vote is open. What is noted stands on the papers of the day. Without TEXT it says what is noted.\tللأصابع الخمسة ودرجات الموافقة، بعد فتح التصويت. ما يدون يظهر في وثائق اليوم. بدون \u{2066}TEXT\u{2069} يعرض ما تم تدوينه.
        For the holder: name, date, signature\tعن صاحب الشهادة: الاسم، التاريخ، التوقيع
        For the next day that there is after today.\tلليوم التالي الموجود بعد اليوم.
        For the programme: name, date, signature\tعن البرنامج: الاسم، التاريخ، التوقيع
        For the quota %1, %2 stands back and %3 takes the seat.\tبموجب الحصة %1، ينتقل المقعد من الخيار %2 إلى الخيار %3.
        For the tasks: %1\tللمهام: %1
        For this person: an id, or a name.\tلهذا الشخص: معرف أو اسم.
        For who leads the day\tلمن يسير اليوم
        For who prepares and follows up\tلمن يحضر ويتابع
        For who writes\tلمن يدون
        For whom\tلمن
        For whom?\tلمن؟
        Forget %1 for good?\tهل تمحى بيانات %1 نهائيا؟
        Forget the number that is being typed.\tنسيان العدد الجاري كتابته.
        Forget what is being typed.\tترك ما يكتب الآن.
        Form\tالشكل
        Form, date, first step\tالشكل والتاريخ والخطوة الأولى
        Free space\tالمساحة الحرة
        French\tالفرنسية
        From\tالمصدر
        From %1 on, we call you: %2\tابتداء من %1 نتصل بكم: %2
        From %1 on, we write to you: %2\tابتداء من %1 نكتب إليكم: %2
        From %1 papers of %2. A module is for those functions in which the task falls to people who rate themselves low; functions with fewer than %3 papers are not named, nor others from which they could be computed.\tمن %1 أوراق بتاريخ %2. كل وحدة موجهة إلى الوظائف التي تقع فيها المهمة على أشخاص يقدرون مستواهم ضعيفا؛ ولا تذكر الوظائف التي لها أقل من %3 أوراق، ولا غيرها مما يمكن أن تحسب منه.
        From %2 to %3 there is “%1” already. Choose another time, or move that one first.\tمن %2 إلى %3 هناك «%1». يجب اختيار وقت آخر، أو نقل تلك أولا.
        From now on the papers are of a pile of all.\tمن الآن الأوراق من رزمة تجمع الكل.
        From now on the papers are of the pile: %1.\tمن الآن الأوراق من رزمة: %1.
        From the sheet of calls\tمن ورقة المكالمات
        From the smallest lot up, everybody is drawn, unless the quotas could not be met any more with the places that are left.\tمن أصغر بصمة إلى أكبرها تقع القرعة على كل شخص، إلا إذا تعذر بعده احترام الحصص بالمقاعد الباقية.
        From which the exchanges come.\tالرقم الذي تنطلق منه التبادلات.
        Full: %1.\tممتلئ: %1.
        Galician\tالغاليسية
        Gender equality\tالمساواة بين الجنسين
        Georgian\tالجورجية
        German\tالألمانية
        Give an activity more minutes, or fewer.\tزيادة دقائق الفقرة أو إنقاصها.
        Give the activity in focus a minute more.\tإضافة دقيقة إلى الفقرة المحددة.
        Give the activity in focus five minutes more.\tإضافة خمس دقائق إلى الفقرة المحددة.
        Give the terminal back for a while; type fg and Enter there to come back.\tترك الطرفية لحظة؛ اكتب فيها \u{2066}fg\u{2069} ثم \u{2066}Enter\u{2069} للعودة.
        Given to %2, %1 copy.\tلم يتم إرسال أي نسخة إلى %2.\tتم إرسال نسخة واحدة إلى %2.\tتم إرسال نسختين إلى %2.\tتم إرسال %1 نسخ إلى %2.\tتم إرسال %1 نسخة إلى %2.\tتم إرسال %1 نسخة إلى %2.
        Given to %2, %1 copy: %3\tلم يتم إرسال أي نسخة إلى %2: %3\tتم إرسال نسخة واحدة إلى %2: %3\tتم إرسال نسختين إلى %2: %3\tتم إرسال %1 نسخ إلى %2: %3\tتم إرسال %1 نسخة إلى %2: %3\tتم إرسال %1 نسخة إلى %2: %3
        Go on\tمتابعة
        Go on all the same?\tالمتابعة رغم ذلك؟
        Go on with an activity that was ended too early.\tاستئناف فقرة أنهيت قبل الأوان.
        Go to the next view.\tالانتقال إلى الشاشة التالية.
        Go to the view before.\tالانتقال إلى الشاشة السابقة.
        Go to: %1\tالانتقال إلى: %1
        Go to: %1. Once more comes back.\tالانتقال إلى: %1. مرة أخرى للعودة.
        Go up into the lines: there they are revised, moved, parked, merged.\tالصعود إلى اللائحة: هناك التصحيح والنقل والتأجيل والدمج.
        Go up to the questions: there they come to the floor, are answered, put off, moved, merged.\tالصعود إلى الأسئلة: هناك تطرح، ويجاب عنها، وتؤجل، وتنقل، وتدمج.
        Go where the activity in focus is worked on: door, tables, lines or votes.\tالانتقال إلى مكان العمل على الفقرة: الاستقبال أو الطاولات أو المساهمات أو التصويت.
        Good day, %1.\tتحية طيبة، %1.
        Good health and well-being\tالصحة الجيدة والرفاه
        Good, OK or bad\tجيد أو مقبول أو سيئ
        Grade\tالدرجة
        Grades for each\tتقدير لكل خيار
        Gradients of agreement\tدرجات الموافقة
        Greek\tاليونانية
        Grid\tشبكة المعايير
        Group sheets\tأوراق المجموعات
        Groups\tالمجموعات
        Groups, view %1\tالمجموعات، الشاشة %1
        Growth\tالتطور
        Growth of the network\tنمو الشبكة
        Half of them\tنصفها
        Halqa broke down; this is a fault of the program. What was shown as saved is kept: go on by opening the file again.\tتعطل برنامج حلقة، وهذا عيب فيه. ما ظهر أنه محفوظ فهو محفوظ: افتح الملف من جديد للمتابعة.
        Halqa in two pages\tحلقة في صفحتين
        Halqa is left.\tتمت مغادرة حلقة.
        Halqa was not left the last time, it was cut off. All that was said to be saved is there, up to entry %1 of %2, %3.\tفي المرة الأخيرة لم تغلق حلقة بل انقطعت. كل ما قيل إنه محفوظ موجود، حتى القيد %1 بتاريخ %2، %3.
        Halqa: one setting on a line. What can be written:\tحلقة: إعداد واحد في كل سطر. ما يمكن كتابته:
        Hand in the ballot\tتسليم ورقة التصويت
        Hand it in blank, whatever is marked\tتسليمها بيضاء مهما كان عليها من علامات
        Has %1 learner already, as many as one has at most.\tليس له متعلم بعد.\tله متعلم واحد، وهو الحد الأقصى.\tله متعلمان، وهو الحد الأقصى.\tله %1 متعلمين، وهو الحد الأقصى.\tله %1 متعلما، وهو الحد الأقصى.\tله %1 متعلم، وهو الحد الأقصى.
        Has nothing in common with: %1\tلا شيء مشترك مع: %1
        Hash of the journal\tبصمة السجل
        Hash of the vote: %1.\tبصمة التصويت: %1.
        Hash over all ballots\tبصمة كل الأوراق
        Hash over the ballots, sorted by their random keys: %1\tبصمة الأوراق، مرتبة حسب مفاتيحها العشوائية: %1
        Hatched: %1.\tمخطط: %1.
        Head of the journal:\tرأس السجل:
        Heading\tعناوين الأعمدة
        Hebrew\tالعبرية
        Held\tالمنجز
        Held until %1: it is no longer valid\tكان صالحا إلى غاية %1 ولم يعد صالحا
        Held until %1: it is no longer valid.\tكان صالحا إلى غاية %1 ولم يعد صالحا.
        Held: %1\tفي الانتظار: %1
        Here\tحاضر
        Here: %1, invited: %2.\tالحضور: %1، المدعوون: %2.
        Higher\tأعلى
        Highest number\tأعلى عدد
        Hours\tالساعات
        How anybody can draw again\tكيف يمكن لأي شخص إعادة القرعة
        How ballots become a result; --methods lists them.\tكيف تصير الأوراق نتيجة؛ \u{2066}--methods\u{2069} يعرض الطرق.
        How did it come?\tكيف وصل ذلك؟
        How does the room decide?\tكيف تقرر القاعة؟
        How far do you go along with it? Mark one.\tإلى أي حد يناسبكم هذا المقترح؟ علامة واحدة.
        How it came\tطريق الوصول
        How it came, with --lines: web, letter or group.\tكيف وصل، مع \u{2066}--lines\u{2069}: \u{2066}web\u{2069} أو \u{2066}letter\u{2069} أو \u{2066}group\u{2069}.
        How it goes on\tما يلي
        How it hangs on the weights is not known: the votes do not stand paper by paper.\tلا يعرف كيف يتأثر الصنف بالأوزان: الأصوات غير مثبتة ورقة بورقة.
        How it was voted\tكيف تم التصويت عليه
        How keys come with --plain: single (as they are pressed) or lines (names of keys, or text; an empty line is Enter). Otherwise single on a terminal, lines from a pipe.\tكيف تأتي المفاتيح مع \u{2066}--plain\u{2069}: \u{2066}single\u{2069} (كما تضغط) أو \u{2066}lines\u{2069} (أسماء مفاتيح أو نص؛ السطر الفارغ هو \u{2066}Enter\u{2069}). وإلا كانت \u{2066}single\u{2069} في الطرفية و\u{2066}lines\u{2069} من أنبوب.
        How keys come with --plain: single or lines.\tكيف تأتي المفاتيح مع \u{2066}--plain\u{2069}: \u{2066}single\u{2069} أو \u{2066}lines\u{2069}.
        How long after the last day of the event: \"1 month\", \"2 weeks\".\tالمدة بعد آخر يوم من الحدث: \u{2066}\"1 month\"\u{2069}، \u{2066}\"2 weeks\"\u{2069}.
        How long it lasts: \"2 weeks\".\tكم يدوم: \u{2066}\"2 weeks\"\u{2069}.
        How long it takes.\tكم دقيقة تدوم.
        How long the activity takes.\tكم دقيقة تدوم الفقرة.
        How many\tالعدد
        How many are drawn.\tعدد من تقع عليهم القرعة.
        How many are tied\tكم رابطة هناك
        How many copies are kept.\tكم نسخة يحتفظ بها.
        How many papers the pile has (otherwise as many as people were present).\tكم ورقة في الرزمة (وإلا فبعدد الحاضرين).
        How many papers the pile has, where that is not who is present.\tكم ورقة في الرزمة، إن كان العدد غير عدد الحاضرين.
        How many papers.\tكم ورقة.
        How many papers?\tكم ورقة؟
        How many people base=%1 counts stands in no file of ballots; here base takes %2.\tعدد الأشخاص الذي تحسبه base=%1 لا يرد في أي ملف أوراق تصويت؛ تقبل base هنا %2.
        How many people count the same hands, each by himself: 1 or 2.\tكم شخصا يعد الأيدي نفسها، كل على حدة: \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        How many people have to be present for the result to bind.\tعدد من يجب أن يكونوا حاضرين لتكون النتيجة ملزمة.
        How many people voted through this source.\tكم شخصا صوتوا عبر هذا المصدر.
        How many places.\tعدد المقاعد.
        How many tables (otherwise as many as planned).\tعدد الطاولات (وإلا فالعدد المبرمج).
        How many tables the activity has (otherwise as many as planned).\tعدد طاولات الفقرة (وإلا فالعدد المبرمج).
        How many tables; none for one circle.\tعدد الطاولات؛ لا شيء لحلقة واحدة.
        How often each grade was given\tكم مرة أعطي كل تقدير
        How often each grade was given. Half of the ballots give at least the grade in brackets: the best one wins.\tكم مرة أعطي كل تقدير. نصف الأوراق يعطي على الأقل التقدير الموضوع بين معقوفين: الأحسن يفوز.
        How often each was rated good, OK and bad; left blank is bad.\tعدد المرات التي اعتبر فيها كل خيار جيدا أو مقبولا أو سيئا؛ والمتروك فارغا يحسب سيئا.
        How often people are exchanged.\tكم مرة يتبادل الأشخاص أماكنهم.
        How people are reached: telephone or mail (otherwise they come).\tكيف يتم الوصول إلى الناس: \u{2066}telephone\u{2069} أو \u{2066}mail\u{2069} (وإلا فهم يحضرون).
        How people found the day\tآراء المشاركين
        How people take part\tالمشاركة
        How the day went\tكيف سار اليوم
        How the file of another programme is opened.\tكيف يفتح ملف بيانات برنامج آخر.
        How the marks are spread, for the whole room; page keys turn, any other key comes back.\tتوزيع التنقيط، للقاعة كلها؛ مفتاحا الصفحات للتقليب، وأي مفتاح آخر للعودة.
        How the people of a workshop came to know each other: sheets of names, figures, a test, a picture.\tكيف تعارف أشخاص الورشة: أوراق الأسماء، وأرقام، واختبار، ورسم.
        How to read this\tكيف نقرأ هذا
        How votes become a result; methods lists them.\tكيف تصير الأصوات نتيجة؛ \u{2066}methods\u{2069} يعرض الطرق.
        Hungarian\tالمجرية
        I abstain\tأمتنع عن التصويت
        I ask that too\tأسأل هذا أيضا
        I have a slip\tلدي ورقة تصويت
        Icelandic\tالآيسلندية
        If none does, decide later and try another terminal; halqa terminal --choose asks again.\tإن لم يصح أي سطر، فأجل القرار وجرب طرفية أخرى؛ \u{2066}halqa terminal --choose\u{2069} يعيد السؤال.
        Impact\tالأثر
        Import %1\tاستيراد %1
        In a choice the value before, the next one; letters jump to what begins so.\tفي الاختيار: القيمة السابقة أو التالية؛ والحروف تنتقل إلى ما يبدأ بها.
        In doubt\tمشكوك فيها
        In doubt:\tمشكوك فيه:
        In focus, %1: %2\tالسؤال المحدد، %1: %2
        In front after %1 round: %2\tفي المقدمة: %2\tفي المقدمة بعد دور واحد: %2\tفي المقدمة بعد دورين: %2\tفي المقدمة بعد %1 أدوار: %2\tفي المقدمة بعد %1 دورا: %2\tفي المقدمة بعد %1 دور: %2
        In front, seen by everybody and not counted: %1\tفي المقدمة، رأى ذلك الجميع دون عد: %1
        In front, tied: %1\tمتعادلة في المقدمة: %1
        In front, with %1: %2\tفي المقدمة بـ%1: %2
        In front: %1\tفي المقدمة: %1
        In grey what its ballots say; below it its votes, in the same parts. Sums are exact, shown to two decimals.\tبالرمادي ما في أوراقها، وتحته أصواتها بالنسب نفسها. المجاميع مضبوطة وتعرض برقمين بعد الفاصلة.
        In it stands: %1\tفيه: %1
        In step with %1: nothing to send, nothing new.\tمتطابق مع %1: لا شيء للإرسال ولا جديد.
        In the directory already: %1. Write down somebody else?\tفي الدليل من قبل: %1. هل يسجل شخص آخر؟
        In the directory people and organisations are found, corrected, invited. Who may be listed in papers that leave the room is asked at the door.\tفي الدليل يتم العثور على الأشخاص والهيئات وتصحيح معطياتهم ودعوتهم. ويسأل عند الباب عمن يمكن إدراج اسمه في الوثائق التي تغادر القاعة.
        In this vote ballots weigh differently: mark your paper, and hand it in at the desk.\tفي هذا التصويت لا تتساوى أوزان الأوراق: املأ ورقتك وسلمها عند الاستقبال.
        In what people wrote, names, telephone numbers and addresses that were recognised are replaced. Somebody who knows the room should read it before it is published.\tفيما كتبه الناس استبدلت الأسماء وأرقام الهاتف والعناوين التي تم التعرف عليها. ينبغي أن يقرأها من يعرف القاعة قبل النشر.
        In which language?\tبأي لغة؟
        Index\tالفهرس
        Industry, innovation and infrastructure\tالصناعة والابتكار والهياكل الأساسية
        Install it: %1\tللتثبيت: \u{2066}%1\u{2069}
        Instead of a number for --option: nobody counted it, and nobody can say.\tبدل عدد لـ\u{2066}--option\u{2069}: لم يعده أحد، ولا أحد يعرف.
        Instead of a number for --option: nobody counted it, everybody saw that it has the majority.\tبدل عدد لـ\u{2066}--option\u{2069}: لم يعده أحد، ورأى الجميع أن له الأغلبية.
        Invitation\tدعوة
        Invite a person to a workshop.\tدعوة شخص إلى ورشة.
        Invite the person in focus to this workshop.\tدعوة الشخص المحدد إلى هذه الورشة.
        Invite the person to this workshop as well.\tدعوة الشخص إلى هذه الورشة أيضا.
        Invited\tمدعوون
        Invited and came\tالمدعوون الحاضرون
        Invited to\tمدعو إلى
        Invited, did not come\tمدعوون غائبون
        Irish\tالأيرلندية
        Is it %1? Enter takes them; Ctrl-N again writes down somebody else.\tهل المقصود %1؟ \u{2066}Enter\u{2069} يختار هذا الشخص، و\u{2066}Ctrl-N\u{2069} مرة أخرى يسجل شخصا آخر.
        Is “%1” %2? Nothing was written; repeat it with the id, or the whole name.\tهل «%1» هو %2؟ لم يكتب شيء؛ أعد بالمعرف أو الاسم الكامل.
        Is “%1” %2? Write the whole name.\tهل «%1» هو %2؟ اكتبوا الاسم كاملا.
        It cannot be found out\tلا يمكن معرفتها
        It cannot be found out which there are\tلا يمكن معرفة الموجود منها
        It cannot be removed as long as something in the file refers to it: %1.\tلا يمكن الحذف ما دام الملف يحيل إليه: %1.
        It cannot be told for certain what the letters of this file are: %1. State it with --encoding.\tلا يمكن الجزم بترميز حروف هذا الملف: %1. حدده بواسطة \u{2066}--encoding\u{2069}.
        It cannot go: something else refers to it. Take the other side, or take that away first.\tلا يمكن حذفه: شيء آخر يحيل إليه. خذ الصيغة الأخرى، أو احذف ما يحيل إليه أولا.
        It does not change who wins.\tهذا لا يغير الفائز.
        It goes with the rehearsal: copy it before you leave.\tيزول مع التمرين: انسخه قبل المغادرة.
        It had been merged into “%1”, which stands.\tكانت مدمجة في «%1» وهي باقية.
        It has been proposed already to link these two in this way. Agree on that, or say another form.\tتم اقتراح هذه الصلة بين الطرفين من قبل. اتفق عليها أو اذكر شكلا آخر.
        It is %1.\tالشخص هو %1.
        It is answered later: say who will, and by when.\tيجاب عنه لاحقا: من سيجيب، ومتى.
        It is done; on one that is done: it is open again.\tتم الإنجاز؛ وإن كان منجزا عاد للإنجاز.
        It is gone.\tتمت الإزالة.
        It is kept for this account on this laptop; the palette asks again, as “%1”.\tيبقى لهذا الحساب على هذا الحاسوب؛ ولائحة الأوامر تعيد السؤال تحت «%1».
        It is no line, and has no text: take a side with --take.\tليست مساهمة ولا نص لها: خذ صيغة بالخيار \u{2066}--take\u{2069}.
        It is not taken.\tلا يؤخذ هذا السطر.
        It is proposed; with --agreed both ends have said yes. The first END is the need, or who learns.\tتقترح الصلة؛ ومع \u{2066}--agreed\u{2069} وافق الطرفان. الأول من \u{2066}END\u{2069} هو الحاجة أو المتعلم.
        It is slow: keep the file on the laptop's own disk, not on a stick\tبطيء: يحفظ الملف على قرص الحاسوب لا على مفتاح USB
        It is somebody else.\tهذا شخص آخر.
        It is written down; nothing has become of it yet.\tهذا مدون؛ ولم يتم فيه شيء بعد.
        It is wrong. Set it: %1\tغير صحيحة. لضبطها: \u{2066}%1\u{2069}
        It looks at what papers are made with, fonts, the terminal, the keyboard, printers, the disk and its file system, the clock and its time zone, the last file and its backups, and the battery. Nothing is changed. The exit code is 65 when something must be done before the day.\tينظر في ما تصنع به الوثائق والخطوط والطرفية ولوحة المفاتيح والطابعات والقرص ونظام ملفاته والساعة ومنطقتها الزمنية وآخر ملف ونسخه الاحتياطية والبطارية. لا يغير شيئا. رمز الخروج 65 عندما يلزم فعل شيء قبل اليوم.
        It may stay empty.\tيمكن أن تبقى الخانة فارغة.
        It needs two options at least: h chooses lines, e writes one.\tيلزم خياران على الأقل: \u{2066}h\u{2069} لاختيار المساهمات، \u{2066}e\u{2069} لكتابة خيار.
        It waits again, where it stood.\tينتظر من جديد في مكانه.
        It was somebody else: the arrival is taken back.\tكان شخصا آخر: إلغاء الحضور.
        It was somebody else: withdraw the arrival. The same keys again confirm it.\tكان شخصا آخر: إلغاء تسجيل الحضور. المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        It will not be done; on one that was dropped: it is open again.\tلن ينجز؛ وإن كان ملغى عاد للإنجاز.
        It will stand in the list that is shown after closing.\tسيكون في اللائحة التي تعرض بعد الإغلاق.
        Italian\tالإيطالية
        Its file, or Enter for %1:\tملفه، أو \u{2066}Enter\u{2069} ليكون \u{2066}%1\u{2069}:
        Its last sound copy goes up to entry %1, of %2: %3\tآخر نسخة سليمة منه تبلغ القيد %1، بتاريخ %2: %3
        Its layout is not set for the whole system\tتخطيطها غير محدد للنظام كله
        Its links go with it. Where one of them was agreed on, that is said, and --confirm is needed.\tتذهب صلاتها معها. وإن كانت إحداها متفقا عليها قيل ذلك ولزم \u{2066}--confirm\u{2069}.
        Its number in the list.\tرقمه في اللائحة.
        Its path:\tمساره:
        Its people\tالأشخاص
        Its people belong to the other one from then on, and its names find that one. Undo takes it back, and so does part, later.\tينتمي أشخاصها بعد ذلك إلى الأخرى، وأسماؤها تقود إليها. يلغي ذلك \u{2066}undo\u{2069}، أو \u{2066}part\u{2069} فيما بعد.
        Its town, where two are called so.\tمدينتها، إذا حملت هيئتان هذا الاسم.
        JSON\t\u{2066}JSON\u{2069}
        Join an organisation into another one that it is the same as.\tضم هيئة إلى أخرى مطابقة لها.
        Join two people who are one: what is known of the other goes to the one that is kept.\tضم شخصين هما شخص واحد: ما يعرف عن الآخر ينتقل إلى من يحتفظ به.
        Join “%2” into “%3”? %1 person belongs to that one then. Part takes it back.\tهل تضم «%2» إلى «%3»؟ لا أحد ينتقل إليها. الفصل يلغي ذلك.\tهل تضم «%2» إلى «%3»؟ شخص واحد ينتقل إليها. الفصل يلغي ذلك.\tهل تضم «%2» إلى «%3»؟ شخصان ينتقلان إليها. الفصل يلغي ذلك.\tهل تضم «%2» إلى «%3»؟ %1 أشخاص ينتقلون إليها. الفصل يلغي ذلك.\tهل تضم «%2» إلى «%3»؟ %1 شخصا ينتقلون إليها. الفصل يلغي ذلك.\tهل تضم «%2» إلى «%3»؟ %1 شخص ينتقلون إليها. الفصل يلغي ذلك.
        Joined into it\tضمت إليها
        Kabyle\tالقبائلية
        Keep a name that is nobody of the file as it is written.\tالاحتفاظ كما هو باسم لا يخص أحدا في الملف.
        Keep one paper: a mark for each criterion, in the grid's order.\tتثبيت ورقة واحدة: تنقيط لكل معيار، بترتيب شبكة المعايير.
        Keep the answer; @ and two letters say whose it is. A name alone says who answered by word of mouth; without words, the second Enter says that it was answered.\tتثبيت الجواب؛ \u{2066}@\u{2069} وحرفان لمعرفة صاحبه. والاسم وحده يعني من أجاب شفويا؛ وبدون كلمات يعني \u{2066}Enter\u{2069} للمرة الثانية أن الجواب قد أعطي.
        Keep the ballot and stand ready for the next; after a code, look it up.\tتثبيت الورقة والاستعداد للتالية؛ وبعد الرمز التحقق منه.
        Keep the file as it is, and go on with its last sound copy, up to entry %1: %2\tأبق الملف كما هو، وتابع بآخر نسخة سليمة منه، إلى القيد %1: %2
        Keep the file as it is. There is no sound copy of it in %1.\tأبق الملف كما هو. لا توجد نسخة سليمة منه في %1.
        Keep the line. It is on the disk when it stands in the list.\tتثبيت المساهمة. متى ظهرت في اللائحة فهي محفوظة على القرص.
        Keep the number and go to the next option; without a number, only go on.\tتثبيت العدد والانتقال إلى الخيار التالي؛ وبدون عدد الانتقال فقط.
        Keep the paper and stand ready for the next; after a code or a name, go on to the marks.\tتثبيت الورقة والانتقال إلى التالية؛ وبعد الرمز أو الاسم، الانتقال إلى التنقيط.
        Keep the question as it is written now.\tتثبيت السؤال كما هو مكتوب الآن.
        Keep the text word for word, also what stands behind an @ or a #.\tحفظ النص حرفيا، حتى ما بعد @ أو #.
        Keep this line\tحفظ هذه المساهمة
        Keep to the parts of the list by category, city or organisation; two at most.\tالحفاظ على نسب اللائحة حسب \u{2066}category\u{2069} أو \u{2066}city\u{2069} أو \u{2066}organisation\u{2069}؛ اثنتان على الأكثر.
        Keep what is to be reached by the date that --on names, also where it is over.\tتسجيل ما يراد بلوغه في التاريخ الذي يحدده --on، ولو كان قد مضى.
        Keep what two assessors agree on where they differ.\tتثبيت ما يتفق عليه المقيمان حيث يختلفان.
        Keep what was pasted as so many lines, all or none.\tتثبيت ما تم لصقه مساهمات متفرقة، كلها أو لا شيء.
        Keep whether the person may be listed: named in contacts, letters and pages that leave the room.\tتدوين هل يقبل الشخص إدراج اسمه: في لوائح الاتصال والرسائل والصفحات التي تخرج من القاعة.
        Keep who rates as a name that is nobody of the file; keep a date that has not come, a percentage below 0 or above 100, an amount below 0, or a count in parts.\tالاحتفاظ بمن يقيم بوصفه اسما لا يعود لأحد في الملف، وبتاريخ لم يحن بعد، وبنسبة أقل من 0 أو أكثر من 100، وبكمية سالبة، وبعدد غير صحيح.
        Keeps all fields: %1.\tتثبيت كل الخانات: %1.
        Kept as %1, an action: %2.\tتم التدوين بصفة إجراء: %1 (%2).
        Kept as %1.\tتم التدوين: %1.
        Kept as an action: %1.\tتم تثبيتها بصفة إجراء: %1.
        Key\tالمفتاح
        Key a paper of a grid about the organisation in focus.\tإدخال ورقة شبكة معايير عن الهيئة المحددة.
        Key a paper of a grid with what the person says.\tإدخال ورقة شبكة معايير بما يقوله الشخص.
        Key a pile of paper ballots: a line each, from standard input.\tإدخال رزمة أوراق: سطر لكل ورقة، من المدخل القياسي.
        Key a pile of papers: a line each, from standard input.\tإدخال رزمة أوراق تقييم: سطر لكل ورقة، من المدخل القياسي.
        Key a sheet of calls back: a line for each row, from standard input.\tإدخال ورقة مكالمات معبأة: سطر لكل صف، من المدخل القياسي.
        Key back what stands on the printed sheet of calls: a code, a letter and words for each row.\tإدخال ما كتب على ورقة المكالمات المطبوعة: رمز وحرف وكلمات لكل سطر.
        Key paper ballots one by one, instead of counting them; once more goes back.\tإدخال الأوراق واحدة واحدة بدل عدها؛ ومرة أخرى للرجوع.
        Key sheets of names: a line each, from standard input.\tإدخال أوراق الأسماء: سطر لكل واحدة، من المدخل القياسي.
        Keyboard\tلوحة المفاتيح
        Keyed back row by row: the code, then v for ✓ or ☑, n, w, r, o for ◐, x for ☒, then the words: %1\tيدخل سطرا سطرا: الرمز، ثم \u{2066}v\u{2069} عن ✓ أو ☑، أو \u{2066}n\u{2069} أو \u{2066}w\u{2069} أو \u{2066}r\u{2069}، أو \u{2066}o\u{2069} عن ◐، أو \u{2066}x\u{2069} عن ☒، ثم الكلمات: %1
        Keys\tالمفاتيح
        Keys do nothing until then; Ctrl-Q leaves.\tإلى ذلك الحين لا تفعل المفاتيح شيئا؛ \u{2066}Ctrl-Q\u{2069} للخروج.
        Kind\tالنوع
        Known already:\tمعروفون من قبل:
        Known until\tالمعروف إلى غاية
        Known, and nothing changes\tمعروفون، بلا تغيير
        Known, and something is new\tمعروفون، ومعهم جديد
        Kurdish\tالكردية
        LINE is an id, or the reference that list shows. An action is written with halqa note --kind action, its owner and due date are revised with halqa line FILE edit.\t\u{2066}LINE\u{2069} معرف، أو المرجع الذي يعرضه \u{2066}list\u{2069}. يكتب الإجراء بـ\u{2066}halqa note --kind action\u{2069}، ويصحح المسؤول والأجل بـ\u{2066}halqa line FILE edit\u{2069}.
        LINE is an id, or the reference that list shows: fuel:2:3 is the third line of table 2 under the prompt fuel. New lines are written with halqa note.\t\u{2066}LINE\u{2069} معرف، أو المرجع الذي يعرضه \u{2066}list\u{2069}: \u{2066}fuel:2:3\u{2069} هي المساهمة الثالثة للطاولة 2 تحت المحور \u{2066}fuel\u{2069}. المساهمات الجديدة تكتب بـ\u{2066}halqa note\u{2069}.
        LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355; - before one that a dot is against, 113-2. Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by spaces. 0 is a blank ballot (scores: .), x one that nobody can read. Where ballots have weights, 3*3142 counts as three; where colleges vote, --category says whose ballot it is, unless --voter does. A named voter's second ballot takes the place of the first. Without LINE, code and ballot are asked for, or read from standard input as one line, CODE LINE. What stands in a command line is kept by the shell and seen by everybody on this machine, so that a secret ballot is taken in this way only.\t\u{2066}LINE\u{2069} ما كتب في الورقة. الترتيبات: الخيارات حسب ترتيب المصوت، \u{2066}3142\u{2069}؛ \u{2066}3=1 4\u{2069} لخيارين في رتبة واحدة، \u{2066}-\u{2069} لرتبة فارغة. اختيار واحد: رقمه. العلامات: \u{2066}135\u{2069}. النقط: الخيار مرة لكل نقطة، \u{2066}11355\u{2069}؛ و\u{2066}-\u{2069} قبل ما تكون النقطة ضده، \u{2066}113-2\u{2069}. التنقيط: رقم لكل خيار، \u{2066}-\u{2069} للمتروك فارغا. ابتداء من عشرة خيارات تفصل الأعداد بمسافات. \u{2066}0\u{2069} ورقة بيضاء (التنقيط: \u{2066}.\u{2069})، \u{2066}x\u{2069} ورقة غير مقروءة. حيث للأوراق أوزان تحسب \u{2066}3*3142\u{2069} ثلاث مرات؛ وحيث تصوت هيئات ناخبة يحدد \u{2066}--category\u{2069} هيئة الورقة ما لم يحددها \u{2066}--voter\u{2069}. الورقة الثانية لمصوت معروف تعوض الأولى. بدون \u{2066}LINE\u{2069} يطلب الرمز والورقة، أو يقرآن من المدخل القياسي في سطر واحد، \u{2066}CODE LINE\u{2069}. ما يكتب في سطر الأوامر يحتفظ به الحاسوب ويراه كل من يستعمله، لذلك لا تؤخذ الورقة السرية إلا بهذه الطريقة.
        Label\tالعلامة
        Language\tاللغة
        Languages\tاللغات
        Largest group that hangs together\tأكبر مجموعة مترابطة
        Late by (min)\tالتأخر (د)
        Later\tلاحقا
        Latvian\tاللاتفية
        Learner: %1\tالمتعلم: %1
        Leave Halqa, from anywhere.\tمغادرة حلقة من أي مكان.
        Leave Halqa? %1 line is begun and not kept: %2. It waits there.\tهل تغادر حلقة؟\tهل تغادر حلقة؟ مساهمة واحدة بدأت ولم تثبت: %2. وهي تنتظر هناك.\tهل تغادر حلقة؟ مساهمتان بدأتا ولم تثبتا، أولاهما: %2. وهما تنتظران هناك.\tهل تغادر حلقة؟ %1 مساهمات بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.\tهل تغادر حلقة؟ %1 مساهمة بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.\tهل تغادر حلقة؟ %1 مساهمة بدأت ولم تثبت، أولاها: %2. وهي تنتظر هناك.
        Leave Halqa? All that was kept is on the disk.\tهل تغادر حلقة؟ كل ما تم تثبيته محفوظ على القرص.
        Leave out names, and numbers of fewer than five people: csv or xlsx.\tحذف الأسماء وأعداد أقل من خمسة أشخاص: \u{2066}csv\u{2069} أو \u{2066}xlsx\u{2069}.
        Leave out names, and of who came numbers of fewer than five people; votes are told whole.\tإخفاء الأسماء، وأعداد الحضور التي تقل عن خمسة أشخاص؛ أما الأصوات فتذكر كاملة.
        Leave out people, seats and lines: sheets to be filled in by hand.\tبدون أشخاص ولا أماكن ولا مساهمات: أوراق تملأ باليد.
        Leave out what is known: a writer and its last number; repeatable.\tترك ما هو معروف: كاتب ورقمه الأخير؛ يمكن تكراره.
        Leave out what only the file knows: one page to copy.\tبدون ما يعرفه الملف وحده: صفحة واحدة للنسخ.
        Leave out what was pasted.\tترك ما تم لصقه.
        Leave the field and go to the actions found.\tالخروج من الخانة والانتقال إلى الإجراءات في النتائج.
        Leave the field and go to the lines that are left.\tالخروج من الخانة والانتقال إلى المساهمات المتبقية.
        Leave the field and go to the people found.\tالخروج من الخانة والانتقال إلى الأشخاص في النتائج.
        Leave the field; who was found stays in focus.\tالخروج من الخانة؛ ويبقى الشخص الذي عثر عليه محددا.
        Leave the line as it was.\tترك المساهمة كما كانت.
        Leave the options as they are.\tترك الخيارات كما هي.
        Leave the rehearsal? Nothing of it is kept, nor the papers that were written here.\tمغادرة التمرين؟ لا يحفظ منه شيء، ولا الوثائق التي كتبت هنا.
        Leave the tour where it is.\tترك الجولة حيث هي.
        Leave these out.\tترك هذه جانبا.
        Leaves the form. Where something was typed, the second time: it is not kept.\tالخروج من الاستمارة. إذا كتب فيها شيء فبالضغط مرتين: لا يثبت.
        Leaves the list; nothing is changed.\tالخروج من اللائحة؛ لا يتغير شيء.
        Left\tالباقي
        Left out\tمتروك
        Left out: %1.\tخارج اللائحة: %1.
        Left/Right\tيمين/يسار
        Left: %1\tالباقي: %1
        Let a merged line stand for itself again.\tفصل مساهمة مدموجة.
        Let an organisation that was joined into another stand for itself again.\tفصل هيئة سبق ضمها إلى أخرى.
        Let an organisation that was joined into the one in focus stand for itself again.\tفصل هيئة ضمت إلى الهيئة المحددة لتعود قائمة بذاتها.
        Let everybody stand up.\tإفراغ كل الطاولات.
        Let everybody stand up? Who sat where stays in the journal.\tهل تفرغ كل الطاولات؟ السجل يحتفظ بمن جلس وأين.
        Let go what was typed when the vote was closed.\tالتخلي عما كان يكتب عند إغلاق التصويت.
        Let letters be commands, not signs of a code; Enter goes on with the next code.\tتصير الحروف أوامر لا حروفا من رمز الورقة؛ و\u{2066}Enter\u{2069} ينتقل إلى الرمز التالي.
        Let somebody in who is not invited; a new name enters the directory.\tتسجيل شخص بدون دعوة؛ والاسم الجديد يدخل الدليل.
        Let telephones in the room vote, ask and write for their table.\tالسماح لهواتف القاعة بالتصويت والسؤال والكتابة عن طاولاتها.
        Let telephones in the room vote, ask and write for their table; or switch them off.\tاسمح لهواتف القاعة بالتصويت والسؤال والكتابة لطاولتها، أو أوقفها.
        Let the wheel move the focus; the terminal's own selection then needs Shift.\tالعجلة تحرك التحديد؛ والتحديد في الطرفية يحتاج حينها إلى \u{2066}Shift\u{2069}.
        Let “%1” stand for itself again?\tهل تفصل «%1» لتعود قائمة بذاتها؟
        Letters\tالترميز
        Letters are commands here, and a word is none. %1 by itself: %2.\tالحروف هنا أوامر، والكلمة ليست أمرا. %1 وحده: %2.
        Letters are commands here, and a word is none. Enter by itself goes on.\tالحروف هنا أوامر، والكلمة ليست أمرا. \u{2066}Enter\u{2069} وحده يواصل.
        Letters are commands now. Enter goes on with the next code.\tالحروف الآن أوامر. \u{2066}Enter\u{2069} للمتابعة بالرمز التالي.
        Letters are lost here: “%1”. Export the roster again as UTF-8.\tضاعت حروف هنا: «%1». أعد تصدير اللائحة بصيغة UTF-8.
        Letters find: only what holds them stays in the list.\tالحروف تبحث: لا يبقى في اللائحة إلا ما يتضمنها.
        Letters of invitation\tرسائل الدعوة
        Letters of thanks\tرسائل الشكر
        Letters on commitments\tرسائل الالتزامات
        Letters on what became of it\tرسائل المآل
        Levantine Arabic\tالعربية الشامية
        Level\tالمستوى
        Levels stand in words; where people rate themselves the paper says how to make a code. What the file knows has a paper each, with its name and the four signs by which it is keyed. Short papers are cut apart, several a page.\tالمستويات مكتوبة بالكلمات؛ وحيث يقيم الناس أنفسهم تقول الورقة كيف يصنع الرمز. ولكل ما يعرفه الملف ورقة باسمه وبالأحرف الأربعة التي يدخل بها. الأوراق القصيرة تقص، عدة أوراق في الصفحة.
        Life below water\tالحياة تحت الماء
        Life on land\tالحياة في البر
        Light: %1.\tفاتح: %1.
        Like\tمثل
        Like the list by\tكما في اللائحة
        Line\tالمساهمة
        Line %1: who is %2?\tالسطر %1: من المقصود بالاسم %2؟
        Line by line, as halqa open --plain.\tسطرا سطرا، مثل \u{2066}halqa open --plain\u{2069}.
        Line by line: what is in focus and what came of each key, without a screen. For screen readers, braille, serial lines and logs.\tسطرا سطرا: ما هو محدد وما نتج عن كل مفتاح، بدون شاشة. لقارئات الشاشة وبرايل والخطوط التسلسلية والسجلات.
        Lines\tالمساهمات
        Lines %1 to %2 of %3\tالأسطر %1 إلى %2 من %3
        Lines belong to an activity of a day, or to none: give --day and --activity.\tالمساهمات تنتمي إلى فقرة من يوم أو لا تنتمي إلى أي منها: أعط \u{2066}--day\u{2069} و\u{2066}--activity\u{2069}.
        Lines of no activity\tمساهمات لا تتبع أي نشاط
        Link the need and the offer: form, whether both agreed, first step and date.\tربط الحاجة بالعرض: الشكل واتفاق الطرفين والخطوة الأولى والتاريخ.
        Link two things: a need and an offer, two people, two organisations.\tربط شيئين: حاجة وعرض، أو شخصين، أو هيئتين.
        Links\tالصلات
        Links agreed on\tصلات متفق عليها
        Links to be signed\tصلات للتوقيع
        Links:\tالصلات:
        Links: a need and an offer, two people, two organisations; list, propose, add, agree, end, remove, timetable.\tالصلات: حاجة وعرض، شخصان، هيئتان؛ \u{2066}list, propose, add, agree, end, remove, timetable\u{2069}.
        List before\tاللائحة السابقة
        List everybody again.\tعرض الجميع من جديد.
        List everybody again; who was found stays in focus.\tعرض الجميع من جديد؛ ويبقى التحديد على من وجد.
        List the actions of all days, soonest first; those without a date last.\tعرض إجراءات كل الأيام، الأقرب أجلا أولا؛ وبدون أجل في الأخير.
        List the actions of everybody again.\tعرض إجراءات الجميع من جديد.
        List the laptops that have a name in a file.\tعرض الحواسيب التي لها اسم في ملف.
        List the methods and their rules; with --method those of one, and what they take.\tعرض الطرق وقواعدها؛ ومع --method قواعد طريقة واحدة وما تقبله من قيم.
        List the names in lines of all days that are nobody of the file.\tعرض الأسماء في مساهمات كل الأيام التي لا تخص أحدا في الملف.
        List the next category only; after the last one, everybody.\tعرض الفئة التالية وحدها؛ وبعد الأخيرة الجميع.
        List the organisations that people come from.\tعرض الهيئات التي يأتي منها الأشخاص.
        List the papers one by one too, with their codes and ids: for whoever keys them.\tسرد الأوراق واحدة واحدة أيضا، برموزها ومعرفاتها: لمن يدخلها.
        List the people again.\tعرض الأشخاص من جديد.
        List the printers of this machine, the default one first.\tعرض طابعات هذا الحاسوب، المعتادة أولا.
        List those too that are done or dropped; once more, only what is open.\tعرض المنجز والملغى أيضا؛ ومرة أخرى ما بقي للإنجاز فقط.
        List what is not settled.\tعرض ما لم يسو بعد.
        List what the seal is made of, line by line.\tسرد ما صنع منه الختم، سطرا سطرا.
        Lithuanian\tالليتوانية
        Longer by (min)\tالتجاوز (د)
        Look at a server: is it reached, is it prepared, what may this role do?\tالنظر إلى خادم: هل يمكن الوصول إليه، هل هو جاهز، ماذا يستطيع هذا الدور؟
        Look for the category before.\tالبحث في الفئة السابقة.
        Look for the next category only; after the last, for all.\tالبحث في الفئة التالية فقط؛ وبعد الأخيرة في الجميع.
        Look for your own name and copy its number: my number is ________. Then tick of each of the others what is true; leave out whom you do not know. The answers are counted together, and no name appears in what is published.\tابحثوا عن اسمكم وانقلوا رقمه: رقمي هو ________. ثم ضعوا علامة أمام كل شخص على ما هو صحيح، واتركوا من لا تعرفونه. تحسب الأجوبة معا، ولا يظهر أي اسم في ما ينشر.
        Look whether this laptop is ready for a day: one line for each thing, with what to do.\tالتحقق من جاهزية هذا الحاسوب ليوم: سطر لكل أمر مع ما يلزم فعله.
        Looking for printers …\tالبحث عن الطابعات…
        Lot begins with\tتبدأ البصمة بـ
        Lower\tأدنى
        Macedonian\tالمقدونية
        Mail\tالبريد
        Mail drafts in a folder\tمسودات بريد في مجلد
        Make a new file of everything that a damaged one and its copies still hold.\tيصنع ملفا جديدا من كل ما بقي في ملف تالف وفي نسخه.
        Make a programme's file from a script.\tإنشاء ملف البيانات من سيناريو.
        Make a vote between the two that came first in a closed one.\tإنشاء تصويت بين الخيارين الأولين في تصويت مغلق.
        Make a vote that the script did not plan.\tإنشاء تصويت غير مبرمج في السيناريو.
        Make it larger, or the letters smaller\tتكبير النافذة أو تصغير الحروف
        Make lines that tables wrote the options of a vote, in the order given.\tجعل مساهمات الطاولات خيارات تصويت، بالترتيب المذكور.
        Make one, or play with one: %1\tإنشاء ملف أو التمرن على مثال: %1
        Make one: %1\tلإنشاء نسخة: \u{2066}%1\u{2069}
        Make papers of a grid to be filled in: a PDF, or HTML when --output ends in .html.\tإعداد أوراق شبكة معايير للملء: \u{2066}PDF\u{2069}، أو \u{2066}HTML\u{2069} إذا انتهى \u{2066}--output\u{2069} باللاحقة \u{2066}.html\u{2069}.
        Make room: a day with its papers and backups needs some 200 MB\tيلزم إفراغ مساحة: يحتاج يوم بوثائقه ونسخه الاحتياطية نحو 200 ميغابايت
        Make the papers of the next day in view 6, with %1. They work without electricity too.\tإعداد وثائق الغد في الشاشة 6 بالمفتاح %1. تصلح أيضا بدون كهرباء.
        Make the papers that a day is run with, and the page that everybody takes home: hand, badges, ballots …\tإعداد وثائق يوم، والصفحة التي يأخذها كل واحد معه: \u{2066}hand\u{2069} و\u{2066}badges\u{2069} و\u{2066}ballots\u{2069}…
        Make the result of a label, with what the next class needs, and the certificate.\tإعداد نتيجة العلامة، مع ما يطلبه الصنف التالي، والشهادة.
        Make the seed public before: dice that were thrown, a number from tomorrow's newspaper. Each person's lot is the SHA-256 of the seed, a hyphen and the person's number in the list; from the smallest lot up everybody is drawn unless the quotas could not be met any more. --like gives each category, city or organisation its part of the places; --quota asks for a number, or from one to another, of one of them. Nothing is written into the file. Text goes to standard output, or with --output a PDF, HTML or text into a file.\tيعلن الرقم مسبقا: زهر نرد تم رميه، أو رقم من جريدة الغد. بصمة كل شخص هي \u{2066}SHA-256\u{2069} للرقم المعلن تليه شرطة ثم رقمه الترتيبي في اللائحة؛ ومن أصغر بصمة إلى أكبرها تقع القرعة على كل شخص، إلا إذا تعذر بعده احترام الحصص. \u{2066}--like\u{2069} يعطي كل فئة أو مدينة أو هيئة نصيبها من المقاعد؛ و\u{2066}--quota\u{2069} يطلب عددا، أو من عدد إلى آخر، من واحدة منها. لا يكتب أي شيء في الملف. يذهب النص إلى المخرج القياسي، أو مع \u{2066}--output\u{2069} يكتب ملف \u{2066}PDF\u{2069} أو \u{2066}HTML\u{2069} أو نص.
        Make the sheet of names, with the numbers by which it is keyed.\tإعداد ورقة الأسماء مع الأرقام التي تدخل بها.
        Make the tables anew from the journal, in a new file of this name.\tإعادة إنشاء الجداول من السجل، في ملف جديد بهذا الاسم.
        Makes the tables anew from the journal, in memory, and compares. Exit code 65 when anything is wrong.\tيعيد بناء الجداول من السجل في الذاكرة ويقارن. رمز الخروج 65 عند وجود خلل.
        Maltese\tالمالطية
        Mark\tالتنقيط
        Mark %1 at most.\tلا علامات.\tعلامة واحدة على الأكثر.\tعلامتان على الأكثر.\t%1 علامات على الأكثر.\t%1 علامة على الأكثر.\t%1 علامة على الأكثر.
        Mark %1 box in all, and under each theme no more than stands there.\tلا تضعوا أي علامة.\tضعوا علامة في مربع واحد في المجموع، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tضعوا علامة في مربعين في المجموع، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tضعوا علامة في %1 مربعات في المجموع، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tضعوا علامة في %1 مربعا في المجموع، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tضعوا علامة في %1 مربع في المجموع، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.
        Mark %1 box in all, at most %2 beside one option.\tلا تضعوا أي علامة.\tضعوا علامة في مربع واحد في المجموع.\tضعوا علامة في مربعين في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربعات في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربعا في المجموع، و%2 على الأكثر بجانب خيار واحد.\tضعوا علامة في %1 مربع في المجموع، و%2 على الأكثر بجانب خيار واحد.
        Mark %1 box in all.\tلا تضعوا أي علامة.\tضعوا علامة في مربع واحد في المجموع.\tضعوا علامة في مربعين في المجموع.\tضعوا علامة في %1 مربعات في المجموع.\tضعوا علامة في %1 مربعا في المجموع.\tضعوا علامة في %1 مربع في المجموع.
        Mark %1: %2\tالتنقيط %1: %2
        Mark %1: the bracket is not closed.\tالتنقيط %1: لم يغلق القوس.
        Mark %1: “%2” can be thousands or a fraction. Write thousands without a sign between them, and a fraction with a nought behind it.\tالتنقيط %1: «%2» قد تكون آلافا أو كسرا. اكتب الآلاف دون علامة بينها، وأضف صفرا في آخر الكسر.
        Mark all that is worth its money; there are %1 to spend.\tضعوا علامة على كل ما يستحق ثمنه؛ المال المتاح %1.
        Mark as many as you like.\tضعوا من العلامات ما شئتم.
        Mark as many boxes under each theme as it has dots.\tضعوا تحت كل موضوع علامات بعدد نقطه.
        Mark by mark\tتنقيط كل معيار
        Mark one box beside each: the first if it is good, the second if it is OK, the third if it is bad.\tضعوا علامة في مربع واحد بجانب كل خيار: الأول إن كان جيدا، والثاني إن كان مقبولا، والثالث إن كان سيئا.
        Mark one.\tضعوا علامة واحدة.
        Mark the line in focus as the next option; once more takes the mark away.\tالتأشير على المساهمة المحددة كخيار تال؛ ومرة أخرى لإزالة العلامة.
        Markdown\t\u{2066}Markdown\u{2069}
        Marks are parted by spaces, since some have more than one digit.\tتفصل التنقيطات بمسافات، لأن بعضها من أكثر من رقم.
        May %1 be listed?\tهل يقبل %1 إدراج اسمه؟
        May be listed\tيقبل إدراج اسمه
        May be one; join them with halqa organisation FILE join:\tقد تكون هيئة واحدة؛ يضمها \u{2066}halqa organisation FILE join\u{2069}:
        May be the same as\tقد تكون هي نفسها
        Measures\tالتدابير
        Merged into\tمدموجة في
        Method\tالطريقة
        Method: %1, from %2 to %3.\tطريقة التصويت: %1، من %2 إلى %3.
        Method: %1.\tالطريقة: %1.
        Middle\tالوسيط
        Minutes\tالدقائق
        Minutes: 10 for later, -5 for earlier.\tالدقائق: \u{2066}10\u{2069} للتأخير، \u{2066}-5\u{2069} للتقديم.
        Minutes: 10 for more, -5 for fewer.\tالدقائق: \u{2066}10\u{2069} للزيادة، \u{2066}-5\u{2069} للإنقاص.
        Missing: %1\tالناقص: %1
        Module\tالوحدة
        Money to spend\tالمال المتاح
        More files, of other cities.\tملفات أخرى لمدن أخرى.
        More for it than against it was needed.\tكان المطلوب أن يكون المؤيدون أكثر من المعارضين.
        More papers are in (%1) than people are known to have come or been reached (%2): what share that is, is not told.\tعدد الأوراق (%1) أكبر من عدد من يعرف أنهم حضروا أو تم الوصول إليهم (%2)، ولذلك لا تذكر النسبة.
        More than half of %1 was needed.\tكان يلزم أكثر من نصف المجموع، وهو %1.
        More than half was needed.\tكان يلزم أكثر من النصف.
        More yes than no was needed.\tكان يلزم أن يفوق عدد «نعم» عدد «لا».
        Morning\tصباحا
        Moroccan Arabic\tالدارجة المغربية
        Morocco\tالمغرب
        Most points (%1), each from %2 to %3: %4\tأكثر النقط (%1)، من %2 إلى %3 لكل ورقة: %4
        Move %1 to another date\tنقل %1 إلى تاريخ آخر
        Move a day or the workshop, add a day, reword a text, set places.\tنقل يوم أو الورشة، إضافة يوم، إعادة صياغة نص، تحديد المقاعد.
        Move a line up or down among those of its table and prompt.\tنقل مساهمة إلى الأعلى أو الأسفل بين مساهمات طاولتها ومحورها.
        Move a question up or down among those that wait.\tتقديم سؤال أو تأخيره بين الأسئلة المنتظرة.
        Move all days of %1 that have not begun\tنقل كل الأيام التي لم تبدأ: %1
        Move an activity\tنقل فقرة
        Move down\tنقل للأسفل
        Move the line down.\tنقل المساهمة إلى الأسفل.
        Move the line up.\tنقل المساهمة إلى الأعلى.
        Move the question down in the queue.\tتأخير السؤال في الترتيب.
        Move the question up in the queue.\tتقديم السؤال في الترتيب.
        Move the workshop\tنقل الورشة
        Move this day\tنقل هذا اليوم
        Move up\tنقل للأعلى
        Move “%1”\tنقل «%1»
        My code: %1\tرمزي: %1
        My task?\tمن مهامي؟
        NAME\tالاسم
        NAME is an id or a name, in any spelling and script; when more than one person can be meant, nothing is written and the candidates are named. A second check-in changes nothing: it says since when the person is here. Where tables are made already, a latecomer gets a place, which is said; --table chooses it.\t\u{2066}NAME\u{2069} معرف أو اسم، بأي كتابة وأي خط؛ وحين يمكن أن يقصد أكثر من شخص لا يكتب شيء وتذكر أسماؤهم. تسجيل الحضور مرة ثانية لا يغير شيئا: يقال منذ متى والشخص هنا. وإن كانت الطاولات موزعة، أعطي المتأخر مكانا يذكر؛ و\u{2066}--table\u{2069} تختاره.
        Name\tالاسم
        Name a file or a parcel.\tحدد ملفا أو طردا.
        Name a method with --method; --methods lists them.\tأعط طريقة بـ\u{2066}--method\u{2069}؛ و\u{2066}--methods\u{2069} يعرضها.
        Name badges\tشارات الأسماء
        Name nobody: who asks and who answers stand by their categories. For questions.\tبدون أسماء: يذكر من سأل ومن أجاب بفئتهما. للوثيقة \u{2066}questions\u{2069}.
        Name the file of ballots.\tأعط ملف الأوراق.
        Name the file.\tاذكر اسم الملف.
        Name those who agreed to be listed.\tذكر من وافق على إدراج اسمه.
        Names\tالأسماء
        Names are left out, and groups of fewer than %1 people are counted together.\tتم حذف الأسماء، وجمع المجموعات التي يقل عدد أفرادها عن %1.
        Names that are held\tأسماء في الانتظار
        Names that are nobody of the file are listed by %1: say who is meant.\tالأسماء التي لا تعود لأحد في الملف يعرضها %1: يحدد المقصود بها.
        Names that are nobody yet\tأسماء لا تخص أحدا بعد
        Names, telephone numbers and addresses that were recognised in what people wrote are replaced.\tالأسماء وأرقام الهاتف والعناوين التي تم التعرف عليها فيما كتبه الناس مستبدلة.
        Need\tالحاجة
        Needs\tالحاجات
        Needs a role that may make tables and roles; repeated it changes nothing. A venue's role reads and adds the entries of the programmes that it is permitted, and can neither change nor remove one; an office's role reads; an eraser's may only take out what names people who were forgotten. Roles that are not there are made without a password: give them one with psql's \\password, or a certificate.\tيحتاج إلى دور يستطيع إنشاء جداول وأدوار؛ والتكرار لا يغير شيئا. دور المكان يقرأ ويضيف قيود البرامج المسموح له بها، ولا يستطيع تغيير قيد ولا حذفه؛ ودور المكتب يقرأ؛ ودور المحو لا يستطيع إلا إزالة ما يسمي أشخاصا محيت بياناتهم. تنشأ الأدوار الناقصة بلا كلمة مرور: أعطها واحدة بـ\u{2066}\\password\u{2069} في \u{2066}psql\u{2069}، أو شهادة.
        Needs and offers\tالحاجات والعروض
        Needs and offers for the whole room; page keys turn, any other key comes back.\tالحاجات والعروض للقاعة كلها؛ مفتاحا الصفحات للتقليب، وأي مفتاح آخر للعودة.
        Needs without an answer come first, each with the offers that fit it best and why: shared tags, shared words, who is looked for, the town. What few needs and offers have weighs more: behind each tag and word stands how many of all have it. Links are made with halqa link.\tتأتي أولا الحاجات التي بلا جواب، كل واحدة مع العروض الأنسب لها والسبب: الوسوم المشتركة، والكلمات المشتركة، ومن هو المطلوب، والمدينة. ما يوجد في القليل من الحاجات والعروض يزن أكثر: بعد كل وسم وكلمة عدد ما يحملها من المجموع. تنشأ الصلات بالأمر halqa link.
        Needs:\tالحاجات:
        Network\tالشبكة
        New\tأشخاص جدد
        New encounters: %2 of %1 pair at one table (%3)\tلقاءات جديدة: %2 من صفر (%3)\tلقاءات جديدة: %2 من لقاء ثنائي واحد (%3)\tلقاءات جديدة: %2 من لقاءين ثنائيين (%3)\tلقاءات جديدة: %2 من %1 لقاءات ثنائية (%3)\tلقاءات جديدة: %2 من %1 لقاء ثنائيا (%3)\tلقاءات جديدة: %2 من %1 لقاء ثنائي (%3)
        New organisation\tهيئة جديدة
        Newly tied of the pairs who sat together: %1; of those who did not: %2.\tالعلاقات الجديدة بين الأزواج الذين جلسوا معا: %1؛ وبين غيرهم: %2.
        Next activity\tالفقرة التالية
        Next step\tالخطوة الموالية
        Next:\tالتالي:
        Next: “%1” at %2.\tالتالي: «%1» في %2.
        Next: “%1”, planned at %2, but what is under way lasts until %3.\tالتالي: «%1»، موعده %2، لكن ما يجري الآن يستمر حتى %3.
        Next: “%1”, planned at %2: it can begin now.\tالتالي: «%1»، موعده %2: يمكن أن يبدأ الآن.
        No\tلا
        No action is in focus.\tلم يحدد أي إجراء.
        No action is like that. Esc lists them all.\tلا إجراء كهذا. \u{2066}Esc\u{2069} يعرضها كلها.
        No activity of this day has prompts for tables to answer.\tلا فقرة في هذا اليوم لها محاور تجيب عنها الطاولات.
        No activity of this day is at tables. Make groups first.\tلا فقرة في هذا اليوم بالطاولات. كون المجموعات أولا.
        No activity of this day is meant for that; the day has %1.\tلا فقرة في هذا اليوم مخصصة لذلك؛ في اليوم %1.
        No activity of this day names a grid.\tلا تذكر أي فقرة من هذا اليوم شبكة معايير.
        No activity of this day names a grid. Ctrl-P finds all grids.\tلا تذكر أي فقرة من هذا اليوم شبكة معايير. \u{2066}Ctrl-P\u{2069} يجد كل شبكات المعايير.
        No answer: %1\tلا جواب: %1
        No backup could be made: %1\tتعذر إنجاز نسخة احتياطية: %1
        No ballot counts so far.\tلا ورقة محتسبة إلى الآن.
        No ballot was keyed.\tلم يتم إدخال أي ورقة.
        No choice for %1 seat meets all quotas together.\tلا توجد مقاعد، فلا يمكن احترام الحصص.\tلا يوجد اختيار لمقعد واحد يحترم كل الحصص معا.\tلا يوجد اختيار لمقعدين يحترم كل الحصص معا.\tلا يوجد اختيار لشغل %1 مقاعد يحترم كل الحصص معا.\tلا يوجد اختيار لشغل %1 مقعدا يحترم كل الحصص معا.\tلا يوجد اختيار لشغل %1 مقعد يحترم كل الحصص معا.
        No class is given before %1 is rated.\tلا صنف قبل تقييم: %1.
        No class under %1 of the %2 weightings that people of the rooms gave either.\tلا صنف أيضا حسب %1 من %2 من توزيعات الأوزان التي أعطاها الحاضرون في القاعات.
        No code stands on papers of this day and of one before.\tلا يوجد رمز على أوراق هذا اليوم ويوم سابق معا.
        No codes were issued for this vote. Add --count.\tليس لهذا التصويت رموز. أضف \u{2066}--count\u{2069}.
        No column is called “%1”. Seen: %2.\tلا يوجد عمود باسم «%1». الموجود: %2.
        No column is called “Name”, or “First name” and “Last name”. Seen: %1.\tلا عمود باسم «الاسم الكامل»، أو «الاسم الشخصي» و«الاسم العائلي». الموجود: %1.
        No column says what was said: name one “Text” or “Comment”. Seen: %1.\tلا عمود يحمل ما قيل: سم عمودا «النص» أو «التعليق». الموجود: %1.
        No commitments have been written down.\tلم يدون أي التزام.
        No day comes after this one.\tلا يوم بعد هذا اليوم.
        No day comes after today, %1. Say which: --day.\tلا يوم بعد اليوم، %1. حدد أي يوم: \u{2066}--day\u{2069}.
        No day is chosen. Press d.\tلم يختر أي يوم. اضغط \u{2066}d\u{2069}.
        No day of the programme is dated today.\tلا يوم في البرنامج مؤرخ بتاريخ اليوم.
        No decision: the quorum of %1 present was not reached.\tلا قرار: لم يكتمل النصاب (%1 من الحاضرين).
        No decision: the quorum was not reached.\tلا قرار: لم يكتمل النصاب.
        No decision: there is no valid ballot.\tلا قرار: لا توجد ورقة صحيحة.
        No drawing meets all quotas with so many places.\tلا قرعة تحترم كل الحصص بهذا العدد من المقاعد.
        No electricity: go on with blank papers, %1, and key them afterwards.\tبدون كهرباء: المتابعة بأوراق فارغة، %1، وإدخالها لاحقا.
        No figure has been kept in any city.\tلم يثبت أي رقم في أي مدينة.
        No figure says where it comes from.\tلا رقم يذكر مصدره.
        No file was made.\tلم ينشأ أي ملف.
        No file was opened yet\tلم يفتح أي ملف بعد
        No firewall was found.\tلم يعثر على جدار حماية.
        No laptop has a name here. Give this one one: halqa laptop FILE name NAME\tليس لأي حاسوب اسم هنا. لتسمية هذا: \u{2066}halqa laptop FILE name NAME\u{2069}
        No line holds this.\tلا مساهمة تتضمن هذا.
        No line is marked. Space marks the line in focus.\tلا مساهمة مؤشر عليها. \u{2066}Space\u{2069} للتأشير على المساهمة المحددة.
        No line names “%1”. See the names: halqa line FILE unsettled.\tلا مساهمة تذكر «%1». لعرض الأسماء: \u{2066}halqa line FILE unsettled\u{2069}.
        No longer in the plan, though papers may name it: %1.\tلن يبقى في البرنامج، وقد يكون مذكورا في أوراق وزعت: %1.
        No mark stands after the number %1.\tلا علامة بعد الرقم %1.
        No measure has a sheet yet. Keep one with halqa grid rate.\tلا بطاقة لأي تدبير بعد. تثبت واحدة بالأمر \u{2066}halqa grid rate\u{2069}.
        No meetings are planned on this day: nobody is linked, or the script asks for no timetable.\tلا لقاءات مبرمجة في هذا اليوم: لا صلات بعد، أو السيناريو لا يطلب جدولا زمنيا.
        No name was given: name a file with --output PATH.\tلم يعط اسم: سم ملفا بـ\u{2066}--output PATH\u{2069}.
        No name. The code: two letters of your mother’s first name, two digits for the day you were born, two letters of the town where you were born, such as %1. Make the same one next time.\tبدون اسم. الرمز: حرفان من اسم الأم، ورقمان ليوم الميلاد، وحرفان من مدينة الميلاد، مثل %1. وفي المرة القادمة الرمز نفسه.
        No need and no offer is in focus.\tلا حاجة ولا عرض محدد.
        No needs have been written down.\tلم تدون أي حاجة.
        No offer fits a need without an answer.\tلا عرض يناسب حاجة بلا جواب.
        No offers have been written down.\tلم يدون أي عرض.
        No option beats each other one.\tلا خيار يغلب كل ما سواه.
        No option has more dots for it than against it.\tلا خيار تفوق النقط معه النقط ضده.
        No option has the majority that was needed.\tلم يحصل أي خيار على الأغلبية المطلوبة.
        No option reached the majority that was needed.\tلم يبلغ أي خيار الأغلبية المطلوبة.
        No organisation called “%1” is joined into another.\tلا توجد هيئة باسم «%1» مضمومة إلى أخرى.
        No organisation is called so. Esc lists all of them; n writes one down.\tلا هيئة بهذا الاسم. \u{2066}Esc\u{2069} يعرضها كلها؛ و\u{2066}n\u{2069} يضيف هيئة.
        No organisation is called “%1”. See them all: halqa organisation FILE list.\tلا توجد هيئة باسم «%1». لعرضها كلها: \u{2066}halqa organisation FILE list\u{2069}.
        No organisation is in focus.\tلم تحدد أي هيئة.
        No other line is like that.\tلا توجد مساهمة أخرى شبيهة بهذه.
        No other question is like that.\tلا سؤال آخر من هذا القبيل.
        No other question was merged into this one.\tلم يدمج أي سؤال آخر في هذا السؤال.
        No paper is keyed yet.\tلم تدخل أي ورقة بعد.
        No paper is missing.\tلا تنقص أي ورقة.
        No paper of the earlier day has the code %1.\tلا ورقة من اليوم الأسبق تحمل الرمز %1.
        No paper of the later day has the code %1.\tلا ورقة من اليوم اللاحق تحمل الرمز %1.
        No papers that people filled in themselves were kept on this day.\tلم تثبت في هذا اليوم أي ورقة ملأها الناس بأنفسهم.
        No papers with codes were issued for this poll. Esc, then i draws codes.\tلا أوراق برموز لهذا التصويت. \u{2066}Esc\u{2069} ثم \u{2066}i\u{2069} لإنشائها.
        No papers with themes were kept up to this day.\tلم تثبت أي ورقة ذات مواضيع إلى هذا اليوم.
        No poverty\tالقضاء على الفقر
        No question is listed here. Type one and press Enter.\tلا سؤال في هذه اللائحة. اكتب سؤالا ثم اضغط \u{2066}Enter\u{2069}.
        No question is on the floor.\tلا سؤال مطروح الآن.
        No question waits.\tلا سؤال ينتظر.
        No question was answered yet.\tلم يجب بعد عن أي سؤال.
        No question was put off.\tلم يؤجل أي سؤال.
        No questions are asked on this day.\tلا تطرح أسئلة في هذا اليوم.
        No reservation was noted.\tلم يدون أي تحفظ.
        No script was found. Give a path: halqa new FILE --script my.yaml.\tلم يعثر على أي سيناريو. أعط مسارا: \u{2066}halqa new FILE --script my.yaml\u{2069}.
        No server is known yet. Name it once: halqa sync %1 postgresql://ROLE@HOST/DATABASE\tلا يعرف أي خادم بعد. اذكره مرة واحدة: \u{2066}halqa sync %1 postgresql://ROLE@HOST/DATABASE\u{2069}
        No sheet of names is in yet.\tلم تسلم أي ورقة أسماء بعد.
        No slot was left for: %1\tلم يبق موعد لـ: %1
        No such day. Name a workshop and a day with --workshop and --day; there are: %1.\tلا يوجد هذا اليوم. حدد ورشة ويوما بـ\u{2066}--workshop\u{2069} و\u{2066}--day\u{2069}؛ الموجود: %1.
        No table writes on this day.\tلا تكتب أي طاولة في هذا اليوم.
        No tables are made yet, so nobody sits at one. Make them: halqa group FILE assign.\tلم توزع الطاولات بعد، فلا أحد يجلس إليها. وزعها: \u{2066}halqa group FILE assign\u{2069}.
        No two assessors differ on anything here.\tلا يوجد هنا خلاف بين مقيمين.
        No valid ballot came from %2: its votes are given to nobody.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.\tلم ترد أي ورقة صحيحة من %2: أصواتها لا تعطى لأحد.
        No vote has been closed yet.\tلم يغلق أي تصويت بعد.
        No vote is planned on this day. Press n to put a question to the room.\tلا تصويت مبرمجا في هذا اليوم. اضغط \u{2066}n\u{2069} لطرح سؤال على القاعة.
        No vote was counted.\tلم يتم عد أي صوت.
        No votes of %1 go on.\tلا أصوات للخيار %1 يعاد توزيعها.
        No winner.\tلا فائز.
        No winner: there is no valid ballot.\tلا فائز: لا توجد ورقة صحيحة.
        No.\tرقم
        Nobody answered: when to try again. After three tries a letter is next.\tلم يجب أحد: متى تعاد المحاولة. بعد ثلاث محاولات تكتب رسالة.
        Nobody asks it any more; on one that was withdrawn: it waits again.\tلم يعد أحد يسأله؛ وعلى سؤال مسحوب: ينتظر من جديد.
        Nobody at these tables is called so.\tلا أحد في هذه الطاولات بهذا الاسم.
        Nobody can have seen the majority for %1: %2 spoke otherwise, and %3 people are here.\tلا يمكن أن تكون الأغلبية قد شوهدت لصالح %1: صوت %2 خلاف ذلك، والحضور %3.
        Nobody can say whether it is carried. Yes: %1. No: %2.\tلا يمكن لأحد أن يقول هل تمت المصادقة. نعم: %1. لا: %2.
        Nobody can say whether it is carried: not every grade was counted.\tلا أحد يستطيع القول إن كانت المصادقة قد تمت: لم تحسب كل الدرجات.
        Nobody can say which option came first: not all of them were counted.\tلا يمكن لأحد أن يقول أي خيار جاء أولا: لم يتم عد كل الخيارات.
        Nobody can see how you voted: the ballot goes into an urn, without your code. It cannot be changed.\tلا أحد يستطيع أن يرى كيف صوتت: تدخل الورقة الصندوق دون رمزك. ولا يمكن تغييرها.
        Nobody can teach: nobody here offers anything yet. Write down who offers what first.\tلا أحد يمكنه التعليم: لا أحد هنا يعرض شيئا بعد. يجب أولا تدوين من يعرض ماذا.
        Nobody can teach: of %1 nobody is here. Check them in, or change their category.\tلا أحد يمكنه التعليم: لا أحد حاضر من %1. يجب تسجيل حضورهم أو تغيير فئتهم.
        Nobody counted this option, and nobody can say how many it has.\tلم يعد أحد هذا الخيار، ولا يعرف أحد عدد أصواته.
        Nobody counts this option: everybody saw that it has the majority.\tلا أحد يعد هذا الخيار: رأى الجميع أن له الأغلبية.
        Nobody has agreed to be listed: %1 said no, %2 were never asked. Ask them, and keep it: halqa people FILE edit NAME --consent yes.\tلم يوافق أحد على إدراج اسمه: رفض %1، ولم يسأل %2. يجب سؤالهم ثم تدوين الجواب: \u{2066}halqa people FILE edit NAME --consent yes\u{2069}.
        Nobody has asked anything on this day.\tلم يسأل أحد شيئا في هذا اليوم.
        Nobody has asked anything yet. Type what is asked.\tلم يسأل أحد شيئا بعد. اكتب ما يسأل.
        Nobody has been checked in, so there is nobody to seat. Check people in first.\tلم يسجل حضور أحد، فليس هناك من يجلس. سجل الحضور أولا.
        Nobody has come yet. Letters of thanks are made after the day.\tلم يحضر أحد بعد. رسائل الشكر تكتب بعد اليوم.
        Nobody has rated this.\tلم يقم أحد بتقييم هذا.
        Nobody has taken anything on yet.\tلم يلتزم أحد بشيء بعد.
        Nobody has taken anything on yet. Lines of the kind action stand here, from all days.\tلم يلتزم أحد بشيء بعد. تظهر هنا مساهمات من نوع إجراء، من كل الأيام.
        Nobody has this number here.\tلا أحد يحمل هذا الرقم هنا.
        Nobody in this file has the id %1. Give the name of the new person.\tلا أحد في هذا الملف له المعرف %1. أعط اسم الشخص الجديد.
        Nobody in this file has the id %1. Look with halqa people FILE find NAME.\tلا أحد في هذا الملف له المعرف %1. ابحث بـ\u{2066}halqa people FILE find NAME\u{2069}.
        Nobody in this file is called “%1”, no person and no organisation. Look with %2 or %3.\tلا أحد في هذا الملف باسم «%1»، لا شخص ولا هيئة. ابحث بواسطة %2 أو %3.
        Nobody in this file is called “%1”. Check the spelling, or add --walk-in to let a new person in.\tلا أحد في هذا الملف باسم «%1». تحقق من الكتابة، أو أضف \u{2066}--walk-in\u{2069} لتسجيل شخص جديد.
        Nobody in this file is called “%1”. Look with halqa people FILE find NAME.\tلا أحد في هذا الملف باسم «%1». ابحث بـ\u{2066}halqa people FILE find NAME\u{2069}.
        Nobody in this file is called “%1”. Nothing was written; check the spelling, or keep the name as it is with --confirm.\tلا أحد في هذا الملف يسمى «%1». لم يكتب شيء؛ تحقق من الإملاء أو احتفظ بالاسم كما هو مع \u{2066}--confirm\u{2069}.
        Nobody is called on this day.\tلا مكالمات في هذا اليوم.
        Nobody is called on this day. Choose a later day on which people are called.\tلا مكالمات في هذا اليوم. اختر يوما لاحقا يتم فيه الاتصال بالناس.
        Nobody is called so.\tلا أحد بهذا الاسم.
        Nobody is called so. A digit takes who stands here; Ctrl-N writes down somebody without invitation.\tلا أحد يحمل هذا الاسم. رقم يأخذ شخصا من هذه اللائحة؛ و\u{2066}Ctrl-N\u{2069} يسجل شخصا بلا دعوة.
        Nobody is called so. Ctrl-N writes down somebody without invitation.\tلا أحد بهذا الاسم. \u{2066}Ctrl-N\u{2069} يسجل شخصا بدون دعوة.
        Nobody is called so. Esc lists everybody; n writes somebody down.\tلا أحد بهذا الاسم. \u{2066}Esc\u{2069} يعرض الجميع؛ و\u{2066}n\u{2069} يضيف شخصا.
        Nobody is called “%1”.\tلا أحد يحمل اسم «%1».
        Nobody is found by this. Esc lists everybody.\tلا أحد بهذا البحث. \u{2066}Esc\u{2069} يعرض الجميع.
        Nobody is found.\tلا نتيجة.
        Nobody is found. Enter again, or Ctrl-N, writes down somebody without invitation.\tلا أحد بهذا الاسم. \u{2066}Enter\u{2069} مرة أخرى، أو \u{2066}Ctrl-N\u{2069}، لتسجيل شخص بلا دعوة.
        Nobody is here yet. Check people in first (F3); then a seats them.\tلم يحضر أحد بعد. سجل الحضور أولا (\u{2066}F3\u{2069})؛ ثم \u{2066}a\u{2069} يوزعهم.
        Nobody is here yet. Type two letters of a name.\tلم يحضر أحد بعد. اكتب حرفين من اسم.
        Nobody is in focus any more.\tلا أحد محدد الآن.
        Nobody is in focus.\tلم يحدد أي شخص.
        Nobody is in focus. Type a name first.\tلا أحد محدد. اكتب اسما أولا.
        Nobody is invited to a day in a room that is ahead. Import the people first, or choose a day that has not passed.\tلا أحد مدعو إلى يوم حضوري قادم. استورد الأشخاص أولا، أو اختر يوما لم يمض.
        Nobody is invited to this workshop, and nobody came.\tلا مدعو إلى هذه الورشة، ولم يحضر أحد.
        Nobody is invited yet. Import the people, or make blank badges to write on.\tلا مدعو بعد. استورد الأشخاص، أو أنشئ شارات فارغة للكتابة عليها.
        Nobody is invited yet. The directory (F8) reads a list with r.\tلا أحد مدعو بعد. في الدليل (F8) يقرأ الحرف r لائحة.
        Nobody is joined on a likeness: codes that differ by one slip of the pen are offered, and count once you accept them with --accept BEFORE=AFTER. Those that may as soon be two people's are named beside them, and are joined in the same way by whoever has both papers in hand. Codes that stand on one day alone are listed. Of fewer than five who answered both times nothing is said, nor where what one to four others said could be computed from it and from what each day says.\tلا يجمع أحد بمجرد الشبه: الرموز التي تختلف بزلة قلم واحدة تقترح، وتحسب بعد قبولها بـ\u{2066}--accept BEFORE=AFTER\u{2069}. وما قد يكون لشخصين يذكر بجانبها، ويجمعه بالطريقة نفسها من بيده الورقتان. وتسرد الرموز الموجودة في يوم واحد فقط. وإذا كان من أجابوا في المرتين أقل من خمسة فلا يقال عنهم شيء، ولا حيث يمكن أن يحسب من ذلك ومما يقوله كل يوم ما قاله شخص واحد إلى أربعة آخرين.
        Nobody is left to propose.\tلم يبق من يقترح.
        Nobody is linked yet. See: halqa link FILE propose.\tلا صلات بعد. انظر: \u{2066}halqa link FILE propose\u{2069}.
        Nobody is named.\tلا يذكر اسم أحد.
        Nobody is paired in this activity: its kind is not pairing.\tلا تتكون ثنائيات في هذه الفقرة: نوعها ليس \u{2066}pairing\u{2069}.
        Nobody is paired on this day yet. Propose pairs first.\tلا ثنائيات في هذا اليوم بعد. يجب اقتراح ثنائيات أولا.
        Nobody is paired on this day.\tلا ثنائيات في هذا اليوم.
        Nobody is paired with whoever is in focus.\tليس للشخص المحدد ثنائي.
        Nobody is paired yet.\tلا ثنائيات بعد.
        Nobody is to be called.\tلا أحد للاتصال به.
        Nobody is written down yet. Press r to read a list of people, or n for somebody new.\tلا أحد مسجل بعد. \u{2066}r\u{2069} لقراءة لائحة أشخاص، و\u{2066}n\u{2069} لتسجيل شخص جديد.
        Nobody may ever know who voted how: ballots with codes go into the urn.\tلا يعرف أحد أبدا كيف صوت أي شخص: أوراق برموز توضع في الصندوق.
        Nobody of the directory has taken anything on. Say who: halqa line FILE edit … --owner NAME.\tلا أحد من الدليل التزم بشيء. حدد من: \u{2066}halqa line FILE edit … --owner NAME\u{2069}.
        Nobody seems to be written down twice.\tلا يبدو أن أحدا تم تسجيله مرتين.
        Nobody sits at a table of %1 yet.\tلم يجلس أحد بعد إلى طاولات %1.
        Nobody sits yet. Press a to seat everybody.\tلم يجلس أحد بعد. اضغط \u{2066}a\u{2069} لتوزيع الجميع.
        Nobody wants to learn: nobody here needs anything yet. Write down who needs what first.\tلا أحد يريد التعلم: لا أحد هنا له حاجة بعد. يجب أولا تدوين من يحتاج إلى ماذا.
        Nobody wants to learn: of %1 nobody is here. Check them in, or change their category.\tلا أحد يريد التعلم: لا أحد حاضر من %1. يجب تسجيل حضورهم أو تغيير فئتهم.
        Nobody was asked in writing: the file holds no survey of this day.\tلم يسأل أحد كتابة: ليس في الملف استبيان عن هذا اليوم.
        Nobody was reached yet. Type two letters of a name.\tلم يتم الوصول إلى أحد بعد. اكتب حرفين من اسم.
        Nobody who is here is in focus. Type a name first.\tلا أحد من الحاضرين محدد. اكتب اسما أولا.
        Nobody who is invited is called so. %1 may be meant: a digit or the arrows take them in uninvited.\tلا يحمل هذا الاسم أي مدعو. لعل المقصود %1: رقم أو سهم يسجل الحضور بدون دعوة.
        Nobody who learns is in focus.\tلم يتم تحديد أي متعلم.
        Nobody who may be drawn is “%1”.\tلا أحد ممن يمكن أن تقع عليهم القرعة هو «%1».
        Nobody’s row says where they come from. Press n for an organisation.\tلم تذكر هيئة أي شخص. اضغط \u{2066}n\u{2069} لإضافة هيئة.
        None has Arabic letters: papers would show boxes\tلا خط فيه حروف عربية: ستظهر مربعات في الوثائق
        None has been adopted yet.\tلم تعتمد أي توصية بعد.
        None of the first lines is a heading, such as “Name;Organisation;City;E-mail”. Where it is in other words, say its line: --header-row 1; where there is none, --header-row 0. Seen: %1.\tليس أي من السطور الأولى سطر عناوين، مثل «\u{2066}Name;Organisation;City;E-mail\u{2069}». إن كان بكلمات أخرى فاذكر سطره: \u{2066}--header-row 1\u{2069}؛ وإن لم يكن هناك سطر عناوين فاكتب \u{2066}--header-row 0\u{2069}. الموجود: %1.
        None of them is taken.\tلا يؤخذ أي منها.
        Norwegian\tالنرويجية
        Not at one table, though they belong together: %1\tفي طاولات مختلفة بدل طاولة واحدة: %1
        Not carried, for %1 person blocks it.\tلم تتم المصادقة.\tلم تتم المصادقة، لأن شخصا واحدا يعترض اعتراضا مانعا.\tلم تتم المصادقة، لأن شخصين يعترضان اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 أشخاص يعترضون اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 شخصا يعترضون اعتراضا مانعا.\tلم تتم المصادقة، لأن %1 شخص يعترضون اعتراضا مانعا.
        Not carried, for %1 person blocks it: %2.\tلم تتم المصادقة: %2.\tلم تتم المصادقة، لأن شخصا واحدا يعترض اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن شخصين يعترضان اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 أشخاص يعترضون اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 شخصا يعترضون اعتراضا مانعا: %2.\tلم تتم المصادقة، لأن %1 شخص يعترضون اعتراضا مانعا: %2.
        Not carried, with %1 yes to %2 no.\tلم تتم المصادقة: %1 نعم مقابل %2 لا.
        Not carried: %1 yes, %2 no.\tلم تتم المصادقة: %1 نعم، %2 لا.
        Not carried: %1.\tلم تتم المصادقة: %1.
        Not carried: everybody saw that most are not for it, and nobody counted them all.\tلم تتم المصادقة: رأى الجميع أن الأغلبية ليست مؤيدة، ولم يعدهم أحد كلهم.
        Not carried: everybody saw that no has the majority, and nobody counted it. Yes: %1.\tلم تتم المصادقة: رأى الجميع أن «لا» لها الأغلبية، ولم يعدها أحد. نعم: %1.
        Not everything is counted yet.\tلم يكتمل العد بعد.
        Not everything was counted, so that nobody knows which two come first.\tلم يحسب كل شيء، فلا أحد يعرف الخيارين الأولين.
        Not held anywhere yet: %1.\tلم تعقد بعد في أي مدينة: %1.
        Not here yet: %1\tلم يحضروا بعد: %1
        Not here: %1\tغير حاضرين: %1
        Not kept in any city: %1.\tلم يثبت في أي مدينة: %1.
        Not known\tغير محدد
        Not reached yet: %1\tلم يتم الوصول إليهم بعد: %1
        Not saved:\tلم ينقذ:
        Not sent yet: the laptop does not answer. It is tried again.\tلم يرسل بعد: الحاسوب لا يجيب. تعاد المحاولة.
        Not this person: an id or a name; several times.\tما عدا هذا الشخص: معرف أو اسم؛ يمكن التكرار.
        Not used: %1\tغير مستعمل: %1
        Not written down: %1.\tلم يدون: %1.
        Note what somebody says who has reservations about the proposal; it stands on the paper.\tتدوين ما يقوله من له تحفظ على المقترح؛ ويظهر في الوثيقة.
        Note what somebody says who has reservations, or take a note back.\tتدوين ما يقوله من له تحفظات، أو سحب تحفظ مدون.
        Noted at table %1: %2\tتم التدوين عند الطاولة %1: %2
        Noted: %1\tتم التدوين: %1
        Nothing after it can be read in the file any more.\tلم يعد يقرأ في الملف شيء بعدها.
        Nothing can be bought.\tلا يمكن تمويل أي مشروع.
        Nothing can listen on %1, port %2. Choose another one: --port 8090.\tلا يمكن الاستماع على %1، المنفذ %2. اختر منفذا آخر: \u{2066}--port 8090\u{2069}.
        Nothing changes on the screen by that. %1\tلا يتغير شيء على الشاشة. %1
        Nothing has become yet of anything that %1 or their tables said.\tلم ينتج بعد شيء مما قاله %1 أو قالته طاولاته.
        Nothing has become yet of anything that people or their tables said.\tلم يتم بعد شيء مما قاله الأشخاص أو طاولاتهم.
        Nothing has been held here yet.\tلم ينعقد شيء هنا بعد.
        Nothing has been held on this yet.\tلم ينعقد شيء في هذا الموضوع بعد.
        Nothing has been rated by a grid with classes.\tلم يقيم شيء بشبكة معايير ذات أصناف.
        Nothing has changed since the last copy in %1\tلم يتغير شيء منذ آخر نسخة في %1
        Nothing here is called so.\tلا شيء بهذا الاسم.
        Nothing in this file can be taken back.\tلا شيء في هذا الملف يمكن التراجع عنه.
        Nothing in this file has the id %1: it may have been removed.\tلا شيء في هذا الملف له المعرف %1: ربما حذف.
        Nothing in this file names “%1”. Nothing was erased.\tلا شيء في هذا الملف يسمي «%1». لم يمح شيء.
        Nothing is counted (%1) for %2.\tلم يتم العد (%1): %2.
        Nothing is counted yet.\tلم يتم عد أي شيء بعد.
        Nothing is left that was said differently.\tلم يبق شيء قيل بشكل مختلف.
        Nothing is linked with it yet.\tلا صلة به بعد.
        Nothing is linked yet. Enter on a need shows what fits it.\tلا صلات بعد. \u{2066}Enter\u{2069} على حاجة يعرض ما يناسبها.
        Nothing is marked yet. Who wants to hand in a blank ballot says so below.\tلم توضع أي علامة بعد. لتسليم ورقة بيضاء، أشر إلى ذلك أسفله.
        Nothing is matched on this day.\tلا لقاء بين حاجات وعروض في هذا اليوم.
        Nothing is missing, as far as anything in the file tells.\tلا ينقص شيء، بقدر ما يدل عليه الملف.
        Nothing is on the floor. %1 brings the next question.\tلا سؤال مطروح. %1 يأتي بالسؤال التالي.
        Nothing is said in this row.\tلا شيء يقال في هذا السطر.
        Nothing is said yet: write before the mark.\tلم يقل شيء بعد: اكتب قبل العلامة.
        Nothing is written down in this activity.\tلا تدون مساهمات في هذه الفقرة.
        Nothing is written yet.\tلم يكتب شيء بعد.
        Nothing is written yet. Type what the table says.\tلم يكتب شيء بعد. اكتب ما تقوله الطاولة.
        Nothing is written: people sit when their tables are assigned. On later days those are awaited who are here now. Rules of the script (mixing:) are kept first; where one cannot be, it is said at which table.\tلا يكتب شيء: يجلس الناس عند توزيع طاولاتهم (\u{2066}assign\u{2069}). وبالنسبة للأيام التالية يحتسب من هم حاضرون الآن. الأولوية لقواعد السيناريو (\u{2066}mixing:\u{2069})؛ وإن تعذر احترام قاعدة ذكرت الطاولة.
        Nothing of this day is in the file yet. The day in hand is made in the evening.\tلا شيء من هذا اليوم في الملف بعد. يكون إعداد «اليوم في ورقة» في المساء.
        Nothing open that they took on.\tلا التزام مفتوح.
        Nothing sets it by the network: compare it with a telephone\tلا يضبطها شيء عبر الشبكة: تقارن بهاتف
        Nothing that the file knows of is missing.\tلا ينقص شيء مما يعرفه الملف.
        Nothing waits. Type a question and press Enter.\tلا شيء ينتظر. اكتب سؤالا ثم اضغط \u{2066}Enter\u{2069}.
        Nothing was counted.\tلم يتم عد أي شيء.
        Nothing was done. It was asked: %1\tلم يتم أي شيء. كان السؤال: %1
        Nothing was erased.\tلم يمح شيء.
        Nothing was erased: look at it with --dry-run, then repeat it with --yes. What is erased is gone.\tلم يمح شيء: انظر بـ\u{2066}--dry-run\u{2069} ثم أعد الأمر مع \u{2066}--yes\u{2069}. ما يمحى لا يعود.
        Nothing was erased: nobody answered.\tلم يمح شيء: لم يجب أحد.
        Nothing was imported, only tried: %1\tلم يستورد شيء، كانت تجربة: %1
        Nothing was linked on this day yet.\tلم تنشأ أي صلة في هذا اليوم بعد.
        Nothing was opened on this laptop yet. What first?\tلم يفتح شيء بعد على هذا الحاسوب. بماذا نبدأ؟
        Nothing was printed: %1 cannot be written (%2). Make room there, or set TMPDIR.\tلم يطبع شيء: تتعذر كتابة %1 (%2). أفرغ مكانا هناك، أو عين \u{2066}TMPDIR\u{2069}.
        Nothing was printed: lp refused it and did not say why. Look at the printer, then try again.\tلم يطبع شيء: رفض \u{2066}lp\u{2069} ولم يذكر السبب. تحقق من الطابعة، ثم حاول من جديد.
        Nothing was printed: lp said “%1”. Look at the printer, then try again.\tلم يطبع شيء: قال \u{2066}lp\u{2069} «%1». تحقق من الطابعة، ثم حاول من جديد.
        Nothing was said differently.\tلم يقل شيء بشكل مختلف.
        Nothing was taken back that could be brought back.\tلم يقع تراجع عن شيء يمكن إعادته.
        Nothing was taken back.\tلم يقع أي تراجع.
        Nothing was written down.\tلم يدون أي شيء.
        Nothing was written since %1. Is the clock right?\tلم يدون شيء منذ %1. هل الساعة مضبوطة؟
        Nothing was written: do it once all have met, or add --confirm.\tلم يكتب شيء: يستحسن القيام بذلك بعد انتهاء كل اللقاءات، أو إضافة --confirm.
        Nothing was written: do it once all have met.\tلم يكتب شيء: يستحسن القيام بذلك بعد انتهاء كل اللقاءات.
        Nothing was written: the text is empty.\tلم يكتب شيء: النص فارغ.
        Nothing was written; to keep the text as it is, add %1.\tلم يكتب شيء؛ لتثبيت النص كما هو أضف %1.
        Nothing would be left on the paper: choose one part at least.\tلن يبقى شيء في الوثيقة: اختر جزءا واحدا على الأقل.
        Now\tالآن
        Number\tالرقم
        Number of these\tعددها
        Number, or by when\tالرقم، أو الأجل
        Numbers and single ballots for one source:\tأعداد وأوراق فردية لمصدر واحد:
        Numbers were counted here. Take them back before you key single ballots, or choose another source.\tتم هنا عد أعداد. اسحبها قبل إدخال الأوراق واحدة واحدة، أو اختر مصدرا آخر.
        OK\tمقبول
        OPEN\tمفتوح
        OPTIONS:\tالخيارات:
        OVERVIEW:\tنظرة عامة:
        Of\tمن أصل
        Of %1 line it is not kept who said it, as the list asks.\tلا شيء بدون قائل.\tلم يدون قائل مساهمة واحدة كما تطلب اللائحة.\tلم يدون قائل مساهمتين كما تطلب اللائحة.\tلم يدون قائل %1 مساهمات كما تطلب اللائحة.\tلم يدون قائل %1 مساهمة كما تطلب اللائحة.\tلم يدون قائل %1 مساهمة كما تطلب اللائحة.
        Of a person: v reached, n no answer and when again, w wrong number, r does not want to. Of what they took on: v done, o under way, x dropped. Then what was said.\tللشخص: \u{2066}v\u{2069} تم الوصول إليه، \u{2066}n\u{2069} لا جواب ومتى يعاد الاتصال، \u{2066}w\u{2069} رقم خاطئ، \u{2066}r\u{2069} لا يرغب. لما التزم به: \u{2066}v\u{2069} منجز، \u{2066}o\u{2069} قيد الإنجاز، \u{2066}x\u{2069} ملغى. ثم ما قيل.
        Of a prompt: the few words on its tab.\tمن محور: الكلمات القليلة في عنوان تبويبه.
        Of a walk-in; otherwise tells people of one name apart.\tلمن جاء بدون دعوة؛ وإلا للتمييز بين أصحاب الاسم نفسه.
        Of an activity: the word to the facilitator.\tمن فقرة: الكلمة للميسر.
        Of everything that was rated, a line each, where nothing is named. By the points, the weights and the floors of the grid. No class is given while a criterion that some class asks for is not rated, while two assessors differ or one of them has changed a mark after they had agreed, or while the vote that gives the weights is open. While a workshop has yet to vote the class is provisional. It is given by the edition of the grid by which it was rated; --edition names another one. Its seal is made of what is rated, of every mark, weight and criterion: --seal says whether a printed one is still that of the file, and which answer is another one now; --covers lists all that it is made of.\tكل ما قيم، سطر لكل واحد، حين لا يسمى شيء. حسب النقط والأوزان والحدود الدنيا للشبكة. لا يمنح صنف ما دام معيار يطلبه صنف ما غير مقيم، أو ما دام مقيمان مختلفين أو غير أحدهما تنقيطا بعد اتفاقهما، أو ما دام التصويت الذي يعطي الأوزان مفتوحا. وما دامت ورشة لم تصوت بعد فالصنف مؤقت. ويمنح حسب إصدار الشبكة الذي جرى به التقييم؛ و\u{2066}--edition\u{2069} تسمي غيره. وختمه مصنوع مما قيم ومن كل تنقيط ووزن ومعيار: \u{2066}--seal\u{2069} تقول هل ما زال ختم مطبوع هو ختم الملف، وأي جواب صار غيره؛ و\u{2066}--covers\u{2069} تسرد كل ما صنع منه.
        Of fewer than 5 papers nothing is told.\tلا يقال شيء عن أقل من 5 أوراق.
        Of invited\tمن المدعوين
        Of no axis\tخارج المحاور
        Of people nothing is said that fewer than five of them answered, criterion by criterion. By category where papers say one: what fewer than five say is left out, and as much else as would give it away. Their papers are not listed one by one, but for whoever keys them and corrects them (--papers). What two assessors say is not shown before both have said it.\tلا يقال عن الأشخاص ما أجاب عنه أقل من خمسة منهم، معيارا معيارا. وحسب الفئة حيث تذكرها الأوراق: ما يقوله أقل من خمسة يترك، ومعه كل ما قد يكشفه. ولا تسرد أوراقهم واحدة واحدة إلا لمن يدخلها ويصححها (\u{2066}--papers\u{2069}). وما يقوله مقيمان لا يظهر قبل أن يقوله كلاهما.
        Of the telephone “%1” a spreadsheet kept a few digits alone. It was left out.\tلم يحتفظ برنامج الجداول من رقم الهاتف «%1» إلا ببعض الأرقام. تم تركه جانبا.
        Of this day\tمن هذا اليوم
        Of “%1” at least %2 shall be drawn, but only %3 may be.\tمن «%1» يجب أن تقع القرعة على %2 على الأقل، ولا يوجد سوى %3.
        Of “%1” papers were kept by which more is better, or less; it would be the other way round. Give the new criterion another id.\tتم تثبيت أوراق عن «%1» باتجاه معين (الأكثر أفضل أو الأقل أفضل)، وسيصير الاتجاه معكوسا. أعط المعيار الجديد معرفا آخر.
        Offer\tالعرض
        Offers\tالعروض
        Offers:\tالعروض:
        On %1, %2: %3\tيوم %1، %2: %3
        On %2, %1 person came together again in %4 for %3 (%5); the theme was %6.\tفي %2 لم يجتمع أحد من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.\tفي %2 حضر شخص واحد من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.\tفي %2 اجتمع شخصان من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.\tفي %2 اجتمع %1 أشخاص من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.\tفي %2 اجتمع %1 شخصا من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.\tفي %2 اجتمع %1 شخص من جديد في %4 ضمن %3 (%5)؛ وكان الموضوع %6.
        On %2, %1 person came together in %3 for %4; the theme was %5.\tيوم %2 لم يجتمع أحد في %3 ضمن %4؛ وكان الموضوع %5.\tيوم %2 حضر شخص واحد في %3 ضمن %4؛ وكان الموضوع %5.\tيوم %2 اجتمع شخصان في %3 ضمن %4؛ وكان الموضوع %5.\tيوم %2 اجتمع %1 أشخاص في %3 ضمن %4؛ وكان الموضوع %5.\tيوم %2 اجتمع %1 شخصا في %3 ضمن %4؛ وكان الموضوع %5.\tيوم %2 اجتمع %1 شخص في %3 ضمن %4؛ وكان الموضوع %5.
        On %2, %1 person came together in %3 for day %4 of %5 of %6; the theme was %7.\tيوم %2 لم يجتمع أحد في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 حضر شخص واحد في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع شخصان في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 أشخاص في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 شخصا في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.\tيوم %2 اجتمع %1 شخص في %3 في اليوم %4 من %5 من %6؛ وكان الموضوع %7.
        On a ballot’s line: two at one rank, a rank left empty, a paper that nobody can read.\tفي سطر الورقة: خياران في رتبة واحدة، رتبة فارغة، ورقة غير مقروءة.
        On another date, though papers may name this one: %1.\tفي تاريخ آخر، وقد يكون التاريخ الحالي مذكورا في أوراق وزعت: %1.
        On paper\tعلى الورق
        On paper, with the whole list: %1\tعلى الورق، مع اللائحة كاملة: %1
        On several days\tحضروا أكثر من يوم
        On the floor\tمطروح الآن
        On the laptop’s own hotspot nothing is to be set. On somebody’s router, “client isolation” or “guest network” has to be off.\tمع نقطة اتصال الحاسوب لا حاجة إلى أي ضبط. على موجه آخر يجب إيقاف «عزل الأجهزة» أو «شبكة الضيوف».
        On the list\tفي اللائحة
        On the options of a theme at most: %1.\tأقصى ما يوضع من النقط على خيارات كل موضوع: %1.
        On the wall\tعلى الجدار
        On this day no questions are collected by telephone. Raise your hand, or ask at a table.\tفي هذا اليوم لا تجمع الأسئلة بالهاتف. ارفع يدك، أو اسأل عند طاولة.
        On this day nobody sits at tables.\tلا أحد يجلس إلى طاولة في هذا اليوم.
        On this day nothing is written down at tables.\tفي هذا اليوم لا يكتب شيء عند الطاولات.
        On this day people are called or written to: who was reached did not come, and does not leave.\tفي هذا اليوم يتم الاتصال بالناس أو مراسلتهم: من تم الوصول إليه لم يحضر، ولا يغادر.
        On this day people come into a room. Calls belong to a day on which people are called or written to.\tفي هذا اليوم يحضر الناس إلى القاعة. المكالمات تخص يوما يتم فيه الاتصال بالناس أو مراسلتهم.
        On which line does the heading stand?\tفي أي سطر توجد عناوين الأعمدة؟
        One ballot counted as up to %1.\tقد تحسب الورقة الواحدة إلى غاية %1.
        One console is on one file. Leave with %1, then type %2; %3 alone asks which, of those opened last.\tكل واجهة لملف واحد. غادر بالمفتاح %1 ثم اكتب %2؛ و%3 وحدها تسأل أي ملف من آخر ما فتح.
        One decision\tقرار واحد
        One letter more.\tحرف آخر.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds.\tقام أحد الاثنين بتغيير تنقيط بعد اتفاقهما: ما اتفقا عليه لم يعد صالحا.
        One of the two has changed a mark since they agreed: what they had agreed on no longer holds. They differ on %1. Settle it again.\tقام أحد الاثنين بتغيير تنقيط بعد اتفاقهما: ما اتفقا عليه لم يعد صالحا. يختلفان في %1. تجب تسويته من جديد.
        One of these: %1.\tواحد من: %1.
        One person counts in this poll.\tلا أحد يعد في هذا التصويت.\tشخص واحد يعد في هذا التصويت.\tشخصان يعدان في هذا التصويت.\t%1 أشخاص يعدون في هذا التصويت.\t%1 شخصا يعدون في هذا التصويت.\t%1 شخص يعدون في هذا التصويت.
        One voice at the lowest grade was enough to block it.\tكان صوت واحد في أدنى درجة كافيا للمنع.
        One vote each\tصوت واحد لكل مشارك
        One vote each, with the same question, quorum and counters. Options that are equal for the second place all go on, and it is said; --without leaves one of them out, when a lot or the room has decided so.\tصوت واحد لكل شخص، بالسؤال والنصاب والفاحصين أنفسهم. الخيارات المتعادلة في الرتبة الثانية تنتقل كلها ويذكر ذلك؛ و\u{2066}--without\u{2069} يستبعد واحدا منها حين تقرر القرعة أو القاعة ذلك.
        One vote each.\tصوت واحد لكل مشارك.
        One winner\tفائز واحد
        Only %1 person may be drawn.\tلا أحد يمكن أن تقع عليه القرعة.\tشخص واحد فقط يمكن أن تقع عليه القرعة.\tشخصان فقط يمكن أن تقع عليهما القرعة.\t%1 أشخاص فقط يمكن أن تقع عليهم القرعة.\t%1 شخصا فقط يمكن أن تقع عليهم القرعة.\t%1 شخص فقط يمكن أن تقع عليهم القرعة.
        Only a facilitator can do that. Ask for the first laptop.\tهذا من مهام الميسر وحده. اطلبه من الحاسوب الأول.
        Only after: %1\tبعد فقط: %1
        Only an activity that has ended can go on.\tلا تستأنف إلا فقرة انتهت.
        Only before: %1\tقبل فقط: %1
        Only in the list: the arrow up leads there from the field.\tفي اللائحة فقط: السهم إلى أعلى يقود إليها من الخانة.
        Only in this workshop, by the script's id.\tفي هذه الورشة فقط، بمعرفها في السيناريو.
        Only lines of this kind.\tالمساهمات من هذا النوع فقط.
        Only lines with this tag.\tفقط المساهمات التي تحمل هذا الوسم.
        Only links of this form.\tالصلات من هذا الشكل فقط.
        Only links of this line, person or organisation.\tصلات هذه المساهمة أو الشخص أو الهيئة فقط.
        Only links that have come so far: proposed, agreed or ended.\tالصلات التي بلغت هذه المرحلة فقط: \u{2066}proposed\u{2069} (مقترحة) أو \u{2066}agreed\u{2069} (متفق عليها) أو \u{2066}ended\u{2069} (منتهية).
        Only of this activity.\tمن هذه الفقرة فقط.
        Only of this day, by its number or the script's id (otherwise of all days of the workshop).\tعن هذا اليوم فقط، برقمه أو بمعرفه في السيناريو (وإلا فعن كل أيام الورشة).
        Only of this table.\tمن هذه الطاولة فقط.
        Only one says so\tيقولها واحد فقط
        Only questions that wait have an order.\tالترتيب للأسئلة المنتظرة وحدها.
        Only seat those who have no table yet; nobody who sits moves.\tتوزيع من لا طاولة لهم فقط؛ ولا يتحرك من جلس.
        Only the last so many entries.\tآخر القيود فقط، بهذا العدد.
        Only the people of this workshop, by the script's id.\tأشخاص هذه الورشة فقط، بمعرفها في السيناريو.
        Only this category.\tهذه الفئة فقط.
        Only this workshop, by the script's id.\tهذه الورشة فقط، بمعرفها في السيناريو.
        Only those are named who agreed to be listed.\tلا يذكر إلا من وافق على إدراج اسمه.
        Only those invited to this workshop.\tالمدعوون إلى هذه الورشة فقط.
        Only to this person: an id, or a name.\tإلى هذا الشخص فقط: معرف أو اسم.
        Only under this prompt.\tتحت هذا المحور فقط.
        Only what is open and past its date.\tما فات أجله ولم ينجز فقط.
        Only what is open, done or dropped.\tما هو للإنجاز أو منجز أو ملغى فقط.
        Only what is open, later, answered or withdrawn.\tالمفتوح أو المؤجل أو ما أجيب عنه أو المسحوب فقط.
        Only what this person or organisation says, by a part of the name.\tفقط ما يقوله هذا الشخص أو هذه الهيئة، بجزء من الاسم.
        Only what this person or organisation took on, by a part of the name.\tما التزم به هذا الشخص أو هذه الهيئة فقط، بجزء من الاسم.
        Only what was parked.\tالمؤجل فقط.
        Only where nothing is linked yet. In a pairing everybody is placed first, evenly, then as well as possible; who is left out, and who would fit each other better, is said. The same file gives the same proposals. They are written down as proposed, each with its reason; with --dry-run they are only said.\tفقط حيث لا صلة بعد. في الثنائيات يوضع الجميع أولا بالتساوي ثم على أنسب وجه؛ ويقال من بقي وحده ومن هما أنسب لبعضهما. الملف نفسه يعطي الاقتراحات نفسها. تدون مقترحة، كل منها مع سببه؛ ومع \u{2066}--dry-run\u{2069} تقال فقط.
        Open %1\tفتح %1
        Open a closed poll again, because something was forgotten. The journal keeps both.\tإعادة فتح تصويت مغلق بسبب شيء منسي. السجل يحتفظ بالاثنين.
        Open a closed vote again: a count was forgotten.\tإعادة فتح تصويت مغلق: تم نسيان عد.
        Open a vote: from here on its rules and options stand.\tفتح تصويت: منذ ذلك تثبت قواعده وخياراته.
        Open from the days before\tللإنجاز، من الأيام السابقة
        Open questions\tأسئلة مفتوحة
        Open the console on a file (the last one when none is named).\tفتح الواجهة على ملف (الأخير إن لم يذكر أي ملف).
        Open the poll. From then on its rules and options stand.\tفتح التصويت. منذ ذلك الحين تثبت قواعده وخياراته.
        Opened last:\tآخر ما فتح:
        Opened on both sides by different rules:\tفتح من الطرفين بقواعد مختلفة:
        Option\tالخيار
        Option %1 belongs to none of the themes, or to several; there are %2. Give each option the tag of one of them.\tالخيار %1 لا ينتمي إلى أي موضوع، أو ينتمي إلى عدة مواضيع؛ والمواضيع هي %2. يجب إعطاء كل خيار وسم موضوع واحد.
        Option %1 is not among those that are equal for the last place.\tالخيار %1 ليس من المتعادلة في الرتبة الأخيرة.
        Option, by round\tالخيار حسب الأدوار
        Options\tالخيارات
        Options that carry a tag, for the rules at-least and themes; options with a comma in quotation marks.\tالخيارات التي تحمل وسما، لقاعدتي \u{2066}at-least\u{2069} و\u{2066}themes\u{2069}؛ وما فيه فاصلة يوضع بين علامتي اقتباس.
        Options that win; for methods with several winners.\tعدد الخيارات الفائزة؛ للطرق ذات عدة فائزين.
        Or so long after\tأو بعد مدة
        Organisation\tالهيئة
        Organisations\tالهيئات
        Organisations invited\tالهيئات المدعوة
        Organisations take the places, not people.\tالمقاعد للهيئات لا للأشخاص.
        Organisations that came\tالهيئات الحاضرة
        Organisations, by name\tالهيئات حسب الاسم
        Organisations, city by city\tالهيئات حسب المدن
        Organisations: who they are, what they are called, which of them are one.\tالهيئات: من هي، وما أسماؤها، وأيها هيئة واحدة.
        Other categories together\tبقية الفئات مجتمعة
        Other laptops' files or parcels.\tملفات حواسيب أخرى أو طرودها.
        Other places together\tبقية الأماكن مجتمعة
        Other sheets were not read: %1.\tلم تقرأ أوراق أخرى: %1.
        Other things were done since: %1 takes them back one after the other, or write it again with %2.\tأنجزت أمور أخرى منذ ذلك: %1 يتراجع عنها واحدا بعد الآخر، أو اكتبها من جديد بواسطة %2.
        Others can read a code in a command line. Leave it out: it is asked for, or read as CODE LINE.\tيمكن لغيرك قراءة رمز في سطر الأوامر. لا تذكره: يطلب منك، أو يقرأ بصيغة \u{2066}CODE LINE\u{2069}.
        Out of\tمن بين
        Out of whom: here (those in the room), invited, or directory.\tمن بين من: \u{2066}here\u{2069} (الحاضرون) أو \u{2066}invited\u{2069} (المدعوون) أو \u{2066}directory\u{2069} (الدليل).
        Outcome\tالنتيجة
        Owner\tالمسؤول
        PDF\t\u{2066}PDF\u{2069}
        PDF can be made\tيمكن إنشاء PDF
        PDF cannot be made: Pango is missing\tلا يمكن إنشاء PDF: تنقص Pango
        PDF on A3\t\u{2066}PDF\u{2069} على ورق \u{2066}A3\u{2069}
        PDFs in a folder\tملفات PDF في مجلد
        PERSON is an id, or a name in any spelling. A whole roster comes in with halqa import.\t\u{2066}PERSON\u{2069} معرف، أو اسم بأي كتابة. لائحة كاملة تدخل بـ\u{2066}halqa import\u{2069}.
        PLACE is a day, an activity, a prompt or a poll: energy, energy/barriers, energy/barriers/fuel, days by number too; or city, category/firm, programme. Without --workshop it is reworded in every workshop that has it. A question that has been answered and a poll that is open keep their words.\t\u{2066}PLACE\u{2069} يوم أو فقرة أو محور أو تصويت: \u{2066}energy\u{2069}، \u{2066}energy/barriers\u{2069}، \u{2066}energy/barriers/fuel\u{2069}، والأيام برقمها أيضا؛ أو \u{2066}city\u{2069}، \u{2066}category/firm\u{2069}، \u{2066}programme\u{2069}. بدون \u{2066}--workshop\u{2069} تتم إعادة الصياغة في كل ورشة فيها النص. السؤال الذي تمت الإجابة عنه والتصويت المفتوح يحتفظان بكلماتهما.
        PLANNED\tمبرمج
        POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand still once a poll is open. An idea from which the option was taken that a closed vote chose is adopted; by a motion or fingers it is where halqa line FILE adopt says so.\tPOLL هو معرف السيناريو، ويكفي وحده حيث لا يحمله إلا تصويت واحد في الأيام المعنية. وتثبت القواعد والخيارات متى فتح التصويت. والفكرة التي أخذ منها الخيار الذي اختاره تصويت مغلق معتمدة؛ أما بملتمس أو بالأصابع فتعتمد حين يقول ذلك halqa line FILE adopt.
        Page %1 of %2\tالصفحة %1 من %2
        Pages\tالصفحات
        Pages in a folder\tصفحات في مجلد
        Pairs\tالثنائيات
        Pairs at one table so far, as written down\tأزواج على طاولة واحدة إلى الآن، كما دون
        Pairs that are tied\tكل شخصين بينهما رابطة
        Pairs who meet in %1 round: %2 of at most %3.\tلقاءات ثنائية مختلفة دون أي دور: %2 من %3 على الأكثر.\tلقاءات ثنائية مختلفة في دور واحد: %2 من %3 على الأكثر.\tلقاءات ثنائية مختلفة في دورين: %2 من %3 على الأكثر.\tلقاءات ثنائية مختلفة في %1 أدوار: %2 من %3 على الأكثر.\tلقاءات ثنائية مختلفة في %1 دورا: %2 من %3 على الأكثر.\tلقاءات ثنائية مختلفة في %1 دور: %2 من %3 على الأكثر.
        Pairs who meet in %1 round: %2, as many as can.\tلقاءات ثنائية مختلفة دون أي دور: %2، وهو أكبر عدد ممكن.\tلقاءات ثنائية مختلفة في دور واحد: %2، وهو أكبر عدد ممكن.\tلقاءات ثنائية مختلفة في دورين: %2، وهو أكبر عدد ممكن.\tلقاءات ثنائية مختلفة في %1 أدوار: %2، وهو أكبر عدد ممكن.\tلقاءات ثنائية مختلفة في %1 دورا: %2، وهو أكبر عدد ممكن.\tلقاءات ثنائية مختلفة في %1 دور: %2، وهو أكبر عدد ممكن.
        Pairs who sat at one table\tاللقاءات الثنائية على الطاولة نفسها
        Pairs with an agreed link\tكل شخصين بينهما صلة متفق عليها
        Paper\tالوثيقة
        Paper %1\tالورقة %1
        Paper %1: \tالورقة %1: 
        Paper after\tالورقة التالية
        Paper before\tالورقة السابقة
        Papers\tالأوراق
        Papers in the pile\tالأوراق في الرزمة
        Papers of a grid\tأوراق شبكة المعايير
        Papers, each counted as often as it weighs: %1\tالأوراق، تحسب كل منها بقدر وزنها: %1
        Part\tفصل
        Partnerships for the goals\tعقد الشراكات لتحقيق الأهداف
        Peace, justice and strong institutions\tالسلام والعدل والمؤسسات القوية
        People\tالدليل
        People are numbers drawn by lot, with their category where five or more have it; never names. A name that ends in .graphml is one file, any other a folder with people.csv and ties.csv.\tالأشخاص أرقام مسحوبة بالقرعة، مع فئتهم حيث يكون فيها خمسة أو أكثر؛ ولا أسماء أبدا. اسم ينتهي بـ\u{2066}.graphml\u{2069} ملف واحد، وما عداه مجلد فيه \u{2066}people.csv\u{2069} و\u{2066}ties.csv\u{2069}.
        People in the room\tالأشخاص في القاعة
        People look for their names on this sheet: it stays in the room.\tكل واحد يبحث عن اسمه في هذه الورقة: تبقى في القاعة.
        People sit already. Seat everybody anew?\tهناك من جلس بالفعل. هل تعيد توزيع الجميع؟
        People who came\tمن حضر
        People who voted\tالمصوتون
        People without a tie among these sheets\tأشخاص بدون علاقة بين هذه الأوراق
        People’s data\tمعطيات الأشخاص
        Percentages are of %1.\tالنسب محسوبة من %1.
        Persian\tالفارسية
        Place\tالرتبة
        Places\tالمقاعد
        Places are for people, or with --organisations for organisations, whoever comes for them. There cannot be fewer than are invited already.\tالمقاعد للأشخاص، أو مع \u{2066}--organisations\u{2069} للهيئات مهما كان من يحضر عنها. لا يمكن أن تقل عن عدد المدعوين.
        Places for organisations\tمقاعد للهيئات
        Places in %1\tالمقاعد في %1
        Places: %1.\tالمقاعد: %1.
        Plan all tables that are still to be made, together, and say how many people meet.\tإعداد خطة واحدة لكل الطاولات التي لم توزع بعد، وذكر عدد من يلتقون.
        Planned\tالمبرمج
        Planned end\tالانتهاء المبرمج
        Planned start\tالانطلاق المبرمج
        Play a script of keys on the console, without a terminal, and print its screens.\tتشغيل سلسلة مفاتيح على الواجهة بدون طرفية، وكتابة شاشاتها.
        Play with %1 until the keys are in the fingers: nothing of it is kept.\tالتمرن مع %1 حتى تألف الأصابع المفاتيح: لا يحفظ منه شيء.
        Play with a rehearsal day: a programme in a temporary place, which is gone when you leave.\tالتمرن على يوم: برنامج في مكان مؤقت يزول عند المغادرة.
        Please check: %1 dots on %3, but the people in the room may put only %2 there.\tللتحقق: عدد النقط (%3) هو %1، بينما لا يمكن لمن في القاعة وضع سوى %2 هناك.
        Please check: %1 dots on the theme “%3”, but the people in the room may put only %2 there.\tللتحقق: عدد النقط على الموضوع «%3» هو %1، بينما لا يمكن لمن في القاعة وضع سوى %2 عليه.
        Please check: %1 dots, but the people in the room have only %2.\tللتحقق: عدد النقط %1، بينما ليس لمن في القاعة سوى %2.
        Please check: %1 dots, but the people who voted have only %2.\tللتحقق: عدد النقط %1، بينما ليس للمصوتين سوى %2.
        Please check: %1 people voted, but only %2 are in the room.\tللتحقق: عدد المصوتين %1، بينما في القاعة %2 فقط.
        Please check: %1 votes for %3, but only %2 people in the room.\tللتحقق: عدد الأصوات (%3) هو %1، بينما في القاعة %2 فقط.
        Please check: %1 votes for %3, but only %2 people voted.\tللتحقق: عدد الأصوات (%3) هو %1، بينما عدد المصوتين %2 فقط.
        Please check: %1 votes, but only %2 people in the room.\tللتحقق: عدد الأصوات %1، بينما في القاعة %2 فقط.
        Please check: %1 votes, but only %2 people voted.\tللتحقق: عدد الأصوات %1، بينما عدد المصوتين %2 فقط.
        Please check: for %3 one person counted %1 and another %2. Neither is in the result.\tللتحقق (%3): عد شخص %1 وآخر %2. لا يدخل أي منهما في النتيجة.
        Please check: nobody can have seen the majority for %3, since %1 spoke otherwise and %2 people were in the room.\tيرجى التحقق: لا يمكن أن تكون الأغلبية قد شوهدت لصالح %3، إذ صوت %1 خلاف ذلك وكان في القاعة %2.
        Plug it in: a day is long\tيلزم وصلها: اليوم طويل
        Points\tالنقط
        Points for each\tتنقيط كل خيار
        Points, then a final of two\tتنقيط، ثم نهاية بين اثنين
        Polish\tالبولندية
        Poll before\tالتصويت السابق
        Port %1 is free.\tالمنفذ %1 متاح.
        Port %1 is taken; the next one is tried.\tالمنفذ %1 مشغول؛ يجرب الذي يليه.
        Portuguese\tالبرتغالية
        Possible: %1.\tالممكن: %1.
        Prepare a PostgreSQL database: tables, walls between them, roles.\tتحضير قاعدة \u{2066}PostgreSQL\u{2069}: جداول وحواجز بينها وأدوار.
        Presence, invitations, seats, lines, commitments, links, calls and ballots of OTHER are KEPT's from then on; the name of OTHER finds KEPT, and what KEPT's row leaves blank is filled. Undo takes it back.\tحضور \u{2066}OTHER\u{2069} ودعواته ومقاعده ومساهماته والتزاماته وصلاته ومكالماته وأوراق تصويته تصير لـ\u{2066}KEPT\u{2069}؛ ويقود اسم \u{2066}OTHER\u{2069} إلى \u{2066}KEPT\u{2069}، ويملأ ما هو فارغ عند \u{2066}KEPT\u{2069}. يلغي ذلك \u{2066}undo\u{2069}.
        Press Enter first: the marked lines become the options.\tاضغط أولا \u{2066}Enter\u{2069}: تصبح المساهمات المؤشر عليها خيارات.
        Press o to open the poll; its rules and options then stand.\tاضغط \u{2066}o\u{2069} لفتح التصويت؛ فتثبت قواعده وخياراته.
        Press o to open the poll; its rules then stand.\tاضغط \u{2066}o\u{2069} لفتح التصويت؛ فتثبت قواعده.
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
        Profile\tالملامح
        Profile by function\tالملامح حسب الوظيفة
        Programme\tالبرنامج
        Projects, an equal share of the money\tمشاريع، حصة متساوية من المال
        Projects, most votes first\tمشاريع، الأكثر أصواتا أولا
        Prompt\tمحور
        Propose what fits: for every need of a matching an offer, for everybody who learns in a pairing a tutor.\tاقتراح ما يناسب: عرض لكل حاجة في اللقاء، ومؤطر لكل متعلم في الثنائيات.
        Proposed, and not agreed to yet\tمقترح ولم يتفق عليه بعد
        Provisional certificate\tشهادة مؤقتة
        Provisional: %1 workshop has yet to vote on the weights.\tمؤقت: صوتت كل الورشات على الأوزان.\tمؤقت: بقيت ورشة واحدة لم تصوت على الأوزان.\tمؤقت: بقيت ورشتان لم تصوتا على الأوزان.\tمؤقت: بقيت %1 ورشات لم تصوت على الأوزان.\tمؤقت: بقيت %1 ورشة لم تصوت على الأوزان.\tمؤقت: بقيت %1 ورشة لم تصوت على الأوزان.
        Put a line under another of the same activity that says the same.\tوضع مساهمة تحت أخرى من الفقرة نفسها تقول الشيء نفسه.
        Put a question off: say who will answer it, and by when.\tتأجيل سؤال: من سيجيب عنه، ومتى.
        Put a question to the room that is answered by yes or no.\tطرح سؤال على القاعة جوابه نعم أو لا.
        Put a question to the room that nobody planned.\tطرح سؤال غير مبرمج على القاعة.
        Put a workshop, a day or an activity on another date or time.\tوضع ورشة أو يوم أو فقرة في تاريخ أو وقت آخر.
        Put grids from a file beside the script's, or new editions of them.\tإضافة شبكات معايير من ملف إلى ما في السيناريو، أو إصدارات جديدة منها.
        Put into each other:\tدمج كل منهما في الآخر:
        Put off everything that has not started, by as many minutes as you say.\tتأخير كل ما لم ينطلق بعد، بعدد الدقائق الذي تحدده.
        Put off everything that has not started, or bring it forward.\tتأخير كل ما لم ينطلق بعد، أو تقديمه.
        Put the cities of the programme side by side.\tمدن البرنامج جنبا إلى جنب.
        Put the other side in the order of what fits the line in focus, and say why.\tترتيب الجهة الأخرى حسب ما يناسب المساهمة المحددة مع ذكر السبب.
        Put the question back among those that wait, where it stood.\tإعادة السؤال إلى مكانه بين الأسئلة المنتظرة.
        Put two languages beside each other, in a PDF or HTML.\tلغتان جنبا إلى جنب، في \u{2066}PDF\u{2069} أو \u{2066}HTML\u{2069}.
        Put what a file holds into a parcel that another laptop takes over.\tوضع ما في ملف في طرد يأخذه حاسوب آخر.
        Put what was pasted into the field, as one line.\tوضع ما تم لصقه في الخانة مساهمة واحدة.
        Quality education\tالتعليم الجيد
        Question\tالسؤال
        Question above\tالسؤال أعلاه
        Question below\tالسؤال أسفله
        Questions\tالأسئلة
        Questions and answers\tأسئلة وأجوبة
        Questions from the days before\tأسئلة من الأيام السابقة
        Questions from the floor: list, ask, bring to the floor, answer, later, withdraw, merge, move.\tأسئلة القاعة: عرضها، تدوين سؤال، طرحه على القاعة، الجواب، التأجيل، السحب، الدمج، النقل.
        Questions that are open\tأسئلة بقيت مفتوحة
        Questions that are open from the days before\tأسئلة ما زالت مفتوحة من الأيام السابقة
        Questions that were answered\tأسئلة أجيب عنها
        Questions to be answered later\tأسئلة يجاب عنها لاحقا
        Questions wait in a queue. Who leads the room calls them one by one.\tالأسئلة تنتظر دورها. من يسير القاعة يطرحها واحدا واحدا.
        Quorum\tالنصاب
        Quotas\tالحصص
        Quotas fill every seat, and the majority that is asked for may leave some empty. Take one of them away.\tالحصص تملأ كل المقاعد، والأغلبية المطلوبة قد تترك بعضها فارغا. يجب حذف أحدهما.
        Quotas go on two of category, city and organisation at most.\tتكون الحصص على اثنتين على الأكثر من الفئة والمدينة والهيئة.
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
        Rated by %1, edition %2. The later date counts.\tقيمه %1، الإصدار %2. يعتمد التاريخ الأحدث.
        Rated by %2 on %3, edition %4.\tالمقيم: %2، في %3، الإصدار %4.\tالمقيم: %2، في %3، الإصدار %4.\tالمقيمان: %2، في %3، الإصدار %4.\tالمقيمون: %2، في %3، الإصدار %4.\tالمقيمون: %2، في %3، الإصدار %4.\tالمقيمون: %2، في %3، الإصدار %4.
        Rated by: %1\tالمقيم: %1
        Rated by: %1 · Date: %2 · Edition: %3\tالمقيم: %1 · التاريخ: %2 · الإصدار: %3
        Rated on %1, edition %2.\tتم التقييم في %1، الإصدار %2.
        Rates: %1\tالمقيم: %1
        Ratings\tالتقييمات
        Ratings by criteria: competences, a label, feedback, figures; their papers and what they come to.\tتقييمات حسب المعايير: الكفاءات، العلامة، آراء المشاركين، الأرقام؛ أوراقها وما تعطيه.
        Reached\tتم الوصول إليهم
        Reached last\tآخر من تم الوصول إليهم
        Reached, of invited\tمن تم الوصول إليهم، من المدعوين
        Reached: %1, invited: %2.\tتم الوصول إلى: %1، المدعوون: %2.
        Reached: ✓. No answer: n, and when again. Wrong number: w. Does not want to: r. Done ☑, under way ◐, dropped ☒.\tتم الوصول إليه: ✓. لا جواب: \u{2066}n\u{2069}، ومتى يعاد الاتصال. رقم خاطئ: \u{2066}w\u{2069}. لا يرغب: \u{2066}r\u{2069}. منجز ☑، قيد الإنجاز ◐، ملغى ☒.
        Read the day aloud, ask whether anything is wrong, then print: everybody leaves with the page.\tقراءة اليوم بصوت عال، والسؤال هل من خطأ، ثم الطباعة: يغادر كل واحد بالورقة.
        Read your lines once more. What says the same is merged, what is nobody’s stays as it was said.\tإعادة قراءة المساهمات. ما يقول الشيء نفسه يدمج، وما ليس لأحد يبقى كما قيل.
        Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV and XLSX (rankings, scores, crosses, answers of forms, a log of events) and Debian's tally sheets. --methods lists the methods, each with its rules; with --method also what these rules take.\tيقرأ BLT وPrefLib (.soc .soi .toc .toi .cat) وPabulib (.pb) وCSV وXLSX (ترتيبات، نقط، علامات، أجوبة استمارات، سلسلة أحداث) وأوراق العد Debian. --methods يعرض الطرق، كل واحدة بقواعدها؛ ومع --method أيضا ما تقبله هذه القواعد.
        Receipts, sorted: %1\tالوصولات مرتبة: %1
        Received %1. The ballot of this slip is counted.\tتم الاستلام على الساعة %1. الورقة ذات هذا الرمز محسوبة.
        Received. The ballot of this slip is counted.\tتم الاستلام. الورقة ذات هذا الرمز محسوبة.
        Recommendations that were adopted\tالتوصيات المعتمدة
        Reduced inequalities\tالحد من أوجه عدم المساواة
        Refused\tمرفوضة
        Rehearsal: nothing of this is kept. Ctrl-Q leaves.\tتمرين: لا يحفظ شيء من هذا. \u{2066}Ctrl-Q\u{2069} للمغادرة.
        Remove\tحذف
        Remove a line that was a mistake; the journal keeps it, and undo brings it back.\tحذف مساهمة تم تدوينها خطأ؛ السجل يحتفظ بها، و\u{2066}undo\u{2069} يعيدها.
        Remove a link that was a mistake; the journal keeps it, and undo brings it back.\tحذف صلة تم تدوينها خطأ؛ يحتفظ بها السجل، و\u{2066}undo\u{2069} يعيدها.
        Remove a person who was entered by mistake and has neither come nor is invited.\tحذف شخص تم تسجيله خطأ، لم يحضر ولم تتم دعوته.
        Remove the line although a link was agreed on, which goes with it.\tحذف المساهمة رغم صلة متفق عليها تذهب معها.
        Remove the option in focus.\tحذف الخيار المحدد.
        Removed on one side, changed on the other:\tإزالة من طرف وتعديل من الآخر:
        Removed on one side, used on the other:\tإزالة من طرف واستعمال من الآخر:
        Removed, since it could not be read and named them: %1\tتم حذفها لأنها لا تقرأ وتسمي هذا الشخص: %1
        Removed: %1\tتم الحذف: %1
        Removed: “%1”. F9 brings it back.\tتم الحذف: «%1». المفتاح \u{2066}F9\u{2069} يعيدها.
        Replace %1 by\tاستبدال %1 بالعدد
        Replace %1 by %2?\tهل يستبدل %1 بالعدد %2؟
        Replace pages that somebody has changed since they were written.\tاستبدال الصفحات التي غيرها أحد منذ كتابتها.
        Replace the file that --output names, if it is there.\tاستبدال ملف \u{2066}--output\u{2069} إن وجد.
        Replace the file, if it is there.\tاستبدال الملف إن وجد.
        Replace the files that are there.\tاستبدال الملفات الموجودة.
        Replace the sheets that are in already.\tاستبدال الأوراق المسلمة من قبل.
        Reservation\tالتحفظ
        Reservations\tالتحفظات
        Reservations that were noted\tالتحفظات المدونة
        Responsible consumption and production\tالاستهلاك والإنتاج المسؤولان
        Results\tالنتائج
        Revise a line: its text, kind, who says and owns it, when, about what, its tags.\tتعديل مساهمة: النص والنوع ومن يقولها ومن يتكفل بها والأجل والموضوع والوسوم.
        Revise a person of the directory.\tتصحيح معطيات شخص في الدليل.
        Revise what is known of the person in focus.\tتصحيح معطيات الشخص المحدد.
        Reword a text\tإعادة صياغة نص
        Reword a text of the plan, in one language.\tإعادة صياغة نص من البرنامج، بلغة واحدة.
        Reworded in %1 place: %2\tلم تعد صياغة شيء: %2\tتمت إعادة الصياغة في موضع واحد: %2\tتمت إعادة الصياغة في موضعين: %2\tتمت إعادة الصياغة في %1 مواضع: %2\tتمت إعادة الصياغة في %1 موضعا: %2\tتمت إعادة الصياغة في %1 موضع: %2
        Romanian\tالرومانية
        Room\tالقاعة
        Rosters\tاللوائح
        Round %1\tالدور %1
        Round %1 of %2\tالدور %1 من %2
        Round by round, pair by pair: how the ballots were counted, and what broke a tie.\tدورا بدور، واثنين اثنين: كيف تم عد الأوراق، وما حسم التعادل.
        Row\tالسطر
        Row %1: \tالسطر %1: 
        Rule\tالقاعدة
        Rules, as key=value; in brackets what holds when none is stated.\tالقواعد على شكل مفتاح=قيمة؛ بين معقوفين ما يسري حين لا يذكر شيء.
        Rules: %1\tالقواعد: %1
        Run\tالبرنامج
        Run a participatory workshop from one laptop: check in, capture, vote, print the day.\tتسيير ورشة تشاركية من حاسوب واحد: الاستقبال والتدوين والتصويت وطباعة اليوم.
        Run sheet\tبرنامج اليوم
        Run sheet, view %1\tبرنامج اليوم، الشاشة %1
        Russian\tالروسية
        SCRIPT is a path, or the name of a script that is installed with Halqa or lies in sessions/. --list says which there are. A file that is there is never overwritten. In a terminal and without FILE, it asks.\t\u{2066}SCRIPT\u{2069} مسار، أو اسم سيناريو مثبت مع حلقة أو موجود في \u{2066}sessions/\u{2069}. يعرض \u{2066}--list\u{2069} الموجود منها. لا يستبدل أبدا ملف موجود. في الطرفية وبدون \u{2066}FILE\u{2069} تطرح أسئلة.
        SDG %1\tالهدف %1
        SEE ALSO\tانظر أيضا
        SQLite says: %1\tيقول \u{2066}SQLite\u{2069}: %1
        SUBCOMMANDS:\tالأوامر الفرعية:
        SYNOPSIS\tالاستعمال
        Said\tقال
        Said already; Enter takes it as a line of its own\tقيل من قبل؛ \u{2066}Enter\u{2069} يجعلها مساهمة قائمة بذاتها
        Said by\tقالها
        Said outside\tما قيل في الخارج
        Said outside: %1\tقيل في الخارج: %1
        Same\tنفسه
        Say all that the screen would show.\tقراءة كل ما كانت الشاشة ستعرضه.
        Say both ends. A name of several words goes between quotation marks.\tاذكر الطرفين. الاسم المكون من عدة كلمات يوضع بين علامتي اقتباس.
        Say by when it is to be reached, with --on.\tحدد بخيار --on الأجل المراد بلوغه فيه.
        Say each step line by line, as --plain does, instead of printing screens.\tقول كل خطوة سطرا سطرا، مثل \u{2066}--plain\u{2069}، بدل عرض الشاشات.
        Say how it came: --channel web, letter or group.\tحدد كيف وصل: \u{2066}--channel\u{2069} مع \u{2066}web\u{2069} أو \u{2066}letter\u{2069} أو \u{2066}group\u{2069}.
        Say how many are drawn: a number from 1 up.\tيجب تحديد عدد من تقع عليهم القرعة: ابتداء من 1.
        Say how many are tied at each moment, and whether more ties grew among those who sat together.\tكم رابطة في كل مرة، وهل نشأت روابط أكثر بين من جلسوا معا.
        Say on standard error how long reading and counting took.\tذكر مدة القراءة والعد على مخرج الأخطاء.
        Say one of both: --take or --say.\tاذكر واحدا منهما: \u{2066}--take\u{2069} أو \u{2066}--say\u{2069}.
        Say that an action is done.\tتسجيل إنجاز إجراء.
        Say that an action will not be done.\tتسجيل أن إجراء لن ينجز.
        Say that an idea is adopted: it is a recommendation of the training programme from then on.\tالقول إن فكرة اعتمدت: تصير من ذلك الحين توصية في برنامج التكوين.
        Say that an idea is rejected, whatever a vote came to.\tالقول إن فكرة رفضت، أيا كانت نتيجة التصويت.
        Say that nobody asks a question any more; with --back it waits again.\tالقول إن أحدا لم يعد يسأل السؤال؛ ومع \u{2066}--back\u{2069} ينتظر من جديد.
        Say what became of a line, from its table to the last call.\tذكر ما آلت إليه مساهمة، من طاولتها إلى آخر مكالمة.
        Say what came of it: who was reached, commitments, figures at first and now, what people say.\tما آل إليه الأمر: من تم الوصول إليه، والالتزامات، والأرقام في البداية والآن، وما يقوله الناس.
        Say what happens on it: --like 1, or --from day.yaml.\tيجب تحديد ما يحدث فيه: \u{2066}--like 1\u{2069} أو \u{2066}--from day.yaml\u{2069}.
        Say what is known of an organisation, and who belongs to it.\tعرض ما هو معروف عن هيئة، ومن ينتمي إليها.
        Say what is linked, in the order in which it was kept.\tعرض الصلات بترتيب تدوينها.
        Say what is planned, and what the script said where it was amended.\tعرض ما هو مقرر، وما قاله السيناريو حيث تم تعديله.
        Say what is to change: --name, --organisation …\tحدد ما يتغير: \u{2066}--name, --organisation …\u{2069}
        Say what is to change: --to, --category …\tحدد ما يتغير: \u{2066}--to\u{2069}، \u{2066}--category\u{2069} …
        Say what is to change: the text, --kind, --by, --owner, --due, --about, --tag …\tحدد ما يتغير: النص، \u{2066}--kind\u{2069}، \u{2066}--by\u{2069}، \u{2066}--owner\u{2069}، \u{2066}--due\u{2069}، \u{2066}--about\u{2069}، \u{2066}--tag\u{2069}…
        Say what is typed on telephones, too.\tقول ما يكتب على الهواتف أيضا.
        Say what the ballots of a vote came to, round by round.\tعرض ما أعطته أوراق تصويت، دورا بدور.
        Say what the certificate is of: a seal is that of one thing.\tحددوا لمن الشهادة: فالختم يخص شيئا واحدا.
        Say what the line is about: another line, somebody, an organisation; or nothing any more.\tتحديد موضوع المساهمة: مساهمة أخرى أو شخص أو هيئة؛ أو لا شيء.
        Say what the papers come to: the middle, the spread, and how many answered.\tعرض ما تعطيه الأوراق: الوسيط والتشتت وعدد من أجابوا.
        Say what the table said, after the options.\tاكتب ما قالته الطاولة بعد الخيارات.
        Say what was asked: on the floor, waiting in order, for later, answered, withdrawn.\tعرض ما سئل عنه: المطروح، والمنتظر بالترتيب، والمؤجل، وما أجيب عنه، والمسحوب.
        Say what was counted: --option 3 48, or 3=48, or --ballots 31.\tاذكر ما تم عده: \u{2066}--option 3 48\u{2069} أو \u{2066}3=48\u{2069} أو \u{2066}--ballots 31\u{2069}.
        Say what was found out about this terminal, how Arabic is shown on it, and what is settled.\tعرض ما يعرف عن هذه الطرفية، وكيف تعرض العربية، وما تم ضبطه.
        Say what was written, each line with its reference.\tعرض ما تمت كتابته، كل مساهمة مع مرجعها.
        Say what was, what is, and when the rest will be.\tعرض ما انتهى وما هو جار ومتى يأتي الباقي.
        Say what would be erased, and erase nothing.\tيقول ما كان سيمحى ولا يمحو شيئا.
        Say what would be proposed, and write nothing.\tعرض ما سيقترح دون تدوين شيء.
        Say what would come, and take over nothing.\tقول ما سيأتي دون أخذ شيء.
        Say what would go and come, and leave both as they are.\tقول ما سيذهب وما سيأتي، مع ترك الاثنين كما هما.
        Say what would happen, and change nothing.\tعرض ما سيحدث، دون تغيير شيء.
        Say what would happen, change nothing, and end as the import would (65 where it would take nothing).\tالقول ماذا سيحدث، دون تغيير شيء، والانتهاء كما ينتهي الاستيراد (65 إن لم يأخذ شيئا).
        Say when and at which table those meet who are linked, in an activity with short meetings.\tعرض متى وعلى أي طاولة يلتقي من بينهم صلة، في فقرة لقاءات قصيرة.
        Say when: --on 2026-12-09, or --after \"1 month\".\tيجب تحديد الوقت: \u{2066}--on 2026-12-09\u{2069} أو \u{2066}--after \"1 month\"\u{2069}.
        Say where a vote stands.\tعرض وضع تصويت.
        Say where the programme stands: every city, every day, in a few numbers.\tعرض وضع البرنامج: كل مدينة وكل يوم في بضعة أرقام.
        Say where to: --to DATE, --zone or --activity.\tيجب تحديد الوجهة: \u{2066}--to DATE\u{2069} أو \u{2066}--zone\u{2069} أو \u{2066}--activity\u{2069}.
        Say where to: --up or --down with a number from 1.\tحدد إلى أين: \u{2066}--up\u{2069} أو \u{2066}--down\u{2069} مع عدد من 1 فما فوق.
        Say which activity: %1.\tحدد الفقرة: %1.
        Say which activity: --activity with one of %1.\tحدد الفقرة: \u{2066}--activity\u{2069} مع واحدة من %1.
        Say which address telephones will find, and what to do where they do not.\tقول العنوان الذي ستجده الهواتف، وما العمل إن لم تجده.
        Say which ballots were keyed; correct one or take it back.\tعرض الأوراق المدخلة؛ تصحيح ورقة أو سحبها.
        Say which category: --category with one of %1.\tحدد الفئة: \u{2066}--category\u{2069} مع واحدة من %1.
        Say which class something comes to, and what the next one asks for.\tعرض الصنف المستحق، وما يطلبه الصنف التالي.
        Say which day: --day with one of %1.\tحدد اليوم: \u{2066}--day\u{2069} مع واحد من %1.
        Say which grids there are, what they rate, and how many papers each has.\tعرض شبكات المعايير، وما تقيمه، وعدد أوراق كل منها.
        Say which line says the same: this one then stands under it. On a merged line: undo that.\tتحديد المساهمة التي تقول الشيء نفسه لتوضع هذه تحتها. وإن كانت مدموجة: فصلها.
        Say which link: its id, or both its ends, each between quotation marks.\tاذكر الصلة: معرفها أو طرفيها، كل طرف بين علامتي اقتباس.
        Say which needs and offers a matching brings together, what is linked, and what fits what.\tعرض الحاجات والعروض التي تلتقي، والصلات، وما يناسب ماذا.
        Say which organisation the one in focus is the same as: it goes under in that one.\tتحديد الهيئة المطابقة: تضم الهيئة المحددة إليها.
        Say which organisations there are, and which of them may be one.\tعرض الهيئات، وما قد يكون منها هيئة واحدة.
        Say which people may be one: written down at two doors, or on two laptops.\tعرض من قد يكونون شخصا واحدا: تم تسجيلهم عند بابين أو على حاسوبين.
        Say which poll: %1.\tحدد التصويت: %1.
        Say which printer, with --printer: %1.\tحدد الطابعة بـ\u{2066}--printer\u{2069}: %1.
        Say which prompt: --prompt with one of %1.\tحدد المحور: \u{2066}--prompt\u{2069} مع واحد من %1.
        Say which question asks the same: this one is then counted with it.\tأي سؤال يسأل الشيء نفسه: يحسب هذا معه.
        Say which scripts there are, and make nothing.\tذكر السيناريوهات الموجودة دون إنشاء شيء.
        Say which table: --group with 1 to %1.\tحدد الطاولة: \u{2066}--group\u{2069} من 1 إلى %1.
        Say which votes a day has.\tعرض تصويتات يوم.
        Say which ways to vote there are, what a voter does, and when each fits.\tعرض طرق التصويت، وما يفعله المصوت، ومتى تناسب كل طريقة.
        Say which workshop: --workshop with one of %1.\tحدد الورشة: \u{2066}--workshop\u{2069} مع واحدة من %1.
        Say which: an id, or a name.\tحدد أي هيئة: معرف أو اسم.
        Say who did what, and when.\tعرض من فعل ماذا ومتى.
        Say who is in the directory, by name.\tعرض من في الدليل، حسب الاسم.
        Say who is meant by a name in lines: every line that has it, however it is spelled, names them.\tتحديد المقصود باسم في المساهمات: كل مساهمة تحمله، كيفما كتب، تذكره.
        Say who is meant with halqa line FILE settle, or write them down in the directory.\tحدد المقصود بالأمر \u{2066}halqa line FILE settle\u{2069} أو أضفه إلى الدليل.
        Say who rates.\tاذكر من يقوم بالتقييم.
        Say who sits at which table.\tعرض من يجلس إلى أي طاولة.
        Say who: an id, or a name.\tاذكر من: معرفا أو اسما.
        Say whom to call, in order, with what they took on and what came of it.\tعرض من يتم الاتصال بهم بالترتيب، مع التزاماتهم والنتيجة.
        Says no, and goes back to what was open; so does any other letter, a digit, and a key that leads to a view.\tيعني لا، ويعود إلى ما كان مفتوحا؛ وكذلك أي حرف آخر، وأي رقم، وكل مفتاح يؤدي إلى شاشة.
        Says no, as any other letter does; so does a key that leads to a view, and goes there.\tيعني لا، مثل أي حرف آخر؛ والمفتاح الذي يؤدي إلى شاشة يعني لا أيضا ويذهب إليها.
        Says yes: %1.\tيعني نعم: %1.
        Seal: %1\tالختم: %1
        Sealed: ballots and their receipts stand in the journal, in no order of casting (t shows them).\tمختوم: الأوراق والوصولات في السجل بدون ترتيب الإدلاء (\u{2066}t\u{2069} يعرضها).
        Seat a person at another table, or at none.\tإجلاس شخص إلى طاولة أخرى، أو بدون طاولة.
        Seat everybody\tتوزيع الجميع
        Seat everybody at as many tables as you say.\tتوزيع الجميع على عدد الطاولات الذي تحدده.
        Seat everybody who is here: categories spread, and people beside those they have not met.\tتوزيع كل الحاضرين: فئات متنوعة، ومع من لم يلتقوا بهم من قبل.
        Seat everybody who is here: categories spread, and with people they have not met.\tتوزيع كل الحاضرين: فئات متنوعة، ومع من لم يلتقوا بهم من قبل.
        Seat people at tables: plan, assign, list, move, clear.\tتوزيع الناس على الطاولات: \u{2066}plan, assign, list, move, clear\u{2069}.
        Seat the person in focus at the table whose number was begun.\tإجلاس الشخص المحدد إلى الطاولة التي بدأ رقمها.
        Seat the person in focus at the table with that number.\tإجلاس الشخص المحدد إلى الطاولة ذات هذا الرقم.
        Seat those who have no table; nobody who sits moves.\tتوزيع من لا طاولة لهم؛ ولا يتحرك من جلس.
        Seated on both sides:\tتوزيع من الطرفين:
        Seats\tالمقاعد
        Seats to fill; by default what the file says, or one.\tعدد المقاعد؛ وإلا ما يذكره الملف، أو واحد.
        Seats were not drawn by lot, and who was there more often sat with more people: the difference does not say what it comes from.\tلم توزع الأماكن بالقرعة، ومن حضر أكثر جلس مع عدد أكبر: الفرق لا يقول ما سببه.
        Secret\tسري
        Secret poll %1 is closed, and its urn was never sealed.\tالتصويت السري %1 مغلق، ولم يختم صندوقه قط.
        Secret poll %1, “%2”: its urn can be read in part only (ballots: %3, codes: %4, receipts: %5). It is empty now: key all its papers again.\tالتصويت السري %1، «%2»: لا يقرأ من صندوقه إلا جزء (أوراق: %3، رموز: %4، الوصولات: %5). هو الآن فارغ: أعد إدخال جميع أوراقه.
        Secret poll %1, “%2”: what was sealed when it was closed is gone. It is open again and its urn is empty: key all its papers again.\tالتصويت السري %1، «%2»: ضاع ما ختم عليه عند إغلاقه. هو مفتوح من جديد وصندوقه فارغ: أعد إدخال جميع أوراقه.
        Secret poll %1: the file has not been written anew since the urn was emptied. Open it once.\tالتصويت السري %1: لم تعد كتابة الملف منذ إفراغ الصندوق. افتحه مرة واحدة.
        Secret poll %1: the seal does not fit its ballots.\tالتصويت السري %1: الختم لا يطابق أوراقه.
        Section before\tالجزء السابق
        See '%1' for detailed help.\tمساعدة مفصلة: %1
        See one Arabic line in three ways, and choose the one that reads right.\tعرض سطر عربي بثلاث طرق، واختيار ما يقرأ منها صحيحا.
        See: %1.\tانظر: %1.
        Seed\tالرقم المعلن
        Seed: %1\tالرقم المعلن: %1
        Send to a server what it has not, and fetch what others have sent.\tإرسال ما ليس لدى الخادم إليه، وجلب ما أرسله الآخرون.
        Sending…\tجار الإرسال…
        Serbian\tالصربية
        Set a line aside for later.\tتأجيل مساهمة إلى وقت لاحق.
        Set aside\tمؤجلة
        Set aside for later\tمؤجل إلى وقت لاحق
        Set it: %1\tلضبطها: \u{2066}%1\u{2069}
        Set papers of two days side by side, for the codes that stand on both.\tوضع أوراق يومين جنبا إلى جنب، للرموز الموجودة في اليومين.
        Set places\tتحديد المقاعد
        Set the line aside for later, or take it up again.\tتأجيل المساهمة إلى وقت لاحق، أو استرجاعها.
        Set the places of a workshop for a category, or for all.\tتحديد مقاعد ورشة لفئة، أو للجميع.
        Settings\tالإعدادات
        Settings are lines of one file, which is named in the answer: bidi (auto, visual, words, runs, terminal, off), digits (western, arabic-indic) and language (its code, or workshop for what each workshop is held in). HALQA_BIDI, HALQA_DIGITS and HALQA_LANG go before the file, flags before both.\tالإعدادات أسطر ملف واحد يذكره الجواب: \u{2066}bidi (auto, visual, words, runs, terminal, off)\u{2069} و\u{2066}digits (western, arabic-indic)\u{2069} و\u{2066}language\u{2069} (رمز اللغة، أو \u{2066}workshop\u{2069} للغة كل ورشة). \u{2066}HALQA_BIDI\u{2069} و\u{2066}HALQA_DIGITS\u{2069} و\u{2066}HALQA_LANG\u{2069} تسبق الملف، والخيارات تسبقهما.
        Settle\tتسوية
        Settle one: take what one side says, or say it anew.\tحسم واحد: أخذ ما تقوله إحدى الصيغتين، أو قوله من جديد.
        Settled.\tتم البت في ذلك.
        Settled: %1\tتم البت: %1
        Several questions came from this telephone just now. Wait for a minute.\tوردت من هذا الهاتف عدة أسئلة الآن. انتظر دقيقة.
        Several things stand here: “%1”. %2 was taken, one alone is kept.\tهنا أشياء متعددة: «%1». تم أخذ %2، ولا يحتفظ إلا بواحد.
        Several winners\tعدة فائزين
        Share\tالنسبة
        Shares no language with anybody at the table: %1\tلا لغة مشتركة مع بقية الطاولة: %1
        Sheet of names\tورقة الأسماء
        Sheets for the tables to write on\tأوراق عمل الطاولات
        Sheets in\tأوراق مسلمة
        Shift everything that has not started, by minutes (less with -)\tتأخير كل ما لم ينطلق بعد، بالدقائق (التقديم بـ\u{2066}-\u{2069})
        Show all lines again.\tعرض كل المساهمات من جديد.
        Show all that is known of the organisation in focus.\tعرض كل ما يعرف عن الهيئة المحددة.
        Show all that is known of the person in focus.\tعرض كل ما يعرف عن الشخص المحدد.
        Show both sides as they were, without order and tag.\tعرض الجهتين كما كانتا دون ترتيب أو وسم.
        Show help information.\tعرض المساعدة.
        Show one, with what each side says.\tعرض واحد مع ما تقوله كل صيغة.
        Show only needs and offers with one tag or goal.\tعرض الحاجات والعروض ذات وسم أو هدف واحد فقط.
        Show only the lines that hold what you type.\tعرض المساهمات التي تتضمن ما تكتبه فقط.
        Show subcommand help information.\tعرض مساعدة أمر فرعي.
        Show the version.\tعرض الإصدار.
        Show waiting questions to everybody, so that others can ask them too.\tعرض الأسئلة المنتظرة على الجميع، ليطرحها غيرهم أيضا.
        Shown from %1 answers on.\tيظهر ابتداء من %1 أجوبة.
        Side by side is for pdf and html; %1 has one language after another.\tجنبا إلى جنب ممكن في \u{2066}pdf\u{2069} و\u{2066}html\u{2069}؛ أما %1 فلغة بعد أخرى.
        Side by side stand two languages: name them with --lang fr --lang ar.\tجنبا إلى جنب تكون لغتان: اذكرهما بـ\u{2066}--lang fr --lang ar\u{2069}.
        Sides\tالأوجه
        Signatory\tالموقع
        Signature: who needs\tتوقيع صاحب الحاجة
        Signature: who offers\tتوقيع صاحب العرض
        Since %1\tمنذ %1
        Single ballots were keyed here. Withdraw them before you count numbers, or choose another source.\tتم هنا إدخال الأوراق واحدة واحدة. اسحبها قبل عد الأعداد، أو اختر مصدرا آخر.
        Slovak\tالسلوفاكية
        Slovenian\tالسلوفينية
        So far: %1.\tحتى الآن: %1.
        So many of a kind: category:stoker=2, city:Fès=3..4; several times.\tعدد من نوع معين: \u{2066}category:stoker=2\u{2069}، \u{2066}city:Fès=3..4\u{2069}؛ يمكن التكرار.
        So many offers for each need, three unless it says otherwise.\tعدد العروض لكل حاجة، ثلاثة ما لم يذكر غير ذلك.
        So many places down.\tعدد المواضع إلى الأسفل.
        So many places up.\tعدد المواضع إلى الأعلى.
        Some entries did not pass: they are named above. The others did.\tلم تمر بعض القيود: هي مذكورة أعلاه. أما الأخرى فقد مرت.
        Some letters here are no %1. Save the file as UTF-8, or state its encoding.\tبعض الحروف هنا ليست %1. احفظ الملف بترميز \u{2066}UTF-8\u{2069}، أو صرح بترميزه.
        Somebody changed this line meanwhile: “%1”\tقام شخص آخر بتعديل هذه المساهمة في هذه الأثناء: «%1»
        Somebody corrected this ballot meanwhile: %1\tصحح شخص آخر هذه الورقة في هذه الأثناء: %1
        Somebody else changed the line that you write anew: both texts are shown, and you say which one stays.\tقام شخص آخر بتغيير المساهمة التي تعاد كتابتها: يظهر النصان ويختار ما يبقى.
        Somebody else changed this meanwhile. Nothing was written; look again, then repeat it.\tقام شخص آخر بتعديله في هذه الأثناء. لم يكتب شيء؛ تحقق ثم أعد المحاولة.
        Somebody else changed this meanwhile: the form shows it. Enter again keeps what you typed.\tعدله شخص آخر في هذه الأثناء والاستمارة تظهر ذلك. \u{2066}Enter\u{2069} مرة أخرى يثبت ما كتبته.
        Somebody else has this number, or nobody: a letter is next.\tهذا الرقم لشخص آخر، أو ليس لأحد: تكتب رسالة.
        Somebody else has written meanwhile: the question is another one.\tكتب شخص آخر في هذه الأثناء: تغير السؤال.
        Somebody else rates from here on.\tشخص آخر يقيم من الآن.
        Somebody new\tشخص جديد
        Somebody removed this line meanwhile. What stands in the field is a new one now.\tحذف شخص آخر هذه المساهمة في هذه الأثناء. ما في الخانة أصبح مساهمة جديدة.
        Somebody without invitation: name, organisation, category and city on one page. Who may be meant is offered first.\tشخص بلا دعوة: الاسم والهيئة والفئة والمدينة في صفحة واحدة. ويقترح أولا من قد يكون هو المقصود.
        Something follows a closing quote here. Write a quote within quotes twice.\tشيء ما يلي علامة الإغلاق هنا. ضاعف علامة الاقتباس داخل النص المقتبس.
        Something has changed meanwhile. What you filled in is kept.\tتغير شيء في هذه الأثناء. ما ملأته محفوظ.
        Something is being made still. Wait for it, or stop it: Esc.\tهناك عمل ما زال جاريا. انتظر نهايته، أو أوقفه: \u{2066}Esc\u{2069}.
        Sources of the figures\tمصادر الأرقام
        Sources: %1.\tالمصادر: %1.
        Spanish\tالإسبانية
        Spent\tالمصروف
        Spent: %1\tالمصروف: %1
        Spoiled\tملغاة
        Spreadsheet\tجدول بيانات
        Spreadsheets\tجداول البيانات
        Start\tالانطلاق
        Start an activity; another one that is running ends.\tبدء فقرة؛ وتنتهي الفقرة الجارية.
        Start the activity in focus, or end it if it runs. Where much of its time is left, or another one runs, it is asked first.\tبدء الفقرة المحددة، أو إنهاؤها إن كانت جارية. إن بقي لها وقت كثير أو كانت فقرة أخرى جارية، يطرح السؤال أولا.
        Starts at\tيبدأ في
        Starts halqa-gateway, which lies beside halqa or in a folder of PATH, in this terminal; Ctrl-C stops it, and nothing that was said to be counted is lost. It listens on the network of the room alone. --check says what stands in the way, and listens to nobody. docs/phones.md says what to tell the room.\tيشغل \u{2066}halqa-gateway\u{2069}، الموجود بجانب \u{2066}halqa\u{2069} أو في مجلد من \u{2066}PATH\u{2069}، في هذه الطرفية؛ \u{2066}Ctrl-C\u{2069} يوقفه، ولا يضيع شيء قيل إنه محسوب. لا يستمع إلا على شبكة القاعة. \u{2066}--check\u{2069} يقول ما الذي يعيق، ولا يستمع إلى أحد. \u{2066}docs/phones.md\u{2069} يقول ما يعلن للقاعة.
        State\tالحالة
        Status\tالحالة
        Status since\tالحالة منذ
        Still names them, remove it yourself: %1\tما زال يسميه، احذفه بنفسك: %1
        Stop what is being written or printed. What is on paper stays there.\tإيقاف الكتابة أو الطباعة. ما خرج على الورق يبقى.
        Stopped.\tتم الإيقاف.
        Stopped. If the printer had all of it already, it still comes out.\tتم الإيقاف. إن كانت الطابعة قد تسلمت كل شيء فستطبعه رغم ذلك.
        Stopped. Nothing was written.\tتم الإيقاف. لم يكتب شيء.
        Stopped. What went and came before is kept.\tتم الإيقاف. ما ذهب وما أتى قبل ذلك محفوظ.
        Strength of the strongest path from left to above\tقوة أقوى مسار من السطر إلى العمود
        Sum a day up: who came, what the tables said, what was decided, who does what.\tخلاصة يوم: من حضر، وما قالته الطاولات، وما تقرر، ومن يفعل ماذا.
        Sum up all days of the workshop.\tخلاصة كل أيام الورشة.
        Summary\tالخلاصة
        Summary of all days here\tخلاصة كل الأيام هنا
        Summary of this day\tخلاصة هذا اليوم
        Summary, view %1\tالخلاصة، الشاشة %1
        Sustainable Development Goals\tأهداف التنمية المستدامة
        Sustainable cities and communities\tمدن ومجتمعات محلية مستدامة
        Swedish\tالسويدية
        Switch telephones off? Who is voting cannot hand in until they are on again.\tأأوقف الهواتف؟ من يصوت الآن لا يستطيع التسليم حتى تشغل من جديد.
        TERM does not say which one it is\t\u{2066}TERM\u{2069} لا يذكر أي طرفية هي
        Table\tالطاولة
        Table %1\tالطاولة %1
        Table %1 differs from the journal: %2 rows too many, %3 missing.\tالجدول %1 يختلف عن السجل: أسطر زائدة %2، وناقصة %3.
        Table %1, row %2, refers to something that is not there.\tالجدول %1، السطر %2، يحيل على شيء غير موجود.
        Table %1.\tالطاولة %1.
        Table %1. Enter keeps the line.\tالطاولة %1. \u{2066}Enter\u{2069} يثبت المساهمة.
        Table %1: %2\tالطاولة %1: %2
        Table %2, %1 person\tالطاولة %2، لا أحد\tالطاولة %2، شخص واحد\tالطاولة %2، شخصان\tالطاولة %2، %1 أشخاص\tالطاولة %2، %1 شخصا\tالطاولة %2، %1 شخص
        Table cards\tبطاقات الطاولات
        Tables\tالطاولات
        Tables %1\tالطاولات %1
        Tables are made of who is here: each category spread, people beside those they have not met. Who comes late is told the table, and nobody who sits moves.\tتتكون الطاولات من الحاضرين: كل فئة موزعة، وكل شخص بجانب من لم يلتقهم. من يتأخر تذكر له طاولته، ولا ينتقل من جلس.
        Tables of %1, evenly mixed.\tعدد الأشخاص في كل طاولة %1، بتوزيع متوازن.
        Tables of %1; %2 %3 to %4.\tعدد الأشخاص في كل طاولة %1؛ %2: من %3 إلى %4.
        Tags\tالوسوم
        Take a line up again that was set aside.\tاسترجاع مساهمة مؤجلة.
        Take a minute from the activity in focus.\tإنقاص دقيقة من الفقرة المحددة.
        Take a paper away, by its id; undo brings it back.\tسحب ورقة بمعرفها؛ \u{2066}undo\u{2069} يعيدها.
        Take all marks away.\tإزالة كل العلامات.
        Take an action up again that was done or dropped.\tاستئناف إجراء منجز أو ملغى.
        Take back a person's invitation to a workshop.\tسحب دعوة شخص إلى ورشة.
        Take back the last call to somebody; undo brings it back.\tالتراجع عن آخر مكالمة مع شخص؛ \u{2066}undo\u{2069} يعيدها.
        Take back the last thing that was done in a file.\tالتراجع عن آخر ما تم في ملف.
        Take back the number that stands there from this source.\tسحب العدد المسجل لهذا المصدر.
        Take back what you did last. The journal keeps both.\tالتراجع عن آخر ما قمت به. السجل يحتفظ بالاثنين.
        Take back: %1, %2?\tالتراجع عما يلي: %1، %2؟
        Take back: the count of --option, or everything from the source.\tسحب عد \u{2066}--option\u{2069}، أو كل ما جاء من المصدر.
        Take five minutes from the activity in focus.\tإنقاص خمس دقائق من الفقرة المحددة.
        Take in a list of organisations: name, other names, category, city, country.\tاستيراد لائحة هيئات: الاسم، الأسماء الأخرى، الفئة، المدينة، البلد.
        Take in an organisation of which nobody is in the directory yet.\tإضافة هيئة لا أحد منها في الدليل بعد.
        Take it back although ballots of an open secret vote stay, or meetings or days go.\tالتراجع رغم بقاء أوراق تصويت سري مفتوح، أو اختفاء لقاءات أو أيام.
        Take over from a file too that was begun on its own, with halqa new from the same script.\tالأخذ أيضا من ملف بدئ على حدة من السيناريو نفسه بالأمر \u{2066}halqa new\u{2069}.
        Take over what other laptops wrote, from their files or parcels.\tأخذ ما كتبته حواسيب أخرى من ملفاتها أو طرودها.
        Take the ballot in focus back; its code can be used again.\tسحب الورقة المحددة؛ ويمكن استعمال رمزها من جديد.
        Take the good rows even when others are refused or in doubt.\tأخذ السطور السليمة ولو كانت أخرى مرفوضة أو مشكوكا فيها.
        Take the line out of the list. The journal keeps it; u brings it back.\tحذف المساهمة من اللائحة. السجل يحتفظ بها؛ والمفتاح \u{2066}u\u{2069} يعيدها.
        Take the paper in focus away; undo brings it back.\tسحب الورقة المحددة؛ والتراجع يعيدها.
        Take the text word for word, also what stands behind an @ or a #.\tأخذ النص حرفيا، حتى ما بعد @ أو #.
        Take them in?\tهل تدخل؟
        Take these lines in\tإدخال هذه المساهمات
        Take this roster\tأخذ هذه اللائحة
        Take this roster? %1\tهل تؤخذ هذه اللائحة؟ %1
        Taken back: %1.\tتم التراجع عن: %1.
        Taken by\tالمقاعد
        Takes on\tيلتزم بـ
        Takes the line that the digit stands before.\tأخذ السطر الذي أمامه الرقم.
        Takes what is in focus.\tأخذ السطر المحدد.
        Tarifit\tتاريفيت
        Tashelhit\tتاشلحيت
        Telephone\tالهاتف
        Telephone of a new person.\tهاتف الشخص الجديد.
        Telephone or mail\tالهاتف أو البريد
        Telephones are off.\tالهواتف متوقفة.
        Telephones are off: %1\tالهواتف متوقفة: %1
        Telephones are on already for this file.\tالهواتف تعمل من قبل لهذا الملف.
        Telephones need halqa-gateway, which is not built yet. In the folder of Halqa's sources: make gateway\tتحتاج الهواتف إلى \u{2066}halqa-gateway\u{2069} الذي لم يبن بعد. في مجلد مصادر حلقة: \u{2066}make gateway\u{2069}
        Telephones will find: %1\tستجد الهواتف: %1
        Telephones: %1\tالهواتف: %1
        Telephones: being switched on\tالهواتف: قيد التشغيل
        Telephones: this laptop is on no network\tالهواتف: هذا الحاسوب ليس على أي شبكة
        Tell only of these: names with commas between them.\tالحديث عن هذه فقط: أسماء بينها فواصل.
        Ten minutes with the real keys, in a rehearsal: halqa demo --tour.\tعشر دقائق بالمفاتيح الحقيقية، في تمرين: \u{2066}halqa demo --tour\u{2069}.
        Terminal\tالطرفية
        Terminals treat Arabic differently. Right is where letters are joined and words run from right to left.\tتختلف الطرفيات في عرض العربية. السطر الصحيح حروفه متصلة وكلماته من اليمين إلى اليسار.
        Text\tنص
        Text in %1, cells between “%2”.\tنص بترميز %1، تفصل بين خلاياه «%2».
        Text, Markdown, HTML and JSON go to standard output, or into a file with --output. A PDF, a spreadsheet and CSV (a folder with a file for each table) go into a file beside you, named after city and day. Without --format, the name that --output gives says which form it is. With --lang given twice, the paper is in both languages, one after the other, or --side-by-side. With --sections it tells only of what you name, with --without of everything else: --sections attendance,decisions. What ballots come to is rounded to two decimals; in JSON, CSV and spreadsheets the exact fraction stands beside it: 1.33 and 4/3.\tالنص و\u{2066}Markdown\u{2069} و\u{2066}HTML\u{2069} و\u{2066}JSON\u{2069} تذهب إلى المخرج القياسي، أو إلى ملف بـ\u{2066}--output\u{2069}. أما \u{2066}PDF\u{2069} وجدول البيانات و\u{2066}CSV\u{2069} (مجلد فيه ملف لكل جدول) فتذهب إلى ملف بجانبك يحمل اسم المدينة واليوم. ودون \u{2066}--format\u{2069} يدل الاسم الذي يعطيه \u{2066}--output\u{2069} على الصيغة. وإذا أعطي \u{2066}--lang\u{2069} مرتين كانت الوثيقة باللغتين، واحدة بعد أخرى، أو \u{2066}--side-by-side\u{2069}. مع \u{2066}--sections\u{2069} لا تتحدث إلا عما تسميه، ومع \u{2066}--without\u{2069} عن كل ما سواه: \u{2066}--sections attendance,decisions\u{2069}. ما تسفر عنه الأوراق مقرب إلى رقمين بعد الفاصلة؛ وفي \u{2066}JSON\u{2069} و\u{2066}CSV\u{2069} وجداول البيانات يوجد الكسر المضبوط بجانبه: \u{2066}1.33\u{2069} و\u{2066}4/3\u{2069}.
        Thank you for coming\tشكرا على حضوركم
        Thank you for the time that you gave. This is what came of it.\tشكرا على الوقت الذي منحتموه. هذا ما أسفر عنه.
        That makes %1 ballots, but %2 people are here.\tعدد أوراق التصويت %1، بينما الحضور %2.
        That makes %1 dots on %2, but the people who are here may put %3 there.\tعدد النقط (%2) هو %1، بينما يمكن للحاضرين وضع %3 هناك.
        That makes %1 dots on the theme “%2”, but the people who are here may put %3 there.\tعدد النقط على الموضوع «%2» هو %1، بينما يمكن للحاضرين وضع %3 عليه.
        That makes %1 dots, but the ballots that were counted carry %2.\tعدد النقط %1، بينما تحمل الأوراق المعدودة %2.
        That makes %1 dots, but the people who are here have %2.\tعدد النقط %1، بينما للحاضرين %2.
        That makes %1 votes for %2 on %3 ballots.\tعدد الأصوات (%2) هو %1، بينما عدد الأوراق %3.
        That makes %1 votes for %2, but %3 people are here.\tعدد الأصوات (%2) هو %1، بينما الحضور %3.
        That makes %1 votes on %2 ballots.\tعدد الأصوات %1، بينما عدد الأوراق %2.
        That makes %1 votes, but %2 people are here.\tعدد الأصوات %1، بينما الحضور %2.
        That offer is proposed for another need too, which it fits better.\tهذا العرض مقترح أيضا لحاجة أخرى يناسبها أكثر.
        That was the tour. Ctrl-P finds everything by a part of its name.\tانتهت الجولة. \u{2066}Ctrl-P\u{2069} يجد كل شيء بجزء من اسمه.
        The action before.\tالإجراء السابق.
        The actions that people took on: list them; done, drop, reopen.\tالإجراءات التي تم الالتزام بها: \u{2066}list, done, drop, reopen\u{2069}.
        The activity (otherwise the one for questions that is running).\tالفقرة (وإلا فقرة الأسئلة الجارية).
        The activity above.\tالفقرة التي فوقها.
        The activity before in which lines are written.\tالفقرة السابقة التي تدون فيها المساهمات.
        The activity below.\tالفقرة التي تحتها.
        The activity has ended. Resume it first.\tانتهت الفقرة. استأنفها أولا.
        The activity has not started.\tلم تنطلق الفقرة بعد.
        The activity has started. Stretch it, or shift what comes after it.\tبدأت الفقرة. يمكن تمديدها، أو تأخير ما بعدها.
        The activity in which it is taken (otherwise the one that is running).\tالفقرة التي يجرى فيها (وإلا فالجارية).
        The activity that it belongs to, with --lines and --day.\tالفقرة التي ينتمي إليها، مع \u{2066}--lines\u{2069} و\u{2066}--day\u{2069}.
        The activity that starts at another time, by the script's id.\tالفقرة التي تبدأ في وقت آخر، بمعرفها في السيناريو.
        The activity, by the script's id (otherwise the one that is running).\tالفقرة، بمعرفها في السيناريو (وإلا فالجارية).
        The activity, by the script's id.\tالفقرة، بمعرفها في السيناريو.
        The activity, by the script's id; not needed where one of the day has meetings.\tالفقرة، بمعرفها في السيناريو؛ لا حاجة إليها إن كانت للقاءات فقرة واحدة في اليوم.
        The activity, where the reference does not say it.\tالفقرة، إن لم يذكرها المرجع.
        The address to listen on (otherwise that of the hotspot, the wireless or the cable, in this order).\tالعنوان الذي يستمع عليه (وإلا عنوان نقطة الاتصال أو اللاسلكي أو السلك، بهذا الترتيب).
        The answer cannot be written: %1. Look at where standard output goes.\tتتعذر كتابة الجواب: %1. تحقق من وجهة المخرج القياسي.
        The answers are\tالأجوبة هي
        The arrival of %1 is taken back.\t%1: تم إلغاء تسجيل الحضور.
        The ballot counts once, and cannot be changed from here.\tتحسب الورقة مرة واحدة، ولا يمكن تغييرها من هنا.
        The ballot keyed after; after the last one, a new one.\tالورقة التي أدخلت بعدها؛ وبعد الأخيرة ورقة جديدة.
        The ballot keyed before, to correct it or take it back.\tالورقة التي أدخلت قبلها، لتصحيحها أو سحبها.
        The battery dies in the middle of a sentence: the sentence is in its field when you come back.\tتنفد البطارية وسط جملة: الجملة في خانتها عند العودة.
        The board on paper: to look at, to print, to write to a file.\tاللوحة على الورق: للاطلاع أو الطباعة أو الكتابة في ملف.
        The category of all papers of this pile.\tفئة كل أوراق هذه الرزمة.
        The category of all voters of this pile.\tفئة كل المصوتين في هذه الرزمة.
        The category that is ticked on the paper.\tالفئة المؤشر عليها في الورقة.
        The category, by the script's id.\tالفئة، بمعرفها في السيناريو.
        The category, by the script's id; all for the whole workshop.\tالفئة، بمعرفها في السيناريو؛ \u{2066}all\u{2069} للورشة كلها.
        The cities side by side\tالمدن جنبا إلى جنب
        The city.\tالمدينة.
        The clock says %1, and this Halqa was made later: set it.\tالساعة تقول %1، وحلقة أحدث من ذلك: اضبطها.
        The clock says %1, the file %2: set it.\tالساعة تقول %1، والملف %2: اضبطها.
        The code %1 was not issued for this poll. Look at the paper again.\tالرمز %1 لم يسلم لهذا التصويت. راجع الورقة.
        The code differs by one sign from one of another day: take that one.\tيختلف الرمز بحرف واحد عن رمز من يوم آخر: أخذ ذلك الرمز.
        The code on the paper; others on this machine can see it, so leave it out.\tرمز الورقة؛ يمكن لغيرك على هذا الحاسوب أن يراه، فلا تذكره هنا.
        The code on your slip, eight signs\tالرمز الموجود على ورقتك، ثمانية أحرف
        The codes whose papers have not been keyed, in the order of the sheet.\tرموز الأوراق التي لم يتم إدخالها، حسب ترتيب الورقة المطبوعة.
        The college “%1” is none of the categories.\tالهيئة الناخبة «%1» ليست من الفئات.
        The college “%1” is none of the programme's categories. Take one of these.\tالهيئة الناخبة «%1» ليست من فئات البرنامج. المطلوب اختيار واحدة منها.
        The colleges\tالهيئات الناخبة
        The column “%1” is not known and was left out.\tالعمود «%1» غير معروف وتم تركه.
        The connection is encrypted.\tالاتصال مشفر.
        The connection is not encrypted: it does not leave this laptop.\tالاتصال غير مشفر: لا يخرج من هذا الحاسوب.
        The connection to %1 broke off. What went and came before is kept; do it again.\tانقطع الاتصال بـ%1. ما ذهب وما أتى قبل ذلك محفوظ؛ أعد العملية.
        The console needs a terminal. Without one, use the commands: halqa --help\tتحتاج الواجهة إلى طرفية. بدونها استعمل الأوامر: \u{2066}halqa --help\u{2069}
        The count, step by step\tالعد خطوة بخطوة
        The country.\tالبلد.
        The date on the paper (otherwise today; of a day that is over, that day).\tتاريخ الورقة (وإلا فاليوم؛ وليوم انتهى ذلك اليوم).
        The date on the papers (otherwise today; of a day that is over, that day).\tتاريخ الأوراق (وإلا فاليوم؛ وليوم انتهى ذلك اليوم).
        The date on the sheets (otherwise today).\tالتاريخ الذي على الأوراق (وإلا فاليوم).
        The date: 2026-12-09, 9/12 or 9 décembre.\tالتاريخ: \u{2066}2026-12-09\u{2069} أو \u{2066}9/12\u{2069} أو 9 دجنبر.
        The day\tاليوم
        The day by the clock\tاليوم ساعة بساعة
        The day has a poll “%1” already. Choose another id.\tفي اليوم تصويت «%1» من قبل. اختر معرفا آخر.
        The day in hand\tاليوم في ورقة
        The day on which it was filled in, by its number or id; leave it out between days.\tاليوم الذي ملئت فيه، برقمه أو بمعرفه؛ بدونه لما بين الأيام.
        The day that it belongs to, with --lines and --activity (otherwise none).\tاليوم الذي ينتمي إليه، مع \u{2066}--lines\u{2069} و\u{2066}--activity\u{2069} (وإلا فلا يوم).
        The day that it is like, by its number or id.\tاليوم الذي يشبهه، برقمه أو بمعرفه.
        The day to open, by its number or the script's id.\tاليوم المطلوب فتحه، برقمه أو بمعرفه في السيناريو.
        The day, by its number or the script's id (otherwise the only one, or today).\tاليوم، برقمه أو بمعرفه في السيناريو (وإلا فالوحيد، أو اليوم الحالي).
        The difference is %1 percentage points.\tالفرق بالنقط المئوية: %1.
        The digits of numbers and times: western or arabic-indic.\tأرقام الأعداد والأوقات: \u{2066}western\u{2069} أو \u{2066}arabic-indic\u{2069}.
        The digits of what is printed: western or arabic-indic.\tأرقام ما يطبع: \u{2066}western\u{2069} أو \u{2066}arabic-indic\u{2069}.
        The directory: list, find, add, edit, invite, uninvite, join, remove.\tالدليل: \u{2066}list, find, add, edit, invite, uninvite, join, remove\u{2069}.
        The disk of %1 is full. What could not be sent is sent the next time; tell whoever keeps it.\tقرص %1 ممتلئ. ما تعذر إرساله يرسل في المرة القادمة؛ أخبر من يتولى أمره.
        The e-mail address.\tالعنوان الإلكتروني.
        The earlier day, by its number or id.\tاليوم الأسبق، برقمه أو بمعرفه.
        The edition of the grid (otherwise that of the later papers).\tإصدار شبكة المعايير (وإلا فإصدار الأوراق اللاحقة).
        The edition of the grid (otherwise that of the papers; for new papers the newest).\tإصدار شبكة المعايير (وإلا فإصدار الأوراق؛ وللأوراق الجديدة الأحدث).
        The environment's %1: %2\tمتغير البيئة %1: %2
        The evening\tالمساء
        The evening before\tفي المساء السابق
        The field is full: %1 letter found no room. Keep this, and go on in a new one.\tامتلأت الخانة.\tامتلأت الخانة: حرف واحد بلا مكان. ثبت هذا وواصل في خانة جديدة.\tامتلأت الخانة: حرفان بلا مكان. ثبت هذا وواصل في خانة جديدة.\tامتلأت الخانة: %1 أحرف بلا مكان. ثبت هذا وواصل في خانة جديدة.\tامتلأت الخانة: %1 حرفا بلا مكان. ثبت هذا وواصل في خانة جديدة.\tامتلأت الخانة: %1 حرف بلا مكان. ثبت هذا وواصل في خانة جديدة.
        The file\tالملف
        The file can be read again.\tأصبح الملف مقروءا من جديد.
        The file ends within a letter. It may have been cut off.\tينتهي الملف وسط حرف. ربما كان مبتورا.
        The file has no plan.\tلا يوجد برنامج في الملف.
        The file has not been written anew since somebody was forgotten. Open it once.\tلم يكتب الملف من جديد منذ محو بيانات شخص. افتحه مرة.
        The file has the keys halqa and grids, written as in a script. An edition with a higher version than the file's stands beside the one of before, whose papers go on meaning what they meant.\tفي الملف المفتاحان \u{2066}halqa\u{2069} و\u{2066}grids\u{2069}، يكتبان كما في السيناريو. الإصدار الأعلى مما في ملف البيانات يوضع بجانب السابق، وتحتفظ أوراق السابق بمعناها.
        The file holds a programme already.\tفي الملف برنامج من قبل.
        The file is damaged: %1 saves all that can still be read.\tالملف متضرر: %1 ينقذ كل ما يمكن قراءته.
        The file is in use elsewhere: whoever opens it next clears what is left in free pages.\tالملف مستعمل في مكان آخر: من يفتحه بعد ذلك ينظف ما بقي في الصفحات الفارغة.
        The file lists what was said outside: comments, letters, messages; they come in as lines.\tالملف لائحة ما قيل في الخارج: تعليقات ورسائل؛ تدخل مساهمات.
        The file of another programme has taken the place of this one. Leave, and look where it came from.\tحل ملف بيانات برنامج آخر محل هذا الملف. غادر وابحث من أين أتى.
        The file of ballots.\tملف الأوراق.
        The file or folder to write to, - for standard output (otherwise one named after programme and workshop).\tالملف أو المجلد الذي يكتب، أو \u{2066}-\u{2069} للمخرج القياسي (وإلا فباسم البرنامج والورشة).
        The file or folder to write to.\tالملف أو المجلد الذي يكتب فيه.
        The file to make.\tالملف المطلوب إنشاؤه.
        The file to write to (otherwise one named after city and day).\tالملف الذي يكتب فيه (وإلا ملف باسم المدينة واليوم).
        The file to write to, or a folder with a / at its end (otherwise a file named after city and day).\tالملف المراد كتابته، أو مجلد في آخره \u{2066}/\u{2069} (وإلا فملف يحمل اسم المدينة واليوم).
        The file to write to: .pdf, .html or .txt.\tالملف الذي تتم الكتابة فيه: \u{2066}.pdf\u{2069} أو \u{2066}.html\u{2069} أو \u{2066}.txt\u{2069}.
        The file to write to; - for standard output.\tالملف المطلوب كتابته؛ \u{2066}-\u{2069} للمخرج القياسي.
        The file with the grids.\tالملف الذي فيه شبكات المعايير.
        The first action.\tأول إجراء.
        The first activity of a day needs the time at which it starts, such as at: \"08:30\".\tتحتاج أول فقرة في اليوم إلى وقت انطلاقها، مثل \u{2066}at: \"08:30\"\u{2069}.
        The first counter is done with %1. Now the second one counts, who has not seen these numbers.\tأنهى الفاحص الأول العد (%1). الآن يعد الثاني الذي لم ير هذه الأعداد.
        The first day of the script is dated today, and its roster is read where one is installed. Every key works as on a real day; a bar above the footer says that it is none. No file of yours is touched, and none is remembered.\tيؤرخ اليوم الأول من السيناريو باليوم، وتقرأ لائحته إن كانت مثبتة. يعمل كل مفتاح كما في يوم حقيقي؛ ويقول شريط فوق التذييل إنه ليس كذلك. لا يمس أي ملف من ملفاتك ولا يحتفظ باسمه.
        The first letter or digit replaces what stands there already; the arrows keep it.\tأول حرف أو رقم يحل محل المكتوب؛ والأسهم تبقيه.
        The first line.\tأول مساهمة.
        The first one.\tالشخص الأول.
        The first option.\tالخيار الأول.
        The first person.\tأول شخص.
        The first rows:\tالسطور الأولى:
        The folder %1 cannot be looked at.\tلا يمكن فتح المجلد %1.
        The folder for the copies (otherwise this file's own below $XDG_STATE_HOME).\tمجلد النسخ (وإلا فمجلد هذا الملف داخل \u{2066}$XDG_STATE_HOME\u{2069}).
        The folder to write to, an archive that ends in .zip or, for xlsx, a file.\tالمجلد الذي يكتب فيه، أو أرشيف ينتهي باللاحقة \u{2066}.zip\u{2069}، أو ملف مع \u{2066}xlsx\u{2069}.
        The folder to write to.\tالمجلد الذي يكتب.
        The folder; it is made where there is none.\tالمجلد؛ ينشأ إن لم يكن موجودا.
        The follow-up of %1 in %2 (%3) is on %4; its theme is %5. Nobody has been met or reached yet.\tمتابعة %1 في %2 (%3) في %4؛ وموضوعها %5. لم يتم لقاء أحد ولا الوصول إليه بعد.
        The follow-up of %1 in %2 (%3) was planned for %4; its theme is %5. Nothing of it is in this file.\tكانت متابعة %1 في %2 (%3) مقررة في %4؛ وموضوعها %5. لا شيء منها في هذا الملف.
        The grid before.\tشبكة المعايير السابقة.
        The grid's id.\tمعرف شبكة المعايير.
        The grid's id: see halqa grid FILE list.\tمعرف شبكة المعايير: انظر \u{2066}halqa grid FILE list\u{2069}.
        The heading is on line %1.\tالعناوين في السطر %1.
        The heading stands here again; the row was left out.\tتتكرر العناوين هنا؛ تم ترك السطر جانبا.
        The id of a vote is of small letters, digits and hyphens: first-measures.\tمعرف التصويت من حروف صغيرة وأرقام وشرطات: \u{2066}first-measures\u{2069}.
        The id of the new vote (otherwise that of the first, and a number).\tمعرف التصويت الجديد (وإلا فمعرف الأول متبوعا برقم).
        The id of the new vote.\tمعرف التصويت الجديد.
        The journal is sound: halqa verify %1 --rebuild NEW.halqa makes a new file from it.\tالسجل سليم: ينشئ \u{2066}halqa verify %1 --rebuild NEW.halqa\u{2069} ملفا جديدا منه.
        The journal keeps what stood there before. Of a secret vote nothing is shown before it is closed.\tالسجل يحتفظ بما كان قبل. لا يعرض شيء من تصويت سري قبل إغلاقه.
        The journal, pages to which nothing leads any more, the file in which SQLite keeps what it is about to change, the copies, and last the tables are read. The damaged file is not touched. The new one is sound, and says of each entry that does not stand where it stood where it was found. What could not be saved is said by name and time, and ends with exit code 65.\tيقرأ السجل، والصفحات التي لم يعد شيء يؤدي إليها، والملف الذي يحفظ فيه \u{2066}SQLite\u{2069} ما سيغيره، والنسخ، وأخيرا الجداول. لا يمس الملف التالف. والجديد سليم، ويقول عن كل قيد ليس في مكانه أين وجد. وما لم يمكن إنقاذه يقال باسمه ووقته، ورمز الخروج 65.
        The journal’s head, with all that was in the urn: %1\tرأس السجل، مع كل ما كان في الصندوق: %1
        The language of the answer (otherwise the workshop's); papers take several.\tلغة الجواب (وإلا فلغة الورشة)؛ والوثائق تقبل عدة لغات.
        The language of the screen (otherwise the workshop's).\tلغة الشاشة (وإلا فلغة الورشة).
        The language of the screen: %1.\tلغة الشاشة: %1.
        The language of the text, with a country where only that says it so: fr, ar-EG.\tلغة النص، مع بلد إن كان وحده يقول ذلك هكذا: \u{2066}fr\u{2069}، \u{2066}ar-EG\u{2069}.
        The language of what is printed, by its code: fr.\tلغة ما يكتب، برمزها: \u{2066}fr\u{2069}.
        The languages, as codes: ar,fr.\tاللغات برموزها: \u{2066}ar,fr\u{2069}.
        The laptop could not write just now, and nothing is kept. Send it again.\tلم يتمكن الحاسوب من الكتابة الآن، ولم يحفظ شيء. أرسله مرة أخرى.
        The laptop could not write just now, and the ballot is not counted. Hand it in again.\tلم يتمكن الحاسوب من الكتابة الآن، والورقة غير محسوبة. سلمها مرة أخرى.
        The laptop does not answer. What is shown may be old.\tالحاسوب لا يجيب. قد يكون المعروض قديما.
        The laptops that write into a file, and what people call them.\tالحواسيب التي تكتب في ملف، وأسماؤها.
        The last action.\tآخر إجراء.
        The last call to %1 is taken back.\t%1: تم إلغاء آخر مكالمة.
        The last day of this workshop.\tكان هذا آخر يوم في هذه الورشة.
        The last line.\tآخر مساهمة.
        The last one.\tالشخص الأخير.
        The last option.\tالخيار الأخير.
        The last person.\tآخر شخص.
        The later day, by its number or id.\tاليوم اللاحق، برقمه أو بمعرفه.
        The later day, by the script's id: month-3 (otherwise the last one that has begun).\tاليوم اللاحق بمعرفه في السيناريو: \u{2066}month-3\u{2069} (وإلا فآخر يوم بدأ).
        The letters of the file, where they cannot be told by their looks.\tترميز حروف الملف، حين لا يعرف من شكلها.
        The letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8, or add --mend.\tحروف هذا الملف تالفة من قبل: «%1» كانت «%2». أعد تصديره بصيغة UTF-8، أو أضف \u{2066}--mend\u{2069}.
        The line above, the line below.\tالسطر أعلاه، السطر أسفله.
        The line above.\tالمساهمة التي فوقها.
        The line before.\tالمساهمة السابقة.
        The line below; after the last one, write on.\tالمساهمة التي تحتها؛ وبعد الأخيرة متابعة الكتابة.
        The line from its table to the last call: who said it, who took it on, what was said about it, and all that became of it, with each date.\tالمساهمة من طاولتها إلى آخر مكالمة: من قالها، ومن تكفل بها، وما قيل عنها، وكل ما آلت إليه، مع كل تاريخ.
        The line is kept.\tالمساهمة محفوظة.
        The line of the heading, 0 for none (otherwise it is found).\tسطر العناوين، و0 إن لم يكن (وإلا فإنه يبحث عنه).
        The line that it is about: its id, or its reference.\tالمساهمة المقصودة: معرفها أو مرجعها.
        The line that stays: a reference or an id.\tالمساهمة التي تبقى: مرجع أو معرف.
        The line was not kept. Backspace corrects it, Esc drops it.\tلم يثبت السطر. \u{2066}Backspace\u{2069} يصححه، و\u{2066}Esc\u{2069} يتركه.
        The line: a reference such as fuel:2:3 (of another day 1/barriers/fuel:2:3), or an id.\tالمساهمة: مرجع مثل \u{2066}fuel:2:3\u{2069} (من يوم آخر \u{2066}1/barriers/fuel:2:3\u{2069})، أو معرف.
        The lines of a day: list, edit, park, merge, move, remove; who is named in them.\tمساهمات يوم: \u{2066}list\u{2069}، \u{2066}edit\u{2069}، \u{2066}park\u{2069}، \u{2066}merge\u{2069}، \u{2066}move\u{2069}، \u{2066}remove\u{2069}؛ ومن يذكر فيها.
        The lines.\tالمساهمات.
        The link: its id, or both its ends.\tالصلة: معرفها أو طرفاها.
        The list before.\tاللائحة السابقة.
        The list on paper: to look at, to print, to write to a file.\tاللائحة على الورق: للنظر والطباعة والكتابة في ملف.
        The list or the lines have changed meanwhile. Look at it again.\tتغيرت اللائحة أو المساهمات في هذه الأثناء. انظر إليها من جديد.
        The list; - for standard input.\tاللائحة؛ \u{2066}-\u{2069} للمدخل القياسي.
        The locale is not UTF-8, so no Arabic can be shown. Try: LC_ALL=C.UTF-8 halqa\tالإعداد المحلي ليس \u{2066}UTF-8\u{2069}، فلا يمكن عرض العربية. جرب: \u{2066}LC_ALL=C.UTF-8 halqa\u{2069}
        The locale is not UTF-8: Arabic and accents cannot be shown\tالإعداد المحلي ليس UTF-8: لا تظهر العربية ولا الحركات
        The lowest grade\tأدنى درجة
        The lowest score, %1, is not below the highest, %2.\tأدنى درجة (%1) ليست أقل من أعلى درجة (%2).
        The marked lines become the options, in the order in which they were marked.\tتصبح المساهمات المؤشر عليها خيارات، حسب ترتيب التأشير.
        The marks.\tالتنقيطات.
        The matching or pairing, by the script's id; not needed where the day has one.\tفقرة اللقاء أو الثنائيات، بمعرفها في السيناريو؛ لا حاجة إليها إن كانت وحيدة في اليوم.
        The matching, by the script's id; not needed where the day has one.\tفقرة اللقاء، بمعرفها في السيناريو؛ لا حاجة إليها إن كانت واحدة في اليوم.
        The middle by function\tالوسيط حسب الوظيفة
        The most frequent answer was %1, with %2 (%3).\tالجواب الأكثر ورودا هو %1، وله %2 (%3).
        The most frequent answer was %1, with %2.\tالجواب الأكثر ورودا هو %1، وله %2.
        The most frequent answers were %1, with %2 each.\tالأجوبة الأكثر ورودا هي %1، ولكل منها %2.
        The motion is blocked.\tالمقترح موقوف بسبب اعتراض مانع.
        The motion is carried.\tتمت المصادقة على المقترح.
        The motion is rejected.\tتم رفض المقترح.
        The motion is tied, and so not carried.\tتعادل في المقترح، فهو مرفوض.
        The name as it is to be; the one before stays as another spelling.\tالاسم الجديد؛ ويبقى السابق كتابة أخرى.
        The name as it stands in the lines.\tالاسم كما يرد في المساهمات.
        The name, as the person writes it.\tالاسم كما يكتبه الشخص.
        The name.\tالاسم.
        The names in lines that are nobody of the file: say who is meant.\tالأسماء في المساهمات التي لا تخص أحدا في الملف: تحديد المقصود.
        The network, drawn\tالشبكة مرسومة
        The new date: 2026-12-09, 9/12 or 9 décembre.\tالتاريخ الجديد: \u{2066}2026-12-09\u{2069} أو \u{2066}9/12\u{2069} أو 9 دجنبر.
        The new file.\tالملف الجديد.
        The next action.\tالإجراء التالي.
        The next activity in which lines are written; one that has begun meanwhile first.\tالفقرة التالية التي تدون فيها المساهمات؛ وأولها التي بدأت في هذه الأثناء.
        The next field; Shift-Tab the one before. The arrows up and down as well.\tالخانة التالية؛ \u{2066}Shift-Tab\u{2069} السابقة. وكذلك السهمان أعلى وأسفل.
        The next grid of this activity.\tشبكة المعايير التالية في هذه الفقرة.
        The next group; Shift-Tab the one before.\tالمجموعة التالية؛ \u{2066}Shift-Tab\u{2069} السابقة.
        The next kind of line. What somebody took on stays an action.\tالنوع التالي للمساهمة. وما التزم به شخص يبقى إجراء.
        The next kind of line: idea, barrier, need, offer, action, question, note.\tالنوع الموالي: فكرة، عائق، حاجة، عرض، إجراء، سؤال، ملاحظة.
        The next line\tالمساهمة التالية
        The next line.\tالمساهمة التالية.
        The next one.\tالشخص التالي.
        The next option.\tالخيار التالي.
        The next person found.\tالشخص التالي في النتائج.
        The next person.\tالشخص التالي.
        The next poll of the day.\tالتصويت التالي من اليوم.
        The next prompt.\tالمحور التالي.
        The next table.\tالطاولة التالية.
        The note stays: %1\tالملاحظة باقية: %1
        The number %1 stands on this sheet twice.\tالرقم %1 مذكور مرتين في هذه الورقة.
        The number as a square that a telephone reads and dials; any key comes back.\tالرقم على شكل مربع يقرؤه الهاتف ويتصل به؛ وأي مفتاح للعودة.
        The number of a ballot that was keyed twice or is none.\tرقم ورقة أدخلت مرتين، أو ليست ورقة.
        The number of a ballot that was keyed wrongly; LINE is what stands on it.\tرقم ورقة أدخلت خطأ؛ \u{2066}LINE\u{2069} ما كتب فيها.
        The number of a note that is taken back.\tرقم التحفظ المراد سحبه.
        The number of an option that does not go on; several times.\tرقم خيار لا ينتقل؛ ويمكن تكراره.
        The one before.\tالشخص السابق.
        The one that is proposed for this terminal; halqa terminal says why.\tالمقترحة لهذه الطرفية؛ \u{2066}halqa terminal\u{2069} يقول لماذا.
        The one that it is the same as: an id, or a name.\tالهيئة التي تبقى: معرف أو اسم.
        The option before.\tالخيار السابق.
        The option that the one number is for, from 1; a motion's are 1 yes, 2 no, 3 abstain; of a consent scale, the grade.\tالخيار الذي يعود إليه العدد، ابتداء من 1؛ للمقترح 1 نعم، 2 لا، 3 امتناع؛ ولسلم الموافقة الدرجة.
        The options, in order.\tالخيارات بالترتيب.
        The order drawn before the vote decided between %1.\tحسمت القرعة المسحوبة قبل التصويت بين %1.
        The organisation that goes under: an id, or a name in any spelling.\tالهيئة المضمومة: معرف، أو اسم بأي كتابة.
        The organisation that was joined: an id, or the name that it had.\tالهيئة التي تم ضمها: معرف، أو الاسم الذي كان لها.
        The organisation: an id, or a name in any spelling.\tالهيئة: معرف، أو اسم بأي كتابة.
        The other files are checked first and never changed. Each comes whole or not at all; what is here already stays as it is, and repeated it changes nothing. What was said differently on both sides is kept on both: halqa conflicts lists it. Ctrl-C stops it, with the file as it was.\tتفحص الملفات الأخرى أولا ولا تغير أبدا. يأتي كل منها كاملا أو لا يأتي؛ وما هو هنا يبقى كما هو، والتكرار لا يغير شيئا. ما قيل بشكل مختلف من الطرفين يحفظ: تعرضه \u{2066}halqa conflicts\u{2069}. يوقف \u{2066}Ctrl-C\u{2069} العملية ويبقى الملف كما كان.
        The other of the two rated this by edition %1 of “%2”. Rate it by that one, or they could never agree.\tتم تقييم هذا من الشخص الآخر حسب الإصدار %1 من «%2». يجب التقييم حسب الإصدار نفسه، وإلا تعذر الاتفاق.
        The other side.\tالجهة الأخرى.
        The pages say what --help says. FOLDER gets man1 with the pages in English, and a folder with man1 for each other language, as share/man has them: man -M FOLDER halqa reads them.\tتقول الصفحات ما يقوله \u{2066}--help\u{2069}. في \u{2066}FOLDER\u{2069} مجلد \u{2066}man1\u{2069} للصفحات الإنجليزية، ولكل لغة أخرى مجلد فيه \u{2066}man1\u{2069}، كما في \u{2066}share/man\u{2069}: تقرأ بالأمر \u{2066}man -M FOLDER halqa\u{2069}.
        The pairs for the whole room; page keys turn, any other key comes back.\tالثنائيات للقاعة كلها؛ مفتاحا الصفحات للتقليب، وأي مفتاح آخر للعودة.
        The pairs on paper, and a slip for each: to look at, to print, to write to a file.\tالثنائيات على الورق، وقصاصة لكل واحد: للنظر أو الطباعة أو الكتابة في ملف.
        The paper after; after the last one, a new one.\tالورقة التالية؛ وبعد الأخيرة ورقة جديدة.
        The paper could not be made: there is not enough memory or room on the disk.\tتعذر إعداد الوثيقة: لا تكفي الذاكرة أو المساحة على القرص.
        The paper is being made.\tالوثيقة قيد الإعداد.
        The paper kept before, to correct it.\tالورقة المثبتة قبلها، لتصحيحها.
        The paper of %1 is taken away.\t%1: تم سحب الورقة.
        The paper's id: see halqa grid FILE show GRID --papers.\tمعرف الورقة: انظروا \u{2066}halqa grid FILE show GRID --papers\u{2069}.
        The papers of this vote carry codes: add --code, or say who voted with --voter.\tلأوراق هذا التصويت رموز: أضف \u{2066}--code\u{2069}، أو اذكر من صوت بـ\u{2066}--voter\u{2069}.
        The parcel to make; nothing that is there is replaced.\tالطرد المراد إنشاؤه؛ لا يستبدل شيء موجود.
        The percentage is of the people invited; who came before came on an earlier day, in any city.\tالنسبة من المدعوين؛ و«سبق لهم الحضور» تعني في يوم سابق، في أي مدينة.
        The person answered. What they say follows with t.\tأجاب الشخص. ما يقوله يدون بـ\u{2066}t\u{2069}.
        The person before.\tالشخص السابق.
        The person does not want to be called: nobody calls again.\tلا يرغب الشخص في الاتصال به: لن يتصل به أحد من جديد.
        The person found before.\tالشخص السابق في النتائج.
        The person goes home.\tينصرف الشخص.
        The person goes home. The same keys again confirm it.\tتسجيل مغادرة الشخص. المفتاحان نفسهما مرة أخرى يؤكدان ذلك.
        The person has taken nothing on that is open.\tليس للشخص أي التزام مفتوح.
        The person in focus stands up from the table.\tيقوم الشخص المحدد من الطاولة.
        The person who goes under: an id, or a name.\tالشخص الذي يضم إلى الآخر: معرف أو اسم.
        The person who is kept: an id, or a name.\tالشخص الذي يحتفظ به: معرف أو اسم.
        The person who went home comes back.\tكان الشخص قد غادر وعاد.
        The person: an id, or a name.\tالشخص: معرف أو اسم.
        The picture on the card of %1 is cut off; something may be missing after it.\tالصورة في بطاقة %1 مقطوعة؛ ربما ينقص شيء بعدها.
        The places of a whole workshop are for people. Take --organisations away.\tمقاعد الورشة كلها للأشخاص. يجب حذف \u{2066}--organisations\u{2069}.
        The plan can be read nowhere, neither in the file nor in a copy: workshops, days and activities have numbers in place of their names. People, lines and votes stand in them as they stood.\tلا تمكن قراءة الخطة في أي مكان، لا في الملف ولا في نسخة: للورشات والأيام والفقرات أرقام مكان أسمائها. الأشخاص والمساهمات والتصويتات باقية فيها كما كانت.
        The plan has no text at “%1”; there are %2.\tلا نص في البرنامج عند «%1»؛ يوجد %2.
        The plan: show it, move a workshop or a day, add days, reword, set places.\tالبرنامج: عرضه، نقل ورشة أو يوم، إضافة أيام، إعادة الصياغة، تحديد المقاعد.
        The poll before it on this day.\tالتصويت السابق من اليوم.
        The poll has no options yet. Harvest lines into it, or give it options.\tليس للتصويت خيارات بعد. اختر من المساهمات أو اكتب خيارات.
        The poll is closed. Reopen it first.\tالتصويت مغلق. أعد فتحه أولا.
        The poll is not open yet. Open it first.\tلم يفتح التصويت بعد. افتحه أولا.
        The poll is not secret. Key its ballots as usual.\tالتصويت ليس سريا. أدخل أوراقه كالعادة.
        The poll is open. From now on its rules stand: %1.\tالتصويت مفتوح. من الآن قواعده ثابتة: %1.
        The poll is open: its rules and options stand. Close it first.\tالتصويت مفتوح: قواعده وخياراته ثابتة. أغلقه أولا.
        The poll is secret: its ballots are cast by code, and nothing else is counted.\tالتصويت سري: لكل ورقة رمز، ولا يعد شيء آخر.
        The poll, by the script's id; or as activity/poll.\tالتصويت، بمعرفه في السيناريو؛ أو على شكل فقرة/تصويت.
        The port to listen on.\tالمنفذ الذي يستمع عليه.
        The printed seal is not that of the file, nor was it with any papers that the file has had: weights or criteria are others, it is of something else, or it is misread.\tالختم المطبوع ليس ختم الملف، ولم يكن كذلك مع أي ورقة كانت في الملف: فالأوزان أو المعايير غيرها، أو هو لشيء آخر، أو قرئ خطأ.
        The printed seal is that of the file: no answer, weight or criterion was changed.\tالختم المطبوع هو ختم الملف: لم يغير جواب ولا وزن ولا معيار.
        The printing system (CUPS) does not run on this machine. Start it (sudo systemctl start cups), or write the PDF to a file and print it elsewhere.\tنظام الطباعة (\u{2066}CUPS\u{2069}) لا يعمل على هذا الحاسوب. شغله (\u{2066}sudo systemctl start cups\u{2069})، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        The printing system does not answer (%1). Look whether CUPS runs, or write the PDF to a file.\tنظام الطباعة لا يجيب (%1). تحقق من أن \u{2066}CUPS\u{2069} يعمل، أو اكتب \u{2066}PDF\u{2069} في ملف.
        The programme's file (otherwise the last one).\tملف البيانات (وإلا آخر ملف).
        The programme's file to which venues may add.\tملف البيانات الذي يمكن للأماكن أن تضيف إليه.
        The programme's file.\tملف البيانات.
        The prompt and the kind of the line stand above and before the field: one key turns to the next.\tالمحور فوق الخانة ونوع المساهمة أمامها: مفتاح واحد ينتقل إلى التالي.
        The prompt before.\tالمحور السابق.
        The prompt that it answers, with --activity; not needed where there is one.\tالمحور الذي يجيب عنه، مع \u{2066}--activity\u{2069}؛ لا حاجة إليه إن كان واحدا.
        The prompt “%1” comes after this vote. Vote on what has been written before.\tالمحور «%1» يأتي بعد هذا التصويت. يكون التصويت على ما كتب قبله.
        The prompt, by the script's id; not needed where there is one.\tالمحور، بمعرفه في السيناريو؛ لا حاجة إليه إن كان واحدا.
        The question above.\tالسؤال أعلاه.
        The question and the bars alone, for the whole room. Any key comes back.\tالسؤال والأعمدة وحدها للقاعة كلها. أي مفتاح للعودة.
        The question below; after the last one, write on.\tالسؤال أسفله؛ وبعد الأخير، الكتابة.
        The question has just become another one: read it first.\tتغير السؤال للتو: اقرأه أولا.
        The question on the floor and the next two, in letters for the whole room. Any key comes back.\tالسؤال المطروح والسؤالان التاليان، بحروف تراها القاعة كلها. أي مفتاح للعودة.
        The question that stays: a reference or an id.\tالسؤال الذي يبقى: مرجع أو معرف.
        The question: a reference such as asked:1:3, or an id.\tالسؤال: مرجع مثل \u{2066}asked:1:3\u{2069} أو معرف.
        The questions that were merged into this one stand for themselves again.\tالأسئلة التي دمجت في هذا السؤال تعود مستقلة.
        The quorum of %1 present was not reached.\tلم يكتمل النصاب (%1 من الحاضرين).
        The quorum of %1 present was reached.\tاكتمل النصاب (%1 من الحاضرين).
        The receipt shows that a ballot was taken, and not what stands on it.\tيبين الوصل أن ورقة تم استلامها، لا ما كتب عليها.
        The result cannot be written as JSON. Ask for it as text.\tتتعذر كتابة النتيجة بصيغة \u{2066}JSON\u{2069}. اطلبها نصا.
        The role %1 may not do this on %2. Whoever keeps the server permits it: halqa central init ADDRESS --programme FILE --venue %1\tلا يحق للدور %1 هذا على %2. يسمح به من يتولى أمر الخادم: \u{2066}halqa central init ADDRESS --programme FILE --venue %1\u{2069}
        The role %1 may too much on the server (%2): it could alter or remove what others sent. Use a venue's role.\tللدور %1 صلاحيات أكثر من اللازم على الخادم (%2): يمكنه تغيير ما أرسله الآخرون أو حذفه. استعمل دور مكان.
        The role %1 was made. Nobody can log in with it before it has a password or a certificate.\tتم إنشاء الدور %1. لا يمكن لأحد الدخول به قبل أن تكون له كلمة مرور أو شهادة.
        The roles are facilitator, note-taker and organiser; all of them where none is named. It is written as .pdf or .html, or printed as text. No file of a programme is needed.\tالأدوار \u{2066}facilitator\u{2069} و\u{2066}note-taker\u{2069} و\u{2066}organiser\u{2069}؛ كلها إن لم يسم دور. يكتب بصيغة \u{2066}.pdf\u{2069} أو \u{2066}.html\u{2069}، أو يعرض نصا. لا يحتاج إلى ملف بيانات.
        The room took %1 vote.\tلم تصوت القاعة.\tصوتت القاعة مرة واحدة.\tصوتت القاعة مرتين.\tصوتت القاعة %1 مرات.\tصوتت القاعة %1 مرة.\tصوتت القاعة %1 مرة.
        The room voted on %1: %2\tصوتت القاعة على %1: %2
        The roster or the directory has changed meanwhile. Look at it again.\tتغيرت اللائحة أو الدليل في هذه الأثناء. انظر إليها من جديد.
        The roster; - for standard input. Or a package of halqa export.\tاللائحة؛ \u{2066}-\u{2069} للمدخل القياسي. أو حزمة من \u{2066}halqa export\u{2069}.
        The row on that line is somebody else than whom it may be; all for every row in doubt; repeatable.\tالسطر يخص شخصا آخر غير من يحتمل؛ و\u{2066}all\u{2069} لكل السطور المشكوك فيها؛ يمكن التكرار.
        The row on that line is this person: an id, or the line of an earlier row; all for every row that may be one person alone; repeatable.\tالسطر يخص هذا الشخص: معرف، أو رقم سطر سابق؛ \u{2066}all\u{2069} لكل سطر لا يمكن أن يكون إلا شخصا واحدا؛ يمكن التكرار.
        The rule %1 does not take “%2”; it takes %3.\tالقاعدة %1 لا تقبل «%2»؛ بل تقبل %3.
        The rule %1 has an option of its own: %2.\tللقاعدة %1 خيار خاص بها: %2.
        The rule %1 is stated twice.\tالقاعدة %1 مذكورة مرتين.
        The rules keep them apart from everybody who teaches. Choose by hand all the same: h.\tالقواعد تفصله عن كل من يعلم. الاختيار يدويا رغم ذلك: \u{2066}h\u{2069}.
        The rules keep them apart.\tالقواعد تفصل بينهما.
        The run sheet is home: one key starts the activity in focus, and asks before it ends one that runs. What a delay does to the afternoon is always shown.\tبرنامج اليوم هو المنطلق: مفتاح واحد يبدأ الفقرة المحددة، ويسأل قبل إنهاء فقرة جارية. أثر التأخير على بعد الظهر ظاهر دائما.
        The run sheet: list, start, end, resume, extend, shift.\tبرنامج اليوم: \u{2066}list, start, end, resume, extend, shift\u{2069}.
        The same as halqa tally says of a file of ballots; options are called by their numbers. Hands and stickers, of which there are no ballots, are in show.\tكما يقول \u{2066}halqa tally\u{2069} عن ملف أوراق؛ والخيارات بأرقامها. الأيدي والنقط، وليس لها أوراق، في \u{2066}show\u{2069}.
        The same class under %1 of the %2 weightings that people of the rooms gave.\tالصنف نفسه مع %1 من %2 من توزيعات الأوزان التي أعطاها الحاضرون في القاعات.
        The script asks for it: meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}} and groups, the number of tables. Nobody is in two places. Once people have been checked in, whoever is not there is left out, and all others stay when and where they are. halqa sheet FILE timetable prints it.\tالسيناريو يطلبه: \u{2066}meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}}\u{2069} و\u{2066}groups\u{2069}، عدد الطاولات. لا أحد في مكانين. بعد تسجيل الحضور يترك من ليس حاضرا، ويبقى كل الآخرين في موعدهم ومكانهم. \u{2066}halqa sheet FILE timetable\u{2069} يطبعه.
        The script asks for no timetable here. Write meetings: {minutes: 15} and groups: 8 into the activity.\tالسيناريو لا يطلب جدولا زمنيا هنا. اكتب \u{2066}meetings: {minutes: 15}\u{2069} و\u{2066}groups: 8\u{2069} في الفقرة.
        The script has no categories.\tليس في السيناريو فئات.
        The script has no category “%1”. It was kept as written.\tليس في السيناريو فئة «%1». تم إبقاؤها كما كتبت.
        The script of keys; - for standard input.\tسلسلة المفاتيح؛ \u{2066}-\u{2069} للمدخل القياسي.
        The script.\tالسيناريو.
        The script: a path, or a name that halqa new --list says.\tالسيناريو: مسار أو اسم يعرضه \u{2066}halqa new --list\u{2069}.
        The seal does not fit the ballots: this is not what was in the urn. Look with halqa verify.\tالختم لا يطابق أوراق التصويت: ليس هذا ما كان في الصندوق. تحقق بواسطة \u{2066}halqa verify\u{2069}.
        The seal is made of what is rated, of every mark, weight and criterion: one other answer is another seal. Whether it still is that of the file says: %1\tالختم مصنوع مما قيم ومن كل تنقيط ووزن ومعيار: جواب واحد آخر يعني ختما آخر. ولمعرفة هل ما زال ختم الملف: %1
        The second round of %1.\tالدور الثاني للتصويت %1.
        The server (otherwise the one that was named last).\tالخادم (وإلا فآخر خادم ذكر).
        The server that keeps what laptops wrote: prepare it, look at it.\tالخادم الذي يحفظ ما كتبته الحواسيب: تحضيره والنظر إليه.
        The server: postgresql://ROLE@HOST/DATABASE\tالخادم: \u{2066}postgresql://ROLE@HOST/DATABASE\u{2069}
        The server: postgresql://ROLE@HOST/DATABASE (otherwise the one that was named last).\tالخادم: \u{2066}postgresql://ROLE@HOST/DATABASE\u{2069} (وإلا فآخر خادم ذكر).
        The share is of\tالنسبة محسوبة من
        The sheet of a spreadsheet, by name or number; by default the first that holds anything.\tورقة الجدول، باسمها أو رقمها؛ تلقائيا أول ورقة فيها شيء.
        The sheet to read, by its name or number (otherwise the one that lists people).\tالورقة المطلوبة، باسمها أو رقمها (وإلا فالتي تضم الأشخاص).
        The smallest lots are drawn.\tتقع القرعة على أصحاب أصغر البصمات.
        The spreadsheet could not calculate this cell: “%1”. It was taken for empty.\tلم يستطع الجدول حساب هذه الخانة: «%1». اعتبرت فارغة.
        The spreadsheet could not calculate this cell: “%1”. Put it right there and save the file again.\tلم يستطع الجدول حساب هذه الخانة: «%1». صححها فيه واحفظ الملف من جديد.
        The spreadsheet does not show this row. It was taken all the same.\tلا يظهر جدول البيانات هذا السطر. تم أخذه رغم ذلك.
        The survey has not brought any answers.\tلم يتلق الاستبيان أي جواب.
        The system has no memory or no files left. Close other programs, then try again.\tلم تبق في النظام ذاكرة أو ملفات. أغلق برامج أخرى ثم أعد المحاولة.
        The table before.\tالطاولة السابقة.
        The table to the left.\tالطاولة على اليسار.
        The table to the right.\tالطاولة على اليمين.
        The table with that number; it stays yours, also after a restart.\tالطاولة التي تحمل هذا الرقم؛ تبقى طاولتك حتى بعد إعادة التشغيل.
        The table, from 1; 0 for none (otherwise one where people are few).\tالطاولة، ابتداء من 1؛ و0 بدون طاولة (وإلا فطاولة قليلة الأشخاص).
        The table, from 1; 0 for none.\tالطاولة، من 1؛ و0 بدون طاولة.
        The table, from 1; not needed where there is one circle.\tالطاولة، من 1؛ لا حاجة إليها حين تكون حلقة واحدة.
        The tables are being planned.\tيجري إعداد توزيع الطاولات.
        The tables have not written anything yet (F5). Their lines will stand here; e writes an option.\tلم تكتب الطاولات شيئا بعد (\u{2066}F5\u{2069}). ستظهر مساهماتها هنا؛ و\u{2066}e\u{2069} يكتب خيارا.
        The tables have not written anything yet.\tلم تكتب الطاولات شيئا بعد.
        The tables of %1 are cleared.\tتم إفراغ طاولات %1.
        The tables of another activity of the day.\tطاولات فقرة أخرى من اليوم.
        The telephone.\tالهاتف.
        The terminal “%1” cannot move its cursor. Try: TERM=xterm-256color halqa\tالطرفية «%1» لا تستطيع تحريك مؤشرها. جرب: \u{2066}TERM=xterm-256color halqa\u{2069}
        The test exchanges people whole: each takes somebody else's seats and keeps their own ties. Its p is exact: one more than how often the difference was as large then, of one more than all exchanges. The same --seed gives the same p.\tيبادل الاختبار الأشخاص كاملين: يأخذ كل واحد أماكن غيره ويحتفظ بروابطه. وقيمة \u{2066}p\u{2069} مضبوطة: عدد المرات التي بلغ فيها الفرق هذا القدر زائد واحد، من عدد التبادلات زائد واحد. ونفس \u{2066}--seed\u{2069} يعطي نفس \u{2066}p\u{2069}.
        The text as it is to be; none to leave it.\tالنص الجديد؛ وبدونه يبقى كما هو.
        The text as you saw it: when the line says something else by now, nothing is done.\tالنص كما رأيته: إن صارت المساهمة تقول غيره فلا يفعل شيء.
        The text in “%1” is missing.\tينقص النص بلغة «%1».
        The third has fewer than half as many as the first: only two go on.\tللثالث أقل من نصف ما للأول من «جيد»: يواصل اثنان فقط.
        The time that is left, in letters for the whole room. Any key comes back.\tالوقت المتبقي بحروف كبيرة للقاعة كلها. أي مفتاح للعودة.
        The time that the clock shows at first: 2026-12-01T08:30 (otherwise now).\tالوقت الذي تبدأ به الساعة: \u{2066}2026-12-01T08:30\u{2069} (وإلا الآن).
        The time zone that the workshop is held in: Africa/Casablanca.\tالمنطقة الزمنية التي تعقد فيها الورشة: \u{2066}Africa/Casablanca\u{2069}.
        The timetable would not say any more that these have met: %1.\tلن يذكر جدول اللقاءات بعد ذلك أن هؤلاء التقوا: %1.
        The tour writes into the file. Take it in a rehearsal: halqa demo --tour\tالجولة تكتب في الملف. قم بها في تمرين: \u{2066}halqa demo --tour\u{2069}
        The town.\tالمدينة.
        The two counters differ on %1. Count it again, both of you.\tاختلف الفاحصان (%1). أعيدا العد معا.
        The two counters differ on %1. Count it again, both of you: type the number, then a for the other counter.\tاختلف الفاحصان (%1). أعيدا العد معا: اكتب العدد، ثم \u{2066}a\u{2069} للفاحص الآخر.
        The two counters do not agree on %1, where nothing counts so far.\tلم يتفق الفاحصان (%1)، فلا يحتسب شيء هناك.
        The two differ on %1. Settle that first.\tيختلف المقيمان في %1. تتم تسوية ذلك أولا.
        The urn of this poll stands on the laptop that opened it. Key its ballots there, and close it there.\tصندوق هذا التصويت على الحاسوب الذي فتحه. أدخل أوراقه هناك، وأغلقه هناك.
        The urn of this poll was emptied and sealed. Nothing about it can be changed.\tتم إفراغ صندوق هذا التصويت وختمه. لا يمكن تغيير شيء فيه.
        The value is missing: %1.\tتنقص القيمة: %1.
        The vote is open; nothing has been counted yet.\tالتصويت مفتوح؛ لم يتم عد أي شيء بعد.
        The vote is secret, and a command line stays in the shell's history: leave code and ballot out; they are asked for, or read from standard input as CODE LINE.\tالتصويت سري، وسطر الأوامر يبقى في سجل الأوامر: لا تذكر الرمز ولا الورقة؛ يطلبان منك، أو يقرآن من المدخل القياسي بصيغة \u{2066}CODE LINE\u{2069}.
        The vote is secret: leave --voter and --category out.\tالتصويت سري: احذف \u{2066}--voter\u{2069} و\u{2066}--category\u{2069}.
        The vote is secret: nothing of it is known before it is closed.\tالتصويت سري: لا يعرف عنه شيء قبل إغلاقه.
        The vote is secret: the code on the paper is needed as well.\tالتصويت سري: يلزم أيضا رمز الورقة.
        The vote is still open; these are the counts so far.\tما زال التصويت مفتوحا؛ هذا هو العد إلى الآن.
        The vote that gives the weights has %1 options, the grid %2 themes. They have to be the same.\tللتصويت الذي يعطي الأوزان خيارات عددها %1، ولشبكة المعايير مواضيع عددها %2. يجب أن تكون نفسها.
        The vote that gives the weights is not closed. No class is given before.\tالتصويت الذي يعطي الأوزان لم يغلق بعد. لا صنف قبل ذلك.
        The vote was closed meanwhile: the ballot “%1” is not kept.\tتم إغلاق التصويت في هذه الأثناء: ورقة التصويت «%1» غير مثبتة.
        The vote was closed meanwhile: the ballot “%1” with the code %2 is not kept.\tتم إغلاق التصويت في هذه الأثناء: ورقة التصويت «%1» ذات الرمز %2 غير مثبتة.
        The vote was closed meanwhile: “%1” for %2 is not kept.\tتم إغلاق التصويت في هذه الأثناء: «%1» (%2) غير مثبت.
        The vote was closed meanwhile: “%1”, a number of ballots, is not kept.\tتم إغلاق التصويت في هذه الأثناء: عدد الأوراق «%1» غير مثبت.
        The vote was secret. Hash over the ballots, sorted by their random keys: %1\tكان التصويت سريا. بصمة أوراق التصويت مرتبة حسب مفاتيحها العشوائية: %1
        The vote was withdrawn meanwhile: “%1” is not kept.\tتم سحب التصويت في هذه الأثناء: «%1» غير مثبت.
        The voter's category (otherwise that of --voter).\tفئة المصوت (وإلا ففئة \u{2066}--voter\u{2069}).
        The votes alone meet the quotas: %1.\tالأصوات وحدها تحترم الحصص: %1.
        The votes of %1 go on: %2.\tإعادة توزيع أصوات الخيار %1: %2.
        The votes of %1 go on: %2; %3 name nobody else.\tإعادة توزيع أصوات الخيار %1: %2؛ بدون اختيار آخر: %3.
        The votes of %1 name nobody else: %2.\tأصوات الخيار %1 بدون اختيار آخر: %2.
        The votes of the option in focus, from the source that is counted.\tأصوات الخيار المحدد، من المصدر الجاري عده.
        The walk-in is somebody new, whoever of the directory may be meant.\tالشخص جديد، وإن كان يمكن أن يقصد أحد من الدليل.
        The wall\tالجدار
        The wall, in a browser: %1\tالجدار، في متصفح: %1
        The whole room\tالقاعة كلها
        The whole summary is with the organiser\tالخلاصة الكاملة عند المنظم
        The window is %1; Halqa needs %2\tالنافذة \u{2066}%1\u{2069}؛ تحتاج حلقة إلى \u{2066}%2\u{2069}
        The workshop that everybody on it is invited to, by the script's id.\tالورشة التي يدعى إليها الجميع، بمعرفها في السيناريو.
        The workshop to open, by the script's id: fes.\tالورشة المطلوب فتحها، بمعرفها في السيناريو: \u{2066}fes\u{2069}.
        The workshop, by the script's id (otherwise the only one, or the one that is held today).\tالورشة بمعرفها في السيناريو (وإلا فالوحيدة، أو التي تنعقد اليوم).
        The workshop, by the script's id.\tالورشة، بمعرفها في السيناريو.
        The workshop, by the script's id: fes (otherwise the only one, or the one that is held today).\tالورشة، بمعرفها في السيناريو: \u{2066}fes\u{2069} (وإلا فالوحيدة، أو ورشة اليوم).
        The workshop, by the script's id: fes.\tالورشة، بمعرفها في السيناريو: \u{2066}fes\u{2069}.
        Theme\tالموضوع
        Theme of the day\tموضوع اليوم
        Themes\tالمواضيع
        Themes are tags and how many dots may go to each, such as: heat 3, water 2.\tالمواضيع وسوم مع عدد النقط الممكنة لكل منها، مثل: حرارة 3، ماء 2.
        There already\tموجود من قبل
        There are keys and values here; expected %1.\tهنا مفاتيح وقيم؛ المنتظر: %1.
        There are more than %1 characters in this cell. Shorten it, or leave the column out of the file.\tفي هذه الخانة أكثر من %1 حرف. اختصرها، أو احذف العمود من الملف.
        There are no digits %1; there are western, arabic-indic.\tلا أرقام باسم %1؛ هناك \u{2066}western\u{2069} و\u{2066}arabic-indic\u{2069}.
        There are no organisations yet.\tلا توجد هيئات بعد.
        There are no polls here. Make one: halqa poll FILE create CODE.\tلا تصويتات هنا. أنشئ واحدا: \u{2066}halqa poll FILE create CODE\u{2069}.
        There are no such actions.\tلا توجد إجراءات كهذه.
        There are no such lines.\tلا توجد مساهمات كهذه.
        There are no such links.\tلا توجد صلات كهذه.
        There are no such questions.\tلا توجد أسئلة كهذه.
        There is %1 column, but this row has %2 cells. Put a text that holds the separator in quotes.\tلا أعمدة، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك عمود واحد، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك عمودان، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 أعمدة، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 عمودا، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.\tهناك %1 عمود، لكن عدد خلايا هذا السطر %2. ضع النص الذي يتضمن الفاصل بين علامتي اقتباس.
        There is %1 mark for %2 criteria. A blank one is a point.\tلا تنقيط، وعدد المعايير %2. الفارغ يكتب نقطة.\tهنا تنقيط واحد، وعدد المعايير %2. الفارغ يكتب نقطة.\tهنا تنقيطان، وعدد المعايير %2. الفارغ يكتب نقطة.\tهنا %1 تنقيطات، وعدد المعايير %2. الفارغ يكتب نقطة.\tهنا %1 تنقيطا، وعدد المعايير %2. الفارغ يكتب نقطة.\tهنا %1 تنقيط، وعدد المعايير %2. الفارغ يكتب نقطة.
        There is %1 to spend. What options cost:\tالمبلغ المتاح: %1. كلفة الخيارات:
        There is a count already for %1: %2. Give it up?\tيوجد عدد (%1): %2. هل يلغى هذا العدد؟
        There is a count already for %1: %2. Replace it by %3?\tيوجد عدد (%1): %2. هل يستبدل بالعدد %3؟
        There is a list here; expected %1.\tهنا لائحة؛ المنتظر: %1.
        There is a paper of this already, kept by %1. Change that one.\tتوجد ورقة لهذا من قبل (بواسطة %1). عدل تلك الورقة.
        There is a zero byte here. This is not a text; export the roster again.\tهنا بايت صفري. هذا ليس نصا؛ صدر اللائحة من جديد.
        There is already: “%1”.\tيوجد من قبل: «%1».
        There is no %1 on this scale; there are %2 to %3.\tلا توجد الدرجة %1 في هذا السلم؛ الدرجات من %2 إلى %3.
        There is no activity “%1”; this day has %2.\tلا توجد فقرة «%1»؛ في هذا اليوم %2.
        There is no address in “%1”: name@example.org.\tلا عنوان في «%1»: \u{2066}name@example.org\u{2069}.
        There is no ballot %1. See: halqa poll FILE ballots %2.\tلا توجد الورقة %1. انظر: \u{2066}halqa poll FILE ballots %2\u{2069}.
        There is no category “%1”; the script has %2.\tلا توجد فئة «%1»؛ في السيناريو %2.
        There is no day “%1”; this workshop has %2.\tلا يوجد يوم «%1»؛ في هذه الورشة %2.
        There is no edition %1 of “%2”. There are: %3.\tلا يوجد الإصدار %1 من «%2». توجد: %3.
        There is no encoding %1; there are %2.\tلا يوجد ترميز %1؛ توجد %2.
        There is no file yet. Make one: halqa new FILE --script eco-hammam, or play with one: halqa demo\tلا يوجد ملف بعد. لإنشاء ملف: \u{2066}halqa new FILE --script eco-hammam\u{2069}، أو للتمرن: \u{2066}halqa demo\u{2069}
        There is no heading.\tلا يوجد سطر عناوين.
        There is no language %1; there are %2.\tلا توجد لغة %1؛ توجد %2.
        There is no layout %1; there are %2.\tلا يوجد للجدول شكل باسم %1؛ الموجود: %2.
        There is no line %1 that could be the heading.\tلا يوجد سطر %1 يمكن أن يكون سطر العناوين.
        There is no line to mark. Press e to write an option in your own words.\tلا مساهمة للتأشير عليها. اضغط \u{2066}e\u{2069} لكتابة خيار بعباراتك.
        There is no line yet. Type one and press Enter.\tلا توجد مساهمة بعد. اكتب واحدة ثم اضغط \u{2066}Enter\u{2069}.
        There is no line “%1” on this day. Removed from that list last: “%2”, by %3, %4.\tلا مساهمة «%1» في هذا اليوم. آخر ما أزيل من تلك اللائحة: «%2»، أزاله %3، %4.
        There is no line “%1” on this day. See the references: halqa line FILE list.\tلا توجد مساهمة «%1» في هذا اليوم. انظر المراجع: \u{2066}halqa line FILE list\u{2069}.
        There is no link “%1”. See the ids: halqa link FILE list.\tلا توجد صلة «%1». انظر المعرفات: \u{2066}halqa link FILE list\u{2069}.
        There is no method %1; --methods lists them.\tلا توجد طريقة %1؛ \u{2066}--methods\u{2069} يعرض الطرق.
        There is no name in this row.\tلا اسم في هذا السطر.
        There is no note %1. See: halqa poll FILE reservation %2.\tلا يوجد التحفظ %1. انظر: \u{2066}halqa poll FILE reservation %2\u{2069}.
        There is no number %1 in the list. See: halqa conflicts %2 list\tلا يوجد الرقم %1 في اللائحة. انظر: \u{2066}halqa conflicts %2 list\u{2069}
        There is no number from this source to take back.\tلا عدد من هذا المصدر لسحبه.
        There is no option %1.\tلا يوجد خيار %1.
        There is no other organisation.\tلا توجد هيئة أخرى.
        There is no paper “%1”.\tلا توجد ورقة «%1».
        There is no poll “%1”; here are %2.\tلا يوجد تصويت «%1»؛ الموجود هنا %2.
        There is no printer “%1”; there are: %2.\tلا توجد طابعة «%1»؛ الموجود: %2.
        There is no programme in this file yet.\tلا برنامج في هذا الملف بعد.
        There is no prompt “%1” on this day.\tلا يوجد محور «%1» في هذا اليوم.
        There is no prompt “%1”; this activity has %2.\tلا يوجد محور «%1»؛ في هذه الفقرة %2.
        There is no quorum.\tلم يكتمل النصاب.
        There is no row on line %1 of %2.\tلا أحد في السطر %1 من %2.
        There is no rule “%1”; there are %2.\tلا توجد قاعدة «%1»؛ الموجود: %2.
        There is no script in this file. It begins with “halqa: 1”.\tلا سيناريو في هذا الملف. يبدأ السيناريو بـ«\u{2066}halqa: 1\u{2069}».
        There is no script “%1”, and none is installed. Give a path: --script my.yaml.\tلا يوجد سيناريو «%1»، ولا شيء مثبت. أعط مسارا: \u{2066}--script my.yaml\u{2069}.
        There is no script “%1”; there are: %2. See: halqa new --list.\tلا يوجد سيناريو «%1»؛ الموجود: %2. انظر: \u{2066}halqa new --list\u{2069}.
        There is no setting “%1”. There are: %2.\tلا يوجد إعداد «%1». الموجود: %2.
        There is no sheet “%1”; there are %2.\tلا توجد ورقة «%1»؛ توجد %2.
        There is no sound copy of it in %1.\tليست له نسخة سليمة في %1.
        There is no such day in this file.\tلا يوجد هذا اليوم في هذا الملف.
        There is no such grid. There are: %1.\tلا توجد شبكة المعايير هذه. الموجود: %1.
        There is no such link. See them: halqa link FILE list.\tلا توجد صلة كهذه. انظر الصلات: \u{2066}halqa link FILE list\u{2069}.
        There is no such option: the poll has 1.\tلا يوجد هذا الخيار: ليس للتصويت خيارات.\tلا يوجد هذا الخيار: للتصويت خيار واحد.\tلا يوجد هذا الخيار: للتصويت خياران.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.\tلا يوجد هذا الخيار: للتصويت الخيارات من 1 إلى %1.
        There is no such page.\tلا توجد هذه الصفحة.
        There is no such table: this activity has 1.\tلا توجد هذه الطاولة: ليس للفقرة طاولات.\tلا توجد هذه الطاولة: للفقرة طاولة واحدة.\tلا توجد هذه الطاولة: للفقرة طاولتان.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.\tلا توجد هذه الطاولة: للفقرة الطاولات من 1 إلى %1.
        There is no table %1 in “%2”. It begins again when tables do.\tلا توجد الطاولة %1 في «%2». تعود هذه الصفحة حين تعود الطاولات.
        There is no vote “%1” in this file yet. Before it is taken and closed “%2” gives no class.\tلا يوجد بعد تصويت «%1» في هذا الملف. وقبل إجرائه وإغلاقه لا يعطي «%2» صنفا.
        There is no way to %1 now. The file stays as it was; try again when there is a connection.\tلا طريق إلى %1 الآن. يبقى الملف كما كان؛ حاول ثانية عند توفر الاتصال.
        There is no workshop “%1” in this script.\tلا توجد ورشة «%1» في السيناريو.
        There is no workshop “%1”; this file has %2.\tلا توجد ورشة «%1»؛ في هذا الملف %2.
        There is none here; the console opens in one, or with %1\tلا توجد هنا؛ تفتح الواجهة في طرفية، أو مع \u{2066}%1\u{2069}
        There is none of this file yet\tلا توجد بعد نسخة لهذا الملف
        There is none, or it does not say\tلا توجد، أو لا تذكر حالتها
        There is none.\tلا توجد.
        There is nothing here; expected %1.\tلا شيء هنا؛ المنتظر: %1.
        There is nothing in this file.\tلا شيء في هذا الملف.
        There is nothing left to decide: one option has more than half, or none is left to meet it.\tلم يبق ما يحسم: حصل خيار على أكثر من النصف، أو لم يبق خيار آخر أمامه.
        There is nothing to stand on this sheet.\tلا شيء يوضع في هذه الورقة.
        There is nothing to take back.\tلا شيء يمكن التراجع عنه.
        There is nothing to take: everybody is known and invited.\tلا شيء يؤخذ: الجميع معروفون ومدعوون.
        There is nothing to tell yet of %1.\tلا شيء يقال بعد عن: %1.
        There is “%1” already in that town. Join the two, or give another name.\tتوجد «%1» في هذه المدينة من قبل. يجب ضم الهيئتين أو إعطاء اسم آخر.
        There were %1 to spend.\tكان المبلغ المتاح للصرف %1.
        These ballots cannot be counted so. Look at the rules and the options of the poll.\tلا يمكن عد هذه الأوراق هكذا. تحقق من قواعد التصويت وخياراته.
        These days would lie after the year 9999.\tستقع هذه الأيام بعد سنة 9999.
        These tables are made. Turn to the next ones that are not.\tهذه الطاولات موزعة. انتقل إلى التالية التي لم توزع.
        These tables have written %1 line already. Seat everybody anew?\tلم تكتب هذه الطاولات شيئا بعد. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات مساهمة واحدة. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات مساهمتين. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمات. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمة. هل تعيد توزيع الجميع؟\tكتبت هذه الطاولات %1 مساهمة. هل تعيد توزيع الجميع؟
        These texts were left, since they may mean somebody else:\tبقيت هذه النصوص لأنها قد تعني شخصا آخر:
        These two are linked in this way already, and have agreed on it. Change that link, or say another form.\tتم الاتفاق من قبل على هذه الصلة بين الطرفين. عدل تلك الصلة أو اذكر شكلا آخر.
        These two are linked several times. Repeat it with the id: %1.\tبين هذين عدة صلات. أعد الأمر مع المعرف: %1.
        These two are not linked. See: halqa link FILE list.\tلا صلة بين هذين. انظر: \u{2066}halqa link FILE list\u{2069}.
        These venues may add to no programme yet: name its file with --programme.\tلا يمكن لهذه الأماكن أن تضيف إلى أي برنامج بعد: اذكر ملفه بـ\u{2066}--programme\u{2069}.
        They are no pair: what was proposed goes, what was agreed on is over.\tليسا ثنائيا: ما اقترح يزول، وما اتفق عليه ينتهي.
        They are on the same disk: copy the file to a stick in the evening\tهي على القرص نفسه: ينسخ الملف على مفتاح USB في المساء
        They count as %1.\tتحسب بعدد %1.
        They have no dots.\tليس لها أي نقطة.
        They have no points.\tليس لها أي نقطة في التقييم.
        They have no votes.\tليس لها أي صوت.
        They replace the options it had. LINE is a reference such as fuel:2:3 (see halqa line FILE list), or an id.\tتعوض خياراته السابقة. \u{2066}LINE\u{2069} مرجع مثل \u{2066}fuel:2:3\u{2069} (انظر \u{2066}halqa line FILE list\u{2069})، أو معرف.
        This activity has ended. Press r to go on with it.\tانتهت هذه الفقرة. اضغط \u{2066}r\u{2069} لاستئنافها.
        This activity has no prompts, so no lines are written in it.\tليس في هذه الفقرة محاور، فلا تدون فيها مساهمات.
        This activity is held in one circle, without tables.\tهذه الفقرة في حلقة واحدة، بدون طاولات.
        This activity is over: no tables are planned for it any more. Turn to one that is to come.\tانتهت هذه الفقرة: لم تعد طاولاتها تهيأ. انتقلوا إلى فقرة قادمة.
        This activity would end after midnight.\tستنتهي هذه الفقرة بعد منتصف الليل.
        This cannot be done now.\tلا يمكن هذا الآن.
        This cannot be done there now.\tلا يمكن القيام بذلك هناك الآن.
        This code is not known here. Compare it with your slip, sign by sign, or ask at the desk.\tهذا الرمز غير معروف هنا. قارنه بورقتك حرفا حرفا، أو اسأل عند الاستقبال.
        This comes as %1: say it with --format.\tهذا متوفر بصيغة %1: حددها بـ\u{2066}--format\u{2069}.
        This day has no activities.\tليس في هذا اليوم فقرات.
        This day has no matching, or no needs and offers were written down.\tلا لقاء بين حاجات وعروض في هذا اليوم، أو لم تدون أي حاجة أو عرض.
        This day has no vote. Make one, or print blank ballot papers for one that comes up.\tلا تصويت في هذا اليوم. أنشئ واحدا، أو اطبع أوراق تصويت فارغة لما قد يأتي.
        This day is today.\tهذا هو يومنا الحالي.
        This does not come from the ballot as it is now. Fill it in once more.\tهذا ليس من ورقة التصويت كما هي الآن. املأها مرة أخرى.
        This does not come from the page as it is now. Write it once more.\tهذا ليس من الصفحة كما هي الآن. اكتبه مرة أخرى.
        This does not write .%1. End the name of --output in %2.\tلا يكتب هذا الأمر .%1. اجعل اسم --output ينتهي بما يلي: %2.
        This file can only be read: look at everything and print it, nothing is kept.\tهذا الملف للقراءة فقط: انظر إلى كل شيء واطبعه، ولا يحفظ شيء.
        This first: 1, 2 or 3, whichever reads right. Esc decides later, then every key leads on.\tهذا أولا: 1 أو 2 أو 3، السطر الذي يقرأ صحيحا. \u{2066}Esc\u{2069} للتأجيل، ثم تعمل كل المفاتيح.
        This grid gives no class.\tشبكة المعايير هذه لا تعطي صنفا.
        This grid rates days.\tشبكة المعايير هذه لتقييم الأيام.
        This grid rates lines.\tشبكة المعايير هذه لتقييم المساهمات.
        This grid rates links.\tشبكة المعايير هذه لتقييم الصلات.
        This grid rates organisations that are in the directory.\tشبكة المعايير هذه لتقييم الهيئات الموجودة في الدليل.
        This grid rates people.\tشبكة المعايير هذه لتقييم الأشخاص.
        This grid rates workshops.\tشبكة المعايير هذه لتقييم الورشات.
        This is a spreadsheet of another kind. Open it and save it as XLSX or CSV, then import that.\tهذا جدول بيانات من نوع آخر. افتحه واحفظه بصيغة XLSX أو CSV، ثم استورد الملف الجديد.
        This is day %1 by its number but day %2 by its place.\tهذا اليوم %1 برقمه، لكنه اليوم %2 بموضعه.
        This is done and kept; only the answer cannot be written: %1. Do not repeat the command.\tتم هذا وتم حفظه؛ الجواب وحده تتعذر كتابته: %1. لا تكرر الأمر.
        This is due by %1: as another kind it would leave the actions. Take the date away first.\tالأجل هو %1: بنوع آخر تخرج من الإجراءات. احذف الأجل أولا.
        This is larger than any roster: more than %1 million bytes.\tهذا أكبر من أي لائحة: أكثر من %1 مليون بايت.
        This is larger than any script.\tهذا أكبر من أي سيناريو.
        This is missing: %1.\tينقص: %1.
        This is more than an archive holds. Name a folder: --to FOLDER.\tهذا أكثر مما يسعه أرشيف. سم مجلدا: \u{2066}--to FOLDER\u{2069}.
        This is nested deeper than any script.\tهذا متداخل أعمق من أي سيناريو.
        This is no address of a server. Right is: postgresql://ROLE@HOST/DATABASE\tهذا ليس عنوان خادم. الصحيح: \u{2066}postgresql://ROLE@HOST/DATABASE\u{2069}
        This is no code: it has eight signs, and none of 0, O, 1, I, L, 2, Z, 5, S, 8, B, U and V is among them.\tهذا ليس رمزا: للرمز ثمانية أحرف، ليس منها أي من \u{2066}0 O 1 I L 2 Z 5 S 8 B U V\u{2069}.
        This is no setting. Write a name, = and a value: bidi = auto.\tهذا ليس إعدادا. اكتب اسما ثم = ثم قيمة: \u{2066}bidi = auto\u{2069}.
        This is no table. Export the roster as XLSX or CSV.\tهذا ليس جدولا. صدر اللائحة بصيغة XLSX أو CSV.
        This is no time of day. Write it as 14:30.\tهذا ليس وقتا. يكتب هكذا: 14:30.
        This is not UTF-8 text. Save the file as UTF-8.\tهذا ليس نصا بترميز \u{2066}UTF-8\u{2069}. احفظ الملف بترميز \u{2066}UTF-8\u{2069}.
        This is not YAML: %1.\tهذا ليس \u{2066}YAML\u{2069}: %1.
        This is not a date. Write it as year-month-day: 2026-12-31.\tهذا ليس تاريخا. اكتبه سنة-شهر-يوم: \u{2066}2026-12-31\u{2069}.
        This is still used elsewhere in the file, so it cannot be removed.\tما زال هذا مستعملا في مكان آخر من الملف، فلا يمكن حذفه.
        This is the same person as on line %1, which counts; what it leaves open was taken from here.\tهذا هو الشخص نفسه الذي في السطر %1، وذلك السطر هو المعتمد؛ وما ينقصه تم أخذه من هنا.
        This is what stands in the file under your name. Say so where something is otherwise.\tهذا ما هو مدون باسمكم. نبهونا إن كان شيء منه على غير ذلك.
        This laptop has no id yet. Start telephones with: halqa serve FILE.\tليس لهذا الحاسوب معرف بعد. شغل الهواتف بالأمر: \u{2066}halqa serve FILE\u{2069}.
        This laptop has no name here.\tليس لهذا الحاسوب اسم هنا.
        This laptop is called %1 here.\tهذا الحاسوب يسمى هنا %1.
        This laptop is on no network that telephones can reach. Switch its hotspot on, or connect it to the router of the room.\tهذا الحاسوب ليس على شبكة تصل إليها الهواتف. شغل نقطة اتصاله، أو اربطه بموجه القاعة.
        This laptop's clock shows %1, and this Halqa was made later: set the clock.\tساعة هذا الحاسوب تشير إلى %1، وهذا الإصدار من حلقة أحدث من ذلك: اضبط الساعة.
        This laptop's clock shows %1, the last entry of the file is of %2. One is wrong: look at the clock.\tساعة هذا الحاسوب تشير إلى %1، وآخر قيد في الملف بتاريخ %2. أحدهما خاطئ: تحقق من الساعة.
        This laptop's id cannot be kept in %1; make that folder writable, or set XDG_STATE_HOME.\tلا يمكن حفظ معرف هذا الحاسوب في %1؛ اسمح بالكتابة في ذلك المجلد، أو عين \u{2066}XDG_STATE_HOME\u{2069}.
        This line is no action: only what somebody took on is done or dropped.\tهذه المساهمة ليست إجراء: لا ينجز أو يلغى إلا ما تم الالتزام به.
        This line is no ballot of this poll. Nothing was written; look at it again.\tهذا السطر ليس ورقة من هذا التصويت. لم يكتب شيء؛ راجعه.
        This line stands too far left or right, or is not what the lines above lead up to.\tهذا السطر بعيد إلى اليسار أو اليمين، أو لا يناسب ما فوقه.
        This list has %1 rows; %2 are read at once, and none was. Is it the right file? If so, cut it into several.\tعدد أسطر هذه اللائحة %1؛ يقرأ منها %2 على الأكثر في المرة الواحدة، ولم يقرأ أي سطر. هل هو الملف الصحيح؟ إن كان كذلك، قسمه إلى عدة ملفات.
        This list may have %1 item at most; it has %2.\tيجب أن تكون هذه اللائحة فارغة؛ فيها %2.\tيمكن أن يكون في هذه اللائحة عنصر واحد على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة عنصران على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عناصر على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عنصرا على الأكثر؛ فيها %2.\tيمكن أن يكون في هذه اللائحة %1 عنصر على الأكثر؛ فيها %2.
        This list needs at least %1 item; it has %2.\tتحتاج هذه اللائحة إلى صفر عنصر على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى عنصر واحد على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى عنصرين على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عناصر على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عنصرا على الأقل؛ فيها %2.\tتحتاج هذه اللائحة إلى %1 عنصر على الأقل؛ فيها %2.
        This machine does not know the terminal “%1”. Try: TERM=xterm-256color halqa\tهذا الحاسوب لا يعرف الطرفية «%1». جرب: \u{2066}TERM=xterm-256color halqa\u{2069}
        This machine has no program %1: it cannot print. Install cups-client, or write the PDF to a file and print it elsewhere.\tليس في هذا الحاسوب برنامج %1: لا يمكنه الطباعة. ثبت \u{2066}cups-client\u{2069}، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        This machine knows no printer. Connect one and add it in the system's settings, or write the PDF to a file and print it elsewhere.\tلا يعرف هذا الحاسوب أي طابعة. صل واحدة وأضفها في إعدادات النظام، أو اكتب \u{2066}PDF\u{2069} في ملف واطبعه في مكان آخر.
        This machine knows no time zone “%1”. Write it as Africa/Casablanca.\tلا يعرف هذا الحاسوب منطقة زمنية «%1». تكتب هكذا: \u{2066}Africa/Casablanca\u{2069}.
        This one reads right; a digit of any keyboard.\tهذا السطر يقرأ صحيحا؛ رقم من أي لوحة مفاتيح.
        This paper counts as: %1\tتحسب هذه الورقة بعدد: %1
        This person has not been checked in.\tلم يسجل حضور هذا الشخص.
        This person is here already.\tهذا الشخص حاضر من قبل.
        This person was here and has left. Let them return instead.\tحضر هذا الشخص ثم غادر. سجل عودته بدل ذلك.
        This poll cannot be counted as it stands: look at its seats, costs and budget.\tلا يمكن عد هذا التصويت كما هو: تحقق من مقاعده وكلفه وميزانيته.
        This process has taken a terminal already.\tهذا البرنامج يشغل طرفية من قبل.
        This programme has no grid in which people say whom of the others they know.\tليست في هذا البرنامج شبكة معايير يقول فيها الناس من يعرفون من الآخرين.
        This programme has no grid. Add one from a file: halqa grid add.\tليس في هذا البرنامج شبكة معايير. أضف واحدة من ملف: \u{2066}halqa grid add\u{2069}.
        This programme has no grids.\tليس في هذا البرنامج شبكات معايير.
        This programme has no later day: name a day with --day.\tليس في هذا البرنامج يوم لاحق: سم يوما بالخيار \u{2066}--day\u{2069}.
        This programme has no later day: there is nothing yet by which to say what came of it.\tليس في هذا البرنامج يوم لاحق: لا شيء بعد يقال به ما نتج عنه.
        This programme has no such grid. Add one from a file: halqa grid add.\tليس في هذا البرنامج شبكة معايير كهذه. أضف واحدة من ملف: \u{2066}halqa grid add\u{2069}.
        This programme has no workshops.\tليس في هذا البرنامج ورشات.
        This prompt does not belong to the activity.\tهذا المحور لا ينتمي إلى هذه الفقرة.
        This question is not waiting any more.\tلم يعد هذا السؤال في الانتظار.
        This refers to something that is not in the file. Look again, then repeat it.\tهذا يحيل على شيء غير موجود في الملف. تحقق ثم أعد المحاولة.
        This role sees %1 of %2.\tيرى هذا الدور %1 من %2.
        This spreadsheet is damaged. Open it and save it again.\tجدول البيانات هذا تالف. افتحه واحفظه من جديد.
        This spreadsheet unpacks to more than %1 MB, and was not read. Save its list as CSV, and import that.\tحجم جدول البيانات هذا بعد فك ضغطه أكبر من %1 ميغابايت، ولم يقرأ. احفظ لائحته بصيغة CSV ثم استوردها.
        This starts at %1, before “%2” above it, which starts at %3.\tتنطلق هذه على الساعة %1، قبل «%2» التي فوقها وتنطلق على الساعة %3.
        This starts at %1, but “%2” above it ends at %3.\tتنطلق هذه على الساعة %1، لكن «%2» التي فوقها تنتهي على الساعة %3.
        This system has no fonts for this paper. Install fonts-noto-core.\tلا خطوط في هذا النظام لهذه الوثيقة. ثبت \u{2066}fonts-noto-core\u{2069}.
        This table has %1 columns, and %2 are read at most. Keep those of names, organisations and telephones.\tعدد أعمدة هذا الجدول هو %1، وأقصى ما يقرأ هو %2. احتفظ بأعمدة الأسماء والهيئات وأرقام الهاتف.
        This telephone has asked that too already.\tسأل هذا الهاتف عن ذلك من قبل.
        This text has %1 characters, and %2 are taken at most. Shorten it; quotes or separators may be missing.\tعدد حروف هذا النص هو %1، وأقصى ما يؤخذ هو %2. اختصره؛ ربما تنقص علامات اقتباس أو فواصل.
        This vote has not been opened yet. This page shows the ballot as soon as it is.\tلم يفتح هذا التصويت بعد. ستعرض هذه الصفحة ورقة التصويت عند فتحه.
        This vote has not been taken.\tلم يجر هذا التصويت.
        This vote is closed. No ballot of this slip was counted.\tالتصويت مغلق. لم يتم احتساب أي ورقة بهذا الرمز.
        This vote is counted in one step.\tيتم عد هذا التصويت في خطوة واحدة.
        This vote is secret. A ballot that is cast cannot be changed or taken back, and nothing of it is shown before the poll is closed.\tهذا التصويت سري. الورقة المدلى بها لا تغير ولا تسحب، ولا يعرض شيء منها قبل إغلاق التصويت.
        This vote was closed at %1. No ballot of this slip was counted.\tتم إغلاق هذا التصويت على الساعة %1. لم يتم احتساب أي ورقة بهذا الرمز.
        This vote was counted in numbers, and has no ballots. See: halqa poll show %1\tتم عد هذا التصويت بالأعداد وليست له أوراق. انظر: \u{2066}halqa poll show %1\u{2069}
        This was not expected: %1. Look with halqa verify.\tلم يكن هذا متوقعا: %1. افحص بـ\u{2066}halqa verify\u{2069}.
        This way to vote asks nobody for reservations. Fist to five and the gradients of agreement do.\tهذه الطريقة لا تسأل عن التحفظات. الأصابع الخمسة ودرجات الموافقة تسأل عنها.
        This way to vote needs the single ballots. Key them one by one.\tطريقة التصويت هذه تحتاج إلى الأوراق واحدة واحدة. أدخلها كذلك.
        This window is %1; Halqa needs %2. Make it larger, or the letters smaller.\tحجم هذه النافذة %1، وحلقة تحتاج إلى %2. وسع النافذة أو صغر الحروف.
        This workshop has no days.\tليس في هذه الورشة أيام.
        This workshop has one day only.\tلهذه الورشة يوم واحد فقط.
        This would be on %1, and the day before it on %2. Days come one after the other.\tسيكون هذا اليوم في %1، واليوم الذي قبله في %2. الأيام يتبع بعضها بعضا.
        Those who agreed to be listed. Do not pass it on.\tمن وافق على إدراج اسمه. لا تنقل هذه اللائحة إلى غيرك.
        Those who answered then and those who answer now need not be the same people, nor as many: a difference can come from that alone.\tمن أجابوا حينها ومن يجيبون الآن ليسوا بالضرورة الأشخاص أنفسهم ولا بالعدد نفسه: قد يأتي الفرق من ذلك وحده.
        Those who sat together, and those who did not\tمن جلسوا معا ومن لم يجلسوا معا
        Three lines that stand for all entries of a file, to be put on the wall.\tثلاثة أسطر تمثل كل قيود ملف، لتعلق على الجدار.
        Ticks all, or none.\tتأشير الكل أو إزالته.
        Ticks the line in focus, or takes the tick away; Enter takes all that are ticked.\tتأشير السطر المحدد أو إزالة التأشير؛ \u{2066}Enter\u{2069} يأخذ كل ما عليه تأشير.
        Tie between %1: %2; it changes who wins.\tتعادل بين %1: %2؛ وهو يغير الفائز.
        Tie between %1: %2; it does not change who wins.\tتعادل بين %1: %2؛ وهو لا يغير الفائز.
        Tie between %1: %2; whether it changes who wins is not known.\tتعادل بين %1: %2؛ ولا يعرف هل يغير الفائز.
        Ties\tالروابط
        Ties across categories\tروابط بين الفئات
        Time zone\tالمنطقة الزمنية
        Times are this laptop's: it does not know the time zone %1.\tالأوقات هي أوقات هذا الحاسوب: لا يعرف المنطقة الزمنية %1.
        Times are this laptop's: the file does not say in which time zone it is held.\tالأوقات هي أوقات هذا الحاسوب: لا يذكر الملف المنطقة الزمنية للورشة.
        Times are this laptop’s: the file names no time zone.\tالأوقات هي أوقات هذا الحاسوب: لا يذكر الملف منطقة زمنية.
        Times asked\tعدد المرات
        Times said\tعدد المرات
        Timetable of meetings\tجدول اللقاءات
        Title\tالعنوان
        Title of a prompt\tعنوان محور
        To\tإلى
        To %1\tإلى %1
        To be done: %1\tللإنجاز: %1
        To be reached\tالهدف المراد بلوغه
        To be reached by %1.\tالمراد بلوغه إلى غاية %1.
        To begin\tالبداية
        To come in\tللإدخال
        To dial\tللاتصال
        To look at\tللتحقق
        To reach a server the library libpq is needed (%1). Install the package libpq5.\tللوصول إلى خادم تلزم المكتبة \u{2066}libpq\u{2069} (%1). ثبت الحزمة \u{2066}libpq5\u{2069}.
        To read archives, libarchive has to be installed (%1). A folder needs nothing.\tلقراءة الأرشيفات يجب تثبيت libarchive (%1). أما المجلد فلا يحتاج إلى شيء.
        To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.\tلقراءة جداول البيانات يجب تثبيت libarchive (%1). أما CSV فلا يحتاج إلى شيء.
        To seat everybody who is here: halqa group FILE assign --activity %1\tلتوزيع كل الحاضرين: \u{2066}halqa group FILE assign --activity %1\u{2069}
        To spend\tالمبلغ المتاح
        To the beginning.\tإلى البداية.
        To the content\tإلى المحتوى
        To the end.\tإلى النهاية.
        To the left side.\tالجهة اليسرى.
        To the next section of the paper.\tإلى الجزء التالي من الوثيقة.
        To the right side.\tالجهة اليمنى.
        To the section before.\tإلى الجزء السابق.
        Today is %1, %2: %3 goes there.\tاليوم هو %1، %2: %3 للانتقال إليه.
        Today is %1, and this is %2, %3. Write there all the same?\tاليوم هو %1، وهذا %2، %3. هل تتم الكتابة فيه مع ذلك؟
        Today is %1; this is %2, %3.\tاليوم هو %1؛ وهذا %2، %3.
        Together\tالمجموع
        Tomorrow at %1, %2\tغدا على الساعة %1، %2
        Tomorrow, %1\tغدا، %1
        Too few papers to be shown: %1.\tأوراق أقل من أن تظهر: %1.
        Too many wrong codes came from this telephone. Wait for a minute, then try again.\tوردت من هذا الهاتف رموز خاطئة كثيرة. انتظر دقيقة ثم حاول مجددا.
        Toolkit\tحقيبة الأدوات
        Trainer\tالمؤطر
        Training programme\tبرنامج التكوين
        Try again on\tإعادة المحاولة في
        Try: %1\tللتجربة: \u{2066}%1\u{2069}
        Tunisian Arabic\tالعربية التونسية
        Turkish\tالتركية
        Turn letters that were spoilt before back into what they were.\tإعادة الحروف التالفة من قبل إلى ما كانت عليه.
        Turn to another day or city.\tالانتقال إلى يوم آخر أو مدينة أخرى.
        Turn to the day that is dated today.\tالانتقال إلى اليوم المؤرخ بتاريخ اليوم.
        Tutor: %1\tالمؤطر: %1
        Two ballots of one code or voter:\tورقتان برمز واحد أو مصوت واحد:
        Two codes are written as KH09=KH90.\tيكتب رمزان هكذا: \u{2066}KH09=KH90\u{2069}.
        Two codes that are one: KH09=KH90; repeatable. “all” takes every offer, and nothing doubtful.\tرمزان هما رمز واحد: \u{2066}KH09=KH90\u{2069}؛ يمكن تكراره. و«all» يأخذ كل المقترحات، ولا شيء مما فيه شك.
        Two letters of a name after the @.\tحرفان من الاسم بعد @.
        Two letters of a name find who sits or waits; a digit then seats them at that table.\tحرفان من الاسم يجدان من يجلس أو ينتظر؛ ثم رقم يضعه في تلك الطاولة.
        Two letters of a name, or of an organisation.\tحرفان من اسم أو من هيئة.
        Two letters of a name, then Enter: %1 of 3 are checked in.\tحرفان من اسم ثم \u{2066}Enter\u{2069}: تم تسجيل %1 من 3.
        Two options have the same place. Give each place to one option only.\tلخيارين الرتبة نفسها. أعط كل رتبة لخيار واحد.
        Two pages for each role: what to do, the keys, and what to do when something goes wrong.\tصفحتان لكل دور: ما يلزم فعله، والمفاتيح، وما العمل عند الخلل.
        Two people count the same votes. The other one counts now and does not see the first numbers.\tشخصان يعدان الأصوات نفسها. الآخر يعد الآن ولا يرى الأعداد الأولى.
        Two people have rated this already. What they say is settled now.\tقام شخصان بتقييم هذا من قبل. بقي التوفيق بين ما قالاه.
        Two people have the number %1. Keep what is said of them with halqa grid rate, by name.\tلشخصين الرقم %1 نفسه. يثبت ما يقال عنهما بالاسم، بالأمر \u{2066}halqa grid rate\u{2069}.
        Two people keyed a ballot %1 at once. Correct it on the screen, where both are seen.\tأدخل شخصان الورقة %1 في الوقت نفسه. صححها على الشاشة، حيث تظهر الاثنتان.
        Two rounds, the second between two\tدوران، الثاني بين خيارين
        Two seals of one urn:\tختمان لصندوق واحد:
        Two tables stand beside each other: “%1” is the heading of column %2 and of column %3. Put one below the other.\tهنا جدولان جنبا إلى جنب: «%1» عنوان العمود %2 والعمود %3. ضع أحدهما تحت الآخر.
        Two things are said of line %1. Say one.\tقيل عن السطر %1 شيئان. قل واحدا.
        Type %1 in a terminal of your own. Several people work on one file at once; each sees what the others write.\tكتابة %1 في طرفية خاصة. يعمل عدة أشخاص على ملف واحد في الوقت نفسه؛ ويرى كل واحد ما يكتبه الآخرون.
        Type %1. The console opens on the day that is dated today; the second line names the views with their digits, and the last one says what can be done now.\tكتابة %1. تفتح الواجهة على اليوم المؤرخ بتاريخ اليوم؛ السطر الثاني يسمي الشاشات بأرقامها، والأخير يقول ما يمكن فعله الآن.
        Type %1: it says in a line for each thing whether the laptop is ready, and what to do.\tكتابة %1: سطر لكل أمر يقول هل الحاسوب جاهز وما يلزم فعله.
        Type a name in each language in a terminal to see whether the letters come\tكتابة اسم بكل لغة في الطرفية للتأكد من الحروف
        Type two letters of a name first.\tاكتب أولا حرفين من اسم.
        USAGE:\tالاستعمال:
        UTF-8\t\u{2066}UTF-8\u{2069}
        Ukrainian\tالأوكرانية
        Unit\tالوحدة
        Until six in the morning it is still %1; this is %2, %3.\tإلى السادسة صباحا يبقى اليوم هو %1؛ وهذا %2، %3.
        Up/Down\tأعلى/أسفل
        Upright line: %1.\tخط عمودي: %1.
        Urdu\tالأردية
        Urn of poll %1: %2 ballots, %3 codes, %4 receipts; there should be as many.\tصندوق التصويت %1: الأوراق %2، الرموز %3، الوصولات %4؛ يجب أن تتساوى.
        Urn of poll %1: something lies in it although no secret poll is open.\tصندوق التصويت %1: ليس فارغا مع أنه لا تصويت سريا مفتوح.
        Valid ballots\tالأوراق الصحيحة
        Valid until %1\tصالح إلى غاية %1
        Valid until %1.\tصالح إلى غاية %1.
        Value\tالقيمة
        Victories locked, strongest first\tالانتصارات المثبتة، الأقوى أولا
        View 4 is the work of the activity that runs. You are asked once for which table you write; Alt with its number turns to another.\tالشاشة 4 هي عمل الفقرة الجارية. يسأل مرة واحدة عن الطاولة التي يكتب لها؛ و\u{2066}Alt\u{2069} مع رقم طاولة ينتقل إليها.
        View 6 shows each paper as it will be: which one, in which languages, with names or without. It is written to a file or printed.\tالشاشة 6 تعرض كل وثيقة كما ستكون: أي وثيقة، وبأي لغات، وبالأسماء أو بدونها. تكتب في ملف أو تطبع.
        View 8 is who does what by when, of all days. What became of it is written down there, or on a later day on which people are called.\tالشاشة 8 تقول من يفعل ماذا ومتى، لكل الأيام. ما آل إليه يدون فيها، أو في يوم لاحق يتصل فيه بالناس.
        Vote\tالتصويت
        Vote, view %1\tالتصويت، الشاشة %1
        Voters who rank the option on the left before the one above\tالمصوتون الذين يرتبون خيار السطر قبل خيار العمود
        Votes\tالأصوات
        Votes are open\tهناك تصويتات مفتوحة
        Votes closed\tتصويتات مغلقة
        Votes counted: %1.\tالأصوات المحسوبة: %1.
        Votes of the college\tأصوات الهيئة الناخبة
        Votes: how they are taken, counts and ballots, and what came out.\tالتصويتات: كيف تجرى، والعد والأوراق، والنتيجة.
        Wait again\tإعادة إلى الانتظار
        Waiting\tفي الانتظار
        Walk-ins\tبدون دعوة
        Was it not %1? The same keys again withdraw the arrival.\tأليس المقصود %1؟ المفتاحان نفسهما مرة أخرى يلغيان تسجيل الحضور.
        Water and waste\tالماء والنفايات
        We need\tنحتاج
        We offer\tنعرض
        Web page\tصفحة ويب
        Web site\tموقع ويب
        Weeks of calls\tأسابيع المكالمات
        Weight\tالوزن
        Weights as voted: %1.\tالأوزان حسب التصويت: %1.
        What\tماذا
        What %1 has above the quota goes on: %2.\tإعادة توزيع ما زاد على القاسم (%1): %2.
        What %1 has above the quota goes on: %2; %3 name nobody else.\tإعادة توزيع ما زاد على القاسم (%1): %2؛ بدون اختيار آخر: %3.
        What %1 took on\tالتزامات %1
        What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable.\tما يحتويه عمود: \u{2066}FIELD=COLUMN\u{2069}، والعمود بعنوانه أو حرفه أو رقمه؛ \u{2066}ignore=COLUMN\u{2069} لتركه؛ يمكن التكرار.
        What a line says from now on.\tما تقوله المساهمة من الآن فصاعدا.
        What a table means, when that is not clear.\tمعنى الجدول حين لا يكون واضحا.
        What bears a mark out is written behind it: a letter or a bracket begins it, a closed bracket ends it. Words that are asked for are written so too, in place of a mark.\tما يثبت التنقيط يكتب بعده: يبدأ بحرف أو بقوس وينتهي بقوس مغلق. والكلمات المطلوبة تكتب كذلك مكان التنقيط.
        What became of %1 stays: %2\tما آل إليه %1 باق: %2
        What became of it\tما آل إليه
        What became of that line: started, done or dropped.\tما آلت إليه المساهمة: \u{2066}started\u{2069} أو \u{2066}done\u{2069} أو \u{2066}dropped\u{2069}.
        What became of what was taken on\tما آلت إليه الالتزامات
        What became of what you said\tما آل إليه ما قلتموه
        What belongs together\tالصلات
        What came from outside the rooms\tما جاء من خارج القاعات
        What came in from outside and stands under no table: each line, and what became of it.\tما ورد من الخارج ولا يظهر عند أي طاولة: كل مساهمة وما آلت إليه.
        What came of it\tالنتيجة
        What came of it: reached, no-answer, wrong-number or declined.\tالنتيجة: \u{2066}reached\u{2069} أو \u{2066}no-answer\u{2069} أو \u{2066}wrong-number\u{2069} أو \u{2066}declined\u{2069}.
        What cannot be a mark is not taken, and then nothing is until Backspace, which goes on with the paper, or Esc, which forgets it.\tما لا يمكن أن يكون تنقيطا لا يؤخذ، ولا يؤخذ شيء بعده حتى \u{2066}Backspace\u{2069} الذي يتابع الورقة أو \u{2066}Esc\u{2069} الذي ينساها.
        What comes is checked as a parcel is. It does no harm to do it twice, to lose the connection, or to press Ctrl-C: do it again. The address is kept in the settings; the password belongs into ~/.pgpass or a service file, and never into the address. Without a connection the file stays as it was, and the exit code is 69.\tيفحص ما يأتي كما يفحص الطرد. لا ضرر في التكرار ولا في فقدان الاتصال ولا في \u{2066}Ctrl-C\u{2069}: أعد العملية. يحفظ العنوان في الإعدادات؛ ومكان كلمة المرور \u{2066}~/.pgpass\u{2069} أو ملف خدمة، لا العنوان أبدا. بلا اتصال يبقى الملف كما كان، ورمز الخروج 69.
        What commands call it: small letters, digits and hyphens.\tاسمه في الأوامر: حروف صغيرة وأرقام وشرطات.
        What do the letters of the file stand for?\tبأي ترميز كتب الملف؟
        What do we begin with?\tبماذا نبدأ؟
        What does the column %1 hold?\tماذا يوجد في العمود %1؟
        What each option costs, in their order; for budgets.\tكلفة كل خيار، بالترتيب؛ للميزانيات.
        What else there is\tما يوجد أيضا
        What fits best comes first: shared tags decide, then shared words, then whether who offers is looked for, then the town. What few needs and offers have weighs more; behind each tag and word stands how many of all have it.\tيأتي أولا ما يناسب أكثر: تحسم الوسوم المشتركة، ثم الكلمات المشتركة، ثم كون صاحب العرض هو المطلوب، ثم المدينة. ما يوجد في القليل من الحاجات والعروض يزن أكثر؛ وبعد كل وسم وكلمة عدد ما يحملها من المجموع.
        What goes on\tما يستمر
        What goes on with others\tما يجري مع آخرين
        What has begun keeps its date and its words. Undo takes an amendment back.\tما بدأ يحتفظ بتاريخه وبكلماته. التراجع يلغي التعديل.
        What has no paper yet: codes of other days, people, lines, second assessors.\tما ليست له ورقة بعد: رموز أيام أخرى، أشخاص، مساهمات، مقيم ثان.
        What has not started is planned %1 minute earlier.\tموعد ما لم يبدأ لم يتغير.\tما لم يبدأ قدم دقيقة واحدة.\tما لم يبدأ قدم دقيقتين.\tما لم يبدأ قدم %1 دقائق.\tما لم يبدأ قدم %1 دقيقة.\tما لم يبدأ قدم %1 دقيقة.
        What has not started is planned %1 minute later.\tموعد ما لم يبدأ لم يتغير.\tما لم يبدأ أرجئ دقيقة واحدة.\tما لم يبدأ أرجئ دقيقتين.\tما لم يبدأ أرجئ %1 دقائق.\tما لم يبدأ أرجئ %1 دقيقة.\tما لم يبدأ أرجئ %1 دقيقة.
        What is agreed\tما اتفق عليه
        What is answered; who answers may stand behind an @ at its end.\tالجواب؛ ومن يجيب يمكن أن يأتي في آخره بعد @.
        What is asked\tالسؤال المطروح
        What is asked here\tالمطلوب هنا
        What is asked.\tما يسأل عنه.
        What is asked:\tالمطلوب:
        What is chosen is done.\tالالتزام المختار منجز.
        What is chosen is under way.\tالالتزام المختار قيد الإنجاز.
        What is chosen will not be done.\tالالتزام المختار لن ينجز.
        What is counted\tما تم عده
        What is erased cannot be brought back. The person's record is emptied, their name, telephone and address go from every text and every entry of the journal, from pages that are free and from the copies. What the room counted stays, and so does the chain of hashes: verify finds the file sound. Texts that may mean somebody else are asked about one by one; without a terminal, --dry-run lists them, and --also and --keep decide.\tما يمحى لا يعود. تفرغ بطاقة الشخص، ويزول اسمه وهاتفه وعنوانه من كل النصوص ومن كل قيود السجل ومن الصفحات الفارغة ومن النسخ. ويبقى ما عدته القاعة، وتبقى سلسلة البصمات: يجد \u{2066}verify\u{2069} الملف سليما. والنصوص التي قد تعني شخصا آخر يسأل عنها واحدا واحدا؛ ومن غير طرفية يعرضها \u{2066}--dry-run\u{2069}، ويحسم فيها \u{2066}--also\u{2069} و\u{2066}--keep\u{2069}.
        What is it about?\tما موضوعها؟
        What is linked\tالصلات
        What is marked is written down as proposed; whoever meets agrees on it later.\tالمؤشر عليه يدون مقترحا؛ ومن يلتقون يتفقون عليه لاحقا.
        What is missing for: %1\tما ينقص للصنف: %1
        What is needed\tالحاجات
        What is needed, by axis and city\tالحاجات حسب المحور والمدينة
        What is noted.\tما يدون.
        What is offered\tالعروض
        What is offered, by axis and city\tالعروض حسب المحور والمدينة
        What is on the floor waits again.\tالسؤال المطروح ينتظر من جديد.
        What is on the floor was answered by word of mouth.\tالسؤال المطروح أجيب عنه شفويا.
        What is printed is a PDF: leave out --format %1.\tما يطبع هو \u{2066}PDF\u{2069}: احذف \u{2066}--format %1\u{2069}.
        What is rated (otherwise all that was).\tما يقيم (وإلا كل ما تم تقييمه).
        What is rated is named as everywhere: a person or an organisation by its name, a line by its reference; where people rate themselves it is the code on the paper. A paper that is kept already is changed with --change. After that, what two assessors had agreed on is settled again. 3+ says that the task falls to the person, 3- that it does not, 3 alone neither. A city's figure between days whose date has not come is what is to be reached, and stays that; --target says so of a date that is over.\tيسمى ما يقيم كما في كل مكان: الشخص أو الهيئة بالاسم، والمساهمة بمرجعها؛ وحيث يقيم الناس أنفسهم فهو الرمز على الورقة. والورقة المحفوظة تعدل بالخيار \u{2066}--change\u{2069}. وبعد ذلك يحسم من جديد ما اتفق عليه مقيمان. و\u{2066}3+\u{2069} تقول إن المهمة من شأن الشخص و\u{2066}3-\u{2069} إنها ليست من شأنه و\u{2066}3\u{2069} وحدها لا هذا ولا ذاك. ورقم المدينة بين يومين، إن لم يحن تاريخه، هو ما يراد بلوغه، ويبقى كذلك؛ والخيار \u{2066}--target\u{2069} يقول ذلك عن تاريخ مضى.
        What is rated?\tماذا نقيم؟
        What is recorded of the commitments\tما سجل عن الالتزامات
        What is reworded: energy/barriers/fuel, city, category/firm, programme.\tما تعاد صياغته: \u{2066}energy/barriers/fuel\u{2069}، \u{2066}city\u{2069}، \u{2066}category/firm\u{2069}، \u{2066}programme\u{2069}.
        What is said of all of them\tما ينطبق عليها كلها
        What is settled?\tما الذي تتم تسويته؟
        What is shown as on disk is on the disk. %1 says whether the file is sound.\tما يظهر أنه محفوظ فهو على القرص. %1 يقول هل الملف سليم.
        What is to be reached is kept of a city’s figures: “%1” rates something else.\tما يراد بلوغه يسجل لأرقام مدينة: «%1» تقيم شيئا آخر.
        What is to stand on it?\tماذا يوضع فيها؟
        What is written does not reach it\tما يكتب لا يصل إليه
        What is written down afterwards has the time that --at says; on a day whose time to call is over, noon of its last day.\tما يدون لاحقا له الوقت الذي يقوله \u{2066}--at\u{2069}؛ وفي يوم انتهى وقت مكالماته منتصف نهار آخر أيامه.
        What is written is on it after %1 ms\tما يكتب يصل إليه بعد %1 ملي ثانية
        What it does\tما يفعله
        What it is\tنوعها
        What it is about, in the workshop's language.\tموضوعه، بلغة الورشة.
        What it is about: a line's reference or id, a person, an organisation, or a link's id; empty for nothing.\tموضوعها: مرجع مساهمة أو معرفها، أو شخص، أو هيئة، أو معرف صلة؛ فارغ لا لشيء.
        What it is called from now on.\tاسمها من الآن.
        What it is called, in the workshop's language.\tعنوانها، بلغة الورشة.
        What it is called.\tاسمها.
        What it is: an id or a title of a vocabulary of links, or any words.\tشكلها: معرف أو عنوان من معجم للصلات، أو أي كلمات.
        What it says from now on.\tما يقوله من الآن.
        What it says is kept as text: halqa journal.\tحفظ ما فيه نصا: \u{2066}halqa journal\u{2069}.
        What it takes to win: simple, absolute, 2/3 …\tما يلزم للفوز: \u{2066}simple, absolute, 2/3 …\u{2069}
        What it was called before stays a name by which it is found.\tيبقى الاسم السابق صالحا للعثور عليها.
        What its ballots say\tما في أوراقها
        What its votes became\tمآل أصواتها
        What laptops said differently before they were joined: take one side.\tما قالته الحواسيب بشكل مختلف قبل أن تجمع: أخذ صيغة واحدة.
        What laptops that did not know of each other said differently.\tما قالته حواسيب بشكل مختلف دون أن يعلم بعضها ببعض.
        What leaves the room names only who agreed to be listed. Check-in asks them.\tما يخرج من القاعة لا يسمي إلا من وافق على إدراج اسمه. يسأل عن ذلك في الاستقبال.
        What named them was erased already.\tما كان يسمي هذا الشخص محي من قبل.
        What named this person was erased, and nothing is written into their record any more.\tما كان يسمي هذا الشخص محي، ولا يكتب عنه شيء بعد ذلك.
        What nobody kept is missing here and is not 0. These figures say what was written down; they do not say what it comes from.\tما لم يسجله أحد ناقص هنا وليس 0. هذه الأرقام تقول ما تم تدوينه، ولا تقول مصدره.
        What of the plan is to change?\tما الذي يتغير في البرنامج؟
        What people do\tما يقوم به الناس
        What people do: plenary, breakout, vote, questions, survey, pause …\tما يقوم به الناس: \u{2066}plenary\u{2069}، \u{2066}breakout\u{2069}، \u{2066}vote\u{2069}، \u{2066}questions\u{2069}، \u{2066}survey\u{2069}، \u{2066}pause\u{2069} …
        What people say, then and now\tما قاله الناس آنذاك وما يقولونه الآن
        What percentages are out of (otherwise what suits the method).\tمما تحسب النسب (وإلا فما يناسب الطريقة).
        What stands here is cut off: its end is missing. Export it again.\tما هنا مقطوع: نهايته ناقصة. صدره من جديد.
        What stands on the ballot.\tما كتب في الورقة.
        What stands on the corrected ballot.\tما كتب في الورقة المصححة.
        What stands there without an answer in writing is not left: say with --answered that it was answered by word of mouth, or with --back that it waits again.\tلا يترك سؤال مطروح بدون جواب مكتوب: \u{2066}--answered\u{2069} تعني أنه أجيب عنه شفويا، و\u{2066}--back\u{2069} أنه ينتظر من جديد.
        What the answers are.\tنوع الأجوبة.
        What the bytes stand for: utf-8, utf-16, windows-1252 … (otherwise it is found out).\tترميز الملف: \u{2066}utf-8\u{2069}، \u{2066}utf-16\u{2069}، \u{2066}windows-1252\u{2069} … (وإلا فيكتشف).
        What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out).\tترميز الملف: utf-8 أو utf-16 أو windows-1252 أو windows-1256 أو macroman… (وإلا عرف تلقائيا).
        What the columns hold\tمحتوى الأعمدة
        What the line is (otherwise what the prompt asks for).\tنوع المساهمة (وإلا فما يطلبه المحور).
        What the line is.\tنوع المساهمة.
        What the room decided\tما قررته القاعة
        What the room is asked.\tالسؤال المطروح على القاعة.
        What the room should see stands in large letters: the time, the tables, the question and its bars. Any key comes back.\tما ينبغي أن تراه القاعة يظهر بحروف كبيرة: الوقت والطاولات والسؤال وأعمدته. أي مفتاح للعودة.
        What the script says stays in the file; an amendment stands beside it, is undone like anything else, and does not change an id. What has begun keeps its date and its words.\tما يقوله السيناريو يبقى في ملف البيانات؛ والتعديل يقف بجانبه، ويمكن التراجع عنه كأي شيء آخر، ولا يغير معرفا. ما بدأ يحتفظ بتاريخه وبكلماته.
        What the tables or the room are asked, in the workshop's language.\tما تسأل عنه الطاولات أو القاعة، بلغة الورشة.
        What the tables said\tما قالته الطاولات
        What the two had agreed on no longer holds, and there is no class: Alt-s settles it again.\tما اتفق عليه الاثنان لم يعد صالحا، ولا صنف: \u{2066}Alt-s\u{2069} للتسوية من جديد.
        What the two had agreed on no longer holds, and there is no class: settle it again (halqa grid FILE settle).\tما اتفق عليه الاثنان لم يعد صالحا، ولا صنف: تجب تسويته من جديد (\u{2066}halqa grid FILE settle\u{2069}).
        What there is to spend; for budgets.\tالمال المتاح؛ للميزانيات.
        What they differed on was settled on %1.\tتم حسم ما اختلف فيه يوم %1.
        What they said\tما قاله
        What they say\tما يقوله
        What they took on\tالالتزامات
        What this Halqa can check is sound. Head: %1\tما يستطيع هذا الإصدار من حلقة التحقق منه سليم. الرأس: %1
        What to propose\tما الذي نقترحه
        What waits, what is for later, what was answered.\tما ينتظر، وما أجل، وما أجيب عنه.
        What was agreed on together\tما اتفق عليه معا
        What was asked here is settled: somebody else was quicker.\tتم حسم ما طرح هنا: كان شخص آخر أسرع.
        What was decided\tما تقرر
        What was found\tما تم إيجاده
        What was made public before (otherwise one is drawn and shown).\tالرقم المعلن مسبقا (وإلا يتم سحب رقم وعرضه).
        What was proposed, and nobody has agreed to yet\tما اقترح ولم يتفق عليه أحد بعد
        What was said about them\tما قيل عنهم
        What was said differently on different laptops\tما قيل بشكل مختلف على حواسيب مختلفة
        What was said.\tما قيل.
        What was written down about it\tما دون عنها
        What we do together\tما نقوم به معا
        What we do:\tما نقوم به:
        What we do: %1\tما نقوم به: %1
        What you did last is taken back with %1, while you type with %2. The journal keeps both.\tيتراجع عن آخر فعل بالمفتاح %1، وأثناء الكتابة بالمفتاح %2. يحتفظ السجل بالاثنين.
        What you may do: facilitator (everything) or note-taker (capture, and read).\tما يمكنك فعله: \u{2066}facilitator\u{2069} (كل شيء) أو \u{2066}note-taker\u{2069} (التدوين والقراءة).
        What you said\tما قلتموه
        What you took on\tما التزمتم به
        What you wrote last is not saved yet. Leave once more, and it is given up.\tآخر ما كتبته لم يحفظ بعد. إن غادرت مرة أخرى ضاع.
        What your tables said\tما قالته طاولاتكم
        When\tمتى
        When a workshop starts, instead of the script's date; repeatable.\tمتى تبدأ ورشة، بدل التاريخ الوارد في السيناريو؛ يمكن تكراره.
        When both meet for the first time: 2026-12-31, 31/12 or 31 décembre.\tموعد اللقاء الأول: 2026-12-31 أو 31/12 أو 31 دجنبر.
        When it happened, if not now: 08:41 on the day in question, 2026-12-01T08:41 or “1/12 8h41”.\tمتى حدث ذلك، إن لم يكن الآن: \u{2066}08:41\u{2069} في ذلك اليوم، أو \u{2066}2026-12-01T08:41\u{2069} أو «\u{2066}1/12 8h41\u{2069}».
        When it starts: 14:30.\tمتى تبدأ: 14:30.
        When something goes wrong\tعندما يحدث خلل
        When the activity starts: 10:30.\tمتى تبدأ الفقرة: 10:30.
        When the next activity begins the view turns to it. A half line waits where it was begun, and it is said where.\tعندما تبدأ الفقرة التالية تنتقل الشاشة إليها. المساهمة غير المكتملة تنتظر حيث بدأت، ويذكر مكانها.
        When to try again.\tمتى تعاد المحاولة.
        When: --on with a date, or --after with the time since the last day of the event, which moves with it. --by telephone makes it a day on which people are called, for two weeks unless --for says otherwise. What happens: --like with another day of the plan, or --from with a file that describes a day as a script does; where people are called, neither is needed.\tمتى: \u{2066}--on\u{2069} مع تاريخ، أو \u{2066}--after\u{2069} مع المدة بعد آخر يوم من الحدث، وتتحرك معه. \u{2066}--by telephone\u{2069} يجعله يوم مكالمات، لأسبوعين ما لم يقل \u{2066}--for\u{2069} غير ذلك. ماذا يحدث: \u{2066}--like\u{2069} مع يوم آخر من البرنامج، أو \u{2066}--from\u{2069} مع ملف يصف يوما كما يصفه السيناريو؛ وللمكالمات لا حاجة إلى أي منهما.
        Where\tأين
        Where a task falls to people who rate themselves low\tحيث تقع مهمة على أشخاص يقيمون أنفسهم تقييما منخفضا
        Where both meet in a timetable by now, or have met, that is said, and --confirm is needed.\tإن كان الطرفان يلتقيان في جدول اللقاءات أو التقيا، يقال ذلك، ويلزم --confirm.
        Where do the lines belong?\tإلى أين تنتمي المساهمات؟
        Where from\tالمدينة
        Where it comes from\tمن أين هذا
        Where no number stands, nobody has one: no share and no place is made up.\tحيث لا يوجد عدد، فلا أحد يعرفه: لا تختلق نسبة ولا رتبة.
        Where places are for organisations, each organisation counts once, whoever comes for it.\tحيث تكون المقاعد للهيئات تحسب كل هيئة مرة واحدة، أيا كان من حضر عنها.
        Where scores go up to %1, say so: --rules max-score=%2.\tإن كانت النقط تصل إلى %1، فاذكر ذلك: \u{2066}--rules max-score=%2\u{2069}.
        Where the person comes from.\tمن أين جاء الشخص.
        Where they belong\tالانتماء
        Where they live\tمن أين جاؤوا
        Where two assessors differ: key what they agree on, criterion by criterion.\tحيث يختلف مقيمان: إدخال ما يتفقان عليه، معيارا بعد معيار.
        Where two people count (create --counters 2), a number counts once both have entered the same one; the second adds --counter 2. A count replaces the one before of the same option and source. Counts that the people in the room cannot have given are refused with the reason, unless --confirm is added.\tحين يعد شخصان (\u{2066}create --counters 2\u{2069})، يحتسب العدد إذا أدخل الاثنان العدد نفسه؛ والثاني يضيف \u{2066}--counter 2\u{2069}. العد يعوض سابقه للخيار والمصدر نفسيهما. العد الذي لا يمكن أن يعطيه من في القاعة يرفض مع ذكر السبب، إلا مع \u{2066}--confirm\u{2069}.
        Whether it changes who wins was not worked out: there are too many ways.\tلم يحسب هل يغير هذا الفائز: الحالات كثيرة جدا.
        Whether the ballot was counted is not certain yet. Open your slip’s page again: it says so.\tليس مؤكدا بعد أن الورقة محسوبة. افتح صفحة ورقتك مجددا: ستخبرك.
        Whether the person agreed to be listed: yes, no or unknown.\tهل يقبل الشخص إدراج اسمه: \u{2066}yes\u{2069} أو \u{2066}no\u{2069} أو \u{2066}unknown\u{2069}.
        Which activity?\tأي فقرة؟
        Which category the papers of the pile are of, so that the profile is known by category.\tمن أي فئة أوراق الرزمة، لتعرف النتيجة حسب الفئات.
        Which day do you work on?\tعلى أي يوم تعمل؟
        Which days do yours resemble? Everything can be changed afterwards.\tأي أيام تشبه أيامك؟ يمكن تغيير كل شيء لاحقا.
        Which grid?\tأي شبكة معايير؟
        Which is to stand for itself again?\tأي هيئة يتم فصلها؟
        Which line says the same?\tأي مساهمة تقول الشيء نفسه؟
        Which list of what was said outside comes in?\tأي لائحة لما قيل في الخارج تدخل؟
        Which of these lines reads right?\tأي هذه الأسطر يقرأ صحيحا؟
        Which options carry a tag, by number; several times.\tالخيارات التي تحمل وسما، بأرقامها؛ ويمكن تكراره.
        Which organisation is it the same as?\tما الهيئة المطابقة لها؟
        Which paper: hand is the day on one page, all is everything that a day needs.\tأي وثيقة: \u{2066}hand\u{2069} لليوم في صفحة واحدة، و\u{2066}all\u{2069} لكل ما يحتاج إليه يوم.
        Which paper?\tأي وثيقة؟
        Which question asks the same?\tأي سؤال يسأل الشيء نفسه؟
        Which reads right? Keep it: halqa terminal --choose\tأيها يقرأ صحيحا؟ أبقه: \u{2066}halqa terminal --choose\u{2069}
        Which roster comes in?\tأي لائحة تستورد؟
        Which table do you write for? Type its number: %1 to %2.\tلأي طاولة تدون؟ اكتب رقمها: من %1 إلى %2.
        Which tag?\tأي وسم؟
        Which text?\tأي نص؟
        While people speak\tأثناء الكلام
        Who\tمن
        Who answers is\tصفة المجيب
        Who answers: a person or an organisation, an id or a name.\tمن يجيب: شخص أو هيئة، معرف أو اسم.
        Who asks\tمن يسأل
        Who asks for it is erased with %1: from the file, its journal and its copies. The rest stays as it was.\tمن يطلب ذلك يمحى بالأمر %1: من الملف وسجله ونسخه. ويبقى الباقي كما كان.
        Who asks is\tصفة السائل
        Who asks: a person or an organisation, an id or a name.\tمن يسأل: شخص أو هيئة، معرف أو اسم.
        Who came\tمن حضر
        Who could be drawn\tمن كان يمكن أن تقع عليه القرعة
        Who counted, where two people do: 1 or 2.\tمن عد، حين يعد شخصان: \u{2066}1\u{2069} أو \u{2066}2\u{2069}.
        Who does not want to be called is not called again.\tمن لا يرغب في الاتصال به لا يتصل به أحد من جديد.
        Who does what by when\tمن يفعل ماذا ومتى
        Who does what, by when?\tمن يفعل ماذا، وفي أي أجل؟
        Who is at the keyboard (otherwise $HALQA_AS, or the login name).\tمن وراء لوحة المفاتيح (وإلا \u{2066}$HALQA_AS\u{2069}، أو اسم المستعمل).
        Who is in %1 row in doubt?\tمن في السطور المشكوك فيها؟\tمن في سطر واحد مشكوك فيه؟\tمن في سطرين مشكوك فيهما؟\tمن في %1 سطور مشكوك فيها؟\tمن في %1 سطرا مشكوكا فيها؟\tمن في %1 سطر مشكوك فيها؟
        Who is named\tمن ذكر اسمه
        Who is named?\tمن المذكور؟
        Who is recorded as reached\tمن سجل الوصول إليهم
        Who is written to\tمن نكتب إليهم
        Who is “%1”?\tمن هو «%1»؟
        Who knows whom\tمن يعرف من
        Who learns\tمن يتعلم
        Who learns from whom\tمن يتعلم ممن
        Who meets whom\tمن يلتقي بمن
        Who needs\tصاحب الحاجة
        Who offers\tصاحب العرض
        Who or what is rated (otherwise all that the file knows).\tمن أو ما يقيم (وإلا كل ما يعرفه الملف).
        Who or what is rated (otherwise all that was).\tمن أو ما يقيم (وإلا فكل ما تم تقييمه).
        Who or what is rated, or the code on the paper.\tمن أو ما يتم تقييمه، أو الرمز الموجود على الورقة.
        Who or what is rated.\tمن أو ما يتم تقييمه.
        Who orders Arabic: auto, visual, words, runs, terminal or off (otherwise as is settled, or auto).\tمن يرتب العربية: \u{2066}auto\u{2069} أو \u{2066}visual\u{2069} أو \u{2066}words\u{2069} أو \u{2066}runs\u{2069} أو \u{2066}terminal\u{2069} أو \u{2066}off\u{2069} (وإلا فالإعداد، أو \u{2066}auto\u{2069}).
        Who rates, where the grid has assessors.\tمن يقوم بالتقييم، إن كان لشبكة المعايير مقيمون.
        Who rates?\tمن يقيم؟
        Who sat where\tمن جلس وأين
        Who says it: a person or an organisation, an id or a name; empty for nobody.\tمن يقولها: شخص أو هيئة، معرف أو اسم؛ فارغ لا أحد.
        Who takes it on (otherwise what stands behind an @ at the end); empty for nobody.\tمن يتكفل بها (وإلا ما بعد @ في الآخر)؛ فارغ لا أحد.
        Who takes it up\tالمستفيد
        Who takes something on is named at the end of the line, and by when: %1. It is an action from then on.\tمن يلتزم بشيء يذكر في آخر المساهمة مع الأجل: %1. ويصبح عندئذ إجراء.
        Who takes the line on and by when, who says it, and its tags.\tمن يتكفل بها ومتى، ومن يقولها، ووسومها.
        Who teaches\tمن يعلم
        Who teaches?\tمن يعلم؟
        Who that is: a person or an organisation, an id or a name.\tمن هو: شخص أو هيئة، معرف أو اسم.
        Who voted: an id or a name. Not for papers and not for secret votes.\tمن صوت: معرف أو اسم. لا يستعمل مع الورق ولا مع التصويت السري.
        Who was called: an id, a name, or the code on the sheet.\tمن تم الاتصال به: معرف أو اسم أو الرمز الموجود على الورقة.
        Who was reached\tمن تم الوصول إليهم
        Who was reached is not called again on this day: leave --again out.\tمن تم الوصول إليه لا يعاد الاتصال به في هذا اليوم: احذف \u{2066}--again\u{2069}.
        Who will answer\tمن سيجيب
        Who will answer: a person or an organisation, an id or a name; empty for nobody.\tمن سيجيب: شخص أو هيئة، معرف أو اسم؛ فارغ إن لم يكن أحد.
        Who writes, in mails: “Amina Alaoui <amina@example.org>”.\tمن يكتب، في البريد: «\u{2066}Amina Alaoui <amina@example.org>\u{2069}».
        Who wrote what, and when: %1.\tمن كتب ماذا ومتى: %1.
        Who, and what they took on\tمن، وما التزم به
        Who: an id, or a name.\tمن: معرف أو اسم.
        Whoever finds the receipt here knows that the ballot was counted; nobody learns what stands on it.\tمن وجد وصله هنا عرف أن ورقته محتسبة؛ ولا يعرف أحد ما فيها.
        Whoever photographs them can tell later whether anything in the file was altered, with scripts/check-note.py and without Halqa: how many entries there are, the hash that stands for them, and this laptop's signature; - stands there as long as this laptop has written nothing into the file. The reader looks at the journal; whether the tables say what it says is asked of halqa verify.\tمن يصورها يستطيع لاحقا أن يعرف هل تغير شيء في الملف، بواسطة \u{2066}scripts/check-note.py\u{2069} ودون حلقة: عدد القيود، والبصمة التي تمثلها، وتوقيع هذا الحاسوب؛ وتظهر \u{2066}-\u{2069} ما دام هذا الحاسوب لم يكتب شيئا في الملف. القارئ ينظر في السجل؛ أما هل تقول الجداول ما يقوله فيسأل عنه \u{2066}halqa verify\u{2069}.
        Whoever this row was said to be is neither in the directory nor on an earlier line.\tالشخص الذي قيل إن هذا السطر يخصه ليس في الدليل ولا في سطر سابق.
        Whole screens\tشاشات كاملة
        Whom do I know?\tمن أعرف؟
        Whom it is for: facilitator, note-taker or organiser.\tلمن: \u{2066}facilitator\u{2069} أو \u{2066}note-taker\u{2069} أو \u{2066}organiser\u{2069}.
        Whom to propose\tمن يقترح
        Whose papers the pile holds, so that the result is known by category.\tلمن أوراق الرزمة، لتعرف النتيجة حسب الفئة.
        Why\tالسبب
        Why, in a sentence.\tالسبب في جملة.
        Winner: %2\tلا فائز%2\tالفائز: %2\tالفائزان: %2\tالفائزون: %2\tالفائزون: %2\tالفائزون: %2
        With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was written together is taken back together. Undoing is an entry of the journal like any other: nothing is ever erased. A ballot in the urn of a secret vote stays there: as long as one is open, what would be taken back instead is said first, and --confirm is needed. So it is where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun.\tمع \u{2066}--as\u{2069} (أو \u{2066}$HALQA_AS\u{2069})، آخر ما قام به هذا الشخص؛ وبدونه، آخر ما قام به أي شخص. ما كتب معا يتم التراجع عنه معا. والتراجع قيد في السجل كغيره: لا يمحى شيء أبدا. ورقة التصويت السري تبقى في الصندوق: ما دام تصويت كهذا مفتوحا، يذكر أولا ما سيتم التراجع عنه بدلا منها، ويلزم \u{2066}--confirm\u{2069}. وكذلك حيث تسقط لقاءات من جدول مستعمل، أو يختفي يوم أو يتغير تاريخه في ورشة بدأت.
        With --as (or $HALQA_AS), what this person took back last; without, the last of anybody. Where meetings would go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has begun, that is said first, and --confirm is needed.\tمع \u{2066}--as\u{2069} (أو \u{2066}$HALQA_AS\u{2069})، آخر ما تراجع عنه هذا الشخص؛ وبدونه، أي شخص. حيث تسقط لقاءات من جدول مستعمل، أو يختفي يوم أو يتغير تاريخه في ورشة بدأت، يذكر ذلك أولا، ويلزم \u{2066}--confirm\u{2069}.
        With names or without: a summary to publish, a sheet to fill in by hand.\tبالأسماء أو بدونها: خلاصة للنشر، ورقة تملأ باليد.
        With the activities of each day.\tمع فقرات كل يوم.
        With the copy alone, %1 entry after it is lost, of %2; it can still be read in the file.\tلا يضيع شيء بالنسخة وحدها.\tبالنسخة وحدها يضيع قيد واحد بعدها بتاريخ %2؛ ما زال يقرأ في الملف.\tبالنسخة وحدها يضيع قيدان بعدها حتى %2؛ ما زالا يقرآن في الملف.\tبالنسخة وحدها تضيع %1 قيود بعدها حتى %2؛ ما زالت تقرأ في الملف.\tبالنسخة وحدها يضيع %1 قيدا بعدها حتى %2؛ ما زالت تقرأ في الملف.\tبالنسخة وحدها يضيع %1 قيد بعدها حتى %2؛ ما زالت تقرأ في الملف.
        With the edition of the criteria, the date, until when it holds, the weights as voted with a hash of the vote, and the seal. Before every workshop has voted it says that it is provisional. With --lang given twice, in both languages. It is of the last time that something was rated, by the edition of that time; --day and --edition name another.\tمع إصدار المعايير والتاريخ ومدة الصلاحية والأوزان كما صوت عليها مع بصمة التصويت والختم. وقبل أن تصوت كل الورشات يقول إنه مؤقت. وإذا أعطي \u{2066}--lang\u{2069} مرتين فباللغتين. وهو عن آخر تقييم حسب إصداره؛ و\u{2066}--day\u{2069} و\u{2066}--edition\u{2069} يسميان غيره.
        With the tour: ten minutes with the real keys, which Alt-. ends at any time.\tمع الجولة: عشر دقائق بالمفاتيح الحقيقية، ينهيها \u{2066}Alt-.\u{2069} في أي وقت.
        Withdraw the invitation of the person in focus to this workshop.\tسحب دعوة الشخص المحدد إلى هذه الورشة.
        Withheld, so that others cannot be computed.\tمحجوب حتى لا يمكن حساب أجوبة آخرين.
        Withheld, so that others cannot be computed: %1.\tمحجوب حتى لا يمكن حساب أجوبة آخرين: %1.
        Without --day all days of the workshop that have not begun are moved, as far apart as they were. Days that tell how long after the event they lie follow by themselves. A day that was held on another date than planned can be put on that date afterwards.\tبدون \u{2066}--day\u{2069} يتم نقل كل أيام الورشة التي لم تبدأ، بالفواصل نفسها. الأيام التي تحدد مدتها بعد الحدث تتبعه بنفسها. اليوم الذي تم في تاريخ غير المقرر يمكن وضعه في ذلك التاريخ بعد ذلك.
        Without --mark it says where they differ. It is not said before both have rated.\tبدون \u{2066}--mark\u{2069} يعرض مواضع الاختلاف. ولا يعرض شيء قبل أن ينتهي التقييمان.
        Without a due date.\tبدون أجل.
        Without a source: %1.\tبلا مصدر: %1.
        Without a table: %1\tبدون طاولة: %1
        Without a theme\tبدون موضوع
        Without a tutor: %1\tبدون مؤطر: %1
        Without category\tبدون فئة
        Without invitation\tبدون دعوة
        Without its tags; those of --tag are kept.\tبدون وسومها؛ تبقى وسوم \u{2066}--tag\u{2069}.
        Without table\tبدون طاولة
        Wolof\tالولوفية
        Words, as they are to be read.\tنص كما سيقرأ.
        Words: %1.\tنص: %1.
        Work on another disk, and copy the file from here\tالعمل على قرص آخر ونسخ الملف من هنا
        Workshop\tالورشة
        Write 1 beside what you like best, 2 beside the next, and so on.\tاكتبوا 1 بجانب ما تفضلونه أكثر، و2 بجانب التالي، وهكذا.
        Write a letter to each person: invitation, thanks, own commitments, what became of what they said.\tكتابة رسالة لكل شخص: دعوة أو شكر أو التزاماته أو ما آل إليه ما قاله.
        Write a need or an offer down here: what, who says it, and its tags.\tكتابة حاجة أو عرض هنا: ما هو، ومن قاله، ووسومه.
        Write a number beside each, from %1 to %2; %2 is best.\tاكتبوا عددا بجانب كل خيار، من %1 إلى %2؛ و%2 هو الأفضل.
        Write a page with the slips of a vote to standard output, to be printed; listen to nobody.\tكتابة صفحة بأوراق تصويت على المخرج القياسي، للطباعة؛ دون الاستماع إلى أحد.
        Write all tables of the file: for another program, for a spreadsheet, or to be imported again.\tكتابة كل جداول الملف: لبرنامج آخر، أو لجدول بيانات، أو لاستيرادها من جديد.
        Write down a call of a time that has not come.\tتدوين مكالمة في وقت لم يأت بعد.
        Write down a line that a table said.\tتدوين مساهمة قالتها طاولة.
        Write down an organisation of which nobody is in the directory yet.\tإضافة هيئة لا أحد منها في الدليل بعد.
        Write down calls of a time that has not come.\tتدوين مكالمات في وقت لم يأت بعد.
        Write down what came of a call, and what was said.\tتدوين نتيجة مكالمة وما قيل فيها.
        Write down what somebody asks: it waits behind the others.\tتدوين سؤال: ينتظر خلف الأسئلة الأخرى.
        Write down what the person says, about what they took on or about anything.\tتدوين ما يقوله الشخص، عن التزاماته أو عن أي شيء آخر.
        Write how many dots go to each option, under each theme as many as it has.\tاكتبوا عدد النقط التي تعطونها لكل خيار، وتحت كل موضوع بعدد نقطه.
        Write it although meetings go by it out of a timetable that is in use.\tالكتابة ولو أخرجت لقاءات من جدول يعمل به.
        Write it as it stands?\tهل يكتب كما هو؟
        Write it to a file beside the programme's, to send or to print elsewhere.\tكتابتها في ملف بجانب ملف البيانات، لإرسالها أو طباعتها في مكان آخر.
        Write out the codes of so many tables, for their note-takers.\tكتابة رموز هذا العدد من الطاولات لمقرريها.
        Write somebody down.\tتسجيل شخص.
        Write the addresses of those who agreed to be listed, for an address book or a spreadsheet.\tكتابة عناوين من وافق على إدراج اسمه، لدفتر العناوين أو لجدول بيانات.
        Write the days, and what is due when, for the calendar of a telephone.\tكتابة الأيام والآجال ليومية الهاتف.
        Write the line anew.\tكتابة المساهمة من جديد.
        Write the network for programs that draw networks: GraphML, or two CSV tables.\tكتابة الشبكة لبرامج رسم الشبكات: \u{2066}GraphML\u{2069} أو جدولان \u{2066}CSV\u{2069}.
        Write the pages of the manual into a folder, in every language, for man.\tكتابة صفحات الدليل في مجلد بكل لغة، من أجل \u{2066}man\u{2069}.
        Write the question anew.\tكتابة السؤال من جديد.
        Write what came of the programme as a web site, in all its languages.\tكتابة ما أسفر عنه البرنامج موقع ويب بكل لغاته.
        Write what is answered to the question in focus, or to the one on the floor.\tكتابة الجواب عن السؤال المحدد، وإلا عن السؤال المطروح.
        Write what is said, in the words and the language in which it is said. Enter keeps the line; it is on the disk when it stands in the list.\tتدوين ما يقال بكلماته ولغته. \u{2066}Enter\u{2069} يثبت المساهمة؛ وهي محفوظة حين تظهر في اللائحة.
        Writer %1 has written entry %2 twice, since a file was copied and both went on: %3 and %4. Both are kept.\tكتب الكاتب %1 القيد %2 مرتين، لأن ملفا نسخ واستمر الاثنان: %3 و%4. يحفظ الاثنان.
        Writing …\tالكتابة جارية…
        Written as what?\tبأي صيغة؟
        Written at\tساعة التدوين
        Written by\tالمدون
        Written on\tتاريخ التدوين
        Written: %1\tتمت الكتابة: %1
        Written: %2 (%1 page)\tتمت الكتابة: %2 (صفر صفحة)\tتمت الكتابة: %2 (صفحة واحدة)\tتمت الكتابة: %2 (صفحتان)\tتمت الكتابة: %2 (%1 صفحات)\tتمت الكتابة: %2 (%1 صفحة)\tتمت الكتابة: %2 (%1 صفحة)
        XLSX can be written\tيمكن كتابة XLSX
        XLSX cannot be read\tلا يمكن قراءة XLSX
        XLSX cannot be written\tلا يمكن كتابة XLSX
        Yes\tنعم
        Yes or no\tنعم أو لا
        Yes, no or abstain.\tنعم أو لا أو امتناع.
        Yes: %1. No: %2.\tنعم: %1. لا: %2.
        You are invited to a workshop of %1, in %2.\tأنتم مدعوون إلى ورشة من %1. المكان: %2.
        You have %1 dot against as well: write the number of what you are against.\tليست لكم نقط ضد.\tلكم أيضا نقطة واحدة ضد: اكتبوا رقم الخيار الذي ترفضونه.\tلكم أيضا نقطتان ضد: اكتبوا رقمي ما ترفضونه.\tلكم أيضا %1 نقط ضد: اكتبوا أرقام ما ترفضونه.\tلكم أيضا %1 نقطة ضد: اكتبوا أرقام ما ترفضونه.\tلكم أيضا %1 نقطة ضد: اكتبوا أرقام ما ترفضونه.
        You have %1 dot: write how many go to each option, and under each theme no more than stands there.\tليست لكم نقط.\tلكم نقطة واحدة: اكتبوها بجانب خيار.\tلكم نقطتان: اكتبوا كم تعطون لكل خيار، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tلكم %1 نقط: اكتبوا كم تعطون لكل خيار، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار، وتحت كل موضوع ما لا يتجاوز المكتوب فيه.
        You have %1 dot: write how many go to each option, at most %2.\tليست لكم نقط.\tلكم نقطة واحدة: اكتبوها بجانب خيار.\tلكم نقطتان: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقط: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار (%2 على الأكثر).
        You have %1 dot: write how many go to each option.\tليست لكم نقط.\tلكم نقطة واحدة: اكتبوها بجانب خيار.\tلكم نقطتان: اكتبوا كم تعطون لكل خيار.\tلكم %1 نقط: اكتبوا كم تعطون لكل خيار.\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار.\tلكم %1 نقطة: اكتبوا كم تعطون لكل خيار.
        Your answer: %1 (%2)\tجوابكم: %1 (%2)
        Your ballot\tورقة تصويتك
        Your name, if you like\tاسمك، إن شئت
        Your question\tسؤالك
        Your question is in the queue.\tسؤالك في قائمة الانتظار.
        Your receipt:\tوصلك:
        Yours is in the field. Enter, and Enter again, puts it there; Esc leaves theirs.\tنصك في الخانة. \u{2066}Enter\u{2069} ثم \u{2066}Enter\u{2069} مرة أخرى يضعه مكانها، و\u{2066}Esc\u{2069} يترك نص الآخر.
        Zero hunger\tالقضاء التام على الجوع
        [address]\t[عنوان]
        [erased %1]\t[محذوف %1]
        [name]\t[اسم]
        [telephone]\t[هاتف]
        a ballot\tورقة تصويت
        a ballot has %1 dots, but the themes take only %2.\tعدد نقط الورقة %1، بينما لا تستوعب المواضيع سوى %2.
        a ballot names something that is none of the options.\tورقة تذكر ما ليس من الخيارات.
        a ballot that nobody can read\tورقة غير مقروءة
        a blank ballot\tورقة بيضاء
        a column for each option, crosses in the cells\tعمود لكل خيار، والعلامات في الخلايا
        a column for each option, numbers in the cells, the highest is best\tعمود لكل خيار، والأعداد في الخلايا، وأفضلها أعلاها
        a column for each option, ranks in the cells, 1 is best\tعمود لكل خيار، والرتب في الخلايا، وأفضلها 1
        a column for each rank, options in the cells\tعمود لكل رتبة، والخيارات في الخلايا
        a count of ballots, a whole number from 0 up,\tعدد من الأوراق، صحيح من 0 فما فوق
        a cross for everything one agrees with; most crosses win\tعلامة لكل ما نوافق عليه؛ يفوز الأكثر علامات
        a cross such as x, 1 or yes, or nothing\tعلامة مثل x أو 1 أو نعم، أو لا شيء
        a date that exists, such as 2026-12-01\tتاريخ موجود، مثل \u{2066}2026-12-01\u{2069}
        a digit for each option, in order: 50324\tرقم لكل خيار، بالترتيب: \u{2066}50324\u{2069}
        a dot against 2\tنقطة ضد 2
        a figure in %1\tرقم بوحدة %1
        a folder with a file for each table\tمجلد فيه ملف لكل جدول
        a formula without its value stands here: “%1”. Open the file in a spreadsheet, save it, and count it again.\tتوجد هنا صيغة بدون قيمتها: «%1». افتح الملف في برنامج جداول واحفظه ثم أعد الفرز.
        a grade for each option; the best median grade wins\tتقدير لكل خيار؛ يفوز أحسن تقدير وسيط
        a grade, as a number or in a word of the scale that the others are of,\tتقدير، برقم أو بكلمة من السلم نفسه الذي منه الكلمات الأخرى
        a header\tرأس الأعمدة
        a length of time, such as 1 month or 2 weeks\tمدة، مثل \u{2066}1 month\u{2069} أو \u{2066}2 weeks\u{2069}
        a letter begins the words, ) ends them\tيبدأ النص بحرف وينتهي بالقوس \u{2066})\u{2069}
        a letter is next\tتكتب رسالة
        a line of the form “count: ranking”\tسطر على شكل «عدد: ترتيب»
        a list of options, or “from” with a list of prompts\tلائحة خيارات، أو «\u{2066}from\u{2069}» مع لائحة محاور
        a list, with a hyphen before each item\tلائحة، بشرطة قبل كل عنصر
        a minute less\tدقيقة أقل
        a name that sounds alike in another script, and one of the two has no organisation\tاسم ينطق مثله بكتابة أخرى، وهيئة أحدهما غير معروفة
        a name, or the code on the sheet\tاسم أو رمز الورقة
        a new one\tوسم جديد
        a number for each option, in order: 10 0 7\tعدد لكل خيار، بالترتيب: \u{2066}10 0 7\u{2069}
        a number for each option; of the two highest totals the one that more voters prefer wins\tنقطة عددية لكل خيار؛ ومن أعلى مجموعين يفوز ما يفضله أكثر المصوتين
        a number for each option; the highest total wins\tنقطة عددية لكل خيار؛ يفوز أعلى مجموع
        a page down\tصفحة إلى الأسفل
        a page up\tصفحة إلى الأعلى
        a paper counts up to %1 time\tتحسب الورقة إلى غاية %1\tتحسب الورقة إلى غاية %1\tتحسب الورقة إلى غاية %1\tتحسب الورقة إلى غاية %1\tتحسب الورقة إلى غاية %1\tتحسب الورقة إلى غاية %1
        a part of a name\tجزء من اسم
        a part of the line\tجزء من النص
        a prompt as activity/prompt, such as barriers/fuel\tمحور على شكل فقرة/محور، مثل \u{2066}barriers/fuel\u{2069}
        a quotation mark is opened and not closed.\tعلامة اقتباس فتحت ولم تغلق.
        a rank for each option, such as 12-3,\tرتبة لكل خيار، مثل \u{2066}12-3\u{2069}
        a rank, such as 1 or 1st,\tرتبة، مثل 1 أو الأول
        a ranking; 1 point for a first place, 1/2 for a second, 1/3 for a third; most points win\tترتيب؛ نقطة للرتبة الأولى، 1/2 للثانية، 1/3 للثالثة؛ الأكثر نقطا يفوز
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
        a ranking; without more than half, the two in front meet in a second round\tترتيب؛ إن لم يتجاوز أي خيار النصف، يلتقي الأولان في دور ثان
        a receipt can be put on it (OSC 52)\tيمكن وضع وصل فيها (\u{2066}OSC 52\u{2069})
        a seats everybody who is here.\t\u{2066}a\u{2069} لتوزيع كل الحاضرين.
        a separator after the closing quotation mark\tفاصل بعد علامة الاقتباس الأخيرة
        a share between 0 and 1, such as 50/100\tحصة بين 0 و1، مثل \u{2066}50/100\u{2069}
        a slip for whoever knows the code\tقصاصة لمن يعرف الرمز
        a spoiled ballot\tورقة ملغاة
        a text\tنص
        a text for each language, such as {fr: …, en: …}\tنص لكل لغة، مثل \u{2066}{fr: …, en: …}\u{2069}
        a tie for place %1 of %2\tتعادل على الرتبة %1 من %2
        a tie for place %1 of %2 in the vote %3\tتعادل على الرتبة %1 من %2 في التصويت %3
        a tie keeps open who wins and who stands back for a quota. Draw an order: --rules draw=A,B,C.\tيبقي التعادل مفتوحا من يفوز ومن يترك مقعده لحصة. يجب إجراء القرعة لترتيب الخيارات: \u{2066}--rules draw=A,B,C\u{2069}.
        a time of day, such as \"08:30\"\tوقت، مثل \u{2066}\"08:30\"\u{2069}
        a time such as 2026-12-01T08:30:00\tوقت مثل \u{2066}2026-12-01T08:30:00\u{2069}
        a time zone that this machine knows, such as Africa/Casablanca\tمنطقة زمنية يعرفها هذا الحاسوب، مثل \u{2066}Africa/Casablanca\u{2069}
        a visit, a training, a contract\tزيارة، تكوين، عقد
        a vote for as many as one likes\tصوت لكل خيار نوافق عليه، بدون حد
        a vote, as activity/vote\tتصويت على شكل فقرة/تصويت
        a voter\tمصوت
        a whole number\tعدد صحيح
        a whole number from %1 to %2, without quotes\tعدد صحيح من %1 إلى %2، بدون علامات اقتباس
        a whole number from %1, without quotes\tعدد صحيح من %1 فما فوق، بدون علامات اقتباس
        a zero byte stands here, which no text has: the file is damaged. Save or copy it again.\tيوجد هنا بايت قيمته صفر، ولا يوجد ذلك في أي نص: الملف تالف. أعيدوا حفظه أو نسخه.
        a4, or a3 for what hangs on a wall.\t\u{2066}a4\u{2069}، أو \u{2066}a3\u{2069} لما يعلق على الجدار.
        about\tحول
        about nothing else\tلا شيء آخر
        about: %1\tحول: %1
        abstain\tامتناع
        abstention\tامتناع
        action\tإجراء
        action: %1\tإجراء: %1
        activity before\tالفقرة السابقة
        add\tإضافة
        added\tمضاف
        added %1 to the directory\tإضافة %1 إلى الدليل
        added a day to %1: “%2”, %3\tإضافة يوم إلى %1: «%2»، %3
        added an activity to %1: “%2”\tإضافة فقرة (%1): «%2»
        adopted\tمعتمدة
        after %1 day\tبعد %1 يوم\tبعد يوم واحد\tبعد يومين\tبعد %1 أيام\tبعد %1 يوما\tبعد %1 يوم
        after %1 month\tبعد %1 شهر\tبعد شهر واحد\tبعد شهرين\tبعد %1 أشهر\tبعد %1 شهرا\tبعد %1 شهر
        after %1 week\tبعد %1 أسبوع\tبعد أسبوع واحد\tبعد أسبوعين\tبعد %1 أسابيع\tبعد %1 أسبوعا\tبعد %1 أسبوع
        after %1 year\tبعد %1 سنة\tبعد سنة واحدة\tبعد سنتين\tبعد %1 سنوات\tبعد %1 سنة\tبعد %1 سنة
        again\tيعاد الاتصال
        again on %1\tيعاد الاتصال في %1
        against it\tمعارض
        agree\tاتفاق
        agreed\tمتفق عليها
        agreement, with reservations\tموافقة مع تحفظات
        all\tالكل
        all ballots\tكل الأوراق
        all crossed options in each row\tكل الخيارات المؤشر عليها في كل سطر
        all lines\tعرض الكل
        all marks on options\tكل العلامات على الخيارات
        all needs and offers\tكل الحاجات والعروض
        all or none\tالكل أو لا شيء
        all others\tكل الآخرين
        all rounds\tكل الأدوار
        all sheets, one after the other\tكل الأوراق، واحدة بعد أخرى
        all votes of the day\tكل تصويتات اليوم
        all words of one name stand in the other\tكل كلمات أحد الاسمين في الآخر
        also asked by %1\tالسؤال نفسه من %1
        also: %1\tأيضا: %1
        also: %1, %2\tأيضا: %1، %2
        amend the plan…\tتعديل البرنامج…
        an amount of money from 0 up\tمبلغ من المال من 0 فما فوق
        an association, a company, a commune\tجمعية أو شركة أو جماعة
        an id of small letters, digits and single hyphens, 40 at most\tمعرف من حروف صغيرة وأرقام وشرطات مفردة، 40 على الأكثر
        an option numbered in turn\tخيار مرقم بالتتابع
        an option once for each dot, - before it where it is against: 1 1 12 -3\tالخيار مرة لكل نقطة، وقبله \u{2066}-\u{2069} إن كانت ضده: \u{2066}1 1 12 -3\u{2069}
        an option once for each dot, - before it where it is against: 113-2\tالخيار مرة لكل نقطة، وقبله \u{2066}-\u{2069} إن كانت ضده: \u{2066}113-2\u{2069}
        an option once for each dot, with spaces: 1 1 12\tالخيار مرة لكل نقطة، بمسافات: \u{2066}1 1 12\u{2069}
        an option once for each dot: 11355\tالخيار مرة لكل نقطة: \u{2066}11355\u{2069}
        and %1 option in words\tوبدون خيارات مكتوبة\tوخيار واحد مكتوب\tوخياران مكتوبان\tو%1 خيارات مكتوبة\tو%1 خيارا مكتوبا\tو%1 خيار مكتوب
        another date, or calls after a month\tتاريخ آخر، أو مكالمات بعد شهر
        another file…\tملف آخر…
        answer\tجواب
        answered\tتمت الإجابة عنه
        answered by word of mouth\tأجيب عنه شفويا
        answered by word of mouth by %1\tأجاب عنه شفويا %1
        answered by word of mouth on %1\tأجيب عنه شفويا يوم %1
        answered by word of mouth on %1 by %2\tأجاب عنه شفويا يوم %1 %2
        answered on %1\tتمت الإجابة عنه في %1
        approval, ordinal, cumulative, scoring or choose-1\t\u{2066}approval\u{2069} أو \u{2066}ordinal\u{2069} أو \u{2066}cumulative\u{2069} أو \u{2066}scoring\u{2069} أو \u{2066}choose-1\u{2069}
        as found out\tكما تم التعرف عليه
        as it is written: nobody of the file yet\tكما كتب: لا أحد في الملف بعد
        as many choices as seats; most votes win\tاختيارات بعدد المقاعد؛ يفوز الأكثر أصواتا
        as the file says\tكما يقول الملف
        as the file stands on %1\tكما في الملف بتاريخ %1
        as the printer is set\tكما ضبطت الطابعة
        as you said\tكما قلت
        ask\tطرح
        asked %1 time\tلم يطرح\tطرح مرة واحدة\tطرح مرتين\tطرح %1 مرات\tطرح %1 مرة\tطرح %1 مرة
        asked by %1\tسؤال من %1
        assign\tتوزيع
        at first\tفي البداية
        at least %2 winners shall carry “%1”, but no more than %3 can.\tيجب ألا يقل عدد الفائزين بالوسم «%1» عن %2، ولا يمكن أن يتجاوز %3.
        at most %1 on one\t%1 على الأكثر لخيار واحد
        at most by theme (%1)\tالحد الأقصى لكل موضوع (%1)
        back\tرجوع
        bad\tسيئ
        ballots\tمصوتون
        ballots cast\tالأوراق المدلى بها
        barrier\tعائق
        before * stands as how many it counts, from 1 to %1\tقبل \u{2066}*\u{2069} العدد الذي تحسب به، من 1 إلى %1
        began the programme %1\tإنشاء البرنامج %1
        begin\tبدء
        begun: %1\tالبداية: %1
        behind - stands the option that a dot is against: -3\tبعد \u{2066}-\u{2069} يأتي الخيار الذي تكون النقطة ضده: \u{2066}-3\u{2069}
        being answered\tقيد الإجابة
        being talked about\tقيد التشاور
        blank\tبيضاء
        blank, to fill in by hand\tفارغة، تملأ باليد
        blocked\tاعتراض مانع
        blocks it\tاعتراض مانع
        both marked\tكلاهما مؤشر عليه
        both say: %1\tكلاهما يذكر: %1
        both sides\tالوجهان
        both sides…\tالصيغتان…
        both speak: %1\tكلاهما يتحدث: %1
        both: %1\tكلاهما: %1
        bought\tممول
        broken by an earlier round\tتم الحسم بدور سابق
        broken by the draw\tتم الحسم بالقرعة
        broken by the number of highest scores\tتم الحسم بعدد أعلى النقط
        broken by the total score\tتم الحسم بمجموع النقط
        broken by who is preferred by more voters\tتم الحسم بتفضيل أكثر المصوتين
        brought a question of %1 to the floor: “%2”\tطرح سؤال من %1 على القاعة: «%2»
        by %1\tإلى غاية %1
        by ; and with themes: Grate #heat; Tap #water\tتفصل بينها ؛ (المواضيع: شبكة #حرارة؛ صنبور #ماء)
        by category\tحسب الفئة
        by college\tحسب الهيئة الناخبة
        by hand\tيدويا
        by hand, though the rules keep them apart\tباختيار يدوي، مع أن القواعد تفصل بينهما
        by mail\tبالمراسلة
        by tag\tحسب الوسم
        by telephone\tبالهاتف
        by what stands in it\tحسب محتواه
        by word of mouth\tشفويا
        by word of mouth: %1\tشفويا: %1
        by: %1\tإلى غاية: %1
        cable\tسلك
        called %1 (%2): %3\tمكالمة: %1 (%2): %3
        called by %1\tاتصل: %1
        called the same\tالاسم نفسه
        calls alone\tمكالمات فقط
        came at %1\tحضر %1
        came at %1, left at %2\tحضر %1، غادر %2
        came without an invitation\tحاضرون بدون دعوة
        can live with it\tيمكن التعايش معه
        carried\tتمت المصادقة
        carried by more for it than against it\tتتم المصادقة إذا كان المؤيدون أكثر من المعارضين
        carried by more yes than no\tالمصادقة بـ«نعم» أكثر من «لا»
        category\tالفئة
        category and city\tالفئة والمدينة
        category: %1\tالفئة: %1
        change\tتعديل
        changed a paper of “%1”: %2\tتعديل ورقة من «%1»: %2
        changed the tables of %1\tتعديل طاولات %1
        check in\tتسجيل
        check-in\tاستقبال
        checked in %1 (%2)\tتسجيل حضور %1 (%2)
        choose\tاختيار
        choose lines\tاختيار مساهمات
        chosen\tمختار
        chosen by the room: %1\tاختارته القاعة: %1
        city\tالمدينة
        city: %1\tالمدينة: %1
        class\tالصنف
        clear\tإفراغ
        cleared the tables of %1\tإفراغ طاولات %1
        close\tإغلاق
        closed\tمغلق
        closed the poll %1\tإغلاق التصويت %1
        closing\tاختتام
        code\tالرمز
        code, letter, words\tرمز، حرف، كلمات
        colleges vote, and the ballots do not say which one they are from.\tالتصويت بهيئات ناخبة، والأوراق لا تبين هيئتها.
        colleges: %1\tالهيئات الناخبة: %1
        columns without votes, left out: %1.\tأعمدة بلا أصوات، لم تؤخذ: %1.
        come to the room\tيحضرون إلى القاعة
        comes to %1 of the points by the marks that were kept and the criteria of edition %2, and fulfils by them all that this class asks for.\tيبلغ %1 من النقط حسب التنقيطات المسجلة ومعايير الإصدار %2، ويستوفي بحسبها كل ما يطلبه هذا الصنف.
        commitment\tالتزام\tالتزام\tالتزامان\tالتزامات\tالتزاما\tالتزام
        consent to be listed: %1\tالموافقة على إدراج الاسم: %1
        contents\tالمحتوى
        corrected ballot %1 of %2 (%3): %4\tتصحيح الورقة %1 من %2 (%3): %4
        cost\tالكلفة
        costs %1\tالكلفة %1
        count\tالعدد
        counted %1 ballot of %2 (%3)\tعد صفر ورقة من %2 (%3)\tعد ورقة واحدة من %2 (%3)\tعد ورقتين من %2 (%3)\tعد %1 أوراق من %2 (%3)\tعد %1 ورقة من %2 (%3)\tعد %1 ورقة من %2 (%3)
        counted %1 for %2 of %3 (%4)\tعد %1 (%2) من %3 (%4)
        counted, the other counter has not agreed yet\tتم عده، ولم يؤكده الفاحص الآخر بعد
        counter %1 of 2\tالفاحص %1 من 2
        counts as %1: %2\tتحسب بعدد %1: %2
        counts as 3\tتحسب بعدد 3
        counts as no\tيحسب رفضا
        crosses\tعلامات
        crosses or points for projects; by votes, as far as the money goes\tعلامات أو نقط للمشاريع؛ حسب الأصوات في حدود المال
        crosses or points for projects; every voter has an equal share of the money\tعلامات أو نقط للمشاريع؛ لكل مصوت حصة متساوية من المال
        crosses; every voter has an equal share of the seats to spend\tعلامات؛ لكل مصوت حصة متساوية من المقاعد ينفقها
        crosses; seat by seat, so that the load of seats is spread evenly\tعلامات؛ مقعدا بعد مقعد، ليتوزع عبء المقاعد بالتساوي
        crosses; seat by seat, whoever already has a seat counts for less\tعلامات؛ مقعدا بعد مقعد، ومن نال مقعدا نقص وزنه
        day %1\tاليوم %1
        days\tأيام
        decide\tالبت
        decide later\tلاحقا
        dice, or a number from the newspaper\tزهر النرد، أو رقم من الجريدة
        did not come\tلم يحضر
        did what was taken on at table %1 of %2: “%3”\tإنجاز التزام الطاولة %1 من %2: «%3»
        disagrees, and takes no part\tغير موافق، ولا يشارك في التنفيذ
        disagrees, but goes along\tغير موافق، لكنه يساير
        do it\tتنفيذ
        does not like it, but steps aside\tغير مرتاح، لكنه لا يعترض
        does not want to\tلا يرغب
        done\tمنجز
        done on %1\tتم إنجازه في %1
        done too\tالمنجز أيضا
        dots\tنقط
        dots by theme (%1)\tالنقط حسب الموضوع (%1)
        dots for %1 and against it\tنقط مع الخيار %1 وضده
        dots for, less dots against\tالنقط مع، ناقص النقط ضد
        dots placed\tالنقط الموضوعة
        draft %1\tمسودة %1
        draw\tسحب
        draw by lot\tسحب بالقرعة
        draw codes\tإنشاء الرموز
        drawn\tوقعت عليه القرعة
        drop\tإلغاء
        dropped\tملغى
        dropped on %1\tتم إلغاؤه في %1
        dropped what was taken on at table %1 of %2: “%3”\tإلغاء التزام الطاولة %1 من %2: «%3»
        due by %1 in place of %2\tإلى غاية %1 بدل %2
        duels won\tمواجهات مكسوبة
        e-mail\tالبريد الإلكتروني
        e-mail: %1\tالبريد الإلكتروني: %1
        each ticks whom of the others they know\tكل واحد يؤشر على من يعرف من الآخرين
        edit\tتصحيح
        elected\tفائز
        emptied and sealed the urn of %2: %1 ballot\tإفراغ صندوق %2 وختمه: لا أوراق\tإفراغ صندوق %2 وختمه: ورقة واحدة\tإفراغ صندوق %2 وختمه: ورقتان\tإفراغ صندوق %2 وختمه: %1 أوراق\tإفراغ صندوق %2 وختمه: %1 ورقة\tإفراغ صندوق %2 وختمه: %1 ورقة
        empty\tفارغة
        empty: no limit\tفارغ: بدون حد
        empty: no quota; else women 2, youth 1\tفارغ: بدون حصص؛ وإلا: نساء 2، شباب 1
        empty: none\tفارغ: بدون
        empty: none; else heat 3, water 2, and #heat behind options\tفارغ: بدون مواضيع؛ وإلا: حرارة 3، ماء 2، مع #حرارة بعد الخيار
        end\tإنهاء
        end the tour\tإنهاء الجولة
        ended\tانتهت
        ended %1\tانتهاء %1
        ended the link of %1 with %2\tانتهاء صلة: %1 – %2
        ended: %1\tالنهاية: %1
        endorsement, with a minor point\tتأييد مع ملاحظة بسيطة
        ends %1\tتنتهي %1
        erase\tمسح
        every two compared\tمقارنة كل اثنين
        everybody\tالجميع
        everything\tالكل
        exhausted\tمنتهية
        facilitator\tالميسر
        falls to %1 of %2\tالمهمة على %1 من %2
        family name\tالاسم العائلي
        fewer tables\tطاولات أقل
        fewer than %1\tأقل من %1
        fewer than 5: not shown\tأقل من 5: لا يعرض
        file\tالملف
        filled in\tمعبأة
        filter\tتصفية
        find\tبحث
        first choices\tالاختيارات الأولى
        first meeting: %1\tاللقاء الأول: %1
        first name\tالاسم الشخصي
        first name, then family name, in any script\tالاسم ثم النسب، بأي كتابة
        first step: %1\tالخطوة الأولى: %1
        follow-up\tالمتابعة
        for an address book, of a telephone too\tلدفتر العناوين، في الهاتف أيضا
        for any calendar\tلأي يومية
        for each option in order 2 good, 1 OK or 0 bad: 2012\tلكل خيار حسب الترتيب 2 جيد أو 1 مقبول أو 0 سيئ: \u{2066}2012\u{2069}
        for it\tمؤيد
        for organisations\tللهيئات
        for other programs\tلبرمجيات أخرى
        for people\tللأشخاص
        for quotas with tags: Hind #women #youth\tمع وسوم للحصص: هند #نساء #شباب
        for the room\tللقاعة
        for the wall, and a slip for each pair\tللجدار، وقصاصة لكل ثنائي
        for the wall, and a slip for everybody\tللجدار، وقصاصة لكل واحد
        forget\tمحو
        forgot somebody: erased what named them from %1 entry\tمحو ما يسمي شخصا من السجل: لا قيود\tمحو ما يسمي شخصا: قيد واحد\tمحو ما يسمي شخصا: قيدان\tمحو ما يسمي شخصا: %1 قيود\tمحو ما يسمي شخصا: %1 قيدا\tمحو ما يسمي شخصا: %1 قيد
        form of address\tلقب تشريفي
        from %1\tالمصدر: %1
        from the sheet\tمن الورقة
        fulfilled\tمستوفى
        full endorsement\tتأييد كامل
        fully against it\tمعارض تماما
        fully for it, and ready to help\tمؤيد تماما ومستعد للمساعدة
        g: whose pile?\t\u{2066}g\u{2069}: لمن الرزمة؟
        gave %1 its words of the script back (%2)\tإرجاع نص السيناريو (%2): %1
        gave the poll %2 %1 option\tصفر خيار للتصويت %2\tخيار واحد للتصويت %2\tخياران للتصويت %2\t%1 خيارات للتصويت %2\t%1 خيارا للتصويت %2\t%1 خيار للتصويت %2
        give it up\tإلغاء العدد
        go on\tمتابعة
        go on with the copy alone, as a new file: %1\tالمتابعة بالنسخة وحدها في ملف جديد: %1
        goes home\tمغادرة الشخص
        goes:\tيمحى:
        good\tجيد
        good, OK or bad for each; of the three with the most good the two with the fewest bad meet\tجيد أو مقبول أو سيئ لكل خيار؛ ومن بين الخيارات الثلاثة التي نالت «جيد» أكثر يتواجه الخياران اللذان نالا «سيئ» أقل
        grade %1\tالدرجة %1
        grade %1: %2\tالدرجة %1: %2
        grades\tالتقديرات
        grades in words, taken for numbers: %1.\tتقديرات بالكلمات اعتبرت أرقاما: %1.
        grid before\tشبكة المعايير السابقة
        grids…\tشبكات المعايير…
        group of messages\tمجموعة رسائل
        half of them from %1 to %2\tنصفها من %1 إلى %2
        halqa %1 FILE cannot “%2”; it can %3.\t\u{2066}halqa %1 FILE\u{2069} لا يعرف «%2»؛ بل يعرف %3.
        halqa %1 has no commands of its own. See: %2.\tليس للأمر \u{2066}halqa %1\u{2069} أوامر فرعية. انظر: %2.
        halqa poll FILE methods lists the methods. Without OPTION, they are harvested from lines afterwards; a motion has yes, no and abstain, a consent scale its grades. --tag women=1,3 says which options carry a tag that --rule at-least=women:2 asks for, or which theme an option of a dot vote belongs to: --rule themes=heat:3,water:2 gives each theme its own dots, and with fewer --dots than all of them bounds how many may go to one. --rule dots-against=1 gives each person a dot against as well; such ballots are keyed one by one. --rule colleges=owner:40,stoker:60 gives each category its votes, in the parts that its ballots say; with --rule max-weight=3 a ballot may count up to 3 times. Such ballots are cast or keyed one by one, and are not secret. A secret vote takes ballots with issued codes only, and is never reopened.\t\u{2066}halqa poll FILE methods\u{2069} يعرض لائحة الطرق. بدون \u{2066}OPTION\u{2069} تستخرج الخيارات لاحقا من المساهمات؛ وللمقترح نعم ولا وامتناع، ولسلم الموافقة درجاته. \u{2066}--tag women=1,3\u{2069} يحدد الخيارات التي تحمل الوسم المطلوب في \u{2066}--rule at-least=women:2\u{2069}، أو الموضوع الذي ينتمي إليه الخيار في تصويت بالنقط: \u{2066}--rule themes=heat:3,water:2\u{2069} يعطي كل موضوع نقطه، ومع \u{2066}--dots\u{2069} أقل من مجموعها يحدد أقصى ما يوضع على كل موضوع. \u{2066}--rule dots-against=1\u{2069} يعطي كل مشارك نقطة ضد أيضا؛ وتدخل هذه الأوراق واحدة واحدة. \u{2066}--rule colleges=owner:40,stoker:60\u{2069} يعطي لكل فئة أصواتها بنسب أوراقها؛ ومع \u{2066}--rule max-weight=3\u{2069} قد تحسب الورقة إلى غاية 3 مرات. تدخل هذه الأوراق واحدة واحدة وليست سرية. التصويت السري يقبل فقط الأوراق ذات الرموز الصادرة، ولا يعاد فتحه أبدا.
        halqa recover %1 --to NEW.halqa saves all that can be read.\t\u{2066}halqa recover %1 --to NEW.halqa\u{2069} ينقذ كل ما يقرأ.
        hands\tالأيدي
        hands, wall, paper or phone (otherwise wall for dots and hands for the rest).\t\u{2066}hands\u{2069} أو \u{2066}wall\u{2069} أو \u{2066}paper\u{2069} أو \u{2066}phone\u{2069} (وإلا \u{2066}wall\u{2069} للنقط و\u{2066}hands\u{2069} للباقي).
        hands, wall, paper or phone.\t\u{2066}hands\u{2069} أو \u{2066}wall\u{2069} أو \u{2066}paper\u{2069} أو \u{2066}phone\u{2069}.
        has reservations\tمتحفظ
        has strong reservations\tمتحفظ بشدة
        has to be fulfilled\tيجب استيفاؤه
        has to be fulfilled for: %1\tإلزامي للصنف: %1
        has to be fulfilled: %1\tيجب استيفاؤه: %1
        has to come to %2 at least: %1\tيجب ألا يقل عن %2: %1
        held names\tفي الانتظار
        held, not timed\tجرى، دون توقيت
        help\tمساعدة
        here\tحاضر
        how Arabic is shown\tطريقة عرض العربية
        how many papers\tعدد الأوراق
        ics or pdf (otherwise what --output ends in, or ics).\t\u{2066}ics\u{2069} أو \u{2066}pdf\u{2069} (وإلا فنهاية اسم \u{2066}--output\u{2069}، أو \u{2066}ics\u{2069}).
        idea\tفكرة
        if they may be called afterwards\tإن أمكن الاتصال فيما بعد
        import a roster\tاستيراد لائحة
        import of %1 person\tاستيراد بلا أشخاص\tاستيراد شخص واحد\tاستيراد شخصين\tاستيراد %1 أشخاص\tاستيراد %1 شخصا\tاستيراد %1 شخص
        in\tفائز
        in %1 alone\tفي %1 فقط
        in every city\tفي كل المدن
        in or out\tمع أو بدون
        in step %1\tمتطابق %1
        in the same line\tفي السطر نفسه
        in the script %1\tفي السيناريو %1
        in tmux or screen\tداخل \u{2066}tmux\u{2069} أو \u{2066}screen\u{2069}
        in tmux or screen, on a terminal that turns Arabic words round\tداخل \u{2066}tmux\u{2069} أو \u{2066}screen\u{2069}، على طرفية تقلب الكلمات العربية
        in, round %1\tفائز، الدور %1
        invitation, thanks, commitments or digest: what became of what the person said.\t\u{2066}invitation\u{2069} أو \u{2066}thanks\u{2069} أو \u{2066}commitments\u{2069} أو \u{2066}digest\u{2069}: ما آل إليه ما قاله الشخص.
        invite\tدعوة
        invited\tمدعو
        invited %1 to %2\tدعوة %1 إلى %2
        invited and came\tمدعوون حاضرون
        invited, did not come\tمدعوون غائبون
        is a voice against it\tصوت معارض
        is done\tمنجز\tمنجز\tمنجزان\tمنجزة\tمنجزا\tمنجز
        is late\tمتأخر\tمتأخر\tمتأخران\tمتأخرة\tمتأخرا\tمتأخر
        is looked for: %1\tمطلوب: %1
        issue papers\tإنشاء رموز
        it can be a table with %1, too. If it is, say so: --layout %2.\tقد يكون أيضا جدولا فيه %1. إن كان كذلك فحددوه: --layout %2.
        it counts once\tيحتسب مرة واحدة
        it is not clear what the table means. Say it with --layout: %1.\tمعنى الجدول غير واضح. حدده بالخيار \u{2066}--layout\u{2069}: %1.
        its letters were taken for %1. If names look wrong, say what they are with --encoding.\tقرئت حروفه بترميز %1. إن بدت الأسماء خاطئة، فاذكر الترميز بالخيار \u{2066}--encoding\u{2069}.
        join\tضم
        joined the organisation %1 into %2\tضم الهيئة %1 إلى %2
        journal %1\tالسجل %1
        keep\tتثبيت
        keep %1\tإبقاء %1
        keep all\tتثبيت الكل
        keep it\tإبقاء
        keep, next\tتثبيت، والتالي
        kept a paper of “%1”: %2\tتثبيت ورقة من «%1»: %2
        kept as text what nothing can be made of any more (%1): %2\tحفظ نص لم يعد يمكن استعماله (%1): %2
        kept that %1 and %2 agreed on a link\tاتفاق على صلة: %1 – %2
        kept what two assessors agree on in “%1”: %2\tتثبيت ما اتفق عليه المقيمان في «%1»: %2
        key\tالمفتاح
        key papers\tإدخال الأوراق
        keyed ballot %1 of %2 (%3): %4\tإدخال الورقة %1 من %2 (%3): %4
        keys and values\tمفاتيح وقيم
        kind\tنوع
        kitty turns what stands between two spaces round as a whole\t\u{2066}kitty\u{2069} تقلب ما بين مسافتين دفعة واحدة
        language\tاللغة
        languages\tاللغات
        larger than any table: more than %1 million bytes.\tأكبر من أي جدول: أكثر من %1 مليون بايت.
        last places: %1\tالرتب الأخيرة: %1
        late\tمتأخر
        late: it was due by %1\tمتأخر: كان الأجل %1
        later\tلاحقا
        learns from %1\tيتعلم من: %1
        leave\tخروج
        leave as it was\tتركها كما هي
        leave it\tترك
        leave the lines\tخروج من اللائحة
        left\tغادر
        left %1 of %2 uncounted (%3)\tترك بدون عد: %1، %2 (%3)
        left as it is, in no order (off)\tمتروكة كما هي، بدون ترتيب (\u{2066}off\u{2069})
        left blank\tمتروك فارغا
        left out\tمتروك
        left standing\tبقي دون حسم
        left to the terminal (terminal)\tمتروكة للطرفية (\u{2066}terminal\u{2069})
        left, right, or the number of a side.\t\u{2066}left\u{2069} أو \u{2066}right\u{2069} أو رقم صيغة.
        let %1 in without invitation (%2)\tتسجيل حضور %1 بدون دعوة (%2)
        let %1 leave (%2)\tمغادرة %1 (%2)
        let %1 return (%2)\tعودة %1 (%2)
        let a question of %1 wait again: “%2”\tإعادة سؤال من %1 إلى الانتظار: «%2»
        let go\tترك
        let stand for itself again at table %1 of %2: “%3”\tفصل على الطاولة %1 من %2: «%3»
        let the organisation %1 stand for itself again, out of %2\tفصل الهيئة %1 عن %2
        letter\tرسالة
        letters\tحروف
        line %1\tالسطر %1
        line %1: %2\tالسطر %1: %2
        line above\tالمساهمة أعلاه
        line below\tالمساهمة أسفله
        line was written\tمساهمة مدونة\tمساهمة مدونة\tمساهمتان مدونتان\tمساهمات مدونة\tمساهمة مدونة\tمساهمة مدونة
        lines\tلائحة
        lines of no activity\tمساهمات خارج الأنشطة
        link\tربط
        link is agreed\tصلة متفق عليها\tصلة متفق عليها\tصلتان متفق عليهما\tصلات متفق عليها\tصلة متفق عليها\tصلة متفق عليها
        linked with %1\tصلة مع %1
        links\tالصلات
        list\tاللائحة
        locale %1\tالإعداد المحلي %1
        longer than %1 signs\tأطول من %1 من الحروف
        made %1 ballot paper for %2\tإعداد صفر ورقة لـ%2\tإعداد ورقة واحدة لـ%2\tإعداد ورقتين لـ%2\tإعداد %1 أوراق لـ%2\tإعداد %1 ورقة لـ%2\tإعداد %1 ورقة لـ%2
        made %1 table for %2\tتكوين صفر طاولة لـ%2\tتكوين طاولة واحدة لـ%2\tتكوين طاولتين لـ%2\tتكوين %1 طاولات لـ%2\tتكوين %1 طاولة لـ%2\tتكوين %1 طاولة لـ%2
        made the poll %1\tإنشاء التصويت %1
        made the poll %1, the second round of %2\tإنشاء التصويت %1، وهو الدور الثاني للتصويت %2
        made this file of what a damaged one still held: %1 entry was found elsewhere or begins a chain anew\tاستخراج هذا الملف مما بقي في ملف تالف: لا قيود من مكان آخر\tاستخراج هذا الملف مما بقي في ملف تالف: قيد واحد من مكان آخر أو بسلسلة جديدة\tاستخراج هذا الملف مما بقي في ملف تالف: قيدان من مكان آخر أو بسلسلة جديدة\tاستخراج هذا الملف مما بقي في ملف تالف: %1 قيود من مكان آخر أو بسلسلة جديدة\tاستخراج هذا الملف مما بقي في ملف تالف: %1 قيدا من مكان آخر أو بسلسلة جديدة\tاستخراج هذا الملف مما بقي في ملف تالف: %1 قيد من مكان آخر أو بسلسلة جديدة
        majority\tأغلبية
        make a programme of your own, by a few questions\tإنشاء برنامج خاص ببضعة أسئلة
        make it\tإنشاء
        make options\tإلى خيارات
        mark\tتأشير
        marked\tمؤشر
        marked a question of %1 as answered: “%2”\tتسجيل أن سؤالا من %1 أجيب عنه: «%2»
        marked a question of %1 as asked no more: “%2”\tتسجيل أن سؤالا من %1 لم يعد مطروحا: «%2»
        may be %1\tقد يكون %1
        may be %1: %2\tقد يكون %1: %2
        may be listed\tإدراج الاسم
        meets\tيلتقي
        merge\tدمج
        merged into another line at table %1 of %2: “%3”\tدمج في مساهمة أخرى على الطاولة %1 من %2: «%3»
        met\tتمت التلبية
        middle\tالوسيط
        middle %1\tالوسيط %1
        middle grade\tالتقدير الوسيط
        minutes\tدقائق
        missing\tالناقصة
        missing for the next class: %1 % of the points\tينقص للصنف التالي: %1% من النقط
        mlterm is told by a sequence of its own to leave the order alone\tأمر خاص بـ\u{2066}mlterm\u{2069} يطلب منها ترك الترتيب كما هو
        modules: for whom, why, votes, trainer\tالوحدات: لمن، لماذا، الأصوات، المؤطر
        months\tأشهر
        more\tالمزيد
        more options or ballots than can be counted.\tخيارات أو أوراق أكثر مما يمكن عده.
        more options than this method can count; it takes at most %1.\tخيارات أكثر مما تستطيع هذه الطريقة عده؛ أقصاها %1.
        most\tأغلبية
        move\tنقل
        move by hand\tنقل باليد
        moved %1 back to its time in the script\tإرجاع %1 إلى وقتها في السيناريو
        moved %1 back to the script’s date\tإرجاع %1 إلى التاريخ الوارد في السيناريو
        moved %1 to %2\tنقل %1 إلى %2
        moved %1 to %2, for %3 minutes\tنقل %1 إلى %2، لمدة %3 من الدقائق
        moved at table %1 of %2: “%3”\tنقل على الطاولة %1 من %2: «%3»
        my task\tمن مهامي
        name nobody else\tبدون اختيار آخر
        name: %1\tالاسم: %1
        named in what leaves the room\tيذكر اسمه فيما يخرج من القاعة
        named on the papers of the room alone\tيذكر اسمه في وثائق القاعة فقط
        names\tالأسماء
        names by category, to be signed\tالأسماء حسب الفئة، للتوقيع
        names to wear\tأسماء تعلق على الصدر
        need\tحاجة
        needs and offers\tحاجات وعروض
        needs at least %1 of %2\tيلزم %1 على الأقل من %2
        needs more than half\tيلزم أكثر من النصف
        new need or offer\tحاجة أو عرض جديد
        new organisation\tهيئة جديدة
        new poll\tتصويت جديد
        next\tالتالي
        next activity\tالفقرة التالية
        next commitment\tالالتزام التالي
        next field\tالخانة التالية
        next grid\tشبكة المعايير التالية
        next page\tالصفحة التالية
        next section\tالجزء التالي
        next table\tالطاولة التالية
        next view\tالشاشة التالية
        no\tلا
        no answer\tلا جواب
        no choice for %1 seats meets all quotas.\tلا يوجد اختيار لعدد المقاعد %1 يحترم كل الحصص.
        no class\tبدون صنف
        no code of a ballot: a sign is wrong\tليس رمز ورقة: حرف خاطئ
        no colours\tبدون
        no column of the table holds votes.\tلا يوجد في الجدول عمود للأصوات.
        no date\tبدون أجل
        no date any more, in place of %1\tبدون أجل بدل %1
        no figure\tلا رقم
        no heading\tبدون
        no language in common: somebody has to translate\tلا لغة مشتركة: لا بد من مترجم
        no number: a letter is next\tلا رقم: تكتب رسالة
        no quorum\tلم يكتمل النصاب
        no table\tبدون طاولة
        no trait\tبدون معيار
        no workshop\tبدون ورشة
        no: %1\tلا: %1
        no: it would not answer for itself\tلا: ليست هي من سيجيب
        no: standard input or output is not a terminal that can be used\tلا: المدخل أو المخرج القياسي ليس طرفية صالحة للاستعمال
        nobody\tلا أحد
        nobody has said who will answer\tلم يذكر أحد من سيجيب
        nobody has taken it on yet\tلم يتكفل به أحد بعد
        nobody is recorded as having come\tلم يسجل حضور أحد
        nobody is recorded as reached\tلم يسجل الوصول إلى أحد
        nobody is recorded yet\tلم يسجل أحد بعد
        nobody of the file\tلا أحد في الملف
        nobody to sign\tلا أحد ليوقع
        nobody yet\tلا أحد بعد
        nobody’s any more, in place of %1\tلم يعد يتكفل به أحد بدل %1
        none, or votes of each: %1\tلا شيء، أو أصوات كل واحدة: %1
        not UTF-8. Leave --encoding out, or say what it is.\tليس \u{2066}UTF-8\u{2069}. احذف \u{2066}--encoding\u{2069}، أو اذكر الترميز الصحيح.
        not UTF-8: only ASCII is drawn\tليس \u{2066}UTF-8\u{2069}: لا يعرض إلا \u{2066}ASCII\u{2069}
        not a ballot file that is known: BLT, PrefLib, Pabulib, CSV or XLSX with a header, or a Debian tally sheet.\tليس ملف أوراق معروفا: BLT أو PrefLib أو Pabulib أو CSV أو XLSX بعناوين أعمدة، أو ورقة عد Debian.
        not agreed\tبلا اتفاق
        not agreed by those who count\tلم يتفق الفاحصان
        not asked\tلم يسأل
        not begun\tلم يبدأ بعد
        not bought\tغير ممول
        not carried\tلم تتم المصادقة
        not counted\tبدون عد
        not ended\tلم تنته
        not fulfilled\tغير مستوفى
        not held\tلم تعقد
        not here\tغير حاضر
        not invited\tغير مدعو
        not known\tغير معروف
        not known: %1\tغير معروف: %1
        not my task\tليس من مهامي
        not named\tبدون اسم
        not named: TERM is not set\tبدون اسم: \u{2066}TERM\u{2069} غير معين
        not parked\tغير مؤجلة
        not shown: it would tell the others\tلا يعرض: سيكشف الباقي
        not taken\tلم يجر
        not ticked\tغير محدد
        not told\tلا يذكر
        not told, of %1\tلا يذكر، من %1
        not yet\tليس بعد
        note\tملاحظة
        note reservation\tتدوين تحفظ
        noted %1 reservation about the poll %2\tسحب التحفظات على التصويت %2\tتدوين تحفظ واحد على التصويت %2\tتدوين تحفظين على التصويت %2\tتدوين %1 تحفظات على التصويت %2\tتدوين %1 تحفظا على التصويت %2\tتدوين %1 تحفظ على التصويت %2
        noted by %1, %2\tالتدوين: %1، %2
        nothing\tلا شيء
        nothing here; %1 is expected.\tلا شيء هنا؛ المنتظر: %1.
        nothing in between\tلا شيء
        nothing is settled\tلم يضبط شيء
        nothing of that\tلا شيء من ذلك
        nothing special is known of this terminal\tلا يعرف شيء خاص عن هذه الطرفية
        nothing that is kept\tلا شيء يحفظ
        now\tالآن
        now %1\t← %1
        numbers\tأعداد
        of %1 papers\tمن أصل %1
        of the points, weighed\tمن النقط بعد الوزن
        of the programme\tمن البرنامج
        of them invited\tمنهم مدعوون
        of them low\tمنهم ضعيف
        offer\tعرض
        on disk %1\tمحفوظ %1
        on the floor for %1\tمطروح منذ %1
        one after the other\tواحدة بعد أخرى
        one choice each; most votes win\tاختيار واحد لكل مصوت؛ يفوز الأكثر أصواتا
        one day after the other\tيوما بعد يوم
        one for each person, and a PDF for those without an address\tمسودة لكل شخص، وملف PDF لمن لا عنوان له
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
        only who agreed to be listed\tمن وافق على إدراج اسمه فقط
        open\tفتح
        open a file that is there\tفتح ملف موجود
        open again\tمفتوح من جديد
        open, due by %1\tمفتوح، إلى غاية %1
        open, put off and answered, with who\tالمفتوحة والمؤجلة والتي أجيب عنها، ومن أجاب
        opened the poll %1\tفتح التصويت %1
        option %1\tالخيار %1
        option was voted on\tخيار في التصويت\tخيار في التصويت\tخياران في التصويت\tخيارات في التصويت\tخيارا في التصويت\tخيار في التصويت
        options in the voter’s order, with spaces: 3 1 12\tالخيارات حسب ترتيب المصوت، بمسافات: \u{2066}3 1 12\u{2069}
        options in the voter’s order: 3142\tالخيارات حسب ترتيب المصوت: \u{2066}3142\u{2069}
        ordered and joined by Halqa (visual)\tترتبها حلقة وتصل حروفها (\u{2066}visual\u{2069})
        ordered and joined by Halqa, sent backwards between spaces (runs)\tترتبها حلقة وتصل حروفها، وترسل مقلوبة بين المسافات (\u{2066}runs\u{2069})
        organisation\tهيئة\tهيئة\tهيئتان\tهيئات\tهيئة\tهيئة
        organisation: %1\tالهيئة: %1
        organisations\tالهيئات
        other\tأخرى
        other activity\tفقرة أخرى
        other counter\tالفاحص الآخر
        other day\tيوم آخر
        other keys\tمفاتيح أخرى
        other poll\tتصويت آخر
        other spelling\tكتابة أخرى
        out\tخارج
        out, round %1\tخارج، الدور %1
        over\tمنتهية
        p = %1 (%2 of %3).\t\u{2066}p\u{2069} = %1 (%2 من %3).
        p prints it; any PDF reader opens it.\t\u{2066}p\u{2069} يطبعه؛ ويفتحه أي قارئ PDF.
        p says how often chance alone makes a difference as large as this one, or larger: people were exchanged whole, %1 times; each took somebody else’s seats with all who sat there, and kept their own ties (seed %2). A p of %3 is one time in twenty. Of several questions, one is soon below it by chance.\tتقول \u{2066}p\u{2069} كم مرة تعطي الصدفة وحدها فرقا بهذا القدر أو أكبر: تبادل الأشخاص أماكنهم كاملة %1 مرة، فأخذ كل واحد أماكن غيره مع كل من جلس فيها، واحتفظ بروابطه هو (رقم الانطلاق %2). قيمة %3 تعني مرة من عشرين. ومع عدة أسئلة قد ينزل واحد منها تحتها بالصدفة.
        package is a Frictionless data package: CSV, and datapackage.json, which says what each table and column is; jsonl is the same as lines of JSON. Both hold everything, the journal too, and halqa import makes the same file of them. csv and xlsx are for people with a spreadsheet: tables and views without the journal, with texts made harmless that a spreadsheet would take for formulas; these cannot be imported. --to names a folder, an archive that ends in .zip or, for xlsx, a file. What is exported names everybody; --anonymous writes, as csv or xlsx, the tables of the anonymous summary of all days instead.\t\u{2066}package\u{2069} حزمة بيانات \u{2066}Frictionless\u{2069}: ملفات \u{2066}CSV\u{2069} و\u{2066}datapackage.json\u{2069} الذي يقول ما هو كل جدول وكل عمود؛ و\u{2066}jsonl\u{2069} الشيء نفسه أسطر JSON. كلاهما يحوي كل شيء، والسجل أيضا، و\u{2066}halqa import\u{2069} يصنع منهما الملف نفسه. \u{2066}csv\u{2069} و\u{2066}xlsx\u{2069} لمن عنده جدول بيانات: الجداول والعروض بدون السجل، والنصوص التي قد يظنها صيغا تجعل بلا أثر؛ وهذه لا تستورد من جديد. \u{2066}--to\u{2069} يسمي مجلدا، أو أرشيفا ينتهي باللاحقة \u{2066}.zip\u{2069}، أو ملفا مع \u{2066}xlsx\u{2069}. ما يصدر يسمي الجميع؛ و\u{2066}--anonymous\u{2069} يكتب بدله، \u{2066}csv\u{2069} أو \u{2066}xlsx\u{2069}، جداول خلاصة كل الأيام بدون أسماء.
        package, jsonl, csv or xlsx (otherwise what --to ends in, or package).\t\u{2066}package\u{2069} أو \u{2066}jsonl\u{2069} أو \u{2066}csv\u{2069} أو \u{2066}xlsx\u{2069} (وإلا ما ينتهي به \u{2066}--to\u{2069}، أو \u{2066}package\u{2069}).
        page %1 of %2\tالصفحة %1 من %2
        pair sat at one table\tلقاء ثنائي على الطاولة نفسها\tلقاء ثنائي على الطاولة نفسها\tلقاءان ثنائيان على الطاولة نفسها\tلقاءات ثنائية على الطاولة نفسها\tلقاء ثنائيا على الطاولة نفسها\tلقاء ثنائي على الطاولة نفسها
        pairs\tثنائيات
        palette\tكل الأوامر
        paper\tالوثيقة
        papers\tالورق
        park\tتأجيل
        parked\tمؤجلة
        parked at table %1 of %2: “%3”\tتأجيل على الطاولة %1 من %2: «%3»
        part\tفصل
        part %1 of %2\tالجزء %1 من %2
        passed over for a quota\tتم تجاوزه من أجل حصة
        paths can be links (OSC 8)\tيمكن أن تكون المسارات روابط (\u{2066}OSC 8\u{2069})
        pause\tإيقاف مؤقت
        pdf or eml (otherwise what --output ends in, or pdf).\t\u{2066}pdf\u{2069} أو \u{2066}eml\u{2069} (وإلا فنهاية اسم \u{2066}--output\u{2069}، أو \u{2066}pdf\u{2069}).
        people\tالأشخاص
        people in the room\tالأشخاص في القاعة
        people invited\tالمدعوون
        people present\tالحاضرون
        people sit so\tتوزيع قائم
        people who have to be present; empty: none\tعدد من يجب حضورهم؛ فارغ: بدون
        person came\tحاضر\tحاضر\tحاضران\tحاضرين\tحاضرا\tحاضر
        person was reached\tتم الوصول إليهم\tتم الوصول إليه\tتم الوصول إليهما\tتم الوصول إليهم\tتم الوصول إليهم\tتم الوصول إليهم
        phones\tالهاتف
        pile\tرزمة
        place\tالمكان
        place %1\tالرتبة %1
        place %1 of %2\tالرتبة %1 من %2
        place %1 of %2 in the vote %3\tالرتبة %1 من %2 في التصويت %3
        places\tالمقاعد
        planned\tمبرمج
        planned %1\tمبرمجة %1
        planned for %1, not held then\tكان مقررا يوم %1، ولم يعقد حينها
        play with a rehearsal day: nothing of it is kept\tالتمرن على يوم: لا يحفظ منه شيء
        plenary\tجلسة عامة
        points\tنقط
        print\tطباعة
        projector\tعرض للقاعة
        prompt\tمحور
        prompt before\tالمحور السابق
        propose\tاقتراح
        proposed\tمقترحة
        proposed for this terminal\tمقترحة لهذه الطرفية
        proposed to link %1 with %2\tاقتراح صلة: %1 – %2
        put a question of %1 off: “%2”\tتأجيل سؤال من %1: «%2»
        put edition %2 of the grid “%1” into the file\tإضافة الإصدار %2 من شبكة المعايير «%1»
        put into the order of words by Halqa, letters by the terminal (words)\tترتب حلقة كلماتها، والطرفية حروفها (\u{2066}words\u{2069})
        question\tسؤال
        questions\tالأسئلة
        questions from the floor\tأسئلة القاعة
        quit\tمغادرة
        quorum %1 present\tالنصاب: %1 من الحاضرين
        quorum %1 present, not reached\tلم يكتمل النصاب (%1 من الحاضرين)
        quorum %1 present, reached\tاكتمل النصاب (%1 من الحاضرين)
        quota\tالقاسم
        quotas fill every seat; leave the majority out.\tالحصص تملأ كل المقاعد؛ يجب حذف شرط الأغلبية.
        quotas: %1\tالحصص: %1
        r opens the vote again, Esc lets it go.\tيعيد \u{2066}r\u{2069} فتح التصويت، ويتخلى \u{2066}Esc\u{2069} عنه.
        rank %1 is empty\tالرتبة %1 فارغة
        rank left empty\tرتبة فارغة
        rate\tتقييم
        rated good\tمرات «جيد»
        reached\tتم الوصول إليه
        reached on %1 at %2\tتم الوصول في %1 على %2
        reached, commitments and figures, city by city\tمن تم الوصول إليهم والالتزامات والأرقام، مدينة بمدينة
        read as a table with %1.\tقرئ على أنه جدول: %1.
        recalled %1 ballot paper of %2\tاسترجاع صفر ورقة من %2\tاسترجاع ورقة واحدة من %2\tاسترجاع ورقتين من %2\tاسترجاع %1 أوراق من %2\tاسترجاع %1 ورقة من %2\tاسترجاع %1 ورقة من %2
        receipt %1\tالوصل %1
        receipts\tالوصولات
        redo\tإعادة
        redraw\tإعادة الرسم
        rehearsal\trehearsal
        rejected\tمرفوضة
        remove\tحذف
        remove option\tحذف الخيار
        removed %1 from the directory\tحذف %1 من الدليل
        removed a call to %1 (%2)\tحذف مكالمة: %1 (%2)
        removed at table %1 of %2: “%3”\tحذف على الطاولة %1 من %2: «%3»
        removed the link of %1 with %2\tحذف صلة: %1 – %2
        removed the organisation %1\tحذف الهيئة: %1
        removed what was said outside: “%1”\tحذف مساهمة من خارج القاعة: «%1»
        renamed the organisation %1 to %2\tاسم جديد للهيئة %1: %2
        reopen\tإعادة فتح
        reopened the poll %1\tإعادة فتح التصويت %1
        replace\tاستبدال
        reset %1\tإرجاع %1 إلى البداية
        results and certificates\tالنتائج والشهادات
        resume\tاستئناف
        resumed %1\tاستئناف %1
        revised %1 in the directory\tتصحيح %1 في الدليل
        revised a call to %1 (%2): %3\tتصحيح مكالمة: %1 (%2): %3
        revised at table %1 of %2: “%3”\tتصحيح على الطاولة %1 من %2: «%3»
        revised edition %2 of the grid “%1”\tتصحيح الإصدار %2 من شبكة المعايير «%1»
        revised the arrival of %1 (%2)\tتصحيح حضور %1 (%2)
        revised the link of %1 with %2\tتصحيح صلة: %1 – %2
        revised the organisation %1\tتصحيح الهيئة: %1
        revised what was said outside: “%1”\tتصحيح مساهمة من خارج القاعة: «%1»
        revising\tتصحيح
        reworded %1 (%2): “%3”\tإعادة صياغة %1 (%2): «%3»
        room\tالقاعة
        round\tدور
        round %1\tالدور %1
        round %1 of %2\tالدور %1 من %2
        round at the tables\tعمل حول الطاولات
        rows of totals, which are no ballots, left out: %1.\tصفوف مجاميع ليست أوراق اقتراع، وقد استبعدت: %1.
        rules: %1\tالقواعد: %1
        running\tجارية
        runs now\tجارية
        said by\tقالها
        said in the room\tقيل في القاعة
        said outside…\tما قيل في الخارج…
        said what became of a line at table %1 of %2: “%3”\tتحديد مآل مساهمة على الطاولة %1 من %2: «%3»
        same as: %1\tمثل: %1
        same country: %1\tالبلد نفسه: %1
        same e-mail address, and the name fits\tعنوان البريد نفسه، والاسم مطابق
        same name and organisation\tالاسم نفسه والهيئة نفسها
        same name and organisation, but addressed otherwise\tالاسم نفسه والهيئة نفسها، لكن اللقب التشريفي مختلف
        same name and organisation, but another e-mail address\tالاسم نفسه والهيئة نفسها، لكن عنوان البريد مختلف
        same name and organisation, but another telephone\tالاسم نفسه والهيئة نفسها، لكن الهاتف مختلف
        same name and organisation, but another telephone and address\tالاسم نفسه والهيئة نفسها، لكن الهاتف والعنوان مختلفان
        same name, but one of the two has no organisation\tالاسم نفسه، لكن هيئة أحدهما غير معروفة
        same organisation, and a name that sounds alike in another script\tالهيئة نفسها، واسم ينطق بالطريقة نفسها في خط آخر
        same organisation, and the same name in another spelling\tالهيئة نفسها، والاسم نفسه بكتابة أخرى للحروف
        same rank\tالرتبة نفسها
        same telephone or e-mail address, and a name that is spelt nearly so\tالهاتف أو العنوان نفسه، واسم كتابته قريبة
        same telephone, and the name fits\tالهاتف نفسه، والاسم مطابق
        same town: %1\tالمدينة نفسها: %1
        save all that can be read in a new file, and open it: %1\tإنقاذ كل ما يقرأ في ملف جديد وفتحه: %1
        saw the majority for %1 of %2, without counting it (%3)\tمعاينة الأغلبية دون عد: %1، %2 (%3)
        say who\tتحديد المقصود
        says the same\tبالمعنى نفسه
        says the same as %1\tبمعنى %1
        says the same in other words\tنفس المعنى بكلمات أخرى
        seat anew\tإعادة التوزيع
        seat latecomers\tالمتأخرون
        seat there\tإجلاسه هناك
        second round\tالدور الثاني
        secret\tسري
        separated by ;\tتفصل بينها ؛
        separated by ; (empty: lines of the tables)\tتفصل بينها ؛ (فارغ: مساهمات الطاولات)
        separated by ; each with its cost at the end: Roof 120; Well 80\tتفصل بينها ؛ والكلفة في الأخير: السقف 120؛ البئر 80
        separated by ; for quotas with tags: Hind #women; Omar #youth\tتفصل بينها ؛ (الحصص بوسوم: هند #نساء؛ عمر #شباب)
        set %1 place for organisations in %2: %3\tتحديد المقاعد في %2 للهيئات (%1): %3\tتحديد المقاعد في %2 للهيئات (%1): %3\tتحديد المقاعد في %2 للهيئات (%1): %3\tتحديد المقاعد في %2 للهيئات (%1): %3\tتحديد المقاعد في %2 للهيئات (%1): %3\tتحديد المقاعد في %2 للهيئات (%1): %3
        set %1 place for people in %2: %3\tتحديد المقاعد في %2 للأشخاص (%1): %3\tتحديد المقاعد في %2 للأشخاص (%1): %3\tتحديد المقاعد في %2 للأشخاص (%1): %3\tتحديد المقاعد في %2 للأشخاص (%1): %3\tتحديد المقاعد في %2 للأشخاص (%1): %3\tتحديد المقاعد في %2 للأشخاص (%1): %3
        set aside for later\tمؤجل إلى وقت لاحق
        set the places in %1 back to the script’s: %2\tإرجاع المقاعد في %1 إلى ما في السيناريو: %2
        set the time zone of %1 back to the script’s\tإرجاع المنطقة الزمنية لورشة %1 إلى ما في السيناريو
        set the time zone of %1 to %2\tالمنطقة الزمنية لورشة %1: %2
        settle\tتسوية
        several dots each, also on one option; most dots win\tعدة نقط لكل مصوت، يجوز جمعها؛ يفوز الأكثر نقطا
        several options in each row, the best first\tعدة خيارات في كل سطر، الأفضل أولا
        several people have this telephone or e-mail address, and a name that fits\tلعدة أشخاص هذا الهاتف أو هذا العنوان، واسم مطابق
        shift\tتأخير
        shift of all that had not started by %2 minute\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)\tتأخير كل ما لم ينطلق بعد (بالدقائق: %2)
        shift the rest\tتأخير الباقي
        shifted %1 by %2 min\tتأخير %1 (بالدقائق: %2)
        show\tعرض
        shown at once (synchronized output)\tتظهر دفعة واحدة (\u{2066}synchronized output\u{2069})
        side by side\tجنبا إلى جنب
        signs\tعلامات
        simple, absolute or a fraction such as 2/3\t\u{2066}simple\u{2069} أو \u{2066}absolute\u{2069} أو كسر مثل \u{2066}2/3\u{2069}
        since %1\tمنذ %1
        skipped\tلم تعقد
        so that everybody has somebody: nothing else is known of both\tلكي لا يبقى أحد وحده: لا يعرف شيء آخر عنهما
        somebody\tشخص ما
        somebody else\tشخص آخر
        somebody took it on\tتكفل به شخص
        somebody who is not named here\tشخص لا يذكر اسمه هنا
        something that a newer Halqa wrote and this one does not understand (%1)\tشيء كتبه إصدار أحدث من حلقة ولا يفهمه هذا الإصدار (%1)
        sounds alike\tنطق متشابه
        source\tالمصدر
        source %1\tالمصدر %1
        source: %1\tالمصدر: %1
        stands to the vote: %1\tمعروض على التصويت: %1
        start/stop\tبدء/إنهاء
        started %1\tانطلاق %1
        stays:\tيبقى:
        stood to the vote: %1\tعرض على التصويت: %1
        stop\tإيقاف
        stopped: keeps papers until it goes on\tمتوقفة: تحتفظ بالوثائق حتى تعود للعمل
        stretched %1 by %2 min\tتمديد %1 (بالدقائق: %2)
        such as %1\tمثلا %1
        supporters\tمساندون
        survey\tاستبيان
        switch off\tإيقاف
        table\tطاولة
        table %1\tطاولة %1
        table %1 (%2)\tطاولة %1 (%2)
        table %1 in “%2”, %3\tالطاولة %1 في «%2»، %3
        table %1: %2\tطاولة %1: %2
        table before\tالطاولة السابقة
        tag\tوسم
        tags: %1\tالوسوم: %1
        take away\tسحب
        take back\tسحب
        take it\tتأكيد
        take the known code\tأخذ الرمز المعروف
        take them in\tإدخال
        take this side\tأخذ هذه الصيغة
        take up again\tاستئناف
        taken on by %1\tتكفل به %1
        taken on by %1 in place of %2\tتكفل به %1 بدل %2
        takes no papers\tلا تقبل وثائق
        telephone\tالهاتف
        telephone: %1\tالهاتف: %1
        telephones\tالهواتف
        tells more keys apart (kitty)\tتميز مفاتيح أكثر (\u{2066}kitty\u{2069})
        text, markdown, html, pdf, json, csv or xlsx.\t\u{2066}text\u{2069} أو \u{2066}markdown\u{2069} أو \u{2066}html\u{2069} أو \u{2066}pdf\u{2069} أو \u{2066}json\u{2069} أو \u{2066}csv\u{2069} أو \u{2066}xlsx\u{2069}.
        the %1 ballot cast\tصفر ورقة مدلى بها\tورقة واحدة مدلى بها\tورقتين مدلى بهما\t%1 أوراق مدلى بها\t%1 ورقة مدلى بها\t%1 ورقة مدلى بها
        the %1 dot placed\tصفر نقطة موضوعة\tنقطة واحدة موضوعة\tنقطتين موضوعتين\t%1 نقط موضوعة\t%1 نقطة موضوعة\t%1 نقطة موضوعة
        the %1 person in the room\tصفر شخص في القاعة\tشخص واحد في القاعة\tشخصين في القاعة\t%1 أشخاص في القاعة\t%1 شخصا في القاعة\t%1 شخص في القاعة
        the %1 person invited\tصفر مدعو\tمدعو واحد\tمدعوين اثنين\t%1 مدعوين\t%1 مدعوا\t%1 مدعو
        the %1 person reached\tمن تم الوصول إليهم (%1)\tمن تم الوصول إليهم (%1)\tمن تم الوصول إليهم (%1)\tمن تم الوصول إليهم (%1)\tمن تم الوصول إليهم (%1)\tمن تم الوصول إليهم (%1)
        the %1 valid ballot\tصفر ورقة صحيحة\tورقة صحيحة واحدة\tورقتين صحيحتين\t%1 أوراق صحيحة\t%1 ورقة صحيحة\t%1 ورقة صحيحة
        the %1 vote (yes, no or abstained)\tصفر صوت (نعم ولا وامتناع)\tصوت واحد (نعم ولا وامتناع)\tصوتين (نعم ولا وامتناع)\t%1 أصوات (نعم ولا وامتناع)\t%1 صوتا (نعم ولا وامتناع)\t%1 صوت (نعم ولا وامتناع)
        the %1 vote for all answers together\tصفر صوت لكل الأجوبة معا\tصوت واحد لكل الأجوبة معا\tصوتين لكل الأجوبة معا\t%1 أصوات لكل الأجوبة معا\t%1 صوتا لكل الأجوبة معا\t%1 صوت لكل الأجوبة معا
        the %1 vote for all options together\tصفر صوت لكل الخيارات معا\tصوت واحد لكل الخيارات معا\tصوتين لكل الخيارات معا\t%1 أصوات لكل الخيارات معا\t%1 صوتا لكل الخيارات معا\t%1 صوت لكل الخيارات معا
        the %1 vote for yes or no\tصفر صوت بنعم أو لا\tصوت واحد بنعم أو لا\tصوتين بنعم أو لا\t%1 أصوات بنعم أو لا\t%1 صوتا بنعم أو لا\t%1 صوت بنعم أو لا
        the 0 that ends ballots\tالصفر الذي ينهي الأوراق
        the ballot ends there\tتنتهي الورقة هناك
        the ballot ends there, unless one of them alone is still in\tتنتهي الورقة هناك، إلا إذا بقي واحد منها فقط في المنافسة
        the ballot is spoiled\tالورقة ملغاة
        the budget\tالميزانية
        the category %1\tالفئة %1
        the cells can be rankings, the best first, or crosses in no order. Say which: --layout in-order or --layout choices.\tيمكن أن تكون الخلايا ترتيبات (الأفضل أولا) أو علامات بلا ترتيب. حدد أيهما: \u{2066}--layout in-order\u{2069} أو \u{2066}--layout choices\u{2069}.
        the cells can be ranks, 1 is best, or scores, the highest is best. Say which: --layout ranks or --layout scores.\tقد تكون الخلايا رتبا (أفضلها 1) أو نقطا (أفضلها أعلاها). حدد أيهما: \u{2066}--layout ranks\u{2069} أو \u{2066}--layout scores\u{2069}.
        the city of %1\tمدينة %1
        the code of a language, such as fr\tرمز لغة، مثل \u{2066}fr\u{2069}
        the code on the paper; Enter where it is not six signs\tالرمز على الورقة؛ \u{2066}Enter\u{2069} إذا لم يكن من ستة أحرف
        the crossed options, with spaces: 1 3 12\tالخيارات المؤشر عليها، بمسافات: \u{2066}1 3 12\u{2069}
        the crossed options: 135\tالخيارات المؤشر عليها: \u{2066}135\u{2069}
        the days and what is due, for a telephone\tالأيام والآجال، للهاتف
        the end of the file\tنهاية الملف
        the file ends here; %1 is missing.\tينتهي الملف هنا؛ ينقص: %1.
        the file is empty.\tالملف فارغ.
        the file names an order for ties. It counts only when it is stated: --rules draw=%1.\tيذكر الملف ترتيبا للتعادل. لا يعتد به إلا إذا تم تحديده: \u{2066}--rules draw=%1\u{2069}.
        the file says that it holds %1 ballots; it holds %2.\tيذكر الملف أن فيه %1 من الأوراق؛ وفيه %2.
        the file says that it holds %1 options; it holds %2.\tيقول الملف إن فيه %1 من الخيارات؛ وفيه %2.
        the first one counts\tيحتسب الأول
        the folder above\tالمجلد الأعلى
        the grade, 1 to 8\tالدرجة، من 1 إلى 8
        the laptop’s time\tتوقيت الحاسوب
        the letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8.\tحروف هذا الملف تالفة من قبل: «%1» كانت «%2». أعد تصديره بترميز \u{2066}UTF-8\u{2069}.
        the majority, seen but not counted\tالأغلبية، رآها الجميع دون عد
        the majority, seen by everybody\tأغلبية رآها الجميع
        the measure sheets of all cities, by theme\tبطاقات التدابير لكل المدن، حسب الموضوع
        the name of an option\tاسم خيار
        the names may be spellings of one\tقد يكون الاسمان كتابتين لاسم واحد
        the next rank counts\tتحتسب الرتبة التالية
        the notes of %1\tملاحظات %1
        the number of an option\tرقم خيار
        the number of an option, each once, from 1 up to how many there are,\tرقم خيار، كل رقم مرة واحدة، من 1 إلى عدد الخيارات
        the number of fingers, 0 to 5\tعدد الأصابع، من 0 إلى 5
        the number of options and of seats\tعدد الخيارات والمقاعد
        the option’s number\tرقم الخيار
        the pile of: %1\tرزمة: %1
        the printer is stopped, let it go on: cupsenable %1\tالطابعة متوقفة، لإعادة تشغيلها: \u{2066}cupsenable %1\u{2069}
        the programme’s title\tعنوان البرنامج
        the prompt %1\tالمحور %1
        the prompts, with lines\tالمحاور، مع أسطر للكتابة
        the rule draw names every option once; missing: %1.\tالقاعدة \u{2066}draw\u{2069} تسمي كل خيار مرة واحدة؛ ينقص: %1.
        the rule draw names every option once; not an option: %1.\tالقاعدة \u{2066}draw\u{2069} تسمي كل خيار مرة واحدة؛ ليس خيارا: %1.
        the same as %1\tالشخص نفسه: %1
        the same as line %1\tالشخص نفسه الذي في السطر %1
        the same days, city by city\tالأيام نفسها، مدينة بمدينة
        the same name in another spelling, and one of the two has no organisation\tالاسم نفسه بكتابة أخرى للحروف، وهيئة أحدهما غير معروفة
        the same telephone\tالهاتف نفسه
        the shares would have to grow more than %1 times; state costs and budget in larger units.\tيلزم أن تزيد الحصص أكثر من %1 مرة؛ حددوا التكاليف والميزانية بوحدة أكبر.
        the six signs on the paper; then its line\tحروف الورقة الستة، ثم سطرها
        the spreadsheet could not calculate this cell: “%1”. Put it right there, save the file, and count it again.\tلم يستطع الجدول حساب هذه الخانة: «%1». صححها فيه واحفظ الملف ثم أعد العد.
        the terminal can be told to leave the order alone\tيمكن أن يطلب من الطرفية ترك الترتيب كما هو
        the theme of %1\tموضوع %1
        the title of %1\tعنوان %1
        the title of the prompt %1\tعنوان المحور %1
        the usual one\tالمعتادة
        the vote has no options\tليس للتصويت خيارات
        the whole room\tالقاعة كلها
        the whole room (%1)\tالقاعة كلها (%1)
        the } that closes a group of options\tالقوس \u{2066}}\u{2069} الذي يغلق مجموعة خيارات
        theme: %1\tالموضوع: %1
        then what bears it out\tثم ما يثبت ذلك
        there is no %1 on this scale; there are %2 to %3\tلا توجد الدرجة %1 في هذا السلم؛ الدرجات من %2 إلى %3
        there is no option %1; there are 1 to %2\tلا يوجد الخيار %1؛ الموجود من 1 إلى %2
        there is no option “%1”.\tلا يوجد خيار «%1».
        these may be totals, and are counted as they stand: %1. If they are totals, take them out of the table.\tقد تكون هذه مجاميع، وقد حسبت كما هي: %1. إن كانت مجاميع فاحذفها من الجدول.
        they count as equal\tتحتسب متساوية
        this is a spreadsheet of another kind. Open it and save it as XLSX or CSV.\tهذا جدول بيانات من نوع آخر. افتحه واحفظه بصيغة \u{2066}XLSX\u{2069} أو \u{2066}CSV\u{2069}.
        this is shown\tهذا هو المعروض
        this laptop’s hotspot\tنقطة اتصال هذا الحاسوب
        this method has one winner; leave --seats out.\tلهذه الطريقة فائز واحد؛ احذف \u{2066}--seats\u{2069}.
        this method has the answers %1, not “%2”.\tأجوبة هذه الطريقة هي %1، وليس «%2».
        this method needs a number for each option; these ballots are rankings.\tهذه الطريقة تحتاج إلى عدد لكل خيار؛ وهذه الأوراق ترتيبات.
        this method needs crosses; these ballots are rankings, and a last place is no cross.\tهذه الطريقة تحتاج إلى علامات؛ هذه الأوراق ترتيبات، والرتبة الأخيرة ليست علامة.
        this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.\tهذه الطريقة تحتاج إلى كلفة الخيارات وسقف؛ ولا يتضمنهما سوى ملف \u{2066}Pabulib (.pb)\u{2069}.
        this one reads right\tهذا صحيح
        this spreadsheet unpacks to more than %1 MB, and was not read. Save it as CSV.\tحجم جدول البيانات هذا بعد فك ضغطه أكبر من %1 ميغابايت، ولم يقرأ. احفظه بصيغة CSV.
        this terminal turns Arabic words round and cannot be told not to\tهذه الطرفية تقلب الكلمات العربية ولا يمكن منعها من ذلك
        those invited\tالمدعوين
        those who agreed to be listed, for an address book\tمن وافق على إدراج اسمه، لدفتر العناوين
        those who are here\tالحاضرين
        ticked\tمحدد
        tied\tمتعادل
        ties\tحالات التعادل
        titles, questions, themes\tالعناوين والأسئلة والمواضيع
        to be answered by %1\tينتظر الجواب إلى غاية %1
        to be answered later\tتؤجل الإجابة عنه
        to be called\tللاتصال به
        to be copied to a web server as they are\tتنسخ كما هي إلى خادم ويب
        to be written to\tتجب مراسلته
        to count and sort\tللعد والترتيب
        to cut apart and mark\tللقص والتأشير
        to dial\tللاتصال
        to do\tللإنجاز
        to everybody invited: when, where, about what\tلكل مدعو: متى وأين وفي أي موضوع
        to everybody who came: own tables, what was decided\tلكل من حضر: طاولاته وما تقرر
        to everybody who said something: what became of it\tلكل من قال شيئا: ما آل إليه
        to everybody who took something on: what, by when\tلكل من التزم: بماذا وإلى أي أجل
        to fill in, with a code or a name\tللملء، برمز أو باسم
        to go on writing\tلمتابعة الكتابة
        to no activity\tلا تنتمي إلى أي فقرة
        to print\tللطباعة
        to print, or to send\tللطباعة أو الإرسال
        to put into a mail\tلوضعه في رسالة إلكترونية
        to read from the other end of the room\tللقراءة من آخر القاعة
        to read on a telephone, to search\tللقراءة في الهاتف والبحث فيها
        to that table\tإجلاس
        to the floor\tطرح السؤال
        to the lines\tإلى المساهمات
        to the list\tإلى اللائحة
        to the question: %1\tعن السؤال: %1
        today\tاليوم الحالي
        today %1\tاليوم على الساعة %1
        together\tمجموعها
        tomorrow\tالغد
        too little to compare: too few people, or nobody recorded as newly tied.\tلا يكفي للمقارنة: أشخاص قليلون جدا، أو لم تسجل علاقة جديدة.
        too many quotas, seats and options to find who stands back.\tعدد الحصص والمقاعد والخيارات أكبر من أن يعرف من يترك مقعده.
        took away a paper of “%1”: %2\tسحب ورقة من «%1»: %2
        took back the count of %1 of %2 (%3)\tسحب العد: %1، %2 (%3)
        took back the invitation of %1 to %2\tسحب دعوة %1 إلى %2
        took back the number of ballots of %1 (%2)\tسحب عدد أوراق %1 (%2)
        took back the opening of the poll %1\tإلغاء فتح التصويت %1
        took back: %1\tتراجع: %1
        took edition %2 of the grid “%1” out of the file\tحذف الإصدار %2 من شبكة المعايير «%1»
        took in the organisation %1\tإضافة الهيئة: %1
        took in what was said outside: “%1”\tمساهمة من خارج القاعة: «%1»
        took the added activity “%2” of %1 out of the plan\tحذف الفقرة المضافة (%1): «%2»
        took the added day “%2” of %1 out of the plan\tحذف اليوم المضاف إلى %1: «%2»
        took up again at table %1 of %2: “%3”\tاسترجاع على الطاولة %1 من %2: «%3»
        took up again what was taken on at table %1 of %2: “%3”\tاستئناف التزام الطاولة %1 من %2: «%3»
        tour\tجولة
        turn spoilt letters back\tإصلاح الحروف التالفة
        two counters\tفاحصان
        two ends, two signatures\tطرفان وتوقيعان
        two letters of a name\tحرفان من اسم
        two letters of the name, or the four signs on the paper; then Enter\tحرفان من الاسم، أو الأحرف الأربعة على الورقة؛ ثم \u{2066}Enter\u{2069}
        two letters of the name, then Enter\tحرفان من الاسم، ثم \u{2066}Enter\u{2069}
        two options are called “%1”.\tخياران باسم «%1».
        two who do not see each other’s numbers\tشخصان لا يرى أحدهما أعداد الآخر
        type a part of its name\tاكتب جزءا من الاسم
        under way\tقيد الإنجاز
        undo\tتراجع
        uninvite\tسحب الدعوة
        unmark all\tإزالة
        unreadable\tغير مقروءة
        unsettled names\tأسماء غير محددة
        valid ballots\tالأوراق الصحيحة
        vcf, csv or pdf (otherwise what --output ends in, or vcf).\t\u{2066}vcf\u{2069} أو \u{2066}csv\u{2069} أو \u{2066}pdf\u{2069} (وإلا فنهاية اسم \u{2066}--output\u{2069}، أو \u{2066}vcf\u{2069}).
        view before\tالشاشة السابقة
        vote\tتصويت
        vote was taken\tتصويت\tتصويت\tتصويتان\tتصويتات\tتصويتا\tتصويت
        votes\tأصوات
        votes for all options together\tالأصوات لكل الخيارات معا
        votes for yes and no\tالأصوات بنعم ولا
        votes for yes, for no, and abstentions\tالأصوات بنعم ولا والامتناع
        votes of colleges are of themselves; leave out a base of people or of ballots that do not count.\tتقاس أصوات الهيئات الناخبة بنفسها؛ لا يستعمل أساس من الأشخاص أو من أوراق لا تحتسب.
        waiting\tفي الانتظار
        walk-in\tبدون دعوة
        wall\tالجدار
        was dropped\tملغى\tملغى\tملغيان\tملغاة\tملغى\tملغى
        was invited and did not come\tمدعو لم يحضر
        web page\tصفحة ويب
        weeks\tأسابيع
        what bears it out; ) closes, Enter keeps the paper\tما يثبت ذلك؛ \u{2066})\u{2069} يغلق، و\u{2066}Enter\u{2069} يثبت الورقة
        what became of it\tما آل إليه
        what came of it, in all languages, for everybody to read\tما أسفر عنه، بكل اللغات، ليقرأه الجميع
        what comes when, for the wall\tماذا ومتى، يعلق على الحائط
        what each takes on, to be signed\tما يلتزم به كل واحد، للتوقيع
        what fits first\tالأنسب أولا
        what fits?\tما الأنسب؟
        what it does\tما يفعله
        what it is, and who has it if that shall stand there\tالتحفظ، واسم صاحبه إن أريد ذكره
        what people can do, where they need more\tما يستطيعه الناس وما ينقصهم
        what they say\tما يقوله
        what was found for whom, for the wall\tما وجد ولمن، للتعليق
        what was said\tما قيل
        what was taken on, to be ticked off\tالالتزامات، يؤشر على ما أنجز
        when\tمتى
        whether they may be named\tهل يجوز ذكر اسمه
        who\tمن
        who came to know whom, counted, without names\tمن تعرف على من، بالأعداد، بدون أسماء
        who came, what was said and decided\tمن حضر، وما قيل وما تقرر
        who rated, or when\tمن قيم، أو متى
        who rates\tمن يقيم
        who sits where\tمن يجلس أين
        who, tags\tمن، الوسوم
        who, when\tمن ومتى
        whole count\tالعد كاملا
        whole name\tالاسم الكامل
        whom to call, and what they took on\tبمن يتم الاتصال، وما التزم به
        will be answered later\tتؤجل الإجابة عنه
        wireless\tلاسلكي
        with %1\tمع %1
        with names\tبالأسماء
        withdraw\tسحب
        withdrawn\tتم السحب
        withdrew ballot %1 of %2 (%3)\tسحب الورقة %1 من %2 (%3)
        withdrew the arrival of %1 (%2)\tإلغاء حضور %1 (%2)
        withdrew the poll %1\tسحب التصويت %1
        without\tبدون
        without a category\tبدون فئة
        without a city\tبدون مدينة
        without a form\tبدون شكل
        without codes\tبدون رموز
        without invitation\tبدون دعوة
        without names, to publish\tبدون أسماء، للنشر
        won\tالفوز
        words\tكلمات
        work on this day\tالعمل على هذا اليوم
        would fit\tمناسب
        write file\tكتابة ملف
        write on\tمتابعة الكتابة
        write option\tكتابة خيار
        write over it\tاستبداله
        write there\tالكتابة فيه
        wrong number\tرقم خاطئ
        wrong person\tخطأ في الشخص
        wrote at table %1 of %2: “%3”\tتدوين على الطاولة %1 من %2: «%3»
        years\tسنوات
        yes\tنعم
        yes and no\tنعم ولا
        yes or no?\tنعم أم لا؟
        yes, no and abstentions\tنعم ولا وامتناع
        yes, no or abstain\tنعم أو لا أو امتناع
        yes, no or abstain; carried with the majority asked for\tنعم أو لا أو امتناع؛ المصادقة بالأغلبية المطلوبة
        yes, papers with codes\tنعم، أوراق برموز
        yes: %1\tنعم: %1
        yes: it can order text itself, and stops when told to\tنعم: تستطيع ترتيب النص بنفسها، وتتوقف إذا طلب منها
        yes: it did not answer\tنعم: لم تجب
        yes: it does not know the question\tنعم: لا تعرف هذا السؤال
        yesterday %1\tأمس على الساعة %1
        you\tأنتم
        you will answer\tالجواب منكم
        you will answer by %1\tالجواب منكم إلى غاية %1
        – stands where fewer than %1 answered.\t– توضع حيث أجاب أقل من %1 أشخاص.
        – stands where others could be computed from what is withheld.\tتوضع – حيث حجب ما يمكن أن تحسب منه أجوبة آخرين.
        “%1”\t«%1»
        “%1” and “%2” are likely one option. They are counted as two: write them in one way.\t«%1» و«%2» هما على الأرجح خيار واحد. يحسبان خيارين: اكتبهما بصيغة واحدة.
        “%1” asks for fewer points than “%2”, which stands below it.\t«%1» يطلب نقطا أقل من «%2» الذي تحته.
        “%1” asks for words: a point, and the words in brackets.\t«%1» يطلب كلمات: نقطة، ثم الكلمات بين قوسين.
        “%1” begins like a formula and was not taken for a name. Write the name alone.\t«%1» يبدأ كما تبدأ الصيغ الحسابية، ولم يعتبر اسما. اكتب الاسم وحده.
        “%1” behind %2 was not understood: a date is 15/3, 15 March, a day of the week or the end of a month.\tلم يفهم «%1» بعد %2: التاريخ هو \u{2066}15/3\u{2069} أو 15 مارس أو يوم من الأسبوع أو نهاية شهر.
        “%1” belongs to none of the themes, or to several; there are %2. Say it with --tags theme=A,B.\t«%1» لا ينتمي إلى أي موضوع، أو ينتمي إلى عدة مواضيع؛ والمواضيع هي %2. يحدد ذلك بواسطة \u{2066}--tags theme=A,B\u{2069}.
        “%1” cannot be taken back: others have built on it.\tلا يمكن التراجع عن «%1»: بنى عليه آخرون.
        “%1” does not fit %2.\t«%1» لا يناسب %2.
        “%1” does not fit %2. There are: %3.\t«%1» لا يناسب %2. الموجود: %3.
        “%1” found; %2 is expected.\tالموجود «%1»؛ المنتظر: %2.
        “%1” has begun. A line begun now still stays here; PgDn goes there.\tبدأت فقرة «%1». المساهمة التي تبدأ الآن تبقى هنا؛ و\u{2066}PgDn\u{2069} ينتقل إليها.
        “%1” has begun. Enter keeps this here, PgDn goes there.\tبدأت فقرة «%1». \u{2066}Enter\u{2069} يثبت هذا هنا، و\u{2066}PgDn\u{2069} ينتقل إليها.
        “%1” has begun; the next line goes there.\tبدأت فقرة «%1»؛ المساهمة القادمة تكتب فيها.
        “%1” has ended. Enter keeps this here all the same.\tانتهت «%1». يثبت \u{2066}Enter\u{2069} هذا هنا رغم ذلك.
        “%1” has just begun. Enter again, after a moment, if that was not meant.\tبدأت فقرة «%1» للتو. إن لم يكن ذلك مقصودا: \u{2066}Enter\u{2069} مرة أخرى بعد لحظة.
        “%1” has just ended. Enter again, after a moment, goes on.\tانتهت فقرة «%1» للتو. للمتابعة: \u{2066}Enter\u{2069} مرة أخرى بعد لحظة.
        “%1” has no answer in writing. Once more: it was answered by word of mouth.\t«%1» بدون جواب مكتوب. مرة أخرى: أجيب عنه شفويا.
        “%1” has no papers with codes, by which two days could be joined.\tليس في «%1» أوراق برموز يمكن بها ربط يومين.
        “%1” has to be decided by a mark.\tيجب حسم «%1» بتنقيط.
        “%1” has written nothing in this file. Its writers are: %2.\tلم يكتب «%1» شيئا في هذا الملف. كتب فيه: %2.
        “%1” in line %2\t«%1» في السطر %2
        “%1” is a date without a time; write --at %2T08:41.\t«%1» تاريخ بلا وقت؛ اكتب \u{2066}--at %2T08:41\u{2069}.
        “%1” is a date, not somebody.\t«%1» تاريخ وليس شخصا.
        “%1” is a date, not somebody. Give it as --due.\t«%1» تاريخ وليس شخصا. اكتبه بواسطة \u{2066}--due\u{2069}.
        “%1” is a date. Here a time is asked for, like 14:30.\t«%1» تاريخ، والمطلوب هنا وقت، مثل 14:30.
        “%1” is a day of the event. What came of it is asked of a later day: %2.\t«%1» يوم من أيام الحدث. يسأل عما نتج عنه في يوم لاحق: %2.
        “%1” is a second column of its sort; it counts where the first is empty.\t«%1» عمود ثان من النوع نفسه؛ يؤخذ به حيث الأول فارغ.
        “%1” is cut off: the end of the card or row is missing. Export it again.\t«%1» مقطوع: نهاية البطاقة أو السطر ناقصة. صدرها من جديد.
        “%1” is decided twice. Say it once.\tتم حسم «%1» مرتين. قله مرة واحدة.
        “%1” is grade %2 of the scale in the file, and the scores that are stated go from %3 to %4. Leave min-score and max-score out, or state others.\t«%1» هي الدرجة %2 في سلم الملف، والدرجات المحددة من %3 إلى %4. احذف \u{2066}min-score\u{2069} و\u{2066}max-score\u{2069} أو حدد غيرهما.
        “%1” is here as edition %2 already. Give the new one a higher version.\t«%1» موجودة من قبل، الإصدار %2. أعط الجديدة رقم إصدار أعلى.
        “%1” is here as edition %2.\t«%1» موجودة: الإصدار %2.
        “%1” is kept in %2 and would be in %3 from now on: they could not be compared. Give the new criterion another id.\t«%1» مثبت بوحدة %2 وسيصير بوحدة %3: لا تمكن المقارنة بينهما. أعط المعيار الجديد معرفا آخر.
        “%1” is kept in %2 and would be no figure any more. Give the new criterion another id.\t«%1» مثبت بوحدة %2 ولن يبقى رقما. أعط المعيار الجديد معرفا آخر.
        “%1” is larger than can be counted; at most %2.\t«%1» أكبر مما يمكن عده؛ الأقصى %2.
        “%1” is missing here.\t«%1» ناقص هنا.
        “%1” is missing here; “%2” needs it.\t«%1» ناقص هنا؛ «%2» يحتاج إليه.
        “%1” is neither a command nor a file.\t«%1» ليس أمرا ولا ملفا.
        “%1” is neither yes nor no. It was left open whether the person agreed.\t«%1» ليس نعم ولا لا. بقيت موافقة الشخص غير محددة.
        “%1” is no code of a ballot: a sign is wrong or missing. Look again.\t«%1» ليس رمز ورقة: حرف خاطئ أو ناقص. تحقق.
        “%1” is no code. A row begins with the four signs of its code: %2\t«%1» ليس رمزا. يبدأ كل سطر بالأحرف الأربعة لرمزه: %2
        “%1” is no command.\t«%1» ليس أمرا.
        “%1” is no cost. Write --costs 120,80,60.\t«%1» ليس كلفة. اكتب \u{2066}--costs 120,80,60\u{2069}.
        “%1” is no count. Write --option 3 48, or 3=48.\t«%1» ليس عدا. اكتب \u{2066}--option 3 48\u{2069} أو \u{2066}3=48\u{2069}.
        “%1” is no criterion of edition %3 of “%2”.\t«%1» ليس من معايير الإصدار %3 من «%2».
        “%1” is no date of the calendar. Write it as 2026-12-31, 31/12 or 31 décembre.\t«%1» ليس تاريخا في التقويم. اكتبه هكذا: \u{2066}2026-12-31\u{2069} أو \u{2066}31/12\u{2069} أو 31 دجنبر.
        “%1” is no date. Write it as 31/12 or 2026-12-31.\t«%1» ليس تاريخا. يكتب 31/12 أو \u{2066}2026-12-31\u{2069}.
        “%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.\t«%1» ليس تاريخا؛ مثال التاريخ: \u{2066}15/3\u{2069} أو \u{2066}15/3/2027\u{2069} أو \u{2066}2027-03-15\u{2069}.
        “%1” is no date; write 2026-12-05 or 5/12/2026.\t«%1» ليس تاريخا؛ اكتب \u{2066}2026-12-05\u{2069} أو \u{2066}5/12/2026\u{2069}.
        “%1” is no figure, such as 12 or 3.5.\t«%1» ليس رقما، مثل 12 أو 3.5.
        “%1” is no id: small letters, digits and single hyphens, 40 at most.\t«%1» ليس معرفا: حروف صغيرة وأرقام وشرطات مفردة، 40 على الأكثر.
        “%1” is no key. ? says which keys there are here.\t«%1» ليس مفتاحا. \u{2066}?\u{2069} لمعرفة مفاتيح هذا المكان.
        “%1” is no kind of line; there are %2.\t«%1» ليس نوع مساهمة؛ الأنواع: %2.
        “%1” is no known language. It was kept as written.\t«%1» ليست لغة معروفة. تم إبقاؤها كما كتبت.
        “%1” is no language of this plan; it has %2. The words of a country are written as ar-EG.\t«%1» ليست من لغات هذا البرنامج؛ لغاته %2. كلمات بلد تكتب هكذا: \u{2066}ar-EG\u{2069}.
        “%1” is no line.\t«%1» ليس مساهمة.
        “%1” is no option. A text that begins with a dash goes after --.\t«%1» ليس خيارا. النص الذي يبدأ بشرطة يوضع بعد \u{2066}--\u{2069}.
        “%1” is no side of it. Right is: left, right or a number.\t«%1» ليس من صيغه. الصحيح: \u{2066}left\u{2069} أو \u{2066}right\u{2069} أو رقم.
        “%1” is no time of day. Write it as 14:30.\t«%1» ليس وقتا. اكتبه هكذا: 14:30.
        “%1” is no time; write --at 08:41, or --at %2T08:41.\t«%1» ليس وقتا؛ اكتب \u{2066}--at 08:41\u{2069}، أو \u{2066}--at %2T08:41\u{2069}.
        “%1” is no value of %2. Right is one of: %3.\t«%1» ليست قيمة لـ%2. الممكن: %3.
        “%1” is no way to order Arabic. Right is one of: %2.\t«%1» ليست طريقة لترتيب العربية. الممكن: %2.
        “%1” is no writer and number, such as 3f9c…=12.\t«%1» ليس كاتبا ورقما، مثل \u{2066}3f9c…=12\u{2069}.
        “%1” is nobody; the row was left out.\t«%1» ليس اسم شخص؛ تم ترك السطر جانبا.
        “%1” is none of the questions from %2 to %3.\t«%1» ليس من الأسئلة من %2 إلى %3.
        “%1” is none of the values from %2 to %3.\t«%1» ليس من القيم من %2 إلى %3.
        “%1” is not an e-mail address. It was kept as written.\t«%1» ليس عنوانا إلكترونيا. تم إبقاؤه كما كتب.
        “%1” is not followed.\t«%1» لا يؤخذ به.
        “%1” is not one of the programme’s languages.\t«%1» ليست من لغات البرنامج.
        “%1” is on the floor and has no answer in writing. Nothing was done; say what became of it: %2 or %3.\t«%1» مطروح بدون جواب مكتوب. لم يتم شيء؛ ما مآله: %2 أو %3.
        “%1” is said already; it was left out. To take it as a line of its own: --different %2.\t«%1» قيل من قبل، وترك. لأخذه مساهمة مستقلة: \u{2066}--different %2\u{2069}.
        “%1” is the number of nobody on this list.\t«%1» ليس رقم أحد في هذه اللائحة.
        “%1” is there already. Choose another id.\t«%1» موجود من قبل. يجب اختيار معرف آخر.
        “%1” is too long for a code, which has %2 letters and digits at most: key the code, and then the marks.\t«%1» أطول من أن يكون رمزا، فالرمز فيه %2 حرفا ورقما على الأكثر: أدخلوا الرمز ثم التنقيطات.
        “%1” is written down beside %2, which is known already. If they are one: %3\tكتبت «%1» إلى جانب %2 المعروفة من قبل. إن كانتا هيئة واحدة: %3
        “%1” looks as if it had been “%2” before it was exported.\tيبدو أن «%1» كانت «%2» قبل التصدير.
        “%1” may be %2, who has rated this already. Two different people have to rate: write who it is as the directory has it.\tقد يكون «%1» هو %2 الذي قيم هذا من قبل. يجب أن يقيم شخصان مختلفان: اكتب الاسم كما في الدليل.
        “%1” may be %2. Nothing was written; add --workshop and --day.\t«%1» قد يكون %2. لم يكتب شيء؛ أضف \u{2066}--workshop\u{2069} و\u{2066}--day\u{2069}.
        “%1” may be %2. Nothing was written; repeat it in full.\t«%1» قد يكون %2. لم يكتب شيء؛ أعده كاملا.
        “%1” may be %2. Nothing was written; repeat it with the id, or add --confirm for somebody new.\tقد يكون «%1» هو %2. لم يكتب شيء؛ أعد الأمر بالمعرف، أو أضف \u{2066}--confirm\u{2069} لشخص جديد.
        “%1” may be %2. Nothing was written; repeat it with the id.\tلعل المقصود بـ«%1»: %2. لم يكتب شيء؛ يجب إعادة الأمر مع المعرف.
        “%1” may be the same organisation as “%2”. They stay apart until somebody joins them.\tقد تكون «%1» و«%2» هيئة واحدة. تبقيان منفصلتين إلى أن يضمهما أحد.
        “%1” may be two people. It was taken as one; write a row for each.\tقد يكون «%1» شخصين. تم اعتباره شخصا واحدا؛ اكتب سطرا لكل منهما.
        “%1” means nothing here.\t«%1» لا معنى له هنا.
        “%1” means nothing in this vote\t«%1» لا معنى له في هذا التصويت
        “%1” means nothing with “%2”. Take it away.\t«%1» لا معنى له مع «%2». احذفه.
        “%1” needs its evidence, in brackets after the mark.\t«%1» يحتاج إلى ما يثبته، بين قوسين بعد التنقيط.
        “%1” runs. End it and begin “%2”?\t«%1» جارية. هل تنتهي وتبدأ «%2»؟
        “%1” says neither yes nor no.\t«%1» لا يعني نعم ولا لا.
        “%1” says when it will begin, late as the day is.\t«%1» تبين متى ستبدأ الفقرة مع تأخر اليوم.
        “%1” stands already on line %2. Each has to be called differently.\t«%1» موجود من قبل في السطر %2. لكل واحد اسم مختلف.
        “%1” stands for several people and is counted as one option.\t«%1» يعني عدة أشخاص ويحسب خيارا واحدا.
        “%1” stands here already, on line %2. Keep one of them.\t«%1» موجود من قبل في السطر %2. أبق واحدا منهما.
        “%1” stands here; expected %2.\tهنا «%1»؛ المنتظر: %2.
        “%1” was removed by %2, %3.\tأزال %2 «%1»، %3.
        “%1” was said in another activity, so “%2” is not merged into it. Leave both, or take one out: a question with %3, any line with %4.\tقيل «%1» في فقرة أخرى، فلا يدمج فيه «%2». اترك الاثنين، أو اسحب أحدهما: السؤال بواسطة %3، وأي مساهمة بواسطة %4.
        “%1” with %2\t«%1» بترميز %2
        “%2” is %3 from now on, in %1 line.\t«%2» هو من الآن %3، دون أي مساهمة.\t«%2» هو من الآن %3، في مساهمة واحدة.\t«%2» هو من الآن %3، في مساهمتين.\t«%2» هو من الآن %3، في %1 مساهمات.\t«%2» هو من الآن %3، في %1 مساهمة.\t«%2» هو من الآن %3، في %1 مساهمة.
        “%2” may be %1 organisation: %3. Write more letters.\t«%2» لا يعني أي هيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» هيئة واحدة: %3. اكتب حروفا أخرى.\tقد يعني «%2» إحدى هيئتين: %3. اكتب حروفا أخرى.\tقد يعني «%2» إحدى %1 هيئات: %3. اكتب حروفا أخرى.\tقد يعني «%2» إحدى %1 هيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» إحدى %1 هيئة: %3. اكتب حروفا أخرى.
        “%2” may be %1 person or organisation: %3. Write more letters.\t«%2» لا يعني شخصا ولا هيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» شخصا أو هيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» واحدا من اثنين، شخصا أو هيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» واحدا من %1 أشخاص وهيئات: %3. اكتب حروفا أخرى.\tقد يعني «%2» واحدا من %1 شخصا وهيئة: %3. اكتب حروفا أخرى.\tقد يعني «%2» واحدا من %1 شخص وهيئة: %3. اكتب حروفا أخرى.
        “%2” may be %1 person: %3. Write more letters.\t«%2» لا يعني أحدا: %3. اكتب حروفا أخرى.\tقد يعني «%2» شخصا واحدا: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد شخصين: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 أشخاص: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 شخصا: %3. اكتب حروفا أخرى.\tقد يعني «%2» أحد %1 شخص: %3. اكتب حروفا أخرى.
        “%2” may be %3. Nothing was written; repeat it with the id.\tلا أحد هو «%2»: %3. لم يكتب شيء؛ أعد الأمر بالمعرف.\t«%2» قد يكون %3. لم يكتب شيء؛ أعد الأمر بالمعرف.\t«%2» قد يكون أحد اثنين: %3. لم يكتب شيء؛ أعد الأمر بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد الأمر بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد الأمر بالمعرف.\t«%2» قد يكون أحد %1: %3. لم يكتب شيء؛ أعد الأمر بالمعرف.
        “%2” runs, with %1 minute left. End it and begin “%3”?\t«%2» جارية ولم يبق لها وقت. هل تنتهي وتبدأ «%3»؟\t«%2» جارية وبقيت لها دقيقة واحدة. هل تنتهي وتبدأ «%3»؟\t«%2» جارية وبقيت لها دقيقتان. هل تنتهي وتبدأ «%3»؟\t«%2» جارية وبقيت لها %1 دقائق. هل تنتهي وتبدأ «%3»؟\t«%2» جارية وبقيت لها %1 دقيقة. هل تنتهي وتبدأ «%3»؟\t«%2» جارية وبقيت لها %1 دقيقة. هل تنتهي وتبدأ «%3»؟
        “%2” stands on %1 ballot, which is counted as spoiled: it is no option.\t«%2» لا يوجد في أي ورقة (%1).\t«%2» مكتوب في ورقة واحدة تعتبر ملغاة: ليس خيارا.\t«%2» مكتوب في ورقتين تعتبران ملغاتين: ليس خيارا.\t«%2» مكتوب في %1 أوراق تعتبر ملغاة: ليس خيارا.\t«%2» مكتوب في %1 ورقة تعتبر ملغاة: ليس خيارا.\t«%2» مكتوب في %1 ورقة تعتبر ملغاة: ليس خيارا.
        “%2” stands on %1 ballot: a vote for nobody, and no option.\t«%2» لا يوجد في أي ورقة (%1).\t«%2» مكتوب في ورقة واحدة: صوت أبيض، وليس خيارا.\t«%2» مكتوب في ورقتين: صوتان أبيضان، وليس خيارا.\t«%2» مكتوب في %1 أوراق: أصوات بيضاء، وليس خيارا.\t«%2» مكتوب في %1 ورقة: أصوات بيضاء، وليس خيارا.\t«%2» مكتوب في %1 ورقة: أصوات بيضاء، وليس خيارا.
        “%2” stands there %1 time and is no option.\t«%2» غير وارد في الملف وليس من الخيارات.\t«%2» وارد في الملف مرة واحدة وليس من الخيارات.\t«%2» وارد في الملف مرتين وليس من الخيارات.\t«%2» وارد في الملف %1 مرات وليس من الخيارات.\t«%2» وارد في الملف %1 مرة وليس من الخيارات.\t«%2» وارد في الملف %1 مرة وليس من الخيارات.
        “%2” takes %1 minute now.\t«%2» مدتها الآن صفر دقيقة.\t«%2» مدتها الآن دقيقة واحدة.\t«%2» مدتها الآن دقيقتان.\t«%2» مدتها الآن %1 دقائق.\t«%2» مدتها الآن %1 دقيقة.\t«%2» مدتها الآن %1 دقيقة.
        “Came” counts everyone, walk-ins included; the percentage is of the people invited, without them.\t«الحضور» يشمل الجميع، بمن فيهم من جاؤوا بدون دعوة؛ أما النسبة فمن المدعوين وحدهم.
        … %1 more\t… لا شيء غيرها (%1)\t… %1 آخر\t… %1 آخران\t… %1 أخرى\t… %1 أخرى\t… %1 أخرى
        → %1\t← %1
        → done\t← منجز
        → dropped\t← ملغى
        → merged into %1\t← مدموجة في %1
        → parked\t← مؤجلة
        """
}
