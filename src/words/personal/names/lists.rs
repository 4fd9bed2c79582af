//! The words that tell names from other words with a capital.

use std::{collections::HashMap, sync::LazyLock};

/// What the list of names says of a word.
#[derive(Clone, Copy, Default)]
pub(super) struct Known {
    /// It is a given name.
    pub given: bool,
    /// It is a given name, and a word or a place as well.
    pub is_word: bool,
    /// It is a surname.
    pub surname: bool,
}

static NAMES: LazyLock<HashMap<&str, Known>> = LazyLock::new(|| {
    let mut names: HashMap<&str, Known> = HashMap::new();
    for line in include_str!("given.txt").lines() {
        let Some((group, list)) = line.split_once(": ").filter(|_| !line.starts_with('#')) else { continue };
        for name in list.split(' ') {
            let known = names.entry(name).or_default();
            match group {
                "surnames" => known.surname = true,
                "words" => (known.given, known.is_word) = (true, true),
                _ => known.given = true,
            }
        }
    }
    names
});

/// What is known of `word`, in small letters.
pub(super) fn known(word: &str) -> Known {
    NAMES.get(word).copied().unwrap_or_default()
}

/// Lists of words, each sought as a whole word in small letters.
macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $words:literal;)*) => {
        $($(#[$doc])* pub(super) fn $name(word: &str) -> bool {
            static WORDS: LazyLock<std::collections::HashSet<&str>> = LazyLock::new(|| $words.split_whitespace().collect());
            WORDS.contains(word)
        })*
    };
}

