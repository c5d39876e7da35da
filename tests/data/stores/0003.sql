-- told {"hash": "168f62f513f99840a5521991f1be15f8ba8bccc318b6e477cb04b449ed64cef4", "totals": {"3301990100009": "41.0", "3301990100014": "36.5", "3301990100016": "30.0", "3301990100019": "32.5", "3301990100020": "19.0"}}
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
INSERT INTO "activity" VALUES(1,'052cbd9c4bf124ab3f20bbd89ec3ebf3',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025001','congress','预备会议、第一次全体会议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','morning',NULL,100,NULL,'区会议中心',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(2,'6f0a0fc9d74b0af282707cf29c1e768b',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025002','congress','代表团审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','afternoon',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'下午2时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(7,'f1111c5749ce928b5949aa5332a724d9',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025007','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(8,'653c0f577dcc2dbc55c8e9eeebc795be',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025008','standing','临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(9,'8b8280193865cfa07f17c7b6db476c05',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025009','sitting_in_standing','列席临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(10,'8ae7f090bb39cadeaa3acba524739763',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025010','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-20','afternoon',NULL,100,NULL,'桐荫社区联络站',NULL,7,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(12,'f4b861222620c91e8c0b57f8c23f1976',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025012','special_committee','法制委员会2025年第一次会议',NULL,'district','临江区人大法制委员会','2025-03-05','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(13,'5f35201322fbc1ad3ca81f69e5f55957',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025013','group','第一小组活动：评议街道年度工作',NULL,'group','第一小组','2025-03-07','morning',NULL,100,NULL,'柳岸社区联络站','评议街道年度工作',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(19,'04588ccb02221bce1ef2706fa649edab',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025019','committee','翠柳街道人大工委第一季度工作会议',NULL,'subdistrict','翠柳街道人大工委','2025-03-20','afternoon',NULL,100,NULL,'街道三楼会议室',NULL,NULL,NULL,NULL,NULL,'下午2时','学习代表法
通报上一季度代表履职情况
研究下一季度代表活动安排',NULL,NULL,'上一季度代表履职情况
下一季度活动安排（讨论稿）','翠柳人大工委〔2025〕1 号','2025-03-13');
INSERT INTO "activity" VALUES(20,'ec810c754fe0abb19bff266088ceaa3e',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025020','sitting_in_committee','列席财政经济委员会2025年第一次会议',NULL,'district','临江区人大财政经济委员会','2025-03-21','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(23,'9c8e8fad9872bae6fbd2000645f199a4',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025023','visit','走访困难家庭',NULL,'group','第二小组','2025-04-02','afternoon',NULL,100,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(24,'acc953af97f35674dd59671ecc95743f',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025024','training','2025年区人大代表履职培训班',NULL,'district','临江区人大常委会','2025-04-03',NULL,NULL,200,800,'区委党校','怎样提出高质量的代表建议',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(27,'2ccb172e5e07b506b798e6f8e58ca017',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025027','volunteer','清洁河道志愿活动',NULL,'subdistrict','翠柳街道人大工委','2025-04-16','morning',NULL,100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(38,'1e4974dd644f765baf01e1e4a66bf249',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025038','law_check','无障碍环境建设法贯彻实施情况执法检查',NULL,'subdistrict','翠柳街道人大工委','2025-05-26','morning',NULL,100,NULL,NULL,'无障碍环境建设法贯彻实施情况',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(40,'59f6f6618092cb4e376aee4c09f1aa4d',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025040','council','翠柳街道2025年第一次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-05-29','evening',NULL,100,NULL,'街道文化礼堂','加装电梯费用分担协商',NULL,NULL,NULL,NULL,'晚上7时','通报上次议事事项办理情况
就议题开展协商
票决有关事项',NULL,NULL,'议事规则
议题情况说明','翠柳人大工委〔2025〕2 号','2025-05-22');
INSERT INTO "activity" VALUES(41,'ccb9471666568c24a7571470210c71af',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025041','research','小微企业发展环境调研',NULL,'subdistrict','翠柳街道人大工委','2025-05-30','morning',NULL,100,NULL,NULL,'小微企业发展环境',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(44,'ef40ca6371e67b88efb70cba03fcaf96',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025044','inspection','视察农贸市场食品安全',NULL,'subdistrict','翠柳街道人大工委','2025-06-12','afternoon',NULL,100,NULL,NULL,'农贸市场食品安全',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(54,'4a87b659697fe5eef2bb7c60afca3826',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025054','livelihood','民生实事社区食堂项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-07-07','afternoon',NULL,100,NULL,'柳岸社区','社区食堂项目',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(78,'98afaa8813f99cb5118b22a0d7d1159e',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025078','inquiry','城市更新工作专题询问会',NULL,'district','临江区人大常委会','2025-10-15','morning',NULL,100,NULL,'区机关综合楼人大会议厅','城市更新',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(83,'fe5d054bb2ffa7074b136fcf842415a1',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025083','appraisal','法官、检察官履职评议会',NULL,'district','临江区人大常委会','2025-11-04','afternoon',NULL,100,NULL,'区人民法院','员额法官、检察官履职评议',NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(93,'bf37aaf9e328aff68a6527574bc8bb2f',1,3,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'A2025093','other','行政复议听证会',NULL,'subdistrict','翠柳街道人大工委','2025-11-27','morning',NULL,100,NULL,'街道二楼会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
	mandate_id INTEGER NOT NULL, refers VARCHAR, 
	CONSTRAINT pk_adjustment PRIMARY KEY (id), 
	CONSTRAINT fk_adjustment_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_adjustment_uid UNIQUE (uid)
);
INSERT INTO "adjustment" VALUES(1,'43e571fe3d2bbe5b638f29a70367f1e2',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'T202501','E4',300,'2025-07-10','执笔的调研报告由区人大常委会转交区政府研究处理','区人大常委会代表工委','临人大代〔2025〕1号',20,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
	book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_attendance_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_code_status CHECK (status IN ('present', 'sitting_in', 'late', 'left_early', 'official_leave', 'sick_leave', 'personal_leave', 'absent', 'not_applicable')), 
	CONSTRAINT fk_attendance_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_attendance_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_attendance_uid UNIQUE (uid)
);
INSERT INTO "attendance" VALUES(7,'45dd0112e04f899e2071b9a49306f2db',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,1,9,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(12,'e414adb6adb47bce808340b76bbcc998',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,1,14,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(14,'f4dfdda594e8d9f1561507035b6f373e',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,1,NULL,1,16,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(17,'0bab44bef02a38a235b678cbdb8ff24f',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,1,19,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(18,'b78a307b5693ed02d9b1e98eb644ab74',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'sick_leave',NULL,0,'住院治疗',1,20,NULL,'checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(28,'1581c2168d16b1d523aeba62c326184c',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,2,9,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(33,'ba412c7ef3d2e08631b6111b3ed93a0f',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,2,14,'2','checked',NULL,'李明','2025-02-10');
INSERT INTO "attendance" VALUES(35,'eddd6bbea0d0c6bf6ca8a61abea5691c',1,4,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'present',NULL,0,NULL,2,16,'2','checked',NULL,'李明','2025-02-10');
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
INSERT INTO "auditentry" VALUES(1,1,'2026-11-23 11:51:41.000000','','建立数据','unit','a52a970ae7384e0989dd396ad0f5e3f1',1,'add',NULL,'{"uid":"a52a970ae7384e0989dd396ad0f5e3f1","archived":false,"name":"翠柳街道人大工委","code":"","short_name":"","contact_phone":""}');
INSERT INTO "auditentry" VALUES(2,1,'2026-11-23 11:51:41.000000','','建立数据','term','ddce4cab84b34481a1a44c0b5b3379cb',1,'add',NULL,'{"uid":"ddce4cab84b34481a1a44c0b5b3379cb","archived":false,"number":1,"level":"district","starts_on":"2021-12-28","ends_on":null}');
INSERT INTO "auditentry" VALUES(3,1,'2026-11-23 11:51:41.000000','','建立数据','pointsscheme','03e07bf0224f4481af84191e49dea635',1,'add',NULL,'{"uid":"03e07bf0224f4481af84191e49dea635","archived":false,"code":"example","version":1,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 1\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"published","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(4,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','setting','0fcabfa8af576ebe76de84b71f9b15ff',1,'add',NULL,'{"uid":"0fcabfa8af576ebe76de84b71f9b15ff","archived":false,"name":"contact","value":"\"周敏\""}');
INSERT INTO "auditentry" VALUES(5,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','liaisonstation','975ca8804565c1a569450d61090b2743',1,'add',NULL,'{"uid":"975ca8804565c1a569450d61090b2743","archived":false,"name":"柳岸社区联络站","no":"LZ01","address":"柳岸路 21 号","keeper":"值班联络员","phone":"0570-80000001","reception_day":"每月 15 日","note":null}');
INSERT INTO "auditentry" VALUES(6,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ba0965330d709297a9d8b07f305169cd',2,'add',NULL,'{"uid":"ba0965330d709297a9d8b07f305169cd","archived":false,"name":"桐荫社区联络站","no":"LZ02","address":"桐荫路 22 号","keeper":"值班联络员","phone":"0570-80000002","reception_day":"每月 20 日","note":null}');
INSERT INTO "auditentry" VALUES(7,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ff8bed43ac09b1148fc7648f5845f698',3,'add',NULL,'{"uid":"ff8bed43ac09b1148fc7648f5845f698","archived":false,"name":"银杏社区联络站","no":"LZ03","address":"银杏路 23 号","keeper":"值班联络员","phone":"0570-80000003","reception_day":"每月 25 日","note":null}');
INSERT INTO "auditentry" VALUES(8,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','unit','a52a970ae7384e0989dd396ad0f5e3f1',1,'change','{"contact_phone":""}','{"contact_phone":"0570-8000 0126"}');
INSERT INTO "auditentry" VALUES(9,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','18aa23435f8d5540775ee32e69223e7c',1,'add',NULL,'{"uid":"18aa23435f8d5540775ee32e69223e7c","archived":false,"name":"第 1 选区"}');
INSERT INTO "auditentry" VALUES(10,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','delegation','d1ddeea9fa9e23f6c07078cbee37fd1f',1,'add',NULL,'{"uid":"d1ddeea9fa9e23f6c07078cbee37fd1f","archived":false,"name":"翠柳代表团"}');
INSERT INTO "auditentry" VALUES(11,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','deputygroup','9ffa9c45d009ed20e712fca3422d1568',1,'add',NULL,'{"uid":"9ffa9c45d009ed20e712fca3422d1568","archived":false,"name":"第一小组"}');
INSERT INTO "auditentry" VALUES(12,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','3e82bd867982793b872de19bc360086a',1,'add',NULL,'{"uid":"3e82bd867982793b872de19bc360086a","archived":false,"name":"非公经济"}');
INSERT INTO "auditentry" VALUES(13,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','b3948c740c16b990348a8bad24d9a135',2,'add',NULL,'{"uid":"b3948c740c16b990348a8bad24d9a135","archived":false,"name":"基层一线"}');
INSERT INTO "auditentry" VALUES(14,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','b7ae9b412cc0d11ffc6b366ed7862f04',3,'add',NULL,'{"uid":"b7ae9b412cc0d11ffc6b366ed7862f04","archived":false,"name":"妇女"}');
INSERT INTO "auditentry" VALUES(15,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','deputygroup','57c27e37b7c8a0ea68b3304802018a8f',2,'add',NULL,'{"uid":"57c27e37b7c8a0ea68b3304802018a8f","archived":false,"name":"第二小组"}');
INSERT INTO "auditentry" VALUES(16,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','0b9ed1eab134904172ede99e26edd3f1',4,'add',NULL,'{"uid":"0b9ed1eab134904172ede99e26edd3f1","archived":false,"name":"专业技术人员"}');
INSERT INTO "auditentry" VALUES(17,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','deputygroup','5671f7d8e9aceba4344a40a5be46593f',3,'add',NULL,'{"uid":"5671f7d8e9aceba4344a40a5be46593f","archived":false,"name":"第三小组"}');
INSERT INTO "auditentry" VALUES(18,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','eb3a0294042724fe8b6d1676f34dc8bb',2,'add',NULL,'{"uid":"eb3a0294042724fe8b6d1676f34dc8bb","archived":false,"name":"第 2 选区"}');
INSERT INTO "auditentry" VALUES(19,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','9f7dcb0f50137eba29b45a3d296cedb9',5,'add',NULL,'{"uid":"9f7dcb0f50137eba29b45a3d296cedb9","archived":false,"name":"工人"}');
INSERT INTO "auditentry" VALUES(20,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','98ae5ef8c662bfac8111cc3d401b7e86',6,'add',NULL,'{"uid":"98ae5ef8c662bfac8111cc3d401b7e86","archived":false,"name":"非中共"}');
INSERT INTO "auditentry" VALUES(21,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','5ed0481cb095ba9b28de64d408a9230a',3,'add',NULL,'{"uid":"5ed0481cb095ba9b28de64d408a9230a","archived":false,"name":"第 3 选区"}');
INSERT INTO "auditentry" VALUES(22,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','b50e9cfc313be18234554e9fdc0d0b11',7,'add',NULL,'{"uid":"b50e9cfc313be18234554e9fdc0d0b11","archived":false,"name":"少数民族"}');
INSERT INTO "auditentry" VALUES(23,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','person','3d75289ad3d3a25ad146850ffbb378aa',9,'add',NULL,'{"uid":"3d75289ad3d3a25ad146850ffbb378aa","archived":false,"name":"王丽萍","sex":"female","ethnic":"汉族","born":"1987-01-20","party":"中共","education":"大专","employer":"江州轨道交通集团车站值班站长","phone":"13900001008","id_number":null,"sort_stroke":"04004A 207016C1105K3","sort_stroke_char":"04004A07016C1105K3","sort_pinyin":"wang204004Ali407016Cping21105K3","search_text":"|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|"}');
INSERT INTO "auditentry" VALUES(24,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3aa6854b32824c37685cb4f58d2edb4e',4,'add',NULL,'{"uid":"3aa6854b32824c37685cb4f58d2edb4e","archived":false,"name":"第 4 选区"}');
INSERT INTO "auditentry" VALUES(25,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandate','c85fa309d8bed368aca6d7b0efb8f554',9,'add',NULL,'{"uid":"c85fa309d8bed368aca6d7b0efb8f554","archived":false,"certificate_no":"3301990100009","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":9,"term_id":1,"electoral_district_id":4}');
INSERT INTO "auditentry" VALUES(26,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','1d92a16a9cee7c08bc620271cdc45591',25,'add',NULL,'{"uid":"1d92a16a9cee7c08bc620271cdc45591","archived":false,"mandate_id":9,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(27,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','20f2b38361de8743acf771a7a2ab8e77',26,'add',NULL,'{"uid":"20f2b38361de8743acf771a7a2ab8e77","archived":false,"mandate_id":9,"delegation_id":null,"group_id":3,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(28,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','0ec96427cd87982e0f6adfa6b07a2c62',27,'add',NULL,'{"uid":"0ec96427cd87982e0f6adfa6b07a2c62","archived":false,"mandate_id":9,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(29,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','aea97f14a9acdface394a02d6f3ffb1f',22,'add',NULL,'{"uid":"aea97f14a9acdface394a02d6f3ffb1f","archived":false,"mandate_id":9,"tag_id":5}');
INSERT INTO "auditentry" VALUES(30,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','7da4f37b25a81f49bd99f66bebb38978',23,'add',NULL,'{"uid":"7da4f37b25a81f49bd99f66bebb38978","archived":false,"mandate_id":9,"tag_id":2}');
INSERT INTO "auditentry" VALUES(31,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','9ded7e7b62b6e9adae5082a4e0ab30fc',24,'add',NULL,'{"uid":"9ded7e7b62b6e9adae5082a4e0ab30fc","archived":false,"mandate_id":9,"tag_id":3}');
INSERT INTO "auditentry" VALUES(32,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3ff3c4b72b89d5555e332213112c9551',5,'add',NULL,'{"uid":"3ff3c4b72b89d5555e332213112c9551","archived":false,"name":"第 5 选区"}');
INSERT INTO "auditentry" VALUES(33,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','identitytag','0cf66c0c27c1fb5e652267f4c2550dbd',8,'add',NULL,'{"uid":"0cf66c0c27c1fb5e652267f4c2550dbd","archived":false,"name":"连任"}');
INSERT INTO "auditentry" VALUES(34,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','person','dd2d474fb9a5201414ce7fb45f4bccc1',14,'add',NULL,'{"uid":"dd2d474fb9a5201414ce7fb45f4bccc1","archived":false,"name":"陆思𬬭","sex":"male","ethnic":"汉族","born":"1975-05-12","party":"中共","education":"高中","employer":"翠柳环卫所保洁组组长","phone":"13900001013","id_number":null,"sort_stroke":"0701NU 20903890903BE","sort_stroke_char":"0701NU0903890903BE","sort_pinyin":"lu40701NUsi1090389lun20903BE","search_text":"|陆思𬬭|lusilun|luslun|lsilun|lslun|liusilun|liuslun|silun|slun|lun|"}');
INSERT INTO "auditentry" VALUES(35,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','db7dd956452589935d4732f624d9693d',6,'add',NULL,'{"uid":"db7dd956452589935d4732f624d9693d","archived":false,"name":"第 6 选区"}');
INSERT INTO "auditentry" VALUES(36,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandate','b0b299270e57741aa1e32bde85a9d91b',14,'add',NULL,'{"uid":"b0b299270e57741aa1e32bde85a9d91b","archived":false,"certificate_no":"3301990100014","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":14,"term_id":1,"electoral_district_id":6}');
INSERT INTO "auditentry" VALUES(37,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','6de44cdefa81660844891ab10ba3588d',40,'add',NULL,'{"uid":"6de44cdefa81660844891ab10ba3588d","archived":false,"mandate_id":14,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(38,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','b6317bcc74f05d4cf57e13d01e5a0f65',41,'add',NULL,'{"uid":"b6317bcc74f05d4cf57e13d01e5a0f65","archived":false,"mandate_id":14,"delegation_id":null,"group_id":2,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(39,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','249faa5eec51a9a100b0abf072eab539',42,'add',NULL,'{"uid":"249faa5eec51a9a100b0abf072eab539","archived":false,"mandate_id":14,"delegation_id":null,"group_id":null,"station_id":2,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(40,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','7c4cdcef7cce2c0779b544b567cd6ee6',33,'add',NULL,'{"uid":"7c4cdcef7cce2c0779b544b567cd6ee6","archived":false,"mandate_id":14,"tag_id":5}');
INSERT INTO "auditentry" VALUES(41,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','c716c077e24d5610faeee6e114973648',34,'add',NULL,'{"uid":"c716c077e24d5610faeee6e114973648","archived":false,"mandate_id":14,"tag_id":2}');
INSERT INTO "auditentry" VALUES(42,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','401c320db37dd7ec4e232e8c3603484b',35,'add',NULL,'{"uid":"401c320db37dd7ec4e232e8c3603484b","archived":false,"mandate_id":14,"tag_id":8}');
INSERT INTO "auditentry" VALUES(43,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','person','cea27485e9e691aac13818e520e3a6bd',16,'add',NULL,'{"uid":"cea27485e9e691aac13818e520e3a6bd","archived":false,"name":"章堃","sex":"male","ethnic":"汉族","born":"1966-03-16","party":"中共","education":"大专","employer":"银杏社区专职网格员","phone":"13900001015","id_number":null,"sort_stroke":"1106C2 11106CH","sort_stroke_char":"1106C21106CH","sort_pinyin":"zhang11106C2kun11106CH","search_text":"|章堃|zhangkun|zhkun|zkun|kun|"}');
INSERT INTO "auditentry" VALUES(44,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','9eda8c24ad62c5c5e4b956a7b84d662c',7,'add',NULL,'{"uid":"9eda8c24ad62c5c5e4b956a7b84d662c","archived":false,"name":"第 7 选区"}');
INSERT INTO "auditentry" VALUES(45,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandate','33c995fefab94e3ca6be3e022bf328db',16,'add',NULL,'{"uid":"33c995fefab94e3ca6be3e022bf328db","archived":false,"certificate_no":"3301990100016","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":16,"term_id":1,"electoral_district_id":7}');
INSERT INTO "auditentry" VALUES(46,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','5d89948d343877978b1a696ec49c0c92',46,'add',NULL,'{"uid":"5d89948d343877978b1a696ec49c0c92","archived":false,"mandate_id":16,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(47,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','membership','daaecd46f7923010bdfec264534b9994',47,'add',NULL,'{"uid":"daaecd46f7923010bdfec264534b9994","archived":false,"mandate_id":16,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(48,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','caf1056748e1c598a8847cdcebb04bc3',41,'add',NULL,'{"uid":"caf1056748e1c598a8847cdcebb04bc3","archived":false,"mandate_id":16,"tag_id":2}');
INSERT INTO "auditentry" VALUES(49,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandatetag','edc5a490e095469f32a4e3b05c29f6f5',42,'add',NULL,'{"uid":"edc5a490e095469f32a4e3b05c29f6f5","archived":false,"mandate_id":16,"tag_id":8}');
INSERT INTO "auditentry" VALUES(50,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','person','34e5d042c41159802924b6119b1fa9d9',19,'add',NULL,'{"uid":"34e5d042c41159802924b6119b1fa9d9","archived":false,"name":"李阿毛","sex":"male","ethnic":"汉族","born":"1966-01-27","party":"民建","education":"研究生","employer":"柳岸社区退休教师","phone":"13900001018","id_number":null,"sort_stroke":"07015P 20701NX04006I","sort_stroke_char":"07015P0701NX04006I","sort_pinyin":"li307015Pa10701NXmao204006I","search_text":"|李阿毛|liamao|lamao|amao|mao|"}');
INSERT INTO "auditentry" VALUES(51,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','cefc3feb30c983fcc264345bfe67a11a',8,'add',NULL,'{"uid":"cefc3feb30c983fcc264345bfe67a11a","archived":false,"name":"第 8 选区"}');
INSERT INTO "auditentry" VALUES(52,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandate','9f374f59318333532370c407ce1d7a54',19,'add',NULL,'{"uid":"9f374f59318333532370c407ce1d7a54","archived":false,"certificate_no":"3301990100019","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":19,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(53,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','person','4a3d3cafd5cea6e47a491b038af4d6e9',20,'add',NULL,'{"uid":"4a3d3cafd5cea6e47a491b038af4d6e9","archived":false,"name":"王钧","sex":"male","ethnic":"汉族","born":"1986-08-15","party":"民盟","education":"大学","employer":"江州市中医院副主任医师","phone":"13900001019","id_number":null,"sort_stroke":"04004A 10903BP","sort_stroke_char":"04004A0903BP","sort_pinyin":"wang204004Ajun10903BP","search_text":"|王钧|wangjun|wjun|jun|"}');
INSERT INTO "auditentry" VALUES(54,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','mandate','f1034cc60af6bd7c8847e921a075cb6e',20,'add',NULL,'{"uid":"f1034cc60af6bd7c8847e921a075cb6e","archived":false,"certificate_no":"3301990100020","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":20,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(55,2,'2026-11-23 11:51:42.000000','周敏','装入示例数据：代表 23 人','term','b1c4d8f1da3e437b3204e1b916998e78',2,'add',NULL,'{"uid":"b1c4d8f1da3e437b3204e1b916998e78","archived":false,"number":14,"level":"city","starts_on":"2022-04-12","ends_on":null}');
INSERT INTO "auditentry" VALUES(56,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','052cbd9c4bf124ab3f20bbd89ec3ebf3',1,'add',NULL,'{"uid":"052cbd9c4bf124ab3f20bbd89ec3ebf3","archived":false,"no":"A2025001","kind":"congress","name":"预备会议、第一次全体会议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区会议中心","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(57,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','6f0a0fc9d74b0af282707cf29c1e768b',2,'add',NULL,'{"uid":"6f0a0fc9d74b0af282707cf29c1e768b","archived":false,"no":"A2025002","kind":"congress","name":"代表团审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(58,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f1111c5749ce928b5949aa5332a724d9',7,'add',NULL,'{"uid":"f1111c5749ce928b5949aa5332a724d9","archived":false,"no":"A2025007","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(59,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','653c0f577dcc2dbc55c8e9eeebc795be',8,'add',NULL,'{"uid":"653c0f577dcc2dbc55c8e9eeebc795be","archived":false,"no":"A2025008","kind":"standing","name":"临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(60,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','8b8280193865cfa07f17c7b6db476c05',9,'add',NULL,'{"uid":"8b8280193865cfa07f17c7b6db476c05","archived":false,"no":"A2025009","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(61,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','8ae7f090bb39cadeaa3acba524739763',10,'add',NULL,'{"uid":"8ae7f090bb39cadeaa3acba524739763","archived":false,"no":"A2025010","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"桐荫社区联络站","topic":null,"visitors":7,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(62,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f4b861222620c91e8c0b57f8c23f1976',12,'add',NULL,'{"uid":"f4b861222620c91e8c0b57f8c23f1976","archived":false,"no":"A2025012","kind":"special_committee","name":"法制委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大法制委员会","held_on":"2025-03-05","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(63,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','5f35201322fbc1ad3ca81f69e5f55957',13,'add',NULL,'{"uid":"5f35201322fbc1ad3ca81f69e5f55957","archived":false,"no":"A2025013","kind":"group","name":"第一小组活动：评议街道年度工作","series":null,"organiser_level":"group","organiser":"第一小组","held_on":"2025-03-07","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":"评议街道年度工作","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(64,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','04588ccb02221bce1ef2706fa649edab',19,'add',NULL,'{"uid":"04588ccb02221bce1ef2706fa649edab","archived":false,"no":"A2025019","kind":"committee","name":"翠柳街道人大工委第一季度工作会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道三楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":"学习代表法\n通报上一季度代表履职情况\n研究下一季度代表活动安排","attendees":null,"requirements":null,"materials":"上一季度代表履职情况\n下一季度活动安排（讨论稿）","notice_no":"翠柳人大工委〔2025〕1 号","notice_on":"2025-03-13","station_id":null}');
INSERT INTO "auditentry" VALUES(65,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ec810c754fe0abb19bff266088ceaa3e',20,'add',NULL,'{"uid":"ec810c754fe0abb19bff266088ceaa3e","archived":false,"no":"A2025020","kind":"sitting_in_committee","name":"列席财政经济委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大财政经济委员会","held_on":"2025-03-21","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(66,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','9c8e8fad9872bae6fbd2000645f199a4',23,'add',NULL,'{"uid":"9c8e8fad9872bae6fbd2000645f199a4","archived":false,"no":"A2025023","kind":"visit","name":"走访困难家庭","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-04-02","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":10,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(67,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','acc953af97f35674dd59671ecc95743f',24,'add',NULL,'{"uid":"acc953af97f35674dd59671ecc95743f","archived":false,"no":"A2025024","kind":"training","name":"2025年区人大代表履职培训班","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-03","day_part":null,"end_date":null,"half_days":"2","hours":"8","place":"区委党校","topic":"怎样提出高质量的代表建议","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(68,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','2ccb172e5e07b506b798e6f8e58ca017',27,'add',NULL,'{"uid":"2ccb172e5e07b506b798e6f8e58ca017","archived":false,"no":"A2025027","kind":"volunteer","name":"清洁河道志愿活动","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-04-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(69,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','1e4974dd644f765baf01e1e4a66bf249',38,'add',NULL,'{"uid":"1e4974dd644f765baf01e1e4a66bf249","archived":false,"no":"A2025038","kind":"law_check","name":"无障碍环境建设法贯彻实施情况执法检查","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-26","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"无障碍环境建设法贯彻实施情况","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(70,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','59f6f6618092cb4e376aee4c09f1aa4d',40,'add',NULL,'{"uid":"59f6f6618092cb4e376aee4c09f1aa4d","archived":false,"no":"A2025040","kind":"council","name":"翠柳街道2025年第一次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-29","day_part":"evening","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"加装电梯费用分担协商","visitors":null,"appraised":null,"note":null,"starts_at":"晚上7时","agenda":"通报上次议事事项办理情况\n就议题开展协商\n票决有关事项","attendees":null,"requirements":null,"materials":"议事规则\n议题情况说明","notice_no":"翠柳人大工委〔2025〕2 号","notice_on":"2025-05-22","station_id":null}');
INSERT INTO "auditentry" VALUES(71,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ccb9471666568c24a7571470210c71af',41,'add',NULL,'{"uid":"ccb9471666568c24a7571470210c71af","archived":false,"no":"A2025041","kind":"research","name":"小微企业发展环境调研","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-30","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"小微企业发展环境","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(72,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ef40ca6371e67b88efb70cba03fcaf96',44,'add',NULL,'{"uid":"ef40ca6371e67b88efb70cba03fcaf96","archived":false,"no":"A2025044","kind":"inspection","name":"视察农贸市场食品安全","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-06-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"农贸市场食品安全","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(73,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','4a87b659697fe5eef2bb7c60afca3826',54,'add',NULL,'{"uid":"4a87b659697fe5eef2bb7c60afca3826","archived":false,"no":"A2025054","kind":"livelihood","name":"民生实事社区食堂项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-07","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区","topic":"社区食堂项目","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(74,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','98afaa8813f99cb5118b22a0d7d1159e',78,'add',NULL,'{"uid":"98afaa8813f99cb5118b22a0d7d1159e","archived":false,"no":"A2025078","kind":"inquiry","name":"城市更新工作专题询问会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-10-15","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":"城市更新","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(75,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','fe5d054bb2ffa7074b136fcf842415a1',83,'add',NULL,'{"uid":"fe5d054bb2ffa7074b136fcf842415a1","archived":false,"no":"A2025083","kind":"appraisal","name":"法官、检察官履职评议会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-11-04","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区人民法院","topic":"员额法官、检察官履职评议","visitors":null,"appraised":6,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(76,3,'2026-11-23 11:51:42.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','bf37aaf9e328aff68a6527574bc8bb2f',93,'add',NULL,'{"uid":"bf37aaf9e328aff68a6527574bc8bb2f","archived":false,"no":"A2025093","kind":"other","name":"行政复议听证会","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-11-27","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"街道二楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(77,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','45dd0112e04f899e2071b9a49306f2db',7,'add',NULL,'{"uid":"45dd0112e04f899e2071b9a49306f2db","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":1,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(78,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','e414adb6adb47bce808340b76bbcc998',12,'add',NULL,'{"uid":"e414adb6adb47bce808340b76bbcc998","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":1,"mandate_id":14}');
INSERT INTO "auditentry" VALUES(79,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','f4dfdda594e8d9f1561507035b6f373e',14,'add',NULL,'{"uid":"f4dfdda594e8d9f1561507035b6f373e","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":"2","activity_id":1,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(80,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','0bab44bef02a38a235b678cbdb8ff24f',17,'add',NULL,'{"uid":"0bab44bef02a38a235b678cbdb8ff24f","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":1,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(81,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','b78a307b5693ed02d9b1e98eb644ab74',18,'add',NULL,'{"uid":"b78a307b5693ed02d9b1e98eb644ab74","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"sick_leave","actual_half_days":null,"spoke":false,"note":"住院治疗","book_page":null,"activity_id":1,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(82,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','1581c2168d16b1d523aeba62c326184c',28,'add',NULL,'{"uid":"1581c2168d16b1d523aeba62c326184c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(83,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','ba412c7ef3d2e08631b6111b3ed93a0f',33,'add',NULL,'{"uid":"ba412c7ef3d2e08631b6111b3ed93a0f","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":14}');
INSERT INTO "auditentry" VALUES(84,4,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','eddd6bbea0d0c6bf6ca8a61abea5691c',35,'add',NULL,'{"uid":"eddd6bbea0d0c6bf6ca8a61abea5691c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","activity_id":2,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(85,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b7b570f9480955cc23db699ee57c134',2,'add',NULL,'{"uid":"9b7b570f9480955cc23db699ee57c134","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025002","kind":"suggestion","title":"关于完善柳岸社区居家养老服务的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区民政局","assigned_on":"2025-02-05","answered_on":"2025-03-12","evaluated_on":null,"satisfaction":null,"outcome":"B","key":false,"excellent":false,"content":"完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","lead_id":9}');
INSERT INTO "auditentry" VALUES(86,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','71b7cd9b09c9f1b8b8ec58fd615868af',3,'add',NULL,'{"uid":"71b7cd9b09c9f1b8b8ec58fd615868af","archived":false,"suggestion_id":2,"mandate_id":14,"position":3}');
INSERT INTO "auditentry" VALUES(87,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b5e3ccc9ed5167d5ad8addbe24fe9d7',3,'add',NULL,'{"uid":"9b5e3ccc9ed5167d5ad8addbe24fe9d7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025003","kind":"suggestion","title":"关于整治翠柳沿河步道夜间照明不足的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"27","lead_id":9}');
INSERT INTO "auditentry" VALUES(88,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','d6977c208458227f2c401e0918be8a61',4,'add',NULL,'{"uid":"d6977c208458227f2c401e0918be8a61","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025004","kind":"suggestion","title":"关于银杏社区卫生服务站延长夜间门诊的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区卫生健康局","assigned_on":"2025-02-05","answered_on":"2025-04-15","evaluated_on":"2025-05-13","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"银杏社区卫生服务站延长夜间门诊，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区卫生健康局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区卫生健康局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"26","lead_id":14}');
INSERT INTO "auditentry" VALUES(89,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','eb42604a0f0552623f1df9471705a321',5,'add',NULL,'{"uid":"eb42604a0f0552623f1df9471705a321","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025005","kind":"suggestion","title":"关于扶持翠柳小微企业数字化改造的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区经济和信息化局","assigned_on":"2025-02-05","answered_on":"2025-03-14","evaluated_on":"2025-03-31","satisfaction":"satisfied","outcome":"C","key":false,"excellent":false,"content":"扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。","book_page":"26","lead_id":19}');
INSERT INTO "auditentry" VALUES(90,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','b5db9feb681431ab22705b7a16132a09',6,'add',NULL,'{"uid":"b5db9feb681431ab22705b7a16132a09","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025006","kind":"suggestion","title":"关于完善翠柳片区无障碍设施的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区残疾人联合会","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-09","satisfaction":"fairly","outcome":"A","key":false,"excellent":false,"content":"完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"lead_id":20}');
INSERT INTO "auditentry" VALUES(91,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','2b687ed18712da204a7086ff632c5945',14,'add',NULL,'{"uid":"2b687ed18712da204a7086ff632c5945","archived":false,"suggestion_id":6,"mandate_id":14,"position":5}');
INSERT INTO "auditentry" VALUES(92,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','ab05ce27eca0c3c41c45d05e4b3c28f3',11,'add',NULL,'{"uid":"ab05ce27eca0c3c41c45d05e4b3c28f3","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025011","kind":"suggestion","title":"关于缓解翠柳小学门口接送拥堵的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局交警大队","assigned_on":"2025-01-27","answered_on":"2025-03-10","evaluated_on":"2025-03-28","satisfaction":"fairly","outcome":"A","key":false,"excellent":true,"content":"缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"28","lead_id":9}');
INSERT INTO "auditentry" VALUES(93,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','e9475905b37e325891c1a72368d2d67c',12,'add',NULL,'{"uid":"e9475905b37e325891c1a72368d2d67c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025012","kind":"suggestion","title":"关于在翠柳增设公共停车泊位的建议","raised_on":"2025-01-15","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-07","satisfaction":"dissatisfied","outcome":"A","key":false,"excellent":false,"content":"在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"lead_id":20}');
INSERT INTO "auditentry" VALUES(94,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','077ca85af0134299f4767e05a00aa7ec',24,'add',NULL,'{"uid":"077ca85af0134299f4767e05a00aa7ec","archived":false,"suggestion_id":12,"mandate_id":9,"position":1}');
INSERT INTO "auditentry" VALUES(95,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','549d8740418385fe91bebacbdb580b69',27,'add',NULL,'{"uid":"549d8740418385fe91bebacbdb580b69","archived":false,"suggestion_id":12,"mandate_id":14,"position":4}');
INSERT INTO "auditentry" VALUES(96,5,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','042a04f89b67d8862ce61ef9d8929665',15,'add',NULL,'{"uid":"042a04f89b67d8862ce61ef9d8929665","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025015","kind":"suggestion","title":"关于利用桥下空间建设翠柳体育公园的建议","raised_on":"2025-01-15","raised_at":"session","handler":"区文化和广电旅游体育局","assigned_on":"2025-01-27","answered_on":"2025-04-21","evaluated_on":null,"satisfaction":null,"outcome":"A","key":false,"excellent":false,"content":"利用桥下空间建设翠柳体育公园，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区文化和广电旅游体育局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区文化和广电旅游体育局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"27","lead_id":14}');
INSERT INTO "auditentry" VALUES(97,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','65e52b5820166dba4fabab792c809fc6',1,'add',NULL,'{"uid":"65e52b5820166dba4fabab792c809fc6","archived":false,"no":"Y20250001","collected_on":"2025-02-17","raised_by":"居民徐先生","content":"希望社区卫生站增加中医理疗","route":"on_the_spot","answered_on":"2025-02-17","resolved_on":"2025-02-17","handler":null,"due_on":null,"result":"接待时当场答复。","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(98,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',2,'add',NULL,'{"uid":"9d7a25ba576d4b5d71086f8cbf036f0b","archived":false,"no":"Y20250002","collected_on":"2025-02-17","raised_by":"居民王阿姨","content":"儿童游乐设施损坏，存在安全隐患","route":"subdistrict","answered_on":"2025-03-26","resolved_on":"2025-04-15","handler":"街道社会事务办公室","due_on":"2025-03-19","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(99,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','f41cc74491c42c4ccd0f01778deb5b13',3,'add',NULL,'{"uid":"f41cc74491c42c4ccd0f01778deb5b13","archived":false,"no":"Y20250003","collected_on":"2025-02-20","raised_by":"居民沈阿姨","content":"小区内电动自行车飞线充电，希望增设充电桩","route":"district","answered_on":"2025-02-24","resolved_on":"2025-04-10","handler":"区城市管理局","due_on":"2025-03-22","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":2,"activity_id":10}');
INSERT INTO "auditentry" VALUES(100,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','d8d214f8ab60f1f2133b39cebff9ac34',51,'add',NULL,'{"uid":"d8d214f8ab60f1f2133b39cebff9ac34","archived":false,"no":"Y20250051","collected_on":"2025-07-07","raised_by":"居民吴女士","content":"项目公示牌没有写明完工时间，希望补上","route":"subdistrict","answered_on":"2025-07-28","resolved_on":"2025-08-22","handler":"街道社会事务办公室","due_on":"2025-08-06","result":"已办理完毕，经现场核对，已向提出人反馈。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(101,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','3033c0e2e330729194f5239a5ebe33e5',52,'add',NULL,'{"uid":"3033c0e2e330729194f5239a5ebe33e5","archived":false,"no":"Y20250052","collected_on":"2025-07-07","raised_by":"居民周女士","content":"围挡占了非机动车道，出行不便","route":"district","answered_on":"2025-08-06","resolved_on":null,"handler":"区城市管理局","due_on":"2025-08-06","result":"已答复提出人，由区有关部门办理。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(102,6,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','2b55025addbfaea2d9449b3eba533793',53,'add',NULL,'{"uid":"2b55025addbfaea2d9449b3eba533793","archived":false,"no":"Y20250053","collected_on":"2025-07-07","raised_by":"居民李阿姨","content":"柳岸社区的施工便道夜间没有照明","route":"on_the_spot","answered_on":"2025-07-07","resolved_on":"2025-07-07","handler":null,"due_on":null,"result":"接待时当场答复。","station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(103,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','01839819ff4848e688caedcfde9788ee',7,'add',NULL,'{"uid":"01839819ff4848e688caedcfde9788ee","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","mandate_id":9}');
INSERT INTO "auditentry" VALUES(104,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','6a1bfa41a215d43ac180c9f3285fe7a1',12,'add',NULL,'{"uid":"6a1bfa41a215d43ac180c9f3285fe7a1","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","mandate_id":14}');
INSERT INTO "auditentry" VALUES(105,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','b085c84a9f73ea4ee5159c6996563051',14,'add',NULL,'{"uid":"b085c84a9f73ea4ee5159c6996563051","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-11-11","oral_on":"2025-12-11","place":"银杏社区联络站","due_to_attend":41,"attended":38,"issued":38,"returned":38,"valid":37,"satisfied":11,"fairly":3,"dissatisfied":22,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。会前到社区听取意见，会上提出建议，会后与承办单位当面沟通，推动建议落到实处。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":null,"rectify":"进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民\n参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假\n述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足","rectify_by":"2026-03-31","book_page":"30-31","mandate_id":16}');
INSERT INTO "auditentry" VALUES(106,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8aac085a142cdb78bffa1a2122405c2d',17,'add',NULL,'{"uid":"8aac085a142cdb78bffa1a2122405c2d","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-11-27","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":35,"valid":35,"satisfied":26,"fairly":8,"dissatisfied":0,"abstained":1,"report_text":"各位选民：\n一年来，在区人大常委会和街道人大工委的指导下，我认真学习宪法和法律，依法履行代表职务，努力当好选民的代言人。现将本年度履职情况报告如下，请予评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n按照排班到代表联络站接待选民，平时走访商户和困难家庭，听取意见并做好记录，能当场答复的当场答复，不能答复的转交有关单位。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将坚持每季度至少走访一次选民，把接待中听到的意见梳理好、反映好，办理情况及时向选民通报。\n以上报告，请各位选民评议。","voters_said":"希望把进站接待的时间提前公告，方便上班的居民反映情况\n建议多到沿街商户和物业企业走访，听一听经营中的困难\n希望继续跟踪电动自行车充电桩的建设，尽快投入使用","rectify":null,"rectify_by":null,"book_page":"30-31","mandate_id":19}');
INSERT INTO "auditentry" VALUES(107,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','480c5f5583564daace4b5fd9af345650',18,'add',NULL,'{"uid":"480c5f5583564daace4b5fd9af345650","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":36,"valid":36,"satisfied":31,"fairly":3,"dissatisfied":1,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。学习党的二十大以来关于人大工作的部署，结合本职岗位学习相关法律，提高审议发言和提出建议的质量。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加“两官”评议和居民议事会议，与居民一起商量社区里的事，推动形成大家都能接受的办法。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":"提出的建议办理到哪一步，请定期向选民通报","rectify":null,"rectify_by":null,"book_page":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(108,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','69484009dc6c3ab50563e6ff174a9ea7',1,'add',NULL,'{"uid":"69484009dc6c3ab50563e6ff174a9ea7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"优秀人大代表","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕10号","granted_on":"2025-11-14","reason":"一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号","book_page":"32","mandate_id":9,"station_id":null}');
INSERT INTO "auditentry" VALUES(109,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','392372d2d1954aa5de7287c5e7d7cb2a',2,'add',NULL,'{"uid":"392372d2d1954aa5de7287c5e7d7cb2a","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-10-10","name":"履职先进代表","level":"subdistrict","granted_by":"翠柳街道人大工委","document_no":null,"granted_on":"2025-09-01","reason":null,"book_page":null,"mandate_id":20,"station_id":null}');
INSERT INTO "auditentry" VALUES(110,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','dee518e8ccc1bc58da5a949dc9e81b2d',3,'add',NULL,'{"uid":"dee518e8ccc1bc58da5a949dc9e81b2d","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"优秀代表建议奖","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕12号","granted_on":"2025-11-25","reason":"坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意","book_page":"32","mandate_id":16,"station_id":null}');
INSERT INTO "auditentry" VALUES(111,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','8c81330b37623b8729819a24dac631a5',4,'add',NULL,'{"uid":"8c81330b37623b8729819a24dac631a5","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-07-10","name":"最美人大代表","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-06-30","reason":"围绕社区养老服务深入调研，提出的意见被有关部门吸收","book_page":"32","mandate_id":19,"station_id":null}');
INSERT INTO "auditentry" VALUES(112,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','30cf685c311b9a7d5fcbfae6219661bd',5,'add',NULL,'{"uid":"30cf685c311b9a7d5fcbfae6219661bd","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"最美代表联络站","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-11-11","reason":null,"book_page":null,"mandate_id":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(113,7,'2026-11-23 11:51:43.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','adjustment','43e571fe3d2bbe5b638f29a70367f1e2',1,'add',NULL,'{"uid":"43e571fe3d2bbe5b638f29a70367f1e2","archived":false,"no":"T202501","item":"E4","points":"3","decided_on":"2025-07-10","reason":"执笔的调研报告由区人大常委会转交区政府研究处理","approved_by":"区人大常委会代表工委","document_no":"临人大代〔2025〕1号","refers":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(114,8,'2026-11-23 11:51:43.000000','周敏','编发培训结业证书 15 张','certificatelayout','95067676649c4b6993485e5168dfb447',1,'add',NULL,'{"uid":"95067676649c4b6993485e5168dfb447","archived":false,"kind":"training-certificate","version":1,"title":"随程序提供的版式","text":"# 培训结业证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"training-certificate\"\ntitle = \"培训结业证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\ntext = \"同志：\"\n\n[sentences.training]\nnamed_training = \"\"\ntext = \"专题培训\"\n\n[sentences.amount]\nno_hours = \"共{half_days}个半天\"\ntext = \"共{half_days}个半天、{hours}学时\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"培训结业证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n于{period}参加{organiser}举办的“{course}”{training}，{amount}，修完全部课程，考核合格，准予结业。\n特发此证。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(115,8,'2026-11-23 11:51:43.000000','周敏','编发培训结业证书 15 张','certificate','eebdbc68063c44ada34d7788961e5ead',3,'add',NULL,'{"uid":"eebdbc68063c44ada34d7788961e5ead","archived":false,"kind":"training-certificate","year":2025,"serial":3,"number":"培训〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(116,8,'2026-11-23 11:51:43.000000','周敏','编发培训结业证书 15 张','certificate','93c5be43aaf043a68eb0a8f538b77596',8,'add',NULL,'{"uid":"93c5be43aaf043a68eb0a8f538b77596","archived":false,"kind":"training-certificate","year":2025,"serial":8,"number":"培训〔2025〕第0008号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(117,8,'2026-11-23 11:51:43.000000','周敏','编发培训结业证书 15 张','certificate','5841ab81202949f197716426f2808f16',11,'add',NULL,'{"uid":"5841ab81202949f197716426f2808f16","archived":false,"kind":"training-certificate","year":2025,"serial":11,"number":"培训〔2025〕第0011号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-09-30\", \"half_days\": \"8\", \"hours\": \"31\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"陆思𬬭\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":14,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(118,8,'2026-11-23 11:51:43.000000','周敏','编发培训结业证书 15 张','certificate','caff72f2cf334924b9828e30f43b8db7',14,'add',NULL,'{"uid":"caff72f2cf334924b9828e30f43b8db7","archived":false,"kind":"training-certificate","year":2025,"serial":14,"number":"培训〔2025〕第0014号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"章堃\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":16,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(119,9,'2026-11-23 11:51:43.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','38b09b65c9ef442995e656abe566eecf',16,'add',NULL,'{"uid":"38b09b65c9ef442995e656abe566eecf","archived":false,"kind":"training-certificate","year":2025,"serial":16,"number":"培训〔2025〕第0016号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"reissues\": \"培训〔2025〕第0003号\", \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":3}');
INSERT INTO "auditentry" VALUES(120,9,'2026-11-23 11:51:43.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','eebdbc68063c44ada34d7788961e5ead',3,'change','{"state":"valid","void_on":null,"void_reason":null}','{"state":"void","void_on":"2025-12-31","void_reason":"领取时污损"}');
INSERT INTO "auditentry" VALUES(121,10,'2026-11-23 11:51:43.000000','周敏','编发荣誉证书 1 张','certificatelayout','8e86f5dd212046eda3b7786776633dd5',2,'add',NULL,'{"uid":"8e86f5dd212046eda3b7786776633dd5","archived":false,"kind":"honour-certificate","version":1,"title":"随程序提供的版式","text":"# 荣誉证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"honour-certificate\"\ntitle = \"荣誉证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\nstation = \"：\"\ntext = \"同志：\"\n\n[sentences.reason]\ngiven_reason = \"{given_reason}\"\nstation = \"在{year}年度密切联系人民群众、推动解决民生实事中成绩突出\"\ntext = \"在{year}年度依法履行代表职务、密切联系人民群众、推动解决民生实事中成绩突出\"\n\n[sentences.verb]\nprize = \"荣获\"\ntext = \"被评为\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"荣誉证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n{reason}，{verb}{within}\n# {honour}\n特发此证，以资鼓励。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\nstrong_role = \"title\"\nstrong_size = 27\nstrong_tracking = 6\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(122,10,'2026-11-23 11:51:43.000000','周敏','编发荣誉证书 1 张','certificate','06777e32c26f4ef4b2de33b0a1de83e6',17,'add',NULL,'{"uid":"06777e32c26f4ef4b2de33b0a1de83e6","archived":false,"kind":"honour-certificate","year":2025,"serial":1,"number":"荣誉〔2025〕第0001号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"\", \"granted_on\": \"2025-09-01\", \"honour\": \"履职先进代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王钧\", \"person\": true, \"reason\": \"\", \"within\": \"翠柳街道\", \"year\": 2025}","mandate_id":20,"station_id":null,"honour_id":2,"layout_id":2,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(123,11,'2026-11-23 11:51:44.000000','周敏','公示 2025 年度积分：2025-12-26 至 2026-01-02','publication','56cf4648eb9b4739989457dacb9eb3a9',1,'add',NULL,'{"uid":"56cf4648eb9b4739989457dacb9eb3a9","archived":false,"year":2025,"round":1,"opens_on":"2025-12-26","closes_on":"2026-01-02","place":"翠柳街道人大工委公告栏","hash":"a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534","snapshot":"sha256:12f916d3e86d9ac0b4562ec96d07129b79f5833b99f1f5b7849e7906d0c07def","reason":"","document_no":"","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(124,12,'2026-11-23 11:51:44.000000','周敏','装入示例数据：异议 2 件','objection','747b9db6fa07df3b31f297e42b5ace4b',2,'add',NULL,'{"uid":"747b9db6fa07df3b31f297e42b5ace4b","archived":false,"no":"YY2025-02","year":2025,"received_on":"2025-12-29","received_by":"周敏","raised_by":null,"kind":"other","refers":"activities/A2025014","content":"「第二小组活动：学习代表法」开了整整一个下午，只计了 3 分，希望按时长加分。","checked_on":"2025-12-30","checked_by":"何卫东","findings":"规则规定代表小组活动按次计分，每次 3 分，与时长无关","decided_on":"2025-12-30","decided_by":"沈国梁","decision":"dismissed","correction":null,"answer":"经核查，规则规定代表小组活动按次计分，每次 3 分，与时长无关。公示的记录和积分与规则相符，维持不变。","answered_on":"2025-12-30","mandate_id":14,"publication_id":1,"adjustment_id":null}');
INSERT INTO "auditentry" VALUES(125,13,'2026-11-23 11:51:44.000000','周敏','更正后再公示 2025 年度积分：一条活动出席登记有误，已更正','publication','18da5658460647658f33db061edb14f9',2,'add',NULL,'{"uid":"18da5658460647658f33db061edb14f9","archived":false,"year":2025,"round":2,"opens_on":"2025-12-30","closes_on":"2026-01-06","place":"翠柳街道人大工委公告栏","hash":"2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b","snapshot":"sha256:e37e9a3810da10a0910fdefc3e15ad2c6bffdc92898926e71e05298936fc27cb","reason":"一条活动出席登记有误，已更正","document_no":"公告〔2025〕2号","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(126,14,'2026-11-23 11:51:44.000000','周敏','以「示例规则，须经区人大常委会确认后启用」第 1 版另起草稿（第 2 版）','pointsscheme','66bb3dae5735475baba8bac87b897181',2,'add',NULL,'{"uid":"66bb3dae5735475baba8bac87b897181","archived":false,"code":"example","version":2,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"draft","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(127,15,'2026-11-23 11:51:45.000000','周敏','修改积分规则草稿「示例规则（修订草稿），须经区人大常委会确认后启用」第 2 版','pointsscheme','66bb3dae5735475baba8bac87b897181',2,'change','{"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}','{"title":"示例规则（修订草稿），须经区人大常委会确认后启用","effective_from":"2026-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则（修订草稿），须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2026-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[categories]]\ncode = \"Z\"\nname = \"往年更正\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-1\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n[[items]]\ncode = \"Z1\"\ncategory = \"Z\"\nname = \"往年更正\"\nsource = \"adjustment\"\nbasis = \"manual\"\nmin = \"-20\"\nmax = \"20\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，87 分，良好\"\ntotal = \"87\"\nband = \"良好\"\ncategories = {A = \"25\", B = \"9\", C = \"36\", D = \"15\", E = \"3\", F = \"-1\"}\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26},\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11},\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18},\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22},\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09},\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16},\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21},\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24},\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10},\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16},\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14},\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15},\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13},\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15},\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15},\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20},\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27},\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08},\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24},\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25},\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}');
INSERT INTO "auditentry" VALUES(128,16,'2026-11-23 11:51:45.000000','周敏','新增积分期间「届中考察期」','setting','b49981fe431ee50c8687405b53f91613',2,'add',NULL,'{"uid":"b49981fe431ee50c8687405b53f91613","archived":false,"name":"points-periods","value":"[{\"name\": \"届中考察期\", \"first\": \"2025-03-01\", \"last\": \"2025-10-31\"}]"}');
INSERT INTO "auditentry" VALUES(129,17,'2026-11-23 11:58:16.000000','周敏','旧版补记 printentry','printentry','64bf89628aa0441c82483bb9124712b3',1,'add',NULL,'{"uid":"64bf89628aa0441c82483bb9124712b3","archived":false,"at":"2025-06-01T09:30:00","report":"year-summary","title":"年度履职情况汇总表","subject":"printentry·subject","pages":1,"copies":1,"printer":"printentry·printer","fingerprint":"printentry·fingerprint"}');
INSERT INTO "auditentry" VALUES(130,18,'2026-11-23 11:58:19.000000','周敏','2025 年度结账','closedyear','7bf6396e8d394eb485a74e5f992a5c85',1,'add',NULL,'{"uid":"7bf6396e8d394eb485a74e5f992a5c85","archived":false,"year":2025,"closed_on":"2026-01-08","hash":"168f62f513f99840a5521991f1be15f8ba8bccc318b6e477cb04b449ed64cef4","snapshot":"sha256:92d71b17aa01908a896959aefab27cf5c4f4aa5cb452692939862406ed3051a3","facts_hash":"73e4d834468383f5594dbee808ce16370278cad5747f2d1badf7f7114b18fbba","lines":"sha256:9e91c0d719317618e8f0905a84d920258dba22262e18967c113753a101608e83","reopened_on":null,"reopen_reason":"","reopen_document_no":"","reopen_approved_by":""}');
INSERT INTO "auditentry" VALUES(131,18,'2026-11-23 11:58:19.000000','周敏','2025 年度结账','frozenprint','fd2514fb00454c76a284ced3e709924b',1,'add',NULL,'{"uid":"fd2514fb00454c76a284ced3e709924b","archived":false,"closed_year_id":1,"report":"points-notice","title":"年度履职积分公示表","pages":1,"figures":"sha256:6c9fe26acf3ac3a2e03d130b466506209a8ca9d2f47e8e063d14e48071474561","pdf_hash":"e712d0f6ec881569ea639cbaa7df1bc0b8dd0ed75d148dc77637462e5230a139"}');
INSERT INTO "auditentry" VALUES(132,18,'2026-11-23 11:58:19.000000','周敏','2025 年度结账','frozenprint','c4235705c3774aee915959d58bd9655f',2,'add',NULL,'{"uid":"c4235705c3774aee915959d58bd9655f","archived":false,"closed_year_id":1,"report":"year-summary","title":"年度履职情况汇总表","pages":1,"figures":"sha256:6c9fe26acf3ac3a2e03d130b466506209a8ca9d2f47e8e063d14e48071474561","pdf_hash":"b11d039f4aa85cf84586aa80fdcb75e218e8a6f9b2f8bc135afebeb1ddbe3eca"}');
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
INSERT INTO "certificate" VALUES(3,'eebdbc68063c44ada34d7788961e5ead',2,9,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',2025,3,'培训〔2025〕第0003号','2025-12-31','void','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,'2025-12-31','领取时污损',1,NULL);
INSERT INTO "certificate" VALUES(8,'93c5be43aaf043a68eb0a8f538b77596',1,8,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',2025,8,'培训〔2025〕第0008号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',19,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(11,'5841ab81202949f197716426f2808f16',1,8,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',2025,11,'培训〔2025〕第0011号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-09-30", "half_days": "8", "hours": "31", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "陆思𬬭", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',14,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(14,'caff72f2cf334924b9828e30f43b8db7',1,8,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',2025,14,'培训〔2025〕第0014号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "章堃", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',16,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(16,'38b09b65c9ef442995e656abe566eecf',1,9,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',2025,16,'培训〔2025〕第0016号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "reissues": "培训〔2025〕第0003号", "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,NULL,NULL,1,3);
INSERT INTO "certificate" VALUES(17,'06777e32c26f4ef4b2de33b0a1de83e6',1,10,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'honour-certificate',2025,1,'荣誉〔2025〕第0001号','2025-12-31','valid','{"document_no": "", "granted_on": "2025-09-01", "honour": "履职先进代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王钧", "person": true, "reason": "", "within": "翠柳街道", "year": 2025}',20,NULL,2,NULL,NULL,NULL,2,NULL);
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
INSERT INTO "certificatelayout" VALUES(1,'95067676649c4b6993485e5168dfb447',1,8,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'training-certificate',1,'随程序提供的版式','# 培训结业证书
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
INSERT INTO "certificatelayout" VALUES(2,'8e86f5dd212046eda3b7786776633dd5',1,10,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'honour-certificate',1,'随程序提供的版式','# 荣誉证书
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
	reopen_approved_by VARCHAR NOT NULL, facts_hash VARCHAR, lines VARCHAR, 
	CONSTRAINT pk_closedyear PRIMARY KEY (id), 
	CONSTRAINT uq_closedyear_uid UNIQUE (uid)
);
INSERT INTO "closedyear" VALUES(1,'7bf6396e8d394eb485a74e5f992a5c85',1,18,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,'2026-01-08','168f62f513f99840a5521991f1be15f8ba8bccc318b6e477cb04b449ed64cef4','eNrtXelv21iS/1cIBftp7YFIHbEbmA85sYsFBgPMLrBAOzAUm0k0USSPjswEjQCy40OyJdtJ7Pg+FFuxk9jylTiyZMf/y4SPpD71/glb9R5JURJ10VFP9+w2gkR6fHysqlfHr+oV1T85Bn1RX38sGPUHHD8EY4FAl+OBbyAacfzwk8M3+OdYJPpEDLKvLpeT7+118k6nU3A6fvgRJgwNhUNPxbDjBwdJFaRCgWzvkHye7MxJ58tScUvN7JIvWfjq6MLniDBPcAqebuf1bt6JY6GBGC7fHwzBJSn/iS0Bd36Lz+HMb/F5nsx8gan+qPgE5txxw+fH4jP4+J84wcnD96GQn5LocMGXsOiLhILwRU7uKHtzyvKoevhC2ZyTJ7Pk5aQyd1RLqXqxJxW2YVyeuySFVZisvD8l26PK7Dhd8IEYxtUdz+8973L4olExOOgLDohVMnH2gkxAKBWM8t08UvzIF3jQP+h7hssgxY/9wUH4OBAKPgyLkQiMBH1P8K7S21GyPYE05XLf4sPK3p6Uj8t7GTK2K128ZuM4G+V1gwqASiAihv1ihMlQPtoAVtid5GgSeJUPX2qbAbI9X8ZLhTlYVFsOmBoCKmAfHF1UAx74AhGR/X2v66ocaU9eeUtymVrihY4Sf6/LvEFA9/9v0K96g7z/LBsUDcf+Gffnn9LDVfJII9tvlMeIf+Bxf0D0PRWt2IQJg7Hos/6wOBQK10R0Gr0got+PRH3+oAh8OWG+PxLxRf2RB359IAbsUeUGlOAPB57R0VDYF+jHmMvwQ1j8szgQxTvY8x2Vazz1Bfzs01/Dfgym9FYmaV7odqKkn4k+ABU49NzCh/8GyPRWk8lXkykIlnS6THQaD+N5R2N6ed4g2HXdkmKeLVKf4t6mFFsLtseKYMHVhGDBWybYU4dg4XojgnUI2oBgvnUJNyXYZZKwt1WdAJN7FAqGYuE61mZ2MrzmZBi4lc4XlZ24AYfB6rmKWQHxqQiAHRmOhv0DUVO4qLmzljNrba2iRvBUU8O8T7EA7oZk33AVE5sSVHlzc5pqJeT0drucBk3yalz5Ol0rIX2WTtCAP/qsTEztXU0p0RStgpLebuqwGSXkKKsOp8hYQr1cqaBEm6VTEondr5VO7c1WBD23FPCQLxz1D/iHfDT7ARoHRBh44B8AUllKValyXY6H4VBsCMZpXEmSwxmlONpw85TpKSl/oc6mWXh66h8Q+x+EQ0+YJHhqOj2ma9GQ7l4jEGT6mYCcbqfTfQOEch1U7RbPOz3/geYWiUWGxGDEHwoi9SD0qO8hfnKQjQI5GoHApxQuYR6kkLBh+OHdBMmeOHCmGH7iDwKbg4ZDf97VmH9qNmb+C6kW+C8tjcvxtf/Z29u/kgCA8T/8Fwig1+nq6cW/b95pJAD1cl0qFpFjS0nYFIC3WgHirSjAx02y+eIqzMN+e28JHE///bf22bbJrVndG3Ior02XFi/lg5Wr7rDnj0zF//DfqPDef2/Aqj2eBGerPIHZll7tfAeb5amy/rF9Vu6hF4vGwjQy/4TgNPbwoRiJsvubBUMdcYsQcmMVC8PY3wbEQACxvB6mKcX6Z4bJy0/TcfafyvlSKBYdCFE53bSK+uFQAK8BkB6Ey1F/lH4lYydSYZrkUuTNqLxxQo7zyvZXgOjkaIzkTslYUY0Py6tpMplRlkdZnHPghjZnS7vm7nYi4Lkae64K9m60y548/0k+LiqXm8ChfHwpH5/I+9nS8GuyvVpa+KSM7ciL01I+rZ6eNGbSU49JF1M9E5MMnLXBI8WxV+BROX+t7mwxHsEBkv13pYVdMrMlT2dLsIVTWbL52SZ3nu+whbzQMnsDoYj/YVAM12rp6q7G39t1NfeVjO2RsSMyvKpevJNPJqWLtIk/y/yqZaUFAOi6stK6r7ahpden8tqMZo3pj8rchmaHH5dI8bQ0f8m0F3ZZPZhsd2e/g8+hq16BP5J4r8ztypmslJ9S3heAFcrBV7bF0sVrdeQYt3hlv13P88s61Prq2jmniij8yvrp/Q4WSVlkO6YkJ/CsYWGztLyqvE3DTspvLv7vepze9jyOq9vFX3lHKy3yVtthMnkqp4bLIeRrTjoflvLL8vwh2V8gqTfy3FkpvlmXZ6uU8lekxQ2Qz29eg615a0d7n1fUeGDhWIAWba9xynZB+jql7ByQxLi6M0oSSz+fJyDT4nhOSSZ+Pk/2Ba/BH069XJIXDyC9kYoXZOZAKmaVlU8AP9SDeSW3AM9iC/18ngKshTOLReliHvO11UO8On2oZlJkcl0+mf8WHyGzBxAeSDKtHnyRU0l5da/2hBPokBNv1MwCYDntEj2XZTRxpfiyejkBS8tvJiQImfHZUuZM3syTg7Nv8WHpMgf6DNSQzEcyvsSZTm1x8OxUnpzknophzA04MrkJhAJZuC7IgcTPkfCvU3CnnJgl+XfkfJ7MfEGJpofVyxWSOAWzQV5hzrsRrs/h/J2nz/Hz+Yq8kJVXN0AExk1sWbry7CiQSGanS2tvYalv8ZS8lpULs9/iaXzQ4jSZGQG4KhXGyesPmEgeFTWxDS+D2H4+X8ZVOK40kSaFcVpsX0AhpZLAP/CMgtzLqLkMsIC00Ro7CJgMT8Alkp4k2+/l5Ba9moT5gEHIlzUpP60sXQBqxn1f+orsJ05xcB9XYzPV9DggESm/SnI4Xx15QdILpfd76tko3FVaGgUJAmtsMiOSbH8g0xuAcdTJI3K8j3Tub6mfNsjsS0YhErywKc+PKecFkt+HHZaKW0AzUMh5OINI+ewNPEs+HgN+YRFWmCOz6dLbNchc/0Wb9HkJLiurw8b5vXSxitqcQy1iFQP5U5FM7soHM+TsE+7P4UswIimPTJaJnlxXZseV/TmyDZo5KhW/aOuv7ZMv6xDg5UOgPicVpphwkavqBbeZ1EB8sPPy5gRsszrxQZ7agG1GbT3OyKtJZjv69oOC9AUHQoMi93tQJfFvvidDAbHP0RfUFfT3HN8XpOZPZzBT0601VcoUleJMrQEpmZya2wZ9Y9aGC5rMgK6EY+KDB+B1/E9Zwg3Duv9zwkOHxLA/NEjnogOha4gD/ifgn5Aqrvq/a5wcL8LmSZdryvwSuosLkMwMsxaysqIm0lJhjoxl2eFSX/C+L8KYcvY5OM5iPUzdwL1tFJRMnGrFCiwDpkEOh0uZUzKbAHWClN+JKgNCCkV9gf4B3xBdkxeqVr2mz+T+lWNqq06ckO1l4Fm/f6j/LzFYpB84HwBJUXmUiaHqx+4h6U0wWFhCnn4FComnXfPo6phaptQvu0rhEjwNSaB7RIdyBl4qDoC4L/jEH+x/EgpGH6EUvTU8g0aRwjsyPgZeVB1OsewV5kn5D/JqArVoeQQHD1DD+4KxYNgXfAwhCssbsOCP91Chfvzxvi84GLkHXwK++2KASoQxgNuobXafo9eJX+vMV5MHJHtRMb+n0Xxl5xAIrpjvbTQfuLC4pZ4uyKugT9OoOpkt1KexU+liqfTigly8ApWCEFWaSOGjrnF/n4vDH+4GRybQu0CAUQo7ho+hTgHVhxM8YKts8q/nDzLAfAP4fLOzxXNZ6qvxw8yxvJgF5iGSsdNVCDyYZ6XnQeNY+GBix7rcwxAe06LsDT9zA0WOtTf6zVJOOEO3JcGjbyO2NVUtxbOZ9DnPLFY3VmSPUaYnyjsMVlXMsugk5SEZngeXgVYOgGZ4glp/BjaXgNdIoBNRFsZgnA2ih9XlxOIhC4PGU8CmQVXAYBAt6PijLxgJxcC4KWXl1igkGDEbtaA+44S8z3GPeil/hM4PY5Ez4A9qzpC1cTEBOSvE5WwgLqGJuFjXBJl5qe7Gqx0YdqnlJyGGqLlDcjGPmITOo/awC54DRMOcq1k6UmFe2ZyzwbmGULVLkaHQY7FKIiFtBZMoNFUxzPAmB+zImQTDoybrc/4Krc/KHhuY0c2KnTPz2ao63Ky1nspFS2/H1cycPDMLel35AM0tVtoAaAKgEsCEnIsFNdOml7MRfALmF3QYMwwcKO8qhL/+Ib9Ys7UuM1d8A59wU2jClTo8B2GzBa4Y+4g76R3MphmIbGTZdVjVywGtscub2XU14NbVhFsE5wunZCZdepdgMJMBTJ1bMvMBWNJYpSi2wrlVAVx2JM2W0WBuiqUF6BXAW9ITWhATSLWd/a+0diP3rbL4esKiSZBJ56u8wC2utLBvxCmGx8u+wO1Ep89SJDoinU2RVynOLaDTB7yX+KiNQ0z8/AUAPmBaG+6joTHfqrS7GnLN7LkbmPStWpOuXJpsnKm5/VqYA4qQKmDGRdNe+MCSF8hTIC6zm9C89XQOVMasJiyja83LR8M+f9AffGixt3rPWHWAM3Pf04B5oQnzmhKb0jIzGqhSeoxrzRK41jimp5AW7IpPAec3cnO9DXh1NeFV3RknBxu4o7SjG9JCM69k9qOc3AHPJW/F5Y0sFi7yr0tvF9WDt6UFbMODhFOZ2yC5dcg5lZWXytoWnbNNcjBnlLbqjVi6f5CKhfuvKxt/MDKEWSD6hS6EOWIEEM7AI/Yt4Ptr/8AjceAx++oP/iXmDz/TrkHmGPA/CoUG2Xfsr/f5I76AHUnzQgNRu5vZVGIBUJ+R/jJhan39NF1HyZv0i6khCF8/ssDbsfde86grBqRsx64i/mgUzKofMrxIFBIeamIoGNMF8LFPsBdLtCMjbwMReZqJqKaEYW15tN7BFKm2utEqiowFB/ytakGFb3E34NDbjEPICYtvyMxCaSTOOIQgUnYy17jagqLR80oKO+phAj/M7qkHw5hkUZMjLxe1co4uIBZfGQJn0ENNvYDkqTXRhKKPEH90UTTSniZY4REjwN7mACEpJ0Xl67Z0voCA6RJT63KM5X+d2W6DgHy7GjLWstcqIL1dG5OrVr9cUT4uydNZ8nWsOusydl7ZOCmdv6Y1QaO0uaJVZO2HpjCAqSHmfds3lwah+LbQjOfPh2ruksm1FE+Cc7B0CGp2FBzCt3hKKgAQ/0Cr5enWWHvqB8dnR7sbeIHbLl8TvqSzd6W1t0xB2FtUlnwhhEq/Imsf2N7p9rLC+K1g0NSHXouUtdba5pmxq8V84rbrfhMOycwW2dYoxvOMz1MACNihiBbnihl5dAbMhGwUwDWxr3BVXk3K8wkluwsQUp4/bJ1J2oE85ItEahKCFhk1HNUdrfgKnsmov/4mKgF1q3TsbARhnqlch9mpfjbS0MvdqUw76D2tVg/u1Lq1O9WwSMoXwEUpI2cYzCbXzabAMk4knCbXpRcXVTmFASqBJk5oUlCoVJjH4rMWM8dW/dkdoQmzmFTnC9opkamc0Daz4+n2+TXOg783165mW8zOrYqv5fVVYJ+7wWHx19GIaywYLOQg1SBfjpXijLqzRcZPQBTsrKpllm+0yGqFZ28QpO+4m7DK3pBlLh3cnnqxZ1JoQHeV6RabJ+9vkfMZmAquD7C+vFqAvxm6VQ4mWJqEez6xrywVAdThKXJuuUIvzOeYqaR8MCd9nZInF5XcAj2ONgdC4wXkygrTE18whklRrZd84g/qpx7wxfe3tiD/HU8zi4BM++KQZN+QyaMaVAOsTCekQgKLC4mPFQVjlqOb6khaoW18jOTOsFRDz8kt1IW9PVLJfNTPCm74L478RAlDIA4kafqBcJikCtqAoA3kR7QBFxtQVoe1AY82Y2yXrFyUx7jnrSmat5lNXS7Io5dkbE9ZmayWGyvWsdM/PI3by2jtAPS0ovTqSEm+NwuTgUbUHWuVqYudQoFYEJKDsB38VF2Ev8vph/8JdqYq5adKS7O/rbjbMIzerfIUyG19DbhbGzjvWh9aQbJMhifMSgCmA4BR76jgeOZBVtjZFCaQ+uEVXK2NLzaOYSJRXzQW0b0u7H8kFAQ0Rl+cbL2C1803EIfQqjhYw0aVOFY/QBSRk2dkYpxdN8pQ2uGk3tZh6VavLBHf/Yh13GXvp1bLoYFjuOtqIgetDkl7VzDZSxxWnGUaSlPMku03ZHYUQjG7xTq61uM2iOtB8K2sIQ2JA35scCiXDapKS63UnKoKD/i1XA3u0p+slUtZwa8D1UG2kJH34lctVzRIMGpI9GLZGeJXvYjSF2xdGax8ZncFCuvmG0Dtu+4mqqFeboA60M6m96V4vNJEmCpU1aRa0YlK5gLweE224oNoP+xD4FmrrFYd0HQ3SEDveprwSgpzLPlU4ymwfr0WYwCxWq4aJ5dPxfBgrIWz5Ya2621GNMUzDOWh7eYqciH0YAj91snsNJuDqHA2JS9g4w5ZWVcPsvJahpX96uxcO+hPUzYd/+lfNQTorIrfZPYdQHTut5Uktx7Tn4rREIvnf30kBrXEA1/fGhQHy21qdDwGYcCnDde5tfx6V/v3xoLabwQN9usRp5+6FKaLpsWCoWh/NDRUtVGA8Ggn7DKLf8bRDmvDY217qFIvLjAuppLq5ZJUWEGQkVvHND2H3Tul4TTXCTFr3YWU43Jop316DPLrvWqfQPd7PL/TWjFT5UYw2mLHUlYP8yfY11XVLVZGaBTt3zBaiLq4m/qZWhd3iyF7N36+bRRwu7g7ZcR/1+S5ENrTH3oqB8ifuMgjUWS7MSgOxaI02NO8YOc1JLtaXsC2hDGoXT4agaRHu0zTDjY6iTXbipyE3aUeDJOZL3ou4nLyTnyrC98FMM9iJ5X6Q00v7CLxWli7xt3AyuPYvpT/wCAkpjBT21oPIroc2tDD4FItmz5s1vSXGVXO35Qpu2EQhEfm61PacBmVaIc+lNlZ7L3TZph//oNdlpNxcrRunBJpcjL/ugcgu6pf9NDupE3Q9B6jl/Q6u3Aq5z7rNOUnSTphEkw7TAq2mLT8UZNfitsp+9y6bHFb9SM8neCz5/vuqtv2rhZSv8Cu9nzfXfXY4pb5k85tae/33VKvfUNN/gJb2tvmlpqAeZeRC9bxwFpL7YsxMq4vzoautLjQycVdTRenl/XGVJoOLx5c6ZHuTvLj6eTi3tYXv8bdNBoZOYHD3kyvDqxoUV4bFLRB1i3IOgS1S3qN6Q4uZDrMMe6hRX82rZYj0y8ZWNjpnypQQ+KjzoZ2gEJFsDlReruoX6ANM/ie68IOvkuYKuCbFFtjytxn+e2B8eIZu9Pc09gMRbFu0Lq+lwmk5rK3W3DSu+kRJym801WTftd2yXREom+hRl/lyVhjnW4qR6F9ObIX+NhLxKWtDbI58o+QoMdKguaj47pyvGlXVq72ZSUfn5SGX8vHl0rhkv20gx1ZaZvETO+qcu21x7zbgnnWBl1fUSY3yXmh6g1z8z3/SOavcbd4zGtojyrn4ozshnm6tpEDFkNqkIPeNlsH68on86x/0jyvhmxXNy/QBVj9fv6w6shp/x34Xm2sxx7s4fl2iIfcCxJUgHTyRrYh5Z5u3tMBwKKLuiNhkufbCZO3BNQhU78vaBK2svbqqfHYqZTfZ0kcq7b+fJ646+b+nnjl1GsVyba3S7DSNasu5Tq5h96kHSf7W+A8zbNr9lDoFrx2VErgvwuN8KE5jd5unrdFo/B95JhsgcZeMGT7Wil0UuWF+irPdPZKiwtt2ZMLu/doU4Syn+Q81Jh4vaint4UKtjy0y8pqzO3sVtmrKXjJaxnp61R9J91jRwVdVmbCBGBBTj0IW9f/CoItoqzsgnWoWNmCCQmql7PqbLYOOdfrgY9m5FjVk2rfNLAgTU4uqiPHAJfrGiVvy7m5LCs/plchrGjRoGAR8Kg1ObyzW+DtW5qrkz7C1ckigauTRQKXq5OLu9vybm5EC/S9DUh8jVdeIEu+5aFd+tVvO0CyjLPctvyd2xKRVr50Ur9sZ/wqA4t06eFm1Sl3t+C2Y0tuS+xp8eJHg/J4ndkWNPJOWzQKV6GRFXtbpBGcQD2f1IpCuhs4Abr1V9F2dyedgLstoHAbzyvpqw86SKCnURpC6MFCFX1VALI5vOo1XXRj5xvtt8dmc1Nbul7jWtF/paNHwx3m1zkBjbStPh4rS6x8faM2QwStWU2wy6AjddE5b8voPHz7FJGVlRYoAhPz2KJIsEHR2H4LFEF24LJFkcvGruVftEDRdbsyctuR0ccWKOqpS1ErpuvpJPLwdNLpeDqJPDydRB4euwcRjVXMa+mqLN66qo107GfraDLAbqhfUbAVhL28XdJIekGdetkCaa5u4bot0gS7pOHP/xZ3WyANjdQWaS7bUptJyZlsC6Rdt4n8vG7bpKUW8KdYm5PW2y3Y8rRej13S8M2qzGJz0nj+SgUhbyddrreTLtfbSZfr7aTL9Xby7Ndr8+wXu1S7tf/fkLYC/TU2/ZDAKegL6w2w5kPDLuPdU+3Vo1otZWeVZpxcMwn/tyzaI1i1kL7PoWtobr086O4xjuSBKyW7WzUuz52SlXWLcf0lUH38ujauHfUZv3DSVXMKqL+R1MV+vq1iWNfz8xfy2gttzKkJ+l5f0PH8fwH7IVdi',NULL,'','','','73e4d834468383f5594dbee808ce16370278cad5747f2d1badf7f7114b18fbba','eNrVXe1T2trW/1cydJ5Pj55DEqB6Zu6Hvth/4D7fjh2HatryFMEL2HM6nc6gFQUFta1WLb4UleppFW1tFcGX/+WWnYRP/RfuWtlJCBAgpNJ72umcAzs7K2utvV5+a+0d+tTh9wWEsOO3pw6ed7K9vU7WCX96Hb/9/tQxGBwNRIQhx28Ozunocgx5I4Ljt8Co39/l8EWEYRi/wcJ4yPuHNiUcHA0NwiSHNxIRAkPeAHx51mWkxOuE4A7O3e1ku1mXQyd4s0KQN9ILjz54IIQjvmAg/Os/8Uank+sYZd4CZbcdyixbQ5ltQZnTKbMtKNdqw/mLu4U+eJ02nduORsypu+1Rr9NKrb5Zrttp4Pw27zVX+NBo5El3SBgJhiLhX/HOGrpcc577KtrmrmAdDRz38VbXsU7TLSzEOuV2ba8NylwLPbM12nCb6/lhMAAfw7+WzpalnWipUCDbO6XilpzZZQxknt3tMoYqGPn7hypXxwKKuz1DtB5Q6sLr1VH2/KRB0PWDwtTVBRNXxyh7flgwuTrK7rrY4elY7GhhdzcqNl1ldd7BiO+xL+ITwr/eoIpumRuBMNuB3Ah0OXfbMVuJ1qRYkHM5kn3NGCjVqv5nQJjujoYTd+uV5a5fwcqahCmON9K9dzV0nZ5u3mlqMbyZxYirUelitj7LUzI15gJLX20ura3lRxuLp2M5vrNZzdNRaM/9oJzZKSP/GTNmneVd72aNjukyV4V36P9Hw5FhIQCa+D9KuRXLvcC1qcezZh5PPmblsSSJxeXLdJXHK2Se3X0Gd4/6sRnhuMZI24XSxYy0c0Dik/LOBImvfDuLS3t7DMtIifi3s0R/4Br8ZeTLFXH5oJSH3HNO5g5KxayU/izOZuWDRSm3JL2ZoIS+nSVL+RTOLBZL54swn6we4tXZQzmTJNPr4tHi1+g4mT+QFnZJIiUfnIjJhLi6R5IFGqNIPk92Fkpnb4APMf5aziyVx16pl06ycInyxJSjb+TLKSAtvp4qFY/L0fly5lR8mycHp1+jY6XLnLhwCtyQzAcyucIMBQdHUeUDgSAOnh6L09PMYyEUhgVmyPRbYBTYQrqgBxI9Q8YvZuBOMT5P8u/I2SKZO4GHkdQYaJXEj8XFQ5QV5rwbZ/rRQ/sd387S4lJWXN0AFeg3UbIK5fkJYJHMz5bXNoHU12hSXMuKhfmv0RQ+aHmWzI1LsZ1SYZK8eg8MSB+LqtrG3oDavp29QSoMU55KkcKk+HGDJJdQSckEyA8yoyL3MnIuAyIgb2dvAB6AgsnYFFwiqWmy/ZeY2FKuJmB++dUxOVkr5WellXPx0xGu+8oFih8/xsF9pEZnyqnJ8tJuKb9KcjhfHn9OUkvlv/bk0wm4q7wyARoE0ehkyiTZfk9mN8S1OXn6I/m0j3zub8mfN8j8C8ohMrz0VlyMSWcFkt+HFQZbBZ6BQ8bN6EyKp6/hWeKnGMgLRCj+IfOp8uYaWPX/qJO+rMBlaXVMBUYn2dL5KlpzDq2IHM5JxQnxc5FM74oHc+T0M67P4YtSYbaURyErTE+vS/OT0v4C2QbLnCgVT1T6a/vkZJ18jImHwH2uVJihykWpagluU62B+mDlxbdTsMzy1HtxZgOWGa31U0ZcTVDf0ZYfDKQ/MBgcEph/gCkJf3qHR/xCv6M/oBnoPxi2PxDxRfx0BnU1zVuT5UxRKs7VO5CUycm5bbA36m1I0OAGCiUcE+7fFxAOCwP3Q8FhGNbCpBMeOiKEfMEhZe4TwRtSaAiDvmGvP4xcMbV/rjFitAiLV7pckxZXMFycg2bmqLeQdFqOp0qFBRLLwiVQVH/gnjdMhXL2OxjGhB6oVs5dkI2ClIkqVpEGMuAa5HCsnDkm83EwJwawC5oMKCkY8foHBr0jCk2Wq6F6TZvJ/C9DzVaeOiLbb0Bm7f6RgX+NApEBkHwQNKXoo8KMYn70HpJ6Cw4LJMTZl2CQoHyQElaYmmVSPtmVCpcQaUgcwyMGlFOIUtFSfqY/MOwLDAwHA5GHqEVPncxgUaTwjkzGIIpCKEcVHB/BvFL+vbgaRyt6M46DB2jh/YHRQMgbeCQMDUS8D5Dg73fRoH7//Z43MBS+C1/83nuCX9EIFQCXUV3sfkevE782mC8nDkj2vGp+T7P50s4hMFw139NsPkhhcksjWwAsWzqfRdPJbKE9xY5L5yvl5+fk/CWYFKSo8lQSH3WN+fdCFP4yNxgyhdEFEoxU2NFjjBIU0HwYzg2+Sif/ff6iADQ2QMw3BlsIRTRW44e5T+JyFoSHTIbQHiLn6kZ56TNJLYLF0fRB1T4IUOJBMATFLupejzM3UOUB7zD9ZqonnKH5EufWlhFhSA0pls5UnvPEhLpOkT5Gmp2qrDB4VTFLs1MpXwD2IWSgl8f2IHEp3p+BxSUQNeIYRKSlGIzTQYywmp5oPqRpUH8K+DSYCjgMogUNf/QHKGRSOKtULMjwIx9YKHpQP8CxwIOQEA73O+4qUcoXVuaHQMgB3MuhwXAk6AMcRxXkrFKXs4m6uBbqIrkMVvZzL+TdaG0AAyWW8tOQQ+TcITlfREyizFP8YRciB6iGBlejdkqFRentgg3Jg6ORweCwoF4KjwQfCTUaCaoUDKpQTUV3w5sMiCNm4rRjYfA+59/Q+8z8sYkb3axaOaOcVs3hZr33VBMtb07KmQVxbh7suvoBalis9gGwBEAlgAkZniY1w6JXyhp8QiioIgq/4B3CgcqqQvobGPEJdUvLG6Vim8SEm1wLqeSxBUibFqSi4iPuVO6gPk1BZDPPbiDqYDDsexAQQtbEZY3i8k2k5VtIi+B86ZjMpcrv4hRmUoCpSUvm3oNIqqgKiq0KbjUAl3b+KBkV5iZpWYBRAaKlUgKCmkCr7ax/tbcLj73+URBpqMbjGylLKYIMNl8TBW4x5aV9PU9RPF6JBS4nBn1aIikjpdMZ8jLJuDgM+oD34h/UcciJX04A4AOmtRE+mjrzrWq/q2PXKJ6riUvfqnfpatJk41TO7dfDHDCEZAErLqXshQ+0eIE6BfIyvQndWyvnwGSMZkIrOmtRPhLy+gK+wAOTtX3o9d8fGPI+qU1wRul7mgjPtRBeNWJDWWZEAzVGj3mtVQFnTeIHoeDoiIm4wmPA+c3CXG8TWfkWsso7k+RgA1f08DlkYCgLjbKS+Q9iYgcil7gVFTey2LjIvypvLssHm+WlHIKZwxfSwgbJrUPNKaVfSGtbypxtkoM5ExAE6iEQDf+gFZPw31A3vkB4BKtAjAtdCHOEMCCcwYf0m9/7x8DgQ2HwEf3qC/xr1Bd6ol6DytHvexgMDtHv3pERsKyw129H0yzXRNWuVj4VXwLUp5e/VJn0My3XUfMG+6JmCMonsSMwJXo7ZBQtoqZ1SNmOX4V9kQi41QBUeOEIFDyKi6FiDBcgxg7DN0GwoyNPExW5W6moroVh7nlKv4MaUn13wyqKHA0M+qxaQVVscTWR0NNKQqgJi6/J3FJ5PEolhCRSCTLXmPqGIp2GsbawIx/G8cP8nnwwhkWW4nLkxbLaztEURPMrReAUesjJ51A8WVNNMPIQ8UeXgkbaswQzPKIn2NsMICTpqChdbJfOlhAwXWJpXcmx7N+z2m2SkG/XQsZ68awC0tv1ObmG+mVa+rAizmbJRay26tJXXto4Kp+9UnqCemszrXZk7aemEICpERp923eXJqn4NtdK5i+Hcu6S6rUcTUBwMA0IcnYCAsLXaLJUACD+XumWp6yJ9tgHgc+OdTeJArd5bwu5Sqfvymub1EDE6Sx5MW0qF0Ko1Euy9p6uneYvaSpvlYC4gzVAd7DqkfIfIXTiQOvKmLdYT9zm77WQkMxtkW2VY9zP+DIDgIBuiqh5rpgRJ+bATchGAUIT/QpXxdWEuBiXsrsAIcXFQ+tCBkNe/8CINxyuKwgsCqoHqj61+QqRSe+//hSdgIZdOro3gjDP0K7D6lTbG2ka5fqqyw7lHqvdg776sNZXC4tK+QKEKGn8FJPZ9LrRFWjFiYwrxXX5+XlNTaGDSuCJ4Vo0FKoN5pHwxGLlaDWe9XEthMWiOl9Qd4kM7YS2hZ1MtS+v8Oeg4PcrYe1qpeZbLTHdtyq+EtdXQXzmBoPNX0czqbFhsJSDUoOcfJKKc/LOFpk8AlXQvSrLIt+wKGpVZG+SpPtcLUSFcknaW6AhHcKefL5nMGhAd9XlFp0n7m+RszmYCqEPsL64WoD/UnQrHUzRMgnXfGpfWikCqMNd5NybKrsw7mMmE+LBQuliRpxelnJLyna0MRHq2/vVHaZhb2AUi6L6KDnsC2i7HvDF+2dbkL/P3cojoNI+PyTZ12T6Yx2qAVFm46VCHJsL8Q9VDWNaoxv6SGqjbTJGcqfYqlH2yU3MhR5DqBY+4qMNN/w/jjxVGEMgDiyp9oFwmCQL6gCnDuTH1QGeDkirY+qAW50R2yXp88oY88yaoXla+dTlkjhxSWJ7Unq6Vm+0WUd3/3A3bi+jHgdQdivKLz9Kib+MyqSgEW3H3GQaYqegH8+EoO7ax0+1Tfg7jLb5H6d7qqX8THll/ufKu03T6J2aSIHSNraAO/WJ8475phUUy2RsymgE4DoAGLUTFQxLI0ia7k1hAaltXsHV+vxiYxsmHPFGRsNa1IX1DwcDgMb8gvexYL2D1802UQdnVR30wEaNOlbfQxYRE6dkapJe19tQ6uakdqzDNKx+t0a898LmeTcsoJnU6qFJYLjDt9CD2odUzq5gsRc/rNrL1I2mmCXbr8n8BKRieot5dm0kbQDpQfKt7iGNCIM+POBQaRvUtJas9JxqGg/4tdIN7tKerLZLacOvA91BSkive/GrWivqLOg9JOViJRjiV62J0h+wbgxmMbO7CoV1s02g9h1XC9OQLzfAHJSTTX+Vo9FqF6GmUNOTsmIT1cL54fGqboX7kQFYB/8Tq6LWbNB0NylA77hbyEoKC7T4lKNJ8H6tF6MDsXqpmheXj4XQ0KiFveWmvutpxbSCZyjKQ9/NVdVCGMEQ+q2T+Vk6B1HhfFJcwoM7JL0uH2TFtQxt+zVYuXbQn2psGv7TvqoI0FmTv8n8O4DozM9VJFvP6Y+FSJDm8z8eCgG18ICwExgShirH1JTxUUgDXnW4wa0RIQRqpXuX7d47GsAoBQY5NKBlnAElpFBbNBALBCMDkeBIzUIBwlNOwr6h+U/f2qHH8OixPTSp5+eYF5MJ+XKlVEgjyMitY5mew9M75bEU0wk1q6cLFYkrqV05p0chv3ZW7TPYfo/7F/UoZrJyEEw5YkdLVjeNJ3iuq+a0WAWhKWj/hn6EqIu5qe2pdTG3KLJ34efbegO3i+mrIP47hsiF0P6+dzBiSJBPmfBDQaCrMSSMjEaUZK/UBTuvoNhV6wK6JFRA9fLHcSh61MtK2UFHp7FnW1WT0LvkgzEyd6LVIryTdeKrnviGjXEW3anUHrq3Vyok9aFnalq7xtzAzmNsv5R/TyEkljAz2+oZRAw5yoEeCpfqxay8u6RWRGevK5zd0BnCLfP1GXW4gkrUTR9F2Hk8e6fOKG9OkO0p42UxESUf1/VdIlVPKBSYx8dpuoOiyLgAOqu6UzkErdyjnyW9Ti8ci7kvGk/5aZKKGxTTjpCcLSEp84hJY7ul81c/VtoZ+9LytqRVTTK9SY+TdULOnqtdVZftVS0kf8Cq9lztqrptSUvjSeeWtPdql9Rj31ETP2BJe9tcUgMw79JrwQYRWD1S+zxGJjXidOi7iHOdJM63JK5c1g6mKuXw8sF3PdLVSXncnSTusU78GnNTP8jIcAyezfRowEppyquDnDpITwvSE4LqJa3H1IeEDJs5+j1K059Oq5fI8DqbiZ/+swo1xD9oYqgbKIoK3k6VN5e1C8qBGRnr3B2IR+B/+CbFVkxa+CJuHuCRZMOdxjONrVAUPQ3aMPZShdRd9nRzTuVuZYuTFN5ppql8V1fJsEWiLaHKX/XOWHObbqlHrn09ks11OXchbV+AHstbG+Tt+H9Dg24zDRq3jhvq8aZdXfHt60r8dFQeeyV+upQKl1JsR1yetaMrdZGo632vXnvtCe8yEZ4eg25sKNNvyVmBxIroeaspMp3B02qGe/6bwl9jbrFY1yhnVBme0asbGunaRg7YDKlDDtqx2QZYVzxapOcnjfPq2Oa7WU4hQPv3i4c1W0777yD2qmM99mAPy7bDPNReUKACpBM3sk05d3ez7g4AFk3VHUmTLNtOmrzFoQ0ZzvuCJeFR1l6tNI4dl/L7tIij3dZvZ/E7Lubf8ZdOrVeRaHu5ODNbMzul3KD20A5pR8n+FgRP4+y6NeS6OY8dk+LYK+ERPrTm0dPNsrZ45K5GjwkLPPaCI9u3Sq6TJs81Nnlqs99FnGvLn3g8vaccipD2E4xbcSZWa+ppx0I5WxGaN/Ma43F2s+rVkLzEtUzpYqZxkO6xY4K8mZtQBZiw0wjCNoy/HGeLKTO/oCdUzHzBgATly3l5PtuAneuNwEcrdsz6SfVvGpiwJiaW5fFPAJcbOiVrK7jxpp0fw6sQZryoULAIeNScHdbZzbH2PY3vZIzgO9kk4DvZJOD5ThJ3tRXdXIgWlPc2oPDVX3mBKvmWWzmlX/u2AxTLOMtlK965TBFp9Usnjdt2+q8y0EyXGmvVnXJ1cy47vuQyxZ4mL340aY83mG3CI+u0xSP3PTzSZq9FHiEINIpJVgzS1SQIKEv/Pdbu6mQQcLUFFG7jfqXy6oMGEpTdKBUh9GCjSnlVAKo5vOoxXHThyTflvD0eNjccS9d6XGntVzp6VNxhfJ0T0Ejb5uM288Tq1zfqK0SwmtU4vQw20hCds7aczs22zxFJpy1wBC7mtsURZ4Oj2L4FjqA64G1xxNtYtfxzCxxdt6sjlx0dfbDAUU9Djqy4rruTyMPdyaDj7iTycHcSebjtbkQ0NzGPaagyeeuqPtNdvhU3jmgxQG9o3FGwlYQ9rF3WSGpJnnlhgTW+m7tuizXOLmtQFYjFXQusoZPaYo23rbW5pJjJWmDtuk3k53HZZi25RNL7Fljr7eZsRVqP2y5r+GZVZrk1ayz7XQ0hTydDrqeTIdfTyZDr6WTI9XRy79djc+/X+EulKgXl19i0TQInpxHWDsAaNw279HdP1VeP6q2U7lUacXLdJPyxVvURtFuovM+hWWhuvTLo6tG35EEqKbtbMy4uHJP0usm49hKoNn5dHVe3+vRfOOmq2wXU3kjqoj/fVjWs2fnZc3HtuTrmVBV9tz/g6HIopwfN/h0Uh4v9BX89tebfHHDwHuXHb2t+TtzBO+tmIxGeq52NP2nsYHth9rNn/wF2GrEl');
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
INSERT INTO "cosigner" VALUES(3,'71b7cd9b09c9f1b8b8ec58fd615868af',1,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2,14,3);
INSERT INTO "cosigner" VALUES(14,'2b687ed18712da204a7086ff632c5945',1,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,6,14,5);
INSERT INTO "cosigner" VALUES(24,'077ca85af0134299f4767e05a00aa7ec',1,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,12,9,1);
INSERT INTO "cosigner" VALUES(27,'549d8740418385fe91bebacbdb580b69',1,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,12,14,4);
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
INSERT INTO "delegation" VALUES(1,'d1ddeea9fa9e23f6c07078cbee37fd1f',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'翠柳代表团');
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
INSERT INTO "deputygroup" VALUES(1,'9ffa9c45d009ed20e712fca3422d1568',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第一小组');
INSERT INTO "deputygroup" VALUES(2,'57c27e37b7c8a0ea68b3304802018a8f',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第二小组');
INSERT INTO "deputygroup" VALUES(3,'5671f7d8e9aceba4344a40a5be46593f',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第三小组');
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
	report_text VARCHAR, voters_said VARCHAR, rectify VARCHAR, rectify_by DATE, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_dutyreport_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, 
	CONSTRAINT pk_dutyreport PRIMARY KEY (id), 
	CONSTRAINT fk_dutyreport_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_dutyreport_uid UNIQUE (uid)
);
INSERT INTO "dutyreport" VALUES(7,'01839819ff4848e688caedcfde9788ee',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,'30-31','pending',NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(12,'6a1bfa41a215d43ac180c9f3285fe7a1',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,'30-31','pending',NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(14,'b085c84a9f73ea4ee5159c6996563051',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-11-11','2025-12-11','银杏社区联络站',41,38,38,38,37,11,3,22,1,16,'各位选民：
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
述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足','2026-03-31','30-31','pending',NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(17,'8aac085a142cdb78bffa1a2122405c2d',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-11-27','2025-12-23','柳岸社区联络站',41,36,36,35,35,26,8,0,1,19,'各位选民：
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
希望继续跟踪电动自行车充电桩的建设，尽快投入使用',NULL,NULL,'30-31','pending',NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(18,'480c5f5583564daace4b5fd9af345650',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-12-04','2025-12-23','柳岸社区联络站',41,36,36,36,36,31,3,1,1,20,'各位选民：
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
以上报告，请各位选民评议。','提出的建议办理到哪一步，请定期向选民通报',NULL,NULL,NULL,'pending',NULL,NULL,NULL);
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
INSERT INTO "electoraldistrict" VALUES(1,'18aa23435f8d5540775ee32e69223e7c',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 1 选区');
INSERT INTO "electoraldistrict" VALUES(2,'eb3a0294042724fe8b6d1676f34dc8bb',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 2 选区');
INSERT INTO "electoraldistrict" VALUES(3,'5ed0481cb095ba9b28de64d408a9230a',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 3 选区');
INSERT INTO "electoraldistrict" VALUES(4,'3aa6854b32824c37685cb4f58d2edb4e',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 4 选区');
INSERT INTO "electoraldistrict" VALUES(5,'3ff3c4b72b89d5555e332213112c9551',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 5 选区');
INSERT INTO "electoraldistrict" VALUES(6,'db7dd956452589935d4732f624d9693d',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 6 选区');
INSERT INTO "electoraldistrict" VALUES(7,'9eda8c24ad62c5c5e4b956a7b84d662c',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 7 选区');
INSERT INTO "electoraldistrict" VALUES(8,'cefc3feb30c983fcc264345bfe67a11a',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'第 8 选区');
CREATE TABLE frozenprint (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	closed_year_id INTEGER NOT NULL, 
	report VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	pages INTEGER NOT NULL, 
	figures VARCHAR NOT NULL, 
	pdf_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_frozenprint PRIMARY KEY (id), 
	CONSTRAINT fk_frozenprint_closed_year_id FOREIGN KEY(closed_year_id) REFERENCES closedyear (id), 
	CONSTRAINT uq_frozenprint_uid UNIQUE (uid)
);
INSERT INTO "frozenprint" VALUES(1,'fd2514fb00454c76a284ced3e709924b',1,18,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,1,'points-notice','年度履职积分公示表',1,'eNq1lu9P20YYx/+V6fbWUJ/j/Oq7AmVv9mIamqYKRdHFPgcLx84cmwlVSKChFloKbGWj3agKKlXQFqBSKy1KaPlnYju82v6EPXe28xtU6CpQ7vzc8+N7n3t8yX2kWXaJOOg2FpBikEqFVtDt2VlUcUslYi+O36PEngnnSEAVh5TKMC6CFQaDLlCDmZU5WqIwKdqWW67ApExt3VLZxC0YukIc3TKZo140qZrnc8tWqY1yQrfWN7ZuOjNRCdfUHRhU4pC8azp6t07e0R2Ddh8XqF0J02u6WaR2maXpS/wd5PpaN1mMSbhQxTIdorAC5TmLL5QNotC+qBmeflovujZle4rLduvBvmjRsnW+XCCmGo4V5uVYDjHyCinzeTn/gwuGPHBRqMk3RhW9RAwWoVqKWwJr3rT6BEyG6Rcj6Yql9u6AZ9YMy+qHOAEyogCDFMLjcYjdD+Qrdk7dnUUpVVp2HbaZXtcpZly8Fx64Qm1H19h5Uia2E8nPHcYfLXuesbTgBDgym4AU1gcqJMmrLu1MQ+o2hSLz/RW/hyRdbSpZrIQHVgQDm8K56Qu6E1LnFeDY83PE0PKRM5eTh+YMVWg6NdTuY4lSh0V0DJYzR+3uo00VWmYNyx4W9IrOrQbfhmKFLcwFa6HI8W8BB2MBh2gTx7I5StMq6SZ/6mtxTqanp1iXRM3DShNznndaWKy3vWxKKtB0uZwQ14X39D76Ej5FIRxxNEoCCs73/Zdv2we7FytPW42Gd1j1/n7tVXcgkffzkf/rFkzEZFocy4ii+IWIpRQYUG4JMsBdgCRRSo5haUxKoCVIdthofXjcrq56a8//Odu4OGgGzS1voxElrtchcevs9+DgpH1y6G1vetunwc4REuBKwamMlpK0JE5o2WxGFkkyKeFsFmu4QHFSyxRIpqAoSgJnCikqp9NKQZQLspylakpWqCYzSUwMyN5ooGh/iU+RFDGTBXSHwXjY8OrH/l4taFQhttV8BVGsjsooJGH3pmsYnEsUNQFR7ZMT/2DNazZg0nEWRzhPgvPF7jHk9PdeXuy+8981vUdHcYg8KmSK5V/ZCd42gw+HrbPdVn2zff6mvbIRR+FRqu6yQs9XvUf7V+qZBjd//ZW39gDxtcghF1MBzq2zZ0F1Oc6ShSydBLDaXj/1Xr+PVzMDq0G1V2hqYLVVf9LvwNdz3Yd4g1y6JLL+YecfaUtB/lqtVV/23mwFzVUU29MCSiREaCoRQy9j1sjBX/ve/k9oMCD0z8CosTK3MIrVZWNoHRFSj/asIApibqlHqNj/1/HEYuSUEMeZX++eZUGD656CQ4l/w95BkRApyZSwW2IiNomxZXLIMhVbErHlbidRbJnujwJ5HGRY37Hd6GMWVnId7RHfxsbVfGXeaQ/85Rf/1mrHaDDo8zCWhMQIxqnx5ABj6VLG4hBjnL0l3QCy/H9Arq9fCVnMMq6bj1v19+3tJ2gw5vMwTgh4mLGMh/oYX4cxvlEjpz+Vsb/3Z3D22+WA4YbhgC9+qbLvvQGi4giiPdfTNbp2xM2As0NEk5cRHQaa/gieqSGeqRvwFEa+/awx/RebF8/O/dM/RqDDt6QhdPgG6PDIS1UaeuET12jG9Ee878PsEjfrRf6V2vkpJWL4R6N+XeW638Pwa6T61Id3vLYT7DQhd27pP+ZVil4=','e712d0f6ec881569ea639cbaa7df1bc0b8dd0ed75d148dc77637462e5230a139');
INSERT INTO "frozenprint" VALUES(2,'c4235705c3774aee915959d58bd9655f',1,18,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,1,'year-summary','年度履职情况汇总表',1,'eNq1lu9P20YYx/+V6fbWUJ/j/Oq7AmVv9mIamqYKRdHFPgcLx84cmwlVSKChFloKbGWj3agKKlXQFqBSKy1KaPlnYju82v6EPXe28xtU6CpQ7vzc8+N7n3t8yX2kWXaJOOg2FpBikEqFVtDt2VlUcUslYi+O36PEngnnSEAVh5TKMC6CFQaDLlCDmZU5WqIwKdqWW67ApExt3VLZxC0YukIc3TKZo140qZrnc8tWqY1yQrfWN7ZuOjNRCdfUHRhU4pC8azp6t07e0R2Ddh8XqF0J02u6WaR2maXpS/wd5PpaN1mMSbhQxTIdorAC5TmLL5QNotC+qBmeflovujZle4rLduvBvmjRsnW+XCCmGo4V5uVYDjHyCinzeTn/gwuGPHBRqMk3RhW9RAwWoVqKWwJr3rT6BEyG6Rcj6Yql9u6AZ9YMy+qHOAEyogCDFMLjcYjdD+Qrdk7dnUUpVVp2HbaZXtcpZly8Fx64Qm1H19h5Uia2E8nPHcYfLXuesbTgBDgym4AU1gcqJMmrLu1MQ+o2hSLz/RW/hyRdbSpZrIQHVgQDm8K56Qu6E1LnFeDY83PE0PKRM5eTh+YMVWg6NdTuY4lSh0V0DJYzR+3uo00VWmYNyx4W9IrOrQbfhmKFLcwFa6HI8W8BB2MBh2gTx7I5StMq6SZ/6mtxTqanp1iXRM3DShNznndaWKy3vWxKKtB0uZwQ14X39D76Ej5FIRxxNEoCCs73/Zdv2we7FytPW42Gd1j1/n7tVXcgkffzkf/rFkzEZFocy4ii+IWIpRQYUG4JMsBdgCRRSo5haUxKoCVIdthofXjcrq56a8//Odu4OGgGzS1voxElrtchcevs9+DgpH1y6G1vetunwc4REuBKwamMlpK0JE5o2WxGFkkyKeFsFmu4QHFSyxRIpqAoSgJnCikqp9NKQZQLspylakpWqCYzSUwMyN5ooGh/iU+RFDGTBXSHwXjY8OrH/l4taFQhttV8BVGsjsooJGH3pmsYnEsUNQFR7ZMT/2DNazZg0nEWRzhPgvPF7jHk9PdeXuy+8981vUdHcYg8KmSK5V/ZCd42gw+HrbPdVn2zff6mvbIRR+FRqu6yQs9XvUf7V+qZBjd//ZW39gDxtcghF1MBzq2zZ0F1Oc6ShSydBLDaXj/1Xr+PVzMDq0G1V2hqYLVVf9LvwNdz3Yd4g1y6JLL+YecfaUtB/lqtVV/23mwFzVUU29MCSiREaCoRQy9j1sjBX/ve/k9oMCD0z8CosTK3MIrVZWNoHRFSj/asIApibqlHqNj/1/HEYuSUEMeZX++eZUGD656CQ4l/w95BkRApyZSwW2IiNomxZXLIMhVbErHlbidRbJnujwJ5HGRY37Hd6GMWVnId7RHfxsbVfGXeaQ/85Rf/1mrHaDDo8zCWhMQIxqnx5ABj6VLG4hBjnL0l3QCy/H9Arq9fCVnMMq6bj1v19+3tJ2gw5vMwTgh4mLGMh/oYX4cxvlEjpz+Vsb/3Z3D22+WA4YbhgC9+qbLvvQGi4giiPdfTNbp2xM2As0NEk5cRHQaa/gieqSGeqRvwFEa+/awx/RebF8/O/dM/RqDDt6QhdPgG6PDIS1UaeuET12jG9Ee878PsEjfrRf6V2vkpJWL4R6N+XeW638Pwa6T61Id3vLYT7DQhd27pP+ZVil4=','b11d039f4aa85cf84586aa80fdcb75e218e8a6f9b2f8bc135afebeb1ddbe3eca');
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
	station_id INTEGER, reason VARCHAR, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_honour_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, 
	CONSTRAINT pk_honour PRIMARY KEY (id), 
	CONSTRAINT ck_honour_code_level CHECK (level IN ('subdistrict', 'district', 'city', 'province', 'nation')), 
	CONSTRAINT ck_honour_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_honour_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_honour_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_honour_uid UNIQUE (uid)
);
INSERT INTO "honour" VALUES(1,'69484009dc6c3ab50563e6ff174a9ea7',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'优秀人大代表','district','临江区人大常委会','临人大〔2025〕10号','2025-11-14',9,NULL,'一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号','32','checked',NULL,'李明','2025-12-10');
INSERT INTO "honour" VALUES(2,'392372d2d1954aa5de7287c5e7d7cb2a',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'履职先进代表','subdistrict','翠柳街道人大工委',NULL,'2025-09-01',20,NULL,NULL,NULL,'checked',NULL,'李明','2025-10-10');
INSERT INTO "honour" VALUES(3,'dee518e8ccc1bc58da5a949dc9e81b2d',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'优秀代表建议奖','district','临江区人大常委会','临人大〔2025〕12号','2025-11-25',16,NULL,'坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意','32','checked',NULL,'李明','2025-12-10');
INSERT INTO "honour" VALUES(4,'8c81330b37623b8729819a24dac631a5',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'最美人大代表','city','江州市人大常委会',NULL,'2025-06-30',19,NULL,'围绕社区养老服务深入调研，提出的意见被有关部门吸收','32','checked',NULL,'李明','2025-07-10');
INSERT INTO "honour" VALUES(5,'30cf685c311b9a7d5fcbfae6219661bd',1,7,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'最美代表联络站','city','江州市人大常委会',NULL,'2025-11-11',NULL,2,NULL,NULL,'checked',NULL,'李明','2025-12-10');
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
INSERT INTO "identitytag" VALUES(1,'3e82bd867982793b872de19bc360086a',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'非公经济');
INSERT INTO "identitytag" VALUES(2,'b3948c740c16b990348a8bad24d9a135',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'基层一线');
INSERT INTO "identitytag" VALUES(3,'b7ae9b412cc0d11ffc6b366ed7862f04',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'妇女');
INSERT INTO "identitytag" VALUES(4,'0b9ed1eab134904172ede99e26edd3f1',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'专业技术人员');
INSERT INTO "identitytag" VALUES(5,'9f7dcb0f50137eba29b45a3d296cedb9',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'工人');
INSERT INTO "identitytag" VALUES(6,'98ae5ef8c662bfac8111cc3d401b7e86',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'非中共');
INSERT INTO "identitytag" VALUES(7,'b50e9cfc313be18234554e9fdc0d0b11',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'少数民族');
INSERT INTO "identitytag" VALUES(8,'0cf66c0c27c1fb5e652267f4c2550dbd',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'连任');
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
INSERT INTO "liaisonstation" VALUES(1,'975ca8804565c1a569450d61090b2743',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'柳岸社区联络站','LZ01','柳岸路 21 号','值班联络员','0570-80000001','每月 15 日',NULL);
INSERT INTO "liaisonstation" VALUES(2,'ba0965330d709297a9d8b07f305169cd',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'桐荫社区联络站','LZ02','桐荫路 22 号','值班联络员','0570-80000002','每月 20 日',NULL);
INSERT INTO "liaisonstation" VALUES(3,'ff8bed43ac09b1148fc7648f5845f698',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'银杏社区联络站','LZ03','银杏路 23 号','值班联络员','0570-80000003','每月 25 日',NULL);
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
INSERT INTO "mandate" VALUES(9,'c85fa309d8bed368aca6d7b0efb8f554',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'3301990100009',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,9,1,4);
INSERT INTO "mandate" VALUES(14,'b0b299270e57741aa1e32bde85a9d91b',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'3301990100014',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,14,1,6);
INSERT INTO "mandate" VALUES(16,'33c995fefab94e3ca6be3e022bf328db',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'3301990100016',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,16,1,7);
INSERT INTO "mandate" VALUES(19,'9f374f59318333532370c407ce1d7a54',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'3301990100019',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,19,1,8);
INSERT INTO "mandate" VALUES(20,'f1034cc60af6bd7c8847e921a075cb6e',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'3301990100020',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,20,1,8);
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
INSERT INTO "mandatetag" VALUES(22,'aea97f14a9acdface394a02d6f3ffb1f',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,5);
INSERT INTO "mandatetag" VALUES(23,'7da4f37b25a81f49bd99f66bebb38978',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,2);
INSERT INTO "mandatetag" VALUES(24,'9ded7e7b62b6e9adae5082a4e0ab30fc',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,3);
INSERT INTO "mandatetag" VALUES(33,'7c4cdcef7cce2c0779b544b567cd6ee6',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,5);
INSERT INTO "mandatetag" VALUES(34,'c716c077e24d5610faeee6e114973648',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,2);
INSERT INTO "mandatetag" VALUES(35,'401c320db37dd7ec4e232e8c3603484b',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,8);
INSERT INTO "mandatetag" VALUES(41,'caf1056748e1c598a8847cdcebb04bc3',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,16,2);
INSERT INTO "mandatetag" VALUES(42,'edc5a490e095469f32a4e3b05c29f6f5',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,16,8);
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
INSERT INTO "membership" VALUES(25,'1d92a16a9cee7c08bc620271cdc45591',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(26,'20f2b38361de8743acf771a7a2ab8e77',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,NULL,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(27,'0ec96427cd87982e0f6adfa6b07a2c62',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,9,NULL,NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(40,'6de44cdefa81660844891ab10ba3588d',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(41,'b6317bcc74f05d4cf57e13d01e5a0f65',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,NULL,2,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(42,'249faa5eec51a9a100b0abf072eab539',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,NULL,NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(46,'5d89948d343877978b1a696ec49c0c92',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,16,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(47,'daaecd46f7923010bdfec264534b9994',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,16,NULL,1,NULL,NULL,NULL);
CREATE TABLE objection (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	received_on DATE NOT NULL, 
	received_by VARCHAR, 
	raised_by VARCHAR, 
	kind VARCHAR(30) NOT NULL, 
	refers VARCHAR, 
	content VARCHAR NOT NULL, 
	checked_on DATE, 
	checked_by VARCHAR, 
	findings VARCHAR, 
	decided_on DATE, 
	decided_by VARCHAR, 
	decision VARCHAR(30), 
	correction VARCHAR, 
	answer VARCHAR, 
	answered_on DATE, 
	mandate_id INTEGER NOT NULL, 
	publication_id INTEGER, 
	adjustment_id INTEGER, 
	CONSTRAINT pk_objection PRIMARY KEY (id), 
	CONSTRAINT ck_objection_code_kind CHECK (kind IN ('wrong', 'duplicate', 'missing', 'other')), 
	CONSTRAINT ck_objection_code_decision CHECK (decision IN ('upheld', 'partly', 'dismissed')), 
	CONSTRAINT fk_objection_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_objection_publication_id FOREIGN KEY(publication_id) REFERENCES publication (id), 
	CONSTRAINT fk_objection_adjustment_id FOREIGN KEY(adjustment_id) REFERENCES adjustment (id), 
	CONSTRAINT uq_objection_uid UNIQUE (uid)
);
INSERT INTO "objection" VALUES(2,'747b9db6fa07df3b31f297e42b5ace4b',1,12,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'YY2025-02',2025,'2025-12-29','周敏',NULL,'other','activities/A2025014','「第二小组活动：学习代表法」开了整整一个下午，只计了 3 分，希望按时长加分。','2025-12-30','何卫东','规则规定代表小组活动按次计分，每次 3 分，与时长无关','2025-12-30','沈国梁','dismissed',NULL,'经核查，规则规定代表小组活动按次计分，每次 3 分，与时长无关。公示的记录和积分与规则相符，维持不变。','2025-12-30',14,1,NULL);
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
INSERT INTO "opinion" VALUES(1,'65e52b5820166dba4fabab792c809fc6',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250001','2025-02-17','居民徐先生','希望社区卫生站增加中医理疗','on_the_spot','2025-02-17','2025-02-17',1,7,NULL,NULL,'接待时当场答复。');
INSERT INTO "opinion" VALUES(2,'9d7a25ba576d4b5d71086f8cbf036f0b',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250002','2025-02-17','居民王阿姨','儿童游乐设施损坏，存在安全隐患','subdistrict','2025-03-26','2025-04-15',1,7,'街道社会事务办公室','2025-03-19','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(3,'f41cc74491c42c4ccd0f01778deb5b13',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250003','2025-02-20','居民沈阿姨','小区内电动自行车飞线充电，希望增设充电桩','district','2025-02-24','2025-04-10',2,10,'区城市管理局','2025-03-22','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(51,'d8d214f8ab60f1f2133b39cebff9ac34',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250051','2025-07-07','居民吴女士','项目公示牌没有写明完工时间，希望补上','subdistrict','2025-07-28','2025-08-22',1,54,'街道社会事务办公室','2025-08-06','已办理完毕，经现场核对，已向提出人反馈。');
INSERT INTO "opinion" VALUES(52,'3033c0e2e330729194f5239a5ebe33e5',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250052','2025-07-07','居民周女士','围挡占了非机动车道，出行不便','district','2025-08-06',NULL,1,54,'区城市管理局','2025-08-06','已答复提出人，由区有关部门办理。');
INSERT INTO "opinion" VALUES(53,'2b55025addbfaea2d9449b3eba533793',1,6,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'Y20250053','2025-07-07','居民李阿姨','柳岸社区的施工便道夜间没有照明','on_the_spot','2025-07-07','2025-07-07',1,54,NULL,NULL,'接待时当场答复。');
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
INSERT INTO "person" VALUES(9,'3d75289ad3d3a25ad146850ffbb378aa',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'王丽萍','female','汉族','1987-01-20','中共','大专','江州轨道交通集团车站值班站长','13900001008',NULL,'04004A 207016C1105K3','04004A07016C1105K3','wang204004Ali407016Cping21105K3','|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|');
INSERT INTO "person" VALUES(14,'dd2d474fb9a5201414ce7fb45f4bccc1',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'陆思𬬭','male','汉族','1975-05-12','中共','高中','翠柳环卫所保洁组组长','13900001013',NULL,'0701NU 20903890903BE','0701NU0903890903BE','lu40701NUsi1090389lun20903BE','|陆思𬬭|lusilun|luslun|lsilun|lslun|liusilun|liuslun|silun|slun|lun|');
INSERT INTO "person" VALUES(16,'cea27485e9e691aac13818e520e3a6bd',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'章堃','male','汉族','1966-03-16','中共','大专','银杏社区专职网格员','13900001015',NULL,'1106C2 11106CH','1106C21106CH','zhang11106C2kun11106CH','|章堃|zhangkun|zhkun|zkun|kun|');
INSERT INTO "person" VALUES(19,'34e5d042c41159802924b6119b1fa9d9',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'李阿毛','male','汉族','1966-01-27','民建','研究生','柳岸社区退休教师','13900001018',NULL,'07015P 20701NX04006I','07015P0701NX04006I','li307015Pa10701NXmao204006I','|李阿毛|liamao|lamao|amao|mao|');
INSERT INTO "person" VALUES(20,'4a3d3cafd5cea6e47a491b038af4d6e9',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'王钧','male','汉族','1986-08-15','民盟','大学','江州市中医院副主任医师','13900001019',NULL,'04004A 10903BP','04004A0903BP','wang204004Ajun10903BP','|王钧|wangjun|wjun|jun|');
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
	text VARCHAR NOT NULL, state VARCHAR(30) NOT NULL DEFAULT 'published' CONSTRAINT ck_pointsscheme_code_state CHECK (state IN ('draft', 'published', 'retired')), published_on DATE, retired_on DATE, 
	CONSTRAINT pk_pointsscheme PRIMARY KEY (id), 
	CONSTRAINT uq_pointsscheme_uid UNIQUE (uid)
);
INSERT INTO "pointsscheme" VALUES(1,'03e07bf0224f4481af84191e49dea635',1,1,'','',0,'example',1,'示例规则，须经区人大常委会确认后启用','2025-01-01','# 示例积分规则（第 1 版）
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
','published',NULL,NULL);
INSERT INTO "pointsscheme" VALUES(2,'66bb3dae5735475baba8bac87b897181',2,15,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'example',2,'示例规则（修订草稿），须经区人大常委会确认后启用','2026-01-01','# 示例积分规则（第 1 版）
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
version = 2
title = "示例规则（修订草稿），须经区人大常委会确认后启用"
document_no = ""
effective_from = 2026-01-01
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
points = "3"
cap = "6"

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
points = "3"
cap = "9"

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

[[categories]]
code = "Z"
name = "往年更正"

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
points = "-1"
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

[[items]]
code = "Z1"
category = "Z"
name = "往年更正"
source = "adjustment"
basis = "manual"
min = "-20"
max = "20"

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
name = "一位代表的一年，87 分，良好"
total = "87"
band = "良好"
categories = {A = "25", B = "9", C = "36", D = "15", E = "3", F = "-1"}
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
    { sheet = "suggestions", "编号" = "S003", "类别" = "建议", "标题" = "关于河道沿线照明的建议", "领衔代表证号" = "3301050110002", "联名代表证号" = "3301050110001", "提出日期" = 2025-01-09},
    { sheet = "suggestions", "编号" = "S004", "类别" = "议案", "标题" = "关于加强养老服务的议案", "领衔代表证号" = "3301050110002", "联名代表证号" = "3301050110001", "提出日期" = 2025-01-09},
    # C1：培训 3 个半天 6 分
    { sheet = "activities", "编号" = "A010", "类型" = "培训", "名称" = "代表法专题培训", "日期" = 2025-03-12, "半天数" = "2", "学时" = "8" },
    { sheet = "activities", "编号" = "A011", "类型" = "培训", "名称" = "预算审查培训", "日期" = 2025-05-15, "时段" = "下午" },
    { sheet = "attendance", "活动编号" = "A010", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A011", "出席情况" = "出席" },
    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）
    { sheet = "activities", "编号" = "A020", "类型" = "代表小组活动", "名称" = "第二小组一季度活动", "日期" = 2025-02-26},
    { sheet = "activities", "编号" = "A021", "类型" = "代表小组活动", "名称" = "第二小组二季度活动", "日期" = 2025-06-11},
    { sheet = "activities", "编号" = "A022", "类型" = "代表小组活动", "名称" = "第二小组三季度活动", "日期" = 2025-09-03},
    { sheet = "attendance", "活动编号" = "A020", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A021", "出席情况" = "迟到" },
    { sheet = "attendance", "活动编号" = "A022", "出席情况" = "出席" },
    # C3：视察等 5 次 15 分，封顶 12 分
    { sheet = "activities", "编号" = "A030", "类型" = "执法检查", "名称" = "养老服务条例", "日期" = 2025-03-18},
    { sheet = "activities", "编号" = "A031", "类型" = "视察", "名称" = "老旧小区加装电梯", "日期" = 2025-05-22},
    { sheet = "activities", "编号" = "A032", "类型" = "调研", "名称" = "社区食堂运营", "日期" = 2025-07-09},
    { sheet = "activities", "编号" = "A033", "类型" = "民生实事监督", "名称" = "托育点", "日期" = 2025-09-16},
    { sheet = "activities", "编号" = "A034", "类型" = "专题询问", "名称" = "河道治理", "日期" = 2025-10-21},
    { sheet = "attendance", "活动编号" = "A030", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A031", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A032", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A033", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A034", "出席情况" = "出席" },
    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分
    { sheet = "activities", "编号" = "A040", "类型" = "列席常委会会议", "名称" = "常委会第二十次会议", "日期" = 2025-04-24},
    { sheet = "activities", "编号" = "A041", "类型" = "居民议事会议", "名称" = "第一次居民议事会议", "日期" = 2025-04-10},
    { sheet = "activities", "编号" = "A042", "类型" = "居民议事会议", "名称" = "第二次居民议事会议", "日期" = 2025-10-16},
    { sheet = "attendance", "活动编号" = "A040", "出席情况" = "列席" },
    { sheet = "attendance", "活动编号" = "A041", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A042", "出席情况" = "出席" },
    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15
    { sheet = "activities", "编号" = "A050", "类型" = "进站接待", "名称" = "二月接待日", "日期" = 2025-02-14},
    { sheet = "activities", "编号" = "A051", "类型" = "进站接待", "名称" = "四月接待日", "日期" = 2025-04-15},
    { sheet = "activities", "编号" = "A052", "类型" = "进站接待", "名称" = "六月接待日", "日期" = 2025-06-13},
    { sheet = "activities", "编号" = "A053", "类型" = "进站接待", "名称" = "七月接待日", "日期" = 2025-07-15},
    { sheet = "activities", "编号" = "A054", "类型" = "进站接待", "名称" = "八月接待日", "日期" = 2025-08-15},
    { sheet = "attendance", "活动编号" = "A050", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A051", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A052", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A053", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A054", "出席情况" = "出席" },
    { sheet = "activities", "编号" = "A060", "类型" = "走访联系选民", "名称" = "翠柳社区走访", "日期" = 2025-02-20},
    { sheet = "activities", "编号" = "A061", "类型" = "走访联系选民", "名称" = "南苑社区走访", "日期" = 2025-03-27},
    { sheet = "activities", "编号" = "A062", "类型" = "走访联系选民", "名称" = "河滨社区走访", "日期" = 2025-05-08},
    { sheet = "activities", "编号" = "A063", "类型" = "走访联系选民", "名称" = "双桥社区走访", "日期" = 2025-07-24},
    { sheet = "activities", "编号" = "A064", "类型" = "走访联系选民", "名称" = "北园社区走访", "日期" = 2025-09-25},
    { sheet = "activities", "编号" = "A065", "类型" = "走访联系选民", "名称" = "东塘社区走访", "日期" = 2025-11-03},
    { sheet = "attendance", "活动编号" = "A060", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A061", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A062", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A063", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A064", "出席情况" = "出席" },
    { sheet = "attendance", "活动编号" = "A065", "出席情况" = "出席" },
    { sheet = "duty-reports", "年度" = "2025", "应述职" = "是", "书面报告日期" = 2025-11-20, "口头述职日期" = 2025-12-04, "应到" = "50", "实到" = "48", "发出票" = "48", "收回票" = "48", "有效票" = "47", "满意" = "40", "基本满意" = "6", "不满意" = "1", "弃权" = "0" },
]
','draft',NULL,NULL);
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
INSERT INTO "printentry" VALUES(1,'64bf89628aa0441c82483bb9124712b3',1,17,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'2025-06-01 09:30:00.000000','year-summary','年度履职情况汇总表','printentry·subject',1,1,'printentry·printer','printentry·fingerprint');
CREATE TABLE publication (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	opens_on DATE NOT NULL, 
	closes_on DATE NOT NULL, 
	place VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	snapshot VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	document_no VARCHAR NOT NULL, 
	approved_by VARCHAR NOT NULL, 
	withdrawn_on DATE, 
	withdraw_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_publication PRIMARY KEY (id), 
	CONSTRAINT uq_publication_uid UNIQUE (uid)
);
INSERT INTO "publication" VALUES(1,'56cf4648eb9b4739989457dacb9eb3a9',1,11,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,1,'2025-12-26','2026-01-02','翠柳街道人大工委公告栏','a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5U0JLKneBJG5HhRtlplLnnHv2e865P7R0BhPB9p5IItzV8nmkp6urteVesCMRb/n8h5Zg59974okHoQj5yPMMGwgwLMMwHNPy+dfwQHd3LPowFGv5vAWNZbKZDNrYQuk02prJni5mT15Ja9vo0yZ8bGnFvxOC5ziG87QxvjaWwdeiHT349e2RKNzKpo/IK+CbP/XO4Cd/6p1l0eQneDScCD2AZ+644e/vQ4/gzz/hBxgWPndHwzKILTx8iIWC8WgEPgjDW+LOjLj4VNrvF1/OCCObaHpEnDmohFQ628lmNuC6MHOBMsvwsPjmI9p4Kk4NyC+8F4rht7c8/qa1hAi8LSKwXBvjMUgETpsI3JUS4XFrSzCRCEU6g5GOUBljwHp8/jUQpWS12TYWQ3w/2HWvvTP4CL8GL9v34Ugn/NkRjXwXC8XjcCUSfIC/lVt/ijYGMUyp1E+9feLOTjbdK+ysoeR29uwZuY6fxvS6JRNAZoN4KBYOxQkNhYNVQIV8Ex2MAK7C/rSyGEDb00V8KzMDL1VeB0h1AxSwDi2tshjcC3bFQ+Tfb1rtYqT88tI6Sq1VAs85Dnwi1qMFu8cM7PKPjWmTn69rDLSp775q2L0WYN+fFE+eqoLvuXLO95rlnvSwNvd4r3QFeDA/1TH4Lhbt6S4Dv5eQXzg6QSPbP8NP7j2FX5XW5nJ9z9DxEcq8BgWfPVsuRYstFgoM1WN8O9EO9qIr3BH8titkhN58G6sBbSzUEepOhEHVFyDmheUhQivpYkl8tyBMbKLzZBlovkrQTPAA38YxWjzw4EEY7EOoiIoXL4XVQ0IwxezIFlGh7u6rAgnV+IMN2IWWrQ5tHEANR75rD0faVQBHQ3MovSsdrYNRFE8mhQ8TADWangcw8cth8QvGSQ1ymUxlkF/+oBHg3W2ybi0GnrsEPhELhiPwskuAFagK5l2RmoNNqW8MrR5LqV1xcrcMSLct8ro1FcLDaBf4liHwjgogCumkcNQnvD/E0nMxJzy9IIJVBpXPJlSchol4GIZVuIRI+rAvpS6E9xfAoWh2QBj6VAoLz9mCBbt69hQO2n2dPX5J1lI4nC2DjrcJHaexfl3Bf7Z33A91fF+0fnMvc4vL4vq4OLGH1vvRSUZKnQNU0tEeOjtBqRfC8zOhP4kGPoDzCdeFV73C6mYZzH67MAe0FFBPpAPCGVX1Uy626CAJxgUkN5sZVRNhN6MHqZat8bTxjJb2joeCsY77RfpmfxKdp7Knfdn0IpqcRgezhMjEey+DjLVFQ68mV4Yj8e5QR6llkbYG0N4qGliWjtIo/QQtZ3KvVtGzPpQaBuNeBpzbLnBeU1bPa8DquT02YeLcjlm9zJie1XPbU4A+TS+nK/ww1BW+H412Fsn1/rQ4swryC5IgbpyDCcHL+/JJbu1YXEqJS9PiyqtSED1umyByGhxYadsq6UlWPJt+llufJ9atDECVFY/euxfuCAe72rtCwYeGXDA//GcKziIVrmju08UywOy5NP42zm/SuonDb0CnEM1SCovXnv0IaOoRs87gsJ5YeD12oQ3YdP5TKZRaJESV9s6B88oA9NswGCwDIBpyVuOJYKSzhO2Ir6oaPhXneRTtM96XPV6p4rb6fA6IDcu2MRr6EmfNguF4sMhMg6+AUvM/9faBx4ANTWqe+K0k3KqQIb8tvsXgea3YPwngm9vChhqnyo5zvS/LwHLbBMuusyj1zYiHJ7neYVDoxA/LZjaED31lYPrsgmkuLGVZAxbab8stZDmSVXZEFaGlJT1VFPDZhZazbqHR5CtpfRQlAdDd6hY6YJugXpN2Bi3t5xbPUeojypQaY5YxFUWVptrhu5VpZRq52IxcdCClocvNCF2MpMDQ6gSIC6xo9mJFLQUmbxCocqHfbgrMp+lHqLvf4OBout98AwYupuIDxu9Y9svjt+txe0zJQ8CAPHi9NmHSkgcVJyvPTyadLB9rJxaoXw+1Hl0/rbjJZEQc8N4Ax85T+zATovnxPnW7AE6dTbugg4MaH3L6fMgyrE3CammWaOJ+8U6ItPsajayh015h5lyY2ywDxGPDXeZpFUYdVGHoAd8AZRiOonDVdRiOFjLQQgzHUeBN57qGTSZjWY/NXeQG2H1nHPN7OLvUMmmQ3Qb8Qs7bhNUJHk1KGWJ8Q/EH71Fzsjq+N773RfNVjZmvCsXi0YiZTU6atnI4bQXA+65qJy/dXwUND+cEb9R9vsunyShVduiHtVOEXrs79M7Vn3m5GmbgjFgbzfozbyPvJOL8mxpMWiWjhiiG95ZSaOSFODVA7LP0aVVKvy3L4jCNmWgyq0HqIldTliJxq6RI6qE6RC9xzTmfTLdVjMQymtXgamvLGBFgm6nz66uisFIpY5aChlRgwA4FaRL7qpLY11VhoZa75mqgpHkbStpD89g0j20NBfN1vjSdTdPZNvoKQZVrFF1U2iAT8X0xTKUo2ik2xvl3xl4ZhGZgyLqdqL5vrGZDdxvDOWXP8YCBpt+9qM/eQdb5fQy/XZjctVEuKLlbrXs1YK/1TWttDdVYGWqz5r12C3LNxV4eA4vN+2hLJt0oavYWQ50dDjsOT/UNDdZuV2Td1RLTPk317R/T21T+mjngKPmuCj96mRvVPHl9ZdPmA4eA5hacI3M/hqs1ULrt5gV1+kDt6NbqbZ/ehtwHaMwuz+vJ+OsB5TNeu7w2hgfFbYzjHa+pHWmvr8IyBvhmKum/7s5S89tKOvsj1nSIxnYIEwjYSPV7aaqfDg686RXrdHLg1Wf4zRXE1n3NOm/WtTA0MNBP6+ivso6e1qzbDP7ohDjT2cgyf8zXLP6Yjk2llRfUH6P+WGM2EOqUXDjaY1G9BiNgINmnXTjCmSuO5ox4bKxNL/L6hmSbKWDR2ig1kuIVZhfErWnh+SAaf2dutDNHRzvX42hni+UZPEvHTdNx07S2oXa1DfW30V0W8PhpAppGPHRmSoMXmTsZsdXj2TVXXrEd/NZE5tnjeOaZY2k9NnX4687hr5/qZu3kMnW2a5a5r/MpxHU6fcRUZqwRBo94TCnMbDqDS8uWx9HIWvnIR8bjq+HU3xtwTokWKzXCaAfn5yT7eLslnb4alHSqqIUu/LP0UBHr5aY60zDYms7RQktLVUyA32O3ErpBDkShp3k0xJxkNUBqMZnIayMRGaCJSJqIvOlnaNNhF/WeiGzkMlh6RrWDZ1RfWd7XYJBAy40bprC3+QsHvM4PlwjQYgY6qMEktB7HZ3t7mBuSoKbjG27c9O66Sus33AHb1ztsXHsToP5y7DSjbXFWQSNMaGfNOoCG5jwEOHpMdn0l1jneucS6jRpWWFeaOqapY1rDSnPH9X3uX700l+mNevA5P0nB1/w1pPQUQNo0RpvGaJ61WZrG6r1EVQu+G18UqpetuvaqUK3KPcb0uWlGCjB9geYscqR1gldwrtbVHNZXT8WLZTkWtnFzLEYLKGiCpRYJFtMDzesvz2JuViJtF77+I6l8jk8WYnx2sypX3cJsXvIASI2MPnZw8DRCtWI8nQPHq5bhsV4nxh7SdmcT/ep1mxVyX1FhTPWjn3jbRaEes06kodI3d5M0bdNs1/V1bWuKl3XNLruQqvAGGuLIItM2kpa+3aj+cZP7ER6/zW5t5wu1vN6bdfpRbfRc9UOPOLvkLbcgbi1ZLfcTN56jwUx1QfVpCSp2TBuzCk6zsdvyImv0c3ub6UyfBigsu5Yu6bKMJ0erymjSk1aV0aoyWlVGq8poVRmtKqNVZTTPRqvKaFUZrSqjVWW0qoxWldGqMttVZTzNsdDjj2mKhaZYGvi8PWsnyusdr+e3d0JcgySF6u/Q5saaoNcIKSytkRVWU1j+Whab2RDo6rVlXIDmt5zKb9HDPxxNbxX1RzTGmd1q5W2M46Pe3N6bNSzPVyMfp/ocumY7WpFW4jVbdrVWjj9KvqsiFF7GHg3rKR/M+Gt8THW1ojyv224hf8ONH6zz1LtWAZwt63K8Uq0w02svA07z8tahNOmNGRr/57e70aLl4JQXFa6NCTMXaGMci8XUjrTXV2FaAjydRtg4Gy0WVQwo7vG+KvolEGiSPRg33YOhda704B26B1PfLf3+q5qbX31PJmA3quDMekZGJhOwTMNNJjC1HeOtcRBZ9Ygg28ck0LkEjb5TRHvnae98XZ94flV98jQtf5Vp+SvuSdfrUOacb0oP2DzQ5Np60hukt5uewGIiAWt4eBLt5Dbdyc3VoPqZt5Ht8jRwtsvKKEWa9KKVxzTr1bDN3dd/3rSWI0aPHG6Kzunmn7x4lec561SnMs7Ph/TdkOZqr/bgJyPJYIhhhj6aG2RoOw1c1wmkeiydrfc+8Ks6utfCcMr6OsH3es/EpSe81uyE12s8+7Nex8V5m6WMRqeMgyYUaELhSg6WoPkE56toTB4Eb6j8hLVZ4NEQrcoNUT7RDHE8bXRt8KIP6825VtMfgZtRh1LX/bf1XSJDC1JqWpBCJ99dR/tdV+heoh1kvusR3GN+4WnRrUZx/nAJn70iD0azKcvqSD4/15yZoYaYyVdnfXba4NjaMqh+XETAbvtxgzTcXVcDm1oKsBZTFr020oE+2lVHJxvS+iJaX1Tn9UXX2/ulPcSwkSbx8WZNkJFZhhxrszqLtp819bkWFpvieJY2xdGmOKZ5U34NN3vP43gJloehfYU3MY2rU7d2Y8/dbappb7T90Yn2xzqt//M6PzstwDXT+bWNNTjNU/uiDI0xZSzD2M9F111y1U9rLWlu9WYPLKOVlrTSsvGaSRs/R1g33aQN0/DYiEk4WqXYnFWKjdk+WpfpQZqMs3/2xpV0kZo5PMK50nsv12jNo0XHIOkULWqBFo78oycce1SkOVYnUPqJsHQkPN9X8gwyR0l767m5yrFZPj+tqLxxvbY6pynUY0awEWaP0Rbl0rRZgNYk0h5l2qPcaJmz6L174Y6wybl/jT/w3+d4Ao3x0VZlWmpHO4/tdx6zHucTZG5a7UeTerT12Ik0mcFUBj2ftuGboK/sWCSNE2tZuxlu2sttKsNn0vgayvD5Ak3aM21zxwdnb08yYL2yFyumeoD9Hrt1V41x2GvdnGPJMY2b3YqHO75vnqn+tOn2ivNbRt09Whd27R23V5bXMjkdpnEO2NRuGa7nsyxpP27jJ5nqpfO1CWvu6GmQTXka5HVkmMz507QtsqEbDWlGhI5nsz2ezfRZG/QoSDO5GZZWHtHKI4vJDXOBLB2JRhM09kaiMVod22C1cSWWijmq3hsiaynVkWNcwzf06WRjfI6PRGPt1nA10lC5687SYNo00vGazo9K47xN0qRJi6duSvGUueSHTlOkFXtXvReSpyPn6mPkHG2ONN8c2SylVvXU49lQU9dY58/P8Hob+4hVLYkJaDbgWYukhqsIhk/FQptum6F9qjb7VH3OLrdGBtdzo2bIXVsja1kWl6NZXJrFpYPX6OC1uh68xjg/eI2xlwatl7ZRncMiaNco7Rq9eefVNsl5DLRF03LejnF8uprbS6er0c5R2jlKO0frqHMUJ+Q45zOYAXrY7g3svVTLUnE1OCWAt5Gu4mm6iqar6BmstOCQnsFqs9hdp2zOaimfn7ZT3vDsWeMcJco434vqo+k0WrNnqVufns7ZjCkr2vppBUyPvf5B6WhdmLkQTyaFDxPmSo7cdgc8MZodhM7O3DheqYaGzz4a9X0eAlOD8xBY68dH1GnG6xrbWb+Bu509iUftsVB3NJaAr/xQnMdhcPPoDy3Bb0EMwpEQgMPA8+F4PJgIx++F8xd6ADDZpLfcC4axIcVXozGIcoCWMhCtsN5/B+Lib5Dfbyl9x8NgV5j89c8YVhaRoq8+Auvc8jnG7nFpmonhysFjy8FjVcHzFoFXWuqlBSbnK8DJe0oBLS0XrA4wr0tPRwH26wGsdC9XB9h9vQxwKSF+TTA99QKmRxNMv8Xld6stv9w8ogUuz10uv88awIF6oatbC0yW0dUDnCqYfmtixV/S1V1ND3g1AdbXq5xxRjClB9zVKKypuFiu0SjM1wXnssSXrw6muzEEzGNx+VXslrJyWuC63QV4PXw1ujKaAHv1AVaHmLekallWT9Uq83CrQ+xrDE7wWwTTogm75ATeX42uAU2AA7qcwDipubwGfESfFsAcY9Gp5S0BzBdxrtcSS3CsReXAWgOYMwCwprfIcYZ5WPn5WsmaNutyvEUvgbOmdS+9BA9nNFqA+PF+NBLtiVWEjkTuyks7MCd9H3qEt/dO58Wt3uLsnqvkqa7Qw1AXPAcIJ2LhjqIQuPKblZip24PyrilPOTRkL4i0bG0+d5U8qAtQ6Zf1YaqkEOMlyW8Ck7DcK55PVFIo/1QeoI5woijJU/ktXUgUlVOW3pM9QgKJsjuWHJIulkogUZ7KQxLv+baSOpVfVgPosSqBu4OxRLgj3B2M4NwEwNgRggv3wh0Aaruc9SjNVrQq+dHSyiDNxUNTs7mVBZI0eRjuCLXfi0UfEDKwskLyF91LRPOCH4/GEu2EOoyXYX737y6WdTOB38k1WT3x7lAkHo5GMNBA60TwO/xXC3o9iDYP4Qm0mkEHTwBAMXMBH3MrL1Byh2RCW/DzodiDcARw7CyomsetOshzZcjns8LayO8uSM+GVZEne0acEeT/9mtAnmf8v/qLFvLZ9LNselEY6RWW9zB7Ts9XEkIhkEUS8OXrP2yEBEPzwodPwuG6XRb4s9/FARge1sP4Ge7Xf9BkhGK0LWLrtsLtws5Wbv5QSG5VW/NAG6uPLeDH/Ele+T/AynuYW391G2P7T5uw8qr8n03vouSBVVp4rDC/NL2UW3orrCftrDzLMd7/+iWsPMt4/vef8L//yRmihRMy77XC8LnBaWn0AO1OmUD7sp1A3tstZYXbDFgDP8P+1c3wIIT/aYwV9qeF2X28QTU3aVohFoOjSySfFTnJvdkRng+CYrClFYAcbjcQx80w/n8nuqGCOF8X9khltycA/8Nv59mWb3SVZykNbUuR35r9PBL20+LrSVuU8kFk6QNKeRjml38EWxL49a9M2hKLOAesiJA4MZpNn0lT47ZwBq5w3wKcAXfvbaw5fsPb0KLW8Jfl2Yp0ZE82hYUjp6Qj8B+gR32BX5v3HxxUpyxrxYoI74eyH1N2mf83v3exTIDh+d/Yc6EsYs5Z8iUOVrPHr6WDt3Y9p78EFC74E7jQt371txp7TixvSc+dvsy9ta3kfvs7cJjAENzyG0aytUW6eJE9ObGKrdsKV+cWBoTelf+3s7NrG+M/w+ICZ/sD+N8v7mjiXcU/tEcAjyUvaf4ie76CRt6i/Zn/+yl7vA//CZNTwPO2CfI32V3ibv0Zf/r9f2Cb99WvGPI/kIb/81fyL/Ys//xbIh+GiHZp/4v0or7jYJGqXitCJL57iV722/K3WcZ7mwMhwv//yysTIp8lIXryDC2docyAXTch8DvCMtxf5EDTY9pGKMjb9xFZf8P4S9qEsJVpYAOW7OXKBGgVYW/Jrgbx/J5Q4bd/wzTxanrKuGEifYKSi8LReQn+zkbgHGNFQIAvcj9uOcAUsu/0xe9Ns0MZdWxTgbUiHdKzFXGrV5x8aUsv8oz/lz7CF7d/DcDw//V7S4E40GLmAh2/z/VvW6WCNW9yZVuY3xQHZ21Lxx9kh4P7w+9YL3Pby1iNKSwiz1vKw05vCx/e2MIczMOXfyXOJcvZ9aC/wRn6RE9M3nX6obyE7YeWYEci/DCcCIfi/0spgfTLWw9v0dA+Ws78fDom7p7D33LN9ojwfk1YHsZXwAI8xlWuPd99F4onCGxqFYdqbZahh8GunvIUkDJ3JfSvjlBXF65xzG9syVQh22L5qt7Cj+YrJv942TUa7Ul0ROWl+EJtmywW7cL3ukJBXEafCCfkjyh5mM1MoJGX6OKdsDYljb8j1fSkXjR7NolSSbgrvUqKMx+E9T1x8SnZHpKTVvo4kkWuglv+bx3kOMPIdUTj4e8ich9SGYKpMfT8qbB6iN6nCYLoIIk7uZInhbENZlErLJ+cgLGHorcExVvWUSRtB+LwIK7zzbfs4E6d52fa+Hmq4ccTyS3CT2FJ4+ixrH30xNNn0tYrgh4uY959nZvbRpOvhInNHKzg6CZ6+cEshg4wp/xWuys39Eac2RbWNrPpUfFNJjd3RLqrCLLZs2fSk/fkfB0NBN2kOUp1Cb2kJMEWopwDayhM4Kr4YikkReBiak2cGsherAl9exjR097qiOK9db4WKymXtBQQrFIaoYvhzJ4w1qdomKVznFva+lFZzUuUVCuqy6eBsFVWE7cAeGyvpgNsmz2dR2PPixUOCCX+d+hHNDRQHV131aoK59fU78CaovUXYAFzzz4KK5PKyr45Qsen6OmFMDwPsik+Oa6OrcecM8DjXRObzoDP8NqqOgPZixVhZIMoJaWLrbcPTTwRhi409E9ex6ghFSDVTPaWkreHFSgVbAaLdA/G6viItA06ZhurrtaDqIrxCDjg2YDrdlqiR0nzI2AE6AhrQ6oatFmlzasqbRrrx7J2fRu3fdf7NIM2nqPx57m308LwqLDSLy6NgBRi582qT8raNviM276JKFlGCC1mVhVX+90COvmYm71AG8vg7oAnJ+2NWMTVrSmDBnENOObcFMVQGN2jE/SiHy2fo9SiMPcR/gX2FUZmhZlziyrH4wC6rN8BdEefodSZYh8mlyFilj7t4bMg18aymUyudzHX9+wmaVU8IqOay5YvjLCnXRn7aElbT6WxfiWIKpqPiaa3pfNjNP4SL9rJpDS1WV3F+upZxeosqDU129yBI1U2DalsmjTaV+02pbm4ZlamjR5LNXo26gaFhwGD6uRqdy3U48La7Vi4ybQle+jZTMcIs0fC+xOiIYX3F8L7Q2F3Ew9hkwNCMbklzE9k0+PSx8OG2LZQxbEWWxYOLiHrtZlRk7VlsSjm3s2DGyqMLIEKxas7NaC5YVE38ZIqepZiJXPOtQNryDngrCwraV7QrWAZsEuWPEB9y9LZa+FwJHs2fqM86zrKY1dHy2guW3XGyE3OIt7EXe4bom6u2CTq6BzLZpGmY2gUeP01CSxbl5ESre+ynFOi+2eFsMO+DmUcMYMlfo1sDMWZD2hkWxp8C5oU7CFK4qpLWr13A4xiE5oQjkYbNNqg0QaNNmi0QaMNbVPBmzMVV+yyqm9gOOqu3rwd7ebqvWjS0q/m1zzuunZSVTVPTR3UqxVL9X3FWle1XZ3V19g3NbUpRVNvTVnO1QxB0g2pRGQ95sqerzjNqK5oHE0x3kwFdJNyUrRQv2EL9WnLTD3HTc3czq0ylr6gNtXW1e+AYeQ4m7mbySk0PpgvPsVHFAv7R9LRdmOsoHrTttHVM7c1bF8GGb9jSe6VH9H+ND6l+aIftAvq20SZT8LsAi76rsqdJrvVPOR4RXsGw2czPsx749hAnKXQp000OZp7cwHGvjH8cK18qa3ZH3Rj/wZssDWTy9bMdt9vds/mSm2JVseCITtSj6lvdcXasE1e6mtkrsGLtvo2S4It4OSgJIP6pFR93jbt0wx/xKJXqJ85T5HjrIXZfbQ7B1qVnLStKYZMbcTQa1MMxeeTud7F4hXNLW1DlIRX9GyaCmDzCSDH1HWvvUaTbMNvzGiHgRYc6wA55EhHrZjO73JuR5aL8Ofqkrh0Lu33S1uvhGXwNj/S1GfzTQviblwfyY2tiKXlorSjufYdzfVn6fSqRvStnerRzmb2bX02J8aydmeryjF7SQopuZPNbOA+gjeHYuYCJJDW2Te2VlE917tejYN6tF5Lw3CVMqgzHKkmctiYpq+p8u9NPafrcWvLo1Aw1vI5BgE+xHq6QnF422cucSOTPR8Vt/aAGhCRoKGFn0+HxJ0dF+sSh4d+Ph2+G/kM/nNJFwvC/F423Zs9OUOTe9mTTXHpCDhf2psVU3PwW+RFP5+OZdPj+MmTk+zZLD7YZ3kf353YB0WARl4Ih7M/9T5BU3vizDYaHpf2Pgljw8LyDqBATqRH6TTamsmeLgIcwtBzaW0OFIdy69Mm3CIwuUCjSBeD8Grh+WD25GOudyq3diy8TKO94596+7IXKWHmGKBBa+/QwIKrM9rR8wBWrD0SxRePPwojI66HoRg+/cYFpARAASz8XqAD6j3FgJ+PwjeFoSmUfo1OZ9HkJ0zR8T7pYgkcDGF2H+MKz7x+4rrbwvzCc7fl59MlYW5TWF4FEhS+RF4rv3nqKYCIpiZyK+vwqp96x4SVTSEz9VPvOP6h+Qk0+URMbmUzA+jZW3z6zsGJQra+RSDbz6eL+C0uV25wHGUGhINVNDaHiTQ2DPgDzpiQO2tSag1QwLCdLsLiA4FR3yDcQuMjaOONMPxKvjsMzwP7oE8r2fSEuHAmvD/E675wjtEf+ogv7uK3kSel8YHc3HY2vYxS+HnpST8an8u92ZGOn8K3cgtPMTOuHZOHCZBo4y2aWAX2lEYO0PtdDOfuK+loFU1NEwgxwHMvhdmkeJpB6V1Y4ezJK4AZIHR5XAUghePn8FvC+yTgCy8BcRa3etHUeG59xcUx/0N56MMC3BaX++AV0to2Pu/wbBlzcwpzETldCTcPjWwLe5Pg9+L12Z/G2iGNkbwEeuQF1nu7M2gDOPNp9uST8v6VXfTpBcSqwj5An8pmRglxMVblL9wgVAPywcoLLwdhmaXBt8LoKiwz5lZy0pEsO/nlBwa5G+mIdoZc/wasFPpX8EF3V+huy91InkH/zcXejcgaQH6CiFpeWsdyayfiyWSlAIlrKSm1AfxGpA2/sEgM5Dfha6F790L4sCZypBRczpsrBn60OxQLRzvlZ7ECkd8R6gg/ADWFoXKV/+8zl9B7AouXvVgRZxewujgDykwSaUFLS9LQeDYzg5KbcAsIdTfybTBOkGLutrhcKu/DY+ogjl7NiGu9MlcswWtANNB+X27tI5oaAnZygdOEWQaIFE0Eu9o7gt3yO1mu7K2f5Z90/U8XYVtp8BBtLALO+e93t/+jB17SDph3AKVkelwCI7Mf+Q4afwkCC68QJn4EhgTiA5awwoQtx6RP2+ASgKZBQ1g9YoVyDFqqN5sevRt5EI60P4hGEvcxFb0VOOPd08xrNJAELSr1jZFJffBcNv1WWB7CXLT4BF/cwxx+N9ITiQUj34OJwgd4wQu//gYz1NdffxuMdMa/gQ9dwW9DXTJFCAJ4GZXFvtsSYPDHKs9Lw3to86zkeb/W8+LWPgBc8rxX63nAQuUr1XhBWAZ+msCss/YK81PyY/ZsIdd/hs5+BJYCE5UbHMM/9Znrv2d64T/XLRcaxNoFDIyY2SroGFkpYPZxcR6QVfJw/fyHESC6AXR+sbIFVUR0Nf5j8r0wvwnIgyUDqceac3kV11GMzwLHEfNByI5PofsuGguHZNoX9MwtTHJ8upz8SZVO+Im8LHGe/DKGE6EHZa9iyZPy7zxSeXvhjeRnxInByxUGqTrZJNYpm84A+KAysJQnd8BwydK/BouLQGsMYSUiziXhOrmINWyeTsQeEjNY+BWQaWAVEBjsLeT9j7uReLQHhFuGLJhIhCKdwUiHrHCx7yZL0F3wvSLfxULx+N2Wb2QtFY7Lz8fwkX5d4YiiDLuj4UiC3OGYEnIxGuTidMiFUmDGU2hyWtruLVdgQER8YN7ysJTaR2ez2CeRn5PlYRs0B5CGKNdi6mQzs+LLGQuYK56qciveHf0+VEaRqPKGIlIorFIQwy9cJIQg/miR9DF1KH1q8qghRl+UrFwxnkbZ4YtK6Sl9aW59QFqbwWW1g5nSH1DUYqkMACeAVwI+oYsnRq1o0S+jEvwLOMyQL+OIHl+4XFUwf+3d4VDF0vLFWLEaOuELTgcrqW8GzKYBrAj62O+Uv0FkmjiRWpJdBdV8TGUMXbYYXV4DW14HW+ycz31Ek+O510PEzSQOZh5bNPkWUFJQlb3YEuVW5uDKhFJeo7i5YyQswFoBtOXBJthUIBNQ1cz6l0p7IfYtk/hqxJKDoCKeL9MCt125ud2CnSL++KUucDNY6ZMQSb6SPR5FP4653BxW+uDvDb1TroNN/PAJHHzwaS2oD01hvl0qdxXgFqPn1hDp25UiXfpqtHospXYr3RxghLEMjrjksBf+IMELxClgl8mXsHjnwzlgmWI2IRGdMS2fiAXDkXDkO5W1vR/sutfeGXxUbuCKsfdrIM/pIK8wcVFYVuwNlDE9tmt6AZwxjOUzd1XQDT0EP19LzQU0cOV1cJW2BtDeKl7R/X6wwBAWFuOKpt4Jw1uguYRXvcLqJk5cpJ/l1uelvfXcXAo7M/vT4swqSr2AmJPk4+RnNlAKnsGJuUoXiKh/oIqK+q9Km3Ak3o2jQKwXWrGbE4qDh9Nxn3zqCv6zveN+qON78jEc+UdPOPZIuQeRY1f4fjTaST4Hu7uBs+LBLiuUZjkNUrv1ZGpoDry+QvhLiEn+JuE6pnwRfxE2BOLnS5Lx13G6U9GoSwWX0oxcxcOJBIhVO0R48QQEPLKIYcIU3QAd+wA+hUJWaOTVIJFHj0QVKQx1yZPzHYSRKrMbRr3InkhH2CgXlOgWtwaGXj0MISY8eY4m53JPegmGYEQulcxnrsqEInkM69rMlrQ/hP+Y2pH2+nCQJYscmp5X0jl5AhH7Sjxw4npIY/0QPBkjTTRxH/sfrbI3Yo4T1PyRgoH90gUeknh4Ip5vZE/nsMN0gUPrSxvL1me0q2GQvyx3GSvRM+qQfllpk8vefrEkvlsQJjbRebI86iqsvLh6mDt9JucEC6nNJSUja900xcCZ6iba17y4aJjiLzk9nD/sS6kLQtdc7zAoB1WFIG0+BYXwU+9YNgOO+Fs5Wz5uDLWHYVB8VrhbQwt8yQd18Moev86trBMGEUY20fSIKl7YhRr/Ea28JWuXl5clgm8Jgp09iUftsVB3NJao9JT/GcNCHNGPjHmD8cSX/Lc6GKLJV2hDgRjvZ3wYBYeAbIoodu5kTXg6CWKCVjOgmshHuCssDwuzQ+LmNriQwuy+cSSjsWBXe3cwHq8ICAwiWlBUd5TkK2imQv61ITIBVbN0ZG8Eu3lF6Tocneb3RjS13J3SsEP+jtHswZ1KtXan3C3KpjOgovCeIBizkRfFokAiTgy4HFzn+s/KYoqCUwkwuTidhEIpw3wfemQwcjSqz+5wOsjioDqdUXaJitIJppEdGDePb2Ff2Gmseb0lJvtWJ8+EF8uAvuuWCyd/W7SwxgmDuRSEGujTe1xluvUKDRwCKchelWGUbxlEtUSzaxjpO24dVCFcEndmiEoHtSed7RQxNHh3peEWeU7YfYVOJ+FRUH3g6+MKseQh8W7FvUESJuE1H9wVF07AqcO7yKnFEr4o3sccGxb2ZrLno8LIvJiak7ejiw1h59974okHinG7pMyDYKQHB0WVWvJBOJLf9YAPwX+ZcvnvePQkAiLts320+RyNHFR4NYDKxFA2M4STC0PvShLGJEYvyiMpibaBJEod41SNvE+uwi73o8AjZem1RJgk3PD/4ys/yIBhRxxAUvgDu8NoLKNc4JQL6SfKBZ5cEJf7lAse5YnkNlo6u7zmemyM0bx6MnUxJzy9QMkdcWmknG4kWUd2//Bu3M6aUg4g71bkfjwQh98UE5M4jZh31Fmmqu8U7eqJQHAQs+I/lSfhv3LlN/+HyJ5qNj2aW5hqLLuraUa/KtMUGNvqHPBVpeH8Sn3TCoJl1DdYzAQgOuAw5isqXCzRIEtkbwoHkPnNK7hbaV8sbMPEE8FETzyvdWH949EIeGNdoeDDkPEMXhurQQ7OKDlIwUYZOZbfghURho/R4AC5X0hDKZuT+bIOVbVqmyLBb+PqdjcewmxSTgcNxfAVr0MHJQ8p167gYG9ov2Qvs8A0J5t4zNLUUzDF5Cvq1rUathH8PjC+pTmk7lBHGBc4XKYNylJLRnJOZYkH/PEyG9ya/2UlXUoSfjXIDpIXFeJe/FGJFQsgFHJI8s1LZYg/5pModyPGmUFNZ7aVeGFtrIar/ZVbhzWki1VgB7my6U2ut7dURAgrlOWkjPBEKXJd8PMKbUP3Eu2wDl2PjKJatkHTphGAfuXRwRVlZkjwKfWOgfTnczEFR6wSK+3g8mEo1tljYG9ZU3a9ekDL/gzx8rDspkpiIazBsOv3Ak1NkGewVzg1Jszhwh209ELa2xRW1kjar8rKmfH+FGbL+3/5j4oHyJTZbzT1Glx0V2MFycZt+sNQIkrs+T/vhyJK4AFqJ9IZ6rwsU5Ov94AZCCqXq3w1EYoBWcnepdnv9kSwlgKG7GzPW5x2WaUQXix6WSSaaE9Eu8sWCjw8uRJ2kdi/wtYOKcMjZXuYpfrPsF0cG5YuFrKZJexkpF7gMD2Fq3dyfeOuWpBZqS6UMb407XKdHnH587VqR8D7fs8vlFLMsctCMLnEjoSsHqJPcF1XWbXYpYcme/u3CiVEra4v8ntqra7bxLN347+/LCRwW113Lj3+r4o0F3bt7wU7EkUG8gdX/H4oRFajM9Tdk5CNvRwXbD2DYFeJC8iSEASV2wdPIOhRbsthB7k6gnO2JTEJ+Za014cmP+VjEZ5hGXxICJ6sUPwU2anM/+jOTjYzVrj0WDFrn7lu4cxjcjebfktcSBzCjG4oNYhY5cgFPcRdqkQziIs1w5eIiqfPLyG7VQAIb5m/GFUuX3olyqaPjOwUrr1TnsitP0Ubg8W3heFedPCisEuk0AkjBexxMEJ2UGQcZ4BmJd+Ui6Dl7xRqSX3kxkch9SEPU3oEjQ8VEcYMkpwlJAnw2CdNbmfPnl0ttqPWseUtYauw5NI6KSerBZ5+Z1fVbXlVM2NXsKp+Z1fVYwlbok9qt6QBZ5fUa11Qh69gSQMml7TIMW8txIJVNLBSUtufRAP5l5NLtl7O1fLlvO7L5dv5wlQ5HJ7fs/WT7lri46nly73GX/6Z64tCIaOLc+HaTG/esZKT8spFTrlIqgVJhaByK59juoNfVLSZU/iOnPQnj1VidJnDV5PTP5Z4DUPv8mgoGygyCV4O5tbn8zfIAAsc527hyUxjGdxJ8QpPXRTWL3sgyTeLaxr1vChSDVpV9xKCVNz2tnGM/G15ixNlXudZU/6srFLRFkl+CRX4SnfGtHlal46ceToqMyxJ23NpR/4VUtCjRsHireOqdPzCKq1487RS5gm/vxAzF2JyS5ifsEIrZZGI6Nmla8Aa8m4V5EkZdHVGIcPbS4elFH/nOpH/zHWbxXGNXKPq4l2F6IZoOtOeA06GVHgO+bLZKr6ucDhL6ieLn6sAm29jOfkFJH8/u1+25bT7GnSvcs1vze1hWTPAQ+wFASq4dMLqpibknjbWUwOHJU/qmphJljVjJm9zmIeK6n2Bk3ApayAfGic/ZtO7JIgj2dafT4e+crv+e+hHJp+rGDa9XJwar6lVKVeJPfJF2r1o9xUoz+KnK9aQa+O8VliKYx2BEf7Qh9HbxrKWYOScoeOwARgDIMjWuZKrJctz1Vme8Kytl3Om5InH1XtyUYS4O+zyyMLE5pN6+bJQzpKG5tWkpricXS16LTJewspa9ny0upL2W2FBXk1MCAFUwKnmwlbVvxxnCSg1uSAVKmqyUOQJShdT0tRmFXB81ZwPPXDU8kmVnQYqoBWGS1QVStaScuNVMz9FrRBqsCiuIJ4NpA4Oy7RxrHVJ42upI/haJgn4WiYJeL6WL3eb0m5u7C3IfRsQ+BZaXiBKvu2Rq/TLux0gWMZPuS3pO7eqR1radFI9bVeYykAs3XifXnbK3ca5rciSW9X3VGn80EiPV3laBUaWsQQjZwdGkuw1CCMogWo6yQhDujWUgLz0drjdXUsl4DblKHyJ9yvl1oe8kyDvRikegh8nquRWAYjm8F1v0U03rnyT6+1xsXlRWXo+x7WUn9LhV/yO4nZO8EZMs49HTRJL2zcqI0TgmuUhcht4pKp3zloSOg9rHiK0tGQAIhAxjyWIOAsQJXcNQATRAW8JIt7CqqX7DUDks0ojtxUavTMAkb8qREZE11NLz8NTS6XjqaXn4aml5+GxuhGhzWJeVVWl0nVVaenIzDoyrlX+QvWMgiUj7GWtgobG56TRaQOg8W2czxJonFXQICoQTrYNgIaF1BJovGWqTY4Ja5sGQPNZ9Py8bsugjc3ho5b0QQu0cZY0rddjFTTcWbU2rw8anjhpIyHkraXK9dZS5XprqXK9tVS53lru/Xot7v3iKtU2UqWarySTp7HlNwkYLv/ifAFs8aZha6H3VGk9quRSsldZ7CdXPMSB26f8BMkWyv0ceQ5Nvbi86PYXtuQBK3Fzu+y6MPMRLb1QuZ5vAs1f9ynXla2+woST1opdwHxHUisZ31ZyOc/np/3CSr9yjVEI/c3dSMvj/w93l6SU", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','','','沈国梁',NULL,'');
INSERT INTO "publication" VALUES(2,'18da5658460647658f33db061edb14f9',1,13,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,2025,2,'2025-12-30','2026-01-06','翠柳街道人大工委公告栏','2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5U0JLKneBJG5HhRtlplLnnHv2e865P7R0BhPB9p5IItzV8nmkp6urteVesCMRb/n8h5Zg59974okHoQj5yPMMGwgwLMMwHNPy+dfwQHd3LPowFGv5vAWNZbKZDNrYQuk02prJni5mT15Ja9vo0yZ8bGnFvxOC5ziG87QxvjaWwdeiHT349e2RKNzKpo/IK+CbP/XO4Cd/6p1l0eQneDScCD2AZ+644e/vQ4/gzz/hBxgWPndHwzKILTx8iIWC8WgEPgjDW+LOjLj4VNrvF1/OCCObaHpEnDmohFQ628lmNuC6MHOBMsvwsPjmI9p4Kk4NyC+8F4rht7c8/qa1hAi8LSKwXBvjMUgETpsI3JUS4XFrSzCRCEU6g5GOUBljwHp8/jUQpWS12TYWQ3w/2HWvvTP4CL8GL9v34Ugn/NkRjXwXC8XjcCUSfIC/lVt/ijYGMUyp1E+9feLOTjbdK+ysoeR29uwZuY6fxvS6JRNAZoN4KBYOxQkNhYNVQIV8Ex2MAK7C/rSyGEDb00V8KzMDL1VeB0h1AxSwDi2tshjcC3bFQ+Tfb1rtYqT88tI6Sq1VAs85Dnwi1qMFu8cM7PKPjWmTn69rDLSp775q2L0WYN+fFE+eqoLvuXLO95rlnvSwNvd4r3QFeDA/1TH4Lhbt6S4Dv5eQXzg6QSPbP8NP7j2FX5XW5nJ9z9DxEcq8BgWfPVsuRYstFgoM1WN8O9EO9qIr3BH8titkhN58G6sBbSzUEepOhEHVFyDmheUhQivpYkl8tyBMbKLzZBlovkrQTPAA38YxWjzw4EEY7EOoiIoXL4XVQ0IwxezIFlGh7u6rAgnV+IMN2IWWrQ5tHEANR75rD0faVQBHQ3MovSsdrYNRFE8mhQ8TADWangcw8cth8QvGSQ1ymUxlkF/+oBHg3W2ybi0GnrsEPhELhiPwskuAFagK5l2RmoNNqW8MrR5LqV1xcrcMSLct8ro1FcLDaBf4liHwjgogCumkcNQnvD/E0nMxJzy9IIJVBpXPJlSchol4GIZVuIRI+rAvpS6E9xfAoWh2QBj6VAoLz9mCBbt69hQO2n2dPX5J1lI4nC2DjrcJHaexfl3Bf7Z33A91fF+0fnMvc4vL4vq4OLGH1vvRSUZKnQNU0tEeOjtBqRfC8zOhP4kGPoDzCdeFV73C6mYZzH67MAe0FFBPpAPCGVX1Uy626CAJxgUkN5sZVRNhN6MHqZat8bTxjJb2joeCsY77RfpmfxKdp7Knfdn0IpqcRgezhMjEey+DjLVFQ68mV4Yj8e5QR6llkbYG0N4qGliWjtIo/QQtZ3KvVtGzPpQaBuNeBpzbLnBeU1bPa8DquT02YeLcjlm9zJie1XPbU4A+TS+nK/ww1BW+H412Fsn1/rQ4swryC5IgbpyDCcHL+/JJbu1YXEqJS9PiyqtSED1umyByGhxYadsq6UlWPJt+llufJ9atDECVFY/euxfuCAe72rtCwYeGXDA//GcKziIVrmju08UywOy5NP42zm/SuonDb0CnEM1SCovXnv0IaOoRs87gsJ5YeD12oQ3YdP5TKZRaJESV9s6B88oA9NswGCwDIBpyVuOJYKSzhO2Ir6oaPhXneRTtM96XPV6p4rb6fA6IDcu2MRr6EmfNguF4sMhMg6+AUvM/9faBx4ANTWqe+K0k3KqQIb8tvsXgea3YPwngm9vChhqnyo5zvS/LwHLbBMuusyj1zYiHJ7neYVDoxA/LZjaED31lYPrsgmkuLGVZAxbab8stZDmSVXZEFaGlJT1VFPDZhZazbqHR5CtpfRQlAdDd6hY6YJugXpN2Bi3t5xbPUeojypQaY5YxFUWVptrhu5VpZRq52IxcdCClocvNCF2MpMDQ6gSIC6xo9mJFLQUmbxCocqHfbgrMp+lHqLvf4OBout98AwYupuIDxu9Y9svjt+txe0zJQ8CAPHi9NmHSkgcVJyvPTyadLB9rJxaoXw+1Hl0/rbjJZEQc8N4Ax85T+zATovnxPnW7AE6dTbugg4MaH3L6fMgyrE3CammWaOJ+8U6ItPsajayh015h5lyY2ywDxGPDXeZpFUYdVGHoAd8AZRiOonDVdRiOFjLQQgzHUeBN57qGTSZjWY/NXeQG2H1nHPN7OLvUMmmQ3Qb8Qs7bhNUJHk1KGWJ8Q/EH71Fzsjq+N773RfNVjZmvCsXi0YiZTU6atnI4bQXA+65qJy/dXwUND+cEb9R9vsunyShVduiHtVOEXrs79M7Vn3m5GmbgjFgbzfozbyPvJOL8mxpMWiWjhiiG95ZSaOSFODVA7LP0aVVKvy3L4jCNmWgyq0HqIldTliJxq6RI6qE6RC9xzTmfTLdVjMQymtXgamvLGBFgm6nz66uisFIpY5aChlRgwA4FaRL7qpLY11VhoZa75mqgpHkbStpD89g0j20NBfN1vjSdTdPZNvoKQZVrFF1U2iAT8X0xTKUo2ik2xvl3xl4ZhGZgyLqdqL5vrGZDdxvDOWXP8YCBpt+9qM/eQdb5fQy/XZjctVEuKLlbrXs1YK/1TWttDdVYGWqz5r12C3LNxV4eA4vN+2hLJt0oavYWQ50dDjsOT/UNDdZuV2Td1RLTPk317R/T21T+mjngKPmuCj96mRvVPHl9ZdPmA4eA5hacI3M/hqs1ULrt5gV1+kDt6NbqbZ/ehtwHaMwuz+vJ+OsB5TNeu7w2hgfFbYzjHa+pHWmvr8IyBvhmKum/7s5S89tKOvsj1nSIxnYIEwjYSPV7aaqfDg686RXrdHLg1Wf4zRXE1n3NOm/WtTA0MNBP6+ivso6e1qzbDP7ohDjT2cgyf8zXLP6Yjk2llRfUH6P+WGM2EOqUXDjaY1G9BiNgINmnXTjCmSuO5ox4bKxNL/L6hmSbKWDR2ig1kuIVZhfErWnh+SAaf2dutDNHRzvX42hni+UZPEvHTdNx07S2oXa1DfW30V0W8PhpAppGPHRmSoMXmTsZsdXj2TVXXrFtLvXscTz1zLG0IJt6/HXn8ddPebN2dpl62zVL3df5GOI6HT9iKjXWCJNHPKYUZjadwbVly+NoZK185iPj8dVw7O8NOKhEi5UaYbaD84OSfbzdmk5fDWo6VdRCF/5ZeqqI9XpTnXEYbE0HaaGlpSomwO+xWwrdICei0OM8GmJQshogtRhN5LWRiQzQTCTNRN70Q7TptIt6z0Q2ch0sPaTawUOqryzvazBIoPXGDVPZ2/yVA17np0sEaDUDndRgElqP48O9PcwNSVDT+Q03bnx3XaX1G+6E7eudNq69CVB/OXaa0bY4rKARRrSzZh1AQ4MeAhw9J7u+Eusc71xi3UYRK6wrTR3T1DEtYqW54/o++K9eusv0Zj34nB+l4Gv+GlJ6DCDtGqNdYzTP2ixdY/VeoqoF340vCtXLVl17VahW5R5j+uA0IwWYvkBzFjnSOsErOFjrak7rq6fixbIcC9u4ORajBRQ0wVKLBIvpieb1l2cxNyyR9gtf/5lUPsdHCzE+u1mVK+9hNi15AKRGRh87OHgcoVoxns6J41XL8FivE3MPabtzS/Dbhs8Kua+oMKb62U+87aJQj1kn0lDpm7tJmrZptuv6urY1xcu6ZpddSFV4Aw1xZpFpG0lL325U/7jJ/QiP32a3tvOFWl7vzTr+qDZ6rvqpR5xd8pZbELeWrJb7iRvP0WCmuqD6tAQVO6aNWQWn2dhteZE1+rm9zXSoTwMUll1Ll3RZxpOjVWU06UmrymhVGa0qo1VltKqMVpXRqjKaZ6NVZbSqjFaV0aoyWlVGq8poVZntqjKe5ljo+cc0xUJTLA184J61I+X1ztfz2zsirkGSQvV3anNjTdBrhBSW1sgKqyksfy2LzWwIdPXaMi5A81tO5bfo4R+OpreK+iMa49ButfI2xvFRb27vzRqW56uRj1N9Dl2zna1IK/GaLbtaK8cfJd9VEQovY4+G9ZQPZvw1Pqe6WlGe1223kL/hxg/WeepdqwDOlnU5XqlWmOm1lwGneXnrUJr0xgyN//Pb3WjRcnDKiwrXxoSZC7QxjsViakfa66swLQGeTiNsnI0WiyoGFPd4XxX9Egg0yR6Mm+7B0DpXevAO3YOp75Z+/1XNza++JxOwG1VwZj0jI5MJWKbhJhOY2o7x1jiIrHpEkO1jEuhcgkbfKaK987R3vq5PPL+qPnmalr/KtPwV96TrdShzzjelB2weaHJtPekN0ttNT2AxkYA1PDyJdnKb7uTmalD9zNvIdnkaONtlZZQiTXrRymOa9WrY5u7rP29ayxGjRw43Red0809evMrznHWqUxnn50P6bkhztVd78JORZDDEMEMfzQ0ytJ0GrusEUj2WztZ7H/hVHd1rYThlfZ3ge71n4tITXmt2wus1nv1Zr+PivM1SRqNTxkETCjShcCUHS9B8gvNVNCYPgjdUfsLaLPBoiFblhiifaIY4nja6NnjRh/XmXKvpj8DNqEOp6/7b+i6RoQUpNS1IoZPvrqP9rit0L9EOMt/1CO4xv/C06FajOH+4hM9ekQej2ZRldSSfn2vOzFBDzOSrsz47bXBsbRlUPy4iYLf9uEEa7q6rgU0tBViLKYteG+lAH+2qo5MNaX0RrS+q8/qi6+390h5i2EiT+HizJsjILEOOtVmdRdvPmvpcC4tNcTxLm+JoUxzTvCm/hpu953G8BMvD0L7Cm5jG1albu7Hn7jbVtDfa/uhE+2Od1v95nZ+dFuCa6fzaxhqc5ql9UYbGmDKWYeznousuueqntZY0t3qzB5bRSktaadl4zaSNnyOsm27Shml4bMQkHK1SbM4qxcZsH63L9CBNxtk/e+NKukjNHB7hXOm9l2u05tGiY5B0iha1QAtH/tETjj0q0hyrEyj9RFg6Ep7vK3kGmaOkvfXcXOXYLJ+fVlTeuF5bndMU6jEj2Aizx2iLcmnaLEBrEmmPMu1RbrTMWfTevXBH2OTcv8Yf+O9zPIHG+GirMi21o53H9juPWY/zCTI3rfajST3aeuxEmsxgKoOeT9vwTdBXdiySxom1rN0MN+3lNpXhM2l8DWX4fIEm7Zm2ueODs7cnGbBe2YsVUz3Afo/duqvGOOy1bs6x5JjGzW7Fwx3fN89Uf9p0e8X5LaPuHq0Lu/aO2yvLa5mcDtM4B2xqtwzX81mWtB+38ZNM9dL52oQ1d/Q0yKY8DfI6Mkzm/GnaFtnQjYY0I0LHs9kez2b6rA16FKSZ3AxLK49o5ZHF5Ia5QJaORKMJGnsj0Ritjm2w2rgSS8UcVe8NkbWU6sgxruEb+nSyMT7HR6Kxdmu4Gmmo3HVnaTBtGul4TedHpXHeJmnSpMVTN6V4ylzyQ6cp0oq9q94LydORc/Uxco42R5pvjmyWUqt66vFsqKlrrPPnZ3i9jX3EqpbEBDQb8KxFUsNVBMOnYqFNt83QPlWbfao+Z5dbI4PruVEz5K6tkbUsi8vRLC7N4tLBa3TwWl0PXmOcH7zG2EuD1kvbqM5hEbRrlHaN3rzzapvkPAbaomk5b8c4Pl3N7aXT1WjnKO0cpZ2jddQ5ihNynPMZzAA9bPcG9l6qZam4GpwSwNtIV/E0XUXTVfQMVlpwSM9gtVnsrlM2Z7WUz0/bKW949qxxjhJlnO9F9dF0Gq3Zs9StT0/nbMaUFW39tAKmx17/oHS0LsxciCeTwocJcyVHbrsDnhjNDkJnZ24cr1RDw2cfjfo+D4GpwXkIrPXjI+o043WN7azfwN3OnsSj9lioOxpLwFd+KM7jMLh59IeW4LcgBuFICMBh4PlwPB5MhOP3wvkLPQCYbNJb7gXD2JDiq9EYRDlASxmIVljvvwNx8TfI77eUvuNhsCtM/vpnDCuLSNFXH4F1bvkcY/e4NM3EcOXgseXgsargeYvAKy310gKT8xXg5D2lgJaWC1YHmNelp6MA+/UAVrqXqwPsvl4GuJQQvyaYnnoB06MJpt/i8rvVll9uHtECl+cul99nDeBAvdDVrQUmy+jqAU4VTL81seIv6equpge8mgDr61XOOCOY0gPuahTWVFws12gU5uuCc1niy1cH090YAuaxuPwqdktZOS1w3e4CvB6+Gl0ZTYC9+gCrQ8xbUrUsq6dqlXm41SH2NQYn+C2CadGEXXIC769G14AmwAFdTmCc1FxeAz6iTwtgjrHo1PKWAOaLONdriSU41qJyYK0BzBkAWNNb5DjDPKz8fK1kTZt1Od6il8BZ07qXXoKHMxotQPx4PxqJ9sQqQkcid+WlHZiTvg89wtt7p/PiVm9xds9V8lRX6GGoC54DhBOxcEdRCFz5zUrM1O1BedeUpxwashdEWrY2n7tKHtQFqPTL+jBVUojxkuQ3gUlY7hXPJyoplH8qD1BHOFGU5Kn8li4kisopS+/JHiGBRNkdSw5JF0slkChP5SGJ93xbSZ3KL6sB9FiVwN3BWCLcEe4ORnBuAmDsCMGFe+EOALVdznqUZitalfxoaWWQ5uKhqdncygJJmjwMd4Ta78WiDwgZWFkh+YvuJaJ5wY9HY4l2Qh3GyzC/+3cXy7qZwO/kmqyeeHcoEg9HIxhooHUi+B3+qwW9HkSbh/AEWs2ggycAoJi5gI+5lRcouUMyoS34+VDsQTgCOHYWVM3jVh3kuTLk81lhbeR3F6Rnw6rIkz0jzgjyf/s1IM8z/l/9RQv5bPpZNr0ojPQKy3uYPafnKwmhEMgiCfjy9R82QoKheeHDJ+Fw3S4L/Nnv4gAMD+th/Az36z9oMkIx2haxdVvhdmFnKzd/KCS3qq15oI3VxxbwY/4kr/wfYOU9zK2/uo2x/adNWHlV/s+md1HywCotPFaYX5peyi29FdaTdlae5Rjvf/0SVp5lPP/7T/jf/+QM0cIJmfdaYfjc4LQ0eoB2p0ygfdlOIO/tlrLCbQasgZ9h/+pmeBDC/zTGCvvTwuw+3qCamzStEIvB0SWSz4qc5N7sCM8HQTHY0gpADrcbiONmGP+/E91QQZyvC3ukstsTgP/ht/Nsyze6yrOUhralyG/Nfh4J+2nx9aQtSvkgsvQBpTwM88s/gi0J/PpXJm2JRZwDVkRInBjNps+kqXFbOANXuG8BzoC79zbWHL/hbWhRa/jL8mxFOrInm8LCkVPSEfgP0KO+wK/N+w8OqlOWtWJFhPdD2Y8pu8z/m9+7WCbA8Pxv7LlQFjHnLPkSB6vZ49fSwVu7ntNfAgoX/Alc6Fu/+luNPSeWt6TnTl/m3tpWcr/9HThMYAhu+Q0j2doiXbzInpxYxdZthatzCwNC78r/29nZtY3xn2FxgbP9AfzvF3c08a7iH9ojgMeSlzR/kT1fQSNv0f7M//2UPd6H/4TJKeB52wT5m+wucbf+jD/9/j+wzfvqVwz5H0jD//kr+Rd7ln/+LZEPQ0S7tP9FelHfcbBIVa8VIRLfvUQv+2352yzjvc2BEOH//+WVCZHPkhA9eYaWzlBmwK6bEPgdYRnuL3Kg6TFtIxTk7fuIrL9h/CVtQtjKNLABS/ZyZQK0irC3ZFeDeH5PqPDbv2GaeDU9ZdwwkT5ByUXh6LwEf2cjcI6xIiDAF7kftxxgCtl3+uL3ptmhjDq2qcBakQ7p2Yq41StOvrSlF3nG/0sf4YvbvwZg+P/6vaVAHGgxc4GO3+f6t61SwZo3ubItzG+Kg7O2peMPssPB/eF3rJe57WWsxhQWkect5WGnt4UPb2xhDubhy78S55Ll7HrQ3+AMfaInJu86/VBewvZDS7AjEX4YToRD8f+llED65a2Ht2hoHy1nfj4dE3fP4W+5ZntEeL8mLA/jK2ABHuMq157vvgvFEwQ2tYpDtTbL0MNgV095CkiZuxL6V0eoqwvXOOY3tmSqkG2xfFVv4UfzFZN/vOwajfYkOqLyUnyhtk0Wi3bhe12hIC6jT4QT8keUPMxmJtDIS3TxTlibksbfkWp6Ui+aPZtEqSTclV4lxZkPwvqeuPiUbA/JSSt9HMkiV8Et/7cOcpxh5Dqi8fB3EbkPqQzB1Bh6/lRYPUTv0wRBdJDEnVzJk8LYBrOoFZZPTsDYQ9FbguIt6yiStgNxeBDX+eZbdnCnzvMzbfw81fDjieQW4aewpHH0WNY+euLpM2nrFUEPlzHvvs7NbaPJV8LEZg5WcHQTvfxgFkMHmFN+q92VG3ojzmwLa5vZ9Kj4JpObOyLdVQTZ7Nkz6cl7cr6OBoJu0hyluoReUpJgC1HOgTUUJnBVfLEUkiJwMbUmTg1kL9aEvj2M6GlvdUTx3jpfi5WUS1oKCFYpjdDFcGZPGOtTNMzSOc4tbf2orOYlSqoV1eXTQNgqq4lbADy2V9MBts2ezqOx58UKB4QS/zv0IxoaqI6uu2pVhfNr6ndgTdH6C7CAuWcfhZVJZWXfHKHjU/T0QhieB9kUnxxXx9Zjzhng8a6JTWfAZ3htVZ2B7MWKMLJBlJLSxdbbhyaeCEMXGvonr2PUkAqQaiZ7S8nbwwqUCjaDRboHY3V8RNoGHbONVVfrQVTFeAQc8GzAdTst0aOk+REwAnSEtSFVDdqs0uZVlTaN9WNZu76N277rfZpBG8/R+PPc22lheFRY6ReXRkAKsfNm1SdlbRt8xm3fRJQsI4QWM6uKq/1uAZ18zM1eoI1lcHfAk5P2Rizi6taUQYO4BhxzbopiKIzu0Ql60Y+Wz1FqUZj7CP8C+wojs8LMuUWV43EAXdbvALqjz1DqTLEPk8sQMUuf9vBZkGtj2Uwm17uY63t2k7QqHpFRzWXLF0bY066MfbSkrafSWL8SRBXNx0TT29L5MRp/iRftZFKa2qyuYn31rGJ1FtSamm3uwJEqm4ZUNk0a7at2m9JcXDMr00aPpRo9G3WDwsOAQXVytbsW6nFh7XYs3GTakj30bKZjhNkj4f0J0ZDC+wvh/aGwu4mHsMkBoZjcEuYnsulx6eNhQ2xbqOJYiy0LB5eQ9drMqMnaslgUc+/mwQ0VRpZAheLVnRrQ3LCom3hJFT1LsZI559qBNeQccFaWlTQv6FawDNglSx6gvmXp7LVwOJI9G79RnnUd5bGro2U0l606Y+QmZxFv4i73DVE3V2wSdXSOZbNI0zE0Crz+mgSWrctIidZ3Wc4p0f2zQthhX4cyjpjBEr9GNobizAc0si0NvgVNCvYQJXHVJa3euwFGsQlNCEejDRpt0GiDRhs02qDRhrap4M2Ziit2WdU3MBx1V2/ejnZz9V40aelX82sed107qaqap6YO6tWKpfq+Yq2r2q7O6mvsm5ralKKpt6Ys52qGIOmGVCKyHnNlz1ecZlRXNI6mGG+mArpJOSlaqN+whfq0Zaae46ZmbudWGUtfUJtq6+p3wDBynM3czeQUGh/MF5/iI4qF/SPpaLsxVlC9advo6pnbGrYvg4zfsST3yo9ofxqf0nzRD9oF9W2izCdhdgEXfVflTpPdah5yvKI9g+GzGR/mvXFsIM5S6NMmmhzNvbkAY98YfrhWvtTW7A+6sX8DNtiayWVrZrvvN7tnc6W2RKtjwZAdqcfUt7pibdgmL/U1MtfgRVt9myXBFnByUJJBfVKqPm+b9mmGP2LRK9TPnKfIcdbC7D7anQOtSk7a1hRDpjZi6LUphuLzyVzvYvGK5pa2IUrCK3o2TQWw+QSQY+q6116jSbbhN2a0w0ALjnWAHHKko1ZM53c5tyPLRfhzdUlcOpf2+6WtV8IyeJsfaeqz+aYFcTeuj+TGVsTSclHa0Vz7jub6s3R6VSP61k71aGcz+7Y+mxNjWbuzVeWYvSSFlNzJZjZwH8GbQzFzARJI6+wbW6uonutdr8ZBPVqvpWG4ShnUGY5UEzlsTNPXVPn3pp7T9bi15VEoGGv5HIMAH2I9XaE4vO0zl7iRyZ6Pilt7QA2ISNDQws+nQ+LOjot1icNDP58O3418Bv+5pIsFYX4vm+7Nnpyhyb3syaa4dAScL+3Niqk5+C3yop9Px7LpcfzkyUn2bBYf7LO8j+9O7IMiQCMvhMPZn3qfoKk9cWYbDY9Le5+EsWFheQdQICfSo3Qabc1kTxcBDmHoubQ2B4pDufVpE24RmFygUaSLQXi18Hwwe/Ix1zuVWzsWXqbR3vFPvX3Zi5QwcwzQoLV3aGDB1Rnt6HkAK9YeieKLxx+FkRHXw1AMn37jAlICoAAWfi/QAfWeYsDPR+GbwtAUSr9Gp7No8hOm6HifdLEEDoYwu49xhWdeP3HdbWF+4bnb8vPpkjC3KSyvAgkKXyKvld889RRARFMTuZV1eNVPvWPCyqaQmfqpdxz/0PwEmnwiJreymQH07C0+fefgRCFb3yKQ7efTRfwWlys3OI4yA8LBKhqbw0QaGwb8AWdMyJ01KbUGKGDYThdh8YHAqG8QbqHxEbTxRhh+Jd8dhueBfdCnlWx6Qlw4E94f4nVfOMfoD33EF3fx28iT0vhAbm47m15GKfy89KQfjc/l3uxIx0/hW7mFp5gZ147JwwRItPEWTawCe0ojB+j9LoZz95V0tIqmpgmEGOC5l8JsUjzNoPQurHD25BXADBC6PK4CkMLxc/gt4X0S8IWXgDiLW71oajy3vuLimP+hPPRhAW6Ly33wCmltG593eLaMuTmFuYicroSbh0a2hb1J8Hvx+uxPY+2QxkheAj3yAuu93Rm0AZz5NHvySXn/yi769AJiVWEfoE9lM6OEuBir8hduEKoB+WDlhZeDsMzS4FthdBWWGXMrOelIlp388gOD3I10RDtDrn8DVgr9K/iguyt0t+VuJM+g/+Zi70ZkDSA/QUQtL61jubUT8WSyUoDEtZSU2gB+I9KGX1gkBvKb8LXQvXshfFgTOVIKLufNFQM/2h2KhaOd8rNYgcjvCHWEH4CawlC5yv/3mUvoPYHFy16siLMLWF2cAWUmibSgpSVpaDybmUHJTbgFhLob+TYYJ0gxd1tcLpX34TF1EEevZsS1XpkrluA1IBpovy+39hFNDQE7ucBpwiwDRIomgl3tHcFu+Z0sV/bWz/JPuv6ni7CtNHiINhYB5/z3u9v/0QMvaQfMO4BSMj0ugZHZj3wHjb8EgYVXCBM/AkMC8QFLWGHClmPSp21wCUDToCGsHrFCOQYt1ZtNj96NPAhH2h9EI4n7mIreCpzx7mnmNRpIghaV+sbIpD54Lpt+KywPYS5afIIv7mEOvxvpicSCke/BROEDvOCFX3+DGerrr78NRjrj38CHruC3oS6ZIgQBvIzKYt9tCTD4Y5XnpeE9tHlW8rxf63lxax8ALnneq/U8YKHylWq8ICwDP01g1ll7hfkp+TF7tpDrP0NnPwJLgYnKDY7hn/rM9d8zvfCf65YLDWLtAgZGzGwVdIysFDD7uDgPyCp5uH7+wwgQ3QA6v1jZgioiuhr/MflemN8E5MGSgdRjzbm8iusoxmeB44j5IGTHp9B9F42FQzLtC3rmFiY5Pl1O/qRKJ/xEXpY4T34Zw4nQg7JXseRJ+Xceqby98EbyM+LE4OUKg1SdbBLrlE1nAHxQGVjKkztguGTpX4PFRaA1hrASEeeScJ1cxBo2TydiD4kZLPwKyDSwCggM9hby/sfdSDzaA8ItQxZMJEKRzmCkQ1a42HeTJegu+F6R72KhePxuyzeylgrH5edj+Ei/rnBEUYbd0XAkQe5wTAm5GA1ycTrkQikw4yk0OS1t95YrMCAiPjBveVhK7aOzWeyTyM/J8rANmgNIQ5RrMXWymVnx5YwFzBVPVbkV745+HyqjSFR5QxEpFFYpiOEXLhJCEH+0SPqYOpQ+NXnUEKMvSlauGE+j7PBFpfSUvjS3PiCtzeCy2sFM6Q8oarFUBoATwCsBn9DFE6NWtOiXUQn+BRxmyJdxRI8vXK4qmL/27nCoYmn5YqxYDZ3wBaeDldQ3A2bTAFYEfex3yt8gMk2cSC3JroJqPqYyhi5bjC6vgS2vgy12zuc+osnx3Osh4mYSBzOPLZp8CygpqMpebIlyK3NwZUIpr1Hc3DESFmCtANryYBNsKpAJqGpm/UulvRD7lkl8NWLJQVARz5dpgduu3NxuwU4Rf/xSF7gZrPRJiCRfyR6Poh/HXG4OK33w94beKdfBJn74BA4++LQW1IemMN8ulbsKcIvRc2uI9O1KkS59NVo9llK7lW4OMMJYBkdcctgLf5DgBeIUsMvkS1i88+EcsEwxm5CIzpiWT8SC4Ug48p3K2t4Pdt1r7ww+Kjdwxdj7NZDndJBXmLgoLCv2BsqYHts1vQDOGMbymbsq6IYegp+vpeYCGrjyOrhKWwNobxWv6H4/WGAIC4txRVPvhOEt0FzCq15hdRMnLtLPcuvz0t56bi6FnZn9aXFmFaVeQMxJ8nHyMxsoBc/gxFylC0TUP1BFRf1XpU04Eu/GUSDWC63YzQnFwcPpuE8+dQX/2d5xP9TxPfkYjvyjJxx7pNyDyLErfD8a7SSfg93dwFnxYJcVSrOcBqndejI1NAdeXyH8JcQkf5NwHVO+iL8IGwLx8yXJ+Os43alo1KWCS2lGruLhRALEqh0ivHgCAh5ZxDBhim6Ajn0An0IhKzTyapDIo0eiihSGuuTJ+Q7CSJXZDaNeZE+kI2yUC0p0i1sDQ68ehhATnjxHk3O5J70EQzAil0rmM1dlQpE8hnVtZkvaH8J/TO1Ie304yJJFDk3PK+mcPIGIfSUeOHE9pLF+CJ6MkSaauI/9j1bZGzHHCWr+SMHAfukCD0k8PBHPN7Knc9hhusCh9aWNZesz2tUwyF+Wu4yV6Bl1SL+stMllb79YEt8tCBOb6DxZHnUVVl5cPcydPpNzgoXU5pKSkbVummLgTHUT7WteXDRM8ZecHs4f9qXUBaFrrncYlIOqQpA2n4JC+Kl3LJsBR/ytnC0fN4bawzAoPivcraEFvuSDOnhlj1/nVtYJgwgjm2h6RBUv7EKN/4hW3pK1y8vLEsG3BMHOnsSj9lioOxpLVHrK/4xhIY7oR8a8wXjiS/5bHQzR5Cu0oUCM9zM+jIJDQDZFFDt3siY8nQQxQasZUE3kI9wVloeF2SFxcxtcSGF23ziS0Viwq707GI9XBAQGES0oqjtK8hU0UyH/2hCZgKpZOrI3gt28onQdjk7zeyOaWu5Oadghf8do9uBOpVq7U+4WZdMZUFF4TxCM2ciLYlEgEScGXA6uc/1nZTFFwakEmFycTkKhlGG+Dz0yGDka1Wd3OB1kcVCdzii7REXpBNPIDoybx7ewL+w01rzeEpN9q5NnwotlQN91y4WTvy1aWOOEwVwKQg306T2uMt16hQYOgRRkr8owyrcMolqi2TWM9B23DqoQLok7M0Slg9qTznaKGBq8u9Jwizwn7L5Cp5PwKKg+8PVxhVjykHi34t4gCZPwmg/uigsn4NThXeTUYglfFO9jjg0LezPZ81FhZF5Mzcnb0cWGsPPvPfHEA8W4XVLmQTDSg4OiSi35IBzJ73rAh+C/TLn8dzx6EgGR9tk+2nyORg4qvBpAZWIomxnCyYWhdyUJYxKjF+WRlETbQBKljnGqRt4nV2GX+1HgkbL0WiJMEm74//GVH2TAsCMOICn8gd1hNJZRLnDKhfQT5QJPLojLfcoFj/JEchstnV1ecz02xmhePZm6mBOeXqDkjrg0Uk43kqwju394N25nTSkHkHcrcj8eiMNviolJnEbMO+osU9V3inb1RCA4iFnxn8qT8F+58pv/Q2RPNZsezS1MNZbd1TSjX5VpCoxtdQ74qtJwfqW+aQXBMuobLGYCEB1wGPMVFS6WaJAlsjeFA8j85hXcrbQvFrZh4olgoiee17qw/vFoBLyxrlDwYch4Bq+N1SAHZ5QcpGCjjBzLb8GKCMPHaHCA3C+koZTNyXxZh6patU2R4LdxdbsbD2E2KaeDhmL4itehg5KHlGtXcLA3tF+yl1lgmpNNPGZp6imYYvIVdetaDdsIfh8Y39IcUneoI4wLHC7TBmWpJSM5p7LEA/54mQ1uzf+yki4lCb8aZAfJiwpxL/6oxIoFEAo5JPnmpTLEH/NJlLsR48ygpjPbSrywNlbD1f7KrcMa0sUqsINc2fQm19tbKiKEFcpyUkZ4ohS5Lvh5hbahe4l2WIeuR0ZRLdugadMIQL/y6OCKMjMk+JR6x0D687mYgiNWiZV2cPkwFOvsMbC3rCm7Xj2gZX+GeHlYdlMlsRDWYNj1e4GmJsgz2CucGhPmcOEOWnoh7W0KK2sk7Vdl5cx4fwqz5f2//EfFA2TK7Deaeg0uuquxgmTjNv1hKBEl9vyf90MRJfAAtRPpDHVelqnJ13vADASVy1W+mgjFgKxk79Lsd3siWEsBQ3a25y1Ou6xSCC8WvSwSTbQnot1lCwUenlwJu0jsX2Frh5ThkbI9zFL9Z9gujg1LFwvZzBJ2MlIvcJiewtU7ub5xVy3IrFQXyhhfmna5To+4/PlatSPgfb/nF0op5thlIZhcYkdCVg/RJ7iuq6xa7NJDk739W4USolbXF/k9tVbXbeLZu/HfXxYSuK2uO5ce/1dFmgu79veCHYkiA/mDK34/FCKr0Rnq7knIxl6OC7aeQbCrxAVkSQiCyu2DJxD0KLflsINcHcE525KYhHxL2utDk5/ysQjPsAw+JARPVih+iuxU5n90ZyebGStceqyYtc9ct3DmMbmbTb8lLiQOYUY3lBpErHLkgh7iLlWiGcTFmuFLRMXT55eQ3SoAhLfMX4wqly+9EmXTR0Z2CtfeKU/k1p+ijcHi28JwLzp4UdglUuiEkQL2OBghOygyjjNAs5JvykXQ8ncKtaQ+cuOjkPqQhyk9gsaHighjBknOEpIEeOyTJrezZ8+uFttR69jylrBVWHJpnZST1QJPv7Or6ra8qpmxK1hVv7Or6rGELdEntVvSgLNL6rUuqMNXsKQBk0ta5Ji3FmLBKhpYKantT6KB/MvJJVsv52r5cl735fLtfGGqHA7P79n6SXct8fHU8uVe4y//zPVFoZDRxblwbaY371jJSXnlIqdcJNWCpEJQuZXPMd3BLyrazCl8R076k8cqMbrM4avJ6R9LvIahd3k0lA0UmQQvB3Pr8/kbZIAFjnO38GSmsQzupHiFpy4K65c9kOSbxTWNel4UqQatqnsJQSpue9s4Rv62vMWJMq/zrCl/VlapaIskv4QKfKU7Y9o8rUtHzjwdlRmWpO25tCP/CinoUaNg8dZxVTp+YZVWvHlaKfOE31+ImQsxuSXMT1ihlbJIRPTs0jVgDXm3CvKkDLo6o5Dh7aXDUoq/c53If+a6zeK4Rq5RdfGuQnRDNJ1pzwEnQyo8h3zZbBVfVzicJfWTxc9VgM23sZz8ApK/n90v23LafQ26V7nmt+b2sKwZ4CH2ggAVXDphdVMTck8b66mBw5IndU3MJMuaMZO3OcxDRfW+wEm4lDWQD42TH7PpXRLEkWzrz6dDX7ld/z30I5PPVQybXi5OjdfUqpSrxB75Iu1etPsKlGfx0xVryLVxXissxbGOwAh/6MPobWNZSzByztBx2ACMARBk61zJ1ZLlueosT3jW1ss5U/LE4+o9uShC3B12eWRhYvNJvXxZKGdJQ/NqUlNczq4WvRYZL2FlLXs+Wl1J+62wIK8mJoQAKuBUc2Gr6l+OswSUmlyQChU1WSjyBKWLKWlqswo4vmrOhx44avmkyk4DFdAKwyWqCiVrSbnxqpmfolYINVgUVxDPBlIHh2XaONa6pPG11BF8LZMEfC2TBDxfy5e7TWk3N/YW5L4NCHwLLS8QJd/2yFX65d0OECzjp9yW9J1b1SMtbTqpnrYrTGUglm68Ty875W7j3FZkya3qe6o0fmikx6s8rQIjy1iCkbMDI0n2GoQRlEA1nWSEId0aSkBeejvc7q6lEnCbchS+xPuVcutD3kmQd6MUD8GPE1VyqwBEc/iut+imG1e+yfX2uNi8qCw9n+Nayk/p8Ct+R3E7J3gjptnHoyaJpe0blREicM3yELkNPFLVO2ctCZ2HNQ8RWloyABGImMcSRJwFiJK7BiCC6IC3BBFvYdXS/QYg8lmlkdsKjd4ZgMhfFSIjouuppefhqaXS8dTS8/DU0vPwWN2I0GYxr6qqUum6qrR0ZGYdGdcqf6F6RsGSEfayVkFD43PS6LQB0Pg2zmcJNM4qaBAVCCfbBkDDQmoJNN4y1SbHhLVNA6D5LHp+Xrdl0Mbm8FFL+qAF2jhLmtbrsQoa7qxam9cHDU+ctJEQ8tZS5XprqXK9tVS53lqqXG8t9369Fvd+cZVqG6lSzVeSydPY8psEDJd/cb4AtnjTsLXQe6q0HlVyKdmrLPaTKx7iwO1TfoJkC+V+jjyHpl5cXnT7C1vygJW4uV12XZj5iJZeqFzPN4Hmr/uU68pWX2HCSWvFLmC+I6mVjG8ruZzn89N+YaVfucYohP7mbqTl8f8Hw1+lGA==", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','一条活动出席登记有误，已更正','公告〔2025〕2号','沈国梁',NULL,'');
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
INSERT INTO "setting" VALUES(1,'0fcabfa8af576ebe76de84b71f9b15ff',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'contact','"周敏"');
INSERT INTO "setting" VALUES(2,'b49981fe431ee50c8687405b53f91613',1,16,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'points-periods','[{"name": "届中考察期", "first": "2025-03-01", "last": "2025-10-31"}]');
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
	content VARCHAR, reply VARCHAR, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_suggestion_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, 
	CONSTRAINT pk_suggestion PRIMARY KEY (id), 
	CONSTRAINT ck_suggestion_code_kind CHECK (kind IN ('suggestion', 'motion')), 
	CONSTRAINT ck_suggestion_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT ck_suggestion_code_raised_at CHECK (raised_at IN ('session', 'inter_session')), 
	CONSTRAINT ck_suggestion_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES mandate (id), 
	CONSTRAINT uq_suggestion_uid UNIQUE (uid)
);
INSERT INTO "suggestion" VALUES(2,'9b7b570f9480955cc23db699ee57c134',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025002','suggestion','关于完善柳岸社区居家养老服务的建议','2025-01-14','session','区民政局','2025-02-05','2025-03-12',NULL,NULL,'B',0,0,9,'完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26','checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(3,'9b5e3ccc9ed5167d5ad8addbe24fe9d7',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025003','suggestion','关于整治翠柳沿河步道夜间照明不足的建议','2025-01-14','session','区城市管理局','2025-01-22','2025-03-31','2025-04-07','satisfied','A',0,0,9,'整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','27','checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(4,'d6977c208458227f2c401e0918be8a61',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025004','suggestion','关于银杏社区卫生服务站延长夜间门诊的建议','2025-01-14','session','区卫生健康局','2025-02-05','2025-04-15','2025-05-13','satisfied','A',0,0,14,'银杏社区卫生服务站延长夜间门诊，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区卫生健康局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区卫生健康局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','26','checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(5,'eb42604a0f0552623f1df9471705a321',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025005','suggestion','关于扶持翠柳小微企业数字化改造的建议','2025-01-14','session','区经济和信息化局','2025-02-05','2025-03-14','2025-03-31','satisfied','C',0,0,19,'扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。','26','checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(6,'b5db9feb681431ab22705b7a16132a09',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025006','suggestion','关于完善翠柳片区无障碍设施的建议','2025-01-14','session','区残疾人联合会','2025-02-05','2025-04-14','2025-05-09','fairly','A',0,0,20,'完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL,'checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(11,'ab05ce27eca0c3c41c45d05e4b3c28f3',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025011','suggestion','关于缓解翠柳小学门口接送拥堵的建议','2025-01-15','session','公安分局交警大队','2025-01-27','2025-03-10','2025-03-28','fairly','A',0,1,9,'缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','28','checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(12,'e9475905b37e325891c1a72368d2d67c',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025012','suggestion','关于在翠柳增设公共停车泊位的建议','2025-01-15','session','区城市管理局','2025-02-05','2025-04-14','2025-05-07','dissatisfied','A',0,0,20,'在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL,'checked',NULL,'李明','2025-02-10');
INSERT INTO "suggestion" VALUES(15,'042a04f89b67d8862ce61ef9d8929665',2,5,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,'S2025015','suggestion','关于利用桥下空间建设翠柳体育公园的建议','2025-01-15','session','区文化和广电旅游体育局','2025-01-27','2025-04-21',NULL,NULL,'A',0,0,14,'利用桥下空间建设翠柳体育公园，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区文化和广电旅游体育局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区文化和广电旅游体育局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','27','checked',NULL,'李明','2025-02-10');
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
INSERT INTO "term" VALUES(1,'ddce4cab84b34481a1a44c0b5b3379cb',1,1,'','',0,1,'district','2021-12-28',NULL);
INSERT INTO "term" VALUES(2,'b1c4d8f1da3e437b3204e1b916998e78',1,2,'a52a970ae7384e0989dd396ad0f5e3f1','周敏',0,14,'city','2022-04-12',NULL);
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
INSERT INTO "unit" VALUES(1,'a52a970ae7384e0989dd396ad0f5e3f1',2,2,'','周敏',0,'翠柳街道人大工委','','','0570-8000 0126');
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
CREATE INDEX ix_publication_sequence ON publication (sequence);
CREATE INDEX ix_publication_year ON publication (year);
CREATE UNIQUE INDEX uq_publication_round ON publication (year, round) WHERE archived = 0;
CREATE INDEX ix_objection_sequence ON objection (sequence);
CREATE INDEX ix_objection_mandate_id ON objection (mandate_id);
CREATE INDEX ix_objection_publication_id ON objection (publication_id);
CREATE INDEX ix_objection_adjustment_id ON objection (adjustment_id);
CREATE UNIQUE INDEX uq_objection_no ON objection (no) WHERE archived = 0;
CREATE INDEX ix_frozenprint_sequence ON frozenprint (sequence);
CREATE INDEX ix_frozenprint_closed_year_id ON frozenprint (closed_year_id);
CREATE UNIQUE INDEX uq_frozenprint_report ON frozenprint (closed_year_id, report) WHERE archived = 0;
COMMIT;
