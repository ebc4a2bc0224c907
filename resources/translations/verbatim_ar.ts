<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>The filter above leaves nothing.</source>
        <translation>التصفية أعلاه لا تُبقي شيئًا.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>Drop saved pages here, or look into the archive.</source>
        <translation>أفلت صفحات محفوظة هنا، أو انظر في الأرشيف.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>All is read or begun.</source>
        <translation>كل المقالات مقروءة أو بدأت قراءتها.</translation>
    </message>
    <message>
        <source>Nothing begun</source>
        <translation>لم تبدأ قراءة شيء</translation>
    </message>
    <message>
        <source>What you begin to read waits here for you.</source>
        <translation>ما تبدأ قراءته ينتظرك هنا.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>لا نجوم بعد</translation>
    </message>
    <message>
        <source>S gives the open article a star.</source>
        <translation>يضع المفتاح S نجمة على المقالة المفتوحة.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>لا تظليلات بعد</translation>
    </message>
    <message>
        <source>Select words of an article to highlight them.</source>
        <translation>حدّد كلمات في مقالة لتظليلها.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>A puts the open article here once you are done with it.</source>
        <translation>ينقل المفتاح A المقالة المفتوحة إلى هنا متى فرغت منها.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>What you delete stays here until you empty the bin.</source>
        <translation>ما تحذفه يبقى هنا حتى تفرغ سلة المهملات.</translation>
    </message>
    <message>
        <source>No article has this tag any more.</source>
        <translation>لم تعد أي مقالة تحمل هذا الوسم.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>مظللة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>This is somebody else…</source>
        <translation>هذا شخص آخر…</translation>
    </message>
    <message>
        <source>This place names nobody</source>
        <translation>لا يُذكر أحد في هذا الموضع</translation>
    </message>
    <message>
        <source>{name} said this</source>
        <translation>القائل: {name}</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>القائل شخص آخر…</translation>
    </message>
    <message>
        <source>Nobody in particular said this</source>
        <translation>لم يقله أحد بعينه</translation>
    </message>
    <message>
        <source>A term or a title, not speech</source>
        <translation>مصطلح أو عنوان، لا قول</translation>
    </message>
    <message>
        <source>This is speech</source>
        <translation>هذا قول</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>ليس اقتباسًا</translation>
    </message>
    <message>
        <source>What {name} says elsewhere</source>
        <translation>أقوال {name} في مواضع أخرى</translation>
    </message>
    <message>
        <source>{name} is the same person as…</source>
        <translation>{name}: المطابقة مع شخص آخر…</translation>
    </message>
    <message>
        <source>Name and role of {name}…</source>
        <translation>اسم {name} وصفته…</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} ليس اسم شخص</translation>
    </message>
    <message>
        <source>{name} is not a person in any article</source>
        <translation>{name} ليس اسم شخص في أي مقالة</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>{words} was said by {name}</source>
        <translation>{words} — القائل: {name}</translation>
    </message>
    <message>
        <source>{words} is a quotation</source>
        <translation>{words} اقتباس</translation>
    </message>
    <message>
        <source>{words} is not speech</source>
        <translation>{words} ليس قولًا</translation>
    </message>
    <message>
        <source>{words} is not a quotation</source>
        <translation>{words} ليس اقتباسًا</translation>
    </message>
    <message>
        <source>“{words}” names {name}</source>
        <translation>المقصود بعبارة «{words}»: {name}</translation>
    </message>
    <message>
        <source>“{words}” names nobody</source>
        <translation>لا يُقصد أحد بعبارة «{words}»</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>الاسمان {name} و{other} لشخص واحد</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>{name} has no role</source>
        <translation>{name}: بلا صفة</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>روجعت كل الأصوات</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>عدد الكلمات: {count}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>محفوظة باسم</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>كشف التنقية</translation>
    </message>
    <message>
        <source>Cleaned by</source>
        <translation>أداة التنقية</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>{share} % of the page&apos;s {count} words are the article; the rest was menus, notices and the like.</source>
        <translation>المقالة {share} % من كلمات الصفحة، وعددها {count}؛ والباقي قوائم وإشعارات وما شابهها.</translation>
    </message>
    <message>
        <source>Pictures: {kept} of {all} on the page.</source>
        <translation>الصور: {kept} من {all} في الصفحة.</translation>
    </message>
    <message>
        <source>Its picture was kept.</source>
        <translation>حُفظت صورتها.</translation>
    </message>
    <message>
        <source>All {count} pictures were kept.</source>
        <translation>حُفظت الصور كلها، وعددها {count}.</translation>
    </message>
    <message>
        <source>Read to {share} %</source>
        <translation>قُرئ منها {share} %</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>بلا كاتب</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} وآخرون ({count})</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>Clearly the speaker</source>
        <translation>القائل بوضوح</translation>
    </message>
    <message>
        <source>Most likely the speaker</source>
        <translation>القائل على الأرجح</translation>
    </message>
    <message>
        <source>Perhaps the speaker</source>
        <translation>ربما كان القائل</translation>
    </message>
    <message>
        <source>A guess: the text leaves it open</source>
        <translation>تخمين: النص لا يحسم الأمر</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} في الثانية</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} في الدقيقة</translation>
    </message>
    <message>
        <source>{count} an hour</source>
        <translation>{count} في الساعة</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>بقيت دقيقة تقريبًا</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>الدقائق المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>بقيت ساعة تقريبًا</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>الساعات المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>about {count} days left</source>
        <translation>الأيام المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>اقتباس واحد</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>عدد الاقتباسات: {count}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقالة واحدة</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>عدد المقالات: {count}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>أُودع في {day}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Link, joined</source>
        <translation>رابط ضُمّ إلى مقالته</translation>
    </message>
    <message>
        <source>A link without a page</source>
        <translation>رابط بلا صفحة</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>من ذُكر اسمه</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>أين نُشرت</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>وسومك</translation>
    </message>
    <message>
        <source>inside quotations</source>
        <translation>داخل الاقتباسات</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>ابتداءً من يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>قبل يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>غير مقروءة، مميزة بنجمة، مؤرشفة …</translation>
    </message>
    <message>
        <source>quotations, images, notes …</source>
        <translation>اقتباسات، صور، ملاحظات …</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>1 of your changes no longer fits</source>
        <translation>تعديل واحد من تعديلاتك لم يعد في موضعه</translation>
    </message>
    <message>
        <source>{count} of your changes no longer fit</source>
        <translation>{count} من تعديلاتك لم تعد في مواضعها</translation>
    </message>
    <message>
        <source>1 of your changes has no place in this text any more; it is kept:</source>
        <translation>تعديل واحد من تعديلاتك لم يعد له موضع في هذا النص، وهو محفوظ:</translation>
    </message>
    <message>
        <source>{count} of your changes have no place in this text any more; they are kept:</source>
        <translation>{count} من تعديلاتك لم يعد لها موضع في هذا النص، وهي محفوظة:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>وتعديل آخر</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Brought back, now at the end: a picture</source>
        <translation>أُعيدت، وهي الآن في النهاية: صورة</translation>
    </message>
    <message>
        <source>Taken out: a passage</source>
        <translation>أُزيل: مقطع</translation>
    </message>
    <message>
        <source>Brought back, now at the end: “{words}…”</source>
        <translation>أُعيدت، وهي الآن في النهاية: «{words}…»</translation>
    </message>
    <message>
        <source>Taken out: “{words}…”</source>
        <translation>أُزيل المقطع: «{words}…»</translation>
    </message>
</context>
<context>
    <name>AllHighlights</name>
    <message>
        <source>All highlights</source>
        <translation>كل التظليلات</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <source>Words of a highlight, a note or a title</source>
        <translation>كلمات من تظليل أو ملاحظة أو عنوان</translation>
    </message>
    <message>
        <source>Colour of the highlights that are listed</source>
        <translation>لون التظليلات المعروضة</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Every colour</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>تظليل واحد</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>عدد التظليلات: {count}</translation>
    </message>
    <message>
        <source>The newest {count} highlights</source>
        <translation>أحدث التظليلات، وعددها {count}</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some words in an article and press H.</source>
        <translation>لم يُظلَّل شيء بعد. حدّد بعض الكلمات في مقالة واضغط H.</translation>
    </message>
    <message>
        <source>No highlight is like that.</source>
        <translation>لا يوجد تظليل كهذا.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Open saved pages</source>
        <translation>فتح صفحات محفوظة</translation>
    </message>
    <message>
        <source>Open a folder of saved pages</source>
        <translation>فتح مجلد صفحات محفوظة</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}  {some} of {all}</source>
        <translation>{name}  {some} من {all}</translation>
    </message>
    <message>
        <source>Give it to all</source>
        <translation>إضافته إلى الكل</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>إزالة الوسم {name}</translation>
    </message>