lists! {
    /// Words before a surname that mean nothing else.
    is_title = "mr mrs ms mx dr prof professor cllr pani panu panią panem pana domnul doamna dl dna senhor senhora sra dona mudane marwo пані пана السيد السيدة الدكتور الدكتورة محترمہ جناب";
    /// Words that stand before a name now and then.
    may_be_title = "miss sir lady nurse sister auntie aunty aunt uncle coach councillor teacher pan sr bay bayan пан nain taid granny grandma grandad";
    /// People of a family, in the forms that stand before a name.
    is_kin = "son sons daughter daughters boy girl child brother sister twin twins husband wife nephew niece grandson granddaughter grandchild stepson stepdaughter cousin mum mam mother dad father nan lad baby toddler partner friend eldest youngest \
        syn syna synem synowi synek córka córki córkę córce córką córeczka wnuk wnuka wnuczka wnuczki brat brata siostra siostry mąż męża żona żony \
        mab fab merch ferch bachgen fachgen hogyn hogan chwaer brawd frawd ŵyr wyres gŵr gwraig ngŵr ngwraig nai nith \
        wiilkayga wiilkeyga gabadhayda gabadhaydu inankayga inantayda walaalkay walaashay ilmahayga wiilkaygii gabadheyda xaaskayga ninkayga \
        oğlum kızım kardeşim eşim çocuğum torunum ablam abim oğlumuz kızımız oğlu kızı \
        fiul fiului fiica fiicei băiatul băiatului băiețelul fata fetița nepotul nepoata fratele sora soțul soția \
        filho filha neto neta irmão irmã marido esposa sobrinho sobrinha menino menina \
        син сина сину сином донька доньки доньку доньці дочка дочки дочку брат сестра чоловік дружина онук онука \
        ابني ابنتي بنتي ولدي أخي اخي أختي اختي زوجي زوجتي ابننا ابنتنا بیٹا بیٹے بیٹی بھائی بہن شوہر ਪੁੱਤਰ ਧੀ ਬੇਟਾ ਬੇਟੇ ਬੇਟੀ ਭਰਾ ਭੈਣ ছেলে মেয়ে ছেলের মেয়ের ভাই বোন દીકરો દીકરા દીકરી પુત્ર પુત્રી ભાઈ બહેન کوڕەکەم کچەکەم براکەم خوشکەکەم";
    /// Words that belong to whose somebody is, after them: "fiul meu Andrei".
    is_whose = "meu mea mei nostru noastră său sa cel cea mic mică mare mój moja moi nasz nasza mojego mojej mojemu moją i bach fach ni hynaf ieuengaf";
    /// Work that people do, in small letters before a name.
    is_role = "worker teacher assistant officer coordinator co-ordinator senco manager therapist psychologist doctor gp nurse headteacher head driver escort receptionist carer tutor lecturer caseworker adviser advisor consultant paediatrician keyworker director lady man woman physio portage salt ot instructor coach volunteer solicitor \
        nauczyciel nauczycielka pani logopeda lekarz lekarka kierowca athro athrawes athrawon gyrrwr nyrs meddyg öğretmen öğretmeni doktor macallinka macallinkii profesoara profesorul professora professor médico médica вчителька вчитель лікарка лікар";
    /// Words that say what somebody is called.
    is_called = "called named nicknamed imieniu imię imienia nazywa galw enw o'r chama chamado chamada chama-se numele nume numește cheamă adlı adında isimli adındaki yiraahdo yidhaahdo magaceedu magaciisu звати звуть ім'я імені اسمه اسمها اسمي نام ਨਾਮ নাম નામ ناوی";
    /// The noun in "her name is".
    is_name_word = "name names imię enw nome numele adı ismi magaca magaceedu magaciisu ім'я اسم نام ਨਾਮ নাম નામ";
    /// The verb in "her name is".
    is_is = "is was are yw ydy oedd to é e este waa je є ہے ਹੈ";
    /// Words before somebody's own name.
    is_self = "am i'm i’m jestem nazywam mi się numesc dwi ydw jsem sou chamo-me ben benim meu waxaan ahay";
    /// Words after which a letter is signed.
    is_sign_off = "regards thanks sincerely faithfully wishes love cheers signed yours diolch cofion pozdrawiam dziękuję mulțumesc obrigada obrigado teşekkürler mahadsanid дякую from gan od oddi";
    /// Words before the name of a place or a church.
    is_before_place = "st saint saints king queen lake mount royal great north south east west port fort lady prince princess duke upper lower old new san santa sant";
    /// Words after the name of a place, an organisation, a day or a thing.
    is_after_place = "street road lane avenue close drive park square gardens garden house hospital school schools college academy primary infant infants junior secondary centre center court way hill farm church hall trust foundation society charity station bridge field fields green crescent terrace place ward wing room clinic surgery nursery theatre library pool stadium arena club group team council university bay beach island islands river town city village pharmacy award awards act cup day week report unit project programme scheme fund café cafe spencer's stores store line express bus fair party festival valley museum gallery market arcade airport railway palace leisure badge card cards pass scheme pathway plan panel form app helpline allowance books syndrome";
    /// Words with a capital that are no names of people.
    is_no_name = "i a an the this that these those he she it we you they him her them us our my your his its and but or so if when while then than there here what who why how where which nobody somebody everyone everybody no not yes please thank thanks can could will would shall should may might must do does did is are was were has have had be been at in on by of to for from with without after before since until all any both each every one two three four five six seven eight nine ten also just even only now today tomorrow yesterday because although though however well ok okay hello hi dear \
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter \
        english welsh irish scottish british polish romanian ukrainian portuguese turkish somali arabic urdu punjabi panjabi bengali gujarati kurdish sorani french german spanish italian chinese hindi african asian european bsl makaton braille \
        maths math science history geography music art drama pe re it gcse btec level year key stage reception sixth form foundation class term half holiday holidays exam exams sats phonics nativity \
        easter christmas eid ramadan diwali vaisakhi hanukkah passover god allah jesus muslim muslims christian christians jewish sikh sikhs hindu hindus islam church mosque gurdwara temple \
        autism autistic adhd down downs down's tourette tourette's asperger asperger's deaf deafblind blind send sen ehc ehcp pip dla camhs senco nhs gp salt ot covid covid-19 diagnosis \
        school schools college council hospital trust centre club service services group team office local offer head teacher teachers manager coordinator doctor doctors nurse nurses officer worker assistant therapist psychologist parent parents carer carers mum dad mother father nan child children family families young people person support special educational needs education health care plan short break breaks advice line website site page form letter internet facebook whatsapp google youtube zoom teams minecraft lego roblox xbox playstation ipad amazon tesco asda aldi lidl sainsbury's england wales scotland ireland britain uk london europe \
        ten ta to ma nie jest czy i w na z po od do dla ale już tak dlaczego kiedy gdzie pan pani mae fy yn y yr a'r o ac wedi bod pam mi ni chi ei eu nid does dim ydy yw roedd bu ar am gan un dwy blwyddyn ve bir bu için çok o ne neden ama waa iyo oo la ku ka wuxuu waxay waxaan ayaa în și nu este sau la de cu pe din o é um uma os as não com para por que mas він вона і та на в що як чому це";
}
