"""Names for people who do not exist: surnames by frequency, given names by sex and decade, and the rare ones."""

from random import Random

from gongshu_desk.domain.codes import Sex

SURNAMES = (
    ("王李张刘陈", 22),
    ("杨赵黄周吴徐孙", 11),
    ("朱马胡林郭何高罗郑梁谢宋唐许邓", 6),
    ("冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢", 4),
    ("傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷", 2),
    ("单仇查解翟缪葛应柏", 1),
)
"""Characters and the weight of each of them."""

_MALE_OLD = (
    "国强 建华 志明 建国 学明 德兴 永福 金海 文斌 国平 建军 伟民 志强 荣根 水根 长青 宝林 根法 庆祥 兴旺 立新 卫东 "
    "爱国 忠良 福康 正荣 炳炎 阿毛 关林 松年"
)
_MALE = (
    "志远 文杰 俊峰 晓东 海波 立峰 建平 永刚 振宇 学军 明亮 剑锋 伟东 国庆 宏伟 春雷 文涛 俊杰 浩然 晨光 子恒 思源 "
    "一鸣 嘉诚 泽宇 佳伟 鹏程 家豪 天宇 昊阳 瀚文 弘毅 云飞 少华 书豪 逸凡"
)
_FEMALE_OLD = (
    "秀英 玉兰 桂芳 丽萍 素珍 美娟 惠珍 雅琴 玉珍 月仙 水娟 爱珍 彩凤 金花 凤仙 杏娟 素芬 菊英 红梅 春娣 阿娟 文娟 "
    "慧芬 建英 林妹"
)
_FEMALE = (
    "晓燕 海燕 丽娜 静怡 婷婷 雪梅 文静 慧敏 晓梅 佳慧 思颖 梦洁 雅婷 诗涵 欣怡 雨桐 晓丽 丹丹 艳红 春燕 玲玲 秋霞 "
    "海霞 立群 明霞 红霞 佩佩 梦瑶 若兰 书瑶 可欣 语嫣 悦宁 以晴 清扬 晓岚"
)
_SINGLE_MALE = "磊 斌 峰 凯 鹏 浩 健 亮 俊 晨 航 哲 帆 炜 骏 钧 翔 诚 锋 恺"
_SINGLE_FEMALE = "静 敏 洁 婷 琳 颖 莉 倩 璐 薇 蕾 岚 瑶 霞 晶 芳 燕 娟 萍 蓉"

RARE = (
    *(("章堃", Sex.MALE), ("沈䶮", Sex.MALE), ("陆思𬬭", Sex.MALE), ("俞镕", Sex.FEMALE), ("牛犇", Sex.MALE)),
    *(("郁喆", Sex.FEMALE), ("高垚", Sex.MALE), ("梅淼", Sex.FEMALE), ("宋𬀩", Sex.MALE), ("江㵘", Sex.FEMALE)),
    *(("顾旸", Sex.MALE), ("娄玥", Sex.FEMALE), ("陶昇", Sex.MALE)),
)
"""Names with characters that many fonts lack; the first ones come first where there is room for few."""

COMPOUND = (("欧阳慧", Sex.FEMALE), ("诸葛文君", Sex.FEMALE), ("司马景和", Sex.MALE), ("上官云清", Sex.MALE))

MINORITY = (
    *(("阿依努尔·买买提江", Sex.FEMALE, "维吾尔族"), ("金英子", Sex.FEMALE, "朝鲜族"), ("蓝秀珠", Sex.FEMALE, "畲族")),
    *(("马文海", Sex.MALE, "回族"), ("石玉莲", Sex.FEMALE, "苗族"), ("格桑旺堆", Sex.MALE, "藏族")),
    *(("木合塔尔·吐尔逊尼亚孜", Sex.MALE, "维吾尔族"), ("关海涛", Sex.MALE, "满族"), ("覃桂兰", Sex.FEMALE, "壮族")),
    *(("向德林", Sex.MALE, "土家族"), ("乌兰其其格", Sex.FEMALE, "蒙古族"), ("雷金旺", Sex.MALE, "畲族")),
    *(("白灵", Sex.FEMALE, "满族"), ("杨阿朵", Sex.FEMALE, "侗族"), ("哈丽娜", Sex.FEMALE, "回族")),
)
"""Names with sex and 民族."""


def surname(rng: Random) -> str:
    """One surname, about as often as in the country."""
    characters = [(character, weight) for text, weight in SURNAMES for character in text]
    return rng.choices([c for c, _ in characters], [w for _, w in characters])[0]


def given_name(rng: Random, sex: Sex, born: int) -> str:
    """A given name that fits sex and year of birth; one in six is a single character."""
    if rng.random() < 0.17:
        return rng.choice((_SINGLE_MALE if sex is Sex.MALE else _SINGLE_FEMALE).split())
    old = born < 1970
    if sex is Sex.MALE:
        return rng.choice((_MALE_OLD if old else _MALE).split())
    return rng.choice((_FEMALE_OLD if old else _FEMALE).split())
