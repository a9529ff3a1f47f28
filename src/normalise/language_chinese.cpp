// Chinese, as the resolutions of the principal organs have it.
#include "normalise/language_chinese_drafting.hpp"
#include "normalise/language_chinese_sessions.hpp"
#include "normalise/language_chinese_verbs.hpp"
#include "normalise/language_others.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {"大会",       "安全理事会", "经济及社会理事会",
                                                "人权理事会", "托管理事会", "缔约方会议"};

constexpr std::string_view kPreambularWords[] = {"极为关切地注意到",
                                                 "表示赞赏地注意到",
                                                 "严重关切地注意到",
                                                 "深为关切地注意到",
                                                 "关切地注意到",
                                                 "赞赏地注意到",
                                                 "表示严重关切",
                                                 "表示深为关切",
                                                 "满意地注意到",
                                                 "感到震惊的是",
                                                 "最强烈地谴责",
                                                 "感到关切的是",
                                                 "遗憾地注意到",
                                                 "感到遗憾的是",
                                                 "表示极为关切",
                                                 "表示注意到",
                                                 "赞赏地回顾",
                                                 "仍深为关切",
                                                 "赞赏地欢迎",
                                                 "赞赏地确认",
                                                 "强调指出",
                                                 "表示关切",
                                                 "深为关切",
                                                 "着重指出",
                                                 "严重关切",
                                                 "强烈谴责",
                                                 "特别指出",
                                                 "重点指出",
                                                 "表示赞赏",
                                                 "表示感谢",
                                                 "再次表示",
                                                 "深感关切",
                                                 "再次促请",
                                                 "表示震惊",
                                                 "再次呼吁",
                                                 "表示支持",
                                                 "再次重申",
                                                 "表示深切",
                                                 "表示深感",
                                                 "强烈鼓励",
                                                 "强烈敦促",
                                                 "大力鼓励",
                                                 "极为关切",
                                                 "表示决心",
                                                 "再次邀请",
                                                 "表示继续",
                                                 "表示打算",
                                                 "再次敦促",
                                                 "再次吁请",
                                                 "大力敦促",
                                                 "认识到",
                                                 "注意到",
                                                 "意识到",
                                                 "审议了",
                                                 "考虑到",
                                                 "审查了",
                                                 "赞赏地",
                                                 "满意地",
                                                 "再次请",
                                                 "回顾",
                                                 "重申",
                                                 "欢迎",
                                                 "确认",
                                                 "强调",
                                                 "承认",
                                                 "铭记",
                                                 "深信",
                                                 "关切",
                                                 "遵循",
                                                 "鼓励",
                                                 "肯定",
                                                 "申明",
                                                 "念及",
                                                 "谴责",
                                                 "欣见",
                                                 "赞扬",
                                                 "表示",
                                                 "指出",
                                                 "根据",
                                                 "敦促",
                                                 "认定",
                                                 "认为",
                                                 "知悉",
                                                 "决心",
                                                 "促请",
                                                 "痛惜",
                                                 "期待",
                                                 "呼吁",
                                                 "希望",
                                                 "支持",
                                                 "震惊",
                                                 "感谢",
                                                 "提请",
                                                 "认可",
                                                 "要求",
                                                 "承诺",
                                                 "邀请",
                                                 "吁请",
                                                 "反对",
                                                 "赞同",
                                                 "决定",
                                                 "建议",
                                                 "核准",
                                                 "授权",
                                                 "核可",
                                                 "宣布",
                                                 "同意",
                                                 "坚决",
                                                 "通过",
                                                 "请"};

constexpr std::string_view kOpeningAdverbs[] = {"又",   "还",   "也",     "在这方面", "特别", "为此",
                                                "同样", "再次", "进一步", "强烈",     "大力", "深切"};

constexpr std::string_view kSequencingAdverbs[] = {"又", "还", "再次"};

constexpr std::string_view kCountedSigns[] = {"届", "次", "条", "款", "段", "章", "节", "页", "项", "卷", "轮", "期"};

constexpr std::string_view kNumeralSigns[] = {"一", "二", "三", "四", "五", "六", "七", "八",
                                              "九", "十", "百", "千", "万", "亿", "〇", "零"};

constexpr std::string_view kUnits[] = {"百万", "千万", "万亿", "万",   "亿",   "美元", "欧元", "周年", "年",
                                       "个月", "周",   "天",   "小时", "公里", "公顷", "吨",   "岁"};

constexpr std::string_view kCitedWords[] = {"决议", "决定"};

constexpr std::string_view kParagraphWords[] = {"第"};

constexpr std::string_view kRangeWords[] = {"至"};

constexpr std::string_view kListWords[] = {"和", "、"};

constexpr std::string_view kOwnTextPhrases[] = {"本决议"};

constexpr std::string_view kAnnexWords[] = {"附件", "附录", "附文"};

constexpr std::string_view kNumberedWords[] = {"第"};

constexpr std::string_view kSessionPhrases[] = {"届会议", "届会", "届特别会议"};

constexpr std::string_view kMeetingPhrases[] = {"次全体会议", "次会议"};

constexpr std::string_view kAdoptedByPhrases[] = {"大会决议", "通过的决议", "会议通过"};

constexpr std::string_view kUntitledBodies[] = {"安全理事会"};

constexpr std::string_view kDayJoins[] = {"至", "和", "、", "到", "及", "与", "或"};

constexpr std::pair<std::string_view, int> kMultipliers[] = {{"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}};

}  // namespace

const Language kChinese = {
    .code = "zh",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,

            .preambular_words = kPreambularWords,
            .same_verbs = true,
            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .sequencing_chain = chinese::kSequencingChain,
            .joining_word = "和",
            .english_verbs = kChineseVerbPairs,
        },
    .numbering =
        {
            .annex_words = kAnnexWords,
            .numbered_words = kNumberedWords,
        },
    .dates =
        {
            .words = 3,
            .order = DateOrder::year_first,
            .day_joins = kDayJoins,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .number_opening = "第",
            .number_ending = "号",
            .counted_signs = kCountedSigns,
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "上文",
            .below_word = "下文",
            .own_text_phrases = kOwnTextPhrases,
        },
    .numbers =
        {
            .groups = DigitGroups::spaces,
            .multipliers = kMultipliers,
        },
    .heads =
        {
            .session_phrases = kSessionPhrases,
            .item_opening = "议程项目",
            .meeting_phrases = kMeetingPhrases,
            .adopted_by_phrases = kAdoptedByPhrases,
            .untitled_bodies = kUntitledBodies,
        },
    .sessions = chinese::kSessions,
    .writing =
        {
            .spaced = false,
            .idle_spaces = IdleSpaces::all,
            .numeral_signs = kNumeralSigns,
            .units = kUnits,
        },
    .drafting = chinese::kDrafting,
};

}  // namespace clausediff::detail
