-- told {"hash": "8748963949f4fd1466acd3e4ea2b664fbceea28dac70d26fe9f852964bbfbf7c", "totals": {"3301990100001": "32.5", "3301990100009": "41.0", "3301990100014": "32.5", "3301990100019": "32.5", "3301990100020": "19.0"}}
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
INSERT INTO "activity" VALUES(1,'052cbd9c4bf124ab3f20bbd89ec3ebf3',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025001','congress','预备会议、第一次全体会议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','morning',NULL,100,NULL,'区会议中心',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(2,'6f0a0fc9d74b0af282707cf29c1e768b',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025002','congress','代表团审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','afternoon',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'下午2时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(5,'7827c38498fd06c395fac2a30b119c50',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025005','congress','代表小组审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-16','morning',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(7,'f1111c5749ce928b5949aa5332a724d9',2,18,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025007','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(8,'653c0f577dcc2dbc55c8e9eeebc795be',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025008','standing','临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(9,'8b8280193865cfa07f17c7b6db476c05',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025009','sitting_in_standing','列席临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(10,'8ae7f090bb39cadeaa3acba524739763',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025010','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-20','afternoon',NULL,100,NULL,'桐荫社区联络站',NULL,7,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(12,'f4b861222620c91e8c0b57f8c23f1976',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025012','special_committee','法制委员会2025年第一次会议',NULL,'district','临江区人大法制委员会','2025-03-05','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(13,'5f35201322fbc1ad3ca81f69e5f55957',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025013','group','第一小组活动：评议街道年度工作',NULL,'group','第一小组','2025-03-07','morning',NULL,100,NULL,'柳岸社区联络站','评议街道年度工作',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(19,'04588ccb02221bce1ef2706fa649edab',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025019','committee','翠柳街道人大工委第一季度工作会议',NULL,'subdistrict','翠柳街道人大工委','2025-03-20','afternoon',NULL,100,NULL,'街道三楼会议室',NULL,NULL,NULL,NULL,NULL,'下午2时','学习代表法
通报上一季度代表履职情况
研究下一季度代表活动安排',NULL,NULL,'上一季度代表履职情况
下一季度活动安排（讨论稿）','翠柳人大工委〔2025〕1 号','2025-03-13');
INSERT INTO "activity" VALUES(20,'ec810c754fe0abb19bff266088ceaa3e',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025020','sitting_in_committee','列席财政经济委员会2025年第一次会议',NULL,'district','临江区人大财政经济委员会','2025-03-21','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(23,'9c8e8fad9872bae6fbd2000645f199a4',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025023','visit','走访困难家庭',NULL,'group','第二小组','2025-04-02','afternoon',NULL,100,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(24,'acc953af97f35674dd59671ecc95743f',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025024','training','2025年区人大代表履职培训班',NULL,'district','临江区人大常委会','2025-04-03',NULL,NULL,200,800,'区委党校','怎样提出高质量的代表建议',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(27,'2ccb172e5e07b506b798e6f8e58ca017',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025027','volunteer','清洁河道志愿活动',NULL,'subdistrict','翠柳街道人大工委','2025-04-16','morning',NULL,100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(38,'1e4974dd644f765baf01e1e4a66bf249',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025038','law_check','无障碍环境建设法贯彻实施情况执法检查',NULL,'subdistrict','翠柳街道人大工委','2025-05-26','morning',NULL,100,NULL,NULL,'无障碍环境建设法贯彻实施情况',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(40,'59f6f6618092cb4e376aee4c09f1aa4d',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025040','council','翠柳街道2025年第一次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-05-29','evening',NULL,100,NULL,'街道文化礼堂','加装电梯费用分担协商',NULL,NULL,NULL,NULL,'晚上7时','通报上次议事事项办理情况
就议题开展协商
票决有关事项',NULL,NULL,'议事规则
议题情况说明','翠柳人大工委〔2025〕2 号','2025-05-22');
INSERT INTO "activity" VALUES(41,'ccb9471666568c24a7571470210c71af',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025041','research','小微企业发展环境调研',NULL,'subdistrict','翠柳街道人大工委','2025-05-30','morning',NULL,100,NULL,NULL,'小微企业发展环境',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(44,'ef40ca6371e67b88efb70cba03fcaf96',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025044','inspection','视察农贸市场食品安全',NULL,'subdistrict','翠柳街道人大工委','2025-06-12','afternoon',NULL,100,NULL,NULL,'农贸市场食品安全',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(54,'4a87b659697fe5eef2bb7c60afca3826',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025054','livelihood','民生实事社区食堂项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-07-07','afternoon',NULL,100,NULL,'柳岸社区','社区食堂项目',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(78,'98afaa8813f99cb5118b22a0d7d1159e',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025078','inquiry','城市更新工作专题询问会',NULL,'district','临江区人大常委会','2025-10-15','morning',NULL,100,NULL,'区机关综合楼人大会议厅','城市更新',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(83,'fe5d054bb2ffa7074b136fcf842415a1',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025083','appraisal','法官、检察官履职评议会',NULL,'district','临江区人大常委会','2025-11-04','afternoon',NULL,100,NULL,'区人民法院','员额法官、检察官履职评议',NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(93,'bf37aaf9e328aff68a6527574bc8bb2f',1,3,'7501818394be4b58b8985f716471fedb','周敏',0,'A2025093','other','行政复议听证会',NULL,'subdistrict','翠柳街道人大工委','2025-11-27','morning',NULL,100,NULL,'街道二楼会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "adjustment" VALUES(1,'43e571fe3d2bbe5b638f29a70367f1e2',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,'T202501','E4',300,'2025-07-10','执笔的调研报告由区人大常委会转交区政府研究处理','区人大常委会代表工委','临人大代〔2025〕1号',20,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	owner_table VARCHAR NOT NULL, 
	owner_uid VARCHAR NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	name VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	added_on DATE NOT NULL, 
	note VARCHAR NOT NULL, 
	crop VARCHAR NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT ck_attachment_code_role CHECK (role IN ('file', 'photo')), 
	CONSTRAINT uq_attachment_uid UNIQUE (uid)
);
INSERT INTO "attachment" VALUES(1,'7826109295b14268b00298105ea80fa3',1,21,'7501818394be4b58b8985f716471fedb','周敏',0,'activity','04588ccb02221bce1ef2706fa649edab','file','旧件.txt','text/plain',9,'b3cc0475bb78a5026098858e9889acf666d31062d513d303314eca31d36e72f2','2025-06-01','attachment·note','');
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
	book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_attendance_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, arrived_at VARCHAR, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_code_status CHECK (status IN ('present', 'sitting_in', 'late', 'left_early', 'official_leave', 'sick_leave', 'personal_leave', 'absent', 'not_applicable')), 
	CONSTRAINT fk_attendance_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_attendance_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_attendance_uid UNIQUE (uid)
);
INSERT INTO "attendance" VALUES(1,'1cfef2fa21e7ba3daf69d88cd94d532d',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,1,1,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(7,'45dd0112e04f899e2071b9a49306f2db',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,1,9,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(12,'e414adb6adb47bce808340b76bbcc998',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,1,14,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(17,'0bab44bef02a38a235b678cbdb8ff24f',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,1,19,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(18,'b78a307b5693ed02d9b1e98eb644ab74',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'sick_leave',NULL,0,'住院治疗',1,20,NULL,'checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(22,'ba94ea23bd035632b11ca5167e7d6c55',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,1,NULL,2,1,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(28,'1581c2168d16b1d523aeba62c326184c',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,2,9,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(33,'ba412c7ef3d2e08631b6111b3ed93a0f',1,4,'7501818394be4b58b8985f716471fedb','周敏',0,'present',NULL,0,NULL,2,14,'2','checked',NULL,'李明','2025-02-10',NULL);
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
INSERT INTO "auditentry" VALUES(1,1,'2026-11-23 11:51:50.000000','','建立数据','unit','7501818394be4b58b8985f716471fedb',1,'add',NULL,'{"uid":"7501818394be4b58b8985f716471fedb","archived":false,"name":"翠柳街道人大工委","code":"","short_name":"","contact_phone":""}');
INSERT INTO "auditentry" VALUES(2,1,'2026-11-23 11:51:50.000000','','建立数据','term','dfc06406e9054225ab319c374274e2c6',1,'add',NULL,'{"uid":"dfc06406e9054225ab319c374274e2c6","archived":false,"number":1,"level":"district","starts_on":"2021-12-28","ends_on":null,"rolled_on":null}');
INSERT INTO "auditentry" VALUES(3,1,'2026-11-23 11:51:50.000000','','建立数据','pointsscheme','863e131a3abd43d3ad9c2bd707d341e9',1,'add',NULL,'{"uid":"863e131a3abd43d3ad9c2bd707d341e9","archived":false,"code":"example","version":1,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 1\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"published","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(4,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','setting','0fcabfa8af576ebe76de84b71f9b15ff',1,'add',NULL,'{"uid":"0fcabfa8af576ebe76de84b71f9b15ff","archived":false,"name":"contact","value":"\"周敏\""}');
INSERT INTO "auditentry" VALUES(5,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','liaisonstation','975ca8804565c1a569450d61090b2743',1,'add',NULL,'{"uid":"975ca8804565c1a569450d61090b2743","archived":false,"name":"柳岸社区联络站","no":"LZ01","address":"柳岸路 21 号","keeper":"值班联络员","phone":"0570-80000001","reception_day":"每月 15 日","note":null}');
INSERT INTO "auditentry" VALUES(6,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ba0965330d709297a9d8b07f305169cd',2,'add',NULL,'{"uid":"ba0965330d709297a9d8b07f305169cd","archived":false,"name":"桐荫社区联络站","no":"LZ02","address":"桐荫路 22 号","keeper":"值班联络员","phone":"0570-80000002","reception_day":"每月 20 日","note":null}');
INSERT INTO "auditentry" VALUES(7,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ff8bed43ac09b1148fc7648f5845f698',3,'add',NULL,'{"uid":"ff8bed43ac09b1148fc7648f5845f698","archived":false,"name":"银杏社区联络站","no":"LZ03","address":"银杏路 23 号","keeper":"值班联络员","phone":"0570-80000003","reception_day":"每月 25 日","note":null}');
INSERT INTO "auditentry" VALUES(8,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','unit','7501818394be4b58b8985f716471fedb',1,'change','{"contact_phone":""}','{"contact_phone":"0570-8000 0126"}');
INSERT INTO "auditentry" VALUES(9,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','person','33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,'add',NULL,'{"uid":"33bd8aa4c0f3da1b60ad8eadd25f6ec2","archived":false,"name":"吕静","sex":"female","ethnic":"汉族","born":"1968-11","party":"中共","education":"高中","employer":"江州和丰物业服务有限公司项目经理","phone":"13900001000","id_number":null,"sort_stroke":"0600OG 11409O9","sort_stroke_char":"0600OG1409O9","sort_pinyin":"lv30600OGjing41409O9","search_text":"|吕静|lvjing|ljing|lujing|jing|"}');
INSERT INTO "auditentry" VALUES(10,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','18aa23435f8d5540775ee32e69223e7c',1,'add',NULL,'{"uid":"18aa23435f8d5540775ee32e69223e7c","archived":false,"name":"第 1 选区"}');
INSERT INTO "auditentry" VALUES(11,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandate','3a13fd3d1492d15e357ac8c4c4a35bf9',1,'add',NULL,'{"uid":"3a13fd3d1492d15e357ac8c4c4a35bf9","archived":false,"certificate_no":"3301990100001","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":1,"term_id":1,"electoral_district_id":1,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(12,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','delegation','d1ddeea9fa9e23f6c07078cbee37fd1f',1,'add',NULL,'{"uid":"d1ddeea9fa9e23f6c07078cbee37fd1f","archived":false,"name":"翠柳代表团"}');
INSERT INTO "auditentry" VALUES(13,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','5c20b80fde9e3cc05ec271b26e520c3c',1,'add',NULL,'{"uid":"5c20b80fde9e3cc05ec271b26e520c3c","archived":false,"mandate_id":1,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(14,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','deputygroup','9ffa9c45d009ed20e712fca3422d1568',1,'add',NULL,'{"uid":"9ffa9c45d009ed20e712fca3422d1568","archived":false,"name":"第一小组"}');
INSERT INTO "auditentry" VALUES(15,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','c2eea2c6f1084a1d943ad4a14093a9d6',2,'add',NULL,'{"uid":"c2eea2c6f1084a1d943ad4a14093a9d6","archived":false,"mandate_id":1,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(16,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','30f704bf6c597cff1bddd74e2e6131f3',3,'add',NULL,'{"uid":"30f704bf6c597cff1bddd74e2e6131f3","archived":false,"mandate_id":1,"delegation_id":null,"group_id":null,"station_id":1,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(17,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','3e82bd867982793b872de19bc360086a',1,'add',NULL,'{"uid":"3e82bd867982793b872de19bc360086a","archived":false,"name":"非公经济"}');
INSERT INTO "auditentry" VALUES(18,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','b3948c740c16b990348a8bad24d9a135',2,'add',NULL,'{"uid":"b3948c740c16b990348a8bad24d9a135","archived":false,"name":"基层一线"}');
INSERT INTO "auditentry" VALUES(19,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','b7ae9b412cc0d11ffc6b366ed7862f04',3,'add',NULL,'{"uid":"b7ae9b412cc0d11ffc6b366ed7862f04","archived":false,"name":"妇女"}');
INSERT INTO "auditentry" VALUES(20,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','b8d2fd85393d06b12bfff960c7c55e5e',1,'add',NULL,'{"uid":"b8d2fd85393d06b12bfff960c7c55e5e","archived":false,"mandate_id":1,"tag_id":1}');
INSERT INTO "auditentry" VALUES(21,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','c453ba09ffd2279aae31bb2272a5ca3d',2,'add',NULL,'{"uid":"c453ba09ffd2279aae31bb2272a5ca3d","archived":false,"mandate_id":1,"tag_id":2}');
INSERT INTO "auditentry" VALUES(22,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','619c5720d086f6bdd5ef9c44fa3c20ce',3,'add',NULL,'{"uid":"619c5720d086f6bdd5ef9c44fa3c20ce","archived":false,"mandate_id":1,"tag_id":3}');
INSERT INTO "auditentry" VALUES(23,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','deputygroup','57c27e37b7c8a0ea68b3304802018a8f',2,'add',NULL,'{"uid":"57c27e37b7c8a0ea68b3304802018a8f","archived":false,"name":"第二小组"}');
INSERT INTO "auditentry" VALUES(24,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','0b9ed1eab134904172ede99e26edd3f1',4,'add',NULL,'{"uid":"0b9ed1eab134904172ede99e26edd3f1","archived":false,"name":"专业技术人员"}');
INSERT INTO "auditentry" VALUES(25,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','deputygroup','5671f7d8e9aceba4344a40a5be46593f',3,'add',NULL,'{"uid":"5671f7d8e9aceba4344a40a5be46593f","archived":false,"name":"第三小组"}');
INSERT INTO "auditentry" VALUES(26,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','eb3a0294042724fe8b6d1676f34dc8bb',2,'add',NULL,'{"uid":"eb3a0294042724fe8b6d1676f34dc8bb","archived":false,"name":"第 2 选区"}');
INSERT INTO "auditentry" VALUES(27,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','9f7dcb0f50137eba29b45a3d296cedb9',5,'add',NULL,'{"uid":"9f7dcb0f50137eba29b45a3d296cedb9","archived":false,"name":"工人"}');
INSERT INTO "auditentry" VALUES(28,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','98ae5ef8c662bfac8111cc3d401b7e86',6,'add',NULL,'{"uid":"98ae5ef8c662bfac8111cc3d401b7e86","archived":false,"name":"非中共"}');
INSERT INTO "auditentry" VALUES(29,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','5ed0481cb095ba9b28de64d408a9230a',3,'add',NULL,'{"uid":"5ed0481cb095ba9b28de64d408a9230a","archived":false,"name":"第 3 选区"}');
INSERT INTO "auditentry" VALUES(30,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','b50e9cfc313be18234554e9fdc0d0b11',7,'add',NULL,'{"uid":"b50e9cfc313be18234554e9fdc0d0b11","archived":false,"name":"少数民族"}');
INSERT INTO "auditentry" VALUES(31,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','person','3d75289ad3d3a25ad146850ffbb378aa',9,'add',NULL,'{"uid":"3d75289ad3d3a25ad146850ffbb378aa","archived":false,"name":"王丽萍","sex":"female","ethnic":"汉族","born":"1987-01-20","party":"中共","education":"大专","employer":"江州轨道交通集团车站值班站长","phone":"13900001008","id_number":null,"sort_stroke":"04004A 207016C1105K3","sort_stroke_char":"04004A07016C1105K3","sort_pinyin":"wang204004Ali407016Cping21105K3","search_text":"|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|"}');
INSERT INTO "auditentry" VALUES(32,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3aa6854b32824c37685cb4f58d2edb4e',4,'add',NULL,'{"uid":"3aa6854b32824c37685cb4f58d2edb4e","archived":false,"name":"第 4 选区"}');
INSERT INTO "auditentry" VALUES(33,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandate','c85fa309d8bed368aca6d7b0efb8f554',9,'add',NULL,'{"uid":"c85fa309d8bed368aca6d7b0efb8f554","archived":false,"certificate_no":"3301990100009","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":9,"term_id":1,"electoral_district_id":4,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(34,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','1d92a16a9cee7c08bc620271cdc45591',25,'add',NULL,'{"uid":"1d92a16a9cee7c08bc620271cdc45591","archived":false,"mandate_id":9,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(35,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','20f2b38361de8743acf771a7a2ab8e77',26,'add',NULL,'{"uid":"20f2b38361de8743acf771a7a2ab8e77","archived":false,"mandate_id":9,"delegation_id":null,"group_id":3,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(36,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','0ec96427cd87982e0f6adfa6b07a2c62',27,'add',NULL,'{"uid":"0ec96427cd87982e0f6adfa6b07a2c62","archived":false,"mandate_id":9,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(37,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','aea97f14a9acdface394a02d6f3ffb1f',22,'add',NULL,'{"uid":"aea97f14a9acdface394a02d6f3ffb1f","archived":false,"mandate_id":9,"tag_id":5}');
INSERT INTO "auditentry" VALUES(38,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','7da4f37b25a81f49bd99f66bebb38978',23,'add',NULL,'{"uid":"7da4f37b25a81f49bd99f66bebb38978","archived":false,"mandate_id":9,"tag_id":2}');
INSERT INTO "auditentry" VALUES(39,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','9ded7e7b62b6e9adae5082a4e0ab30fc',24,'add',NULL,'{"uid":"9ded7e7b62b6e9adae5082a4e0ab30fc","archived":false,"mandate_id":9,"tag_id":3}');
INSERT INTO "auditentry" VALUES(40,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3ff3c4b72b89d5555e332213112c9551',5,'add',NULL,'{"uid":"3ff3c4b72b89d5555e332213112c9551","archived":false,"name":"第 5 选区"}');
INSERT INTO "auditentry" VALUES(41,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','identitytag','0cf66c0c27c1fb5e652267f4c2550dbd',8,'add',NULL,'{"uid":"0cf66c0c27c1fb5e652267f4c2550dbd","archived":false,"name":"连任"}');
INSERT INTO "auditentry" VALUES(42,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','person','dd2d474fb9a5201414ce7fb45f4bccc1',14,'add',NULL,'{"uid":"dd2d474fb9a5201414ce7fb45f4bccc1","archived":false,"name":"陆思𬬭","sex":"male","ethnic":"汉族","born":"1975-05-12","party":"中共","education":"高中","employer":"翠柳环卫所保洁组组长","phone":"13900001013","id_number":null,"sort_stroke":"0701NU 20903890903BE","sort_stroke_char":"0701NU0903890903BE","sort_pinyin":"lu40701NUsi1090389lun20903BE","search_text":"|陆思𬬭|lusilun|luslun|lsilun|lslun|liusilun|liuslun|silun|slun|lun|"}');
INSERT INTO "auditentry" VALUES(43,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','db7dd956452589935d4732f624d9693d',6,'add',NULL,'{"uid":"db7dd956452589935d4732f624d9693d","archived":false,"name":"第 6 选区"}');
INSERT INTO "auditentry" VALUES(44,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandate','b0b299270e57741aa1e32bde85a9d91b',14,'add',NULL,'{"uid":"b0b299270e57741aa1e32bde85a9d91b","archived":false,"certificate_no":"3301990100014","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":14,"term_id":1,"electoral_district_id":6,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(45,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','6de44cdefa81660844891ab10ba3588d',40,'add',NULL,'{"uid":"6de44cdefa81660844891ab10ba3588d","archived":false,"mandate_id":14,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(46,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','membership','b6317bcc74f05d4cf57e13d01e5a0f65',41,'add',NULL,'{"uid":"b6317bcc74f05d4cf57e13d01e5a0f65","archived":false,"mandate_id":14,"delegation_id":null,"group_id":2,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(47,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','7c4cdcef7cce2c0779b544b567cd6ee6',33,'add',NULL,'{"uid":"7c4cdcef7cce2c0779b544b567cd6ee6","archived":false,"mandate_id":14,"tag_id":5}');
INSERT INTO "auditentry" VALUES(48,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandatetag','c716c077e24d5610faeee6e114973648',34,'add',NULL,'{"uid":"c716c077e24d5610faeee6e114973648","archived":false,"mandate_id":14,"tag_id":2}');
INSERT INTO "auditentry" VALUES(49,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','9eda8c24ad62c5c5e4b956a7b84d662c',7,'add',NULL,'{"uid":"9eda8c24ad62c5c5e4b956a7b84d662c","archived":false,"name":"第 7 选区"}');
INSERT INTO "auditentry" VALUES(50,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','person','34e5d042c41159802924b6119b1fa9d9',19,'add',NULL,'{"uid":"34e5d042c41159802924b6119b1fa9d9","archived":false,"name":"李阿毛","sex":"male","ethnic":"汉族","born":"1966-01-27","party":"民建","education":"研究生","employer":"柳岸社区退休教师","phone":"13900001018","id_number":null,"sort_stroke":"07015P 20701NX04006I","sort_stroke_char":"07015P0701NX04006I","sort_pinyin":"li307015Pa10701NXmao204006I","search_text":"|李阿毛|liamao|lamao|amao|mao|"}');
INSERT INTO "auditentry" VALUES(51,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','cefc3feb30c983fcc264345bfe67a11a',8,'add',NULL,'{"uid":"cefc3feb30c983fcc264345bfe67a11a","archived":false,"name":"第 8 选区"}');
INSERT INTO "auditentry" VALUES(52,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandate','9f374f59318333532370c407ce1d7a54',19,'add',NULL,'{"uid":"9f374f59318333532370c407ce1d7a54","archived":false,"certificate_no":"3301990100019","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":19,"term_id":1,"electoral_district_id":8,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(53,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','person','4a3d3cafd5cea6e47a491b038af4d6e9',20,'add',NULL,'{"uid":"4a3d3cafd5cea6e47a491b038af4d6e9","archived":false,"name":"王钧","sex":"male","ethnic":"汉族","born":"1986-08-15","party":"民盟","education":"大学","employer":"江州市中医院副主任医师","phone":"13900001019","id_number":null,"sort_stroke":"04004A 10903BP","sort_stroke_char":"04004A0903BP","sort_pinyin":"wang204004Ajun10903BP","search_text":"|王钧|wangjun|wjun|jun|"}');
INSERT INTO "auditentry" VALUES(54,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','mandate','f1034cc60af6bd7c8847e921a075cb6e',20,'add',NULL,'{"uid":"f1034cc60af6bd7c8847e921a075cb6e","archived":false,"certificate_no":"3301990100020","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":20,"term_id":1,"electoral_district_id":8,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(55,2,'2026-11-23 11:51:51.000000','周敏','装入示例数据：代表 23 人','term','b1c4d8f1da3e437b3204e1b916998e78',2,'add',NULL,'{"uid":"b1c4d8f1da3e437b3204e1b916998e78","archived":false,"number":14,"level":"city","starts_on":"2022-04-12","ends_on":null,"rolled_on":null}');
INSERT INTO "auditentry" VALUES(56,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','052cbd9c4bf124ab3f20bbd89ec3ebf3',1,'add',NULL,'{"uid":"052cbd9c4bf124ab3f20bbd89ec3ebf3","archived":false,"no":"A2025001","kind":"congress","name":"预备会议、第一次全体会议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区会议中心","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(57,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','6f0a0fc9d74b0af282707cf29c1e768b',2,'add',NULL,'{"uid":"6f0a0fc9d74b0af282707cf29c1e768b","archived":false,"no":"A2025002","kind":"congress","name":"代表团审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(58,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','7827c38498fd06c395fac2a30b119c50',5,'add',NULL,'{"uid":"7827c38498fd06c395fac2a30b119c50","archived":false,"no":"A2025005","kind":"congress","name":"代表小组审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(59,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f1111c5749ce928b5949aa5332a724d9',7,'add',NULL,'{"uid":"f1111c5749ce928b5949aa5332a724d9","archived":false,"no":"A2025007","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(60,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','653c0f577dcc2dbc55c8e9eeebc795be',8,'add',NULL,'{"uid":"653c0f577dcc2dbc55c8e9eeebc795be","archived":false,"no":"A2025008","kind":"standing","name":"临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(61,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','8b8280193865cfa07f17c7b6db476c05',9,'add',NULL,'{"uid":"8b8280193865cfa07f17c7b6db476c05","archived":false,"no":"A2025009","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(62,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','8ae7f090bb39cadeaa3acba524739763',10,'add',NULL,'{"uid":"8ae7f090bb39cadeaa3acba524739763","archived":false,"no":"A2025010","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"桐荫社区联络站","topic":null,"visitors":7,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(63,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f4b861222620c91e8c0b57f8c23f1976',12,'add',NULL,'{"uid":"f4b861222620c91e8c0b57f8c23f1976","archived":false,"no":"A2025012","kind":"special_committee","name":"法制委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大法制委员会","held_on":"2025-03-05","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(64,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','5f35201322fbc1ad3ca81f69e5f55957',13,'add',NULL,'{"uid":"5f35201322fbc1ad3ca81f69e5f55957","archived":false,"no":"A2025013","kind":"group","name":"第一小组活动：评议街道年度工作","series":null,"organiser_level":"group","organiser":"第一小组","held_on":"2025-03-07","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":"评议街道年度工作","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(65,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','04588ccb02221bce1ef2706fa649edab',19,'add',NULL,'{"uid":"04588ccb02221bce1ef2706fa649edab","archived":false,"no":"A2025019","kind":"committee","name":"翠柳街道人大工委第一季度工作会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道三楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":"学习代表法\n通报上一季度代表履职情况\n研究下一季度代表活动安排","attendees":null,"requirements":null,"materials":"上一季度代表履职情况\n下一季度活动安排（讨论稿）","notice_no":"翠柳人大工委〔2025〕1 号","notice_on":"2025-03-13","station_id":null}');
INSERT INTO "auditentry" VALUES(66,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ec810c754fe0abb19bff266088ceaa3e',20,'add',NULL,'{"uid":"ec810c754fe0abb19bff266088ceaa3e","archived":false,"no":"A2025020","kind":"sitting_in_committee","name":"列席财政经济委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大财政经济委员会","held_on":"2025-03-21","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(67,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','9c8e8fad9872bae6fbd2000645f199a4',23,'add',NULL,'{"uid":"9c8e8fad9872bae6fbd2000645f199a4","archived":false,"no":"A2025023","kind":"visit","name":"走访困难家庭","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-04-02","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":10,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(68,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','acc953af97f35674dd59671ecc95743f',24,'add',NULL,'{"uid":"acc953af97f35674dd59671ecc95743f","archived":false,"no":"A2025024","kind":"training","name":"2025年区人大代表履职培训班","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-03","day_part":null,"end_date":null,"half_days":"2","hours":"8","place":"区委党校","topic":"怎样提出高质量的代表建议","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(69,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','2ccb172e5e07b506b798e6f8e58ca017',27,'add',NULL,'{"uid":"2ccb172e5e07b506b798e6f8e58ca017","archived":false,"no":"A2025027","kind":"volunteer","name":"清洁河道志愿活动","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-04-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(70,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','1e4974dd644f765baf01e1e4a66bf249',38,'add',NULL,'{"uid":"1e4974dd644f765baf01e1e4a66bf249","archived":false,"no":"A2025038","kind":"law_check","name":"无障碍环境建设法贯彻实施情况执法检查","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-26","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"无障碍环境建设法贯彻实施情况","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(71,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','59f6f6618092cb4e376aee4c09f1aa4d',40,'add',NULL,'{"uid":"59f6f6618092cb4e376aee4c09f1aa4d","archived":false,"no":"A2025040","kind":"council","name":"翠柳街道2025年第一次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-29","day_part":"evening","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"加装电梯费用分担协商","visitors":null,"appraised":null,"note":null,"starts_at":"晚上7时","agenda":"通报上次议事事项办理情况\n就议题开展协商\n票决有关事项","attendees":null,"requirements":null,"materials":"议事规则\n议题情况说明","notice_no":"翠柳人大工委〔2025〕2 号","notice_on":"2025-05-22","station_id":null}');
INSERT INTO "auditentry" VALUES(72,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ccb9471666568c24a7571470210c71af',41,'add',NULL,'{"uid":"ccb9471666568c24a7571470210c71af","archived":false,"no":"A2025041","kind":"research","name":"小微企业发展环境调研","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-30","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"小微企业发展环境","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(73,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ef40ca6371e67b88efb70cba03fcaf96',44,'add',NULL,'{"uid":"ef40ca6371e67b88efb70cba03fcaf96","archived":false,"no":"A2025044","kind":"inspection","name":"视察农贸市场食品安全","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-06-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"农贸市场食品安全","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(74,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','4a87b659697fe5eef2bb7c60afca3826',54,'add',NULL,'{"uid":"4a87b659697fe5eef2bb7c60afca3826","archived":false,"no":"A2025054","kind":"livelihood","name":"民生实事社区食堂项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-07","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区","topic":"社区食堂项目","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(75,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','98afaa8813f99cb5118b22a0d7d1159e',78,'add',NULL,'{"uid":"98afaa8813f99cb5118b22a0d7d1159e","archived":false,"no":"A2025078","kind":"inquiry","name":"城市更新工作专题询问会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-10-15","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":"城市更新","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(76,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','fe5d054bb2ffa7074b136fcf842415a1',83,'add',NULL,'{"uid":"fe5d054bb2ffa7074b136fcf842415a1","archived":false,"no":"A2025083","kind":"appraisal","name":"法官、检察官履职评议会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-11-04","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区人民法院","topic":"员额法官、检察官履职评议","visitors":null,"appraised":6,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(77,3,'2026-11-23 11:51:51.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','bf37aaf9e328aff68a6527574bc8bb2f',93,'add',NULL,'{"uid":"bf37aaf9e328aff68a6527574bc8bb2f","archived":false,"no":"A2025093","kind":"other","name":"行政复议听证会","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-11-27","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"街道二楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(78,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','1cfef2fa21e7ba3daf69d88cd94d532d',1,'add',NULL,'{"uid":"1cfef2fa21e7ba3daf69d88cd94d532d","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(79,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','45dd0112e04f899e2071b9a49306f2db',7,'add',NULL,'{"uid":"45dd0112e04f899e2071b9a49306f2db","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(80,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','e414adb6adb47bce808340b76bbcc998',12,'add',NULL,'{"uid":"e414adb6adb47bce808340b76bbcc998","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":14}');
INSERT INTO "auditentry" VALUES(81,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','0bab44bef02a38a235b678cbdb8ff24f',17,'add',NULL,'{"uid":"0bab44bef02a38a235b678cbdb8ff24f","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(82,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','b78a307b5693ed02d9b1e98eb644ab74',18,'add',NULL,'{"uid":"b78a307b5693ed02d9b1e98eb644ab74","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"sick_leave","actual_half_days":null,"spoke":false,"note":"住院治疗","book_page":null,"arrived_at":null,"activity_id":1,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(83,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','ba94ea23bd035632b11ca5167e7d6c55',22,'add',NULL,'{"uid":"ba94ea23bd035632b11ca5167e7d6c55","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(84,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','1581c2168d16b1d523aeba62c326184c',28,'add',NULL,'{"uid":"1581c2168d16b1d523aeba62c326184c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(85,4,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','ba412c7ef3d2e08631b6111b3ed93a0f',33,'add',NULL,'{"uid":"ba412c7ef3d2e08631b6111b3ed93a0f","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":14}');
INSERT INTO "auditentry" VALUES(86,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','c8b199c7dbcb560c6b51790f1694f4cc',1,'add',NULL,'{"uid":"c8b199c7dbcb560c6b51790f1694f4cc","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025001","kind":"suggestion","title":"关于加快桐荫社区老旧住宅加装电梯的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区住房和城乡建设局","assigned_on":"2025-02-06","answered_on":"2025-04-28","evaluated_on":"2025-05-12","satisfaction":"satisfied","outcome":"B","key":true,"excellent":false,"content":"加快桐荫社区老旧住宅加装电梯，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区住房和城乡建设局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区住房和城乡建设局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","note":null,"lead_id":1}');
INSERT INTO "auditentry" VALUES(87,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b7b570f9480955cc23db699ee57c134',2,'add',NULL,'{"uid":"9b7b570f9480955cc23db699ee57c134","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025002","kind":"suggestion","title":"关于完善柳岸社区居家养老服务的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区民政局","assigned_on":"2025-02-05","answered_on":"2025-03-12","evaluated_on":null,"satisfaction":null,"outcome":"B","key":false,"excellent":false,"content":"完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","note":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(88,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','45cc390122e66f3471455c26e55ca85f',1,'add',NULL,'{"uid":"45cc390122e66f3471455c26e55ca85f","archived":false,"suggestion_id":2,"mandate_id":1,"position":1}');
INSERT INTO "auditentry" VALUES(89,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','71b7cd9b09c9f1b8b8ec58fd615868af',3,'add',NULL,'{"uid":"71b7cd9b09c9f1b8b8ec58fd615868af","archived":false,"suggestion_id":2,"mandate_id":14,"position":3}');
INSERT INTO "auditentry" VALUES(90,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b5e3ccc9ed5167d5ad8addbe24fe9d7',3,'add',NULL,'{"uid":"9b5e3ccc9ed5167d5ad8addbe24fe9d7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025003","kind":"suggestion","title":"关于整治翠柳沿河步道夜间照明不足的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"27","note":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(91,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','d6977c208458227f2c401e0918be8a61',4,'add',NULL,'{"uid":"d6977c208458227f2c401e0918be8a61","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025004","kind":"suggestion","title":"关于银杏社区卫生服务站延长夜间门诊的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区卫生健康局","assigned_on":"2025-02-05","answered_on":"2025-04-15","evaluated_on":"2025-05-13","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"银杏社区卫生服务站延长夜间门诊，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区卫生健康局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区卫生健康局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"26","note":null,"lead_id":14}');
INSERT INTO "auditentry" VALUES(92,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','eb42604a0f0552623f1df9471705a321',5,'add',NULL,'{"uid":"eb42604a0f0552623f1df9471705a321","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025005","kind":"suggestion","title":"关于扶持翠柳小微企业数字化改造的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区经济和信息化局","assigned_on":"2025-02-05","answered_on":"2025-03-14","evaluated_on":"2025-03-31","satisfaction":"satisfied","outcome":"C","key":false,"excellent":false,"content":"扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。","book_page":"26","note":null,"lead_id":19}');
INSERT INTO "auditentry" VALUES(93,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','b5db9feb681431ab22705b7a16132a09',6,'add',NULL,'{"uid":"b5db9feb681431ab22705b7a16132a09","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025006","kind":"suggestion","title":"关于完善翠柳片区无障碍设施的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区残疾人联合会","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-09","satisfaction":"fairly","outcome":"A","key":false,"excellent":false,"content":"完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"note":null,"lead_id":20}');
INSERT INTO "auditentry" VALUES(94,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','8534d82ba00b7e19987ffab03635d983',10,'add',NULL,'{"uid":"8534d82ba00b7e19987ffab03635d983","archived":false,"suggestion_id":6,"mandate_id":1,"position":1}');
INSERT INTO "auditentry" VALUES(95,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','2b687ed18712da204a7086ff632c5945',14,'add',NULL,'{"uid":"2b687ed18712da204a7086ff632c5945","archived":false,"suggestion_id":6,"mandate_id":14,"position":5}');
INSERT INTO "auditentry" VALUES(96,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','ab05ce27eca0c3c41c45d05e4b3c28f3',11,'add',NULL,'{"uid":"ab05ce27eca0c3c41c45d05e4b3c28f3","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025011","kind":"suggestion","title":"关于缓解翠柳小学门口接送拥堵的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局交警大队","assigned_on":"2025-01-27","answered_on":"2025-03-10","evaluated_on":"2025-03-28","satisfaction":"fairly","outcome":"A","key":false,"excellent":true,"content":"缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"28","note":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(97,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','83398730f56787c3028670ca7025c797',20,'add',NULL,'{"uid":"83398730f56787c3028670ca7025c797","archived":false,"suggestion_id":11,"mandate_id":1,"position":1}');
INSERT INTO "auditentry" VALUES(98,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','e9475905b37e325891c1a72368d2d67c',12,'add',NULL,'{"uid":"e9475905b37e325891c1a72368d2d67c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025012","kind":"suggestion","title":"关于在翠柳增设公共停车泊位的建议","raised_on":"2025-01-15","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-07","satisfaction":"dissatisfied","outcome":"A","key":false,"excellent":false,"content":"在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":null,"note":null,"lead_id":20}');
INSERT INTO "auditentry" VALUES(99,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','077ca85af0134299f4767e05a00aa7ec',24,'add',NULL,'{"uid":"077ca85af0134299f4767e05a00aa7ec","archived":false,"suggestion_id":12,"mandate_id":9,"position":1}');
INSERT INTO "auditentry" VALUES(100,5,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','549d8740418385fe91bebacbdb580b69',27,'add',NULL,'{"uid":"549d8740418385fe91bebacbdb580b69","archived":false,"suggestion_id":12,"mandate_id":14,"position":4}');
INSERT INTO "auditentry" VALUES(101,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','65e52b5820166dba4fabab792c809fc6',1,'add',NULL,'{"uid":"65e52b5820166dba4fabab792c809fc6","archived":false,"no":"Y20250001","collected_on":"2025-02-17","raised_by":"居民徐先生","content":"希望社区卫生站增加中医理疗","route":"on_the_spot","answered_on":"2025-02-17","resolved_on":"2025-02-17","handler":null,"due_on":null,"result":"接待时当场答复。","note":null,"station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(102,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',2,'add',NULL,'{"uid":"9d7a25ba576d4b5d71086f8cbf036f0b","archived":false,"no":"Y20250002","collected_on":"2025-02-17","raised_by":"居民王阿姨","content":"儿童游乐设施损坏，存在安全隐患","route":"subdistrict","answered_on":"2025-03-26","resolved_on":"2025-04-15","handler":"街道社会事务办公室","due_on":"2025-03-19","result":"已办理完毕，经现场核对，已向提出人反馈。","note":null,"station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(103,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','f41cc74491c42c4ccd0f01778deb5b13',3,'add',NULL,'{"uid":"f41cc74491c42c4ccd0f01778deb5b13","archived":false,"no":"Y20250003","collected_on":"2025-02-20","raised_by":"居民沈阿姨","content":"小区内电动自行车飞线充电，希望增设充电桩","route":"district","answered_on":"2025-02-24","resolved_on":"2025-04-10","handler":"区城市管理局","due_on":"2025-03-22","result":"已办理完毕，经现场核对，已向提出人反馈。","note":null,"station_id":2,"activity_id":10}');
INSERT INTO "auditentry" VALUES(104,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','d8d214f8ab60f1f2133b39cebff9ac34',51,'add',NULL,'{"uid":"d8d214f8ab60f1f2133b39cebff9ac34","archived":false,"no":"Y20250051","collected_on":"2025-07-07","raised_by":"居民吴女士","content":"项目公示牌没有写明完工时间，希望补上","route":"subdistrict","answered_on":"2025-07-28","resolved_on":"2025-08-22","handler":"街道社会事务办公室","due_on":"2025-08-06","result":"已办理完毕，经现场核对，已向提出人反馈。","note":null,"station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(105,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','3033c0e2e330729194f5239a5ebe33e5',52,'add',NULL,'{"uid":"3033c0e2e330729194f5239a5ebe33e5","archived":false,"no":"Y20250052","collected_on":"2025-07-07","raised_by":"居民周女士","content":"围挡占了非机动车道，出行不便","route":"district","answered_on":"2025-08-06","resolved_on":null,"handler":"区城市管理局","due_on":"2025-08-06","result":"已答复提出人，由区有关部门办理。","note":null,"station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(106,6,'2026-11-23 11:51:52.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','2b55025addbfaea2d9449b3eba533793',53,'add',NULL,'{"uid":"2b55025addbfaea2d9449b3eba533793","archived":false,"no":"Y20250053","collected_on":"2025-07-07","raised_by":"居民李阿姨","content":"柳岸社区的施工便道夜间没有照明","route":"on_the_spot","answered_on":"2025-07-07","resolved_on":"2025-07-07","handler":null,"due_on":null,"result":"接待时当场答复。","note":null,"station_id":1,"activity_id":54}');
INSERT INTO "auditentry" VALUES(107,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8b42612910a03775b54797e5baafbf45',1,'add',NULL,'{"uid":"8b42612910a03775b54797e5baafbf45","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":null,"oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":null,"note":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(108,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','01839819ff4848e688caedcfde9788ee',7,'add',NULL,'{"uid":"01839819ff4848e688caedcfde9788ee","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","note":null,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(109,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','6a1bfa41a215d43ac180c9f3285fe7a1',12,'add',NULL,'{"uid":"6a1bfa41a215d43ac180c9f3285fe7a1","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","note":null,"mandate_id":14}');
INSERT INTO "auditentry" VALUES(110,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8aac085a142cdb78bffa1a2122405c2d',17,'add',NULL,'{"uid":"8aac085a142cdb78bffa1a2122405c2d","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-11-27","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":35,"valid":35,"satisfied":26,"fairly":8,"dissatisfied":0,"abstained":1,"report_text":"各位选民：\n一年来，在区人大常委会和街道人大工委的指导下，我认真学习宪法和法律，依法履行代表职务，努力当好选民的代言人。现将本年度履职情况报告如下，请予评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n按照排班到代表联络站接待选民，平时走访商户和困难家庭，听取意见并做好记录，能当场答复的当场答复，不能答复的转交有关单位。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将坚持每季度至少走访一次选民，把接待中听到的意见梳理好、反映好，办理情况及时向选民通报。\n以上报告，请各位选民评议。","voters_said":"希望把进站接待的时间提前公告，方便上班的居民反映情况\n建议多到沿街商户和物业企业走访，听一听经营中的困难\n希望继续跟踪电动自行车充电桩的建设，尽快投入使用","rectify":null,"rectify_by":null,"book_page":"30-31","note":null,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(111,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','480c5f5583564daace4b5fd9af345650',18,'add',NULL,'{"uid":"480c5f5583564daace4b5fd9af345650","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":36,"valid":36,"satisfied":31,"fairly":3,"dissatisfied":1,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。学习党的二十大以来关于人大工作的部署，结合本职岗位学习相关法律，提高审议发言和提出建议的质量。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加“两官”评议和居民议事会议，与居民一起商量社区里的事，推动形成大家都能接受的办法。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":"提出的建议办理到哪一步，请定期向选民通报","rectify":null,"rectify_by":null,"book_page":null,"note":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(112,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','69484009dc6c3ab50563e6ff174a9ea7',1,'add',NULL,'{"uid":"69484009dc6c3ab50563e6ff174a9ea7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"优秀人大代表","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕10号","granted_on":"2025-11-14","reason":"一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号","book_page":"32","note":null,"mandate_id":9,"station_id":null}');
INSERT INTO "auditentry" VALUES(113,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','392372d2d1954aa5de7287c5e7d7cb2a',2,'add',NULL,'{"uid":"392372d2d1954aa5de7287c5e7d7cb2a","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-10-10","name":"履职先进代表","level":"subdistrict","granted_by":"翠柳街道人大工委","document_no":null,"granted_on":"2025-09-01","reason":null,"book_page":null,"note":null,"mandate_id":20,"station_id":null}');
INSERT INTO "auditentry" VALUES(114,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','8c81330b37623b8729819a24dac631a5',4,'add',NULL,'{"uid":"8c81330b37623b8729819a24dac631a5","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-07-10","name":"最美人大代表","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-06-30","reason":"围绕社区养老服务深入调研，提出的意见被有关部门吸收","book_page":"32","note":null,"mandate_id":19,"station_id":null}');
INSERT INTO "auditentry" VALUES(115,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','30cf685c311b9a7d5fcbfae6219661bd',5,'add',NULL,'{"uid":"30cf685c311b9a7d5fcbfae6219661bd","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"最美代表联络站","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-11-11","reason":null,"book_page":null,"note":null,"mandate_id":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(116,7,'2026-11-23 11:51:53.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','adjustment','43e571fe3d2bbe5b638f29a70367f1e2',1,'add',NULL,'{"uid":"43e571fe3d2bbe5b638f29a70367f1e2","archived":false,"no":"T202501","item":"E4","points":"3","decided_on":"2025-07-10","reason":"执笔的调研报告由区人大常委会转交区政府研究处理","approved_by":"区人大常委会代表工委","document_no":"临人大代〔2025〕1号","refers":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(117,8,'2026-11-23 11:51:53.000000','周敏','编发培训结业证书 15 张','certificatelayout','732243a1f07c40619e06df3ddef70739',1,'add',NULL,'{"uid":"732243a1f07c40619e06df3ddef70739","archived":false,"kind":"training-certificate","version":1,"title":"随程序提供的版式","text":"# 培训结业证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"training-certificate\"\ntitle = \"培训结业证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\ntext = \"同志：\"\n\n[sentences.training]\nnamed_training = \"\"\ntext = \"专题培训\"\n\n[sentences.amount]\nno_hours = \"共{half_days}个半天\"\ntext = \"共{half_days}个半天、{hours}学时\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"培训结业证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n于{period}参加{organiser}举办的“{course}”{training}，{amount}，修完全部课程，考核合格，准予结业。\n特发此证。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(118,8,'2026-11-23 11:51:53.000000','周敏','编发培训结业证书 15 张','certificate','5c8c1c3e51c94209a1ebee1c1435300f',3,'add',NULL,'{"uid":"5c8c1c3e51c94209a1ebee1c1435300f","archived":false,"kind":"training-certificate","year":2025,"serial":3,"number":"培训〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(119,8,'2026-11-23 11:51:53.000000','周敏','编发培训结业证书 15 张','certificate','e583c047cd6b4ac784a5e2f27da935a0',5,'add',NULL,'{"uid":"e583c047cd6b4ac784a5e2f27da935a0","archived":false,"kind":"training-certificate","year":2025,"serial":5,"number":"培训〔2025〕第0005号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"3\", \"hours\": \"11\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"吕静\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":1,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(120,8,'2026-11-23 11:51:53.000000','周敏','编发培训结业证书 15 张','certificate','95da6431921d4630b42175968b21163c',8,'add',NULL,'{"uid":"95da6431921d4630b42175968b21163c","archived":false,"kind":"training-certificate","year":2025,"serial":8,"number":"培训〔2025〕第0008号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(121,8,'2026-11-23 11:51:53.000000','周敏','编发培训结业证书 15 张','certificate','490f209ec1ad42428f2e8bc9812095e3',11,'add',NULL,'{"uid":"490f209ec1ad42428f2e8bc9812095e3","archived":false,"kind":"training-certificate","year":2025,"serial":11,"number":"培训〔2025〕第0011号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-09-30\", \"half_days\": \"8\", \"hours\": \"31\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"陆思𬬭\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":14,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(122,9,'2026-11-23 11:51:53.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','81b954388b57458f855caab0dd26c44a',16,'add',NULL,'{"uid":"81b954388b57458f855caab0dd26c44a","archived":false,"kind":"training-certificate","year":2025,"serial":16,"number":"培训〔2025〕第0016号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"reissues\": \"培训〔2025〕第0003号\", \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":3}');
INSERT INTO "auditentry" VALUES(123,9,'2026-11-23 11:51:53.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','5c8c1c3e51c94209a1ebee1c1435300f',3,'change','{"void_on":null,"state":"valid","void_reason":null}','{"void_on":"2025-12-31","state":"void","void_reason":"领取时污损"}');
INSERT INTO "auditentry" VALUES(124,10,'2026-11-23 11:51:53.000000','周敏','编发荣誉证书 1 张','certificatelayout','d2be5575de9c4f43881ef265d2456e92',2,'add',NULL,'{"uid":"d2be5575de9c4f43881ef265d2456e92","archived":false,"kind":"honour-certificate","version":1,"title":"随程序提供的版式","text":"# 荣誉证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"honour-certificate\"\ntitle = \"荣誉证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\nstation = \"：\"\ntext = \"同志：\"\n\n[sentences.reason]\ngiven_reason = \"{given_reason}\"\nstation = \"在{year}年度密切联系人民群众、推动解决民生实事中成绩突出\"\ntext = \"在{year}年度依法履行代表职务、密切联系人民群众、推动解决民生实事中成绩突出\"\n\n[sentences.verb]\nprize = \"荣获\"\ntext = \"被评为\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"荣誉证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n{reason}，{verb}{within}\n# {honour}\n特发此证，以资鼓励。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\nstrong_role = \"title\"\nstrong_size = 27\nstrong_tracking = 6\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(125,10,'2026-11-23 11:51:53.000000','周敏','编发荣誉证书 1 张','certificate','22216c71c41e479f9823b4a9b22841e8',17,'add',NULL,'{"uid":"22216c71c41e479f9823b4a9b22841e8","archived":false,"kind":"honour-certificate","year":2025,"serial":1,"number":"荣誉〔2025〕第0001号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"\", \"granted_on\": \"2025-09-01\", \"honour\": \"履职先进代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王钧\", \"person\": true, \"reason\": \"\", \"within\": \"翠柳街道\", \"year\": 2025}","mandate_id":20,"station_id":null,"honour_id":2,"layout_id":2,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(126,11,'2026-11-23 11:51:53.000000','周敏','公示 2025 年度积分：2025-12-26 至 2026-01-02','publication','100c0e16400f49b6982af3fbc3f814fc',1,'add',NULL,'{"uid":"100c0e16400f49b6982af3fbc3f814fc","archived":false,"year":2025,"round":1,"opens_on":"2025-12-26","closes_on":"2026-01-02","place":"翠柳街道人大工委公告栏","hash":"a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534","snapshot":"sha256:dbdeb4f68f15f07ba1315808d8eabbf36eee73602b7cf174671649dba7452344","reason":"","document_no":"","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(127,12,'2026-11-23 11:51:54.000000','周敏','装入示例数据：异议 2 件','objection','747b9db6fa07df3b31f297e42b5ace4b',2,'add',NULL,'{"uid":"747b9db6fa07df3b31f297e42b5ace4b","archived":false,"no":"YY2025-02","year":2025,"received_on":"2025-12-29","received_by":"周敏","raised_by":null,"kind":"other","refers":"activities/A2025014","content":"「第二小组活动：学习代表法」开了整整一个下午，只计了 3 分，希望按时长加分。","checked_on":"2025-12-30","checked_by":"何卫东","findings":"规则规定代表小组活动按次计分，每次 3 分，与时长无关","decided_on":"2025-12-30","decided_by":"沈国梁","decision":"dismissed","correction":null,"answer":"经核查，规则规定代表小组活动按次计分，每次 3 分，与时长无关。公示的记录和积分与规则相符，维持不变。","answered_on":"2025-12-30","mandate_id":14,"publication_id":1,"adjustment_id":null}');
INSERT INTO "auditentry" VALUES(128,13,'2026-11-23 11:51:54.000000','周敏','更正后再公示 2025 年度积分：一条活动出席登记有误，已更正','publication','e4427bdd098c4bfc9446a734eb974a7f',2,'add',NULL,'{"uid":"e4427bdd098c4bfc9446a734eb974a7f","archived":false,"year":2025,"round":2,"opens_on":"2025-12-30","closes_on":"2026-01-06","place":"翠柳街道人大工委公告栏","hash":"2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b","snapshot":"sha256:089ccad038fde56b6d2941f062c6cf39fbbc1745e8a7811fed172d3119dccbf2","reason":"一条活动出席登记有误，已更正","document_no":"公告〔2025〕2号","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(129,14,'2026-11-23 11:51:54.000000','周敏','以「示例规则，须经区人大常委会确认后启用」第 1 版另起草稿（第 2 版）','pointsscheme','d56a5ec27ee8467398544ccd1a1f70c4',2,'add',NULL,'{"uid":"d56a5ec27ee8467398544ccd1a1f70c4","archived":false,"code":"example","version":2,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"draft","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(130,15,'2026-11-23 11:51:55.000000','周敏','修改积分规则草稿「示例规则（修订草稿），须经区人大常委会确认后启用」第 2 版','pointsscheme','d56a5ec27ee8467398544ccd1a1f70c4',2,'change','{"effective_from":"2025-01-01","title":"示例规则，须经区人大常委会确认后启用","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}','{"effective_from":"2026-01-01","title":"示例规则（修订草稿），须经区人大常委会确认后启用","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则（修订草稿），须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2026-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[categories]]\ncode = \"Z\"\nname = \"往年更正\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-1\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n[[items]]\ncode = \"Z1\"\ncategory = \"Z\"\nname = \"往年更正\"\nsource = \"adjustment\"\nbasis = \"manual\"\nmin = \"-20\"\nmax = \"20\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，87 分，良好\"\ntotal = \"87\"\nband = \"良好\"\ncategories = {A = \"25\", B = \"9\", C = \"36\", D = \"15\", E = \"3\", F = \"-1\"}\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26},\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11},\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18},\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22},\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09},\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16},\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21},\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24},\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10},\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16},\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14},\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15},\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13},\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15},\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15},\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20},\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27},\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08},\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24},\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25},\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}');
INSERT INTO "auditentry" VALUES(131,16,'2026-11-23 11:51:55.000000','周敏','新增积分期间「届中考察期」','setting','b49981fe431ee50c8687405b53f91613',2,'add',NULL,'{"uid":"b49981fe431ee50c8687405b53f91613","archived":false,"name":"points-periods","value":"[{\"name\": \"届中考察期\", \"first\": \"2025-03-01\", \"last\": \"2025-10-31\"}]"}');
INSERT INTO "auditentry" VALUES(132,17,'2026-11-23 11:51:55.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','leaverequest','40f30b8ff36f4f15f0de64d8777d7678',2,'add',NULL,'{"uid":"40f30b8ff36f4f15f0de64d8777d7678","archived":false,"kind":"sick_leave","reason":"住院治疗","asked_on":"2025-01-11","in_writing":true,"approver":"大会秘书处（代表团）","decision":"granted","decided_by":"沈国梁","decided_on":"2025-01-12","note":null,"activity_id":1,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(133,17,'2026-11-23 11:51:55.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','leaverequest','e3c5466709af0388101934ffac3239f6',6,'add',NULL,'{"uid":"e3c5466709af0388101934ffac3239f6","archived":false,"kind":"official_leave","reason":"外出公务","asked_on":"2025-01-13","in_writing":true,"approver":"大会秘书处（代表团）","decision":"granted","decided_by":"沈国梁","decided_on":"2025-01-14","note":null,"activity_id":5,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(134,17,'2026-11-23 11:51:55.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','openingtotal','ec6b6bfbf1c0ef025a7753fbcb2c8c47',1,'add',NULL,'{"uid":"ec6b6bfbf1c0ef025a7753fbcb2c8c47","archived":false,"year":2024,"total":"88.5","band":"良好","rank":1,"days":"14","attended":18,"trainings":3,"receptions":4,"led":1,"reported":true,"source":"2024 年度履职情况汇总表（纸质）","note":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(135,17,'2026-11-23 11:51:55.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','openingtotal','dd2452894d9249bffc080bff0ec19982',4,'add',NULL,'{"uid":"dd2452894d9249bffc080bff0ec19982","archived":false,"year":2024,"total":"79.5","band":"称职","rank":4,"days":"11","attended":15,"trainings":3,"receptions":4,"led":2,"reported":false,"source":"2024 年度履职情况汇总表（纸质）","note":null,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(136,18,'2026-11-23 11:51:55.000000','周敏','合并重复：活动「A2025007B 2月代表进站接待 2025-02-17」并入「A2025007 2月代表进站接待 2025-02-17」','activity','f1111c5749ce928b5949aa5332a724d9',7,'change','{}','{}');
INSERT INTO "auditentry" VALUES(137,18,'2026-11-23 11:51:55.000000','周敏','合并重复：活动「A2025007B 2月代表进站接待 2025-02-17」并入「A2025007 2月代表进站接待 2025-02-17」','mergeentry','b79aa4b929eef7288caaccf8c4f32f7b',1,'add',NULL,'{"uid":"b79aa4b929eef7288caaccf8c4f32f7b","archived":false,"table_name":"activity","kept_uid":"f1111c5749ce928b5949aa5332a724d9","gone_uid":"0b7bd21855c2de6826b346296c654cab","moved":"[{\"table\":\"activity\",\"uid\":\"0b7bd21855c2de6826b346296c654cab\",\"added\":false,\"before\":{\"archived\":false},\"after\":{\"archived\":true}}]","reason":"街道与联络站都登记了","merged_on":"2025-12-31","undone":false}');
INSERT INTO "auditentry" VALUES(138,19,'2026-11-23 11:51:55.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','c3527d2609eb85cf6756c6ee0c76e499',2,'add',NULL,'{"uid":"c3527d2609eb85cf6756c6ee0c76e499","archived":false,"activity_id":9,"mandate_id":14,"basis":"rotation","reason":"本届还没有列席过"}');
INSERT INTO "auditentry" VALUES(139,19,'2026-11-23 11:51:55.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','a5d07a4dd761fcd5ae3531cf4d96355f',3,'add',NULL,'{"uid":"a5d07a4dd761fcd5ae3531cf4d96355f","archived":false,"activity_id":9,"mandate_id":20,"basis":"by_hand","reason":"熟悉本次议题"}');
INSERT INTO "auditentry" VALUES(140,19,'2026-11-23 11:51:55.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','c0d9486fd3e77ad854a7288669ffe39e',4,'add',NULL,'{"uid":"c0d9486fd3e77ad854a7288669ffe39e","archived":false,"activity_id":20,"mandate_id":1,"basis":"rotation","reason":"本届还没有列席过"}');
INSERT INTO "auditentry" VALUES(141,19,'2026-11-23 11:51:55.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','7e6008fa22a70649ea9b7643cce0b675',5,'add',NULL,'{"uid":"7e6008fa22a70649ea9b7643cce0b675","archived":false,"activity_id":20,"mandate_id":9,"basis":"rotation","reason":"本届还没有列席过"}');
INSERT INTO "auditentry" VALUES(142,20,'2026-11-23 11:58:24.000000','周敏','旧版补记 printentry','printentry','7746dc61412f4aea800e26a02e1379aa',1,'add',NULL,'{"uid":"7746dc61412f4aea800e26a02e1379aa","archived":false,"at":"2025-06-01T09:30:00","report":"year-summary","title":"年度履职情况汇总表","subject":"printentry·subject","pages":1,"copies":1,"printer":"printentry·printer","fingerprint":"printentry·fingerprint"}');
INSERT INTO "auditentry" VALUES(143,21,'2026-11-23 11:58:24.000000','周敏','旧版补记 attachment','attachment','7826109295b14268b00298105ea80fa3',1,'add',NULL,'{"uid":"7826109295b14268b00298105ea80fa3","archived":false,"owner_table":"activity","owner_uid":"04588ccb02221bce1ef2706fa649edab","role":"file","name":"旧件.txt","media_type":"text/plain","size":9,"sha256":"b3cc0475bb78a5026098858e9889acf666d31062d513d303314eca31d36e72f2","added_on":"2025-06-01","note":"attachment·note","crop":""}');
INSERT INTO "auditentry" VALUES(144,22,'2026-11-23 11:58:24.000000','周敏','旧版补记 earliersuspension','earliersuspension','d80567b4671c4c249e302d4291db992b',1,'add',NULL,'{"uid":"d80567b4671c4c249e302d4291db992b","archived":false,"mandate_id":1,"from_on":"2023-01-01","to_on":"2023-02-01","ground":"earliersuspension·ground","document_no":"earliersuspension·document_no"}');
INSERT INTO "auditentry" VALUES(145,23,'2026-11-23 11:58:27.000000','周敏','2025 年度结账','closedyear','4d86b720728e4372b18a08d2df07f4b8',1,'add',NULL,'{"uid":"4d86b720728e4372b18a08d2df07f4b8","archived":false,"year":2025,"closed_on":"2026-01-08","hash":"8748963949f4fd1466acd3e4ea2b664fbceea28dac70d26fe9f852964bbfbf7c","snapshot":"sha256:9fedab91731d187ae0c3509b9d9a74ab07e53eedd748a749a7136e7eb4ffd034","facts_hash":"2e15f52f53cdda2612142b903ae7150d945c956d73873b91401210c40f075d18","lines":"sha256:13a823ea53c7f4ac5818661070dc6c16bc8aa75be2e86f628464b9e38bbd20fe","reopened_on":null,"reopen_reason":"","reopen_document_no":"","reopen_approved_by":""}');
INSERT INTO "auditentry" VALUES(146,23,'2026-11-23 11:58:27.000000','周敏','2025 年度结账','frozenprint','45223157c82e466fbe05115908eba55d',1,'add',NULL,'{"uid":"45223157c82e466fbe05115908eba55d","archived":false,"closed_year_id":1,"report":"points-notice","title":"年度履职积分公示表","pages":1,"figures":"sha256:09b43a3544f49dcda6b28fe8a03a4331570b9a237ace50a76920d228724bfa3b","pdf_hash":"ed6ecd0104297bbf2fcb10cccf5143db08b163cea9563870a557fab3e22424cb"}');
INSERT INTO "auditentry" VALUES(147,23,'2026-11-23 11:58:27.000000','周敏','2025 年度结账','frozenprint','eda6207c9f6343ebbb130aff8d0ab06f',2,'add',NULL,'{"uid":"eda6207c9f6343ebbb130aff8d0ab06f","archived":false,"closed_year_id":1,"report":"year-summary","title":"年度履职情况汇总表","pages":1,"figures":"sha256:09b43a3544f49dcda6b28fe8a03a4331570b9a237ace50a76920d228724bfa3b","pdf_hash":"61d7ddfdfd410cddf7e47d97d94e67b30051369269277c19c3fe986215476347"}');
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
INSERT INTO "certificate" VALUES(3,'5c8c1c3e51c94209a1ebee1c1435300f',2,9,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',2025,3,'培训〔2025〕第0003号','2025-12-31','void','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,'2025-12-31','领取时污损',1,NULL);
INSERT INTO "certificate" VALUES(5,'e583c047cd6b4ac784a5e2f27da935a0',1,8,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',2025,5,'培训〔2025〕第0005号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "3", "hours": "11", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "吕静", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',1,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(8,'95da6431921d4630b42175968b21163c',1,8,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',2025,8,'培训〔2025〕第0008号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',19,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(11,'490f209ec1ad42428f2e8bc9812095e3',1,8,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',2025,11,'培训〔2025〕第0011号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-09-30", "half_days": "8", "hours": "31", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "陆思𬬭", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',14,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(16,'81b954388b57458f855caab0dd26c44a',1,9,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',2025,16,'培训〔2025〕第0016号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "reissues": "培训〔2025〕第0003号", "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,NULL,NULL,1,3);
INSERT INTO "certificate" VALUES(17,'22216c71c41e479f9823b4a9b22841e8',1,10,'7501818394be4b58b8985f716471fedb','周敏',0,'honour-certificate',2025,1,'荣誉〔2025〕第0001号','2025-12-31','valid','{"document_no": "", "granted_on": "2025-09-01", "honour": "履职先进代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王钧", "person": true, "reason": "", "within": "翠柳街道", "year": 2025}',20,NULL,2,NULL,NULL,NULL,2,NULL);
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
INSERT INTO "certificatelayout" VALUES(1,'732243a1f07c40619e06df3ddef70739',1,8,'7501818394be4b58b8985f716471fedb','周敏',0,'training-certificate',1,'随程序提供的版式','# 培训结业证书
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
INSERT INTO "certificatelayout" VALUES(2,'d2be5575de9c4f43881ef265d2456e92',1,10,'7501818394be4b58b8985f716471fedb','周敏',0,'honour-certificate',1,'随程序提供的版式','# 荣誉证书
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
INSERT INTO "closedyear" VALUES(1,'4d86b720728e4372b18a08d2df07f4b8',1,23,'7501818394be4b58b8985f716471fedb','周敏',0,2025,'2026-01-08','8748963949f4fd1466acd3e4ea2b664fbceea28dac70d26fe9f852964bbfbf7c','eNrtXelv20iW/1cIBftp7YFIHbEbmA85F4sFZgaYWWCBODAUm0k0USSPjnQHjQCy40OyJVtJ7Pg+FFuxO7FlO04cWbLj/2WiIqlP2T9h36siKUqiLjrqTma7EaTFYrH4fq/eXVXMz7ZBT9jTH/GHvT7bD/6Iz9dlu+sZCIdsP/xs8wz+PRIKPxT97NLhsPO9vXbebrcLdtsPt6DD0FAw8EgM2n6wkUS+mM+TrW2Sy5Ht2eLpUrGwqaR3yMcMXNq68D0i9BPsgqvbfrmbt2NbYCCCw/f7A3CrmHvPhoAnP0dnsefn6BxPZj5CV29YfAh9bjjh9wPxMfz8G3aw83A9FPBSEm0OuAiKnlDADxdSfFvenZWXRpWDp/LGrDSZIc8m5dnDWkqVs91ifgvapdlzkl+BzvIvx2RrVE6N0wHvikEc3fbk9pMumyccFv2DHv+AWMUTIOWHW8CUCqB8N48U3/f47vYPeh7jMEjxA69/EH4OBPz3gmIoBC1+z0N8qvRqlGxNIE3Z7OfosLy7W8xFpd00Gdspnr1g7dgb+XWFMoByICQGvWKI8VA6XAco7ElyOAlYpYNn6mQAb0+X8FZ+FgZVhwNQQ0AFzIOti0rAXY8vJLK/b3ddFJH65uVXJJuuJV746sSHgxGN9ttdFfPT+/v8fAPzYyS+coKA7t8n6JueoH9JDarESD3bd4ox5B140O8TPY9EM5jQYTASftwfFIcCwRqPTr0XePQ7obDH6xcBlx36e0MhT9gbuuvVGiIAj1pYiBK8Qd9j2hoIenz96HNZ/BAU/y4OhPEJ9n5b5RiPPD4v+/Vj0IvO1PDoY9EDwQRy5ImJ8f4NyWOCwAvddhSEumRSE/YdkFnDTb41MnsMZOrvEljYVZ9cwa3T63CZEsx3C5cbEazFmw0I5k0Jdlgi2MGXCXa3ymHQr/sBfyASrFEtxm2jReFVi8Ii2eLpgrwd1WNfUHGuopdPfCRCdI6Aw0HvQNjgG2qerEVmPvcV9s3d7bDr1EgrUfnTdC01Wi+NmgFv+HGZktqnmlKiTmoFJb3d1BIySshhRhlOkLGYcr5cQYnaS6MkFLlTy5rah80IemLK3SFPMOwd8A55aFoBNA6I0HDXOwCkslyl0nJ22e4FA5EhaFcN9sGMXBhtOHMkNVdaXWRG/5F3QOy/Gww8ZGzgqYz2GO6FA5pVCIHp7mfcsbvt9j//B8fzTnvvn3uxdyQ0JPpD3oAfib6FQznQd1EC2YWAF+jxwp572MlGXk+QzBHcL62ukbFduTAjfZiGS7KeJ4cjAEXOn9uwvxh86PUD/EHdRD3pasKX3mq+xFvgizw9VcydKankhVjjtNudV0BYLtt59zWet7v+y1HDIDMuVMCGy48ZkGiL+KnqGvHnEy3gLy2OS9HV/93d3bsQAwD4n/4bGNBrd/T04t9XbzRkwNfEbZz3hlil1enSwrm0v3xRqK6/sLn+0//gzLv/swFUa5gEe6uYQH5Lz7e/gvDydNb+0j6U22jmwpEgdZM/Y1gYuXdPDIXZ82ZBn1msK4L/i+gDq/fQ8eG9nwZEnw+jac13UsqZ51WD4vJLtUD3r+VANxAJDwQou66aeeJgwIf3IJIdhNthb5hekrGjYn6aTG6Q87dSOqUk38pbnyBGVqLD0vx28WyGZMfgrrI5Js9+kF7ty0ujpJBnoXErGNlE1MGm/W4CTmgZ3EAg5L3nF4O1ALMJ8nJUWj8i73IMIDkcI9ljMlZApCtJMpluF5o+fdQmXwyiuwLiFesQ5fMNQCnHJ7DwNr9RWlqRXyWV7Cfp5VljfK56+BxMuwz4VJFsHR7PXxyefPpC2d5k8MDik73XpfkdMrMpTWdKMINTGbLxwYDQNNH51sTVXBc7J6rObvvlC4uqo+W5NIUnzb2X3hXYPErvzqV3R9JepjT8gmytlObfy2Pb0sJ0MZdUjo++C3k1xdimrLaDzvUVppAXvoK1WdlR8b1aA/MCUS4ZOyTDK8rZa+losniWrKuLajbfjnt0XFhonReb0NKLY2l1RtVGcJGz66oevl0khePS3DmTXphlZX/ydxf5/81F/gsoZW97SunodvAXnlFXBeJrbXuS+LGUGC5b2U/Z4ulwMbckzR2QvXmSeCnNnpSiG3Uxm1VKviEpbhAcfPcSbI6tHel9UlEmhIEjPlrkv8TJW/nipyl5e5/ExpXtURJb/HIak3d3OZ6T47Evp/E+/yX4wynni9LCPmTnxcIZmdkvFjLy8nvw0Mr+nJydh3exgb6cJiAcwZ6FQvFsDutQKwd4d/pASSfI5Jp0NPc5OkJS+/LsDoknlf2PUiIurezWrogDHVLspZKeh3BHvUXX8RlNXCm6pJxPwNDSy4kieJVoqpQ+kTZyZP/kc3S4eJ4FeQZqSPotGV/kDKv82HhyLE1Oco/EIGa0HGRsQCiQheMCH0j0FAn/NAVPSrEUyb0mp3Nk5iNyNDmsnC+T2DGoDWKFPq9HuD6b/Q+uPtuX02VpPiOtrAML9IfYsHTk1CiQSFLTpdVXMNTnaEJazUj51OdoEl+0ME1mRiCiK+bHyYs3WAc5LKhsG14Ctn05XcJROK40kST5cbo4M49MSsQBP2BGRu6mlWwaICBtdE0GGEyGJ+AWSU6SrV+k+Ca9G4f+4KbJx9ViblpePIPAEud98RPCjx1j4x6OxnoqyXFw1sXcCslif2XkKUnOl37ZVU5G4anS4ihwEKCxzoxIsvWGTK9DGKBMHpJ3e0jn3qbyfp2knjEKkeD5DWluTD7Nk9wezHCxsAk0A4Wci9OJlE5ewrukd2OAFwZhxWaSSpZerXKC/d/UTh8W4ba8Mqzv9yieraA0Z1GKWMVLel8gkzvS/gw5eY/zc/AMlKiYQ5BloifX5NS4vDdLtkAyR4uFj+r4q3vk4xo4eOkAqM8W81OMuYiqesAtxjVgH8y8tDEB06xMvJGm1mGaUVrfpaWVONMdbfpBQPr8A4FBkfsjiJL4k+fhkE/ss/X5NQH9I8f3+an60x5M1TRtTZTSBbkwU6tAcjqrZLdA3pi24YAGNaAjYZt49y5YHe8jViaCZs3+2eGlQ2LQGxikfdGA0DHEAe9DsE9IFVf93yVOihZg8ornq/LcIpqLM+DMDNMWsrysxJLF/CwZy7DFyD7/HU+IgbL32TjOZDzMbsC8refldJRKxTIMA6pBDoZL6WOSioE4ceCgUGSASYGwx9c/4BmiY/JC1aiXtJ7cv3NMbJWJI7K1BJi154f6/xGBQfoB+QBwivKjTAwVP/YMSW6AwsIQ0vRzEEhcHZ1DU8fEMqF83JHz52BpSAzNIxqUE7BS0WJuqs//0Ovvfxjwh+8jF901mEGiSP41GR8DK6oMJ1iCB/2KuTfSSgylaGkEG/dRwvv8EX/Q438ALgqLcjDgrdsoULdu3fH4B0O34cLnuSP6KEcYAJxGdbL7bL12vKzTX4nvk8xZRf+eRv3l7QMguKK/u1F/QGHySD1ZkFZAnqZRdNKbKE9jx8WzxdLTM3L2HEQKXFRpIoGvusT9czYKf7grHJlA6wIORs5v6zaGGgUUH05wga6yzt/OHwTAbAPYfKOxxXV8aqvxx8w7aSED4MGTsdV4cDyQVZHkHEgccx+M7VhNvhfAZX3kvW5nriDLsWJMr0z5hD00XRJc2jTiNriqoXjWk77nscno+ojsNfL0RHmGQasKGeadijnIF+fAZKCWQ0AzPEG1Pw2TS8BqxNCIyPNj0M4a0cJqfGL+kLlB/S2g0yAqoDAYLWjxR58/FIiAclPKylvpkGCM2agG9ek7Kvpst6mV8oZo/yCW5n1ev2oM2bY/xiB7BbvsDdglNGEX22VDZp4pO9FqA4a7GnOT4EOU7AE5m8OYhPaj+rADlgNYw4yrkTvF/Jy8MWsBuRqhqrdCQ4EHYhVHAuoIBlaooqKr4VUO4EjpGItHDdpn/wa1z0wfG6jR1YqZM+JsVRyu1mpP5aClV+NKelaaSYFcV75ANYuVOgCSAFEJxIScgzk1w6SXsxF8A+YXtBkzDGwozyq4v/4hr1gztQ4jKr6BTbgqNEGlDM+C22wBFYOPcSd9guk0CyIbaXYdqFo5oDW4vBGuowFaRxO0GJzPH5OZZOl1jIWZLMDU0JKZNwBJhUqj2ArjVhXgUkapw6hhboKlBWgVwFrSjQfAJuBqO/Nfqe167lul8fWYRZMgg8xXWYFrXGl+T/dTLB4v2wKnHY0+S5FoS/FkijxPcE4BjT7Ee7G3ajv4xA8fIcCHmNaC+WiozNcq9a6GXCM8ZwOVvlar0pVDk/UTJbtXG+aAICTymHHRtBd+sOQF8hTwy+whVG8tnQORMYoJy+has/LhoMfr9/rvmcyttsew2sEZ0fc0AC80Aa8KsSEtM0YDVUKPfq1ZAtcaYrp2bgJXfARxfiMz19sAq6MJVmV7nOyv44zSEwCQFhqxktRbKb4NlkvajErrGSxc5F6UXi0o+69K87htExJOeXadZNcg55SXn8mrm7TPFslCn1G6tXPE1PwDV0zMf13eeP2hIcwC0S50YZgjhiDCGbjPrnyeH/sH7osDD9il1/+PiDf4WL0HmaPPez8QGGTXeB7D4w15fFY4zQsNWO1splOxeYj69PSXMVM9B0LTdeS8Qb6YGALz1YIafRzPaqgWdVkPKdvRq5A3HAa16ocMLxSGhIeqGDLGcANs7EPczida4ZG7AYtczVhUU8Iw1zxa72CCVFvdaDWKjPgHvK1KQYVtcTZA6G6GEHLCwksyM18aiTKE4ETKRuYSV1tQ1PdIk/y2chDDH6ldZX8YkyyqcuTZglrO0RjE/CuLwFnooSSeQvLUGmsC4fsYf3TRaKQ9STCLR3QHe52DCEk+Ksiftoqn8xgwnWNqXfax/LeZ7TZwyNerQ8ZaeK0GpNdrfXLV6OfL8ttFaTpDPo1VZ136zMvrR6XTF7QmqJc2l9WKrHXXFIRgaohZ3/bVpYErvi40w/zhQMmeM76WonEwDqYGQcmMgkH4HE0U8xCIv6HV8mRr0B55wfBZke4GVuC6w9MEV/HkdWn1FRMQdurOFBeGUMnnZPUNmztNX5YZ3gqAhnMLtZGyuju7eWbsaDGfuO640wQhmdkkWyrFuJ7xYQoCArYoovq5QloanQE1Iet5ME3sEu5KK3FpLiZndiCElOYOWgdJN7EPeUKhmoSgRaC6obqhFl/BMun11++iElC3SsfWRjDMM5TrMDvV1kYaWrkblWkHfabV6sGNWrN2ozosKubyYKLkkRN0ZpNrRlVgGScSTpPr0tOzqpxCDyqBJk5oUlCoFJgH4uMWM8dW7dkNoQlYTKpzeXWVyFBOaBvseLJ9vPp68NdG7Wg2xWzdqvBCWlsB+NwVDou/tkaosWAwn4VUg3x8JxdmlO1NMn4ErGBrVS1DvtIi1ArL3sBJ33A2gcpOVDOTDmZPOds1CDREd5XpFusn7W2S0xnoCqYPYn1pJQ9/s+hW3p9gaRLO+cSevFiAoA5XkbNLFXJhXMdMxKX92eKnKWlyQc7O0+VooyPUD6xXVpgeevwRTIpqreRDr19b9YALz09thfw3XM00AjLtswOSeUkmD2uiGoAyHSvmY1hciL2tKBizHN1QR1ILbeNjJHuCpRq6Tm4iLuwAUiX4sJcV3PD/2PIzJQwDcSBJlQ8Mh0kirzYIakNuRG1wsAZ5ZVhtcKk9xnbI8lm5jXvSmqC5m+nU+bw0eo7nUZYnq/nGinVs9Q9X43bT6nYAulpRen4ox38xMpMFjSg75iJTN3YK+CJ+SA6CVuKn6iL8TU5b/I+xNdVibqq0mPq+/G5DN3qzylIg2voScLPWcd40X7SCZJkMTxiFAFQHAkZtRwXHMwuyzNamMIHUFq/gbq1/sbAMEwp7wpGQZnVh/kMBP0Rj9KBt6xW8br4BO4RW2cE2bFSxY+UNntuKn5CJcXZfL0Opi5Patg5Ts3phjnjuhMz9LjvPXM2HBobhpqMJH9Q6JN27gsle7KBiLVMXmkKGbL0kqVFwxewRc+9aD60fxwPnW1lDGhIHvLjBoVw2qCottVJzqio84GW5GtylvVktl7KCXweqg2wgPe/FSzVX1EnQa0j0ZtkY4qVWROnzty4MZjazuyIK6+YbhNo3nU1EQzlfB3GgO5t+KUWjlSrCRKGqJtWKTFSC88HrVd6Kd8P9MA++x61CrVqg6W6QgN50NcFK8rMs+VSiCdB+rRajB2K1qBonl4/E4GCkhbXlhrrrbkY0jWdYlIe6m63IhdCCYei3RlLTrA9GhamENI8bd8jymrKfkVbTrOxXZ+baif5UYdPiP+1SjQDtVf6bpF5DiM59X0ly6z79kRgOMH/+433RryYeeOhwUBwsb1Oj7RFwAx61uc6j5UOJ7T8b8avflBrs1zxOPzUpTBYNg/kD4f5wYKhqoiDCozthl5j/05d22DY8tm0PRerpGfrFRFw5XyzmlzHIyK5hmp7F3Tul4STXCTaruwsp4rJrp/v0WMiv7VV7D7Lf4/qDuhUzUd4IRrfYsZTVxewJ7uuq2i1WjtBotH9F30LUxV3V1tS6uGsssnfi7+t6AbeLu1GO+G8aLBeG9vTDYGUH+TMXui+KbDYGxaFImDp7mhdsv4BkV80L2JQwgOrtwxFIetTbNO1grZNYs63ISdhTyv4wmfmo5SIOO2/Hg094FsDYi61Uai81nLdG4lW3dom7gpXHsb1i7g0LITGFmdpS9yCiyaEbeli4VAvTg5s1vWWg8unLMmVXdIJwyXxtSm0uRyXqog8Fm8K9d2oP4+di2G0pHiWHa/oqkcon49dgILKr+gKM+iTdBE2f0feSXmY3jqXsB42m3CRJxgyMaQekYAmk6Udwfi20U9bROiyhrfpoUydw9nzdWXVantV84leY1Z6vO6suS2iZPenclPZ+3Sl1W1fU+K8wpb1tTqkhMO/Sc8E6FljdUvt0jIxrg7OmCw0udHJwR9PB6W1tYypNhxf2L/RKZyfxuDo5uLv1wS9xV/WNjJzA4d5MtxZY0aK82iiojWy3INshqN7Sakw3cCDDYo7+DC36s261iAzf3zDR079WRA2xtxoMdQGFsmBjovRqQbtBN8ywj17gWcJE3vSjF+xJ457GZlEU2w1a1/YyhtTcdncLdvo0XeIk+deaaNJrdZYMSyTaFKr0Va6MNZbppnwU2ucjO8DHDhGXNtfJxshvwUGXGQeNS8d1+XjVKq8c7fNKendUGn4hvTuX8+fs6wdWeKVOElO9i/K11xp4pwl4tg26vqBMbpDTfNUJc+MzvyX4S9w1HvMaukeVc3B6dsMsXduRAxZDaiIHbdtsnVhXOppj+yeN/WrIdnTzAh2A1e/nDqqWnPZeg+1V23qshT083w7xkHtBggohnbSeaUi5q5t3dSBg0VjdETfJ8+24yWsCypBhvy9IEm5l7dVS47HjYm6PJXGs2vrlNHbTyf0z9tyu1SribU+XYCZrZruU6+Qe2ibtKNnbBONp7F0zh0K34LYiUgL/VWiEH81pdHfzvCUaha/Dx3gLNPaCIluXSqGTIi/UF3kmsxcaXGhLnxy4e49uipD34pyLKhOvFfW0baGCJQvtMNMa43Z2s+zV4Lyk1XTx01R9I91jRQQdZmrCGGBCTr0Qtq79FQRLRJnpBduhYqYLhkhQOU8pqUwdci7XCz6akWNWT6o9aWBCmhRfUEbeQbhcVyl5S8bNYVr5MRyFMKNFDQULEI+ak8PbuwXeuqY5OmkjHJ0sEjg6WSRwODo5uLMt6+bEaIGe24DEVz/yAlnyNRfdpV992gGSZezltGTvnKYRaeWhk/plO/2rDMzTJYebVaec3YLTii45TWNPk4MfDcrjdXqb0MjbLdEoXIRGVuxtkUYwAvVsUisC6WxgBOjUX0TanZ00As62AoXruF5Jjz5oQQJdjVIjhB4sVNGjApDN4V234aYTd77R/fa42dywLV2rcS1rX+noUeMO43FOiEbaFh+XmSZWHt+ozRBBalZi7DbISN3onLekdC6+fYrI8nILFIGKuSxRJFigaGyvBYogO3BYoshhYdZyT1ug6LJVHjmt8OhtCxT11KWoFdV1dTLycHXS6Lg6GXm4Ohl5uKwuRDQWMbepqTI5dVXr6dhn69j3pekD9SsKlpywm7dKGknOK1PPWiDN0S1ctkSaYJU0/EJuYacF0lBJLZHmsMy1mYSUzrRA2mWLkZ/baZm0xDxZ3muBtN5uwZKldbuskoYnq9ILzUnj+QsVhNydNLnuTppcdydNrruTJtfdybVft8W1X9yl2q3++1TqCPRrbNoigV3QBtY2wBoXDbv0s6fq0aNaKWVrlcY4uaYT/ss+6itYtZCe59AkNLtWbnT26EvygErO7FS1S7PHZHnNpF07BKq1X1bb1aU+/QsnXTWrgNqJpC72+baKZk3OT59Kq0/VNrvK6Nt9ftuT/wPYLjFB',NULL,'','','','2e15f52f53cdda2612142b903ae7150d945c956d73873b91401210c40f075d18','eNrtXW9TGlmz/ypTpO6rK7vMDBDdqudF/pgv8Nx3a8oiOkm4QfABzG5qK1VoREFBTaJRg3+CSnQTRRMTg+Cf7/LsnJnhVb7C7Z4zAwMMMEwkz6bqplK7cOZMT3ef7j6/7tND/nAE/EEh4vjlDwfPu9i+Phfrgj+s45df/3AMhcaCUWHY8YuDczl6HMO+qOD4JTgWCPQ4/FFhBMZvsDAe9v2mT4mExsJDMMnhi0aF4LAvCF+e9hgpeSqE4A7O43SxTtbtqBLkKgQ9NfSGov7H/qhfiPx8A+9zubg6wnxrwjernPJGwpGxBw+ESNQfCkZ+/ielzNZRZttQrrLMtqHMdY2y1wJljx3KbL02XD+1WcKbfIU2nduJrrnWtPsN9nYFlA0a6eesUmY7tI9+vluraJ1yA8/O+kVkOSfPVknf8VRIO2vWcHgs+sQZFkZD4WjkZ7zT8fRuT03s6Ota7Lg6F+9e8OAtUPbYoWzJ7Oy5ONdVF+ctUffYo96gFb7Rrl0Gzm/zPnOFm9j1Dxc++O8WPq6OMtdGz2ydNjzmen4YCsLHyM/i2Yq8GxOLRbKzK5a2leweYyBTF6pg5O8fqtz/j0a+W6hyf6dgcnUu7/4BsQjX4Ic/AmTwdNXyPO0sj3Vy16/A8kwsmuONdO9dDV2X18m7TMM2bxa2pbWYfDHXGLYpmTpzgaWvNZf21vK9jcXbNRTY3QDo7SpW475TeO2Wkf8gwbW15V13skbHdJurwjf8v2OR6IgQBE38D6XcjuU+4NrU41kzjycfcsp4isQTymWmxuNVMk/vPoW7xwJYmXJcY+SdongxK+8eksSUsjtJEqtfzxLy/j7DMnIy8fUsORC8Bn8Z5XJVWjkUCzGxdE7mD8VSTs58kuZyyuGSnF+WX09SQl/PUmIhjTNLJfF8CeaTtSO8OnekZFNkZkM6XvorNkEWDuXFPZJMK4dfpFRSWtsnqSKNUaRQILuL4tlr4ENKvFKyy+Xxl9qlLzm4RHliyrHXyuU0kJZeTYulk3JsoZw9ld4UyOHpX7Fx8TIvLZ4CNyT7nkytMsOhoTFU+WAwhIOnJ9LMDPNYCEdggRky8wYYBbaQLuiBxM6Q8YtZuFNKLJDCW3K2ROa/wMNIehy0ShIn0tIRygpz3k4wA+ihA46vZxlpOSetbYIKKjdRsirlhUlgkSzMlde3gNRfsZS0npOKC3/F0viglTkyPyHHd8XiFHn5DhiQP5Q0tY2/BrV9PXuNVBimPJ0mxSnpwyZJLaOSUkmQH2RGRe5nlXwWREDezl4r+TwomIxPwyWSniE7f0rJbfVqEuaXX56QL+tiYU5ePZc+HuO6r16g+IkTHDxAanSmkp4qL++JhTWSx/nKxDOSXi7/ua+cTsJd5dVJ0CCIRidTJsnOOzK3Ka3PKzMfyMcD5PNgW/m0SRaeUw6R4eU30lJcPiuSwgGsMNgq8AwcMh6mwqR0+gqeJX2Mg7xAhCYhZCFd3loHq/4vbdLnVbgsr41Tcwc7Ec/X0JrzaEXkaF4uTUqfSmRmTzqcJ6efcH2OnovFObGAQlaZntmQF6bkg0WyA5Y5KZa+aPTXD8iXDfIhLh0B93mxOEuVi1LVE9yhWgP1wcpLb6ZhmZXpd9LsJiwzWuvHrLSWpL6jLz8YyEBwKDQsMP8AUxJ+942MBoQBx0BQN9B/MOxAMOqPBugM6mq6t6bK2ZJcmm90IDmbV/I7YG/U25CgwQ1USjgm3L8vYAlYGLwfDo3AsB4mXfDQUSHsDw2rc58IvrBKQxjyj/gCEeSKqf9zjZFiJVg88XJdXlrFcHEOmpmn3kIyGSWRFouLJJ6DS6CogeA9X4QK5RpwMIwJPVCtkr8gm0U5G1OtIgNkwDXI0Xg5e0IWEmBODGAXNBlQUijqCwwO+UZVmixXR/WaPpP5b4aarTJ9THZeg8z6/aOD/xoDIoMg+RBoStVHlRnV/Og9JP0GHBZISHMvwCBB+SAlrDA1y5TyZU8uXkKkIQkMjxhQTiFKxcTC7EBwxB8cHAkFow9Ri94GmcGiSPEtmYpDFIVQjio4OYZ5YuGdtJZAK3o9gYOHaOEDwbFg2Bd8JAwPRn0PkOCvd9Ggfv31ni84HLkLXwK+e0JA1QgVAJdRW+wBR58LvzaZryQPSe68Zn5vq/ny7hEwXDPf22o+SGFySzNbACwrns+h6WS30Z7iJ+L5avnZOTl/ASYFW1R5OoWPusb8ezEGf5kbDJnG6AIbjFzcrcQYNSig+TCcB3yVTv77/EUBaGyAmG8MthCKaKzGD/MfpZUcCA87GUJ7iJxrm+XlTyS9BBZHtw+q9iGAEg9CYb+g6r4SZ26gyoO+EfrNVE84Q/clzqMvI8KQOlIsnak+54kJ9QpF+hh5brq6wuBVpRzdncRCEdiHkIFeHt+HjUv1/iwsLoGokcAgIi/HYZwOYoTV9UT3Q7oNVp4CPg2mAg6DaEHHHwNBCplUzqoZCzL8yA8Wih40AHAs+CAsRCIDjrtqlPJH1PlhEHIQD/ZoMBwN+QHHUQW5atTlaqEuro26SB628TyZf67sxeoDGChRLMzAHqLkj8j5EmISdZ7qD3sQOUA1NLgatSMWl+Q3izYkD41Fh0IjgnYpMhp6JNRpJKRRMKhCM5WKG95kQBwpmyClIt01de9z/Q29z8wfW7jRzZqVM8pp1RxuNnpPLdHy1pSSXZTmF8Cuax+ghcVaHwBLAFQCmJDh6aZmWPRqWoNPCIc0RBEQfMM4UF1V2P4GR/1Cw9LyRqnYFjHhJtdGKmV8EbZNC1JR8RF3qndQn6YgspVnNxF1KBTxPwgKYWviskZx+RbS8m2kRXC+fELm0+W3CQozKcDUpSXz70AkTVQVxdYEtzqAqypKI6PB3BRNCzAqQLRUU0BQE2i1k/Wv9XbhsS8wBiIN13l8M2WpSZDB5uuiwC2mvHxQ2acoHq/GArcLgz5NkdQR8XSWvEgxbg6DPuC9xHttHPbEz18A4AOmtRE+WjrzrVq/a2DXKJ67hUvfanTpWtJk81TJHzTCHDCEVBEzLjXthQ80eYE8BfZlehO6t57OgckYzYRmdNaifDTs8wf9wQcma/vQF7g/OOx7Ur/BGaXvbSE810Z4zYgNaZkRDdQZPe5r7RI4axI/CIfGRk3EFR4Dzm8V5vpayMq3kVXZnSKHm7iiR89gB4a00CgrWXgvJXchcknbMWkzh4WLwsvy1opyuFVeziOYOXouL26S/AbknHLmuby+rc7ZIXmYMwlBoBEC0fAPWjEJ/0114w9GRjELxLjQgzBHiADCGXpIvwV8vw0OPRSGHtGv/uC/xvzhJ9o1yBwD/oeh0DD97hsdBcuK+AJ2NM1yLVTtbudTiWVAfZX0lyqTfqbpOmreYF/UDEH5JH4MpkRvhx1Fj6iZCqTsxK8i/mgU3GoQMrxIFBIe1cVQMYYLEGNH4Jsg2NGRt4WKPO1U1FDCMPc8td5BDamxumEVRY4Fh/xWraAmtrhbSOhtJyHkhKVXZH65PBGjEsImUg0y15jGgiKdhrG2uKscJfDDwr5yOI5Jlupy5PmKVs7RFUT3V4rAKfRQUs8gebKmmlD0IeKPHhWNdGYJZnikssHeZgAhyccl+WJHPFtGwHSJqXV1j2X/ntluiw35dj1kbBTPKiC93bgn11G/zMjvV6W5HLmI12ddlZWXN4/LZy/VmmCltJnRKrL2t6YwgKlRGn07d5cWW/Ftrp3Mn4+U/CXVazmWhOBgGhCU3CQEhL9iKbEIQPydWi1PWxPtsR8Cnx3rbhEFbvO+NnKJp2/L61vUQKSZHHk+YyoXQqj0C7L+jq6d7i8ZKm+NgHiCNUhPsBqR8m9hdOJg+8yYt5hP3ObvtZGQzG+THY1jPM/4PAuAgB6KaPtcKStNzoObkM0ihCb6Fa5Ka0lpKSHn9gBCSktH1oUMhX2BwVFfJNKQEFgUtBKo+rXiK0SmSv31h6gENK3S0bMRhHmGch1mp/rZSMso11+bdqj3WK0e9DeGtf56WCQWihCi5IlT3MxmNoyuQDNOZFxNrsvPzutyigqoBJ4Yrk1BodZgHglPLGaOVuNZP9dGWEyqC0XtlMhQTuhY2Kl05/IKvw8JgYAa1q5War7dEtNzq9JLaWMNxGduMFj8dbSSGgsGy3lINciXj3JpXtndJlPHoAp6VmVZ5BsWRa2J7C026X53G1EhXZL3F2lIh7CnnO8bDBrQXW26RedJB9vkbB6mQugDrC+tFeG/FN3Kh9M0TcI1nz6QV0sA6vAUOf+6xi6M55ippHS4KF7MSjMrcn5ZPY42boSV4/3aCtOILziGSVFjlBzxB/VTD/ji+70jyN/vaecRkGmfH5HcKzLzoQHVgChzCbGYwOJC4n1NwZjm6IY6klZom4qT/CmWatRzchNzoW0ItcJH/bTghv/HkT9UxhCIA0uafSAcJqmiNsBpA4UJbYCnA/LauDbg0WbE90jmvDrGPLVmaN52PnW5LE1ekvi+nJmp1xst1tHTPzyN289q7QDqaUX5xQc5+adRmRQ0ou2Ym0xT7BQKYE8I6q5z/FRfhL/D6If/CXqmKhZmy6sLP9a+23IbvVMXKVDa5hZwp3HjvGN+aAXJMhmfNhoBuA4ARr2jgmFpBMnQsylMIPXDK7jauL/YOIaJRH3RsYgedWH9I6EgoLGA4HssWK/gOdkW6uCsqoM2bNSpY+0d7CJS8pRMT9HrlTKUdjipt3WYhtVv1ojvXsR8340IaCb1emgRGO7wbfSg1SHV3hVM9hJHNWeZFaMp5cjOK7IwCVsxvcV8d20mbRDpweZbW0MaFYb82OBQLRvUlZas1JzqCg/4tVoN7tGfrJVLacGvC9VBSqiS9+JXLVessFCpIakXq8EQv+pFlIGgdWMwi5nOGhTmZFtA7TvuNqahXG6COaidTX+WY7FaF6GmUFeTsmITtcIF4PGaboX70UFYh8ATq6LWHdA4WySgdzxtZCXFRZp8KrEUeL9ei6kAsUapWieXj4Xw8JiFs+WWvuttx7SKZyjKQ9/N1+RCGMEQ+m2QhTk6B1HhQkpaxsYdktlQDnPSepaW/ZqsXCfoTzM2Hf/pXzUE6Krbv8nCW4DozI+VJFvf0x8L0RDdz397KAS1xAPCTnBYGK62qanjY7AN+LThJrdGhTColZ5ddnrvWBCjFBjk8KC+4wyqIYXaooFYMBQdjIZG6xYKEJ7aCfua7n+Vox3ahkfb9tCknp3jvphKKperYjGDICO/gWl6Hrt3yuNpphtq1roLVYmrW7vap0chv96r9glsv9fzk9aKmao2gqktdjRl9dB4gn1ddd1iVYSmov0blRaiHuamfqbWw9yiyN6Nn29XCrg9TH8V8d8xRC6E9vd9Q1HDBvkHE3koCHQ1hoXRsai62at5we5LSHa1vIAuCRVQu/xhApIe7bKadtDRGazZ1uQk9C7lcJzMf9FzEd7FuvDdPXzDxjiLnlTqD93fF4upytBTbVu7xtzAymP8QCy8oxASU5jZHa0HEUOO2tBD4VKjmNX39bWM6OxVlbMbFYbwyHxjVhuuohLt0EcVdgF777QZ5a1JsjNtvCwlY+TDRuWUSNMTCgXm8WGGnqCoMi6CzmruVJug1XsqvaTX6YUTKf9Z56kwQ9IJg2I6EZKzJSRlHjFpfE88f/l9pZ21Ly1vS1rNJDNbtJ2sG3L2Xu2qum2vajH1HVa192pX1WNLWhpPurekfVe7pF77jpr8Dkva1+GSGoB5TyUXbBKBtZbaZ3EypROnQ99EnOsmcb4tcfWy3piqpsMrh9/0SHc35fF0k7jXOvFrzM1KIyPDMdib6dWBlVqU1wY5bZB2C9IOQe2SXmPqR0KGw5zKPWrRn05rlMjwOpuJn/6zBjUk3utiaAcoqgreTJe3VvQLasOMgnnuLsQj8D98k2I7Li9+lrYOsSXZcKexp7EdiqLdoE1jL1VIw2Wvk3Opd6tHnKT4VjdN9bu2SoYjEn0JNf5qT8Za23RbPXKd65FsbSj5C3nnAvRY3t4kbyb+Exr0mGnQeHTcVI837eqK71xX0sfj8vhL6eOlXLyU47vSypwdXWmLRF3vW/XaZ094t4nwtA26uaHMvCFnRRIvoeetpclMFrvVDPf8J4W/xtxiMa9Re1QZnqlkNzTSdYwcsBjSgBz0ttkmWFc6XqL9k8Z5DWzzTpZTCdD6/dJR3ZHTwVuIvdpYrz3Yw7KdMA+5FySoAOmkzVxLzj1O1tMFwKKruivbJMt2sk3e4tCGDP2+YEnYytqnp8bxE7FwQJM4Wm39epa442b+nXjh0msVyY6XizOzNbMu5Sa5h96kHSMH2xA8jbMb1pBzcl47JsWxV8IjfGjPo9fJsrZ45K5Gj0kLPPaBI9u3Sq6bJs81N3lqs99EnOvIn3js3lObIuSDJONRnYnVi3p6WyhnK0LzZl5jbGc3y14Nm5e0nhUvZpsH6V47JsibuQlVgAk7zSBs0/jLcbaYMvML2qFi5gsGJKhcLigLuSbsXG8GPtqxY1ZPanzTwIQ1KbmiTHwEuNzUKVlbwY03rfwYXoUw40WDgiXAo+bssC4nx9r3NL6bMYLvZpGA72aRgOe7SdzdUXRzI1pQ39uAxLfyygtkybc8apd+/dsOkCzjLLeteOc2RaS1L500L9tVfpWB7nTp8XbVKbeTc9vxJbcp9jR58aNFebzJbBMeWZctHrlv4ZEWey3yCEGgWUyyYpDuFkFAXfpvsXZ3N4OAuyOgcBvPK9VXH3SQoJ5GaQihFwtV6qsCkM3hVa/hohs739R+e2w2N7Sl6zWujP4rHb0a7jC+zglopGPz8Zh5Yu3rG40ZIljNWoJeBhtpis5ZW07nYTvniGQyFjgCF/PY4oizwVH8wAJHkB3wtjjibaxa4ZkFjq7b1ZHbjo7eW+CotylHVlzX003k4elm0PF0E3l4uok8PHYPIlqbmNc0VJm8ddW4012+kTaPaTJAb2heUbC1CXtZu6yR9LIy+9wCa7yTu26LNc4ua5AVSKU9C6yhk9pijbettfmUlM1ZYO26TeTnddtmLbVMMgcWWOtzcrYirddjlzV8syq70p41lv2mgpC3myHX282Q6+1myPV2M+R6u3n267V59mv8pVKNgvprbPohgYvTCesNsMZDw57Ku6faq0eNVkrPKo04uWES/lir9ghaLVTf59AtNL9RHXT3Vo7kQSo5t1c3Li2ekMyGybj+Eqg+fl0b1476Kr9w0tNwCqi/kdRDf76tZli387Nn0vozbcylKfruQNDR41C7B83+URwHz6m/clv371043OxPLkfDb8ubzMafujYZxp80drB9QOTp0/8Dr1Q6Jw==');
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
INSERT INTO "cosigner" VALUES(1,'45cc390122e66f3471455c26e55ca85f',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,2,1,1);
INSERT INTO "cosigner" VALUES(3,'71b7cd9b09c9f1b8b8ec58fd615868af',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,2,14,3);
INSERT INTO "cosigner" VALUES(10,'8534d82ba00b7e19987ffab03635d983',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,6,1,1);
INSERT INTO "cosigner" VALUES(14,'2b687ed18712da204a7086ff632c5945',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,6,14,5);
INSERT INTO "cosigner" VALUES(20,'83398730f56787c3028670ca7025c797',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,11,1,1);
INSERT INTO "cosigner" VALUES(24,'077ca85af0134299f4767e05a00aa7ec',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,12,9,1);
INSERT INTO "cosigner" VALUES(27,'549d8740418385fe91bebacbdb580b69',1,5,'7501818394be4b58b8985f716471fedb','周敏',0,12,14,4);
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
INSERT INTO "delegation" VALUES(1,'d1ddeea9fa9e23f6c07078cbee37fd1f',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'翠柳代表团');
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
INSERT INTO "deputygroup" VALUES(1,'9ffa9c45d009ed20e712fca3422d1568',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第一小组');
INSERT INTO "deputygroup" VALUES(2,'57c27e37b7c8a0ea68b3304802018a8f',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第二小组');
INSERT INTO "deputygroup" VALUES(3,'5671f7d8e9aceba4344a40a5be46593f',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第三小组');
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
	report_text VARCHAR, voters_said VARCHAR, rectify VARCHAR, rectify_by DATE, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_dutyreport_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, note VARCHAR, 
	CONSTRAINT pk_dutyreport PRIMARY KEY (id), 
	CONSTRAINT fk_dutyreport_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_dutyreport_uid UNIQUE (uid)
);
INSERT INTO "dutyreport" VALUES(1,'8b42612910a03775b54797e5baafbf45',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'pending',NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(7,'01839819ff4848e688caedcfde9788ee',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,'30-31','pending',NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(12,'6a1bfa41a215d43ac180c9f3285fe7a1',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,'30-31','pending',NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(17,'8aac085a142cdb78bffa1a2122405c2d',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,'2025-11-27','2025-12-23','柳岸社区联络站',41,36,36,35,35,26,8,0,1,19,'各位选民：
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
希望继续跟踪电动自行车充电桩的建设，尽快投入使用',NULL,NULL,'30-31','pending',NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(18,'480c5f5583564daace4b5fd9af345650',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,'2025-12-04','2025-12-23','柳岸社区联络站',41,36,36,36,36,31,3,1,1,20,'各位选民：
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
以上报告，请各位选民评议。','提出的建议办理到哪一步，请定期向选民通报',NULL,NULL,NULL,'pending',NULL,NULL,NULL,NULL);
CREATE TABLE earliersuspension (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE NOT NULL, 
	ground VARCHAR NOT NULL, 
	document_no VARCHAR NOT NULL, 
	CONSTRAINT pk_earliersuspension PRIMARY KEY (id), 
	CONSTRAINT fk_earliersuspension_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_earliersuspension_uid UNIQUE (uid)
);
INSERT INTO "earliersuspension" VALUES(1,'d80567b4671c4c249e302d4291db992b',1,22,'7501818394be4b58b8985f716471fedb','周敏',0,1,'2023-01-01','2023-02-01','earliersuspension·ground','earliersuspension·document_no');
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
INSERT INTO "electoraldistrict" VALUES(1,'18aa23435f8d5540775ee32e69223e7c',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 1 选区');
INSERT INTO "electoraldistrict" VALUES(2,'eb3a0294042724fe8b6d1676f34dc8bb',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 2 选区');
INSERT INTO "electoraldistrict" VALUES(3,'5ed0481cb095ba9b28de64d408a9230a',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 3 选区');
INSERT INTO "electoraldistrict" VALUES(4,'3aa6854b32824c37685cb4f58d2edb4e',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 4 选区');
INSERT INTO "electoraldistrict" VALUES(5,'3ff3c4b72b89d5555e332213112c9551',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 5 选区');
INSERT INTO "electoraldistrict" VALUES(6,'db7dd956452589935d4732f624d9693d',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 6 选区');
INSERT INTO "electoraldistrict" VALUES(7,'9eda8c24ad62c5c5e4b956a7b84d662c',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 7 选区');
INSERT INTO "electoraldistrict" VALUES(8,'cefc3feb30c983fcc264345bfe67a11a',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'第 8 选区');
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
INSERT INTO "frozenprint" VALUES(1,'45223157c82e466fbe05115908eba55d',1,23,'7501818394be4b58b8985f716471fedb','周敏',0,1,'points-notice','年度履职积分公示表',1,'eNrNVu1P20YY/1em21cDfglO3G8Fyr7swzQ0TRWKoot9DhaOnTk2E6qQQKo6aCmwlY6ygVpUqqApQKVWWpTQ8s/EdvJp+xP23NnOO4yVTZoS5Z577nn53e957i4PkG47ReyiOwKHVBOXy6SM7szPo7JXLGJnefw+wc5cJCMOlV1cLMG4DFoYTLJETKpWF0iRgFBwbK9UBqFEHMPWqODlTUPFrmFb1NAoWETLMdl2NOKgLNfN9ZVjWO5cnMKzDBcGDbs451mu0c2Tcw3XJN3pEnHKUXjdsArEKdEwfYG/gVhfGhb1sTADqtqWi1WaoLRgs4WSiVXS5zXHws8aBc8hdE9J2m4+2Bcp2I7BlvPY0qKxTK1c28VmTsUlJpdy33mgyAEvKrHYxohqFLFJPTRb9YqgzVl2H4DpKPxyDF21td4dsMi6adv9JE4BjNjBxPmoPC52+gn5gtapu7M4pEZKnks302s6Q5XL96OCq8RxDZ3Wk1CwHU9Wdxi/t51FyqUNFWCUORig0D7QIEhO80hHjFh3CCRZ7M/4LQTpYtPwcjkqWAEUVIS6GUuGG7HOMkDZcwvY1HOxMYOTg+aMUOgGMbXutEiISz06CttdIE536hCVlGjD0smSUTaY1mTbUO2ohRlgPQI5/jXQQbmAIjrYtR1GpWUXDYvN+lqcMdPTU7RL4uahqbG1yDotStbbXg7BZWi6bJZL8sI5fYA+h1+ei0YhHkUOhZevgpfvWkd77bVnzXrdP674v7/xK7sQyP/xJHi+DQI/mebHMjzPf8YLogwKlF2BCHAXIJEXJ8cEcUwS0AoEO643Pz5pVR766/t/XGy2jxphY9vfrMeBazUI3Lz4JTw6a50d+ztb/s55uHuCOLhSMulURpElJaXoKV0TUrKMVU0iKYLFvCyn9LxKQMxoWE3zmijrRNEzk6Iip/J5Pa+nVQqJggHYm3UU70+6DaSYsxSH7lIyfqj7tdPgoBrWK+DbbLwGL5pHoyxMwu4tzzQZL7HXFHi1zs6Co3W/UQehY8yPMJ4G4/beKcQMDl62994H7xv+45PEJTXKZYbGX9sN3zXCj8fNi71mbat1+ba1tpl4CaNQ3aOJ9h/6j19di2cWzIKN1/76I8TWYoNswgrw3Lx4EVZWkygKROkEgNXWxrn/5kOymhlYDSu9QOWB1Wbtab8BW892J8kGGXSRp/1D6x9jkyF+tdqsrfpvt8PGQ5To0xySJF5QFF6AXuYFWtWd5+3DfTToENlnYNRpmgkBJeiUhLQOCLEHu8LxHJ9d6QHK93wETupYCnxsJInjtEy9exY51/EIrBfZA3sXxTjESQqEXhJTiUqQJsRINZ2o+MRoZkhzL9HIiWY20YxFsQEfY1KH94ZEMCJxHpayHfQxw/XNaxkWUqzXHgWrh39Wq6do0Ol/yjL/aSxLQyxLQyzzV5HMfkZyXNu4vosVSuvWk2btQ2vnKRr0+W8oljhhmOKUMM4PUCzEW7wRx0Ki+kccp2/LcXDwW3jx89UEwxXDCG7/VKEP3wCj/AhGe+6nGzMqxmt9jArKEKOTVzE6TGj6BnzKN7gZ/p5PbuThp40ZHG61X1wG57+OoE6YEIeoEz6BOmEUdbc77+kbHHf53zru7Ent/JXiBfiiUf+ust13GN6tyrMAjnh1N9xtQOzsyl9nHIsX','ed6ecd0104297bbf2fcb10cccf5143db08b163cea9563870a557fab3e22424cb');
INSERT INTO "frozenprint" VALUES(2,'eda6207c9f6343ebbb130aff8d0ab06f',1,23,'7501818394be4b58b8985f716471fedb','周敏',0,1,'year-summary','年度履职情况汇总表',1,'eNrNVu1P20YY/1em21cDfglO3G8Fyr7swzQ0TRWKoot9DhaOnTk2E6qQQKo6aCmwlY6ygVpUqqApQKVWWpTQ8s/EdvJp+xP23NnOO4yVTZoS5Z577nn53e957i4PkG47ReyiOwKHVBOXy6SM7szPo7JXLGJnefw+wc5cJCMOlV1cLMG4DFoYTLJETKpWF0iRgFBwbK9UBqFEHMPWqODlTUPFrmFb1NAoWETLMdl2NOKgLNfN9ZVjWO5cnMKzDBcGDbs451mu0c2Tcw3XJN3pEnHKUXjdsArEKdEwfYG/gVhfGhb1sTADqtqWi1WaoLRgs4WSiVXS5zXHws8aBc8hdE9J2m4+2Bcp2I7BlvPY0qKxTK1c28VmTsUlJpdy33mgyAEvKrHYxohqFLFJPTRb9YqgzVl2H4DpKPxyDF21td4dsMi6adv9JE4BjNjBxPmoPC52+gn5gtapu7M4pEZKnks302s6Q5XL96OCq8RxDZ3Wk1CwHU9Wdxi/t51FyqUNFWCUORig0D7QIEhO80hHjFh3CCRZ7M/4LQTpYtPwcjkqWAEUVIS6GUuGG7HOMkDZcwvY1HOxMYOTg+aMUOgGMbXutEiISz06CttdIE536hCVlGjD0smSUTaY1mTbUO2ohRlgPQI5/jXQQbmAIjrYtR1GpWUXDYvN+lqcMdPTU7RL4uahqbG1yDotStbbXg7BZWi6bJZL8sI5fYA+h1+ei0YhHkUOhZevgpfvWkd77bVnzXrdP674v7/xK7sQyP/xJHi+DQI/mebHMjzPf8YLogwKlF2BCHAXIJEXJ8cEcUwS0AoEO643Pz5pVR766/t/XGy2jxphY9vfrMeBazUI3Lz4JTw6a50d+ztb/s55uHuCOLhSMulURpElJaXoKV0TUrKMVU0iKYLFvCyn9LxKQMxoWE3zmijrRNEzk6Iip/J5Pa+nVQqJggHYm3UU70+6DaSYsxSH7lIyfqj7tdPgoBrWK+DbbLwGL5pHoyxMwu4tzzQZL7HXFHi1zs6Co3W/UQehY8yPMJ4G4/beKcQMDl62994H7xv+45PEJTXKZYbGX9sN3zXCj8fNi71mbat1+ba1tpl4CaNQ3aOJ9h/6j19di2cWzIKN1/76I8TWYoNswgrw3Lx4EVZWkygKROkEgNXWxrn/5kOymhlYDSu9QOWB1Wbtab8BW892J8kGGXSRp/1D6x9jkyF+tdqsrfpvt8PGQ5To0xySJF5QFF6AXuYFWtWd5+3DfTToENlnYNRpmgkBJeiUhLQOCLEHu8LxHJ9d6QHK93wETupYCnxsJInjtEy9exY51/EIrBfZA3sXxTjESQqEXhJTiUqQJsRINZ2o+MRoZkhzL9HIiWY20YxFsQEfY1KH94ZEMCJxHpayHfQxw/XNaxkWUqzXHgWrh39Wq6do0Ol/yjL/aSxLQyxLQyzzV5HMfkZyXNu4vosVSuvWk2btQ2vnKRr0+W8oljhhmOKUMM4PUCzEW7wRx0Ki+kccp2/LcXDwW3jx89UEwxXDCG7/VKEP3wCj/AhGe+6nGzMqxmt9jArKEKOTVzE6TGj6BnzKN7gZ/p5PbuThp40ZHG61X1wG57+OoE6YEIeoEz6BOmEUdbc77+kbHHf53zru7Ent/JXiBfiiUf+ust13GN6tyrMAjnh1N9xtQOzsyl9nHIsX','61d7ddfdfd410cddf7e47d97d94e67b30051369269277c19c3fe986215476347');
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
	station_id INTEGER, reason VARCHAR, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_honour_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, note VARCHAR, 
	CONSTRAINT pk_honour PRIMARY KEY (id), 
	CONSTRAINT ck_honour_code_level CHECK (level IN ('subdistrict', 'district', 'city', 'province', 'nation')), 
	CONSTRAINT ck_honour_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_honour_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_honour_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_honour_uid UNIQUE (uid)
);
INSERT INTO "honour" VALUES(1,'69484009dc6c3ab50563e6ff174a9ea7',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,'优秀人大代表','district','临江区人大常委会','临人大〔2025〕10号','2025-11-14',9,NULL,'一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号','32','checked',NULL,'李明','2025-12-10',NULL);
INSERT INTO "honour" VALUES(2,'392372d2d1954aa5de7287c5e7d7cb2a',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,'履职先进代表','subdistrict','翠柳街道人大工委',NULL,'2025-09-01',20,NULL,NULL,NULL,'checked',NULL,'李明','2025-10-10',NULL);
INSERT INTO "honour" VALUES(4,'8c81330b37623b8729819a24dac631a5',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,'最美人大代表','city','江州市人大常委会',NULL,'2025-06-30',19,NULL,'围绕社区养老服务深入调研，提出的意见被有关部门吸收','32','checked',NULL,'李明','2025-07-10',NULL);
INSERT INTO "honour" VALUES(5,'30cf685c311b9a7d5fcbfae6219661bd',1,7,'7501818394be4b58b8985f716471fedb','周敏',0,'最美代表联络站','city','江州市人大常委会',NULL,'2025-11-11',NULL,2,NULL,NULL,'checked',NULL,'李明','2025-12-10',NULL);
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
INSERT INTO "identitytag" VALUES(1,'3e82bd867982793b872de19bc360086a',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'非公经济');
INSERT INTO "identitytag" VALUES(2,'b3948c740c16b990348a8bad24d9a135',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'基层一线');
INSERT INTO "identitytag" VALUES(3,'b7ae9b412cc0d11ffc6b366ed7862f04',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'妇女');
INSERT INTO "identitytag" VALUES(4,'0b9ed1eab134904172ede99e26edd3f1',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'专业技术人员');
INSERT INTO "identitytag" VALUES(5,'9f7dcb0f50137eba29b45a3d296cedb9',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'工人');
INSERT INTO "identitytag" VALUES(6,'98ae5ef8c662bfac8111cc3d401b7e86',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'非中共');
INSERT INTO "identitytag" VALUES(7,'b50e9cfc313be18234554e9fdc0d0b11',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'少数民族');
INSERT INTO "identitytag" VALUES(8,'0cf66c0c27c1fb5e652267f4c2550dbd',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'连任');
CREATE TABLE invitation (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	activity_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	basis VARCHAR(30) NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT ck_invitation_code_basis CHECK (basis IN ('everyone', 'group', 'station', 'rotation', 'copied', 'by_hand')), 
	CONSTRAINT fk_invitation_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_invitation_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_invitation_uid UNIQUE (uid)
);
INSERT INTO "invitation" VALUES(2,'c3527d2609eb85cf6756c6ee0c76e499',1,19,'7501818394be4b58b8985f716471fedb','周敏',0,9,14,'rotation','本届还没有列席过');
INSERT INTO "invitation" VALUES(3,'a5d07a4dd761fcd5ae3531cf4d96355f',1,19,'7501818394be4b58b8985f716471fedb','周敏',0,9,20,'by_hand','熟悉本次议题');
INSERT INTO "invitation" VALUES(4,'c0d9486fd3e77ad854a7288669ffe39e',1,19,'7501818394be4b58b8985f716471fedb','周敏',0,20,1,'rotation','本届还没有列席过');
INSERT INTO "invitation" VALUES(5,'7e6008fa22a70649ea9b7643cce0b675',1,19,'7501818394be4b58b8985f716471fedb','周敏',0,20,9,'rotation','本届还没有列席过');
CREATE TABLE leaverequest (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	reason VARCHAR NOT NULL, 
	asked_on DATE, 
	in_writing BOOLEAN NOT NULL, 
	approver VARCHAR, 
	decision VARCHAR(30) NOT NULL, 
	decided_by VARCHAR, 
	decided_on DATE, 
	note VARCHAR, 
	activity_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	CONSTRAINT pk_leaverequest PRIMARY KEY (id), 
	CONSTRAINT ck_leaverequest_code_kind CHECK (kind IN ('official_leave', 'sick_leave', 'personal_leave')), 
	CONSTRAINT ck_leaverequest_code_decision CHECK (decision IN ('pending', 'granted', 'refused')), 
	CONSTRAINT fk_leaverequest_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_leaverequest_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_leaverequest_uid UNIQUE (uid)
);
INSERT INTO "leaverequest" VALUES(2,'40f30b8ff36f4f15f0de64d8777d7678',1,17,'7501818394be4b58b8985f716471fedb','周敏',0,'sick_leave','住院治疗','2025-01-11',1,'大会秘书处（代表团）','granted','沈国梁','2025-01-12',NULL,1,20);
INSERT INTO "leaverequest" VALUES(6,'e3c5466709af0388101934ffac3239f6',1,17,'7501818394be4b58b8985f716471fedb','周敏',0,'official_leave','外出公务','2025-01-13',1,'大会秘书处（代表团）','granted','沈国梁','2025-01-14',NULL,5,19);
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
INSERT INTO "liaisonstation" VALUES(1,'975ca8804565c1a569450d61090b2743',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'柳岸社区联络站','LZ01','柳岸路 21 号','值班联络员','0570-80000001','每月 15 日',NULL);
INSERT INTO "liaisonstation" VALUES(2,'ba0965330d709297a9d8b07f305169cd',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'桐荫社区联络站','LZ02','桐荫路 22 号','值班联络员','0570-80000002','每月 20 日',NULL);
INSERT INTO "liaisonstation" VALUES(3,'ff8bed43ac09b1148fc7648f5845f698',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'银杏社区联络站','LZ03','银杏路 23 号','值班联络员','0570-80000003','每月 25 日',NULL);
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
	electoral_district_id INTEGER, election_notice_no VARCHAR, suspend_ground VARCHAR, suspend_document_no VARCHAR, end_body VARCHAR, announcement_no VARCHAR, announced_on DATE, replaces_id INTEGER CONSTRAINT fk_mandate_replaces_id REFERENCES mandate (id), 
	CONSTRAINT pk_mandate PRIMARY KEY (id), 
	CONSTRAINT ck_mandate_code_status CHECK (status IN ('in_office', 'suspended', 'terminated', 'expired', 'void')), 
	CONSTRAINT fk_mandate_electoral_district_id FOREIGN KEY(electoral_district_id) REFERENCES electoraldistrict (id), 
	CONSTRAINT fk_mandate_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_mandate_term_id FOREIGN KEY(term_id) REFERENCES term (id), 
	CONSTRAINT uq_mandate_uid UNIQUE (uid)
);
INSERT INTO "mandate" VALUES(1,'3a13fd3d1492d15e357ac8c4c4a35bf9',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'3301990100001',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(9,'c85fa309d8bed368aca6d7b0efb8f554',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'3301990100009',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,9,1,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(14,'b0b299270e57741aa1e32bde85a9d91b',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'3301990100014',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,14,1,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(19,'9f374f59318333532370c407ce1d7a54',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'3301990100019',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,19,1,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(20,'f1034cc60af6bd7c8847e921a075cb6e',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'3301990100020',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,20,1,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "mandatetag" VALUES(1,'b8d2fd85393d06b12bfff960c7c55e5e',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,1);
INSERT INTO "mandatetag" VALUES(2,'c453ba09ffd2279aae31bb2272a5ca3d',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,2);
INSERT INTO "mandatetag" VALUES(3,'619c5720d086f6bdd5ef9c44fa3c20ce',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,3);
INSERT INTO "mandatetag" VALUES(22,'aea97f14a9acdface394a02d6f3ffb1f',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,5);
INSERT INTO "mandatetag" VALUES(23,'7da4f37b25a81f49bd99f66bebb38978',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,2);
INSERT INTO "mandatetag" VALUES(24,'9ded7e7b62b6e9adae5082a4e0ab30fc',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,3);
INSERT INTO "mandatetag" VALUES(33,'7c4cdcef7cce2c0779b544b567cd6ee6',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,14,5);
INSERT INTO "mandatetag" VALUES(34,'c716c077e24d5610faeee6e114973648',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,14,2);
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
	to_on DATE, note VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT ck_membership_one_body CHECK (CASE WHEN delegation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN group_id IS NULL THEN 0 ELSE 1 END + CASE WHEN station_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT fk_membership_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegation (id), 
	CONSTRAINT fk_membership_group_id FOREIGN KEY(group_id) REFERENCES deputygroup (id), 
	CONSTRAINT fk_membership_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_membership_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_membership_uid UNIQUE (uid)
);
INSERT INTO "membership" VALUES(1,'5c20b80fde9e3cc05ec271b26e520c3c',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(2,'c2eea2c6f1084a1d943ad4a14093a9d6',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,NULL,1,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(3,'30f704bf6c597cff1bddd74e2e6131f3',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,1,NULL,NULL,1,NULL,NULL,'');
INSERT INTO "membership" VALUES(25,'1d92a16a9cee7c08bc620271cdc45591',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(26,'20f2b38361de8743acf771a7a2ab8e77',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,NULL,3,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(27,'0ec96427cd87982e0f6adfa6b07a2c62',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,9,NULL,NULL,3,NULL,NULL,'');
INSERT INTO "membership" VALUES(40,'6de44cdefa81660844891ab10ba3588d',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,14,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(41,'b6317bcc74f05d4cf57e13d01e5a0f65',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,14,NULL,2,NULL,NULL,NULL,'');
CREATE TABLE mergeentry (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	table_name VARCHAR NOT NULL, 
	kept_uid VARCHAR NOT NULL, 
	gone_uid VARCHAR NOT NULL, 
	moved VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	merged_on DATE NOT NULL, 
	undone BOOLEAN NOT NULL, 
	CONSTRAINT pk_mergeentry PRIMARY KEY (id), 
	CONSTRAINT uq_mergeentry_uid UNIQUE (uid)
);
INSERT INTO "mergeentry" VALUES(1,'b79aa4b929eef7288caaccf8c4f32f7b',1,18,'7501818394be4b58b8985f716471fedb','周敏',0,'activity','f1111c5749ce928b5949aa5332a724d9','0b7bd21855c2de6826b346296c654cab','[{"table":"activity","uid":"0b7bd21855c2de6826b346296c654cab","added":false,"before":{"archived":false},"after":{"archived":true}}]','街道与联络站都登记了','2025-12-31',0);
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
INSERT INTO "objection" VALUES(2,'747b9db6fa07df3b31f297e42b5ace4b',1,12,'7501818394be4b58b8985f716471fedb','周敏',0,'YY2025-02',2025,'2025-12-29','周敏',NULL,'other','activities/A2025014','「第二小组活动：学习代表法」开了整整一个下午，只计了 3 分，希望按时长加分。','2025-12-30','何卫东','规则规定代表小组活动按次计分，每次 3 分，与时长无关','2025-12-30','沈国梁','dismissed',NULL,'经核查，规则规定代表小组活动按次计分，每次 3 分，与时长无关。公示的记录和积分与规则相符，维持不变。','2025-12-30',14,1,NULL);
CREATE TABLE openingtotal (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	total INTEGER, 
	band VARCHAR, 
	rank INTEGER, 
	days INTEGER, 
	attended INTEGER, 
	trainings INTEGER, 
	receptions INTEGER, 
	led INTEGER, 
	reported BOOLEAN NOT NULL, 
	source VARCHAR NOT NULL, 
	note VARCHAR, 
	mandate_id INTEGER NOT NULL, 
	CONSTRAINT pk_openingtotal PRIMARY KEY (id), 
	CONSTRAINT fk_openingtotal_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_openingtotal_uid UNIQUE (uid)
);
INSERT INTO "openingtotal" VALUES(1,'ec6b6bfbf1c0ef025a7753fbcb2c8c47',1,17,'7501818394be4b58b8985f716471fedb','周敏',0,2024,8850,'良好',1,1400,18,3,4,1,1,'2024 年度履职情况汇总表（纸质）',NULL,1);
INSERT INTO "openingtotal" VALUES(4,'dd2452894d9249bffc080bff0ec19982',1,17,'7501818394be4b58b8985f716471fedb','周敏',0,2024,7950,'称职',4,1100,15,3,4,2,0,'2024 年度履职情况汇总表（纸质）',NULL,9);
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
	activity_id INTEGER, handler VARCHAR, due_on DATE, result VARCHAR, note VARCHAR, 
	CONSTRAINT pk_opinion PRIMARY KEY (id), 
	CONSTRAINT ck_opinion_code_route CHECK (route IN ('on_the_spot', 'subdistrict', 'district', 'party_committee', 'beyond_authority')), 
	CONSTRAINT fk_opinion_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_opinion_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_opinion_uid UNIQUE (uid)
);
INSERT INTO "opinion" VALUES(1,'65e52b5820166dba4fabab792c809fc6',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250001','2025-02-17','居民徐先生','希望社区卫生站增加中医理疗','on_the_spot','2025-02-17','2025-02-17',1,7,NULL,NULL,'接待时当场答复。',NULL);
INSERT INTO "opinion" VALUES(2,'9d7a25ba576d4b5d71086f8cbf036f0b',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250002','2025-02-17','居民王阿姨','儿童游乐设施损坏，存在安全隐患','subdistrict','2025-03-26','2025-04-15',1,7,'街道社会事务办公室','2025-03-19','已办理完毕，经现场核对，已向提出人反馈。',NULL);
INSERT INTO "opinion" VALUES(3,'f41cc74491c42c4ccd0f01778deb5b13',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250003','2025-02-20','居民沈阿姨','小区内电动自行车飞线充电，希望增设充电桩','district','2025-02-24','2025-04-10',2,10,'区城市管理局','2025-03-22','已办理完毕，经现场核对，已向提出人反馈。',NULL);
INSERT INTO "opinion" VALUES(51,'d8d214f8ab60f1f2133b39cebff9ac34',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250051','2025-07-07','居民吴女士','项目公示牌没有写明完工时间，希望补上','subdistrict','2025-07-28','2025-08-22',1,54,'街道社会事务办公室','2025-08-06','已办理完毕，经现场核对，已向提出人反馈。',NULL);
INSERT INTO "opinion" VALUES(52,'3033c0e2e330729194f5239a5ebe33e5',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250052','2025-07-07','居民周女士','围挡占了非机动车道，出行不便','district','2025-08-06',NULL,1,54,'区城市管理局','2025-08-06','已答复提出人，由区有关部门办理。',NULL);
INSERT INTO "opinion" VALUES(53,'2b55025addbfaea2d9449b3eba533793',1,6,'7501818394be4b58b8985f716471fedb','周敏',0,'Y20250053','2025-07-07','居民李阿姨','柳岸社区的施工便道夜间没有照明','on_the_spot','2025-07-07','2025-07-07',1,54,NULL,NULL,'接待时当场答复。',NULL);
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
INSERT INTO "person" VALUES(1,'33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'吕静','female','汉族','1968-11','中共','高中','江州和丰物业服务有限公司项目经理','13900001000',NULL,'0600OG 11409O9','0600OG1409O9','lv30600OGjing41409O9','|吕静|lvjing|ljing|lujing|jing|');
INSERT INTO "person" VALUES(9,'3d75289ad3d3a25ad146850ffbb378aa',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'王丽萍','female','汉族','1987-01-20','中共','大专','江州轨道交通集团车站值班站长','13900001008',NULL,'04004A 207016C1105K3','04004A07016C1105K3','wang204004Ali407016Cping21105K3','|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|');
INSERT INTO "person" VALUES(14,'dd2d474fb9a5201414ce7fb45f4bccc1',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'陆思𬬭','male','汉族','1975-05-12','中共','高中','翠柳环卫所保洁组组长','13900001013',NULL,'0701NU 20903890903BE','0701NU0903890903BE','lu40701NUsi1090389lun20903BE','|陆思𬬭|lusilun|luslun|lsilun|lslun|liusilun|liuslun|silun|slun|lun|');
INSERT INTO "person" VALUES(19,'34e5d042c41159802924b6119b1fa9d9',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'李阿毛','male','汉族','1966-01-27','民建','研究生','柳岸社区退休教师','13900001018',NULL,'07015P 20701NX04006I','07015P0701NX04006I','li307015Pa10701NXmao204006I','|李阿毛|liamao|lamao|amao|mao|');
INSERT INTO "person" VALUES(20,'4a3d3cafd5cea6e47a491b038af4d6e9',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'王钧','male','汉族','1986-08-15','民盟','大学','江州市中医院副主任医师','13900001019',NULL,'04004A 10903BP','04004A0903BP','wang204004Ajun10903BP','|王钧|wangjun|wjun|jun|');
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
INSERT INTO "pointsscheme" VALUES(1,'863e131a3abd43d3ad9c2bd707d341e9',1,1,'','',0,'example',1,'示例规则，须经区人大常委会确认后启用','2025-01-01','# 示例积分规则（第 1 版）
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
INSERT INTO "pointsscheme" VALUES(2,'d56a5ec27ee8467398544ccd1a1f70c4',2,15,'7501818394be4b58b8985f716471fedb','周敏',0,'example',2,'示例规则（修订草稿），须经区人大常委会确认后启用','2026-01-01','# 示例积分规则（第 1 版）
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
INSERT INTO "printentry" VALUES(1,'7746dc61412f4aea800e26a02e1379aa',1,20,'7501818394be4b58b8985f716471fedb','周敏',0,'2025-06-01 09:30:00.000000','year-summary','年度履职情况汇总表','printentry·subject',1,1,'printentry·printer','printentry·fingerprint');
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
INSERT INTO "publication" VALUES(1,'100c0e16400f49b6982af3fbc3f814fc',1,11,'7501818394be4b58b8985f716471fedb','周敏',0,2025,1,'2025-12-26','2026-01-02','翠柳街道人大工委公告栏','a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5UyIlpVK5CSRxOyrcKDOVOufcs99zzv2hpTOYCLb3RBLhrpbPIz1dXa0t94IdiXjL5z+0BDv/3hNPPAhFyEeeZ9hAgGEZhuGYls+/hge6u2PRh6FYy+ctaCyTzWTQxhZKp9HWTPZ0MXvySlrbRp824WNLK/6dEDzHMZynjfG1sQy+Fu3owa9vj0ThVjZ9RF4B3/ypdwY/+VPvLIsmP8Gj4UToATxzxw1/fx96BH/+CT/AsPC5OxqWQWzh4UMsFIxHI/BBGN4Sd2bExafSfr/4ckYY2UTTI+LMQTmk0tlONrMB14WZC5RZhofFNx/RxlNxakB+4b1QDL+95fE3rUVE4G0RgeXaGI9BInD6ROCulAiPW1uCiUQo0hmMdIRKGAPW4/OvgShFq822sRji+8Gue+2dwUf4NXjZvg9HOuHPjmjku1goHocrkeAD/K3c+lO0MYhhSqV+6u0Td3ay6V5hZw0lt7Nnz8h1/DSm1y2ZADIbxEOxcChOaCgcrAIq5JvoYARwFfanlcUA2p4u4luZGXip8jpAqhuggHVoaZXF4F6wKx4i/37Tahcj5ZeX1lFqrRx4znHgE7EePdg9ZmCXf2xMn/x8XWOgT333VcPutQD7/qR48lQTfM+Vc77XLPekh/W5x3ulK8CD+amMwXexaE93Cfi9hPzC0Qka2f4ZfnLvKfyqtDaX63uGjo9Q5jUo+OzZcjFarFooMFSP8e1EO9iLrnBH8NuukBF6822sDrSxUEeoOxEGVV+AmBeWhwitpIsl8d2CMLGJzpMloPnKQTPBA3wbx+jxwIMHYbAPIRUVL14Kq4eEYIrZkS2iQt3dVwUSavEHG7ALLVsZ2jiAGo581x6OtGsAjobmUHpXOloHoyieTAofJgBqND0PYOKXw+IXjJMW5DKZSiC//EEjwLvbZN2qBp67BD4RC4Yj8LJLgBWoCuZdkZqDTalvDK0eS6ldcXK3BEi3LfK6dRXCw2gX+JYh8I4KIArppHDUJ7w/xNJzMSc8vSCCVQKVzyZUnI6JeBiGVbiESPqwL6UuhPcXwKFodkAY+lQMC8/ZggW7evYUDtp9nT1+SdZSOJwtgY63CR2ns35dwX+2d9wPdXyvWr+5l7nFZXF9XJzYQ+v96CQjpc4BKuloD52doNQL4fmZ0J9EAx/A+YTrwqteYXWzBGa/XZgDegqoJ9IB4Yym+ikVW3SQBOMCkpvNjGqJsJupBqmerfG08Yye9o6HgrGO+yp9sz+JzlPZ075sehFNTqODWUJk4r2XQMbaoqFXlyvDkXh3qKPYskhbA2hvFQ0sS0dplH6CljO5V6voWR9KDYNxLwHObRc4rymr5zVg9dwemzBxbsesXmasmtVz21OAPl0vpyv8MNQVvh+Ndqrken9anFkF+QVJEDfOwYTg5X35JLd2LC6lxKVpceVVMYget00QOR0OLLdt5fQkK55NP8utzxPrVgKgxopH790Ld4SDXe1doeBDQy6YH/4zBadKhSua+3SxBDB7Lo2/jfObtG7i8BvQKUSzFMPitWc/Arp6xKwzOFxNLLweu9AGbDr/qRRKLRKiSnvnwHklAPptGAyWARANOavxRDDSWcR2xFfVDJ/UeR5F+4z3ZY9XKritPp8DYsOybYyOvsRZs2A4HlSZafAVUGr+p94+8BiwoUnNE7+VhFtlMuS3xbcYPK8V+ycBfHNb2FDjVNlxrvdlCVhum2DZdRalvhnx8CTXOwwKnfhh2cyG8KGvBEyfXTDNhaUsa8BC+225hSxHssqOqCK0tFRNFQV8dqHlrFtoNPlKWh9FSQB0t7KFDtgmqNeknUFL+7nFc5T6iDLFxphlTEVRxal2+G55WplGLjYjlyqQ0tDlZoQuRlJgaHUCxAVWNHuxopUCkzcINLnQbzcF5tP1I7Tdb3BwdN1vvgEDF1PxAeN3LPvl8dv1uD2m5CFgQB68Xpsw6cmDhpOV5yeTTpaPtRML1K+HWo+un17cZDIiDnhvgGPnqX2YCdH8eJ+2XQCnzqZdqIKDFh9y1fmQZVibhNXTLNHEffVOiLT7Go2sodNeYeZcmNssAcRjw13maRVGHVRhVAO+AcowHEXhquswHC1koIUYjqPAm851DZtMxrIem7vIDbD7zjjm93B2qWXSILsN+IWctwmrEzy6lDLE+IbiD96j5WR1fG9874vmqxozXxWKxaMRM5ucNG3lcNoKgPdd1U5eur8CGh7OCd6o+3yXT5dRKuzQD+unCL12d+idqz/zcjXMwBmxNrr1Z95G3knE+TctmPRKRg1RDO8tpdDIC3FqgNhn6dOqlH5bksVhGjPRZFaD1EWupiRF4tZIkdRDdUi1xDXnfDLdVjESy+hWg2utLWNEgG2mzq+visJKpYxZChpSgQE7FKRJ7KtKYl9XhYVW7pqrgZLmbShpD81j0zy2NRTM1/nSdDZNZ9voKwRVrlN0UW6DTMT3apiKUbRTbIzz74y9MgjdwJB1O1F931jNhu42hnPKnuMBA02/e1GfvYOs8/sYfrswuWujXFByt1L3asBe65ve2hqqsTLUZs177Rbkmou9PAYWm/fRlky6UdTsLYZVdjjsODyVNzRYu12RdVdLTPs0tbd/TG9T+WvmgKPkuwr86GVuVPPk9ZVNmw8cArpbcI7M/Riu1EDptpsXrNIHake3Vm779DbkPkBjdnleT8a/GlA+47XLa2N4UNzGON7xmtqR9vrKLGOAb6aS/uvuLDW/rVRlf8SaDtHZDmECARupfi9N9dPBgTe9Yp1ODrz6DL+5gti6r1nnzboWhgYG+mkd/VXW0dOadZvBH50QZzobWeKP+ZrFH6tiU2nlBfXHqD/WmA2EVUouHO2xqFyDETCQ7NMvHOHMFUdzRjw21qYXeX1Dss0UsOhtlBpJ8QqzC+LWtPB8EI2/MzfamaOjnetxtLPF8gyepeOm6bhpWttQu9qG+tvoLgl4/DQBTSMeOjOlwYvMnYzY6vHsmiuv2A5+ayLz7HE888yxtB6bOvx15/DXT3WzfnKZOts1y9zX+RTiOp0+Yioz1giDRzymFGY2ncGlZcvjaGStdOQj4/HVcOrvDTinRI+VGmG0g/Nzkn283ZJOXw1KOjXUQhf+WXqoiPVy0yrTMNiaztFCS0sVTIDfY7cSukEORKGneTTEnGQtQGoxmchrIxEZoIlImoi86Wdo02EX9Z6IbOQyWHpGtYNnVF9Z3tdgkEDLjRumsLf5Cwe8zg+XCNBiBjqowSS0Hsdne3uYG5KgpuMbbtz07rpK6zfcAdvXO2xcfxOg/nLsNKNtcVZBI0xoZ806gIbmPAQ4ekx2fSXWOd65xLqNGlZYV5o6pqljWsNKc8f1fe5fvTSXVRv14HN+koKv+WtI6SmAtGmMNo3RPGuzNI3Ve4mqHnw3vii0Wrbq2qtC9Sr3GNPnphkpwPQFmrPIkdYJXsG5WldzWF89FS+W5FjYxs2xGC2goAmWWiRYTA80r788i7lZibRd+PqPpPI5PlmI8dnNqlx1C7N5yQMgdTL62MHB0wi1ivGqHDhesQyP9Tox9pC2O5voV6/brJD7igpjKh/9xNsuCvWYdSINlb65m6Rpm2a7rq9rW1e8rGt22YXUhDfQEEcWmbaRtPTtRvWPm9yP8Phtdms7X6jl9d6s049qo+cqH3rE2SVvqQVx68lqqZ+48RwNZioLqk9PULFj2phVcLqN3ZYXWaef29tMZ/o0QGHZtXRJl2Q8OVpVRpOetKqMVpXRqjJaVUarymhVGa0qo3k2WlVGq8poVRmtKqNVZbSqjFaV2a4q42mOhR5/TFMsNMXSwOftWTtRvtrxen57J8Q1SFKo/g5tbqwJeo2QwtIbWWE1heWvZbGZDYGuXFvGBWh+y6n8Fj38w9H0lqo/ojHO7NYqb2McH/Xm9t6sYXm+Gvk4lefQNdvRirQSr9myq7Vy/FHyXQWh8DL2aFhP+WDGX+NjqisV5Xnddgv5G278YJ2n3vUK4GxZl+OVSoWZXnsZcJqXtw6lSW/M0Pg/v92NFj0Hp7SocG1MmLlAG+NYLKZ2pL2+MtMS4Ok0wsbZaLGoYkBxj/dV0C+BQJPswbjpHgytc6UH79A9mPpu6fdf1dz8ynsyAbtRBWfWMzIymYBlGm4ygantGG+Ng8iKRwTZPiaBziVo9J0i2jtPe+fr+sTzq+qTp2n5q0zLX3FPerUOZc75pvSAzQNNrq0nvUF6u+kJLCYSsIaHJ9FObtOd3FwNqp95G9kuTwNnu6yMUqRJL1p5TLNeDdvcff3nTes5YvTI4abonG7+yYtXeZ5zlepUxvn5kL4b0lzt1R/8ZCQZDDHM0Edzgwxtp4HrOoFUj6Wz9d4HflVH91oYTllfJ/he75m49ITXmp3weo1nf9bruDhvs5TRVCnjoAkFmlC4koMlaD7B+SoakwfBGyo/YW0WeDREq3JDlE80QxxPG10bvOjDenOu1fRH4GbUodR1/219l8jQgpSaFqTQyXfX0X7XFbqXaAeZ73oE95hfeFqqVqM4f7iEz16RB6PblGV1JJ+fa87MUEPM5KuzPjt9cGxtGVQ+LiJgt/24QRrurquBTSsFWIspi14b6UAf7aqjkw1pfRGtL6rz+qLr7f3SH2LYSJP4eLMmyMgsQ461WZ1F28+a+lwLi01xPEub4mhTHNO8Kb+Gm73ncbwEy8PQvsKbmMatUrd2Y8/dbappb7T90Yn2xzqt//M6PzstwDXT+bWNNTjNU/uiDJ0xZSzD2M9F111y1U9rLWlu9WYPLKOVlrTSsvGaSRs/R1g33aQN0/DYiEk4WqXYnFWKjdk+WpfpQZqMs3/2xpV0kZo5PMK50nsv12jNo6pjkKoULeqBFo78oycce6TSHKsTKP1EWDoSnu8reQaZo6S99dxc+dgsn59WVN64XtsqpynUY0awEWaP0Rbl4rRZgNYk0h5l2qPcaJmz6L174Y6wybl/jT/w3+d4Ao3x0VZlWmpHO4/tdx6zHucTZG5a7UeTerT12Ik0mcFUBj2ftuGboK/sWCSdE2tZuxlu2sttKsNn0vgayvD5Ak3aM21zxwdnb08yYL2yFyumeoD9Hrt1V41x2GvdnGPJMY2b3YqHO75vnqn+tOn2ivNbRt09Whd27R23V5bXMjkdpnEO2NRvGa7nsyxpP27jJ5nqpfO1CWvu6GmQTXka5HVkmMz507QtsqEbDWlGhI5nsz2ezfRZG/QoSDO5GZZWHtHKI4vJDXOBLB2JRhM09kaiMXod22C1cSWWhjmq3BsiaynNkWNcwzf0VcnG+BwficbareFqpKFy152lwbRppOM1nR+VxnmbpEmTFk/dlOIpc8mPKk2RVuxd5V5Ino6cq4+Rc7Q50nxzZLOUWtVTj2dDTV1jnT8/w+tt7CNW9SQmoNuAZy2SGq4gGD4NC226bYb2qdrsU/U5u9w6GVzPjZohd22NrCVZXI5mcWkWlw5eo4PX6nrwGuP84DXGXhq0XtpGqxwWQbtGadfozTuvtknOY6Atmpbzdozj09XcXjpdjXaO0s5R2jlaR52jOCHHOZ/BDNDDdm9g76VWloqrwSkBvI10FU/TVTRdRc9gpQWH9AxWm8XuVcrmrJby+Wk75Q3PnjXOUaKM872oPppOozV7lrr16emczZiyoq2fVsD02OsflI7WhZkL8WRS+DBhruTIbXfAE6PbQejszI3jlUpo+OyjUd/nITA1OA+BtX58RJ1mvK6xnfUbuNvZk3jUHgt1R2MJ+MoP6jwOg5tHf2gJfgtiEI6EABwGng/H48FEOH4vnL/QA4DJJr3lXjCMDSm+Go1BlAO0lIFohfX+OxAXf4P8fkvxOx4Gu8Lkr3/GsLKIqL76CKxzy+cYu8fFaSaGKwWPLQWP1QTPqwKvuNRLD0zOV4CT9xQDWlwuWBlgvio9HQXYXw1gpXu5MsDu62WASwnx64LpqRcwPbpg+i0uv1tr+eXmET1wee5y+X3WAA7UC13demCyTFU9wGmC6bcmVvwlXd2V9IBXF+DqepUzzgim9IC7EoV1FRfLNRqF+brgXJb48pXBdDeGgHksLr+G3VJWTg9ct7sAr4evRFdGF2BvdYC1IeYtqVqWraZqlXm4lSH2NQYn+C2CadGEXXIC769E14AuwIGqnMA4qbm8BnxEnx7AHGPRqeUtAcyrONdriSU41qJyYK0BzBkAWNdb5DjDPKz8fK1kTZ91Od6il8BZ07qXXoKHMxotQPx4PxqJ9sTKQkcid6WlHZiTvg89wtt7p/PiVq86u+cqeqor9DDUBc8BwolYuEMVApd/sxwzbXtQ2jXlKYWG7AWRlq3N566iB6sCVPzl6jCVU4jxkuQ3gUlY7hXPJ8oplH8qD1BHOKFK8pR/qyokisopSe/JHiGBRNkdSw5JF0tFkChP5SGJ93xbTp3yL2sB9FiTwN3BWCLcEe4ORnBuAmDsCMGFe+EOALVdznoUZytalfxocWWQ7uKhqdncygJJmjwMd4Ta78WiDwgZWFkh+VX3EtG84MejsUQ7oQ7jZZjf/buLZd1M4HdyTVZPvDsUiYejEQw00DoR/A7/1YJeD6LNQ3gCrWbQwRMAUMxcwMfcyguU3CGZ0Bb8fCj2IBwBHDsLquZxaxXkuRLk81lhfeR3F6Rnw5rIkz0jzgjyf/s1IM8z/l/9xQry2fSzbHpRGOkVlvcw207PWyUBX7r+w0ZIMDQvfPgkHK7bZYE/+10cgOFhPYyf4X79B11aqElgEVu3FW4XdrZy84dCcqvSmgfa2OrYAn7Mn+SV/wOsvIe59Ve3oZUHPs+md1HyoJwLcD46k7FKC48V5peml3JLb4X1pJ2VZznG+1+/hJVnGc///hP+9z85o7SwLfNeKwyfG5yWRg/Q7pQJtC/bCeS93WJWuM2ANfAz7F/dDA9C+J/GlMD+tDC7jzeo5iZNK0Q1OFWJ5LMiJ7k3O8LzQVAMtrQCkMPtBuK4Gcb/70Q3lBHn68Ieqez2BOB/+O082/KNim5FklNMOuf0p9+a/TwS9tPi60lblPJBZOkDSnkY5pd/BFsS+PWv9NjIOZwDVkRInBjNps+kqXFbOANXuG8BzoC79zbWHL/hrdhPW5pTlmcr0pE92RQWjpySjsB/gB71BX5tCH+NxXdEnbKsFSsivB/KfkzZZf7f/N7FMgGG539j2G1wUPJZzpIvcbCaPX4tHby16zn9JaBwwZ/Ahb71q7/V2HNieUt67vRl7q1tJffb34HDBIbglt/EOksXL7InJ1axdVvh6tzCgNC78v92dnZtY/xnWFzgbH8A//vFHT28FUQdVnEeS17S/EX2fAWNvEX7M//3U/Z4H/4TJqeA520T5G+yu8Td+jP+9Pv/wDbvq18x5H8gDf/nr+Rf7Fn++bdEPqy4VJXU5KUfYYuqXitCJL57iV722/K3WcZ7mwMhwv//yysTIp8lIXryDC2docyAXTch8DvCMtxf5EDTo4e2eoUL8uScpfA3nr9UAyoELNnLlQnQKsLekl0N4vk9ocJv/4Zp4v2VUXbQlohWXA+aTZ+g5KJwdG6RIhxjRUCAL3I/bjnAFLLv9MXvjRJCUzU6QQXWinRIz1bErV5x8qUtvcgz/l/6CF/c/jUAw//X741ZDUB45gIdv8/1b5caEYtUsOZNrmwL85vi4Kxt6fiD7HBwf/gd62VuexmrMYVF5HlLedjpbeHDG1uYg3n48q/EuWQ5ux70NzhDn+iJybtOP5SWsP3QEuxIhB+GE+FQ/H8pJZB+eevhLRraR8uZn0/HxN1z+Fuu2R4R3q8Jy8P4CliAx7jKtee770LxBIFNq+JQq80y9DDY1VOaAlLmroT+1RHq6sI1jvmNLZkqZFssX9Vb+NF8xeQfL7tGoz2Jjqi8FF9obZPFol34XlcoiMvoE+GE/BElD7OZCTTyEl28E9ampPF3pJqe1ItmzyZRKgl3pVdJceaDsL4nLj4l20Ny0qo6jmSRK+CW/7sKcpxh5Dqi8fB3EbkPqQTB1Bh6/lRYPUTv0wRBdJDEnVzJk8LYBrOoFZZPTsDYQ9FbhOIt6yiStgNxeBDX+eZbdnCnzvMzffw8lfDjieSq8FNY0jh6LGsfPfH0mbT1iqCHy5h3X+fmttHkK2FiMwcrOLqJXn4wi6EDzCm/1e7KDb0RZ7aFtc1selR8k8nNHZHuKoJs9uyZ9OQ9OV9HB0E3aY7SXEIvKUmwhSjnwBoKE7gqXi2FpAhcTK2JUwPZizWhbw8jetpbGVG8t87XYiXlkpYCghVKI6piOLMnjPUpGmbpHOeWtn5UVvMSJc2K6tJpIGyF1cQtAB7bq+kA22ZP59HYc7XCAaHE/w79iIYGKqPrrlhV4fya+h1YU7T+Aixg7tlHYWVSWdk3R+j4FD29EIbnQTbFJ8eVsfWYcwZ4vGti0xnwGV5bTWcge7EijGwQpaR0sfX2oYknwtCFjv7J6xgtpAKkmsneUvL2sAKlgs2gSvdgrI6PSNugY7ax4mo9iGoYj4ADng24bqdFepQ0PwJGgI6wNqSpQZtV2rya0qazfixr17dx23e9TzNo4zkaf557Oy0Mjwor/eLSCEghdt6s+qSsbYPPuO2biKJlhNBiZlVxtd8toJOPudkLtLEM7g54ctLeiEVc3boyaBDXgGPOjSqGwugenaAX/Wj5HKUWhbmP8C+wrzAyK8ycW1Q5HgfQZf0OoDv6DKXOFPswuQwRs/RpD58FuTaWzWRyvYu5vmc3SaviERmVXLZ8YYQ97crYR0vaeiqN9StBlGo+Jprels6P0fhLvGgnk9LUZmUV66tnFVtlQa2p2eYOHKmyaUhl06TRvma3Kc3FNbMybfRYqtGzUTcoPAwYVCdXu2uhHRfWbsfCTaYt2UPPZjpGmD0S3p8QDSm8vxDeHwq7m3gImxwQisktYX4imx6XPh42xLaFJo612LJwcAlZr82Mmqwt1aKYezcPbqgwsgQqFK/u1IDuhkXdxEua6FmKlcw51w6sIeeAs7KspHlBt4JlwC5Z8gD1LUtnr4XDkezZ+I3yrOsoj10ZLaO5bM0ZIzc5i3gTd7lviLq5YpNYRedYNos0HUOjwOuvSWDZuoyUaH2X5ZwS3T8rhB32dSjjiBks8mtkYyjOfEAj29LgW9CkYA9REldd0uq9G2AUm9CEcDTaoNEGjTZotEGjDRpt6JsK3pypuGKXVXsDw1F39ebtaDdX70WTln41v+Zx17WTqql5auqgXq1Yau8r1rqq7eqsvs6+qalNKZp6a8pyrmYIkm5IJSLrMVf2fMVpRm1F42iK8WYqoJuUk6KF+g1bqE9bZuo5bmrmdm6NsfQFtam1rn4HDCPH2czdTE6h8cF88Sk+oljYP5KOthtjBbWbto2unrmtYfsyyPgdS3Kv/Ij2p/EpzRf9oF1Q3ybKfBJmF3DRd0XuNNmt5iHHK9ozGD6b8WHeG8cG4iyFPm2iydHcmwsw9o3hh+vlS23N/qAb+zdgg62ZXLZmtvt+s3s2V2pL9DoWDNmRekx9ayvWhm3y0l4jcw1etNW3WRJsAScHJRnUJ8Xq87Zpn2b4Ixa9Qv3MeYocZy3M7qPdOdCq5KRtXTFkaiOGXptiKD6fzPUuqlc0t7QNURJe0bNpKoDNJ4AcU9e99jpNsg2/MaMfBlpwrAPkkKMqasV0fpdzO7JchD9Xl8Slc2m/X9p6JSyDt/mRpj6bb1oQd+P6SG5sRSwtF6UdzbXvaK4/S1etaqS6tdM82tnMvq3P5sRY1u5sVTlmL0ohJXeymQ3cR/DmUMxcgATSOvvG1iqa53rXq3HQjtZraRiuUgarDEeqiRw2pulrqvx7U8/petza8igUjLV8jkGAD7GerlAc3vaZS9zIZM9Hxa09oAZEJGho4efTIXFnx8W6xOGhn0+H70Y+g/9c0sWCML+XTfdmT87Q5F72ZFNcOgLOl/ZmxdQc/BZ50c+nY9n0OH7y5CR7NosP9lnex3cn9kERoJEXwuHsT71P0NSeOLONhselvU/C2LCwvAMokBPpUTqNtmayp4sAhzD0XFqbA8Wh3Pq0CbcITC7QKNLFILxaeD6YPfmY653KrR0LL9No7/in3r7sRUqYOQZo0No7NLDg6ox29DyAFWuPRPHF44/CyIjrYSiGT79xASkBUAALvxfogHpPMeDno/BNYWgKpV+j01k0+QlTdLxPulgCB0OY3ce4wjOvn7jutjC/8Nxt+fl0SZjbFJZXgQSFL5HXym+eegogoqmJ3Mo6vOqn3jFhZVPITP3UO45/aH4CTT4Rk1vZzAB69hafvnNwopCtbxHI9vPpIn6Ly5UbHEeZAeFgFY3NYSKNDQP+gDMm5M6alFoDFDBsp4uw+EBg1DcIt9D4CNp4Iwy/ku8Ow/PAPujTSjY9IS6cCe8P8bovnGP0hz7ii7v4beRJaXwgN7edTS+jFH5eetKPxudyb3ak46fwrdzCU8yMa8fkYQIk2niLJlaBPaWRA/R+F8O5+0o6WkVT0wRCDPDcS2E2KZ5mUHoXVjh78gpgBghdHlcBSOH4OfyW8D4J+MJLQJzFrV40NZ5bX3FxzP9QHvqwALfF5T54hbS2jY8tPFvG3JzCXEROV8LNQyPbwt4k+L14ffansXZIYyQvgR55gfXe7gzaAM58mj35pLx/ZRd9egGxqrAP0KeymVFCXIxV6Qs3CNWAfLDywstBWGZp8K0wugrLjLmVnHQky05++YFB7kY6op0h178BK4X+FXzQ3RW623I3kmfQf3OxdyOyBpCfIKKWl9ax3NqJeDJZLkDiWkpKbQC/EWnDL1SJgfwmfC10714IH9ZEjpSCy3lzxcCPdodi4Win/CxWIPI7Qh3hB6CmMFSu0v995hJ6T2Dxshcr4uwCVhdnQJlJIi1oaUkaGs9mZlByE24Boe5Gvg3GCVLM3RaXS+N9eEwdxNGrGXGtV+aKJXgNiAba78utfURTQ8BOLnCaMMsAkaKJYFd7R7BbfifLlbz1s/yTrv/pImwrDR6ijUXAOf/97vZ/9MBL2gHzDqCUTI9LYGT2I99B4y9BYOEVwsSPwJBAfMASVpiw5Zj0aRtcAtA0aAirR6xQjkFL9WbTo3cjD8KR9gfRSOI+pqK3DGe8e5p5jQaSoEWlvjEyqQ+ey6bfCstDmIsWn+CLe5jD70Z6IrFg5HswUfgAL3jh199ghvr662+Dkc74N/ChK/htqEumCEEAL6Oy2HdbAgz+WOF5aXgPbZ4VPe/Xe17c2geAi5736j0PWGh8pRIvCMvATxOYddZeYX5KfsyeLeT6z9DZj8BSYKJyg2P4pz5z/fdML/znuuVCg1i7gIERM1sFHSMrBcw+Ls4Dskoerp//MAJEN4DOVytbUEVEV+M/Jt8L85uAPFgykHqsOZdXcR3F+CxwHDEfhOz4FLrvorFwSKZ9Qc/cwiTHp8vJnzTphJ/IyxLnyS9jOBF6UPIqljwp/84jjbcX3kh+RpwYvFxhkKqTTWKdsukMgA8qA0t5cgcMlyz9a7C4CLTGEFYi4lwSrpOLWMPm6UTsITGDhV8BmQZWAYHB3kLe/7gbiUd7QLhlyIKJRCjSGYx0yAoX+26yBN0F3yvyXSwUj99t+UbWUuG4/HwMH+nXFY4oyrA7Go4kyB2OKSIXo0Murgq5UArMeApNTkvbvaUKDIiID8xbHpZS++hsFvsk8nOyPGyD5gDSEOWqpk42Myu+nLGAueKpKrfi3dHvQyUUiSpvUJFCYZWCGH7hIiEE8UdV0sfUofRpyaOOGH1RtHJqPI2ywxfl0lP80tz6gLQ2g8tqBzPFP6CoxWIZAE4ArwR8QhdPjJpq0S+jEvwLOMyQL+OIHl+4XFUwf+3d4VDZ0vJqrFgdnfAFVwUrqW8GzKYBrAj62O+Uv0FkmjiRepJdAdV8TGUMXVaNLq+DLV8FW+ycz31Ek+O510PEzSQOZh5bNPkWUFJQlb3YIuVW4uDKhFJeo7i5YyQswFoBtOXBJthUIBNQ1cz6F0t7IfYtkfhKxJKDIBXPl2iB267c3G7BThF//FIXuBms9EmIJF/JHo+iH8dcbg4rffD3ht4p18EmfvgEDj74tBbUh64w3y6WuzJw1ei5dUT6drlIF78arR5Lqd1yNwcYYSyDIy457IU/SPACcQrYZfIlLN75cA5YRs0mJKIzpuUTsWA4Eo58p7G294Nd99o7g49KDZwae78O8lwV5BUmVoVlam+ghOmxXasWwBnDWD5zVwPd0EPw8/XUXEAHV74KrtLWANpbxSu63w8WGMJCNa5o6p0wvAWaS3jVK6xu4sRF+llufV7aW8/NpbAzsz8tzqyi1AuIOUk+Tn5mA6XgGZyYK3eBiPoHqmio/4q0CUfi3TgKxHqhFbs5oTh4OB33yaeu4D/bO+6HOr4nH8ORf/SEY4+UexA5doXvR6Od5HOwuxs4Kx7sskJpltMhtbuaTA3NgddXCH8JMcnfJFzHlFfxF2FDIH6+JBl/Hac7FY26VHApzchVPJxIgFi1Q4QXT0DAI4sYJozqBujYB/ApFLJCI68OiTzVSFSWwtCWPDnfQRipPLth1IvsiXSEjXJBkW5x62DorYYhxIQnz9HkXO5JL8EQjMilkvnMVZ5QJI9hXZvZkvaH8B9TO9JeHw6yZJFD0/NKOidPIGJfiQdOXA9prB+CJ2OkiSbuY/+jVfZGzHGClj9SMLBfusBDEg9PxPON7OkcdpgucGh9aWPZ+ox2dQzyl6UuYzl6Rh3SL8ttcsnbL5bEdwvCxCY6T5ZGXYWVF1cPc6fP5JxgIbW5pGRkrZumGDhT3UT7mhcXHVP8JVcN5w/7UuqC0DXXOwzKQVMhSJtPQSH81DuWzYAj/lbOlo8bQ+1hGBSfFe7W0QJf8sEqeGWPX+dW1gmDCCObaHpEEy/sQo3/iFbekrXLy8sSwbcIwc6exKP2WKg7GkuUe8r/jGEhjlSPjHmD8cSX/LdVMESTr9CGAjHez/gwCg4B2RRR7NzJmvB0EsQErWZANZGPcFdYHhZmh8TNbXAhhdl940hGY8Gu9u5gPF4WEBhEtKCo7ijJV9BMhfxrQ2QCKmbpyN4IdvNU6Tocneb3RnS13J3isEP+jtHswZ1ytXan1C3KpjOgovCeIBizkRdqUSARJwZcDq5z/WclMUXBqQSYXFyVhEIxw3wfemQwcjSqz+5wVZDFQXU6o+wSqdIJppEdGDePb2Ff2Gms+WpLTPatTp4JL5YBfdctF07+tuhhjRMGcykINdCn97jKdOsVGjgEUpC9KsMo3zKIapFm1zHSd9xVUIVwSdyZISod1J50tqNiaPDuisMt8pyw+wqdTsKjoPrA18cVYslD4t2Ke4MkTMJrPrgrLpyAU4d3kVOLRXyh3sccGxb2ZrLno8LIvJiak7ej1Yaw8+898cQDxbhdUuZBMNKDg6JyLfkgHMnvesCH4L9Mufx3PNUkAiLts320+RyNHJR5NYDKxFA2M4STC0PvihLGJEZX5ZGURNtAEqWOcapG3ifXYJf7UeCRkvRaIkwSbvj/8ZUfZMCwIw4gKfyB3WE0llEucMqF9BPlAk8uiMt9ygWP8kRyGy2dXV5zPTbGaN5qMnUxJzy9QMkdcWmklG4kWUd2//Bu3M6aUg4g71bkfjwQh9+oiUmcRsw72ixT0XeKdvVEIDiIWfGfSpPwX7nym/9DZE81mx7NLUw1lt3VNaNflWgKjG1lDviq3HB+pb1pBcEy6htUMwGIDjiM+YoKF0s0yBLZm8IBZH7zCu6W2xcL2zDxRDDRE89rXVj/eDQC3lhXKPgwZDyD18bqkIMzSg5SsFFCjuW3YEWE4WM0OEDuF9JQyuZkvqxDU63apkjw27i23Y2HMJuU0kFHMXzFV6GDkoeUa1dwsDe0X7SXWWCak008ZmnqKZhi8hVt61oJ2wh+Hxjf4hxSd6gjjAscLtMGJaklIzmnksQD/niZDW7N/7KSLiUJvxpkB8mLCnEv/qjEigUQCjkk+ealMsQf80mUuxHjzKClM9uKvLA2VsfV/spdhTWki1VgB7my6U2ut7dYRAgrlOSkjPBEMXJd8PMKbUP3Eu2wDl2PjKJaskHTphOAfuWpgivKzJDgU+odA+nP52IKjlg5VvrB5cNQrLPHwN6yrux6qwEt+zPEy8OymyqKhbAGw67fCzQ1QZ7BXuHUmDCHC3fQ0gtpb1NYWSNpvworZ8b7U5gt7//lPyoeIFNiv9HUa3DRXY0VJBu36Q9DiSix5/+8H4oogQeonUhnqPOyTE2+3gNmIKhcrvDVRCgGZCV7l2a/2xPBWgoYsrM9b3HaZZVCeFH1skg00Z6IdpcsFHh4ciXsIrF/ha0dUoZHyvYwS/WfYbs4NixdLGQzS9jJSL3AYXoKV+/k+sZdtSCzUl0oY3xp2uU6PeLy52vVjoD3/Z5fKKWYY5eFYHKJHQlZPUSf4LqukmqxSw9N9vZvFUqIWl1f5PfUWl23iWfvxn9/WUjgtrruXHr8X6k0F3bt7wU7EioD+YMrfj8UIqvRGeruScjGXo4Ltp5BsKvEBWRJCILK7YMnEPQot+Wwg1wdwTnbopiEfEva60OTn/KxCM+wDD4kBE9WUD9FdirzP7qzk82MFS49VszaZ65bOPOY3M2m3xIXEocwoxtKDSJWOXJBD3GXytEM4mLN8CWi4unzS8huFQDCW+YvRpXLl16JsukjIzuFa++UJ3LrT9HGoPq2MNyLDl4UdokUOmGkgD0ORsgOiozjDNCs6JtyEbT8nUItqY/c+CikPuRhSo+g8SEVYcwgyVlCkgCPfdLkdvbs2dViO2odW94StgpLLq2TcrJa4Ol3dlXdllc1M3YFq+p3dlU9lrAl+qR2Sxpwdkm91gV1+AqWNGBySVWOeWshFqyggZWS2v4kGsi/nFyy9XKuli/nq75cvp0vTJXD4fk9Wz/priU+nlq+3Gv85Z+5vigUMro4F67N9OYdKzkpr1zklIukWpBUCCq38jmmO/hFqs2cwnfkpD95rByjyxy+lpz+schrGHqXR0PZQJFJ8HIwtz6fv0EGWOA4dwtPZhrL4E6KV3jqorB+2QNJvqmuaazmRZFq0Iq6lxCk7La3jWPkb8tbnCjzOs+a8mdllVRbJPklVOAr3hnT5+mqdOTM01GZYUnanos78q+Qgh4tCqq3jivS8QurtOLN00qZJ/z+QsxciMktYX7CCq2URSKiZ5euAWvIuzWQJ2XQlRmFDG8vHpai/s51Iv+Z6zaL4xq5RtXFuwrRDdF0pj0HnAwp8xzyZbMVfF3hcJbUT6qfKwObb2M5+QUkfz+7X7LltPsadK9yzW/N7WFZM8BD7AUBKrh0wuqmLuSeNtZTA4clT+qamEmWNWMmb3OYh1T1vsBJuJQ1kA+Nkx+z6V0SxJFs68+nQ1+5Xf899COTz1UMm14uTovXtKqUK8Qe+SLtXrT7CpSn+umyNeTaOK8VluJYR2CEP6rD6G1jWUswcs7QcdgAjAEQZOtcydWS5bnKLE941tbLOVPyxOPqPbkoQtwddnlkYWLzSb18WShnSUPzWlKjLmfXil5VxktYWcuej1ZW0n4rLMhriQkhgAY4lVzYivqX4ywBpSUXpEJFSxZUnqB0MSVNbVYAx1fJ+agGjlY+qbzTQAO0wnCJikLJWlJuvGbmR9UKoQWL4gri2UDa4LBMG8dalzS+ljqCr2WSgK9lkoDna/lytynt5sbegty3AYFvoeUFouTbHrlKv7TbAYJl/JTbkr5za3qkxU0nldN2hakMxNKN91XLTrnbOLcVWXJr+p4ajR866fEKT2vAyDKWYOTswEiSvQZhBCVQSScZYUi3jhKQl94Ot7trqQTcphyFL/F+pdz6kHcS5N0oxUPw40SV3CoA0Ry+61XddOPKN7neHhebq8rS8zmupfyUDr/id6jbOcEbMc0+Hi1JLG7fKI8QgWuWh8ht4JGK3jlrSeg8rHmI0NKSAYhAxDyWIOIsQJTcNQARRAe8JYh4C6uW7jcAkc8qjdxWaPTOAET+ihAZEV1PLT0PTy2VjqeWnoenlp6Hx+pGhD6LeTVVlUbXVbmlIzPryLhW+QuVMwqWjLCXtQoaGp+TRqcNgMa3cT5LoHFWQYOoQDjZNgAaFlJLoPGWqTY5JqxtGgDNZ9Hz87otgzY2h49aqg5aoI2zpGm9Hqug4c6qtfnqoOGJkzYSQt5aqlxvLVWut5Yq11tLleut5d6v1+LeL65SbSNVqvlKMnkaW36TgOHyL84XwKo3DVsLvadK61E5l5K9SrWfXPYQB26f8hMkWyj3c+Q5NPXi8qLbX9iSB6zEze2S68LMR7T0QuN6vgk0f92nXFe2+goTTlrLdgHzHUmtZHxb0eU8n5/2Cyv9yjVGIfQ3dyMtj/8/w5SklA==", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','','','沈国梁',NULL,'');
INSERT INTO "publication" VALUES(2,'e4427bdd098c4bfc9446a734eb974a7f',1,13,'7501818394be4b58b8985f716471fedb','周敏',0,2025,2,'2025-12-30','2026-01-06','翠柳街道人大工委公告栏','2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5UyIlpVK5CSRxOyrcKDOVOufcs99zzv2hpTOYCLb3RBLhrpbPIz1dXa0t94IdiXjL5z+0BDv/3hNPPAhFyEeeZ9hAgGEZhuGYls+/hge6u2PRh6FYy+ctaCyTzWTQxhZKp9HWTPZ0MXvySlrbRp824WNLK/6dEDzHMZynjfG1sQy+Fu3owa9vj0ThVjZ9RF4B3/ypdwY/+VPvLIsmP8Gj4UToATxzxw1/fx96BH/+CT/AsPC5OxqWQWzh4UMsFIxHI/BBGN4Sd2bExafSfr/4ckYY2UTTI+LMQTmk0tlONrMB14WZC5RZhofFNx/RxlNxakB+4b1QDL+95fE3rUVE4G0RgeXaGI9BInD6ROCulAiPW1uCiUQo0hmMdIRKGAPW4/OvgShFq822sRji+8Gue+2dwUf4NXjZvg9HOuHPjmjku1goHocrkeAD/K3c+lO0MYhhSqV+6u0Td3ay6V5hZw0lt7Nnz8h1/DSm1y2ZADIbxEOxcChOaCgcrAIq5JvoYARwFfanlcUA2p4u4luZGXip8jpAqhuggHVoaZXF4F6wKx4i/37Tahcj5ZeX1lFqrRx4znHgE7EePdg9ZmCXf2xMn/x8XWOgT333VcPutQD7/qR48lQTfM+Vc77XLPekh/W5x3ulK8CD+amMwXexaE93Cfi9hPzC0Qka2f4ZfnLvKfyqtDaX63uGjo9Q5jUo+OzZcjFarFooMFSP8e1EO9iLrnBH8NuukBF6822sDrSxUEeoOxEGVV+AmBeWhwitpIsl8d2CMLGJzpMloPnKQTPBA3wbx+jxwIMHYbAPIRUVL14Kq4eEYIrZkS2iQt3dVwUSavEHG7ALLVsZ2jiAGo581x6OtGsAjobmUHpXOloHoyieTAofJgBqND0PYOKXw+IXjJMW5DKZSiC//EEjwLvbZN2qBp67BD4RC4Yj8LJLgBWoCuZdkZqDTalvDK0eS6ldcXK3BEi3LfK6dRXCw2gX+JYh8I4KIArppHDUJ7w/xNJzMSc8vSCCVQKVzyZUnI6JeBiGVbiESPqwL6UuhPcXwKFodkAY+lQMC8/ZggW7evYUDtp9nT1+SdZSOJwtgY63CR2ns35dwX+2d9wPdXyvWr+5l7nFZXF9XJzYQ+v96CQjpc4BKuloD52doNQL4fmZ0J9EAx/A+YTrwqteYXWzBGa/XZgDegqoJ9IB4Yym+ikVW3SQBOMCkpvNjGqJsJupBqmerfG08Yye9o6HgrGO+yp9sz+JzlPZ075sehFNTqODWUJk4r2XQMbaoqFXlyvDkXh3qKPYskhbA2hvFQ0sS0dplH6CljO5V6voWR9KDYNxLwHObRc4rymr5zVg9dwemzBxbsesXmasmtVz21OAPl0vpyv8MNQVvh+Ndqrken9anFkF+QVJEDfOwYTg5X35JLd2LC6lxKVpceVVMYget00QOR0OLLdt5fQkK55NP8utzxPrVgKgxopH790Ld4SDXe1doeBDQy6YH/4zBadKhSua+3SxBDB7Lo2/jfObtG7i8BvQKUSzFMPitWc/Arp6xKwzOFxNLLweu9AGbDr/qRRKLRKiSnvnwHklAPptGAyWARANOavxRDDSWcR2xFfVDJ/UeR5F+4z3ZY9XKritPp8DYsOybYyOvsRZs2A4HlSZafAVUGr+p94+8BiwoUnNE7+VhFtlMuS3xbcYPK8V+ycBfHNb2FDjVNlxrvdlCVhum2DZdRalvhnx8CTXOwwKnfhh2cyG8KGvBEyfXTDNhaUsa8BC+225hSxHssqOqCK0tFRNFQV8dqHlrFtoNPlKWh9FSQB0t7KFDtgmqNeknUFL+7nFc5T6iDLFxphlTEVRxal2+G55WplGLjYjlyqQ0tDlZoQuRlJgaHUCxAVWNHuxopUCkzcINLnQbzcF5tP1I7Tdb3BwdN1vvgEDF1PxAeN3LPvl8dv1uD2m5CFgQB68Xpsw6cmDhpOV5yeTTpaPtRML1K+HWo+un17cZDIiDnhvgGPnqX2YCdH8eJ+2XQCnzqZdqIKDFh9y1fmQZVibhNXTLNHEffVOiLT7Go2sodNeYeZcmNssAcRjw13maRVGHVRhVAO+AcowHEXhquswHC1koIUYjqPAm851DZtMxrIem7vIDbD7zjjm93B2qWXSILsN+IWctwmrEzy6lDLE+IbiD96j5WR1fG9874vmqxozXxWKxaMRM5ucNG3lcNoKgPdd1U5eur8CGh7OCd6o+3yXT5dRKuzQD+unCL12d+idqz/zcjXMwBmxNrr1Z95G3knE+TctmPRKRg1RDO8tpdDIC3FqgNhn6dOqlH5bksVhGjPRZFaD1EWupiRF4tZIkdRDdUi1xDXnfDLdVjESy+hWg2utLWNEgG2mzq+visJKpYxZChpSgQE7FKRJ7KtKYl9XhYVW7pqrgZLmbShpD81j0zy2NRTM1/nSdDZNZ9voKwRVrlN0UW6DTMT3apiKUbRTbIzz74y9MgjdwJB1O1F931jNhu42hnPKnuMBA02/e1GfvYOs8/sYfrswuWujXFByt1L3asBe65ve2hqqsTLUZs177Rbkmou9PAYWm/fRlky6UdTsLYZVdjjsODyVNzRYu12RdVdLTPs0tbd/TG9T+WvmgKPkuwr86GVuVPPk9ZVNmw8cArpbcI7M/Riu1EDptpsXrNIHake3Vm779DbkPkBjdnleT8a/GlA+47XLa2N4UNzGON7xmtqR9vrKLGOAb6aS/uvuLDW/rVRlf8SaDtHZDmECARupfi9N9dPBgTe9Yp1ODrz6DL+5gti6r1nnzboWhgYG+mkd/VXW0dOadZvBH50QZzobWeKP+ZrFH6tiU2nlBfXHqD/WmA2EVUouHO2xqFyDETCQ7NMvHOHMFUdzRjw21qYXeX1Dss0UsOhtlBpJ8QqzC+LWtPB8EI2/MzfamaOjnetxtLPF8gyepeOm6bhpWttQu9qG+tvoLgl4/DQBTSMeOjOlwYvMnYzY6vHsmiuv2DaXevY4nnrmWFqQTT3+uvP466e8WT+7TL3tmqXu63wMcZ2OHzGVGmuEySMeUwozm87g2rLlcTSyVjrzkfH4ajj29wYcVKLHSo0w28H5Qck+3m5Np68GNZ0aaqEL/yw9VcR6vWmVcRhsTQdpoaWlCibA77FbCt0gJ6LQ4zwaYlCyFiC1GE3ktZGJDNBMJM1E3vRDtOm0i3rPRDZyHSw9pNrBQ6qvLO9rMEig9cYNU9nb/JUDXuenSwRoNQOd1GASWo/jw709zA1JUNP5DTdufHddpfUb7oTt6502rr8JUH85dprRtjisoBFGtLNmHUBDgx4CHD0nu74S6xzvXGLdRhErrCtNHdPUMS1ipbnj+j74r166y6rNevA5P0rB1/w1pPQYQNo1RrvGaJ61WbrG6r1EVQ++G18UWi1bde1VoXqVe4zpg9OMFGD6As1Z5EjrBK/gYK2rOa2vnooXS3IsbOPmWIwWUNAESy0SLKYnmtdfnsXcsETaL3z9Z1L5HB8txPjsZlWuvIfZtOQBkDoZfezg4HGEWsV4VU4cr1iGx3qdmHtI251bgt82fFbIfUWFMZXPfuJtF4V6zDqRhkrf3E3StE2zXdfXta0rXtY1u+xCasIbaIgzi0zbSFr6dqP6x03uR3j8Nru1nS/U8npv1vFHtdFzlU894uySt9SCuPVktdRP3HiOBjOVBdWnJ6jYMW3MKjjdxm7Li6zTz+1tpkN9GqCw7Fq6pEsynhytKqNJT1pVRqvKaFUZrSqjVWW0qoxWldE8G60qo1VltKqMVpXRqjJaVUarymxXlfE0x0LPP6YpFppiaeAD96wdKV/tfD2/vSPiGiQpVH+nNjfWBL1GSGHpjaywmsLy17LYzIZAV64t4wI0v+VUfose/uFoekvVH9EYh3Zrlbcxjo96c3tv1rA8X418nMpz6JrtbEVaidds2dVaOf4o+a6CUHgZezSsp3ww46/xOdWVivK8bruF/A03frDOU+96BXC2rMvxSqXCTK+9DDjNy1uH0qQ3Zmj8n9/uRoueg1NaVLg2JsxcoI1xLBZTO9JeX5lpCfB0GmHjbLRYVDGguMf7KuiXQKBJ9mDcdA+G1rnSg3foHkx9t/T7r2pufuU9mYDdqIIz6xkZmUzAMg03mcDUdoy3xkFkxSOCbB+TQOcSNPpOEe2dp73zdX3i+VX1ydO0/FWm5a+4J71ahzLnfFN6wOaBJtfWk94gvd30BBYTCVjDw5NoJ7fpTm6uBtXPvI1sl6eBs11WRinSpBetPKZZr4Zt7r7+86b1HDF65HBTdE43/+TFqzzPuUp1KuP8fEjfDWmu9uoPfjKSDIYYZuijuUGGttPAdZ1AqsfS2XrvA7+qo3stDKesrxN8r/dMXHrCa81OeL3Gsz/rdVyct1nKaKqUcdCEAk0oXMnBEjSf4HwVjcmD4A2Vn7A2CzwaolW5IconmiGOp42uDV70Yb0512r6I3Az6lDquv+2vktkaEFKTQtS6OS762i/6wrdS7SDzHc9gnvMLzwtVatRnD9cwmevyIPRbcqyOpLPzzVnZqghZvLVWZ+dPji2tgwqHxcRsNt+3CANd9fVwKaVAqzFlEWvjXSgj3bV0cmGtL6I1hfVeX3R9fZ+6Q8xbKRJfLxZE2RkliHH2qzOou1nTX2uhcWmOJ6lTXG0KY5p3pRfw83e8zheguVhaF/hTUzjVqlbu7Hn7jbVtDfa/uhE+2Od1v95nZ+dFuCa6fzaxhqc5ql9UYbOmDKWYeznousuueqntZY0t3qzB5bRSktaadl4zaSNnyOsm27Shml4bMQkHK1SbM4qxcZsH63L9CBNxtk/e+NKukjNHB7hXOm9l2u05lHVMUhVihb1QAtH/tETjj1SaY7VCZR+IiwdCc/3lTyDzFHS3npurnxsls9PKypvXK9tldMU6jEj2Aizx2iLcnHaLEBrEmmPMu1RbrTMWfTevXBH2OTcv8Yf+O9zPIHG+GirMi21o53H9juPWY/zCTI3rfajST3aeuxEmsxgKoOeT9vwTdBXdiySzom1rN0MN+3lNpXhM2l8DWX4fIEm7Zm2ueODs7cnGbBe2YsVUz3Afo/duqvGOOy1bs6x5JjGzW7Fwx3fN89Uf9p0e8X5LaPuHq0Lu/aO2yvLa5mcDtM4B2zqtwzX81mWtB+38ZNM9dL52oQ1d/Q0yKY8DfI6Mkzm/GnaFtnQjYY0I0LHs9kez2b6rA16FKSZ3AxLK49o5ZHF5Ia5QJaORKMJGnsj0Ri9jm2w2rgSS8McVe4NkbWU5sgxruEb+qpkY3yOj0Rj7dZwNdJQuevO0mDaNNLxms6PSuO8TdKkSYunbkrxlLnkR5WmSCv2rnIvJE9HztXHyDnaHGm+ObJZSq3qqcezoaausc6fn+H1NvYRq3oSE9BtwLMWSQ1XEAyfhoU23TZD+1Rt9qn6nF1unQyu50bNkLu2RtaSLC5Hs7g0i0sHr9HBa3U9eI1xfvAaYy8NWi9to1UOi6Bdo7Rr9OadV9sk5zHQFk3LeTvG8elqbi+drkY7R2nnKO0craPOUZyQ45zPYAboYbs3sPdSK0vF1eCUAN5Guoqn6SqarqJnsNKCQ3oGq81i9yplc1ZL+fy0nfKGZ88a5yhRxvleVB9Np9GaPUvd+vR0zmZMWdHWTytgeuz1D0pH68LMhXgyKXyYMFdy5LY74InR7SB0dubG8UolNHz20ajv8xCYGpyHwFo/PqJOM17X2M76Ddzt7Ek8ao+FuqOxBHzlB3Ueh8HNoz+0BL8FMQhHQgAOA8+H4/FgIhy/F85f6AHAZJPeci8YxoYUX43GIMoBWspAtMJ6/x2Ii79Bfr+l+B0Pg11h8tc/Y1hZRFRffQTWueVzjN3j4jQTw5WCx5aCx2qC51WBV1zqpQcm5yvAyXuKAS0uF6wMMF+Vno4C7K8GsNK9XBlg9/UywKWE+HXB9NQLmB5dMP0Wl9+ttfxy84geuDx3ufw+awAH6oWubj0wWaaqHuA0wfRbEyv+kq7uSnrAqwtwdb3KGWcEU3rAXYnCuoqL5RqNwnxdcC5LfPnKYLobQ8A8Fpdfw24pK6cHrttdgNfDV6IrowuwtzrA2hDzllQty1ZTtco83MoQ+xqDE/wWwbRowi45gfdXomtAF+BAVU5gnNRcXgM+ok8PYI6x6NTylgDmVZzrtcQSHGtRObDWAOYMAKzrLXKcYR5Wfr5WsqbPuhxv0UvgrGndSy/BwxmNFiB+vB+NRHtiZaEjkbvS0g7MSd+HHuHtvdN5catXnd1zFT3VFXoY6oLnAOFELNyhCoHLv1mOmbY9KO2a8pRCQ/aCSMvW5nNX0YNVASr+cnWYyinEeEnym8AkLPeK5xPlFMo/lQeoI5xQJXnKv1UVEkXllKT3ZI+QQKLsjiWHpIulIkiUp/KQxHu+LadO+Ze1AHqsSeDuYCwR7gh3ByM4NwEwdoTgwr1wB4DaLmc9irMVrUp+tLgySHfx0NRsbmWBJE0ehjtC7fdi0QeEDKyskPyqe4loXvDj0ViinVCH8TLM7/7dxbJuJvA7uSarJ94disTD0QgGGmidCH6H/2pBrwfR5iE8gVYz6OAJAChmLuBjbuUFSu6QTGgLfj4UexCOAI6dBVXzuLUK8lwJ8vmssD7yuwvSs2FN5MmeEWcE+b/9GpDnGf+v/mIF+Wz6WTa9KIz0Cst7mG2n562SgC9d/2EjJBiaFz58Eg7X7bLAn/0uDsDwsB7Gz3C//oMuLdQksIit2wq3CztbuflDIblVac0DbWx1bAE/5k/yyv8BVt7D3Pqr29DKA59n07soeVDOBTgfnclYpYXHCvNL00u5pbfCetLOyrMc4/2vX8LKs4znf/8J//ufnFFa2JZ5rxWGzw1OS6MHaHfKBNqX7QTy3m4xK9xmwBr4GfavboYHIfxPY0pgf1qY3ccbVHOTphWiGpyqRPJZkZPcmx3h+SAoBltaAcjhdgNx3Azj/3eiG8qI83Vhj1R2ewLwP/x2nm35RkW3IskpJp1z+tNvzX4eCftp8fWkLUr5ILL0AaU8DPPLP4ItCfz6V3ps5BzOASsiJE6MZtNn0tS4LZyBK9y3AGfA3Xsba47f8Fbspy3NKcuzFenInmwKC0dOSUfgP0CP+gK/NoS/xuI7ok5Z1ooVEd4PZT+m7DL/b37vYpkAw/O/Mew2OCj5LGfJlzhYzR6/lg7e2vWc/hJQuOBP4ELf+tXfauw5sbwlPXf6MvfWtpL77e/AYQJDcMtvYp2lixfZkxOr2LqtcHVuYUDoXfl/Ozu7tjH+MywucLY/gP/94o4e3gqiDqs4jyUvaf4ie76CRt6i/Zn/+yl7vA//CZNTwPO2CfI32V3ibv0Zf/r9f2Cb99WvGPI/kIb/81fyL/Ys//xbIh9WXKpKavLSj7BFVa8VIRLfvUQv+2352yzjvc2BEOH//+WVCZHPkhA9eYaWzlBmwK6bEPgdYRnuL3Kg6dFDW73CBXlyzlL4G89fqgEVApbs5coEaBVhb8muBvH8nlDht3/DNPH+yig7aEtEK64HzaZPUHJRODq3SBGOsSIgwBe5H7ccYArZd/ri90YJoakanaACa0U6pGcr4lavOPnSll7kGf8vfYQvbv8agOH/6/fGrAYgPHOBjt/n+rdLjYhFKljzJle2hflNcXDWtnT8QXY4uD/8jvUyt72M1ZjCIvK8pTzs9Lbw4Y0tzME8fPlX4lyynF0P+hucoU/0xORdpx9KS9h+aAl2JMIPw4lwKP6/lBJIv7z18BYN7aPlzM+nY+LuOfwt12yPCO/XhOVhfAUswGNc5drz3XeheILAplVxqNVmGXoY7OopTQEpc1dC/+oIdXXhGsf8xpZMFbItlq/qLfxovmLyj5ddo9GeREdUXoovtLbJYtEufK8rFMRl9IlwQv6IkofZzAQaeYku3glrU9L4O1JNT+pFs2eTKJWEu9KrpDjzQVjfExefku0hOWlVHUeyyBVwy/9dBTnOMHId0Xj4u4jch1SCYGoMPX8qrB6i92mCIDpI4k6u5ElhbINZ1ArLJydg7KHoLULxlnUUSduBODyI63zzLTu4U+f5mT5+nkr48URyVfgpLGkcPZa1j554+kzaekXQw2XMu69zc9to8pUwsZmDFRzdRC8/mMXQAeaU32p35YbeiDPbwtpmNj0qvsnk5o5IdxVBNnv2THrynpyvo4OgmzRHaS6hl5Qk2EKUc2ANhQlcFa+WQlIELqbWxKmB7MWa0LeHET3trYwo3lvna7GScklLAcEKpRFVMZzZE8b6FA2zdI5zS1s/Kqt5iZJmRXXpNBC2wmriFgCP7dV0gG2zp/No7Lla4YBQ4n+HfkRDA5XRdVesqnB+Tf0OrClafwEWMPfso7AyqazsmyN0fIqeXgjD8yCb4pPjyth6zDkDPN41sekM+AyvraYzkL1YEUY2iFJSuth6+9DEE2HoQkf/5HWMFlIBUs1kbyl5e1iBUsFmUKV7MFbHR6Rt0DHbWHG1HkQ1jEfAAc8GXLfTIj1Kmh8BI0BHWBvS1KDNKm1eTWnTWT+WtevbuO273qcZtPEcjT/PvZ0WhkeFlX5xaQSkEDtvVn1S1rbBZ9z2TUTRMkJoMbOquNrvFtDJx9zsBdpYBncHPDlpb8Qirm5dGTSIa8Ax50YVQ2F0j07Qi360fI5Si8LcR/gX2FcYmRVmzi2qHI8D6LJ+B9AdfYZSZ4p9mFyGiFn6tIfPglwby2Yyud7FXN+zm6RV8YiMSi5bvjDCnnZl7KMlbT2VxvqVIEo1HxNNb0vnx2j8JV60k0lparOyivXVs4qtsqDW1GxzB45U2TSksmnSaF+z25Tm4ppZmTZ6LNXo2agbFB4GDKqTq9210I4La7dj4SbTluyhZzMdI8weCe9PiIYU3l8I7w+F3U08hE0OCMXkljA/kU2PSx8PG2LbQhPHWmxZOLiErNdmRk3WlmpRzL2bBzdUGFkCFYpXd2pAd8OibuIlTfQsxUrmnGsH1pBzwFlZVtK8oFvBMmCXLHmA+pals9fC4Uj2bPxGedZ1lMeujJbRXLbmjJGbnEW8ibvcN0TdXLFJrKJzLJtFmo6hUeD11ySwbF1GSrS+y3JOie6fFcIO+zqUccQMFvk1sjEUZz6gkW1p8C1oUrCHKImrLmn13g0wik1oQjgabdBog0YbNNqg0QaNNvRNBW/OVFyxy6q9geGou3rzdrSbq/eiSUu/ml/zuOvaSdXUPDV1UK9WLLX3FWtd1XZ1Vl9n39TUphRNvTVlOVczBEk3pBKR9Zgre77iNKO2onE0xXgzFdBNyknRQv2GLdSnLTP1HDc1czu3xlj6gtrUWle/A4aR42zmbian0PhgvvgUH1Es7B9JR9uNsYLaTdtGV8/c1rB9GWT8jiW5V35E+9P4lOaLftAuqG8TZT4Jswu46Lsid5rsVvOQ4xXtGQyfzfgw741jA3GWQp820eRo7s0FGPvG8MP18qW2Zn/Qjf0bsMHWTC5bM9t9v9k9myu1JXodC4bsSD2mvrUVa8M2eWmvkbkGL9rq2ywJtoCTg5IM6pNi9XnbtE8z/BGLXqF+5jxFjrMWZvfR7hxoVXLStq4YMrURQ69NMRSfT+Z6F9UrmlvahigJr+jZNBXA5hNAjqnrXnudJtmG35jRDwMtONYBcshRFbViOr/LuR1ZLsKfq0vi0rm03y9tvRKWwdv8SFOfzTctiLtxfSQ3tiKWlovSjubadzTXn6WrVjVS3dppHu1sZt/WZ3NiLGt3tqocsxelkJI72cwG7iN4cyhmLkACaZ19Y2sVzXO969U4aEfrtTQMVymDVYYj1UQOG9P0NVX+vanndD1ubXkUCsZaPscgwIdYT1coDm/7zCVuZLLno+LWHlADIhI0tPDz6ZC4s+NiXeLw0M+nw3cjn8F/LuliQZjfy6Z7sydnaHIve7IpLh0B50t7s2JqDn6LvOjn07Fsehw/eXKSPZvFB/ss7+O7E/ugCNDIC+Fw9qfeJ2hqT5zZRsPj0t4nYWxYWN4BFMiJ9CidRlsz2dNFgEMYei6tzYHiUG592oRbBCYXaBTpYhBeLTwfzJ58zPVO5daOhZdptHf8U29f9iIlzBwDNGjtHRpYcHVGO3oewIq1R6L44vFHYWTE9TAUw6ffuICUACiAhd8LdEC9pxjw81H4pjA0hdKv0eksmvyEKTreJ10sgYMhzO5jXOGZ109cd1uYX3jutvx8uiTMbQrLq0CCwpfIa+U3Tz0FENHURG5lHV71U++YsLIpZKZ+6h3HPzQ/gSafiMmtbGYAPXuLT985OFHI1rcIZPv5dBG/xeXKDY6jzIBwsIrG5jCRxoYBf8AZE3JnTUqtAQoYttNFWHwgMOobhFtofARtvBGGX8l3h+F5YB/0aSWbnhAXzoT3h3jdF84x+kMf8cVd/DbypDQ+kJvbzqaXUQo/Lz3pR+NzuTc70vFT+FZu4SlmxrVj8jABEm28RROrwJ7SyAF6v4vh3H0lHa2iqWkCIQZ47qUwmxRPMyi9CyucPXkFMAOELo+rAKRw/Bx+S3ifBHzhJSDO4lYvmhrPra+4OOZ/KA99WIDb4nIfvEJa28bHFp4tY25OYS4ipyvh5qGRbWFvEvxevD7701g7pDGSl0CPvMB6b3cGbQBnPs2efFLev7KLPr2AWFXYB+hT2cwoIS7GqvSFG4RqQD5YeeHlICyzNPhWGF2FZcbcSk46kmUnv/zAIHcjHdHOkOvfgJVC/wo+6O4K3W25G8kz6L+52LsRWQPITxBRy0vrWG7tRDyZLBcgcS0lpTaA34i04ReqxEB+E74WuncvhA9rIkdKweW8uWLgR7tDsXC0U34WKxD5HaGO8ANQUxgqV+n/PnMJvSeweNmLFXF2AauLM6DMJJEWtLQkDY1nMzMouQm3gFB3I98G4wQp5m6Ly6XxPjymDuLo1Yy41itzxRK8BkQD7ffl1j6iqSFgJxc4TZhlgEjRRLCrvSPYLb+T5Ure+ln+Sdf/dBG2lQYP0cYi4Jz/fnf7P3rgJe2AeQdQSqbHJTAy+5HvoPGXILDwCmHiR2BIID5gCStM2HJM+rQNLgFoGjSE1SNWKMegpXqz6dG7kQfhSPuDaCRxH1PRW4Yz3j3NvEYDSdCiUt8YmdQHz2XTb4XlIcxFi0/wxT3M4XcjPZFYMPI9mCh8gBe88OtvMEN9/fW3wUhn/Bv40BX8NtQlU4QggJdRWey7LQEGf6zwvDS8hzbPip736z0vbu0DwEXPe/WeByw0vlKJF4Rl4KcJzDprrzA/JT9mzxZy/Wfo7EdgKTBRucEx/FOfuf57phf+c91yoUGsXcDAiJmtgo6RlQJmHxfnAVklD9fPfxgBohtA56uVLagioqvxH5PvhflNQB4sGUg91pzLq7iOYnwWOI6YD0J2fArdd9FYOCTTvqBnbmGS49Pl5E+adMJP5GWJ8+SXMZwIPSh5FUuelH/nkcbbC28kPyNODF6uMEjVySaxTtl0BsAHlYGlPLkDhkuW/jVYXARaYwgrEXEuCdfJRaxh83Qi9pCYwcKvgEwDq4DAYG8h73/cjcSjPSDcMmTBRCIU6QxGOmSFi303WYLugu8V+S4Wisfvtnwja6lwXH4+ho/06wpHFGXYHQ1HEuQOxxSRi9EhF1eFXCgFZjyFJqel7d5SBQZExAfmLQ9LqX10Not9Evk5WR62QXMAaYhyVVMnm5kVX85YwFzxVJVb8e7o96ESikSVN6hIobBKQQy/cJEQgvijKulj6lD6tORRR4y+KFo5NZ5G2eGLcukpfmlufUBam8FltYOZ4h9Q1GKxDAAngFcCPqGLJ0ZNteiXUQn+BRxmyJdxRI8vXK4qmL/27nCobGl5NVasjk74gquCldQ3A2bTAFYEfex3yt8gMk2cSD3JroBqPqYyhi6rRpfXwZavgi12zuc+osnx3Osh4mYSBzOPLZp8CygpqMpebJFyK3FwZUIpr1Hc3DESFmCtANryYBNsKpAJqGpm/YulvRD7lkh8JWLJQZCK50u0wG1Xbm63YKeIP36pC9wMVvokRJKvZI9H0Y9jLjeHlT74e0PvlOtgEz98AgcffFoL6kNXmG8Xy10ZuGr03DoifbtcpItfjVaPpdRuuZsDjDCWwRGXHPbCHyR4gTgF7DL5EhbvfDgHLKNmExLRGdPyiVgwHAlHvtNY2/vBrnvtncFHpQZOjb1fB3muCvIKE6vCMrU3UML02K5VC+CMYSyfuauBbugh+Pl6ai6ggytfBVdpawDtreIV3e8HCwxhoRpXNPVOGN4CzSW86hVWN3HiIv0stz4v7a3n5lLYmdmfFmdWUeoFxJwkHyc/s4FS8AxOzJW7QET9A1U01H9F2oQj8W4cBWK90IrdnFAcPJyO++RTV/Cf7R33Qx3fk4/hyD96wrFHyj2IHLvC96PRTvI52N0NnBUPdlmhNMvpkNpdTaaG5sDrK4S/hJjkbxKuY8qr+IuwIRA/X5KMv47TnYpGXSq4lGbkKh5OJECs2iHCiycg4JFFDBNGdQN07AP4FApZoZFXh0SeaiQqS2FoS56c7yCMVJ7dMOpF9kQ6wka5oEi3uHUw9FbDEGLCk+doci73pJdgCEbkUsl85ipPKJLHsK7NbEn7Q/iPqR1prw8HWbLIoel5JZ2TJxCxr8QDJ66HNNYPwZMx0kQT97H/0Sp7I+Y4QcsfKRjYL13gIYmHJ+L5RvZ0DjtMFzi0vrSxbH1GuzoG+ctSl7EcPaMO6ZflNrnk7RdL4rsFYWITnSdLo67Cyourh7nTZ3JOsJDaXFIystZNUwycqW6ifc2Li44p/pKrhvOHfSl1Qeia6x0G5aCpEKTNp6AQfuody2bAEX8rZ8vHjaH2MAyKzwp362iBL/lgFbyyx69zK+uEQYSRTTQ9ookXdqHGf0Qrb8na5eVlieBbhGBnT+JReyzUHY0lyj3lf8awEEeqR8a8wXjiS/7bKhiiyVdoQ4EY72d8GAWHgGyKKHbuZE14OgliglYzoJrIR7grLA8Ls0Pi5ja4kMLsvnEko7FgV3t3MB4vCwgMIlpQVHeU5CtopkL+tSEyARWzdGRvBLt5qnQdjk7zeyO6Wu5Ocdghf8do9uBOuVq7U+oWZdMZUFF4TxCM2cgLtSiQiBMDLgfXuf6zkpii4FQCTC6uSkKhmGG+Dz0yGDka1Wd3uCrI4qA6nVF2iVTpBNPIDoybx7ewL+w01ny1JSb7VifPhBfLgL7rlgsnf1v0sMYJg7kUhBro03tcZbr1Cg0cAinIXpVhlG8ZRLVIs+sY6TvuKqhCuCTuzBCVDmpPOttRMTR4d8XhFnlO2H2FTifhUVB94OvjCrHkIfFuxb1BEibhNR/cFRdOwKnDu8ipxSK+UO9jjg0LezPZ81FhZF5Mzcnb0WpD2Pn3nnjigWLcLinzIBjpwUFRuZZ8EI7kdz3gQ/Bfplz+O55qEgGR9tk+2nyORg7KvBpAZWIomxnCyYWhd0UJYxKjq/JISqJtIIlSxzhVI++Ta7DL/SjwSEl6LREmCTf8//jKDzJg2BEHkBT+wO4wGssoFzjlQvqJcoEnF8TlPuWCR3kiuY2Wzi6vuR4bYzRvNZm6mBOeXqDkjrg0Uko3kqwju394N25nTSkHkHcrcj8eiMNv1MQkTiPmHW2Wqeg7Rbt6IhAcxKz4T6VJ+K9c+c3/IbKnmk2P5hamGsvu6prRr0o0Bca2Mgd8VW44v9LetIJgGfUNqpkARAccxnxFhYslGmSJ7E3hADK/eQV3y+2LhW2YeCKY6InntS6sfzwaAW+sKxR8GDKewWtjdcjBGSUHKdgoIcfyW7AiwvAxGhwg9wtpKGVzMl/WoalWbVMk+G1c2+7GQ5hNSumgoxi+4qvQQclDyrUrONgb2i/ayywwzckmHrM09RRMMfmKtnWthG0Evw+Mb3EOqTvUEcYFDpdpg5LUkpGcU0niAX+8zAa35n9ZSZeShF8NsoPkRYW4F39UYsUCCIUcknzzUhnij/kkyt2IcWbQ0pltRV5YG6vjan/lrsIa0sUqsINc2fQm19tbLCKEFUpyUkZ4ohi5Lvh5hbahe4l2WIeuR0ZRLdmgadMJQL/yVMEVZWZI8Cn1joH053MxBUesHCv94PJhKNbZY2BvWVd2vdWAlv0Z4uVh2U0VxUJYg2HX7wWamiDPYK9wakyYw4U7aOmFtLcprKyRtF+FlTPj/SnMlvf/8h8VD5Apsd9o6jW46K7GCpKN2/SHoUSU2PN/3g9FlMAD1E6kM9R5WaYmX+8BMxBULlf4aiIUA7KSvUuz3+2JYC0FDNnZnrc47bJKIbyoelkkmmhPRLtLFgo8PLkSdpHYv8LWDinDI2V7mKX6z7BdHBuWLhaymSXsZKRe4DA9hat3cn3jrlqQWakulDG+NO1ynR5x+fO1akfA+37PL5RSzLHLQjC5xI6ErB6iT3BdV0m12KWHJnv7twolRK2uL/J7aq2u28Szd+O/vywkcFtddy49/q9Umgu79veCHQmVgfzBFb8fCpHV6Ax19yRkYy/HBVvPINhV4gKyJARB5fbBEwh6lNty2EGujuCcbVFMQr4l7fWhyU/5WIRnWAYfEoInK6ifIjuV+R/d2clmxgqXHitm7TPXLZx5TO5m02+JC4lDmNENpQYRqxy5oIe4S+VoBnGxZvgSUfH0+SVktwoA4S3zF6PK5UuvRNn0kZGdwrV3yhO59adoY1B9WxjuRQcvCrtECp0wUsAeByNkB0XGcQZoVvRNuQha/k6hltRHbnwUUh/yMKVH0PiQijBmkOQsIUmAxz5pcjt79uxqsR21ji1vCVuFJZfWSTlZLfD0O7uqbsurmhm7glX1O7uqHkvYEn1SuyUNOLukXuuCOnwFSxowuaQqx7y1EAtW0MBKSW1/Eg3kX04u2Xo5V8uX81VfLt/OF6bK4fD8nq2fdNcSH08tX+41/vLPXF8UChldnAvXZnrzjpWclFcucspFUi1IKgSVW/kc0x38ItVmTuE7ctKfPFaO0WUOX0tO/1jkNQy9y6OhbKDIJHg5mFufz98gAyxwnLuFJzONZXAnxSs8dVFYv+yBJN9U1zRW86JINWhF3UsIUnbb28Yx8rflLU6UeZ1nTfmzskqqLZL8EirwFe+M6fN0VTpy5umozLAkbc/FHflXSEGPFgXVW8cV6fiFVVrx5mmlzBN+fyFmLsTkljA/YYVWyiIR0bNL14A15N0ayJMy6MqMQoa3Fw9LUX/nOpH/zHWbxXGNXKPq4l2F6IZoOtOeA06GlHkO+bLZCr6ucDhL6ifVz5WBzbexnPwCkr+f3S/Zctp9DbpXuea35vawrBngIfaCABVcOmF1UxdyTxvrqYHDkid1Tcwky5oxk7c5zEOqel/gJFzKGsiHxsmP2fQuCeJItvXn06Gv3K7/HvqRyecqhk0vF6fFa1pVyhVij3yRdi/afQXKU/102RpybZzXCktxrCMwwh/VYfS2sawlGDln6DhsAMYACLJ1ruRqyfJcZZYnPGvr5ZwpeeJx9Z5cFCHuDrs8sjCx+aReviyUs6SheS2pUZeza0WvKuMlrKxlz0crK2m/FRbktcSEEEADnEoubEX9y3GWgNKSC1KhoiULKk9QupiSpjYrgOOr5HxUA0crn1TeaaABWmG4REWhZC0pN14z86NqhdCCRXEF8WwgbXBYpo1jrUsaX0sdwdcyScDXMknA87V8uduUdnNjb0Hu24DAt9DyAlHybY9cpV/a7QDBMn7KbUnfuTU90uKmk8ppu8JUBmLpxvuqZafcbZzbiiy5NX1PjcYPnfR4hac1YGQZSzBydmAkyV6DMIISqKSTjDCkW0cJyEtvh9vdtVQCblOOwpd4v1Jufcg7CfJulOIh+HGiSm4VgGgO3/Wqbrpx5Ztcb4+LzVVl6fkc11J+Sodf8TvU7ZzgjZhmH4+WJBa3b5RHiMA1y0PkNvBIRe+ctSR0HtY8RGhpyQBEIGIeSxBxFiBK7hqACKID3hJEvIVVS/cbgMhnlUZuKzR6ZwAif0WIjIiup5aeh6eWSsdTS8/DU0vPw2N1I0Kfxbyaqkqj66rc0pGZdWRcq/yFyhkFS0bYy1oFDY3PSaPTBkDj2zifJdA4q6BBVCCcbBsADQupJdB4y1SbHBPWNg2A5rPo+XndlkEbm8NHLVUHLdDGWdK0Xo9V0HBn1dp8ddDwxEkbCSFvLVWut5Yq11tLleutpcr11nLv12tx7xdXqbaRKtV8JZk8jS2/ScBw+RfnC2DVm4athd5TpfWonEvJXqXaTy57iAO3T/kJki2U+znyHJp6cXnR7S9syQNW4uZ2yXVh5iNaeqFxPd8Emr/uU64rW32FCSetZbuA+Y6kVjK+rehyns9P+4WVfuUaoxD6m7uRlsf/Hw9rpRg=", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','一条活动出席登记有误，已更正','公告〔2025〕2号','沈国梁',NULL,'');
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
INSERT INTO "setting" VALUES(1,'0fcabfa8af576ebe76de84b71f9b15ff',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,'contact','"周敏"');
INSERT INTO "setting" VALUES(2,'b49981fe431ee50c8687405b53f91613',1,16,'7501818394be4b58b8985f716471fedb','周敏',0,'points-periods','[{"name": "届中考察期", "first": "2025-03-01", "last": "2025-10-31"}]');
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
	content VARCHAR, reply VARCHAR, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_suggestion_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, note VARCHAR, 
	CONSTRAINT pk_suggestion PRIMARY KEY (id), 
	CONSTRAINT ck_suggestion_code_kind CHECK (kind IN ('suggestion', 'motion')), 
	CONSTRAINT ck_suggestion_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT ck_suggestion_code_raised_at CHECK (raised_at IN ('session', 'inter_session')), 
	CONSTRAINT ck_suggestion_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES mandate (id), 
	CONSTRAINT uq_suggestion_uid UNIQUE (uid)
);
INSERT INTO "suggestion" VALUES(1,'c8b199c7dbcb560c6b51790f1694f4cc',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025001','suggestion','关于加快桐荫社区老旧住宅加装电梯的建议','2025-01-14','session','区住房和城乡建设局','2025-02-06','2025-04-28','2025-05-12','satisfied','B',1,0,1,'加快桐荫社区老旧住宅加装电梯，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区住房和城乡建设局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区住房和城乡建设局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(2,'9b7b570f9480955cc23db699ee57c134',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025002','suggestion','关于完善柳岸社区居家养老服务的建议','2025-01-14','session','区民政局','2025-02-05','2025-03-12',NULL,NULL,'B',0,0,9,'完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(3,'9b5e3ccc9ed5167d5ad8addbe24fe9d7',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025003','suggestion','关于整治翠柳沿河步道夜间照明不足的建议','2025-01-14','session','区城市管理局','2025-01-22','2025-03-31','2025-04-07','satisfied','A',0,0,9,'整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','27','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(4,'d6977c208458227f2c401e0918be8a61',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025004','suggestion','关于银杏社区卫生服务站延长夜间门诊的建议','2025-01-14','session','区卫生健康局','2025-02-05','2025-04-15','2025-05-13','satisfied','A',0,0,14,'银杏社区卫生服务站延长夜间门诊，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区卫生健康局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区卫生健康局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','26','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(5,'eb42604a0f0552623f1df9471705a321',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025005','suggestion','关于扶持翠柳小微企业数字化改造的建议','2025-01-14','session','区经济和信息化局','2025-02-05','2025-03-14','2025-03-31','satisfied','C',0,0,19,'扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。','26','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(6,'b5db9feb681431ab22705b7a16132a09',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025006','suggestion','关于完善翠柳片区无障碍设施的建议','2025-01-14','session','区残疾人联合会','2025-02-05','2025-04-14','2025-05-09','fairly','A',0,0,20,'完善翠柳片区无障碍设施，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区残疾人联合会牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区残疾人联合会已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL,'checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(11,'ab05ce27eca0c3c41c45d05e4b3c28f3',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025011','suggestion','关于缓解翠柳小学门口接送拥堵的建议','2025-01-15','session','公安分局交警大队','2025-01-27','2025-03-10','2025-03-28','fairly','A',0,1,9,'缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','28','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "suggestion" VALUES(12,'e9475905b37e325891c1a72368d2d67c',2,5,'7501818394be4b58b8985f716471fedb','周敏',0,'S2025012','suggestion','关于在翠柳增设公共停车泊位的建议','2025-01-15','session','区城市管理局','2025-02-05','2025-04-14','2025-05-07','dissatisfied','A',0,0,20,'在翠柳增设公共停车泊位，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。',NULL,'checked',NULL,'李明','2025-02-10',NULL);
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
	ends_on DATE, rolled_on DATE, 
	CONSTRAINT pk_term PRIMARY KEY (id), 
	CONSTRAINT ck_term_code_level CHECK (level IN ('district', 'city', 'province', 'nation')), 
	CONSTRAINT uq_term_uid UNIQUE (uid)
);
INSERT INTO "term" VALUES(1,'dfc06406e9054225ab319c374274e2c6',1,1,'','',0,1,'district','2021-12-28',NULL,NULL);
INSERT INTO "term" VALUES(2,'b1c4d8f1da3e437b3204e1b916998e78',1,2,'7501818394be4b58b8985f716471fedb','周敏',0,14,'city','2022-04-12',NULL,NULL);
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
INSERT INTO "unit" VALUES(1,'7501818394be4b58b8985f716471fedb',2,2,'','周敏',0,'翠柳街道人大工委','','','0570-8000 0126');
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
CREATE INDEX ix_mandate_replaces_id ON mandate (replaces_id);
CREATE INDEX ix_invitation_sequence ON invitation (sequence);
CREATE INDEX ix_invitation_activity_id ON invitation (activity_id);
CREATE INDEX ix_invitation_mandate_id ON invitation (mandate_id);
CREATE UNIQUE INDEX uq_invitation_pair ON invitation (activity_id, mandate_id) WHERE archived = 0;
CREATE INDEX ix_leaverequest_sequence ON leaverequest (sequence);
CREATE INDEX ix_leaverequest_activity_id ON leaverequest (activity_id);
CREATE INDEX ix_leaverequest_mandate_id ON leaverequest (mandate_id);
CREATE UNIQUE INDEX uq_leaverequest_pair ON leaverequest (activity_id, mandate_id) WHERE archived = 0;
CREATE INDEX ix_attachment_sequence ON attachment (sequence);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_owner ON attachment (owner_table, owner_uid);
CREATE INDEX ix_mergeentry_sequence ON mergeentry (sequence);
CREATE INDEX ix_mergeentry_table_name ON mergeentry (table_name);
CREATE INDEX ix_openingtotal_sequence ON openingtotal (sequence);
CREATE INDEX ix_openingtotal_mandate_id ON openingtotal (mandate_id);
CREATE UNIQUE INDEX uq_openingtotal_pair ON openingtotal (mandate_id, year) WHERE archived = 0;
CREATE INDEX ix_earliersuspension_sequence ON earliersuspension (sequence);
CREATE INDEX ix_earliersuspension_mandate_id ON earliersuspension (mandate_id);
COMMIT;
