-- told {"hash": "9db5b58cb3479b66cceed79de801af0ae8d7dcf1dd5c3bd371ad7a3e28ebe796", "totals": {"3301990100001": "32.0", "3301990100009": "47.0", "3301990100016": "34.5", "3301990100019": "32.5"}}
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
	station_id INTEGER, starts_at VARCHAR, agenda VARCHAR, attendees VARCHAR, requirements VARCHAR, materials VARCHAR, notice_no VARCHAR, notice_on DATE, members_due INTEGER, members_present INTEGER, project_id INTEGER CONSTRAINT fk_activity_project_id REFERENCES livelihoodproject (id), plan_id INTEGER CONSTRAINT fk_activity_plan_id REFERENCES trainingplan (id), 
	CONSTRAINT pk_activity PRIMARY KEY (id), 
	CONSTRAINT ck_activity_code_day_part CHECK (day_part IN ('morning', 'afternoon', 'evening')), 
	CONSTRAINT ck_activity_code_kind CHECK (kind IN ('congress', 'standing', 'special_committee', 'sitting_in_standing', 'sitting_in_committee', 'committee', 'training', 'group', 'inspection', 'research', 'law_check', 'inquiry', 'livelihood', 'appraisal', 'reception', 'visit', 'council', 'volunteer', 'other')), 
	CONSTRAINT ck_activity_code_organiser_level CHECK (organiser_level IN ('province', 'city', 'district', 'subdistrict', 'group')), 
	CONSTRAINT fk_activity_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_activity_uid UNIQUE (uid)
);
INSERT INTO "activity" VALUES(1,'052cbd9c4bf124ab3f20bbd89ec3ebf3',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025001','congress','预备会议、第一次全体会议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','morning',NULL,100,NULL,'区会议中心',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(2,'6f0a0fc9d74b0af282707cf29c1e768b',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025002','congress','代表团审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-14','afternoon',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'下午2时',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(5,'7827c38498fd06c395fac2a30b119c50',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025005','congress','代表小组审议','临江区第一届人民代表大会第五次会议','district','临江区人大会议秘书处','2025-01-16','morning',NULL,100,NULL,'各代表团驻地',NULL,NULL,NULL,NULL,NULL,'上午9时',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(7,'f1111c5749ce928b5949aa5332a724d9',2,17,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025007','reception','2月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-02-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(8,'653c0f577dcc2dbc55c8e9eeebc795be',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025008','standing','临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(9,'8b8280193865cfa07f17c7b6db476c05',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025009','sitting_in_standing','列席临江区第一届人大常委会第二十五次会议',NULL,'district','临江区人大常委会','2025-02-18','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(12,'f4b861222620c91e8c0b57f8c23f1976',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025012','special_committee','法制委员会2025年第一次会议',NULL,'district','临江区人大法制委员会','2025-03-05','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(13,'5f35201322fbc1ad3ca81f69e5f55957',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025013','group','第一小组活动：评议街道年度工作',NULL,'group','第一小组','2025-03-07','morning',NULL,100,NULL,'柳岸社区联络站','评议街道年度工作',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(14,'77684a1054d960da434514f5294e7345',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025014','group','第二小组活动：学习代表法',NULL,'group','第二小组','2025-03-10','morning',NULL,100,NULL,'银杏社区联络站','学习代表法',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(17,'bef7b61427d9272bbc02334d6a46b7bd',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025017','reception','3月代表进站接待',NULL,'subdistrict','翠柳街道人大工委','2025-03-17','afternoon',NULL,100,NULL,'柳岸社区联络站',NULL,3,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(19,'04588ccb02221bce1ef2706fa649edab',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025019','committee','翠柳街道人大工委第一季度工作会议',NULL,'subdistrict','翠柳街道人大工委','2025-03-20','afternoon',NULL,100,NULL,'街道三楼会议室',NULL,NULL,NULL,NULL,NULL,'下午2时','学习代表法
通报上一季度代表履职情况
研究下一季度代表活动安排',NULL,NULL,'上一季度代表履职情况
下一季度活动安排（讨论稿）','翠柳人大工委〔2025〕1 号','2025-03-13',NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(20,'ec810c754fe0abb19bff266088ceaa3e',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025020','sitting_in_committee','列席财政经济委员会2025年第一次会议',NULL,'district','临江区人大财政经济委员会','2025-03-21','afternoon',NULL,100,NULL,'区机关综合楼 312 会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(23,'9c8e8fad9872bae6fbd2000645f199a4',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025023','visit','走访困难家庭',NULL,'group','第二小组','2025-04-02','afternoon',NULL,100,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(24,'acc953af97f35674dd59671ecc95743f',2,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025024','training','2025年区人大代表履职培训班',NULL,'district','临江区人大常委会','2025-04-03',NULL,NULL,200,800,'区委党校','怎样提出高质量的代表建议',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "activity" VALUES(27,'2ccb172e5e07b506b798e6f8e58ca017',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025027','volunteer','清洁河道志愿活动',NULL,'subdistrict','翠柳街道人大工委','2025-04-16','morning',NULL,100,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(30,'ca5a0526e5dbf84a1a08bd20ca296347',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025030','sitting_in_standing','列席临江区第一届人大常委会第二十六次会议',NULL,'district','临江区人大常委会','2025-04-24','morning',NULL,100,NULL,'区机关综合楼人大会议厅',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(38,'1e4974dd644f765baf01e1e4a66bf249',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025038','law_check','无障碍环境建设法贯彻实施情况执法检查',NULL,'subdistrict','翠柳街道人大工委','2025-05-26','morning',NULL,100,NULL,NULL,'无障碍环境建设法贯彻实施情况',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(40,'59f6f6618092cb4e376aee4c09f1aa4d',2,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025040','council','翠柳街道2025年第一次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-05-29','evening',NULL,100,NULL,'街道文化礼堂','加装电梯费用分担协商',NULL,NULL,NULL,NULL,'晚上7时','通报上次议事事项办理情况
就议题开展协商
票决有关事项',NULL,NULL,'议事规则
议题情况说明','翠柳人大工委〔2025〕2 号','2025-05-22',23,21,NULL,NULL);
INSERT INTO "activity" VALUES(41,'ccb9471666568c24a7571470210c71af',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025041','research','小微企业发展环境调研',NULL,'subdistrict','翠柳街道人大工委','2025-05-30','morning',NULL,100,NULL,NULL,'小微企业发展环境',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(44,'ef40ca6371e67b88efb70cba03fcaf96',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025044','inspection','视察农贸市场食品安全',NULL,'subdistrict','翠柳街道人大工委','2025-06-12','afternoon',NULL,100,NULL,NULL,'农贸市场食品安全',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(54,'4a87b659697fe5eef2bb7c60afca3826',2,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025054','livelihood','民生实事社区食堂项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-07-07','afternoon',NULL,100,NULL,'柳岸社区','社区食堂项目',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "activity" VALUES(55,'3763c028e3c6ede2bbb048c0741699d2',2,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025055','training','翠柳街道人大代表专题培训',NULL,'subdistrict','翠柳街道人大工委','2025-07-22','morning',NULL,100,400,'街道文化礼堂','全过程人民民主的基层实践',NULL,NULL,NULL,NULL,'上午9时','开班动员
专题辅导
分组交流',NULL,NULL,NULL,'翠柳人大工委〔2025〕4 号','2025-07-15',NULL,NULL,NULL,2);
INSERT INTO "activity" VALUES(78,'98afaa8813f99cb5118b22a0d7d1159e',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025078','inquiry','城市更新工作专题询问会',NULL,'district','临江区人大常委会','2025-10-15','morning',NULL,100,NULL,'区机关综合楼人大会议厅','城市更新',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(80,'225a84c2b0f94be50d9033e936816054',2,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025080','council','翠柳街道2025年第二次居民议事会议',NULL,'subdistrict','翠柳街道人大工委','2025-10-17','afternoon',NULL,100,NULL,'街道文化礼堂','社区停车治理协商',NULL,NULL,NULL,NULL,'下午2时','通报上次议事事项办理情况
就议题开展协商
票决有关事项',NULL,NULL,'议事规则
议题情况说明','翠柳人大工委〔2025〕6 号','2025-10-10',22,22,NULL,NULL);
INSERT INTO "activity" VALUES(83,'fe5d054bb2ffa7074b136fcf842415a1',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025083','appraisal','法官、检察官履职评议会',NULL,'district','临江区人大常委会','2025-11-04','afternoon',NULL,100,NULL,'区人民法院','员额法官、检察官履职评议',NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(93,'bf37aaf9e328aff68a6527574bc8bb2f',1,3,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025093','other','行政复议听证会',NULL,'subdistrict','翠柳街道人大工委','2025-11-27','morning',NULL,100,NULL,'街道二楼会议室',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "activity" VALUES(98,'d8b7888615aa1091302a152bfd29a9a3',2,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'A2025098','livelihood','民生实事口袋公园项目监督',NULL,'subdistrict','翠柳街道人大工委','2025-12-12','afternoon',NULL,100,NULL,'桐荫社区','口袋公园项目',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL);
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
INSERT INTO "adjustment" VALUES(1,'b4d0b8ee600547e78c0818bb86f0e518',1,32,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'adjustment·no','E4',150,'2025-06-01','adjustment·reason','adjustment·approved_by',NULL,1,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE appraisal (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	post VARCHAR(30) NOT NULL, 
	organ VARCHAR, 
	issued INTEGER, 
	returned INTEGER, 
	valid INTEGER, 
	satisfied INTEGER, 
	fairly INTEGER, 
	dissatisfied INTEGER, 
	opinion VARCHAR, 
	rectified VARCHAR, 
	note VARCHAR, 
	activity_id INTEGER NOT NULL, 
	CONSTRAINT pk_appraisal PRIMARY KEY (id), 
	CONSTRAINT ck_appraisal_code_post CHECK (post IN ('judge', 'prosecutor')), 
	CONSTRAINT fk_appraisal_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT uq_appraisal_uid UNIQUE (uid)
);
INSERT INTO "appraisal" VALUES(1,'0f7e3fe7dab0f17fa9230afe459fd660',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-01','裴行之','judge','区人民法院民一庭',50,49,48,44,3,1,'办案公正，释法说理清楚',NULL,NULL,83);
INSERT INTO "appraisal" VALUES(2,'85cbaf7b77cf81ea80f0c843b5ef9e4f',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-02','乔安','judge','区人民法院立案庭',50,49,48,46,2,0,'办案公正，释法说理清楚',NULL,NULL,83);
INSERT INTO "appraisal" VALUES(3,'a405a4dfab4144fd06f488ba5725f0c2',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-03','甘棠','judge','区人民法院执行局',50,49,48,37,8,3,'执行案件告知不够及时，应按节点告知当事人','已建立执行节点告知单，每月抽查',NULL,83);
INSERT INTO "appraisal" VALUES(4,'e0af259dd980ca8996ac53336ba17ac7',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-04','宁致远','prosecutor','区人民检察院第一检察部',50,49,48,45,2,1,'办案公正，释法说理清楚',NULL,NULL,83);
INSERT INTO "appraisal" VALUES(5,'50a6af32ec40f114ea8231a7d6bb9e81',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-05','黎明月','prosecutor','区人民检察院第三检察部',50,49,48,43,4,1,'办案公正，释法说理清楚',NULL,NULL,83);
INSERT INTO "appraisal" VALUES(6,'6deb1f33781d906f2904385716c46478',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PY2025-06','嘉木样·洛桑久美·图丹却吉尼玛','prosecutor','区人民检察院第五检察部',50,49,48,47,1,0,'办案公正，释法说理清楚',NULL,NULL,83);
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
INSERT INTO "attachment" VALUES(1,'891504b57dc34236a9713a6a1960dd14',1,29,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'activity','04588ccb02221bce1ef2706fa649edab','file','旧件.txt','text/plain',9,'b3cc0475bb78a5026098858e9889acf666d31062d513d303314eca31d36e72f2','2025-06-01','attachment·note','');
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
INSERT INTO "attendance" VALUES(1,'1cfef2fa21e7ba3daf69d88cd94d532d',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,1,1,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(7,'45dd0112e04f899e2071b9a49306f2db',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,1,9,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(14,'f4dfdda594e8d9f1561507035b6f373e',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,1,NULL,1,16,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(17,'0bab44bef02a38a235b678cbdb8ff24f',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,1,19,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(22,'ba94ea23bd035632b11ca5167e7d6c55',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,1,NULL,2,1,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(28,'1581c2168d16b1d523aeba62c326184c',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,2,9,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(35,'eddd6bbea0d0c6bf6ca8a61abea5691c',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,2,16,'2','checked',NULL,'李明','2025-02-10',NULL);
INSERT INTO "attendance" VALUES(38,'9f1b1ddc7337e72467c664abd907c77c',1,4,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'present',NULL,0,NULL,2,19,'2','checked',NULL,'李明','2025-02-10',NULL);
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
INSERT INTO "auditentry" VALUES(1,1,'2026-11-23 11:52:02.000000','','建立数据','unit','4023a668bf114fe7bf5bf7abbbaf1cb2',1,'add',NULL,'{"uid":"4023a668bf114fe7bf5bf7abbbaf1cb2","archived":false,"name":"翠柳街道人大工委","code":"","short_name":"","contact_phone":""}');
INSERT INTO "auditentry" VALUES(2,1,'2026-11-23 11:52:02.000000','','建立数据','term','249b4d7d601241688dd43ec9948915c1',1,'add',NULL,'{"uid":"249b4d7d601241688dd43ec9948915c1","archived":false,"number":1,"level":"district","starts_on":"2021-12-28","ends_on":null,"rolled_on":null}');
INSERT INTO "auditentry" VALUES(3,1,'2026-11-23 11:52:02.000000','','建立数据','pointsscheme','5a86732da9174fc1adaeb3156a60c8bb',1,'add',NULL,'{"uid":"5a86732da9174fc1adaeb3156a60c8bb","archived":false,"code":"example","version":1,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 1\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"published","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(4,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','setting','0fcabfa8af576ebe76de84b71f9b15ff',1,'add',NULL,'{"uid":"0fcabfa8af576ebe76de84b71f9b15ff","archived":false,"name":"contact","value":"\"周敏\""}');
INSERT INTO "auditentry" VALUES(5,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','liaisonstation','975ca8804565c1a569450d61090b2743',1,'add',NULL,'{"uid":"975ca8804565c1a569450d61090b2743","archived":false,"name":"柳岸社区联络站","no":"LZ01","address":"柳岸路 21 号","keeper":"值班联络员","phone":"0570-80000001","reception_day":"每月 15 日","head":null,"community":null,"area":null,"opened_on":null,"closed_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(6,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ba0965330d709297a9d8b07f305169cd',2,'add',NULL,'{"uid":"ba0965330d709297a9d8b07f305169cd","archived":false,"name":"桐荫社区联络站","no":"LZ02","address":"桐荫路 22 号","keeper":"值班联络员","phone":"0570-80000002","reception_day":"每月 20 日","head":null,"community":null,"area":null,"opened_on":null,"closed_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(7,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','liaisonstation','ff8bed43ac09b1148fc7648f5845f698',3,'add',NULL,'{"uid":"ff8bed43ac09b1148fc7648f5845f698","archived":false,"name":"银杏社区联络站","no":"LZ03","address":"银杏路 23 号","keeper":"值班联络员","phone":"0570-80000003","reception_day":"每月 25 日","head":null,"community":null,"area":null,"opened_on":null,"closed_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(8,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','unit','4023a668bf114fe7bf5bf7abbbaf1cb2',1,'change','{"contact_phone":""}','{"contact_phone":"0570-8000 0126"}');
INSERT INTO "auditentry" VALUES(9,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','person','33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,'add',NULL,'{"uid":"33bd8aa4c0f3da1b60ad8eadd25f6ec2","archived":false,"name":"吕静","sex":"female","ethnic":"汉族","born":"1968-11","party":"中共","education":"高中","employer":"江州和丰物业服务有限公司项目经理","phone":"13900001000","id_number":null,"sort_stroke":"0600OG 11409O9","sort_stroke_char":"0600OG1409O9","sort_pinyin":"lv30600OGjing41409O9","search_text":"|吕静|lvjing|ljing|lujing|jing|"}');
INSERT INTO "auditentry" VALUES(10,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','18aa23435f8d5540775ee32e69223e7c',1,'add',NULL,'{"uid":"18aa23435f8d5540775ee32e69223e7c","archived":false,"name":"第 1 选区"}');
INSERT INTO "auditentry" VALUES(11,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandate','3a13fd3d1492d15e357ac8c4c4a35bf9',1,'add',NULL,'{"uid":"3a13fd3d1492d15e357ac8c4c4a35bf9","archived":false,"certificate_no":"3301990100001","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":1,"term_id":1,"electoral_district_id":1,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(12,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','delegation','d1ddeea9fa9e23f6c07078cbee37fd1f',1,'add',NULL,'{"uid":"d1ddeea9fa9e23f6c07078cbee37fd1f","archived":false,"name":"翠柳代表团"}');
INSERT INTO "auditentry" VALUES(13,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','5c20b80fde9e3cc05ec271b26e520c3c',1,'add',NULL,'{"uid":"5c20b80fde9e3cc05ec271b26e520c3c","archived":false,"mandate_id":1,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(14,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','deputygroup','9ffa9c45d009ed20e712fca3422d1568',1,'add',NULL,'{"uid":"9ffa9c45d009ed20e712fca3422d1568","archived":false,"name":"第一小组"}');
INSERT INTO "auditentry" VALUES(15,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','c2eea2c6f1084a1d943ad4a14093a9d6',2,'add',NULL,'{"uid":"c2eea2c6f1084a1d943ad4a14093a9d6","archived":false,"mandate_id":1,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(16,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','30f704bf6c597cff1bddd74e2e6131f3',3,'add',NULL,'{"uid":"30f704bf6c597cff1bddd74e2e6131f3","archived":false,"mandate_id":1,"delegation_id":null,"group_id":null,"station_id":1,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(17,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','3e82bd867982793b872de19bc360086a',1,'add',NULL,'{"uid":"3e82bd867982793b872de19bc360086a","archived":false,"name":"非公经济"}');
INSERT INTO "auditentry" VALUES(18,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','b3948c740c16b990348a8bad24d9a135',2,'add',NULL,'{"uid":"b3948c740c16b990348a8bad24d9a135","archived":false,"name":"基层一线"}');
INSERT INTO "auditentry" VALUES(19,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','b7ae9b412cc0d11ffc6b366ed7862f04',3,'add',NULL,'{"uid":"b7ae9b412cc0d11ffc6b366ed7862f04","archived":false,"name":"妇女"}');
INSERT INTO "auditentry" VALUES(20,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','b8d2fd85393d06b12bfff960c7c55e5e',1,'add',NULL,'{"uid":"b8d2fd85393d06b12bfff960c7c55e5e","archived":false,"mandate_id":1,"tag_id":1}');
INSERT INTO "auditentry" VALUES(21,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','c453ba09ffd2279aae31bb2272a5ca3d',2,'add',NULL,'{"uid":"c453ba09ffd2279aae31bb2272a5ca3d","archived":false,"mandate_id":1,"tag_id":2}');
INSERT INTO "auditentry" VALUES(22,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','619c5720d086f6bdd5ef9c44fa3c20ce',3,'add',NULL,'{"uid":"619c5720d086f6bdd5ef9c44fa3c20ce","archived":false,"mandate_id":1,"tag_id":3}');
INSERT INTO "auditentry" VALUES(23,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','deputygroup','57c27e37b7c8a0ea68b3304802018a8f',2,'add',NULL,'{"uid":"57c27e37b7c8a0ea68b3304802018a8f","archived":false,"name":"第二小组"}');
INSERT INTO "auditentry" VALUES(24,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','0b9ed1eab134904172ede99e26edd3f1',4,'add',NULL,'{"uid":"0b9ed1eab134904172ede99e26edd3f1","archived":false,"name":"专业技术人员"}');
INSERT INTO "auditentry" VALUES(25,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','deputygroup','5671f7d8e9aceba4344a40a5be46593f',3,'add',NULL,'{"uid":"5671f7d8e9aceba4344a40a5be46593f","archived":false,"name":"第三小组"}');
INSERT INTO "auditentry" VALUES(26,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','eb3a0294042724fe8b6d1676f34dc8bb',2,'add',NULL,'{"uid":"eb3a0294042724fe8b6d1676f34dc8bb","archived":false,"name":"第 2 选区"}');
INSERT INTO "auditentry" VALUES(27,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','9f7dcb0f50137eba29b45a3d296cedb9',5,'add',NULL,'{"uid":"9f7dcb0f50137eba29b45a3d296cedb9","archived":false,"name":"工人"}');
INSERT INTO "auditentry" VALUES(28,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','98ae5ef8c662bfac8111cc3d401b7e86',6,'add',NULL,'{"uid":"98ae5ef8c662bfac8111cc3d401b7e86","archived":false,"name":"非中共"}');
INSERT INTO "auditentry" VALUES(29,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','5ed0481cb095ba9b28de64d408a9230a',3,'add',NULL,'{"uid":"5ed0481cb095ba9b28de64d408a9230a","archived":false,"name":"第 3 选区"}');
INSERT INTO "auditentry" VALUES(30,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','b50e9cfc313be18234554e9fdc0d0b11',7,'add',NULL,'{"uid":"b50e9cfc313be18234554e9fdc0d0b11","archived":false,"name":"少数民族"}');
INSERT INTO "auditentry" VALUES(31,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','person','3d75289ad3d3a25ad146850ffbb378aa',9,'add',NULL,'{"uid":"3d75289ad3d3a25ad146850ffbb378aa","archived":false,"name":"王丽萍","sex":"female","ethnic":"汉族","born":"1987-01-20","party":"中共","education":"大专","employer":"江州轨道交通集团车站值班站长","phone":"13900001008","id_number":null,"sort_stroke":"04004A 207016C1105K3","sort_stroke_char":"04004A07016C1105K3","sort_pinyin":"wang204004Ali407016Cping21105K3","search_text":"|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|"}');
INSERT INTO "auditentry" VALUES(32,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3aa6854b32824c37685cb4f58d2edb4e',4,'add',NULL,'{"uid":"3aa6854b32824c37685cb4f58d2edb4e","archived":false,"name":"第 4 选区"}');
INSERT INTO "auditentry" VALUES(33,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandate','c85fa309d8bed368aca6d7b0efb8f554',9,'add',NULL,'{"uid":"c85fa309d8bed368aca6d7b0efb8f554","archived":false,"certificate_no":"3301990100009","re_elected":false,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":9,"term_id":1,"electoral_district_id":4,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(34,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','1d92a16a9cee7c08bc620271cdc45591',25,'add',NULL,'{"uid":"1d92a16a9cee7c08bc620271cdc45591","archived":false,"mandate_id":9,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(35,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','20f2b38361de8743acf771a7a2ab8e77',26,'add',NULL,'{"uid":"20f2b38361de8743acf771a7a2ab8e77","archived":false,"mandate_id":9,"delegation_id":null,"group_id":3,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(36,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','0ec96427cd87982e0f6adfa6b07a2c62',27,'add',NULL,'{"uid":"0ec96427cd87982e0f6adfa6b07a2c62","archived":false,"mandate_id":9,"delegation_id":null,"group_id":null,"station_id":3,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(37,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','aea97f14a9acdface394a02d6f3ffb1f',22,'add',NULL,'{"uid":"aea97f14a9acdface394a02d6f3ffb1f","archived":false,"mandate_id":9,"tag_id":5}');
INSERT INTO "auditentry" VALUES(38,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','7da4f37b25a81f49bd99f66bebb38978',23,'add',NULL,'{"uid":"7da4f37b25a81f49bd99f66bebb38978","archived":false,"mandate_id":9,"tag_id":2}');
INSERT INTO "auditentry" VALUES(39,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','9ded7e7b62b6e9adae5082a4e0ab30fc',24,'add',NULL,'{"uid":"9ded7e7b62b6e9adae5082a4e0ab30fc","archived":false,"mandate_id":9,"tag_id":3}');
INSERT INTO "auditentry" VALUES(40,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','3ff3c4b72b89d5555e332213112c9551',5,'add',NULL,'{"uid":"3ff3c4b72b89d5555e332213112c9551","archived":false,"name":"第 5 选区"}');
INSERT INTO "auditentry" VALUES(41,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','identitytag','0cf66c0c27c1fb5e652267f4c2550dbd',8,'add',NULL,'{"uid":"0cf66c0c27c1fb5e652267f4c2550dbd","archived":false,"name":"连任"}');
INSERT INTO "auditentry" VALUES(42,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','db7dd956452589935d4732f624d9693d',6,'add',NULL,'{"uid":"db7dd956452589935d4732f624d9693d","archived":false,"name":"第 6 选区"}');
INSERT INTO "auditentry" VALUES(43,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','person','cea27485e9e691aac13818e520e3a6bd',16,'add',NULL,'{"uid":"cea27485e9e691aac13818e520e3a6bd","archived":false,"name":"章堃","sex":"male","ethnic":"汉族","born":"1966-03-16","party":"中共","education":"大专","employer":"银杏社区专职网格员","phone":"13900001015","id_number":null,"sort_stroke":"1106C2 11106CH","sort_stroke_char":"1106C21106CH","sort_pinyin":"zhang11106C2kun11106CH","search_text":"|章堃|zhangkun|zhkun|zkun|kun|"}');
INSERT INTO "auditentry" VALUES(44,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','9eda8c24ad62c5c5e4b956a7b84d662c',7,'add',NULL,'{"uid":"9eda8c24ad62c5c5e4b956a7b84d662c","archived":false,"name":"第 7 选区"}');
INSERT INTO "auditentry" VALUES(45,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandate','33c995fefab94e3ca6be3e022bf328db',16,'add',NULL,'{"uid":"33c995fefab94e3ca6be3e022bf328db","archived":false,"certificate_no":"3301990100016","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":16,"term_id":1,"electoral_district_id":7,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(46,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','5d89948d343877978b1a696ec49c0c92',46,'add',NULL,'{"uid":"5d89948d343877978b1a696ec49c0c92","archived":false,"mandate_id":16,"delegation_id":1,"group_id":null,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(47,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','membership','daaecd46f7923010bdfec264534b9994',47,'add',NULL,'{"uid":"daaecd46f7923010bdfec264534b9994","archived":false,"mandate_id":16,"delegation_id":null,"group_id":1,"station_id":null,"from_on":null,"to_on":null,"note":""}');
INSERT INTO "auditentry" VALUES(48,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','caf1056748e1c598a8847cdcebb04bc3',41,'add',NULL,'{"uid":"caf1056748e1c598a8847cdcebb04bc3","archived":false,"mandate_id":16,"tag_id":2}');
INSERT INTO "auditentry" VALUES(49,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandatetag','edc5a490e095469f32a4e3b05c29f6f5',42,'add',NULL,'{"uid":"edc5a490e095469f32a4e3b05c29f6f5","archived":false,"mandate_id":16,"tag_id":8}');
INSERT INTO "auditentry" VALUES(50,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','person','34e5d042c41159802924b6119b1fa9d9',19,'add',NULL,'{"uid":"34e5d042c41159802924b6119b1fa9d9","archived":false,"name":"李阿毛","sex":"male","ethnic":"汉族","born":"1966-01-27","party":"民建","education":"研究生","employer":"柳岸社区退休教师","phone":"13900001018","id_number":null,"sort_stroke":"07015P 20701NX04006I","sort_stroke_char":"07015P0701NX04006I","sort_pinyin":"li307015Pa10701NXmao204006I","search_text":"|李阿毛|liamao|lamao|amao|mao|"}');
INSERT INTO "auditentry" VALUES(51,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','electoraldistrict','cefc3feb30c983fcc264345bfe67a11a',8,'add',NULL,'{"uid":"cefc3feb30c983fcc264345bfe67a11a","archived":false,"name":"第 8 选区"}');
INSERT INTO "auditentry" VALUES(52,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','mandate','9f374f59318333532370c407ce1d7a54',19,'add',NULL,'{"uid":"9f374f59318333532370c407ce1d7a54","archived":false,"certificate_no":"3301990100019","re_elected":true,"by_election":false,"elected_on":null,"ended_on":null,"end_reason":null,"suspended_from":null,"suspended_to":null,"status":"in_office","note":null,"election_notice_no":null,"suspend_ground":null,"suspend_document_no":null,"end_body":null,"announcement_no":null,"announced_on":null,"person_id":19,"term_id":1,"electoral_district_id":8,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(53,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','person','5ba320bfe452d1d119daccf42f40307b',23,'add',NULL,'{"uid":"5ba320bfe452d1d119daccf42f40307b","archived":false,"name":"周浩","sex":"male","ethnic":"汉族","born":"1971-07-09","party":"中共","education":"研究生","employer":"桐荫社区党委书记、居委会主任","phone":"13900001022","id_number":null,"sort_stroke":"0802DW 1100512","sort_stroke_char":"0802DW100512","sort_pinyin":"zhou10802DWhao4100512","search_text":"|周浩|zhouhao|zhhao|zhao|hao|"}');
INSERT INTO "auditentry" VALUES(54,2,'2026-11-23 11:52:02.000000','周敏','装入示例数据：代表 23 人','term','b1c4d8f1da3e437b3204e1b916998e78',2,'add',NULL,'{"uid":"b1c4d8f1da3e437b3204e1b916998e78","archived":false,"number":14,"level":"city","starts_on":"2022-04-12","ends_on":null,"rolled_on":null}');
INSERT INTO "auditentry" VALUES(55,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','052cbd9c4bf124ab3f20bbd89ec3ebf3',1,'add',NULL,'{"uid":"052cbd9c4bf124ab3f20bbd89ec3ebf3","archived":false,"no":"A2025001","kind":"congress","name":"预备会议、第一次全体会议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区会议中心","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(56,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','6f0a0fc9d74b0af282707cf29c1e768b',2,'add',NULL,'{"uid":"6f0a0fc9d74b0af282707cf29c1e768b","archived":false,"no":"A2025002","kind":"congress","name":"代表团审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-14","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(57,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','7827c38498fd06c395fac2a30b119c50',5,'add',NULL,'{"uid":"7827c38498fd06c395fac2a30b119c50","archived":false,"no":"A2025005","kind":"congress","name":"代表小组审议","series":"临江区第一届人民代表大会第五次会议","organiser_level":"district","organiser":"临江区人大会议秘书处","held_on":"2025-01-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"各代表团驻地","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(58,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f1111c5749ce928b5949aa5332a724d9',7,'add',NULL,'{"uid":"f1111c5749ce928b5949aa5332a724d9","archived":false,"no":"A2025007","kind":"reception","name":"2月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-02-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":1,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(59,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','653c0f577dcc2dbc55c8e9eeebc795be',8,'add',NULL,'{"uid":"653c0f577dcc2dbc55c8e9eeebc795be","archived":false,"no":"A2025008","kind":"standing","name":"临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(60,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','8b8280193865cfa07f17c7b6db476c05',9,'add',NULL,'{"uid":"8b8280193865cfa07f17c7b6db476c05","archived":false,"no":"A2025009","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十五次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-02-18","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(61,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','f4b861222620c91e8c0b57f8c23f1976',12,'add',NULL,'{"uid":"f4b861222620c91e8c0b57f8c23f1976","archived":false,"no":"A2025012","kind":"special_committee","name":"法制委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大法制委员会","held_on":"2025-03-05","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(62,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','5f35201322fbc1ad3ca81f69e5f55957',13,'add',NULL,'{"uid":"5f35201322fbc1ad3ca81f69e5f55957","archived":false,"no":"A2025013","kind":"group","name":"第一小组活动：评议街道年度工作","series":null,"organiser_level":"group","organiser":"第一小组","held_on":"2025-03-07","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":"评议街道年度工作","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(63,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','77684a1054d960da434514f5294e7345',14,'add',NULL,'{"uid":"77684a1054d960da434514f5294e7345","archived":false,"no":"A2025014","kind":"group","name":"第二小组活动：学习代表法","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-03-10","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"银杏社区联络站","topic":"学习代表法","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(64,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','bef7b61427d9272bbc02334d6a46b7bd',17,'add',NULL,'{"uid":"bef7b61427d9272bbc02334d6a46b7bd","archived":false,"no":"A2025017","kind":"reception","name":"3月代表进站接待","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区联络站","topic":null,"visitors":3,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":1,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(65,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','04588ccb02221bce1ef2706fa649edab',19,'add',NULL,'{"uid":"04588ccb02221bce1ef2706fa649edab","archived":false,"no":"A2025019","kind":"committee","name":"翠柳街道人大工委第一季度工作会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-03-20","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道三楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":"学习代表法\n通报上一季度代表履职情况\n研究下一季度代表活动安排","attendees":null,"requirements":null,"materials":"上一季度代表履职情况\n下一季度活动安排（讨论稿）","notice_no":"翠柳人大工委〔2025〕1 号","notice_on":"2025-03-13","members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(66,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ec810c754fe0abb19bff266088ceaa3e',20,'add',NULL,'{"uid":"ec810c754fe0abb19bff266088ceaa3e","archived":false,"no":"A2025020","kind":"sitting_in_committee","name":"列席财政经济委员会2025年第一次会议","series":null,"organiser_level":"district","organiser":"临江区人大财政经济委员会","held_on":"2025-03-21","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼 312 会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(67,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','9c8e8fad9872bae6fbd2000645f199a4',23,'add',NULL,'{"uid":"9c8e8fad9872bae6fbd2000645f199a4","archived":false,"no":"A2025023","kind":"visit","name":"走访困难家庭","series":null,"organiser_level":"group","organiser":"第二小组","held_on":"2025-04-02","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":10,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(68,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','acc953af97f35674dd59671ecc95743f',24,'add',NULL,'{"uid":"acc953af97f35674dd59671ecc95743f","archived":false,"no":"A2025024","kind":"training","name":"2025年区人大代表履职培训班","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-03","day_part":null,"end_date":null,"half_days":"2","hours":"8","place":"区委党校","topic":"怎样提出高质量的代表建议","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(69,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','2ccb172e5e07b506b798e6f8e58ca017',27,'add',NULL,'{"uid":"2ccb172e5e07b506b798e6f8e58ca017","archived":false,"no":"A2025027","kind":"volunteer","name":"清洁河道志愿活动","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-04-16","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(70,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ca5a0526e5dbf84a1a08bd20ca296347',30,'add',NULL,'{"uid":"ca5a0526e5dbf84a1a08bd20ca296347","archived":false,"no":"A2025030","kind":"sitting_in_standing","name":"列席临江区第一届人大常委会第二十六次会议","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-04-24","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(71,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','1e4974dd644f765baf01e1e4a66bf249',38,'add',NULL,'{"uid":"1e4974dd644f765baf01e1e4a66bf249","archived":false,"no":"A2025038","kind":"law_check","name":"无障碍环境建设法贯彻实施情况执法检查","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-26","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"无障碍环境建设法贯彻实施情况","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(72,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','59f6f6618092cb4e376aee4c09f1aa4d',40,'add',NULL,'{"uid":"59f6f6618092cb4e376aee4c09f1aa4d","archived":false,"no":"A2025040","kind":"council","name":"翠柳街道2025年第一次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-29","day_part":"evening","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"加装电梯费用分担协商","visitors":null,"appraised":null,"note":null,"starts_at":"晚上7时","agenda":"通报上次议事事项办理情况\n就议题开展协商\n票决有关事项","attendees":null,"requirements":null,"materials":"议事规则\n议题情况说明","notice_no":"翠柳人大工委〔2025〕2 号","notice_on":"2025-05-22","members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(73,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ccb9471666568c24a7571470210c71af',41,'add',NULL,'{"uid":"ccb9471666568c24a7571470210c71af","archived":false,"no":"A2025041","kind":"research","name":"小微企业发展环境调研","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-05-30","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"小微企业发展环境","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(74,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','ef40ca6371e67b88efb70cba03fcaf96',44,'add',NULL,'{"uid":"ef40ca6371e67b88efb70cba03fcaf96","archived":false,"no":"A2025044","kind":"inspection","name":"视察农贸市场食品安全","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-06-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":null,"topic":"农贸市场食品安全","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(75,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','4a87b659697fe5eef2bb7c60afca3826',54,'add',NULL,'{"uid":"4a87b659697fe5eef2bb7c60afca3826","archived":false,"no":"A2025054","kind":"livelihood","name":"民生实事社区食堂项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-07","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"柳岸社区","topic":"社区食堂项目","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":1,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(76,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','3763c028e3c6ede2bbb048c0741699d2',55,'add',NULL,'{"uid":"3763c028e3c6ede2bbb048c0741699d2","archived":false,"no":"A2025055","kind":"training","name":"翠柳街道人大代表专题培训","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-07-22","day_part":"morning","end_date":null,"half_days":"1","hours":"4","place":"街道文化礼堂","topic":"全过程人民民主的基层实践","visitors":null,"appraised":null,"note":null,"starts_at":"上午9时","agenda":"开班动员\n专题辅导\n分组交流","attendees":null,"requirements":null,"materials":null,"notice_no":"翠柳人大工委〔2025〕4 号","notice_on":"2025-07-15","members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(77,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','98afaa8813f99cb5118b22a0d7d1159e',78,'add',NULL,'{"uid":"98afaa8813f99cb5118b22a0d7d1159e","archived":false,"no":"A2025078","kind":"inquiry","name":"城市更新工作专题询问会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-10-15","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"区机关综合楼人大会议厅","topic":"城市更新","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(78,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','225a84c2b0f94be50d9033e936816054',80,'add',NULL,'{"uid":"225a84c2b0f94be50d9033e936816054","archived":false,"no":"A2025080","kind":"council","name":"翠柳街道2025年第二次居民议事会议","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-10-17","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"街道文化礼堂","topic":"社区停车治理协商","visitors":null,"appraised":null,"note":null,"starts_at":"下午2时","agenda":"通报上次议事事项办理情况\n就议题开展协商\n票决有关事项","attendees":null,"requirements":null,"materials":"议事规则\n议题情况说明","notice_no":"翠柳人大工委〔2025〕6 号","notice_on":"2025-10-10","members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(79,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','fe5d054bb2ffa7074b136fcf842415a1',83,'add',NULL,'{"uid":"fe5d054bb2ffa7074b136fcf842415a1","archived":false,"no":"A2025083","kind":"appraisal","name":"法官、检察官履职评议会","series":null,"organiser_level":"district","organiser":"临江区人大常委会","held_on":"2025-11-04","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"区人民法院","topic":"员额法官、检察官履职评议","visitors":null,"appraised":6,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(80,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','bf37aaf9e328aff68a6527574bc8bb2f',93,'add',NULL,'{"uid":"bf37aaf9e328aff68a6527574bc8bb2f","archived":false,"no":"A2025093","kind":"other","name":"行政复议听证会","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-11-27","day_part":"morning","end_date":null,"half_days":"1","hours":null,"place":"街道二楼会议室","topic":null,"visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":null,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(81,3,'2026-11-23 11:52:02.000000','周敏','装入示例数据：2025 年度活动 106 项','activity','d8b7888615aa1091302a152bfd29a9a3',98,'add',NULL,'{"uid":"d8b7888615aa1091302a152bfd29a9a3","archived":false,"no":"A2025098","kind":"livelihood","name":"民生实事口袋公园项目监督","series":null,"organiser_level":"subdistrict","organiser":"翠柳街道人大工委","held_on":"2025-12-12","day_part":"afternoon","end_date":null,"half_days":"1","hours":null,"place":"桐荫社区","topic":"口袋公园项目","visitors":null,"appraised":null,"note":null,"starts_at":null,"agenda":null,"attendees":null,"requirements":null,"materials":null,"notice_no":null,"notice_on":null,"members_due":null,"members_present":null,"station_id":2,"project_id":null,"plan_id":null}');
INSERT INTO "auditentry" VALUES(82,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','1cfef2fa21e7ba3daf69d88cd94d532d',1,'add',NULL,'{"uid":"1cfef2fa21e7ba3daf69d88cd94d532d","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(83,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','45dd0112e04f899e2071b9a49306f2db',7,'add',NULL,'{"uid":"45dd0112e04f899e2071b9a49306f2db","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(84,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','f4dfdda594e8d9f1561507035b6f373e',14,'add',NULL,'{"uid":"f4dfdda594e8d9f1561507035b6f373e","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(85,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','0bab44bef02a38a235b678cbdb8ff24f',17,'add',NULL,'{"uid":"0bab44bef02a38a235b678cbdb8ff24f","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":1,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(86,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','ba94ea23bd035632b11ca5167e7d6c55',22,'add',NULL,'{"uid":"ba94ea23bd035632b11ca5167e7d6c55","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":true,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(87,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','1581c2168d16b1d523aeba62c326184c',28,'add',NULL,'{"uid":"1581c2168d16b1d523aeba62c326184c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(88,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','eddd6bbea0d0c6bf6ca8a61abea5691c',35,'add',NULL,'{"uid":"eddd6bbea0d0c6bf6ca8a61abea5691c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(89,4,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度出席 639 人次','attendance','9f1b1ddc7337e72467c664abd907c77c',38,'add',NULL,'{"uid":"9f1b1ddc7337e72467c664abd907c77c","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","status":"present","actual_half_days":null,"spoke":false,"note":null,"book_page":"2","arrived_at":null,"activity_id":2,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(90,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','c8b199c7dbcb560c6b51790f1694f4cc',1,'add',NULL,'{"uid":"c8b199c7dbcb560c6b51790f1694f4cc","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025001","kind":"suggestion","title":"关于加快桐荫社区老旧住宅加装电梯的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区住房和城乡建设局","assigned_on":"2025-02-06","answered_on":"2025-04-28","evaluated_on":"2025-05-12","satisfaction":"satisfied","outcome":"B","key":true,"excellent":false,"content":"加快桐荫社区老旧住宅加装电梯，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区住房和城乡建设局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区住房和城乡建设局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","note":null,"intake":"accepted","intake_on":"2025-01-17","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":"区人大常委会分管副主任","lead_id":1}');
INSERT INTO "auditentry" VALUES(91,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b7b570f9480955cc23db699ee57c134',2,'add',NULL,'{"uid":"9b7b570f9480955cc23db699ee57c134","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"no":"S2025002","kind":"suggestion","title":"关于完善柳岸社区居家养老服务的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区民政局","assigned_on":"2025-02-05","answered_on":"2025-03-12","evaluated_on":null,"satisfaction":null,"outcome":"B","key":false,"excellent":false,"content":"完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"26","note":null,"intake":"accepted","intake_on":"2025-01-17","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(92,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','45cc390122e66f3471455c26e55ca85f',1,'add',NULL,'{"uid":"45cc390122e66f3471455c26e55ca85f","archived":false,"suggestion_id":2,"mandate_id":1,"position":1,"confirmed_on":null}');
INSERT INTO "auditentry" VALUES(93,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','9b5e3ccc9ed5167d5ad8addbe24fe9d7',3,'add',NULL,'{"uid":"9b5e3ccc9ed5167d5ad8addbe24fe9d7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025003","kind":"suggestion","title":"关于整治翠柳沿河步道夜间照明不足的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"27","note":null,"intake":"accepted","intake_on":"2025-01-17","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(94,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','eb42604a0f0552623f1df9471705a321',5,'add',NULL,'{"uid":"eb42604a0f0552623f1df9471705a321","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-02-10","no":"S2025005","kind":"suggestion","title":"关于扶持翠柳小微企业数字化改造的建议","raised_on":"2025-01-14","raised_at":"session","handler":"区经济和信息化局","assigned_on":"2025-02-05","answered_on":"2025-03-14","evaluated_on":"2025-03-31","satisfaction":"satisfied","outcome":"C","key":false,"excellent":false,"content":"扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。","book_page":"26","note":null,"intake":"accepted","intake_on":"2025-01-17","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":19}');
INSERT INTO "auditentry" VALUES(95,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','ab05ce27eca0c3c41c45d05e4b3c28f3',11,'add',NULL,'{"uid":"ab05ce27eca0c3c41c45d05e4b3c28f3","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"no":"S2025011","kind":"suggestion","title":"关于缓解翠柳小学门口接送拥堵的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局交警大队","assigned_on":"2025-01-27","answered_on":"2025-03-10","evaluated_on":"2025-03-28","satisfaction":"fairly","outcome":"A","key":false,"excellent":true,"content":"缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"28","note":null,"intake":"accepted","intake_on":"2025-01-18","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(96,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','cosigner','83398730f56787c3028670ca7025c797',20,'add',NULL,'{"uid":"83398730f56787c3028670ca7025c797","archived":false,"suggestion_id":11,"mandate_id":1,"position":1,"confirmed_on":null}');
INSERT INTO "auditentry" VALUES(97,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','4f4fd3e6246480e73435481a7063cf89',16,'add',NULL,'{"uid":"4f4fd3e6246480e73435481a7063cf89","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"no":"S2025016","kind":"suggestion","title":"关于加强银杏社区高空抛物治理的建议","raised_on":"2025-01-15","raised_at":"session","handler":"公安分局","assigned_on":"2025-02-05","answered_on":"2025-04-02","evaluated_on":"2025-04-07","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"加强银杏社区高空抛物治理，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"公安分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"29","note":null,"intake":"accepted","intake_on":"2025-01-18","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(98,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','60ae1c32cd53c0667b369702bc909c85',20,'add',NULL,'{"uid":"60ae1c32cd53c0667b369702bc909c85","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"no":"S2025020","kind":"suggestion","title":"关于规范翠柳农贸市场周边占道经营的建议","raised_on":"2025-04-11","raised_at":"inter_session","handler":"区市场监督管理局","assigned_on":"2025-04-16","answered_on":"2025-06-27","evaluated_on":"2025-07-14","satisfaction":"satisfied","outcome":"B","key":false,"excellent":false,"content":"规范翠柳农贸市场周边占道经营，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区市场监督管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区市场监督管理局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。","book_page":"30","note":null,"intake":"accepted","intake_on":"2025-04-14","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":9}');
INSERT INTO "auditentry" VALUES(99,5,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度建议 28 件','suggestion','27416733fe61bb7e3cafe7935250aa2a',22,'add',NULL,'{"uid":"27416733fe61bb7e3cafe7935250aa2a","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-06-10","no":"S2025022","kind":"suggestion","title":"关于提升翠柳河道水质的建议","raised_on":"2025-05-13","raised_at":"inter_session","handler":"区生态环境分局","assigned_on":"2025-05-29","answered_on":"2025-07-30","evaluated_on":"2025-08-18","satisfaction":"satisfied","outcome":"A","key":false,"excellent":false,"content":"提升翠柳河道水质，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区生态环境分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。","reply":"区生态环境分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。","book_page":"26","note":null,"intake":"accepted","intake_on":"2025-05-16","intake_reason":null,"complex":false,"extended_to":null,"published_on":null,"supervised_by":null,"lead_id":16}');
INSERT INTO "auditentry" VALUES(100,6,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','65e52b5820166dba4fabab792c809fc6',1,'add',NULL,'{"uid":"65e52b5820166dba4fabab792c809fc6","archived":false,"no":"Y20250001","collected_on":"2025-02-17","raised_by":"居民徐先生","content":"希望社区卫生站增加中医理疗","route":"on_the_spot","answered_on":"2025-02-17","resolved_on":"2025-02-17","handler":null,"due_on":null,"result":"接待时当场答复。","note":null,"told_deputy_on":null,"told_resident_on":null,"station_id":1,"activity_id":7,"receiver_id":null,"suggestion_id":null}');
INSERT INTO "auditentry" VALUES(101,6,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',2,'add',NULL,'{"uid":"9d7a25ba576d4b5d71086f8cbf036f0b","archived":false,"no":"Y20250002","collected_on":"2025-02-17","raised_by":"居民王阿姨","content":"儿童游乐设施损坏，存在安全隐患","route":"subdistrict","answered_on":"2025-03-26","resolved_on":"2025-04-15","handler":"街道社会事务办公室","due_on":"2025-03-19","result":"已办理完毕，经现场核对，已向提出人反馈。","note":null,"told_deputy_on":null,"told_resident_on":null,"station_id":1,"activity_id":7,"receiver_id":null,"suggestion_id":null}');
INSERT INTO "auditentry" VALUES(102,6,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','1b45e67be340ed38144b473a93afe636',5,'add',NULL,'{"uid":"1b45e67be340ed38144b473a93afe636","archived":false,"no":"Y20250005","collected_on":"2025-03-17","raised_by":"居民王先生","content":"快递柜占用消防通道","route":"beyond_authority","answered_on":"2025-04-24","resolved_on":null,"handler":null,"due_on":null,"result":"超出职权，已向提出人说明。","note":null,"told_deputy_on":null,"told_resident_on":null,"station_id":1,"activity_id":17,"receiver_id":null,"suggestion_id":null}');
INSERT INTO "auditentry" VALUES(103,6,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度群众意见 55 条','opinion','2b55025addbfaea2d9449b3eba533793',53,'add',NULL,'{"uid":"2b55025addbfaea2d9449b3eba533793","archived":false,"no":"Y20250053","collected_on":"2025-07-07","raised_by":"居民李阿姨","content":"柳岸社区的施工便道夜间没有照明","route":"on_the_spot","answered_on":"2025-07-07","resolved_on":"2025-07-07","handler":null,"due_on":null,"result":"接待时当场答复。","note":null,"told_deputy_on":null,"told_resident_on":null,"station_id":1,"activity_id":54,"receiver_id":null,"suggestion_id":null}');
INSERT INTO "auditentry" VALUES(104,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8b42612910a03775b54797e5baafbf45',1,'add',NULL,'{"uid":"8b42612910a03775b54797e5baafbf45","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":null,"oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":null,"note":null,"batch":null,"planned_on":null,"audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(105,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','01839819ff4848e688caedcfde9788ee',7,'add',NULL,'{"uid":"01839819ff4848e688caedcfde9788ee","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-12-04","oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":"30-31","note":null,"batch":null,"planned_on":null,"audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(106,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','b085c84a9f73ea4ee5159c6996563051',14,'add',NULL,'{"uid":"b085c84a9f73ea4ee5159c6996563051","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-11-11","oral_on":"2025-12-11","place":"银杏社区联络站","due_to_attend":41,"attended":38,"issued":38,"returned":38,"valid":37,"satisfied":11,"fairly":3,"dissatisfied":22,"abstained":1,"report_text":"各位选民：\n本年度，我坚持把代表职务放在心上，按时出席会议，积极参加活动，主动联系选民。现将有关情况报告如下，请予审议和评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n坚持进站接待和上门走访，选民反映的路灯不亮、道路积水、噪声扰民等问题逐件登记、逐件跟踪，办完以后回访。会前到社区听取意见，会上提出建议，会后与承办单位当面沟通，推动建议落到实处。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将加强学习，按时出席会议和活动，围绕选民最关心的事提出高质量的建议，自觉接受选民监督。\n以上报告，请各位选民评议。","voters_said":null,"rectify":"进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民\n参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假\n述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足","rectify_by":"2026-03-31","book_page":"30-31","note":null,"batch":null,"planned_on":null,"audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(107,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','dutyreport','8aac085a142cdb78bffa1a2122405c2d',17,'add',NULL,'{"uid":"8aac085a142cdb78bffa1a2122405c2d","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2025,"due":true,"written_on":"2025-11-27","oral_on":"2025-12-23","place":"柳岸社区联络站","due_to_attend":41,"attended":36,"issued":36,"returned":35,"valid":35,"satisfied":26,"fairly":8,"dissatisfied":0,"abstained":1,"report_text":"各位选民：\n一年来，在区人大常委会和街道人大工委的指导下，我认真学习宪法和法律，依法履行代表职务，努力当好选民的代言人。现将本年度履职情况报告如下，请予评议。\n一、学习和出席会议情况\n（一）坚持学习。坚持自学和集中学习相结合，认真学习人民代表大会制度的理论和代表法，弄清代表该做什么、怎样去做。\n（二）认真审议。出席区人民代表大会会议，认真审议各项工作报告，围绕基层治理和民生保障发言，依法参加表决和选举。\n二、闭会期间履职情况\n参加执法检查和专题询问，跟踪了解老旧小区改造和背街小巷整治的情况，把看到的问题及时反映给有关部门。\n三、联系群众和提出建议情况\n按照排班到代表联络站接待选民，平时走访商户和困难家庭，听取意见并做好记录，能当场答复的当场答复，不能答复的转交有关单位。提出的建议都来自走访和接待，答复以后实地察看办理的效果，没有办完的继续跟踪。\n四、存在的不足和下一步打算\n一是学习还不够系统，对预算审查等专业性强的工作了解不深；二是走访选民的面不够宽，与外来务工人员联系较少。下一步，我将坚持每季度至少走访一次选民，把接待中听到的意见梳理好、反映好，办理情况及时向选民通报。\n以上报告，请各位选民评议。","voters_said":"希望把进站接待的时间提前公告，方便上班的居民反映情况\n建议多到沿街商户和物业企业走访，听一听经营中的困难\n希望继续跟踪电动自行车充电桩的建设，尽快投入使用","rectify":null,"rectify_by":null,"book_page":"30-31","note":null,"batch":null,"planned_on":null,"audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(108,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','69484009dc6c3ab50563e6ff174a9ea7',1,'add',NULL,'{"uid":"69484009dc6c3ab50563e6ff174a9ea7","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"优秀人大代表","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕10号","granted_on":"2025-11-14","reason":"一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号","book_page":"32","note":null,"mandate_id":9,"station_id":null}');
INSERT INTO "auditentry" VALUES(109,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','dee518e8ccc1bc58da5a949dc9e81b2d',3,'add',NULL,'{"uid":"dee518e8ccc1bc58da5a949dc9e81b2d","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"优秀代表建议奖","level":"district","granted_by":"临江区人大常委会","document_no":"临人大〔2025〕12号","granted_on":"2025-11-25","reason":"坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意","book_page":"32","note":null,"mandate_id":16,"station_id":null}');
INSERT INTO "auditentry" VALUES(110,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','8c81330b37623b8729819a24dac631a5',4,'add',NULL,'{"uid":"8c81330b37623b8729819a24dac631a5","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-07-10","name":"最美人大代表","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-06-30","reason":"围绕社区养老服务深入调研，提出的意见被有关部门吸收","book_page":"32","note":null,"mandate_id":19,"station_id":null}');
INSERT INTO "auditentry" VALUES(111,7,'2026-11-23 11:52:03.000000','周敏','装入示例数据：2025 年度述职、荣誉和积分调整','honour','30cf685c311b9a7d5fcbfae6219661bd',5,'add',NULL,'{"uid":"30cf685c311b9a7d5fcbfae6219661bd","archived":false,"review":"checked","review_reason":null,"reviewed_by":"李明","reviewed_on":"2025-12-10","name":"最美代表联络站","level":"city","granted_by":"江州市人大常委会","document_no":null,"granted_on":"2025-11-11","reason":null,"book_page":null,"note":null,"mandate_id":null,"station_id":2}');
INSERT INTO "auditentry" VALUES(112,8,'2026-11-23 11:52:04.000000','周敏','编发培训结业证书 15 张','certificatelayout','a6e1aa2e395546b3ab7e6b7d8d302ca6',1,'add',NULL,'{"uid":"a6e1aa2e395546b3ab7e6b7d8d302ca6","archived":false,"kind":"training-certificate","version":1,"title":"随程序提供的版式","text":"# 培训结业证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"training-certificate\"\ntitle = \"培训结业证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\ntext = \"同志：\"\n\n[sentences.training]\nnamed_training = \"\"\ntext = \"专题培训\"\n\n[sentences.amount]\nno_hours = \"共{half_days}个半天\"\ntext = \"共{half_days}个半天、{hours}学时\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"培训结业证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n于{period}参加{organiser}举办的“{course}”{training}，{amount}，修完全部课程，考核合格，准予结业。\n特发此证。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(113,8,'2026-11-23 11:52:04.000000','周敏','编发培训结业证书 15 张','certificate','b93634817706437f9e44f691b6f1c215',3,'add',NULL,'{"uid":"b93634817706437f9e44f691b6f1c215","archived":false,"kind":"training-certificate","year":2025,"serial":3,"number":"培训〔2025〕第0003号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(114,8,'2026-11-23 11:52:04.000000','周敏','编发培训结业证书 15 张','certificate','c8bc8f61312145648dc8edccf194fa8f',5,'add',NULL,'{"uid":"c8bc8f61312145648dc8edccf194fa8f","archived":false,"kind":"training-certificate","year":2025,"serial":5,"number":"培训〔2025〕第0005号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"3\", \"hours\": \"11\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"吕静\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":1,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(115,8,'2026-11-23 11:52:04.000000','周敏','编发培训结业证书 15 张','certificate','5b9c4ac75d364ea1bda231675764b3c6',8,'add',NULL,'{"uid":"5b9c4ac75d364ea1bda231675764b3c6","archived":false,"kind":"training-certificate","year":2025,"serial":8,"number":"培训〔2025〕第0008号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"李阿毛\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":19,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(116,8,'2026-11-23 11:52:04.000000','周敏','编发培训结业证书 15 张','certificate','e2a3fdd6c45440b183aa52fd22555185',14,'add',NULL,'{"uid":"e2a3fdd6c45440b183aa52fd22555185","archived":false,"kind":"training-certificate","year":2025,"serial":14,"number":"培训〔2025〕第0014号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-08-08\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"章堃\", \"organiser\": \"\", \"person\": true, \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":16,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":null}');
INSERT INTO "auditentry" VALUES(117,9,'2026-11-23 11:52:04.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','343751ca89b14468b5459439c083043a',16,'add',NULL,'{"uid":"343751ca89b14468b5459439c083043a","archived":false,"kind":"training-certificate","year":2025,"serial":16,"number":"培训〔2025〕第0016号","issued_on":"2025-12-31","state":"valid","data":"{\"course\": \"2025 年度代表履职培训\", \"end\": \"2025-07-24\", \"half_days\": \"4\", \"hours\": \"15\", \"issued_on\": \"2025-12-31\", \"issuer\": \"翠柳街道人大工委\", \"name\": \"王丽萍\", \"organiser\": \"\", \"person\": true, \"reissues\": \"培训〔2025〕第0003号\", \"start\": \"2025-04-03\", \"year\": 2025}","mandate_id":9,"station_id":null,"honour_id":null,"layout_id":1,"pdf_hash":null,"void_on":null,"void_reason":null,"replaces_id":3}');
INSERT INTO "auditentry" VALUES(118,9,'2026-11-23 11:52:04.000000','周敏','补发培训结业证书 培训〔2025〕第0016号','certificate','b93634817706437f9e44f691b6f1c215',3,'change','{"void_on":null,"state":"valid","void_reason":null}','{"void_on":"2025-12-31","state":"void","void_reason":"领取时污损"}');
INSERT INTO "auditentry" VALUES(119,10,'2026-11-23 11:52:04.000000','周敏','编发荣誉证书 1 张','certificatelayout','f0e67732ff7d4f63b4b53f14dd41e0af',2,'add',NULL,'{"uid":"f0e67732ff7d4f63b4b53f14dd41e0af","archived":false,"kind":"honour-certificate","version":1,"title":"随程序提供的版式","text":"# 荣誉证书\n# 长度为毫米，从左上角起；字号为磅；大括号内的变量打印时填写。stock = true 的部分在套印空白证书时不印。\n# 语句可带条件：第一个成立的条件用它的文字，都不成立用 text。以「# 」开头的一行单独居中，用第二种字体。\nkind = \"honour-certificate\"\ntitle = \"荣誉证书\"\npaper = \"A4 landscape\"\n\n[sentences.address]\nstation = \"：\"\ntext = \"同志：\"\n\n[sentences.reason]\ngiven_reason = \"{given_reason}\"\nstation = \"在{year}年度密切联系人民群众、推动解决民生实事中成绩突出\"\ntext = \"在{year}年度依法履行代表职务、密切联系人民群众、推动解决民生实事中成绩突出\"\n\n[sentences.verb]\nprize = \"荣获\"\ntext = \"被评为\"\n\n[[frames]]\nx = 12\ny = 12\nwidth = 273\nheight = 186\nweight = 2.4\ncolour = \"9B1C1F\"\nstock = true\n\n[[frames]]\nx = 14.65\ny = 14.65\nwidth = 267.7\nheight = 180.7\nweight = 0.5\ncolour = \"9B1C1F\"\nstock = true\n\n[[corners]]\ninset = 18.7\nlength = 9.2\nweight = 0.9\ncolour = \"9B1C1F\"\nstock = true\n\n[[boxes]]\nname = \"样张\"\nx = 30\ny = 76\nwidth = 237\nheight = 64\ntext = \"样张\"\nrole = \"sans-bold\"\nsize = 150\nalign = \"centre\"\nvalign = \"middle\"\ntracking = 90\ncolour = \"E4E4E4\"\none_line = true\nwhen = \"specimen\"\n\n[[boxes]]\nname = \"证书名称\"\nx = 44\ny = 38\nwidth = 209\nheight = 15\ntext = \"荣誉证书\"\nrole = \"title\"\nsize = 42\nmin_size = 24\nalign = \"centre\"\ntracking = 13\ncolour = \"9B1C1F\"\none_line = true\nstock = true\n\n[[boxes]]\nname = \"编号\"\nx = 44\ny = 63.6\nwidth = 209\nheight = 4\ntext = \"证书编号：{number}\"\nrole = \"sans\"\nsize = 10.4\nmin_size = 8\nalign = \"right\"\ncolour = \"555555\"\none_line = true\n\n[[boxes]]\nname = \"姓名\"\nx = 44\ny = 69.4\nwidth = 209\nheight = 17.2\ntext = \"{name}\"\nsize = 25\nmin_size = 12\nunderline = true\nleast = 46\nbehind = \"{address}\"\nbehind_size = 22\n\n[[boxes]]\nname = \"正文\"\nx = 44\ny = 91.53\nwidth = 209\nheight = 56.6\ntext = \"\"\"\n{reason}，{verb}{within}\n# {honour}\n特发此证，以资鼓励。\"\"\"\nsize = 22\nmin_size = 13\nleading = 1.818\nindent = 2\njustify = true\nstrong_role = \"title\"\nstrong_size = 27\nstrong_tracking = 6\n\n[[boxes]]\nname = \"发证单位和日期\"\nx = 136\ny = 148.4\nwidth = 95.2\nheight = 27\ntext = \"\"\"\n{issuer}\n{day}\"\"\"\nsize = 17\nmin_size = 13\nalign = \"block\"\nvalign = \"bottom\"\nleading = 1.717\nbalanced = true\nleast = 48.2\n\n[[boxes]]\nname = \"核验说明\"\nx = 64.6\ny = 165.5\nwidth = 66\nheight = 9\ntext = \"\"\"\n凭编号和核验码向发证单位核验\n核验码 {check_code}\"\"\"\nrole = \"sans\"\nsize = 8.6\nmin_size = 7\nleading = 1.582\ncolour = \"555555\"\nwhen = \"issued\"\n\n[qr]\nx = 44\ny = 159\nside = 17\n"}');
INSERT INTO "auditentry" VALUES(120,11,'2026-11-23 11:52:04.000000','周敏','公示 2025 年度积分：2025-12-26 至 2026-01-02','publication','f9a318950ea14583a40fa809651c5c80',1,'add',NULL,'{"uid":"f9a318950ea14583a40fa809651c5c80","archived":false,"year":2025,"round":1,"opens_on":"2025-12-26","closes_on":"2026-01-02","place":"翠柳街道人大工委公告栏","hash":"a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534","snapshot":"sha256:e18a8a3d8243f6f443c2bdb49d0cc0beca60449099bef41eee8b4c0237b6d593","reason":"","document_no":"","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(121,12,'2026-11-23 11:52:04.000000','周敏','更正后再公示 2025 年度积分：一条活动出席登记有误，已更正','publication','787f811e7ba94e658a96c87fbebe7353',2,'add',NULL,'{"uid":"787f811e7ba94e658a96c87fbebe7353","archived":false,"year":2025,"round":2,"opens_on":"2025-12-30","closes_on":"2026-01-06","place":"翠柳街道人大工委公告栏","hash":"2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b","snapshot":"sha256:bd8e3044b9f269f7c03c6df8721c4609b2005a7ac6c90fbc9f394d86c358c38d","reason":"一条活动出席登记有误，已更正","document_no":"公告〔2025〕2号","approved_by":"沈国梁","withdrawn_on":null,"withdraw_reason":""}');
INSERT INTO "auditentry" VALUES(122,13,'2026-11-23 11:52:05.000000','周敏','以「示例规则，须经区人大常委会确认后启用」第 1 版另起草稿（第 2 版）','pointsscheme','3087e36d40254ff491a8b7be1b3e70df',2,'add',NULL,'{"uid":"3087e36d40254ff491a8b7be1b3e70df","archived":false,"code":"example","version":2,"title":"示例规则，须经区人大常委会确认后启用","effective_from":"2025-01-01","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n","state":"draft","published_on":null,"retired_on":null}');
INSERT INTO "auditentry" VALUES(123,14,'2026-11-23 11:52:05.000000','周敏','修改积分规则草稿「示例规则（修订草稿），须经区人大常委会确认后启用」第 2 版','pointsscheme','3087e36d40254ff491a8b7be1b3e70df',2,'change','{"effective_from":"2025-01-01","title":"示例规则，须经区人大常委会确认后启用","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则，须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2025-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"4\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-0.5\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，85.5 分，良好\"\ntotal = \"85.5\"\nband = \"良好\"\ncategories = { A = \"25\", B = \"9\", C = \"34\", D = \"15\", E = \"3\", F = \"-0.5\" }\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09 },\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26 },\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11 },\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18 },\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22 },\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09 },\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16 },\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21 },\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24 },\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10 },\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16 },\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14 },\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15 },\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13 },\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15 },\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15 },\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20 },\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27 },\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08 },\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24 },\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25 },\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03 },\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}','{"effective_from":"2026-01-01","title":"示例规则（修订草稿），须经区人大常委会确认后启用","text":"# 示例积分规则（第 1 版）\n#\n# 这是一份可以直接试算的示例，不是任何一地的现行办法。启用前请按本区人大常委会（或街道人大工委）\n# 通过的文件逐项核对、修改，填写 document_no，并把 version 加一。\n# 分值一律写成带引号的十进制数，例如 \"0.5\"；日期不带引号。\n#\n# 各项后面的「来源」写明参照了哪一类现行做法：\n#   重庆江北（按件、按次计分，会议请假按半天扣分）、银川与白河（百分制与等次）、荆门东宝与肃南马蹄（附加项）、\n#   太原杏花岭（正负向计分、无故缺席人代会扣 5 分）、湖南沅江（优秀名额 20%）、浙江省代表工作规定（小组活动每年不少于三次、\n#   办理答复评价）、杭州居民议事会议（每年不少于两次）等。标「自拟」的没有直接来源。\n\ncode = \"example\"\nversion = 2\ntitle = \"示例规则（修订草稿），须经区人大常委会确认后启用\"\ndocument_no = \"\"\neffective_from = 2026-01-01\nperiod = \"year\"\ndecimals = 1                 # 总分保留一位小数，四舍五入一次\nbase = \"0\"                   # 不设基础分；四类封顶合计 100 分\ntotal_cap = \"120\"            # 100 分 + 附加至多 20 分\ntop_quota_percent = 20       # 优秀至多占参加排名人数的 20%，跨线并列的一并退下\nmin_months = 6               # 年度内任职不足 6 个月的暂不评定\nunranked_tags = []\n\n[[bands]]\nlabel = \"优秀\"\nfrom = \"90\"\n\n[[bands]]\nlabel = \"良好\"\nfrom = \"80\"\n\n[[bands]]\nlabel = \"称职\"\nfrom = \"60\"\n\n[[bands]]\nlabel = \"不称职\"\nfrom = \"0\"                   # 最低一档，其余都归入这里\n\n# ── A 出席本级人代会（封顶 25）────────────────────────────────────────────────\n# 来源：肃南马蹄、白河、珲春都把大会期间单列一类\n\n[[categories]]\ncode = \"A\"\nname = \"出席本级人代会\"\ncap = \"25\"\n\n[[items]]\ncode = \"A1\"\ncategory = \"A\"\nname = \"人代会出席率\"        # 以半天为单位；公假不计入应到，病假计入。来源：江北、按出席率分档的通行办法\nsource = \"attendance\"\nkinds = [\"congress\"]\nbasis = \"rate_linear\"\npoints = \"20\"\ncap = \"20\"\n\n[[items]]\ncode = \"A2\"\ncategory = \"A\"\nname = \"审议发言\"            # 会上有记录的发言，全年计一次。来源：井研\nsource = \"attendance\"\nkinds = [\"congress\"]\noutcomes = [\"spoke\"]\nbasis = \"once\"\npoints = \"5\"\n\n# ── B 议案建议（封顶 20）──────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"B\"\nname = \"议案建议\"\ncap = \"20\"\n\n[[items]]\ncode = \"B1\"\ncategory = \"B\"\nname = \"领衔提出议案建议\"    # 来源：江北，每件 3 分\nsource = \"suggestion\"\nrole = \"lead\"\nbasis = \"per_piece\"\npoints = \"3\"\ncap = \"15\"\n\n[[items]]\ncode = \"B2\"\ncategory = \"B\"\nname = \"联名提出议案建议\"    # 来源：领衔与联名分档计分的通行办法\nsource = \"suggestion\"\nrole = \"cosigner\"\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"3\"\n\n[[items]]\ncode = \"B3\"\ncategory = \"B\"\nname = \"按时反馈办理评价\"    # 只计领衔代表。来源：浙江省代表建议办理规定，重庆记入履职档案\nsource = \"suggestion\"\nrole = \"lead\"\noutcomes = [\"evaluated\"]\nbasis = \"per_piece\"\npoints = \"0.5\"\ncap = \"2\"\n\n# ── C 闭会期间活动（封顶 40；各项封顶之和 42，类别封顶会起作用）────────────────\n\n[[categories]]\ncode = \"C\"\nname = \"闭会期间活动\"\ncap = \"40\"\n\n[[items]]\ncode = \"C1\"\ncategory = \"C\"\nname = \"培训\"                # 区、街道、小组三级培训，按半天计。来源：银川\nsource = \"attendance\"\nkinds = [\"training\"]\nbasis = \"per_half_day\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"C2\"\ncategory = \"C\"\nname = \"代表小组活动\"        # 来源：浙江，小组活动每年不少于三次\nsource = \"attendance\"\nkinds = [\"group\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"C3\"\ncategory = \"C\"\nname = \"视察、调研等\"        # 含执法检查、专题询问、民生实事监督、两官评议。来源：江北，每次 3 分\nsource = \"attendance\"\nkinds = [\"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"12\"\n\n[[items]]\ncode = \"C4\"\ncategory = \"C\"\nname = \"列席常委会、专委会会议\"  # 来源：代表法关于列席的规定；江北、银川\nsource = \"attendance\"\nkinds = [\"sitting_in_standing\", \"sitting_in_committee\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C5\"\ncategory = \"C\"\nname = \"居民议事会议\"        # 来源：杭州，每年不少于两次\nsource = \"attendance\"\nkinds = [\"council\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"C6\"\ncategory = \"C\"\nname = \"其他受邀会议和活动\"  # 街道人大工委会议、座谈、听证、监督员等。来源：履职记录办法范本\nsource = \"attendance\"\nkinds = [\"other\", \"committee\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"3\"\n\n# ── D 联系群众与述职（封顶 15）────────────────────────────────────────────────\n\n[[categories]]\ncode = \"D\"\nname = \"联系群众与述职\"\ncap = \"15\"\n\n[[items]]\ncode = \"D1\"\ncategory = \"D\"\nname = \"进站接待\"            # 来源：石鼓、杏花岭；重庆每年不少于三次\nsource = \"attendance\"\nkinds = [\"reception\"]\nbasis = \"per_event\"\npoints = \"3\"\ncap = \"9\"\n\n[[items]]\ncode = \"D2\"\ncategory = \"D\"\nname = \"走访联系选民\"        # 来源：襄州「五个一」\nsource = \"attendance\"\nkinds = [\"visit\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"4\"\n\n[[items]]\ncode = \"D3a\"\ncategory = \"D\"\nname = \"书面述职报告\"        # 来源：天荒坪每年述职；襄州\nsource = \"duty_report\"\noutcomes = [\"written\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n[[items]]\ncode = \"D3b\"\ncategory = \"D\"\nname = \"口头述职并测评通过\"  # 满意与基本满意过有效票半数\nsource = \"duty_report\"\noutcomes = [\"oral_passed\"]\nbasis = \"once\"\npoints = \"3\"\ncap = \"3\"\n\n# ── E 附加（至多 20）──────────────────────────────────────────────────────────\n# 来源：东宝、肃南马蹄的附加项\n\n[[categories]]\ncode = \"E\"\nname = \"附加\"\ncap = \"20\"\n\n[[items]]\ncode = \"E1\"\ncategory = \"E\"\nname = \"列为重点督办\"        # 领衔、联名都计。来源：江北，加 2 分\nsource = \"suggestion\"\noutcomes = [\"key\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E2\"\ncategory = \"E\"\nname = \"评为优秀建议\"        # 领衔、联名都计。来源：江北，再加 2 分\nsource = \"suggestion\"\noutcomes = [\"excellent\"]\nbasis = \"per_piece\"\npoints = \"2\"\ncap = \"8\"\n\n[[items]]\ncode = \"E3\"\ncategory = \"E\"\nname = \"办理结果为 A 类\"     # 领衔、联名都计，问题已经解决。自拟\nsource = \"suggestion\"\noutcomes = [\"A\"]\nbasis = \"per_piece\"\npoints = \"1\"\ncap = \"5\"\n\n[[items]]\ncode = \"E4\"\ncategory = \"E\"\nname = \"执笔报告并转办\"      # 视察、调研报告正式转有关机关，每篇 3 分，凭登记核定。来源：杏花岭（按比例折算）\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"3\"\nmin = \"0\"\nmax = \"3\"\ncap = \"6\"\n\n[[items]]\ncode = \"E5\"\ncategory = \"E\"\nname = \"表彰奖励\"            # 按授予级别。来源：代表履职档案通行内容；分值自拟\nsource = \"honour\"\nbasis = \"tier\"\ntiers = { \"街道\" = \"1\", \"区\" = \"2\", \"市\" = \"3\", \"省\" = \"5\", \"全国\" = \"5\" }\ncap = \"5\"\n\n[[items]]\ncode = \"E6\"\ncategory = \"E\"\nname = \"志愿公益\"            # 只计参加的次数，不计钱物。来源：石鼓（折算）\nsource = \"attendance\"\nkinds = [\"volunteer\"]\nbasis = \"per_event\"\npoints = \"1\"\ncap = \"5\"\n\n# ── F 扣分（不设下限）─────────────────────────────────────────────────────────\n\n[[categories]]\ncode = \"F\"\nname = \"扣分\"\n\n[[categories]]\ncode = \"Z\"\nname = \"往年更正\"\n\n[[items]]\ncode = \"F1\"\ncategory = \"F\"\nname = \"人代会事假\"          # 每半天扣 1 分；病假、公假不扣。来源：江北\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"personal_leave\"]\nbasis = \"per_half_day\"\npoints = \"-1\"\n\n[[items]]\ncode = \"F2\"\ncategory = \"F\"\nname = \"人代会缺席\"          # 未经批准缺席，每次大会扣 5 分。来源：杏花岭\nsource = \"attendance\"\nkinds = [\"congress\"]\nstatuses = [\"absent\"]\nbasis = \"per_series\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F3\"\ncategory = \"F\"\nname = \"活动无故不到\"        # 人代会以外各类活动。自拟\nsource = \"attendance\"\nkinds = [\n    \"standing\", \"special_committee\", \"sitting_in_standing\", \"sitting_in_committee\", \"committee\", \"training\",\n    \"group\", \"inspection\", \"research\", \"law_check\", \"inquiry\", \"livelihood\", \"appraisal\", \"reception\", \"visit\",\n    \"council\", \"volunteer\", \"other\",\n]\nstatuses = [\"absent\"]\nbasis = \"per_event\"\npoints = \"-2\"\ncap = \"-10\"\n\n[[items]]\ncode = \"F4\"\ncategory = \"F\"\nname = \"迟到、早退\"          # 各类会议和活动。自拟\nsource = \"attendance\"\nstatuses = [\"late\", \"left_early\"]\nbasis = \"per_event\"\npoints = \"-1\"\ncap = \"-3\"\n\n[[items]]\ncode = \"F5\"\ncategory = \"F\"\nname = \"应述职而未述职\"      # 自拟\nsource = \"duty_report\"\noutcomes = [\"overdue\"]\nbasis = \"once\"\npoints = \"-5\"\n\n[[items]]\ncode = \"F6\"\ncategory = \"F\"\nname = \"履职登记不实\"        # 经核实后登记，同时退回该条记录。自拟\nsource = \"adjustment\"\nbasis = \"manual\"\npoints = \"-10\"\nmin = \"-10\"\nmax = \"0\"\n\n[[items]]\ncode = \"Z1\"\ncategory = \"Z\"\nname = \"往年更正\"\nsource = \"adjustment\"\nbasis = \"manual\"\nmin = \"-20\"\nmax = \"20\"\n\n# ── 否决 ──────────────────────────────────────────────────────────────────────\n\n[[vetoes]]\nwhen = \"suspended\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"terminated\"\neffect = \"ungraded\"\n\n[[vetoes]]\nwhen = \"unapproved_congress_absence\"\neffect = \"not_top\"\n\n# ── 算例：每次检查、启用规则时都会按这些事实重算一遍 ──────────────────────────\n\n[[examples]]\nname = \"一位代表的一年，87 分，良好\"\ntotal = \"87\"\nband = \"良好\"\ncategories = {A = \"25\", B = \"9\", C = \"36\", D = \"15\", E = \"3\", F = \"-1\"}\nfacts = [\n    { sheet = \"deputies\", \"姓名\" = \"算例代表\", \"层级\" = \"区\", \"届次\" = \"1\", \"代表证号\" = \"3301050110001\", \"代表小组\" = \"第二小组\" },\n    # A：六个半天全勤 20 分，发言 5 分\n    { sheet = \"activities\", \"编号\" = \"A001\", \"类型\" = \"人代会会议\", \"名称\" = \"预备会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A002\", \"类型\" = \"人代会会议\", \"名称\" = \"第一次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-07, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A003\", \"类型\" = \"人代会会议\", \"名称\" = \"代表团审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A004\", \"类型\" = \"人代会会议\", \"名称\" = \"第二次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-08, \"时段\" = \"下午\" },\n    { sheet = \"activities\", \"编号\" = \"A005\", \"类型\" = \"人代会会议\", \"名称\" = \"小组审议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"上午\" },\n    { sheet = \"activities\", \"编号\" = \"A006\", \"类型\" = \"人代会会议\", \"名称\" = \"第三次全体会议\", \"所属会议\" = \"区第一届人大第五次会议\", \"日期\" = 2025-01-09, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A001\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A002\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A003\", \"出席情况\" = \"出席\", \"发言\" = \"是\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A004\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A005\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A006\", \"出席情况\" = \"出席\" },\n    # B：领衔 2 件 6 分，联名 2 件 2 分，按时评价 2 件 1 分；E：重点督办 2 分，A 类 1 分\n    { sheet = \"suggestions\", \"编号\" = \"S001\", \"类别\" = \"建议\", \"标题\" = \"关于老旧小区加装电梯的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-20, \"满意度\" = \"满意\", \"办理结果\" = \"A\", \"重点督办\" = \"是\" },\n    { sheet = \"suggestions\", \"编号\" = \"S002\", \"类别\" = \"建议\", \"标题\" = \"关于增设社区食堂的建议\", \"领衔代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-08, \"评价日期\" = 2025-06-25, \"满意度\" = \"基本满意\", \"办理结果\" = \"B\" },\n    { sheet = \"suggestions\", \"编号\" = \"S003\", \"类别\" = \"建议\", \"标题\" = \"关于河道沿线照明的建议\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    { sheet = \"suggestions\", \"编号\" = \"S004\", \"类别\" = \"议案\", \"标题\" = \"关于加强养老服务的议案\", \"领衔代表证号\" = \"3301050110002\", \"联名代表证号\" = \"3301050110001\", \"提出日期\" = 2025-01-09},\n    # C1：培训 3 个半天 6 分\n    { sheet = \"activities\", \"编号\" = \"A010\", \"类型\" = \"培训\", \"名称\" = \"代表法专题培训\", \"日期\" = 2025-03-12, \"半天数\" = \"2\", \"学时\" = \"8\" },\n    { sheet = \"activities\", \"编号\" = \"A011\", \"类型\" = \"培训\", \"名称\" = \"预算审查培训\", \"日期\" = 2025-05-15, \"时段\" = \"下午\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A010\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A011\", \"出席情况\" = \"出席\" },\n    # C2：小组活动 3 次 9 分，其中一次迟到（F4 −0.5 分）\n    { sheet = \"activities\", \"编号\" = \"A020\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组一季度活动\", \"日期\" = 2025-02-26},\n    { sheet = \"activities\", \"编号\" = \"A021\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组二季度活动\", \"日期\" = 2025-06-11},\n    { sheet = \"activities\", \"编号\" = \"A022\", \"类型\" = \"代表小组活动\", \"名称\" = \"第二小组三季度活动\", \"日期\" = 2025-09-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A020\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A021\", \"出席情况\" = \"迟到\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A022\", \"出席情况\" = \"出席\" },\n    # C3：视察等 5 次 15 分，封顶 12 分\n    { sheet = \"activities\", \"编号\" = \"A030\", \"类型\" = \"执法检查\", \"名称\" = \"养老服务条例\", \"日期\" = 2025-03-18},\n    { sheet = \"activities\", \"编号\" = \"A031\", \"类型\" = \"视察\", \"名称\" = \"老旧小区加装电梯\", \"日期\" = 2025-05-22},\n    { sheet = \"activities\", \"编号\" = \"A032\", \"类型\" = \"调研\", \"名称\" = \"社区食堂运营\", \"日期\" = 2025-07-09},\n    { sheet = \"activities\", \"编号\" = \"A033\", \"类型\" = \"民生实事监督\", \"名称\" = \"托育点\", \"日期\" = 2025-09-16},\n    { sheet = \"activities\", \"编号\" = \"A034\", \"类型\" = \"专题询问\", \"名称\" = \"河道治理\", \"日期\" = 2025-10-21},\n    { sheet = \"attendance\", \"活动编号\" = \"A030\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A031\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A032\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A033\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A034\", \"出席情况\" = \"出席\" },\n    # C4：列席 1 次 3 分；C5：居民议事会议 2 次 4 分\n    { sheet = \"activities\", \"编号\" = \"A040\", \"类型\" = \"列席常委会会议\", \"名称\" = \"常委会第二十次会议\", \"日期\" = 2025-04-24},\n    { sheet = \"activities\", \"编号\" = \"A041\", \"类型\" = \"居民议事会议\", \"名称\" = \"第一次居民议事会议\", \"日期\" = 2025-04-10},\n    { sheet = \"activities\", \"编号\" = \"A042\", \"类型\" = \"居民议事会议\", \"名称\" = \"第二次居民议事会议\", \"日期\" = 2025-10-16},\n    { sheet = \"attendance\", \"活动编号\" = \"A040\", \"出席情况\" = \"列席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A041\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A042\", \"出席情况\" = \"出席\" },\n    # D：接待 5 次 10 分封顶 8，走访 6 次 6 分封顶 4，书面与口头述职 6 分；合计 18 分，类别封顶 15\n    { sheet = \"activities\", \"编号\" = \"A050\", \"类型\" = \"进站接待\", \"名称\" = \"二月接待日\", \"日期\" = 2025-02-14},\n    { sheet = \"activities\", \"编号\" = \"A051\", \"类型\" = \"进站接待\", \"名称\" = \"四月接待日\", \"日期\" = 2025-04-15},\n    { sheet = \"activities\", \"编号\" = \"A052\", \"类型\" = \"进站接待\", \"名称\" = \"六月接待日\", \"日期\" = 2025-06-13},\n    { sheet = \"activities\", \"编号\" = \"A053\", \"类型\" = \"进站接待\", \"名称\" = \"七月接待日\", \"日期\" = 2025-07-15},\n    { sheet = \"activities\", \"编号\" = \"A054\", \"类型\" = \"进站接待\", \"名称\" = \"八月接待日\", \"日期\" = 2025-08-15},\n    { sheet = \"attendance\", \"活动编号\" = \"A050\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A051\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A052\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A053\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A054\", \"出席情况\" = \"出席\" },\n    { sheet = \"activities\", \"编号\" = \"A060\", \"类型\" = \"走访联系选民\", \"名称\" = \"翠柳社区走访\", \"日期\" = 2025-02-20},\n    { sheet = \"activities\", \"编号\" = \"A061\", \"类型\" = \"走访联系选民\", \"名称\" = \"南苑社区走访\", \"日期\" = 2025-03-27},\n    { sheet = \"activities\", \"编号\" = \"A062\", \"类型\" = \"走访联系选民\", \"名称\" = \"河滨社区走访\", \"日期\" = 2025-05-08},\n    { sheet = \"activities\", \"编号\" = \"A063\", \"类型\" = \"走访联系选民\", \"名称\" = \"双桥社区走访\", \"日期\" = 2025-07-24},\n    { sheet = \"activities\", \"编号\" = \"A064\", \"类型\" = \"走访联系选民\", \"名称\" = \"北园社区走访\", \"日期\" = 2025-09-25},\n    { sheet = \"activities\", \"编号\" = \"A065\", \"类型\" = \"走访联系选民\", \"名称\" = \"东塘社区走访\", \"日期\" = 2025-11-03},\n    { sheet = \"attendance\", \"活动编号\" = \"A060\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A061\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A062\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A063\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A064\", \"出席情况\" = \"出席\" },\n    { sheet = \"attendance\", \"活动编号\" = \"A065\", \"出席情况\" = \"出席\" },\n    { sheet = \"duty-reports\", \"年度\" = \"2025\", \"应述职\" = \"是\", \"书面报告日期\" = 2025-11-20, \"口头述职日期\" = 2025-12-04, \"应到\" = \"50\", \"实到\" = \"48\", \"发出票\" = \"48\", \"收回票\" = \"48\", \"有效票\" = \"47\", \"满意\" = \"40\", \"基本满意\" = \"6\", \"不满意\" = \"1\", \"弃权\" = \"0\" },\n]\n"}');
INSERT INTO "auditentry" VALUES(124,15,'2026-11-23 11:52:05.000000','周敏','新增积分期间「届中考察期」','setting','b49981fe431ee50c8687405b53f91613',2,'add',NULL,'{"uid":"b49981fe431ee50c8687405b53f91613","archived":false,"name":"points-periods","value":"[{\"name\": \"届中考察期\", \"first\": \"2025-03-01\", \"last\": \"2025-10-31\"}]"}');
INSERT INTO "auditentry" VALUES(125,16,'2026-11-23 11:52:05.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','leaverequest','e3c5466709af0388101934ffac3239f6',6,'add',NULL,'{"uid":"e3c5466709af0388101934ffac3239f6","archived":false,"kind":"official_leave","reason":"外出公务","asked_on":"2025-01-13","in_writing":true,"approver":"大会秘书处（代表团）","decision":"granted","decided_by":"沈国梁","decided_on":"2025-01-14","note":null,"activity_id":5,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(126,16,'2026-11-23 11:52:05.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','leaverequest','ac8d7b9c7f92466618e92ca3e715f661',18,'add',NULL,'{"uid":"ac8d7b9c7f92466618e92ca3e715f661","archived":false,"kind":"official_leave","reason":"外出公务","asked_on":"2025-07-19","in_writing":true,"approver":"翠柳街道人大工委","decision":"granted","decided_by":"李明","decided_on":"2025-07-20","note":null,"activity_id":55,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(127,16,'2026-11-23 11:52:05.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','openingtotal','ec6b6bfbf1c0ef025a7753fbcb2c8c47',1,'add',NULL,'{"uid":"ec6b6bfbf1c0ef025a7753fbcb2c8c47","archived":false,"year":2024,"total":"88.5","band":"良好","rank":1,"days":"14","attended":18,"trainings":3,"receptions":4,"led":1,"reported":true,"source":"2024 年度履职情况汇总表（纸质）","note":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(128,16,'2026-11-23 11:52:05.000000','周敏','装入示例数据：请假条 31 张，期初数 5 条','openingtotal','dd2452894d9249bffc080bff0ec19982',4,'add',NULL,'{"uid":"dd2452894d9249bffc080bff0ec19982","archived":false,"year":2024,"total":"79.5","band":"称职","rank":4,"days":"11","attended":15,"trainings":3,"receptions":4,"led":2,"reported":false,"source":"2024 年度履职情况汇总表（纸质）","note":null,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(129,17,'2026-11-23 11:52:06.000000','周敏','合并重复：活动「A2025007B 2月代表进站接待 2025-02-17」并入「A2025007 2月代表进站接待 2025-02-17」','activity','f1111c5749ce928b5949aa5332a724d9',7,'change','{}','{}');
INSERT INTO "auditentry" VALUES(130,17,'2026-11-23 11:52:06.000000','周敏','合并重复：活动「A2025007B 2月代表进站接待 2025-02-17」并入「A2025007 2月代表进站接待 2025-02-17」','mergeentry','b79aa4b929eef7288caaccf8c4f32f7b',1,'add',NULL,'{"uid":"b79aa4b929eef7288caaccf8c4f32f7b","archived":false,"table_name":"activity","kept_uid":"f1111c5749ce928b5949aa5332a724d9","gone_uid":"0b7bd21855c2de6826b346296c654cab","moved":"[{\"table\":\"activity\",\"uid\":\"0b7bd21855c2de6826b346296c654cab\",\"added\":false,\"before\":{\"archived\":false},\"after\":{\"archived\":true}}]","reason":"街道与联络站都登记了","merged_on":"2025-12-31","undone":false}');
INSERT INTO "auditentry" VALUES(131,18,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','c0d9486fd3e77ad854a7288669ffe39e',4,'add',NULL,'{"uid":"c0d9486fd3e77ad854a7288669ffe39e","archived":false,"activity_id":20,"mandate_id":1,"basis":"rotation","reason":"本届还没有列席过"}');
INSERT INTO "auditentry" VALUES(132,18,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','7e6008fa22a70649ea9b7643cce0b675',5,'add',NULL,'{"uid":"7e6008fa22a70649ea9b7643cce0b675","archived":false,"activity_id":20,"mandate_id":9,"basis":"rotation","reason":"本届还没有列席过"}');
INSERT INTO "auditentry" VALUES(133,18,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度列席邀请名单','invitation','59a0d04b962f6a0533ebf92016a5c760',10,'add',NULL,'{"uid":"59a0d04b962f6a0533ebf92016a5c760","archived":false,"activity_id":30,"mandate_id":16,"basis":"by_hand","reason":"熟悉本次议题"}');
INSERT INTO "auditentry" VALUES(134,19,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒和工作日历 2 条','reminder','48fcba21a19e63edbf1af00d8964517a',1,'add',NULL,'{"uid":"48fcba21a19e63edbf1af00d8964517a","archived":false,"no":"TX2025-01","text":"报送年终汇总表","due_on":"2025-12-29","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(135,19,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒和工作日历 2 条','calendarday','93f91f90520f6d9b5dc5a5fb51c337a6',1,'add',NULL,'{"uid":"93f91f90520f6d9b5dc5a5fb51c337a6","archived":false,"day":"2025-01-26","working":true,"name":"春节调休"}');
INSERT INTO "auditentry" VALUES(136,20,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒 4 条','reminder','9c36614e099c58a009db9478402f1c36',2,'add',NULL,'{"uid":"9c36614e099c58a009db9478402f1c36","archived":false,"no":"TX2025-02","text":"订下一年度述职会议的会场","due_on":"2025-12-31","done_on":null,"note":"社区礼堂 50 座"}');
INSERT INTO "auditentry" VALUES(137,20,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒 4 条','reminder','c6f42f05808886a04864e2cf169e2028',3,'add',NULL,'{"uid":"c6f42f05808886a04864e2cf169e2028","archived":false,"no":"TX2025-03","text":"收第四季度联络站接待登记表","due_on":"2026-01-06","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(138,20,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒 4 条','reminder','11ca3fd3da7aadb47b1acb2dc1f43690',4,'add',NULL,'{"uid":"11ca3fd3da7aadb47b1acb2dc1f43690","archived":false,"no":"TX2025-04","text":"印新一年的代表联系卡","due_on":"2026-01-20","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(139,20,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度提醒 4 条','reminder','118720f66cacc24bd7cfcf75086e9c34',5,'add',NULL,'{"uid":"118720f66cacc24bd7cfcf75086e9c34","archived":false,"no":"TX2025-05","text":"收齐代表年度履职小结","due_on":"2025-11-28","done_on":"2025-11-27","note":null}');
INSERT INTO "auditentry" VALUES(140,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','f33576366295f8432c44d53a561ffd16',3,'add',NULL,'{"uid":"f33576366295f8432c44d53a561ffd16","archived":false,"on":"2025-10-15","day_part":"afternoon","note":null,"station_id":1,"mandate_id":19}');
INSERT INTO "auditentry" VALUES(141,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','b13a1f41b3cc088a839296dc6afee13d',8,'add',NULL,'{"uid":"b13a1f41b3cc088a839296dc6afee13d","archived":false,"on":"2025-10-27","day_part":"afternoon","note":null,"station_id":3,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(142,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','d1e506c566fdb2353698bf36f1ca1934',10,'add',NULL,'{"uid":"d1e506c566fdb2353698bf36f1ca1934","archived":false,"on":"2025-11-17","day_part":"afternoon","note":null,"station_id":1,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(143,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','ae4229c30479411aee1d3f1668544ce6',17,'add',NULL,'{"uid":"ae4229c30479411aee1d3f1668544ce6","archived":false,"on":"2025-11-26","day_part":"afternoon","note":null,"station_id":3,"mandate_id":9}');
INSERT INTO "auditentry" VALUES(144,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','fd26001620d168cd1a9ad5098945deaf',25,'add',NULL,'{"uid":"fd26001620d168cd1a9ad5098945deaf","archived":false,"on":"2025-12-25","day_part":"afternoon","note":null,"station_id":3,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(145,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','shift','132ae10a869a964702a252c3182579f4',28,'add',NULL,'{"uid":"132ae10a869a964702a252c3182579f4","archived":false,"on":"2025-12-29","day_part":null,"note":null,"station_id":1,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(146,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','opinion','9d7a25ba576d4b5d71086f8cbf036f0b',2,'change','{"told_deputy_on":null,"told_resident_on":null,"receiver_id":null}','{"told_deputy_on":"2025-03-28","told_resident_on":"2025-03-29","receiver_id":19}');
INSERT INTO "auditentry" VALUES(147,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','opinion','1b45e67be340ed38144b473a93afe636',5,'change','{"told_resident_on":null}','{"told_resident_on":"2025-04-30"}');
INSERT INTO "auditentry" VALUES(148,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','liaisonstation','ff8bed43ac09b1148fc7648f5845f698',3,'change','{"community":null,"opened_on":null}','{"community":"银杏社区","opened_on":"2022-09-01"}');
INSERT INTO "auditentry" VALUES(149,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','liaisonstation','975ca8804565c1a569450d61090b2743',1,'change','{"head":null,"community":null,"area":null,"opened_on":null}','{"head":"社区党委书记","community":"柳岸社区","area":"柳岸社区全域","opened_on":"2021-12-28"}');
INSERT INTO "auditentry" VALUES(150,21,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度联络站档案、值班安排和意见反馈','liaisonstation','ba0965330d709297a9d8b07f305169cd',2,'change','{"head":null,"community":null,"area":null,"opened_on":null}','{"head":"社区居委会主任","community":"桐荫社区","area":"桐荫社区全域","opened_on":"2022-03-15"}');
INSERT INTO "auditentry" VALUES(151,22,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度述职分项测评、整改','rectification','c434b57a1fa05692e50f575aead99a9a',1,'add',NULL,'{"uid":"c434b57a1fa05692e50f575aead99a9a","archived":false,"no":"ZG2025-01","year":2025,"content":"进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民","due_on":"2026-03-31","report_again":true,"done_on":null,"evidence":null,"checked_by":null,"note":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(152,22,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度述职分项测评、整改','dutyreport','b085c84a9f73ea4ee5159c6996563051',14,'change','{"planned_on":null,"audience":null,"tellers":null,"announced_on":null,"batch":null}','{"planned_on":"2025-12-11","audience":"选民代表 34 人、社区工作人员 4 人","tellers":"监票 周国平，计票 王芳、李娜，唱票 陈立","announced_on":"2025-12-11","batch":"12 月批"}');
INSERT INTO "auditentry" VALUES(153,22,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度述职分项测评、整改','dutyreport','8aac085a142cdb78bffa1a2122405c2d',17,'change','{"planned_on":null,"audience":null,"tellers":null,"announced_on":null,"batch":null}','{"planned_on":"2025-12-23","audience":"选民代表 32 人、社区工作人员 4 人","tellers":"监票 周国平，计票 王芳、李娜，唱票 陈立","announced_on":"2025-12-23","batch":"12 月批"}');
INSERT INTO "auditentry" VALUES(154,22,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度述职分项测评、整改','rectification','aa41d068a8a1b410825c16c111fe2db3',2,'add',NULL,'{"uid":"aa41d068a8a1b410825c16c111fe2db3","archived":false,"no":"ZG2025-02","year":2025,"content":"参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假","due_on":"2026-03-31","report_again":true,"done_on":null,"evidence":null,"checked_by":null,"note":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(155,22,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度述职分项测评、整改','rectification','81ce510cd92408f31bdc6de09252a3c9',3,'add',NULL,'{"uid":"81ce510cd92408f31bdc6de09252a3c9","archived":false,"no":"ZG2025-03","year":2025,"content":"述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足","due_on":"2026-03-31","report_again":true,"done_on":null,"evidence":null,"checked_by":null,"note":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(156,23,'2026-11-23 11:52:06.000000','周敏','安排述职 7 人（2026 年度，示例数据）','dutyreport','401b4b8c1919b9c503c6b13f4fc037ae',22,'add',NULL,'{"uid":"401b4b8c1919b9c503c6b13f4fc037ae","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2026,"due":true,"written_on":null,"oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":null,"note":null,"batch":"第一批","planned_on":"2026-06-15","audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":16}');
INSERT INTO "auditentry" VALUES(157,23,'2026-11-23 11:52:06.000000','周敏','安排述职 7 人（2026 年度，示例数据）','dutyreport','47f2dcabfc4aa1b73b92abf0bde0334e',23,'add',NULL,'{"uid":"47f2dcabfc4aa1b73b92abf0bde0334e","archived":false,"review":"pending","review_reason":null,"reviewed_by":null,"reviewed_on":null,"year":2026,"due":true,"written_on":null,"oral_on":null,"place":null,"due_to_attend":null,"attended":null,"issued":null,"returned":null,"valid":null,"satisfied":null,"fairly":null,"dissatisfied":null,"abstained":null,"report_text":null,"voters_said":null,"rectify":null,"rectify_by":null,"book_page":null,"note":null,"batch":"第一批","planned_on":"2026-06-15","audience":null,"scale":null,"tellers":null,"announced_on":null,"finalised_on":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(158,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','9916a35871e2f00d106faf236f464d6c',1,'add',NULL,'{"uid":"9916a35871e2f00d106faf236f464d6c","archived":false,"no":"YS001","name":"吕静","sort":"deputy","community":null,"employer":null,"phone":"13700000001","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(159,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','f928187cd1688cc5d6c14463b84d937f',2,'add',NULL,'{"uid":"f928187cd1688cc5d6c14463b84d937f","archived":false,"no":"YS002","name":"孙蓉","sort":"deputy","community":null,"employer":null,"phone":"13700000002","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(160,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','a3fd1c4ff6515304b3e43e8cc6d5e055',3,'add',NULL,'{"uid":"a3fd1c4ff6515304b3e43e8cc6d5e055","archived":false,"no":"YS003","name":"刘海波","sort":"deputy","community":null,"employer":null,"phone":"13700000003","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(161,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','28e71852173730804be4c255cb597c84',4,'add',NULL,'{"uid":"28e71852173730804be4c255cb597c84","archived":false,"no":"YS004","name":"欧阳慧","sort":"deputy","community":null,"employer":null,"phone":"13700000004","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(162,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','973fe36973a8b910c8614f4fdf8d1bec',5,'add',NULL,'{"uid":"973fe36973a8b910c8614f4fdf8d1bec","archived":false,"no":"YS005","name":"葛雪梅","sort":"deputy","community":null,"employer":null,"phone":"13700000005","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(163,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','745dbec391098c2c588e7f8f525bdbb5',6,'add',NULL,'{"uid":"745dbec391098c2c588e7f8f525bdbb5","archived":false,"no":"YS006","name":"马文海","sort":"deputy","community":null,"employer":null,"phone":"13700000006","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(164,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','3259b3a1fc351eca21c15510c6fafe53',7,'add',NULL,'{"uid":"3259b3a1fc351eca21c15510c6fafe53","archived":false,"no":"YS007","name":"吴永福","sort":"deputy","community":null,"employer":null,"phone":"13700000007","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(165,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmember','ecc6f1a77ba0cb540fecdcc0aee37ee4',8,'add',NULL,'{"uid":"ecc6f1a77ba0cb540fecdcc0aee37ee4","archived":false,"no":"YS008","name":"王丽萍","sort":"deputy","community":null,"employer":null,"phone":"13700000008","from_on":"2022-03-01","to_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(166,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','07e7ebda04e85912f346e059544f2f28',1,'add',NULL,'{"uid":"07e7ebda04e85912f346e059544f2f28","archived":false,"no":"YT2025-01","title":"加装电梯费用分担办法","proposer":null,"result":"passed","votes_for":18,"against":2,"abstained":1,"handler":"城市管理办公室","due_on":"2025-07-28","answered_on":"2025-07-08","outcome":"已与业主委员会商定，按楼层分担","note":null,"activity_id":40}');
INSERT INTO "auditentry" VALUES(167,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','586c7a8c9d3cb393b31671a62000c209',2,'add',NULL,'{"uid":"586c7a8c9d3cb393b31671a62000c209","archived":false,"no":"YT2025-02","title":"小区非机动车停放","proposer":null,"result":"discussed","votes_for":null,"against":null,"abstained":null,"handler":"社会事务办公室","due_on":"2025-07-28","answered_on":null,"outcome":null,"note":null,"activity_id":40}');
INSERT INTO "auditentry" VALUES(168,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','f0f1183dbefedebcc67e2d193ae698fc',3,'add',NULL,'{"uid":"f0f1183dbefedebcc67e2d193ae698fc","archived":false,"no":"YT2025-03","title":"夜间施工噪声","proposer":null,"result":"failed","votes_for":8,"against":11,"abstained":2,"handler":null,"due_on":null,"answered_on":null,"outcome":null,"note":null,"activity_id":40}');
INSERT INTO "auditentry" VALUES(169,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','69fe7e94d82788ded033f8c0ea7269dc',4,'add',NULL,'{"uid":"69fe7e94d82788ded033f8c0ea7269dc","archived":false,"no":"YT2025-04","title":"票决 2026 年民生实事：老旧小区加装电梯","proposer":null,"result":"passed","votes_for":20,"against":1,"abstained":1,"handler":"城市管理办公室","due_on":null,"answered_on":null,"outcome":null,"note":null,"activity_id":80}');
INSERT INTO "auditentry" VALUES(170,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','7fc05efd6390a1ad3c1a9d8adaef9c69',5,'add',NULL,'{"uid":"7fc05efd6390a1ad3c1a9d8adaef9c69","archived":false,"no":"YT2025-05","title":"票决 2026 年民生实事：社区嵌入式托育点","proposer":null,"result":"passed","votes_for":19,"against":2,"abstained":1,"handler":"社会事务办公室","due_on":null,"answered_on":null,"outcome":null,"note":null,"activity_id":80}');
INSERT INTO "auditentry" VALUES(171,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','c42c510fd65a4acfe824268626a94a48',6,'add',NULL,'{"uid":"c42c510fd65a4acfe824268626a94a48","archived":false,"no":"YT2025-06","title":"票决 2026 年民生实事：背街小巷照明提升","proposer":null,"result":"passed","votes_for":17,"against":3,"abstained":2,"handler":"城市管理办公室","due_on":null,"answered_on":null,"outcome":null,"note":null,"activity_id":80}');
INSERT INTO "auditentry" VALUES(172,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','councilmatter','4c998c2cb6ed6c4ace7080794c880b27',7,'add',NULL,'{"uid":"4c998c2cb6ed6c4ace7080794c880b27","archived":false,"no":"YT2025-07","title":"票决 2026 年民生实事：沿河绿道贯通","proposer":null,"result":"failed","votes_for":9,"against":10,"abstained":3,"handler":"区域发展办公室","due_on":null,"answered_on":null,"outcome":null,"note":null,"activity_id":80}');
INSERT INTO "auditentry" VALUES(173,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','c8a54bd40cdbbefd8d7070a81e93649a',1,'add',NULL,'{"uid":"c8a54bd40cdbbefd8d7070a81e93649a","archived":false,"no":"MS2025-01","name":"社区食堂项目","year":2025,"lead":"社会事务办公室","goal":"年内完成社区食堂项目，建成后交社区管理","budget":"80","voted_on":"2024-12-05","votes_for":21,"state":"finished","progress":100,"due_on":"2025-11-30","done_on":"2025-11-20","note":null}');
INSERT INTO "auditentry" VALUES(174,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','4fea5a228b2a2a00f2cf45fe621a1232',2,'add',NULL,'{"uid":"4fea5a228b2a2a00f2cf45fe621a1232","archived":false,"no":"MS2025-02","name":"口袋公园项目","year":2025,"lead":"区域发展办公室","goal":"年内完成口袋公园项目，建成后交社区管理","budget":"160","voted_on":"2024-12-05","votes_for":20,"state":"under_way","progress":70,"due_on":"2025-11-30","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(175,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','029a3ceb463fb5ad71cd3f21a7d22c7e',3,'add',NULL,'{"uid":"029a3ceb463fb5ad71cd3f21a7d22c7e","archived":false,"no":"MS2025-03","name":"老旧小区加装电梯","year":2025,"lead":"城市管理办公室","goal":"年内完成老旧小区加装电梯，建成后交社区管理","budget":"240","voted_on":"2024-12-05","votes_for":19,"state":"under_way","progress":45,"due_on":"2025-11-30","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(176,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','b5654fffe633f23fd8e0fe0b7bd83aa6',4,'add',NULL,'{"uid":"b5654fffe633f23fd8e0fe0b7bd83aa6","archived":false,"no":"MS2025-04","name":"背街小巷整治","year":2025,"lead":"城市管理办公室","goal":"年内完成背街小巷整治，建成后交社区管理","budget":"320","voted_on":"2024-12-05","votes_for":18,"state":"dropped","progress":10,"due_on":"2025-11-30","done_on":null,"note":"用地没有落实，经街道议事会议同意调整到下一年"}');
INSERT INTO "auditentry" VALUES(177,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','ac828e9a9b89c3e2ea4f5a890902467f',5,'add',NULL,'{"uid":"ac828e9a9b89c3e2ea4f5a890902467f","archived":false,"no":"MS2026-01","name":"老旧小区加装电梯","year":2026,"lead":"城市管理办公室","goal":null,"budget":"320","voted_on":"2025-10-17","votes_for":20,"state":"planned","progress":null,"due_on":"2026-11-30","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(178,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','5319bad70ab2fc30d74fea4a9b0fc468',6,'add',NULL,'{"uid":"5319bad70ab2fc30d74fea4a9b0fc468","archived":false,"no":"MS2026-02","name":"社区嵌入式托育点","year":2026,"lead":"社会事务办公室","goal":null,"budget":"180","voted_on":"2025-10-17","votes_for":19,"state":"planned","progress":null,"due_on":"2026-11-30","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(179,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','livelihoodproject','4fb1f5d483c9d92fb2fe68d0fa26eeb0',7,'add',NULL,'{"uid":"4fb1f5d483c9d92fb2fe68d0fa26eeb0","archived":false,"no":"MS2026-03","name":"背街小巷照明提升","year":2026,"lead":"城市管理办公室","goal":null,"budget":"95","voted_on":"2025-10-17","votes_for":17,"state":"planned","progress":null,"due_on":"2026-11-30","done_on":null,"note":null}');
INSERT INTO "auditentry" VALUES(180,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','finding','d74c89c843b54e434ae3c2f8519a8ad6',1,'add',NULL,'{"uid":"d74c89c843b54e434ae3c2f8519a8ad6","archived":false,"no":"JD2025-01","content":"施工围挡占了人行道，应留出不少于一米五的通道","handler":"城市管理办公室","due_on":"2025-08-06","answered_on":"2025-07-16","resolved_on":"2025-07-23","result":null,"note":null,"activity_id":54,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(181,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','finding','7ca807669c4c0ed62a00611d7db9e682',3,'add',NULL,'{"uid":"7ca807669c4c0ed62a00611d7db9e682","archived":false,"no":"JD2025-03","content":"应加装适合老人的扶手和座椅","handler":"社会事务办公室","due_on":"2025-08-06","answered_on":null,"resolved_on":null,"result":null,"note":null,"activity_id":54,"mandate_id":null}');
INSERT INTO "auditentry" VALUES(182,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','finding','5d2334f7e2af2e49e10b353c73e37618',4,'add',NULL,'{"uid":"5d2334f7e2af2e49e10b353c73e37618","archived":false,"no":"JD2025-04","content":"工期比公示的晚了，应向居民说明原因和新的完工时间","handler":"城市管理办公室","due_on":"2026-01-11","answered_on":"2025-12-24","resolved_on":null,"result":null,"note":null,"activity_id":98,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(183,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','finding','55156a606160e47e61c4a6acee99dc14',6,'add',NULL,'{"uid":"55156a606160e47e61c4a6acee99dc14","archived":false,"no":"JD2025-06","content":"应加装适合老人的扶手和座椅","handler":"社会事务办公室","due_on":"2026-01-11","answered_on":null,"resolved_on":null,"result":null,"note":null,"activity_id":98,"mandate_id":null}');
INSERT INTO "auditentry" VALUES(184,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','0f7e3fe7dab0f17fa9230afe459fd660',1,'add',NULL,'{"uid":"0f7e3fe7dab0f17fa9230afe459fd660","archived":false,"no":"PY2025-01","name":"裴行之","post":"judge","organ":"区人民法院民一庭","issued":50,"returned":49,"valid":48,"satisfied":44,"fairly":3,"dissatisfied":1,"opinion":"办案公正，释法说理清楚","rectified":null,"note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(185,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','85cbaf7b77cf81ea80f0c843b5ef9e4f',2,'add',NULL,'{"uid":"85cbaf7b77cf81ea80f0c843b5ef9e4f","archived":false,"no":"PY2025-02","name":"乔安","post":"judge","organ":"区人民法院立案庭","issued":50,"returned":49,"valid":48,"satisfied":46,"fairly":2,"dissatisfied":0,"opinion":"办案公正，释法说理清楚","rectified":null,"note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(186,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','a405a4dfab4144fd06f488ba5725f0c2',3,'add',NULL,'{"uid":"a405a4dfab4144fd06f488ba5725f0c2","archived":false,"no":"PY2025-03","name":"甘棠","post":"judge","organ":"区人民法院执行局","issued":50,"returned":49,"valid":48,"satisfied":37,"fairly":8,"dissatisfied":3,"opinion":"执行案件告知不够及时，应按节点告知当事人","rectified":"已建立执行节点告知单，每月抽查","note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(187,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','e0af259dd980ca8996ac53336ba17ac7',4,'add',NULL,'{"uid":"e0af259dd980ca8996ac53336ba17ac7","archived":false,"no":"PY2025-04","name":"宁致远","post":"prosecutor","organ":"区人民检察院第一检察部","issued":50,"returned":49,"valid":48,"satisfied":45,"fairly":2,"dissatisfied":1,"opinion":"办案公正，释法说理清楚","rectified":null,"note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(188,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','50a6af32ec40f114ea8231a7d6bb9e81',5,'add',NULL,'{"uid":"50a6af32ec40f114ea8231a7d6bb9e81","archived":false,"no":"PY2025-05","name":"黎明月","post":"prosecutor","organ":"区人民检察院第三检察部","issued":50,"returned":49,"valid":48,"satisfied":43,"fairly":4,"dissatisfied":1,"opinion":"办案公正，释法说理清楚","rectified":null,"note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(189,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','appraisal','6deb1f33781d906f2904385716c46478',6,'add',NULL,'{"uid":"6deb1f33781d906f2904385716c46478","archived":false,"no":"PY2025-06","name":"嘉木样·洛桑久美·图丹却吉尼玛","post":"prosecutor","organ":"区人民检察院第五检察部","issued":50,"returned":49,"valid":48,"satisfied":47,"fairly":1,"dissatisfied":0,"opinion":"办案公正，释法说理清楚","rectified":null,"note":null,"activity_id":83}');
INSERT INTO "auditentry" VALUES(190,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','selection','449d6d20bc1688798c01ae2007be29fb',1,'add',NULL,'{"uid":"449d6d20bc1688798c01ae2007be29fb","archived":false,"no":"PX2025-01","name":"最美街道人大代表","year":2025,"level":"subdistrict","criteria":"拥护中国共产党的领导，模范遵守宪法和法律\n密切联系群众，选民反映好\n年度积分等次在「良好」以上\n出勤率不低于 90%\n全年没有无故缺席\n应述职的已经述职\n进站接待不少于 3 次\n领导干部不参加评选","places":3,"granted_by":null,"document_no":"翠柳人大工委〔2025〕18 号","decided_on":"2025-12-30","note":null}');
INSERT INTO "auditentry" VALUES(191,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','activity','d8b7888615aa1091302a152bfd29a9a3',98,'change','{"project_id":null}','{"project_id":2}');
INSERT INTO "auditentry" VALUES(192,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','activity','225a84c2b0f94be50d9033e936816054',80,'change','{"members_present":null,"members_due":null}','{"members_present":22,"members_due":22}');
INSERT INTO "auditentry" VALUES(193,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','activity','4a87b659697fe5eef2bb7c60afca3826',54,'change','{"project_id":null}','{"project_id":1}');
INSERT INTO "auditentry" VALUES(194,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','activity','59f6f6618092cb4e376aee4c09f1aa4d',40,'change','{"members_present":null,"members_due":null}','{"members_present":21,"members_due":23}');
INSERT INTO "auditentry" VALUES(195,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','setting','296014b16a9d80d106eb678db1f046b3',3,'add',NULL,'{"uid":"296014b16a9d80d106eb678db1f046b3","archived":false,"name":"selection-criteria/449d6d20bc1688798c01ae2007be29fb","value":"{\"band\": \"良好\", \"points\": null, \"rank\": null, \"rank_percent\": null, \"turnout\": 90, \"no_absence\": true, \"reported\": true, \"receptions\": 3, \"out\": [\"领导干部\"]}"}');
INSERT INTO "auditentry" VALUES(196,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','candidate','50e3a072c11e7cae0798dba01f65a630',1,'add',NULL,'{"uid":"50e3a072c11e7cae0798dba01f65a630","archived":false,"reason":"积分 109.5，第 1 名，优秀；出勤率 35/35（100.0%）；接待 5 次；领衔建议 5 件；已述职","proposed_by":"第三小组","votes":20,"chosen":true,"note":null,"selection_id":1,"mandate_id":9,"honour_id":null}');
INSERT INTO "auditentry" VALUES(197,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','candidate','f2ec0be18c59b2591a6df7c600630a3d',3,'add',NULL,'{"uid":"f2ec0be18c59b2591a6df7c600630a3d","archived":false,"reason":"积分 93.0，第 3 名（并列），优秀；出勤率 29/29（100.0%）；接待 3 次；领衔建议 2 件；已述职","proposed_by":"第一小组","votes":14,"chosen":true,"note":null,"selection_id":1,"mandate_id":19,"honour_id":null}');
INSERT INTO "auditentry" VALUES(198,24,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度议事、民生实事、两官评议和评选','candidate','9c9043eedd914843f92deb7e562722c8',5,'add',NULL,'{"uid":"9c9043eedd914843f92deb7e562722c8","archived":false,"reason":"积分 89.5，第 7 名，良好；出勤率 31.5/32（98.4%）；接待 5 次；领衔建议 2 件；已述职","proposed_by":"第一小组","votes":8,"chosen":false,"note":null,"selection_id":1,"mandate_id":16,"honour_id":null}');
INSERT INTO "auditentry" VALUES(199,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','71d94ea7164c488eb63625b74cdf153a',1,'add',NULL,'{"uid":"71d94ea7164c488eb63625b74cdf153a","archived":false,"no":"JH2025-01","year":2025,"title":"2025年区人大代表履职培训班","tier":"district","planned_on":"2025-04-03","half_days":"2","hours":"8","audience":"全体代表","lecturer":null,"responsible":"周敏","note":null}');
INSERT INTO "auditentry" VALUES(200,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','120c02dc40f7d5e9455be77ae2efd9ca',2,'add',NULL,'{"uid":"120c02dc40f7d5e9455be77ae2efd9ca","archived":false,"no":"JH2025-02","year":2025,"title":"翠柳街道人大代表专题培训","tier":"working_committee","planned_on":"2025-07-20","half_days":"1","hours":"4","audience":"全体代表","lecturer":null,"responsible":"周敏","note":null}');
INSERT INTO "auditentry" VALUES(201,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','533642b0833578a8a918f2f6d42f2ae6',3,'add',NULL,'{"uid":"533642b0833578a8a918f2f6d42f2ae6","archived":false,"no":"JH2025-03","year":2025,"title":"选民联系方法学习会","tier":"group","planned_on":"2025-07-04","half_days":"1","hours":"3","audience":"本组代表","lecturer":null,"responsible":"各组组长","note":null}');
INSERT INTO "auditentry" VALUES(202,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','89e1763f7bdb2e8e7006cb18032b7411',4,'add',NULL,'{"uid":"89e1763f7bdb2e8e7006cb18032b7411","archived":false,"no":"JH2025-04","year":2025,"title":"新任代表履职培训","tier":"working_committee","planned_on":"2025-11-20","half_days":"5","hours":"20","audience":"年中补选的代表","lecturer":null,"responsible":"周敏","note":null}');
INSERT INTO "auditentry" VALUES(203,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','3058002099850214f56c743b5e597839',5,'add',NULL,'{"uid":"3058002099850214f56c743b5e597839","archived":false,"no":"JH2026-01","year":2026,"title":"代表法专题培训","tier":"working_committee","planned_on":"2026-06-17","half_days":"1","hours":"4","audience":"全体代表","lecturer":null,"responsible":null,"note":null}');
INSERT INTO "auditentry" VALUES(204,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingplan','3e54ae4dec60be8a96926019542ba896',6,'add',NULL,'{"uid":"3e54ae4dec60be8a96926019542ba896","archived":false,"no":"JH2026-02","year":2026,"title":"预算审查监督专题培训","tier":"working_committee","planned_on":"2026-12-03","half_days":"5","hours":"20","audience":"全体代表","lecturer":null,"responsible":null,"note":null}');
INSERT INTO "auditentry" VALUES(205,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingtarget','5fb522fe180f146931f8d4cc8d7ca482',1,'add',NULL,'{"uid":"5fb522fe180f146931f8d4cc8d7ca482","archived":false,"year":2025,"tier":"any","half_days":"3","hours":null,"source":"街道代表培训计划"}');
INSERT INTO "auditentry" VALUES(206,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingmaterial','dc04aa7871b4ee45cae4de4558161536',1,'add',NULL,'{"uid":"dc04aa7871b4ee45cae4de4558161536","archived":false,"no":"ZL001","title":"代表法修改解读讲稿","topic":"法律法规","tier":"district","author":"区委党校","dated_on":"2025-04-03","note":null,"activity_id":24}');
INSERT INTO "auditentry" VALUES(207,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','trainingmaterial','22196829ffcb08ace5ab09437bd3b728',2,'add',NULL,'{"uid":"22196829ffcb08ace5ab09437bd3b728","archived":false,"no":"ZL002","title":"怎样提出高质量的代表建议","topic":"履职方法","tier":"working_committee","author":"本街道编写","dated_on":"2025-07-22","note":null,"activity_id":55}');
INSERT INTO "auditentry" VALUES(208,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','activity','acc953af97f35674dd59671ecc95743f',24,'change','{"plan_id":null}','{"plan_id":1}');
INSERT INTO "auditentry" VALUES(209,25,'2026-11-23 11:52:06.000000','周敏','装入示例数据：2025 年度培训计划和资料 9 条','activity','3763c028e3c6ede2bbb048c0741699d2',55,'change','{"plan_id":null}','{"plan_id":2}');
INSERT INTO "auditentry" VALUES(210,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','dede14ee90e3686aaa85f88854e6a038',1,'add',NULL,'{"uid":"dede14ee90e3686aaa85f88854e6a038","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":2,"candidates":3,"registered":2870,"voted":2666,"rounds":1,"elected":2,"note":null,"electoral_district_id":1}');
INSERT INTO "auditentry" VALUES(211,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','18b740e068344c58f7ba58f18d91ec63',2,'add',NULL,'{"uid":"18b740e068344c58f7ba58f18d91ec63","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":1,"candidates":2,"registered":3018,"voted":2824,"rounds":1,"elected":1,"note":null,"electoral_district_id":2}');
INSERT INTO "auditentry" VALUES(212,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','3083bd89e66394350def08f36f602d1d',3,'add',NULL,'{"uid":"3083bd89e66394350def08f36f602d1d","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":3,"candidates":4,"registered":3166,"voted":2985,"rounds":1,"elected":3,"note":null,"electoral_district_id":3}');
INSERT INTO "auditentry" VALUES(213,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','e3604b6036b6e3a07889639d16f4e4e5',4,'add',NULL,'{"uid":"e3604b6036b6e3a07889639d16f4e4e5","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":2,"candidates":3,"registered":3314,"voted":3148,"rounds":1,"elected":2,"note":null,"electoral_district_id":4}');
INSERT INTO "auditentry" VALUES(214,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','323a9131709dea1d05ba56b257313ea0',5,'add',NULL,'{"uid":"323a9131709dea1d05ba56b257313ea0","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":3,"candidates":4,"registered":3462,"voted":3313,"rounds":2,"elected":3,"note":null,"electoral_district_id":5}');
INSERT INTO "auditentry" VALUES(215,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','d65b0dcc15a26bce96ec9fc353fe319c',6,'add',NULL,'{"uid":"d65b0dcc15a26bce96ec9fc353fe319c","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":2,"candidates":3,"registered":3610,"voted":3368,"rounds":1,"elected":2,"note":null,"electoral_district_id":6}');
INSERT INTO "auditentry" VALUES(216,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','e15b9f41996b7b3f06d665d31dbab2ac',7,'add',NULL,'{"uid":"e15b9f41996b7b3f06d665d31dbab2ac","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":3,"candidates":4,"registered":3758,"voted":3532,"rounds":1,"elected":3,"note":null,"electoral_district_id":7}');
INSERT INTO "auditentry" VALUES(217,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','election','eab3166d9a9db2d82ab9d0426023c464',8,'add',NULL,'{"uid":"eab3166d9a9db2d82ab9d0426023c464","archived":false,"level":"district","term":1,"held_on":"2021-12-15","seats":2,"candidates":3,"registered":3906,"voted":3698,"rounds":1,"elected":2,"note":null,"electoral_district_id":8}');
INSERT INTO "auditentry" VALUES(218,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','typedcount','6aee1b48e746c7741233b1aff62248a8',1,'add',NULL,'{"uid":"6aee1b48e746c7741233b1aff62248a8","archived":false,"no":"TB2025-01","what":"appointments","label":"任免国家机关工作人员","from_on":"2025-01-01","to_on":"2025-06-30","count":7,"measure":"人次","source":"区人大常委会任免名单","note":null}');
INSERT INTO "auditentry" VALUES(219,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','typedcount','e9ccd920fd6484ff07e98ced89151322',2,'add',NULL,'{"uid":"e9ccd920fd6484ff07e98ced89151322","archived":false,"no":"TB2025-02","what":"appointments","label":"任免国家机关工作人员","from_on":"2025-07-01","to_on":"2025-12-31","count":5,"measure":"人次","source":"区人大常委会任免名单","note":null}');
INSERT INTO "auditentry" VALUES(220,26,'2026-11-23 11:52:06.000000','周敏','装入示例数据：选举情况和填报数 12 条','typedcount','94e627dc09ad2651ea81a626b684fe1c',3,'add',NULL,'{"uid":"94e627dc09ad2651ea81a626b684fe1c","archived":false,"no":"TB2025-03","what":"filing_review","label":"备案审查规范性文件","from_on":"2025-01-01","to_on":"2025-12-31","count":3,"measure":"件","source":"区人大常委会年度报告","note":null}');
INSERT INTO "auditentry" VALUES(221,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','7abb499be13cca7463277e495760f7b0',1,'add',NULL,'{"uid":"7abb499be13cca7463277e495760f7b0","archived":false,"suggestion_id":1,"on":"2025-02-27","kind":"met","organ":"区住房和城乡建设局","text":"会同街道现场查看，当面听取代表意见","outcome":null,"until":null}');
INSERT INTO "auditentry" VALUES(222,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','e22cc35c2aeaf323cf4dcdbaad873290',2,'add',NULL,'{"uid":"e22cc35c2aeaf323cf4dcdbaad873290","archived":false,"suggestion_id":1,"on":"2025-07-11","kind":"tracked","organ":"区住房和城乡建设局","text":"已列入年度计划，正在实施","outcome":null,"until":"2025-10-09"}');
INSERT INTO "auditentry" VALUES(223,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','handling','7696e75c0efe8791556b95e72d90e0ce',1,'add',NULL,'{"uid":"7696e75c0efe8791556b95e72d90e0ce","archived":false,"suggestion_id":2,"position":1,"organ":"区财政局","role":"assist","assigned_on":"2025-02-05","answered_on":"2025-02-26","opinion":"所需经费列入下一年度预算统筹安排。"}');
INSERT INTO "auditentry" VALUES(224,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','1c7856002e3888af347de96fa399ec21',3,'add',NULL,'{"uid":"1c7856002e3888af347de96fa399ec21","archived":false,"suggestion_id":3,"on":"2025-03-21","kind":"urged","organ":"区城市管理局","text":"距期限不足半个月，发函催办","outcome":null,"until":null}');
INSERT INTO "auditentry" VALUES(225,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','7da3cac914aa625d8ad42c51ca902246',10,'add',NULL,'{"uid":"7da3cac914aa625d8ad42c51ca902246","archived":false,"suggestion_id":16,"on":"2025-02-26","kind":"met","organ":"公安分局","text":"会同街道现场查看，当面听取代表意见","outcome":null,"until":null}');
INSERT INTO "auditentry" VALUES(226,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','b580472f33de128b4c7fd31ca699da8d',15,'add',NULL,'{"uid":"b580472f33de128b4c7fd31ca699da8d","archived":false,"suggestion_id":20,"on":"2025-09-12","kind":"tracked","organ":"区市场监督管理局","text":"已列入年度计划，正在实施","outcome":null,"until":"2025-12-11"}');
INSERT INTO "auditentry" VALUES(227,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','handling','6029a8d841d1167063f50539e53ed251',6,'add',NULL,'{"uid":"6029a8d841d1167063f50539e53ed251","archived":false,"suggestion_id":22,"position":1,"organ":"区财政局","role":"assist","assigned_on":"2025-05-29","answered_on":"2025-07-16","opinion":"所需经费列入下一年度预算统筹安排。"}');
INSERT INTO "auditentry" VALUES(228,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestionstep','5af5c3b616dcad85ef42e5b2a570af7c',16,'add',NULL,'{"uid":"5af5c3b616dcad85ef42e5b2a570af7c","archived":false,"suggestion_id":22,"on":"2025-06-19","kind":"met","organ":"区生态环境分局","text":"会同街道现场查看，当面听取代表意见","outcome":null,"until":null}');
INSERT INTO "auditentry" VALUES(229,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','handlinground','cffe5584a86d4d131be53fba3b7c0157',1,'add',NULL,'{"uid":"cffe5584a86d4d131be53fba3b7c0157","archived":false,"suggestion_id":3,"number":1,"handler":"区城市管理局","assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07","satisfaction":"dissatisfied","outcome":"C","reply":"受现有条件限制，暂不能解决，留作参考。","reason":"没有现场看过，就说不能解决"}');
INSERT INTO "auditentry" VALUES(230,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','cosigner','83398730f56787c3028670ca7025c797',20,'change','{"confirmed_on":null}','{"confirmed_on":"2025-01-15"}');
INSERT INTO "auditentry" VALUES(231,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','suggestion','9b5e3ccc9ed5167d5ad8addbe24fe9d7',3,'change','{"assigned_on":"2025-01-22","answered_on":"2025-03-31","evaluated_on":"2025-04-07"}','{"assigned_on":"2025-04-09","answered_on":"2025-05-03","evaluated_on":"2025-05-17"}');
INSERT INTO "auditentry" VALUES(232,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','cosigner','45cc390122e66f3471455c26e55ca85f',1,'change','{"confirmed_on":null}','{"confirmed_on":"2025-01-14"}');
INSERT INTO "auditentry" VALUES(233,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','calendarday','718803186a1ef583c1acdba8394a1e35',2,'add',NULL,'{"uid":"718803186a1ef583c1acdba8394a1e35","archived":false,"day":"2025-02-08","working":true,"name":"春节调休"}');
INSERT INTO "auditentry" VALUES(234,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','calendarday','96a0afa063a518bfd31b3306b361a629',3,'add',NULL,'{"uid":"96a0afa063a518bfd31b3306b361a629","archived":false,"day":"2025-04-27","working":true,"name":"劳动节调休"}');
INSERT INTO "auditentry" VALUES(235,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','calendarday','e94ee65393ffc25241dc1fcda27a0c1a',4,'add',NULL,'{"uid":"e94ee65393ffc25241dc1fcda27a0c1a","archived":false,"day":"2025-09-28","working":true,"name":"国庆节、中秋节调休"}');
INSERT INTO "auditentry" VALUES(236,27,'2026-11-23 11:52:07.000000','周敏','装入示例数据：2025 年度建议办理过程','calendarday','a116ee239425e5561498a18f42c9e951',5,'add',NULL,'{"uid":"a116ee239425e5561498a18f42c9e951","archived":false,"day":"2025-10-11","working":true,"name":"国庆节、中秋节调休"}');
INSERT INTO "auditentry" VALUES(237,28,'2026-11-23 11:58:30.000000','周敏','旧版补记 printentry','printentry','18712bb6c736464798c3af80b45d25b5',1,'add',NULL,'{"uid":"18712bb6c736464798c3af80b45d25b5","archived":false,"at":"2025-06-01T09:30:00","report":"year-summary","title":"年度履职情况汇总表","subject":"printentry·subject","pages":1,"copies":1,"printer":"printentry·printer","fingerprint":"printentry·fingerprint"}');
INSERT INTO "auditentry" VALUES(238,29,'2026-11-23 11:58:30.000000','周敏','旧版补记 attachment','attachment','891504b57dc34236a9713a6a1960dd14',1,'add',NULL,'{"uid":"891504b57dc34236a9713a6a1960dd14","archived":false,"owner_table":"activity","owner_uid":"04588ccb02221bce1ef2706fa649edab","role":"file","name":"旧件.txt","media_type":"text/plain","size":9,"sha256":"b3cc0475bb78a5026098858e9889acf666d31062d513d303314eca31d36e72f2","added_on":"2025-06-01","note":"attachment·note","crop":""}');
INSERT INTO "auditentry" VALUES(239,30,'2026-11-23 11:58:30.000000','周敏','旧版补记 earliersuspension','earliersuspension','53ae2f4c1114411ea584f571c745b275',1,'add',NULL,'{"uid":"53ae2f4c1114411ea584f571c745b275","archived":false,"mandate_id":1,"from_on":"2023-01-01","to_on":"2023-02-01","ground":"earliersuspension·ground","document_no":"earliersuspension·document_no"}');
INSERT INTO "auditentry" VALUES(240,31,'2026-11-23 11:58:30.000000','周敏','旧版补记 objection','objection','3a9fda6a5e4f4587a62d305ea3f83759',1,'add',NULL,'{"uid":"3a9fda6a5e4f4587a62d305ea3f83759","archived":false,"no":"objection·no","year":2025,"received_on":"2025-06-01","received_by":null,"raised_by":null,"kind":"wrong","refers":null,"content":"objection·content","checked_on":null,"checked_by":null,"findings":null,"decided_on":null,"decided_by":null,"decision":null,"correction":null,"answer":null,"answered_on":null,"mandate_id":1,"publication_id":null,"adjustment_id":null}');
INSERT INTO "auditentry" VALUES(241,32,'2026-11-23 11:58:30.000000','周敏','旧版补记 adjustment','adjustment','b4d0b8ee600547e78c0818bb86f0e518',1,'add',NULL,'{"uid":"b4d0b8ee600547e78c0818bb86f0e518","archived":false,"no":"adjustment·no","item":"E4","points":"1.50","decided_on":"2025-06-01","reason":"adjustment·reason","approved_by":"adjustment·approved_by","document_no":null,"refers":null,"mandate_id":1}');
INSERT INTO "auditentry" VALUES(242,33,'2026-11-23 11:58:30.000000','周敏','旧版补记 ballotcount','ballotcount','25b705b0fe424f0caddd8559988d05f0',1,'add',NULL,'{"uid":"25b705b0fe424f0caddd8559988d05f0","archived":false,"mandate_id":1,"year":2025,"rater":"voters","aspect":"ballotcount·aspect","issued":null,"returned":null,"valid":null,"votes":"{\"满意\": 3}"}');
INSERT INTO "auditentry" VALUES(243,34,'2026-11-23 11:58:33.000000','周敏','2025 年度结账','closedyear','134cdc5dc1364e148c6fb13a137dd922',1,'add',NULL,'{"uid":"134cdc5dc1364e148c6fb13a137dd922","archived":false,"year":2025,"closed_on":"2026-01-08","hash":"9db5b58cb3479b66cceed79de801af0ae8d7dcf1dd5c3bd371ad7a3e28ebe796","snapshot":"sha256:438d91cafc8b6e0e94f47ee9f7bf8e5eba6f00742c42ec76ca36ce4e9f9d1be9","facts_hash":"0187464b10171cfeb1b9e4ea14772627b44a16ef76f4d52d0a2761d07af05d87","lines":"sha256:a84a9cd8900c3c5d676ff6536934ffff7146ce87bdf0f70cf612a2d3e5c51243","reopened_on":null,"reopen_reason":"","reopen_document_no":"","reopen_approved_by":""}');
INSERT INTO "auditentry" VALUES(244,34,'2026-11-23 11:58:33.000000','周敏','2025 年度结账','frozenprint','95fcdc4e3aee466ba527c608390044b3',1,'add',NULL,'{"uid":"95fcdc4e3aee466ba527c608390044b3","archived":false,"closed_year_id":1,"report":"points-notice","title":"年度履职积分公示表","pages":1,"figures":"sha256:47f6a895700ce0e18efc8b1e92a88804d12ff25addf53c8ef57237b9165e917f","pdf_hash":"888919fb5b5b21be446eb060596a57cd817715c73812438878a2b3ec1526c3e6"}');
INSERT INTO "auditentry" VALUES(245,34,'2026-11-23 11:58:33.000000','周敏','2025 年度结账','frozenprint','23efea3ef16a4f6e8789cc0ccd716faa',2,'add',NULL,'{"uid":"23efea3ef16a4f6e8789cc0ccd716faa","archived":false,"closed_year_id":1,"report":"year-summary","title":"年度履职情况汇总表","pages":1,"figures":"sha256:47f6a895700ce0e18efc8b1e92a88804d12ff25addf53c8ef57237b9165e917f","pdf_hash":"37c779f6098e2fb443575219e8f591f130a4bb81176c141d0c7aeaab86ee1fbd"}');
CREATE TABLE ballotcount (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	rater VARCHAR(30) NOT NULL, 
	aspect VARCHAR NOT NULL, 
	issued INTEGER, 
	returned INTEGER, 
	valid INTEGER, 
	votes VARCHAR NOT NULL, 
	CONSTRAINT pk_ballotcount PRIMARY KEY (id), 
	CONSTRAINT ck_ballotcount_code_rater CHECK (rater IN ('voters', 'committee', 'peers')), 
	CONSTRAINT fk_ballotcount_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_ballotcount_uid UNIQUE (uid)
);
INSERT INTO "ballotcount" VALUES(1,'25b705b0fe424f0caddd8559988d05f0',1,33,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,2025,'voters','ballotcount·aspect',NULL,NULL,NULL,'{"满意": 3}');
CREATE TABLE calendarday (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	day DATE NOT NULL, 
	working BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_calendarday PRIMARY KEY (id), 
	CONSTRAINT uq_calendarday_uid UNIQUE (uid)
);
INSERT INTO "calendarday" VALUES(1,'93f91f90520f6d9b5dc5a5fb51c337a6',1,19,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-01-26',1,'春节调休');
INSERT INTO "calendarday" VALUES(2,'718803186a1ef583c1acdba8394a1e35',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-02-08',1,'春节调休');
INSERT INTO "calendarday" VALUES(3,'96a0afa063a518bfd31b3306b361a629',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-04-27',1,'劳动节调休');
INSERT INTO "calendarday" VALUES(4,'e94ee65393ffc25241dc1fcda27a0c1a',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-09-28',1,'国庆节、中秋节调休');
INSERT INTO "calendarday" VALUES(5,'a116ee239425e5561498a18f42c9e951',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-10-11',1,'国庆节、中秋节调休');
CREATE TABLE candidate (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	reason VARCHAR, 
	proposed_by VARCHAR, 
	votes INTEGER, 
	chosen BOOLEAN NOT NULL, 
	note VARCHAR, 
	selection_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	honour_id INTEGER, 
	CONSTRAINT pk_candidate PRIMARY KEY (id), 
	CONSTRAINT fk_candidate_selection_id FOREIGN KEY(selection_id) REFERENCES selection (id), 
	CONSTRAINT fk_candidate_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_candidate_honour_id FOREIGN KEY(honour_id) REFERENCES honour (id), 
	CONSTRAINT uq_candidate_uid UNIQUE (uid)
);
INSERT INTO "candidate" VALUES(1,'50e3a072c11e7cae0798dba01f65a630',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'积分 109.5，第 1 名，优秀；出勤率 35/35（100.0%）；接待 5 次；领衔建议 5 件；已述职','第三小组',20,1,NULL,1,9,NULL);
INSERT INTO "candidate" VALUES(3,'f2ec0be18c59b2591a6df7c600630a3d',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'积分 93.0，第 3 名（并列），优秀；出勤率 29/29（100.0%）；接待 3 次；领衔建议 2 件；已述职','第一小组',14,1,NULL,1,19,NULL);
INSERT INTO "candidate" VALUES(5,'9c9043eedd914843f92deb7e562722c8',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'积分 89.5，第 7 名，良好；出勤率 31.5/32（98.4%）；接待 5 次；领衔建议 2 件；已述职','第一小组',8,0,NULL,1,16,NULL);
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
INSERT INTO "certificate" VALUES(3,'b93634817706437f9e44f691b6f1c215',2,9,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',2025,3,'培训〔2025〕第0003号','2025-12-31','void','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,'2025-12-31','领取时污损',1,NULL);
INSERT INTO "certificate" VALUES(5,'c8bc8f61312145648dc8edccf194fa8f',1,8,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',2025,5,'培训〔2025〕第0005号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "3", "hours": "11", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "吕静", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',1,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(8,'5b9c4ac75d364ea1bda231675764b3c6',1,8,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',2025,8,'培训〔2025〕第0008号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "李阿毛", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',19,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(14,'e2a3fdd6c45440b183aa52fd22555185',1,8,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',2025,14,'培训〔2025〕第0014号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-08-08", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "章堃", "organiser": "", "person": true, "start": "2025-04-03", "year": 2025}',16,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "certificate" VALUES(16,'343751ca89b14468b5459439c083043a',1,9,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',2025,16,'培训〔2025〕第0016号','2025-12-31','valid','{"course": "2025 年度代表履职培训", "end": "2025-07-24", "half_days": "4", "hours": "15", "issued_on": "2025-12-31", "issuer": "翠柳街道人大工委", "name": "王丽萍", "organiser": "", "person": true, "reissues": "培训〔2025〕第0003号", "start": "2025-04-03", "year": 2025}',9,NULL,NULL,NULL,NULL,NULL,1,3);
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
INSERT INTO "certificatelayout" VALUES(1,'a6e1aa2e395546b3ab7e6b7d8d302ca6',1,8,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'training-certificate',1,'随程序提供的版式','# 培训结业证书
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
INSERT INTO "certificatelayout" VALUES(2,'f0e67732ff7d4f63b4b53f14dd41e0af',1,10,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'honour-certificate',1,'随程序提供的版式','# 荣誉证书
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
INSERT INTO "closedyear" VALUES(1,'134cdc5dc1364e148c6fb13a137dd922',1,34,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,'2026-01-08','9db5b58cb3479b66cceed79de801af0ae8d7dcf1dd5c3bd371ad7a3e28ebe796','eNrtPWlv20iWf4VQsJ/WbojUEbuB+ZBzd7HAzgLzZYF2YCg2k2hakTw60h00Asi3ZEu2ktixHflSbMXuxJadOHFkyQcwP2WiIqlP+Qv7XhVJURJ10VF3ejCNoCMWi8V3X/WK+cU27Al7BiP+sNdn+94f8fl6bPc8Q+GQ7ftfbJ7hv0ZC4Yein106HHa+v9/O2+E/3vb9DzBhZCQYeCQGbd8b5v79kzo8PHj3sa0HXyDCBMEuuHrt7l54FMYCQxGcO+gPwC0Y8IbFh/DrlhN+/yg+rlkQZvXYRgJeCoiN/84Fl0HREwr4ayaqg3j3nhjEybYnd5702DzhsOgf9viHRDNEAJMqIPleHuF44PHdGxz2PKbvRLi8/mH4ORTw3w+KoRCM+D0P8anyqwmyPV06fankcp+jo/LeXikflfYyZHK3dPacjeNsxPUavsJOiRASg14RFy/lP0jvNkiiwJ4k72ZKhYJ0+LRU3FIyu2R7B5bAW4UFWFRdDpAaASgAa1sPZds9jy8ksv/f6bksRuqb069ILlMPvPDVgQ8HIxrsd3qq+NP/L/58A/wxAl/NIN79z8Iggwz+M/HnXwr0zTEI7g5Hwo8Hg+JIINjQt94NhT1evwjw22G+NxTyhL2he15tIAJoUJEFf+0N+h7T0UDQ4xtEr8g8eVD8qzgUxifY+23Vazzy+Lzs109BL3pIw6OPRQ+4dSTHExOL/DuCxxjOC712ZHhDMKldqgKTrwVTEEzhdBjg1F/G87bm8PK8DrDjqinEPFukMcT9LSE2J2yfGcCCowXAgrsCsKsBwMLVGoBBch8E/IFIsE5oGfBGneRVnWThXOl0Wd6JguagwlDN4apm+cRHIkSgiHA46B0KG1S17sl6zMyZXwON4KqFhmlwsQAqS7IvuKqJLQGqfrg1TPUUgmjYYddhklaj8vlcPYW0WRpAQ97w4wow9U+ZQfLEFJ8RTzDsHfKOeGhcDcANiTBwzzsEMLLIvNos9djuBwORERhXTeHhvFycaEorklosr60wc/rIOyQO3gsGHjL8eSqmfYZ74YBmGUJgFwcZWexuu/3P/8HxvNPe/+d+nB0JjYj+kDfgR6B/wKUc6AAogOxCwAt0hGHPfZxkK6+tk8k9uTgvfZyDWeT1NMke4Y+NAnk3BqjIhQsbzheDD71+QH9YN1NPelrQpb+WLvE26CLPzZbyZ0oqeSnSOO125zWQkqsg8Td43u76b0cdgQxUIJ+yIChfGX/QNQtyIb/dJJvjl0Ee0HXfEEAu8O//bIq2Eckem3KxXioWrWJr5HZTDKW1ufLyhXSQvhSHgbOu/2Uc/p//Q367/6sJqg1wuoMWIRwJUqfyyxN8/v59MRRmz5sFH2axlQjeIqIvrN5DX4P3fh4SfT4MdzRPQ+FnfkoNwiov1aKtv1RCxUAkPBSgdLtu5reCAR/e84meYbgd9obpJZk8KhXmyMwmuXgrZVJK8q28fQ6BmhIdlZZ2SmfzJDcJd5WtSXnho/TqQH45wey1DdncGkfGjga4ab9bICe0jdxQIOS97xeD9QjmEuTFhLRxRN7nGYLk3STJHZPJImK6miQzmeaouRqxz8Fk0ICiyrL2MeSr2XfNCoby6XNlZ0u+2EQkD+fJ/uvy0i6Z35LmsmXAcDZLNj8aMDQNSL81dprL6qVZ2UwTr9oui56jbV6aoictfpDeFxkfpfcX0vsjaT9bHn1OtlfLSx/kyR1pea6UTyrHR38IeTXFsUNZ7QQ7Z6/90iyk7vgS6KE1PS2Unx9La/NMQstvl+VfC9JMWo7/itxNTTVBz8mSHFP0rqrSexn0BPvlFFDZmVAS4yr3plaVD3mSHyOrBfJ0Vzk/IclNkFYIE5VUtqG9MUkuUPkcjdDu6+X7Lo22cEnFnE+R5LSmmEeApHT4Qfmw2xjJ/s7iAEevg7+09XFVIXmjYyTjx1JitKKZ57nS6Wgp/1JaPCT7SyTxQlo4KUc3jTg/qUpvYfmIj9Z8rnDydqF0PivvHJDYFAgNia18OY1BeMvxnByPfTmND/ivwB9OuViRlg8guCwVz8j8QamYldMfwBYoB4tybgnexRb6cpoAw4czi8XS2SIGyauHeHfuUMkkyMy6dLT4OTpGUgfywi6JJ5WDT1IiLq3ugQKy5I7k82RnoXT6EuCQYi+UzBJwUb31KQu3GExcOfpSuZiGpaUX06XicTmaKmdOpM08OTj5HB0tXeSACgANybwlUyucYSMGB0+OpZkZ7pEYxNiSA1sAgAJYuC7QgURPEfDzWXhSiqVI/jU5XSTzn5CiyVHlIk1ix0BsxBXmvB7jBmz271wDti+naWkpK61uAAn0h9iydOXUBIBIUnPltVew1OdoQlrLSoXU52gSX7Q8R+bHwHeUClPk+RsM498VVbKNvgSyfTl9iatwXHk6SQpTtFa3hERKxAF/wBkJuZdRchlAAWGjJTogMBmdhlskOUO2f5XiW/RuHOaD8SOf1kr5OXnlDJQF+b5yjujHjnFwH1djM5XkFBj/Un6V5HC+MjZOkkvlX/eUkwl4qrwyARQE1NhkBiTZfkPmNsC4KjPvyPt9hHN/S/mwQVJPGYQI8NKmtDgpnxZIfh84DGk9wAwQci5OB1I6eQHvkt5PAr6wCKtJkFSy/GoN0oV/Uyd9XIHb8uqoWqyA/O9sFaU5h1LE0jTpQ5HM7EoH8+TkA/Ln8CmoEiSxgGQF6Jl1NPv7C2QbJHOiVPykrr+2Tz6tQwgjHQL0uVJhlhEXsapdcJtRDcgHnJc2p4HNyvQbaXYD2IzS+j4jrcaZ7mjsBwEZ8A8FhkXuTyBK4s+ehyM+ccA24NcE9E8cP+CnRoDOYKqmaWuinCmCKa9XIDmTU3LbIG9M23BBgxrQlXBMvHcPbI/3EUvbYFizgnZ46YgY9AaG6Vw0IHQNccj7EKwUQsXV/neFk6JFYF7pYk1eXEFzcQaUmWfaQtJpJZYsFRbIZJYV1gf8dz0hhpR9wMZxJuthHJU7h9xWzkSpVKRhGVANcjhazhyTVAzEiQNTjiIDRAqEPb7BIc8IXZMXala9os3k/p1jYqtMH5Htl4Cz9vzI4N8isMggYD4ElKL0qABDxY89A04UFBaWkOaegUBisXwRTR0Ty4TyaRfycLA0JIbmEQ3KCVipaCk/O+CH1HXwYcAffoBUdNfhDBJFCq/J1CRYUWU0wUJJmFfKv5FWYyhFL8dw8AAlfMAf8Qc9/h/BUWF6DAv+cAcF6ocf7nr8w6E7cOHz3BV9lCIMAWSjyuwBW78dLxvMV+IHJHtWNb+v2Xx55xAArprvbjYfsDB5pJEsSKsgT3MoOpktlKfJ49LZSnn8jJw9A5ECF1WeTuCrrnD/WIjCH+4aR6bRuoCDkQs7uo2hRgHFhxNcoKts8rfzBxFgtgFsvtHY4p4UtdX4Y/69tJwF5MGTsc0ZcDyQfZDkIkgccx+M7FjguR/AXR6kvW5nriHJsYhDr0zphDM0XRJcGhuxh6FmKZ7NpO95bLK6viJ7jTw3XeEwaFUxy7xTKV8A8MFkoJZP7oHjotqfAeYSsBoxNCLy0iSMs0G0sBqdmD9kblB/C+g0iAooDEYLWvwx4A8FIqDcFLJKxwQCjJEb1aABfS9twHaHWilviM4PYrXM5/WrxpA1azAC2avIZW9CLqEFudhmHZl/quxGaw0YELGUnwEfouQOydkixiR0HtWHXbAcQBpmXI3UKRUW5c0FC5ircap6KzQS+FGsoUhAXcFAClVUdDW8zgE6UibG4lGD9tm/Qe0z08cmanS9inNGPNsVh+v12lO9aPnVlJJZwNxmulD9AtUsVusASAJEJRATcg7m1AxMr+Qk+AbMMugw5hk4UOEquL/BEa9Yx1qHESu+iU24LrTAShldALfZBlYMfYw76RNMp1kQ2UyzG6CqFefaQ5c3outogq2jBbYYnC8dk/lk+XWMhZkswNSwJfNvACUVVRrFVhm3mgCX7caxZdQwN8HSArQKYC3fZcGnApmAqp3wv1rb9Qy4RuMbEYsmQQaZr7ECN7jy0r7up1g8XrEFTjsafZYi0ZHSySx5luCcAhp9iPdib9Vx8IkfP0GADzGtBfPRVJlvVOtdHbhG9JxNVPpGvUpXL002TpTcfn2YA4KQKGDGRdNe+MGSF8hTwC+zh1C9tXQORMYoJiyja8/Kh4Mer9/rv2/CW627pNbBGbHva4K80AJ5VYgNaZkxGqgRevRrrRK49jCm21km6IqPIM5vZub6m+DqaIGrsjNFDjaQo4fj4IEhLTTiSlJvpfgOWC5pKyptZLFwkX9efrWsHLwqL2ELEiSc8sIGya1Dzimnn8prW3TONsnBnAnapjRmav6BKibmvyFtvP7QCGaBaBd6MMwRQxDhDD1gVz7PT4NDD8ShH9ml1/+3iDf4WL0HmaPP+yAQGGbX2BTr8YY8PiuU5oUmpHa20qnYEkR9evrLiMl+s3QdKW+QLyaGQHy1IkwfB4+iWdS0HlJ2olchbzgMajUIGV4oDAkPVTEkjOEG2NiH2IYiWqGRuwmJXK1IVFfCMNc8Wu9gglRf3Wg3ioz4h7ztSkGVbXE2wdDdCkPICYsvyPxSeSzKMAQnUjEyV7j6gqLe70cKO8phDH+k9pSDUUyyqMqRp8tqOUcjEPOvLAJnoYeSGIfkqT3SBMIPMP7oodFIZ5JgFo/oDvYmBxGSfFSUz7dLp0sYMF1gal3xsfy3me02ccg3a0PGevTaDUhv1vvkmtUv0vLbFWkuS84na7MunfPyxlH59DmtCeqlzbRakbXumoIQTI0w69u5ujRxxTeFVjh/PFRyF4yu5WgcjIOpQVCyE2AQPkcTpQIE4m9otTzZHmqPvGD4rEh3Eytw0+FpgVfp5HV57RUTEGkmS57OmOKFIVTyGVl7w3in6Uua4VuFoKGTtT5SVrsKW2fGjjbziZuOuy0wJPNbZFuFGPczPs5CQMA2RVQ/V8xIE/OgJmSjAKaJXcJdaTUuLcbk7C6EkNLiYftI0ubLEU8oVJcQtImobqhuqcVXsEx6/fUPUQloWKVjeyMY5hnKdZidansjTa3creq0gz7TbvXgVr1Zu1UbFpXyBTBR8tgJOrOZdaMqsIwTAafJdXn8rCan0INKgIkTWhQUqgXmR/Fxm5lju/bsltACWUyq8wV1l8hQTugY2alk5/jqu8JfG2tHKxazfavic2l9FdDnrnFY/LU1wxoLBks5SDXIp/fYCLCzRaaOgBRsr6ptlK+1iWqVZW/ipG85W6AK6ZK8t8BMOpg95WzPINAQ3VWnW2yetL9FTudhKpg+iPWl1QL8n0W38sE0S5OQ59P78koRgjrcRc69rJIL4z5mIi4dLJTOZ6WZZTm3RLejjY5QP6ZXXWF66PFHMCmqt5IPvX5t1wMuPD93FPLfcrXSCMi0zw5J9gWZeVcX1QAqc7FSIYbFhdjbqoIxy9ENdSS10DY1SXInWKqh++Qm4sIa56uRD3tZwQ3/xpFfKGAYiANIqnxgOEwSBXVAUAfyY+qAgw3Iq6PqgEudMblL0meVMe5Je4LmbqVTF0vSxAV2U6dnaunGinVs9w934/YyajsA3a0oP3snx381EpMFjSg75iLTMHYK+CJ+SA6CVuKn2iL8bU7b/I+xPdVSfra8kvpj+d2mbvR2jaVAbBtLwO16x3nbfNMKkmUyOm0UAlAdCBi1jgqOZxYkzfamMIHUNq/gbr1/sbANEwp7wpGQZnWB/6GAH6Ixn+h5JLZfwevlm5BDaJccrGGjhhyrb/DUQfyETE+x+3oZSt2c1No6TM3qpSniuRsy97vseFstHZoYhtuOFnRQ65C0dwWTvdhh1V6mLjTFLNl+QVIT4IrZI+betRG2flwPnG91DWlEHPJig0OlbFBTWmqn5lRTeMDLSjW4R3uzWi5lBb8uVAfZQnrei5dqrqiDoNeQ6M2KMcRLrYgy4G9fGMxsZm9VFNbLNwm1bztbiIZysQHiQDubfi1Ho9UqwkShpibVjkxUI+eD16u0Fe+FB4EPvsftolqzQdPbJAG97WqBKykssORTiSZA+7VajB6I1WPVPLl8JAaHI23sLTfVXXcroGk8w6I81N1cVS6EFgxDv3WSmmNzMCpMJaQlbNwh6XXlICutZVjZrwHnOon+VGHT4j/tUo0A7TX+m6ReQ4jO/bGS5PZ9+iMxHGD+/KcHol9NPPD4z7A4XGlTo+MRcAMedbjBo5XjQZ0/G/HrH/bQPM4gNSlMFg2L+QPhwXBgpIZREOHRTtiXzP/pWzusDY+17aFIjZ+hX0zElYuVUiGNQUZuHdP0HHbvlEeTXDfIrHYXUowrrp326bGQX+tV+wCy3+f6Tm3FTFQawWiLHUtZXcyeYF9XTbdYJUKj0f41vYWoh7uu7an1cDdYZO/E3zf1Am4Pd6sS8d82WC4M7elHWyoO8hcu9EAUGTeGxZFImDp7mhfsPIdkV80LGEsYgurtd2OQ9Ki3adrBRmewZluVk7CnlINRMv9Jy0Ucdt6ORyywg9w4i+1Uai/Fw/IJfeiJ6taucNew8ji5X8q/YSEkpjCz22oPIpoc2tDDwqV6ND3YrOmtICqfvqhAdk0HCLfM12fV4UpUom76UGRT2HunzjB++oDdluJR8m5d3yVS6WT8OABEdjUfBFCfpE3Q9Bm9l/Qqu3Es5T5qMOVnSDJmIEwnSAqWkDT9oMNvhe2sdWwdlrCt+fZDN/Ds+7pcdVrmaiHxG3C17+ty1WUJW2ZPusfS/q/LUrd1RY3/Bizt75ClhsC8R88FG1hgtaV2fJJMaYuzoUstLnRzcUfLxeltrTGVpsPLB5d6pbOb+Li6ubi7/cWvcNf1RkZO4LA3060FVrQorw4K6iDrFmQdguotrcZ0CxcybOboz9CiP5tWj5HhJLyJnv6lKmqIvdXQUDdQKAk2p8uvlrUb7IwhPX6OJ9ASBdPj5+xJY09jqyiKdYM2tL2MIHW33b2CnT5NtzhJ4bUmmvRa5ZJhi0RjoQpf9c5Yc5luSUehczqSV+tK7lw9hLq1QTbHfg8KuswoaNw6bkjH61Zp5eicVuqhzvcXcuGCnbO2QiuVSUz1LkvXfmvIO02QZ23QjQWFnlmuOUNvfOb3RP4Kd4PHvIb2qHIOTs9umKXrOHLAYkhd5KC1zTaIdaWjRdY/aZxXB7ajlxfoAqx+v3hYs+W0/xpsrzrWZy3s4flOgIfcCxJUCOmkjWxTyF29vKsLAYtG6q64SZ7vxE3eEFCGDP2+IEnYytqvpcaTx6X8PkviWLX1y2nstpP7R+yZXatVxDtml2Ama2Zdyg1yD61JO0r2t8B4GmfX8VDoFdxWRErgvwqM8KM1jO5enrcEo/B16BhvA8Z+UGTrUil0U+SFxiLPZPZSiwsd6ZMDu/doU4S8H+dcVJl4raintYUKliy0w0xrjO3sZtmrwXlJa5nS+WxjI91nRQQdZmrCCGACTqMQtqH9FQRLQJnpBetQMdMFQySoXKSUVLYBOFcbBR+twDGrJ9WfNDABTYovK2PvIVxuqJS8JePmMK38GI5CmMGihoL4pRZzcHh7r8Bb1zRHN22Eo5tFAkc3iwQORzcXd3Zk3ZwYLdBzG5D46kdeIEu+4aJd+rWnHSBZxllOS/bOaRqRVh86aVy207/KwDxdcrRVdcrZKzit6JLTNPY0OfjRpDzeYLYJjLzdEozCZWBkxd42YQQj0MgmtSOQziZGgLL+MtLu7KYRcHYUKNzE/Up69EELEuhulBoh9GGhih4VgGwO77oNN53Y+Ub77bHZ3NCWrtW40tpXOvrUuMN4nBOikY7Fx2WmidXHN+ozRJCa1Ri7DTLSMDrnLSmdi+8cIpJOtwERqJjLEkSCBYgm99uACLIDhyWIHBa4lh9vA6KrVmnktEKjt21A1NcQonZU19XNyMPVTaPj6mbk4epm5OGyuhHRXMTcpqbK5NRVvaejH3hTv/RKH2hcUbDkhN28VdBIckmZfdoGaI5e4aol0ASroOG3OIu7bYCGSmoJNIdlqs0npEy2DdCuWoz83E7LoCWWSHq/DdD6ewVLltbtsgoanqzKLLcGjecvVRByd9Pkurtpct3dNLnubppcdzf3ft0W936xS7VX/RdL1BXo19i0TQK7oC2sNcAaNw179LOn6tGjeille5XGOLluEv6jH+orWLWQnufQJDS3Xhl09ulb8oCVnN2tGZcWjkl63WRcOwSqjV9Vx9WtPv0LJz11u4DaiaQe9vm2qmFNzk/HpbVxdcyuEvrOgN/25P8BW8ilTA==',NULL,'','','','0187464b10171cfeb1b9e4ea14772627b44a16ef76f4d52d0a2761d07af05d87','eNrVXVtTGtn2/ypdpP5PR2fobiA6VechF/MFzuOYsoh2Ev6DjQcwM6mpVKERBcVLEo0avASV6CSKJiaK4KXqfJQz7O7mKV/hrNW7G5qmgaYjc0mlJrB79+q11l6X31p7N/OrKxgQhYjrh19dPO9me3vdrBv+sK4ffvzVNRgaFaPCkOsHF+d2dbmG/FHB9YM4Ggx2uQJRYRjGb7EwHvb/rE+JhEbDgzDJ5Y9GBXHIL8KXZ11GSt4KIbiD83a72W7W46oS5CoEvTX0BqOBJ4FoQIh8fwvvc7s5E2G+OeHbVU55I+HI6KNHQiQaCImR7/9FKbMmymwLylWW2RaUORuUvU4os2ae3d+1UPRtvkKbzm1HI1xz2n0Gq7gGygaN9HF2KbNse7ru4x3rmq3XtQ/IG2h7qrRrde0f+v/RSHRYEKOR76uf/3MqhkzP6DY/guW6ecMj7nkrj+iuecLQaPRpd1gYCYXhEXin69n9rhpf7+2Yr1+fS3bO2XkblL1OKNeZyfVR9rWi7OlmWSeUYV07GUZ4W9S9zqjbDIFOqftaUzdpvQ3qdXrn673dbdD6Xd5vvaQW3v4nhlePk/BaZyUdDNzXRtnXQs+sSRteaz0/DonwMfJ96XxF3o2VCgWys1sqbiuZPcZAxhTA4eF/ebDWMhaCbLyjiMW19ksT7Xb8slXewQVhr8Ev2eY827fEOo4tLJHztm2Jqg2SYkHJ5Uj2NWOgZDbGvwOa8HY0y3lb2wx38xpsxiJHcLyR7oProQtglndbWgxvZTHSWky+nKuPXZTMs/vP4O7RIJacrhuMvFMoXc7Iu4ckMansTpDE6tfzhLy/z7CMnEx8PU/2izfgL6NcrUorh6U8WOIFmT8sFbNy+rM0l1UOl+TcsvxmghL6ep4q5WdxZrFYuliC+WTtCK/OHSmZFJnekI6Xfo+Nk4VDeXGPJGeVw1MplZTW9kmqQDkm+TzZXSydvwE+pMRrJbNcHnulXTrNwiXKE1OOvVGupoC09HqqVDwpxxbKmTPpbZ4cnv0eGytd5aTFM+CGZD6QyVVmKDQ4isB+QAzh4NmJND3NPBHCEbAbhky/BUaBLaQLeiCxc2T8cgbulBILJP+OnC+R+VN4GJkdU67SJHEiLR2hrDDn3TjTj0bZ7/p6npaWs9LaJqigchMlq1JemAAWycJceX0LSP0eS0nrWamw8HtsFh+0Mkfmx+X4bqkwSV69Bwbkj0VNbWNvQG1fz98gFYYpT82SwqT0cZOkllFJqSTIDzKjIvczSi4DIiBv528gWICCydgUXCKz02TnNym5rV5NwvzyqxNyul7Kz8mrF9KnY1z31UsUP3GCgwdIjc5UZifLy3ul/BrJ4Xxl/DmZXS7/tq+cTcBd5dUJ0CCIRidTJsnOezK3Ka3PK9MfyacD5PNgW/m8SRZeUA6R4eW30lJcPi+Q/AGsMNgq8AwcMl6mwqR09hqeJX2Kg7xAhEZDsjBb3loHq/4/bdKXVbgsr41pYfI0W7pYQ2vOoRWRo3m5OCF9LpLpPelwnpx9xvU5elEqzJXyKGSV6ekNeWFSPlgkO2CZE6XiqUZ//YCcbpCPcekIuM+VCjNUuSiVmeAO1RqoD1ZeejsFy6xMvZdmNmGZ0Vo/ZaS1JPUdffnBQPrFwdCQwPwTTEn4xT88EhT6Xf2ibqD/ZNh+MRqIBukM6mq6t6bKmaJcnK93IDmTU3I7YG/U25CgwQ1USjgmPHwoIFwQBh6GQ8MwrMdfNzx0RAgHQkPq3KeCP6zSEAYDw/5gBLlizH9uMFKsCItXulqXl1YxXFyAZuapt5B0WknMlgqLJJ6FS6CofvGBP0KFcve7GMaCHqhWyV2SzYKcialWkQYy4BrkaKycOSELCTAnBhIfmgwoKRT1BwcG/SMqTZYzUb2hz2T+wVCzVaaOyc4bkFm/f2Tg36NAZAAkHwRNqfqoMqOaH72HzL4FhwUS0txLMEhQPkgJK0zNMqWc7smFK4g0JIHhEQPKGUSpWCk/0y8OB8SB4ZAYfYxa9NXJDBZFCu/IZByiqDKGEVU5OYZ5pfx7aS2BVvRmHAcP0cL7xVEx7Bd/EoYGov5HSPDH+2hQP/74wC8ORe7Dl6D/gRBUNUIFwGXUFrvf1evGrw3mK8lDkr2omd/TbL68ewQM18z3NZsPUljc0sgWILOVLubQdDLbaE/xk9LFavn5Bbl4CSYFKao8lcJH3WD+uxiDv8wthkxhdIEEIxd2KzFGDQpoPgznBV+lk/86f1EAGhsg5huDLYQiGqvxw/wnaSULwkMmw0QPkXNts7z8mcwugcXR9EHVPghQ4lEoDMUA6r4SZ26hykX/MP1mqSecofsS59WXEWGIiRRLZ6rPeWpBvUKRPkaem6quMHhVMUuzUylfAPYhZKCXx/chcanen4HFJRA1EhhE5OU4jNNBjLC6nmg+pGmw8hTwaTAVcBhECzr+6BcpZFI5q4JdZPinAFgoelA/wDHxUViIRPpd99UoFYio88Mg5AB27GkwHAkFxCi9wrlr1OVuoi6uhbpILoM4f/6FshczBzBQYik/DTlEyR2RiyXEJOo81R/2IHKAamhwNWqnVFiS3y46kDw0Gh0MDQvapchI6CfBpJGQRsGgCs1UKm54mwFxpEyC1i8G73P/Bb3Pyh+buNHtmpUzymnXHG7Xe08t0fLWpJJZlOYXwK5rH6CFxVofAEsAVAKYkOFpUjMserVawieEQxqiCAr+IRyoriqkv4GRgFC3tLxRKrZJTLjNtZBKGVuEtGlDKio+4k71DurTFEQ28+wGog6GIoFHohC2Jy5rFJdvIi3fQloE58snZH62/C5BYSYFmLq0ZP49iKSJqqLYmuBmAri0D0DJaDA3RcsCjAoQLT9mIaeCmkCr7ax/rbcLT/zBURBpyOTxjZSlFkEGmzdFgTtMefmgkqcoHq/GAo8bgz4tkdSR0tkMeZliPBwGfcB7iQ/aOOTEL6cA8AHTOggfTZ35Tq3f1bFrFM/TxKXv1Lt0LWmyeabkDuphDhhCqoAVl1r2wgdavECdAnmZ3oTurZdzYDJGM6EVnb0oHw37A2JAfGSxto/9wYcDQ/6n5gRnlL6nifBcC+E1IzaUZUY0YDJ6zGutCjh7Ej8Kh0ZHLMQVngDObxbmepvIyreQVdmdJIebuKJHzyEDQ1lolJUsfJCSuxC5pO2YtJnFxkX+VXlrRTncKi/nEMwcvZAXN0luA2pOOf1CXt9W5+yQHMyZgCBQD4Fo+AetWIT/hroJiJERrAIxLnQhzBEigHAGH9NvQf/PA4OPhcGf6NeA+O/RQPipdg0qx2DgcSg0RL/7R0bAsiL+oBNNs1wTVXta+VRiGVBfpfylyqSfabmOmjfYFzVDUD6JH4Mp0dsho+gRNV2BlO34VSQQjYJbDUCFF4lCwaO6GCrGcAFi7DB8EwQnOvI1UZG3lYrqWhjWnqf2O6gh1Xc37KLIUXEwYNcKamKLp4mEvlYSQk1YfE3ml8vjMSohJJFqkLnB1DcU6TSMtYVd5SiBHxb2lcMxLLJUlyMvVrR2jq4gml8pAqfQQ0k9h+LJnmpC0ceIP7pUNNKeJVjhkUqCvcsAQpKPi/LlTul8GQHTFZbW1RzL/jWr3SYJ+a4ZMtaLZxeQ3q3PySbqV2n5w6o0lyWXcXPVVVl5efO4fP5K7QlWWptprSPrPDWFAUyN0Ojbvrs0ScV3uVYyfzlScldUr+VYEoKDZUBQshMQEH6PpUoFAOLv1W75rD3RngQg8Dmx7iZR4C7vbyFX6exdeX2LGog0nSUvpi3lQgg1+5Ksv6drp/tLmspbIyBu2gzQTZt6pPxzGJ1YbF0Z8zbribv8gxYSkvltsqNxjPsZX2YAENBNES3PFTPSxDy4CdksQGiiX+GqtJaUlhJydg8gpLR0ZF/IUNgfHBjxRyJ1BYFNQSuBqk9rvkJkqvRf/xadgIZdOro3gjDP0K7D6lTfG2ka5fpqyw71Hrvdg776sNZnhkWlfAFClDx+hslsesPoCrTiRMbV4rr8/MJUU1RAJfDEcC0aCrUG85Pw1GblaDee9XEthMWiOl/QdokM7YS2hZ2cbV9e4ZdBIRhUw9r1Ss23WmK6b1V8JW2sgfjMLQabv65mUmPDYDkHpQY5/SQX55XdbTJ5DKqge1W2Rb5lU9SayN4kSfd5WogK5ZK8v0hDOoQ95WLfYNCA7mrLLTpPOtgm5/MwFUIfYH1prQD/pehWPpyiZRKu+dSBvFoEUIe7yLk3NXZh3MdMJaXDxdLljDS9IueW1e1oYyKsHCKt7TAN+8VRLIrqo+RwQNR3PeCL/5e2IH+ft5VHQKV9cUSyr8n0xzpUA6LMJUqFBDYXEh9qGsa0Rjf0kbRG22Sc5M6wVaPuk1uYCz2GUCt8NEAbbvgvjvyqMoZAHFjS7APhMEkVtAFOG8iPawM8HZDXxrQBrzYjvkfSF9Ux5pk9Q/O18qmrZWniisT35fS0WW+0WUd3/3A3bj+jHQdQdyvKLz/Kyd+MyqSgEW3H2mQaYqdQEM+EoO7ax0/mJvw9Rt/8T9A91VJ+pry68PfKu03T6D1TpEBpG1vAvfrEec960wqKZTI2ZTQCcB0AjPqJCoalESRN96awgNQ3r+BqfX5xsA0TifqjoxE96sL6R0IioLGg4H8i2O/gdbNN1MHZVQc9sGFSx9p7yCJS8oxMTdLrlTaUtjmpH+uwDKvfrBH/g4h13o0IaCZmPTQJDPf4FnrQ+pDq2RUs9hJHNXuZFaMpZsnOa7IwAamY3mKdXRtJKyI9SL61PaQRYTCABxyqbQNTa8lOz8nUeMCv1W5wl/5krV1KG34d6A5SQpW6F79qtWKFhUoPSb1YDYb4VW+i9Iv2jcEqZnbXoLButgnUvudpYRrK1SaYg3qy6bdyLFbrItQUTD0pOzZRK1wQHq/pVngYHYB1CD61K6ppg6a7SQF6z9tCVlJYpMWnEkuB9+u9mAoQq5eqeXH5RAgPjdrYW27qu75WTKt4hqI89N1cTS2EEQyh3wZZmKNzEBUupKRlPLhD0hvKYVZaz9C2X4OVawf9acam4z/9q4YA3ab8TRbeAURn/l5Fsv2c/kSIhmg+//mxIGqFB4QdcUgYqh5TU8dHIQ34teEGt0aFMKiV7l22e++oiFEKDHJoQM84A2pIobZoICaGogPR0IhpoQDhqSdh39D8V9naocfw6LE9NKnnF5gXU0nlarVUSCPIyG1gmZ7D0zvlsVmmE2rWTheqEldTu3pOj0J+/azaZ7D9Hu932lHMVPUgmHrEjpasXhpP8FyX6bRYFaGpaP9W5QhRF3Nb31PrYu5QZO/Bz3crDdwupq+K+O8ZIhdC+4f+waghQf7KRB4LAl2NIWFkNKome7Uu2H0Fxa5WF9AloQJqlz+OQ9GjXVbLDjo6jT3bmpqE3qUcjpH5U70W4d2sG19nwfP2xll0p1J/6P5+qZCqDD3T0toN5hZ2HuMHpfx7CiGxhJnZ0c4gYshRD/RQuFQvZvXdDq0iOn9d5exWhSHcMt+Y0YarqETb9FGFXcCzd9qM8tYE2ZkyXpaSMfJxo7JLpOkJhQLz+DhNd1BUGRdBZzV3qoeg1XsqZ0lv0gsnUu6LzlN+mswmDIppR0jOkZCUecSk8b3Sxas/VtoZ59LyjqTVTDK9RY+TdULOnutdVY/jVS2k/oBV7bneVfU6kpbGk84tae/1LqnPuaMm/4Al7W1zSQ3AvKtSCzaIwNqR2udxMqkTp0PfRJzrJHG+JXH1sn4wVS2HVw6/6ZGeTsrj7SRxn33iN5jblYOMDMfg2UyfDqzUprw2yGmD9LQgPSGoXdJ7TH1IyLCZU7lHbfrTafUSGd6Ss/DTf9WghsQHXQxtA0VVwdup8taKfkE9MKNgnbsL8Qj8D9+k2I7Li1+krUM8kmy403imsRWKoqdBG8ZeqpC6y75uzq3erW5xksI73TTV79oqGbZI9CXU+KvdGWtu0y31yLWvR7K1oeQu5Z1L0GN5e5O8Hf8zNOi10qBx67ihHm871RXfvq6kT8flsVfSpyu5cCXHd6WVOSe60haJut636rXXmfAeC+HpMejGhjL9lpwXSLyInrc2S6YzeFrNcM+fKfwN5g6LdY16RpXhmUp1QyNd28gBmyF1yEE/NtsA60rHS/T8pHFeHdt8N8upBGj/funItOV08A5irzbW4wz2sGw7zEPtBQUqQDppM9uUc2836+0AYNFV3ZE0ybLtpMk7HNqQ4bwvWBIeZe3VS+P4SSl/QIs42m39ep6452H+m3jp1nsVybaXi7OyNatTyg1qD/2QdowcbEPwNM6uW0Oum/M5MSmOvRYe4UNrHn3dLOuIR+569Ji0wWMvOLJzq+Q6afJcY5OnNvtNxLm2/InH03vqoQj5IMl4VWdi9aaefiyUcxSheSuvMR5nt6peDclLWs+ULmcaB+keJybIW7kJVYAFO40gbMP4y3GOmLLyC3pCxcoXDEhQuVpQFrIN2LnZCHy0Yseqn1T/poEFa1JyRRn/BHC5oVOyjoIbb9n5MbwKYcWLBgWLgEet2WHd3Rzr3NP4TsYIvpNNAr6TTQKe7yRxT1vRzYNoQX1vAwrfyisvUCXf8aqn9M1vO0CxjLM8juKdxxKR1r500rhtV/lVBprpZsdadac83ZzHiS95LLGnxYsfTdrjDWZb8Mi6HfHIfQuPtNlrk0cIAo1ikh2D9DQJAurSf4u1ezoZBDxtAYW7uF+pvvqggwR1N0pDCD3YqFJfFYBqDq/6DBc9ePJNPW+Ph80Nx9L1Hlda/5WOHg13GF/nBDTStvl4rTyx9vWN+goRrGYtQS+DjTRE56wjp/Oy7XNE0mkbHIGLeR1xxDngKH5ggyOoDnhHHPEOVi3/3AZHN53qyONERx9scNTTkCM7ruvtJPLwdjLoeDuJPLydRB5epxsRzU3MZxmqLN66qs90V2+lzWNaDNAbGncUHCVhH+uUNTK7rMy8sMEa383ddMQa55Q1qAqk4p4N1tBJHbHGO9bafErKZG2wdtMh8vN5HLOWWibpAxus9XZzjiKtz+uUNXyzKrPSmjWW/aaGkK+TIdfXyZDr62TI9XUy5Po6uffrc7j3a/xxTo2C+mts+iaBm9MJ6wdgjZuGXZV3T7VXj+qtlO5VGnFy3ST8rWntEbRbqL7PoVtobqM66OmpbMmDVHJ2zzQuLZ6Q9IbFuP4SqD5+UxvXtvoqv3DSVbcLqL+R1EV/vq1mWLfz8+fS+nNtzK0p+n6/6OpyqacHrf5vFy6e+w5/5NT0w/jAmXkYf27ZxXvUn4E1/fAtEvG6nj37HwRBEIY=');
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
	position INTEGER NOT NULL, confirmed_on DATE, 
	CONSTRAINT pk_cosigner PRIMARY KEY (id), 
	CONSTRAINT fk_cosigner_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT fk_cosigner_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_cosigner_uid UNIQUE (uid)
);
INSERT INTO "cosigner" VALUES(1,'45cc390122e66f3471455c26e55ca85f',2,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2,1,1,'2025-01-14');
INSERT INTO "cosigner" VALUES(20,'83398730f56787c3028670ca7025c797',2,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,11,1,1,'2025-01-15');
CREATE TABLE councilmatter (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	proposer VARCHAR, 
	result VARCHAR(30) NOT NULL, 
	votes_for INTEGER, 
	against INTEGER, 
	abstained INTEGER, 
	handler VARCHAR, 
	due_on DATE, 
	answered_on DATE, 
	outcome VARCHAR, 
	note VARCHAR, 
	activity_id INTEGER NOT NULL, 
	CONSTRAINT pk_councilmatter PRIMARY KEY (id), 
	CONSTRAINT ck_councilmatter_code_result CHECK (result IN ('passed', 'failed', 'discussed')), 
	CONSTRAINT fk_councilmatter_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT uq_councilmatter_uid UNIQUE (uid)
);
INSERT INTO "councilmatter" VALUES(1,'07e7ebda04e85912f346e059544f2f28',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-01','加装电梯费用分担办法',NULL,'passed',18,2,1,'城市管理办公室','2025-07-28','2025-07-08','已与业主委员会商定，按楼层分担',NULL,40);
INSERT INTO "councilmatter" VALUES(2,'586c7a8c9d3cb393b31671a62000c209',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-02','小区非机动车停放',NULL,'discussed',NULL,NULL,NULL,'社会事务办公室','2025-07-28',NULL,NULL,NULL,40);
INSERT INTO "councilmatter" VALUES(3,'f0f1183dbefedebcc67e2d193ae698fc',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-03','夜间施工噪声',NULL,'failed',8,11,2,NULL,NULL,NULL,NULL,NULL,40);
INSERT INTO "councilmatter" VALUES(4,'69fe7e94d82788ded033f8c0ea7269dc',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-04','票决 2026 年民生实事：老旧小区加装电梯',NULL,'passed',20,1,1,'城市管理办公室',NULL,NULL,NULL,NULL,80);
INSERT INTO "councilmatter" VALUES(5,'7fc05efd6390a1ad3c1a9d8adaef9c69',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-05','票决 2026 年民生实事：社区嵌入式托育点',NULL,'passed',19,2,1,'社会事务办公室',NULL,NULL,NULL,NULL,80);
INSERT INTO "councilmatter" VALUES(6,'c42c510fd65a4acfe824268626a94a48',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-06','票决 2026 年民生实事：背街小巷照明提升',NULL,'passed',17,3,2,'城市管理办公室',NULL,NULL,NULL,NULL,80);
INSERT INTO "councilmatter" VALUES(7,'4c998c2cb6ed6c4ace7080794c880b27',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YT2025-07','票决 2026 年民生实事：沿河绿道贯通',NULL,'failed',9,10,3,'区域发展办公室',NULL,NULL,NULL,NULL,80);
CREATE TABLE councilmember (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	sort VARCHAR(30) NOT NULL, 
	community VARCHAR, 
	employer VARCHAR, 
	phone VARCHAR, 
	from_on DATE, 
	to_on DATE, 
	note VARCHAR, 
	CONSTRAINT pk_councilmember PRIMARY KEY (id), 
	CONSTRAINT ck_councilmember_code_sort CHECK (sort IN ('deputy', 'cppcc', 'resident', 'unit')), 
	CONSTRAINT uq_councilmember_uid UNIQUE (uid)
);
INSERT INTO "councilmember" VALUES(1,'9916a35871e2f00d106faf236f464d6c',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS001','吕静','deputy',NULL,NULL,'13700000001','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(2,'f928187cd1688cc5d6c14463b84d937f',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS002','孙蓉','deputy',NULL,NULL,'13700000002','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(3,'a3fd1c4ff6515304b3e43e8cc6d5e055',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS003','刘海波','deputy',NULL,NULL,'13700000003','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(4,'28e71852173730804be4c255cb597c84',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS004','欧阳慧','deputy',NULL,NULL,'13700000004','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(5,'973fe36973a8b910c8614f4fdf8d1bec',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS005','葛雪梅','deputy',NULL,NULL,'13700000005','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(6,'745dbec391098c2c588e7f8f525bdbb5',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS006','马文海','deputy',NULL,NULL,'13700000006','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(7,'3259b3a1fc351eca21c15510c6fafe53',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS007','吴永福','deputy',NULL,NULL,'13700000007','2022-03-01',NULL,NULL);
INSERT INTO "councilmember" VALUES(8,'ecc6f1a77ba0cb540fecdcc0aee37ee4',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'YS008','王丽萍','deputy',NULL,NULL,'13700000008','2022-03-01',NULL,NULL);
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
INSERT INTO "delegation" VALUES(1,'d1ddeea9fa9e23f6c07078cbee37fd1f',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'翠柳代表团');
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
INSERT INTO "deputygroup" VALUES(1,'9ffa9c45d009ed20e712fca3422d1568',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第一小组');
INSERT INTO "deputygroup" VALUES(2,'57c27e37b7c8a0ea68b3304802018a8f',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第二小组');
INSERT INTO "deputygroup" VALUES(3,'5671f7d8e9aceba4344a40a5be46593f',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第三小组');
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
	report_text VARCHAR, voters_said VARCHAR, rectify VARCHAR, rectify_by DATE, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_dutyreport_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, note VARCHAR, batch VARCHAR, audience VARCHAR, scale VARCHAR, tellers VARCHAR, planned_on DATE, announced_on DATE, finalised_on DATE, 
	CONSTRAINT pk_dutyreport PRIMARY KEY (id), 
	CONSTRAINT fk_dutyreport_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_dutyreport_uid UNIQUE (uid)
);
INSERT INTO "dutyreport" VALUES(1,'8b42612910a03775b54797e5baafbf45',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'pending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(7,'01839819ff4848e688caedcfde9788ee',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,1,'2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,'30-31','pending',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dutyreport" VALUES(14,'b085c84a9f73ea4ee5159c6996563051',2,22,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,1,'2025-11-11','2025-12-11','银杏社区联络站',41,38,38,38,37,11,3,22,1,16,'各位选民：
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
述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足','2026-03-31','30-31','pending',NULL,NULL,NULL,NULL,'12 月批','选民代表 34 人、社区工作人员 4 人',NULL,'监票 周国平，计票 王芳、李娜，唱票 陈立','2025-12-11','2025-12-11',NULL);
INSERT INTO "dutyreport" VALUES(17,'8aac085a142cdb78bffa1a2122405c2d',2,22,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,1,'2025-11-27','2025-12-23','柳岸社区联络站',41,36,36,35,35,26,8,0,1,19,'各位选民：
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
希望继续跟踪电动自行车充电桩的建设，尽快投入使用',NULL,NULL,'30-31','pending',NULL,NULL,NULL,NULL,'12 月批','选民代表 32 人、社区工作人员 4 人',NULL,'监票 周国平，计票 王芳、李娜，唱票 陈立','2025-12-23','2025-12-23',NULL);
INSERT INTO "dutyreport" VALUES(22,'401b4b8c1919b9c503c6b13f4fc037ae',1,23,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2026,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,NULL,NULL,NULL,NULL,NULL,'pending',NULL,NULL,NULL,NULL,'第一批',NULL,NULL,NULL,'2026-06-15',NULL,NULL);
INSERT INTO "dutyreport" VALUES(23,'47f2dcabfc4aa1b73b92abf0bde0334e',1,23,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2026,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'pending',NULL,NULL,NULL,NULL,'第一批',NULL,NULL,NULL,'2026-06-15',NULL,NULL);
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
INSERT INTO "earliersuspension" VALUES(1,'53ae2f4c1114411ea584f571c745b275',1,30,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,'2023-01-01','2023-02-01','earliersuspension·ground','earliersuspension·document_no');
CREATE TABLE election (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	level VARCHAR(30) NOT NULL, 
	term INTEGER NOT NULL, 
	held_on DATE NOT NULL, 
	seats INTEGER, 
	candidates INTEGER, 
	registered INTEGER NOT NULL, 
	voted INTEGER NOT NULL, 
	rounds INTEGER NOT NULL, 
	elected INTEGER, 
	note VARCHAR, 
	electoral_district_id INTEGER NOT NULL, 
	CONSTRAINT pk_election PRIMARY KEY (id), 
	CONSTRAINT ck_election_code_level CHECK (level IN ('district', 'city', 'province', 'nation')), 
	CONSTRAINT fk_election_electoral_district_id FOREIGN KEY(electoral_district_id) REFERENCES electoraldistrict (id), 
	CONSTRAINT uq_election_uid UNIQUE (uid)
);
INSERT INTO "election" VALUES(1,'dede14ee90e3686aaa85f88854e6a038',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',2,3,2870,2666,1,2,NULL,1);
INSERT INTO "election" VALUES(2,'18b740e068344c58f7ba58f18d91ec63',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',1,2,3018,2824,1,1,NULL,2);
INSERT INTO "election" VALUES(3,'3083bd89e66394350def08f36f602d1d',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',3,4,3166,2985,1,3,NULL,3);
INSERT INTO "election" VALUES(4,'e3604b6036b6e3a07889639d16f4e4e5',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',2,3,3314,3148,1,2,NULL,4);
INSERT INTO "election" VALUES(5,'323a9131709dea1d05ba56b257313ea0',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',3,4,3462,3313,2,3,NULL,5);
INSERT INTO "election" VALUES(6,'d65b0dcc15a26bce96ec9fc353fe319c',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',2,3,3610,3368,1,2,NULL,6);
INSERT INTO "election" VALUES(7,'e15b9f41996b7b3f06d665d31dbab2ac',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',3,4,3758,3532,1,3,NULL,7);
INSERT INTO "election" VALUES(8,'eab3166d9a9db2d82ab9d0426023c464',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'district',1,'2021-12-15',2,3,3906,3698,1,2,NULL,8);
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
INSERT INTO "electoraldistrict" VALUES(1,'18aa23435f8d5540775ee32e69223e7c',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 1 选区');
INSERT INTO "electoraldistrict" VALUES(2,'eb3a0294042724fe8b6d1676f34dc8bb',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 2 选区');
INSERT INTO "electoraldistrict" VALUES(3,'5ed0481cb095ba9b28de64d408a9230a',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 3 选区');
INSERT INTO "electoraldistrict" VALUES(4,'3aa6854b32824c37685cb4f58d2edb4e',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 4 选区');
INSERT INTO "electoraldistrict" VALUES(5,'3ff3c4b72b89d5555e332213112c9551',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 5 选区');
INSERT INTO "electoraldistrict" VALUES(6,'db7dd956452589935d4732f624d9693d',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 6 选区');
INSERT INTO "electoraldistrict" VALUES(7,'9eda8c24ad62c5c5e4b956a7b84d662c',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 7 选区');
INSERT INTO "electoraldistrict" VALUES(8,'cefc3feb30c983fcc264345bfe67a11a',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'第 8 选区');
CREATE TABLE finding (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	handler VARCHAR, 
	due_on DATE, 
	answered_on DATE, 
	resolved_on DATE, 
	result VARCHAR, 
	note VARCHAR, 
	activity_id INTEGER NOT NULL, 
	mandate_id INTEGER, 
	CONSTRAINT pk_finding PRIMARY KEY (id), 
	CONSTRAINT fk_finding_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_finding_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_finding_uid UNIQUE (uid)
);
INSERT INTO "finding" VALUES(1,'d74c89c843b54e434ae3c2f8519a8ad6',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JD2025-01','施工围挡占了人行道，应留出不少于一米五的通道','城市管理办公室','2025-08-06','2025-07-16','2025-07-23',NULL,NULL,54,1);
INSERT INTO "finding" VALUES(3,'7ca807669c4c0ed62a00611d7db9e682',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JD2025-03','应加装适合老人的扶手和座椅','社会事务办公室','2025-08-06',NULL,NULL,NULL,NULL,54,NULL);
INSERT INTO "finding" VALUES(4,'5d2334f7e2af2e49e10b353c73e37618',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JD2025-04','工期比公示的晚了，应向居民说明原因和新的完工时间','城市管理办公室','2026-01-11','2025-12-24',NULL,NULL,NULL,98,1);
INSERT INTO "finding" VALUES(6,'55156a606160e47e61c4a6acee99dc14',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JD2025-06','应加装适合老人的扶手和座椅','社会事务办公室','2026-01-11',NULL,NULL,NULL,NULL,98,NULL);
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
INSERT INTO "frozenprint" VALUES(1,'95fcdc4e3aee466ba527c608390044b3',1,34,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,'points-notice','年度履职积分公示表',1,'eNq9Vt9P21YU/lemu1dDr+0kTvpWoOxlD9PQNFUosm7sm2Dh2NmNzYQqpKKhDVoKTKWjbFQFlSpoo1CplRYltPwzcZw87V/Yudd2fpC0KupWJco9Pvec73z3O4dr7qKiy8rEQzdlCRk2qVZpFd2cn0dVv1wmbHnyDiVsLrKRhKoeKVdgXQYvLDZdojZ3Gwu0TMEoMdevVMGoUGa5Jjf8gm0ZxLNchwdaJYeaurBdZlKG8lK/1jfMcry5uITvWB4sJvGI7jue1a+je5Zn0/7jEmXVCL5oOSXKKhxmCPg7wPracniOQwRRw3U8YvAClQVXbFRsYtChrDkBP2uVfEb5mZKy/XpwLlpymSW2C8Qxo7XKozzXI7ZukIqwK/oPPjh00MWgjjgYNawysXmG6Rp+Gby64w4RmI7gl2PqhmsOnkAgF23XHRZxCmjECTYpRO3xCBsW5Cvep/7JYkiTVnyPH2YwdIY7l+9EDTco86wi7yflZHuZou+w/uiyRa6lCx0QkjECVPgcmACimz7tmZHqjEKRxeGK3wNIn5tJlqtRw0rg4Cb0zVqyvEh1UQHari8Qu6jHwYKODsMZsSha1Db7j2VKPZ7Rc7jeAmX9R0YNWuEDyx+WrKolvLY4huFGIywIFyOSk9+CHFwLaCIjnsuElI5bthzxNDTiQpmBmeJTEg8PL02cRTFpUbHB8WKUVGHo8nkpqQt/p3fRl/CLpWiV41WRUHh52H72unO011191Go0guNa8PeLoLYLQMGvJ+3H22DgtIYnshjjL7CsZMCB8iuAAHcBUrCSnpCVCUVFKwB23Gi9e9CprQXr+/9cbHaPmmFzO9hsxMD1OgC3Ln4Pj846Z8fBzlawcx7uniAJrpScWUgX0lmjoKa0XCGTMQxKTS1n0iyWSRETmjU10yjKppk21IKpajIxNaJSJUsLVMtlOCVOBmhvNlB8PvVTKMWapSR0i4vxSyOov2wfnIaNGuS2ms8hi9cxuQppOL3j27bQJc6agqzO2Vn7aD1oNsDoBeMxwdMQ3N17CZjtg2fdvTftN83g/kmSkhqXMsPxV3fD183w3XHrYq9V3+pcvuqsbiZZ8jhWt3mh/bXg/uEH+cxCWHvjebD+MxJ7cUA+UQV0bl08CWv3EpQcoPQAYLezcR68eJvsZq/shrVBopkru636w+EAsZ/vPyQHFNQVzOeH9z/mlgH809NW/V7wajtsrqHEr0lIVbGcy2EZZhnLvKs7j7tP99HVhCg+C2uRl7kho4RdLhGtR0IZ4J6TsITzKwNE8cBHlpRepIzjIFWZ5HGDZ05JRbjuKQSUxRv2FoqJKGnOhN8SU4lLlm8okWs6ceEkaGbEc7uXpiZps4lrIgIHhkLLiILHfBqb8/ke+WEhZX4jhH8dBoc/fTYh8RghU5PpK0Iq1xBS+wgd1REde57Z4awxKoofLmJfx2RQNz48qDku69aDVv1tZ+chuprz/0icHidxShuZVfm9EuPRWdUS17U01j5V4/bBn+HFb+8XWOYCt59udZ9cts//4K+3zzq3ysjcqtcQ9WPmNvNfza24/nuvfSzDF437TyDff2fAHVt71IZZPd0Nd5uAnV/5F7ASKYw=','888919fb5b5b21be446eb060596a57cd817715c73812438878a2b3ec1526c3e6');
INSERT INTO "frozenprint" VALUES(2,'23efea3ef16a4f6e8789cc0ccd716faa',1,34,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,'year-summary','年度履职情况汇总表',1,'eNq9Vt9P21YU/lemu1dDr+0kTvpWoOxlD9PQNFUosm7sm2Dh2NmNzYQqpKKhDVoKTKWjbFQFlSpoo1CplRYltPwzcZw87V/Yudd2fpC0KupWJco9Pvec73z3O4dr7qKiy8rEQzdlCRk2qVZpFd2cn0dVv1wmbHnyDiVsLrKRhKoeKVdgXQYvLDZdojZ3Gwu0TMEoMdevVMGoUGa5Jjf8gm0ZxLNchwdaJYeaurBdZlKG8lK/1jfMcry5uITvWB4sJvGI7jue1a+je5Zn0/7jEmXVCL5oOSXKKhxmCPg7wPracniOQwRRw3U8YvAClQVXbFRsYtChrDkBP2uVfEb5mZKy/XpwLlpymSW2C8Qxo7XKozzXI7ZukIqwK/oPPjh00MWgjjgYNawysXmG6Rp+Gby64w4RmI7gl2PqhmsOnkAgF23XHRZxCmjECTYpRO3xCBsW5Cvep/7JYkiTVnyPH2YwdIY7l+9EDTco86wi7yflZHuZou+w/uiyRa6lCx0QkjECVPgcmACimz7tmZHqjEKRxeGK3wNIn5tJlqtRw0rg4Cb0zVqyvEh1UQHari8Qu6jHwYKODsMZsSha1Db7j2VKPZ7Rc7jeAmX9R0YNWuEDyx+WrKolvLY4huFGIywIFyOSk9+CHFwLaCIjnsuElI5bthzxNDTiQpmBmeJTEg8PL02cRTFpUbHB8WKUVGHo8nkpqQt/p3fRl/CLpWiV41WRUHh52H72unO011191Go0guNa8PeLoLYLQMGvJ+3H22DgtIYnshjjL7CsZMCB8iuAAHcBUrCSnpCVCUVFKwB23Gi9e9CprQXr+/9cbHaPmmFzO9hsxMD1OgC3Ln4Pj846Z8fBzlawcx7uniAJrpScWUgX0lmjoKa0XCGTMQxKTS1n0iyWSRETmjU10yjKppk21IKpajIxNaJSJUsLVMtlOCVOBmhvNlB8PvVTKMWapSR0i4vxSyOov2wfnIaNGuS2ms8hi9cxuQppOL3j27bQJc6agqzO2Vn7aD1oNsDoBeMxwdMQ3N17CZjtg2fdvTftN83g/kmSkhqXMsPxV3fD183w3XHrYq9V3+pcvuqsbiZZ8jhWt3mh/bXg/uEH+cxCWHvjebD+MxJ7cUA+UQV0bl08CWv3EpQcoPQAYLezcR68eJvsZq/shrVBopkru636w+EAsZ/vPyQHFNQVzOeH9z/mlgH809NW/V7wajtsrqHEr0lIVbGcy2EZZhnLvKs7j7tP99HVhCg+C2uRl7kho4RdLhGtR0IZ4J6TsITzKwNE8cBHlpRepIzjIFWZ5HGDZ05JRbjuKQSUxRv2FoqJKGnOhN8SU4lLlm8okWs6ceEkaGbEc7uXpiZps4lrIgIHhkLLiILHfBqb8/ke+WEhZX4jhH8dBoc/fTYh8RghU5PpK0Iq1xBS+wgd1REde57Z4awxKoofLmJfx2RQNz48qDku69aDVv1tZ+chuprz/0icHidxShuZVfm9EuPRWdUS17U01j5V4/bBn+HFb+8XWOYCt59udZ9cts//4K+3zzq3ysjcqtcQ9WPmNvNfza24/nuvfSzDF437TyDff2fAHVt71IZZPd0Nd5uAnV/5F7ASKYw=','37c779f6098e2fb443575219e8f591f130a4bb81176c141d0c7aeaab86ee1fbd');
CREATE TABLE handling (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	suggestion_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	organ VARCHAR NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	assigned_on DATE, 
	answered_on DATE, 
	opinion VARCHAR, 
	CONSTRAINT pk_handling PRIMARY KEY (id), 
	CONSTRAINT ck_handling_code_role CHECK (role IN ('host', 'assist')), 
	CONSTRAINT fk_handling_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_handling_uid UNIQUE (uid)
);
INSERT INTO "handling" VALUES(1,'7696e75c0efe8791556b95e72d90e0ce',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2,1,'区财政局','assist','2025-02-05','2025-02-26','所需经费列入下一年度预算统筹安排。');
INSERT INTO "handling" VALUES(6,'6029a8d841d1167063f50539e53ed251',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,22,1,'区财政局','assist','2025-05-29','2025-07-16','所需经费列入下一年度预算统筹安排。');
CREATE TABLE handlinground (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	suggestion_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	handler VARCHAR, 
	assigned_on DATE, 
	answered_on DATE, 
	evaluated_on DATE, 
	satisfaction VARCHAR(30), 
	outcome VARCHAR(30), 
	reply VARCHAR, 
	reason VARCHAR, 
	CONSTRAINT pk_handlinground PRIMARY KEY (id), 
	CONSTRAINT ck_handlinground_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT ck_handlinground_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT fk_handlinground_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_handlinground_uid UNIQUE (uid)
);
INSERT INTO "handlinground" VALUES(1,'cffe5584a86d4d131be53fba3b7c0157',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,3,1,'区城市管理局','2025-01-22','2025-03-31','2025-04-07','dissatisfied','C','受现有条件限制，暂不能解决，留作参考。','没有现场看过，就说不能解决');
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
INSERT INTO "honour" VALUES(1,'69484009dc6c3ab50563e6ff174a9ea7',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'优秀人大代表','district','临江区人大常委会','临人大〔2025〕10号','2025-11-14',9,NULL,'一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号','32','checked',NULL,'李明','2025-12-10',NULL);
INSERT INTO "honour" VALUES(3,'dee518e8ccc1bc58da5a949dc9e81b2d',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'优秀代表建议奖','district','临江区人大常委会','临人大〔2025〕12号','2025-11-25',16,NULL,'坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意','32','checked',NULL,'李明','2025-12-10',NULL);
INSERT INTO "honour" VALUES(4,'8c81330b37623b8729819a24dac631a5',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'最美人大代表','city','江州市人大常委会',NULL,'2025-06-30',19,NULL,'围绕社区养老服务深入调研，提出的意见被有关部门吸收','32','checked',NULL,'李明','2025-07-10',NULL);
INSERT INTO "honour" VALUES(5,'30cf685c311b9a7d5fcbfae6219661bd',1,7,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'最美代表联络站','city','江州市人大常委会',NULL,'2025-11-11',NULL,2,NULL,NULL,'checked',NULL,'李明','2025-12-10',NULL);
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
INSERT INTO "identitytag" VALUES(1,'3e82bd867982793b872de19bc360086a',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'非公经济');
INSERT INTO "identitytag" VALUES(2,'b3948c740c16b990348a8bad24d9a135',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'基层一线');
INSERT INTO "identitytag" VALUES(3,'b7ae9b412cc0d11ffc6b366ed7862f04',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'妇女');
INSERT INTO "identitytag" VALUES(4,'0b9ed1eab134904172ede99e26edd3f1',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'专业技术人员');
INSERT INTO "identitytag" VALUES(5,'9f7dcb0f50137eba29b45a3d296cedb9',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'工人');
INSERT INTO "identitytag" VALUES(6,'98ae5ef8c662bfac8111cc3d401b7e86',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'非中共');
INSERT INTO "identitytag" VALUES(7,'b50e9cfc313be18234554e9fdc0d0b11',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'少数民族');
INSERT INTO "identitytag" VALUES(8,'0cf66c0c27c1fb5e652267f4c2550dbd',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'连任');
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
INSERT INTO "invitation" VALUES(4,'c0d9486fd3e77ad854a7288669ffe39e',1,18,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,20,1,'rotation','本届还没有列席过');
INSERT INTO "invitation" VALUES(5,'7e6008fa22a70649ea9b7643cce0b675',1,18,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,20,9,'rotation','本届还没有列席过');
INSERT INTO "invitation" VALUES(10,'59a0d04b962f6a0533ebf92016a5c760',1,18,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,30,16,'by_hand','熟悉本次议题');
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
INSERT INTO "leaverequest" VALUES(6,'e3c5466709af0388101934ffac3239f6',1,16,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'official_leave','外出公务','2025-01-13',1,'大会秘书处（代表团）','granted','沈国梁','2025-01-14',NULL,5,19);
INSERT INTO "leaverequest" VALUES(18,'ac8d7b9c7f92466618e92ca3e715f661',1,16,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'official_leave','外出公务','2025-07-19',1,'翠柳街道人大工委','granted','李明','2025-07-20',NULL,55,1);
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
	note VARCHAR, head VARCHAR, community VARCHAR, area VARCHAR, opened_on DATE, closed_on DATE, 
	CONSTRAINT pk_liaisonstation PRIMARY KEY (id), 
	CONSTRAINT uq_liaisonstation_uid UNIQUE (uid)
);
INSERT INTO "liaisonstation" VALUES(1,'975ca8804565c1a569450d61090b2743',2,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'柳岸社区联络站','LZ01','柳岸路 21 号','值班联络员','0570-80000001','每月 15 日',NULL,'社区党委书记','柳岸社区','柳岸社区全域','2021-12-28',NULL);
INSERT INTO "liaisonstation" VALUES(2,'ba0965330d709297a9d8b07f305169cd',2,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'桐荫社区联络站','LZ02','桐荫路 22 号','值班联络员','0570-80000002','每月 20 日',NULL,'社区居委会主任','桐荫社区','桐荫社区全域','2022-03-15',NULL);
INSERT INTO "liaisonstation" VALUES(3,'ff8bed43ac09b1148fc7648f5845f698',2,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'银杏社区联络站','LZ03','银杏路 23 号','值班联络员','0570-80000003','每月 25 日',NULL,NULL,'银杏社区',NULL,'2022-09-01',NULL);
CREATE TABLE livelihoodproject (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	lead VARCHAR, 
	goal VARCHAR, 
	budget INTEGER, 
	voted_on DATE, 
	votes_for INTEGER, 
	state VARCHAR(30) NOT NULL, 
	progress INTEGER, 
	due_on DATE, 
	done_on DATE, 
	note VARCHAR, 
	CONSTRAINT pk_livelihoodproject PRIMARY KEY (id), 
	CONSTRAINT ck_livelihoodproject_code_state CHECK (state IN ('planned', 'under_way', 'finished', 'dropped')), 
	CONSTRAINT uq_livelihoodproject_uid UNIQUE (uid)
);
INSERT INTO "livelihoodproject" VALUES(1,'c8a54bd40cdbbefd8d7070a81e93649a',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2025-01','社区食堂项目',2025,'社会事务办公室','年内完成社区食堂项目，建成后交社区管理',8000,'2024-12-05',21,'finished',100,'2025-11-30','2025-11-20',NULL);
INSERT INTO "livelihoodproject" VALUES(2,'4fea5a228b2a2a00f2cf45fe621a1232',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2025-02','口袋公园项目',2025,'区域发展办公室','年内完成口袋公园项目，建成后交社区管理',16000,'2024-12-05',20,'under_way',70,'2025-11-30',NULL,NULL);
INSERT INTO "livelihoodproject" VALUES(3,'029a3ceb463fb5ad71cd3f21a7d22c7e',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2025-03','老旧小区加装电梯',2025,'城市管理办公室','年内完成老旧小区加装电梯，建成后交社区管理',24000,'2024-12-05',19,'under_way',45,'2025-11-30',NULL,NULL);
INSERT INTO "livelihoodproject" VALUES(4,'b5654fffe633f23fd8e0fe0b7bd83aa6',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2025-04','背街小巷整治',2025,'城市管理办公室','年内完成背街小巷整治，建成后交社区管理',32000,'2024-12-05',18,'dropped',10,'2025-11-30',NULL,'用地没有落实，经街道议事会议同意调整到下一年');
INSERT INTO "livelihoodproject" VALUES(5,'ac828e9a9b89c3e2ea4f5a890902467f',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2026-01','老旧小区加装电梯',2026,'城市管理办公室',NULL,32000,'2025-10-17',20,'planned',NULL,'2026-11-30',NULL,NULL);
INSERT INTO "livelihoodproject" VALUES(6,'5319bad70ab2fc30d74fea4a9b0fc468',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2026-02','社区嵌入式托育点',2026,'社会事务办公室',NULL,18000,'2025-10-17',19,'planned',NULL,'2026-11-30',NULL,NULL);
INSERT INTO "livelihoodproject" VALUES(7,'4fb1f5d483c9d92fb2fe68d0fa26eeb0',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'MS2026-03','背街小巷照明提升',2026,'城市管理办公室',NULL,9500,'2025-10-17',17,'planned',NULL,'2026-11-30',NULL,NULL);
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
INSERT INTO "mandate" VALUES(1,'3a13fd3d1492d15e357ac8c4c4a35bf9',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'3301990100001',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(9,'c85fa309d8bed368aca6d7b0efb8f554',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'3301990100009',0,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,9,1,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(16,'33c995fefab94e3ca6be3e022bf328db',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'3301990100016',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,16,1,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mandate" VALUES(19,'9f374f59318333532370c407ce1d7a54',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'3301990100019',1,0,NULL,NULL,NULL,NULL,NULL,'in_office',NULL,19,1,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "mandatetag" VALUES(1,'b8d2fd85393d06b12bfff960c7c55e5e',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,1);
INSERT INTO "mandatetag" VALUES(2,'c453ba09ffd2279aae31bb2272a5ca3d',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,2);
INSERT INTO "mandatetag" VALUES(3,'619c5720d086f6bdd5ef9c44fa3c20ce',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,3);
INSERT INTO "mandatetag" VALUES(22,'aea97f14a9acdface394a02d6f3ffb1f',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,5);
INSERT INTO "mandatetag" VALUES(23,'7da4f37b25a81f49bd99f66bebb38978',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,2);
INSERT INTO "mandatetag" VALUES(24,'9ded7e7b62b6e9adae5082a4e0ab30fc',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,3);
INSERT INTO "mandatetag" VALUES(41,'caf1056748e1c598a8847cdcebb04bc3',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,16,2);
INSERT INTO "mandatetag" VALUES(42,'edc5a490e095469f32a4e3b05c29f6f5',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,16,8);
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
INSERT INTO "membership" VALUES(1,'5c20b80fde9e3cc05ec271b26e520c3c',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(2,'c2eea2c6f1084a1d943ad4a14093a9d6',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,NULL,1,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(3,'30f704bf6c597cff1bddd74e2e6131f3',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,NULL,NULL,1,NULL,NULL,'');
INSERT INTO "membership" VALUES(25,'1d92a16a9cee7c08bc620271cdc45591',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(26,'20f2b38361de8743acf771a7a2ab8e77',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,NULL,3,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(27,'0ec96427cd87982e0f6adfa6b07a2c62',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,9,NULL,NULL,3,NULL,NULL,'');
INSERT INTO "membership" VALUES(46,'5d89948d343877978b1a696ec49c0c92',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,16,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "membership" VALUES(47,'daaecd46f7923010bdfec264534b9994',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,16,NULL,1,NULL,NULL,NULL,'');
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
INSERT INTO "mergeentry" VALUES(1,'b79aa4b929eef7288caaccf8c4f32f7b',1,17,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'activity','f1111c5749ce928b5949aa5332a724d9','0b7bd21855c2de6826b346296c654cab','[{"table":"activity","uid":"0b7bd21855c2de6826b346296c654cab","added":false,"before":{"archived":false},"after":{"archived":true}}]','街道与联络站都登记了','2025-12-31',0);
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
INSERT INTO "objection" VALUES(1,'3a9fda6a5e4f4587a62d305ea3f83759',1,31,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'objection·no',2025,'2025-06-01',NULL,NULL,'wrong',NULL,'objection·content',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL);
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
INSERT INTO "openingtotal" VALUES(1,'ec6b6bfbf1c0ef025a7753fbcb2c8c47',1,16,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2024,8850,'良好',1,1400,18,3,4,1,1,'2024 年度履职情况汇总表（纸质）',NULL,1);
INSERT INTO "openingtotal" VALUES(4,'dd2452894d9249bffc080bff0ec19982',1,16,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2024,7950,'称职',4,1100,15,3,4,2,0,'2024 年度履职情况汇总表（纸质）',NULL,9);
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
	activity_id INTEGER, handler VARCHAR, due_on DATE, result VARCHAR, note VARCHAR, told_deputy_on DATE, told_resident_on DATE, receiver_id INTEGER CONSTRAINT fk_opinion_receiver_id REFERENCES mandate (id), suggestion_id INTEGER CONSTRAINT fk_opinion_suggestion_id REFERENCES suggestion (id), 
	CONSTRAINT pk_opinion PRIMARY KEY (id), 
	CONSTRAINT ck_opinion_code_route CHECK (route IN ('on_the_spot', 'subdistrict', 'district', 'party_committee', 'beyond_authority')), 
	CONSTRAINT fk_opinion_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_opinion_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT uq_opinion_uid UNIQUE (uid)
);
INSERT INTO "opinion" VALUES(1,'65e52b5820166dba4fabab792c809fc6',1,6,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'Y20250001','2025-02-17','居民徐先生','希望社区卫生站增加中医理疗','on_the_spot','2025-02-17','2025-02-17',1,7,NULL,NULL,'接待时当场答复。',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "opinion" VALUES(2,'9d7a25ba576d4b5d71086f8cbf036f0b',2,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'Y20250002','2025-02-17','居民王阿姨','儿童游乐设施损坏，存在安全隐患','subdistrict','2025-03-26','2025-04-15',1,7,'街道社会事务办公室','2025-03-19','已办理完毕，经现场核对，已向提出人反馈。',NULL,'2025-03-28','2025-03-29',19,NULL);
INSERT INTO "opinion" VALUES(5,'1b45e67be340ed38144b473a93afe636',2,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'Y20250005','2025-03-17','居民王先生','快递柜占用消防通道','beyond_authority','2025-04-24',NULL,1,17,NULL,NULL,'超出职权，已向提出人说明。',NULL,NULL,'2025-04-30',NULL,NULL);
INSERT INTO "opinion" VALUES(53,'2b55025addbfaea2d9449b3eba533793',1,6,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'Y20250053','2025-07-07','居民李阿姨','柳岸社区的施工便道夜间没有照明','on_the_spot','2025-07-07','2025-07-07',1,54,NULL,NULL,'接待时当场答复。',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "person" VALUES(1,'33bd8aa4c0f3da1b60ad8eadd25f6ec2',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'吕静','female','汉族','1968-11','中共','高中','江州和丰物业服务有限公司项目经理','13900001000',NULL,'0600OG 11409O9','0600OG1409O9','lv30600OGjing41409O9','|吕静|lvjing|ljing|lujing|jing|');
INSERT INTO "person" VALUES(9,'3d75289ad3d3a25ad146850ffbb378aa',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'王丽萍','female','汉族','1987-01-20','中共','大专','江州轨道交通集团车站值班站长','13900001008',NULL,'04004A 207016C1105K3','04004A07016C1105K3','wang204004Ali407016Cping21105K3','|王丽萍|wangliping|wanglping|wliping|wlping|liping|lping|ping|');
INSERT INTO "person" VALUES(16,'cea27485e9e691aac13818e520e3a6bd',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'章堃','male','汉族','1966-03-16','中共','大专','银杏社区专职网格员','13900001015',NULL,'1106C2 11106CH','1106C21106CH','zhang11106C2kun11106CH','|章堃|zhangkun|zhkun|zkun|kun|');
INSERT INTO "person" VALUES(19,'34e5d042c41159802924b6119b1fa9d9',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'李阿毛','male','汉族','1966-01-27','民建','研究生','柳岸社区退休教师','13900001018',NULL,'07015P 20701NX04006I','07015P0701NX04006I','li307015Pa10701NXmao204006I','|李阿毛|liamao|lamao|amao|mao|');
INSERT INTO "person" VALUES(23,'5ba320bfe452d1d119daccf42f40307b',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'周浩','male','汉族','1971-07-09','中共','研究生','桐荫社区党委书记、居委会主任','13900001022',NULL,'0802DW 1100512','0802DW100512','zhou10802DWhao4100512','|周浩|zhouhao|zhhao|zhao|hao|');
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
INSERT INTO "pointsscheme" VALUES(1,'5a86732da9174fc1adaeb3156a60c8bb',1,1,'','',0,'example',1,'示例规则，须经区人大常委会确认后启用','2025-01-01','# 示例积分规则（第 1 版）
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
INSERT INTO "pointsscheme" VALUES(2,'3087e36d40254ff491a8b7be1b3e70df',2,14,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'example',2,'示例规则（修订草稿），须经区人大常委会确认后启用','2026-01-01','# 示例积分规则（第 1 版）
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
INSERT INTO "printentry" VALUES(1,'18712bb6c736464798c3af80b45d25b5',1,28,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-06-01 09:30:00.000000','year-summary','年度履职情况汇总表','printentry·subject',1,1,'printentry·printer','printentry·fingerprint');
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
INSERT INTO "publication" VALUES(1,'f9a318950ea14583a40fa809651c5c80',1,11,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,1,'2025-12-26','2026-01-02','翠柳街道人大工委公告栏','a3fa3c8b380ee0b7f233e24b3def4f903bef96bc3ab68da6951170e13fb9c534','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5U0JLKneBJG5HhRtlplLnnHv2e865P7R0BhPB9p5IItzV8nmkp6urteVesCMRb/n8h5Zg59974okHoQj5yPMMGwgwLMMwHNPy+dfwQHd3LPowFGv5vAWNZbKZDNrYQuk02prJni5mT15Ja9vo0yZ8bGnFvxOC5ziG87QxvjaWwdeiHT349e2RKNzKpo/IK+CbP/XO4Cd/6p1l0eQneDScCD2AZ+644e/vQ4/gzz/hBxgWPndHwzKILTx8iIWC8WgEPgjDW+LOjLj4VNrvF1/OCCObaHpEnDmohFQ628lmNuC6MHOBMsvwsPjmI9p4Kk4NyC+8F4rht7c8/qa1hAi8LSKwXBvjMUgETpsI3JUS4XFrSzCRCEU6g5GOUBljwHp8/jUQpWS12TYWQ3w/2HWvvTP4CL8GL9v34Ugn/NkRjXwXC8XjcCUSfIC/lVt/ijYGMUyp1E+9feLOTjbdK+ysoeR29uwZuY6fxvS6JRNAZoN4KBYOxQkNhYNVQIV8Ex2MAK7C/rSyGEDb00V8KzMDL1VeB0h1AxSwDi2tshjcC3bFQ+Tfb1rtYqT88tI6Sq1VAs85Dnwi1qMFu8cM7PKPjWmTn69rDLSp775q2L0WYN+fFE+eqoLvuXLO95rlnvSwNvd4r3QFeDA/1TH4Lhbt6S4Dv5eQXzg6QSPbP8NP7j2FX5XW5nJ9z9DxEcq8BgWfPVsuRYstFgoM1WN8O9EO9qIr3BH8titkhN58G6sBbSzUEepOhEHVFyDmheUhQivpYkl8tyBMbKLzZBlovkrQTPAA38YxWjzw4EEY7EOoiIoXL4XVQ0IwxezIFlGh7u6rAgnV+IMN2IWWrQ5tHEANR75rD0faVQBHQ3MovSsdrYNRFE8mhQ8TADWangcw8cth8QvGSQ1ymUxlkF/+oBHg3W2ybi0GnrsEPhELhiPwskuAFagK5l2RmoNNqW8MrR5LqV1xcrcMSLct8ro1FcLDaBf4liHwjgogCumkcNQnvD/E0nMxJzy9IIJVBpXPJlSchol4GIZVuIRI+rAvpS6E9xfAoWh2QBj6VAoLz9mCBbt69hQO2n2dPX5J1lI4nC2DjrcJHaexfl3Bf7Z33A91fF+0fnMvc4vL4vq4OLGH1vvRSUZKnQNU0tEeOjtBqRfC8zOhP4kGPoDzCdeFV73C6mYZzH67MAe0FFBPpAPCGVX1Uy626CAJxgUkN5sZVRNhN6MHqZat8bTxjJb2joeCsY77RfpmfxKdp7Knfdn0IpqcRgezhMjEey+DjLVFQ68mV4Yj8e5QR6llkbYG0N4qGliWjtIo/QQtZ3KvVtGzPpQaBuNeBpzbLnBeU1bPa8DquT02YeLcjlm9zJie1XPbU4A+TS+nK/ww1BW+H412Fsn1/rQ4swryC5IgbpyDCcHL+/JJbu1YXEqJS9PiyqtSED1umyByGhxYadsq6UlWPJt+llufJ9atDECVFY/euxfuCAe72rtCwYeGXDA//GcKziIVrmju08UywOy5NP42zm/SuonDb0CnEM1SCovXnv0IaOoRs87gsJ5YeD12oQ3YdP5TKZRaJESV9s6B88oA9NswGCwDIBpyVuOJYKSzhO2Ir6oaPhXneRTtM96XPV6p4rb6fA6IDcu2MRr6EmfNguF4sMhMg6+AUvM/9faBx4ANTWqe+K0k3KqQIb8tvsXgea3YPwngm9vChhqnyo5zvS/LwHLbBMuusyj1zYiHJ7neYVDoxA/LZjaED31lYPrsgmkuLGVZAxbab8stZDmSVXZEFaGlJT1VFPDZhZazbqHR5CtpfRQlAdDd6hY6YJugXpN2Bi3t5xbPUeojypQaY5YxFUWVptrhu5VpZRq52IxcdCClocvNCF2MpMDQ6gSIC6xo9mJFLQUmbxCocqHfbgrMp+lHqLvf4OBout98AwYupuIDxu9Y9svjt+txe0zJQ8CAPHi9NmHSkgcVJyvPTyadLB9rJxaoXw+1Hl0/rbjJZEQc8N4Ax85T+zATovnxPnW7AE6dTbugg4MaH3L6fMgyrE3CammWaOJ+8U6ItPsajayh015h5lyY2ywDxGPDXeZpFUYdVGHoAd8AZRiOonDVdRiOFjLQQgzHUeBN57qGTSZjWY/NXeQG2H1nHPN7OLvUMmmQ3Qb8Qs7bhNUJHk1KGWJ8Q/EH71Fzsjq+N773RfNVjZmvCsXi0YiZTU6atnI4bQXA+65qJy/dXwUND+cEb9R9vsunyShVduiHtVOEXrs79M7Vn3m5GmbgjFgbzfozbyPvJOL8mxpMWiWjhiiG95ZSaOSFODVA7LP0aVVKvy3L4jCNmWgyq0HqIldTliJxq6RI6qE6RC9xzTmfTLdVjMQymtXgamvLGBFgm6nz66uisFIpY5aChlRgwA4FaRL7qpLY11VhoZa75mqgpHkbStpD89g0j20NBfN1vjSdTdPZNvoKQZVrFF1U2iAT8X0xTKUo2ik2xvl3xl4ZhGZgyLqdqL5vrGZDdxvDOWXP8YCBpt+9qM/eQdb5fQy/XZjctVEuKLlbrXs1YK/1TWttDdVYGWqz5r12C3LNxV4eA4vN+2hLJt0oavYWQ50dDjsOT/UNDdZuV2Td1RLTPk317R/T21T+mjngKPmuCj96mRvVPHl9ZdPmA4eA5hacI3M/hqs1ULrt5gV1+kDt6NbqbZ/ehtwHaMwuz+vJ+OsB5TNeu7w2hgfFbYzjHa+pHWmvr8IyBvhmKum/7s5S89tKOvsj1nSIxnYIEwjYSPV7aaqfDg686RXrdHLg1Wf4zRXE1n3NOm/WtTA0MNBP6+ivso6e1qzbDP7ohDjT2cgyf8zXLP6Yjk2llRfUH6P+WGM2EOqUXDjaY1G9BiNgINmnXTjCmSuO5ox4bKxNL/L6hmSbKWDR2ig1kuIVZhfErWnh+SAaf2dutDNHRzvX42hni+UZPEvHTdNx07S2oXa1DfW30V0W8PhpAppGPHRmSoMXmTsZsdXj2TVXXrEd/NZE5tnjeOaZY2k9NnX4687hr5/qZu3kMnW2a5a5r/MpxHU6fcRUZqwRBo94TCnMbDqDS8uWx9HIWvnIR8bjq+HU3xtwTokWKzXCaAfn5yT7eLslnb4alHSqqIUu/LP0UBHr5aY60zDYms7RQktLVUyA32O3ErpBDkShp3k0xJxkNUBqMZnIayMRGaCJSJqIvOlnaNNhF/WeiGzkMlh6RrWDZ1RfWd7XYJBAy40bprC3+QsHvM4PlwjQYgY6qMEktB7HZ3t7mBuSoKbjG27c9O66Sus33AHb1ztsXHsToP5y7DSjbXFWQSNMaGfNOoCG5jwEOHpMdn0l1jneucS6jRpWWFeaOqapY1rDSnPH9X3uX700l+mNevA5P0nB1/w1pPQUQNo0RpvGaJ61WZrG6r1EVQu+G18UqpetuvaqUK3KPcb0uWlGCjB9geYscqR1gldwrtbVHNZXT8WLZTkWtnFzLEYLKGiCpRYJFtMDzesvz2JuViJtF77+I6l8jk8WYnx2sypX3cJsXvIASI2MPnZw8DRCtWI8nQPHq5bhsV4nxh7SdmcT/ep1mxVyX1FhTPWjn3jbRaEes06kodI3d5M0bdNs1/V1bWuKl3XNLruQqvAGGuLIItM2kpa+3aj+cZP7ER6/zW5t5wu1vN6bdfpRbfRc9UOPOLvkLbcgbi1ZLfcTN56jwUx1QfVpCSp2TBuzCk6zsdvyImv0c3ub6UyfBigsu5Yu6bKMJ0erymjSk1aV0aoyWlVGq8poVRmtKqNVZTTPRqvKaFUZrSqjVWW0qoxWldGqMttVZTzNsdDjj2mKhaZYGvi8PWsnyusdr+e3d0JcgySF6u/Q5saaoNcIKSytkRVWU1j+Whab2RDo6rVlXIDmt5zKb9HDPxxNbxX1RzTGmd1q5W2M46Pe3N6bNSzPVyMfp/ocumY7WpFW4jVbdrVWjj9KvqsiFF7GHg3rKR/M+Gt8THW1ojyv224hf8ONH6zz1LtWAZwt63K8Uq0w02svA07z8tahNOmNGRr/57e70aLl4JQXFa6NCTMXaGMci8XUjrTXV2FaAjydRtg4Gy0WVQwo7vG+KvolEGiSPRg33YOhda704B26B1PfLf3+q5qbX31PJmA3quDMekZGJhOwTMNNJjC1HeOtcRBZ9Ygg28ck0LkEjb5TRHvnae98XZ94flV98jQtf5Vp+SvuSdfrUOacb0oP2DzQ5Np60hukt5uewGIiAWt4eBLt5Dbdyc3VoPqZt5Ht8jRwtsvKKEWa9KKVxzTr1bDN3dd/3rSWI0aPHG6Kzunmn7x4lec561SnMs7Ph/TdkOZqr/bgJyPJYIhhhj6aG2RoOw1c1wmkeiydrfc+8Ks6utfCcMr6OsH3es/EpSe81uyE12s8+7Nex8V5m6WMRqeMgyYUaELhSg6WoPkE56toTB4Eb6j8hLVZ4NEQrcoNUT7RDHE8bXRt8KIP6825VtMfgZtRh1LX/bf1XSJDC1JqWpBCJ99dR/tdV+heoh1kvusR3GN+4WnRrUZx/nAJn70iD0azKcvqSD4/15yZoYaYyVdnfXba4NjaMqh+XETAbvtxgzTcXVcDm1oKsBZTFr020oE+2lVHJxvS+iJaX1Tn9UXX2/ulPcSwkSbx8WZNkJFZhhxrszqLtp819bkWFpvieJY2xdGmOKZ5U34NN3vP43gJloehfYU3MY2rU7d2Y8/dbappb7T90Yn2xzqt//M6PzstwDXT+bWNNTjNU/uiDI0xZSzD2M9F111y1U9rLWlu9WYPLKOVlrTSsvGaSRs/R1g33aQN0/DYiEk4WqXYnFWKjdk+WpfpQZqMs3/2xpV0kZo5PMK50nsv12jNo0XHIOkULWqBFo78oycce1SkOVYnUPqJsHQkPN9X8gwyR0l767m5yrFZPj+tqLxxvbY6pynUY0awEWaP0Rbl0rRZgNYk0h5l2qPcaJmz6L174Y6wybl/jT/w3+d4Ao3x0VZlWmpHO4/tdx6zHucTZG5a7UeTerT12Ik0mcFUBj2ftuGboK/sWCSNE2tZuxlu2sttKsNn0vgayvD5Ak3aM21zxwdnb08yYL2yFyumeoD9Hrt1V41x2GvdnGPJMY2b3YqHO75vnqn+tOn2ivNbRt09Whd27R23V5bXMjkdpnEO2NRuGa7nsyxpP27jJ5nqpfO1CWvu6GmQTXka5HVkmMz507QtsqEbDWlGhI5nsz2ezfRZG/QoSDO5GZZWHtHKI4vJDXOBLB2JRhM09kaiMVod22C1cSWWijmq3hsiaynVkWNcwzf06WRjfI6PRGPt1nA10lC5687SYNo00vGazo9K47xN0qRJi6duSvGUueSHTlOkFXtXvReSpyPn6mPkHG2ONN8c2SylVvXU49lQU9dY58/P8Hob+4hVLYkJaDbgWYukhqsIhk/FQptum6F9qjb7VH3OLrdGBtdzo2bIXVsja1kWl6NZXJrFpYPX6OC1uh68xjg/eI2xlwatl7ZRncMiaNco7Rq9eefVNsl5DLRF03LejnF8uprbS6er0c5R2jlKO0frqHMUJ+Q45zOYAXrY7g3svVTLUnE1OCWAt5Gu4mm6iqar6BmstOCQnsFqs9hdp2zOaimfn7ZT3vDsWeMcJco434vqo+k0WrNnqVufns7ZjCkr2vppBUyPvf5B6WhdmLkQTyaFDxPmSo7cdgc8MZodhM7O3DheqYaGzz4a9X0eAlOD8xBY68dH1GnG6xrbWb+Bu509iUftsVB3NJaAr/xQnMdhcPPoDy3Bb0EMwpEQgMPA8+F4PJgIx++F8xd6ADDZpLfcC4axIcVXozGIcoCWMhCtsN5/B+Lib5Dfbyl9x8NgV5j89c8YVhaRoq8+Auvc8jnG7nFpmonhysFjy8FjVcHzFoFXWuqlBSbnK8DJe0oBLS0XrA4wr0tPRwH26wGsdC9XB9h9vQxwKSF+TTA99QKmRxNMv8Xld6stv9w8ogUuz10uv88awIF6oatbC0yW0dUDnCqYfmtixV/S1V1ND3g1AdbXq5xxRjClB9zVKKypuFiu0SjM1wXnssSXrw6muzEEzGNx+VXslrJyWuC63QV4PXw1ujKaAHv1AVaHmLekallWT9Uq83CrQ+xrDE7wWwTTogm75ATeX42uAU2AA7qcwDipubwGfESfFsAcY9Gp5S0BzBdxrtcSS3CsReXAWgOYMwCwprfIcYZ5WPn5WsmaNutyvEUvgbOmdS+9BA9nNFqA+PF+NBLtiVWEjkTuyks7MCd9H3qEt/dO58Wt3uLsnqvkqa7Qw1AXPAcIJ2LhjqIQuPKblZip24PyrilPOTRkL4i0bG0+d5U8qAtQ6Zf1YaqkEOMlyW8Ck7DcK55PVFIo/1QeoI5woijJU/ktXUgUlVOW3pM9QgKJsjuWHJIulkogUZ7KQxLv+baSOpVfVgPosSqBu4OxRLgj3B2M4NwEwNgRggv3wh0Aaruc9SjNVrQq+dHSyiDNxUNTs7mVBZI0eRjuCLXfi0UfEDKwskLyF91LRPOCH4/GEu2EOoyXYX737y6WdTOB38k1WT3x7lAkHo5GMNBA60TwO/xXC1rNoIMnAJeYuYDn0OtBtHkIf+RWXqDkDsmEtuDnQ7EH4Qjg2FlQNY9bdZDnypDPZ4W1kd9dkJ4NqyJP9ow4I8j/7deAPM/4f/UXLeSz6WfZ9KIw0iss72H2nMYlduoUsUgCvnz9h42QYGhe+PBJOFy3ywJ/9rs4AMPDehg/w/36D4YZwSK2bivcLuxs5eYPheRWtTUPtLH62AJ+zJ/klf8DrLyHufVXtxa2wN7Z9C5KHuAV/rQJi+/0ynusML80vZRbeiusJ+2sPMsx3v/6Jaw8y3j+95/wv//Jaa68kzLvtcLwucFpafQA7U6ZQPuynUDe2y1lhdsMWAM/w/7VzfAghP+pif7+tDC7j/el5iarMoEucYrB0SWSz4qc5N7sCM8HQTHY0gpADrcbiONmGP+/E91QQZyvC3ukstsTgP/ht/Nsyze6yrOUmJdiZpGd/Nbs55GwnxZfT9qilA8iSx9QysMwv/wj2JLAr39l0pZYxDlgRYTEidFs+kyaGreFM3CF+xbgDLh7b2PN8RteU3RqoTllebYiHdmTTWHhyCnpCPwH6FFf4Nfm/QcH1SnLWrEiwvuh7MeUXeb/ze9dLBNgeP439lwoi5hzlnyJg9Xs8Wvp4K1dz+kvAYUL/gQu9K1f/a3GnhPLW9Jzpy9zb20rud/+DhwmMAS3/CbiBOniRfbkxCq2bitcnVsYEHpX/t/Ozq5tjP8Miwuc7Q/gf7+4Y0XF2SOAx5KXNH+RPV9BI2/R/sz//ZQ93of/hMkp4HnbBPmb7C5xt/6MP/3+P7DN++pXDPkfSMP/+Sv5F3uWf/4tkQ9DRFPVDiW+d5nzZctweK0IkfjuJXrZb8vfZhnvbQ6ECP//L69MiHyWhOjJM7R0hjIDdt2EwO8Iy3B/kQNNj2kboSBv30dk/Q3jL2kTwh7zByzZy5UJ0CrC3pJdDeL5PaHCb/+GaeL9lXkpaMU1oNn0CUouCkfnDvAFx1gREOCL3I9bDjCF7Dt98XvT7OA0FVgr0iE9WxG3esXJl7b0Is/4f+kjfHH71wAM/1+/NxOIAwlmLtDx+1z/tl3p4Kx5kyvbwvymODhrWzr+IDsc3B9+x3qZ217GakxhEXneUh52elv48MYW5mAevvwrcS5Zzq4H/Q3O0Cd6YvKu0w/lJWw/tAQ7EuGH4UQ4FP9fSgmkX956eIuG9tFy5ufTMXH3HP6Wa7ZHhPdrwvIwvgIW4DGucu357rtQPEFgU6s4VGuzDD0MdvWUp4CUuSuhf3WEurpwjWN+Y0umCtkWy1f1Fn40XzH5x8uu0WhPoiMqL8UXattksWgXvtcVCuIy+kQ4IX9EycNsZgKNvEQX74S1KWn8HammJ/Wi2bNJlErCXelVUpz5IKzviYtPyfaQnLTSx5EschXc8n/rIMcZRq4jGg9/F5H7kMoQTI2h50+F1UP0Pk0QRAdJ3MmVPCmMbTCLWmH55ASMPRS9JSjeso4iaTsQhwdxnW++ZQd36jw/08bPUw0/nkhuEX4KSxpHj2XtoyeePpO2XhH0cBnz7uvc3DaafCVMbOZgBUc30csPZjF0gDnlt9pduaE34sy2sLaZTY+KbzK5uSPSXUWQzZ49k568J+fraCDoJs1RqkvoJSUJthDlHFhDYQJXxRdLISkCF1Nr4tRA9mJN6NvDiJ72VkcU763ztVhJuaSlgGCV0ghdDGf2hLE+RcMsnePc0taPympeoqRaUV0+DYStspq4BcBjezUdYNvs6Twae16scEAo8b9DP6KhgerouqtWVTi/pn4H1hStvwALmHv2UViZVFb2zRE6PkVPL4TheZBN8clxdWw95pwBHu+a2HQGfIbXVtUZyF6sCCMbRCkpXWy9fWjiiTB0oaF/8jpGDakAqWayt5S8PaxAqWAzWKR7MFbHR6Rt0DHbWHW1HkRVjEfAAc8GXLfTEj1Kmh8BI0BHWBtS1aDNKm1eVWnTWD+WtevbuO273qcZtPEcjT/PvZ0WhkeFlX5xaQSkEDtvVn1S1rbBZ9z2TUTJMkJoMbOquNrvFtDJx9zsBdpYBncHPDlpb8Qirm5NGTSIa8Ax56YohsLoHp2gF/1o+RylFoW5j/AvsK8wMivMnFtUOR4H0GX9DqA7+gylzhT7MLkMEbP0aQ+fBbk2ls1kcr2Lub5nN0mr4hEZ1Vy2fGGEPe3K2EdL2noqjfUrQVTRfEw0vS2dH6Pxl3jRTialqc3qKtZXzypWZ0GtqdnmDhypsmlIZdOk0b5qtynNxTWzMm30WKrRs1E3KDwMGFQnV7troR4X1m7Hwk2mLdlDz2Y6Rpg9Et6fEA0pvL8Q3h8Ku5t4CJscEIrJLWF+Ipselz4eNsS2hSqOtdiycHAJWa/NjJqsLYtFMfduHtxQYWQJVChe3akBzQ2LuomXVNGzFCuZc64dWEPOAWdlWUnzgm4Fy4BdsuQB6luWzl4LhyPZs/Eb5VnXUR67OlpGc9mqM0ZuchbxJu5y3xB1c8UmUUfnWDaLNB1Do8Drr0lg2bqMlGh9l+WcEt0/K4Qd9nUo44gZLPFrZGMoznxAI9vS4FvQpGAPURJXXdLqvRtgFJvQhHA02qDRBo02aLRBow0abWibCt6cqbhil1V9A8NRd/Xm7Wg3V+9Fk5Z+Nb/mcde1k6qqeWrqoF6tWKrvK9a6qu3qrL7GvqmpTSmaemvKcq5mCJJuSCUi6zFX9nzFaUZ1ReNoivFmKqCblJOihfoNW6hPW2bqOW5q5nZulbH0BbWptq5+Bwwjx9nM3UxOofHBfPEpPqJY2D+SjrYbYwXVm7aNrp65rWH7Msj4HUtyr/yI9qfxKc0X/aBdUN8mynwSZhdw0XdV7jTZreYhxyvaMxg+m/Fh3hvHBuIshT5tosnR3JsLMPaN4Ydr5Uttzf6gG/s3YIOtmVy2Zrb7frN7NldqS7Q6FgzZkXpMfasr1oZt8lJfI3MNXrTVt1kSbAEnByUZ1Cel6vO2aZ9m+CMWvUL9zHmKHGctzO6j3TnQquSkbU0xZGojhl6bYig+n8z1LhavaG5pG6IkvKJn01QAm08AOaaue+01mmQbfmNGOwy04FgHyCFHOmrFdH6XczuyXIQ/V5fEpXNpv1/aeiUsg7f5kaY+m29aEHfj+khubEUsLRelHc2172iuP0unVzWib+1Uj3Y2s2/rszkxlrU7W1WO2UtSSMmdbGYD9xG8ORQzFyCBtM6+sbWK6rne9Woc1KP1WhqGq5RBneFINZHDxjR9TZV/b+o5XY9bWx6FgrGWzzEI8CHW0xWKw9s+c4kbmez5qLi1B9SAiAQNLfx8OiTu7LhYlzg89PPp8N3IZ/CfS7pYEOb3sune7MkZmtzLnmyKS0fA+dLerJiag98iL/r5dCybHsdPnpxkz2bxwT7L+/juxD4oAjTyQjic/an3CZraE2e20fC4tPdJGBsWlncABXIiPUqn0dZM9nQR4BCGnktrc6A4lFufNuEWgckFGkW6GIRXC88Hsycfc71TubVj4WUa7R3/1NuXvUgJM8cADVp7hwYWXJ3Rjp4HsGLtkSi+ePxRGBlxPQzF8Ok3LiAlAApg4fcCHVDvKQb8fBS+KQxNofRrdDqLJj9hio73SRdL4GAIs/sYV3jm9RPX3RbmF567LT+fLglzm8LyKpCg8CXyWvnNU08BRDQ1kVtZh1f91DsmrGwKmamfesfxD81PoMknYnIrmxlAz97i03cOThSy9S0C2X4+XcRvcblyg+MoMyAcrKKxOUyksWHAH3DGhNxZk1JrgAKG7XQRFh8IjPoG4RYaH0Ebb4ThV/LdYXge2Ad9WsmmJ8SFM+H9IV73hXOM/tBHfHEXv408KY0P5Oa2s+lllMLPS0/60fhc7s2OdPwUvpVbeIqZce2YPEyARBtv0cQqsKc0coDe72I4d19JR6toappAiAGeeynMJsXTDErvwgpnT14BzAChy+MqACkcP4ffEt4nAV94CYizuNWLpsZz6ysujvkfykMfFuC2uNwHr5DWtvF5h2fLmJtTmIvI6Uq4eWhkW9ibBL8Xr8/+NNYOaYzkJdAjL7De251BG8CZT7Mnn5T3r+yiTy8gVhX2AfpUNjNKiIuxKn/hBqEakA9WXng5CMssDb4VRldhmTG3kpOOZNnJLz8wyN1IR7Qz5Po3YKXQv4IPurtCd1vuRvIM+m8u9m5E1gDyE0TU8tI6lls7EU8mKwVIXEtJqQ3gNyJt+IVFYiC/CV8L3bsXwoc1kSOl4HLeXDHwo92hWDjaKT+LFYj8jlBH+AGoKQyVq/x/n7mE3hNYvOzFiji7gNXFGVBmkkgLWlqShsazmRmU3IRbQKi7kW+DcYIUc7fF5VJ5Hx5TB3H0akZc65W5YgleA6KB9vtyax/R1BCwkwucJswyQKRoItjV3hHslt/JcmVv/Sz/pOt/ugjbSoOHaGMRcM5/v7v9Hz3wknbAvAMoJdPjEhiZ/ch30PhLEFh4hTDxIzAkEB+whBUmbDkmfdoGlwA0DRrC6hErlGPQUr3Z9OjdyINwpP1BNJK4j6norcAZ755mXqOBJGhRqW+MTOqD57Lpt8LyEOaixSf44h7m8LuRnkgsGPkeTBQ+wAte+PU3mKG+/vrbYKQz/g186Ap+G+qSKUIQwMuoLPbdlgCDP1Z5XhreQ5tnJc/7tZ4Xt/YB4JLnvVrPAxYqX6nGC8Iy8NMEZp21V5ifkh+zZwu5/jN09iOwFJio3OAY/qnPXP890wv/uW650CDWLmBgxMxWQcfISgGzj4vzgKySh+vnP4wA0Q2g84uVLagioqvxH5PvhflNQB4sGUg91pzLq7iOYnwWOI6YD0J2fArdd9FYOCTTvqBnbmGS49Pl5E+qdMJP5GWJ8+SXMZwIPSh7FUuelH/nkcrbC28kPyNODF6uMEjVySaxTtl0BsAHlYGlPLkDhkuW/jVYXARaYwgrEXEuCdfJRaxh83Qi9pCYwcKvgEwDq4DAYG8h73/cjcSjPSDcMmTBRCIU6QxGOmSFi303WYLugu8V+S4Wisfvtnwja6lwXH4+ho/06wpHFGXYHQ1HEuQOx5SQi9EgF6dDLpQCM55Ck9PSdm+5AgMi4gPzloel1D46m8U+ifycLA/boDmANES5FlMnm5kVX85YwFzxVJVb8e7o96EyikSVNxSRQmGVghh+4SIhBPFHi6SPqUPpU5NHDTH6omTlivE0yg5fVEpP6Utz6wPS2gwuqx3MlP6AohZLZQA4AbwS8AldPDFqRYt+GZXgX8BhhnwZR/T4wuWqgvlr7w6HKpaWL8aK1dAJX3A6WEl9M2A2DWBF0Md+p/wNItPEidSS7Cqo5mMqY+iyxejyGtjyOthi53zuI5ocz70eIm4mcTDz2KLJt4CSgqrsxZYotzIHVyaU8hrFzR0jYQHWCqAtDzbBpgKZgKpm1r9U2guxb5nEVyOWHAQV8XyZFrjtys3tFuwU8ccvdYGbwUqfhEjylezxKPpxzOXmsNIHf2/onXIdbOKHT+Dgg09rQX1oCvPtUrmrALcYPbeGSN+uFOnSV6PVYym1W+nmACOMZXDEJYe98AcJXiBOAbtMvoTFOx/OAcsUswmJ6Ixp+UQsGI6EI9+prO39YNe99s7go3IDV4y9XwN5Tgd5hYmLwrJib6CM6bFd0wvgjGEsn7mrgm7oIfj5WmouoIErr4OrtDWA9lbxiu73gwWGsLAYVzT1ThjeAs0lvOoVVjdx4iL9LLc+L+2t5+ZS2JnZnxZnVlHqBcScJB8nP7OBUvAMTsxVukBE/QNVVNR/VdqEI/FuHAVivdCK3ZxQHDycjvvkU1fwn+0d90Md35OP4cg/esKxR8o9iBy7wvej0U7yOdjdDZwVD3ZZoTTLaZDarSdTQ3Pg9RXCX0JM8jcJ1zHli/iLsCEQP1+SjL+O052KRl0quJRm5CoeTiRArNohwosnIOCRRQwTpugG6NgH8CkUskIjrwaJPHokqkhhqEuenO8gjFSZ3TDqRfZEOsJGuaBEt7g1MPTqYQgx4clzNDmXe9JLMAQjcqlkPnNVJhTJY1jXZrak/SH8x9SOtNeHgyxZ5ND0vJLOyROI2FfigRPXQxrrh+DJGGmiifvY/2iVvRFznKDmjxQM7Jcu8JDEwxPxfCN7OocdpgscWl/aWLY+o10Ng/xluctYiZ5Rh/TLSptc9vaLJfHdgjCxic6T5VFXYeXF1cPc6TM5J1hIbS4pGVnrpikGzlQ30b7mxUXDFH/J6eH8YV9KXRC65nqHQTmoKgRp8ykohJ96x7IZcMTfytnycWOoPQyD4rPC3Rpa4Es+qINX9vh1bmWdMIgwsommR1Txwi7U+I9o5S1Zu7y8LBF8SxDs7Ek8ao+FuqOxRKWn/M8YFuKIfmTMG4wnvuS/1cEQTb5CGwrEeD/jwyg4BGRTRLFzJ2vC00kQE7SaAdVEPsJdYXlYmB0SN7fBhRRm940jGY0Fu9q7g/F4RUBgENGCorqjJF9BMxXyrw2RCaiapSN7I9jNK0rX4eg0vzeiqeXulIYd8neMZg/uVKq1O+VuUTadARWF9wTBmI28KBYFEnFiwOXgOtd/VhZTFJxKgMnF6SQUShnm+9Ajg5GjUX12h9NBFgfV6YyyS1SUTjCN7MC4eXwL+8JOY83rLTHZtzp5JrxYBvRdt1w4+duihTVOGMylINRAn97jKtOtV2jgEEhB9qoMo3zLIKolml3DSN9x66AK4ZK4M0NUOqg96WyniKHBuysNt8hzwu4rdDoJj4LqA18fV4glD4l3K+4NkjAJr/ngrrhwAk4d3kVOLZbwRfE+5tiwsDeTPR8VRubF1Jy8HV1sCDv/3hNPPFCM2yVlHgQjPTgoqtSSD8KR/K4HfAj+y5TLf8ejJxEQaZ/to83naOSgwqsBVCaGspkhnFwYeleSMCYxelEeSUm0DSRR6hinauR9chV2uR8FHilLryXCJOGG/x9f+UEGDDviAJLCH9gdRmMZ5QKnXEg/US7w5IK43Kdc8ChPJLfR0tnlNddjY4zm1ZOpiznh6QVK7ohLI+V0I8k6svuHd+N21pRyAHm3IvfjgTj8ppiYxGnEvKPOMlV9p2hXTwSCg5gV/6k8Cf+VK7/5P0T2VLPp0dzCVGPZXU0z+lWZpsDYVueAryoN51fqm1YQLKO+wWImANEBhzFfUeFiiQZZIntTOIDMb17B3Ur7YmEbJp4IJnriea0L6x+PRsAb6woFH4aMZ/DaWA1ycEbJQQo2ysix/BasiDB8jAYHyP1CGkrZnMyXdaiqVdsUCX4bV7e78RBmk3I6aCiGr3gdOih5SLl2BQd7Q/sle5kFpjnZxGOWpp6CKSZfUbeu1bCN4PeB8S3NIXWHOsK4wOEybVCWWjKScypLPOCPl9ng1vwvK+lSkvCrQXaQvKgQ9+KPSqxYAKGQQ5JvXipD/DGfRLkbMc4MajqzrcQLa2M1XO2v3DqsIV2sAjvIlU1vcr29pSJCWKEsJ2WEJ0qR64KfV2gbupdoh3XoemQU1bINmjaNAPQrjw6uKDNDgk+pdwykP5+LKThilVhpB5cPQ7HOHgN7y5qy69UDWvZniJeHZTdVEgthDYZdvxdoaoI8g73CqTFhDhfuoKUX0t6msLJG0n5VVs6M96cwW97/y39UPECmzH6jqdfgorsaK0g2btMfhhJRYs//eT8UUQIPUDuRzlDnZZmafL0HzEBQuVzlq4lQDMhK9i7NfrcngrUUMGRne97itMsqhfBi0csi0UR7ItpdtlDg4cmVsIvE/hW2dkgZHinbwyzVf4bt4tiwdLGQzSxhJyP1AofpKVy9k+sbd9WCzEp1oYzxpWmX6/SIy5+vVTsC3vd7fqGUYo5dFoLJJXYkZPUQfYLrusqqxS49NNnbv1UoIWp1fZHfU2t13SaevRv//WUhgdvqunPp8X9VpLmwa38v2JEoMpA/uOL3QyGyGp2h7p6EbOzluGDrGQS7SlxAloQgqNw+eAJBj3JbDjvI1RGcsy2JSci3pL0+NPkpH4vwDMvgQ0LwZIXip8hOZf5Hd3aymbHCpceKWfvMdQtnHpO72fRb4kLiEGZ0Q6lBxCpHLugh7lIlmkFcrBm+RFQ8fX4J2a0CQHjL/MWocvnSK1E2fWRkp3DtnfJEbv0p2hgsvi0M96KDF4VdIoVOGClgj4MRsoMi4zgDNCv5plwELX+nUEvqIzc+CqkPeZjSI2h8qIgwZpDkLCFJgMc+aXI7e/bsarEdtY4tbwlbhSWX1kk5WS3w9Du7qm7Lq5oZu4JV9Tu7qh5L2BJ9UrslDTi7pF7rgjp8BUsaMLmkRY55ayEWrKKBlZLa/iQayL+cXLL1cq6WL+d1Xy7fzhemyuHw/J6tn3TXEh9PLV/uNf7yz1xfFAoZXZwL12Z6846VnJRXLnLKRVItSCoElVv5HNMd/KKizZzCd+SkP3msEqPLHL6anP6xxGsYepdHQ9lAkUnwcjC3Pp+/QQZY4Dh3C09mGsvgTopXeOqisH7ZA0m+WVzTqOdFkWrQqrqXEKTitreNY+Rvy1ucKPM6z5ryZ2WVirZI8kuowFe6M6bN07p05MzTUZlhSdqeSzvyr5CCHjUKFm8dV6XjF1ZpxZunlTJP+P2FmLkQk1vC/IQVWimLRETPLl0D1pB3qyBPyqCrMwoZ3l46LKX4O9eJ/Geu2yyOa+QaVRfvKkQ3RNOZ9hxwMqTCc8iXzVbxdYXDWVI/WfxcBdh8G8vJLyD5+9n9si2n3dege5VrfmtuD8uaAR5iLwhQwaUTVjc1Ife0sZ4aOCx5UtfETLKsGTN5m8M8VFTvC5yES1kD+dA4+TGb3iVBHMm2/nw69JXb9d9DPzL5XMWw6eXi1HhNrUq5SuyRL9LuRbuvQHkWP12xhlwb57XCUhzrCIzwhz6M3jaWtQQj5wwdhw3AGABBts6VXC1ZnqvO8oRnbb2cMyVPPK7ek4sixN1hl0cWJjaf1MuXhXKWNDSvJjXF5exq0WuR8RJW1rLno9WVtN8KC/JqYkIIoAJONRe2qv7lOEtAqckFqVBRk4UiT1C6mJKmNquA46vmfOiBo5ZPquw0UAGtMFyiqlCylpQbr5r5KWqFUINFcQXxbCB1cFimjWOtSxpfSx3B1zJJwNcyScDztXy525R2c2NvQe7bgMC30PICUfJtj1ylX97tAMEyfsptSd+5VT3S0qaT6mm7wlQGYunG+/SyU+42zm1FltyqvqdK44dGerzK0yowsowlGDk7MJJkr0EYQQlU00lGGNKtoQTkpbfD7e5aKgG3KUfhS7xfKbc+5J0EeTdK8RD8OFEltwpANIfveotuunHlm1xvj4vNi8rS8zmupfyUDr/idxS3c4I3Ypp9PGqSWNq+URkhAtcsD5HbwCNVvXPWktB5WPMQoaUlAxCBiHksQcRZgCi5awAiiA54SxDxFlYt3W8AIp9VGrmt0OidAYj8VSEyIrqeWnoenloqHU8tPQ9PLT0Pj9WNCG0W86qqKpWuq0pLR2bWkXGt8heqZxQsGWEvaxU0ND4njU4bAI1v43yWQOOsggZRgXCybQA0LKSWQOMtU21yTFjbNACaz6Ln53VbBm1sDh+1pA9aoI2zpGm9Hqug4c6qtXl90PDESRsJIW8tVa63lirXW0uV662lyvXWcu/Xa3HvF1eptpEq1XwlmTyNLb9JwHD5F+cLYIs3DVsLvadK61Ell5K9ymI/ueIhDtw+5SdItlDu58hzaOrF5UW3v7AlD1iJm9tl14WZj2jphcr1fBNo/rpPua5s9RUmnLRW7ALmO5Jayfi2kst5Pj/tF1b6lWuMQuhv7kZaHv9/9ymklA==", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','','','沈国梁',NULL,'');
INSERT INTO "publication" VALUES(2,'787f811e7ba94e658a96c87fbebe7353',1,12,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,2,'2025-12-30','2026-01-06','翠柳街道人大工委公告栏','2a5a1679cfbb58bf145f321bcd3ff5df37be5b3ea28e447b4fd0bdb320d41e7b','{"basis": "eNrtfWlTG1m24F9RUDGfBnpy0VoR74PL5Xq9vNfd0/u8cgWhArmsLizRknC3o8IRYCz2tQxmNwaDwTYIMNgWYouYn/JKNzP1qeYnzLl5U0JLKneBJG5HhRtlplLnnHv2e865P7R0BhPB9p5IItzV8nmkp6urteVesCMRb/n8h5Zg59974okHoQj5yPMMGwgwLMMwHNPy+dfwQHd3LPowFGv5vAWNZbKZDNrYQuk02prJni5mT15Ja9vo0yZ8bGnFvxOC5ziG87QxvjaWwdeiHT349e2RKNzKpo/IK+CbP/XO4Cd/6p1l0eQneDScCD2AZ+644e/vQ4/gzz/hBxgWPndHwzKILTx8iIWC8WgEPgjDW+LOjLj4VNrvF1/OCCObaHpEnDmohFQ628lmNuC6MHOBMsvwsPjmI9p4Kk4NyC+8F4rht7c8/qa1hAi8LSKwXBvjMUgETpsI3JUS4XFrSzCRCEU6g5GOUBljwHp8/jUQpWS12TYWQ3w/2HWvvTP4CL8GL9v34Ugn/NkRjXwXC8XjcCUSfIC/lVt/ijYGMUyp1E+9feLOTjbdK+ysoeR29uwZuY6fxvS6JRNAZoN4KBYOxQkNhYNVQIV8Ex2MAK7C/rSyGEDb00V8KzMDL1VeB0h1AxSwDi2tshjcC3bFQ+Tfb1rtYqT88tI6Sq1VAs85Dnwi1qMFu8cM7PKPjWmTn69rDLSp775q2L0WYN+fFE+eqoLvuXLO95rlnvSwNvd4r3QFeDA/1TH4Lhbt6S4Dv5eQXzg6QSPbP8NP7j2FX5XW5nJ9z9DxEcq8BgWfPVsuRYstFgoM1WN8O9EO9qIr3BH8titkhN58G6sBbSzUEepOhEHVFyDmheUhQivpYkl8tyBMbKLzZBlovkrQTPAA38YxWjzw4EEY7EOoiIoXL4XVQ0IwxezIFlGh7u6rAgnV+IMN2IWWrQ5tHEANR75rD0faVQBHQ3MovSsdrYNRFE8mhQ8TADWangcw8cth8QvGSQ1ymUxlkF/+oBHg3W2ybi0GnrsEPhELhiPwskuAFagK5l2RmoNNqW8MrR5LqV1xcrcMSLct8ro1FcLDaBf4liHwjgogCumkcNQnvD/E0nMxJzy9IIJVBpXPJlSchol4GIZVuIRI+rAvpS6E9xfAoWh2QBj6VAoLz9mCBbt69hQO2n2dPX5J1lI4nC2DjrcJHaexfl3Bf7Z33A91fF+0fnMvc4vL4vq4OLGH1vvRSUZKnQNU0tEeOjtBqRfC8zOhP4kGPoDzCdeFV73C6mYZzH67MAe0FFBPpAPCGVX1Uy626CAJxgUkN5sZVRNhN6MHqZat8bTxjJb2joeCsY77RfpmfxKdp7Knfdn0IpqcRgezhMjEey+DjLVFQ68mV4Yj8e5QR6llkbYG0N4qGliWjtIo/QQtZ3KvVtGzPpQaBuNeBpzbLnBeU1bPa8DquT02YeLcjlm9zJie1XPbU4A+TS+nK/ww1BW+H412Fsn1/rQ4swryC5IgbpyDCcHL+/JJbu1YXEqJS9PiyqtSED1umyByGhxYadsq6UlWPJt+llufJ9atDECVFY/euxfuCAe72rtCwYeGXDA//GcKziIVrmju08UywOy5NP42zm/SuonDb0CnEM1SCovXnv0IaOoRs87gsJ5YeD12oQ3YdP5TKZRaJESV9s6B88oA9NswGCwDIBpyVuOJYKSzhO2Ir6oaPhXneRTtM96XPV6p4rb6fA6IDcu2MRr6EmfNguF4sMhMg6+AUvM/9faBx4ANTWqe+K0k3KqQIb8tvsXgea3YPwngm9vChhqnyo5zvS/LwHLbBMuusyj1zYiHJ7neYVDoxA/LZjaED31lYPrsgmkuLGVZAxbab8stZDmSVXZEFaGlJT1VFPDZhZazbqHR5CtpfRQlAdDd6hY6YJugXpN2Bi3t5xbPUeojypQaY5YxFUWVptrhu5VpZRq52IxcdCClocvNCF2MpMDQ6gSIC6xo9mJFLQUmbxCocqHfbgrMp+lHqLvf4OBout98AwYupuIDxu9Y9svjt+txe0zJQ8CAPHi9NmHSkgcVJyvPTyadLB9rJxaoXw+1Hl0/rbjJZEQc8N4Ax85T+zATovnxPnW7AE6dTbugg4MaH3L6fMgyrE3CammWaOJ+8U6ItPsajayh015h5lyY2ywDxGPDXeZpFUYdVGHoAd8AZRiOonDVdRiOFjLQQgzHUeBN57qGTSZjWY/NXeQG2H1nHPN7OLvUMmmQ3Qb8Qs7bhNUJHk1KGWJ8Q/EH71Fzsjq+N773RfNVjZmvCsXi0YiZTU6atnI4bQXA+65qJy/dXwUND+cEb9R9vsunyShVduiHtVOEXrs79M7Vn3m5GmbgjFgbzfozbyPvJOL8mxpMWiWjhiiG95ZSaOSFODVA7LP0aVVKvy3L4jCNmWgyq0HqIldTliJxq6RI6qE6RC9xzTmfTLdVjMQymtXgamvLGBFgm6nz66uisFIpY5aChlRgwA4FaRL7qpLY11VhoZa75mqgpHkbStpD89g0j20NBfN1vjSdTdPZNvoKQZVrFF1U2iAT8X0xTKUo2ik2xvl3xl4ZhGZgyLqdqL5vrGZDdxvDOWXP8YCBpt+9qM/eQdb5fQy/XZjctVEuKLlbrXs1YK/1TWttDdVYGWqz5r12C3LNxV4eA4vN+2hLJt0oavYWQ50dDjsOT/UNDdZuV2Td1RLTPk317R/T21T+mjngKPmuCj96mRvVPHl9ZdPmA4eA5hacI3M/hqs1ULrt5gV1+kDt6NbqbZ/ehtwHaMwuz+vJ+OsB5TNeu7w2hgfFbYzjHa+pHWmvr8IyBvhmKum/7s5S89tKOvsj1nSIxnYIEwjYSPV7aaqfDg686RXrdHLg1Wf4zRXE1n3NOm/WtTA0MNBP6+ivso6e1qzbDP7ohDjT2cgyf8zXLP6Yjk2llRfUH6P+WGM2EOqUXDjaY1G9BiNgINmnXTjCmSuO5ox4bKxNL/L6hmSbKWDR2ig1kuIVZhfErWnh+SAaf2dutDNHRzvX42hni+UZPEvHTdNx07S2oXa1DfW30V0W8PhpAppGPHRmSoMXmTsZsdXj2TVXXrFtLvXscTz1zLG0IJt6/HXn8ddPebN2dpl62zVL3df5GOI6HT9iKjXWCJNHPKYUZjadwbVly+NoZK185iPj8dVw7O8NOKhEi5UaYbaD84OSfbzdmk5fDWo6VdRCF/5ZeqqI9XpTnXEYbE0HaaGlpSomwO+xWwrdICei0OM8GmJQshogtRhN5LWRiQzQTCTNRN70Q7TptIt6z0Q2ch0sPaTawUOqryzvazBIoPXGDVPZ2/yVA17np0sEaDUDndRgElqP48O9PcwNSVDT+Q03bnx3XaX1G+6E7eudNq69CVB/OXaa0bY4rKARRrSzZh1AQ4MeAhw9J7u+Eusc71xi3UYRK6wrTR3T1DEtYqW54/o++K9eusv0Zj34nB+l4Gv+GlJ6DCDtGqNdYzTP2ixdY/VeoqoF340vCtXLVl17VahW5R5j+uA0IwWYvkBzFjnSOsErOFjrak7rq6fixbIcC9u4ORajBRQ0wVKLBIvpieb1l2cxNyyR9gtf/5lUPsdHCzE+u1mVK+9hNi15AKRGRh87OHgcoVoxns6J41XL8FivE3MPabtzS/Dbhs8Kua+oMKb62U+87aJQj1kn0lDpm7tJmrZptuv6urY1xcu6ZpddSFV4Aw1xZpFpG0lL325U/7jJ/QiP32a3tvOFWl7vzTr+qDZ6rvqpR5xd8pZbELeWrJb7iRvP0WCmuqD6tAQVO6aNWQWn2dhteZE1+rm9zXSoTwMUll1Ll3RZxpOjVWU06UmrymhVGa0qo1VltKqMVpXRqjKaZ6NVZbSqjFaV0aoyWlVGq8poVZntqjKe5ljo+cc0xUJTLA184J61I+X1ztfz2zsirkGSQvV3anNjTdBrhBSW1sgKqyksfy2LzWwIdPXaMi5A81tO5bfo4R+OpreK+iMa49ButfI2xvFRb27vzRqW56uRj1N9Dl2zna1IK/GaLbtaK8cfJd9VEQovY4+G9ZQPZvw1Pqe6WlGe1223kL/hxg/WeepdqwDOlnU5XqlWmOm1lwGneXnrUJr0xgyN//Pb3WjRcnDKiwrXxoSZC7QxjsViakfa66swLQGeTiNsnI0WiyoGFPd4XxX9Egg0yR6Mm+7B0DpXevAO3YOp75Z+/1XNza++JxOwG1VwZj0jI5MJWKbhJhOY2o7x1jiIrHpEkO1jEuhcgkbfKaK987R3vq5PPL+qPnmalr/KtPwV96TrdShzzjelB2weaHJtPekN0ttNT2AxkYA1PDyJdnKb7uTmalD9zNvIdnkaONtlZZQiTXrRymOa9WrY5u7rP29ayxGjRw43Red0809evMrznHWqUxnn50P6bkhztVd78JORZDDEMEMfzQ0ytJ0GrusEUj2WztZ7H/hVHd1rYThlfZ3ge71n4tITXmt2wus1nv1Zr+PivM1SRqNTxkETCjShcCUHS9B8gvNVNCYPgjdUfsLaLPBoiFblhiifaIY4nja6NnjRh/XmXKvpj8DNqEOp6/7b+i6RoQUpNS1IoZPvrqP9rit0L9EOMt/1CO4xv/C06FajOH+4hM9ekQej2ZRldSSfn2vOzFBDzOSrsz47bXBsbRlUPy4iYLf9uEEa7q6rgU0tBViLKYteG+lAH+2qo5MNaX0RrS+q8/qi6+390h5i2EiT+HizJsjILEOOtVmdRdvPmvpcC4tNcTxLm+JoUxzTvCm/hpu953G8BMvD0L7Cm5jG1albu7Hn7jbVtDfa/uhE+2Od1v95nZ+dFuCa6fzaxhqc5ql9UYbGmDKWYeznousuueqntZY0t3qzB5bRSktaadl4zaSNnyOsm27Shml4bMQkHK1SbM4qxcZsH63L9CBNxtk/e+NKukjNHB7hXOm9l2u05tGiY5B0iha1QAtH/tETjj0q0hyrEyj9RFg6Ep7vK3kGmaOkvfXcXOXYLJ+fVlTeuF5bndMU6jEj2Aizx2iLcmnaLEBrEmmPMu1RbrTMWfTevXBH2OTcv8Yf+O9zPIHG+GirMi21o53H9juPWY/zCTI3rfajST3aeuxEmsxgKoOeT9vwTdBXdiySxom1rN0MN+3lNpXhM2l8DWX4fIEm7Zm2ueODs7cnGbBe2YsVUz3Afo/duqvGOOy1bs6x5JjGzW7Fwx3fN89Uf9p0e8X5LaPuHq0Lu/aO2yvLa5mcDtM4B2xqtwzX81mWtB+38ZNM9dL52oQ1d/Q0yKY8DfI6Mkzm/GnaFtnQjYY0I0LHs9kez2b6rA16FKSZ3AxLK49o5ZHF5Ia5QJaORKMJGnsj0Ritjm2w2rgSS8UcVe8NkbWU6sgxruEb+nSyMT7HR6Kxdmu4Gmmo3HVnaTBtGul4TedHpXHeJmnSpMVTN6V4ylzyQ6cp0oq9q94LydORc/Uxco42R5pvjmyWUqt66vFsqKlrrPPnZ3i9jX3EqpbEBDQb8KxFUsNVBMOnYqFNt83QPlWbfao+Z5dbI4PruVEz5K6tkbUsi8vRLC7N4tLBa3TwWl0PXmOcH7zG2EuD1kvbqM5hEbRrlHaN3rzzapvkPAbaomk5b8c4Pl3N7aXT1WjnKO0cpZ2jddQ5ihNynPMZzAA9bPcG9l6qZam4GpwSwNtIV/E0XUXTVfQMVlpwSM9gtVnsrlM2Z7WUz0/bKW949qxxjhJlnO9F9dF0Gq3Zs9StT0/nbMaUFW39tAKmx17/oHS0LsxciCeTwocJcyVHbrsDnhjNDkJnZ24cr1RDw2cfjfo+D4GpwXkIrPXjI+o043WN7azfwN3OnsSj9lioOxpLwFd+KM7jMLh59IeW4LcgBuFICMBh4PlwPB5MhOP3wvkLPQCYbNJb7gXD2JDiq9EYRDlASxmIVljvvwNx8TfI77eUvuNhsCtM/vpnDCuLSNFXH4F1bvkcY/e4NM3EcOXgseXgsargeYvAKy310gKT8xXg5D2lgJaWC1YHmNelp6MA+/UAVrqXqwPsvl4GuJQQvyaYnnoB06MJpt/i8rvVll9uHtECl+cul99nDeBAvdDVrQUmy+jqAU4VTL81seIv6equpge8mgDr61XOOCOY0gPuahTWVFws12gU5uuCc1niy1cH090YAuaxuPwqdktZOS1w3e4CvB6+Gl0ZTYC9+gCrQ8xbUrUsq6dqlXm41SH2NQYn+C2CadGEXXIC769G14AmwAFdTmCc1FxeAz6iTwtgjrHo1PKWAOaLONdriSU41qJyYK0BzBkAWNNb5DjDPKz8fK1kTZt1Od6il8BZ07qXXoKHMxotQPx4PxqJ9sQqQkcid+WlHZiTvg89wtt7p/PiVm9xds9V8lRX6GGoC54DhBOxcEdRCFz5zUrM1O1BedeUpxwashdEWrY2n7tKHtQFqPTL+jBVUojxkuQ3gUlY7hXPJyoplH8qD1BHOFGU5Kn8li4kisopS+/JHiGBRNkdSw5JF0slkChP5SGJ93xbSZ3KL6sB9FiVwN3BWCLcEe4ORnBuAmDsCMGFe+EOALVdznqUZitalfxoaWWQ5uKhqdncygJJmjwMd4Ta78WiDwgZWFkh+YvuJaJ5wY9HY4l2Qh3GyzC/+3cXy7qZwO/kmqyeeHcoEg9HIxhooHUi+B3+qwWtZtDBE4BLzFzAc+j1INo8hD9yKy9QcodkQlvw86HYg3AEcOwsqJrHrTrIc2XI57PC2sjvLkjPhlWRJ3tGnBHk//ZrQJ5n/L/6ixby2fSzbHpRGOkVlvcwe07jEjt1ilgkAV++/sNGSDA0L3z4JByu22WBP/tdHIDhYT2Mn+F+/QfDjGARW7cVbhd2tnLzh0Jyq9qaB9pYfWwBP+ZP8sr/AVbew9z6q1sLW2DvbHoXJQ/wCn/ahMV3euU9Vphfml7KLb0V1pN2Vp7lGO9//RJWnmU8//tP+N//5DRX3kmZ91ph+NzgtDR6gHanTKB92U4g7+2WssJtBqyBn2H/6mZ4EML/1ER/f1qY3cf7UnOTVZlAlzjF4OgSyWdFTnJvdoTng6AYbGkFIIfbDcRxM4z/34luqCDO14U9UtntCcD/8Nt5tuUbXeVZSsxLMbPITn5r9vNI2E+LrydtUcoHkaUPKOVhmF/+EWxJ4Ne/MmlLLOIcsCJC4sRoNn0mTY3bwhm4wn0LcAbcvbex5vgNryk6tdCcsjxbkY7syaawcOSUdAT+A/SoL/Br8/6Dg+qUZa1YEeH9UPZjyi7z/+b3LpYJMDz/G3sulEXMOUu+xMFq9vi1dPDWruf0l4DCBX8CF/rWr/5WY8+J5S3pudOXube2ldxvfwcOExiCW34TcYJ08SJ7cmIVW7cVrs4tDAi9K/9vZ2fXNsZ/hsUFzvYH8L9f3LGi4uwRwGPJS5q/yJ6voJG3aH/m/37KHu/Df8LkFPC8bYL8TXaXuFt/xp9+/x/Y5n31K4b8D6Th//yV/Is9yz//lsiHIaKpaocS37vM+bJlOLxWhEh89xK97Lflb7OM9zYHQoT//5dXJkQ+S0L05BlaOkOZAbtuQuB3hGW4v8iBpse0jVCQt+8jsv6G8Ze0CWGP+QOW7OXKBGgVYW/Jrgbx/J5Q4bd/wzTx/sq8FLTiGtBs+gQlF4Wjcwf4gmOsCAjwRe7HLQeYQvadvvi9aXZwmgqsFemQnq2IW73i5EtbepFn/L/0Eb64/WsAhv+v35sJxIEEMxfo+H2uf9uudHDWvMmVbWF+UxyctS0df5AdDu4Pv2O9zG0vYzWmsIg8bykPO70tfHhjC3MwD1/+lTiXLGfXg/4GZ+gTPTF51+mH8hK2H1qCHYnww3AiHIr/L6UE0i9vPbxFQ/toOfPz6Zi4ew5/yzXbI8L7NWF5GF8BC/AYV7n2fPddKJ4gsKlVHKq1WYYeBrt6ylNAytyV0L86Ql1duMYxv7ElU4Vsi+Wregs/mq+Y/ONl12i0J9ERlZfiC7Vtsli0C9/rCgVxGX0inJA/ouRhNjOBRl6ii3fC2pQ0/o5U05N60ezZJEol4a70KinOfBDW98TFp2R7SE5a6eNIFrkKbvm/dZDjDCPXEY2Hv4vIfUhlCKbG0POnwuohep8mCKKDJO7kSp4UxjaYRa2wfHICxh6K3hIUb1lHkbQdiMODuM4337KDO3Wen2nj56mGH08ktwg/hSWNo8ey9tETT59JW68IeriMefd1bm4bTb4SJjZzsIKjm+jlB7MYOsCc8lvtrtzQG3FmW1jbzKZHxTeZ3NwR6a4iyGbPnklP3pPzdTQQdJPmKNUl9JKSBFuIcg6soTCBq+KLpZAUgYupNXFqIHuxJvTtYURPe6sjivfW+VqspFzSUkCwSmmELoYze8JYn6Jhls5xbmnrR2U1L1FSragunwbCVllN3ALgsb2aDrBt9nQejT0vVjgglPjfoR/R0EB1dN1VqyqcX1O/A2uK1l+ABcw9+yisTCor++YIHZ+ipxfC8DzIpvjkuDq2HnPOAI93TWw6Az7Da6vqDGQvVoSRDaKUlC623j408UQYutDQP3kdo4ZUgFQz2VtK3h5WoFSwGSzSPRir4yPSNuiYbay6Wg+iKsYj4IBnA67baYkeJc2PgBGgI6wNqWrQZpU2r6q0aawfy9r1bdz2Xe/TDNp4jsaf595OC8Ojwkq/uDQCUoidN6s+KWvb4DNu+yaiZBkhtJhZVVztdwvo5GNu9gJtLIO7A56ctDdiEVe3pgwaxDXgmHNTFENhdI9O0It+tHyOUovC3Ef4F9hXGJkVZs4tqhyPA+iyfgfQHX2GUmeKfZhchohZ+rSHz4JcG8tmMrnexVzfs5ukVfGIjGouW74wwp52ZeyjJW09lcb6lSCqaD4mmt6Wzo/R+Eu8aCeT0tRmdRXrq2cVq7Og1tRscweOVNk0pLJp0mhftduU5uKaWZk2eizV6NmoGxQeBgyqk6vdtVCPC2u3Y+Em05bsoWczHSPMHgnvT4iGFN5fCO8Phd1NPIRNDgjF5JYwP5FNj0sfDxti20IVx1psWTi4hKzXZkZN1pbFoph7Nw9uqDCyBCoUr+7UgOaGRd3ES6roWYqVzDnXDqwh54CzsqykeUG3gmXALlnyAPUtS2evhcOR7Nn4jfKs6yiPXR0to7ls1RkjNzmLeBN3uW+Iurlik6ijcyybRZqOoVHg9dcksGxdRkq0vstyTonunxXCDvs6lHHEDJb4NbIxFGc+oJFtafAtaFKwhyiJqy5p9d4NMIpNaEI4Gm3QaINGGzTaoNEGjTa0TQVvzlRcscuqvoHhqLt683a0m6v3oklLv5pf87jr2klV1Tw1dVCvVizV9xVrXdV2dVZfY9/U1KYUTb01ZTlXMwRJN6QSkfWYK3u+4jSjuqJxNMV4MxXQTcpJ0UL9hi3Upy0z9Rw3NXM7t8pY+oLaVFtXvwOGkeNs5m4mp9D4YL74FB9RLOwfSUfbjbGC6k3bRlfP3NawfRlk/I4luVd+RPvT+JTmi37QLqhvE2U+CbMLuOi7Knea7FbzkOMV7RkMn834MO+NYwNxlkKfNtHkaO7NBRj7xvDDtfKltmZ/0I39G7DB1kwuWzPbfb/ZPZsrtSVaHQuG7Eg9pr7VFWvDNnmpr5G5Bi/a6tssCbaAk4OSDOqTUvV527RPM/wRi16hfuY8RY6zFmb30e4caFVy0ramGDK1EUOvTTEUn0/meheLVzS3tA1REl7Rs2kqgM0ngBxT1732Gk2yDb8xox0GWnCsA+SQIx21Yjq/y7kdWS7Cn6tL4tK5tN8vbb0SlsHb/EhTn803LYi7cX0kN7YilpaL0o7m2nc015+l06sa0bd2qkc7m9m39dmcGMvana0qx+wlKaTkTjazgfsI3hyKmQuQQFpn39haRfVc73o1DurRei0Nw1XKoM5wpJrIYWOavqbKvzf1nK7HrS2PQsFYy+cYBPgQ6+kKxeFtn7nEjUz2fFTc2gNqQESChhZ+Ph0Sd3ZcrEscHvr5dPhu5DP4zyVdLAjze9l0b/bkDE3uZU82xaUj4Hxpb1ZMzcFvkRf9fDqWTY/jJ09Osmez+GCf5X18d2IfFAEaeSEczv7U+wRN7Ykz22h4XNr7JIwNC8s7gAI5kR6l02hrJnu6CHAIQ8+ltTlQHMqtT5twi8DkAo0iXQzCq4Xng9mTj7neqdzasfAyjfaOf+rty16khJljgAatvUMDC67OaEfPA1ix9kgUXzz+KIyMuB6GYvj0GxeQEgAFsPB7gQ6o9xQDfj4K3xSGplD6NTqdRZOfMEXH+6SLJXAwhNl9jCs88/qJ624L8wvP3ZafT5eEuU1heRVIUPgSea385qmnACKamsitrMOrfuodE1Y2hczUT73j+IfmJ9DkEzG5lc0MoGdv8ek7BycK2foWgWw/ny7it7hcucFxlBkQDlbR2Bwm0tgw4A84Y0LurEmpNUABw3a6CIsPBEZ9g3ALjY+gjTfC8Cv57jA8D+yDPq1k0xPiwpnw/hCv+8I5Rn/oI764i99GnpTGB3Jz29n0Mkrh56Un/Wh8LvdmRzp+Ct/KLTzFzLh2TB4mQKKNt2hiFdhTGjlA73cxnLuvpKNVNDVNIMQAz70UZpPiaQald2GFsyevAGaA0OVxFYAUjp/Dbwnvk4AvvATEWdzqRVPjufUVF8f8D+WhDwtwW1zug1dIa9v4vMOzZczNKcxF5HQl3Dw0si3sTYLfi9dnfxprhzRG8hLokRdY7+3OoA3gzKfZk0/K+1d20acXEKsK+wB9KpsZJcTFWJW/cINQDcgHKy+8HIRllgbfCqOrsMyYW8lJR7Ls5JcfGORupCPaGXL9G7BS6F/BB91dobstdyN5Bv03F3s3ImsA+QkianlpHcutnYgnk5UCJK6lpNQG8BuRNvzCIjGQ34Svhe7dC+HDmsiRUnA5b64Y+NHuUCwc7ZSfxQpEfkeoI/wA1BSGylX+v89cQu8JLF72YkWcXcDq4gwoM0mkBS0tSUPj2cwMSm7CLSDU3ci3wThBirnb4nKpvA+PqYM4ejUjrvXKXLEErwHRQPt9ubWPaGoI2MkFThNmGSBSNBHsau8IdsvvZLmyt36Wf9L1P12EbaXBQ7SxCDjnv9/d/o8eeEk7YN4BlJLpcQmMzH7kO2j8JQgsvEKY+BEYEogPWMIKE7Yckz5tg0sAmgYNYfWIFcoxaKnebHr0buRBONL+IBpJ3MdU9FbgjHdPM6/RQBK0qNQ3Rib1wXPZ9FtheQhz0eITfHEPc/jdSE8kFox8DyYKH+AFL/z6G8xQX3/9bTDSGf8GPnQFvw11yRQhCOBlVBb7bkuAwR+rPC8N76HNs5Ln/VrPi1v7AHDJ816t5wELla9U4wVhGfhpArPO2ivMT8mP2bOFXP8ZOvsRWApMVG5wDP/UZ67/numF/1y3XGgQaxcwMGJmq6BjZKWA2cfFeUBWycP18x9GgOgG0PnFyhZUEdHV+I/J98L8JiAPlgykHmvO5VVcRzE+CxxHzAchOz6F7rtoLBySaV/QM7cwyfHpcvInVTrhJ/KyxHnyyxhOhB6UvYolT8q/80jl7YU3kp8RJwYvVxik6mSTWKdsOgPgg8rAUp7cAcMlS/8aLC4CrTGElYg4l4Tr5CLWsHk6EXtIzGDhV0CmgVVAYLC3kPc/7kbi0R4QbhmyYCIRinQGIx2ywsW+myxBd8H3inwXC8Xjd1u+kbVUOC4/H8NH+nWFI4oy7I6GIwlyh2NKyMVokIvTIRdKgRlPoclpabu3XIEBEfGBecvDUmofnc1in0R+TpaHbdAcQBqiXIupk83Mii9nLGCueKrKrXh39PtQGUWiyhuKSKGwSkEMv3CREIL4o0XSx9Sh9KnJo4YYfVGycsV4GmWHLyqlp/SlufUBaW0Gl9UOZkp/QFGLpTIAnABeCfiELp4YtaJFv4xK8C/gMEO+jCN6fOFyVcH8tXeHQxVLyxdjxWrohC84HaykvhkwmwawIuhjv1P+BpFp4kRqSXYVVPMxlTF02WJ0eQ1seR1ssXM+9xFNjudeDxE3kziYeWzR5FtASUFV9mJLlFuZgysTSnmN4uaOkbAAawXQlgebYFOBTEBVM+tfKu2F2LdM4qsRSw6Cini+TAvcduXmdgt2ivjjl7rAzWClT0Ik+Ur2eBT9OOZyc1jpg7839E65Djbxwydw8MGntaA+NIX5dqncVYBbjJ5bQ6RvV4p06avR6rGU2q10c4ARxjI44pLDXviDBC8Qp4BdJl/C4p0P54BlitmERHTGtHwiFgxHwpHvVNb2frDrXntn8FG5gSvG3q+BPKeDvMLERWFZsTdQxvTYrukFcMYwls/cVUE39BD8fC01F9DAldfBVdoaQHureEX3+8ECQ1hYjCuaeicMb4HmEl71CqubOHGRfpZbn5f21nNzKezM7E+LM6so9QJiTpKPk5/ZQCl4BifmKl0gov6BKirqvyptwpF4N44CsV5oxW5OKA4eTsd98qkr+M/2jvuhju/Jx3DkHz3h2CPlHkSOXeH70Wgn+Rzs7gbOige7rFCa5TRI7daTqaE58PoK4S8hJvmbhOuY8kX8RdgQiJ8vScZfx+lORaMuFVxKM3IVDycSIFbtEOHFExDwyCKGCVN0A3TsA/gUClmhkVeDRB49ElWkMNQlT853EEaqzG4Y9SJ7Ih1ho1xQolvcGhh69TCEmPDkOZqcyz3pJRiCEblUMp+5KhOK5DGsazNb0v4Q/mNqR9rrw0GWLHJoel5J5+QJROwr8cCJ6yGN9UPwZIw00cR97H+0yt6IOU5Q80cKBvZLF3hI4uGJeL6RPZ3DDtMFDq0vbSxbn9GuhkH+stxlrETPqEP6ZaVNLnv7xZL4bkGY2ETnyfKoq7Dy4uph7vSZnBMspDaXlIysddMUA2eqm2hf8+KiYYq/5PRw/rAvpS4IXXO9w6AcVBWCtPkUFMJPvWPZDDjib+Vs+bgx1B6GQfFZ4W4NLfAlH9TBK3v8OreyThhEGNlE0yOqeGEXavxHtPKWrF1eXpYIviUIdvYkHrXHQt3RWKLSU/5nDAtxRD8y5g3GE1/y3+pgiCZfoQ0FYryf8WEUHAKyKaLYuZM14ekkiAlazYBqIh/hrrA8LMwOiZvb4EIKs/vGkYzGgl3t3cF4vCIgMIhoQVHdUZKvoJkK+deGyARUzdKRvRHs5hWl63B0mt8b0dRyd0rDDvk7RrMHdyrV2p1ytyibzoCKwnuCYMxGXhSLAok4MeBycJ3rPyuLKQpOJcDk4nQSCqUM833okcHI0ag+u8PpIIuD6nRG2SUqSieYRnZg3Dy+hX1hp7Hm9ZaY7FudPBNeLAP6rlsunPxt0cIaJwzmUhBqoE/vcZXp1is0cAikIHtVhlG+ZRDVEs2uYaTvuHVQhXBJ3JkhKh3UnnS2U8TQ4N2VhlvkOWH3FTqdhEdB9YGvjyvEkofEuxX3BkmYhNd8cFdcOAGnDu8ipxZL+KJ4H3NsWNibyZ6PCiPzYmpO3o4uNoSdf++JJx4oxu2SMg+CkR4cFFVqyQfhSH7XAz4E/2XK5b/j0ZMIiLTP9tHmczRyUOHVACoTQ9nMEE4uDL0rSRiTGL0oj6Qk2gaSKHWMUzXyPrkKu9yPAo+UpdcSYZJww/+Pr/wgA4YdcQBJ4Q/sDqOxjHKBUy6knygXeHJBXO5TLniUJ5LbaOns8prrsTFG8+rJ1MWc8PQCJXfEpZFyupFkHdn9w7txO2tKOYC8W5H78UAcflNMTOI0Yt5RZ5mqvlO0qycCwUHMiv9UnoT/ypXf/B8ie6rZ9GhuYaqx7K6mGf2qTFNgbKtzwFeVhvMr9U0rCJZR32AxE4DogMOYr6hwsUSDLJG9KRxA5jev4G6lfbGwDRNPBBM98bzWhfWPRyPgjXWFgg9DxjN4bawGOTij5CAFG2XkWH4LVkQYPkaDA+R+IQ2lbE7myzpU1aptigS/javb3XgIs0k5HTQUw1e8Dh2UPKRcu4KDvaH9kr3MAtOcbOIxS1NPwRSTr6hb12rYRvD7wPiW5pC6Qx1hXOBwmTYoSy0ZyTmVJR7wx8tscGv+l5V0KUn41SA7SF5UiHvxRyVWLIBQyCHJNy+VIf6YT6LcjRhnBjWd2VbihbWxGq72V24d1pAuVoEd5MqmN7ne3lIRIaxQlpMywhOlyHXBzyu0Dd1LtMM6dD0yimrZBk2bRgD6lUcHV5SZIcGn1DsG0p/PxRQcsUqstIPLh6FYZ4+BvWVN2fXqAS37M8TLw7KbKomFsAbDrt8LNDVBnsFe4dSYMIcLd9DSC2lvU1hZI2m/KitnxvtTmC3v/+U/Kh4gU2a/0dRrcNFdjRUkG7fpD0OJKLHn/7wfiiiBB6idSGeo87JMTb7eA2YgqFyu8tVEKAZkJXuXZr/bE8FaChiysz1vcdpllUJ4sehlkWiiPRHtLlso8PDkSthFYv8KWzukDI+U7WGW6j/DdnFsWLpYyGaWsJOReoHD9BSu3sn1jbtqQWalulDG+NK0y3V6xOXP16odAe/7Pb9QSjHHLgvB5BI7ErJ6iD7BdV1l1WKXHprs7d8qlBC1ur7I76m1um4Tz96N//6ykMBtdd259Pi/KtJc2LW/F+xIFBnIH1zx+6EQWY3OUHdPQjb2clyw9QyCXSUuIEtCEFRuHzyBoEe5LYcd5OoIztmWxCTkW9JeH5r8lI9FeIZl8CEheLJC8VNkpzL/ozs72cxY4dJjxax95rqFM4/J3Wz6LXEhcQgzuqHUIGKVIxf0EHepEs0gLtYMXyIqnj6/hOxWASC8Zf5iVLl86ZUomz4yslO49k55Irf+FG0MFt8WhnvRwYvCLpFCJ4wUsMfBCNlBkXGcAZqVfFMugpa/U6gl9ZEbH4XUhzxM6RE0PlREGDNIcpaQJMBjnzS5nT17drXYjlrHlreErcKSS+uknKwWePqdXVW35VXNjF3BqvqdXVWPJWyJPqndkgacXVKvdUEdvoIlDZhc0iLHvLUQC1bRwEpJbX8SDeRfTi7ZejlXy5fzui+Xb+cLU+VweH7P1k+6a4mPp5Yv9xp/+WeuLwqFjC7OhWszvXnHSk7KKxc55SKpFiQVgsqtfI7pDn5R0WZO4Tty0p88VonRZQ5fTU7/WOI1DL3Lo6FsoMgkeDmYW5/P3yADLHCcu4UnM41lcCfFKzx1UVi/7IEk3yyuadTzokg1aFXdSwhScdvbxjHyt+UtTpR5nWdN+bOySkVbJPklVOAr3RnT5mldOnLm6ajMsCRtz6Ud+VdIQY8aBYu3jqvS8QurtOLN00qZJ/z+QsxciMktYX7CCq2URSKiZ5euAWvIu1WQJ2XQ1RmFDG8vHZZS/J3rRP4z120WxzVyjaqLdxWiG6LpTHsOOBlS4Tnky2ar+LrC4Sypnyx+rgJsvo3l5BeQ/P3sftmW0+5r0L3KNb81t4dlzQAPsRcEqODSCaubmpB72lhPDRyWPKlrYiZZ1oyZvM1hHiqq9wVOwqWsgXxonPyYTe+SII5kW38+HfrK7frvoR+ZfK5i2PRycWq8plalXCX2yBdp96LdV6A8i5+uWEOujfNaYSmOdQRG+EMfRm8by1qCkXOGjsMGYAyAIFvnSq6WLM9VZ3nCs7ZezpmSJx5X78lFEeLusMsjCxObT+rly0I5SxqaV5Oa4nJ2tei1yHgJK2vZ89HqStpvhQV5NTEhBFABp5oLW1X/cpwloNTkglSoqMlCkScoXUxJU5tVwPFVcz70wFHLJ1V2GqiAVhguUVUoWUvKjVfN/BS1QqjBoriCeDaQOjgs08ax1iWNr6WO4GuZJOBrmSTg+Vq+3G1Ku7mxtyD3bUDgW2h5gSj5tkeu0i/vdoBgGT/ltqTv3KoeaWnTSfW0XWEqA7F043162Sl3G+e2IktuVd9TpfFDIz1e5WkVGFnGEoycHRhJstcgjKAEqukkIwzp1lAC8tLb4XZ3LZWA25Sj8CXer5RbH/JOgrwbpXgIfpyoklsFIJrDd71FN9248k2ut8fF5kVl6fkc11J+Sodf8TuK2znBGzHNPh41SSxt36iMEIFrlofIbeCRqt45a0noPKx5iNDSkgGIQMQ8liDiLECU3DUAEUQHvCWIeAurlu43AJHPKo3cVmj0zgBE/qoQGRFdTy09D08tlY6nlp6Hp5aeh8fqRoQ2i3lVVZVK11WlpSMz68i4VvkL1TMKloywl7UKGhqfk0anDYDGt3E+S6BxVkGDqEA42TYAGhZSS6Dxlqk2OSasbRoAzWfR8/O6LYM2NoePWtIHLdDGWdK0Xo9V0HBn1dq8Pmh44qSNhJC3lirXW0uV662lyvXWUuV6a7n367W494urVNtIlWq+kkyexpbfJGC4/IvzBbDFm4athd5TpfWokkvJXmWxn1zxEAdun/ITJFso93PkOTT14vKi21/YkgesxM3tsuvCzEe09ELler4JNH/dp1xXtvoKE05aK3YB8x1JrWR8W8nlPJ+f9gsr/co1RiH0N3cjLY//P0MApRg=", "marks": {"3301990100009": "第 4 选区", "3301990100018": "第 7 选区"}, "unit": {"contact": "周敏", "name": "翠柳街道人大工委", "phone": "0570-8000 0126"}}','一条活动出席登记有误，已更正','公告〔2025〕2号','沈国梁',NULL,'');
CREATE TABLE rectification (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	content VARCHAR NOT NULL, 
	due_on DATE, 
	report_again BOOLEAN NOT NULL, 
	done_on DATE, 
	evidence VARCHAR, 
	checked_by VARCHAR, 
	note VARCHAR, 
	mandate_id INTEGER NOT NULL, 
	CONSTRAINT pk_rectification PRIMARY KEY (id), 
	CONSTRAINT fk_rectification_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_rectification_uid UNIQUE (uid)
);
INSERT INTO "rectification" VALUES(1,'c434b57a1fa05692e50f575aead99a9a',1,22,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'ZG2025-01',2025,'进站接待和走访选民次数少，选民反映的意见答复不及时，须逐件办理并答复选民','2026-03-31',1,NULL,NULL,NULL,NULL,16);
INSERT INTO "rectification" VALUES(2,'aa41d068a8a1b410825c16c111fe2db3',1,22,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'ZG2025-02',2025,'参加代表小组活动和视察调研不够主动，须按照年度计划参加，确有特殊情况的书面请假','2026-03-31',1,NULL,NULL,NULL,NULL,16);
INSERT INTO "rectification" VALUES(3,'81ce510cd92408f31bdc6de09252a3c9',1,22,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'ZG2025-03',2025,'述职报告内容空泛，须对照履职记录重新撰写，如实报告履职情况和存在的不足','2026-03-31',1,NULL,NULL,NULL,NULL,16);
CREATE TABLE reminder (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	done_on DATE, 
	note VARCHAR, 
	CONSTRAINT pk_reminder PRIMARY KEY (id), 
	CONSTRAINT uq_reminder_uid UNIQUE (uid)
);
INSERT INTO "reminder" VALUES(1,'48fcba21a19e63edbf1af00d8964517a',1,19,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TX2025-01','报送年终汇总表','2025-12-29',NULL,NULL);
INSERT INTO "reminder" VALUES(2,'9c36614e099c58a009db9478402f1c36',1,20,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TX2025-02','订下一年度述职会议的会场','2025-12-31',NULL,'社区礼堂 50 座');
INSERT INTO "reminder" VALUES(3,'c6f42f05808886a04864e2cf169e2028',1,20,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TX2025-03','收第四季度联络站接待登记表','2026-01-06',NULL,NULL);
INSERT INTO "reminder" VALUES(4,'11ca3fd3da7aadb47b1acb2dc1f43690',1,20,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TX2025-04','印新一年的代表联系卡','2026-01-20',NULL,NULL);
INSERT INTO "reminder" VALUES(5,'118720f66cacc24bd7cfcf75086e9c34',1,20,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TX2025-05','收齐代表年度履职小结','2025-11-28','2025-11-27',NULL);
CREATE TABLE selection (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	level VARCHAR(30) NOT NULL, 
	criteria VARCHAR, 
	places INTEGER, 
	granted_by VARCHAR, 
	document_no VARCHAR, 
	decided_on DATE, 
	note VARCHAR, 
	CONSTRAINT pk_selection PRIMARY KEY (id), 
	CONSTRAINT ck_selection_code_level CHECK (level IN ('subdistrict', 'district', 'city', 'province', 'nation')), 
	CONSTRAINT uq_selection_uid UNIQUE (uid)
);
INSERT INTO "selection" VALUES(1,'449d6d20bc1688798c01ae2007be29fb',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'PX2025-01','最美街道人大代表',2025,'subdistrict','拥护中国共产党的领导，模范遵守宪法和法律
密切联系群众，选民反映好
年度积分等次在「良好」以上
出勤率不低于 90%
全年没有无故缺席
应述职的已经述职
进站接待不少于 3 次
领导干部不参加评选',3,NULL,'翠柳人大工委〔2025〕18 号','2025-12-30',NULL);
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
INSERT INTO "setting" VALUES(1,'0fcabfa8af576ebe76de84b71f9b15ff',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'contact','"周敏"');
INSERT INTO "setting" VALUES(2,'b49981fe431ee50c8687405b53f91613',1,15,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'points-periods','[{"name": "届中考察期", "first": "2025-03-01", "last": "2025-10-31"}]');
INSERT INTO "setting" VALUES(3,'296014b16a9d80d106eb678db1f046b3',1,24,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'selection-criteria/449d6d20bc1688798c01ae2007be29fb','{"band": "良好", "points": null, "rank": null, "rank_percent": null, "turnout": 90, "no_absence": true, "reported": true, "receptions": 3, "out": ["领导干部"]}');
CREATE TABLE shift (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	"on" DATE NOT NULL, 
	day_part VARCHAR(30), 
	note VARCHAR, 
	station_id INTEGER NOT NULL, 
	mandate_id INTEGER NOT NULL, 
	CONSTRAINT pk_shift PRIMARY KEY (id), 
	CONSTRAINT ck_shift_code_day_part CHECK (day_part IN ('morning', 'afternoon', 'evening')), 
	CONSTRAINT fk_shift_station_id FOREIGN KEY(station_id) REFERENCES liaisonstation (id), 
	CONSTRAINT fk_shift_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id), 
	CONSTRAINT uq_shift_uid UNIQUE (uid)
);
INSERT INTO "shift" VALUES(3,'f33576366295f8432c44d53a561ffd16',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-10-15','afternoon',NULL,1,19);
INSERT INTO "shift" VALUES(8,'b13a1f41b3cc088a839296dc6afee13d',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-10-27','afternoon',NULL,3,16);
INSERT INTO "shift" VALUES(10,'d1e506c566fdb2353698bf36f1ca1934',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-11-17','afternoon',NULL,1,1);
INSERT INTO "shift" VALUES(17,'ae4229c30479411aee1d3f1668544ce6',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-11-26','afternoon',NULL,3,9);
INSERT INTO "shift" VALUES(25,'fd26001620d168cd1a9ad5098945deaf',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-12-25','afternoon',NULL,3,16);
INSERT INTO "shift" VALUES(28,'132ae10a869a964702a252c3182579f4',1,21,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'2025-12-29',NULL,NULL,1,1);
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
	content VARCHAR, reply VARCHAR, book_page VARCHAR, review VARCHAR(30) NOT NULL DEFAULT 'pending' CONSTRAINT ck_suggestion_code_review CHECK (review IN ('pending', 'checked', 'returned')), review_reason VARCHAR, reviewed_by VARCHAR, reviewed_on DATE, note VARCHAR, intake_reason VARCHAR, supervised_by VARCHAR, intake_on DATE, extended_to DATE, published_on DATE, complex BOOLEAN DEFAULT 0 NOT NULL, intake VARCHAR(30) CONSTRAINT ck_suggestion_code_intake CHECK (intake IN ('accepted', 'sent_back', 'as_letter')), 
	CONSTRAINT pk_suggestion PRIMARY KEY (id), 
	CONSTRAINT ck_suggestion_code_kind CHECK (kind IN ('suggestion', 'motion')), 
	CONSTRAINT ck_suggestion_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT ck_suggestion_code_raised_at CHECK (raised_at IN ('session', 'inter_session')), 
	CONSTRAINT ck_suggestion_code_satisfaction CHECK (satisfaction IN ('satisfied', 'fairly', 'dissatisfied')), 
	CONSTRAINT fk_suggestion_lead_id FOREIGN KEY(lead_id) REFERENCES mandate (id), 
	CONSTRAINT uq_suggestion_uid UNIQUE (uid)
);
INSERT INTO "suggestion" VALUES(1,'c8b199c7dbcb560c6b51790f1694f4cc',2,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025001','suggestion','关于加快桐荫社区老旧住宅加装电梯的建议','2025-01-14','session','区住房和城乡建设局','2025-02-06','2025-04-28','2025-05-12','satisfied','B',1,0,1,'加快桐荫社区老旧住宅加装电梯，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区住房和城乡建设局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区住房和城乡建设局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26','checked',NULL,'李明','2025-02-10',NULL,NULL,'区人大常委会分管副主任','2025-01-17',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(2,'9b7b570f9480955cc23db699ee57c134',1,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025002','suggestion','关于完善柳岸社区居家养老服务的建议','2025-01-14','session','区民政局','2025-02-05','2025-03-12',NULL,NULL,'B',0,0,9,'完善柳岸社区居家养老服务，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区民政局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区民政局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','26','pending',NULL,NULL,NULL,NULL,NULL,NULL,'2025-01-17',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(3,'9b5e3ccc9ed5167d5ad8addbe24fe9d7',4,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025003','suggestion','关于整治翠柳沿河步道夜间照明不足的建议','2025-01-14','session','区城市管理局','2025-04-09','2025-05-03','2025-05-17','satisfied','A',0,0,9,'整治翠柳沿河步道夜间照明不足，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区城市管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区城市管理局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','27','checked',NULL,'李明','2025-02-10',NULL,NULL,NULL,'2025-01-17',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(5,'eb42604a0f0552623f1df9471705a321',2,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025005','suggestion','关于扶持翠柳小微企业数字化改造的建议','2025-01-14','session','区经济和信息化局','2025-02-05','2025-03-14','2025-03-31','satisfied','C',0,0,19,'扶持翠柳小微企业数字化改造，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区经济和信息化局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','受现有条件限制，所提事项暂不能解决；区经济和信息化局已留作编制下一年度计划的参考。','26','checked',NULL,'李明','2025-02-10',NULL,NULL,NULL,'2025-01-17',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(11,'ab05ce27eca0c3c41c45d05e4b3c28f3',1,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025011','suggestion','关于缓解翠柳小学门口接送拥堵的建议','2025-01-15','session','公安分局交警大队','2025-01-27','2025-03-10','2025-03-28','fairly','A',0,1,9,'缓解翠柳小学门口接送拥堵，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局交警大队牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局交警大队已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','28','pending',NULL,NULL,NULL,NULL,NULL,NULL,'2025-01-18',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(16,'4f4fd3e6246480e73435481a7063cf89',1,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025016','suggestion','关于加强银杏社区高空抛物治理的建议','2025-01-15','session','公安分局','2025-02-05','2025-04-02','2025-04-07','satisfied','A',0,0,9,'加强银杏社区高空抛物治理，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由公安分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','公安分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','29','pending',NULL,NULL,NULL,NULL,NULL,NULL,'2025-01-18',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(20,'60ae1c32cd53c0667b369702bc909c85',1,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025020','suggestion','关于规范翠柳农贸市场周边占道经营的建议','2025-04-11','inter_session','区市场监督管理局','2025-04-16','2025-06-27','2025-07-14','satisfied','B',0,0,9,'规范翠柳农贸市场周边占道经营，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区市场监督管理局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区市场监督管理局已将所提事项列入计划，正在分步实施，后续进展将再次书面告知代表。','30','pending',NULL,NULL,NULL,NULL,NULL,NULL,'2025-04-14',NULL,NULL,0,'accepted');
INSERT INTO "suggestion" VALUES(22,'27416733fe61bb7e3cafe7935250aa2a',2,5,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'S2025022','suggestion','关于提升翠柳河道水质的建议','2025-05-13','inter_session','区生态环境分局','2025-05-29','2025-07-30','2025-08-18','satisfied','A',0,0,16,'提升翠柳河道水质，是近来居民反映较多的事项。经走访了解，现有安排还不能满足需要。建议：一、由区生态环境分局牵头摸清底数；二、年内选一处先行试点；三、办理进展向居民公示。','区生态环境分局已会同街道现场办理，所提事项已经落实，办理情况已在社区公示。','26','checked',NULL,'李明','2025-06-10',NULL,NULL,NULL,'2025-05-16',NULL,NULL,0,'accepted');
CREATE TABLE suggestionstep (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	suggestion_id INTEGER NOT NULL, 
	"on" DATE NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	organ VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	outcome VARCHAR(30), 
	until DATE, 
	CONSTRAINT pk_suggestionstep PRIMARY KEY (id), 
	CONSTRAINT ck_suggestionstep_code_kind CHECK (kind IN ('urged', 'met', 'extended', 'refused', 'graded', 'tracked', 'other')), 
	CONSTRAINT ck_suggestionstep_code_outcome CHECK (outcome IN ('A', 'B', 'C')), 
	CONSTRAINT fk_suggestionstep_suggestion_id FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_suggestionstep_uid UNIQUE (uid)
);
INSERT INTO "suggestionstep" VALUES(1,'7abb499be13cca7463277e495760f7b0',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,'2025-02-27','met','区住房和城乡建设局','会同街道现场查看，当面听取代表意见',NULL,NULL);
INSERT INTO "suggestionstep" VALUES(2,'e22cc35c2aeaf323cf4dcdbaad873290',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,1,'2025-07-11','tracked','区住房和城乡建设局','已列入年度计划，正在实施',NULL,'2025-10-09');
INSERT INTO "suggestionstep" VALUES(3,'1c7856002e3888af347de96fa399ec21',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,3,'2025-03-21','urged','区城市管理局','距期限不足半个月，发函催办',NULL,NULL);
INSERT INTO "suggestionstep" VALUES(10,'7da3cac914aa625d8ad42c51ca902246',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,16,'2025-02-26','met','公安分局','会同街道现场查看，当面听取代表意见',NULL,NULL);
INSERT INTO "suggestionstep" VALUES(15,'b580472f33de128b4c7fd31ca699da8d',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,20,'2025-09-12','tracked','区市场监督管理局','已列入年度计划，正在实施',NULL,'2025-12-11');
INSERT INTO "suggestionstep" VALUES(16,'5af5c3b616dcad85ef42e5b2a570af7c',1,27,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,22,'2025-06-19','met','区生态环境分局','会同街道现场查看，当面听取代表意见',NULL,NULL);
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
INSERT INTO "term" VALUES(1,'249b4d7d601241688dd43ec9948915c1',1,1,'','',0,1,'district','2021-12-28',NULL,NULL);
INSERT INTO "term" VALUES(2,'b1c4d8f1da3e437b3204e1b916998e78',1,2,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,14,'city','2022-04-12',NULL,NULL);
CREATE TABLE trainingmaterial (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	topic VARCHAR, 
	tier VARCHAR(30), 
	author VARCHAR, 
	dated_on DATE, 
	note VARCHAR, 
	activity_id INTEGER, 
	CONSTRAINT pk_trainingmaterial PRIMARY KEY (id), 
	CONSTRAINT ck_trainingmaterial_code_tier CHECK (tier IN ('district', 'working_committee', 'group')), 
	CONSTRAINT fk_trainingmaterial_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT uq_trainingmaterial_uid UNIQUE (uid)
);
INSERT INTO "trainingmaterial" VALUES(1,'dc04aa7871b4ee45cae4de4558161536',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'ZL001','代表法修改解读讲稿','法律法规','district','区委党校','2025-04-03',NULL,24);
INSERT INTO "trainingmaterial" VALUES(2,'22196829ffcb08ace5ab09437bd3b728',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'ZL002','怎样提出高质量的代表建议','履职方法','working_committee','本街道编写','2025-07-22',NULL,55);
CREATE TABLE trainingplan (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	tier VARCHAR(30) NOT NULL, 
	planned_on DATE, 
	half_days INTEGER, 
	hours INTEGER, 
	audience VARCHAR, 
	lecturer VARCHAR, 
	responsible VARCHAR, 
	note VARCHAR, 
	CONSTRAINT pk_trainingplan PRIMARY KEY (id), 
	CONSTRAINT ck_trainingplan_code_tier CHECK (tier IN ('district', 'working_committee', 'group')), 
	CONSTRAINT uq_trainingplan_uid UNIQUE (uid)
);
INSERT INTO "trainingplan" VALUES(1,'71d94ea7164c488eb63625b74cdf153a',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2025-01',2025,'2025年区人大代表履职培训班','district','2025-04-03',200,800,'全体代表',NULL,'周敏',NULL);
INSERT INTO "trainingplan" VALUES(2,'120c02dc40f7d5e9455be77ae2efd9ca',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2025-02',2025,'翠柳街道人大代表专题培训','working_committee','2025-07-20',100,400,'全体代表',NULL,'周敏',NULL);
INSERT INTO "trainingplan" VALUES(3,'533642b0833578a8a918f2f6d42f2ae6',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2025-03',2025,'选民联系方法学习会','group','2025-07-04',100,300,'本组代表',NULL,'各组组长',NULL);
INSERT INTO "trainingplan" VALUES(4,'89e1763f7bdb2e8e7006cb18032b7411',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2025-04',2025,'新任代表履职培训','working_committee','2025-11-20',500,2000,'年中补选的代表',NULL,'周敏',NULL);
INSERT INTO "trainingplan" VALUES(5,'3058002099850214f56c743b5e597839',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2026-01',2026,'代表法专题培训','working_committee','2026-06-17',100,400,'全体代表',NULL,NULL,NULL);
INSERT INTO "trainingplan" VALUES(6,'3e54ae4dec60be8a96926019542ba896',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'JH2026-02',2026,'预算审查监督专题培训','working_committee','2026-12-03',500,2000,'全体代表',NULL,NULL,NULL);
CREATE TABLE trainingtarget (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	year INTEGER NOT NULL, 
	tier VARCHAR(30) NOT NULL, 
	half_days INTEGER, 
	hours INTEGER, 
	source VARCHAR, 
	CONSTRAINT pk_trainingtarget PRIMARY KEY (id), 
	CONSTRAINT ck_trainingtarget_code_tier CHECK (tier IN ('any', 'district', 'working_committee', 'group')), 
	CONSTRAINT uq_trainingtarget_uid UNIQUE (uid)
);
INSERT INTO "trainingtarget" VALUES(1,'5fb522fe180f146931f8d4cc8d7ca482',1,25,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,2025,'any',300,NULL,'街道代表培训计划');
CREATE TABLE typedcount (
	id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	origin VARCHAR NOT NULL, 
	clerk VARCHAR NOT NULL, 
	archived BOOLEAN NOT NULL, 
	no VARCHAR NOT NULL, 
	what VARCHAR(30) NOT NULL, 
	label VARCHAR NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE NOT NULL, 
	count INTEGER NOT NULL, 
	measure VARCHAR NOT NULL, 
	source VARCHAR, 
	note VARCHAR, 
	CONSTRAINT pk_typedcount PRIMARY KEY (id), 
	CONSTRAINT ck_typedcount_code_what CHECK (what IN ('appointments', 'filing_review', 'other')), 
	CONSTRAINT uq_typedcount_uid UNIQUE (uid)
);
INSERT INTO "typedcount" VALUES(1,'6aee1b48e746c7741233b1aff62248a8',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TB2025-01','appointments','任免国家机关工作人员','2025-01-01','2025-06-30',7,'人次','区人大常委会任免名单',NULL);
INSERT INTO "typedcount" VALUES(2,'e9ccd920fd6484ff07e98ced89151322',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TB2025-02','appointments','任免国家机关工作人员','2025-07-01','2025-12-31',5,'人次','区人大常委会任免名单',NULL);
INSERT INTO "typedcount" VALUES(3,'94e627dc09ad2651ea81a626b684fe1c',1,26,'4023a668bf114fe7bf5bf7abbbaf1cb2','周敏',0,'TB2025-03','filing_review','备案审查规范性文件','2025-01-01','2025-12-31',3,'件','区人大常委会年度报告',NULL);
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
INSERT INTO "unit" VALUES(1,'4023a668bf114fe7bf5bf7abbbaf1cb2',2,2,'','周敏',0,'翠柳街道人大工委','','','0570-8000 0126');
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
CREATE INDEX ix_calendarday_sequence ON calendarday (sequence);
CREATE UNIQUE INDEX uq_calendarday_day ON calendarday (day) WHERE archived = 0;
CREATE INDEX ix_councilmember_sequence ON councilmember (sequence);
CREATE UNIQUE INDEX uq_councilmember_no ON councilmember (no) WHERE archived = 0;
CREATE INDEX ix_livelihoodproject_sequence ON livelihoodproject (sequence);
CREATE UNIQUE INDEX uq_livelihoodproject_no ON livelihoodproject (no) WHERE archived = 0;
CREATE INDEX ix_reminder_sequence ON reminder (sequence);
CREATE UNIQUE INDEX uq_reminder_no ON reminder (no) WHERE archived = 0;
CREATE INDEX ix_selection_sequence ON selection (sequence);
CREATE UNIQUE INDEX uq_selection_no ON selection (no) WHERE archived = 0;
CREATE INDEX ix_trainingplan_sequence ON trainingplan (sequence);
CREATE UNIQUE INDEX uq_trainingplan_no ON trainingplan (no) WHERE archived = 0;
CREATE INDEX ix_trainingtarget_sequence ON trainingtarget (sequence);
CREATE UNIQUE INDEX uq_trainingtarget_tier ON trainingtarget (year, tier) WHERE archived = 0;
CREATE INDEX ix_typedcount_sequence ON typedcount (sequence);
CREATE UNIQUE INDEX uq_typedcount_no ON typedcount (no) WHERE archived = 0;
CREATE INDEX ix_election_sequence ON election (sequence);
CREATE UNIQUE INDEX uq_election_district ON election (level, term, electoral_district_id) WHERE archived = 0;
CREATE INDEX ix_election_electoral_district_id ON election (electoral_district_id);
CREATE INDEX ix_appraisal_sequence ON appraisal (sequence);
CREATE UNIQUE INDEX uq_appraisal_no ON appraisal (no) WHERE archived = 0;
CREATE INDEX ix_appraisal_activity_id ON appraisal (activity_id);
CREATE INDEX ix_ballotcount_sequence ON ballotcount (sequence);
CREATE UNIQUE INDEX uq_ballotcount_part ON ballotcount (mandate_id, year, rater, aspect) WHERE archived = 0;
CREATE INDEX ix_ballotcount_mandate_id ON ballotcount (mandate_id);
CREATE INDEX ix_councilmatter_sequence ON councilmatter (sequence);
CREATE UNIQUE INDEX uq_councilmatter_no ON councilmatter (no) WHERE archived = 0;
CREATE INDEX ix_councilmatter_activity_id ON councilmatter (activity_id);
CREATE INDEX ix_finding_sequence ON finding (sequence);
CREATE UNIQUE INDEX uq_finding_no ON finding (no) WHERE archived = 0;
CREATE INDEX ix_finding_activity_id ON finding (activity_id);
CREATE INDEX ix_finding_mandate_id ON finding (mandate_id);
CREATE INDEX ix_rectification_sequence ON rectification (sequence);
CREATE UNIQUE INDEX uq_rectification_no ON rectification (no) WHERE archived = 0;
CREATE INDEX ix_rectification_mandate_id ON rectification (mandate_id);
CREATE INDEX ix_shift_sequence ON shift (sequence);
CREATE UNIQUE INDEX uq_shift_turn ON shift (station_id, "on", mandate_id) WHERE archived = 0;
CREATE INDEX ix_shift_mandate_id ON shift (mandate_id);
CREATE INDEX ix_shift_on ON shift ("on");
CREATE INDEX ix_shift_station_id ON shift (station_id);
CREATE INDEX ix_trainingmaterial_sequence ON trainingmaterial (sequence);
CREATE UNIQUE INDEX uq_trainingmaterial_no ON trainingmaterial (no) WHERE archived = 0;
CREATE INDEX ix_trainingmaterial_activity_id ON trainingmaterial (activity_id);
CREATE INDEX ix_candidate_sequence ON candidate (sequence);
CREATE UNIQUE INDEX uq_candidate_pair ON candidate (selection_id, mandate_id) WHERE archived = 0;
CREATE INDEX ix_candidate_honour_id ON candidate (honour_id);
CREATE INDEX ix_candidate_mandate_id ON candidate (mandate_id);
CREATE INDEX ix_candidate_selection_id ON candidate (selection_id);
CREATE INDEX ix_handling_sequence ON handling (sequence);
CREATE UNIQUE INDEX uq_handling_organ ON handling (suggestion_id, organ) WHERE archived = 0;
CREATE INDEX ix_handling_suggestion_id ON handling (suggestion_id);
CREATE INDEX ix_handlinground_sequence ON handlinground (sequence);
CREATE UNIQUE INDEX uq_handlinground_number ON handlinground (suggestion_id, number) WHERE archived = 0;
CREATE INDEX ix_handlinground_suggestion_id ON handlinground (suggestion_id);
CREATE INDEX ix_suggestionstep_sequence ON suggestionstep (sequence);
CREATE INDEX ix_suggestionstep_suggestion_id ON suggestionstep (suggestion_id);
CREATE INDEX ix_activity_project_id ON activity (project_id);
CREATE INDEX ix_activity_plan_id ON activity (plan_id);
CREATE INDEX ix_opinion_receiver_id ON opinion (receiver_id);
CREATE INDEX ix_opinion_suggestion_id ON opinion (suggestion_id);
COMMIT;
