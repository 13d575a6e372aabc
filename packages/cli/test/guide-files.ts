/** The report of the guide docs/your-city, of our own wording. */
export const REPORT = `南岭县政府工作报告
一、来时路
去年收购干茶3.2万担茶，民宿床位达到1800张，城镇新增就业900人。
二、算好明年账
地区生产总值增长6%左右，茶叶产量增长8%以上。
三、干好十件活
一片叶子带动茶农增收，6月底前建成茶叶交易市场，新建民宿床位200张。
几句心里话
各位代表，干在实处。
`;

/** That of the year before. */
export const LAST_YEAR = `南岭县政府工作报告
一、来时路
去年民宿床位达到1500张。
二、干好十件活
民宿床位达到1700张以上。
`;

/** A table of rankings. */
export const RANKS =
  "单位,类别,指标,本期排名,上期排名,参评总数\n南坪镇,乡镇,茶叶产量,1,2,9\n北坡乡,乡镇,茶叶产量,9,8,9\n";
