-- told {"hash": "65055077df1d6a3d485fb2d07c2cbf5aac6307aafe7f9d1e5a71e6c58b974169", "totals": {"3301990100009": "49.0", "3301990100016": "30.0", "3301990100019": "32.5", "3301990100020": "35.0"}}
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
	station_id INTEGER, 
	CONSTRAINT pk_activity PRIMARY KEY (id), 
	CONSTRAINT ck_activity_code_day_part CHECK (day_part IN ('morning', 'afternoon', 'evening')), 
	CONSTRAINT ck_activity_code_kind CHECK (kind IN ('congress', 'standing', 'special_committee', 'sitting_in_standing', 'sitting_in_committee', 'committee', 'training', 'group', 'inspection', 'research', 'law_check', 'inquiry', 'livelihood', 'appraisal', 'reception', 'visit', 'council', 'volunteer', 'other')), 
	CONSTRAINT ck_activity_code_organiser_level CHECK (organiser_level IN ('province', 'city', 'district', 'subdistrict', 'group')), 
	CONSTRAINT fk_activity_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_activity_uid UNIQUE (uid)
);
INSERT INTO "activity" VALUES(1,'465818ff0ceaf158754d33fd26d60420',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025001','congress','预备会议、第一次全体会议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','morning',NULL,100,NULL,'区会议中心',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(2,'052cbd9c4bf124ab3f20bbd89ec3ebf3',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025002','congress','代表团审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','afternoon',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(7,'2845d1c8104dc9431c23e9c27f97aeb3',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025007','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1);
INSERT INTO "activity" VALUES(8,'f1111c5749ce928b5949aa5332a724d9',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025008','standing','临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(9,'653c0f577dcc2dbc55c8e9eeebc795be',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025009','sitting_in_standing','列席临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(10,'8b8280193865cfa07f17c7b6db476c05',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025010','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-20','afternoon',NULL,100,NULL,'桐荫社区联络站',NULL,7,NULL,NULL,2);
INSERT INTO "activity" VALUES(12,'d7bf84607ef58c8ca0e5b3a483ee6a32',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025012','special_committee','法制委员会2025年第一次会议',NULL,'district','临江区人大法制委员会','2025-03-05','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(13,'f4b861222620c91e8c0b57f8c23f1976',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025013','group','第一小组活动：评议街道年度工作',NULL,'group','第一小组','2025-03-07','morning',NULL,100,NULL,'柳岸社区联络站','评议街道年度工作',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(19,'389320e2af054c8c383dd22b7881faf9',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025019','committee','翠柳街道人大工委第一季度工作会议',NULL,'subdistrict','翠柳街道人大工委','2025-03-20','afternoon',NULL,100,NULL,'街道三楼会议室',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(20,'04588ccb02221bce1ef2706fa649edab',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025020','sitting_in_committee','列席财政经济委员会2025年第一次会议',NULL,'district','临江区人大财政经济委员会','2025-03-21','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(23,'0de899745efbf6cb208e880d5fd9274a',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025023','visit','走访困难家庭',NULL,'group','第二小组','2025-04-02','afternoon',NULL,100,NULL,NULL,NULL,10,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(24,'9c8e8fad9872bae6fbd2000645f199a4',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025024','training','2025年区人大代表履职培训班',NULL,'district','临江区人大常委会','2025-04-03',NULL,NULL,200,800,'区委党校','怎样提出高质量的代表建议',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(27,'de489bee6bcabb49eb0c833c0937ea8f',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025027','volunteer','清洁河道志愿活动',NULL,'subdistrict','翠柳街道人大工委','2025-04-16','morning',NULL,100,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(38,'566a211e2dfb65a81fd845cd91d68828',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025038','law_check','无障碍环境建设法贯彻实施情况执法检查',NULL,'subdistrict','翠柳街道人大工委','2025-05-26','morning',NULL,100,NULL,NULL,'无障碍环境建设法贯彻实施情况',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(40,'0829d89480a1226f98c3a85a43476da2',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025040','council','翠柳街道2025年第一次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-05-29','evening',NULL,100,NULL,'街道文化礼堂','加装电梯费用分担协商',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(41,'59f6f6618092cb4e376aee4c09f1aa4d',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025041','research','小微企业发展环境调研',NULL,'subdistrict','翠柳街道人大工委','2025-05-30','morning',NULL,100,NULL,NULL,'小微企业发展环境',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(44,'ec82379844e69c43934372af831e3ded',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025044','inspection','视察农贸市场食品安全',NULL,'subdistrict','翠柳街道人大工委','2025-06-12','afternoon',NULL,100,NULL,NULL,'农贸市场食品安全',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(54,'0a308aca60b9e97877106f35e450eb69',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025054','livelihood','民生实事社区食堂项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-07-07','afternoon',NULL,100,NULL,NULL,'社区食堂项目',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(78,'c85d265c0794dc662ab90d9ec5c22aa4',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025078','inquiry','城市更新工作专题询问会',NULL,'district','临江区人大常委会','2025-10-15','morning',NULL,100,NULL,'区机关综合楼人大会议厅','城市更新',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(83,'bb3b8b964ba55db2e3b98de192fed1fe',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025083','appraisal','法官、检察官履职评议会',NULL,'district','临江区人大常委会','2025-11-04','afternoon',NULL,100,NULL,'区人民法院','员额法官、检察官履职评议',NULL,6,NULL,NULL);
INSERT INTO "activity" VALUES(93,'5786126d6e378acba262433a485c898e',1,3,'9b90d357b1584020820cb0d9a5491c95','',0,'A2025093','other','行政复议听证会',NULL,'subdistrict','翠柳街道人大工委','2025-11-27','morning',NULL,100,NULL,'街道二楼会议室',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "adjustment" VALUES(1,'ac28a41eea3a7d4b3b4585f2dbb0223c',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'T202501','E4',300,'2025-07-10','执笔的调研报告由区人大常委会转交区政府研究处理','区人大常委会代表工委','临人大代〔2025〕1号',20);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
	rejected BOOLEAN NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_code_status CHECK (status IN ('present', 'sitting_in', 'late', 'left_early', 'official_leave', 'sick_leave', 'personal_leave', 'absent', 'not_applicable')), 
	CONSTRAINT fk_attendance_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_attendance_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_attendance_uid UNIQUE (uid)
);
INSERT INTO "attendance" VALUES(7,'8f9dbc4b7542bbc6bfadb4f7ad47499d',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,0,NULL,1,9,0);
INSERT INTO "attendance" VALUES(14,'67aa674a10566c6560d0018d3e0036e8',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,1,NULL,1,16,0);
INSERT INTO "attendance" VALUES(17,'2a6a0a0d0edd2df400fe89d2a12b4128',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,0,NULL,1,19,0);
INSERT INTO "attendance" VALUES(18,'0bab44bef02a38a235b678cbdb8ff24f',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'sick_leave',NULL,0,'住院治疗',1,20,0);
INSERT INTO "attendance" VALUES(28,'a0061dadc2d2d7f5b9b827b67fbab3a4',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,0,NULL,2,9,0);
INSERT INTO "attendance" VALUES(35,'b894909cd78379b430cfc8ccd42aa335',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,0,NULL,2,16,0);
INSERT INTO "attendance" VALUES(38,'42e34de1ee44113da179ac44e6a7cdc2',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,0,NULL,2,19,0);
INSERT INTO "attendance" VALUES(39,'9f1b1ddc7337e72467c664abd907c77c',1,4,'9b90d357b1584020820cb0d9a5491c95','',0,'present',NULL,1,NULL,2,20,0);
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
INSERT INTO "auditentry" VALUES(1,1,'2026-11-23 11:51:28.000000','','建立数据','unit','9b90d357b1584020820cb0d9a5491c95',1,'add',NULL,'{"uid":"9b90d357b1584020820cb0d9a5491c95","archived":false,"name":"翠柳街道人大工委","code":"","short_name":"","contact_phone":""}');
INSERT INTO "auditentry" VALUES(2,1,'2026-11-23 11:51:28.000000','','建立数据','term','37ba3159059b48ecb2b6d8dcb09d4765',1,'add',NULL,'{"uid":"37ba3159059b48ecb2b6d8dcb09d4765","archived":false,"number":1,"level":"district","starts_on":"2021-12-28","ends_on":null}');
INSERT INTO "auditentry" VALUES(3,1,'2026-11-23 11:51:28.000000','','建立数据','pointsscheme','13c0ee68d97b429b882255d28c93499f',1,'add',NULL,'{"uid":"13c0ee68d97b429b882255d28c93499f","archived":false,"code":"example","version":1,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 1\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}');
INSERT INTO "auditentry" VALUES(4,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','liaisonstation','0fcabfa8af576ebe76de84b71f9b15ff',1,'add',NULL,'{"uid":"0fcabfa8af576ebe76de84b71f9b15ff","archived":false,"name":"柳岸社区联络站","no":"LZ01","address":"柳岸路 21 号","keeper":"值班联络员","phone":"0570-80000001","reception_day":"每月 15 日","note":null}');
INSERT INTO "auditentry" VALUES(5,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','liaisonstation','975ca8804565c1a569450d61090b2743',2,'add',NULL,'{"uid":"975ca8804565c1a569450d61090b2743","archived":false,"name":"桐荫社区联络站","no":"LZ02","address":"桐荫路 22 号","keeper":"值班联络员","phone":"0570-80000002","reception_day":"每月 20 日","note":null}');
INSERT INTO "auditentry" VALUES(6,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','liaisonstation','ba0965330d709297a9d8b07f305169cd',3,'add',NULL,'{"uid":"ba0965330d709297a9d8b07f305169cd","archived":false,"name":"银杏社区联络站","no":"LZ03","address":"银杏路 23 号","keeper":"值班联络员","phone":"0570-80000003","reception_day":"每月 25 日","note":null}');
INSERT INTO "auditentry" VALUES(7,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,'add',NULL,'{"uid":"33bd8aa4c0f3da1b60ad8eadd25f6ec2","archived":false,"name":"第 1 选区"}');
INSERT INTO "auditentry" VALUES(8,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','delegation','3a13fd3d1492d15e357ac8c4c4a35bf9',1,'add',NULL,'{"uid":"3a13fd3d1492d15e357ac8c4c4a35bf9","archived":false,"name":"翠柳代表团"}');
INSERT INTO "auditentry" VALUES(9,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','deputygroup','5c20b80fde9e3cc05ec271b26e520c3c',1,'add',NULL,'{"uid":"5c20b80fde9e3cc05ec271b26e520c3c","archived":false,"name":"第一小组"}');
INSERT INTO "auditentry" VALUES(10,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','30f704bf6c597cff1bddd74e2e6131f3',1,'add',NULL,'{"uid":"30f704bf6c597cff1bddd74e2e6131f3","archived":false,"name":"非公经济"}');
INSERT INTO "auditentry" VALUES(11,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','3e82bd867982793b872de19bc360086a',2,'add',NULL,'{"uid":"3e82bd867982793b872de19bc360086a","archived":false,"name":"基层一线"}');
INSERT INTO "auditentry" VALUES(12,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','b3948c740c16b990348a8bad24d9a135',3,'add',NULL,'{"uid":"b3948c740c16b990348a8bad24d9a135","archived":false,"name":"妇女"}');
INSERT INTO "auditentry" VALUES(13,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','deputygroup','8f2b58725233083b50c8491373a2b47f',2,'add',NULL,'{"uid":"8f2b58725233083b50c8491373a2b47f","archived":false,"name":"第二小组"}');
INSERT INTO "auditentry" VALUES(14,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','84bf5e762e7baf165fa9ff64222b5d4a',4,'add',NULL,'{"uid":"84bf5e762e7baf165fa9ff64222b5d4a","archived":false,"name":"专业技术人员"}');
INSERT INTO "auditentry" VALUES(15,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','deputygroup','4836443494044be9a5473640d94988d3',3,'add',NULL,'{"uid":"4836443494044be9a5473640d94988d3","archived":false,"name":"第三小组"}');
INSERT INTO "auditentry" VALUES(16,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','18d6a1cb63286591efe9d311fec37074',2,'add',NULL,'{"uid":"18d6a1cb63286591efe9d311fec37074","archived":false,"name":"第 2 选区"}');
INSERT INTO "auditentry" VALUES(17,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','0e706e0ccacd0f821a999cb9f5c3711a',5,'add',NULL,'{"uid":"0e706e0ccacd0f821a999cb9f5c3711a","archived":false,"name":"工人"}');
INSERT INTO "auditentry" VALUES(18,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','9f7dcb0f50137eba29b45a3d296cedb9',6,'add',NULL,'{"uid":"9f7dcb0f50137eba29b45a3d296cedb9","archived":false,"name":"非中共"}');
INSERT INTO "auditentry" VALUES(19,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','b3487fec8e17aaff6ee654bc67c293a4',3,'add',NULL,'{"uid":"b3487fec8e17aaff6ee654bc67c293a4","archived":false,"name":"第 3 选区"}');
INSERT INTO "auditentry" VALUES(20,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','1b552a97e33168d35dd2a7eceff5e642',7,'add',NULL,'{"uid":"1b552a97e33168d35dd2a7eceff5e642","archived":false,"name":"少数民族"}');
INSERT INTO "auditentry" VALUES(21,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','person','20c08fb2f8ffe99716a6e11a48ef296c',9,'add',NULL,'{"uid":"20c08fb2f8ffe99716a6e11a48ef296c","archived":false,"name":"王丽萍","sex":"female","ethnic":"汉族","born":"1987-01-20","party":"中共","education":"大专","employer":"江州轨道交通集团车站值班站长","phone":"13900001008","id_number":null,"sort_stroke":"04004A 207016C1105K3","sort_stroke_char":"04004A07016C1105K3","sort_pinyin":"wang204004Ali407016Cping21105K3","search_text":"|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|"}');
INSERT INTO "auditentry" VALUES(22,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','3d75289ad3d3a25ad146850ffbb378aa',4,'add',NULL,'{"uid":"3d75289ad3d3a25ad146850ffbb378aa","archived":false,"name":"第 4 选区"}');
INSERT INTO "auditentry" VALUES(23,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandate','3aa6854b32824c37685cb4f58d2edb4e',9,'add',NULL,'{"uid":"3aa6854b32824c37685cb4f58d2edb4e","archived":false,"certificate_no":"3301990100009","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":9,"term_id":1,"electoral_district_id":4}');
INSERT INTO "auditentry" VALUES(24,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','c85fa309d8bed368aca6d7b0efb8f554',25,'add',NULL,'{"uid":"c85fa309d8bed368aca6d7b0efb8f554","archived":false,"mandate_id":9,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(25,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','1d92a16a9cee7c08bc620271cdc45591',26,'add',NULL,'{"uid":"1d92a16a9cee7c08bc620271cdc45591","archived":false,"mandate_id":9,"delegation_id":null,"group_id":3,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(26,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','20f2b38361de8743acf771a7a2ab8e77',27,'add',NULL,'{"uid":"20f2b38361de8743acf771a7a2ab8e77","archived":false,"mandate_id":9,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(27,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','0ec96427cd87982e0f6adfa6b07a2c62',22,'add',NULL,'{"uid":"0ec96427cd87982e0f6adfa6b07a2c62","archived":false,"mandate_id":9,"tag_id":5}');
INSERT INTO "auditentry" VALUES(28,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','aea97f14a9acdface394a02d6f3ffb1f',23,'add',NULL,'{"uid":"aea97f14a9acdface394a02d6f3ffb1f","archived":false,"mandate_id":9,"tag_id":2}');
INSERT INTO "auditentry" VALUES(29,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','7da4f37b25a81f49bd99f66bebb38978',24,'add',NULL,'{"uid":"7da4f37b25a81f49bd99f66bebb38978","archived":false,"mandate_id":9,"tag_id":3}');
INSERT INTO "auditentry" VALUES(30,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','576e7b4347df04d9cf10f592efa2dd0e',5,'add',NULL,'{"uid":"576e7b4347df04d9cf10f592efa2dd0e","archived":false,"name":"第 5 选区"}');
INSERT INTO "auditentry" VALUES(31,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','identitytag','a97a3cee6faa9539073281ffd5ce5b12',8,'add',NULL,'{"uid":"a97a3cee6faa9539073281ffd5ce5b12","archived":false,"name":"连任"}');
INSERT INTO "auditentry" VALUES(32,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','dd2d474fb9a5201414ce7fb45f4bccc1',6,'add',NULL,'{"uid":"dd2d474fb9a5201414ce7fb45f4bccc1","archived":false,"name":"第 6 选区"}');
INSERT INTO "auditentry" VALUES(33,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','person','0b531cab77e09c533d0540737f401065',16,'add',NULL,'{"uid":"0b531cab77e09c533d0540737f401065","archived":false,"name":"章堃","sex":"male","ethnic":"汉族","born":"1966-03-16","party":"中共","education":"大专","employer":"银杏社区专职网格员","phone":"13900001015","id_number":null,"sort_stroke":"1106C2 11106CH","sort_stroke_char":"1106C21106CH","sort_pinyin":"zhang11106C2kun11106CH","search_text":"|章堃|zhangkun|zhkun|zkun|kun|"}');
INSERT INTO "auditentry" VALUES(34,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','cea27485e9e691aac13818e520e3a6bd',7,'add',NULL,'{"uid":"cea27485e9e691aac13818e520e3a6bd","archived":false,"name":"第 7 选区"}');
INSERT INTO "auditentry" VALUES(35,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandate','9eda8c24ad62c5c5e4b956a7b84d662c',16,'add',NULL,'{"uid":"9eda8c24ad62c5c5e4b956a7b84d662c","archived":false,"certificate_no":"3301990100016","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":16,"term_id":1,"electoral_district_id":7}');
INSERT INTO "auditentry" VALUES(36,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','33c995fefab94e3ca6be3e022bf328db',46,'add',NULL,'{"uid":"33c995fefab94e3ca6be3e022bf328db","archived":false,"mandate_id":16,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(37,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','5d89948d343877978b1a696ec49c0c92',47,'add',NULL,'{"uid":"5d89948d343877978b1a696ec49c0c92","archived":false,"mandate_id":16,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(38,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','daaecd46f7923010bdfec264534b9994',48,'add',NULL,'{"uid":"daaecd46f7923010bdfec264534b9994","archived":false,"mandate_id":16,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(39,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','828b529ecb90d77cb789eadb35cc2de6',41,'add',NULL,'{"uid":"828b529ecb90d77cb789eadb35cc2de6","archived":false,"mandate_id":16,"tag_id":2}');
INSERT INTO "auditentry" VALUES(40,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','caf1056748e1c598a8847cdcebb04bc3',42,'add',NULL,'{"uid":"caf1056748e1c598a8847cdcebb04bc3","archived":false,"mandate_id":16,"tag_id":8}');
INSERT INTO "auditentry" VALUES(41,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','person','094dd04a6fdfc80da06ce11beb268508',19,'add',NULL,'{"uid":"094dd04a6fdfc80da06ce11beb268508","archived":false,"name":"李阿毛","sex":"male","ethnic":"汉族","born":"1966-01-27","party":"民建","education":"研究生","employer":"柳岸社区退休教师","phone":"13900001018","id_number":null,"sort_stroke":"07015P 20701NX04006I","sort_stroke_char":"07015P0701NX04006I","sort_pinyin":"li307015Pa10701NXmao204006I","search_text":"|李阿毛|liamao|lamao|amao|mao|"}');
INSERT INTO "auditentry" VALUES(42,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','electoraldistrict','34e5d042c41159802924b6119b1fa9d9',8,'add',NULL,'{"uid":"34e5d042c41159802924b6119b1fa9d9","archived":false,"name":"第 8 选区"}');
INSERT INTO "auditentry" VALUES(43,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandate','cefc3feb30c983fcc264345bfe67a11a',19,'add',NULL,'{"uid":"cefc3feb30c983fcc264345bfe67a11a","archived":false,"certificate_no":"3301990100019","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":19,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(44,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','9f374f59318333532370c407ce1d7a54',55,'add',NULL,'{"uid":"9f374f59318333532370c407ce1d7a54","archived":false,"mandate_id":19,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(45,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','membership','0d96e8784073ce3011c88d61dcbf34ab',56,'add',NULL,'{"uid":"0d96e8784073ce3011c88d61dcbf34ab","archived":false,"mandate_id":19,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null}');
INSERT INTO "auditentry" VALUES(46,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','ff9fac593867a4fbbe1efbd8ab4a8918',49,'add',NULL,'{"uid":"ff9fac593867a4fbbe1efbd8ab4a8918","archived":false,"mandate_id":19,"tag_id":2}');
INSERT INTO "auditentry" VALUES(47,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','55e57ba76451fdd2662560bf95294f79',51,'add',NULL,'{"uid":"55e57ba76451fdd2662560bf95294f79","archived":false,"mandate_id":19,"tag_id":6}');
INSERT INTO "auditentry" VALUES(48,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandatetag','14c1366d0191f1a708004236d6e7626b',52,'add',NULL,'{"uid":"14c1366d0191f1a708004236d6e7626b","archived":false,"mandate_id":19,"tag_id":8}');
INSERT INTO "auditentry" VALUES(49,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','person','ee58143314a8072994c320e3f632b172',20,'add',NULL,'{"uid":"ee58143314a8072994c320e3f632b172","archived":false,"name":"王钧","sex":"male","ethnic":"汉族","born":"1986-08-15","party":"民盟","education":"大学","employer":"江州市中医院副主任医师","phone":"13900001019","id_number":null,"sort_stroke":"04004A 10903BP","sort_stroke_char":"04004A0903BP","sort_pinyin":"wang204004Ajun10903BP","search_text":"|王钧|wangjun|wjun|jun|"}');
INSERT INTO "auditentry" VALUES(50,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','mandate','4a3d3cafd5cea6e47a491b038af4d6e9',20,'add',NULL,'{"uid":"4a3d3cafd5cea6e47a491b038af4d6e9","archived":false,"certificate_no":"3301990100020","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"person_id":20,"term_id":1,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(51,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','person','70facda9714970c73f922da2faedeafb',23,'add',NULL,'{"uid":"70facda9714970c73f922da2faedeafb","archived":false,"name":"周浩","sex":"male","ethnic":"汉族","born":"1971-07-09","party":"中共","education":"研究生","employer":"桐荫社区党委书记、居委会主任","phone":"13900001022","id_number":null,"sort_stroke":"0802DW 1100512","sort_stroke_char":"0802DW100512","sort_pinyin":"zhou10802DWhao4100512","search_text":"|周浩|zhouhao|zhhao|zhao|hao|"}');
INSERT INTO "auditentry" VALUES(52,2,'2026-11-23 11:51:29.000000','','装入示例数据：代表 23 人','term','06986799121f628ad988c9d07bd26c94',2,'add',NULL,'{"uid":"06986799121f628ad988c9d07bd26c94","archived":false,"number":14,"level":"city","starts_on":"2022-04-12","ends_on":null}');
INSERT INTO "auditentry" VALUES(53,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','465818ff0ceaf158754d33fd26d60420',1,'add',NULL,'{"uid":"465818ff0ceaf158754d33fd26d60420","archived":false,"no":"A2025001","kind":"congress","name":"预备会议、第一次全体会议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区会议中心","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(54,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','052cbd9c4bf124ab3f20bbd89ec3ebf3',2,'add',NULL,'{"uid":"052cbd9c4bf124ab3f20bbd89ec3ebf3","archived":false,"no":"A2025002","kind":"congress","name":"代表团审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(55,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','2845d1c8104dc9431c23e9c27f97aeb3',7,'add',NULL,'{"uid":"2845d1c8104dc9431c23e9c27f97aeb3","archived":false,"no":"A2025007","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"station_id":1}');
INSERT INTO "auditentry" VALUES(56,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','f1111c5749ce928b5949aa5332a724d9',8,'add',NULL,'{"uid":"f1111c5749ce928b5949aa5332a724d9","archived":false,"no":"A2025008","kind":"standing","name":"临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(57,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','653c0f577dcc2dbc55c8e9eeebc795be',9,'add',NULL,'{"uid":"653c0f577dcc2dbc55c8e9eeebc795be","archived":false,"no":"A2025009","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(58,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','8b8280193865cfa07f17c7b6db476c05',10,'add',NULL,'{"uid":"8b8280193865cfa07f17c7b6db476c05","archived":false,"no":"A2025010","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"桐荫社区联络站","topic":null,"visitors":7,"appraised":null,"note":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(59,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','d7bf84607ef58c8ca0e5b3a483ee6a32',12,'add',NULL,'{"uid":"d7bf84607ef58c8ca0e5b3a483ee6a32","archived":false,"no":"A2025012","kind":"special_committee","name":"法制委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大法制委员会","held_on":"2025-03-05","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(60,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','f4b861222620c91e8c0b57f8c23f1976',13,'add',NULL,'{"uid":"f4b861222620c91e8c0b57f8c23f1976","archived":false,"no":"A2025013","kind":"group","name":"第一小组活动：评议街道年度工作","series":null,"organiser_level":"group","organiser":"第一小组","held_on":"2025-03-07","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":"评议街道年度工作","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(61,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','389320e2af054c8c383dd22b7881faf9',19,'add',NULL,'{"uid":"389320e2af054c8c383dd22b7881faf9","archived":false,"no":"A2025019","kind":"committee","name":"翠柳街道人大工委第一季度工作会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道三楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(62,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','04588ccb02221bce1ef2706fa649edab',20,'add',NULL,'{"uid":"04588ccb02221bce1ef2706fa649edab","archived":false,"no":"A2025020","kind":"sitting_in_committee","name":"列席财政经济委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大财政经济委员会","held_on":"2025-03-21","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(63,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','0de899745efbf6cb208e880d5fd9274a',23,'add',NULL,'{"uid":"0de899745efbf6cb208e880d5fd9274a","archived":false,"no":"A2025023","kind":"visit","name":"走访困难家庭","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-04-02","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":10,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(64,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','9c8e8fad9872bae6fbd2000645f199a4',24,'add',NULL,'{"uid":"9c8e8fad9872bae6fbd2000645f199a4","archived":false,"no":"A2025024","kind":"training","name":"2025年区人大代表履职培训班","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-03","day_part":null,"end_date":null,"half_days":"2","hours":"8","place":"区委党校","topic":"怎样提出高质量的代表建议","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(65,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','de489bee6bcabb49eb0c833c0937ea8f',27,'add',NULL,'{"uid":"de489bee6bcabb49eb0c833c0937ea8f","archived":false,"no":"A2025027","kind":"volunteer","name":"清洁河道志愿活动","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-04-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(66,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','566a211e2dfb65a81fd845cd91d68828',38,'add',NULL,'{"uid":"566a211e2dfb65a81fd845cd91d68828","archived":false,"no":"A2025038","kind":"law_check","name":"无障碍环境建设法贯彻实施情况执法检查","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-26","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"无障碍环境建设法贯彻实施情况","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(67,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','0829d89480a1226f98c3a85a43476da2',40,'add',NULL,'{"uid":"0829d89480a1226f98c3a85a43476da2","archived":false,"no":"A2025040","kind":"council","name":"翠柳街道2025年第一次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-29","day_part":"evening","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"加装电梯费用分担协商","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(68,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','59f6f6618092cb4e376aee4c09f1aa4d',41,'add',NULL,'{"uid":"59f6f6618092cb4e376aee4c09f1aa4d","archived":false,"no":"A2025041","kind":"research","name":"小微企业发展环境调研","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-30","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"小微企业发展环境","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(69,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','ec82379844e69c43934372af831e3ded',44,'add',NULL,'{"uid":"ec82379844e69c43934372af831e3ded","archived":false,"no":"A2025044","kind":"inspection","name":"视察农贸市场食品安全","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-06-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"农贸市场食品安全","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(70,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','0a308aca60b9e97877106f35e450eb69',54,'add',NULL,'{"uid":"0a308aca60b9e97877106f35e450eb69","archived":false,"no":"A2025054","kind":"livelihood","name":"民生实事社区食堂项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-07","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"社区食堂项目","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(71,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','c85d265c0794dc662ab90d9ec5c22aa4',78,'add',NULL,'{"uid":"c85d265c0794dc662ab90d9ec5c22aa4","archived":false,"no":"A2025078","kind":"inquiry","name":"城市更新工作专题询问会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-10-15","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":"城市更新","visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(72,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','bb3b8b964ba55db2e3b98de192fed1fe',83,'add',NULL,'{"uid":"bb3b8b964ba55db2e3b98de192fed1fe","archived":false,"no":"A2025083","kind":"appraisal","name":"法官、检察官履职评议会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-11-04","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区人民法院","topic":"员额法官、检察官履职评议","visitors":null,"appraised":6,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(73,3,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度活动 106 项','activity','5786126d6e378acba262433a485c898e',93,'add',NULL,'{"uid":"5786126d6e378acba262433a485c898e","archived":false,"no":"A2025093","kind":"other","name":"行政复议听证会","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-11-27","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"街道二楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"station_id":null}');
INSERT INTO "auditentry" VALUES(74,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','8f9dbc4b7542bbc6bfadb4f7ad47499d',7,'add',NULL,'{"uid":"8f9dbc4b7542bbc6bfadb4f7ad47499d","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"activity_id":1,"mandate_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(75,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','67aa674a10566c6560d0018d3e0036e8',14,'add',NULL,'{"uid":"67aa674a10566c6560d0018d3e0036e8","archived":false,"status":"present","actual_half_days":null,"spoke":true,"note":null,"activity_id":1,"mandate_id":16,"rejected":false}');
INSERT INTO "auditentry" VALUES(76,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','2a6a0a0d0edd2df400fe89d2a12b4128',17,'add',NULL,'{"uid":"2a6a0a0d0edd2df400fe89d2a12b4128","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"activity_id":1,"mandate_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(77,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','0bab44bef02a38a235b678cbdb8ff24f',18,'add',NULL,'{"uid":"0bab44bef02a38a235b678cbdb8ff24f","archived":false,"status":"sick_leave","actual_half_days":null,"spoke":false,"note":"住院治疗","activity_id":1,"mandate_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(78,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','a0061dadc2d2d7f5b9b827b67fbab3a4',28,'add',NULL,'{"uid":"a0061dadc2d2d7f5b9b827b67fbab3a4","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"activity_id":2,"mandate_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(79,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','b894909cd78379b430cfc8ccd42aa335',35,'add',NULL,'{"uid":"b894909cd78379b430cfc8ccd42aa335","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"activity_id":2,"mandate_id":16,"rejected":false}');
INSERT INTO "auditentry" VALUES(80,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','42e34de1ee44113da179ac44e6a7cdc2',38,'add',NULL,'{"uid":"42e34de1ee44113da179ac44e6a7cdc2","archived":false,"status":"present","actual_half_days":null,"spoke":false,"note":null,"activity_id":2,"mandate_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(81,4,'2026-11-23 11:51:29.000000','','装入示例数据：2025 年度出席 639 人次','attendance','9f1b1ddc7337e72467c664abd907c77c',39,'add',NULL,'{"uid":"9f1b1ddc7337e72467c664abd907c77c","archived":false,"status":"present","actual_half_days":null,"spoke":true,"note":null,"activity_id":2,"mandate_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(82,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','c8b199c7dbcb560c6b51790f1694f4cc',2,'add',NULL,'{"uid":"c8b199c7dbcb560c6b51790f1694f4cc","archived":false,"no":"S2025002","kind":"suggestion","title":"关于完善柳岸社区居家养老服务的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区民政局","assigned_on":"2025-02-05","answered_on":"2025-03-12","evaluated_on":null,"satisfaction":null,"outcome":"B","key":false,"excellent":false,"lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(83,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','b7c778fbd61851997467303d1e96b3aa',3,'add',NULL,'{"uid":"b7c778fbd61851997467303d1e96b3aa","archived":false,"no":"S2025003","kind":"suggestion","title":"关于整治翠柳沿河步道夜间照明不足的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(84,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','75b9f59766f9d3f30a49368e9a8ab21c',5,'add',NULL,'{"uid":"75b9f59766f9d3f30a49368e9a8ab21c","archived":false,"no":"S2025005","kind":"suggestion","title":"关于扶持翠柳小微企业数字化改造的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区经济和信息化局","assigned_on":"2025-02-05","answered_on":"2025-03-14","evaluated_on":"2025-03-31","satisfaction":"satisfied","outcome":"C","key":false,"excellent":false,"lead_id":19,"rejected":false}');
INSERT INTO "auditentry" VALUES(85,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','eb42604a0f0552623f1df9471705a321',6,'add',NULL,'{"uid":"eb42604a0f0552623f1df9471705a321","archived":false,"no":"S2025006","kind":"suggestion","title":"关于完善翠柳片区无障碍设施的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区残疾人联合会","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-09","satisfaction":"fairly","outcome":"A","key":false,"excellent":false,"lead_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(86,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','cf308e490303538174ab13036077a046',11,'add',NULL,'{"uid":"cf308e490303538174ab13036077a046","archived":false,"no":"S2025011","kind":"suggestion","title":"关于缓解翠柳小学门口接送拥堵的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局交警大队","assigned_on":"2025-01-27","answered_on":"2025-03-10","evaluated_on":"2025-03-28","satisfaction":"fairly","outcome":"A","key":false,"excellent":true,"lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(87,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','8ca49c57e104f14bcf57b49400cddbf4',12,'add',NULL,'{"uid":"8ca49c57e104f14bcf57b49400cddbf4","archived":false,"no":"S2025012","kind":"suggestion","title":"关于在翠柳增设公共停车泊位的建议","raised_on":"2025-01-15","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-02-05","answered_on":"2025-04-14","evaluated_on":"2025-05-07","satisfaction":"dissatisfied","outcome":"A","key":false,"excellent":false,"lead_id":20,"rejected":false}');
INSERT INTO "auditentry" VALUES(88,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','cosigner','e9475905b37e325891c1a72368d2d67c',24,'add',NULL,'{"uid":"e9475905b37e325891c1a72368d2d67c","archived":false,"suggestion_id":12,"mandate_id":9,"position":1}');
INSERT INTO "auditentry" VALUES(89,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','c8eaa5d958b054f841334a8ea5b2cc20',16,'add',NULL,'{"uid":"c8eaa5d958b054f841334a8ea5b2cc20","archived":false,"no":"S2025016","kind":"suggestion","title":"关于加强银杏社区高空抛物治理的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局","assigned_on":"2025-02-05","answered_on":"2025-04-02","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(90,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','suggestion','fa5ed2ad48b96364dd45b7fe12d8593e',20,'add',NULL,'{"uid":"fa5ed2ad48b96364dd45b7fe12d8593e","archived":false,"no":"S2025020","kind":"suggestion","title":"关于规范翠柳农贸市场周边占道经营的建议","raised_on":"2025-04-11","raised_at":"inter_session","handler":"区市场监督管理局","assigned_on":"2025-04-16","answered_on":"2025-06-27","evaluated_on":"2025-07-14","satisfaction":"satisfied","outcome":"B","key":false,"excellent":false,"lead_id":9,"rejected":false}');
INSERT INTO "auditentry" VALUES(91,5,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度建议 28 件','cosigner','f9e77ab574f551125288292d20466e3b',65,'add',NULL,'{"uid":"f9e77ab574f551125288292d20466e3b","archived":false,"suggestion_id":20,"mandate_id":20,"position":4}');
INSERT INTO "auditentry" VALUES(92,6,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度群众意见 50 条','opinion','adf6b87db56e55270313cd6052a64fc5',1,'add',NULL,'{"uid":"adf6b87db56e55270313cd6052a64fc5","archived":false,"no":"Y20250001","collected_on":"2025-02-17","raised_by":"居民徐先生","content":"希望社区卫生站增加中医理疗","route":"on_the_spot","answered_on":"2025-02-17","resolved_on":"2025-02-17","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(93,6,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度群众意见 50 条','opinion','65e52b5820166dba4fabab792c809fc6',2,'add',NULL,'{"uid":"65e52b5820166dba4fabab792c809fc6","archived":false,"no":"Y20250002","collected_on":"2025-02-17","raised_by":"居民王阿姨","content":"儿童游乐设施损坏，存在安全隐患","route":"subdistrict","answered_on":"2025-03-26","resolved_on":"2025-04-15","station_id":1,"activity_id":7}');
INSERT INTO "auditentry" VALUES(94,6,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度群众意见 50 条','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',3,'add',NULL,'{"uid":"9d7a25ba576d4b5d71086f8cbf036f0b","archived":false,"no":"Y20250003","collected_on":"2025-02-20","raised_by":"居民沈阿姨","content":"小区内电动自行车飞线充电，希望增设充电桩","route":"district","answered_on":"2025-02-24","resolved_on":"2025-04-10","station_id":2,"activity_id":10}');
INSERT INTO "auditentry" VALUES(95,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8b42612910a03775b54797e5baafbf45',7,'add',NULL,'{"uid":"8b42612910a03775b54797e5baafbf45","archived":false,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(96,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','234a81ab53301201662083b2e710801e',14,'add',NULL,'{"uid":"234a81ab53301201662083b2e710801e","archived":false,"year":2025,"due":true,"written_on":"2025-11-11","oral_on":"2025-12-17","place":"银杏社区联络站","due_to_attend":40,"attended":34,"issued":34,"returned":34,"valid":33,"satisfied":10,"fairly":3,"dissatisfied":19,"abstained":1,"report_text":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(97,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','4dd2f0fa185922658719eed7657a0694',17,'add',NULL,'{"uid":"4dd2f0fa185922658719eed7657a0694","archived":false,"year":2025,"due":true,"written_on":"2025-11-27","oral_on":"2025-11-28","place":"柳岸社区联络站","due_to_attend":53,"attended":52,"issued":52,"returned":51,"valid":51,"satisfied":42,"fairly":8,"dissatisfied":0,"abstained":1,"report_text":null,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(98,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','6a1bfa41a215d43ac180c9f3285fe7a1',18,'add',NULL,'{"uid":"6a1bfa41a215d43ac180c9f3285fe7a1","archived":false,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":"2025-11-26","place":"柳岸社区联络站","due_to_attend":59,"attended":59,"issued":59,"returned":59,"valid":59,"satisfied":54,"fairly":3,"dissatisfied":1,"abstained":1,"report_text":null,"mandate_id":20}');
INSERT INTO "auditentry" VALUES(99,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','4f11d1fc4c0e58311f80243c7a179f03',1,'add',NULL,'{"uid":"4f11d1fc4c0e58311f80243c7a179f03","archived":false,"name":"优秀人大代表","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕10号","granted_on":"2025-11-14","mandate_id":9,"station_id":null}');
INSERT INTO "auditentry" VALUES(100,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','8aac085a142cdb78bffa1a2122405c2d',2,'add',NULL,'{"uid":"8aac085a142cdb78bffa1a2122405c2d","archived":false,"name":"履职先进代表","level":"subdistrict","granted_by":"翠柳街道人大工委","document_no":null,"granted_on":"2025-09-01","mandate_id":20,"station_id":null}');
INSERT INTO "auditentry" VALUES(101,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','480c5f5583564daace4b5fd9af345650',3,'add',NULL,'{"uid":"480c5f5583564daace4b5fd9af345650","archived":false,"name":"优秀代表建议奖","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕12号","granted_on":"2025-11-25","mandate_id":16,"station_id":null}');
INSERT INTO "auditentry" VALUES(102,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','7af42c2017534eeae4264e49d9fdf384',4,'add',NULL,'{"uid":"7af42c2017534eeae4264e49d9fdf384","archived":false,"name":"最美人大代表","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-06-30","mandate_id":19,"station_id":null}');
INSERT INTO "auditentry" VALUES(103,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','honour','816b77ed28a2bdc7e8e258cbb018369b',5,'add',NULL,'{"uid":"816b77ed28a2bdc7e8e258cbb018369b","archived":false,"name":"最美代表联络站","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-11-11","mandate_id":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(104,7,'2026-11-23 11:51:30.000000','','装入示例数据：2025 年度述职、荣誉和积分调整','adjustment','ac28a41eea3a7d4b3b4585f2dbb0223c',1,'add',NULL,'{"uid":"ac28a41eea3a7d4b3b4585f2dbb0223c","archived":false,"no":"T202501","item":"E4","points":"3","decided_on":"2025-07-10","reason":"执笔的调研报告由区人大常委会转交区政府研究处理","approved_by":"区人大常委会代表工委","document_no":"临人大代〔2025〕1号","mandate_id":20}');
INSERT INTO "auditentry" VALUES(105,8,'2026-11-23 11:51:30.000000','','编发培训结业证书 15 张','certificate','44401d261811423f83f9b6ba8396624f',3,'add',NULL,'{"uid":"44401d261811423f83f9b6ba8396624f","archived":false,"kind":"training-certificate","year":2025,"serial":3,"number":"培训〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null}');
INSERT INTO "auditentry" VALUES(106,8,'2026-11-23 11:51:30.000000','','编发培训结业证书 15 张','certificate','b046c76904d440e9bd1cb2e6ec82ce83',8,'add',NULL,'{"uid":"b046c76904d440e9bd1cb2e6ec82ce83","archived":false,"kind":"training-certificate","year":2025,"serial":8,"number":"培训〔2025〕第0008号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":null}');
INSERT INTO "auditentry" VALUES(107,8,'2026-11-23 11:51:30.000000','','编发培训结业证书 15 张','certificate','ffbe03d646d740f380cadf469e59c79f',14,'add',NULL,'{"uid":"ffbe03d646d740f380cadf469e59c79f","archived":false,"kind":"training-certificate","year":2025,"serial":14,"number":"培训〔2025〕第0014号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"章堃\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":16,"station_id":null,"honour_id":null}');
INSERT INTO "auditentry" VALUES(108,9,'2026-11-23 11:51:30.000000','','编发荣誉证书 4 张','certificate','9faf065833674507bf8d5dff9992c989',16,'add',NULL,'{"uid":"9faf065833674507bf8d5dff9992c989","archived":false,"kind":"honour-certificate","year":2025,"serial":1,"number":"荣誉〔2025〕第0001号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"\", \"honour\": \"最美人大代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"person\": true, \"within\": \"江州市\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":4}');
INSERT INTO "auditentry" VALUES(109,9,'2026-11-23 11:51:30.000000','','编发荣誉证书 4 张','certificate','5e0357c9e2ca4b26bcad623ec2536291',17,'add',NULL,'{"uid":"5e0357c9e2ca4b26bcad623ec2536291","archived":false,"kind":"honour-certificate","year":2025,"serial":2,"number":"荣誉〔2025〕第0002号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"\", \"honour\": \"履职先进代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王钧\", \"person\": true, \"within\": \"翠柳街道\", \"year\": 2025}","mandate_id":20,"station_id":null,"honour_id":2}');
INSERT INTO "auditentry" VALUES(110,9,'2026-11-23 11:51:30.000000','','编发荣誉证书 4 张','certificate','9e4e2a4312594d2a97b1883f080e47e1',18,'add',NULL,'{"uid":"9e4e2a4312594d2a97b1883f080e47e1","archived":false,"kind":"honour-certificate","year":2025,"serial":3,"number":"荣誉〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"临人大〔2025〕10号\", \"honour\": \"优秀人大代表\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"person\": true, \"within\": \"临江区\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":1}');
INSERT INTO "auditentry" VALUES(111,9,'2026-11-23 11:51:30.000000','','编发荣誉证书 4 张','certificate','3ff4dde27e514969abc128dfee9cf3de',19,'add',NULL,'{"uid":"3ff4dde27e514969abc128dfee9cf3de","archived":false,"kind":"honour-certificate","year":2025,"serial":4,"number":"荣誉〔2025〕第0004号","issued_on":"2025-12-31","state":"valid","data":"{\"document_no\": \"临人大〔2025〕12号\", \"honour\": \"优秀代表建议奖\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"章堃\", \"person\": true, \"within\": \"临江区\", \"year\": 2025}","mandate_id":16,"station_id":null,"honour_id":3}');
INSERT INTO "auditentry" VALUES(112,10,'2026-11-23 11:58:10.000000','周敏','旧版补记 setting','setting','94a466f1bdb2483e9901374dd9894238',1,'add',NULL,'{"uid":"94a466f1bdb2483e9901374dd9894238","archived":false,"name":"旧设置","value":"\"甲\""}');
INSERT INTO "auditentry" VALUES(113,11,'2026-11-23 11:58:10.000000','周敏','2025 年度结账','closedyear','270f4a8c776e456c840538644496c04b',1,'add',NULL,'{"uid":"270f4a8c776e456c840538644496c04b","archived":false,"year":2025,"closed_on":"2026-01-08","hash":"65055077df1d6a3d485fb2d07c2cbf5aac6307aafe7f9d1e5a71e6c58b974169","snapshot":"eNrtXetv20iS/1cIBffp7IVIPWIPsB/yxB0OOCyw9+GAcWAoNpNoo0hePTIbDALIb8mWH0ns+P2QbcVOYst2nDiy5Mf/slGT1Kf5F66qm6RIiXrR0ezM4AbBRGw2m1XVVdW/qq5mfnb0+6K+3lgw6g84fgjGAoEOxyNfXzTi+OFnh6//b7FI9JkYZJcul5Pv7nbyTqdTcDp++BE6DAyEQ8/FsOMHB0nli/k82dkluRzZnSueLxcL20p6j3zNwKWjA98jQj/BKXg6nTc7eSe2hfpiOHxvMAS3irnPbAh48lt8Dnt+i8/zZOYrdPVHxWfQ554bfj8VX8DP/8EOTh6uB0J+SqLDBRdh0RcJBeFCSu7K+3Py8ohyNCxvzkkTGfJqQp47rqZUudgv5negXZq7IvlV6Cy/PyU7I/LsmOPlg5cdDl80Kgb7fcE+sUIOzm6QAwjCxBzfySOVT3yBR739vhdIGFL51B/sh599oeDjsBiJQEvQ9wyfKm2NkJ1xpCOb/RYflPf3i7m4tJ8mo3vFizesHXujjG5RpinXETHsFyNMbtLxBpDPniTHE8CfdPRKnQCQ5/ky3srPwaDqcMDUAFABsnd00Fl/5AtERPb/Bx3X5Uh988oWyaariRfaSvyDDuME8d4/ygRFw7E/4vz8vwH9tieIevrf6QRF/H1PewOi77n4R5gjgwPANak/Fn3RGxYHQuGq1ZmuSrA6P4xEff6gCOQ7ob8/EvFF/ZFHfq0hBlzQQWHF94cDL2hrKOwL9OL6ybCA+ZHnvoCf/fop7Mc1kfZk8uOFTifK74XoAzyATS8tXLGJKr6SKr7bkiyXgSz9ZfxNh4k8vkyfy2VJIEwwX5fA7oYEWoutq5o+vlPoMtPnFnT6PHwN+oSb9ejTQFc9ATYrP3iX10yfx12mr7vZCQY9fBIKhmLhGipoNDBeNTCG3orni/JuXMd7YAacqVdAfC4CIkX+omF/X9Rgd1VPOqw1reLlgqfy5cz6CnkwN5J5y5k6Nny/+WGHtS6ZHIy30+XUSZBW4/LldDX/Wi/t/X3+6Ivyu6ufclgrienF3Z3UnbIXk+OMMpgiownlasX0YrWX9uJI7GE179UPM4BsIa0BXzjq7/MP+Cg0B5L6RGh45O8DyhjeN6tLh+NxOBQbgHbqJJPkaEYujNSdCXl6spi7UGanmK997u8Tex+FQ88Y4zxqLLNC9V40pLs18Jq9TB5Ot9PpvgUyuAl6c4fnnZ7/wjAiEosMiMGIPxRE6kHGUd9j/OUgG3lyPAReXM5fQT+Ib2A68Me7cZI5cWBPMfzMHwQ2+3VH+rKjPv+8t5L/eDP8f9wkm8PXYR7Y9d4ROJ7+/R8tsK1crRcLBbvcdtvhVlqbLi1eSYcr15ptmGXPX9hs//f/4tx7/7MFtktr68XcARk9vq4IBKdBBI2UvPR69ztoOO/sdrpu/6UOtzVYeYBPPH4sRqLsiUaOXkNSIiwnMdNQ0PaPPjEQQFDzAwNjzCtpvxnWKr9NA1V/LYOqUCzaF6KSuU2j/b+JfVFcv9QhwqEA3gPU1w+3o/4ovSSjJ8X8NMmmyNsRaeOEfMrJO5eAx8jxKMmektGCEh+UVqfIRFpeHmFO3YFT2Jgt9Z6704lr9/XYc5nYu9Uqe9L8Z+lTQb7aBA6lT1fSpxPpIFMafEN2VksLn+XRXWlxupibUk5P6jPpqcWkiymbgUmGM1rgkSKwa/Aon79RdrcZj+AzyMG70sIemdmWpjMlmMLJDNn8YpO77zGF1I9fgz0ysUnO86U3p9LaDNPQ0sdF+X1emliRk+9xdmfH6rDnZgjXkr2bqvZehz3qta5hgMruiJIaVmdvbFX5nCO5IbKaJ6/2lMszMrUJ2ioXZpTZjM059HyPORSansO+UMT/OCiGq+dxdU/lcmtdyV6S0X1YM8jgqnLxTjqZKF5MGfhrDBzrOR5Xp4u/tuPxmDi+07LjSZ5KqcGyUV5mi+eDxdyyNH9EDhZI6q00d1aKb9bk2Qqz1uMZweq1eb6updK1hPEsJ8cxebywWVpelbemYMKltxe/Dw225q0F7f0Nu6Ca1mnLDWGYYwh94S2xAE3u3ODknXzxclLePSSJMRibJJZ+OU8AruV4Tk4mfjlP9gRvwB9OuVqSFg8BTBYLF2TmsFjIyCufYeVSDufl7AK8iw30y3kKlmnsWSgUL+YRHa8e4d3pIyWdIhPr0sn8t/gQmT2U5/ZIcko5/CqlktLqfvXOBtAhJd4q6QXgSL1F92MYTVwpvqxcjcPQ0tvxYuG0FJ8tpc+kzRw5PPsWHyxeZcFwgRqS/kjGljjDbg02np1KExPcczGMQJKDlQsIBbJwXJADiZ8j4ZeT8KSUmCW5d+R8nsx8RYlODUL4SBKn4B+QV+jzbojrcTj/5Olx/HK+Ii1kpNUNEIH+EBuWjjw7AiSS2enS2hYM9S2ektYyUn72W3wKX7Q4TWaGAOkU82PkzQeE7ccFVWyDyyC2X86XcRSOK41PkfwYTcotoJBSSeAfeEZB7qeVbBpYQNpoLg4ETAbH4RaZmiA776XkNr2bhP6wVJOva8XctLx0AYAL533pEtlPnGLjAY7GeipTYwBVirlVksX+ytAwmVoovd9XzkbgqdLSCEgQWGOdGZFk5wOZ3gAooEwck08HSOfBtvJ5g8y+YhQiwQub0vyofJ4nuQOYYQjKgWagkPNwOpHS2Vt4l/RpFPiFQVgCg8xOlbbWIBL6N7XTlyW4La8O6vt2xYtV1OYsahGLz6TPBTKxJx3OkLPPOD9Hr8CaIFYHJstET6wjSDmYIzugmSPFwld1/LUD8nUdALd0BNRni/lJJlzkqnLAHSY1EB/MvLQ5DtOsjH+QJjdgmlFbP6Wl1SSzHW36QUF6gn2hfpH7M6iS+A/fs4GA2OPoCWoK+meO7wlSP0B7MFPTrDVVShfA4qsNSE5nlewO6BuzNhzQYAZ0JGwTHz0CF+R/zqIzaNYcvRNeOiCG/aF+2hcdCB1D7PM/A2eFVHGV/93gpHgBJq94tSbPL6G7uADJzDBrISsrSmKqmJ8joxmWRO8JPvRFGFPOHgfHWYyHqB/8+EZeTsepVqzAMGAa5GiwlD4lswlQJ4gPnagyIKRQ1Bfo7fMN0DF5oWLUG1pP7t85prbK+AnZWQaetecHev8eg0F6gfM+kBSVR5kYqn7sGfC1YLAwhDT9GhQSs+Lz6OqYWqaUr3sQd4OnIQl0j+hQzsBLxYu5yZ4gxKm9z0LB6BOUoreKZ9Aokn9HxkbBiyqDKRb4QL9i7oO0mkAtWh7CxkPU8J5gLBj2BZ/CeoWxMAz44wNUqB9/fOgL9kcewEXA91AMUIkwBnAa1cnucXQ78bJGfyV5SDIXpv5d9frLu0dAsKm/t15/4MLikVq6IK2CPk2j6qS3UZ9GT4sXS6XhC3LxGlQKlqjSeApfdYP751wc/nC3ODKO3gUWGDm/q/sY6hRQfTjBA7bKOv92/iADzDeAzzc6W9x/or4af8x8khYzwDysZGwXBhYeiJXJ1DxoHFs+mNgxifM4hNs5KHvdz9xCkWOihl5Zygl7aLYkeLRpxHKGiqF41pO+54XF6PqI7DXy9Hh5hsGqChm2OhVzeSAfXAZaOSC3wXFq/WmYXAJeI4FORF4YhXbWiB5WkxNbD9kyqL8FbBpUBQwG0YKGP3qCkVAMjJtSVi6PQIIRwFEL6tE3zXocD6iX8kdo/zBmxAL+oOoMWfkGE5DTJC5nHXEJDcTFduXIzCtlL17pwLA6JTcBa4iSPSIX84hJaD9qD3vgOUA0zLkapVPMz8ubczY4V+GqeisyEHoqVkgkpI5gEIWqKroZ3uaAHSmdYHjUYH3O36D1WdljHTO6bZo5I5/NqsPtausxD1raGlPSc9LMLOi1+QWqWzTbAGgCoBLAhJyLLWqGSS+HJvgGDDZoM4ZS2FCeVVj+egf8YtXUuoxc8XV8wm2hAVfK4Bwsm01wxdhH3EmfYDbNQGQ9y67BqhZZNccub2TXVYdbVwNuEZwvnJKZqdK7BIOZDGBq3JKZD8CSyipFsSbnVgFw2dYdG0aFuSkWFqBXAG9J97pATCDVVubfbO16IFxh8bWERYMgg85XeIE7XGnhQF+nGB4v+wK3E50+C5FoS/FskrxOcW4BnT7gvcRHtR3WxC9fAeADprXhPuoa8x2z3VWRa2TPXcek71SbtHlosnGmZA+qYQ4oQiqPERcNe+EHC14gToF1mT2E5q2Fc6AyRjVhEV1zXj4a9vmD/uBji7nVykgqFzgj9111mBcaMK8qsSEsM6KBCqXHda1RANccx3TLyoJd8Tng/HpurrsOr64GvCq7Y+RwA2eUVnJCWGjklcx+lJK74Lmk7bi0kcHERe5NaWtROdwqLWC5EQSc8twGya5DzCmvvJLXtmmfHZKFPiO0JGnI0v2DVCzcf03Z+IORAYwC0S90IMwRI4Bw+p6wq4Dvp96+J2LfU3bpD/495g+/UO9B5BjwPwmF+tk11tX6/BFfwI6keaGOqN2NbCqxAKhPD3+ZMNV6Xhquo+QN+sXUEISvZg7p41hzq3rUFR1StmJXEX80CmbVCxFeJAoBDzUxFIzhBvjYZ1iiItqRkbeOiDyNRFSVwrC2PJrvYIpUnd1oFkXGgn3+ZrXA5FvcdTj0NuIQYsLCWzKzUBqKMw5hESk7mRtcdUJRr+0j+V3lKIE/ZveVw0EMsqjJkVeLajpHExBbXxkCZ9BDSQ1D8NScaELRJ4g/OigaaU0TrPCIvsDe5QAhyScF+XKneL6AgOkKQ+vyGsv/NqPdOgvy3UrIWM1es4D0bvWaXDH61Yr8cUmazpDL0cqoS595eeOkdP6G5gT11OaKmpG1vzSFAUwNMO/burnUWYrvCo14/nKkZK+YXEvxJDgHS4egZEbAIXyLp4p5AOIfaLZ8qjnWnvvB8dnR7jpe4K7L14Cv4tm70toWUxB2esKSL4RQU6/J2gc2d5q9rDB+TQwaalarkbJacdg4MnY1GU/cdT1swCGZ2SY7KsW4n/FlEgAB2xRR17lCWhqZATMhG3lwTewS7kqrSWk+IWf2AEJK80fNM0nrMAd8kUhVQNAko7qjuqcmX8Ez6fnX30UmoGaWju2NIMwzpOswOtX2Rup6uXvmsIM+02z24F61W7tXCYuKuTy4KHnoDBeziXWjKbCIEwmnwXVp+KIiptBBJdDECQ0SCmaFeSq+aDJybNaf3RMaMItBdS6v7hIZ0gktMzs21Tq/+ubw9+ba1WiK2b5V4Y20vgrsc7c4TP466nGNCYOFLIQa5Osn3C/e3SZjJyAKtlfVNMu3mmTV5NnrLNL33A1YZSfjmEsHt6dc7BsUGtCdOdxi/aSDbXI+A13B9QHWl1bz8H+GbuXDcRYm4ZyPH8hLBQB1uIucXTbphXEfM5WUDueKl5PSxKKcXaDb0caFUD94aM4wPfMFYxgUVXvJZ/6gtusBF75/tAT573kaWQRE2hdHJPOWTBxXoRpgZTpRzCcwuZD4aEoYsxjdkEdSE21joyR7hqkauk9uoS6sqN7MfNTPEm74N7b8TAlDIA4kqfqBcJik8mqDoDbkhtQGF2uQVwfVBo/aY3SPrFyU27iXzSmat5FNXS1II1dkdF9emaiUG0vWsd0/3I3bT6vlAHS3ovT6WE6+NwqTgUbUHWuVqYmdQoFYEIKDsB38VJmEv89pm/8JtqdazE2WlmZ/X+tu3WX0foWnQG5ra8D96oXzvvWmFQTLZHDcqARgOgAYtYoKjmceZIXtTWEAqW1ewd3q9cXGNkwk6ovGIprXhfmPhIKAxugBseYzeJ18HXEIzYqDFWxUiGP1A6wiUvKMjI+x+3oaSt2c1Mo6LN3qtSXiexixXnfZObZKOdRxDPddDeSg5iFp7QoGe4kj016mrjSFDNl5S2ZHYClmj1ivrrW4DeJ4sPiac0gDYp8fCxzKaYOK1FIzOaeKxANelrPBHdqb1XQpS/i1ITvIBtLjXrxUY0WdBD2HRG+WnSFeakmUnmDzymDlMztNKKyTrwO177sbqIZytQHqQCub3pficbOJMFWoyEk1oxNm5gLwelW24qNoL8xD4EWzrFZs0HTWCUDvexrwSvJzLPhU4imwfi0XowOxaq7qB5fPxXB/rIm95bq2621ENMUzDOWh7WZNsRB6MIR+62R2mvVBVDibkhawcIesrCuHGWktzdJ+NWauFfSnKpuG/7RLFQE6K9ZvMvsOIDr3+wqSm1/Tn4vREFvPf3oiBtXAA8/69Iv95TI12h6DZcCnNtd4tHwWqPVnY0H12yD9vdqK00tdCtNFw2DBULQ3GhqomChAeLQSdpmtf/rWDivDY2V7qFLDF7guppLK1VIxv4IgI7uOYXoWq3dKg1NcO8SsVhdSjstLO63TY5Bfq1X7DLrf5fmTWoqZKheC0RI7FrJ6mD/Buq6KarEyQqNo/5ZeQtTB3db21Dq4OwzZu/H3XT2B28HdKyP++wbPhdCefuClvED+zEWeiCKbjX5xIBaliz2NC3bfQLCrxgVsShiD6u3jIQh61Ns07GCtE5izNcUk7CnlcJDMfNViEZeTd+KBIDz0YOzFdiq1l+Kp+JTe9FJd1m5wtzDzOHpQzH1gEBJDmMkdtQYRXQ4t6GFwqZpNHxZr+suMyudvy5Td0gnCLfP1SbW5jErUTR/K7CzW3qk9jJ85YLelZJwcr+u7RKqcjF8BAGRXcfJffZIWQdNn9FrSm+zGqZT9otGUmyBTCYNgWmFSsMWk5ccbfi1uJ+1z67LFbcVHHtrBZ9f3nVW37VnNp36FWe36vrPqscUt8yftm9Lu7zulXvuGmvwVprS7xSk1APMOPRas4YHVktrhUTKmDc6arjW40M7BXQ0Hp7e1wlQaDi8eXuuV7nby42nn4N7mB7/B3dYLGTmBw9pMrwasaFJebRTURlYtyCoE1VtajukeDmTYzNGfoUl/1q2aI8MheAs7/asJNSQ+amyoGyhUBJvjpa1F7QY7ioZx7i4emkzl8STF9qg890XaOtQPnrEnjTWNjVAUqwat6XuZQKpuezsFJ32abnGS/DtNNem1OkuGLRJtClX6zDtj9XW6oRyF1uXITiqqR6a3N8jm0L9Cgh4rCRq3jmvK8bZdWblal5X06aQ0+Eb6dCXnr9hXAezISp0kZnrXlWu3PebdFsyzMujaikJP2Fd88cH4zL+S+RvcHR7jGlqjyrk4Pbphnq5l5IDJkCrkoJXN1sC60sk8q5809qsi29XJC3QAlr+fP6rYcjp4B75XbeuyB3t4vhXiIfaCABUgnbSRqUu5p5P3tAGwaKJuyzLJ860sk3cE1CFDvS9oEpaydmuh8ehpMXfAgjiWbf3lPHHfzf0z8dqp5SqSLU+XYKVrVlXKNWIPrUg7Tg62wXkae1fNodApeO2olMB/FxrhR2MavZ08b4tG4fvIMdkEjd1gyPa1Uminygu1VZ7p7LUGF1qyJxdW79GiCPkgyXmoMfFaUk8rCxVseWiXldUYy9mtolfD4iWtpYuXk7WddJcdFXRZmQkTgAU5tSBsTf8rCLaIsrILVqFiZQsGJKhczSqzmRrk3KwFPhqRY5VPqj5pYEGalFxUhj4BXK5plLwt5+ayzPwYjkJY0aJCQfyukDU5vLNT4O1bmqudPsLVziSBq51JApernYO7W/JubkQL9NwGBL76kReIku94aJV+5WkHCJaxl9uWv3NbIlLzoZPaaTv9qwxspZsabJSdcncKbju25LbEnhYHP+qkx2v0tqCRd9qiUbgOjSzZ2ySN4ARq+aRmFNJdxwnQqb+Otrvb6QTcLQGFu7hfSY8+aCCB7kapCKELE1X0qABEc3jXa7jpxso3Wm+PxeaGsnQtx7WifaWjS8UdxuOcgEZaVh+PlSWaj29UR4igNasJdht0pCY6520ZnYdvnSKystIERWBiHlsUCTYoGj1ogiKIDly2KHLZmLXccBMU3bQrI7cdGX1sgqKumhQ1Y7qediIPTzudjqedyMPTTuThsbsRUV/FvJauyuLUVfVKx77PR4MB9kDtjIKtRdjL2yWNTC0ok6+aIM3VKdy0RZpglzT8cmxhrwnS0EhtkeayLbWZlJTONEHaTZvIz+u2TVpqgawcNEFad6dgy9N6PXZJw5NV6cXGpPH8tRJC3na6XG87Xa63nS7X206X623n3q/X5t4vVql2qv82iToC/RqbtkngFLSBtQJY46Zhh372VD16VK2lbK/SiJOrOuG/VqG+gmUL6XkOTUOz6+VGd5e+JQ9cyZm9inZp7pSsrFu0a4dAtfabaru61ad/4aSjahdQO5HUwT7fZmrW9Px8WFobVtucqqAf9AQdL/8Pew7gBQ==","reopened_on":null,"reopen_reason":"","reopen_document_no":"","reopen_approved_by":""}');
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
	honour_id INTEGER, 
	CONSTRAINT pk_certificate PRIMARY KEY (id), 
	CONSTRAINT ck_certificate_code_kind CHECK (kind IN ('training-certificate', 'honour-certificate')), 
	CONSTRAINT ck_certificate_code_state CHECK (state IN ('valid', 'void')), 
	CONSTRAINT ck_certificate_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_certificate_honour_id FOREIGN KEY(honour_id) REFERENCES honour (id), 
	CONSTRAINT fk_certificate_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_certificate_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_certificate_uid UNIQUE (uid)
);
INSERT INTO "certificate" VALUES(3,'44401d261811423f83f9b6ba8396624f',1,8,'9b90d357b1584020820cb0d9a5491c95','',0,'training-certificate',2025,3,'培训〔2025〕第0003号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',9,NULL,NULL);
INSERT INTO "certificate" VALUES(8,'b046c76904d440e9bd1cb2e6ec82ce83',1,8,'9b90d357b1584020820cb0d9a5491c95','',0,'training-certificate',2025,8,'培训〔2025〕第0008号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',19,NULL,NULL);
INSERT INTO "certificate" VALUES(14,'ffbe03d646d740f380cadf469e59c79f',1,8,'9b90d357b1584020820cb0d9a5491c95','',0,'training-certificate',2025,14,'培训〔2025〕第0014号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "章堃", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',16,NULL,NULL);
INSERT INTO "certificate" VALUES(16,'9faf065833674507bf8d5dff9992c989',1,9,'9b90d357b1584020820cb0d9a5491c95','',0,'honour-certificate',2025,1,'荣誉〔2025〕第0001号','2025-12-31','valid','{"document_no": "", "honour": "最美人大代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "person": true, "within": "江州市", "year": 2025}',19,NULL,4);
INSERT INTO "certificate" VALUES(17,'5e0357c9e2ca4b26bcad623ec2536291',1,9,'9b90d357b1584020820cb0d9a5491c95','',0,'honour-certificate',2025,2,'荣誉〔2025〕第0002号','2025-12-31','valid','{"document_no": "", "honour": "履职先进代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王钧", "person": true, "within": "翠柳街道", "year": 2025}',20,NULL,2);
INSERT INTO "certificate" VALUES(18,'9e4e2a4312594d2a97b1883f080e47e1',1,9,'9b90d357b1584020820cb0d9a5491c95','',0,'honour-certificate',2025,3,'荣誉〔2025〕第0003号','2025-12-31','valid','{"document_no": "临人大〔2025〕10号", "honour": "优秀人大代表", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "person": true, "within": "临江区", "year": 2025}',9,NULL,1);
INSERT INTO "certificate" VALUES(19,'3ff4dde27e514969abc128dfee9cf3de',1,9,'9b90d357b1584020820cb0d9a5491c95','',0,'honour-certificate',2025,4,'荣誉〔2025〕第0004号','2025-12-31','valid','{"document_no": "临人大〔2025〕12号", "honour": "优秀代表建议奖", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "章堃", "person": true, "within": "临江区", "year": 2025}',16,NULL,3);
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
INSERT INTO "closedyear" VALUES(1,'270f4a8c776e456c840538644496c04b',1,11,'9b90d357b1584020820cb0d9a5491c95','周敏',0,2025,'2026-01-08','65055077df1d6a3d485fb2d07c2cbf5aac6307aafe7f9d1e5a71e6c58b974169','eNrtXetv20iS/1cIBffp7IVIPWIPsB/yxB0OOCyw9+GAcWAoNpNoo0hePTIbDALIb8mWH0ns+P2QbcVOYst2nDiy5Mf/slGT1Kf5F66qm6RIiXrR0ezM4AbBRGw2m1XVVdW/qq5mfnb0+6K+3lgw6g84fgjGAoEOxyNfXzTi+OFnh6//b7FI9JkYZJcul5Pv7nbyTqdTcDp++BE6DAyEQ8/FsOMHB0nli/k82dkluRzZnSueLxcL20p6j3zNwKWjA98jQj/BKXg6nTc7eSe2hfpiOHxvMAS3irnPbAh48lt8Dnt+i8/zZOYrdPVHxWfQ554bfj8VX8DP/8EOTh6uB0J+SqLDBRdh0RcJBeFCSu7K+3Py8ohyNCxvzkkTGfJqQp47rqZUudgv5negXZq7IvlV6Cy/PyU7I/LsmOPlg5cdDl80Kgb7fcE+sUIOzm6QAwjCxBzfySOVT3yBR739vhdIGFL51B/sh599oeDjsBiJQEvQ9wyfKm2NkJ1xpCOb/RYflPf3i7m4tJ8mo3vFizesHXujjG5RpinXETHsFyNMbtLxBpDPniTHE8CfdPRKnQCQ5/ky3srPwaDqcMDUAFABsnd00Fl/5AtERPb/Bx3X5Uh988oWyaariRfaSvyDDuME8d4/ygRFw7E/4vz8vwH9tieIevrf6QRF/H1PewOi77n4R5gjgwPANak/Fn3RGxYHQuGq1ZmuSrA6P4xEff6gCOQ7ob8/EvFF/ZFHfq0hBlzQQWHF94cDL2hrKOwL9OL6ybCA+ZHnvoCf/fop7Mc1kfZk8uOFTifK74XoAzyATS8tXLGJKr6SKr7bkiyXgSz9ZfxNh4k8vkyfy2VJIEwwX5fA7oYEWoutq5o+vlPoMtPnFnT6PHwN+oSb9ejTQFc9ATYrP3iX10yfx12mr7vZCQY9fBIKhmLhGipoNDBeNTCG3orni/JuXMd7YAacqVdAfC4CIkX+omF/X9Rgd1VPOqw1reLlgqfy5cz6CnkwN5J5y5k6Nny/+WGHtS6ZHIy30+XUSZBW4/LldDX/Wi/t/X3+6Ivyu6ufclgrienF3Z3UnbIXk+OMMpgiownlasX0YrWX9uJI7GE179UPM4BsIa0BXzjq7/MP+Cg0B5L6RGh45O8DyhjeN6tLh+NxOBQbgHbqJJPkaEYujNSdCXl6spi7UGanmK997u8Tex+FQ88Y4zxqLLNC9V40pLs18Jq9TB5Ot9PpvgUyuAl6c4fnnZ7/wjAiEosMiMGIPxRE6kHGUd9j/OUgG3lyPAReXM5fQT+Ib2A68Me7cZI5cWBPMfzMHwQ2+3VH+rKjPv+8t5L/eDP8f9wkm8PXYR7Y9d4ROJ7+/R8tsK1crRcLBbvcdtvhVlqbLi1eSYcr15ptmGXPX9hs//f/4tx7/7MFtktr68XcARk9vq4IBKdBBI2UvPR69ztoOO/sdrpu/6UOtzVYeYBPPH4sRqLsiUaOXkNSIiwnMdNQ0PaPPjEQQFDzAwNjzCtpvxnWKr9NA1V/LYOqUCzaF6KSuU2j/b+JfVFcv9QhwqEA3gPU1w+3o/4ovSSjJ8X8NMmmyNsRaeOEfMrJO5eAx8jxKMmektGCEh+UVqfIRFpeHmFO3YFT2Jgt9Z6704lr9/XYc5nYu9Uqe9L8Z+lTQb7aBA6lT1fSpxPpIFMafEN2VksLn+XRXWlxupibUk5P6jPpqcWkiymbgUmGM1rgkSKwa/Aon79RdrcZj+AzyMG70sIemdmWpjMlmMLJDNn8YpO77zGF1I9fgz0ysUnO86U3p9LaDNPQ0sdF+X1emliRk+9xdmfH6rDnZgjXkr2bqvZehz3qta5hgMruiJIaVmdvbFX5nCO5IbKaJ6/2lMszMrUJ2ioXZpTZjM059HyPORSansO+UMT/OCiGq+dxdU/lcmtdyV6S0X1YM8jgqnLxTjqZKF5MGfhrDBzrOR5Xp4u/tuPxmDi+07LjSZ5KqcGyUV5mi+eDxdyyNH9EDhZI6q00d1aKb9bk2Qqz1uMZweq1eb6updK1hPEsJ8cxebywWVpelbemYMKltxe/Dw225q0F7f0Nu6Ca1mnLDWGYYwh94S2xAE3u3ODknXzxclLePSSJMRibJJZ+OU8AruV4Tk4mfjlP9gRvwB9OuVqSFg8BTBYLF2TmsFjIyCufYeVSDufl7AK8iw30y3kKlmnsWSgUL+YRHa8e4d3pIyWdIhPr0sn8t/gQmT2U5/ZIcko5/CqlktLqfvXOBtAhJd4q6QXgSL1F92MYTVwpvqxcjcPQ0tvxYuG0FJ8tpc+kzRw5PPsWHyxeZcFwgRqS/kjGljjDbg02np1KExPcczGMQJKDlQsIBbJwXJADiZ8j4ZeT8KSUmCW5d+R8nsx8RYlODUL4SBKn4B+QV+jzbojrcTj/5Olx/HK+Ii1kpNUNEIH+EBuWjjw7AiSS2enS2hYM9S2ektYyUn72W3wKX7Q4TWaGAOkU82PkzQeE7ccFVWyDyyC2X86XcRSOK41PkfwYTcotoJBSSeAfeEZB7qeVbBpYQNpoLg4ETAbH4RaZmiA776XkNr2bhP6wVJOva8XctLx0AYAL533pEtlPnGLjAY7GeipTYwBVirlVksX+ytAwmVoovd9XzkbgqdLSCEgQWGOdGZFk5wOZ3gAooEwck08HSOfBtvJ5g8y+YhQiwQub0vyofJ4nuQOYYQjKgWagkPNwOpHS2Vt4l/RpFPiFQVgCg8xOlbbWIBL6N7XTlyW4La8O6vt2xYtV1OYsahGLz6TPBTKxJx3OkLPPOD9Hr8CaIFYHJstET6wjSDmYIzugmSPFwld1/LUD8nUdALd0BNRni/lJJlzkqnLAHSY1EB/MvLQ5DtOsjH+QJjdgmlFbP6Wl1SSzHW36QUF6gn2hfpH7M6iS+A/fs4GA2OPoCWoK+meO7wlSP0B7MFPTrDVVShfA4qsNSE5nlewO6BuzNhzQYAZ0JGwTHz0CF+R/zqIzaNYcvRNeOiCG/aF+2hcdCB1D7PM/A2eFVHGV/93gpHgBJq94tSbPL6G7uADJzDBrISsrSmKqmJ8joxmWRO8JPvRFGFPOHgfHWYyHqB/8+EZeTsepVqzAMGAa5GiwlD4lswlQJ4gPnagyIKRQ1Bfo7fMN0DF5oWLUG1pP7t85prbK+AnZWQaetecHev8eg0F6gfM+kBSVR5kYqn7sGfC1YLAwhDT9GhQSs+Lz6OqYWqaUr3sQd4OnIQl0j+hQzsBLxYu5yZ4gxKm9z0LB6BOUoreKZ9Aokn9HxkbBiyqDKRb4QL9i7oO0mkAtWh7CxkPU8J5gLBj2BZ/CeoWxMAz44wNUqB9/fOgL9kcewEXA91AMUIkwBnAa1cnucXQ78bJGfyV5SDIXpv5d9frLu0dAsKm/t15/4MLikVq6IK2CPk2j6qS3UZ9GT4sXS6XhC3LxGlQKlqjSeApfdYP751wc/nC3ODKO3gUWGDm/q/sY6hRQfTjBA7bKOv92/iADzDeAzzc6W9x/or4af8x8khYzwDysZGwXBhYeiJXJ1DxoHFs+mNgxifM4hNs5KHvdz9xCkWOihl5Zygl7aLYkeLRpxHKGiqF41pO+54XF6PqI7DXy9Hh5hsGqChm2OhVzeSAfXAZaOSC3wXFq/WmYXAJeI4FORF4YhXbWiB5WkxNbD9kyqL8FbBpUBQwG0YKGP3qCkVAMjJtSVi6PQIIRwFEL6tE3zXocD6iX8kdo/zBmxAL+oOoMWfkGE5DTJC5nHXEJDcTFduXIzCtlL17pwLA6JTcBa4iSPSIX84hJaD9qD3vgOUA0zLkapVPMz8ubczY4V+GqeisyEHoqVkgkpI5gEIWqKroZ3uaAHSmdYHjUYH3O36D1WdljHTO6bZo5I5/NqsPtausxD1raGlPSc9LMLOi1+QWqWzTbAGgCoBLAhJyLLWqGSS+HJvgGDDZoM4ZS2FCeVVj+egf8YtXUuoxc8XV8wm2hAVfK4Bwsm01wxdhH3EmfYDbNQGQ9y67BqhZZNccub2TXVYdbVwNuEZwvnJKZqdK7BIOZDGBq3JKZD8CSyipFsSbnVgFw2dYdG0aFuSkWFqBXAG9J97pATCDVVubfbO16IFxh8bWERYMgg85XeIE7XGnhQF+nGB4v+wK3E50+C5FoS/FskrxOcW4BnT7gvcRHtR3WxC9fAeADprXhPuoa8x2z3VWRa2TPXcek71SbtHlosnGmZA+qYQ4oQiqPERcNe+EHC14gToF1mT2E5q2Fc6AyRjVhEV1zXj4a9vmD/uBji7nVykgqFzgj9111mBcaMK8qsSEsM6KBCqXHda1RANccx3TLyoJd8Tng/HpurrsOr64GvCq7Y+RwA2eUVnJCWGjklcx+lJK74Lmk7bi0kcHERe5NaWtROdwqLWC5EQSc8twGya5DzCmvvJLXtmmfHZKFPiO0JGnI0v2DVCzcf03Z+IORAYwC0S90IMwRI4Bw+p6wq4Dvp96+J2LfU3bpD/495g+/UO9B5BjwPwmF+tk11tX6/BFfwI6keaGOqN2NbCqxAKhPD3+ZMNV6Xhquo+QN+sXUEISvZg7p41hzq3rUFR1StmJXEX80CmbVCxFeJAoBDzUxFIzhBvjYZ1iiItqRkbeOiDyNRFSVwrC2PJrvYIpUnd1oFkXGgn3+ZrXA5FvcdTj0NuIQYsLCWzKzUBqKMw5hESk7mRtcdUJRr+0j+V3lKIE/ZveVw0EMsqjJkVeLajpHExBbXxkCZ9BDSQ1D8NScaELRJ4g/OigaaU0TrPCIvsDe5QAhyScF+XKneL6AgOkKQ+vyGsv/NqPdOgvy3UrIWM1es4D0bvWaXDH61Yr8cUmazpDL0cqoS595eeOkdP6G5gT11OaKmpG1vzSFAUwNMO/burnUWYrvCo14/nKkZK+YXEvxJDgHS4egZEbAIXyLp4p5AOIfaLZ8qjnWnvvB8dnR7jpe4K7L14Cv4tm70toWUxB2esKSL4RQU6/J2gc2d5q9rDB+TQwaalarkbJacdg4MnY1GU/cdT1swCGZ2SY7KsW4n/FlEgAB2xRR17lCWhqZATMhG3lwTewS7kqrSWk+IWf2AEJK80fNM0nrMAd8kUhVQNAko7qjuqcmX8Ez6fnX30UmoGaWju2NIMwzpOswOtX2Rup6uXvmsIM+02z24F61W7tXCYuKuTy4KHnoDBeziXWjKbCIEwmnwXVp+KIiptBBJdDECQ0SCmaFeSq+aDJybNaf3RMaMItBdS6v7hIZ0gktMzs21Tq/+ubw9+ba1WiK2b5V4Y20vgrsc7c4TP466nGNCYOFLIQa5Osn3C/e3SZjJyAKtlfVNMu3mmTV5NnrLNL33A1YZSfjmEsHt6dc7BsUGtCdOdxi/aSDbXI+A13B9QHWl1bz8H+GbuXDcRYm4ZyPH8hLBQB1uIucXTbphXEfM5WUDueKl5PSxKKcXaDb0caFUD94aM4wPfMFYxgUVXvJZ/6gtusBF75/tAT573kaWQRE2hdHJPOWTBxXoRpgZTpRzCcwuZD4aEoYsxjdkEdSE21joyR7hqkauk9uoS6sqN7MfNTPEm74N7b8TAlDIA4kqfqBcJik8mqDoDbkhtQGF2uQVwfVBo/aY3SPrFyU27iXzSmat5FNXS1II1dkdF9emaiUG0vWsd0/3I3bT6vlAHS3ovT6WE6+NwqTgUbUHWuVqYmdQoFYEIKDsB38VJmEv89pm/8JtqdazE2WlmZ/X+tu3WX0foWnQG5ra8D96oXzvvWmFQTLZHDcqARgOgAYtYoKjmceZIXtTWEAqW1ewd3q9cXGNkwk6ovGIprXhfmPhIKAxugBseYzeJ18HXEIzYqDFWxUiGP1A6wiUvKMjI+x+3oaSt2c1Mo6LN3qtSXiexixXnfZObZKOdRxDPddDeSg5iFp7QoGe4kj016mrjSFDNl5S2ZHYClmj1ivrrW4DeJ4sPiac0gDYp8fCxzKaYOK1FIzOaeKxANelrPBHdqb1XQpS/i1ITvIBtLjXrxUY0WdBD2HRG+WnSFeakmUnmDzymDlMztNKKyTrwO177sbqIZytQHqQCub3pficbOJMFWoyEk1oxNm5gLwelW24qNoL8xD4EWzrFZs0HTWCUDvexrwSvJzLPhU4imwfi0XowOxaq7qB5fPxXB/rIm95bq2621ENMUzDOWh7WZNsRB6MIR+62R2mvVBVDibkhawcIesrCuHGWktzdJ+NWauFfSnKpuG/7RLFQE6K9ZvMvsOIDr3+wqSm1/Tn4vREFvPf3oiBtXAA8/69Iv95TI12h6DZcCnNtd4tHwWqPVnY0H12yD9vdqK00tdCtNFw2DBULQ3GhqomChAeLQSdpmtf/rWDivDY2V7qFLDF7guppLK1VIxv4IgI7uOYXoWq3dKg1NcO8SsVhdSjstLO63TY5Bfq1X7DLrf5fmTWoqZKheC0RI7FrJ6mD/Buq6KarEyQqNo/5ZeQtTB3db21Dq4OwzZu/H3XT2B28HdKyP++wbPhdCefuClvED+zEWeiCKbjX5xIBaliz2NC3bfQLCrxgVsShiD6u3jIQh61Ns07GCtE5izNcUk7CnlcJDMfNViEZeTd+KBIDz0YOzFdiq1l+Kp+JTe9FJd1m5wtzDzOHpQzH1gEBJDmMkdtQYRXQ4t6GFwqZpNHxZr+suMyudvy5Td0gnCLfP1SbW5jErUTR/K7CzW3qk9jJ85YLelZJwcr+u7RKqcjF8BAGRXcfJffZIWQdNn9FrSm+zGqZT9otGUmyBTCYNgWmFSsMWk5ccbfi1uJ+1z67LFbcVHHtrBZ9f3nVW37VnNp36FWe36vrPqscUt8yftm9Lu7zulXvuGmvwVprS7xSk1APMOPRas4YHVktrhUTKmDc6arjW40M7BXQ0Hp7e1wlQaDi8eXuuV7nby42nn4N7mB7/B3dYLGTmBw9pMrwasaFJebRTURlYtyCoE1VtajukeDmTYzNGfoUl/1q2aI8MheAs7/asJNSQ+amyoGyhUBJvjpa1F7QY7ioZx7i4emkzl8STF9qg890XaOtQPnrEnjTWNjVAUqwat6XuZQKpuezsFJ32abnGS/DtNNem1OkuGLRJtClX6zDtj9XW6oRyF1uXITiqqR6a3N8jm0L9Cgh4rCRq3jmvK8bZdWblal5X06aQ0+Eb6dCXnr9hXAezISp0kZnrXlWu3PebdFsyzMujaikJP2Fd88cH4zL+S+RvcHR7jGlqjyrk4Pbphnq5l5IDJkCrkoJXN1sC60sk8q5809qsi29XJC3QAlr+fP6rYcjp4B75XbeuyB3t4vhXiIfaCABUgnbSRqUu5p5P3tAGwaKJuyzLJ860sk3cE1CFDvS9oEpaydmuh8ehpMXfAgjiWbf3lPHHfzf0z8dqp5SqSLU+XYKVrVlXKNWIPrUg7Tg62wXkae1fNodApeO2olMB/FxrhR2MavZ08b4tG4fvIMdkEjd1gyPa1Uminygu1VZ7p7LUGF1qyJxdW79GiCPkgyXmoMfFaUk8rCxVseWiXldUYy9mtolfD4iWtpYuXk7WddJcdFXRZmQkTgAU5tSBsTf8rCLaIsrILVqFiZQsGJKhczSqzmRrk3KwFPhqRY5VPqj5pYEGalFxUhj4BXK5plLwt5+ayzPwYjkJY0aJCQfyukDU5vLNT4O1bmqudPsLVziSBq51JApernYO7W/JubkQL9NwGBL76kReIku94aJV+5WkHCJaxl9uWv3NbIlLzoZPaaTv9qwxspZsabJSdcncKbju25LbEnhYHP+qkx2v0tqCRd9qiUbgOjSzZ2ySN4ARq+aRmFNJdxwnQqb+Otrvb6QTcLQGFu7hfSY8+aCCB7kapCKELE1X0qABEc3jXa7jpxso3Wm+PxeaGsnQtx7WifaWjS8UdxuOcgEZaVh+PlSWaj29UR4igNasJdht0pCY6520ZnYdvnSKystIERWBiHlsUCTYoGj1ogiKIDly2KHLZmLXccBMU3bQrI7cdGX1sgqKumhQ1Y7qediIPTzudjqedyMPTTuThsbsRUV/FvJauyuLUVfVKx77PR4MB9kDtjIKtRdjL2yWNTC0ok6+aIM3VKdy0RZpglzT8cmxhrwnS0EhtkeayLbWZlJTONEHaTZvIz+u2TVpqgawcNEFad6dgy9N6PXZJw5NV6cXGpPH8tRJC3na6XG87Xa63nS7X206X623n3q/X5t4vVql2qv82iToC/RqbtkngFLSBtQJY46Zhh372VD16VK2lbK/SiJOrOuG/VqG+gmUL6XkOTUOz6+VGd5e+JQ9cyZm9inZp7pSsrFu0a4dAtfabaru61ad/4aSjahdQO5HUwT7fZmrW9Px8WFobVtucqqAf9AQdL/8Pew7gBQ==',NULL,'','','');
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
INSERT INTO "cosigner" VALUES(24,'e9475905b37e325891c1a72368d2d67c',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,12,9,1);
INSERT INTO "cosigner" VALUES(65,'f9e77ab574f551125288292d20466e3b',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,20,20,4);
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
INSERT INTO "delegation" VALUES(1,'3a13fd3d1492d15e357ac8c4c4a35bf9',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'翠柳代表团');
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
INSERT INTO "deputygroup" VALUES(1,'5c20b80fde9e3cc05ec271b26e520c3c',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第一小组');
INSERT INTO "deputygroup" VALUES(2,'8f2b58725233083b50c8491373a2b47f',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第二小组');
INSERT INTO "deputygroup" VALUES(3,'4836443494044be9a5473640d94988d3',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第三小组');
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
	report_text VARCHAR, 
	CONSTRAINT pk_dutyreport PRIMARY KEY (id), 
	CONSTRAINT fk_dutyreport_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_dutyreport_uid UNIQUE (uid)
);
INSERT INTO "dutyreport" VALUES(7,'8b42612910a03775b54797e5baafbf45',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,NULL);
INSERT INTO "dutyreport" VALUES(14,'234a81ab53301201662083b2e710801e',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,2025,1,'2025-11-11','2025-12-17','银杏社区联络站',40,34,34,34,33,10,3,19,1,16,NULL);
INSERT INTO "dutyreport" VALUES(17,'4dd2f0fa185922658719eed7657a0694',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,2025,1,'2025-11-27','2025-11-28','柳岸社区联络站',53,52,52,51,51,42,8,0,1,19,NULL);
INSERT INTO "dutyreport" VALUES(18,'6a1bfa41a215d43ac180c9f3285fe7a1',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,2025,1,'2025-12-04','2025-11-26','柳岸社区联络站',59,59,59,59,59,54,3,1,1,20,NULL);
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
INSERT INTO "electoraldistrict" VALUES(1,'33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 1 选区');
INSERT INTO "electoraldistrict" VALUES(2,'18d6a1cb63286591efe9d311fec37074',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 2 选区');
INSERT INTO "electoraldistrict" VALUES(3,'b3487fec8e17aaff6ee654bc67c293a4',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 3 选区');
INSERT INTO "electoraldistrict" VALUES(4,'3d75289ad3d3a25ad146850ffbb378aa',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 4 选区');
INSERT INTO "electoraldistrict" VALUES(5,'576e7b4347df04d9cf10f592efa2dd0e',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 5 选区');
INSERT INTO "electoraldistrict" VALUES(6,'dd2d474fb9a5201414ce7fb45f4bccc1',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 6 选区');
INSERT INTO "electoraldistrict" VALUES(7,'cea27485e9e691aac13818e520e3a6bd',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 7 选区');
INSERT INTO "electoraldistrict" VALUES(8,'34e5d042c41159802924b6119b1fa9d9',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'第 8 选区');
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
	station_id INTEGER, 
	CONSTRAINT pk_honour PRIMARY KEY (id), 
	CONSTRAINT ck_honour_code_level CHECK (level IN ('subdistrict', 'district', 'city', 'province', 'nation')), 
	CONSTRAINT ck_honour_one_holder CHECK ((mandate_id IS NULL) <> (station_id IS NULL)), 
	CONSTRAINT fk_honour_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_honour_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_honour_uid UNIQUE (uid)
);
INSERT INTO "honour" VALUES(1,'4f11d1fc4c0e58311f80243c7a179f03',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'优秀人大代表','district','临江区人大常委会','临人大〔2025〕10号','2025-11-14',9,NULL);
INSERT INTO "honour" VALUES(2,'8aac085a142cdb78bffa1a2122405c2d',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'履职先进代表','subdistrict','翠柳街道人大工委',NULL,'2025-09-01',20,NULL);
INSERT INTO "honour" VALUES(3,'480c5f5583564daace4b5fd9af345650',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'优秀代表建议奖','district','临江区人大常委会','临人大〔2025〕12号','2025-11-25',16,NULL);
INSERT INTO "honour" VALUES(4,'7af42c2017534eeae4264e49d9fdf384',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'最美人大代表','city','江州市人大常委会',NULL,'2025-06-30',19,NULL);
INSERT INTO "honour" VALUES(5,'816b77ed28a2bdc7e8e258cbb018369b',1,7,'9b90d357b1584020820cb0d9a5491c95','',0,'最美代表联络站','city','江州市人大常委会',NULL,'2025-11-11',NULL,2);
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
INSERT INTO "identitytag" VALUES(1,'30f704bf6c597cff1bddd74e2e6131f3',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'非公经济');
INSERT INTO "identitytag" VALUES(2,'3e82bd867982793b872de19bc360086a',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'基层一线');
INSERT INTO "identitytag" VALUES(3,'b3948c740c16b990348a8bad24d9a135',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'妇女');
INSERT INTO "identitytag" VALUES(4,'84bf5e762e7baf165fa9ff64222b5d4a',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'专业技术人员');
INSERT INTO "identitytag" VALUES(5,'0e706e0ccacd0f821a999cb9f5c3711a',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'工人');
INSERT INTO "identitytag" VALUES(6,'9f7dcb0f50137eba29b45a3d296cedb9',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'非中共');
INSERT INTO "identitytag" VALUES(7,'1b552a97e33168d35dd2a7eceff5e642',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'少数民族');
INSERT INTO "identitytag" VALUES(8,'a97a3cee6faa9539073281ffd5ce5b12',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'连任');
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
INSERT INTO "liaisonstation" VALUES(1,'0fcabfa8af576ebe76de84b71f9b15ff',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'柳岸社区联络站','LZ01','柳岸路 21 号','值班联络员','0570-80000001','每月 15 日',NULL);
INSERT INTO "liaisonstation" VALUES(2,'975ca8804565c1a569450d61090b2743',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'桐荫社区联络站','LZ02','桐荫路 22 号','值班联络员','0570-80000002','每月 20 日',NULL);
INSERT INTO "liaisonstation" VALUES(3,'ba0965330d709297a9d8b07f305169cd',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'银杏社区联络站','LZ03','银杏路 23 号','值班联络员','0570-80000003','每月 25 日',NULL);
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
INSERT INTO "mandate" VALUES(9,'3aa6854b32824c37685cb4f58d2edb4e',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'3301990100009',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,9,1,4);
INSERT INTO "mandate" VALUES(16,'9eda8c24ad62c5c5e4b956a7b84d662c',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'3301990100016',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,16,1,7);
INSERT INTO "mandate" VALUES(19,'cefc3feb30c983fcc264345bfe67a11a',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'3301990100019',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,19,1,8);
INSERT INTO "mandate" VALUES(20,'4a3d3cafd5cea6e47a491b038af4d6e9',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'3301990100020',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,20,1,8);
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
INSERT INTO "mandatetag" VALUES(22,'0ec96427cd87982e0f6adfa6b07a2c62',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,5);
INSERT INTO "mandatetag" VALUES(23,'aea97f14a9acdface394a02d6f3ffb1f',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,2);
INSERT INTO "mandatetag" VALUES(24,'7da4f37b25a81f49bd99f66bebb38978',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,3);
INSERT INTO "mandatetag" VALUES(41,'828b529ecb90d77cb789eadb35cc2de6',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,16,2);
INSERT INTO "mandatetag" VALUES(42,'caf1056748e1c598a8847cdcebb04bc3',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,16,8);
INSERT INTO "mandatetag" VALUES(49,'ff9fac593867a4fbbe1efbd8ab4a8918',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,19,2);
INSERT INTO "mandatetag" VALUES(51,'55e57ba76451fdd2662560bf95294f79',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,19,6);
INSERT INTO "mandatetag" VALUES(52,'14c1366d0191f1a708004236d6e7626b',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,19,8);
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
INSERT INTO "membership" VALUES(25,'c85fa309d8bed368aca6d7b0efb8f554',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(26,'1d92a16a9cee7c08bc620271cdc45591',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,NULL,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(27,'20f2b38361de8743acf771a7a2ab8e77',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,9,NULL,NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(46,'33c995fefab94e3ca6be3e022bf328db',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,16,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(47,'5d89948d343877978b1a696ec49c0c92',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,16,NULL,1,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(48,'daaecd46f7923010bdfec264534b9994',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,16,NULL,NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(55,'9f374f59318333532370c407ce1d7a54',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,19,1,NULL,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(56,'0d96e8784073ce3011c88d61dcbf34ab',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,19,NULL,1,NULL,NULL,NULL);
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
	activity_id INTEGER, 
	CONSTRAINT pk_opinion PRIMARY KEY (id), 
	CONSTRAINT ck_opinion_code_route CHECK (route IN ('on_the_spot', 'subdistrict', 'district', 'party_committee', 'beyond_authority')), 
	CONSTRAINT fk_opinion_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_opinion_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_opinion_uid UNIQUE (uid)
);
INSERT INTO "opinion" VALUES(1,'adf6b87db56e55270313cd6052a64fc5',1,6,'9b90d357b1584020820cb0d9a5491c95','',0,'Y20250001','2025-02-17','居民徐先生','希望社区卫生站增加中医理疗','on_the_spot','2025-02-17','2025-02-17',1,7);
INSERT INTO "opinion" VALUES(2,'65e52b5820166dba4fabab792c809fc6',1,6,'9b90d357b1584020820cb0d9a5491c95','',0,'Y20250002','2025-02-17','居民王阿姨','儿童游乐设施损坏，存在安全隐患','subdistrict','2025-03-26','2025-04-15',1,7);
INSERT INTO "opinion" VALUES(3,'9d7a25ba576d4b5d71086f8cbf036f0b',1,6,'9b90d357b1584020820cb0d9a5491c95','',0,'Y20250003','2025-02-20','居民沈阿姨','小区内电动自行车飞线充电，希望增设充电桩','district','2025-02-24','2025-04-10',2,10);
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
INSERT INTO "person" VALUES(9,'20c08fb2f8ffe99716a6e11a48ef296c',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'王丽萍','female','汉族','1987-01-20','中共','大专','江州轨道交通集团车站值班站长','13900001008',NULL,'04004A 207016C1105K3','04004A07016C1105K3','wang204004Ali407016Cping21105K3','|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|');
INSERT INTO "person" VALUES(16,'0b531cab77e09c533d0540737f401065',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'章堃','male','汉族','1966-03-16','中共','大专','银杏社区专职网格员','13900001015',NULL,'1106C2 11106CH','1106C21106CH','zhang11106C2kun11106CH','|章堃|zhangkun|zhkun|zkun|kun|');
INSERT INTO "person" VALUES(19,'094dd04a6fdfc80da06ce11beb268508',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'李阿毛','male','汉族','1966-01-27','民建','研究生','柳岸社区退休教师','13900001018',NULL,'07015P 20701NX04006I','07015P0701NX04006I','li307015Pa10701NXmao204006I','|李阿毛|liamao|lamao|amao|mao|');
INSERT INTO "person" VALUES(20,'ee58143314a8072994c320e3f632b172',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'王钧','male','汉族','1986-08-15','民盟','大学','江州市中医院副主任医师','13900001019',NULL,'04004A 10903BP','04004A0903BP','wang204004Ajun10903BP','|王钧|wangjun|wjun|jun|');
INSERT INTO "person" VALUES(23,'70facda9714970c73f922da2faedeafb',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,'周浩','male','汉族','1971-07-09','中共','研究生','桐荫社区党委书记、居委会主任','13900001022',NULL,'0802DW 1100512','0802DW100512','zhou10802DWhao4100512','|周浩|zhouhao|zhhao|zhao|hao|');
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
INSERT INTO "pointsscheme" VALUES(1,'13c0ee68d97b429b882255d28c93499f',1,1,'','',0,'example',1,'示例规则，须经区人大常委会确认后启用','2025-01-01','# 示例积分规则（第 1 版）
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
INSERT INTO "setting" VALUES(1,'94a466f1bdb2483e9901374dd9894238',1,10,'9b90d357b1584020820cb0d9a5491c95','周敏',0,'旧设置','"甲"');
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
	rejected BOOLEAN NOT NULL, 
	CONSTRAINT pk_suggestion PRIMARY KEY (id), 
	CONSTRAINT ck_suggestion_code_kind CHECK (kind IN ('suggestion', 'motion')), 
	CONSTRAINT ck_suggestion_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT ck_suggestion_code_raised_at CHECK (raised_at IN ('session', 'inter_session')), 
	CONSTRAINT ck_suggestion_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES mandate (id), 
	CONSTRAINT uq_suggestion_uid UNIQUE (uid)
);
INSERT INTO "suggestion" VALUES(2,'c8b199c7dbcb560c6b51790f1694f4cc',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025002','suggestion','关于完善柳岸社区居家养老服务的建议','2025-01-14','session','区民政局','2025-02-05','2025-03-12',NULL,NULL,'B',0,0,9,0);
INSERT INTO "suggestion" VALUES(3,'b7c778fbd61851997467303d1e96b3aa',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025003','suggestion','关于整治翠柳沿河步道夜间照明不足的建议','2025-01-14','session','区城市管理局','2025-01-22','2025-03-31','2025-04-07','satisfied','A',0,0,9,0);
INSERT INTO "suggestion" VALUES(5,'75b9f59766f9d3f30a49368e9a8ab21c',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025005','suggestion','关于扶持翠柳小微企业数字化改造的建议','2025-01-14','session','区经济和信息化局','2025-02-05','2025-03-14','2025-03-31','satisfied','C',0,0,19,0);
INSERT INTO "suggestion" VALUES(6,'eb42604a0f0552623f1df9471705a321',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025006','suggestion','关于完善翠柳片区无障碍设施的建议','2025-01-14','session','区残疾人联合会','2025-02-05','2025-04-14','2025-05-09','fairly','A',0,0,20,0);
INSERT INTO "suggestion" VALUES(11,'cf308e490303538174ab13036077a046',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025011','suggestion','关于缓解翠柳小学门口接送拥堵的建议','2025-01-15','session','公安分局交警大队','2025-01-27','2025-03-10','2025-03-28','fairly','A',0,1,9,0);
INSERT INTO "suggestion" VALUES(12,'8ca49c57e104f14bcf57b49400cddbf4',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025012','suggestion','关于在翠柳增设公共停车泊位的建议','2025-01-15','session','区城市管理局','2025-02-05','2025-04-14','2025-05-07','dissatisfied','A',0,0,20,0);
INSERT INTO "suggestion" VALUES(16,'c8eaa5d958b054f841334a8ea5b2cc20',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025016','suggestion','关于加强银杏社区高空抛物治理的建议','2025-01-15','session','公安分局','2025-02-05','2025-04-02','2025-04-07','satisfied','A',0,0,9,0);
INSERT INTO "suggestion" VALUES(20,'fa5ed2ad48b96364dd45b7fe12d8593e',1,5,'9b90d357b1584020820cb0d9a5491c95','',0,'S2025020','suggestion','关于规范翠柳农贸市场周边占道经营的建议','2025-04-11','inter_session','区市场监督管理局','2025-04-16','2025-06-27','2025-07-14','satisfied','B',0,0,9,0);
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
INSERT INTO "term" VALUES(1,'37ba3159059b48ecb2b6d8dcb09d4765',1,1,'','',0,1,'district','2021-12-28',NULL);
INSERT INTO "term" VALUES(2,'06986799121f628ad988c9d07bd26c94',1,2,'9b90d357b1584020820cb0d9a5491c95','',0,14,'city','2022-04-12',NULL);
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
INSERT INTO "unit" VALUES(1,'9b90d357b1584020820cb0d9a5491c95',1,1,'','',0,'翠柳街道人大工委','','','');
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
COMMIT;
