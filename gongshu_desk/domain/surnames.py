"""Surnames of two characters, and characters whose reading in a name differs from everyday speech.

Readings are written as toned syllables, the usual one first; the others are there so that whoever types the
everyday reading (ceng for 曾) still finds the person.
"""


def _readings(text: str) -> dict[str, tuple[str, ...]]:
    """`单=shàn/dān 曾=…` as a table."""
    pairs = (pair.split("=") for pair in text.split())
    return {name: tuple(readings.split("/")) for name, readings in pairs}


_COMPOUND = (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 濮阳 公冶 太叔 申屠 公孙 "
    "慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 "
    "轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 即墨 达奚 褚师 淳于 单于 完颜 耶律 纳兰 "
    "叶赫 爱新觉罗 钮祜禄 富察 那拉 豆卢 阿史那 哥舒 仆固 "
    "梁邱 左邱 闾邱 軒轅 歐陽 諸葛 司馬 東方 聞人 尉遲 鮮于 長孫 鍾離 獨孤"
)
COMPOUND = frozenset(_COMPOUND.split())
"""Surnames of more than one character."""

SURNAME_READINGS = _readings(
    "单=shàn/dān 單=shàn/dān 曾=zēng/céng 仇=qiú/chóu 解=xiè/jiě 翟=zhái/dí 查=zhā/chá 盖=gě/gài 蓋=gě/gài "
    "朴=piáo/pǔ 缪=miào/móu 繆=miào/móu 区=ōu/qū 區=ōu/qū 任=rén/rèn 华=huà/huá 華=huà/huá 宁=nìng/níng "
    "甯=nìng/níng 寧=níng 应=yīng/yìng 應=yīng 燕=yān/yàn 纪=jǐ/jì 紀=jǐ/jì 葛=gě/gé 覃=qín/tán 秘=bì/mì 员=yùn/yuán "
    "員=yùn/yuán 贠=yùn 尉=wèi/yù 乐=yuè/lè 樂=yuè/lè 召=shào/zhào 种=chóng/zhǒng 折=shé/zhé 祭=zhài/jì 郇=xún/huán "
    "郗=xī/chī 隗=kuí/wěi 冼=xiǎn 洗=xiǎn/xǐ 乜=niè/miē 黑=hēi/hè 那=nā/nà 哈=hǎ/hā 薄=bó/báo 卜=bǔ/bo 车=chē/jū "
    "車=chē/jū 石=shí 逄=páng 逢=páng/féng 能=nài/néng 撒=sǎ/sā 谌=chén/shèn 諶=chén/shèn 臧=zāng 藏=zāng/cáng "
    "沈=shěn/chén 少=shào/shǎo 晟=chéng/shèng 盛=shèng/chéng 于=yú 於=yū 过=guō/guò 過=guō/guò 要=yāo/yào 繁=pó/fán "
    "柏=bǎi/bó 宿=sù/xiǔ 莘=shēn/xīn 宓=mì/fú 重=chóng/zhòng 长=cháng/zhǎng 角=jué/jiǎo 贾=jiǎ/gǔ 賈=jiǎ/gǔ "
    "陆=lù/liù 陸=lù/liù 阚=kàn/hǎn 闞=kàn/hǎn 訾=zī/zǐ 哪=nǎ 行=xíng/háng 曲=qū/qǔ 余=yú 佘=shé 俞=yú/shù 喻=yù "
    "令=lìng/líng 相=xiàng/xiāng 强=qiáng/jiàng 彊=qiáng 奇=qí/jī 降=jiàng/xiáng 藉=jí/jiè 洪=hóng 咸=xián "
    "鲜=xiān/xiǎn 适=kuò/shì 幺=yāo 粘=nián/zhān 句=gōu/jù 勾=gōu/gòu 殷=yīn/yān 尹=yǐn 禚=zhuó 妫=guī 郄=qiè/xì "
    "郤=xì 昝=zǎn 亓=qí 呙=guō/wāi 瞿=qú/jù 濮=pú 欧阳=ōu-yáng 万俟=mò-qí 尉迟=yù-chí 尉遲=yù-chí 令狐=líng-hú 单于=chán-yú "
    "鲜于=xiān-yú 鮮于=xiān-yú 长孙=zhǎng-sūn 長孫=zhǎng-sūn 澹台=tán-tái 亓官=qí-guān 乐正=yuè-zhèng 谷梁=gǔ-liáng "
    "皇甫=huáng-fǔ 宰父=zǎi-fǔ 淳于=chún-yú 夏侯=xià-hóu 颛孙=zhuān-sūn 壤驷=rǎng-sì 夹谷=jiá-gǔ 拓跋=tuò-bá 即墨=jí-mò "
    "褚师=chǔ-shī 纳兰=nà-lán 那拉=nà-lā 叶赫=yè-hè 闾丘=lǘ-qiū 申屠=shēn-tú 濮阳=pú-yáng 公冶=gōng-yě 宇文=yǔ-wén "
    "百里=bǎi-lǐ 段干=duàn-gān 达奚=dá-xī 耶律=yē-lǜ 完颜=wán-yán 豆卢=dòu-lú 哥舒=gē-shū"
)
"""Readings of surnames that have several; compound surnames with `-` between syllables."""

