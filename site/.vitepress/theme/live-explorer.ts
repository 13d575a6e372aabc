import { useData, withBase } from "vitepress";
import { defineComponent, h } from "vue";

/** The explorer as it is built, inside a page and by itself. */
export const LiveExplorer = defineComponent({
  name: "LiveExplorer",
  setup() {
    const { lang } = useData();
    return () => {
      const address = withBase("/explorer/index.html");
      const [title, alone] = lang.value === "en" ? ["The explorer", "Open it by itself"] : ["报告透视", "单独打开"];
      return h("div", { class: "live-explorer" }, [
        h("p", h("a", { href: address, target: "_blank" }, alone)),
        h("iframe", { src: address, title, loading: "lazy" }),
      ]);
    };
  },
});
