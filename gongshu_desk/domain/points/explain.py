"""The ledger in words: every line with its reckoning, every category, every item. Built when someone looks."""

from collections.abc import Iterator
from fractions import Fraction

from gongshu_desk.domain.figures import decimal_places, fixed, shown
from gongshu_desk.domain.points.compiled import Compiled, Item, Number, half_days
from gongshu_desk.domain.points.counting import Account, Residue, Tally, date_of, residue_source, walk
from gongshu_desk.domain.points.facts import AdjustmentFact, CategoryValue, HonourFact, ItemValue, Line
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.words import MEASURES, RATE_TITLE, bare, marks, named, points, source_of, this, title_of

HALVES = ("上半年", "下半年")


def lines(rules: Compiled, account: Account) -> Iterator[Line]:
    """The lines of one mandate, in the order of `walk`."""
    for half, part in walk(rules, account):
        if isinstance(part, Tally):
            yield from _item_lines(rules, part)
        else:
            yield _residue_line(rules, part, HALVES[half] if rules.halves == 2 else "")


def _item_lines(rules: Compiled, tally: Tally) -> Iterator[Line]:
    rule, scale = tally.item.rule, rules.scale
    said: dict[tuple[str, Number, Number, Number], tuple[Fraction, Fraction, str]] = {}
    for place, units in enumerate(zip(tally.raws, tally.bounded, tally.counted, strict=True)):
        fact = None if rule.rated else tally.facts[place]
        how = _rate_how(rules, tally) if rule.rated else _how(rules, tally, place)
        key = how, *units
        if key not in said:
            raw, bounded, counted = (points(value, scale) for value in units)
            said[key] = raw, counted, _sentence(rules, tally, how, raw, bounded, counted)
        raw, counted, sentence = said[key]
        yield Line(
            item=rule.code,
            category=rule.category,
            source="attendance" if fact is None else source_of(fact),
            date=None if fact is None else date_of(fact),
            title=RATE_TITLE if fact is None else title_of(fact),
            raw=raw,
            counted=counted,
            how=how,
            sentence=sentence,
        )


def _how(rules: Compiled, tally: Tally, place: int) -> str:
    """「1 次 × 3 分」: what one fact is worth."""
    item, fact, rule = tally.item, tally.facts[place], tally.item.rule
    each = points(item.further if place else item.points, rules.scale)
    later = f"（第 {tally.first_place + 1} {MEASURES[rule.source]}起）" if place and rule.further is not None else ""
    match rule.basis:
        case "per_half_day":
            return f"{shown(Fraction(half_days(fact)))} 个半天 × {marks(each)}{later}"
        case "per_series":
            return f"1 次会议 × {marks(each)}{later}"
        case "once":
            return f"年度计一次，{marks(each)}"
        case "tier" if not later:
            assert isinstance(fact, HonourFact) and fact.level is not None
            return f"{fact.level.label}级，{marks(points(tally.raws[place], rules.scale))}"
        case "manual":
            assert isinstance(fact, AdjustmentFact)
            document = f"，{fact.document_no}" if fact.document_no else ""
            return f"{fact.approver}批准{document}，{marks(Fraction(fact.points))}"
    return f"1 {MEASURES[rule.source]} × {marks(each)}{later}"


def _rate_how(rules: Compiled, tally: Tally) -> str:
    """「应到 6 个半天，实到 5 个半天，5÷6 × 20 分」."""
    rule, required, attended = tally.item.rule, Fraction(tally.required), Fraction(tally.attended)
    counted = f"应到 {shown(required)} 个半天，实到 {shown(attended)} 个半天"
    if rule.bands is None:
        return f"{counted}，{shown(attended)}÷{shown(required)} × {marks(points(tally.item.points, rules.scale))}"
    rate = attended / required
    reached = next((threshold for threshold, _ in rule.bands if rate >= threshold), None)
    percent = f"出席率 {fixed(rate * 100, 1)}%"
    if reached is None:
        return f"{counted}，{percent}，未达最低档"
    return f"{counted}，{percent}，达到 {shown(reached * 100)}% 档，{marks(points(tally.raws[0], rules.scale))}"


def _sentence(rules: Compiled, tally: Tally, how: str, raw: Fraction, bounded: Fraction, counted: Fraction) -> str:
    if raw == counted:
        given = f"扣 {bare(counted)}" if counted < 0 else f"计 {marks(counted)}"
        return f"{named(tally.item)}：{how}，{given}"
    cuts = []
    if raw != bounded:
        cuts.append(item_cut(tally.item, raw, bounded))
    if bounded != counted:
        cuts.append(category_cut(rules, tally.item, bounded, counted))
    return "；".join(cuts)


def item_cut(item: Item, raw: Fraction, bounded: Fraction) -> str:
    """「C3 视察、调研等已满 12 分，本次 3 分不计」."""
    assert item.rule.cap is not None
    cap, it = marks(item.rule.cap), this(item)
    if raw < 0:
        left = "不再扣" if not bounded else f"只扣 {bare(bounded)}"
        return f"{named(item)}扣分以 {cap}为限，{it} {marks(raw)}{left}"
    if not bounded:
        return f"{named(item)}已满 {cap}，{it} {marks(raw)}不计"
    return f"{named(item)}封顶 {cap}，{it} {marks(raw)}只计 {marks(bounded)}"


