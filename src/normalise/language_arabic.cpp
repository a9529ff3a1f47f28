// Arabic, as the resolutions of the principal organs have it.
#include "normalise/language_arabic_drafting.hpp"
#include "normalise/language_arabic_sessions.hpp"
#include "normalise/language_others.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {
    "إن الجمعية العامة",    "إن مجلس الأمن",   "إن المجلس الاقتصادي والاجتماعي",
    "إن مجلس حقوق الإنسان", "إن مجلس الوصاية", "إن مؤتمر الأطراف"};

constexpr std::string_view kBodyArticles[] = {"إن "};

constexpr std::string_view kPreambularWords[] = {"إذ",      "اقتناعا",  "تصميما",   "وإدراكا",  "وإذ",
                                                 "وإقرارا", "واعترافا", "واقتناعا", "وانطلاقا", "وتصميما",
                                                 "وتقديرا", "ورغبة",    "وقد",      "ووعيا"};

constexpr std::string_view kOperativeWords[] = {
    "تأخذ", "تأذن",  "تأسف",  "تؤكد",  "تؤيد",  "تبرز",  "تتطلع", "تتعهد", "تتوقع", "تثني",  "تجدد",  "تحترم", "تحث",
    "تحيط", "تدرك",  "تدعم",  "تدعو",  "تدين",  "تذكر",  "ترحب",  "ترصد",  "ترفض",  "ترى",   "تزكي",  "تسلط",  "تسلم",
    "تشجب", "تشجع",  "تشدد",  "تشيد",  "تشير",  "تطالب", "تطلب",  "تظل",   "تعترض", "تعترف", "تعتمد", "تعرب",  "تعقد",
    "تعلن", "تعيد",  "تفهم",  "تقترح", "تقدر",  "تقر",   "تقرر",  "تكرر",  "تلاحظ", "تلتزم", "تناشد", "تنوه",  "تهنئ",
    "تهيب", "تواصل", "توافق", "توجه",  "توصي",  "يأذن",  "يأسف",  "يؤكد",  "يؤيد",  "يبرز",  "يبقي",  "يتطلع", "يثني",
    "يجدد", "يحث",   "يحيط",  "يدرك",  "يدعم",  "يدعو",  "يدين",  "يذكر",  "يرحب",  "يرفض",  "يسلط",  "يسلم",  "يشجب",
    "يشجع", "يشدد",  "يشيد",  "يشير",  "يطالب", "يطلب",  "يعترف", "يعرب",  "يعيد",  "يقر",   "يقرر",  "يكرر",  "يلاحظ",
    "يمدد", "يناشد", "ينوه",  "يهيب",  "يوجه",  "يوصي",  "يوعز"};

// Beside "also" and "further" what says how deep a feeling is, which stands after it.
constexpr std::string_view kOpeningAdverbs[] = {"أيضا",   "كذلك",    "البالغ", "البالغة", "الشديد", "الشديدة",
                                                "العميق", "العميقة", "القوي",  "الكامل",  "التام",  "الصادق"};

constexpr std::string_view kSequencingAdverbs[] = {"أيضا", "كذلك"};

constexpr std::string_view kMonths[] = {"يناير",  "فبراير", "مارس",   "أبريل",  "مايو",   "يونيه",  "يوليه",  "أغسطس",
                                        "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر", "يناير",  "فبراير", "مارس",   "ابريل",
                                        "مايو",   "يونيو",  "يوليو",  "أغسطس",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};

constexpr std::string_view kDateWords[] = {"كانون",  "الثاني", "شباط", "آذار",  "نيسان", "أيار",
                                           "حزيران", "تموز",   "آب",   "أيلول", "تشرين", "الأول"};

constexpr std::string_view kDayWordJoins[] = {"من"};

constexpr std::string_view kDateForms[] = {"المؤرخة", "المؤرخين", "المؤرختين", "المؤرخان", "مؤرخ", "مؤرخة"};

constexpr std::string_view kPartLetters[] = {"ألف", "باء", "جيم", "دال", "هاء", "واو"};

constexpr std::string_view kAttachedWords[] = {"و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"};

constexpr std::string_view kCitedWords[] = {"القرار",   "قرار",     "قرارها",  "قراره",  "قراراتها", "قراراته",
                                            "القرارات", "القرارين", "قراريها", "المقرر", "مقررها"};

constexpr std::string_view kParagraphWords[] = {"الفقرة", "الفقرات", "الفقرتين"};

constexpr std::string_view kRangeWords[] = {"إلى"};

constexpr std::string_view kListWords[] = {"و", "أو", "،"};

constexpr std::string_view kOwnTextPhrases[] = {"من هذا القرار"};

constexpr std::string_view kAnnexWords[] = {"المرفق", "التذييل", "الضميمة"};