</context>
<context>
    <name>CleaningAgain</name>
    <message>
        <source>Cleaning again…</source>
        <translation>تجري التنقية من جديد…</translation>
    </message>
    <message>
        <source>Cleaned again</source>
        <translation>تمت التنقية من جديد</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>Cleaned again: it is the same article.</source>
        <translation>تمت التنقية من جديد: المقالة هي نفسها.</translation>
    </message>
    <message>
        <source>1 article was cleaned by an older version of Verbatim.</source>
        <translation>نُقّيت مقالة واحدة بإصدار أقدم من Verbatim.</translation>
    </message>
    <message>
        <source>{count} articles were cleaned by an older version of Verbatim.</source>
        <translation>عدد المقالات التي نُقّيت بإصدار أقدم من Verbatim: {count}.</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>تنقية من جديد</translation>
    </message>
    <message>
        <source>Cleaning again, with what you mended kept</source>
        <translation>تجري التنقية من جديد مع إبقاء ما أصلحته</translation>
    </message>
    <message>
        <source>Cleaned 1 article again</source>
        <translation>نُقّيت مقالة واحدة من جديد</translation>
    </message>
    <message>
        <source>Cleaned {count} articles again</source>
        <translation>المقالات المنقّاة من جديد: {count}</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>تغيرت واحدة</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>تغير منها: {count}</translation>
    </message>
    <message>
        <source>{count} stayed the same</source>
        <translation>لم يتغير منها: {count}</translation>
    </message>
    <message>
        <source>in 1 article some of your changes no longer fit</source>
        <translation>في مقال واحد لم تعد بعض تعديلاتك في مواضعها</translation>
    </message>
    <message>
        <source>in {count} articles some of your changes no longer fit</source>
        <translation>في {count} مقالات لم تعد بعض تعديلاتك في مواضعها</translation>
    </message>
    <message>
        <source>Every article is by the newest cleaner already.</source>
        <translation>كل المقالات منقّاة بأحدث أداة بالفعل.</translation>
    </message>
    <message>
        <source>Read another way</source>
        <translation>القراءة بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب؟</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Read the &amp;older version</source>
        <translation>قراءة الإصدار الأ&amp;قدم</translation>
    </message>
    <message>
        <source>Read the &amp;newer version</source>
        <translation>قراءة الإصدار الأ&amp;حدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>One version of this page is here. A changed one will join it.</source>
        <translation>هنا إصدار واحد من هذه الصفحة. إذا تغيرت انضم إليه إصدار آخر.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>اختر إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>The words are the same: only pictures or facts about the page differ.</source>
        <translation>الكلمات نفسها: لا تختلف إلا الصور أو بيانات الصفحة.</translation>
    </message>
    <message>
        <source>− 1 paragraph</source>
        <translation>− فقرة واحدة</translation>
    </message>
    <message>
        <source>− {count} paragraphs</source>
        <translation>− عدد الفقرات: {count}</translation>
    </message>
    <message>
        <source>+ 1 paragraph</source>
        <translation>+ فقرة واحدة</translation>
    </message>
    <message>
        <source>+ {count} paragraphs</source>
        <translation>+ عدد الفقرات: {count}</translation>
    </message>
    <message>
        <source>Hide what stayed the &amp;same</source>
        <translation>إخفاء ما لم يت&amp;غير</translation>
    </message>
    <message>
        <source>Show what stayed the &amp;same</source>
        <translation>إظهار ما لم يت&amp;غير</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>القائل: {name}</translation>
    </message>
    <message>
        <source>Said by nobody in particular</source>
        <translation>لم يقله أحد بعينه</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>من قال هذا؟</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>ليس اقتباسًا</translation>
    </message>
    <message>
        <source>Marked as speech</source>
        <translation>عُلِّم كقول</translation>
    </message>
    <message>
        <source>Marked as not speech</source>
        <translation>عُلِّم بأنه ليس قولًا</translation>
    </message>
    <message>
        <source>Marked as a quotation</source>
        <translation>عُلِّم كاقتباس</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدّد الكلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>Whom do these words name?</source>
        <translation>من المقصود بهذه الكلمات؟</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>المقصود: {name}</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>لا يُذكر أحد هنا</translation>
    </message>
    <message>
        <source>{name} is not a person</source>
        <translation>{name} ليس اسم شخص</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من المقصود بالاسم {name}؟</translation>
    </message>
    <message>
        <source>Both names will be one person.</source>
        <translation>سيصبح الاسمان لشخص واحد.</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>الاسمان {name} و{other} لشخص واحد</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>أُعيدت التسمية: {name}</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>روجعت كل الأصوات</translation>
    </message>
    <message>
        <source>Voices not looked through</source>
        <translation>لم تُراجَع الأصوات</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>What you said stays when articles are read again. Take back what was a mistake.</source>
        <translation>يبقى ما صححته عند قراءة المقالات من جديد. تراجع عما كان خطأً.</translation>
    </message>
    <message>
        <source>Corrections, newest first</source>
        <translation>التصحيحات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. The card beside a quotation or a name offers it.</source>
        <translation>لم يُصحَّح شيء بعد. تتيح ذلك البطاقة التي بجانب الاقتباس أو الاسم.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;فتح المقالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation>تم التراجع عن: {deed}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About this article</source>
        <translation>عن هذه المقالة</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to add to the library</source>
        <translation>أفلت للإضافة إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open saved pages…</source>
        <translation>فتح صفحات محفوظة…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>أفلت صفحة محفوظة هنا</translation>
    </message>
    <message>
        <source>Any page your browser saved, or a whole folder of them. Everything stays on this computer.</source>
        <translation>أي صفحة حفظها متصفحك، أو مجلد كامل منها. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>اختر مقالة</translation>
    </message>
    <message>
        <source>Or drop saved pages here to add them.</source>
        <translation>أو أفلت صفحات محفوظة هنا لإضافتها.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The first page is being read.</source>
        <translation>تجري قراءة الصفحة الأولى.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>This article: {title}</source>
        <translation>هذا المقال: {title}</translation>
    </message>
    <message>
        <source>The {count} selected articles</source>
        <translation>المقالات المحددة ({count})</translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>البحث «{query}»</translation>
    </message>
    <message>
        <source>The list shown</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} من المقالات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Choose the folder in which a new one is made</source>
        <translation>اختر المجلد الذي يُنشأ فيه مجلد جديد</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Exported to “{name}”</source>
        <translation>صُدّر إلى «{name}»</translation>
    </message>
    <message>
        <source>1 could not be exported</source>
        <translation>تعذّر تصدير واحد</translation>
    </message>
    <message>
        <source>{count} could not be exported</source>
        <translation>تعذّر تصدير {count}</translation>
    </message>
    <message>
        <source>The export was broken off. Export again.</source>
        <translation>انقطع التصدير. صدّر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>مع ال&amp;تظليل والملاحظات</translation>
    </message>
    <message>
        <source>With a list of &amp;who said what</source>
        <translation>مع قائمة ب&amp;من قال ماذا</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>ا&amp;ختيار المكان…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>الم&amp;قالات:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Ann Lee, Bo Ek</source>
        <translation>سعاد علي, عمر حسن</translation>
    </message>
    <message>
        <source>12 March 2024</source>
        <translation>12 مارس 2024</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>Author changed</source>
        <translation>تغيّر الكاتب</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>تغيّر الموقع</translation>
    </message>
    <message>
        <source>That is no day: write it like 12 March 2024 or 2024-03-12. The old one stays.</source>
        <translation>هذا ليس تاريخًا: اكتبه هكذا: 12 مارس 2024 أو 2024-03-12. يبقى التاريخ السابق.</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>تغيّر التاريخ</translation>
    </message>
    <message>
        <source>Not a day yet: write it like 12 March 2024 or 2024-03-12.</source>
        <translation>ليس تاريخًا بعد: اكتبه هكذا: 12 مارس 2024 أو 2024-03-12.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذه المقالة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>غير موجود في هذه المقالة</translation>
    </message>
    <message>
        <source>{current} of more than {count}</source>
        <translation>{current} من أكثر من {count}</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>إزالة هذا التظليل</translation>
    </message>
</context>
<context>
    <name>HighlightLists</name>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>The highlights were copied as Markdown.</source>
        <translation>نُسخت التظليلات بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>نُسخت المقالة بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Select a word first: then it can be looked up.</source>
        <translation>حدّد كلمة أولًا: عندها يمكن البحث عن معناها.</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. Install one, such as GoldenDict: it opens here then.</source>
        <translation>لم يُعثر على قاموس في هذا الحاسوب. ثبّت واحدًا مثل GoldenDict: فيُفتح عندئذٍ هنا.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Highlighted</source>
        <translation>أُضيف التظليل</translation>
    </message>
    <message>
        <source>Colour of a highlight</source>
        <translation>لون التظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>أُزيل التظليل</translation>
    </message>
    <message>
        <source>Select some words first, or go to a highlight: then a note can be written to it.</source>
        <translation>حدّد بعض الكلمات أولًا أو انتقل إلى تظليل: عندها يمكن كتابة ملاحظة عليه.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; their highlight is kept.</source>
        <translation>لم تعد هذه الكلمات في النص؛ ويبقى تظليلها محفوظًا.</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>تظليل واحد</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>عدد التظليلات: {count}</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>عدد الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Select some words and press H to mark them.</source>
        <translation>حدّد بعض الكلمات واضغط H لتظليلها.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>This is a link without its page. Save the page in your browser and drop the file here.</source>
        <translation>هذا رابط من دون صفحته. احفظ الصفحة في متصفحك وأفلت الملف هنا.</translation>
    </message>
    <message>
        <source>There is no page to paste. Copy one in your browser first.</source>
        <translation>لا توجد صفحة للصقها. انسخ واحدة في متصفحك أولًا.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Reports of imports</source>
        <translation>تقارير الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>What became of each page</source>
        <translation>ما آلت إليه كل صفحة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Show file</source>
        <translation>إ&amp;ظهار الملف</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>إعادة محاولة ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>من المجلد المراقَب</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>عدد الملفات: {count}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>إصدارات أحدث</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Kept, with something missing</source>
        <translation>محفوظة مع نقص</translation>
    </message>
    <message>
        <source>Links that joined an article</source>
        <translation>روابط ضُمّت إلى مقالاتها</translation>
    </message>
    <message>
        <source>Links without a page</source>
        <translation>روابط بلا صفحات</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Save the page in your browser and drop it here: what was noted will join it.</source>
        <translation>احفظ الصفحة في متصفحك وأفلتها هنا: سينضم إليها ما دُوّن.</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>لم يعد الملف في مكانه.</translation>
    </message>
    <message>
        <source>Importing is paused: it is read again when you go on.</source>
        <translation>الاستيراد متوقف مؤقتًا: يُقرأ الملف من جديد عند المتابعة.</translation>
    </message>
    <message>
        <source>The file is read again.</source>
        <translation>يُقرأ الملف من جديد.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>تُقرأ الملفات من جديد، وعددها {count}.</translation>
    </message>
    <message>
        <source>1 line copied.</source>
        <translation>نُسخ سطر واحد.</translation>
    </message>
    <message>
        <source>{count} lines copied.</source>
        <translation>نُسخت الأسطر، وعددها {count}.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>No pages were found there.</source>
        <translation>لم يُعثر على صفحات هناك.</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>أُضيفت مقالة واحدة</translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation>المقالات المضافة: {count}</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>واحدة كانت هنا من قبل</translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation>كانت هنا من قبل: {count}</translation>
    </message>
    <message>
        <source>1 has a newer version</source>
        <translation>واحدة لها إصدار أحدث</translation>
    </message>
    <message>
        <source>{count} have newer versions</source>
        <translation>لها إصدارات أحدث: {count}</translation>
    </message>
    <message>
        <source>1 link joined its article</source>
        <translation>رابط واحد ضُمّ إلى مقالته</translation>
    </message>
    <message>
        <source>{count} links joined their articles</source>
        <translation>روابط ضُمّت إلى مقالاتها: {count}</translation>
    </message>
    <message>
        <source>1 link without a page</source>
        <translation>رابط واحد بلا صفحة</translation>
    </message>
    <message>
        <source>{count} links without a page</source>
        <translation>روابط بلا صفحات: {count}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>نسخ احتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Everything is written to one file, then read again. You can go on reading.</source>
        <translation>يُكتب كل شيء في ملف واحد ثم يُقرأ من جديد. يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Every article and every file is looked at. Nothing is changed.</source>
        <translation>يُنظر في كل مقال وكل ملف. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Mend the library</source>
        <translation>إصلاح المكتبة</translation>
    </message>
    <message>
        <source>What can be made again is made again. What has to go is set aside, never deleted.</source>
        <translation>ما يمكن صنعه من جديد يُصنع. وما يجب أن يزول يُنحّى جانبًا ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is opened…</source>
        <translation>تُفتح النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Every byte is verified before anything is touched. The window then opens anew.</source>
        <translation>يُتحقق من كل بايت قبل المساس بأي شيء. ثم تُفتح النافذة من جديد.</translation>
    </message>
    <message>
        <source>The work was ended from outside. What is not whole was not kept; try again.</source>
        <translation>أُنهي العمل من الخارج. لم يُحتفظ بما ليس كاملًا؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>Backed up: {articles}, {size}. The file was read again and is whole.</source>
        <translation>نُسخ احتياطيًا: {articles}، {size}. قُرئ الملف من جديد وهو سليم.</translation>
    </message>
    <message>
        <source>Files the library itself lacks, or has damaged: {count}. Check the library.</source>
        <translation>ملفات تنقص المكتبة نفسها أو تالفة فيها: {count}. افحص المكتبة.</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>إ&amp;ظهار الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A backup of {day}: {articles}, {size}.</source>
        <translation>نسخة احتياطية بتاريخ {day}: {articles}، {size}.</translation>
    </message>
    <message>
        <source>It takes the place of the library that is open now. That one stays beside it, under its name with today&apos;s date: {place}</source>
        <translation>تحل محل المكتبة المفتوحة الآن. وتبقى تلك بجانبها باسمها مع تاريخ اليوم: {place}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Restored: {articles}, as of {day}.</source>
        <translation>استُعيد: {articles}، كما في {day}.</translation>
    </message>
    <message>
        <source>The library before is kept here: {place}</source>
        <translation>المكتبة السابقة محفوظة هنا: {place}</translation>
    </message>
    <message>
        <source>1 article was looked at.</source>
        <translation>نُظر في مقال واحد.</translation>
    </message>
    <message>
        <source>{count} articles were looked at.</source>
        <translation>نُظر في {count} مقال.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged. What is in it cannot be relied on.</source>
        <translation>قاعدة بيانات المكتبة تالفة. لا يمكن الاعتماد على ما فيها.</translation>
    </message>
    <message>
        <source>Mended: {mended} of {count}.</source>
        <translation>أُصلح: {mended} من {count}.</translation>
    </message>
    <message>
        <source>All is mended: {count}.</source>
        <translation>أُصلح كل شيء: {count}.</translation>
    </message>
    <message>
        <source>What had to go lies here: {place}</source>
        <translation>ما وجب أن يزول موجود هنا: {place}</translation>
    </message>
    <message>
        <source>1 thing is wrong.</source>
        <translation>شيء واحد غير سليم.</translation>
    </message>
    <message>
        <source>{count} things are wrong.</source>
        <translation>{count} أشياء غير سليمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mending deletes nothing.</source>
        <translation>لم يتغير شيء. والإصلاح لا يحذف شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} مقال</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}</source>
        <translation>أحدث نسخة احتياطية معروفة: {path}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Re&amp;scue what still reads</source>
        <translation>إ&amp;نقاذ ما لا يزال مقروءًا</translation>
    </message>
    <message>
        <source>Ended. What was mended so far stays.</source>
        <translation>أُنهي. ويبقى ما أُصلح حتى الآن.</translation>
    </message>
    <message>
        <source>Ended; nothing was changed.</source>
        <translation>أُنهي؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>يُنهى…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>A screen further, or back</source>
        <translation>شاشة إلى الأمام أو إلى الخلف</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Space, Shift+Space</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو اختصار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا الاختصار</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>استعادة الأصل للكل</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>اختر إجراءً لتغيير اختصاراته.</translation>
    </message>
    <message>
        <source>This key always means the same and stays as it is.</source>
        <translation>لهذا المفتاح معنى واحد دائمًا، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>“{action}” has this key now and would lose it.</source>
        <translation>هذا الاختصار الآن للإجراء «{action}»، وسيفقده.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا الاختصار متاح.</translation>
    </message>
