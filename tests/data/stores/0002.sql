-- told {"hash": "4297edc411362496c9214ad95b6526e27628fc4629d7174f90deabe23f7bcb65", "totals": {"3301990100009": "49.0", "3301990100016": "30.0", "3301990100019": "32.5", "3301990100020": "35.0"}}
PRAGMA application_id=1196639314;
BEGIN TRANSACTION;
CREATE TABLE activity (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	name VARCHAR NOT NULL, 
	series VARCHAR, 
	organiser_level VARCHAR(30), 
	organiser VARCHAR, 
	held_on DATE NOT NULL, 
	day_part VARCHAR(30), 
	end_date DATE, 
	half_days INTEGER NOT NULL, 
	hours INTEGER, 
	place VARCHAR, 
	topic VARCHAR, 
	visitors INTEGER, 
	appraised INTEGER, 
	note VARCHAR, 
	station_id INTEGER, starts_at VARCHAR, agenda VARCHAR, attendees VARCHAR, requirements VARCHAR, materials VARCHAR, notice_no VARCHAR, notice_on DATE, 
	CONSTRAINT pk_activity PRIMARY KEY (id), 
	CONSTRAINT ck_activity_code_day_part CHECK (day_part IN ('morning', 'afternoon', 'evening')), 
	CONSTRAINT ck_activity_code_kind CHECK (kind IN ('congress', 'standing', 'special_committee', 'sitting_in_standing', 'sitting_in_committee', 'committee', 'training', 'group', 'inspection', 'research', 'law_check', 'inquiry', 'livelihood', 'appraisal', 'reception', 'visit', 'council', 'volunteer', 'other')), 
	CONSTRAINT ck_activity_code_organiser_level CHECK (organiser_level IN ('province', 'city', 'district', 'subdistrict', 'group')), 
	CONSTRAINT fk_activity_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_activity_uid UNIQUE (uid)
);
INSERT INTO "activity" VALUES(1,'052cbd9c4bf124ab3f20bbd89ec3ebf3',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025001','congress','预备会议、第一次全体会议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','morning',NULL,100,NULL,'区会议中心',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(2,'6f0a0fc9d74b0af282707cf29c1e768b',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025002','congress','代表团审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','afternoon',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'下午2时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(7,'f1111c5749ce928b5949aa5332a724d9',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025007','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(8,'653c0f577dcc2dbc55c8e9eeebc795be',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025008','standing','临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(9,'8b8280193865cfa07f17c7b6db476c05',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025009','sitting_in_standing','列席临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(10,'8ae7f090bb39cadeaa3acba524739763',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025010','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-20','afternoon',NULL,100,NULL,'桐荫社区联络站',NULL,7,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(12,'f4b861222620c91e8c0b57f8c23f1976',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025012','special_committee','法制委员会2025年第一次会议',NULL,'district','临江区人大法制委员会','2025-03-05','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(13,'5f35201322fbc1ad3ca81f69e5f55957',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025013','group','第一小组活动：评议街道年度工作',NULL,'group','第一小组','2025-03-07','morning',NULL,100,NULL,'柳岸社区联络站','评议街道年度工作',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(19,'04588ccb02221bce1ef2706fa649edab',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025019','committee','翠柳街道人大工委第一季度工作会议',NULL,'subdistrict','翠柳街道人大工委','2025-03-20','afternoon',NULL,100,NULL,'街道三楼会议室',NULL,NULL,NULL,NULL,NULL,'下午2时','学习代表法
通报上一季度代表履职情况
研究下一季度代表活动安排',NULL,NULL,'上一季度代表履职情况
下一季度活动安排（讨论稿）','翠柳人大工委〔2025〕1 号','2025-03-13');
INSERT INTO "activity" VALUES(20,'ec810c754fe0abb19bff266088ceaa3e',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025020','sitting_in_committee','列席财政经济委员会2025年第一次会议',NULL,'district','临江区人大财政经济委员会','2025-03-21','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(23,'9c8e8fad9872bae6fbd2000645f199a4',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025023','visit','走访困难家庭',NULL,'group','第二小组','2025-04-02','afternoon',NULL,100,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(24,'acc953af97f35674dd59671ecc95743f',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025024','training','2025年区人大代表履职培训班',NULL,'district','临江区人大常委会','2025-04-03',NULL,NULL,200,800,'区委党校','怎样提出高质量的代表建议',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(27,'2ccb172e5e07b506b798e6f8e58ca017',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025027','volunteer','清洁河道志愿活动',NULL,'subdistrict','翠柳街道人大工委','2025-04-16','morning',NULL,100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(38,'1e4974dd644f765baf01e1e4a66bf249',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025038','law_check','无障碍环境建设法贯彻实施情况执法检查',NULL,'subdistrict','翠柳街道人大工委','2025-05-26','morning',NULL,100,NULL,NULL,'无障碍环境建设法贯彻实施情况',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(40,'59f6f6618092cb4e376aee4c09f1aa4d',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025040','council','翠柳街道2025年第一次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-05-29','evening',NULL,100,NULL,'街道文化礼堂','加装电梯费用分担协商',NULL,NULL,NULL,NULL,'晚上7时','通报上次议事事项办理情况
就议题开展协商
票决有关事项',NULL,NULL,'议事规则
议题情况说明','翠柳人大工委〔2025〕2 号','2025-05-22');
INSERT INTO "activity" VALUES(41,'ccb9471666568c24a7571470210c71af',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025041','research','小微企业发展环境调研',NULL,'subdistrict','翠柳街道人大工委','2025-05-30','morning',NULL,100,NULL,NULL,'小微企业发展环境',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(44,'ef40ca6371e67b88efb70cba03fcaf96',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025044','inspection','视察农贸市场食品安全',NULL,'subdistrict','翠柳街道人大工委','2025-06-12','afternoon',NULL,100,NULL,NULL,'农贸市场食品安全',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(54,'4a87b659697fe5eef2bb7c60afca3826',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025054','livelihood','民生实事社区食堂项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-07-07','afternoon',NULL,100,NULL,'柳岸社区','社区食堂项目',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(78,'98afaa8813f99cb5118b22a0d7d1159e',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025078','inquiry','城市更新工作专题询问会',NULL,'district','临江区人大常委会','2025-10-15','morning',NULL,100,NULL,'区机关综合楼人大会议厅','城市更新',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(83,'fe5d054bb2ffa7074b136fcf842415a1',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025083','appraisal','法官、检察官履职评议会',NULL,'district','临江区人大常委会','2025-11-04','afternoon',NULL,100,NULL,'区人民法院','员额法官、检察官履职评议',NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(93,'bf37aaf9e328aff68a6527574bc8bb2f',1,3,'05a8eff8328f4622a033f58b7691785c','',0,'A2025093','other','行政复议听证会',NULL,'subdistrict','翠柳街道人大工委','2025-11-27','morning',NULL,100,NULL,'街道二楼会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE adjustment (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	points INTEGER NOT NULL, 
	decided_on DATE NOT NULL, 
	reason VARCHAR NOT NULL, 
	approved_by VARCHAR NOT NULL, 
	document_no VARCHAR, 
	mandate_id INTEGER NOT NULL, 
	CONSTRAINT pk_adjustment PRIMARY KEY (id), 
	CONSTRAINT fk_adjustment_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_adjustment_uid UNIQUE (uid)
);
INSERT INTO "adjustment" VALUES(1,'43e571fe3d2bbe5b638f29a70367f1e2',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'T202501','E4',300,'2025-07-10','执笔的调研报告由区人大常委会转交区政府研究处理','区人大常委会代表工委','临人大代〔2025〕1号',20);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE attendance (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	status VARCHAR(30) NOT NULL, 
	actual_half_days INTEGER, 
	spoke BOOLEAN NOT NULL, 
	note VARCHAR, 
	activity_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	rejected BOOLEAN NOT NULL, book_page VARCHAR, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_code_status CHECK (status IN ('present', 'sitting_in', 'late', 'left_early', 'official_leave', 'sick_leave', 'personal_leave', 'absent', 'not_applicable')), 
	CONSTRAINT fk_attendance_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_attendance_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_attendance_uid UNIQUE (uid)
);
INSERT INTO "attendance" VALUES(7,'45dd0112e04f899e2071b9a49306f2db',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,0,NULL,1,9,0,'2');
INSERT INTO "attendance" VALUES(14,'f4dfdda594e8d9f1561507035b6f373e',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,1,NULL,1,16,0,'2');
INSERT INTO "attendance" VALUES(17,'0bab44bef02a38a235b678cbdb8ff24f',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,0,NULL,1,19,0,'2');
INSERT INTO "attendance" VALUES(18,'b78a307b5693ed02d9b1e98eb644ab74',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'sick_leave',NULL,0,'住院治疗',1,20,0,NULL);
INSERT INTO "attendance" VALUES(28,'1581c2168d16b1d523aeba62c326184c',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,0,NULL,2,9,0,'2');
INSERT INTO "attendance" VALUES(35,'eddd6bbea0d0c6bf6ca8a61abea5691c',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,0,NULL,2,16,0,'2');
INSERT INTO "attendance" VALUES(38,'9f1b1ddc7337e72467c664abd907c77c',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,0,NULL,2,19,0,'2');
INSERT INTO "attendance" VALUES(39,'96c1c1ca7bdcc89e4b70f6031a5e00d8',1,4,'05a8eff8328f4622a033f58b7691785c','',0,'present',NULL,1,NULL,2,20,0,NULL);
CREATE TABLE auditentry (
	id INTEGER NOT NULL, 
	batch INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	clerk VARCHAR NOT NULL, 
	sentence VARCHAR NOT NULL, 
	table_name VARCHAR NOT NULL, 
	row_uid VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	action VARCHAR NOT NULL, 
	"before" VARCHAR, 
	"after" VARCHAR, 
	CONSTRAINT pk_auditentry PRIMARY KEY (id)
);
INSERT INTO "auditentry" VALUES(1,1,'2026-11-23 11:51:34.000000','','建立数据','unit','05a8eff8328f4622a033f58b7691785c',1,'add',NULL,'{"uid":"05a8eff8328f4622a033f58b7691785c","archived":false,"name":"翠柳街道人大工委","code":"","short_name":"","contact_phone":""}');
INSERT INTO "auditentry" VALUES(2,1,'2026-11-23 11:51:34.000000','','建立数据','term','52987b3f43d64f2991d2f07dcef5ceb3',1,'add',NULL,'{"uid":"52987b3f43d64f2991d2f07dcef5ceb3","archived":false,"number":1,"level":"district","starts_on":"2021-12-28","ends_on":null}');
INSERT INTO "auditentry" VALUES(3,1,'2026-11-23 11:51:34.000000','','建立数据','pointsscheme','466f8c2b6b7c44829b227a5c1c156435',1,'add',NULL,'{"uid":"466f8c2b6b7c44829b227a5c1c156435","archived":false,"code":"example","version":1,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 1\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}');
INSERT INTO "auditentry" VALUES(4,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','setting','0fcabfa8af576ebe76de84b71f9b15ff',1,'add',NULL,'{"uid":"0fcabfa8af576ebe76de84b71f9b15ff","archived":false,"name":"contact","value":"\"周敏\""}');
INSERT INTO "auditentry" VALUES(5,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','liaisonstation','975ca8804565c1a569450d61090b2743',1,'add',NULL,'{"uid":"975ca8804565c1a569450d61090b2743","archived":false,"name":"柳岸社区联络站","no":"LZ01","address":"柳岸路 21 号","keeper":"值班联络员","phone":"0570-80000001","reception_day":"每月 15 日","note":null}');
INSERT INTO "auditentry" VALUES(6,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','liaisonstation','ba0965330d709297a9d8b07f305169cd',2,'add',NULL,'{"uid":"ba0965330d709297a9d8b07f305169cd","archived":false,"name":"桐荫社区联络站","no":"LZ02","address":"桐荫路 22 号","keeper":"值班联络员","phone":"0570-80000002","reception_day":"每月 20 日","note":null}');
INSERT INTO "auditentry" VALUES(7,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','liaisonstation','ff8bed43ac09b1148fc7648f5845f698',3,'add',NULL,'{"uid":"ff8bed43ac09b1148fc7648f5845f698","archived":false,"name":"银杏社区联络站","no":"LZ03","address":"银杏路 23 号","keeper":"值班联络员","phone":"0570-80000003","reception_day":"每月 25 日","note":null}');
INSERT INTO "auditentry" VALUES(8,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','unit','05a8eff8328f4622a033f58b7691785c',1,'change','{"contact_phone":""}','{"contact_phone":"0570-8000 0126"}');
INSERT INTO "auditentry" VALUES(9,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','18aa23435f8d5540775ee32e69223e7c',1,'add',NULL,'{"uid":"18aa23435f8d5540775ee32e69223e7c","archived":false,"name":"第 1 选区"}');
INSERT INTO "auditentry" VALUES(10,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','delegation','d1ddeea9fa9e23f6c07078cbee37fd1f',1,'add',NULL,'{"uid":"d1ddeea9fa9e23f6c07078cbee37fd1f","archived":false,"name":"翠柳代表团"}');
INSERT INTO "auditentry" VALUES(11,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','deputygroup','9ffa9c45d009ed20e712fca3422d1568',1,'add',NULL,'{"uid":"9ffa9c45d009ed20e712fca3422d1568","archived":false,"name":"第一小组"}');
INSERT INTO "auditentry" VALUES(12,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','3e82bd867982793b872de19bc360086a',1,'add',NULL,'{"uid":"3e82bd867982793b872de19bc360086a","archived":false,"name":"非公经济"}');
INSERT INTO "auditentry" VALUES(13,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','b3948c740c16b990348a8bad24d9a135',2,'add',NULL,'{"uid":"b3948c740c16b990348a8bad24d9a135","archived":false,"name":"基层一线"}');
INSERT INTO "auditentry" VALUES(14,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','b7ae9b412cc0d11ffc6b366ed7862f04',3,'add',NULL,'{"uid":"b7ae9b412cc0d11ffc6b366ed7862f04","archived":false,"name":"妇女"}');
INSERT INTO "auditentry" VALUES(15,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','deputygroup','57c27e37b7c8a0ea68b3304802018a8f',2,'add',NULL,'{"uid":"57c27e37b7c8a0ea68b3304802018a8f","archived":false,"name":"第二小组"}');
INSERT INTO "auditentry" VALUES(16,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','0b9ed1eab134904172ede99e26edd3f1',4,'add',NULL,'{"uid":"0b9ed1eab134904172ede99e26edd3f1","archived":false,"name":"专业技术人员"}');
INSERT INTO "auditentry" VALUES(17,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','deputygroup','5671f7d8e9aceba4344a40a5be46593f',3,'add',NULL,'{"uid":"5671f7d8e9aceba4344a40a5be46593f","archived":false,"name":"第三小组"}');
INSERT INTO "auditentry" VALUES(18,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','eb3a0294042724fe8b6d1676f34dc8bb',2,'add',NULL,'{"uid":"eb3a0294042724fe8b6d1676f34dc8bb","archived":false,"name":"第 2 选区"}');
INSERT INTO "auditentry" VALUES(19,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','9f7dcb0f50137eba29b45a3d296cedb9',5,'add',NULL,'{"uid":"9f7dcb0f50137eba29b45a3d296cedb9","archived":false,"name":"工人"}');
INSERT INTO "auditentry" VALUES(20,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','98ae5ef8c662bfac8111cc3d401b7e86',6,'add',NULL,'{"uid":"98ae5ef8c662bfac8111cc3d401b7e86","archived":false,"name":"非中共"}');
INSERT INTO "auditentry" VALUES(21,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','5ed0481cb095ba9b28de64d408a9230a',3,'add',NULL,'{"uid":"5ed0481cb095ba9b28de64d408a9230a","archived":false,"name":"第 3 选区"}');
INSERT INTO "auditentry" VALUES(22,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','b50e9cfc313be18234554e9fdc0d0b11',7,'add',NULL,'{"uid":"b50e9cfc313be18234554e9fdc0d0b11","archived":false,"name":"少数民族"}');
INSERT INTO "auditentry" VALUES(23,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','person','3d75289ad3d3a25ad146850ffbb378aa',9,'add',NULL,'{"uid":"3d75289ad3d3a25ad146850ffbb378aa","archived":false,"name":"王丽萍","sex":"female","ethnic":"汉族","born":"1987-01-20","party":"中共","education":"大专","employer":"江州轨道交通集团车站值班站长","phone":"13900001008","id_number":null,"sort_stroke":"04004A 207016C1105K3","sort_stroke_char":"04004A07016C1105K3","sort_pinyin":"wang204004Ali407016Cping21105K3","search_text":"|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|"}');
INSERT INTO "auditentry" VALUES(24,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','3aa6854b32824c37685cb4f58d2edb4e',4,'add',NULL,'{"uid":"3aa6854b32824c37685cb4f58d2edb4e","archived":false,"name":"第 4 选区"}');
INSERT INTO "auditentry" VALUES(25,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandate','c85fa309d8bed368aca6d7b0efb8f554',9,'add',NULL,'{"uid":"c85fa309d8bed368aca6d7b0efb8f554","archived":false,"certificate_no":"3301990100009","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":9,"term_id":1,"electoral_district_id":4}');
INSERT INTO "auditentry" VALUES(26,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','1d92a16a9cee7c08bc620271cdc45591',25,'add',NULL,'{"uid":"1d92a16a9cee7c08bc620271cdc45591","archived":false,"mandate_id":9,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(27,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','20f2b38361de8743acf771a7a2ab8e77',26,'add',NULL,'{"uid":"20f2b38361de8743acf771a7a2ab8e77","archived":false,"mandate_id":9,"delegation_id":null,"group_id":3,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(28,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','0ec96427cd87982e0f6adfa6b07a2c62',27,'add',NULL,'{"uid":"0ec96427cd87982e0f6adfa6b07a2c62","archived":false,"mandate_id":9,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(29,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','aea97f14a9acdface394a02d6f3ffb1f',22,'add',NULL,'{"uid":"aea97f14a9acdface394a02d6f3ffb1f","archived":false,"mandate_id":9,"tag_id":5}');
INSERT INTO "auditentry" VALUES(30,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','7da4f37b25a81f49bd99f66bebb38978',23,'add',NULL,'{"uid":"7da4f37b25a81f49bd99f66bebb38978","archived":false,"mandate_id":9,"tag_id":2}');
INSERT INTO "auditentry" VALUES(31,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','9ded7e7b62b6e9adae5082a4e0ab30fc',24,'add',NULL,'{"uid":"9ded7e7b62b6e9adae5082a4e0ab30fc","archived":false,"mandate_id":9,"tag_id":3}');
INSERT INTO "auditentry" VALUES(32,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','3ff3c4b72b89d5555e332213112c9551',5,'add',NULL,'{"uid":"3ff3c4b72b89d5555e332213112c9551","archived":false,"name":"第 5 选区"}');
INSERT INTO "auditentry" VALUES(33,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','identitytag','0cf66c0c27c1fb5e652267f4c2550dbd',8,'add',NULL,'{"uid":"0cf66c0c27c1fb5e652267f4c2550dbd","archived":false,"name":"连任"}');
INSERT INTO "auditentry" VALUES(34,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','db7dd956452589935d4732f624d9693d',6,'add',NULL,'{"uid":"db7dd956452589935d4732f624d9693d","archived":false,"name":"第 6 选区"}');
INSERT INTO "auditentry" VALUES(35,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','person','cea27485e9e691aac13818e520e3a6bd',16,'add',NULL,'{"uid":"cea27485e9e691aac13818e520e3a6bd","archived":false,"name":"章堃","sex":"male","ethnic":"汉族","born":"1966-03-16","party":"中共","education":"大专","employer":"银杏社区专职网格员","phone":"13900001015","id_number":null,"sort_stroke":"1106C2 11106CH","sort_stroke_char":"1106C21106CH","sort_pinyin":"zhang11106C2kun11106CH","search_text":"|章堃|zhangkun|zhkun|zkun|kun|"}');
INSERT INTO "auditentry" VALUES(36,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','9eda8c24ad62c5c5e4b956a7b84d662c',7,'add',NULL,'{"uid":"9eda8c24ad62c5c5e4b956a7b84d662c","archived":false,"name":"第 7 选区"}');
INSERT INTO "auditentry" VALUES(37,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandate','33c995fefab94e3ca6be3e022bf328db',16,'add',NULL,'{"uid":"33c995fefab94e3ca6be3e022bf328db","archived":false,"certificate_no":"3301990100016","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":16,"term_id":1,"electoral_district_id":7}');
INSERT INTO "auditentry" VALUES(38,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','5d89948d343877978b1a696ec49c0c92',46,'add',NULL,'{"uid":"5d89948d343877978b1a696ec49c0c92","archived":false,"mandate_id":16,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(39,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','daaecd46f7923010bdfec264534b9994',47,'add',NULL,'{"uid":"daaecd46f7923010bdfec264534b9994","archived":false,"mandate_id":16,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(40,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','828b529ecb90d77cb789eadb35cc2de6',48,'add',NULL,'{"uid":"828b529ecb90d77cb789eadb35cc2de6","archived":false,"mandate_id":16,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(41,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','caf1056748e1c598a8847cdcebb04bc3',41,'add',NULL,'{"uid":"caf1056748e1c598a8847cdcebb04bc3","archived":false,"mandate_id":16,"tag_id":2}');
INSERT INTO "auditentry" VALUES(42,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','edc5a490e095469f32a4e3b05c29f6f5',42,'add',NULL,'{"uid":"edc5a490e095469f32a4e3b05c29f6f5","archived":false,"mandate_id":16,"tag_id":8}');
INSERT INTO "auditentry" VALUES(43,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','person','34e5d042c41159802924b6119b1fa9d9',19,'add',NULL,'{"uid":"34e5d042c41159802924b6119b1fa9d9","archived":false,"name":"李阿毛","sex":"male","ethnic":"汉族","born":"1966-01-27","party":"民建","education":"研究生","employer":"柳岸社区退休教师","phone":"13900001018","id_number":null,"sort_stroke":"07015P 20701NX04006I","sort_stroke_char":"07015P0701NX04006I","sort_pinyin":"li307015Pa10701NXmao204006I","search_text":"|李阿毛|liamao|lamao|amao|mao|"}');
INSERT INTO "auditentry" VALUES(44,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','electoraldistrict','cefc3feb30c983fcc264345bfe67a11a',8,'add',NULL,'{"uid":"cefc3feb30c983fcc264345bfe67a11a","archived":false,"name":"第 8 选区"}');
INSERT INTO "auditentry" VALUES(45,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandate','9f374f59318333532370c407ce1d7a54',19,'add',NULL,'{"uid":"9f374f59318333532370c407ce1d7a54","archived":false,"certificate_no":"3301990100019","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":19,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(46,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','0d96e8784073ce3011c88d61dcbf34ab',55,'add',NULL,'{"uid":"0d96e8784073ce3011c88d61dcbf34ab","archived":false,"mandate_id":19,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(47,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','membership','9f6fc9a128ddbddee7647c03901f5ffc',56,'add',NULL,'{"uid":"9f6fc9a128ddbddee7647c03901f5ffc","archived":false,"mandate_id":19,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(48,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','66a3b7eb35b6637b84e5d3f5fdacb563',49,'add',NULL,'{"uid":"66a3b7eb35b6637b84e5d3f5fdacb563","archived":false,"mandate_id":19,"tag_id":2}');
INSERT INTO "auditentry" VALUES(49,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','14c1366d0191f1a708004236d6e7626b',51,'add',NULL,'{"uid":"14c1366d0191f1a708004236d6e7626b","archived":false,"mandate_id":19,"tag_id":6}');
INSERT INTO "auditentry" VALUES(50,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandatetag','ee58143314a8072994c320e3f632b172',52,'add',NULL,'{"uid":"ee58143314a8072994c320e3f632b172","archived":false,"mandate_id":19,"tag_id":8}');
INSERT INTO "auditentry" VALUES(51,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','person','4a3d3cafd5cea6e47a491b038af4d6e9',20,'add',NULL,'{"uid":"4a3d3cafd5cea6e47a491b038af4d6e9","archived":false,"name":"王钧","sex":"male","ethnic":"汉族","born":"1986-08-15","party":"民盟","education":"大学","employer":"江州市中医院副主任医师","phone":"13900001019","id_number":null,"sort_stroke":"04004A 10903BP","sort_stroke_char":"04004A0903BP","sort_pinyin":"wang204004Ajun10903BP","search_text":"|王钧|wangjun|wjun|jun|"}');
INSERT INTO "auditentry" VALUES(52,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','mandate','f1034cc60af6bd7c8847e921a075cb6e',20,'add',NULL,'{"uid":"f1034cc60af6bd7c8847e921a075cb6e","archived":false,"certificate_no":"3301990100020","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":20,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(53,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','person','5ba320bfe452d1d119daccf42f40307b',23,'add',NULL,'{"uid":"5ba320bfe452d1d119daccf42f40307b","archived":false,"name":"周浩","sex":"male","ethnic":"汉族","born":"1971-07-09","party":"中共","education":"研究生","employer":"桐荫社区党委书记、居委会主任","phone":"13900001022","id_number":null,"sort_stroke":"0802DW 1100512","sort_stroke_char":"0802DW100512","sort_pinyin":"zhou10802DWhao4100512","search_text":"|周浩|zhouhao|zhhao|zhao|hao|"}');
INSERT INTO "auditentry" VALUES(54,2,'2026-11-23 11:51:34.000000','','装入示例数据：代表 23 人','term','b1c4d8f1da3e437b3204e1b916998e78',2,'add',NULL,'{"uid":"b1c4d8f1da3e437b3204e1b916998e78","archived":false,"number":14,"level":"city","starts_on":"2022-04-12","ends_on":null}');
INSERT INTO "auditentry" VALUES(55,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','052cbd9c4bf124ab3f20bbd89ec3ebf3',1,'add',NULL,'{"uid":"052cbd9c4bf124ab3f20bbd89ec3ebf3","archived":false,"no":"A2025001","kind":"congress","name":"预备会议、第一次全体会议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区会议中心","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(56,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','6f0a0fc9d74b0af282707cf29c1e768b',2,'add',NULL,'{"uid":"6f0a0fc9d74b0af282707cf29c1e768b","archived":false,"no":"A2025002","kind":"congress","name":"代表团审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(57,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','f1111c5749ce928b5949aa5332a724d9',7,'add',NULL,'{"uid":"f1111c5749ce928b5949aa5332a724d9","archived":false,"no":"A2025007","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(58,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','653c0f577dcc2dbc55c8e9eeebc795be',8,'add',NULL,'{"uid":"653c0f577dcc2dbc55c8e9eeebc795be","archived":false,"no":"A2025008","kind":"standing","name":"临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(59,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','8b8280193865cfa07f17c7b6db476c05',9,'add',NULL,'{"uid":"8b8280193865cfa07f17c7b6db476c05","archived":false,"no":"A2025009","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(60,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','8ae7f090bb39cadeaa3acba524739763',10,'add',NULL,'{"uid":"8ae7f090bb39cadeaa3acba524739763","archived":false,"no":"A2025010","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"桐荫社区联络站","topic":null,"visitors":7,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(61,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','f4b861222620c91e8c0b57f8c23f1976',12,'add',NULL,'{"uid":"f4b861222620c91e8c0b57f8c23f1976","archived":false,"no":"A2025012","kind":"special_committee","name":"法制委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大法制委员会","held_on":"2025-03-05","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(62,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','5f35201322fbc1ad3ca81f69e5f55957',13,'add',NULL,'{"uid":"5f35201322fbc1ad3ca81f69e5f55957","archived":false,"no":"A2025013","kind":"group","name":"第一小组活动：评议街道年度工作","series":null,"organiser_level":"group","organiser":"第一小组","held_on":"2025-03-07","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":"评议街道年度工作","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(63,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','04588ccb02221bce1ef2706fa649edab',19,'add',NULL,'{"uid":"04588ccb02221bce1ef2706fa649edab","archived":false,"no":"A2025019","kind":"committee","name":"翠柳街道人大工委第一季度工作会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道三楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":"学习代表法\n通报上一季度代表履职情况\n研究下一季度代表活动安排","attendees":null,"requirements":null,"materials":"上一季度代表履职情况\n下一季度活动安排（讨论稿）","notice_no":"翠柳人大工委〔2025〕1 号","notice_on":"2025-03-13","station_id":null}');
INSERT INTO "auditentry" VALUES(64,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','ec810c754fe0abb19bff266088ceaa3e',20,'add',NULL,'{"uid":"ec810c754fe0abb19bff266088ceaa3e","archived":false,"no":"A2025020","kind":"sitting_in_committee","name":"列席财政经济委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大财政经济委员会","held_on":"2025-03-21","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(65,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','9c8e8fad9872bae6fbd2000645f199a4',23,'add',NULL,'{"uid":"9c8e8fad9872bae6fbd2000645f199a4","archived":false,"no":"A2025023","kind":"visit","name":"走访困难家庭","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-04-02","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":10,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(66,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','acc953af97f35674dd59671ecc95743f',24,'add',NULL,'{"uid":"acc953af97f35674dd59671ecc95743f","archived":false,"no":"A2025024","kind":"training","name":"2025年区人大代表履职培训班","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-03","day_part":null,"end_date":null,"half_days":"2","hours":"8","place":"区委党校","topic":"怎样提出高质量的代表建议","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(67,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','2ccb172e5e07b506b798e6f8e58ca017',27,'add',NULL,'{"uid":"2ccb172e5e07b506b798e6f8e58ca017","archived":false,"no":"A2025027","kind":"volunteer","name":"清洁河道志愿活动","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-04-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(68,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','1e4974dd644f765baf01e1e4a66bf249',38,'add',NULL,'{"uid":"1e4974dd644f765baf01e1e4a66bf249","archived":false,"no":"A2025038","kind":"law_check","name":"无障碍环境建设法贯彻实施情况执法检查","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-26","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"无障碍环境建设法贯彻实施情况","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(69,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','59f6f6618092cb4e376aee4c09f1aa4d',40,'add',NULL,'{"uid":"59f6f6618092cb4e376aee4c09f1aa4d","archived":false,"no":"A2025040","kind":"council","name":"翠柳街道2025年第一次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-29","day_part":"evening","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"加装电梯费用分担协商","visitors":null,"appraised":null,"note":null,"starts_at":"晚上7时","agenda":"通报上次议事事项办理情况\n就议题开展协商\n票决有关事项","attendees":null,"requirements":null,"materials":"议事规则\n议题情况说明","notice_no":"翠柳人大工委〔2025〕2 号","notice_on":"2025-05-22","station_id":null}');
INSERT INTO "auditentry" VALUES(70,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','ccb9471666568c24a7571470210c71af',41,'add',NULL,'{"uid":"ccb9471666568c24a7571470210c71af","archived":false,"no":"A2025041","kind":"research","name":"小微企业发展环境调研","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-30","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"小微企业发展环境","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(71,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','ef40ca6371e67b88efb70cba03fcaf96',44,'add',NULL,'{"uid":"ef40ca6371e67b88efb70cba03fcaf96","archived":false,"no":"A2025044","kind":"inspection","name":"视察农贸市场食品安全","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-06-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"农贸市场食品安全","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(72,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','4a87b659697fe5eef2bb7c60afca3826',54,'add',NULL,'{"uid":"4a87b659697fe5eef2bb7c60afca3826","archived":false,"no":"A2025054","kind":"livelihood","name":"民生实事社区食堂项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-07","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区","topic":"社区食堂项目","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(73,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','98afaa8813f99cb5118b22a0d7d1159e',78,'add',NULL,'{"uid":"98afaa8813f99cb5118b22a0d7d1159e","archived":false,"no":"A2025078","kind":"inquiry","name":"城市更新工作专题询问会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-10-15","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":"城市更新","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(74,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','fe5d054bb2ffa7074b136fcf842415a1',83,'add',NULL,'{"uid":"fe5d054bb2ffa7074b136fcf842415a1","archived":false,"no":"A2025083","kind":"appraisal","name":"法官、检察官履职评议会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-11-04","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区人民法院","topic":"员额法官、检察官履职评议","visitors":null,"appraised":6,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(75,3,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度活动 106 项','activity','bf37aaf9e328aff68a6527574bc8bb2f',93,'add',NULL,'{"uid":"bf37aaf9e328aff68a6527574bc8bb2f","archived":false,"no":"A2025093","kind":"other","name":"行政复议听证会","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-11-27","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"街道二楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(76,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','45dd0112e04f899e2071b9a49306f2db',7,'add',NULL,'{"uid":"45dd0112e04f899e2071b9a49306f2db","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":1,"mandate_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(77,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','f4dfdda594e8d9f1561507035b6f373e',14,'add',NULL,'{"uid":"f4dfdda594e8d9f1561507035b6f373e","archived":false,"status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":"2","activity_id":1,"mandate_id":16,"rejected":false}');
INSERT INTO "auditentry" VALUES(78,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','0bab44bef02a38a235b678cbdb8ff24f',17,'add',NULL,'{"uid":"0bab44bef02a38a235b678cbdb8ff24f","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":1,"mandate_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(79,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','b78a307b5693ed02d9b1e98eb644ab74',18,'add',NULL,'{"uid":"b78a307b5693ed02d9b1e98eb644ab74","archived":false,"status":"sick_leave","actual_half_days":null,"spoke":false,"note":"住院治疗","book_page":null,"activity_id":1,"mandate_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(80,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','1581c2168d16b1d523aeba62c326184c',28,'add',NULL,'{"uid":"1581c2168d16b1d523aeba62c326184c","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(81,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','eddd6bbea0d0c6bf6ca8a61abea5691c',35,'add',NULL,'{"uid":"eddd6bbea0d0c6bf6ca8a61abea5691c","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":16,"rejected":false}');
INSERT INTO "auditentry" VALUES(82,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','9f1b1ddc7337e72467c664abd907c77c',38,'add',NULL,'{"uid":"9f1b1ddc7337e72467c664abd907c77c","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(83,4,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度出席 639 人次','attendance','96c1c1ca7bdcc89e4b70f6031a5e00d8',39,'add',NULL,'{"uid":"96c1c1ca7bdcc89e4b70f6031a5e00d8","archived":false,"status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":null,"activity_id":2,"mandate_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(84,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','9b7b570f9480955cc23db699ee57c134',2,'add',NULL,'{"uid":"9b7b570f9480955cc23db699ee57c134","archived":false,"no":"S2025002","kind":"suggestion","title":"关于完善柳岸社区居家养老服务的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区民政局","assigned_on":"2025-02-05","answered_on":"2025-03-12","evaluated_on":null,"satisfaction":null,"outcome":"B","key":false,"excellent":false,"content":"完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(85,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','9b5e3ccc9ed5167d5ad8addbe24fe9d7',3,'add',NULL,'{"uid":"9b5e3ccc9ed5167d5ad8addbe24fe9d7","archived":false,"no":"S2025003","kind":"suggestion","title":"关于整治翠柳沿河步道夜间照明不足的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"27","lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(86,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','eb42604a0f0552623f1df9471705a321',5,'add',NULL,'{"uid":"eb42604a0f0552623f1df9471705a321","archived":false,"no":"S2025005","kind":"suggestion","title":"关于扶持翠柳小微企业数字化改造的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区经济和信息化局","assigned_on":"2025-02-05","answered_on":"2025-03-14","evaluated_on":"2025-03-31","satisfaction":"satisfied","outcome":"C","key":false,"excellent":false,"content":"扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。","book_page":"26","lead_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(87,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','b5db9feb681431ab22705b7a16132a09',6,'add',NULL,'{"uid":"b5db9feb681431ab22705b7a16132a09","archived":false,"no":"S2025006","kind":"suggestion","title":"关于完善翠柳片区无障碍设施的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区残疾人联合会","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-09","satisfaction":"fairly","outcome":"A","key":false,"excellent":false,"content":"完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"lead_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(88,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','ab05ce27eca0c3c41c45d05e4b3c28f3',11,'add',NULL,'{"uid":"ab05ce27eca0c3c41c45d05e4b3c28f3","archived":false,"no":"S2025011","kind":"suggestion","title":"关于缓解翠柳小学门口接送拥堵的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局交警大队","assigned_on":"2025-01-27","answered_on":"2025-03-10","evaluated_on":"2025-03-28","satisfaction":"fairly","outcome":"A","key":false,"excellent":true,"content":"缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"28","lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(89,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','e9475905b37e325891c1a72368d2d67c',12,'add',NULL,'{"uid":"e9475905b37e325891c1a72368d2d67c","archived":false,"no":"S2025012","kind":"suggestion","title":"关于在翠柳增设公共停车泊位的建议","raised_on":"2025-01-15","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-07","satisfaction":"dissatisfied","outcome":"A","key":false,"excellent":false,"content":"在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"lead_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(90,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','cosigner','077ca85af0134299f4767e05a00aa7ec',24,'add',NULL,'{"uid":"077ca85af0134299f4767e05a00aa7ec","archived":false,"suggestion_id":12,"mandate_id":9,"position":1}');
INSERT INTO "auditentry" VALUES(91,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','4f4fd3e6246480e73435481a7063cf89',16,'add',NULL,'{"uid":"4f4fd3e6246480e73435481a7063cf89","archived":false,"no":"S2025016","kind":"suggestion","title":"关于加强银杏社区高空抛物治理的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局","assigned_on":"2025-02-05","answered_on":"2025-04-02","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"加强银杏社区高空抛物治理，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"29","lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(92,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','suggestion','60ae1c32cd53c0667b369702bc909c85',20,'add',NULL,'{"uid":"60ae1c32cd53c0667b369702bc909c85","archived":false,"no":"S2025020","kind":"suggestion","title":"关于规范翠柳农贸市场周边占道经营的建议","raised_on":"2025-04-11","raised_at":"inter_session","handler":"区市场监督管理局","assigned_on":"2025-04-16","answered_on":"2025-06-27","evaluated_on":"2025-07-14","satisfaction":"satisfied","outcome":"B","key":false,"excellent":false,"content":"规范翠柳农贸市场周边占道经营，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区市场监督管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区市场监督管理局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"30","lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(93,5,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度建议 28 件','cosigner','d784f19ecbd4f891d3bc09ccc3ddf633',65,'add',NULL,'{"uid":"d784f19ecbd4f891d3bc09ccc3ddf633","archived":false,"suggestion_id":20,"mandate_id":20,"position":4}');
INSERT INTO "auditentry" VALUES(94,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','65e52b5820166dba4fabab792c809fc6',1,'add',NULL,'{"uid":"65e52b5820166dba4fabab792c809fc6","archived":false,"no":"Y20250001","collected_on":"2025-02-17","raised_by":"居民徐先生","content":"希望社区卫生站增加中医理疗","route":"on_the_spot","answered_on":"2025-02-17","resolved_on":"2025-02-17","handler":null,"due_on":null,"result":"接待时当场答复。","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(95,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',2,'add',NULL,'{"uid":"9d7a25ba576d4b5d71086f8cbf036f0b","archived":false,"no":"Y20250002","collected_on":"2025-02-17","raised_by":"居民王阿姨","content":"儿童游乐设施损坏，存在安全隐患","route":"subdistrict","answered_on":"2025-03-26","resolved_on":"2025-04-15","handler":"街道社会事务办公室","due_on":"2025-03-19","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(96,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','f41cc74491c42c4ccd0f01778deb5b13',3,'add',NULL,'{"uid":"f41cc74491c42c4ccd0f01778deb5b13","archived":false,"no":"Y20250003","collected_on":"2025-02-20","raised_by":"居民沈阿姨","content":"小区内电动自行车飞线充电，希望增设充电桩","route":"district","answered_on":"2025-02-24","resolved_on":"2025-04-10","handler":"区城市管理局","due_on":"2025-03-22","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":2,"activity_id":10}');
INSERT INTO "auditentry" VALUES(97,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','d8d214f8ab60f1f2133b39cebff9ac34',51,'add',NULL,'{"uid":"d8d214f8ab60f1f2133b39cebff9ac34","archived":false,"no":"Y20250051","collected_on":"2025-07-07","raised_by":"居民吴女士","content":"项目公示牌没有写明完工时间，希望补上","route":"subdistrict","answered_on":"2025-07-28","resolved_on":"2025-08-22","handler":"街道社会事务办公室","due_on":"2025-08-06","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(98,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','3033c0e2e330729194f5239a5ebe33e5',52,'add',NULL,'{"uid":"3033c0e2e330729194f5239a5ebe33e5","archived":false,"no":"Y20250052","collected_on":"2025-07-07","raised_by":"居民周女士","content":"围挡占了非机动车道，出行不便","route":"district","answered_on":"2025-08-06","resolved_on":null,"handler":"区城市管理局","due_on":"2025-08-06","result":"已答复提出人，由区有关部门办理。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(99,6,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度群众意见 55 条','opinion','2b55025addbfaea2d9449b3eba533793',53,'add',NULL,'{"uid":"2b55025addbfaea2d9449b3eba533793","archived":false,"no":"Y20250053","collected_on":"2025-07-07","raised_by":"居民李阿姨","content":"柳岸社区的施工便道夜间没有照明","route":"on_the_spot","answered_on":"2025-07-07","resolved_on":"2025-07-07","handler":null,"due_on":null,"result":"接待时当场答复。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(100,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','01839819ff4848e688caedcfde9788ee',7,'add',NULL,'{"uid":"01839819ff4848e688caedcfde9788ee","archived":false,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","mandate_id":9}');
INSERT INTO "auditentry" VALUES(101,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','b085c84a9f73ea4ee5159c6996563051',14,'add',NULL,'{"uid":"b085c84a9f73ea4ee5159c6996563051","archived":false,"year":2025,"due":true,"written_on":"2025-11-11","oral_on":"2025-12-11","place":"银杏社区联络站","due_to_attend":41,"attended":38,"issued":38,"returned":38,"valid":37,"satisfied":11,"fairly":3,"dissatisfied":22,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。会前到社区听取意见，会上提出建议，会后与承办单位当面沟通，推动建议落到实处。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":null,"rectify":"进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民\n参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假\n述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足","rectify_by":"2026-03-31","book_page":"30-31","mandate_id":16}');
INSERT INTO "auditentry" VALUES(102,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8aac085a142cdb78bffa1a2122405c2d',17,'add',NULL,'{"uid":"8aac085a142cdb78bffa1a2122405c2d","archived":false,"year":2025,"due":true,"written_on":"2025-11-27","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":35,"valid":35,"satisfied":26,"fairly":8,"dissatisfied":0,"abstained":1,"report_text":"各位选民：\n一年来，在区人大常委会和街道人大工委的指导下，我认真学习宪法和法律，依法履行代表职务，努力当好选民的代言人。现将本年度履职情况报告如下，请予评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n按照排班到代表联络站接待选民，平时走访商户和困难家庭，听取意见并做好记录，能当场答复的当场答复，不能答复的转交有关单位。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将坚持每季度至少走访一次选民，把接待中听到的意见梳理好、反映好，办理情况及时向选民通报。\n以上报告，请各位选民评议。","voters_said":"希望把进站接待的时间提前公告，方便上班的居民反映情况\n建议多到沿街商户和物业企业走访，听一听经营中的困难\n希望继续跟踪电动自行车充电桩的建设，尽快投入使用","rectify":null,"rectify_by":null,"book_page":"30-31","mandate_id":19}');
INSERT INTO "auditentry" VALUES(103,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','480c5f5583564daace4b5fd9af345650',18,'add',NULL,'{"uid":"480c5f5583564daace4b5fd9af345650","archived":false,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":36,"valid":36,"satisfied":31,"fairly":3,"dissatisfied":1,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。学习党的二十大以来关于人大工作的部署，结合本职岗位学习相关法律，提高审议发言和提出建议的质量。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加“两官”评议和居民议事会议，与居民一起商量社区里的事，推动形成大家都能接受的办法。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":"提出的建议办理到哪一步，请定期向选民通报","rectify":null,"rectify_by":null,"book_page":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(104,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','69484009dc6c3ab50563e6ff174a9ea7',1,'add',NULL,'{"uid":"69484009dc6c3ab50563e6ff174a9ea7","archived":false,"name":"优秀人大代表","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕10号","granted_on":"2025-11-14","reason":"一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号","book_page":"32","mandate_id":9,"station_id":null}');
INSERT INTO "auditentry" VALUES(105,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','392372d2d1954aa5de7287c5e7d7cb2a',2,'add',NULL,'{"uid":"392372d2d1954aa5de7287c5e7d7cb2a","archived":false,"name":"履职先进代表","level":"subdistrict","granted_by":"翠柳街道人大工委","document_no":null,"granted_on":"2025-09-01","reason":null,"book_page":null,"mandate_id":20,"station_id":null}');
INSERT INTO "auditentry" VALUES(106,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','dee518e8ccc1bc58da5a949dc9e81b2d',3,'add',NULL,'{"uid":"dee518e8ccc1bc58da5a949dc9e81b2d","archived":false,"name":"优秀代表建议奖","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕12号","granted_on":"2025-11-25","reason":"坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意","book_page":"32","mandate_id":16,"station_id":null}');
INSERT INTO "auditentry" VALUES(107,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','8c81330b37623b8729819a24dac631a5',4,'add',NULL,'{"uid":"8c81330b37623b8729819a24dac631a5","archived":false,"name":"最美人大代表","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-06-30","reason":"围绕社区养老服务深入调研，提出的意见被有关部门吸收","book_page":"32","mandate_id":19,"station_id":null}');
INSERT INTO "auditentry" VALUES(108,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','30cf685c311b9a7d5fcbfae6219661bd',5,'add',NULL,'{"uid":"30cf685c311b9a7d5fcbfae6219661bd","archived":false,"name":"最美代表联络站","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-11-11","reason":null,"book_page":null,"mandate_id":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(109,7,'2026-11-23 11:51:35.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','adjustment','43e571fe3d2bbe5b638f29a70367f1e2',1,'add',NULL,'{"uid":"43e571fe3d2bbe5b638f29a70367f1e2","archived":false,"no":"T202501","item":"E4","points":"3","decided_on":"2025-07-10","reason":"执笔的调研报告由区人大常委会转交区政府研究处理","approved_by":"区人大常委会代表工委","document_no":"临人大代〔2025〕1号","mandate_id":20}');
INSERT INTO "auditentry" VALUES(110,8,'2026-11-23 11:51:36.000000','','编发培训结业证书 15 张','certificatelayout','078e2ec53def4f5aa5cb3b1d56f103e9',1,'add',NULL,'{"uid":"078e2ec53def4f5aa5cb3b1d56f103e9","archived":false,"kind":"training-certificate","version":1,"title":"随程序提供的版式","text":"# 培训结业证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"training-certificate\"\ntitle = \"培训结业证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\ntext = \"同志：\"\n\n[sentences.training]\nnamed_training = \"\"\ntext = \"专题培训\"\n\n[sentences.amount]\nno_hours = \"共{half_days}个半天\"\ntext = \"共{half_days}个半天、{hours}学时\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"培训结业证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n于{period}参加{organiser}举办的“{course}”{training}，{amount}，修完全部课程，考核合格，准予结业。\n特发此证。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(111,8,'2026-11-23 11:51:36.000000','','编发培训结业证书 15 张','certificate','37a8bf95608344939c8c15764f33e919',3,'add',NULL,'{"uid":"37a8bf95608344939c8c15764f33e919","archived":false,"kind":"training-certificate","year":2025,"serial":3,"number":"培训〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(112,8,'2026-11-23 11:51:36.000000','','编发培训结业证书 15 张','certificate','12c079cb44da4c588d8b58a025859726',8,'add',NULL,'{"uid":"12c079cb44da4c588d8b58a025859726","archived":false,"kind":"training-certificate","year":2025,"serial":8,"number":"培训〔2025〕第0008号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(113,8,'2026-11-23 11:51:36.000000','','编发培训结业证书 15 张','certificate','61303d723ab44bdaa12c74c25784890d',14,'add',NULL,'{"uid":"61303d723ab44bdaa12c74c25784890d","archived":false,"kind":"training-certificate","year":2025,"serial":14,"number":"培训〔2025〕第0014号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"章堃\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":16,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(114,9,'2026-11-23 11:51:36.000000','','补发培训结业证书 培训〔2025〕第0016号','certificate','c673d90d395541c9b516e88dbfd27d94',16,'add',NULL,'{"uid":"c673d90d395541c9b516e88dbfd27d94","archived":false,"kind":"training-certificate","year":2025,"serial":16,"number":"培训〔2025〕第0016号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"reissues\": \"培训〔2025〕第0003号\", \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":3}');
INSERT INTO "auditentry" VALUES(115,9,'2026-11-23 11:51:36.000000','','补发培训结业证书 培训〔2025〕第0016号','certificate','37a8bf95608344939c8c15764f33e919',3,'change','{"state":"valid","void_on":null,"void_reason":null}','{"state":"void","void_on":"2025-12-31","void_reason":"领取时污损"}');
INSERT INTO "auditentry" VALUES(116,10,'2026-11-23 11:51:36.000000','','编发荣誉证书 1 张','certificatelayout','5c62aa3b402f406f862e117fbbbc2b7d',2,'add',NULL,'{"uid":"5c62aa3b402f406f862e117fbbbc2b7d","archived":false,"kind":"honour-certificate","version":1,"title":"随程序提供的版式","text":"# 荣誉证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"honour-certificate\"\ntitle = \"荣誉证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\nstation = \"：\"\ntext = \"同志：\"\n\n[sentences.reason]\ngiven_reason = \"{given_reason}\"\nstation = \"在{year}年度密切联系人民群众、推动解决民生实事中成绩突出\"\ntext = \"在{year}年度依法履行代表职务、密切联系人民群众、推动解决民生实事中成绩突出\"\n\n[sentences.verb]\nprize = \"荣获\"\ntext = \"被评为\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"荣誉证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n{reason}，{verb}{within}\n# {honour}\n特发此证，以资鼓励。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\nstrong_role = \"title\"\nstrong_size = 27\nstrong_tracking = 6\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(117,10,'2026-11-23 11:51:36.000000','','编发荣誉证书 1 张','certificate','e7d106694e454da5ad7d3e55f4e9fc95',17,'add',NULL,'{"uid":"e7d106694e454da5ad7d3e55f4e9fc95","archived":false,"kind":"honour-certificate","year":2025,"serial":1,"number":"荣誉〔2025〕第0001号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"\", \"granted_on\": \"2025-09-01\", \"honour\": \"履职先进代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王钧\", \"person\": true, \"reason\": \"\", \"within\": \"翠柳街道\", \"year\": 2025}","mandate_id":20,"station_id":null,"honour_id":2,"layout_id":2,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(118,11,'2026-11-23 11:58:13.000000','周敏','旧版补记 printentry','printentry','ae2137e5104d4070b7f01e1cbb34dfe6',1,'add',NULL,'{"uid":"ae2137e5104d4070b7f01e1cbb34dfe6","archived":false,"at":"2025-06-01T09:30:00","report":"year-summary","title":"年度履职情况汇总表","subject":"printentry·subject","pages":1,"copies":1,"printer":"printentry·printer","fingerprint":"printentry·fingerprint"}');
INSERT INTO "auditentry" VALUES(119,12,'2026-11-23 11:58:13.000000','周敏','2025 年度结账','closedyear','7964b278448e4e7698a254f9f038d34d',1,'add',NULL,'{"uid":"7964b278448e4e7698a254f9f038d34d","archived":false,"year":2025,"closed_on":"2026-01-08","hash":"4297edc411362496c9214ad95b6526e27628fc4629d7174f90deabe23f7bcb65","snapshot":"eNrtXetv20iS/1cIBffp7IVIPWIPsB/yxB0OOCyw9+GAcWAoMpNoo0hePTIbDALIb8mWH0ns+CG/ZFuxk9iyHSeOLPnxv2zUJPVp/oWr6iYpSqJedDQ7M7hBMBGbzWZVdVX1r6qrmZ9tA56Ipz8aiPj8th8CUb+/y/bI442EbT/8bPMM/C0ajjwTA+zS4bDzvb123m63C3bbDz9Ch8HBUPC5GLL9YCPJfDGfJzu7JJcju/PF85ViYVtJ75GvGbi0deF7ROgn2AVXt/1mN2/HtqA3isP3B4Jwq5j7zIaAJ7/F5rHnt9gCT2a/QldfRHwGfe454fdT8QX8/B/sYOfhejDooyTaHHAREj3hYAAupMSuvD8vr4wqRyPy5rw0mSGvJuX541pKlYv9Yn4H2qX5K5Jfhc7y+1OyMyrPjdtePnjZZfNEImJgwBPwilVysPeCHEAQFczx3TxS+cTjf9Q/4HmBhCGVT32BAfjpDQYeh8RwGFoCnmf4VGlrlOxMIB3Z7LfYkLy/X8zFpP00GdsrXrxh7dgbZXSLMk25DoshnxhmcpOON4B89iQ5ngT+pKNX6gSAPM9X8FZ+HgZVhwOmBoEKkL2ti876I48/LLL/P+i6Lkfqm1NbJJuuJV7oKPEPuowTxLv/KBMUCUX/iPPz/wb0254g6ul/pxMU9nmf9vtFz3PxjzBHBgeAa9JANPKiPyQOBkM1qzNdlWB1fhiOeHwBEci3Q39fOOyJ+MKPfFpDFLigg8KK7wv5X9DWYMjj78f1k2GBykeee/w+9uunkA/XRNqTyY8Xuu0ovxeiB/AANr00ccUVVPHVVAmCKVkOA1n6y3iqIeVneV6nz3HTlECePVOfwN6mBJqLrceMPsFRSZ/gLtPnqkOfcLMRfRroakAf37r8qulzGOTnbnWCQQ+fBAPBaKiOChoNjFcNjKG34vmSvBvT8R6YAVfRyy8+FwGRIn+RkM8bMdhdzZM2c02rerngqn45s75CHsyNZN5yFR2bvr/yYZu5LlU4GHe3w66TIK3G5MuZWv61Xtr7vb7Ii/K7a5+ymStJxYt7u6k7ZS8mxxllKEnG4spVquLFai/txeHow1reax9mANlEWoOeUMTn9Q16KDQHkrwiNDzyeYEyhvcr1aXL9jgUjA5CO3WSCXI0KxdGG86EPDNVzF0oc9PM1z73ecX+R6HgM8Y4T7W8x3AvEtTdGnjNfiYPu9Nud94CGdwEvbnD83bXf1HLiIYHxUDYFwwg9SDjiOcx/rJBQAPyhx7k3QTJnOCPjTw5Hga/LuevbNhTDD3zBYDNAd2RvuxqzD9obBX/sVb4/7hJNkeuwzyw674jcDz9+z8asa1crRcLhe/Eba8VbqW1mdLSlXSYutZswyy7/sJm+7//F+fe/Z8tsV1aWy/mDsjY8fcRgWA3iKCZkpde734HDeftvXbH7b804LYOKw/wicePxXCEPdHM0WtISoTlJFoxFLT9wyv6/QhqfmBgjHkl7TfDWuW3aaDqr2VQFYxGvEEqmds02v+b6I3g+qUOEQr68R6gvgG4HfFF6CUZOynmZ0g2Sd6OShsn5FNO3rkEPEaOx0j2lIwVlNiQtDpNJtPyyihz6jacwuZsqfec3XZcu6/HnqOCvVvtsictfJY+FeSrTeBQ+nQlfTqRDjKloTdkZ7W0+Fke25WWZoq5aeX0pDGTrnpMOpiyGZhkOKMNHikCuwaP8vkbZXeb8Qg+gxy8Ky3ukdltaSZTgimcypDNLxa5+x5TSP34Ndgjk5vkPF96cyqtzTINLX1ckt/npcmUnHiPszs33oA9J0O4puzdVLX3OuxRr3UNA1R2R5XkiDp746vK5xzJDZPVPHm1p1yekelN0Fa5MKvMZSzOoet7zKHQ8hx6g2Hf44AYqp3H1T2Vy611JXtJxvZh5SBDq8rFO+lksngxbeCvOXBs5Hgc3Q7+2o7HVcHxnbYdT+JUSg6VjfIyWzwfKuZWpIUjcrBIkm+l+bNSbLMuz2aYtRHPCFavzfN1LZWuJYxnOTGByePFzdLKqrw1DRMuvb34fWiwOW9taO9v2AXVtU5LbgjDHEPoC2+J+mly5wYn7+SLl1Py7iGJj8PYJL78y3kccC3Hc3Ii/st5oi9wA/5wytWytHQIuLFYuCCzh8VCRk59hpVLOVyQs4vwLjbQL+dJWKaxZ6FQvFhAdLx6hHdnjpR0kkyuSycL32LDZO5Qnt8jiWnl8KuUTEir+7U7G0CHFH+rpBeBI/UW3Y9hNHGl2IpyNQFDS28nioXTUmyulD6TNnPk8OxbbKh4lQXDBWpI+iMZX+YMuzXYeHYqTU5yz8UQAkkOVi4gFMjCcUEOJHaOhF9OwZNSfI7k3pHzBTL7FSU6PQThI4mfgn9AXqHPu2Guz2b/k6vP9st5SlrMSKsbIAL9ITYsHXluFEgkczOltS0Y6lssKa1lpPzct9g0vmhphswOA9Ip5sfJmw+I0I8LqtiGVkBsv5yv4CgcV5qYJvlxmpRbRCElE8A/8IyC3E8r2TSwgLTRXBwImAxNwC0yPUl23kuJbXo3Af1hqSZf14q5GXn5AgAXzvvyJbIfP8XGAxyN9VSmxwGqFHOrJIv9leERMr1Yer+vnI3CU6XlUZAgsMY6MyLJzgcyswFQQJk8Jp8OkM6DbeXzBpl7xShEghc3pYUx+TxPcgcwwxCUA81AIefidCKls7fwLunTGPALg7AEBpmbLm2tQST0b2qnL8twW14d0vftiherqM1Z1CIWn0mfC2RyTzqcJWefcX6OXoE1QawOTJaJnlxHkHIwT3ZAM0eLha/q+GsH5Os6AG7pCKjPFvNTTLjIVfWAO0xqID6YeWlzAqZZmfggTW3ANKO2fkpLqwlmO9r0g4L0BbzBAZH7M6iS+A/Ps0G/2GfrC2gK+meO7wtQP0B7MFPTrDVZShfA4msNSE5nlewO6BuzNhzQYAZ0JGwTHz0CF+R7zqIzaNYcvR1eOiiGfMEB2hcdCB1D9PqegbNCqrjq/25wUqwAk1e8WpMXltFdXIBkZpm1kFRKiU8X8/NkLMOS6H2Bh54wY8reZ+M4k/EQ9YMf38jL6RjVihQMA6ZBjoZK6VMyFwd1gvjQjioDQgpGPP5+r2eQjskLVaPe0Hpy/84xtVUmTsjOCvCsPT/Y//coDNIPnHtBUlQeZWKo+rFnwNeCwcIQ0sxrUEjMii+gq2NqmVS+7kGIDZ6GxNE9okM5Ay8VK+am+gIQp/Y/CwYiT1CK7hqeQaNI/h0ZHwMvqgwlWeAD/Yq5D9JqHLVoZRgbD1HD+wLRQMgTeArrFcbCMOCPD1ChfvzxoScwEH4AF37PQ9FPJcIYwGlUJ7vP1mvHyzr9lcQhyVxU9O9p1F/ePQKCK/q7G/UHLkweqacL0iro0wyqTnob9WnstHixXBq5IBevQaVgiSpNJPFVN7h/zsfgD3eLIxPoXWCBkfO7uo+hTgHVhxNcYKus82/nDzLAfAP4fKOzxf0n6qvxx+wnaSkDzMNKxnZhYOGBWJlML4DGseWDiR2TOI+DuJ2Dstf9zC0UOSZq6JWpnLCHZkuCS5tGLGeoGopnPel7XpiMro/IXiPPTJRnGKyqkGGrUzGXB/LBZaCVA3IbmqDWn4bJJeA14uhE5MUxaGeN6GE1ObH1kC2D+lvApkFVwGAQLWj4oy8QDkbBuCll5fIIJBgBHLWgPn3TrM/2gHopX5j2D2FGzO8LqM6QlW8wAdkrxGVvIC6hibjYrhyZfaXsxaodGFan5CZhDVGyR+RiATEJ7UftYQ88B4iGOVejdIr5BXlz3gLnKlxVb4UHg0/FKokE1REMolBVRTfD2xywI6XjDI8arM/+G7Q+M3tsYEa3K2bOyGer6nC71noqBy1tjSvpeWl2DvS68gWqW6y0AdAEQCWACTkHW9QMk14OTfANGGzQZgylsKE8q7D89Q/6xJqpdRi54hv4hNtCE66UoXlYNlvgirGPuJM+wWyagchGll2HVS2yao1d3siuowG3jibcIjhfPCWz06V3cQYzGcDUuCWzH4AllVWKYiucWxXAZVt3bBgV5iZZWIBeAbwl3esCMYFU25n/SmvXA+Eqi68nLBoEGXS+ygvc4UqLB/o6xfB42Rc47ej0WYhEW4pnU+R1knMK6PQB78U/qu2wJn75CgAfMK0F99HQmO9U2l0NuUb2nA1M+k6tSVcOTTbOlOxBLcwBRUjmMeKiYS/8YMELxCmwLrOH0Ly1cA5UxqgmLKJrzctHQh5fwBd4bDK3WhlJ9QJn5L6nAfNCE+ZVJTaEZUY0UKX0uK41C+Ba45huWZmwKz4HnN/IzfU24NXRhFdld5wcbuCM0kpOCAuNvJK5j1JiFzyXtB2TNjKYuMi9KW0tKYdbpUUsN4KAU57fINl1iDnl1Ct5bZv22SFZ6DNKS5KGTd0/SMXE/deVjS8QHsQoEP1CF8IcMQwIx/uEXfk9P/V7n4jep+zSF/h71Bd6od6DyNHvexIMDrBrrKv1+MIevxVJ80IDUTub2VR8EVCfHv4yYar1vDRcR8kb9IupIQhfzRzSx7HmVvWoKR1StmNXYV8kAmbVDxFeOAIBDzUxFIzhBvjYZ1iiIlqRkbuBiFzNRFSTwjC3PJrvYIpUm91oFUVGA15fq1pQ4VucDTh0N+MQYsLCWzK7WBqOMQ5hESk7mRtcbUJRr+0j+V3lKI4/5vaVwyEMsqjJkVdLajpHExBbXxkCZ9BDSY5A8NSaaIKRJ4g/uigaaU8TzPCIvsDe5QAhyScF+XKneL6IgOkKQ+vyGsv/NqPdBgvy3WrIWMteq4D0bu2aXDX6VUr+uCzNZMjlWHXUpc+8vHFSOn9Dc4J6ajOlZmStL00hAFODzPu2by4NluK7QjOevxwp2Ssm11IsAc7B1CEomVFwCN9iyWIegPgHmi2fbo215z5wfFa0u4EXuOvwNOGrePautLbFFISdnjDlCyHU9Guy9oHNnWYvKcZvBYOGmtVapKxWHDaPjB0txhN3HQ+bcEhmt8mOSjHuZ3yZAkDANkXUda6QlkZnwUzIRh5cE7uEu9JqQlqIy5k9gJDSwlHrTNI6zEFPOFwTELTIqO6o7qnJV/BMev71d5EJqJulY3sjCPMM6TqMTrW9kYZe7l5l2EGfaTV7cK/Wrd2rhkXFXB5clDx8hovZ5LrRFFjEiYTT4Lo0clEVU+igEmjihCYJhUqFeSq+aDFybNWf3ROaMItBdS6v7hIZ0gltMzs+3T6/+ubw9+ba0WyK2b5V4Y20vgrsc7c4TP7aGnGNCYPFLIQa5Osn3C/e3SbjJyAKtlfVMsu3WmS1wrM3WKTvOZuwyk7GMZcObk+52DcoNKC7ynCL9ZMOtsn5LHQF1wdYX1rNw/8ZupUPJ1iYhHM+cSAvFwDU4S5ydqVCL4z7mMmEdDhfvJySJpfk7CLdjjYuhPrBw8oM0zNPIIpBUa2XfOYLaLsecOH5R1uQ/56rmUVApH1xRDJvyeRxDaoBVmbixXwckwvxjxUJYxajG/JIaqJtfIxkzzBVQ/fJTdSFFdVXMh/xsYQb/o0tP1PCEIgDSap+IBwmybzaIKgNuWG1wcEa5NUhtcGl9hjbI6mLchv3sjVFczezqatFafSKjO3LqclqubFkHdv9w924/bRaDkB3K0qvj+XEe6MwGWhE3TFXmbrYKeiPBiA4CFnBT9VJ+PuctvkfZ3uqxdxUaXnu97XuNlxG71d5CuS2vgbcr10475tvWkGwTIYmjEoApgOAUauo4HjmQVJsbwoDSG3zCu7Wri8WtmHCEU8kGta8Lsx/OBgANEYPiLWewevmG4hDaFUcrGCjShyrH2AVkRJnZGKc3dfTUOrmpFbWYepWry0Rz8Ow+brLzrFVy6GBY7jvaCIHNQ9Ja1cw2IsfVexl6kpTyJCdt2RuFJZi9oj56lqP2wCOB4tvZQ5pUPT6sMChnDaoSi21knOqSjzgZTkb3KW9WU2XsoRfB7KDbCA97sVLNVbUSdBzSPRm2RnipZZE6Qu0rgxmPrO7AoV18w2g9n1nE9VQrjZAHWhl0/tSLFZpIkwVqnJSrehEJXN+eL0qW/FRpB/mwf+iVVarNmi6GwSg911NeCX5eRZ8KrEkWL+Wi9GBWC1XjYPL52JoINrC3nJD23U3I5riGYby0HazFbEQejCEfutkbob1QVQ4l5QWsXCHpNaVw4y0lmZpvzoz1w76U5VNw3/apYoA7VXrN5l7BxCd+30Fya2v6c/FSJCt5z89EQNq4IFnfQbEgXKZGm2PwjLgUZvrPFo+C9T+s9GA+m2QgX5txemnLoXpomGwQDDSHwkOVk0UIDxaCbvC1j99a4eV4bGyPVSpkQtcF5MJ5Wq5mE8hyMiuY5iexeqd0tA01wkxq9WFlOPy0k7r9Bjk12rVPoPu97j+pJZiJsuFYLTEjoWsLuZPsK6rqlqsjNAo2r+llxB1cbe1PbUu7g5D9k78fVdP4HZx98qI/77BcyG0px94KS+QP3PhJ6LIZmNAHIxG6GJP44LdNxDsqnEBmxLGoHr7eBiCHvU2DTtY6yTmbCtiEvaUcjhEZr9qsYjDztvxQBAeejD2YjuV2kvxVHxSb3qpLms3uFuYeRw7KOY+MAiJIczUjlqDiC6HFvQwuFTLpgeLNX1lRuXzt2XKbukE4Zb5+pTaXEYl6qYPZXYOa+/UHsbPHLDbUiJGjtf1XSJVTsavAACyqzr5rz5Ji6DpM3ot6U1241TKftFoyk2S6bhBMO0wKVhi0vTjDb8Wt1PWuXVY4rbqIw+d4LPn+86q0/Ks5pO/wqz2fN9ZdVnilvmTzk1p7/edUrd1Q038ClPa2+aUGoB5lx4L1vHAakntyBgZ1wZnTdcaXOjk4I6mg9PbWmEqDYeXDq/1Smcn+XF1cnB364Pf4G7rhYycwGFtplsDVjQprzYKaiOrFmQVguotLcd0DwcybOboz9CkP+tWy5HhELyJnf61AjXEP2psqBsoVASbE6WtJe0GO4qGce4uHppM5vEkxfaYPP9F2jrUD56xJ401jc1QFKsGret7mUBqbru7BTt9mm5xkvw7TTXptTpLhi0SbQpV+ip3xhrrdFM5Cu3LkZ1UVI9Mb2+QzeF/hQRdZhI0bh3XleNtq7JytC8r6dNJaeiN9OlKzl+xrwJYkZU6Scz0rivXXmvMO02YZ2XQ9RWFnrCv+uKD8Zl/JfM3uDs8xjW0RpVzcHp0wzxd28gBkyE1yEErm62DdaWTBVY/aexXQ7ajmxfoACx/v3BUteV08A58r9rWYw328Hw7xEPsBQEqQDppI9OQclc37+oAYNFE3ZFlkufbWSbvCKhDhnpf0CQsZe3VQuOx02LugAVxLNv6y3n8vpP7Z/y1XctVJNqeLsFM18yqlOvEHlqRdowcbIPzNPaumUOhW3BbUSmB/y40wo/mNLq7ed4SjcL3kWOiBRp7wZCta6XQSZUX6qs809lrDS60ZU8OrN6jRRHyQYJzUWPitaSeVhYqWPLQDjOrMZazm0WvhsVLWksXL6fqO+keKyroMDMTJgATcupB2Lr+VxAsEWVmF6xCxcwWDEhQuZpT5jJ1yLlZD3w0I8csn1R70sCENCmxpAx/Arhc1yh5S87NYZr5MRyFMKNFhYL4XSFzcnh7t8BbtzRHJ32Eo5NJAkcnkwQORycHd7bl3ZyIFui5DQh89SMvECXfcdEq/erTDhAsYy+nJX/nNEWklYdO6qft9K8ysJVueqhZdsrZLTit2JLTFHuaHPxokB6v09uERt5uiUbhOjSyZG+LNIITqOeTWlFIZwMnQKf+Otru7KQTcLYFFO7ifiU9+qCBBLobpSKEHkxU0aMCEM3hXbfhphMr32i9PRabG8rStRxXSvtKR4+KO4zHOQGNtK0+LjNLrDy+URshgtasxtlt0JG66Jy3ZHQuvn2KSCrVAkVgYi5LFAkWKBo7aIEiiA4clihyWJi13EgLFN20KiOnFRl9bIGinroUtWK6rk4iD1cnnY6rk8jD1Unk4bK6EdFYxdymrsrk1FXtSse+z0eDAfZA/YyCpUXYzVsljUwvKlOvWiDN0S3ctESaYJU0/HJsYa8F0tBILZHmsCy12aSUzrRA2k2LyM/ttExacpGkDlogrbdbsORp3S6rpOHJqvRSc9J4/loJIXcnXa67ky7X3UmX6+6ky3V3cu/XbXHvF6tUu9V/m0QdgX6NTdsksAvawFoBrHHTsEs/e6oeParVUrZXacTJNZ3wX6tQX8GyhfQ8h6ah2fVyo7NH35IHruTMXlW7NH9KUusm7dohUK39ptqubvXpXzjpqtkF1E4kdbHPt1U0a3p+PiKtjahtdlXQD/oCtpf/B9613/I=","reopened_on":null,"reopen_reason":"","reopen_document_no":"","reopen_approved_by":""}');
CREATE TABLE certificate (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	year INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	state VARCHAR(30) NOT NULL, 
	data VARCHAR NOT NULL, 
	mandate_id INTEGER, 
	station_id INTEGER, 
	honour_id INTEGER, pdf_hash VARCHAR, void_on DATE, void_reason VARCHAR, layout_id INTEGER CONSTRAINT fk_certificate_layout_id REFERENCES certificatelayout (id), replaces_id INTEGER CONSTRAINT fk_certificate_replaces_id REFERENCES certificate (id), 
	CONSTRAINT pk_certificate PRIMARY KEY (id), 
	CONSTRAINT ck_certificate_code_kind CHECK (kind IN ('training-certificate', 'honour-certificate')), 
	CONSTRAINT ck_certificate_code_state CHECK (state IN ('valid', 'void')), 
	CONSTRAINT ck_certificate_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_certificate_honour_id FOREIGN KEY(honour_id) REFERENCES honour (id), 
	CONSTRAINT fk_certificate_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_certificate_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_certificate_uid UNIQUE (uid)
);
INSERT INTO "certificate" VALUES(3,'37a8bf95608344939c8c15764f33e919',2,9,'05a8eff8328f4622a033f58b7691785c','',0,'training-certificate',2025,3,'培训〔2025〕第0003号','2025-12-31','void','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,'2025-12-31','领取时污损',1,NULL);
INSERT INTO "certificate" VALUES(8,'12c079cb44da4c588d8b58a025859726',1,8,'05a8eff8328f4622a033f58b7691785c','',0,'training-certificate',2025,8,'培训〔2025〕第0008号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',19,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(14,'61303d723ab44bdaa12c74c25784890d',1,8,'05a8eff8328f4622a033f58b7691785c','',0,'training-certificate',2025,14,'培训〔2025〕第0014号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "章堃", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',16,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(16,'c673d90d395541c9b516e88dbfd27d94',1,9,'05a8eff8328f4622a033f58b7691785c','',0,'training-certificate',2025,16,'培训〔2025〕第0016号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "reissues": "培训〔2025〕第0003号", "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,NULL,NULL,1,3);
INSERT INTO "certificate" VALUES(17,'e7d106694e454da5ad7d3e55f4e9fc95',1,10,'05a8eff8328f4622a033f58b7691785c','',0,'honour-certificate',2025,1,'荣誉〔2025〕第0001号','2025-12-31','valid','{"document_no": "", "granted_on": "2025-09-01", "honour": "履职先进代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王钧", "person": true, "reason": "", "within": "翠柳街道", "year": 2025}',20,NULL,2,NULL,NULL,NULL,2,NULL);
CREATE TABLE certificatelayout (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_certificatelayout PRIMARY KEY (id), 
	CONSTRAINT ck_certificatelayout_code_kind CHECK (kind IN ('training-certificate', 'honour-certificate')), 
	CONSTRAINT uq_certificatelayout_uid UNIQUE (uid)
);
INSERT INTO "certificatelayout" VALUES(1,'078e2ec53def4f5aa5cb3b1d56f103e9',1,8,'05a8eff8328f4622a033f58b7691785c','',0,'training-certificate',1,'随程序提供的版式','# 培训结业证书
# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。
# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。
kind = "training-certificate"
title = "培训结业证书"
paper = "A4 landscape"

[sentences.address]
text = "同志："

[sentences.training]
named_training = ""
text = "专题培训"

[sentences.amount]
no_hours = "共{half_days}个半天"
text = "共{half_days}个半天、{hours}学时"

[[frames]]
x = 12
y = 12
width = 273
height = 186
weight = 2.4
colour = "9B1C1F"
stock = true

[[frames]]
x = 14.65
y = 14.65
width = 267.7
height = 180.7
weight = 0.5
colour = "9B1C1F"
stock = true

[[corners]]
inset = 18.7
length = 9.2
weight = 0.9
colour = "9B1C1F"
stock = true

[[boxes]]
name = "样张"
x = 30
y = 76
width = 237
height = 64
text = "样张"
role = "sans-bold"
size = 150
align = "centre"
valign = "middle"
tracking = 90
colour = "E4E4E4"
one_line = true
when = "specimen"

[[boxes]]
name = "证书名称"
x = 44
y = 38
width = 209
height = 15
text = "培训结业证书"
role = "title"
size = 42
min_size = 24
align = "centre"
tracking = 13
colour = "9B1C1F"
one_line = true
stock = true

[[boxes]]
name = "编号"
x = 44
y = 63.6
width = 209
height = 4
text = "证书编号：{number}"
role = "sans"
size = 10.4
min_size = 8
align = "right"
colour = "555555"
one_line = true

[[boxes]]
name = "姓名"
x = 44
y = 69.4
width = 209
height = 17.2
text = "{name}"
size = 25
min_size = 12
underline = true
least = 46
behind = "{address}"
behind_size = 22

[[boxes]]
name = "正文"
x = 44
y = 91.53
width = 209
height = 56.6
text = """
于{period}参加{organiser}举办的“{course}”{training}，{amount}，修完全部课程，考核合格，准予结业。
特发此证。"""
size = 22
min_size = 13
leading = 1.818
indent = 2
justify = true

[[boxes]]
name = "发证单位和日期"
x = 136
y = 148.4
width = 95.2
height = 27
text = """
{issuer}
{day}"""
size = 17
min_size = 13
align = "block"
valign = "bottom"
leading = 1.717
balanced = true
least = 48.2

[[boxes]]
name = "核验说明"
x = 64.6
y = 165.5
width = 66
height = 9
text = """
凭编号和核验码向发证单位核验
核验码 {check_code}"""
role = "sans"
size = 8.6
min_size = 7
leading = 1.582
colour = "555555"
when = "issued"

[qr]
x = 44
y = 159
side = 17
');
INSERT INTO "certificatelayout" VALUES(2,'5c62aa3b402f406f862e117fbbbc2b7d',1,10,'05a8eff8328f4622a033f58b7691785c','',0,'honour-certificate',1,'随程序提供的版式','# 荣誉证书
# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。
# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。
kind = "honour-certificate"
title = "荣誉证书"
paper = "A4 landscape"

[sentences.address]
station = "："
text = "同志："

[sentences.reason]
given_reason = "{given_reason}"
station = "在{year}年度密切联系人民群众、推动解决民生实事中成绩突出"
text = "在{year}年度依法履行代表职务、密切联系人民群众、推动解决民生实事中成绩突出"

[sentences.verb]
prize = "荣获"
text = "被评为"

[[frames]]
x = 12
y = 12
width = 273
height = 186
weight = 2.4
colour = "9B1C1F"
stock = true

[[frames]]
x = 14.65
y = 14.65
width = 267.7
height = 180.7
weight = 0.5
colour = "9B1C1F"
stock = true

[[corners]]
inset = 18.7
length = 9.2
weight = 0.9
colour = "9B1C1F"
stock = true

[[boxes]]
name = "样张"
x = 30
y = 76
width = 237
height = 64
text = "样张"
role = "sans-bold"
size = 150
align = "centre"
valign = "middle"
tracking = 90
colour = "E4E4E4"
one_line = true
when = "specimen"

[[boxes]]
name = "证书名称"
x = 44
y = 38
width = 209
height = 15
text = "荣誉证书"
role = "title"
size = 42
min_size = 24
align = "centre"
tracking = 13
colour = "9B1C1F"
one_line = true
stock = true

[[boxes]]
name = "编号"
x = 44
y = 63.6
width = 209
height = 4
text = "证书编号：{number}"
role = "sans"
size = 10.4
min_size = 8
align = "right"
colour = "555555"
one_line = true

[[boxes]]
name = "姓名"
x = 44
y = 69.4
width = 209
height = 17.2
text = "{name}"
size = 25
min_size = 12
underline = true
least = 46
behind = "{address}"
behind_size = 22

[[boxes]]
name = "正文"
x = 44
y = 91.53
width = 209
height = 56.6
text = """
{reason}，{verb}{within}
# {honour}
特发此证，以资鼓励。"""
size = 22
min_size = 13
leading = 1.818
indent = 2
justify = true
strong_role = "title"
strong_size = 27
strong_tracking = 6

[[boxes]]
name = "发证单位和日期"
x = 136
y = 148.4
width = 95.2
height = 27
text = """
{issuer}
{day}"""
size = 17
min_size = 13
align = "block"
valign = "bottom"
leading = 1.717
balanced = true
least = 48.2

[[boxes]]
name = "核验说明"
x = 64.6
y = 165.5
width = 66
height = 9
text = """
凭编号和核验码向发证单位核验
核验码 {check_code}"""
role = "sans"
size = 8.6
min_size = 7
leading = 1.582
colour = "555555"
when = "issued"

[qr]
x = 44
y = 159
side = 17
');
CREATE TABLE closedyear (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	closed_on DATE NOT NULL, 
	hash VARCHAR NOT NULL, 
	snapshot VARCHAR NOT NULL, 
	reopened_on DATE, 
	reopen_reason VARCHAR NOT NULL, 
	reopen_document_no VARCHAR NOT NULL, 
	reopen_approved_by VARCHAR NOT NULL, 
	CONSTRAINT pk_closedyear PRIMARY KEY (id), 
	CONSTRAINT uq_closedyear_uid UNIQUE (uid)
);
INSERT INTO "closedyear" VALUES(1,'7964b278448e4e7698a254f9f038d34d',1,12,'05a8eff8328f4622a033f58b7691785c','周敏',0,2025,'2026-01-08','4297edc411362496c9214ad95b6526e27628fc4629d7174f90deabe23f7bcb65','eNrtXetv20iS/1cIBffp7IVIPWIPsB/yxB0OOCyw9+GAcWAoMpNoo0hePTIbDALIb8mWH0ns+CG/ZFuxk9iyHSeOLPnxv2zUJPVp/oWr6iYpSqJedDQ7M7hBMBGbzWZVdVX1r6qrmZ9tA56Ipz8aiPj8th8CUb+/y/bI442EbT/8bPMM/C0ajjwTA+zS4bDzvb123m63C3bbDz9Ch8HBUPC5GLL9YCPJfDGfJzu7JJcju/PF85ViYVtJ75GvGbi0deF7ROgn2AVXt/1mN2/HtqA3isP3B4Jwq5j7zIaAJ7/F5rHnt9gCT2a/QldfRHwGfe454fdT8QX8/B/sYOfhejDooyTaHHAREj3hYAAupMSuvD8vr4wqRyPy5rw0mSGvJuX541pKlYv9Yn4H2qX5K5Jfhc7y+1OyMyrPjdtePnjZZfNEImJgwBPwilVysPeCHEAQFczx3TxS+cTjf9Q/4HmBhCGVT32BAfjpDQYeh8RwGFoCnmf4VGlrlOxMIB3Z7LfYkLy/X8zFpP00GdsrXrxh7dgbZXSLMk25DoshnxhmcpOON4B89iQ5ngT+pKNX6gSAPM9X8FZ+HgZVhwOmBoEKkL2ti876I48/LLL/P+i6Lkfqm1NbJJuuJV7oKPEPuowTxLv/KBMUCUX/iPPz/wb0254g6ul/pxMU9nmf9vtFz3PxjzBHBgeAa9JANPKiPyQOBkM1qzNdlWB1fhiOeHwBEci3Q39fOOyJ+MKPfFpDFLigg8KK7wv5X9DWYMjj78f1k2GBykeee/w+9uunkA/XRNqTyY8Xuu0ovxeiB/AANr00ccUVVPHVVAmCKVkOA1n6y3iqIeVneV6nz3HTlECePVOfwN6mBJqLrceMPsFRSZ/gLtPnqkOfcLMRfRroakAf37r8qulzGOTnbnWCQQ+fBAPBaKiOChoNjFcNjKG34vmSvBvT8R6YAVfRyy8+FwGRIn+RkM8bMdhdzZM2c02rerngqn45s75CHsyNZN5yFR2bvr/yYZu5LlU4GHe3w66TIK3G5MuZWv61Xtr7vb7Ii/K7a5+ymStJxYt7u6k7ZS8mxxllKEnG4spVquLFai/txeHow1reax9mANlEWoOeUMTn9Q16KDQHkrwiNDzyeYEyhvcr1aXL9jgUjA5CO3WSCXI0KxdGG86EPDNVzF0oc9PM1z73ecX+R6HgM8Y4T7W8x3AvEtTdGnjNfiYPu9Nud94CGdwEvbnD83bXf1HLiIYHxUDYFwwg9SDjiOcx/rJBQAPyhx7k3QTJnOCPjTw5Hga/LuevbNhTDD3zBYDNAd2RvuxqzD9obBX/sVb4/7hJNkeuwzyw674jcDz9+z8asa1crRcLhe/Eba8VbqW1mdLSlXSYutZswyy7/sJm+7//F+fe/Z8tsV1aWy/mDsjY8fcRgWA3iKCZkpde734HDeftvXbH7b804LYOKw/wicePxXCEPdHM0WtISoTlJFoxFLT9wyv6/QhqfmBgjHkl7TfDWuW3aaDqr2VQFYxGvEEqmds02v+b6I3g+qUOEQr68R6gvgG4HfFF6CUZOynmZ0g2Sd6OShsn5FNO3rkEPEaOx0j2lIwVlNiQtDpNJtPyyihz6jacwuZsqfec3XZcu6/HnqOCvVvtsictfJY+FeSrTeBQ+nQlfTqRDjKloTdkZ7W0+Fke25WWZoq5aeX0pDGTrnpMOpiyGZhkOKMNHikCuwaP8vkbZXeb8Qg+gxy8Ky3ukdltaSZTgimcypDNLxa5+x5TSP34Ndgjk5vkPF96cyqtzTINLX1ckt/npcmUnHiPszs33oA9J0O4puzdVLX3OuxRr3UNA1R2R5XkiDp746vK5xzJDZPVPHm1p1yekelN0Fa5MKvMZSzOoet7zKHQ8hx6g2Hf44AYqp3H1T2Vy611JXtJxvZh5SBDq8rFO+lksngxbeCvOXBs5Hgc3Q7+2o7HVcHxnbYdT+JUSg6VjfIyWzwfKuZWpIUjcrBIkm+l+bNSbLMuz2aYtRHPCFavzfN1LZWuJYxnOTGByePFzdLKqrw1DRMuvb34fWiwOW9taO9v2AXVtU5LbgjDHEPoC2+J+mly5wYn7+SLl1Py7iGJj8PYJL78y3kccC3Hc3Ii/st5oi9wA/5wytWytHQIuLFYuCCzh8VCRk59hpVLOVyQs4vwLjbQL+dJWKaxZ6FQvFhAdLx6hHdnjpR0kkyuSycL32LDZO5Qnt8jiWnl8KuUTEir+7U7G0CHFH+rpBeBI/UW3Y9hNHGl2IpyNQFDS28nioXTUmyulD6TNnPk8OxbbKh4lQXDBWpI+iMZX+YMuzXYeHYqTU5yz8UQAkkOVi4gFMjCcUEOJHaOhF9OwZNSfI7k3pHzBTL7FSU6PQThI4mfgn9AXqHPu2Guz2b/k6vP9st5SlrMSKsbIAL9ITYsHXluFEgkczOltS0Y6lssKa1lpPzct9g0vmhphswOA9Ip5sfJmw+I0I8LqtiGVkBsv5yv4CgcV5qYJvlxmpRbRCElE8A/8IyC3E8r2TSwgLTRXBwImAxNwC0yPUl23kuJbXo3Af1hqSZf14q5GXn5AgAXzvvyJbIfP8XGAxyN9VSmxwGqFHOrJIv9leERMr1Yer+vnI3CU6XlUZAgsMY6MyLJzgcyswFQQJk8Jp8OkM6DbeXzBpl7xShEghc3pYUx+TxPcgcwwxCUA81AIefidCKls7fwLunTGPALg7AEBpmbLm2tQST0b2qnL8twW14d0vftiherqM1Z1CIWn0mfC2RyTzqcJWefcX6OXoE1QawOTJaJnlxHkHIwT3ZAM0eLha/q+GsH5Os6AG7pCKjPFvNTTLjIVfWAO0xqID6YeWlzAqZZmfggTW3ANKO2fkpLqwlmO9r0g4L0BbzBAZH7M6iS+A/Ps0G/2GfrC2gK+meO7wtQP0B7MFPTrDVZShfA4msNSE5nlewO6BuzNhzQYAZ0JGwTHz0CF+R7zqIzaNYcvR1eOiiGfMEB2hcdCB1D9PqegbNCqrjq/25wUqwAk1e8WpMXltFdXIBkZpm1kFRKiU8X8/NkLMOS6H2Bh54wY8reZ+M4k/EQ9YMf38jL6RjVihQMA6ZBjoZK6VMyFwd1gvjQjioDQgpGPP5+r2eQjskLVaPe0Hpy/84xtVUmTsjOCvCsPT/Y//coDNIPnHtBUlQeZWKo+rFnwNeCwcIQ0sxrUEjMii+gq2NqmVS+7kGIDZ6GxNE9okM5Ay8VK+am+gIQp/Y/CwYiT1CK7hqeQaNI/h0ZHwMvqgwlWeAD/Yq5D9JqHLVoZRgbD1HD+wLRQMgTeArrFcbCMOCPD1ChfvzxoScwEH4AF37PQ9FPJcIYwGlUJ7vP1mvHyzr9lcQhyVxU9O9p1F/ePQKCK/q7G/UHLkweqacL0iro0wyqTnob9WnstHixXBq5IBevQaVgiSpNJPFVN7h/zsfgD3eLIxPoXWCBkfO7uo+hTgHVhxNcYKus82/nDzLAfAP4fKOzxf0n6qvxx+wnaSkDzMNKxnZhYOGBWJlML4DGseWDiR2TOI+DuJ2Dstf9zC0UOSZq6JWpnLCHZkuCS5tGLGeoGopnPel7XpiMro/IXiPPTJRnGKyqkGGrUzGXB/LBZaCVA3IbmqDWn4bJJeA14uhE5MUxaGeN6GE1ObH1kC2D+lvApkFVwGAQLWj4oy8QDkbBuCll5fIIJBgBHLWgPn3TrM/2gHopX5j2D2FGzO8LqM6QlW8wAdkrxGVvIC6hibjYrhyZfaXsxaodGFan5CZhDVGyR+RiATEJ7UftYQ88B4iGOVejdIr5BXlz3gLnKlxVb4UHg0/FKokE1REMolBVRTfD2xywI6XjDI8arM/+G7Q+M3tsYEa3K2bOyGer6nC71noqBy1tjSvpeWl2DvS68gWqW6y0AdAEQCWACTkHW9QMk14OTfANGGzQZgylsKE8q7D89Q/6xJqpdRi54hv4hNtCE66UoXlYNlvgirGPuJM+wWyagchGll2HVS2yao1d3siuowG3jibcIjhfPCWz06V3cQYzGcDUuCWzH4AllVWKYiucWxXAZVt3bBgV5iZZWIBeAbwl3esCMYFU25n/SmvXA+Eqi68nLBoEGXS+ygvc4UqLB/o6xfB42Rc47ej0WYhEW4pnU+R1knMK6PQB78U/qu2wJn75CgAfMK0F99HQmO9U2l0NuUb2nA1M+k6tSVcOTTbOlOxBLcwBRUjmMeKiYS/8YMELxCmwLrOH0Ly1cA5UxqgmLKJrzctHQh5fwBd4bDK3WhlJ9QJn5L6nAfNCE+ZVJTaEZUY0UKX0uK41C+Ba45huWZmwKz4HnN/IzfU24NXRhFdld5wcbuCM0kpOCAuNvJK5j1JiFzyXtB2TNjKYuMi9KW0tKYdbpUUsN4KAU57fINl1iDnl1Ct5bZv22SFZ6DNKS5KGTd0/SMXE/deVjS8QHsQoEP1CF8IcMQwIx/uEXfk9P/V7n4jep+zSF/h71Bd6od6DyNHvexIMDrBrrKv1+MIevxVJ80IDUTub2VR8EVCfHv4yYar1vDRcR8kb9IupIQhfzRzSx7HmVvWoKR1StmNXYV8kAmbVDxFeOAIBDzUxFIzhBvjYZ1iiIlqRkbuBiFzNRFSTwjC3PJrvYIpUm91oFUVGA15fq1pQ4VucDTh0N+MQYsLCWzK7WBqOMQ5hESk7mRtcbUJRr+0j+V3lKI4/5vaVwyEMsqjJkVdLajpHExBbXxkCZ9BDSY5A8NSaaIKRJ4g/uigaaU8TzPCIvsDe5QAhyScF+XKneL6IgOkKQ+vyGsv/NqPdBgvy3WrIWMteq4D0bu2aXDX6VUr+uCzNZMjlWHXUpc+8vHFSOn9Dc4J6ajOlZmStL00hAFODzPu2by4NluK7QjOevxwp2Ssm11IsAc7B1CEomVFwCN9iyWIegPgHmi2fbo215z5wfFa0u4EXuOvwNOGrePautLbFFISdnjDlCyHU9Guy9oHNnWYvKcZvBYOGmtVapKxWHDaPjB0txhN3HQ+bcEhmt8mOSjHuZ3yZAkDANkXUda6QlkZnwUzIRh5cE7uEu9JqQlqIy5k9gJDSwlHrTNI6zEFPOFwTELTIqO6o7qnJV/BMev71d5EJqJulY3sjCPMM6TqMTrW9kYZe7l5l2EGfaTV7cK/Wrd2rhkXFXB5clDx8hovZ5LrRFFjEiYTT4Lo0clEVU+igEmjihCYJhUqFeSq+aDFybNWf3ROaMItBdS6v7hIZ0gltMzs+3T6/+ubw9+ba0WyK2b5V4Y20vgrsc7c4TP7aGnGNCYPFLIQa5Osn3C/e3SbjJyAKtlfVMsu3WmS1wrM3WKTvOZuwyk7GMZcObk+52DcoNKC7ynCL9ZMOtsn5LHQF1wdYX1rNw/8ZupUPJ1iYhHM+cSAvFwDU4S5ydqVCL4z7mMmEdDhfvJySJpfk7CLdjjYuhPrBw8oM0zNPIIpBUa2XfOYLaLsecOH5R1uQ/56rmUVApH1xRDJvyeRxDaoBVmbixXwckwvxjxUJYxajG/JIaqJtfIxkzzBVQ/fJTdSFFdVXMh/xsYQb/o0tP1PCEIgDSap+IBwmybzaIKgNuWG1wcEa5NUhtcGl9hjbI6mLchv3sjVFczezqatFafSKjO3LqclqubFkHdv9w924/bRaDkB3K0qvj+XEe6MwGWhE3TFXmbrYKeiPBiA4CFnBT9VJ+PuctvkfZ3uqxdxUaXnu97XuNlxG71d5CuS2vgbcr10475tvWkGwTIYmjEoApgOAUauo4HjmQVJsbwoDSG3zCu7Wri8WtmHCEU8kGta8Lsx/OBgANEYPiLWewevmG4hDaFUcrGCjShyrH2AVkRJnZGKc3dfTUOrmpFbWYepWry0Rz8Ow+brLzrFVy6GBY7jvaCIHNQ9Ja1cw2IsfVexl6kpTyJCdt2RuFJZi9oj56lqP2wCOB4tvZQ5pUPT6sMChnDaoSi21knOqSjzgZTkb3KW9WU2XsoRfB7KDbCA97sVLNVbUSdBzSPRm2RnipZZE6Qu0rgxmPrO7AoV18w2g9n1nE9VQrjZAHWhl0/tSLFZpIkwVqnJSrehEJXN+eL0qW/FRpB/mwf+iVVarNmi6GwSg911NeCX5eRZ8KrEkWL+Wi9GBWC1XjYPL52JoINrC3nJD23U3I5riGYby0HazFbEQejCEfutkbob1QVQ4l5QWsXCHpNaVw4y0lmZpvzoz1w76U5VNw3/apYoA7VXrN5l7BxCd+30Fya2v6c/FSJCt5z89EQNq4IFnfQbEgXKZGm2PwjLgUZvrPFo+C9T+s9GA+m2QgX5txemnLoXpomGwQDDSHwkOVk0UIDxaCbvC1j99a4eV4bGyPVSpkQtcF5MJ5Wq5mE8hyMiuY5iexeqd0tA01wkxq9WFlOPy0k7r9Bjk12rVPoPu97j+pJZiJsuFYLTEjoWsLuZPsK6rqlqsjNAo2r+llxB1cbe1PbUu7g5D9k78fVdP4HZx98qI/77BcyG0px94KS+QP3PhJ6LIZmNAHIxG6GJP44LdNxDsqnEBmxLGoHr7eBiCHvU2DTtY6yTmbCtiEvaUcjhEZr9qsYjDztvxQBAeejD2YjuV2kvxVHxSb3qpLms3uFuYeRw7KOY+MAiJIczUjlqDiC6HFvQwuFTLpgeLNX1lRuXzt2XKbukE4Zb5+pTaXEYl6qYPZXYOa+/UHsbPHLDbUiJGjtf1XSJVTsavAACyqzr5rz5Ji6DpM3ot6U1241TKftFoyk2S6bhBMO0wKVhi0vTjDb8Wt1PWuXVY4rbqIw+d4LPn+86q0/Ks5pO/wqz2fN9ZdVnilvmTzk1p7/edUrd1Q038ClPa2+aUGoB5lx4L1vHAakntyBgZ1wZnTdcaXOjk4I6mg9PbWmEqDYeXDq/1Smcn+XF1cnB364Pf4G7rhYycwGFtplsDVjQprzYKaiOrFmQVguotLcd0DwcybOboz9CkP+tWy5HhELyJnf61AjXEP2psqBsoVASbE6WtJe0GO4qGce4uHppM5vEkxfaYPP9F2jrUD56xJ401jc1QFKsGret7mUBqbru7BTt9mm5xkvw7TTXptTpLhi0SbQpV+ip3xhrrdFM5Cu3LkZ1UVI9Mb2+QzeF/hQRdZhI0bh3XleNtq7JytC8r6dNJaeiN9OlKzl+xrwJYkZU6Scz0rivXXmvMO02YZ2XQ9RWFnrCv+uKD8Zl/JfM3uDs8xjW0RpVzcHp0wzxd28gBkyE1yEErm62DdaWTBVY/aexXQ7ajmxfoACx/v3BUteV08A58r9rWYw328Hw7xEPsBQEqQDppI9OQclc37+oAYNFE3ZFlkufbWSbvCKhDhnpf0CQsZe3VQuOx02LugAVxLNv6y3n8vpP7Z/y1XctVJNqeLsFM18yqlOvEHlqRdowcbIPzNPaumUOhW3BbUSmB/y40wo/mNLq7ed4SjcL3kWOiBRp7wZCta6XQSZUX6qs809lrDS60ZU8OrN6jRRHyQYJzUWPitaSeVhYqWPLQDjOrMZazm0WvhsVLWksXL6fqO+keKyroMDMTJgATcupB2Lr+VxAsEWVmF6xCxcwWDEhQuZpT5jJ1yLlZD3w0I8csn1R70sCENCmxpAx/Arhc1yh5S87NYZr5MRyFMKNFhYL4XSFzcnh7t8BbtzRHJ32Eo5NJAkcnkwQORycHd7bl3ZyIFui5DQh89SMvECXfcdEq/erTDhAsYy+nJX/nNEWklYdO6qft9K8ysJVueqhZdsrZLTit2JLTFHuaHPxokB6v09uERt5uiUbhOjSyZG+LNIITqOeTWlFIZwMnQKf+Otru7KQTcLYFFO7ifiU9+qCBBLobpSKEHkxU0aMCEM3hXbfhphMr32i9PRabG8rStRxXSvtKR4+KO4zHOQGNtK0+LjNLrDy+URshgtasxtlt0JG66Jy3ZHQuvn2KSCrVAkVgYi5LFAkWKBo7aIEiiA4clihyWJi13EgLFN20KiOnFRl9bIGinroUtWK6rk4iD1cnnY6rk8jD1Unk4bK6EdFYxdymrsrk1FXtSse+z0eDAfZA/YyCpUXYzVsljUwvKlOvWiDN0S3ctESaYJU0/HJsYa8F0tBILZHmsCy12aSUzrRA2k2LyM/ttExacpGkDlogrbdbsORp3S6rpOHJqvRSc9J4/loJIXcnXa67ky7X3UmX6+6ky3V3cu/XbXHvF6tUu9V/m0QdgX6NTdsksAvawFoBrHHTsEs/e6oeParVUrZXacTJNZ3wX6tQX8GyhfQ8h6ah2fVyo7NH35IHruTMXlW7NH9KUusm7dohUK39ptqubvXpXzjpqtkF1E4kdbHPt1U0a3p+PiKtjahtdlXQD/oCtpf/B9613/I=',NULL,'','','');
CREATE TABLE cosigner (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	suggestion_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_cosigner PRIMARY KEY (id), 
	CONSTRAINT fk_cosigner_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_cosigner_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_cosigner_uid UNIQUE (uid)
);
INSERT INTO "cosigner" VALUES(24,'077ca85af0134299f4767e05a00aa7ec',1,5,'05a8eff8328f4622a033f58b7691785c','',0,12,9,1);
INSERT INTO "cosigner" VALUES(65,'d784f19ecbd4f891d3bc09ccc3ddf633',1,5,'05a8eff8328f4622a033f58b7691785c','',0,20,20,4);
CREATE TABLE delegation (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT uq_delegation_uid UNIQUE (uid)
);
INSERT INTO "delegation" VALUES(1,'d1ddeea9fa9e23f6c07078cbee37fd1f',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'翠柳代表团');
CREATE TABLE deputygroup (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_deputygroup PRIMARY KEY (id), 
	CONSTRAINT uq_deputygroup_uid UNIQUE (uid)
);
INSERT INTO "deputygroup" VALUES(1,'9ffa9c45d009ed20e712fca3422d1568',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第一小组');
INSERT INTO "deputygroup" VALUES(2,'57c27e37b7c8a0ea68b3304802018a8f',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第二小组');
INSERT INTO "deputygroup" VALUES(3,'5671f7d8e9aceba4344a40a5be46593f',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第三小组');
CREATE TABLE dutyreport (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	due BOOLEAN NOT NULL, 
	written_on DATE, 
	oral_on DATE, 
	place VARCHAR, 
	due_to_attend INTEGER, 
	attended INTEGER, 
	issued INTEGER, 
	returned INTEGER, 
	valid INTEGER, 
	satisfied INTEGER, 
	fairly INTEGER, 
	dissatisfied INTEGER, 
	abstained INTEGER, 
	mandate_id INTEGER NOT NULL, 
	report_text VARCHAR, voters_said VARCHAR, rectify VARCHAR, rectify_by DATE, book_page VARCHAR, 
	CONSTRAINT pk_dutyreport PRIMARY KEY (id), 
	CONSTRAINT fk_dutyreport_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_dutyreport_uid UNIQUE (uid)
);
INSERT INTO "dutyreport" VALUES(7,'01839819ff4848e688caedcfde9788ee',1,7,'05a8eff8328f4622a033f58b7691785c','',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,'30-31');
INSERT INTO "dutyreport" VALUES(14,'b085c84a9f73ea4ee5159c6996563051',1,7,'05a8eff8328f4622a033f58b7691785c','',0,2025,1,'2025-11-11','2025-12-11','银杏社区联络站',41,38,38,38,37,11,3,22,1,16,'各位选民：
本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。
一、学习和出席会议情况
（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。
（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。
二、闭会期间履职情况
参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。
三、联系群众和提出建议情况
坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。会前到社区听取意见，会上提出建议，会后与承办单位当面沟通，推动建议落到实处。
四、存在的不足和下一步打算
一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。
以上报告，请各位选民评议。',NULL,'进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民
参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假
述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足','2026-03-31','30-31');
INSERT INTO "dutyreport" VALUES(17,'8aac085a142cdb78bffa1a2122405c2d',1,7,'05a8eff8328f4622a033f58b7691785c','',0,2025,1,'2025-11-27','2025-12-23','柳岸社区联络站',41,36,36,35,35,26,8,0,1,19,'各位选民：
一年来，在区人大常委会和街道人大工委的指导下，我认真学习宪法和法律，依法履行代表职务，努力当好选民的代言人。现将本年度履职情况报告如下，请予评议。
一、学习和出席会议情况
（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。
（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。
二、闭会期间履职情况
参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。
三、联系群众和提出建议情况
按照排班到代表联络站接待选民，平时走访商户和困难家庭，听取意见并做好记录，能当场答复的当场答复，不能答复的转交有关单位。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。
四、存在的不足和下一步打算
一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将坚持每季度至少走访一次选民，把接待中听到的意见梳理好、反映好，办理情况及时向选民通报。
以上报告，请各位选民评议。','希望把进站接待的时间提前公告，方便上班的居民反映情况
建议多到沿街商户和物业企业走访，听一听经营中的困难
希望继续跟踪电动自行车充电桩的建设，尽快投入使用',NULL,NULL,'30-31');
INSERT INTO "dutyreport" VALUES(18,'480c5f5583564daace4b5fd9af345650',1,7,'05a8eff8328f4622a033f58b7691785c','',0,2025,1,'2025-12-04','2025-12-23','柳岸社区联络站',41,36,36,36,36,31,3,1,1,20,'各位选民：
本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。
一、学习和出席会议情况
（一）坚持学习。学习党的二十大以来关于人大工作的部署，结合本职岗位学习相关法律，提高审议发言和提出建议的质量。
（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。
二、闭会期间履职情况
参加“两官”评议和居民议事会议，与居民一起商量社区里的事，推动形成大家都能接受的办法。
三、联系群众和提出建议情况
坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。
四、存在的不足和下一步打算
一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。
以上报告，请各位选民评议。','提出的建议办理到哪一步，请定期向选民通报',NULL,NULL,NULL);
CREATE TABLE electoraldistrict (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_electoraldistrict PRIMARY KEY (id), 
	CONSTRAINT uq_electoraldistrict_uid UNIQUE (uid)
);
INSERT INTO "electoraldistrict" VALUES(1,'18aa23435f8d5540775ee32e69223e7c',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 1 选区');
INSERT INTO "electoraldistrict" VALUES(2,'eb3a0294042724fe8b6d1676f34dc8bb',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 2 选区');
INSERT INTO "electoraldistrict" VALUES(3,'5ed0481cb095ba9b28de64d408a9230a',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 3 选区');
INSERT INTO "electoraldistrict" VALUES(4,'3aa6854b32824c37685cb4f58d2edb4e',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 4 选区');
INSERT INTO "electoraldistrict" VALUES(5,'3ff3c4b72b89d5555e332213112c9551',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 5 选区');
INSERT INTO "electoraldistrict" VALUES(6,'db7dd956452589935d4732f624d9693d',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 6 选区');
INSERT INTO "electoraldistrict" VALUES(7,'9eda8c24ad62c5c5e4b956a7b84d662c',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 7 选区');
INSERT INTO "electoraldistrict" VALUES(8,'cefc3feb30c983fcc264345bfe67a11a',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'第 8 选区');
CREATE TABLE honour (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	level VARCHAR(30) NOT NULL, 
	granted_by VARCHAR, 
	document_no VARCHAR, 
	granted_on DATE NOT NULL, 
	mandate_id INTEGER, 
	station_id INTEGER, reason VARCHAR, book_page VARCHAR, 
	CONSTRAINT pk_honour PRIMARY KEY (id), 
	CONSTRAINT ck_honour_code_level CHECK (level IN ('subdistrict', 'district', 'city', 'province', 'nation')), 
	CONSTRAINT ck_honour_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_honour_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_honour_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_honour_uid UNIQUE (uid)
);
INSERT INTO "honour" VALUES(1,'69484009dc6c3ab50563e6ff174a9ea7',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'优秀人大代表','district','临江区人大常委会','临人大〔2025〕10号','2025-11-14',9,NULL,'一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号','32');
INSERT INTO "honour" VALUES(2,'392372d2d1954aa5de7287c5e7d7cb2a',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'履职先进代表','subdistrict','翠柳街道人大工委',NULL,'2025-09-01',20,NULL,NULL,NULL);
INSERT INTO "honour" VALUES(3,'dee518e8ccc1bc58da5a949dc9e81b2d',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'优秀代表建议奖','district','临江区人大常委会','临人大〔2025〕12号','2025-11-25',16,NULL,'坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意','32');
INSERT INTO "honour" VALUES(4,'8c81330b37623b8729819a24dac631a5',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'最美人大代表','city','江州市人大常委会',NULL,'2025-06-30',19,NULL,'围绕社区养老服务深入调研，提出的意见被有关部门吸收','32');
INSERT INTO "honour" VALUES(5,'30cf685c311b9a7d5fcbfae6219661bd',1,7,'05a8eff8328f4622a033f58b7691785c','',0,'最美代表联络站','city','江州市人大常委会',NULL,'2025-11-11',NULL,2,NULL,NULL);
CREATE TABLE identitytag (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_identitytag PRIMARY KEY (id), 
	CONSTRAINT uq_identitytag_uid UNIQUE (uid)
);
INSERT INTO "identitytag" VALUES(1,'3e82bd867982793b872de19bc360086a',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'非公经济');
INSERT INTO "identitytag" VALUES(2,'b3948c740c16b990348a8bad24d9a135',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'基层一线');
INSERT INTO "identitytag" VALUES(3,'b7ae9b412cc0d11ffc6b366ed7862f04',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'妇女');
INSERT INTO "identitytag" VALUES(4,'0b9ed1eab134904172ede99e26edd3f1',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'专业技术人员');
INSERT INTO "identitytag" VALUES(5,'9f7dcb0f50137eba29b45a3d296cedb9',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'工人');
INSERT INTO "identitytag" VALUES(6,'98ae5ef8c662bfac8111cc3d401b7e86',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'非中共');
INSERT INTO "identitytag" VALUES(7,'b50e9cfc313be18234554e9fdc0d0b11',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'少数民族');
INSERT INTO "identitytag" VALUES(8,'0cf66c0c27c1fb5e652267f4c2550dbd',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'连任');
CREATE TABLE liaisonstation (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	no VARCHAR, 
	address VARCHAR, 
	keeper VARCHAR, 
	phone VARCHAR, 
	reception_day VARCHAR, 
	note VARCHAR, 
	CONSTRAINT pk_liaisonstation PRIMARY KEY (id), 
	CONSTRAINT uq_liaisonstation_uid UNIQUE (uid)
);
INSERT INTO "liaisonstation" VALUES(1,'975ca8804565c1a569450d61090b2743',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'柳岸社区联络站','LZ01','柳岸路 21 号','值班联络员','0570-80000001','每月 15 日',NULL);
INSERT INTO "liaisonstation" VALUES(2,'ba0965330d709297a9d8b07f305169cd',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'桐荫社区联络站','LZ02','桐荫路 22 号','值班联络员','0570-80000002','每月 20 日',NULL);
INSERT INTO "liaisonstation" VALUES(3,'ff8bed43ac09b1148fc7648f5845f698',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'银杏社区联络站','LZ03','银杏路 23 号','值班联络员','0570-80000003','每月 25 日',NULL);
CREATE TABLE mandate (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	certificate_no VARCHAR NOT NULL, 
	re_elected BOOLEAN NOT NULL, 
	by_election BOOLEAN NOT NULL, 
	elected_on DATE, 
	ended_on DATE, 
	end_reason VARCHAR, 
	suspended_from DATE, 
	suspended_to DATE, 
	status VARCHAR(30) NOT NULL, 
	note VARCHAR, 
	person_id INTEGER NOT NULL, 
	term_id INTEGER NOT NULL, 
	electoral_district_id INTEGER, 
	CONSTRAINT pk_mandate PRIMARY KEY (id), 
	CONSTRAINT ck_mandate_code_status CHECK (status IN ('in_office', 'suspended', 'terminated', 'expired', 'void')), 
	CONSTRAINT fk_mandate_electoral_district_id FOREIGN KEY(electoral_district_id) REFERENCES electoraldistrict (id), 
	CONSTRAINT fk_mandate_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_mandate_term_id FOREIGN KEY(term_id) REFERENCES term (id), 
	CONSTRAINT uq_mandate_uid UNIQUE (uid)
);
INSERT INTO "mandate" VALUES(9,'c85fa309d8bed368aca6d7b0efb8f554',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'3301990100009',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,9,1,4);
INSERT INTO "mandate" VALUES(16,'33c995fefab94e3ca6be3e022bf328db',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'3301990100016',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,16,1,7);
INSERT INTO "mandate" VALUES(19,'9f374f59318333532370c407ce1d7a54',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'3301990100019',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,19,1,8);
INSERT INTO "mandate" VALUES(20,'f1034cc60af6bd7c8847e921a075cb6e',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'3301990100020',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,20,1,8);
CREATE TABLE mandatetag (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	tag_id INTEGER NOT NULL, 
	CONSTRAINT pk_mandatetag PRIMARY KEY (id), 
	CONSTRAINT fk_mandatetag_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_mandatetag_tag_id FOREIGN KEY(tag_id) REFERENCES identitytag (id), 
	CONSTRAINT uq_mandatetag_uid UNIQUE (uid)
);
INSERT INTO "mandatetag" VALUES(22,'aea97f14a9acdface394a02d6f3ffb1f',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,5);
INSERT INTO "mandatetag" VALUES(23,'7da4f37b25a81f49bd99f66bebb38978',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,2);
INSERT INTO "mandatetag" VALUES(24,'9ded7e7b62b6e9adae5082a4e0ab30fc',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,3);
INSERT INTO "mandatetag" VALUES(41,'caf1056748e1c598a8847cdcebb04bc3',1,2,'05a8eff8328f4622a033f58b7691785c','',0,16,2);
INSERT INTO "mandatetag" VALUES(42,'edc5a490e095469f32a4e3b05c29f6f5',1,2,'05a8eff8328f4622a033f58b7691785c','',0,16,8);
INSERT INTO "mandatetag" VALUES(49,'66a3b7eb35b6637b84e5d3f5fdacb563',1,2,'05a8eff8328f4622a033f58b7691785c','',0,19,2);
INSERT INTO "mandatetag" VALUES(51,'14c1366d0191f1a708004236d6e7626b',1,2,'05a8eff8328f4622a033f58b7691785c','',0,19,6);
INSERT INTO "mandatetag" VALUES(52,'ee58143314a8072994c320e3f632b172',1,2,'05a8eff8328f4622a033f58b7691785c','',0,19,8);
CREATE TABLE membership (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	delegation_id INTEGER, 
	group_id INTEGER, 
	station_id INTEGER, 
	from_on DATE, 
	to_on DATE, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT ck_membership_one_body CHECK (CASE WHEN delegation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN group_id IS NULL THEN 0 ELSE 1 END + CASE WHEN station_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT fk_membership_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegation (id), 
	CONSTRAINT fk_membership_group_id FOREIGN KEY(group_id) REFERENCES deputygroup (id), 
	CONSTRAINT fk_membership_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_membership_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_membership_uid UNIQUE (uid)
);
INSERT INTO "membership" VALUES(25,'1d92a16a9cee7c08bc620271cdc45591',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(26,'20f2b38361de8743acf771a7a2ab8e77',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,NULL,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(27,'0ec96427cd87982e0f6adfa6b07a2c62',1,2,'05a8eff8328f4622a033f58b7691785c','',0,9,NULL,NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(46,'5d89948d343877978b1a696ec49c0c92',1,2,'05a8eff8328f4622a033f58b7691785c','',0,16,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(47,'daaecd46f7923010bdfec264534b9994',1,2,'05a8eff8328f4622a033f58b7691785c','',0,16,NULL,1,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(48,'828b529ecb90d77cb789eadb35cc2de6',1,2,'05a8eff8328f4622a033f58b7691785c','',0,16,NULL,NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(55,'0d96e8784073ce3011c88d61dcbf34ab',1,2,'05a8eff8328f4622a033f58b7691785c','',0,19,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(56,'9f6fc9a128ddbddee7647c03901f5ffc',1,2,'05a8eff8328f4622a033f58b7691785c','',0,19,NULL,1,NULL,NULL,NULL);
CREATE TABLE opinion (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	collected_on DATE NOT NULL, 
	raised_by VARCHAR, 
	content VARCHAR NOT NULL, 
	route VARCHAR(30) NOT NULL, 
	answered_on DATE, 
	resolved_on DATE, 
	station_id INTEGER NOT NULL, 
	activity_id INTEGER, handler VARCHAR, due_on DATE, result VARCHAR, 
	CONSTRAINT pk_opinion PRIMARY KEY (id), 
	CONSTRAINT ck_opinion_code_route CHECK (route IN ('on_the_spot', 'subdistrict', 'district', 'party_committee', 'beyond_authority')), 
	CONSTRAINT fk_opinion_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_opinion_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_opinion_uid UNIQUE (uid)
);
INSERT INTO "opinion" VALUES(1,'65e52b5820166dba4fabab792c809fc6',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250001','2025-02-17','居民徐先生','希望社区卫生站增加中医理疗','on_the_spot','2025-02-17','2025-02-17',1,7,NULL,NULL,'接待时当场答复。');
INSERT INTO "opinion" VALUES(2,'9d7a25ba576d4b5d71086f8cbf036f0b',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250002','2025-02-17','居民王阿姨','儿童游乐设施损坏，存在安全隐患','subdistrict','2025-03-26','2025-04-15',1,7,'街道社会事务办公室','2025-03-19','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(3,'f41cc74491c42c4ccd0f01778deb5b13',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250003','2025-02-20','居民沈阿姨','小区内电动自行车飞线充电，希望增设充电桩','district','2025-02-24','2025-04-10',2,10,'区城市管理局','2025-03-22','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(51,'d8d214f8ab60f1f2133b39cebff9ac34',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250051','2025-07-07','居民吴女士','项目公示牌没有写明完工时间，希望补上','subdistrict','2025-07-28','2025-08-22',1,54,'街道社会事务办公室','2025-08-06','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(52,'3033c0e2e330729194f5239a5ebe33e5',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250052','2025-07-07','居民周女士','围挡占了非机动车道，出行不便','district','2025-08-06',NULL,1,54,'区城市管理局','2025-08-06','已答复提出人，由区有关部门办理。');
INSERT INTO "opinion" VALUES(53,'2b55025addbfaea2d9449b3eba533793',1,6,'05a8eff8328f4622a033f58b7691785c','',0,'Y20250053','2025-07-07','居民李阿姨','柳岸社区的施工便道夜间没有照明','on_the_spot','2025-07-07','2025-07-07',1,54,NULL,NULL,'接待时当场答复。');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	sex VARCHAR(30), 
	ethnic VARCHAR, 
	born VARCHAR, 
	party VARCHAR, 
	education VARCHAR, 
	employer VARCHAR, 
	phone VARCHAR, 
	id_number VARCHAR, 
	sort_stroke VARCHAR NOT NULL, 
	sort_stroke_char VARCHAR NOT NULL, 
	sort_pinyin VARCHAR NOT NULL, 
	search_text VARCHAR NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_code_sex CHECK (sex IN ('male', 'female')), 
	CONSTRAINT uq_person_uid UNIQUE (uid)
);
INSERT INTO "person" VALUES(9,'3d75289ad3d3a25ad146850ffbb378aa',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'王丽萍','female','汉族','1987-01-20','中共','大专','江州轨道交通集团车站值班站长','13900001008',NULL,'04004A 207016C1105K3','04004A07016C1105K3','wang204004Ali407016Cping21105K3','|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|');
INSERT INTO "person" VALUES(16,'cea27485e9e691aac13818e520e3a6bd',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'章堃','male','汉族','1966-03-16','中共','大专','银杏社区专职网格员','13900001015',NULL,'1106C2 11106CH','1106C21106CH','zhang11106C2kun11106CH','|章堃|zhangkun|zhkun|zkun|kun|');
INSERT INTO "person" VALUES(19,'34e5d042c41159802924b6119b1fa9d9',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'李阿毛','male','汉族','1966-01-27','民建','研究生','柳岸社区退休教师','13900001018',NULL,'07015P 20701NX04006I','07015P0701NX04006I','li307015Pa10701NXmao204006I','|李阿毛|liamao|lamao|amao|mao|');
INSERT INTO "person" VALUES(20,'4a3d3cafd5cea6e47a491b038af4d6e9',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'王钧','male','汉族','1986-08-15','民盟','大学','江州市中医院副主任医师','13900001019',NULL,'04004A 10903BP','04004A0903BP','wang204004Ajun10903BP','|王钧|wangjun|wjun|jun|');
INSERT INTO "person" VALUES(23,'5ba320bfe452d1d119daccf42f40307b',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'周浩','male','汉族','1971-07-09','中共','研究生','桐荫社区党委书记、居委会主任','13900001022',NULL,'0802DW 1100512','0802DW100512','zhou10802DWhao4100512','|周浩|zhouhao|zhhao|zhao|hao|');
CREATE TABLE pointsscheme (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	effective_from DATE NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_pointsscheme PRIMARY KEY (id), 
	CONSTRAINT uq_pointsscheme_uid UNIQUE (uid)
);
INSERT INTO "pointsscheme" VALUES(1,'466f8c2b6b7c44829b227a5c1c156435',1,1,'','',0,'example',1,'示例规则，须经区人大常委会确认后启用','2025-01-01','# 示例积分规则（第 1 版）
#
# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）
# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。
# 分值一律写成带引号的十进制数，例如 "0.5"；日期不带引号。
#
# 各项后面的「来源」写明参照了哪一类现行做法：
#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、
#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、
#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。

code = "example"
version = 1
title = "示例规则，须经区人大常委会确认后启用"
document_no = ""
effective_from = 2025-01-01
period = "year"
decimals = 1                 # 总分保留一位小数，四舍五入一次
base = "0"                   # 不设基础分；四类封顶合计 100 分
total_cap = "120"            # 100 分 + 附加至多 20 分
top_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下
min_months = 6               # 年度内任职不足 6 个月的暂不评定
unranked_tags = []

[[bands]]
label = "优秀"
from = "90"

[[bands]]
label = "良好"
from = "80"

[[bands]]
label = "称职"
from = "60"

[[bands]]
label = "不称职"
from = "0"                   # 最低一档，其余都归入这里

# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────
# 来源：肃南马蹄、白河、珲春都把大会期间单列一类

[[categories]]
code = "A"
name = "出席本级人代会"
cap = "25"

[[items]]
code = "A1"
category = "A"
name = "人代会出席率"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法
source = "attendance"
kinds = ["congress"]
basis = "rate_linear"
points = "20"
cap = "20"

[[items]]
code = "A2"
category = "A"
name = "审议发言"            # 会上有记录的发言，全年计一次。来源：井研
source = "attendance"
kinds = ["congress"]
outcomes = ["spoke"]
basis = "once"
points = "5"

# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────

[[categories]]
code = "B"
name = "议案建议"
cap = "20"

[[items]]
code = "B1"
category = "B"
name = "领衔提出议案建议"    # 来源：江北，每件 3 分
source = "suggestion"
role = "lead"
basis = "per_piece"
points = "3"
cap = "15"

[[items]]
code = "B2"
category = "B"
name = "联名提出议案建议"    # 来源：领衔与联名分档计分的通行办法
source = "suggestion"
role = "cosigner"
basis = "per_piece"
points = "1"
cap = "3"

[[items]]
code = "B3"
category = "B"
name = "按时反馈办理评价"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案
source = "suggestion"
role = "lead"
outcomes = ["evaluated"]
basis = "per_piece"
points = "0.5"
cap = "2"

# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────

[[categories]]
code = "C"
name = "闭会期间活动"
cap = "40"

[[items]]
code = "C1"
category = "C"
name = "培训"                # 区、街道、小组三级培训，按半天计。来源：银川
source = "attendance"
kinds = ["training"]
basis = "per_half_day"
points = "2"
cap = "8"

[[items]]
code = "C2"
category = "C"
name = "代表小组活动"        # 来源：浙江，小组活动每年不少于三次
source = "attendance"
kinds = ["group"]
basis = "per_event"
points = "3"
cap = "9"

[[items]]
code = "C3"
category = "C"
name = "视察、调研等"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分
source = "attendance"
kinds = ["inspection", "research", "law_check", "inquiry", "livelihood", "appraisal"]
basis = "per_event"
points = "3"
cap = "12"

[[items]]
code = "C4"
category = "C"
name = "列席常委会、专委会会议"  # 来源：代表法关于列席的规定；江北、银川
source = "attendance"
kinds = ["sitting_in_standing", "sitting_in_committee"]
basis = "per_event"
points = "3"
cap = "6"

[[items]]
code = "C5"
category = "C"
name = "居民议事会议"        # 来源：杭州，每年不少于两次
source = "attendance"
kinds = ["council"]
basis = "per_event"
points = "2"
cap = "4"

[[items]]
code = "C6"
category = "C"
name = "其他受邀会议和活动"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本
source = "attendance"
kinds = ["other", "committee"]
basis = "per_event"
points = "1"
cap = "3"

# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────

[[categories]]
code = "D"
name = "联系群众与述职"
cap = "15"

[[items]]
code = "D1"
category = "D"
name = "进站接待"            # 来源：石鼓、杏花岭；重庆每年不少于三次
source = "attendance"
kinds = ["reception"]
basis = "per_event"
points = "2"
cap = "8"

[[items]]
code = "D2"
category = "D"
name = "走访联系选民"        # 来源：襄州「五个一」
source = "attendance"
kinds = ["visit"]
basis = "per_event"
points = "1"
cap = "4"

[[items]]
code = "D3a"
category = "D"
name = "书面述职报告"        # 来源：天荒坪每年述职；襄州
source = "duty_report"
outcomes = ["written"]
basis = "once"
points = "3"
cap = "3"

[[items]]
code = "D3b"
category = "D"
name = "口头述职并测评通过"  # 满意与基本满意过有效票半数
source = "duty_report"
outcomes = ["oral_passed"]
basis = "once"
points = "3"
cap = "3"

# ── E 附加（至多 20）──────────────────────────────────────────────────────────
# 来源：东宝、肃南马蹄的附加项

[[categories]]
code = "E"
name = "附加"
cap = "20"

[[items]]
code = "E1"
category = "E"
name = "列为重点督办"        # 领衔、联名都计。来源：江北，加 2 分
source = "suggestion"
outcomes = ["key"]
basis = "per_piece"
points = "2"
cap = "8"

[[items]]
code = "E2"
category = "E"
name = "评为优秀建议"        # 领衔、联名都计。来源：江北，再加 2 分
source = "suggestion"
outcomes = ["excellent"]
basis = "per_piece"
points = "2"
cap = "8"

[[items]]
code = "E3"
category = "E"
name = "办理结果为 A 类"     # 领衔、联名都计，问题已经解决。自拟
source = "suggestion"
outcomes = ["A"]
basis = "per_piece"
points = "1"
cap = "5"

[[items]]
code = "E4"
category = "E"
name = "执笔报告并转办"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）
source = "adjustment"
basis = "manual"
points = "3"
min = "0"
max = "3"
cap = "6"

[[items]]
code = "E5"
category = "E"
name = "表彰奖励"            # 按授予级别。来源：代表履职档案通行内容；分值自拟
source = "honour"
basis = "tier"
tiers = { "街道" = "1", "区" = "2", "市" = "3", "省" = "5", "全国" = "5" }
cap = "5"

[[items]]
code = "E6"
category = "E"
name = "志愿公益"            # 只计参加的次数，不计钱物。来源：石鼓（折算）
source = "attendance"
kinds = ["volunteer"]
basis = "per_event"
points = "1"
cap = "5"

# ── F 扣分（不设下限）─────────────────────────────────────────────────────────

[[categories]]
code = "F"
name = "扣分"

[[items]]
code = "F1"
category = "F"
name = "人代会事假"          # 每半天扣 1 分；病假、公假不扣。来源：江北
source = "attendance"
kinds = ["congress"]
statuses = ["personal_leave"]
basis = "per_half_day"
points = "-1"

[[items]]
code = "F2"
category = "F"
name = "人代会缺席"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭
source = "attendance"
kinds = ["congress"]
statuses = ["absent"]
basis = "per_series"
points = "-5"

[[items]]
code = "F3"
category = "F"
name = "活动无故不到"        # 人代会以外各类活动。自拟
source = "attendance"
kinds = [
    "standing", "special_committee", "sitting_in_standing", "sitting_in_committee", "committee", "training",
    "group", "inspection", "research", "law_check", "inquiry", "livelihood", "appraisal", "reception", "visit",
    "council", "volunteer", "other",
]
statuses = ["absent"]
basis = "per_event"
points = "-2"
cap = "-10"

[[items]]
code = "F4"
category = "F"
name = "迟到、早退"          # 各类会议和活动。自拟
source = "attendance"
statuses = ["late", "left_early"]
basis = "per_event"
points = "-0.5"
cap = "-3"

[[items]]
code = "F5"
category = "F"
name = "应述职而未述职"      # 自拟
source = "duty_report"
outcomes = ["overdue"]
basis = "once"
points = "-5"

[[items]]
code = "F6"
category = "F"
name = "履职登记不实"        # 经核实后登记，同时退回该条记录。自拟
source = "adjustment"
basis = "manual"
points = "-10"
min = "-10"
max = "0"

# ── 否决 ──────────────────────────────────────────────────────────────────────

[[vetoes]]
when = "suspended"
effect = "ungraded"

[[vetoes]]
when = "terminated"
effect = "ungraded"

[[vetoes]]
when = "unapproved_congress_absence"
effect = "not_top"

# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────

[[examples]]
name = "一位代表的一年，85.5 分，良好"
total = "85.5"
band = "良好"
categories = { A = "25", B = "9", C = "34", D = "15", E = "3", F = "-0.5" }
facts = [
    { sheet = "deputies", "姓名" = "算例代表", "层级" = "区", "届次" = "1", "代表证号" = "3301050110001", "代表小组" = "第二小组" },
    # A：六个半天全勤 20 分，发言 5 分
    { sheet = "activities", "编号" = "A001", "类型" = "人代会会议", "名称" = "预备会议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-07, "时段" = "上午" },
    { sheet = "activities", "编号" = "A002", "类型" = "人代会会议", "名称" = "第一次全体会议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-07, "时段" = "下午" },
    { sheet = "activities", "编号" = "A003", "类型" = "人代会会议", "名称" = "代表团审议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-08, "时段" = "上午" },
    { sheet = "activities", "编号" = "A004", "类型" = "人代会会议", "名称" = "第二次全体会议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-08, "时段" = "下午" },
    { sheet = "activities", "编号" = "A005", "类型" = "人代会会议", "名称" = "小组审议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-09, "时段" = "上午" },
    { sheet = "activities", "编号" = "A006", "类型" = "人代会会议", "名称" = "第三次全体会议", "所属会议" = "区第一届人大第五次会议", "日期" = 2025-01-09, "时段" = "下午" },
    { sheet = "attendance", "活动编号" = "A001", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A002", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A003", "出席情况" = "出席", "发言" = "是" },
    { sheet = "attendance", "活动编号" = "A004", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A005", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A006", "出席情况" = "出席" },
    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分
    { sheet = "suggestions", "编号" = "S001", "类别" = "建议", "标题" = "关于老旧小区加装电梯的建议", "领衔代表证号" = "3301050110001", "提出日期" = 2025-01-08, "评价日期" = 2025-06-20, "满意度" = "满意", "办理结果" = "A", "重点督办" = "是" },
    { sheet = "suggestions", "编号" = "S002", "类别" = "建议", "标题" = "关于增设社区食堂的建议", "领衔代表证号" = "3301050110001", "提出日期" = 2025-01-08, "评价日期" = 2025-06-25, "满意度" = "基本满意", "办理结果" = "B" },
    { sheet = "suggestions", "编号" = "S003", "类别" = "建议", "标题" = "关于河道沿线照明的建议", "领衔代表证号" = "3301050110002", "联名代表证号" = "3301050110001", "提出日期" = 2025-01-09 },
    { sheet = "suggestions", "编号" = "S004", "类别" = "议案", "标题" = "关于加强养老服务的议案", "领衔代表证号" = "3301050110002", "联名代表证号" = "3301050110001", "提出日期" = 2025-01-09 },
    # C1：培训 3 个半天 6 分
    { sheet = "activities", "编号" = "A010", "类型" = "培训", "名称" = "代表法专题培训", "日期" = 2025-03-12, "半天数" = "2", "学时" = "8" },
    { sheet = "activities", "编号" = "A011", "类型" = "培训", "名称" = "预算审查培训", "日期" = 2025-05-15, "时段" = "下午" },
    { sheet = "attendance", "活动编号" = "A010", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A011", "出席情况" = "出席" },
    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）
    { sheet = "activities", "编号" = "A020", "类型" = "代表小组活动", "名称" = "第二小组一季度活动", "日期" = 2025-02-26 },
    { sheet = "activities", "编号" = "A021", "类型" = "代表小组活动", "名称" = "第二小组二季度活动", "日期" = 2025-06-11 },
    { sheet = "activities", "编号" = "A022", "类型" = "代表小组活动", "名称" = "第二小组三季度活动", "日期" = 2025-09-03 },
    { sheet = "attendance", "活动编号" = "A020", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A021", "出席情况" = "迟到" },
    { sheet = "attendance", "活动编号" = "A022", "出席情况" = "出席" },
    # C3：视察等 5 次 15 分，封顶 12 分
    { sheet = "activities", "编号" = "A030", "类型" = "执法检查", "名称" = "养老服务条例", "日期" = 2025-03-18 },
    { sheet = "activities", "编号" = "A031", "类型" = "视察", "名称" = "老旧小区加装电梯", "日期" = 2025-05-22 },
    { sheet = "activities", "编号" = "A032", "类型" = "调研", "名称" = "社区食堂运营", "日期" = 2025-07-09 },
    { sheet = "activities", "编号" = "A033", "类型" = "民生实事监督", "名称" = "托育点", "日期" = 2025-09-16 },
    { sheet = "activities", "编号" = "A034", "类型" = "专题询问", "名称" = "河道治理", "日期" = 2025-10-21 },
    { sheet = "attendance", "活动编号" = "A030", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A031", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A032", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A033", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A034", "出席情况" = "出席" },
    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分
    { sheet = "activities", "编号" = "A040", "类型" = "列席常委会会议", "名称" = "常委会第二十次会议", "日期" = 2025-04-24 },
    { sheet = "activities", "编号" = "A041", "类型" = "居民议事会议", "名称" = "第一次居民议事会议", "日期" = 2025-04-10 },
    { sheet = "activities", "编号" = "A042", "类型" = "居民议事会议", "名称" = "第二次居民议事会议", "日期" = 2025-10-16 },
    { sheet = "attendance", "活动编号" = "A040", "出席情况" = "列席" },
    { sheet = "attendance", "活动编号" = "A041", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A042", "出席情况" = "出席" },
    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15
    { sheet = "activities", "编号" = "A050", "类型" = "进站接待", "名称" = "二月接待日", "日期" = 2025-02-14 },
    { sheet = "activities", "编号" = "A051", "类型" = "进站接待", "名称" = "四月接待日", "日期" = 2025-04-15 },
    { sheet = "activities", "编号" = "A052", "类型" = "进站接待", "名称" = "六月接待日", "日期" = 2025-06-13 },
    { sheet = "activities", "编号" = "A053", "类型" = "进站接待", "名称" = "七月接待日", "日期" = 2025-07-15 },
    { sheet = "activities", "编号" = "A054", "类型" = "进站接待", "名称" = "八月接待日", "日期" = 2025-08-15 },
    { sheet = "attendance", "活动编号" = "A050", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A051", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A052", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A053", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A054", "出席情况" = "出席" },
    { sheet = "activities", "编号" = "A060", "类型" = "走访联系选民", "名称" = "翠柳社区走访", "日期" = 2025-02-20 },
    { sheet = "activities", "编号" = "A061", "类型" = "走访联系选民", "名称" = "南苑社区走访", "日期" = 2025-03-27 },
    { sheet = "activities", "编号" = "A062", "类型" = "走访联系选民", "名称" = "河滨社区走访", "日期" = 2025-05-08 },
    { sheet = "activities", "编号" = "A063", "类型" = "走访联系选民", "名称" = "双桥社区走访", "日期" = 2025-07-24 },
    { sheet = "activities", "编号" = "A064", "类型" = "走访联系选民", "名称" = "北园社区走访", "日期" = 2025-09-25 },
    { sheet = "activities", "编号" = "A065", "类型" = "走访联系选民", "名称" = "东塘社区走访", "日期" = 2025-11-03 },
    { sheet = "attendance", "活动编号" = "A060", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A061", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A062", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A063", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A064", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A065", "出席情况" = "出席" },
    { sheet = "duty-reports", "年度" = "2025", "应述职" = "是", "书面报告日期" = 2025-11-20, "口头述职日期" = 2025-12-04, "应到" = "50", "实到" = "48", "发出票" = "48", "收回票" = "48", "有效票" = "47", "满意" = "40", "基本满意" = "6", "不满意" = "1", "弃权" = "0" },
]
');
CREATE TABLE printentry (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	report VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	pages INTEGER NOT NULL, 
	copies INTEGER NOT NULL, 
	printer VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	CONSTRAINT pk_printentry PRIMARY KEY (id), 
	CONSTRAINT uq_printentry_uid UNIQUE (uid)
);
INSERT INTO "printentry" VALUES(1,'ae2137e5104d4070b7f01e1cbb34dfe6',1,11,'05a8eff8328f4622a033f58b7691785c','周敏',0,'2025-06-01 09:30:00.000000','year-summary','年度履职情况汇总表','printentry·subject',1,1,'printentry·printer','printentry·fingerprint');
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_uid UNIQUE (uid)
);
INSERT INTO "setting" VALUES(1,'0fcabfa8af576ebe76de84b71f9b15ff',1,2,'05a8eff8328f4622a033f58b7691785c','',0,'contact','"周敏"');
CREATE TABLE suggestion (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	title VARCHAR NOT NULL, 
	raised_on DATE NOT NULL, 
	raised_at VARCHAR(30), 
	handler VARCHAR, 
	assigned_on DATE, 
	answered_on DATE, 
	evaluated_on DATE, 
	satisfaction VARCHAR(30), 
	outcome VARCHAR(30), 
	"key" BOOLEAN NOT NULL, 
	excellent BOOLEAN NOT NULL, 
	lead_id INTEGER NOT NULL, 
	rejected BOOLEAN NOT NULL, content VARCHAR, reply VARCHAR, book_page VARCHAR, 
	CONSTRAINT pk_suggestion PRIMARY KEY (id), 
	CONSTRAINT ck_suggestion_code_kind CHECK (kind IN ('suggestion', 'motion')), 
	CONSTRAINT ck_suggestion_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT ck_suggestion_code_raised_at CHECK (raised_at IN ('session', 'inter_session')), 
	CONSTRAINT ck_suggestion_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES mandate (id), 
	CONSTRAINT uq_suggestion_uid UNIQUE (uid)
);
INSERT INTO "suggestion" VALUES(2,'9b7b570f9480955cc23db699ee57c134',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025002','suggestion','关于完善柳岸社区居家养老服务的建议','2025-01-14','session','区民政局','2025-02-05','2025-03-12',NULL,NULL,'B',0,0,9,0,'完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26');
INSERT INTO "suggestion" VALUES(3,'9b5e3ccc9ed5167d5ad8addbe24fe9d7',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025003','suggestion','关于整治翠柳沿河步道夜间照明不足的建议','2025-01-14','session','区城市管理局','2025-01-22','2025-03-31','2025-04-07','satisfied','A',0,0,9,0,'整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','27');
INSERT INTO "suggestion" VALUES(5,'eb42604a0f0552623f1df9471705a321',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025005','suggestion','关于扶持翠柳小微企业数字化改造的建议','2025-01-14','session','区经济和信息化局','2025-02-05','2025-03-14','2025-03-31','satisfied','C',0,0,19,0,'扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。','26');
INSERT INTO "suggestion" VALUES(6,'b5db9feb681431ab22705b7a16132a09',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025006','suggestion','关于完善翠柳片区无障碍设施的建议','2025-01-14','session','区残疾人联合会','2025-02-05','2025-04-14','2025-05-09','fairly','A',0,0,20,0,'完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL);
INSERT INTO "suggestion" VALUES(11,'ab05ce27eca0c3c41c45d05e4b3c28f3',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025011','suggestion','关于缓解翠柳小学门口接送拥堵的建议','2025-01-15','session','公安分局交警大队','2025-01-27','2025-03-10','2025-03-28','fairly','A',0,1,9,0,'缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','28');
INSERT INTO "suggestion" VALUES(12,'e9475905b37e325891c1a72368d2d67c',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025012','suggestion','关于在翠柳增设公共停车泊位的建议','2025-01-15','session','区城市管理局','2025-02-05','2025-04-14','2025-05-07','dissatisfied','A',0,0,20,0,'在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL);
INSERT INTO "suggestion" VALUES(16,'4f4fd3e6246480e73435481a7063cf89',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025016','suggestion','关于加强银杏社区高空抛物治理的建议','2025-01-15','session','公安分局','2025-02-05','2025-04-02','2025-04-07','satisfied','A',0,0,9,0,'加强银杏社区高空抛物治理，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','29');
INSERT INTO "suggestion" VALUES(20,'60ae1c32cd53c0667b369702bc909c85',1,5,'05a8eff8328f4622a033f58b7691785c','',0,'S2025020','suggestion','关于规范翠柳农贸市场周边占道经营的建议','2025-04-11','inter_session','区市场监督管理局','2025-04-16','2025-06-27','2025-07-14','satisfied','B',0,0,9,0,'规范翠柳农贸市场周边占道经营，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区市场监督管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区市场监督管理局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','30');
CREATE TABLE term (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	number INTEGER NOT NULL, 
	level VARCHAR(30) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	CONSTRAINT pk_term PRIMARY KEY (id), 
	CONSTRAINT ck_term_code_level CHECK (level IN ('district', 'city', 'province', 'nation')), 
	CONSTRAINT uq_term_uid UNIQUE (uid)
);
INSERT INTO "term" VALUES(1,'52987b3f43d64f2991d2f07dcef5ceb3',1,1,'','',0,1,'district','2021-12-28',NULL);
INSERT INTO "term" VALUES(2,'b1c4d8f1da3e437b3204e1b916998e78',1,2,'05a8eff8328f4622a033f58b7691785c','',0,14,'city','2022-04-12',NULL);
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	short_name VARCHAR NOT NULL, 
	contact_phone VARCHAR NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT uq_unit_uid UNIQUE (uid)
);
INSERT INTO "unit" VALUES(1,'05a8eff8328f4622a033f58b7691785c',2,2,'','',0,'翠柳街道人大工委','','','0570-8000 0126');
CREATE INDEX ix_auditentry_batch ON auditentry (batch);
CREATE INDEX ix_auditentry_row_uid ON auditentry (row_uid);
CREATE INDEX ix_closedyear_sequence ON closedyear (sequence);
CREATE INDEX ix_closedyear_year ON closedyear (year);
CREATE INDEX ix_delegation_sequence ON delegation (sequence);
CREATE UNIQUE INDEX uq_delegation_name ON delegation (name) WHERE archived = 0;
CREATE INDEX ix_deputygroup_sequence ON deputygroup (sequence);
CREATE UNIQUE INDEX uq_deputygroup_name ON deputygroup (name) WHERE archived = 0;
CREATE INDEX ix_electoraldistrict_sequence ON electoraldistrict (sequence);
CREATE UNIQUE INDEX uq_electoraldistrict_name ON electoraldistrict (name) WHERE archived = 0;
CREATE INDEX ix_identitytag_sequence ON identitytag (sequence);
CREATE UNIQUE INDEX uq_identitytag_name ON identitytag (name) WHERE archived = 0;
CREATE INDEX ix_liaisonstation_sequence ON liaisonstation (sequence);
CREATE UNIQUE INDEX uq_liaisonstation_name ON liaisonstation (name) WHERE archived = 0;
CREATE INDEX ix_person_sequence ON person (sequence);
CREATE INDEX ix_person_sort_stroke ON person (sort_stroke);
CREATE INDEX ix_pointsscheme_sequence ON pointsscheme (sequence);
CREATE UNIQUE INDEX uq_pointsscheme_version ON pointsscheme (code, version) WHERE archived = 0;
CREATE INDEX ix_setting_sequence ON setting (sequence);
CREATE UNIQUE INDEX uq_setting_name ON setting (name) WHERE archived = 0;
CREATE INDEX ix_term_sequence ON term (sequence);
CREATE UNIQUE INDEX uq_term_number ON term (level, number) WHERE archived = 0;
CREATE INDEX ix_unit_sequence ON unit (sequence);
CREATE INDEX ix_activity_held_on ON activity (held_on);
CREATE INDEX ix_activity_sequence ON activity (sequence);
CREATE INDEX ix_activity_station_id ON activity (station_id);
CREATE UNIQUE INDEX uq_activity_no ON activity (no) WHERE archived = 0;
CREATE INDEX ix_mandate_electoral_district_id ON mandate (electoral_district_id);
CREATE INDEX ix_mandate_person_id ON mandate (person_id);
CREATE INDEX ix_mandate_sequence ON mandate (sequence);
CREATE INDEX ix_mandate_term_id ON mandate (term_id);
CREATE UNIQUE INDEX uq_mandate_certificate_no ON mandate (certificate_no) WHERE archived = 0;
CREATE INDEX ix_adjustment_mandate_id ON adjustment (mandate_id);
CREATE INDEX ix_adjustment_sequence ON adjustment (sequence);
CREATE UNIQUE INDEX uq_adjustment_no ON adjustment (no) WHERE archived = 0;
CREATE INDEX ix_attendance_activity_id ON attendance (activity_id);
CREATE INDEX ix_attendance_mandate_id ON attendance (mandate_id);
CREATE INDEX ix_attendance_sequence ON attendance (sequence);
CREATE UNIQUE INDEX uq_attendance_pair ON attendance (activity_id, mandate_id) WHERE archived = 0;
CREATE INDEX ix_dutyreport_mandate_id ON dutyreport (mandate_id);
CREATE INDEX ix_dutyreport_sequence ON dutyreport (sequence);
CREATE UNIQUE INDEX uq_dutyreport_pair ON dutyreport (mandate_id, year) WHERE archived = 0;
CREATE INDEX ix_honour_mandate_id ON honour (mandate_id);
CREATE INDEX ix_honour_sequence ON honour (sequence);
CREATE INDEX ix_honour_station_id ON honour (station_id);
CREATE UNIQUE INDEX uq_honour_deputy ON honour (mandate_id, name, granted_on) WHERE archived = 0;
CREATE UNIQUE INDEX uq_honour_station ON honour (station_id, name, granted_on) WHERE archived = 0;
CREATE INDEX ix_mandatetag_mandate_id ON mandatetag (mandate_id);
CREATE INDEX ix_mandatetag_sequence ON mandatetag (sequence);
CREATE INDEX ix_mandatetag_tag_id ON mandatetag (tag_id);
CREATE UNIQUE INDEX uq_mandatetag_pair ON mandatetag (mandate_id, tag_id) WHERE archived = 0;
CREATE INDEX ix_membership_delegation_id ON membership (delegation_id);
CREATE INDEX ix_membership_group_id ON membership (group_id);
CREATE INDEX ix_membership_mandate_id ON membership (mandate_id);
CREATE INDEX ix_membership_sequence ON membership (sequence);
CREATE INDEX ix_membership_station_id ON membership (station_id);
CREATE INDEX ix_opinion_activity_id ON opinion (activity_id);
CREATE INDEX ix_opinion_sequence ON opinion (sequence);
CREATE INDEX ix_opinion_station_id ON opinion (station_id);
CREATE UNIQUE INDEX uq_opinion_no ON opinion (no) WHERE archived = 0;
CREATE INDEX ix_suggestion_lead_id ON suggestion (lead_id);
CREATE INDEX ix_suggestion_raised_on ON suggestion (raised_on);
CREATE INDEX ix_suggestion_sequence ON suggestion (sequence);
CREATE UNIQUE INDEX uq_suggestion_no ON suggestion (no) WHERE archived = 0;
CREATE INDEX ix_certificate_honour_id ON certificate (honour_id);
CREATE INDEX ix_certificate_mandate_id ON certificate (mandate_id);
CREATE INDEX ix_certificate_sequence ON certificate (sequence);
CREATE INDEX ix_certificate_station_id ON certificate (station_id);
CREATE INDEX ix_certificate_year ON certificate (kind, year);
CREATE UNIQUE INDEX uq_certificate_number ON certificate (number) WHERE archived = 0;
CREATE INDEX ix_cosigner_mandate_id ON cosigner (mandate_id);
CREATE INDEX ix_cosigner_sequence ON cosigner (sequence);
CREATE INDEX ix_cosigner_suggestion_id ON cosigner (suggestion_id);
CREATE UNIQUE INDEX uq_cosigner_pair ON cosigner (suggestion_id, mandate_id) WHERE archived = 0;
CREATE INDEX ix_certificatelayout_sequence ON certificatelayout (sequence);
CREATE UNIQUE INDEX uq_certificatelayout_version ON certificatelayout (kind, version) WHERE archived = 0;
CREATE INDEX ix_certificate_layout_id ON certificate (layout_id);
CREATE INDEX ix_certificate_replaces_id ON certificate (replaces_id);
CREATE INDEX ix_printentry_at ON printentry (at);
CREATE INDEX ix_printentry_sequence ON printentry (sequence);
COMMIT;
