# 常用：make run（启动）、make test（检查与测试）、make help（全部命令）。
# Only relative paths: the checkout may lie in a folder with blanks or Chinese characters in its name.

SHELL := /bin/sh
PY := .venv/bin/python
DESK := $(PY) -m gongshu_desk
KEEPING := env -u PYTHONDONTWRITEBYTECODE $(PY)
READY := .venv/.ready
YEAR := 2025
SCALE := district
PICTURES := resources/help/pictures
SHOWN := dashboard deputies rollcall-open import-preview matrix entry batch statement year-end prints layouts \
    points-spread rules-edit publicity review handling duty-term station-roster training indicators work-report \
    print-work-report print-station-standard \
    print-performance-sheet print-points-notice print-training-certificate print-meeting-notice print-station-year print-invitation-list

.DELETE_ON_ERROR:
.PHONY: help venv run headless demo test lint bench soak screenshots names package lock

help:
	@echo '  make run          启动桌面程序；没有图形界面时用命令行在示例数据上走一遍'
	@echo '  make demo         生成示例数据（SCALE=street 街道，SCALE=district 区，默认区）'
	@echo '  make test         代码检查与全部测试'
	@echo '  make bench        与基准相比的速度'
	@echo '  make soak         长时间反复杀进程、模拟断电（SECONDS=秒数，SEED=重复某一次）'
	@echo '  make names        代表排序与官方名单逐对比较'
	@echo '  make screenshots  每个页面与打印件的图片，写入 out/screenshots，并更新 README 中的图片'
	@echo '  make package      打包成不需要 Python 的文件夹 dist/gongshu_desk，并在其中自检'
	@echo '  make venv         只准备运行环境 .venv'
	@echo '  make lock         重新锁定依赖版本（make lock UPGRADE=--upgrade 升级）'

venv: $(READY)

# The first Python of 3.11 or later. Bytecode is compiled at the end, since an environment may forbid
# Python to write it later, and a start without it takes three times as long.
$(READY): requirements.lock requirements-dev.lock
	@for python in python3 python3.13 python3.12 python3.11; do \
	    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found="$$python"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo '没有找到 Python 3.11 或更高版本（找过 python3 python3.13 python3.12 python3.11）。请先安装，再运行一次。' >&2; exit 1; \
	fi; \
	echo "准备运行环境 .venv（$$("$$found" --version)），首次约需几分钟 …"; \
	"$$found" -m venv .venv || { echo '无法建立 .venv。在 Debian、UOS、麒麟上请先安装 python3-venv。' >&2; exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(KEEPING) -m compileall -q -j 0 -x '[.]tmpl[.]py' .venv/lib gongshu_desk
	@touch $(READY)

run: $(READY)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo '这台机器没有图形界面（DISPLAY 与 WAYLAND_DISPLAY 都没有设置），改用命令行在示例数据上走一遍当天的工作。'; \
	    $(MAKE) --no-print-directory headless; \
	else \
	    $(DESK); \
	fi

# The clerk's day without a screen. Safe to repeat: the demo store is made once, its prints anew.
headless: out/demo-street/gongshu.db
	@rm -rf out/prints && mkdir -p out/prints
	$(DESK) --data out/demo-street points $(YEAR)
	@for name in $$($(DESK) --json report --list | $(PY) -c 'import json, sys; print(*(r["name"] for r in json.load(sys.stdin)["reports"]))'); do \
	    echo "$(DESK) --data out/demo-street report $$name $(YEAR) out/prints/$$name.pdf"; \
	    $(DESK) --data out/demo-street report "$$name" $(YEAR) "out/prints/$$name.pdf" || exit 1; \
	done
	$(DESK) --data out/demo-street export-year $(YEAR) out/prints/year-end.xlsx
	$(DESK) --data out/demo-street verify
	@echo '完成：打印件与年终工作簿在 out/prints。有图形界面时，make run 打开桌面程序。'

demo: out/demo-$(SCALE)/gongshu.db
	@echo '示例数据在 out/demo-$(SCALE)。打开：$(DESK) --data out/demo-$(SCALE)'

# Filled beside its place first: an interrupted demo leaves no half store behind.
out/demo-%/gongshu.db: | $(READY)
	@rm -rf out/demo-$*.part && mkdir -p out
	$(DESK) --data out/demo-$*.part demo --scale $*
	@rm -rf out/demo-$* && mv out/demo-$*.part out/demo-$*

lint: $(READY)
	$(PY) -m ruff check .
	$(PY) -m mypy

# While mypy reads, one process compiles the tests for all workers, even where the environment forbids to keep bytecode.
test: export QT_QPA_PLATFORM = offscreen
test: $(READY)
	$(PY) -m ruff check .
	@$(KEEPING) -m pytest --collect-only -qq > /dev/null & \
	    echo '$(PY) -m mypy'; $(PY) -m mypy; found=$$?; wait; exit $$found
	$(KEEPING) -m pytest -n 3 --dist worksteal

# Kills and power cuts for as long as asked; the seed that is printed repeats a failure: make soak SEED=17 SECONDS=60
SECONDS := 600
SEED :=
soak: $(READY)
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.safety.soak --seconds $(SECONDS) $(if $(SEED),--seed $(SEED))

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

# LIST: a list in official order with the columns 代表团 and 姓名; by default the one among the shared samples.
names: $(READY)
	@list="$(LIST)"; list="$${list:-$${GONGSHU_SAMPLES:-../shared/data}/npc14-part.csv}"; \
	if [ ! -f "$$list" ]; then echo "没有找到名单 $$list。请指定：make names LIST=名单.csv" >&2; exit 2; fi; \
	$(PY) -m tests.names_order "$$list"

screenshots: $(READY)
	@rm -rf out/screenshots
	QT_QPA_PLATFORM=offscreen $(DESK) screenshots out/screenshots
	@mkdir -p $(PICTURES)
	@for name in $(SHOWN); do cp "out/screenshots/$$name.png" "$(PICTURES)/$$name.png"; done
	@rm -rf $(PICTURES)/prints && cp -r out/screenshots/prints $(PICTURES)/prints
	@cp out/screenshots/prints.md resources/help/prints.md

package: $(READY)
	$(PY) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build build_installer.spec
	dist/gongshu_desk/gongshu-desk self-test

# No index address and no path goes into the locks; hashes cover Linux and Windows, Python 3.11 and later.
lock:
	UV_CUSTOM_COMPILE_COMMAND='make lock' $(PY) -m uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes pyproject.toml --output-file requirements.lock
	UV_CUSTOM_COMPILE_COMMAND='make lock' $(PY) -m uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes --extra dev --constraint requirements.lock pyproject.toml --output-file requirements-dev.lock
