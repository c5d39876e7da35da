"""恢复密钥: the sheet for the safe."""

from datetime import date
from itertools import pairwise

from gongshu_desk.domain import recovery_key
from gongshu_desk.reports.builders import recovery_sheet
from gongshu_desk.reports.pdf import render

GOLDEN = """\
恢复密钥
翠柳街道人大工委
用于：数据（整库加密）
2026年11月22日
忘记数据密码时，在登录窗口按「忘记密码」，照下面八组输入，即可设一个新密码。
第 1 组
0W40T
第 2 组
J2GBX
第 3 组
1G6GJ
第 4 组
W3RG1
第 5 组
24912
第 6 组
650NA
第 7 组
2RBH2
第 8 组
G68TC
保管
一、这张纸能打开全部数据：装入信封封好，锁进保险柜，不要与电脑、U 盘放在一起。
二、不要拍照、扫描，不要存成文件，不要发到微信和邮箱。
三、字母不分大小写，没有 I、L、O、U；每组末一位是校验，输错哪一组，程序会指出来。
四、数据密码和这张纸都没有了，数据就打不开了，谁也没有办法。
五、换了新的恢复密钥，请把这张销毁。
封存人签名：
保管人签名：
存放地点：
封存日期：
"""


def test_the_sheet_says_the_key_and_how_to_keep_it() -> None:
    """Golden text; one page; what stands on it reads back as the secret."""
    secret = bytes(range(7, 27))
    groups = recovery_key.written(secret).split("-")
    use = recovery_sheet.DATA_USE
    made = recovery_sheet.build("翠柳街道人大工委", "数据（整库加密）", use, groups, date(2026, 11, 22))
    assert made.text() == GOLDEN
    lines = made.text().splitlines()
    shown = [after for line, after in pairwise(lines) if line.startswith("第 ")]
    assert recovery_key.read(" ".join(shown)) == secret
    assert render(made).startswith(b"%PDF") and len(made.sections) == 1
