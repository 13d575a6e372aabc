export const zh = {
  heading: "事实",
};
