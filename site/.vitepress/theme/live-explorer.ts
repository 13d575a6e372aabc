import { useData, withBase } from "vitepress";
import { defineComponent, h, onMounted, ref } from "vue";

/** The explorer as it is built, inside a page and by itself; it begins in the language of the page unless the reader chose one there. */
export const LiveExplorer = defineComponent({
  name: "LiveExplorer",
  setup() {
    const { lang } = useData();
    const isReady = ref(false);
    onMounted(() => {
      try {
        const chosen = localStorage.getItem("explorer.language");
        if (chosen === null && lang.value === "en") localStorage.setItem("explorer.language", "en");
      } catch {
        // A browser that keeps nothing shows the explorer in Chinese.
      }
      isReady.value = true;
    });
    return () => {
      const address = withBase("/explorer/index.html");
      const [title, alone] = lang.value === "en" ? ["The explorer", "Open it by itself"] : ["报告透视", "单独打开"];
      return h("div", { class: "live-explorer" }, [
        h("p", h("a", { href: address, target: "_blank" }, alone)),
        isReady.value ? h("iframe", { src: address, title, loading: "lazy" }) : undefined,
      ]);
    };
  },
});
