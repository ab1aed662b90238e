"""By which path the speaker is found, to whom he speaks, and what he says: one way of writing it each."""

import pytest

from urdu_diplo import Extractor

LINES = [  # each statement as `rule: speakers → addressees: content`
    (
        "فجی نے جنگ بندی کا کینیا سے مطالبہ کیا۔",
        ["demand.call-on@marked/name: فجی → کینیا: جنگ بندی"],
    ),
    (
        "فجی نے امداد پر کینیا کا شکریہ ادا کیا۔",
        ["appreciate.thank@marked/name: فجی → کینیا: امداد"],
    ),
    (
        "فجی کا اشارہ کینیا کی طرف تھا۔",
        ["note.pointing@genitive/name: فجی → : کینیا"],
    ),
    (
        "“امن ہو گا اب”، فجی کے صدر نے کہا، “اور جنگ رکے گی”۔",
        ["say.say@marked/name: صدر → : امن ہو گا اب … اور جنگ رکے گی"],
    ),
    (
        "“امن ہو گا اور جنگ رکے گی” فجی کے صدر نے کہا۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی"],
    ),
    (
        "امن ہو گا، فجی کے صدر نے کہا۔",
        ["say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا: امن ہو گا۔",
        ["say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا امن ہو گا اور جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے یہ کہا۔",
        ["say.say@marked/name: صدر → : "],
    ),
    (
        "فجی نے حملے پر اسلام آباد میں تشویش ظاہر کی۔",
        ["express.concern@marked/name: فجی → : حملے"],
    ),
    (
        "فجی نے حملے کی سخت الفاظ میں مذمت کی۔",
        ["condemn.condemn@marked/name: فجی → : حملے"],
    ),
    (
        "فجی نے کینیا سے ٹیلی فون پر تبادلہ خیال کیا۔",
        ["discuss.exchange@marked/name: فجی → کینیا: "],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا جبکہ کینیا کے صدر نے کہا کہ جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : امن ہو گا", "say.say@marked/name: صدر → : جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا اور حملے کی مذمت کی۔",
        ["say.say@marked/name: صدر → : امن ہو گا", "condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر نے کہا کہ وہ سرحد کھولیں گے، جس پر کینیا نے تشویش ظاہر کی۔",
        ["say.say@marked/name: صدر → : وہ سرحد کھولیں گے", "express.concern@marked/name: کینیا → : جس"],
    ),
    (
        "فجی کے صدر نے کہا کہ کینیا نے کہا ہے کہ امن ہو گا۔",
        ["say.say@marked/name: صدر → : کینیا نے کہا ہے کہ امن ہو گا", "say.say@marked/name: کینیا → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا کہ “امن ہو گا اور جنگ رکے گی”، کینیا کے صدر نے تردید کی۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی", "reject.deny@marked/name: صدر → : "],
    ),
    (
        "فجی کے صدر نے کہا کہ “امن” ہو گا اور جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : “امن” ہو گا اور جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا، وہ کل آئیں گے۔",
        ["say.say@marked/name: صدر → : امن ہو گا، وہ کل آئیں گے"],
    ),
    (
        "کینیا کے مطابق، فجی کے صدر نے کہا کہ امن ہو گا۔",
        [
            "say.according@adposition/name: کینیا → : فجی کے صدر نے کہا کہ امن ہو گا",
            "say.say@marked/name: صدر → : امن ہو گا",
        ],
    ),
    (
        "فجی کے صدر کے بقول امن ہو گا۔",
        ["say.in-words-of@adposition/name: صدر → : امن ہو گا"],
    ),
    (
        "بقول فجی کے صدر امن ہو گا۔",
        ["say.quoth@adposition/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر کا کہنا ہے کہ امن ہو گا۔",
        ["say.stand@genitive/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر کا مؤقف تھا کہ امن ہو گا۔",
        ["say.stance-is@genitive/name: صدر → : امن ہو گا"],
    ),
    (
        "کہا گیا کہ امن ہو گا۔",
        ["say.say@none:  → : امن ہو گا"],
    ),
    (
        "فجی کی جانب سے حملے کی مذمت کی گئی۔",
        ["condemn.condemn@agent/name: فجی → : حملے"],
    ),
    (
        "فجی کی حکومت سے جاری بیان میں کہا گیا کہ امن ہو گا۔",
        ["say.say@issuer/name: حکومت → : امن ہو گا"],
    ),
    (
        "فجی کی قرارداد میں، جس میں جنگ بندی کا مطالبہ کیا گیا ہے، امن کا ذکر ہے۔",
        ["demand.call-on@antecedent/name: فجی → : جنگ بندی"],
    ),
    (
        "فجی کے صدر، جو کل آئے تھے، کہتے ہیں کہ امن ہو گا۔",
        ["say.say@unmarked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے حملے کی مذمت کی اور کہا کہ امن ہو گا۔",
        ["condemn.condemn@marked/name: صدر → : حملے", "say.say@shared/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر حملے کی مذمت کرتے ہیں۔",
        ["condemn.condemn@unmarked/name: صدر → : حملے"],
    ),
    (
        "حملے کی مذمت کرتے ہوئے فجی کے صدر نے کہا کہ امن ہو گا۔",
        ["condemn.condemn@following/name: صدر → : حملے", "say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی اور کینیا کے صدور کے درمیان تجارت بڑھانے پر اتفاق ہوا۔",
        ["agree.agree@between/name: فجی، کینیا → : تجارت بڑھانے"],
    ),
    (
        "فجی کے صدر نے سوال کیا کہ امن کب ہو گا؟ کینیا نے جواب دیا کہ کل۔",
        ["ask.question@marked/name: صدر → : امن کب ہو گا", "say.answer@marked/name: کینیا → : کل"],
    ),
    (
        "فجی کے صدر نے کہا، کہ امن ہو گا۔",
        ["say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا کہ: امن ہو گا۔",
        ["say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا کہ ”امن ہو گا اور جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا اور جنگ رکے گی“۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے کہا کہ ”امن“ ہو گا اور جنگ ”رکے گی“۔",
        ["say.say@marked/name: صدر → : ”امن“ ہو گا اور جنگ ”رکے گی“"],
    ),
    (
        "فجی کے صدر نے کہا کہ ”امن ہو گا اور جنگ رکے گی“، جبکہ کینیا خاموش رہا۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی"],
    ),
    (
        "جھڑپیں ہوئیں جن پر فجی نے تشویش ظاہر کی۔",
        ["express.concern@marked/name: فجی → : جن"],
    ),
    (
        "اجلاس ہوا جس میں حملے پر فجی نے تشویش ظاہر کی۔",
        ["express.concern@marked/name: فجی → : حملے"],
    ),
    (
        "پیر کو فجی نے مسترد کیا۔",
        ["reject.reject@marked/name: فجی → : "],
    ),
    (
        "منصوبے کو فجی نے مسترد کیا۔",
        ["reject.reject@marked/name: فجی → : منصوبے"],
    ),
    (
        "کینیا کو فجی نے خبردار کیا کہ سرحد بند ہو گی۔",
        ["warn.warn@marked/name: فجی → کینیا: سرحد بند ہو گی"],
    ),
    (
        "دفتر میں رمیز قاصوری اور احمد رضوی کے نام آئے۔ انہوں نے کہا کہ امن ہو گا۔",
        ["say.say@marked/pronoun:  → : امن ہو گا"],
    ),
    (
        "رمیز قاصوری اور احمد رضوی ملے۔ دونوں رہنماؤں نے کہا کہ امن ہو گا۔",
        ["say.say@marked/collective: رمیز قاصوری، احمد رضوی → : امن ہو گا"],
    ),
    (
        "رمیز قاصوری کے ترجمان نے کہا کہ امن ہو گا۔",
        ["say.say@marked/name: ترجمان → : امن ہو گا"],
    ),
    (
        "جی 20 کے ترجمان نے کہا کہ امن ہو گا۔",
        ["say.say@marked/name: ترجمان → : امن ہو گا"],
    ),
    (
        "لاہور کے گورنر نے کہا کہ امن ہو گا۔",
        ["say.say@marked/name: گورنر → : امن ہو گا"],
    ),
    (
        "اقوام متحدہ کے ترجمان نے کہا کہ امن ہو گا۔",
        ["say.say@marked/name: ترجمان → : امن ہو گا"],
    ),
    (
        "فجی نے منصوبے کو کینیا کی جانب سے مسترد کیے جانے پر تشویش ظاہر کی۔",
        ["express.concern@marked/name: فجی → : منصوبے کو کینیا کی جانب سے مسترد کیے جانے"],
    ),
    (
        "فجی نے حملے کی پارلیمنٹ میں مذمت کی۔",
        ["condemn.condemn@marked/name: فجی → : حملے"],
    ),
    (
        "فجی نے امن کی ضرورت پر زور دیا۔",
        ["stress.emphasise@marked/name: فجی → : امن کی ضرورت"],
    ),
    (
        "فجی نے اعلان کیا ہے کہ سرحد کھلی ہے اور کہا ہے کہ تجارت جاری ہے۔",
        ["announce.announce@marked/name: فجی → : سرحد کھلی ہے", "say.say@shared/name: فجی → : تجارت جاری ہے"],
    ),
    (
        "فجی کے صدر کا کہنا ہے کہ امن ہو گا جبکہ کینیا کا کہنا ہے کہ جنگ رکے گی۔",
        ["say.stand@genitive/name: صدر → : امن ہو گا", "say.stand@genitive/name: کینیا → : جنگ رکے گی"],
    ),
    (
        "فجی نے کہا کہ معاہدہ ہوا جس میں کینیا نے وعدہ کیا کہ سرحد کھلے گی۔",
        ["say.say@marked/name: فجی → : معاہدہ ہوا", "promise.promise@marked/name: کینیا → : سرحد کھلے گی"],
    ),
    (
        "ان خیالات کا اظہار فجی کے صدر نے کیا۔",
        ["say.views@inside/name: صدر → : "],
    ),
    (
        "“ہم امن چاہتے ہیں”۔ فجی کے صدر نے کہا۔",
        ["say.say@marked/name: صدر → : ہم امن چاہتے ہیں"],
    ),
    (
        "فجی کے صدر نے مذاکرات کا مطالبہ فرمایا۔",
        ["demand.call-on@marked/name: صدر → : مذاکرات"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا اور اس حملے کی مذمت کرتے ہیں۔",
        [
            "say.say@marked/name: صدر → : امن ہو گا اور اس حملے کی مذمت کرتے ہیں",
            "condemn.condemn@shared/name: صدر → : اس حملے",
        ],
    ),
    (
        "فجی نے نہ حملے کی مذمت کی نہ تردید۔",
        [],
    ),
    (
        "فجی نے حملے کی مذمت نہیں کی۔",
        [],
    ),
    (
        "فجی نے حملے کی مذمت، جیسا کہ معلوم ہے، کینیا نے کی۔",
        [],
    ),
    (
        "یہ مطالبہ کینیا کو فجی نے کیا۔",
        ["demand.call-on@inside/name: فجی → : "],
    ),
    (
        "فجی نے امید اور خواہش ظاہر کی کہ امن ہو گا۔",
        ["express.hope@marked/name: فجی → : امن ہو گا"],
    ),
    (
        "فجی نے گہرے دکھ اور افسوس کا اظہار کیا۔",
        ["express.grief@marked/name: فجی → : "],
    ),
    (
        "فجی نے دکھ، افسوس اور ہمدردی کا اظہار کیا۔",
        ["express.grief@marked/name: فجی → : "],
    ),
    (
        "فجی نے مخالفت اور شدید مذمت کی۔",
        ["reject.oppose@marked/name: فجی → : ", "condemn.condemn@marked/name: فجی → : "],
    ),
    (
        "رمیز قاصوری اور احمد رضوی ملے۔ یوسف کمال نے دونوں رہنماؤں سے مطالبہ کیا کہ سرحد کھولی جائے۔",
        ["demand.call-on@marked/name: یوسف کمال → رمیز قاصوری، احمد رضوی: سرحد کھولی جائے"],
    ),
    (
        "فجی اور کینیا نے ملاقات کی۔ دونوں ممالک نے کہا کہ امن ہو گا۔",
        ["say.say@marked/collective: فجی، کینیا → : امن ہو گا"],
    ),
    (
        "فجی، کینیا اور ناروے نے ملاقات کی۔ تینوں ممالک نے کہا کہ امن ہو گا۔",
        ["say.say@marked/collective: فجی، کینیا، ناروے → : امن ہو گا"],
    ),
    (
        "کابینہ کے ہنگامی اجلاس میں حملے کی مذمت کی گئی۔",
        ["condemn.condemn@session/name: کابینہ → : حملے"],
    ),
    (
        "وفد کی آمد پر فجی کی پارلیمنٹ میں حملے کی مذمت کی گئی۔",
        ["condemn.condemn@session/name: پارلیمنٹ → : حملے"],
    ),
    (
        "فجی کے وفد کی جانب سے پیش کی گئی قرارداد، جس میں جنگ بندی کا مطالبہ کیا گیا، منظور ہوئی۔",
        ["demand.call-on@antecedent/group: وفد → : جنگ بندی"],
    ),
    (
        "مہر نیوز نے فجی کے صدر کے حوالے سے کہا کہ امن ہو گا۔",
        ["say.say@cited: صدر → : امن ہو گا"],
    ),
    (
        "مہر نیوز کے مطابق فجی کے صدر نے کہا کہ امن ہو گا۔",
        ["say.say@marked/name: صدر → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا۔ مزید کہا کہ جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : امن ہو گا", "say.say@carried-over: صدر → : جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا۔ کہا جا رہا ہے کہ جنگ رکے گی۔",
        ["say.say@marked/name: صدر → : امن ہو گا", "say.say@none:  → : جنگ رکے گی"],
    ),
    (
        "فجی کے صدر نے دعوت دی۔ بیان میں کہا گیا کہ جنگ رکے گی۔فجی نے حملے کی بھرپور اور سخت مذمت کی۔",
        [
            "propose.invite@marked/name: صدر → : ",
            "say.say@carried-over: صدر → : جنگ رکے گی",
            "condemn.condemn@marked/name: فجی → : حملے",
        ],
    ),
    (
        "فجی نے حملے پر گہری اور شدید تشویش ظاہر کی۔",
        ["express.concern@marked/name: فجی → : حملے"],
    ),
    (
        "فجی کے صدر نے، جنہوں نے کل دورہ کیا، حملے کی مذمت کی۔",
        ["condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر نے دورہ کیا لیکن حملے کی مذمت کی۔",
        ["condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر نے دورہ کیا، جس میں حملے کی مذمت کی۔",
        ["condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر نے بتایا “ہم آئیں گے اور مدد کریں گے” اور حملے کی مذمت کی۔",
        ["say.tell@marked/name: صدر → : ہم آئیں گے اور مدد کریں گے", "condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر نے کہا کہ امن ہو گا اور جنگ رکے گی اور حملے کی مذمت کی۔",
        ["say.say@marked/name: صدر → : امن ہو گا اور جنگ رکے گی", "condemn.condemn@shared/name: صدر → : حملے"],
    ),
    (
        "فجی کے صدر اور کینیا کے صدر نے تجارت پر اتفاق کیا۔",
        ["agree.agree@marked/name: صدر، صدر → : تجارت"],
    ),
    (
        "فجی کے صدر نے کینیا کے صدر کے ساتھ تجارت پر تبادلہ خیال کیا۔",
        ["discuss.exchange@marked/name: صدر → صدر: تجارت"],
    ),
    (
        "فجی اور کینیا کے درمیان تجارت پر بات چیت ہوئی۔",
        ["discuss.talk@between/name: فجی، کینیا → : تجارت"],
    ),
    (
        "فجی کے صدر اور ان کے کینیائی ہم منصب کے درمیان تجارت پر بات چیت ہوئی۔",
        ["discuss.talk@between/name: صدر، ہم منصب → : تجارت"],
    ),
    (
        "انہوں نے کہا کہ فجی کے صدر کا کہنا ہے کہ امن ہو گا۔",
        [
            "say.say@marked/pronoun:  → : فجی کے صدر کا کہنا ہے کہ امن ہو گا",
            "say.stand@genitive/name: صدر → : امن ہو گا",
        ],
    ),
    (
        "ان کا کہنا ہے کہ امن ہو گا۔",
        ["say.stand@genitive/pronoun:  → : امن ہو گا"],
    ),
    (
        "فجی کے صدر کے ترجمان کا کہنا ہے کہ امن ہو گا۔",
        ["say.stand@genitive/name: ترجمان → : امن ہو گا"],
    ),
    (
        "بادل کا کہنا ہے کہ امن ہو گا۔",
        ["say.stand@genitive/noun: بادل → : امن ہو گا"],
    ),
    (
        "فجی کے صدر نے کل کہا ہے کہ امن ہو گا، وہ حملے کی مذمت کرتے ہیں۔",
        [
            "say.say@marked/name: صدر → : امن ہو گا، وہ حملے کی مذمت کرتے ہیں",
            "condemn.condemn@unmarked/pronoun: صدر → : حملے",
        ],
    ),
    (
        "بقول ان کے امن ہو گا۔",
        ["say.quoth@adposition/pronoun:  → : امن ہو گا"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_paths(text: str, expected: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    read = []
    for said in document.statements:
        who, whom = ("، ".join(names[entity] for entity in ids) for ids in (said.speakers, said.addressees))
        read.append(f"{said.rule}: {who} → {whom}: {' … '.join(part.text for part in said.content)}")
    assert read == expected


CARRIED = [  # who made the text that tells: those who met, or whose text of that kind was quoted before
    ("فجی اور کینیا نے ملاقات کی۔ مشترکہ بیان میں حملے کی مذمت کی گئی۔", "joint-text", ["فجی", "کینیا"]),
    ("فجی کی قرارداد میں کہا گیا کہ امن ہو گا۔ قرارداد میں حملے کی مذمت کی گئی۔", "same-text", ["فجی"]),
    ("فجی کی قرارداد میں کہا گیا کہ امن ہو گا۔ اجلاس میں حملے کی مذمت کی گئی۔", "carried-over", ["فجی"]),
    (
        "فجی کی قرارداد میں اجلاس کے دوران کہا گیا کہ امن ہو گا۔ اجلاس میں حملے کی مذمت کی گئی۔",
        "carried-over",
        ["فجی"],
    ),
    ("مشترکہ بیان میں حملے کی مذمت کی گئی۔", "none", []),
]


@pytest.mark.parametrize(("text", "path", "speakers"), CARRIED)
def test_who_made_the_text(text: str, path: str, speakers: list[str], extractor: Extractor) -> None:
    document = extractor(text)
    names = {entity.id: entity.name for entity in document.entities}
    said = document.statements[-1]
    assert (said.rule, [names[entity] for entity in said.speakers]) == (f"condemn.condemn@{path}", speakers)