GIVEN_READINGS = _readings(
    "晟=shèng/chéng 乐=lè/yuè 樂=lè/yuè 茜=qiàn/xī 行=xíng/háng 长=cháng/zhǎng 長=cháng/zhǎng 朝=cháo/zhāo "
    "重=chóng/zhòng 柏=bǎi/bó 盛=shèng/chéng 莘=xīn/shēn 婧=jìng 筠=yún/jūn 娜=nà/nuó 曾=zēng/céng 宁=níng "
    "沈=shěn/chén 参=cān/shēn 單=dān/shàn 单=dān/shàn 都=dū/dōu 大=dà 奇=qí/jī 期=qī/jī 卡=kǎ/qiǎ 尉=wèi/yù "
    "蔓=màn/wàn 传=chuán/zhuàn 伽=jiā/qié 调=diào/tiáo 鹄=hú/gǔ 合=hé 降=jiàng/xiáng 校=xiào/jiào 着=zhuó/zhe "
    "说=shuō/yuè 佛=fó/fú 俞=yú/shù 提=tí/dī 洗=xǐ/xiǎn 会=huì/kuài 系=xì/jì 宿=sù/xiǔ 育=yù 谷=gǔ/yù 度=dù/duó "
    "恶=è/wù 拓=tuò/tà 万=wàn/mò 翟=dí/zhái 解=jiě/xiè 缪=móu/miào 省=shěng/xǐng 识=shí/zhì 率=shuài/lǜ 弹=dàn/tán "
    "藏=cáng/zàng 骑=qí/jì 瑾=jǐn 炅=jiǒng/guì 翯=hè 珩=héng 昇=shēng 彧=yù 钰=yù 旻=mín 旼=mín 昕=xīn 焜=kūn 堃=kūn "
    "喆=zhé 犇=bēn 淼=miǎo 垚=yáo 镕=róng 旸=yáng 玥=yuè 芃=péng 圳=zhèn 颉=jié/xié 纶=lún/guān 车=chē/jū 强=qiáng "
    "彊=qiáng 郇=xún/huán 涌=yǒng 祎=yī 袆=huī 偲=sī/cāi 鹤=hè 雀=què 厦=xià/shà 阿=ā 贾=jiǎ/gǔ 地=dì/dē 迪=dí "
    "什=shí/shén 石=shí"
)
"""Readings inside a given name: the usual one first, the others for search."""

GIVEN_PHRASES: dict[str, tuple[str, ...]] = {
    "朝阳": ("zhāo", "yáng"),
    "朝霞": ("zhāo", "xiá"),
    "朝晖": ("zhāo", "huī"),
    "朝辉": ("zhāo", "huī"),
    "朝晨": ("zhāo", "chén"),
    "朝旭": ("zhāo", "xù"),
    "朝露": ("zhāo", "lù"),
    "正月": ("zhēng", "yuè"),
    "子长": ("zǐ", "zhǎng"),
    "成长": ("chéng", "zhǎng"),
}
"""Given names read as the word they are."""

NOT_SURNAMES = ("单增", "单巴", "单珠", "单曲")
"""Beginnings of Tibetan and other names whose first character is no surname."""


def split_name(name: str) -> tuple[str, str]:
    """Surname and given name; `name` is a normal form (see `names.normal`).

    A name in parts (with `·` or a blank) has no surname: its first character is given, so that sorting by
    surname still works.
    """
    if "·" not in name and " " not in name:
        for length in (4, 3, 2):
            if len(name) > length and name[:length] in COMPOUND:
                return name[:length], name[length:]
    return name[:1], name[1:]


def surname_of(name: str) -> str:
    """The surname whose special reading applies; empty for names in other scripts and for Tibetan names."""
    if "·" in name or " " in name or name.startswith(NOT_SURNAMES):
        return ""
    surname, _ = split_name(name)
    return surname if len(surname) > 1 or len(name) <= 4 else ""
