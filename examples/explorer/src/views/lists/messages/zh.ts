export const zh = {
  heading: "清单",
};