def category_cut(rules: Compiled, item: Item, bounded: Fraction, counted: Fraction) -> str:
    """「D 联系群众与述职已满 15 分，D3 本次 3 分不计」; for a floor, what is not taken."""
    category = rules.scheme.categories[item.category]
    whole, one = f"{category.code} {category.name}", f"{item.rule.code} {this(item)} {marks(bounded)}"
    if bounded < 0:
        left = "不扣" if not counted else f"只扣 {bare(counted)}"
        return f"{whole}保底 {marks(category.floor or Fraction(0))}，{one}{left}"
    cap = marks(category.cap or Fraction(0))
    return f"{whole}已满 {cap}，{one}不计" if not counted else f"{whole}封顶 {cap}，{one}只计 {marks(counted)}"


def _residue_line(rules: Compiled, residue: Residue, when: str) -> Line:
    scheme, amount = rules.scheme, points(residue.amount, rules.scale)
    category = None if residue.category is None else scheme.categories[residue.category]
    code, name = ("", "") if category is None else (category.code, category.name)
    title, sentence = {
        "base": ("基础分", f"基础分 {marks(amount)}"),
        "total_cap": ("总分封顶", f"总分封顶 {marks(scheme.total_cap or Fraction(0))}，超出的 {bare(amount)}不计"),
        "total_floor": ("总分保底", f"总分保底 {marks(scheme.total_floor or Fraction(0))}，补 {marks(amount)}"),
        "category_cap": ("类别封顶", f"{code} {name}封顶，另减 {bare(amount)}"),
        "category_floor": ("类别保底", f"{code} {name}保底，补 {marks(amount)}"),
    }[residue.kind]
    return Line(
        item=residue.kind,
        category=code,
        source=residue_source(rules, residue),
        date=None,
        title=f"{when}{title}",
        raw=amount,
        counted=amount,
        how=sentence,
        sentence=f"{when}{sentence}",
    )


# ── sums ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def item_values(rules: Compiled, account: Account) -> Iterator[ItemValue]:
    """The items that counted something, summed over the halves."""
    for item in rules.items:
        counted = [half.tallies[item.index] for half in account.halves if item.index in half.tallies]
        if counted:
            hows = [_item_how(rules, tally) for tally in counted]
            yield ItemValue(
                code=item.rule.code,
                name=item.rule.name,
                category=item.rule.category,
                count=sum(len(tally.raws) for tally in counted),
                raw=sum((points(sum(tally.raws), rules.scale) for tally in counted), Fraction(0)),
                bounded=sum((points(sum(tally.bounded), rules.scale) for tally in counted), Fraction(0)),
                counted=sum((points(sum(tally.counted), rules.scale) for tally in counted), Fraction(0)),
                cap=None if item.rule.cap is None else item.rule.cap * rules.halves,
                how=hows[0] if rules.halves == 1 else "；".join(hows),
            )


def _item_how(rules: Compiled, tally: Tally) -> str:
    """「5 次 × 3 分 = 15，单项封顶 12」."""
    item, rule, scale = tally.item, tally.item.rule, rules.scale
    raw, bounded = points(sum(tally.raws), scale), points(sum(tally.bounded), scale)
    number, measure = len(tally.raws), MEASURES[rule.source]
    each = marks(points(item.points, scale))
    if rule.rated:
        words = _rate_how(rules, tally)
    elif rule.basis == "once":
        words = f"年度计一次，{each}"
    elif rule.basis in ("tier", "manual"):
        words = f"{number} {measure}，{'按级别' if rule.basis == 'tier' else '核定'}共 {marks(raw)}"
    elif rule.further is not None and number > 1:
        words = f"首{measure} {each}，其后每{measure} {marks(rule.further)}，{number} {measure}共 {shown(raw)}"
    elif rule.basis == "per_half_day":
        total = sum((Fraction(half_days(fact)) for fact in tally.facts), Fraction(0))
        words = f"{shown(total)} 个半天 × {each} = {shown(raw)}"
    else:
        words = f"{number} {measure} × {each} = {shown(raw)}"
    return words if raw == bounded else f"{words}，单项封顶 {shown(rule.cap or Fraction(0))}"


def category_values(rules: Compiled, account: Account) -> Iterator[CategoryValue]:
    """Every category of the scheme, with what its lines were worth and what entered the total."""
    for index, category in enumerate(rules.scheme.categories):
        raw = sum(
            sum(tally.raws)
            for half in account.halves
            for tally in half.tallies.values()
            if tally.item.category == index
        )
        yield CategoryValue(
            code=category.code,
            name=category.name,
            raw=points(raw, rules.scale),
            counted=points(account.categories[index], rules.scale),
            cap=None if category.cap is None else category.cap * rules.halves,
            floor=None if category.floor is None else category.floor * rules.halves,
        )


def formula(scheme: Scheme, parts: list[Fraction], total: Fraction) -> str:
    """「25.0 + 9.0 − 0.5 = 33.5」: parts as exact as they can be written, 「≈」 where rounding shows."""
    places = max([scheme.decimals, *(decimal_places(part) or 0 for part in parts)])
    endless = any(decimal_places(part) is None for part in parts)
    written = [fixed(part, places + endless) for part in parts]
    joined = " ".join([written[0], *(f"− {one[1:]}" if one.startswith("-") else f"+ {one}" for one in written[1:])])
    exact = not endless and Fraction(fixed(total, scheme.decimals)) == total
    return f"{joined} {'=' if exact else '≈'} {fixed(total, scheme.decimals)}".replace("-", "−")