</context>
<context>
    <name>LeftOutLine</name>
    <message>
        <source>Look at the original</source>
        <translation>عرض الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقالة واحدة</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>عدد المقالات: {count}</translation>
    </message>
    <message>
        <source>Nothing is spelled so. Found instead: {query}</source>
        <translation>لا شيء بهذه الكتابة. عُثر بدلًا منها على: {query}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one followed by *.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو بداية كلمة تليها *.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>عدد المحدد: {count}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Go to another list</source>
        <translation>الانتقال إلى قائمة أخرى</translation>
    </message>
    <message>
        <source>Sort, group and filter</source>
        <translation>الفرز والتجميع والتصفية</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>عدد المحدد: {count}</translation>
    </message>
    <message>
        <source>With quotations</source>
        <translation>فيها اقتباسات</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>فيها صور</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>إظهار البقية من جديد</translation>
    </message>
    <message>
        <source>Filter: {name}. Press to take it away.</source>
        <translation>التصفية: {name}. اضغط لإزالتها.</translation>
    </message>
</context>
<context>
    <name>MendList</name>
    <message>
        <source>The page&apos;s passages</source>
        <translation>مقاطع الصفحة</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Mend this article</source>
        <translation>إصلاح هذه المقالة</translation>
    </message>
    <message>
        <source>Read it another way…</source>
        <translation>قراءتها بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>تنقية من جديد</translation>
    </message>
    <message>
        <source>A newer cleaner is here; what you mended is kept.</source>
        <translation>تتوفر أداة تنقية أحدث؛ وما أصلحته يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>تجري قراءة الصفحة المحفوظة…</translation>
    </message>
    <message>
        <source>What is pale was left out: + brings it back. Delete takes a passage out of the article.</source>
        <translation>الباهت هو ما تُرك: يعيده المفتاح +. ويزيل Delete مقطعًا من المقالة.</translation>
    </message>
    <message>
        <source>The page is very long: its last {count} passages are not shown.</source>
        <translation>الصفحة طويلة جدًا: لا تظهر مقاطعها الأخيرة، وعددها {count}.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Passage removed: {words}</source>
        <translation>أُزيل المقطع: {words}</translation>
    </message>
    <message>
        <source>Passage brought back: {words}</source>
        <translation>أُعيد المقطع: {words}</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>تتعذر قراءة الصفحة المحفوظة من جديد.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name and role</source>
        <translation>الاسم والصفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As this article gives it</source>
        <translation>كما تذكرها هذه المقالة</translation>
    </message>
    <message>
        <source>The name in all articles</source>
        <translation>الاسم في كل المقالات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Tag “{name}” renamed</source>
        <translation>أُعيدت تسمية الوسم «{name}»</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>أُزيل الوسم «{name}»</translation>
    </message>
    <message>
        <source>Search “{name}” renamed</source>
        <translation>أُعيدت تسمية البحث «{name}»</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>أُزيل البحث «{name}»</translation>
    </message>
    <message>
        <source>Search “{name}” moved</source>
        <translation>نُقل البحث «{name}»</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Go to a list or tag</source>
        <translation>الانتقال إلى قائمة أو وسم</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>إعادة تسمية… (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>The whole list</source>
        <translation>القائمة كاملة</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الانتقال إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Show the report of the import</source>
        <translation>إظهار تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Looking for pages…</source>
        <translation>يجري البحث عن صفحات…</translation>
    </message>
    <message>
        <source>Reading {number} of {total}:  {file}</source>
        <translation>تجري قراءة {number} من {total}:  {file}</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>تجري قراءة {number} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} read</source>
        <translation>متوقف مؤقتًا: قُرئ {done} من {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>متابعة الاستيراد</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>إيقاف الاستيراد مؤقتًا</translation>
    </message>
    <message>
        <source>{count} things could not be read or done.</source>
        <translation>أمور تعذرت قراءتها أو إنجازها: {count}.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>All text of the original</source>
        <translation>كل نص الصفحة الأصلية</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الصفحة الأصلية</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>كصفحة</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>البحث في الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>تجري قراءة الصفحة المحفوظة…</translation>
    </message>
    <message>
        <source>Its last {count} passages are not shown</source>
        <translation>لا تظهر مقاطعها الأخيرة، وعددها {count}</translation>
    </message>
    <message>
        <source>It is long: its first part is shown</source>
        <translation>الصفحة طويلة: يظهر جزؤها الأول</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>All of the page&apos;s text</source>
        <translation>كل نص الصفحة</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>تتعذر قراءة الصفحة المحفوظة من جديد.</translation>
    </message>
</context>
<context>
    <name>OtherReadings</name>
    <message>
        <source>Read it another way</source>
        <translation>القراءة بطريقة أخرى</translation>
    </message>
    <message>
        <source>Ways to read the page</source>
        <translation>طرق قراءة الصفحة</translation>
    </message>
    <message>
        <source>How the page reads this way</source>
        <translation>كيف تبدو الصفحة بهذه القراءة</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>القراءة بهذه الطريقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>تجري قراءة الصفحة المحفوظة…</translation>
    </message>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>تتعذر قراءة الصفحة المحفوظة من جديد.</translation>
    </message>
    <message>
        <source>What you mended by hand is kept.</source>
        <translation>يبقى ما أصلحته بيدك محفوظًا.</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (الآن)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>عدد الكلمات: {count}</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>عدد الصور: {count}</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>تعذرت كتابة ملف PDF هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>الصورة ليست في الملف</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The saved page</source>
        <translation>الصفحة المحفوظة</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>{name} is in no article.</source>
        <translation>لا يرد {name} في أي مقالة.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <translation>الأكثر اقتباسًا</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>الأكثر ورودًا في المقالات</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>عدد الأشخاص: {count}</translation>
    </message>
    <message>
        <source>1 article to go</source>
        <translation>بقيت مقالة واحدة</translation>
    </message>
    <message>
        <source>{count} articles to go</source>
        <translation>المقالات المتبقية: {count}</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Fewer letters find more people.</source>
        <translation>حروف أقل تعثر على أشخاص أكثر.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Whoever your saved pages name or quote will be here.</source>
        <translation>سيظهر هنا كل من تذكره صفحاتك المحفوظة أو تقتبس قوله.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>A name, or the beginning of one</source>
        <translation>اسم أو بدايته</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>اسم من عندك</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>‹  People</source>
        <translation>‹  الأشخاص</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>العودة إلى الأشخاص</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Find the articles that name them</source>
        <translation>البحث عن المقالات التي تذكر هذا الشخص</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>الا&amp;سم…</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>الم&amp;طابقة مع شخص آخر…</translation>
    </message>
    <message>
        <source>Not a &amp;person in any article</source>
        <translation>ليس &amp;شخصًا في أي مقالة</translation>
    </message>
    <message>
        <source>Words they used</source>
        <translation>كلمات من أقوال هذا الشخص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Quotations, newest first</source>
        <translation>الاقتباسات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>لا شيء بهذه الكلمات</translation>
    </message>
    <message>
        <source>Fewer words find more quotations.</source>
        <translation>كلمات أقل تعثر على اقتباسات أكثر.</translation>
    </message>
    <message>
        <source>Named, but not quoted</source>
        <translation>ورد الاسم من دون اقتباس</translation>
    </message>
    <message>
        <source>“Articles” finds where.</source>
        <translation>يبيّن زر «المقالات» أين ورد.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Nothing on this computer can speak. Install speech-dispatcher or espeak-ng to be read to.</source>
        <translation>لا شيء في هذا الحاسوب يستطيع النطق. ثبّت speech-dispatcher أو espeak-ng لتسمع القراءة.</translation>
    </message>
    <message>
        <source>Reading aloud failed: the system&apos;s speech gave no sound. Check its settings.</source>
        <translation>تعذرت القراءة الجهرية: لم يصدر نطق النظام أي صوت. تحقق من إعداداته.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Type and colours</source>
        <translation>الخط والألوان</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>بقي {count} د</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Image not in the file</source>
        <translation>الصورة ليست في الملف</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Only in the original</source>
        <translation>في الصفحة الأصلية فقط</translation>
    </message>
    <message>
        <source>Clean again with the newest cleaner</source>
        <translation>تنقية من جديد بأحدث أداة تنقية</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>إصلاح هذه المقالة</translation>
    </message>
    <message>
        <source>Looking for what only the original has…</source>
        <translation>يجري البحث عما لا يوجد إلا في الصفحة الأصلية…</translation>
    </message>
    <message>
        <source>Every quotation and picture of the page is in the article.</source>
        <translation>كل اقتباسات الصفحة وصورها موجودة في المقالة.</translation>
    </message>
    <message>
        <source>And {count} more: mending shows all of the page.</source>
        <translation>وغيرها أيضًا: {count}. يُظهر الإصلاح الصفحة كاملة.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>The saved page cannot be read again.</source>
        <translation>تتعذر قراءة الصفحة المحفوظة من جديد.</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>searched before</source>
        <translation>بحث سابق</translation>
    </message>
    <message>
        <source>Past searches forgotten</source>
        <translation>نُسيت عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Its name among your lists:</source>
        <translation>اسمه بين قوائمك:</translation>
    </message>
    <message>
        <source>“{name}” stands among your lists.</source>
        <translation>صار «{name}» بين قوائمك.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Take out the condition {condition}</source>
        <translation>إزالة الشرط {condition}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>تضييق حسب {field}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>الكلمات المحددة</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>تظليل مع ملاحظة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>تظليل {colour}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>The one of the system</source>
        <translation>قاموس النظام</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>القاموس</translation>
    </message>
    <message>
        <source>A program that words are looked up with, such as goldendict {word}; {word} stands for the word.</source>
        <translation>برنامج تُبحث فيه الكلمات، مثل goldendict {word}؛ يقوم {word} مقام الكلمة.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>الأحرف: {count}</translation>
    </message>
    <message>
        <source>A name is shown only where it is sure enough. Where it is not, the quotation is marked more faintly and the card says what the text itself says.</source>
        <translation>لا يظهر الاسم إلا حيث يكون مؤكدًا بما يكفي. وحيث لا يكون كذلك، يُعلَّم الاقتباس بلون أخف وتذكر البطاقة ما يقوله النص نفسه.</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}</source>
        <translation>يُحفظ كل شيء في {folder}</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>يُحفظ كل شيء في</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Pages saved later</source>
        <translation>الصفحات المحفوظة لاحقًا</translation>
    </message>
    <message>
        <source>Pages saved in a watched folder appear here by themselves. The files stay there.</source>
        <translation>الصفحات المحفوظة في مجلد مراقَب تظهر هنا من تلقاء نفسها. وتبقى الملفات هناك.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The window opens anew in another language; you lose nothing.</source>
        <translation>تُفتح النافذة من جديد بلغة أخرى؛ ولا تفقد شيئًا.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Starred</source>
        <translation>أُضيفت النجمة</translation>
    </message>
    <message>
        <source>{count} articles starred</source>
        <translation>أُضيفت النجمة (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>أُزيلت النجمة</translation>
    </message>
    <message>
        <source>Star of {count} articles taken away</source>
        <translation>أُزيلت النجمة (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>أُخرجت من الأرشيف</translation>
    </message>
    <message>
        <source>{count} articles taken out of the archive</source>
        <translation>أُخرجت من الأرشيف (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>أُرشفت</translation>
    </message>
    <message>
        <source>{count} articles archived</source>
        <translation>أُرشفت (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>عُدّت غير مقروءة</translation>
    </message>
    <message>
        <source>{count} articles marked as unread</source>
        <translation>عُدّت غير مقروءة (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>عُدّت مقروءة</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>عُدّت مقروءة (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>{count} articles moved to the bin</source>
        <translation>نُقلت إلى سلة المهملات (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>أُخرجت من سلة المهملات</translation>
    </message>
    <message>
        <source>{count} articles taken out of the bin</source>
        <translation>أُخرجت من سلة المهملات (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Delete this article for good?</source>
        <translation>أتريد حذف هذه المقالة نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete {count} articles for good?</source>
        <translation>أتريد حذف المقالات المحددة نهائيًا (عددها: {count})؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The bin is empty already.</source>
        <translation>سلة المهملات فارغة بالفعل.</translation>
    </message>
    <message>
        <source>Delete the article in the bin for good?</source>
        <translation>أتريد حذف المقالة التي في سلة المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete {count} articles in the bin for good?</source>
        <translation>أتريد حذف المقالات التي في سلة المهملات نهائيًا (عددها: {count})؟</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Their text, their pictures and the saved files go, too. This cannot be taken back.</source>
        <translation>يُحذف معها النص والصور والملفات المحفوظة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Tag “{name}” added</source>
        <translation>أُضيف الوسم «{name}»</translation>
    </message>
    <message>
        <source>Tag “{name}” added to {count} articles</source>
        <translation>أُضيف الوسم «{name}» (عدد المقالات: {count})</translation>
    </message>
    <message>
        <source>Tag “{name}” taken away</source>
        <translation>أُزيل الوسم «{name}»</translation>
    </message>
    <message>
        <source>Tag “{name}” taken from {count} articles</source>
        <translation>أُزيل الوسم «{name}» (عدد المقالات: {count})</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tags of {count} articles</source>
        <translation>وسوم المقالات (عددها: {count})</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Look up “{words}”</source>
        <translation>البحث عن معنى «{words}»</translation>
    </message>
    <message>
        <source>Search the library for “{words}”</source>
        <translation>البحث في المكتبة عن «{words}»</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>قراءة جهرية من هنا</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare the versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>A newer version of this article is here.</source>
        <translation>هنا إصدار أحدث من هذه المقالة.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>الإصدارات ({count})</translation>
    </message>
    <message>
        <source>This is an older state of the page: {version}</source>
        <translation>هذه حالة أقدم للصفحة: {version}</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>أحدث إصدار</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
</context>
<context>
    <name>VoicesOnly</name>
    <message>
        <source>Voices of the article</source>
        <translation>أصوات المقالة</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Speaker whose quotations are listed</source>
        <translation>القائل الذي تُعرض اقتباساته</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا توجد مقالة مفتوحة.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Listening for voices…</source>
        <translation>يجري الإصغاء إلى الأصوات…</translation>
    </message>
    <message>
        <source>Nobody is quoted or named in this article.</source>
        <translation>لا يُقتبس قول أحد ولا يُذكر اسمه في هذه المقالة.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Not speech</source>
        <translation>ليس قولًا</translation>
    </message>
    <message>
        <source>not speech</source>
        <translation>ليس قولًا</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>اقتباس واحد</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>عدد الاقتباسات: {count}</translation>
    </message>
    <message>
        <source>, {count} other in marks</source>
        <translation>، وما عداها بين علامتي اقتباس: {count}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>عدد الأشخاص: {count}</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Pages saved in this folder, or in folders within it, appear in the library by themselves. The files stay where they are.</source>
        <translation>الصفحات المحفوظة في هذا المجلد أو في مجلدات داخله تظهر في المكتبة من تلقاء نفسها. وتبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>ا&amp;ختيار مجلد…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>إيقاف الم&amp;راقبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>لا يُراقَب أي مجلد.</translation>
    </message>
    <message>
        <source>Watched: {folder}</source>
        <translation>المجلد المراقَب: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. It is watched again when it is.</source>
        <translation>المجلد {folder} غير موجود حاليًا. تُستأنف مراقبته متى وُجد.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>ا&amp;ختيار مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open saved pages…</source>
        <translation>فتح صفحات محفوظة…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Reports of imports…</source>
        <translation>تقارير الاستيراد…</translation>
    </message>
    <message>
        <source>Clean the library again</source>
        <translation>تنقية المكتبة من جديد</translation>
    </message>
    <message>
        <source>Show the saved file</source>
        <translation>إظهار الملف المحفوظ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>نسخ كاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>لصق صفحة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>البحث في المقالة…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>البحث في القاموس</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>البحث في المكتبة…</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>نسيان عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>Go to a list…</source>
        <translation>الانتقال إلى قائمة…</translation>
    </message>
    <message>
        <source>Only from this site</source>
        <translation>من هذا الموقع فقط</translation>
    </message>
    <message>
        <source>Only by this author</source>
        <translation>لهذا الكاتب فقط</translation>
    </message>
    <message>
        <source>Only of this year</source>
        <translation>من هذه السنة فقط</translation>
    </message>
    <message>
        <source>Only with quotations</source>
        <translation>ما فيه اقتباسات فقط</translation>
    </message>
    <message>
        <source>Only with pictures</source>
        <translation>ما فيه صور فقط</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>القائمة كاملة</translation>
    </message>
    <message>
        <source>In reverse</source>
        <translation>ترتيب معكوس</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>الم&amp;قالة</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>تحديد التالية أيضًا</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>تحديد السابقة أيضًا</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>عن هذه المقالة</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>إظهار الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Mend this article</source>
        <translation>إصلاح هذه المقالة</translation>
    </message>
    <message>
        <source>Clean this article again</source>
        <translation>تنقية هذه المقالة من جديد</translation>
    </message>
    <message>
        <source>A screen further</source>
        <translation>شاشة إلى الأمام</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>شاشة إلى الخلف</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Read aloud, or pause</source>
        <translation>قراءة جهرية أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة الجهرية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>قراءة أسرع</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>قراءة أبطأ</translation>
    </message>
    <message>
        <source>V&amp;oices</source>
        <translation>الأ&amp;صوات</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>What this person says elsewhere</source>
        <translation>أقوال هذا الشخص في مواضع أخرى</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>إبراز الاقتباسات</translation>
    </message>
    <message>
        <source>Underline people</source>
        <translation>وضع خط تحت الأشخاص</translation>
    </message>
    <message>
        <source>Mark highlights</source>
        <translation>إبراز التظليلات</translation>
    </message>
    <message>
        <source>Pure text</source>
        <translation>نص خالص</translation>
    </message>
    <message>
        <source>Nothing but the voices</source>
        <translation>الأصوات وحدها</translation>
    </message>
    <message>
        <source>List of voices</source>
        <translation>قائمة الأصوات</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>أشخاص المكتبة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Somebody else said this…</source>
        <translation>القائل شخص آخر…</translation>
    </message>
    <message>
        <source>Mark as a quotation</source>
        <translation>تعليم كاقتباس</translation>
    </message>
    <message>
        <source>Mark as a person…</source>
        <translation>تعليم كشخص…</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>ليس اقتباسًا</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>ليس شخصًا</translation>
    </message>
    <message>
        <source>Not a person in any article</source>
        <translation>ليس شخصًا في أي مقالة</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>المطابقة مع شخص آخر…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>الاسم والصفة…</translation>
    </message>
    <message>
        <source>All voices looked through</source>
        <translation>روجعت كل الأصوات</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>التصحيحات…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>الت&amp;ظليلات</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>تظليل بالأصفر</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>تظليل بالأخضر</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>تظليل بالأزرق</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>تظليل بالوردي</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>التظليل التالي</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>التظليل السابق</translation>
    </message>
    <message>
        <source>Copy the article&apos;s highlights</source>
        <translation>نسخ تظليلات المقالة</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>قائمة التظليلات</translation>
    </message>
    <message>
        <source>All highlights…</source>
        <translation>كل التظليلات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Library list</source>
        <translation>قائمة المكتبة</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>One paragraph at a time</source>
        <translation>فقرة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>جملة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>تقليب الصفحات</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>تمرير سلس</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>Looser lines</source>
        <translation>إبعاد الأسطر</translation>
    </message>
    <message>
        <source>Tighter lines</source>
        <translation>تقريب الأسطر</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>ضبط الأسطر</translation>
    </message>
    <message>
        <source>Hyphens in justified lines</source>
        <translation>واصلات في الأسطر المضبوطة</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>صفحة الترحيب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>الأحدث إضافة</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>الأحدث نشرًا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Day added</source>
        <translation>يوم الإضافة</translation>
    </message>
    <message>
        <source>Year published</source>
        <translation>سنة النشر</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The archive holds {count} files, more than the {most} that can be read.</source>
        <translation>يحتوي الأرشيف على {count} ملف، أي أكثر من الحد الذي تمكن قراءته وهو {most}.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>الأرشيف تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>احفظه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>الأرشيف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Unpack it with the password and import what is in it.</source>
        <translation>فك ضغطه بكلمة المرور واستورد ما فيه.</translation>
    </message>
    <message>
        <source>A part of the archive is missing.</source>
        <translation>ينقص جزء من الأرشيف.</translation>
    </message>
    <message>
        <source>The archive is packed in an unusual way.</source>
        <translation>ضُغط الأرشيف بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>Pack it again as a plain zip.</source>
        <translation>اضغطه مرة أخرى بصيغة zip عادية.</translation>
    </message>
    <message>
        <source>Archives stand in archives too deep.</source>
        <translation>الأرشيفات متداخلة بعمق أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>فك ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{failed} of {total} files in the archive could not be read.</source>
        <translation>تعذرت قراءة {failed} من {total} من ملفات الأرشيف.</translation>
    </message>
    <message>
        <source>Unpack it and import them one by one to see why.</source>
        <translation>فك ضغطه واستوردها واحدا واحدا لترى السبب.</translation>
    </message>
    <message>
        <source>The archive holds no saved page.</source>
        <translation>لا يحتوي الأرشيف على أي صفحة محفوظة.</translation>
    </message>
    <message>
        <source>Choose an archive of saved pages.</source>
        <translation>اختر أرشيفا لصفحات محفوظة.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>ملف gzip تالف.</translation>
    </message>
    <message>
        <source>The page inside this file is missing or damaged.</source>
        <translation>الصفحة التي في هذا الملف مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>The page is protected by a password.</source>
        <translation>الصفحة محمية بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it without.</source>
        <translation>افتحها في متصفح واحفظها بدونها.</translation>
    </message>
    <message>
        <source>This is {kind}, not a saved page.</source>
        <translation>هذا {kind}، وليس صفحة محفوظة.</translation>
    </message>
    <message>
        <source>Choose a saved web page.</source>
        <translation>اختر صفحة ويب محفوظة.</translation>
    </message>
    <message>
        <source>The file holds no page that can be read.</source>
        <translation>لا يحتوي الملف على صفحة تمكن قراءتها.</translation>
    </message>
    <message>
        <source>The file holds no page.</source>
        <translation>لا يحتوي الملف على أي صفحة.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>لا يحتوي الملف على أي نص.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space.</source>
        <translation>لا يحتوي الملف إلا على فراغ.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>احفظ الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file holds {size} MB; at most {limit} MB of this kind can be read.</source>
        <translation>حجم الملف {size} م.ب؛ ولا يُقرأ من هذا النوع أكثر من {limit} م.ب.</translation>
    </message>
    <message>
        <source>Save the page again without its large parts, or split the file.</source>
        <translation>احفظ الصفحة دون أجزائها الكبيرة، أو قسّم الملف.</translation>
    </message>
    <message>
        <source>There is no permission to read this file.</source>
        <translation>لا يوجد إذن بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Change its permissions and try again.</source>
        <translation>غيّر أذوناته وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح الملف: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>لا تمكن قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk it stands on and try again.</source>
        <translation>افحص القرص الذي هو عليه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The path is not one a file can have.</source>
        <translation>لا يمكن أن يكون هذا مسارا لملف.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>اختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد، وليس ملفا.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>This is {kind}, not a file.</source>
        <translation>هذا {kind}، وليس ملفا.</translation>
    </message>
    <message>
        <source>Choose a saved page.</source>
        <translation>اختر صفحة محفوظة.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>لا يوجد ملف في هذا المسار.</translation>
    </message>
    <message>
        <source>It may have been moved: choose it again.</source>
        <translation>ربما نُقل: اختره مرة أخرى.</translation>
    </message>
    <message>
        <source>This file holds no page.</source>
        <translation>لا يحتوي هذا الملف على أي صفحة.</translation>
    </message>
    <message>
        <source>This is a link to a file that is no saved page.</source>
        <translation>هذا رابط إلى ملف ليس صفحة محفوظة.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>The page declares an unknown character encoding; it was read as {encoding}.</source>
        <translation>تعلن الصفحة عن ترميز محارف مجهول؛ فقُرئت بترميز {encoding}.</translation>
    </message>
    <message>
        <source>The page declares the wrong character encoding; it was read as {encoding}.</source>
        <translation>تعلن الصفحة عن ترميز محارف خاطئ؛ فقُرئت بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Parts of the page are nested too deep; their inner structure was simplified.</source>
        <translation>أجزاء من الصفحة متداخلة بعمق أكبر من اللازم؛ فبُسّطت بنيتها الداخلية.</translation>
    </message>
    <message>
        <source>The page holds parts of unreasonable size; they were left out.</source>
        <translation>في الصفحة أجزاء مفرطة الحجم؛ فتُركت.</translation>
    </message>
    <message>
        <source>The page&apos;s text and markup hold {count} million characters, more than the {most} million that can be read.</source>
        <translation>يبلغ نص الصفحة وترميزها {count} مليون محرف، أي أكثر من {most} مليون محرف تمكن قراءتها.</translation>
    </message>
    <message>
        <source>Save a part of it.</source>
        <translation>احفظ جزءا منها.</translation>
    </message>
    <message>
        <source>The page holds too many special characters to read.</source>
        <translation>في الصفحة محارف خاصة أكثر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>The page holds more than {most} elements, too many to read.</source>
        <translation>في الصفحة أكثر من {most} عنصر، وهي أكثر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>This book is protected (DRM): its text is encrypted.</source>
        <translation>هذا الكتاب محمي (DRM): نصه مشفر.</translation>
    </message>
    <message>
        <source>Open it in the program it was bought with.</source>
        <translation>افتحه في البرنامج الذي اشتُري به.</translation>
    </message>
    <message>
        <source>This book holds no text that can be read.</source>
        <translation>لا يحتوي هذا الكتاب على نص تمكن قراءته.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>This book lacks the description of its parts.</source>
        <translation>ينقص هذا الكتاب وصف أجزائه.</translation>
    </message>
    <message>
        <source>This is a list of links; it holds no page.</source>
        <translation>هذه قائمة روابط؛ وليس فيها أي صفحة.</translation>
    </message>
    <message>
        <source>Save the pages themselves: links are never fetched.</source>
        <translation>احفظ الصفحات نفسها: فالروابط لا تُجلب أبدا.</translation>
    </message>
    <message>
        <source>The file is no list of links.</source>
        <translation>الملف ليس قائمة روابط.</translation>
    </message>
    <message>
        <source>Choose an export of bookmarks or of a reading list.</source>
        <translation>اختر تصديرا لإشارات مرجعية أو لقائمة قراءة.</translation>
    </message>
    <message>
        <source>The table is damaged.</source>
        <translation>الجدول تالف.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The list is damaged or cut short.</source>
        <translation>القائمة تالفة أو ناقصة.</translation>
    </message>
    <message>
        <source>The list holds more than {most} links.</source>
        <translation>في القائمة أكثر من {most} رابط.</translation>
    </message>
    <message>
        <source>This list holds no links.</source>
        <translation>لا تحتوي هذه القائمة على أي رابط.</translation>
    </message>
    <message>
        <source>{failed} of the export&apos;s pages could not be read.</source>
        <translation>تعذرت قراءة {failed} من صفحات التصدير.</translation>
    </message>
    <message>
        <source>The export holds links only.</source>
        <translation>لا يحتوي التصدير إلا على روابط.</translation>
    </message>
    <message>
        <source>Save the pages themselves.</source>
        <translation>احفظ الصفحات نفسها.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>صدّرها مرة أخرى.</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>لا يحتوي أرشيف الويب هذا على أي صفحة.</translation>
    </message>
    <message>
        <source>This web archive is nested too deep.</source>
        <translation>أرشيف الويب هذا متداخل بعمق أكبر من اللازم.</translation>
    </message>
    <message>
        <source>This web archive holds too many parts.</source>
        <translation>في أرشيف الويب هذا أجزاء أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>يحتوي ملف PDF هذا على صور صفحات، لا على نص.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it and import the result.</source>
        <translation>مرره عبر برنامج للتعرف على النصوص (OCR) واستورد الناتج.</translation>
    </message>
    <message>
        <source>Of the document&apos;s {total} pages the first {most} were read.</source>
        <translation>من صفحات المستند البالغ عددها {total} قُرئت أول {most} صفحة.</translation>
    </message>
    <message>
        <source>This PDF holds more text than can be read.</source>
        <translation>في ملف PDF هذا نص أكثر مما تمكن قراءته.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut short.</source>
        <translation>ملف PDF هذا تالف أو ناقص.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>احفظ نسخة بدون كلمة المرور.</translation>
    </message>
    <message>
        <source>This PDF unpacks to far more than a page can hold.</source>
        <translation>يبلغ ملف PDF هذا عند فك ضغطه أكثر بكثير مما تسعه صفحة.</translation>
    </message>
    <message>
        <source>The web archive unpacks to far more than a page can hold.</source>
        <translation>يبلغ أرشيف الويب عند فك ضغطه أكثر بكثير مما تسعه صفحة.</translation>
    </message>
    <message>
        <source>The page is stored in a form that cannot be read.</source>
        <translation>الصفحة محفوظة بصيغة لا تمكن قراءتها.</translation>
    </message>
    <message>
        <source>{failed} of the archive&apos;s pages could not be read.</source>
        <translation>تعذرت قراءة {failed} من صفحات الأرشيف.</translation>
    </message>
    <message>
        <source>The web archive holds no page.</source>
        <translation>لا يحتوي أرشيف الويب على أي صفحة.</translation>
    </message>
    <message>
        <source>A record of the archive is damaged.</source>
        <translation>أحد سجلات الأرشيف تالف.</translation>
    </message>
    <message>
        <source>The web archive is damaged or cut short.</source>
        <translation>أرشيف الويب تالف أو ناقص.</translation>
    </message>
    <message>
        <source>The archive is cut short; what stands before the cut was read.</source>
        <translation>الأرشيف ناقص؛ وقُرئ ما يسبق موضع الانقطاع.</translation>
    </message>
    <message>
        <source>This property list holds no saved page.</source>
        <translation>لا تحتوي قائمة الخصائص هذه على أي صفحة محفوظة.</translation>
    </message>
    <message>
        <source>Choose a web archive saved by a browser.</source>
        <translation>اختر أرشيف ويب حفظه متصفح.</translation>
    </message>
    <message>
        <source>The page holds no text to keep.</source>
        <translation>لا تحتوي الصفحة على نص يُحتفظ به.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it again once it has loaded.</source>
        <translation>افتحها في متصفح واحفظها مرة أخرى بعد أن تُحمّل.</translation>
    </message>
    <message>
        <source>The file is empty or holds no words.</source>
        <translation>الملف فارغ أو لا كلمات فيه.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not one article.</source>
        <translation>الصفحة قائمة مقالات، وليست مقالة واحدة.</translation>
    </message>
    <message>
        <source>This is one page of several; what stands on the others is not in it.</source>
        <translation>هذه صفحة من عدة صفحات؛ وليس فيها ما على الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>The text may end early: the page asks for a subscription.</source>
        <translation>ربما ينتهي النص قبل أوانه: فالصفحة تطلب اشتراكا.</translation>
    </message>
    <message>
        <source>Part of the text may be missing: about {share} % of the page&apos;s paragraphs were left out.</source>
        <translation>ربما ينقص جزء من النص: تُرك نحو {share} % من فقرات الصفحة.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; {missing} are not in the file.</source>
        <translation>حُفظت {kept} من {total} من الصور؛ و{missing} منها ليست في الملف.</translation>
    </message>
    <message>
        <source>{kept} of {total} images kept; 1 is not in the file.</source>
        <translation>حُفظت {kept} من {total} من الصور؛ و1 ليست في الملف.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was kept before is unchanged.</source>
        <translation>أفرغ بعض المساحة وحاول مرة أخرى؛ فما حُفظ من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written.</source>
        <translation>لا تمكن الكتابة في مجلد المكتبة.</translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation>راجع أذوناته أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>لم يتغير شيء؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library could not be used: {reason}.</source>
        <translation>تعذر استعمال المكتبة: {reason}.</translation>
    </message>
    <message>
        <source>The library&apos;s files could not be used: {reason}.</source>
        <translation>تعذر استعمال ملفات المكتبة: {reason}.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>يستعمل برنامج آخر المكتبة.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>تعذرت قراءة القرص أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>Check the disk; the library is as it was.</source>
        <translation>افحص القرص؛ فالمكتبة كما كانت.</translation>
    </message>
    <message>
        <source>{name} is not a library of Verbatim.</source>
        <translation>{name} ليس مكتبة لبرنامج Verbatim.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Verbatim.</source>
        <translation>كتبت هذه المكتبةَ نسخةٌ أحدث من Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing here was changed.</source>
        <translation>ثبّت النسخة الأحدث؛ فلم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>The library&apos;s folder does not allow safe writing.</source>
        <translation>لا يسمح مجلد المكتبة بكتابة آمنة.</translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation>اختر مجلدا محليا.</translation>
    </message>
    <message>
        <source>The library could not be backed up: it is damaged.</source>
        <translation>تعذر نسخ المكتبة احتياطيا: فهي تالفة.</translation>
    </message>
    <message>
        <source>Run a check first.</source>
        <translation>أجرِ فحصا أولا.</translation>
    </message>
    <message>
        <source>Run a check.</source>
        <translation>أجرِ فحصا.</translation>
    </message>
    <message>
        <source>The library names a file it cannot have.</source>
        <translation>تذكر المكتبة ملفا لا يمكن أن يكون فيها.</translation>
    </message>
    <message>
        <source>Not all files of the folder “{folder}” were kept: it is too large.</source>
        <translation>لم تُحفظ كل ملفات المجلد «{folder}»: فهو أكبر من اللازم.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم تعد هذه المقالة في المكتبة.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>ابحث عنها في القائمة.</translation>
    </message>
    <message>
        <source>The original of this article is missing.</source>
        <translation>أصل هذه المقالة مفقود.</translation>
    </message>
    <message>
        <source>Run a check of the library.</source>
        <translation>أجرِ فحصا للمكتبة.</translation>
    </message>
    <message>
        <source>This version is no longer in the library.</source>
        <translation>لم تعد هذه النسخة في المكتبة.</translation>
    </message>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>يحتاج البحث إلى اسم يُحفظ به.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>اكتب كلمة.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>ليس هناك ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Type a query first.</source>
        <translation>اكتب عبارة البحث أولا.</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>هناك بحث باسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسما آخر.</translation>
    </message>
    <message>
        <source>This article was stored by a newer version of Verbatim.</source>
        <translation>حفظت هذه المقالةَ نسخةٌ أحدث من Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت النسخة الأحدث.</translation>
    </message>
    <message>
        <source>This article is damaged in the library.</source>
        <translation>هذه المقالة تالفة في المكتبة.</translation>
    </message>
    <message>
        <source>Import its file again.</source>
        <translation>استورد ملفها مرة أخرى.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>لا توجد صيغة «{name}».</translation>
    </message>
    <message>
        <source>There are {formats}.</source>
        <translation>توجد {formats}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا شيء للتصدير.</translation>
    </message>
    <message>
        <source>Choose other articles.</source>
        <translation>اختر مقالات أخرى.</translation>
    </message>
    <message>
        <source>Standard output takes one file of one format.</source>
        <translation>المخرج القياسي يقبل ملفًا واحدًا بصيغة واحدة.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>اذكر مجلدًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>«{name}» ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty.</source>
        <translation>المجلد «{name}» ليس فارغًا.</translation>
    </message>
    <message>
        <source>Choose a new one, or say that files are replaced.</source>
        <translation>اختر مجلدًا جديدًا، أو اسمح باستبدال الملفات.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or say that files are replaced.</source>
        <translation>اختر اسمًا آخر، أو اسمح باستبدال الملفات.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>تعذّرت كتابة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>اختر مكانًا آخر، أو أفسح مساحة هناك.</translation>
    </message>
    <message>
        <source>The index is being built; the articles cannot be searched yet.</source>
        <translation>يجري بناء الفهرس؛ لا يمكن البحث في المقالات بعد.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مرة أخرى بعد حين.</translation>
    </message>
    <message>
        <source>A fault in Verbatim broke the export off. The log says more.</source>
        <translation>قطع خلل في Verbatim التصدير. السجل يقول المزيد.</translation>
    </message>
    <message>
        <source>A backup in the library&apos;s own folder would be lost with it.</source>
        <translation>النسخة الاحتياطية داخل مجلد المكتبة تضيع معها.</translation>
    </message>
    <message>
        <source>A correction of people cannot be read any more.</source>
        <translation>لم يعد بالإمكان قراءة تصحيح يخص الأشخاص.</translation>
    </message>
    <message>
        <source>A correction in “{title}” cannot be read any more.</source>
        <translation>لم يعد بالإمكان قراءة تصحيح في «{title}».</translation>
    </message>
    <message>
        <source>A page that is kept has no entry in the list of articles.</source>
        <translation>صفحة محفوظة ليس لها مدخل في قائمة المقالات.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is damaged.</source>
        <translation>جزء من الصفحة المحفوظة لـ«{title}» تالف.</translation>
    </message>
    <message>
        <source>A part of the saved page of “{title}” is missing.</source>
        <translation>جزء من الصفحة المحفوظة لـ«{title}» مفقود.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is damaged.</source>
        <translation>صورة من «{title}» تالفة.</translation>
    </message>
    <message>
        <source>A picture of “{title}” is missing.</source>
        <translation>صورة من «{title}» مفقودة.</translation>
    </message>
    <message>
        <source>An article names it by now.</source>
        <translation>صار مقال يستعمله الآن.</translation>
    </message>
    <message>
        <source>An import was broken off; files marked as being read that nobody reads: {count}.</source>
        <translation>انقطع استيراد؛ ملفات معلّمة بأنها قيد القراءة ولا يقرؤها أحد: {count}.</translation>
    </message>
    <message>
        <source>Back it up again.</source>
        <translation>انسخها احتياطيًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation>أُوقف العمل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a disk formatted another way.</source>
        <translation>اختر قرصًا بتهيئة أخرى.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>Choose an earlier one, or a copy of it; nothing was changed.</source>
        <translation>اختر نسخة أقدم أو صورة عنها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>اختر نسخة أقدم.</translation>
    </message>
    <message>
        <source>Choose an earlier one; nothing was changed.</source>
        <translation>اختر نسخة أقدم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, best on another disk.</source>
        <translation>اختر مجلدًا آخر، ويُفضَّل على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or use --replace: the one there is kept beside it.</source>
        <translation>اختر مجلدًا آخر، أو استعمل --replace: تبقى الموجودة بجانبه.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Close its window, or wait for its import to end.</source>
        <translation>أغلق نافذته أو انتظر انتهاء استيراده.</translation>
    </message>
    <message>
        <source>Entries of the table “{table}” that belong to nothing any more: {count}.</source>
        <translation>مداخل في الجدول «{table}» لم تعد تتبع شيئًا: {count}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>أفرغ بعض المساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing half was left.</source>
        <translation>أفرغ بعض المساحة أو اختر قرصًا آخر؛ لم يبق شيء ناقص.</translation>
    </message>
    <message>
        <source>Highlights of “{title}” that point outside its text: {count}.</source>
        <translation>تظليلات في «{title}» تشير إلى خارج نصه: {count}.</translation>
    </message>
    <message>
        <source>Import its page again, or restore a backup.</source>
        <translation>استورد صفحته من جديد أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>In “{title}” a link or mark points outside its paragraph.</source>
        <translation>في «{title}» رابط أو علامة تشير إلى خارج فقرتها.</translation>
    </message>
    <message>
        <source>Install the newer version of Verbatim.</source>
        <translation>ثبّت الإصدار الأحدث من Verbatim.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is built again when Verbatim opens.</source>
        <translation>يُبنى من جديد عند فتح Verbatim.</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>عادت إلى القائمة.</translation>
    </message>
    <message>
        <source>It is there, and the library knows it again.</source>
        <translation>هي موجودة، وعادت المكتبة تعرفها.</translation>
    </message>
    <message>
        <source>It knows them again.</source>
        <translation>عادت تعرفها.</translation>
    </message>
    <message>
        <source>It was cleaned again from the saved page.</source>
        <translation>نُظّف من جديد من الصفحة المحفوظة.</translation>
    </message>
    <message>
        <source>It was copied again from where it was read.</source>
        <translation>نُسخ من جديد من حيث قُرئ.</translation>
    </message>
    <message>
        <source>It was made again from the saved page.</source>
        <translation>صُنعت من جديد من الصفحة المحفوظة.</translation>
    </message>
    <message>
        <source>It was made again.</source>
        <translation>أُعيد صنعها.</translation>
    </message>
    <message>
        <source>It was not made by Verbatim: do not trust it.</source>
        <translation>لم يصنعها Verbatim: لا تثق بها.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>It was set aside; the article stays as you read it.</source>
        <translation>نُحّي جانبًا؛ يبقى المقال كما تقرؤه.</translation>
    </message>
    <message>
        <source>It was set right.</source>
        <translation>صُحّح.</translation>
    </message>
    <message>
        <source>It was thrown away and built again.</source>
        <translation>أُهمل وبُني من جديد.</translation>
    </message>
    <message>
        <source>It was written again.</source>
        <translation>كُتبت من جديد.</translation>
    </message>
    <message>
        <source>Its indexes were made again; a copy of before lies in {where}.</source>
        <translation>أُعيد صنع فهارسه؛ نسخة مما قبل ذلك في {where}.</translation>
    </message>
    <message>
        <source>Its place is shown as one of a missing picture.</source>
        <translation>يظهر موضعها كموضع صورة مفقودة.</translation>
    </message>
    <message>
        <source>Its words are there as plain paragraphs.</source>
        <translation>كلماته موجودة فقراتٍ بسيطة.</translation>
    </message>
    <message>
        <source>Lines of the reports of imports that name articles that are gone: {gone}.</source>
        <translation>سطور في تقارير الاستيراد تسمّي مقالات زالت: {gone}.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>سمّ ملفًا داخله.</translation>
    </message>
    <message>
        <source>Nothing of the library file can be read any more.</source>
        <translation>لم يعد بالإمكان قراءة شيء من ملف المكتبة.</translation>
    </message>
    <message>
        <source>Of “{title}” only the entry in the list is left.</source>
        <translation>لم يبق من «{title}» إلا مدخله في القائمة.</translation>
    </message>
    <message>
        <source>Restore a backup, or have a repair rescue what still reads.</source>
        <translation>استعد نسخة احتياطية، أو دع الإصلاح ينقذ ما لا يزال مقروءًا.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its page again and delete this entry.</source>
        <translation>استعد نسخة احتياطية، أو استورد صفحته من جديد واحذف هذا المدخل.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup could not be read: {reason}.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية: {reason}.</translation>
    </message>
    <message>
        <source>The backup holds a file no library has.</source>
        <translation>تحوي النسخة الاحتياطية ملفًا لا تملكه أي مكتبة.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <source>The backup&apos;s database is damaged.</source>
        <translation>قاعدة بيانات النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <source>The backup&apos;s library cannot be opened: {what}</source>
        <translation>تعذّر فتح مكتبة النسخة الاحتياطية: {what}</translation>
    </message>
    <message>
        <source>The backup&apos;s disk could not be used: {reason}.</source>
        <translation>تعذّر استعمال قرص النسخة الاحتياطية: {reason}.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size.</source>
        <translation>لا يتسع القرص لملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>أعاد القرص بايتات غير التي كُتبت.</translation>
    </message>
    <message>
        <source>The disk has {free} free, of {needed} that may be needed.</source>
        <translation>في القرص {free} فارغة من {needed} قد تلزم.</translation>
    </message>
    <message>
        <source>The index does not fit the library.</source>
        <translation>الفهرس لا يوافق المكتبة.</translation>
    </message>
    <message>
        <source>The library changed all the while.</source>
        <translation>ظلت المكتبة تتغير طوال الوقت.</translation>
    </message>
    <message>
        <source>The library does not know all pictures “{title}” shows.</source>
        <translation>لا تعرف المكتبة كل الصور التي يعرضها «{title}».</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>تعذّر فتح ملف المكتبة.</translation>
    </message>
    <message>
        <source>The library file is damaged: {reason}.</source>
        <translation>ملف المكتبة تالف: {reason}.</translation>
    </message>
    <message>
        <source>The library has lost the word that tells it from others.</source>
        <translation>فقدت المكتبة الكلمة التي تميزها من غيرها.</translation>
    </message>
    <message>
        <source>The library&apos;s count of its changes is behind.</source>
        <translation>عدّ المكتبة لتغييراتها متأخر.</translation>
    </message>
    <message>
        <source>The list of people counts other articles than there are.</source>
        <translation>قائمة الأشخاص تعدّ مقالات غير الموجودة.</translation>
    </message>
    <message>
        <source>The list of who said what points outside the text of “{title}”.</source>
        <translation>قائمة من قال ماذا تشير إلى خارج نص «{title}».</translation>
    </message>
    <message>
        <source>The newest backup that is known: {path}.</source>
        <translation>أحدث نسخة احتياطية معروفة: {path}.</translation>
    </message>
    <message>
        <source>The newest one is read.</source>
        <translation>تُقرأ الأحدث.</translation>
    </message>
    <message>
        <source>The note that says where “{title}” came from is damaged.</source>
        <translation>الملاحظة التي تذكر مصدر «{title}» تالفة.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is damaged.</source>
        <translation>الصفحة المحفوظة لـ«{title}» تالفة.</translation>
    </message>
    <message>
        <source>The saved page of “{title}” is missing.</source>
        <translation>الصفحة المحفوظة لـ«{title}» مفقودة.</translation>
    </message>
    <message>
        <source>The text of “{title}” is damaged.</source>
        <translation>نص «{title}» تالف.</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing.</source>
        <translation>نص «{title}» مفقود.</translation>
    </message>
    <message>
        <source>The text of “{title}” that is searched is not the one that is read.</source>
        <translation>نص «{title}» الذي يُبحث فيه ليس الذي يُقرأ.</translation>
    </message>
    <message>
        <source>The text that is read counts.</source>
        <translation>المعتمد هو النص الذي يُقرأ.</translation>
    </message>
    <message>
        <source>The voices of “{title}” are damaged.</source>
        <translation>أصوات «{title}» تالفة.</translation>
    </message>
    <message>
        <source>The voices of “{title}” point outside its text.</source>
        <translation>أصوات «{title}» تشير إلى خارج نصه.</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup.</source>
        <translation>يوجد ملف بهذا الاسم ليس نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is a file where the library is to be.</source>
        <translation>يوجد ملف في مكان المكتبة المطلوب.</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation>توجد مكتبة في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>They are looked for again when Verbatim opens next.</source>
        <translation>يُبحث عنها من جديد عند فتح Verbatim المرة القادمة.</translation>
    </message>
    <message>
        <source>They are read when Verbatim opens next.</source>
        <translation>تُقرأ عند فتح Verbatim المرة القادمة.</translation>
    </message>
    <message>
        <source>They name none now.</source>
        <translation>لم تعد تسمّي أيًّا منها.</translation>
    </message>
    <message>
        <source>They were found again.</source>
        <translation>عُثر عليها من جديد.</translation>
    </message>
    <message>
        <source>They were removed; the files they were copied from are read again.</source>
        <translation>أُزيلت؛ والملفات التي نُسخت منها تُقرأ من جديد.</translation>
    </message>
    <message>
        <source>They were set aside.</source>
        <translation>نُحّيت جانبًا.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Verbatim.</source>
        <translation>صنع هذه النسخة الاحتياطية إصدار أحدث من Verbatim.</translation>
    </message>
    <message>
        <source>This file is no backup of Verbatim, or it is cut short.</source>
        <translation>هذا الملف ليس نسخة احتياطية من Verbatim، أو هو مبتور.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>لا يمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This folder holds other things than a library.</source>
        <translation>يحوي هذا المجلد أشياء غير مكتبة.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>Those found again stand in it; {lost} are kept as lost.</source>
        <translation>ما عُثر عليه قائم فيه؛ وحُفظ {lost} على أنه مفقود.</translation>
    </message>
    <message>
        <source>Unfinished files of an import that was ended lie in the library.</source>
        <translation>في المكتبة ملفات ناقصة من استيراد أُنهي.</translation>
    </message>
    <message>
        <source>What cleaning gave of “{title}” is damaged.</source>
        <translation>ما نتج عن تنظيف «{title}» تالف.</translation>
    </message>
    <message>
        <source>What still reads was put into a new one, {count} articles; the damaged one lies in {where}.</source>
        <translation>وُضع ما لا يزال مقروءًا في ملف جديد، {count} مقال؛ والتالف في {where}.</translation>
    </message>
    <message>
        <source>What you mended in “{title}” cannot be read any more.</source>
        <translation>لم يعد بالإمكان قراءة ما أصلحته في «{title}».</translation>
    </message>
    <message>
        <source>What you read of it is whole; import the saved page again, or restore a backup.</source>
        <translation>ما تقرؤه منه سليم؛ استورد الصفحة المحفوظة من جديد أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} belongs to no article.</source>
        <translation>{file} لا يتبع أي مقال.</translation>
    </message>
    <message>
        <source>“{title}” does not know which version of it is read.</source>
        <translation>لا يعرف «{title}» أي نسخة منه تُقرأ.</translation>
    </message>
    <message>
        <source>“{title}” was stored by a newer version of Verbatim.</source>
        <translation>حفظ «{title}» إصدار أحدث من Verbatim.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this from being done. The log says more.</source>
        <translation>منع خلل في Verbatim إتمام هذا. في السجل تفصيل أكثر.</translation>
    </message>
    <message>
        <source>Only the {most} best articles were looked through for quotations.</source>
        <translation>بُحث عن الاقتباسات في أفضل {most} مقالة فقط.</translation>
    </message>
    <message>
        <source>The index is being built; only titles were searched.</source>
        <translation>يجري بناء الفهرس؛ وبُحث في العناوين فقط.</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept the texts from being searched; only titles were. The log says more.</source>
        <translation>حال خلل في Verbatim دون البحث في النصوص؛ فبُحث في العناوين فقط. في السجل تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>The index was damaged.</source>
        <translation>كان الفهرس تالفا.</translation>
    </message>
    <message>
        <source>It is built again; until then titles are found.</source>
        <translation>يجري بناؤه من جديد؛ وحتى ذلك الحين تُوجد العناوين.</translation>
    </message>
    <message>
        <source>The folder of the index cannot be written.</source>
        <translation>لا تمكن الكتابة في مجلد الفهرس.</translation>
    </message>
    <message>
        <source>Searching finds titles only.</source>
        <translation>لا يجد البحث إلا العناوين.</translation>
    </message>
    <message>
        <source>The index is being brought up to date by another program.</source>
        <translation>يحدّث برنامج آخر الفهرس.</translation>
    </message>
    <message>
        <source>Search again soon.</source>
        <translation>ابحث مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The index cannot be written.</source>
        <translation>لا تمكن كتابة الفهرس.</translation>
    </message>
    <message>
        <source>Searching finds titles until it can.</source>
        <translation>وحتى تمكن كتابته يجد البحث العناوين.</translation>
    </message>
    <message>
        <source>Searching finds titles only for now: the index could not be written.</source>
        <translation>لا يجد البحث الآن إلا العناوين: فقد تعذرت كتابة الفهرس.</translation>
    </message>
    <message>
        <source>Only the first {most} characters were read.</source>
        <translation>قُرئت أول {most} محرف فقط.</translation>
    </message>
    <message>
        <source>Parentheses that stand too deep were left out.</source>
        <translation>تُركت الأقواس المتداخلة بعمق أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>بُحث عن أول {most} كلمة فقط.</translation>
    </message>
    <message>
        <source>“{name}:” is not a field; its words were looked for everywhere.</source>
        <translation>ليس «{name}:‎» حقلا؛ فبُحث عن كلماته في كل مكان.</translation>
    </message>
    <message>
        <source>“{name}:” stands before nothing.</source>
        <translation>لا شيء بعد «{name}:‎».</translation>
    </message>
    <message>
        <source>“{words}” holds no word.</source>
        <translation>لا كلمة في «{words}».</translation>
    </message>
    <message>
        <source>“tag:{value}” names no tag.</source>
        <translation>لا يسمي «tag:{value}» أي وسم.</translation>
    </message>
    <message>
        <source>“lang:{value}” is no language; write it as “de” or “german”.</source>
        <translation>ليست «lang:{value}» لغة؛ اكتبها هكذا: «de» أو «german».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is no date; write it as “2024”, “march 2024” or “2024-03-01”.</source>
        <translation>ليس «{field}:{value}» تاريخا؛ اكتبه هكذا: «2024» أو «march 2024» أو «‎2024-03-01‎».</translation>
    </message>
    <message>
        <source>“{field}:{value}” is not known; after “{prefix}:” stands one of these: {known}.</source>
        <translation>«{field}:{value}» غير معروف؛ يأتي بعد «{prefix}:‎» واحد مما يلي: {known}.</translation>
    </message>
    <message>
        <source>“words:{value}” is no length; write it as “&gt;2000”, “&lt;500” or “500-1000”.</source>
        <translation>ليس «words:{value}» طولا؛ اكتبه هكذا: «‎&gt;2000‎» أو «‎&lt;500‎» أو «‎500-1000‎».</translation>
    </message>
    <message>
        <source>A fault in Verbatim kept this file from being read ({fault}). The log says more.</source>
        <translation>حال خلل في Verbatim دون قراءة هذا الملف ({fault}). في السجل تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>This file needs more memory to read than is safe.</source>
        <translation>تحتاج قراءة هذا الملف إلى ذاكرة أكبر من الحد الآمن.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>استغرقت قراءة هذا الملف وقتا أطول من اللازم فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it may be damaged.</source>
        <translation>أدت قراءة هذا الملف إلى توقف القارئ؛ وربما كان تالفا.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>تعذر تشغيل العملية التي تقرأ الملفات.</translation>
    </message>
    <message>
        <source>The page of this article is not in its file any more.</source>
        <translation>لم تعد صفحة هذه المقالة في ملفها.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>استورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>an AVIF or HEIF image</source>
        <translation>صورة AVIF أو HEIF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>أرشيف zip فارغ</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>ملف gzip</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>ملف bzip2</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>ملف xz</translation>
    </message>
    <message>
        <source>a Zstandard file</source>
        <translation>ملف Zstandard</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>قائمة خصائص</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>ملف صوت أو فيديو</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوت</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>ملف فيديو</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>مستند نص منسق</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>خطأ في الإدخال والإخراج</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>ملفات مفتوحة كثيرة</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>لم يذكر النظام سببا</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Web pages (HTML)</source>
        <translation>صفحات ويب (HTML)</translation>
    </message>
    <message>
        <source>One page an article that needs nothing else, to read and to print anywhere.</source>
        <translation>صفحة لكل مقال لا تحتاج إلى شيء آخر، تُقرأ وتُطبع في أي مكان.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One file an article, its pictures in a folder beside it.</source>
        <translation>ملف لكل مقال، وصوره في مجلد بجانبه.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>One text an article, without pictures.</source>
        <translation>نص لكل مقال، من دون صور.</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <source>One book of all articles, with a table of contents, for e-readers.</source>
        <translation>كتاب واحد من كل المقالات مع فهرس محتويات، لقارئات الكتب.</translation>
    </message>
    <message>
        <source>Everything (JSON Lines)</source>
        <translation>كل شيء (JSON Lines)</translation>
    </message>
    <message>
        <source>All that is known of each article, for other programs.</source>
        <translation>كل ما يُعرف عن كل مقال، لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Table of quotations (CSV)</source>
        <translation>جدول الاقتباسات (CSV)</translation>
    </message>
    <message>
        <source>Who said what, in which article, and when, for spreadsheets.</source>
        <translation>من قال ماذا، وفي أي مقال، ومتى، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>جدول المقالات (CSV)</translation>
    </message>
    <message>
        <source>A row for each article, for spreadsheets.</source>
        <translation>صف لكل مقال، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Citations (BibTeX)</source>
        <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
        <source>Sources to cite in LaTeX.</source>
        <translation>مصادر للاستشهاد بها في LaTeX.</translation>
    </message>
    <message>
        <source>Citations (RIS)</source>
        <translation>مراجع (RIS)</translation>
    </message>
    <message>
        <source>Sources for reference managers.</source>
        <translation>مصادر لبرامج إدارة المراجع.</translation>
    </message>
    <message>
        <source>Citations (CSL JSON)</source>
        <translation>مراجع (CSL JSON)</translation>
    </message>
    <message>
        <source>Sources for Zotero, Pandoc and their like.</source>
        <translation>مصادر لبرامج مثل Zotero وPandoc.</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>الملفات المحفوظة</translation>
    </message>
    <message>
        <source>The files as they were saved, byte for byte, with a list.</source>
        <translation>الملفات كما حُفظت، بايتًا ببايت، مع قائمة.</translation>
    </message>
    <message>
        <source>Folder to read without Verbatim</source>
        <translation>مجلد يُقرأ من دون Verbatim</translation>
    </message>
    <message>
        <source>An index, a page for each article, its pictures, and tables.</source>
        <translation>فهرس، وصفحة لكل مقال، وصوره، وجداول.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Not speech: a title, a term or words held at a distance</source>
        <translation>ليس قولًا: عنوان أو مصطلح أو كلمات يُتحفَّظ عليها</translation>
    </message>
    <message>
        <source>As you said</source>
        <translation>كما حدّدت أنت</translation>
    </message>
    <message>
        <source>So the text calls the speaker; who it is stays open</source>
        <translation>هكذا يسمي النص القائل؛ أما هويته فغير محسومة</translation>
    </message>
    <message>
        <source>The text does not tell</source>
        <translation>النص لا يذكر ذلك</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>القائل مجهول</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Named once here</source>
        <translation>الذكر هنا: مرة واحدة</translation>
    </message>
    <message>
        <source>Named {count} times here</source>
        <translation>مرات الذكر هنا: {count}</translation>
    </message>
    <message>
        <source>1 quotation in this article</source>
        <translation>اقتباس واحد في هذه المقالة</translation>
    </message>
    <message>
        <source>{count} quotations in this article</source>
        <translation>الاقتباسات في هذه المقالة: {count}</translation>
    </message>
    <message>
        <source>In 1 other article</source>
        <translation>في مقالة أخرى واحدة</translation>
    </message>
    <message>
        <source>In {count} other articles</source>
        <translation>في مقالات أخرى، عددها {count}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>حُفظ في {day}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>أُودع في {day}</translation>
    </message>
    <message>
        <source>Version {number}, in the list</source>
        <translation>الإصدار {number}، في القائمة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>… 1 paragraph stayed the same</source>
        <translation>… فقرة واحدة لم تتغير</translation>
    </message>
    <message>
        <source>… {count} paragraphs stayed the same</source>
        <translation>… فقرات لم تتغير: {count}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>محفوظة باسم</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <translation>تظليل {colour}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>اقتباس واحد</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>عدد الاقتباسات: {count}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>الوسوم: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقالة</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>أزلته أنت</translation>
    </message>
    <message>
        <source>Brought back by you</source>
        <translation>أعدته أنت</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>الأسطر المتروكة ({count})</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>In 1 article of the library</source>
        <translation>في مقالة واحدة من المكتبة</translation>
    </message>
    <message>
        <source>In {count} articles of the library</source>
        <translation>عدد المقالات في المكتبة: {count}</translation>
    </message>
    <message>
        <source>Open the whole table</source>
        <translation>فتح الجدول كاملًا</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>قائل واحد</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>عدد القائلين: {count}</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>لا يُقتبس قول أحد في هذه المقالة.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>highlights</name>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>As an article</source>
        <translation>كمقالة</translation>
    </message>
    <message>
        <source>With what the page hides</source>
        <translation>مع ما تخفيه الصفحة</translation>
    </message>
    <message>
        <source>As a second engine reads it</source>
        <translation>كما يقرؤها محرك ثانٍ</translation>
    </message>
    <message>
        <source>All but menus and asides</source>
        <translation>كل شيء عدا القوائم والهوامش</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>كل ما في الصفحة</translation>
    </message>
</context>
</TS>
