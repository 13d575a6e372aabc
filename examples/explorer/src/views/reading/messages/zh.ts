export const zh = {
  heading: "阅读",
};
