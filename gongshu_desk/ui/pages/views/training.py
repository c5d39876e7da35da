"""How the generic page shows: the three tiers of training."""

from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.ui.kit.columns import Column
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column

_ACTIVITY = Column("activity_name", "活动", width=180, rank=4)


TRAINING_PLANS = RecordView(
    "training-plans",
    Words(
        *("培训计划", "计划", "新增计划", "年度培训计划；办了的在「三级培训」页按计划登记，完成率自动算出"),
        *("内容、授课人", "还没有培训计划", "列出年度计划，办的培训就能对上"),
        *("登记第一项计划", "编号、内容、层级、日期"),
    ),
    (
        field_column(TrainingPlanDraft, "planned_on", 104, rank=1),
        field_column(TrainingPlanDraft, "title", 260, role="name", stretch=True, rank=0),
        field_column(TrainingPlanDraft, "tier", 130, rank=2, role="text"),
        field_column(TrainingPlanDraft, "half_days", 76, rank=3),
        field_column(TrainingPlanDraft, "audience", 140, rank=4),
        field_column(TrainingPlanDraft, "lecturer", 120, rank=5),
    ),
    frozenset({"trainingplan", "activity", "attendance"}),
    filters=(("tier", "全部层级"),),
    related=(("三级培训", "graduation-cap", "training"), ("培训要求", "ruler", "training-targets")),
    prints=(Print("training-plan", "打印年度培训计划"),),
    sections="training",
)
TRAINING_TARGETS = RecordView(
    "training-targets",
    Words(
        *("培训要求", "要求", "登记要求", "每年每位代表应训多少；年中当选的按在任月数折算"),
        *("层级、依据", "还没有培训要求", "本地规定了应训半天数或学时的，登记在这里"),
        *("登记第一条要求", "年度、层级、半天数"),
    ),
    (
        field_column(TrainingTargetDraft, "year", 72, rank=0),
        field_column(TrainingTargetDraft, "tier", 140, rank=0, role="text"),
        field_column(TrainingTargetDraft, "half_days", 104, rank=1),
        field_column(TrainingTargetDraft, "hours", 92, rank=2),
        field_column(TrainingTargetDraft, "source", 260, stretch=True, rank=3),
    ),
    frozenset({"trainingtarget"}),
    sections="training",
)
MATERIALS = RecordView(
    "materials",
    Words(
        *("培训资料", "资料", "新增资料", "讲稿、法规、案例：文件放在这里，用在哪次培训也记着"),
        *("名称、来源", "还没有培训资料", "把讲稿和学习材料放进来，下次培训随时取用"),
        *("登记第一份资料", "编号、名称、文件"),
    ),
    (
        field_column(MaterialDraft, "title", 280, role="name", stretch=True, rank=0),
        field_column(MaterialDraft, "topic", 110, rank=1),
        field_column(MaterialDraft, "tier", 130, rank=3, role="text"),
        field_column(MaterialDraft, "author", 150, rank=3),
        field_column(MaterialDraft, "dated_on", 104, rank=2),
        _ACTIVITY,
    ),
    frozenset({"trainingmaterial", "activity"}),
    filters=(("topic", "全部类别"), ("tier", "全部层级")),
    by_year=False,
    sections="training",
)


VIEWS = (
    TRAINING_PLANS,
    TRAINING_TARGETS,
    MATERIALS,
)
