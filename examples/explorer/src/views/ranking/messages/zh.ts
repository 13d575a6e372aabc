export const zh = {
  heading: "蓝黄红",
};
