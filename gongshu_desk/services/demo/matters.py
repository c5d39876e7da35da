"""What deputies of a city district do and ask for: posts, parties, topics, suggestions, opinions.

`{c}` is a community, `{s}` a subdistrict. Nothing here was taken from a real person's record.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """A workplace and post, with its identity tags, whether it asks for a degree, and the births it fits."""

    text: str
    tags: tuple[str, ...]
    degree: bool = True
    cadre: bool = False
    born_from: int = 1966
    born_to: int = 2000


_GRASSROOTS, _WORKER, _EXPERT, _PRIVATE = "基层一线", "工人", "专业技术人员", "非公经济"
POSTS = (
    Post("{c}社区党委书记、居委会主任", (_GRASSROOTS,), cadre=True, born_to=1992),
    Post("{c}社区居委会副主任", (_GRASSROOTS,)),
    Post("{c}社区专职网格员", (_GRASSROOTS,), False),
    Post("{s}街道办事处主任", ("党政干部",), True, True, born_to=1985),
    Post("{s}街道党工委委员、人大工委主任", ("党政干部",), True, True, born_to=1985),
    Post("{s}小学校长", (_EXPERT,), born_to=1985),
    Post("{s}中学高级教师", (_EXPERT,), born_to=1988),
    Post("{s}幼儿园园长", (_EXPERT,)),
    Post("{s}街道社区卫生服务中心主任医师", (_EXPERT,), born_to=1980),
    Post("江州市第七医院护士长", (_EXPERT, _GRASSROOTS)),
    Post("江州市中医院副主任医师", (_EXPERT,)),
    Post("江州公共交通集团第四公司驾驶员", (_WORKER, _GRASSROOTS), False),
    Post("江州水务集团维修班班长", (_WORKER, _GRASSROOTS), False),
    Post("江州供电公司配电运检班技师", (_WORKER, _EXPERT), False),
    Post("{s}环卫所保洁组组长", (_WORKER, _GRASSROOTS), False),
    Post("迅达快递{s}营业部快递员", (_WORKER, _GRASSROOTS), False, born_from=1980),
    Post("{s}农贸市场经营户", (_GRASSROOTS, _PRIVATE), False, born_from=1958),
    Post("{c}餐饮店负责人", (_PRIVATE,), False),
    Post("江州恒越精密机械有限公司总经理", (_PRIVATE,), born_from=1955),
    Post("江州云杉数据科技有限公司工程师", (_PRIVATE, _EXPERT), born_from=1980),
    Post("江州知行软件有限公司董事长", (_PRIVATE,), born_to=1988),
    Post("江州和丰物业服务有限公司项目经理", (_PRIVATE, _GRASSROOTS), False),
    Post("江州绿洲养老服务中心院长", (_GRASSROOTS,), born_from=1960),
    Post("江州明理律师事务所律师", (_EXPERT,)),
    Post("江州诚信会计师事务所合伙人", (_EXPERT, _PRIVATE)),
    Post("江州建筑设计院高级工程师", (_EXPERT,)),
    Post("江州理工学院副教授", (_EXPERT,), born_from=1962, born_to=1988),
    Post("临江区城市管理局{s}中队队长", ("党政干部",), True, True, born_to=1990),
    Post("临江区税务局纳税服务科科长", ("党政干部",), True, True, born_to=1990),
    Post("临江区人民法院法官", (_EXPERT,)),
    Post("临江区图书馆馆员", (_EXPERT, _GRASSROOTS)),
    Post("临江文旅发展有限公司副总经理", (), born_to=1985),
    Post("江州轨道交通集团车站值班站长", (_WORKER, _GRASSROOTS), False),
    Post("{c}社区退休教师", (_GRASSROOTS,), born_from=1955, born_to=1967),
    Post("自由职业（网络主播）", ("新就业群体",), False, born_from=1988),
)

PARTIES = (
    *(("中共", 62), ("群众", 14), ("无党派", 5), ("民盟", 4), ("民建", 4), ("民进", 3)),
    *(("九三学社", 3), ("农工党", 2), ("民革", 2), ("致公党", 1)),
)
"""Party and how many in a hundred."""

MINOR_PARTIES = frozenset({"民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社"})

DEGREES = (("大学", 60), ("研究生", 26), ("大专", 14))
SCHOOLING = (("大专", 46), ("高中", 30), ("大学", 16), ("中专", 8))

SUGGESTIONS = (
    ("关于加快{c}社区老旧住宅加装电梯的建议", "区住房和城乡建设局"),
    ("关于在{c}社区增设电动自行车充电设施的建议", "区城市管理局"),
    ("关于优化{s}片区学区划分的建议", "区教育局"),
    ("关于缓解{s}小学门口接送拥堵的建议", "公安分局交警大队"),
    ("关于完善{c}社区居家养老服务的建议", "区民政局"),
    ("关于开设{c}社区老年食堂的建议", "区民政局"),
    ("关于整治{s}沿河步道夜间照明不足的建议", "区城市管理局"),
    ("关于在{s}增设公共停车泊位的建议", "区城市管理局"),
    ("关于疏通{c}社区雨水管网的建议", "区水务局"),
    ("关于增加{s}片区公交接驳线路的建议", "区交通运输局"),
    ("关于{c}社区卫生服务站延长夜间门诊的建议", "区卫生健康局"),
    ("关于规范{s}农贸市场周边占道经营的建议", "区市场监督管理局"),
    ("关于扶持{s}小微企业数字化改造的建议", "区经济和信息化局"),
    ("关于加强外卖骑手权益保障的建议", "区人力资源和社会保障局"),
    ("关于增加{c}社区婴幼儿托育点的建议", "区卫生健康局"),
    ("关于利用桥下空间建设{s}体育公园的建议", "区文化和广电旅游体育局"),
    ("关于完善{s}片区无障碍设施的建议", "区残疾人联合会"),
    ("关于推进{c}社区物业管理信息公开的建议", "区住房和城乡建设局"),
    ("关于保护利用{s}老厂房的建议", "区规划和自然资源分局"),
    ("关于加强{c}社区高空抛物治理的建议", "公安分局"),
    ("关于提升{s}河道水质的建议", "区生态环境分局"),
    ("关于在{s}设置工友驿站的建议", "区总工会"),
    ("关于加强青少年心理健康教育的建议", "区教育局"),
    ("关于完善社区矛盾调解机制的建议", "区司法局"),
    ("关于推进{c}社区生活垃圾定时定点投放的建议", "区城市管理局"),
    ("关于拓宽{s}菜场路口行人通道的建议", "区交通运输局"),
    ("关于支持社区图书角建设的建议", "区文化和广电旅游体育局"),
    ("关于加强{s}地下空间消防安全管理的建议", "区消防救援大队"),
)

MOTIONS = (
    ("关于加强物业管理监督的议案", "区住房和城乡建设局"),
    ("关于推进全区老年友好型社区建设的议案", "区民政局"),
    ("关于加强城市内河综合治理的议案", "区生态环境分局"),
    ("关于促进托育服务发展的议案", "区卫生健康局"),
)

OPINIONS = (
    "{c}社区三号楼楼道灯不亮，老人夜间上下楼不便",
    "小区内电动自行车飞线充电，希望增设充电桩",
    "菜场东侧道路积水，雨天行人无处落脚",
    "希望社区卫生站增加中医理疗",
    "儿童游乐设施损坏，存在安全隐患",
    "{s}小学放学时段路口拥堵，建议增派人员疏导",
    "楼上装修噪声扰民，多次沟通无果",
    "公交站牌位置不合理，乘客须横穿马路",
    "希望社区食堂延长晚餐供应时间",
    "河边护栏锈蚀松动",
    "老年人不会用手机挂号，希望有人教",
    "快递柜占用消防通道",
    "建议在{c}社区设置旧衣回收箱",
    "小区绿化带被占用停车",
    "物业费用支出没有公示",
    "夜市油烟影响居民开窗",
    "希望增设母婴室",
    "路面井盖响动，影响休息",
    "外来人员子女入学政策咨询",
    "希望开放学校操场供居民锻炼",
)

PROJECT_OPINIONS = (
    "项目公示牌没有写明完工时间，希望补上",
    "施工请避开中午和夜间，家里有老人和孩子",
    "{c}社区的施工便道夜间没有照明",
    "建成以后由谁管护，希望事先公示",
    "无障碍坡道太陡，轮椅上不去",
    "希望验收时请居民代表参加",
    "围挡占了非机动车道，出行不便",
)

SUGGESTION_CONTENT = (
    "{matter}，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由{handler}牵头摸清底数；"
    "二、年内选一处先行试点；三、办理进展向居民公示。"
)
SUGGESTION_REPLIES = {
    "A": "{handler}已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。",
    "B": "{handler}已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。",
    "C": "受现有条件限制，所提事项暂不能解决；{handler}已留作编制下一年度计划的参考。",
}
"""Reply by outcome."""

OPINION_HANDLERS = {"subdistrict": "街道社会事务办公室", "district": "区城市管理局"}
"""Handler by route."""

OPINION_RESULTS = {
    "resolved": "已办理完毕，经现场核对，已向提出人反馈。",
    "on_the_spot": "接待时当场答复。",
    "subdistrict": "已答复提出人，正在办理。",
    "district": "已答复提出人，由区有关部门办理。",
    "party_committee": "已送街道党工委参考，并告知提出人。",
    "beyond_authority": "超出职权，已向提出人说明。",
}
"""Result by how far it has come: resolved, else by route."""

TOPICS = {
    "inspection": ("老旧小区改造", "农贸市场食品安全", "背街小巷整治", "学校食堂", "消防安全", "数字经济园区"),
    "research": ("居家养老服务体系建设", "小微企业发展环境", "托育服务供给", "基层治理减负"),
    "law_check": ("物业管理条例贯彻实施情况", "生活垃圾管理条例贯彻实施情况", "无障碍环境建设法贯彻实施情况"),
    "livelihood": ("加装电梯项目", "公共停车泊位项目", "社区食堂项目", "河道治理项目", "口袋公园项目"),
    "inquiry": ("优化营商环境", "教育资源布局", "城市更新"),
    "training": ("代表法修改解读", "怎样提出高质量的代表建议", "预算审查监督", "全过程人民民主的基层实践"),
    "group": ("学习代表法", "联系选民情况交流", "议定走访课题", "评议街道年度工作", "建议办理情况跟踪"),
    "council": ("民生实事项目票决", "社区停车治理协商", "加装电梯费用分担协商"),
    "visit": ("走访独居老人", "走访沿街商户", "走访困难家庭", "走访物业企业"),
    "volunteer": ("清洁河道志愿活动", "文明出行劝导", "为老服务日", "爱心助考"),
    "other": ("行政复议听证会", "街道半年工作座谈会", "价格调整听证会", "警务开放日"),
}
"""Topics by activity kind, as stored value."""

END_REASONS = ("迁出本行政区域", "调离本行政区域", "辞职被接受", "去世")

HONOURS = (
    ("优秀人大代表", "district", "临江区人大常委会"),
    ("履职先进代表", "subdistrict", "{s}街道人大工委"),
    ("优秀代表建议奖", "district", "临江区人大常委会"),
    ("最美人大代表", "city", "江州市人大常委会"),
    ("省级劳动模范", "province", "省人民政府"),
    ("全国三八红旗手", "nation", "全国妇联"),
)
STATION_HONOUR = ("最美代表联络站", "city", "江州市人大常委会")
SPECIAL_COMMITTEES = ("法制委员会", "财政经济委员会", "城建环保委员会", "教科文卫委员会")
