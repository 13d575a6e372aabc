import { defaultProfile } from "./default-profile.js";
import type { ReportProfile } from "./profile.js";

/**
 * Reports of Liaocheng city: names of its counties and districts, and the title it gives its glossary.
 *
 * @since 0.1.0
 */
export const liaochengProfile: ReportProfile = {
  ...defaultProfile,
  name: "liaocheng",
  regions: {
    聊城: "聊城市",
    东昌府: "东昌府区",
    茌平: "茌平区",
    临清: "临清市",
    冠县: "冠县",
    莘县: "莘县",
    阳谷: "阳谷县",
    东阿: "东阿县",
    高唐: "高唐县",
  },
  annexTitles: [...defaultProfile.annexTitles, "报告部分用语说明"],
};
