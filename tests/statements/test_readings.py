"""What is read in single sentences, one mechanism of the language each, all by their words."""

import pytest

from urdu_diplo import Extractor

Reading = tuple[str, str | None, str | None, str]  # act, the words of the speaker, of the addressee, the content

CASES: list[tuple[str, str, list[Reading]]] = [
    (
        "object before subject, by its postposition",
        "سرحدی جھڑپ پر فجی نے گہری تشویش کا اظہار کیا۔",
        [("express", "فجی", None, "سرحدی جھڑپ")],
    ),
    (
        "object before subject, by a genitive that is not the subject's",
        "اس جھڑپ کی کینیا نے شدید مذمت کی ہے۔",
        [("condemn", "کینیا", None, "اس جھڑپ")],
    ),
    (
        "object before subject, the genitive in the direct case",
        "ماہی گیری کے معاہدے کا ناروے نے خیر مقدم کیا ہے۔",
        [("appreciate", "ناروے", None, "ماہی گیری کے معاہدے")],
    ),
    (
        "an occasion before the subject is no object",
        "اس موقع پر فجی نے تشویش کا اظہار کیا۔",
        [("express", "فجی", None, "")],
    ),
    (
        "a list with a comma before `and`",
        "فجی، ناروے، اور کینیا نے حملے کی مذمت کی۔",
        [("condemn", "فجی، ناروے، اور کینیا", None, "حملے")],
    ),
    (
        "whom it is told stands before who tells it",
        "رمیز قاصوری کل پہنچے۔ انہیں صدر نے بتایا کہ سرحد کھلی ہے۔",
        [("say", "صدر", "انہیں", "سرحد کھلی ہے")],
    ),
    (
        "a demand in the bare past, its clause without `that`",
        "فجی کے صدر نے مطالبہ کیا سرحد فوری طور پر کھولی جائے۔",
        [("demand", "فجی کے صدر", None, "سرحد فوری طور پر کھولی جائے")],
    ),
    (
        "a genitive that looks like the past of `to do` ends no clause",
        "فجی نے مذاکرات کی معطلی پر تشویش ظاہر کی۔",
        [("express", "فجی", None, "مذاکرات کی معطلی")],
    ),
    (
        "two offices, each of its own state",
        "فجی کے صدر کی کینیا کے سفیر سے بات چیت ہوئی۔",
        [("discuss", "فجی کے صدر", "کینیا کے سفیر", "")],
    ),
    (
        "charges that somebody tells of are not his",
        "ترجمان نے کہا کہ فجی پر مداخلت کے الزامات لگائے گئے ہیں۔",
        [
            ("say", "ترجمان", None, "فجی پر مداخلت کے الزامات لگائے گئے ہیں"),
            ("accuse", None, None, "فجی پر مداخلت"),
        ],
    ),
    ("what may have been said", "ممکن ہے صدر نے حملے کی مذمت کی ہو۔", []),
    (
        "`I am` is no subjunctive",
        "صدر نے کہا کہ میں اس حملے کی مذمت کرتا ہوں۔",
        [("say", "صدر", None, "میں اس حملے کی مذمت کرتا ہوں"), ("condemn", "میں", None, "اس حملے")],
    ),
    (
        "who speaks comes last",
        "امن ہو گا، یہ کہنا ہے فجی کے صدر کا۔",
        [("say", "فجی کے صدر", None, "امن ہو گا")],
    ),
    (
        "the longer of two markers",
        "فجی نے حملے کے حوالے سے صدر کو آگاہ کیا۔",
        [("announce", "فجی", "صدر", "حملے")],
    ),
    (
        "a text opens the clause, and little is left",
        "مشترکہ بیان میں حملے کی مذمت کی گئی۔",
        [("condemn", None, None, "حملے")],
    ),
    (
        "a session in which one takes part",
        "فجی نے کینیا کو اجلاس میں شرکت کی دعوت دی۔",
        [("propose", "فجی", "کینیا", "اجلاس میں شرکت")],
    ),
    (
        "a question, and what another said to it",
        "ہم نے لاوروف سے پوچھا اور انہوں نے کہا کہ امن ہو گا۔",
        [("ask", "ہم", "لاوروف", ""), ("say", "انہوں", None, "امن ہو گا")],
    ),
    (
        "a group that a relative clause tells of",
        "مظاہرین، جو سڑکوں پر تھے، نے کہا کہ امن ہو گا۔",
        [("say", "مظاہرین، جو سڑکوں پر تھے", None, "امن ہو گا")],
    ),
    (
        "a participle colours the verb across the subject",
        "زور دیتے ہوئے فجی کے صدر نے کہا کہ امن ہو گا۔",
        [("stress", "فجی کے صدر", None, "امن ہو گا")],
    ),
    (
        "a relative clause without a comma before it",
        "فجی کے صدر جو کل آئے تھے، کہتے ہیں کہ امن ہو گا۔",
        [("say", "فجی کے صدر", None, "امن ہو گا")],
    ),
    ("the subject between noun and verb", "حملے کی مذمت فجی نے کی۔", [("condemn", "فجی", None, "حملے")]),
    ("a noun in quotation marks", "فجی نے حملے کی “شدید مذمت” کی۔", [("condemn", "فجی", None, "حملے")]),
    (
        "`this` between noun and copula",
        "فجی کے صدر آئے۔ ان کا مطالبہ یہ ہے کہ سرحد کھولی جائے۔",
        [("demand", "ان", None, "سرحد کھولی جائے")],
    ),
    ("neither the one nor the other", "فجی کے صدر نے نہ تو حملے کی مذمت کی نہ حمایت۔", []),
    (
        "that something is not done is condemned",
        "فجی کے صدر نے کارروائی نہ کرنے کی مذمت کی۔",
        [("condemn", "فجی کے صدر", None, "کارروائی نہ کرنے")],
    ),
    ("not said", "فجی کے صدر نے کہا نہیں کہ امن ہو گا۔", []),
    (
        "two nouns for one talk",
        "فجی کے صدر نے کینیا کے سفیر سے ملاقات اور بات چیت میں بتایا کہ امن ہو گا۔",
        [("say", "فجی کے صدر", "کینیا کے سفیر", "امن ہو گا")],
    ),
    (
        "what was done before is no object",
        "فجی نے سرحد بند کر کے حملے کی مذمت کی۔",
        [("condemn", "فجی", None, "حملے")],
    ),
    (
        "a deed that belongs to the object",
        "فجی نے سرحد بند کر کے حملہ کرنے کی مذمت کی۔",
        [("condemn", "فجی", None, "سرحد بند کر کے حملہ کرنے")],
    ),
    (
        "a deed before the subject",
        "حملے کی مذمت کر کے فجی کے صدر نے کہا کہ امن ہو گا۔",
        [("condemn", "فجی کے صدر", None, "حملے"), ("say", "فجی کے صدر", None, "امن ہو گا")],
    ),
    (
        "who passed the text in which it is demanded",
        "کابینہ نے حملے کے خلاف قرارداد منظور کی جس میں فوری جنگ بندی کا مطالبہ کیا گیا۔",
        [("demand", "کابینہ", None, "فوری جنگ بندی")],
    ),
    (
        "a future in one word tells nothing as done",
        "فجی نے بتایا کہ صدر حملے کی مذمت کرینگے۔",
        [("say", "فجی", None, "صدر حملے کی مذمت کرینگے")],
    ),
    (
        "a second speaker after a comma ends what the first reports",
        "صدر نے کہا کہ سرحد کھولی جائے، ان کا کہنا تھا کہ مذاکرات جاری ہیں۔",
        [("say", "صدر", None, "سرحد کھولی جائے"), ("say", "ان", None, "مذاکرات جاری ہیں")],
    ),
    (
        "whom it reports does not",
        "وزیر نے کہا کہ کینیا کا کہنا ہے کہ سرحد کھلی ہے۔",
        [("say", "وزیر", None, "کینیا کا کہنا ہے کہ سرحد کھلی ہے"), ("say", "کینیا", None, "سرحد کھلی ہے")],
    ),
    (
        "nor does the speaker's own `I`",
        "صدر نے کہا کہ قصور کس کا ہے، میں نے انہیں جانے کا کہا ہے اور اب دیکھنا ہو گا۔",
        [
            ("say", "صدر", None, "قصور کس کا ہے، میں نے انہیں جانے کا کہا ہے اور اب دیکھنا ہو گا"),
            ("say", "میں", None, "انہیں جانے"),
        ],
    ),
    (
        "whoever is summoned is told the rest",
        "فجی نے کینیا کے ناظم الامور کو دفتر خارجہ طلب کر کے احتجاجی مراسلہ دیا۔",
        [("accuse", "فجی", "کینیا کے ناظم الامور", "")],
    ),
    ("who was summoned does not protest", "کینیا کے ناظم الامور کی دفتر خارجہ طلبی، شدید احتجاج", []),
    (
        "two verbs that agree have one subject",
        "ترجمان نے کہا کہ فجی حملے کی مذمت کرتا ہے اور کینیا سے مطالبہ کرتا ہے کہ وہ سرحد کھولے۔",
        [
            ("say", "ترجمان", None, "فجی حملے کی مذمت کرتا ہے اور کینیا سے مطالبہ کرتا ہے کہ وہ سرحد کھولے"),
            ("condemn", "فجی", None, "حملے"),
            ("demand", "فجی", "کینیا", "وہ سرحد کھولے"),
        ],
    ),
    (
        "a content begins with no marker",
        "عدالت نے فوجی کارروائی، جس کے نتیجے میں صدر گرفتار ہوئے، کو جارحیت قرار دیا۔",
        [("describe", "عدالت", None, "جارحیت")],
    ),
    (
        "a question, and the answer after `then`",
        "صحافی نے منصوبے کے حوالے سے سوال کیا تو ترجمان نے کہا کہ امن ہو گا۔",
        [("ask", "صحافی", None, "منصوبے"), ("say", "ترجمان", None, "امن ہو گا")],
    ),
    (
        "an objection that somebody has",
        "پاکستان کو بھارت کے نئے منصوبوں پر اعتراض ہے۔",
        [("reject", "پاکستان", None, "بھارت کے نئے منصوبوں")],
    ),
    (
        "whoever gets something is told nothing",
        "امریکا نے تائیوان کو اسلحہ کی فروخت کی منظوری دی ہے۔",
        [("agree", "امریکا", None, "تائیوان کو اسلحہ کی فروخت")],
    ),
    (
        "a text that two issued",
        "پاکستان اور چین کا مشترکہ اعلامیہ جاری کر دیا گیا۔",
        [("announce", "پاکستان اور چین", None, "")],
    ),
    (
        "an interview is no part of what is confirmed in it",
        "صدر نے برطانوی نشریاتی ادارے کو دیے گئے انٹرویو میں ملاقات کی تصدیق کی۔",
        [("say", "صدر", None, "ملاقات")],
    ),
    (
        "an evening is no state",
        "سنیچر کی شام فجی کی سپریم کورٹ نے حکم دیا کہ سرحد کھولی جائے۔",
        [("demand", "فجی کی سپریم کورٹ", None, "سرحد کھولی جائے")],
    ),
    (
        "an izafat with a space before it",
        "صدر ِ ترکی نے کہا کہ امن ہو گا۔",
        [("say", "صدر ِ ترکی", None, "امن ہو گا")],
    ),
    (
        "a headline's speaker after a colon",
        "روس کا یوکرین پر حملہ: زیلنسکی کا الزام",
        [("accuse", "زیلنسکی", None, "روس کا یوکرین پر حملہ")],
    ),
    (
        "a headline's speaker before a colon",
        "ترجمان دفتر خارجہ: بھارت کے الزامات کی مذمت",
        [("condemn", "ترجمان دفتر خارجہ", None, "بھارت کے الزامات")],
    ),
    (
        "a headline's speaker behind the last comma",
        "اہلکار ناپسندیدہ شخصیت قرار، پاکستان چھوڑنے کا حکم، وزارت خارجہ",
        [("demand", "وزارت خارجہ", None, "اہلکار ناپسندیدہ شخصیت قرار، پاکستان چھوڑنے")],
    ),
    (
        "a headline's noun is its owner's, feminine both",
        "سلامتی کونسل کی سیکریٹری جنرل انتونیو گوتریس کے کام کی مکمل حمایت",
        [("support", "سلامتی کونسل", None, "سیکریٹری جنرل انتونیو گوتریس کے کام")],
    ),
    (
        "a headline's exchange with others",
        "جی فور کے لیڈروں کے ساتھ سشما سوراج کا تبادلہ خیال",
        [("discuss", "سشما سوراج", "جی فور کے لیڈروں", "")],
    ),
    (
        "a quotation before who posted it",
        "“سرحد کھلی رہے گی،” صدر نے ایکس پر پوسٹ کیا۔",
        [("say", "صدر", None, "سرحد کھلی رہے گی")],
    ),
    (
        "views that were told before",
        "ترجمان نے صحافیوں سے گفتگو کے دوران ان خیالات کا اظہار کیا۔",
        [("say", "ترجمان", "صحافیوں", "")],
    ),
    (
        "to whom one speaks is not whose text it is",
        "صدر آئے۔ جنرل اسمبلی سے خطاب میں کہا کہ امن ہو گا۔",
        [("say", None, "جنرل اسمبلی", "امن ہو گا")],
    ),
    (
        "two adjectives between marker and noun",
        "فجی نے بیانات پر سخت سفارتی احتجاج درج کرایا۔",
        [("accuse", "فجی", None, "بیانات")],
    ),
    (
        "two nouns, two objects, one verb",
        "فجی نے معاہدے کا خیر مقدم اور کینیا کے موقف کی حمایت کی۔",
        [("appreciate", "فجی", None, "معاہدے"), ("support", "فجی", None, "کینیا کے موقف")],
    ),
    (
        "two nouns that are mentioned",
        "فجی نے امن کی حمایت اور کینیا کے موقف کی مخالفت کا ذکر کیا۔",
        [("note", "فجی", None, "امن کی حمایت اور کینیا کے موقف کی مخالفت")],
    ),
    (
        "whom one met before one exchanged views",
        "فجی کے وزیر خارجہ نے کینیا کے سفیر سے ملاقات کی اور تجارت پر تبادلہ خیال کیا۔",
        [("discuss", "فجی کے وزیر خارجہ", None, "تجارت")],
    ),
    (
        "done together with somebody",
        "فجی نے کینیا کے ساتھ مل کر حملے کی مذمت کی۔",
        [("condemn", "فجی", None, "حملے")],
    ),
    (
        "not only",
        "فجی نے نہ صرف حملے کی مذمت کی بلکہ امداد بھی دی۔",
        [("condemn", "فجی", None, "حملے")],
    ),
    (
        "the office of then",
        "اس وقت کے ایران کے وزیر خارجہ نے کہا کہ امن ہو گا۔",
        [("say", "ایران کے وزیر خارجہ", None, "امن ہو گا")],
    ),
    (
        "what is done by saying that one wants to",
        "صدر نے کہا کہ میں کینیا کا شکریہ ادا کرنا چاہتا ہوں۔",
        [("say", "صدر", None, "میں کینیا کا شکریہ ادا کرنا چاہتا ہوں"), ("appreciate", "میں", "کینیا", "")],
    ),
    (
        "a talk is not",
        "صدر نے کہا کہ میں کینیا سے بات کرنا چاہتا ہوں۔",
        [("say", "صدر", None, "میں کینیا سے بات کرنا چاہتا ہوں")],
    ),
    ("what somebody wanted to do", "صدر حملے کی مذمت کرنا چاہتے تھے۔", []),
    ("only", "فجی ہی نے حملے کی مذمت کی۔", [("condemn", "فجی", None, "حملے")]),
    ("only, after the marker", "فجی نے ہی حملے کی مذمت کی۔", [("condemn", "فجی", None, "حملے")]),
    (
        "a demand that stands",
        "فجی نے سرحد کھولنے کا مطالبہ کیا ہوا ہے۔",
        [("demand", "فجی", None, "سرحد کھولنے")],
    ),
    ("a demand made once, as an attribute", "صدر نے کیا ہوا مطالبہ یاد کیا۔", []),
    (
        "an adjective of two words before the noun",
        "فجی نے کینیا کے موقف کی بھر پور حمایت کی۔",
        [("support", "فجی", None, "کینیا کے موقف")],
    ),
    (
        "pressing somebody while saying is a demand",
        "صدر نے میانمار پر زور دیتے ہوئے کہا ہے کہ وہ سرحد کھولے۔",
        [("demand", "صدر", "میانمار", "وہ سرحد کھولے")],
    ),
    (
        "a noun and its verb in one word",
        "فجی نے پابندیوں کو جارحیت قراردیدیا۔",
        [("describe", "فجی", None, "پابندیوں کو جارحیت")],
    ),
    (
        "a genitive and a noun in one word",
        "فجی نے تعاون بڑھانے کاعزم ظاہر کیا۔",
        [("express", "فجی", None, "تعاون بڑھانے")],
    ),
    (
        "a spokesman of a state's ministry",
        "ترجمان چینی وزارت خارجہ نے کہا کہ امن ہو گا۔",
        [("say", "ترجمان چینی وزارت خارجہ", None, "امن ہو گا")],
    ),
    (
        "both, after their names",
        "بھارت اور پاکستان دونوں ہی کی طرف سے ایک دوسرے پر الزام لگایا جاتا ہے۔",
        [("accuse", "بھارت اور پاکستان دونوں", None, "ایک دوسرے")],
    ),
    (
        "two nouns, one verb",
        "کینیا نے نئے ٹیکس کی سخت مخالفت اور مذمت کی۔",
        [("reject", "کینیا", None, "نئے ٹیکس"), ("condemn", "کینیا", None, "نئے ٹیکس")],
    ),
    (
        "a list of speakers with a member that nothing knows",
        "فجی، زمبالوکا اور کینیا نے جنگ بندی کا مطالبہ کیا۔",
        [("demand", "فجی، زمبالوکا اور کینیا", None, "جنگ بندی")],
    ),
    (
        "the second speaker with his place before him",
        "ترجمان دفتر خارجہ اور کینیا میں فجی کے سفیر نے دورے کی تصدیق کی۔",
        [("say", "ترجمان دفتر خارجہ اور کینیا میں فجی کے سفیر", None, "دورے")],
    ),
    (
        "completed acts have an unmarked subject",
        "کینیا حملے کی پہلے ہی شدید مذمت کرچکا ہے۔",
        [("condemn", "کینیا", None, "حملے")],
    ),
    (
        "a participle that is its noun's attribute",
        "فجی نے بحرالکاہل میں بڑھتے ہوئے تصادم پر تشویش ظاہر کی۔",
        [("express", "فجی", None, "بحرالکاہل میں بڑھتے ہوئے تصادم")],
    ),
    (
        "a contact made before: its partner is told",
        "وزیر اعظم نے ناروے کے صدر سے ٹیلی فون پر رابطہ کرکے امن معاہدے پر مبارکباد دی۔",
        [("appreciate", "وزیر اعظم", "ناروے کے صدر", "امن معاہدے")],
    ),
    (
        "who is asked about is not told",
        "کینیا کو کشتیاں دینے کے سوال پر ترجمان نے کہا کہ فیصلہ نہیں ہوا۔",
        [("say", "ترجمان", None, "فیصلہ نہیں ہوا")],
    ),
    (
        "where a statement comes from is not told either",
        "کینیا کی وزارت خارجہ سے جاری بیان میں ترجمان نے کہا کہ دورہ ملتوی ہے۔",
        [("say", "ترجمان", None, "دورہ ملتوی ہے")],
    ),
    (
        "a participle that only colours the verb, and may be a demand with an addressee or a stress without",
        "فجی کے صدر نے زور دیتے ہوئے کہا کہ امن ہو گا۔",
        [("stress", "فجی کے صدر", None, "امن ہو گا")],
    ),
    (
        "the object of a participle is the verb's too",
        "فجی نے منصوبے کو غیر منصفانہ قرار دیتے ہوئے مسترد کر دیا۔",
        [("describe", "فجی", None, "منصوبے کو غیر منصفانہ"), ("reject", "فجی", None, "منصوبے")],
    ),
    (
        "a participle with its own object is a statement of its own",
        "فجی نے حملے کی مذمت کرتے ہوئے کہا کہ امن ہو گا۔",
        [("condemn", "فجی", None, "حملے"), ("say", "فجی", None, "امن ہو گا")],
    ),
    (
        "the partner of a talk, adjectives before its noun",
        "فجی کے صدر نے کینیا کے سفیر سے طویل اور اہم نئی بات چیت میں کہا کہ امن ہو گا۔",
        [("say", "فجی کے صدر", "کینیا کے سفیر", "امن ہو گا")],
    ),
    (
        "adjectives of a talk that no class lists",
        "فجی کے صدر نے کینیا کے سفیر سے نہایت ثمرآور بات چیت میں کہا کہ امن ہو گا۔",
        [("say", "فجی کے صدر", "کینیا کے سفیر", "امن ہو گا")],
    ),
    (
        "the addressee before the subject, with a time between",
        "کینیا کے سفیر سے، آج، فجی کے صدر نے مطالبہ کیا کہ سرحد کھولی جائے۔",
        [("demand", "فجی کے صدر", "کینیا کے سفیر", "سرحد کھولی جائے")],
    ),
    (
        "a dative pronoun is told",
        "رمیز قاصوری کل پہنچے۔ صدر نے انہیں بتایا کہ سرحد کھلی ہے۔",
        [("say", "صدر", "انہیں", "سرحد کھلی ہے")],
    ),
    (
        "the object of an infinitive is not told",
        "فجی نے اس سے وعدہ کیا کہ قاتلوں کو سزا دے گا۔",
        [("promise", "فجی", None, "قاتلوں کو سزا دے گا")],
    ),
    ("a particle inside the cue", "صدر نے امید بھی ظاہر کی کہ امن ہو گا۔", [("express", "صدر", None, "امن ہو گا")]),
    (
        "a statement issued on the part of its issuer",
        "کینیا کی وزارت خارجہ کی جانب سے جاری بیان کے مطابق مذاکرات جاری رہیں گے۔",
        [("say", "کینیا کی وزارت خارجہ", None, "مذاکرات جاری رہیں گے")],
    ),
    (
        "the office of an officeholder",
        "چانسلر آفس کے مطابق دورہ کل ہوگا۔",
        [("say", "چانسلر آفس", None, "دورہ کل ہوگا")],
    ),
    (
        "a wish inside a demand is no act",
        "فجی نے مطالبہ کیا کہ کونسل پابندی لگائے اور حملہ آوروں کو ذمہ دار ٹھہرائے۔",
        [("demand", "فجی", None, "کونسل پابندی لگائے اور حملہ آوروں کو ذمہ دار ٹھہرائے")],
    ),
    (
        "a line that ends in `that` goes on",
        "کینیا کے صدر نے خبردار کیا کہ\nبند ٹوٹ سکتا ہے۔",
        [("warn", "کینیا کے صدر", None, "بند ٹوٹ سکتا ہے")],
    ),
    (
        "a headline's event before what was agreed",
        "کینیا کے صدر اور ناروے کے وزیر اعظم کی ملاقات، تجارت بڑھانے پر اتفاق",
        [("agree", "کینیا کے صدر اور ناروے کے وزیر اعظم کی", None, "تجارت بڑھانے")],
    ),
    (
        "a body welcomes by sitting",
        "اس فیصلے کا کینیا کی پارلیمنٹ میں خیر مقدم کیا گیا۔",
        [("appreciate", "کینیا کی پارلیمنٹ", None, "اس فیصلے")],
    ),
    (
        "`میں` before a noun of saying is no `I`",
        "وزیر خارجہ کا پریس کانفرنس میں کہنا تھا کہ پل کھلا ہے۔",
        [("say", "وزیر خارجہ", None, "پل کھلا ہے")],
    ),
    (
        "a body before its country",
        "حکومت کینیا نے حملے کی مذمت کی۔",
        [("condemn", "حکومت کینیا", None, "حملے")],
    ),
    (
        "a short form in brackets inside a list",
        "فجی کے صدر اور اسلامی تعاون تنظیم (او آئی سی) کے سیکرٹری جنرل نے حملے کی مذمت کی۔",
        [("condemn", "فجی کے صدر اور اسلامی تعاون تنظیم (او آئی سی) کے سیکرٹری جنرل", None, "حملے")],
    ),
    ("an adverb's marker is not the content's", "صدر نے فوری طور پر مذمت کی۔", [("condemn", "صدر", None, "")]),
    (
        "the means of talking neither",
        "صدر نے خشک سالی کے بارے میں ٹیلی فون پر تبادلہ خیال کیا۔",
        [("discuss", "صدر", None, "خشک سالی")],
    ),
    (
        "all that follows `according to` is told",
        "ترجمان کے مطابق وزیراعظم نے کینیا کا دورہ کیا اور تعاون کا یقین دلایا۔",
        [
            ("say", "ترجمان", None, "وزیراعظم نے کینیا کا دورہ کیا اور تعاون کا یقین دلایا"),
            ("promise", "وزیراعظم", None, "تعاون"),
        ],
    ),
    (
        "one doer of two passives",
        "فجی کی جانب سے حملہ کیا گیا اور کامیابی کا دعویٰ کیا گیا۔",
        [("say", "فجی", None, "کامیابی")],
    ),
    (
        "who is left in the deed is not told",
        "وزیر اعظم نے یورپی یونین کو چھوڑنے کے فیصلے کے بعد کہا کہ راستہ مشکل ہے۔",
        [("say", "وزیر اعظم", None, "راستہ مشکل ہے")],
    ),
    (
        "nor with an adverb between",
        "وزیر اعظم نے یورپی یونین کو فوری چھوڑنے کے فیصلے کے بعد کہا کہ راستہ مشکل ہے۔",
        [("say", "وزیر اعظم", None, "راستہ مشکل ہے")],
    ),
    (
        "a noun far from its verb, the subject before it",
        "صدر نے حملے کی مذمت اپنے ایک ٹویٹ میں کی۔",
        [("condemn", "صدر", None, "حملے")],
    ),
    ("what is agreed with", "فجی نے کینیا کے موقف سے اتفاق کیا۔", [("agree", "فجی", None, "کینیا کے موقف")]),
    (
        "who is urged for what",
        "فجی نے جنگ بندی کیلئے کینیا پر زور دیا۔",
        [("demand", "فجی", "کینیا", "جنگ بندی")],
    ),
    (
        "to whom a letter goes",
        "وزیر خارجہ نے کینیا کے صدر کے نام خط میں کہا کہ پل ٹوٹ گیا ہے۔",
        [("say", "وزیر خارجہ", "کینیا کے صدر", "پل ٹوٹ گیا ہے")],
    ),
    ("a verb fused with the next word", "ترجمان نے کہاکینیا تیار ہے۔", [("say", "ترجمان", None, "کینیا تیار ہے")]),
    (
        "a line that cannot begin a sentence",
        "کینیا کے صدر\n\nنے کہا کہ پل ٹوٹ گیا ہے۔",
        [("say", "کینیا کے صدر", None, "پل ٹوٹ گیا ہے")],
    ),
    (
        "a body's session in which something was discussed",
        "سووا میں کابینہ کا اجلاس ہوا جس میں تجارتی امور پر تبادلہ خیال کیا گیا۔",
        [("discuss", None, None, "تجارتی امور")],
    ),
    (
        "invited to talks",
        "فجی نے کینیا کو مذاکرات کی دعوت دی۔",
        [("propose", "فجی", "کینیا", "مذاکرات")],
    ),
    (
        "of two datives the first is told",
        "عدالت نے حکومت کو سفیر کو طلب کرنے کا حکم دیا۔",
        [("demand", "عدالت", "حکومت", "سفیر کو طلب کرنے")],
    ),
    (
        "a debate on a state is no plea to it",
        "سفیر نے کینیا پر مباحثے میں زور دیا کہ جنگ بند ہو۔",
        [("stress", "سفیر", None, "جنگ بند ہو")],
    ),
    (
        "a plea to a state",
        "سفیر نے کینیا پر بھی زور دیا کہ وہ جنگ بند کرے۔",
        [("demand", "سفیر", "کینیا", "وہ جنگ بند کرے")],
    ),
    (
        "about, where the frame says on",
        "فجی نے حملے سے متعلق تشویش کا اظہار کیا۔",
        [("express", "فجی", None, "حملے")],
    ),
    (
        "about before the subject",
        "سرحدی جھڑپ سے متعلق فجی نے تشویش کا اظہار کیا۔",
        [("express", "فجی", None, "سرحدی جھڑپ")],
    ),
    (
        "about inside the object",
        "فجی نے کینیا سے متعلق قرارداد کو ویٹو کر دیا۔",
        [("reject", "فجی", None, "کینیا سے متعلق قرارداد")],
    ),
    (
        "nothing said of it, then something said",
        "ترجمان نے الزامات کے متعلق تبصرہ کرنے سے گریز کرتے ہوئے کہا کہ تحقیقات جاری ہیں۔",
        [("reject", "ترجمان", None, "الزامات"), ("say", "ترجمان", None, "تحقیقات جاری ہیں")],
    ),
    (
        "views expressed at somebody's place",
        "وزیر نے ان خیالات کا اظہار نیروبی کے ایک ہوٹل میں کیا۔",
        [("say", "وزیر", None, "")],
    ),
    (
        "this hope expressed at an occasion of somebody's",
        "وزیر نے اس امید کا اظہار نیروبی کی ایک تقریب میں کیا۔",
        [("express", "وزیر", None, "")],
    ),
    (
        "an affair raised with somebody",
        "صدر نے قیدیوں کا معاملہ چینی سفیر کے ساتھ اٹھایا۔",
        [("note", "صدر", None, "قیدیوں")],
    ),
    (
        "a resolve for something",
        "وزرا نے تعلقات کے فروغ کے لیے اپنے عزم کا اعادہ کیا۔",
        [("express", "وزرا", None, "تعلقات کے فروغ")],
    ),
    (
        "an adjective of two words between marker and noun",
        "فجی نے تجارت پر سیر حاصل بات چیت کی۔",
        [("discuss", "فجی", None, "تجارت")],
    ),
    (
        "a quotation closed by its stop, with no space after it",
        "ترجمان نے کہا، “جنگ نہیں ہو گی۔ امن ہو گا۔”انہوں نے بات کی۔",
        [("say", "ترجمان", None, "جنگ نہیں ہو گی۔ امن ہو گا"), ("discuss", "انہوں", None, "")],
    ),
    (
        "words run together after the subject marker",
        "سفیر نےخطےمیں امن کوسراہا۔",
        [("appreciate", "سفیر", None, "خطےمیں امن")],
    ),
    (
        "a minister of defence, who defends nobody",
        "فجی کے وزیر دفاع نے رمیز قاصوری نے فرمایا کہ امن ہو گا۔",
        [("say", "رمیز قاصوری", None, "امن ہو گا")],
    ),
    (
        "what stands in a court's remarks",
        "چیف جسٹس نے ریمارکس دئیے کہ فیصلہ محفوظ ہے۔",
        [("say", "چیف جسٹس", None, "فیصلہ محفوظ ہے")],
    ),
    (
        "what a subject inside a report goes on to do",
        "ترجمان نے کہا کہ فجی کے وفد نے کینیا کے صدر سے ملاقات کی اور امن پر زور دیا۔",
        [
            ("say", "ترجمان", None, "فجی کے وفد نے کینیا کے صدر سے ملاقات کی اور امن پر زور دیا"),
            ("stress", "فجی کے وفد", None, "امن"),
        ],
    ),
    (
        "what nobody in particular did is part of a report",
        "وزیر نے کہا کہ معاہدہ مشکل ہے، تجارت پر بات ہوئی۔",
        [("say", "وزیر", None, "معاہدہ مشکل ہے، تجارت پر بات ہوئی"), ("discuss", None, None, "تجارت")],
    ),
    (
        "it should be noted, without `that`",
        "سفیر نے کہا کہ سرحد کھلی ہے، یاد رہے سرحد دو ماہ سے بند تھی۔",
        [("say", "سفیر", None, "سرحد کھلی ہے")],
    ),
    (
        "on the other side, which is no part of the report",
        "سفیر نے کہا کہ خط بھیجا گیا ہے، دوسری جانب فجی خاموش ہے۔",
        [("say", "سفیر", None, "خط بھیجا گیا ہے")],
    ),
    (
        "two sides inside a report",
        "سفیر نے کہا کہ ایک جانب جنگ جاری ہے، دوسری جانب فجی خاموش ہے۔",
        [("say", "سفیر", None, "ایک جانب جنگ جاری ہے، دوسری جانب فجی خاموش ہے")],
    ),
    (
        "another saying without a mark between",
        "سفیر نے کہا کہ سرحد کھلی ہے ان کا کہنا تھا کہ تجارت ہو گی۔",
        [("say", "سفیر", None, "سرحد کھلی ہے"), ("say", "ان", None, "تجارت ہو گی")],
    ),
    (
        "a denial without copula before a comma",
        "سفیر نے کہا کہ جنگ حل نہیں، امداد پر فجی کا شکریہ ادا کرتے ہیں۔",
        [
            ("say", "سفیر", None, "جنگ حل نہیں، امداد پر فجی کا شکریہ ادا کرتے ہیں"),
            ("appreciate", "سفیر", "فجی", "امداد"),
        ],
    ),
    (
        "told to do something",
        "فجی نے کینیا سے فوج واپس بلانے کو کہا ہے۔",
        [("demand", "فجی", "کینیا", "فوج واپس بلانے")],
    ),
    (
        "told that, after an infinitive",
        "فجی نے کینیا سے بات کرنے کو کہا کہ جنگ بند ہو۔",
        [("say", "فجی", "کینیا", "جنگ بند ہو")],
    ),
    (
        "what something is called",
        "فجی نے اس الزام کو بے بنیاد کہا۔",
        [("describe", "فجی", None, "اس الزام کو بے بنیاد")],
    ),
    ("what somebody is called by whom nobody tells", "اسے ہی ڈاکو کہا جا رہا ہے۔", []),
    (
        "not only, but",
        "فجی نے اسے نہ صرف غلط، بلکہ خطرناک قرار دیا۔",
        [("describe", "فجی", None, "اسے نہ صرف غلط، بلکہ خطرناک")],
    ),
    (
        "who took part in a talk that is only asked about",
        "صحافی نے وزیر کی سفیر سے گفتگو سے متعلق سوال کیا۔",
        [("ask", "صحافی", None, "وزیر کی سفیر سے گفتگو")],
    ),
    (
        "no topic, but a manner",
        "سفیر نے روزانہ کی بنیاد پر بات چیت کی۔",
        [("discuss", "سفیر", None, "")],
    ),
    (
        "a marker in one word",
        "فجی نے کینیا کیساتھ تجارت پر اتفاق کیا۔",
        [("agree", "فجی", "کینیا", "تجارت")],
    ),
    (
        "content that does not begin with `and`",
        "سفیر آئے۔ اور امن پر زور دیا۔",
        [("stress", None, None, "امن")],
    ),
    (
        "an apology to somebody",
        "فجی نے حادثے پر کینیا سے معذرت کر لی۔",
        [("express", "فجی", "کینیا", "حادثے")],
    ),
    (
        "not only, before the verb",
        "فجی نے تجویز کو نہ صرف مسترد کیا بلکہ حملے کی مذمت کی۔",
        [("reject", "فجی", None, "تجویز"), ("condemn", "فجی", None, "حملے")],
    ),
    (
        "a statement given while condemning",
        "فجی نے ایک بیان جاری کرتے ہوئے حملے کی مذمت کی۔",
        [("condemn", "فجی", None, "حملے")],
    ),
    (
        "a topic by another marker",
        "سفیر نے جنگ کی بابت تشویش کا اظہار کیا۔",
        [("express", "سفیر", None, "جنگ")],
    ),
    (
        "what a thing does is not who tells of it",
        "وزیر خارجہ نے کہا کہ قرارداد جنگ بندی کا مطالبہ کرتی ہے۔",
        [("say", "وزیر خارجہ", None, "قرارداد جنگ بندی کا مطالبہ کرتی ہے")],
    ),
    (
        "a deed by somebody is protested against",
        "فجی کی جانب سے فائرنگ پر احتجاج کیا گیا۔",
        [("accuse", None, None, "فجی کی جانب سے فائرنگ")],
    ),
    (
        "a protest by somebody",
        "کینیا کی جانب سے فجی کی فائرنگ پر احتجاج کیا گیا۔",
        [("accuse", "کینیا", None, "فجی کی فائرنگ")],
    ),
    (
        "the ministry to which an envoy is summoned",
        "سفیر کو دفتر خارجہ طلب کیا گیا۔",
        [("demand", "دفتر خارجہ", "سفیر", "")],
    ),
    (
        "and where it protests",
        "دفتر خارجہ میں سفیر کو طلب کرکے فائرنگ پر احتجاج کیا گیا۔",
        [("accuse", "دفتر خارجہ", None, "فائرنگ")],
    ),
    (
        "a list by commas alone",
        "فجی، کینیا، ناروے نے حملے کی مذمت کی۔",
        [("condemn", "فجی، کینیا، ناروے", None, "حملے")],
    ),
    (
        "from where troops are to leave is not asked",
        "فجی نے کینیا سے فوج کے انخلا کا مطالبہ کیا۔",
        [("demand", "فجی", None, "کینیا سے فوج کے انخلا")],
    ),
    (
        "a talk that shares its verb",
        "سفیر نے صدر سے ملاقات اور گفتگو کی۔",
        [("discuss", "سفیر", "صدر", "")],
    ),
    (
        "an object without a marker before the state",
        "کینیا کی تجویز فجی نے مسترد کر دی۔",
        [("reject", "فجی", None, "کینیا کی تجویز")],
    ),
    (
        "what somebody else says in a list of what is told",
        "ترجمان نے کہا کہ خبر غلط ہے، میڈیا خود کہہ رہا ہے حملہ نہیں ہوا۔",
        [
            ("say", "ترجمان", None, "خبر غلط ہے، میڈیا خود کہہ رہا ہے حملہ نہیں ہوا"),
            ("say", "میڈیا", None, "حملہ نہیں ہوا"),
        ],
    ),
    (
        "a particle inside a noun of three words",
        "سفیر نے وفد کو عہدہ سنبھالنے پر مبارک باد بھی پیش کی۔",
        [("appreciate", "سفیر", "وفد", "عہدہ سنبھالنے")],
    ),
    (
        "who tells is named again",
        "احمد رضوی نے کہا کہ جنگ ختم ہے، احمد رضوی نے سفیر سے ملاقات کی۔",
        [("say", "احمد رضوی", None, "جنگ ختم ہے")],
    ),
    (
        "a correspondent of one's own",
        "ہمارے نمائندے کے مطابق فجی نے حملے کی مذمت کی۔",
        [("condemn", "فجی", None, "حملے")],
    ),
    ("a stress in a headline", "جنگ بندی کی ضرورت پر فجی کی تاکید", [("stress", "فجی", None, "جنگ بندی کی ضرورت")]),
    (
        "two acts with a day between them",
        "سفیر نے حملے کی مذمت کرتے ہوئے جمعرات کو مطالبہ کیا کہ سرحد کھولی جائے۔",
        [("condemn", "سفیر", None, "حملے"), ("demand", "سفیر", None, "سرحد کھولی جائے")],
    ),
    (
        "a topic between the one addressed and the verb",
        "سفیر نے صحافیوں سے جنگ بندی کے بارے میں کہا کہ امن ہو گا۔",
        [("say", "سفیر", "صحافیوں", "امن ہو گا")],
    ),
    ("a saying that was this", "سفیر کا کہنا یہ تھا کہ امن ہو گا۔", [("say", "سفیر", None, "امن ہو گا")]),
    ("a deadline", "فجی نے کینیا کو جواب دینے کے لیے ڈیڈ لائن دی۔", [("demand", "فجی", "کینیا", "جواب دینے")]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reading(text: str, expected: list[Reading], extractor: Extractor) -> None:
    read = [
        (
            said.act,
            said.speaker.text if said.speaker else None,
            said.addressee.text if said.addressee else None,
            " … ".join(part.text for part in said.content),
        )
        for said in extractor(text).statements
    ]
    assert read == expected


SPEAKERS = [
    (
        "فجی کے رہنما رمیز قاصوری نے کہا کہ امن ہو گا۔ فجی کے رہنما نے مزید کہا کہ فوج تیار ہے۔",
        ["رمیز قاصوری"] * 2,
    ),
    ("کینیا نے فجی کے وزیر خارجہ کے بیان کو رد کیا جس میں انہوں نے کہا تھا کہ سرحد بند ہے۔", ["کینیا", "وزیر خارجہ"]),
    ("رمیز قاصوری کے مطابق کئی مزدوروں نے کام چھوڑ دیا۔ انہوں نے کہا کہ اجرت کم ہے۔", ["رمیز قاصوری"] * 2),
    ("کینیا کے صدر نے کہا کہ امن ہو گا۔ اس فیصلے کو کامیابی قرار دیا جا رہا ہے۔", ["صدر", None]),
    (
        "ترجمان نے بتایا کہ رمیز قاصوری آج پہنچے ہیں اور انہوں نے تجویز مسترد کر دی ہے۔",
        ["ترجمان", "رمیز قاصوری"],
    ),
    (
        "ترجمان نے بتایا کہ رمیز قاصوری سے ملاقات میں انہوں نے تجویز مسترد کر دی ہے۔",
        ["ترجمان", "ترجمان"],
    ),
    (
        "فجی کے وزیر خارجہ رمیز قاصوری نے کہا کہ امن ہو گا۔ فجی کے اس عہدیدار نے کہا کہ فوج تیار ہے۔",
        ["رمیز قاصوری"] * 2,
    ),
    (
        "فجی کے سفیر اور مستقل مندوب رمیز قاصوری نے کہا کہ امن ہو گا۔ فجی کے سفیر نے کہا کہ فوج تیار ہے۔",
        ["رمیز قاصوری"] * 2,
    ),
    ("رمیز قاصوری نے فجی کے صدر کو یاد دلایا کہ آپ نے کہا تھا کہ جنگ رکے گی۔", ["رمیز قاصوری", "صدر"]),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_speaks(text: str, expected: list[str | None], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    assert [names[said.speakers[0]] if said.speakers else None for said in document.statements] == expected


FORMS = [
    ("فجی کے صدر نے کہا کہ امن ہو گا۔", "indirect"),
    ("فجی کے صدر نے کہا: “امن ہو گا اور جنگ رکے گی۔”", "direct"),
    ("“امن ہو گا اور جنگ رکے گی” فجی کے صدر نے کہا۔", "direct"),
    ("“امن ہو گا اب”، فجی کے صدر نے کہا، “اور جنگ رکے گی”۔", "direct"),
    ("فجی نے حملے کی مذمت کی۔", "indirect"),
    ("راستے کھول دیے گئے، فجی کے صدر کا اعلان", "headline"),
]


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_whether_it_is_quoted(text: str, form: str, extractor: Extractor) -> None:
    [said] = extractor(text).statements
    assert (said.form, {part.verbatim for part in said.content}) == (form, {form == "direct"})
