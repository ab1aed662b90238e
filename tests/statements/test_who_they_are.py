"""Who speaks, by entity, where the clause itself does not name him: parties, issuers, bodies, what was told to him."""

import pytest

from urdu_diplo import Extractor

CASES = [  # the text, then of each statement its act and who speaks
    # talks
    (
        "talks that took place are those's who met",
        "اسحاق ڈار نے سرگئی لاوروف سے ملاقات کی۔ ملاقات میں تجارت پر بات ہوئی۔",
        ["discuss: اسحاق ڈار، سرگئی لاوروف"],
    ),
    (
        "in a report too",
        "اسحاق ڈار نے سرگئی لاوروف سے ملاقات کی۔ حکام نے بتایا کہ ملاقات میں تجارت پر اتفاق کیا گیا۔",
        ["say: حکام", "agree: اسحاق ڈار، سرگئی لاوروف"],
    ),
    ("and nobody's where nobody met", "ترجمان نے کہا کہ ملاقات میں تجارت پر گفتگو ہوئی۔", ["say: ترجمان", "discuss: "]),
    (
        "who tells of his own talk with somebody",
        "وزیر خارجہ نے کہا کہ ان سے تجارت پر بات ہوئی ہے۔",
        ["say: وزیر خارجہ", "discuss: وزیر خارجہ"],
    ),
    (
        "both sides of the talk in their own clause",
        "لاوروف نے فجی کے صدر سے ملاقات کی۔ کینیا کے سفیر سے گفتگو میں فریقین نے امن پر زور دیا۔",
        ["stress: سرگئی لاوروف، سفیر"],
    ),
    (
        "whoever was subject before, without another meeting",
        "اسحاق ڈار کل پہنچے۔ لاوروف سے ملاقات میں دونوں وزراء نے تعاون پر اتفاق کیا۔",
        ["agree: اسحاق ڈار، سرگئی لاوروف"],
    ),
    (
        "parties in the locative",
        "فجی اور کینیا میں تجارت پر اتفاق ہوا۔",
        ["agree: فجی، کینیا"],
    ),
    ("no party, only a place", "نیروبی میں تجارت پر اتفاق ہوا۔", ["agree: "]),
    ("what talks are about has no say", "یرغمالیوں کی رہائی کے لیے مذاکرات جاری ہیں۔", []),
    # texts
    (
        "according to a statement told of before",
        "فجی کے دفتر خارجہ نے بیان جاری کیا۔ بیان کے مطابق وفد کل آئے گا۔",
        ["announce: دفتر خارجہ", "say: دفتر خارجہ"],
    ),
    (
        "its noun in another case",
        "فجی کی حکومت نے اعلامیہ جاری کیا۔ اعلامیے کے مطابق وفد کل آئے گا۔",
        ["announce: حکومت", "say: حکومت"],
    ),
    ("nobody's statement", "بیان کے مطابق وفد کل آئے گا۔", []),
    (
        "a resolution passed in a body's session",
        "عرب لیگ کے ہنگامی اجلاس میں قرارداد منظور کی گئی۔ قرارداد میں کہا گیا کہ جنگ بند کی جائے۔",
        ["say: عرب لیگ"],
    ),
    (
        "a message on a body's page",
        "سفیر نے بات کی۔ فجی کی وزارت خارجہ کے ٹوئٹر پر جاری پیغام میں کہا گیا کہ امن ہو گا۔",
        ["discuss: سفیر", "say: وزارت خارجہ"],
    ),
    ("a court's order", "عدالت کے حکم نامے میں کہا گیا ہے کہ ملزم پیش ہو۔", ["say: عدالت"]),
    # bodies by their noun
    (
        "the council again",
        "سلامتی کونسل نے حملے کی مذمت کی۔ کونسل نے فریقین سے تحمل کا مطالبہ کیا۔",
        ["condemn: اقوام متحدہ کی سلامتی کونسل", "demand: اقوام متحدہ کی سلامتی کونسل"],
    ),
    (
        "a court by another noun",
        "سپریم کورٹ نے فیصلہ سنایا۔ عدالت نے حکم دیا کہ ملزم پیش ہو۔",
        ["announce: سپریم کورٹ", "demand: سپریم کورٹ"],
    ),
    (
        "its noun in another case",
        "عالمی ادارہ صحت نے کہا کہ دوا کم ہے۔ ادارے نے کہا کہ ہسپتال بند ہیں۔",
        ["say: عالمی ادارہ صحت", "say: عالمی ادارہ صحت"],
    ),
    (
        "another court",
        "سپریم کورٹ نے فیصلہ سنایا۔ مقامی عدالت نے کہا کہ فیصلہ محفوظ ہے۔",
        ["announce: سپریم کورٹ", "say: عدالت"],
    ),
    ("no body of that noun before", "فجی نے بات کی۔ کونسل نے کہا کہ امن ہو گا۔", ["discuss: فجی", "say: کونسل"]),
    # who did what others judge
    ("fired at a place", "فجی کی جانب سے سرحد پر فائرنگ کی مذمت کی گئی۔", ["condemn: "]),
    ("who condemns", "فجی کی جانب سے حملے کی مذمت کی گئی۔", ["condemn: فجی"]),
    (
        "of two agents the first, where the second acts",
        "فجی کی جانب سے کینیا کی طرف سے فنڈ قائم کرنے کا خیر مقدم کیا گیا۔",
        ["appreciate: فجی"],
    ),
    ("what follows on one's deed", "فجی نے قرارداد پیش کی جس پر سخت تنقید ہوئی۔", ["propose: فجی"]),
    # told to him
    ("we were told", "صدر نے کہا کہ ہمیں بتایا گیا کہ سرحد کھلی ہے۔", ["say: صدر", "say: "]),
    ("from us it was asked", "صدر نے کہا کہ ہم سے کہا گیا کہ سرحد کھولیں۔", ["say: صدر", "say: "]),
    # quotations
    (
        "the subject before a quotation that holds the rest",
        "ترجمان نے بتایا کہ فجی نے “فوری جنگ بندی کا مطالبہ کیا”۔",
        ["say: ترجمان", "demand: فجی"],
    ),
    # offices and persons
    ("an office for something", "فجی کے نمائندہ خصوصی برائے کینیا نے کہا کہ امن ہو گا۔", ["say: نمائندہ خصوصی"]),
    (
        "a person behind it",
        "فجی کے نمائندہ خصوصی برائے کینیا احمد رضوی نے کہا کہ امن ہو گا۔ نمائندہ خصوصی نے بات کی۔",
        ["say: احمد رضوی", "discuss: احمد رضوی"],
    ),
    (
        "leaders of several states with their names",
        "فجی اور کینیا کے وزرائے خارجہ احمد رضوی اور رمیز قاصوری نے امن پر زور دیا۔",
        ["stress: احمد رضوی، رمیز قاصوری"],
    ),
    (
        "a state and another's minister",
        "فجی اور کینیا کے وزیر خارجہ احمد رضوی نے امن پر زور دیا۔",
        ["stress: فجی، احمد رضوی"],
    ),
    (
        "one man with two offices",
        "تحریک کے رہنما اور سابق وزیر خارجہ احمد رضوی نے کہا کہ امن ہو گا۔",
        ["say: احمد رضوی"],
    ),
    (
        "a given name that is a word",
        "منیر اکرم نے بات کی۔ منیر نے کہا کہ امن ہو گا۔",
        ["discuss: منیر اکرم", "say: منیر اکرم"],
    ),
    (
        "of two with one surname the one whom the text names in full",
        "راہل گاندھی نے بات کی۔ مسٹر گاندھی نے کہا کہ امن ہو گا۔",
        ["discuss: راہل گاندھی", "say: راہل گاندھی"],
    ),
    (
        "a name in two words",
        "عبد القیوم نے بات کی۔ عبدالقیوم نے کہا کہ امن ہو گا۔",
        ["discuss: عبد القیوم", "say: عبد القیوم"],
    ),
    ("a surname after title and country", "صدر ایران روحانی نے کہا کہ امن ہو گا۔", ["say: حسن روحانی"]),
    (
        "whom somebody's deed concerns is another",
        "سابق سفیر احمد رضوی کل پہنچے۔ سفیر نے رضوی کو خبردار کیا۔",
        ["warn: سفیر"],
    ),
    # headlines
    ("what somebody criticises", "عالمی اداروں کی خاموشی پر فجی کی تنقید", ["accuse: فجی"]),
    ("who criticises somebody's policy", "فجی کی خارجہ پالیسی پر تنقید", ["accuse: فجی"]),
    (
        "a call and what it was about",
        "وزیراعظم کا فجی کے صدر کو فون، سرحد کی صورتحال پر تبادلہ خیال",
        ["discuss: وزیراعظم، صدر"],
    ),
    (
        "whose meeting a headline tells",
        "احمد رضوی کی عرب لیگ کے سیکرٹری جنرل سے ملاقات، حملے کی مذمت",
        ["condemn: احمد رضوی"],
    ),
    # talks without a doer
    (
        "what is condemned in a talk",
        "احمد رضوی نے رمیز قاصوری سے ملاقات کی جس میں حملے کی مذمت کی گئی۔",
        ["condemn: احمد رضوی، رمیز قاصوری"],
    ),
    (
        "what is demanded in a talk, one side demands",
        "وفد نے وزیر خارجہ سے ملاقات کی جس میں فوج کی واپسی کا مطالبہ کیا گیا۔",
        ["demand: وفد"],
    ),
    (
        "what is discussed by one alone is nobody's",
        "احمد رضوی دفتر پہنچے۔ ملاقات میں تجارت پر تبادلہ خیال کیا گیا۔",
        ["discuss: "],
    ),
    # pronouns
    (
        "a person who is told of, where only a ministry speaks",
        "وزارت خارجہ کے مطابق احمد رضوی نے سفیر سے ملاقات کی۔ انہوں نے امن پر زور دیا۔",
        ["say: وزارت خارجہ", "stress: احمد رضوی"],
    ),
    (
        "after a relative clause",
        "ترجمان نے بتایا کہ ایسے ممالک جو معاملہ سمجھتے ہیں وہ فجی کی حمایت کرتے ہیں۔",
        ["say: ترجمان", "support: ممالک"],
    ),
    (
        "who spoke last goes on after `and`",
        "کینیا کے صدر نے کہا کہ جنگ بند ہو جس پر فجی نے آمادگی ظاہر کی۔ اور وفد بھیجنے کا اعلان کیا۔",
        ["say: صدر", "propose: فجی", "announce: فجی"],
    ),
    # offices
    (
        "two offices of one country, another's minister after them",
        "فجی کے صدر اور وزیر خارجہ نے کینیا کے وزیر خارجہ کے دورے پر خوشی کا اظہار کیا۔ کینیا کے وزیر خارجہ نے بات کی۔",
        ["express: صدر، وزیر خارجہ", "discuss: وزیر خارجہ"],
    ),
    (
        "a spokesman who is a deputy minister too",
        "ترجمان طالبان اور افغانستان کے نائب وزیر اطلاعات احمد رضوی نے کہا کہ امن ہو گا۔ ترجمان طالبان نے بات کی۔",
        ["say: احمد رضوی", "discuss: احمد رضوی"],
    ),
    (
        "two ministers of one state",
        "بھارتی وزیر اعظم نریندر مودی نے کہا کہ امن ہو گا۔ بھارتی وزیر خارجہ نے کہا کہ بات ہو گی۔",
        ["say: نریندر مودی", "say: وزیر خارجہ"],
    ),
    (
        "spokesmen of two bodies",
        "ایرانی فوج کے ترجمان احمد رضوی نے کہا کہ امن ہو گا۔ ایرانی وزارت خارجہ کے ترجمان نے کہا کہ بات ہو گی۔",
        ["say: احمد رضوی", "say: ترجمان"],
    ),
    (
        "the foreign ministry by two names",
        "ایرانی دفتر خارجہ کے ترجمان احمد رضوی نے کہا کہ امن ہو گا۔ ایرانی وزارت خارجہ کے ترجمان نے کہا کہ بات ہو گی۔",
        ["say: احمد رضوی", "say: احمد رضوی"],
    ),
    (
        "ambassadors at two posts",
        "اقوام متحدہ میں فجی کے سفیر احمد رضوی نے کہا کہ امن ہو گا۔ کینیا میں فجی کے سفیر نے کہا کہ بات ہو گی۔",
        ["say: احمد رضوی", "say: سفیر"],
    ),
    (
        "once president, now a deputy",
        "روسی سلامتی کونسل کے نائب سربراہ دیمتری میدویدیف نے بات کی۔ روسی صدر نے کہا کہ امن ہو گا۔",
        ["discuss: دمتری میدویدیف", "say: صدر"],
    ),
    (
        "the counterpart again",
        "انٹونی بلنکن نے پاکستانی ہم منصب بلاول بھٹو کو فون کیا۔ بلنکن نے ہم منصب سے گفتگو کی۔"
        " دونوں رہنماؤں نے امن پر زور دیا۔",
        ["discuss: انٹونی بلنکن", "stress: انٹونی بلنکن، بلاول بھٹو زرداری"],
    ),
    ("the first country who", "فجی پہلا ملک تھا جس نے حملے کی مذمت کی۔", ["condemn: فجی"]),
    (
        "what came under discussion discusses nothing",
        "رمیز قاصوری نے احمد رضوی سے ملاقات کی۔ ملاقات میں تجارت زیر غور آئی۔",
        ["discuss: احمد رضوی، رمیز قاصوری"],
    ),
    (
        "what a text in a report demands",
        "احمد رضوی نے کہا کہ قرارداد میں جنگ بندی کا مطالبہ کیا گیا ہے۔",
        ["say: احمد رضوی", "demand: "],
    ),
    (
        "a name in Latin letters",
        "فجی کے صدر Ratu Vakana نے کہا کہ امن ہو گا۔ انہوں نے بات کی۔",
        ["say: Ratu Vakana", "discuss: Ratu Vakana"],
    ),
    ("one that is known", "روسی وزیر خارجہ Sergey Lavrov نے کہا کہ امن ہو گا۔", ["say: سرگئی لاوروف"]),
    ("a title run together with an unknown name", "سفیرفرخود آرزییف نے کہا کہ امن ہو گا۔", ["say: فرخود آرزییف"]),
    ("a given name that is a word, after an office", "ہائی کمشنر کرسچن ٹرنر نے کہا کہ امن ہو گا۔", ["say: کرسچن ٹرنر"]),
    # bodies
    (
        "the end of a body's name",
        "فنانشل ایکشن ٹاسک فورس کا اجلاس ہوا۔ ٹاسک فورس نے امن پر زور دیا۔",
        ["stress: فنانشل ایکشن ٹاسک فورس"],
    ),
    # names
    (
        "of two alike names the same",
        "توحید حسین نے شیخ حسینہ کا خط پڑھا۔ رمیز قاصوری پہنچے۔ حسینہ نے کہا کہ امن ہو گا۔",
        ["say: شیخ حسینہ"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_speaks(text: str, expected: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    read = [f"{said.act}: {'، '.join(sorted(names[e] for e in said.speakers))}" for said in document.statements]
    assert read == [f"{line.split(': ')[0]}: {'، '.join(sorted(line.split(': ')[1].split('، ')))}" for line in expected]
