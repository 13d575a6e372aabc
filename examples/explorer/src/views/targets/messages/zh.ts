export const zh = {
  heading: "目标",
};