constexpr std::string_view kHeadingWords[] = {"المادة", "الفرع", "الفصل", "الباب", "القاعدة", "المبدأ"};

constexpr std::string_view kNumberedWords[] = {"القرار", "قرار",   "قرارها", "الفقرة", "الفقرات", "المادة",
                                               "المواد", "المرفق", "الفرع",  "الفصل",  "المقرر",  "الرقم",
                                               "المجلد", "الصفحة", "البند",  "الهدف",  "الغاية"};

constexpr std::string_view kWordsWithGluedNumber[] = {"rev", "corr", "add", "amend"};

constexpr std::string_view kSessionPhrases[] = {"الدورة", "دورة عام"};

constexpr std::string_view kItemEndings[] = {"من جدول الأعمال"};

constexpr std::string_view kMeetingPhrases[] = {"الجلسة العامة", "الجلسة", "جلسته", "جلستها"};

constexpr std::string_view kAdoptedByPhrases[] = {"اتخذته", "اتخذه", "اعتمده", "اعتمدته"};

constexpr std::string_view kUntitledBodies[] = {"مجلس الأمن"};

constexpr std::string_view kFunctionWords[] = {"في", "من",  "إلى", "على", "عن",  "أن",  "إن",  "التي", "الذي", "الذين",
                                               "ما", "هذا", "هذه", "ذلك", "تلك", "أو",  "و",   "كل",   "جميع", "بين",
                                               "مع", "لا",  "لم",  "قد",  "بما", "ومن", "وفي", "وعلى", "بشأن"};

constexpr std::string_view kNeutralWords[] = {"في", "من", "إلى", "على", "أو", "و"};

constexpr std::string_view kUnits[] = {"في",   "المائة", "مليون", "بليون", "دولار",  "سنة",    "سنوات", "عاما", "أعوام",
                                       "يوما", "أيام",   "شهرا",  "أشهر",  "أسبوعا", "أسابيع", "ساعة",  "ساعات"};

constexpr std::string_view kDayJoins[] = {"إلى", "و", "،", "أو"};

constexpr std::pair<std::string_view, std::string_view> kSessionLetters[] = {{"دإ", "S"}, {"دإط", "ES"}, {"د", ""}};

constexpr std::string_view kContentWords[] = {"أن", "بأن", "لأن"};

constexpr std::pair<std::string_view, int> kMultipliers[] = {{"مليون", 6},  {"مليونا", 6}, {"ملايين", 6}, {"بليون", 9},
                                                             {"بلايين", 9}, {"مليار", 9},  {"مليارات", 9}};

}  // namespace

const Language kArabic = {
    .code = "ar",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,
            .body_articles = kBodyArticles,

            .preambular_words = kPreambularWords,
            .operative_words = kOperativeWords,

            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .sequencing_chain = arabic::kSequencingChain,
            .qualifying_phrases = arabic::kQualifyingPhrases,
            .opening_auxiliaries = arabic::kIntroducingWords,
            .verb_particles = arabic::kVerbParticles,
            .feeling_prepositions = arabic::kFeelingPrepositions,
            .expressing_verbs = arabic::kExpressingVerbs,
            .feelings = arabic::kFeelings,
            .content_words = kContentWords,
        },
    .numbering =
        {
            .annex_words = kAnnexWords,
            .heading_words = kHeadingWords,
            .numbered_words = kNumberedWords,
            .words_with_glued_number = kWordsWithGluedNumber,
        },
    .dates =
        {
            .months = kMonths,
            .date_words = kDateWords,
            .words = 6,
            .day_joins = kDayJoins,
            .day_word_joins = kDayWordJoins,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .citation_date_word = "المؤرخ",
            .citation_date_forms = kDateForms,
            .part_letters = kPartLetters,
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "أعلاه",
            .below_word = "أدناه",
            .own_text_phrases = kOwnTextPhrases,
            .other_date_words = kDateForms,
            .session_letters = kSessionLetters,
        },
    .numbers =
        {
            .decimal = ",",
            .groups = DigitGroups::spaces_either_way,
            .multipliers = kMultipliers,
        },
    .heads =
        {
            .session_phrases = kSessionPhrases,
            .item_opening = "البند",
            .item_endings = kItemEndings,
            .meeting_phrases = kMeetingPhrases,
            .adopted_by_phrases = kAdoptedByPhrases,
            .untitled_bodies = kUntitledBodies,
        },
    .sessions = arabic::kSessions,
    .writing =
        {
            .bracketed_marks = true,
            .idle_spaces = IdleSpaces::at_signs,
            .attached_words = kAttachedWords,
            .function_words = kFunctionWords,
            .neutral_words = kNeutralWords,
            .units = kUnits,
            .rate_word = "في",
        },
    .drafting = arabic::kDrafting,
};

}  // namespace clausediff::detail
